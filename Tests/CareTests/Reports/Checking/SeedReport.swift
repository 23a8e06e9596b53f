@testable import Care

/// The tables and sentences of an annual report for 2016/17 as it was published; the names of people and places are left out.
let seedReport = PublishedReport(
    title: "Independent Reviewing Officer Annual Report 2016-2017",
    """
    # 4 The IRO service
    4.4. The full establishment of IROs for the beginning of the year was 13.2 IROs. At the start of the reporting year there were 11.2 IROs in post. Recruitment to 2 temporary posts was undertaken. Following a recognition that IRO caseloads were too high (average 90 cases) there was an increase to the IRO establishment of 2 IROs from 13.2 IROs to 15.2 IROs. At the end of the reporting period all 15.2 posts had an IRO in them. There was 1 IRO post to recruit to but this was covered by an agency IRO. This meant that caseloads had reduced to 76, almost in line with the recommended 50-70 cases in the IRO Handbook.
    # 5.1 Caseloads
    5.2. Note that due to the change of system in January 2017 some of the tables below represents 10 month's data.
    Table 1: Total Unit Caseload and IRO Average Caseload at Year End
    | IRO Caseloads and Averages | Q1 | Q2 | Q3 | Q4 | 2017/18 Q1 | 07/09/2017 | Averages 2016-17 | Averages 2015/16 | Averages 2014/15 |
    | LAC | 555 | 593 | 589 | 608 | 597 | 640 | 586 | 534 | 544 |
    | CP | 387 | 393 | 407 | 417 | 534 | 657 | 401 | 317 | 322 |
    | Foster Carers (0.5 of a case) | 89 | 88 | 86 | 84 | 72 | 79 | 87 | 177 | 191 |
    | Total | 1031 | 1074 | 1082 | 1109 | 1203 | 1376 | 1074 | 851 | 866 |
    | Number of IROs in post | 11.2 | 11.2 | 13.2 | 14.8 | 15.2 | 15.2 | 14.8 | 11.6 | 11 |
    | Average | 92 | 96 | 82 | 75 | 79 | 91 | 73 | 73 | 78 |
    5.3. Table 1 shows caseloads by quarter for the reporting period and the historical comparisons. The data confirms a decrease in the 2016/17 return and total caseloads.
    5.4. In May 2016, 2 vacant IRO posts left a staff group of 11.2 with caseloads of 92, significantly above IRO Handbook recommendation of 50-70. Successful recruitment to full capacity (13.2 IROs) by Q3 reduced IRO caseloads and the creation of a further 2 IRO posts (15.2 IROs) was agreed to bring caseloads down to the recommended level. Q4 evidences the successful recruitment and reduction of IRO caseloads to a reasonable level with all 15.2 IROs in post and an average caseload of 75.
    # 5.5 Number of Reviews
    Table 2: LAC Reviews and Child Protection Conferences undertaken
    | Total Unit Activity | 2016-2017 | 2015-2016 | 2014-2015 |
    | LAC | 1449 | 1225 | 1163 |
    | CP | 916 | 740 | 730 |
    5.6. Table 2 evidences that within the reporting period the Unit have chaired a total of 1449 LAC Reviews (compared with 1225 in 2015/16 and 1163 in 2014/15) and a total of 916 Child Protection Conferences (compared with 740 in 2015/16 and 730 in 2014/15). This is a sharp increase of 400 children during 15/16 compared to an increase of 72 the previous year (14/15). This overall sharp increase in the numbers of Looked After Children and children subject to CP Plans has impacted on the ability to reduce IRO caseloads further.
    # 5.7 Timeliness of Reviews
    Table 3: Timeliness of Reviews
    | Reviews within timescales | Q1 | Q2 | Q3 | Q4 | 2016/Feb 2017 | 2015/16 | 2014/15 |
    | Reviews | 96.5% | 95.3% | 93.3% | No Data | 95% | 93.1% | 82.7% |
    Note: No Data available for Quarter 4 due to changes in the client data base
    5.8. Table 3 reports the percentage of looked after children who had all their reviews on time within the reporting period. There is a service target for review timeliness of 90%. The service had met this target by February 2017 at 95% and increased those children having their meeting on time from preceding years of 82.7% 2014/15 and 93.1% 2015/16.
    # 5.9 Participation in Reviews
    Table 4: Method and Percentage LAC Participating in their Review taken from the IRO Monitoring Form
    | Method | 2016/2017 | 2016/2017 Percent | 2015/2016 Percent | 2014/2015 Percent |
    | PN0 Child under 4 at the time of Review | 262 | 19.5% | 15.6% | 8.5% |
    | PN1 Attends or speaks for him/herself | 379 | 28% | 33% | 34% |
    | PN2 Attends, views rep. by Advocate | 20 | 1.5% | 2.9% | 2% |
    | PN3 Attends, views conveyed non-verbally | 13 | 1% | 0.4% | 2% |
    | PN4 Attends, but does not convey views | 21 | 2% | 2% | 1% |
    | PN5 Does not attend but briefs an advocate | 123 | 9% | 10.2% | 10% |
    | PN6 Does not attend but conveys in writing etc. | 504 | 37% | 34% | 41.5% |
    | PN7 Does not attend nor views conveyed | 28 | 2% | 1.9% | 1% |
    | Total | 1350 | 100% | 100% | 100% |
    Note: No Data available for Quarter 4 due to system change over, manual monitoring sheets integrated into the system and reports not available.
    5.10. Table 4 demonstrates within the reporting period that 78.5% of Looked After Children contributed to the review of their care, with only 2% not contributing by choice, and 19.5% by virtue of their age. There were 32.5% of children attending their Review. The percentages are low and the IRO Unit recognises that this needs to improve.
    Table 5: Number of Children and Young People Chairing or Co-Chairing their own Review
    | Number of Reviews Chaired and Co-Chaired by Young People | 2016/2017 | 2015/16 | 2014/2015 |
    | Reviews | 60 | 41 | 181 |
    5.11. Historically (2014/15) the number of children chairing or co-chairing their reviews looks high in Table 5.
    5.12. The last 2 years has begun to reflect a more accurate capture of children truly chairing/co-chairing their meetings. 2016/17 sees an increase of 15 children. Moving forward we know that there will only be a relatively small number of children or young people who wish to Chair or Co-Chair their review.
    # 5.13 Consultation Prior to Reviews
    Table 7: Percentage of children and young people seen and spoken to by the IRO prior to the Review
    | Number of Children Seen and Spoken to prior to the Review | Q1 | Q2 | Q3 | Q4 | 2016/17 | 2015/16 | 2014/15 |
    | Seen | 183 | 206 | 300 | 292 | 981 | 634 | 832 |
    | Not Seen | 159 | 168 | 106 | 79 | 512 | 336 | 261 |
    5.15. This standard has been a challenge to the IRO Unit and following a drive to improve visits during November 2016 the data for Q3 shows an uplift of children having their visits.
    Table 7a: Number of staff trained to use Momo
    | STAFF TRAINED | Q1 Apr-June | Q2 July-Sep | Q3 Oct-Dec | Q4 Jan-Feb |
    | Social Workers (LAC) | N/A | 19 | 2 | 0 |
    | IROs | N/A | 13 | 4 | 0 |
    | Social Workers (Care Mgt) | N/A | 0 | 0 | 0 |
    | Foster Carers | N/A | 0 | 0 | 0 |
    | Other Professionals | N/A | 10 | 10 | 5 |
    | Total | N/A | 42 | 16 | 5 |
    Table 7b: The number of statements made by children and young people
    | ACTIVITY | Q1 Apr-June | Q2 July-Sep | Q3 Oct-Dec | Q4 Jan-Feb |
    | Share Good News | N/A | 1 | 13 | 5 |
    | Change | N/A | 0 | 4 | 3 |
    | Worker Visiting | N/A | 10 | 20 | 10 |
    | Preparation for Meeting | N/A | 4 | 7 | 3 |
    | Problem | N/A | 0 | 4 | 1 |
    | Total | N/A | 15 | 48 | 22 |
    5.17. Table 7a evidences that 58 staff (including IROs and LAC staff) were trained during Sept/Oct 2016, to use MoMo. Table 7b demonstrates that there has been a slow start after an initial burst of activity, with 85 MoMo statements made over the first 6 months. Table 7c (below) evidences the outcomes for the children.
    Table 7c: Outcomes of problems raised by children on MoMo
    | Date of Problem | Problem Sent to | Informal/Formal Problem |
    | 15.09.16 | SW | Informal |
    | 06.10.16 | Team Manager | Informal |
    | 20.11.16 | IRO & SW | Informal |
    | 23.11.16 | SW | Informal |
    | 14.01.17 | SW | Informal |
    # 5.20 Distribution of Review Records
    Table 8: Data for Number of records distributed within 20 working days (number and % within 20 working days and outside of 20 working days, Quarters and Total for the year)
    | Activity 2016/17 | Q1 | Q2 | Q3 | Q4 | Total |
    | LAC Minutes completed in timescale | n/a | 207 | 222 | n/a | 429 |
    | LAC Minutes completed out of timescale | n/a | 154 | 140 | n/a | 294 |
    Note: No Data available for Quarter 4 due to system change over, manual monitoring sheets integrated into the system and reports not available.
    # 6.1 Number of Looked After Children
    Table 9: Number of Children and Young People in Care (excluding Short Breaks)
    | Number of LAC | Q1 | Q2 | Q3 | Q4 | 2016-2017 (Avg) | 2015/16 | 2014/15 | Regional | National |
    | Number | 555 | 593 | 589 | 608 | 586 | 533 | 544 | n/a | 676 |
    | No. Per 10k | 72.2 | 77.1 | 76.6 | 79.1 | 76.2 | 69.3 | 70.8 | 135 | 89.2 |
    6.2. Within the reporting period there has been a steady increase of Looked After children in the authority. The number of LAC is still slightly lower than the national average as evidenced in Table 9.
    Table 10: Number of Children in Care by Gender
    | Number of LAC | Q1 | Q2 | Q3 | Q4 | 2016-2017 | 2015/16 | 2014/15 |
    | Number | 555 | 593 | 589 | 608 | 586 | 534 | 551 |
    | Male | 310 | 328 | 328 | 347 | 328 (56%) | 293 (55%) | 313 (57%) |
    | Female | 245 | 265 | 261 | 261 | 258 (44%) | 241 (45%) | 238 (43%) |
    6.4. Table 10 evidences that over the last 3 years the percentage of LAC has only fluctuated slightly.
    Table 11: Percentage of Children in Care by Ethnicity at Year End
    | Ethnicity | 2016/2017 Number | 2016/2017 Percentage | 2015/2016 Number | 2015/2016 Percentage |
    | White | 363 | 60% | 321 | 60% |
    | Mixed | 111 | 18% | 88 | 17% |
    | Asian or Asian British | 77 | 13% | 54 | 10% |
    | Black or Black British | 39 | 6% | 35 | 7% |
    | Other | 0 | 0% | 33 | 6% |
    | Not Recorded | 18 | 3% | 3 | 0% |
    | TOTAL | 608 | 100% | 534 | 100% |
    Table 12: Number of Children by Age at Period End
    | Children by Age | Q1 | Q2 | Q3 | Q4 | 2016-2017 | 2015/16 | 2014/15 |
    | Under 1yr | 30 | 44 | 37 | 36 | 37 (6.3%) | 30 (5.6%) | 25 (4.5%) |
    | 1-4yrs | 85 | 96 | 90 | 107 | 95 (16.2%) | 78 (14.6%) | 92 (16.7%) |
    | 5-9yrs | 125 | 130 | 124 | 137 | 129 (22%) | 115 (21.5%) | 123 (22.3%) |
    | 10-15yrs | 212 | 215 | 220 | 217 | 216 (36.8%) | 212 (39.7%) | 219 (39.7%) |
    | Over 16yrs | 103 | 108 | 118 | 111 | 110 (18.7%) | 99 (18.5%) | 93 (16.8%) |
    | Total | 555 | 593 | 589 | 608 | 587 | 534 | 552 |
    6.9. There has been a 2.3% increase in the number of babies and 1-4 year olds becoming looked after children. Looked after children aged 10-15 years old have shown a 2.9% decrease in numbers.
    Table 13: Number of Children by Period of Care at Period End
    | Children by Care Length | Q1 | Q2 | Q3 | Q4 | 2016-2017 | 2015/16 | 2014/15 |
    | Less than 6mths | 85 | 113 | 89 | 94 | 95 (16.2%) | 85 (15.9%) | 65 (11.9%) |
    | 6-12mths | 67 | 75 | 81 | 96 | 80 (13.7%) | 51 (9.5%) | 46 (8.4%) |
    | 1-2 yrs | 73 | 79 | 93 | 98 | 86 (14.7%) | 69 (12.9%) | 71 (13.1%) |
    | 2-5 yrs | 171 | 164 | 150 | 136 | 155 (26.5%) | 180 (33.7%) | 198 (33.1%) |
    | More than 5yrs | 159 | 162 | 176 | 184 | 170 (29.0%) | 149 (27.9%) | 164 (30.0%) |
    | Total | 555 | 593 | 589 | 608 | 586 | 534 | 544 |
    6.11. Within the reporting period, there has been an increase of 4.5% of looked after children who have been in care less than 12 months compared to last year. The decrease of 7.2% for those children and young people cared for between 2-5 years evidences the focus on securing permanency. The number of looked after young people over 5 years has remained stable with only a slight increase of 1.1%.
    Table 14: Legal Status of Children and Young People in Care as Percentage of whole
    | Legal Status % | Q1 | Q2 | Q3 | Q4 | 2016/2017 | 2015/2016 | 2014/2015 | Regional | National |
    | Care Orders | 59% | 54% | 57% | 55% | 56% | 62% | 65% | No Data | 42% |
    | Interim Care Orders | 13% | 21% | 19% | 20% | 18% | 12% | 9% | No Data | 17% |
    | Accom. S20 | 18% | 16% | 15% | 14% | 16% | 16% | 16% | No Data | 27% |
    | Placement Order | 9% | 8% | 8% | 10% | 9% | 11% | 10% | No Data | 14% |
    | Other | 1% | 1% | 1% | 1% | 1% | 0% | 1% | No Data | 0% |
    | Total | 100% | 100% | 100% | 100% | 100% | 100% | 100% | No Data | 100% |
    6.13. Within the reporting period, there has been a continued reduction in the numbers of children subject to Care Orders, with a 6% reduction compared to last year.
    6.14. As expected with the increase of children coming into care there has been a 6% increase in the number of care proceedings and Interim Care Orders compared with last year.
    6.15. It is also noticeable that the number of children who are accommodated under s.20 CA 1989 has remained stable. 11% of children are accommodated which is lower than the average for voluntary care.
    Table 15: Percentage of LAC having 3 or more placement moves
    | Three or More Moves | Q1 | Q2 | Q3 | Q4 | 2016/2017 | 2015/2016 | 2014/2015 |
    | 3+ Moves | 54 | 43 | 56 | 51 | 51 | 53 | 73 |
    6.19. The slight decrease in the number of children experiencing 3 or more placement moves is positive.
    Table 16: Type of placement for LAC children
    | Placement Types | Q1 | Q2 | Q3 | Q4 | 2016-2017 | 2015/16 | 2014/15 |
    | Internal Foster Placement | 282 | 287 | 274 | 273 | 281 (48.0%) | 266 (50%) | 294 (54%) |
    | External Foster Placement | 148 | 164 | 163 | 184 | 165 (28.2%) | 137 (26%) | 123 (23%) |
    | Placed with Parents | 33 | 43 | 54 | 62 | 46 (7.9%) | 31 (6%) | 36 (7%) |
    | Children's Homes and Hostels | 36 | 42 | 39 | 36 | 38 (6.5%) | 42 (8%) | 34 (6%) |
    | Placed for Adoption | 26 | 26 | 21 | 23 | 25 (4.3%) | 28 (5%) | 28 (5%) |
    | Other | 30 | 31 | 38 | 30 | 30 (5.1%) | 30 (5%) | 29 (4%) |
    | Total | 555 | 593 | 589 | 608 | 585 | 535 | 544 |
    6.23. Within the reporting period whilst there has been an increase in the number of looked after children being placed in internal foster care the overall percentage has decreased by 2.0%. This has led to a 2.2% increase in the use of external foster placements.
    6.24. The number of young people placed in residential units has remained stable and this has resulted in an overall decreased percentage of 1.5%.
    6.25. There has been a 1.9% increase in the number of looked after children placed with parents.
    Table 17: Number of Placements by Location of new LAC
    | Placement Locations | 2016/2017 | 2015/16 | 2014/15 |
    | Placements in LA | 243 (42.3%) | 254 (47.6%) | 251 (45.6%) |
    | Placements Outside LA | 263 (45.8%) | 219 (41.0%) | 230 (41.8%) |
    | Placements +20miles | 68 (11.8%) | 61 (11.4%) | 69 (12.5%) |
    6.27. Within the reporting period the number of children placed within the local authority area has decreased slightly in number (11 children) and overall by 5.3%. The largest increase is the number of children placed outside the local authority with an increase of 44 children (4.8%). The number of children in placements outside the local authority but within a 20-mile radius has remained almost the same with a slight increase of 7 children (0.4%).
    Table 18: Health Assessments and Dental Checks, Under 5's Developmental Checks, Strengths and Difficulties Questionnaire Scores and Personal Education Plans
    | Health and Education of LAC | Q1 | Q2 | Q3 | Q4 | 2016/17 | 2015/16 | 2014/15 |
    | Health and Dental Checks | 9.0% | 23% | 40% | 86% | 86% | 70% | 93% |
    | No. of SDQs completed | 11 | 165 | 207 | 334 | 334 | 334 | 411 |
    | Up-to-date PEP in Place | 93% | 96% | 91% | 96% | 96% | 98% | 92% |
    6.29. Table 18 evidences that progress has been made in relation to children's health and dental checks in the reporting period but that more can be achieved. The same could be said for SDQs and up to date PEPs being in place and reviewed.
    # 7.1 Dispute Resolution and Escalation
    Table 18: DRPs
    | DRPs | Q1 | Q2 | Q3 | Q4 | 2016/2017 |
    | Informal | 0 | 0 | 0 | 26 | 26 |
    | Formal | 2 | 6 | 11 | 31 | 50 |
    | Total | 2 | 6 | 11 | 57 | 76 |
    7.5. Table 18 evidences that there was a slow start to implementing and embedding the DRP process in the service.
    7.6. Below are some examples from the 50 formal DRPs where a difference has been made for a child.
    # 7.13 Referrals for Advocacy
    7.14. The society reported last year that they worked with 77 young people. The work covered a range of themes (see pie chart below), with some young people having more than one theme.
    # 7.15 Referrals for Independent visitors
    7.16. As stated in paragraph 9.14 there was a waiting list for Independent Visitors for looked after children.
    7.17. Feedback about the Independent Visitor Scheme received 12 responses with 92% reporting feeling very happy after spending time with their IV. The reported themes are identified in the chart below, with most children choosing to spend time undertaking a sports or leisure activity.
    # 8.3 Staffing
    8.3.2. Caseloads at the end of the reporting period are 75 just above the IRO recommended caseload.
    # 9.2 Quality of recording
    # 9.6 Staffing
    """)
