"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 11	done 4	in_progress -14
! thuc	ack 11	done -3	in_progress -8
!ack	ack 74	done 26	extension -31	in_progress 4	not_started -21	question -40	unrelated -12
!ack 0.5	ack -10	blocked 22	done 23	extension -4	in_progress -9	not_started -6	question -9	unrelated -7
!ack 0.8	ack 84	blocked -22	done 3	extension -27	in_progress 13	not_started -14	question -31	unrelated -5
!against ALMOST	ack -6	blocked 31	done -4	not_started -7	question -6	unrelated -6
!against ASK	ack -4	blocked -4	done -6	extension 10	in_progress 13	not_started -4	question -7	unrelated 3
!against ASKS	blocked -3	done -7	in_progress -11	not_started 16	question 11	unrelated -3
!against BEGIN	blocked 5	done -14	in_progress -14	not_started 28	unrelated -3
!against BUT	ack -7	blocked 30	done 27	in_progress -25	question -7	unrelated -20
!against CALM	done -14	in_progress 17
!against COND	ack -9	blocked 10	done -22	in_progress 19	not_started 7	question -13	unrelated 9
!against DENY	ack -7	done -19	extension 10	in_progress 12	not_started 55	question -30	unrelated -20
!against DOING	ack -6	blocked -17	done 11	extension -9	in_progress 3	not_started 9	question 17	unrelated -8
!against DRAFT	blocked 18	done 21	in_progress -8	not_started -12	question -10	unrelated -7
!against EARLY	ack 8	blocked 10	done -19	in_progress -26	not_started 4	question -16	unrelated 40
!against FUTURE	ack 26	blocked 13	done -14	in_progress -10	question -6	unrelated -10
!against HA	ack 7	blocked -10	done -11	extension 10	question 19	unrelated -10
!against HELP	ack -5	blocked 4	done -20	in_progress 7	question 20	unrelated -4
!against JUST	ack -4	blocked -13	done 8	extension 8	in_progress -18	not_started 30	question -5	unrelated -7
!against LACK	ack -3	blocked 9	done -5	extension 3	question -6
!against LATE	done 3	extension 5	in_progress -6	question -4	unrelated 5
!against LATER	blocked -17	done 3	extension 9	in_progress 8	question -4
!against LET	blocked 3	done -15	extension 5	in_progress -6	not_started 17
!against LIMIT	ack -4	done -4	in_progress 10	question 6	unrelated -3
!against MUST	ack 6	blocked -22	done 18	extension 3	not_started -11	question 14	unrelated -10
!against NO	ack -7	blocked -4	done 20	extension 3	in_progress -13	not_started 4	unrelated -4
!against NOTYET	ack -9	in_progress 29	not_started -25	question 19	unrelated -15
!against NOW	ack -4	blocked -3	done -31	in_progress 27	not_started 19	question -4	unrelated -4
!against NUMBER	blocked 3	done 29	in_progress -27
!against OBSTACLE	ack -4	blocked 41	done -3	extension -3	in_progress -16	question -4	unrelated -9
!against OTHER	ack -5	blocked -13	done -27	extension -3	in_progress 12	not_started 7	question 13	unrelated 16
!against PART	ack -6	blocked 22	done 11	in_progress -17	question -5	unrelated -5
!against POSTPONE	blocked -8	done 4	extension 4	in_progress -3	not_started 3
!against RECEIVE	ack 21	blocked -3	done -24	not_started 6	question 3	unrelated -3
!against REMAIN	ack -3	blocked -10	done -16	extension -3	not_started 25	question 5	unrelated 3
!against SHARE	ack -3	done -32	in_progress 35	not_started -4	question 4
!against SOCIAL	blocked -3	done -13	in_progress -5	unrelated 23
!against SOON	ack 10	blocked 7	done -10	extension -7	in_progress -8	not_started 6	question 9	unrelated -8
!against SUBMIT	blocked -3	done -8	in_progress 18	not_started -3	unrelated -3
!against TARGET	ack 6	blocked -6	done -11	extension 3	in_progress 10
!against TELL	ack 21	blocked -20	extension -9	in_progress -23	not_started -10	question 28	unrelated 15
!against THEN	blocked 9	done -37	in_progress 21	not_started 7	question 6	unrelated -5
!against THEY	ack -6	blocked -10	done -22	in_progress 20	question 21	unrelated -3
!against UNDO	ack -4	blocked 24	in_progress 4	not_started -7	question -11	unrelated -5
!against UNSURE	ack -7	done -26	in_progress 40	not_started -5	question 4	unrelated -7
!against WAIT	blocked 16	in_progress -6	unrelated -4
!against WH	ack -5	done 16	extension -4	in_progress 3	not_started 16	question -8	unrelated -18
!against WHEN	ack 10	blocked -3	done -12	in_progress 12	not_started -4	unrelated -5
!against WHO	done 21	in_progress -17
!against WORD	ack -5	blocked -12	done 117	extension -5	in_progress -61	not_started -4	question -7	unrelated -22
!blocked	ack -21	blocked 81	done -8	extension -23	in_progress 5	question -32
!blocked 0.8	ack -21	blocked 81	done -8	extension -23	in_progress 5	question -32
!done	ack -24	blocked -6	done 106	extension -25	in_progress -10	not_started -24	question -20	unrelated 3
!done 0.65	ack -3	blocked -3	done 13	extension -4	in_progress 11	question -3	unrelated -8
!done 0.8	ack -11	blocked 4	done 14	extension -15	in_progress 3	not_started -16	question -16	unrelated 38
!done 0.95	ack -10	blocked -7	done 80	extension -6	in_progress -23	not_started -6	unrelated -28
!doubted	ack -18	blocked -12	done -10	extension -17	in_progress 54	not_started 12	question 18	unrelated -29
!doubted 1	ack -8	blocked -35	done 40	extension -23	in_progress 31	not_started -35	question 25	unrelated 4
!doubted 2	ack -19	blocked 16	done -20	extension -7	in_progress 39	not_started -3	question -10	unrelated 4
!doubted 3	ack 14	blocked -18	done 5	in_progress 21	not_started 12	question -16	unrelated -17
!doubted 4	ack -4	blocked 25	done -35	extension 13	in_progress -36	not_started 38	question 19	unrelated -20
!extension	ack -18	blocked -30	done -36	extension 125	in_progress -41	not_started -20	question 8	unrelated -18
!extension 0.75	extension 6
!extension 0.95	ack -18	blocked -29	done -35	extension 125	in_progress -40	not_started -20	question 10	unrelated -17
!finished	ack -24	blocked 3	done 92	extension -25	in_progress -11	not_started -25	question -21	unrelated 10
!finished 0.65	ack -3	blocked -3	done 11	extension -5	in_progress 10	question -4	unrelated -6
!finished 0.8	ack -11	blocked 13	extension -14	not_started -16	question -17	unrelated 43
!finished 0.95	ack -10	blocked -7	done 80	extension -6	in_progress -23	not_started -6	unrelated -28
!in_progress	ack 7	blocked 11	done 22	extension -66	in_progress 91	not_started -33	question -24	unrelated -9
!in_progress 0.5	ack 30	blocked 8	done 33	extension -29	in_progress 31	not_started -52	question -10	unrelated -11
!in_progress 0.8	ack -11	blocked -13	done -9	extension -31	in_progress 25	not_started 35	question 8	unrelated -4
!in_progress 0.95	ack -11	blocked 16	extension -6	in_progress 34	not_started -16	question -23	unrelated 6
!not_started	ack -28	blocked -14	done -33	extension -30	in_progress 10	not_started 125	question -18	unrelated -18
!not_started 0.8	ack -13	blocked -17	done -20	extension -15	in_progress 45	not_started 24	unrelated -3
!not_started 0.95	ack -14	blocked 3	done -13	extension -15	in_progress -35	not_started 107	question -17	unrelated -15
!nothing finished	ack 18	blocked 31	done -60	extension -16	in_progress 4	not_started -16	question 4	unrelated 34
!question	ack -12	blocked -21	done -59	extension 5	in_progress -24	not_started -50	question 125	unrelated 28
!question 0.75	ack 3	blocked -6	done -18	extension -24	in_progress -12	not_started -22	question 74	unrelated 6
!question 0.95	ack -15	blocked -14	done -41	extension 29	in_progress -11	not_started -28	question 58	unrelated 22
!unrelated	done 4	extension -44	in_progress 13	not_started -9	question -5	unrelated 41
!unrelated 0.3	ack 28	blocked -13	done 10	extension -12	in_progress 14	not_started 24	question -40	unrelated -12
!unrelated 0.5	ack -6	blocked -25	done 6	extension -6	in_progress 4	not_started -7	question 43	unrelated -8
!unrelated 0.8	ack -24	blocked 38	done -12	extension -25	in_progress -5	not_started -26	question -8	unrelated 61
#0	ack 27	blocked -17	done 5	extension -15	in_progress -8	not_started -11	question -26	unrelated 44
#1	ack 15	done -30	extension -74	in_progress 35	not_started 18	question 24	unrelated 10
#2	ack -19	done -12	extension -7	in_progress 19	question 7	unrelated 13
#3	ack -7	blocked 4	done 16	extension -17	in_progress 26	not_started -39	question 15	unrelated 3
#4	ack -10	blocked 28	done 6	extension 8	in_progress 11	not_started -38	question 4	unrelated -9
#5	ack -26	blocked 14	done 23	extension 19	not_started 21	question -19	unrelated -30
#6	ack -4	blocked -6	done 15	extension 29	in_progress -35	not_started 19	question -4	unrelated -15
%	ack -14	blocked -35	done 46	in_progress 39	not_started 6	question -16	unrelated -27
% ,	in_progress -3	not_started 4
% a	done 5	in_progress -3
% anh	in_progress -5	not_started 8
% ho	done 3
% nghe	done 9	in_progress -8
% nha	done 3
% nhe	done 6	in_progress -3
% roi	in_progress 8
% sep	done 7	in_progress -3
% thanh	done 9	in_progress -9
% thoi	in_progress 3
% |	ack -3	blocked -6	done 21	extension -3	in_progress -8	not_started 4	question -3	unrelated -3
)	ack 3	blocked -7	done 3	in_progress -9	unrelated 10
) )	ack -4	done 6	in_progress -10	unrelated 11
) |	ack 3	blocked -7	done 4	in_progress -9	unrelated 10
+	extension 3
+ ngay	extension 3
,	ack 34	blocked -6	done 37	extension 31	in_progress 6	not_started -5	question -63	unrelated -34
, ai	done -6	question -12	unrelated 25
, anh	ack -5	blocked 9	done 21	in_progress -20	not_started -5
, ba	blocked 3	in_progress -3
, bac	done -4	unrelated 3
, ban	blocked 3	done 10	not_started -5	question -8
, bang	done 3
, bao	ack 12	blocked 15	extension -4	in_progress -23	question 3	unrelated -4
, bat	done -4	in_progress 4
, ben	ack -7	blocked 3	done -7	in_progress 13	not_started 4	unrelated -3
, bi	blocked 6	in_progress -4
, bia	done 5	unrelated -3
, bien	done 7	in_progress -4
, bieu	in_progress 4
, bon	ack 5
, bua	done 6	in_progress 3	not_started -7
, ca	done -7	in_progress 3	unrelated 3
, cac	blocked -10	done 9	in_progress 6	not_started -4
, cai	done -5	in_progress -4	not_started 4	question 6
, cam	ack 6	blocked 11	done -18	in_progress -9	unrelated 12
, can	extension 3
, cau	done 4	in_progress -4
, chac	done 4	in_progress -3
, chap	ack 3
, chau	ack 5	blocked -9	extension -3	in_progress 8
, chay	done 6	in_progress -3
, chi	ack 10	done -7	in_progress -9	not_started 9
, chieu	done -14	in_progress 23	unrelated -3
, cho	blocked 7	done -54	extension 13	in_progress 52	unrelated -12
, chu	blocked 3
, chua	ack -5	blocked -17	done -31	extension -5	in_progress 57	not_started 31	question -5	unrelated -24
, chuan	done -3	in_progress 5
, chung	ack 9	blocked 3	in_progress -8	unrelated -3
, chuyen	blocked -6	done 9	unrelated -5
, co	ack -15	done 38	in_progress -4	question -6	unrelated -6
, coi	done 4	in_progress -3
, con	ack -5	blocked -21	done -33	extension -6	in_progress 47	not_started 6	question 4	unrelated 8
, cong	blocked 10	in_progress -6	unrelated -3
, cuoi	done -4	in_progress 5
, da	ack -18	blocked -12	done 32	in_progress -26	not_started 28	question -5	unrelated 3
, dan	blocked -3	done 14	in_progress -8
, dang	ack -4	blocked -14	done -37	in_progress 63	not_started -5	question -4	unrelated 3
, danh	done 6	in_progress -4
, dat	blocked -3	done 3	in_progress 3	unrelated -3
, dau	unrelated 3
, de	blocked -20	extension 7	in_progress 15	question 4	unrelated -4
, do	blocked 12	done 4	in_progress -12
, doan	in_progress 3
, doi	blocked -6	done -4	in_progress 13
, don	ack 9	blocked -3	done -10	extension 6
, dong	ack 4	done 12	in_progress -8	unrelated -4
, dot	done 4
, du	blocked -3	extension 16	in_progress -7
, dua	done 4	in_progress -3
, dung	blocked 3	done 6	in_progress -3	unrelated -5
, duoc	blocked -3	done 5
, duong	blocked 12	done -7
, e	done -10	in_progress 4	question 7
, em	ack 18	blocked 4	done 6	extension -4	in_progress 8	not_started -15	question 3	unrelated -21
, file	ack -5	done 7
, gia	extension 3
, giao	blocked -6	done 8
, gio	ack -4	blocked -12	done 4	in_progress 7	unrelated 6
, gop	blocked 3	in_progress -3
, gui	ack -4	blocked -4	done 28	in_progress -16
, hai	done 13	in_progress -7
, hang	blocked -3
, he	blocked 6	in_progress -3
, het	blocked -4	done 5	extension -3	in_progress 5
, hien	blocked -3	in_progress 3
, hieu	done 4	in_progress -4
, ho	blocked 13	done -5	in_progress -12	not_started 7
, hoan	ack 5	done 9	in_progress -13
, hoc	done 4
, hoi	blocked 4	in_progress -3
, hom	blocked -6	done -9	extension 7	in_progress -6	unrelated 17
, hop	in_progress 3
, ke	blocked 4	done -3
, ket	blocked 4	in_progress -5
, khao	done -5	unrelated 5
, khen	done 5	unrelated -4
, khi	ack 5	done -5	in_progress 5	question -3
, kho	blocked 7	done -4
, khoang	done -3	in_progress 3
, khoi	ack -3	done 6
, khong	ack -3	blocked 14	done 33	extension -5	in_progress -21	not_started -5	question -6	unrelated -9
, ki	done 5
, kiem	in_progress 5	question -3
, kien	done 3	in_progress -3
, lam	ack 13	blocked 6	done -6	in_progress -8	not_started -3
, lan	blocked 4	in_progress -3
, lap	done 3
, lat	ack 16	in_progress -37	unrelated 22
, lay	blocked 9	done -5
, le	blocked 3
, li	extension 4
, loi	ack 3	blocked -6	in_progress 4
, ma	blocked 12	not_started -9
, mai	ack 6	blocked -4	done -10	extension -3	in_progress 23	not_started -5	unrelated -6
, mang	blocked -13	in_progress 14
, mat	blocked 9	done -4
, may	done -3	in_progress 3
, met	done -15	unrelated 17
, minh	unrelated 3
, moi	blocked -13	extension -3	in_progress 23	not_started -15	unrelated 10
, mot	done -3	extension 6	in_progress -7	not_started 8	unrelated -3
, mua	extension 4
, nam	in_progress -8	not_started 9
, nay	done 24	in_progress -21
, ngay	done 6	extension -4
, nghi	done 4	in_progress -3
, ngoi	in_progress 9	not_started -5
, nguoi	blocked -4	done 8
, nha	blocked 10	unrelated -5
, nhac	blocked 10	done -7
, nhe	done -3	in_progress -3	unrelated 6
, nho	unrelated 3
, nhung	blocked 5	done -9	in_progress -10	not_started 18
, niem	blocked -5	done 7
, nop	done 10	in_progress -3	question -3
, nuoc	blocked -3	done 4
, ong	done 3	in_progress -3
, phai	blocked 20	done -6	in_progress -9
, phan	blocked -4	extension 3	in_progress 12	not_started -4	question -3
, phat	blocked -6	done 17	in_progress -7
, phia	blocked -5	in_progress 6
, phong	done -3	in_progress 5
, phuong	blocked 3	done -3
, qui	done -3	in_progress 3
, ra	unrelated 3
, rieng	done -5	in_progress -4	not_started 10
, sang	in_progress -3	not_started 4
, sao	done 4
, se	ack 28	done -9	in_progress -15
, so	blocked -8	done 15	in_progress -6
, song	not_started 4
, sot	done -3	in_progress 4
, tac	blocked 5	done -3
, tau	blocked 3
, tet	blocked -3	done 3
, tham	blocked 3
, thang	done -7	in_progress 4	unrelated 6
, thanh	done 7	in_progress -6
, thi	blocked 5	in_progress -6
, thieu	blocked 8	in_progress -5
, tho	blocked 6	unrelated -4
, thu	blocked -7	in_progress 5	unrelated 5
, thuc	in_progress 7	not_started -4
, tien	done 7	in_progress -3
, tim	blocked 3
, tin	done -3	in_progress 6
, tinh	done 3
, to	done -9	in_progress 4	not_started 5
, toi	blocked -7	done -14	in_progress 22
, tra	blocked 3
, tram	ack -3	blocked 9	unrelated -4
, trang	blocked 3
, trao	done 3
, trinh	done -3	in_progress 4
, trong	done -10	in_progress 9
, trung	blocked 4	done -3
, tu	blocked 3
, tuan	blocked -4	in_progress 7
, tuc	in_progress 3
, tui	blocked 4	extension 4	unrelated -3
, van	blocked 3	done 7	in_progress -8
, ve	done 8	in_progress -3
, viec	blocked 3	in_progress -7	not_started 7	question 4
, xa	blocked 4
, xe	done 10	in_progress -3	not_started -6
, xem	unrelated 3
, xin	ack 4	blocked -7	extension 16	in_progress -13	unrelated 5
, xiu	done -3	in_progress 5
, xoay	blocked 4	unrelated -3
, xong	ack 13	blocked 3	in_progress -22	not_started 10
, xot	done -10	unrelated 11
, xuong	unrelated 4
, |	ack -9	done 32	in_progress -18
-	done 3	in_progress -4
.	ack 6	blocked -23	done 15	extension 5	in_progress -12	not_started 12	question -5
. em	done 6
. ho	done 3
. nhe	done 3
. |	ack 7	blocked -21	done 4	extension 4	in_progress -7	not_started 13	question -4	unrelated 5
/	blocked -5	done 6	extension 4	in_progress -3
/ do	blocked -3	extension 4
/ du	done 3
/ gio	done 3
2	done -4	in_progress 3
2 e	done -3	in_progress 3
4	in_progress 5
4 e	in_progress 5
:	blocked -16	done 9	extension 8	in_progress -4	not_started -4	unrelated 8
: %	in_progress 3
: )	ack 4	blocked -6	done 3	in_progress -10	unrelated 10
: dat	done 3
: do	done -3	in_progress 3
: don	blocked -4	done 4	in_progress 3
: tin	in_progress 4
: uy	done 3
: |	extension 5	in_progress -4
;	in_progress 3
=a'	ack -4	in_progress 3	not_started 13	question -9
=a.	ack 15	done 6	in_progress -25	not_started 3	question 9	unrelated -9
=a`	question 6
=an'	blocked -4	extension 4	not_started 3
=anh?	blocked -8	done 10	not_started -3	unrelated 3
=ba`	blocked 7	in_progress -11	unrelated 7
=bac'	done -7	in_progress -5	unrelated 12
=bac.	ack -3	blocked -6	extension 3	in_progress 9
=bai`	blocked -4	in_progress 12	not_started -3	unrelated -3
=bai~	blocked -3	done 6	in_progress 3	not_started -5
=ban	blocked -4	done -6	in_progress 6	not_started -3	question 9	unrelated -3
=ban'	blocked -5	done -7	in_progress -8	unrelated 23
=ban?	blocked -3	done 6	extension -10	in_progress 38	not_started -7	question -3	unrelated -22
=ban`	ack -3	blocked -3	done -4	not_started 8
=bang?	blocked -3	done 4	in_progress 4
=bao	blocked -10	done -8	extension -3	in_progress 9	not_started -3	question 12
=bao'	blocked -11	done 26	extension -4	in_progress 4	question -10	unrelated -8
=bao?	ack -4	blocked -7	done 5	in_progress 7	not_started 5	unrelated -5
=bao~	blocked 36	done -16	in_progress -8	not_started -3	unrelated -5
=bay`	blocked -4	done 5
=be'	done -4	unrelated 7
=bi.	ack -3	blocked 17	done -22	in_progress 10	question 14	unrelated -18
=bi`	in_progress -6	not_started 8
=binh`	done 5
=biên	blocked 3	done 15	in_progress -8	unrelated -5
=biên?	done 6	in_progress 3	unrelated -3
=biêt'	ack 13	done -13	in_progress 4	not_started -6	unrelated 4
=biêu?	done -7	in_progress 11	question 3	unrelated -7
=bo?	blocked 19	done -3	in_progress -9	question -3
=boc'	in_progress -6	not_started 8
=bon.	ack 3	in_progress -4	not_started 5
=bong'	extension 6	in_progress -7
=bung`	blocked 4
=but'	in_progress 4
=buôi?	done 3
=buôn`	unrelated 3
=bâm'	in_progress 5	not_started -3	unrelated 3
=bân.	ack 10	blocked 4	done -3	in_progress -13
=bât'	not_started 3
=bâu`	blocked 7	in_progress -10	not_started 6
=bê	unrelated -3
=bê'	done 11	in_progress -3
=bên	ack -9	blocked 22	done -4	extension -4	in_progress 16	question -6	unrelated -14
=bô'	ack -4	done -5	in_progress -9	not_started 3	unrelated 17
=bô.	ack 7	blocked 4	done 3	extension -6	in_progress -4	not_started -3
=bô?	blocked -6	done 10
=bôc'	blocked -5	done 4	in_progress 10	not_started -5
=bôi`	done 7	in_progress -5
=bôn'	done 4	unrelated -4
=băng	blocked -6	done 7	in_progress -4	question 8	unrelated -5
=băng`	ack -3	done 9	in_progress -8	question -3	unrelated 4
=băt'	ack -5	blocked -10	done -24	in_progress 29	not_started 24	question -3	unrelated -9
=bđ	blocked -3	not_started 5
=bơm	done 9	in_progress -3	unrelated -6
=bưa~	ack -5	blocked 5	extension 5	in_progress 5	not_started -7	question -4
=bưu	in_progress 3
=bươc'	done -5	in_progress 10
=bươm'	question 4
=ca'	in_progress 3
=ca?	ack -8	blocked 8	extension -3	in_progress -25	not_started 8	unrelated 23
=ca`	done -3	in_progress -3	unrelated 10
=cac'	ack -10	blocked -14	done 26	extension -6	in_progress -11	question 4	unrelated 13
=cai'	ack -4	blocked 8	done -12	in_progress 15	not_started -5	question -4	unrelated 3
=cam?	ack 12	done -6	in_progress -5	unrelated 6
=can'	blocked 3
=can.	blocked 3
=cao	blocked -4	in_progress 6
=cao'	ack -3	blocked -16	done 17	not_started 4	unrelated -4
=cha?	ack -3	in_progress 4
=chanh'	in_progress 4
=chao`	unrelated 4
=chau'	blocked -11	done 7	in_progress 6
=chay'	blocked 8	not_started -5
=chay.	blocked -10	done 5	in_progress 10	not_started -4
=chi	ack 3	blocked -8	done 7	extension 5	in_progress -9	question 6	unrelated -5
=chi'	not_started -3
=chi.	ack 9	done -30	in_progress 17	not_started -3	question 11
=chi?	blocked 3	done 11	extension -3	in_progress -4	not_started -3	question -3	unrelated -3
=chia`	in_progress -8	unrelated 9
=chin'	done -3	in_progress 7
=chinh'	blocked 13	done -10	extension -8	in_progress 11	not_started -5	question 4	unrelated -3
=chinh?	blocked -6	extension 6	in_progress 6
=chiu.	blocked 5
=chiên'	done 4
=chiêu'	blocked -10	done 6	extension -5	in_progress -5	unrelated 16
=chiêu`	blocked -8	done -7	in_progress 27	question -3	unrelated -5
=cho	ack -9	blocked -15	done 3	extension 28	in_progress -5	not_started -14	question 13
=chon.	done -6	in_progress 6
=chu'	ack 6	blocked 5	in_progress -8	unrelated -3
=chu?	ack -3	blocked 5	done -7	in_progress 19	not_started -3	question 10	unrelated -19
=chuc'	blocked -4	done -6	in_progress -3	unrelated 21
=chuc.	in_progress 4
=chung'	blocked 4
=chup.	ack 10	done -4	not_started -3
=chut'	blocked -3	in_progress 3
=chuyên	ack 4	done -4
=chuyên.	unrelated 3
=chuyên?	ack 5	blocked 20	done -31	extension -5	in_progress 3	not_started 3	question -3	unrelated 8
=chuyên`	ack 3	extension 6	unrelated -14
=chuân?	blocked -5	done -5	in_progress 12
=châm.	done -3	extension 5	in_progress 4	unrelated -3
=châp'	ack 19	blocked -9	done -5	extension -3	unrelated -4
=chê'	blocked 4	extension -3	in_progress 10	unrelated -7
=chêt'	blocked 4
=chông'	blocked 3	not_started 4	question 3	unrelated -8
=chông`	blocked 5	done -8	in_progress -3	unrelated 11
=chôt'	done 6	not_started -3
=chô~	blocked 13	in_progress -11
=chăc'	ack -3	blocked 9	done 8	in_progress -14	question 4	unrelated -3
=chăn'	done 4	unrelated 3
=chăn.	blocked 5	unrelated -3
=chăng?	blocked 9	in_progress -5
=chơ.	blocked -6	done 14	in_progress -7	unrelated 3
=chơ`	ack -3	blocked 43	done -32	extension -3	in_progress 8	question -3	unrelated -8
=chơi	blocked -3	done -3	in_progress -5	unrelated 12
=chư'	blocked 5	done 27	in_progress -14	not_started -8	question -10
=chưa	ack -34	blocked 12	done -17	extension -8	in_progress 17	not_started 11	question 17
=chưa~	done 6	not_started -5
=chưc'	ack 7	blocked 12	done -12	extension -3	in_progress -5	not_started 6	unrelated -4
=chưng'	ack -6	blocked -6	done 4	in_progress 7	not_started 3
=chưng`	in_progress 6
=chư~	blocked 8	done -13	in_progress 6	not_started 4
=chương	ack -4	extension -5	in_progress 7
=co'	ack -13	blocked -12	done 11	extension -19	in_progress 3	question 34	unrelated -5
=coc'	done 3
=con	ack 7	blocked 3	done -14	in_progress -10	not_started -4	unrelated 21
=con`	ack -9	blocked -22	done 15	extension -5	in_progress 29	not_started -6	question 17	unrelated -18
=cu.	blocked -7	done 7
=cua?	ack -9	blocked 24	done -11	not_started -4	question -11	unrelated 12
=cuc.	in_progress 3
=cung`	blocked -3	done 10	in_progress -6	unrelated 3
=cung~	blocked 8	done -5	in_progress 7	not_started -3	unrelated -3
=cup'	blocked 9	in_progress -7
=cu~	blocked 9	in_progress -7	unrelated -4
=cuôc.	blocked 7	in_progress -5
=cuôi'	ack -3	blocked -8	done 8	in_progress 11	not_started -3
=câm'	blocked 8	in_progress -5
=cân`	done -3	in_progress -3	question 10	unrelated -3
=câp'	ack -7	blocked 7	done 23	extension 5	in_progress -17	not_started 6	question -9	unrelated -9
=câu	in_progress 4
=câu.	done 3	in_progress -3
=câu`	ack 9	blocked 9	done -13	in_progress -9	question 4
=cây	done 4
=cô	done 5	unrelated -4
=cô'	blocked -3	in_progress 3
=cô?	blocked 5	done -3
=công	ack 9	blocked 7	done -16	extension -7	in_progress 19	not_started -3	unrelated -10
=công'	blocked -3	done 4
=công.	blocked -3	in_progress 11	not_started -5
=công?	ack -9	done 3	in_progress -3	unrelated 11
=côt.	blocked 7	done 9	in_progress -15
=căm'	blocked -6	done 7	in_progress 4	unrelated -3
=căn	blocked -3	done 3
=căt'	question 4	unrelated -5
=cơ	blocked 4	done -15	extension 3	in_progress 7	not_started 4
=cơm	done -7	in_progress -3	unrelated 19
=cơ~	in_progress 5	question -4
=cư	in_progress 5
=cư'	ack 5	done -7
=cư?	blocked 6	done 4	in_progress -12
=cưa?	done 3	in_progress -3	unrelated 4
=cưng'	done 4	in_progress 8	not_started -3	question -3	unrelated -5
=cưu'	in_progress 3
=cưu.	done 6
=cươc'	done 3
=cươi'	done -5	in_progress -4	unrelated 13
=cương	in_progress 8	not_started -4
=da.	ack 15	blocked 20	done -6	extension -11	in_progress -9	not_started 9	question -6	unrelated -12
=dai`	blocked 4	question 4	unrelated -4
=dam'	blocked 11	in_progress 4	not_started -10
=dan'	blocked -3	done 10	in_progress -6
=dan`	blocked 8	done -6
=de`	in_progress 15	question -8	unrelated -5
=dep.	done 3
=dich.	blocked 7	extension 3	in_progress -4
=diên~	blocked -7	done 12	not_started -3
=do	blocked 14	done -4	extension 13	in_progress -15	not_started -4
=doc.	blocked -6	extension 6
=doi~	ack 6	done -8
=don.	blocked -3	done 9	in_progress -5
=dong`	in_progress -5	not_started 8
=du`	question -3	unrelated 3
=dung.	in_progress -3
=dung`	blocked -7	done 15	in_progress -3	unrelated -4
=duyêt.	blocked 3	done -5	not_started -6	question 6
=dân	ack -6	done 11	in_progress 3	not_started -5	unrelated -4
=dân~	blocked 5	done -5	not_started -4	question 5	unrelated 3
=dâu'	ack -5	blocked -6	done 12	in_progress 9	not_started -5	unrelated -3
=dây	in_progress 7	unrelated -4
=dôn`	blocked 9	in_progress -5
=dơ?	done -4	in_progress 6
=dơi`	blocked 9	done 7	extension 10	in_progress -12	not_started -4	unrelated -6
=dơ~	done 11	unrelated -7
=dư.	blocked 14	done -25	in_progress 37	not_started -9	question -3	unrelated -14
=dưng.	blocked 3	done -5	not_started 4
=dưng`	blocked 26	done -7	in_progress -10	question -3	unrelated -3
=dưt'	blocked -3	done 8
=dư~	blocked 5
=dương	in_progress 3
=dương~	blocked -3	done 6	in_progress -3
=ga`	ack 10	blocked -4	in_progress -7
=gai'	done -4	unrelated 5
=ghê	unrelated 5
=gi`	ack -5	blocked -7	done -9	in_progress -6	not_started 35	unrelated -7
=gia'	blocked 7	done -5	in_progress -8	not_started -3	unrelated 9
=giai?	ack -6	blocked -4	done 4	extension 7	in_progress 8	not_started 9	unrelated -20
=giam'	done 4	in_progress -4
=giang?	done 10	in_progress -3	unrelated -3
=giao	ack -5	blocked 14	done -10	extension -4	in_progress 7	not_started 16	unrelated -18
=giap'	blocked -4	in_progress 4
=gioi?	in_progress 5
=gium`	blocked 3	extension 6	unrelated -4
=giup'	ack -7	blocked 6	extension 8	not_started -3	question 5	unrelated -9
=giây'	ack -10	blocked -11	done 15	in_progress 5	not_started 12	question -4	unrelated -6
=giô~	done -5	unrelated 6
=giăt.	question -8	unrelated 10
=giơ`	blocked -12	extension -7	in_progress 11	not_started -10	question 16
=giơi'	done 6
=goi'	blocked -3
=goi.	blocked -6	in_progress -4	unrelated 15
=gon.	blocked -3	done 10	in_progress -6
=gop'	blocked -3	done 17	in_progress -10	unrelated -3
=go~	ack 4	blocked -3	done -4	in_progress 8	unrelated -3
=gân`	blocked 7	done -15	in_progress 14
=gôc'	blocked 10	done -7
=gôm`	question 6	unrelated -3
=găn'	done 4
=găp.	blocked 5	in_progress -9	unrelated 5
=gơ~	in_progress 5
=gưi?	ack -28	blocked -5	done 18	extension -19	in_progress 39	not_started -33	question 22	unrelated 6
=ha.	done 4	in_progress -3
=ha?	done -3	extension -6	question 20	unrelated -4
=ha`	ack -4	in_progress 7
=hai`	done 7	in_progress -5
=han.	ack -17	done -9	extension 38	in_progress -14	not_started -9	question 33	unrelated -19
=hang`	done -3	in_progress 11	question -7
=hanh`	ack 17	blocked -8	done -3	extension -8	in_progress 11	question 3	unrelated -8
=hay	blocked -8	done -10	in_progress 6	question 24	unrelated -6
=he`	extension 3
=hen.	blocked -3	done 3	extension 7	question -3
=hinh`	blocked -3	done -6	in_progress 12
=hiêm?	blocked -6	done 4	not_started 7
=hiên'	in_progress -3
=hiên.	ack 13	blocked -12	extension -3	in_progress 6	not_started 5	question -4	unrelated -6
=hiêu.	blocked 4
=hiêu?	ack 20	done -8	in_progress -6
=ho.	done -3	in_progress 5
=hoa'	done 4	in_progress 4	unrelated -8
=hoa?	done 4	in_progress -3
=hoa`	blocked -10	done 4	in_progress 8
=hoach.	ack -6	blocked -3	not_started 19	unrelated -8
=hoai`	blocked 3	done 5	unrelated -3
=hoan`	ack -7	done 8	extension -9	in_progress 11	not_started -5	unrelated 5
=hoan~	blocked 9	extension 8	in_progress -8	unrelated -3
=hoat.	blocked -5	done 6	not_started 3
=hoc.	blocked 3	extension 5	in_progress -5
=hoi?	ack 5	blocked 20	done -11	in_progress 4	not_started -3	question -12
=hong?	blocked 9	in_progress -7
=hop.	ack 5	blocked 18	done -18	in_progress -8
=hung`	done -6	in_progress 9
=huy?	blocked 7	in_progress -3
=huân'	in_progress 7
=hâu`	done -4	in_progress 4
=hê.	in_progress -4	question -3	unrelated 7
=hêt'	ack -10	blocked 15	done 8	extension 3	in_progress -3	not_started -7	question 10	unrelated -15
=hô.	blocked -7	done 26	extension -3	in_progress 6	not_started -6	unrelated -13
=hô`	ack -5	blocked 17	extension -7	in_progress 3	unrelated -12
=hôi.	blocked -16	done -7	extension -4	in_progress 12	not_started 18	unrelated -3
=hôi`	blocked 17	done 11	in_progress -21	unrelated -4
=hôm	ack -9	blocked -23	done 25	extension 10	in_progress 11	not_started -17	question -5	unrelated 8
=hô~	blocked 9	in_progress -4	unrelated -4
=hđnd	blocked 8	done -4	unrelated -3
=hơn	extension 3
=hơp.	ack -5	blocked -13	done 15	extension -7	in_progress 14	not_started -8	question 9	unrelated -6
=hưa'	ack -3	not_started 5
=hưu	blocked 3	unrelated -3
=hương	done -7	in_progress -7	unrelated 15
=hương'	blocked 4	done -5	in_progress -3	not_started -3	question 5	unrelated 4
=i`	blocked 3
=in	done -13	in_progress 26	not_started -4	question -4	unrelated -3
=it'	blocked -4	extension 4
=keo'	blocked 6	done -5	extension 3	in_progress 4	unrelated -5
=ket.	blocked 7	done -6	extension 3	in_progress -10	unrelated 8
=kha'	blocked -3	in_progress 4
=khac'	done -11	in_progress 15	question 4	unrelated -5
=kham'	in_progress 4	unrelated -3
=khao?	in_progress 6
=khep'	blocked -5	done 10	in_progress -3
=khi	blocked 7	done -9	in_progress 7	not_started -3	unrelated -3
=kho	ack -3	blocked -7	in_progress 17	question -3	unrelated -3
=kho'	blocked 7	done 5	in_progress -5
=khoa'	done 7	in_progress -11	unrelated 7
=khoan'	blocked 3
=khoan?	blocked -3	done 6	in_progress -3	unrelated 3
=khoang?	in_progress 4
=khoe?	ack -4	unrelated 7
=khoi?	ack 5	blocked -6	done 3	extension 4	in_progress -3
=khât'	blocked -3	extension 9	in_progress -3
=khâu	done -3	in_progress 8
=khâu?	blocked 9	done -3	unrelated -3
=khô	blocked -4	in_progress 6
=không	ack -37	blocked 65	done -14	extension 12	in_progress -27	not_started -24	question 15	unrelated 10
=khăc'	done 10	in_progress -5
=khơi?	blocked -5	done -21	in_progress 19	not_started 12
=khơp'	done 6	in_progress -4
=ki'	ack -14	blocked 5	done 14	extension -7	in_progress 32	not_started -16	question 3	unrelated -17
=ki?	ack 4	blocked -3	done -4	in_progress 5
=ki`	in_progress -6	not_started 5
=kich.	blocked -4	in_progress 3
=kin'	blocked -3	in_progress 3
=kinh'	extension 3
=kip.	blocked 14	done 10	extension 7	in_progress -21	not_started -3	question -4	unrelated -4
=kiêm?	blocked -7	done 12	question 4	unrelated -9
=kiên'	ack 3	extension -3	in_progress 11	not_started 3	question -3	unrelated -7
=kiên.	blocked 3
=kiêng?	blocked -4	done 5
=kiêu?	blocked 9	question -5
=kt-ht-đt	blocked 3
=kê	ack 10	blocked -8	done 4	in_progress 6	not_started -3	unrelated -8
=kê'	ack -7	blocked -7	done -14	extension -3	in_progress 22	not_started 14	unrelated -7
=kêt'	ack -8	blocked -8	done 17	extension -4	in_progress 14	question 3	unrelated -13
=la`	blocked 4	done -24	extension -4	in_progress 30	not_started -5	question 13	unrelated -12
=lai'	question -5	unrelated 10
=lai.	ack 10	blocked -24	done 20	extension 13	in_progress -14	not_started -11	question 16	unrelated -10
=lam`	blocked 13	done 16	extension -10	not_started 10	unrelated -26
=lan'	done 3
=lanh~	done -5	in_progress 9
=lat'	ack 9	done -3	in_progress -21	unrelated 17
=le~	done -5	question 5
=li'	blocked -4	done 10	extension 3	in_progress -7
=lich.	blocked 14	done -7
=linh~	ack 9	extension -3	unrelated -3
=liên	in_progress 3	unrelated 4
=liên`	ack 4	done -4	in_progress 3
=liêt.	done 7	unrelated -3
=liêu.	ack -4	blocked 6	done 4	in_progress 6	not_started -8	question 6	unrelated -11
=lo	done 12	in_progress -4	unrelated -3
=loai.	done 3
=long`	done 7	in_progress -6
=luc'	done 7
=luc.	blocked -7	done 6	question 4
=lui`	blocked -4	extension 26	in_progress -6	question -9
=lut.	in_progress -3	not_started 3
=lu~	extension 3
=luât.	blocked 3	done 7	in_progress -4	not_started -3	unrelated -3
=luôn	blocked 10	done 7	in_progress -8	unrelated -6
=lân.	done 3
=lân`	ack -4	blocked 20	done -13	in_progress 11	question -9	unrelated -3
=lâp.	in_progress 3
=lâu	done 5	in_progress -5
=lây'	blocked 5	done -3	not_started -3	question 6	unrelated -3
=lêch.	blocked 3
=lên	ack -5	blocked -6	done -5	in_progress 4	question -3	unrelated 15
=lênh.	ack 3
=lêu`	not_started 3	unrelated -6
=lê~	ack 3	done -3	in_progress -7	not_started 4	unrelated 5
=lôi~	ack -5	blocked 5	done -5	unrelated 8
=lôn.	blocked 4
=lông	done -4	unrelated 7
=lăc'	blocked 3
=lăm'	blocked -3	done 3	in_progress 11	unrelated -5
=lăp'	ack 4	in_progress 12	unrelated -14
=lơi`	ack 19	blocked 14	done -4	in_progress -10	not_started -4	question -10	unrelated -3
=lơn.	blocked 3	done 3	in_progress -5
=lơp'	done -10	unrelated 17
=lơp.	done -3	in_progress 3
=lưc.	blocked 20	done -3	in_progress -13
=lưu	ack 3	blocked 3	done 5	in_progress -7
=lươt.	blocked 4	done -3
=ma`	ack -3	blocked -3	done 11	extension -3	in_progress 6	not_started 4	unrelated -13
=mai	blocked -9	done -16	extension -12	in_progress 31	question -6	unrelated 15
=mai'	in_progress -3	unrelated 6
=mai~	blocked -5	in_progress -3	unrelated 7
=mang.	in_progress 11	unrelated -5
=mang?	blocked 4
=may	blocked 13	in_progress -6	unrelated -6
=may'	done -9	extension -6	question -5	unrelated 26
=may`	in_progress 3
=me.	done -5	unrelated 6
=minh`	blocked 5	in_progress -6	question -4	unrelated 7
=miêng'	not_started 8	question -7
=mo`	in_progress 3
=moi.	blocked -10	done 6	in_progress -11	not_started -7	question -6	unrelated 31
=mong	extension 6
=mong'	blocked 4	done -9	in_progress 6
=mu`	done 3
=mua	blocked -8	done -12	in_progress 13	question 9
=mua`	extension 3	in_progress -4
=muc.	blocked -8	done -3	extension 3	in_progress 10	not_started -3	question 3
=mung`	in_progress 3
=muôn'	blocked 3	done -7	in_progress 4
=muôn.	blocked -3	extension 7	question -3	unrelated 3
=mâm`	blocked -5	done 3	in_progress 4
=mât'	blocked 25	done -10	in_progress -14	not_started 3	question -3	unrelated 3
=mât.	blocked 4
=mâu	blocked 5	unrelated -3
=mâu~	blocked -4	extension -4	not_started -5	question 25	unrelated -7
=mây'	blocked -5	done -3	not_started -5	question 22	unrelated -3
=mêm`	done 4	extension 5	in_progress 7	not_started -4	question -7
=mêt.	done -14	unrelated 16
=mô	blocked -11	not_started -3	question 17	unrelated -3
=mô?	done -6	in_progress -6	unrelated 13
=môc'	blocked -5	extension 10	unrelated -4
=môi	done 6	in_progress -4
=môi'	blocked 7	done -7
=môi~	blocked 4	done 4	unrelated -3
=môn	ack 5	done -7	unrelated 4
=môt.	blocked -7	done -10	extension 7	in_progress 16	not_started 3	question -9
=măc'	blocked 15	in_progress -7	unrelated -5
=măt'	done 3
=măt.	done -11	in_progress 14	question 3	unrelated -7
=mơ	done -3	in_progress -3	not_started 7
=mơ?	done -4	in_progress 5	not_started 7	unrelated -4
=mơi'	ack -17	blocked -4	done -4	extension 4	in_progress 25	not_started 36	question -15	unrelated -25
=mơi`	blocked -7	done -7	extension -3	in_progress 7	not_started -7	unrelated 17
=mưa	in_progress -4	not_started -3	unrelated 10
=mưng`	blocked -5	unrelated 11
=mưu	done 10	in_progress -8
=mươn.	extension -6	in_progress -9	unrelated 21
=mương	blocked -3	in_progress 4
=nam	ack 4	done -4	in_progress 3
=nao.	blocked -6	done 7
=nao`	ack -13	blocked 8	done 4	extension -8	in_progress -4	not_started 8	question 3
=nap.	done 5	in_progress -3
=nat'	blocked 7	done -7
=nay	ack -7	blocked -16	done 22	extension -3	in_progress 11	not_started -9	question -3	unrelated 5
=nay`	ack -10	blocked 32	done -37	extension 17	in_progress 14	not_started 8	unrelated -21
=nay~	done 3
=nganh`	blocked -6	extension 5
=ngay	ack 5	blocked -4	done -5	extension 4	in_progress 3	question -5
=ngay`	ack -14	blocked -11	extension 28	in_progress 19	not_started -8	question 3	unrelated -13
=nghe	ack 12	blocked -4	done -4	in_progress 6	unrelated -7
=ngheo`	blocked 4
=nghi.	ack -3	blocked 14	extension 3	not_started -5	unrelated -5
=nghi?	blocked 16	done -7	extension -5	in_progress -6	question -3	unrelated 9
=nghia~	blocked -3	done 7	in_progress -3
=nghi~	in_progress 4
=nghiêm	ack 16	blocked -4	done -3	in_progress -6
=nghiêm.	blocked -4	done -5	in_progress 15	not_started -4
=nghiêp.	blocked 3	in_progress -4	unrelated 3
=nghê.	ack -4	done -6	in_progress 6	unrelated 5
=ngoai`	blocked 6	in_progress -5	not_started -3
=ngo~	done 8	in_progress -4
=nguyên	blocked 7	in_progress -7	not_started 8	question -7
=nguôn`	blocked 4
=ngân	blocked 3	done 5	in_progress -10	not_started 7	unrelated -3
=ngâp.	done 3
=ngôi`	blocked -7	in_progress 15	not_started -4
=ngăn	in_progress -4	not_started 6
=ngưng`	blocked 5	in_progress -4
=ngươi`	ack -6	blocked 9	extension -6	not_started -4	question -6	unrelated 16
=nha`	ack -6	blocked 6	done -15	extension -6	in_progress -17	not_started -11	question -3	unrelated 52
=nhap'	blocked -3	done -3	in_progress 10	not_started -3
=nhay'	in_progress 4
=nhe'	blocked 3	done -19	extension 4	in_progress 35	not_started 7	question -25	unrelated -4
=nhe.	done -3	unrelated 4
=nhi?	unrelated 6
=nhich'	in_progress 5
=nhiêm.	ack 4	blocked 3	done -13	extension -7	not_started 8	question 8	unrelated -4
=nhiêu	blocked -3	unrelated 6
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -5	done 10	in_progress -5	question -4	unrelated 10
=nhâm`	ack -4	blocked 8	done -5	not_started -6	question -4	unrelated 12
=nhân.	ack 10	blocked -5	done 13	extension -11	in_progress -4	not_started 12	unrelated -18
=nhâp.	done 7	in_progress -3
=nhât'	blocked 3	in_progress 5
=nhât.	blocked -3	unrelated 3
=nhâu.	unrelated 3
=nhăc'	ack 16	extension -3	in_progress -17	question 18	unrelated -18
=nhăn'	done -4	in_progress 5	unrelated 3
=nhăt.	unrelated 3
=nhơ'	ack 6	blocked -7	done -5	unrelated 7
=nhơ`	blocked 17	done -7	in_progress -5	question -4	unrelated 4
=như	blocked -4	done -6	in_progress 16	unrelated -3
=nhưng	ack -3	blocked -12	in_progress 14	not_started 11	question -7
=nhưng~	blocked -6	done 10	in_progress -8	not_started -3	question 11	unrelated -3
=niêm	blocked -4	done 4	not_started 4
=niêm.	ack 4	done -4
=niên	done 4	in_progress -3
=noi'	done -10	in_progress 21	not_started -5	unrelated -3
=nong'	blocked 8	question -5
=nâng	blocked -3	done 7
=nâu'	unrelated 3
=nên	ack -3	blocked 30	done -8	extension 5	in_progress -9	not_started -13
=nêu'	ack -4	blocked -7	done -8	in_progress 24	unrelated -4
=nôi'	in_progress 3
=nôi.	blocked -11	done -11	extension -4	in_progress 5	not_started 17	question 7
=nôi?	blocked 9	done -8
=nôi~	blocked 5	done -4
=nông	blocked -3	done -3	in_progress 7
=nôp.	ack -24	blocked -18	done 3	extension 21	in_progress 16	not_started -15	question 25	unrelated -9
=nôt'	blocked -6	done 24	in_progress -3	not_started -10
=năm	blocked -5	question 6	unrelated 5
=năm'	ack 12	done -4	in_progress -11	not_started 6
=năm`	done -10	in_progress 25	not_started 5	unrelated -14
=năng	blocked 7	not_started -4
=năng'	blocked 12	unrelated -10
=nơ.	blocked -4	done 16	extension 5	in_progress -11	unrelated -5
=nơi	ack -6	blocked -4	done 5	in_progress 8
=nơi'	extension 4
=nưa?	blocked 3	done -6	in_progress 9
=nưa~	ack -6	blocked -7	extension 4	not_started 13
=nươc'	blocked 5	done 10	in_progress -8	not_started -3
=pha'	blocked 18	done -5	in_progress -9	unrelated -3
=phai?	ack -4	done 9	in_progress 7	not_started -12	question 17	unrelated -17
=phan?	blocked 25	done -4	in_progress -18
=phao'	ack -3	done 6
=phap'	blocked 7	done -7	in_progress 9	question -7
=phat'	ack -5	blocked -16	done 21	extension -4	in_progress 17	not_started 6	question -4	unrelated -15
=phat.	done 5	in_progress -4
=phep'	ack -4	blocked -5	done 15	extension -3	in_progress -5	question -3	unrelated 5
=phi'	blocked 18	done -10	in_progress -5	not_started -3	question 8	unrelated -4
=phia'	blocked -4	in_progress 4
=phiêu'	done 8
=phong'	done -3	in_progress 4
=phong`	ack 6	blocked 11	done -6	extension -7	in_progress -20	not_started 4	question 19	unrelated -7
=phu.	in_progress -7	question 14	unrelated -4
=phuc.	done 7	in_progress -5
=phâm?	blocked -5	in_progress 6	question 4	unrelated -6
=phân	blocked -5	in_progress -3	not_started 12
=phân'	in_progress 4
=phân.	ack 5
=phân`	ack -8	done 3	extension 3	in_progress 29	not_started -16	question -4	unrelated -6
=phê	done 8	in_progress -17	unrelated 9
=phô'	ack -3	blocked 5	done 14	in_progress -11
=phôi'	extension -6	in_progress 11
=phơi	unrelated 4
=phương	done -5	in_progress 7
=phương`	done 10	in_progress -10	not_started 3
=qua	ack -9	blocked -8	done 19	not_started -4	question 3
=qua'	ack -4	done -31	in_progress -6	question -3	unrelated 42
=qua?	blocked -4	done 6	in_progress 8	not_started -6
=qua`	blocked -5	done 8	in_progress 5	not_started 3	unrelated -6
=quai'	blocked 7	done -6
=quan'	ack 7	in_progress -3
=quang?	blocked -4	in_progress 4
=qui'	blocked -12	done -3	extension 15	in_progress -7	not_started 6	question 5
=qui~	done -5	unrelated 7
=quyên?	blocked -4	in_progress 4
=quyên`	blocked 5
=quyêt'	blocked -8	in_progress 17	unrelated -4
=quân	ack -3	blocked -3	in_progress 4	not_started 3	question 7	unrelated -8
=quât.	blocked 8	done -6
=quên	done 3	in_progress -11	not_started 4	unrelated 9
=ra	ack -5	blocked 7	done -4	in_progress 8	not_started 3	unrelated -7
=ra`	blocked -6	done 9	in_progress 3
=rac'	blocked -4	done 7	in_progress 5	not_started -5
=ranh?	not_started 6
=reo'	done 3
=riêng	done -3	in_progress -5	not_started 7
=rot'	blocked 7	not_started -5
=ro~	ack 21	blocked 16	done -11	in_progress -9	not_started -10
=rut'	blocked -9	done 8	in_progress 3
=ruôt.	in_progress -6	unrelated 7
=rôi`	ack 12	blocked 12	extension -29	in_progress 20	not_started -6	question -4	unrelated -7
=rôn	blocked -5	done 6	in_progress -4	question 8	unrelated -4
=rơ`	not_started 3
=rơi	in_progress 4
=rơi`	blocked -3	extension 4
=rơt'	in_progress 3
=rưa?	done -4	unrelated 7
=rưng`	blocked 4
=sac.	unrelated 3
=sach'	done 3	not_started 7	unrelated -5
=sach.	ack -5	blocked 11	done 16	in_progress -11	unrelated -6
=san?	done 7	question 3	unrelated -9
=sang	ack -3	blocked -9	done -4	extension 21	in_progress -6	not_started 10	question -5	unrelated -5
=sang'	ack -4	blocked -10	done 22	extension -4	in_progress -7	question -5	unrelated 7
=sao	blocked -3	done 14	in_progress -3	question 8	unrelated -13
=sap'	blocked 3
=sat'	done 6	unrelated -3
=sat.	blocked 4	done -3
=sau	ack 5	blocked -10	done -10	in_progress 6	not_started 5	question -3	unrelated 5
=sau'	done 7	in_progress -3
=se~	ack 34	blocked -7	done -18	extension -6	in_progress 12	not_started -4	question -5	unrelated -7
=si~	done 5
=soan.	blocked 3	done -9	in_progress 10	unrelated -4
=soat'	ack -3	blocked -5	done 8	in_progress 7
=sot'	blocked -4	done 10
=suyt'	blocked -6	in_progress 8
=suôt'	extension 3
=sân	blocked -3	in_progress -6	unrelated 11
=sêp'	blocked -11	done 5	in_progress 8	not_started -4	question -3	unrelated 3
=sô'	ack -7	blocked -3	done -3	extension -6	in_progress 10	not_started -6	unrelated 18
=sô?	ack 10	in_progress 6	not_started -7	unrelated -5
=săm'	blocked -7	done 4	not_started 5	question 10	unrelated -9
=săp'	ack 6	blocked -4	done -9	in_progress 8
=sơ	ack -5	blocked 16	done -9	extension -5	in_progress 15	unrelated -14
=sơ.	blocked 16	in_progress -13
=sơ?	ack -4	blocked 10	done -7	extension 3	question -6	unrelated 3
=sơm'	done -4	in_progress 7
=sơn	done -6	in_progress 15	unrelated -5
=sư.	blocked -5	not_started 6
=sư?	done 3
=sưa?	ack -4	blocked -6	in_progress -3	question -5	unrelated 20
=sưc'	blocked 8	in_progress -9
=ta?	blocked 6
=tac'	ack 6	done 4	in_progress -6	unrelated -3
=tai.	blocked -6	done 4	in_progress 3
=tai`	blocked 7	extension -3	in_progress 12	not_started -4	question -6	unrelated -3
=tam'	in_progress 5
=tam.	done 10	in_progress -5	unrelated -5
=tan'	blocked 4	done -3
=tao.	done 4
=tau`	blocked 3
=tay	blocked -5	done 12	in_progress 3	question -3	unrelated -5
=thai'	done 3
=thang'	ack -4	blocked -9	done -14	extension 7	in_progress 5	not_started 15
=thanh`	ack -8	blocked 6	done 19	extension -8	in_progress -4	not_started -9	unrelated 3
=thao'	done 11	unrelated -7
=thao?	blocked -4	done -14	in_progress 24	not_started -3
=the?	blocked -4	done 8	in_progress -6	not_started 7	unrelated -3
=theo	ack 11	blocked 4	done 3	in_progress -5	not_started -10	question 8	unrelated -9
=thi	blocked 6	done -19	in_progress -8	not_started 3	question -9	unrelated 29
=thi`	ack -10	blocked 10	done -9	extension -3	in_progress 9	not_started 11	question 10	unrelated -18
=thiên	blocked -5	question 3
=thiên.	in_progress 3
=thiêt'	blocked -10	done 6	in_progress 5	not_started 5	question 10	unrelated -16
=thiêu'	blocked 8	in_progress 7	not_started -4	question -4	unrelated -7
=thoai.	ack -3	blocked -6	done -9	extension -9	in_progress 4	question 5	unrelated 20
=thoat'	blocked -3
=thu	blocked -8	in_progress 13	question -3	unrelated -8
=thu'	not_started 6
=thu?	done 12	extension -10	in_progress -7	question 5
=thuc'	done 8	in_progress -5
=thuân~	blocked 5	unrelated -3
=thuê	question 3
=thuê'	in_progress 5
=thuôc'	blocked 3	done -3
=thuôc.	blocked 14	done -7	in_progress -3
=thâm?	done -12	in_progress 20	not_started -4	unrelated -4
=thât.	not_started 5
=thâu`	blocked 16	done -8	in_progress 9	not_started -3	unrelated -13
=thây'	done -5	in_progress 8	not_started -3	question 3
=thê'	ack 4	blocked 8	done -16	in_progress -21	not_started -5	question 20	unrelated 11
=thê?	ack -6	blocked 4	done -11	extension 3	in_progress 18	not_started -3	unrelated -4
=thêm	ack -3	blocked -4	done -4	extension 32	in_progress -7	not_started -4	question -5	unrelated -6
=thôi	blocked -3	done -4	in_progress 16	not_started -4	question -4
=thôn	blocked 3	not_started 4	unrelated -4
=thông	ack 16	blocked -8	in_progress 7	not_started -4	unrelated -7
=thông'	done 8	question -3	unrelated 4
=thăm	in_progress 3
=thăng'	done -3	unrelated 8
=thăng`	unrelated 3
=thăp'	done -7	in_progress -6	unrelated 15
=thơ.	blocked 7	done 5	unrelated -9
=thơi`	blocked -5	extension 18	in_progress -8
=thư	blocked -5	done -5	in_progress 12
=thư'	ack -9	blocked -13	done -10	in_progress 36	question -8
=thư?	blocked -4	in_progress 8	not_started -3
=thưa	done 5	in_progress 11	not_started -5	question -4	unrelated -7
=thưa?	not_started 6
=thưa`	in_progress -8	unrelated 7
=thưc'	blocked -3	done -3	in_progress 10
=thưc.	ack 13	blocked -10	extension -4	in_progress 12	unrelated -8
=thương?	done 4	in_progress 4	unrelated -10
=thương`	blocked -9	in_progress 12
=tia?	question 5	unrelated -5
=tich.	blocked -6	done 3	in_progress 12	unrelated -6
=tim`	in_progress 3
=tin	ack 13	blocked -8	done -11	extension -3	in_progress 14	not_started -5
=tinh'	blocked -5	question 9	unrelated -3
=tinh?	blocked 34	done -21	in_progress -6	question -3
=tiêm	done 4	not_started 3
=tiên'	done -6	in_progress 13	unrelated -5
=tiên`	ack -5	blocked 15	extension -3	in_progress -21	not_started -8	question -8	unrelated 29
=tiêng'	ack 5	blocked 5	done -5	extension -3
=tiêp'	ack 19	done -10	extension -5	in_progress 11	not_started -5	question -3	unrelated -5
=tiêu	done 8
=toa`	blocked 10	done -7
=toan'	blocked 18	done -5	in_progress -6	not_started -3	question -7
=toan`	blocked -11	done 23	in_progress -7	unrelated -5
=toc'	unrelated 3
=tra	blocked 13	in_progress -3	not_started -5	question 4	unrelated -8
=tra?	ack 10	blocked 3	extension 5	not_started -4	question -11
=trach'	question 10	unrelated -10
=trai'	done 3
=trai.	in_progress -5	not_started 5
=tram.	blocked 9	done 10	in_progress -10	unrelated -5
=trat'	in_progress 3
=tre?	done 4
=tri'	done 5	in_progress -4
=tri`	in_progress 8	question 10	unrelated -12
=trinh`	ack -4	in_progress 20	not_started -8	question -3
=triên?	blocked -7	done -10	extension -4	in_progress 9	not_started 22	question -3	unrelated -6
=triêt.	ack 7	done 3	in_progress -9
=triêu.	blocked 6	done -9	in_progress -4	unrelated 8
=tron.	in_progress 3
=trong	ack -5	blocked -10	in_progress 6	not_started 25	question -5	unrelated -7
=tru'	done 3
=tru.	done 7	in_progress -10	not_started 6
=tru`	done -15	in_progress 18
=truc.	done 7	in_progress -8
=trung'	blocked -4	unrelated 4
=trung`	blocked 9	in_progress -5
=truyên`	blocked 6	in_progress 4	unrelated -6
=trân.	blocked -3	question 3	unrelated 3
=trên	ack -9	blocked -3	done 13	extension 8	question -6	unrelated -3
=trê~	ack -3	blocked 7	done 4	extension 3	in_progress -9	question 6	unrelated -6
=trông`	done 7	unrelated -4
=trăm	in_progress 6
=trăng'	blocked -5	in_progress -7	not_started 12
=trơ.	blocked 7	extension -3	unrelated -6
=trơi`	blocked -8	done 4	in_progress -5	question -4	unrelated 15
=trư`	blocked -4	done -7	in_progress 7	question 7	unrelated -3
=trưa	blocked -4	done -3	question -3	unrelated 16
=trưc.	blocked -6	done 3	in_progress 8	question 4	unrelated -6
=trư~	blocked 8	done -8
=trươc'	ack 4	blocked -5	done 4	in_progress 6	not_started -4	question 8	unrelated -11
=trương	done 3
=trương?	ack 13	done 3	extension -5	in_progress -8	not_started 4	unrelated -5
=trương`	done 10	in_progress 5	not_started -4	unrelated -9
=tu?	blocked 4	done -5	in_progress -4	not_started 5
=tuc'	ack 14	blocked -3	in_progress -6
=tuc.	done 3	extension -5	question 5
=tui.	blocked 6	extension 4	in_progress -9	not_started 3
=tuyên	done 7	unrelated -4
=tuyên'	ack -3	blocked -3	done 9	in_progress 4	unrelated -4
=tuyên?	blocked 3	extension 3	in_progress -3	question 3	unrelated -3
=tuân'	blocked 3	unrelated -3
=tuân`	ack -9	blocked 7	done -6	extension 6	in_progress -9	not_started 17	question -8
=tuôi?	blocked -5	done 4	in_progress 8	unrelated -4
=tâm	ack 8	done -4	unrelated -3
=tâm`	in_progress 3
=tân.	ack -4	blocked -3	done 14	in_progress -3	unrelated -3
=tâp.	in_progress 5	not_started -4	unrelated 5
=tât'	blocked -3	done 11	unrelated -8
=tê	done 3
=tê'	blocked 3	in_progress -3	not_started 4
=tên	blocked -3	done 8
=têt'	in_progress 6	unrelated -3
=tô?	blocked 4	done -12	extension -5	in_progress 13	not_started 6	unrelated -7
=tôc'	done 4	in_progress -3
=tôi	ack 17	done 4	extension -4	in_progress -13	not_started 4	unrelated -5
=tôi'	blocked -8	done 10	in_progress 10	not_started -13	unrelated 5
=tôn`	blocked -9	done 10
=tông	unrelated -3
=tông?	in_progress 3	question 8	unrelated -6
=tôt'	blocked -5	in_progress 11	not_started 4	unrelated -5
=tăc'	blocked 6	in_progress -3
=tăm'	in_progress -9	unrelated 11
=tăng	blocked 6
=tơ`	blocked 7	in_progress -3	unrelated -6
=tơi'	ack -7	blocked -14	done -13	extension 13	in_progress 12	not_started 18	question -8
=tư	blocked 21	done -16	in_progress 21	not_started -4	question -7	unrelated -13
=tư?	done 3
=tư`	ack -5	done 18	in_progress -4	unrelated -12
=tưc'	in_progress 3
=tưng`	blocked -7	in_progress 18	unrelated -7
=tươi'	unrelated 6
=tương?	blocked -5	in_progress 20	question -9	unrelated -7
=ua?	done 8	question -3	unrelated -3
=uy?	done 7	in_progress -10	not_started 4
=uông'	unrelated 3
=va`	blocked -9	done 34	in_progress -17	unrelated -4
=vach.	done 4
=vai`	extension 3
=vao`	ack 5	blocked -9	done -3	extension 7	in_progress 6	unrelated -8
=vay	question 3
=ve'	done -5	in_progress -5	unrelated 13
=ve?	unrelated 3
=vet'	blocked -4	done 4
=ve~	blocked 3
=vi.	blocked 8	done -6	extension 5	unrelated -8
=vi`	blocked 11	done -5	extension 10	in_progress -8	not_started -3	question -3
=viêc.	ack -10	blocked 16	done -18	in_progress 20	not_started 9	unrelated -18
=viên	blocked 7	done 6	in_progress -5	unrelated -3
=viên.	blocked 4	in_progress -4
=viêng'	done 10	unrelated -8
=viêt'	in_progress 6	not_started 5	question -4	unrelated -3
=vong`	blocked -4	done -3	in_progress 8
=vu.	blocked 3	done -14	extension -7	not_started 5	question 6	unrelated 8
=vung`	blocked -4	done 6
=vân'	blocked 3
=vân.	in_progress 5	unrelated -3
=vâng	ack 18	done -8	extension -3
=vân~	blocked -12	in_progress 4	question 16	unrelated -4
=vât.	blocked 13	done -9	in_progress 12	not_started -3	unrelated -11
=vây.	blocked -8	extension -4	in_progress -7	not_started -3	question 37	unrelated -11
=vê.	done 9	in_progress -4
=vê`	ack -14	blocked 7	done -31	in_progress 13	question -7	unrelated 34
=vôn'	blocked -5	extension 7	in_progress -4	not_started 6
=văc'	blocked 4
=văn	ack 3	blocked -3	done 4	extension -9	in_progress 12	not_started -7	question 18	unrelated -18
=văng'	in_progress 5
=vơ.	done -5	in_progress -3	unrelated 10
=vơi'	ack -4	done -8	in_progress 10	question 7	unrelated -8
=vưa`	ack -3	blocked 15	done -16	in_progress -15	not_started 13	question -3	unrelated 12
=vương'	blocked 15	done 12	in_progress -15	unrelated -4
=vươt.	blocked 3	done 6	in_progress -5
=xac'	ack -8	blocked 3	done 11
=xa~	blocked 23	done -9	in_progress -6	not_started -6
=xiu'	blocked -3	in_progress 3	unrelated 4
=xoa'	done 15	in_progress -6	unrelated -5
=xot'	done -7	unrelated 8
=xuc'	in_progress 3
=xuât'	blocked -5	extension 12
=xuê?	blocked 5
=xuôi	ack 7	done 7	in_progress -14
=xuông'	done -4	in_progress 6
=xây	done -3	not_started 3
=xêp'	ack 6	blocked -3	done 13	in_progress -12
=xông	blocked 6	done -11	unrelated 6
=xăng	done -4	unrelated 4
=xư?	done 9	in_progress -6	unrelated -3
=y'	ack 16	done 12	extension -4	in_progress -14	unrelated -10
=yên	ack 9	blocked -3	in_progress -3
=yêt'	blocked -4	not_started 4
=yêu	ack 9	blocked 8	done -8	in_progress -7	question 4	unrelated -6
=zu.	done 7	unrelated -5
=zôi`	done 7	unrelated -5
=âm'	unrelated 3
=ân'	extension 3
=âp'	in_progress 5
=ây'	done -4	in_progress 5
=ô	ack 11	blocked -4
=ôm'	blocked 4	in_progress -7	not_started -3	unrelated 6
=ôn?	in_progress 3
=ông	blocked 8	done 4	in_progress -9
=ông?	done 3	in_progress -3
=ăn	blocked -7	done -9	in_progress -6	not_started -5	question -4	unrelated 35
=đa	question 4	unrelated -3
=đa'	blocked -3	in_progress -16	unrelated 25
=đac.	blocked -3	not_started 6	unrelated -4
=đai	extension -5	in_progress 4	question 7	unrelated -4
=đai.	blocked -4	done -7	in_progress -6	not_started 14	unrelated 6
=đam'	done -5	unrelated 9
=đan`	done 4
=đang	blocked 30	done -42	extension -8	in_progress 39	not_started -16	question -7	unrelated 3
=đang?	blocked 4	done 29	in_progress -27	not_started -3	unrelated -4
=đanh'	blocked 3	done -8	unrelated 5
=đanh`	blocked -4	extension 6
=đao.	ack 3	blocked 9	extension -4	not_started -3	unrelated -4
=đat.	blocked -9	done 20	in_progress -4	unrelated -4
=đa~	ack -19	blocked -21	done 25	extension -20	in_progress 36	not_started 17	question 3	unrelated -20
=đen	ack 11	unrelated -5
=đen`	blocked 4	done 6	in_progress -7	not_started 4	unrelated -5
=đep.	blocked -5	done -3	unrelated 11
=đi	ack -11	blocked 6	done -11	extension 3	question -11	unrelated 26
=đia.	blocked 11	in_progress -3	not_started -3
=đich'	blocked -4	in_progress 10
=đinh'	in_progress 5
=đinh.	blocked 14	done -6	in_progress 17	not_started -12	question -3	unrelated -10
=đinh`	blocked -4	done 8	extension -3	in_progress -4	question -3	unrelated 7
=điêm?	ack -3	blocked -8	done 5	in_progress -4	not_started -3	question 14
=điên.	ack 4	blocked 7	done -3	extension -5	in_progress -17	unrelated 19
=điêu`	extension 6
=đo	in_progress 4	not_started 8	unrelated -6
=đo'	done 4	in_progress 13	not_started -5	unrelated -4
=đo?	in_progress 3
=đoan.	blocked -6	done 7	in_progress 3
=đoan`	blocked 8	in_progress -9
=đoc.	not_started 3
=đoi`	blocked 4
=đon'	unrelated 5
=đong'	blocked -12	done 4	in_progress 6	not_started -5	unrelated 12
=đong.	done 3
=đu?	ack -10	blocked -26	done 66	extension -3	in_progress -5	not_started -9	question -4	unrelated -10
=đua	unrelated 3
=đung'	ack -4	done -9	in_progress 22	not_started -3	unrelated -4
=đung.	in_progress -6	not_started 8
=đuôi'	done 3
=đât'	blocked 7	done -4	extension -6	in_progress -6	not_started 7	question 5
=đâu	ack -5	done 10	extension -5	in_progress -25	not_started 27
=đâu'	done -3	in_progress 4
=đâu.	unrelated 3
=đâu`	ack -7	blocked -12	done -26	in_progress 39	not_started 15	question -6
=đây	ack -5	blocked -12	done -10	in_progress 22	not_started 9	question -5	unrelated 3
=đây'	in_progress -4	unrelated 8
=đây?	blocked -3	done 4	in_progress 3
=đây`	blocked -3	done 6
=đê	done 10	in_progress -9
=đê?	ack 20	blocked -14	done -9	in_progress -14	not_started 25	question 6	unrelated -14
=đê`	ack -4	blocked 4	done 5	extension 23	in_progress -5	not_started -9	question -8	unrelated -7
=đên'	ack -6	blocked -12	done -5	extension 23	in_progress 11	not_started -3	unrelated -8
=đô.	extension -4	in_progress 17	question 3	unrelated -11
=đô?	blocked 10	done -13	in_progress 3
=đô`	blocked 3	in_progress -5	question -8	unrelated 13
=đôc'	blocked 4	done -3	in_progress 5
=đôi'	blocked -8	done 4	extension -6	in_progress 4	not_started 3	question 5
=đôi.	done -5	unrelated 7
=đôi?	done 4	in_progress -5
=đôn	done -3	in_progress 7
=đôn`	blocked 4	in_progress 4	question -3
=đông	unrelated 4
=đông.	blocked 5	done -7	in_progress -8	not_started 22	unrelated -7
=đông`	ack -4	blocked 8	done 10	not_started -11	unrelated -4
=đô~	unrelated 5
=đăng	blocked 8	done 7	in_progress -11
=đăp'	done 11	in_progress -10
=đăt.	done -8	in_progress -4	unrelated 16
=đơi.	blocked 12	done -8	in_progress 5	not_started -3
=đơi`	ack -3	in_progress 3
=đơn	blocked 8	done -4	extension 5	unrelated -10
=đơt.	blocked 7	not_started 3	unrelated -5
=đưa	blocked -3	done 4
=đưc'	blocked 9	done -6
=đưng'	blocked 11	done -4	in_progress -6
=đưt'	blocked 3
=đươc.	ack 18	done -23	extension 55	not_started -27	question -5	unrelated -16
=đương`	ack -4	blocked 9	done 16	in_progress -15	not_started 5	unrelated -8
=ơ?	ack -3	blocked -12	extension -4	in_progress 15	question 7	unrelated -3
=ơi	ack 3	blocked 13	in_progress -11	question -20	unrelated 14
=ơn	ack 13	blocked -3	done -7	in_progress -6	unrelated 6
=ư`	ack 3	in_progress 3
=ưng	done 3	in_progress 5	not_started -4
=ưng'	blocked 7
=ươc'	done -3	in_progress 7
?	ack -4	blocked -18	done -13	in_progress -6	not_started 12	question 39	unrelated -12
? bao	done 4	question -3
? da	not_started 11	question -9
? giay	in_progress -6	not_started 9
? xe	blocked -4	in_progress 10	question -3	unrelated -3
? |	ack -4	blocked -13	done -13	in_progress -12	not_started -7	question 57	unrelated -8
ABLE	blocked 18	extension 15	in_progress 51	not_started -45	question -15	unrelated -23
ABLE ALMOST	blocked -4	in_progress 7
ABLE BECAUSE	blocked 19	in_progress -5	not_started -8	question -5
ABLE COMMA	blocked 10	done -8	extension 4	in_progress -3
ABLE DENY	blocked 7	done -3	in_progress -5
ABLE EARLY	done 3
ABLE GIVE	done 3	in_progress -4	question 4
ABLE HELP	blocked -4	not_started 4
ABLE INPUT	done 6	in_progress 3	unrelated -5
ABLE NOUN	blocked 4
ABLE NUMBER	blocked -5	in_progress 16	not_started -5	question -3
ABLE OVER	ack 18	blocked -7	in_progress -3	question -3
ABLE PART	blocked -15	in_progress 27	not_started -3
ABLE POSTPONE	blocked -3	extension 6
ABLE SHARE	ack -4	blocked -10	done -8	extension -3	in_progress 34	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	blocked 4	unrelated 3
ABLE THEY	done 3	in_progress -3
ABLE UNIT	blocked -7	done 12	in_progress -3
ABLE WH	blocked 3	done -3
ABLE WHO	in_progress -5	not_started 7
ABLE WORD	ack -3	blocked -10	done 4	in_progress 7	not_started -3
ABLE |	ack -3	blocked 47	extension 6	in_progress -9	not_started -26	question -3	unrelated -11
ACK	ack 81	blocked -11	done 3	extension -13	in_progress -30	not_started -20	question -13	unrelated 3
ACK COMMA	ack 24	blocked -6	done 14	extension -3	in_progress -23	unrelated -3
ACK FINISH	blocked 5	in_progress -5
ACK INPUT	ack 4
ACK LET	ack 4
ACK NOUN	unrelated 6
ACK OBSTACLE	not_started 3
ACK OVER	ack 9	in_progress -5
ACK SOFT	ack 7
ACK WHO	ack 27	blocked -7	done -4	extension -4	in_progress 8	not_started -10	question -4	unrelated -5
ACK WORD	ack -13	blocked 5	unrelated 12
ACK |	ack 15	extension -4	not_started -5	question -3	unrelated -3
ALMOST	ack -7	blocked 21	done -10	extension -5	in_progress 42	not_started -29	question -14	unrelated 3
ALMOST BEFORE	blocked 12	done 5	in_progress -15
ALMOST COMMA	blocked 5	in_progress -7	unrelated 6
ALMOST FINISH	ack -4	blocked 17	done -41	in_progress 40	not_started -3	unrelated -9
ALMOST FOR	in_progress -4	unrelated 4
ALMOST GIVE	in_progress 4
ALMOST INPUT	in_progress 3
ALMOST NO	question -3	unrelated 3
ALMOST NOUN	blocked -5	unrelated 7
ALMOST NOW	done 12	in_progress 4	not_started -14
ALMOST NUMBER	in_progress -4
ALMOST OVER	ack -4	in_progress 7	unrelated -3
ALMOST PART	blocked -4	in_progress 5
ALMOST PAST	in_progress 3
ALMOST SOFT	done -8	in_progress 9
ALMOST STEP	done 3	in_progress -3
ALMOST UNIT	done 4	in_progress -4
ALMOST WHO	blocked 5	in_progress -4
ALMOST WORD	ack 5	blocked -7	done 23	in_progress -3	not_started -5	question -3	unrelated -8
ALMOST |	done -6	in_progress 4	unrelated 5
ASK	ack 22	done -26	extension 98	in_progress -59	not_started -26	question -18	unrelated 11
ASK CONFIRM	blocked 5	extension -3
ASK DOING	blocked 7	in_progress -5
ASK EARLY	blocked 10	in_progress -4
ASK FOR	extension 5
ASK FUTURE	ack -3	extension 8
ASK GIVE	ack -5	blocked 10	done 6	extension 10	in_progress -15	unrelated -3
ASK HELP	blocked 3	done -4	extension -3	in_progress 8
ASK INPUT	done 5	extension -4	question -5	unrelated 5
ASK LATE	extension 10
ASK LATER	extension 5
ASK MORE	extension 4
ASK NO	done -3	unrelated 8
ASK NOUN	question 3
ASK OBSTACLE	extension -10	unrelated 12
ASK POSTPONE	ack -5	blocked -13	done -11	extension 59	in_progress -12	not_started -6	question -6	unrelated -5
ASK RECEIVE	ack 8
ASK SOCIAL	blocked -4	extension -7	unrelated 12
ASK SOFT	blocked -9	extension 15	unrelated -3
ASK SUBMIT	blocked -3	extension 3
ASK TELL	blocked -5	extension 8
ASK THANKS	extension 3
ASK UNDO	blocked -5	in_progress 7
ASK UNIT	blocked 10	done 4	in_progress -8
ASK UNTIL	extension 11	in_progress -3
ASK WHO	blocked 11	done 7	extension -7	in_progress -3	unrelated -3
ASK WORD	ack 37	done -13	extension -3	in_progress -9	not_started -3	question -5	unrelated -4
ASK |	ack 3	blocked -10	question 9
ASKS	ack -4	blocked -18	done -13	in_progress -6	not_started 12	question 39	unrelated -12
ASKS INPUT	blocked -4	in_progress 10	question -3	unrelated -3
ASKS PAST	not_started 11	question -9
ASKS REPORT	done 4	question -3
ASKS WORD	in_progress -5	not_started 9	question -3
ASKS |	ack -4	blocked -13	done -13	in_progress -12	not_started -7	question 57	unrelated -8
BECAUSE	ack -12	blocked 20	extension 42	in_progress -25	not_started -3	question -15	unrelated -6
BECAUSE COMMA	extension 4
BECAUSE DOING	extension 3
BECAUSE FINISH	done -6	question -4	unrelated 10
BECAUSE INPUT	done 9	in_progress -6	not_started 4	question -3	unrelated -3
BECAUSE LACK	blocked 8	extension 7	in_progress -11
BECAUSE LATER	extension 5
BECAUSE NOTYET	blocked -3	not_started 3
BECAUSE NOUN	blocked -3	done 3	extension 5	question -3
BECAUSE OBSTACLE	blocked 6	extension 3	not_started -4
BECAUSE OVER	ack -3	done 3
BECAUSE STEP	blocked -4	extension 5
BECAUSE UNIT	blocked 8	done -4	extension 4	in_progress -3
BECAUSE WAIT	done 5	in_progress -3	not_started -3
BECAUSE WHO	blocked -4	in_progress 5
BECAUSE WORD	blocked 16	done -7	extension 3	in_progress -6	question -4
BEFORE	ack -27	done 110	extension 6	in_progress -26	not_started -38	question -16	unrelated -8
BEFORE BECAUSE	extension 5
BEFORE BEFORE	done 7
BEFORE BUT	done -6	in_progress 6
BEFORE COMMA	ack -4	blocked 5	done 15	in_progress -9	unrelated -4
BEFORE FINISH	done 11	in_progress -14	question 5
BEFORE LACK	blocked 5	in_progress -4
BEFORE LATER	done 7	in_progress -5
BEFORE NOTYET	done 12	in_progress -4	not_started -6
BEFORE OVER	ack -3	blocked 6	done 13	not_started -3	question -5	unrelated -8
BEFORE SO	not_started 3
BEFORE SOFT	blocked 7	done 7	extension 4	in_progress -3	not_started -7	unrelated -4
BEFORE THEN	done -7	in_progress 10
BEFORE UNDO	blocked -3	done 6	in_progress -3
BEFORE WAIT	unrelated 3
BEFORE WHO	ack -5	blocked -8	done 36	in_progress -9	not_started -5	unrelated -8
BEFORE WORD	blocked -6	done -12	in_progress 5	question -3	unrelated 17
BEFORE |	ack -9	blocked 4	done 34	not_started -18	question -6	unrelated -5
BEGIN	ack 13	blocked -8	done -53	extension -13	in_progress -11	not_started 93	question -9	unrelated -13
BEGIN ABLE	blocked 6	not_started -5
BEGIN BEFORE	done -15	in_progress 22	not_started -3
BEGIN COMMA	done 9	in_progress -16	not_started 9
BEGIN DENY	done 5	in_progress -8	not_started 7
BEGIN DO	done -9	in_progress 30	not_started -12
BEGIN INPUT	blocked -5	done 3	in_progress -7	unrelated 9
BEGIN LATER	in_progress 4	not_started -4
BEGIN NOUN	done -3	in_progress -8	not_started 14
BEGIN NUMBER	done 12	in_progress -8
BEGIN OVER	ack 18	done -3	in_progress -10
BEGIN PART	blocked 4
BEGIN SOFT	ack 6	blocked -3	done -3	in_progress -4	not_started 5
BEGIN SPAN	done -16	in_progress 18
BEGIN STEP	done -4	in_progress 4
BEGIN THEN	blocked 4
BEGIN UNIT	done 3	in_progress -3
BEGIN UNTIL	not_started 4
BEGIN WH	blocked 3	in_progress -3	not_started 3
BEGIN WHO	blocked -3	done -3	in_progress -7	not_started 18
BEGIN WORD	ack -3	blocked -4	done -15	in_progress 4	not_started 22
BEGIN |	blocked -4	done -6	extension -5	in_progress -11	not_started 32	unrelated -5
BUT	ack -15	blocked 24	done 17	in_progress 9	question -12	unrelated -20
BUT BECAUSE	blocked 4	unrelated -4
BUT BEFORE	done 3
BUT BEGIN	not_started 4
BUT COMMA	blocked -5	done 6
BUT DENY	blocked 3	done 16	in_progress -17
BUT DO	in_progress 3
BUT DOING	blocked -15	done 11	in_progress 5
BUT DRAFT	blocked 5
BUT EARLY	blocked 6	not_started -5
BUT FINISH	done 17	in_progress -19	question 5
BUT FUTURE	done 7	in_progress -7
BUT HELP	in_progress -4	question 8
BUT INPUT	blocked 19	done -9	in_progress -4	not_started -4
BUT LACK	ack -4	blocked -13	done -5	in_progress 17	unrelated 10
BUT MUST	done 6	in_progress 3	not_started -4
BUT NO	blocked 4	done -10	in_progress 8	question -3
BUT NOTYET	blocked -4	done -18	in_progress 33	question -4
BUT NOUN	blocked 9	done -15	in_progress -4	not_started 12
BUT NOW	blocked 13	not_started -10
BUT OBSTACLE	blocked 6	done -8	in_progress 3
BUT OTHER	blocked 4	in_progress -3
BUT PART	blocked 7	in_progress -3
BUT RECEIVE	blocked 5	unrelated -3
BUT REMAIN	blocked -7	done 8	in_progress -3	not_started 3
BUT SOFT	blocked 6	in_progress -7
BUT STEP	blocked -3	in_progress 4
BUT THEN	blocked -5	in_progress 6
BUT UNDO	blocked -4	done -12	in_progress 17
BUT UNIT	blocked 4	done -13	in_progress -3	not_started 11
BUT UNSURE	done 22	in_progress -22
BUT UNTIL	extension 4	question -3
BUT WH	done 20	in_progress -3	question -10	unrelated -4
BUT WHO	blocked -11	done 6	in_progress 15	not_started -5	unrelated -6
BUT WORD	blocked 15	done -14	not_started 10	unrelated -5
BUT |	done 4	in_progress -4
CALM	ack -3	blocked -31	done 67	extension -3	in_progress -9	not_started -3	question -8	unrelated -10
CALM COMMA	blocked -5	done 17	in_progress -7
CALM DRAFT	done 3
CALM FINISH	done -14	in_progress 16
CALM FOR	blocked 3
CALM MORE	blocked -6	done 6
CALM MUST	done 10	in_progress -9
CALM OBSTACLE	blocked -3	done 4
CALM THEN	in_progress 3
CALM UNIT	done 3
CALM WHO	done 4
CALM WORD	done 15	in_progress -4	question -5
CALM |	blocked -10	done 15	in_progress -3
COMMA	ack 35	blocked -13	done 37	extension 36	in_progress -3	not_started -6	question -64	unrelated -24
COMMA ABLE	blocked -3	done 5
COMMA ACK	done 3	in_progress -3
COMMA ASK	ack 5	blocked -11	done 10	extension 14	in_progress -14	not_started -3
COMMA BECAUSE	blocked 8	extension 6	in_progress -11
COMMA BEFORE	blocked 6
COMMA BEGIN	done 5	in_progress -3
COMMA BUT	blocked 15	done -19	in_progress -9	not_started 20	question -3
COMMA CALM	blocked -17	done 40	in_progress -11	unrelated -5
COMMA COND	done -8	in_progress -6	unrelated 17
COMMA CONFIRM	done 6
COMMA DENY	ack -4	blocked 6	done -3	in_progress 3
COMMA DO	ack 13	blocked 5	done -5	in_progress -8	not_started -3
COMMA DOING	ack -4	blocked -26	done -24	in_progress 60	question -5	unrelated 3
COMMA DRAFT	done 6	in_progress -4
COMMA EARLY	ack -3	blocked -11	done 17	in_progress -5	unrelated 7
COMMA FINISH	ack 22	done 16	in_progress -43	not_started 10
COMMA FOR	blocked -3	done -28	extension 11	in_progress 29	unrelated -6
COMMA FUTURE	ack 28	blocked -3	done -12	in_progress -8
COMMA GIVE	ack -3	blocked -9	done 55	in_progress -31	question -4	unrelated -3
COMMA HELP	blocked 10	done -7
COMMA HOW	question 6
COMMA INPUT	ack -3	blocked 8	done 29	extension 12	in_progress -37	not_started -3	unrelated -6
COMMA JUST	blocked -6	in_progress 17	not_started -8
COMMA LACK	blocked -16	in_progress 28	unrelated -8
COMMA LATER	ack 19	blocked -11	done -27	not_started -8	unrelated 25
COMMA LET	blocked -16	done -9	extension 6	in_progress 17	question 5	unrelated -3
COMMA MORE	done -4	extension 9
COMMA MUST	blocked 21	done -6	in_progress -9
COMMA NO	blocked 17	done -3	in_progress -5	unrelated -4
COMMA NOTYET	ack -4	blocked -3	done -19	in_progress 19	not_started 30	question -4	unrelated -17
COMMA NOUN	ack -15	blocked 10	done 23	extension 6	in_progress -15	unrelated -10
COMMA NOW	ack -6	blocked -28	done 9	in_progress 44	not_started -9	question -3	unrelated -10
COMMA NUMBER	blocked 4	done -3	in_progress -16	unrelated 18
COMMA OBSTACLE	blocked -3	done -10	extension 3	in_progress 14	not_started -5
COMMA OTHER	ack -6	blocked -3	done 9
COMMA PART	blocked -15	extension 3	in_progress 31	not_started -11	question -4
COMMA PAST	ack -17	blocked -11	done 35	in_progress -23	not_started 27	question -5	unrelated -4
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -12	not_started 8
COMMA REMAIN	blocked -21	done -41	extension -6	in_progress 57	not_started 7	question 4	unrelated 3
COMMA REPORT	done 14	in_progress -13
COMMA SHARE	in_progress 3
COMMA SIGN	done 5
COMMA SOCIAL	done 15	unrelated -15
COMMA SOFT	done -7	extension -3	in_progress -5	unrelated 16
COMMA SOON	done 9	in_progress -6
COMMA SPAN	blocked -5	extension -3	in_progress 7	not_started -3	unrelated 5
COMMA STEP	blocked 3	done 9	in_progress -10
COMMA SUBMIT	blocked 3	done -3
COMMA TELL	blocked 16	done -7	in_progress -6	unrelated -3
COMMA THANKS	ack 3	done -12	in_progress -6	unrelated 21
COMMA THEY	done 3
COMMA UNDO	ack -4	done 12	in_progress -8
COMMA UNIT	blocked 13	done -9	extension 9	in_progress 8	not_started -9	question -4	unrelated -8
COMMA UNSURE	blocked 9	done -3	in_progress -3
COMMA UNTIL	not_started 4
COMMA WAIT	done -27	in_progress 38	unrelated -6
COMMA WH	done -4	question -12	unrelated 22
COMMA WHEN	ack 27	blocked -3	done -8	extension -4	in_progress -6	unrelated -5
COMMA WHO	ack 27	blocked 3	done 16	extension -14	in_progress 7	not_started -20	question 3	unrelated -24
COMMA WORD	ack -15	blocked 62	done 18	in_progress -44	not_started -6	question -18	unrelated 3
COMMA |	ack -9	done 32	in_progress -18
COND	ack -18	blocked 7	done -31	in_progress 17	not_started 12	question 6	unrelated 7
COND COMMA	blocked 3	done -4	in_progress -3	not_started 4
COND FINISH	ack -6	in_progress 10
COND GIVE	ack -6	blocked 3	done -3	in_progress 8
COND INPUT	done 3	question -4
COND NO	blocked -5	in_progress 8
COND NOTYET	blocked 10	question -7
COND NOUN	blocked 8	done -3	in_progress -5
COND SOCIAL	in_progress 3
COND SOFT	done -9	in_progress 7	unrelated 3
COND UNIT	blocked 4
COND WORD	ack -8	blocked -8	done -5	in_progress -13	not_started 7	question 12	unrelated 14
COND |	in_progress -5	question 9
CONFIRM	ack 10	done 28	extension -8	in_progress -16	not_started -3	unrelated -10
CONFIRM COMMA	ack 5
CONFIRM FINISH	done 5	extension -3
CONFIRM PART	done 3	in_progress -3
CONFIRM PAST	ack -8	done 13	in_progress -3
CONFIRM WHO	ack -3	done 7
CONFIRM |	ack 18	blocked 7	done -9	extension -4	in_progress -6
DENY	ack -16	blocked 18	done -18	extension 6	in_progress 7	not_started 35	question -23	unrelated -8
DENY ABLE	blocked 8	done -7
DENY COMMA	blocked 13	in_progress -11	not_started 5
DENY COND	blocked 14	done -3	in_progress -9
DENY DENY	blocked -3	not_started 4	question -3
DENY DO	in_progress -5	not_started 6
DENY FINISH	blocked -23	done -25	in_progress 34	not_started 23	question -5
DENY FUTURE	in_progress 3
DENY GIVE	in_progress 7	question -3
DENY HA	done 6	not_started -6
DENY INPUT	in_progress 4
DENY LATE	done 5	extension 6	in_progress -8
DENY LATER	done 7	in_progress -10	unrelated 4
DENY NOTYET	done 39	in_progress -34
DENY NOUN	in_progress 10	not_started -5
DENY OBSTACLE	blocked -5	done 8
DENY OVER	done 3	in_progress -8	unrelated 9
DENY REPORT	in_progress 6	question -3
DENY SOFT	blocked 5	done -12	in_progress 19	unrelated -10
DENY THEN	blocked 3	done -3	not_started 3
DENY WH	blocked -7	question 8
DENY WHO	ack -6	blocked -3	done -6	extension 8	in_progress 4	not_started 3	question -3
DENY WORD	blocked 14	done -5	in_progress 4	not_started -9	question -6	unrelated 4
DENY |	blocked 4	done -15	in_progress -7	not_started 24	unrelated -5
DO	ack 19	blocked 13	done 8	extension -21	in_progress -26	not_started 60	question -6	unrelated -47
DO ABLE	ack -3	blocked 25	done -5	extension -3	in_progress 11	not_started -19	question -5
DO ACK	blocked 3
DO ALMOST	in_progress 3
DO BECAUSE	in_progress 3
DO BEFORE	done -5	in_progress 22	not_started -14
DO BUT	done 23	in_progress -17	not_started -3
DO COMMA	blocked -6	in_progress -4	not_started 16	question -4
DO DENY	ack 4	done -5	in_progress -27	not_started 35	question -3
DO DRAFT	blocked -3	in_progress 4
DO FINISH	ack 11	blocked -6	done 33	in_progress -21	question 6	unrelated -22
DO FUTURE	done 4
DO INPUT	blocked -3	in_progress 7
DO LATER	in_progress -4	not_started 6
DO NO	blocked 19	done -3	in_progress -5	not_started -3	unrelated -4
DO NOTYET	in_progress 3	not_started -10	unrelated 9
DO NOUN	blocked 11	done -7	in_progress 8	not_started -12	question 5
DO OTHER	in_progress 12	not_started -10
DO OVER	blocked -10	done 18	in_progress -4	unrelated -4
DO PART	blocked -3	not_started 6
DO REMAIN	in_progress 4	not_started -3
DO REPORT	in_progress 5	not_started -3
DO SOFT	blocked -13	done -16	extension -3	in_progress 8	not_started 32	question -5	unrelated -5
DO SOON	in_progress 10	not_started -7
DO STEP	blocked 3	in_progress -3
DO STOP	ack 5	done -5
DO THEN	blocked 16	in_progress -12
DO UNDO	in_progress 3
DO UNIT	blocked 3	done -4	in_progress -3	unrelated 5
DO UNTIL	blocked 6	in_progress -4
DO WH	question 7
DO WHO	ack -7	blocked -11	not_started 27	question -4	unrelated -3
DO WORD	blocked -6	done 6	extension 8	in_progress -14	not_started 3	question -4	unrelated 5
DO |	ack 13	blocked -7	done -13	extension -12	in_progress -9	not_started 39	question 5	unrelated -15
DOING	ack -11	blocked -20	done -17	extension -14	in_progress 75	not_started -11	question -8	unrelated 5
DOING ALMOST	in_progress -4	unrelated 6
DOING BEGIN	done -4	in_progress 6
DOING COMMA	done -3	in_progress 4
DOING DO	ack -5	blocked -7	extension -4	in_progress 24	not_started -6	unrelated -6
DOING EARLY	blocked -11	done -13	in_progress 34	unrelated -5
DOING FOR	done 3
DOING FUTURE	blocked -11	in_progress 13
DOING GIVE	blocked -16	done -9	in_progress 32
DOING HELP	done -7	in_progress -6	question 16
DOING INPUT	in_progress -8	unrelated 6
DOING LACK	blocked 3	in_progress -3
DOING LATE	blocked 8	in_progress -5
DOING MUST	blocked -3	extension 3
DOING NOUN	blocked 7	done 7	in_progress -13
DOING NOW	blocked 5	done 4	in_progress -8
DOING NUMBER	in_progress 13	not_started -12
DOING OBSTACLE	blocked 32	in_progress -24
DOING RECEIVE	blocked -3	done -3	in_progress 8
DOING SOCIAL	in_progress -9	unrelated 10
DOING SOFT	done 4
DOING STEP	ack -3	blocked -36	done -14	in_progress 65	not_started -5	question -4	unrelated -4
DOING SUBMIT	blocked -4	done -4	in_progress 12
DOING THEN	blocked -5	not_started 11
DOING UNDO	blocked -15	done -10	extension -3	in_progress 34
DOING UNIT	ack 6	blocked 5	done -3	in_progress -11	not_started 4
DOING UNSURE	blocked 7	done 11	in_progress -19	unrelated 4
DOING WAIT	blocked 23	done -3	in_progress -16
DOING WHO	done -4	in_progress 4	unrelated 4
DOING WORD	ack 3	blocked -7	done 37	in_progress -33	not_started 12	question -11
DOING |	blocked 4
DRAFT	ack -10	blocked 29	done -4	extension -10	in_progress 32	not_started -28	unrelated -11
DRAFT COMMA	in_progress 6	not_started -4
DRAFT DOING	in_progress 4
DRAFT EARLY	blocked 5	done -3
DRAFT FINISH	blocked 3
DRAFT FOR	in_progress 6
DRAFT INPUT	blocked 3
DRAFT LACK	blocked 5	in_progress -3
DRAFT NOUN	done -3	in_progress 6
DRAFT NUMBER	done -4	in_progress 4	question 3
DRAFT OBSTACLE	in_progress 3
DRAFT OVER	blocked -4	done -15	in_progress 20
DRAFT PAST	blocked -4	done 12	in_progress -7
DRAFT REMAIN	in_progress -3	not_started 4
DRAFT SIGN	done 5	in_progress -4
DRAFT SOFT	blocked 7	in_progress 3	not_started -3
DRAFT STEP	done -7	in_progress 7
DRAFT THEN	done 10	in_progress -9
DRAFT UNDO	blocked 12	in_progress -11
DRAFT WH	done 3
DRAFT WHO	blocked 8	done -4
DRAFT WORD	ack -4	blocked -12	done 15	extension -5	in_progress -3	not_started -4	question 13
DRAFT |	blocked 10	done -3	in_progress 16	not_started -12	question -7
EARLY	blocked 24	done -24	extension -3	in_progress 21	not_started -14	question -39	unrelated 35
EARLY ABLE	done -4	in_progress 8
EARLY ALMOST	in_progress 3	not_started -3
EARLY ASK	blocked -5	done 5
EARLY BECAUSE	done 5	in_progress -3
EARLY BEFORE	not_started 3
EARLY BEGIN	not_started 4
EARLY BUT	blocked 4
EARLY COMMA	ack 13	blocked -5	extension -3	not_started -3	question -3
EARLY DENY	not_started 3
EARLY DRAFT	blocked 8	in_progress 3	question -7
EARLY EARLY	blocked -7	done -7	in_progress 17	not_started 4	unrelated -4
EARLY FINISH	blocked -3	done 7	not_started 8	question -4	unrelated -10
EARLY FOR	ack -6	done -6	in_progress 12	question 9	unrelated -6
EARLY GIVE	ack 14	in_progress -8
EARLY HELP	blocked 5	in_progress -3
EARLY INPUT	done -5	in_progress 13
EARLY NO	question -3	unrelated 4
EARLY NOTYET	blocked 4	question -12	unrelated 10
EARLY NOUN	done 17	in_progress -4	not_started -10	unrelated -3
EARLY NOW	in_progress -4	not_started 4
EARLY NUMBER	done 3
EARLY OBSTACLE	blocked 7	in_progress -4
EARLY OVER	ack 4	blocked -4	done -9	in_progress 11	not_started -4	unrelated 5
EARLY POSTPONE	extension 9
EARLY SOCIAL	unrelated 3
EARLY SOFT	blocked 5	done 8	in_progress -23	not_started 3	question -5	unrelated 14
EARLY SOON	done -4	unrelated 5
EARLY STEP	blocked 6
EARLY STOP	done 3
EARLY THEN	in_progress 4
EARLY THEY	done -17	in_progress 21	not_started -3
EARLY UNDO	blocked 12	done -3	in_progress -3	unrelated -5
EARLY UNIT	ack -3	blocked -7	done -8	in_progress 20	not_started 5	unrelated -4
EARLY WH	blocked -4	in_progress -3	not_started 6
EARLY WHO	ack -3	blocked -3	done -9	not_started -5	question 4	unrelated 20
EARLY WORD	ack -10	done 38	extension 3	in_progress -22	not_started -17	question -10	unrelated 18
EARLY |	ack 17	blocked 10	done -24	in_progress -5	question 4
FINISH	ack -31	blocked -19	done 70	extension -41	in_progress 44	not_started -25
FINISH ABLE	blocked 14	done -10
FINISH ACK	in_progress 3
FINISH ALMOST	done -4	in_progress 7
FINISH ASKS	in_progress -5	not_started 8
FINISH BECAUSE	blocked 7	in_progress -6
FINISH BEFORE	blocked -5	done 15	unrelated -6
FINISH BEGIN	done 14	in_progress -11
FINISH BUT	blocked -3	done -13	in_progress 20
FINISH COMMA	ack -13	blocked -7	done 28	extension -9	in_progress -4	not_started 6	question 5	unrelated -6
FINISH COND	done -5	in_progress 8
FINISH DENY	ack -3	blocked 20	done -40	in_progress 25	not_started 3	unrelated -4
FINISH DO	in_progress 3
FINISH DRAFT	in_progress 12	not_started -6
FINISH EARLY	done 4	in_progress -3
FINISH FOR	blocked -4	done 31	in_progress -20	unrelated -3
FINISH FUTURE	ack 21	blocked 16	done -8	in_progress -29
FINISH GIVE	blocked -5	done 10	in_progress -4
FINISH HA	blocked -8	done -4	in_progress 5	question 11
FINISH INPUT	blocked -17	done 10	in_progress 11	question -3
FINISH JUST	done -4	not_started 3	unrelated 3
FINISH LACK	done -3	in_progress -6	unrelated 10
FINISH LATE	extension 5	in_progress -5	question -3	unrelated 6
FINISH LATER	blocked -4	extension 4	in_progress -12	unrelated 13
FINISH LET	blocked 3	done 4	extension -5
FINISH LIMIT	ack -3	in_progress 4	question 6	unrelated -3
FINISH MORE	blocked 3
FINISH NO	blocked -7	in_progress 6
FINISH NOTYET	blocked -8	done -7	in_progress -10	not_started -12	question 23	unrelated 17
FINISH NOUN	ack 14	blocked -13	done 9	in_progress -8	not_started -9	question -9	unrelated 19
FINISH NOW	in_progress 7	unrelated -7
FINISH NUMBER	done 16	in_progress -16
FINISH OBSTACLE	blocked 6	in_progress -3
FINISH OTHER	done -7	in_progress 3	not_started 8
FINISH OVER	ack -23	blocked -3	done 3	in_progress 14	question 7	unrelated 6
FINISH PART	ack -3	blocked 17	done -31	in_progress 33	not_started -4	unrelated -8
FINISH SHARE	done -8	in_progress 13
FINISH SO	blocked 7	in_progress -4
FINISH SOCIAL	in_progress -3	unrelated 4
FINISH SOFT	ack -11	blocked -4	done 30	extension -7	in_progress 13	question 12	unrelated -33
FINISH SOON	extension -5	in_progress 4	not_started 5
FINISH STEP	in_progress -7	unrelated 5
FINISH STOP	done 6
FINISH TELL	done 7	in_progress -9	unrelated 4
FINISH THEN	ack 3	blocked 9	done -21	in_progress 7	not_started -8	question 9
FINISH THEY	blocked -6	done 9
FINISH UNDO	blocked 5	done 8	in_progress -9	question -3
FINISH UNIT	done 5	in_progress -8	not_started 3	unrelated 6
FINISH UNSURE	blocked 5	done -4
FINISH UNTIL	done 5	in_progress -4
FINISH WAIT	blocked -5	done 3
FINISH WH	blocked 14	done -5	in_progress -11	not_started 7	question -8	unrelated 4
FINISH WHEN	in_progress -3	question 3
FINISH WHO	ack 19	blocked -7	done -6	extension -3	in_progress 41	not_started -8	question -18	unrelated -18
FINISH WHOLE	done 19	in_progress -14
FINISH WORD	ack 7	blocked 7	done -19	in_progress -37	not_started 17	unrelated 25
FINISH |	ack -13	blocked -24	done 25	extension -5	in_progress 42	not_started -7	unrelated -16
FOR	ack -32	done 19	extension 65	in_progress -3	not_started -19	question -25	unrelated -4
FOR DOING	done 5	in_progress -5
FOR EARLY	in_progress 6	unrelated -4
FOR INPUT	done -4	extension -3	in_progress 17	unrelated -6
FOR LATE	done 3
FOR MUST	blocked -5	question -3	unrelated 9
FOR NOUN	done -3	in_progress 6
FOR NUMBER	blocked -3	done 14	in_progress -16	unrelated 7
FOR POSTPONE	extension 10	in_progress -3
FOR REMAIN	blocked -3	in_progress -4	not_started 4	unrelated 6
FOR SOFT	blocked -9	done 15
FOR TELL	done 3
FOR THEY	blocked 3	extension -3	in_progress 10	unrelated -6
FOR UNDO	blocked 3	extension -3	in_progress -5	question 9
FOR UNIT	ack -12	blocked 11	done 40	extension 6	in_progress -14	not_started -4	unrelated -24
FOR UNTIL	extension 5
FOR WHO	ack -7	blocked -5	done -42	extension 47	in_progress 19	not_started -9	question -12	unrelated 9
FOR WHOLE	done 9	in_progress -9
FOR WORD	done -10	extension 6	question -8	unrelated 11
FOR |	ack -4	blocked 12	done -3
FUTURE	ack 51	blocked -14	done -35	extension 11	in_progress 39	not_started 8	question -26	unrelated -35
FUTURE BEGIN	not_started 4
FUTURE COMMA	ack -6	done 20	in_progress -6	unrelated -4
FUTURE DENY	extension 10	in_progress -4
FUTURE DO	ack 24	blocked -3	done -5	in_progress -12
FUTURE EARLY	in_progress 3
FUTURE FINISH	ack -6	done -26	extension -3	in_progress 46	unrelated -4
FUTURE FOR	ack -5	done -4	in_progress 11
FUTURE FUTURE	ack 11	done -3	in_progress -5
FUTURE GIVE	blocked -3	in_progress 19	not_started -5	question -5
FUTURE INPUT	ack 6	blocked -3
FUTURE LATER	ack -3	blocked -4	done -4	extension -3	in_progress 22	unrelated -7
FUTURE NO	blocked 5	in_progress -4
FUTURE NOUN	in_progress 3
FUTURE NOW	in_progress 4
FUTURE PART	in_progress -6	not_started 7
FUTURE PAST	in_progress -3
FUTURE REPORT	ack 13	done -8
FUTURE SOFT	blocked 3	done 4	in_progress -6
FUTURE SOON	not_started 3
FUTURE SPAN	done -7	in_progress 9
FUTURE THEN	in_progress -4	not_started 11
FUTURE UNIT	blocked -5	in_progress 6
FUTURE WH	blocked 4	question -3
FUTURE WHO	ack 5	done -3
FUTURE WORD	ack 15	blocked -7	done 3	extension 14	in_progress -15	not_started 4	question -6	unrelated -8
FUTURE |	ack 3	blocked 9	done 12	in_progress -17	not_started -4
GIVE	ack -44	blocked -12	done 92	extension -11	in_progress 32	not_started -19	question 33	unrelated -71
GIVE ABLE	blocked -3	done -4	in_progress 16	not_started -4	question -4
GIVE ACK	in_progress 4
GIVE ALMOST	blocked -4	done 19	in_progress -14
GIVE ASK	blocked 4	in_progress -3
GIVE BECAUSE	blocked 6	in_progress -4
GIVE BEFORE	blocked -4	done 22	extension 8	in_progress -16	question -5
GIVE BUT	done -4	in_progress 7
GIVE COMMA	blocked -22	in_progress 17	not_started 9
GIVE DENY	in_progress 5
GIVE DO	ack 5	done -7	not_started 3
GIVE DRAFT	done -10	in_progress 14
GIVE EARLY	done -3	not_started 4
GIVE FINISH	ack -3	done 34	in_progress -18	question -3	unrelated -5
GIVE FOR	blocked -3	done 3	extension -3	question 4
GIVE GIVE	done 25	in_progress -20
GIVE HA	blocked -8	done -3	extension 20	question -3
GIVE HELP	in_progress 3
GIVE INPUT	ack -6	blocked 34	done -40	extension 4	in_progress -13	not_started 24	question -12	unrelated 7
GIVE JUST	blocked 7	in_progress -6
GIVE LATER	ack 5	blocked -3	extension 7	in_progress -9
GIVE MUST	extension 5	question -3
GIVE NO	blocked 4	done -3
GIVE NOTYET	blocked -5	in_progress 4	not_started -5	question 10
GIVE NOUN	ack -10	blocked 38	done -21	in_progress -15	not_started 6	question 6	unrelated -3
GIVE NOW	done 17	in_progress -11
GIVE OBSTACLE	ack 7	blocked -7
GIVE OTHER	blocked 3
GIVE OVER	blocked -14	done -9	extension -4	in_progress 9	not_started 6	question 23	unrelated -10
GIVE PART	blocked -4	done -5	in_progress 15
GIVE PAST	blocked 3	in_progress -3
GIVE SHARE	done -3	in_progress 5
GIVE SIGN	in_progress 3
GIVE SOFT	ack -22	blocked -12	done 30	extension -4	in_progress 25	not_started -18	question 10	unrelated -11
GIVE SOON	blocked -3	done -3	in_progress 11
GIVE SPAN	done 32	extension -5	in_progress -17	question -5
GIVE STEP	done -3	not_started 4
GIVE SUBMIT	done 10	in_progress -6
GIVE THEN	blocked 6	extension 4	in_progress -3	not_started 3	question -4	unrelated -3
GIVE THEY	blocked 13	done 5	in_progress -17
GIVE UNDO	blocked -4	done 11	in_progress -6
GIVE UNIT	ack -3	blocked -15	done 17	extension -3	in_progress 4	not_started -3	question 5	unrelated -3
GIVE UNTIL	blocked 7	in_progress -6	question 4	unrelated -4
GIVE WAIT	blocked -4	done 11
GIVE WH	blocked -3	done -9	in_progress -10	not_started 5	question 24	unrelated -3
GIVE WHO	ack 7	blocked -10	done 4	extension -3	in_progress 20	not_started -10	question -3	unrelated -5
GIVE WHOLE	done 12	in_progress -11
GIVE WORD	ack 6	blocked -11	done 12	extension -10	not_started -6	question 14	unrelated -6
GIVE |	ack -5	blocked 12	done -9	extension -15	in_progress 48	not_started -12	question -12	unrelated -8
HA	ack -3	blocked -4	done -17	extension 38	in_progress -18	not_started -21	question 33	unrelated -10
HA ASKS	extension -5	question 8
HA BECAUSE	blocked -4	in_progress 6
HA COMMA	blocked 11	done -4	extension 7	not_started -4	question -5	unrelated -3
HA HA	extension -5	question 5
HA OVER	ack -3	blocked 12	not_started -6
HA SOFT	blocked -5	done -3	extension 10	question 3
HA SOON	ack 9	in_progress -6
HA WH	extension 3
HA WHO	ack -3	blocked -12	done -7	extension 20	in_progress -8	not_started -5	question 24	unrelated -8
HA WORD	blocked -9	extension 7	question 6
HA |	ack -3	blocked 9	extension -5	in_progress -7	not_started -4	question 6	unrelated 6
HELP	ack 13	blocked 54	done -19	extension -24	in_progress 3	not_started -11	question 25	unrelated -40
HELP ASK	ack 3
HELP COMMA	ack 3	done 4	extension -3	question -3	unrelated -3
HELP GIVE	done 4	in_progress -4
HELP INPUT	blocked 3	in_progress -3
HELP LET	blocked 6
HELP MORE	blocked 3
HELP NOUN	ack 5	blocked 4	done -6
HELP NUMBER	in_progress 6
HELP SOCIAL	blocked 25	done -7	unrelated -15
HELP SOFT	question 5
HELP THEY	done -3	in_progress 4
HELP UNIT	blocked 3	done -3	in_progress 3
HELP WHO	ack 4	question 3
HELP WORD	blocked 7	done -6	extension -7	in_progress 3	question 10	unrelated -7
HELP |	ack 3	extension -4	in_progress -5	not_started -3	question 13	unrelated -3
HOW	blocked 10	done -15	in_progress 11	not_started -6	question 6	unrelated -9
HOW FINISH	done 3
HOW INPUT	question 6
HOW LET	question 4
HOW NOUN	question 8	unrelated -3
HOW SOFT	in_progress 4	unrelated 3
HOW UNIT	blocked 7	question -7
HOW UNSURE	in_progress 4
HOW WH	question 3
HOW WHO	blocked 9	done -6
HOW WORD	ack 5	blocked -3	done -6	extension 8	question -4
HOW |	done -3	in_progress 4
INPUT	ack -39	blocked 61	done 10	extension -40	in_progress -20	not_started -14	question 31	unrelated 12
INPUT ABLE	in_progress 3
INPUT ACK	done 3
INPUT ALMOST	blocked 6	in_progress -7
INPUT ASK	blocked -8	done -4	in_progress 15
INPUT BEFORE	blocked 3	done 3	in_progress -4
INPUT BUT	done 4
INPUT CALM	blocked -4	done 5
INPUT COMMA	ack -4	blocked -12	done 18	in_progress 17	not_started -8	unrelated -8
INPUT DENY	blocked 4	not_started -5
INPUT DO	ack -4	blocked 4	done 14	in_progress -8	not_started -6
INPUT DOING	blocked -4	done -4	in_progress 9
INPUT DRAFT	in_progress -3	question 8
INPUT EARLY	blocked 5	done -4	in_progress 4	unrelated -3
INPUT FINISH	blocked 5	in_progress -11	not_started -5	unrelated 14
INPUT FOR	blocked -5	done 7	in_progress 6
INPUT FUTURE	done -4	in_progress 5
INPUT GIVE	ack 3	blocked 14	done -8	in_progress -3
INPUT HA	blocked 8	in_progress -4	not_started -5
INPUT HELP	blocked -7	done 14
INPUT INPUT	ack -5	blocked -16	done 7	in_progress 10	not_started -3	question 5
INPUT JUST	blocked 9	done 7	in_progress -14	not_started -3
INPUT LACK	blocked 21	in_progress -16	not_started -3
INPUT LATER	in_progress 4
INPUT LET	ack -3	done -3	in_progress 7
INPUT NO	blocked -3	question 8
INPUT NOTYET	blocked -6	in_progress 3	not_started -5	question 14	unrelated -3
INPUT NOUN	ack -3	blocked -9	done 14	in_progress 9	not_started -4	question -5
INPUT NOW	question 3	unrelated -3
INPUT OBSTACLE	blocked 18	done -3	in_progress -5	unrelated -7
INPUT OTHER	in_progress -4	not_started 6
INPUT OVER	blocked -8	done 16	in_progress -12	not_started 3	unrelated 6
INPUT PART	blocked 3
INPUT PAST	blocked -4	not_started -4	question 10
INPUT POSTPONE	blocked 8	unrelated -3
INPUT RECEIVE	in_progress 4
INPUT REMAIN	done -3	in_progress -3	not_started 9
INPUT SHARE	in_progress 3
INPUT SIGN	ack -3	blocked -6	done 11	in_progress -3	question 4
INPUT SO	blocked 9	not_started -3
INPUT SOCIAL	blocked -3	done -7	unrelated 15
INPUT SOFT	ack 3	blocked -6	done -11	not_started 16	question -3
INPUT SOON	ack 3	done -3	extension 10	in_progress -7
INPUT SPAN	done 10	in_progress -8
INPUT STEP	ack 3	blocked -3	extension -3	in_progress 10	not_started -4	question 5	unrelated -7
INPUT SUBMIT	done 10	in_progress -7
INPUT TELL	blocked -4	in_progress 7
INPUT THEN	blocked 5	done -9	in_progress -6	not_started 6	question 7
INPUT THEY	blocked 3	in_progress 4
INPUT UNDO	blocked 14	in_progress -14	unrelated 3
INPUT UNIT	ack -3	blocked 5	done -19	in_progress -7	not_started 5	question -6	unrelated 25
INPUT UNTIL	done 5	in_progress 3	unrelated -4
INPUT WAIT	blocked 11	done -3	in_progress -8
INPUT WH	in_progress -7	not_started 9	question -4	unrelated 4
INPUT WHO	blocked -3	done -7	in_progress -13	not_started 5	question 3	unrelated 16
INPUT WHOLE	blocked -3	done 18	in_progress -12
INPUT WORD	ack -8	blocked 7	done -13	extension -24	in_progress 42	not_started -3
INPUT |	blocked 7	done -4	in_progress 10	not_started 5	question -7	unrelated -10
JUST	ack -28	blocked -7	extension 16	in_progress 3	not_started 54	question -16	unrelated -21
JUST BEGIN	ack -3	blocked -5	done -6	extension -4	in_progress 23	not_started 3	unrelated -7
JUST COMMA	blocked 6	extension 4	in_progress -7
JUST DO	ack -3	done -5	extension -4	not_started 15	unrelated -3
JUST DRAFT	in_progress 3
JUST EARLY	blocked -4	done -5	in_progress 5	not_started 4
JUST FINISH	done 4	in_progress 18	not_started -12	question -5
JUST FOR	not_started 4
JUST GIVE	blocked -4	done 6	extension 11	in_progress -24	not_started 12
JUST LACK	blocked 9	done -3	not_started -3
JUST NOUN	ack -9	blocked -4	in_progress 8	not_started 8
JUST OBSTACLE	not_started 3
JUST OTHER	done 9	in_progress -9
JUST OVER	done 6
JUST PART	not_started 3
JUST RECEIVE	not_started 9
JUST SOCIAL	in_progress 3	not_started 5	unrelated -7
JUST SOFT	done 3	in_progress -5	unrelated 3
JUST STEP	blocked -3	extension -3	not_started 14
JUST TELL	blocked -8	extension 9
JUST UNIT	in_progress -5	not_started -7	unrelated 11
JUST UNSURE	blocked 9	not_started -9
JUST UNTIL	done 6	in_progress 8	not_started -3	unrelated -10
JUST WHO	blocked 8	done -3	in_progress -11	not_started -5	unrelated 14
JUST WORD	blocked -16	extension 7	not_started 24	unrelated -8
JUST |	blocked 4
LACK	ack -27	blocked 78	done -34	extension -11	in_progress 11	not_started 10	question -22	unrelated -4
LACK BEGIN	not_started 5
LACK COMMA	blocked 8	done 4	in_progress -8
LACK DRAFT	blocked 8	in_progress -5
LACK INPUT	ack -5	blocked 29	done -3	extension 3	not_started -4	question -9	unrelated -11
LACK NOUN	blocked 3	done -4	in_progress 3	not_started 3	unrelated -3
LACK NUMBER	in_progress 3
LACK OTHER	ack -4	blocked -3	in_progress 9
LACK SOCIAL	in_progress -8	unrelated 10
LACK SOFT	done -3	in_progress 9	not_started -3
LACK SOON	blocked 5	in_progress -4
LACK STEP	in_progress -7	not_started 10
LACK TELL	blocked -3	in_progress 6
LACK UNIT	blocked -14	done 14	extension -7	in_progress 9
LACK WH	not_started 5
LACK WHO	ack -3	blocked 3	done -3	in_progress 7
LACK WORD	ack -9	blocked 26	done -9	in_progress -6	not_started 8	question -3	unrelated -6
LACK |	done -13	in_progress 5	not_started -5	unrelated 15
LATE	ack -6	blocked 12	done -4	extension 44	in_progress -29	not_started -5	unrelated -13
LATE BECAUSE	blocked 12	in_progress -9
LATE DENY	done 3
LATE FINISH	done -3	in_progress 4
LATE FOR	extension 3
LATE LATER	extension 3
LATE NUMBER	blocked -3	done -5	extension 26	in_progress -7	question -6	unrelated -3
LATE OVER	ack 3
LATE SPAN	extension 4
LATE TERM	ack -3	blocked 11	in_progress -3	question -3
LATE UNSURE	blocked 8	in_progress -3
LATE UNTIL	extension 3
LATE WH	done 3	in_progress -3
LATE WHO	question 4	unrelated -3
LATE WORD	blocked -7	done -3	extension 3	question 6	unrelated 3
LATER	ack -14	blocked -111	done -26	extension 123	in_progress 23	not_started 36	question -52	unrelated 21
LATER ABLE	blocked -3	extension 6
LATER BECAUSE	extension 12	in_progress -3
LATER BEFORE	done 3
LATER BEGIN	in_progress -6	not_started 8
LATER COMMA	ack 11	blocked -17	done -12	extension 27	in_progress -7
LATER DO	done -4	in_progress 19	not_started -9
LATER EARLY	blocked -3	done -5	in_progress -3	not_started -3	unrelated 19
LATER FINISH	blocked -3	done -18	extension -6	in_progress 37	unrelated -5
LATER GIVE	blocked -3	done -12	in_progress 25	not_started -3
LATER HA	extension 9
LATER JUST	blocked -5	done 8	extension -3	in_progress -9	not_started 24	unrelated -11
LATER LACK	blocked 7	extension -6	in_progress -4	unrelated 3
LATER LATER	extension 4
LATER LET	extension 5
LATER NO	blocked 5	done -3	extension -3	question 7	unrelated -5
LATER NOW	in_progress 3
LATER NUMBER	blocked -5	extension 8	in_progress -10	not_started 12
LATER OVER	ack -3	blocked 14	done 12	extension -4	in_progress -14	unrelated -4
LATER PART	not_started 3
LATER PAST	done 6	in_progress -3
LATER SOCIAL	in_progress -7	unrelated 15
LATER SOFT	ack -6	blocked -8	extension 37	in_progress -3	not_started -9	question -6	unrelated -4
LATER SPAN	in_progress 4	question -4
LATER STEP	done -3	in_progress 9
LATER STOP	extension 7	in_progress -4
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -22	unrelated 23
LATER THEN	done -3	extension -3	in_progress 8
LATER UNIT	in_progress 3	unrelated 3
LATER UNSURE	unrelated 4
LATER UNTIL	blocked 6	extension -3	in_progress -4	unrelated 3
LATER WH	unrelated 4
LATER WHO	ack 7	blocked -23	done 5	extension -6	in_progress 10	not_started 34	question -10	unrelated -18
LATER WORD	ack -3	blocked -25	done 4	extension 18	in_progress 17	not_started -5	question -9	unrelated 3
LATER |	blocked -22	done 20	extension 44	in_progress -30	not_started -4	question -9
LET	ack 24	blocked -16	done -19	extension 26	in_progress -27	not_started 23	question 23	unrelated -34
LET ALMOST	ack 8	in_progress -4
LET COMMA	blocked 4	done -3	not_started -3
LET COND	ack -6	not_started 7
LET DO	ack -4	blocked 6	done -4	in_progress 7	not_started -3
LET EARLY	not_started -4
LET FINISH	done -8	in_progress -7	not_started 16
LET FUTURE	ack 4
LET GIVE	ack 3	blocked -5	done -7	extension 7	unrelated 4
LET HELP	ack 3
LET HOW	ack 6	done -5	in_progress 6	question -3	unrelated -4
LET INPUT	extension 3
LET LACK	in_progress 3
LET LATER	ack -7	done -3	extension -3	in_progress -4	not_started 24	unrelated -5
LET NO	blocked 3
LET NOTYET	in_progress 10	question -5	unrelated -4
LET NOUN	in_progress 3
LET NOW	in_progress -5	not_started 7
LET RECEIVE	in_progress -6	not_started -7	question 18
LET REMAIN	done 3
LET SOFT	ack 3	done 4	in_progress -5
LET STEP	in_progress -13	question 14
LET THEY	blocked 9	unrelated -3
LET UNDO	done -3	in_progress 4
LET UNIT	ack 5	blocked -4	done -5	in_progress 3	question 3
LET WHO	ack 6	blocked -6	done 5	extension 29	in_progress -18	not_started -7	question 5	unrelated -14
LET WORD	blocked -13	done 6	extension -7	in_progress 13
LET |	done 8	in_progress -10	question 3
LIMIT	ack -5	blocked -6	done -4	in_progress 10	question 10	unrelated -4
LIMIT LATER	ack -5	blocked -5	done -4	in_progress 11	question 6	unrelated -3
MORE	ack -6	blocked -5	done -13	extension 68	in_progress -13	not_started -8	question -14	unrelated -11
MORE ABLE	extension 3
MORE INPUT	blocked 8	done -3	extension -4
MORE NUMBER	ack -3	blocked -6	done -10	extension 41	in_progress -11	not_started -3	question -3	unrelated -5
MORE SPAN	extension 4
MORE TERM	extension 6
MORE WORD	extension 9
MORE |	done 4
MUST	blocked -4	done -10	extension 3	not_started -23	question 51	unrelated -17
MUST DO	blocked -4	done 9	in_progress -10	question 13	unrelated -4
MUST DOING	done 21	in_progress -20
MUST EARLY	blocked -5	done -3	in_progress 7	question 3
MUST FINISH	ack 8	blocked -3	done -19	in_progress 12	question 7	unrelated -3
MUST FOR	blocked 3
MUST FUTURE	done 10	in_progress -8
MUST GIVE	question 8
MUST HOW	blocked 7	question -7
MUST INPUT	blocked -5	unrelated 5
MUST LATER	done -3	in_progress 10
MUST MORE	in_progress 3
MUST NO	question 3
MUST NOTYET	blocked -4	done 13	in_progress -5	not_started -3
MUST POSTPONE	blocked -5	in_progress 4
MUST REPORT	question 3
MUST SIGN	blocked -3	question 8
MUST SOFT	in_progress 3
MUST SUBMIT	question 4
MUST THEN	blocked 7	done -3	in_progress -3
MUST UNDO	blocked -17	done -13	extension 8	in_progress 30	not_started -3	question -4
MUST UNIT	blocked 4
MUST WAIT	blocked 5	in_progress -3
MUST WHO	blocked 4	question 4
MUST WORD	blocked 29	done -7	in_progress -19	not_started -3	unrelated 3
MUST |	blocked -5	done -3	in_progress 9
NO	ack -23	blocked 53	done -24	extension -5	in_progress -45	not_started 4	question -12	unrelated 53
NO ABLE	blocked 6
NO ASK	extension -5	question 9
NO ASKS	question 6
NO BUT	done 7	in_progress -5
NO CALM	done 10	in_progress -9
NO COMMA	blocked -10	in_progress -6	not_started 16
NO DENY	blocked 5	done -5
NO DO	blocked 7	done 3	in_progress -4
NO EARLY	blocked 10	done -4	in_progress -3
NO FINISH	ack -3	blocked -4	done -13	extension 7	in_progress 25	not_started -3	question -5	unrelated -4
NO FOR	blocked 9	unrelated -3
NO GIVE	blocked 16	done -6	in_progress -4
NO INPUT	blocked -4	done 6
NO MUST	blocked -14	done 26	in_progress -7
NO NOUN	blocked 8	extension -3	in_progress -3
NO OVER	blocked 3	in_progress -4	unrelated 6
NO PART	blocked -5	unrelated 6
NO POSTPONE	done 3
NO RECEIVE	in_progress 5	question -3
NO SIGN	blocked 14	in_progress -12
NO SOFT	blocked -11	done -5	extension 3	in_progress 4	unrelated 12
NO STEP	blocked 7	unrelated -3
NO SUBMIT	blocked -3	extension 3
NO TELL	blocked 14	done -5	in_progress -4
NO UNIT	blocked 7	question -4
NO WH	blocked 39	done -10	in_progress -6	unrelated -14
NO WHO	ack -3	blocked -17	done -10	extension -4	in_progress -6	not_started -3	question 8	unrelated 35
NO WORD	blocked 5	done -5	extension 6	not_started 8	unrelated -10
NO |	ack -3	blocked -29	done -8	extension -4	in_progress 5	question -11	unrelated 51
NOTYET	ack -37	blocked -4	done -38	extension -12	in_progress -10	not_started 86	question 14
NOTYET ASKS	done 3	in_progress -3	question 4
NOTYET BEGIN	ack -5	blocked -5	done -9	extension -5	in_progress -35	not_started 68	question -5	unrelated -4
NOTYET COMMA	blocked -16	done 29	in_progress 16	not_started -16	question -11
NOTYET DENY	blocked -6	done 13	not_started -7
NOTYET DO	ack -3	done -10	in_progress -6	not_started 28	question -4	unrelated -3
NOTYET EARLY	done 18	in_progress -24	not_started 16	unrelated -3
NOTYET FINISH	blocked 6	done -4	in_progress 42	not_started -32	question -5	unrelated -6
NOTYET FOR	blocked 6	in_progress -4
NOTYET FUTURE	in_progress -7	not_started 11
NOTYET GIVE	ack -4	blocked 9	done -25	extension 3	in_progress 19	not_started -3	question 6	unrelated -5
NOTYET HA	question 7
NOTYET HELP	blocked 6	not_started -3
NOTYET LET	in_progress -17	not_started -4	question 22
NOTYET NO	blocked -6	done -4	in_progress -4	not_started 15
NOTYET NOUN	in_progress 9	not_started -8
NOTYET OBSTACLE	blocked 6	in_progress -4
NOTYET PART	in_progress -4	not_started 3
NOTYET RECEIVE	in_progress -11	not_started 10
NOTYET REPORT	in_progress 10	not_started -4
NOTYET SIGN	blocked -7	done -5	in_progress 31	not_started -14
NOTYET SOFT	blocked -10	done -6	in_progress -6	not_started 12	question 15
NOTYET STEP	blocked -5	done -7	in_progress -22	not_started 40	question -6	unrelated -4
NOTYET SUBMIT	blocked 4	in_progress 3	not_started -4
NOTYET TELL	blocked 7	in_progress -3
NOTYET THEN	done 5	in_progress -3
NOTYET UNDO	done -3	in_progress -3	not_started 6
NOTYET UNIT	in_progress -4	not_started -4	question 7	unrelated 5
NOTYET WH	blocked 34	done -5	in_progress 4	not_started -3	question -17	unrelated -10
NOTYET WHEN	done 3
NOTYET WHO	ack -3	blocked -3	done -4	in_progress 3	not_started -21	question -3	unrelated 34
NOTYET WORD	ack -3	done -13	not_started 34	question -8	unrelated -10
NOTYET |	ack -6	blocked -10	done -3	extension -3	in_progress -3	not_started -18	question 23	unrelated 19
NOUN	ack -44	blocked 6	done 39	extension -15	in_progress -15	not_started -6	question 42	unrelated -8
NOUN ABLE	not_started 3
NOUN ALMOST	blocked 12	done -4	in_progress -14	unrelated 7
NOUN BEFORE	blocked -6	done 11
NOUN BUT	blocked -5	not_started -3	question -3	unrelated 10
NOUN COMMA	ack -9	blocked 15	done 5	extension -8	in_progress 13	not_started -5	question -4	unrelated -7
NOUN DENY	blocked 6	in_progress 6	not_started -3	question -5
NOUN DO	blocked -3
NOUN DOING	blocked 6	done 5	not_started -3
NOUN DRAFT	done -3	in_progress 7
NOUN EARLY	blocked 3	done -11	in_progress -9	question 6	unrelated 13
NOUN FINISH	blocked -11	done 41	extension -7	in_progress -20	not_started 11	question -3	unrelated -8
NOUN FOR	blocked 11	done 8	extension -7	unrelated -7
NOUN GIVE	ack 6	in_progress -5	unrelated -3
NOUN HA	done 5
NOUN HELP	ack 3
NOUN INPUT	blocked -14	done 18	extension -5	in_progress 8	not_started -14	question 18	unrelated -9
NOUN JUST	blocked 11	done 9	extension 5	in_progress 12	not_started -31	question -4
NOUN LACK	in_progress -7	not_started 9
NOUN LATER	blocked -7	done -9	extension 28	in_progress -5
NOUN LET	blocked -3	done 4	extension 3	in_progress -8	unrelated 4
NOUN MUST	blocked 8	question -7
NOUN NO	blocked -3	done 3	not_started -3	question 4	unrelated 3
NOUN NOTYET	blocked -4	done -11	in_progress 15	not_started -7	question 3	unrelated 3
NOUN NOUN	blocked -15	done 19	in_progress -6	not_started 4	question 8	unrelated -11
NOUN NOW	blocked -3	done 3	in_progress -11	not_started 17	question -3	unrelated -4
NOUN NUMBER	done -7	in_progress 5
NOUN OBSTACLE	blocked 5	done -10	in_progress -4	question 12
NOUN OTHER	blocked 3
NOUN OVER	ack -16	blocked -7	in_progress 18	not_started -5	question -9	unrelated 19
NOUN PAST	blocked 13	done -5	in_progress -5	not_started 3	unrelated -3
NOUN POSTPONE	blocked 10	in_progress -5
NOUN RECEIVE	ack -16	done 11	not_started 10
NOUN SO	done -3	extension 9
NOUN SOCIAL	done -5	in_progress 4
NOUN SOFT	blocked -4	done 6	in_progress -8	not_started 6
NOUN SOON	blocked 8	in_progress -6
NOUN SPAN	done -3	in_progress 3
NOUN STEP	ack -3	done 11	not_started -5
NOUN STOP	blocked -10	not_started 10
NOUN SUBMIT	done 4
NOUN TELL	blocked -6	in_progress 5
NOUN THEN	done -4	in_progress 5	question 3
NOUN UNDO	blocked 10	in_progress -9
NOUN UNIT	ack 7	blocked -10	done -3	extension -3	not_started 3	question 15	unrelated -8
NOUN UNSURE	blocked 12	in_progress -8
NOUN UNTIL	done 4	unrelated -4
NOUN WAIT	blocked -4	done 4
NOUN WH	blocked -9	done -6	in_progress -3	question 13	unrelated 6
NOUN WHO	ack 4	done -23	extension -5	in_progress 18	question -5	unrelated 9
NOUN WORD	blocked -24	done 23	extension -15	in_progress 3	not_started 3	question 37	unrelated -26
NOUN |	ack -3	blocked 8	done -25	extension 8	in_progress -4	not_started 16	question -7	unrelated 8
NOW	ack -26	blocked -31	done 29	extension -4	in_progress 21	not_started -4	question -16	unrelated 33
NOW ALMOST	question -3	unrelated 4
NOW BEGIN	in_progress 8	not_started -7
NOW COMMA	blocked -5	extension -4	in_progress 7	not_started -3	unrelated 5
NOW DO	done -3	in_progress 4	not_started -4	question 6
NOW DOING	done 5	in_progress -5	not_started 4
NOW EARLY	blocked -4	not_started -4	question -4	unrelated 14
NOW FINISH	blocked -6	done 4	not_started 5	question -3
NOW GIVE	blocked -5	done -7	in_progress 15
NOW JUST	done 4	not_started -3
NOW LATER	done -3	in_progress 7
NOW LET	blocked -3	extension 5
NOW NO	unrelated 3
NOW NOTYET	blocked 11	done -5	in_progress -21	not_started 16
NOW NOUN	done -3
NOW NOW	blocked -3	done 8	in_progress -6	not_started 4
NOW OBSTACLE	blocked -6	extension 3	in_progress -5	unrelated 9
NOW OVER	done 17	in_progress -19	unrelated 3
NOW PAST	done 9	in_progress -8
NOW REMAIN	blocked 3
NOW SOCIAL	blocked -3	in_progress -3	unrelated 13
NOW SOFT	done 15	in_progress -21	unrelated 10
NOW SPAN	done 3
NOW STEP	in_progress 4	unrelated -3
NOW THEN	done 5	in_progress -4
NOW UNIT	blocked 6	done -5	in_progress 6	not_started -5
NOW WH	question 7	unrelated -3
NOW WHO	ack -5	blocked -10	done -7	in_progress 29	not_started 4	question -4	unrelated -6
NOW WORD	ack -3	blocked -13	done -11	in_progress 27	question -7	unrelated 6
NOW |	ack -4	blocked 14	done 14	extension -7	in_progress 6	not_started -3	question -6	unrelated -13
NUMBER	ack -39	blocked -35	done 13	extension 80	in_progress 18	not_started -11	question -38	unrelated 12
NUMBER ALMOST	blocked -4	unrelated 7
NUMBER BECAUSE	blocked -4	extension 6
NUMBER BEGIN	blocked 4
NUMBER BUT	extension 4	question -3
NUMBER COMMA	blocked -3	in_progress 7
NUMBER DO	in_progress -6	not_started 6
NUMBER EARLY	blocked -3	done -3	in_progress 4
NUMBER FINISH	done -11	in_progress 16
NUMBER GIVE	blocked -4	done -6	extension 3	in_progress 18	question -7
NUMBER HA	extension 5
NUMBER INPUT	blocked 3	done 10	in_progress -16	unrelated 7
NUMBER JUST	blocked -3	done -4	in_progress -23	not_started 25	unrelated 6
NUMBER LATER	done -3	extension 6
NUMBER NO	blocked -4	unrelated 7
NUMBER NOUN	done 6	in_progress 10	not_started -13
NUMBER NOW	blocked -4	extension -3	in_progress -6	unrelated 14
NUMBER OVER	blocked -3	done -24	in_progress 25	unrelated 4
NUMBER PART	done 4	in_progress -4
NUMBER RECEIVE	in_progress 3
NUMBER REMAIN	done 3
NUMBER SOFT	done 4
NUMBER SPAN	ack -11	blocked -10	done -10	extension 77	in_progress -21	not_started -7	question -4	unrelated -14
NUMBER SUBMIT	extension 4	question -3
NUMBER THEN	blocked 5	in_progress -4
NUMBER UNDO	blocked 4
NUMBER UNIT	ack -4	blocked -11	done 12	extension -5	in_progress 12	not_started 3	question -4	unrelated -3
NUMBER UNTIL	in_progress 4
NUMBER WH	blocked -3	in_progress 5
NUMBER WHO	blocked -6	done 13	in_progress -3	not_started 8	question -4	unrelated -6
NUMBER WORD	ack -9	blocked 22	done 30	extension -5	in_progress -19	not_started -5	question -6	unrelated -8
NUMBER |	ack -4	blocked -8	done -10	in_progress 22	not_started -4	question -3	unrelated 10
OBSTACLE	ack -10	blocked 94	done -13	extension -3	in_progress -36	not_started -21	question -8
OBSTACLE BECAUSE	blocked 5
OBSTACLE BUT	blocked -9	done 7	in_progress 4
OBSTACLE COMMA	blocked -3	done 6	extension 3	not_started -4
OBSTACLE DENY	blocked -11	in_progress 14
OBSTACLE DO	blocked 4
OBSTACLE DOING	blocked -5	in_progress 6
OBSTACLE DRAFT	blocked 14	done -3	in_progress -6
OBSTACLE EARLY	blocked 4	in_progress -3
OBSTACLE FINISH	blocked 10	done -3	in_progress -3
OBSTACLE INPUT	blocked 4	done 4	in_progress -5
OBSTACLE LATER	blocked -4	extension -8	unrelated 12
OBSTACLE NO	blocked 6
OBSTACLE NOTYET	blocked -11	in_progress 6	not_started 7
OBSTACLE NOUN	blocked 4	done 4	in_progress -8
OBSTACLE NUMBER	blocked 5	done -3
OBSTACLE OBSTACLE	blocked -4	in_progress 5
OBSTACLE OVER	blocked 16	in_progress -4	unrelated -7
OBSTACLE PART	blocked 5	in_progress -4
OBSTACLE SIGN	blocked 8	in_progress -4
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -5
OBSTACLE SOFT	blocked 27	done -3	in_progress -23	unrelated 5
OBSTACLE SPAN	blocked 3
OBSTACLE TELL	ack 7	blocked -7
OBSTACLE UNIT	blocked -9	done 3	in_progress 11	unrelated -3
OBSTACLE UNTIL	blocked -4	unrelated 6
OBSTACLE WHO	ack 7	blocked 19	done -11	extension 3	in_progress -11	unrelated -3
OBSTACLE WORD	ack -3	blocked -8	done -10	in_progress 10	not_started -5	unrelated 14
OBSTACLE |	ack -7	blocked 29	done -7	in_progress -9	not_started -8	question 10	unrelated -8
OTHER	ack -18	blocked -8	done -9	extension -4	in_progress -8	not_started 8	question 11	unrelated 28
OTHER ALMOST	done 8	in_progress -6
OTHER COMMA	done 5	in_progress -4
OTHER DO	done -3	in_progress -4	not_started 7
OTHER DOING	in_progress 3
OTHER EARLY	in_progress -4	unrelated 6
OTHER FINISH	done -12	in_progress -3	not_started 8	question 5	unrelated 4
OTHER GIVE	done -6	in_progress 6
OTHER JUST	in_progress -9	not_started 9
OTHER LACK	done 7	in_progress -6
OTHER NO	blocked 5	in_progress -4
OTHER OVER	done -9	unrelated 11
OTHER RECEIVE	ack -4	blocked -3	in_progress 9
OTHER SOCIAL	question 6	unrelated -6
OTHER SOFT	in_progress 5
OTHER STEP	done -3	in_progress -8	unrelated 11
OTHER TELL	ack -5	unrelated 5
OTHER THEN	in_progress 4	not_started -3
OTHER WHO	done -3	in_progress 3
OTHER WORD	blocked 3	done 8	in_progress -18	not_started 3	unrelated 4
OTHER |	blocked -7	done 4	in_progress 20	not_started -15
OVER	ack 19	blocked 4	done 40	extension -46	in_progress 5	not_started -27	question -11	unrelated 17
OVER BECAUSE	done 3
OVER BUT	ack -4	blocked 21	done 11	extension -3	in_progress 8	not_started -5	question -13	unrelated -14
OVER COMMA	ack 6	blocked -31	done -33	extension -6	in_progress 28	not_started 12	question -5	unrelated 28
OVER CONFIRM	done 4	in_progress -3
OVER DENY	in_progress 8
OVER DO	done -3	in_progress -10	not_started 15
OVER DOING	blocked 12	in_progress -11
OVER EARLY	in_progress -4	unrelated 7
OVER FINISH	in_progress 4	question -3
OVER FOR	not_started 4
OVER GIVE	ack 3	done -21	in_progress 16	question 7
OVER HA	done -3	in_progress -4	question 14	unrelated -5
OVER LET	ack 5	in_progress -4
OVER NO	in_progress 3
OVER NOUN	blocked -4	done -19	extension 3	in_progress -16	unrelated 37
OVER OBSTACLE	ack 7	blocked -3
OVER REMAIN	blocked 8	done -3	not_started -3
OVER SO	blocked 6	done -4
OVER SOCIAL	unrelated 3
OVER SOFT	ack 17	blocked -18	done 72	extension -12	not_started -19	question -15	unrelated -27
OVER STEP	done 3
OVER STOP	ack -9	done 11
OVER TELL	ack 7	done -3	question -3
OVER THEN	blocked 5	done -5	in_progress -7	question 9
OVER UNDO	blocked 6	done -4
OVER UNIT	blocked 3	done -4	unrelated 3
OVER UNSURE	ack 10	blocked -4	in_progress -4
OVER WH	done -8	in_progress 16	not_started -3	question 4	unrelated -8
OVER WHO	ack -5	blocked 16	done 35	extension -13	in_progress -14	not_started -8	unrelated -14
OVER WORD	done 6	in_progress -14	unrelated 9
OVER |	ack -11	blocked -6	done 42	extension -13	in_progress 11	not_started -15	question -16	unrelated 8
PART	ack -32	blocked 5	done 12	in_progress 43	unrelated -27
PART BEFORE	blocked 5	in_progress -4
PART BUT	blocked -3	in_progress 4
PART COMMA	blocked 6	done -3	extension 9	in_progress -7
PART DRAFT	in_progress 4
PART EARLY	blocked 22	done -5	in_progress -8	not_started 4	question -7	unrelated -5
PART FINISH	in_progress 6
PART GIVE	in_progress 3
PART INPUT	blocked -5	done -3	question 8
PART LATER	blocked -3	in_progress 3
PART LET	done 10	in_progress -10
PART NO	done 3	in_progress -5	question 4
PART NOTYET	in_progress -6	not_started 8
PART NOUN	done 5	in_progress -5
PART NOW	in_progress 6	not_started -5
PART NUMBER	blocked 4	done -20	in_progress 30	not_started -3	unrelated -5
PART OBSTACLE	blocked -4	in_progress 6
PART OVER	ack -3	blocked 3	done -12	in_progress 19	unrelated -4
PART PART	done -5	in_progress -3	unrelated 9
PART RECEIVE	done 9	in_progress -5
PART REMAIN	done 11	in_progress -11
PART SHARE	done -5	in_progress 13
PART SOCIAL	in_progress 8	unrelated -5
PART SOFT	blocked -4	done 6	in_progress 3	not_started -3
PART SOON	blocked 3
PART SPAN	in_progress 3
PART STEP	extension -3	in_progress 9	not_started -3
PART SUBMIT	done -5	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -4	in_progress 4
PART UNIT	in_progress 3
PART WHO	ack -9	blocked 8	done 24	in_progress -30	not_started 13	question -3
PART WORD	ack -6	blocked -10	done -9	in_progress 22	not_started -12	question 12
PART |	blocked 7	done 11	in_progress -19	not_started 4	question -6	unrelated 5
PAST	ack -13	blocked -8	done 37	extension -34	in_progress 4	not_started 8	question 13	unrelated -7
PAST BEGIN	ack -5	blocked -5	done -39	in_progress 49
PAST DO	ack -8	done 3	in_progress 8	not_started 4	question -5
PAST DRAFT	done -4	in_progress 8
PAST EARLY	ack -12	blocked -5	done -27	in_progress 52	unrelated -4
PAST FINISH	ack -8	blocked 3	done -4	extension -3	in_progress -21	not_started 5	question 24	unrelated 5
PAST FUTURE	ack -3	done 7	in_progress -3	not_started 5	question -3
PAST GIVE	ack -10	blocked 9	done 16	extension -8	in_progress -4	not_started 4	unrelated -4
PAST HELP	blocked -5	in_progress 10	unrelated -3
PAST INPUT	blocked 8	done -5	in_progress -12	unrelated 10
PAST NOUN	ack -3	blocked -4	not_started 15	unrelated -4
PAST RECEIVE	ack 57	blocked -11	done -5	extension -5	in_progress -30	not_started 4	question -3	unrelated -7
PAST REPORT	ack -4	done 25	in_progress -17
PAST SIGN	blocked -6	done 27	in_progress -18
PAST SOCIAL	blocked 9	done -6	in_progress 7	not_started -3	unrelated -4
PAST SOON	done 3
PAST STEP	ack -4	blocked -7	done 41	in_progress -12	not_started -9	unrelated -6
PAST SUBMIT	ack -3	blocked -7	done -7	in_progress 20	not_started -8	question 9
PAST TELL	done -3	in_progress 6
PAST THEY	blocked 7	in_progress -4	unrelated -4
PAST UNDO	done 15	in_progress -14
PAST UNIT	done 9	in_progress -16	question 9
PAST UNTIL	blocked 4	done -5
PAST WAIT	blocked 3	done -4
PAST WH	done -3	not_started 8	question -4	unrelated 3
PAST WHO	ack 3
PAST WORD	ack -10	blocked 5	done 17	extension -5	in_progress -7	not_started -11	question -5	unrelated 15
PAST |	blocked 5
POSTPONE	ack -14	blocked -5	done -21	extension 119	in_progress -43	not_started -15	question 8	unrelated -29
POSTPONE COMMA	blocked 4	in_progress -4
POSTPONE FINISH	blocked -3	extension 5
POSTPONE FOR	blocked -8	extension 10	in_progress 4
POSTPONE HA	extension -20	question 23
POSTPONE LATER	blocked 13	done -3	extension -5	unrelated -3
POSTPONE LET	extension 4
POSTPONE NOTYET	not_started 4
POSTPONE NOUN	extension 5
POSTPONE NUMBER	extension 12
POSTPONE OVER	blocked 15	in_progress -9
POSTPONE REPORT	blocked -3	extension 6
POSTPONE SOFT	blocked 11	done -5
POSTPONE SPAN	extension 4
POSTPONE TERM	extension 5
POSTPONE UNIT	extension 4
POSTPONE UNTIL	ack -4	blocked -7	done -7	extension 38	in_progress -9	not_started -4	question -4	unrelated -4
POSTPONE WHO	done 6	extension -5
POSTPONE WORD	blocked -11	done -3	extension 40	in_progress -6	question -7	unrelated -11
POSTPONE |	extension 5
RECEIVE	ack 110	blocked -23	done -26	extension -20	in_progress -39	not_started 8	question 9	unrelated -20
RECEIVE BUT	in_progress -4	question 8
RECEIVE COMMA	ack 9	in_progress -3
RECEIVE COND	blocked 5	done 3	in_progress -5
RECEIVE FINISH	done -5	in_progress 7
RECEIVE FOR	done 3
RECEIVE GIVE	in_progress -13	not_started 14
RECEIVE HELP	blocked -4	done 3
RECEIVE INPUT	ack 18	blocked -6	done -11	extension -3	not_started 6	question -3	unrelated -3
RECEIVE MUST	ack 10	done -3	in_progress -7
RECEIVE NOTYET	in_progress -4	question 7
RECEIVE NOUN	ack 20	blocked -5	in_progress -7	not_started -5
RECEIVE NOW	in_progress -9	not_started 10	question 3
RECEIVE OVER	ack 54	blocked -9	done -14	extension -3	in_progress -19	question -3	unrelated -4
RECEIVE REPORT	done -7	in_progress 4	question 8
RECEIVE SOFT	ack -5	done 12	in_progress -7	unrelated -3
RECEIVE SPAN	done -6	unrelated 7
RECEIVE TARGET	ack 6	done -4
RECEIVE THEN	in_progress 3
RECEIVE UNDO	ack -3	done 3	question -4	unrelated 5
RECEIVE UNIT	done 9	in_progress -6
RECEIVE WH	in_progress 5	not_started -3	question 4	unrelated -3
RECEIVE WHO	ack -5	blocked 7	done 3	extension 3	in_progress -3	unrelated -3
RECEIVE WORD	ack 9	done -10	extension -5	in_progress 12	question -3	unrelated -3
RECEIVE |	ack -7	blocked -4	done 11	extension -5	in_progress 7	not_started 10	question -3	unrelated -8
REMAIN	ack -5	blocked -21	done -21	extension -6	in_progress 25	not_started 12	question 29	unrelated -13
REMAIN ABLE	blocked -6	done 10	in_progress -4
REMAIN ALMOST	blocked 3
REMAIN COMMA	done -3
REMAIN DRAFT	blocked -3	done 8	in_progress -3
REMAIN FINISH	in_progress -3	unrelated 4
REMAIN HELP	done 4
REMAIN INPUT	blocked 7	done -7
REMAIN LATER	in_progress 8	not_started -3
REMAIN NO	blocked 3
REMAIN NOTYET	in_progress -8	not_started 10
REMAIN NOUN	done -6	not_started 8
REMAIN NUMBER	blocked 10	done -4	in_progress 10	not_started -5	question -3	unrelated -4
REMAIN PART	blocked -6	done -4	in_progress 8	not_started -3	question 8
REMAIN POSTPONE	blocked -3	done -5	in_progress 7	not_started 3
REMAIN REPORT	in_progress -6	question 6
REMAIN SOFT	done 3	in_progress 9	question -3	unrelated -4
REMAIN THEN	ack -6	done 13	unrelated -4
REMAIN THEY	done -6	in_progress 8
REMAIN UNDO	in_progress 4
REMAIN UNIT	done 5
REMAIN WAIT	blocked -10	in_progress 17	not_started -3
REMAIN WH	in_progress -12	question 13
REMAIN WHO	ack 4	blocked 6	done 6	in_progress -33	not_started 10	unrelated 10
REMAIN WORD	ack 4	blocked -13	done -25	extension 3	in_progress 20	not_started 4	question 12	unrelated -5
REMAIN |	blocked 3
REPORT	blocked -13	done 3	extension -9	in_progress 5	not_started -5	question 18
REPORT BEFORE	in_progress -3	question 6
REPORT DOING	done -4	in_progress 4
REPORT FINISH	done 17	in_progress -13
REPORT GIVE	done 10	in_progress -8
REPORT INPUT	blocked -3	in_progress 4
REPORT LIMIT	done -3	in_progress 5
REPORT NOTYET	in_progress 3
REPORT NOUN	blocked -4	done -5	in_progress 7
REPORT NOW	question 3
REPORT NUMBER	done -6	extension -7	in_progress 5	question 7
REPORT OBSTACLE	blocked 5
REPORT OVER	done 3
REPORT PART	blocked -3	extension 5
REPORT PAST	done 8	in_progress -7
REPORT SOFT	done 11	in_progress -4	question -4
REPORT SPAN	blocked 5	done 8	in_progress -4	question -4
REPORT STEP	done -3	in_progress 4
REPORT THEN	done 4
REPORT UNIT	done 5	in_progress 5	question -3
REPORT UNTIL	done -5	in_progress 11	not_started -5
REPORT WHO	ack 4	blocked 5	done -25	not_started 13	question -12	unrelated 20
REPORT WORD	ack -4	blocked -11	done 3	question 19	unrelated -4
REPORT |	ack 6	done -5	in_progress 10	not_started -5	unrelated -4
SHARE	ack -13	blocked -26	done -42	in_progress 107	not_started 8	question -14	unrelated -22
SHARE COMMA	blocked -3	not_started 6
SHARE INPUT	in_progress 3
SHARE NO	blocked 3
SHARE NOUN	in_progress 7
SHARE OVER	blocked -3	done -8	in_progress 17
SHARE SOFT	in_progress 7
SHARE STOP	in_progress 3
SHARE TROUBLE	in_progress 3
SHARE UNIT	blocked -3	done -6	in_progress 14
SHARE WHO	done -3	not_started 7
SHARE WORD	blocked -5	done -7	in_progress 27	unrelated -8
SHARE |	ack -4	blocked -9	done -7	extension 5	in_progress 25	not_started 3	question -6	unrelated -7
SIGN	ack -26	done 26	extension -12	in_progress 49	not_started -31	question 30	unrelated -34
SIGN ABLE	blocked -6	done -8	in_progress 15
SIGN COMMA	blocked -4	done 19	in_progress -10
SIGN DRAFT	ack 3	blocked -4	in_progress 3
SIGN EARLY	blocked 3	in_progress -4
SIGN GIVE	done 5	in_progress -3
SIGN INPUT	blocked -5	in_progress 6	question 3
SIGN NO	blocked -3	question 6
SIGN NOTYET	question 7
SIGN NOUN	done -4	in_progress 7
SIGN OVER	done -8	in_progress 6	question 8
SIGN RECEIVE	ack -12	blocked -3	done 22	in_progress -5
SIGN SIGN	done 6	in_progress -5
SIGN SOFT	blocked 7	in_progress -4	not_started -3
SIGN SOON	done -4	in_progress 5
SIGN THEN	blocked -3	done -15	in_progress 23
SIGN THEY	blocked 6	in_progress -4
SIGN UNDO	blocked 13	done -8	in_progress -3
SIGN WH	in_progress -5	question 7
SIGN WHO	blocked 4	done 3	not_started -3
SIGN WORD	ack -3	blocked 3	done 41	in_progress -30	not_started -3	unrelated -7
SIGN |	ack -4	blocked 7	done -14	extension -4	in_progress 42	not_started -13	question -4	unrelated -11
SO	ack -5	blocked 72	done -16	extension 7	in_progress -24	not_started -25	question -3	unrelated -5
SO GIVE	blocked 6	done -4
SO NO	blocked 3
SO NOTYET	blocked 27	in_progress -5	not_started -17
SO NOUN	blocked 4	in_progress -4
SO UNDO	blocked 3
SO UNIT	blocked 9	in_progress -5
SO WHO	blocked 5	not_started -3
SO WORD	ack -3	blocked 9	done -5	extension 9	in_progress -6
SOCIAL	ack -24	blocked 37	done -61	extension -26	in_progress -5	not_started -26	question -8	unrelated 112
SOCIAL BEFORE	done -6	unrelated 8
SOCIAL BEGIN	blocked 3
SOCIAL COMMA	ack -3	blocked 16	in_progress 3	not_started -4	unrelated -9
SOCIAL DOING	in_progress 7	unrelated -3
SOCIAL FINISH	blocked -5	done -28	in_progress -3	not_started -3	unrelated 42
SOCIAL FOR	done -15	extension -3	unrelated 19
SOCIAL GIVE	done 3
SOCIAL INPUT	blocked -5	done -6	in_progress 8	unrelated 8
SOCIAL LET	blocked -3	unrelated 4
SOCIAL NO	blocked -9	unrelated 18
SOCIAL NOTYET	blocked -3	not_started -4	unrelated 11
SOCIAL NOUN	done 13	unrelated -8
SOCIAL NOW	done -7	unrelated 13
SOCIAL OBSTACLE	blocked 3	unrelated -3
SOCIAL OVER	blocked 14	done -8	in_progress -8	unrelated 5
SOCIAL PART	unrelated 3
SOCIAL PAST	blocked 4	unrelated -5
SOCIAL SOCIAL	blocked -3	extension -3	unrelated 13
SOCIAL SOFT	extension -3	in_progress -6	question -3	unrelated 13
SOCIAL SPAN	unrelated 4
SOCIAL UNIT	unrelated 4
SOCIAL WH	done 4
SOCIAL WHO	ack -3	blocked 19	done -15	extension -4	question -3	unrelated 11
SOCIAL WORD	ack -4	blocked -4	done 6	extension -5	in_progress 10	question 6	unrelated -9
SOCIAL |	ack -6	extension -6	in_progress -16	not_started -7	question 4	unrelated 30
SOFT	ack -3	blocked -24	done 37	in_progress 11	question -12	unrelated -10
SOFT ACK	ack 13	done -3	in_progress -8
SOFT ALMOST	ack -3	done -9	in_progress 14
SOFT ASK	done -6	extension 12	in_progress -4
SOFT ASKS	blocked -3	done -5	extension 3	not_started 7
SOFT BEFORE	blocked -3	done 14	in_progress -8
SOFT BUT	blocked -4	in_progress 9
SOFT COMMA	ack 19	blocked -23	done 37	extension 5	not_started -11	question -10	unrelated -15
SOFT COND	blocked -7	in_progress 11	unrelated -3
SOFT DENY	blocked 7	in_progress -4
SOFT DO	done -4	in_progress 5	not_started 5	question -6
SOFT DOING	blocked 6	done 5	in_progress -17	not_started 6
SOFT DRAFT	blocked 6	done 5	in_progress -9
SOFT EARLY	blocked 6	done 5	in_progress -7	unrelated -3
SOFT FINISH	ack -5	done 32	in_progress -28	not_started 7	question -4
SOFT FOR	blocked -9	done 13
SOFT FUTURE	ack -7	blocked -3	done -4	in_progress 10	not_started 11	question -4
SOFT GIVE	ack -4	blocked -5	done 39	extension -3	in_progress -18	not_started -3	unrelated -3
SOFT HA	question -9	unrelated 11
SOFT HELP	done -3	in_progress 6
SOFT INPUT	ack -4	blocked 16	done 3	in_progress -20	unrelated 6
SOFT JUST	done -3	in_progress 12	not_started -4
SOFT LACK	blocked 7	done -3	in_progress -6	not_started 4
SOFT LATER	done -7	in_progress 7	unrelated 4
SOFT LET	ack 20	done -9	in_progress -8	not_started 4	unrelated -4
SOFT MUST	in_progress 8
SOFT NO	done -3	in_progress 3	question -6	unrelated 6
SOFT NOTYET	blocked -8	done -6	not_started -5	question 22	unrelated -3
SOFT NOUN	ack -5	blocked 11	extension -4	in_progress 4	not_started -5	question 3
SOFT NOW	in_progress -6	not_started 12	question -4
SOFT NUMBER	ack -7	blocked -18	done 49	extension -4	in_progress -20	not_started -3	question 4
SOFT OBSTACLE	blocked -5	done 10	in_progress -3
SOFT OTHER	blocked -5	done 3
SOFT OVER	ack -12	blocked -9	done 36	extension -3	in_progress -16	unrelated 4
SOFT PART	blocked 4	done 12	in_progress -14
SOFT PAST	ack 5	blocked -5	in_progress 13	not_started -9
SOFT POSTPONE	blocked -3	extension 9	unrelated -3
SOFT RECEIVE	ack 5	blocked 4	in_progress -3
SOFT REMAIN	blocked -8	done -8	in_progress 12	question 7
SOFT REPORT	done 5	extension -7	in_progress -4	question 8
SOFT SIGN	in_progress 4
SOFT SOCIAL	done -6	in_progress -4	unrelated 12
SOFT SOFT	ack -8	blocked -20	done 46	extension -7	not_started -11	question -19	unrelated 21
SOFT SPAN	blocked 14	done -10	extension -6	in_progress 3	not_started 4	unrelated -4
SOFT STEP	done 5	not_started -3
SOFT STOP	done 4
SOFT SUBMIT	done 14	in_progress -13
SOFT TARGET	in_progress 3
SOFT TELL	blocked -3
SOFT THANKS	ack 3
SOFT THEN	blocked 5	done -8
SOFT THEY	done 8	in_progress -7
SOFT UNDO	blocked -3	done 4
SOFT UNIT	ack -4	blocked -8	in_progress -4	not_started 6	unrelated 8
SOFT UNSURE	ack -4	blocked 3	done -19	in_progress 25
SOFT UNTIL	ack -3	done -10	in_progress 8	unrelated 5
SOFT WAIT	blocked -3	extension 7
SOFT WH	blocked -3	in_progress 3	question -8	unrelated 9
SOFT WHEN	done -3	in_progress 6
SOFT WHO	ack -9	blocked 7	done 4	extension 10	not_started 20	question 6	unrelated -37
SOFT WHOLE	done 11	in_progress -8
SOFT WORD	ack -12	blocked 21	done 7	extension 14	in_progress -14	not_started 3	question -19
SOFT |	ack 12	blocked 9	extension -5	in_progress -4	not_started -4	question -19	unrelated 8
SOON	ack 9	blocked 9	done -4	extension 5	in_progress 5	not_started 3	question -11	unrelated -16
SOON COMMA	blocked -4	done 8	in_progress -4
SOON COND	in_progress -4	not_started 6
SOON DOING	blocked 3	extension 3	in_progress -4
SOON GIVE	extension 4	in_progress -4
SOON NOTYET	in_progress -7	not_started 5
SOON NOUN	done -3	in_progress 7	not_started -3
SOON OBSTACLE	blocked 5	done 4	in_progress -6
SOON OVER	in_progress 3
SOON SIGN	question 5
SOON SOFT	ack 4	blocked -3	done -6	extension 3	in_progress 11	unrelated -5
SOON SOON	blocked 10	done -8	in_progress -4	not_started 4
SOON STEP	blocked 6	done -3	extension 10	in_progress -11
SOON TELL	blocked 4	done 8	extension -6
SOON THEN	blocked 3	done -6	in_progress 4
SOON UNIT	ack -4
SOON WAIT	blocked -3	in_progress 4
SOON WHO	done -6	not_started 3	question -3	unrelated 7
SOON WORD	ack -3	done 22	in_progress -12	unrelated -7
SOON |	ack 19	blocked -11	done -19	extension -7	in_progress 24	question -6
SPAN	ack -24	blocked -5	done 20	extension 81	in_progress -17	not_started -15	question -6	unrelated -33
SPAN ASK	extension 3
SPAN BECAUSE	blocked -3	extension 9
SPAN BEFORE	ack -4	blocked -14	done 27	not_started -3	question -3	unrelated -4
SPAN COMMA	blocked 5	done -7	extension 9	in_progress -4
SPAN FINISH	done -4	in_progress 4
SPAN HA	extension 11	question -6
SPAN LATER	ack -4	blocked -6	done 53	extension -4	in_progress -27	question -9	unrelated -3
SPAN LET	extension 4
SPAN NO	done -3	extension 5
SPAN NOUN	in_progress 3
SPAN NOW	blocked 23	in_progress -7	not_started -12
SPAN NUMBER	ack -3	blocked -9	done -22	extension 6	in_progress 13	not_started 21	question -9	unrelated 4
SPAN PART	blocked -7	done -3	question 12
SPAN SOFT	blocked -4	extension 18	unrelated -8
SPAN SPAN	extension 3	question -3
SPAN STEP	unrelated 3
SPAN THEN	blocked 14	not_started -10
SPAN UNIT	done -4	in_progress 3
SPAN WH	blocked -3	in_progress 3
SPAN WHO	not_started 3	question 6
SPAN WORD	blocked -7	extension 12	question 3	unrelated -6
SPAN |	done -4	extension 23	not_started -8	question -4	unrelated -7
STEP	blocked -8	done 16	extension -3	in_progress 14	not_started 8	question -3	unrelated -23
STEP ABLE	blocked 10	done -3	in_progress 9	not_started -8	unrelated -3
STEP ALMOST	blocked 7	done -6
STEP BECAUSE	done -5	in_progress 5
STEP BUT	in_progress 4
STEP CALM	blocked -6	done 6
STEP COMMA	blocked -3	in_progress 10	not_started -4
STEP DOING	done 6	in_progress -6
STEP DRAFT	done -3	in_progress 4
STEP EARLY	blocked 3
STEP FINISH	done 22	in_progress -29	not_started -5	unrelated 18
STEP GIVE	blocked -6	done 9
STEP INPUT	ack -3	blocked -4	done 7	in_progress 4	not_started 5	unrelated -6
STEP MUST	blocked 6	in_progress -5
STEP NO	blocked 3
STEP NOTYET	ack 5	blocked -9	extension 3	in_progress 5	not_started -6	question 4
STEP NOUN	blocked -8	done 10	not_started 3
STEP NOW	done -5	in_progress 7
STEP OBSTACLE	blocked 3
STEP OVER	blocked -4	done -4	in_progress 10
STEP PART	blocked 6	in_progress -3
STEP RECEIVE	done -8	unrelated 9
STEP REPORT	done -3	in_progress 9
STEP SOFT	ack 3	blocked -3	done 11	in_progress -14	not_started 7	unrelated -5
STEP SOON	in_progress 3
STEP SPAN	in_progress 5
STEP STOP	ack 11	done -5	in_progress -7
STEP THEN	blocked 3
STEP THEY	blocked -8	in_progress 10
STEP UNDO	blocked 7	question -3
STEP UNIT	in_progress 10	question -4	unrelated -3
STEP UNTIL	unrelated 3
STEP WH	in_progress -3	not_started 4
STEP WHO	blocked -3	in_progress -5	not_started 8
STEP WORD	blocked 7	done 8	extension 9	in_progress 7	not_started -11	unrelated -18
STEP |	ack -4	blocked -7	extension -8	in_progress -7	not_started 22	question 7	unrelated -5
STOP	ack 17	blocked -24	done 19	extension 5	in_progress -26	not_started 12	question -5
STOP DO	ack 11	done -3	in_progress -8
STOP INPUT	done 3
STOP SOFT	done 12	in_progress -7
STOP THANKS	done 6
STOP |	ack 8	blocked -22	done 4	extension 4	in_progress -7	not_started 12	question -4	unrelated 5
SUBMIT	ack -9	blocked -37	done -3	extension 22	in_progress 59	not_started -24	question 8	unrelated -16
SUBMIT BEFORE	in_progress 4
SUBMIT COMMA	in_progress 6
SUBMIT DRAFT	done 9	in_progress -8
SUBMIT FINISH	done 10	in_progress -9
SUBMIT FUTURE	blocked -3	extension 3
SUBMIT GIVE	done -10	in_progress 11
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	in_progress 4
SUBMIT LATER	done 7	extension 3	in_progress -7
SUBMIT LET	done -4	in_progress 4
SUBMIT NOUN	not_started -6	question 10
SUBMIT OVER	blocked -3	done -7	in_progress 11
SUBMIT POSTPONE	blocked -3	extension 5
SUBMIT SIGN	done -10	in_progress 12
SUBMIT SO	blocked 5	in_progress -4
SUBMIT STEP	done 10	in_progress -12
SUBMIT TERM	extension 5	in_progress -4
SUBMIT THEY	in_progress 4
SUBMIT UNIT	blocked -4	done -6	extension -3	in_progress 16
SUBMIT WHO	blocked -3	in_progress 9	unrelated -3
SUBMIT WORD	blocked -15	done 12	extension 8	in_progress 3	not_started -4	unrelated -4
SUBMIT |	done -4	extension -3	in_progress 15	not_started -3
TARGET	ack 6	blocked -6	done -11	extension 3	in_progress 10
TARGET COMMA	ack 9	done -6	in_progress -3
TARGET FUTURE	blocked -4	in_progress 7
TARGET WORD	done -4	in_progress 5
TELL	ack 22	blocked 13	done 18	in_progress -6	not_started -28	question -29	unrelated 12
TELL ABLE	blocked -8	extension 9
TELL BUT	question -3	unrelated 3
TELL COMMA	done -6	in_progress 8
TELL DENY	in_progress -9	unrelated 13
TELL DO	blocked -3	in_progress 4
TELL FINISH	blocked -11	done 12	in_progress 8	not_started -6	question 4	unrelated -6
TELL FOR	in_progress 6	unrelated -4
TELL GIVE	done -7	in_progress 9
TELL HELP	done -3	in_progress 3
TELL INPUT	ack -3	in_progress -3	unrelated 9
TELL LACK	blocked -3	done -5	in_progress 8
TELL LATER	ack 7	blocked -5
TELL LET	blocked 10	extension -4
TELL MORE	extension 4	in_progress -3
TELL NO	blocked 5	in_progress -4	unrelated 3
TELL NOTYET	done 11	question -6
TELL NOUN	done 3	in_progress -3	question 3
TELL NOW	in_progress -3	unrelated 3
TELL OBSTACLE	blocked 12	done -9
TELL OVER	blocked -5	done 14	unrelated -7
TELL PART	in_progress 5
TELL PAST	blocked 3
TELL RECEIVE	ack -4	done 6
TELL SOCIAL	blocked 7
TELL SOFT	ack -3	blocked -4	done 9	in_progress 10	unrelated -6
TELL SOON	ack 4
TELL SPAN	done 4
TELL TELL	in_progress 4
TELL UNDO	blocked 4	done -3
TELL UNIT	done 3	in_progress -4	unrelated 3
TELL UNTIL	done 7	extension -4
TELL WHO	ack 19	blocked 5	in_progress 3	question -16	unrelated -10
TELL WORD	ack 11	blocked 6	done -6	extension 3	in_progress -31	not_started -5	unrelated 23
TELL |	ack -3	blocked 13	done -8	extension -3	in_progress 3	not_started -4	unrelated 4
TERM	ack -11	blocked 9	extension 36	in_progress -27	not_started -10	question 22	unrelated -18
TERM BUT	done 5	in_progress -4
TERM DOING	blocked 11	in_progress -9
TERM JUST	extension 6	in_progress -4
TERM NOW	extension 4
TERM NUMBER	extension 5	question -3
TERM OTHER	question 7	unrelated -3
TERM SHARE	in_progress 3
TERM SPAN	question 9
TERM UNDO	blocked 5
TERM UNTIL	extension 3
TERM WH	question 5
TERM WHO	question 4
TERM WORD	done -3	extension 16	question -8
TERM |	done 5
THANKS	ack 18	blocked -9	done -8	in_progress -18	not_started -4	question -5	unrelated 28
THANKS COMMA	ack -3	in_progress -3	unrelated 10
THANKS HELP	ack 3
THANKS PAST	ack 3
THANKS UNIT	done -3	unrelated 3
THANKS WHO	ack 13	blocked -4	done -4	extension -3	in_progress -10	unrelated 13
THANKS |	extension 3
THEN	ack -14	blocked 37	done -72	extension -8	in_progress -5	not_started 45	question 34	unrelated -18
THEN ALMOST	blocked -6	in_progress 7
THEN BEFORE	done 11	in_progress -10
THEN BEGIN	blocked 3	in_progress -5	not_started 3
THEN DO	not_started -4
THEN DOING	blocked -6	in_progress 8
THEN FINISH	ack -3	blocked 8	done -19	in_progress 19
THEN FUTURE	ack -8	done 12	unrelated -4
THEN GIVE	blocked -7	done -5	not_started 6	question 10
THEN HA	extension 4	question -3
THEN INPUT	done -4	in_progress -3	question 5	unrelated 4
THEN LACK	blocked 6	in_progress -3
THEN LATE	blocked 4
THEN LATER	blocked -5	in_progress 7
THEN NOTYET	blocked -13	done -3	not_started 23
THEN NOUN	blocked 4	done -3	in_progress -22	not_started 10	question 3	unrelated 9
THEN NOW	blocked -5	done -3	in_progress 12	unrelated -3
THEN NUMBER	done 4
THEN OBSTACLE	blocked 21	in_progress -18
THEN PAST	done -5	in_progress 5
THEN RECEIVE	unrelated 3
THEN REMAIN	in_progress 3
THEN SOFT	blocked 7	done 3	in_progress -11
THEN SOON	blocked 4	in_progress -3
THEN SPAN	in_progress -4	not_started 4
THEN TELL	ack 3	done -3	question 4
THEN UNDO	blocked 10	done -8
THEN UNIT	blocked 20	done -5	in_progress -21	not_started 3	question 6
THEN UNSURE	blocked -3	not_started 6
THEN UNTIL	in_progress 4
THEN WH	blocked -10	in_progress 6	question 9
THEN WHO	ack -3	blocked -9	done -20	extension -6	in_progress 35	not_started 7	question -3
THEN WORD	ack 4	blocked 27	done -17	in_progress 6	not_started -6	unrelated -11
THEN |	done 5	extension 5	in_progress -8
THEY	ack -16	blocked 32	extension -13	in_progress 28	not_started -26	question 12	unrelated -18
THEY ABLE	done 3
THEY COMMA	blocked 23	done -14	unrelated -4
THEY DOING	in_progress 3
THEY EARLY	blocked 4	in_progress -4	unrelated 3
THEY FINISH	in_progress -9	question 14
THEY GIVE	blocked 3	done -5	in_progress 5
THEY HELP	blocked 3
THEY MUST	blocked -4	in_progress 7
THEY NOTYET	blocked 11	in_progress -6
THEY OBSTACLE	done -3	in_progress 4
THEY OTHER	done -7	in_progress 9
THEY OVER	ack -4	blocked -3	in_progress 19	unrelated -7
THEY PAST	done 8	in_progress -10	question 7
THEY SIGN	done 6	in_progress -6
THEY SOFT	in_progress 4
THEY TELL	unrelated 3
THEY UNIT	done 3
THEY WHO	blocked 3	done -7	in_progress 6	not_started -3
THEY WORD	ack -4	blocked -11	done 19	not_started -3	unrelated -3
THEY |	blocked 9	done 7	extension -3	not_started -3	question -3	unrelated -5
TROUBLE	blocked -4
TROUBLE |	in_progress 3
UNDO	ack -32	blocked 59	done -13	in_progress 4	not_started -25	unrelated 6
UNDO ABLE	blocked -3	done 6
UNDO BECAUSE	in_progress 3
UNDO BEFORE	blocked 10	done -6	in_progress -3
UNDO BEGIN	extension 3
UNDO COMMA	blocked 32	done -13	in_progress -11	not_started -3
UNDO COND	blocked 4
UNDO FINISH	in_progress 4	not_started -5
UNDO FOR	ack -4	blocked 5	done 3
UNDO INPUT	blocked 6	in_progress -9	not_started -3	question -3	unrelated 12
UNDO MUST	blocked -14	in_progress 16
UNDO NO	done 3
UNDO NOUN	ack -4	blocked -18	done 11	extension -3	question 6	unrelated 11
UNDO NUMBER	blocked 9	in_progress -5
UNDO OBSTACLE	in_progress 4
UNDO OTHER	blocked -3	in_progress 3
UNDO OVER	blocked 13	done 13	in_progress -23	question 3
UNDO PART	in_progress 8	not_started -6
UNDO PAST	done 4	in_progress -3
UNDO SO	blocked 6	in_progress -5
UNDO SOFT	ack -5	done 5	unrelated 4
UNDO SOON	done -4	in_progress 8
UNDO SPAN	blocked 6	done -3
UNDO UNDO	in_progress 3
UNDO UNIT	blocked -9	done 12
UNDO WAIT	blocked -5	done 6
UNDO WHO	blocked 4	done -14	in_progress 7	unrelated 9
UNDO WORD	ack -8	blocked 8	done 5	extension 8	not_started 6	question -7	unrelated -12
UNDO |	blocked 3	done -27	extension -4	in_progress 33	not_started -3	question 9	unrelated -8
UNIT	ack -11	blocked 34	done 3	extension -37	in_progress 3	not_started 17	question -4	unrelated -4
UNIT ABLE	extension 5
UNIT ALMOST	blocked 4
UNIT ASK	ack 16	blocked -7	in_progress -3	unrelated -3
UNIT ASKS	question 3
UNIT BECAUSE	done 5	in_progress -4	unrelated -3
UNIT BEFORE	blocked -3	done 9	in_progress -3
UNIT COMMA	blocked -14	done -9	extension -4	in_progress 43	unrelated -9
UNIT COND	done -3	not_started 5
UNIT CONFIRM	done 4
UNIT DENY	blocked -6	done 5	in_progress 3
UNIT DOING	blocked -3	done -13	extension -4	in_progress 27	unrelated -3
UNIT DRAFT	blocked -3	done 8	extension -6	in_progress -6	question 6
UNIT EARLY	ack 3	blocked -5	done 8	extension -3	not_started 5	question -3
UNIT FINISH	blocked -7	done 6	in_progress 6	not_started 4	question -4
UNIT FOR	done 6	in_progress -3
UNIT FUTURE	ack 6	blocked -3	done -17	extension 5	in_progress 12
UNIT GIVE	blocked 20	done -3	extension -9	unrelated -3
UNIT HELP	blocked 17	done -5	extension -5
UNIT INPUT	blocked -8	done -5	extension -7	in_progress 10	question 9
UNIT JUST	done -4	extension 3
UNIT LACK	blocked 8	done -4	in_progress -3	not_started 4	unrelated -3
UNIT LATE	blocked 5
UNIT LATER	done 3
UNIT LET	blocked 6	in_progress -5	not_started -5	question 10	unrelated -4
UNIT MUST	blocked 5	done -3
UNIT NO	blocked 10	done -5	in_progress -3
UNIT NOTYET	blocked 38	done -12	in_progress -21	not_started 7	question -5	unrelated -4
UNIT NOUN	blocked -19	done 3	in_progress 20	not_started 14	question -8	unrelated -8
UNIT NOW	done 3
UNIT NUMBER	blocked -7	in_progress 4
UNIT OBSTACLE	blocked 21	done -4	in_progress -10
UNIT OTHER	done 4	in_progress -3
UNIT OVER	blocked -12	done -16	in_progress 16	not_started 17	question -5	unrelated 3
UNIT PART	blocked 3	done 6	in_progress -3	question -4
UNIT PAST	ack 11	blocked -11	done -4	extension -3	not_started 14	question -3
UNIT POSTPONE	done 6	extension -5
UNIT RECEIVE	ack -3	done 6	in_progress -4
UNIT SIGN	done 14	in_progress -14	not_started -3	question 8
UNIT SOCIAL	done -7	unrelated 8
UNIT SOFT	ack -7	blocked -16	in_progress -16	question 6	unrelated 32
UNIT SOON	blocked 6	done -8	in_progress 4	not_started -3	question 5	unrelated -3
UNIT SPAN	done 9	in_progress -3	not_started -3
UNIT STEP	blocked 5	done 13	in_progress -6	not_started -10
UNIT STOP	ack 6
UNIT SUBMIT	blocked -4	done -4	extension 5	in_progress 4
UNIT THEN	done 8	in_progress -15	not_started 7
UNIT THEY	blocked -5	done -4	in_progress 9	question 3
UNIT UNDO	blocked 13	done -12	in_progress 7	not_started -3	unrelated -3
UNIT UNIT	ack 6	blocked 30	done -12	extension 3	not_started -9	question -4	unrelated -15
UNIT UNSURE	blocked 4
UNIT UNTIL	extension 5	in_progress -6	question -4	unrelated 6
UNIT WAIT	done 5	extension -4
UNIT WH	blocked -6	done 10	in_progress -3	not_started -6	question 14	unrelated -5
UNIT WHO	ack -12	done -18	in_progress -18	not_started 5	unrelated 45
UNIT WORD	ack -13	done 11	extension 8	in_progress 15	not_started -11	unrelated -9
UNIT |	ack 11	blocked -13	done 29	extension -4	in_progress 7	not_started -4	question -8	unrelated -17
UNSURE	ack -13	blocked 68	done -29	extension 5	in_progress -9	not_started -4	question -14	unrelated -4
UNSURE COMMA	ack -3	blocked 5
UNSURE DENY	blocked 5	in_progress -5
UNSURE DO	blocked 11	in_progress -3	not_started -4	question -4
UNSURE FINISH	blocked 20	done -14	unrelated -4
UNSURE GIVE	blocked -8	done -6	question 9	unrelated 10
UNSURE LATE	blocked 6
UNSURE LET	blocked 4	not_started -3
UNSURE MUST	question 3
UNSURE NOTYET	not_started 3
UNSURE NOUN	blocked 6	done -3	in_progress 4	question -3	unrelated -3
UNSURE OVER	ack 7	done 3	in_progress -4
UNSURE PAST	done -5	in_progress 5	question 4
UNSURE RECEIVE	done -3	in_progress 4
UNSURE REPORT	done -3	in_progress 3
UNSURE SO	blocked 9	not_started -9
UNSURE SOCIAL	unrelated 4
UNSURE SOFT	ack -3	blocked 16	done -4	unrelated -6
UNSURE STEP	done -4	in_progress 6
UNSURE THEN	in_progress 3
UNSURE UNDO	blocked -3	not_started 4
UNSURE UNIT	blocked -5	extension 5	in_progress 8
UNSURE WAIT	done 4	in_progress -4
UNSURE WHO	blocked -5	done 25	in_progress -32	not_started 15
UNSURE WORD	blocked 13	in_progress -5	not_started -3	question -5	unrelated 4
UNSURE |	blocked -5	in_progress 6	not_started 4	question -4
UNTIL	ack -22	blocked -26	done -29	extension 93	in_progress -12	question -19	unrelated 13
UNTIL ABLE	blocked -6	in_progress 6	not_started 3
UNTIL BEFORE	blocked -3	extension 5
UNTIL COMMA	ack 4	blocked 17	done -10	extension -3	unrelated -6
UNTIL DENY	question 5
UNTIL DO	not_started 3
UNTIL EARLY	in_progress 3
UNTIL LATER	ack -9	blocked -26	done -16	extension 96	in_progress -20	not_started -8	question -8	unrelated -10
UNTIL NOTYET	blocked 5	question -3
UNTIL NOUN	done 3	in_progress -4	not_started 3
UNTIL NOW	blocked -6	done 6	extension 7	in_progress -6	unrelated -3
UNTIL NUMBER	extension 5	question -3
UNTIL OTHER	in_progress 6	not_started -3
UNTIL OVER	ack -3	done 3
UNTIL PART	done -10	in_progress 14	unrelated -3
UNTIL SHARE	in_progress 3
UNTIL SOFT	blocked -4	done -10	in_progress 13	not_started -6	unrelated 12
UNTIL SPAN	blocked -5	extension 8
UNTIL TERM	done 7	in_progress -6
UNTIL THEY	done 3
UNTIL UNIT	blocked 6	done 3	extension -9
UNTIL WH	question 3
UNTIL WHO	blocked 9	done -5	extension -3	in_progress -3	unrelated 4
UNTIL WORD	ack -9	blocked -15	done 12	not_started 11	question -3	unrelated 3
UNTIL |	ack 4	blocked 6	done -12	in_progress -14	unrelated 20
WAIT	ack -10	blocked 19	extension 8	in_progress 14	not_started -9	question -15	unrelated -7
WAIT BUT	blocked 8	done -4	in_progress -4
WAIT COMMA	done 6	in_progress -6
WAIT EARLY	in_progress 7
WAIT GIVE	done 4	extension -4
WAIT INPUT	blocked -9	done 13
WAIT JUST	blocked 13	in_progress -8
WAIT LET	extension 5	in_progress -3
WAIT NOUN	blocked 7	in_progress -4
WAIT NUMBER	done 5	in_progress -4
WAIT OTHER	blocked -3	in_progress 5
WAIT REPORT	done -3	in_progress 4
WAIT SIGN	in_progress 5
WAIT SOFT	blocked 4	done -5	in_progress 3
WAIT SOON	extension 4	question -3
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 4	done 8	not_started -3
WAIT UNTIL	in_progress -5	not_started 5
WAIT WHO	blocked -8	in_progress 13
WAIT WORD	blocked -14	done -4	extension 5	in_progress 14	question -3	unrelated 6
WAIT |	blocked 18	done -9	not_started -3	unrelated -3
WH	ack -29	blocked -22	done -10	extension -32	in_progress -33	not_started 37	question 79	unrelated 10
WH ASKS	question 4
WH BECAUSE	unrelated 3
WH BUT	blocked 6	unrelated -4
WH COMMA	blocked -3	not_started 12	question -7
WH COND	blocked 19	question -13
WH DENY	not_started 12	question -9
WH DO	blocked -4	done -4	in_progress -8	not_started 21	unrelated -4
WH DOING	done -6	in_progress -20	question 28
WH EARLY	blocked 18	question -8	unrelated -3
WH FINISH	done -9	not_started -7	question 16
WH FOR	blocked -3	in_progress 4	question -9	unrelated 11
WH GIVE	blocked 16	done -12	in_progress 14	not_started -16	question 5	unrelated -4
WH HA	in_progress 4	question 3	unrelated -3
WH INPUT	question -4	unrelated 7
WH LACK	blocked -6	done 7
WH LET	blocked 5	done -3	in_progress 12	not_started -3	question -6	unrelated -3
WH MUST	question 4
WH NOTYET	done 3	in_progress -12	not_started -5	question 15
WH NOUN	blocked -3	not_started 3	question 5
WH OBSTACLE	blocked 3
WH OVER	done 6	unrelated -5
WH PART	done 15	in_progress -3	question -12
WH RECEIVE	ack -4	blocked 16	not_started -4	question -10	unrelated 5
WH REMAIN	ack -6	done 20	question -4	unrelated -5
WH REPORT	in_progress 8	not_started -5
WH SIGN	blocked 7	question 3	unrelated -4
WH SOCIAL	unrelated 6
WH SOFT	ack -5	blocked -9	done -3	extension -4	in_progress -14	not_started 14	question 27	unrelated -7
WH SOON	in_progress -4	question 6
WH STEP	blocked 4
WH TELL	done 9	in_progress -3	question -10	unrelated 7
WH THEN	question 8
WH UNDO	blocked 3	done -4	in_progress 6
WH UNIT	blocked -3	extension 3	unrelated 4
WH UNSURE	blocked -6	in_progress 3	unrelated 8
WH UNTIL	done -3	in_progress 4
WH WH	done -3	in_progress 7
WH WHO	ack 9	blocked -13	extension -4	not_started -5	unrelated 13
WH WORD	ack -5	blocked -28	done -9	extension -7	in_progress 9	not_started 9	question 10	unrelated 21
WH |	ack -5	blocked -14	done 9	in_progress -23	not_started 30	question 17	unrelated -14
WHEN	ack 16	blocked -10	done -17	extension -8	in_progress 17	not_started -5	question 19	unrelated -13
WHEN BUT	in_progress -3	question 4
WHEN FINISH	ack 11	done -6	in_progress 5	question -6	unrelated -3
WHEN GIVE	question 5
WHEN LET	done 3
WHEN MUST	in_progress -6	question 9
WHEN NOUN	in_progress 7	question -4
WHEN SIGN	done -3	in_progress 9
WHEN SOCIAL	blocked -4	question 8	unrelated -3
WHEN WORD	ack 8	done -3	extension -4
WHO	ack 34	blocked -18	done -9	extension 14	in_progress -22	not_started 13	question -18	unrelated 8
WHO ABLE	blocked -4	in_progress -3	question 6
WHO ACK	ack 14	blocked -3	done -5	in_progress -4
WHO ALMOST	ack -4	blocked 3	done -10	in_progress 29	not_started -15
WHO ASK	ack 3	blocked 9	done 3	in_progress -15	not_started -3	question -3	unrelated 7
WHO ASKS	blocked -3	done -4	extension 5	question 7
WHO BECAUSE	done -3	extension 4	in_progress -5
WHO BEFORE	ack -5	blocked -4	in_progress 11
WHO BEGIN	ack 9	in_progress -7	not_started 5
WHO BUT	blocked 9	in_progress -8
WHO CALM	in_progress 3
WHO COMMA	ack -4	blocked -10	done -13	extension 25	in_progress -29	not_started -9	question 21	unrelated 19
WHO COND	ack 5	done -7	in_progress 3
WHO CONFIRM	ack 10	extension -4	in_progress -4
WHO DENY	blocked 8	done -8	in_progress 27	not_started -6	question -9	unrelated -12
WHO DO	ack 6	done 21	extension -4	in_progress -13	not_started 18	question -9	unrelated -18
WHO DOING	ack 9	blocked -17	done -13	extension -3	in_progress 28	not_started -8	question -6	unrelated 10
WHO DRAFT	in_progress 3
WHO EARLY	ack 38	blocked -10	done -14	in_progress -5	question -3
WHO FINISH	ack -9	blocked 20	done 31	extension -3	in_progress -7	not_started -4	question -7	unrelated -21
WHO FOR	blocked -4	done 3	extension 10	in_progress -9	not_started -3	question -5	unrelated 9
WHO FUTURE	ack 21	blocked -5	done -14	extension -4	in_progress 17	not_started -4	question -5	unrelated -7
WHO GIVE	blocked -13	done 37	in_progress 10	question 8	unrelated -38
WHO HA	ack 8	in_progress -5
WHO HELP	ack 8	blocked 9	extension -6	in_progress -3	unrelated -4
WHO HOW	blocked 6	done -11	question 9
WHO INPUT	done 13	extension -7	in_progress 3	not_started -4	question 6	unrelated -11
WHO JUST	ack -14	blocked -8	done -13	extension -3	in_progress -5	not_started 62	question -7	unrelated -11
WHO LACK	ack -4	blocked -16	done -7	in_progress 12	not_started 11	question 7	unrelated -4
WHO LATE	blocked -3	done -7	extension 7
WHO LATER	ack -3	blocked 4	done -8	extension 4	in_progress 6	not_started -5	question -3	unrelated 4
WHO LET	ack -8	done 7	extension -3	in_progress -5	not_started 15	unrelated -5
WHO MORE	blocked -3	done -3	extension 24	in_progress -3	question -9
WHO MUST	ack -3	blocked -6	done -7	question 26	unrelated -6
WHO NO	ack -4	done 16	in_progress -9	not_started -3
WHO NOTYET	ack -7	blocked -8	done 4	extension -3	in_progress -17	not_started 37	unrelated -5
WHO NOUN	ack -11	blocked 11	done 5	in_progress -22	not_started 5	question 11
WHO NOW	blocked 5	done -9	extension -3	in_progress 8	unrelated 3
WHO NUMBER	done 8	extension 4	in_progress -5
WHO OBSTACLE	ack -4	done -5	in_progress 14	not_started -3
WHO OTHER	done -5	in_progress -9	not_started 4	unrelated 14
WHO OVER	ack -3	blocked 19	done -4	in_progress -18	not_started -3	unrelated 12
WHO PART	done 9	in_progress -6	not_started 3	unrelated -3
WHO PAST	blocked 3	done -27	extension -3	in_progress 45	not_started -14	question -5
WHO POSTPONE	blocked -4	done -4	extension 5	in_progress -3	question 11	unrelated -3
WHO RECEIVE	ack 52	blocked -8	done -39	extension -3	not_started -6	question 6	unrelated -3
WHO REMAIN	in_progress 3	not_started 6	unrelated -4
WHO REPORT	ack -9	blocked -8	done 34	extension -4	in_progress -9	question -14	unrelated 7
WHO SHARE	extension 9	in_progress -5
WHO SIGN	ack -8	blocked 5	done -3	in_progress 10	not_started -6	question 11	unrelated -7
WHO SOCIAL	ack -5	blocked -6	done -16	extension -3	in_progress -13	not_started -4	question -3	unrelated 48
WHO SOFT	ack -5	blocked 13	done 17	extension -6	in_progress 6	not_started 27	question -48	unrelated -5
WHO SOON	ack 6
WHO SPAN	done -13	in_progress 8
WHO STEP	ack 10	blocked 6	done -15	extension -4	in_progress 8	not_started -4
WHO STOP	done 7	in_progress -5
WHO SUBMIT	blocked -5	done 4	extension -3	in_progress 15	not_started -5	unrelated -4
WHO TELL	ack 9	blocked 7	done 12	extension -8	in_progress 11	not_started -4	question -19	unrelated -9
WHO THEN	ack 8	blocked -6	done -5	in_progress -3	unrelated 7
WHO THEY	ack -3	done 4	unrelated 3
WHO UNDO	blocked -7	done 3	in_progress -9	unrelated 15
WHO UNIT	done -21	in_progress 5	question 9	unrelated 6
WHO UNSURE	ack -4	done -17	in_progress 23
WHO UNTIL	ack -11	blocked -5	done -7	extension 15	in_progress -8	unrelated 19
WHO WAIT	blocked 8	done -3	in_progress -5
WHO WH	ack 6	blocked -6	done 7	extension -3	not_started 8	question -22	unrelated 11
WHO WHEN	in_progress 6
WHO WHO	ack 24	blocked -30	done 42	extension 11	in_progress -21	not_started -16	question -17	unrelated 7
WHO WORD	ack 6	blocked 22	done -12	extension -16	in_progress -11	not_started -10	question 7	unrelated 13
WHO |	ack -6	blocked -16	done 12	extension 4	in_progress -28	question 18	unrelated 14
WHOLE	blocked -9	done 88	in_progress -68	unrelated -5
WHOLE INPUT	done 4	in_progress -3
WHOLE NOUN	done 4	in_progress -3
WHOLE OVER	done 3
WHOLE SOFT	done 20	in_progress -16
WHOLE UNIT	done 4
WHOLE WHO	done 8	in_progress -6
WHOLE WORD	done 11	in_progress -10
WHOLE |	blocked -3	done 26	in_progress -20
WORD	ack -26	blocked 9	extension 6	in_progress -26	not_started 23	question 13	unrelated 3
WORD ABLE	blocked -6	done 25	extension -5	not_started -5	question -4	unrelated -4
WORD ACK	ack -6	blocked 4	done 3	in_progress -5	unrelated 5
WORD ALMOST	blocked 8	done 4	in_progress -6	question -3	unrelated -4
WORD ASK	ack 3	blocked -7	done -14	extension 19	in_progress -4	question -7	unrelated 10
WORD ASKS	blocked -4	in_progress 6
WORD BECAUSE	ack -4	blocked -19	done 4	in_progress 9	not_started 4	unrelated 6
WORD BEFORE	ack -4	blocked 16	done 14	extension 3	in_progress -8	not_started -11	question -6	unrelated -5
WORD BEGIN	done 5	in_progress -9
WORD BUT	ack -5	blocked 5	done 13	in_progress -3	not_started -3	unrelated -7
WORD COMMA	blocked 31	done -27	extension -4	in_progress 15	not_started -4	question -16	unrelated 6
WORD COND	ack -6	done -3	in_progress 3	question 7
WORD CONFIRM	ack -8	done 12	in_progress -3
WORD DENY	blocked -10	done 3	in_progress -18	question 8	unrelated 17
WORD DO	ack 4	done 5	extension -3	in_progress -35	not_started 16	question -3	unrelated 16
WORD DOING	blocked -17	in_progress 20	not_started 3	question -7
WORD DRAFT	blocked 4	done -6	in_progress 13	not_started -8
WORD EARLY	ack 7	blocked -5	done 23	extension 5	in_progress -30	not_started -4	unrelated 3
WORD FINISH	ack -9	blocked -29	done 22	extension -7	in_progress -19	not_started -6	question -19	unrelated 67
WORD FOR	ack 5	blocked 3	done 13	extension 5	in_progress -6	not_started -3	question -8	unrelated -9
WORD FUTURE	blocked 7	done 16	in_progress -4	not_started -6	unrelated -8
WORD GIVE	ack -5	blocked 21	done 13	extension 5	in_progress -14	not_started -7	question -5	unrelated -8
WORD HA	ack -3	blocked 12	done -7	question -3
WORD HELP	blocked 16	done -5	in_progress -6	unrelated -5
WORD HOW	done 3	in_progress 4
WORD INPUT	ack -13	blocked -6	done -5	extension -6	in_progress 6	not_started 6	question 4	unrelated 13
WORD JUST	blocked -4	extension 9	in_progress -9	not_started 5	question 5	unrelated -6
WORD LACK	not_started 4	question -5
WORD LATE	blocked -4	extension 8
WORD LATER	ack 7	blocked 3	done 13	extension 7	in_progress -24	question -8
WORD LET	ack -5	blocked -8	done 3	extension 6	not_started -4	question 6
WORD LIMIT	blocked -3	extension 3
WORD MORE	extension 10
WORD MUST	ack -3	blocked 3	done -12	not_started -3	question 22	unrelated -5
WORD NO	ack -4	blocked 14	done -24	in_progress -7	unrelated 21
WORD NOTYET	ack -3	blocked 11	done -9	extension 5	in_progress -3	not_started -7	question -8	unrelated 14
WORD NOUN	ack 7	blocked -51	done 23	extension 11	in_progress 9	not_started 22	question 7	unrelated -28
WORD NOW	blocked -10	done 15	in_progress -8	question 6
WORD NUMBER	ack -6	blocked -15	done 9	extension -6	in_progress 26	question -7
WORD OBSTACLE	ack -3	blocked -24	done 10	in_progress 20	question 3	unrelated -5
WORD OTHER	in_progress -3	unrelated 10
WORD OVER	ack 27	done 22	extension -12	in_progress -26	not_started -9	question -17	unrelated 17
WORD PART	ack -8	blocked 9	extension 4	in_progress -13	not_started 3	question 10	unrelated -3
WORD PAST	ack -12	blocked 18	done 7	unrelated -9
WORD POSTPONE	ack 3	blocked 12	extension -11	in_progress -10	question 9
WORD RECEIVE	ack -14	blocked -3	done 18	in_progress 5	question 3	unrelated -9
WORD REMAIN	ack 10	blocked 10	done -12	in_progress -11	question 10	unrelated -6
WORD REPORT	ack 8	blocked -3	done -5	question 5	unrelated -3
WORD SHARE	blocked -4	done -5	in_progress 30	question -5	unrelated -11
WORD SIGN	ack -7	blocked 6	done 5	extension -3	in_progress 6	not_started -3	unrelated -6
WORD SO	ack -3	blocked 22	done -3	not_started -11
WORD SOCIAL	blocked 22	in_progress 9	not_started -4	question -3	unrelated -24
WORD SOFT	ack -5	blocked 7	done 10	extension -5	in_progress -18	not_started -3	question 5	unrelated 9
WORD SOON	blocked -8	done 7	not_started 13	question -4	unrelated -10
WORD SPAN	ack 6	blocked 10	done 30	extension 7	in_progress -17	not_started -22	question 3	unrelated -17
WORD STEP	ack -5	blocked 24	done -5	in_progress 4	not_started -8	unrelated -6
WORD STOP	ack 10	blocked -6	in_progress -3	unrelated -3
WORD SUBMIT	blocked -3	done -15	extension 4	in_progress 16
WORD TELL	ack 11	blocked 16	done -11	extension -5	in_progress 6	not_started -5	unrelated -14
WORD TERM	blocked -3	extension 14	in_progress -8	question 5	unrelated -6
WORD THEN	ack -3	blocked -7	done -6	in_progress -5	not_started 26	question -7
WORD THEY	ack -3	extension -3	in_progress 16	not_started -5	unrelated -6
WORD UNDO	ack -7	blocked 4	done 14	in_progress 6	not_started -13	question 9	unrelated -12
WORD UNIT	blocked -7	extension -13	in_progress 19	not_started 22	question -7	unrelated -10
WORD UNSURE	ack -3	blocked 10	done 5	not_started -4	unrelated -5
WORD UNTIL	ack 9	blocked -22	done 10	extension 16	in_progress -17	question -3	unrelated 9
WORD WAIT	blocked 5
WORD WH	ack -5	blocked -6	done -4	extension -7	in_progress -5	not_started 18	question 14	unrelated -5
WORD WHO	ack -20	blocked 3	done -52	extension 30	in_progress -8	not_started 28	unrelated 18
WORD WHOLE	done 16	in_progress -12
WORD WORD	ack -7	blocked 21	extension -11	in_progress -3	not_started -7	question -16	unrelated 23
WORD |	ack -10	blocked 17	done -7	extension -4	in_progress -7	not_started 5	question -15	unrelated 20
a	ack 7	blocked -14	extension -7	in_progress -4	not_started 7	question 26	unrelated -16
a ,	ack 7	blocked -6	done -6	in_progress -9	not_started 6	question 7
a .	done 6	in_progress -3
a :	done 6	in_progress -5
a ?	blocked -3	done -5	not_started 10	question 3
a a	ack 5	done 7	in_progress -5	question -3	unrelated -5
a anh	ack -6	done 14	question -3	unrelated -3
a ay	not_started 5
a chua	done 24	in_progress -23
a dung	in_progress -4	not_started 5
a e	not_started 5
a em	done 17	in_progress -13
a nha	blocked 5	done -8	in_progress 5	unrelated -3
a nhe	done 4	not_started 5	unrelated -4
a oi	in_progress 8	not_started -6
a roi	done -3	in_progress 4
a ui	done 3
a uiii	done 3
a |	ack 10	blocked -9	done -22	extension -5	in_progress 17	not_started -11	question 16	unrelated 5
ach	blocked 3
ach |	blocked 3
ai	ack -14	blocked 32	done -26	extension -16	in_progress -11	question -4	unrelated 39
ai a	question 5
ai an	unrelated 3
ai ban	blocked -3	unrelated 5
ai bao	done 16	in_progress -6	question -4	unrelated -3
ai bat	blocked 4	unrelated -3
ai bay	in_progress 4
ai biet	blocked -4	question -6	unrelated 11
ai cam	unrelated 3
ai cap	blocked 6	unrelated -4
ai cat	question 5	unrelated -3
ai cho	question -3	unrelated 7
ai chu	question 12	unrelated -9
ai chua	in_progress -12	question 13
ai co	blocked -8	question -19	unrelated 32
ai dang	blocked 11	done -5	in_progress -3
ai de	in_progress 27	not_started -4	question -14	unrelated -8
ai di	blocked -10	done -3	not_started 9	question -4	unrelated 12
ai do	question -3	unrelated 6
ai don	blocked -4	done 4	in_progress 10	question -7	unrelated -3
ai du	blocked 4	question 4	unrelated -7
ai dua	unrelated 4
ai dung	in_progress -4	not_started 6
ai giao	blocked 10	question -7
ai gui	blocked 6	in_progress -4
ai ki	blocked 6	question 3	unrelated -3
ai la	question 5
ai lam	blocked -4	done -4	in_progress -8	not_started 21	unrelated -4
ai ma	blocked 5	unrelated -3
ai mang	question -4	unrelated 5
ai mua	unrelated 4
ai nhan	blocked 14	not_started -3	unrelated -8
ai nhat	blocked -3	unrelated 5
ai noi	in_progress 3
ai nop	in_progress 10	not_started -9
ai phu	question 16	unrelated -13
ai quan	blocked 4
ai quen	blocked -3	unrelated 8
ai soan	question 3
ai sua	blocked 3
ai thay	blocked 3	not_started -3
ai thua	unrelated 3
ai tra	blocked 11	question -8
ai truc	question 5	unrelated -5
ai vang	done 4
ai vay	question 3
ai xong	done -8	not_started -6	question 8	unrelated 6
ai |	question 5
alam	blocked -3	in_progress -3	not_started 9
alam nha	blocked -3	in_progress -3	not_started 9
alo	ack -3	blocked -5	in_progress -3	unrelated 13
alo |	ack -3	blocked -4	in_progress -3	unrelated 12
am	blocked -3	unrelated 5
am |	blocked -3	unrelated 5
an	ack -9	blocked -3	extension 5	in_progress -22	not_started -16	question -12	unrelated 57
an bi	blocked -4	extension 7
an binh	not_started 4
an bun	unrelated 3
an chi	unrelated 4
an com	in_progress -4	not_started -4	question -7	unrelated 21
an dang	in_progress 3
an dinh	extension 6	in_progress -3
an gi	unrelated 5
an ke	blocked -5	done 5
an nhe	blocked 4
an phuong	blocked 6	done 12	in_progress -13
an sang	in_progress -3	unrelated 8
an sap	done 7
an tinh	blocked 3
an toan	in_progress 3	question 3	unrelated -3
an trua	done -9	unrelated 12
an truong	done 3
an ung	done 4
an xa	done 4	in_progress -3
an xong	blocked -3	done -9	in_progress 5	unrelated 8
an |	blocked 8	done -5	in_progress -7	unrelated 5
anh	ack -32	blocked 5	extension -9	in_progress 24	not_started 8	unrelated 3
anh ,	blocked -4	done 12	extension 12	in_progress -14	not_started -3	question 6	unrelated -7
anh a	ack -14	blocked 5	done -6	in_progress 25	not_started 6	question -27	unrelated 13
anh ai	in_progress 3
anh ay	in_progress 4
anh ba	done 3
anh bai	blocked 3	in_progress -3
anh ban	in_progress -5
anh bao	done 14	in_progress -4	question -7
anh be	done 4
anh bo	blocked -3	unrelated 7
anh chac	done -6	in_progress 7
anh cham	done -3	in_progress 4
anh chanh	blocked -5	done -4	in_progress 7	question 5
anh chi	in_progress -12	unrelated 17
anh cho	done -3	extension 4	in_progress -8	unrelated 6
anh chong	ack -3	done -3	in_progress -6	unrelated 13
anh chu	done 5	in_progress -5
anh chua	ack -4	blocked -4	not_started 10
anh chuong	blocked 7	in_progress -4
anh chuyen	done 8	extension -3
anh clip	blocked 3
anh da	done -17	in_progress 26	not_started -6	question -3	unrelated -4
anh dang	blocked 5
anh dat	done -4	unrelated 4
anh dau	not_started -3	unrelated 3
anh de	blocked 5	done -4	not_started 3
anh dep	blocked -3	in_progress -3	unrelated 8
anh dinh	in_progress 3
anh do	in_progress 3
anh dong	done -4	unrelated 4
anh du	done -4	in_progress 4
anh duc	blocked 15	done -12
anh duyet	done -7	in_progress 6	question 6
anh e	ack 3	in_progress -4
anh em	ack 4	done -4	extension -6	in_progress -10	not_started -6	question -11	unrelated 35
anh gia	extension 5
anh giai	extension -6	question 9
anh giao	done -8	in_progress 12
anh goi	blocked 4	done 3	in_progress -3
anh gop	done -3	in_progress 4
anh gui	ack -3	done -11	in_progress 10	unrelated 4
anh hoan	blocked 6	done 7	in_progress -9
anh hoi	blocked 13	done -13	not_started 3	question 3
anh hung	done -9	in_progress 13
anh ke	not_started 4
anh khai	done 3
anh khoi	done 6	in_progress -3
anh khong	blocked -10	done 7	in_progress 8	unrelated -3
anh ki	done -3	in_progress 4
anh kiem	done 4
anh kien	done 3
anh lam	done 9	not_started -4
anh lien	ack 4
anh mat	unrelated 3
anh may	done 5	in_progress -5
anh minh	blocked -3	in_progress 7
anh moi	in_progress 7	unrelated -3
anh mua	done -5	unrelated 7
anh nam	done -5	in_progress 7
anh neu	in_progress 3
anh ngay	done -3	in_progress 4
anh nghe	in_progress 5
anh nha	blocked 5	done 3	in_progress -4
anh nhac	ack 4
anh nhan	in_progress -3	question 8
anh nhe	blocked -4	in_progress 19	unrelated -12
anh nho	blocked 6	done -3
anh niem	not_started 4
anh noi	blocked 5	done 4	in_progress -3
anh oi	ack -4	blocked 4	done -15	in_progress 5	not_started 14
anh phan	blocked -3	in_progress 5
anh phong	blocked 3
anh quyet	blocked -4	in_progress 3
anh ra	done 4	in_progress -3
anh roi	done 14	in_progress -12
anh sao	question 3
anh sau	ack 14	question -6	unrelated -6
anh so	not_started 3
anh sua	done -3	unrelated 3
anh tac	blocked 5
anh tap	done -4	in_progress 5
anh thang	done -6	in_progress 6
anh tinh	done -5	in_progress 5
anh to	blocked 3	done 3	in_progress -8
anh trang	in_progress 3
anh trong	blocked -4	done 8	unrelated -3
anh truoc	blocked -3	done 14	in_progress -8
anh tu	in_progress -4
anh tuan	blocked 4	done -4	extension -3	question 3
anh tuong	in_progress 3
anh van	done 4	in_progress -4
anh vang	ack 3	done -3
anh viec	blocked 7	in_progress -4
anh xay	done 3
anh xem	in_progress -3	unrelated 5
anh xong	blocked 10	done 9	in_progress -10	unrelated -7
anh yen	done 4	in_progress -3
anh |	ack -7	blocked -22	done 30	in_progress -11	not_started 14	question 29	unrelated -32
ap	blocked 5	done -6	in_progress 11	unrelated -6
ap cai	blocked 3
ap chua	blocked 3	not_started -3
ap roi	not_started 3
ap |	blocked -3	in_progress 3
ay	done -7	in_progress 6	not_started 5
ay chuyen	blocked 3
ay roi	in_progress -4	not_started 5
ay |	done -3	in_progress 6
ba	ack -6	blocked 17	done -3	in_progress -8	not_started -16	question -4	unrelated 18
ba ,	blocked 6	done -13	in_progress 9
ba bua	blocked 12	not_started -10
ba con	blocked 6	in_progress -17	unrelated 16
ba dong	done 3
ba ho	blocked -6	in_progress 5
ba nhat	blocked 8	in_progress -7
ba nu	blocked 7	unrelated -4
ba roi	in_progress 3
ba sau	blocked 8	in_progress -7
ba thang	done 3
ba tu	blocked -3	in_progress 4
ba vao	blocked -4	done 5
ba |	in_progress -7	unrelated 10
bac	blocked 3	done -8	extension -4	in_progress -7	question -5	unrelated 24
bac a	in_progress -3
bac chua	blocked 3	extension 3	in_progress -3
bac con	blocked -5	in_progress 6
bac da	done -6	in_progress 7
bac dan	ack 3
bac dang	blocked -9	in_progress 9
bac don	blocked 4
bac duyet	done 3	in_progress -3
bac goi	in_progress -3	unrelated 6
bac moi	not_started 3
bac mot	extension 3
bac oi	done 12	extension -7
bac roi	blocked 7	in_progress -6
bac sep	done -3	unrelated 3
bac si	done -3	unrelated 5
bac tap	done -5	unrelated 7
bac to	blocked 4
bac vi	blocked 5
bac |	done -5	unrelated 11
bai	ack -5	blocked -18	done 28	unrelated -6
bai ,	blocked -6	done 6
bai dang	done 5	in_progress -4
bai len	done 10	in_progress -20	not_started 12
bai rac	blocked -3	done 5	in_progress 8	not_started -8
bai tam	done 4
bai thi	blocked -3	in_progress 4
bai tuyen	blocked 3	done -7	in_progress 7
bai |	not_started -3
bam	ack -3	in_progress 6	not_started -5	unrelated 3
bam hoan	in_progress 3
bam lung	unrelated 5
bam nham	in_progress 6	not_started -4
ban	ack -3	blocked -23	extension -17	in_progress 16	not_started 8	unrelated 18
ban ,	done 5	in_progress -6
ban a	in_progress -7	unrelated 6
ban cam	done 8	in_progress -7
ban chi	blocked -6	done 8
ban chinh	done 8	in_progress -3
ban chu	blocked -4	done -4	in_progress 14	unrelated -4
ban chua	in_progress -7	question 10
ban cung	blocked -4	done 10	unrelated -6
ban cuoi	done -8	extension -6	in_progress 22	unrelated -5
ban da	ack 3
ban dau	in_progress 3
ban de	blocked -8	in_progress 12
ban dep	done -6	in_progress 9
ban do	blocked 13	in_progress -9	unrelated -3
ban doan	blocked 17	in_progress -17
ban dong	blocked 4
ban ga	blocked -3	in_progress -7	unrelated 15
ban gi	not_started 3
ban giao	ack -3	done 24	in_progress -34	not_started 19	unrelated -5
ban giay	blocked -3	done 7
ban gop	done 12	in_progress -11
ban hanh	done 4	unrelated -3
ban het	unrelated 4
ban hoan	done -5	in_progress 8
ban hoi	in_progress 3
ban hop	ack 15	in_progress -7	not_started -3
ban khac	blocked -3	in_progress 4
ban khong	question -4	unrelated 7
ban ki	blocked -3	in_progress -3	question 9
ban kiem	done 3
ban lanh	in_progress 3
ban mau	blocked 6	unrelated -5
ban mem	blocked -5	done -5	in_progress 12
ban nam	in_progress 3
ban nao	blocked 10	not_started -4	question -4
ban nghiem	done 3	in_progress -3
ban nha	blocked -3	question -4	unrelated 11
ban nhap	blocked -5	done -4	in_progress 13	not_started -3
ban nhau	done -7	unrelated 9
ban phao	done 5	question -3
ban qua	blocked -10	in_progress 7	not_started 4
ban ra	blocked -5	not_started 7
ban roi	ack 3	done 5	in_progress -5
ban sat	blocked 9	done -7
ban sep	ack -4	done -3	in_progress 12	unrelated -4
ban sua	done 3	in_progress -3
ban tham	blocked -3	in_progress 3
ban thao	in_progress 5
ban thong	blocked -4	done -8	in_progress 13
ban thuong	in_progress 5
ban thuyet	in_progress 3
ban tiep	blocked 10	done -7
ban to	blocked 9	done -3	not_started -3
ban trinh	in_progress 3
ban ve	blocked 5	done -3
ban voi	done 9	in_progress -5
ban word	in_progress 5
ban xay	done 10	in_progress -11
ban xe	done -5	in_progress -3	unrelated 11
ban xem	done -9	in_progress 9
ban xong	done -11	unrelated 15
ban yeu	in_progress 3
ban |	blocked -6	done 4	extension -3	not_started 7	question -5
bang	ack -7	blocked -22	done 39	extension -7	in_progress -9	question 11	unrelated -4
bang a	blocked 5	done 8	in_progress -9
bang chua	blocked -5	not_started 4
bang doan	blocked 5	question -4
bang du	blocked -5	done 5
bang hieu	done 8	in_progress -4
bang lai	in_progress -4	question -5	unrelated 12
bang luong	in_progress 4
bang nhac	done 3
bang roi	done -3	in_progress 3
bang ron	blocked -12	done 9	in_progress -4	question 13	unrelated -6
bang sach	done 7	in_progress -5
bang theo	done -3	in_progress 3
bang van	done 7	in_progress -5
bang |	done -3	in_progress 5
banh	blocked 3	done -6	unrelated 4
banh toi	done -4	unrelated 5
bao	ack 27	blocked 28	extension -23	in_progress 12	not_started -15	question 5	unrelated -35
bao ,	done 5
bao a	done -4	in_progress 4
bao anh	ack 4	blocked 8	done 7	not_started 3	question -16	unrelated -7
bao cao	ack -4	blocked -14	done 17	extension -6	in_progress -7	question 18
bao chi	done 3
bao chua	done 32	in_progress -20	question -7
bao da	done 3
bao day	done 3
bao gio	ack 8	blocked -7	done -4	extension -6	not_started -4	question 20	unrelated -9
bao hiem	blocked -10	not_started 7
bao hoan	blocked 4
bao ket	ack 3
bao ki	in_progress 4
bao lai	ack 16	blocked -3	in_progress -5	unrelated -3
bao lien	in_progress 4
bao loi	blocked 13	done -9
bao nay	in_progress -3	unrelated 6
bao nen	blocked 5
bao ngay	ack 5	blocked 6	in_progress -7
bao nha	done -8	in_progress 12
bao nham	in_progress 5	not_started -3
bao nhan	ack -3	done 4
bao nhe	blocked 5	done -4	in_progress 5	unrelated -5
bao nhieu	blocked -3	question -3	unrelated 9
bao nop	done -6	in_progress 6
bao on	done -3	unrelated 4
bao pha	blocked 16	done -5	in_progress -8
bao quat	blocked 13	done -7	in_progress -6
bao roi	ack 5	unrelated -3
bao sep	done -3	in_progress 4
bao so	blocked -5	unrelated 7
bao thieu	done -4	in_progress 7
bao toi	in_progress 3
bao tri	blocked 4
bao tro	done 3
bao va	ack 4
bao vao	question 3
bao ve	blocked 4
bao vua	blocked 9	done -7
bao xong	blocked -3	done 9	unrelated -5
bao |	blocked 19	done -6	in_progress 9	not_started -7	unrelated -10
bat	ack -10	blocked -15	done -39	extension -5	in_progress 44	not_started 49	question -7	unrelated -18
bat buoc	question 3
bat dau	ack -8	blocked -13	done -34	extension -6	in_progress 39	not_started 35	question -4	unrelated -8
bat den	done 11	in_progress -5
bat dong	not_started 4
bat dung	extension 4	question -3
bat loi	blocked -5	in_progress 6
bat may	blocked 4	unrelated -3
bat sua	done -10	in_progress 11
bat tay	not_started 5
bat viet	in_progress 4
bau	blocked 6	in_progress -13	not_started 9
bau cu	blocked 10	in_progress -10
bau truong	not_started 4
bau xong	not_started 3
bay	blocked -7	done 8	question -3
bay dat	in_progress 4
bay khong	unrelated 3
bay ra	blocked -5	done 3	in_progress 3
bay |	done 3	in_progress -4
bd	blocked -5	not_started 8
bd nua	blocked -5	in_progress -3	not_started 8
be	ack -4	blocked -5	done 9	extension -3
be giang	ack -3	blocked -3	done 14	in_progress -3	unrelated -3
be nha	done -6	unrelated 8
be tong	in_progress 7	unrelated -4
ben	ack -21	blocked 60	done -4	extension -11	in_progress 16	question -7	unrelated -33
ben anh	done 8	in_progress -6
ben bien	blocked 3
ben cong	blocked 8	done -6	not_started -3
ben dang	blocked 3
ben dia	blocked 8
ben dien	blocked 17	in_progress -10
ben em	ack -4	blocked 10	done 25	extension -4	in_progress -18	not_started 3	unrelated -11
ben hoi	blocked -3	done -3	in_progress 12	question -3	unrelated -3
ben ke	done -11	in_progress 10
ben kho	blocked -4	in_progress 7
ben ki	blocked -9	done 11
ben kia	ack -9	in_progress 15	not_started -3
ben mat	question 4
ben nao	question 3
ben nay	done -3	not_started 5
ben quan	blocked -4	not_started 5
ben so	blocked 4	done -3
ben tai	blocked 13	question -8
ben thue	blocked 14	in_progress -5
ben toi	done 4
ben tram	done 12	in_progress -13
ben trong	in_progress 4
ben tu	done -4	in_progress 6
ben van	done 3	in_progress -4
ben xa	blocked -5	done -3	in_progress 8
ben xong	in_progress 4
benh	blocked 3	done -3
benh |	blocked 3
bep	done 3	in_progress -5	unrelated 5
bep an	done 4
bep |	unrelated 4
bi	ack -7	blocked 82	done -50	in_progress -13	not_started 6	question 7	unrelated -29
bi ,	not_started 4
bi bac	blocked 12	in_progress -8
bi bao	blocked 16	done -5	in_progress -8
bi cat	blocked 18	done -3	in_progress -7	question -4	unrelated -3
bi chua	in_progress -6	not_started 7
bi duoi	blocked -4	done 5
bi gat	blocked -4	extension 7
bi hoan	blocked -6	unrelated 10
bi hoi	blocked -3	in_progress 4
bi ket	blocked 12	in_progress -8	unrelated -3
bi khoa	blocked 5	done -3
bi khoanh	blocked 8	in_progress -6
bi luon	blocked 6	in_progress -4
bi moi	blocked 10	done -9
bi muon	blocked 3
bi om	blocked 3
bi so	blocked 4
bi thu	blocked 4
bi tra	blocked -4	done -15	in_progress 26
bi tru	blocked -5	question 11	unrelated -6
bi trung	blocked 3
bi van	done -6	in_progress 6
bi xong	blocked -4	in_progress 9	unrelated -4
bi |	blocked -3	question 4
bia	done 4	in_progress 6	unrelated -8
bia nao	done 5	unrelated -3
bia |	in_progress 6	unrelated -4
bien	ack -5	blocked -3	done 37	extension -4	in_progress -4	not_started -5	question -5	unrelated -12
bien ban	blocked -4	done 26	in_progress -8	not_started -3	unrelated -7
bien dong	blocked 3
bien gioi	in_progress 5
bien phong	blocked 10	done -3	in_progress -6
bien quang	blocked -6	in_progress 7
bien tap	blocked -3	in_progress 3
bien ten	done 5
biet	ack 21	done -19	extension -3	in_progress 6	not_started -16	question 6	unrelated 3
biet ap	blocked 3
biet cho	blocked -4	unrelated 6
biet da	in_progress 3
biet di	ack -3	unrelated 5
biet gui	blocked -6	in_progress 8
biet lam	blocked 3
biet lay	blocked 9	in_progress -5
biet ma	in_progress -4	question 8
biet phong	blocked -3	in_progress 3
biet roi	ack 17	blocked -6	done -4	in_progress -3
biet sua	question -4	unrelated 5
biet theo	blocked 5	unrelated -3
biet |	not_started -5	question 10
bieu	blocked 6	done -18	extension 5	in_progress 19	not_started -4	question 5	unrelated -10
bieu a	in_progress 3
bieu anh	done -3	in_progress 3
bieu moi	extension 5	question -3
bieu quyet	blocked 4
bieu roi	done 3
bieu sep	in_progress 3
bieu thay	blocked 6	in_progress -4
bieu voi	question 5	unrelated -3
bieu xong	done -6	in_progress 9	unrelated -3
bieu |	done -4	in_progress 6
binh	blocked -10	done 19	extension 9	in_progress -8	unrelated -10
binh bat	not_started 4
binh cho	blocked -3	extension 9	unrelated -4
binh chua	done 3
binh dan	done 3
binh lam	done 4
binh ra	done 5	unrelated -3
bit	ack 4
bit roi	ack 5
bk	ack 4
bk roi	ack 4
bn	question 7
bn a	question 7
bo	ack -3	blocked 6	done 7	extension -5	in_progress -10	not_started -8	question -7	unrelated 21
bo a	in_progress 7	not_started -3
bo anh	in_progress 6
bo cong	blocked -3	done 4
bo di	blocked 11	done -4	in_progress -3	question -3
bo do	blocked 3	in_progress -7	unrelated 6
bo duong	blocked -3	in_progress 4
bo em	ack -6	unrelated 10
bo ghi	blocked -5	in_progress 5
bo ho	in_progress 3
bo hop	done 3	in_progress -3
bo khu	blocked -3	done 4
bo kinh	blocked -3	done 5
bo ngang	blocked 8	unrelated -4
bo nhiem	in_progress 3
bo phan	ack 9	done -4
bo phat	blocked 9	done -7
bo phieu	done 7	in_progress -6
bo qua	unrelated 7
bo qui	not_started 4
bo ra	in_progress 3
bo sang	unrelated 4
bo sung	blocked -6	in_progress 16	not_started -5
bo tay	blocked 4
bo thu	done 11	extension -5	in_progress -10	question 6
bo tra	blocked 3
bo tri	blocked 3
bo ve	blocked 9	in_progress -4	unrelated -4
bo viec	blocked -5	done 6
bo vo	done -8	in_progress -6	unrelated 17
bo von	blocked -3	extension 3
bo xin	ack 6
bo |	done 3
boc	blocked -7	done 8	in_progress 6	not_started 3	question -4	unrelated -5
boc do	blocked -4	in_progress 10	question -3	unrelated -3
boc sach	done 4
boc xep	done 4	in_progress -3
boi	blocked -4	done 9	not_started 3	unrelated -5
boi cho	done 3
boi duong	blocked -6	done 6	not_started 3
boi kho	blocked -4	in_progress 4
boi thuong	blocked 6	unrelated -3
bom	ack -3	done 14	in_progress -6	question -10	unrelated 4
bom chay	done 9	in_progress -6
bom nam	ack -3	blocked 7	unrelated -3
bom nghi	ack -3	blocked 7	unrelated -3
bom van	blocked -4	done 6
bon	ack 4	blocked -5	done 3	in_progress -3	not_started 6	unrelated -7
bon em	ack 5	in_progress -6	not_started 8
bon ngay	extension 3
bon phuong	in_progress 3
bon sao	done 6	unrelated -5
bong	blocked -14	done 4	extension 5	in_progress -3	unrelated 9
bong ,	in_progress -5	unrelated 5
bong chuyen	ack 3	done 7	extension 6	in_progress 5	unrelated -24
bong da	unrelated 3
bong het	unrelated 3
bong voi	in_progress -4	unrelated 6
bong xong	done -3
bot	ack 3	blocked -9	done 6	in_progress -4	question 8	unrelated -5
bot co	blocked -7	question 10
bot con	done 3
bot nhac	done 4	in_progress -4
bot |	ack 3
bu	done -3	in_progress 6
bu dien	done -4	in_progress 7
bua	ack -8	done 15	extension 19	in_progress 3	not_started -17	question -5	unrelated -8
bua coi	extension 6	question -4
bua di	extension 6	in_progress -3
bua khong	extension 4
bua la	blocked 12	not_started -10
bua nao	ack -6	not_started 7
bua nay	done 3	in_progress 14	not_started -13	unrelated -3
bua roi	done 4	in_progress -4
bua sua	blocked -3	done 6	in_progress -3
bua te	done 3
bun	unrelated 3
bung	blocked 9	done -6
bung len	blocked 6	done -4
bung o	blocked 3
buoc	done -15	in_progress 19	not_started -3	unrelated -3
buoc ,	in_progress 3
buoc khao	in_progress 3
buoc khong	question 3
buoc roi	done -4	in_progress 6
buoc tham	in_progress 3
buoc thi	blocked 5	in_progress -4
buoi	extension -3	in_progress 5	not_started -3	unrelated 4
buoi dau	in_progress 5	not_started -3
buoi doi	done 3
buoi ra	done -4	in_progress 3
buoi sang	unrelated 4
buoi sau	in_progress 5	not_started -3
buoi tuyen	done 4	in_progress -5
buoi |	in_progress 3
buom	blocked -6	in_progress 3	question 6	unrelated -3
buom dang	blocked -4	in_progress 4
buom nhan	question 6	unrelated -3
buon	unrelated 5
buon cung	unrelated 5
but	in_progress 5
buu	in_progress 3
buu dien	in_progress 3
c	extension 6	in_progress 7	not_started -3	unrelated -4
c ,	done -4	in_progress 5
c cho	unrelated 3
c |	extension 5	unrelated -4
ca	ack -18	blocked 17	done -11	extension -5	in_progress -40	not_started 4	question -10	unrelated 63
ca ,	blocked -6	done 11	in_progress 6	not_started -5	unrelated -4
ca a	not_started 3
ca anh	ack -3	blocked 4
ca dong	in_progress 3
ca gieng	blocked -6	done 6
ca ho	question 3
ca khu	blocked 7	in_progress -7
ca lop	blocked 7	done -5
ca nam	blocked -3	in_progress 4
ca nguoi	done -4	in_progress -3	unrelated 7
ca nha	ack -6	blocked -10	done -12	extension -3	in_progress -5	not_started -6	unrelated 44
ca nhe	done -5	in_progress 7
ca phe	blocked -3	done -4	in_progress -4	unrelated 14
ca phong	ack -4	blocked 12	done -14	in_progress -8	question -5	unrelated 19
ca phu	done 3	in_progress -3
ca roi	done 9	in_progress -9	not_started 4
ca thon	done 7	in_progress -4
ca to	blocked 9	in_progress -4
ca tru	blocked 7	done -6
ca tuan	blocked 22	done -5	in_progress -14
ca xong	done 5	in_progress -4
ca |	blocked -13	done -7	in_progress 19	not_started 10	question -7	unrelated -3
cac	ack -14	blocked -31	done 27	extension -8	not_started -9	question 4	unrelated 31
cac anh	done -3	unrelated 7
cac ap	in_progress 6
cac ba	blocked -5	done 4	in_progress -7	unrelated 9
cac bac	blocked -5	done -17	in_progress -8	unrelated 33
cac buoi	in_progress 5	not_started -3
cac chau	done 6
cac chi	done -4	in_progress 5
cac chu	done 8	in_progress -6
cac cu	blocked -9	done 8	unrelated 7
cac don	done 8	in_progress -3
cac dong	blocked 4	done -3
cac gia	done 5
cac ho	blocked -16	done 25	unrelated -6
cac khu	ack -5	blocked 4	done 5	not_started -7	question 6	unrelated -3
cac may	done 4	in_progress -3
cac ngo	done 3
cac noi	blocked -5	done 6	in_progress -10	not_started 15	question -4
cac phong	done 3	in_progress -13	question 14
cac thay	extension 3
cac thon	blocked 6	done -6	in_progress 5
cac to	blocked -4	done -15	in_progress 27	unrelated -4
cac truong	done 3
cac tuyen	done 4
cac xa	blocked 16	done -10	in_progress -3
cach	done -3	in_progress 3
cach hanh	done -3	in_progress 4
cai	ack -7	blocked 8	done -19	extension -4	in_progress 13	not_started 7
cai ,	in_progress 3
cai bao	question 6
cai cach	done -3	in_progress 4
cai da	done -4	in_progress -4	not_started 11
cai de	in_progress 5	not_started -5
cai do	in_progress 3
cai du	blocked 5	done -3
cai han	extension 3
cai kia	in_progress 7	not_started -5
cai may	unrelated 4
cai nao	blocked 5	not_started 3	unrelated -6
cai nay	blocked 6	done -4	question 8	unrelated -4
cai nhau	blocked 3	in_progress 3	unrelated -3
cai noi	blocked 6	done -4
cai qui	not_started 3
cai roi	done -4	in_progress 4
cai rup	done 3
cai suon	in_progress 4
cai xe	done -10	unrelated 11
cai xong	done 6	in_progress -5
cai |	question -9	unrelated 10
cam	ack 11	blocked -4	extension -5	question -3
cam dao	ack -3	blocked 4
cam du	done 6
cam ket	ack -10	blocked -4	done 7	in_progress 9	unrelated -3
cam moc	in_progress 7	unrelated -5
cam nham	unrelated 3
cam on	ack 27	blocked -6	done -10	extension -3	in_progress -9	not_started -3	question -3	unrelated 7
cam ra	blocked 7	in_progress -6
cam thuoc	blocked -5	in_progress 5
cam tu	blocked 5	done -3
camera	blocked -5	in_progress 10	unrelated -4
camera ,	done 3	in_progress -3
camera a	done -3	in_progress 3
camera lap	in_progress 3
camera |	in_progress 4
can	ack -3	blocked -8	done 15	in_progress -5	not_started -8	question 21	unrelated -11
can ,	blocked 4
can anh	blocked 4
can bo	done 6	in_progress 3	unrelated -3
can cu	blocked -5	in_progress 5
can cuoc	blocked -5	done 8	in_progress -3
can dong	question 3
can lam	question 3
can moi	question 3
can ngheo	blocked -4	done 5
can than	blocked -4	unrelated 4
can them	blocked 4
can thiep	blocked 4
canh	blocked -4
canh ngap	blocked -3	done 4
cao	ack -4	blocked -17	done 13	extension -6	in_progress 3	question 16	unrelated -4
cao a	done 18	in_progress -5	question -7
cao anh	blocked 3	done -4	extension -4	in_progress 11	not_started 15	question -18
cao bang	done 14	in_progress -11
cao cap	in_progress 3	question -3
cao cham	extension 3
cao chay	not_started 4
cao chua	blocked 5
cao con	done -4	in_progress 4
cao cua	question 5
cao da	done 6	in_progress -7
cao den	done -5	in_progress 11	not_started -5
cao diem	done 3	in_progress -3
cao dong	ack 8	in_progress -8
cao go	blocked -5	in_progress 7
cao gui	done 8	in_progress -6
cao ket	ack -4	done 13	in_progress -5
cao la	blocked 3	done 3	in_progress -5
cao lai	blocked -4	extension 5
cao lanh	blocked -5	in_progress 7
cao nam	in_progress -6	question 7
cao nao	done 3
cao nay	blocked -3	in_progress -3	question 6
cao qui	in_progress -9	question 8
cao roi	done 4
cao sep	ack -3	blocked 7	done -25	in_progress -6	question 5	unrelated 23
cao so	blocked -3	done 7
cao thang	blocked 7	extension -8	question 10
cao thu	extension 3
cao thuong	blocked -11	in_progress 11
cao truoc	done -3	in_progress 5
cao tuoi	blocked -6	in_progress 11	not_started 3	unrelated -4
cao va	in_progress 3
cao ve	done -8	in_progress 9
cao vien	blocked 9	done -6
cao viet	done -3	in_progress 4
cao xin	blocked 4
cao xong	done 9	in_progress -4
cao |	ack 6	done -3	extension -3	in_progress 10	not_started -6	unrelated -4
cap	ack -6	blocked 11	done 38	extension 6	in_progress -19	question -15	unrelated -15
cap can	blocked -3
cap cho	done 3
cap du	done 4
cap giay	ack -3	done 4	not_started 4	unrelated -5
cap kinh	blocked 5	in_progress -3
cap lai	blocked 7	unrelated -4
cap li	done -3	unrelated 4
cap ma	done 3
cap mang	blocked 3
cap phan	blocked -3	done 9	in_progress -4
cap phat	done 4
cap phep	blocked -5	done 4
cap quang	blocked 7	done -6
cap roi	ack -3	done 6
cap sac	unrelated 3
cap the	blocked -3	done -5	in_progress 4	not_started 6	unrelated -3
cap thong	done 3
cap tiep	blocked 5	in_progress -4
cap toi	blocked -4	done 4
cap tren	ack -3	blocked -3	done 4	extension 11	question -6
cap xong	done 9	in_progress -8
cat	blocked 16	in_progress -9	question -3
cat a	blocked 4	in_progress -3
cat duoc	blocked -3	in_progress 4
cat mot	blocked 4	in_progress -3
cat roi	blocked 3
cat sach	blocked 4	question -3
cat tia	question 5	unrelated -5
cat tiep	blocked -3	in_progress 4
cat toc	blocked -3	done -3	in_progress -4	question -3	unrelated 13
cau	ack 9	blocked 20	done -19	in_progress -7	not_started -5	question 7	unrelated -5
cau a	ack 4	in_progress -3
cau anh	question 4
cau bo	in_progress 4
cau chu	blocked -4	in_progress 6
cau cua	blocked -3	in_progress 5
cau da	blocked 7	unrelated -4
cau do	question 6	unrelated -4
cau dung	blocked 22	in_progress -13	unrelated -3
cau hoan	ack 10	done -3	in_progress -6
cau lac	blocked -4	in_progress 4
cau long	done -4	unrelated 8
cau sang	done 4	in_progress -4
cau sua	done -3	in_progress 3
cau tam	blocked 9	in_progress -5
cau them	in_progress 3
cau |	blocked 4
cay	blocked -3	done 5
cay cat	blocked -3	in_progress 3
cay duong	done 3
cay nha	done -5	unrelated 9
cay thang	blocked -3	done 3
cay xanh	blocked 4	question 4	unrelated -6
cay xuong	blocked -3	done 3
cha	ack -3	not_started -3	question -3	unrelated 7
cha con	done 3	in_progress -3
cha hieu	in_progress 6	question -3
cha roi	in_progress -4	unrelated 6
cha xong	in_progress 3
cha xuoi	blocked 3
chac	ack -4	blocked 15	in_progress -8	not_started -3	question 6	unrelated -5
chac a	done 24	in_progress -23
chac chi	done 4	in_progress -3
chac la	in_progress -9	question 10
chac luon	blocked 7	in_progress -3
chac tre	blocked 6
chac xong	in_progress 3
cham	ack -3	blocked -9	done -8	extension 15	in_progress 23	question -8	unrelated -10
cham bai	blocked -3	in_progress 4
cham diem	blocked 5	question -5
cham do	blocked 12	in_progress -9
cham ngay	extension 6
cham nhat	in_progress 8
cham nhung	blocked -4	in_progress 4
cham thi	in_progress -3	not_started 3
cham vach	blocked -4	in_progress 4
cham xong	done -3	in_progress 5
cham |	blocked -10	in_progress 11
chan	ack -3	blocked 7	done 6	not_started -6	question -3
chan cong	question -3	unrelated 6
chan dau	blocked 7	unrelated -4
chan ngang	done 10	in_progress -3	not_started -6
chang	blocked 10	done -4	in_progress -9	not_started -3	unrelated 5
chang ai	blocked 7	done -4
chang con	done 6	in_progress -6
chang nha	blocked -4	unrelated 7
chang noi	blocked 6	done -4
chanh	blocked -7	done -4	in_progress 9	question 4
chanh duyet	done -4	in_progress 6
chanh van	blocked -4	question 5
chao	unrelated 7
chao buoi	unrelated 6
chao co	in_progress 3
chap	ack 47	blocked -15	done -7	extension -4	in_progress -5	question -3	unrelated -11
chap hanh	ack 47	blocked -11	done -7	extension -4	in_progress -9	question -3	unrelated -10
chap xong	blocked -3
chat	blocked 6	done -3
chat nha	blocked 3	done -3
chat vat	blocked 3
chau	ack 7	blocked -22	done 14	extension -7	in_progress 8	unrelated 4
chau bi	blocked -4	done 5
chau chiu	blocked -8	in_progress 9
chau dang	in_progress 5
chau khac	ack 3
chau lop	done 3
chau nha	done -5	unrelated 5
chau trai	unrelated 3
chau trinh	extension -4	in_progress 4
chau xin	ack 5	extension -3
chay	ack 3	blocked -9	done 13	extension 7	in_progress 14	not_started -19	question -4	unrelated -5
chay bo	blocked 9	done -9
chay chua	ack 6	blocked -3	extension 3	in_progress 5	not_started -9
chay cong	in_progress 5
chay lai	done 9	in_progress -6
chay mua	extension 4	in_progress -3
chay nhe	done 3
chay nuoc	blocked -4	in_progress 7
chay on	done 5	in_progress -3
chay roi	blocked -8	done 9	in_progress -3
chay rung	extension 3	in_progress -3	not_started 3
chay thu	done -4	in_progress 13	not_started -4
chay vao	done 10	in_progress -3	not_started -6
chay xong	blocked -3	in_progress 4
chay |	ack 5	not_started -3
che	blocked 7	extension -5	in_progress 16	not_started -3	question -3	unrelated -12
che do	done -3	in_progress 12	unrelated -4
che duoc	in_progress 4
che lan	done 5
che phoi	in_progress 4
che xong	done 3
che |	blocked 12	in_progress -3	unrelated -5
chep	blocked -8	in_progress 9
chep tay	blocked -8	in_progress 9
chet	blocked 12	done -5	in_progress -3	unrelated -3
chet ,	blocked 6	done -5
chet ngac	blocked 6	in_progress -3	unrelated -3
chi	ack 13	blocked -9	done 20	extension 11	in_progress -40	question 25	unrelated -19
chi ,	ack 13	done -6	extension 9	in_progress -10	unrelated -4
chi ?	extension 3
chi a	in_progress 3	not_started -3
chi bay	done 5	in_progress -5
chi ben	done 3
chi bo	ack 5	blocked -8	in_progress 4	not_started 3	unrelated -3
chi cho	extension 5
chi chua	done 4	in_progress -3
chi con	done -4	in_progress 9
chi cu	ack 10	done -8
chi da	done -5	unrelated 3
chi dao	ack 7	blocked 9	extension -6	not_started -3	unrelated -5
chi de	ack -4	blocked 8	not_started -3
chi doan	blocked -3	in_progress 5
chi dong	done 4
chi du	unrelated 4
chi em	blocked -6	done 3	in_progress -3	unrelated 9
chi ha	ack -5	in_progress 9
chi het	in_progress -3
chi hoa	ack -5	blocked 3	in_progress 3	question 4
chi hoi	done -5	unrelated 3
chi huong	in_progress -3	not_started 3	unrelated 3
chi ke	in_progress 3
chi khoi	ack 11	done -6	in_progress -4
chi lan	done -9	in_progress 5	question 10
chi lap	unrelated 3
chi ma	blocked 4	done -3
chi mo	done 9	in_progress -8
chi nao	ack -6	done 13	question -3
chi o	done 12	in_progress -8
chi oi	ack 8	blocked 6	done -14	in_progress 19	question -3	unrelated -18
chi pho	in_progress 3
chi phu	blocked 5	not_started -3
chi qua	in_progress -4	unrelated 5
chi roi	ack -3	blocked -4	in_progress -8	unrelated 17
chi sang	done 3
chi sau	ack 8	in_progress -7
chi sep	ack 4	in_progress -4
chi so	done 12	in_progress -10
chi thi	done -4	in_progress -3	unrelated 7
chi thieu	done -3	in_progress 3
chi thu	in_progress 3
chi tien	done 4	in_progress -3
chi tieu	ack -5	blocked -7	done 16
chi tra	done 5	in_progress -3
chi uy	in_progress -6	not_started 9
chi xong	done 22	in_progress -21
chi |	ack -8	blocked 3	done -14	extension 3	in_progress 10	not_started 7	question 23	unrelated -24
chia	blocked -4	extension -4	in_progress -4	unrelated 17
chia buon	unrelated 5
chia khoa	in_progress -9	unrelated 15
chia nhau	in_progress 6	unrelated -3
chiem	done 5
chiem o	done 5
chien	blocked -3	done 6
chien binh	blocked -3	done 5
chieu	ack -7	blocked -25	extension -5	in_progress 43	not_started -4	question -11	unrelated 11
chieu .	done 3
chieu a	in_progress 4
chieu cat	blocked -3	in_progress 4
chieu chup	blocked -3	in_progress 5
chieu cong	done 3
chieu khop	blocked -4	done 6
chieu mai	in_progress 3
chieu mot	in_progress 7	unrelated -5
chieu nay	blocked -9	done -13	in_progress 30	question -7
chieu nhe	unrelated 3
chieu qua	blocked 3	in_progress -4
chieu sep	unrelated 3
chieu thu	extension -3	unrelated 6
chieu voi	blocked -4	in_progress 4
chieu |	blocked 4	in_progress -4
chin	in_progress 6	unrelated 3
chin phan	done -4	in_progress 8
chin roi	in_progress -3	unrelated 4
chinh	ack -5	blocked 9	done -12	in_progress 27	not_started -11	unrelated -7
chinh ,	in_progress 3
chinh :	in_progress 4
chinh cong	blocked 3
chinh cu	blocked 6	done -3
chinh da	done 6	in_progress -5
chinh dang	blocked -3	in_progress 4
chinh giup	blocked 4
chinh khong	blocked 3
chinh lai	done -3	in_progress 6
chinh ngay	in_progress 3
chinh nhung	done 3
chinh roi	done 4	in_progress -3
chinh sach	blocked 10	done -6
chinh sua	done 10	in_progress -6
chinh ta	in_progress 4
chinh tham	done -12	in_progress 10
chinh the	in_progress 3
chinh thoi	blocked -4	extension 7
chinh tin	in_progress 4
chinh tri	blocked -3
chinh ve	done 4	in_progress -4
chinh xong	done 5	in_progress -5
chinh |	blocked 3	done 3	in_progress -4
chiu	blocked 15	done -8
chiu kho	blocked -8	in_progress 9
chiu ki	blocked 8	in_progress -4
chiu |	blocked 5
cho	ack -40	blocked 18	done -3	extension 73	in_progress 8	not_started -31	question -13	unrelated -12
cho %	done 9	in_progress -9
cho ,	done 3	in_progress -3
cho :	blocked -3	done 4
cho ai	question 6
cho anh	blocked 17	done -11	extension -10	in_progress 17	unrelated -9
cho ba	blocked -6	in_progress 5
cho bac	extension 3
cho ban	blocked 3	done 10	in_progress -12
cho bao	done -5	in_progress 8
cho bau	blocked 9	in_progress -9
cho ben	blocked 10	in_progress -8
cho ca	blocked -6	done 12	in_progress -3
cho cac	blocked -9	done 5	extension -3	in_progress 17	unrelated -6
cho can	blocked -5	done 8
cho chau	unrelated 4
cho chi	blocked -7	question 3	unrelated 9
cho chu	ack 9	extension -4
cho chua	blocked 4
cho chuyen	in_progress 3
cho coc	blocked -4	done 6
cho con	done -4	in_progress -7	unrelated 15
cho cong	blocked 3
cho dan	ack -4	blocked -15	done 12	in_progress 6	not_started 4
cho do	blocked 6
cho doan	blocked 3
cho don	extension 7	in_progress -6
cho dong	ack -5	in_progress 4	unrelated 5
cho duyet	blocked -3	done -4	in_progress 10
cho e	blocked -3	extension 10	question -3	unrelated 3
cho em	ack -7	blocked -20	done -22	extension 44	in_progress -12	not_started -6	question 10	unrelated 12
cho gia	blocked 6	done 5	in_progress -11
cho gian	extension 11	in_progress -8
cho giao	in_progress 8	unrelated -5
cho hai	in_progress 4
cho hdnd	done -8	in_progress 11
cho ho	done 12	in_progress -5	unrelated -3
cho hoi	blocked -13	extension 13	in_progress 15	question -14
cho hop	in_progress 3
cho huong	blocked 7
cho ket	blocked 17	done -6	in_progress -10
cho kho	blocked -4	in_progress 11	question -3
cho khu	blocked -3	in_progress 4
cho ki	blocked -3	done -6	in_progress 12
cho kip	blocked -3	in_progress 7
cho lich	blocked 13	in_progress -8
cho lui	extension 5
cho minh	unrelated 4
cho moi	blocked -4	done 5
cho muon	blocked -8	question -3	unrelated 13
cho ngoai	not_started 4
cho nguoi	blocked -5	done -6	in_progress 12	unrelated 4
cho nha	blocked -8	done 5	in_progress 7	unrelated -3
cho phan	blocked 15	done -4	in_progress -9
cho phep	blocked -3	extension 5
cho phong	blocked -8	extension 3	in_progress 10	not_started -3
cho qua	in_progress -6	not_started 7
cho quan	not_started 3
cho roi	done 3
cho rut	blocked 6	in_progress -4
cho sep	blocked -3	done -6	in_progress 18	question -3	unrelated -4
cho so	ack -3	blocked 18	in_progress -7
cho sua	blocked -4	unrelated 6
cho thong	blocked 3
cho tinh	blocked 11	done -10	in_progress 3
cho to	blocked 6	in_progress -5
cho toan	blocked -3	done 3
cho tre	done 6
cho trung	done 5
cho truong	blocked 10	done -3	in_progress -3	unrelated -4
cho tui	extension 3	question -3	unrelated 4
cho ubnd	done 3
cho van	done 22	extension -9	unrelated -9
cho viec	extension 3
cho xa	extension 5	in_progress -4
cho xem	blocked -4	question 11
cho xin	blocked -7	question 10
cho xong	ack 4	done -5	extension 6
cho y	blocked 16	extension -3	in_progress -6
cho |	ack -4	blocked 20	in_progress -11
choi	done -9	in_progress -9	unrelated 19
choi hoai	blocked 5	done -5
choi |	blocked -7	done -3	in_progress -7	unrelated 18
chon	done -8	in_progress 8	not_started -3
chon nha	done -6	in_progress 6
chong	ack -9	blocked 12	done -11	in_progress -10	unrelated 17
chong bao	blocked 12	unrelated -9
chong dong	blocked 3
chong em	ack -5	done -7	in_progress -16	unrelated 29
chong ki	in_progress 6
chong lan	blocked 5
chong lut	not_started 4
chong thien	blocked -9	done 3	in_progress 6	question 3
chot	done 11	not_started -5	unrelated -6
chot roi	done 3	in_progress -3
chot |	in_progress 6	not_started -3
chu	blocked 42	done 32	extension -8	in_progress -17	not_started 6	question -10	unrelated -45
chu a	blocked -5	done -4	in_progress -5	not_started 4	question 11
chu bao	done -4	in_progress 4
chu chua	done 13	question -12
chu dat	blocked 3	done -3
chu dau	done 18	in_progress -17
chu dia	blocked -5	in_progress 5
chu dong	extension 3	question -3
chu em	done 8	in_progress -6
chu khong	blocked 4	done 13	in_progress -6	not_started -4	unrelated -4
chu ki	blocked 23	done -18	in_progress 4	not_started -3	unrelated -3
chu lo	blocked 3
chu mot	ack 9	extension -4
chu nao	blocked -5	done -5	in_progress -3	not_started 16
chu nha	blocked 3	unrelated -3
chu nhat	done 9	in_progress -3
chu nhe	done 8	in_progress -6
chu oi	blocked 10	done -7
chu phan	in_progress 7	not_started -3	question -3
chu phong	in_progress 4
chu sap	blocked 7	in_progress -7
chu tich	ack -3	blocked -8	done 13	in_progress 12	not_started -3	unrelated -8
chu tri	blocked 4	question 14	unrelated -11
chu truong	blocked 4	done -9	in_progress 7
chu van	in_progress 3
chu |	blocked 10	done 6	question -10	unrelated -3
chua	ack -57	blocked 15	done -41	extension -12	in_progress -12	not_started 123	question -9	unrelated -7
chua ,	blocked -16	done 29	in_progress 16	not_started -16	question -11
chua ?	done 3	in_progress -3	question 4
chua a	ack -3	blocked -7	done -7	not_started -7	question 26
chua ai	blocked 34	done -5	question -18	unrelated -10
chua anh	blocked 3	done 3	in_progress -4	not_started -4	question 3
chua ba	in_progress -3	unrelated 5
chua ban	blocked 3	in_progress 8	not_started -7
chua bao	blocked 4	in_progress 7	not_started -7
chua bat	blocked -4	in_progress -11	not_started 23
chua bd	blocked -5	in_progress -3	not_started 8
chua biet	blocked 9	in_progress -5
chua bo	blocked 3
chua boc	not_started 3
chua cap	ack -4	blocked 3	done -4	not_started 10
chua chay	ack 5	blocked -6	done 13	extension 5	not_started -17
chua chiu	blocked 6	in_progress -4
chua cho	blocked 6	in_progress -4
chua chot	in_progress 6	not_started -4
chua co	ack -4	blocked 12	done -14	in_progress 3	not_started 15	question -9
chua coi	blocked -3	in_progress -4	not_started 7
chua cung	blocked 6	not_started -3
chua dam	blocked 11	in_progress 6	not_started -14
chua dau	blocked -6	done 13	in_progress 7	not_started -9	question -3
chua de	in_progress -17	not_started -4	question 22
chua di	blocked 7	in_progress -5
chua don	in_progress 8	not_started -4
chua dong	in_progress 4
chua du	blocked -8	done 4	in_progress 9	not_started -4
chua dung	blocked -11	in_progress -7	not_started 24
chua duoc	ack -3	blocked 11	done -4	in_progress -20	not_started 7	question -3	unrelated 10
chua duyet	blocked 6	done -5	in_progress 5	not_started -3
chua em	question -8	unrelated 14
chua gi	done 14	question -12
chua giai	blocked 4	in_progress -9	not_started 7
chua go	blocked 8	in_progress -8
chua gop	blocked 5	in_progress -4
chua gui	blocked 20	done -12	extension 3	not_started -5	unrelated -3
chua ha	question 5
chua hay	in_progress -10	question 11
chua hoan	done -3	in_progress 16	not_started -6
chua hop	not_started 3
chua khoi	blocked -11	done -6	in_progress -17	not_started 38
chua khui	blocked -5	not_started 7
chua ki	blocked -6	done -4	in_progress 24	not_started -10
chua kip	done 3
chua lam	ack -3	blocked 16	done -10	extension -3	in_progress -4	not_started 11	question -4	unrelated -3
chua lap	blocked -6	in_progress 9	not_started 6	unrelated -4
chua lay	blocked -3	in_progress 3
chua len	in_progress -4	not_started 8
chua man	in_progress -3	not_started 5
chua mo	done 6	in_progress -9	not_started 7
chua moi	not_started -6	question -10	unrelated 20
chua nam	in_progress -10	not_started 9
chua nghiem	blocked -5	in_progress 8	not_started -3
chua nha	blocked -3	in_progress 4	not_started 5	unrelated -3
chua nhan	blocked -4	done 4	in_progress 3
chua nhe	blocked -3	done -3	in_progress 6
chua nhi	question 3
chua nop	not_started -6	question 16
chua phan	not_started 4
chua phat	blocked -10	done -3	in_progress 11	not_started 6
chua quay	in_progress -5	not_started 6
chua ra	blocked 7	done -5	in_progress 6	not_started -5
chua ro	ack -3	blocked 16	in_progress -15	not_started 7	unrelated -3
chua rot	blocked 12	not_started -10
chua rut	done -3	not_started 5
chua so	not_started 3
chua soan	done -3	not_started 6
chua thanh	in_progress 4
chua thay	ack -5	done -6	in_progress 22	not_started -3	question -4
chua thu	in_progress 3	not_started -3
chua thuc	blocked -6	in_progress -4	not_started 14
chua to	blocked -5	in_progress -9	not_started 18
chua toi	in_progress 3
chua tong	blocked 4
chua tra	blocked 7	in_progress -4
chua tren	in_progress -3	not_started 4
chua treo	in_progress -4	not_started 5
chua trien	blocked -5	done -4	in_progress -9	not_started 24
chua trinh	in_progress 6	not_started -4
chua ung	in_progress 7	not_started -5
chua vay	done 3	question 3
chua ve	blocked 4
chua viet	done -5	in_progress -6	not_started 15
chua xay	blocked -4	done -3	in_progress -3	not_started 10
chua xem	done 24	in_progress -22
chua xong	blocked 8	done 4	extension 3	in_progress 20	not_started -25	question -4	unrelated -6
chua |	ack -6	blocked -10	done -4	extension -3	in_progress 3	not_started -20	question 20	unrelated 19
chuan	blocked -8	done -7	in_progress 19
chuan bi	blocked -8	done -7	in_progress 19
chuc	done -23	extension -7	in_progress -14	not_started 19	question -8	unrelated 31
chuc ,	in_progress -8	not_started 8
chuc anh	unrelated 4
chuc dai	done -3	in_progress 4
chuc danh	in_progress -3	not_started 5
chuc doi	done 3	in_progress 4
chuc le	ack 4	done -4
chuc met	blocked -3	in_progress 5
chuc mung	blocked -4	done -6	in_progress -3	unrelated 21
chuc nang	blocked 10	done -3	not_started -5
chuc nhe	blocked 4	in_progress -4	not_started 3
chuc thuc	ack 5	blocked -3	done -6	not_started 3
chuc tre	extension 3
chuc tuoi	in_progress -4	unrelated 6
chuc xong	done 11	in_progress -7
chuc |	ack -3	blocked 5	in_progress -20	not_started 20
chung	blocked -3	done -4	extension -3	in_progress 8	unrelated 3
chung ,	blocked -3	in_progress 5
chung chuc	blocked -3	in_progress 5
chung nao	ack 8
chung nhan	ack -7	blocked -5	done 7	not_started 4
chung thu	blocked 5	done -4
chung toi	blocked 6	unrelated -3
chung vui	done -5	unrelated 9
chuong	ack -4	blocked 7	done 13	extension -6	in_progress -6	unrelated -3
chuong nao	done 3
chuong trinh	ack -4	blocked 11	done 12	extension -5	in_progress -10
chup	ack 13	blocked -3	done -5	not_started -4
chup anh	in_progress 3	not_started -3
chup bo	blocked -3	in_progress 5
chup gui	ack 14	done -5	in_progress -9
chut	blocked -6	done -4	extension 11
chut duoc	extension 3
chut nhung	blocked -3	in_progress 3
chut xiu	extension 9	in_progress -3
chuyen	ack 19	blocked 11	done -23	question -7	unrelated -4
chuyen anh	in_progress 3
chuyen cho	in_progress 3
chuyen chu	in_progress 3
chuyen doi	blocked -10	done 15
chuyen dung	blocked 5
chuyen giao	blocked 3	unrelated -3
chuyen giup	extension 6	unrelated -3
chuyen ke	blocked 4
chuyen khoan	blocked -6	done 11
chuyen loi	ack 13	blocked -7
chuyen mon	ack 9	done -4
chuyen nha	done -4	in_progress -7	unrelated 12
chuyen roi	done 4
chuyen sang	blocked 10	done -7
chuyen sinh	done 6	in_progress -3
chuyen thoi	extension 3
chuyen tien	blocked -4	done -9	unrelated 14
chuyen trang	done 5	extension -3
chuyen tru	blocked 3	in_progress -11	not_started 8
chuyen van	done -22	in_progress 25
chuyen ve	blocked 28	done -24
chuyen vien	in_progress 3
chuyen xiu	blocked -7	unrelated 8
chuyen xong	done 3
clip	done 3
clip gioi	done 3
co	ack -18	blocked -26	done 5	extension -14	in_progress 12	not_started 5	question 39	unrelated -3
co ,	blocked 6
co a	in_progress 12	unrelated -9
co ai	blocked -7	not_started 16	question -21	unrelated 17
co ban	blocked -3	done -12	in_progress 19
co bao	done 7
co bat	question 3
co bi	blocked -5	question 11	unrelated -6
co bien	done 9	in_progress -6
co cai	in_progress 5	not_started -4
co can	blocked -11	question 21	unrelated -4
co cap	unrelated 3
co chau	blocked -4	done 5
co che	blocked 13	in_progress -3	unrelated -6
co chi	ack -4	blocked 8	done 7	in_progress -7	not_started -3
co chia	in_progress -8	unrelated 10
co cho	blocked 7	in_progress -6
co chu	blocked 3	done -3	in_progress -3	not_started 6
co chua	done 18	in_progress -17	question -3	unrelated 5
co chuc	blocked 6	not_started -5
co chung	done 4
co cong	blocked 11	extension 6	in_progress -12
co danh	done 3
co dau	ack -6	done 9	in_progress 4	question -4
co di	extension 3
co dien	done 5	unrelated -3
co don	done 3
co du	done -4	in_progress 12	question -3
co duoc	blocked -7	extension 4	question 7
co file	blocked -7	question 12
co gang	in_progress 4
co ghi	extension 3
co gi	ack 12	done -17	in_progress 20	not_started 8	question -9	unrelated -10
co gia	extension -27	question 29
co gio	unrelated 4
co hd	blocked 6	not_started -5
co hieu	done 4	in_progress -3
co ho	done -4	in_progress 4
co hoat	blocked -5	not_started 6
co huong	blocked 3	done -6	in_progress -3	unrelated 9
co ke	blocked -5	not_started 6
co ket	blocked -21	in_progress 23	not_started -5
co khung	done -3	in_progress 6
co ki	ack -9	done 10
co kinh	blocked 4
co lam	done -4	in_progress -20	not_started 26
co le	in_progress -4	question 7
co luon	done 3
co ma	done 4	in_progress -3
co mang	in_progress 7	unrelated -5
co mot	extension 9	in_progress -6
co nghi	blocked 4
co nguoi	blocked 9	unrelated -4
co nguon	blocked 4	not_started -3
co nuoc	blocked -3	done 4
co oi	done 6	unrelated -5
co phai	blocked -9	done -4	question 27	unrelated -7
co phan	in_progress 5	question -4
co quan	done -10	in_progress -9	not_started 8	unrelated 11
co qui	blocked 4
co quyet	blocked -3	in_progress 3
co roi	blocked 4	done -3
co sac	unrelated 3
co san	blocked -3	in_progress 3
co so	blocked -14	done -16	extension 3	in_progress 22	not_started -3	question -5	unrelated 12
co tb	done 4	in_progress -4
co thay	ack 3
co the	blocked -3	extension 8	in_progress 3
co thu	done -3	in_progress 4
co thuoc	question -3	unrelated 4
co tien	blocked 12	in_progress 6	not_started -10	unrelated -4
co tin	ack 10	done -9	in_progress -6	not_started -7	unrelated 14
co tre	done 3
co trong	done 4	question -3
co truong	blocked -7	done 8
co xin	extension 3
co y	blocked -5	done 7
co yeu	question 6	unrelated -4
co |	blocked 3	done -4	in_progress 11	not_started -5	question -4	unrelated -3
coc	blocked -4	done 3
coc duong	blocked -4	done 5
coi	ack 7	blocked -13	done 9	extension 6	in_progress -4	not_started 5	question -4	unrelated -5
coi lai	ack 7
coi nhu	done 6	in_progress -3
coi |	blocked -10	extension 5	in_progress 3	not_started 6	question -4
com	blocked -3	done -16	extension -3	in_progress -12	not_started -6	question -7	unrelated 50
com chin	unrelated 4
com gan	unrelated 3
com nuoc	unrelated 5
com o	question -3	unrelated 3
com trua	unrelated 3
com xong	done -11	in_progress -5	unrelated 19
com |	unrelated 4
con	ack -4	blocked -37	done 15	extension -11	in_progress 10	not_started -13	question 17	unrelated 24
con ,	blocked 11	not_started -3	unrelated -6
con ai	in_progress -12	question 13
con bao	in_progress -6	question 7
con ben	in_progress -7	not_started 8
con ca	in_progress 3
con cai	not_started 4
con chat	blocked 3
con chinh	in_progress 3
con cho	blocked -8	in_progress 14
con chua	in_progress -8	not_started 11
con dang	blocked -9	done -9	in_progress 26	not_started -3	unrelated -3
con dau	blocked 3	done 21	in_progress -22
con do	blocked -3
con dung	blocked -7	in_progress 12
con duoc	blocked -6	done 10	in_progress -4
con em	ack -3	done -12	in_progress -7	unrelated 25
con ga	ack 18	in_progress -7	unrelated -5
con gai	done -4	in_progress -3	unrelated 8
con gi	done 17	in_progress -13
con hai	in_progress 12	not_started -8
con ho	blocked -5	done 8	not_started -3
con keo	done -5	in_progress 8
con khau	in_progress 3
con khong	unrelated 3
con lai	blocked -9	done 7	in_progress 7	not_started -4
con lam	question 3
con may	done -4	in_progress 4
con moi	blocked 11	unrelated -5
con nam	not_started 3
con ngoi	in_progress 6	unrelated -3
con nguyen	in_progress -11	not_started 14
con nhac	done 11	question -5	unrelated -4
con nhiem	in_progress -3	not_started 4
con nhieu	in_progress 3
con nhung	in_progress -5	question 7
con no	ack -6	done 14	unrelated -4
con oi	blocked -7	in_progress -7	unrelated 18
con phan	blocked 6	done -3	in_progress -8	question 8
con phu	blocked 3
con so	in_progress 4
con son	done -3	in_progress 3
con thieu	blocked -5	done -6	in_progress 15
con tiem	done 3
con tien	blocked 9	in_progress -8
con ton	blocked -6	done 7
con trai	in_progress -3	unrelated 6
con tren	in_progress 3
con viec	in_progress 13	not_started -12
con xong	done -7	in_progress -7	unrelated 14
cong	ack -3	blocked 11	done 10	extension -10	in_progress -3	not_started 6	question -8	unrelated -3
cong ,	blocked 10	in_progress -10
cong a	in_progress -5	not_started 8
cong an	blocked 22	done 5	extension -4	in_progress -11	not_started -6	question -3
cong bo	done 3	in_progress -5	not_started 4	question -3
cong chuc	done -5	in_progress 8
cong chuyen	blocked -7	unrelated 8
cong cu	blocked 3
cong dan	blocked -4	done 6
cong day	question -3	unrelated 5
cong don	in_progress 6
cong dong	in_progress 4
cong duoc	blocked 3
cong dvc	done 3
cong hom	done -19	in_progress 19	not_started 3
cong i	blocked 3
cong khai	blocked -3	done 12	in_progress -6
cong nao	blocked -4	done 5
cong nguoi	blocked -7	done -3	in_progress 13
cong nhan	blocked -3	done 3	in_progress 5	question -3
cong no	done 3
cong phai	blocked 5	in_progress -5
cong roi	ack -10	unrelated 16
cong sang	done 3	in_progress -3
cong sap	blocked 4	in_progress -4
cong so	blocked -3	in_progress 10	not_started -5
cong tac	ack 11	in_progress -5	unrelated -4
cong tao	blocked -3	done 4
cong thi	in_progress -5	not_started 6
cong thong	done 17	in_progress -14
cong thuc	in_progress 5
cong toi	in_progress 6
cong trinh	done 5	in_progress -12	unrelated 9
cong truong	blocked -3	done -8	in_progress 16	unrelated -3
cong van	ack 7	blocked 6	done -12	extension -4	question 13	unrelated -7
cong vao	done -3	extension 7	in_progress -3
cong xong	done 4	in_progress -3
cong |	blocked -4	in_progress 6
cot	blocked 6	done 15	in_progress -18	not_started -4	question 4	unrelated -4
cot den	in_progress -3	not_started 3
cot dien	done 10	in_progress -3	not_started -6
cot ghi	ack 3
cot moc	done 3
cot nao	question 3
cot |	blocked 11	in_progress -8
cu	ack 4	blocked 24	extension 15	in_progress -33	not_started -11	question 5
cu ,	done -3	in_progress 5
cu cuu	done 5	unrelated -3
cu de	blocked -4	in_progress 4
cu deu	blocked 4
cu het	blocked 5
cu khen	done 4
cu la	blocked 5
cu mat	blocked 6	done -3
cu nghi	blocked 4	unrelated -3
cu nguoi	ack -3	in_progress 6
cu nha	ack -3	unrelated 5
cu nho	blocked -3	unrelated 5
cu phap	in_progress 3
cu qua	unrelated 5
cu sap	blocked 8	done -3	in_progress -5
cu the	question 3
cu tri	ack 4	blocked -5	done 7	extension 5	in_progress -9
cu vang	blocked 3
cu yen	ack 10	done -7
cu |	blocked 3	done 15	in_progress -15
cua	ack -21	blocked 54	done -21	extension -5	in_progress -11	not_started -7	question -8	unrelated 19
cua ,	blocked 3
cua a	blocked -3	done -4	in_progress -4	not_started 5	question 7
cua ai	question 4
cua ban	blocked 6
cua bao	blocked -4	in_progress 4
cua ben	blocked 8	not_started -4
cua bo	blocked 6	in_progress -5
cua ca	blocked 3
cua cac	blocked 3
cua chu	done -3	in_progress 8
cua con	in_progress -3	unrelated 6
cua dan	blocked 4
cua don	question 3
cua em	ack -10	blocked -8	done 10	in_progress 6	unrelated 6
cua ho	done -3	in_progress 3
cua khu	in_progress 4
cua minh	blocked -3	not_started 7
cua ong	blocked 3	done 7	in_progress -9
cua phong	done -3	question 5
cua ptckh	unrelated 3
cua so	done -5	in_progress -4	question -5	unrelated 13
cua thanh	blocked 3
cua tinh	blocked 7	in_progress -4
cua tra	blocked -4	done 5
cua tram	blocked 8	done -7
cua treo	blocked 6
cua tu	blocked 13	question -10
cua van	in_progress 5
cua xa	blocked 3	done -3
cua |	unrelated 4
cuc thue	in_progress 3
cum	in_progress 4
cum ,	in_progress 5
cung	ack -5	blocked 12	done 20	extension -6	in_progress 15	not_started -14	question -11	unrelated -10
cung cap	blocked 8	done 4	in_progress -4	not_started -4
cung cho	done 13	extension -7	unrelated -4
cung chua	done -3	in_progress 12	not_started -3	question -5
cung da	done 12	in_progress -10
cung dung	blocked 4
cung gia	unrelated 5
cung khong	blocked 10	done -9
cung lam	in_progress 7	question -4
cung len	extension 7
cung phai	done -3	in_progress 8
cung ra	blocked -4	done -3	in_progress 7
cung roi	blocked -4	done 4
cung vang	blocked 3
cung xong	done 11	in_progress -8
cuoc	blocked 7	done 8	in_progress -9	unrelated -5
cuoc cac	done 3
cuoc cho	done 5	in_progress -3
cuoc hop	blocked 9	in_progress -4
cuoi	ack -10	blocked -23	done -5	extension -3	in_progress 30	not_started -7	question -3	unrelated 22
cuoi ,	unrelated 4
cuoi cho	done 7	unrelated -3
cuoi cung	blocked -9	done 21	in_progress -9
cuoi da	done -3	in_progress 4
cuoi day	done -7	in_progress 7
cuoi hom	unrelated 3
cuoi nam	done 8	in_progress -7
cuoi nha	done -3	in_progress 4
cuoi nhe	in_progress -7	unrelated 7
cuoi roi	ack -3	done -5	in_progress 6	unrelated 3
cuoi thang	blocked -3	done -7	extension 7	in_progress 5
cuoi tuan	ack -3	blocked -6	done -6	in_progress 20	not_started -5	unrelated 3
cuoi xong	done -10	unrelated 9
cuoi |	blocked -3	done 4	extension -6	unrelated 5
cuon	blocked 7	done -3
cuon chieu	in_progress 4
cuon mat	blocked 7	in_progress -4
cuong	blocked -3	in_progress 17	not_started -8
cuong che	in_progress 3
cuong |	in_progress 7	not_started -5
cup	blocked 9	in_progress -7
cup nuoc	blocked 9	in_progress -7
cuu	blocked -8	done 7	extension 6	unrelated -7
cuu binh	done 5	unrelated -3
cuu chien	blocked -3	done 5
cuu dan	blocked -3	extension 3
cuu giao	extension 3
cuu tro	in_progress 5	unrelated -3
da	ack 26	blocked -48	done 55	extension -46	in_progress 9	question 13	unrelated -10
da ,	ack 29	blocked -4	done -12	in_progress -26	not_started 17
da ai	not_started -3
da anh	ack -11	blocked 11	done -32	in_progress 9	not_started 4	unrelated 19
da ban	ack -3	blocked -8	done -13	in_progress 20	question 3
da banh	done -4	unrelated 5
da bao	ack -4	done 23	in_progress -11	question -3
da bat	ack -3	blocked -5	done -6	in_progress 19	unrelated -3
da ben	done -9	in_progress 9
da boc	done 4	in_progress -3
da bong	blocked -3	in_progress -9	unrelated 17
da cap	done 5	in_progress -3
da chac	done -7	in_progress 7
da chi	ack -3	done 5
da chua	blocked -8	in_progress 15
da chuyen	blocked 19	done -44	in_progress 13	not_started 7	unrelated 8
da co	blocked 9	done -3	in_progress -21	not_started 6	unrelated 9
da cong	done 3
da cu	ack -3	in_progress 5
da cung	done 5
da da	ack 3	blocked -3	done 6	in_progress 3	not_started -5
da dan	done 4
da dang	blocked -4	done 16	in_progress -7
da dat	done -3	in_progress 13	unrelated -6
da de	ack 20	done -9	in_progress -4	question -3	unrelated -4
da den	blocked 7	done -8
da di	blocked -3
da doan	done 4	in_progress -4
da doc	done 3	in_progress -5	not_started 3
da doi	blocked 4	done -4
da don	done -4	in_progress 9
da dong	ack -7	blocked -4	done 21	in_progress -18	unrelated 10
da du	in_progress 5
da duoc	ack 3	blocked -5	done 37	in_progress -32
da e	in_progress -3
da em	ack 17	done 4	in_progress -9	question -6	unrelated -3
da gan	blocked 3
da gia	blocked 4
da giai	blocked -3	in_progress 9
da giam	done 3	in_progress -3
da giao	ack -6	blocked -4	done -4	in_progress 18
da giat	done -7	unrelated 10
da goi	done 5	in_progress -3
da gui	ack -4	blocked -6	extension -3	in_progress 25	question -7	unrelated -4
da hay	unrelated 4
da ho	blocked 3	in_progress -3
da hoan	ack -5	blocked -5	done 27	in_progress -34	question 18
da hoi	done -3	extension -6	question 7
da hom	in_progress -3
da hop	done -6	in_progress 9	not_started 4
da hua	in_progress -6	not_started 11
da ke	done 9	in_progress -10
da ket	not_started 3
da khac	done 4	in_progress -3
da khai	done 3
da khi	in_progress 5	question -3
da khoi	done -16	in_progress 22	not_started -4
da ki	blocked -3	done 13	in_progress -7
da kiem	done 3	in_progress -3
da lam	blocked 10	done -11	in_progress -3	not_started 13	question -4
da lap	done 6	in_progress -6
da len	ack -7	done -7	in_progress 20
da lien	done -7	in_progress 11
da lop	in_progress 3
da may	question 6	unrelated -3
da mo	done -5	in_progress -4	not_started 9
da moi	blocked -3	done -3	in_progress 19	not_started -4	unrelated -6
da mua	blocked 6	done -6	in_progress -7	unrelated 8
da nam	ack 9
da nang	blocked -3	done 9	in_progress -3
da neu	in_progress 7
da nghe	done -5	in_progress 5
da nghiem	done 4	in_progress -3
da nha	blocked 3	done -4	unrelated 5
da nhac	ack 6	blocked -3	not_started 3
da nhan	ack 13	blocked -5	done 6	in_progress -4	not_started -3	unrelated -5
da nhap	done 9	in_progress -7
da nhe	done -4	in_progress 3
da niem	done 10	in_progress -9
da nop	blocked 11	in_progress -5	not_started -4	question 4
da p	done 3
da phan	ack -3	blocked -8	done -4	in_progress 18
da phat	done 6	not_started -3
da phoi	done 4	in_progress -4
da ptckh	ack -3	done 3
da qua	done -8	unrelated 6
da ra	ack -19	blocked -4	done 16	in_progress 12	not_started -4
da ro	ack 16	done -6	in_progress -5
da roi	ack -28	done 27	in_progress 5
da rua	ack 6	done -5
da sap	done -5	in_progress 6
da so	done 3
da soan	done -3	in_progress 4
da sua	in_progress 3
da tham	done 38	in_progress -30
da thanh	done 6	in_progress -3
da thay	ack 8	done -3	unrelated -3
da thong	ack 10	done -9
da thu	done 5	in_progress -4
da thuc	ack -6	done 7	in_progress 7	not_started -5
da thue	blocked 7	unrelated -4
da tiem	done 4	in_progress -3
da tiep	ack 27	blocked -4	done -7	in_progress -8	not_started -4
da to	done 6	in_progress -3
da toi	in_progress 9	unrelated -7
da tong	in_progress -3	not_started 4
da tra	done 10	in_progress -6
da trao	done 3
da treo	done 3	in_progress -3
da trien	blocked -6	in_progress 14	not_started -6
da trinh	blocked -5	in_progress 7	not_started -6	question 10
da tui	ack 12	in_progress -5	unrelated -4
da tuy	done 3
da va	done 4	in_progress -4
da vang	ack 7	blocked -4
da ve	done 4
da viec	done -4	in_progress 4
da xin	done -7	extension 6	in_progress 7
da xong	ack -6	done -12	not_started 5	question 5	unrelated 9
da xu	done 9	in_progress -6
da |	blocked 5	done -7	not_started -4	question 20	unrelated -13
dac	blocked -4	in_progress 4	not_started 5	unrelated -5
dac thua	blocked -3	not_started 6
dac xong	in_progress 4
dai	ack -4	blocked 3	done -26	in_progress 3	not_started 17	question 6
dai bieu	in_progress 4	unrelated -3
dai ca	blocked 12	in_progress -9
dai cho	in_progress 3
dai doan	done -3	in_progress 5
dai het	done -5	in_progress 8
dai hoc	blocked -3	done -3	in_progress -8	question -5	unrelated 20
dai hoi	blocked -4	done -13	not_started 21	unrelated -3
dai toi	question 6	unrelated -4
dai |	blocked 6	in_progress -4
dam	blocked 24	done -14	extension -5	in_progress 5	not_started -13	question -6	unrelated 10
dam bao	in_progress 4
dam bien	in_progress 5
dam cuoi	unrelated 5
dam gio	done -6	in_progress -3	not_started 3	question -3	unrelated 10
dam ki	blocked 3
dam lam	blocked 19	in_progress -5	not_started -12
dan	ack -17	blocked 30	done 32	extension 5	in_progress -42	question 4	unrelated -10
dan cai	done -4	in_progress -5	not_started 11
dan chau	ack 3
dan cho	blocked -4	in_progress 4
dan chua	in_progress -3	not_started 4
dan co	blocked -3	done 4
dan cu	blocked 5	done -4	extension 9	in_progress -6	not_started -3
dan cua	done -5	in_progress -4	unrelated 8
dan da	done 3
dan dang	blocked 4	done -5
dan den	blocked 13	done -7	in_progress -6
dan du	blocked -3	done 3
dan dung	done 8	in_progress -5
dan duoi	blocked -6	done 6
dan hai	blocked 3
dan hien	blocked 5	done -3
dan khong	question 9	unrelated -3
dan kien	blocked 10	done -8
dan lon	blocked -3	done 8	in_progress -3
dan o	done 3
dan phan	blocked 8	in_progress -6
dan pho	blocked 5
dan quan	blocked -4	done 4
dan roi	ack -4	blocked -7	done 6	in_progress 7
dan so	ack -4	done 3	in_progress 3
dan suot	blocked -3	extension 3
dan tem	done 4
dan thong	done 11	in_progress -9
dan trong	done 3
dan tu	blocked 10	done -7
dan vao	blocked -4	in_progress 4
dan xong	done 4	in_progress -3
dan |	ack -4	blocked 5	done 5	in_progress 4	not_started -4
dang	ack -12	blocked -16	done -14	extension -11	in_progress 108	not_started -26	question -26
dang ,	done -3	in_progress 4
dang a	blocked 4	in_progress -4
dang bai	blocked -7	done 19	in_progress -21	not_started 11
dang ban	ack 16	blocked 17	in_progress -32
dang bi	blocked 17	in_progress -16
dang bien	blocked -3	in_progress 3
dang bo	ack -3	blocked -8	done -6	in_progress 21	not_started -3
dang boc	blocked -4	in_progress 11	question -3	unrelated -3
dang boi	blocked -4	in_progress 4
dang cai	blocked 3
dang cap	done -3	in_progress 3
dang cham	blocked 8	in_progress -3
dang chay	blocked -5	done -3	extension 4	in_progress 8
dang chep	blocked -8	in_progress 9
dang chinh	blocked -5	in_progress 9
dang cho	blocked 7	in_progress -5
dang chuan	in_progress 3
dang co	blocked -3	in_progress 5
dang cong	done 5	in_progress -3
dang cuoi	in_progress -6	unrelated 7
dang da	done 3	in_progress -8	unrelated 5
dang dang	done -3	in_progress 3
dang dao	done -4	in_progress 4
dang dat	in_progress -6	unrelated 6
dang dau	blocked -3	in_progress 3
dang day	done 3
dang dem	blocked 4	in_progress -4
dang di	done -6	in_progress 8
dang dich	blocked -4	in_progress 8
dang do	blocked -8	in_progress 12
dang doc	blocked -4	in_progress 8
dang doi	blocked 13	in_progress -10
dang don	blocked 7	in_progress -4
dang gap	blocked 11	in_progress -10
dang go	blocked -5	done -4	in_progress 10
dang gom	blocked -4	in_progress 7
dang gui	blocked -5	in_progress 6
dang hi	in_progress 4
dang hoan	in_progress 6
dang huong	done 8	in_progress -7
dang in	in_progress 7
dang ket	blocked 17	in_progress -16
dang khai	done -4	in_progress 6
dang kham	in_progress 6
dang ki	blocked 11	done 8	in_progress -14
dang kiem	in_progress 5
dang lam	ack -3	blocked -8	done 3	extension -3	in_progress 18	not_started -4	question 3	unrelated -5
dang lap	in_progress 3
dang lay	in_progress 4
dang len	done 8	in_progress -6
dang loi	blocked -5	in_progress 5
dang mac	blocked 6	in_progress -6
dang may	blocked -3	in_progress 5
dang mo	in_progress -5	unrelated 5
dang mua	extension 4	in_progress -8	unrelated 5
dang nay	blocked 7	in_progress -6
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	in_progress 6
dang niem	in_progress 3
dang o	blocked -9	in_progress 13
dang phai	extension 3
dang phat	blocked -4	in_progress 6
dang phi	done 4	in_progress -3
dang qui	blocked 8	in_progress -8
dang ra	in_progress 4
dang roi	done 3	in_progress -3
dang sang	done 4	in_progress -3
dang siet	in_progress 3
dang soan	in_progress 4
dang sua	done -5	in_progress 10
dang tai	done 8	in_progress -8
dang tham	blocked -3	in_progress 6
dang thay	done -3	in_progress 3
dang thi	unrelated 4
dang thieu	blocked 3	in_progress -3
dang thu	blocked 5	done -6
dang thuc	done -3	in_progress 9
dang thuong	in_progress 3
dang tien	done -3	in_progress 4
dang tiep	in_progress 4
dang tin	blocked 6	done 13	in_progress -17
dang tinh	blocked -7	in_progress 8
dang to	done -3	in_progress 5
dang tong	in_progress 6
dang tranh	blocked 3
dang trat	in_progress 3
dang tret	in_progress 4
dang trien	in_progress 3
dang trinh	in_progress 5
dang up	blocked -7	in_progress 8
dang uy	blocked 6	done 16	in_progress -17	not_started -4	question -3
dang van	done -4	in_progress 5
dang vien	blocked -10	done 20	in_progress -11	not_started 3	unrelated -3
dang viet	blocked -7	done -4	in_progress 14
dang vuong	blocked 9	in_progress -8
dang xay	done -3	in_progress 6
dang xin	in_progress 4
danh	ack -3	blocked -5	done -20	extension 14	in_progress 7	not_started 11	question -4
danh cau	done -4	unrelated 6
danh chay	blocked 9	done -7
danh cua	blocked 5	done -4
danh gia	blocked -4	done -5	in_progress 10	unrelated -3
danh lam	in_progress -3	not_started 5
danh muc	blocked -5	extension 7
danh sach	ack -4	extension -3	in_progress 8	not_started 6	unrelated -5
danh van	unrelated 5
danh xin	blocked -8	extension 9
danh xong	done 3	in_progress -5	not_started 5
dao	blocked 20	done -12	in_progress 11	not_started -6	question -4	unrelated -12
dao ,	in_progress 5
dao a	blocked 5
dao di	blocked 8	in_progress -7
dao duoc	in_progress 5
dao duyet	done -4	in_progress 5
dao ho	blocked 3
dao lai	in_progress 3
dao mong	in_progress 6
dao ra	ack -3	blocked 4
dao thi	blocked 5	in_progress -5
dao |	ack 4	blocked -4	done -4	extension 7	in_progress 4	question -3	unrelated -3
dap	done 13	in_progress -11
dap xong	done 12	in_progress -11
dat	ack -5	blocked -11	done 11	extension -3	in_progress -28	not_started 7	unrelated 30
dat %	blocked -6	done 32	in_progress -20	unrelated -3
dat ,	blocked -5	done 7
dat .	done 3
dat ban	done -5	in_progress -17	question -3	unrelated 26
dat chua	blocked 6	in_progress -6
dat co	done -6	in_progress -3	unrelated 11
dat com	done -8	unrelated 10
dat dai	blocked 3	done -4	extension -4	in_progress 4	question 6	unrelated -5
dat de	in_progress 3
dat do	in_progress 6	unrelated -3
dat du	blocked -6	done 7
dat hang	in_progress 8	unrelated -5
dat in	in_progress 5
dat kien	blocked 4
dat moc	extension 4
dat rung	blocked 4
dat tick	in_progress 4
dat trong	blocked -3	done 4
dat xong	blocked 4	done -9	in_progress -4	unrelated 9
dat |	blocked -7	not_started 11	unrelated -3
dau	ack -35	blocked -25	done 17	extension -14	in_progress 16	not_started 48	question -10	unrelated 3
dau ,	blocked -10	done 7	in_progress 8
dau a	blocked 8	done -11	question 14	unrelated -4
dau anh	blocked -7	done 13	extension 4	in_progress -9	not_started 3
dau bao	done -5	in_progress 13	not_started -5
dau ca	done 4	not_started -4
dau choi	blocked -7	in_progress -4	unrelated 11
dau co	blocked 5	done 20	in_progress -18	not_started -5
dau cung	blocked 4
dau da	in_progress 9	unrelated -8
dau dam	blocked 6	in_progress -4
dau dau	in_progress -5	not_started 7	question -3	unrelated 4
dau day	not_started 3
dau den	done 3
dau di	done -4	in_progress 3
dau em	in_progress 10	question -6
dau gui	blocked 3
dau hay	in_progress 6
dau het	blocked 4	in_progress 6	not_started -3	question -6
dau hoan	done -3	in_progress 4
dau khong	unrelated 3
dau lam	done -8	in_progress 24	not_started -12
dau ma	done -9	in_progress -17	not_started 30
dau mo	not_started 3
dau moi	done 12	in_progress -12	unrelated 3
dau nam	done -6	in_progress -3	unrelated 10
dau nghen	in_progress 4
dau nha	not_started 3
dau nhan	ack -6	done 6
dau nhe	in_progress 3
dau noi	blocked -3	in_progress 3
dau phai	blocked 8	not_started -4
dau ra	done 10	in_progress -8
dau roi	ack -4	blocked -4	done -16	in_progress 18	question -3	unrelated 10
dau se	in_progress 3
dau thang	done 30	in_progress -30	not_started 6
dau thau	blocked 5
dau thuc	in_progress 3
dau tien	in_progress 3
dau tre	done 3	in_progress -3
dau tu	done -11	in_progress 5	not_started 7
dau tuan	extension 3	not_started -3
dau tuyen	blocked -3	in_progress 5
dau vao	done 6	in_progress 11	not_started -7	question -3
dau vay	question 3
dau viec	in_progress -3	not_started 4
dau vuong	blocked -5	done 8
dau xe	blocked 7	unrelated -4
dau xong	done 19	in_progress -24	unrelated 6
dau |	ack -4	blocked -6	done -10	extension -3	not_started 35	question -7	unrelated -8
day	ack -23	blocked -32	done 6	in_progress 48	not_started 8	question -14	unrelated 7
day ,	not_started 8
day a	blocked -5	unrelated 11
day anh	done -5	in_progress 6
day ca	done 3
day cac	done -6	in_progress -3	unrelated 11
day cai	extension 3
day du	blocked -5	done 12	in_progress -5
day em	not_started 3
day len	blocked 4
day nay	blocked -4	in_progress 10	question -3	unrelated -3
day nhe	blocked -6	done 6
day qua	ack -4	blocked -3	in_progress 8
day thi	not_started 4
day van	done 4
day xong	in_progress 7	unrelated -5
day |	ack -12	blocked -8	done -6	in_progress 29	question -4
de	ack 23	blocked -16	done -6	extension 35	in_progress -10	not_started 14	unrelated -38
de ,	blocked 4	done -3	in_progress 3	not_started -3
de an	done 8
de bau	not_started 3
de bua	ack -6	not_started 7
de chi	blocked 3
de chua	in_progress 20	not_started -3	question -11	unrelated -6
de chuyen	blocked -3	unrelated 5
de cuong	done -4	in_progress 14	not_started -7
de da	in_progress 3
de dan	blocked -4	in_progress 4
de danh	in_progress -3	not_started 5
de dat	extension 4
de e	ack 7	in_progress -3
de em	ack 40	blocked -23	done -19	extension 4	in_progress -4	not_started -3	question 20	unrelated -15
de hoan	blocked 3
de khong	blocked 3
de lam	ack -4	blocked 6
de mo	in_progress 3
de nghi	ack -7	blocked 20	done 4	extension 15	in_progress -11	not_started -6	question -9	unrelated -7
de sep	done 3
de sot	done 3
de thieu	in_progress 9	question -3	unrelated -4
de thu	not_started 7
de toi	ack 7
de tren	ack -5	done 9
de trong	done 5	in_progress -6	not_started 5
de van	done 5	in_progress -5
de xe	unrelated 3
de xong	done -7	in_progress -4	not_started 14
de xuat	blocked -7	extension 19	in_progress -5	not_started -3
de |	done 11	in_progress -10
dem	blocked 3	done 4	in_progress -4
dem sua	blocked 4	in_progress -4
den	ack 4	blocked -9	done 8	extension 45	in_progress -24	not_started 3	unrelated -25
den ,	blocked 6	in_progress -6	not_started 5	unrelated -4
den a	extension 3
den ben	done 4
den buoc	blocked 5	in_progress -4
den cac	done 3
den cam	in_progress 3
den chua	not_started 3
den chung	done -5	unrelated 5
den cuoi	extension 3
den dau	done -5	in_progress 12	not_started -5
den do	done -6	in_progress 12	not_started -5
den duong	done 5
den han	done 5	in_progress -4
den het	extension 5
den hoi	done 3
den mung	extension -4	in_progress 5
den nay	not_started 3
den ngay	extension 3
den noi	in_progress 4
den phong	in_progress 3
den roi	done 3
den tan	done 4
den thu	extension 8
den trang	done 11	in_progress -5
den vi	extension 4
den vua	blocked 13	done -7	in_progress -6
den |	ack 16	blocked -5	done -6	extension 11	in_progress -6	question -3	unrelated -7
dep	blocked -11	done 3	extension -3	in_progress -3	question -3	unrelated 19
dep ,	not_started 4
dep a	done 3
dep qua	blocked -5	in_progress -4	unrelated 15
dep yen	blocked -4	done 5
dep |	done -4	in_progress 7
det	in_progress 3
det ,	in_progress 3
deu	done 4
deu lac	blocked 4
deu xong	done 4	in_progress -3
di	ack -22	done -18	extension 29	in_progress -6	not_started -7	question -26	unrelated 51
di ,	blocked 7	done -4	in_progress -3
di a	done -3	unrelated 4
di an	unrelated 6
di cac	done 7	in_progress -6
di chi	done -3	extension 13	in_progress -4
di cho	extension 3	in_progress -4	unrelated 3
di chong	blocked 12	unrelated -9
di chua	extension 3
di co	done -9	in_progress 17	unrelated -5
di cong	blocked -4	unrelated 8
di cuu	blocked -3	extension 3
di dam	question -3	unrelated 5
di dau	blocked -7	done 4	in_progress -6	unrelated 11
di dieu	extension 3
di do	blocked -8	not_started 10
di doi	done 11	in_progress -8
di du	unrelated 4
di duoc	in_progress 4
di duong	blocked -6	unrelated 4
di ha	unrelated 4
di het	done 3
di hoc	in_progress -4	not_started 3
di khao	in_progress 4
di kiem	in_progress 4
di lam	in_progress 6	not_started -10	question -4	unrelated 9
di nhau	blocked -3	unrelated 4
di nho	done -3	question -6	unrelated 12
di nuoc	blocked 11	in_progress -6
di qua	blocked 9	done -7
di roi	ack -3	done 7	in_progress -4	question -3	unrelated 5
di tham	done -4	in_progress 4
di thuc	ack -3	in_progress 5
di tung	done -3	in_progress 6
di van	in_progress 6	unrelated -3
di vang	done -3	in_progress 5
di vien	blocked 5	in_progress -4
di |	ack -6	done 9	in_progress -4	unrelated 3
dia	blocked 17	done -7	not_started -4	question -4	unrelated 3
dia ,	done 3
dia chi	blocked 8	done -3	in_progress -4
dia chinh	blocked 12	done -3	in_progress -3
dia voi	question -3	unrelated 5
dia xong	in_progress 3
dich	ack -3	blocked 5	done -10	in_progress 19	not_started -3	question -5	unrelated -3
dich ,	in_progress 10	unrelated -8
dich bung	blocked 8	done -6
dich den	blocked -4	in_progress 4
dich do	blocked -3
dich het	in_progress 3
dich moc	extension 5	question -3
dich ta	blocked 8	in_progress -7
dich tai	in_progress 5
dich toi	done -3	in_progress 8
dich vu	blocked 13	extension -3	in_progress -5	unrelated -3
diem	ack -5	blocked -24	done 8	in_progress -4	not_started -3	question 33	unrelated -8
diem ,	done 6	in_progress -3
diem cham	in_progress 3
diem cuoi	done 6	in_progress -6
diem duoc	blocked 5	question -5
diem khong	blocked -5	question 12	unrelated -5
diem nhe	blocked 7	done -4
diem roi	blocked -3	done 6
diem trinh	extension 3
diem xong	done -6	unrelated 6
diem |	blocked -8	in_progress -3	question 13
dien	ack 4	blocked -7	done 28	extension -8	in_progress -21	not_started -10	question -3	unrelated 18
dien bao	ack 11	done -5	in_progress -4
dien chan	done 10	in_progress -3	not_started -6
dien em	blocked 3
dien khong	unrelated 4
dien luc	blocked 19	in_progress -12
dien nhe	blocked -3	in_progress 3
dien nhung	question 3
dien nuoc	unrelated 5
dien ra	done 8	in_progress -4
dien tap	blocked -3	done 12	extension 3	unrelated -9
dien thoai	ack -3	blocked -12	done -6	extension -5	in_progress -3	unrelated 30
dien tu	blocked -9	done 14	in_progress -3
dien xong	done 5	in_progress -5
dien |	done -5	in_progress 10	unrelated -5
diet	blocked 5	unrelated -3
diet muoi	blocked 6
dieu	extension 11	unrelated -4
dieu chinh	blocked -4	extension 10
dieu duong	extension 3
dieu tra	blocked 3	done 3
dinh	ack -6	blocked 29	extension -4	in_progress 12	not_started -27	unrelated -10
dinh ,	blocked -8	done 5	in_progress 10
dinh a	done -6	in_progress 6
dinh anh	done -5	in_progress 5
dinh bac	blocked 4
dinh chinh	blocked -4	extension -3	in_progress 12	not_started -3
dinh chua	blocked 14	done -3	in_progress -10
dinh co	blocked -4	done 5
dinh cua	in_progress 3
dinh danh	done 3	in_progress -3
dinh dong	unrelated 3
dinh gia	blocked 6	done 10	in_progress -7	unrelated -6
dinh kem	blocked -10	question 12
dinh khac	blocked 3
dinh kien	blocked -10	done 5	in_progress 6
dinh lai	extension 5	in_progress -3
dinh liet	done 6
dinh moi	blocked 12	not_started -10
dinh nhe	in_progress -7	unrelated 10
dinh qui	blocked 3
dinh thanh	blocked -3	in_progress 4
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh venh	blocked 3
dinh xong	in_progress 3
dinh |	blocked 16	done -9	not_started -6
do	ack -19	done 3	extension 12	in_progress 33	not_started -9	question -15	unrelated -6
do %	in_progress 3
do ,	blocked 3	done -4	in_progress 3
do a	done -5	question 6
do anh	done 6	unrelated -3
do ban	blocked -5	done 3
do ben	blocked -4	in_progress 6
do chan	question -3	unrelated 5
do cho	extension -4	in_progress 11	unrelated -4
do chua	blocked -3	extension 5
do cong	blocked -10	unrelated 10
do cu	blocked -4	extension 5
do dac	blocked -3	in_progress 4	not_started 5	unrelated -5
do dai	question 6
do dang	blocked 11	done -4	in_progress -6
do dat	blocked -9	done 10	in_progress -6	not_started 10	unrelated -3
do dau	blocked 4
do day	blocked -4	in_progress 10	question -3	unrelated -3
do dia	blocked 9	done -3	in_progress -4
do duoc	blocked -3	in_progress 4
do het	in_progress 4
do kin	blocked -3	in_progress 5
do lai	in_progress 3
do leu	in_progress 3	unrelated -5
do mua	blocked 18	in_progress -10	not_started -6
do nen	blocked 4	in_progress -4
do nha	in_progress 3
do phan	in_progress 6	unrelated -3
do phoi	unrelated 5
do qui	blocked -5	done -3	extension 3	in_progress 4	not_started 3
do roi	done 13	in_progress -6
do rut	ack -3	blocked 4
do sach	blocked 12	in_progress -7
do tay	in_progress 3
do thieu	blocked 7	in_progress -7
do tu	done 3
do xa	blocked 10	in_progress -9
do xang	done -5	unrelated 5
do xong	blocked 8	done -8	in_progress -4	question -12	unrelated 19
do |	ack -4	blocked -6	extension -3	in_progress 25	not_started -4	question -4	unrelated -5
doa	ack -3	blocked 4
doa nen	ack -3	blocked 4
doan	blocked 17	done 4	in_progress -7	not_started -3	question -5	unrelated -4
doan dang	done -3	in_progress 5
doan dau	blocked -6	in_progress 9
doan de	done 12	in_progress -11
doan ket	done -3	in_progress 5
doan kiem	in_progress -4
doan moi	in_progress 3
doan phuong	ack 3	blocked -3	done 6	in_progress -7	not_started 3
doan qua	blocked 5	question -4
doan sau	blocked -3	in_progress 4
doan thanh	blocked 17	in_progress -14
doan toi	extension 4	in_progress -3
doan va	done -3	in_progress 3
doan |	in_progress 5
doanh	blocked -7	done 7	in_progress 5
doanh nghiep	blocked 3
doanh thu	blocked -4	done 5
doanh |	blocked -7	in_progress 7
doc	blocked -9	done -11	extension 6	in_progress 20	not_started 4	question -4	unrelated -4
doc cong	in_progress -3	not_started 3
doc dai	in_progress 4
doc dang	blocked 4	in_progress -4
doc lan	in_progress 6
doc thay	blocked -8	extension 9
doc tren	ack -4	done 5
doc xong	done -3	in_progress 5
doc |	blocked -4	in_progress 5
doi	ack -9	blocked 8	done 31	extension 14	in_progress -29	not_started -9	question -12	unrelated 6
doi ,	blocked 5	done 6	in_progress -8
doi a	ack 10	blocked 3	in_progress -11
doi bac	done 13	extension -7	unrelated -4
doi ben	blocked 5	done -4
doi cac	blocked -7	in_progress 8
doi chieu	blocked -7	done 11
doi chua	not_started 3
doi con	done 11	in_progress -10
doi cot	blocked 12	in_progress -10
doi day	in_progress -7	unrelated 12
doi em	ack -4	done -5	in_progress 9
doi ghi	done -3	in_progress 3
doi giup	extension 5	in_progress -3
doi han	extension 14	in_progress -3	unrelated -4
doi hoan	blocked 5
doi ki	in_progress 4
doi lai	blocked 3	extension 7	in_progress -3	unrelated -3
doi ma	blocked 6	in_progress -4
doi mai	blocked 7	extension -7
doi minh	blocked -4	done 6	in_progress -3	unrelated 4
doi nao	done 3	in_progress -6	unrelated 8
doi ngan	blocked 5	in_progress -4
doi ngay	extension 4	question -4
doi nghi	blocked 7	in_progress -6
doi nop	done 8	extension -6
doi phan	blocked 12	in_progress -12
doi phun	blocked 3	done -3
doi roi	done -8	in_progress 8
doi sang	blocked 7	unrelated -3
doi so	blocked -16	done 13	in_progress 9	not_started -3
doi soat	blocked -3
doi thanh	blocked 4	done -4
doi thi	blocked 5	done -3
doi thoai	blocked -6	done 6	extension -8	in_progress 5	question 6	unrelated -3
doi ti	extension -3	in_progress 4
doi tuyen	done -3	unrelated 6
doi van	in_progress 3
doi voi	blocked -5	not_started 6
doi xong	blocked -6	done 8
doi y	blocked -6	in_progress 7
doi |	ack -3	blocked 4	done 5	in_progress -4
don	ack -5	blocked 24	done 10	extension 6	in_progress -3	question -11	unrelated -21
don ben	blocked -4	in_progress 10	question -3	unrelated -3
don bien	blocked 8	done -3	in_progress -4
don ca	ack -3	blocked 4
don chua	done 4	question -3
don con	unrelated 4
don doc	ack -3	done -8	in_progress 19	question -3
don nha	unrelated 4
don sach	done 10	in_progress -4
don san	unrelated 3
don suc	blocked 9	in_progress -9
don thu	done 7	in_progress -4
don to	blocked 6	in_progress -4
don toi	in_progress 6
don trang	blocked -3	done 4
don vi	ack 4	blocked 16	done -16	extension 9	unrelated -15
don xin	blocked -5	in_progress 4
don xong	in_progress -4	not_started 4
don |	blocked 4	in_progress -3
dong	ack -12	done 36	in_progress -33	not_started 13	question -9	unrelated 4
dong ,	ack -7	done 15	in_progress -7
dong bo	done 3
dong chi	ack 7	done 8	extension 6	in_progress -13	not_started -6
dong chu	not_started 4
dong chua	in_progress -6	not_started 9
dong cua	blocked 4
dong dau	blocked -9	done 7	in_progress 8	not_started -6	question 4
dong ghe	in_progress -3	unrelated 6
dong gi	blocked -3	done 3
dong giup	blocked 4	done 3	in_progress -3
dong ho	blocked -8	done 10	in_progress -8	unrelated 9
dong hoi	done -4	in_progress 4
dong hom	in_progress 3
dong khan	blocked 7	done -4
dong kho	done 4	in_progress -3
dong ki	blocked -5	done 7
dong nao	blocked 6	in_progress -4
dong nghia	blocked -6	done 7
dong nha	in_progress 5	not_started -4
dong quan	extension 3
dong quyen	done 3
dong roi	done -3	in_progress 6
dong sep	done 4	in_progress -6
dong soan	in_progress 4
dong tham	blocked 4
dong thi	blocked 4
dong tien	blocked -4	done -7	unrelated 15
dong toi	in_progress -3	not_started 5
dong tung	in_progress 6	unrelated -3
dong va	done 4	in_progress -4
dong voi	done -7	in_progress 7
dong xong	blocked 6	in_progress -6
dong y	blocked 5
dong |	blocked -5	not_started 10	unrelated -3
dot	ack -3	blocked 9	done 7	extension -3	in_progress -6	not_started 5	unrelated -7
dot ,	done -3
dot a	in_progress 3
dot cao	done 3	in_progress -3
dot cuoi	done 5	in_progress -5
dot hien	not_started 4
dot kiem	done 6	in_progress -7	not_started 3
dot luon	done 5	in_progress -4
dot nay	blocked 4	done -8	in_progress 5
dot ra	done -5	in_progress 8
dot roi	done 5	in_progress -4
dot tiem	in_progress 3
dot truoc	done 7	in_progress -6
dot tuyen	blocked 8	in_progress -5
dot voi	done 5	in_progress -4
dt	done -9	in_progress 7	unrelated 5
dt cho	done -3	in_progress 7
dt viet	done -6	unrelated 7
du	ack -26	blocked -7	done 88	extension 9	in_progress 17	not_started -28	question -25	unrelated -28
du %	done 10	in_progress -8
du ,	blocked -11	done 17
du a	blocked -8	in_progress 13	not_started -3
du an	blocked -6	extension 7
du bang	done -3	in_progress 3
du buoi	done 3
du ca	blocked -8	done 7	in_progress 3
du chi	ack -4	done 10
du cho	blocked -5	done 7
du chung	unrelated 4
du danh	in_progress 5
du di	extension 7	in_progress -4
du giai	done 4
du giay	done 9	in_progress -8
du ha	question -3	unrelated 5
du ho	blocked -5	done 7	in_progress 3
du hop	question 5	unrelated -4
du khong	question -3	unrelated 5
du kien	blocked -3	done -14	extension -3	in_progress 26	unrelated -4
du lam	blocked 10	in_progress -6
du len	done 4	in_progress -3
du lich	unrelated 4
du lieu	blocked 10	done -3	extension 8	in_progress -13
du ngay	ack -4	done 5
du ngoai	done 3
du nguoi	done -4	in_progress 4
du nhe	done 3	in_progress -3
du phong	blocked 4	done -3
du quan	done 4	in_progress -3
du roi	blocked -4	in_progress 5
du so	done 4
du tai	in_progress 4
du thao	done -21	in_progress 34	not_started -5	unrelated -3
du thau	blocked 5	unrelated -3
du thieu	done 5	in_progress -4
du toan	blocked 39	done 4	in_progress -28	question -9	unrelated -3
du tren	done 3
du tru	done -17	in_progress 18
du van	ack 5	done -5
du |	ack -6	blocked -6	done 29	in_progress -5	not_started -5	question -3	unrelated -3
dua	blocked -23	extension 3	in_progress 11	not_started -4	question 14
dua ban	extension 5	in_progress 5	unrelated -4
dua chi	in_progress 4
dua don	unrelated 3
dua khong	blocked -15	question 14	unrelated 4
dua len	done 3	in_progress 3
dua nam	in_progress 4
dua vao	done 5	in_progress -3
duc	blocked 13	done -11
duc roi	blocked 15	done -12
duc xong	unrelated 3
duc |	blocked 12	done -10
dum	extension 3
dum em	in_progress 4
dung	ack -5	blocked 19	done -6	extension -14	in_progress -28	not_started 70	question 4	unrelated -39
dung ,	in_progress 3
dung a	blocked 9	in_progress -9
dung bao	done -7	in_progress 8
dung chi	ack 6	done -3	in_progress -3
dung cho	blocked 4	in_progress -3
dung dang	done 10	in_progress -10
dung den	in_progress -6	not_started 7
dung duoc	blocked -13	done 12	in_progress -5	not_started 6
dung duong	blocked 5	in_progress -5
dung giai	blocked 6	done -5
dung han	ack -19	blocked 6	extension -3	in_progress 23	unrelated -4
dung hen	done 4	extension 4	in_progress -3	question -4
dung im	blocked 7	done -4	in_progress -3
dung ke	blocked -4	done 3	in_progress -3	not_started 6
dung khong	question 3
dung lam	in_progress -4	not_started 5
dung mot	blocked -7	in_progress 11
dung nam	blocked 5
dung nay	in_progress -3	not_started 9
dung ngoai	blocked 3
dung ngon	not_started 4
dung nhac	ack 4
dung nhan	blocked 6	in_progress -4
dung nhiem	blocked -4	question 11
dung o	not_started 3
dung roi	ack 3
dung tay	not_started 8	question -4
dung tien	blocked -6	in_progress 13
dung toi	not_started 5
dung tot	done 5	unrelated -5
dung tra	blocked -5	done 4
dung tu	blocked 3
dung vao	blocked -6	not_started 10
dung voi	question 9
dung yeu	ack 4	in_progress -3
dung |	blocked 7	done -4	in_progress -6	not_started 18	question -5	unrelated -6
duoc	ack 18	done -23	extension 55	not_started -27	question -5	unrelated -16
duoc %	in_progress 9
duoc ,	blocked 21	done -17	extension 4	in_progress -5
duoc a	ack 6	blocked 3	not_started -4
duoc anh	blocked -6	not_started 7
duoc ba	in_progress 4
duoc ban	done -3	in_progress 4
duoc bao	question 7
duoc bua	extension 3
duoc cap	blocked 6	done 5	in_progress -5	unrelated -5
duoc chi	blocked 7	in_progress -5
duoc chia	unrelated 3
duoc chu	blocked -6	done 15	extension 3	in_progress -9	question -3
duoc chua	in_progress -3	question 6
duoc cong	in_progress 3
duoc dang	done 3
duoc do	blocked 7	not_started -6
duoc doan	blocked -7	in_progress 10
duoc dong	blocked 4	done -3
duoc duyet	blocked -4	in_progress -4	unrelated 11
duoc gi	not_started 4
duoc giao	blocked -9	done -4	in_progress -6	not_started 27	question -4	unrelated -3
duoc giay	ack -3	done 4
duoc gui	blocked -3	question 4
duoc hai	in_progress 5
duoc ho	blocked -5	in_progress 12	not_started -4
duoc hoan	blocked -3	extension 6
duoc it	blocked -3	in_progress 13	not_started -3
duoc ke	blocked -3
duoc kha	blocked -3	in_progress 6
duoc khac	done 7	in_progress -7
duoc khi	blocked 5	in_progress -4
duoc khong	ack -3	blocked -24	done -8	extension 42	in_progress -9	not_started -4	question 12	unrelated -7
duoc kiem	done 3
duoc may	in_progress 5
duoc moi	blocked 7	in_progress -3
duoc mot	blocked -7	done -6	in_progress 11	unrelated 8
duoc nguoi	done 5	in_progress -4
duoc nha	unrelated 3
duoc nhac	not_started 4
duoc nua	in_progress 7
duoc phan	blocked -3	extension 3	in_progress 5
duoc phe	blocked 4	done 14	in_progress -17
duoc roi	ack 23	blocked -8	done -4	not_started -3	question -4	unrelated -3
duoc so	blocked -3	done 3
duoc su	blocked 4
duoc tham	done 3
duoc thon	blocked -3	in_progress 4
duoc thong	ack 6	in_progress -4
duoc to	ack 3
duoc ton	in_progress 3
duoc trien	in_progress -6	not_started 10
duoc va	blocked -4	done 5
duoc van	in_progress -3
duoc vi	blocked 12	in_progress -4	question -5
duoc viec	ack 4
duoc vong	blocked -6	in_progress 8
duoc xac	blocked 7	extension -3
duoc |	ack -3	blocked 42	done -5	extension 5	in_progress -4	not_started -28	question -4	unrelated -3
duoi	blocked -22	done 9	in_progress 19	unrelated -4
duoi ap	in_progress 3
duoi day	blocked -6	done 6
duoi khu	blocked -5	in_progress 6
duoi nuoc	blocked -4	done 5
duoi qua	blocked 4	unrelated -3
duoi thon	blocked -6	in_progress 6
duong	ack -3	blocked 3	done 24	extension -4	in_progress -13	not_started 5	question -3	unrelated -9
duong can	blocked -4	unrelated 4
duong chinh	done 3
duong dang	blocked -3	done 3	in_progress -3	not_started 3
duong hoan	done -3	in_progress 3
duong khu	in_progress 3
duong la	extension -4	in_progress 5
duong link	blocked -6	done 6
duong nay	blocked 4
duong ong	blocked 5	in_progress -5
duong qua	blocked 3
duong roi	blocked -5	done 5
duong sam	extension 3
duong sang	done 3
duong sat	blocked 10	done -6
duong sinh	blocked -3	done -5	unrelated 7
duong thon	done 5	in_progress -6	not_started 5
duong truyen	in_progress 3	unrelated -3
duong vao	blocked 9	in_progress -6
duong ven	done 3
duong xong	done 7	in_progress -4
duong |	in_progress 3
dut	ack -3	blocked 8	done 6	unrelated -6
dut cap	blocked 9	done -7
dut diem	blocked -6	done 14	unrelated -3
duy	blocked -6	in_progress 17	unrelated -5
duy tri	blocked -5	in_progress 17	unrelated -5
duyet	blocked 3	done -6	extension -3	in_progress 10	not_started -9	question 8
duyet ,	blocked 3
duyet a	done 4
duyet chua	question 4
duyet danh	blocked 5	in_progress -4
duyet du	ack 3	blocked -4	in_progress 3
duyet ket	question 3
duyet qui	blocked 8	in_progress -5
duyet roi	done -5	in_progress 7
duyet sep	done 3	in_progress -3
duyet va	blocked -3	done 13	in_progress -8
duyet xong	in_progress 3
duyet |	done -14	in_progress 13	unrelated 5
dvc	done 3
dvc |	done 3
e	ack 36	blocked -23	done -17	extension 15	not_started 5	unrelated -14
e ban	done 5
e bao	in_progress 7
e bit	ack 5
e bk	ack 4
e chiu	blocked 5	done -5
e chua	done -4	in_progress 3
e cung	in_progress 3
e dang	blocked -4	done -8	in_progress 16
e de	done 3	in_progress -6	not_started 4
e goi	ack 8	done -3	in_progress -3
e gui	blocked -5	done 6
e hoi	blocked -3	not_started -5	question 12
e kiem	ack 5	in_progress -3
e lam	blocked -3	in_progress 3	not_started 3
e moi	done -3	in_progress -3	not_started 10
e nam	ack 5
e nhan	ack 3
e nop	done 7
e qua	extension 5	in_progress -3
e se	ack 4
e soan	in_progress 4
e thay	ack 7	in_progress -5
e them	extension 9	question -7
e thi	in_progress -4	not_started 5
e trinh	in_progress 4
e xin	extension 5
em	ack 40	blocked -20	done -56	extension 17	in_progress -3	not_started -5	question -19	unrelated 45
em ,	ack -10	done 9	extension 3	in_progress -3	unrelated 3
em a	ack -4	blocked -5	done -8	extension 8	in_progress -4	not_started -3	question 5	unrelated 10
em an	unrelated 5
em anh	in_progress 4
em bam	in_progress 6	not_started -5
em ban	blocked 14	done -12	in_progress -4	not_started 3
em bao	ack 8	blocked -3	done 9	extension -6	in_progress 10	not_started 3	question -21
em bat	not_started 6
em biet	ack 10	done -10	in_progress -7	not_started -3	question 7	unrelated 4
em bo	done 5	in_progress -5
em cac	ack -3	done 3
em cam	ack -8	in_progress 10	not_started 3	unrelated -3
em cap	ack 3
em chay	in_progress 4
em chi	done 8	in_progress -6
em chia	in_progress 6	unrelated -3
em cho	extension 3	in_progress -5
em chot	done 7	unrelated -4
em chu	blocked 3
em chua	ack -6	blocked -9	done -19	in_progress 12	not_started 27	question 6	unrelated -9
em chuong	extension -5	question 5
em chup	ack 14	done -5	in_progress -9
em chuyen	ack 14	done -9	unrelated -3
em co	blocked -5	done 5	not_started -8	unrelated 9
em coi	ack 7	blocked -7	in_progress 6
em con	blocked -5	in_progress 4	not_started 4
em cong	in_progress 5
em cuoi	done -7	in_progress -3	unrelated 15
em da	ack -3	blocked -10	done 18	extension -3	in_progress 14	question -6	unrelated -10
em dan	blocked -6	done 6
em dang	ack 10	blocked 7	done -6	in_progress -20	not_started -5	question -4	unrelated 17
em danh	done -3	unrelated 4
em dat	in_progress -4	unrelated 4
em dau	blocked 6	in_progress -4
em de	ack -9	done 9	extension -4	not_started 9	unrelated -5
em den	extension 5
em di	blocked -4	extension 3	question -5	unrelated 8
em dien	done 3	in_progress -3
em dinh	not_started 3
em do	unrelated 4
em doi	in_progress 3
em don	done 4	in_progress -3	unrelated 3
em dua	blocked -5	extension 6
em dung	blocked 4	in_progress -4
em duoi	in_progress 4	unrelated -3
em e	done 4
em em	not_started -3	unrelated 6
em ghi	ack 13	done -6	unrelated -3
em gia	extension 3
em giai	ack -8	blocked 12	unrelated -6
em goi	ack -5	done 8
em gui	ack -13	blocked -9	done 9	extension -7	in_progress 16	not_started -6	question 4	unrelated 6
em hieu	ack 6	in_progress -4
em ho	extension -5	question 7
em hoan	ack -5	in_progress 7	question -5	unrelated 3
em hoc	in_progress 7	unrelated -6
em hoi	ack 10	blocked -10	done -8	in_progress 9	not_started -4	question 12	unrelated -7
em hom	unrelated 4
em hop	in_progress -3	unrelated 4
em hu	ack 9	in_progress -6
em in	done -6	in_progress 7
em ke	done -7	in_progress 8
em khat	extension 3
em kho	blocked 3
em khoa	in_progress 4
em khoe	ack -6	unrelated 10
em khong	blocked 3	done -3	in_progress 4	not_started -4	question 3
em ki	done 9	in_progress -6	unrelated -3
em kiem	in_progress 3
em lam	done 15	extension -4	in_progress 19	not_started -4	question -8	unrelated -17
em lap	ack 5
em lay	done -4	in_progress 8
em lo	ack 4
em lop	done 13	extension -7	unrelated -5
em lui	extension 3
em luu	ack 5
em mo	done -8	unrelated 8
em moi	ack -13	blocked -8	done -7	not_started 43	question -6	unrelated -7
em mua	done -3	in_progress -3	unrelated 9
em muon	extension -5	in_progress -9	unrelated 16
em nam	ack 13	done -5	in_progress -4
em nghi	blocked 9	done -3	in_progress 3	unrelated -4
em nghich	unrelated 5
em ngoi	in_progress 4
em nhac	ack 3
em nhan	ack 14	done -17	in_progress 15	question -8
em nhap	blocked -5	done 10	in_progress -4
em nhe	done -3	extension 3
em nhiem	blocked 4	done -3
em nho	ack 11	done -3	in_progress -3	unrelated -3
em noi	blocked -3	not_started -3	question 9
em nop	ack -8	blocked -12	done 10	extension 24	in_progress -8	question 4	unrelated -12
em nua	blocked 7	done -6
em oi	blocked -4	done -3	unrelated 9
em ok	ack 4
em om	ack -5	blocked 19	not_started -5	unrelated -6
em phat	done -3	in_progress 4	not_started 4	unrelated -3
em phong	not_started 3
em photo	done 5
em quat	in_progress 3
em quen	blocked -4	done 3	in_progress -12	not_started 5	unrelated 10
em ra	done 3
em ro	ack 13	in_progress -6
em roi	ack -5	blocked 16	done -15	in_progress 7	unrelated -4
em sap	ack 10	done -8
em scan	done 5	in_progress -5
em se	ack 22	blocked -5	done -6	extension -3	in_progress 3	not_started -3	question -3	unrelated -4
em sep	extension 3
em sinh	in_progress 4	unrelated -3
em so	blocked 3
em soan	blocked 3
em soat	ack -6	in_progress 9
em sua	done -4	in_progress -15	unrelated 21
em tam	unrelated 3
em tap	in_progress 4
em tat	done 3
em thao	done 3
em thay	ack 3	blocked -3	question 9	unrelated -6
em them	extension 9
em theo	ack 10	in_progress -8
em thi	done -16	in_progress -3	unrelated 21
em thong	done 3
em thu	blocked 6	done 5	extension -9
em thung	unrelated 3
em tiem	not_started 4
em tinh	done -4	in_progress 5
em to	done 3	in_progress 3
em toi	ack -10	extension 10	in_progress -5	unrelated 10
em tong	in_progress -7	question 14
em tra	ack 5	blocked -5	in_progress -6	unrelated 9
em tre	unrelated 3
em trinh	in_progress 6	unrelated -3
em truc	blocked 5	unrelated -3
em tuoi	done -5	unrelated 7
em tuong	done -3	in_progress 21	question -7	unrelated -8
em tuyen	question 4	unrelated -3
em ua	done 4
em van	blocked 4	in_progress -3	not_started 4
em vay	extension -4	in_progress 3	unrelated 5
em ve	ack -5	unrelated 7
em viet	in_progress 3
em voi	blocked 3	extension 10	unrelated -8
em vua	ack -3	blocked 9	in_progress -8	unrelated 6
em xem	ack 25	done -3	in_progress -16	unrelated -3
em xin	ack -3	blocked -16	done 7	in_progress -13	question 10	unrelated 17
em xong	ack -6	blocked 4	done 19	in_progress 5	not_started -5	unrelated -15
em |	blocked 5	done -6	extension 6	in_progress -3	not_started -9	question -14	unrelated 21
fax	ack -5	done 9
fax qua	ack -4	done 7
file	ack -7	blocked -7	done -3	extension -5	in_progress -9	not_started 11	question 25	unrelated -7
file dinh	blocked -6	question 8
file em	ack -5	blocked 3	done 4
file huong	blocked -7	question 10
file luon	not_started 3
file mau	extension -3	question 7
file ra	done -3	in_progress -6	not_started 9
file roi	in_progress 3
file |	blocked 3
ga	ack 17	blocked -3	done 3	in_progress -19	question -3	unrelated 8
ga den	ack 18	in_progress -7	unrelated -5
ga doi	in_progress -7	unrelated 12
ga o	done 4	in_progress -4
ga ta	unrelated 3
gac	done -3	in_progress 3
gac de	done -3	in_progress 3
gach	done 3
gach khoa	blocked 3
gach ten	done 3
gai	done -4	in_progress -3	unrelated 8
gai chi	done -4	in_progress -3	unrelated 7
gan	ack -3	blocked 12	done -23	in_progress 19
gan du	done -8	in_progress 9
gan duoc	in_progress 3
gan het	blocked -6	done -5	in_progress 12
gan nhu	done -3	in_progress 4
gan tiep	in_progress 3
gan uy	unrelated 3
gan xong	blocked 21	done -5	in_progress -9	unrelated -5
gang	in_progress 4
gap	blocked 16	in_progress -28	unrelated 13
gap a	in_progress -6	unrelated 7
gap kho	blocked 12	in_progress -11
gat	blocked -4	extension 7
gat khoi	blocked -4	extension 7
gd	done -8	in_progress 8
gd roi	done -8	in_progress 8
ghe	blocked -3	done -4	unrelated 10
ghe |	blocked -3	done -4	unrelated 11
ghep	in_progress 3
ghi	ack 38	blocked -20	done -12	extension 4	in_progress 3	not_started -3	question 6	unrelated -14
ghi chua	done 4	in_progress -4
ghi han	question 6	unrelated -3
ghi hoan	done -4	in_progress 3
ghi nhan	ack 7	in_progress -3
ghi so	ack 12	done -5	unrelated -3
ghi tam	ack 3
ghi vao	ack 12	done -7	unrelated -3
ghi von	blocked -4	extension 7
ghi |	ack 5	blocked -5	extension -3	in_progress 5
gi	ack 4	in_progress -16	not_started 45	question -19	unrelated -16
gi ,	in_progress -6	not_started 12	question -4
gi a	question 7
gi ca	in_progress -10	not_started 18
gi cho	blocked 3
gi dau	not_started 4
gi duoc	blocked 13	not_started -12
gi em	ack 13	question -6	unrelated -6
gi het	in_progress -6	not_started 10
gi khi	blocked 14	question -10
gi ma	blocked 3	done -6	in_progress 10	not_started -6
gi noi	extension 8	in_progress -4
gi nua	done 16	question -12
gi phai	done 10	in_progress -9
gi sep	not_started 3
gi sua	done -3	in_progress 7
gi them	blocked -6	done 6
gi vao	blocked -3	not_started 3
gi xong	done -15	in_progress 17
gi |	blocked -12	in_progress -9	not_started 19	question 9	unrelated -4
gia	ack -24	done 11	extension 17	in_progress -29	not_started -13	question 21	unrelated 18
gia cat	blocked 3
gia cong	done -7	in_progress 9
gia dang	done -3	extension 3	in_progress 4
gia dat	blocked 5	in_progress -5
gia dinh	blocked -6	done 15	extension -4	in_progress -3	question -3	unrelated 3
gia han	ack -7	blocked -15	done -5	extension 23	in_progress -11	not_started -6	question 30	unrelated -8
gia hoi	done 8	in_progress -3
gia re	unrelated 6
gia vang	ack -4	done -11	unrelated 17
gia vat	blocked 6
gia xong	done 4
gia |	blocked 11	in_progress -6
giai	ack -9	done 16	in_progress 16	not_started 5	question 3	unrelated -34
giai bong	ack 3	blocked 3	done 6	extension 6	in_progress 8	unrelated -25
giai doan	done -4	in_progress 7
giai ngan	blocked 3	done 5	in_progress -12	not_started 7
giai phong	blocked -3	extension -4	in_progress 10
giai quyet	blocked -4	done 4	in_progress 5
giai tan	blocked 6	done -6	not_started 3
giai thanh	blocked -3	done 4
giai the	ack -7	blocked 14	done -3	unrelated -3
giai thich	question 4
giai toa	blocked -3	done 4
giai tranh	blocked -9	in_progress 7
giai xong	done 7	in_progress -6
giam	blocked 3	done 6	in_progress -4
giam doc	blocked 5	in_progress -4
giam sat	done 4
gian	blocked -5	done -7	extension 31	in_progress -12	not_started -3
gian hoan	blocked -4	done -3	extension 7
gian nay	blocked 3
gian |	extension 3
giang	ack -3	blocked 3	done 11	in_progress -5	unrelated -4
giang ,	done 4
giang hom	done 3
giang vien	blocked 7	done -4
giao	ack -10	blocked 16	done -7	extension -7	in_progress 8	not_started 36	question 4	unrelated -40
giao ,	in_progress -11	not_started 11
giao .	blocked -5	not_started 6
giao ban	in_progress -4
giao cac	done -15	in_progress 17
giao chieu	not_started 3
giao cho	ack -6	blocked -3	extension -3	in_progress 8	question 10	unrelated -6
giao chuc	in_progress -4	not_started 4
giao dia	done 3
giao du	blocked 12	question -7
giao ho	blocked -3	not_started 4
giao hoan	ack 6	done -5
giao hop	blocked -4	done 6
giao lai	blocked 3
giao lon	blocked 10	done -3	unrelated -4
giao ma	blocked 4
giao mat	blocked -5	done 7	in_progress -5	not_started 4
giao nham	blocked 6	unrelated -3
giao phong	question 5
giao quan	done 4	in_progress 5	unrelated -4
giao sang	blocked -3	done -4	in_progress -5	not_started 18
giao tan	done 3
giao tron	in_progress 5
giao uoc	done -4	in_progress 7
giao ve	blocked -4	done 10	in_progress -5
giao viec	blocked 21	done -13	not_started -5	unrelated -3
giao xong	done 6	in_progress -4
giao |	done 5	in_progress 6	not_started -4	unrelated -6
giap	blocked -5	in_progress 5
giap ranh	blocked -5	in_progress 5
giat	done -7	question -12	unrelated 21
giat do	done -7	question -11	unrelated 21
giay	ack -14	blocked -11	done 33	extension -3	in_progress -10	not_started 20	question -4	unrelated -11
giay ,	blocked -9	in_progress 9
giay bon	done 6	unrelated -5
giay chua	in_progress 10	question -6
giay chung	ack -5	blocked -3	done 3	not_started 4
giay de	done 5	in_progress -5
giay in	blocked 7	in_progress -4
giay moi	in_progress -3	not_started 5
giay phep	ack -6	done 14	question -4
giay roi	done 4	in_progress -4
giay to	done 6	in_progress -8	not_started 3
giay trang	in_progress -6	not_started 9
giay |	in_progress 4
gieng	blocked -6	done 6	not_started 3
gieng bac	not_started 3
gieng khoan	blocked -6	done 6
gio	blocked -15	done -7	extension -17	in_progress 10	not_started -4	question 20	unrelated 12
gio ,	unrelated 4
gio :	in_progress 6
gio chao	done -3	in_progress 3
gio chieu	in_progress 3
gio chua	in_progress -8	not_started 10
gio co	in_progress 7	question -4
gio da	done 3
gio dang	done 5
gio de	done 3
gio dung	done -7	in_progress 8
gio em	done -3	in_progress 13	not_started -3
gio giai	blocked -4	done 5
gio het	done 8	in_progress -6	question 3
gio lam	in_progress 4
gio moi	in_progress 7	not_started -4
gio mua	blocked -4	question 8	unrelated -3
gio nay	in_progress -5	not_started 11
gio ngay	done 3
gio nhe	done -5	in_progress -11	unrelated 16
gio nop	question 3
gio phai	question 6
gio ranh	ack 9	extension -4
gio roi	blocked -3	unrelated 5
gio sang	done 6
gio thi	done 5	in_progress -3
gio thiet	in_progress 3
gio to	not_started 3
gio xa	blocked 12	not_started -10
gio xong	blocked -3	in_progress -3	unrelated 8
gio |	blocked 5	done -3	extension -3
gioi	ack -3	blocked 5	done 6	extension -4	in_progress 4	question -4	unrelated -6
gioi a	blocked 4	in_progress -3	not_started 3
gioi cam	done 3
gioi lam	in_progress 6
gioi roi	done 4
gioi thieu	done 3
gioi |	in_progress 4
giu	blocked 5
giua	extension 3
giua thang	extension 3
giuc	done -3	in_progress 4
giuc |	in_progress 3
gium	blocked 6	extension 13	in_progress -5	question -4	unrelated -7
gium em	blocked 4	extension 10	question -3	unrelated -8
giup	ack -11	blocked 11	extension 29	in_progress -9	not_started -7	question 6	unrelated -17
giup ben	blocked 10	unrelated -3
giup cho	extension 3
giup e	extension 6	in_progress -4
giup em	ack -8	blocked -4	done 6	extension 23	in_progress -7	not_started -5	question 6	unrelated -12
giup moc	blocked -4	extension 5
giup viec	blocked -3	in_progress 3
giup voi	blocked 5	extension -3
giup |	done -3	question 3
go	ack 6	done -7	extension -7	in_progress 20	not_started -3	unrelated -7
go cho	ack 9	extension -4
go duoc	blocked 8	in_progress -8
go gan	blocked -5	in_progress 7
go lai	blocked -3	in_progress 6
go not	blocked -4	in_progress 4
go vuong	blocked 5	in_progress -3
go xong	in_progress 3
go |	done -4	in_progress 4
goc	blocked 18	done -12
goc nat	blocked 10	done -9
goc roi	blocked 5
goi	blocked -18	done 30	extension -5	in_progress -23	not_started -4	question -4	unrelated 25
goi cho	in_progress 6	unrelated -4
goi dau	in_progress -10	unrelated 13
goi giup	blocked 4
goi hom	done 4
goi khong	blocked 5	unrelated -3
goi la	blocked -15	in_progress 17
goi lai	in_progress -21	unrelated 23
goi roi	ack -6	blocked -3	done 12	unrelated -4
goi sep	ack 9	done -6	in_progress -3
goi so	in_progress -3	unrelated 6
goi thau	blocked -3
goi |	done -4	in_progress 8
gom	done 3	question 7	unrelated -5
gom duoc	in_progress 4
gom giay	in_progress 3
gom nhung	question 8	unrelated -3
gom rac	blocked 5	done 5	in_progress -8
gon	blocked -6	done 20	in_progress -9
gon roi	blocked -3	done 8
gon trong	blocked -3	done 12	in_progress -7
gop	done 21	in_progress -15	not_started -3	unrelated -5
gop duoc	in_progress 4
gop y	blocked 3	done 22	in_progress -18	unrelated -4
got	in_progress 3
got |	in_progress 3
gui	ack -29	blocked -6	done 19	extension -19	in_progress 38	not_started -33	question 22	unrelated 6
gui ,	blocked -6	done -3	in_progress 13	not_started -3
gui a	done -6	in_progress 13	question -3
gui anh	done 20	in_progress -5	question -7
gui ban	blocked -5	done -16	extension -3	in_progress 26
gui bao	ack -5	blocked 4	done 17	in_progress -12
gui buoi	done -3	in_progress 3
gui cac	blocked 13	done 3	in_progress -15
gui cai	done -3	in_progress 4
gui cho	question 5
gui chua	blocked -6	in_progress 8
gui cong	done -12	in_progress 15
gui dai	done -5	in_progress 5
gui dang	done 6	in_progress -6
gui danh	blocked 10	in_progress -8
gui de	blocked 4	in_progress -3
gui den	done -5	in_progress 7
gui di	done 16	in_progress -13
gui dt	done -3	in_progress 7
gui du	in_progress 10	not_started -5
gui duoc	done -4	in_progress 8
gui em	question 4
gui giay	in_progress -4	not_started 6
gui he	done -4	in_progress 4
gui het	done 4	in_progress -4
gui ho	done -5	extension 6
gui hom	done 9	in_progress -8
gui kem	done 3
gui lai	ack -4	blocked -4	done 30	in_progress -17	unrelated -3
gui lam	blocked 7	done -3	in_progress -4
gui lon	ack -3	unrelated 5
gui luc	done 4	in_progress -4
gui luon	done -12	in_progress 14
gui mai	blocked -6	in_progress -4	unrelated 11
gui mau	blocked 6	in_progress -4
gui mot	done -3	question 7
gui ngay	ack -6	in_progress 8
gui nha	done -3
gui nham	ack -3	blocked -8	done -6	in_progress -6	question -4	unrelated 28
gui nhe	ack 4	done -3
gui nhom	done 6	in_progress -6
gui nhung	in_progress 3
gui not	done 22	in_progress -21
gui qua	blocked -4	done 9	in_progress -10	question 7
gui roi	ack -6	done -4	question 18	unrelated -6
gui sau	ack 6	done -3
gui sep	done -3	in_progress 4
gui so	blocked 19	extension 3	in_progress -16
gui som	ack 4
gui song	in_progress 3
gui tai	done -11	in_progress 11
gui tin	done -4	in_progress 4
gui trong	in_progress 4
gui truc	done 6	in_progress -4
gui tu	done 9	in_progress -8
gui van	blocked -9	done 5	in_progress 10	question -4
gui xin	in_progress 3
gui xong	done 4	in_progress -3
gui |	ack -3	blocked 3	done -9	extension -9	in_progress 29	not_started -3	question -5	unrelated -3
ha	ack -7	extension -5	not_started -10	question 20
ha ,	blocked 5	in_progress 4	question -5
ha anh	question 5
ha chi	blocked -3	extension -6	in_progress -3	question 20	unrelated -4
ha roi	done 10	in_progress -3	not_started -6
ha thuc	ack -5	in_progress 8
ha tuan	extension 3	question -3
ha |	in_progress -4	question 3	unrelated 4
haha	in_progress -4	unrelated 8
haha |	in_progress -3	unrelated 5
hai	ack -5	blocked -4	extension 6	in_progress 18	not_started -8	unrelated -5
hai ,	done -9	unrelated 11
hai a	done 4
hai bai	in_progress 10	not_started -8
hai ben	blocked -8	done 11
hai chu	blocked -5	in_progress 5
hai cong	question 6	unrelated -3
hai gia	blocked -4	done 5
hai la	in_progress 4
hai lan	blocked 3	not_started 3
hai long	done 12	in_progress -10
hai nghi	blocked 6	unrelated -4
hai nguoi	blocked 4
hai nhe	done -5	unrelated 7
hai nop	blocked -3	extension 7
hai phan	done -3	in_progress 4
hai phong	blocked 5
hai thoi	in_progress 5	question -3
hai thong	blocked 3
hai toi	blocked -3	in_progress 4
hai van	blocked 7	unrelated -5
hai |	done -4	in_progress 6
han	ack -33	blocked -10	done -9	extension 72	in_progress -33	not_started -21	question 73	unrelated -39
han ,	done 3	in_progress -3
han a	ack -9	in_progress 12
han bua	question 5
han cho	extension 5
han chu	done 7	in_progress -6
han cu	extension 3
han danh	extension 4
han dau	blocked 10	done -6
han den	extension 9
han duoc	extension -28	question 30
han giai	blocked -3	extension 8
han gium	extension 9	unrelated -4
han giup	extension 4
han hoan	ack 8	done -7
han khac	question 7	unrelated -3
han la	blocked -4	extension 4
han ma	extension 4	question -3
han mat	blocked 9	question -3
han moi	extension 6	in_progress -4
han nay	blocked -3	extension 17	in_progress -3	question -8
han ngay	done 7	in_progress -7	question 10	unrelated -3
han nhe	blocked -4	done 6
han nhung	done 5	in_progress -4
han nua	done 4	in_progress -3
han roi	ack -3	blocked -3	done -4	in_progress 3	question 10
han sang	extension 3
han them	extension 5
han toi	extension 3	question 3
han tu	blocked 11	done -7	in_progress -3
han vay	question 4
han |	ack -9	blocked -5	done -3	in_progress 9	not_started -3	question 13	unrelated -3
hang	blocked 3	done -8	in_progress 20	not_started 7	question -12	unrelated -6
hang ,	in_progress 8	unrelated -5
hang cay	done 3
hang chinh	blocked 11	done -5	in_progress -4
hang cuu	done -3	in_progress 6
hang dang	blocked -4	in_progress 10	question -3	unrelated -3
hang gio	done -3	in_progress 3
hang lam	in_progress -5	not_started 10
hang muc	in_progress 3
hang nao	question -7	unrelated 8
hanh	ack 43	blocked -28	done 28	extension -10	in_progress -4	not_started -12	question 3	unrelated -19
hanh ,	in_progress 5	not_started -4
hanh .	ack 10	blocked -3
hanh a	ack 6	blocked -3	done 3	in_progress -3	question 3	unrelated -3
hanh anh	blocked -3	in_progress 7	not_started -3
hanh cai	done -4	in_progress 4
hanh chang	blocked 6	done -4
hanh chinh	done 7	extension -5	in_progress -5	question 6
hanh chua	in_progress -3	question 5
hanh chuyen	done 3
hanh clip	done 3	in_progress -3
hanh cong	done 3	in_progress -4
hanh huong	in_progress 3
hanh ke	done -8	in_progress 9
hanh kiem	done -3	in_progress 3
hanh lich	done -3	in_progress 3
hanh ngay	done 3
hanh phai	extension 5	question -3
hanh qd	done 7	in_progress -6
hanh roi	blocked -4	done 9	in_progress -9	not_started 6
hanh so	done -6	in_progress 7
hanh theo	done 9	in_progress -5
hanh thu	blocked -4	done 5
hanh to	done -6	in_progress 7
hanh vi	blocked 3
hanh xong	done 3	in_progress -3
hanh |	ack 27	blocked -11	done -3	extension -5	in_progress 4	not_started -4	unrelated -5
hat	done -4	unrelated 7
hat ban	unrelated 4
hat karaoke	unrelated 3
hau	done -6	in_progress 7
hau nhu	done -5	in_progress 6
hay	ack -4	blocked -15	done -26	not_started -6	question 59	unrelated -5
hay cap	extension 4	question -3
hay chua	blocked -4	in_progress 7
hay ghe	unrelated 5
hay gui	question 5
hay khong	blocked -5	in_progress 8
hay ngay	in_progress -4	question 6
hay phai	question 4
hay qua	blocked 4
hay sao	in_progress 4
hay toi	in_progress 5
hay van	in_progress -10	question 10
hd	blocked 6	not_started -6
hd nen	blocked 6	not_started -5
hdnd	blocked 19	done -10	unrelated -6
hdnd bac	blocked 5
hdnd hop	blocked 4
hdnd nhan	done 3
hdnd thong	blocked 7	in_progress -5
hdnd |	blocked 3	done -7	in_progress 7
he	ack -5	blocked 13	done -10	in_progress -5	unrelated 6
he ngay	unrelated 6
he thong	blocked 16	in_progress -10	not_started -3	question -5	unrelated 4
he toi	not_started 3
he tuyen	in_progress 3
he xanh	extension 4	in_progress -4
he |	in_progress -5	question 8
hen	blocked -5	done 7	extension 14	in_progress -3	not_started -4	question -4
hen ?	extension 4	question -3
hen lai	extension 7	in_progress -3
hen |	done 6
heo	in_progress 3
het	ack -23	blocked 63	done -3	extension 4	in_progress -26	not_started -4	question 21	unrelated -32
het ,	blocked -4	done 15	unrelated -4
het a	in_progress 7	not_started -3	question -3
het bao	blocked -3	question -5	unrelated 9
het cac	done 16	in_progress -10
het canh	blocked -3	done 4
het chi	not_started 4
het cho	blocked -6	done 5
het chu	blocked 10	done -9
het chua	in_progress -17	not_started -4	question 23
het chuc	blocked 3
het cot	done 3
het du	blocked 4	done -4
het giay	blocked 6	in_progress -4
het gio	blocked -3	done -3	unrelated 6
het han	done -10	in_progress -8	question 22	unrelated -3
het hieu	blocked 10	done -5	in_progress -3
het hoi	not_started 4
het hom	done 4	in_progress -4
het khu	in_progress 5
het kinh	blocked 3
het luot	blocked 5
het muc	blocked 9	done -8	in_progress -5	question 6
het no	done 8	in_progress -6
het phan	blocked 3	in_progress -4
het qua	blocked -4	in_progress 10	question -3	unrelated -3
het qui	blocked -9	extension 11
het roi	ack -4	blocked -14	done 10	in_progress 14
het sach	blocked 8	done -6
het so	in_progress 4
het suc	blocked 10	done -6
het thang	blocked -3	extension 8	unrelated -4
het thi	blocked -3	in_progress 6
het tien	blocked 9	in_progress -6
het trieu	done -10	unrelated 11
het tron	blocked 4	in_progress -5
het tru	done -11	in_progress 12
het tu	done 3
het tuan	done -5	in_progress 10
het vac	blocked 7	done -4
het vat	blocked 15	in_progress -12
het viec	blocked -5	done 10	in_progress -4
het vuong	blocked -8	done 10
het xi	blocked 4
het |	ack -4	blocked 29	extension -3	in_progress 5	not_started 3	question -9	unrelated -21
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -8	not_started 7
hiem a	ack 3	in_progress -4
hiem nha	not_started 5
hiem xa	blocked -4	in_progress 4
hiem xong	done -6	in_progress 6
hiem y	blocked -4	done 4
hiem |	done 7	in_progress -7
hien	ack 23	blocked -20	extension -6	in_progress 6	not_started 15	question -5	unrelated -12
hien .	ack 5	done -5
hien a	blocked -5	not_started 6
hien dang	blocked -3	done -4	in_progress 9
hien dat	blocked 5	done -3
hien em	ack -5	done 6	not_started 3
hien mau	in_progress -3
hien nghiem	ack 5
hien nhiem	done -3	in_progress 4
hien qua	blocked 8	in_progress -4
hien sua	in_progress 3
hien tai	blocked -3	not_started 4
hien theo	in_progress 3
hien truong	in_progress 4
hien xong	ack 10	done 3	in_progress -10
hien |	ack 9	blocked -13	done 10	extension -3	in_progress -3	not_started 5	unrelated -3
hieu	ack 26	blocked 4	in_progress -18	not_started -8
hieu gan	done 9	in_progress -8
hieu luc	blocked 10	in_progress -7	not_started -3
hieu moi	in_progress 3
hieu roi	ack 20	done -7	in_progress -12
hieu sao	in_progress 6	question -3
hieu truong	done 3	in_progress -3
hieu y	ack 6	done -3	in_progress -3
hinh	blocked -8	in_progress 16	not_started -4	unrelated -3
hinh nhu	done -8	in_progress 11
hinh roi	done 4
hinh |	in_progress 4
ho	ack -13	blocked -4	done 39	extension -10	in_progress 8	not_started 11	question 8	unrelated -39
ho ,	blocked -3	in_progress 15	not_started -3	unrelated -4
ho can	blocked -4	done 5
ho chua	blocked 5
ho cuoi	done 12	in_progress -10
ho dan	blocked 11	done -8
ho dang	blocked -3	in_progress 3
ho di	in_progress 4
ho kinh	blocked -10	done 5	in_progress 7
ho nao	blocked -12	done 15
ho ngheo	blocked 4	done -7	in_progress 5	unrelated -3
ho nhe	done 5	in_progress -5
ho roi	in_progress 6	unrelated -3
ho so	ack -7	blocked 14	done -4	in_progress -14	not_started 17	question 11	unrelated -15
ho thue	question 3
ho tich	in_progress -3
ho toi	not_started 3
ho tro	blocked 10	done 7	extension -4	in_progress -6	unrelated -5
ho vung	blocked -14	done 8	in_progress 6
ho xong	in_progress -3	not_started 6
ho |	done 3	in_progress 6	unrelated -3
hoa	ack -10	blocked -15	done 43	in_progress -3	not_started 3	unrelated -17
hoa ,	done -4	in_progress 8
hoa a	blocked 7	done -4
hoa anh	ack -3	done 3
hoa cac	done 4
hoa chat	blocked 3
hoa co	done 5	question -3
hoa giai	blocked -11	done 5	in_progress 8
hoa gui	done -3	in_progress 3
hoa kieng	blocked -4	done 5
hoa lac	done 3
hoa lap	done 5	unrelated -5
hoa roi	done -3
hoa sinh	unrelated 3
hoa thi	blocked -3	in_progress -3	not_started 7
hoa toc	done 7	in_progress -5
hoa xac	ack -4	done 5
hoa xong	done 11	in_progress -6	unrelated -3
hoa |	blocked -4	done 5
hoach	ack -9	blocked -13	done 3	in_progress 3	not_started 29	unrelated -13
hoach ,	in_progress 5	not_started -4
hoach cho	ack -5	blocked 3	done -5	in_progress 9
hoach chua	blocked -3	not_started 3
hoach cua	in_progress -3	not_started 7
hoach da	blocked 8	in_progress -5
hoach gi	blocked -9	not_started 10
hoach hoan	done 6	in_progress -5
hoach la	in_progress -4	not_started 4
hoach lam	blocked 4	not_started -4
hoach ngay	done 8	in_progress -7
hoach nua	in_progress -11	not_started 12
hoach phong	blocked -9	done 3	in_progress 6	question 3
hoach roi	in_progress 3
hoach thi	in_progress -3	not_started 3
hoach tinh	blocked -3	in_progress -3	not_started 7
hoach trien	done -3	in_progress 4
hoach |	done 5	question -4
hoai	blocked 11	done 3	in_progress -7	question -4
hoai ,	blocked 6	in_progress -5
hoai khong	blocked 5
hoai vay	done 8	question -3	unrelated -3
hoan	ack -8	blocked 3	in_progress 18	not_started -7	question -3	unrelated -5
hoan bao	blocked -3	extension 5
hoan binh	blocked -3	extension 9	unrelated -4
hoan chinh	in_progress 4
hoan cho	blocked -7	in_progress 6
hoan cong	in_progress 3
hoan lai	blocked -9	unrelated 10
hoan roi	blocked 14	in_progress -8
hoan tat	blocked -5	done 9	extension -3	in_progress 9	unrelated -9
hoan thanh	blocked 5	extension -12	in_progress 11	not_started -5
hoan thien	in_progress 5
hoan ung	done 3
hoanh	done 6
hoanh thanh	done 4
hoat	blocked -6	done 10	in_progress -4	not_started 6
hoat dang	done 6	in_progress -3
hoat dinh	done 3
hoat dong	blocked -3	not_started 6
hoc	ack -3	extension 9	in_progress -8	not_started 3	question -9	unrelated 12
hoc ,	in_progress -4	unrelated 4
hoc gui	done -6	in_progress 6
hoc khat	extension 8
hoc khong	question -3	unrelated 5
hoc roi	in_progress -4	unrelated 6
hoc sinh	blocked 4	in_progress -4
hoc tap	blocked 4	in_progress -4
hoc ve	not_started 3
hoc vien	done 4
hoc xong	done 3	in_progress 5	unrelated -6
hoi	ack 6	blocked 15	in_progress -12	not_started 19	question -8	unrelated -18
hoi .	ack 6
hoi a	blocked 3	in_progress 4	question -3
hoi ai	question 3
hoi anh	blocked 18	done -12
hoi ben	blocked 8	question -7
hoi chi	blocked -4	done -3	in_progress 7	question 3
hoi cuu	blocked -3	done 5	extension 3
hoi dai	done -4	in_progress 6
hoi dam	in_progress 4
hoi dau	blocked -4	done 5
hoi de	not_started -5	question 10
hoi diem	blocked 6	done -8	in_progress 6
hoi dien	blocked -3	in_progress 5	question -3	unrelated 3
hoi dong	blocked -3	done 6
hoi du	done 9	in_progress -8
hoi gio	done 3
hoi hom	done 3
hoi khuyen	extension 8
hoi lai	ack 11	done -9	in_progress -8	question 12	unrelated -4
hoi lan	blocked 10	question -8
hoi moi	in_progress -6	not_started 10
hoi nao	question 3
hoi nghi	blocked -11	done -5	extension -8	in_progress 14	not_started 4	unrelated 6
hoi nguoi	blocked -4	not_started 4
hoi nha	question -7	unrelated 8
hoi nong	done -5	not_started 4
hoi phat	blocked -4	in_progress 10	question -3	unrelated -3
hoi phu	done 5	in_progress -3
hoi roi	done -5	in_progress -12	not_started 19
hoi sang	in_progress 5	not_started -4
hoi som	in_progress 3
hoi tham	done -3	unrelated 4
hoi thanh	done 5
hoi thao	done 9	in_progress -3
hoi thi	done 9	in_progress -9
hoi thoi	done -4	in_progress 4
hoi trai	not_started 3
hoi trua	done 3
hoi truong	blocked 7	done 3	in_progress -7	unrelated -3
hoi tuan	done 5	in_progress -3
hoi tui	extension 6	question -4
hoi vien	blocked 6	done -8	in_progress 3
hoi |	blocked 13	in_progress -8
hom	ack -21	blocked -29	done 49	extension 21	not_started -34	question -8	unrelated 21
hom ,	blocked -9	done 8	extension 4	in_progress -3
hom anh	done 4	in_progress -5
hom bua	blocked -3	done 6
hom chu	done 5	in_progress -4
hom hom	in_progress 3
hom kia	done 9	in_progress -5	unrelated -3
hom lan	done 3
hom nao	done -9	in_progress -7	question 3	unrelated 20
hom nay	ack -3	done -18	extension 8	in_progress 20	not_started -9	unrelated 7
hom nua	extension 4
hom qua	ack -7	done 3	in_progress 20	not_started -17	question -3	unrelated 6
hom roi	done -6	in_progress 13
hom sep	done 3
hom thu	blocked -3	done 13	in_progress -8	unrelated 3
hom |	blocked -4	done 21	extension 3	in_progress -10	not_started -4
hon	extension 6	question -4
hon ngay	extension 4	question -3
hong	blocked 9	in_progress -7
hong ,	blocked -4	done 5
hong het	blocked -5	in_progress 6
hong nhe	blocked 5	in_progress -4
hong |	blocked 6	in_progress -3
hop	blocked 18	extension -8	not_started -9	question 14	unrelated -12
hop ,	ack 15	blocked 4	in_progress -11	unrelated -3
hop ban	done -10	in_progress 8	not_started 8
hop bi	blocked 4
hop chi	not_started 3
hop dan	blocked 4
hop doi	blocked 8	unrelated -3
hop dong	blocked -6	done 3	in_progress 11	unrelated -3
hop duoc	blocked 4	not_started -3
hop go	blocked 5	in_progress -3
hop hdnd	blocked 6	in_progress -4
hop huy	blocked 8	in_progress -4
hop lai	blocked -4	extension 4
hop lop	in_progress -6	unrelated 8
hop nao	blocked -7	done 8
hop nghiem	in_progress 5
hop nop	done -3	in_progress 3
hop phan	in_progress -3	not_started 4
hop phu	done -6	in_progress -5	unrelated 15
hop sang	done 3
hop so	blocked -3	in_progress 3
hop tac	blocked -3	done 6
hop thuong	in_progress 4
hop to	done 4	in_progress 4	not_started -7
hop trien	blocked 3
hop tuyen	blocked 3
hop xong	blocked -3	done 10	in_progress -3	not_started 6	question -3	unrelated -4
hop |	ack -4	blocked 6	in_progress -4	not_started -8	question 16	unrelated -7
hu	ack 6	blocked 30	done -4	in_progress -10	not_started -6	question -9	unrelated -7
hu ,	blocked 12	in_progress -4	not_started -5
hu lien	ack 9	in_progress -6
hu roi	ack -3	blocked 13	done -4
hu |	blocked 6	question -6
hua	ack -4	not_started 10	question -3
hua hoan	in_progress 3
hua thi	in_progress -5	not_started 11
huan	done -6	in_progress 12	unrelated -5
huan can	in_progress 5
huan roi	in_progress 3
huc	in_progress 4
huc voi	in_progress 4
hung	done -8	in_progress 12
hung xem	done -5	in_progress 6
huong	blocked 6	done -10	extension -3	in_progress -18	question 5	unrelated 23
huong dan	blocked 6	done -8	in_progress -4	not_started -4	question 9	unrelated 5
huong ke	unrelated 3
huong lam	not_started 3
huong xong	in_progress -7	unrelated 8
huu	unrelated -3
huy	blocked 16	done -5	extension 4	in_progress -9	not_started -3	unrelated -3
huy dong	extension 3
huy lich	blocked 4
huy roi	blocked 8	in_progress -4
huyet	blocked 5	in_progress -3
huynh	done -7	in_progress -6	unrelated 14
huynh cho	done -6	in_progress -5	unrelated 15
i	blocked -8	done 4	extension 13	in_progress -5	unrelated -3
i /	blocked -3	extension 4
i ach	blocked 3
i chi	done 12	in_progress -8
i moi	blocked -8	extension 9
i xong	not_started 3
i |	done 6	in_progress -4
ii	in_progress 5
ii dang	in_progress 3
ii nay	not_started 3
ii |	in_progress 3	not_started -3
iii	done -3	in_progress -3	not_started 9
iii moi	in_progress -7	not_started 10
im	ack -3	blocked 20	done -5	in_progress -8	unrelated -4
im |	ack -3	blocked 16	done -3	in_progress -6	unrelated -4
in	ack -5	blocked 12	done -16	in_progress 32	not_started -7	question -7	unrelated -7
in ban	done -7	in_progress 7
in hu	blocked 6
in khong	blocked 3	question -4	unrelated 4
in lai	in_progress 7
in roi	done -3	in_progress 14	not_started -5	unrelated -3
in sai	in_progress 5
in tai	in_progress 3
in va	done 5	in_progress -3
in voi	blocked 7	in_progress -4
in xong	done -3	in_progress 3
ioffice	ack -9	done 11	in_progress 6	unrelated -8
ioffice ,	blocked 6	unrelated -4
ioffice ma	ack -4	blocked -3	in_progress 9
ioffice roi	ack -5	done 11
it	blocked -8	done -3	extension 7	in_progress 12	not_started -4
it a	in_progress 8
it hom	extension 3
it lau	blocked -3	extension 5
it |	in_progress 3
iv	blocked -4	extension 8
iv ,	blocked -4	extension 7
karaoke	unrelated 4
ke	ack 3	blocked -28	done -6	extension -5	in_progress 36	not_started 23	question -3	unrelated -20
ke cho	done -3	not_started 5
ke con	ack 18	in_progress -7	unrelated -5
ke dan	ack -4	done 3
ke doi	blocked -4	done 6
ke hoach	ack -9	blocked -20	done 11	extension -5	in_progress 9	not_started 23	unrelated -10
ke moi	in_progress 5	question -3
ke song	blocked -5	done 5
ke tai	in_progress 3	question 3	unrelated -3
ke toan	blocked 8	done -25	in_progress 19
kem	blocked -8	done 4	in_progress -3	question 14	unrelated -5
kem anh	blocked -4	question 5
kem qua	blocked 4	unrelated -3
kenh	blocked -3	done 8	in_progress 6	not_started -4	question -4
kenh muong	done 3	in_progress 5	not_started -4
kenh xong	done 6
keo	blocked 11	done -8	extension 5	in_progress 3	unrelated -7
keo dai	blocked 9	done -3	in_progress -4
keo day	in_progress 9	unrelated -5
ket	ack -16	blocked 48	done 18	in_progress -29	not_started -6	unrelated -15
ket ,	done 5
ket anh	blocked 3	in_progress -3
ket ca	question 3
ket cai	blocked 8	done -4
ket chu	blocked 6	in_progress -4
ket chua	blocked 8	in_progress -8
ket dut	in_progress 3
ket giao	done -4	in_progress 6
ket ho	blocked 4	unrelated -3
ket hop	blocked 5	extension 4	in_progress -7
ket kinh	blocked 9	in_progress -7
ket luan	ack 3
ket nam	done 5
ket nap	done 8	in_progress -5
ket nha	blocked 4	unrelated -3
ket nop	ack -9	in_progress 11
ket o	blocked 21	done -5	in_progress -14
ket qua	ack -4	blocked -12	done 12	in_progress 17	not_started -10	unrelated -4
ket thu	blocked 3	in_progress -3
ket thuc	done 16	in_progress -11
ket tien	blocked 6	done -4
ket xe	blocked -13	unrelated 13
ket xong	not_started 7
keu	in_progress 3
keu xong	blocked -3	in_progress 3
kha	blocked -4	in_progress 7
kha kha	blocked -3	in_progress 6
kha roi	blocked -3	in_progress 6
khac	blocked -7	done 3	extension -3	not_started 13	question 5	unrelated -12
khac cot	ack 3
khac lai	done 3	unrelated -3
khac lam	in_progress 4
khac nhau	question 6	unrelated -6
khac phuc	blocked -3	done 11	in_progress -7
khac roi	in_progress 3
khac va	done 9	in_progress -9
khac xong	done -10	not_started 11
khac |	blocked -4	in_progress 9	not_started -3
khach	done -6	in_progress 3	unrelated 4
khai	ack -5	blocked -21	done 13	extension -9	not_started 42	question -7	unrelated -12
khai ,	blocked -6	in_progress 9	not_started -3
khai a	in_progress -6	not_started 8
khai bao	done 3
khai du	done -5	in_progress 5	not_started 3
khai duoc	blocked 7	not_started -4
khai gi	in_progress -3	not_started 4
khai lai	done -4	in_progress 6
khai mac	in_progress 3
khai nhe	done 3	in_progress -4
khai nhung	in_progress 5
khai noi	blocked -7	not_started 8
khai tai	done 3
khai thuc	in_progress 3
khai truong	blocked -3	done 16	in_progress -6	unrelated -3
khai tu	done 7	in_progress -7
khai xong	blocked 3
khai |	blocked -6	extension -4	in_progress -8	not_started 23
kham	in_progress 8	unrelated -5
kham cho	in_progress 5
kham nghia	unrelated -3
khan	blocked 10	done -3
khan co	blocked 7	done -4
khao	ack -3	blocked -4	done -15	in_progress -3	unrelated 27
khao ca	done -12	in_progress -6	unrelated 22
khao nhe	in_progress -4	unrelated 7
khao sat	done 3	in_progress 3	unrelated -4
khao xong	in_progress 3
khat	blocked -4	extension 18	in_progress -4	question -3	unrelated -3
khat den	extension 3
khat no	extension 8
khau	blocked 24	done -6	not_started -3	question -5	unrelated -7
khau a	in_progress 5
khau ioffice	blocked 6	unrelated -4
khau tham	blocked 17	in_progress -11
khau trang	blocked 3	done -3
khen	blocked -8	done 13	unrelated -11
khen lam	done 4
khen nha	done 3
khen thuong	in_progress 6	unrelated -11
khen |	blocked -5	done 7
khep	blocked -8	done 15	in_progress -4
khep lai	blocked -7	done 14	in_progress -4
khi	blocked 21	done -16	in_progress 6	not_started -4	unrelated -5
khi chua	blocked 10	question -7
khi don	blocked 4	question -3
khi kinh	blocked 8	in_progress -4	question -3
khi mo	blocked -10	question 13
khi nao	ack 4	done -10	in_progress 11
khi phan	blocked 8	done -3	in_progress -5
kho	blocked 9	done 13	in_progress 8	not_started -5	question -10	unrelated -12
kho bac	ack -5	done 5	in_progress 5	not_started -4	unrelated -3
kho ca	in_progress 6	question -3
kho hoan	blocked 5
kho lam	ack 7	blocked -4
kho ma	blocked 3
kho may	done 6	in_progress -5
kho qua	blocked 4
kho roi	done -3	in_progress 6
kho thu	in_progress 5	question -3
kho thuc	blocked 8	in_progress -4
kho tim	blocked -4	in_progress 4
kho xong	done 4
kho |	done 6
khoa	blocked 4	done 9	extension -3	in_progress -16	unrelated 11
khoa ,	blocked 4
khoa a	in_progress -5	unrelated 6
khoa cua	blocked 3
khoa ket	blocked 3	unrelated -3
khoa o	unrelated 3
khoa so	done 10	in_progress -4
khoa xe	blocked -3	unrelated 6
khoan	ack -4	blocked -6	done 20	extension -3	in_progress -12	not_started 7
khoan bi	blocked 4
khoan cam	ack -3	blocked 4
khoan da	in_progress -6	not_started 9
khoan de	blocked -3	unrelated 5
khoan dich	blocked -3	done 4
khoan dinh	blocked 3
khoan ve	blocked -4	done 5
khoan xong	blocked -4	done 6
khoang	done -4	in_progress 9
khoang %	in_progress 5
khoang hai	done -3	in_progress 3
khoanh	blocked 11	done -4	in_progress -7
khoanh tay	blocked 3	done -3
khoanh vung	blocked 8	in_progress -6
khoe	ack -6	blocked -3	unrelated 11
khoe roi	ack -6	unrelated 10
khoi	ack 3	blocked -29	done -18	extension 8	in_progress 16	not_started 30	question -3	unrelated -6
khoi bang	done 3
khoi cong	ack -3	done -30	in_progress 36
khoi danh	blocked -10	done 5	extension 7
khoi dau	not_started 4
khoi dong	in_progress -3	not_started 8
khoi lo	done -3	in_progress 4
khoi lui	done 3
khoi luong	blocked -3	extension 3
khoi nhac	ack 8	in_progress -5
khoi phai	done 10	in_progress -8
khoi su	blocked -8	done -5	in_progress -5	not_started 19
khong	ack -37	blocked 65	done -14	extension 12	in_progress -27	not_started -24	question 15	unrelated 10
khong ,	blocked -12	extension 6	in_progress -8	not_started 16
khong ?	extension -5	question 10
khong a	blocked -7	done -6	extension 14	in_progress -4	unrelated 9
khong ai	blocked 31	in_progress -7	question -3	unrelated -15
khong anh	blocked -23	done -5	extension 4	in_progress -4	question 11	unrelated 19
khong bang	in_progress 3
khong biet	blocked 5	done -5	in_progress 23	not_started -6	question -5	unrelated -10
khong bieu	blocked 4
khong c	extension 5	question -3
khong can	done 3
khong chi	blocked -15	done -5	extension 13	in_progress -3	question 8	unrelated 3
khong chiu	blocked 4
khong cho	extension -3	question 9
khong co	ack -6	blocked 19	done -6	extension -3	in_progress 5	question -3	unrelated -4
khong con	blocked -15	done 28	in_progress -7
khong dam	blocked 4
khong do	blocked -5	in_progress 6
khong don	blocked 6	question -4
khong du	blocked 4
khong duoc	blocked 9	done -14	unrelated 8
khong em	done -3	unrelated 3
khong giao	blocked 6
khong gui	blocked 7
khong ha	extension -5	question 5
khong hay	extension 3
khong het	in_progress 6	question -4
khong hoan	blocked -4	in_progress 6
khong khop	in_progress -3
khong ki	blocked 14	in_progress -12
khong kip	blocked 7	extension 5	in_progress -3
khong lam	blocked 7	done 3	in_progress -4
khong mo	blocked 6
khong moi	question -3	unrelated 5
khong mua	blocked -3	in_progress 7
khong nhan	blocked 4
khong nhe	unrelated 4
khong nho	done -3	in_progress 7
khong nhung	blocked -6	done 15	in_progress -8
khong noi	blocked 10	done -3
khong nop	blocked 3
khong phai	blocked -11	done 33	in_progress -9	not_started -5	unrelated -5
khong phat	done 4
khong ra	blocked 6	done -5	in_progress 3
khong ranh	blocked 4
khong ro	in_progress 4
khong roi	blocked 3
khong rot	in_progress 4
khong sep	extension 4	question -3
khong sot	blocked -4	done 14	in_progress -5	unrelated -3
khong thay	extension -7	question 9
khong the	blocked -16	done -5	in_progress 11	question 13
khong thi	blocked 3
khong thieu	blocked -5	done 9	in_progress -3
khong thong	blocked 3
khong thuoc	blocked 9	done -7
khong ton	blocked -6	done 7
khong tra	blocked 5	done -3
khong trinh	blocked -3	extension 3
khong vao	blocked 11	done -3	extension -3
khong xin	blocked 7	extension -3
khong xong	blocked 12	done -13	extension 7	in_progress 7	not_started -3	question -5	unrelated -4
khong xue	blocked 9	unrelated -4
khong |	ack -4	blocked -34	done -10	extension -7	not_started 5	question 7	unrelated 45
khop	blocked -3	done 8	in_progress -4
khop ,	blocked -4	done 6
khop nhung	done 4
khop |	blocked 4
khu	ack -7	blocked -14	done 11	in_progress 22	not_started -3	question 3	unrelated -10
khu ,	done -9	in_progress 10
khu da	in_progress -7	question 8
khu dan	in_progress 3
khu dang	blocked 7	in_progress -6
khu duoc	done 4
khu em	in_progress -5	not_started 6
khu hoa	done 3
khu khu	in_progress -5	not_started 6
khu lam	in_progress -5	not_started 6
khu moi	blocked -4	extension 6
khu nop	blocked -3	in_progress 5
khu nua	in_progress 4
khu pho	ack -4	done 13	not_started -3
khu roi	done 4	in_progress 3
khu sang	in_progress 5
khu |	blocked -4	extension -6	in_progress 15
khuc	blocked -3	done -4	in_progress 9
khui	blocked -5	not_started 7
khui van	blocked -5	not_started 7
khung	blocked -3	done -3	in_progress 11
khung ,	in_progress 3
khung roi	in_progress 4
khuon	blocked -5	in_progress 6
khuon roi	blocked -5	in_progress 6
khuyen	extension 8	unrelated -4
khuyen dung	blocked 3
khuyen hoc	extension 8
ki	ack -24	done 39	extension -11	in_progress 29	not_started -20	question 19	unrelated -32
ki ,	blocked 5	done 8	in_progress -9
ki a	blocked 5	done -3	in_progress 4	not_started -5
ki ba	blocked 8	in_progress -7
ki ban	done 5	in_progress -4
ki ben	blocked 6	in_progress -4
ki bien	done 14	in_progress -9	unrelated -3
ki cai	done 3
ki cam	blocked -3	question 3
ki cua	blocked 3	done -3	in_progress 4
ki dat	blocked 3
ki dong	done 6	in_progress -6
ki du	done 3
ki duoc	blocked -6	done -8	in_progress 15
ki em	done -3	in_progress 7
ki hay	in_progress -4	question 7
ki hop	done -3	in_progress 3	not_started 4
ki ket	in_progress 6
ki khong	question 3
ki la	done -14	in_progress 18
ki luon	done 3	in_progress -3
ki mau	done 9	in_progress -9
ki nha	in_progress 4
ki nhan	ack -12	blocked -4	done 23	in_progress -6
ki nhay	done -3	in_progress 6
ki nhe	in_progress 3
ki niem	ack 4	done -4
ki nua	done -4	in_progress 5
ki roi	done 12	in_progress -15	question 7
ki so	blocked 23	done -8	in_progress -10
ki ten	blocked -4	done 6
ki tham	in_progress -3
ki thi	not_started 3
ki thuat	done -3
ki tu	in_progress 4
ki xong	done 10	in_progress -9
ki yeu	blocked -5	in_progress 6
ki |	ack -4	done -14	extension -4	in_progress 41	not_started -8	question -4	unrelated -8
kia	ack -11	blocked -5	in_progress 24	not_started -13	question 3	unrelated 5
kia ,	in_progress 3
kia a	done -3	in_progress 5
kia bao	ack -3	done 4
kia khong	blocked 5	in_progress -4
kia moi	in_progress -9	not_started 9
kia nhan	ack -4	blocked -3	in_progress 9
kia nhe	in_progress -5	unrelated 6
kia nop	done -4	in_progress 6
kia roi	done 7	not_started -3
kia sep	in_progress 3	not_started -3
kia ve	in_progress 3
kia xong	done -3	question 6
kia |	in_progress 6	not_started -13	unrelated 5
kich	blocked -9	done 7	in_progress 4
kich ban	in_progress 5
kich chi	blocked -4	done 5
kich hoat	done 4
kiem	blocked -12	done 31	extension -4	question 3	unrelated -13
kiem diem	done 7	in_progress -6
kiem dinh	done 5	in_progress -3
kiem ke	blocked -3	in_progress 9	unrelated -3
kiem tra	blocked -7	done 15	extension -4	question 4	unrelated -7
kien	blocked -7	extension -5	in_progress 27	unrelated -16
kien bao	in_progress 3
kien cac	in_progress 4
kien chi	blocked 10	in_progress -3
kien cua	blocked 6	done 3	in_progress -8
kien gi	blocked -6	done 6
kien hoan	done -3	in_progress 6
kien lan	blocked -5	in_progress 5
kien ngay	done -7	in_progress 8
kien nghi	done 14	extension 3	in_progress -15
kien nha	blocked -6	not_started 7
kien ra	blocked 13	done -10
kien so	blocked 8	done -4
kien thu	in_progress 3
kien toan	blocked -12	done 18	in_progress -4
kien |	ack 4	blocked -5	done -3	in_progress 9
kieng	blocked -4	done 5
kieng bay	blocked -4	done 5
kieu	blocked 18	done -4	question -10
kieu gi	blocked 15	question -10
kin	blocked -4	in_progress 5
kin trang	blocked -3	in_progress 5
kinh	ack -14	blocked 24	done -17	in_progress -5	question 6	unrelated 3
kinh de	extension 3
kinh doanh	blocked -10	done 5	in_progress 7
kinh phi	ack -3	blocked 35	done -15	in_progress -9	not_started -5	question 7	unrelated -7
kinh te	done -8	not_started 6
kip	ack -6	blocked 25	done 9	extension 17	in_progress -28	question -11	unrelated -8
kip ,	done 4	extension 4	in_progress -5
kip bao	done 4	in_progress -3
kip gi	extension 8	in_progress -4
kip gio	done 3
kip gui	in_progress 3
kip han	blocked 10	done -7
kip lam	blocked 4	question -3
kip nhe	blocked 5	in_progress -4
kip nop	done 10	in_progress -8
kip phien	blocked -3	extension 3
kip |	blocked 11	in_progress -8
km	unrelated 4
km chay	unrelated 4
kt-ht-dt	blocked 3	done 3	in_progress -3
la	blocked 14	done -44	extension -7	in_progress 37	not_started -11	question 35	unrelated -24
la ,	blocked 3	done -3	extension 5	in_progress -4
la cai	question 6
la chau	extension -4	in_progress 5
la co	blocked -3	in_progress 4
la cua	blocked 12	in_progress -4
la dau	in_progress 4
la don	blocked 9	done -3	in_progress -4
la du	done 4	in_progress -4
la dut	blocked 4
la em	ack 4	blocked -3	done -4	in_progress 5
la gan	blocked -6	in_progress 6
la gui	in_progress -6	question 10
la hoan	question 3
la hoi	done 5
la nguoi	question 3
la noi	in_progress 4
la sai	blocked 5
la so	in_progress -5	not_started 11
la thang	in_progress -4	not_started 4
la toi	blocked 13	done -7	in_progress -4
la trach	blocked -3	in_progress 4
la tre	blocked 4
la viec	in_progress -3	question 6
la xong	blocked -4	done -19	in_progress 49	not_started -13	question -5	unrelated -5
lac	blocked 9	done -3
lac bo	blocked -4	in_progress 4
lac dai	done 3
lac |	blocked 3
lai	ack 19	blocked -54	done 9	extension 29	in_progress 15	not_started -30	question 14
lai ,	blocked 5	done 4	in_progress -6
lai a	blocked -6	done -4	in_progress 3	unrelated 7
lai anh	in_progress 3
lai ban	blocked -4	done 15	in_progress -10
lai bao	done 7	question -3
lai bi	blocked 16	done -5	in_progress -8
lai bo	ack 8	done -6
lai ca	done 5	unrelated -3
lai chi	in_progress -5	question 7
lai chinh	in_progress 3
lai cho	ack -3	done 4
lai chua	question -4	unrelated 6
lai da	ack -5	in_progress 9
lai dau	in_progress -4	unrelated 7
lai day	in_progress 5
lai di	extension 7
lai du	blocked -3	in_progress 4
lai em	done 12	in_progress -10
lai giao	question 9	unrelated -5
lai gium	blocked 6	unrelated -4
lai giup	blocked -3	question 9
lai han	blocked -5	extension 10	in_progress -3
lai het	done 5	unrelated -3
lai hong	blocked 3	in_progress -3
lai it	blocked -3	extension 6
lai khong	blocked 3
lai lan	blocked 3	done -3	in_progress 4
lai loi	in_progress 3
lai mai	in_progress 7	not_started -3
lai nghe	ack 7
lai nha	blocked -4	done -4	in_progress 11
lai noi	blocked -4	question 11
lai rai	in_progress 6	question -3
lai roi	ack 9	blocked -5	done 25	in_progress -17	question -3	unrelated -8
lai sep	ack 3	done -3	in_progress 4
lai so	in_progress 3
lai thu	extension 3
lai tien	done 4	in_progress -3
lai tru	done 4	in_progress -4
lai truong	ack 10	blocked -3	in_progress -3
lai tu	blocked -3	done -3	extension 5	in_progress 8	question -4	unrelated -3
lai vach	done 5	in_progress -4
lai xe	unrelated 3
lai y	in_progress 3
lai |	blocked -16	done -14	in_progress 5	not_started -3	question 7	unrelated 20
lam	ack -12	blocked 34	done -18	extension -16	in_progress 39	not_started 32	question -4	unrelated -54
lam ,	blocked -6	in_progress -5	not_started 16	question -4
lam a	blocked -3	done -3	not_started 15	question -5
lam anh	not_started 6
lam bao	in_progress 5	not_started -3
lam bo	done -8	in_progress -7	unrelated 17
lam ca	not_started 4
lam cai	in_progress 5	not_started -5
lam chi	done 3
lam cho	blocked -3	done -3	in_progress 9
lam chu	blocked 3	not_started 3
lam chua	in_progress 3	not_started -7	question -4	unrelated 9
lam cung	in_progress 6
lam cuon	in_progress 4
lam dau	done 7	in_progress -36	not_started 35	question -4
lam day	ack -3	in_progress 7
lam den	blocked 5	in_progress -4
lam deu	in_progress 3
lam di	in_progress 7	not_started -6
lam dia	blocked 7	done -3	in_progress -4
lam do	in_progress 5
lam duoc	ack -3	blocked 27	done -4	extension -3	in_progress 14	not_started -24	question -4
lam em	in_progress 3
lam gi	blocked 11	done -4	not_started -6	question 6
lam gon	blocked -5	done 15	in_progress -8
lam het	blocked 9	done 3	in_progress -11
lam ho	in_progress 6	question -3
lam hoai	blocked 3
lam hom	in_progress 14	not_started -14
lam khong	blocked 19	done -3	in_progress -5	not_started -3	unrelated -4
lam lai	blocked -21	done -7	extension 5	in_progress 37	not_started -7	question -4
lam lien	ack 4
lam ma	blocked -7	done 16	in_progress -4
lam mieng	not_started 11	question -9
lam ngay	ack 3
lam ngoai	in_progress 4	not_started -3
lam nha	not_started 3
lam nhe	ack 4	done -5	in_progress -6	not_started 9
lam nhu	in_progress 3
lam nhung	done 3	not_started -3
lam noi	ack 7	blocked -4
lam not	ack -5	blocked -4	done 7	in_progress 20	not_started -16
lam nua	done 9	in_progress -10
lam on	extension 9	in_progress -6
lam phan	in_progress -3	not_started 5
lam qua	blocked 3	in_progress -3
lam roi	blocked -10	done 18	in_progress -4	unrelated -4
lam sach	done 3
lam sai	blocked 4	in_progress -3
lam sao	blocked 4	in_progress -6	not_started 7
lam sau	in_progress -4	not_started 5
lam sep	blocked -5	not_started 5
lam the	question 4
lam theo	blocked 10	in_progress -4	not_started -9	question 7
lam thi	blocked 19	in_progress -18
lam thong	in_progress 3
lam thu	blocked -3	in_progress 3
lam tiep	blocked 5	done -7	in_progress 10	not_started -5
lam to	blocked 5
lam toi	done -6	in_progress 17	not_started -4
lam truong	blocked 4
lam tu	done -6	in_progress 8
lam viec	blocked -9	done -11	in_progress 16	not_started 5
lam xong	blocked -6	done 22	in_progress -3	question 6	unrelated -21
lam |	ack 3	blocked 7	done -19	extension -10	in_progress -9	not_started 36	question 7	unrelated -15
lan	ack -8	blocked 25	done -13	extension -5	in_progress 22	not_started -6	question -3	unrelated -11
lan ,	blocked 3
lan ba	in_progress 3
lan ban	done 4	in_progress -4
lan bao	done -6	in_progress 6
lan chiem	done 5
lan chua	blocked 10	question -8
lan chung	blocked -3	in_progress 5
lan cuoi	done -4	in_progress 5
lan lan	blocked 3
lan nao	blocked 3
lan nua	in_progress 3
lan roi	blocked 10	done -7	not_started 3
lan so	blocked 4
lan tinh	blocked 5
lan trai	done 5	in_progress -4
lan |	ack -4	blocked -7	done -4	in_progress 10	question 9	unrelated -3
lanh	ack -3	done -9	in_progress 11	not_started -3	unrelated 3
lanh dao	blocked 6	done -9	in_progress 12	not_started -3	unrelated -3
lanh khong	blocked -4	unrelated 6
lap	blocked -5	done 6	extension -5	in_progress 19	unrelated -15
lap a	blocked -3	in_progress 7
lap ca	blocked -6	done 6
lap cai	not_started 3
lap camera	unrelated -3
lap cau	blocked -3	in_progress 4
lap cho	ack 3
lap danh	done 5	in_progress -6
lap dat	done 3
lap den	done 3
lap doan	done -3	in_progress 3
lap du	in_progress 3
lap nhe	in_progress 3
lap roi	in_progress 4
lap to	done 7	in_progress -5
lap wifi	done -3	unrelated 3
lap xong	blocked 13	done -9	in_progress 4	unrelated -6
lap |	done -3	extension -3	in_progress 5
lat	ack 15	done -4	in_progress -35	unrelated 29
lat em	ack 16	in_progress -14
lat goi	in_progress -22	unrelated 23
lat nua	done -5	unrelated 7
lau	blocked 3	done -3	extension 5
lau a	blocked -3	extension 5
lau roi	blocked 4	done -10	in_progress 5
lau |	done 3	in_progress -3
lay	ack -3	blocked -8	done -12	in_progress 10	not_started -5	question 22	unrelated -3
lay ban	done 4	in_progress -4
lay chi	blocked 4	done -3
lay dau	blocked 6	in_progress -5
lay duoc	blocked -3	in_progress 3
lay gi	blocked 5
lay o	question 3
lay so	blocked -9	done -3	in_progress 4	question 11
lay tu	blocked -4	question 6
lay y	in_progress 4
lay |	in_progress 5
le	done -5	in_progress -17	not_started 5	question 5	unrelated 7
le da	in_progress -5	question 7
le di	blocked -7	in_progress -4	unrelated 11
le ki	ack 4	done -4
le lam	done 3
le moi	in_progress -6	not_started 7
le phai	blocked 3
le ra	blocked 8	done -4
lech	blocked 4
len	ack -16	blocked -14	done 8	extension 3	in_progress -10	not_started 9	question 5	unrelated 16
len ,	blocked 8	done -5
len cai	in_progress 3
len cong	done 12	in_progress -21	not_started 12
len danh	in_progress 4
len de	in_progress 3
len hdnd	done 3
len he	blocked -4	done 4	in_progress -7	unrelated 10
len hinh	in_progress 4
len ho	in_progress 3
len ke	ack -5	done -4	not_started 11
len khuon	blocked -5	in_progress 6
len lanh	done -3	in_progress 4
len lich	ack -3	in_progress 6
len phan	done 10	in_progress -7
len phong	in_progress 4
len roi	ack -4	done -9	unrelated 17
len so	done 3
len tinh	done -8	in_progress 8
len trang	done 8	in_progress -7
len |	extension 7
lenh	ack 12	in_progress -3	unrelated -3
let	in_progress 3
let det	in_progress 3
leu	done 3	not_started 4	unrelated -6
leu quan	in_progress 3	unrelated -5
leu trai	not_started 4
li	blocked -12	done 20	extension 8	in_progress -10	not_started -3
li do	blocked -6	extension 9
li dut	blocked -3	done 6
li hop	done 4
li luan	done -3	unrelated 4
li tai	done 3	in_progress -3
li tuyen	blocked 4
li |	blocked -4	done 5
lich	ack -4	blocked 21	done -13	in_progress 3	not_started -4
lich ,	done -3	in_progress 3
lich hop	blocked 8	unrelated -3
lich moi	blocked 13	in_progress -8
lich |	in_progress 4	not_started -3
lien	ack 12	blocked -3	done -4	extension -4	in_progress 4	not_started -4	question -4	unrelated 3
lien em	in_progress 3
lien he	done -8	in_progress 9	unrelated 3
lien hoan	unrelated 3
lien nganh	done 4
lien nha	ack 3
lien thong	done 7	in_progress -5
lien |	ack 10	done -3
liet	done 10	question -3	unrelated -5
liet si	done 11	unrelated -5
lieu	ack -4	blocked 6	extension 8	in_progress 10	not_started -15	question 16	unrelated -19
lieu ,	blocked -7	in_progress 6
lieu ben	blocked 7	in_progress -5
lieu cho	blocked -6	in_progress 8
lieu chuong	blocked 4	in_progress -3
lieu cua	done -3	in_progress 3
lieu da	in_progress 3
lieu dan	blocked -3	extension 9	in_progress -3
lieu ho	done -3
lieu khong	in_progress -3
lieu khu	in_progress 4
lieu lay	blocked -4	question 7
lieu len	done 3	in_progress -3
lieu nam	blocked 3
lieu nen	blocked 4	not_started -3
lieu nha	extension 3
lieu nhe	blocked 4	in_progress -4
lieu roi	in_progress 4
lieu sang	in_progress 5
lieu tam	done 4	in_progress -3
lieu tang	blocked 6
lieu thang	blocked 4	done -4	question 4
lieu thi	blocked -4	in_progress 4
lieu tinh	question 3
lieu tu	blocked -7	question 12
lieu ve	in_progress 4
lieu voi	blocked -3	in_progress 3
lieu xong	blocked -5	done 12	in_progress -4
lieu |	blocked 9	done -3
linh	ack 15	extension -3	unrelated -4
linh hoi	ack 6
linh y	ack 9	extension -4
link	blocked -6	done 6
link em	blocked -6	done 6
lo	ack -3	blocked -5	done 25	in_progress -9	unrelated -6
lo di	ack -6	done 13	unrelated -4
lo gach	blocked 3
lo nhe	done 4	in_progress -4
lo roi	blocked 9	done -7
lo xong	not_started 3
lo |	ack 3	blocked -13	done 15
loa	ack -4	done 7	in_progress 4
loa du	ack -4	done 5
loa truyen	in_progress 5
loai	done 5
loai va	done 4	in_progress -3
loai xong	in_progress 3
loi	ack 27	done -5	extension -7	in_progress -11	not_started -5	question -14	unrelated 14
loi ,	ack -3	not_started -4	unrelated 10
loi bac	ack 3
loi ca	ack -3	unrelated 7
loi chi	ack 8	done 3	in_progress -10
loi chung	blocked 5	done -5
loi cong	blocked 6
loi file	blocked 5	done -3
loi kien	done 8	in_progress -8
loi noi	not_started 3
loi phan	blocked -3	done 6	in_progress -3
loi roi	ack 6	done -3	in_progress -3
loi ruong	blocked -5	in_progress 5
loi so	blocked -5	done 5
loi thi	in_progress 3
loi toi	ack 13	blocked -7
loi tung	blocked -5	in_progress 5
loi van	blocked -4	in_progress 4
loi ve	blocked 5	done -4
loi |	ack 6	blocked 10	in_progress -4	question -10
lon	ack -4	blocked 13	in_progress -3	not_started -3
lon ,	blocked 7	in_progress -6
lon cho	blocked 10	done -3	unrelated -4
lon con	done 3
lon viec	in_progress 5
lon |	done 4
long	blocked -3	done 8	in_progress -11	unrelated 7
long xong	done -3	unrelated 4
lop	ack -5	extension -10	in_progress -4	unrelated 26
lop ban	done 13	extension -7	unrelated -4
lop boi	done 4
lop cao	done -3	unrelated 4
lop mai	done -3	in_progress 3
lop phai	blocked 7	done -5
lop roi	done -4	in_progress -3	unrelated 7
lop tap	blocked 3	done -6	in_progress 6
lop tra	done 3
lop xoa	done 5
lop xong	done -8	in_progress -7	unrelated 16
lop |	unrelated 6
lu	blocked 4	done -3	extension 4	in_progress -3
lu anh	blocked -3	extension 3
lu cuon	blocked 6	in_progress -3
luan	ack 3
luan chinh	done -3	unrelated 4
luan da	done 4
luan giao	ack 5	done -5
luan thanh	blocked 3
luat	blocked 4	done 9	in_progress -4	not_started -4	unrelated -3
luat da	done -4	in_progress 3
luat gui	done 5	in_progress -5
luat moi	blocked 4
luat |	done 5	in_progress -3
luc	blocked 20	done 11	extension -4	in_progress -17	not_started -7	question 4	unrelated -7
luc ,	blocked 5
luc chua	blocked 7	in_progress -5
luc dau	done 3
luc di	blocked 6	in_progress -5
luc gio	blocked -3	done 8
luc hoan	ack 7	in_progress -5
luc khong	blocked -3	in_progress 4
luc mo	blocked -5	question 8
luc nao	ack -3	done 3	in_progress 6	question -4
luc nay	done 4
luc roi	blocked 6	in_progress -4
luc sang	in_progress 3
luc thi	done 10	in_progress -9
luc tu	done 5	in_progress -4
luc |	blocked 5	done -6	in_progress 6
lui	ack -3	blocked -7	done -3	extension 44	in_progress -12	not_started -4	question -11	unrelated -3
lui den	extension 6
lui duoc	extension 8	question -8
lui han	done 4	extension 5	in_progress -5
lui sang	extension 3
lui thoi	extension 4
lung	unrelated 5
lung tung	unrelated 5
luon	blocked 7	done 26	in_progress -26	not_started 10	question -4	unrelated -11
luon a	blocked -3	done 5	in_progress -4	not_started 5
luon chia	blocked 4	unrelated -3
luon mot	done 4	in_progress -3
luon roi	done 8	in_progress -5
luon trong	done 3
luon |	blocked 9	done 4	in_progress -7	unrelated -3
luong	blocked -5	done 6	extension 3	in_progress 4	not_started -5	question -7	unrelated 4
luong con	blocked 3
luong dot	done 5	in_progress -5
luong thang	done 4	question -3	unrelated 4
luong ve	question -3	unrelated 4
luong voi	in_progress 3
luot	blocked 4	not_started 6	unrelated -3
luot viec	not_started 6
luot |	blocked 4	done -3
lut	in_progress -3	not_started 4
lut anh	not_started 4
luu	ack 4	done 11	in_progress -9	unrelated -4
luu kho	blocked -4	done 5
luu roi	done 5	in_progress -3
luu tai	done 5
luu tru	blocked 12	done -11
luu y	ack 6
luu |	blocked -3	done 6
luyen	blocked -3
ma	ack -10	blocked 28	done 8	in_progress 6	not_started 7	question -8	unrelated -29
ma a	done 4
ma anh	done 9	in_progress -4	unrelated -3
ma ba	blocked 8	in_progress -7
ma ban	blocked -7	done -4	in_progress 12
ma ben	blocked 5	in_progress -4
ma bi	done -5	in_progress 7
ma cau	in_progress 3
ma chi	blocked 4	done -4
ma cho	blocked 5
ma chu	blocked 3
ma chua	ack -4	blocked -3	done -10	in_progress 27	not_started -6
ma con	blocked -6	done 10	in_progress -4
ma doi	blocked 4
ma em	blocked -3	in_progress 3	not_started 3
ma giam	blocked -3	in_progress 3
ma giao	blocked 6	not_started -5
ma gio	blocked 12	not_started -10
ma he	blocked 8	done -4	in_progress -3
ma ket	blocked 7	in_progress -4
ma kho	done -3	in_progress 3
ma khong	blocked -11	done -5	in_progress 16
ma la	blocked -6	in_progress 6
ma lam	in_progress -3	not_started 6
ma lo	done 7	in_progress -6
ma loi	blocked 5	done -3
ma luu	done 4	in_progress -4
ma mat	blocked 5	in_progress -4
ma may	blocked 8	in_progress -7
ma mo	not_started 3
ma nha	done 3
ma nhac	in_progress -4	question 8
ma nhe	done 3	question -3
ma oi	done 7	in_progress -5
ma sai	done -4	in_progress 5
ma sang	extension 4	question -3
ma sao	done 6	unrelated -3
ma sep	blocked -9	done -4	in_progress 15
ma sot	not_started 3
ma tac	blocked 3
ma tho	blocked 5	in_progress -4
ma tinh	in_progress 4
ma van	blocked -3	in_progress 5
ma xong	blocked -4	done 5	in_progress -28	not_started 25	question 5
ma |	ack 3	done 24	in_progress -7	question -10	unrelated -6
mac	blocked 20	in_progress -8	unrelated -4
mac am	blocked -3	unrelated 5
mac cho	blocked 7	in_progress -6
mac co	blocked 13	in_progress -3	unrelated -6
mac o	blocked 3
mai	blocked -24	done -14	extension -18	in_progress 48	not_started -10	question -13	unrelated 30
mai a	in_progress 11	unrelated -6
mai anh	in_progress 9	unrelated -7
mai bat	in_progress -5	not_started 5
mai che	done 5
mai co	in_progress 4
mai da	done -4	in_progress 4
mai e	not_started 7
mai em	ack 5	blocked -9	done -9	extension 3	not_started 4	unrelated 7
mai gan	in_progress 3
mai hop	in_progress 5
mai khong	blocked 10	done -3	extension -10	in_progress -4	unrelated 9
mai lam	in_progress 10	not_started -5
mai lap	in_progress 4
mai moi	done 12	in_progress -5	not_started -3
mai nghi	question -3	unrelated 4
mai nha	done -4	in_progress -9	unrelated 11
mai to	in_progress -6	unrelated 10
mai ton	done 3	in_progress -3
mai trong	in_progress 3
mai xong	done -5	in_progress 10
mai |	blocked -6	done 8	extension -3	not_started -6	unrelated 9
mail	ack -3	done 15	in_progress -9
mail hay	question 3
mail thoi	done 3	in_progress -3
mam	blocked -8	done 5	in_progress 4
mam non	blocked -6	done 5	in_progress 4
man	in_progress -3	not_started 10	unrelated -6
man chi	in_progress -3	not_started 4
man |	blocked -5	not_started 7
mang	blocked 15	done -4	extension -7	in_progress 14	not_started -4	question -6	unrelated -8
mang ay	blocked 3
mang cham	blocked -14	in_progress 15
mang du	question -4	unrelated 5
mang khong	in_progress 3
mang luon	blocked 4	unrelated -3
mang nay	blocked 3
mang sang	done 8	extension -6
mang tu	blocked 4
mang |	blocked 8	done -3	unrelated -4
map	in_progress 3
map me	in_progress 3
mat	blocked 57	done -30	extension -9	in_progress -9	question -5	unrelated -5
mat a	blocked 6
mat bang	ack -3	done 4	extension -5	unrelated -4
mat cau	blocked 5	in_progress -3
mat chi	ack 6
mat dien	in_progress -4	unrelated 9
mat khau	blocked 7	unrelated -4
mat mang	blocked 7	in_progress -6
mat mo	blocked -3	done 5
mat ngoai	in_progress 4
mat roi	blocked 8	done -4
mat sach	blocked 13	done -8	in_progress -3
mat so	blocked 5
mat tieng	blocked 7	done -5
mat tran	in_progress -3	question 3
mat truoc	done -14	in_progress 15
mat |	not_started 3
mau	ack -4	blocked 7	done 8	extension -5	in_progress -23	not_started -6	question 41	unrelated -17
mau bao	question 4
mau bieu	blocked 5	in_progress -4	question 5	unrelated -3
mau cu	blocked 3
mau da	not_started 4
mau dau	done 9	in_progress -9
mau moi	blocked 8	in_progress -4
mau nao	question 7
mau phu	blocked -5	question 8
mau thuan	blocked 8	unrelated -5
mau voi	question 3
may	ack -13	blocked 38	done -8	extension -4	in_progress -26	not_started -30	question 27	unrelated 17
may ,	blocked 4
may a	blocked -7	in_progress -3	question 13
may bang	done 9	in_progress -8
may bua	in_progress 7	not_started -6
may chieu	extension -6	in_progress -8	unrelated 18
may chu	blocked 10	in_progress -9
may cung	done 6	in_progress -5
may diem	blocked -8	question 14
may em	blocked 6	done -5
may gio	blocked -3	question 5	unrelated 4
may het	done -10	unrelated 11
may ho	done -7	in_progress 8
may hom	blocked 13	not_started -11
may in	ack -3	blocked 11	in_progress -4	question -6	unrelated 3
may khong	blocked 6	done 5	in_progress -5	unrelated -4
may lan	done 4	in_progress -4
may lanh	blocked -4	unrelated 6
may loi	blocked -3	in_progress 4
may mo	blocked -3	in_progress 5
may moc	blocked -9	done -6	in_progress 16
may muc	done -5	in_progress 6
may ngay	extension 7	question -5
may o	done 4	in_progress -4
may scan	blocked 15	in_progress -3	question -6	unrelated -4
may sep	done 9	in_progress -8
may tinh	blocked 10	in_progress -5	not_started -5
may trang	question 6	unrelated -4
may tuan	blocked 5	in_progress -4
may xuc	blocked -3	in_progress 5
may |	blocked 3	done 3	unrelated -3
me	done -9	in_progress 3	unrelated 7
me em	done -8	unrelated 8
me xong	in_progress 3
mem	ack -3	blocked -7	done 20	extension 7	not_started -6	question -5	unrelated -6
mem ,	in_progress 5
mem cai	done 4
mem chu	in_progress 7	not_started -3	question -3
mem dan	blocked 8	done -3	in_progress -5
mem hom	blocked -3	done 6	in_progress -3
mem lan	done 4	in_progress -4
mem nen	blocked -8	extension 9
mem roi	in_progress 11	question -8
mem |	done 10	in_progress -3	unrelated -3
met	blocked -3	done -18	in_progress 3	unrelated 21
met lam	in_progress 3
met qua	done -16	in_progress -4	unrelated 21
met |	blocked -4	in_progress 5
mieng	blocked -3	not_started 11	question -8
mieng nao	not_started 11	question -9
minh	ack -4	extension -4	in_progress -6	not_started 10	question -8	unrelated 16
minh chay	in_progress 5
minh chua	done -4	not_started 6
minh chung	blocked -4	in_progress 4
minh co	question -4	unrelated 5
minh da	done 8	in_progress -4
minh dang	blocked -6	done 3	in_progress 4
minh em	blocked 9	question -4	unrelated -3
minh ma	blocked 8	in_progress -7
minh muon	unrelated 3
minh nhe	in_progress -3	not_started 4
minh roi	blocked 11	in_progress -9
minh ta	in_progress 3
minh thang	done -4	unrelated 9
minh |	blocked -4	not_started 8
mo	ack -5	blocked -15	done -4	extension -5	in_progress -9	not_started 16	question 27	unrelated -4
mo a	done -3	in_progress -6	not_started 9
mo anh	in_progress 4	not_started -4
mo cua	blocked 3
mo dau	in_progress 4
mo dot	done -5	in_progress 8
mo duong	in_progress 3
mo file	done -4	in_progress -8	not_started 13
mo het	blocked -10	question 13
mo hinh	blocked -4	done 7
mo hoi	done -4	in_progress 4
mo khac	done 5	unrelated -3
mo liet	done 5	unrelated -3
mo ma	done 7	in_progress -7
mo mail	done 8	in_progress -6
mo rua	blocked -3	question 10	unrelated -3
mo ruot	in_progress -6	unrelated 7
mo thau	in_progress 3
mo the	blocked -3	done -3	question 10
mo vao	not_started 3
mo viec	in_progress -4	not_started 6
mo xong	done -8	unrelated 8
mo |	blocked -3	not_started 3
moc	blocked -17	done -6	extension 20	in_progress 16	unrelated -8
moc het	blocked -5	in_progress 5
moc moi	extension 3
moc nop	extension 5	question -3
moc ranh	blocked 3	done 4	in_progress -5	not_started 3	unrelated -3
moc sang	blocked -6	extension 7
moc vao	blocked -9	done -6	in_progress 16
moc |	extension 4
moi	ack -37	blocked -23	extension 10	in_progress -13	not_started 62	question -35	unrelated 37
moi ,	blocked 6	in_progress -3
moi :	extension 5	in_progress -4
moi a	blocked 5	in_progress -3
moi anh	in_progress -8	unrelated 9
moi ban	extension 5	question -3
moi bat	blocked -3	done -4	extension -3	in_progress 16	not_started 3	unrelated -5
moi ben	question 3
moi ca	in_progress -3	not_started -4	unrelated 13
moi cac	done -3	in_progress -3	unrelated 8
moi chi	in_progress 4
moi cho	not_started 4
moi chu	blocked 8	in_progress -5
moi chua	blocked 15	not_started -12
moi co	blocked -4	done 3	in_progress 10	not_started -6
moi cuong	in_progress 3
moi dai	in_progress 5	unrelated -3
moi day	done 3
moi den	done 6	in_progress -3
moi di	blocked -3	not_started 3
moi dong	not_started 4
moi dung	not_started 6
moi duoc	blocked -4	not_started 7
moi em	blocked 4	unrelated -3
moi gach	done 3
moi gan	in_progress 3
moi go	in_progress 3
moi gom	in_progress 4
moi hoi	done 7	in_progress -5
moi hop	blocked -6	extension 4	not_started 5
moi khac	done 9	in_progress -9
moi khoi	in_progress 4
moi la	blocked 6	done -3	extension 3	in_progress -5
moi lam	ack -3	blocked 3	done -6	extension -4	in_progress 12	not_started 4	unrelated -4
moi len	in_progress 3
moi minh	in_progress 3
moi mo	in_progress -4	not_started 6
moi moi	done -5	in_progress -9	unrelated 15
moi mua	in_progress 4	not_started 5	unrelated -8
moi ngay	blocked -4	in_progress 5
moi ngoi	blocked -4	done 4
moi nguoi	blocked -17	done 3	extension -4	in_progress -16	not_started -12	question -15	unrelated 63
moi nha	in_progress -5	not_started 5	unrelated 3
moi nhan	not_started 6
moi nhap	in_progress 4
moi nhe	blocked 3
moi nop	done 9	extension 4	in_progress -14	question 4
moi o	in_progress 3
moi phan	not_started 8
moi phu	done 10	in_progress -9
moi qua	in_progress 12	not_started -3	unrelated -8
moi quay	in_progress -3	not_started 6
moi ranh	not_started 3
moi roi	done 5
moi so	unrelated 3
moi thay	blocked 3
moi thu	done 7	in_progress -3
moi thuc	in_progress -6	not_started 8
moi to	in_progress -19	not_started 22
moi toi	not_started 13	question -4	unrelated -3
moi tra	blocked -8	extension 9
moi treo	in_progress 8	not_started -4
moi trien	extension -3	in_progress -4	not_started 14
moi truong	ack 3	blocked -3	done 8	not_started -5
moi vao	blocked -4	in_progress 5
moi ve	ack -9	in_progress -7	not_started 9	unrelated 7
moi xa	blocked 4
moi xong	blocked 5	done -3	in_progress 19	not_started -12	question -5
moi |	blocked 9	in_progress -3	not_started -4	unrelated 3
mon	ack 9	done -9	in_progress -6	unrelated 8
mon roi	ack 8	done -4
mon toan	done -5	in_progress -3	unrelated 9
mong	blocked 4	done -10	extension 10	in_progress 5	not_started -3	unrelated -3
mong ba	done 3
mong cap	extension 5	in_progress -3
mong nha	in_progress 4
mong roi	blocked 6	done -10	in_progress 5
mot	blocked -9	done -25	extension 28	in_progress 30	question -10	unrelated -18
mot ban	done 4
mot bieu	done -8	in_progress 9
mot cau	blocked 4
mot chut	extension 3
mot cua	done 3	in_progress -7	question 4
mot dao	extension 8
mot dong	blocked -4	done 4	in_progress -6	not_started 9
mot em	blocked -3	extension 6	in_progress 5	unrelated -7
mot ho	in_progress 4
mot khau	blocked -3	in_progress 7
mot khu	blocked -3	in_progress 4
mot minh	blocked 9	question -4	unrelated -3
mot nha	extension 5	unrelated -4
mot nua	extension 9	in_progress -6
mot phan	done -4	unrelated 9
mot so	blocked -3	done -7	in_progress 13
mot the	done 3
mot tieng	ack 8	blocked 3	extension -6
mot tuan	blocked -3	extension 5
mot xong	done -5	in_progress 5
mttq chua	blocked 3
mu	blocked 4
mu be	done 4
mua	ack -6	blocked 6	done -25	extension 8	in_progress -13	not_started -5	unrelated 34
mua bao	blocked 17	not_started -6	unrelated -6
mua dien	done -5	unrelated 5
mua du	question -3	unrelated 5
mua duoc	unrelated 4
mua he	extension 4	in_progress -4
mua keo	blocked 12	in_progress -9
mua lu	blocked -3	extension 4
mua qua	in_progress -3	unrelated 4
mua sam	blocked -8	done 7	in_progress -7	not_started 5	question 10	unrelated -6
mua thi	blocked -3	extension 3	in_progress 4
mua to	blocked -9	unrelated 12
mua vat	blocked 6	done -8	in_progress 8	unrelated -5
mua ve	done -4	in_progress -5	unrelated 9
mua xe	unrelated 3
mua xong	blocked -4	done -10	in_progress 9	unrelated 8
muc	blocked 6	done -13	extension 4	in_progress 8	not_started -9	question 12	unrelated -7
muc ca	blocked 7	in_progress -4
muc chi	blocked 4
muc do	done -5	question 6
muc ghi	blocked -4	extension 7
muc ii	in_progress 5	not_started -3
muc ke	blocked -4	done 6
muc moi	blocked 4	done -5	not_started -3	question 6
muc nao	done -5	question 7
muc nay	question 6
muc roi	done -5	in_progress 6
mung	ack -3	blocked -9	extension -5	in_progress 4	question -3	unrelated 19
mung dong	done -3	unrelated 5
mung ngay	unrelated 3
mung qua	done 6	unrelated -3
mung sinh	unrelated 7
mung thang	extension -3	in_progress 4
muoi	blocked 5	done 5	in_progress -4	unrelated -4
muoi xong	done 6	in_progress -6
muon	blocked -8	done -16	extension 7	in_progress -7	not_started -3	question -18	unrelated 45
muon cai	question -10	unrelated 13
muon hon	extension 5	question -3
muon mat	blocked 3
muon may	extension -5	in_progress -8	unrelated 15
muon ngay	extension 3
muon roi	ack 3	in_progress -3	unrelated 5
muon xe	blocked -7	unrelated 8
muon xiu	unrelated 3
muon xong	blocked 5	done -9	in_progress 6
muong	blocked -3	done 3	in_progress 10	not_started -4	unrelated -3
muong thoat	in_progress 4
muong xong	done 3
muu	blocked -3	done 26	in_progress -21
muu ban	done 13	in_progress -12
muu chu	done 3	in_progress -3
muu ubnd	done 10	in_progress -8
muu van	in_progress 3
n	extension 3
n nua	extension 3
nam	ack 11	done -38	extension -3	in_progress 8	not_started 23	question 3	unrelated -4
nam ,	in_progress 3
nam a	unrelated 3
nam ai	done -6	in_progress -3	unrelated 11
nam anh	not_started 3
nam ben	blocked -3	in_progress 3
nam chua	in_progress -6	question 7
nam da	done 8	in_progress -9	unrelated 5
nam duoc	ack 16	done -5	in_progress -6
nam em	not_started 3
nam hoc	done 3
nam im	ack -3	blocked 11	in_progress -4	unrelated -3
nam khoanh	blocked 3	done -3
nam nay	done -10	not_started 9	question 3
nam ngoai	done -3	in_progress -8	not_started 9	question 3
nam noi	ack 3
nam o	ack -5	blocked -23	done -5	in_progress 43	unrelated -8
nam ra	blocked 7	unrelated -4
nam roi	ack 4	done -6	in_progress 4
nam thang	done -6	unrelated 7
nam thi	in_progress 4
nam trong	not_started 7
nam tuan	done 3
nam xuong	blocked 5
nam |	extension 3	in_progress -8	not_started 7	unrelated -3
nang	blocked 22	done 7	in_progress -4	not_started -5	unrelated -15
nang cap	blocked -3	done 9	in_progress -3
nang nong	blocked 14	unrelated -14
nang thanh	blocked 6	not_started -5
nang |	blocked 3
nao	ack -15	blocked -12	done 16	extension -16	in_progress -8	not_started 15	question 9	unrelated 10
nao ,	in_progress 7	question -3
nao a	blocked -4	in_progress -3	question 11
nao chi	question 3
nao cho	question -3	unrelated 4
nao chua	blocked -7	done 7	in_progress -5	question 7
nao con	ack -6	done 13	unrelated -4
nao cung	in_progress 8	question -5
nao da	not_started -4	question 6
nao dau	not_started 11	question -9
nao de	blocked 3
nao doi	blocked -5	not_started 6
nao duoc	blocked 12	done -8	in_progress -4
nao gui	done -4	in_progress 11	not_started -3	question -3
nao ha	question 4
nao khao	done -8	in_progress -6	unrelated 17
nao ki	done -3	in_progress 8
nao ma	in_progress -3	question 4
nao mo	done 5	unrelated -3
nao ngon	question -7	unrelated 8
nao nhan	blocked 6	question -4
nao nhe	done 3
nao nop	done -8	question 9
nao phai	in_progress -4	question 5
nao phoi	question 3
nao ranh	ack -6	not_started 7
nao roi	done 4
nao sach	blocked -4	done 5
nao thang	in_progress -4	unrelated 8
nao toi	in_progress 4
nao vay	done -3	question 8
nao vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
nao xong	ack 11	done -5	in_progress 3	question -6	unrelated -3
nao |	ack -3	blocked 5	done 11	extension -5	in_progress -17	not_started 15	question 4	unrelated -11
nap	done 9	extension 8	in_progress -12
nap dang	done 6	in_progress -4
nat	blocked 10	done -9
nat het	blocked 10	done -9
nau	done -4	in_progress -8	unrelated 13
nau com	in_progress -4	unrelated 7
nau xong	in_progress -4	unrelated 6
nay	ack -32	blocked 7	done -31	extension 25	in_progress -22	not_started 38	question 15
nay ,	done 5	in_progress -7
nay .	blocked -4	not_started 5
nay a	done 16	in_progress -10
nay ai	question 9	unrelated -4
nay an	question -4	unrelated 8
nay ban	in_progress 3
nay bat	in_progress 8	not_started -7
nay ca	blocked -6	not_started 6
nay cho	blocked 15	done -13	in_progress -3	unrelated 4
nay chua	blocked 11	done -13	in_progress -29	not_started 20	question 13
nay co	blocked -4	extension 3	in_progress 10	question -7	unrelated 3
nay con	question 3
nay cua	blocked 7	in_progress -3	question -4	unrelated 5
nay da	blocked 17	done -10	in_progress -5
nay dau	blocked 7	not_started -3
nay den	not_started -3
nay di	done -5	unrelated 6
nay dien	done -4	in_progress 8	unrelated -4
nay don	blocked -3	in_progress -4	not_started 9
nay duoc	in_progress -3	not_started 5
nay e	not_started 5
nay em	ack -3	blocked -5	done -11	in_progress 22	not_started 7	unrelated -7
nay gap	in_progress -5	unrelated 6
nay giao	question 7
nay giup	blocked -3	extension 6
nay hoan	done 9	in_progress -6	not_started 5	unrelated -8
nay hoi	done 4
nay ket	blocked 5	extension 4	in_progress -8
nay khep	done 3
nay khoi	blocked -6	done 7
nay la	question 5
nay lai	unrelated 3
nay lam	not_started -4	question 9
nay lui	extension 8	question -8
nay moi	done 5	in_progress 15	not_started -18
nay mua	blocked -9	question -3	unrelated 15
nay nam	question 3
nay nha	extension 4	not_started 3
nay nhe	unrelated -3
nay nong	question -8	unrelated 11
nay nua	not_started 3
nay phai	blocked 8	question -7
nay phat	done -7	in_progress 10
nay phong	not_started 3
nay ra	extension 3	in_progress -4	not_started 6
nay roi	done 13	in_progress -11
nay sang	blocked -6	done -3	extension 7	in_progress 3
nay sep	done 3	in_progress -3
nay thang	done -3	in_progress 3
nay thanh	done -5	in_progress 5
nay thuoc	blocked 3
nay tinh	blocked -16	question 17
nay uy	in_progress 3
nay va	in_progress 3
nay van	blocked -4	not_started 8
nay vao	extension 5	in_progress -3
nay xong	blocked -3	in_progress 8	unrelated -4
nay |	ack -6	blocked 21	done 4	extension -5	not_started 18	question -7	unrelated -22
ne	ack -3	done 3	in_progress 3
ne |	ack -3	done 4
nen	ack -5	blocked 74	done -20	extension 6	in_progress -20	not_started -25	question -4	unrelated -6
nen ban	blocked 6	done -4
nen chua	blocked 27	in_progress -5	not_started -17
nen cong	blocked 4	in_progress -4
nen dang	blocked 6	in_progress -3
nen danh	blocked -6	extension 9
nen e	blocked 4	not_started -3
nen ket	blocked 5	in_progress -4
nen khong	blocked 4
nen phai	blocked 4
nen to	ack -3	blocked 4
nen xong	in_progress 4
neu	ack -6	blocked -14	done -12	in_progress 35	unrelated -6
neu du	done -4	in_progress 4
neu hoan	ack -5	in_progress 5
neu khong	blocked -4	in_progress 7
neu mang	in_progress 4
ngac	blocked 6	in_progress -3	unrelated -3
ngac |	blocked 6	in_progress -3	unrelated -3
ngam	blocked 5	in_progress -4
ngam ,	blocked 5	in_progress -5
ngan	blocked 9	done 8	in_progress -23	not_started 15	unrelated -5
ngan %	done 12	in_progress -11
ngan dot	blocked 6	done -5
ngan hang	blocked 13	done -6	in_progress -4
ngan sach	done 5
ngan trieu	in_progress 3
ngan tu	blocked -3	in_progress -4	not_started 7
ngan von	in_progress -3	not_started 7
ngang	blocked 6	done 9	in_progress -5	not_started -5	unrelated -4
ngang ngo	done 10	in_progress -3	not_started -6
ngang |	blocked 3
nganh	blocked -10	done 4	extension 7
nganh doc	blocked -8	extension 9
nganh thao	done 5
ngap	done 3
ngap roi	blocked -3	done 4
ngay	ack -16	blocked -34	done 11	extension 73	in_progress 9	not_started -14	question -6	unrelated -22
ngay ,	extension 3
ngay a	extension 4	in_progress -3
ngay anh	done 10	in_progress -10
ngay bn	question 7
ngay cho	extension 3
ngay co	extension 3
ngay dang	extension 3
ngay day	ack -5	in_progress 9
ngay de	extension 4
ngay duoc	blocked -4	extension 14	question -6
ngay em	extension -4	in_progress 8
ngay hoi	in_progress 4
ngay khong	question 6	unrelated -3
ngay lan	blocked -3	in_progress 5
ngay mai	done -8	in_progress 10
ngay may	question 3
ngay moi	blocked 5
ngay mong	done 3
ngay nao	blocked -5	extension -3	in_progress 8	question 6
ngay nghiem	done -7	in_progress 7
ngay nha	extension 4
ngay nhe	done 9	extension 3	in_progress -9
ngay nop	extension 4	question -3
ngay nua	extension 4
ngay please	extension 3
ngay sep	in_progress -3
ngay thang	extension 5	question -3
ngay thoi	in_progress 8	unrelated -4
ngay thu	done -7	in_progress 9
ngay to	in_progress 3
ngay |	blocked -10	done 25	extension 17	in_progress -16	not_started -5	question -11
nghe	ack 23	blocked -5	done 3	extension 4	in_progress -19	not_started -4	question -5	unrelated 3
nghe a	in_progress -3
nghe anh	done -3	in_progress 4
nghe bao	in_progress 4
nghe chau	extension 3
nghe cho	done 4
nghe dien	done 5	in_progress -5
nghe em	in_progress -3
nghe gui	done 3	in_progress -3
nghe may	done 9	in_progress -8
nghe nhe	in_progress 3
nghe noi	done -12	in_progress 15
nghe roi	ack 7	blocked -4	done 5	in_progress -5
nghe tap	in_progress -6	unrelated 10
nghe xong	done -4	in_progress 5
nghe |	ack 18	done -7	in_progress -7
nghen	blocked -12	done 5	in_progress 9	not_started -8	unrelated 4
nghen ,	in_progress 13	not_started -7
nghen anh	done 3
nghen chi	done 10	in_progress -7
nghen |	ack 4	blocked -8	done -6	in_progress 3	unrelated 8
ngheo	in_progress 5	unrelated -3
ngheo a	done 6	in_progress -6
ngheo cap	blocked -4	done 4
ngheo khong	blocked 4
ngheo roi	ack 3
ngheo xong	done -3	in_progress 6
nghi	ack -15	blocked 42	done 4	extension 3	in_progress -15	not_started -14	question -12	unrelated 7
nghi ,	ack -3	blocked 7	unrelated -4
nghi anh	blocked 3	done 4	extension -5
nghi bi	blocked -8	unrelated 10
nghi bo	blocked -6	done 7
nghi cap	blocked 5	in_progress -3
nghi chuyen	blocked 13	done -4	extension -3	in_progress -3
nghi cu	done 10	in_progress -12
nghi da	in_progress -3	not_started 4
nghi de	blocked 4	not_started -3
nghi dep	blocked -4	done 5
nghi dich	extension 5	question -3
nghi dieu	extension 4
nghi dinh	blocked 13	not_started -3	unrelated -5
nghi doi	extension -6	question 6
nghi em	in_progress 3
nghi gia	blocked -3	extension 6
nghi giao	blocked 5
nghi het	blocked 20	done -4	unrelated -14
nghi hop	blocked 5	in_progress -3
nghi khong	question -3	unrelated 4
nghi lanh	blocked 3
nghi le	blocked -7	in_progress -4	unrelated 11
nghi lui	extension 3
nghi om	in_progress -7	unrelated 11
nghi phep	blocked -3	extension -8	unrelated 12
nghi phoi	blocked -8	done -3	in_progress 12
nghi phong	blocked 3
nghi quyet	in_progress 4
nghi roi	done -4	in_progress 5
nghi so	done -8	in_progress 8
nghi tinh	blocked -3	extension 3
nghi trua	blocked -3	in_progress 4
nghi van	blocked 5	done 3	in_progress -5
nghi xoa	done 3
nghi |	blocked -6	done 6	in_progress 4	question -3
nghia	blocked -7	done 9	not_started -3	unrelated 3
nghia trang	done 12	unrelated -9
nghia vu	blocked -6	done -4	unrelated 14
nghich	unrelated 5
nghich dien	unrelated 5
nghiem	ack 26	blocked -13	done -8	in_progress 11	not_started -7	question -4	unrelated -4
nghiem thu	blocked -8	done -5	in_progress 23	not_started -5	question -3
nghiem tuc	ack 22	blocked -6	done -3	in_progress -9
nghiem |	ack 4
nghiep	blocked 4	done -4	in_progress -7	unrelated 7
nghiep bon	in_progress -3	not_started 4
nghiep xong	done -5	unrelated 5
nghin	blocked -3	unrelated 6
nghin |	extension -4	unrelated 6
ngo	blocked -3	done 15	in_progress -4	not_started -5
ngo ha	done 10	in_progress -3	not_started -6
ngo roi	done 3
ngoai	blocked 10	done -6	in_progress -14	not_started 8	question 3
ngoai doi	not_started 4
ngoai duong	blocked 3
ngoai khong	blocked 3
ngoai lam	in_progress -9	not_started 9	question 3
ngoai nha	in_progress 4
ngoai san	unrelated 5
ngoai thuc	not_started -3
ngoai |	blocked 5	in_progress -4
ngoi	blocked -7	in_progress 25	not_started -4	unrelated -7
ngoi bat	blocked -5	in_progress 6
ngoi cong	in_progress 9	not_started -5
ngoi go	blocked -3	in_progress 5
ngoi het	blocked -4	done 5
ngoi tren	blocked -5	in_progress 5
ngon	blocked -3	not_started 3	question -8	unrelated 11
ngon tay	not_started 4
ngon |	question -8	unrelated 10
ngu	question -9	unrelated 13
ngu ngon	unrelated 3
ngung	blocked 10	done -3	in_progress -5
ngung lai	blocked 5	in_progress -5
nguoc	blocked 6	done -3
nguoc nhau	blocked 3
nguoi	ack -12	blocked 20	done -7	extension -4	in_progress -19	not_started -4	question -17	unrelated 42
nguoi a	blocked 10	done -7
nguoi cao	blocked -6	in_progress 11	not_started 3	unrelated -4
nguoi co	blocked -3	extension 6
nguoi cuoi	blocked -4	done 4
nguoi da	done -5	unrelated 5
nguoi dan	blocked -8	done 9
nguoi di	ack -3	in_progress 8
nguoi duyet	question 3
nguoi lam	done -6	in_progress 3	not_started 8
nguoi nha	done 4	unrelated -3
nguoi oi	blocked -10	unrelated 13
nguoi qua	blocked 3	done -3
nguoi roi	blocked 15	done -8	unrelated -4
nguoi ta	blocked 3	done -4
nguoi tham	done 6	in_progress -5
nguoi thi	blocked 5	done -5
nguoi xuong	in_progress -4	unrelated 6
nguoi |	blocked 3	done 13	in_progress -18	not_started -9	question -17	unrelated 30
nguon	blocked 6	not_started -3
nguon nao	blocked 3
nguyen	blocked 7	done -3	in_progress -15	not_started 19	question -8
nguyen ,	in_progress -4	not_started 6
nguyen trong	in_progress -9	not_started 13
nguyen |	blocked 8	question -7
nha	ack -20	done -18	extension 15	in_progress -10	question -44	unrelated 74
nha ,	ack -3	done 4	unrelated -4
nha a	extension 9	unrelated -4
nha an	unrelated 3
nha anh	extension 5	in_progress 5	not_started -3	unrelated -3
nha ba	blocked 7	unrelated -4
nha c	in_progress 6
nha chi	ack -3	blocked -4	done -17	extension 4	in_progress 29	not_started 17	question -12	unrelated -14
nha cho	in_progress 4
nha cua	blocked -4	unrelated 7
nha di	blocked -4	unrelated 4
nha em	ack -5	blocked -3	done -10	in_progress -15	not_started -8	unrelated 43
nha gia	unrelated 6
nha hang	question -7	unrelated 8
nha khong	unrelated 3
nha nhe	in_progress 4
nha oi	unrelated 5
nha roi	done -4	in_progress -9	unrelated 15
nha sep	blocked 4	in_progress 3	unrelated -3
nha ta	done 6	unrelated -5
nha tam	done 16	in_progress -8	unrelated -4
nha thau	ack -3	blocked 20	done -7	in_progress 4	not_started -4	unrelated -13
nha thuoc	blocked 3	done -3
nha toi	done -4	in_progress -3	unrelated 10
nha van	blocked -3	done 15	in_progress -10	not_started 6	unrelated -9
nha xong	done -9	in_progress -16	unrelated 26
nha |	ack 7	blocked 5	extension 5	in_progress 4	not_started 3	question -16	unrelated -7
nhac	ack 35	done 6	extension -8	in_progress -32	question 26	unrelated -30
nhac ,	ack 4	done 3
nhac a	in_progress -4	question 8
nhac anh	ack 4
nhac cac	done -4	in_progress 4
nhac hai	not_started 3
nhac hoai	done 12	in_progress -5	question -3	unrelated -3
nhac lai	question 9
nhac nham	blocked 25	done -7	unrelated -15
nhac nhe	ack 4
nhac nho	ack 5
nhac nua	ack -3	done 12	in_progress -4	unrelated -3
nhac o	not_started 4
nhac viec	ack 4
nhac |	ack 13	blocked -10	in_progress -15	question 17
nham	ack -9	blocked 22	done -17	extension -5	in_progress 4	not_started -11	question -7	unrelated 23
nham a	blocked -3	in_progress -9	question -3	unrelated 17
nham don	blocked 7	unrelated -3
nham file	done -3	in_progress 5
nham nguoi	blocked 25	done -7	unrelated -15
nham nhom	ack -3	in_progress -3	unrelated 13
nham tin	blocked -3	unrelated 8
nham xong	in_progress 9	not_started -7
nhan	ack 20	blocked -11	done 37	extension -20	in_progress -4	not_started 10	question -7	unrelated -26
nhan ,	blocked -7	done 7
nhan anh	ack 5	in_progress -4
nhan ban	in_progress -13	not_started 14
nhan bao	done -6	in_progress 7
nhan cap	done 3
nhan cho	done 3
nhan chuong	ack -3	done 4
nhan cong	done 3	in_progress -3
nhan da	ack -8	done 13	in_progress -3
nhan dau	done 3
nhan du	ack -8	blocked -8	done 17	in_progress 3	unrelated -3
nhan duoc	ack 16	done -13	not_started -4	question 8	unrelated -3
nhan e	unrelated 3
nhan giai	ack 3
nhan het	done 5
nhan ho	ack 3	done -3
nhan khoan	ack -3	blocked 4
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan lon	in_progress 4
nhan luc	blocked 3
nhan nha	ack -5	done 8
nhan nhac	done -4	in_progress 4
nhan nham	unrelated 6
nhan nhe	ack -3	not_started 4
nhan nhiem	ack 13	blocked -3	done -3	not_started -3
nhan noi	ack 3
nhan o	question 6	unrelated -3
nhan ocop	in_progress 6	question -3
nhan roi	done 4	in_progress -4
nhan su	blocked 4	in_progress -5
nhan thay	blocked 11	not_started -3	unrelated -6
nhan thong	ack 8	done -6
nhan viec	ack -9	not_started 12
nhan xong	in_progress 4
nhan y	ack 3
nhan yeu	ack 10	done -3	in_progress -7
nhan |	ack -8	blocked 13	done 5	extension -6	in_progress 18	not_started -3	question -12	unrelated -6
nhanh	in_progress -3	unrelated 9
nhanh thoi	in_progress -4	unrelated 9
nhap	blocked -7	done 19	in_progress 5	not_started -8	unrelated -6
nhap du	done 11	in_progress -7
nhap duoc	in_progress 6
nhap lan	in_progress 4
nhap lieu	blocked -3	done 8	in_progress -3
nhap xong	blocked 3	done 8	in_progress -9
nhap |	done -3	in_progress 9	not_started -3
nhat	ack 3	done 3	extension -5	not_started -4	question -3	unrelated 8
nhat chu	in_progress 4
nhat danh	done -3	in_progress 3
nhat duoc	unrelated 5
nhat hang	done -3	in_progress 3
nhat len	done 3
nhat nay	in_progress 4
nhat quyet	blocked 9	in_progress -7
nhat thu	in_progress 4
nhat tri	ack 4
nhat xong	done 3
nhat |	done 3	in_progress -3
nhau	blocked 19	done -12	extension -4	in_progress 5	question 4	unrelated -8
nhau ,	blocked 7	unrelated -5
nhau cho	done -7	unrelated 9
nhau di	in_progress 6	unrelated -3
nhau khong	blocked -3	unrelated 6
nhau ve	blocked 7	unrelated -3
nhau |	blocked 5	question 6	unrelated -8
nhay	done -3	in_progress 6
nhay roi	done -3	in_progress 5
nhe	blocked -5	done -12	extension 18	in_progress -9	not_started 5	question -31	unrelated 34
nhe ,	blocked -3	extension 6	in_progress 4	unrelated -4
nhe a	done 3	in_progress -7	unrelated 5
nhe anh	ack 5	blocked 3	done -3	extension 3	in_progress 12	not_started 6	question -10	unrelated -16
nhe ca	done -6	in_progress -3	unrelated 11
nhe cac	done 6	in_progress -7	unrelated 3
nhe chi	ack -5	blocked 9	done -4	in_progress 13	not_started -4	question -8
nhe sep	blocked -6	done 7	in_progress -4	unrelated 3
nhe |	blocked -6	done -11	extension 7	in_progress -17	not_started 4	question -11	unrelated 32
nhen	done 11	in_progress -4	unrelated -7
nhen moi	done 11	in_progress -3	unrelated -7
nhi	blocked -5	done 6	in_progress -7	unrelated 9
nhi |	blocked -3	done 6	in_progress -7	unrelated 8
nhich	blocked -3	in_progress 8	not_started 3	unrelated -4
nhich tung	in_progress 8	unrelated -4
nhiem	ack 10	done -19	extension -10	not_started 9	question 18	unrelated -7
nhiem can	in_progress 3
nhiem cua	blocked -3	in_progress 4
nhiem vu	ack 10	done -16	extension -10	in_progress -3	not_started 8	question 17	unrelated -6
nhieu	done -5	question -3	unrelated 8
nhieu lam	in_progress 3
nhieu tien	blocked -3	question -5	unrelated 9
nho	ack 14	blocked 21	done -18	extension -7	in_progress -14	not_started -4	question -11	unrelated 19
nho anh	blocked 4
nho chang	blocked -4	unrelated 7
nho da	in_progress 3
nho dang	extension 4	in_progress -3
nho khong	done -3	unrelated 5
nho ma	ack 6
nho mac	blocked -3	unrelated 5
nho ro	done -3	in_progress 4
nho roi	ack 4
nho ubnd	blocked 3
nho van	blocked 7	in_progress -3
nho xe	question -5	unrelated 7
nho |	ack 5
nhom	ack -7	blocked -9	done 23	extension -4	in_progress -14	question -7	unrelated 21
nhom ,	ack -3	unrelated 8
nhom a	done 5
nhom minh	question -4	unrelated 5
nhom nay	unrelated 3
nhom roi	done 3	in_progress -3
nhom |	done 12	in_progress -6
nhu	done -9	in_progress 20	unrelated -7
nhu da	done 4
nhu het	done 3	in_progress -3
nhu khep	done 5
nhu nop	done -3	in_progress 4
nhu xong	done -10	in_progress 15
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -6	blocked -9	done -6	extension -4	in_progress 11	not_started 14	question 8	unrelated -8
nhung bac	blocked -5	in_progress 6
nhung ben	blocked 6	in_progress -5
nhung bi	blocked -3	done -12	in_progress 16
nhung chac	done 24	in_progress -23
nhung chua	blocked -10	done -9	in_progress 16	question -6	unrelated 9
nhung co	in_progress 8	unrelated -4
nhung dang	in_progress 3
nhung don	in_progress -5	question 7
nhung em	done 7	in_progress -4
nhung gi	not_started -3	question 9	unrelated -3
nhung he	done -6	in_progress 6
nhung ket	blocked 4
nhung khong	blocked 11	done -7	in_progress -3
nhung lam	blocked -6	done 10	in_progress -3
nhung ma	blocked -3	in_progress 5
nhung mau	blocked 6	in_progress -4
nhung ngay	done 3	in_progress -3
nhung nhiem	in_progress -7	not_started 8
nhung phai	done -6	in_progress 8
nhung phong	blocked -3	in_progress -3	not_started 7
nhung sai	in_progress 4
nhung sep	in_progress 5
nhung tai	blocked 3
nhung thieu	in_progress 3
nhung thu	in_progress -5	not_started 11
nhung toi	blocked -3
nhung van	blocked -10	done 11
niem	ack 6	blocked -11	done 9	not_started 4	unrelated -3
niem phong	blocked -3	done 5
niem xong	done -4	in_progress 4
niem yet	blocked -7	done 8	not_started 4
nien	done 7	in_progress -4
nien hoan	done -3	in_progress 3
nien |	done 8	in_progress -7
ninh ,	done 3
nmai	done -6	in_progress 11
nmai nop	done -6	in_progress 11
no	ack 9	done 24	extension 7	in_progress -22	question -3	unrelated -13
no cac	done 8	in_progress -6
no co	blocked 6	unrelated -4
no luc	ack 7	in_progress -5
no mot	extension 8
no thi	ack -6	done 13	unrelated -4
no toi	ack 9	extension -3
noi	ack -5	blocked -6	done -44	extension 12	in_progress 37	not_started 10	question 5	unrelated -9
noi ,	ack -6	blocked 4	done 4	in_progress -3
noi a	blocked -4	in_progress 7
noi anh	extension 7
noi bo	in_progress 3
noi cha	in_progress -4	unrelated 6
noi cho	extension 9	question -6
noi dung	ack 6	blocked -24	done -5	extension -6	in_progress -8	not_started 28	question 17	unrelated -8
noi duong	blocked -3	in_progress 3
noi gi	blocked 6	done -4
noi giup	blocked 6	extension -4
noi gui	in_progress 3
noi han	extension 3
noi het	blocked 4	done -4
noi hoan	blocked -3	in_progress 3
noi khi	blocked 8	done -3	in_progress -5
noi roi	done -4	in_progress 10
noi toi	extension 3	not_started -3
noi trong	blocked 3
noi voi	blocked 4
noi vu	in_progress 3	question -4	unrelated 6
noi xong	done -6	in_progress 14	not_started -4
noi |	blocked 8	done 3	in_progress -6
non	blocked -6	done 5	in_progress 4
non ,	done 3	in_progress -3
non duoc	done 3
nong	blocked 11	done -7	not_started 3	question -8	unrelated 6
nong dan	done -5	in_progress 3	not_started 4
nong qua	blocked 14	unrelated -11
nong the	blocked -4	question -8	unrelated 16
nop	ack -43	blocked -34	done 22	extension 51	in_progress 15	not_started -25	question 31	unrelated -17
nop ,	blocked -4	done -4	in_progress 8
nop a	done -4	in_progress 7
nop ban	done 3	in_progress -4	question 3
nop bao	done -4	in_progress -5	not_started 9
nop bo	done 7	in_progress -7
nop bua	done 4	in_progress -4
nop ca	in_progress 6	not_started -6
nop cham	extension 5
nop cho	question 4
nop chua	question 5
nop danh	in_progress -5	not_started 6
nop don	done -3	in_progress 4
nop du	done 7	in_progress -3
nop dung	ack -17	in_progress 23
nop duoc	blocked -7	done -4	extension 23	question -10
nop hay	done -5	question 5
nop het	in_progress -5	question 8
nop ho	blocked 12	in_progress -15	not_started 7
nop hom	done 12	extension -6
nop kho	done 3
nop kip	done 3	in_progress -3
nop lai	done 4
nop len	blocked -5	done -11	in_progress 8	unrelated 11
nop luon	done 8	in_progress -8
nop mo	done -6	question 7
nop muon	ack 3	done -3	extension 5
nop ngay	extension 4
nop nha	blocked -3	done -9	extension 7	in_progress 11	unrelated -3
nop nhe	blocked 4	done -3
nop not	in_progress 3
nop o	question 5
nop oi	done 3
nop qua	question 5
nop roi	ack -3	done -19	in_progress 13	not_started 3	question 11	unrelated -4
nop sang	done 12	in_progress -10
nop so	blocked 4	not_started -3
nop tan	ack -6	done 6
nop the	done 3	in_progress -8	question 7
nop thi	extension 4	question -3
nop to	done 3
nop tre	extension 3
nop tu	done 16	in_progress -6	question -7
nop van	done 6	in_progress -5
nop vao	extension 3
nop ve	extension 5	question -3
nop xong	done -3	in_progress 7
nop |	ack -4	blocked -5	done -11	in_progress 22	not_started -10	question 8
not	ack -6	blocked -14	done 32	in_progress 9	not_started -16	unrelated -3
not ho	done 6	in_progress -5
not may	blocked -4	in_progress 5
not roi	ack -3	done 7	in_progress -3
not sang	done 12	in_progress -12
not toi	done 8	in_progress 9	not_started -15
not va	done 3
not |	blocked -3	done -3	in_progress 10
nu	blocked 5	done 3	in_progress -3	unrelated -4
nu nam	blocked 7	unrelated -4
nu ra	done 4
nua	ack -13	blocked -13	extension 16	not_started 31	question -16	unrelated -7
nua ,	done 14	in_progress -12
nua a	done 10	extension 5	in_progress -7	not_started 6	question -13
nua anh	in_progress -6	not_started 9
nua chi	ack -3	done 6
nua dau	in_progress 6
nua em	in_progress 3
nua khong	in_progress -3	question 4
nua la	done -5	in_progress 7
nua moi	not_started 4
nua nhe	done 4	in_progress -3
nua roi	done -3	in_progress 7
nua sep	blocked 5	done -4	in_progress -3
nua thoi	done -3	in_progress 4
nua tuyen	blocked -3	in_progress 4
nua xong	done -7	in_progress 10
nua |	blocked -11	done -3	extension 9	in_progress -6	not_started 16
nuoc	blocked 5	done 9	extension -4	in_progress -7	not_started -4	unrelated 5
nuoc dung	blocked -3	done 4
nuoc ngam	blocked 5	in_progress -5
nuoc ngoai	blocked 11	in_progress -6
nuoc nhan	blocked -4	done 5
nuoc rut	blocked -8	done 3	in_progress 8
nuoc sach	done 5
nuoc thong	blocked -3	done 4
nuoc to	blocked -3	done 4
nuoc xong	unrelated 4
nuoc |	blocked 5	in_progress -7	unrelated 6
o	ack 5	done 14	extension -7	in_progress -10	not_started -5	question 8	unrelated -5
o ap	blocked 3
o bai	done 7	in_progress -3
o ban	ack -5	blocked -5	done -8	in_progress 26	unrelated -7
o ben	blocked 3
o buoc	in_progress 4
o cho	blocked 7	unrelated -4
o cua	unrelated 4
o cung	blocked 8	done -5
o dau	done -3	in_progress -3	question 14
o day	not_started 4
o duoi	blocked -8	in_progress 9
o duong	done 4	in_progress -4
o ga	done 6	in_progress -4
o i	done 12	in_progress -8
o ke	ack 18	in_progress -7	unrelated -5
o khau	blocked 15	in_progress -11
o loi	not_started 3
o nha	done 5	in_progress -3
o quan	unrelated 3
o san	in_progress -7	unrelated 10
o so	blocked -14	in_progress 14
o tinh	blocked 3
o van	done 5	in_progress -5
ocop	blocked -3	done 6	in_progress 5	question -3	unrelated -5
ocop nha	done 6	unrelated -5
ocop sao	in_progress 6	question -3
oi	blocked -4	done -4	extension -9	in_progress 5	not_started 3	question -7	unrelated 16
oi ,	blocked 6	done -6	not_started -6	unrelated 5
oi bai	in_progress 4
oi ban	in_progress -3	unrelated 3
oi bao	blocked -4	extension -7	question 8	unrelated 7
oi ben	done 4
oi bien	done -3	in_progress 3
oi cai	done -3	in_progress 4
oi chac	done -4	in_progress 5
oi chi	done 3
oi chieu	unrelated 3
oi chua	not_started 4
oi co	in_progress -5	not_started 7	question -3	unrelated 4
oi con	done -3	unrelated 3
oi da	ack 12	blocked -9	done -11	in_progress 16	not_started -5
oi dang	blocked 7	in_progress -8
oi dat	done -4	unrelated 6
oi de	in_progress -4	not_started 4
oi doi	extension 6
oi don	done 6	in_progress -5
oi dong	unrelated 3
oi du	in_progress 3
oi em	blocked 6	done 3	in_progress -8
oi gia	extension 5
oi gui	unrelated 3
oi hoan	done 6	extension 8	in_progress -4	unrelated -5
oi hoi	blocked -5	not_started 5
oi hop	blocked 3
oi ke	done -3	in_progress 6
oi khong	blocked -3	extension 3	in_progress 3
oi lam	done -4	in_progress 5
oi mo	in_progress 3
oi moi	in_progress 9
oi neu	in_progress 4
oi ngay	done -4	in_progress 5
oi nghe	in_progress 3
oi nghi	done -6	in_progress 7
oi nha	blocked 3	done -4	not_started -3	unrelated 4
oi ok	ack 3
oi phieu	done 3	in_progress -3
oi quen	done 3	in_progress -3
oi qui	not_started 3
oi ra	done 5	in_progress -4
oi san	done 6	unrelated -5
oi so	blocked 4	in_progress -4
oi son	done -3	in_progress 3
oi sua	done 3	in_progress -3
oi tham	done 4
oi toi	done 4	in_progress -3
oi tuong	done 3
oi van	in_progress 3
oi vang	ack 6	in_progress -6
oi vua	unrelated 5
oi xe	done -4	unrelated 5
oi xong	blocked -4	done 4	in_progress 6	unrelated -6
oi |	blocked 5	done 9	extension -12	in_progress -10	unrelated 7
ok	ack 21	blocked -9	done 27	extension -4	in_progress -12	not_started -10	question -4	unrelated -9
ok ,	ack -14	done 19	in_progress -3
ok a	in_progress 6	not_started -6
ok em	ack 10	done -3
ok roi	ack 8	in_progress -3
ok xong	done 11	in_progress -7
om	ack -7	blocked 34	done -3	extension 4	in_progress -14	not_started -14
om a	blocked -4	in_progress -4	unrelated 11
om may	blocked 13	not_started -12
om |	ack -5	blocked 17	extension 3	in_progress -6	unrelated -8
on	ack 28	blocked -11	done -7	extension 6	in_progress -12	not_started -5	question -4	unrelated 4
on ,	done -4	in_progress 3	unrelated 3
on a	ack 3
on anh	ack 8	done 5	in_progress -4	unrelated -3
on bot	ack 4
on ca	done -3	unrelated 5
on cac	done -3	unrelated 4
on chi	ack 3
on cho	extension 9	in_progress -6
on da	ack 3
on dinh	done 5	in_progress -3
on moi	done -5	unrelated 5
on nhac	ack 3
on roi	in_progress 4
ong	ack -4	blocked 17	done 5	in_progress -21	unrelated 6
ong binh	done 6	in_progress -4
ong chu	blocked 3
ong giam	blocked 5	in_progress -4
ong hai	done -6	unrelated 6
ong ki	done 3	in_progress -3
ong nhan	ack -3	blocked 4
ong nuoc	blocked 5	in_progress -5
p	done 3
p /	done 3
pccc	done 4
pccc xong	done 3
pdf	done -3	in_progress -5	question 10
pha	blocked 27	done -6	in_progress -10	question -3	unrelated -5
pha hong	blocked 13	done -5	in_progress -8
pha san	blocked 11	unrelated -6
phai	ack -8	blocked 4	done 13	in_progress 3	not_started -22	question 39	unrelated -29
phai bao	question 3
phai cho	blocked 6	in_progress -4
phai chua	blocked -4	done 13	in_progress -5	not_started -3
phai cua	blocked 10	not_started -4
phai dang	done 21	in_progress -20
phai dung	blocked 7	done -3
phai giai	blocked 7	done -5
phai got	in_progress 3
phai hoan	blocked -4	in_progress 8
phai hoi	blocked 8	question -7
phai huy	extension 3
phai in	in_progress 6
phai khong	question 9	unrelated -4
phai ki	question 3
phai la	blocked 7	done -3	in_progress -3
phai lam	blocked -18	done 7	extension 4	in_progress 8	not_started -4	question 9	unrelated -5
phai lo	done 10	in_progress -8
phai ngung	blocked 9	in_progress -5
phai nhac	done 4	in_progress -3
phai nop	done -3	question 5
phai sua	done -3	in_progress 3
phai thu	done -3	in_progress 7
phai xong	blocked -8	done -6	in_progress 10	question 8
phai |	blocked -4	done -3	in_progress 9
pham	blocked -6	done 8	in_progress 6	question 3	unrelated -8
pham chua	question 3
pham cuoi	blocked -3	in_progress 3
pham ocop	done 6	unrelated -5
phan	ack -9	blocked 37	done -12	extension 7	in_progress 8	question -10	unrelated -19
phan a	in_progress -3	not_started 5
phan ba	done -3	in_progress 5
phan bo	blocked -3	done 4	extension 3
phan chuyen	ack 9	done -4
phan con	done 12	in_progress -11
phan cong	blocked -9	done -5	in_progress 11	not_started 10	unrelated -3
phan cu	blocked -3	in_progress 3
phan cua	done -6	in_progress 4
phan cung	done -3	in_progress 12	not_started -3	question -5
phan dan	blocked 5	done -3
phan dau	done -4	in_progress 8
phan doi	blocked 9	in_progress -6
phan em	blocked 6	in_progress -4
phan hoi	blocked 27	done -3	in_progress -22
phan ket	in_progress 3
phan kien	done -3	in_progress 4
phan kinh	blocked -4	in_progress -4	question 8
phan loi	in_progress 5	not_started -3
phan mem	done 25	extension 8	in_progress -13	not_started -5	question -7	unrelated -5
phan minh	blocked 20	in_progress -21	not_started 3
phan mo	in_progress 5
phan mong	in_progress 3
phan nguoi	in_progress -6	not_started 9
phan phan	extension 3
phan roi	done -7	in_progress 12
phan so	in_progress 6	not_started -3
phan thu	extension 3
phan tich	extension 3
phan toi	ack -6	done 13	unrelated -4
phan tong	in_progress 4	not_started -4
phan tram	blocked -3	in_progress 8	unrelated -4
phan tru	in_progress 3
phan ung	blocked 11	done -3	in_progress -6
phan viec	blocked -4	done -4	in_progress 12
phan |	question -4	unrelated 9
phao	ack -3	done 8	question -3
phao hoa	ack -3	done 6	question -3
phap	blocked 5	done -12	in_progress 20	not_started -3	question -3	unrelated -5
phap ,	blocked -3	in_progress 3
phap chu	blocked 7	question -5
phap gui	done -3	in_progress 3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	blocked -3	done -3	in_progress 6
phap to	done -4	in_progress 4
phat	ack -9	blocked -39	done 48	extension -6	in_progress 28	not_started 6	unrelated -27
phat anh	done -5	in_progress 5
phat cac	in_progress 3
phat cho	done 8	in_progress -5
phat cua	blocked 9	done -7
phat dan	blocked -4	in_progress 4
phat den	done 4
phat di	done 4	in_progress -3
phat dong	done -3	in_progress -3	not_started 6
phat hanh	blocked -13	done 19	in_progress 10	not_started -10	unrelated -3
phat het	blocked -6	done 8	in_progress 9	question -4	unrelated -4
phat phieu	done -4	in_progress 6
phat qua	not_started 5	unrelated -3
phat sau	blocked -3	done 4
phat sep	done -3	in_progress 4
phat sinh	blocked -3	done 4
phat tan	done 5
phat to	blocked -3	done -6	in_progress 6	question 3
phat toi	done 3
phat xong	blocked -7	done 18	in_progress -9
phat |	done -5	in_progress 6
phe	blocked 7	done 9	in_progress -21	not_started -3	unrelated 11
phe duyet	blocked 11	done 14	in_progress -20
phe nhe	unrelated 4
phep	ack -7	blocked -14	done 27	extension 8	in_progress -13	question -5	unrelated 7
phep ,	ack -3	done 4
phep ban	done 5	question -3
phep cap	ack -3	done 6
phep gui	done -4	extension 9	in_progress -4
phep mai	blocked -3	extension -8	unrelated 12
phep nop	extension 4
phep thu	done 8	extension -6
phep xay	blocked -5	done 4
phep |	done 4	in_progress -3
phi	ack -4	blocked 35	done -8	in_progress -15	not_started -6	question 7	unrelated -8
phi ,	blocked -4	done 5
phi a	blocked 4
phi bi	blocked 16	in_progress -7	question -4
phi khong	blocked -3	question 4
phi thi	blocked -4	in_progress -4	question 8
phi tu	blocked 3
phi xong	done -8	in_progress 11
phi |	blocked 17	in_progress -11
phia	blocked -5	in_progress 6
phia minh	blocked -5	in_progress 5
phien	blocked -3	done -4	extension 5	in_progress 3
phien ,	blocked -3	extension 3
phien co	extension 3
phien gac	done -3	in_progress 3
phien |	blocked -3	extension 3
phieu	ack -3	blocked -4	done 11	unrelated -5
phieu ,	in_progress 4	not_started -3
phieu khao	done 9	in_progress -7
phieu roi	in_progress 5
phieu xong	done -4	in_progress 3
phieu |	blocked -3	done 5	in_progress -8	not_started 5
phim	done -9	in_progress -4	question -12	unrelated 25
phim chua	question -11	unrelated 13
phim roi	done 3	in_progress -3
phim xong	done -11	unrelated 11
pho	ack -6	done 17	not_started -5	unrelated -7
pho anh	done 5	in_progress -3
pho bao	done 4
pho chinh	in_progress 3
pho chu	blocked 3	in_progress -4
pho chua	in_progress 6
pho xin	blocked 6	done -4
pho xong	blocked 4	done 3	in_progress -4
pho |	done 4
phoi	ack -3	extension -7	in_progress 7	not_started -3	question 3
phoi hop	ack -3	blocked 4	extension -7	in_progress 9	not_started -3	question 3	unrelated -4
phoi ngoai	unrelated 5
phong	ack 16	blocked -11	done -12	extension -12	in_progress 4	not_started -6	question 27	unrelated -6
phong a	in_progress -4	not_started 4
phong ben	in_progress 4
phong chay	ack 6	blocked -3	extension 3	in_progress 5	not_started -9
phong cho	blocked 5
phong chong	blocked -9	done 3	in_progress 6	question 3
phong chu	in_progress 5
phong chua	blocked -7	not_started 10
phong con	blocked 4	unrelated -3
phong da	ack 3	in_progress 3
phong dang	in_progress 5
phong di	blocked 10	extension 3	unrelated -9
phong doi	done 13	extension -7	unrelated -4
phong em	not_started -3	question 6	unrelated -5
phong hop	in_progress -3	unrelated 3
phong khac	blocked -3	done -4	in_progress 5	not_started 4
phong kinh	done -7	not_started 7
phong kt-ht-dt	blocked 3	done 3	in_progress -3
phong la	done 4
phong mat	done -7	extension -4	in_progress 11
phong mot	done 5	question -3
phong nao	question 4
phong ngay	done 5	in_progress -4
phong nha	unrelated 4
phong nhe	done -6	unrelated 9
phong oi	in_progress -7	question 5	unrelated 5
phong roi	done 7	in_progress -3
phong se	done -4	in_progress 8
phong tc	done -3	in_progress 4
phong tckh	done 4	in_progress -3
phong toa	blocked 3
phong tra	done -4	in_progress 3
phong tu	blocked -7	in_progress 4	question 5
phong van	blocked 3
phong vhxh	blocked 3	done -3	in_progress 3
phong xai	blocked 4	done -3
phong xong	blocked -5	done 8	in_progress -15	question 14
phong |	ack 22	blocked -13	done -5	in_progress -6	unrelated 4
photo	done 3
photo phat	done 5
phu	ack -3	in_progress -12	not_started -5	question 22	unrelated -5
phu huynh	done -7	in_progress -6	unrelated 14
phu luc	blocked -10	done 7	question 10	unrelated -3
phu nu	done 5
phu thuoc	blocked 5	in_progress -3
phu trach	blocked 8	in_progress -3	not_started -4	question 16	unrelated -15
phuc	done 12	in_progress -8
phuc duoc	in_progress 3
phuc triet	done 7	in_progress -7
phuc xong	done 4	in_progress -3
phun	blocked 4	done 6	in_progress -8
phun nam	blocked 3	done -3
phun thuoc	done 6	in_progress -6
phuong	done 25	extension -4	in_progress -23
phuong ,	blocked 3
phuong an	blocked -3	in_progress 7	unrelated -4
phuong ban	done 8	in_progress -7
phuong can	blocked 3
phuong chua	blocked -4	not_started 5
phuong da	done 12	in_progress -10
phuong gui	done -6	in_progress 6
phuong het	blocked 3
phuong ho	blocked 3
phuong ki	done 3	in_progress -3
phuong kia	in_progress 3
phuong kich	done 3
phuong minh	blocked -6	unrelated 7
phuong roi	done 9	in_progress -8
phuong |	done 6	in_progress -5
phut	blocked 5	done -4	question 3
phut chot	blocked 5	done -3
please	extension 3
please 🙏	extension 3
ptckh	ack -5	done 3
ptckh da	ack -4	done 5
ptckh khong	unrelated 3
qd	done 10	in_progress -7
qua	ack -30	done -11	extension -3	in_progress 11	not_started -14	question -10	unrelated 59
qua ,	ack 3	blocked 12	in_progress -10	unrelated -3
qua :	done 3
qua ?	blocked -4	in_progress 10	question -3	unrelated -3
qua a	ack -3	done -11	in_progress -3	not_started 4	unrelated 12
qua anh	blocked 17	done -3	unrelated -10
qua ca	blocked 6	done -5
qua cac	blocked -4	done -10	unrelated 17
qua cho	in_progress 3
qua choi	done -4	in_progress -4	unrelated 8
qua chu	done -3	in_progress 3
qua chua	blocked -4	done 9	in_progress -4	not_started 4	question -3
qua co	done 6	unrelated -5
qua dau	question 5
qua doi	blocked -4	done -5	unrelated 11
qua dt	done -6	unrelated 7
qua duoc	blocked -6	in_progress 8
qua em	done 12	in_progress -10
qua ha	blocked 4
qua han	in_progress 5
qua hoi	done 3
qua hom	done 4	in_progress -3
qua ioffice	ack -4	blocked -4	done 3	in_progress 8
qua lam	done 3
qua le	in_progress -6	not_started 7
qua len	done 3
qua ma	done -6	in_progress 7
qua moi	blocked 7	in_progress -6
qua nay	question 3
qua nen	not_started 3
qua nha	done 4	in_progress -8	unrelated 6
qua nhe	done -3	not_started -4	unrelated 8
qua nhung	blocked 3
qua nua	blocked 3
qua phat	done 3
qua roi	ack -4	blocked -5	done -5	in_progress 18
qua sep	done -3	unrelated 3
qua tet	done -5	in_progress 10	unrelated -3
qua thang	not_started 3
qua thuc	ack -4	done 14	in_progress -7
qua troi	blocked -3	in_progress -3	unrelated 7
qua truc	done 9	in_progress -10
qua trung	in_progress -5	not_started 10
qua tuan	extension 5	in_progress -3
qua viec	in_progress 4	not_started -3
qua viet	unrelated 5
qua xong	done 11	in_progress -9
qua zalo	blocked -4	question 7
qua |	ack -9	blocked -13	done -14	extension -3	in_progress 33	not_started -24	question -7	unrelated 38
quai	blocked 8	done -7
quai nao	blocked 8	done -7
quan	ack 4	blocked -4	done -5	extension -5	not_started 8
quan ,	done 3
quan buoi	in_progress 5
quan chua	question 3
quan com	unrelated 3
quan da	in_progress -7	not_started 8
quan dang	done -3	in_progress 4
quan day	done -6	in_progress -3	unrelated 11
quan di	extension 3	in_progress -4	not_started 3
quan gan	blocked 3
quan li	done 5	in_progress -3
quan nha	in_progress 3
quan ong	done -5	unrelated 7
quan roi	blocked 5	done -5	in_progress 3
quan sang	done -5	in_progress 8
quan su	blocked -9	extension 6	in_progress 3
quan thi	unrelated 3
quan triet	ack 11	done -3	in_progress -8
quan xong	done 9	unrelated -7
quan |	done 5	extension -6	unrelated -3
quang	done -5	in_progress 7
quang cao	blocked -6	in_progress 7
quat	blocked 13	done -9	in_progress -4
quat do	blocked 13	done -7	in_progress -6
quat not	in_progress 3
quay	done -7	in_progress 3	not_started 8
quay phim	done -8	in_progress 7
quay sang	in_progress -3	not_started 6
que	blocked 6	in_progress -4
que het	blocked 5	in_progress -4
quen	blocked -3	done 4	in_progress -17	not_started 6	question -3	unrelated 15
quen bao	done 9	in_progress -8
quen chia	unrelated 4
quen do	unrelated 5
quen mat	blocked 4	not_started 5	unrelated -4
quen nop	in_progress -8	unrelated 10
qui	ack -3	blocked 26	done -29	extension 28	in_progress -25	question 3
qui che	in_progress 4
qui dinh	blocked 35	done -4	extension 3	in_progress -15	not_started -12	unrelated -6
qui hoach	blocked 7	done -8	extension 3	in_progress -5	not_started 6	unrelated -3
qui i	blocked -12	done -7	extension 13	in_progress 5
qui iii	done -3	extension 3	in_progress -5	not_started 10
qui iv	blocked -4	extension 8
qui lop	done -7	unrelated 12
qui nhe	unrelated 3
qui xong	in_progress -3	question 7
quoc	blocked 3
quyen	blocked 7	extension -3	in_progress 6	not_started -3	unrelated -4
quyen gop	in_progress 4
quyen ki	blocked -3	in_progress 5
quyen nop	done 3	in_progress -3
quyen |	blocked 3	in_progress 3
quyet	ack -3	blocked -14	done 15	in_progress 14	question -3	unrelated -6
quyet da	blocked -3
quyet dinh	blocked -16	done 9	in_progress 12
quyet duoc	blocked -3	in_progress 7
quyet hdnd	blocked 7	in_progress -6
quyet khong	blocked 9	in_progress -7
quyet tam	done -5	in_progress 8
quyet toan	blocked -5	done 10	in_progress -6
quyet xong	blocked 5	in_progress -5
quyet |	blocked -3
ra	ack -31	blocked 4	done 11	in_progress 24	not_started 8	question -6	unrelated -12
ra ,	blocked -4	in_progress 7
ra anh	in_progress 3	not_started -3
ra ca	unrelated 3
ra chan	blocked 7	unrelated -4
ra chuc	in_progress -4	unrelated 6
ra dao	blocked 3
ra dau	done -3	in_progress -6	not_started 9
ra do	done 10	in_progress -8
ra doa	ack -3	blocked 4
ra duong	blocked -4	done 5
ra em	in_progress 3
ra giay	blocked -9	in_progress 9
ra gieng	not_started 3
ra hien	in_progress 4
ra hom	blocked -6	done 8
ra lam	in_progress 3
ra mat	blocked -5	done 8
ra nua	blocked -6	not_started 7
ra quan	done -13	extension -3	in_progress 12	not_started -4	unrelated 6
ra sang	done 3
ra sau	extension 3
ra soat	blocked -9	done 13	in_progress 4
ra thanh	done 3
ra thong	in_progress 3
ra toa	blocked 15	done -10
ra vao	blocked 7	in_progress -6
ra xem	done 4	unrelated -3
ra xong	blocked 7	done -5	in_progress 3	not_started -3
ra |	ack -19	blocked 9	done 7	not_started 4
rac	blocked -3	done 19	not_started -9	unrelated -4
rac chua	in_progress 10	not_started -8
rac o	done 4
rac tu	blocked -3	done 5
rac |	done 3	in_progress -3
rai	blocked -3	in_progress 6	question -3
rai ,	in_progress 5
rang	ack -5	done -3	in_progress 7	question 7	unrelated -3
rang xong	in_progress 4
ranh	blocked 3	extension -5	not_started 13	unrelated -7
ranh cam	blocked -5	in_progress 5
ranh em	ack -6	not_started 7
ranh gioi	blocked 5	done 3	in_progress -6	not_started 3	unrelated -3
ranh ma	not_started 3
ranh no	ack 9	extension -4
ranh viec	blocked 4
re	unrelated 5
re lien	unrelated 6
reo	done 3
ret	blocked -3	unrelated 5
ret qua	blocked -3	unrelated 5
rieng	done -6	in_progress -4	not_started 9
rieng chua	not_started 4
rieng khu	in_progress -5	not_started 6
ro	ack 67	blocked 9	done -10	extension -4	in_progress -50	not_started 3	question -6	unrelated -9
ro ,	ack 18	done -5	in_progress -8
ro a	blocked 4	in_progress -4
ro ai	blocked 4
ro gi	blocked -3	not_started 3
ro han	ack 5	done -3
ro i	done 12	in_progress -8
ro lam	blocked 8	not_started -3	question -4
ro nen	blocked 9	not_started -9
ro nhe	blocked 4	in_progress -3
ro noi	ack 3
ro roi	ack 20	done -4	in_progress -11
ro thoi	ack 3
ro thua	ack 10	in_progress -6
ro toi	blocked -7	in_progress -6	not_started 19
ro yeu	question 4
ro |	ack 8	blocked -3
roi	ack 5	done 36	extension -45	in_progress 9	not_started -28	question -6	unrelated 29
roi ,	blocked -27	done -21	extension -6	in_progress 23	not_started 13	question -6	unrelated 24
roi .	ack -9	done 11
roi a	ack 11	done 26	extension -11	in_progress 5	not_started -8	question 3	unrelated -24
roi ai	in_progress 23	not_started -3	question -11	unrelated -7
roi anh	done -14	extension -3	not_started -4	unrelated 25
roi bao	ack 7	done -3	in_progress 4	question -3
roi bo	blocked 7	done -4	in_progress -3
roi cac	blocked 4	done -5	unrelated 4
roi chi	ack 9	blocked 12	done 11	extension -3	in_progress -6	not_started -3	unrelated -19
roi cho	not_started 4
roi chu	blocked -7	done 49	in_progress -26	not_started -6	question -6	unrelated -3
roi chua	blocked 4
roi con	blocked 8	done -3	in_progress -3	not_started -3
roi dang	blocked 12	in_progress -11
roi dau	done -3	in_progress 8
roi de	ack 5	in_progress -4
roi di	done -7	unrelated 8
roi do	blocked -3	done 20	in_progress -11	unrelated -3
roi dong	blocked 9	done -6
roi dung	question 3
roi em	ack -5	blocked -4	done 12	in_progress -4	not_started 3
roi gui	ack -10	done -17	in_progress 22	question 8
roi ha	question 5
roi hay	in_progress 3
roi ket	blocked 3
roi khao	in_progress -4	unrelated 7
roi khong	done 3
roi lai	blocked 6	question -3
roi lam	done -3	in_progress -10	not_started 15
roi ma	ack -6	blocked -6	done 17	in_progress 18	question -9	unrelated -14
roi moi	blocked -12	done -7	in_progress -7	unrelated 28
roi ne	done 6
roi nen	blocked 6	done -4
roi nghe	ack 10	blocked -4	done -6	in_progress -6	unrelated 7
roi nghen	done 13	not_started -7	unrelated -5
roi nha	ack -3	done -3	in_progress 11
roi nhe	ack 4	blocked -8	unrelated 8
roi nhung	blocked 20	done -19	in_progress 14	question -5	unrelated -6
roi phai	question 7	unrelated -3
roi phat	done 3
roi pho	blocked 6	in_progress -5
roi sao	done -5	in_progress -10	question 15
roi sep	blocked 6	done 16	in_progress -6	unrelated -12
roi thi	blocked 5	done -11	question 9
roi tra	ack 8	done -4
roi vay	question 4
roi ve	blocked -3	done -18	in_progress -16	unrelated 38
roi viec	blocked -4	extension 7
roi xong	in_progress 7	question -3
roi |	ack -10	blocked -9	done 37	extension -13	in_progress 17	not_started -15	question -16	unrelated 11
ron	blocked -12	done 9	in_progress -4	question 13	unrelated -6
ron in	in_progress 8	not_started -4
ron treo	blocked -8	done 4	in_progress -5	question 13	unrelated -3
ron |	in_progress -4	not_started 5
rot	blocked 11	not_started -10
rot dong	blocked 12	not_started -10
rot thi	in_progress 4
rua	ack 4	blocked -3	done -11	in_progress -4	not_started -3	question 15	unrelated 3
rua anh	blocked -3	question 13	unrelated -4
rua xe	unrelated 6
rua xong	done -3	unrelated 5
rung	blocked 5	done -3	extension 3	in_progress -5
rung chong	blocked 4
rung xong	not_started 4
rung |	extension 3
ruong	blocked -5	in_progress 5
ruong cam	blocked -5	in_progress 5
ruot	in_progress -8	not_started 3	unrelated 7
ruot ,	not_started 3
ruot thua	in_progress -6	unrelated 7
rup	done 3
rup sang	done 3
rut	blocked -8	done 6	in_progress 4	not_started 4	unrelated -3
rut day	in_progress 4
rut lai	done -4	in_progress 5
rut ra	done -3	not_started 5
rut roi	blocked -8	done 10
rut ve	ack -3	blocked 4
rut von	blocked 3	in_progress -3
rut |	in_progress 4
sac	question -4	unrelated 7
sac dien	unrelated 3
sac type	unrelated 3
sach	ack -13	blocked 30	done 39	extension -9	in_progress -18	question -8	unrelated -21
sach ,	blocked -5	done 4	in_progress 4
sach a	in_progress -5	not_started 6
sach cac	in_progress 6
sach cho	done 7	in_progress -5
sach cu	done -5	in_progress 5
sach cua	blocked -4	in_progress 4
sach da	done 5
sach dan	blocked 13	done -7	in_progress -6
sach du	blocked 5
sach dung	blocked 6	done -5
sach ho	done -4	in_progress 3
sach hoc	blocked 4	in_progress -3
sach khong	blocked -4	done 4
sach ki	done 4
sach mai	done 5
sach nhac	blocked -6	done 7
sach phe	blocked 5	in_progress -4
sach roi	done 7	in_progress -7
sach se	ack -6	done 13	unrelated -4
sach thanh	done -3	in_progress 3
sach tra	done 3
sach vay	blocked 5	in_progress -4
sach xong	done -3	in_progress 5
sach |	blocked 14	done -5	question -3
sai	blocked 13	done -14	in_progress 11	not_started -4
sai het	done -4	in_progress 5
sai phai	in_progress 5
sai qui	blocked 9	in_progress -5
sai |	blocked 3	done -3
sam	blocked -8	done 6	in_progress -7	not_started 5	question 9	unrelated -7
sam duoc	in_progress -8	unrelated 10
sam son	extension 3
sam thiet	blocked -7	done 5	not_started 5	question 10	unrelated -14
san	ack -3	in_progress -4	unrelated 9
san bay	unrelated 3
san cho	done 3
san chua	question 3
san dinh	in_progress -7	unrelated 10
san kia	unrelated 5
san nen	in_progress 4
san pham	blocked -4	done 6	in_progress 3	unrelated -5
san roi	blocked 7	unrelated -5
san xong	done -3	unrelated 3
san |	blocked 5
sang	ack -12	blocked -21	done 39	extension 32	in_progress -27	not_started 13	question -25
sang ,	done -3	in_progress 6
sang ban	blocked 8	done -8	in_progress 3
sang chu	done 3
sang chua	in_progress 9	not_started -6
sang doi	done 3
sang em	extension 4	question -3
sang giua	extension 3
sang ha	extension 3	question -3
sang het	done 4
sang khu	in_progress 5
sang lam	not_started 3
sang lay	done 4	in_progress -4
sang mai	blocked -3	done -7	in_progress 3	unrelated 9
sang nay	ack -3	blocked -12	done 61	extension -4	in_progress -47	not_started 13	question -8
sang ngay	extension 5
sang qua	done 3
sang qui	blocked -8	extension 13	in_progress -3
sang sep	done -3	in_progress 5	not_started -3
sang so	done 3	in_progress -3
sang thang	blocked -3	extension 4	not_started 3
sang thu	in_progress 7
sang tieng	in_progress 5
sang tinh	done 8	extension -6
sang toi	blocked 6	done -3	extension -3
sang trong	extension 4
sang tuan	blocked 6	done -9	in_progress 5	not_started 5	unrelated -3
sang viec	not_started 3
sang voi	blocked -4	extension 5
sang |	blocked 7	done -6	extension 3	in_progress -4	unrelated 4
sao	ack -3	blocked -3	done 19	extension -3	in_progress -11	question 21	unrelated -20
sao ay	in_progress 4
sao bao	done 5	question -3
sao bot	done 3
sao cho	in_progress 6	question -3
sao chua	done 3	in_progress 5	not_started -3	question -5
sao con	done 8	question -3	unrelated -3
sao em	blocked -7	question 13	unrelated -3
sao gui	done 4
sao khi	blocked 4	question -3
sao lai	done 6	in_progress -3
sao ma	in_progress -5	not_started 7
sao noi	blocked 14	done -3	in_progress -10
sao roi	done 6	unrelated -5
sao van	done -6	in_progress -10	question 18
sao |	blocked -7	in_progress 3	question 5
sap	ack 8	blocked 38	done -24	in_progress -11	not_started -7	question -4
sap cap	in_progress 3
sap hoan	in_progress 3
sap ki	done -7	in_progress 7
sap nhap	blocked 4	in_progress -5
sap tu	blocked 13	done -5	in_progress -7
sap ve	blocked -5	unrelated 7
sap xep	ack 10	blocked -3	done 10	in_progress -10	not_started -4
sap xong	blocked 6	done -11	extension 3	in_progress 7	unrelated -3
sap |	blocked 14	in_progress -11
sat	ack -3	blocked 5	done 3	in_progress 6	unrelated -7
sat ,	in_progress 3
sat chua	blocked -3	in_progress 3
sat het	blocked 9	done -7
sat lo	blocked -4	in_progress 3
sat ve	in_progress 5	not_started -3
sat xong	done 8	in_progress -5
sau	ack 22	blocked -10	done -8	extension 4	not_started 14	question -19	unrelated -6
sau ,	in_progress -3	not_started 5
sau a	ack 3
sau cho	blocked -5	done 4	in_progress 3
sau da	in_progress -3	unrelated 5
sau duoc	extension 3
sau em	done 3	in_progress 5
sau la	blocked 8	in_progress -6
sau lam	in_progress 5
sau moi	blocked -3	in_progress -3	not_started 15	unrelated -3
sau mot	extension 3
sau ngay	extension 3
sau nha	ack 13	question -6	unrelated -6
sau nua	not_started 3
sau roi	blocked 8	extension -4	unrelated -3
sau to	in_progress 3
sau tuan	done 7	in_progress -6
sau |	ack 13	blocked -3	done -7	extension 3
scan	blocked 14	done 6	in_progress -9	question -5	unrelated -4
scan chet	blocked 6	in_progress -3	unrelated -3
scan gui	done 5	in_progress -5
scan hu	blocked 7	question -6
se	ack 83	blocked -14	done -38	extension -10	in_progress 9	not_started -9	question -9	unrelated -12
se bao	ack 12	done -9	in_progress 3
se cap	ack 6	in_progress -3
se co	ack 14	done -6	in_progress -5
se dien	ack 11	done -3	in_progress -8
se gui	ack 8	in_progress -4
se hoan	ack -6	done -9	in_progress 20
se ket	in_progress 3
se lam	ack 16	done -3	in_progress -9
se no	ack 7	in_progress -5
se nop	ack -7	in_progress 11
se roi	ack -6	done 13	unrelated -4
se thuc	ack 8	done -3
se to	ack 8	done -5
se trien	ack 3
se vao	in_progress 3
se xong	in_progress 4
sep	ack 9	blocked -5	done -16	in_progress 32	not_started -8	question -5	unrelated -5
sep ,	blocked 7	done -26	in_progress -7	question 5	unrelated 23
sep a	done 5	in_progress -4
sep bat	done -3	in_progress 6
sep chua	in_progress 7
sep cu	blocked 4	unrelated -3
sep da	not_started 3
sep di	blocked -4	in_progress 8
sep em	ack 3
sep ki	in_progress 4
sep oi	ack 3	in_progress 6	not_started -3	question -8
sep tu	ack -4	done -4	in_progress 12	unrelated -4
sep ve	in_progress 3
sep xem	done -4	in_progress 11
sep |	ack 13	done 7	in_progress -9	unrelated -8
set	blocked 9	done -7
set danh	blocked 9	done -7
si	done 7
si bao	done -3	unrelated 4
si roi	done 3
si son	done 5	unrelated -3
si |	done 3
siet	in_progress 3
siet via	in_progress 3
sinh	done 11	in_progress -4	not_started -11	unrelated 4
sinh ,	done 3
sinh chau	unrelated 3
sinh con	blocked 11	not_started -3	unrelated -6
sinh hoat	done 6	in_progress -3
sinh moi	ack 3	blocked -3	done 8	not_started -5
sinh nhat	unrelated 8
sinh xong	done -6	in_progress 4	unrelated 3
so	ack -10	blocked 18	done -8	extension -14	in_progress -10	question 20	unrelated 4
so ,	blocked -15	done -4	in_progress 24
so a	blocked -5	done 3	not_started 4
so bao	done -3
so bi	blocked 12	done -6	in_progress -3
so bo	in_progress 3
so cap	blocked -3
so chi	unrelated 3
so cho	blocked 9	done 8	in_progress -13
so chua	blocked 3	in_progress 3	not_started -5
so con	done -3	in_progress -4	not_started 9
so cong	ack 12	blocked -3	done -8	in_progress 5	unrelated -3
so cua	blocked -3	in_progress 4	question -9	unrelated 12
so da	done -9	in_progress 6	not_started -5	question 10
so dang	blocked -4	in_progress 5
so dat	blocked -4	extension -4	in_progress 6	question 7	unrelated -5
so dau	done 6
so den	done 4
so dien	extension -4	unrelated 7
so do	blocked -7	done 3	not_started 3
so dung	blocked -3	done 5
so e	blocked -5	done 5
so goc	blocked 16	done -11
so hai	done 12	in_progress -10
so het	blocked 19	done -12	in_progress -5
so ho	in_progress 3
so hoa	done 3
so hoan	in_progress 3
so ket	done -4	in_progress 5
so khac	in_progress -4	not_started 6
so khao	in_progress 3
so khen	done -6	in_progress 7	unrelated -7
so khong	blocked 14	in_progress -19	not_started 10
so kia	in_progress -3	unrelated 6
so la	blocked 5
so lai	unrelated 3
so lam	blocked 7	in_progress -4
so lan	blocked 7	done -4
so lieu	ack -4	done -3	in_progress 6	not_started -10	question 20	unrelated -13
so luu	blocked -6	done 11	in_progress -3
so may	question 5
so mot	done 6
so muc	blocked -4	done 6
so nam	blocked -14	in_progress 14
so nguoi	extension 7	in_progress -3
so nhan	done 5
so noi	done -3	in_progress 4	question -4	unrelated 6
so o	done 4	in_progress -3
so roi	ack 9	blocked -12	done 9	in_progress -17	unrelated 12
so sach	blocked -3
so sap	blocked -4	unrelated 7
so sep	in_progress -4	not_started 4
so so	done 3
so tai	blocked 5	in_progress -9	unrelated 7
so tay	blocked -3	done 3
so that	blocked 8	done -3	in_progress -5
so theo	ack -4	done -10	in_progress 13
so thieu	blocked 7	in_progress -6
so tho	unrelated 5
so thua	done -5	not_started 5
so thue	blocked -6	in_progress 7
so toi	not_started 6
so tra	blocked 17	done -4	in_progress -9
so tren	blocked -3	in_progress 3
so tu	blocked -3	in_progress 8	not_started -5
so va	done 5	in_progress -4
so van	blocked -8	question 9
so ve	blocked -7	in_progress 11	unrelated -5
so viec	blocked -3	done -5	in_progress 10
so voi	blocked -3	extension 5
so xong	blocked 6	in_progress -11	not_started 8
so |	ack -5	blocked 14	done 10	extension -3	in_progress -6	not_started -8	question -5
soan	ack -3	blocked 9	done -17	in_progress 13	not_started 5	unrelated -7
soan dong	not_started 4
soan du	blocked 3
soan hop	blocked 6	done -4
soan xong	blocked 3	done -7	in_progress 11	unrelated -3
soan |	not_started 3	question 3
soat	ack -6	blocked -13	done 11	in_progress 16	unrelated -3
soat dang	done 6	in_progress -4
soat du	in_progress 4
soat lai	ack -6	done -5	in_progress 14
soat xong	blocked -7	done 13	in_progress -5
soat |	blocked -3	in_progress 5
som	ack 4	done -5	in_progress 8
som ,	in_progress 3
som thi	blocked 3
som |	ack 4
son	ack -3	blocked -3	done -9	in_progress 18
son ca	extension 3
son lai	done 14	in_progress -8	unrelated -3
son nha	in_progress -5	unrelated 7
son nua	done -4	in_progress 8
son xong	done -17	in_progress 20
son |	in_progress 3
song	blocked -5	done 5	not_started 3
song ,	blocked -5	done 5
song chua	done -3
song nhiem	not_started 4
sot	done 15	in_progress -8	unrelated -3
sot bao	done 3
sot cai	done 5	in_progress -3
sot chuong	done 3
sot may	in_progress 3
sot ruot	not_started 3
sot xuat	blocked 5	in_progress -3
su	ack -4	blocked -8	done 7	extension 6	in_progress -9	not_started 13	unrelated -4
su ,	blocked 6	in_progress -4
su chua	blocked -4	not_started 5
su dong	blocked 4
su dung	done 5	in_progress -3
su ra	blocked -6	done 7
su tro	done -3	in_progress 3
su ve	done 3
su xin	extension 5
su yeu	blocked 4
su |	blocked -8	done -5	not_started 15
sua	ack -6	blocked -13	done 6	extension -4	in_progress -10	question -10	unrelated 38
sua ,	blocked 9	in_progress -7
sua duoc	done 6	in_progress -3
sua duong	done 5	in_progress -6	not_started 5
sua loi	blocked -5	in_progress 6
sua may	blocked -4	done 3	in_progress -3	question -6	unrelated 11
sua nha	done 7	in_progress -5
sua nhe	done -3	in_progress 4
sua roi	done 5	in_progress -4
sua theo	blocked -3	done 7
sua tiep	done -4	in_progress 8
sua truong	blocked -4	in_progress 7
sua va	done 10	in_progress -7
sua xe	in_progress -8	unrelated 11
sua xong	blocked 4	done -11	in_progress -17	unrelated 25
sua |	done -10	in_progress 12
suc	blocked 19	done -5	in_progress -12
suc ,	blocked 10	done -6
suc cho	blocked 9	in_progress -9
sung	blocked -6	in_progress 15	not_started -3
sung du	done 8	in_progress -7
sung phu	done -4	in_progress 4
sung theo	blocked -3	in_progress 5
sung xong	done 5	in_progress -5
sung |	done -6	in_progress 11
suon	in_progress 4
suon kich	in_progress 3
suot	blocked 3	extension 5	unrelated -3
suot ,	blocked -3	done 4
suot |	blocked 5	done -3	extension 3
suyt	blocked -7	in_progress 10
suyt xong	blocked -7	in_progress 8
t	ack 4	in_progress -3
t se	ack 4	in_progress -3
ta	blocked 3	in_progress 6	unrelated -5
ta duoc	done 6	unrelated -5
ta khong	unrelated 3
ta let	in_progress 3
ta lon	blocked 7	in_progress -6
ta nop	not_started 3
ta roi	in_progress 3
ta |	blocked -5	in_progress 4
tac	ack 7	blocked 35	done -4	extension -3	in_progress -21	question -3	unrelated -10
tac ,	done 7	in_progress -6
tac dang	in_progress 3
tac dong	blocked 5
tac duong	blocked 3
tac o	blocked 10	in_progress -6
tac roi	ack 12	done -9	unrelated -3
tac ti	blocked 7	done -3
tac vi	blocked 4
tac xa	blocked -4	done 6
tac |	blocked 8	in_progress -6
tai	ack -7	blocked -3	done 18	extension -9	in_progress 19	not_started -3	question -6	unrelated -10
tai cac	in_progress 3
tai chinh	blocked 10	done -11	in_progress 3
tai cho	blocked -4	done 6
tai co	done -3	in_progress 3
tai cong	done 8	in_progress -8
tai khoan	blocked 3	done 11	extension -3	in_progress -6
tai lieu	blocked -8	done -3	in_progress 21	question -3
tai nguyen	blocked 11	question -8
tai phong	done 5
tai san	blocked -3	done 5	question 3	unrelated -4
tai sep	blocked -3	in_progress 3
tai tru	done 4
tam	ack 11	blocked 12	done 14	extension -5	in_progress -33	not_started -6	question -4	unrelated 10
tam %	in_progress 3
tam ,	ack 5	done 4	in_progress -11	unrelated 4
tam boc	done 4
tam chin	done -4	in_progress 8
tam cho	done 3	in_progress -3
tam chua	blocked 4	done -3
tam cua	ack -3	blocked 3
tam doi	done 7	in_progress -5
tam hoan	done -5	in_progress 7
tam nop	done 3
tam on	in_progress 4
tam roi	blocked 5	done 3	in_progress -9
tam tru	done 4	in_progress -3
tam ung	blocked 3
tam xong	done -3	in_progress 4
tam |	ack 13	done -6	in_progress -16	unrelated 12
tan	ack -7	done 18	in_progress -9	unrelated -3
tan noi	ack -6	done 6
tan tay	blocked -4	done 15	in_progress -6	unrelated -3
tan xong	not_started 3
tan |	blocked 7	done -5
tang	ack -13	blocked 4	in_progress 4	unrelated 8
tang gia	ack -12	unrelated 13
tang qua	done 3
tang |	in_progress 4
tao	blocked -7	done 12	in_progress -4
tao du	blocked -3	done 4
tao tai	blocked -4	done 6
tap	ack -4	blocked 4	done -13	extension 3	in_progress 11	unrelated 3
tap duong	done -5	unrelated 7
tap hop	blocked 3
tap huan	done -8	in_progress 12	unrelated -4
tap nhe	not_started 3
tap o	in_progress -7	unrelated 10
tap roi	done 5	unrelated -3
tap sep	blocked 3
tap trung	blocked 3	in_progress -4	unrelated 3
tap van	done -5	in_progress 5
tap xong	in_progress 4	unrelated -4
tap |	done -3	in_progress 4
tat	blocked -5	done 16	extension -3	in_progress 4	unrelated -10
tat ,	blocked -3	in_progress 3	not_started 4
tat ca	done 7	in_progress -5
tat roi	done -6	in_progress 8
tat zoi	done 11	in_progress -3	unrelated -7
tau	done 8	in_progress -4	unrelated -3
tau khong	blocked 3
tay	ack -3	blocked -18	done 23	not_started 18	question -5	unrelated -12
tay cac	done 7	unrelated -3
tay nao	not_started 4
tay ra	blocked -8	in_progress 9
tay roi	done 4	question -3
tay tung	done 4
tay vao	in_progress 3	not_started 7	question -4
tay |	blocked 4	in_progress -6	not_started 5	question 4	unrelated -4
tb	done 4	in_progress -4
tb ngay	done 4	in_progress -4
tc	done -3	in_progress 4
tc xong	done -3	in_progress 4
tckh	done 4	in_progress -3
tckh da	done 4	in_progress -3
te	done -3	in_progress 3	not_started 5	question -5
te de	extension 3
te gui	done -5	in_progress 6
te ho	blocked -3	done 4
te roi	done 3
te thi	in_progress -8	not_started 9
te |	blocked 6
tem	done 4
tem moi	done 3
ten	blocked -4	done 14	in_progress -4
ten dong	blocked -4	done 6
ten moi	done 4
ten |	done 3
tet	blocked -5	in_progress 8	unrelated -3
tet trong	blocked -3	done 4
tet xong	done -6	in_progress 8
thai	done 4	extension -3
thai hoan	done 5	extension -3
tham	ack -3	blocked 19	done 16	extension -4	not_started -9	question -8	unrelated -10
tham dinh	blocked 13	done -16	in_progress 23	not_started -6	question -3	unrelated -7
tham gia	done 11	in_progress -6
tham hoi	done 4
tham muu	blocked -3	done 26	in_progress -21
tham quyen	blocked 11	done -3	in_progress -3
tham tra	in_progress 3
tham tung	done -4	in_progress 4
tham |	unrelated 3
than	blocked -4	unrelated 4
than |	blocked -4	unrelated 4
thang	ack -14	blocked -25	done -20	extension 12	in_progress -19	not_started 33	question 11	unrelated 21
thang ,	done 3	in_progress -3
thang a	done 8	in_progress -4	not_started -4
thang anh	done 3
thang bon	not_started 3
thang chin	done 3
thang chung	in_progress 3
thang cu	ack -3	unrelated 5
thang duoc	blocked -3	extension 7
thang duong	extension -4	in_progress 5
thang em	not_started 8	unrelated -3
thang hay	question 4
thang hoan	blocked 3
thang khong	question 4
thang loi	blocked -3	done 3
thang may	blocked -7	in_progress -3	question 13
thang moi	done -5	in_progress -22	not_started 26	unrelated 5
thang nay	done -7	extension 8	in_progress 3	not_started -3	question -4	unrelated 5
thang nhe	done 3	in_progress -4
thang nop	done -3	extension 4	in_progress 6	question -6
thang roi	blocked -3	done 4	in_progress -4	unrelated 5
thang sau	not_started 5
thang tam	done 3
thang toi	in_progress -4	unrelated 8
thang trinh	extension 4	question -3
thang truoc	question 5
thang xong	done -11	in_progress 12
thang |	blocked 3	extension 6	in_progress -4	not_started -3
thanh	ack -9	blocked 33	done 41	extension -16	in_progress -18	not_started -19	unrelated -12
thanh %	done 14	in_progress -10
thanh ,	ack 7	blocked -5	done 6	extension -7	in_progress -4	not_started -3	question 7
thanh .	done 5
thanh a	done -3	in_progress 8	not_started 10	question -10
thanh anh	in_progress 4
thanh ban	done -4	in_progress 4
thanh cai	blocked 6	done -4
thanh can	blocked 3
thanh chua	in_progress -12	question 14
thanh chuyen	blocked -3	done 5
thanh cong	blocked -4	done 18	in_progress -12
thanh dum	in_progress 4
thanh dung	ack -3	done -3	in_progress 7
thanh em	ack -6	done 4	in_progress 3
thanh giup	blocked 3	done 4	extension -5
thanh ho	in_progress -4	not_started 6
thanh ke	done 5	in_progress -4
thanh kieu	blocked 14	question -10
thanh kip	blocked -4	in_progress 6
thanh km	unrelated 4
thanh la	ack 5	done -3	in_progress -7	question 7
thanh lap	blocked -4	done 4
thanh li	done 9	in_progress -5
thanh lop	done -3	unrelated 4
thanh mot	in_progress 3
thanh ngay	done 3
thanh nghia	done -10	in_progress -3	unrelated 17
thanh nhe	done -4	in_progress 5
thanh nhiem	blocked -3	in_progress 4
thanh nien	done 7	in_progress -4
thanh phan	in_progress 3
thanh qui	done -3	in_progress 3
thanh roi	ack -4	blocked 7	done 5	unrelated -4
thanh sang	blocked -3	extension 7
thanh the	blocked 4	in_progress -4
thanh theo	ack 11	done -4	in_progress -6
thanh thi	blocked -3	question 3
thanh thong	in_progress 4
thanh thu	done 8	in_progress -8
thanh toan	done 3
thanh tra	blocked 27	done -5	in_progress -14	not_started -6
thanh trong	in_progress 3
thanh truoc	ack 12	done -12	in_progress 5
thanh uy	blocked 9	done -4
thanh va	in_progress 5
thanh viec	done 11	in_progress -8
thanh vuot	done 8	in_progress -4
thanh xong	done 4	in_progress -3
thanh |	ack -7	blocked 3	done -6	in_progress 20	not_started -3	unrelated -3
thao	ack -3	extension -5	in_progress 35	not_started -8	question -5	unrelated -12
thao ,	done 8
thao cho	done -4	in_progress 5
thao do	done 17	in_progress -5	unrelated -7
thao go	blocked 3
thao lan	done -5	in_progress 7
thao luat	done 10	in_progress -6
thao roi	done -9	in_progress 10
thao xong	blocked 3	done -6	in_progress 4
thao |	in_progress 7	not_started -3
thap	done -13	in_progress -3	unrelated 16
thap huong	done -9	in_progress -6	unrelated 17
thap xong	extension 3
that	blocked 10	done -5	in_progress -10	not_started 10
that gio	in_progress -5	not_started 11
that lac	blocked 11	done -4	in_progress -5
thau	blocked 24	done -9	in_progress 13	not_started -5	unrelated -19
thau anh	blocked -4	in_progress 5
thau bo	blocked 6	in_progress -6	unrelated 4
thau dang	in_progress 4
thau do	blocked 7	done -4	in_progress -3
thau keu	in_progress 3
thau pha	blocked 11	unrelated -6
thau roi	blocked -4	in_progress 7
thau thi	blocked 3
thau thiet	blocked -4
thau vao	in_progress 3
thau xong	done -6	in_progress 6
thau |	blocked 4	unrelated -3
thay	ack 24	blocked 16	done -26	extension 6	in_progress 6	not_started -13	question 12	unrelated -24
thay ben	ack -4	blocked -3	in_progress 9
thay bien	blocked -3
thay co	extension 3
thay dau	blocked 4
thay doi	blocked 9	done -3	in_progress -6
thay hai	question 6	unrelated -3
thay mat	ack 6
thay nguoi	not_started 3
thay phan	blocked -8	extension 9
thay phien	done -3	in_progress 3
thay roi	ack 5
thay the	blocked 4
thay thong	ack 7	done -3
thay tien	blocked 5	question -3
thay tin	ack 15	done -4	in_progress -6	unrelated -3
thay tra	in_progress 4
thay vi	extension 5
thay xa	blocked 7	extension -7
thay |	blocked 14	not_started -7	question 7	unrelated -7
the	ack -18	blocked -7	done -25	extension 3	in_progress -8	not_started -6	question 41	unrelated 20
the a	ack -3	unrelated 8
the anh	question 5
the bao	blocked -7	done 5	in_progress -3	not_started 7
the can	done 3
the chi	blocked -3	question 6
the con	blocked -4	in_progress -4	question 8
the day	extension 3
the duc	unrelated 3
the em	ack 7	in_progress -6
the goi	blocked -15	in_progress 15
the hoa	blocked -3	in_progress 3
the la	blocked 9	done -4	in_progress -5
the nao	blocked 4	done -3	question 6	unrelated -3
the nhi	question -7	unrelated 8
the quai	blocked 8	done -7
the roi	ack -7	blocked 18	in_progress -8	unrelated -3
the thuc	blocked -4	done -4	in_progress 9
the xong	blocked 10	done -5
the |	ack -13	blocked -14	done -5	in_progress -6	not_started -3	question 21	unrelated 20
them	ack -6	blocked -6	done -13	extension 73	in_progress -14	not_started -9	question -15	unrelated -11
them bon	extension 3
them duoc	extension 3
them hom	extension 6
them may	extension 8	question -7
them n	extension 3
them ngay	blocked -4	done -7	extension 29	in_progress -9	unrelated -3
them nguoi	blocked 4
them nhan	blocked 3
them so	in_progress 3
them thoi	extension 6
them tuan	extension 6
them |	done 4
theo	ack 12	done -5	extension -5	in_progress 15	not_started -16	question 10	unrelated -13
theo cai	blocked 3
theo cong	not_started -4	question 6
theo cu	blocked 4
theo doi	ack 7	done -14	in_progress 8
theo dung	ack 11	done -4	in_progress -5
theo gop	done 8	in_progress -3
theo ke	blocked -3	in_progress 11	question -3
theo lich	in_progress 5	not_started -3
theo mau	question 9
theo qui	in_progress 3
theo so	done 9	in_progress -5
theo van	blocked 8	not_started -3	question -3
theo y	done 3
theo yeu	blocked -3	in_progress 5
thi	ack -17	blocked 17	done -52	in_progress -33	not_started 40	question 19	unrelated 23
thi ba	blocked 12	not_started -10
thi bang	in_progress -4	question -5	unrelated 12
thi bao	in_progress -3	question 5
thi chieu	blocked -3	in_progress 5
thi chong	blocked 3
thi chua	blocked -13	done -3	in_progress -3	not_started 23
thi co	done -4
thi con	in_progress 3
thi cong	blocked 16	done -6	in_progress 4	question -4	unrelated -6
thi da	done -5	in_progress 5
thi dai	in_progress -5	question -5	unrelated 13
thi dang	in_progress 3
thi don	not_started 4
thi dua	blocked -16	in_progress 4	question 14
thi dung	blocked 5	in_progress -5
thi duoc	extension 4
thi em	blocked -7	done -16	in_progress 23	not_started 9	question -3	unrelated -4
thi gui	blocked -3	done -4	question 10
thi he	blocked 7	in_progress -6
thi het	blocked 15	in_progress -16
thi hom	blocked -3	done 9	in_progress -4
thi lo	ack -6	done 13	unrelated -4
thi mai	in_progress 3
thi mat	blocked 8	in_progress -7
thi met	in_progress 3
thi moi	in_progress -5	not_started 7
thi nghi	blocked -3	in_progress 4
thi nhan	unrelated 3
thi sao	blocked -9	in_progress 6	question 5
thi so	blocked 3	in_progress -3
thi tac	blocked 5	in_progress -4
thi tai	blocked 4
thi thieu	blocked 3
thi thu	in_progress 3
thi tim	blocked -3	in_progress 4
thi to	blocked -3	in_progress 3
thi tot	blocked 4	done -10	not_started 4
thi vuong	done 3	in_progress -3
thi xong	done -10	in_progress -18	not_started 15	unrelated 19
thi |	done 7	extension 5	in_progress -10
thich	question 4
thich giup	question 4
thien	blocked -11	in_progress 11
thien tai	blocked -9	done 3	in_progress 6	question 3
thiep	blocked 4
thiep voi	blocked 3
thiet	blocked -13	done 8	in_progress 6	not_started 5	question 10	unrelated -16
thiet bi	blocked -11	done 8	in_progress 3	not_started 5	question 10	unrelated -16
thiet ke	in_progress 3
thieu	ack -5	blocked 18	done 3	in_progress 16	not_started -9	question -10	unrelated -10
thieu ,	in_progress 3
thieu anh	blocked -3	in_progress 6
thieu bieu	in_progress 4
thieu chu	blocked -7	done -5	in_progress 15
thieu moi	done 8	in_progress -6
thieu mot	blocked -4	done 5
thieu nguoi	blocked 13	done 6	in_progress -14
thieu phu	blocked -3	in_progress 4
thieu so	blocked 8	in_progress -7
thieu trieu	blocked 6	in_progress -5
thieu truong	done -4	in_progress 6
thieu viec	blocked 3
thieu |	done 3
tho	ack -5	blocked 13	extension -4	unrelated -4
tho bo	blocked 6	in_progress -4
tho bom	ack -3	blocked 7	unrelated -3
tho da	blocked 7	unrelated -4
tho dang	done -3	in_progress 6
tho dien	unrelated 6
tho |	done 9	in_progress -6
thoai	ack -3	blocked -20	done 11	extension -13	not_started -6	question 4	unrelated 27
thoai a	in_progress 3
thoai bam	unrelated 5
thoai dien	done 3
thoai mai	done 10	in_progress -3	not_started -6
thoai quan	unrelated 3
thoai roi	blocked -9	unrelated 9
thoai tho	unrelated 3
thoai xong	done -3	unrelated 4
thoat	blocked -3	in_progress 7
thoat nuoc	blocked -3	in_progress 7
thoi	ack -3	blocked -17	done -17	extension 30	in_progress 17	not_started -8	question -7	unrelated 5
thoi a	in_progress 8
thoi anh	in_progress -4	unrelated 9
thoi chu	done -4	in_progress 5
thoi diem	extension 3
thoi gian	blocked -4	done -6	extension 18	in_progress -3
thoi han	blocked -3	done 3	extension 10	in_progress -9
thoi nhung	in_progress 8	unrelated -4
thoi |	in_progress 7	question -3
thon	ack -3	in_progress 5	not_started 3	unrelated -6
thon a	done 4	in_progress -4
thon gui	done -4	in_progress 4
thon lay	blocked -6	in_progress 6
thon |	ack -3	done -5	in_progress 8	not_started 3
thong	ack 24	blocked 7	done 18	extension -7	in_progress -8	not_started -12	question -9	unrelated -13
thong ,	ack 10	done -7
thong bao	ack 16	blocked -3	in_progress -4	unrelated -5
thong camera	done -7	in_progress 10
thong chay	blocked -8	done 9
thong ghi	done 4	in_progress -4
thong ke	ack -4	done 3	in_progress 6
thong minh	in_progress 5
thong mot	blocked 8
thong nhat	in_progress 3
thong nhung	blocked -4	in_progress -4	unrelated 11
thong nuoc	blocked -3	done 4
thong qua	done -9	in_progress 14	unrelated -3
thong roi	blocked -3	done 9
thong sang	done 5	in_progress -4
thong sap	blocked 12	done -3	in_progress -9
thong suot	blocked -3	done 4
thong tin	ack 6	blocked -11	done 17	in_progress -5	unrelated -3
thong tu	blocked 14	done -6	in_progress -3	unrelated -3
thong van	done 3	in_progress -3
thong xong	done 3
thu	ack -12	blocked -15	done 39	extension 4	in_progress 23	not_started 3	question -17	unrelated -23
thu ,	blocked -7	done 3	in_progress 6
thu 2	done -4	in_progress 3
thu 4	in_progress 5
thu a	in_progress 8	unrelated -3
thu ba	blocked 5	done -15	in_progress 10
thu bay	in_progress 4
thu cua	done 7	in_progress -4
thu dang	done 3
thu dat	blocked -4	done 6
thu dau	done 13	in_progress -11
thu don	not_started 4
thu dong	done -9	in_progress 10
thu du	done 9	in_progress -8
thu em	not_started 6
thu gan	done -8	in_progress 9
thu giai	in_progress 3
thu gom	blocked 5	done 7	in_progress -9
thu hai	blocked -8	extension 7	in_progress 9	question -5
thu hoi	blocked 3	done 7	in_progress -9
thu kich	blocked -4	done 5
thu lam	in_progress 3
thu luc	blocked -3	in_progress 4
thu moi	in_progress -5	not_started 8
thu nam	blocked -6	in_progress 4	not_started 3
thu nha	done -3	in_progress 4
thu nhe	done -6	extension 7
thu phat	done -4	in_progress 4
thu quan	done 8	extension -6
thu qui	blocked 3	in_progress 4	unrelated -4
thu roi	done 12	in_progress -9
thu sau	done 7	extension -4	in_progress 4	unrelated -3
thu so	blocked 5	done -5
thu thap	done -4	extension 3
thu that	in_progress -5	not_started 11
thu thue	in_progress 4
thu toi	in_progress -5	not_started 10
thu truong	ack 3	done 8	extension -3	in_progress -4
thu tu	blocked 6
thu tuan	blocked -3	done -3	extension 3	not_started -3	unrelated 9
thu tuc	blocked 10	done 15	extension -6	in_progress -18	question 5	unrelated -3
thu tung	in_progress 5
thu vao	done 4	in_progress -3
thu ve	done -6	in_progress 10	not_started -3
thu xong	done -7	in_progress 14
thu y	ack 5	in_progress -3
thu |	blocked -4	done 5	extension 4	not_started -4	unrelated -3
thua	ack 14	in_progress -10	not_started 3	question -8	unrelated 4
thua ,	in_progress -5	unrelated 5
thua anh	ack 5	in_progress 10	not_started -5	question -4	unrelated -7
thua cho	done 4	in_progress -3
thua dat	not_started 6	unrelated -3
thua dong	done 3
thua ke	done -3	not_started 5
thua roi	done -5	unrelated 6
thua sep	ack 4
thua thu	ack 4
thua ve	unrelated 3
thua |	blocked 3
thuan	blocked 9	unrelated -5
thuan loi	in_progress 3
thuan nhau	blocked 6	unrelated -5
thuan |	blocked 3
thuat	done -3
thuc	ack 20	blocked -26	done 8	extension -8	in_progress 24	unrelated -18
thuc ,	blocked -3	in_progress 3
thuc dia	in_progress 3	not_started -3
thuc dot	done 3
thuc hien	ack 24	blocked -15	extension -5	not_started 10	question -6	unrelated -10
thuc pham	done -3	in_progress 6	question 3	unrelated -3
thuc ra	in_progress 6	not_started -3
thuc tot	done 3	in_progress -5	not_started 4
thuc viec	in_progress 3
thuc |	blocked -4	in_progress 10
thue	ack -4	blocked 8	in_progress 5	not_started -3	unrelated -3
thue ,	blocked 7	unrelated -4
thue a	in_progress 4
thue bao	in_progress -3	unrelated 6
thue doi	blocked 5	in_progress -4
thue ho	blocked -4	done 5
thue nha	question 3
thue phai	blocked -6	in_progress 7
thue xong	in_progress 3
thue |	blocked 6
thung	unrelated 3
thung lop	unrelated 3
thuoc	blocked 25	done -6	in_progress -6	question -5
thuoc ,	blocked -5	in_progress 5
thuoc ben	blocked 10	done -6	in_progress -3
thuoc cong	blocked 3
thuoc dau	question -3	unrelated 4
thuoc het	blocked 3	done -3
thuoc muoi	done 7	in_progress -6
thuong	blocked -15	done -3	in_progress 31	not_started -8	question 11	unrelated -17
thuong a	ack 3	blocked 3	done -3	unrelated -3
thuong chau	done 3
thuong luong	in_progress 3
thuong truc	blocked -16	done -5	in_progress 19	not_started -5	question 11
thuong vu	in_progress 3
thuong xong	in_progress 4	unrelated -3
thuong |	blocked 5	unrelated -3
thuyet	in_progress 3
thuyet minh	in_progress 3
ti	ack -3	blocked 6	done -4	extension -4	in_progress 7
ti roi	blocked 7	done -3
ti xong	extension -3	in_progress 4
tia	question 5	unrelated -5
tia cay	question 5	unrelated -4
tich	ack -3	blocked -7	done 14	in_progress 7	not_started -3	unrelated -9
tich a	in_progress 5
tich ban	done 3	in_progress -3
tich chua	blocked 8	in_progress -7
tich ghi	done 3	in_progress -3
tich khen	blocked -6	done 10	in_progress -4
tich ki	blocked 4	in_progress -4
tich nhe	in_progress 5	unrelated -3
tich phe	done 4	in_progress -4
tich roi	blocked -3	in_progress 8
tich sua	blocked -3	in_progress 5
tich xin	extension 3
tich |	blocked -3	in_progress 4
tick	in_progress 4
tick hoan	in_progress 4
tiec	done -3	unrelated 6
tiec qua	done -3	unrelated 6
tiem	ack -3	blocked -4	done 13	unrelated -4
tiem phong	done 3	not_started 3
tiem sach	done 3
tiem xong	done 5	in_progress -3
tien	ack -11	blocked 38	done -15	extension -9	in_progress -8	not_started -15	question -16	unrelated 35
tien a	blocked 3
tien an	done -9	unrelated 9
tien chi	ack -3	blocked -4	unrelated 9
tien chua	blocked 11	in_progress -8
tien dam	blocked -3	unrelated 5
tien dau	blocked 5	question -3
tien do	ack -3	blocked 5	done -3	in_progress 11	unrelated -4
tien du	blocked 4	done -3
tien hanh	done -4	in_progress 3	not_started 3
tien ho	blocked -3	done 8
tien khong	blocked 4
tien nha	blocked 3	in_progress -3	question -3	unrelated 3
tien qui	blocked -4	done -8	unrelated 16
tien roi	blocked 5
tien rut	blocked -4	done 5
tien tam	blocked 4
tien thi	blocked 12	not_started -10
tien thua	done 4	in_progress -3
tien trien	in_progress 8	unrelated -4
tien |	unrelated 3
tieng	ack 8	blocked 9	done -8	extension -8	in_progress 4	unrelated -3
tieng ,	blocked 7	done -5
tieng trung	in_progress 5
tieng |	ack 8	blocked 3	extension -6
tiep	ack 33	done -15	extension -12	in_progress 19	not_started -9	question -5	unrelated -11
tiep dan	blocked 10	done -8	in_progress -4	not_started 4
tiep mang	done 8	extension -6
tiep nhan	ack 30	blocked -6	done -3	extension -3	in_progress -12	not_started -4
tiep theo	in_progress 5	not_started -3
tiep thu	ack 7
tiep tuc	blocked -6	done -3	in_progress 14
tiep |	blocked 3	done -7	in_progress 18	not_started -5	unrelated -3
tieu	ack -6	blocked -4	done 19	in_progress -4	unrelated -3
tieu ,	blocked -4	done 7
tieu het	blocked 5	in_progress -4
tieu roi	ack -4	done 8
tieu |	in_progress 5
tim	done -4	in_progress 6
tim hieu	blocked -3	in_progress 4
tim quyet	blocked -4	in_progress 4
tin	ack 30	blocked -18	done 15	extension -7	in_progress -17	not_started -13	question -3	unrelated 13
tin ,	ack 11	blocked -3	done -8	in_progress -6	unrelated 7
tin a	done 7	in_progress -5
tin bai	ack -3	done 6
tin dien	blocked -7	done 10
tin luc	in_progress 4
tin nhan	done -4	in_progress 4
tin roi	ack 11	done 11	in_progress -19
tin truoc	in_progress 4
tin tuc	done -3	in_progress 3
tin vui	done -3	not_started -7	unrelated 14
tin xong	done 6	in_progress -6
tin |	ack 6
tinh	ack -6	blocked 34	done -50	in_progress -6	not_started 13	question 26	unrelated -9
tinh ,	not_started 7
tinh a	unrelated 3
tinh bac	blocked 5
tinh bao	blocked 5
tinh ca	question 3
tinh chua	blocked 7
tinh da	blocked -3	done -14	in_progress 12	not_started 7
tinh day	in_progress -6	not_started 9
tinh doi	done 7	extension -6
tinh hu	blocked 9	in_progress -4	not_started -5
tinh lai	blocked -3	extension 3
tinh ngay	in_progress -4	question 6
tinh phe	blocked 8	done -10	in_progress 3
tinh roi	blocked 19	done -25	in_progress 8
tinh toan	blocked -7	in_progress 7
tinh toi	not_started 4
tinh trang	done -3	in_progress 3
tinh tu	question 5
tinh yeu	in_progress 4
tinh |	blocked 10	in_progress -5
to	ack -5	blocked 5	done -8	extension -10	in_progress 8	not_started 19	unrelated -10
to ,	unrelated 4
to a	done -6	in_progress 7
to bi	blocked 3
to buom	blocked -6	in_progress 3	question 6	unrelated -3
to cao	blocked 6	in_progress -4
to chuc	blocked 6	extension -5	in_progress -15	not_started 23	unrelated -8
to con	in_progress -3	not_started 4
to cong	blocked -3	done 13	in_progress -8
to cu	done 9	in_progress -8
to dang	in_progress 4
to do	ack -3	blocked 4
to duoi	in_progress 3
to em	in_progress 6	unrelated -3
to giup	blocked -3	in_progress 3
to ho	done -5	in_progress -3	not_started 9
to lien	done 4
to minh	done -3	not_started 6
to nao	blocked -3	done 4
to qua	blocked -5	unrelated 8
to roi	blocked -7	done -16	in_progress 34	not_started -8	question 3	unrelated -5
to trinh	blocked 13	in_progress -3	not_started -3	question -3	unrelated -4
to truong	blocked 5	in_progress -3
to tu	in_progress 3
to van	in_progress -7	unrelated 10
to voi	done -3	not_started 6
toa	blocked 16	done -7	unrelated -3
toa bai	blocked -3	done 4
toa roi	blocked 14	done -10
toan	ack -3	blocked 13	done 37	extension -4	in_progress -28	not_started -3	question -10
toan a	done 8	in_progress -10
toan anh	done -4	in_progress 6
toan bao	in_progress 3
toan bi	blocked 4	in_progress -3
toan bo	done 16	in_progress -11
toan cho	done -3	in_progress 5
toan chua	blocked 5	in_progress -3
toan da	blocked -3	done 8	in_progress -5
toan gui	done -4	in_progress 4
toan hoi	blocked -6	done 7
toan khong	unrelated 3
toan ki	done 4	in_progress -4
toan lap	done -11	in_progress 11
toan nha	done -3	in_progress 3
toan nhe	blocked 3
toan noi	blocked 4	done -4
toan roi	ack 3	done -9	in_progress -3	unrelated 9
toan so	blocked -6	in_progress 7
toan tham	blocked 5	done -3
toan thuc	done -3	in_progress 6	question 3	unrelated -3
toan to	done 3
toan tuyen	done 11	in_progress -5
toan vuot	blocked 4
toan xong	blocked -6	done 18	in_progress -11
toan |	blocked 16	done 4	in_progress -11	question -6
toc	blocked -4	done 4	in_progress -8	question -3	unrelated 12
toc khong	question -3	unrelated 6
toc trua	done 7	in_progress -5
toc xong	in_progress -4	unrelated 6
toi	ack 33	blocked -54	done -23	extension 15	in_progress 11	not_started 34	question -10	unrelated -6
toi ,	blocked -3	extension 8	in_progress -6	unrelated 5
toi bao	ack 4
toi buoc	in_progress 4
toi cai	in_progress -3	not_started 5
toi chua	blocked -3	done 3
toi cong	ack -10	blocked 12	done -8	in_progress -10	unrelated 16
toi cung	in_progress 4
toi da	question 6	unrelated -4
toi dang	blocked -3	in_progress 5
toi danh	in_progress -3	unrelated 4
toi dau	blocked 3	in_progress 13	not_started -7	question -3	unrelated -3
toi de	extension 3
toi dich	in_progress 10	unrelated -8
toi do	in_progress 8
toi duoc	in_progress -3	not_started 4
toi em	ack -3	in_progress 5
toi ghi	ack 12	done -7	unrelated -3
toi gio	blocked 6	done -3	extension -3
toi go	ack 9	extension -4
toi hang	in_progress -5	not_started 10
toi het	extension 3
toi kho	in_progress 5	question -3
toi khong	blocked 3
toi ki	done 4	in_progress -4
toi la	ack 8	blocked -6	in_progress 3
toi luon	blocked -3	not_started 7
toi luot	not_started 6
toi mai	extension 3
toi moi	done -4	in_progress -5	not_started 10
toi mot	extension 5	unrelated -4
toi muc	in_progress 7	not_started -3
toi nay	ack -3	blocked -8	done -18	in_progress 28	not_started -18	unrelated 22
toi nghe	extension 3
toi ngoi	blocked -5	in_progress 5
toi nguoi	blocked -4	done 4
toi nhan	in_progress 3
toi noi	done -3	in_progress 12	not_started -3
toi nua	not_started 3
toi phan	done -3	in_progress 4
toi qua	blocked -6	done 20	in_progress -18	unrelated 10
toi sach	ack -6	done 13	unrelated -4
toi se	ack 8	in_progress -6
toi tang	in_progress 4
toi tay	done 3
toi thay	ack 6
toi thu	extension 4
toi trieu	blocked 3
toi truc	done 8	extension -6
toi truong	ack 13	blocked -7
toi viec	in_progress -8	not_started 13
toi |	ack -3	blocked -5	extension 6	in_progress -20	not_started 28	unrelated -4
ton	blocked -14	done 19
ton dong	blocked -3	done 5
ton tai	in_progress 3
ton truong	done 3	in_progress -3
ton |	blocked -8	done 9
tong	ack -3	extension -3	in_progress 10	not_started -4	question 12	unrelated -12
tong do	blocked -3	in_progress 4
tong duyet	in_progress 3
tong hop	ack -3	in_progress 6	not_started -10	question 12	unrelated -3
tong ket	done 4	in_progress -6	not_started 7	unrelated -4
tong |	in_progress 3
tot	ack -3	blocked -4	in_progress 10	not_started 5	question -3	unrelated -5
tot ,	blocked 7	in_progress -6
tot a	blocked -6	in_progress 18	unrelated -6
tot dep	done 6	in_progress -6	not_started 3
tot nghiep	done -6	in_progress -5	not_started 4	unrelated 9
tot qua	done -3
tot |	blocked -4	done 4	in_progress 7	unrelated -6
tra	ack 12	blocked 30	done 12	extension 3	in_progress -15	not_started -18	question -11	unrelated -14
tra ,	blocked 7	done -5
tra an	question 3
tra bai	blocked -4	extension 4
tra cua	in_progress -3
tra dan	blocked -3	done 3
tra doanh	done 3
tra du	done 5
tra dung	blocked 3
tra duoc	blocked -9	extension 8	in_progress 5
tra em	done 4
tra gan	in_progress 3
tra het	blocked -13	done 17
tra ho	blocked 14	in_progress -9
tra ket	done -5	in_progress 6
tra khong	blocked -6	done 6
tra lai	ack 3	done -11	extension -3	in_progress 18
tra loi	ack 20	blocked 25	in_progress -26	not_started -5	question -10	unrelated -3
tra luong	blocked 3
tra ma	blocked 6	not_started -5
tra nay	not_started 3
tra pccc	done 4
tra so	blocked 3
tra tai	done -3	in_progress 3
tra the	in_progress 3
tra tien	blocked -4	unrelated 9
tra truong	done -3	in_progress 5
tra ve	done -6	in_progress 13
tra xong	done 10	in_progress -8
tra |	blocked 16	in_progress -15
trach	blocked 6	done -3	not_started -4	question 16	unrelated -15
trach da	question 14	unrelated -13
trach nghi	blocked 6	not_started -3
trach nhiem	in_progress 4
trai	blocked 3	in_progress -11	not_started 6	unrelated 6
trai chong	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai phep	done 6	in_progress -4
trai roi	unrelated 3
trai toi	in_progress -3	unrelated 6
trai trai	done 5	in_progress -4
tram	ack -4	blocked 11	done 19	extension -3	in_progress -5	question -3	unrelated -14
tram ,	not_started 3
tram bom	ack -3	done 14	in_progress -6	unrelated -6
tram da	done 12	in_progress -12
tram dang	in_progress 5
tram lap	blocked -6	done 6
tram truyen	blocked 9	done -7
tram y	blocked 4	done -3
tram |	in_progress 10	unrelated -4
tran	blocked 4	done -10	in_progress -7	unrelated 13
tran ,	blocked 4
tran chua	blocked 5	in_progress -4
tran hom	done -6	unrelated 7
tran khong	question 3
tran roi	unrelated 4
trang	ack -5	blocked -12	done 22	extension -10	in_progress 7	not_started 12	unrelated -16
trang ,	in_progress 5
trang :	done -3	in_progress 3
trang dich	blocked 14	done -4	extension -3	in_progress -5
trang diem	done -6	unrelated 7
trang khong	question 6	unrelated -4
trang phuong	done 7	in_progress -7
trang thai	done 5	extension -3
trang thong	blocked -8	in_progress 11
trang tinh	blocked -5	in_progress -6	not_started 16
trang tri	done 13	in_progress -7
trang xong	done 12	unrelated -9
trang |	blocked -6	in_progress 11
tranh	blocked -6	in_progress 5
tranh chap	blocked -6	in_progress 5
trao	blocked -5	done 20	in_progress -12
trao cho	done 4
trao giai	done 9	in_progress -8
trat	in_progress 4
tre	ack -7	blocked 9	done 11	extension 15	in_progress -25	not_started -3	question 6	unrelated -5
tre ai	done 3	in_progress -3
tre bua	extension 6	in_progress -3
tre chac	blocked 8	in_progress -3
tre cho	extension 3
tre co	blocked -5	question 11	unrelated -6
tre dau	done 3
tre han	ack -3	blocked 11	in_progress -3
tre ra	in_progress -4	unrelated 6
tre sau	extension 3
tre trong	done 3
tre |	done 3
tren	ack -15	blocked -7	done 19	extension 11	in_progress 6	question -8	unrelated -8
tren an	extension 5	in_progress -3
tren ban	blocked -3	in_progress 3
tren bat	extension 4	question -3
tren bo	blocked -5	in_progress 5
tren cac	done 4	in_progress -3
tren cong	done 4
tren duong	in_progress 3
tren giay	in_progress 4
tren ioffice	ack -5	done 7
tren khai	in_progress -3	not_started 4
tren loa	ack -4	done 6
tren xong	done 3	question -3
tren |	done 3
treo	done 13	in_progress -10	question 13	unrelated -10
treo bang	blocked -3	in_progress -4	not_started 5
treo bien	done 4
treo co	done 5	in_progress -3
treo may	blocked -7	question 14
treo suot	blocked 6
treo xong	done 5	in_progress -5
treo |	in_progress 8	not_started -4
tret	in_progress 4
tret |	in_progress 3
tri	ack 5	blocked -4	done 11	extension 3	not_started -4	question 11	unrelated -19
tri a	ack 4
tri cho	blocked 3	done 3	in_progress -4
tri da	in_progress 3
tri khu	blocked -4	extension 5
tri la	blocked 3
tri roi	in_progress -4
tri toan	done 11	in_progress -5
tri tot	blocked -5	in_progress 16	unrelated -5
tri xong	done 11	in_progress -7
tri |	blocked 3	done -3	in_progress -3	question 10	unrelated -6
trien	blocked -13	done -15	extension -8	in_progress 14	not_started 39	question -5	unrelated -10
trien anh	in_progress 8	unrelated -4
trien khai	blocked -12	done -13	extension -7	in_progress 6	not_started 40	question -5	unrelated -7
triet	ack 11	done 4	in_progress -15
triet !	ack 11	done -3	in_progress -8
triet de	done 7	in_progress -7
trieu	blocked 10	done -10	in_progress -6	unrelated 9
trieu ,	blocked 6	done -3
trieu hai	done -10	unrelated 11
trieu tap	blocked 3
trinh	ack -9	blocked 3	done 11	extension -3	in_progress 22	not_started -21	unrelated -5
trinh anh	done 3
trinh ban	extension -5	in_progress 7
trinh bi	blocked 8	in_progress -6
trinh chi	in_progress 3
trinh da	done 7	in_progress -6
trinh dang	blocked 3	in_progress -3
trinh dung	blocked 7	done -4	in_progress -3
trinh duoc	extension 4	question -3
trinh hoan	blocked 3
trinh ki	blocked -4	done 5	in_progress 5	not_started -3
trinh kip	blocked -3	extension 3
trinh lan	blocked 4
trinh lanh	in_progress 3
trinh len	not_started -6	question 10
trinh mat	blocked 5
trinh nam	in_progress 6
trinh phe	ack 3	blocked -4	in_progress 3
trinh phien	blocked -3	extension 3
trinh phoi	blocked 3	done 4	extension -5
trinh roi	done 3
trinh sang	extension 3
trinh thuong	in_progress 5
trinh ubnd	done -4	in_progress 5
trinh va	done 9	in_progress -8
trinh van	ack -4	blocked 9	done 8	in_progress -9
trinh vi	done 3
trinh |	blocked -10	in_progress 4	unrelated 10
tro	blocked 6	done 6	extension -5	unrelated -5
tro ,	blocked -5	done 5
tro phat	done 4
tro them	blocked 3
tro ve	done -6	in_progress 9
tro xong	done 3
troi	blocked -11	done 5	in_progress -6	question -6	unrelated 22
troi ,	unrelated 4
troi nong	blocked -4	unrelated 9
troi ret	blocked -3	unrelated 5
troi |	done 5
tron	done 5	extension -3
tron goi	in_progress 5
tron |	blocked 3	in_progress -4
trong	ack -9	blocked -22	done 22	in_progress 10	not_started 30	question -8	unrelated -25
trong bi	in_progress -9	not_started 11
trong cay	blocked -3	done 3	in_progress 3
trong chong	in_progress 6
trong danh	blocked -3	done 4
trong giao	done 3	in_progress -3
trong het	blocked 4	in_progress -4
trong hoa	blocked -3	done 4
trong hom	done -15	extension 4	in_progress 19	unrelated -4
trong mo	done -3	in_progress -5	not_started 9
trong ngan	blocked -3	in_progress -5	not_started 9
trong nhom	blocked -5	done 19	in_progress -6	unrelated -4
trong qui	done -3	in_progress 4
trong sang	in_progress 3
trong tay	done 5	question -3
trong tho	in_progress 4
trong thoi	blocked 3
trong tuan	done 5	in_progress -7	not_started 5
trong tuyen	blocked -3	in_progress 11	unrelated -7
trong xong	done 5	in_progress -3
tru	blocked 11	done -28	in_progress 13	not_started 6	question 9	unrelated -9
tru bi	blocked 8	done -10
tru bieu	done -3	in_progress 3
tru cho	done 4	in_progress -3
tru diem	blocked -5	question 11	unrelated -6
tru kinh	done -17	in_progress 18
tru mot	done -8	in_progress 9
tru so	blocked 7	done 6	in_progress -16	not_started 8
trua	ack -3	blocked -7	done -3	extension -4	question -6	unrelated 24
trua ,	blocked -3	in_progress 4
trua an	unrelated 4
trua cho	done -9	unrelated 9
trua mai	in_progress 6
trua nay	done 6	in_progress -10	not_started 4	question -5	unrelated 8
truc	blocked -10	done 24	extension -7	in_progress -3	not_started -7	question 17	unrelated -11
truc ,	blocked 6	done -3	unrelated -3
truc a	question 5	unrelated -5
truc lien	done 6	in_progress -5
truc ngay	done 10	in_progress -9
truc roi	blocked -11	in_progress 11
truc thong	in_progress 4
truc tiep	done 10	extension -6	in_progress -3
trung	ack -3	blocked 19	done -3	in_progress -15	not_started 5	question -3
trung cho	in_progress 5
trung ki	blocked 6	in_progress -4
trung so	blocked -3	done -3	unrelated 8
trung tam	blocked 5	done 3
trung thu	in_progress -6	not_started 10
trung voi	blocked 9	in_progress -4
trung |	blocked 3	in_progress -3
truoc	ack 3	blocked -11	done 8	extension -6	in_progress 8	question 21	unrelated -22
truoc ,	ack 5
truoc chua	done 9	in_progress -7
truoc duoc	blocked -5	extension 3	in_progress -3	question 7
truoc gio	done -5	in_progress 7
truoc han	done 13	extension -3	in_progress -7
truoc khi	in_progress 3
truoc ngay	ack -5	done -3	in_progress 10	question 6	unrelated -3
truoc nha	in_progress 3
truoc nhe	done -4	in_progress 4
truoc roi	done 3	in_progress 3	unrelated -3
truoc sau	done 5
truoc thi	done 4
truoc thu	done -7	in_progress 10
truoc toi	in_progress 4
truoc xong	in_progress -6	question 6
truoc |	ack 6	blocked 6	done -12	not_started 5
truong	ack 24	blocked -7	done 17	extension -3	in_progress 9	not_started -11	question -4	unrelated -24
truong ,	blocked 3	done -5	in_progress 7
truong ap	not_started 3
truong ban	done 6	in_progress -6
truong cho	done 8	extension -3
truong chua	blocked 4	in_progress -4
truong chuyen	done 4
truong da	in_progress 4	not_started -3
truong dan	blocked 6	done -4
truong dang	blocked 5	in_progress -5
truong dau	blocked 3
truong de	blocked 3
truong du	done -7	in_progress 7
truong em	blocked 10	done -6	unrelated -4
truong het	done 5
truong hoc	done -9	in_progress 9
truong hop	blocked -7	done 17	in_progress -9
truong khu	not_started 4
truong ki	done 4	in_progress -3
truong mam	blocked -6	done 5	in_progress 4
truong nhe	done 8	in_progress -7
truong phong	ack 23	blocked -10	in_progress -5	unrelated -3
truong roi	blocked -9	done -6	in_progress 17
truong |	ack 3	done -3	in_progress 4
truyen	blocked 12	done -5	extension -3	in_progress 10	not_started -4	unrelated -12
truyen ,	done 5	in_progress -4
truyen kem	blocked 4	unrelated -3
truyen nhe	done -3	in_progress 4
truyen thanh	blocked 7	done -6	in_progress 5	unrelated -3
truyen xong	done 3
truyen xuong	blocked -3	in_progress 3
tu	ack -15	blocked 70	done -5	extension -4	not_started -6	unrelated -46
tu ,	blocked -5	in_progress 4	not_started 5	unrelated -4
tu anh	done 5	in_progress -5
tu bua	done 10	in_progress -6
tu choi	blocked 5	done -5
tu cuoi	done -3	in_progress 4
tu dang	blocked -6	done 6
tu dau	blocked -7	done -5	extension 5	in_progress 10	unrelated -3
tu doi	done 5	in_progress -3
tu hoi	done -3	in_progress 6	not_started -3
tu hom	ack -5	blocked 9	done -4	in_progress 13	not_started -6	unrelated -5
tu lau	done 8	in_progress -6
tu luu	blocked 10	done -9
tu moi	blocked 5
tu noi	blocked -3	in_progress 4
tu phap	blocked 6	done -11	in_progress 18	question -4	unrelated -5
tu phat	blocked -3	done 5
tu quan	in_progress 3
tu qui	blocked 3
tu roi	blocked 8	done 7	in_progress -5	question -4	unrelated -4
tu sang	blocked 14	done -10	in_progress 8	not_started -7
tu sep	blocked 6	in_progress -6
tu tam	done 7	in_progress -5
tu tap	blocked 5	done -3
tu thang	blocked -6	question 12
tu thu	blocked 7	done -4
tu toi	done 3	in_progress -3
tu tu	done 3
tu tuan	blocked 9	done -4	in_progress -14	not_started 12
tu van	blocked 9	in_progress -6
tu ve	in_progress 4
tu xong	blocked 6	done -7	in_progress 7	unrelated -5
tu |	blocked 7	done 7	in_progress -12
tuan	ack -17	blocked 11	done -19	extension 21	not_started 21	question -16	unrelated -3
tuan ,	done -7	in_progress 8
tuan a	blocked 3
tuan anh	unrelated 3
tuan bao	question 3
tuan co	in_progress 10	unrelated -6
tuan em	done -6	not_started 8
tuan nao	in_progress 4
tuan nay	blocked 11	done -4	in_progress -3	not_started -3	unrelated 3
tuan nghe	extension 3
tuan nha	extension 5	in_progress -3
tuan roi	unrelated -3
tuan sau	ack -5	blocked -3	done -14	extension 6	in_progress 6	not_started 10	question -8	unrelated 8
tuan thang	extension 3	question -3
tuan toi	extension 3	in_progress -13	not_started 14
tuan tra	in_progress 6
tuan truoc	blocked 5	done 31	in_progress -24	unrelated -5
tuan vui	unrelated 3
tuan xong	in_progress 3
tuan |	done -6	extension 6	in_progress 6
tuc	ack 19	done 3	extension -8	in_progress -7	not_started -4	question 4	unrelated -6
tuc %	in_progress 3
tuc ,	done 3	in_progress -3
tuc a	blocked 3
tuc cap	done -3	in_progress 3
tuc dat	blocked 4	in_progress -3
tuc hanh	done 11	extension -5	in_progress -9	question 6
tuc khep	blocked -4	done 5
tuc thuc	ack 19	blocked -7	done -3	in_progress -5
tuc van	in_progress 3
tuc vao	blocked -3	in_progress 3
tuc |	blocked 3
tui	ack 12	extension 16	in_progress -25	not_started 13	question -9	unrelated -7
tui chua	blocked -5	not_started 6
tui dang	done -3	in_progress 5
tui dia	question -3	unrelated 5
tui em	blocked 12	extension 5	in_progress -18	not_started 8	unrelated -4
tui nghe	ack 12	in_progress -4	unrelated -4
tui nho	extension 4	in_progress -3
tui nop	done 3
tui vai	extension 6	question -4
tung	ack -3	blocked -14	done -7	extension -3	in_progress 37	not_started -3	unrelated -7
tung cum	in_progress 5
tung gia	done 3
tung ho	in_progress 7	unrelated -3
tung ngay	in_progress 8	unrelated -4
tung nha	done -5	in_progress 8
tung trang	blocked -5	in_progress 6
tung |	unrelated 5
tuoi	blocked -9	extension -3	in_progress 3	question -3	unrelated 12
tuoi cay	done -5	unrelated 10
tuoi chua	blocked -4	not_started 4
tuoi em	in_progress 3
tuoi haha	in_progress -4	unrelated 6
tuong	blocked -10	done 3	in_progress 36	question -15	unrelated -14
tuong bao	in_progress 3	question -3
tuong chi	not_started 3
tuong dau	done 3	in_progress -3
tuong mai	done 7	in_progress -6
tuong nop	in_progress 3
tuong thi	not_started 4
tuong tuong	not_started 4
tuong xong	blocked -4	done -7	in_progress 21	question -3	unrelated -5
tuy	blocked -4	done 8
tuyen	ack -3	blocked 3	done 11	in_progress 12	not_started -5	question 3	unrelated -20
tuyen ,	blocked -4	in_progress 7
tuyen du	done 3
tuyen duong	blocked 4
tuyen quan	blocked 11	done -3	in_progress -4	question 3	unrelated -7
tuyen thi	blocked -3	in_progress 4
tuyen thua	done -3	unrelated 6
tuyen truyen	blocked 4	unrelated -5
tuyen |	done 14	in_progress -7
type	unrelated 3
type c	unrelated 3
u	ack 3	done -3	in_progress 3
u xong	in_progress 3
ua	done 8	unrelated -4
ua sao	done 3
ua xong	done 8	question -3	unrelated -3
ubkt	ack -3	done 6	in_progress -3
ubkt da	done 9	in_progress -5
ubnd	in_progress 3	not_started -3	unrelated 4
ubnd tinh	done -3	unrelated 4
ubnd |	in_progress 3
uiii	done 3
ung	blocked 12	done 8	in_progress -5	not_started -7	unrelated -6
ung du	blocked 11	done -3	in_progress -6
ung lam	done 5	unrelated -3
ung pho	done 4
ung tieu	blocked 5	in_progress -4
ung xong	done 3
ung |	in_progress 4
uoc	done -5	in_progress 11
uoc thi	done -4	in_progress 6
uong	unrelated 4
uong ca	unrelated 4
up	blocked -7	done 3	in_progress 6
up ,	blocked -7	in_progress 7
upload	done -4	in_progress 6
upload roi	done -4	in_progress 6
uy	ack -3	blocked 9	done 4	in_progress -10	not_started 5	question -4
uy ban	blocked -4	done -4	extension -3	in_progress 12
uy chua	blocked 5
uy dan	blocked 6	in_progress -4
uy dang	blocked -5	in_progress 5
uy hom	done 6	in_progress -5
uy hop	in_progress -6	not_started 9
uy yeu	blocked 4	in_progress -4
va	blocked -16	done 83	extension -3	in_progress -51	not_started -4	question -3	unrelated -7
va ban	done 5	in_progress -3
va bao	in_progress 5
va da	done 3	in_progress -3
va dang	done 9	in_progress -9
va dong	done 4	in_progress -3
va duoc	done 8	in_progress -8
va giao	blocked -3	done -7	in_progress 12
va gui	blocked -3	done 24	in_progress -17
va lam	blocked -4	done 5
va nop	done 4
va phat	done 9	in_progress -6
va tra	done 4	in_progress -3
va xin	ack 4
va xong	done 4	in_progress -4
vac	blocked 11	done -6
vac xin	blocked 11	done -6
vach	blocked -4	in_progress 3
vach dich	blocked -4	in_progress 4
vach duong	done 5	in_progress -4
vai	extension 9	question -5
vai bua	extension 7	question -4
van	ack -3	blocked -17	done 47	extension -23	in_progress -14	question 41	unrelated -32
van an	not_started 4
van ban	ack 3	blocked -6	done 5	extension -4	in_progress 3	question 8	unrelated -12
van cho	done -4	in_progress 5
van chua	blocked -3	done -3	in_progress 6
van co	unrelated 5
van con	in_progress 13	not_started -12
van dang	blocked -11	done -7	in_progress 16	not_started -4	question 10
van dong	done -9	in_progress 14	unrelated -5
van ghi	question 6	unrelated -3
van gui	blocked 13	done -8	in_progress -4
van hanh	blocked -4	done 6
van hoa	done 22	in_progress -18	not_started 5	unrelated -10
van khong	blocked 4
van la	in_progress -5	not_started 11
van lam	in_progress 3
van may	blocked 5	in_progress -4
van nao	not_started -4	question 6
van nghe	ack -4	blocked 7	done 7	in_progress -15	unrelated 8
van nhac	done -6	in_progress -10	question 17
van nhap	blocked -4	in_progress 4
van phai	in_progress 3
van phong	done 15	extension -9	not_started -7	question 8	unrelated -7
van ra	done 6	in_progress -5
van reo	done 3	in_progress -3
van roi	in_progress -3	not_started 3
van thi	blocked -4	in_progress 4
van thu	blocked -3	done 26	in_progress -18
van tra	ack 6	blocked -6
van xa	done -3	not_started 5
van xuong	done -8	in_progress 9
van |	blocked 4	in_progress -5
vang	ack 25	blocked 3	done -26	extension -5	in_progress -11	not_started -5	question -3	unrelated 23
vang ,	ack 26	blocked -5	in_progress -17	unrelated -3
vang a	ack 5
vang chua	blocked -7	in_progress 8
vang em	in_progress 7
vang len	ack -4	done -11	unrelated 17
vang qua	blocked 3
vang ra	blocked 4
vang xong	ack 3	blocked 6	done -8
vao	ack 5	blocked -16	extension 15	in_progress 14	not_started 11	question -8	unrelated -20
vao .	extension 5	in_progress -3
vao ban	blocked 9	done -7
vao can	blocked -4	in_progress 4
vao chieu	extension 3
vao cho	blocked -4	done 9	in_progress -5
vao cong	blocked -9	done -6	in_progress 16
vao dao	blocked -3	in_progress 5
vao dau	in_progress 8	question -3
vao do	done 3
vao duoc	blocked -3	not_started 7
vao lam	in_progress 3
vao so	ack 12	blocked -4	done -4	unrelated -3
vao su	done 4	in_progress -3
vao thoai	done 10	in_progress -3	not_started -6
vao thu	done -4	extension 8	in_progress -3
vao |	blocked 4	done -4	not_started 6
vat	blocked 25	done -15	in_progress 10	not_started -5	unrelated -12
vat lieu	blocked 6
vat tu	blocked 16	done -13	in_progress 12	not_started -3	unrelated -10
vat |	blocked 3
vay	ack -5	blocked -11	done -3	extension -10	in_progress -19	not_started -8	question 66	unrelated -10
vay ,	done 5	question -4
vay a	question 6
vay anh	blocked -3	done -4	extension -6	in_progress -3	question 21	unrelated -3
vay bot	extension 3
vay c	question 6
vay chi	question 6
vay co	extension 3
vay em	unrelated 3
vay nghin	extension -4	unrelated 6
vay troi	done 7	in_progress 3	question -4	unrelated -5
vay |	done -6	in_progress -12	not_started -3	question 27	unrelated -5
ve	ack -23	blocked 16	done -62	in_progress 20	not_started -12	question -20	unrelated 81
ve ,	blocked 7	done -3	not_started -4
ve a	done -3	in_progress -7	unrelated 10
ve anh	done -3	unrelated 4
ve ban	done 3
ve cac	done 7	in_progress -4
ve chua	question -3	unrelated 4
ve cong	blocked 3
ve da	done -4	unrelated 4
ve dai	blocked 4	done -4
ve den	done 4
ve dich	blocked -3	done -4	in_progress 11
ve don	ack -3	blocked 4
ve du	in_progress 4
ve em	done -4	in_progress 11	unrelated -4
ve kho	done -3	in_progress 6
ve ki	in_progress 4
ve kiem	blocked -6	done 6
ve ma	done 4	in_progress -4
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve nhan	ack -9	not_started 10
ve nhi	done 8	in_progress -3
ve nho	blocked -4	unrelated 7
ve phai	blocked -13	in_progress 17
ve que	blocked 6	in_progress -4
ve roi	ack -5	blocked 6	done -11	unrelated 13
ve sep	done -3	unrelated 3
ve sinh	blocked -3	done 12	not_started -6	unrelated -4
ve tam	in_progress -14	unrelated 16
ve tham	blocked 4
ve tinh	blocked 19	done -16
ve vi	done -3	extension 5	question -3
ve xem	done -3	unrelated 8
ve xong	blocked -4	not_started 3	unrelated 3
ve |	blocked 8	done -24	in_progress -3	not_started -5	unrelated 27
ven	blocked -3	done 4
ven song	done 3
venh	blocked 4
venh nhau	blocked 4
vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
vet kenh	done 8	in_progress 5	not_started -4	question -4	unrelated -4
vet thong	blocked -3	done 4
vhxh	blocked 4	done -3
vi	blocked 42	done -24	extension 26	in_progress -16	question -10	unrelated -18
vi ben	blocked 3
vi bieu	extension 5	question -3
vi cho	blocked 5	in_progress -3
vi chua	blocked -5	done -3	in_progress -5	not_started 18
vi cuoi	extension 4
vi da	ack 3
vi dang	blocked -4	extension 3	in_progress 4
vi de	blocked -5	extension 8
vi duoc	blocked -3	extension 5
vi em	ack -11	blocked 16	done 5	in_progress -5	unrelated -4
vi nao	blocked 6	done -5	not_started -6	question 7
vi pham	done 5	in_progress -4
vi roi	blocked 3	done -3
vi sai	blocked 5	done -5
vi se	ack 8	done -7
vi thi	blocked 3	done -6	in_progress 7	question -3
vi toi	blocked 6	not_started -4
vi tu	blocked 4	in_progress -3
vi xin	ack 9	blocked -5
vi |	done 4
via	blocked -3	in_progress 5
via he	blocked -3	in_progress 5
video xong	done 3
viec	ack -10	blocked 4	done -24	in_progress -13	not_started 48	question 31	unrelated -36
viec ,	done -3	in_progress 4
viec chua	in_progress 12	not_started -10
viec cua	not_started 4	question 3
viec dai	done -3	in_progress -10	not_started 15
viec dang	blocked -3	done 4
viec duoc	in_progress 4
viec e	ack 9	done -6	in_progress -3
viec gi	question 3
viec khac	done -4	in_progress 3	not_started 5
viec kia	in_progress 3	not_started -4	question 5
viec nay	ack -7	blocked 7	done -14	extension 5	in_progress -19	not_started 21	question 28	unrelated -20
viec nha	blocked -4	done 7
viec niem	ack 3	done -3
viec thang	in_progress 4
viec voi	done -7	in_progress 9
viec xong	done 3
viec |	ack -10	in_progress 9	not_started 7
vien	ack -4	blocked 14	done 5	extension 3	in_progress -10	unrelated -7
vien chang	blocked 7	done -4
vien chua	blocked -3	not_started 3
vien co	done 3
vien cuoi	done 3
vien dang	done -4	in_progress 4
vien lam	in_progress 3
vien mat	blocked 7	done -5
vien moi	done 7	in_progress -7
vien qua	in_progress 3
vien roi	done -3	in_progress 3
vien xong	done 8	in_progress -6
vien |	blocked 4	in_progress -3
vieng	done 10	unrelated -8
vieng nghia	done 10	unrelated -9
viet	blocked -8	done -22	in_progress 22	not_started 13	question -6	unrelated 6
viet bai	in_progress 3	not_started -3
viet bao	done 4
viet chu	done -3	not_started 6
viet lai	in_progress 4
viet nam	done -8	unrelated 11
viet xong	done -8	in_progress 11
viet |	blocked -5	not_started 8
vo	blocked -6	done -11	in_progress -5	not_started 3	unrelated 23
vo em	in_progress 4	unrelated -3
vo roi	done -8	in_progress -6	unrelated 17
voi	ack -8	blocked 3	done -10	extension 7	in_progress 6	not_started 3	question 9	unrelated -8
voi bang	in_progress 4
voi ben	in_progress 4
voi cac	in_progress 3
voi cha	blocked 3
voi chi	question 4	unrelated -3
voi danh	blocked -4	in_progress 4
voi don	done -5	in_progress 7
voi dot	blocked 8	done 4	in_progress -8
voi het	blocked 7	in_progress -4
voi kho	done 3
voi khu	blocked 4	extension -3
voi li	blocked -4	extension 5
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	blocked -3	extension 5
voi so	done -7	in_progress 9
voi tho	done 9	in_progress -6
voi to	done -3	not_started 6
voi tu	blocked 3
voi |	ack -3	done -3	extension 6	question 4
von	blocked -4	extension 11	in_progress -7	not_started 6
von |	blocked -4	extension 10	in_progress -7	not_started 4
vong	blocked -6	done -8	in_progress 26	unrelated -9
vong tham	blocked -6	in_progress 8
vong xong	in_progress 3
vu	ack 6	blocked 5	done -16	extension -14	in_progress -8	not_started 5	question 13	unrelated 8
vu cho	blocked -4	done 5
vu cong	blocked 12	extension -3	in_progress -5
vu da	done -3	in_progress 6
vu do	done 3
vu duoc	not_started 4
vu hoan	done 9	extension -6
vu khong	question -4	unrelated 4
vu la	blocked -3	in_progress 4
vu lam	done -8	in_progress -6	unrelated 17
vu nay	blocked 16	done -27	in_progress -3	not_started 11	question 9	unrelated -4
vu quan	blocked -6	done 4	in_progress 3
vu |	ack 6	blocked -7	extension -3	question 10
vua	ack -7	blocked 22	done -10	in_progress -30	not_started 18	question -6	unrelated 15
vua bat	in_progress 5	not_started -3
vua di	blocked 9	done -8	in_progress 4	not_started -3
vua duoc	blocked -3	done -4	in_progress -5	not_started 18
vua gui	done 8	in_progress -7
vua hoan	unrelated 4
vua hop	done -5	unrelated 6
vua kip	done 10	in_progress -10
vua lap	blocked 13	done -7	in_progress -6
vua mo	done -5	in_progress 8
vua mua	unrelated 3
vua nhan	in_progress -10	not_started 11
vua nop	done 6	in_progress -3
vua phat	in_progress 3
vua roi	done 4	in_progress -3
vua rua	done -3	unrelated 5
vua sinh	blocked 11	not_started -3	unrelated -6
vui	ack -3	blocked -4	done -11	extension -4	in_progress -8	not_started -8	unrelated 39
vui ,	done -3	not_started -7	unrelated 14
vui qua	done -4	unrelated 10
vui ve	unrelated 7
vui |	done -4	unrelated 7
vung	blocked -6	done 7
vung dich	blocked 7	in_progress -6
vung sat	blocked -14	done 8	in_progress 6
vuong	ack -5	blocked 34	done 18	in_progress -24	not_started -4	question -9	unrelated -9
vuong ,	done 5
vuong a	blocked 4	in_progress -4
vuong chut	blocked -3	in_progress 3
vuong giai	blocked 7	question -5
vuong kinh	done 5
vuong mat	blocked 7
vuong phan	done 3
vuong roi	blocked -6	done 10
vuong thu	blocked 14	done -3	in_progress -6
vuong |	blocked 5	in_progress -3
vuot	blocked 4	done 7	in_progress -7
vuot chi	done 3
vuot thoi	done 6	in_progress -3
vuot tran	blocked 4
wifi	in_progress 5	unrelated -7
wifi keo	in_progress 7	unrelated -5
wifi nha	done 5	unrelated -5
wifi xong	done -3	unrelated 3
word	blocked -3	done -4	question 10
word thi	in_progress 3
xa	ack -3	blocked 46	done -14	extension -4	in_progress -13	not_started -7	question -3	unrelated -3
xa ,	blocked 17	done -4	in_progress -12
xa a	done -4	in_progress 4
xa chua	blocked 29	in_progress -15	not_started -11
xa cu	blocked 3	in_progress -3
xa da	done 6	in_progress -4
xa doan	extension 4	in_progress -4
xa giap	blocked -5	in_progress 5
xa gui	blocked 8	extension -7
xa hoi	in_progress 3
xa khac	done -9	in_progress 9
xa moi	blocked 4
xa nop	done -3	not_started 5
xa quan	blocked -4	done 6
xa |	in_progress 3
xac	ack -12	blocked 4	done 19	extension -3	in_progress -3	unrelated -3
xac nhan	ack -12	blocked 5	done 19	extension -4	in_progress -4	unrelated -3
xai	blocked 4	done -3
xai sach	blocked 4	done -3
xang	done -5	unrelated 5
xang xong	done -5	unrelated 5
xanh	blocked 5	extension 3	in_progress -5	question 4	unrelated -6
xanh |	extension 4	in_progress -4	question 5	unrelated -4
xay	blocked -6	done 5	in_progress -7	not_started 13	unrelated -3
xay dung	blocked -3	done 7	in_progress -8	not_started 5
xay nha	in_progress 5
xay tho	not_started 3
xay xong	in_progress -8	not_started 7
xe	ack -6	blocked -19	done -22	extension -5	in_progress -13	not_started -9	question -23	unrelated 97
xe ai	question -3	unrelated 5
xe cau	blocked 7	unrelated -4
xe chua	done 10	in_progress -3	not_started -6
xe chuyen	blocked 5
xe di	blocked -6	unrelated 8
xe dua	unrelated 3
xe em	done -10	unrelated 15
xe hang	blocked -4	in_progress 10	question -3	unrelated -3
xe khong	blocked 3	question -8	unrelated 6
xe may	done -10	unrelated 11
xe moi	unrelated 3
xe qua	blocked -13	unrelated 13
xe ve	unrelated 4
xe voi	question -5	unrelated 7
xe xong	done -7	in_progress -20	unrelated 30
xe |	blocked 6
xem	ack 30	blocked -19	done -4	in_progress -22	question -6	unrelated 22
xem a	done 24	in_progress -23
xem hat	unrelated 4
xem hoi	unrelated 3
xem lai	blocked -4	extension -3	question 11
xem phim	done -3	in_progress -9	question -11	unrelated 26
xem roi	ack 7	done -4	unrelated -3
xem truoc	done -14	in_progress 16
xem ung	done 5	unrelated -3
xem xet	extension 4
xem |	ack 23	done -3	in_progress -15
xep	ack 10	blocked -5	done 15	in_progress -12	not_started -3
xep ,	done 4	in_progress -3
xep khu	done 10	in_progress -3
xep |	ack 10	in_progress -7
xet	extension 3
xet |	done -3	in_progress 5
xi	blocked 7	done -4
xi mang	blocked 7	done -3
xin	ack 17	blocked -50	done -50	extension 103	in_progress -30	not_started -15	question 7	unrelated 18
xin ,	blocked 3
xin cap	blocked -5	done 5
xin cham	extension 3
xin chap	ack 17	blocked -3	done -5	extension -4	unrelated -3
xin chi	blocked 5
xin chia	unrelated 3
xin cho	blocked 4
xin chu	in_progress 3
xin den	extension 6
xin dinh	extension -3	in_progress 6
xin doi	extension 7
xin duoc	blocked 6
xin file	extension -3	question 5
xin ghi	ack 8	extension -4
xin gia	extension 11
xin gui	ack -4	done 14	in_progress -7
xin hen	extension 7	in_progress -3
xin het	blocked -9	extension 14
xin hoan	extension 4
xin hua	in_progress 3
xin khat	extension 4
xin linh	ack 6
xin loi	ack -8	blocked -3	done 3	extension -3	in_progress -8	unrelated 22
xin lui	blocked -3	done -3	extension 14	in_progress -3
xin mau	question 8	unrelated -3
xin nen	blocked 3
xin nghi	blocked 4	done -5	extension -10	unrelated 14
xin nghiem	ack 10	blocked -4
xin nhan	not_started 3
xin noi	extension 5	in_progress -3
xin nop	extension 6
xin phep	done 3	extension 10	in_progress -6
xin roi	blocked 4	done -3
xin so	blocked -5	extension -7	unrelated 13
xin them	ack -3	blocked -3	done -8	extension 35	in_progress -8	not_started -4	question -5	unrelated -5
xin tiep	ack 7
xin toi	extension 3
xin trinh	blocked -3	extension 3
xin y	blocked -3	done -17	in_progress 20	not_started 5
xin |	blocked -10	question 9
xiu	blocked -7	done -8	extension 8	question -3	unrelated 10
xiu nghen	blocked -7	unrelated 8
xiu nua	in_progress 3
xiu |	unrelated 3
xoa	ack -4	blocked -6	done 24	in_progress -7	unrelated -5
xoa khoi	done 3
xoa mu	done 5
xoa nha	done 14	in_progress -7	unrelated -4
xoay	blocked 11	extension -3	unrelated -4
xoay khong	blocked 4	unrelated -3
xong	ack -22	blocked -19	done 20	extension -18	in_progress 28	not_started -22	unrelated 32
xong !	done 7	in_progress -5
xong ,	ack -11	done 11	in_progress 4	unrelated -5
xong ?	in_progress -5	not_started 9
xong a	ack -3	blocked -10	done 8	in_progress 16	not_started -5	question 3	unrelated -8
xong ai	question -3	unrelated 5
xong anh	in_progress 9
xong bai	done -3	in_progress 4
xong ban	done -3	not_started -4	unrelated 8
xong bao	in_progress 4
xong bo	done -3	in_progress 5
xong bua	in_progress 3
xong buoc	done -6	in_progress 9
xong ca	blocked -3	in_progress 10	unrelated -3
xong cac	blocked -7	done 16	in_progress -4
xong cai	blocked -3	done -21	in_progress 20	not_started -4	unrelated 10
xong camera	done 3	in_progress -3
xong can	done 4	in_progress -3
xong chi	in_progress 4
xong cho	blocked -9	done 35	in_progress -18	unrelated -4
xong chu	done -3	in_progress 5
xong chua	blocked -9	done -8	in_progress -17	not_started -13	question 19	unrelated 31
xong chuong	done 4	in_progress -4
xong chuyen	blocked -5	done 7
xong cong	done 8	in_progress -7
xong cung	blocked 10	done -9
xong cuoi	done 3
xong da	done -5	in_progress 7
xong dai	in_progress -6	not_started 10
xong dam	not_started 4
xong dan	done 5	in_progress -4
xong danh	done -6	in_progress 7
xong dat	done -6	in_progress -3	unrelated 11
xong dau	blocked -4	done -13	in_progress 24	not_started -3
xong de	done 3
xong do	blocked 7	in_progress -6
xong doan	done 11	in_progress -10
xong doi	ack -4	blocked 6	done -7	in_progress 7
xong dong	done 3	in_progress -3
xong dot	in_progress 3	unrelated -3
xong du	done 12	in_progress -9
xong dung	blocked 8	in_progress -3
xong duoc	ack -3	blocked 11	done -9	in_progress 4
xong e	done -6	in_progress 10
xong em	ack 24	done -26	in_progress 21	not_started -4	question -13
xong gan	in_progress 3
xong gd	done -8	in_progress 8
xong gi	done -6	in_progress 8	not_started 4	question -4
xong giai	done -4	in_progress 5
xong goi	done 12	in_progress -12
xong han	in_progress 4	not_started -3
xong hang	done 3
xong hay	blocked -8	in_progress 11
xong het	blocked -10	done -11	in_progress 9	question 19	unrelated -5
xong ho	done -4	not_started 5
xong hoi	done 10	in_progress -14	not_started 4	question 3
xong hom	in_progress 4
xong ke	in_progress 4	not_started -3
xong khau	in_progress 4
xong khoi	done 5	in_progress -4
xong khong	blocked -3	done -3	in_progress 7
xong khung	in_progress 4
xong ki	in_progress -3	not_started 4
xong kiem	in_progress 3
xong kip	blocked 26	done -5	extension 3	in_progress -20
xong la	in_progress 14	question -4	unrelated -3
xong lai	blocked 16	done -5	in_progress -8
xong lam	blocked -5	not_started 6
xong lan	done 4	in_progress -3
xong lat	in_progress -3	unrelated 3
xong lau	blocked 5	done -11	in_progress 5
xong leu	not_started 4
xong lien	in_progress 4
xong loi	blocked 5	in_progress -3
xong lop	done -4	in_progress -3	unrelated 6
xong luon	blocked -3	done 15	in_progress -10
xong ma	blocked -3	done -8	in_progress 19	not_started -5
xong mai	in_progress -10	unrelated 11
xong mat	blocked -5	done -11	in_progress 19
xong mau	in_progress 3
xong may	done 4	in_progress -3
xong met	unrelated 4
xong mo	in_progress 6	not_started -4
xong moi	done -5	in_progress 3	not_started 3	unrelated 3
xong mon	done -5	in_progress -3	unrelated 9
xong mong	blocked 7	done -8	in_progress 3
xong mot	done -3	in_progress 4
xong muc	done -4	question 6
xong muon	extension 6	question -3
xong nen	blocked 7	in_progress -4
xong ngay	extension -4	in_progress 4
xong nghen	done -5	in_progress 5
xong nha	done 30	in_progress -22	not_started 4	unrelated -7
xong nhe	in_progress 10	question -4	unrelated -4
xong nhung	done -5	in_progress 4	not_started 5
xong noi	blocked -8	done -3	in_progress 8	unrelated 4
xong o	done 3
xong phan	blocked 21	done -22	in_progress 22	not_started -10	question -7	unrelated -3
xong phim	done 3	in_progress -3
xong ra	in_progress -7	unrelated 8
xong ro	done 12	in_progress -8
xong roi	ack -22	blocked 4	done -21	in_progress 5	question 13	unrelated 24
xong sang	done 18	in_progress -8	unrelated -10
xong sao	blocked 16	done -4	in_progress -10
xong se	ack 11	done -3	in_progress -8
xong sep	blocked -5	done 16	in_progress -3	not_started -3	unrelated -5
xong so	in_progress 4
xong som	done -3	in_progress 3
xong tai	blocked -5	in_progress 7
xong the	blocked 7	question -3
xong theo	done 4	in_progress -3
xong thi	blocked 13	done -16	in_progress 19	not_started -7	unrelated -7
xong tiep	in_progress -3	not_started 5
xong toan	done 12	in_progress -10
xong toi	ack 7	in_progress -10	unrelated 4
xong tran	done -9	unrelated 11
xong trang	in_progress 3
xong tre	done -3	extension 6	in_progress -7	unrelated 5
xong tren	done 4
xong trong	done -6	not_started 8
xong truoc	blocked -3	in_progress 3	question 8	unrelated -6
xong truong	done 8	in_progress -10	not_started 3
xong tu	blocked -4	done 25	in_progress -15	unrelated -3
xong tuan	in_progress -3	unrelated 3
xong tui	in_progress -5	not_started 5
xong va	done 7	in_progress -6
xong vat	blocked -4	in_progress 12	unrelated -4
xong vay	question 3
xong ve	done -4	in_progress -22	unrelated 27
xong viec	ack 7	blocked -4	done -5	in_progress -3	not_started 10
xong voi	blocked 3	in_progress -3
xong vong	done -5	in_progress 6
xong xa	done -4	in_progress 5
xong xoa	done 8	in_progress -8
xong xuoi	ack 14	done 17	in_progress -25	unrelated -3
xong |	ack -3	blocked -24	done 35	extension -4	in_progress 15	not_started -5	unrelated -13
xot	done -10	unrelated 11
xot qua	done -10	unrelated 11
xu	blocked -3	done 20	in_progress -8	unrelated -4
xu li	blocked -3	done 9
xu phat	done 8	in_progress -5
xuat	done -4	extension 19	in_progress -8
xuat dieu	blocked -3	extension 4
xuat huyet	blocked 5	in_progress -3
xuat lay	extension 3
xuat roi	blocked -4	extension 7
xuat thoi	extension 5	in_progress -4
xuc	blocked -3	in_progress 5
xuc moi	blocked -3	in_progress 5
xue	blocked 9	unrelated -4
xue |	blocked 6	unrelated -4
xuoi	ack 14	done 16	in_progress -26	unrelated -3
xuoi ,	blocked 3	done 4	in_progress -5
xuoi a	done 6	in_progress -5
xuoi se	ack 11	done -6	in_progress -4
xuoi t	ack 4	in_progress -3
xuoi |	done 4	in_progress -3
xuong	blocked -3	done -12	in_progress 11	unrelated 8
xuong ,	blocked 5
xuong an	unrelated 4
xuong bep	in_progress -4	unrelated 6
xuong cac	done -8	in_progress 9
xuong dat	blocked -3	done 3
xuong khu	blocked -3	in_progress 4
xuyen	in_progress 3
y	ack 25	done 6	extension -10	question -6	unrelated -15
y a	done -3	in_progress 4
y cua	blocked 3
y du	done 8	in_progress -8
y em	done 3
y giup	in_progress 3
y kien	ack 4	blocked -5	done -10	extension -5	in_progress 24	unrelated -7
y nen	blocked 5	in_progress -4
y nguyen	not_started 3
y nhe	done 3
y roi	ack 20	done -3	extension -4	in_progress -7	unrelated -4
y va	done 5	in_progress -3
y xong	done 5	in_progress -4
y |	in_progress 3
yen	ack 15	blocked -6	in_progress -6	unrelated -3
yen roi	blocked -4	done 5
yen tam	ack 15	done -3	in_progress -6	unrelated -3
yet	blocked -7	done 8	not_started 4
yet cong	done 8	in_progress -6
yet danh	not_started 4
yet roi	ack 4
yet se	in_progress 3
yet |	done 5
yeu	ack 11	blocked 7	done -13	not_started -3	question 8	unrelated -10
yeu cau	ack 11	blocked 12	done -14	in_progress -6	not_started -3	question 8	unrelated -8
yeu len	blocked -5	in_progress 6
zalo	blocked -4	in_progress -3	question 7
zalo khong	blocked -3	question 4
zoi	done 11	in_progress -3	unrelated -7
zoi nhen	done 11	in_progress -3	unrelated -7
zu	done 11	in_progress -3	unrelated -7
zu nay	done 11	in_progress -3	unrelated -7
|	ack -25	blocked 23	done 24	extension -61	in_progress 52	not_started -31	unrelated 16
| %	in_progress -9	not_started 18
| +	extension 3
| ABLE	ack 12	blocked -3	done -3
| ACK	ack 63	blocked -14	done 3	extension -12	in_progress -20	not_started -11	question -9
| ALMOST	ack -5	blocked -7	done -16	in_progress 42	not_started -3	question -3	unrelated -7
| ASK	ack -5	blocked 26	done -17	extension 53	in_progress -28	not_started -14	question -11	unrelated -4
| BECAUSE	not_started 3
| BEFORE	ack -4	blocked -8	done 5	unrelated 11
| BEGIN	ack 20	done -7	in_progress -13	not_started 7
| BUT	not_started 3
| CALM	blocked -3	done 6	in_progress 8	question -5	unrelated -3
| COND	ack -5	blocked -17	done -3	in_progress 20	question 11	unrelated -5
| CONFIRM	ack 5
| DENY	blocked -11	done 9	in_progress 12	not_started 8	question -9	unrelated -10
| DO	ack -5	done 14	extension 7	not_started -14	question 4	unrelated -8
| DOING	ack -8	blocked 28	done -8	extension -10	in_progress 17	not_started -8	question -12
| DRAFT	ack -4	blocked 9	done -7	not_started 3	unrelated -3
| EARLY	ack -5	blocked -4	done 15	in_progress 13	not_started -17	question -14	unrelated 14
| FINISH	ack -7	blocked 14	done 30	extension -7	in_progress -21	question 23	unrelated -33
| FOR	ack -7	blocked 7	done -13	extension 33	in_progress -15	not_started -5	question -3	unrelated 3
| FUTURE	ack -8	done -14	in_progress 39	not_started -4	question -7	unrelated -8
| GIVE	ack -13	blocked -34	done 48	extension -10	in_progress -22	not_started 4	question 16	unrelated 11
| HELP	ack -3	blocked 12	question 9	unrelated -15
| HOW	blocked 4
| INPUT	ack -17	blocked 19	done 6	extension -15	in_progress 3	not_started -17	question 30	unrelated -9
| JUST	ack -3	blocked -14	done 8	extension -3	in_progress 48	not_started -23	question -7	unrelated -6
| LACK	ack -11	blocked 36	extension -6	in_progress 14	not_started -10	question -13	unrelated -9
| LATE	extension 4	in_progress -4	question 10	unrelated -9
| LATER	ack -15	blocked -27	done -23	extension -14	in_progress 56	not_started 46	question -16	unrelated -7
| LET	ack 19	blocked -9	done -12	extension -5	in_progress -6	not_started 31	question -7	unrelated -12
| LIMIT	question 3
| MORE	extension 17	in_progress -4	unrelated -4
| MUST	blocked 9	done -9	in_progress 6
| NO	ack -4	blocked -15	done 28	not_started 11	question -14	unrelated -4
| NOTYET	ack -10	blocked -16	done -13	extension -9	in_progress 40	not_started 44	question -21	unrelated -14
| NOUN	ack -18	blocked 24	done 12	extension -16	in_progress 5	not_started -26	question 23	unrelated -4
| NOW	ack -6	blocked -23	done -6	extension -4	in_progress 16	not_started 3	question -17	unrelated 36
| NUMBER	done 3	in_progress -3	not_started -3	unrelated 10
| OBSTACLE	ack -7	blocked 29	done -4	in_progress -12	question -10	unrelated 5
| OTHER	in_progress -23	not_started 7	question 6	unrelated 13
| OVER	ack -23	blocked -3	done 39	in_progress -4	unrelated -6
| PART	ack -8	blocked 5	done 39	in_progress -26	not_started 7	question -8	unrelated -10
| PAST	ack 5	blocked -12	done -7	extension -18	in_progress 11	not_started -10	question 12	unrelated 17
| POSTPONE	ack -5	done -5	extension 31	in_progress -6	not_started -5	unrelated -7
| RECEIVE	ack 42	blocked -11	done -15	extension -3	in_progress -6	question -3	unrelated -6
| REMAIN	ack -3	blocked 10	extension -3	in_progress -15	not_started -6	question 13	unrelated 3
| REPORT	blocked 11	done -27	in_progress -11	not_started 11	question 13	unrelated 5
| SHARE	ack -3	blocked -3	done -4	in_progress -6	not_started 20
| SIGN	blocked -4	done -7	in_progress 14
| SOCIAL	ack -9	blocked -9	done -12	extension -10	in_progress -12	not_started -10	question -9	unrelated 70
| SOFT	ack 30	blocked 19	done -9	extension -4	in_progress -10	not_started -13	question -20	unrelated 7
| SOON	done 6	in_progress -8	unrelated 7
| SPAN	ack -3	done -5	in_progress 3	not_started 11	question -4
| STEP	ack 6	blocked -12	done 11	extension -3	in_progress 3	not_started -3
| SUBMIT	blocked -6	done 9	extension 12	in_progress -11
| TARGET	blocked -4	in_progress 7
| TELL	ack -5	extension 10	in_progress -4	not_started -7	question -6	unrelated 9
| TERM	ack -4	blocked 4	done -5	extension 7	in_progress -8	not_started -3	question 16	unrelated -7
| THANKS	ack 13	blocked -3	in_progress -6	unrelated 4
| THEN	blocked -3	question 7
| THEY	blocked 7	in_progress -18	not_started -8	question 18	unrelated 3
| UNDO	ack -8	blocked -16	done 5	extension 3	not_started -4	unrelated 19
| UNIT	ack 3	blocked 13	done -20	extension -9	in_progress -8	not_started 20
| UNSURE	ack 3	blocked 17	done -28	extension 8	in_progress 5	not_started 7	unrelated -11
| UNTIL	blocked -6	done -4	extension -7	in_progress 13	not_started 13	question -4	unrelated -4
| WAIT	ack -3	blocked 4	extension 7	question -9	unrelated 4
| WH	ack -6	blocked -32	done 5	extension -8	in_progress 11	not_started -8	question 26	unrelated 12
| WHEN	ack -9	blocked -5	done -6	in_progress 12	question 16	unrelated -5
| WHO	ack 48	blocked 17	done 3	extension -30	in_progress -16	not_started -9	question 13	unrelated -27
| WORD	blocked 39	done 34	extension -18	in_progress -7	not_started -26	question -16	unrelated -7
| a	in_progress -3
| ai	ack -4	blocked -31	done 7	extension -6	not_started -5	question 24	unrelated 17
| alo	ack -3	blocked -4	in_progress -3	unrelated 13
| an	question -3	unrelated 10
| anh	ack -9	blocked -5	done -23	extension 3	in_progress 12	not_started 12	question 7	unrelated 3
| ap	blocked 3	not_started -3
| ba	in_progress -5	unrelated 5
| bac	ack 5	blocked -9	extension -3	in_progress 7
| ban	blocked -25	done -13	in_progress 6	not_started 7	question 3	unrelated 25
| bang	blocked -9	in_progress 6	not_started -5	question 13	unrelated -5
| bao	ack -6	blocked 21	done -37	extension -4	in_progress -5	not_started 7	question 25
| bat	done -5	in_progress -5	not_started 12
| bau	not_started 3
| be	blocked -3	done -4	in_progress 3	unrelated 6
| ben	blocked -10	done 11	in_progress 13	not_started -3	question 3	unrelated -9
| bep	done 4
| bi	blocked 21	in_progress -7	unrelated -6
| bien	blocked -4	in_progress 9	unrelated -3
| binh	done 3
| bo	ack -6	done 3	extension -5	in_progress -5	question 5	unrelated 10
| bon	in_progress 3
| bot	blocked -7	done 3	in_progress -3	question 10
| bua	done -7	in_progress 7
| ca	ack -3	blocked 27	in_progress -12	question -5
| cac	blocked 6	done -13	in_progress -17	not_started 8	question 16	unrelated 3
| cai	blocked 7	in_progress -5	not_started -4	question 8	unrelated -3
| cam	ack 15	blocked -3	unrelated -5
| camera	in_progress 3
| can	blocked 12	in_progress -4
| cap	blocked -4	done 15	in_progress -8
| cat	in_progress -3
| cay	blocked -5	done 10	in_progress -3
| chac	blocked 8	done -5	in_progress -4	question 7
| cham	blocked -5	in_progress 8
| chang	done 5	in_progress -3
| chao	unrelated 7
| chap	ack 18	blocked -4	in_progress -3	unrelated -5
| chau	in_progress 3	unrelated 3
| chay	in_progress 6
| chi	ack 8	blocked -9	extension 6	in_progress 15	not_started -9	question -8	unrelated -4
| chieu	blocked -3	in_progress 19	question -6	unrelated -5
| chinh	done 8	in_progress -6
| cho	ack -10	blocked 11	done -17	extension 36	in_progress -25	not_started -6	question 4	unrelated 6
| chong	in_progress -8	unrelated 12
| chu	blocked 21	done -11	in_progress -6	not_started 8	unrelated -8
| chua	ack -17	blocked 19	done -14	extension -12	in_progress 35	not_started 50	question -40	unrelated -21
| chuan	blocked -4	in_progress 8
| chuc	ack -3	blocked -8	done -7	extension -4	in_progress -5	not_started -3	question -3	unrelated 32
| chung	blocked 3
| chuong	done 6	in_progress -4
| chup	in_progress 3
| chuyen	blocked -3	done 6	extension 4	in_progress -13	unrelated 8
| co	ack 8	blocked -21	done -17	extension 7	in_progress -4	not_started 13	question 36	unrelated -21
| com	done -3	in_progress -4	unrelated 8
| con	ack -3	blocked 10	done -11	extension -3	in_progress -7	not_started -8	question 13	unrelated 10
| cong	blocked -11	done 24	in_progress -8	not_started 4	question -3	unrelated -4
| cot	blocked -3	done 14	in_progress -6	not_started -3
| cuoc	blocked 9	in_progress -6
| cuoi	blocked -3	done -3	in_progress 6	not_started -3	unrelated 7
| da	ack 44	blocked -5	done -9	extension -26	in_progress 20	not_started -36	question -8	unrelated 19
| dai	done 3
| dan	blocked 6	done 9	in_progress -7	unrelated -3
| dang	ack -7	blocked 29	extension -7	in_progress -5	question -15	unrelated 5
| danh	blocked -6	in_progress 8
| dap	done 8	in_progress -8
| dat	blocked 4	done -18	in_progress -5	not_started -3	unrelated 24
| dau	done -5	not_started 10
| day	ack -7	blocked -4	done 9	in_progress 7	unrelated -3
| de	ack 15	blocked 5	done -13	extension 11	in_progress -19	not_started 27	question -11	unrelated -16
| den	blocked -3	done 4	extension -4	in_progress 6
| dep	unrelated 5
| deu	done 4	in_progress -3
| di	blocked -9	done 3	in_progress 9	not_started -4	question -7	unrelated 11
| dich	blocked 9	done -6
| dien	blocked -4
| dinh	blocked 3	done -4	in_progress 7	not_started -4
| do	done -8	in_progress 5	not_started 4
| doan	in_progress -5	not_started 3
| doc	in_progress 3
| doi	ack -5	blocked -10	done 7	extension 20	in_progress -7	not_started -4	question -11	unrelated 8
| don	done 6	in_progress -5	question 3	unrelated -7
| dong	blocked -5	done 11	in_progress -5
| dot	done 5	in_progress -5	not_started 4
| du	ack -6	blocked 11	done -10	in_progress 9	unrelated -3
| dung	blocked -3	in_progress 8	unrelated -3
| duoc	ack 15	blocked -3	done -4	in_progress -5
| duong	blocked 5	unrelated -3
| dut	blocked 7
| duy	blocked -5	in_progress 16	unrelated -5
| e	ack 20	blocked -8	extension 3	in_progress -3	not_started -4	unrelated -8
| em	ack 7	blocked 18	done 15	extension -37	not_started -12	question -5	unrelated 16
| fax	ack -4	done 7
| file	blocked -6	question 8
| gan	blocked 8	done -4
| gia	ack -6	done -14	extension 10	in_progress -3	not_started -4	question 3	unrelated 15
| giai	blocked -9	done 21	in_progress -7	unrelated -6
| giang	blocked 4
| giao	blocked 11	done -6	unrelated -5
| giat	question -9	unrelated 11
| giay	ack -3	done 10	in_progress -4	not_started 4	question -4
| gioi	in_progress 7
| goi	blocked 3	done 6	in_progress -7
| gop	done 3
| gui	ack -7	blocked -10	done 13	extension -3	in_progress -13	not_started -3	unrelated 24
| hai	blocked 4	done 3	in_progress 6	unrelated -10
| han	ack -3	blocked -5	done -3	extension 7	in_progress -4	question 18	unrelated -6
| hang	done -4	in_progress 7
| hau	done -4	in_progress 5
| hdnd	blocked 7
| he	done 13	in_progress -5
| het	ack -3	blocked 7	done -4	in_progress -6	question 6
| hien	blocked -3	not_started 4
| hieu	ack 16	done -6	in_progress -9
| hinh	done -3	in_progress 5
| ho	ack -3	blocked -9	done 5	in_progress 9	not_started -6	question 10	unrelated -5
| hoa	done 4
| hoan	ack -4	blocked 6	done 18	in_progress -22	not_started 4	question -6	unrelated 6
| hoanh	done 4
| hoi	blocked 14	in_progress -6	not_started 3	question -10	unrelated 5
| hom	blocked -10	unrelated 18
| hong	blocked -3	in_progress 4
| hop	blocked -5	done 3	in_progress 14	not_started -12	unrelated 3
| in	done 5
| ke	done 6	in_progress -8	not_started 6	unrelated -3
| keo	extension 4
| ket	done 8	in_progress -12	unrelated 9
| khac	in_progress 3
| khai	done 6
| kham	done 3
| khau	blocked 3	done -3
| khi	blocked -10	question 17
| kho	ack -3	blocked 22	done 3	in_progress -15	not_started -3	unrelated -4
| khoa	done 5	in_progress -5
| khoan	in_progress -4	not_started 7
| khoi	done -12	in_progress 14
| khong	ack -12	blocked -26	done 26	in_progress 37	not_started 7	question -21	unrelated -11
| khu	in_progress -3	not_started 5
| ki	blocked -4	done -9	in_progress 11	not_started 3	question 3	unrelated -3
| kiem	done 4	not_started 3
| kien	done 7	in_progress -7
| kinh	blocked 4	extension 3	in_progress -3
| kip	blocked 3	extension 7	in_progress -4	question -3
| la	question 10
| lam	ack -6	blocked 3	done 4	extension 6	in_progress 15	not_started -17	question 5	unrelated -10
| lap	done 5	unrelated -3
| lay	blocked -7	in_progress -3	question 12
| le	blocked 7	in_progress -6
| lich	blocked 8	extension -3	unrelated -3
| linh	ack 9	extension -4
| loa	in_progress 4
| loi	blocked -3	done 4
| lop	done 3
| lu	blocked 8	in_progress -5
| luat	blocked 4
| luc	ack -4	in_progress 4
| lui	extension 6
| luong	done -3	question -6	unrelated 12
| luu	blocked -4	done 4
| ma	done 3	in_progress -4
| mac	blocked 16	in_progress -3	unrelated -9
| mai	ack -5	blocked -10	done 4	in_progress 4	not_started 8	question -7	unrelated 5
| mang	blocked 6	done -4
| mat	done -5	unrelated 10
| mau	blocked -4	in_progress -3	question 12
| may	ack -5	blocked 37	not_started -6	question -6	unrelated -15
| me	done -6	unrelated 6
| minh	done 6	in_progress -6
| mo	done 8	unrelated -4
| moi	ack -5	blocked -23	done 6	extension -5	in_progress 56	not_started -21	question -8
| mong	extension 7	in_progress -3
| mot	blocked 8	done -8	in_progress 5	question -4	unrelated -3
| mua	blocked 3	done -8	unrelated 8
| mung	done 5	unrelated -3
| muon	done -7	in_progress 6	unrelated 5
| muong	blocked -3	done 3
| nam	ack -3	blocked -4	done -4	not_started 14	unrelated -4
| nang	blocked 16	unrelated -14
| nao	done 5
| nau	done -3	in_progress -6	unrelated 10
| neu	ack -4	blocked -6	done -7	in_progress 21	unrelated -3
| ngan	blocked 12	done -7
| nganh	blocked -8	extension 9
| ngay	done -6	in_progress 18	question -7
| nghe	ack 9	blocked -5	done -8	in_progress 7
| nghi	blocked -10	done 4	in_progress -4	unrelated 11
| nghiem	ack 9	blocked -3	done -5	in_progress 4
| ngu	question -9	unrelated 11
| nha	ack -3	blocked 17	done -7	in_progress -10	not_started -4	question 3	unrelated 6
| nhac	ack -3	blocked 13	question 8	unrelated -15
| nham	blocked 3	unrelated 3
| nhan	ack 5	blocked -3	done -3	in_progress 4
| nhanh	in_progress -4	unrelated 9
| nhap	done 5	in_progress -5
| nhat	ack 4
| nhich	in_progress 8	unrelated -4
| nhiem	blocked 8	done -9	extension -6	in_progress 4	question 8	unrelated -3
| nho	blocked 21	extension -6	in_progress -6
| nhom	question -5	unrelated 7
| nmai	done -6	in_progress 11
| no	blocked 5	unrelated -4
| noi	done -3	extension 12	in_progress 3	question -4	unrelated -3
| nop	ack -3	blocked -7	done -12	in_progress 5	question 15	unrelated 6
| not	done 4	in_progress -4
| nuoc	done 4
| o	ack 18	done -6	in_progress -5	unrelated -6
| ok	ack 13	blocked -5	done 19	extension -4	in_progress -11	not_started -4	question -3	unrelated -5
| om	blocked 8	not_started -7
| ong	ack -3	blocked 7
| phai	question 4
| phan	ack -7	blocked 4	done 23	in_progress -13	unrelated -6
| phat	blocked -5	done 5	question 6
| phien	extension 3
| pho	in_progress 3
| phong	ack 4	done -4	in_progress 3	unrelated -5
| phu	blocked 4
| phun	done 6	in_progress -5
| phuong	in_progress 3
| qua	done -5	in_progress 6	not_started 12	unrelated -7
| quan	ack 9	done -3	in_progress -6
| quay	done -7	in_progress 7
| quen	blocked 6	unrelated -4
| qui	blocked 14	in_progress -5	not_started -4
| quyen	blocked -5	in_progress 7
| quyet	blocked -11	done 10
| ra	blocked -8	in_progress 18	unrelated -8
| rac	done 6	in_progress -3
| rang	ack -4	done -3	in_progress 12
| ro	ack 38	blocked -5	done -6	in_progress -20	unrelated -3
| roi	ack -4	done 16	unrelated -5
| san	in_progress 3
| sang	blocked -4	done -13	extension -4	in_progress 7	not_started 5	question -7	unrelated 18
| sao	done 9
| sap	done -4	in_progress 9
| se	ack -3	in_progress 13	question -3
| sep	blocked 5	in_progress -6	question 5	unrelated -3
| set	blocked 9	done -7
| so	ack -4	blocked 16	done 4	extension -4	in_progress -9	not_started -4	question 8	unrelated -7
| soan	blocked 9	done -3
| son	done -10	in_progress 16
| sua	in_progress -12	unrelated 11
| suyt	blocked -6	in_progress 6
| tac	ack -3	blocked 18	done -5	in_progress -4	unrelated -5
| tai	done 3
| tam	done -7	in_progress 15	unrelated -3
| tao	blocked -4	done 7
| tap	done -4	in_progress 7
| tat	done 3	in_progress -3
| tham	done 5
| thang	ack -3	done -6	in_progress -6	not_started 15	unrelated 5
| thanh	done 12	in_progress -8
| thao	done 7	in_progress -4
| thap	done -5	unrelated 5
| thay	ack 4	blocked -3	done -3	extension 5
| the	ack -3	blocked -4	in_progress -9	question 10	unrelated 6
| them	extension 3
| theo	blocked -3	in_progress 8
| thi	unrelated 5
| thieu	done 5	in_progress 5	not_started -4	unrelated -4
| tho	ack -3	blocked 7	unrelated -4
| thu	ack -4	blocked -10	done -7	extension 5	in_progress 17	not_started 6	question -4	unrelated -4
| thua	blocked 4	done 5	in_progress 10	not_started -5	question -5	unrelated -7
| thue	blocked -5	done 4	in_progress -3	unrelated 5
| tiec	done -3	unrelated 6
| tiem	done 7	in_progress -3
| tien	blocked 19	done -4	extension -3	in_progress -6
| tiep	blocked -4	in_progress 5
| tinh	blocked 9	done -7	in_progress 4
| to	ack -3	blocked -6	done 8	extension -4	in_progress 12	question 4	unrelated -11
| toi	ack 20	blocked -10	done -6	extension -9	in_progress 5	not_started -5	question -4	unrelated 8
| tong	done 4	unrelated -3
| tram	blocked -4	done 17	in_progress -3	unrelated -6
| trang	done 5	extension -3	in_progress -5	not_started 6	unrelated -3
| trao	done 8	in_progress -7
| tre	extension 3	in_progress -4	question 11	unrelated -9
| tren	done -3
| treo	done 6
| trinh	in_progress 3
| troi	blocked -8	unrelated 16
| trua	extension -3	question -5	unrelated 11
| trung	blocked 7	done -3	in_progress -5	unrelated 4
| truong	blocked 4	done -4
| tu	blocked 5
| tuan	blocked -4	not_started 17	unrelated -10
| tui	in_progress -9	not_started 9
| tuong	blocked -6	in_progress 13	not_started 3	question -6	unrelated -4
| tuy	done 3
| u	ack 4
| ua	done 5	unrelated -3
| ubkt	done 5	in_progress -3
| uy	blocked -3	done -7	in_progress 11
| van	blocked -10	in_progress 18	not_started -5	question 3	unrelated -3
| vang	ack 13	done -9	extension -4	in_progress -3	not_started -3	question -3	unrelated 9
| vat	in_progress 4
| ve	blocked -3	done -6	in_progress 13	not_started -3
| viec	ack -3	blocked 3	done 6	in_progress -15	question 20	unrelated -10
| vieng	done 8	unrelated -7
| viet	in_progress 3
| vo	in_progress 3
| vu	done 5
| vua	ack -4	blocked -5	extension -3	in_progress -11	not_started 20	question -3	unrelated 5
| vuong	blocked 21	in_progress -4	question -7	unrelated -4
| wifi	done 4	in_progress 4	unrelated -8
| xa	blocked 6	in_progress -3
| xay	in_progress -5	not_started 5
| xe	ack -3	blocked 12	done -12	in_progress -4	question -4	unrelated 13
| xem	in_progress -3	question -11	unrelated 16
| xin	blocked -9	done -15	extension 57	in_progress -15	not_started -10	question -8
| xoa	done 4	unrelated -3
| xong	ack -5	blocked 9	extension -4	in_progress 9	not_started -3	question 27	unrelated -33
| xu	done 10	in_progress -6
| yen	ack 5
| zu	done 7	in_progress -3	unrelated -4
~-dt	blocked 3	done 3	in_progress -3
~-ht	blocked 3	done 3	in_progress -3
~<al	blocked -3	in_progress -3	not_started 9
~<ba	blocked 6	in_progress -13	not_started 9
~<be	done 3	in_progress -4	unrelated 5
~<bi	ack 4	blocked -5	in_progress -3	unrelated 7
~<bo	ack -4	blocked -5	done 22	question -13
~<bu	blocked -8	done -3	in_progress 11	question 6	unrelated -4
~<ca	blocked -8	done 5	in_progress 10	not_started -3
~<ch	blocked -23	done 4	in_progress 22	not_started -4	question 4
~<cl	done 3
~<cu	in_progress 5
~<da	done 12	in_progress -11
~<de	done 3	in_progress 4
~<di	blocked 5	unrelated -3
~<do	ack -3	blocked -3	done 7	in_progress 5	unrelated -3
~<du	ack -3	blocked 9	done 5	not_started -3	unrelated -7
~<dv	done 3
~<fa	ack -6	done 11
~<ga	blocked -4	done -7	extension 7	in_progress -3	unrelated 7
~<gh	blocked -3	done -4	unrelated 10
~<gi	ack -4	done 4	question -13	unrelated 16
~<go	blocked 16	done -13
~<ha	blocked -5	done -4	in_progress -4	unrelated 16
~<hd	blocked 19	done -10	unrelated -6
~<he	in_progress 3
~<ho	done 6
~<hu	blocked 6	done -14	in_progress 7	question -3	unrelated 7
~<ii	done -3	in_progress -3	not_started 9
~<io	ack -9	done 11	in_progress 6	unrelated -8
~<ke	blocked -11	done 13	in_progress 3	not_started -5	question 10	unrelated -7
~<kh	blocked -22	done 34	extension -3	in_progress 3	not_started 4	unrelated -20
~<ki	blocked -16	done 12	in_progress 8
~<kt	blocked 3	in_progress -3
~<le	blocked 4	not_started 3	unrelated -7
~<li	blocked -7	done 16	question -4	unrelated -4
~<lo	ack -9	blocked -5	done 4	extension -11	not_started -3	question -3	unrelated 26
~<lu	done 5	not_started -4
~<ma	blocked -7	done 3	in_progress 4	not_started 9	unrelated -5
~<mi	blocked -3	not_started 11	question -8
~<mu	blocked 3	done 8	in_progress 5	not_started -6	question -3	unrelated -8
~<na	blocked -3	done 6	extension 8	in_progress -21	unrelated 12
~<ng	ack -5	done -4	in_progress 13	not_started -4	question -4
~<ni	done 9	in_progress -5
~<nm	done -6	in_progress 11
~<nu	blocked 4	done 8	in_progress -8	not_started -4	unrelated 5
~<oc	blocked -3	done 6	in_progress 5	question -3	unrelated -5
~<pc	done 4
~<pd	done -3	in_progress -5	question 10
~<ph	ack -4	blocked 3	extension 6	in_progress 16	not_started -4	question -7	unrelated -8
~<pt	ack -5	done 3
~<ql	done 7	in_progress -5
~<qu	blocked 7	done -6	not_started 7	unrelated -3
~<ra	extension -5	not_started 13	unrelated -6
~<re	blocked -4	in_progress -3	unrelated 5
~<ro	blocked -13	done 11	in_progress -5	question 13	unrelated -7
~<ru	ack 4	blocked -7	done -12	in_progress -12	question 13	unrelated 13
~<sa	blocked -10	done 7	in_progress -7	not_started 5	question 5
~<se	blocked 9	done -7
~<si	in_progress 3
~<so	ack -3	blocked -3	done -9	in_progress 17	question -3
~<ta	done 8	in_progress -4	unrelated -3
~<tc	done 4	in_progress -3
~<te	blocked 3	done 3	unrelated -3
~<th	blocked -6	done -3	in_progress 5	unrelated 5
~<ti	ack -3	done 8	unrelated -8
~<to	blocked 12	done -3	in_progress -11	question -4	unrelated 9
~<tr	blocked 8	done -13	not_started -3	unrelated 8
~<tu	blocked -7	done -3	extension -3	in_progress 3	question -3	unrelated 11
~<ty	unrelated 3
~<ub	ack -3	done 6	in_progress -3
~<ui	done 3
~<un	blocked 12	done 8	in_progress -5	not_started -7	unrelated -6
~<va	ack 13	blocked -7	unrelated -5
~<ve	blocked -4	done 15	in_progress 6	not_started -5	question -5	unrelated -7
~<vh	blocked 4	done -3
~<vi	done 4
~<vu	blocked -6	done 10	unrelated -3
~<wo	blocked -3	done -4	question 10
~<xa	blocked 8	done -3	extension 3	in_progress -5	question 4	unrelated -7
~<xo	blocked 10	done -12	extension -3	unrelated 7
~<xu	done -14	in_progress 17	unrelated 3
~<zo	done 11	in_progress -3	unrelated -7
~ac>	blocked 4	done -4	question -4	unrelated 5
~ach	blocked -4	done 5
~ai>	done -13	in_progress 8	unrelated 6
~ala	blocked -3	in_progress -3	not_started 9
~am>	blocked -14	done 10	in_progress -3	not_started 10	question 9	unrelated -11
~ame	blocked -5	in_progress 10	unrelated -4
~an>	ack 3	blocked -3	in_progress -5	not_started 9
~ang	ack 9	done 12	in_progress -9	unrelated -9
~anh	ack -3	blocked -5	done 8	extension 6	not_started 10	question 6	unrelated -21
~ao>	ack -3	done 9	question -3
~ap>	blocked -6	done 9	extension 8	in_progress 7	not_started -5	question -4	unrelated -8
~at>	blocked -4	done -9	extension 6	in_progress 5	not_started -7	question -11	unrelated 23
~au>	blocked 6	done 4	in_progress -25	not_started 7	unrelated 12
~ax>	ack -5	done 9
~ay>	ack -3	done -6	extension -5	not_started 5	unrelated 5
~bau	blocked 6	in_progress -13	not_started 9
~bep	done 3	in_progress -5	unrelated 5
~bit	ack 4
~bkt	ack -3	done 6	in_progress -3
~boc	blocked -7	done 8	in_progress 6	not_started 3	question -4	unrelated -5
~bom	ack -3	done 14	in_progress -6	question -10	unrelated 4
~buo	blocked -6	in_progress 3	question 6	unrelated -3
~but	in_progress 5
~buu	in_progress 3
~cam	blocked -5	in_progress 10	unrelated -4
~cay	blocked -3	done 5
~cc>	done 5
~ccc	done 4
~ce>	ack -9	done 11	in_progress 6	unrelated -8
~ch>	ack -3	blocked -9	done 11	unrelated 3
~cha	blocked -7	done -4	in_progress 9	question 4
~che	blocked -9	in_progress 9
~chi	blocked -7	done 8	in_progress 4	not_started -3
~ck>	in_progress 4
~ckh	ack -5	done 6
~cli	done 3
~cop	blocked -3	done 6	in_progress 5	question -3	unrelated -5
~cum	in_progress 4
~dap	done 13	in_progress -11
~det	in_progress 3
~deu	done 4
~df>	done -3	in_progress -5	question 10
~die	blocked 5	unrelated -3
~dnd	blocked 19	done -10	unrelated -6
~doa	ack -3	blocked -3	done 7	in_progress 5	unrelated -3
~dt>	blocked 3	in_progress -3
~dum	extension 3
~dut	ack -3	blocked 8	done 6	unrelated -6
~dvc	done 3
~ech	blocked 4
~em>	ack -4	blocked -15	done 26	extension -4	in_progress -7	question 13	unrelated -10
~en>	blocked -20	done 22	extension 5	in_progress 4	question 3	unrelated -14
~eng	blocked -14	done 10	not_started 14	question -8
~enh	done 7	in_progress 6	not_started -4	question -4	unrelated -5
~eo>	done 6	unrelated -5
~ep>	blocked -10	done 14	in_progress -8	unrelated 7
~era	blocked -5	in_progress 10	unrelated -4
~et>	blocked 7	done 12	in_progress 10	not_started -7	question -9	unrelated -11
~eu>	blocked 13	done -5	in_progress -5
~fax	ack -5	done 9
~ffi	ack -9	done 11	in_progress 6	unrelated -8
~fic	ack -9	done 11	in_progress 6	unrelated -8
~gac	blocked 6	unrelated -3
~gai	done -4	in_progress -3	unrelated 8
~gam	blocked 5	in_progress -4
~gan	blocked -9	done 4	extension 7
~gat	blocked -4	extension 7
~ghe	done -5	in_progress 3	unrelated 7
~ghi	ack -3	done -4	extension -3	in_progress -9	unrelated 18
~gia	ack -4	done 3	question -12	unrelated 17
~gie	blocked -6	done 6	not_started 3
~giu	blocked 4	done -4
~goc	blocked 18	done -12
~goi	blocked -7	in_progress 25	not_started -4	unrelated -7
~got	in_progress 3
~gun	blocked 10	done -3	in_progress -5
~ham	in_progress 8	unrelated -5
~han	blocked -12	done -4	in_progress 9	question 4
~hao	ack -3	done 8	question -3
~hap	done -10	in_progress 18	not_started -4	question -5	unrelated 4
~hat	done -4	unrelated 7
~hdn	blocked 19	done -10	unrelated -6
~he>	done -5	unrelated 12
~hen	blocked -8	done 13	unrelated -9
~heo	in_progress 5	unrelated -4
~hep	blocked -16	done 15	in_progress 5
~hic	unrelated 5
~hie	blocked -3	done 3	extension 3	in_progress -6	unrelated 3
~hin	blocked -5	in_progress 5	unrelated 8
~hoa	ack -3	blocked 8	done 5	in_progress -5	unrelated -3
~hop	blocked -3	done 8	in_progress -4
~ht-	blocked 3	done 3	in_progress -3
~huc	blocked -3	done -4	in_progress 13	unrelated -3
~hui	blocked -5	not_started 7
~hun	in_progress 4
~huo	blocked -5	in_progress 6
~huu	unrelated -3
~huy	blocked 7	done -8	in_progress -8	unrelated 13
~hxh	blocked 4	done -3
~ia>	question 5	unrelated -5
~ian	ack -3	blocked 4	done 11	in_progress -5	unrelated -4
~iap	blocked -5	in_progress 5
~iat	done -7	question -12	unrelated 21
~ice	ack -9	done 11	in_progress 6	unrelated -8
~ich	ack -3	blocked -9	done 7	unrelated 4
~ick	in_progress 4
~iem	ack -3	blocked -5	done 18	extension -3	unrelated -5
~ien	blocked -20	done 18	extension 6	in_progress -4	not_started 11	question -7	unrelated -3
~iep	blocked 4	done -4	in_progress -7	unrelated 7
~iet	blocked 3	done 9	question -4	unrelated -8
~ieu	blocked 10	done -10	in_progress -6	unrelated 9
~ii>	in_progress -4	not_started 9
~iii	in_progress -4	not_started 9
~in>	blocked -9	in_progress 9	unrelated 7
~inh	done 3
~ink	blocked -6	done 6
~iof	ack -9	done 11	in_progress 6	unrelated -8
~iot	blocked 3
~ip>	done 4
~it>	ack 4	blocked 5	done -6
~iu>	blocked 5
~iuc	done -3	in_progress 4
~kem	blocked -8	done 4	in_progress -3	question 14	unrelated -5
~ken	blocked -3	done 8	in_progress 6	not_started -4	question -4
~kh>	ack -5	done 6
~kha	in_progress 7	not_started -3	unrelated -5
~khe	blocked -15	done 30	in_progress -5	unrelated -12
~kho	blocked 8	done 5	in_progress -10
~khu	blocked -13	in_progress 11	not_started 7
~kic	blocked -9	done 7	in_progress 4
~kie	blocked -4	done 5
~kin	blocked -4	in_progress 5
~kt-	blocked 3	done 3	in_progress -3
~kt>	ack -3	done 6	in_progress -3
~lam	blocked -3	in_progress -3	not_started 9
~lec	blocked 4
~let	in_progress 3
~leu	done 3	not_started 4	unrelated -6
~lie	done 10	question -3	unrelated -5
~lin	blocked -6	done 6
~lip	done 3
~loa	ack -4	done 7	in_progress 4
~lop	ack -5	extension -10	in_progress -4	unrelated 26
~lua	blocked 5	done 6	in_progress -5	not_started -6
~luy	in_progress 3
~mai	done -6	in_progress 11
~mam	blocked -8	done 5	in_progress 4
~man	in_progress -3	not_started 10	unrelated -6
~map	in_progress 3
~mer	blocked -5	in_progress 10	unrelated -4
~mie	blocked -3	not_started 11	question -8
~muo	done 8	in_progress 5	not_started -5	question -3	unrelated -7
~nap	done 9	extension 8	in_progress -12
~nau	done -4	in_progress -8	unrelated 13
~nd>	blocked 19	done -10	unrelated -6
~ng>	ack -10	blocked -8	done 17	in_progress 12	not_started 5	question -12	unrelated -5
~nga	done 5	extension 7	in_progress -7	unrelated -4
~ngh	done -5	extension -4	in_progress -5	unrelated 14
~ngo	blocked -7	in_progress 25	not_started -4	unrelated -7
~ngu	blocked 10	done -3	in_progress -5
~nh>	ack -4	blocked -4	done 11	extension 4	not_started 5	unrelated -12
~nie	done 7	in_progress -4
~nk>	blocked -6	done 6
~nma	done -6	in_progress 11
~nuo	blocked 4	done 8	in_progress -8	not_started -4	unrelated 5
~oa>	ack -7	blocked 19	not_started -3	unrelated -6
~oan	ack -3	done 13	in_progress -5	unrelated -4
~oat	blocked -3	in_progress 7
~oay	blocked 11	extension -3	unrelated -4
~oc>	ack -4	blocked 12	done 7	extension -5	in_progress -13	question -12	unrelated 18
~oco	blocked -3	done 6	in_progress 5	question -3	unrelated -5
~off	ack -9	done 11	in_progress 6	unrelated -8
~oi>	ack -3	blocked -12	done 12	in_progress 21	not_started -4	question -6	unrelated -7
~om>	ack -4	blocked -5	done 14	in_progress -3	question -4
~on>	ack -3	blocked -19	in_progress 20	question 11	unrelated -9
~ong	ack -3	blocked -14	done -8	in_progress 25	not_started -5	question -3	unrelated 5
~op>	ack -5	blocked -9	done 14	extension -10	in_progress -3	question -6	unrelated 20
~ord	blocked -3	done -4	question 10
~ot>	done -13	in_progress -5	unrelated 18
~pcc	done 4
~pdf	done -3	in_progress -5	question 10
~pe>	unrelated 3
~pha	ack -4	done -3	in_progress 20	not_started -4	question -7	unrelated -6
~phi	blocked -3	done -4	extension 5	in_progress 3
~phu	blocked 4	done 6	in_progress -8
~ptc	ack -5	done 3
~qua	done -7	in_progress 3	not_started 8
~que	blocked 6	in_progress -4
~quo	blocked 3
~ra>	blocked -5	in_progress 10	unrelated -4
~ran	blocked 3	extension -5	not_started 13	unrelated -7
~rat	in_progress 4
~rd>	blocked -3	done -4	question 10
~reo	done 3
~ret	blocked -4	done -3	in_progress 3	unrelated 4
~rie	blocked 10	done -10	in_progress -6	unrelated 9
~ron	blocked -13	done 11	in_progress -5	question 13	unrelated -7
~rua	ack 4	blocked -3	done -11	in_progress -4	not_started -3	question 15	unrelated 3
~run	blocked 5	done -3	extension 3	in_progress -5
~ruo	blocked -8	unrelated 11
~rup	done 3
~sac	question -4	unrelated 7
~sam	blocked -8	done 6	in_progress -7	not_started 5	question 9	unrelated -7
~set	blocked 9	done -7
~sie	in_progress 3
~son	ack -3	blocked -3	done -9	in_progress 18
~t-d	blocked 3	done 3	in_progress -3
~t-h	blocked 3	done 3	in_progress -3
~tau	done 8	in_progress -4	unrelated -3
~tck	ack -5	done 6
~tem	done 4
~tha	blocked -4	unrelated 4
~tho	in_progress 4
~thu	done -3	unrelated 3
~tia	question 5	unrelated -5
~tic	in_progress 4
~tie	ack -3	blocked -4	done 13	unrelated -4
~toa	blocked 16	done -7	unrelated -3
~toc	blocked -4	done 4	in_progress -8	question -3	unrelated 12
~tra	in_progress 4
~tre	in_progress 4
~tri	blocked 10	done -10	in_progress -7	unrelated 9
~tuo	blocked -9	extension -3	in_progress 3	question -3	unrelated 12
~typ	unrelated 3
~ua>	ack 4	blocked -4	done -11	in_progress -4	not_started -3	question 15	unrelated 4
~uan	ack 3	in_progress -3
~uat	blocked 5	done 6	not_started -5	unrelated -4
~uay	done -8	in_progress 3	not_started 9
~ubk	ack -3	done 6	in_progress -3
~uc>	blocked -6	done -7	in_progress 21	not_started -3	unrelated -3
~ue>	blocked 15	in_progress -6	unrelated -5
~ui>	blocked -6	not_started 6
~uii	done 3
~um>	extension 3	in_progress 5
~un>	blocked 7	done 5	in_progress -8
~ung	ack -4	blocked 18	in_progress -4	not_started -4	unrelated -7
~uoc	blocked 5	done 9	extension -4	in_progress -9	not_started -4	question -3	unrelated 8
~uoi	blocked -5	question -4	unrelated 7
~uom	blocked -7	in_progress 3	question 6
~uon	blocked -17	done -9	in_progress 32	not_started -4	question -3	unrelated 4
~uot	in_progress -7	not_started 3	unrelated 7
~up>	done 3
~ut>	ack -3	blocked 6	done 5	extension -3	in_progress 4	unrelated -6
~uu>	in_progress 5	unrelated -4
~uyn	done -7	in_progress -6	unrelated 14
~vac	blocked -4	in_progress 3
~vc>	done 3
~ven	done 4	unrelated -3
~vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
~vhx	blocked 4	done -3
~vun	blocked -6	done 7
~wor	blocked -3	done -4	question 10
~xai	blocked 4	done -3
~xan	blocked 5	extension 3	in_progress -5	question 4	unrelated -6
~xh>	blocked 4	done -3
~xoa	blocked 11	extension -3	unrelated -4
~xot	done -10	unrelated 11
~xuc	blocked -3	in_progress 5
~xue	blocked 9	unrelated -4
~xuo	blocked -3	done -12	in_progress 11	unrelated 8
~xuy	in_progress 3
~yen	blocked -4	in_progress 4
~yet	blocked 5	in_progress -3
~ynh	done -7	in_progress -6	unrelated 14
~ype	unrelated 3
~zoi	done 11	in_progress -3	unrelated -7
🙏	extension 3
🙏 |	extension 3
"""
