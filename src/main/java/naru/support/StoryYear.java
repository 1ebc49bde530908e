package naru.support;

import java.util.List;

/**
 * What a company and the city had to do with each other in a year: that of the show, of the meeting at its place, and of
 * the request in Korea.
 *
 * @param exhibits the latest first
 * @param meetings the latest first
 * @param requests the latest first
 */
public record StoryYear(
        int year, List<StoryExhibit> exhibits, List<StoryMeeting> meetings, List<StoryRequest> requests) {}
