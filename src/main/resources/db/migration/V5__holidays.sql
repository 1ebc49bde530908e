-- Korean public holidays from 2019 to 2028. Offices are closed, so they are no working days. The law:
-- 공휴일에 관한 법률 (since 2022) and 관공서의 공휴일에 관한 규정.
--
-- Where a correction goes: never into this file, which databases have run long ago. A day that the government adds at
-- short notice goes into the administrator's table of holidays at once; a changed law, and the years after 2028, go
-- into a new migration. Each June the government announces the calendar of the coming year (월력요항): the rows of 2028
-- are what the law says, before that announcement.
create table holiday (
    falls_on date primary key, -- one row a day: where two holidays meet, the names are joined
    name_ko  varchar(60) not null,
    name_en  varchar(60) not null
);

-- The same date every year. On 2025-05-05 and 2028-10-03 these meet a lunar holiday, and follow there.
insert into holiday (falls_on, name_ko, name_en)
select cast(years.year_no || fixed.month_day as date), fixed.name_ko, fixed.name_en
from (values ('2019'), ('2020'), ('2021'), ('2022'), ('2023'), ('2024'), ('2025'), ('2026'), ('2027'), ('2028'))
         as years (year_no)
cross join (values
    ('-01-01', '신정', 'New Year''s Day'),
    ('-03-01', '3·1절', 'Independence Movement Day'),
    ('-05-05', '어린이날', 'Children''s Day'),
    ('-06-06', '현충일', 'Memorial Day'),
    ('-08-15', '광복절', 'Liberation Day'),
    ('-10-03', '개천절', 'National Foundation Day'),
    ('-10-09', '한글날', 'Hangeul Day'),
    ('-12-25', '성탄절', 'Christmas Day')) as fixed (month_day, name_ko, name_en)
where years.year_no || fixed.month_day not in ('2025-05-05', '2028-10-03');

-- Labor Day and Constitution Day: public holidays from 2026, by two amendments of 공휴일에 관한 법률 in that year.
-- Before, 1 May closed companies but no offices, and 17 July was a working day from 2008 on.
insert into holiday (falls_on, name_ko, name_en) values
    ('2026-05-01', '노동절', 'Labor Day'),
    ('2026-07-17', '제헌절', 'Constitution Day'),
    ('2027-05-01', '노동절', 'Labor Day'),
    ('2027-07-17', '제헌절', 'Constitution Day'),
    ('2028-05-01', '노동절', 'Labor Day'),
    ('2028-07-17', '제헌절', 'Constitution Day');

-- Seollal: the first day of the first lunar month, the day before and the day after. A lunar month begins on the day on
-- which the moon is new in Seoul: this one does so a day later than in Beijing in 2027 and 2028.
insert into holiday (falls_on, name_ko, name_en) values
    ('2019-02-04', '설날 연휴', 'Seollal holiday'),
    ('2019-02-05', '설날', 'Seollal'),
    ('2019-02-06', '설날 연휴', 'Seollal holiday'),
    ('2020-01-24', '설날 연휴', 'Seollal holiday'),
    ('2020-01-25', '설날', 'Seollal'),
    ('2020-01-26', '설날 연휴', 'Seollal holiday'),
    ('2021-02-11', '설날 연휴', 'Seollal holiday'),
    ('2021-02-12', '설날', 'Seollal'),
    ('2021-02-13', '설날 연휴', 'Seollal holiday'),
    ('2022-01-31', '설날 연휴', 'Seollal holiday'),
    ('2022-02-01', '설날', 'Seollal'),
    ('2022-02-02', '설날 연휴', 'Seollal holiday'),
    ('2023-01-21', '설날 연휴', 'Seollal holiday'),
    ('2023-01-22', '설날', 'Seollal'),
    ('2023-01-23', '설날 연휴', 'Seollal holiday'),
    ('2024-02-09', '설날 연휴', 'Seollal holiday'),
    ('2024-02-10', '설날', 'Seollal'),
    ('2024-02-11', '설날 연휴', 'Seollal holiday'),
    ('2025-01-28', '설날 연휴', 'Seollal holiday'),
    ('2025-01-29', '설날', 'Seollal'),
    ('2025-01-30', '설날 연휴', 'Seollal holiday'),
    ('2026-02-16', '설날 연휴', 'Seollal holiday'),
    ('2026-02-17', '설날', 'Seollal'),
    ('2026-02-18', '설날 연휴', 'Seollal holiday'),
    ('2027-02-06', '설날 연휴', 'Seollal holiday'),
    ('2027-02-07', '설날', 'Seollal'),
    ('2027-02-08', '설날 연휴', 'Seollal holiday'),
    ('2028-01-26', '설날 연휴', 'Seollal holiday'),
    ('2028-01-27', '설날', 'Seollal'),
    ('2028-01-28', '설날 연휴', 'Seollal holiday');

-- Buddha's Birthday: the eighth day of the fourth lunar month.
insert into holiday (falls_on, name_ko, name_en) values
    ('2019-05-12', '부처님오신날', 'Buddha''s Birthday'),
    ('2020-04-30', '부처님오신날', 'Buddha''s Birthday'),
    ('2021-05-19', '부처님오신날', 'Buddha''s Birthday'),
    ('2022-05-08', '부처님오신날', 'Buddha''s Birthday'),
    ('2023-05-27', '부처님오신날', 'Buddha''s Birthday'),
    ('2024-05-15', '부처님오신날', 'Buddha''s Birthday'),
    ('2025-05-05', '어린이날 · 부처님오신날', 'Children''s Day · Buddha''s Birthday'),
    ('2026-05-24', '부처님오신날', 'Buddha''s Birthday'),
    ('2027-05-13', '부처님오신날', 'Buddha''s Birthday'),
    ('2028-05-02', '부처님오신날', 'Buddha''s Birthday');

-- Chuseok: the fifteenth day of the eighth lunar month, the day before and the day after.
insert into holiday (falls_on, name_ko, name_en) values
    ('2019-09-12', '추석 연휴', 'Chuseok holiday'),
    ('2019-09-13', '추석', 'Chuseok'),
    ('2019-09-14', '추석 연휴', 'Chuseok holiday'),
    ('2020-09-30', '추석 연휴', 'Chuseok holiday'),
    ('2020-10-01', '추석', 'Chuseok'),
    ('2020-10-02', '추석 연휴', 'Chuseok holiday'),
    ('2021-09-20', '추석 연휴', 'Chuseok holiday'),
    ('2021-09-21', '추석', 'Chuseok'),
    ('2021-09-22', '추석 연휴', 'Chuseok holiday'),
    ('2022-09-09', '추석 연휴', 'Chuseok holiday'),
    ('2022-09-10', '추석', 'Chuseok'),
    ('2022-09-11', '추석 연휴', 'Chuseok holiday'),
    ('2023-09-28', '추석 연휴', 'Chuseok holiday'),
    ('2023-09-29', '추석', 'Chuseok'),
    ('2023-09-30', '추석 연휴', 'Chuseok holiday'),
    ('2024-09-16', '추석 연휴', 'Chuseok holiday'),
    ('2024-09-17', '추석', 'Chuseok'),
    ('2024-09-18', '추석 연휴', 'Chuseok holiday'),
    ('2025-10-05', '추석 연휴', 'Chuseok holiday'),
    ('2025-10-06', '추석', 'Chuseok'),
    ('2025-10-07', '추석 연휴', 'Chuseok holiday'),
    ('2026-09-24', '추석 연휴', 'Chuseok holiday'),
    ('2026-09-25', '추석', 'Chuseok'),
    ('2026-09-26', '추석 연휴', 'Chuseok holiday'),
    ('2027-09-14', '추석 연휴', 'Chuseok holiday'),
    ('2027-09-15', '추석', 'Chuseok'),
    ('2027-09-16', '추석 연휴', 'Chuseok holiday'),
    ('2028-10-02', '추석 연휴', 'Chuseok holiday'),
    ('2028-10-03', '개천절 · 추석', 'National Foundation Day · Chuseok'),
    ('2028-10-04', '추석 연휴', 'Chuseok holiday');

-- Substitutes since 2014: for Seollal and Chuseok, if one of the three days is a Sunday or meets another holiday (a
-- Saturday does not count), and for Children's Day, if it is a Saturday or a Sunday or meets another holiday. The
-- substitute is the next day that is no holiday.
insert into holiday (falls_on, name_ko, name_en) values
    ('2019-05-06', '대체공휴일(어린이날)', 'Substitute holiday (Children''s Day)'),
    ('2020-01-27', '대체공휴일(설날)', 'Substitute holiday (Seollal)'),
    ('2022-09-12', '대체공휴일(추석)', 'Substitute holiday (Chuseok)'),
    ('2023-01-24', '대체공휴일(설날)', 'Substitute holiday (Seollal)'),
    ('2024-02-12', '대체공휴일(설날)', 'Substitute holiday (Seollal)'),
    ('2024-05-06', '대체공휴일(어린이날)', 'Substitute holiday (Children''s Day)'),
    ('2025-10-08', '대체공휴일(추석)', 'Substitute holiday (Chuseok)'),
    ('2027-02-09', '대체공휴일(설날)', 'Substitute holiday (Seollal)'),
    ('2028-10-05', '대체공휴일(추석)', 'Substitute holiday (Chuseok)');

-- Substitutes since August 2021, by the rule of Children's Day: for Independence Movement Day, Liberation Day, National
-- Foundation Day and Hangeul Day.
insert into holiday (falls_on, name_ko, name_en) values
    ('2021-08-16', '대체공휴일(광복절)', 'Substitute holiday (Liberation Day)'),
    ('2021-10-04', '대체공휴일(개천절)', 'Substitute holiday (National Foundation Day)'),
    ('2021-10-11', '대체공휴일(한글날)', 'Substitute holiday (Hangeul Day)'),
    ('2022-10-10', '대체공휴일(한글날)', 'Substitute holiday (Hangeul Day)'),
    ('2025-03-03', '대체공휴일(3·1절)', 'Substitute holiday (Independence Movement Day)'),
    ('2026-03-02', '대체공휴일(3·1절)', 'Substitute holiday (Independence Movement Day)'),
    ('2026-08-17', '대체공휴일(광복절)', 'Substitute holiday (Liberation Day)'),
    ('2026-10-05', '대체공휴일(개천절)', 'Substitute holiday (National Foundation Day)'),
    ('2027-08-16', '대체공휴일(광복절)', 'Substitute holiday (Liberation Day)'),
    ('2027-10-04', '대체공휴일(개천절)', 'Substitute holiday (National Foundation Day)'),
    ('2027-10-11', '대체공휴일(한글날)', 'Substitute holiday (Hangeul Day)');

-- Substitutes since May 2023, by the same rule: for Buddha's Birthday and Christmas Day. New Year's Day and Memorial
-- Day still have none.
insert into holiday (falls_on, name_ko, name_en) values
    ('2023-05-29', '대체공휴일(부처님오신날)', 'Substitute holiday (Buddha''s Birthday)'),
    ('2025-05-06', '대체공휴일(부처님오신날)', 'Substitute holiday (Buddha''s Birthday)'),
    ('2026-05-25', '대체공휴일(부처님오신날)', 'Substitute holiday (Buddha''s Birthday)'),
    ('2027-12-27', '대체공휴일(성탄절)', 'Substitute holiday (Christmas Day)');

-- Substitutes since 2026, by the same rule: for Labor Day and Constitution Day.
insert into holiday (falls_on, name_ko, name_en) values
    ('2027-05-03', '대체공휴일(노동절)', 'Substitute holiday (Labor Day)'),
    ('2027-07-19', '대체공휴일(제헌절)', 'Substitute holiday (Constitution Day)');

-- Elections at the end of a term close offices by law (공직선거법 제34조). The early presidential election of 2025 was no
-- such election: the government made its day a temporary holiday.
insert into holiday (falls_on, name_ko, name_en) values
    ('2020-04-15', '국회의원선거', 'National Assembly election'),
    ('2022-03-09', '대통령선거', 'Presidential election'),
    ('2022-06-01', '전국동시지방선거', 'Local elections'),
    ('2024-04-10', '국회의원선거', 'National Assembly election'),
    ('2025-06-03', '대통령선거', 'Presidential election'),
    ('2026-06-03', '전국동시지방선거', 'Local elections'),
    ('2028-04-12', '국회의원선거', 'National Assembly election');

-- Temporary holidays (임시공휴일), by decisions of the government: a long weekend in the first summer of the pandemic, a
-- bridge between Chuseok and National Foundation Day, Armed Forces Day 2024, and a bridge to Seollal 2025.
insert into holiday (falls_on, name_ko, name_en) values
    ('2020-08-17', '임시공휴일', 'Temporary holiday'),
    ('2023-10-02', '임시공휴일', 'Temporary holiday'),
    ('2024-10-01', '임시공휴일', 'Temporary holiday'),
    ('2025-01-27', '임시공휴일', 'Temporary holiday');
