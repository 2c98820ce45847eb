"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 10	in_progress -7
! thuc	ack 10	done -3	in_progress -7
!ack	ack 79	done 16	extension -30	not_started -19	question -37	unrelated -8
!ack 0.5	blocked 17	done 7	extension -3	in_progress -4	not_started -6	question -7	unrelated -4
!ack 0.8	ack 79	blocked -17	done 8	extension -27	in_progress 4	not_started -13	question -31	unrelated -4
!against ALMOST	ack -6	blocked 30	done -13	in_progress 5	not_started -7	question -6	unrelated -4
!against ASK	ack -5	done -8	extension 15	in_progress 8	not_started -4	question -5
!against ASKS	blocked -4	done -8	in_progress -11	not_started 15	question 13	unrelated -3
!against BEGIN	blocked 7	done -26	in_progress -4	not_started 24
!against BUT	ack -7	blocked 30	done 17	in_progress -18	not_started 4	question -9	unrelated -18
!against CALM	done -13	in_progress 16
!against COND	ack -10	blocked 10	done -18	in_progress 17	not_started 4	question -11	unrelated 10
!against DENY	ack -3	blocked 5	done -21	extension 10	in_progress 4	not_started 48	question -24	unrelated -18
!against DOING	ack -6	blocked -14	done 18	extension -8	in_progress -4	not_started 10	question 9	unrelated -4
!against DRAFT	blocked 15	done 20	in_progress -7	not_started -12	question -9	unrelated -7
!against EARLY	ack 4	blocked 8	done -21	in_progress -17	not_started 4	question -14	unrelated 36
!against FUTURE	ack 22	blocked 10	done -9	in_progress -13	question -5	unrelated -9
!against HA	ack 6	blocked -4	done -11	extension 10	in_progress -10	question 18	unrelated -7
!against HELP	ack -5	blocked 4	done -6	question 17	unrelated -7
!against JUST	ack -3	blocked -14	done 5	extension 9	in_progress -23	not_started 36	question -3	unrelated -6
!against LACK	ack -3	blocked 7	done -10	extension 3	in_progress 7	question -6
!against LATE	blocked -3	extension 4	in_progress -5	question -3	unrelated 6
!against LATER	blocked -21	done 9	extension 10	in_progress 7
!against LET	ack 6	blocked 3	done -16	extension 4	in_progress -11	not_started 17
!against LIMIT	ack -5	blocked -3	done -5	in_progress 11	question 7	unrelated -3
!against MUST	ack 8	blocked -21	done 19	extension 3	in_progress -5	not_started -12	question 17	unrelated -8
!against NO	ack -6	blocked 3	done 25	extension 3	in_progress -18	question 3	unrelated -13
!against NOTYET	ack -10	blocked 8	done 4	in_progress 24	not_started -29	question 19	unrelated -15
!against NOW	ack -3	blocked -3	done -33	in_progress 27	not_started 16
!against NUMBER	done 19	in_progress -13	unrelated -5
!against OBSTACLE	ack -3	blocked 42	done -7	extension -3	in_progress -17	question -3	unrelated -7
!against OTHER	blocked -8	done -21	in_progress 20	not_started 9	question 11	unrelated -6
!against PART	ack -6	blocked 22	done 7	in_progress -14	unrelated -8
!against POSTPONE	blocked -4	done 4	extension 5	in_progress -6
!against RECEIVE	ack 24	blocked -4	done -21	in_progress -3	not_started 7
!against REMAIN	ack -3	blocked -22	done -4	extension -3	in_progress 7	not_started 23
!against SHARE	ack -3	done -25	in_progress 28	not_started -5	question 4
!against SOCIAL	done -13	in_progress -3	unrelated 21
!against SOON	ack 8	blocked 3	done -13	extension -6	in_progress -4	not_started 8	question 10	unrelated -6
!against SUBMIT	blocked -4	extension 3	in_progress 11
!against TARGET	ack 8	done -10	extension 3	in_progress 3
!against TELL	ack 9	blocked -19	done 4	extension -9	in_progress -26	not_started -4	question 32	unrelated 13
!against THEN	blocked 7	done -40	in_progress 18	not_started 10	question 8	unrelated -3
!against THEY	ack -5	blocked -11	done -29	in_progress 23	question 23	unrelated -3
!against TROUBLE	blocked 10	in_progress -8
!against UNDO	ack -5	blocked 31	in_progress -8	not_started -7	question -8	unrelated -5
!against UNSURE	ack -7	done -15	in_progress 36	not_started -4	question -7	unrelated -5
!against WAIT	blocked 14	in_progress -5	unrelated -3
!against WH	ack -6	blocked -4	done 17	extension -4	in_progress 5	not_started 18	question -8	unrelated -18
!against WHEN	ack 11	blocked -3	done -13	in_progress 8	not_started -4	question 5	unrelated -3
!against WORD	ack -5	blocked -5	done 101	extension -5	in_progress -49	not_started -4	question -6	unrelated -26
!blocked	ack -24	blocked 79	done -3	extension -23	in_progress 8	question -37
!blocked 0.8	ack -24	blocked 79	done -3	extension -23	in_progress 8	question -37
!done	ack -23	blocked -7	done 100	extension -21	in_progress -9	not_started -24	question -19	unrelated 4
!done 0.65	blocked -3	done 8	in_progress 8	question -4	unrelated -8
!done 0.8	ack -13	blocked 3	done 15	extension -14	not_started -16	question -14	unrelated 39
!done 0.95	ack -12	blocked -8	done 77	extension -6	in_progress -18	not_started -6	unrelated -27
!doubted	ack -12	blocked -3	done -13	extension -12	in_progress 40	not_started 15	question 12	unrelated -27
!doubted 1	blocked -33	done 33	extension -19	in_progress 22	not_started -30	question 11	unrelated 17
!doubted 2	ack -13	blocked 13	done -15	extension -7	in_progress 42	question -15	unrelated -3
!doubted 3	ack 8	blocked -17	done 10	in_progress 16	not_started 7	question -8	unrelated -17
!doubted 4	ack -5	blocked 33	done -40	extension 14	in_progress -40	not_started 39	question 24	unrelated -25
!extension	ack -18	blocked -26	done -36	extension 125	in_progress -41	not_started -14	question 7	unrelated -17
!extension 0.75	extension 6
!extension 0.95	ack -18	blocked -25	done -35	extension 125	in_progress -40	not_started -14	question 8	unrelated -17
!finished	ack -23	blocked 4	done 85	extension -20	in_progress -11	not_started -25	question -20	unrelated 9
!finished 0.65	blocked -3	done 7	in_progress 8	question -4	unrelated -6
!finished 0.8	ack -13	blocked 15	extension -13	not_started -17	question -15	unrelated 43
!finished 0.95	ack -12	blocked -8	done 77	extension -6	in_progress -18	not_started -6	unrelated -27
!in_progress	ack 5	blocked 17	done 20	extension -61	in_progress 86	not_started -37	question -19	unrelated -11
!in_progress 0.5	ack 19	blocked 16	done 24	extension -22	in_progress 30	not_started -48	question -9	unrelated -9
!in_progress 0.8	ack -10	blocked -20	done -7	extension -33	in_progress 25	not_started 34	question 13	unrelated -3
!in_progress 0.95	ack -4	blocked 21	extension -6	in_progress 31	not_started -23	question -23
!not_started	ack -28	blocked -12	done -29	extension -30	in_progress 4	not_started 125	question -18	unrelated -14
!not_started 0.8	ack -14	blocked -16	done -17	extension -14	in_progress 36	not_started 25
!not_started 0.95	ack -14	blocked 4	done -12	extension -16	in_progress -32	not_started 102	question -17	unrelated -14
!nothing finished	ack 16	blocked 24	done -53	extension -27	in_progress 16	not_started -17	question 7	unrelated 34
!question	ack -16	blocked -26	done -59	extension 5	not_started -49	question 125	unrelated 17
!question 0.75	blocked -4	done -22	extension -25	in_progress 11	not_started -22	question 65	unrelated -4
!question 0.95	ack -17	blocked -22	done -37	extension 30	in_progress -12	not_started -27	question 64	unrelated 21
!unrelated	ack 6	done 12	extension -46	not_started -11	question -7	unrelated 44
!unrelated 0.3	ack 34	blocked -10	done 10	extension -15	in_progress 4	not_started 23	question -38	unrelated -8
!unrelated 0.5	ack -4	blocked -25	extension -6	not_started -6	question 40
!unrelated 0.8	ack -24	blocked 36	extension -24	in_progress -4	not_started -28	question -9	unrelated 53
#0	ack 24	blocked -24	done 7	extension -15	not_started -12	question -25	unrelated 44
#1	ack 18	blocked 6	done -28	extension -75	in_progress 33	not_started 15	question 23	unrelated 8
#2	ack -17	done -16	extension -13	in_progress 16	not_started 5	question 16	unrelated 10
#3	blocked 6	done 14	extension -12	in_progress 25	not_started -40	question -3	unrelated 9
#4	ack -10	blocked 25	done 7	in_progress 9	not_started -28	question 6	unrelated -10
#5	ack -30	blocked 22	done 20	extension 24	not_started 14	question -16	unrelated -32
#6	ack -5	blocked -9	done 16	extension 31	in_progress -34	not_started 17	unrelated -14
%	ack -15	blocked -40	done 47	in_progress 41	not_started 6	question -15	unrelated -24
% ,	in_progress -3	not_started 4
% .	done -3	in_progress 3
% a	done 4
% anh	in_progress -6	not_started 9
% ho	blocked -5	done 13	in_progress -7
% nghe	done 7	in_progress -6
% nha	done 3
% nhe	done 6	in_progress -3
% roi	in_progress 7
% sep	done 7	in_progress -3
% thanh	done 7	in_progress -7
% thoi	in_progress 3
% |	ack -3	blocked -7	done 19	extension -3	in_progress -5	not_started 3	question -3
)	ack 3	blocked -6	done 5	in_progress -9	unrelated 9
) )	ack -3	done 7	in_progress -10	unrelated 9
) |	ack 3	blocked -6	done 5	in_progress -9	unrelated 9
+	extension 3
+ ngay	extension 3
,	ack 37	blocked 3	done 36	extension 30	in_progress 13	not_started -5	question -81	unrelated -33
, ai	done -8	question -10	unrelated 22
, anh	ack -4	blocked 10	done 21	in_progress -20	not_started -5
, ba	blocked 3	in_progress -3
, bac	done -4	unrelated 4
, ban	done 12	not_started -4	question -5
, bang	done 6	in_progress -3
, bao	ack 12	blocked 13	done 3	extension -4	in_progress -25	question 3	unrelated -4
, bat	done -3	in_progress 4
, ben	ack -5	blocked 10	done -9	extension -8	in_progress 12	not_started 4	unrelated -3
, bi	blocked 6	in_progress -3
, bia	done 4	unrelated -3
, bien	done 11	in_progress -9
, bieu	in_progress 4
, bon	ack 5
, bua	done 6	in_progress 3	not_started -7
, ca	blocked 3	done -7	in_progress 3	unrelated 3
, cac	blocked -10	done 7	in_progress 6	not_started -3
, cai	done -3	not_started 4
, cam	ack 9	blocked 9	done -19	in_progress -8	unrelated 12
, can	extension 3
, cau	done 6	in_progress -5
, chac	done 4	in_progress -3
, chau	ack 5	blocked -9	extension -3	in_progress 7
, chay	blocked -3	done 11	in_progress -8
, chi	ack 10	done -8	in_progress -11	not_started 12
, chieu	done -11	in_progress 14
, cho	blocked 7	done -51	extension 13	in_progress 49	unrelated -12
, chu	blocked 3
, chua	ack -6	blocked -15	done -32	extension -5	in_progress 58	not_started 25	question -5	unrelated -20
, chuan	in_progress 4
, chung	ack 8	blocked 3	in_progress -6	unrelated -3
, chuyen	blocked -5	done 9	unrelated -5
, co	ack -13	blocked -4	done 33	question -5	unrelated -5
, coi	done 5	in_progress -3
, con	ack -5	blocked -23	done -32	extension -6	in_progress 54	not_started 4	question -3	unrelated 10
, cong	blocked 10	in_progress -7	unrelated -3
, cuoi	done -4	in_progress 5
, da	ack -15	blocked -12	done 17	in_progress -22	not_started 33	question -4	unrelated 5
, dan	done 11	in_progress -8
, dang	ack -4	blocked -13	done -41	in_progress 65	question -5
, danh	done 6	in_progress -4
, dat	done 3	in_progress 3	unrelated -3
, dau	unrelated 3
, de	blocked -19	extension 7	in_progress 21	question -4	unrelated -3
, dem	extension 4	unrelated -3
, do	blocked 11	done 4	in_progress -12
, doan	blocked 5
, doi	blocked -4	done -4	in_progress 11
, don	ack 10	done -10	extension 6
, dong	ack 4	done 13	in_progress -9	unrelated -4
, dot	done 5	in_progress -5
, du	blocked -5	done -4	extension 17	in_progress -3
, dua	done 4
, dung	done 6	in_progress -5
, duoc	blocked -4	in_progress 6
, duong	blocked 13	done -5	in_progress -5
, e	blocked -4	done -12	in_progress 5	not_started 5	question 7
, em	ack 13	blocked 8	done 12	extension -6	in_progress 12	not_started -19	question -3	unrelated -17
, file	ack -5	done 7
, gia	extension 3
, giao	blocked -8	done 9
, giay	done 3
, gio	ack -4	blocked -12	extension -3	in_progress 13	unrelated 6
, gui	ack -6	blocked -4	done 32	in_progress -18
, hai	done 10	in_progress -5
, hang	blocked -3
, he	done 3	in_progress -3
, het	extension -3	in_progress 5
, hien	blocked -3	in_progress 4
, hieu	done 5	in_progress -4
, ho	blocked 13	in_progress -13	not_started 6
, hoa	blocked 3
, hoan	ack 3	done 11	in_progress -14
, hoc	done 4
, hoi	blocked 4
, hom	blocked -6	done -13	extension 7	in_progress -3	unrelated 16
, hop	in_progress 4
, ke	blocked 3
, ket	blocked 4	in_progress -5
, khao	done -5	unrelated 5
, khi	ack 4	done -6	in_progress 6	question -3
, kho	blocked 6	done -4
, khoi	done 5
, khong	ack -3	blocked 13	done 37	extension -5	in_progress -20	not_started -5	question -5	unrelated -10
, khuc	in_progress 3
, ki	done 5
, kiem	in_progress 4	question -3
, kien	done 3	in_progress -3
, lam	ack 10	blocked 7	done -4	in_progress -8
, lan	blocked 5	in_progress -3
, lat	ack 14	in_progress -35	unrelated 22
, lay	blocked 9	done -4
, li	blocked -3	extension 6
, loi	ack 3	blocked -6	in_progress 4
, luu	done 3
, ma	blocked 12	not_started -9
, mai	ack 6	blocked -4	done -9	extension -3	in_progress 16	unrelated -4
, mang	blocked -8	in_progress 9
, mat	blocked 9	done -4	in_progress -3
, met	done -15	unrelated 17
, minh	unrelated 3
, moi	blocked -16	done -3	extension -3	in_progress 28	not_started -14	unrelated 9
, mot	done -3	extension 6	in_progress -9	not_started 8	unrelated -3
, mua	extension 4
, nam	in_progress -8	not_started 8	question 3
, nay	blocked -3	done 26	in_progress -20
, ngay	done 8	extension -4	in_progress -3
, nghi	done 4	in_progress -3
, nghiem	done 3
, ngoi	done -3	in_progress 9	not_started -4
, nguoi	blocked -4	done 9
, nha	blocked 10	unrelated -5
, nhac	blocked 12	done -9
, nhe	done -5	unrelated 7
, nho	unrelated 3
, nhung	blocked 6	done -9	in_progress -11	not_started 17
, niem	done 3
, nop	done 9
, phai	blocked 18	done -5	in_progress -8	not_started -3
, phan	blocked -4	done -6	extension 3	in_progress 16	not_started -5	question -3
, phat	blocked -7	done 19	in_progress -8
, phia	blocked -4	in_progress 6
, phong	done -3	in_progress 6
, phuong	blocked 3	done -3
, qui	done -3
, quyet	blocked -3	done 4
, ranh	done -3	in_progress 3
, rieng	done -4	in_progress -5	not_started 9
, sang	not_started 4
, sao	done 6	in_progress -3
, se	ack 27	done -9	in_progress -14
, sep	done 3
, so	blocked -6	done 16	in_progress -7
, song	not_started 4
, sot	in_progress 4
, sua	done 4	in_progress -3
, tac	blocked 6	done -3
, tap	blocked -5	done 5
, tau	blocked 3
, tet	blocked -3	done 4
, thang	done -7	in_progress 5	unrelated 5
, thanh	done 7	in_progress -6
, thi	blocked 5	in_progress -6
, thieu	blocked 8	in_progress -5
, tho	blocked 8	unrelated -5
, thu	blocked -8	in_progress 6	unrelated 4
, thuc	in_progress 7	not_started -3
, tien	done 5	in_progress -3
, tim	blocked 3
, tin	done -3	in_progress 6
, tinh	blocked -3	done 3	extension 3
, to	done -9	in_progress 3	not_started 4
, toi	blocked -7	done -13	in_progress 24
, tra	blocked 4
, trai	blocked 3
, tram	blocked 3
, trang	blocked 4
, trao	done 3	in_progress -3
, trinh	done -5	in_progress 5
, trong	done -9	in_progress 9
, trung	blocked 3
, tu	blocked 3
, tuan	blocked -4	done -3	in_progress 11	unrelated -4
, tuc	done -3	in_progress 3
, tui	blocked 4	extension 4	unrelated -3
, van	done 8	in_progress -6
, ve	done 9	in_progress -3
, viec	blocked 6	in_progress -3	not_started 5
, xa	blocked 4
, xe	done 12	in_progress -5	not_started -5
, xin	ack 4	blocked -8	extension 15	in_progress -14	unrelated 5
, xiu	in_progress 4
, xoay	blocked 6	unrelated -4
, xong	ack 20	blocked 4	done -8	in_progress -27	not_started 14
, xot	done -8	unrelated 11
, xuong	blocked -3	unrelated 4
, |	ack -4	done 32	in_progress -23
-	done 3	in_progress -3
.	ack 12	blocked -23	done 6	extension 6	in_progress -9	not_started 12	question -5
. ho	done 3
. |	ack 12	blocked -23	done 3	extension 4	in_progress -7	not_started 12	question -4	unrelated 3
/	blocked -5	done 5	extension 4	in_progress -3
/ do	blocked -3	extension 4
/ du	done 3
2	done -3	in_progress 3
2 e	done -3	in_progress 3
4	in_progress 5
4 e	in_progress 5
:	blocked -18	done 13	extension 8	in_progress -4	not_started -4	unrelated 6
: %	done -3	in_progress 4
: )	ack 4	blocked -6	done 4	in_progress -10	unrelated 9
: ;	done 3
: dat	done 3
: do	done -3	in_progress 4
: don	blocked -4	done 4	in_progress 3
: tin	in_progress 3
: uy	done 3
: |	extension 5	in_progress -4
;	in_progress 3
; noi	done 3
=a'	ack -4	done -6	in_progress 5	not_started 15	question -9
=a.	ack 15	done -3	in_progress -23	not_started 3	question 11	unrelated -5
=a`	in_progress -3	question 7
=an'	blocked -5	extension 4	not_started 3
=anh?	blocked -7	done 10	in_progress 3	not_started -4
=ba`	blocked 9	in_progress -12	unrelated 5
=bac'	done -4	in_progress -3	unrelated 9
=bac.	ack -3	blocked -3	extension 3	in_progress 6
=bai`	blocked -3	in_progress 11	not_started -3	unrelated -3
=bai~	done 4
=ban	blocked -7	done -4	in_progress 10	not_started -5	question 9	unrelated -3
=ban'	blocked -6	done -6	in_progress -7	unrelated 23
=ban?	extension -11	in_progress 38	not_started -6	unrelated -18
=ban`	ack -4	done 3	not_started 7
=bang?	blocked -3	in_progress 5
=bao	ack 7	blocked -9	done -11	extension -3	in_progress 5	not_started -3	question 13
=bao'	blocked -5	done 38	not_started -5	question -10	unrelated -16
=bao?	ack -4	blocked -6	in_progress 11	not_started 3	question -3
=bao~	blocked 33	done -12	in_progress -9	not_started -4	unrelated -4
=bay?	in_progress 3
=be'	done -5	unrelated 6
=bi.	ack -3	blocked 26	done -21	extension -5	in_progress 8	question 14	unrelated -19
=bi`	in_progress -6	not_started 7
=biên	done 10	in_progress -6	unrelated -3
=biên?	done 20	unrelated -17
=biêt'	ack 12	blocked 3	done -13	not_started -7	unrelated 4
=biêu?	done -7	in_progress 9	question 3	unrelated -5
=bo?	blocked 19	done -3	in_progress -9	question -3
=boc'	in_progress -6	not_started 7
=bon.	ack 3	in_progress -4	not_started 5
=bong'	blocked -3	done 3	extension 5	in_progress -7
=bung`	blocked 4
=but'	in_progress 5
=buôi?	done 6	in_progress -4	unrelated 3
=buôn`	unrelated 4
=bâm'	ack -3	unrelated 3
=bân.	ack 9	in_progress -12	not_started 3
=bât'	not_started 3
=bâu`	blocked 7	in_progress -11	not_started 5
=bê	in_progress 3
=bê'	ack -3	blocked -3	done 17	in_progress -3	unrelated -6
=bên	ack -5	blocked 33	done -8	extension -11	in_progress 11	question -5	unrelated -14
=bô'	done -10	in_progress -6	not_started 3	unrelated 17
=bô.	ack 7	extension -6	not_started -3
=bô?	blocked -10	done 7	in_progress 6
=bôi`	done 6	in_progress -3
=bôn'	done 3	unrelated -3
=băn'	done 4
=băng	done 7
=băng`	ack -3	done 10	in_progress -10	unrelated 4
=băt'	ack -5	blocked -11	done -21	in_progress 26	not_started 24	question -3	unrelated -8
=bđ	blocked -3	not_started 4
=bơm	done 3
=bưa~	ack -5	blocked 6	extension 5	in_progress 5	not_started -7	question -4
=bưu	in_progress 3
=bươc'	done -4	in_progress 9
=ca'	in_progress 3
=ca?	ack -7	blocked 8	in_progress -25	not_started 8	question -5	unrelated 22
=ca`	done -3	unrelated 9
=cac'	ack -10	blocked -10	done 22	extension -6	in_progress -11	not_started -3	question 5	unrelated 13
=cai'	ack -4	blocked 8	done -14	in_progress 23	not_started -9	question -7	unrelated 3
=cai`	done 6	in_progress -5
=cai~	blocked 3
=cam?	ack 13	done -10	in_progress -3	unrelated 7
=can'	in_progress 3
=can.	blocked 4
=cao	in_progress 6
=cao'	ack -3	blocked -10	done 13	extension 3	in_progress -3	not_started 3	question -4
=chanh'	in_progress 4
=chao`	unrelated 3
=chau'	blocked -13	done 7	in_progress 8
=chay'	blocked 7	in_progress -3	not_started -5
=chay.	blocked -10	in_progress 8	not_started -4	unrelated 4
=chi	blocked -8	done 3	extension 4	in_progress -6	question 7	unrelated -4
=chi'	done 3	not_started -4
=chi.	ack 5	done -19	extension -3	in_progress 9	question 7	unrelated 3
=chi?	done 15	extension -3	in_progress -6	not_started -3	unrelated -3
=chia`	in_progress -6	unrelated 7
=chin'	done -3	in_progress 6
=chinh'	blocked 11	done -10	extension -7	in_progress 11	not_started -5	question 3
=chinh?	blocked -6	extension 6	in_progress 7
=chiu.	blocked 6
=chiêu'	blocked -10	done 5	extension -5	in_progress -3	unrelated 15
=chiêu`	blocked -7	done -5	in_progress 22	question -3	unrelated -4
=cho	ack -13	blocked -16	done 11	extension 29	in_progress -10	not_started -13	question 15
=chon.	done -5	in_progress 5
=chu'	ack 6	blocked 6	in_progress -8	unrelated -3
=chu?	ack -3	blocked 6	done -7	in_progress 19	not_started -3	question 11	unrelated -19
=chuc'	blocked -4	done -6	extension -3	in_progress -3	unrelated 21
=chuc.	blocked -3	in_progress 5
=chung'	blocked 3
=chup.	ack 8	blocked -3	done -3	not_started -3
=chut'	in_progress 3
=chuyên	ack 5	done -4
=chuyên.	unrelated 3
=chuyên?	ack 5	blocked 19	done -30	extension -5	in_progress 4	not_started 3	unrelated 8
=chuyên`	ack 3	done 5	extension 6	unrelated -17
=chuân?	blocked -4	done -5	in_progress 11
=châm.	done -3	extension 5	in_progress 4	unrelated -3
=châp'	ack 20	blocked -10	done -6	extension -3	unrelated -4
=châp.	blocked 3
=chê'	blocked 3	done 7	in_progress 5	unrelated -8
=chêt'	blocked 3
=chông'	ack -3	not_started 4	unrelated -7
=chông`	blocked 4	done -10	unrelated 8
=chôt'	done 8	not_started -3
=chô~	blocked 14	in_progress -11
=chăc'	blocked 10	done 9	in_progress -9	unrelated -3
=chăn'	done 5	in_progress -3	unrelated 3
=chăn.	blocked 5	unrelated -4
=chăng?	blocked 10	in_progress -6
=chơ.	blocked -6	done 13
=chơ`	ack -3	blocked 42	done -32	extension -3	in_progress 10	question -3	unrelated -8
=chơi	blocked -3	in_progress -5	unrelated 10
=chơn`	blocked 3
=chư'	blocked -6	done 24	in_progress -14	not_started -6	question -3	unrelated 4
=chưa	ack -33	blocked 9	done -14	extension -6	in_progress 27	not_started 6	question 10
=chưa~	done 7	in_progress -3	not_started -5
=chưc'	ack 8	blocked 10	done -7	extension -3	in_progress -8	not_started 7	unrelated -5
=chưng'	ack -7	blocked -7	done 5	in_progress 9	not_started 3	unrelated -3
=chưng`	in_progress 7
=chư~	blocked 8	done -13	in_progress 4	not_started 5
=chương	ack -5	done 9	extension -4
=co'	ack -11	blocked -19	done 13	extension -19	in_progress 5	question 34	unrelated -3
=coc'	done 3
=con	ack 5	done -9	in_progress -15	not_started -4	unrelated 24
=con`	ack -9	blocked -28	done 20	extension -5	in_progress 32	not_started -4	question 13	unrelated -19
=cu.	blocked -7	done 7
=cua?	ack -11	blocked 12	done -12	not_started -4	unrelated 16
=cung`	blocked -7	done 12	in_progress -4	unrelated 3
=cung~	blocked 8	in_progress 5	not_started -3	question -3	unrelated -3
=cup'	blocked 8	in_progress -6
=cu~	blocked 12	done -7	unrelated -4
=cuôc.	blocked 7	in_progress -5
=cuôi'	ack -3	blocked -12	done 17	in_progress 5	not_started -3
=câm'	blocked 7	in_progress -4
=cân`	done -3	in_progress -3	question 10	unrelated -3
=câp'	ack -8	blocked 9	done 23	extension 5	in_progress -16	not_started 5	question -8	unrelated -9
=câu	in_progress 5
=câu.	done 4	in_progress -4
=câu`	ack 8	blocked 4	done -4	in_progress -12	question 5
=cây	blocked -4	done 3	in_progress 4
=cô	done 6	unrelated -4
=cô'	blocked -3	in_progress 3
=cô?	blocked 5	done -4
=công	ack 9	blocked 15	done -11	extension -12	in_progress 11	unrelated -15
=công.	blocked -3	done 3	in_progress 11	not_started -4	unrelated -7
=công?	ack -9	unrelated 11
=côt.	blocked 4	done 9	in_progress -10
=căm'	blocked -6	done 13	unrelated -8
=căn	blocked -4	done 4
=căt'	done 4	question 4	unrelated -4
=cơ	done -13	extension 3	in_progress 7	not_started 4
=cơm	done -8	unrelated 19
=cơ~	in_progress 5	question -3
=cư	in_progress 5
=cư'	ack 5	done -6
=cư?	blocked 5	done 4	in_progress -10
=cưa?	blocked 5	done -3	unrelated 3
=cưng'	done 5	in_progress 3	unrelated -5
=cưu'	in_progress -4
=cưu.	done 5
=cươc'	done 3
=cươi'	done -5	in_progress -4	unrelated 14
=cương	in_progress 8	not_started -5
=cương~	done 8	in_progress -4	unrelated -3
=da.	ack 13	blocked 12	extension -9	in_progress -11	not_started 13	unrelated -22
=dai`	blocked 4	question 5	unrelated -4
=dam'	blocked 13	in_progress 4	not_started -12
=dan'	blocked -3	done 10	in_progress -6
=dan`	blocked 8	done -5	in_progress -3
=de`	in_progress 16	question -7	unrelated -6
=dep.	done 3
=dich.	blocked 9	done -5	extension 3
=diên~	blocked -7	done 11	in_progress 3	not_started -3
=do	blocked 17	extension 14	in_progress -20	not_started -5
=doc.	blocked -6	extension 6
=doi~	ack 7	done -7
=don.	blocked -4	done 9	in_progress -3
=dong`	in_progress -6	not_started 8
=du`	question -3	unrelated 3
=dung.	done 7	in_progress -4
=dung`	blocked -6	done 11	in_progress -4
=duyêt.	blocked 4	done -7	in_progress 4	not_started -6	question 6
=dân	ack -7	blocked 3	done 8	in_progress 5	not_started -5	unrelated -3
=dân~	blocked 6	done -5	not_started -4	question 5
=dâu'	blocked -6	done 8	in_progress 10	not_started -5
=dôn`	blocked 10	in_progress -6
=dơ?	done -4	in_progress 7	question -3
=dơi`	blocked 14	extension 5	in_progress -8	not_started -4	unrelated -6
=dơ~	done 7	unrelated -6
=dư.	blocked 18	done -26	in_progress 35	not_started -10	unrelated -14
=dưng.	done -6	not_started 4
=dưng`	blocked 26	done -8	in_progress -10	unrelated -3
=dưt'	blocked -3	done 8
=dư~	blocked 5
=dương	extension -3	in_progress 4
=dương~	blocked -3	done 5
=ga`	ack 10	blocked -4	in_progress -5	unrelated 3
=gai'	done -5	unrelated 6
=gi`	ack -5	blocked -9	done -11	in_progress -7	not_started 38	unrelated -7
=gia'	blocked 7	done -7	in_progress -4	not_started -3	unrelated 8
=giai?	ack -6	blocked -5	done 8	extension 7	in_progress 8	not_started 9	question 3	unrelated -23
=giam'	done 5	in_progress -3
=giang?	done 9	in_progress -3
=giao	ack -4	blocked 15	done -7	extension -4	in_progress 5	not_started 14	unrelated -21
=giap'	blocked -3	in_progress 3
=gioi?	in_progress 5
=giuc.	in_progress 4
=gium`	blocked 3	extension 6	unrelated -5
=giup'	ack -8	blocked 5	extension 9	not_started -3	question 6	unrelated -8
=giây'	ack -11	blocked -6	done 16	extension -8	in_progress 5	not_started 12	unrelated -6
=giêng	not_started 3
=giô~	done -5	unrelated 6
=giăt.	question -5	unrelated 9
=giơ`	blocked -10	extension -7	in_progress 12	not_started -9	question 15
=giơi'	done 6	in_progress -3
=goi'	blocked -3	done 3
=goi.	blocked -8	unrelated 15
=goi`	done 9	in_progress -7
=gon.	blocked -3	done 10	in_progress -6
=gop'	blocked -4	done 18	in_progress -9	unrelated -3
=go~	ack 4	blocked -4	done -4	in_progress 9	unrelated -3
=gân`	blocked 8	done -14	in_progress 10
=gôc'	blocked 11	done -8
=gôm`	question 6	unrelated -3
=găp.	blocked 5	in_progress -9	unrelated 5
=gơ~	blocked 3
=gưi?	ack -34	blocked -9	done 24	extension -17	in_progress 45	not_started -32	question 19	unrelated 4
=ha.	done 5	in_progress -4
=ha?	done -3	extension -6	not_started -3	question 20	unrelated -4
=ha`	in_progress 5
=hai`	done 7	in_progress -6
=han.	ack -19	done -11	extension 39	in_progress -14	not_started -9	question 35	unrelated -18
=hang`	done -3	in_progress 10	question -7
=hanh.	done 5
=hanh`	ack 18	blocked -10	extension -8	in_progress 12	not_started -4	unrelated -9
=hat'	unrelated 3
=hay	blocked -6	done -10	in_progress 8	question 17	unrelated -5
=he`	extension 3	in_progress -3
=hen.	blocked -3	extension 7	question -3
=hinh`	done -6	in_progress 10
=hiêm?	blocked -4	done 5	in_progress -3	not_started 5
=hiên'	in_progress -3
=hiên.	ack 17	blocked -12	extension -3	in_progress 5	not_started 4	question -3	unrelated -6
=hiêu.	blocked 4	done -3
=hiêu?	ack 17	done -7	in_progress -5
=ho.	done -3	in_progress 4
=hoa'	blocked 3	in_progress 4	unrelated -4
=hoa`	blocked -11	done 3	in_progress 7
=hoach.	ack -7	blocked -4	done 3	not_started 18	unrelated -8
=hoai`	blocked 3	done 5	question -3
=hoan`	ack -8	done 10	extension -9	in_progress 12	not_started -5	question -8	unrelated 8
=hoan~	blocked 9	done -3	extension 7	in_progress -8
=hoat.	blocked -6	done 8	not_started 3
=hoc.	done 7	extension 6	in_progress -18	unrelated 8
=hoi?	ack 6	blocked 21	done -9	in_progress 9	not_started -4	question -19
=hong?	blocked 8	in_progress -6
=hop.	ack 5	blocked 16	done -24	in_progress -6	not_started 5
=hung`	done -3	in_progress 6
=huy?	blocked 6	in_progress -3
=huân'	blocked -3	in_progress 7
=hâu`	done -4	in_progress 5
=hê.	blocked 5	in_progress -4	question -3	unrelated 7
=hêt'	ack -10	blocked 19	done 5	extension 3	not_started -9	question 11	unrelated -20
=hô.	blocked -3	done 27	not_started -6	question -3	unrelated -10
=hô`	ack -5	blocked 10	extension -7	in_progress 4	not_started 8	question 3	unrelated -13
=hôi.	blocked -9	extension -9	in_progress 6	not_started 19	unrelated -6
=hôi`	blocked 18	done 7	in_progress -17	not_started -3	unrelated -3
=hôm	ack -8	blocked -26	done 25	extension 13	in_progress 9	not_started -17	question -5	unrelated 9
=hô~	blocked 10	in_progress -3	unrelated -4
=hăn?	in_progress 3
=hđnd	blocked 8	done -5	unrelated -3
=hơn	extension 3
=hơp.	ack -6	blocked -13	done 17	extension -6	in_progress 13	not_started -9	question 10	unrelated -6
=hưa'	not_started 7
=hưu	blocked 4	unrelated -3
=hương	done -6	in_progress -6	unrelated 13
=hương'	blocked 6	done -5	in_progress -4	not_started -3	question 5	unrelated 3
=i`	blocked 3
=in	done -6	in_progress 16	question -3
=it'	blocked -5	extension 4
=kem`	done 3
=keo'	blocked 7	done -4	extension 4
=ket'	blocked 3
=ket.	blocked 6	done -5	extension 3	in_progress -9	unrelated 7
=kha'	blocked -3	in_progress 5
=khac'	done -11	in_progress 14	question 4	unrelated -4
=kham'	in_progress 4
=khanh'	done 4
=khao?	in_progress 7
=khep'	blocked -6	done 11	in_progress -4
=khi	blocked 6	done -10	in_progress 7	not_started -3	unrelated -3
=kho'	blocked 9	done 3	in_progress -6
=khoa'	done 6	in_progress -9	unrelated 5
=khoan'	blocked 3
=khoan?	done 3	in_progress -3	unrelated 4
=khoang?	in_progress 4
=khoe?	in_progress -4	unrelated 6
=khoi?	ack 6	blocked -6	done 5	extension 4	in_progress -6
=khât'	blocked -3	extension 9	in_progress -3
=khâu	done -3	in_progress 9
=khâu?	blocked 10	done -3	unrelated -4
=khô	in_progress 3
=không	ack -40	blocked 83	done -14	extension 12	in_progress -22	not_started -34	question 12
=khăc'	done 9	in_progress -4
=khơi?	blocked -5	done -20	in_progress 16	not_started 12
=khơp'	done 5	in_progress -5
=ki'	ack -16	blocked 8	done 14	extension -6	in_progress 27	not_started -16	question 3	unrelated -13
=ki?	ack 4	blocked -4	done -5	in_progress 5
=ki`	in_progress -6	not_started 5	unrelated -3
=kich'	done 4
=kich.	blocked -4	in_progress 3
=kin'	blocked -3	in_progress 3
=kinh'	extension 3
=kip.	blocked 17	done 10	extension 8	in_progress -23	not_started -3	question -4	unrelated -3
=kiêm?	blocked -7	done 13	question 4	unrelated -8
=kiên'	blocked -3	extension -3	in_progress 13	question -3	unrelated -7
=kiên.	blocked 3
=kiêu?	blocked 8	done -3	question -5
=kê	ack 9	blocked -8	done 4	in_progress 5	not_started -3	unrelated -6
=kê'	ack -7	blocked -9	done -11	extension -3	in_progress 23	not_started 14	unrelated -7
=kêt'	ack -9	blocked -9	done 22	extension -5	in_progress 10	not_started -3	question 3	unrelated -10
=la`	blocked 3	done -25	extension -5	in_progress 35	not_started -4	question 9	unrelated -12
=lai'	question -4	unrelated 10
=lai.	ack 10	blocked -19	done 19	extension 13	in_progress -12	not_started -11	question 6	unrelated -8
=lam`	ack -3	blocked 19	done 16	extension -10	in_progress -3	not_started 12	question -5	unrelated -27
=lanh~	done -5	in_progress 9
=lat'	ack 9	in_progress -21	unrelated 17
=le.	done -4	in_progress 5
=li'	blocked -5	done 6	extension 4	in_progress -7
=lich.	blocked 13	done -7
=linh~	ack 9	extension -3
=liên	unrelated 4
=liên`	ack 4	done -3	in_progress 3
=liêt.	done 7	unrelated -3
=liêu.	ack -4	blocked 6	done 3	in_progress 5	not_started -9	question 6	unrelated -10
=lo	done 12	in_progress -6	unrelated -3
=long`	done 8	in_progress -6
=luc'	blocked -4	done 9
=luc.	blocked -7	done 8	question 4
=lui`	blocked -4	extension 26	in_progress -6	question -9
=lut.	in_progress -3	not_started 3
=lu~	extension 3
=luân.	done -5
=luât.	blocked 3	done 8	in_progress -5	not_started -3	unrelated -3
=luôn	blocked 10	done 7	in_progress -8	unrelated -6
=luôt'	done 5	in_progress -3
=lân'	in_progress 3
=lân.	done 3
=lân`	ack -4	blocked 21	done -13	in_progress 8	question -8	unrelated -3
=lâp.	in_progress 4
=lâu	done 6	extension 3	in_progress -5
=lây'	blocked 4	done -3	not_started -4	question 6
=lêch.	blocked 3
=lên	ack -5	blocked -7	done -4	in_progress 8	question -3	unrelated 13
=lênh.	ack 3
=lêu`	not_started 3	unrelated -6
=lê~	ack 3	blocked -3	in_progress -6	not_started 3	unrelated 4
=lôi~	ack -5	blocked -4	done -4	in_progress 6	unrelated 11
=lôn.	blocked 4
=lông	done -4	unrelated 7
=lăc'	blocked 3
=lăm'	done 3	in_progress 9	unrelated -5
=lăp'	in_progress 14	unrelated -14
=lơ?	blocked 5	done -4
=lơi`	ack 19	blocked 15	done -4	in_progress -11	not_started -5	question -10	unrelated -3
=lơn.	done 3	in_progress -4
=lơp'	ack -4	done -9	unrelated 15
=lơp.	done -3	in_progress 3
=lưc.	blocked 18	done -3	in_progress -10
=lưu	blocked 3	done 7	in_progress -9
=lương.	blocked -3	in_progress 4
=lươt.	blocked 4	done -3
=ma`	done 13	extension -3	in_progress 7	unrelated -12
=mac.	done 6	unrelated -5
=mai	blocked -10	done -9	extension -10	in_progress 21	question -6	unrelated 16
=mai'	unrelated 4
=mai~	blocked -4	unrelated 6
=mang.	in_progress 7
=mang?	blocked 6	in_progress -3
=may	blocked 12	in_progress -4	unrelated -6
=may'	blocked -3	done -4	extension -6	in_progress -5	question -4	unrelated 26
=may`	in_progress 3
=ma~	done 5	in_progress -4
=me.	done -5	unrelated 6
=met'	in_progress 3
=minh`	blocked 5	in_progress -7	not_started 3	question -3	unrelated 7
=miêng'	not_started 8	question -7
=mo`	in_progress 3
=moi.	blocked -10	done 3	in_progress -8	not_started -7	question -5	unrelated 31
=mong	extension 6
=mong'	blocked 4	done -8	in_progress 5
=mu`	done 4
=mua	blocked -6	done -13	in_progress 14	question 8
=mua`	blocked -5	done 6	extension 3	in_progress -4
=muc.	blocked -8	done -3	extension 3	in_progress 9	not_started -3	question 4
=mung`	in_progress 4
=muôn'	blocked 5	done -7
=muôn.	blocked -3	extension 7	unrelated 3
=mâm`	blocked -4	done 3	in_progress 3
=mât'	blocked 29	done -11	in_progress -17	not_started 3	unrelated 3
=mât.	blocked 5
=mâu	blocked 5	unrelated -3
=mâu~	blocked -3	extension -4	in_progress -5	not_started -3	question 24	unrelated -6
=mây'	blocked -3	done -3	not_started -4	question 16
=mêm`	done 4	extension 5	question -3
=mêt.	done -13	unrelated 13
=mô	blocked -11	not_started -3	question 17	unrelated -3
=mô?	done -7	in_progress -6	unrelated 13
=môc'	blocked -4	extension 10	unrelated -3
=môi	done 6	in_progress -4
=môi'	blocked 8	done -8
=môi~	blocked 6	done 4	unrelated -4
=môn	ack 5
=môt.	blocked -4	done -13	extension 11	in_progress 13	not_started 5	question -8	unrelated -6
=măc'	blocked 14	in_progress -7	unrelated -4
=măt'	done 3
=măt.	done -9	in_progress 13	question 3	unrelated -6
=mơ	done -10	not_started 9
=mơ?	blocked -7	done -9	in_progress 8	not_started 17	unrelated -6
=mơi'	ack -16	in_progress 23	not_started 34	question -12	unrelated -26
=mơi`	done -6	extension -9	in_progress 6	not_started -7	unrelated 18
=mưa	blocked -3	done 4	in_progress -7	not_started -4	unrelated 12
=mưng`	blocked -5	unrelated 12
=mưu	done 14	in_progress -12
=mươn.	extension -6	in_progress -8	unrelated 20
=mương	blocked -5	in_progress 5
=nam	ack 4	done -5	in_progress 3
=nao.	blocked -5	done 4
=nao`	ack -13	blocked 5	done 4	extension -8	not_started 5	question 5	unrelated 5
=nap.	done 5	in_progress -3
=nat'	blocked 8	done -7
=nay	ack -7	blocked -15	done 18	extension -3	in_progress 11	not_started -11	unrelated 9
=nay`	ack -10	blocked 26	done -39	extension 17	in_progress 16	not_started 6	unrelated -15
=nay~	done 4	in_progress -3
=nganh`	blocked -6	extension 5
=ngay	ack 4	blocked -4	done -5	extension 4	in_progress 3	question -5	unrelated 3
=ngay`	ack -15	blocked -7	done 3	extension 22	in_progress 15	not_started -8	question 4	unrelated -14
=nghe	ack 12	blocked -5	done -8	in_progress 8	unrelated -6
=ngheo`	blocked 3
=nghi.	ack -4	blocked 19	not_started -6	unrelated -7
=nghi?	blocked 12	done -7	extension -4	in_progress -8	question -3	unrelated 13
=nghia~	blocked -3	done 4
=nghi~	in_progress 3
=nghiêm	ack 17	blocked -4	done -4	in_progress -7
=nghiêm.	blocked -3	done -3	in_progress 13	not_started -4
=nghiêp.	blocked 4	done -3	in_progress -3	unrelated 3
=nghê.	ack -4	done -4	in_progress 6	unrelated 5
=ngoai`	blocked 5	in_progress -3	not_started -3
=ngo~	done 9	in_progress -5
=nguyên	blocked 7	in_progress -7	not_started 8	question -7
=nguôn`	blocked 4
=ngân	blocked 4	done 4	in_progress -8	not_started 6	unrelated -3
=ngâp.	done 4
=ngôi`	blocked -8	in_progress 15	not_started -3	unrelated -3
=ngăn	in_progress -3	not_started 5
=ngưng`	blocked 4	in_progress -4
=ngươi`	ack -7	blocked 5	extension -7	in_progress -5	question -5	unrelated 18
=nha`	ack -6	blocked 7	done -16	extension -6	in_progress -13	not_started -10	question -5	unrelated 51
=nhap'	blocked -4	done -3	in_progress 9
=nhay'	in_progress 4
=nhe'	ack -5	blocked 5	done -14	extension 4	in_progress 27	not_started 9	question -25
=nhe.	done -5	unrelated 5
=nhi?	in_progress -3	question 3	unrelated 5
=nhich'	in_progress 6
=nhiêm.	ack 3	done -11	extension -7	not_started 6	question 7
=nhiêu	blocked -3	unrelated 6
=nhiêu`	blocked 3
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -4	done 10	in_progress -6	question -3	unrelated 9
=nhâm`	ack -4	blocked 7	done -5	not_started -3	question -3	unrelated 13
=nhân.	ack 6	blocked -4	done 13	extension -10	not_started 12	unrelated -16
=nhâp.	done 6
=nhât'	blocked 4	in_progress 4
=nhât.	blocked -3	unrelated 4
=nhâu.	unrelated 3
=nhăc'	ack 16	extension -3	in_progress -15	question 18	unrelated -16
=nhăn'	done -4	in_progress 3	unrelated 4
=nhăt.	unrelated 3
=nhơ'	ack 6	blocked -7	done -5	unrelated 7
=nhơ`	blocked 18	done -4	in_progress -4	question -4
=như	blocked -4	done -7	in_progress 15
=nhưng	ack -3	blocked -12	done 7	in_progress 8	not_started 11	question -7
=nhưng~	blocked -6	done 9	in_progress -8	question 11	unrelated -3
=niêm	blocked -4	done 4	not_started 3
=niêm.	ack 4	done -4
=niên	done 3
=noi'	done -12	in_progress 22	not_started -4	unrelated -3
=nong'	blocked 6	question -5	unrelated 3
=nâng	done 8
=nâu'	unrelated 3
=nên	ack -3	blocked 33	done -8	extension 5	in_progress -8	not_started -15
=nên`	in_progress 3
=nêu'	ack -4	blocked -6	done -6	in_progress 18	unrelated -3
=nôi'	blocked -3	in_progress 4
=nôi.	ack -3	blocked -9	done -10	extension -4	in_progress 4	not_started 16	question 9	unrelated -3
=nôi?	blocked 15	done -7	in_progress -7
=nôi~	blocked 5	done -4
=nông	in_progress 6
=nôp.	ack -23	blocked -20	extension 22	in_progress 18	not_started -15	question 28	unrelated -9
=nôt'	blocked -7	done 26	in_progress -3	not_started -11
=năm	blocked -5	done -3	in_progress 4	unrelated 7
=năm'	ack 11	done -4	in_progress -10	not_started 5
=năm`	blocked -4	done -11	extension 3	in_progress 24	not_started 4	unrelated -13
=năng	blocked 7	not_started -4
=năng'	blocked 10	unrelated -9
=nơ.	blocked -4	done 14	extension 5	in_progress -9	unrelated -5
=nơi	ack -3	blocked -5	in_progress 9
=nơi'	extension 4
=nưa?	blocked 5	done -6	in_progress 7
=nưa~	ack -6	blocked -11	extension 7	not_started 14	unrelated -5
=nư~	done 4
=nươc'	blocked 5	done 7	in_progress -5	not_started -3
=pha'	blocked 19	done -6	in_progress -9	unrelated -3
=phai?	ack -4	done 10	extension -7	in_progress 8	not_started -12	question 18	unrelated -14
=pham.	not_started 3
=phan?	blocked 25	done -4	in_progress -18
=phao'	ack -3	blocked -3	done 10
=phap'	done -8	in_progress 8	unrelated 4
=phat'	ack -6	blocked -8	done 17	extension -4	in_progress 14	not_started 3	question -4	unrelated -12
=phat.	done 3	in_progress -3
=phep'	ack -6	blocked -4	done 15	extension -3	in_progress -5	unrelated 6
=phi'	blocked 19	done -10	in_progress -6	not_started -4	question 8	unrelated -4
=phia'	blocked -3	in_progress 4
=phiêu'	done 5	not_started -3
=phong'	done -3	in_progress 5
=phong`	ack 7	blocked 7	done -4	extension -8	in_progress -21	not_started 3	question 18
=phu.	done 4	in_progress -10	question 13	unrelated -4
=phuc.	done 6	in_progress -4
=phâm?	blocked -3	in_progress 3	question 3	unrelated -5
=phân	blocked -6	not_started 11
=phân'	in_progress 4
=phân.	ack 5
=phân`	ack -8	extension 3	in_progress 25	not_started -15	unrelated -5
=phê	blocked 3	done 7	in_progress -15	unrelated 7
=phô'	ack -4	blocked 5	done 12	in_progress -10
=phôi'	done 5	extension -5	in_progress 4	question 3
=phơi	unrelated 4
=phương	done -5	in_progress 7
=phương`	done 9	in_progress -8
=qua	ack -5	blocked -10	done 15	in_progress 4	not_started -6	question 4	unrelated -4
=qua'	ack -4	done -33	in_progress -5	question -3	unrelated 43
=qua?	blocked -3	done 10	in_progress 5	not_started -7	unrelated -3
=qua`	blocked -5	done 7	in_progress 6	not_started 3	unrelated -6
=quai'	blocked 6	done -5
=quan'	ack 6	in_progress -3
=qui'	blocked -13	done -4	extension 16	not_started 5
=qui~	done -5	unrelated 6
=quyên?	blocked -4	in_progress 4
=quyên`	blocked 5
=quyêt'	blocked -7	in_progress 15	unrelated -5
=quân	ack -3	blocked -5	done 5	in_progress 3	not_started 3	question 7	unrelated -8
=quât.	blocked 8	done -5	in_progress -3
=quên	done 3	in_progress -9	not_started 4	unrelated 8
=ra	ack -5	blocked 6	done -16	in_progress 11	not_started 14	unrelated -8
=ra`	blocked -7	done 8	in_progress 4
=rac'	blocked -3	done 6
=rang`	done 5	in_progress -4
=ranh?	not_started 6
=riêng	in_progress -5	not_started 7
=rot'	blocked 8	not_started -6
=ro~	ack 21	blocked 16	done -9	in_progress -12	not_started -11
=rut'	blocked -3	in_progress 5
=ruôt.	in_progress -5	unrelated 7
=rôi`	ack 8	blocked 19	done 10	extension -27	in_progress 13	not_started -4	question -14	unrelated -5
=rôn	done 5
=rơ`	not_started 3
=rơi	in_progress 4
=rơi`	blocked -3	extension 5
=rơt'	in_progress 4
=rưa?	unrelated 3
=rưng`	blocked 3
=sac.	unrelated 3
=sach'	ack -4	done 6	not_started 6	unrelated -5
=sach.	ack -5	blocked 15	done 11	in_progress -11	unrelated -6
=san?	done 6	question 3	unrelated -7
=sang	ack -3	blocked -10	done -6	extension 22	in_progress -3	not_started 9	question -5	unrelated -5
=sang'	ack -4	blocked -9	done 21	extension -4	in_progress -6	question -5	unrelated 5
=sao	ack -3	blocked -3	done 13	in_progress -4	question 8	unrelated -11
=sap'	blocked 3
=sat'	done 7
=sat.	blocked 12	done -9
=sau	ack 4	blocked -8	done -9	extension 3	in_progress 6	not_started 4	question -3	unrelated 4
=sau'	blocked 3	done 8	in_progress -5
=se~	ack 32	blocked -7	done -20	extension -6	in_progress 17	not_started -5	question -5	unrelated -6
=si~	done 5
=soan.	done -6	in_progress 9	unrelated -4
=soat'	blocked -13	done 7	in_progress 15
=sot'	blocked -6	done 12
=suôt'	extension 3
=sân	blocked -3	in_progress -6	unrelated 11
=sâp.	blocked 3
=sêp'	blocked -12	done 4	extension -3	in_progress 8	not_started 7	question -4
=sô'	ack -7	done -7	extension -6	in_progress 5	not_started -5	unrelated 17
=sô?	ack 10	done -3	in_progress 5	not_started -5	unrelated -5
=sôt'	extension 3	unrelated -3
=săm'	blocked -5	done 3	not_started 4	question 9	unrelated -9
=săp'	ack 5	blocked -5	done -6	in_progress 6
=sơ	ack -5	blocked 9	done -8	extension -5	in_progress 15	not_started 7	unrelated -15
=sơ.	blocked 15	in_progress -12
=sơ?	ack -4	blocked 11	done -3	extension 3	in_progress -5	question -6
=sơm'	done -5	in_progress 8
=sơn	done -8	in_progress 17	unrelated -4
=sư.	blocked -5	in_progress -3	not_started 6
=sư?	done 7	in_progress -3
=sưa?	ack -4	blocked -12	question -4	unrelated 21
=sưc'	blocked 9	in_progress -9
=sươn`	in_progress 4
=tac'	ack 7	done 3	in_progress -5	unrelated -4
=tai.	blocked -7	done 6
=tai`	blocked 9	done -5	extension -3	in_progress 13	not_started -4	question -5
=tam'	in_progress 4
=tam.	unrelated -4
=tan'	blocked 4	done -4
=tau`	blocked 3
=tay	blocked -6	done 17	in_progress 3	question -3	unrelated -8
=thai'	blocked -3	done 5
=thang'	ack -4	blocked -9	done -10	extension 7	in_progress 5	not_started 15
=thanh`	ack -9	blocked 7	done 23	extension -8	not_started -8	question -8	unrelated 4
=thao'	done 7	unrelated -6
=thao?	blocked -5	done -15	in_progress 28	not_started -4
=the?	blocked -3	done 8	in_progress -6	not_started 6	unrelated -3
=theo	ack 12	done 11	in_progress -11	not_started -11	question 7	unrelated -7
=thi	blocked 7	done -17	in_progress -8	not_started 3	question -6	unrelated 23
=thi`	ack -8	blocked 18	done -14	not_started 11	question 10	unrelated -16
=thiên	blocked -6	in_progress 3	question 3
=thiên.	in_progress 3
=thiêt'	blocked -8	done 5	in_progress 6	not_started 4	question 9	unrelated -15
=thiêu'	blocked 6	done 4	in_progress 9	not_started -5	question -4	unrelated -7
=thoai.	ack -3	blocked -7	done -9	extension -9	in_progress 3	question 4	unrelated 20
=thoat'	blocked -5	done 3	in_progress 3
=thu	blocked -8	in_progress 15	unrelated -7
=thu'	in_progress -3	not_started 7
=thu?	done 14	extension -10	in_progress -9	question 4
=thuc'	done 7	in_progress -4
=thuân~	blocked 5	unrelated -3
=thuê	blocked 4
=thuê'	in_progress 5
=thuôc'	blocked 4	done -4
=thuôc.	blocked 12	done -7
=thâm?	done -15	in_progress 21	not_started -4	unrelated -3
=thât.	in_progress -3	not_started 7
=thâu`	blocked 17	done -7	in_progress 7	not_started -3	unrelated -12
=thây'	done -6	in_progress 4	question 4
=thê'	ack 5	blocked 7	done -16	in_progress -20	not_started -6	question 22	unrelated 10
=thê?	ack -6	blocked 5	done -13	extension 3	in_progress 19	not_started -4	unrelated -4
=thêm	ack -3	blocked -5	done -4	extension 35	in_progress -6	not_started -4	question -5	unrelated -8
=thôi	blocked -3	done -9	in_progress 20	not_started -4	question -3
=thôn	not_started 4	unrelated -3
=thông	ack 15	blocked -9	done 3	in_progress 6	not_started -4	unrelated -8
=thông'	done 5	question -3	unrelated 3
=thăm	in_progress 3
=thăng'	done -4	unrelated 9
=thăng`	unrelated 3
=thăp'	done -7	in_progress -6	unrelated 15
=thơ.	blocked 5	in_progress 4	unrelated -3
=thơi`	blocked -6	extension 18	in_progress -8
=thư	ack -3	blocked -5	in_progress 10
=thư'	ack -8	blocked -15	done -5	in_progress 33	question -7
=thư?	blocked -3	in_progress 8	not_started -3
=thưa	blocked 3	in_progress 11	question -8	unrelated -4
=thưa?	not_started 5
=thưa`	in_progress -7	unrelated 7
=thưc'	blocked -3	done -3	in_progress 11
=thưc.	ack 17	blocked -10	extension -4	in_progress 8	unrelated -8
=thương	blocked -3	done 3	extension 4	in_progress 5	unrelated -8
=thương?	blocked 3	in_progress 3	unrelated -8
=thương`	blocked -9	in_progress 12
=tia?	blocked -5	done 4	question 5	unrelated -4
=tich.	blocked -7	done -3	in_progress 18	unrelated -5
=tin	ack 13	blocked -7	done -11	extension -3	in_progress 13	not_started -4
=tinh'	blocked -5	done -3	question 9
=tinh?	blocked 41	done -22	extension -8	in_progress -6	question -3
=tinh`	unrelated -3
=tiêm	done 4	not_started 3
=tiên'	done -6	extension -3	in_progress 13	unrelated -5
=tiên`	ack -5	blocked 13	done -5	extension -3	in_progress -11	not_started -9	question -8	unrelated 28
=tiêng'	ack 5	blocked 5	done -5	extension -3
=tiêp'	ack 18	done -11	extension -4	in_progress 11	not_started -6	unrelated -4
=tiêu	done 7
=tiêu?	done 3
=toa`	blocked 10	done -7
=toan'	blocked 22	in_progress -10	not_started -3	question -6	unrelated -3
=toan`	blocked -12	done 26	in_progress -9	unrelated -7
=toc'	unrelated 3
=tra	blocked 10	done 7	in_progress -8	not_started -4	question 3	unrelated -8
=tra?	ack 10	blocked 5	done -8	extension 5	in_progress 5	not_started -4	question -11
=trach'	blocked 4	question 10	unrelated -9
=trai.	done -3	in_progress -3	not_started 5
=tram.	blocked 5	done 5	in_progress -6
=trang.	blocked -4	done 4
=trat'	in_progress 4
=tre?	blocked -3	done 8	in_progress -4
=tri'	done 3
=tri.	done -3	unrelated 3
=tri`	done -3	in_progress 7	question 11	unrelated -11
=trinh`	ack -6	in_progress 21	not_started -9	question -3
=triên?	blocked -5	done -8	extension -4	in_progress 9	not_started 20	question -3	unrelated -8
=triêt.	ack 6	in_progress -8
=triêu.	blocked 6	done -9	in_progress -4	unrelated 8
=tron.	blocked -3
=trong	ack -5	blocked -12	extension -3	in_progress 7	not_started 26	question -4	unrelated -7
=tru'	done 3
=tru.	done 7	in_progress -11	not_started 6
=tru`	done -13	in_progress 15
=truc.	done 7	in_progress -9
=trung'	blocked -4	unrelated 4
=trung`	blocked 10	in_progress -5
=truyên`	blocked 4	done 5	unrelated -7
=trân.	in_progress -3
=trên	ack -9	blocked -4	done 13	extension 8	in_progress 3	question -6	unrelated -4
=trê~	ack -3	blocked 7	extension 3	in_progress -8	question 7	unrelated -7
=trông`	done 5	unrelated -4
=trăm	in_progress 6
=trăng'	blocked -6	in_progress -7	not_started 13
=trơ.	blocked 9	extension -3	in_progress -3	unrelated -4
=trơi`	blocked -9	done 4	in_progress -4	question -4	unrelated 15
=trư`	blocked -4	done -7	in_progress 7	question 7	unrelated -4
=trưa	done -5	question -3	unrelated 16
=trưc.	blocked -6	done 5	in_progress 8	question 4	unrelated -7
=trư~	blocked 9	done -8
=trươc'	ack 3	blocked -7	in_progress 13	not_started -4	question 5	unrelated -9
=trương	done 5
=trương?	ack 13	extension -5	in_progress -7	not_started 4	unrelated -5
=trương`	done 15	in_progress 3	not_started -3	unrelated -10
=tu?	blocked 3	done -4	in_progress -3	not_started 4
=tuc'	ack 15	blocked -3	done -3	in_progress -6
=tuc.	done 3	extension -5	question 4
=tui.	blocked 6	extension 4	in_progress -9
=tuyên	done 10	in_progress -3	unrelated -4
=tuyên'	ack -3	done 4	in_progress 6	unrelated -3
=tuyên?	blocked 3	done -3	extension 3	question 4	unrelated -3
=tuân'	blocked 3
=tuân`	ack -8	blocked 6	done -5	extension 7	in_progress -10	not_started 15	question -8	unrelated 4
=tuôi?	blocked -7	done 5	in_progress 8	unrelated -4
=tuôt'	done 5	in_progress -3
=tâm	ack 8	done -4	unrelated -3
=tâm`	done -8	in_progress 10
=tân.	blocked -5	done 17	in_progress -4	unrelated -6
=tâp.	blocked -3	in_progress 5	not_started -5	unrelated 5
=tât'	blocked -3	done 11	unrelated -5
=tê	done 3
=tê'	in_progress -3	not_started 4
=tên	blocked -3	done 16	in_progress -3	unrelated -9
=têt'	in_progress 6	unrelated -3
=tô?	done -4	extension -5	in_progress 7	not_started 6	unrelated -7
=tôi	ack 18	blocked 6	done 4	extension -10	in_progress -13	not_started 3	unrelated -5
=tôi'	blocked -10	done 9	in_progress 13	not_started -14	unrelated 3
=tôn`	blocked -6	done 7
=tông	in_progress 3
=tông?	ack -3	blocked -3	in_progress 4	question 8	unrelated -4
=tôt'	blocked -5	done -5	in_progress 10	not_started 4
=tăc'	blocked 6
=tăm'	in_progress -8	unrelated 11
=tăng	blocked 6
=tơ`	blocked 8	done -8	in_progress 5	unrelated -3
=tơi'	ack -7	blocked -17	done -12	extension 13	in_progress 12	not_started 19	question -7
=tư	blocked 13	done -15	in_progress 18	not_started -5	unrelated -8
=tư?	done 3
=tư`	ack -4	blocked 4	done 14	in_progress -4	unrelated -10
=tưc'	done -3	in_progress 3
=tưng`	blocked -8	in_progress 19	unrelated -7
=tươi'	unrelated 5
=tương?	blocked -4	in_progress 21	question -7	unrelated -7
=ua?	done 8	question -4
=uy?	done 6	in_progress -8	not_started 5
=uông'	unrelated 3
=va`	blocked -9	done 35	in_progress -18	unrelated -3
=vach.	blocked -3	done 3
=vai`	extension 3
=vao`	ack 4	blocked -14	extension 7	in_progress 13	question -3	unrelated -8
=ve'	done -5	in_progress -5	unrelated 12
=ve?	unrelated 4
=ven.	blocked -3	done 3
=vet'	blocked -5	done 4
=ve~	blocked 4
=vi.	blocked 8	done -7	extension 5	unrelated -8
=vi`	blocked 12	done -4	extension 9	in_progress -8	not_started -3	question -3	unrelated -3
=viêc.	ack -12	blocked 13	done -20	in_progress 21	not_started 10	question 5	unrelated -19
=viên	blocked 7	done 6	in_progress -5	unrelated -4
=viên.	blocked 12	in_progress -12
=viêng'	done 10	unrelated -8
=viêt'	in_progress 6	not_started 4	question -3	unrelated -3
=vong`	blocked -5	done -4	in_progress 10
=vu.	blocked 3	done -17	extension -7	not_started 4	question 5	unrelated 11
=vung`	blocked 4	in_progress -3
=vân'	blocked 3
=vân.	in_progress 4	unrelated -3
=vâng	ack 18	done -6	extension -3	in_progress -4
=vân~	blocked -13	in_progress 8	question 9	unrelated -4
=vât.	blocked 13	done -8	in_progress 13	not_started -4	unrelated -12
=vây.	ack -3	blocked -8	extension -3	in_progress -7	not_started -3	question 34	unrelated -9
=vê.	done 6
=vê`	ack -16	blocked 4	done -26	in_progress 14	not_started -3	question -6	unrelated 32
=vôn'	blocked -5	extension 7	in_progress -3	not_started 5
=văn	done 7	extension -15	in_progress 7	not_started -3	question 21	unrelated -16
=văng'	blocked -4	in_progress 5
=vơ.	done -7	in_progress -4	unrelated 12
=vơi'	ack -4	done -10	in_progress 12	question 7	unrelated -8
=vưa`	ack -4	blocked 18	done -15	in_progress -12	not_started 11	unrelated 7
=vương'	blocked 19	done 8	in_progress -17	unrelated -4
=vươt.	blocked 8	done 5	in_progress -8
=xac'	ack -9	blocked 3	done 11
=xa~	blocked 26	done -11	in_progress -7	not_started -6
=xet'	blocked 3
=xiu'	blocked -3	unrelated 4
=xoa'	done 15	in_progress -7	unrelated -4
=xot'	done -6	unrelated 8
=xuc'	blocked -3	in_progress 4
=xuât'	blocked -6	extension 13
=xuê?	blocked 6	unrelated -4
=xuôi	ack 8	done 6	in_progress -12
=xuông'	done -3	in_progress 6
=xây	not_started 3
=xêp'	ack 7	blocked -4	done 13	in_progress -12
=xông	blocked 7	done -11	unrelated 6
=xăng	done -3	unrelated 3
=xư?	done 6	in_progress -4	not_started 3	unrelated -3
=y'	ack 14	done 12	extension -4	in_progress -13	unrelated -9
=yên	ack 9	blocked -3
=yêt'	blocked -4	done 3	not_started 4
=yêu	ack 8	blocked 5	done -4	in_progress -9	question 6	unrelated -6
=zu.	done 5	unrelated -3
=zôi`	done 5	unrelated -3
=âm'	unrelated 4
=ân'	extension 3
=âp'	in_progress 5	unrelated -3
=ây'	done -5	in_progress 5
=ô	ack 10	blocked -4	in_progress -3
=ôm'	blocked 4	in_progress -7	not_started -3	unrelated 6
=ông	blocked 7	in_progress -5
=ông?	done 5	in_progress -5
=ăn	blocked -7	done -10	in_progress -5	not_started -5	question -4	unrelated 34
=đa	question 5	unrelated -3
=đa'	blocked -3	done -3	in_progress -16	unrelated 26
=đac.	blocked -3	not_started 5	unrelated -4
=đai	extension -5	in_progress 3	question 6	unrelated -4
=đai.	blocked -5	done -6	in_progress -9	not_started 16	unrelated 8
=đam'	done -5	unrelated 9
=đan`	done 4
=đang	blocked 37	done -48	extension -8	in_progress 47	not_started -16	question -14
=đang?	done 32	in_progress -28	not_started -3	unrelated -4
=đanh'	done -8	unrelated 5
=đanh`	blocked -4	extension 6
=đao.	ack 3	blocked 8	extension -4	not_started -3	unrelated -4
=đat.	blocked -9	done 18	unrelated -4
=đa~	ack -19	blocked -22	done 21	extension -19	in_progress 48	not_started 17	unrelated -24
=đen	ack 10	unrelated -4
=đen`	blocked 6	in_progress -3	unrelated -4
=đep.	blocked -5	unrelated 11
=đi	ack -12	blocked 14	done -9	extension 3	in_progress -4	not_started -5	question -10	unrelated 23
=đia.	blocked 11	not_started -3
=đich'	blocked -5	in_progress 11
=đinh'	in_progress 4
=đinh.	blocked 11	in_progress 17	not_started -15	question -3	unrelated -11
=đinh`	blocked -4	done 10	extension -3	in_progress -6	question -3	unrelated 7
=điêm?	blocked -6	done 10	question 7	unrelated -7
=điên.	blocked 10	done -3	extension -5	in_progress -19	unrelated 20
=điêu`	extension 6
=đo	in_progress 4	not_started 4	unrelated -5
=đo'	in_progress 14	not_started -4	unrelated -4
=đo?	in_progress 3
=đoan.	blocked -4	done 8
=đoan`	blocked 8	in_progress -10
=đoc.	not_started 3
=đoi`	blocked 4
=đon'	unrelated 4
=đong'	blocked -11	done 3	in_progress 6	not_started -5	unrelated 11
=đong.	done 3
=đu?	ack -11	blocked -26	done 63	in_progress -5	not_started -8	question -3	unrelated -8
=đua	blocked -3	done -3	unrelated 4
=đung'	ack -8	done -5	in_progress 22	not_started -3	question -3	unrelated -4
=đung.	in_progress -6	not_started 9
=đuôi'	done 3
=đât'	blocked 9	extension -6	in_progress -5	not_started 3	question 5	unrelated -3
=đâu	ack -5	extension -5	in_progress -20	not_started 30
=đâu'	blocked 3	done -3	in_progress 4
=đâu.	unrelated 3
=đâu`	ack -7	blocked -9	done -24	extension -3	in_progress 33	not_started 16	question -5
=đây	ack -6	blocked -12	done -5	in_progress 18	not_started 9	question -5
=đây'	blocked -3	in_progress -3	unrelated 7
=đây`	blocked -3	done 5
=đê	done 10	in_progress -8
=đê?	ack 17	blocked -14	in_progress -14	not_started 24	unrelated -15
=đê`	ack -5	blocked 3	done 6	extension 24	in_progress -5	not_started -10	question -7	unrelated -7
=đêm	extension 3	unrelated -4
=đên'	ack -6	blocked -11	done -3	extension 21	in_progress 10	not_started -3	unrelated -10
=đô.	extension -4	in_progress 18	question 4	unrelated -11
=đô?	blocked 10	done -12
=đô`	blocked 5	done -3	in_progress -6	question -6	unrelated 12
=đôc'	done -4	in_progress 7
=đôi'	blocked -7	done 3	extension -6	in_progress 5	not_started 3	question 4
=đôi.	blocked 3	done -8	unrelated 8
=đôi?	done 5	in_progress -5
=đôn	done -4	in_progress 7
=đôn`	in_progress 4
=đông.	blocked 4	done -7	in_progress -8	not_started 22	unrelated -7
=đông`	ack -3	blocked 10	done 6	not_started -12	unrelated -3
=đô~	unrelated 6
=đăng	blocked 9	done 5	in_progress -10
=đăng`	blocked 3
=đăp'	done 11	in_progress -10
=đăt.	done -10	unrelated 15
=đơi.	blocked 17	done -8	extension -8	in_progress 5
=đơi`	blocked 4	in_progress -3
=đơn	blocked 7	done -4	extension 5	unrelated -9
=đơt.	blocked 7	not_started 3	unrelated -5
=đưa	ack -3	blocked -4	done 12
=đưc'	blocked 11	done -6	unrelated -3
=đưng'	blocked 12	done -4	in_progress -6
=đưt'	blocked 4
=đươc.	ack 22	done -28	extension 60	not_started -31	question -3	unrelated -17
=đương`	ack -4	blocked 10	done 5	not_started 4	unrelated -11
=ơ?	ack -3	blocked -9	done 5	extension -4	in_progress 12	question 6	unrelated -6
=ơi	ack -4	blocked 15	in_progress -3	question -19	unrelated 14
=ơn	ack 14	blocked -3	done -10	in_progress -3	unrelated 6
=ư`	ack 4
=ưng	in_progress 7	not_started -6
=ưng'	blocked 5
=ươc'	blocked -3	done -3	in_progress 6
?	ack -4	blocked -18	done -14	in_progress -6	not_started 11	question 40	unrelated -12
? bao	done 3	question -3
? da	not_started 11	question -9
? giay	in_progress -6	not_started 9
? xe	blocked -4	in_progress 11	question -4	unrelated -3
? |	ack -4	blocked -13	done -15	in_progress -12	not_started -8	question 59	unrelated -8
ABLE	blocked 16	extension 17	in_progress 46	not_started -46	question -13	unrelated -21
ABLE ALMOST	blocked -4	in_progress 7
ABLE BECAUSE	blocked 18	in_progress -5	not_started -7	question -5
ABLE COMMA	blocked 10	done -9	extension 5	in_progress -4
ABLE DENY	blocked 6	in_progress -4
ABLE DOING	done 4	in_progress -4
ABLE EARLY	done 3
ABLE GIVE	done 4	in_progress -4	question 3
ABLE HA	blocked -3
ABLE HELP	blocked -3	not_started 4
ABLE INPUT	blocked -3	done 5	in_progress 3	unrelated -4
ABLE NOUN	blocked 6	done -3
ABLE NOW	in_progress 3
ABLE NUMBER	blocked -7	done -7	in_progress 25	not_started -5	question -3
ABLE OVER	ack 18	blocked -9	done 11	in_progress -11	not_started -3	question -3
ABLE PART	blocked -12	in_progress 19	not_started -3
ABLE POSTPONE	blocked -4	extension 7
ABLE SHARE	ack -3	blocked -11	done -8	extension -3	in_progress 35	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	blocked 4	unrelated 3
ABLE UNIT	blocked -6	done 9	in_progress -3
ABLE WH	blocked 5	done -5
ABLE WHO	in_progress -4	not_started 7
ABLE WORD	blocked -11	done 8	in_progress 6	not_started -4
ABLE |	ack -3	blocked 47	extension 5	in_progress -7	not_started -26	question -3	unrelated -11
ACK	ack 85	blocked -12	done 13	extension -13	in_progress -41	not_started -19	question -13
ACK COMMA	ack 24	blocked -7	done 16	extension -3	in_progress -21	unrelated -5
ACK FINISH	blocked 6	done 9	in_progress -13
ACK INPUT	ack 3
ACK LET	ack 4
ACK NOUN	unrelated 5
ACK OBSTACLE	not_started 3
ACK OVER	ack 8	in_progress -4
ACK SOFT	ack 7
ACK WHO	ack 25	blocked -7	extension -4	in_progress 7	not_started -10	question -4	unrelated -5
ACK WORD	ack -12	blocked 5	unrelated 11
ACK |	ack 17	extension -4	not_started -4	question -3	unrelated -3
ALMOST	blocked 27	done -21	extension -4	in_progress 30	not_started -24	question -12	unrelated 6
ALMOST BEFORE	blocked 12	done 3	in_progress -14
ALMOST COMMA	blocked 4	in_progress -6	unrelated 5
ALMOST FINISH	ack -3	blocked 19	done -46	in_progress 39	not_started -3	unrelated -7
ALMOST FOR	in_progress -4	unrelated 3
ALMOST GIVE	done -3	in_progress 5
ALMOST INPUT	done -4	in_progress 5
ALMOST NO	question -3	unrelated 3
ALMOST NOUN	blocked -4	unrelated 6
ALMOST NOW	done 10	not_started -10
ALMOST NUMBER	done 3	in_progress -5
ALMOST OVER	in_progress 3
ALMOST PART	blocked -3	in_progress 4
ALMOST PAST	in_progress 3
ALMOST REMAIN	done 3
ALMOST SOFT	done -9	in_progress 12
ALMOST STEP	in_progress -3
ALMOST UNIT	done 3	unrelated 3
ALMOST WHO	blocked 4
ALMOST WORD	ack 4	blocked -8	done 20	not_started -4	question -3	unrelated -6
ALMOST |	blocked 6	done -4	in_progress -7	unrelated 5
ASK	ack 23	done -28	extension 97	in_progress -55	not_started -27	question -17	unrelated 7
ASK CONFIRM	blocked 5
ASK DOING	blocked 8	in_progress -5
ASK EARLY	blocked 9	in_progress -4
ASK FOR	extension 5
ASK FUTURE	extension 8
ASK GIVE	ack -4	blocked 9	done 4	extension 10	in_progress -13	unrelated -3
ASK HELP	blocked 5	done -6	extension -3	in_progress 8
ASK INPUT	done 7	extension -4	question -6	unrelated 6
ASK LATE	extension 10
ASK LATER	extension 6
ASK MORE	extension 4
ASK NOUN	question 3
ASK OBSTACLE	extension -9	unrelated 11
ASK OVER	blocked 3
ASK POSTPONE	ack -5	blocked -14	done -10	extension 58	in_progress -12	not_started -6	question -6	unrelated -5
ASK RECEIVE	ack 7
ASK SO	blocked 3
ASK SOCIAL	blocked -4	extension -7	unrelated 13
ASK SOFT	blocked -9	extension 15	unrelated -4
ASK SUBMIT	blocked -3	extension 3
ASK TELL	blocked -12	extension 8	in_progress 6
ASK THANKS	extension 3
ASK UNDO	blocked -5	in_progress 4
ASK UNIT	ack -3	blocked 16	in_progress -10
ASK UNTIL	extension 11	in_progress -3
ASK WHO	ack -3	blocked 9	done 11	extension -6	in_progress -6	unrelated -3
ASK WORD	ack 39	done -14	extension -3	in_progress -8	not_started -3	question -5	unrelated -3
ASK |	ack 3	blocked -10	done -3	question 9
ASKS	ack -4	blocked -18	done -14	in_progress -6	not_started 11	question 40	unrelated -12
ASKS INPUT	blocked -4	in_progress 11	question -4	unrelated -3
ASKS PAST	not_started 11	question -9
ASKS REPORT	done 3	question -3
ASKS WORD	in_progress -6	not_started 9
ASKS |	ack -4	blocked -13	done -15	in_progress -12	not_started -8	question 59	unrelated -8
BECAUSE	ack -11	blocked 24	done 3	extension 45	in_progress -37	not_started -5	question -13	unrelated -7
BECAUSE COMMA	extension 4
BECAUSE DENY	done 3
BECAUSE DOING	ack 3	blocked -5	extension 3	in_progress -5	not_started 3
BECAUSE FINISH	done -8	question -3	unrelated 9
BECAUSE INPUT	blocked 3	done 9	in_progress -5	question -3	unrelated -3
BECAUSE LACK	blocked 8	extension 7	in_progress -10
BECAUSE LATER	extension 5
BECAUSE NO	blocked -4	in_progress 3
BECAUSE NOTYET	blocked -3	not_started 3
BECAUSE NOUN	blocked -3	done 5	extension 5	question -3
BECAUSE OBSTACLE	blocked 9	extension 3	not_started -6
BECAUSE OVER	ack -3
BECAUSE STEP	blocked -4	extension 5
BECAUSE THEY	done -3	in_progress 3
BECAUSE UNIT	blocked 12	extension 5	in_progress -9
BECAUSE WAIT	blocked 3	done 4	in_progress -4	not_started -3
BECAUSE WHO	blocked -4	in_progress 5
BECAUSE WORD	ack -3	blocked 17	done -5	extension 5	in_progress -11	not_started 4	question -4	unrelated -3
BEFORE	ack -25	blocked -6	done 107	extension 15	in_progress -24	not_started -37	question -19	unrelated -11
BEFORE BECAUSE	extension 5
BEFORE BEFORE	done 7
BEFORE BUT	blocked -7	done -6	in_progress 13
BEFORE COMMA	ack -4	blocked 5	done 16	in_progress -9	unrelated -4
BEFORE FINISH	done 9	in_progress -7
BEFORE GIVE	done -6	unrelated 6
BEFORE LACK	blocked 5	in_progress -4
BEFORE LATER	done 6	in_progress -4
BEFORE NOTYET	done 12	in_progress -5	not_started -5
BEFORE OVER	ack -3	blocked 7	done 12	not_started -3	question -4	unrelated -6
BEFORE SOFT	blocked 4	done 5	extension 13	in_progress -8	not_started -3	unrelated -8
BEFORE THEN	done -9	in_progress 11
BEFORE UNDO	blocked -4	done 6
BEFORE WAIT	unrelated 4
BEFORE WHO	ack -4	blocked -6	done 35	in_progress -10	not_started -7	unrelated -8
BEFORE WORD	blocked -5	done -16	in_progress 5	unrelated 19
BEFORE |	ack -9	blocked 5	done 45	in_progress -5	not_started -18	question -5	unrelated -11
BEGIN	ack -19	blocked -4	done -59	extension -12	in_progress 13	not_started 96	question -5	unrelated -11
BEGIN ABLE	blocked 5	not_started -4
BEGIN BEFORE	done -15	in_progress 21	not_started -3
BEGIN COMMA	ack -3	done 10	in_progress -16	not_started 10
BEGIN DENY	in_progress -3	not_started 7
BEGIN DO	blocked -3	done -8	in_progress 29	not_started -12
BEGIN FINISH	blocked 3
BEGIN INPUT	blocked -4	done 4	in_progress -9	unrelated 9
BEGIN LATER	in_progress 4	not_started -3
BEGIN NOUN	done -3	in_progress -6	not_started 13
BEGIN PART	blocked 4
BEGIN SOFT	not_started 7
BEGIN SPAN	done -15	in_progress 16
BEGIN STEP	done -3
BEGIN THEN	blocked 3
BEGIN UNIT	done 3
BEGIN UNTIL	not_started 4
BEGIN WH	in_progress -4	not_started 5
BEGIN WHO	blocked -4	done -3	in_progress -8	not_started 19
BEGIN WORD	done -15	in_progress 10	not_started 16	unrelated -5
BEGIN |	ack -5	blocked -3	done -5	extension -4	in_progress -13	not_started 33	unrelated -4
BUT	ack -12	blocked 28	done 13	in_progress 3	not_started -3	question -14	unrelated -13
BUT BECAUSE	blocked 5	unrelated -4
BUT BEFORE	blocked -3	done 4
BUT BEGIN	not_started 4
BUT COMMA	blocked -6	done 6
BUT DENY	blocked 4	done 15	in_progress -16
BUT DO	in_progress 3
BUT DOING	blocked -16	done 15	in_progress 3
BUT DRAFT	blocked 4
BUT EARLY	blocked 5	not_started -4
BUT FINISH	blocked 5	done 13	in_progress -19
BUT FUTURE	done 11	in_progress -8
BUT HELP	in_progress -4	question 8
BUT INPUT	blocked 19	done -9	in_progress -4	not_started -4
BUT LACK	blocked -3	done -6	in_progress 5	question -3	unrelated 9
BUT MUST	done 7	not_started -4
BUT NO	blocked 4	done -11	in_progress 9	question -3	unrelated 3
BUT NOTYET	done -18	in_progress 29	not_started -4	question -4
BUT NOUN	blocked 8	done -18	not_started 12
BUT NOW	blocked 13	not_started -10
BUT OBSTACLE	done -6	in_progress 5
BUT OTHER	blocked 5	in_progress -3
BUT PART	blocked 6	in_progress -6
BUT RECEIVE	blocked 6	unrelated -4
BUT REMAIN	blocked -8	done 8	in_progress -3	not_started 4
BUT SOFT	unrelated 6
BUT STEP	in_progress 3
BUT THEN	blocked -5	in_progress 6
BUT UNDO	blocked -6	done -12	in_progress 19
BUT UNIT	done -14	not_started 11
BUT UNSURE	done 20	in_progress -21
BUT UNTIL	extension 4	question -4
BUT WH	done 17	in_progress -4	question -6	unrelated -4
BUT WHO	blocked -13	done 7	in_progress 20	not_started -6	question -3	unrelated -6
BUT WORD	blocked 15	done -12	in_progress -5	not_started 10	unrelated -5
BUT |	blocked 3	done 6	in_progress -5
CALM	ack -3	blocked -28	done 61	extension -3	in_progress -9	not_started -3	question -7	unrelated -7
CALM COMMA	blocked -5	done 15	in_progress -6
CALM DRAFT	done 4
CALM FINISH	done -13	in_progress 14
CALM FOR	blocked 3
CALM MORE	blocked -6	done 7
CALM MUST	done 12	in_progress -10
CALM THEN	in_progress 3
CALM UNIT	done 3
CALM WHO	done 5
CALM WORD	blocked -4	done 15	in_progress -3	question -5
CALM |	blocked -6	done 10
COMMA	ack 39	blocked -4	done 38	extension 36	in_progress 4	not_started -6	question -82	unrelated -25
COMMA ABLE	blocked -4	in_progress 6
COMMA ALMOST	done 3
COMMA ASK	ack 6	blocked -12	done 9	extension 15	in_progress -14	not_started -3
COMMA BECAUSE	blocked 7	extension 8	in_progress -12
COMMA BEFORE	blocked 7	done -3	extension 4	unrelated -4
COMMA BUT	blocked 16	done -18	in_progress -10	not_started 17
COMMA CALM	blocked -11	done 32	in_progress -10	unrelated -4
COMMA COMMA	done 3
COMMA COND	done -9	in_progress -5	unrelated 16
COMMA CONFIRM	done 5
COMMA DENY	done 3	in_progress -3
COMMA DO	ack 10	blocked 5	done -3	in_progress -8
COMMA DOING	ack -5	blocked -22	done -35	in_progress 69	question -5
COMMA DRAFT	done 6	in_progress -3
COMMA EARLY	ack -4	blocked -16	done 25	in_progress -4	not_started -3	unrelated 4
COMMA FINISH	ack 24	done 8	in_progress -41	not_started 14
COMMA FOR	blocked -3	done -25	extension 10	in_progress 26	unrelated -6
COMMA FUTURE	ack 27	blocked -4	done -14	in_progress -6
COMMA GIVE	ack -3	blocked -9	done 55	in_progress -32	question -4	unrelated -3
COMMA HELP	blocked 11	done -9
COMMA HOW	in_progress 4
COMMA INPUT	ack -3	blocked 5	done 35	extension 13	in_progress -37	not_started -4	unrelated -7
COMMA JUST	blocked -7	done -4	in_progress 18	not_started -7	unrelated 3
COMMA LACK	blocked -17	in_progress 23	unrelated -4
COMMA LATER	ack 18	blocked -10	done -27	not_started -4	unrelated 25
COMMA LET	blocked -14	done -9	extension 5	in_progress 24	question -4
COMMA MORE	done -4	extension 9
COMMA MUST	blocked 18	done -5	in_progress -8	not_started -3
COMMA NO	blocked 12	done 3	in_progress -5	unrelated -6
COMMA NOTYET	ack -5	done -19	in_progress 26	not_started 24	question -4	unrelated -18
COMMA NOUN	ack -10	blocked 4	done 29	extension 7	in_progress -15	question -7	unrelated -9
COMMA NOW	ack -6	blocked -28	done 10	in_progress 48	not_started -10	question -3	unrelated -14
COMMA NUMBER	blocked 4	done -3	in_progress -15	unrelated 16
COMMA OBSTACLE	done -10	extension 3	in_progress 9	not_started -5
COMMA OTHER	ack -3	done 5
COMMA PART	blocked -16	extension 4	in_progress 30	not_started -12	question -3
COMMA PAST	ack -15	blocked -12	done 20	in_progress -22	not_started 32	question -4	unrelated 4
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -12	not_started 7	question 3
COMMA REMAIN	blocked -24	done -36	extension -5	in_progress 60	not_started 5	unrelated 4
COMMA REPORT	done 15	in_progress -14
COMMA SHARE	done -3	in_progress 4
COMMA SIGN	done 5
COMMA SOCIAL	blocked 3	done 14	unrelated -16
COMMA SOFT	extension -3	in_progress -4	not_started -3	unrelated 7
COMMA SOON	done 9	in_progress -7
COMMA SPAN	blocked -6	in_progress 6	unrelated 4
COMMA STEP	done 14	in_progress -13
COMMA SUBMIT	done -5	in_progress 3
COMMA TELL	blocked 15	done -5	in_progress -7	unrelated -3
COMMA THANKS	ack 5	blocked -3	done -11	in_progress -8	unrelated 21
COMMA THEY	done 4
COMMA UNDO	ack -6	blocked 8	done 10	in_progress -9
COMMA UNIT	blocked 7	done -9	extension 10	question -3	unrelated -3
COMMA UNSURE	blocked 10	done -4
COMMA UNTIL	done -3	not_started 4
COMMA WAIT	done -26	in_progress 36	unrelated -6
COMMA WH	done -4	question -10	unrelated 19
COMMA WHEN	ack 25	done -9	extension -4	in_progress -4	unrelated -5
COMMA WHO	ack 22	blocked 12	done 24	extension -21	in_progress 4	not_started -22	question 3	unrelated -21
COMMA WORD	ack -23	blocked 73	done 4	in_progress -38	not_started -7	question -16	unrelated 6
COMMA |	ack -4	done 32	in_progress -23
COND	ack -31	blocked 6	done -5	in_progress 13	not_started 8	question 5	unrelated 5
COND COMMA	blocked 3
COND FINISH	ack -7	in_progress 11
COND GIVE	ack -7	blocked 4	done -3	in_progress 8
COND INPUT	question -3
COND NO	in_progress 3
COND NOTYET	blocked 9	question -6
COND NOUN	blocked 9	done -4	in_progress -5
COND OBSTACLE	in_progress 3
COND SOCIAL	in_progress 3
COND SOFT	done -5	in_progress 4
COND UNIT	blocked 3	in_progress 3	question -3
COND WHO	ack -5	done 12	in_progress -5
COND WORD	ack -8	blocked -9	done -9	in_progress -7	not_started 8	question 11	unrelated 13
COND |	blocked -3	done -3	in_progress -3	question 8
CONFIRM	ack 10	done 29	extension -5	in_progress -20	not_started -3	unrelated -10
CONFIRM COMMA	ack 5
CONFIRM PART	done 5	in_progress -3
CONFIRM PAST	ack -9	done 13
CONFIRM SOFT	done 3
CONFIRM SOON	done 7	unrelated -3
CONFIRM |	ack 17	blocked 6	done -7	extension -4	in_progress -8
DENY	ack -13	blocked 24	done -24	extension 6	in_progress -3	not_started 30	question -20
DENY ABLE	blocked 8	done -6
DENY COMMA	blocked 12	done -3	in_progress -3
DENY COND	blocked 14	done -4	in_progress -8
DENY DENY	blocked -3	not_started 4
DENY DO	in_progress -4	not_started 5
DENY DOING	blocked -3	in_progress 3
DENY EARLY	in_progress 7	unrelated -4
DENY FINISH	blocked -22	done -15	in_progress 25	not_started 20	question -5
DENY GIVE	in_progress 5
DENY HA	done 6	not_started -5
DENY INPUT	blocked 3	done -3	in_progress 4
DENY LATE	done 4	extension 6	in_progress -8
DENY LATER	done 7	in_progress -10	unrelated 4
DENY NOTYET	done 37	in_progress -32
DENY NOUN	done -4	in_progress 18	not_started -8	question -3
DENY OBSTACLE	blocked -4	done 7
DENY OVER	in_progress -4	unrelated 8
DENY REPORT	in_progress 5
DENY SOFT	blocked 4	done -16	in_progress 19	not_started 4	question -3	unrelated -8
DENY THEN	blocked -3	not_started 4
DENY WH	blocked -6	question 7
DENY WHO	ack -4	done -6	extension 7	not_started 6
DENY WORD	blocked 21	done -10	in_progress -5	not_started -7	question -5	unrelated 9
DENY |	blocked 6	done -19	in_progress -8	not_started 25	unrelated -5
DO	ack 21	blocked 12	done 8	extension -27	in_progress -9	not_started 60	question -18	unrelated -48
DO ABLE	ack -3	blocked 25	done -4	extension -3	in_progress 13	not_started -21	question -5
DO ACK	blocked 3
DO ALMOST	in_progress 4
DO BEFORE	done -4	in_progress 20	not_started -13
DO BUT	done 20	in_progress -18	not_started -4
DO COMMA	blocked -5	done -3	in_progress -4	not_started 15	question -4	unrelated 3
DO DENY	ack 3	done -7	in_progress -24	not_started 33
DO DRAFT	blocked -3	in_progress 4
DO FINISH	ack 7	blocked -6	done 43	in_progress -26	question 8	unrelated -25
DO FUTURE	done 5
DO INPUT	in_progress 6
DO LATER	in_progress -3	not_started 6
DO NO	ack -3	blocked 8	in_progress 27	not_started -10	question -12	unrelated -7
DO NOTYET	not_started -8	unrelated 9
DO NOUN	blocked 13	done -6	in_progress 3	not_started -10	question 5
DO OTHER	in_progress 11	not_started -10
DO OVER	blocked -10	done 18	in_progress -4	question 3	unrelated -3
DO PART	blocked -3	not_started 5	question 3
DO REMAIN	in_progress 4	not_started -3
DO REPORT	in_progress 5	not_started -3
DO SOFT	ack 3	blocked -15	done -12	extension -3	not_started 37	question -5	unrelated -4
DO SOON	done -3	in_progress 10	not_started -7
DO STEP	blocked 3
DO STOP	ack 5	done -5
DO THEN	blocked 16	in_progress -13
DO UNIT	done -3	in_progress -3	unrelated 4
DO UNTIL	blocked 5	in_progress -3
DO WH	question 7
DO WHO	ack -3	blocked -12	done -7	in_progress 5	not_started 24	question -3
DO WORD	ack 5	blocked -5	extension 8	in_progress -14	not_started 3	question -4	unrelated 5
DO |	ack 13	blocked -4	done -15	extension -18	in_progress -8	not_started 47	question -4	unrelated -13
DOING	ack -6	blocked -20	extension -11	in_progress 62	not_started -12	question -17	unrelated 4
DOING ALMOST	in_progress -4	unrelated 6
DOING ASK	blocked -8	in_progress 10
DOING BEGIN	done -3	in_progress 4
DOING COMMA	done -3	in_progress 5
DOING DO	ack -6	blocked -6	done -3	extension -4	in_progress 38	not_started -4	question -10	unrelated -6
DOING DOING	blocked -4	in_progress 5
DOING EARLY	blocked -11	done -16	in_progress 36	unrelated -4
DOING FINISH	done 11	in_progress -10
DOING FUTURE	blocked -12	in_progress 14
DOING GIVE	blocked -14	done -10	in_progress 31
DOING HELP	done -11	in_progress -4	question 17
DOING INPUT	blocked 6	in_progress -13	unrelated 6
DOING LACK	blocked 4	in_progress -4
DOING LATE	blocked 8	in_progress -5
DOING MUST	blocked -4	extension 3
DOING NOUN	blocked 9	done 7	in_progress -15
DOING NOW	blocked 6	in_progress -7
DOING NUMBER	in_progress 12	not_started -12
DOING OBSTACLE	blocked 29	in_progress -22
DOING OVER	done 3
DOING RECEIVE	done -5	in_progress 9
DOING SOCIAL	blocked -3	in_progress -4	unrelated 9
DOING SOFT	blocked -4	done 7
DOING STEP	ack -3	blocked -28	done -20	in_progress 62	not_started -5	question -3	unrelated -4
DOING SUBMIT	blocked -3	done -6	in_progress 13
DOING THEN	blocked -5	not_started 10
DOING UNDO	blocked -20	done -7	extension -3	in_progress 34	not_started -3
DOING UNIT	ack 4	blocked -4	done 23	extension 3	in_progress -34	not_started 7
DOING UNSURE	blocked 7	done 7	in_progress -16	unrelated 4
DOING UNTIL	in_progress -3
DOING WAIT	blocked 19	done -3	in_progress -12
DOING WHO	done -4	in_progress 3	unrelated 3
DOING WORD	ack 8	done 25	in_progress -31	not_started 8	question -11	unrelated 3
DOING |	blocked 4	in_progress -4
DRAFT	ack -9	blocked 30	done -19	extension -10	in_progress 45	not_started -26	unrelated -13
DRAFT COMMA	in_progress 6	not_started -5
DRAFT DOING	in_progress 5
DRAFT EARLY	blocked 5	done -3
DRAFT FOR	done -5	in_progress 9
DRAFT INPUT	blocked 3
DRAFT LACK	blocked 7	in_progress -4
DRAFT NOUN	in_progress 5
DRAFT NUMBER	blocked -4	in_progress 4	question 3
DRAFT OVER	blocked -4	done -15	in_progress 20
DRAFT PAST	done 10	in_progress -8
DRAFT REMAIN	in_progress -3	not_started 4
DRAFT SIGN	done 3	in_progress -3
DRAFT SOFT	blocked 4	in_progress 5	not_started -3
DRAFT STEP	done -9	in_progress 10
DRAFT THEN	done 9	in_progress -10	not_started 4
DRAFT UNDO	blocked 10	in_progress -8
DRAFT WH	done 4
DRAFT WHO	blocked 7	done -6
DRAFT WORD	blocked -16	done 13	extension -5	not_started -5	question 13
DRAFT |	blocked 20	done -10	in_progress 15	not_started -12	question -7	unrelated -3
EARLY	ack -3	blocked 24	done -18	extension -10	in_progress 20	not_started -15	question -33	unrelated 36
EARLY ABLE	done -4	in_progress 7
EARLY ALMOST	in_progress 3
EARLY ASK	blocked -7	done 7
EARLY BECAUSE	blocked -3	done 4
EARLY BEFORE	not_started 3
EARLY BEGIN	in_progress -3	not_started 5
EARLY BUT	blocked 4
EARLY COMMA	ack 11	blocked -5	extension -3	in_progress 3	not_started -4	question -3
EARLY DENY	not_started 3
EARLY DRAFT	blocked 9	question -6
EARLY EARLY	blocked -6	done -8	in_progress 18	unrelated -3
EARLY FINISH	blocked -8	done 12	in_progress -11	not_started 14	question -4	unrelated -5
EARLY FOR	ack -4	done -7	in_progress 11	question 9	unrelated -5
EARLY GIVE	ack 11	done -4	in_progress -4
EARLY HA	blocked 11	in_progress -3	question -5
EARLY HELP	blocked 10	in_progress -5
EARLY INPUT	done 5	in_progress 4	unrelated -3
EARLY JUST	blocked 7	extension -7
EARLY NO	question -7	unrelated 7
EARLY NOTYET	blocked 4	question -11	unrelated 9
EARLY NOUN	done 5	in_progress 8	not_started -11	question 3	unrelated -3
EARLY NOW	in_progress -3	not_started 3
EARLY NUMBER	done 3
EARLY OBSTACLE	blocked 7	in_progress -4
EARLY OVER	ack 7	blocked -3	done -8	unrelated 6
EARLY PAST	blocked -3	done 6
EARLY POSTPONE	blocked -3	extension 10
EARLY SOCIAL	unrelated 4
EARLY SOFT	blocked 4	done 6	in_progress -14	question -4	unrelated 9
EARLY SOON	done -4	unrelated 5
EARLY STEP	blocked 7	done -3
EARLY STOP	done 3
EARLY THEN	in_progress 5
EARLY THEY	done -14	in_progress 18
EARLY UNDO	blocked 9	done -4	unrelated -3
EARLY UNIT	ack -3	blocked -7	done -9	in_progress 22	not_started 4	unrelated -3
EARLY UNSURE	blocked -4	done 6
EARLY WH	blocked -4	in_progress -3	not_started 6
EARLY WHO	ack -4	blocked -4	done -6	extension -3	in_progress -4	not_started -5	question 3	unrelated 22
EARLY WORD	ack -10	done 29	in_progress -7	not_started -16	question -7	unrelated 11
EARLY |	ack 16	blocked 3	done -23	question 5
FINISH	ack -30	blocked -15	done 81	extension -39	in_progress 37	not_started -25	question -10
FINISH ABLE	blocked 11	done -9	in_progress 4
FINISH ALMOST	in_progress 4
FINISH ASKS	in_progress -6	not_started 9
FINISH BECAUSE	blocked 7	in_progress -6
FINISH BEFORE	blocked -12	done 20	unrelated -5
FINISH BUT	done -15	in_progress 22
FINISH COMMA	ack -6	blocked -9	done 24	extension -9	in_progress -3	not_started 10	question -7
FINISH COND	done -5	in_progress 7
FINISH DENY	blocked 22	done -37	in_progress 26	not_started -5	unrelated -3
FINISH DRAFT	blocked -3	done -5	in_progress 16	not_started -4
FINISH EARLY	done 14	in_progress -8	unrelated -3
FINISH FOR	blocked -7	done 29	in_progress -15	unrelated -3
FINISH FUTURE	ack 18	blocked 24	done -13	in_progress -28
FINISH GIVE	blocked -4	done 18	in_progress -13
FINISH HA	blocked -3	in_progress -3	question 11
FINISH INPUT	blocked -15	done 15	in_progress 7	unrelated -3
FINISH JUST	done -8	in_progress -3	not_started 11	unrelated 3
FINISH LACK	done -4	in_progress -3	unrelated 8
FINISH LATE	done -3	extension 5	in_progress -4	question -3	unrelated 7
FINISH LATER	blocked -4	extension 4	in_progress -13	unrelated 14
FINISH LET	done 6	extension -4
FINISH LIMIT	ack -3	in_progress 4	question 7	unrelated -3
FINISH MORE	blocked 3
FINISH NO	blocked -3
FINISH NOTYET	blocked -7	done -7	in_progress -11	not_started -12	question 24	unrelated 16
FINISH NOUN	ack 13	blocked -15	done 16	in_progress -16	not_started -9	question -5	unrelated 19
FINISH NOW	done 4	unrelated -6
FINISH NUMBER	done 16	in_progress -13
FINISH OTHER	done -9	in_progress 5	not_started 8
FINISH OVER	ack -21	blocked -12	in_progress 22	question -9	unrelated 20
FINISH PART	ack -3	blocked 15	done -25	in_progress 30	not_started -7	unrelated -8
FINISH RECEIVE	done 3
FINISH SHARE	done -11	in_progress 16
FINISH SO	blocked 9	done -3	in_progress -5
FINISH SOCIAL	done 3	in_progress -3
FINISH SOFT	ack -15	blocked -3	done 34	extension -8	in_progress 15	not_started -4	question 13	unrelated -33
FINISH SOON	extension -4	in_progress 3	not_started 5
FINISH SPAN	in_progress 3
FINISH STEP	done 4	in_progress -8	unrelated 4
FINISH STOP	done 5
FINISH TELL	blocked 3	in_progress -8	unrelated 6
FINISH TERM	in_progress 3
FINISH THEN	blocked 11	done -24	in_progress 7	not_started -7	question 11
FINISH UNDO	blocked 12	done 7	in_progress -16
FINISH UNIT	done 4	in_progress -7	unrelated 7
FINISH UNSURE	blocked 5	done -4
FINISH WAIT	blocked -5	done 8
FINISH WH	blocked 13	done -8	not_started 9	question -14	unrelated 3
FINISH WHO	ack 18	blocked -15	done 10	extension -3	in_progress 25	not_started -5	question -13	unrelated -15
FINISH WHOLE	done 23	in_progress -17
FINISH WORD	ack 5	done -17	in_progress -24	not_started 27	question 3	unrelated 6
FINISH |	ack -13	blocked -16	done 18	extension -6	in_progress 46	not_started -12	question -3	unrelated -15
FOR	ack -33	blocked -10	done 29	extension 62	in_progress -4	not_started -19	question -23
FOR DOING	done 5	in_progress -4
FOR EARLY	in_progress 4	unrelated -4
FOR INPUT	blocked -3	done -4	extension -3	in_progress 18	unrelated -5
FOR LATE	done 3
FOR MUST	blocked -5	question -3	unrelated 8
FOR NOUN	blocked -4	done -3	extension 3	in_progress 6
FOR NUMBER	done 12	in_progress -16	unrelated 8
FOR OTHER	done 3	in_progress -3
FOR POSTPONE	extension 10	in_progress -3
FOR REMAIN	blocked -3	in_progress -4	not_started 4	question -3	unrelated 7
FOR SOFT	blocked -9	done 19	in_progress -6
FOR SOON	ack -3	blocked -9	done 12
FOR TELL	done 3
FOR THEY	in_progress 12	unrelated -5
FOR UNDO	in_progress -4	question 9
FOR UNIT	ack -11	blocked 18	done 33	extension 7	in_progress -14	not_started -7	unrelated -24
FOR UNTIL	extension 4
FOR WHO	ack -6	blocked -4	done -42	extension 43	in_progress 20	not_started -9	question -13	unrelated 10
FOR WHOLE	done 7	in_progress -7
FOR WORD	done -4	extension 6	in_progress -3	question -7	unrelated 10
FOR |	ack -5	blocked 11	done -3
FUTURE	ack 49	blocked -16	done -28	extension 10	in_progress 39	not_started 6	question -27	unrelated -33
FUTURE BEGIN	not_started 3
FUTURE COMMA	ack -6	blocked -3	done 21	in_progress -7	unrelated -4
FUTURE DENY	extension 9	in_progress -3
FUTURE DO	ack 24	blocked -3	done -6	in_progress -11
FUTURE FINISH	ack -5	blocked -10	done -25	extension -3	in_progress 49	unrelated -3
FUTURE FOR	ack -5	done -4	in_progress 12
FUTURE FUTURE	ack 10	in_progress -5
FUTURE GIVE	blocked -3	done -4	in_progress 22	not_started -5	question -6
FUTURE INPUT	ack 6	blocked -3
FUTURE LATER	ack -3	blocked -4	done -5	extension -3	in_progress 24	unrelated -6
FUTURE NO	done 5	in_progress -5
FUTURE NOW	blocked -4	in_progress 6
FUTURE PART	in_progress -6	not_started 7
FUTURE REPORT	ack 11	done -8	in_progress 3
FUTURE SOON	in_progress -3	not_started 4
FUTURE SPAN	done -8	in_progress 10
FUTURE SUBMIT	in_progress 3
FUTURE TERM	blocked 8	in_progress -3
FUTURE THEN	in_progress -6	not_started 10
FUTURE UNIT	blocked -5	in_progress 5
FUTURE WH	blocked 5	question -3
FUTURE WHO	ack 5	blocked 3	in_progress -7
FUTURE WORD	ack 14	blocked -11	done 12	extension 14	in_progress -17	not_started 3	question -7	unrelated -8
FUTURE |	ack 4	blocked 10	done 15	in_progress -21	not_started -4
GIVE	ack -42	blocked -10	done 86	extension -10	in_progress 30	not_started -19	question 28	unrelated -63
GIVE ABLE	done -7	in_progress 18	not_started -3	question -5
GIVE ACK	in_progress 4
GIVE ALMOST	blocked -3	done 17	in_progress -13
GIVE ASK	blocked 4	in_progress -3
GIVE BECAUSE	blocked 3	in_progress -4
GIVE BEFORE	blocked -3	done 19	extension 7	in_progress -14	question -5
GIVE BUT	done -3	in_progress 6
GIVE COMMA	ack -3	blocked -19	in_progress 16	not_started 8
GIVE DENY	in_progress 6
GIVE DO	ack 5	done -7	not_started 3
GIVE DOING	done 17	in_progress -16
GIVE DRAFT	blocked -3	done -8	in_progress 12
GIVE EARLY	done -3	in_progress 3	not_started 3
GIVE FINISH	done 38	in_progress -23	question -3	unrelated -5
GIVE FOR	blocked -6	done 13	extension -3	in_progress -5	question 4
GIVE GIVE	done 22	in_progress -18
GIVE HA	blocked -7	done -3	extension 19	in_progress -5
GIVE INPUT	blocked 37	done -48	extension 5	in_progress -11	not_started 20	question -10	unrelated 8
GIVE JUST	blocked 6	in_progress -5
GIVE LATER	ack 5	blocked -3	extension 7	in_progress -7
GIVE MUST	done -3	extension 5	question -3
GIVE NO	blocked 5	question -4
GIVE NOTYET	blocked -3	not_started -5	question 10
GIVE NOUN	ack -5	blocked 35	done -19	in_progress -16	not_started 6	question 9	unrelated -8
GIVE NOW	done 15	in_progress -10
GIVE NUMBER	done 4	in_progress -3
GIVE OBSTACLE	ack 6	blocked -6
GIVE OVER	ack -4	blocked -19	extension -4	in_progress 16	not_started 6	question 15	unrelated -11
GIVE PART	blocked 3	done -10	in_progress 14
GIVE PAST	in_progress -3
GIVE SHARE	done -5	in_progress 6
GIVE SIGN	in_progress 3
GIVE SOFT	ack -26	blocked -7	done 22	extension -3	in_progress 21	not_started -16	question 7	unrelated 3
GIVE SOON	ack -4	blocked -3	done -3	in_progress 12
GIVE SPAN	done 28	extension -4	in_progress -14	question -5
GIVE STEP	done -5	not_started 4
GIVE SUBMIT	done 8	in_progress -5
GIVE THEN	blocked 7	extension 4	question -4	unrelated -3
GIVE THEY	blocked 13	done 7	in_progress -19
GIVE UNDO	blocked -4	done 10	in_progress -5
GIVE UNIT	ack -3	blocked -12	done 6	in_progress 11	question 6	unrelated -3
GIVE UNTIL	blocked 9	in_progress -6	question 5	unrelated -3
GIVE WAIT	blocked -6	done 10
GIVE WH	blocked -3	done -11	in_progress -11	not_started 4	question 26
GIVE WHO	ack 5	blocked -10	done 7	extension -3	in_progress 16	not_started -9	unrelated -4
GIVE WHOLE	done 11	in_progress -11
GIVE WORD	ack 5	blocked -15	done 13	extension -11	in_progress 6	not_started -5	question 18	unrelated -10
GIVE |	blocked 10	done -15	extension -15	in_progress 52	not_started -11	question -12	unrelated -8
HA	ack -3	blocked -9	done -17	extension 41	in_progress -30	not_started -21	question 43	unrelated -6
HA ASKS	extension -5	question 8
HA COMMA	blocked 10	done -4	extension 7	not_started -4	question -4
HA HA	extension -5	question 5
HA OVER	blocked 11	in_progress -3	not_started -5
HA SOFT	blocked -3	extension 11
HA SOON	ack 8	in_progress -5
HA WH	extension 3
HA WHO	ack -3	blocked -11	done -7	extension 21	in_progress -11	not_started -5	question 24	unrelated -7
HA WORD	blocked -8	done -3	extension 7	question 6
HA |	ack -3	extension -3	in_progress -11	not_started -3	question 18	unrelated 6
HELP	ack 11	blocked 55	done -9	extension -29	not_started -15	question 27	unrelated -42
HELP ASK	ack 3
HELP COMMA	ack 3	done 4	extension -3	question -3	unrelated -3
HELP FINISH	done 5
HELP GIVE	in_progress -3
HELP INPUT	blocked 3
HELP LET	blocked 6
HELP MORE	blocked 3
HELP NOUN	ack 5	blocked 6	done -5
HELP NUMBER	in_progress 5
HELP OVER	done -4	in_progress 4
HELP PAST	in_progress 3
HELP REMAIN	in_progress 4
HELP SOCIAL	blocked 25	done -10	unrelated -13
HELP SOFT	done 3	in_progress -4	question 5
HELP THEY	done -4	in_progress 4
HELP UNIT	blocked 3	done -3	in_progress 3
HELP WHO	ack 4	in_progress -4	question 3
HELP WORD	blocked 6	done 7	extension -12	question 12	unrelated -9
HELP |	ack 3	blocked 3	done -7	extension -4	in_progress -4	not_started -3	question 15	unrelated -3
HOW	ack 3	blocked 12	done -14	in_progress 14	not_started -6	unrelated -11
HOW FINISH	done 3
HOW INPUT	question 6
HOW LET	question 4
HOW NOUN	question 8	unrelated -3
HOW OVER	question 3
HOW REPORT	question 3
HOW SOFT	in_progress 3
HOW UNIT	blocked 7	question -6
HOW UNSURE	in_progress 4
HOW WH	question 4
HOW WHO	blocked 11	done -6	unrelated -4
HOW WORD	ack 6	done -4	extension 9	in_progress 8	question -14
HOW |	done -3	in_progress 3
INPUT	ack -41	blocked 55	done 17	extension -42	in_progress -15	not_started -21	question 35	unrelated 12
INPUT ABLE	blocked -3	in_progress 5
INPUT ALMOST	blocked 4	done 3	in_progress -6
INPUT ASK	blocked -7	done -5	in_progress 14
INPUT BEFORE	blocked 4	in_progress -4
INPUT BUT	done 7	in_progress -3
INPUT CALM	blocked -4	done 5
INPUT COMMA	ack -4	blocked -9	done 18	in_progress 14	not_started -10	unrelated -8
INPUT DENY	blocked 5	done 12	in_progress -12	not_started -5
INPUT DO	ack -3	blocked 4	done 13	in_progress -8	not_started -5
INPUT DOING	blocked -4	done -4	in_progress 10
INPUT DRAFT	in_progress -3	question 7
INPUT EARLY	blocked 3	done 3
INPUT FINISH	blocked -7	not_started -5	unrelated 13
INPUT FOR	blocked -4	done 7	in_progress 5
INPUT FUTURE	done -4	in_progress 4
INPUT GIVE	blocked 10	in_progress -4	unrelated -4
INPUT HA	blocked 6	in_progress -3	not_started -4
INPUT HELP	blocked -6	done 11
INPUT INPUT	ack -5	blocked -15	done 8	in_progress 8	not_started -3	question 4
INPUT JUST	blocked 9	done 9	in_progress -16	not_started -4
INPUT LACK	blocked 9	in_progress -3	not_started -4
INPUT LATER	done -4	in_progress 5
INPUT LET	ack -3	done -4	in_progress 9
INPUT NO	question 8
INPUT NOTYET	blocked -5	in_progress 3	not_started -7	question 13
INPUT NOUN	ack -4	blocked -10	done 13	in_progress 11	not_started -5	question -4
INPUT NOW	extension -6	not_started 5	unrelated -3
INPUT NUMBER	in_progress 4
INPUT OBSTACLE	blocked 18	done -4	in_progress -4	unrelated -6
INPUT OTHER	in_progress -3	not_started 5
INPUT OVER	ack -4	blocked -5	done 11	in_progress -8	not_started 3	unrelated 7
INPUT PART	blocked 3	in_progress -3
INPUT PAST	blocked -4	not_started -5	question 10
INPUT POSTPONE	blocked 8
INPUT RECEIVE	in_progress 4
INPUT REMAIN	in_progress -5	not_started 8
INPUT SHARE	in_progress 3
INPUT SIGN	ack -4	done 9	in_progress -3	question 4
INPUT SO	blocked 9	not_started -4
INPUT SOCIAL	blocked -3	done -8	unrelated 15
INPUT SOFT	ack 6	blocked -5	in_progress -11	not_started 13	question -3	unrelated 3
INPUT SOON	extension 10	in_progress -7
INPUT SPAN	done 8	in_progress -6
INPUT STEP	done -4	in_progress 12	not_started -4	question 5	unrelated -6
INPUT SUBMIT	blocked -3	done 10	in_progress -6
INPUT TELL	blocked -4	in_progress 4
INPUT THEN	blocked 6	done -5	in_progress -9	not_started 4	question 7
INPUT THEY	ack -3	blocked 3	in_progress 5
INPUT UNDO	blocked 16	in_progress -14	unrelated 3
INPUT UNIT	ack -4	blocked 5	done -16	in_progress -5	not_started 5	question -4	unrelated 21
INPUT UNTIL	in_progress 4
INPUT WAIT	blocked 10	done -3	in_progress -6
INPUT WH	in_progress -7	not_started 9	question -3	unrelated 4
INPUT WHO	done -9	in_progress -14	not_started 4	question 3	unrelated 14
INPUT WHOLE	blocked -3	done 16	in_progress -11
INPUT WORD	ack -10	blocked 7	done -19	extension -24	in_progress 37	not_started 8
INPUT |	blocked 14	done -3	in_progress 6	not_started -4	question -7	unrelated -10
JUST	ack -26	blocked -4	extension 7	in_progress -7	not_started 61	question -12	unrelated -21
JUST BEGIN	ack -3	blocked -6	done -7	extension -4	in_progress 20	not_started 6	unrelated -5
JUST COMMA	blocked 6	extension 5	in_progress -7
JUST DO	ack -3	done -4	extension -9	in_progress -7	not_started 27	unrelated -3
JUST DRAFT	in_progress 4	not_started -3
JUST EARLY	blocked -5	done -5	in_progress 7	not_started 4
JUST FINISH	in_progress 17	not_started -14
JUST FOR	not_started 4
JUST GIVE	blocked -4	done 7	extension 12	in_progress -24	not_started 12
JUST LACK	blocked 7	not_started -3
JUST NOUN	ack -10	blocked -5	in_progress 9	not_started 9
JUST OBSTACLE	not_started 3
JUST OTHER	done 12	in_progress -12
JUST OVER	done 10	unrelated -6
JUST PART	done -3	not_started 4
JUST RECEIVE	not_started 9
JUST SOCIAL	in_progress 4	not_started 4	unrelated -8
JUST SOFT	blocked 3	done 3	in_progress -5
JUST STEP	blocked -4	done -3	extension -3	not_started 13
JUST TELL	blocked -8	extension 9
JUST UNIT	in_progress -4	not_started -7	unrelated 9
JUST UNSURE	blocked 11	not_started -10
JUST UNTIL	done 7	in_progress 8	not_started -4	unrelated -8
JUST WHO	blocked 7	in_progress -10	not_started -5	unrelated 13
JUST WORD	blocked -13	done -5	extension 8	in_progress -7	not_started 25	unrelated -5
JUST |	blocked 10	extension -7	unrelated 3
LACK	ack -24	blocked 79	done -35	extension -11	in_progress 10	not_started 9	question -23	unrelated -5
LACK BEGIN	blocked -3	not_started 5
LACK COMMA	blocked 7	done 4	in_progress -6
LACK DO	blocked 3	question -3
LACK DRAFT	blocked 8	in_progress -5
LACK INPUT	ack -5	blocked 37	done -6	extension 3	in_progress -9	not_started -5	question -10	unrelated -7
LACK LET	blocked 3
LACK NOUN	done -4	in_progress 6	not_started 3
LACK NUMBER	blocked 3
LACK SIGN	in_progress 3
LACK SOCIAL	in_progress -6	unrelated 8
LACK SOFT	done -3	in_progress 12	not_started -3
LACK SOON	blocked 3	in_progress -3
LACK STEP	in_progress -7	not_started 10
LACK TELL	blocked -3	in_progress 5
LACK UNIT	blocked -15	done 15	extension -6	in_progress 8
LACK WH	not_started 5
LACK WHO	ack -3	done -4	in_progress 9
LACK WORD	ack -9	blocked 27	done -9	in_progress -3	not_started 6	question -3	unrelated -7
LACK |	done -11	in_progress 7	not_started -6	unrelated 12
LATE	ack -5	blocked 7	done -7	extension 44	in_progress -24	not_started -5	question 3	unrelated -13
LATE BECAUSE	blocked 11	in_progress -9
LATE DENY	done 3	in_progress -3
LATE FINISH	in_progress 3
LATE LATER	extension 3
LATE NUMBER	blocked -4	done -5	extension 26	in_progress -7	question -5	unrelated -3
LATE OVER	ack 3
LATE SPAN	extension 4
LATE TERM	blocked 11	in_progress -3
LATE UNSURE	blocked 8	in_progress -3
LATE UNTIL	extension 3
LATE WHO	question 4	unrelated -3
LATE WORD	blocked -10	done -4	extension 3	in_progress 4	question 7	unrelated 3
LATER	ack -14	blocked -120	done -25	extension 118	in_progress 20	not_started 45	question -50	unrelated 27
LATER ABLE	blocked -3	extension 7
LATER BECAUSE	blocked -4	extension 11
LATER BEFORE	done 6	in_progress -5
LATER BEGIN	in_progress -5	not_started 7
LATER COMMA	ack 10	blocked -18	done -8	extension 30	in_progress -8	unrelated -6
LATER DO	done -4	in_progress 16	not_started -7
LATER EARLY	blocked -3	done -6	not_started -4	unrelated 20
LATER FINISH	blocked -3	done -19	extension -5	in_progress 38	not_started -3	unrelated -5
LATER GIVE	blocked -3	done -12	in_progress 24	not_started -3
LATER HA	extension 10
LATER JUST	blocked -5	done 7	extension -9	in_progress -14	not_started 31	unrelated -7
LATER LACK	blocked 6	extension -5	in_progress -3	unrelated 3
LATER LATER	extension 4
LATER LET	extension 6
LATER NO	blocked 4	done -3	extension -3	question 8	unrelated -5
LATER NOW	in_progress 3
LATER NUMBER	blocked -6	extension 8	in_progress -10	not_started 12
LATER OBSTACLE	blocked -3	in_progress 3
LATER OVER	blocked 13	done 13	extension -3	in_progress -15	unrelated -4
LATER PART	in_progress 3
LATER PAST	done 9	in_progress -7
LATER SOCIAL	in_progress -5	unrelated 14
LATER SOFT	ack -3	blocked -9	done 8	extension 30	in_progress -10	not_started -9	question -5
LATER SOON	extension 3
LATER SPAN	in_progress 4	question -4
LATER STEP	in_progress 8
LATER STOP	extension 7	in_progress -3
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -21	unrelated 22
LATER THEN	done -3	in_progress 6
LATER UNIT	in_progress 3	unrelated 4
LATER UNSURE	unrelated 5
LATER UNTIL	blocked 6	extension -3	in_progress -4	unrelated 3
LATER WH	unrelated 4
LATER WHO	ack 4	blocked -24	done -9	extension -7	in_progress 25	not_started 35	question -10	unrelated -14
LATER WORD	ack -3	blocked -26	extension 18	in_progress 20	not_started -4	question -9
LATER |	ack -3	blocked -23	done 19	extension 45	in_progress -28	not_started -4	question -8	unrelated 3
LET	ack 28	blocked -24	done -8	extension 22	in_progress -23	not_started 28	question 13	unrelated -37
LET ALMOST	ack 10	in_progress -7
LET COMMA	blocked 4	done -3	in_progress 3	not_started -3
LET COND	ack -7	not_started 7
LET DO	ack -5	blocked 3	done -4	in_progress 17	not_started -3	question -7
LET EARLY	not_started -3
LET FINISH	done -8	in_progress -8	not_started 16
LET FUTURE	ack 4
LET GIVE	ack 7	blocked -5	done -7	extension 6	in_progress -5	unrelated 5
LET HELP	ack 4
LET HOW	ack 6	done -4	in_progress 10	question -7	unrelated -4
LET INPUT	extension 3
LET LATER	ack -6	done -3	in_progress -4	not_started 23	unrelated -4
LET NO	blocked 3	unrelated -3
LET NOTYET	in_progress 8	question -3	unrelated -4
LET NOW	in_progress -4	not_started 7
LET PAST	in_progress 3
LET RECEIVE	in_progress -6	not_started -8	question 18
LET REMAIN	done 3
LET SOFT	blocked 3	done 4	in_progress -6
LET STEP	in_progress -13	question 14
LET TELL	ack 3
LET THEY	blocked 8	unrelated -3
LET UNDO	done -3	in_progress 4
LET UNIT	ack 5	blocked -3	done -5	in_progress 6
LET UNTIL	extension -5	not_started 7
LET WHO	ack 10	blocked -13	done 5	extension 30	in_progress -19	not_started -7	question 6	unrelated -13
LET WORD	ack -4	blocked -17	done 22	extension -6	in_progress 10	question -3	unrelated -4
LET |	done 6	in_progress -8	question 3
LIMIT	ack -5	blocked -7	done -6	in_progress 11	question 11	unrelated -4
LIMIT LATER	ack -5	blocked -6	done -5	in_progress 12	question 7	unrelated -3
MORE	ack -6	blocked -6	done -13	extension 70	in_progress -10	not_started -8	question -14	unrelated -13
MORE ABLE	extension 3	question -3
MORE INPUT	blocked 8	done -4	extension -4	in_progress 3
MORE NUMBER	ack -3	blocked -6	done -10	extension 41	in_progress -10	not_started -3	question -3	unrelated -5
MORE SPAN	extension 4
MORE TERM	extension 6
MORE WORD	extension 12	unrelated -4
MORE |	blocked -3	done 5
MUST	done -12	extension -5	not_started -24	question 61	unrelated -18
MUST COMMA	blocked 3
MUST DO	blocked -4	done 10	in_progress -11	not_started -3	question 14	unrelated -4
MUST DOING	done 20	in_progress -19
MUST EARLY	blocked -5	done -4	in_progress 8
MUST FINISH	ack 8	done -20	in_progress 8	question 9
MUST FOR	blocked 3
MUST FUTURE	done 9	in_progress -6
MUST GIVE	done -3	question 9
MUST HOW	blocked 7	question -6
MUST INPUT	blocked -4	unrelated 4
MUST LATER	done -3	in_progress 11	not_started -3
MUST MORE	done -4	in_progress 5
MUST NO	question 3
MUST NOTYET	blocked -4	done 14	in_progress -6	not_started -3
MUST POSTPONE	blocked -5	in_progress 3
MUST REPORT	question 3
MUST SIGN	blocked -3	question 9
MUST SOFT	ack 3
MUST SUBMIT	question 4
MUST THEN	blocked 5	in_progress -3
MUST UNDO	blocked -18	done -13	extension 8	in_progress 33	question -4
MUST UNIT	blocked 3
MUST WAIT	blocked 11	extension -7	in_progress -3
MUST WHO	blocked 3	question 5
MUST WORD	blocked 29	done -10	in_progress -18	not_started -3	question 4
MUST |	blocked -5	in_progress 4
NO	ack -24	blocked 43	done -15	extension -8	in_progress -16	not_started -7	question -15	unrelated 43
NO ABLE	blocked 7	in_progress -4
NO ASK	extension -5	question 9
NO ASKS	question 6
NO BUT	done 6	in_progress -4
NO CALM	done 11	in_progress -10
NO COMMA	blocked -10	in_progress -5	not_started 16
NO DENY	blocked 8	done -5	in_progress -5
NO DO	blocked 6	done 3	in_progress -4
NO DRAFT	blocked -3	in_progress 4
NO EARLY	blocked 11	done -6	in_progress -3
NO FINISH	done -17	extension 8	in_progress 23	not_started -3	question -4	unrelated -3
NO FOR	blocked 6
NO GIVE	blocked 18	done -8	in_progress -4
NO INPUT	blocked -3	done 5
NO MUST	blocked -14	done 22	in_progress -3
NO NOUN	blocked 10	extension -3	in_progress -5
NO NOW	blocked -3	in_progress 8	not_started -6
NO OVER	done -4	unrelated 5
NO PART	blocked -12	in_progress 7	unrelated 6
NO POSTPONE	done 3	in_progress -3
NO RECEIVE	in_progress 5
NO SIGN	blocked 16	in_progress -14
NO SOFT	blocked -9	done -3	extension 3	in_progress 4	question -4	unrelated 10
NO STEP	blocked 7	unrelated -3
NO SUBMIT	blocked -3	extension 3
NO TELL	blocked 18	done -6	in_progress -7
NO UNIT	blocked 4	question -3
NO WH	ack -3	blocked 39	done -4	in_progress -10	unrelated -18
NO WHO	ack -3	blocked -19	done -4	extension -5	in_progress -6	not_started -5	question 10	unrelated 31
NO WORD	blocked 4	extension 4	in_progress -5	not_started 6	unrelated -6
NO |	ack -4	blocked -36	done -6	extension -5	in_progress 26	question -18	unrelated 44
NOTYET	ack -39	done -35	extension -11	in_progress -9	not_started 79	question 18
NOTYET ASKS	done 3
NOTYET BEGIN	ack -4	blocked -6	done -8	extension -5	in_progress -35	not_started 67	question -5	unrelated -4
NOTYET COMMA	blocked -14	done 30	in_progress 16	not_started -18	question -10
NOTYET DENY	blocked -6	done 13	in_progress 6	not_started -9	question -3
NOTYET DO	ack -3	done -10	in_progress -9	not_started 32	question -4	unrelated -3
NOTYET EARLY	done 16	in_progress -22	not_started 16	unrelated -3
NOTYET FINISH	blocked 6	done -4	in_progress 45	not_started -36	question -4	unrelated -7
NOTYET FOR	blocked 5	in_progress -3
NOTYET FUTURE	in_progress -6	not_started 10
NOTYET GIVE	ack -4	blocked 11	done -24	extension 3	in_progress 20	not_started -6	question 4	unrelated -5
NOTYET HA	question 7
NOTYET HELP	blocked 7	not_started -4
NOTYET LET	in_progress -17	not_started -4	question 22
NOTYET MUST	in_progress 3
NOTYET NO	blocked -6	done -4	in_progress -3	not_started 14
NOTYET NOUN	blocked 3
NOTYET OBSTACLE	blocked 8	in_progress -5
NOTYET PART	in_progress -4	not_started 3
NOTYET RECEIVE	in_progress -9	not_started 8
NOTYET REPORT	done -3	in_progress 10	not_started -4
NOTYET SIGN	blocked -7	done -5	in_progress 32	not_started -15
NOTYET SOFT	blocked -9	done -5	in_progress -9	not_started 12	question 17
NOTYET STEP	blocked -13	done -7	in_progress -16	not_started 41	question -5	unrelated -4
NOTYET SUBMIT	blocked 4	not_started -5
NOTYET TELL	blocked 7
NOTYET THEN	done 5
NOTYET UNDO	in_progress -3	not_started 3
NOTYET UNIT	in_progress -3	not_started -4	question 7	unrelated 4
NOTYET WH	blocked 40	done -6	in_progress 4	not_started -10	question -16	unrelated -9
NOTYET WHEN	done 3
NOTYET WHO	ack -3	blocked -4	done -4	not_started -23	question 4	unrelated 30
NOTYET WORD	ack -3	done -15	in_progress -9	not_started 42	question -5	unrelated -9
NOTYET |	ack -6	blocked -10	extension -3	not_started -17	question 16	unrelated 20
NOUN	ack -46	done 34	extension -16	in_progress -12	question 46	unrelated -3
NOUN ABLE	not_started 4
NOUN ALMOST	blocked 11	in_progress -14	unrelated 6
NOUN BECAUSE	done 4	in_progress -3
NOUN BEFORE	blocked -6	done 4	extension 6
NOUN BUT	blocked -4	in_progress -3	unrelated 9
NOUN COMMA	ack -4	blocked 13	extension -6	in_progress 11	not_started -5	question -4	unrelated -6
NOUN DENY	blocked 7	in_progress 7	not_started -3	question -6
NOUN DO	blocked -3	in_progress 3
NOUN DOING	blocked 7	not_started -3
NOUN DRAFT	done -3	in_progress 8	not_started -3
NOUN EARLY	blocked 3	done -10	in_progress -9	question 5	unrelated 14
NOUN FINISH	blocked -7	done 19	extension -7	in_progress -5	not_started 10	unrelated -5
NOUN FOR	blocked 14	done 7	extension -6	in_progress -3	unrelated -9
NOUN FUTURE	blocked 3
NOUN GIVE	ack 6	done 8	in_progress -13	question 3	unrelated -3
NOUN HA	done 4
NOUN HELP	ack 3	blocked -3	done 13	extension -5	in_progress -8	question 3
NOUN INPUT	ack 4	blocked -16	done 16	extension -6	in_progress 6	not_started -14	question 17	unrelated -8
NOUN JUST	blocked 10	extension 5	in_progress 23	not_started -32	question -3
NOUN LACK	in_progress -7	not_started 9
NOUN LATER	blocked -7	done -6	extension 22	in_progress -3
NOUN LET	done 5	in_progress -7	unrelated 4
NOUN MUST	ack 3	blocked 8	done 7	in_progress -10	question -7
NOUN NO	blocked -4	question 8
NOUN NOTYET	done -7	in_progress 18	not_started -9	question -5	unrelated 3
NOUN NOUN	ack -5	blocked -15	done 31	in_progress -10	not_started 5	question 5	unrelated -12
NOUN NOW	blocked -3	in_progress -11	not_started 16	unrelated -3
NOUN NUMBER	done -8	in_progress 5
NOUN OBSTACLE	blocked 3	done -8	in_progress -4	question 11
NOUN OTHER	blocked 3	question 3
NOUN OVER	ack -20	blocked -9	done 10	in_progress 14	not_started -6	question -5	unrelated 18
NOUN PAST	blocked 14	done -6	in_progress -5	unrelated -3
NOUN POSTPONE	blocked 9	in_progress -4
NOUN RECEIVE	ack -10	not_started 10
NOUN SIGN	blocked -3	done 3	in_progress 4
NOUN SO	blocked -8	extension 9
NOUN SOCIAL	done -6	in_progress 4
NOUN SOFT	blocked -12	extension 3	in_progress -6	not_started 7	unrelated 8
NOUN SOON	blocked 9	in_progress -5
NOUN SPAN	done -5	in_progress 4
NOUN STEP	blocked -5	done 10	not_started -3
NOUN STOP	blocked -10	not_started 11
NOUN SUBMIT	done 5
NOUN TELL	blocked -3	in_progress 5
NOUN THEN	done -3	in_progress 5
NOUN THEY	blocked 3	done 3	in_progress -5
NOUN UNDO	blocked 12	in_progress -7
NOUN UNIT	ack 7	blocked -3	done -6	extension -3	question 13	unrelated -9
NOUN UNSURE	blocked 12	in_progress -9
NOUN UNTIL	blocked -4	done 5	extension 3
NOUN WAIT	blocked -4
NOUN WH	blocked -10	done -5	in_progress -3	not_started 4	question 13	unrelated 5
NOUN WHO	done -17	extension -5	in_progress 18	not_started 5	question -5	unrelated 4
NOUN WORD	ack -5	blocked -17	done 28	extension -16	in_progress -13	not_started 9	question 32	unrelated -19
NOUN |	ack -11	blocked -4	done -16	extension 8	not_started 21	question -7	unrelated 7
NOW	ack -26	blocked -33	done 28	extension -9	in_progress 32	not_started -7	question -16	unrelated 32
NOW ALMOST	question -3	unrelated 4
NOW BEGIN	in_progress 8	not_started -7
NOW COMMA	extension -4	in_progress 6	not_started -3	unrelated 6
NOW DO	blocked -3	in_progress 5	not_started -5	question 5
NOW DOING	done 4	in_progress -3
NOW EARLY	blocked -5	not_started -4	question -4	unrelated 13
NOW FINISH	not_started 4	question -3
NOW GIVE	blocked -4	done -7	in_progress 14
NOW JUST	done 4
NOW LATER	done -3	in_progress 8
NOW LET	blocked -3	not_started 6
NOW NO	unrelated 3
NOW NOTYET	blocked 11	done -5	in_progress -20	not_started 16
NOW NOW	done 10	in_progress -6
NOW OBSTACLE	blocked -8	extension 3	in_progress -5	unrelated 10
NOW OVER	done 17	in_progress -19	unrelated 3
NOW PAST	done 9	in_progress -8
NOW REMAIN	blocked 3	question 3
NOW SOCIAL	blocked -3	done -3	unrelated 13
NOW SOFT	blocked -4	done 20	in_progress -25	unrelated 10
NOW SPAN	done 3
NOW STEP	in_progress 4
NOW THEN	done 5	in_progress -3
NOW UNIT	blocked 6	done -7	in_progress 8	not_started -6
NOW UNTIL	in_progress 3
NOW WH	question 6
NOW WHO	ack -6	blocked -12	done -9	in_progress 37	not_started 3	question -4	unrelated -7
NOW WORD	ack -3	blocked -18	done -4	in_progress 25	not_started 4	question -9	unrelated 6
NOW |	ack -5	blocked 18	done 13	extension -7	in_progress 5	not_started -7	question -5	unrelated -13
NUMBER	ack -38	blocked -38	done 15	extension 86	in_progress 19	not_started -12	question -39	unrelated 8
NUMBER ALMOST	blocked -4	unrelated 7
NUMBER BECAUSE	blocked -4	extension 6
NUMBER BEGIN	blocked 3
NUMBER BUT	extension 4	question -4
NUMBER COMMA	blocked -6	done -3	in_progress 9
NUMBER DO	in_progress -5	not_started 6
NUMBER EARLY	blocked -3	done -4	in_progress 4
NUMBER FINISH	done -13	in_progress 16
NUMBER GIVE	blocked -4	done -5	extension 3	in_progress 18	question -11
NUMBER HA	extension 5
NUMBER INPUT	blocked 3	done 5	in_progress -11	unrelated 7
NUMBER JUST	blocked -3	done -3	in_progress -22	not_started 25	unrelated 5
NUMBER LATER	done -3	extension 6	in_progress 3
NUMBER NO	blocked -4	unrelated 7
NUMBER NOUN	done 7	in_progress 5	not_started -13
NUMBER NOW	blocked -7	done 8	extension -3	in_progress -8	unrelated 13
NUMBER OVER	done -14	in_progress 13	unrelated 6
NUMBER PART	done 5	in_progress -5
NUMBER PAST	done 4
NUMBER RECEIVE	done -4	in_progress 5
NUMBER SOFT	blocked 4
NUMBER SPAN	ack -11	blocked -10	done -10	extension 77	in_progress -23	not_started -7	question -4	unrelated -13
NUMBER STEP	done 3
NUMBER SUBMIT	extension 4	question -4
NUMBER THEN	blocked 5	in_progress -3
NUMBER UNDO	blocked 4
NUMBER UNIT	ack -4	blocked -13	done 15	extension -5	in_progress 13	question -4	unrelated -3
NUMBER UNTIL	in_progress 5
NUMBER WH	in_progress 4
NUMBER WHO	blocked -6	done 10	extension 3	in_progress -4	not_started 7	question -4	unrelated -5
NUMBER WORD	ack -7	blocked 19	done 31	extension -6	in_progress -10	not_started -5	question -5	unrelated -16
NUMBER |	ack -4	blocked -10	done -10	in_progress 23	not_started -4	question -3	unrelated 10
OBSTACLE	ack -10	blocked 103	done -15	extension -4	in_progress -34	not_started -25	question -14
OBSTACLE BECAUSE	blocked 5
OBSTACLE BUT	blocked -8	done 7
OBSTACLE COMMA	extension 3	not_started -4
OBSTACLE DENY	blocked -13	in_progress 16
OBSTACLE DOING	blocked -5	in_progress 6
OBSTACLE DRAFT	blocked 16	done -3	in_progress -7
OBSTACLE FINISH	blocked 16	done -6	in_progress -6
OBSTACLE INPUT	blocked 6	done 3	in_progress -5
OBSTACLE LATER	blocked -4	extension -7	unrelated 11
OBSTACLE NO	blocked 6	in_progress -3
OBSTACLE NOTYET	blocked -10	in_progress 5	not_started 7
OBSTACLE NOUN	blocked 4	done 6	in_progress -9
OBSTACLE NUMBER	blocked 7	done -5
OBSTACLE OBSTACLE	blocked -4	in_progress 5
OBSTACLE OVER	ack -3	blocked 15	in_progress -5	unrelated -6
OBSTACLE PART	blocked 4	done 3	in_progress -6
OBSTACLE SIGN	blocked 10	in_progress -5
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -5
OBSTACLE SOFT	ack -3	blocked 24	in_progress -22	unrelated 3
OBSTACLE SPAN	blocked 3
OBSTACLE TELL	ack 6	blocked -7
OBSTACLE UNDO	blocked -5	in_progress 5
OBSTACLE UNIT	blocked -8	in_progress 11	unrelated -3
OBSTACLE UNTIL	blocked -4	unrelated 6
OBSTACLE WH	blocked 3
OBSTACLE WHO	ack 7	blocked 19	done -12	extension 3	in_progress -10	unrelated -3
OBSTACLE WORD	ack -3	blocked -5	done -7	in_progress 9	not_started -4	question -7	unrelated 15
OBSTACLE |	ack -6	blocked 30	done -8	in_progress -7	not_started -10	question 8	unrelated -6
OTHER	ack -5	blocked -3	done -10	extension -5	in_progress 11	not_started 15	question 10	unrelated -13
OTHER DO	blocked -4	in_progress -5	not_started 7	question 3
OTHER FINISH	done -10	not_started 11
OTHER GIVE	done -9	in_progress 7	not_started 4
OTHER JUST	in_progress -9	not_started 10
OTHER LACK	done 6	in_progress -5
OTHER NO	blocked 6	in_progress -5
OTHER OVER	done -3	in_progress 3
OTHER SOCIAL	question 7	unrelated -6
OTHER SOFT	in_progress 5	not_started -4
OTHER TELL	done -3	in_progress 5
OTHER THEN	in_progress 5	not_started -3
OTHER WHO	done -3	in_progress 3
OTHER WORD	done 13	in_progress -18	not_started 6
OTHER |	blocked -4	done -3	in_progress 25	not_started -16
OVER	ack 30	blocked -6	done 34	extension -44	in_progress 11	not_started -23	question -20	unrelated 18
OVER BECAUSE	done 3
OVER BUT	ack -4	blocked 21	done 4	extension -3	in_progress 13	not_started -5	question -14	unrelated -12
OVER COMMA	ack 9	blocked -27	done -32	extension -5	in_progress 31	not_started 14	question -19	unrelated 29
OVER CONFIRM	done 5	in_progress -3
OVER DENY	blocked -3	in_progress 5
OVER DO	done -3	in_progress -10	not_started 15
OVER DOING	blocked 11	in_progress -10
OVER EARLY	done -3	in_progress -4	unrelated 8
OVER FINISH	in_progress 3
OVER FOR	blocked -3	not_started 4
OVER GIVE	ack 6	blocked -4	done -24	in_progress 17	question 7
OVER HA	in_progress -6	question 13	unrelated -4
OVER LACK	in_progress 3
OVER LET	ack 6	in_progress -5
OVER NOUN	blocked -4	done -22	extension 3	in_progress -12	unrelated 36
OVER OBSTACLE	ack 6
OVER REMAIN	done -3	in_progress 5	not_started -3
OVER SO	blocked 7	done -4
OVER SOFT	ack 12	blocked -23	done 87	extension -11	in_progress -4	not_started -20	question -18	unrelated -22
OVER TELL	ack 9	done -3
OVER THEN	blocked 5	done -5	in_progress -7	question 8
OVER UNDO	blocked 6	done -4
OVER UNIT	blocked 3	done -4	unrelated 3
OVER UNSURE	ack 8	blocked -3
OVER WAIT	in_progress 3
OVER WH	done -11	in_progress 16	question 7	unrelated -9
OVER WHO	ack -4	blocked 16	done 39	extension -13	in_progress -17	not_started -7	unrelated -16
OVER WORD	done 6	in_progress -15	unrelated 8
OVER |	ack -13	blocked -4	done 41	extension -12	in_progress 8	not_started -14	question -10	unrelated 4
PART	ack -32	blocked 10	done 5	extension 4	in_progress 40	not_started -4	unrelated -22
PART BEFORE	blocked 5	in_progress -4
PART BUT	in_progress 3
PART COMMA	blocked 4	extension 9	in_progress -8
PART DRAFT	in_progress 4
PART EARLY	blocked 29	done -4	in_progress -14	question -8	unrelated -4
PART FINISH	in_progress 5
PART GIVE	in_progress 3
PART INPUT	blocked -5	done -5	not_started 3	question 7
PART LET	done 11	in_progress -10
PART NO	in_progress -4	question 4
PART NOTYET	in_progress -6	not_started 8
PART NOUN	done -3	in_progress 3
PART NOW	blocked 3	done -3	in_progress 4	not_started -4
PART NUMBER	blocked 3	done -16	in_progress 25	not_started -3	unrelated -4
PART OBSTACLE	blocked -7	in_progress 9
PART OVER	ack -3	blocked 3	done -10	in_progress 17	unrelated -4
PART PART	done -4	in_progress -3	unrelated 8
PART RECEIVE	done 9	in_progress -4
PART REMAIN	done 12	in_progress -12
PART SHARE	blocked -4	done -3	in_progress 12
PART SOCIAL	in_progress 6	unrelated -3
PART SOFT	blocked -5	in_progress 7	not_started -3
PART SOON	blocked 3
PART SPAN	blocked -5	done 3	in_progress 5
PART STEP	in_progress 11	not_started -4
PART SUBMIT	blocked -3	done -5	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -5	in_progress 3
PART WHO	ack -9	blocked 10	done 22	in_progress -31	not_started 13	unrelated -3
PART WORD	ack -5	done -9	extension 4	in_progress 15	not_started -12	question 6	unrelated 3
PART |	blocked 3	done 10	in_progress -14	not_started 4	question -5	unrelated 4
PAST	ack -16	blocked -16	done 51	extension -26	in_progress -4	not_started 13
PAST ASK	done -6	extension 6
PAST BEGIN	ack -5	blocked -7	done -23	in_progress 38	not_started -5	unrelated 5
PAST COMMA	in_progress -5	not_started 8
PAST DO	ack -5	done 4	not_started 6	question -4	unrelated -3
PAST DRAFT	done -4	in_progress 8
PAST EARLY	ack -9	done -30	in_progress 51	unrelated -3
PAST FINISH	ack -8	blocked 3	extension -3	in_progress -11	not_started 4	question 7	unrelated 5
PAST FUTURE	ack -7	done 3	not_started 16	question -7	unrelated -3
PAST GIVE	ack -10	blocked 7	done 31	extension -9	in_progress -16	not_started 3	unrelated -7
PAST HELP	blocked -5	in_progress 12
PAST INPUT	blocked 8	done -4	in_progress -12	unrelated 9
PAST LET	ack 11	done -4	in_progress -6
PAST NOUN	ack -6	blocked -5	in_progress 7	not_started 13	question -3	unrelated -5
PAST RECEIVE	ack 52	blocked -10	done -4	extension -5	in_progress -27	unrelated -6
PAST REPORT	ack -4	done 30	in_progress -21
PAST SIGN	blocked -7	done 33	in_progress -22
PAST SOCIAL	blocked 9	done -5	in_progress 7	not_started -3	unrelated -4
PAST STEP	ack -4	blocked -6	done 39	in_progress -9	not_started -11	unrelated -6
PAST SUBMIT	ack -3	blocked -7	done 6	in_progress 10	not_started -10	question 8
PAST TELL	blocked -4	in_progress 6
PAST THEY	blocked 8	in_progress -3	unrelated -4
PAST UNDO	done 6	in_progress -6
PAST UNIT	done 9	in_progress -13	not_started -3	question 9
PAST UNSURE	done -11	in_progress 11
PAST UNTIL	blocked 8	done -15	unrelated 9
PAST WAIT	done -4
PAST WH	done -3	in_progress -3	not_started 7	question -3
PAST WHO	ack 3	done -3
PAST WORD	ack -15	done 29	extension -5	in_progress -9	not_started -6	question -3	unrelated 8
PAST |	blocked 5	in_progress -3
POSTPONE	ack -14	done -16	extension 115	in_progress -47	not_started -16	question 8	unrelated -28
POSTPONE COMMA	blocked 3	done 3	in_progress -3
POSTPONE FINISH	blocked -3	extension 5
POSTPONE FOR	blocked -7	extension 10	in_progress 3
POSTPONE HA	extension -18	question 21
POSTPONE LATER	blocked 12	done -3	extension -3	unrelated -3
POSTPONE LET	extension 4
POSTPONE NOTYET	blocked -3	not_started 4
POSTPONE NOUN	extension 6
POSTPONE NUMBER	extension 11
POSTPONE OVER	blocked 14	in_progress -8
POSTPONE PART	blocked 5	in_progress -5
POSTPONE REPORT	blocked -3	extension 6
POSTPONE SOFT	blocked 11	done -4
POSTPONE SPAN	blocked 6	extension -3
POSTPONE TERM	extension 4
POSTPONE UNIT	extension 4
POSTPONE UNTIL	ack -4	blocked -8	done -7	extension 38	in_progress -8	not_started -4	question -4	unrelated -3
POSTPONE WHO	done 6	extension -4
POSTPONE WORD	blocked -10	done -4	extension 40	in_progress -7	question -6	unrelated -10
POSTPONE |	blocked -4	done 5	extension 5
RECEIVE	ack 111	blocked -25	done -27	extension -20	in_progress -39	not_started 4	question 11	unrelated -16
RECEIVE BUT	in_progress -4	question 8
RECEIVE COMMA	ack 11	blocked -3
RECEIVE COND	blocked 5	in_progress -4
RECEIVE FOR	done 5
RECEIVE GIVE	in_progress -10	not_started 12
RECEIVE HELP	blocked -5	in_progress 3
RECEIVE INPUT	ack 13	blocked -6	done -7	extension -3	in_progress 3	not_started 5	unrelated -3
RECEIVE MUST	ack 9	done -3	in_progress -6
RECEIVE NOTYET	question 5
RECEIVE NOUN	ack 17	blocked -4	done 3	in_progress -7	not_started -5
RECEIVE NOW	in_progress -9	not_started 9	question 3
RECEIVE NUMBER	blocked 3
RECEIVE OVER	ack 52	blocked -9	done -15	extension -3	in_progress -15	not_started -3	question -3	unrelated -4
RECEIVE REPORT	done -7	in_progress 5	question 9
RECEIVE SHARE	in_progress 3
RECEIVE SOFT	ack -7	blocked 3	done 11	in_progress -7	not_started 5	unrelated -3
RECEIVE SOON	in_progress 3
RECEIVE SPAN	done -8	unrelated 8
RECEIVE TARGET	ack 7	done -5
RECEIVE UNDO	ack -3	done 3	question -3	unrelated 4
RECEIVE UNIT	blocked -3	done 10	in_progress -7
RECEIVE WH	in_progress 5
RECEIVE WHO	ack -5	blocked 8	done 4	extension 3	not_started -3	unrelated -3
RECEIVE WORD	ack 8	blocked -5	extension -5	in_progress 9	unrelated -3
RECEIVE |	ack 5	extension -5	not_started 9	unrelated -7
REMAIN	ack -5	blocked -28	done -10	extension -5	in_progress 28	not_started 17	question 21	unrelated -18
REMAIN ABLE	blocked -6	done 11	in_progress -4
REMAIN DO	question 3
REMAIN DRAFT	blocked -3	done 7	in_progress -3
REMAIN FINISH	in_progress -3	unrelated 4
REMAIN HELP	done 12	question -6	unrelated -3
REMAIN INPUT	done -7	in_progress 11
REMAIN LATER	in_progress 7	not_started -3
REMAIN NO	blocked 4	question -3
REMAIN NOTYET	in_progress -8	not_started 10
REMAIN NOUN	done -5	not_started 8
REMAIN NUMBER	blocked 12	done -5	in_progress 8	not_started -5	question -3	unrelated -4
REMAIN PART	blocked -6	done -4	in_progress 7	question 8
REMAIN POSTPONE	blocked -3	done -4	in_progress 7	not_started 3
REMAIN REPORT	done 3
REMAIN SIGN	in_progress 3
REMAIN SOFT	done -4	in_progress 9
REMAIN THEN	ack -5	done 12	unrelated -4
REMAIN THEY	done -5	in_progress 7
REMAIN UNDO	in_progress 4
REMAIN UNIT	done 5
REMAIN WAIT	blocked -10	in_progress 21	question -5
REMAIN WH	in_progress -11	question 12
REMAIN WHO	ack 4	blocked 9	done 8	in_progress -30	not_started 8	unrelated 5
REMAIN WORD	ack 4	blocked -12	done -24	extension 4	in_progress 9	not_started 12	question 13	unrelated -5
REMAIN |	blocked -3	in_progress 5
REPORT	ack -3	blocked -15	done 4	extension -8	in_progress 10	not_started -4	question 14
REPORT DOING	done -4	in_progress 5
REPORT FINISH	done 16	in_progress -11
REPORT GIVE	done 10	in_progress -8
REPORT INPUT	blocked -3	in_progress 3
REPORT LATER	ack 3
REPORT LIMIT	done -3	in_progress 7
REPORT NOTYET	in_progress 3
REPORT NOUN	blocked -4	done -3	in_progress 6
REPORT NOW	in_progress -3	question 3
REPORT NUMBER	done -6	extension -6	in_progress 5	question 6
REPORT OBSTACLE	blocked 4	in_progress -3
REPORT OVER	done 7	in_progress -5
REPORT PART	blocked -3	extension 5
REPORT PAST	done 7	in_progress -6
REPORT SOFT	done 4
REPORT SPAN	blocked 4	done 7	in_progress -4	question -3
REPORT STEP	done -3	in_progress 4
REPORT THEN	done 3
REPORT UNIT	in_progress 6
REPORT UNTIL	done -4	in_progress 8	not_started -3
REPORT WH	question 3
REPORT WHO	ack 3	blocked 5	done -26	in_progress -6	not_started 12	question -9	unrelated 21
REPORT WORD	ack -4	blocked -11	done 3	in_progress 3	question 13	unrelated -4
REPORT |	ack 5	done -6	extension -3	in_progress 13	not_started -6	unrelated -4
SHARE	ack -13	blocked -28	done -47	in_progress 110	not_started 8	question -13	unrelated -19
SHARE COMMA	blocked -3	not_started 7
SHARE INPUT	in_progress 3
SHARE NO	blocked 3
SHARE NOUN	in_progress 7
SHARE OVER	blocked -3	done -10	in_progress 19
SHARE SOFT	in_progress 8
SHARE STOP	done -3	in_progress 3
SHARE TROUBLE	in_progress 3
SHARE UNIT	blocked -5	done -6	in_progress 16
SHARE WHO	done -3	not_started 8
SHARE WORD	blocked -5	done -10	in_progress 26	unrelated -6
SHARE |	ack -4	blocked -9	done -7	extension 5	in_progress 24	question -6	unrelated -6
SIGN	ack -30	done 33	extension -13	in_progress 42	not_started -32	question 34	unrelated -33
SIGN ABLE	blocked -5	in_progress 8
SIGN BEFORE	done 3
SIGN COMMA	blocked -5	done 14	in_progress -3
SIGN DENY	not_started 3
SIGN DRAFT	blocked -5	in_progress 3
SIGN EARLY	done 5	in_progress -6
SIGN FINISH	in_progress 4
SIGN FUTURE	blocked -5	done 11	in_progress -6
SIGN GIVE	done 5	in_progress -3
SIGN INPUT	blocked -4	done -4	in_progress 10	question 4
SIGN NO	question 6
SIGN NOTYET	question 7
SIGN NOUN	done 3	in_progress -3
SIGN OVER	done -10	in_progress 5	question 9
SIGN RECEIVE	ack -15	blocked -3	done 26	in_progress -6
SIGN SIGN	done 7	in_progress -7
SIGN SOFT	blocked 9	done 3	in_progress -6	not_started -3
SIGN SOON	done -3	in_progress 4
SIGN THEN	blocked -4	done -13	in_progress 21
SIGN THEY	blocked 6	in_progress -3
SIGN UNDO	blocked 15	done -11
SIGN UNIT	blocked -3
SIGN WH	in_progress -5	question 8
SIGN WHO	blocked 4	in_progress 4	not_started -3
SIGN WORD	blocked 3	done 31	in_progress -24	not_started -3	unrelated -5
SIGN |	ack -4	blocked 11	done -15	extension -4	in_progress 41	not_started -13	question -4	unrelated -13
SO	ack -5	blocked 74	done -16	extension 6	in_progress -23	not_started -29	question -3	unrelated -4
SO DOING	blocked 8	done -3	in_progress -3
SO GIVE	blocked 7	done -4
SO NO	blocked 3
SO NOTYET	blocked 29	in_progress -4	not_started -20
SO NOUN	blocked 4	in_progress -4
SO UNIT	blocked 3
SO WHO	blocked 6	not_started -4
SO WORD	ack -4	blocked 5	extension 8	in_progress -5
SOCIAL	ack -24	blocked 35	done -49	extension -25	not_started -28	question -9	unrelated 101
SOCIAL BEFORE	done -8	unrelated 9
SOCIAL COMMA	ack -3	blocked 16	not_started -4	unrelated -10
SOCIAL DOING	in_progress 6
SOCIAL FINISH	blocked -4	done -24	not_started -3	unrelated 34
SOCIAL FOR	blocked 3	done -19	extension -3	unrelated 20
SOCIAL GIVE	done 3
SOCIAL INPUT	blocked -6	done -6	in_progress 8	unrelated 7
SOCIAL LET	blocked -3	unrelated 5
SOCIAL NO	blocked -10	unrelated 20
SOCIAL NOTYET	blocked -3	not_started -4	unrelated 10
SOCIAL NOUN	done 11	unrelated -7
SOCIAL NOW	done -9	unrelated 15
SOCIAL OBSTACLE	blocked 3	unrelated -3
SOCIAL OVER	blocked 12	done -7	in_progress -7	unrelated 5
SOCIAL PART	unrelated 3
SOCIAL PAST	blocked 5	unrelated -5
SOCIAL SOCIAL	blocked -3	extension -3	unrelated 13
SOCIAL SOFT	done -4	extension -3	in_progress -5	question -3	unrelated 13
SOCIAL SPAN	unrelated 4
SOCIAL UNIT	blocked 3	unrelated 3
SOCIAL WH	done 4
SOCIAL WHO	ack -3	blocked 19	done -18	question -3	unrelated 9
SOCIAL WORD	ack -5	blocked -9	done 27	extension -6	in_progress 8	question 5	unrelated -20
SOCIAL |	ack -6	done -7	extension -6	in_progress -14	not_started -6	question 4	unrelated 35
SOFT	ack -11	blocked -31	done 23	extension 8	in_progress 20	not_started -4	question -8
SOFT ACK	ack 12	done -6	in_progress -3
SOFT ALMOST	ack -3	blocked -3	done -8	in_progress 16
SOFT ASK	blocked 4	done -4	extension 4
SOFT ASKS	blocked -3	done -5	extension 4	in_progress -3	not_started 6	question 3
SOFT BEFORE	done 14	in_progress -9
SOFT BUT	in_progress 7	unrelated -3
SOFT COMMA	ack 21	blocked -17	done 19	extension 5	not_started -5	question -9	unrelated -13
SOFT COND	blocked -5	in_progress 9	unrelated -3
SOFT DENY	extension 3
SOFT DO	done -6	in_progress 11	question -6
SOFT DOING	done 7	in_progress -14	not_started 5
SOFT DRAFT	blocked 5	in_progress -4
SOFT EARLY	blocked 9	done 3	in_progress -11
SOFT FINISH	blocked 6	done 24	in_progress -33	not_started 6	question -5	unrelated 6
SOFT FOR	blocked -11	done 17	in_progress -4
SOFT FUTURE	done -4	in_progress 8
SOFT GIVE	blocked -6	done 13
SOFT HA	question -7	unrelated 10
SOFT HELP	done -3	in_progress 5
SOFT INPUT	ack -4	blocked 10	done 14	in_progress -23	unrelated 4
SOFT JUST	in_progress 11	not_started -4
SOFT LACK	blocked 7	done -3	in_progress -5	not_started 3
SOFT LATER	done -5	in_progress 6
SOFT LET	ack 12	done -5	in_progress -7	not_started 5
SOFT MUST	blocked -3	in_progress 9
SOFT NO	done 3	question -7	unrelated 6
SOFT NOTYET	blocked -10	done -6	in_progress 7	not_started -10	question 24
SOFT NOUN	ack -5	blocked 5	done 3	extension -3
SOFT NOW	in_progress -5	not_started 11	question -4
SOFT NUMBER	ack -7	blocked -22	done 55	extension -3	in_progress -24	not_started -3	question 5
SOFT OBSTACLE	blocked -9	done 12
SOFT OVER	ack -12	blocked -8	done 35	in_progress -14
SOFT PART	blocked 3	done 5	in_progress -9
SOFT PAST	ack 8	blocked -7	done 4	in_progress 10	not_started -10	unrelated -3
SOFT POSTPONE	extension 8	unrelated -3
SOFT RECEIVE	blocked 4
SOFT REMAIN	blocked -8	done -3	in_progress 7	question 7
SOFT REPORT	done 5	extension -6	in_progress -4	question 7
SOFT SIGN	question 3
SOFT SOCIAL	done -4	in_progress -5	unrelated 11
SOFT SOFT	ack -7	blocked -24	done 29	extension -6	in_progress -8	not_started -4	question -16	unrelated 35
SOFT SOON	done -3
SOFT SPAN	blocked 14	done -10	extension -6	not_started 5	unrelated -4
SOFT SUBMIT	done 4	in_progress -4
SOFT TELL	blocked -3
SOFT THANKS	ack 3
SOFT THEN	blocked 3	done -8	in_progress 5
SOFT THEY	done 8	in_progress -7
SOFT UNDO	done 3
SOFT UNIT	ack -3	blocked -5	done 4	extension 3	in_progress -11	not_started 9	question -3	unrelated 6
SOFT UNSURE	ack -4	done -6	in_progress 14
SOFT UNTIL	in_progress 7	unrelated -3
SOFT WAIT	extension 6
SOFT WH	blocked -4	question -3	unrelated 10
SOFT WHEN	in_progress 4
SOFT WHO	ack -19	blocked 9	extension 14	in_progress 7	not_started 15	unrelated -26
SOFT WHOLE	blocked -5	done 14	in_progress -7
SOFT WORD	ack -12	blocked 28	done 3	extension 14	in_progress -17	question -20	unrelated 4
SOFT |	ack 20	blocked -4	extension -6	in_progress -3	question -21	unrelated 10
SOON	ack -4	extension 7	in_progress 5	not_started 7	question -8	unrelated -7
SOON COMMA	blocked -3	done 11	in_progress -5
SOON COND	done -3	in_progress -4	not_started 8
SOON GIVE	extension 4	in_progress -4	question 3
SOON NOTYET	blocked 3	in_progress -6	not_started 4
SOON NOUN	in_progress 5
SOON OBSTACLE	blocked 5	done 4	in_progress -6
SOON OVER	ack -3	blocked -8	done 5	in_progress 8
SOON SIGN	in_progress -3	question 6
SOON SOFT	blocked -5	done -4	extension 3	in_progress 15	unrelated -5
SOON SOON	blocked 11	done -11	in_progress -3	not_started 4
SOON STEP	blocked 6	done -6	extension 10	in_progress -9
SOON TELL	blocked 3	done 7	extension -6
SOON THEN	done -5	in_progress 3
SOON UNIT	ack -3	blocked 4	extension 3	in_progress 3	not_started -3
SOON WHO	blocked 3	done -11	in_progress -8	not_started 3	unrelated 14
SOON WORD	ack -3	blocked 8	done 16	in_progress -14	unrelated -6
SOON |	ack 12	blocked -13	done -15	extension -5	in_progress 23	not_started 4	question -6
SPAN	ack -23	done 17	extension 77	in_progress -19	not_started -16	question -8	unrelated -30
SPAN ASK	extension 3
SPAN BECAUSE	blocked -3	extension 9
SPAN BEFORE	ack -3	blocked -13	done 29	not_started -3	question -3	unrelated -5
SPAN COMMA	blocked 13	done -8	in_progress -3
SPAN FINISH	done -4	in_progress 4
SPAN HA	extension 10	question -5
SPAN JUST	in_progress 3
SPAN LATER	ack -3	blocked -8	done 53	in_progress -27	question -10
SPAN LET	extension 4
SPAN NO	done -3	extension 5
SPAN NOUN	in_progress 3
SPAN NOW	blocked 22	in_progress -7	not_started -11
SPAN NUMBER	ack -3	blocked -9	done -21	extension 6	in_progress 10	not_started 20	question -9	unrelated 5
SPAN PART	blocked -6	done -3	question 11
SPAN SOFT	blocked -4	extension 18	unrelated -8
SPAN SPAN	extension 3	question -3
SPAN STEP	in_progress -4
SPAN STOP	done -3	in_progress 3
SPAN THEN	blocked 14	not_started -10
SPAN UNIT	done -4	in_progress 3
SPAN WH	blocked -3	in_progress 3
SPAN WHO	not_started 3	question 5
SPAN WORD	blocked -9	done -3	extension 12	in_progress 4	question 4	unrelated -5
SPAN |	blocked 3	done -5	extension 23	not_started -8	question -4	unrelated -7
STEP	ack -5	blocked -17	done 18	extension -3	in_progress 18	not_started 9	unrelated -20
STEP ABLE	blocked 9	done -3	in_progress 9	not_started -7	unrelated -3
STEP ALMOST	blocked 10	done -6	in_progress -3
STEP BECAUSE	done -5	in_progress 5
STEP BUT	in_progress 4
STEP CALM	blocked -6	done 6
STEP COMMA	blocked -4	done 5	in_progress 9	not_started -4
STEP DOING	done 14	in_progress -14
STEP DRAFT	done -3	in_progress 4
STEP EARLY	in_progress -3	not_started 3	question 3
STEP FINISH	done 9	in_progress -14	not_started -6	unrelated 16
STEP GIVE	done 3
STEP INPUT	ack -3	blocked -7	done 9	in_progress 4	not_started 5	unrelated -6
STEP MUST	blocked 7	in_progress -6
STEP NO	blocked 4
STEP NOTYET	ack 4	blocked -7	in_progress 4	not_started -6	question 4
STEP NOUN	blocked -9	done 3	in_progress 7	not_started 3
STEP NOW	done -4	in_progress 6
STEP OBSTACLE	blocked 3
STEP OVER	blocked -8	in_progress 8
STEP PART	blocked -3	in_progress 5
STEP RECEIVE	done -10	unrelated 11
STEP REPORT	done -3	in_progress 8
STEP SOFT	ack 5	done 7	in_progress -10	not_started 4
STEP SOON	blocked 3	in_progress 3
STEP SPAN	in_progress 4
STEP STOP	ack 10	done -5	in_progress -4
STEP TELL	blocked -7	done 7
STEP THEN	blocked 3
STEP THEY	in_progress 3
STEP UNDO	blocked 7	question -3
STEP UNIT	in_progress 9	question -3	unrelated -5
STEP UNTIL	done 4	in_progress -3
STEP WH	in_progress -3	not_started 4
STEP WHO	ack 3	blocked -3	done -5	not_started 9	unrelated -3
STEP WORD	ack -3	done 17	extension 9	in_progress 3	not_started -11	unrelated -16
STEP |	ack -4	blocked -4	done -7	extension -9	in_progress -3	not_started 22	question 8
STOP	ack 22	blocked -24	done 5	extension 6	in_progress -16	not_started 12	question -5
STOP DO	ack 10	done -3	in_progress -7
STOP INPUT	done 3
STOP SOFT	done 4
STOP |	ack 12	blocked -23	done 4	extension 4	in_progress -8	not_started 12	question -4	unrelated 3
SUBMIT	ack -9	blocked -40	done 9	extension 25	in_progress 49	not_started -26	question 7	unrelated -15
SUBMIT BEFORE	blocked -3	in_progress 5
SUBMIT COMMA	done -3	in_progress 7
SUBMIT DOING	done 4	in_progress -4
SUBMIT DRAFT	done 9	in_progress -8
SUBMIT FINISH	done 8	in_progress -7
SUBMIT FUTURE	blocked -3	extension 3
SUBMIT GIVE	done -11	in_progress 11
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	done -3	in_progress 5
SUBMIT LATER	done 6	extension 3	in_progress -6
SUBMIT LET	done -8	in_progress 8
SUBMIT NOUN	not_started -7	question 10
SUBMIT OVER	done 5	extension 3	in_progress -3
SUBMIT POSTPONE	blocked -3	extension 5
SUBMIT SIGN	done -5	in_progress 7
SUBMIT SO	blocked 5	in_progress -4
SUBMIT SOFT	done 3
SUBMIT STEP	done 9	in_progress -11
SUBMIT TERM	extension 5	in_progress -4
SUBMIT THEY	in_progress 4
SUBMIT UNIT	done -7	in_progress 14
SUBMIT WHO	blocked -3	in_progress 8	unrelated -3
SUBMIT WORD	blocked -17	done 12	extension 8	in_progress 4	not_started -5	question 3	unrelated -4
SUBMIT |	done -5	extension -3	in_progress 17	not_started -3
TARGET	ack 8	done -10	extension 3	in_progress 3
TARGET COMMA	ack 10	done -7	in_progress -3
TARGET SOFT	in_progress 3
TARGET WORD	in_progress 5
TELL	ack 24	blocked 9	done 15	extension 3	not_started -31	question -26	unrelated 6
TELL ABLE	blocked -8	extension 9
TELL BUT	question -3	unrelated 3
TELL COMMA	blocked -4	done -4	in_progress 7
TELL DENY	in_progress -8	unrelated 12
TELL DO	blocked -3	in_progress 4
TELL FINISH	blocked -10	done 12	in_progress 10	not_started -6	unrelated -3
TELL FOR	blocked -4	done 3	in_progress 4	unrelated -3
TELL GIVE	done -8	in_progress 9
TELL HELP	done -3
TELL INPUT	in_progress -4	unrelated 7
TELL LACK	blocked -3	done -5	in_progress 8
TELL LATER	ack 6	blocked -4
TELL LET	blocked 10	extension -4
TELL MORE	extension 4	in_progress -3
TELL NO	blocked 4	done -3	in_progress -3	unrelated 3
TELL NOTYET	done 12	question -7
TELL NOUN	in_progress -3	question 3
TELL NOW	blocked 3	in_progress -4	unrelated 3
TELL OBSTACLE	blocked 14	done -10
TELL OVER	blocked -5	done 10	unrelated -7
TELL PART	in_progress 4
TELL PAST	blocked 3	in_progress -3
TELL RECEIVE	in_progress 3
TELL SOCIAL	blocked 7
TELL SOFT	blocked -5	done 5	in_progress 12	unrelated -6
TELL SOON	ack 4
TELL SPAN	done 4
TELL TELL	in_progress 3
TELL UNDO	blocked 4	done -3
TELL UNIT	ack 3	in_progress -4	unrelated 4
TELL UNTIL	done 6	extension -3
TELL WHO	ack 15	blocked 10	question -12	unrelated -11
TELL WORD	ack 12	blocked -5	done 6	extension 3	in_progress -23	not_started -5	unrelated 15
TELL |	ack -3	blocked 14	done -11	extension -3	in_progress 4	not_started -3	unrelated 4
TERM	ack -11	blocked 14	done -4	extension 37	in_progress -31	not_started -12	question 25	unrelated -18
TERM BUT	done 5	in_progress -5
TERM DENY	blocked 9	done -6	not_started -3
TERM DOING	blocked 11	in_progress -8
TERM JUST	extension 7	in_progress -4
TERM LATER	extension 3
TERM NOW	extension 4
TERM NUMBER	extension 5	question -4
TERM OTHER	question 8	unrelated -3
TERM OVER	done 3	in_progress -3
TERM SHARE	in_progress 3
TERM SPAN	question 9
TERM UNDO	blocked 5
TERM UNTIL	extension 3
TERM WH	question 5
TERM WHO	done 3	in_progress -3	question 4
TERM WORD	done -3	extension 16	question -8
TERM |	done 5
THANKS	ack 20	blocked -9	done -11	in_progress -18	not_started -4	question -4	unrelated 29
THANKS COMMA	ack -4	in_progress -3	unrelated 10
THANKS HELP	ack 3
THANKS PAST	ack 3
THANKS UNIT	done -4	unrelated 4
THANKS WHO	ack 15	blocked -4	done -6	extension -3	in_progress -11	unrelated 13
THANKS |	extension 3
THEN	ack -11	blocked 40	done -78	extension -5	in_progress -9	not_started 42	question 39	unrelated -18
THEN ALMOST	blocked -5	in_progress 6
THEN BEFORE	done 10	in_progress -9
THEN BEGIN	blocked 3	in_progress -6	not_started 3
THEN DO	in_progress 3	not_started -4
THEN DOING	blocked -4	in_progress 7
THEN FINISH	blocked 7	done -17	in_progress 21	unrelated -4
THEN FUTURE	ack -5	done 12	unrelated -4
THEN GIVE	blocked -7	done -5	not_started 6	question 9
THEN HA	extension 4	question -4
THEN INPUT	done -3	in_progress -3	question 5	unrelated 4
THEN LACK	blocked 6	in_progress -3
THEN LATE	blocked 4
THEN LATER	blocked -7	in_progress 10
THEN NOTYET	blocked -13	done -3	in_progress -3	not_started 23
THEN NOUN	blocked 3	done -4	in_progress -19	not_started 10	question 3	unrelated 8
THEN NOW	blocked -4	done -3	in_progress 9
THEN OBSTACLE	blocked 27	in_progress -21
THEN RECEIVE	unrelated 4
THEN SOFT	blocked 7	done 7	in_progress -14
THEN SOON	blocked 4
THEN SPAN	in_progress -4	not_started 3
THEN TELL	done -4	question 4
THEN UNDO	blocked 10	done -7
THEN UNIT	blocked 10	done -3	in_progress -15	not_started 3	question 7
THEN UNSURE	in_progress -4	not_started 3
THEN UNTIL	in_progress 5
THEN WH	blocked -9	in_progress 5	question 9
THEN WHO	blocked -10	done -23	extension -5	in_progress 35	not_started 7	question -3
THEN WORD	ack 4	blocked 31	done -20	in_progress 4	not_started -5	unrelated -11
THEN |	done 4	extension 6	in_progress -7
THEY	ack -18	blocked 40	done -6	extension -12	in_progress 26	not_started -25	question 10	unrelated -16
THEY ABLE	done 3
THEY COMMA	blocked 24	done -11	in_progress -4	unrelated -5
THEY EARLY	blocked 3	unrelated 3
THEY FINISH	done -3	in_progress -8	question 14
THEY GIVE	blocked 3	done -6	in_progress 6
THEY MUST	blocked -3	in_progress 7
THEY NOTYET	blocked 10	in_progress -5
THEY OBSTACLE	in_progress 4
THEY OTHER	done -6	in_progress 7
THEY OVER	ack -4	blocked -3	done -7	in_progress 21	unrelated -5
THEY PAST	done 9	in_progress -9	not_started -3	question 7
THEY SIGN	done 5	in_progress -5
THEY SOFT	done -3	in_progress 6	not_started -3
THEY SOON	blocked -3
THEY UNIT	done 3
THEY WORD	ack -4	done 13	in_progress -3	not_started -3
THEY |	ack -3	blocked 8	done 9	extension -3	not_started -3	question -3	unrelated -5
TROUBLE	blocked 6	in_progress -6
TROUBLE |	blocked 5	in_progress -3
UNDO	ack -31	blocked 56	done -20	in_progress 9	not_started -26	question 6	unrelated 6
UNDO ABLE	blocked -3	done 6
UNDO BECAUSE	done -3	in_progress 4
UNDO BEFORE	blocked 11	done -8
UNDO BUT	blocked -3
UNDO COMMA	blocked 32	done -13	in_progress -11	not_started -3
UNDO COND	blocked 5
UNDO DOING	done 5	in_progress -5
UNDO FOR	ack -5	blocked 5	done 4
UNDO INPUT	done 6	in_progress -12	not_started -4	question -4	unrelated 13
UNDO MORE	in_progress 3
UNDO MUST	blocked -13	in_progress 16
UNDO NO	done 3
UNDO NOUN	ack -5	blocked -17	done 5	extension -3	in_progress 7	question 9	unrelated 5
UNDO NUMBER	blocked 8	in_progress -5
UNDO OBSTACLE	in_progress 3
UNDO OTHER	in_progress 3
UNDO OVER	blocked 14	done 4	in_progress -19
UNDO PART	in_progress 5	not_started -6	question -3	unrelated 3
UNDO PAST	done 5	in_progress -5
UNDO SO	blocked 7	in_progress -5
UNDO SOFT	ack -5	in_progress 6	unrelated 4
UNDO SOON	done -4	in_progress 9
UNDO SPAN	blocked 6	done -4
UNDO THEN	blocked 6	done -5
UNDO TROUBLE	blocked 10	in_progress -8
UNDO UNDO	done -4	in_progress 4
UNDO UNIT	blocked -8	done 10
UNDO WAIT	blocked -6	done 6
UNDO WHO	done -13	in_progress 7	unrelated 8
UNDO WORD	ack -6	blocked 5	done 6	extension 8	not_started 3	question -6	unrelated -10
UNDO |	blocked -4	done -26	extension -4	in_progress 38	not_started -3	question 10	unrelated -8
UNIT	ack -10	blocked 38	extension -33	not_started 14	question -7	unrelated -4
UNIT ABLE	extension 5
UNIT ALMOST	blocked 4
UNIT ASK	ack 16	blocked -7	in_progress -3
UNIT ASKS	question 3
UNIT BECAUSE	done 5	in_progress -3	unrelated -3
UNIT BEFORE	done 8	in_progress -3
UNIT BEGIN	blocked 4
UNIT COMMA	blocked -15	done -3	extension -4	in_progress 36	unrelated -9
UNIT CONFIRM	done 4
UNIT DENY	blocked -7	done 5
UNIT DOING	blocked -5	done -15	extension -4	in_progress 28	not_started -3	unrelated -3
UNIT DRAFT	blocked -3	done 9	extension -6	in_progress -7	question 5
UNIT EARLY	blocked -4	extension -4	in_progress 6	not_started 5	question -3
UNIT FINISH	blocked -11	done 13	in_progress 4	not_started 3	question -3	unrelated -3
UNIT FOR	done 3
UNIT FUTURE	ack 7	blocked -5	done -20	extension 5	in_progress 16
UNIT GIVE	ack -3	blocked 20	extension -8	in_progress -3	unrelated -3
UNIT HELP	blocked 15	done -5	extension -5
UNIT INPUT	blocked -10	done -3	extension -7	in_progress 13	question 8
UNIT JUST	extension 3	in_progress -6
UNIT LACK	blocked 8	done -3	in_progress -3	not_started 5	unrelated -3
UNIT LATE	blocked 5	unrelated -3
UNIT LATER	done 4
UNIT LET	blocked 6	extension 6	in_progress -7	not_started -6	question 9	unrelated -5
UNIT MUST	done -6	in_progress 7
UNIT NO	blocked 9	done 3	in_progress -10
UNIT NOTYET	blocked 31	done -12	in_progress -19	not_started 10	question -4	unrelated -3
UNIT NOUN	blocked -17	done 8	in_progress 12	not_started 13	question -7	unrelated -8
UNIT NOW	done 3
UNIT NUMBER	blocked -11	in_progress 12	question -6
UNIT OBSTACLE	blocked 21	done -5	in_progress -10
UNIT OVER	blocked -3	done -29	in_progress 18	not_started 18	question -3
UNIT PART	done 6	in_progress -3	question -4
UNIT PAST	ack 10	blocked -11	done 4	extension -3	in_progress -8	not_started 13	question -3
UNIT POSTPONE	blocked 8	done 5	extension -10
UNIT RECEIVE	ack -4	done 11	in_progress -4
UNIT SIGN	blocked -5	done 17	in_progress -11	not_started -3	question 9	unrelated -3
UNIT SOCIAL	done -9	in_progress 3	unrelated 8
UNIT SOFT	ack -7	blocked -13	done 8	extension -3	in_progress -17	question 6	unrelated 27
UNIT SOON	blocked 11	done -12	question 6	unrelated -3
UNIT SPAN	done 5
UNIT STEP	ack -4	done 15	not_started -10	question -3
UNIT STOP	ack 6
UNIT SUBMIT	blocked -5	extension 6
UNIT TELL	done 3
UNIT THEN	blocked 3	done 9	in_progress -18	not_started 7
UNIT THEY	blocked -4	done -3	in_progress 9
UNIT UNDO	blocked 12	done -11	in_progress 8	not_started -3	unrelated -3
UNIT UNIT	ack 5	blocked 26	done -8	extension 3	not_started -7	question -4	unrelated -16
UNIT UNSURE	blocked 5
UNIT UNTIL	extension 5	in_progress -5	question -3	unrelated 5
UNIT WAIT	done 4	extension -4
UNIT WH	blocked -6	done 11	in_progress -4	not_started -6	question 13	unrelated -4
UNIT WHO	ack -12	blocked -7	done -14	in_progress -13	not_started 5	unrelated 40
UNIT WORD	ack -9	blocked -5	done 13	extension 9	in_progress 12	not_started -12	question -6	unrelated -4
UNIT |	ack 11	blocked 8	done 26	extension -3	in_progress -17	not_started -4	question -4	unrelated -17
UNSURE	ack -10	blocked 75	done -29	extension 5	in_progress -5	not_started -10	question -20	unrelated -6
UNSURE DENY	blocked 5	in_progress -5
UNSURE DO	blocked 11	in_progress -3	not_started -4	question -3
UNSURE FINISH	blocked 17	done -9	unrelated -3
UNSURE GIVE	blocked -7	done -7	in_progress 10	unrelated 8
UNSURE LATE	blocked 5
UNSURE LET	blocked 4	not_started -3
UNSURE MUST	question 4
UNSURE NOUN	done 3	unrelated -3
UNSURE OBSTACLE	blocked 3
UNSURE OVER	ack 6	in_progress -4
UNSURE PAST	done -4	in_progress 7
UNSURE RECEIVE	done -3	in_progress 5
UNSURE REPORT	done -3	in_progress 3
UNSURE SO	blocked 11	not_started -10
UNSURE SOCIAL	done -3	unrelated 5
UNSURE SOFT	ack -3	blocked 17	done -4	unrelated -6
UNSURE STEP	done -3	in_progress 6
UNSURE THEN	in_progress 3
UNSURE UNDO	blocked -3	not_started 4
UNSURE UNIT	blocked -4	done -4	extension 5	in_progress 9
UNSURE WAIT	done 3	extension 3	in_progress -3
UNSURE WH	blocked 3
UNSURE WHO	done 26	in_progress -33	not_started 14
UNSURE WORD	blocked 18	done -7	in_progress -3	not_started -3	question -5	unrelated 3
UNSURE |	in_progress 5	question -3
UNTIL	ack -17	blocked -26	done -36	extension 91	in_progress -19	not_started 9	question -18	unrelated 16
UNTIL ABLE	blocked -7	in_progress 7
UNTIL BEFORE	blocked -3	extension 5
UNTIL COMMA	ack 3	blocked 18	done -8	extension -3	in_progress -4	unrelated -6
UNTIL DENY	question 4
UNTIL DO	not_started 3
UNTIL DOING	done 9	in_progress -9
UNTIL EARLY	blocked -3	in_progress 3
UNTIL LATER	ack -8	blocked -26	done -15	extension 89	in_progress -20	not_started -3	question -8	unrelated -9
UNTIL NOTYET	blocked 4
UNTIL NOUN	not_started 3
UNTIL NOW	blocked -6	extension 7
UNTIL NUMBER	blocked -3	extension 9	question -4
UNTIL OTHER	in_progress 6	not_started -4
UNTIL PART	done -9	in_progress 12
UNTIL PAST	blocked 5	in_progress -3
UNTIL SHARE	in_progress 4
UNTIL SOFT	blocked -4	done -6	in_progress 12	not_started -4	unrelated 7
UNTIL SPAN	blocked -5	extension 8
UNTIL TELL	blocked -5	in_progress 6
UNTIL TERM	done 7	in_progress -7
UNTIL THEY	done 5
UNTIL UNIT	blocked 9	extension -8
UNTIL WH	question 3
UNTIL WHO	blocked 9	done -6	extension -3	in_progress -4	unrelated 8
UNTIL WORD	ack -5	blocked -9	done 10	in_progress -4	not_started 10	unrelated 3
UNTIL |	ack 3	blocked 6	done -16	in_progress -15	unrelated 24
WAIT	ack -10	blocked 30	extension 5	in_progress 12	not_started -10	question -19	unrelated -8
WAIT BUT	blocked 7	in_progress -4
WAIT COMMA	done 6	in_progress -6
WAIT EARLY	blocked 5	extension -6	in_progress 7
WAIT FINISH	done -3	in_progress 3
WAIT GIVE	done 3	extension -4
WAIT INPUT	blocked -7	done 10
WAIT JUST	blocked 13	in_progress -8
WAIT LET	extension 5	in_progress -3
WAIT NOUN	blocked 6	in_progress -4
WAIT NUMBER	done 10	in_progress -9
WAIT OTHER	blocked -4	in_progress 6
WAIT REPORT	done -3	in_progress 3
WAIT SIGN	blocked -3	in_progress 6
WAIT SOFT	blocked 4	done -6	in_progress 4
WAIT SOON	extension 4	question -4
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 7	done 7	not_started -3	question -6
WAIT UNTIL	in_progress -4	not_started 4
WAIT WHO	blocked -6	in_progress 8
WAIT WORD	blocked -10	done -6	extension 7	in_progress 12	question -3	unrelated 4
WAIT |	blocked 17	done -8	not_started -3	unrelated -3
WH	ack -31	blocked -13	done -9	extension -33	in_progress -41	not_started 28	question 87	unrelated 13
WH ACK	done 6
WH ASKS	question 4
WH BECAUSE	question -3	unrelated 3
WH BUT	blocked 7	unrelated -4
WH COMMA	blocked -3	done -4	not_started 13	question -6
WH COND	blocked 18	question -12
WH DENY	not_started 11	question -9
WH DO	blocked -4	done -4	in_progress -9	not_started 19	question 3	unrelated -4
WH DOING	done -9	in_progress -8	question 18
WH EARLY	blocked 18	not_started -3	question -7	unrelated -3
WH FINISH	done -8	in_progress 3	not_started -5	question 6	unrelated 4
WH FOR	in_progress 3	question -9	unrelated 11
WH GIVE	blocked 16	done -13	in_progress 10	not_started -15	question 7	unrelated -3
WH HA	in_progress 3	question 3
WH INPUT	blocked 4	question -3	unrelated 5
WH LACK	blocked -7	done 7
WH LATER	question 3
WH LET	blocked 5	done -4	in_progress 9	question -4	unrelated -3
WH MUST	question 4
WH NOTYET	done 3	in_progress -12	not_started -5	question 15
WH NOUN	blocked -3	question 5
WH OBSTACLE	blocked -3	done 6
WH OVER	done 5	question 3	unrelated -5
WH PART	done 13	in_progress -4	question -8
WH RECEIVE	ack -4	blocked 16	not_started -4	question -7
WH REMAIN	ack -6	done 20	question -4	unrelated -5
WH REPORT	in_progress 5	not_started -4
WH SIGN	blocked 9	done -3	in_progress -3	question 3	unrelated -5
WH SOCIAL	blocked -3	unrelated 6
WH SOFT	ack -4	blocked -7	done -4	extension -5	in_progress -15	not_started 14	question 26	unrelated -5
WH SOON	in_progress -4	question 6
WH STEP	blocked 4
WH TELL	done 10	in_progress -3	question -10	unrelated 7
WH THEN	question 9
WH UNDO	blocked 3	done -4	in_progress 6	unrelated -3
WH UNIT	blocked -3	extension 4	unrelated 4
WH UNSURE	blocked -6	done -3	in_progress 4	unrelated 8
WH UNTIL	done -4	in_progress 4
WH WH	done -3	in_progress 7
WH WHO	ack 8	blocked -12	extension -4	in_progress -4	not_started -5	question 3	unrelated 14
WH WORD	ack -5	blocked -21	done -13	extension -8	in_progress 9	question 17	unrelated 20
WH |	ack -5	blocked -16	done 10	in_progress -23	not_started 28	question 21	unrelated -14
WHEN	ack 16	blocked -9	done -18	extension -8	in_progress 13	not_started -5	question 22	unrelated -11
WHEN FINISH	ack 12	done -5	in_progress -3
WHEN GIVE	in_progress -3	question 5
WHEN LET	done 3
WHEN MUST	in_progress -7	question 11
WHEN NOUN	in_progress 8	question -6
WHEN SIGN	done -4	in_progress 10
WHEN SOCIAL	blocked -3	question 7	unrelated -3
WHEN SOFT	question 3
WHEN WORD	ack 8	done -4	extension -4	in_progress 4
WHO	ack 32	blocked -19	done -12	extension 11	in_progress -20	not_started 9	question -11	unrelated 11
WHO ABLE	blocked -4	in_progress -4	question 6
WHO ACK	ack 13	in_progress -12
WHO ALMOST	blocked 7	done -10	in_progress 18	not_started -11
WHO ASK	ack 3	blocked 9	done 5	in_progress -16	not_started -3	question -5	unrelated 7
WHO ASKS	blocked -4	done -5	extension 6	in_progress -3	question 8
WHO BECAUSE	blocked 3	done -3	extension 5	in_progress -5
WHO BEFORE	ack -5	blocked -4	done -5	in_progress 12	unrelated 3
WHO BEGIN	in_progress -3	not_started 6
WHO BUT	blocked 11	in_progress -9
WHO COMMA	ack -9	blocked -17	done -7	extension 24	in_progress -23	not_started -7	question 21	unrelated 17
WHO COND	ack 5	done -7	in_progress 5
WHO CONFIRM	ack 11	in_progress -8
WHO DENY	blocked 15	done -8	in_progress 23	not_started -8	question -7	unrelated -11
WHO DO	ack 7	done 20	extension -4	in_progress -4	not_started 10	question -9	unrelated -19
WHO DOING	ack 8	blocked -8	done -24	extension -3	in_progress 36	not_started -9	question -9	unrelated 10
WHO DRAFT	done -5	in_progress 5
WHO EARLY	ack 36	blocked -11	done -13	in_progress -9	question -3	unrelated 5
WHO FINISH	ack -11	blocked 10	done 45	extension -3	in_progress -15	question -4	unrelated -24
WHO FOR	blocked -4	done 4	extension 9	in_progress -9	question -4	unrelated 9
WHO FUTURE	ack 17	blocked -5	done -12	extension -3	in_progress 20	not_started -5	question -6	unrelated -6
WHO GIVE	ack -3	blocked -12	done 42	in_progress 12	question 5	unrelated -38
WHO HA	ack 7	in_progress -3
WHO HELP	ack 7	blocked 9	done 4	extension -6	in_progress -8	unrelated -4
WHO HOW	blocked 8	done -11	question 10
WHO INPUT	done 5	extension -6	in_progress 4	question 6	unrelated -7
WHO JUST	ack -15	blocked -10	done -9	in_progress -6	not_started 59	question -7	unrelated -10
WHO LACK	ack -4	blocked -14	done -9	in_progress 15	not_started 10	question 7	unrelated -4
WHO LATE	blocked -4	done -6	extension 7
WHO LATER	ack -3	blocked 4	done -5	extension 3	in_progress 4	not_started -5	question -3	unrelated 5
WHO LET	ack -10	blocked -3	done 25	extension -3	in_progress -11	not_started 13	unrelated -9
WHO MORE	blocked -4	done -4	extension 27	in_progress -3	question -9	unrelated -5
WHO MUST	done -7	extension -7	in_progress -4	question 27	unrelated -5
WHO NO	ack -3	blocked 5	done 10	in_progress -11	not_started -3
WHO NOTYET	ack -8	blocked -6	done 5	extension -3	in_progress -20	not_started 38	unrelated -4
WHO NOUN	ack -12	blocked 7	done 6	in_progress -15	question 13
WHO NOW	blocked 5	done -8	extension -3	in_progress 6	unrelated 3
WHO NUMBER	extension 4
WHO OBSTACLE	ack -4	done -4	in_progress 10	not_started -3
WHO OTHER	done -3	in_progress -5	not_started 9
WHO OVER	blocked 18	in_progress -21	not_started -3	unrelated 9
WHO PART	done 3	in_progress -3	not_started 3	question 3	unrelated -3
WHO PAST	ack 4	blocked 5	done -22	extension -4	in_progress 37	not_started -8	question -8	unrelated -4
WHO POSTPONE	blocked -4	done -3	extension 7	in_progress -4	question 10
WHO RECEIVE	ack 49	blocked -9	done -36	extension -3	in_progress -4	not_started -6	question 10
WHO REMAIN	in_progress 6	not_started 5	unrelated -5
WHO REPORT	ack -8	blocked -15	done 28	extension -5	not_started 6	question -12	unrelated 7
WHO SHARE	extension 9	in_progress -5
WHO SIGN	ack -8	blocked 6	done -4	in_progress 9	not_started -6	question 10	unrelated -5
WHO SOCIAL	ack -5	blocked -5	done -17	extension -3	in_progress -11	not_started -4	question -3	unrelated 47
WHO SOFT	ack 5	blocked 16	done 20	extension -9	in_progress 3	not_started 17	question -43	unrelated -10
WHO SOON	blocked -4	in_progress -7	unrelated 11
WHO SPAN	done -11	in_progress 8
WHO STEP	ack 11	blocked 6	done -19	extension -6	in_progress 3	not_started -4	unrelated 11
WHO SUBMIT	blocked -6	done 5	in_progress 15	not_started -5	unrelated -3
WHO TARGET	in_progress 3
WHO TELL	ack 4	blocked 12	done 8	extension -5	in_progress 8	not_started -7	question -14	unrelated -5
WHO THEN	ack 8	blocked -4	done -6	in_progress -5	not_started 3	unrelated 4
WHO THEY	ack -3	done 4	unrelated 3
WHO UNDO	blocked -7	done 8	in_progress -14	unrelated 14
WHO UNIT	blocked -7	done -14	in_progress 9	not_started -6	question 7	unrelated 10
WHO UNSURE	ack -4	blocked 3	done -18	in_progress 18
WHO UNTIL	ack -10	blocked -7	done -5	extension 17	in_progress -7	unrelated 16
WHO WAIT	blocked 8	done -3	in_progress -4
WHO WH	ack 5	blocked -6	done 12	extension -3	not_started 8	question -26	unrelated 9
WHO WHEN	in_progress 3
WHO WHO	ack 22	blocked -28	done 17	extension 15	in_progress -10	not_started -11	question -15	unrelated 9
WHO WHOLE	done 3
WHO WORD	ack 10	blocked 19	done -7	extension -17	in_progress -16	not_started -3	question 4	unrelated 10
WHO |	ack -17	blocked -16	done 20	extension 9	in_progress -28	question 17	unrelated 13
WHOLE	blocked -12	done 93	in_progress -69	unrelated -5
WHOLE INPUT	done 3	in_progress -3
WHOLE NOUN	done 4	in_progress -3
WHOLE OVER	done 5	in_progress -3
WHOLE SOFT	done 18	in_progress -15
WHOLE UNIT	blocked -5	done 14	in_progress -8
WHOLE WHO	done 7	in_progress -5
WHOLE WORD	done 9	in_progress -8
WHOLE |	blocked -3	done 25	in_progress -19
WORD	ack -20	blocked 14	done 3	extension 3	in_progress -30	not_started 19	question 7	unrelated 3
WORD ABLE	blocked -5	done 30	extension -5	in_progress -10	not_started -5	question -3	unrelated -3
WORD ACK	ack -7	blocked 4	done 3	in_progress -4	unrelated 5
WORD ALMOST	blocked 11	in_progress -9	question -3	unrelated -3
WORD ASK	done -14	extension 17	in_progress -5	question -6	unrelated 6
WORD ASKS	blocked -4	in_progress 6
WORD BECAUSE	ack -3	blocked -10	done 6	extension 3	unrelated 4
WORD BEFORE	ack -4	blocked 15	done 23	extension 3	in_progress -8	not_started -11	question -5	unrelated -13
WORD BEGIN	in_progress -4
WORD BUT	blocked 6	done 15	in_progress -15
WORD COMMA	blocked 28	done -18	extension -5	in_progress 15	not_started -3	question -16
WORD COND	ack -6	in_progress 4	question 6
WORD CONFIRM	ack -8	done 12
WORD DENY	ack -5	blocked -12	done -9	in_progress -8	not_started 5	question 8	unrelated 19
WORD DO	ack 8	blocked 5	extension -3	in_progress -31	not_started 8	unrelated 15
WORD DOING	blocked -24	done 15	extension 9	not_started 5	question -7
WORD DRAFT	blocked 15	done -9	in_progress 8	not_started -8	unrelated -3
WORD EARLY	ack 5	blocked -13	done 16	extension 6	in_progress -22	unrelated 8
WORD FINISH	ack -10	blocked -33	done 27	extension -9	in_progress -12	not_started -7	question -16	unrelated 61
WORD FOR	ack 5	blocked 5	done 10	extension 4	in_progress -7	not_started -4	question -8	unrelated -6
WORD FUTURE	blocked 5	done 21	in_progress -9	not_started -5	unrelated -8
WORD GIVE	ack -4	blocked 20	done 18	extension 4	in_progress -17	not_started -8	question -5	unrelated -9
WORD HA	ack -3	blocked 4	done -8	question 4	unrelated 4
WORD HELP	blocked 16	done -5	extension -3	not_started -3	unrelated -6
WORD HOW	done 3	unrelated -3
WORD INPUT	ack -15	blocked -13	done -4	extension -5	in_progress 9	not_started 9	question 6	unrelated 12
WORD JUST	done 11	extension 9	in_progress -11	question 5	unrelated -12
WORD LACK	blocked 4	not_started 4	question -5
WORD LATE	blocked -4	extension 8
WORD LATER	ack 5	done 13	extension 11	in_progress -23	not_started 3	question -7
WORD LET	ack -6	blocked -7	extension 6	in_progress 4	not_started -5	question 7
WORD LIMIT	blocked -3	extension 4
WORD MORE	extension 10
WORD MUST	ack -3	blocked 3	done -15	not_started -3	question 27	unrelated -6
WORD NO	ack -4	blocked 13	done -31	in_progress 3	unrelated 16
WORD NOTYET	ack -3	blocked 17	done -11	extension 5	in_progress -11	question -8	unrelated 11
WORD NOUN	ack 6	blocked -47	done 15	extension 8	not_started 35	question 8	unrelated -26
WORD NOW	blocked -9	done 13	in_progress -5	question 7
WORD NUMBER	ack -5	blocked -13	done 11	extension -7	in_progress 25	question -6	unrelated -4
WORD OBSTACLE	ack -3	blocked -23	done 11	in_progress 26	question -3	unrelated -6
WORD OTHER	done -4	in_progress 6
WORD OVER	ack 31	blocked 6	extension -12	in_progress -17	not_started -9	question -14	unrelated 18
WORD PART	ack -8	blocked 13	extension 5	in_progress -15	not_started 3
WORD PAST	ack -15	blocked 10	done 13	not_started 4	unrelated -12
WORD POSTPONE	ack 3	blocked 14	done 4	extension -11	in_progress -15	question 8
WORD RECEIVE	ack -12	blocked -5	done 23	in_progress 6	question -3	unrelated -8
WORD REMAIN	ack 9	blocked 8	done -10	in_progress -7	question 11	unrelated -9
WORD REPORT	ack 6	done -3	unrelated -3
WORD SHARE	blocked -4	done -5	in_progress 25	question -4	unrelated -8
WORD SIGN	ack -8	blocked 9	extension -3	in_progress 12	not_started -3	unrelated -7
WORD SO	ack -4	blocked 22	done -3	not_started -11
WORD SOCIAL	blocked 20	done 7	in_progress 10	not_started -4	question -3	unrelated -29
WORD SOFT	ack -5	blocked 9	done 5	in_progress -19	not_started 3	unrelated 7
WORD SOON	ack -4	blocked -4	done 9	extension 3	in_progress -7	not_started 15	question -3	unrelated -8
WORD SPAN	ack 5	blocked 11	done 37	extension 6	in_progress -21	not_started -22	unrelated -17
WORD STEP	ack -6	blocked 23	done -6	in_progress 6	not_started -10	unrelated -3
WORD STOP	ack 11	blocked -7	in_progress -4	unrelated -3
WORD SUBMIT	blocked -3	done -6	extension 5	in_progress 7
WORD TELL	ack 13	blocked 18	done -15	extension -4	in_progress 6	not_started -4	unrelated -12
WORD TERM	blocked -5	extension 14	in_progress -8	question 6	unrelated -6
WORD THANKS	done 3
WORD THEN	done -12	in_progress -5	not_started 22	question -6	unrelated 6
WORD THEY	extension -3	in_progress 18	not_started -6	unrelated -5
WORD UNDO	ack -8	blocked 9	done 7	in_progress 5	not_started -10	question 10	unrelated -10
WORD UNIT	ack -4	done 4	extension -20	in_progress 12	not_started 21	question -8	unrelated -5
WORD UNSURE	blocked 8	done 5	not_started -4	unrelated -5
WORD UNTIL	ack 13	blocked -24	done 4	extension 17	in_progress -18	question -4	unrelated 12
WORD WAIT	blocked 7	done 3	in_progress -6
WORD WH	ack -5	blocked -8	extension -7	in_progress -7	not_started 14	question 17
WORD WHO	ack -17	blocked -4	done -45	extension 29	in_progress -7	not_started 33	question -5	unrelated 16
WORD WHOLE	done 14	in_progress -11
WORD WORD	ack -9	blocked 26	done 7	extension -9	in_progress -9	not_started -11	question -8	unrelated 13
WORD |	ack -5	blocked 9	done 5	extension -4	not_started 12	question -34	unrelated 17
a	ack 9	blocked -17	extension -7	in_progress -5	not_started 12	question 21	unrelated -13
a ,	ack 9	blocked -7	done -14	in_progress -5	not_started 8	question 6
a :	done 7	in_progress -6
a ?	blocked -3	done -5	not_started 9	question 5
a a	ack 8	done 3	in_progress -7	unrelated -5
a anh	ack -6	done 16	in_progress -5
a ay	done -3	not_started 5
a chua	done 22	in_progress -22
a dung	in_progress -4	not_started 5
a em	done 14	in_progress -8
a nam	in_progress 3
a nha	done -4	in_progress 6	unrelated -4
a nhe	blocked 3	unrelated -5
a oi	in_progress 3	not_started -4
a sep	done 4
a xong	done 4
a |	ack 15	blocked -10	done -22	extension -6	in_progress 11	not_started -8	question 12	unrelated 9
ach	blocked 3
ach |	blocked 3
ai	ack -15	blocked 43	done -30	extension -16	in_progress -11	not_started -10	question 3	unrelated 35
ai a	question 5
ai an	unrelated 3
ai ban	blocked -3	unrelated 5
ai bao	done 14	in_progress -4	question -3	unrelated -3
ai bat	blocked 3
ai bay	in_progress 3
ai biet	blocked -3	question -5	unrelated 10
ai cam	unrelated 3
ai cap	blocked 7	unrelated -5
ai cat	question 4	unrelated -3
ai chiu	blocked 3
ai cho	unrelated 6
ai chu	question 12	unrelated -9
ai chua	in_progress -11	question 12
ai co	blocked -8	question -17	unrelated 30
ai dang	blocked 12	done -5	in_progress -4
ai de	done -4	in_progress 25	not_started -3	question -11	unrelated -8
ai di	question -3	unrelated 8
ai do	question -3	unrelated 7
ai don	blocked -4	done 3	in_progress 11	question -6	unrelated -3
ai du	blocked 4	question 5	unrelated -7
ai dua	done -5	unrelated 5
ai dung	in_progress -4	not_started 6
ai giao	blocked 9	question -6
ai gui	blocked 6	in_progress -3
ai ki	blocked 8	done -3	in_progress -3	question 3	unrelated -3
ai la	question 6
ai lam	blocked -4	done -4	in_progress -9	not_started 19	question 3	unrelated -4
ai ma	blocked 6	unrelated -4
ai mang	question -4	unrelated 5
ai mua	unrelated 5
ai nhan	ack -3	blocked 14	not_started -3	unrelated -8
ai nhat	blocked -3	unrelated 5
ai nop	in_progress 9	not_started -8
ai phu	question 15	unrelated -12
ai quan	blocked 4
ai quen	done -3	unrelated 9
ai soan	question 4
ai sua	blocked 3
ai thay	blocked 3	not_started -3
ai thua	unrelated 3
ai tra	blocked 11	question -7
ai truc	question 5	unrelated -4
ai vang	blocked -5	done 10
ai xong	done -6	in_progress 3	not_started -5	unrelated 10
ai |	question 5
alam	not_started 8
alam nha	not_started 8
all	done 5	in_progress -4
all xong	done 5	in_progress -4
alo	ack -3	blocked -3	in_progress -3	unrelated 12
alo |	blocked -3	in_progress -3	unrelated 11
am	blocked -4	unrelated 6
am |	blocked -4	unrelated 6
an	ack -9	blocked -7	done 7	extension 6	in_progress -27	not_started -11	question -12	unrelated 52
an bi	blocked -4	extension 8
an binh	not_started 4
an bun	unrelated 4
an chi	unrelated 5
an com	in_progress -3	not_started -4	question -7	unrelated 20
an dinh	extension 6	in_progress -3
an gi	unrelated 5
an ke	blocked -5	done 6
an mung	in_progress 3
an nhe	blocked 3
an ninh	done 3
an phuong	blocked 5	done 12	in_progress -12
an sang	in_progress -3	unrelated 8
an sap	done 6
an tinh	blocked 3
an toan	done 9	in_progress -3	unrelated -7
an trua	done -10	unrelated 12
an truong	done 3
an ung	done 5
an xa	done 5	in_progress -4
an xong	done -9	in_progress 6	unrelated 7
an |	blocked 8	done -6	in_progress -5	unrelated 5
anh	ack -41	blocked 5	done 8	extension -4	in_progress 14	not_started 8	question 6	unrelated 5
anh ,	blocked -5	done 12	extension 10	in_progress -12	not_started -3	question 7	unrelated -6
anh a	ack -14	blocked 8	done -6	in_progress 25	not_started 6	question -22	unrelated 4
anh ai	done -4	in_progress 9	question -4
anh anh	done 3
anh ay	in_progress 4
anh bai	blocked 3
anh bao	done 12	in_progress -3	question -5
anh be	done 3
anh ben	done 5
anh bo	unrelated 6
anh chac	done -6	in_progress 6
anh cham	done -3	in_progress 3
anh chanh	blocked -4	done -6	in_progress 8	question 4	unrelated -3
anh chi	done -4	in_progress -8	unrelated 17
anh cho	done -3	extension 4	in_progress -7	unrelated 5
anh chong	ack -3	done -4	in_progress -6	unrelated 14
anh chu	blocked 3	done 5	in_progress -6
anh chua	ack -3	blocked -4	in_progress -3	not_started 12
anh chuong	blocked 7	in_progress -6
anh chuyen	blocked -4	done 8
anh clip	blocked 3	question -3
anh da	ack 13	done -22	in_progress 17	unrelated -3
anh dang	blocked 4	unrelated -3
anh dat	done -7	unrelated 8
anh de	blocked 3	done -3	not_started 3
anh dep	blocked -3	unrelated 7
anh don	done 4
anh dong	done -3	unrelated 4
anh dot	done 3
anh duc	blocked 16	done -11	unrelated -4
anh duyet	done -8	in_progress 7	question 6
anh e	done 3	in_progress -3
anh em	ack 7	blocked -5	done 7	in_progress -18	not_started -7	question -10	unrelated 29
anh gia	extension 5	in_progress -4
anh giai	extension -6	question 9
anh giao	done -9	in_progress 13
anh goi	blocked 3	done 3	in_progress -3
anh gop	done -5	in_progress 6
anh gui	ack -3	done -19	in_progress 17	unrelated 3
anh hoan	blocked 7	done 6	in_progress -6
anh hoi	blocked 14	done -8	in_progress -4	unrelated -4
anh hung	done -6	in_progress 9
anh khai	done 3
anh khoi	done 10	in_progress -7
anh khong	blocked -4	in_progress 9	unrelated -3
anh ki	done -3	in_progress 5
anh kiem	done 4	in_progress -3
anh kien	done 3
anh lam	done 7
anh lien	ack 3
anh mat	blocked -4	done 3	unrelated 3
anh may	done 4	in_progress -3
anh minh	blocked -3	in_progress 7
anh moi	done -3	in_progress 7	unrelated -3
anh mua	done -4	unrelated 5
anh nam	done -5	in_progress 6
anh nau	unrelated 3
anh ngay	in_progress 4
anh nghe	in_progress 4
anh nha	blocked 7	done -3
anh nhac	ack 4
anh nhan	in_progress -3	question 8
anh nhe	blocked -3	in_progress 16	unrelated -11
anh nhiem	blocked 4	done -4
anh nho	blocked 4
anh niem	not_started 4
anh noi	blocked 5	done 4	in_progress -3
anh nop	done -3
anh oi	ack -7	blocked 11	done -5	in_progress 4	question -4
anh ok	done 3
anh phan	in_progress 4
anh phong	blocked 3	in_progress -5
anh phuong	in_progress -3
anh quyet	blocked -4	in_progress 3
anh roi	done 16	in_progress -9
anh sao	done 3
anh sau	ack 13	question -6	unrelated -5
anh so	in_progress -4	not_started 3
anh son	done -3	in_progress 3
anh sua	unrelated 3
anh tac	blocked 5
anh tap	done -4	in_progress 5
anh thang	done -5	in_progress 5
anh tinh	done -4	in_progress 4
anh to	blocked 3	done 6	in_progress -9
anh trang	in_progress 3
anh trong	blocked -3	done 10	unrelated -3
anh truoc	done 9	in_progress -6
anh truong	done -3	in_progress 3
anh tu	done 3	in_progress -4
anh tuan	blocked 4	done -3	extension -3
anh tuyen	in_progress -3
anh van	done 4	in_progress -4
anh vang	ack 5	in_progress -3
anh viec	blocked 7	in_progress -3
anh xay	done 3
anh xem	done -4	unrelated 4
anh xong	blocked 9	done 5	in_progress -6	not_started -5	unrelated -3
anh xu	not_started 3
anh yen	done 4	in_progress -3
anh |	ack -21	blocked -19	done 21	in_progress -10	not_started 15	question 31	unrelated -17
ap	blocked 6	done -5	in_progress 11	unrelated -7
ap cai	blocked 3
ap chua	blocked 4	not_started -3
ap roi	not_started 3
ap |	in_progress 3
ay	done -9	in_progress 7	not_started 5
ay chuyen	blocked 3
ay roi	in_progress -4	not_started 5
ay |	done -4	in_progress 6
ba	ack -6	blocked 23	extension 5	in_progress -12	not_started -16	question -4	unrelated 12
ba ,	blocked 6	done -11	in_progress 6
ba bua	blocked 12	not_started -10
ba con	blocked 7	in_progress -15	unrelated 14
ba dong	done 4
ba ho	blocked -6	in_progress 5
ba nhat	blocked 9	in_progress -9
ba nu	blocked 8	unrelated -4
ba roi	in_progress 3
ba sau	blocked 9	in_progress -9
ba sot	extension 4	unrelated -3
ba thang	done 3
ba tu	in_progress 3
ba vao	blocked -3	done 5
ba |	in_progress -7	unrelated 9
bac	done -4	extension -3	in_progress -8	question -4	unrelated 19
bac a	done -3	unrelated 5
bac chua	extension 3	in_progress -3
bac con	blocked -5	in_progress 6
bac da	done -7	in_progress 8
bac dan	ack 3
bac dang	blocked -8	in_progress 9
bac don	blocked 4
bac duyet	done 3	in_progress -3
bac giao	done 3
bac goi	unrelated 5
bac moi	not_started 4
bac oi	done 11	extension -6
bac roi	blocked 6	in_progress -5
bac si	done -4	unrelated 5
bac tap	done -3	unrelated 5
bac to	blocked 4
bac tra	blocked 3
bac vi	blocked 5	in_progress -3
bac |	done -5	in_progress -3	unrelated 9
bai	ack -5	blocked -18	done 22	not_started 4	unrelated -5
bai ,	blocked -5	done 5
bai dang	done 4	in_progress -3
bai len	done 7	in_progress -14	not_started 9
bai rac	blocked -3	done 5
bai sach	done 4
bai thi	blocked -3	in_progress 3
bai trieu	done 4
bai tuyen	done -6	in_progress 7
bai |	not_started -3
bam	ack -3	unrelated 4
bam lung	ack -3	unrelated 6
ban	blocked -28	done -8	extension -16	in_progress 27	not_started 3	question 7	unrelated 17
ban ,	ack 4	done 3	in_progress -7
ban :	done 3
ban a	in_progress -8	unrelated 6
ban anh	done 9	in_progress -3
ban ban	blocked 3
ban cam	done 5	in_progress -3
ban chi	blocked -7	done 8
ban chinh	blocked -3	done 9	in_progress -3
ban chu	blocked -4	done -5	in_progress 13	unrelated -3
ban chua	in_progress -5	question 9
ban coi	blocked -3	extension 3
ban cung	blocked -3	done 11	unrelated -6
ban cuoi	done -3	extension -6	in_progress 18	unrelated -6
ban da	ack 3	done 8	in_progress -9
ban dau	blocked -3	in_progress 3
ban de	blocked -6	done -4	in_progress 11
ban dep	done -4	in_progress 6
ban do	blocked 14	in_progress -7	unrelated -3
ban doan	blocked 15	in_progress -15
ban dong	blocked 4
ban ga	blocked -3	in_progress -6	unrelated 13
ban gi	not_started 3
ban giao	ack -3	blocked 3	done 26	in_progress -33	not_started 16	unrelated -9
ban giay	blocked -4	done 6
ban goc	blocked 3
ban gop	done 13	in_progress -12
ban hanh	ack 3	done 6	in_progress -5	not_started -3	unrelated -3
ban het	unrelated 4
ban hoan	done -5	in_progress 8
ban hoi	blocked -3	in_progress 4
ban hop	ack 14	in_progress -5	not_started -3
ban khac	in_progress 3
ban khong	question -3	unrelated 7
ban ki	blocked -3	in_progress -3	question 9
ban kiem	done 3
ban lanh	in_progress 3
ban luon	blocked 3
ban mau	blocked 6	unrelated -5
ban mem	blocked -4	done -3	in_progress 6	question 3
ban nam	in_progress 3
ban nao	blocked 10	not_started -4	question -3
ban nha	blocked -4	question -4	unrelated 11
ban nhap	blocked -5	done -5	in_progress 12
ban nhau	done -9	unrelated 10
ban nhung	done 3	in_progress -3
ban nop	done 3	in_progress -3
ban phao	done 6	in_progress -3	question -3
ban qua	blocked -10	done -4	in_progress 10	not_started 5
ban ra	blocked -5	not_started 5
ban roi	done 7	in_progress -6
ban sat	blocked 8	done -6
ban sep	ack -4	done -4	in_progress 12	unrelated -3
ban sua	done 3	in_progress -3
ban thanh	done -3	in_progress 3
ban thao	in_progress 5
ban thong	blocked -4	done -7	in_progress 12
ban thuong	done -3	in_progress 6
ban tiep	blocked 12	done -9
ban to	blocked 9	not_started -3
ban trinh	in_progress 4
ban ve	blocked 7	done -4	in_progress -3
ban word	blocked -3	in_progress 5
ban xay	done 10	in_progress -11
ban xe	done -5	in_progress -3	unrelated 10
ban xem	done -17	in_progress 18
ban xong	done -12	unrelated 14
ban yeu	done -3	in_progress 5
ban |	blocked -10	done 8	extension -3	not_started 7	question -4
bang	ack -7	blocked -14	done 30	extension -6	not_started -3
bang a	blocked 5	done 7	in_progress -8
bang chua	blocked -4	not_started 3
bang doan	blocked 4	question -4
bang du	blocked -5	done 6
bang lai	in_progress -3	question -4	unrelated 11
bang luong	in_progress 4
bang nhac	blocked -3	done 3
bang roi	done -3	in_progress 4
bang ron	blocked -3	done 9	in_progress -3
bang sach	done 6	in_progress -4
bang theo	done -3	in_progress 4
bang van	done 9	in_progress -6
bang xong	blocked -3
bang |	done -3	in_progress 3
banh	blocked 3	done -5	unrelated 4
banh toi	done -4	unrelated 4
bao	ack 28	blocked 10	done 14	extension -18	in_progress 13	not_started -18	question 7	unrelated -36
bao ,	blocked -3	done 7
bao a	ack 3	done -7	in_progress 8
bao anh	blocked 12	done 6	question -13	unrelated -9
bao cam	done 10	unrelated -7
bao cao	ack -9	blocked -16	done 17	extension -5	question 14
bao chi	done 3
bao chua	done 33	in_progress -19	question -8
bao da	done 3
bao gia	blocked -5	in_progress 9
bao gio	ack 10	blocked -6	done -4	extension -6	in_progress -3	not_started -4	question 22	unrelated -8
bao hiem	blocked -8	done 4	not_started 5
bao hoan	blocked 4	done -3	in_progress 3
bao ket	ack 4
bao ki	in_progress 4
bao lai	ack 17	blocked -3	in_progress -6	unrelated -3
bao lien	in_progress 3
bao loi	blocked 15	done -11	in_progress -3
bao mieng	blocked -3	in_progress 3
bao nay	unrelated 5
bao ngay	ack 5	blocked 5	in_progress -5
bao nha	done -4	in_progress 6
bao nham	in_progress 5	not_started -3
bao nhe	done -4	in_progress 7
bao nhieu	blocked -3	unrelated 9
bao nop	done -6	in_progress 6
bao on	done -4	unrelated 4
bao pha	blocked 18	done -5	in_progress -9	question -3
bao quat	blocked 13	done -6	in_progress -6
bao roi	ack 6	blocked -3	unrelated -3
bao sep	in_progress 3
bao so	blocked -4	unrelated 6
bao thieu	done -4	in_progress 7
bao tri	blocked 4
bao tro	done 3
bao va	ack 4
bao vao	question 3
bao vua	blocked 10	done -6	in_progress -3
bao xong	blocked -3	done 11	unrelated -3
bao |	blocked 12	done -3	in_progress 11	not_started -6	unrelated -10
bat	ack -9	blocked -18	done -38	extension -4	in_progress 42	not_started 50	question -7	unrelated -15
bat buoc	question 3
bat dau	ack -7	blocked -13	done -34	extension -6	in_progress 35	not_started 37	question -4	unrelated -7
bat den	done 9	in_progress -4
bat dong	not_started 4
bat dung	extension 4	question -4
bat loi	blocked -5	in_progress 6
bat may	blocked 4	unrelated -3
bat sua	done -8	in_progress 10
bat tay	not_started 5
bat viet	in_progress 4
bau	blocked 7	in_progress -16	not_started 8
bau cu	blocked 10	in_progress -11
bau truong	not_started 4
bau xong	done 3	in_progress -4	not_started 3
bay	done 4
bay dat	in_progress 3
bay khong	blocked -3	unrelated 4
bay |	done 3	in_progress -4
bd	blocked -5	not_started 7
bd nua	blocked -4	not_started 7
be	ack -5	blocked -8	done 17
be giang	ack -4	blocked -3	done 13	in_progress -3
be mac	done 13	unrelated -7
be nha	done -7	unrelated 8
be tong	done -4	in_progress 7
ben	ack -15	blocked 71	done -5	extension -18	in_progress 5	question -5	unrelated -32
ben anh	blocked -4	done 10	in_progress -5
ben cong	blocked 9	done -7
ben dang	blocked 3	in_progress -3
ben dia	blocked 9	done -3
ben dien	blocked 14	in_progress -7
ben em	ack -5	blocked 10	done 27	extension -4	in_progress -19	unrelated -10
ben hoi	blocked -3	done -3	in_progress 13	question -3	unrelated -3
ben ke	done -11	in_progress 10
ben ki	blocked -9	done 8	in_progress 3
ben kia	ack -3	blocked 4	done -4	in_progress 6
ben mat	question 3
ben nao	question 3
ben nay	done -3	not_started 5
ben quan	blocked -4	not_started 5
ben so	blocked 4	done -3
ben tai	blocked 13	question -7
ben thue	blocked 12	in_progress -3
ben toi	blocked 7	done 4	extension -7
ben tram	done 11	in_progress -11
ben trong	done -3	in_progress 4
ben tu	done -4	in_progress 6
ben van	blocked 3	in_progress -4
ben xa	blocked -4	in_progress 6
ben xong	in_progress 3
benh	done -3
benh |	blocked 3
bep	extension 3	in_progress -4
bep an	done 5
bep |	extension 4
bi	ack -8	blocked 91	done -46	extension -4	in_progress -16	not_started 4	question 8	unrelated -30
bi ,	not_started 4
bi bac	blocked 10	in_progress -7
bi bao	blocked 18	done -5	in_progress -9	question -3
bi cat	blocked 17	done -3	in_progress -7	question -3	unrelated -3
bi chua	in_progress -6	not_started 7
bi duoi	blocked -5	done 5
bi gat	blocked -4	extension 8
bi hoan	blocked -5	unrelated 9
bi hoi	blocked -3	in_progress 4
bi ket	blocked 12	in_progress -7	unrelated -3
bi khoa	blocked 4
bi khoanh	blocked 6	in_progress -5
bi luon	blocked 6	in_progress -3
bi moi	blocked 11	done -11
bi muon	blocked 3
bi nhe	not_started 4	unrelated -4
bi om	blocked 3
bi so	blocked 4
bi sot	done 4
bi tai	blocked 5	in_progress -4
bi thiet	blocked -3	in_progress 3
bi thu	blocked 4	in_progress -4
bi tinh	blocked 7	extension -7
bi tra	blocked -7	done -14	in_progress 28
bi tru	blocked -4	question 12	unrelated -7
bi trung	blocked 3
bi van	done -4	in_progress 4
bi xong	blocked -3	in_progress 9	unrelated -4
bi |	question 4
bia	done 4	in_progress 4	unrelated -5
bia nao	done 4	unrelated -3
bia |	in_progress 4
bien	blocked 4	done 48	extension -3	in_progress -15	not_started -4	question -3	unrelated -24
bien ,	blocked 5	in_progress -5
bien ban	blocked -3	done 17	in_progress -4	not_started -3	unrelated -4
bien bao	done 10	unrelated -7
bien dong	blocked 3
bien gioi	in_progress 4
bien phong	blocked 7	in_progress -6
bien ten	done 15	in_progress -3	unrelated -9
biet	ack 20	blocked 6	done -19	extension -3	in_progress 3	not_started -18	question 9
biet ap	blocked 3
biet cho	blocked -3	unrelated 5
biet di	unrelated 5
biet gui	blocked -5	in_progress 6
biet lam	blocked 4
biet lay	blocked 9	in_progress -5
biet ma	in_progress -4	question 8
biet roi	ack 16	blocked -6	done -3	in_progress -3
biet sua	question -3	unrelated 4
biet theo	blocked 5	unrelated -3
biet |	not_started -5	question 10
bieu	blocked 5	done -19	extension 5	in_progress 19	not_started -4	question 4	unrelated -8
bieu a	in_progress 3
bieu anh	done -3	in_progress 3
bieu moi	extension 5	question -3
bieu quyet	blocked 5
bieu roi	done 3	in_progress -3
bieu thay	blocked 6	in_progress -3
bieu voi	question 5
bieu xong	done -6	in_progress 8
bieu |	blocked -3	done -4	in_progress 7
binh	blocked -9	done 13	extension 8	in_progress -3	unrelated -8
binh bat	not_started 4
binh cho	extension 7	unrelated -4
binh chua	done 3
binh lam	done 4
binh len	blocked -4	done 4
binh ra	done 4	unrelated -3
binh xet	done -3	in_progress 3
bit	ack 5	in_progress -4
bit roi	ack 5
bk	ack 5
bk roi	ack 5
bn	question 6
bn a	question 6
bo	blocked 3	done 4	extension -4	in_progress -13	not_started -7	question -6	unrelated 21
bo a	in_progress 6	not_started -3
bo anh	in_progress 6
bo cong	blocked -3	done 5
bo di	blocked 12	done -4	in_progress -4	question -3
bo do	blocked 4	in_progress -6	unrelated 5
bo duong	blocked -3	in_progress 3
bo em	ack -4	done -4	unrelated 9
bo ghi	blocked -4	in_progress 5
bo khu	blocked -3	done 4
bo kinh	blocked -4	done 6
bo ngang	blocked 6
bo nhiem	in_progress 3
bo phan	ack 9	done -4
bo phat	blocked 9	done -6
bo phieu	done 6	in_progress -5
bo qua	unrelated 6
bo qui	not_started 4
bo sang	done -5	unrelated 6
bo sep	in_progress 3
bo sung	blocked -7	done 3	in_progress 11	not_started -3
bo tay	blocked 3
bo thu	done 12	extension -5	in_progress -11	question 5
bo tra	blocked 3
bo tri	blocked 3	done -3
bo ve	blocked 9	in_progress -3	unrelated -4
bo viec	blocked -4	done 5
bo vo	done -9	in_progress -5	unrelated 16
bo von	blocked -3	extension 4
bo xin	ack 6
bo |	done 4
boc	blocked -5	in_progress 3	not_started 10	question -4	unrelated -3
boc do	blocked -4	in_progress 11	question -4	unrelated -3
boc |	in_progress -7	not_started 9
boi	blocked -4	done 13	in_progress -5	unrelated -5
boi duong	ack 3	blocked -6	done 9	in_progress -6
boi kho	blocked -3	in_progress 3
boi thuong	blocked 6	unrelated -4
bom	blocked -4	done 5	question -7	unrelated 7
bom van	blocked -3	done 5
bon	ack 4	blocked -5	in_progress -3	not_started 7	unrelated -6
bon em	ack 4	in_progress -6	not_started 8
bon phuong	in_progress 3
bon sao	done 5	unrelated -4
bong	blocked -13	done 10	extension 4
bong ,	in_progress -5	unrelated 5
bong chuyen	ack 3	done 12	extension 5	in_progress 6	unrelated -29
bong da	unrelated 3
bong het	unrelated 3
bong voi	in_progress -3	unrelated 6
bot	ack 3	blocked -9	done 8	in_progress -5	question 7	unrelated -5
bot co	blocked -6	question 10
bot con	done 4
bot nhac	done 6	in_progress -5
bot |	ack 3
bu	in_progress 5
bu dien	done -3	in_progress 6
bua	ack -9	done 16	extension 20	not_started -17	question -4	unrelated -6
bua coi	extension 5	question -3
bua di	extension 6	in_progress -3
bua khong	extension 4	question -3
bua la	blocked 12	not_started -10
bua nao	ack -7	not_started 7
bua nay	done 6	in_progress 9	not_started -13
bua roi	done 4	in_progress -4
bua sua	blocked -4	done 6
bua te	done 3
bua thu	in_progress 3
bun	unrelated 4
bung	blocked 9	done -6
bung len	blocked 6	done -3
bung o	blocked 3
buoc	done -12	in_progress 16	not_started -3
buoc khao	in_progress 3
buoc khong	question 3
buoc roi	in_progress 3
buoc tham	in_progress 3	not_started -3
buoc thi	blocked 5	in_progress -4
buoi	blocked -3	done 3	extension -3	unrelated 5
buoi .	done -3	in_progress 3
buoi dau	in_progress 4
buoi doi	done 3
buoi ra	done -4	in_progress 3
buoi sang	unrelated 5
buoi sau	in_progress 4
buoi tuyen	done 7	in_progress -8
buon	extension -3	unrelated 5
buon cung	extension -3	unrelated 5
but	blocked -3	in_progress 5
buu	in_progress 3
buu dien	in_progress 3
c	blocked -3	extension 6	in_progress 5	not_started -4	unrelated -4
c ,	done -3	in_progress 4
c cho	unrelated 3
c |	done 3	extension 5	unrelated -4
ca	ack -18	blocked 21	done -9	in_progress -42	not_started 4	question -13	unrelated 58
ca ,	blocked -4	done 11	in_progress 5	not_started -5	unrelated -4
ca a	not_started 3
ca anh	ack -3	blocked 4	done -3	in_progress 5
ca ba	extension 4	unrelated -3
ca dong	in_progress 3
ca gieng	blocked -6	done 6
ca khu	blocked 6	in_progress -6
ca lop	blocked 7	done -6
ca nam	done 3	in_progress 3
ca nguoi	done -5	unrelated 7
ca nha	ack -6	blocked -11	done -9	extension -3	in_progress -7	not_started -6	unrelated 44
ca nhe	not_started 3
ca phe	done -4	in_progress -3	unrelated 12
ca phong	blocked 13	done -16	in_progress -7	question -5	unrelated 16
ca phu	done 3	in_progress -3
ca roi	done 10	in_progress -12	not_started 5
ca thon	done 8	in_progress -5
ca to	blocked 9	in_progress -4
ca tru	blocked 7	done -6
ca tuan	blocked 21	done -5	in_progress -13
ca xong	done 4	in_progress -4
ca |	blocked -12	done -6	in_progress 18	not_started 9	question -6	unrelated -4
cac	ack -16	blocked -29	done 29	extension -7	not_started -10	question 7	unrelated 27
cac anh	done -4	unrelated 7
cac ap	in_progress 6
cac ba	blocked -4	done 4	in_progress -7	unrelated 9
cac bac	blocked -6	done -11	in_progress -8	unrelated 28
cac buoi	in_progress 4
cac chau	done 6
cac chi	done -4	in_progress 5
cac chu	blocked -4	done 10	in_progress -5
cac cu	blocked -9	done 8	unrelated 7
cac don	done 8	in_progress -3
cac dong	blocked 4	done -3
cac gia	done 5
cac ho	blocked -3	done 14	unrelated -4
cac khoi	done 8	in_progress -7
cac khu	ack -7	blocked 3	done 5	in_progress 5	not_started -7	question 6	unrelated -3
cac ngo	done 3
cac noi	blocked -6	done 4	in_progress -7	not_started 14	question -3
cac phong	done 5	in_progress -14	question 14
cac thay	extension 3
cac thon	blocked 5	done -7	in_progress 6
cac to	blocked -5	done -13	in_progress 25	unrelated -4
cac tuyen	done 4
cac xa	blocked 16	done -10	in_progress -3
cach	done -3	in_progress 3
cach hanh	in_progress 3
cai	ack -6	blocked 7	done -13	extension -4	in_progress 18
cai bia	in_progress 3
cai cach	in_progress 3
cai da	done -3	in_progress -3	not_started 8
cai de	in_progress 6	not_started -5
cai do	in_progress 3
cai du	blocked 5	done -3
cai han	extension 3
cai khung	in_progress 3
cai kia	in_progress 8	not_started -6
cai leu	done 4
cai may	unrelated 4
cai nao	blocked 5	unrelated -5
cai nay	ack -3	blocked 5	done -4	in_progress 5	question 3	unrelated -4
cai nhau	blocked 3	in_progress 3	unrelated -3
cai noi	blocked 6	done -4
cai qui	not_started 3
cai roi	done -4	in_progress 5
cai rup	done 3
cai suon	blocked -3	in_progress 5
cai xe	done -8	unrelated 11
cai xong	done 8	in_progress -7
cam	ack 13	blocked -7	done 9	extension -5	question -7	unrelated -4
cam dao	ack -3	blocked 4
cam du	done 4	in_progress -3
cam het	done 10	unrelated -7
cam ket	ack -11	blocked -7	done 14	in_progress 8
cam moc	in_progress 6	not_started 3	unrelated -4
cam nham	unrelated 3
cam on	ack 30	blocked -6	done -13	extension -3	in_progress -9	not_started -3	question -3	unrelated 7
cam ra	blocked 5	in_progress -5
cam thuoc	blocked -4	in_progress 5
cam tu	blocked 5	done -3
camera	blocked -4	in_progress 7	unrelated -3
camera ,	done 3	in_progress -3
camera a	done -3	in_progress 3
camera xong	in_progress 3
camera |	in_progress 4
can	ack -3	blocked -6	done 11	in_progress -4	not_started -8	question 21	unrelated -10
can ,	blocked 5	unrelated -3
can anh	blocked 4
can bo	done 4	in_progress 5	unrelated -3
can cay	blocked 3
can cu	blocked -5	in_progress 5
can cuoc	blocked -5	done 8	in_progress -3
can dong	question 3
can lam	question 3
can moi	question 3
can ngheo	blocked -3	done 4
can than	blocked -4	unrelated 5
can them	blocked 4
can thiep	blocked 4
canh	blocked -5	done 4
canh ngap	blocked -5	done 5
cao	ack -9	blocked -5	done 7	extension -6	question 12
cao a	done 11	question -5
cao anh	ack 4	blocked 8	done -15	in_progress 6	not_started 11	question -15	unrelated 4
cao bang	done 15	in_progress -12
cao cap	done -4	in_progress 5	unrelated 3
cao cham	extension 3
cao chay	in_progress -3	not_started 5
cao chua	blocked 8	done -3
cao con	done -4	in_progress 5
cao cua	ack -3	question 6
cao da	done 5	in_progress -6
cao den	done -4	in_progress 8	not_started -3
cao diem	done 3	in_progress -3
cao dong	ack 7	in_progress -7
cao e	done 6	in_progress -4
cao gui	done 9	in_progress -7
cao ket	ack -4	done 13	in_progress -6
cao la	blocked 3	done 3	in_progress -4
cao lai	blocked -4	extension 5
cao lanh	blocked -5	in_progress 7
cao nao	done 3
cao nay	in_progress -4	question 6
cao nha	in_progress 3
cao nhe	in_progress 3
cao qua	blocked 6
cao roi	done 8	in_progress -5
cao sau	ack 3
cao sep	ack -3	done -17	in_progress -6	question 5	unrelated 20
cao so	blocked -3	done 7
cao thang	blocked 6	extension -7	question 4
cao thuong	blocked -10	in_progress 11
cao truoc	done -3	in_progress 7
cao tuoi	blocked -7	in_progress 12	not_started 3	unrelated -4
cao ve	done -7	in_progress 8
cao vien	blocked 9	done -6
cao viet	done -3	in_progress 4
cao xin	blocked 4	in_progress -3
cao xong	done 8	in_progress -4
cao |	ack 5	done -4	extension -3	in_progress 12	not_started -6	unrelated -4
cap	ack -10	blocked 15	done 38	extension 6	in_progress -18	question -14	unrelated -15
cap can	blocked -3
cap cho	done 3
cap cuu	blocked 5	in_progress -5
cap giay	ack -3	in_progress 4	not_started 4	unrelated -4
cap het	done 3
cap kinh	blocked 5	in_progress -3
cap lai	blocked 8	unrelated -5
cap li	done -4	unrelated 4
cap ma	done 6	in_progress -3
cap mang	blocked 3
cap nhat	in_progress 4
cap phan	done 8	in_progress -3
cap phat	ack -3	done 4
cap phep	blocked -7	done 7
cap quang	blocked 7	done -6
cap roi	ack -3	done 6
cap sac	unrelated 3
cap the	done -4	in_progress 4	not_started 5	unrelated -3
cap thong	done 3
cap tiep	blocked 3	in_progress -3
cap toi	blocked -3	done 3
cap tren	ack -3	blocked -4	extension 12	question -6
cap xong	done 10	in_progress -9
cat	blocked 10	in_progress -10	unrelated 3
cat a	blocked 4
cat mot	blocked 4	in_progress -3
cat roi	blocked 3
cat sach	blocked 4	question -3
cat tia	blocked -7	done 7	question 5	unrelated -5
cat toc	blocked -4	done -4	in_progress -4	unrelated 12
cau	ack 5	blocked 14	done -5	in_progress -11	not_started -6	question 9	unrelated -8
cau a	ack 4	in_progress -3
cau anh	question 4
cau bo	blocked -3	in_progress 6
cau chu	blocked -3	in_progress 6
cau cua	blocked -3	in_progress 3
cau da	blocked 4	done 8	unrelated -6
cau do	question 7	unrelated -5
cau dung	blocked 22	done -3	in_progress -12	unrelated -3
cau hoan	ack 9	done -3	in_progress -5
cau lac	blocked -4	in_progress 3
cau long	done -4	unrelated 8
cau sang	done 6	in_progress -5
cau sua	done -4	in_progress 5
cau tam	blocked 9	in_progress -4
cau them	done -3	in_progress 5
cau |	blocked 3	done 6	in_progress -6
cay	blocked -6	done 5	in_progress 3
cay giong	blocked 3
cay nha	done -5	unrelated 7
cay thang	blocked -3	done 4
cay xanh	done 3	question 4	unrelated -5
cay xuong	blocked -3	done 4
cha	not_started -3	unrelated 7
cha con	done 4	in_progress -4
cha hieu	in_progress 5
cha roi	in_progress -4	unrelated 6
cha xuoi	blocked 3
chac	ack -4	blocked 17	not_started -3	question -4	unrelated -4
chac a	done 22	in_progress -22
chac chi	done 4	in_progress -3
chac luon	blocked 7	in_progress -3
chac tre	blocked 5
cham	ack -3	blocked -9	done -7	extension 15	in_progress 22	question -7	unrelated -9
cham bai	blocked -3	in_progress 3
cham diem	blocked 4	in_progress 3	question -4
cham do	blocked 11	in_progress -9
cham ngay	extension 7
cham nhat	in_progress 8
cham nhung	blocked -3	in_progress 4
cham thi	in_progress -3	not_started 3
cham vach	blocked -7	in_progress 8
cham xong	in_progress 4
cham |	blocked -6	in_progress 7
chan	ack -3	blocked 8	done 6	not_started -6	question -4
chan cong	question -3	unrelated 6
chan dau	blocked 8	unrelated -4
chan moi	in_progress 3
chan ngang	done 11	in_progress -4	not_started -5
chang	blocked 11	done -4	in_progress -9	not_started -3	unrelated 5
chang ai	blocked 7	done -4
chang con	done 7	in_progress -6
chang nha	blocked -4	unrelated 7
chang noi	blocked 7	done -4
chanh	blocked -7	done -5	in_progress 10	question 4	unrelated -3
chanh duyet	done -4	in_progress 6
chanh ta	in_progress 3
chanh van	blocked -4	question 5
chanh yeu	in_progress 3
chao	unrelated 6
chao buoi	unrelated 6
chao co	in_progress 3
chap	ack 46	blocked -14	done -10	extension -5	in_progress -3	question -3	unrelated -11
chap chon	blocked 4	done -3
chap hanh	ack 47	blocked -12	done -7	extension -5	in_progress -8	question -3	unrelated -10
chap xong	blocked -3
chat	blocked 7	done -4
chat nha	blocked 4	done -3
chat vat	blocked 4
chau	ack 6	blocked -23	done 15	extension -7	in_progress 9	unrelated 4
chau bi	blocked -5	done 5
chau chiu	blocked -8	in_progress 9
chau dang	in_progress 4
chau khac	ack 3
chau nao	done 4
chau nha	done -5	unrelated 5
chau nhe	done 3
chau trinh	extension -4	in_progress 4
chau xin	ack 5	extension -3
chay	ack 3	blocked -7	done 8	extension 6	in_progress 12	not_started -18	question -3
chay bo	blocked 10	done -11	unrelated 4
chay chua	ack 5	extension 3	in_progress 4	not_started -9
chay cong	in_progress 5
chay mua	extension 4	in_progress -3
chay nuoc	blocked -4	in_progress 7
chay on	blocked -3	done 11	in_progress -7
chay roi	blocked -8	done 9	in_progress -3
chay rung	in_progress -4	not_started 4
chay thu	done -4	in_progress 12	not_started -4
chay vao	done 11	in_progress -4	not_started -5
chay xong	in_progress 4
chay |	ack 5	not_started -3
che	blocked 5	done 10	extension -4	in_progress 9	not_started -3	unrelated -13
che do	done -4	in_progress 13	unrelated -3
che lan	done 4
che phoi	blocked -3	in_progress 3
che xong	done 11	in_progress -6	unrelated -4
che |	blocked 11	unrelated -5
chep	blocked -8	in_progress 9
chep tay	blocked -8	in_progress 9
chet	blocked 12	done -6	in_progress -3	unrelated -3
chet ,	blocked 7	done -5
chet ngac	blocked 6	in_progress -3
chi	ack 14	blocked -14	done 20	extension 10	in_progress -38	not_started 3	question 20	unrelated -15
chi ,	ack 10	extension 9	in_progress -11	unrelated -3
chi ?	extension 4	question 3
chi a	in_progress 5	not_started -3
chi anh	extension 3	in_progress -4
chi bay	done 7	in_progress -7
chi ben	done 3
chi bo	ack 5	blocked -9	in_progress 5	unrelated -4
chi cho	extension 4
chi chua	done 4	in_progress -3
chi con	done -4	in_progress 9
chi cu	ack 9	done -7
chi da	done -6	in_progress 4	unrelated 4
chi dan	done 4
chi dao	ack 7	blocked 9	extension -6	not_started -3	unrelated -5
chi de	ack -4	blocked 8	not_started -3
chi den	done 4
chi doan	in_progress 3
chi dong	done 4
chi du	unrelated 3
chi em	blocked -5	unrelated 8
chi ha	ack -3	in_progress 7
chi hanh	done 8
chi hoa	ack -6	blocked 3	in_progress 4	question 5	unrelated -3
chi hoi	done -4	unrelated 4
chi huong	not_started 3	unrelated 4
chi ke	in_progress 3
chi khoi	ack 11	done -7	in_progress -3
chi lan	done -9	in_progress 10	question 3
chi lap	unrelated 4
chi ma	blocked 4	done -3
chi mai	done 5	in_progress -5
chi mo	done 9	in_progress -8
chi nao	ack -5	done 12	question -4
chi nha	done 3	in_progress -3
chi nhe	ack 3
chi o	done 3
chi oi	ack 7	done -15	in_progress 18	unrelated -12
chi pho	in_progress 3
chi phu	blocked 9	in_progress -6	not_started -3
chi qua	done -3	in_progress -3	unrelated 6
chi roi	blocked -3	done -3	in_progress -8	unrelated 16
chi sang	done 3
chi sau	ack 8	in_progress -7
chi so	done 12	in_progress -10
chi thi	done -5	unrelated 7
chi thu	in_progress 3
chi tien	done 3
chi tieu	ack -6	blocked -7	done 17
chi tra	blocked -3	done 5
chi uy	in_progress -7	not_started 11
chi xong	done 16	in_progress -15
chi |	blocked 6	done -14	extension 3	in_progress 10	not_started 4	question 21	unrelated -30
chia	blocked -3	done -3	extension -4	unrelated 16
chia buon	extension -3	unrelated 5
chia khoa	in_progress -7	unrelated 14
chia nhau	in_progress 5	unrelated -3
chiem	done 7
chiem le	done 3	in_progress -3
chiem o	done 4
chien	blocked -3	done 4
chien binh	done 3
chieu	ack -6	blocked -27	done -4	extension -4	in_progress 43	not_started -4	question -11	unrelated 14
chieu .	done 3
chieu a	in_progress 4
chieu chup	blocked -3	in_progress 6
chieu khop	blocked -3	done 6
chieu mai	in_progress 5
chieu mot	in_progress 6	unrelated -4
chieu nay	blocked -10	done -10	in_progress 27	question -7
chieu nhe	unrelated 3
chieu ni	blocked -3	in_progress 4
chieu qua	blocked 4
chieu thu	extension -3	in_progress -3	unrelated 5
chieu voi	blocked -4	in_progress 4
chieu |	blocked 3	in_progress -3
chin	blocked -3	in_progress 5	unrelated 3
chin phan	done -4	in_progress 8
chin roi	in_progress -3	unrelated 4
chinh	ack -3	done -8	in_progress 26	not_started -12	unrelated -5
chinh :	in_progress 3
chinh cong	blocked 4	done -3
chinh cu	blocked 6	done -5
chinh da	done 5	in_progress -5
chinh dang	blocked -3	in_progress 4
chinh gan	blocked 3
chinh giup	blocked 4
chinh khong	blocked 4
chinh lai	done -3	in_progress 6
chinh nhung	blocked -3	done 4
chinh roi	done 4	in_progress -3
chinh sach	blocked 11	done -6
chinh sua	blocked -3	done 10	in_progress -5
chinh ta	blocked -8	in_progress 10
chinh tham	done -10	in_progress 9
chinh the	in_progress 3
chinh thi	in_progress 3
chinh thoi	blocked -4	extension 7
chinh tin	in_progress 4
chinh tri	ack 4	blocked -3	in_progress -3	unrelated 3
chinh ve	done 6	in_progress -5
chinh xong	done 6	in_progress -5
chinh |	done 6	in_progress -5
chiu	blocked 16	done -7	not_started -3
chiu kho	blocked -8	in_progress 9
chiu ki	blocked 10	in_progress -5
chiu |	blocked 4
cho	ack -45	blocked 20	extension 76	in_progress 8	not_started -32	question -11	unrelated -18
cho %	done 7	in_progress -7
cho :	blocked -3	done 4
cho a	in_progress 3
cho ai	question 6
cho anh	blocked 18	done -13	extension -11	in_progress 21	unrelated -11
cho ba	blocked -6	in_progress 5
cho bac	extension 3
cho ban	done 9	in_progress -11
cho bao	done -4	in_progress 7
cho bau	blocked 10	in_progress -10
cho ben	blocked 9	in_progress -8
cho ca	blocked -6	done 16	in_progress -6
cho cac	blocked -10	done 4	in_progress 18	unrelated -5
cho can	blocked -4	done 6
cho chau	unrelated 3
cho chi	blocked -7	done 3	in_progress -3	question 3	unrelated 9
cho chu	ack 8	extension -4	unrelated -3
cho chua	blocked 5
cho chuyen	in_progress 4
cho coc	blocked -3	done 5
cho con	done -6	in_progress -6	unrelated 15
cho cong	done 5
cho dan	ack -7	blocked -10	done 15
cho do	blocked 5
cho doan	blocked 3
cho don	blocked -4	done 5	extension 7	in_progress -6
cho dong	ack -4	in_progress 7
cho duyet	blocked -3	done -4	in_progress 11	unrelated -3
cho e	blocked -3	extension 10	question -3	unrelated 3
cho em	ack -7	blocked -19	done -21	extension 41	in_progress -13	not_started -6	question 10	unrelated 16
cho gia	blocked 6	done 7	in_progress -14
cho gian	extension 11	in_progress -8
cho giao	in_progress 8	unrelated -5
cho hai	done -3	in_progress 6
cho hdnd	done -7	in_progress 10
cho ho	done 15	in_progress -8	unrelated -3
cho hoi	blocked -11	extension 14	in_progress 11	question -10
cho hop	in_progress 3
cho huong	blocked 7	in_progress -3
cho ket	blocked 17	done -6	in_progress -8
cho kho	in_progress 7	question -3
cho khu	in_progress 7	question -4
cho ki	blocked -4	done -7	in_progress 14
cho kip	ack -4	in_progress 9
cho lich	blocked 12	in_progress -8
cho lui	extension 5
cho minh	unrelated 4
cho moi	blocked -3	done 5
cho muon	blocked -7	question -3	unrelated 12
cho ngoai	blocked -3	not_started 4
cho nguoi	blocked -6	done -11	in_progress 16	unrelated 5
cho nha	blocked -7	done 5	in_progress 6
cho ong	done 4	in_progress -3
cho phan	blocked 15	done -3	in_progress -10
cho phep	blocked -3	extension 4
cho phong	blocked -7	in_progress 8
cho qua	in_progress -5	not_started 5
cho quan	done -3	not_started 3
cho roi	done 5
cho rut	blocked 5	in_progress -3
cho sep	blocked -3	done -6	in_progress 19	question -3	unrelated -4
cho so	ack -3	blocked 19	done -3	in_progress -8
cho sua	blocked -3	unrelated 5
cho them	extension 5	unrelated -3
cho thong	blocked 3
cho tieu	done 3
cho tinh	blocked 11	done -9
cho to	blocked 5	in_progress -4
cho toan	blocked -3	done 4
cho tre	done 8	in_progress -4
cho trung	done 4
cho truong	blocked 10	done -4	unrelated -4
cho tui	extension 3	question -3	unrelated 4
cho van	done 22	extension -9	unrelated -9
cho viec	extension 3
cho xa	extension 5	in_progress -4
cho xem	blocked -4	question 11
cho xin	blocked -6	question 9
cho xong	ack 4	done -6	extension 6
cho y	blocked 16	extension -3	in_progress -5
cho |	ack -5	blocked 19	done -3	in_progress -6
choi	done -6	in_progress -9	unrelated 18
choi hoai	blocked 3	done -3
choi |	blocked -6	in_progress -8	unrelated 17
chon	blocked 3	done -8	in_progress 5
chon ,	blocked 4	done -3
chon nha	done -5	in_progress 5
chong	ack -9	blocked 11	done -15	in_progress -4	unrelated 14
chong bao	blocked 11	unrelated -8
chong dong	blocked 3
chong em	ack -5	done -9	in_progress -10	unrelated 25
chong ki	done -3	in_progress 6
chong lan	blocked 4
chong lut	not_started 4
chong thien	blocked -8	in_progress 5
chot	done 11	not_started -5	unrelated -6
chot ,	in_progress -3
chot roi	done 5	in_progress -4
chot |	in_progress 5	not_started -3
chu	blocked 37	done 27	extension -8	in_progress -22	not_started 9	question -7	unrelated -36
chu a	blocked -8	done -8	in_progress 3	not_started 4	unrelated 9
chu bao	done -4	in_progress 4
chu cai	done 8	in_progress -7
chu chua	done 12	in_progress -4	question -9
chu dat	blocked 3	done -3	in_progress 3	unrelated -3
chu dau	done 17	in_progress -16
chu dia	blocked -4	in_progress 5
chu dong	extension 3	question -3
chu em	done 9	in_progress -7
chu khong	blocked 4	done 13	in_progress -6	not_started -4	unrelated -4
chu ki	blocked 24	done -17	not_started -3	unrelated -3
chu lo	blocked 4
chu mot	ack 8	extension -4
chu nao	blocked -6	done -5	in_progress -3	not_started 16
chu nha	blocked 3	unrelated -4
chu nhat	done 8	in_progress -3
chu nhe	blocked -4	done 10	in_progress -5
chu oi	blocked 11	done -8
chu phong	in_progress 3
chu sap	blocked 7	in_progress -6
chu tich	ack -3	blocked -9	done 6	in_progress 18	not_started -3	unrelated -7
chu tri	blocked 4	question 14	unrelated -11
chu trung	blocked 4	done -3
chu truong	blocked 5	done -8	in_progress 4
chu van	in_progress 3
chu |	blocked 4	done 7	question -3	unrelated -3
chua	ack -55	blocked 16	done -36	extension -13	in_progress -11	not_started 114	question -11	unrelated -6
chua ,	blocked -14	done 30	in_progress 16	not_started -18	question -10
chua ?	done 3
chua a	ack -3	blocked -7	done -6	in_progress -5	not_started -7	question 29
chua ai	blocked 40	done -5	not_started -7	question -16	unrelated -9
chua anh	blocked 3	not_started -4	question 3
chua ba	unrelated 5
chua ban	blocked 3	in_progress 9	not_started -9
chua bao	blocked 4	in_progress 7	not_started -7
chua bat	blocked -4	done -3	in_progress -11	not_started 23
chua bd	blocked -5	not_started 7
chua biet	blocked 8	in_progress -4	not_started -3
chua bo	blocked 3
chua boc	in_progress -8	not_started 10
chua cap	ack -3	blocked 3	not_started 9	unrelated -3
chua chay	ack 5	blocked -5	done 13	extension 5	not_started -17
chua chiu	blocked 8	in_progress -5
chua cho	blocked 5	in_progress -3
chua chot	in_progress 6	not_started -4
chua co	ack -4	blocked 10	done -15	in_progress 4	not_started 15	question -9
chua coi	in_progress -3	not_started 6
chua cung	blocked 7	not_started -4
chua dam	blocked 13	in_progress 6	not_started -17
chua dau	blocked -6	done 13	in_progress 6	not_started -9	question -3
chua de	in_progress -17	not_started -4	question 22
chua di	blocked 6	in_progress -4
chua doc	not_started 3
chua don	in_progress 8	not_started -4
chua dong	in_progress 4
chua du	blocked -7	in_progress 10	not_started -3
chua dung	blocked -12	in_progress -8	not_started 26
chua duoc	ack -3	blocked 9	done -3	in_progress -16	not_started 7	question -3	unrelated 8
chua duyet	blocked 5	done -5	in_progress 6	not_started -3
chua em	done 3	in_progress -7	not_started -3	question -4	unrelated 12
chua gi	done 12	question -9
chua giai	blocked 7	done -3	in_progress -9	not_started 6
chua go	blocked 6	in_progress -6
chua gop	blocked 5	in_progress -4
chua gui	blocked 18	done -11	extension 4	not_started -3	question -5
chua ha	question 5
chua hoan	done -4	in_progress 16	not_started -7
chua hop	not_started 3
chua khoi	blocked -11	done -6	in_progress -17	not_started 38
chua khui	blocked -5	not_started 5
chua ki	blocked -6	done -5	in_progress 25	not_started -10
chua kip	done 4
chua lam	ack -3	blocked 16	done -10	extension -3	in_progress -9	not_started 16	question -4	unrelated -3
chua lap	blocked -5	in_progress 10	unrelated -4
chua len	in_progress -6	not_started 8
chua man	in_progress -3	not_started 5
chua mo	blocked -13	done 6	in_progress -11	not_started 21
chua moi	not_started -7	question -9	unrelated 19
chua nam	in_progress -8	not_started 8
chua nghiem	blocked -4	in_progress 7	not_started -3
chua nha	blocked -3	not_started 6
chua nhan	blocked -5	done 5	in_progress 4
chua nhe	done -3	in_progress 4
chua nop	not_started -8	question 14
chua phai	in_progress 3
chua phan	not_started 4
chua phat	blocked -10	done -3	in_progress 12	not_started 4
chua quay	in_progress -5	not_started 6
chua ra	blocked 8	done -6	in_progress 5	not_started -4
chua ro	blocked 18	in_progress -17	not_started 6	unrelated -3
chua rot	blocked 12	not_started -10
chua sep	in_progress 3
chua so	not_started 3
chua soan	in_progress -3	not_started 7
chua son	in_progress 3
chua thay	done -6	in_progress 16	question -4
chua thu	in_progress 5	not_started -4
chua thuc	blocked -6	in_progress -3	not_started 13
chua to	blocked -4	in_progress -9	not_started 18
chua tong	blocked 4	not_started -3
chua tra	blocked 7	in_progress -4
chua tren	in_progress -3	not_started 3
chua trien	blocked -6	done -3	in_progress -9	not_started 25
chua trinh	in_progress 6	not_started -4
chua ung	in_progress 9	not_started -7
chua vao	in_progress -4	not_started 5
chua vay	done 3	question 3
chua ve	blocked 4	extension 3	not_started -3
chua viet	done -5	in_progress -5	not_started 14
chua xay	blocked -4	in_progress -3	not_started 10
chua xem	done 22	in_progress -20
chua xong	blocked 9	done 5	extension 3	in_progress 22	not_started -28	question -3	unrelated -7
chua |	ack -6	blocked -10	extension -3	not_started -18	question 15	unrelated 20
chuan	blocked -7	done -6	in_progress 18
chuan bi	blocked -7	done -7	in_progress 18
chuc	done -21	extension -7	in_progress -15	not_started 19	question -8	unrelated 32
chuc ,	in_progress -7	not_started 7
chuc anh	unrelated 4
chuc buoi	done 4	in_progress -4
chuc dai	done -3	in_progress 4
chuc danh	in_progress -4	not_started 4
chuc doi	in_progress 4
chuc le	ack 4
chuc met	blocked -4	in_progress 5
chuc mung	blocked -4	done -6	in_progress -3	unrelated 21
chuc nang	blocked 10	done -3	not_started -5
chuc nhe	blocked 4	in_progress -4	not_started 3
chuc thanh	done 3
chuc thuc	ack 5	done -6	not_started 3
chuc tre	extension 3
chuc tuoi	done -3	in_progress -4	unrelated 7
chuc tuyen	done -3	in_progress 3
chuc xong	done 9	in_progress -3
chuc |	blocked 4	in_progress -20	not_started 20
chung	ack -3	blocked -7	extension -3	in_progress 15
chung ,	blocked -3	in_progress 6
chung chuc	blocked -4	in_progress 6
chung nao	ack 8
chung nhan	ack -8	blocked -5	done 9	in_progress 3	not_started 4
chung thu	blocked 3
chung toi	blocked 5	done -3	in_progress 3	unrelated -3
chung vui	done -5	unrelated 8
chuong	ack -5	blocked 3	done 19	extension -5	in_progress -9
chuong nao	done 3
chuong trinh	ack -5	blocked 8	done 18	extension -5	in_progress -13
chup	ack 11	blocked -4	done -4	not_started -5
chup anh	in_progress 4	not_started -3
chup bo	blocked -3	in_progress 6
chup gui	ack 11	done -3	in_progress -8
chut	blocked -6	done -4	extension 11
chut duoc	extension 3
chut nhung	in_progress 3
chut xiu	extension 9	in_progress -3
chuyen	ack 18	blocked 12	done -25	extension 3	not_started 3	question -7	unrelated -4
chuyen be	done 9	unrelated -7
chuyen cho	in_progress 3
chuyen chu	done -8	in_progress 8
chuyen doi	blocked -10	done 15	in_progress -3
chuyen dung	blocked 5
chuyen giao	blocked 3	unrelated -3
chuyen giup	extension 6	unrelated -3
chuyen ke	blocked 3
chuyen ket	done 5	in_progress -5
chuyen khoan	blocked -6	done 10
chuyen loi	ack 12	blocked -7
chuyen mau	extension 3
chuyen mon	ack 9	done -4	in_progress -3
chuyen nha	done -11	in_progress -7	unrelated 18
chuyen sang	blocked 11	done -9
chuyen sinh	done 5
chuyen thoi	extension 3
chuyen tien	blocked -4	done -9	unrelated 14
chuyen trang	blocked -4	done 8
chuyen tru	blocked 4	in_progress -11	not_started 8
chuyen van	done -22	in_progress 25
chuyen ve	blocked 28	done -23	unrelated -3
chuyen vien	in_progress 4
chuyen xiu	blocked -6	unrelated 8
chuyen xong	done 5	in_progress -3
clip	done 3
clip gioi	done 3
co	ack -18	blocked -35	done 10	extension -11	in_progress 11	not_started 4	question 42
co ,	blocked 6
co a	in_progress 11	unrelated -7
co ai	blocked -7	not_started 16	question -21	unrelated 16
co ban	blocked -4	done -11	in_progress 19
co bao	done 7
co bat	question 3
co bi	blocked -4	question 12	unrelated -7
co bien	done 8	in_progress -5
co cai	in_progress 5	not_started -5
co can	blocked -10	question 21	unrelated -3
co cap	unrelated 3
co chau	blocked -5	done 5
co che	blocked 12	unrelated -6
co chi	ack -5	blocked 8	done 6	in_progress -5	not_started -3
co chia	in_progress -6	unrelated 8
co cho	blocked 6	in_progress -5
co chu	blocked 4	in_progress -7	not_started 6
co chua	done 17	in_progress -16	question -3	unrelated 5
co chuc	blocked 6	not_started -4
co chung	done 4
co cong	blocked 11	extension 6	in_progress -13
co danh	ack -3	done 4
co dau	done 3	in_progress 6	question -6
co di	extension 3
co dien	done 5	unrelated -3
co don	blocked 3	in_progress -3
co du	done -4	in_progress 12	question -3
co duoc	blocked -6	extension 4	question 7
co file	blocked -6	question 12	unrelated -3
co gang	done -3	in_progress 5
co ghi	extension 3
co gi	ack 10	done -16	in_progress 19	not_started 8	question -9	unrelated -9
co gia	extension -25	question 27
co gio	unrelated 3
co hd	blocked 6	not_started -6
co hieu	done 3	in_progress -3
co ho	done -4	in_progress 4
co hoat	blocked -5	not_started 6
co huong	blocked 4	done -6	in_progress -4	unrelated 8
co ke	blocked -6	not_started 7
co ket	blocked -19	in_progress 22	not_started -6
co khung	done -3	in_progress 6
co ki	ack -10	done 11
co kinh	blocked 4
co lam	done -3	in_progress -17	not_started 23
co luon	done 3
co ma	done 4	in_progress -3
co mau	blocked 3
co mot	extension 9	in_progress -6
co nghi	blocked 4
co nguoi	blocked 7	unrelated -4
co nguon	blocked 4
co nop	done 4	in_progress -4
co oi	done 5	unrelated -4
co phai	blocked -10	done -4	in_progress -3	question 28	unrelated -6
co phan	in_progress 4	question -3
co quan	done -9	in_progress -8	not_started 7	unrelated 9
co qui	blocked 5	in_progress -3
co quyet	blocked -5	done 4
co roi	blocked 4	done -3
co sac	unrelated 3
co so	blocked -14	done -13	extension 3	in_progress 20	not_started -4	question -4	unrelated 11
co tb	done 5	in_progress -4
co thay	ack 3
co the	blocked -4	extension 8
co thoa	done 3
co thu	in_progress 3
co thuoc	unrelated 3
co tien	blocked 12	done -3	in_progress 7	not_started -11	unrelated -4
co tin	ack 10	done -9	in_progress -5	not_started -5	unrelated 12
co tre	done 3	in_progress -3
co trong	done 6	in_progress -3	question -3
co truong	blocked -8	done 9
co xin	extension 3	question -3
co y	blocked -6	done 7
co yeu	question 7	unrelated -5
co |	blocked -3	done -4	in_progress 16	not_started -5	question -4
coc	blocked -4	done 3
coc ,	in_progress 3
coc duong	blocked -3	done 5
coi	ack 8	blocked -13	done 11	extension 7	in_progress -7	not_started 3	question -3	unrelated -6
coi file	done 3	in_progress -3
coi lai	ack 8	in_progress -3
coi nhu	done 7	in_progress -4
coi thi	blocked -3	extension 3
coi |	blocked -8	extension 5	in_progress 3	not_started 5	question -3
com	blocked -3	done -16	extension -3	in_progress -10	not_started -6	question -7	unrelated 48
com chin	unrelated 4
com gan	unrelated 3
com nuoc	unrelated 4
com o	question -3	unrelated 4
com xong	done -11	in_progress -4	unrelated 17
com |	unrelated 4
con	ack -5	blocked -46	done 31	extension -11	in_progress 9	not_started -9	question 9	unrelated 23
con ,	blocked 12	not_started -3	unrelated -7
con ai	in_progress -11	question 12
con ben	in_progress -5	not_started 6
con ca	in_progress 3
con cai	not_started 5
con chat	blocked 4
con chinh	in_progress 3
con cho	blocked -7	in_progress 17	question -5
con chua	in_progress -7	not_started 10
con dang	blocked -9	done -10	in_progress 27	not_started -3	unrelated -3
con dau	done 24	in_progress -24
con do	blocked -3	in_progress 3
con dung	blocked -7	in_progress 12
con duoc	blocked -6	done 10	in_progress -4
con em	ack -3	done -7	in_progress -11	unrelated 23
con ga	ack 16	in_progress -7	unrelated -4
con gai	done -6	in_progress -3	unrelated 9
con gi	blocked -6	done 23	in_progress -14
con ho	blocked -5	done 9	not_started -3
con keo	done -4	in_progress 7
con khong	unrelated 3
con lai	blocked -9	done 8	in_progress 6	not_started -4
con lam	question 3
con may	done -3	in_progress 3
con moi	blocked 14	in_progress -5	unrelated -5
con nam	not_started 3
con ngoi	in_progress 7	unrelated -4
con nguyen	in_progress -10	not_started 14
con nhac	done 11	question -6	unrelated -3
con nhiem	not_started 3
con nhieu	in_progress 3
con nhung	in_progress -5	question 7
con no	ack -5	done 14	unrelated -4
con oi	blocked -7	done -3	in_progress -6	unrelated 16
con phan	blocked 5	done -3	in_progress -6	question 7
con so	in_progress 5
con son	done -3	in_progress 3
con thieu	blocked -5	done -4	in_progress 13
con tiem	done 3
con ton	blocked -6	done 7
con trai	unrelated 5
con tren	in_progress 3
con viec	in_progress 12	not_started -12
con xong	done -8	in_progress -6	unrelated 14
cong	ack -3	blocked 10	done 8	extension -15	in_progress 6	not_started 8	question -6	unrelated -10
cong ,	blocked 10	in_progress -8
cong a	not_started 7
cong an	blocked 21	done 5	extension -4	in_progress -12	not_started -4
cong bo	blocked 3	in_progress -5	not_started 4	question -3
cong chuc	blocked -3	done -5	in_progress 9
cong chuyen	blocked -6	unrelated 8
cong cong	done 8	unrelated -7
cong cu	blocked 4	done -3
cong dan	blocked -9	done 12
cong day	question -3	unrelated 5
cong don	in_progress 6
cong dong	in_progress 4
cong duoc	blocked 3
cong hom	done -17	in_progress 17
cong i	blocked 3
cong khai	blocked -4	done 15	in_progress -12	not_started 3
cong lap	done 8	unrelated -7
cong nghe	done 5	in_progress -5
cong nguoi	blocked -6	in_progress 12
cong nhan	blocked -3	in_progress 5	question -3
cong phai	blocked 6	in_progress -6
cong roi	ack -10	blocked -3	unrelated 15
cong sang	done 5	in_progress -4
cong sap	blocked 3	in_progress -3
cong so	blocked -3	done -3	in_progress 10	not_started -4
cong tac	ack 12	done -3	unrelated -5
cong thi	in_progress -3	not_started 5
cong thong	done 12	in_progress -9
cong thuc	in_progress 5
cong toi	in_progress 6
cong tot	done 3
cong treo	blocked 4	done -3
cong trinh	done 4	in_progress -11	unrelated 8
cong truong	blocked -3	done -7	in_progress 14	unrelated -3
cong van	ack 5	blocked 8	done -12	extension -9	in_progress -4	not_started 4	question 14	unrelated -7
cong vao	done -6	extension 7
cong |	blocked -7	in_progress 7
cot	done 15	in_progress -13	not_started -7	question 3
cot dien	done 11	in_progress -4	not_started -5
cot ghi	ack 3
cot moc	done 4	in_progress -3
cot nao	question 3
cot |	blocked 7	in_progress -5
cu	ack 3	blocked 24	done -15	extension 16	in_progress -20	not_started -12	question 5
cu ,	done -3	in_progress 5
cu .	done -3	in_progress 3
cu cuu	done 4	unrelated -3
cu de	blocked -3	in_progress 3
cu deu	blocked 4
cu go	in_progress 3
cu het	blocked 4
cu khen	done 4
cu la	blocked 5
cu mat	blocked 6	done -5
cu nghi	blocked 4	unrelated -4
cu nguoi	ack -4	in_progress 6
cu nha	unrelated 5
cu nho	blocked -4	unrelated 6
cu phap	in_progress 3
cu qua	unrelated 4
cu sap	blocked 9	done -3	in_progress -5
cu the	question 3
cu tri	ack 4	blocked -6	done 6	extension 6	in_progress -7
cu vang	blocked 4	done -3
cu yen	ack 9	done -7
cu |	blocked 5	done 5	in_progress -8
cua	ack -24	blocked 53	done -32	extension -5	in_progress -4	not_started -11	question -3	unrelated 25
cua ,	blocked 4
cua a	blocked -3	in_progress -3	question 6
cua ai	question 3
cua ban	blocked 6
cua bao	blocked -4	in_progress 4
cua ben	blocked 8	not_started -3
cua bi	done 3
cua bo	blocked 5	in_progress -4
cua chu	done -4	in_progress 8
cua con	unrelated 5
cua dan	ack -3	blocked 4
cua don	question 4
cua em	ack -11	blocked -7	done 8	in_progress 7	unrelated 5
cua ho	done -3	in_progress 3
cua khu	blocked -3	in_progress 4
cua minh	blocked -3	not_started 7
cua ong	done 4	in_progress -3
cua phong	done -4	unrelated 8
cua ptckh	unrelated 3
cua so	done -5	in_progress -4	question -4	unrelated 11
cua thanh	blocked 3
cua tinh	blocked 7	in_progress -4
cua tram	blocked 8	done -7
cua treo	blocked 5
cua tu	blocked 8	question -3
cua van	in_progress 3
cua xa	done -3	in_progress 3
cua |	in_progress -3	unrelated 3
cum	in_progress 5
cum ,	in_progress 5
cung	ack -5	blocked 11	done 26	extension -7	in_progress 4	not_started -11	question -9	unrelated -9
cung cap	blocked 9	done 4	in_progress -4	not_started -5
cung cho	done 12	extension -6	unrelated -5
cung chua	done -3	in_progress 5
cung da	blocked -5	done 15	in_progress -8
cung dung	blocked 3
cung gia	extension -3	unrelated 5
cung khong	blocked 12	done -9
cung lam	in_progress 7	question -4
cung len	extension 6
cung o	done 4
cung phai	in_progress 8
cung ra	blocked -3	in_progress 5
cung roi	blocked -3	done 3
cung vang	blocked 4	in_progress -3
cung xong	done 10	in_progress -9
cuoc	blocked 6	done 9	in_progress -9	unrelated -4
cuoc a	ack 3
cuoc cho	done 5	in_progress -3
cuoc giam	done 3
cuoc hop	blocked 8	in_progress -4
cuoi	ack -10	blocked -29	done 3	extension -4	in_progress 28	not_started -6	question -3	unrelated 20
cuoi ,	unrelated 3
cuoi cho	done 7	unrelated -4
cuoi cung	blocked -12	done 23	in_progress -7
cuoi da	done -3	in_progress 5
cuoi hom	unrelated 3
cuoi nam	done 9	in_progress -9
cuoi nha	in_progress 3
cuoi nhe	in_progress -7	unrelated 6
cuoi roi	done -4	in_progress 5	unrelated 3
cuoi thang	blocked -3	done -7	extension 7	in_progress 5
cuoi tuan	ack -3	blocked -6	done -8	in_progress 20	not_started -4	unrelated 4
cuoi xong	done -10	in_progress 3	unrelated 8
cuoi |	blocked -4	done 4	extension -6	unrelated 5
cuon	blocked 6	done -3
cuon chieu	in_progress 4
cuon mat	blocked 7	in_progress -3
cuong	done 7	in_progress 11	not_started -9	unrelated -5
cuong ,	in_progress 3
cuong che	done 11	in_progress -4	unrelated -4
cuong |	in_progress 8	not_started -6
cup	blocked 8	in_progress -6
cup nuoc	blocked 8	in_progress -6
cuu	done 6	extension 7	in_progress -6	unrelated -5
cuu binh	done 4	unrelated -3
cuu chien	done 3
cuu dan	blocked -3	extension 4
cuu giao	extension 3
cuu o	blocked 5	in_progress -5
da	ack 31	blocked -46	done 54	extension -40	question 11	unrelated -14
da ,	ack 28	blocked -3	done -13	in_progress -23	not_started 16
da ai	not_started -4	question 7
da an	unrelated 3
da anh	ack -7	blocked 11	done -24	in_progress 3	unrelated 17
da ban	blocked -6	done -19	in_progress 21	not_started 5	question 3
da banh	done -4	unrelated 4
da bao	ack -5	done 21	in_progress -9
da bat	blocked -5	done -8	in_progress 20	unrelated -3
da ben	done -7	in_progress 8
da bong	blocked -3	in_progress -9	unrelated 17
da cap	done 3
da chac	done -7	in_progress 7
da chi	ack -3	done 4
da chot	done 3
da chua	blocked -7	in_progress 19	not_started -5
da chuyen	blocked 20	done -45	in_progress 12	not_started 7	unrelated 7
da co	blocked 7	done -4	in_progress -22	not_started 12	unrelated 9
da cong	done 3
da cu	ack -4	in_progress 6
da cung	done 5
da da	ack 8	blocked -5	done 4	in_progress 4	not_started -6	unrelated -3
da dang	blocked -3	done 15	in_progress -6
da dat	done -4	in_progress 13	unrelated -5
da de	ack 23	done -9	in_progress -13	not_started 4
da den	blocked 8	done -7
da di	blocked -7	done 7
da doan	done 4	in_progress -3
da doc	done 3	in_progress -4	not_started 3
da doi	blocked 3	done -6
da don	done -7	in_progress 11
da dong	blocked -4	done 14	in_progress -17	unrelated 9
da dot	done -3
da du	in_progress 3
da dua	ack -3	done 12	unrelated -4
da duoc	blocked -5	done 36	in_progress -31
da em	ack 13	blocked 13	in_progress -3	not_started -3	question -6	unrelated -10
da giai	blocked -3	done -4	in_progress 11
da giam	done 3	in_progress -3
da giao	ack -5	blocked -3	done -7	in_progress 18
da giuc	in_progress 4
da goi	done 7	in_progress -5
da gui	ack -3	blocked -8	done -10	extension -3	in_progress 36	question -6	unrelated -4
da hay	unrelated 5
da hinh	done -3	in_progress 3
da hoan	ack -4	done 22	in_progress -18	question 4
da hoi	done -3	extension -5	question 7
da hom	done -3	in_progress -3	unrelated 6
da hop	done -7	in_progress 10	not_started 3
da hua	in_progress -8	not_started 10
da in	in_progress 3
da ke	done 8	in_progress -7
da ket	in_progress -3
da khac	done 4	in_progress -3
da khi	in_progress 5	question -3
da khoi	done -15	in_progress 21	not_started -4
da khong	done -3
da ki	blocked -3	done 17	in_progress -14	question 3
da kiem	done 4	in_progress -4	question 3
da kip	not_started 7	question -5
da lam	ack -3	blocked 9	done -7	in_progress -5	not_started 11	question -4
da lap	done 7	in_progress -6
da len	ack -6	done -7	in_progress 18
da lien	done -5	in_progress 10	unrelated -3
da lop	in_progress 3
da mat	blocked 3
da may	question 7	unrelated -4
da mo	done -13	not_started 13
da moi	blocked -3	in_progress 18	not_started -5	unrelated -5
da mua	blocked 6	done -6	in_progress -6	unrelated 7
da nam	ack 9
da nang	done 8	in_progress -3
da neu	in_progress 3
da nghe	done -6	in_progress 7
da nghiem	done 4	in_progress -3
da nha	unrelated 4
da nhac	ack 6	blocked -3
da nhan	ack 7	blocked -5	done 8	in_progress -3	not_started -3	unrelated -4
da nhap	done 10	in_progress -6
da nhe	done -3
da nho	blocked 5
da niem	done 6	in_progress -6
da nop	blocked 7	done 13	in_progress -18	not_started -4	question 6
da phan	ack -3	blocked -7	done -3	in_progress 17
da phat	done 6	not_started -5
da phoi	done 3
da phun	done 3	in_progress -3
da ptckh	ack -3	done 3
da qua	done -8	question 3	unrelated 8
da ra	ack -17	blocked -4	done 16	in_progress 9
da ro	ack 17	done -8	in_progress -5
da roi	ack -21	done 29	in_progress -3	unrelated -3
da rua	ack 6	done -7	unrelated 3
da sap	done -5	in_progress 6
da so	done 3
da soan	done -4	in_progress 3
da sua	in_progress 3
da tham	done 43	in_progress -37	unrelated -3
da thanh	done 6	in_progress -3
da thay	ack 9	done -3	unrelated -3
da the	ack 7	in_progress -5
da thong	ack 8	blocked -5	unrelated -3
da thu	done -3	in_progress 3
da thuc	ack -3	done 3	in_progress 7	not_started -3
da thue	blocked 8	unrelated -4
da tiep	ack 25	blocked -3	done -9	in_progress -4	not_started -4
da to	done 7	in_progress -5
da toi	in_progress 7	unrelated -5
da tong	in_progress -3	not_started 3
da tra	blocked -3	done 10	in_progress -5
da trao	done 3
da trien	blocked -5	done 3	in_progress 13	not_started -7
da trinh	blocked -5	done -4	in_progress 10	not_started -6	question 9
da tui	ack 11	in_progress -4	unrelated -3
da vang	ack 7	blocked -4
da vao	in_progress 7
da ve	done 5
da viec	done -4	in_progress 4
da xin	done -11	extension 6	in_progress 10
da xong	ack -6	done -8	not_started 9	unrelated 8
da xu	done 9	in_progress -7
da |	blocked 5	done -5	not_started -5	question 20	unrelated -12
dac	blocked -4	in_progress 5	not_started 5	unrelated -5
dac thua	not_started 6
dac xong	in_progress 5
dai	ack -4	done -25	not_started 17	question 7	unrelated 3
dai ca	blocked 11	in_progress -9
dai doan	done -4	in_progress 6
dai het	done -4	in_progress 7
dai hoc	done -3	in_progress -8	question -5	unrelated 19
dai hoi	blocked -5	done -14	not_started 22	unrelated -3
dai toi	question 7	unrelated -5
dai |	blocked 6	in_progress -4
dam	blocked 30	done -17	extension -5	in_progress 5	not_started -17	question -5	unrelated 10
dam bao	done -3	in_progress 5
dam bien	in_progress 4
dam cuoi	unrelated 6
dam gio	done -6	unrelated 9
dam ki	blocked 3
dam lam	blocked 24	done -3	in_progress -5	not_started -15
dam |	in_progress 3
dan	ack -18	blocked 37	done 24	extension 6	in_progress -40	not_started -6	question 5	unrelated -9
dan bi	done 3
dan cai	done -3	in_progress -4	not_started 8
dan chau	ack 3
dan cu	blocked 5	done -7	extension 10	in_progress -4	not_started -3
dan cua	blocked 3	done -4	in_progress -4	unrelated 7
dan da	done 3
dan dang	blocked 3	done -7	in_progress 5
dan den	blocked 13	done -6	in_progress -6
dan du	blocked -3	done 4
dan dung	done 6	in_progress -5
dan duoi	blocked -5	done 6
dan hai	blocked 4	in_progress -3
dan hien	blocked 5	done -3
dan khong	question 9
dan kien	blocked 10	done -9
dan lon	blocked -3	done 6
dan o	done 5	in_progress -3
dan phan	blocked 8	in_progress -6
dan pho	blocked 6	done -4
dan quan	blocked -4	done 4
dan roi	ack -5	blocked -10	done 10	in_progress 6
dan so	ack -4	done 3
dan suot	blocked -3	extension 4
dan tem	done 4
dan thong	done 8	in_progress -8
dan trong	blocked -3	done 3
dan tu	blocked 12	done -9
dan vao	blocked -3	in_progress 3
dan xong	done 5	in_progress -3
dan |	ack -3	blocked 8	done 4	not_started -4
dang	ack -9	blocked -12	done -19	extension -9	in_progress 115	not_started -26	question -33	unrelated -7
dang ,	done -4	in_progress 4
dang a	blocked 3	in_progress -5
dang bai	blocked -7	done 15	in_progress -15	not_started 9
dang ban	ack 14	blocked 15	in_progress -29
dang bi	blocked 16	in_progress -14
dang bo	blocked -7	done 3	in_progress 5
dang boc	blocked -4	in_progress 11	question -4	unrelated -3
dang boi	blocked -3	in_progress 3
dang cai	blocked 3
dang cap	blocked 5	done -3
dang cham	blocked 8	in_progress -3
dang chay	blocked -5	done -4	extension 4	in_progress 8
dang chep	blocked -8	in_progress 9
dang chinh	blocked -6	done -3	in_progress 11
dang cho	blocked 5
dang chuan	in_progress 3
dang co	blocked -3	in_progress 4
dang cong	in_progress 3
dang cuoi	in_progress -5	unrelated 6
dang da	done 3	in_progress -8	unrelated 5
dang dang	done -3	in_progress 4
dang dao	done -6	in_progress 5
dang dat	in_progress -5	unrelated 6
dang dau	blocked -3	in_progress 4
dang day	done 3
dang dem	blocked 3	in_progress -3
dang di	blocked 15	done -7	in_progress -5
dang dich	blocked -3	in_progress 8
dang do	blocked -7	done -3	in_progress 12
dang doc	blocked -3	done -3	in_progress 8
dang doi	blocked 12	in_progress -9
dang don	blocked 9	in_progress -6
dang ep	in_progress 3
dang gap	blocked 9	in_progress -9
dang giam	done -3	in_progress 3
dang go	blocked -11	done -5	in_progress 18
dang gom	blocked -4	in_progress 8
dang gui	in_progress 4
dang hi	in_progress 4
dang hoan	in_progress 7
dang huong	done 8	in_progress -6
dang in	done -3	in_progress 7
dang ket	blocked 15	in_progress -14
dang khai	done -4	in_progress 7
dang kham	done -3	in_progress 6
dang ki	blocked 12	done 8	in_progress -15
dang kiem	in_progress 5
dang lam	ack -3	blocked -6	extension -3	in_progress 30	question -9	unrelated -4
dang lap	in_progress 3
dang lay	blocked -3	in_progress 4
dang len	done 8	in_progress -6
dang loi	blocked -4	in_progress 5
dang mac	blocked 6	in_progress -6
dang may	blocked -3	in_progress 5
dang mo	in_progress -5	unrelated 5
dang mua	extension 4	in_progress -8	unrelated 5
dang nay	blocked 7	in_progress -6
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	in_progress 5
dang niem	in_progress 3
dang o	blocked -8	done -3	in_progress 13
dang phai	extension 3
dang phi	done 17	in_progress -17
dang quet	in_progress 3
dang qui	blocked 8	in_progress -8
dang ra	in_progress 6
dang sang	done 3	in_progress -3
dang soan	in_progress 4
dang soat	blocked -11	in_progress 12
dang sua	done -6	in_progress 12
dang tai	done 8	in_progress -7
dang tap	in_progress 3
dang tham	blocked -3	done -3	in_progress 7
dang thay	done -3	in_progress 4
dang thi	unrelated 4
dang thieu	blocked 3	in_progress -3
dang thong	blocked -3	in_progress 4
dang thu	blocked 4	done -6
dang thuc	done -4	in_progress 10
dang thuong	blocked -3	in_progress 6
dang tien	in_progress 3
dang tiep	in_progress 5
dang tin	blocked 4	done 13	in_progress -15
dang tinh	blocked -7	in_progress 8
dang to	done -4	in_progress 6
dang tong	in_progress 6
dang tranh	blocked 3
dang trat	in_progress 3
dang tret	done -3	in_progress 4
dang trien	in_progress 3
dang trinh	in_progress 4
dang trong	in_progress 3
dang up	blocked -7	in_progress 7
dang uy	ack 3	blocked 7	done 26	in_progress -35	not_started -4
dang van	done -4	in_progress 6
dang vien	blocked -10	done 33	extension 3	in_progress -27	not_started 3
dang viet	blocked -5	done -6	in_progress 14
dang vuong	blocked 10	in_progress -9
dang xay	blocked -3	done -4	in_progress 7
dang xin	blocked -9	in_progress 12
danh	ack -5	blocked -7	done -10	extension 16	not_started 9	question -3
danh cau	done -4	unrelated 7
danh chay	blocked 9	done -6
danh cho	done 4
danh cua	blocked 3
danh gia	blocked -4	extension 3	in_progress 5
danh lam	in_progress -3	not_started 4
danh muc	blocked -5	extension 7
danh sach	ack -6	extension -3	in_progress 8	not_started 4	unrelated -4
danh van	unrelated 4
danh xin	blocked -8	extension 9
danh xong	done 6	in_progress -7	not_started 4
dao	blocked 18	done -15	in_progress 16	not_started -7	question -3	unrelated -11
dao ,	in_progress 5
dao a	blocked 5
dao di	blocked 7	in_progress -5
dao duoc	in_progress 5
dao duyet	done -4	in_progress 6
dao ho	blocked 3
dao ki	done 3
dao lai	done -3	in_progress 5
dao mong	in_progress 6
dao ra	ack -3	blocked 4
dao thao	blocked 3
dao thi	blocked 6	in_progress -6
dao |	ack 4	blocked -5	done -4	extension 8	in_progress 5	question -3	unrelated -3
dap	done 13	in_progress -10
dap xong	done 12	in_progress -10
dat	ack -4	blocked -4	done 8	extension -3	in_progress -21	unrelated 27
dat %	blocked -6	done 29	in_progress -17	unrelated -3
dat ,	blocked -4	done 7
dat .	done 3
dat ban	done -6	in_progress -15	question -3	unrelated 24
dat camera	done 3
dat chua	blocked 6	in_progress -6
dat co	done -5	unrelated 9
dat com	done -8	unrelated 9
dat dai	blocked 3	extension -3	question 6	unrelated -4
dat de	blocked -3	in_progress 5
dat do	in_progress 5	unrelated -3
dat du	blocked -6	done 9
dat hang	in_progress 8	unrelated -5
dat in	done -4	in_progress 6
dat khoang	in_progress 3
dat kien	blocked 4
dat moc	extension 5
dat rung	blocked 3
dat tick	in_progress 3
dat trong	blocked -3	done 4
dat xong	blocked 5	done -11	in_progress -3	unrelated 9
dau	ack -28	blocked -24	extension -11	in_progress 14	not_started 55	question -12	unrelated 7
dau ,	blocked -9	done 3	in_progress 9
dau a	blocked 8	done -9	not_started -3	question 10
dau anh	blocked -7	done 14	in_progress -10	not_started 3
dau bao	done -4	in_progress 9	not_started -3
dau ca	done 5	not_started -5
dau choi	blocked -6	in_progress -5	unrelated 12
dau co	blocked 5	done 20	in_progress -19	not_started -5
dau cung	blocked 3
dau da	in_progress 8	unrelated -6
dau dam	blocked 8	done -3	in_progress -4
dau dang	blocked -3	in_progress 3
dau dau	in_progress -5	not_started 8	question -3	unrelated 3
dau day	not_started 3
dau den	done 3
dau di	done -3
dau em	done -9	in_progress 11	not_started 8	question -6
dau giai	not_started 3
dau hay	in_progress 6
dau het	blocked 4	in_progress 6	not_started -3	question -6
dau khong	unrelated 3
dau lam	done -7	in_progress 23	not_started -12
dau ma	done -9	in_progress -14	not_started 27
dau mo	not_started 3
dau moi	done 15	in_progress -14	unrelated 3
dau nam	done -6	unrelated 9
dau nghen	in_progress 4
dau nhe	question -3
dau noi	blocked -3	in_progress 4
dau phai	blocked 9	not_started -3
dau ra	done 9	in_progress -7
dau roi	ack -4	blocked -5	done -13	in_progress 17	unrelated 9
dau thang	done 27	in_progress -29	not_started 7
dau thau	blocked 7	done -3	in_progress -3
dau thuc	in_progress 3
dau tu	blocked 3	done -12	in_progress 5	not_started 7
dau tuan	blocked -3	extension 3	in_progress 3	not_started -4
dau tuyen	blocked -4	in_progress 5
dau vao	in_progress 12	not_started -8	question -3
dau vay	question 3
dau viec	in_progress -3	not_started 4
dau vuong	blocked -4	done 7
dau xe	blocked 8	unrelated -4
dau xong	done 21	in_progress -24	unrelated 5
dau |	ack -3	blocked -7	done -16	in_progress 8	not_started 35	question -7	unrelated -7
day	ack -18	blocked -33	done 11	in_progress 36	not_started 9	question -16	unrelated 9
day ,	in_progress -5	not_started 9
day a	blocked -6	in_progress 5	question -4	unrelated 9
day cac	done -5	unrelated 9
day cai	extension 3
day con	in_progress 3
day du	blocked -5	done 12	in_progress -4
day em	not_started 3
day len	blocked 5
day nay	blocked -4	in_progress 11	question -4	unrelated -3
day nhe	blocked -5	done 6
day thi	not_started 4
day |	ack -12	blocked -8	done -7	in_progress 30	question -4	unrelated 3
de	ack 28	blocked -21	extension 31	in_progress -3	not_started 17	question -11	unrelated -41
de ,	blocked 4	done -3	in_progress 3	not_started -3
de an	blocked -3	done 8
de bau	not_started 3
de bua	ack -7	not_started 7
de chi	blocked 3
de chua	in_progress 18	question -7	unrelated -7
de chuyen	blocked -3	unrelated 5
de cuong	done -4	in_progress 16	not_started -9
de da	in_progress 3
de dan	blocked -3	in_progress 3
de danh	in_progress -3	not_started 5
de dat	extension 5
de e	ack 8	in_progress -4
de em	ack 45	blocked -23	done -20	extension 3	in_progress 6	not_started -3	question 6	unrelated -14
de giao	blocked 3
de hoan	blocked 3
de khong	blocked 3	unrelated -3
de lam	ack -4	blocked 7
de mo	blocked -3	in_progress 5
de nghi	ack -7	blocked 20	done 4	extension 16	in_progress -13	not_started -6	question -7	unrelated -7
de o	done 5
de qua	extension -6	not_started 7
de roi	done -3
de sot	done 3
de thieu	in_progress 10	question -3	unrelated -4
de thu	done -3	not_started 8
de toi	ack 10	blocked -3	in_progress -4
de tren	ack -7	done 15	in_progress -3	unrelated -3
de trong	done 10	in_progress -9	not_started 5
de tui	in_progress 3
de van	done 6	in_progress -5
de xe	unrelated 3
de xong	done -7	in_progress -5	not_started 15
de xuat	blocked -8	done -3	extension 20	in_progress -5	not_started -3
de |	done 10	in_progress -9
dem	blocked 3	done 3	extension 3	in_progress -3	unrelated -4
dem qua	extension 4	unrelated -3
dem sua	blocked 3	in_progress -3
den	blocked -12	done 12	extension 44	in_progress -25	not_started 5	unrelated -24
den ,	blocked 8	in_progress -8	not_started 6	unrelated -4
den buoc	blocked 5	in_progress -4
den cac	done 5
den cam	in_progress 3
den chung	done -5	unrelated 5
den cuoi	extension 3
den dau	done -4	in_progress 9	not_started -3
den do	done -4	in_progress 9	not_started -3
den duong	done 11	in_progress -6	unrelated -3
den han	done 6	in_progress -5
den het	extension 5
den hoi	done 3
den ki	blocked -3	done 3	in_progress -3
den mung	extension -4	in_progress 5
den nay	not_started 3
den ngay	extension 3
den noi	blocked -5	in_progress 8
den phong	in_progress 3
den tan	done 4
den thu	extension 7
den trang	done 9	in_progress -4
den vi	extension 4
den vua	blocked 13	done -6	in_progress -6
den |	ack 14	blocked -5	done -6	extension 11	in_progress -5	question -3	unrelated -6
dep	blocked -11	done 5	extension -3	in_progress -5	unrelated 17
dep ,	not_started 3
dep a	done 3
dep qua	blocked -5	in_progress -3	unrelated 14
dep yen	blocked -3	done 5
dep |	in_progress 5
det	in_progress 3
det ,	in_progress 3
deu	done 4
deu duoc	done 4
deu lac	blocked 4
deu xong	done 4	in_progress -3
di	ack -22	blocked 18	done -22	extension 28	in_progress -6	not_started -16	question -24	unrelated 44
di ,	blocked 7	done -4	in_progress -3
di an	unrelated 6
di cac	done 4	in_progress -4
di chi	done -3	extension 13	in_progress -4
di cho	extension 3	in_progress -4	unrelated 3
di chong	blocked 11	unrelated -8
di co	done -8	in_progress 16	unrelated -5
di cong	blocked -4	unrelated 7
di cuu	blocked -3	extension 4
di dam	unrelated 5
di dau	blocked -7	done 3	in_progress -7	unrelated 12
di dieu	extension 3
di doi	blocked 5	done 8	in_progress -9
di du	unrelated 4
di duoc	done -3	in_progress 6
di duong	blocked -6	done 3	unrelated 5
di ha	unrelated 4
di hoc	blocked 3	in_progress -4
di khao	in_progress 4
di kiem	blocked -3	in_progress 6
di lam	in_progress 6	not_started -10	question -4	unrelated 8
di nhau	blocked -3	unrelated 5
di nho	question -5	unrelated 8
di nuoc	blocked 8	unrelated -4
di qua	blocked 10	done -6	in_progress -3
di roi	ack -3	done 7	in_progress -4	question -3	unrelated 4
di tham	done -3	in_progress 4
di thuc	ack -4	in_progress 6
di tung	done -3	in_progress 6
di van	in_progress 5	unrelated -3
di vang	done -3	in_progress 6
di vien	blocked 17	in_progress -16
di xin	in_progress 3
di |	ack -6	done 9	in_progress -4	unrelated 3
dia	blocked 16	done -7	not_started -4	question -3
dia ,	done 4	in_progress -3
dia chi	blocked 5	in_progress -3
dia chinh	blocked 14	done -4	in_progress -3
dia lech	blocked 3
dia voi	unrelated 5
dia xong	in_progress 4	not_started -3
dich	ack -4	blocked 4	done -17	in_progress 27	not_started -3	question -5
dich ,	in_progress 8	unrelated -6
dich bung	blocked 8	done -5
dich den	blocked -7	in_progress 8
dich het	in_progress 3
dich moc	extension 5	question -3
dich ta	blocked 6	in_progress -5
dich tai	in_progress 4
dich toi	in_progress 8
dich vu	blocked 15	done -5	extension -3	in_progress -4
dich |	in_progress 3
diem	ack -4	blocked -16	done 15	question 20	unrelated -14
diem ,	done 5	in_progress -3
diem cham	in_progress 4
diem cuoi	done 7	in_progress -7
diem duoc	blocked 5	question -4
diem khong	blocked -5	question 12	unrelated -6
diem nhe	blocked 6	done -3
diem roi	blocked -4	done 7
diem trinh	extension 3
diem xong	done -5	unrelated 5
diem |	done 6	unrelated -6
dien	ack 3	blocked -5	done 27	extension -8	in_progress -24	not_started -10	unrelated 19
dien bao	ack 10	done -5	in_progress -3
dien chan	done 11	in_progress -4	not_started -5
dien khong	unrelated 4
dien luc	blocked 16	in_progress -9
dien nhung	question 3
dien nuoc	unrelated 5
dien ra	done 8	in_progress -4
dien tap	blocked -4	done 10	extension 3	unrelated -8
dien thoai	ack -3	blocked -11	done -6	extension -5	in_progress -3	unrelated 30
dien tu	blocked -8	done 16	in_progress -5
dien xong	done 4	in_progress -4
dien |	blocked 4	done -5	in_progress 6	unrelated -4
diet	blocked 6	unrelated -3
diet muoi	blocked 6	unrelated -3
dieu	extension 12	unrelated -4
dieu chinh	blocked -4	extension 10
dieu duong	extension 3
dieu nam	in_progress 3
dieu trong	in_progress 3
dinh	blocked 22	done 18	extension -3	in_progress 4	not_started -31	unrelated -11
dinh ,	blocked -9	done 6	in_progress 10	not_started -3
dinh a	done -3	in_progress 4
dinh anh	done -5	in_progress 5
dinh bac	blocked 4
dinh chinh	blocked -3	extension -3	in_progress 12
dinh chua	blocked 14	in_progress -11
dinh co	blocked -5	done 5
dinh danh	done 10	in_progress -6
dinh dong	unrelated 4
dinh gia	blocked 8	done 6	in_progress -6	unrelated -5
dinh giai	blocked -3	done 3
dinh kem	blocked -9	question 12
dinh khac	blocked 3
dinh kien	blocked -10	done 5	in_progress 6
dinh lai	extension 5	in_progress -4
dinh liet	done 6
dinh moi	blocked 13	not_started -11
dinh nha	done -3	in_progress 3
dinh nhe	ack 5	done -3	in_progress -10	unrelated 9
dinh qui	blocked 3
dinh thanh	in_progress 3
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh trao	done 4
dinh venh	blocked 3
dinh xong	blocked -4	done -3	in_progress 9
dinh |	blocked 17	done -4	in_progress -4	not_started -6
do	ack -20	blocked 3	done -8	extension 15	in_progress 38	not_started -14	question -8	unrelated -6
do %	in_progress 3
do ,	blocked 3	done -6	in_progress 5
do a	done -6	question 7
do anh	done 7	unrelated -3
do ban	blocked -5	done 4	extension 3
do chan	question -3	unrelated 5
do cho	done -3	extension -4	in_progress 11	unrelated -3
do chua	blocked -3	extension 5
do cong	blocked -8	unrelated 9
do cu	blocked -4	extension 5
do dac	blocked -3	in_progress 4	not_started 5	unrelated -5
do dai	in_progress -3	question 7
do dang	blocked 11	done -4	in_progress -5
do dat	done 10	in_progress -4
do dau	blocked 3
do day	blocked -4	in_progress 11	question -4	unrelated -3
do dia	blocked 10	done -6	in_progress -3
do khong	blocked -3	done 3
do kin	blocked -3	in_progress 6
do lai	in_progress 3
do leu	in_progress 3	unrelated -5
do mua	blocked 17	in_progress -9	not_started -4
do nen	blocked 4	in_progress -4
do nhe	in_progress 3
do phan	in_progress 5	unrelated -3
do phoi	unrelated 5
do qui	blocked -4	done -3	extension 3	in_progress 4
do roi	done 10	in_progress -4
do rut	ack -3	blocked 4
do sach	blocked 12	in_progress -7
do thieu	blocked 7	in_progress -6
do tuoi	done 4
do tuong	done 3
do xa	blocked 11	in_progress -10
do xang	done -4	unrelated 4
do xong	blocked 7	done -13	question -9	unrelated 17
do |	ack -4	blocked -7	done -3	extension -3	in_progress 26	question -3	unrelated -4
doa	ack -3	blocked 4
doa nen	ack -3	blocked 4
doan	blocked 16	done 7	in_progress -10	not_started -3	question -4	unrelated -4
doan cuoi	in_progress 3
doan dang	done -3	in_progress 5
doan dau	blocked -4	in_progress 6
doan de	done 12	in_progress -10
doan ket	done -4	in_progress 6
doan kiem	blocked 4	in_progress -4
doan phuong	ack 3	blocked -3	done 6	in_progress -7
doan qua	blocked 4	question -4
doan tan	blocked -3	done 4
doan thanh	blocked 17	done -3	in_progress -13
doan to	done 3
doan toi	extension 4	in_progress -3
doan |	in_progress 6
doanh	blocked -7	done 9
doanh nghiep	blocked 3
doanh thu	blocked -4	done 5
doanh |	blocked -6	done 3	in_progress 4
doc	blocked -12	done -11	extension 6	in_progress 22	not_started 4	question -3	unrelated -3
doc cong	in_progress -3	not_started 3
doc dai	in_progress 3
doc lan	in_progress 5
doc thay	blocked -8	extension 9
doc tren	ack -4	done 5
doc |	blocked -3	in_progress 4
doi	ack -4	blocked 12	done 24	extension 12	in_progress -31	not_started -7	question -11	unrelated 6
doi ,	blocked 5	done 6	in_progress -8
doi a	ack 11	in_progress -12
doi bac	done 12	extension -6	unrelated -5
doi ben	blocked 5	done -5
doi chieu	blocked -6	done 9
doi cho	in_progress 3
doi chua	blocked -3	not_started 3
doi con	done 11	in_progress -10
doi cot	blocked 8	in_progress -6
doi day	in_progress -6	unrelated 11
doi ghi	done -3	in_progress 4
doi giay	blocked 7	extension -7
doi gium	blocked -3	extension 3
doi giup	extension 5	in_progress -3
doi han	extension 12	unrelated -4
doi hoan	blocked 5
doi ki	in_progress 4
doi lai	blocked 3	extension 7	in_progress -3	unrelated -3
doi ma	blocked 6	in_progress -3
doi mai	blocked 6	extension -6
doi minh	blocked -4	done 7	in_progress -4	unrelated 4
doi moc	extension 3
doi nao	in_progress -5	unrelated 8
doi ngan	blocked 3	in_progress -3
doi ngay	blocked 7	question -4
doi nghi	blocked 6	in_progress -5
doi nop	done 7	extension -5
doi phan	blocked 11	in_progress -10
doi phun	blocked 4	done -3
doi roi	done -7	in_progress 7
doi sang	blocked 7
doi so	blocked -17	done 14	in_progress 8	not_started -3
doi soat	blocked -3
doi thanh	blocked 4	done -3
doi thi	blocked 5	done -5
doi thoai	blocked -6	done 5	extension -7	in_progress 6	question 5
doi ti	extension -3	in_progress 3
doi tuyen	done -3	unrelated 5
doi van	in_progress 3
doi voi	blocked -5	not_started 6
doi y	blocked -6	in_progress 7
doi |	ack -3	done 9	in_progress -3
don	ack -5	blocked 21	done 12	extension 6	question -8	unrelated -22
don ben	blocked -4	in_progress 11	question -4	unrelated -3
don bien	blocked 5	in_progress -4
don ca	ack -3	blocked 4
don chua	done 3	question -3
don con	unrelated 3
don doc	done -9	in_progress 18
don khieu	blocked -3	done 3
don nhieu	blocked 3
don sach	blocked -3	done 12	in_progress -6
don san	blocked -3	unrelated 4
don suc	blocked 10	in_progress -10
don thu	done 5	in_progress -3
don to	blocked 8	done -3	in_progress -4
don toi	in_progress 6
don trang	blocked -3	done 4
don vi	ack 4	blocked 14	done -16	extension 9	unrelated -15
don xin	blocked -7	done 4	in_progress 4
don xong	in_progress -5	not_started 4
don |	blocked 3
dong	ack -5	done 24	in_progress -32	not_started 19	question -8
dong ,	done 14	in_progress -10
dong chi	ack 10	done 9	extension 6	in_progress -15	not_started -6
dong chu	not_started 4
dong chua	in_progress -6	not_started 9
dong cua	blocked 5
dong dau	blocked -10	done 5	in_progress 12	not_started -6	question 4
dong gi	blocked -3	done 3
dong giup	blocked 4	done 3	in_progress -3
dong ho	blocked -7	done 11	in_progress -10	unrelated 8
dong hoi	done -4	in_progress 4
dong hom	done -3	in_progress 3
dong khan	blocked 7	done -4
dong ki	done 5
dong nao	blocked 6	in_progress -4
dong nghia	blocked -5	done 6
dong nha	in_progress 3
dong quyen	done 4
dong roi	done -3	in_progress 5
dong sep	done 4	in_progress -4
dong soan	blocked -3	done -3	in_progress 6
dong tay	not_started 3
dong tham	blocked 4
dong thi	blocked 3
dong thuan	blocked 3
dong tien	blocked -4	done -6	unrelated 14
dong toi	in_progress -5	not_started 6
dong tung	in_progress 5	unrelated -3
dong voi	done -7	in_progress 8
dong xong	blocked 5	in_progress -4
dong y	blocked 5
dong |	blocked -3	in_progress -3	not_started 11
dot	ack -3	blocked 5	done 14	in_progress -10	not_started 4	unrelated -7
dot a	in_progress 3
dot cao	done 3	in_progress -3
dot cuoi	done 5	in_progress -5
dot hien	not_started 3
dot kiem	done 4	in_progress -5
dot luon	done 6	in_progress -5
dot nay	blocked 8	done -5
dot phao	blocked -5	done 5
dot ra	done -4	in_progress 7
dot roi	done 6	in_progress -5
dot thang	done 4
dot tiem	in_progress 5
dot truoc	done 6	in_progress -6
dot tuyen	blocked 7	in_progress -4
dot voi	done 6	in_progress -5
dt	done -11	in_progress 7	unrelated 6
dt cho	done -3	in_progress 7
dt viet	done -8	unrelated 8
du	ack -30	blocked -3	done 83	extension 10	in_progress 17	not_started -30	question -22	unrelated -26
du %	blocked -5	done 13	in_progress -6
du ,	blocked -12	done 18
du a	blocked -7	in_progress 12	not_started -3
du an	blocked -7	extension 7
du anh	done 3
du bang	done -3	in_progress 4
du bao	done 3
du buoi	done 3
du ca	blocked -7	done 8
du cay	done 3
du chi	ack -5	done 10
du cho	blocked -4	done 7
du chung	unrelated 3
du danh	ack -3	in_progress 4
du di	extension 7	in_progress -4
du giai	done 3
du ha	question -3	unrelated 5
du ho	blocked -6	done 8
du hop	question 5	unrelated -4
du khong	question -3	unrelated 5
du kien	blocked -3	done -16	extension -3	in_progress 29	unrelated -4
du lam	blocked 9	in_progress -5
du len	done 4	in_progress -3
du lich	unrelated 4
du lieu	blocked 8	extension 8	in_progress -10
du ngay	ack -4	done 5
du ngoai	done 4	in_progress -3
du phong	blocked 3	done -3
du quan	done 3
du roi	done -3	in_progress 6
du so	done 3
du tai	in_progress 4
du thao	done -20	in_progress 36	not_started -6	unrelated -3
du thau	blocked 7	unrelated -3
du thieu	done 4	in_progress -3
du toan	blocked 48	done 4	in_progress -35	question -9	unrelated -4
du tru	done -16	in_progress 18
du van	ack 3	done -3
du |	ack -4	blocked -4	done 25	in_progress -5	not_started -5	question -3	unrelated -3
dua	ack -6	blocked -24	done 21	not_started -7	question 14	unrelated -3
dua ban	extension 4	in_progress 5	unrelated -4
dua chi	done -4	in_progress 6
dua danh	blocked 3
dua don	blocked -3	unrelated 4
dua giua	done 8	in_progress -7
dua khong	blocked -13	done -4	question 12	unrelated 6
dua len	blocked -3	done 3	in_progress 3
dua nam	in_progress 4
dua nop	question 3
dua tan	done 8	unrelated -3
dua vao	blocked -3	done 14	in_progress -5
duc	blocked 14	done -9
duc roi	blocked 16	done -11	unrelated -4
duc xong	unrelated 3
duc |	blocked 12	done -8	unrelated -3
dum	in_progress 3
dum em	in_progress 3
dung	ack -13	blocked 29	done -5	extension -14	in_progress -36	not_started 68	question 3	unrelated -32
dung ,	in_progress 4
dung a	blocked 9	in_progress -8
dung bao	done -7	in_progress 7
dung chi	ack 7	done -4
dung cho	blocked 4
dung dang	done 9	in_progress -10
dung den	in_progress -7	not_started 8
dung duoc	blocked -15	done 17	in_progress -8	not_started 6
dung duong	blocked 6	in_progress -6
dung giai	blocked 8	done -5
dung han	ack -21	blocked 13	done -6	extension -3	in_progress 24	unrelated -3
dung hen	done 4	extension 4	question -4
dung im	blocked 7	done -4	in_progress -3
dung ke	blocked -5	done 3	in_progress -3	not_started 7
dung lam	in_progress -4	not_started 5
dung mot	blocked -6	in_progress 11
dung nam	blocked 5
dung nay	blocked -3	in_progress -3	not_started 9
dung ngoai	blocked 4
dung ngon	blocked -3	not_started 4
dung nhac	ack 4
dung nhan	blocked 8	done -3	in_progress -4
dung nhiem	blocked -4	question 11
dung so	blocked 3	in_progress -3
dung tay	not_started 8	question -5
dung tien	blocked -6	in_progress 13
dung toi	not_started 5
dung tra	blocked -7	done 6
dung tu	blocked 3
dung vao	blocked -6	not_started 10
dung voi	blocked -3	question 10
dung yeu	ack 4	done 8	in_progress -11
dung |	blocked 5	in_progress -7	not_started 16	question -5	unrelated -5
duoc	ack 22	done -28	extension 60	not_started -31	question -3	unrelated -17
duoc %	in_progress 9
duoc ,	blocked 22	done -18	extension 5	in_progress -5	not_started -3
duoc a	ack 10	done -6	not_started -3
duoc anh	blocked -7	not_started 7
duoc ba	in_progress 4
duoc ban	done -3	in_progress 5
duoc bao	done -3	question 7
duoc bua	extension 3	question -3
duoc cap	blocked 5	done 4	in_progress -4	unrelated -4
duoc chi	blocked 6	in_progress -4
duoc chia	unrelated 3
duoc chu	blocked -6	done 16	extension 4	in_progress -9	question -3
duoc chua	question 6
duoc cong	done -3	in_progress 4
duoc dang	done 5	in_progress -5
duoc do	blocked 5	not_started -4
duoc doan	blocked -4	in_progress 6
duoc dong	blocked 3
duoc duyet	blocked -3	in_progress -3	unrelated 9
duoc gi	done -3	not_started 4
duoc giao	blocked -8	done -5	in_progress -4	not_started 25	question -3
duoc giay	ack -5	done 5
duoc gui	question 3
duoc hai	done -3	in_progress 8
duoc he	blocked 3
duoc ho	blocked -6	in_progress 13	not_started -4
duoc hoan	blocked -3	extension 6
duoc hom	in_progress 3
duoc it	blocked -4	in_progress 13
duoc ke	blocked -3
duoc kha	blocked -4	in_progress 7
duoc khac	done 6	in_progress -6
duoc khi	blocked 5	in_progress -4
duoc khong	ack -3	blocked -25	done -9	extension 45	in_progress -10	not_started -4	question 11	unrelated -6
duoc ki	done 3	in_progress -3
duoc kiem	done 3
duoc moi	blocked 6	in_progress -4
duoc mot	blocked -6	done -6	in_progress 9	unrelated 7
duoc nang	done 4
duoc nha	unrelated 4
duoc nhac	not_started 4
duoc phan	extension 3	in_progress 5
duoc phe	blocked 5	done 14	in_progress -17
duoc roi	ack 23	blocked -10	done 4	in_progress -5	not_started -3	question -4	unrelated -3
duoc so	blocked -3	done 4
duoc su	ack -3	blocked 4
duoc tham	done 3
duoc thon	blocked -4	in_progress 5
duoc thong	ack 6	in_progress -5
duoc ton	in_progress 3
duoc trien	in_progress -6	not_started 10
duoc tuyen	ack 4
duoc va	blocked -3	done 4
duoc van	ack 4	in_progress -4
duoc vi	blocked 11	in_progress -4	question -5
duoc viec	ack 3
duoc vong	blocked -7	in_progress 8
duoc xac	blocked 6	extension -3
duoc |	ack -3	blocked 45	done -5	extension 4	in_progress -5	not_started -28	question -4	unrelated -4
duoi	blocked -23	done 8	in_progress 19
duoi dang	in_progress 3
duoi day	blocked -5	done 6
duoi khu	blocked -6	in_progress 7
duoi noi	in_progress 3
duoi nuoc	blocked -5	done 5
duoi qua	blocked 3
duoi thon	blocked -5	in_progress 5
duong	blocked 6	done 52	extension -4	in_progress -48	not_started 7	unrelated -12
duong can	blocked -4	unrelated 5
duong cay	blocked 3
duong chinh	ack 4	blocked -3	done 7	in_progress -6
duong cong	done 3
duong dang	blocked -3	done 4	in_progress -4	not_started 3
duong hoa	in_progress -4
duong khu	done -3	in_progress 3
duong la	extension -4	in_progress 5
duong link	blocked -5	done 6
duong nay	blocked 4
duong ong	blocked 6	in_progress -6
duong qua	blocked 3
duong sam	extension 3
duong sang	done 3
duong sat	blocked 11	done -5	in_progress -4
duong sinh	blocked -3	done -3	unrelated 5
duong so	done -3	in_progress 3
duong thon	done 7	in_progress -8	not_started 5
duong thong	done 3
duong truyen	in_progress 3	unrelated -3
duong vao	blocked 9	done -6
duong xong	done 15	in_progress -12
duong |	done 5	unrelated -4
dut	ack -3	blocked 9	done 4	unrelated -5
dut cap	blocked 10	done -7
dut diem	ack -3	blocked -7	done 13
duy	blocked -5	in_progress 15	unrelated -5
duy tri	blocked -5	in_progress 15	unrelated -5
duyet	done -7	extension -3	in_progress 16	not_started -10	question 9	unrelated -5
duyet a	done 4
duyet chua	question 5
duyet danh	blocked 3	in_progress -3
duyet du	blocked -5	in_progress 3
duyet ket	question 3
duyet nhe	in_progress 3
duyet qui	blocked 8	in_progress -5
duyet roi	done -7	in_progress 7
duyet va	blocked -3	done 12	in_progress -8
duyet xong	in_progress 3
duyet |	done -13	in_progress 13	unrelated 3
e	ack 32	blocked -24	done -8	extension 15	in_progress -3	not_started 3	unrelated -15
e ban	done 5	in_progress -3
e bao	in_progress 3
e bi	blocked 3
e bit	ack 5
e bk	ack 5
e chiu	blocked 3	done -3
e chua	done -4
e con	in_progress 3
e dang	blocked -5	done -11	in_progress 19
e de	ack -3	done 18	in_progress -11	not_started 4	unrelated -5
e goi	ack 8	in_progress -4
e gui	blocked -5	done 5
e hoi	not_started -6	question 11
e kiem	ack 6	in_progress -3
e lam	in_progress 5
e moi	in_progress -3	not_started 9
e nam	ack 5
e nhan	ack 3
e nop	done 6
e qua	extension 5	in_progress -3
e se	ack 3
e soan	in_progress 4
e thay	ack 6	in_progress -5
e them	extension 9	question -7
e thi	in_progress -4	not_started 5
e trinh	blocked -3	in_progress 5
e xin	extension 4	question 3
em	ack 42	blocked -16	done -50	extension 21	question -30	unrelated 37
em ,	ack -11	done 11	extension 3
em a	ack -4	blocked -5	done -6	extension 8	in_progress -3	question 6	unrelated 6
em an	unrelated 4
em ban	ack 5	blocked 14	done -12	in_progress -7	not_started 3
em bao	blocked -8	done 12	extension -4	in_progress 16	not_started 3	question -19
em bat	in_progress -3	not_started 6
em biet	ack 10	done -9	in_progress -8	not_started -3	question 7	unrelated 4
em bo	done 5	in_progress -5
em bua	done -3
em cac	ack -3
em cam	ack -8	in_progress 13	not_started 3
em chay	in_progress 4
em chia	in_progress 5	unrelated -3
em cho	extension 4
em chot	done 7	unrelated -4
em chua	ack -6	blocked -7	done -18	extension -3	in_progress 11	not_started 26	question 6	unrelated -8
em chuong	extension -4	question 4
em chup	ack 11	done -4	in_progress -7
em chuyen	ack 12	blocked 5	done -11
em co	blocked -5	done 9	in_progress -6	not_started -7	unrelated 8
em coi	ack 8	blocked -6	in_progress 4
em con	blocked -5	done -3	in_progress 5	not_started 4
em cong	in_progress 4
em cuoi	done -7	unrelated 13
em da	ack -4	blocked -5	done -7	in_progress 30	question -6	unrelated -5
em dan	blocked -5	done 9	in_progress -3
em dang	ack 11	blocked 17	done -9	in_progress -24	not_started -5	question -7	unrelated 17
em danh	done -3	unrelated 4
em dau	blocked 8	in_progress -6
em day	blocked -4	done 7
em de	ack -9	blocked 3	done 8	not_started 8	unrelated -4
em den	extension 5
em di	blocked -4	extension 3	question -6	unrelated 10
em dien	done 3
em do	unrelated 4
em don	done 5
em dua	blocked -4	extension 5
em dung	blocked 4
em duoi	in_progress 5
em em	done 3	in_progress -5	unrelated 5
em gan	blocked 3
em ghi	ack 13	done -5	unrelated -3
em gia	extension 3
em giai	ack -8	blocked 13	unrelated -6
em goi	ack -4	done 6
em gui	ack -15	blocked -8	done 21	extension -7	in_progress 8	not_started -6	question 3	unrelated 5
em het	done 3
em hieu	ack 7	in_progress -5
em ho	extension -5	question 6
em hoan	ack -3	done 3	in_progress 5	question -3
em hoi	ack 12	blocked -8	done -8	in_progress 19	not_started -4	question -3	unrelated -6
em hom	unrelated 4
em hop	unrelated 6
em hu	ack 8	in_progress -5
em ke	done -7	in_progress 5
em ket	done 4	in_progress -3
em khoa	in_progress 3
em khoe	ack -4	done -4	unrelated 9
em khong	blocked 7	done -3	not_started -4	question 3
em lam	ack 5	blocked -6	done 19	extension -4	in_progress 27	not_started -8	question -14	unrelated -19
em lay	done -6	in_progress 9
em lo	ack 4
em lop	done 14	extension -6	unrelated -5
em lui	extension 3
em luu	ack 5
em mau	question 3
em mo	done -8	unrelated 9
em moi	ack -13	blocked -8	done -3	in_progress -4	not_started 41	question -6	unrelated -5
em mua	done -4	in_progress -3	unrelated 9
em muon	extension -4	in_progress -8	unrelated 16
em nam	ack 12	done -5	in_progress -7
em nghi	blocked 7	done -3	in_progress 3
em nghich	ack -3	unrelated 6
em ngoi	in_progress 4
em nhac	ack 4
em nhan	ack 14	done -20	in_progress 12	question -3
em nhap	done 7	in_progress -4
em nhe	done -3	extension 4	unrelated 4
em nho	ack 11	done -3	in_progress -3	unrelated -3
em noi	blocked -3	question 10
em nop	ack -3	blocked -13	done 11	extension 23	in_progress -8	unrelated -11
em nua	blocked 7	done -7
em oi	blocked -3	done -3	unrelated 8
em ok	in_progress -4
em om	ack -4	blocked 18	not_started -6	unrelated -5
em phan	done 3
em phat	done -3	in_progress 4	not_started 4
em photo	done 4
em qua	blocked -3	extension 4
em quan	blocked 3
em quat	in_progress 6	unrelated -4
em quen	blocked -4	done 4	in_progress -11	not_started 5	unrelated 8
em qui	in_progress 3
em roi	blocked 15	done -11	unrelated -4
em sap	ack 10	done -3	in_progress -3
em scan	done 6	in_progress -5
em se	ack 20	blocked -5	done -6	extension -3	in_progress 5	not_started -3	question -3	unrelated -4
em sep	extension 4
em so	blocked 4
em soan	blocked 4
em soat	ack -6	in_progress 9
em sua	done -8	in_progress -11	unrelated 22
em tam	done -6	in_progress 6
em tap	in_progress 3
em thap	done -4	unrelated 4
em thay	ack 3	blocked -4	question 10	unrelated -5
em the	blocked 3
em them	extension 8
em theo	ack 11	in_progress -9
em thi	done -11	unrelated 12
em thu	blocked 6	done 5	extension -9
em thung	unrelated 3
em tiem	not_started 3
em tinh	done -6	in_progress 7
em to	in_progress 4
em toi	ack -10	extension 10	in_progress -5	unrelated 10
em tong	ack -3	in_progress -7	question 14
em tra	ack 5	blocked -3	in_progress -6	unrelated 7
em tre	unrelated 3
em trinh	done 3	in_progress 7
em truc	blocked 8	unrelated -4
em tuoi	done -4	unrelated 6
em tuong	done -4	in_progress 20	question -6	unrelated -7
em tuyen	question 4	unrelated -3
em van	blocked 4	done -4	not_started 3
em vay	extension -4	in_progress 3	unrelated 5
em ve	ack -5	unrelated 7
em viet	in_progress 3
em voi	blocked 6	extension 8	unrelated -9
em vua	ack -4	blocked 10	done 4	in_progress -6
em xem	ack 25	done -3	in_progress -16
em xin	blocked -16	done 7	in_progress -14	question 9	unrelated 18
em xong	ack -4	done 17	not_started 4	unrelated -14
em |	blocked 4	done -5	extension 7	in_progress -5	not_started -9	question -11	unrelated 21
ep	in_progress 3
ep coc	in_progress 3
fax	ack -3	done 6
file	ack -7	blocked -6	done -9	extension -5	in_progress -9	not_started 19	question 25	unrelated -7
file dinh	blocked -6	question 7
file em	ack -5	done 7
file gui	done 3	in_progress -3
file huong	blocked -6	question 10
file luon	not_started 4
file mau	extension -3	question 7
file ra	done -11	in_progress -3	not_started 15
file roi	in_progress 3
file van	in_progress 3
file |	blocked 4	in_progress -3
ga	ack 15	in_progress -16	question -3	unrelated 8
ga den	ack 16	in_progress -7	unrelated -4
ga doi	in_progress -6	unrelated 11
ga ta	unrelated 3
gac	done -3	in_progress 4
gac de	done -3	in_progress 4
gach khoa	blocked 4
gach ten	done 3
gai	done -6	in_progress -3	unrelated 9
gai chi	done -5	unrelated 7
gan	blocked 13	done -29	in_progress 19	unrelated 3
gan du	done -7	in_progress 8
gan het	in_progress 4
gan met	blocked 3
gan nhu	done -3	in_progress 4
gan uy	unrelated 3
gan xong	blocked 16	done -14	unrelated -3
gang	done -3	in_progress 5
gap	blocked 15	in_progress -26	unrelated 13
gap a	in_progress -4	unrelated 5
gap duoc	blocked 3
gap kho	blocked 11	in_progress -10
gat	blocked -4	extension 8
gat khoi	blocked -4	extension 8
ghe	done -4	unrelated 5
ghe |	done -4	unrelated 5
ghep	done -3	in_progress 4
ghi	ack 37	blocked -20	done -13	extension 5	not_started -4	question 8	unrelated -14
ghi chua	done 4	in_progress -4
ghi giup	extension 3
ghi han	question 7	unrelated -3
ghi hoan	done -4	in_progress 3	question 3
ghi nhan	ack 7
ghi so	ack 11	done -5
ghi tam	ack 3
ghi vao	ack 13	done -7	unrelated -3
ghi von	blocked -4	extension 8
ghi |	ack 5	blocked -5	extension -3	in_progress 4
gi	in_progress -18	not_started 47	question -11	unrelated -15
gi ,	done -4	in_progress -6	not_started 13	question -3
gi a	in_progress -3	question 7
gi ca	in_progress -9	not_started 17
gi cho	blocked 3
gi dau	not_started 3
gi duoc	blocked 12	not_started -11
gi em	ack 12	question -6	unrelated -5
gi het	in_progress -5	not_started 9
gi khi	blocked 14	question -9
gi ma	blocked 3	done -6	in_progress 11	not_started -5
gi noi	extension 7
gi nua	done 14	in_progress -3	question -9
gi phai	done 12	in_progress -10
gi qua	blocked 3
gi sep	not_started 3
gi sua	done -3	in_progress 7
gi them	blocked -6	done 7
gi vao	not_started 3
gi vuong	blocked -3	done 4
gi xong	done -14	in_progress 15
gi |	blocked -13	in_progress -10	not_started 20	question 10	unrelated -4
gia	ack -23	done 9	extension 18	in_progress -26	not_started -14	question 21	unrelated 15
gia cao	blocked 6
gia cat	blocked 3
gia cong	done -7	in_progress 9
gia dang	extension 4
gia dat	blocked 6	in_progress -5
gia dinh	blocked -7	done 18	extension -4	in_progress -5	question -3	unrelated 3
gia han	ack -7	blocked -15	done -5	extension 25	in_progress -14	not_started -6	question 29	unrelated -7
gia hoi	done 9	in_progress -3
gia ma	in_progress 3
gia re	unrelated 6
gia vang	ack -4	done -10	unrelated 16
gia vat	blocked 6
gia xong	done 3
gia |	blocked 5
giai	ack -10	done 22	in_progress 13	not_started 5	question 5	unrelated -39
giai bong	ack 3	done 11	extension 6	in_progress 8	unrelated -31
giai doan	in_progress 5
giai ngan	blocked 5	done 3	in_progress -11	not_started 6
giai phong	blocked -5	done -3	extension -3	in_progress 13
giai quyet	blocked -3	done 3	in_progress 5
giai tan	blocked 7	done -7
giai thanh	blocked -3	done 4
giai the	ack -8	blocked 13	done -3	unrelated -3
giai thich	question 4
giai toa	blocked -3	done 6
giai tranh	blocked -9	in_progress 7
giai xong	done 9	in_progress -8
giam	done 5
giam sat	done 4
gian	blocked -5	done -7	extension 31	in_progress -11	not_started -3
gian hoan	blocked -4	done -3	extension 6
gian nay	blocked 3
gian |	extension 3
giang	ack -4	blocked 3	done 10	in_progress -4	unrelated -3
giang ,	done 4
giang vien	blocked 6	done -3
giao	ack -8	blocked 17	extension -6	not_started 31	question 8	unrelated -42
giao ,	in_progress -8	not_started 9
giao .	blocked -5	not_started 6
giao ban	in_progress -3
giao cac	done -12	in_progress 14
giao cho	ack -5	blocked -6	done 4	extension -3	in_progress 5	question 9	unrelated -5
giao chuc	extension 3	in_progress -4	not_started 4
giao dia	done 4	in_progress -3
giao du	blocked 11	question -6
giao ho	not_started 3
giao hoan	ack 6	done -5
giao hop	blocked -3	done 5
giao lai	blocked 3
giao lon	blocked 10	done -4	unrelated -3
giao ma	blocked 4
giao mat	blocked -4	done 4	in_progress -3	not_started 3
giao moc	blocked 3
giao nham	blocked 7	unrelated -3
giao phong	question 4
giao quan	in_progress 5	unrelated -4
giao roi	in_progress -3
giao sang	done -5	in_progress -5	not_started 17
giao tan	blocked -3	done 6
giao tron	in_progress 4
giao uoc	blocked -4	done 6
giao ve	blocked -3	done 9	in_progress -5
giao viec	blocked 22	done -11	not_started -5	unrelated -4
giao |	done 4	in_progress 5	not_started -3	unrelated -5
giap	blocked -4	in_progress 4
giap ranh	blocked -4	in_progress 5
giat	done -6	question -8	unrelated 19
giat do	done -6	question -8	unrelated 19
giay	ack -17	blocked -8	done 32	extension -10	in_progress -8	not_started 20	unrelated -10
giay ,	blocked -9	in_progress 9
giay bon	done 5	unrelated -4
giay cam	done 3
giay chua	in_progress 6	question -3
giay chung	ack -6	blocked -4	done 5	in_progress 3	not_started 4
giay de	done 6	in_progress -5
giay in	blocked 6	in_progress -4
giay khong	question 3
giay moi	blocked 6	extension -7	not_started 4
giay phep	ack -8	done 18	in_progress -4	question -3
giay roi	done 3	in_progress -3
giay to	not_started 3
giay trang	in_progress -6	not_started 9
giay |	in_progress 3
gieng	blocked -7	done 6	in_progress -3	not_started 4
gieng bac	not_started 4
gieng khoan	blocked -6	done 6
gio	blocked -16	done -3	extension -17	in_progress 8	not_started -6	question 19	unrelated 14
gio ,	unrelated 3
gio :	in_progress 5
gio chao	in_progress 3
gio chieu	in_progress 3
gio chua	in_progress -8	not_started 10
gio co	in_progress 8	question -6
gio da	done 3
gio dang	done 4
gio de	done 3
gio dung	done -8	in_progress 9
gio em	ack -3	in_progress 13	not_started -3
gio giai	blocked -3	done 4
gio hanh	blocked -3
gio het	blocked -5	done 9	in_progress -6	question 3
gio ho	blocked 3
gio kem	blocked -3	done 4
gio lam	in_progress 3
gio moi	in_progress 8	not_started -5
gio mua	blocked -3	question 7	unrelated -3
gio nay	in_progress -6	not_started 10
gio nhe	done -6	in_progress -9	unrelated 15
gio nop	question 3
gio phai	in_progress -3	question 7
gio ranh	ack 8	extension -4
gio roi	unrelated 5
gio sang	done 8	in_progress -4
gio tap	unrelated 3
gio thi	done 5	in_progress -3
gio thiet	in_progress 3
gio xa	blocked 12	not_started -10
gio xong	ack 4	done -6	in_progress -8	question 3	unrelated 8
gio |	blocked 5	done -4	extension -3
gioi	blocked 6	extension -4	in_progress 5	question -4	unrelated -4
gioi a	blocked 4	not_started 3
gioi cam	done 4	in_progress -3
gioi lam	in_progress 6
gioi ngoai	blocked 3
gioi thieu	done 3
gioi |	in_progress 3
giong	blocked 3
giong ,	blocked 3
giu	blocked 5
giua	done 8	extension 3	in_progress -7
giua cac	done 8	in_progress -7
giua thang	blocked -3	extension 3
giuc	done -3	in_progress 5
giuc |	done -3	in_progress 4
gium	blocked 6	extension 14	in_progress -5	question -4	unrelated -8
gium em	blocked 4	extension 11	question -3	unrelated -8
giup	ack -12	blocked 9	extension 31	in_progress -9	not_started -8	question 7	unrelated -17
giup a	blocked 3
giup ben	blocked 10	unrelated -3
giup cho	extension 3
giup e	extension 6	in_progress -4
giup em	ack -8	blocked -7	done 6	extension 24	in_progress -7	not_started -5	question 7	unrelated -11
giup moc	blocked -4	extension 5
giup viec	blocked -3	in_progress 3
giup voi	blocked 4	extension -3
giup |	blocked 3	done -4	extension -3	question 3
go	ack 7	blocked -3	done -10	extension -7	in_progress 23	not_started -3	unrelated -6
go cho	ack 8	extension -4
go duoc	blocked 6	in_progress -6
go khong	blocked -8	in_progress 8
go lai	blocked -3	in_progress 6
go tung	in_progress 3
go vuong	blocked 4	in_progress -3
go |	done -4	in_progress 5
goc	blocked 20	done -14
goc nat	blocked 11	done -11
goc roi	blocked 5
goi	blocked -19	done 36	extension -4	in_progress -28	not_started -4	question -4	unrelated 22
goi anh	done 9	in_progress -7
goi cho	in_progress 5	unrelated -4
goi dau	in_progress -9	unrelated 12
goi giup	blocked 4
goi hom	done 4
goi khong	blocked 4	unrelated -3
goi la	blocked -16	in_progress 18
goi lai	in_progress -20	unrelated 22
goi nha	done 10	in_progress -8
goi roi	ack -4	blocked -3	done 10	unrelated -4
goi sep	ack 8	done -5	in_progress -3
goi so	unrelated 5
goi thau	blocked -3
goi |	done -3	in_progress 6
gom	blocked -3	done 4	question 7	unrelated -5
gom duoc	in_progress 4
gom nhung	question 8	unrelated -3
gom rac	blocked 5	done 6	in_progress -8
gom |	in_progress 3
gon	blocked -5	done 19	in_progress -9	not_started -3
gon roi	done 7
gon trong	blocked -3	done 12	in_progress -8
gop	done 21	in_progress -12	not_started -3	question 3	unrelated -5
gop duoc	in_progress 4
gop y	done 21	in_progress -15	unrelated -3
got	in_progress 4
got |	in_progress 3
gui	ack -34	blocked -9	done 26	extension -17	in_progress 43	not_started -32	question 19	unrelated 4
gui ,	done -3	in_progress 9
gui a	done -6	in_progress 15	question -4
gui ai	question 3
gui anh	done 20	in_progress -7	question -6
gui ban	blocked -4	done -21	in_progress 28	question 3
gui bao	ack -5	blocked 4	done 17	in_progress -13
gui buoi	done -3	in_progress 3
gui cac	blocked 13	done 4	in_progress -16
gui cai	done -3	in_progress 4
gui cho	question 6
gui chua	blocked -5	in_progress 6
gui cong	done -14	in_progress 17
gui dai	done -6	in_progress 6
gui dang	done 3	in_progress -3
gui danh	blocked 9	in_progress -7
gui de	blocked 4	in_progress -3
gui den	done -5	in_progress 7
gui di	blocked -3	done 15	in_progress -10
gui dt	done -3	in_progress 7
gui du	done 3	in_progress 8	not_started -5
gui duoc	done -6	in_progress 9
gui em	question 5
gui giay	in_progress -3	not_started 5
gui he	done -3	in_progress 4
gui het	done 4	in_progress -4
gui ho	done -8	extension 6	in_progress 3
gui hom	done 9	in_progress -9
gui kem	done 3
gui khong	done 3	in_progress -3
gui lai	ack -6	blocked -5	done 33	in_progress -17	unrelated -3
gui lam	blocked 5	in_progress -3
gui lon	ack -3	unrelated 5
gui luc	done 5	in_progress -5
gui luon	done -9	in_progress 11
gui ma	in_progress 3
gui mai	blocked -6	in_progress -3	unrelated 9
gui mail	question 3
gui mau	blocked 6	in_progress -3
gui mot	done -3	question 6
gui ngay	ack -7	in_progress 9
gui nha	done -3
gui nham	ack -3	blocked -7	done -6	in_progress -5	question -3	unrelated 26
gui nhe	done -3	in_progress 4
gui nhom	done 7	in_progress -6
gui not	done 18	in_progress -18
gui qua	blocked -3	done 10	in_progress -11	question 7
gui roi	ack -7	done -4	in_progress 13	question 6	unrelated -4
gui sang	done 3
gui sau	ack 6	done -3
gui sep	done -4	in_progress 5
gui so	blocked 18	extension 3	in_progress -17
gui som	ack 3
gui song	done -3	in_progress 3
gui tai	done -9	in_progress 9
gui thuong	done 3
gui tin	done -4	in_progress 5
gui trong	in_progress 3
gui truc	done 6	in_progress -5
gui truong	done 3	in_progress -3
gui tu	done 9	in_progress -8
gui van	blocked -8	done 8	in_progress 5	question -3
gui xong	done 7	in_progress -6
gui |	done -9	extension -8	in_progress 29	not_started -3	question -5	unrelated -3
ha	ack -5	extension -4	not_started -10	question 19
ha ,	blocked 6	done -3	in_progress 3	question -4
ha anh	question 5
ha chi	blocked -3	done -3	extension -6	in_progress -3	not_started -3	question 21	unrelated -3
ha roi	done 11	in_progress -4	not_started -5
ha thuc	ack -3	in_progress 7
ha tuan	extension 3	question -3
ha |	in_progress -3	unrelated 5
haha	done -3	in_progress -4	unrelated 9
haha |	unrelated 5
hai	ack -5	blocked -7	done 5	extension 5	in_progress 9	unrelated -6
hai ,	done -8	unrelated 10
hai a	done 5	in_progress -3
hai ben	blocked -8	done 8
hai buoi	done -3	in_progress 3
hai chu	blocked -4	in_progress 5
hai cong	question 7	unrelated -3
hai don	blocked -3	done 3
hai gia	blocked -5	done 5
hai hom	in_progress 3
hai lan	blocked 5	in_progress -3	not_started 3
hai long	done 12	in_progress -10
hai nghi	blocked 6	unrelated -4
hai nguoi	blocked 4
hai nhe	done -3	in_progress -3	unrelated 5
hai nop	blocked -3	extension 6
hai phong	blocked 5
hai sau	blocked -3	in_progress 3
hai thoi	in_progress 5	question -3
hai thong	blocked 3
hai toi	blocked -3	in_progress 3
hai van	blocked 7	unrelated -5
hai |	in_progress 4
han	ack -33	blocked -7	done -17	extension 74	in_progress -33	not_started -22	question 75	unrelated -36
han ,	done 4	in_progress -3
han a	ack -9	in_progress 10
han bua	question 5
han cho	extension 5
han chu	done 7	in_progress -7
han cu	extension 3
han cuoi	question 3
han danh	extension 4	in_progress -3
han dau	blocked 9	done -5	not_started -3
han den	extension 9
han duoc	extension -26	question 28
han em	ack -3	in_progress 4
han giai	blocked -3	extension 8
han gium	extension 8	unrelated -3
han giup	extension 4
han hoan	ack 9	done -7
han khac	question 8	unrelated -3
han la	blocked -4	extension 4
han ma	extension 4	question -4
han mat	blocked 8
han moi	extension 7	in_progress -4
han nay	blocked -3	extension 17	in_progress -3	question -7
han ngay	blocked -3	done 5	in_progress -6	question 10
han nhe	done 6
han nhung	done 4	in_progress -3
han nua	done 4	in_progress -3
han roi	blocked -3	question 11
han sang	extension 3
han them	extension 5
han toi	extension 3	question 3
han tu	blocked 13	done -10
han vay	question 4
han |	ack -11	done -8	in_progress 10	not_started -3	question 13	unrelated -3
hang	ack -3	blocked 5	done -8	in_progress 17	not_started 6	question -11	unrelated -5
hang ,	in_progress 8	unrelated -5
hang chinh	blocked 12	done -6	in_progress -5
hang dang	blocked -4	in_progress 11	question -4	unrelated -3
hang gio	done -3	in_progress 4
hang lam	in_progress -5	not_started 9
hang muc	blocked -3	in_progress 3
hang nao	question -7	unrelated 7
hanh	ack 45	blocked -31	done 37	extension -10	in_progress -8	not_started -13	question 3	unrelated -22
hanh ,	in_progress 6	not_started -5
hanh .	ack 11	blocked -3
hanh a	ack 7	blocked -4	question 3	unrelated -3
hanh anh	blocked -3	in_progress 6
hanh cai	done -4	in_progress 4
hanh chang	blocked 7	done -4
hanh chinh	done 8	extension -5	in_progress -6	question 6
hanh chua	in_progress -3	question 5
hanh chuyen	done 3
hanh cong	done 3	in_progress -4
hanh huong	in_progress 3
hanh ke	done -8	in_progress 9
hanh ngay	done 5
hanh phai	extension 5	question -3
hanh qd	done 5	in_progress -5
hanh quyet	ack 5	in_progress -3
hanh roi	blocked -4	done 4	in_progress -3	not_started 6
hanh so	done -5	in_progress 6
hanh theo	done 8	in_progress -4
hanh thu	blocked -3	done 5
hanh to	done -6	in_progress 6
hanh tu	done 3
hanh vi	blocked 3
hanh xong	done 4	in_progress -3
hanh |	ack 24	blocked -12	done 14	extension -5	in_progress -4	not_started -5	unrelated -8
hat	done -4	unrelated 8
hat ban	unrelated 4
hat karaoke	unrelated 3
hau	done -7	in_progress 8
hau nhu	done -6	in_progress 6
hay	ack -4	blocked -11	done -26	in_progress -4	not_started -5	question 54	unrelated -3
hay cap	extension 4	question -4
hay chua	blocked -3	question 4
hay ghe	unrelated 5
hay gui	question 6
hay ngay	in_progress -4	question 7
hay phai	question 4
hay qua	blocked 4
hay sao	in_progress 4
hay toi	in_progress 6
hd	blocked 6	not_started -6
hd nen	blocked 6	not_started -5
hdnd	blocked 19	done -10	unrelated -7
hdnd bac	blocked 4
hdnd hop	blocked 4
hdnd nhan	done 3
hdnd thong	blocked 6	in_progress -4
hdnd |	blocked 4	done -7	in_progress 5
he	ack -6	blocked 12	done -4	in_progress -6	unrelated 4
he ngay	unrelated 6
he thong	ack -3	blocked 15	in_progress -7	not_started -4	question -5	unrelated 3
he toi	not_started 3
he xanh	extension 4	in_progress -4
he xong	done 3
he |	in_progress -4	question 7
hen	blocked -5	done 6	extension 14	in_progress -4	not_started -3	question -5
hen ?	extension 4	question -4
hen lai	extension 7	in_progress -3
hen |	done 6
het	ack -23	blocked 64	done 6	extension 4	in_progress -32	not_started -5	question 23	unrelated -37
het ,	blocked 3	done 11	in_progress -5	unrelated -4
het a	in_progress 5	not_started -3	question -3
het bao	question -5	unrelated 9
het cac	blocked -4	done 19	in_progress -11
het canh	blocked -5	done 5
het chi	done -3	not_started 3
het cho	blocked -8	done 7
het chu	blocked 11	done -11
het chua	in_progress -17	not_started -4	question 24
het chuc	blocked 3
het du	blocked 4	done -3
het em	done 4
het giay	blocked 4	in_progress -4
het gio	done -3	unrelated 5
het han	blocked 4	done -13	in_progress -6	question 22	unrelated -3
het hieu	blocked 10	done -5	in_progress -3
het hoi	in_progress -3	not_started 5
het hom	done 3	in_progress -3
het khu	done -3	in_progress 6
het kinh	blocked 3
het luot	blocked 5
het muc	blocked 8	done -7	in_progress -5	question 7
het no	blocked -4	done 10	in_progress -5
het phan	blocked 3	in_progress -3
het qua	blocked -4	in_progress 11	question -4	unrelated -3
het qui	blocked -9	extension 11
het roi	ack -3	blocked -16	done 16	in_progress 16	unrelated -8
het sach	blocked 8	done -5
het so	blocked -3	in_progress 4
het suc	blocked 9	done -5
het thang	blocked -3	done -3	extension 8	unrelated -4
het thi	blocked -4	in_progress 7
het tien	blocked 9	in_progress -6
het trieu	done -8	unrelated 11
het tron	blocked 4	in_progress -5
het tru	done -9	in_progress 11
het tu	done 3
het tuan	done -4	in_progress 9
het vac	blocked 5
het vat	blocked 15	done -3	in_progress -12
het viec	done 8	in_progress -4
het vuong	blocked -8	done 11
het |	ack -5	blocked 34	done 4	extension -3	in_progress -4	not_started 3	question -9	unrelated -19
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -6	done 3	not_started 5
hiem nha	not_started 4
hiem xa	blocked -4	in_progress 4
hiem xong	done -5	in_progress 5
hiem y	blocked -3	done 3
hiem |	done 8	in_progress -8
hien	ack 27	blocked -22	done -5	extension -5	in_progress 8	not_started 14	question -5	unrelated -12
hien .	ack 5	done -5
hien a	blocked -5	not_started 7
hien dang	blocked -3	done -6	in_progress 10
hien dat	blocked 5	done -3
hien em	in_progress 3
hien mau	in_progress -3
hien nghiem	ack 6
hien nhiem	done -3	in_progress 4
hien qua	blocked 6	in_progress -3
hien tai	blocked -3	not_started 4
hien theo	in_progress 3
hien truong	in_progress 4
hien xong	ack 9	done 7	in_progress -12
hien |	ack 11	blocked -13	done 9	extension -3	not_started 3	unrelated -3
hieu	ack 25	blocked 5	done -8	in_progress -12	not_started -7
hieu luc	blocked 10	in_progress -6	not_started -3
hieu roi	ack 18	done -5	in_progress -11
hieu sao	in_progress 5
hieu truong	done 3	in_progress -3
hieu y	ack 7	done -4
hinh	blocked -5	in_progress 10	unrelated -3
hinh nhu	done -10	in_progress 13
hinh roi	done 4
ho	ack -13	blocked -3	done 39	extension -9	not_started 14	question 6	unrelated -36
ho ,	blocked -3	in_progress 13	not_started -3	unrelated -4
ho bi	blocked -3	in_progress 3
ho can	blocked -3	done 4
ho chua	blocked 7	not_started -3
ho cuoi	blocked -5	done 15	in_progress -8
ho dan	blocked 11	done -9
ho di	in_progress 4
ho ki	blocked -5	done 5
ho kinh	blocked -10	done 9	in_progress 3
ho nao	blocked -13	done 16
ho ngheo	blocked 4	done -7	in_progress 6	unrelated -3
ho nhe	done 9	in_progress -8
ho roi	in_progress 7
ho so	ack -7	blocked 5	done -5	in_progress -9	not_started 21	question 11	unrelated -16
ho tich	in_progress -3
ho tro	blocked 12	done 4	extension -4	in_progress -4	unrelated -5
ho viet	done 3
ho xong	not_started 6
ho |	done 5	unrelated -3
hoa	ack -9	blocked -12	done 31	in_progress -6	not_started 5	unrelated -10
hoa ,	done -4	in_progress 8
hoa a	blocked 7	done -5
hoa anh	ack -3	done 3
hoa cac	done 4
hoa chat	blocked 4	done -3
hoa chu	blocked 3
hoa co	done 6	in_progress -3	question -3
hoa giai	blocked -11	done 4	in_progress 6
hoa gui	done -3	question 3
hoa kieng	done 3
hoa lac	done 3
hoa roi	ack 4	done -3
hoa thi	blocked -3	in_progress -3	not_started 6
hoa toc	done 4
hoa xac	ack -5	done 6
hoa xong	done 12	in_progress -10
hoa |	blocked -4	done 4
hoach	ack -11	blocked -11	done 3	in_progress 3	not_started 30	unrelated -13
hoach ,	in_progress 5	not_started -4
hoach cho	ack -5	blocked 3	done -4	in_progress 9
hoach chua	blocked -3	not_started 4
hoach cua	in_progress -3	not_started 7
hoach da	blocked 8	in_progress -5
hoach gi	blocked -10	not_started 11
hoach hoan	done 5	in_progress -4
hoach la	in_progress -3	not_started 4
hoach lam	blocked 3	not_started -3
hoach ngay	done 6	in_progress -5
hoach nua	in_progress -10	not_started 11
hoach phong	blocked -8	in_progress 6	question 3
hoach roi	in_progress 3
hoach thi	in_progress -3	not_started 3
hoach tinh	blocked -3	in_progress -3	not_started 7
hoach trien	done -3	in_progress 4
hoach va	in_progress 3
hoach |	done 6	question -4
hoai	blocked 9	done 6	in_progress -7	question -4
hoai ,	blocked 4	done 3	in_progress -6
hoai khong	blocked 5	done -3
hoai vay	done 8	question -4	unrelated -3
hoan	ack -8	blocked 12	in_progress 21	not_started -9	question -14
hoan bao	blocked -3	extension 5
hoan binh	extension 7	unrelated -4
hoan chinh	in_progress 4
hoan cho	blocked -7	in_progress 6
hoan cong	in_progress 3
hoan lai	blocked -8	unrelated 9
hoan roi	blocked 14	in_progress -8
hoan tat	blocked -5	done 10	extension -3	in_progress 7	unrelated -8
hoan thanh	blocked 18	done -3	extension -12	in_progress 12	not_started -6	question -8
hoan thien	in_progress 7
hoan ung	done 3
hoan |	blocked 3
hoanh	done 5
hoanh thanh	done 4
hoat	blocked -7	done 11	in_progress -4	not_started 6	unrelated -3
hoat dang	done 5
hoat dinh	blocked -3	done 3
hoat dong	blocked -3	not_started 6
hoc	ack -4	done 7	extension 10	in_progress -24	question -8	unrelated 18
hoc ,	in_progress -4	unrelated 4
hoc gui	done -3	in_progress 3
hoc ho	blocked 4
hoc khat	extension 9
hoc khong	question -3	unrelated 4
hoc roi	in_progress -7	unrelated 6
hoc sinh	blocked 4	in_progress -4
hoc tap	blocked 3	in_progress -4
hoc ve	not_started 3
hoc vien	done 4
hoc xong	blocked -4	done 5
hoi	ack 7	blocked 25	done -4	extension -6	in_progress 4	not_started 17	question -20	unrelated -24
hoi .	ack 6
hoi a	in_progress 6
hoi ai	question 4
hoi anh	blocked 16	done -11	unrelated -4
hoi ben	blocked 8	question -7
hoi chi	blocked -3	in_progress 5	question 3
hoi cuu	done 4	extension 3
hoi dai	done -5	in_progress 7
hoi dam	in_progress 3
hoi dau	blocked -3	done 4
hoi de	not_started -5	question 10
hoi diem	blocked 5	done -8	in_progress 7
hoi dien	blocked -3	in_progress 5	question -3	unrelated 3
hoi dong	done 4
hoi gio	done 3
hoi hien	done 3
hoi khuyen	extension 9
hoi lai	ack 13	done -7	in_progress 4	question -3	unrelated -3
hoi lan	blocked 10	question -7
hoi moi	in_progress -6	not_started 11
hoi nghi	blocked -3	done -5	extension -14	in_progress 14	not_started 3	unrelated 4
hoi nguoi	blocked -5	not_started 4
hoi nha	blocked 4	in_progress -3	question -7	unrelated 7
hoi nhe	blocked 3	in_progress -3
hoi nong	done -5	in_progress 4	not_started 3
hoi phat	blocked -4	in_progress 11	question -4	unrelated -3
hoi phu	done 5	in_progress -3
hoi roi	done -5	in_progress -13	not_started 20
hoi sang	done 3	in_progress 4	not_started -4
hoi tham	done -4	unrelated 4
hoi thanh	done 3
hoi thao	done 9	in_progress -4
hoi thi	done 11	in_progress -12
hoi thoi	done -4	in_progress 5
hoi trai	not_started 3
hoi trua	done 3
hoi truong	blocked 6	done 3	in_progress -7	unrelated -3
hoi tuan	done 5
hoi tui	extension 5	question -3
hoi vien	blocked 7	done -8	in_progress 3
hoi |	blocked 12	in_progress -9
hom	ack -19	blocked -39	done 44	extension 24	in_progress 3	not_started -34	question -6	unrelated 27
hom ,	blocked -10	done 9	extension 4
hom bua	blocked -4	done 6
hom chu	done 5	in_progress -4
hom hom	in_progress 4
hom kia	done 8	in_progress -3	unrelated -3
hom lan	done 4
hom nao	done -10	in_progress -6	question 3	unrelated 18
hom nay	ack -3	done -19	extension 8	in_progress 15	not_started -9	unrelated 11
hom nhe	done 4	in_progress -3
hom nua	done -3	extension 7	unrelated -4
hom qua	ack -7	blocked -8	done 3	in_progress 24	not_started -16	unrelated 9
hom roi	done -5	in_progress 11
hom thu	blocked -3	done 13	in_progress -12	unrelated 7
hom |	blocked -5	done 21	extension 3	in_progress -9	not_started -4	unrelated -3
hon	extension 5	question -3
hon ngay	extension 4	question -3
hong	blocked 8	in_progress -6
hong ,	blocked -4	done 5
hong het	blocked -5	in_progress 7
hong |	blocked 6	in_progress -3
hop	ack -5	blocked 12	done -3	extension -6	in_progress 3	not_started -6	question 16	unrelated -12
hop ,	ack 13	blocked 5	in_progress -9	not_started -3
hop ban	done -11	in_progress 9	not_started 7
hop ben	done 3
hop bi	blocked 4
hop chi	not_started 3
hop cho	in_progress 3
hop da	in_progress 3
hop dan	blocked 5
hop doi	blocked 8
hop dong	blocked -5	done -3	in_progress 17
hop duoc	blocked 4	not_started -3
hop go	blocked 4	in_progress -3
hop hdnd	blocked 7	in_progress -5
hop huy	blocked 8	in_progress -3
hop lai	blocked -4	extension 5
hop lop	in_progress -5	unrelated 7
hop nao	blocked -8	done 9
hop nghiem	in_progress 5
hop nha	in_progress 3
hop nhe	done 3
hop nop	done -3	in_progress 3
hop phan	not_started 3
hop phu	done -8	in_progress -5	unrelated 16
hop sang	done 3
hop tac	done 6
hop thu	done 6	in_progress -4
hop thuong	in_progress 4
hop to	in_progress 5	not_started -7
hop trien	blocked 4	done -3
hop tuyen	blocked 3
hop xong	ack -3	blocked -5	done 13	in_progress -11	not_started 13	unrelated -5
hop |	ack -5	extension 3	in_progress 4	not_started -10	question 18	unrelated -7
hu	ack 6	blocked 27	done -3	in_progress -11	not_started -6	question -7	unrelated -6
hu ,	blocked 10	in_progress -4	not_started -5
hu lien	ack 8	in_progress -5
hu roi	blocked 11	done -3	in_progress -3
hu |	blocked 6	question -5
hua	in_progress -4	not_started 10
hua thi	in_progress -6	not_started 10
huan	ack -3	done -4	in_progress 12	unrelated -6
huan can	in_progress 5
huan roi	in_progress 3
huc	in_progress 4
huc voi	in_progress 4
hung	done -5	in_progress 9
hung bao	in_progress 3
hung noi	in_progress 3
hung roi	in_progress 3
huong	blocked 9	done -11	extension -3	in_progress -16	question 5	unrelated 20
huong dan	blocked 8	done -7	extension -3	in_progress -4	not_started -5	question 8	unrelated 4
huong ke	unrelated 3
huong lam	not_started 3
huong uoc	in_progress 3
huong xong	in_progress -6	unrelated 7
huong xu	blocked 3
huu	unrelated -4
huy	blocked 15	done -5	extension 4	in_progress -8
huy lich	blocked 3
huy roi	blocked 8	in_progress -3
huyet	blocked 6	in_progress -3
huynh	done -9	in_progress -5	unrelated 15
huynh cho	done -8	in_progress -5	unrelated 16
i	blocked -7	done -5	extension 13
i /	blocked -3	extension 4
i ach	blocked 3
i chi	done 3
i moi	blocked -8	extension 9
i xong	not_started 3
ii	done -3	in_progress 6
ii dang	in_progress 3
ii nay	not_started 3
ii |	in_progress 3
iii	done -3	in_progress -3	not_started 8
iii moi	in_progress -7	not_started 9
im	blocked 14	done -5	in_progress -8
im nha	blocked 3
im |	blocked 9	done -3	in_progress -6
in	ack -3	blocked 9	done -7	in_progress 15	not_started -3	question -4	unrelated -5
in hu	blocked 5	in_progress -3
in khong	question -3	unrelated 4
in lai	done -3	in_progress 8
in roi	done -4	in_progress 5
in sai	in_progress 4
in tai	in_progress 3
in va	done 5	in_progress -3
in voi	blocked 6	in_progress -4
ioffice	ack -5	blocked 7	done 7	unrelated -7
ioffice ,	blocked 8	unrelated -5
ioffice roi	ack -5	done 7
it	blocked -10	done -3	extension 7	in_progress 13	not_started -3
it a	in_progress 7
it hom	extension 3
it lau	blocked -3	extension 5
it nha	in_progress 3
it |	in_progress 3
iv	blocked -4	extension 9
iv ,	blocked -4	extension 8
karaoke	unrelated 4
ke	blocked -30	done -3	extension -5	in_progress 36	not_started 21	unrelated -19
ke :	in_progress 3
ke con	ack 16	in_progress -7	unrelated -4
ke dan	ack -4	done 3
ke doi	blocked -3	done 6
ke hoach	ack -11	blocked -21	done 11	extension -5	in_progress 10	not_started 24	unrelated -11
ke moi	in_progress 5	question -3
ke so	blocked -3	in_progress 3
ke song	blocked -5	done 6
ke tai	in_progress 3	question 3
ke toan	blocked 7	done -24	in_progress 18
kem	blocked -11	done 8	in_progress -3	question 14	unrelated -5
kem ,	blocked -3	done 4
kem anh	blocked -4	question 5
kem qua	blocked 3	unrelated -3
kenh	blocked -3	done 6	in_progress 6	not_started -3	question -3
kenh muong	in_progress 5	not_started -3
kenh xong	done 4
keo	blocked 12	done -7	extension 6	in_progress -4	unrelated -3
keo dai	blocked 9	done -3	in_progress -4
keo ra	blocked 3
keo toi	extension 3
ket	ack -16	blocked 38	done 28	in_progress -28	not_started -10	unrelated -12
ket ,	done 7	in_progress -3
ket a	blocked 3
ket cai	blocked 8	done -4
ket chu	blocked 6	done -3	in_progress -3
ket chua	blocked 7	in_progress -6
ket chuong	done 3	in_progress -3
ket dut	in_progress 4
ket giao	blocked -3	in_progress 4
ket ho	blocked 4	unrelated -4
ket hop	extension 4
ket khong	blocked -5	done 5
ket kinh	blocked 9	in_progress -7
ket luan	ack 4	blocked 3
ket nam	blocked -5	done 5
ket nap	done 10	in_progress -8
ket nha	blocked 5	unrelated -3
ket nop	ack -10	in_progress 11
ket o	blocked 23	done -6	in_progress -15
ket qua	ack -4	blocked -13	done 18	in_progress 14	not_started -11	question 3	unrelated -5
ket thu	blocked 3
ket thuc	blocked -3	done 14	in_progress -9
ket tien	blocked 5	done -4
ket xe	blocked -12	unrelated 12
ket xong	in_progress -4	not_started 6
ket |	blocked 3	done -3
kha	blocked -4	done -3	in_progress 9
kha kha	blocked -4	in_progress 7
kha roi	blocked -4	in_progress 7
khac	blocked -7	done 5	extension -3	in_progress -4	not_started 13	question 6	unrelated -11
khac cot	ack 3
khac lai	done 3	unrelated -3
khac lam	in_progress 4
khac nhau	question 7	unrelated -6
khac phuc	blocked -3	done 11	in_progress -6
khac roi	done -3	in_progress 3
khac va	done 12	in_progress -12
khac xong	done -10	not_started 11
khac |	blocked -3	in_progress 9	not_started -3
khach	done -6	in_progress 3	unrelated 4
khai	ack -4	blocked -22	done 17	extension -9	in_progress -5	not_started 43	question -7	unrelated -13
khai ,	blocked -6	in_progress 10	not_started -4
khai a	in_progress -5	not_started 7
khai du	not_started 4
khai duoc	blocked 6	not_started -3
khai gi	in_progress -3	not_started 4
khai lai	done -4	in_progress 7
khai mac	done -3	in_progress 4
khai nhe	done 3	in_progress -3
khai nhung	done -3	in_progress 5
khai noi	blocked -7	not_started 8
khai sep	in_progress -3	not_started 4
khai tai	done 3
khai truong	blocked -3	done 16	in_progress -6	unrelated -3
khai tu	done 6	in_progress -5
khai va	done 3
khai xong	blocked 4	unrelated -3
khai |	blocked -6	extension -4	in_progress -7	not_started 22
kham	done -3	in_progress 8	not_started -3	unrelated -4
kham cho	done -3	in_progress 6
kham nghia	unrelated -3
khan	blocked 11	done -5	in_progress -3
khan co	blocked 7	done -4
khanh	done 8
khanh thanh	done 8
khao	ack -3	blocked -5	done -17	in_progress 5	unrelated 21
khao ca	done -14	in_progress -5	unrelated 21
khao nhe	in_progress -3	unrelated 6
khao sat	in_progress 8	unrelated -7
khao xong	in_progress 3
khat	blocked -4	extension 18	in_progress -4	question -3	unrelated -3
khat den	extension 3
khat no	extension 9
khau	blocked 26	done -7	question -4	unrelated -8
khau a	in_progress 4
khau ioffice	blocked 8	unrelated -5
khau tham	blocked 17	in_progress -11
khau trang	blocked 4	done -3
khen	blocked -6	done 9	unrelated -8
khen lam	done 4
khen thuong	blocked 3	done -4	in_progress 6	unrelated -8
khen |	blocked -5	done 7
khep	blocked -9	done 17	in_progress -4
khep lai	blocked -8	done 16	in_progress -4
khi	blocked 21	done -18	in_progress 7	not_started -4	unrelated -5
khi chua	blocked 9	question -6
khi don	blocked 5	question -3
khi hoan	in_progress 4
khi kinh	blocked 8	in_progress -3	question -3
khi mo	blocked -10	question 13
khi nao	ack 3	done -11	in_progress 11
khi phan	blocked 9	done -3	in_progress -5
khieu	done 4
khieu nai	done 4
kho	blocked 32	in_progress -6	not_started -5	question -8	unrelated -9
kho bac	ack -4	blocked 4	done 4	extension 3	not_started -4
kho ca	in_progress 5	question -3
kho hoan	blocked 18	done -12	in_progress -4
kho lam	ack 6	blocked -3
kho ma	blocked 7	in_progress -4
kho may	done 7	in_progress -6
kho nhung	in_progress 3
kho qua	blocked 4
kho thu	in_progress 5	question -3
kho thuc	blocked 6	in_progress -3
kho tim	blocked -3	in_progress 3
kho |	done 3
khoa	blocked 5	done 6	extension -3	in_progress -15	unrelated 11
khoa ,	blocked 3
khoa a	in_progress -4	unrelated 5
khoa cua	blocked 4
khoa ket	blocked 3	unrelated -4
khoa o	done -3	unrelated 4
khoa so	done 9	in_progress -3
khoa xe	blocked -3	unrelated 6
khoan	ack -5	blocked -4	done 13	extension -3	in_progress -10	not_started 9
khoan bi	blocked 4
khoan cam	ack -3	blocked 4
khoan da	done -5	in_progress -4	not_started 11
khoan de	blocked -3	unrelated 5
khoan ve	blocked -4	done 5
khoan xong	blocked -4	done 6
khoang	in_progress 8
khoang %	in_progress 6
khoanh	blocked 10	done -4	in_progress -5
khoanh tay	blocked 4	done -3
khoanh vung	blocked 6	in_progress -5
khoe	ack -4	blocked -3	in_progress -3	unrelated 10
khoe re	done 5	in_progress -4
khoe roi	ack -4	done -4	unrelated 9
khoi	ack 4	blocked -30	done -7	extension 8	in_progress 3	not_started 30	question -3	unrelated -6
khoi bang	blocked -3	done 3
khoi cong	done -27	in_progress 32
khoi danh	blocked -9	done 3	extension 7
khoi dau	not_started 4
khoi dong	in_progress -4	not_started 10
khoi lui	done 3	in_progress -3
khoi luong	blocked -4	extension 3	in_progress 3
khoi nhac	ack 9	in_progress -5
khoi phai	done 9	in_progress -6
khoi su	blocked -8	done -5	in_progress -5	not_started 18
khong	ack -40	blocked 83	done -14	extension 12	in_progress -22	not_started -34	question 12
khong ,	blocked -12	extension 6	in_progress -7	not_started 15
khong ?	extension -4	question 11
khong a	blocked -7	done -6	extension 14	in_progress -4	unrelated 9
khong ai	ack -3	blocked 32	in_progress -8	question -3	unrelated -17
khong anh	blocked -22	done -5	extension 4	in_progress -4	question 14	unrelated 18
khong biet	blocked 8	done -6	in_progress 20	not_started -7	question -3	unrelated -10
khong bieu	blocked 5	in_progress -3
khong c	extension 5	question -3
khong can	done 3
khong chau	done 4
khong chi	blocked -13	done -5	extension 11	in_progress -3	question 8	unrelated 3
khong chiu	blocked 5
khong cho	extension -3	question 9
khong co	ack -6	blocked 16	done -4	extension -3	in_progress 4	question -3	unrelated -3
khong con	blocked -19	done 36	in_progress -10	unrelated -4
khong dam	blocked 4
khong dang	blocked 3
khong doan	in_progress 3
khong don	blocked 5	question -3
khong dong	extension 3
khong dot	blocked -5	done 5
khong du	blocked 6
khong dua	blocked 3
khong duoc	blocked 15	done -12	in_progress -7	unrelated 7
khong gap	blocked 3
khong giao	blocked 7	done -3
khong gui	blocked 8	done -4	in_progress -3
khong ha	extension -4	question 5
khong hay	extension 3
khong het	blocked 3	in_progress 5	question -4	unrelated -3
khong khop	blocked 3	in_progress -3
khong ki	blocked 16	in_progress -14
khong kip	blocked 9	done -3	extension 4	in_progress -3
khong lam	blocked 6	done 3	in_progress -4
khong may	blocked -7	in_progress 7
khong mo	blocked 7	unrelated -3
khong moi	question -3	unrelated 5
khong nha	unrelated 4
khong nhan	blocked 6	done -3
khong nho	done -3	in_progress 5
khong nhung	blocked -7	done 14	in_progress -7
khong noi	blocked 17	done -3	in_progress -7
khong nop	blocked 4
khong phai	blocked -11	done 30	in_progress -7	not_started -5	unrelated -4
khong phat	done 3
khong phu	blocked -3	in_progress 4
khong ra	blocked 8	done -6	unrelated -3
khong ranh	blocked 5
khong ro	blocked 4
khong roi	in_progress 3
khong rot	blocked -3	in_progress 5
khong sep	extension 4
khong sot	blocked -5	done 14	in_progress -5
khong thay	extension -6	question 9
khong the	blocked -14	done -6	in_progress 11	question 11
khong thi	blocked 3
khong thieu	blocked -6	done 10	in_progress -3
khong thong	blocked 3
khong thuoc	blocked 10	done -7
khong toi	blocked -3	done 3	in_progress 6	not_started -6
khong tra	blocked 6	done -3
khong trinh	blocked -3	extension 3
khong vao	blocked 12	extension -3	in_progress -3
khong xin	blocked 6	extension -3
khong xong	blocked 12	done -17	extension 8	in_progress 9	not_started -3	question -4	unrelated -3
khong xue	blocked 11	unrelated -6
khong |	ack -5	blocked -39	done -14	extension -7	in_progress 25	not_started 3	unrelated 39
khop	done 8	in_progress -5
khop ,	blocked -3	done 6
khop nhung	done 4
khop |	blocked 5	done -3
khu	ack -9	blocked -19	done 11	in_progress 34	not_started -3	unrelated -11
khu ,	done -8	in_progress 8
khu bao	blocked -3	in_progress 3
khu be	done -3	in_progress 3
khu da	in_progress -6	question 8
khu dan	done -3	in_progress 4
khu dang	blocked 5	in_progress -4
khu duoc	done 3
khu em	in_progress -5	not_started 6
khu hoa	done 3
khu khu	in_progress -5	not_started 6
khu lam	in_progress -5	not_started 6
khu moi	blocked -4	extension 6
khu nop	in_progress 9	question -4
khu nua	in_progress 4
khu pho	ack -4	done 13	not_started -3
khu roi	in_progress 3
khu sang	done -3	in_progress 6
khu |	blocked -5	extension -5	in_progress 17
khuc	blocked -3	done -3	in_progress 8
khuc dau	in_progress 3
khuc duoi	in_progress 3
khui	blocked -5	not_started 5
khui van	blocked -5	not_started 5
khung	done -6	in_progress 13
khung ,	in_progress 3
khung roi	done -3	in_progress 6
khuon	blocked -5	in_progress 6
khuon roi	blocked -5	in_progress 6
khuyen	extension 8	unrelated -4
khuyen dung	blocked 3
khuyen hoc	extension 9
ki	ack -28	blocked 5	done 41	extension -11	in_progress 25	not_started -21	question 19	unrelated -30
ki ,	blocked 6	done 4	in_progress -4
ki a	blocked 8	done -4	in_progress 3	not_started -5
ki anh	in_progress 3
ki ba	blocked 9	in_progress -8
ki ban	done 4
ki ben	blocked 6	done -3	in_progress -3
ki bien	done 4	in_progress -3
ki cai	done 3
ki cam	blocked -5	done 11	in_progress -6
ki cua	done -4	in_progress 8
ki dat	blocked 3	in_progress -3
ki dau	in_progress -5	not_started 3
ki deu	done 4
ki dong	done 7	in_progress -7
ki du	done 3
ki duoc	blocked -5	done -3	in_progress 9
ki em	done -4	in_progress 7
ki giao	done 8	in_progress -6
ki hay	in_progress -4	question 7
ki hop	done -6	in_progress 6	not_started 3
ki ket	blocked -4
ki khong	question 3
ki la	done -12	in_progress 16
ki mau	done 12	in_progress -12
ki nha	in_progress 4
ki nhan	ack -15	blocked -4	done 27	in_progress -6
ki nhay	done -3	in_progress 6
ki nhe	in_progress 3
ki niem	ack 4	done -4
ki nua	done -3	in_progress 4
ki roi	blocked 3	done 7	in_progress -13	question 8
ki so	blocked 27	done -14	in_progress -9
ki ten	blocked -4	done 6
ki tham	in_progress -3
ki thi	blocked -3	not_started 4
ki tu	blocked -3	in_progress 5
ki tuoi	done 3
ki xong	done 8	in_progress -5
ki yeu	blocked -5	in_progress 6
ki |	ack -4	blocked 4	done -17	extension -4	in_progress 42	not_started -8	question -4	unrelated -9
kia	ack -5	blocked -4	done -7	in_progress 24	not_started -12	unrelated 6
kia ,	done -3	in_progress 3
kia dang	done -3	in_progress 4
kia em	in_progress 3
kia khong	blocked 6	in_progress -5
kia moi	in_progress -10	not_started 10
kia nhe	not_started -3	unrelated 5
kia nop	done -5	in_progress 7
kia roi	done 7	not_started -3
kia ve	in_progress 3
kia xong	done -5	in_progress 7
kia |	in_progress 8	not_started -13	unrelated 5
kich	blocked -10	done 8	in_progress 4
kich ban	blocked -3	in_progress 6
kich chi	blocked -4	done 5
kich hoat	blocked -3	done 6
kiem	blocked -12	done 29	extension -4	in_progress -4	question 3	unrelated -11
kiem diem	done 7	in_progress -7
kiem dinh	done 4
kiem ke	blocked -3	in_progress 8	unrelated -3
kiem tra	blocked -7	done 16	extension -4	question 3	unrelated -7
kien	blocked -7	done -9	extension -5	in_progress 37	unrelated -15
kien ,	in_progress 3
kien cac	in_progress 4
kien chi	blocked 10	extension -3	in_progress -3
kien cua	blocked 6	done 3	in_progress -7
kien gi	blocked -6	done 7
kien hoan	done -4	in_progress 6
kien lan	blocked -4	in_progress 5
kien ngay	done -7	in_progress 8
kien nghi	blocked -3	done 12	extension 4	in_progress -13
kien nha	blocked -5	not_started 6
kien ra	blocked 13	done -10
kien so	blocked 7	done -5
kien thu	in_progress 3
kien toan	blocked -11	done 14
kien trinh	in_progress 3
kien |	ack 4	blocked -5	done -3	in_progress 11
kieng	done 3
kieng bay	done 3
kieu	blocked 17	done -4	question -8
kieu gi	blocked 14	done -3	question -8
kin	blocked -5	in_progress 6
kin trang	blocked -3	in_progress 6
kinh	ack -13	blocked 25	done -17	in_progress -4	question 6
kinh de	extension 3
kinh doanh	blocked -10	done 9	in_progress 3
kinh phi	ack -3	blocked 36	done -17	in_progress -7	not_started -6	question 7	unrelated -7
kinh te	done -8	in_progress 3	not_started 5	unrelated -3
kip	ack -10	blocked 29	done 11	extension 16	in_progress -30	question -11	unrelated -6
kip ,	done 3	extension 4	in_progress -4
kip anh	blocked 5	in_progress -4
kip bao	done 4	in_progress -3
kip gi	extension 7
kip gio	blocked -3	done 4
kip gui	in_progress 3
kip han	blocked 9	in_progress -5
kip lam	blocked 5	question -3
kip nop	done 9	in_progress -7
kip phien	blocked -3	extension 3
kip |	blocked 14	in_progress -10
km	done -5	unrelated 6
km chay	done -5	unrelated 6
kt-ht-dt	done 4	in_progress -3
la	blocked 12	done -41	extension -6	in_progress 40	not_started -11	question 28	unrelated -23
la ,	extension 5	in_progress -5
la cai	question 6
la chau	extension -4	in_progress 5
la co	blocked -3	in_progress 4
la cua	blocked 13	in_progress -5
la don	blocked 6	in_progress -3
la du	done 3	in_progress -3
la dut	blocked 4
la em	ack 3	done -3	in_progress 3
la gan	blocked -5	in_progress 6
la gui	in_progress 4
la hoan	question 3
la hoi	done 5
la nguoi	question 4
la noi	in_progress 4
la sai	blocked 5
la so	in_progress -6	not_started 10
la thang	in_progress -3	not_started 4
la toi	blocked 13	done -7	in_progress -5
la trach	blocked -3	in_progress 5
la tre	blocked 4
la viec	in_progress -3	question 6
la xong	blocked -6	done -17	in_progress 49	not_started -14	question -4	unrelated -5
lac	blocked 10	done -3	in_progress -3
lac bo	blocked -4	in_progress 3
lac dai	done 3
lac |	blocked 3
lai	ack 21	blocked -50	done 14	extension 29	in_progress 18	not_started -30
lai ,	blocked 3	done 6	in_progress -6
lai a	blocked -6	done -3	in_progress 3	unrelated 7
lai anh	in_progress 4
lai ban	blocked -3	done 15	in_progress -10
lai bao	done 8	question -4
lai bi	blocked 18	done -6	in_progress -9	question -3
lai bo	ack 8	done -7	in_progress 3
lai ca	done 4	unrelated -3
lai cho	ack -5	done 6
lai chua	question -4	unrelated 5
lai da	ack -6	in_progress 8
lai dau	in_progress -3	unrelated 6
lai day	in_progress 6
lai di	extension 6
lai du	blocked -3	in_progress 4
lai em	done 12	in_progress -11
lai giao	question 9	unrelated -4
lai gium	blocked 8	unrelated -5
lai giup	blocked -3	question 10
lai han	blocked -5	extension 10	in_progress -3
lai het	done 4	unrelated -3
lai it	blocked -4	extension 6
lai khong	blocked 3
lai lan	blocked 4	in_progress 3
lai loi	in_progress 3
lai mai	in_progress 6	not_started -3
lai nghe	ack 8	in_progress -3
lai nha	blocked -4	done -4	in_progress 8
lai nhe	done -3
lai noi	blocked -4	question 11
lai phat	blocked 10	in_progress -8
lai rai	in_progress 6	question -3
lai roi	ack 11	blocked -5	done 15	in_progress -12	question -3	unrelated -5
lai sep	in_progress 4
lai so	in_progress 5
lai thu	extension 3
lai tien	done 4	in_progress -3
lai tru	done 5	in_progress -4
lai truong	ack 11	blocked -3	in_progress -3
lai tu	blocked -3	done -3	extension 5	in_progress 8	question -3
lai vach	done 7	in_progress -7
lai xe	blocked -3	unrelated 4
lai |	blocked -18	done -12	in_progress 14	not_started -3	question -3	unrelated 19
lam	ack -9	blocked 39	done -17	extension -22	in_progress 37	not_started 40	question -14	unrelated -54
lam ,	blocked -4	in_progress -6	not_started 15	question -3	unrelated 3
lam a	blocked -3	done -3	not_started 14	question -5
lam anh	not_started 4
lam bao	in_progress 5	not_started -3
lam bo	done -9	in_progress -5	unrelated 16
lam ca	not_started 3
lam cai	in_progress 6	not_started -6
lam chi	done 3
lam cho	blocked -3	done -3	in_progress 10
lam chu	blocked 3	in_progress -3	not_started 3
lam chua	not_started -5	question -3	unrelated 9
lam cung	in_progress 6
lam cuon	in_progress 4
lam dau	done 4	in_progress -31	not_started 34	question -3
lam day	in_progress 4
lam den	blocked 5	in_progress -4
lam deu	in_progress 3
lam di	in_progress 6	not_started -6
lam dia	blocked 5	in_progress -3
lam do	in_progress 5
lam duoc	ack -3	blocked 26	done -4	extension -3	in_progress 16	not_started -27	question -3
lam gi	blocked 12	done -5	in_progress -4	not_started -5	question 7
lam gon	blocked -4	done 15	in_progress -8
lam het	blocked 7	done 4	in_progress -9
lam ho	in_progress 5	question -3
lam hoai	blocked 4	done -3
lam hom	in_progress 12	not_started -12
lam khong	ack -3	blocked 8	in_progress 26	not_started -10	question -12	unrelated -7
lam kip	done 4
lam lai	blocked -20	done -6	extension 5	in_progress 34	not_started -7	question -4
lam lien	ack 3
lam lop	ack 4
lam ma	blocked -3	done 15	in_progress -9
lam mieng	not_started 11	question -9
lam ngay	ack 3
lam ngoai	in_progress 4	not_started -3
lam nha	done -3	not_started 5
lam nhe	ack 3	blocked -3	in_progress -7	not_started 10
lam nhung	not_started -3
lam noi	ack 6	blocked -3
lam not	blocked -3	done 5	in_progress 10	not_started -11
lam nua	done 10	in_progress -11	question 3
lam on	extension 9	in_progress -6
lam phan	in_progress -3	not_started 5
lam qua	blocked 4	in_progress -3
lam roi	blocked -10	done 18	in_progress -4	question 3	unrelated -3
lam sach	done 3
lam sai	blocked 4	in_progress -3
lam sao	blocked 4	in_progress -6	not_started 6
lam sau	in_progress -3	not_started 5
lam sep	blocked -4	not_started 6
lam the	question 4
lam theo	blocked 11	in_progress -4	not_started -9	question 7
lam thi	blocked 19	in_progress -18
lam thong	in_progress 3
lam tiep	blocked 7	done -10	in_progress 10	not_started -5
lam to	blocked 5
lam toi	done -5	in_progress 15	not_started -3
lam truong	blocked 3
lam tu	done -5	in_progress 8
lam viec	blocked -9	done -9	in_progress 13	not_started 5	question 3
lam xong	blocked -5	done 29	in_progress -7	question 9	unrelated -23
lam |	blocked 11	done -23	extension -15	in_progress -7	not_started 48	question -3	unrelated -13
lan	ack -7	blocked 25	done -15	extension -5	in_progress 25	not_started -5	question -9	unrelated -9
lan ,	blocked 4
lan ba	in_progress 3
lan ban	done 4	in_progress -3
lan bao	done -6	in_progress 6
lan chiem	done 7
lan chua	blocked 10	question -7
lan chung	blocked -4	in_progress 5
lan cuoi	done -3	in_progress 4
lan lan	blocked 4	in_progress -3
lan ma	blocked 3
lan nao	blocked 4
lan nua	in_progress 4
lan roi	blocked 10	done -6	in_progress -4	not_started 3
lan so	blocked 3
lan tinh	blocked 5	in_progress -3
lan |	ack -3	blocked -6	done -4	in_progress 13	question 3
lanh	ack -3	done -10	in_progress 14	not_started -3	unrelated 3
lanh dao	ack -3	blocked 4	done -11	in_progress 15	not_started -3	unrelated -3
lanh khong	blocked -3	unrelated 5
lap	blocked -3	done 13	extension -5	in_progress 18	not_started -4	unrelated -16
lap a	in_progress 6
lap ca	blocked -6	done 6
lap cau	blocked -3	in_progress 3
lap danh	done 5	in_progress -5
lap dat	done 3
lap den	done 7	in_progress -4
lap du	in_progress 3
lap nhe	in_progress 3
lap to	done 7	in_progress -5
lap xong	blocked 13	done -8	in_progress 6	unrelated -8
lap |	extension -3	in_progress 5
lat	ack 13	done -3	in_progress -36	unrelated 30
lat em	ack 14	in_progress -12
lat goi	in_progress -21	unrelated 22
lat nua	done -4	unrelated 8
lau	blocked 3	done -5	extension 5
lau a	blocked -4	extension 5
lau roi	blocked 4	done -11	in_progress 7
lay	ack -4	blocked -6	done -11	in_progress 9	not_started -6	question 21	unrelated -3
lay ban	done 6	in_progress -5
lay chi	blocked 4	done -3
lay dau	blocked 6	in_progress -5
lay gi	blocked 5
lay moc	extension 3
lay o	question 3
lay so	blocked -7	done -4	in_progress 4	question 10
lay tu	blocked -3	question 6
lay y	in_progress 4
lay |	in_progress 5
le	ack 3	done -4	in_progress -8	not_started 4	unrelated 7
le di	blocked -6	in_progress -5	unrelated 12
le duong	done 3	in_progress -3
le ki	ack 4	done -4
le lam	done 3
le moi	in_progress -5	not_started 5
le ra	blocked 8	in_progress -7
le thoi	done -8	in_progress 8
lech	blocked 4
lech voi	blocked 3
len	ack -15	blocked -21	done 12	not_started 4	question 4	unrelated 13
len ,	blocked 9	done -5
len cai	blocked -3	in_progress 4
len cong	done 9	in_progress -16	not_started 9
len danh	in_progress 5
len de	in_progress 4
len hdnd	done 3
len he	blocked -4	done 5	in_progress -6	question -3	unrelated 9
len ho	in_progress 4	not_started -3
len ke	ack -5	done -4	not_started 10
len khuon	blocked -5	in_progress 6
len lanh	done -3	in_progress 5
len lich	in_progress 4
len phan	done 11	in_progress -7
len phong	in_progress 4
len roi	ack -4	done -8	unrelated 15
len so	done 3
len tinh	done -7	in_progress 7
len trang	done 6	in_progress -6
len xe	blocked -3	done 4
len |	extension 6
lenh	ack 12	in_progress -3	unrelated -3
let	in_progress 3
let det	in_progress 3
leu	done 4	not_started 4	unrelated -6
leu cuoi	done 4
leu quan	in_progress 3	unrelated -5
leu trai	not_started 4
li	blocked -13	done 15	extension 10	in_progress -11
li do	blocked -8	extension 11
li dut	blocked -3	done 4
li hop	done 4
li luan	done -4	unrelated 4
li tai	done 3	in_progress -3
li tuyen	blocked 4
li xong	done 5	in_progress -4
li |	done 4	in_progress -3
lich	blocked 20	done -12	not_started -3
lich hop	blocked 8
lich moi	blocked 12	in_progress -8
lich |	in_progress 3
lien	ack 11	blocked -3	extension -4	in_progress 3	not_started -4	question -4	unrelated 3
lien he	done -6	in_progress 8	unrelated 3
lien hoan	unrelated 3
lien nganh	done 4
lien nha	ack 4
lien thong	done 7	in_progress -5
lien |	ack 7	done -3
liet	done 10	question -3	unrelated -5
liet si	done 11	unrelated -5
lieu	ack -6	blocked 5	extension 9	in_progress 12	not_started -16	question 16	unrelated -18
lieu ,	blocked -6	in_progress 6
lieu ben	blocked 7	in_progress -5
lieu cho	blocked -5	in_progress 6
lieu chuong	blocked 3
lieu cua	blocked 3	done -4	in_progress 3
lieu da	in_progress 3
lieu dan	blocked -3	extension 10	in_progress -3
lieu ho	done -3
lieu khong	in_progress -3
lieu khu	in_progress 5
lieu lam	in_progress -3
lieu lay	blocked -4	question 7
lieu len	blocked -3	done 7
lieu nam	done -4
lieu nen	blocked 4	not_started -3
lieu nha	extension 3
lieu roi	in_progress 4
lieu sang	in_progress 4
lieu sep	blocked 3	in_progress -3
lieu tam	done 5	in_progress -4
lieu tang	blocked 6
lieu thang	blocked 5	done -5	question 4
lieu thi	blocked -4	in_progress 4
lieu tinh	question 3
lieu tu	blocked -6	question 10
lieu ve	in_progress 5
lieu voi	blocked -3	in_progress 3
lieu xong	blocked -5	done 10	in_progress -3
lieu |	blocked 9	done -3	not_started -3
linh	ack 15	unrelated -3
linh hoi	ack 6
linh y	ack 8	extension -4
link	blocked -5	done 5
link em	blocked -5	done 6
lo	ack -3	blocked 9	done 18	in_progress -17	unrelated -6
lo di	ack -5	done 12	unrelated -4
lo gach	blocked 4
lo roi	blocked 9	done -6
lo sep	done 3
lo xong	not_started 3
lo |	ack 3	done 11	in_progress -10
loa	ack -5	done 6	in_progress 5
loa du	ack -4	done 5
loa truyen	in_progress 6
loai	done 3
loai dang	done 3
loi	ack 25	blocked -12	done -4	extension -7	not_started -6	question -14	unrelated 16
loi ,	ack -4	not_started -4	unrelated 10
loi bac	ack 3
loi ca	ack -3	unrelated 6
loi chanh	in_progress 3
loi chi	ack 8	done 4	in_progress -11
loi chinh	blocked -7	in_progress 8
loi chung	blocked 3	done -3
loi cong	blocked 7	in_progress -3
loi file	blocked 5	in_progress -3
loi kien	done 6	in_progress -6
loi phan	blocked -4	done 6
loi roi	ack 5	done -3	in_progress -3
loi ruong	blocked -4	in_progress 5
loi so	blocked -4	done 5
loi suot	blocked 4	done -3
loi thi	in_progress 3
loi toi	ack 12	blocked -7
loi tung	blocked -5	in_progress 6
loi van	blocked -4	in_progress 4
loi ve	blocked 5	done -4
loi xong	in_progress 3
loi |	ack 6	in_progress 3	question -10
lon	ack -4	blocked 11	not_started -3
lon ,	blocked 5	in_progress -4
lon cho	blocked 10	done -4	unrelated -3
lon con	done 3
lon viec	in_progress 4
lon |	done 3
long	blocked -4	done 8	in_progress -11	unrelated 8
long xong	done -3	unrelated 4
lop	ack -4	blocked -3	extension -9	in_progress -4	not_started -3	unrelated 25
lop ban	done 12	extension -6	unrelated -5
lop boi	blocked -3	done 7
lop cao	done -4	unrelated 4
lop mai	done -3	in_progress 4
lop phai	blocked 7	done -6
lop roi	done -5	unrelated 7
lop tap	done -4	in_progress 6	unrelated -3
lop xoa	ack -3	done 6
lop xong	done -7	in_progress -6	unrelated 14
lop |	unrelated 6
lu	blocked 3	done -3	extension 4
lu anh	blocked -3	extension 4
lu cuon	blocked 5	in_progress -3
luan	ack 3	blocked 3	done -7
luan chinh	done -4	unrelated 4
luan da	done 3
luan giao	ack 6	done -5
luan luon	in_progress 3
luan thanh	blocked 3
luat	blocked 4	done 10	in_progress -5	not_started -5	unrelated -4
luat da	done -4	in_progress 3
luat gui	done 5	in_progress -5
luat moi	blocked 4
luat |	done 5	in_progress -3
luc	blocked 10	done 21	extension -4	in_progress -17	not_started -7	question 6	unrelated -7
luc ,	blocked 5
luc chua	blocked 6	in_progress -4
luc dau	done 3
luc gio	blocked -6	done 13
luc hoan	ack 6	in_progress -5
luc khong	in_progress 3
luc mo	blocked -4	question 8
luc nao	ack -4	done 3	in_progress 5
luc nay	done 4
luc roi	blocked 6	in_progress -5
luc thi	done 9	in_progress -8
luc tu	done 5	in_progress -4
luc |	done -4	in_progress 8
lui	ack -3	blocked -8	extension 43	in_progress -12	not_started -4	question -11	unrelated -3
lui den	extension 6
lui duoc	extension 8	question -8
lui han	done 4	extension 5	in_progress -5
lui sang	extension 3
lui thoi	extension 4
lung	ack -3	unrelated 6
lung tung	ack -3	unrelated 6
luon	blocked 6	done 26	in_progress -26	not_started 13	question -4	unrelated -11
luon a	blocked -5	done 6	in_progress -5	not_started 7
luon chia	blocked 4	unrelated -4
luon em	blocked 3
luon roi	done 14	in_progress -11
luon trong	done 3
luon |	blocked 9	in_progress -5	unrelated -3
luong	blocked -4	done 5	extension 3	in_progress 7	not_started -5	question -6
luong ,	done 3
luong con	blocked 3
luong dot	done 5	in_progress -5
luong hoan	in_progress 3
luong thang	done 4	question -3	unrelated 4
luong ve	unrelated 4
luong voi	blocked -3	in_progress 5
luong |	in_progress 3
luot	blocked 3	done 4	in_progress -6	not_started 6	unrelated -3
luot viec	not_started 5
luot |	blocked 3	in_progress -5
lut	in_progress -3	not_started 4
lut anh	not_started 4
luu	ack 3	done 11	in_progress -11	unrelated -3
luu roi	done 6	in_progress -3
luu tai	done 5
luu tru	blocked 12	done -11
luu y	ack 5
luu |	blocked -3	done 7	in_progress -4
luy	in_progress 3
luy ke	in_progress 3
luyen	blocked -3
ma	ack -8	blocked 29	done 12	not_started 3	question -9	unrelated -27
ma ,	question 3
ma a	done 5
ma anh	done 11	in_progress -6	unrelated -3
ma ba	blocked 9	in_progress -9
ma ban	blocked -7	done -6	in_progress 14
ma ben	blocked 6	in_progress -4
ma bi	done -7	in_progress 10
ma cau	in_progress 3
ma chi	blocked 4
ma cho	blocked 5
ma chu	blocked 3
ma chua	done -9	in_progress 20	not_started -7
ma con	blocked -6	done 11	in_progress -4
ma dinh	done 5	in_progress -4
ma doi	blocked 4
ma em	blocked -3	in_progress 4	not_started 3
ma file	in_progress 3
ma giao	blocked 5	not_started -4
ma gio	blocked 12	not_started -10
ma he	blocked 7	done -3	in_progress -3
ma kho	done -3	in_progress 3
ma khong	blocked -4	done -7	in_progress 10
ma la	blocked -5	in_progress 6
ma lam	not_started 5
ma lo	done 6	in_progress -5
ma loi	blocked 5	in_progress -3
ma luu	done 6	in_progress -5
ma mat	blocked 5	in_progress -4
ma may	blocked 8	in_progress -7
ma nhac	in_progress -5	question 8
ma oi	done 7	in_progress -5
ma qr	done 3	in_progress -3
ma sai	done -5	in_progress 6
ma sang	extension 4	question -4
ma sao	done 5	unrelated -3
ma sep	blocked -8	in_progress 11
ma sot	not_started 4
ma tac	blocked 3	in_progress -3
ma tho	blocked 4	in_progress -3
ma tinh	blocked -3	in_progress 6
ma van	in_progress 5
ma voi	not_started 3
ma xong	in_progress -21	not_started 22
ma |	done 27	in_progress -10	question -10	unrelated -6
mac	ack -3	blocked 17	done 9	in_progress -8	unrelated -10
mac am	blocked -4	unrelated 6
mac cho	blocked 7	in_progress -6
mac co	blocked 12	unrelated -6
mac o	blocked 3
mac toi	done 9	unrelated -7
mai	blocked -26	done -8	extension -17	in_progress 41	not_started -9	question -13	unrelated 30
mai a	in_progress 9	unrelated -5
mai anh	in_progress 8	unrelated -6
mai bat	in_progress -4	not_started 4
mai che	done 4
mai co	in_progress 4
mai do	in_progress 3
mai e	not_started 6
mai em	ack 5	blocked -8	done -7	extension 3	not_started 4	unrelated 6
mai hom	done 5	in_progress -5
mai hop	done -3	in_progress 8	not_started -3
mai khong	blocked 10	done -3	extension -9	in_progress -4	unrelated 7
mai lam	in_progress 11	not_started -5
mai lap	in_progress 4
mai moi	done 12	in_progress -10
mai nghi	question -3	unrelated 4
mai nha	done -6	in_progress -5	unrelated 9
mai to	in_progress -6	unrelated 9
mai ton	done 3	in_progress -3
mai xong	done -6	in_progress 11
mai |	blocked -6	done 9	not_started -6	unrelated 9
mail	ack -4	done 18	in_progress -10	question 3	unrelated -3
mail hay	question 3
mail thoi	done 5	in_progress -4
mam	blocked -7	done 5	in_progress 3	unrelated 3
mam non	blocked -5	done 5	in_progress 3
man	not_started 10	unrelated -6
man chi	in_progress -3	not_started 4
man |	blocked -4	not_started 6
mang	blocked 21	done -4	extension -7	not_started -4	question -6
mang ay	blocked 3
mang cham	blocked -10	in_progress 10
mang chap	blocked 4	done -3
mang du	question -4	unrelated 5
mang khong	in_progress 3
mang luon	blocked 4	unrelated -4
mang nay	blocked 8	in_progress -5
mang sang	done 7	extension -5
mang tu	blocked 4
mang |	blocked 7	in_progress -3
map	in_progress 6	unrelated -4
map me	in_progress 6	unrelated -4
mat	blocked 59	done -30	extension -9	in_progress -9	question -4	unrelated -6
mat ,	blocked -4	done 4
mat a	blocked 5
mat bang	ack -3	extension -4	in_progress 7	unrelated -4
mat bien	blocked 3
mat cau	blocked 4	in_progress -3
mat chi	ack 6
mat dien	blocked 4	in_progress -10	unrelated 8
mat duong	done 3
mat khau	blocked 8	unrelated -5
mat mang	blocked 3	in_progress -4
mat mo	blocked -3	done 5
mat ngoai	done -3	in_progress 4
mat roi	blocked 7	done -3
mat sach	blocked 15	done -10
mat so	blocked 5
mat tieng	blocked 7	done -6
mat tran	blocked 3	in_progress -5	question 3
mat truoc	done -14	in_progress 15
mat |	not_started 3
mau	ack -4	blocked 8	done 10	extension -4	in_progress -29	not_started -6	question 40	unrelated -15
mau bao	question 4
mau bieu	blocked 5	in_progress -4	question 5	unrelated -3
mau cu	blocked 3
mau da	not_started 3
mau dau	done 12	in_progress -12
mau hom	done 3
mau khong	question 3
mau moi	blocked 8	in_progress -4
mau nao	question 5
mau phu	blocked -4	question 8
mau roi	question 3
mau thuan	blocked 9	unrelated -5
mau voi	question 3
may	ack -11	blocked 36	done -11	extension -4	in_progress -18	not_started -29	question 19	unrelated 18
may ,	blocked 4
may a	blocked -5	in_progress -3	question 12
may bua	in_progress 6	not_started -6
may chieu	extension -6	in_progress -7	unrelated 17
may chu	blocked 10	done 4	in_progress -13
may cu	in_progress 3
may cung	done 7	in_progress -6
may gio	blocked -3	question 4	unrelated 5
may het	done -8	unrelated 11
may ho	done -5	in_progress 8
may hom	blocked 13	not_started -11
may in	blocked 7	done 7	in_progress -10	question -3	unrelated 3
may khong	blocked 5	done 3	in_progress -3	unrelated -3
may lan	done 6	in_progress -5
may lanh	blocked -3	unrelated 5
may loi	blocked -6	in_progress 7
may mo	blocked -3	in_progress 5
may moc	blocked -8	done -5	in_progress 15
may muc	done -3	in_progress 4
may ngay	extension 7	question -4
may scan	blocked 14	in_progress -4	question -5	unrelated -4
may sep	done 7	in_progress -6
may tinh	blocked 9	in_progress -4	not_started -5
may trang	question 7	unrelated -5
may tuan	blocked 5	in_progress -4
may xuc	blocked -3	in_progress 5
may |	blocked 3	unrelated -3
me	done -9	in_progress 6	unrelated 4
me em	done -8	unrelated 9
me xong	in_progress 6	unrelated -4
mem	ack -3	blocked -4	done 18	extension 7	in_progress -11	not_started -4	unrelated -5
mem ,	in_progress 5
mem dan	blocked 9	done -3	in_progress -5
mem hom	blocked -4	done 6
mem lan	done 4	in_progress -3
mem nen	blocked -8	extension 9
mem roi	in_progress 6	question -5
mem |	done 9	in_progress -3
met	blocked -4	done -17	in_progress 6	unrelated 17
met ,	blocked 3
met lam	in_progress 4
met qua	done -15	unrelated 17
met |	blocked -4	in_progress 6
mieng	blocked -4	not_started 11	question -8
mieng la	blocked -3	in_progress 3
mieng nao	not_started 11	question -9
minh	ack -4	done -5	extension -4	in_progress -5	not_started 10	question -7	unrelated 17
minh ,	in_progress 3
minh chay	in_progress 5
minh chua	done -4	not_started 6
minh chung	blocked -4	in_progress 6
minh co	question -3	unrelated 4
minh da	done 8	in_progress -4
minh dang	blocked -5	in_progress 6
minh em	blocked 11	question -4	unrelated -3
minh ma	blocked 9	in_progress -8
minh muon	unrelated 3
minh roi	blocked 11	in_progress -8
minh ta	in_progress 3
minh thang	done -4	unrelated 9
minh |	blocked -4	not_started 8
mo	ack -6	blocked -24	done -16	extension -5	not_started 32	question 27	unrelated -7
mo a	done -11	not_started 12
mo anh	in_progress 4	not_started -3
mo cua	blocked 3	unrelated -3
mo dau	in_progress 4
mo dot	done -4	in_progress 8
mo duong	blocked -3	in_progress 5
mo file	done -13	in_progress -6	not_started 20
mo het	blocked -10	question 13
mo hinh	blocked -3	done 8
mo ho	blocked -12	not_started 13
mo hoi	done -4	in_progress 5
mo khac	done 4	unrelated -3
mo khong	blocked 3
mo liet	done 4	unrelated -3
mo ma	done 6	in_progress -5
mo mail	done 9	in_progress -6
mo rua	blocked -3	question 10	unrelated -3
mo ruot	in_progress -5	unrelated 7
mo thau	in_progress 3
mo the	blocked -3	done -3	question 9
mo viec	in_progress -3	not_started 5
mo xong	done -8	unrelated 9
mo zalo	done 3	in_progress -3
mo |	blocked -3	in_progress 3	not_started 3
moc	blocked -14	done -9	extension 21	in_progress 13	unrelated -6
moc ,	blocked 3
moc gioi	blocked 3
moc het	blocked -4	in_progress 5
moc moi	extension 4
moc nop	extension 5	question -3
moc ranh	blocked 3	done 4	in_progress -5	not_started 3
moc sang	blocked -6	extension 7
moc vao	blocked -8	done -5	in_progress 15
moc |	extension 5
moi	ack -35	blocked -19	done -5	in_progress -17	not_started 63	question -29	unrelated 40
moi ,	blocked 6
moi :	extension 5	in_progress -4
moi a	blocked 5
moi anh	in_progress -7	unrelated 9
moi ban	extension 5	question -3
moi bat	blocked -4	done -5	extension -3	in_progress 16	not_started 4	unrelated -4
moi ben	question 3
moi ca	blocked -3	in_progress -3	not_started -4	unrelated 13
moi cac	unrelated 7
moi chi	in_progress 3
moi cho	not_started 4
moi chu	blocked 9	in_progress -7
moi chua	blocked 17	not_started -13
moi chuyen	extension 3
moi co	blocked -5	in_progress 12	not_started -6
moi dai	in_progress 3
moi day	done 3
moi den	done 6	in_progress -3
moi di	done -3	in_progress 3	not_started 3
moi dong	in_progress -3	not_started 4
moi du	in_progress 3
moi dung	blocked -3	not_started 6
moi duoc	blocked -3	not_started 5
moi em	blocked 6	unrelated -4
moi gach	done 3
moi gom	in_progress 4
moi gui	done 6	in_progress -3
moi hoi	done 7	in_progress -5
moi hop	blocked -6	extension 4	in_progress 4	not_started 4
moi khac	done 12	in_progress -12
moi khoi	in_progress 3
moi la	blocked 6	extension 3	in_progress -5
moi lam	ack -3	done -5	extension -9	in_progress 5	not_started 16	unrelated -3
moi len	blocked -3	in_progress 4
moi minh	in_progress 3
moi mo	in_progress -4	not_started 5
moi moi	blocked 7	done -4	extension -7	in_progress -7	unrelated 13
moi mua	in_progress 4	not_started 4	unrelated -8
moi ngay	blocked -4	in_progress 6
moi ngoi	blocked -4	done 5
moi nguoi	blocked -17	done 3	extension -4	in_progress -15	not_started -12	question -14	unrelated 61
moi nha	in_progress -5	not_started 5	unrelated 3
moi nhan	not_started 6
moi nhap	in_progress 4
moi nop	done 5	extension 5	in_progress -12	question 4
moi o	in_progress 3	not_started -3
moi phan	done -6	not_started 10
moi phu	done 9	in_progress -8
moi qua	in_progress 12	not_started -4	unrelated -6
moi quay	in_progress -3	not_started 6
moi roi	done 9	unrelated -6
moi sang	in_progress 3
moi so	unrelated 3
moi thay	blocked 4
moi thu	done 3
moi thuc	in_progress -5	not_started 7
moi to	in_progress -19	not_started 22
moi toi	blocked -3	not_started 13	question -3
moi tra	blocked -8	extension 9
moi trien	extension -3	in_progress -3	not_started 13
moi truong	blocked -4	done 8	not_started -6
moi vao	blocked -4	in_progress 5
moi ve	ack -9	in_progress -5	not_started 9	unrelated 7
moi xa	blocked 4
moi xong	blocked 8	done -6	in_progress 17	not_started -14
moi |	blocked 15	extension -8	not_started -4	unrelated 3
mon	ack 9	done -3	in_progress -3
mon roi	ack 8	done -4	in_progress -3
mong	blocked 4	done -9	extension 10	in_progress 5	not_started -3	unrelated -3
mong ba	done 3
mong cap	extension 6	in_progress -3
mong nha	blocked -3	in_progress 5
mong roi	blocked 6	done -9	in_progress 4
mot	ack 3	blocked -3	done -30	extension 31	in_progress 26	not_started 3	question -9	unrelated -21
mot ban	done 6	in_progress -3
mot bieu	done -8	in_progress 9
mot cau	blocked 4
mot chut	extension 3
mot cua	blocked 7	done -3	in_progress -4	question 3
mot dao	extension 9
mot dong	blocked -4	done 4	in_progress -6	not_started 9
mot em	blocked -3	extension 6	in_progress 4	unrelated -6
mot hom	extension 5	unrelated -4
mot khau	blocked -3	in_progress 7
mot khu	blocked -3	in_progress 4
mot minh	blocked 9	question -4	unrelated -3
mot nha	extension 5	unrelated -4
mot nua	done -3	extension 9	in_progress -5
mot phan	done -4	unrelated 8
mot so	blocked -4	done -6	in_progress 13
mot tieng	ack 8	blocked 3	extension -6
mot tuan	blocked -3	extension 5
mot xong	done -5	in_progress 5
mttq chua	blocked 3
mu	ack -3	blocked 5
mu be	done 4
mua	ack -5	blocked -9	done -16	extension 7	in_progress -12	not_started -5	unrelated 38
mua bao	done 8	not_started -5
mua dien	done -5	unrelated 6
mua du	question -3	unrelated 5
mua duoc	unrelated 3
mua he	extension 4	in_progress -4
mua keo	blocked 11	in_progress -9
mua lu	blocked -3	extension 4
mua mua	blocked -6	done 8
mua qua	in_progress -3	unrelated 4
mua sam	blocked -5	done 5	in_progress -6	not_started 4	question 9	unrelated -6
mua to	blocked -10	unrelated 13
mua vat	blocked 5	done -7	in_progress 8	unrelated -6
mua ve	done -4	in_progress -5	unrelated 9
mua xe	unrelated 3
mua xong	blocked -3	done -10	in_progress 9	unrelated 6
muc	blocked 4	done -13	extension 5	in_progress 8	not_started -9	question 13	unrelated -6
muc ca	blocked 6	in_progress -4
muc chi	blocked 4
muc do	done -6	question 7
muc ghi	blocked -4	extension 8
muc ii	in_progress 5	not_started -3
muc ke	blocked -3	done 6
muc moi	blocked 3	done -6	question 7
muc nao	done -6	question 8
muc nay	question 6
muc phu	in_progress 3
muc roi	done -3	in_progress 4
mung	ack -3	blocked -10	extension -5	in_progress 3	unrelated 21
mung ,	in_progress 3
mung dong	done -4	unrelated 5
mung ngay	unrelated 3
mung qua	done 5
mung sinh	unrelated 7
mung thang	extension -3	in_progress 4
muoi	blocked 4	done 5	in_progress -4	unrelated -4
muoi xong	done 7	in_progress -7
muon	blocked -3	done -17	extension 7	in_progress -10	not_started -3	question -14	unrelated 40
muon cai	question -7	unrelated 10
muon hon	extension 4	question -3
muon mat	blocked 3
muon may	extension -5	in_progress -7	unrelated 15
muon ngay	extension 3
muon roi	unrelated 5
muon xe	blocked -6	unrelated 8
muon xiu	unrelated 3
muon xong	blocked 9	done -10
muong	blocked -5	done 3	in_progress 11	not_started -3	unrelated -3
muong thoat	blocked -4	in_progress 5
muong xong	done 3
muu	blocked -3	done 29	in_progress -24
muu ,	in_progress 3
muu ban	done 11	in_progress -10
muu chu	done 3	in_progress -3
muu dang	done 11	in_progress -10
muu ubnd	done 7	in_progress -6
muu van	in_progress 4
n	extension 3
n nua	extension 3
nai	done 4
nai co	blocked -3	done 3
nam	ack 10	blocked -3	done -46	in_progress 21	not_started 20
nam ,	done -3	in_progress 5
nam a	not_started 3	unrelated 3
nam ai	done -5	unrelated 9
nam bep	extension 4	unrelated -3
nam da	done 7	in_progress -9	unrelated 5
nam duoc	ack 15	done -5	in_progress -6
nam em	not_started 4
nam im	blocked 5	in_progress -4
nam khoanh	blocked 4	done -3
nam khoe	done -3	in_progress 3
nam nay	done -10	not_started 8	question 4
nam ngoai	done -3	in_progress -8	not_started 8	question 4
nam noi	ack 3
nam o	ack -5	blocked -24	done -3	in_progress 40	unrelated -6
nam ra	blocked 8	unrelated -4
nam roi	ack 4	done -5	in_progress 3
nam thang	done -8	unrelated 8
nam thi	in_progress 3
nam trong	done -3	not_started 6
nam xuong	blocked 5
nam |	extension 3	in_progress -6	not_started 6	unrelated -3
nang	blocked 20	done 6	in_progress -3	not_started -5	unrelated -15
nang cap	done 8	in_progress -3
nang luong	done 4
nang nong	blocked 13	unrelated -12
nang thanh	blocked 5	not_started -4
nang |	blocked 3
nao	ack -16	blocked -14	done 12	extension -16	in_progress -6	not_started 13	question 16	unrelated 11
nao ,	in_progress 7	question -3
nao a	in_progress -3	question 12
nao bi	done 4
nao cho	question -4	unrelated 5
nao chua	blocked -7	done 7	in_progress -5	question 7
nao con	ack -5	done 12	unrelated -4
nao cung	in_progress 5	question -5
nao da	not_started -4	question 6
nao dau	not_started 11	question -9
nao doi	blocked -5	not_started 6
nao duoc	blocked 10	done -7	in_progress -4
nao gui	done -4	in_progress 11	not_started -3
nao ha	question 4
nao khao	done -9	in_progress -5	unrelated 16
nao ki	done -4	in_progress 9
nao mo	done 4	unrelated -3
nao ngon	question -7	unrelated 7
nao nhan	blocked 5	question -3
nao nop	blocked 3	done -9	question 9
nao phai	in_progress -5	question 6
nao ranh	ack -7	not_started 7
nao roi	done 3
nao sep	done 4
nao thang	done -3	in_progress -3	unrelated 9
nao toi	in_progress 4
nao vay	done -3	question 8
nao vet	blocked -5	done 11	in_progress 4	not_started -3	unrelated -4
nao xong	ack 8	done -3	in_progress 3	question -6
nao |	ack -3	blocked 3	done 13	extension -5	in_progress -17	not_started 11	question 7	unrelated -11
nap	blocked -3	done 11	extension 9	in_progress -15
nap dang	done 8	in_progress -6
nat	blocked 11	done -11
nat het	blocked 11	done -11
nau	done -5	in_progress -7	unrelated 13
nau com	in_progress -3	unrelated 7
nau xong	in_progress -4	unrelated 6
nay	ack -31	blocked 9	done -28	extension 21	in_progress -14	not_started 31	question 7	unrelated 5
nay ,	in_progress -5	unrelated 4
nay .	blocked -4	not_started 5
nay a	done 14	in_progress -10
nay ai	question 9	unrelated -3
nay an	question -4	unrelated 9
nay bai	done 4
nay bat	in_progress 8	not_started -7
nay bi	blocked 7	in_progress -5
nay ca	blocked -5	not_started 6
nay cho	blocked 16	done -11	unrelated -4
nay chua	blocked 10	done -10	in_progress -22	not_started 20	question 3
nay co	blocked -4	extension 3	in_progress 9	question -5	unrelated 4
nay con	question 4
nay cua	in_progress -4	question -3	unrelated 13
nay da	blocked 17	done -9	in_progress -5
nay dau	blocked 8	not_started -3
nay de	extension -6	not_started 6
nay di	done -6	in_progress 6
nay dien	done -3	in_progress 7	unrelated -3
nay don	in_progress -3	not_started 8
nay duoc	in_progress -3	not_started 4
nay e	not_started 5
nay em	blocked -7	done -12	in_progress 27	not_started 7	unrelated -10
nay gap	in_progress -4	unrelated 4
nay giao	question 6
nay giup	blocked -3	extension 6
nay hoan	done 8	in_progress -5	not_started 4	unrelated -6
nay hoi	done 4
nay ket	blocked 5	extension 5	in_progress -8
nay khep	done 3
nay khoi	blocked -5	done 6
nay la	question 5
nay lai	unrelated 3
nay lam	blocked -3	not_started -4	question 8
nay lui	extension 8	question -8
nay moi	done 5	in_progress 17	not_started -20
nay mua	blocked -10	question -3	unrelated 16
nay nam	question 4
nay nha	extension 4	in_progress -3
nay nhe	done 4	unrelated -4
nay nong	question -7	unrelated 10
nay nop	question 3
nay nua	not_started 3
nay phai	blocked 8	question -6
nay phat	done -4	in_progress 5
nay phong	not_started 3
nay ra	extension 3	in_progress -3	not_started 5
nay roi	done 14	in_progress -11
nay sang	blocked -6	done -3	extension 8	in_progress 3
nay thang	in_progress 3
nay thanh	done -4	in_progress 4
nay thuoc	blocked 3
nay tinh	blocked -13	question 15
nay tot	unrelated 3
nay troi	unrelated 3
nay uy	done -3	in_progress 5
nay va	in_progress 3
nay van	not_started 8
nay vao	extension 6	in_progress -3
nay xong	in_progress 4
nay |	ack -6	blocked 22	done 5	extension -5	not_started 12	question -6	unrelated -22
ne	ack -3	done 4	in_progress 3
ne |	ack -3	done 4
nen	ack -6	blocked 75	done -20	extension 6	in_progress -18	not_started -29	question -3	unrelated -5
nen ban	blocked 7	done -4
nen chua	blocked 30	in_progress -4	not_started -20
nen cong	blocked 4	in_progress -4
nen dang	blocked 8	done -3	in_progress -3
nen danh	blocked -6	extension 9
nen e	blocked 4	not_started -3
nen ket	blocked 5	in_progress -4
nen khong	blocked 5
nen phai	blocked 4
nen to	ack -3	blocked 4
nen xong	in_progress 4
neu	ack -5	blocked -14	done -9	in_progress 31	unrelated -4
neu hoan	ack -5	in_progress 5
neu mang	blocked -3	in_progress 5
ngac	blocked 6	in_progress -3
ngac |	blocked 6	in_progress -3
ngam	blocked 5	in_progress -4
ngam ,	blocked 6	in_progress -6
ngan	blocked 11	done 5	in_progress -21	not_started 13	unrelated -6
ngan %	done 10	in_progress -9
ngan dot	blocked 8	done -5
ngan hang	blocked 14	done -7	in_progress -5
ngan sach	done 4
ngan trieu	done -3	in_progress 3
ngan tu	in_progress -3	not_started 6
ngan von	not_started 7
ngang	blocked 5	done 10	in_progress -6	not_started -5	unrelated -3
ngang ngo	done 11	in_progress -4	not_started -5
ngang |	blocked 3
nganh	blocked -10	done 4	extension 7
nganh doc	blocked -8	extension 9
nganh thao	done 4
ngap	done 4
ngap roi	blocked -5	done 5
ngay	ack -20	blocked -28	done 13	extension 69	in_progress 6	not_started -15	question -3	unrelated -21
ngay ,	blocked 7	extension -4	in_progress -3
ngay :	done 3
ngay a	done 4	extension 4	in_progress -6
ngay anh	done 5	in_progress -5
ngay bn	question 6
ngay cac	extension 3
ngay cho	extension 4
ngay co	extension 3
ngay day	ack -6	in_progress 10
ngay de	extension 4
ngay do	extension 3
ngay duoc	blocked -4	extension 13	question -6
ngay em	extension -4	in_progress 8
ngay hoi	in_progress 4
ngay khong	question 7	unrelated -3
ngay lan	blocked -4	in_progress 6
ngay mai	done -4	in_progress 7
ngay may	question 4
ngay moi	blocked 5
ngay mong	done 3
ngay nao	blocked -4	extension -3	in_progress 6	question 7
ngay nghiem	done -7	in_progress 7
ngay nha	extension 3
ngay nhe	done 11	extension 3	in_progress -10
ngay nop	extension 4	question -4
ngay nua	extension 4
ngay please	extension 3
ngay thang	extension 5	question -4
ngay thoi	in_progress 9	unrelated -4
ngay thu	done -4	in_progress 7
ngay to	in_progress 3
ngay |	blocked -10	done 26	extension 18	in_progress -19	not_started -5	question -10
nghe	ack 22	blocked -4	done -8	extension 4	in_progress -10	not_started -4	question -4	unrelated 5
nghe anh	done -3	in_progress 5
nghe bao	in_progress 3
nghe cho	done 3
nghe dien	done 4	in_progress -4
nghe may	done 7	in_progress -6
nghe nhe	done -6	unrelated 3
nghe noi	done -13	in_progress 16
nghe roi	ack 6	blocked -3	done 4	in_progress -5
nghe so	done 5	in_progress -5
nghe tap	in_progress -5	unrelated 9
nghe xong	done -4	in_progress 5
nghe |	ack 18	done -6	in_progress -7
nghen	ack 4	blocked -13	done 7	in_progress 7	not_started -8	unrelated 3
nghen ,	blocked -3	in_progress 13	not_started -7
nghen chi	done 9	in_progress -7
nghen |	ack 4	blocked -8	done -4	unrelated 8
ngheo	in_progress 5	unrelated -4
ngheo :	done 3
ngheo a	done 5	in_progress -5
ngheo cap	blocked -3	done 3
ngheo khong	blocked 3
ngheo xong	done -3	in_progress 5
nghi	ack -13	blocked 47	done 3	in_progress -20	not_started -16	question -10	unrelated 11
nghi anh	done 6	extension -4
nghi bi	extension -7	unrelated 9
nghi bo	blocked -5	done 6
nghi cap	blocked 5	in_progress -3
nghi cho	extension 3
nghi chuyen	blocked 13	done -3	extension -4	in_progress -3
nghi cu	done 9	in_progress -11
nghi da	not_started 3
nghi de	blocked 4	not_started -3
nghi dep	blocked -3	done 5
nghi dich	extension 5	question -3
nghi dieu	extension 4
nghi dinh	blocked 13	not_started -4	unrelated -5
nghi doi	extension -6	question 5
nghi duoc	extension 3
nghi em	in_progress 3
nghi gia	blocked -4	extension 6
nghi giao	blocked 5
nghi het	blocked 18	done -5	unrelated -12
nghi hop	blocked 4	in_progress -3
nghi khong	question -3	unrelated 4
nghi lanh	blocked 3
nghi le	blocked -7	in_progress -5	unrelated 12
nghi lui	extension 3
nghi om	in_progress -7	unrelated 10
nghi phep	blocked -3	extension -7	unrelated 11
nghi phoi	blocked -6	done -4	in_progress 11
nghi phong	blocked 3
nghi quyet	in_progress 5
nghi roi	done -3	in_progress 4
nghi so	done -7	in_progress 7
nghi tinh	blocked -3	extension 4
nghi van	blocked 5	done 3	in_progress -5
nghi xoa	blocked -3	done 3
nghi |	blocked -6	done 3	in_progress 5
nghia	blocked -6	done 5	not_started -3
nghia trang	done 11	unrelated -8
nghia vu	blocked -4	done -9	unrelated 13
nghich	ack -3	unrelated 6
nghich dien	ack -3	unrelated 6
nghiem	ack 28	blocked -13	done -8	in_progress 10	not_started -7	question -4	unrelated -4
nghiem thu	blocked -8	done -3	in_progress 22	not_started -5	question -3
nghiem tuc	ack 23	blocked -7	done -3	in_progress -9
nghiem |	ack 4
nghiep	blocked 5	done -6	in_progress -6	not_started 3	unrelated 7
nghiep bon	in_progress -3	not_started 5
nghiep xong	done -5	unrelated 4
nghiep |	unrelated 3
nghin	blocked -3	unrelated 6
nghin |	extension -4	unrelated 6
ngo	blocked -3	done 17	in_progress -6	not_started -5
ngo ha	done 11	in_progress -4	not_started -5
ngo roi	done 3
ngoai	blocked 9	done -7	in_progress -11	not_started 8	question 4
ngoai ,	blocked 3
ngoai doi	blocked -3	not_started 4
ngoai duong	blocked 4
ngoai khong	blocked 4
ngoai lam	in_progress -9	not_started 8	question 3
ngoai nha	done -3	in_progress 4
ngoai san	unrelated 5
ngoai thuc	done 3	not_started -3
ngoi	blocked -6	done -3	in_progress 26	not_started -4	unrelated -8
ngoi bat	blocked -5	in_progress 6
ngoi cong	done -3	in_progress 9	not_started -4
ngoi go	blocked -3	in_progress 6
ngoi het	blocked -3	done 5
ngoi tren	blocked -4	in_progress 5
ngoi voi	in_progress 3
ngon	blocked -3	not_started 4	question -7	unrelated 10
ngon tay	blocked -3	not_started 4
ngon |	question -7	unrelated 10
ngu	question -8	unrelated 12
ngu ngon	unrelated 3
ngung	blocked 9	in_progress -6
ngung lai	blocked 6	in_progress -6
nguoc	blocked 5
nguoc nhau	blocked 3
nguoi	ack -13	blocked 20	done -20	extension -4	in_progress -14	question -14	unrelated 45
nguoi ,	blocked 3	question 3
nguoi a	blocked 13	done -10
nguoi cao	blocked -7	in_progress 12	not_started 3	unrelated -4
nguoi co	blocked -3	extension 6
nguoi cuoi	blocked -3	done 3
nguoi da	done -5	unrelated 5
nguoi dan	blocked -7	done 9
nguoi di	ack -4	in_progress 9
nguoi duyet	question 3
nguoi lam	done -9	in_progress 3	not_started 10
nguoi oi	blocked -10	unrelated 13
nguoi qua	blocked 4
nguoi roi	blocked 13	done -10
nguoi ta	blocked 3	done -5	not_started 4
nguoi thi	blocked 4
nguoi xuong	in_progress -4	unrelated 6
nguoi |	blocked 3	done 11	in_progress -15	not_started -9	question -16	unrelated 29
nguon	blocked 5	not_started -3
nguyen	blocked 6	done -3	in_progress -14	not_started 19	question -7
nguyen ,	in_progress -4	not_started 6
nguyen trong	in_progress -9	not_started 12
nguyen |	blocked 8	question -7
nha	ack -14	blocked -9	done -21	extension 15	in_progress -5	question -44	unrelated 77
nha ,	done 3	in_progress 3	unrelated -4
nha a	extension 9	in_progress -4	unrelated -5
nha an	unrelated 3
nha anh	blocked -4	done 3	extension 5	in_progress 4	unrelated -3
nha ba	blocked 8	unrelated -4
nha c	in_progress 5
nha chi	ack -3	done -21	extension 4	in_progress 33	not_started 14	question -13	unrelated -14
nha cho	in_progress 3
nha cua	blocked -4	unrelated 7
nha di	blocked -4	unrelated 4
nha em	ack -4	blocked -3	done -15	in_progress -6	not_started -7	unrelated 38
nha gia	unrelated 6
nha hang	question -7	unrelated 7
nha khong	question -5	unrelated 4
nha nhe	done 3
nha oi	unrelated 6
nha roi	done -6	in_progress -5	unrelated 14
nha sep	blocked 4	unrelated -3
nha ta	done 5	unrelated -4
nha tam	done 16	in_progress -9	unrelated -3
nha thau	ack -3	blocked 21	done -9	in_progress 3	not_started -3	unrelated -11
nha thuoc	blocked 4	done -3
nha tinh	done 4	unrelated -4
nha toi	done -4	unrelated 10
nha van	blocked -4	done 8	in_progress -7	not_started 5	unrelated -4
nha xong	done -9	in_progress -13	unrelated 23
nha |	ack 11	blocked -10	done 8	extension 6	not_started 3	question -15
nhac	ack 35	extension -8	in_progress -30	question 28	unrelated -28
nhac ,	ack 4	done 3
nhac a	in_progress -4	question 8
nhac anh	ack 4
nhac cac	done -4	in_progress 4
nhac hai	not_started 3
nhac hoai	done 14	in_progress -6	question -4	unrelated -3
nhac lai	blocked -3	question 10
nhac nham	blocked 25	done -10	unrelated -13
nhac nho	ack 5
nhac nua	done 12	in_progress -5	unrelated -3
nhac o	not_started 4
nhac sep	ack 3
nhac viec	ack 4
nhac |	ack 13	blocked -10	done -6	in_progress -12	question 18
nham	ack -8	blocked 23	done -19	extension -4	in_progress -3	not_started -6	question -6	unrelated 24
nham a	blocked -3	in_progress -8	question -3	unrelated 16
nham don	blocked 8	unrelated -3
nham file	done -3	in_progress 4
nham nguoi	blocked 25	done -10	unrelated -13
nham nhom	ack -3	in_progress -3	unrelated 13
nham tin	unrelated 7
nham xong	in_progress 4	not_started -3
nhan	ack 17	blocked -8	done 36	extension -19	in_progress -11	not_started 10	question -5	unrelated -20
nhan ,	blocked -7	done 7
nhan a	done 4
nhan anh	ack 4	in_progress -3
nhan ban	in_progress -10	not_started 12
nhan bao	done -7	in_progress 8
nhan cap	done 3
nhan cho	done 5
nhan chuong	ack -4	done 4
nhan cong	done 3	in_progress -4
nhan da	ack -9	done 13
nhan dan	done -3	in_progress 4
nhan dau	done 3
nhan du	ack -9	blocked -8	done 20	in_progress 3
nhan duoc	ack 15	done -15	not_started -4	question 10
nhan e	done -3	unrelated 4
nhan giai	ack 3
nhan het	done 5
nhan ho	ack 3	done -3
nhan khoan	ack -3	blocked 4
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan lon	in_progress 3
nhan luc	blocked 3
nhan nha	ack -6	done 8
nhan nhac	done -4	in_progress 4
nhan nham	unrelated 6
nhan nhe	ack -3	not_started 4
nhan nhiem	ack 13	done -3	not_started -3
nhan noi	ack 3
nhan ocop	in_progress 5	question -3
nhan quan	blocked -3	done 4
nhan roi	done 5	in_progress -3
nhan sep	ack -3	done 3
nhan su	blocked 6	in_progress -5
nhan thay	blocked 12	not_started -3	unrelated -7
nhan thong	ack 8	done -6
nhan va	done 3
nhan viec	ack -9	not_started 12
nhan xong	in_progress 3
nhan y	ack 3
nhan yeu	ack 9	done -3	in_progress -6
nhan |	blocked 15	extension -6	in_progress 5	question -7	unrelated -5
nhanh	unrelated 7
nhanh thoi	in_progress -3	unrelated 7
nhap	blocked -5	done 16	in_progress 5	not_started -7	unrelated -5
nhap du	done 12	in_progress -8
nhap duoc	in_progress 5
nhap lan	in_progress 5
nhap lieu	blocked -4	done 6
nhap xong	done 8	in_progress -9
nhap |	done -3	in_progress 7
nhat	extension -5	not_started -4	question -3	unrelated 9
nhat chu	in_progress 4
nhat danh	done -3	in_progress 3
nhat duoc	unrelated 5
nhat hang	done -3	in_progress 4
nhat len	done 3	in_progress -3
nhat nay	in_progress 4
nhat quyet	blocked 10	in_progress -9
nhat sep	unrelated 3
nhat thu	in_progress 5
nhat tri	ack 4
nhat |	done 3	in_progress -3
nhau	blocked 20	done -15	extension -5	in_progress 6	question 5	unrelated -8
nhau ,	blocked 7	unrelated -5
nhau chan	in_progress 3
nhau cho	done -9	unrelated 10
nhau di	in_progress 5	unrelated -3
nhau khong	blocked -4	unrelated 7
nhau ve	blocked 8	unrelated -4
nhau |	blocked 5	question 7	unrelated -8
nhay	done -3	in_progress 6
nhay roi	in_progress 5
nhe	blocked -10	done -10	extension 19	in_progress -10	not_started 5	question -31	unrelated 38
nhe ,	done -4	extension 5	in_progress 6	unrelated -4
nhe a	in_progress -6	unrelated 5
nhe anh	blocked 5	done -16	in_progress 8	not_started 6	question -11	unrelated 6
nhe ca	done -7	unrelated 11
nhe cac	done 7	in_progress -7
nhe chi	ack -4	blocked 8	in_progress 11	not_started -3	question -8	unrelated -7
nhe nhe	in_progress -5	unrelated 6
nhe sep	blocked -5	done 7
nhe |	ack 5	blocked -14	done -3	extension 8	in_progress -15	not_started 4	question -11	unrelated 26
nhen	done 10	in_progress -3	unrelated -6
nhen moi	done 9	in_progress -3	unrelated -6
nhi	blocked -5	done 6	in_progress -8	question 3	unrelated 8
nhi |	blocked -3	done 7	in_progress -8	unrelated 7
nhich	blocked -4	in_progress 9	not_started 4	unrelated -4
nhich tung	in_progress 9	unrelated -4
nhiem	ack 8	done -15	extension -10	not_started 6	question 12
nhiem can	in_progress 3
nhiem cua	blocked -3	in_progress 5
nhiem vu	ack 9	done -12	extension -10	in_progress -3	not_started 6	question 11
nhieu	blocked 4	done -5	in_progress -3	unrelated 7
nhieu lam	in_progress 3
nhieu qua	blocked 4	in_progress -3
nhieu tien	question -5	unrelated 9
nho	ack 13	blocked 21	done -15	extension -7	in_progress -14	not_started -4	question -9	unrelated 15
nho anh	blocked 4
nho chang	blocked -4	unrelated 7
nho dang	extension 4	in_progress -3
nho ma	ack 5
nho mac	blocked -4	unrelated 6
nho ro	done -3	in_progress 5
nho roi	ack 4
nho van	blocked 7	in_progress -3
nho xe	question -5	unrelated 8
nho |	ack 5
nhom	ack -8	blocked -9	done 23	extension -4	in_progress -16	question -6	unrelated 20
nhom ,	ack -4	unrelated 8
nhom a	done 5
nhom minh	question -3	unrelated 4
nhom nay	unrelated 3
nhom roi	done 3	in_progress -3
nhom sep	done 3
nhom |	done 12	in_progress -7
nhu	done -10	in_progress 18	unrelated -5
nhu da	done 4
nhu het	done 3	in_progress -3
nhu khep	done 6	in_progress -3
nhu nop	done -3	in_progress 5
nhu xong	done -11	in_progress 13
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -6	blocked -8	done -5	extension -4	in_progress 11	not_started 12	question 9	unrelated -8
nhung anh	in_progress 3
nhung bac	blocked -5	in_progress 6
nhung ben	blocked 5	in_progress -4
nhung bi	blocked -4	done -7	in_progress 11
nhung chac	done 22	in_progress -22
nhung chua	blocked -6	done -8	in_progress 13	question -6	unrelated 8
nhung co	in_progress 9	unrelated -4
nhung dang	blocked -3	in_progress 4
nhung dau	blocked 3
nhung do	in_progress 3
nhung don	in_progress -5	question 7
nhung em	done 8	in_progress -5
nhung gi	not_started -3	question 9	unrelated -3
nhung he	done -7	in_progress 6
nhung ket	blocked 4	done -3
nhung khong	blocked 11	done -7
nhung lam	blocked -6	done 10	in_progress -3
nhung ma	blocked -3	in_progress 5
nhung mau	blocked 6	in_progress -3
nhung ngay	done 3
nhung nhiem	in_progress -7	not_started 8
nhung phai	done -6	in_progress 7
nhung phe	in_progress 3
nhung phong	blocked -3	not_started 7
nhung sep	in_progress 5
nhung thieu	in_progress 3
nhung thu	in_progress -6	not_started 10
nhung toi	blocked -6	done 4
nhung van	blocked -11	done 15	in_progress -3
ni	blocked -3	in_progress 3
ni nop	in_progress 3
niem	ack 6	blocked -5	done 4	not_started 3
niem xong	done -4	in_progress 4
niem yet	blocked -6	done 7	not_started 4
nien	done 4	in_progress -3
nien hoan	done -3	in_progress 3
nien |	done 7	in_progress -6
ninh	done 3
ninh ,	done 3
nmai	done -7	in_progress 12
nmai nop	done -7	in_progress 12
no	ack 8	blocked -4	done 23	extension 8	in_progress -19	question -3	unrelated -13
no cac	blocked -4	done 10	in_progress -5
no co	blocked 6	unrelated -4
no luc	ack 6	in_progress -5
no mot	extension 9
no thi	ack -5	done 12	unrelated -4
no toi	ack 8	extension -3
noi	ack -5	blocked 4	done -53	extension 12	in_progress 31	not_started 10	question 11	unrelated -9
noi a	in_progress 4
noi anh	done -3	extension 7	in_progress -3
noi bo	in_progress 3
noi cha	in_progress -4	unrelated 6
noi chi	blocked 3
noi cho	extension 9	question -5
noi dung	ack 3	blocked -22	done -5	extension -6	in_progress -7	not_started 25	question 19	unrelated -8
noi duong	blocked -3	in_progress 4
noi gi	blocked 6	done -4
noi giup	blocked 6	extension -4
noi gui	in_progress 3
noi han	extension 3
noi het	blocked 4	done -3
noi hoan	blocked -3	in_progress 3
noi khi	blocked 9	done -3	in_progress -5
noi nhan	done 3
noi roi	done -4	in_progress 11
noi som	in_progress 3
noi thiet	done 3	in_progress -3
noi toi	extension 3
noi trong	blocked 3
noi voi	blocked 4
noi vu	question -3	unrelated 5
noi xong	done -7	in_progress 15	not_started -4
noi |	blocked 13	in_progress -11	question 3
non	blocked -6	done 5	in_progress 3
non ,	done 3	in_progress -3
non duoc	done 4
nong	blocked 8	done -7	question -7	unrelated 7
nong dan	done -5	in_progress 4	not_started 3
nong qua	blocked 12	unrelated -9
nong the	blocked -3	question -7	unrelated 15
nop	ack -41	blocked -40	done 33	extension 50	in_progress 10	not_started -26	question 33	unrelated -19
nop ,	blocked -4	done -5	in_progress 9
nop a	in_progress 5
nop ban	done 3	in_progress -4	question 4
nop bao	done -6	in_progress -3	not_started 9
nop bo	done 6	in_progress -6
nop bua	done 4	in_progress -4
nop ca	in_progress 7	not_started -5
nop cham	extension 5
nop cho	done 4	in_progress -5	question 4
nop chua	question 5
nop dang	done 16	in_progress -16
nop danh	in_progress -4	not_started 5
nop don	done -3	in_progress 3
nop du	done 9	in_progress -4
nop dung	ack -19	in_progress 25
nop duoc	blocked -6	done -5	extension 23	question -10
nop het	in_progress -5	question 8
nop ho	blocked 12	done -3	in_progress -13	not_started 5
nop hom	done 12	extension -6
nop kho	done 4
nop khong	in_progress 5	question -3
nop lai	done 5
nop len	blocked -5	done -10	in_progress 10	unrelated 9
nop luon	done 7	in_progress -7
nop mo	done -8	in_progress 3	question 7
nop muon	done -3	extension 5
nop ngay	extension 4	question -3
nop nha	blocked -3	done -9	extension 6	in_progress 11	unrelated -3
nop nhe	blocked 3	done -3	in_progress 3
nop nua	in_progress 3
nop o	in_progress -3	question 8
nop qua	question 5
nop roi	ack -4	blocked -3	done -11	in_progress 7	not_started 4	question 12	unrelated -4
nop sang	done 11	in_progress -9
nop so	blocked 4	not_started -3
nop the	done 3	in_progress -8	question 7
nop thi	extension 4	question -4
nop thieu	in_progress 3
nop thu	done 3	in_progress -3
nop tre	extension 3
nop tu	done 16	in_progress -6	question -6
nop van	done 7	in_progress -7
nop vao	extension 3
nop ve	extension 5	question -3
nop xong	blocked -3	done -3	in_progress 7
nop |	ack -5	blocked -8	done -10	extension -3	in_progress 28	not_started -10	question 6
not	blocked -7	done 25	in_progress -3	not_started -11
not ho	done 4	in_progress -4
not may	in_progress 3
not roi	done 5	in_progress -4
not sang	done 11	in_progress -11
not toi	done 6	in_progress 5	not_started -10
not |	in_progress 5
nu	blocked 6	done 5	in_progress -3	unrelated -7
nu nam	blocked 8	unrelated -4
nu ra	done 4
nua	ack -13	blocked -15	extension 20	in_progress -5	not_started 33	question -12	unrelated -9
nua ,	done 16	extension 4	in_progress -13	unrelated -4
nua a	done 9	extension 5	in_progress -8	not_started 5	question -10
nua anh	in_progress -7	not_started 9
nua chi	done 5
nua dau	ack -3	in_progress 6
nua khong	blocked 3	in_progress -3	question 4
nua la	done -5	in_progress 7
nua moi	not_started 3
nua nhe	done 4
nua roi	done -3	in_progress 8
nua sep	blocked 5	done -4
nua thoi	done -3	in_progress 4
nua xong	done -6	in_progress 8
nua |	blocked -15	done -3	extension 9	in_progress -5	not_started 19
nuoc	blocked 6	done 3	extension -4	not_started -4	unrelated 3
nuoc dang	done -3	in_progress 3
nuoc ngam	blocked 6	in_progress -6
nuoc ngoai	blocked 8	unrelated -4
nuoc nhan	blocked -5	done 5
nuoc rut	blocked -4	in_progress 8
nuoc sach	done 7
nuoc to	blocked -5	done 5
nuoc xong	unrelated 4
nuoc |	blocked 4	in_progress -7	unrelated 6
o	ack 5	blocked 7	done 5	extension -8	in_progress -6	not_started -3	question 7	unrelated -6
o ap	blocked 3
o bai	done 4
o ban	ack -5	blocked -5	done -9	in_progress 25	unrelated -6
o ben	blocked 3	in_progress -3
o buoc	in_progress 5	not_started -3
o cho	blocked 9	unrelated -3
o cua	unrelated 4
o cung	blocked 8	done -6
o dau	done -3	in_progress -5	question 12	unrelated 3
o day	not_started 4
o diem	done 8	unrelated -7
o duoi	blocked -7	in_progress 8
o i	done 3
o ke	ack 16	in_progress -7	unrelated -4
o khau	blocked 16	in_progress -11
o nha	done 3
o quan	done -3	unrelated 4
o quay	done 3	in_progress -3
o san	in_progress -7	unrelated 9
o so	blocked -12	in_progress 12
o tinh	blocked 7	in_progress -6
o tu	blocked -5	done 5
o van	done 8	in_progress -4
ocop	blocked -3	done 6	in_progress 4	question -3	unrelated -4
ocop nha	done 5	unrelated -4
ocop sao	in_progress 5	question -3
oi	ack -3	done -3	extension -8	in_progress 5	question -8	unrelated 18
oi ,	blocked 6	done -7	not_started -4	unrelated 6
oi a	in_progress -3
oi bai	in_progress 3
oi ban	in_progress -4	unrelated 3
oi bao	blocked -4	extension -6	question 7	unrelated 6
oi bien	done -3	in_progress 3
oi cai	done -3	in_progress 4
oi chac	done -4	in_progress 5
oi chi	done 5	in_progress -4
oi chieu	unrelated 3
oi cho	extension 4
oi chu	blocked 5	done -3
oi chua	blocked -3	in_progress 3	not_started 3
oi co	question -3	unrelated 5
oi con	done 4	in_progress -5
oi da	ack 5	blocked -5	done -9	in_progress 16	not_started -5
oi dang	blocked 6	in_progress -9
oi dat	done -4	in_progress -4	unrelated 8
oi dinh	done -3	in_progress 4
oi doi	blocked -3	extension 6
oi don	done 5	in_progress -5
oi dong	unrelated 3
oi du	done -3	in_progress 5
oi e	done 3	in_progress -4
oi em	ack 3	blocked 7	done 5	in_progress -11
oi gia	extension 5
oi hoan	done 5	extension 7	in_progress -7
oi hoi	blocked -4	not_started 4
oi hop	blocked 4	done -3
oi ke	done -3	in_progress 5
oi khai	done 5	in_progress -4
oi kho	done -4
oi khong	blocked -10	done 8	in_progress 4
oi lam	done -5	in_progress 8
oi mo	in_progress 3
oi moi	done -3	in_progress 9
oi neu	in_progress 5
oi ngay	done -4	in_progress 5
oi nghe	done -3	in_progress 3
oi nghi	done -6	in_progress 7
oi nha	unrelated 4
oi ok	ack 4
oi phieu	done 3	in_progress -3
oi quen	done 3	in_progress -3
oi san	done 5	unrelated -4
oi toi	done 4
oi vua	unrelated 3
oi xong	blocked 4	done 5	question -3	unrelated -8
oi |	blocked 7	done 6	extension -13	in_progress -11	not_started 5	unrelated 4
ok	ack 20	blocked -8	done 31	extension -4	in_progress -17	not_started -10	question -4	unrelated -8
ok ,	ack -12	done 17	in_progress -4
ok a	in_progress 6	not_started -6
ok em	ack 10	in_progress -3
ok roi	ack 8	in_progress -4
ok xong	ack -4	done 16	in_progress -9
om	ack -6	blocked 32	done -3	extension 3	in_progress -13	not_started -14	unrelated 3
om a	blocked -4	in_progress -4	unrelated 10
om may	blocked 12	not_started -12
om |	ack -4	blocked 16	extension 3	in_progress -6	unrelated -7
on	ack 30	blocked -13	done -3	extension 6	in_progress -16	not_started -5	question -4	unrelated 5
on ,	done -4	in_progress 3	unrelated 4
on a	ack 3
on anh	ack 8	in_progress -3	unrelated -3
on bot	ack 3
on ca	done -3	unrelated 5
on cac	done -4	unrelated 4
on chi	ack 3
on cho	extension 9	in_progress -6
on da	ack 3
on dinh	blocked -3	done 11	in_progress -7
on dong	ack 4
on moi	done -5	unrelated 5
on nhac	ack 3
on roi	in_progress 4
ong	ack -4	blocked 17	done 4	in_progress -20	unrelated 5
ong binh	done 3
ong chu	blocked 4
ong hai	done -3	in_progress -3	unrelated 5
ong nhan	ack -3	blocked 4
ong nuoc	blocked 6	in_progress -6
ong roi	done 3	in_progress -3
pccc	done 4
pdf	done -4	in_progress -5	question 10
pha	blocked 28	done -7	in_progress -11	question -3	unrelated -5
pha hong	blocked 14	done -5	in_progress -9
pha san	blocked 11	unrelated -6
phai	ack -9	blocked 5	done 10	extension -7	in_progress 7	not_started -22	question 42	unrelated -26
phai ban	in_progress 3
phai bao	question 3
phai cho	blocked 6	in_progress -4
phai chua	blocked -4	done 14	in_progress -6	not_started -3
phai cua	blocked 11	not_started -4
phai dang	done 20	in_progress -19
phai doi	blocked 8	extension -7
phai dung	blocked 4
phai em	done -3	in_progress 3
phai giai	blocked 7	done -6
phai got	in_progress 3
phai hoan	blocked -3	in_progress 8
phai hoi	blocked 8	question -6
phai in	in_progress 7
phai khong	question 8	unrelated -3
phai ki	question 3
phai la	blocked 5
phai lam	blocked -18	done 8	extension 4	in_progress 7	not_started -4	question 10	unrelated -5
phai lo	done 9	in_progress -6
phai ngung	blocked 9	in_progress -6
phai nhac	done 5	in_progress -3
phai nop	done -3	question 6
phai thu	in_progress 8
phai xong	blocked -9	done -6	in_progress 8	question 10
phai |	blocked -4	done -4	in_progress 9
pham	blocked -6	done 5	in_progress 4	not_started 3	question 3	unrelated -7
pham chua	blocked -3	not_started 3	question 3
pham ocop	done 5	unrelated -4
pham xong	in_progress 3
phan	ack -8	blocked 37	done -18	extension 8	in_progress 6	question -5	unrelated -19
phan a	in_progress -3	not_started 5
phan ba	in_progress 3
phan bo	blocked -6	done 6	extension 3
phan chuyen	ack 9	done -4	in_progress -3
phan con	done 12	in_progress -12
phan cong	blocked -9	done -5	in_progress 12	not_started 8	unrelated -3
phan cu	blocked -3	in_progress 3
phan cua	done -7	in_progress 5
phan cung	done -3	in_progress 5
phan dan	blocked 5	done -3
phan dau	done -3	in_progress 7
phan doi	blocked 8	in_progress -6
phan em	blocked 5	done -3
phan hoi	blocked 26	done -3	in_progress -19
phan kien	done -3	in_progress 4
phan kinh	blocked -3	in_progress -3	question 8
phan loi	in_progress 5	not_started -4
phan mem	done 21	extension 8	in_progress -18	not_started -3	question -3	unrelated -4
phan minh	blocked 21	done -4	in_progress -19	not_started 3
phan mo	in_progress 5	not_started -3
phan nguoi	done -5	in_progress -4	not_started 11
phan phan	extension 3
phan roi	done -7	in_progress 11
phan so	in_progress 7	not_started -4
phan thu	extension 3	in_progress -3
phan tich	extension 3	in_progress -3
phan toi	ack -5	done 12	unrelated -4
phan tong	in_progress 5	not_started -4
phan tram	blocked -3	in_progress 9	unrelated -4
phan ung	blocked 10	done -3	in_progress -5
phan viec	blocked -3	done -4	in_progress 12
phan |	question -3	unrelated 8
phao	ack -3	blocked -5	done 13	question -3
phao ,	blocked -5	done 5
phao hoa	ack -3	done 7	question -3
phap	done -14	in_progress 19	not_started -4	unrelated 3
phap a	blocked 3
phap chu	question -3	unrelated 8
phap gui	done -3	in_progress 3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	done -4	in_progress 7
phap to	done -4	in_progress 4
phat	ack -11	blocked -26	done 41	extension -6	in_progress 25	unrelated -24
phat anh	done -6	in_progress 6
phat cac	in_progress 3
phat cho	done 7	in_progress -4
phat cua	blocked 9	done -6
phat den	done 4
phat di	done 4	in_progress -4
phat dong	done -3	not_started 6
phat hanh	blocked -14	done 16	in_progress 14	not_started -9	unrelated -3
phat het	ack -3	blocked -5	done 7	in_progress 10	question -4	unrelated -5
phat phieu	done -5	in_progress 8
phat qua	not_started 4
phat sau	blocked -3	done 4
phat sep	done -4	in_progress 4
phat sinh	blocked 7	in_progress -9
phat tan	done 3
phat to	blocked -3	done -7	in_progress 8	question 4
phat toi	done 3
phat xong	blocked -7	done 17	in_progress -8
phe	blocked 6	done 10	in_progress -18	not_started -3	unrelated 10
phe duyet	blocked 10	done 16	in_progress -19	unrelated -3
phe nhe	unrelated 3
phep	ack -10	blocked -15	done 24	extension 7	in_progress -9	question -5	unrelated 9
phep ,	ack -5	done 5
phep ban	done 6	in_progress -3	question -3
phep cap	ack -3	done 6
phep gui	done -7	extension 9
phep mai	blocked -3	extension -8	unrelated 12
phep nop	extension 3
phep thu	done 8	extension -6
phep xay	blocked -7	done 7
phi	ack -4	blocked 35	done 4	in_progress -27	not_started -6	question 7	unrelated -7
phi ,	blocked -3	done 4
phi a	blocked 4	done 3	in_progress -6
phi bi	blocked 15	in_progress -6	question -3
phi khong	blocked -3	question 4
phi thi	blocked -3	in_progress -4	question 8
phi tu	blocked 3
phi xong	blocked -3	done -5	in_progress 10
phi |	blocked 17	done 7	in_progress -19
phia	blocked -4	in_progress 6
phia minh	blocked -4	in_progress 5
phien	blocked -3	done -4	extension 6	in_progress 3
phien ,	blocked -3	extension 3
phien co	extension 3
phien gac	done -3	in_progress 4
phien |	blocked -3	extension 3
phieu	ack -3	blocked -5	done 8	in_progress 5	unrelated -4
phieu ,	in_progress 6	not_started -5
phieu khao	done 9	in_progress -7
phieu roi	in_progress 5
phieu xong	done -4	in_progress 4
phieu |	blocked -3	done 4	in_progress -7	not_started 4
phim	done -15	in_progress 4	question -11	unrelated 23
phim chua	question -10	unrelated 12
phim xong	done -14	in_progress 4	unrelated 10
pho	ack -6	done 16	not_started -4	unrelated -7
pho anh	done 4
pho bao	done 5
pho chu	blocked 3	in_progress -3
pho chua	blocked -3	in_progress 5
pho xin	blocked 6	done -4
pho xong	blocked 3	done 3	in_progress -4
pho |	in_progress 3
phoi	ack -3	done 8	extension -7	not_started -3	question 4
phoi hop	ack -3	blocked 3	done 8	extension -7	not_started -3	question 5	unrelated -4
phoi ngoai	unrelated 5
phong	ack 19	blocked -10	done -15	extension -13	not_started -9	question 23
phong a	in_progress -3	not_started 4
phong anh	done -3	unrelated 4
phong ben	in_progress 3
phong chay	ack 5	extension 3	in_progress 4	not_started -9
phong cho	blocked 4
phong chong	blocked -8	in_progress 5
phong chu	blocked -3	in_progress 6
phong chua	blocked -7	not_started 10
phong con	blocked 6	unrelated -4
phong da	ack 3
phong dang	ack 3	in_progress 4
phong di	blocked 9	extension 3	unrelated -8
phong doi	done 12	extension -6	unrelated -5
phong em	not_started -4	question 5	unrelated -5
phong khac	done -5	in_progress 5	not_started 4
phong khong	blocked 3
phong kinh	done -7	in_progress 3	not_started 5
phong kt-ht-dt	done 4	in_progress -3
phong mat	done -9	extension -3	in_progress 13
phong mot	done 6	in_progress -3	question -3
phong nao	question 3
phong ngay	done 5	in_progress -4
phong nha	unrelated 3
phong nhe	done -5	unrelated 5
phong oi	in_progress -6	question 5	unrelated 5
phong se	done -4	in_progress 9
phong tc	done -3	in_progress 3
phong tckh	done 3
phong toa	blocked 3
phong tu	blocked -9	in_progress 3	unrelated 9
phong van	blocked 3
phong vhxh	blocked 3	in_progress 3
phong xai	blocked 4	done -3
phong xong	blocked -6	done 7	in_progress -12	question 14
phong |	ack 21	blocked -16	done -3	in_progress -6	unrelated 3
photo	done 3
photo phat	done 5
phu	ack -3	done 7	in_progress -14	not_started -5	question 21	unrelated -5
phu chung	in_progress 3
phu huynh	done -9	in_progress -5	unrelated 15
phu luc	blocked -14	done 10	question 9	unrelated -3
phu nu	done 6
phu thuoc	blocked 3
phu trach	blocked 13	in_progress -7	not_started -4	question 15	unrelated -13
phuc	done 11	in_progress -7
phuc duoc	in_progress 3
phuc triet	done 6	in_progress -6
phuc xong	done 3	in_progress -3
phun	blocked 4	done 6	in_progress -9
phun nam	blocked 4	done -3
phun thuoc	done 7	in_progress -7
phuong	blocked -7	done 22	extension -3	in_progress -16	unrelated 4
phuong ,	blocked 3
phuong an	blocked -3	in_progress 6	unrelated -4
phuong ban	done 6	in_progress -6
phuong can	blocked 4
phuong chua	blocked -4	not_started 4
phuong da	done 12	in_progress -10
phuong gui	done -6	in_progress 6
phuong het	blocked 3
phuong kia	in_progress 3
phuong kich	blocked -3	done 3
phuong minh	blocked -9	unrelated 9
phuong roi	done 5	in_progress -5
phuong to	done 3
phuong |	done 5	in_progress -4
phut	blocked 4	done -4	question 3
phut chot	blocked 5	done -3
please	extension 3
please 🙏	extension 3
ptckh	ack -5	done 3
ptckh da	ack -5	done 5
ptckh khong	unrelated 3
qd	done 8	in_progress -6
qd kien	done 5	in_progress -5
qr	done 3	in_progress -3
qr nop	done 3	in_progress -3
qua	ack -23	blocked -12	done -13	extension -4	in_progress 13	not_started -12	question -8	unrelated 59
qua ,	ack 3	blocked 9	done 4	in_progress -11
qua :	done 3
qua ?	blocked -4	in_progress 11	question -4	unrelated -3
qua a	done -11	not_started 3	unrelated 10
qua anh	blocked 13	done -4	unrelated -7
qua bi	done -3	in_progress 3
qua ca	blocked 7	done -6	extension 4	unrelated -4
qua cac	blocked -5	done -9	unrelated 16
qua choi	done -3	in_progress -3	unrelated 6
qua chu	in_progress 3
qua chua	blocked -5	done 11	in_progress -5	not_started 4
qua co	done 6	unrelated -4
qua dau	question 4
qua doi	blocked -4	done -5	unrelated 11
qua dt	done -8	unrelated 8
qua duoc	blocked -7	in_progress 9
qua em	done 11	in_progress -8
qua ha	blocked 4
qua han	in_progress 4	question 3
qua hom	done 4	in_progress -4
qua lam	blocked -3	done 4
qua le	in_progress -5	not_started 6
qua ma	blocked -7	done -6	in_progress 14
qua moi	blocked 6	extension -6	in_progress -5	not_started 5
qua nay	question 3
qua nha	in_progress -4	unrelated 4
qua nhe	unrelated 5
qua nua	blocked 4
qua phat	done 3
qua roi	blocked -5	done -8	in_progress 17
qua sep	done -6	unrelated 6
qua tai	blocked 3
qua tet	done -5	in_progress 9
qua tham	blocked -3	done 3
qua thang	not_started 3
qua thuc	ack -4	done 14	in_progress -7
qua troi	blocked -3	in_progress -3	unrelated 7
qua truc	done 8	in_progress -11
qua trung	in_progress -5	not_started 9
qua tuan	extension 5	in_progress -3
qua viec	in_progress 5	not_started -4
qua viet	unrelated 5
qua vuot	blocked 6
qua xong	done 8	in_progress -5
qua zalo	blocked -3	question 7
qua |	ack -9	blocked -13	done -15	extension -4	in_progress 35	not_started -25	question -6	unrelated 38
quai	blocked 8	done -6
quai nao	blocked 8	done -6
quan	ack 3	blocked -10	done -5	extension -5	in_progress 5	not_started 10	question 3
quan an	in_progress 3
quan buoi	in_progress 4
quan cho	in_progress 3
quan com	unrelated 3
quan da	in_progress -7	not_started 8
quan dang	done -4	in_progress 5
quan day	done -5	unrelated 9
quan di	in_progress -4	not_started 3
quan gan	blocked 3
quan li	blocked 3	done 4	in_progress -4
quan nam	blocked 3
quan nha	in_progress 3
quan ong	done -3	unrelated 5
quan roi	done -3	in_progress 4
quan sang	done -4	in_progress 7
quan su	blocked -8	extension 6	in_progress 3
quan thi	done -3	unrelated 4
quan triet	ack 10	done -3	in_progress -7
quan tron	blocked -3	done 4
quan xong	done 3	in_progress 7	unrelated -7
quan |	done 6	extension -6	not_started 3	unrelated -3
quang	blocked 6	done -6
quat	blocked 13	done -8	unrelated -4
quat do	blocked 13	done -6	in_progress -6
quay	done -8	in_progress 3	not_started 8
quay phim	done -9	in_progress 8	not_started 3
quay sang	in_progress -3	not_started 6
que	blocked 6	in_progress -3
que het	blocked 5	in_progress -3
quen	done 3	in_progress -17	not_started 6	question -3	unrelated 14
quen bao	done 10	in_progress -8
quen chia	done -3	unrelated 5
quen do	unrelated 5
quen mat	blocked 5	not_started 5	unrelated -5
quen nop	in_progress -6	unrelated 9
qui	ack -3	blocked 31	done -27	extension 28	in_progress -21	question -4
qui che	blocked -3	in_progress 3
qui dinh	blocked 39	done -3	extension 3	in_progress -16	not_started -15	unrelated -6
qui hoach	blocked 10	done -8	extension 3	in_progress -6	not_started 6	unrelated -3
qui i	blocked -12	done -7	extension 13	in_progress 4
qui iii	done -3	extension 3	in_progress -5	not_started 8
qui iv	blocked -4	extension 9
qui lop	done -6	unrelated 12
qui nhe	unrelated 3
qui xong	in_progress 3
qui |	blocked 3
quoc	blocked 3
quyen	blocked 7	extension -3	in_progress 5	not_started -3	unrelated -5
quyen gop	in_progress 4
quyen ki	blocked -3	in_progress 6
quyen nop	done 4	in_progress -4
quyen tren	blocked 3
quyen |	blocked 3
quyet	blocked -9	done 16	in_progress 6	question -3	unrelated -7
quyet ,	blocked -3	done 3
quyet da	blocked -3
quyet dinh	ack 4	blocked -16	done 11	in_progress 6	unrelated -3
quyet duoc	in_progress 7
quyet hdnd	blocked 7	in_progress -5
quyet khong	blocked 10	in_progress -9
quyet tam	done -3	in_progress 5
quyet toan	blocked -5	done 9	in_progress -5
quyet xong	blocked 7	in_progress -6
quyet |	blocked -4	in_progress 3
ra	ack -28	done 4	extension 3	in_progress 19	not_started 21	question -5	unrelated -11
ra ,	blocked -3	in_progress 6
ra chan	blocked 9	unrelated -4
ra chuc	done -3	in_progress -4	unrelated 7
ra dao	blocked 3
ra dau	done -11	not_started 13
ra do	done 9	in_progress -7
ra doa	ack -3	blocked 4
ra duong	done 3
ra em	in_progress 7	not_started -4
ra giay	blocked -9	in_progress 9
ra gieng	not_started 4
ra hien	in_progress 4
ra hom	blocked -5	done 7
ra ket	blocked 3
ra mat	blocked -4	done 7
ra nua	blocked -10	not_started 11
ra quan	done -10	extension -3	in_progress 11	not_started -3	unrelated 5
ra sang	done 3
ra sau	extension 3
ra soat	blocked -10	done 15	not_started -3
ra thanh	done 4
ra thay	blocked 3
ra toa	blocked 16	done -11	unrelated -3
ra vao	blocked 5	in_progress -5
ra xem	done 4	unrelated -3
ra xong	blocked 6	not_started -3
ra |	ack -17	blocked 5	done 6	not_started 8
rac	done 17	in_progress -9
rac roi	blocked -3
rac tu	blocked -3	done 5
rac |	done 3	in_progress -3
rai	blocked -4	in_progress 6	question -3
rai ,	in_progress 6
rang	ack -6	done 5	question 6
rang em	done 6	in_progress -5
ranh	blocked 5	done -4	extension -5	not_started 13	unrelated -6
ranh cam	blocked -4	in_progress 5
ranh em	ack -7	not_started 7
ranh gioi	blocked 5	in_progress -5	not_started 3	unrelated -3
ranh no	ack 8	extension -4
ranh thoat	done -3	in_progress 3
ranh viec	blocked 5
re	done 5	in_progress -6	unrelated 5
re lien	unrelated 6
re |	done 4	in_progress -3
ret	blocked -4	unrelated 6
ret qua	blocked -4	unrelated 6
rieng	done -4	in_progress -5	not_started 9
rieng chua	not_started 3
rieng khu	in_progress -5	not_started 6
ro	ack 32	blocked 16	done -9	extension -4	in_progress -31	not_started 5	question -4	unrelated -6
ro ,	ack 12	in_progress -7
ro a	blocked 3	in_progress -4
ro ai	blocked 4
ro gi	not_started 3
ro han	ack 6	done -4
ro i	done 3
ro lam	blocked 8	not_started -3	question -3
ro nen	blocked 11	not_started -10
ro rang	done 6	in_progress -5
ro roi	ack 4
ro thoi	ack 4
ro thua	ack 3
ro toi	blocked -7	in_progress -7	not_started 20
ro yeu	question 4
ro |	ack 4	done -3	in_progress 4
roi	ack 6	blocked -3	done 48	extension -43	in_progress 5	not_started -25	question -17	unrelated 28
roi ,	blocked -24	done -18	extension -5	in_progress 26	not_started 15	question -19	unrelated 25
roi .	ack -5	done 12	in_progress -4
roi a	ack 7	done 19	extension -10	in_progress 13	not_started -9	question 3	unrelated -24
roi ai	in_progress 20	question -7	unrelated -8
roi anh	ack -4	blocked -3	done -16	extension -4	in_progress 11	not_started -4	unrelated 20
roi bao	ack 9	done -3	question -3
roi bo	blocked 7	done -4	in_progress -3
roi c	done 3
roi cac	blocked 3	done -4	unrelated 3
roi chau	done 3
roi chi	ack 7	blocked 11	done 20	extension -3	in_progress -15	not_started -3	unrelated -17
roi cho	blocked -3	done -3	in_progress 3	not_started 4
roi chu	blocked -6	done 46	in_progress -21	not_started -6	question -9	unrelated -3
roi chua	blocked 4
roi co	in_progress -4	question 3
roi con	in_progress 4	not_started -3
roi dang	blocked 11	in_progress -10
roi dau	blocked -3	in_progress 6
roi de	ack 6	in_progress -5
roi di	done -6	unrelated 8
roi do	done 18	in_progress -10	unrelated -4
roi dong	blocked 9	done -6
roi em	ack -4	done 4	not_started 3	unrelated -3
roi gui	ack -8	blocked -3	done -20	in_progress 24	question 8
roi ha	question 4
roi hay	done -3	in_progress 3
roi ket	blocked 5
roi khao	in_progress -3	unrelated 6
roi khong	done 4	in_progress -3
roi lai	blocked 15	in_progress -11
roi lam	done -3	in_progress -10	not_started 15
roi ma	ack -7	blocked -7	done 20	in_progress 15	question -8	unrelated -12
roi moi	blocked -12	done -10	in_progress -4	unrelated 28
roi ne	ack -3	done 7
roi nen	blocked 7	done -4
roi nghe	ack 8	blocked -3	done -8	in_progress -4	unrelated 7
roi nghen	ack 4	done 14	not_started -7	unrelated -5
roi nha	blocked -7	done 16
roi nhe	blocked -9	done 7	not_started -3	question -3	unrelated 6
roi nhi	in_progress -3	question 4
roi nhung	blocked 22	done -19	in_progress 10	question -5	unrelated -5
roi phai	question 6
roi phat	done 3
roi pho	blocked 6	in_progress -5
roi sao	done -7	in_progress -8	question 15
roi sep	done 23	in_progress -12	unrelated -10
roi thi	blocked 5	done -13	question 8
roi tra	ack 8	done -4	in_progress -3
roi ve	blocked -3	done -20	in_progress -12	unrelated 36
roi viec	blocked -4	extension 8
roi xong	in_progress 6
roi |	ack -12	blocked -7	done 35	extension -13	in_progress 15	not_started -15	question -10	unrelated 7
ron	blocked -3	done 9	in_progress -3
ron tren	done 4	in_progress -4
ron treo	done 4
rong	done 4	extension 3	in_progress -3
rot	blocked 11	not_started -9
rot dong	blocked 12	not_started -10
rot thi	blocked -3	in_progress 5
rua	ack 4	done -10	in_progress -4	question 16
rua anh	blocked -3	question 13	unrelated -4
rua xe	done -3	unrelated 6
rung	blocked 4	done -3	in_progress -6	not_started 3
rung chong	blocked 3
rung xong	in_progress -3	not_started 5
ruong	blocked -4	in_progress 5
ruong cam	blocked -4	in_progress 5
ruot	done -4	in_progress -7	not_started 4	unrelated 7
ruot ,	not_started 4
ruot thua	in_progress -5	unrelated 7
rup	done 3
rup sang	done 3
rut	in_progress 3
rut day	in_progress 3
rut quan	in_progress 3
rut roi	done 3
rut ve	ack -3	blocked 4
rut |	in_progress 4
sac	question -3	unrelated 7
sac dien	unrelated 3
sac type	unrelated 3
sach	ack -14	blocked 36	done 31	extension -9	in_progress -16	question -7	unrelated -20
sach ,	in_progress 5
sach a	in_progress -4	not_started 6
sach cac	ack -3	in_progress 6
sach cho	done 6	in_progress -4
sach cu	done -4	in_progress 5
sach cua	blocked -4	in_progress 4
sach da	done 6
sach dan	blocked 13	done -6	in_progress -6
sach du	blocked 6	done -3
sach dung	blocked 8	done -5
sach ho	done -3	in_progress 3
sach hoc	blocked 4	in_progress -3
sach khong	blocked -4	done 4
sach ki	ack -3	done 5
sach kinh	blocked 3
sach mai	done 4
sach nhac	blocked -5	done 6
sach phe	blocked 3	in_progress -3
sach phuong	blocked 3
sach roi	blocked 3	done 4	in_progress -5
sach se	ack -5	done 12	unrelated -4
sach thanh	done -3	in_progress 3
sach tra	done 3
sach tron	done 4
sach vay	blocked 3	in_progress -3
sach xong	done -4	in_progress 5
sach |	blocked 14	done -7	question -3
sai	blocked 16	done -18	in_progress 12	not_started -5
sai het	done -5	in_progress 6
sai phai	in_progress 4
sai qui	blocked 10	in_progress -6
sai so	in_progress 3
sai the	done -3	in_progress 3
sai |	blocked 3	done -3
sam	blocked -5	done 5	extension 3	in_progress -6	not_started 4	question 8	unrelated -8
sam duoc	in_progress -7	unrelated 8
sam son	extension 3
sam thiet	blocked -5	done 3	not_started 4	question 9	unrelated -14
san	ack -3	done -3	in_progress -4	question 3	unrelated 11
san bay	blocked -3	unrelated 4
san chua	question 3
san dinh	in_progress -7	unrelated 9
san kia	unrelated 5
san nen	in_progress 4
san pham	blocked -3	done 6	unrelated -4
san roi	blocked 7	unrelated -4
san xong	done -3	unrelated 3
san |	blocked 5
sang	ack -12	blocked -20	done 38	extension 36	in_progress -28	not_started 11	question -24
sang ,	in_progress 5
sang ban	blocked 9	done -10	in_progress 3
sang chua	done -3	in_progress 9	not_started -5
sang dieu	in_progress 3
sang doi	done 3
sang em	blocked 4	extension 4	question -4
sang giua	extension 3
sang ha	extension 3	question -3
sang het	done 5
sang khu	done -3	in_progress 5
sang lam	not_started 3
sang lay	done 6	in_progress -5
sang mai	blocked -3	done -7	in_progress 3	unrelated 9
sang nay	ack -3	blocked -11	done 55	extension -4	in_progress -40	not_started 12	question -7
sang ngay	extension 5
sang phong	blocked 3
sang qua	done 4
sang qui	blocked -8	done -3	extension 13	in_progress -3
sang sep	done -3	in_progress 6	not_started -3
sang so	done 5	in_progress -4
sang thang	blocked -3	extension 4	not_started 3
sang thu	in_progress 7
sang tieng	in_progress 4
sang tinh	done 7	extension -5
sang toi	blocked 6	extension -3
sang trong	extension 4
sang tuan	blocked 6	done -7	in_progress 3	not_started 5	unrelated -3
sang voi	blocked -4	extension 5
sang |	blocked 8	done -7	extension 3	in_progress -6	unrelated 4
sao	ack -4	done 17	extension -3	in_progress -12	question 22	unrelated -18
sao ay	in_progress 4
sao bao	done 4	question -3
sao bot	done 4
sao cho	in_progress 5	question -3
sao chua	done 3	in_progress 5	question -4
sao con	done 8	question -4	unrelated -3
sao em	blocked -6	question 13	unrelated -3
sao gui	done 6	in_progress -3
sao khi	blocked 5	question -3
sao lai	done 7	in_progress -3
sao ma	in_progress -5	not_started 7
sao noi	blocked 15	done -4	in_progress -10
sao roi	done 5	unrelated -4
sao van	done -9	in_progress -8	question 19
sao |	blocked -6	in_progress 3	question 5
sap	ack 8	blocked 34	done -21	in_progress -13	not_started -6	question -4
sap cap	done -4	in_progress 4
sap hoan	done -3	in_progress 4
sap nhap	blocked 5	in_progress -5
sap toi	in_progress 3
sap tu	blocked 13	done -6	in_progress -6
sap ve	blocked -4	unrelated 6
sap xep	ack 10	blocked -4	done 10	in_progress -11	not_started -3
sap xong	blocked 5	done -10	extension 3	in_progress 6
sap |	blocked 12	in_progress -9
sat	ack -3	blocked 19	done -4	unrelated -10
sat ,	in_progress 3
sat het	blocked 10	done -6	in_progress -3
sat lo	blocked 8	done -5	in_progress -3
sat ve	in_progress 5	not_started -3
sat xong	done 7	unrelated -5
sau	ack 20	blocked -8	done -8	extension 7	in_progress -4	not_started 15	question -18	unrelated -4
sau ,	not_started 4
sau a	ack 4
sau cho	blocked -3	done 4
sau da	in_progress -3	unrelated 5
sau duoc	extension 3
sau em	in_progress 5
sau la	blocked 9	in_progress -8
sau lam	in_progress 4
sau moi	blocked -4	in_progress -3	not_started 15
sau mot	extension 3
sau mua	blocked -3	in_progress 3
sau ngay	extension 3
sau nha	ack 12	question -6	unrelated -5
sau nua	not_started 3
sau roi	blocked 7	extension -3
sau to	in_progress 3
sau tuan	done 8	in_progress -7
sau |	ack 12	blocked -3	done -6	extension 3	unrelated -3
scan	blocked 13	done 10	in_progress -14	question -4	unrelated -4
scan chet	blocked 6	in_progress -3
scan gui	done 6	in_progress -5
scan hu	blocked 6	question -5
scan xong	done 4	in_progress -4
se	ack 80	blocked -16	done -40	extension -10	in_progress 14	not_started -9	question -9	unrelated -11
se bao	ack 11	done -9	in_progress 5
se cap	ack 6	in_progress -3
se co	ack 14	done -7	in_progress -4
se dien	ack 10	done -3	in_progress -7
se gui	ack 8	in_progress -3
se hoan	ack -6	done -10	in_progress 20
se ket	in_progress 3
se lam	ack 15	done -3	in_progress -9
se no	ack 6	in_progress -5
se nop	ack -8	in_progress 13	question -3
se roi	ack -5	done 12	unrelated -4
se thuc	ack 8	done -3
se to	ack 9	done -6
se trien	ack 3
se xong	in_progress 5
sep	ack 6	blocked -10	done -12	extension -3	in_progress 33	question -5	unrelated -8
sep ,	done -26	question 5	unrelated 20
sep a	done 6	in_progress -4
sep bat	in_progress 4
sep chua	in_progress 8
sep cu	blocked 4	unrelated -4
sep da	not_started 3
sep di	in_progress 7	unrelated -3
sep duyet	question 3
sep em	done 6	in_progress -5
sep ki	in_progress 6
sep nhe	ack 4
sep nhiem	done 3
sep oi	ack 5	done -6	extension -4	in_progress 10	not_started 4	question -8	unrelated -4
sep tu	ack -4	done -4	in_progress 12	unrelated -3
sep ve	in_progress 3
sep xem	done -4	in_progress 10
sep |	ack 7	done 13	in_progress -11	unrelated -6
set	blocked 9	done -6
set danh	blocked 9	done -6
si	done 7
si bao	done -4	unrelated 4
si roi	done 3
si son	done 4	unrelated -3
si |	done 3
sinh	blocked 11	done 12	in_progress -14	not_started -12	unrelated 5
sinh ,	done 3
sinh con	blocked 12	not_started -3	unrelated -7
sinh hoat	done 5
sinh moi	blocked -4	done 8	not_started -6
sinh nhat	blocked -3	unrelated 9
sinh xong	unrelated 5
sinh |	blocked 8	in_progress -6
so	ack -13	blocked 15	done -10	extension -12	in_progress -6	not_started 5	question 22
so ,	blocked -16	done -5	in_progress 25
so a	blocked -5	done 3	not_started 4
so bao	done -3
so bi	blocked 12	done -6	in_progress -4
so bo	in_progress 3
so chi	unrelated 3
so cho	blocked 9	in_progress -9
so chua	blocked 4	in_progress 3	not_started -7
so con	in_progress -6	not_started 9
so cong	ack 12	done -8	in_progress 4	unrelated -4
so cua	blocked -3	in_progress 4	question -8	unrelated 11
so da	done -8	in_progress 6	not_started -5	question 9
so dang	blocked -3	in_progress 4
so dat	blocked -4	extension -3	in_progress 4	question 6	unrelated -4
so dau	done 6	in_progress -4
so dien	extension -4	unrelated 7
so do	blocked -7	done 4
so dung	blocked -3	done 5
so e	blocked -4	done 5
so goc	blocked 17	done -13
so hai	done 12	in_progress -10
so het	blocked 22	done -16	in_progress -5
so ho	blocked -3	in_progress 4
so hoa	done 3	in_progress -3
so hoan	in_progress 3
so ket	done -3	in_progress 3
so khac	in_progress -3	not_started 5
so khao	in_progress 3
so khen	blocked 3	done -6	in_progress 6	unrelated -6
so khong	blocked 13	in_progress -18	not_started 10
so kia	unrelated 5
so la	blocked 5
so lai	blocked -3	unrelated 4
so lam	blocked 6	in_progress -4
so lan	blocked 7	done -3	in_progress -3
so lieu	ack -5	in_progress 4	not_started -11	question 19	unrelated -13
so luu	blocked -7	done 12	in_progress -3
so may	question 5
so mot	blocked 4
so muc	blocked -3	done 6
so nam	blocked -12	in_progress 12
so nguoi	extension 6	in_progress -3
so nha	blocked 3
so nhan	done 6
so noi	in_progress 3	question -3	unrelated 5
so o	done 3
so ra	blocked -12	not_started 13
so roi	ack 8	blocked -11	done 11	in_progress -17	unrelated 11
so sach	blocked -3	in_progress 4
so sap	blocked -4	unrelated 7
so sep	in_progress -3	not_started 4
so so	done 4	in_progress -3
so tai	blocked 5	in_progress -9	unrelated 7
so tay	blocked -3	done 5
so that	blocked 8	in_progress -5
so theo	ack -4	done -8	in_progress 12
so tho	unrelated 5
so thua	done -3
so thue	blocked -6	in_progress 7
so toi	not_started 6
so tra	blocked 17	in_progress -11
so tu	blocked -4	in_progress 7	not_started -5
so va	done 5	in_progress -4
so van	blocked -8	question 8
so ve	blocked -7	done 3	in_progress 10	unrelated -4
so viec	blocked -4	done -5	in_progress 10
so voi	blocked -3	extension 5
so xay	blocked 3
so xep	done 3
so xong	blocked -3	done 3	in_progress -4	not_started 8
so |	ack -5	blocked 15	done 10	extension -3	in_progress -4	not_started -8	question -5
soan	ack -3	blocked 8	done -14	in_progress 10	not_started 5	unrelated -7
soan dong	in_progress -3	not_started 5
soan du	blocked 4	in_progress -3
soan hop	blocked 5	done -4
soan xong	done -5	in_progress 9	unrelated -3
soan |	question 4
soat	ack -5	blocked -25	done 13	in_progress 26	not_started -3	unrelated -3
soat dang	done 11	in_progress -9
soat du	in_progress 4
soat lai	ack -6	done -4	in_progress 13
soat loi	blocked -11	in_progress 11
soat xong	blocked -8	done 11
soat |	blocked -4	in_progress 5
som	ack 3	done -6	in_progress 10
som |	ack 4
son	ack -3	blocked -3	done -8	in_progress 17
son ca	extension 3
son lai	done 17	in_progress -12	unrelated -3
son nha	in_progress -4	unrelated 5
son nua	ack -3	done -4	in_progress 9
son xong	done -17	in_progress 20
son |	done -3	in_progress 4
song	blocked -6	in_progress 4
song ,	blocked -5	done 6
song chua	done -4	in_progress 3
song nhiem	not_started 4
sot	done 16	in_progress -7	unrelated -7
sot bao	done 3
sot cai	done 5	in_progress -3
sot chuong	done 3
sot ho	done 3
sot may	in_progress 4
sot nam	extension 4	unrelated -3
sot ruot	not_started 4
sot xuat	blocked 6	in_progress -3
sot |	done 3
su	ack -5	blocked -5	done 11	extension 5	in_progress -11	not_started 11	unrelated -4
su ,	blocked 8	done -3	in_progress -4
su chua	blocked -4	not_started 5
su dong	ack -3	blocked 4
su dung	done 11	in_progress -4
su ra	blocked -5	done 6
su tro	done -3	in_progress 3
su ve	done 3
su xin	extension 4
su yeu	blocked 4
su |	blocked -8	done -6	not_started 14
sua	ack -5	blocked -23	done 9	extension -4	in_progress -6	question -7	unrelated 37
sua ,	blocked 7	in_progress -6
sua duoc	blocked -3	done 6
sua duong	done 7	in_progress -8	not_started 5
sua loi	blocked -4	in_progress 5
sua may	blocked -6	done 8	in_progress -6	question -5	unrelated 9
sua nha	done 7	in_progress -6
sua nhe	done -3	in_progress 3
sua roi	done 5	in_progress -5
sua them	in_progress 3
sua theo	blocked -4	done 7
sua tiep	done -4	in_progress 9
sua truong	blocked -3	in_progress 7
sua va	done 10	in_progress -6
sua xe	in_progress -7	unrelated 10
sua xong	done -14	in_progress -10	unrelated 27
sua |	done -11	in_progress 13
suc	blocked 19	done -5	in_progress -12
suc ,	blocked 9	done -5
suc cho	blocked 10	in_progress -10
sung	blocked -7	done 3	in_progress 10
sung du	done 7	in_progress -6
sung theo	blocked -3	in_progress 3
sung xong	done 5	in_progress -5
sung |	done -4	in_progress 11
suon	blocked -3	in_progress 5
suon kich	blocked -3	in_progress 4
suot	blocked 4	extension 5	in_progress -3	unrelated -3
suot ,	blocked -4	done 5
suot |	blocked 6	done -3	extension 3
suyt	in_progress 3
t	ack 4	in_progress -3
t se	ack 4	in_progress -3
ta	blocked -7	done -4	in_progress 12	not_started 4
ta duoc	done 5	unrelated -4
ta khong	unrelated 3
ta let	in_progress 3
ta lon	blocked 5	in_progress -5
ta nop	not_started 4
ta |	blocked -12	in_progress 10
tac	ack 8	blocked 35	done -6	extension -3	in_progress -20	unrelated -10
tac ,	done 7	in_progress -5
tac dang	in_progress 4
tac dong	blocked 5
tac duong	blocked 3
tac o	blocked 11	in_progress -7
tac roi	ack 12	blocked 3	done -9	unrelated -4
tac ti	blocked 6	done -3
tac vi	blocked 4
tac xa	blocked -3	done 6
tac |	blocked 7	in_progress -5
tai	ack -8	blocked 4	done 13	extension -9	in_progress 14	question -4	unrelated -9
tai bien	blocked 5	in_progress -5
tai cac	done -3	in_progress 4
tai chinh	blocked 10	done -10
tai cho	done 5
tai cong	done 7	in_progress -8
tai khoan	blocked 5	done 7	extension -3	in_progress -5
tai lieu	blocked -7	done -4	in_progress 20	question -3
tai nguyen	blocked 10	question -7
tai phong	done 5
tai san	blocked -3	done 4	question 3	unrelated -3
tai sep	blocked -3	in_progress 3
tai tru	done 4
tai |	in_progress 3
tam	ack 10	blocked 11	extension -6	in_progress -17	not_started -6	question -4	unrelated 9
tam %	in_progress 3
tam ,	ack 4	done 4	in_progress -9	unrelated 3
tam chin	done -4	in_progress 7
tam cho	done 3	in_progress -3
tam chua	blocked 3
tam cua	ack -3	done 3
tam doi	done 7	in_progress -5
tam hanh	blocked 4	done -3
tam hoan	done -3	in_progress 5
tam nop	done 3
tam on	in_progress 4
tam roi	blocked 4	in_progress -6
tam tay	done -7	in_progress 7
tam tru	done 5	in_progress -4
tam xong	done -8	in_progress 9
tam |	ack 12	done -5	in_progress -15	unrelated 11
tan	ack -3	blocked -4	done 23	in_progress -9	unrelated -6
tan binh	blocked -4	done 4
tan tay	blocked -6	done 25	in_progress -7	unrelated -7
tan |	blocked 7	done -6
tang	ack -12	blocked 3	in_progress 5	unrelated 8
tang gia	ack -11	unrelated 11
tang nha	in_progress 3
tang |	in_progress 4
tao	blocked -4	done 9	in_progress -4
tao tai	blocked -4	done 5
tao xong	done 3	in_progress -3
tap	ack -4	done -5	extension 3	in_progress 9	not_started -3
tap cam	blocked -5	done 5
tap duong	done -3	unrelated 5
tap hop	blocked 4	in_progress -3
tap huan	done -4	in_progress 11	unrelated -5
tap nhe	not_started 3
tap o	in_progress -7	unrelated 9
tap roi	done 5	unrelated -3
tap sep	blocked 3
tap trung	blocked 3	in_progress -4	unrelated 3
tap van	done -5	in_progress 6
tap xong	in_progress 4	unrelated -4
tap |	blocked 4	done -3
tat	blocked -5	done 17	extension -3	unrelated -8
tat ,	blocked -3	in_progress 4	not_started 4
tat a	done 5	in_progress -3
tat ca	done 6	in_progress -5
tat roi	done -7	in_progress 8
tat zoi	done 9	in_progress -3	unrelated -6
tau	done 8	in_progress -3	unrelated -3
tau khong	blocked 3
tay	ack -5	blocked -20	done 29	not_started 19	question -10	unrelated -12
tay cac	done 4
tay chi	done 9	unrelated -3
tay co	done 3
tay cong	blocked -3	done 3
tay nao	blocked -3	not_started 4
tay ra	blocked -8	in_progress 9
tay roi	done 6	in_progress -3	question -3
tay tung	done 4
tay vao	in_progress 4	not_started 7	question -5
tay |	blocked 4	done -5	not_started 5
tb	done 4	in_progress -4
tb ngay	done 5	in_progress -4
tc	done -3	in_progress 3
tc xong	done -3	in_progress 3
tckh	done 3
tckh da	done 3
te	blocked 4	done -3	in_progress 3	not_started 4	question -4
te de	extension 3
te gui	done -5	in_progress 5
te ho	blocked -3	done 3
te khong	blocked 3
te roi	done 3
te thi	in_progress -7	not_started 7
te |	blocked 7
tem	done 4
tem moi	done 3
ten	blocked -3	done 23	in_progress -6	unrelated -11
ten dong	blocked -3	done 6
ten duong	done 7	in_progress -3	unrelated -4
ten moi	done 8	unrelated -6
ten |	done 3
tet	blocked -5	in_progress 8	unrelated -3
tet trong	blocked -3	done 4
tet xong	done -6	in_progress 8
thai	blocked -3	done 7
thai hoan	blocked -4	done 8
tham	ack -3	blocked 19	done 15	extension -4	not_started -9	question -8	unrelated -10
tham dinh	blocked 13	done -17	in_progress 23	not_started -7	unrelated -6
tham gia	done 8	unrelated -3
tham hoi	done 4
tham muu	blocked -3	done 29	in_progress -24
tham quyen	blocked 11	done -3
tham tra	blocked -3	in_progress 4
tham tung	done -3	in_progress 4
tham |	done -3	unrelated 3
than	blocked -5	unrelated 4
than |	blocked -4	unrelated 4
thang	ack -14	blocked -24	done -21	extension 15	in_progress -15	not_started 32	question 5	unrelated 23
thang ,	done 4	in_progress -3	unrelated 3
thang a	done 7	in_progress -4	not_started -4
thang bon	not_started 3
thang chin	done 3
thang chung	in_progress 3
thang cu	unrelated 5
thang duoc	blocked -4	extension 7
thang duong	extension -4	in_progress 5
thang em	not_started 8	unrelated -3
thang hay	question 4
thang khong	question 4
thang loi	blocked -3	done 4
thang may	blocked -5	in_progress -3	question 11
thang moi	done -5	in_progress -20	not_started 25	unrelated 5
thang nay	done -7	extension 9	in_progress 4	not_started -4	question -4	unrelated 4
thang nop	extension 4	in_progress 5	question -6
thang roi	in_progress -4	unrelated 6
thang sau	not_started 5
thang tam	done 3
thang toi	done -3	in_progress -4	unrelated 9
thang trinh	extension 4	question -4
thang truoc	blocked -3	in_progress 5
thang xong	done -11	in_progress 12
thang |	blocked 4	extension 7	in_progress -5
thanh	ack -10	blocked 36	done 44	extension -16	in_progress -16	not_started -18	question -9	unrelated -11
thanh %	done 14	in_progress -10
thanh ,	ack 9	blocked -5	done 9	extension -8	in_progress -4
thanh .	done 3
thanh ?	question 3
thanh a	done -4	in_progress 7	not_started 10	question -9
thanh anh	in_progress 3
thanh ban	done -3	in_progress 3
thanh bao	blocked 4	done -3
thanh cai	blocked 6	done -4
thanh can	blocked 3
thanh chua	in_progress -3	question 4
thanh chuyen	blocked -3	done 5
thanh cong	blocked -9	done 22	in_progress -11
thanh dum	in_progress 3
thanh dung	ack -4	blocked 10	done -10	in_progress 7
thanh em	ack -6	done 8
thanh giup	done 6	extension -4
thanh ho	in_progress -3	not_started 5
thanh ke	done 8	in_progress -7
thanh kieu	blocked 14	question -9
thanh km	done -5	unrelated 6
thanh la	ack 3	done -3	in_progress -6	question 8
thanh lap	blocked -3	done 5
thanh li	done 8	in_progress -4
thanh lop	unrelated 4
thanh luy	in_progress 3
thanh nghia	done -12	unrelated 16
thanh nhe	blocked 3	done -4	in_progress 4
thanh nhiem	blocked -3	in_progress 4
thanh nien	done 4	in_progress -3
thanh qui	in_progress 3
thanh roi	ack -5	blocked 6	done 3	unrelated -4
thanh sang	blocked -4	extension 7
thanh the	blocked 3	in_progress -4
thanh theo	ack 11	done -5	in_progress -5
thanh thi	blocked -3	question 3
thanh thong	in_progress 5
thanh thu	done 7	in_progress -7
thanh toan	done 4
thanh tra	blocked 24	in_progress -14	not_started -6
thanh trong	in_progress 5
thanh truoc	ack 11	done -10	in_progress 4
thanh uy	blocked 9	done -5
thanh va	in_progress 6
thanh viec	done 10	in_progress -7
thanh vuot	done 8	in_progress -4
thanh xong	done 4	in_progress -3
thanh |	ack -7	blocked 8	done -10	in_progress 18	not_started -3	unrelated -3
thao	ack -4	blocked -4	done -5	extension -5	in_progress 44	not_started -9	question -4	unrelated -12
thao ,	done 9
thao cho	done -6	in_progress 6
thao do	done 13	extension -3	unrelated -6
thao go	blocked 3
thao lan	done -5	in_progress 8
thao luat	done 10	in_progress -7
thao roi	done -7	in_progress 8
thao xong	blocked 3	done -6	in_progress 5
thao |	in_progress 7	not_started -3
thap	done -13	extension 3	unrelated 16
thap huong	done -9	in_progress -6	unrelated 17
thap xong	extension 3
that	blocked 12	done -5	in_progress -10	not_started 9
that gio	in_progress -6	not_started 10
that lac	blocked 12	done -4	in_progress -5
thau	ack -3	blocked 28	done -12	in_progress 11	not_started -5	unrelated -18
thau anh	in_progress 3
thau bo	blocked 6	in_progress -6	unrelated 4
thau chinh	in_progress 3
thau dang	blocked -3	in_progress 5
thau do	blocked 7	done -4	in_progress -3
thau khong	blocked 4	in_progress -3
thau lam	in_progress 3
thau pha	blocked 11	unrelated -6
thau roi	blocked -4	in_progress 7
thau thi	blocked 3
thau thiet	blocked -3
thau vao	blocked -3	in_progress 3
thau xong	done -5	in_progress 6
thau |	blocked 4	unrelated -3
thay	ack 27	blocked 14	done -29	extension 7	in_progress 3	not_started -11	question 13	unrelated -24
thay a	done -3
thay bien	blocked -5	done 4
thay co	extension 3
thay dau	blocked 3
thay doi	blocked 9	done -3	in_progress -5
thay ghi	question 3
thay hai	question 7	unrelated -3
thay ki	in_progress 3
thay mat	ack 6
thay nguoi	not_started 4
thay phan	blocked -8	extension 9
thay phien	done -3	in_progress 4
thay roi	ack 6	done -3
thay the	blocked 4
thay thong	ack 7	done -4
thay tien	blocked 5	question -4
thay tin	ack 14	done -3	in_progress -6	unrelated -3
thay tra	blocked -3	in_progress 5
thay vi	extension 5
thay xa	blocked 6	extension -6
thay |	blocked 15	not_started -6	question 7	unrelated -8
the	ack -15	blocked -4	done -25	extension 3	in_progress -8	not_started -9	question 42	unrelated 17
the a	unrelated 7
the bao	blocked -5	done 7	in_progress -5	not_started 5
the chi	question 6
the con	blocked -3	in_progress -4	question 8
the day	extension 3
the doi	extension 3
the duc	unrelated 3
the em	ack 7	in_progress -6
the goi	blocked -16	in_progress 16
the hoa	blocked -3	in_progress 3
the la	blocked 9	done -4	in_progress -5
the nao	blocked 4	done -4	question 7	unrelated -3
the nhi	question -7	unrelated 8
the quai	blocked 8	done -6
the roi	ack -8	blocked 17	in_progress -6	unrelated -3
the thuc	blocked -5	done -4	in_progress 10
the xong	blocked 10	done -5
the |	ack -11	blocked -12	done -6	in_progress -5	not_started -3	question 19	unrelated 19
them	ack -6	blocked -7	done -14	extension 75	in_progress -11	not_started -9	question -14	unrelated -14
them duoc	extension 3	question -3
them hom	extension 6
them may	extension 8	question -7
them mot	extension 4	unrelated -3
them n	extension 3
them ngay	blocked -4	done -7	extension 28	in_progress -9	unrelated -3
them nguoi	blocked 4
them nhan	blocked 3
them so	done -3	in_progress 5
them thoi	extension 6
them tuan	extension 6
them |	blocked -3	done 5
theo	ack 13	done 5	extension -4	in_progress 4	not_started -17	question 10	unrelated -11
theo cai	blocked 3
theo cong	not_started -4	question 6
theo cu	blocked 4
theo doi	ack 8	done -12	in_progress 6
theo dung	ack 10	done 5	in_progress -12
theo gop	done 8	in_progress -3
theo ke	blocked -3	in_progress 11	question -3
theo lich	in_progress 4
theo mau	question 6
theo qui	in_progress 3
theo so	done 8	in_progress -4
theo van	blocked 8	not_started -3	question -3
theo y	done 3
theo yeu	blocked -3	in_progress 3
thi	ack -15	blocked 20	done -47	extension 4	in_progress -36	not_started 37	question 21	unrelated 16
thi ba	blocked 12	not_started -10
thi bang	in_progress -3	question -4	unrelated 11
thi bao	in_progress -3	question 5
thi can	blocked 3
thi chieu	blocked -5	in_progress 8
thi chong	blocked 3
thi chua	blocked -13	done -3	not_started 22
thi co	blocked 3	done -6	in_progress 3
thi cong	blocked 16	done -6	in_progress 4	question -4	unrelated -5
thi dai	in_progress -5	question -5	unrelated 13
thi dang	in_progress 3
thi don	not_started 4
thi dua	blocked -17	done 9	in_progress -4	question 15
thi dung	blocked 6	in_progress -6
thi duoc	extension 4
thi em	blocked -8	done -18	in_progress 24	not_started 9	question -3	unrelated -3
thi gui	blocked -3	done -4	question 9
thi he	blocked 6	in_progress -6
thi het	blocked 15	in_progress -15
thi hom	done 9	in_progress -8
thi khong	blocked 3
thi lo	ack -5	done 12	unrelated -4
thi mai	in_progress 4
thi mat	blocked 12	in_progress -11
thi met	in_progress 4
thi moi	in_progress -4	not_started 6
thi nha	done 4	in_progress -4
thi nhan	done -3	unrelated 4
thi rut	in_progress 3
thi sao	blocked -8	in_progress 5	question 4
thi so	blocked 3	in_progress -3
thi tac	blocked 5	in_progress -4
thi tai	blocked 3
thi thieu	blocked 3
thi thu	in_progress 3
thi tim	blocked -3	in_progress 3
thi to	blocked -3	in_progress 3
thi tot	blocked 3	done -10	in_progress 3	not_started 4
thi van	in_progress 3
thi vuong	blocked 4
thi xong	done -8	in_progress -12	not_started 13	unrelated 10
thi |	blocked -3	done 5	extension 7	in_progress -8
thich	question 4
thich giup	question 4
thien	ack -3	blocked -10	in_progress 13
thien tai	blocked -8	in_progress 5
thiep	blocked 4
thiep voi	blocked 3
thiet	blocked -11	done 7	in_progress 6	not_started 3	question 9	unrelated -15
thiet bi	blocked -8	done 6	in_progress 3	not_started 3	question 9	unrelated -15
thiet hai	blocked -3	in_progress 3
thiet la	done 3	in_progress -3
thieu	ack -5	blocked 15	done 5	in_progress 18	not_started -10	question -11	unrelated -10
thieu anh	blocked -3	in_progress 7
thieu bieu	done -3	in_progress 5
thieu chu	blocked -9	in_progress 14
thieu moi	done 7	in_progress -6
thieu mot	blocked -4	done 4
thieu nguoi	blocked 14	done 4	in_progress -13
thieu nhe	in_progress 4
thieu phu	blocked -4	in_progress 4
thieu so	blocked 8	in_progress -7
thieu trieu	blocked 6	in_progress -5
thieu truong	done -4	in_progress 7
thieu viec	blocked 3
thieu |	done 3	in_progress 3
tho	blocked 9	done -8	extension -3	in_progress 4
tho ,	in_progress 3
tho bo	blocked 6	in_progress -3
tho da	blocked 8	unrelated -4
tho dang	done -3	in_progress 7
tho dien	unrelated 6
thoa van	done 3
thoai	ack -4	blocked -20	done 10	extension -12	not_started -5	question 4	unrelated 28
thoai a	in_progress 3
thoai bam	ack -3	unrelated 6
thoai dien	done 3
thoai mai	done 11	in_progress -4	not_started -5
thoai quan	unrelated 3
thoai roi	blocked -9	unrelated 9
thoai tho	unrelated 3
thoai xong	done -4	unrelated 5
thoang	done 3
thoang |	done 3
thoat	blocked -4	in_progress 8
thoat nuoc	blocked -4	in_progress 8
thoi	blocked -18	done -23	extension 31	in_progress 23	not_started -8	question -5	unrelated 3
thoi ,	in_progress 3
thoi a	in_progress 4
thoi anh	in_progress -3	unrelated 7
thoi chu	done -5	in_progress 5
thoi diem	blocked -3	extension 3
thoi gian	blocked -4	done -6	extension 19	in_progress -3
thoi han	ack 3	blocked -4	done 4	extension 10	in_progress -9
thoi nhe	in_progress 3
thoi nhung	in_progress 9	unrelated -4
thoi |	done -5	in_progress 12	question -3
thon	ack -4	done 3	in_progress 6	not_started 3	unrelated -6
thon a	in_progress -3
thon gui	done -3	in_progress 4
thon lay	blocked -5	in_progress 5
thon roi	in_progress 3
thon xong	done 4	in_progress -4
thon |	ack -3	done -5	in_progress 8	not_started 3
thong	ack 24	done 25	extension -8	in_progress -6	not_started -13	question -10	unrelated -15
thong ,	ack 9	done -6
thong bao	ack 17	blocked -5	in_progress -5	unrelated -4
thong camera	done -6	in_progress 10
thong chay	blocked -7	done 9
thong ghi	done 4	in_progress -4
thong ke	ack -4	done 3	in_progress 6
thong khong	blocked 3	done -3
thong minh	in_progress 5
thong mot	blocked 8
thong nhat	in_progress 3
thong nhung	blocked -3	in_progress -3	unrelated 9
thong qua	done -7	in_progress 12	unrelated -3
thong roi	done 4
thong sang	done 6	in_progress -5
thong sap	blocked 11	done -3	in_progress -8
thong suot	blocked -5	done 5
thong thoang	done 3
thong tin	ack 6	blocked -11	done 12	unrelated -3
thong tu	blocked 13	done -5	in_progress -3	unrelated -3
thong xe	blocked -4	done 9
thong xong	done 3
thong |	blocked 3
thu	ack -15	blocked -13	done 35	extension 3	in_progress 24	question -15	unrelated -21
thu ,	blocked -6	done 4	in_progress 3
thu 2	done -3	in_progress 3
thu 4	in_progress 5
thu a	done 4	in_progress 6	unrelated -4
thu ba	blocked 6	done -13	in_progress 8
thu bay	done -4	in_progress 3
thu cua	done 3	in_progress -3
thu dang	done 3	in_progress -3
thu dat	blocked -3	done 5
thu dau	done 8	in_progress -8
thu don	not_started 4
thu dong	done -8	in_progress 10
thu du	done 9	in_progress -8
thu duoc	in_progress 3
thu em	not_started 6
thu gan	done -7	in_progress 8
thu giai	in_progress 3
thu gom	blocked 5	done 7	in_progress -9
thu hai	blocked -7	extension 6	in_progress 7	question -4
thu hoi	blocked 3
thu kich	blocked -4	done 5
thu luc	in_progress 3
thu moi	in_progress -3	not_started 7
thu nam	blocked -6	in_progress 6	not_started 3
thu nha	in_progress 3
thu nhe	done -7	extension 7
thu phat	done -6	in_progress 6
thu quan	done 8	extension -6
thu qui	blocked 4	in_progress 4	unrelated -4
thu roi	done 17	in_progress -9	unrelated -3
thu sau	done 9	extension -4	in_progress 3	unrelated -3
thu so	blocked 3	done -3
thu thap	done -4	extension 3
thu that	in_progress -6	not_started 10
thu thue	in_progress 5
thu toi	in_progress -5	not_started 9
thu tra	done -3	in_progress 3
thu truong	done 9	extension -4
thu tu	blocked 6
thu tuan	blocked -3	done -3	extension 3	unrelated 7
thu tuc	blocked 11	done 17	extension -6	in_progress -21	question 5	unrelated -3
thu tung	in_progress 5
thu vao	done 4	in_progress -4
thu ve	done -6	in_progress 12	not_started -4
thu xong	done -7	in_progress 12
thu y	ack 4
thu |	blocked -4	done 6	extension 4	not_started -5
thua	blocked 8	done -5	not_started 5	question -11	unrelated 6
thua ,	in_progress -5	unrelated 5
thua anh	blocked 4	done -3	in_progress 12	question -8	unrelated -4
thua cho	done 4	in_progress -3
thua dat	not_started 6	unrelated -3
thua dong	done 3
thua roi	done -4	unrelated 5
thua ve	unrelated 3
thua |	blocked 3
thuan	blocked 11	not_started -3	unrelated -5
thuan loi	in_progress 3
thuan nhau	blocked 6	unrelated -5
thuan qui	blocked 3
thuan |	blocked 4
thuc	ack 24	blocked -29	done 4	extension -8	in_progress 24	not_started 3	unrelated -17
thuc ,	blocked -3	in_progress 4
thuc dia	done 3	not_started -3
thuc hien	ack 28	blocked -17	extension -5	not_started 9	question -5	unrelated -9
thuc pham	done -4	in_progress 5	unrelated -3
thuc ra	in_progress 6	not_started -3
thuc tot	in_progress -4	not_started 3
thuc viec	in_progress 3
thuc |	blocked -4	in_progress 11
thue	ack -4	blocked 8	in_progress 7	not_started -4	unrelated -3
thue ,	blocked 8	unrelated -4
thue a	in_progress 3
thue bao	unrelated 5
thue doi	blocked 4	in_progress -3
thue ho	blocked -4	done 5
thue phai	blocked -6	in_progress 7
thue xong	in_progress 3
thue |	blocked 5
thung	blocked -3	unrelated 3
thung lop	unrelated 3
thuoc	blocked 24	done -6	in_progress -6	question -5
thuoc ,	blocked -4	in_progress 5
thuoc ben	blocked 8	done -6
thuoc cong	blocked 3
thuoc dau	unrelated 3
thuoc het	blocked 4	done -3
thuoc muoi	done 7	in_progress -7
thuong	blocked -14	done -5	extension 3	in_progress 36	not_started -8	question 11	unrelated -22
thuong a	ack 3	blocked 4	done -3	unrelated -3
thuong anh	extension 4	unrelated -3
thuong cho	done 3
thuong luong	blocked -3	in_progress 5
thuong truc	blocked -16	done -5	in_progress 20	not_started -6	question 10
thuong vu	in_progress 4
thuong xong	in_progress 4	unrelated -3
thuong |	blocked 5	unrelated -4
ti	ack -3	blocked 5	done -4	extension -3	in_progress 7
ti roi	blocked 6	done -3
ti xong	extension -3	in_progress 3
tia	blocked -7	done 7	question 5	unrelated -5
tia cay	blocked -7	done 7	question 5	unrelated -5
tich	ack -4	blocked -7	done 8	in_progress 12	not_started -3	unrelated -7
tich a	in_progress 5
tich ban	done 3	in_progress -3
tich chua	blocked 8	in_progress -7
tich em	done -6	in_progress 6
tich khen	blocked -6	done 11	in_progress -4
tich ki	blocked 4	in_progress -4
tich nhe	in_progress 3
tich phe	done 4	in_progress -4
tich roi	blocked -3	in_progress 9
tich sua	blocked -3	in_progress 6
tich xin	extension 3	in_progress -3
tich |	blocked -3	in_progress 4
tick	in_progress 3
tick hoan	in_progress 3
tiec	done -3	unrelated 5
tiec qua	done -3	unrelated 5
tiem	ack -3	blocked -5	done 11	unrelated -4
tiem phong	blocked -3	in_progress 4	not_started 3
tiem sach	done 3
tiem xong	done 5	in_progress -3
tien	ack -11	blocked 34	done -18	extension -9	not_started -15	question -16	unrelated 34
tien a	blocked 3
tien an	done -9	unrelated 9
tien chi	done -3	unrelated 8
tien dam	blocked -3	unrelated 5
tien dau	blocked 5	question -4
tien do	ack -3	blocked 5	done -4	in_progress 11	unrelated -4
tien du	blocked 4	done -3
tien hanh	done -3	not_started 3
tien ho	blocked -3	done 5
tien khong	blocked 4
tien nha	blocked 3	in_progress -3	question -3	unrelated 3
tien qui	blocked -4	done -7	unrelated 16
tien roi	blocked 5	done -3
tien rut	done 3
tien tam	blocked 3
tien thi	blocked 12	not_started -10
tien thua	done 4	in_progress -3
tien trien	in_progress 9	unrelated -4
tien |	unrelated 3
tieng	ack 8	blocked 10	done -10	extension -7	in_progress 4	unrelated -3
tieng ,	blocked 8	done -6
tieng trung	in_progress 5
tieng |	ack 8	blocked 3	extension -6
tiep	ack 30	blocked 5	done -21	extension -11	in_progress 20	not_started -9	question -4	unrelated -10
tiep dan	blocked 11	done -11	in_progress -3	not_started 4
tiep mang	done 7	extension -5
tiep nhan	ack 27	blocked -5	extension -3	in_progress -12	not_started -4
tiep theo	in_progress 4
tiep thu	ack 7
tiep tuc	blocked -7	done -5	in_progress 18
tiep |	blocked 6	done -7	in_progress 11	not_started -4
tieu	ack -6	blocked -5	done 20	unrelated -3
tieu ,	blocked -4	done 7
tieu het	blocked 3	in_progress -3
tieu roi	ack -5	done 7
tieu thuong	done 3
tieu |	in_progress 4
tim	done -5	in_progress 5
tim ca	blocked 3
tim hieu	blocked -3	in_progress 3
tim quyet	blocked -3	in_progress 3
tin	ack 28	blocked -18	done 8	extension -6	in_progress -9	not_started -11	question -3	unrelated 11
tin ,	ack 11	done -9	in_progress -5	unrelated 6
tin a	done 8	in_progress -6
tin bai	ack -3	done 5	in_progress 3
tin dien	blocked -6	done 10	in_progress -3
tin luc	in_progress 4
tin nhan	done -4	in_progress 4
tin roi	ack 10	done 6	in_progress -13
tin truoc	in_progress 3
tin tuc	done -3	in_progress 4
tin vui	not_started -5	unrelated 12
tin xong	done 5	in_progress -5
tin |	ack 7
tinh	ack -6	blocked 40	done -48	extension -8	in_progress -5	not_started 15	question 26	unrelated -13
tinh ,	not_started 7
tinh bac	blocked 5	in_progress -3
tinh bao	blocked 5
tinh ca	question 3
tinh chua	blocked 6
tinh da	blocked -4	done -14	in_progress 13	not_started 7
tinh day	in_progress -6	not_started 9
tinh doi	blocked 8	done 7	extension -12
tinh hu	blocked 8	in_progress -3	not_started -5
tinh lai	blocked -3	extension 4
tinh moi	extension 3
tinh ngay	in_progress -4	question 6
tinh nghia	done 3	unrelated -3
tinh phe	blocked 8	done -9
tinh roi	blocked 19	done -23	in_progress 7	unrelated -3
tinh thuong	done 3
tinh toan	blocked -7	in_progress 8
tinh toi	not_started 4
tinh trang	done -3	in_progress 4
tinh tu	question 4
tinh yeu	done -3	in_progress 6
tinh |	blocked 13	in_progress -9
to	ack -4	blocked 11	done -18	extension -9	in_progress 13	not_started 17	question -4	unrelated -6
to ,	unrelated 4
to a	done -5	in_progress 5
to cao	blocked 8	done -3	in_progress -4
to chuc	ack 4	blocked 5	extension -4	in_progress -18	not_started 24	question -3	unrelated -9
to con	not_started 4
to cong	blocked -4	done 11	in_progress -5
to dang	in_progress 4
to do	ack -3	blocked 4
to em	in_progress 5	unrelated -3
to giup	blocked -3	in_progress 3
to ho	done -4	not_started 8
to lien	done 4
to minh	done -3	not_started 6
to nao	blocked -5	done 5
to qua	blocked -6	unrelated 8
to roi	blocked -8	done -17	in_progress 35	not_started -7	question 3	unrelated -5
to trinh	blocked 13	done -3	not_started -4	unrelated -4
to truong	blocked 5	in_progress -3
to tu	in_progress 3
to van	in_progress -7	unrelated 9
to voi	done -3	not_started 6
toa	blocked 16	done -5	in_progress -4	unrelated -4
toa bai	blocked -3	done 4
toa roi	blocked 14	done -10
toa tai	blocked 3
toan	ack -3	blocked 19	done 43	extension -4	in_progress -32	question -9	unrelated -14
toan a	done 8	in_progress -10
toan bao	in_progress 3
toan bo	done 13	in_progress -9
toan cho	done -3	in_progress 6
toan chua	blocked 4	in_progress -3
toan da	done 9	in_progress -6
toan gui	done -4	in_progress 4
toan hoi	blocked -5	done 6
toan khong	blocked 3	unrelated 3
toan ki	done 3	in_progress -3
toan kinh	in_progress 3
toan lap	done -9	in_progress 9
toan nha	in_progress 3
toan nhe	done 3
toan noi	blocked 3	done -3
toan roi	done -4
toan so	blocked -6	in_progress 7
toan tham	blocked 5	done -3
toan thuc	done -4	in_progress 5	unrelated -3
toan tuyen	done 9	in_progress -4
toan vuot	blocked 4
toan xong	blocked -7	done 19	in_progress -12
toan |	blocked 24	done 8	in_progress -19	question -6	unrelated -5
toc	blocked -4	in_progress -5	unrelated 11
toc khong	blocked -3	unrelated 4
toc trua	done 4
toc xong	done -3	in_progress -4	unrelated 7
toi	ack 35	blocked -58	done -14	extension 9	in_progress 10	not_started 36	question -7	unrelated -12
toi ,	blocked -4	extension 8	in_progress -6	unrelated 5
toi bao	ack 5
toi buoc	in_progress 4
toi cai	in_progress -3	not_started 5
toi chua	blocked -3	done 3
toi co	in_progress 3
toi cong	ack -9	blocked 12	done -7	in_progress -10	unrelated 15
toi cung	in_progress 4
toi da	question 7	unrelated -5
toi dang	blocked -3	in_progress 5
toi danh	unrelated 4
toi dau	blocked 3	in_progress 12	not_started -6	unrelated -3
toi de	extension 3
toi dich	in_progress 9	unrelated -7
toi do	in_progress 8
toi duoc	in_progress -4	not_started 4
toi em	in_progress 3
toi ghi	ack 13	done -7	unrelated -3
toi gio	blocked 6	extension -3
toi go	ack 8	extension -4
toi hang	in_progress -5	not_started 9
toi het	extension 4
toi kho	in_progress 5	question -3
toi khong	blocked 3	unrelated -3
toi ki	done 6	in_progress -5
toi la	ack 8	blocked -5	in_progress 3
toi luon	blocked -3	not_started 6
toi luot	not_started 6
toi moi	done -4	in_progress -3	not_started 9
toi mot	extension 5	unrelated -4
toi muc	in_progress 6	not_started -3
toi nay	blocked -9	done -17	in_progress 34	not_started -20	unrelated 18
toi nghe	extension 3
toi ngoi	blocked -4	in_progress 5
toi nguoi	blocked -3	done 3
toi nhan	in_progress 3
toi noi	done -3	in_progress 10
toi nua	not_started 3
toi phai	blocked 7	extension -7
toi phan	done -3	in_progress 4
toi qua	blocked -11	done 26	in_progress -15	unrelated 6
toi sach	ack -5	done 12	unrelated -4
toi se	ack 7	in_progress -5
toi tang	in_progress 4
toi tay	done 4
toi thay	ack 6
toi thu	extension 5
toi trieu	blocked 4	in_progress -3
toi truc	done 7	extension -5
toi truong	ack 12	blocked -7
toi viec	in_progress -9	not_started 14
toi |	blocked -5	extension 6	in_progress -22	not_started 30	unrelated -3
ton	blocked -9	done 14	in_progress -3
ton dong	blocked -3	done 5
ton tai	in_progress 3
ton truong	done 3	in_progress -3
ton |	blocked -4	done 4
tong	ack -4	blocked -3	done -4	in_progress 13	not_started -6	question 12	unrelated -7
tong duyet	in_progress 3
tong hop	ack -4	in_progress 7	not_started -11	question 12	unrelated -3
tong ket	in_progress -4	not_started 6
tong |	in_progress 3
tot	blocked -5	done -5	in_progress 10	not_started 6	question -3
tot ,	blocked 7	in_progress -6
tot a	blocked -6	in_progress 16	unrelated -5
tot dep	done 6	in_progress -6	not_started 3
tot nghiep	done -6	in_progress -6	not_started 4	unrelated 9
tot |	blocked -4	in_progress 8	unrelated -3
tra	ack 12	blocked 27	done 11	extension 4	in_progress -13	not_started -16	question -12	unrelated -13
tra ,	blocked 6	done -3
tra an	not_started 3	question 3
tra bai	blocked -4	extension 4
tra cap	done 3
tra cho	blocked -3	done 4
tra cua	extension 3
tra dan	blocked -3	done 4
tra du	done 4
tra dung	blocked 4
tra duoc	blocked -9	extension 8	in_progress 5
tra gan	in_progress 4
tra het	blocked -9	done 12
tra ho	blocked 16	done -4	in_progress -9
tra ket	done -5	in_progress 6
tra khong	blocked -6	done 6
tra lai	ack 4	blocked -3	done -9	extension -3	in_progress 16
tra loi	ack 20	blocked 27	in_progress -27	not_started -4	question -10	unrelated -3
tra luong	blocked 4
tra ma	blocked 5	not_started -4
tra nay	not_started 3
tra nhan	done -3	in_progress 3
tra pccc	done 4
tra so	blocked 3
tra the	in_progress 3
tra tien	done -3	unrelated 8
tra truong	blocked -4
tra ve	blocked -4	done -7	in_progress 16
tra xong	done 8	in_progress -6
tra |	blocked 15	in_progress -13
trach	blocked 10	done -4	in_progress -3	not_started -4	question 15	unrelated -14
trach da	question 14	unrelated -12
trach mang	blocked 5	in_progress -5
trach nghi	blocked 6	not_started -3
trach nhiem	in_progress 5
trai	blocked 3	done -7	in_progress -8	not_started 7	unrelated 7
trai chong	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai toi	unrelated 5
tram	blocked 6	done 9	extension -3	question -3	unrelated -8
tram ,	not_started 3
tram bom	blocked -4	done 5
tram da	done 11	in_progress -11
tram dang	done -3	in_progress 5
tram lap	blocked -6	done 6
tram truyen	blocked 9	done -6
tram y	blocked 5	done -3
tram |	in_progress 9	unrelated -3
tran	blocked 5	done -5	in_progress -12	not_started -3	unrelated 13
tran ,	blocked 4
tran chua	blocked 6	in_progress -4
tran hom	done -8	unrelated 8
tran khong	question 3
tran phu	done 3	in_progress -3
tran roi	unrelated 3
tran |	done 3	in_progress -3
trang	ack -4	blocked -18	done 18	extension -9	in_progress 11	not_started 13	unrelated -14
trang ,	in_progress 5
trang :	done -3	in_progress 4
trang dich	blocked 14	done -4	extension -3	in_progress -4
trang diem	done -5	unrelated 6
trang khong	question 7	unrelated -5
trang phuong	done 6	in_progress -5
trang thai	blocked -5	done 8
trang thong	blocked -7	in_progress 10
trang tinh	blocked -6	in_progress -7	not_started 17
trang tri	done 10	in_progress -5
trang xong	done 10	unrelated -9
trang |	blocked -7	in_progress 11
tranh	blocked -6	in_progress 5
tranh chap	blocked -6	in_progress 5
trao	blocked -5	done 27	in_progress -17	unrelated -3
trao cho	done 4
trao giai	done 11	in_progress -10
trao tan	done 4
trat	blocked -3	in_progress 6
trat vua	in_progress 3
trat xong	in_progress 3
tre	ack -6	blocked 6	done 12	extension 16	in_progress -25	not_started -3	question 8	unrelated -7
tre bua	extension 6	in_progress -3
tre chac	blocked 8	in_progress -3
tre co	blocked -4	question 12	unrelated -7
tre dau	done 3	in_progress -3
tre han	blocked 11	in_progress -3
tre ra	done -3	in_progress -4	unrelated 7
tre sau	extension 3
tre trong	done 4
tre |	done 5
tren	ack -16	blocked -10	done 28	extension 12	question -7	unrelated -9
tren an	extension 6	in_progress -3
tren ban	blocked -4	done 8
tren bat	extension 4	question -4
tren bo	blocked -4	in_progress 5
tren cong	done 3
tren duong	done 3	in_progress -3
tren he	blocked 3
tren ioffice	ack -5	done 7
tren khai	in_progress -3	not_started 3
tren loa	ack -4	done 6
tren nha	in_progress 3
tren truc	done 4	in_progress -4
tren xong	in_progress 3
tren |	done 3
treo	blocked 7	done 15	in_progress -8	unrelated -10
treo bien	done 8	unrelated -6
treo co	done 7	in_progress -5
treo suot	blocked 6
treo tu	blocked 4	done -3
treo xong	done 3	in_progress -3
tret	done -3	in_progress 4
tret |	in_progress 3
tri	ack 7	blocked -5	done 8	extension 4	in_progress -3	not_started -5	question 12	unrelated -18
tri a	ack 3	in_progress -3
tri cho	done 4	in_progress -5
tri da	in_progress 3
tri khu	blocked -4	extension 5
tri la	blocked 4
tri sep	ack 4
tri toan	done 9	in_progress -4
tri tot	blocked -5	in_progress 14	unrelated -5
tri xong	done 9	in_progress -5
tri |	blocked 4	done -4	in_progress -3	question 10	unrelated -7
trien	blocked -13	done -13	extension -8	in_progress 15	not_started 39	question -5	unrelated -12
trien anh	in_progress 9	unrelated -4
trien khai	blocked -11	done -11	extension -7	in_progress 6	not_started 39	question -5	unrelated -8
triet	ack 10	done 4	in_progress -13
triet !	ack 10	done -3	in_progress -7
triet de	done 6	in_progress -6
trieu	blocked 8	done -7	in_progress -6	unrelated 8
trieu ,	blocked 6	done -3
trieu hai	done -8	unrelated 11
trieu hom	done 4
trieu tap	blocked 4	in_progress -3
trinh	ack -11	done 6	in_progress 33	not_started -24	unrelated -4
trinh anh	done 3
trinh ban	extension -5	in_progress 7
trinh bi	blocked 6	in_progress -5
trinh chi	in_progress 3
trinh chua	extension 3
trinh da	done 4	in_progress -3
trinh dang	blocked 4	in_progress -3
trinh dung	blocked 7	done -4	in_progress -3
trinh duoc	extension 4	question -4
trinh duong	done -3	in_progress 3
trinh hoan	blocked 3
trinh ki	blocked -5	done 4	in_progress 8	not_started -3
trinh kip	blocked -3	extension 3
trinh lan	blocked 5	done -3
trinh lanh	done -4	in_progress 5
trinh len	not_started -6	question 10
trinh mat	blocked 4
trinh nam	done -3	in_progress 6
trinh phe	blocked -5	in_progress 3
trinh phien	blocked -3	extension 3
trinh phoi	done 11	extension -4	in_progress -7
trinh roi	done 3
trinh sang	extension 3
trinh thuong	done -4	in_progress 7
trinh ubnd	done -5	in_progress 6
trinh va	done 10	in_progress -10
trinh van	ack -4	blocked 8	done 7	in_progress -7
trinh |	blocked -8	in_progress 4	unrelated 8
tro	blocked 8	done 5	extension -4	in_progress -5
tro ,	blocked -5	done 5
tro roi	in_progress 3
tro them	blocked 3
tro ve	in_progress 3
troi	blocked -13	done 3	in_progress -3	question -7	unrelated 23
troi ,	unrelated 4
troi nong	blocked -4	unrelated 9
troi ret	blocked -4	unrelated 6
troi |	done 5
tron	blocked -3	done 9	extension -3
tron goi	in_progress 4
tron ven	blocked -5	done 5
tron |	done 4
trong	ack -9	blocked -25	done 13	in_progress 17	not_started 31	question -7	unrelated -23
trong ,	done -3	in_progress 3
trong bi	in_progress -8	not_started 10
trong cay	blocked -3	done 3	in_progress 3	unrelated -3
trong chong	done -3	in_progress 6
trong danh	blocked -3	done 4
trong do	done 4
trong du	done 3
trong het	blocked 3	in_progress -3
trong hoa	blocked -3	done 4
trong hom	blocked -3	done -14	extension 4	in_progress 17	unrelated -4
trong hop	done 6	in_progress -4
trong huong	in_progress 3
trong mo	done -14	not_started 12
trong ngan	blocked -3	in_progress -4	not_started 8
trong nhom	blocked -4	done 19	in_progress -7	unrelated -4
trong qui	done -3	in_progress 4
trong sang	in_progress 3
trong tam	done -7	in_progress 7
trong tay	done 6	in_progress -3	question -3
trong tho	done -3	in_progress 4
trong thoi	blocked 3
trong tuan	blocked -4	done 6	in_progress -8	not_started 4	unrelated 3
trong tuyen	in_progress 8	unrelated -5
tru	blocked 14	done -25	in_progress 7	not_started 7	question 10	unrelated -9
tru bi	blocked 11	done -11
tru cho	done 5	in_progress -4
tru diem	blocked -4	question 12	unrelated -7
tru kinh	done -16	in_progress 18
tru mot	done -8	in_progress 9
tru so	blocked 8	done 6	in_progress -17	not_started 7
trua	blocked -6	done -4	extension -4	question -7	unrelated 24
trua an	unrelated 5
trua cho	done -9	unrelated 9
trua mai	in_progress 7	unrelated -3
trua nay	done 5	in_progress -8	not_started 3	question -5	unrelated 9
truc	blocked -11	done 27	extension -7	in_progress -3	not_started -7	question 15	unrelated -12
truc ,	blocked 6	unrelated -4
truc a	question 5	unrelated -4
truc ban	blocked -5	done 5
truc duong	done 4	in_progress -4
truc lien	done 7	in_progress -5
truc ngay	done 11	in_progress -10
truc roi	blocked -10	in_progress 11
truc thong	in_progress 4
truc tiep	done 9	extension -5	in_progress -3
trung	ack -3	blocked 20	done -5	in_progress -13	not_started 5	question -3
trung cho	in_progress 4
trung ki	blocked 7	in_progress -4
trung so	blocked -3	done -3	unrelated 7
trung tam	blocked 6	extension -3
trung thu	in_progress -5	not_started 9
trung voi	blocked 8	in_progress -3
trung |	blocked 3	in_progress -3
truoc	blocked -16	done 7	extension -4	in_progress 14	question 18	unrelated -19
truoc ,	ack 5
truoc a	done 4
truoc anh	in_progress 3
truoc chua	done 9	in_progress -7
truoc duoc	blocked -5	extension 4	in_progress -3	question 7
truoc em	in_progress 3
truoc gio	done -3	in_progress 5
truoc han	done 13	in_progress -8
truoc khi	in_progress 3
truoc mua	blocked -7	done 9
truoc ngay	ack -5	done -5	in_progress 12	question 7	unrelated -3
truoc nha	ack 3	blocked 3	done -4
truoc roi	in_progress 7	unrelated -3
truoc sau	done 4
truoc thu	done -6	in_progress 8
truoc toi	in_progress 3
truoc xong	done 3	in_progress -3
truoc |	ack 5	blocked 7	done -12	not_started 6
truong	ack 19	blocked -8	done 21	extension -4	in_progress 10	not_started -10	question -3	unrelated -24
truong ,	done -6	in_progress 9
truong ap	not_started 3
truong ban	done 7	in_progress -8
truong bo	in_progress 3
truong cho	done 8	extension -4
truong chua	blocked 4	in_progress -4
truong chuyen	done 4
truong da	in_progress 5	not_started -3
truong dan	blocked 6	done -4
truong dang	blocked 4	in_progress -3
truong dau	blocked 4	done -3
truong de	blocked 3	unrelated -3
truong du	done -7	in_progress 8
truong em	blocked 10	done -4	unrelated -3
truong het	done 5
truong hop	blocked -8	done 16	in_progress -6
truong khu	not_started 4
truong ki	done 5	in_progress -3
truong mam	blocked -5	done 5	in_progress 3
truong nhe	done 7	in_progress -6
truong phong	ack 23	blocked -10	done -3	in_progress -5	unrelated -3
truong roi	blocked -8	done -6	in_progress 15
truong |	done -4	in_progress 7
truyen	blocked 9	in_progress 9	not_started -4	unrelated -12
truyen ,	done 8	in_progress -7
truyen kem	blocked 3	unrelated -3
truyen nhe	done -3	in_progress 3
truyen tai	done -3	in_progress 3
truyen thanh	blocked 7	done -6	in_progress 5	unrelated -3
truyen xong	done 3
truyen xuong	blocked -3	in_progress 4
tu	ack -15	blocked 71	done -5	extension -5	in_progress -3	not_started -9	question 3	unrelated -36
tu ,	in_progress 3	not_started 3	unrelated -4
tu bua	done 9	in_progress -5
tu choi	blocked 4	done -3
tu cuoi	done -4	in_progress 5
tu dang	blocked -5	done 6
tu dau	blocked -7	done -4	extension 5	in_progress 10	unrelated -3
tu doi	done 4
tu hoi	done -3	in_progress 7	not_started -3
tu hom	ack -5	blocked 8	done -3	in_progress 11	not_started -6	unrelated -4
tu lau	done 8	in_progress -6
tu luu	blocked 11	done -11
tu moi	blocked 5
tu nha	done 4	in_progress -3
tu noi	in_progress 3
tu phap	done -14	in_progress 16	question -3	unrelated 3
tu phat	blocked -3	done 5
tu quan	in_progress 3
tu qui	blocked 3
tu roi	blocked 8	done 8	in_progress -8	question -3	unrelated -3
tu sang	blocked 15	done -11	in_progress 8	not_started -6
tu sep	blocked 5	in_progress -5
tu tam	done 7	in_progress -5
tu tap	blocked 5	done -3
tu thang	blocked -5	question 10
tu thu	blocked 10	done -6
tu truc	blocked -5	done 5
tu tuan	blocked 10	in_progress -18	not_started 12
tu van	blocked 8	in_progress -4
tu ve	in_progress 4
tu xong	blocked 6	done -6	in_progress 6	unrelated -5
tu |	blocked 7	done 8	in_progress -13
tuan	ack -15	blocked 10	done -16	extension 23	not_started 21	question -20
tuan ,	done -5	in_progress 5
tuan a	blocked 3
tuan anh	in_progress -3	unrelated 3
tuan co	in_progress 8	unrelated -4
tuan em	done -3	not_started 8
tuan khong	blocked 3
tuan nao	in_progress 4
tuan nay	blocked 8	done -4	in_progress 3	not_started -3
tuan nha	extension 5	in_progress -3
tuan roi	in_progress 3	unrelated -3
tuan sau	ack -5	blocked -4	done -14	extension 7	in_progress 5	not_started 11	question -8	unrelated 9
tuan thang	extension 3	question -3
tuan toi	extension 4	in_progress -13	not_started 14
tuan tra	in_progress 6
tuan truoc	blocked 8	done 34	in_progress -29	not_started -3	unrelated -5
tuan vui	unrelated 3
tuan xong	done -3	in_progress 4
tuan |	done -5	extension 6	in_progress 6	not_started -3
tuc	ack 19	done 3	extension -8	in_progress -6	not_started -5	question 4	unrelated -6
tuc %	done -3	in_progress 3
tuc ,	done 4	in_progress -4
tuc a	blocked 3
tuc cap	done -3	in_progress 4
tuc dat	blocked 3
tuc dau	blocked 3
tuc hanh	done 12	extension -5	in_progress -10	question 5
tuc khep	blocked -5	done 5
tuc sep	blocked 3
tuc thuc	ack 20	blocked -7	done -3	in_progress -6
tuc van	in_progress 3
tuc |	blocked 3	in_progress -3
tui	ack 11	extension 15	in_progress -21	not_started 11	question -8	unrelated -6
tui chua	blocked -4	not_started 6
tui dang	done -3	in_progress 5
tui dia	unrelated 5
tui em	blocked 10	extension 5	in_progress -16	not_started 7	unrelated -4
tui lam	in_progress 3
tui nghe	ack 11	done -3	in_progress -4	unrelated -3
tui nho	extension 4	in_progress -3
tui noi	done 3	in_progress -3
tui nop	done 3
tui vai	extension 5	question -3
tung	ack -4	blocked -15	done -7	extension -3	in_progress 39	not_started -3	unrelated -6
tung cum	in_progress 5
tung dieu	in_progress 3
tung gia	done 3
tung ho	in_progress 6	unrelated -3
tung ngay	in_progress 9	unrelated -4
tung nha	blocked -3	done -5	in_progress 9
tung trang	blocked -5	in_progress 6
tung |	ack -3	unrelated 6
tuoi	blocked -11	extension -3	in_progress 4	question -3	unrelated 12
tuoi cay	done -4	unrelated 9
tuoi chua	blocked -4	not_started 4
tuoi cua	done 3
tuoi em	in_progress 3
tuoi haha	done -3	in_progress -4	unrelated 7
tuoi uong	done 4
tuong	ack -3	blocked -9	in_progress 35	not_started 3	question -12	unrelated -13
tuong ,	done 3
tuong bao	in_progress 3
tuong chi	not_started 3
tuong mai	done 7	in_progress -7
tuong nop	in_progress 3
tuong thi	blocked -3	not_started 4
tuong tuong	blocked -3	not_started 4
tuong xong	blocked -3	done -11	in_progress 23	question -3	unrelated -5
tuot	done 6	in_progress -5
tuot luot	done 6	in_progress -5
tuy	blocked -5	done 6	in_progress 3
tuy kho	in_progress 3
tuy so	blocked -3
tuyen	blocked 5	done 8	in_progress 9	not_started -3	question 4	unrelated -21
tuyen ,	blocked -5	in_progress 12	unrelated -4
tuyen duong	blocked 4	in_progress -3
tuyen quan	blocked 10	done -4	in_progress -3	question 4	unrelated -7
tuyen thua	done -3	unrelated 5
tuyen truyen	blocked 3	done 5	unrelated -6
tuyen |	done 9	in_progress -3
type	unrelated 3
type c	unrelated 3
u	ack 5	done -3
u xong	in_progress 3
ua	done 9	unrelated -4
ua sao	done 4
ua xong	done 8	question -4	unrelated -3
ubkt	ack -3	done 5
ubkt da	done 8	in_progress -4
ubnd	done -6	in_progress 9	question -3	unrelated 4
ubnd tinh	done -3	in_progress 3	unrelated 4
ubnd |	done -3	in_progress 4
ung	blocked 8	done 10	not_started -9	unrelated -6
ung du	blocked 10	done -3	in_progress -5
ung lam	done 4	unrelated -3
ung pho	done 5
ung tieu	blocked 3	in_progress -3
ung xong	done 3
ung |	in_progress 4
uoc	blocked -5	done 4	in_progress 3	unrelated -3
uoc day	in_progress 3
uoc thi	blocked -4	done 6
uong	blocked -3	done 3	unrelated 3
uong ca	unrelated 4
uong vitamin	done 4
up	blocked -6	done 6	in_progress 3
up ,	blocked -6	in_progress 7
up xong	done 4	in_progress -4
upload	done -4	in_progress 7
upload roi	done -4	in_progress 7
usb	blocked 3
usb ki	blocked 3
uy	blocked 11	done 9	in_progress -24	not_started 7
uy ,	done 6	in_progress -5
uy ban	blocked -4	done 8	extension -3
uy chua	blocked 5
uy dan	blocked 8	done -3	in_progress -4
uy dang	blocked -5	in_progress 5
uy hom	done 3
uy hop	done -5	in_progress -4	not_started 11
uy nhan	ack 3	in_progress -3
uy tu	done 3	in_progress -3
uy yeu	blocked 4	in_progress -4
uy |	done 3
va	blocked -18	done 83	extension -3	in_progress -49	not_started -4	unrelated -6
va ban	done 6	in_progress -4
va bao	in_progress 6
va boi	done 3
va da	done 3
va dang	done 12	in_progress -12
va duoc	done 10	in_progress -9
va giao	blocked -3	done -4	in_progress 9
va gui	blocked -6	done 26	in_progress -17
va hien	done -3	in_progress 3
va hoan	done 3
va lam	blocked -3	done 4
va nop	done 4
va phat	done 9	in_progress -7
va tra	done 3
va xin	ack 4
vac	blocked 8
vac xin	blocked 8
vach	blocked -8	done 5	in_progress 3
vach dich	blocked -7	in_progress 8
vach duong	done 7	in_progress -7
vai	blocked -3	extension 9	question -5
vai bua	extension 6	question -3
van	ack -6	blocked -16	done 41	extension -28	question 38	unrelated -29
van an	not_started 4
van ban	ack 3	blocked -8	done 6	extension -4	in_progress 3	question 10	unrelated -11
van cho	done -3	in_progress 4
van chua	blocked -3	done -3	in_progress 7
van co	unrelated 4
van con	in_progress 14	not_started -12
van dang	blocked -10	done -8	in_progress 25	not_started -3
van dong	blocked 3	done -9	in_progress 13	unrelated -5
van ghi	question 7	unrelated -3
van gui	blocked 14	done -8	in_progress -4
van hanh	blocked -4	done 8
van hoa	done 11	in_progress -11	not_started 4	unrelated -5
van khong	blocked 4
van la	in_progress -6	not_started 10
van lam	in_progress 3
van may	blocked 5	in_progress -4
van nao	not_started -4	question 6
van nghe	ack -5	blocked 6	done 5	in_progress -11	unrelated 8
van nhac	done -9	in_progress -8	question 18
van nhap	blocked -3	in_progress 4
van phai	in_progress 3
van phong	done 20	extension -9	in_progress -9	not_started -7	question 9	unrelated -7
van ra	done 4	in_progress -4
van roi	in_progress -3	not_started 3
van thi	blocked -4	in_progress 4
van thu	ack -3	done 27	in_progress -15
van tra	ack 5	blocked -6
van xa	done -3	not_started 5
van xuong	done -7	in_progress 8
van |	blocked 3	in_progress -5
vang	ack 25	done -16	extension -5	in_progress -14	not_started -5	question -4	unrelated 19
vang ,	ack 23	blocked -6	done 5	in_progress -14	unrelated -4
vang a	ack 5
vang chua	blocked -6	in_progress 7
vang em	ack -3	in_progress 8
vang len	ack -4	done -10	unrelated 16
vang mat	blocked -4	done 4
vang qua	blocked 4	in_progress -3
vang ra	blocked 4	done -3
vang xong	ack 6	blocked 6	done -5	in_progress -7
vao	ack 5	blocked -20	extension 15	in_progress 18	not_started 12	question -12	unrelated -19
vao .	extension 6	in_progress -3
vao ban	blocked 7	done -5
vao can	blocked -3	in_progress 3
vao chieu	extension 3
vao cho	blocked -3	done 5
vao cong	blocked -8	done -5	in_progress 15
vao dao	blocked -4	in_progress 5
vao dau	in_progress 9	question -4
vao duoc	blocked -3	not_started 7
vao lam	in_progress 3
vao so	ack 13	blocked -4	done -3	unrelated -3
vao su	done 11	in_progress -4
vao thoai	done 11	in_progress -4	not_started -5
vao thu	done -6	extension 8
vao van	done 3
vao viec	not_started 6
vao |	done -4	not_started 5
vat	blocked 26	done -14	in_progress 10	not_started -6	unrelated -13
vat lieu	blocked 6
vat tu	blocked 17	done -12	in_progress 12	not_started -4	unrelated -11
vat |	blocked 4
vay	ack -6	blocked -11	done -4	extension -9	in_progress -18	not_started -8	question 62	unrelated -6
vay ,	done 5	question -3
vay a	question 6
vay anh	blocked -3	done -4	extension -5	in_progress -4	question 21	unrelated -3
vay bot	extension 3
vay c	question 6
vay chi	question 7
vay co	extension 3	question -3
vay em	unrelated 3
vay moi	question 3
vay nghin	extension -4	unrelated 6
vay troi	done 7	question -5	unrelated -4
vay |	done -5	in_progress -10	not_started -3	question 21
ve	ack -26	blocked 13	done -58	in_progress 30	not_started -17	question -19	unrelated 77
ve ,	blocked 5	not_started -5
ve a	done -4	in_progress -6	unrelated 10
ve ban	done 3
ve cac	done 7	in_progress -4
ve chua	unrelated 4
ve cong	blocked 3
ve da	done -4	unrelated 4
ve dai	blocked 3	done -4	in_progress 3
ve den	done 6
ve dich	blocked -3	done -3	in_progress 12
ve don	ack -3	blocked 4
ve du	in_progress 4
ve em	in_progress 9	unrelated -4
ve ki	in_progress 4
ve kiem	blocked -6	done 6
ve ma	done 6	in_progress -5
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve nhan	ack -9	not_started 10
ve nhe	done -4	unrelated 3
ve nhi	done 9	in_progress -3
ve nho	blocked -4	unrelated 7
ve phai	blocked -13	in_progress 17
ve que	blocked 6	in_progress -3
ve roi	ack -5	blocked 7	done -11	unrelated 13
ve sinh	blocked -5	done 11	in_progress 3	not_started -7	unrelated -3
ve tam	in_progress -13	unrelated 16
ve tham	blocked 4
ve tinh	blocked 19	done -16	unrelated -3
ve vi	done -4	extension 5	in_progress 3	question -3
ve xem	unrelated 8
ve xong	blocked -3	done -3	unrelated 3
ve |	blocked 5	done -25	not_started -7	unrelated 27
ven	blocked -6	done 4	in_progress 4
ven |	blocked -3	done 4
venh	blocked 4	unrelated -3
venh nhau	blocked 4	unrelated -3
vet	blocked -5	done 11	in_progress 5	not_started -3	unrelated -4
vet kenh	done 6	in_progress 4	not_started -3	unrelated -4
vet thong	blocked -5	done 5
vhxh	blocked 3	in_progress 3
vi	blocked 39	done -26	extension 25	in_progress -12	question -8	unrelated -18
vi ,	blocked 3
vi ben	blocked 3
vi bieu	extension 5	question -3
vi cho	blocked 5	in_progress -3
vi chua	blocked -4	done -4	in_progress -4	not_started 17
vi cuoi	extension 5
vi da	ack 3
vi dang	blocked -3	extension 3	in_progress 4
vi de	blocked -5	extension 9
vi duoc	blocked -3	extension 5
vi em	ack -12	blocked 15	done 6	in_progress -5	question 3	unrelated -4
vi nao	blocked 7	done -5	not_started -6	question 8
vi nha	done 4	in_progress -4
vi nhan	blocked -4	done 4
vi pham	blocked -3	done 3
vi roi	blocked 3	done -3
vi sai	blocked 5	done -7
vi se	ack 8	done -8
vi thi	blocked 4	done -6	in_progress 7	question -3
vi toi	blocked 6	not_started -4
vi tu	blocked 3
vi xin	ack 10	blocked -5
vi |	done 4
via	done 3
via he	done 3
video xong	done 3
viec	ack -13	blocked 7	done -23	in_progress -9	not_started 47	question 30	unrelated -36
viec ,	done -3	in_progress 3
viec chua	blocked -3	in_progress 12	not_started -10
viec dai	done -3	in_progress -10	not_started 15
viec dang	blocked -3	done 4
viec don	blocked 3
viec duoc	in_progress 5
viec e	ack 8	done -5	in_progress -3
viec gi	question 4
viec khac	done -4	not_started 5
viec kia	in_progress 7	not_started -3
viec nay	ack -8	blocked 6	done -13	extension 5	in_progress -14	not_started 16	question 28	unrelated -21
viec nha	done 3
viec niem	ack 3
viec ra	in_progress 3
viec thang	in_progress 3
viec treo	done 4	in_progress -4
viec voi	done -6	in_progress 8
viec |	ack -12	blocked -3	in_progress 8	not_started 13	question -3
vien	ack -4	blocked 30	done 15	extension 4	in_progress -39	unrelated -6
vien chang	blocked 7	done -4
vien chua	blocked -3	not_started 3
vien co	done 4
vien cuoi	done 4	in_progress -3
vien dang	done -4	in_progress 4
vien lam	in_progress 4
vien mat	blocked 7	done -6
vien moi	done 8	in_progress -8
vien toi	done 3
vien xong	done 13	in_progress -11
vien |	blocked 16	in_progress -15
vieng	done 11	unrelated -8
vieng nghia	done 9	unrelated -8
viet	ack -3	blocked -7	done -24	in_progress 22	not_started 12	question -5	unrelated 7
viet bai	in_progress 4	not_started -3
viet bao	done 4
viet chu	done -3	not_started 6
viet giay	done 3
viet lai	in_progress 4
viet nam	done -10	unrelated 13
viet xong	done -8	in_progress 11
viet |	blocked -5	not_started 8
vitamin	done 4
vitamin a	done 4
vo	blocked -4	done -11	in_progress -8	not_started 3	unrelated 22
vo roi	done -9	in_progress -5	unrelated 16
voi	ack -8	blocked 6	done -15	extension 6	in_progress 5	not_started 4	question 10	unrelated -8
voi ban	blocked 3
voi bang	in_progress 4
voi ben	in_progress 4
voi cac	in_progress 3
voi cha	blocked 3
voi chi	question 4
voi chu	in_progress 4
voi danh	blocked -4	in_progress 4
voi don	done -4	in_progress 5
voi dot	blocked 7	done 5	in_progress -9
voi het	blocked 6	in_progress -4
voi kho	done 3
voi khu	blocked 4	extension -3
voi li	blocked -4	extension 5
voi mat	done 3	in_progress -3
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	blocked -3	extension 5
voi so	done -6	in_progress 7
voi to	done -3	not_started 6
voi tu	blocked 3
voi |	ack -4	done -3	extension 4	in_progress -4	not_started -3	question 5	unrelated 3
von	blocked -5	done -3	extension 12	in_progress -6	not_started 5
von |	blocked -5	done -3	extension 11	in_progress -5	not_started 3
vong	blocked -8	done -9	in_progress 27	unrelated -7
vong tham	blocked -7	in_progress 8
vong xong	done -3	in_progress 3
vu	ack 6	blocked 7	done -17	extension -14	in_progress -8	not_started 3	question 9	unrelated 14
vu anh	done 3
vu cho	blocked -3	done 5
vu cong	blocked 15	done -5	extension -3	in_progress -4
vu da	done -4	in_progress 7
vu do	done 3
vu duoc	not_started 4
vu hoan	done 11	extension -7
vu khong	question -3	unrelated 3
vu la	blocked -3	in_progress 5
vu lam	done -9	in_progress -5	unrelated 16
vu lan	done 3	in_progress -3
vu nay	blocked 13	done -25	not_started 9	question 3	unrelated 4
vu quan	blocked -5	done 3	in_progress 3
vu |	ack 6	blocked -7	extension -3	question 9	unrelated -3
vua	ack -10	blocked 24	done -10	in_progress -25	not_started 14	question -4	unrelated 10
vua bat	in_progress 5
vua di	blocked 9	done -6	in_progress 3	not_started -3
vua duoc	done -5	in_progress -5	not_started 17
vua gui	done 7	in_progress -6
vua hoan	done -4	unrelated 6
vua hop	done -6	unrelated 6
vua kip	done 9	in_progress -9
vua lap	blocked 13	done -6	in_progress -6
vua mo	done -4	in_progress 7
vua mua	unrelated 3
vua nhan	in_progress -8	not_started 9
vua nop	done 5
vua phat	done -3	in_progress 3
vua roi	done 3
vua sinh	blocked 12	not_started -3	unrelated -7
vua xong	done 3	unrelated -3
vua |	in_progress 3
vui	blocked -4	done -15	extension -4	in_progress -7	not_started -7	unrelated 42
vui ,	not_started -5	unrelated 12
vui qua	done -8	unrelated 14
vui ve	unrelated 7
vui |	done -4	unrelated 7
vung	blocked 6	in_progress -4
vung dich	blocked 5	in_progress -5
vuong	ack -4	blocked 36	done 19	extension -3	in_progress -29	not_started -4	question -8	unrelated -8
vuong a	blocked 4	in_progress -4
vuong giai	blocked 6	question -4
vuong kinh	done 3
vuong mat	blocked 7	in_progress -3
vuong phan	done 3
vuong roi	blocked -7	done 10
vuong thu	blocked 15	done -3	in_progress -7
vuong |	blocked 5	in_progress -3
vuot	blocked 14	done 5	in_progress -13	unrelated -3
vuot chi	done 3
vuot du	blocked 13	done -3	in_progress -7
vuot thoi	done 7	in_progress -3
vuot tran	blocked 4
wifi	blocked 4	done 7	unrelated -8
wifi cong	done 8	unrelated -7
word	blocked -3	done -4	question 10
word thi	in_progress 4
xa	blocked 47	done -14	extension -3	in_progress -15	not_started -7	question -3	unrelated -3
xa ,	blocked 17	done -3	in_progress -13
xa a	done -5	in_progress 5
xa chua	blocked 29	in_progress -15	not_started -11
xa cu	blocked 3	in_progress -3
xa da	done 6	in_progress -4
xa doan	extension 4	in_progress -4
xa giap	blocked -4	in_progress 5
xa gui	blocked 7	extension -6
xa hoi	in_progress 3
xa khac	done -7	in_progress 8
xa moi	blocked 4
xa nop	done -3	not_started 5
xa quan	blocked -3	done 5
xa xong	done -3	in_progress 3
xa |	in_progress 4
xac	ack -13	blocked 3	done 19	extension -3	unrelated -3
xac nhan	ack -13	blocked 4	done 20	extension -3	in_progress -4
xai	blocked 3
xai sach	blocked 4	done -3
xang	done -4	unrelated 4
xang xong	done -4	unrelated 4
xanh	done 3	extension 3	in_progress -3	question 4	unrelated -6
xanh roi	blocked 3
xanh xong	blocked -6	done 6
xanh |	extension 4	in_progress -4	question 5	unrelated -4
xay	blocked -9	done 7	in_progress -6	not_started 12	unrelated -3
xay do	in_progress 3
xay dung	blocked -6	done 10	in_progress -8	not_started 5
xay nha	in_progress 3
xay tho	not_started 3
xay xong	in_progress -8	not_started 6
xe	ack -8	blocked -25	done -7	extension -6	in_progress -12	not_started -9	question -23	unrelated 90
xe ai	question -3	unrelated 5
xe cau	blocked 8	unrelated -4
xe chua	done 11	in_progress -4	not_started -5
xe chuyen	blocked 5
xe di	blocked -6	unrelated 7
xe dua	blocked -3	unrelated 4
xe em	done -9	unrelated 12
xe hang	blocked -4	in_progress 11	question -4	unrelated -3
xe khong	blocked 3	question -7	unrelated 6
xe luc	blocked -3	done 4
xe may	done -8	unrelated 11
xe moi	unrelated 3
xe qua	blocked -12	unrelated 12
xe ve	unrelated 4
xe voi	question -5	unrelated 8
xe xong	done -9	in_progress -17	unrelated 27
xe |	ack -3	blocked 3	done 7	unrelated -3
xem	ack 31	blocked -20	done -11	in_progress -13	question -5	unrelated 20
xem a	done 22	in_progress -22
xem hat	unrelated 4
xem hoi	unrelated 3
xem lai	blocked -4	extension -3	question 10
xem phim	done -5	in_progress -6	question -10	unrelated 24
xem roi	ack 9	done -4	unrelated -4
xem thi	in_progress 3
xem truoc	done -18	in_progress 22
xem ung	done 4	unrelated -3
xem xet	extension 4
xem |	ack 22	in_progress -15
xep	ack 10	blocked -6	done 14	in_progress -11	unrelated -3
xep kho	done 4
xep khu	done 10	in_progress -3
xep |	ack 10	in_progress -7
xet	done -4	extension 3	in_progress 3
xet |	done -3	in_progress 5
xi	blocked 5	done -3
xi mang	blocked 5	done -3
xin	ack 18	blocked -61	done -45	extension 101	in_progress -25	not_started -16	question 7	unrelated 20
xin bao	blocked -7	in_progress 9
xin cham	extension 3
xin chap	ack 19	blocked -3	done -6	extension -4	in_progress -3	unrelated -3
xin chi	blocked 5
xin chia	unrelated 4
xin cho	blocked 4
xin chu	in_progress 4
xin den	extension 6
xin dinh	in_progress 5
xin doi	extension 6
xin duoc	blocked 5
xin file	extension -3	question 6
xin ghi	ack 8	extension -4
xin gia	extension 10
xin gui	ack -4	done 14	in_progress -7
xin hen	extension 7	in_progress -3
xin het	blocked -9	extension 14	unrelated -3
xin hoan	extension 4
xin khat	extension 4
xin linh	ack 6
xin loi	ack -9	blocked -3	in_progress -9	unrelated 22
xin lui	blocked -3	done -3	extension 13	in_progress -3
xin mau	question 7	unrelated -3
xin nen	blocked 3
xin nghi	blocked 4	done -5	extension -9	unrelated 14
xin nghiem	ack 10	blocked -4
xin nhan	not_started 3
xin noi	extension 6	in_progress -3
xin nop	extension 6
xin phep	extension 9	in_progress -4
xin roi	blocked 3
xin so	blocked -5	extension -7	unrelated 13
xin them	ack -3	blocked -3	done -8	extension 35	in_progress -8	not_started -3	question -5	unrelated -4
xin tiep	ack 7
xin toi	extension 3
xin trinh	blocked -3	extension 3
xin y	done -15	in_progress 18	not_started 4
xin |	blocked -9	done -3	question 9
xiu	blocked -7	done -7	extension 8	question -3	unrelated 10
xiu nghen	blocked -6	unrelated 8
xiu nua	in_progress 3
xiu |	unrelated 3
xoa	ack -5	blocked -6	done 24	in_progress -6	unrelated -4
xoa khoi	blocked -3	done 3
xoa mu	ack -3	done 6
xoa nha	done 14	in_progress -7	unrelated -3
xoay	blocked 13	extension -3	unrelated -6
xoay khong	blocked 6	unrelated -4
xong	ack -15	blocked -26	done 7	extension -15	in_progress 41	not_started -20	unrelated 28
xong %	done 4
xong ,	ack -5	blocked 5	not_started 7	question -7
xong ?	in_progress -6	not_started 9
xong a	blocked -7	done 10	in_progress 17	not_started -9	unrelated -8
xong ai	unrelated 5
xong an	done 11	in_progress -6	unrelated -4
xong anh	done -9	in_progress 16
xong bai	done -3	in_progress 4
xong ban	blocked 4	done -9	unrelated 9
xong bao	done -3	in_progress 5
xong bien	done 8	in_progress -4	unrelated -4
xong bo	in_progress 4
xong buoc	done -3	in_progress 5
xong ca	blocked -3	in_progress 4
xong cac	done 6
xong cai	blocked -3	done -22	in_progress 22	not_started -6	unrelated 10
xong camera	done 3	in_progress -3
xong can	done 4	in_progress -3
xong chi	done 7
xong cho	blocked -12	done 39	in_progress -19	unrelated -3
xong chu	in_progress 4
xong chua	blocked -8	done -8	in_progress -14	not_started -13	question 20	unrelated 25
xong chuong	done 3	in_progress -3
xong chuyen	blocked -5	done 7
xong cong	done 7	in_progress -6
xong cung	blocked 10	done -9
xong da	done -6	in_progress 8
xong dai	in_progress -6	not_started 10
xong dam	not_started 3
xong dan	done 4	in_progress -3
xong danh	done -4	in_progress 5
xong dat	done -5	unrelated 9
xong dau	blocked -4	done -13	in_progress 25	not_started -4
xong de	done 3
xong den	done -3	in_progress 3
xong do	blocked 7	in_progress -6
xong doan	done 10	in_progress -9
xong doi	blocked 6	done -5
xong dong	done 4	in_progress -4
xong dot	blocked -3	done 5	unrelated -3
xong du	done 7	in_progress -3
xong dung	blocked 7	in_progress -3
xong duoc	blocked 10	done -9	in_progress 3
xong e	done -6	in_progress 7
xong em	ack 22	done -14	in_progress 11	not_started -5	question -10
xong gi	done -9	in_progress 8	not_started 7	question -3
xong giai	done -3	in_progress 4
xong goi	done 18	in_progress -16
xong gui	done 6	in_progress -6
xong han	in_progress 4	not_started -3
xong hay	blocked -3
xong het	blocked -11	done -11	in_progress 8	question 20	unrelated -3
xong hoi	done 13	in_progress -12	not_started 4
xong hom	blocked -8	in_progress 12
xong ke	in_progress 4	not_started -3
xong khau	in_progress 5
xong khoe	done 5	in_progress -4
xong khoi	done 5	in_progress -4
xong khong	done -3
xong khuc	in_progress 3
xong khung	in_progress 5
xong ki	in_progress -3	not_started 5
xong kiem	in_progress 3
xong kip	blocked 24	done -5	in_progress -18
xong la	in_progress 11	question -3	unrelated -3
xong lai	blocked 18	done -5	in_progress -9	question -3
xong lam	not_started 6
xong lat	in_progress -4	unrelated 4
xong lau	blocked 5	done -13	in_progress 7
xong le	done -8	in_progress 8
xong leu	not_started 4
xong lien	in_progress 4
xong lop	done -5	unrelated 7
xong luon	blocked -4	done 15	in_progress -9
xong ma	done -8	in_progress 19	not_started -6
xong mai	in_progress -7	unrelated 9
xong mat	blocked -6	done -11	in_progress 19
xong may	done 3
xong mo	in_progress 6	not_started -3
xong moi	done -9	in_progress -3	not_started 11	unrelated 4
xong mong	blocked 7	done -9	in_progress 3
xong mot	done -3	in_progress 3
xong muc	done -5	question 7
xong muon	extension 5	question -3
xong nen	blocked 9	done -3	in_progress -5
xong ngay	extension -3	in_progress 3
xong nghen	done -4	in_progress 5
xong nha	blocked -6	done 26	in_progress -9	not_started 3	unrelated -10
xong nhe	in_progress 14	not_started -5	unrelated -4
xong nhung	done -7	in_progress 6	not_started 5
xong noi	blocked -3	done -4	unrelated 5
xong o	done 10	unrelated -8
xong phan	blocked 21	done -24	in_progress 19	not_started -9	question -4
xong ra	in_progress -8	unrelated 7
xong ro	done 3
xong roi	ack -19	blocked 4	done -23	in_progress 4	question -4	unrelated 38
xong sang	done 12	unrelated -9
xong sao	blocked 16	done -4	in_progress -9
xong se	ack 10	done -3	in_progress -7
xong sep	blocked -5	done 11	unrelated -5
xong so	in_progress 4
xong som	done -3	in_progress 4
xong tai	blocked -4	in_progress 6
xong the	blocked 6	done 3	in_progress -4
xong theo	done 12	in_progress -10
xong thi	blocked 15	done -18	in_progress 16	not_started -6	unrelated -6
xong tiep	not_started 4
xong toan	done 10	in_progress -8
xong toi	ack 6	in_progress -7	unrelated 3
xong tran	done -9	unrelated 11
xong trang	in_progress 3
xong tre	done -5	extension 6	in_progress -7	unrelated 6
xong trong	done -22	in_progress 12	not_started 12
xong truoc	ack -3	blocked -10	done 4	in_progress 5	question 9	unrelated -6
xong truong	done 6	in_progress -7	not_started 3
xong tu	blocked -5	done 29	in_progress -19
xong tuan	unrelated 3
xong tui	in_progress -4	not_started 4
xong tuot	done 6	in_progress -5
xong tuyen	done -3	in_progress 7	unrelated -4
xong up	done 4	in_progress -4
xong va	done 6	in_progress -5
xong vat	blocked -3	in_progress 11	unrelated -4
xong vay	question 4
xong ve	done -5	in_progress -20	unrelated 26
xong viec	ack 7	blocked -5	done -4	in_progress -3	not_started 8
xong voi	in_progress -3
xong vong	done -5	in_progress 7
xong vu	done 5	in_progress -4
xong xa	done -5	in_progress 5
xong xoa	done 8	in_progress -7
xong xuoi	ack 14	done 17	in_progress -25
xong |	ack -3	blocked -23	done 34	extension -4	in_progress 20	not_started -10	unrelated -12
xot	done -8	unrelated 11
xot qua	done -8	unrelated 11
xu	blocked -4	done 16	in_progress -7	unrelated -4
xu li	blocked -3	done 7	in_progress -4	not_started 3
xu phat	done 7	in_progress -3
xuat	done -4	extension 21	in_progress -8	unrelated -3
xuat dieu	blocked -3	extension 4
xuat huyet	blocked 6	in_progress -3
xuat lay	extension 3
xuat roi	blocked -4	extension 8
xuat thoi	extension 5	in_progress -4
xuc	blocked -3	in_progress 5
xuc moi	blocked -4	in_progress 5
xue	blocked 11	unrelated -6
xue |	blocked 7	unrelated -5
xuoi	ack 14	done 16	in_progress -26	unrelated -3
xuoi ,	blocked 3	done 4	in_progress -4
xuoi a	done 8	in_progress -7
xuoi nhe	done 3	in_progress -3
xuoi se	ack 11	done -7	in_progress -3
xuoi t	ack 4	in_progress -3
xuoi |	done 4	in_progress -3
xuong	blocked -4	done -11	in_progress 12	unrelated 8
xuong ,	blocked 5
xuong an	unrelated 4
xuong bep	in_progress -4	unrelated 6
xuong cac	done -7	in_progress 8
xuong dat	blocked -3	done 4
xuong khu	blocked -3	in_progress 4
xuong xem	in_progress 3
xuyen	in_progress 3
y	ack 23	done 8	extension -10	question -5	unrelated -15
y a	in_progress 3
y cua	ack -3	blocked 3
y du	done 9	in_progress -8
y em	done 3	in_progress -3
y giup	done -5	in_progress 5
y kien	ack 3	blocked -5	done -8	extension -5	in_progress 23	unrelated -7
y nen	blocked 5	in_progress -4
y nguyen	not_started 3
y nhe	done 3
y roi	ack 20	done -3	extension -4	in_progress -6	unrelated -4
y va	done 6	in_progress -3
y xong	done 4	in_progress -4
y |	in_progress 3
yen	ack 14	blocked -5	done 3	in_progress -6	unrelated -3
yen roi	blocked -3	done 5
yen tam	ack 14	in_progress -5	unrelated -3
yet	blocked -10	done 6	not_started 4	unrelated 3
yet cong	done 6	in_progress -5
yet danh	not_started 4
yet roi	ack 3
yet se	done -3	in_progress 3
yet |	blocked -5	done 4	in_progress -3	unrelated 5
yeu	ack 9	blocked 4	done -9	not_started -4	question 11	unrelated -10
yeu cau	ack 9	blocked 9	done -10	in_progress -8	not_started -4	question 11	unrelated -9
yeu len	blocked -5	in_progress 6
zalo	blocked -3	done 3	in_progress -4	question 7
zalo coi	done 3	in_progress -3
zalo duoc	question 3
zalo khong	question 3
zoi	done 9	in_progress -3	unrelated -6
zoi nhen	done 9	in_progress -3	unrelated -6
zu	done 9	in_progress -3	unrelated -6
zu nay	done 9	in_progress -3	unrelated -6
|	ack -20	blocked 25	done 20	extension -61	in_progress 49	not_started -29	unrelated 16
| %	in_progress -12	not_started 19
| +	extension 3
| ABLE	ack 12	blocked -3	done -4
| ACK	ack 68	blocked -14	done 5	extension -12	in_progress -27	not_started -10	question -9
| ALMOST	ack -5	blocked -4	done -18	in_progress 40	not_started -3	unrelated -6
| ASK	ack -3	blocked 24	done -15	extension 54	in_progress -31	not_started -14	question -11	unrelated -4
| BECAUSE	not_started 3
| BEFORE	blocked -7	done 3	in_progress -3	unrelated 13
| BEGIN	done -13	in_progress 7	not_started 10
| BUT	not_started 3
| CALM	blocked -5	done 6	in_progress 8	question -5
| COND	ack -17	blocked -19	done 23	in_progress 11	question 10	unrelated -5
| CONFIRM	ack 5
| DENY	blocked -8	done 9	in_progress 11	question -6	unrelated -8
| DO	ack -5	done 18	extension 7	in_progress -4	not_started -13	question 4	unrelated -9
| DOING	ack -9	blocked 14	done -16	extension -11	in_progress 41	not_started -9	question -11
| DRAFT	blocked 6	done -8	in_progress 4	unrelated -3
| EARLY	ack -5	blocked -6	done 16	extension -3	in_progress 14	not_started -14	question -13	unrelated 11
| FINISH	ack -8	blocked 23	done 21	extension -7	in_progress -23	question 26	unrelated -32
| FOR	ack -6	blocked 5	done -12	extension 32	in_progress -14	not_started -5	unrelated 3
| FUTURE	ack -9	blocked -4	done -12	in_progress 45	not_started -4	question -8	unrelated -7
| GIVE	ack -13	blocked -36	done 45	extension -10	in_progress -24	not_started 3	question 17	unrelated 17
| HELP	ack -3	blocked 9	question 10	unrelated -13
| HOW	blocked 4	question 4
| INPUT	ack -19	blocked 19	done 14	extension -20	in_progress -4	not_started -12	question 32	unrelated -11
| JUST	ack -3	blocked -14	done 5	extension -3	in_progress 44	not_started -21	question -3	unrelated -5
| LACK	ack -12	blocked 39	extension -6	in_progress 10	not_started -9	question -13	unrelated -9
| LATE	blocked -3	extension 4	question 11	unrelated -11
| LATER	ack -14	blocked -28	done -20	extension -14	in_progress 49	not_started 44	question -16
| LET	ack 24	blocked -14	done -13	extension -5	not_started 32	question -12	unrelated -12
| LIMIT	question 3
| MORE	extension 16	in_progress -4	unrelated -4
| MUST	blocked 13	done -11	in_progress 3	question 3
| NO	ack -5	blocked -20	done 27	not_started 11	question -11
| NOTYET	ack -10	blocked -22	done -14	extension -9	in_progress 46	not_started 44	question -22	unrelated -13
| NOUN	ack -14	blocked 22	done 11	extension -21	not_started -26	question 22	unrelated 4
| NOW	ack -6	blocked -24	done -6	extension -4	in_progress 17	not_started 3	question -16	unrelated 35
| NUMBER	done 3	not_started -4	unrelated 9
| OBSTACLE	ack -7	blocked 30	done -5	in_progress -13	question -9	unrelated 4
| OTHER	blocked -3	done 5	in_progress -10	not_started 9
| OVER	ack -4	done 15	in_progress -3	unrelated -5
| PART	ack -8	blocked 9	done 34	in_progress -24	not_started 4	question -6	unrelated -10
| PAST	ack -3	blocked -8	done -11	extension -11	in_progress 23	not_started -19	question 5	unrelated 24
| POSTPONE	ack -5	blocked -5	done -6	extension 31	in_progress -5	not_started -5	unrelated -7
| RECEIVE	ack 45	blocked -11	done -11	extension -3	in_progress -12	question -3	unrelated -5
| REMAIN	blocked 13	extension -3	in_progress -19	question 10
| REPORT	ack 4	blocked 18	done -33	in_progress -12	not_started 5	question 10	unrelated 8
| SHARE	ack -3	blocked -3	done -4	in_progress -6	not_started 21
| SIGN	blocked -5	done -4	in_progress 12
| SOCIAL	ack -9	blocked -12	done -4	extension -6	in_progress -16	not_started -10	question -8	unrelated 67
| SOFT	ack 28	blocked 18	done -8	extension -7	in_progress -15	not_started -4	question -15	unrelated 4
| SOON	done 3	in_progress -5	unrelated 3
| SPAN	blocked -3	done -3	not_started 10	question -5
| STEP	ack 5	blocked -13	done 20	extension -3	in_progress -4	not_started -3
| SUBMIT	blocked -6	done 7	extension 13	in_progress -10
| TELL	ack -5	extension 9	in_progress -4	not_started -7	question -5	unrelated 8
| TERM	ack -4	blocked 3	done -5	extension 7	in_progress -8	not_started -3	question 17	unrelated -7
| THANKS	ack 12	blocked -3	in_progress -6	unrelated 5
| THEN	blocked -4	question 7
| THEY	blocked 6	in_progress -17	not_started -8	question 19	unrelated 3
| UNDO	ack -8	blocked -16	done 11	extension 3	in_progress -6	not_started -3	unrelated 18
| UNIT	ack 6	blocked 13	done -18	extension -11	in_progress -6	not_started 17	question 5	unrelated -6
| UNSURE	blocked 19	done -24	extension 9	in_progress 12	not_started 6	question -13	unrelated -11
| UNTIL	blocked -6	extension -6	in_progress 10	not_started 13	question -4	unrelated -3
| WAIT	ack -3	blocked 3	extension 8	question -9	unrelated 3
| WH	ack -7	blocked -32	extension -8	in_progress 10	not_started -8	question 28	unrelated 15
| WHEN	ack -7	blocked -5	done -6	in_progress 7	question 20	unrelated -5
| WHO	ack 41	blocked 24	extension -30	in_progress -12	not_started -10	question 11	unrelated -23
| WHOLE	done 4
| WORD	ack 3	blocked 56	done 25	extension -18	in_progress -18	not_started -20	question -24	unrelated -5
| a	in_progress -3
| ai	ack -4	blocked -31	done 6	extension -6	not_started -6	question 23	unrelated 20
| all	done 3	in_progress -3
| alo	ack -3	blocked -3	in_progress -3	unrelated 12
| an	question -3	unrelated 9
| anh	ack -13	done -13	extension 5	in_progress 14	question 4	unrelated 3
| ap	blocked 4	not_started -3
| ba	in_progress -5	unrelated 4
| bac	ack 5	blocked -9	done 3	extension -3	in_progress 7
| ban	blocked -26	done -7	extension -3	in_progress 5	not_started 6	question 4	unrelated 23
| bang	done 3
| bao	blocked 25	done -41	in_progress -12	question 24
| bat	done -3	in_progress -8	not_started 12
| bau	in_progress -3	not_started 3
| be	unrelated 6
| ben	ack -3	blocked -12	done 12	in_progress 13	not_started -4	question 3	unrelated -8
| bep	done 5
| bi	blocked 20	in_progress -7	unrelated -6
| bien	done 9	unrelated -9
| bieu	question 3
| binh	done 3
| bo	ack -4	extension -5	in_progress -5	question 5	unrelated 9
| bon	in_progress 3
| bot	blocked -6	done 4	in_progress -4	question 9
| bua	done -6	in_progress 6
| ca	ack -3	blocked 26	done -3	in_progress -10	question -6	unrelated -3
| cac	blocked 4	done -10	in_progress -17	not_started 7	question 17
| cai	blocked 7	not_started -4	question 3	unrelated -3
| cam	ack 15	blocked -3	unrelated -4
| can	blocked 11	in_progress -4
| cap	blocked -5	done 19	in_progress -9	unrelated -3
| cat	blocked -6	done 5	unrelated 4
| cau	blocked -4	done 9
| cay	done 7	in_progress -4
| chac	blocked 8	done -3	in_progress 3
| cham	blocked -9	in_progress 11
| chang	done 5	in_progress -3
| chao	unrelated 7
| chap	ack 18	blocked -5	in_progress -4	unrelated -5
| chau	in_progress 3	unrelated 3
| chay	in_progress 6
| chi	ack 7	blocked -10	done -10	extension 5	in_progress 20	not_started -7	question -6
| chieu	blocked -3	in_progress 18	question -5	unrelated -4
| chinh	done 7	in_progress -5
| cho	ack -10	blocked 10	done -16	extension 35	in_progress -23	not_started -7	question 6	unrelated 6
| chong	done -4	in_progress -4	unrelated 10
| chu	blocked 24	done -14	in_progress -5	not_started 7	unrelated -8
| chua	ack -17	blocked 15	done -14	extension -13	in_progress 38	not_started 51	question -40	unrelated -20
| chuan	blocked -4	in_progress 8
| chuc	ack -3	blocked -8	done -7	extension -4	in_progress -5	not_started -3	question -3	unrelated 32
| chung	blocked 4	in_progress 3
| chuong	done 5	in_progress -3
| chup	in_progress 3
| chuyen	done 5	extension 4	in_progress -15	unrelated 9
| co	ack 7	blocked -21	done -13	extension 6	not_started 11	question 31	unrelated -20
| com	done -3	in_progress -4	unrelated 7
| con	ack -3	blocked 13	done -6	extension -4	in_progress -19	question 9	unrelated 9
| cong	blocked -8	done 19	extension -7	in_progress -8	not_started 10	unrelated -3
| cot	blocked -3	done 16	in_progress -7	not_started -5
| cuoc	blocked 8	in_progress -6
| cuoi	blocked -3	done -3	in_progress 5	unrelated 7
| cuong	done 9	in_progress -5	unrelated -3
| da	ack 49	done -15	extension -21	in_progress 25	not_started -38	question -6	unrelated 8
| dan	blocked 5	done 9	in_progress -7
| dang	ack -7	blocked 22	done -7	extension -8	in_progress 10	not_started -3	question -10	unrelated 3
| danh	blocked -5	in_progress 5
| dap	done 7	in_progress -7
| dat	done -16	in_progress -3	unrelated 21
| dau	done -4	not_started 10
| day	done 5
| de	ack 21	done -13	extension 12	in_progress -14	not_started 27	question -16	unrelated -16
| den	blocked -3	done 4	extension -5	in_progress 5
| dep	unrelated 4
| deu	done 4	in_progress -3
| di	blocked -6	done -3	in_progress 9	not_started -4	question -6	unrelated 12
| dich	blocked 9	done -5
| dien	blocked -4	in_progress 3
| dinh	blocked -3	done -4	in_progress 12	not_started -3
| do	done -9	in_progress 6	not_started 3
| doan	done 4	in_progress -5
| doi	ack -5	blocked -12	done 4	extension 21	in_progress -3	not_started -3	question -10	unrelated 8
| don	done 8	in_progress -3	unrelated -6
| dong	blocked -5	done 11	in_progress -6
| dot	done 6	in_progress -7	not_started 4
| du	ack -6	blocked 5	done -6	in_progress 13	not_started -3	unrelated -3
| dua	done 3
| dung	in_progress 7	unrelated -3
| duoc	ack 15	blocked -3	done -4	in_progress -4
| duong	blocked 6	unrelated -3
| dut	blocked 7
| duy	blocked -5	in_progress 14	unrelated -5
| e	ack 19	blocked -9	done 5	extension 3	not_started -7	unrelated -10
| em	ack 6	blocked 18	done 7	extension -38	in_progress -8	question -5	unrelated 17
| file	blocked -5	question 7
| gan	blocked 6	done -4
| gia	ack -6	blocked 4	done -15	extension 10	in_progress -5	not_started -5	question 4	unrelated 13
| giai	blocked -11	done 31	in_progress -7	unrelated -13
| giang	blocked 3
| giao	blocked 11	done -8	in_progress 3	unrelated -4
| giat	question -7	unrelated 10
| giay	ack -3	done 12	in_progress -6	not_started 3	question -3
| gioi	in_progress 7
| goi	done 6	in_progress -5
| gop	done 3
| gui	ack -7	blocked -12	done 13	extension -3	in_progress -12	not_started -3	question 4	unrelated 22
| hai	done 5	in_progress 6	unrelated -11
| han	ack -3	blocked -6	done -3	extension 7	in_progress -4	question 19	unrelated -6
| hau	done -4	in_progress 5
| hdnd	blocked 7
| he	done 8	in_progress -3
| het	blocked 5	extension -3	in_progress -4	question 5
| hien	blocked -3	not_started 4
| hieu	ack 15	done -7	in_progress -8
| hinh	done -5	in_progress 7
| ho	blocked -11	in_progress 14	not_started -6	question 9	unrelated -5
| hoa	done 3
| hoan	ack -4	blocked 5	done 22	in_progress -25	not_started 5	question -6	unrelated 5
| hoanh	done 4
| hoi	blocked 20	extension -8	in_progress -5	not_started 3	question -9
| hom	blocked -11	unrelated 19
| hong	blocked -3	in_progress 4
| hop	blocked -4	in_progress 8	not_started -7	unrelated 3
| in	blocked -3	done 5
| ke	done 5	in_progress -7	not_started 6	question 3	unrelated -3
| keo	extension 4
| ket	blocked -4	done 12	in_progress -11	unrelated 8
| khac	in_progress 3
| khai	done 6
| kham	done 3
| khanh	done 3
| khao	in_progress 4	unrelated -4
| khau	blocked 4	done -3
| khi	blocked -11	question 18
| kho	ack -3	blocked 34	done -7	in_progress -17	not_started -3	unrelated -3
| khoa	done 5	in_progress -4
| khoan	done -5	in_progress -3	not_started 9
| khoi	done -10	in_progress 12
| khong	ack -12	blocked -28	done 24	in_progress 29	not_started 8	question -15	unrelated -7
| khu	in_progress -3	not_started 6
| ki	blocked -4	done -5	in_progress 9
| kiem	blocked -3	done 4	not_started 3
| kien	done 6	in_progress -6
| kinh	blocked 4	extension 3	in_progress -3
| kip	blocked 3	extension 7	in_progress -5	question -3
| la	blocked -3	question 10
| lam	ack -6	blocked 4	done 8	extension 6	in_progress 9	not_started -16	question 6	unrelated -11
| lap	blocked -3	done 7
| lay	blocked -5	in_progress -3	question 11
| le	blocked 6	done 4	in_progress -8
| len	in_progress 3
| lich	blocked 8
| linh	ack 8	extension -4
| loa	in_progress 4
| loi	blocked -3	done 4
| lop	ack -3	done 3
| lu	blocked 7	in_progress -4
| luat	blocked 4
| luc	ack -4	in_progress 4
| lui	blocked -3	extension 6
| luong	done -3	question -5	unrelated 12
| ma	done 5	in_progress -4
| mac	blocked 15	unrelated -8
| mai	ack -5	blocked -10	in_progress 4	not_started 7	question -7	unrelated 7
| mang	blocked 6	done -4
| map	in_progress 6	unrelated -4
| mat	done -5	unrelated 9
| mau	blocked -4	in_progress -3	question 12
| may	ack -4	blocked 32	done -5	not_started -6	question -4	unrelated -13
| me	done -6	unrelated 6
| minh	done 4	in_progress -4
| mo	done 8	unrelated -3
| moc	blocked 3
| moi	ack -6	blocked -23	done 3	extension -5	in_progress 53	not_started -20	question -5
| mong	extension 7	in_progress -3
| mot	blocked 8	done -8	in_progress 6	question -4	unrelated -3
| mua	done -7	unrelated 8
| muc	question 3
| mung	done 5
| muon	blocked 3	done -8	unrelated 5
| muong	blocked -5	done 4
| nam	ack -3	blocked -3	done -5	in_progress 3	not_started 12	unrelated -3
| nang	blocked 14	unrelated -12
| nao	done 4
| nau	done -3	in_progress -5	unrelated 9
| neu	ack -5	blocked -7	done -5	in_progress 18
| ngan	blocked 15	done -8	in_progress -4
| nganh	blocked -8	extension 9
| ngay	done -3	in_progress 14	question -6
| nghe	ack 8	blocked -4	done -10	in_progress 8
| nghi	blocked -8	done 4	in_progress -5	unrelated 11
| nghiem	ack 10	blocked -3	done -5	in_progress 4
| ngu	question -8	unrelated 10
| nguoi	blocked 3
| nha	ack -3	blocked 17	done -3	extension -3	in_progress -10	not_started -4	unrelated 3
| nhac	ack -3	blocked 10	question 9	unrelated -13
| nham	blocked 3	unrelated 3
| nhan	ack 4	blocked -3	done -3	in_progress 4
| nhanh	in_progress -3	unrelated 7
| nhap	done 5	in_progress -4
| nhat	ack 4
| nhich	in_progress 9	unrelated -4
| nhiem	blocked 5	done -7	extension -7	in_progress 4	unrelated 5
| nho	blocked 21	done -3	extension -5	in_progress -6
| nhom	question -4	unrelated 7
| nmai	done -7	in_progress 12
| no	blocked 5	unrelated -4
| noi	blocked -3	done -3	extension 12	in_progress 4	not_started -3	question -3	unrelated -3
| nop	ack -4	blocked -8	done -9	in_progress 5	question 15	unrelated 4
| nuoc	done 5	unrelated -3
| o	ack 16	done -6	in_progress -5	unrelated -5
| ok	ack 15	blocked -6	done 19	extension -4	in_progress -13	not_started -4	question -3	unrelated -5
| om	blocked 7	not_started -7
| ong	ack -3	blocked 9
| phai	question 4
| phan	ack -7	blocked 5	done 21	in_progress -14	unrelated -6
| phat	blocked -4	done 4	question 5
| phien	extension 3
| pho	in_progress 3
| phong	ack 4	done -7	in_progress 8	unrelated -5
| phu	blocked 4
| phun	done 6	in_progress -4
| phuong	in_progress 4
| qua	done -4	in_progress 4	not_started 11	unrelated -6
| quan	ack 8	done -3	in_progress -5
| quay	done -7	in_progress 8
| quen	blocked 7	unrelated -5
| qui	blocked 14	in_progress -3	not_started -6
| quyen	blocked -5	in_progress 8
| quyet	blocked -10	done 11
| ra	blocked -7	done 8	in_progress 7	unrelated -6
| rang	ack -4	in_progress 9
| ro	ack 12	in_progress -8
| roi	ack -4	done 15	unrelated -5
| san	in_progress 3
| sang	blocked -3	done -10	extension -3	in_progress 6	not_started 6	question -7	unrelated 12
| sao	done 8
| sap	done -5	in_progress 10
| se	ack -4	in_progress 14	question -3
| sep	blocked 6	in_progress -5	question 3	unrelated -4
| set	blocked 9	done -6
| so	ack -5	blocked 15	done 6	extension -4	in_progress -9	not_started -4	question 9	unrelated -7
| soan	blocked 8	in_progress -4
| son	ack -3	done -8	in_progress 15
| sua	blocked -4	done 7	in_progress -13	unrelated 10
| tac	blocked 17	done -5	in_progress -5	unrelated -4
| tam	blocked -3	done -7	in_progress 15
| tao	blocked -4	done 6
| tap	done -4	in_progress 6
| tat	done 3	in_progress -3
| tham	done 5
| thang	ack -3	blocked -3	done -4	in_progress -8	not_started 14	unrelated 5
| thanh	done 12	in_progress -8
| thao	done 4
| thap	done -5	unrelated 5
| thau	in_progress 3
| thay	ack 3	blocked -3	done -4	extension 5
| the	in_progress -9	question 10	unrelated 5
| them	extension 3
| theo	blocked -3	in_progress 8
| thi	blocked -3	unrelated 5
| thieu	blocked 4	done 4	extension -3	in_progress 6	not_started -4	unrelated -4
| thu	ack -3	blocked -10	done -7	extension 4	in_progress 17	not_started 6	question -4	unrelated -3
| thua	blocked 7	in_progress 10	question -8	unrelated -4
| thuc	done 4	in_progress -3
| thue	blocked -5	done 4	unrelated 5
| thuong	extension 4	unrelated -4
| tiec	done -3	unrelated 5
| tiem	done 6	in_progress -3
| tien	blocked 17	done -3	extension -3	in_progress -5
| tiep	blocked -4	in_progress 5
| tinh	blocked 8	done -7	in_progress 5
| to	blocked -4	done 7	extension -3	in_progress 12	unrelated -8
| toi	ack 20	blocked -9	done -5	extension -7	not_started -6	unrelated 9
| tram	blocked -3	done 8	unrelated -4
| trang	done 5	extension -3	in_progress -4	not_started 7	unrelated -3
| trao	done 7	in_progress -6
| tre	extension 3	in_progress -4	question 13	unrelated -11
| treo	done 10	unrelated -6
| trien	in_progress 3
| trinh	in_progress 3
| troi	blocked -8	done -3	unrelated 16
| trua	extension -3	question -6	unrelated 11
| trung	blocked 7	done -3	in_progress -5	unrelated 4
| truong	blocked 4	done -5
| tu	blocked 6	done -5
| tuan	blocked -4	not_started 15	unrelated -8
| tui	in_progress -8	not_started 8
| tuong	blocked -6	in_progress 14	not_started 3	question -4	unrelated -4
| u	ack 5
| ua	done 4	unrelated -3
| ubkt	done 5	in_progress -3
| ubnd	in_progress 3
| uy	blocked -3	done -6	in_progress 10
| van	blocked -11	in_progress 18	not_started -5	question 3	unrelated -3
| vang	ack 16	done -7	extension -4	in_progress -8	not_started -3	question -3	unrelated 8
| vat	in_progress 4
| ve	blocked -4	done -5	in_progress 14	not_started -4
| viec	ack -3	done 4	in_progress -9	not_started -3	question 19	unrelated -9
| vieng	done 7	unrelated -6
| vu	done 5
| vua	ack -5	blocked -4	done -4	extension -3	in_progress -6	not_started 17	question -3	unrelated 8
| vuong	blocked 20	done -3	in_progress -4	question -6	unrelated -3
| vuot	blocked 5	in_progress -5
| wifi	blocked 4	done 5	unrelated -6
| xa	blocked 6	in_progress -3
| xay	in_progress -4	not_started 5
| xe	ack -5	blocked 12	done -10	in_progress -3	question -3	unrelated 11
| xem	in_progress -4	question -10	unrelated 16
| xin	blocked -10	done -13	extension 57	in_progress -18	not_started -10	question -7	unrelated 3
| xoa	done 4
| xong	ack -5	blocked 18	done -14	extension -5	in_progress 13	not_started -6	question 30	unrelated -32
| xu	done 9	in_progress -6
| yen	ack 5
| zu	done 8	unrelated -5
~-dt	done 4	in_progress -3
~-ht	done 4	in_progress -3
~<al	done 6	in_progress -7	not_started 8	unrelated -3
~<ba	ack -4	blocked 6	done 4	in_progress -17	not_started 7	unrelated 5
~<be	extension 3	in_progress -4
~<bi	ack 3	blocked -13	done 14	extension 7	in_progress -8
~<bo	blocked -9	done 5	not_started 10	question -10	unrelated 4
~<bu	blocked -3	done -3	in_progress 9
~<ca	blocked -11	done 6	in_progress 10
~<ch	blocked -23	done 3	in_progress 22	not_started -4	question 4
~<cl	done 3
~<cu	in_progress 5
~<da	done 12	in_progress -10
~<de	done 4	in_progress 3
~<di	blocked 5	unrelated -3
~<do	ack -3	blocked -3	done 8	in_progress 3
~<du	ack -3	blocked 10	in_progress 3	not_started -3	unrelated -7
~<fa	ack -3	done 7
~<ga	done -11	extension 8	unrelated 8
~<gh	done -4	unrelated 5
~<gi	ack -4	done 4	question -10	unrelated 14
~<go	ack -3	blocked 13	done 4	in_progress -8	not_started -3	unrelated -4
~<ha	blocked -4	done -5	in_progress -3	unrelated 15
~<hd	blocked 19	done -10	unrelated -7
~<ho	ack -3	blocked 9	done 11	in_progress -9	question -5
~<hu	blocked 7	done -12	in_progress 5	question -3	unrelated 8
~<ii	done -3	in_progress -3	not_started 8
~<io	ack -5	blocked 7	done 7	unrelated -7
~<ke	blocked -14	done 15	not_started -5	question 11	unrelated -7
~<kh	ack -4	blocked -26	done 37	extension -4	unrelated -7
~<ki	blocked -15	done 11	in_progress 9	unrelated -3
~<kt	done 3	in_progress -3
~<le	blocked 3	not_started 3	unrelated -7
~<li	blocked -6	done 16	question -3	unrelated -4
~<lo	ack -8	blocked -6	done 5	extension -10	not_started -4	question -3	unrelated 25
~<lu	blocked 4	not_started -5
~<ma	blocked -7	done 3	in_progress 8	not_started 9	unrelated -8
~<mi	blocked -4	not_started 11	question -8
~<mu	done 9	in_progress 5	not_started -5	question -3	unrelated -8
~<na	blocked -3	done 7	extension 8	in_progress -22	unrelated 12
~<ng	ack -6	done -6	in_progress 14	not_started -4	question -4	unrelated 3
~<ni	done 7	in_progress -3
~<nm	done -7	in_progress 12
~<nu	blocked 5	not_started -4	unrelated 4
~<oc	blocked -3	done 6	in_progress 4	question -3	unrelated -4
~<pc	done 4
~<pd	done -4	in_progress -5	question 10
~<ph	ack -6	blocked -11	done 6	extension 5	in_progress 17	unrelated -8
~<pt	ack -5	done 3
~<ql	done 6	in_progress -4
~<qu	blocked 13	done -14	not_started 7	unrelated -3
~<ra	blocked 3	done -5	extension -5	in_progress 3	not_started 12	unrelated -6
~<re	blocked -4	unrelated 6
~<ro	blocked -5	done 13	in_progress -6	unrelated -3
~<ru	ack 3	blocked -5	done -14	in_progress -12	not_started 4	question 15	unrelated 8
~<sa	blocked -8	done 5	in_progress -5	not_started 4	question 5
~<se	blocked 9	done -6
~<so	ack -3	blocked -3	done -8	in_progress 17
~<su	blocked 3	extension 5	unrelated -3
~<ta	done 8	in_progress -4	unrelated -3
~<tc	done 3
~<te	done 26	in_progress -8	not_started -3	unrelated -13
~<th	blocked -9	in_progress 5	unrelated 4
~<ti	ack -3	blocked -6	done 11	in_progress 4	unrelated -8
~<to	blocked 12	done -5	in_progress -10	unrelated 7
~<tr	blocked 5	done -6	extension -3	in_progress 4	not_started -4	unrelated 6
~<tu	blocked -10	done 5	extension -3	question -3	unrelated 10
~<ty	unrelated 3
~<ub	ack -3	done 5
~<un	blocked 8	done 10	not_started -9	unrelated -6
~<us	blocked 3
~<va	ack 11	extension -3	unrelated -5
~<ve	blocked -7	done 14	in_progress 8	not_started -4	question -3	unrelated -7
~<vh	blocked 3	in_progress 3
~<vi	blocked -5	done 9
~<vu	blocked 6	in_progress -4
~<wo	blocked -3	done -4	question 10
~<xa	blocked 3	extension 3	in_progress -3	question 4	unrelated -7
~<xo	blocked 11	done -10	extension -3	unrelated 5
~<xu	ack -3	done -13	in_progress 17
~<zo	done 9	in_progress -3	unrelated -6
~ac>	blocked 11	done -7	extension -3	question -4	unrelated 4
~ach	blocked -6	done 7
~ai>	blocked 10	done -9	question -5	unrelated 6
~ala	not_started 8
~all	done 5	in_progress -4
~am>	ack -6	blocked -16	done 12	not_started 10	question 13	unrelated -14
~ame	blocked -4	in_progress 7	unrelated -3
~ami	done 4
~an>	ack 4	done -5	not_started 8
~ang	ack 7	blocked 6	done 6	in_progress -8	unrelated -7
~anh	ack -5	blocked -8	done 14	extension 5	not_started 9	question 5	unrelated -22
~ao>	ack -3	blocked -5	done 13	question -3
~ap>	blocked -11	done 10	extension 8	in_progress 7	not_started -6	question -3	unrelated -3
~at>	blocked -7	done -7	extension 7	in_progress 6	not_started -9	question -8	unrelated 20
~au>	blocked 6	done 5	in_progress -27	not_started 7	unrelated 12
~ax>	ack -3	done 6
~ay>	ack -3	done -6	extension -5	in_progress 4	not_started 6
~bam	ack -3	unrelated 4
~bau	blocked 7	in_progress -16	not_started 8
~bep	extension 3	in_progress -4
~bin	blocked -9	done 13	extension 8	in_progress -3	unrelated -8
~bit	ack 5	in_progress -4
~bkt	ack -3	done 5
~boc	blocked -5	in_progress 3	not_started 10	question -4	unrelated -3
~bom	blocked -4	done 5	question -7	unrelated 7
~but	blocked -3	in_progress 5
~buu	in_progress 3
~cam	blocked -4	in_progress 7	unrelated -3
~cay	blocked -6	done 5	in_progress 3
~cc>	done 5
~ccc	done 4
~ce>	ack -5	blocked 7	done 7	unrelated -7
~ch>	ack -4	blocked -13	done 15	unrelated 3
~cha	blocked -7	done -6	in_progress 10	question 4	unrelated -3
~che	blocked -9	in_progress 9
~chi	blocked -7	done 9	in_progress 3	not_started -4
~ck>	in_progress 3
~ckh	ack -5	done 6
~cli	done 3
~cop	blocked -3	done 6	in_progress 4	question -3	unrelated -4
~cum	in_progress 5
~dap	done 13	in_progress -10
~det	in_progress 3
~deu	done 4
~df>	done -4	in_progress -5	question 10
~die	blocked 6	unrelated -3
~dnd	blocked 19	done -10	unrelated -7
~doa	ack -3	blocked -3	done 8	in_progress 3
~dt>	done 3	in_progress -3
~dum	in_progress 3
~dut	ack -3	blocked 9	done 4	unrelated -5
~ech	blocked 4
~em>	ack -3	blocked -18	done 29	extension -4	in_progress -7	question 12	unrelated -9
~en>	blocked -23	done 35	extension 5	in_progress 5	not_started -3	question 3	unrelated -22
~eng	blocked -13	done 7	not_started 15	question -8
~enh	done 5	in_progress 6	not_started -4	question -3	unrelated -5
~eo>	done 5	in_progress 3	unrelated -5
~ep>	blocked -11	done 13	in_progress -7	unrelated 4
~era	blocked -4	in_progress 7	unrelated -3
~et>	blocked 7	done 10	in_progress 9	not_started -6	question -7	unrelated -11
~eu>	blocked 13	done -3	extension -3	in_progress -5
~fax	ack -3	done 6
~ffi	ack -5	blocked 7	done 7	unrelated -7
~fic	ack -5	blocked 7	done 7	unrelated -7
~gac	blocked 7	unrelated -3
~gai	done -6	in_progress -3	unrelated 9
~gam	blocked 5	in_progress -4
~gan	blocked -7	done 3	extension 7
~gat	blocked -4	extension 8
~ghe	done -6	in_progress 7
~ghi	ack -4	done -7	extension -3	in_progress -9	unrelated 19
~gia	ack -4	done 3	question -9	unrelated 15
~gie	blocked -7	done 6	in_progress -3	not_started 4
~giu	blocked 5	done -5	in_progress 3
~goc	blocked 20	done -14
~goi	blocked -6	done -3	in_progress 26	not_started -4	unrelated -8
~gon	blocked -5	done 19	in_progress -9	not_started -3
~got	in_progress 4
~gun	blocked 9	in_progress -6
~ham	blocked -6	in_progress 12	question 5	unrelated -11
~han	blocked -13	in_progress 9	question 4
~hao	ack -3	blocked -5	done 13	question -3
~hap	blocked -4	done -12	in_progress 17	not_started -5	question -3	unrelated 10
~hat	done -4	unrelated 8
~hdn	blocked 19	done -10	unrelated -7
~he>	done -5	unrelated 6
~hen	blocked -7	done 9	unrelated -7
~heo	in_progress 6	unrelated -4
~hep	blocked -18	done 17	in_progress 5
~hic	ack -3	unrelated 6
~hie	extension 4	in_progress -5	unrelated 3
~hin	blocked -5	in_progress 4	unrelated 9
~hoa	ack -4	blocked 15	done 11	in_progress -10	question -5	unrelated -5
~hoe	ack -4	in_progress -3	unrelated 10
~hop	done 8	in_progress -5
~ht-	done 4	in_progress -3
~huc	blocked -3	done -3	in_progress 11	unrelated -3
~hui	blocked -5	not_started 5
~huo	blocked -5	in_progress 6
~huu	unrelated -4
~huy	blocked 8	done -10	in_progress -7	question -3	unrelated 13
~hxh	blocked 4	in_progress 3
~ia>	blocked -10	done 10	question 5	unrelated -5
~ian	ack -4	blocked 4	done 10	in_progress -4	unrelated -3
~iap	blocked -4	in_progress 4
~iat	done -6	question -8	unrelated 19
~ice	ack -5	blocked 7	done 7	unrelated -7
~ich	ack -3	blocked -11	done 9	unrelated 4
~ick	in_progress 3
~iem	ack -3	blocked -6	done 18	extension -3	unrelated -5
~ien	blocked -17	done 11	extension 6	not_started 12	question -6	unrelated -4
~iep	blocked 5	done -6	in_progress -6	not_started 3	unrelated 7
~iet	blocked 4	done 10	question -4	unrelated -8
~ieu	blocked 8	done -7	in_progress -6	unrelated 8
~ii>	in_progress -3	not_started 8
~iii	in_progress -3	not_started 8
~in>	blocked -11	in_progress 10	not_started -3	unrelated 7
~inh	blocked -12	done 17	extension 8	in_progress -4	unrelated -8
~ink	blocked -5	done 5
~iof	ack -5	blocked 7	done 7	unrelated -7
~ip>	done 4
~it>	ack 5	blocked 6	done -5	in_progress -3
~ita	done 4
~iu>	blocked 5
~iuc	done -3	in_progress 5
~kem	blocked -11	done 8	in_progress -3	question 14	unrelated -5
~ken	blocked -3	done 6	in_progress 6	not_started -3	question -3
~kh>	ack -5	done 6
~kha	done 7	in_progress 6	not_started -3	unrelated -6
~khe	blocked -15	done 28	in_progress -6	unrelated -9
~kho	ack -4	blocked 5	done 4	in_progress -11	unrelated 9
~khu	blocked -13	in_progress 11	not_started 6
~kic	blocked -10	done 8	in_progress 4
~kie	done 3
~kin	blocked -5	in_progress 6
~kt-	done 4	in_progress -3
~kt>	ack -3	done 5
~lam	not_started 8
~lec	blocked 4
~let	in_progress 3
~leu	done 4	not_started 4	unrelated -6
~lie	done 10	question -3	unrelated -5
~lin	blocked -5	done 5
~lip	done 3
~ll>	done 5	in_progress -4
~loa	ack -5	done 6	in_progress 5
~lop	ack -4	blocked -3	extension -9	in_progress -4	not_started -3	unrelated 25
~lua	blocked 7	done 3	in_progress -5	not_started -6
~luy	blocked -3	done -3	in_progress 5
~mai	done -7	in_progress 12
~mam	blocked -7	done 5	in_progress 3	unrelated 3
~man	not_started 10	unrelated -6
~map	in_progress 6	unrelated -4
~mer	blocked -4	in_progress 7	unrelated -3
~mie	blocked -4	not_started 11	question -8
~min	done 4
~muo	done 9	in_progress 6	not_started -5	question -3	unrelated -7
~nap	blocked -3	done 11	extension 9	in_progress -15
~nau	done -5	in_progress -7	unrelated 13
~nd>	blocked 19	done -10	unrelated -7
~ng>	ack -11	done 10	in_progress 8	not_started 5	question -11
~nga	done 7	extension 7	in_progress -8	unrelated -3
~ngh	ack -3	blocked 3	done -8	extension -4	in_progress -3	unrelated 15
~ngo	blocked -6	done -3	in_progress 26	not_started -4	unrelated -8
~ngu	blocked 9	in_progress -6
~nh>	ack -7	blocked -16	done 27	extension 11	not_started 6	unrelated -20
~nie	done 4	in_progress -3
~nin	done 3
~nk>	blocked -5	done 5
~nma	done -7	in_progress 12
~nuo	blocked 5	not_started -4	unrelated 4
~oa>	ack -9	blocked 20	not_started -3	unrelated -7
~oai	blocked 9	done 6	in_progress -7	question -4
~oan	done 13	in_progress -6	unrelated -3
~oat	blocked -4	in_progress 8
~oay	blocked 13	extension -3	unrelated -6
~oc>	ack -4	blocked 16	done -12	extension -5	in_progress -8	not_started 6	question -9	unrelated 17
~oco	blocked -3	done 6	in_progress 4	question -3	unrelated -4
~oe>	ack -4	in_progress -3	unrelated 10
~off	ack -5	blocked 7	done 7	unrelated -7
~oi>	ack -3	blocked -14	done 10	in_progress 24	not_started -4	question -5	unrelated -7
~om>	blocked -6	done 5	question -7	unrelated 8
~on>	ack -6	blocked -20	done 28	in_progress 12	not_started -6	unrelated -6
~ong	ack -3	blocked -17	done -5	in_progress 25	not_started -4	unrelated 5
~op>	ack -4	blocked -7	done 13	extension -9	in_progress -4	not_started -3	question -5	unrelated 20
~ord	blocked -3	done -4	question 10
~ot>	done -7	extension 5	in_progress -12	not_started 3	unrelated 13
~pcc	done 4
~pdf	done -4	in_progress -5	question 10
~pe>	unrelated 3
~pha	ack -5	blocked -12	done 4	in_progress 22	unrelated -5
~phi	blocked -3	done -4	extension 6	in_progress 3
~phu	blocked 4	done 6	in_progress -9
~ptc	ack -5	done 3
~qua	blocked 5	done -14	in_progress 4	not_started 8
~que	blocked 5
~quo	blocked 3
~ra>	blocked -4	in_progress 7	unrelated -3
~ran	blocked 5	done -4	extension -5	not_started 13	unrelated -6
~rat	blocked -3	in_progress 6
~rd>	blocked -3	done -4	question 10
~ret	blocked -4	done -3	in_progress 3	unrelated 5
~rie	blocked 8	done -7	in_progress -6	unrelated 8
~ron	blocked -8	done 21	in_progress -6	unrelated -4
~rua	ack 4	done -10	in_progress -4	question 16
~run	blocked 4	done -3	in_progress -5	not_started 3
~ruo	blocked -6	done -4	not_started 4	unrelated 10
~rup	done 3
~sac	question -3	unrelated 7
~sam	blocked -5	done 5	extension 3	in_progress -6	not_started 4	question 8	unrelated -8
~sb>	blocked 3
~set	blocked 9	done -6
~son	ack -3	blocked -3	done -8	in_progress 17
~suo	blocked 4	extension 5	in_progress -3	unrelated -3
~t-d	done 4	in_progress -3
~t-h	done 4	in_progress -3
~tam	done 4
~tau	done 8	in_progress -3	unrelated -3
~tck	ack -5	done 6
~tem	done 4
~ten	blocked -3	done 23	in_progress -6	unrelated -11
~tha	blocked -5	unrelated 4
~tho	blocked -3	done 4	in_progress 4	unrelated -3
~thu	done -3	unrelated 3
~tia	blocked -7	done 7	question 5	unrelated -5
~tic	in_progress 3
~tie	ack -3	blocked -5	done 11	unrelated -4
~toa	blocked 16	done -5	in_progress -4	unrelated -4
~toc	blocked -4	in_progress -5	unrelated 11
~tra	blocked -3	in_progress 6
~tre	done -3	in_progress 4
~tri	blocked 9	done -8	in_progress -6	unrelated 8
~tro	blocked -3	done 9	extension -3
~tuo	blocked -12	done 6	extension -3	question -3	unrelated 11
~typ	unrelated 3
~ua>	ack 3	blocked -3	done -9	in_progress -4	not_started -3	question 16
~uan	ack 3	blocked 8	done -10
~uat	blocked 5	done 7	not_started -5	unrelated -4
~uay	done -8	in_progress 3	not_started 9
~ubk	ack -3	done 5
~uc>	blocked -7	done -7	in_progress 22	not_started -4	unrelated -3
~ue>	blocked 17	in_progress -6	unrelated -7
~ui>	blocked -5	not_started 5
~um>	done -3	in_progress 7	unrelated -3
~un>	blocked 7	done 5	in_progress -9
~ung	ack -3	blocked 22	in_progress -9	not_started -4	unrelated -5
~uoc	blocked 7	done 3	extension -4	in_progress -3	not_started -4	question -3	unrelated 6
~uoi	blocked -8	done 3	question -4	unrelated 7
~uon	ack -3	blocked -20	done -9	in_progress 33	not_started -4	unrelated 6
~uot	blocked 4	extension 5	in_progress -15	not_started 3
~up>	done 3
~usb	blocked 3
~ut>	ack -3	blocked 7	done 3	extension -3	in_progress 5	not_started -3	unrelated -6
~uu>	in_progress 5	unrelated -4
~uy>	done -3	in_progress 3
~uye	in_progress 3	unrelated -3
~uyn	done -9	in_progress -5	unrelated 15
~vac	in_progress 3
~ven	done 3	in_progress 3	unrelated -3
~vet	blocked -5	done 11	in_progress 5	not_started -3	unrelated -4
~vhx	blocked 3	in_progress 3
~via	done 3
~vit	done 4
~vun	blocked 6	in_progress -4
~wor	blocked -3	done -4	question 10
~xai	blocked 3
~xan	done 3	extension 3	in_progress -3	question 4	unrelated -6
~xh>	blocked 4	in_progress 3
~xoa	blocked 13	extension -3	unrelated -6
~xot	done -8	unrelated 11
~xuc	blocked -3	in_progress 5
~xue	blocked 11	unrelated -6
~xuo	blocked -4	done -11	in_progress 12	unrelated 8
~xuy	in_progress 3
~yen	blocked -5	in_progress 5
~yet	blocked 6	in_progress -3
~ynh	done -9	in_progress -5	unrelated 15
~ype	unrelated 3
~zoi	done 9	in_progress -3	unrelated -6
🙏	extension 3
🙏 |	extension 3
"""
