package naru.demo;

import naru.base.Name;

/** The rooms and tables where companies are met: venues have them, and meetings are planned in them. */
final class Rooms {

    static final Name GALILEO = new Name("갈릴레오 회의실", "Galileo Room");
    static final Name PAVILION = new Name("성남관", "Seongnam pavilion");
    static final Name START_UPS = new Name("스타트업 구역", "Start-up zone");
    static final Name LIDO = new Name("3층 리도 회의실", "Lido Room, level 3");
    static final Name TITIAN = new Name("2층 티치아노 회의실", "Titian Room, level 2");
    static final Name FIRST_TABLE = new Name("1번 탁자", "Table 1");
    static final Name SECOND_TABLE = new Name("2번 탁자", "Table 2");
    static final Name CITY_HALL = new Name("3층 회의실", "Meeting room, level 3");

    private Rooms() {}
}
