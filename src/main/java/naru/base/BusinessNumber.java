package naru.base;

/**
 * A Korean business registration number (사업자등록번호): ten digits, the last of which is a check digit.
 *
 * <p>The check is the one the National Tax Service uses: the first nine digits are weighted 1 3 7 1 3 7 1 3 5, the ninth
 * product adds its tens as well, and the check digit fills the sum up to a multiple of ten.
 *
 * @param digits the ten digits, without hyphens
 */
public record BusinessNumber(String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    public BusinessNumber {
        if (!digits.matches("\\d{10}") || checkDigit(digits) != digits.charAt(9) - '0') {
            throw new InvalidBusinessNumber(digits);
        }
    }

    /**
     * Reads a number as a person writes it, with or without hyphens and spaces.
     *
     * @throws InvalidBusinessNumber when it has not ten digits or its check digit is wrong
     */
    public static BusinessNumber of(String written) {
        return new BusinessNumber(written.replaceAll("[\\s-]", ""));
    }

    /** As it is printed on a certificate: {@code 123-45-67891}. */
    public String formatted() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    @Override
    public String toString() {
        return formatted();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        return (10 - sum % 10) % 10;
    }
}
