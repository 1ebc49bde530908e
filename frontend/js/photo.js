// Makes a photo as small as it needs to be for reading a price tag or a label: a phone's twelve megapixels would take
// minutes over a hall's network. Drawing it anew also leaves behind where it was taken.

const LONGEST_SIDE = 2048;
const QUALITY = 0.85;

/** The photo, smaller; as it is, when this browser cannot read it. */
export async function shrink(file) {
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return file;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => {
    canvas.toBlob((smaller) => resolve(smaller ?? file), 'image/jpeg', QUALITY);
  });
}
