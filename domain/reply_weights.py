"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 10	done 4	in_progress -13
! thuc	ack 11	done -3	in_progress -8
!ack	ack 73	blocked 4	done 21	extension -30	in_progress 4	not_started -20	question -40	unrelated -12
!ack 0.5	ack -10	blocked 24	done 20	extension -3	in_progress -9	not_started -6	question -9	unrelated -7
!ack 0.8	ack 82	blocked -20	extension -27	in_progress 14	not_started -14	question -31	unrelated -5
!against ALMOST	ack -6	blocked 30	in_progress -4	not_started -6	question -6	unrelated -6
!against ASK	ack -4	blocked -4	done -3	extension 9	in_progress 13	not_started -4	question -7
!against ASKS	blocked -3	done -7	in_progress -11	not_started 16	question 11	unrelated -3
!against BEGIN	blocked 5	done -16	in_progress -14	not_started 29	unrelated -3
!against BUT	ack -8	blocked 31	done 25	in_progress -23	question -6	unrelated -20
!against CALM	done -15	in_progress 18
!against COND	ack -9	blocked 19	done -25	extension -3	in_progress 32	not_started -5	question -14	unrelated 6
!against DENY	ack -7	done -18	extension 10	in_progress 11	not_started 55	question -30	unrelated -19
!against DOING	ack -6	blocked -15	done 11	extension -8	not_started 9	question 17	unrelated -7
!against DRAFT	blocked 17	done 22	in_progress -10	not_started -12	question -10	unrelated -7
!against EARLY	ack 6	blocked 11	done -20	in_progress -21	question -16	unrelated 41
!against FUTURE	ack 26	blocked 14	done -14	in_progress -11	question -5	unrelated -9
!against HA	ack 7	blocked -11	done -11	extension 10	question 18	unrelated -10
!against HELP	ack -6	blocked 4	done -21	in_progress 8	question 21	unrelated -4
!against JUST	ack -3	blocked -13	done 8	extension 8	in_progress -16	not_started 28	question -5	unrelated -7
!against LACK	ack -3	blocked 10	done -6	extension 3	in_progress 3	question -6
!against LATE	done 3	extension 4	in_progress -8	question -3	unrelated 6
!against LATER	blocked -17	done 5	extension 9	in_progress 9	question -4	unrelated -3
!against LET	blocked 3	done -15	extension 5	in_progress -5	not_started 18
!against LIMIT	ack -4	done -4	in_progress 10	question 6	unrelated -3
!against MUST	ack 6	blocked -22	done 19	extension 3	not_started -10	question 14	unrelated -9
!against NO	ack -5	blocked -3	done 23	in_progress -15	not_started 4	unrelated -6
!against NOTYET	ack -9	done 3	in_progress 28	not_started -25	question 18	unrelated -14
!against NOW	ack -3	done -33	in_progress 28	not_started 18	question -4	unrelated -5
!against NUMBER	blocked 3	done 29	in_progress -28
!against OBSTACLE	ack -3	blocked 36	extension -3	in_progress -18	question -4	unrelated -9
!against OTHER	ack -4	blocked -14	done -23	extension -3	in_progress 9	not_started 6	question 12	unrelated 16
!against PART	ack -6	blocked 22	done 7	in_progress -13	question -5	unrelated -6
!against POSTPONE	blocked -8	done 4	extension 4	in_progress -3	not_started 3
!against RECEIVE	ack 21	blocked -3	done -25	in_progress 3	not_started 6	unrelated -3
!against REMAIN	ack -3	blocked -8	done -18	extension -3	not_started 24	question 5	unrelated 4
!against SHARE	ack -3	done -30	in_progress 33	not_started -4	question 4
!against SOCIAL	blocked -3	done -14	in_progress -4	unrelated 24
!against SOON	ack 11	blocked 7	done -11	extension -7	in_progress -9	not_started 7	question 9	unrelated -8
!against SUBMIT	blocked -3	done -6	extension 3	in_progress 15	unrelated -3
!against TARGET	ack 5	blocked -6	done -9	in_progress 10
!against TELL	ack 9	blocked -19	done -6	extension -8	in_progress -13	not_started -7	question 29	unrelated 15
!against THEN	blocked 8	done -37	in_progress 24	not_started 8	question 6	unrelated -7
!against THEY	ack -5	blocked -11	done -21	in_progress 18	question 21	unrelated -3
!against UNDO	ack -4	blocked 23	in_progress 3	not_started -6	question -10	unrelated -4
!against UNSURE	ack -6	done -26	in_progress 39	not_started -5	question 5	unrelated -8
!against WAIT	blocked 16	in_progress -7	unrelated -4
!against WH	ack -6	done 20	extension -4	in_progress 5	not_started 15	question -5	unrelated -22
!against WHEN	ack 10	blocked -3	done -12	in_progress 11	not_started -3	unrelated -4
!against WHO	done 21	in_progress -17
!against WORD	ack -5	blocked -12	done 118	extension -5	in_progress -64	not_started -4	question -7	unrelated -21
!blocked	ack -20	blocked 79	done -7	extension -24	in_progress 4	question -32
!blocked 0.8	ack -20	blocked 79	done -7	extension -24	in_progress 4	question -32
!done	ack -23	blocked -6	done 107	extension -24	in_progress -15	not_started -23	question -18
!done 0.65	ack -3	done 24	extension -4	in_progress -6	unrelated -6
!done 0.8	ack -11	blocked 4	done 7	extension -14	in_progress 12	not_started -16	question -16	unrelated 34
!done 0.95	ack -10	blocked -7	done 76	extension -6	in_progress -21	not_started -6	unrelated -27
!doubted	ack -23	blocked -12	done -10	extension -17	in_progress 56	not_started 12	question 19	unrelated -25
!doubted 1	ack -9	blocked -30	done 30	extension -22	in_progress 28	not_started -34	question 27	unrelated 11
!doubted 2	ack -23	blocked 13	done -17	extension -8	in_progress 40	question -10	unrelated 5
!doubted 3	ack 13	blocked -22	done 10	in_progress 20	not_started 14	question -14	unrelated -21
!doubted 4	ack -4	blocked 28	done -33	extension 12	in_progress -32	not_started 33	question 16	unrelated -20
!extension	ack -18	blocked -28	done -34	extension 125	in_progress -40	not_started -20	question 9	unrelated -17
!extension 0.75	extension 6
!extension 0.95	ack -17	blocked -27	done -34	extension 125	in_progress -39	not_started -19	question 11	unrelated -17
!finished	ack -24	blocked 4	done 91	extension -23	in_progress -16	not_started -23	question -19	unrelated 9
!finished 0.65	ack -3	done 23	extension -4	in_progress -6	unrelated -4
!finished 0.8	ack -11	blocked 14	done -8	extension -14	in_progress 12	not_started -16	question -17	unrelated 39
!finished 0.95	ack -10	blocked -7	done 76	extension -6	in_progress -21	not_started -6	unrelated -27
!in_progress	ack 7	blocked 10	done 22	extension -62	in_progress 91	not_started -34	question -24	unrelated -9
!in_progress 0.5	ack 25	blocked 9	done 34	extension -28	in_progress 32	not_started -52	question -10	unrelated -9
!in_progress 0.8	ack -8	blocked -12	done -12	extension -29	in_progress 26	not_started 33	question 8	unrelated -6
!in_progress 0.95	ack -11	blocked 13	extension -5	in_progress 33	not_started -15	question -22	unrelated 7
!not_started	ack -27	blocked -13	done -31	extension -29	in_progress 9	not_started 125	question -18	unrelated -18
!not_started 0.8	ack -13	blocked -17	done -19	extension -14	in_progress 44	not_started 24	unrelated -4
!not_started 0.95	ack -14	blocked 3	done -12	extension -15	in_progress -34	not_started 103	question -17	unrelated -14
!nothing finished	ack 23	blocked 31	done -56	extension -16	in_progress 5	not_started -16	unrelated 31
!question	ack -15	blocked -18	done -57	extension 7	in_progress -22	not_started -49	question 125	unrelated 27
!question 0.75	blocked -4	done -19	extension -22	in_progress -10	not_started -21	question 73	unrelated 3
!question 0.95	ack -15	blocked -13	done -38	extension 29	in_progress -12	not_started -28	question 53	unrelated 23
!unrelated	blocked -5	done 6	extension -41	in_progress 14	not_started -7	question -6	unrelated 41
!unrelated 0.3	ack 27	blocked -16	done 9	extension -10	in_progress 13	not_started 25	question -41	unrelated -6
!unrelated 0.5	ack -6	blocked -24	done 6	extension -6	in_progress 4	not_started -7	question 42	unrelated -8
!unrelated 0.8	ack -23	blocked 36	done -9	extension -24	in_progress -3	not_started -25	question -7	unrelated 56
#0	ack 26	blocked -18	done 5	extension -14	in_progress -9	not_started -10	question -26	unrelated 46
#1	ack 14	blocked 3	done -28	extension -72	in_progress 39	not_started 19	question 21	unrelated 4
#2	ack -17	done -9	extension -7	in_progress 17	question 5	unrelated 12
#3	ack -9	blocked 5	done 13	extension -16	in_progress 25	not_started -40	question 19	unrelated 3
#4	ack -9	blocked 25	done 7	extension 6	in_progress 11	not_started -36	question 5	unrelated -10
#5	ack -25	blocked 16	done 18	extension 19	not_started 20	question -20	unrelated -28
#6	ack -4	blocked -7	done 19	extension 28	in_progress -37	not_started 18	question -4	unrelated -14
%	ack -14	blocked -33	done 46	in_progress 37	not_started 6	question -15	unrelated -26
% ,	in_progress -3	not_started 4
% a	done 4
% anh	in_progress -6	not_started 8
% ho	done 3
% nghe	done 7	in_progress -7
% nha	done 3
% nhe	done 6	in_progress -3
% roi	in_progress 8
% sep	done 7	in_progress -4
% thanh	done 9	in_progress -8
% thoi	in_progress 3
% |	ack -3	blocked -6	done 21	extension -3	in_progress -9	not_started 4	question -3
)	ack 3	blocked -7	done 4	in_progress -9	unrelated 10
) )	ack -3	done 6	in_progress -10	unrelated 10
) |	ack 3	blocked -7	done 4	in_progress -9	unrelated 10
+	extension 3
+ ngay	extension 3
,	ack 30	blocked -10	done 37	extension 29	in_progress 11	not_started -5	question -59	unrelated -33
, ai	done -4	question -11	unrelated 22
, anh	ack -5	blocked 10	done 18	in_progress -18	not_started -5
, ba	blocked 3
, bac	done -4	unrelated 4
, ban	done 10	not_started -4	question -8
, bang	done 3
, bao	ack 12	blocked 14	extension -4	in_progress -23	question 4	unrelated -4
, bat	done -4	in_progress 4
, ben	ack -7	blocked 3	done -7	in_progress 14	not_started 3	unrelated -3
, bi	blocked 6	in_progress -4
, bia	done 5	unrelated -3
, bien	done 7	in_progress -4
, bieu	in_progress 3
, bon	ack 5
, bua	done 6	in_progress 3	not_started -7
, ca	done -7	in_progress 3	unrelated 3
, cac	blocked -11	done 9	in_progress 7	not_started -4
, cai	done -4	in_progress -4	not_started 3	question 6
, cam	ack 6	blocked 11	done -18	in_progress -9	unrelated 12
, can	extension 3
, cau	done 4	in_progress -3
, chac	done 4	in_progress -3
, chap	ack 3
, chau	ack 5	blocked -9	extension -3	in_progress 8
, chay	done 5	in_progress -3
, chi	ack 10	done -8	in_progress -9	not_started 10
, chieu	done -14	in_progress 22	unrelated -3
, cho	blocked 7	done -53	extension 13	in_progress 52	unrelated -12
, chu	blocked 3
, chua	ack -5	blocked -17	done -31	extension -5	in_progress 57	not_started 29	question -5	unrelated -23
, chuan	in_progress 5
, chung	ack 10	blocked 3	in_progress -8	unrelated -3
, chuyen	blocked -6	done 10	unrelated -5
, co	ack -15	done 34	question -6	unrelated -5
, coi	done 4	in_progress -3
, con	ack -5	blocked -20	done -33	extension -6	in_progress 47	not_started 6	question 4	unrelated 8
, cong	blocked 10	in_progress -6	unrelated -3
, cuoi	done -4	in_progress 5
, da	ack -18	blocked -11	done 30	in_progress -26	not_started 27	question -5	unrelated 4
, dan	blocked -3	done 13	in_progress -8
, dang	ack -4	blocked -13	done -35	in_progress 60	not_started -4	question -4	unrelated 3
, danh	done 5	in_progress -3
, dat	blocked -3	done 3	in_progress 3	unrelated -3
, dau	unrelated 3
, de	ack -5	blocked -21	extension 8	in_progress 17	question 5	unrelated -4
, do	blocked 12	done 4	in_progress -12	not_started -3
, doan	in_progress 3
, doi	blocked -6	done -4	in_progress 13
, don	ack 9	blocked -4	done -9	extension 6
, dong	ack 3	done 12	in_progress -8	unrelated -4
, dot	done 4
, du	blocked -3	extension 16	in_progress -7
, dua	done 4	in_progress -3
, dung	done 7	in_progress -3	unrelated -5
, duoc	blocked -3	in_progress 5
, duong	blocked 12	done -7
, e	done -10	in_progress 4	question 8
, em	ack 17	blocked 4	done 7	extension -4	in_progress 6	not_started -14	question 4	unrelated -20
, file	ack -5	done 7
, gia	extension 3
, giao	blocked -6	done 7
, gio	ack -4	blocked -10	in_progress 6	not_started 3	unrelated 8
, gop	blocked 3	in_progress -3
, gui	ack -4	blocked -5	done 28	in_progress -16
, hai	done 12	in_progress -7
, hang	blocked -3
, he	blocked 5	in_progress -3
, het	blocked -5	done 6	extension -3	in_progress 5
, hien	blocked -3	in_progress 3
, hieu	done 4	in_progress -4
, ho	blocked 13	done -5	in_progress -11	not_started 6
, hoan	ack 3	done 9	in_progress -12
, hoc	done 4
, hoi	blocked 4	in_progress -3
, hom	blocked -6	done -9	extension 7	in_progress -6	unrelated 17
, ke	blocked 3	done -3
, ket	blocked 4	done 3	in_progress -6
, khao	done -5	unrelated 5
, khen	done 5	unrelated -4
, khi	ack 5	done -4	in_progress 4	question -3
, kho	blocked 7	done -4
, khoi	ack -3	done 6
, khong	ack -3	blocked 11	done 36	extension -5	in_progress -21	not_started -4	question -5	unrelated -9
, ki	done 4
, kiem	in_progress 5	question -3
, kien	done 3	in_progress -3
, lam	ack 13	blocked 6	done -5	in_progress -9
, lan	blocked 5	in_progress -3
, lat	ack 16	in_progress -37	unrelated 22
, lay	blocked 9	done -5
, le	blocked 3
, li	extension 4
, loi	ack 3	blocked -6	in_progress 4
, ma	blocked 12	not_started -9
, mai	ack 5	blocked -4	done -10	extension -3	in_progress 23	not_started -5	unrelated -6
, mang	blocked -15	in_progress 16
, mat	blocked 9	done -4	in_progress -3
, may	in_progress 3
, met	done -15	unrelated 18
, minh	unrelated 3
, moi	blocked -13	extension -3	in_progress 22	not_started -14	unrelated 10
, mot	done -3	extension 6	in_progress -8	not_started 8	unrelated -3
, mua	extension 4
, nam	in_progress -8	not_started 9	question 3
, nay	done 23	in_progress -20
, ngay	done 7	extension -4
, nghi	done 4	in_progress -3
, ngoi	in_progress 8	not_started -4
, nguoi	blocked -5	done 9
, nha	blocked 10	unrelated -5
, nhac	blocked 10	done -7
, nhe	done -3	in_progress -3	unrelated 6
, nho	unrelated 3
, nhung	blocked 5	done -10	in_progress -10	not_started 18	question -3
, niem	blocked -5	done 8	in_progress -3
, nop	done 10	in_progress -3	question -3
, nuoc	blocked -3	done 4
, ong	done 3	in_progress -3
, phai	blocked 21	done -7	in_progress -9
, phan	blocked -4	extension 3	in_progress 13	not_started -5	question -3
, phat	blocked -6	done 16	in_progress -7
, phia	blocked -5	in_progress 6
, phong	done -3	in_progress 5
, phuong	blocked 3	done -3
, qui	done -3	in_progress 3
, ranh	done -3	in_progress 3
, rieng	done -5	in_progress -4	not_started 9
, sang	not_started 4
, sao	done 4
, se	ack 28	done -9	in_progress -15
, so	blocked -9	done 17	in_progress -5
, song	not_started 4
, sot	done -3	in_progress 4
, tac	blocked 5	done -3
, tau	blocked 3
, tet	blocked -3	done 3
, tham	blocked 3
, thang	done -8	in_progress 5	unrelated 6
, thanh	done 6	in_progress -6
, thi	blocked 5	in_progress -6
, thieu	blocked 8	in_progress -6
, tho	blocked 6	unrelated -4
, thu	blocked -7	in_progress 5	unrelated 5
, thuc	in_progress 6	not_started -3
, tien	done 8	in_progress -3
, tim	blocked 3
, tin	in_progress 7
, tinh	blocked -3	done 3
, to	done -8	in_progress 3	not_started 4
, toi	blocked -7	done -14	in_progress 22
, tra	blocked 3
, tram	ack -3	blocked 10	unrelated -4
, trang	blocked 3
, trinh	done -3	in_progress 4
, trong	done -9	in_progress 9
, trung	blocked 4	done -3
, tu	blocked 3
, tuan	blocked -4	in_progress 7
, tui	blocked 4	extension 4	question -3	unrelated -3
, van	blocked 3	done 7	in_progress -7
, ve	done 9	in_progress -3
, viec	blocked 3	done -3	in_progress -6	not_started 7	question 4
, xa	blocked 4
, xe	done 10	in_progress -3	not_started -6
, xin	ack 4	blocked -7	extension 15	in_progress -12	unrelated 5
, xiu	done -3	in_progress 4
, xoay	blocked 4	unrelated -3
, xong	ack 15	blocked 3	in_progress -24	not_started 10
, xot	done -10	unrelated 11
, xuong	unrelated 4
, |	ack -10	done 33	in_progress -19
-	done 3	in_progress -4
.	ack 5	blocked -23	done 16	extension 5	in_progress -13	not_started 12	question -5	unrelated 3
. em	done 7	in_progress -3
. nhe	done 4
. |	ack 7	blocked -21	done 3	extension 4	in_progress -7	not_started 12	question -4	unrelated 5
/	blocked -5	done 6	extension 4	in_progress -3
/ do	blocked -3	extension 4
/ du	done 3
/ gio	done 3
2	done -3	in_progress 3
2 e	done -3	in_progress 3
4	done -3	in_progress 5
4 e	done -3	in_progress 5
:	blocked -16	done 10	extension 7	in_progress -4	not_started -4	unrelated 8
: %	in_progress 3
: )	ack 4	blocked -6	done 3	in_progress -10	unrelated 10
: do	done -3	in_progress 4
: don	blocked -4	done 4
: tin	in_progress 4
: uy	done 3
: |	extension 4	in_progress -4
;	in_progress 3
=a'	ack -4	not_started 12	question -9
=a.	ack 14	done 6	in_progress -21	question 10	unrelated -10
=a`	question 6
=an'	blocked -5	extension 4	not_started 3
=anh?	blocked -8	done 10	in_progress 3	not_started -4	unrelated 3
=ba`	blocked 6	in_progress -11	unrelated 5
=bac'	done -7	in_progress -3	unrelated 12
=bac.	ack -3	blocked -6	extension 3	in_progress 9
=bai`	blocked -4	in_progress 12	not_started -3	unrelated -3
=bai~	blocked -3	done 6	in_progress 3	not_started -5
=ban	blocked -3	done -8	in_progress 9	not_started -4	question 9	unrelated -3
=ban'	blocked -5	done -7	in_progress -8	unrelated 23
=ban?	blocked -3	done 6	extension -10	in_progress 38	not_started -7	question -3	unrelated -21
=ban`	done -4	not_started 8
=bang?	blocked -3	done 5	in_progress 4
=bao	blocked -10	done -5	extension -3	in_progress 6	not_started -3	question 14
=bao'	blocked -9	done 25	in_progress -4	question -9	unrelated -4
=bao?	ack -7	blocked -7	done 4	in_progress 11	not_started 5	unrelated -4
=bao~	blocked 36	done -16	in_progress -8	not_started -3	unrelated -5
=bay`	blocked -5	done 5
=be'	done -4	unrelated 6
=bi.	ack -3	blocked 17	done -21	in_progress 10	question 14	unrelated -18
=bi`	in_progress -6	not_started 7
=binh`	done 4
=biên	blocked 3	done 14	in_progress -7	unrelated -5
=biên?	done 6	in_progress 3	unrelated -3
=biêt'	ack 12	done -13	in_progress 4	not_started -6	unrelated 4
=biêu?	done -8	in_progress 10	question 3	unrelated -5
=bo?	blocked 19	done -3	in_progress -9
=boc'	in_progress -6	not_started 7
=bon.	ack 3	in_progress -3	not_started 5
=bong'	blocked -3	extension 6	in_progress -7
=bung`	blocked 4	done -3
=but'	in_progress 4
=buôi?	done 4	in_progress -3
=buôn`	unrelated 3
=bâm'	in_progress 4	not_started -3	unrelated 3
=bân.	ack 10	blocked 4	done -4	in_progress -12
=bât'	not_started 3
=bâu`	blocked 7	in_progress -10	not_started 5
=bê	unrelated -3
=bê'	done 11	in_progress -3	unrelated -3
=bên	ack -10	blocked 20	extension -4	in_progress 17	question -6	unrelated -14
=bô'	ack -3	done -5	in_progress -9	not_started 3	unrelated 17
=bô.	ack 7	blocked 4	done 3	extension -7	in_progress -4	not_started -3
=bô?	blocked -6	done 9
=bôc'	blocked -5	done 4	in_progress 10	not_started -5
=bôi`	done 7	in_progress -5
=bôn'	done 4	unrelated -4
=băng	blocked -5	done 7	in_progress -4	question 8	unrelated -5
=băng`	ack -3	done 9	in_progress -8	question -3	unrelated 4
=băt'	ack -5	blocked -10	done -24	in_progress 26	not_started 26	question -3	unrelated -8
=bđ	blocked -3	not_started 5
=bơm	done 9	unrelated -6
=bưa~	ack -4	blocked 5	extension 5	in_progress 5	not_started -6	question -4
=bưu	in_progress 3
=bươc'	done -5	in_progress 10
=bươm'	question 4
=ca'	in_progress 3
=ca?	ack -6	blocked 7	extension -3	in_progress -23	not_started 8	unrelated 22
=ca`	done -3	in_progress -3	unrelated 9
=cac'	ack -10	blocked -15	done 29	extension -6	in_progress -12	question 3	unrelated 12
=cai'	ack -3	blocked 8	done -13	in_progress 17	not_started -5	question -5	unrelated 3
=cai~	blocked 3
=cam?	ack 11	done -6	in_progress -6	unrelated 6
=can'	blocked 3
=can.	blocked 3
=can?	blocked 3
=cao	blocked -4	in_progress 5
=cao'	blocked -15	done 16	not_started 3
=chanh'	blocked -3	in_progress 4
=chao`	unrelated 3
=chau'	blocked -11	done 7	in_progress 7
=chay'	blocked 8	not_started -5
=chay.	blocked -10	done 5	in_progress 10	not_started -4
=chi	ack 3	blocked -7	done 11	extension 5	in_progress -13	question 6	unrelated -5
=chi'	not_started -3
=chi.	ack 7	blocked -6	done -27	in_progress 9	question 10	unrelated 6
=chi?	blocked 4	done 10	extension -3	in_progress -3	not_started -3	question -3
=chia`	in_progress -7	unrelated 9
=chin'	done -3	in_progress 7
=chinh'	blocked 12	done -8	extension -8	in_progress 9	not_started -5	question 4	unrelated -3
=chinh?	blocked -7	extension 6	in_progress 7
=chiu.	blocked 5
=chiên'	done 3
=chiêu'	blocked -10	done 6	extension -5	in_progress -5	unrelated 16
=chiêu`	blocked -8	done -8	in_progress 26	question -3	unrelated -5
=cho	ack -9	blocked -14	done 5	extension 26	in_progress -7	not_started -13	question 13
=chon.	done -5	in_progress 5
=chu'	ack 6	blocked 5	in_progress -8	unrelated -3
=chu?	ack -3	blocked 6	done -6	in_progress 18	not_started -3	question 10	unrelated -19
=chuc'	blocked -4	done -6	in_progress -3	unrelated 20
=chuc.	in_progress 4
=chung'	blocked 4
=chup.	ack 10	done -4	not_started -3
=chut'	blocked -3	in_progress 3
=chuyên	ack 4	done -4
=chuyên.	unrelated 3
=chuyên?	ack 4	blocked 19	done -30	extension -5	in_progress 4	not_started 3	question -3	unrelated 7
=chuyên`	ack 3	extension 7	unrelated -14
=chuân?	blocked -5	done -5	in_progress 11
=châm'	in_progress 3
=châm.	done -3	extension 5	in_progress 5	unrelated -3
=châp'	ack 18	blocked -9	done -5	extension -3	unrelated -4
=chê'	blocked 4	extension -3	in_progress 9	unrelated -7
=chêt'	blocked 4
=chông'	blocked 3	not_started 4	question 3	unrelated -7
=chông`	blocked 5	done -7	in_progress -3	unrelated 11
=chôt'	done 6	not_started -3
=chô~	blocked 13	in_progress -11
=chăc'	blocked 9	done 8	in_progress -14	question 5	unrelated -3
=chăn'	done 4	in_progress -3
=chăn.	blocked 5	unrelated -3
=chăng?	blocked 10	done -3	in_progress -5
=chơ.	blocked -6	done 14	in_progress -7	unrelated 3
=chơ`	ack -3	blocked 43	done -30	extension -3	in_progress 6	question -3	unrelated -8
=chơi	blocked -3	done -3	in_progress -5	unrelated 12
=chư'	blocked 5	done 28	in_progress -14	not_started -8	question -10
=chưa	ack -33	blocked 11	done -16	extension -7	in_progress 17	not_started 13	question 14
=chưa~	done 6	not_started -5
=chưc'	ack 7	blocked 12	done -11	extension -3	in_progress -5	not_started 5	unrelated -4
=chưng'	ack -5	blocked -6	done 4	in_progress 7	not_started 3
=chưng`	in_progress 7
=chư~	blocked 8	done -15	in_progress 7	not_started 4
=chương	ack -4	extension -5	in_progress 7
=co'	ack -12	blocked -12	done 10	extension -20	in_progress 4	question 34	unrelated -4
=coc'	blocked -3	done 4
=con	ack 7	done -12	in_progress -7	not_started -4	unrelated 19
=con`	ack -10	blocked -20	done 15	extension -5	in_progress 27	not_started -7	question 17	unrelated -18
=cu.	blocked -7	done 7
=cua?	ack -9	blocked 25	done -11	not_started -3	question -12	unrelated 13
=cuc.	in_progress 3
=cung`	blocked -4	done 9	in_progress -5	unrelated 3
=cung~	blocked 9	done -4	in_progress 6	not_started -3	unrelated -3
=cup'	blocked 9	in_progress -7
=cu~	blocked 9	in_progress -6	unrelated -3
=cuôc.	blocked 7	in_progress -5
=cuôi'	ack -3	blocked -9	done 8	in_progress 11	not_started -3
=câm'	blocked 8	done -3	in_progress -5
=cân`	in_progress -4	question 10	unrelated -3
=câp'	ack -6	blocked 7	done 23	extension 5	in_progress -17	not_started 6	question -9	unrelated -9
=câu	in_progress 4
=câu.	done 3	in_progress -3
=câu`	ack 8	blocked 9	done -10	in_progress -11	question 4
=cây	done 3	in_progress 3
=cô	done 5	unrelated -4
=cô'	blocked -3	in_progress 3
=cô?	blocked 5	done -4
=công	ack 9	blocked 7	done -18	extension -7	in_progress 21	not_started -3	unrelated -10
=công'	blocked -3	done 4
=công.	blocked -3	in_progress 10	not_started -4
=công?	ack -9	unrelated 11
=côt.	blocked 7	done 9	in_progress -16	unrelated -3
=căm'	blocked -6	done 7	in_progress 4	unrelated -3
=căn	blocked -3	done 3
=căt'	blocked 3	question 4	unrelated -5
=cơ	blocked 4	done -14	extension 3	in_progress 6	not_started 4
=cơm	done -7	in_progress -3	unrelated 18
=cơ~	in_progress 5	question -3
=cư	in_progress 5
=cư'	ack 5	done -6
=cư?	blocked 6	done 5	in_progress -12
=cưa?	unrelated 4
=cưng'	done 3	in_progress 9	not_started -3	question -3	unrelated -4
=cưu.	done 6
=cươc'	done 3
=cươi'	done -5	in_progress -4	unrelated 13
=cương	in_progress 7	not_started -4
=da.	ack 16	blocked 17	done -12	extension -9	in_progress -9	not_started 9	unrelated -13
=dai`	blocked 4	question 4	unrelated -4
=dam'	blocked 11	in_progress 3	not_started -10
=dan'	blocked -3	done 11	in_progress -6
=dan`	blocked 8	done -6
=de`	in_progress 15	question -8	unrelated -5
=dep.	done 3
=dich.	blocked 8	extension 3	in_progress -4
=diên~	blocked -6	done 12	not_started -3
=do	blocked 13	done -4	extension 13	in_progress -14	not_started -4
=doc.	blocked -6	extension 6
=doi~	ack 6	done -9
=don.	blocked -3	done 9	in_progress -5
=dong`	in_progress -6	not_started 8
=du`	question -3	unrelated 3
=dung.	in_progress -3
=dung`	blocked -8	done 16	in_progress -3	unrelated -5
=duyêt.	blocked 3	done -4	not_started -6	question 6
=dân	ack -6	done 12	in_progress 5	not_started -6	unrelated -4
=dân~	blocked 5	done -6	not_started -4	question 5	unrelated 4
=dâu'	ack -5	blocked -5	done 10	in_progress 11	not_started -5	unrelated -3
=dây	in_progress 7	unrelated -4
=dôn`	blocked 8	in_progress -5
=dơ?	done -4	in_progress 6
=dơi`	blocked 9	done 6	extension 10	in_progress -12	not_started -4	unrelated -6
=dơ~	done 11	unrelated -7
=dư.	blocked 14	done -24	in_progress 36	not_started -8	question -3	unrelated -14
=dưng.	blocked 3	done -6	not_started 4
=dưng`	blocked 26	done -7	in_progress -10	question -3	unrelated -3
=dưt'	blocked -3	done 9
=dư~	blocked 5
=dương	in_progress 3
=dương~	blocked -3	done 6	in_progress -3
=ga`	ack 10	blocked -4	in_progress -7
=gai'	done -3	unrelated 4
=ghê	unrelated 5
=gi`	ack -4	blocked -7	done -10	in_progress -7	not_started 36	unrelated -7
=gia'	ack 3	blocked 7	done -5	in_progress -8	not_started -3	unrelated 9
=giai?	ack -5	blocked -4	done 3	extension 7	in_progress 8	not_started 9	unrelated -20
=giam'	done 5	in_progress -5
=giang?	done 10	in_progress -3	unrelated -3
=giao	ack -4	blocked 14	done -12	extension -4	in_progress 10	not_started 16	unrelated -17
=giap'	blocked -4	in_progress 4
=gioi?	in_progress 5
=giuc.	in_progress 3
=gium`	blocked 3	extension 5	unrelated -4
=giup'	ack -7	blocked 6	extension 9	not_started -3	question 5	unrelated -9
=giây'	ack -9	blocked -11	done 15	in_progress 4	not_started 12	question -4	unrelated -6
=giô~	done -5	unrelated 6
=giăt.	in_progress -3	question -7	unrelated 11
=giơ`	ack -3	blocked -10	extension -7	in_progress 11	not_started -8	question 15	unrelated 3
=giơi'	done 7
=goi'	blocked -3
=goi.	blocked -9	unrelated 15
=gon.	blocked -3	done 10	in_progress -6
=gop'	blocked -3	done 18	in_progress -10	unrelated -3
=go~	ack 4	blocked -3	done -4	in_progress 9	unrelated -3
=gân`	blocked 7	done -15	in_progress 14
=gôc'	blocked 11	done -8
=gôm`	question 6	unrelated -3
=găn'	done 4
=găp.	blocked 5	in_progress -9	unrelated 5
=gơ~	in_progress 5
=gưi?	ack -27	blocked -8	done 19	extension -18	in_progress 38	not_started -32	question 19	unrelated 8
=ha.	done 4	in_progress -3
=ha?	done -3	extension -6	question 20	unrelated -4
=ha`	ack -3	in_progress 6
=hai`	done 7	in_progress -6
=han.	ack -16	done -9	extension 37	in_progress -16	not_started -9	question 33	unrelated -19
=hang`	done -4	in_progress 11	question -7
=hanh`	ack 17	blocked -8	extension -8	in_progress 9	question 3	unrelated -8
=hay	blocked -8	done -10	in_progress 6	question 23	unrelated -6
=he`	extension 3
=hen.	blocked -3	done 3	extension 7	question -3
=hinh`	blocked -3	done -5	in_progress 11
=hiêm?	blocked -6	done 4	not_started 7
=hiên'	in_progress -3
=hiên.	ack 13	blocked -11	extension -3	in_progress 6	not_started 3	question -4	unrelated -6
=hiêu.	blocked 4
=hiêu?	ack 19	done -7	in_progress -6
=ho.	done -3	in_progress 5
=hoa'	done 4	in_progress 4	unrelated -8
=hoa?	done 3	in_progress -3
=hoa`	blocked -11	done 4	in_progress 8
=hoach.	ack -6	blocked -3	in_progress -3	not_started 18	unrelated -8
=hoai`	blocked 3	done 5	unrelated -3
=hoan`	ack -6	done 6	extension -9	in_progress 11	not_started -5	unrelated 6
=hoan~	blocked 9	extension 7	in_progress -8	unrelated -3
=hoat.	blocked -5	done 6	not_started 3
=hoc.	blocked 3	extension 5	in_progress -7
=hoi?	blocked 21	done -12	in_progress 6	not_started -3	question -11
=hong?	blocked 7	in_progress -7
=hop.	ack 5	blocked 20	done -20	in_progress -7
=hung`	done -6	in_progress 9
=huy?	blocked 7	in_progress -3
=huân'	in_progress 7
=hâu`	done -3	in_progress 4
=hê.	blocked 3	in_progress -3	question -3	unrelated 7
=hêt'	ack -9	blocked 13	done 8	extension 3	not_started -8	question 11	unrelated -15
=hô.	blocked -6	done 24	in_progress 6	not_started -6	unrelated -13
=hô`	ack -4	blocked 20	done 5	extension -7	not_started 3	question 4	unrelated -18
=hôi.	blocked -16	done -6	extension -4	in_progress 10	not_started 18	unrelated -3
=hôi`	blocked 18	done 10	in_progress -21	not_started -3	unrelated -4
=hôm	ack -8	blocked -22	done 24	extension 10	in_progress 10	not_started -16	question -5	unrelated 7
=hô~	blocked 9	in_progress -4	unrelated -4
=hăn?	in_progress 3
=hđnd	blocked 8	done -4	unrelated -3
=hơn	extension 3
=hơp.	ack -5	blocked -13	done 16	extension -7	in_progress 13	not_started -7	question 10	unrelated -6
=hưa'	ack -3	in_progress 3	not_started 5	question -3
=hưu	blocked 3	unrelated -3
=hương	done -5	in_progress -9	unrelated 16
=hương'	blocked 4	done -6	in_progress -3	not_started -3	question 5	unrelated 4
=i`	blocked 3
=in	done -10	in_progress 23	not_started -4	question -4	unrelated -3
=it'	blocked -4	extension 4
=keo'	blocked 6	done -4	extension 3	in_progress 3	unrelated -5
=ket.	blocked 9	done -6	extension 3	in_progress -11	unrelated 8
=kha'	in_progress 4
=khac'	done -11	in_progress 16	question 4	unrelated -5
=kham'	in_progress 4	unrelated -3
=khao?	in_progress 6
=khep'	blocked -5	done 9	in_progress -3
=khi	blocked 6	done -8	in_progress 7	not_started -3	unrelated -3
=kho	ack -3	blocked -7	in_progress 17	question -3	unrelated -3
=kho'	blocked 6	done 6	in_progress -5
=khoa'	done 7	in_progress -10	unrelated 7
=khoan'	blocked 3
=khoan?	blocked -3	done 6	in_progress -3	unrelated 3
=khoang?	in_progress 3
=khoe?	ack -4	unrelated 7
=khoi?	ack 5	blocked -6	done 3	extension 4	in_progress -3
=khât'	blocked -3	extension 9	in_progress -3
=khâu	done -3	in_progress 8
=khâu?	blocked 9	done -3	unrelated -3
=khô	blocked -4	in_progress 6
=không	ack -37	blocked 66	done -15	extension 11	in_progress -24	not_started -23	question 14	unrelated 8
=khăc'	done 10	in_progress -5
=khơi?	blocked -5	done -21	in_progress 19	not_started 11
=khơp'	done 5	in_progress -4
=ki'	ack -17	blocked 5	done 16	extension -6	in_progress 30	not_started -15	question 3	unrelated -16
=ki?	ack 4	blocked -3	done -5	in_progress 5
=ki`	in_progress -5	not_started 5
=kich.	blocked -4	in_progress 3
=kin'	blocked -3	in_progress 3
=kip.	blocked 14	done 11	extension 7	in_progress -22	not_started -3	question -4	unrelated -4
=kiêm?	blocked -8	done 12	question 5	unrelated -9
=kiên'	ack 3	blocked -3	extension -3	in_progress 10	not_started 3	question -3	unrelated -7
=kiên.	blocked 3
=kiêng?	blocked -5	done 5
=kiêu?	blocked 9	question -5
=kt-ht-đt	blocked 3
=kê	ack 10	blocked -8	done 4	in_progress 5	not_started -3	unrelated -8
=kê'	ack -7	blocked -6	done -13	extension -3	in_progress 22	not_started 14	unrelated -7
=kêt'	ack -9	blocked -8	done 17	extension -4	in_progress 15	question 3	unrelated -14
=la`	ack -4	done -16	extension -4	in_progress 30	not_started -5	question 13	unrelated -12
=lai'	question -5	unrelated 10
=lai.	ack 7	blocked -24	done 20	extension 13	in_progress -12	not_started -11	question 16	unrelated -9
=lam`	blocked 12	done 18	extension -9	not_started 10	unrelated -27
=lan'	done 3
=lanh~	done -5	in_progress 9
=lat'	ack 10	done -3	in_progress -21	unrelated 17
=le~	done -5	question 5
=li'	blocked -4	done 9	extension 3	in_progress -7
=lich.	blocked 15	done -7
=linh~	ack 9	extension -3	unrelated -3
=liên	in_progress 3	unrelated 4
=liên`	ack 4	done -3	in_progress 3
=liêt.	done 7	question -3	unrelated -3
=liêu.	ack -4	blocked 6	done 4	in_progress 5	not_started -7	question 5	unrelated -10
=lo	done 12	in_progress -4	unrelated -3
=long`	done 7	in_progress -6
=luc'	done 7
=luc.	blocked -6	done 6	question 4
=lui`	blocked -3	extension 26	in_progress -6	question -10
=lut.	in_progress -3	not_started 3
=lu~	extension 3
=luân.	done -3
=luât.	blocked 3	done 7	in_progress -4	not_started -3	unrelated -3
=luôn	blocked 10	done 7	in_progress -8	unrelated -5
=lân'	not_started -3
=lân.	done 3
=lân`	ack -4	blocked 20	done -13	in_progress 11	question -9	unrelated -3
=lâp.	in_progress 3
=lâu	done 6	in_progress -5
=lây'	blocked 5	done -3	not_started -3	question 6	unrelated -3
=lêch.	blocked 3
=lên	ack -5	blocked -6	done -7	in_progress 5	unrelated 16
=lênh.	ack 3
=lêu`	unrelated -6
=lê~	ack 3	done -3	in_progress -7	not_started 4	unrelated 4
=lôi~	ack -5	blocked 4	done -3	unrelated 9
=lôn.	blocked 4
=lông	done -3	unrelated 7
=lăc'	blocked 3
=lăm'	blocked -4	done 3	in_progress 11	unrelated -5
=lăp'	ack 3	done 3	in_progress 10	unrelated -14
=lơi`	ack 19	blocked 15	done -4	in_progress -10	not_started -5	question -10	unrelated -3
=lơn.	blocked 3	done 4	in_progress -5
=lơp'	done -9	unrelated 15
=lưc.	blocked 21	done -4	in_progress -13
=lưu	ack 3	blocked 4	done 4	in_progress -7
=lươt.	blocked 4	done -3
=ma`	ack -4	blocked -4	done 10	extension -3	in_progress 5	not_started 7	unrelated -12
=mai	blocked -9	done -16	extension -12	in_progress 30	question -6	unrelated 15
=mai'	in_progress -4	unrelated 6
=mai~	blocked -5	in_progress -3	unrelated 7
=mang.	in_progress 12	unrelated -5
=mang?	blocked 4
=may	blocked 13	in_progress -5	unrelated -6
=may'	done -9	extension -6	question -5	unrelated 25
=may`	in_progress 3
=me.	done -5	unrelated 6
=minh`	blocked 4	in_progress -5	question -4	unrelated 6
=miêng'	not_started 8	question -7
=mo`	in_progress 3
=moi.	blocked -10	done 5	in_progress -11	not_started -7	question -5	unrelated 32
=mong	extension 6
=mong'	blocked 4	done -8	in_progress 6
=mu`	done 3
=mua	blocked -9	done -11	in_progress 13	question 9
=mua`	extension 3	in_progress -4
=muc.	blocked -8	done -3	extension 3	in_progress 9	not_started -3	question 3
=mung`	in_progress 4
=muôn'	blocked 3	done -7	in_progress 4
=muôn.	blocked -4	extension 7	question -3	unrelated 3
=mâm`	blocked -4	done 4	in_progress 3
=mât'	blocked 25	done -10	in_progress -14	not_started 3	question -3
=mât.	blocked 4
=mâu	blocked 5	unrelated -3
=mâu~	blocked -4	extension -4	not_started -5	question 25	unrelated -7
=mây'	blocked -5	in_progress -3	not_started -5	question 22	unrelated -3
=mêm`	done 4	extension 5	in_progress 8	not_started -4	question -7
=mêt.	done -14	unrelated 16
=mô	blocked -12	done 3	question 17	unrelated -3
=mô?	done -6	in_progress -6	unrelated 13
=môc'	blocked -6	done 3	extension 10	unrelated -3
=môi	done 6	in_progress -5
=môi'	blocked 7	done -7
=môi~	blocked 4	done 4	unrelated -4
=môn	ack 5	done -7	unrelated 4
=môt.	blocked -7	done -11	extension 6	in_progress 17	not_started 4	question -9
=măc'	blocked 15	in_progress -7	unrelated -5
=măt'	done 4
=măt.	done -11	in_progress 13	question 3	unrelated -6
=mơ	done -3	in_progress -3	not_started 7
=mơ?	done -3	in_progress 4	not_started 7	unrelated -4
=mơi'	ack -16	blocked -4	done -3	extension 4	in_progress 24	not_started 34	question -14	unrelated -25
=mơi`	blocked -7	done -8	extension -3	in_progress 7	not_started -6	unrelated 17
=mưa	in_progress -4	not_started -3	unrelated 10
=mưng`	blocked -5	unrelated 10
=mưu	done 11	in_progress -9
=mươn.	extension -6	in_progress -9	unrelated 21
=mương	blocked -3	in_progress 4
=nam	ack 3	done -6	in_progress 6
=nao.	blocked -7	done 7
=nao`	ack -12	blocked 9	done 4	extension -8	in_progress -4	not_started 8	question 3
=nap.	done 4	in_progress -3
=nat'	blocked 7	done -7
=nay	ack -7	blocked -14	done 19	extension -3	in_progress 12	not_started -9	unrelated 3
=nay`	ack -10	blocked 33	done -36	extension 17	in_progress 12	not_started 6	question -3	unrelated -19
=nay~	done 4
=nganh`	blocked -6	extension 5
=ngay	ack 6	blocked -4	done -5	extension 4	question -4
=ngay`	ack -14	blocked -11	done -4	extension 26	in_progress 20	not_started -7	question 3	unrelated -13
=nghe	ack 8	blocked -4	done -6	in_progress 11	unrelated -7
=ngheo`	blocked 4
=nghi.	ack -4	blocked 12	extension 3	not_started -5	unrelated -5
=nghi?	blocked 15	done -6	extension -5	in_progress -6	question -3	unrelated 9
=nghia~	blocked -3	done 7	in_progress -4
=nghi~	in_progress 3
=nghiêm	ack 15	blocked -4	done -3	in_progress -6
=nghiêm.	blocked -4	done -4	in_progress 15	not_started -4
=nghiêp.	blocked 3	in_progress -4	unrelated 3
=nghê.	ack -4	done -6	in_progress 6	unrelated 4
=ngoai`	blocked 6	in_progress -5
=ngo~	done 8	in_progress -4
=nguyên	blocked 7	in_progress -7	not_started 8	question -7
=nguôn`	blocked 4	not_started -3
=ngân	blocked 3	done 5	in_progress -10	not_started 7	unrelated -3
=ngâp.	done 3
=ngôi`	blocked -8	in_progress 13	not_started -3
=ngăn	in_progress -3	not_started 6
=ngưng`	blocked 5	in_progress -4
=ngươi`	ack -6	blocked 8	extension -6	in_progress -4	not_started -3	question -6	unrelated 16
=nha`	ack -6	blocked 7	done -12	extension -6	in_progress -17	not_started -10	question -3	unrelated 47
=nhap'	blocked -3	in_progress 10	not_started -3
=nhay'	in_progress 4
=nhe'	ack 4	done -20	in_progress 32	not_started 9	question -23	unrelated -5
=nhe.	done -3	unrelated 4
=nhi?	unrelated 6
=nhich'	in_progress 5
=nhiêm.	ack 4	done -14	extension -7	in_progress 3	not_started 7	question 8	unrelated -4
=nhiêu	blocked -3	unrelated 6
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -5	done 10	in_progress -5	question -3	unrelated 10
=nhâm`	ack -4	blocked 7	done -5	not_started -6	question -4	unrelated 12
=nhân.	ack 11	blocked -3	done 10	extension -10	in_progress -3	not_started 12	unrelated -17
=nhâp.	done 6	in_progress -3
=nhât'	blocked 3	done -3	in_progress 5
=nhât.	blocked -3	unrelated 3
=nhâu.	unrelated 3
=nhăc'	ack 15	in_progress -16	question 17	unrelated -18
=nhăn'	done -5	in_progress 6	unrelated 3
=nhăt.	unrelated 3
=nhơ'	ack 6	blocked -6	done -5	unrelated 7
=nhơ`	blocked 17	done -5	in_progress -4	question -4
=như	blocked -4	done -5	in_progress 14	unrelated -3
=nhưng	ack -3	blocked -10	in_progress 12	not_started 11	question -7
=nhưng~	blocked -6	done 10	in_progress -8	not_started -3	question 11	unrelated -3
=niêm	blocked -4	not_started 4
=niêm.	ack 4	done -4
=niên	done 4
=noi'	done -9	in_progress 20	not_started -4	unrelated -3
=nong'	blocked 8	question -5
=nâng	blocked -3	done 7	in_progress -3
=nên	ack -3	blocked 30	done -8	extension 5	in_progress -9	not_started -12
=nêu'	ack -3	blocked -6	done -7	in_progress 21	unrelated -4
=nôi'	in_progress 3
=nôi.	blocked -11	done -10	extension -4	in_progress 4	not_started 17	question 6
=nôi?	blocked 10	done -8
=nôi~	blocked 5	done -4
=nông	blocked -3	in_progress 6
=nôp.	ack -24	blocked -16	done 4	extension 21	in_progress 12	not_started -14	question 25	unrelated -8
=nôt'	blocked -6	done 24	in_progress -3	not_started -11
=năm	blocked -6	in_progress -3	question 6	unrelated 6
=năm'	ack 12	done -4	in_progress -11	not_started 6
=năm`	done -10	in_progress 26	not_started 5	unrelated -15
=năng	blocked 7	not_started -4
=năng'	blocked 12	unrelated -11
=nơ.	blocked -4	done 16	extension 5	in_progress -11	unrelated -5
=nơi	ack -6	blocked -4	done 5	in_progress 8
=nơi'	extension 4
=nưa?	blocked 3	done -5	in_progress 8
=nưa~	ack -6	blocked -6	extension 4	not_started 12
=nư~	done 3
=nươc'	blocked 5	done 10	in_progress -9	not_started -3
=pha'	blocked 18	done -5	in_progress -9	unrelated -3
=phai?	ack -4	done 10	in_progress 6	not_started -12	question 16	unrelated -17
=phan?	blocked 25	done -4	in_progress -18
=phao'	ack -3	done 6
=phap'	blocked 8	done -7	in_progress 9	question -7
=phat'	ack -4	blocked -16	done 21	extension -4	in_progress 16	not_started 6	question -4	unrelated -14
=phat.	done 5	in_progress -4
=phep'	ack -4	blocked -5	done 16	extension -3	in_progress -5	question -3	unrelated 5
=phi'	blocked 19	done -12	in_progress -5	not_started -3	question 8	unrelated -4
=phia'	blocked -4	in_progress 5
=phiêu'	done 6
=phong'	done -3	in_progress 4
=phong`	ack 6	blocked 10	done -4	extension -7	in_progress -20	not_started 4	question 18	unrelated -7
=phu.	in_progress -7	question 14	unrelated -4
=phuc.	done 7	in_progress -5
=phâm?	blocked -5	in_progress 7	question 3	unrelated -6
=phân	blocked -5	not_started 12
=phân'	in_progress 4
=phân.	ack 5
=phân`	ack -8	done 4	extension 3	in_progress 29	not_started -16	question -4	unrelated -5
=phê	done 8	in_progress -17	unrelated 8
=phô'	ack -3	blocked 5	done 13	in_progress -11
=phôi'	extension -6	in_progress 11
=phơi	unrelated 4
=phương	done -5	in_progress 7
=phương`	done 11	in_progress -10
=qua	ack -9	blocked -8	done 22	not_started -4	question 3
=qua'	ack -4	blocked 3	done -31	in_progress -6	question -4	unrelated 41
=qua?	blocked -4	done 7	in_progress 8	not_started -6	unrelated -3
=qua`	blocked -5	done 7	in_progress 5	not_started 3	unrelated -6
=quai'	blocked 8	done -6
=quan'	ack 7	in_progress -3
=quang?	blocked -4	in_progress 4
=qui'	blocked -12	done -3	extension 15	in_progress -6	not_started 5	question 5
=qui~	done -5	unrelated 7
=quyên?	blocked -3	done 5
=quyên`	blocked 5
=quyêt'	blocked -7	in_progress 17	unrelated -4
=quân	ack -3	in_progress 4	not_started 3	question 6	unrelated -8
=quât.	blocked 8	done -6
=quên	done 3	in_progress -11	not_started 4	unrelated 9
=ra	ack -4	blocked 6	done -7	in_progress 12	not_started 4	unrelated -8
=ra`	blocked -5	done 7	in_progress 4
=rac'	blocked -4	done 6	in_progress 5	not_started -5
=ranh?	not_started 6
=reo'	done 3
=riêng	in_progress -4	not_started 7
=rot'	blocked 6	not_started -5
=ro~	ack 20	blocked 16	done -12	in_progress -8	not_started -10
=rut'	blocked -9	done 9	in_progress 3
=ruôt.	in_progress -5	unrelated 7
=rôi`	ack 10	blocked 14	done 5	extension -28	in_progress 16	not_started -5	question -3	unrelated -9
=rôn	blocked -5	done 5	in_progress -4	question 8	unrelated -5
=rơ`	not_started 3
=rơi	in_progress 4
=rơi`	blocked -3	extension 4
=rơt'	in_progress 3
=rưa?	unrelated 5
=rưng`	blocked 4
=sac.	unrelated 3
=sach'	done 3	not_started 7	unrelated -5
=sach.	ack -6	blocked 11	done 16	in_progress -10	unrelated -6
=san?	done 7	question 3	unrelated -9
=sang	ack -3	blocked -9	done -8	extension 20	not_started 10	question -5	unrelated -5
=sang'	ack -4	blocked -10	done 22	extension -4	in_progress -8	not_started 3	question -5	unrelated 5
=sao	ack -3	blocked -3	done 13	question 8	unrelated -12
=sap'	blocked 3
=sat'	done 7	unrelated -3
=sat.	blocked 4	done -4
=sau	ack 5	blocked -9	done -9	in_progress 6	not_started 4	question -3	unrelated 4
=sau'	done 7	in_progress -3
=se~	ack 33	blocked -6	done -17	extension -5	in_progress 11	not_started -4	question -5	unrelated -7
=si~	done 5	question -3
=soan.	blocked 3	done -10	in_progress 9	unrelated -3
=soat'	ack -3	blocked -5	done 6	in_progress 9
=sot'	blocked -4	done 9
=suyt'	blocked -7	in_progress 10
=suôt'	extension 3
=sân	blocked -3	in_progress -6	unrelated 11
=sâp.	blocked 3
=sêp'	blocked -9	done 9	in_progress 11	not_started -6	question -3	unrelated -3
=sô'	ack -7	blocked -3	done -4	extension -6	in_progress 10	not_started -6	unrelated 19
=sô?	ack 10	done -3	in_progress 6	not_started -6	unrelated -5
=săm'	blocked -8	done 5	not_started 5	question 10	unrelated -9
=săp'	ack 6	blocked -4	done -9	in_progress 8
=sơ	ack -5	blocked 18	done -3	extension -6	in_progress 11	question 3	unrelated -20
=sơ.	blocked 15	in_progress -12
=sơ?	ack -4	blocked 9	done -5	question -6	unrelated 3
=sơm'	done -4	in_progress 7
=sơn	done -4	in_progress 13	unrelated -5
=sư.	blocked -5	not_started 6
=sư?	done 3
=sưa?	ack -4	blocked -7	in_progress -5	question -5	unrelated 20
=sưc'	blocked 8	in_progress -8
=ta?	blocked 5
=tac'	ack 6	done 3	in_progress -5	unrelated -3
=tai.	blocked -6	done 3	in_progress 3
=tai`	blocked 7	extension -3	in_progress 11	not_started -4	question -6	unrelated -3
=tam'	in_progress 5
=tam.	blocked 3	done 9	in_progress -4	unrelated -5
=tan'	blocked 4	done -4
=tao.	done 4
=tau`	blocked 3
=tay	blocked -5	done 11	in_progress 4	unrelated -5
=thai'	done 3
=thang'	ack -4	blocked -9	done -14	extension 7	in_progress 6	not_started 15	unrelated -3
=thanh`	ack -7	blocked 6	done 19	extension -8	in_progress -4	not_started -9
=thao'	done 11	unrelated -7
=thao?	blocked -3	done -13	in_progress 23	not_started -3
=the?	blocked -4	done 8	in_progress -6	not_started 7	unrelated -3
=theo	ack 10	blocked 4	done 5	in_progress -6	not_started -10	question 8	unrelated -8
=thi	blocked 7	done -20	in_progress -6	question -9	unrelated 27
=thi`	ack -9	blocked 10	done -11	extension -3	in_progress 9	not_started 12	question 9	unrelated -18
=thiên	blocked -5	question 3
=thiên.	in_progress 3
=thiêt'	blocked -11	done 7	in_progress 5	not_started 5	question 10	unrelated -16
=thiêu'	blocked 8	in_progress 9	not_started -4	question -4	unrelated -7
=thoai.	ack -3	blocked -6	done -9	extension -9	in_progress 4	question 5	unrelated 19
=thoat'	blocked -3
=thu	blocked -7	done 4	in_progress 9	question -3	unrelated -8
=thu'	not_started 6
=thu?	done 13	extension -10	in_progress -7	question 5
=thuc'	done 8	in_progress -5
=thuân~	blocked 5	unrelated -3
=thuê	question 3
=thuê'	in_progress 6
=thuôc'	blocked 3	done -3
=thuôc.	blocked 14	done -7	in_progress -3
=thâm?	done -11	in_progress 19	not_started -4	unrelated -4
=thât.	not_started 6
=thâu`	blocked 16	done -6	in_progress 7	not_started -3	unrelated -14
=thây'	done -5	in_progress 8	not_started -3	question 3
=thê'	ack 4	blocked 8	done -17	in_progress -19	not_started -5	question 21	unrelated 10
=thê?	ack -6	blocked 4	done -12	extension 3	in_progress 19	not_started -3	unrelated -4
=thêm	ack -3	blocked -5	extension 31	in_progress -7	not_started -4	question -5	unrelated -5
=thôi	blocked -3	done -5	in_progress 16	not_started -4	question -3
=thôn	blocked 4	not_started 4	unrelated -4
=thông	ack 15	blocked -9	in_progress 7	not_started -3	unrelated -7
=thông'	done 5	question -3	unrelated 4
=thăm	in_progress 3
=thăng'	done -3	unrelated 8
=thăng`	unrelated 3
=thăp'	done -6	in_progress -9	unrelated 16
=thơ.	blocked 6	done 5	unrelated -9
=thơi`	blocked -5	extension 17	in_progress -8
=thư	blocked -5	done -4	in_progress 11
=thư'	ack -8	blocked -13	done -9	in_progress 36	question -7
=thư?	blocked -3	in_progress 8	not_started -3
=thưa	ack 6	in_progress 16	not_started -5	question -8	unrelated -9
=thưa?	not_started 5	unrelated -3
=thưa`	done 3	in_progress -8	unrelated 7
=thưc'	blocked -3	done -3	in_progress 10
=thưc.	ack 13	blocked -10	extension -3	in_progress 11	not_started -3	unrelated -8
=thương?	done 4	in_progress 4	unrelated -10
=thương`	blocked -9	in_progress 13
=tia?	question 5	unrelated -5
=tich.	blocked -5	done 4	in_progress 12	unrelated -6
=tin	ack 13	blocked -8	done -11	extension -3	in_progress 15	not_started -5
=tinh'	blocked -5	question 9	unrelated -3
=tinh?	blocked 34	done -21	in_progress -7	question -3
=tinh`	in_progress 3
=tiêm	done 4
=tiên'	done -6	in_progress 13	unrelated -4
=tiên`	ack -5	blocked 14	extension -3	in_progress -20	not_started -7	question -8	unrelated 29
=tiêng'	ack 5	blocked 5	done -5	extension -3
=tiêp'	ack 19	done -10	extension -5	in_progress 10	not_started -5	unrelated -5
=tiêu	done 7
=toa`	blocked 10	done -7
=toan'	blocked 18	done -5	in_progress -6	question -7
=toan`	blocked -11	done 22	in_progress -6	unrelated -4
=toc'	unrelated 3
=tra	blocked 12	not_started -5	question 4	unrelated -8
=tra?	ack 10	extension 5	in_progress 3	not_started -4	question -11	unrelated -3
=trach'	question 10	unrelated -10
=trai'	done 3
=trai.	in_progress -5	not_started 5
=tram.	blocked 9	done 10	in_progress -10	unrelated -5
=trat'	in_progress 3
=tre?	done 4
=tri'	done 5	in_progress -4
=tri`	in_progress 8	question 10	unrelated -12
=trinh`	ack -4	done -4	extension -3	in_progress 21	not_started -8	question -3
=triên?	blocked -6	done -10	extension -4	in_progress 9	not_started 21	question -3	unrelated -6
=triêt.	ack 7	done 3	in_progress -9
=triêu.	blocked 6	done -9	in_progress -4	unrelated 8
=troi.	done 3
=tron.	in_progress 3
=trong	ack -4	blocked -11	in_progress 4	not_started 25	question -5	unrelated -6
=tru'	done 3
=tru.	done 8	in_progress -10	not_started 6
=tru`	done -14	in_progress 18
=truc.	done 6	in_progress -7
=trung'	blocked -5	unrelated 5
=trung`	blocked 9	in_progress -5
=truyên`	blocked 6	in_progress 3	unrelated -7
=trân.	blocked -3	question 3	unrelated 3
=trên	ack -8	blocked -3	done 13	extension 8	question -6	unrelated -3
=trê~	ack -3	blocked 7	done 4	extension 3	in_progress -9	question 6	unrelated -6
=trông`	done 6	unrelated -4
=trăm	in_progress 6
=trăng'	blocked -5	in_progress -7	not_started 12
=trơ.	blocked 8	extension -3	unrelated -6
=trơi`	blocked -8	done 4	in_progress -5	question -4	unrelated 15
=trư`	blocked -4	done -7	in_progress 8	question 6	unrelated -3
=trưa	blocked -3	done -4	question -3	unrelated 16
=trưc.	blocked -6	done 3	in_progress 9	question 4	unrelated -7
=trư~	blocked 9	done -8
=trươc'	blocked -3	done 3	in_progress 7	not_started -4	question 8	unrelated -10
=trương	done 3
=trương?	ack 13	done 4	extension -5	in_progress -8	not_started 4	unrelated -5
=trương`	done 10	in_progress 5	not_started -4	unrelated -10
=tu	done 7	in_progress -4
=tu?	blocked 5	done -6	in_progress -4	not_started 5
=tuc'	ack 13	blocked -3	in_progress -5
=tuc.	done 3	extension -6	question 5
=tui.	blocked 6	extension 4	in_progress -10	not_started 3
=tuyên	done 7	unrelated -4
=tuyên'	done 8	in_progress 3	unrelated -3
=tuyên?	blocked 3	extension 3	question 3	unrelated -3
=tuân'	blocked 3	unrelated -3
=tuân`	ack -8	blocked 7	done -5	extension 6	in_progress -9	not_started 16	question -8
=tuôi?	blocked -5	done 5	in_progress 7	unrelated -5
=tâm	ack 9	done -4	unrelated -3
=tâm`	in_progress 3
=tân.	ack -4	blocked -3	done 14	in_progress -3	unrelated -3
=tâp.	in_progress 6	not_started -4	unrelated 5
=tât'	blocked -3	done 8	in_progress 3	unrelated -5
=tê	done 3
=tê'	blocked 3	in_progress -3	not_started 4
=tên	blocked -3	done 8
=têt'	done 4	unrelated -3
=tô?	blocked 4	done -10	extension -5	in_progress 13	not_started 5	unrelated -7
=tôc'	done 3
=tôi	ack 16	done 4	extension -4	in_progress -11	not_started 3	unrelated -6
=tôi'	blocked -8	done 10	in_progress 9	not_started -13	unrelated 5
=tôn`	blocked -8	done 10
=tông	unrelated -3
=tông?	question 8	unrelated -6
=tôt'	blocked -4	in_progress 10	not_started 3	unrelated -5
=tăc'	blocked 6
=tăm'	in_progress -9	unrelated 12
=tăng	blocked 6
=tơ`	blocked 6	unrelated -6
=tơi'	ack -7	blocked -14	done -13	extension 12	in_progress 12	not_started 18	question -7
=tư	blocked 21	done -17	in_progress 21	not_started -4	question -8	unrelated -13
=tư?	done 3
=tư`	ack -4	done 15	in_progress -3	unrelated -11
=tưc'	in_progress 3
=tưng`	blocked -7	in_progress 17	unrelated -7
=tươi'	unrelated 6
=tương?	blocked -4	in_progress 19	question -9	unrelated -6
=ua?	done 8	question -3
=uy?	done 6	in_progress -8	not_started 4
=uông'	unrelated 3
=va`	blocked -9	done 34	in_progress -16	not_started -3	unrelated -4
=vach.	done 4
=vai`	extension 3
=vao`	ack 5	blocked -8	done -3	extension 7	in_progress 6	unrelated -8
=vay	question 3
=ve'	done -5	in_progress -5	unrelated 12
=ve?	unrelated 3
=vet'	blocked -4	done 4
=ve~	blocked 3
=vi.	blocked 8	done -6	extension 5	unrelated -8
=vi`	blocked 12	done -5	extension 10	in_progress -8	question -3
=viêc.	ack -11	blocked 16	done -9	in_progress 13	not_started 7	unrelated -18
=viên	blocked 7	done 5	in_progress -5	unrelated -3
=viên.	blocked 4	in_progress -4
=viêng'	done 10	unrelated -8
=viêt'	in_progress 5	not_started 5	question -4	unrelated -3
=vong`	blocked -4	done -3	in_progress 8
=vu.	ack 3	done -15	extension -7	not_started 5	question 5	unrelated 7
=vung`	blocked -4	done 5
=vân.	in_progress 5	unrelated -3
=vâng	ack 16	done -7	extension -3
=vân~	blocked -12	in_progress 4	question 15	unrelated -4
=vât.	blocked 13	done -9	in_progress 12	not_started -3	unrelated -11
=vây.	blocked -8	extension -4	in_progress -7	not_started -3	question 36	unrelated -10
=vê.	done 9	in_progress -4	unrelated -3
=vê`	ack -14	blocked 6	done -28	in_progress 11	question -7	unrelated 33
=vôn'	blocked -6	extension 7	in_progress -3	not_started 6
=văc'	blocked 4
=văn	ack 3	blocked -3	done 4	extension -9	in_progress 12	not_started -6	question 17	unrelated -18
=văng'	in_progress 5
=vơ.	done -6	in_progress -3	unrelated 10
=vơi'	ack -4	done -8	in_progress 11	question 7	unrelated -9
=vưa`	ack -3	blocked 15	done -14	in_progress -15	not_started 13	question -4	unrelated 9
=vương'	blocked 18	done 7	in_progress -14	unrelated -4
=vươt.	blocked 3	done 5	in_progress -4
=xac'	ack -8	blocked 3	done 10
=xa~	blocked 22	done -9	in_progress -5	not_started -5
=xet'	blocked 3
=xiu'	unrelated 4
=xoa'	done 15	in_progress -6	unrelated -5
=xot'	done -7	unrelated 8
=xuc'	in_progress 3
=xuât'	blocked -5	extension 12
=xuê?	blocked 5	unrelated -3
=xuôi	ack 7	done 7	in_progress -14
=xuông'	done -3	in_progress 5
=xây	not_started 3
=xêp'	ack 6	blocked -3	done 13	in_progress -12
=xông	blocked 7	done -12	unrelated 7
=xăng	done -4	unrelated 4
=xư?	done 9	in_progress -5	unrelated -3
=y'	ack 16	done 14	extension -4	in_progress -14	unrelated -10
=yên	ack 9	blocked -4	in_progress -3
=yêt'	blocked -4	in_progress 3	not_started 4
=yêu	ack 8	blocked 8	done -5	in_progress -8	question 4	unrelated -6
=zu.	done 5	unrelated -3
=zôi`	done 5	unrelated -3
=âm'	unrelated 3
=ân'	extension 3
=âp'	in_progress 5
=ây'	done -4	in_progress 5
=ô	ack 11	blocked -4
=ôm'	blocked 4	in_progress -7	not_started -3	unrelated 6
=ôn?	done -3	in_progress 4
=ông	blocked 8	done 4	in_progress -9
=ông?	done 3	in_progress -3
=ăn	blocked -7	done -10	in_progress -5	not_started -5	question -4	unrelated 35
=đa	question 4	unrelated -3
=đa'	blocked -3	in_progress -16	unrelated 25
=đac.	blocked -3	not_started 5	unrelated -4
=đai	extension -5	in_progress 5	question 7	unrelated -4
=đai.	blocked -3	done -7	in_progress -8	not_started 14	unrelated 7
=đam'	done -5	unrelated 9
=đan`	done 4
=đang	blocked 30	done -39	extension -7	in_progress 35	not_started -15	question -6	unrelated 3
=đang?	blocked 4	done 27	in_progress -25	not_started -3	unrelated -3
=đanh'	done -9	unrelated 5
=đanh`	blocked -4	extension 6
=đao.	ack 3	blocked 8	extension -3	not_started -3	unrelated -4
=đao?	blocked 3
=đat.	blocked -8	done 20	in_progress -5	unrelated -4
=đa~	ack -19	blocked -20	done 28	extension -19	in_progress 38	not_started 15	question 3	unrelated -25
=đen	ack 11	unrelated -5
=đen`	blocked 5	done 6	in_progress -7	not_started 4	unrelated -5
=đep.	blocked -5	unrelated 11
=đi	ack -11	blocked 7	done -9	extension 3	question -11	unrelated 24
=đia.	blocked 12	in_progress -3	not_started -3
=đich'	blocked -4	in_progress 10
=đinh'	in_progress 4
=đinh.	blocked 14	done -8	in_progress 17	not_started -11	question -3	unrelated -11
=đinh`	blocked -3	done 8	extension -3	in_progress -4	question -3	unrelated 7
=điêm?	ack -3	blocked -7	done 5	in_progress -4	not_started -3	question 13
=điên.	ack 3	blocked 6	extension -5	in_progress -17	unrelated 18
=điêu`	extension 6
=đo	in_progress 4	not_started 8	unrelated -5
=đo'	done 3	in_progress 15	not_started -6	unrelated -4
=đo?	in_progress 3
=đoan.	blocked -5	done 7
=đoan`	blocked 8	in_progress -10
=đoc.	not_started 3
=đoi`	blocked 4
=đon'	unrelated 4
=đong'	blocked -8	done 15	in_progress -4	not_started -4	unrelated 5
=đong.	done 3
=đu?	ack -10	blocked -26	done 63	extension -3	in_progress -3	not_started -8	question -4	unrelated -9
=đung'	ack -4	done -8	in_progress 21	not_started -3	unrelated -4
=đung.	in_progress -6	not_started 8
=đuôi'	done 3
=đât'	blocked 7	done -4	extension -6	in_progress -6	not_started 7	question 5
=đâu	ack -5	done 11	extension -5	in_progress -24	not_started 25
=đâu'	done -3	in_progress 4
=đâu.	unrelated 3
=đâu`	ack -7	blocked -10	done -27	in_progress 35	not_started 17	question -6
=đây	ack -5	blocked -12	done -9	in_progress 21	not_started 9	question -5	unrelated 3
=đây'	in_progress -5	unrelated 8
=đây?	blocked -3	done 3	in_progress 4
=đây`	blocked -3	done 6
=đê	done 10	in_progress -9
=đê?	ack 15	blocked -13	done -9	in_progress -11	not_started 25	question 7	unrelated -13
=đê`	ack -4	blocked 4	done 5	extension 23	in_progress -4	not_started -9	question -8	unrelated -7
=đên'	ack -7	blocked -12	done -4	extension 22	in_progress 12	not_started -4	unrelated -8
=đô.	extension -4	in_progress 17	question 3	unrelated -11
=đô?	blocked 9	done -13	in_progress 3
=đô`	blocked 3	in_progress -6	question -8	unrelated 14
=đôc'	blocked 4	done -3	in_progress 4
=đôi'	blocked -7	done 3	extension -6	in_progress 4	not_started 3	question 5
=đôi.	done -6	unrelated 7
=đôi?	done 4	in_progress -4
=đôn	done -3	in_progress 7
=đôn`	blocked 4	done -3	in_progress 4
=đông	unrelated 4
=đông'	done -3
=đông.	blocked 5	done -7	in_progress -6	not_started 21	unrelated -7
=đông`	ack -4	blocked 6	done 10	not_started -10	unrelated -4
=đô~	unrelated 5
=đăng	blocked 8	done 6	in_progress -10
=đăp'	done 11	in_progress -10
=đăt.	done -7	in_progress -6	unrelated 16
=đơi.	blocked 11	done -9	in_progress 5
=đơi`	ack -4	in_progress 4
=đơn	blocked 8	done -3	extension 5	unrelated -10
=đơt.	blocked 8	not_started 3	unrelated -5
=đưa	blocked -3	done 4
=đưc'	blocked 10	done -7
=đưng'	blocked 11	done -4	in_progress -6
=đưt'	blocked 3
=đươc.	ack 18	blocked -3	done -24	extension 53	not_started -25	question -5	unrelated -14
=đương`	ack -4	blocked 8	done 15	in_progress -15	not_started 5	unrelated -8
=ơ?	ack -3	blocked -12	extension -3	in_progress 16	question 7	unrelated -4
=ơi	blocked 11	done 6	in_progress -6	question -21	unrelated 12
=ơn	ack 13	done -6	in_progress -6	unrelated 6
=ư`	ack 4
=ưng	done 3	in_progress 4	not_started -3
=ưng'	blocked 7	done -3
=ươc'	done -3	in_progress 8
?	ack -4	blocked -17	done -12	in_progress -6	not_started 12	question 38	unrelated -12
? bao	done 4	question -3
? da	not_started 11	question -9
? giay	in_progress -6	not_started 9
? xe	blocked -4	in_progress 10	question -3	unrelated -3
? |	ack -3	blocked -13	done -13	in_progress -11	not_started -7	question 56	unrelated -8
ABLE	blocked 19	done -6	extension 15	in_progress 52	not_started -44	question -14	unrelated -22
ABLE ALMOST	blocked -3	in_progress 7
ABLE BECAUSE	blocked 19	in_progress -5	not_started -7	question -5
ABLE COMMA	blocked 10	done -9	extension 4
ABLE DENY	blocked 6	in_progress -5
ABLE EARLY	done 3
ABLE GIVE	done 4	in_progress -4	question 4
ABLE HELP	blocked -4	not_started 4
ABLE INPUT	blocked -3	done 6	in_progress 3	unrelated -5
ABLE NOUN	blocked 4
ABLE NUMBER	blocked -4	done -6	in_progress 20	not_started -4	question -3
ABLE OVER	ack 18	blocked -7	in_progress -3	question -3
ABLE PART	blocked -15	in_progress 26	not_started -3
ABLE POSTPONE	blocked -3	extension 6
ABLE SHARE	ack -3	blocked -10	done -8	extension -3	in_progress 33	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	blocked 4	unrelated 3
ABLE THEY	done 3	in_progress -3
ABLE UNIT	blocked -7	done 11	in_progress -3
ABLE WH	blocked 3	done -3
ABLE WHO	blocked 3	in_progress -6	not_started 7
ABLE WORD	ack -3	blocked -10	done 4	in_progress 7	not_started -3
ABLE |	ack -3	blocked 46	extension 6	in_progress -9	not_started -26	question -3	unrelated -11
ACK	ack 75	blocked -12	done 3	extension -12	in_progress -24	not_started -20	question -12
ACK COMMA	ack 21	blocked -5	done 16	extension -3	in_progress -22
ACK FINISH	blocked 5	in_progress -4
ACK INPUT	ack 4
ACK LET	ack 4
ACK NOUN	done -3	unrelated 6
ACK OBSTACLE	not_started 3
ACK OVER	ack 11	in_progress -7
ACK SOFT	ack 7
ACK TELL	ack -5	in_progress 6
ACK WHO	ack 25	blocked -7	done -4	extension -4	in_progress 9	not_started -10	question -4	unrelated -6
ACK WORD	ack -13	blocked 5	unrelated 12
ACK |	ack 16	done -3	extension -3	not_started -5	unrelated -3
ALMOST	ack -7	blocked 22	done -9	extension -5	in_progress 40	not_started -30	question -14	unrelated 3
ALMOST BEFORE	blocked 12	done 5	in_progress -15
ALMOST COMMA	blocked 4	in_progress -7	unrelated 6
ALMOST FINISH	ack -4	blocked 16	done -40	in_progress 39	not_started -3	unrelated -9
ALMOST FOR	in_progress -4	unrelated 4
ALMOST GIVE	in_progress 4
ALMOST INPUT	in_progress 3
ALMOST NO	question -3	unrelated 3
ALMOST NOUN	blocked -5	unrelated 7
ALMOST NOW	done 12	in_progress 4	not_started -15
ALMOST NUMBER	in_progress -4
ALMOST OVER	ack -4	in_progress 6
ALMOST PART	blocked -4	in_progress 5
ALMOST PAST	in_progress 3
ALMOST SOFT	done -8	in_progress 9
ALMOST STEP	done 3	in_progress -4
ALMOST UNIT	done 3	in_progress -3
ALMOST WHO	blocked 5	in_progress -3
ALMOST WORD	ack 5	blocked -6	done 23	not_started -5	question -3	unrelated -8
ALMOST |	done -6	in_progress 3	unrelated 5
ASK	ack 21	done -24	extension 93	in_progress -57	not_started -25	question -18	unrelated 10
ASK CONFIRM	blocked 5	extension -3
ASK DOING	blocked 7	in_progress -5
ASK EARLY	blocked 10	in_progress -4
ASK FOR	extension 4
ASK FUTURE	ack -3	extension 8
ASK GIVE	ack -5	blocked 10	done 6	extension 10	in_progress -15	unrelated -3
ASK HELP	blocked 3	done -4	extension -3	in_progress 9
ASK INPUT	done 5	extension -4	question -5	unrelated 5
ASK LATE	extension 9
ASK LATER	extension 5
ASK MORE	extension 4
ASK NO	unrelated 5
ASK NOUN	question 3
ASK OBSTACLE	extension -10	unrelated 12
ASK POSTPONE	ack -5	blocked -13	done -10	extension 57	in_progress -12	not_started -6	question -6	unrelated -5
ASK RECEIVE	ack 8
ASK SOCIAL	blocked -4	extension -6	unrelated 12
ASK SOFT	blocked -9	done -3	extension 15	unrelated -3
ASK SUBMIT	blocked -3	extension 3
ASK TELL	blocked -5	extension 7
ASK THANKS	extension 3
ASK UNDO	blocked -5	in_progress 7
ASK UNIT	blocked 10	done 4	in_progress -8
ASK UNTIL	extension 10	in_progress -3
ASK WHO	ack -3	blocked 12	done 9	extension -8	in_progress -5	unrelated -3
ASK WORD	ack 36	done -13	extension -3	in_progress -8	not_started -3	question -5	unrelated -4
ASK |	ack 3	blocked -10	question 9
ASKS	ack -4	blocked -17	done -12	in_progress -6	not_started 12	question 38	unrelated -12
ASKS INPUT	blocked -4	in_progress 10	question -3	unrelated -3
ASKS PAST	not_started 11	question -9
ASKS REPORT	done 4	question -3
ASKS WORD	in_progress -6	not_started 9	question -3
ASKS |	ack -3	blocked -13	done -13	in_progress -11	not_started -7	question 56	unrelated -8
BECAUSE	ack -12	blocked 19	done -3	extension 41	in_progress -23	not_started -3	question -15	unrelated -5
BECAUSE COMMA	extension 4
BECAUSE DOING	extension 3
BECAUSE FINISH	done -7	question -4	unrelated 11
BECAUSE INPUT	done 10	in_progress -6	not_started 4	question -3	unrelated -3
BECAUSE LACK	blocked 8	extension 7	in_progress -11
BECAUSE LATER	extension 5
BECAUSE NOTYET	blocked -3	not_started 3
BECAUSE NOUN	blocked -3	done 3	extension 5	question -3
BECAUSE OBSTACLE	blocked 6	extension 3	not_started -3
BECAUSE OVER	ack -3	done 3
BECAUSE STEP	blocked -4	extension 4
BECAUSE UNIT	blocked 8	done -4	extension 4	in_progress -3
BECAUSE WAIT	done 5	in_progress -3	not_started -3
BECAUSE WHO	blocked -4	in_progress 6
BECAUSE WORD	blocked 16	done -8	extension 3	in_progress -6	question -4
BEFORE	ack -27	done 106	extension 5	in_progress -26	not_started -36	question -15	unrelated -7
BEFORE BECAUSE	extension 5
BEFORE BEFORE	done 8
BEFORE BUT	done -7	in_progress 7
BEFORE COMMA	ack -3	blocked 5	done 14	in_progress -7	unrelated -4
BEFORE FINISH	done 11	in_progress -14	question 5
BEFORE LACK	blocked 5	in_progress -4
BEFORE LATER	done 7	in_progress -5
BEFORE NOTYET	done 12	in_progress -5	not_started -5
BEFORE OVER	ack -3	blocked 6	done 13	not_started -3	question -5	unrelated -8
BEFORE SO	blocked -3	not_started 3
BEFORE SOFT	blocked 6	done 8	extension 4	in_progress -3	not_started -5	unrelated -5
BEFORE THEN	done -8	in_progress 10
BEFORE UNDO	blocked -3	done 5
BEFORE WAIT	unrelated 3
BEFORE WHO	ack -5	blocked -7	done 35	in_progress -11	not_started -5	unrelated -7
BEFORE WORD	blocked -5	done -14	in_progress 5	question -3	unrelated 18
BEFORE |	ack -9	blocked 4	done 34	not_started -18	question -5	unrelated -5
BEGIN	ack 13	blocked -5	done -59	extension -12	in_progress -6	not_started 92	question -8	unrelated -15
BEGIN ABLE	blocked 6	not_started -5
BEGIN BEFORE	done -16	in_progress 22	not_started -3
BEGIN COMMA	done 10	in_progress -17	not_started 9
BEGIN DENY	done 5	in_progress -7	not_started 6
BEGIN DO	done -8	in_progress 27	not_started -10
BEGIN EARLY	not_started 3
BEGIN INPUT	blocked -3	unrelated 6
BEGIN LATER	in_progress 4	not_started -4
BEGIN NOUN	done -3	in_progress -8	not_started 13
BEGIN NUMBER	done 12	in_progress -8
BEGIN OVER	ack 17	done -3	in_progress -10
BEGIN PART	blocked 5
BEGIN SOFT	ack 6	blocked -3	done -3	in_progress -5	not_started 7
BEGIN SPAN	done -16	in_progress 18
BEGIN STEP	done -4	in_progress 3
BEGIN THEN	blocked 3
BEGIN UNIT	done 3
BEGIN UNTIL	not_started 4
BEGIN WH	blocked 4	in_progress -3	not_started 3
BEGIN WHO	blocked -3	done -3	in_progress -5	not_started 15
BEGIN WORD	ack -3	blocked -4	done -17	in_progress 3	not_started 23
BEGIN |	blocked -3	done -6	extension -4	in_progress -11	not_started 30	unrelated -5
BUT	ack -15	blocked 27	done 12	in_progress 11	question -11	unrelated -20
BUT BECAUSE	blocked 4	unrelated -4
BUT BEFORE	done 3
BUT BEGIN	not_started 4
BUT COMMA	blocked -5	done 6
BUT DENY	blocked 3	done 16	in_progress -17
BUT DOING	blocked -15	done 11	in_progress 6
BUT DRAFT	blocked 5
BUT EARLY	blocked 6	not_started -5
BUT FINISH	done 17	in_progress -18	question 6
BUT FUTURE	done 7	in_progress -6
BUT HELP	in_progress -5	question 8
BUT INPUT	blocked 20	done -9	in_progress -5	not_started -3
BUT LACK	ack -4	blocked -13	done -6	in_progress 18	unrelated 10
BUT MUST	blocked -3	done 7	in_progress 3	not_started -4
BUT NO	blocked 5	done -12	in_progress 8	question -3
BUT NOTYET	blocked -4	done -19	in_progress 34	question -4
BUT NOUN	blocked 10	done -17	in_progress -3	not_started 11
BUT NOW	blocked 12	not_started -9
BUT OBSTACLE	blocked 6	done -7	in_progress 3
BUT OTHER	blocked 4	in_progress -3
BUT PART	blocked 7	not_started -3
BUT RECEIVE	blocked 5	unrelated -3
BUT REMAIN	blocked -7	done 9	in_progress -3
BUT SOFT	blocked 6	done 3	in_progress -8
BUT STEP	blocked -3	in_progress 3
BUT THEN	blocked -6	in_progress 7
BUT UNDO	blocked -4	done -13	in_progress 18
BUT UNIT	blocked 5	done -13	in_progress -3	not_started 11
BUT UNSURE	done 22	in_progress -22
BUT UNTIL	extension 4	question -3
BUT WH	done 19	in_progress -3	question -9	unrelated -5
BUT WHO	blocked -11	done 8	in_progress 13	not_started -5	unrelated -6
BUT WORD	blocked 16	done -16	not_started 10	unrelated -5
BUT |	done 4	in_progress -4
CALM	ack -3	blocked -31	done 66	extension -3	in_progress -9	not_started -3	question -8	unrelated -9
CALM COMMA	blocked -5	done 17	in_progress -8
CALM DRAFT	done 3
CALM FINISH	done -15	in_progress 17
CALM FOR	blocked 3
CALM MORE	blocked -7	done 8
CALM MUST	done 10	in_progress -9
CALM OBSTACLE	blocked -4	done 4
CALM THEN	in_progress 3
CALM UNIT	done 3
CALM WHO	done 4
CALM WORD	done 14	in_progress -4	question -5
CALM |	blocked -10	done 15	in_progress -3
COMMA	ack 32	blocked -17	done 38	extension 35	not_started -6	question -60	unrelated -24
COMMA ABLE	blocked -3	in_progress 5
COMMA ACK	done 3	in_progress -3
COMMA ASK	ack 5	blocked -11	done 10	extension 13	in_progress -13	not_started -3
COMMA BECAUSE	blocked 8	extension 6	in_progress -11
COMMA BEFORE	blocked 6
COMMA BEGIN	done 5	in_progress -3
COMMA BUT	blocked 15	done -20	in_progress -9	not_started 20	question -3
COMMA CALM	blocked -17	done 39	in_progress -11	unrelated -4
COMMA COND	done -8	in_progress -7	unrelated 17
COMMA CONFIRM	done 6
COMMA DENY	ack -5	blocked 6	done -3	in_progress 4
COMMA DO	ack 13	blocked 5	done -5	in_progress -9
COMMA DOING	ack -4	blocked -25	done -25	in_progress 58	question -5	unrelated 3
COMMA DRAFT	done 6	in_progress -3
COMMA EARLY	ack -3	blocked -11	done 17	in_progress -5	unrelated 6
COMMA FINISH	ack 23	done 16	in_progress -44	not_started 10
COMMA FOR	blocked -3	done -28	extension 10	in_progress 30	unrelated -6
COMMA FUTURE	ack 28	blocked -3	done -12	in_progress -9
COMMA GIVE	blocked -10	done 54	in_progress -31	question -4	unrelated -3
COMMA HELP	blocked 10	done -7
COMMA HOW	question 6
COMMA INPUT	ack -3	blocked 8	done 31	extension 12	in_progress -38	not_started -3	unrelated -6
COMMA JUST	blocked -6	done -3	in_progress 17	not_started -8	unrelated 3
COMMA LACK	blocked -16	in_progress 27	unrelated -8
COMMA LATER	ack 19	blocked -11	done -25	extension 3	not_started -8	unrelated 25
COMMA LET	ack -3	blocked -16	done -9	extension 6	in_progress 20	question 5	unrelated -3
COMMA MORE	done -4	extension 9
COMMA MUST	blocked 21	done -7	in_progress -9
COMMA NO	blocked 13	in_progress -5	unrelated -5
COMMA NOTYET	ack -4	blocked -3	done -19	in_progress 20	not_started 27	question -4	unrelated -16
COMMA NOUN	ack -16	blocked 9	done 23	extension 6	in_progress -14	unrelated -10
COMMA NOW	ack -5	blocked -25	done 5	in_progress 42	not_started -8	unrelated -9
COMMA NUMBER	blocked 5	done -3	in_progress -17	unrelated 18
COMMA OBSTACLE	blocked -4	done -10	extension 3	in_progress 16	not_started -4
COMMA OTHER	ack -6	blocked -3	done 9
COMMA PART	blocked -15	extension 3	in_progress 30	not_started -11	question -4
COMMA PAST	ack -17	blocked -10	done 35	in_progress -23	not_started 26	question -5	unrelated -4
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -13	not_started 8
COMMA REMAIN	blocked -20	done -41	extension -6	in_progress 56	not_started 7	question 4	unrelated 3
COMMA REPORT	done 14	in_progress -13
COMMA SHARE	in_progress 4
COMMA SIGN	done 5
COMMA SOCIAL	done 16	unrelated -15
COMMA SOFT	done -7	extension -3	in_progress -5	unrelated 18
COMMA SOON	done 9	in_progress -6
COMMA SPAN	blocked -5	extension -3	in_progress 6	not_started -3	unrelated 6
COMMA STEP	blocked 3	done 9	in_progress -10
COMMA SUBMIT	blocked 3	done -3
COMMA TELL	blocked 15	done -6	in_progress -6	unrelated -3
COMMA THANKS	done -12	in_progress -6	unrelated 21
COMMA THEY	done 3
COMMA UNDO	ack -4	done 12	in_progress -8
COMMA UNIT	blocked 11	done -7	extension 8	in_progress 8	not_started -8	question -4	unrelated -8
COMMA UNSURE	blocked 10	done -4	in_progress -3
COMMA UNTIL	done -3	not_started 4
COMMA WAIT	done -26	in_progress 37	unrelated -6
COMMA WH	question -12	unrelated 20
COMMA WHEN	ack 28	blocked -3	done -7	extension -4	in_progress -7	unrelated -5
COMMA WHO	ack 25	done 14	extension -14	in_progress 9	not_started -19	question 4	unrelated -22
COMMA WORD	ack -15	blocked 58	done 19	in_progress -39	not_started -6	question -18
COMMA |	ack -10	done 33	in_progress -19
COND	ack -16	blocked 7	done -28	in_progress 12	not_started 12	question 7	unrelated 7
COND COMMA	blocked 3	done -4	in_progress -3	not_started 4
COND FINISH	ack -5	in_progress 9
COND GIVE	ack -6	blocked 3	done -3	in_progress 8
COND INPUT	done 3	question -3
COND NO	blocked -5	in_progress 9
COND NOTYET	blocked 10	question -7
COND NOUN	blocked 8	done -3	in_progress -5
COND SOCIAL	in_progress 3
COND SOFT	done -8	in_progress 6	unrelated 3
COND UNIT	blocked 3
COND WORD	ack -7	blocked -8	done -4	in_progress -15	not_started 7	question 12	unrelated 14
COND |	in_progress -5	question 9
CONFIRM	ack 10	done 26	extension -8	in_progress -16	not_started -3	unrelated -10
CONFIRM COMMA	ack 5
CONFIRM FINISH	done 4	extension -3
CONFIRM PART	done 3	in_progress -3
CONFIRM PAST	ack -8	done 13	in_progress -3
CONFIRM WHO	ack -3	done 6
CONFIRM |	ack 17	blocked 7	done -10	extension -4	in_progress -6
DENY	ack -16	blocked 17	done -19	extension 7	in_progress 6	not_started 35	question -24	unrelated -6
DENY ABLE	blocked 9	done -7
DENY COMMA	blocked 12	in_progress -12	not_started 5
DENY COND	blocked 13	done -3	in_progress -9
DENY DENY	blocked -3	not_started 4	question -3
DENY DO	in_progress -5	not_started 5
DENY DOING	in_progress 3
DENY FINISH	blocked -25	done -25	in_progress 35	not_started 24	question -6
DENY FUTURE	in_progress 3
DENY GIVE	in_progress 7	question -3
DENY HA	done 6	not_started -6
DENY INPUT	in_progress 4
DENY LATE	done 4	extension 6	in_progress -8
DENY LATER	done 7	in_progress -10	unrelated 4
DENY NOTYET	done 39	in_progress -34
DENY NOUN	in_progress 9	not_started -5
DENY OBSTACLE	blocked -5	done 8	in_progress -3
DENY OVER	in_progress -7	unrelated 9
DENY REPORT	in_progress 6	question -3
DENY SOFT	blocked 4	done -12	in_progress 17	not_started 4	question -3	unrelated -10
DENY THEN	blocked 3	done -3	not_started 3
DENY WH	blocked -7	question 8
DENY WHO	ack -8	done -8	extension 8	in_progress 4	not_started 3
DENY WORD	blocked 14	done -5	in_progress 4	not_started -9	question -6	unrelated 4
DENY |	blocked 4	done -15	in_progress -7	not_started 24	unrelated -5
DO	ack 18	blocked 12	done 10	extension -20	in_progress -26	not_started 58	question -6	unrelated -46
DO ABLE	blocked 25	done -4	extension -3	in_progress 10	not_started -18	question -5
DO ACK	blocked 3
DO ALMOST	in_progress 3
DO BECAUSE	in_progress 3
DO BEFORE	done -5	in_progress 21	not_started -14
DO BUT	done 24	in_progress -18	not_started -4
DO COMMA	blocked -7	in_progress -3	not_started 15	question -4
DO DENY	ack 4	done -5	in_progress -28	not_started 35	question -3
DO DRAFT	blocked -3	in_progress 4
DO FINISH	ack 8	blocked -6	done 31	in_progress -17	question 6	unrelated -23
DO FUTURE	done 4	in_progress -3
DO INPUT	in_progress 7
DO LATER	in_progress -4	not_started 6
DO NO	blocked 19	done -3	in_progress -5	unrelated -4
DO NOTYET	in_progress 3	not_started -9	unrelated 9
DO NOUN	blocked 12	done -7	in_progress 7	not_started -12	question 5
DO OTHER	in_progress 13	not_started -12
DO OVER	blocked -10	done 18	in_progress -4	unrelated -4
DO PART	blocked -3	not_started 6
DO REMAIN	in_progress 4	not_started -3
DO REPORT	in_progress 5	not_started -3
DO SOFT	blocked -13	done -7	extension -3	not_started 31	question -5	unrelated -4
DO SOON	in_progress 9	not_started -6
DO STEP	blocked 3	in_progress -3
DO STOP	ack 5	done -5
DO THEN	blocked 15	in_progress -12
DO UNDO	in_progress 3
DO UNIT	blocked 3	done -4	in_progress -3	unrelated 5
DO UNTIL	blocked 6	in_progress -4
DO WH	question 7
DO WHO	blocked -11	done -8	not_started 26	question -3
DO WORD	blocked -6	done 6	extension 8	in_progress -14	not_started 3	question -4	unrelated 5
DO |	ack 11	blocked -7	done -13	extension -12	in_progress -6	not_started 37	question 5	unrelated -14
DOING	ack -11	blocked -23	done -17	extension -13	in_progress 75	not_started -10	question -7	unrelated 5
DOING ALMOST	in_progress -5	unrelated 6
DOING BEGIN	done -4	in_progress 5
DOING COMMA	done -4	in_progress 4
DOING DO	ack -5	blocked -8	done 4	extension -4	in_progress 22	not_started -5	unrelated -6
DOING DOING	in_progress 3
DOING EARLY	blocked -10	done -13	in_progress 34	unrelated -5
DOING FUTURE	blocked -11	in_progress 13
DOING GIVE	blocked -18	done -9	in_progress 33
DOING HELP	done -8	in_progress -6	question 17
DOING INPUT	in_progress -9	unrelated 7
DOING LACK	blocked 3	in_progress -3
DOING LATE	blocked 8	in_progress -5
DOING MUST	blocked -3	extension 3
DOING NOUN	blocked 6	done 8	in_progress -13
DOING NOW	blocked 5	done 4	in_progress -8
DOING NUMBER	in_progress 13	not_started -12
DOING OBSTACLE	blocked 33	in_progress -25
DOING RECEIVE	blocked -3	done -3	in_progress 8
DOING SOCIAL	in_progress -8	unrelated 10
DOING SOFT	done 4
DOING STEP	ack -3	blocked -35	done -14	in_progress 64	not_started -5	question -4	unrelated -4
DOING SUBMIT	blocked -3	done -3	in_progress 12
DOING THEN	blocked -5	not_started 11
DOING UNDO	blocked -14	done -10	extension -3	in_progress 33
DOING UNIT	ack 6	blocked 5	done -3	in_progress -12	not_started 4
DOING UNSURE	blocked 7	done 10	in_progress -19	unrelated 4
DOING WAIT	blocked 23	done -3	in_progress -16
DOING WHO	done -3	in_progress 4	unrelated 4
DOING WORD	ack 4	blocked -9	done 35	in_progress -30	not_started 12	question -11
DOING |	blocked 4
DRAFT	ack -10	blocked 29	done -4	extension -10	in_progress 32	not_started -27	unrelated -11
DRAFT COMMA	in_progress 6	not_started -4
DRAFT DOING	in_progress 5
DRAFT EARLY	blocked 4	done -3
DRAFT FINISH	blocked 3
DRAFT FOR	done -3	in_progress 6
DRAFT INPUT	blocked 3
DRAFT LACK	blocked 5	in_progress -3
DRAFT NOUN	done -3	in_progress 6
DRAFT NUMBER	done -3	in_progress 3	question 3
DRAFT OBSTACLE	in_progress 3
DRAFT OVER	blocked -4	done -15	in_progress 19
DRAFT PAST	blocked -4	done 13	in_progress -8
DRAFT REMAIN	in_progress -3	not_started 4
DRAFT SIGN	done 4	in_progress -4
DRAFT SOFT	blocked 6
DRAFT STEP	done -6	in_progress 6
DRAFT THEN	done 10	in_progress -10
DRAFT UNDO	blocked 12	in_progress -11
DRAFT WH	done 3
DRAFT WHO	blocked 9	done -5	question -3
DRAFT WORD	ack -4	blocked -11	done 14	extension -6	in_progress -3	not_started -4	question 13
DRAFT |	blocked 10	done -3	in_progress 16	not_started -12	question -7
EARLY	blocked 26	done -20	extension -3	in_progress 21	not_started -15	question -39	unrelated 32
EARLY ABLE	done -4	in_progress 8
EARLY ALMOST	in_progress 4	not_started -3
EARLY ASK	blocked -5	done 5
EARLY BECAUSE	done 4	in_progress -3
EARLY BEFORE	blocked -3	not_started 4
EARLY BEGIN	not_started 4
EARLY BUT	blocked 4
EARLY COMMA	ack 13	blocked -5	extension -3	not_started -3	question -3
EARLY DENY	not_started 3
EARLY DRAFT	blocked 8	in_progress 3	question -7
EARLY EARLY	blocked -7	done -7	in_progress 18	not_started 3	unrelated -4
EARLY FINISH	done 4	not_started 7	question -4	unrelated -9
EARLY FOR	ack -5	done -6	in_progress 11	question 9	unrelated -5
EARLY GIVE	ack 13	done 5	in_progress -14
EARLY HELP	blocked 5	in_progress -3
EARLY INPUT	done -5	in_progress 12
EARLY NO	question -3	unrelated 4
EARLY NOTYET	blocked 4	question -12	unrelated 10
EARLY NOUN	done 16	in_progress -3	not_started -11	unrelated -3
EARLY NOW	in_progress -4	not_started 5
EARLY NUMBER	done 3
EARLY OBSTACLE	blocked 6	in_progress -4
EARLY OVER	ack 4	blocked -6	done 5	not_started -5	unrelated 4
EARLY POSTPONE	extension 9
EARLY SOCIAL	unrelated 3
EARLY SOFT	blocked 5	done 7	in_progress -22	not_started 3	question -4	unrelated 14
EARLY SOON	done -4	unrelated 5
EARLY SPAN	in_progress 3
EARLY STEP	blocked 6	done -3
EARLY STOP	done 3
EARLY THEN	in_progress 4
EARLY THEY	done -16	in_progress 20	not_started -3
EARLY UNDO	blocked 13	done -3	in_progress -3	unrelated -5
EARLY UNIT	ack -3	blocked -7	done -8	in_progress 21	not_started 5	unrelated -4
EARLY WH	blocked -4	in_progress -3	not_started 6
EARLY WHO	ack -3	blocked -3	done -9	not_started -6	question 4	unrelated 19
EARLY WORD	ack -9	done 33	extension 3	in_progress -17	not_started -16	question -10	unrelated 16
EARLY |	ack 16	blocked 10	done -25	in_progress -5	question 4
FINISH	ack -30	blocked -17	done 72	extension -40	in_progress 38	not_started -24	question 3
FINISH ABLE	blocked 13	done -9
FINISH ALMOST	done -4	in_progress 6
FINISH ASKS	in_progress -5	not_started 9
FINISH BECAUSE	blocked 7	in_progress -6
FINISH BEFORE	blocked -4	done 14	in_progress 4	unrelated -6
FINISH BEGIN	done 12	in_progress -8
FINISH BUT	blocked -3	done -14	in_progress 21
FINISH COMMA	ack -12	blocked -8	done 29	extension -9	not_started 5	question 5	unrelated -8
FINISH COND	done -5	in_progress 7
FINISH DENY	blocked 21	done -40	in_progress 22	not_started 4	unrelated -3
FINISH DO	in_progress 3
FINISH DRAFT	in_progress 11	not_started -6
FINISH EARLY	done 10	in_progress -9
FINISH FOR	blocked -4	done 29	in_progress -18	unrelated -3
FINISH FUTURE	ack 20	blocked 16	done -8	in_progress -28
FINISH GIVE	blocked -5	done 10	in_progress -3
FINISH HA	blocked -8	done -4	in_progress 6	question 10
FINISH INPUT	blocked -17	done 12	in_progress 8	not_started 3	question -3
FINISH JUST	done -4	unrelated 3
FINISH LACK	done -4	in_progress -5	unrelated 10
FINISH LATE	done -3	extension 5	in_progress -5	question -3	unrelated 7
FINISH LATER	blocked -4	extension 4	in_progress -12	unrelated 13
FINISH LET	blocked 3	done 3	extension -4
FINISH LIMIT	ack -3	in_progress 4	question 6	unrelated -3
FINISH MORE	blocked 3
FINISH NO	blocked -7	in_progress 6
FINISH NOTYET	blocked -8	done -7	in_progress -10	not_started -12	question 22	unrelated 18
FINISH NOUN	ack 14	blocked -15	done 12	in_progress -11	not_started -9	question -9	unrelated 20
FINISH NOW	done 3	in_progress 5	unrelated -7
FINISH NUMBER	done 17	in_progress -16
FINISH OBSTACLE	blocked 5	in_progress -3
FINISH OTHER	not_started 7
FINISH OVER	ack -23	in_progress 17	question 7	unrelated 4
FINISH PART	ack -3	blocked 16	done -29	in_progress 30	not_started -4	unrelated -8
FINISH SHARE	done -8	in_progress 13
FINISH SO	blocked 6	in_progress -4
FINISH SOCIAL	in_progress -3	unrelated 4
FINISH SOFT	ack -13	done 23	extension -7	in_progress 15	question 14	unrelated -32
FINISH SOON	extension -5	in_progress 4	not_started 5
FINISH SPAN	done 3
FINISH STEP	done 3	in_progress -8	unrelated 5
FINISH STOP	done 6
FINISH TELL	done 8	in_progress -9	unrelated 4
FINISH THEN	blocked 9	done -21	in_progress 9	not_started -7	question 9
FINISH THEY	blocked -6	done 8
FINISH UNDO	blocked 4	done 9	in_progress -9	question -3
FINISH UNIT	done 3	in_progress -6	not_started 3	question -3	unrelated 6
FINISH UNSURE	blocked 5	done -4
FINISH WAIT	blocked -4	done 3
FINISH WH	blocked 14	done -5	in_progress -10	not_started 7	question -7	unrelated 3
FINISH WHEN	in_progress -3	question 4
FINISH WHO	ack 21	blocked -12	extension -3	in_progress 36	not_started -7	question -18	unrelated -17
FINISH WHOLE	done 16	in_progress -11
FINISH WORD	ack 6	blocked 7	done -18	in_progress -36	not_started 17	unrelated 24
FINISH |	ack -13	blocked -23	done 23	extension -5	in_progress 42	not_started -7	unrelated -15
FOR	ack -31	done 19	extension 62	not_started -18	question -24	unrelated -6
FOR DOING	done 5	in_progress -5
FOR EARLY	in_progress 6	unrelated -4
FOR INPUT	extension -3	in_progress 17	unrelated -6
FOR LATE	done 3
FOR MUST	blocked -5	question -3	unrelated 9
FOR NOUN	done -3	in_progress 6
FOR NUMBER	blocked -3	done 13	in_progress -15	unrelated 6
FOR POSTPONE	extension 10	in_progress -3
FOR REMAIN	blocked -3	in_progress -4	not_started 4	unrelated 7
FOR SOFT	blocked -9	done 15
FOR TELL	done 3
FOR THEY	blocked 3	extension -3	in_progress 11	unrelated -6
FOR UNDO	blocked 3	extension -3	in_progress -5	question 9
FOR UNIT	ack -12	blocked 12	done 40	extension 6	in_progress -14	not_started -4	unrelated -24
FOR UNTIL	extension 4
FOR WHO	ack -6	blocked -4	done -42	extension 46	in_progress 18	not_started -8	question -12	unrelated 9
FOR WHOLE	done 9	in_progress -8
FOR WORD	done -9	extension 6	question -7	unrelated 10
FOR |	ack -4	blocked 11	done -3
FUTURE	ack 48	blocked -13	done -34	extension 11	in_progress 39	not_started 7	question -26	unrelated -34
FUTURE BEGIN	not_started 3
FUTURE COMMA	ack -7	done 21	in_progress -7	unrelated -4
FUTURE DENY	extension 10	in_progress -4
FUTURE DO	ack 23	blocked -3	done -5	in_progress -11
FUTURE EARLY	in_progress 3
FUTURE FINISH	ack -7	done -27	extension -3	in_progress 46	unrelated -4
FUTURE FOR	ack -5	done -4	in_progress 11
FUTURE FUTURE	ack 11	in_progress -6
FUTURE GIVE	in_progress 19	not_started -5	question -5
FUTURE INPUT	ack 5	blocked -3
FUTURE LATER	ack -3	blocked -4	done -4	extension -3	in_progress 22	unrelated -7
FUTURE NO	blocked 5	in_progress -4
FUTURE NOUN	in_progress 3
FUTURE NOW	in_progress 4
FUTURE PART	in_progress -6	not_started 7
FUTURE PAST	in_progress -3
FUTURE REPORT	ack 13	done -7
FUTURE SOFT	blocked 4	in_progress -3
FUTURE SOON	not_started 3
FUTURE SPAN	done -7	in_progress 9
FUTURE THEN	in_progress -3	not_started 11
FUTURE UNIT	blocked -6	in_progress 7
FUTURE WH	blocked 4	question -3
FUTURE WHO	ack 5	in_progress -3
FUTURE WORD	ack 14	blocked -7	done 4	extension 13	in_progress -15	not_started 4	question -6	unrelated -7
FUTURE |	ack 3	blocked 10	done 11	in_progress -16	not_started -3
GIVE	ack -41	blocked -15	done 92	extension -10	in_progress 32	not_started -17	question 30	unrelated -70
GIVE ABLE	blocked -3	done -4	in_progress 16	not_started -4	question -4
GIVE ACK	in_progress 3
GIVE ALMOST	blocked -4	done 20	in_progress -15
GIVE ASK	blocked 4	in_progress -3
GIVE BECAUSE	blocked 6	in_progress -4
GIVE BEFORE	blocked -4	done 23	extension 8	in_progress -16	question -5
GIVE BUT	done -3	in_progress 5
GIVE COMMA	blocked -23	in_progress 19	not_started 9
GIVE DENY	in_progress 5
GIVE DO	ack 5	done -7	not_started 3
GIVE DRAFT	done -10	in_progress 14
GIVE EARLY	done -3	not_started 4
GIVE FINISH	done 30	in_progress -15	unrelated -5
GIVE FOR	blocked -4	done 4	extension -3	question 4
GIVE GIVE	done 24	in_progress -19
GIVE HA	blocked -7	done -3	extension 19	question -3
GIVE HELP	in_progress 3
GIVE INPUT	ack -5	blocked 31	done -39	extension 5	in_progress -13	not_started 25	question -12	unrelated 8
GIVE JUST	blocked 7	in_progress -6
GIVE LATER	ack 6	blocked -3	extension 7	in_progress -10
GIVE MUST	extension 5	question -3
GIVE NO	blocked 4	done -3
GIVE NOTYET	blocked -5	in_progress 4	not_started -5	question 10
GIVE NOUN	ack -10	blocked 38	done -20	in_progress -15	not_started 5	question 6	unrelated -4
GIVE NOW	done 17	in_progress -12
GIVE OBSTACLE	ack 7	blocked -8
GIVE OTHER	blocked 3
GIVE OVER	blocked -14	done -11	extension -4	in_progress 10	not_started 6	question 24	unrelated -11
GIVE PART	blocked -4	done -4	in_progress 14
GIVE PAST	blocked 3	in_progress -3
GIVE SHARE	done -3	in_progress 4
GIVE SIGN	in_progress 3
GIVE SOFT	ack -25	blocked -10	done 32	extension -4	in_progress 30	not_started -20	question 8	unrelated -11
GIVE SOON	blocked -3	done -4	in_progress 12
GIVE SPAN	done 32	extension -5	in_progress -17	question -5
GIVE STEP	done -3	not_started 4
GIVE STOP	done 3
GIVE SUBMIT	done 10	in_progress -6
GIVE THEN	blocked 6	extension 3	in_progress -3	not_started 3	question -4	unrelated -3
GIVE THEY	blocked 12	done 6	in_progress -18
GIVE UNDO	blocked -4	done 10	in_progress -5
GIVE UNIT	ack -3	blocked -15	done 19	not_started -3	question 5	unrelated -3
GIVE UNTIL	blocked 7	in_progress -5	question 5	unrelated -4
GIVE WAIT	blocked -4	done 11
GIVE WH	blocked -3	done -9	in_progress -10	not_started 5	question 24	unrelated -3
GIVE WHO	ack 10	blocked -10	extension -3	in_progress 17	not_started -7	question -4	unrelated -5
GIVE WHOLE	done 12	in_progress -11
GIVE WORD	ack 6	blocked -12	done 12	extension -10	not_started -6	question 14	unrelated -7
GIVE |	ack -4	blocked 12	done -10	extension -15	in_progress 47	not_started -11	question -12	unrelated -7
HA	blocked -4	done -16	extension 37	in_progress -17	not_started -21	question 32	unrelated -10
HA ASKS	extension -6	question 9
HA BECAUSE	blocked -4	in_progress 7
HA COMMA	blocked 11	done -4	extension 7	not_started -4	question -5
HA HA	extension -5	question 5
HA OVER	ack -3	blocked 12	not_started -6
HA SOFT	blocked -4	done -3	extension 10	in_progress -3	question 3
HA SOON	ack 10	in_progress -7
HA WH	extension 3
HA WHO	ack -3	blocked -12	done -7	extension 19	in_progress -8	not_started -5	question 24	unrelated -8
HA WORD	blocked -9	extension 7	question 5
HA |	ack -3	blocked 9	extension -5	in_progress -7	not_started -4	question 6	unrelated 5
HELP	ack 12	blocked 54	done -20	extension -24	in_progress 4	not_started -11	question 24	unrelated -40
HELP ASK	ack 3
HELP COMMA	ack 3	done 4	extension -3	question -3	unrelated -3
HELP GIVE	done 4	in_progress -4
HELP INPUT	blocked 3	in_progress -3
HELP LET	blocked 6
HELP MORE	blocked 3
HELP NOUN	ack 5	blocked 4	done -6
HELP NUMBER	in_progress 6
HELP SOCIAL	blocked 24	done -7	unrelated -15
HELP SOFT	question 5
HELP THEY	done -3	in_progress 4
HELP UNIT	blocked 3
HELP WHO	ack 4	question 3
HELP WORD	blocked 8	done -7	extension -7	in_progress 4	question 10	unrelated -7
HELP |	ack 3	extension -4	in_progress -5	not_started -3	question 13	unrelated -3
HOW	blocked 11	done -16	in_progress 13	not_started -5	question 6	unrelated -9
HOW FINISH	done 4
HOW INPUT	question 6
HOW LET	question 4
HOW NOUN	question 8	unrelated -3
HOW SOFT	in_progress 3
HOW UNIT	blocked 8	question -7
HOW UNSURE	in_progress 4
HOW WH	question 3
HOW WHO	blocked 9	done -9
HOW WORD	blocked -3	done -6	extension 9	in_progress 3	question -3
HOW |	done -3	in_progress 3
INPUT	ack -35	blocked 61	done 8	extension -38	in_progress -18	not_started -12	question 31	unrelated 5
INPUT ABLE	in_progress 3
INPUT ACK	done 3
INPUT ALMOST	blocked 7	in_progress -7
INPUT ASK	blocked -8	done -4	in_progress 15
INPUT BEFORE	blocked 3	done 3	in_progress -4
INPUT BUT	done 3
INPUT CALM	blocked -4	done 5
INPUT COMMA	ack -4	blocked -12	done 17	in_progress 16	not_started -7	unrelated -7
INPUT DENY	blocked 4	not_started -5
INPUT DO	ack -4	blocked 4	done 14	in_progress -8	not_started -5
INPUT DOING	blocked -4	done -3	in_progress 9
INPUT DRAFT	in_progress -3	question 7
INPUT EARLY	blocked 5	done -4	in_progress 4	unrelated -3
INPUT FINISH	blocked 5	in_progress -11	not_started -5	unrelated 14
INPUT FOR	blocked -5	done 8	in_progress 5
INPUT FUTURE	done -4	in_progress 4
INPUT GIVE	ack 3	blocked 13	done -7	in_progress -3	unrelated -3
INPUT HA	blocked 7	in_progress -4	not_started -4
INPUT HELP	blocked -7	done 15
INPUT INPUT	ack -5	blocked -16	done 7	in_progress 10	not_started -3	question 5
INPUT JUST	blocked 9	done 7	in_progress -14	not_started -3
INPUT LACK	blocked 22	in_progress -16	not_started -3
INPUT LATER	in_progress 3
INPUT LET	done -3	in_progress 7
INPUT NO	blocked -3	question 7
INPUT NOTYET	blocked -6	not_started -5	question 13	unrelated -3
INPUT NOUN	ack -3	blocked -8	done 12	in_progress 9	not_started -4	question -5
INPUT NOW	question 3	unrelated -3
INPUT OBSTACLE	blocked 17	done -3	in_progress -5	unrelated -6
INPUT OTHER	in_progress -4	not_started 5
INPUT OVER	blocked -5	done 8	in_progress -9	not_started 4	unrelated 7
INPUT PART	blocked 4	in_progress -4
INPUT PAST	blocked -4	not_started -5	question 10
INPUT POSTPONE	blocked 8	unrelated -3
INPUT RECEIVE	in_progress 4
INPUT REMAIN	done -3	not_started 9
INPUT SHARE	in_progress 3
INPUT SIGN	ack -3	blocked -6	done 11	in_progress -3	question 4
INPUT SO	blocked 8	not_started -3
INPUT SOCIAL	blocked -3	done -8	unrelated 16
INPUT SOFT	done -11	in_progress -7	not_started 18	question -3
INPUT SOON	ack 3	done -3	extension 10	in_progress -7
INPUT SPAN	done 10	in_progress -7
INPUT STEP	ack 3	done -4	extension -3	in_progress 14	not_started -4	question 5	unrelated -7
INPUT SUBMIT	done 10	in_progress -7
INPUT TELL	blocked -4	in_progress 7
INPUT THEN	blocked 4	done -7	in_progress -7	not_started 5	question 7
INPUT THEY	blocked 3	in_progress 4
INPUT UNDO	blocked 13	in_progress -14	unrelated 3
INPUT UNIT	ack -3	blocked 5	done -19	in_progress -8	not_started 6	question -6	unrelated 26
INPUT UNTIL	done 4	in_progress 3	unrelated -3
INPUT WAIT	blocked 11	done -3	in_progress -8
INPUT WH	in_progress -6	not_started 8	question -4	unrelated 4
INPUT WHO	blocked -9	done -4	in_progress -8	not_started 3	unrelated 14
INPUT WHOLE	blocked -3	done 18	in_progress -13
INPUT WORD	ack -7	blocked 7	done -14	extension -24	in_progress 42
INPUT |	blocked 6	in_progress 13	not_started 6	question -6	unrelated -19
JUST	ack -27	blocked -6	extension 16	not_started 49	question -16	unrelated -19
JUST BEGIN	ack -3	blocked -5	done -6	extension -4	in_progress 21	not_started 5	unrelated -7
JUST COMMA	blocked 6	extension 4	in_progress -8
JUST DO	ack -3	done -5	extension -4	not_started 12	unrelated -3
JUST DRAFT	in_progress 3
JUST EARLY	blocked -4	done -4	in_progress 5	not_started 4
JUST FINISH	done 3	in_progress 19	not_started -14	question -5
JUST FOR	not_started 4
JUST GIVE	blocked -4	done 5	extension 11	in_progress -23	not_started 12
JUST LACK	blocked 8	not_started -3
JUST NOUN	ack -9	blocked -4	in_progress 8	not_started 8
JUST OBSTACLE	not_started 3
JUST OTHER	done 9	in_progress -9
JUST OVER	done 6
JUST PART	not_started 3
JUST RECEIVE	not_started 9
JUST SOCIAL	in_progress 3	not_started 5	unrelated -7
JUST SOFT	blocked 3	done 3	in_progress -5	unrelated 3
JUST STEP	blocked -3	extension -3	not_started 13
JUST TELL	blocked -8	extension 9
JUST UNIT	in_progress -6	not_started -7	unrelated 11
JUST UNSURE	blocked 9	not_started -9
JUST UNTIL	done 7	in_progress 8	not_started -3	unrelated -9
JUST WHO	blocked 8	done -3	in_progress -11	not_started -4	unrelated 14
JUST WORD	blocked -16	extension 7	in_progress -3	not_started 23	unrelated -8
JUST |	blocked 4	unrelated 3
LACK	ack -26	blocked 77	done -36	extension -11	in_progress 12	not_started 9	question -22	unrelated -4
LACK BEGIN	not_started 5
LACK COMMA	blocked 8	done 4	in_progress -8
LACK DRAFT	blocked 8	in_progress -5
LACK INPUT	ack -4	blocked 29	done -3	extension 4	not_started -4	question -9	unrelated -10
LACK NOUN	blocked 3	done -4	in_progress 3	not_started 3
LACK NUMBER	in_progress 3
LACK OTHER	ack -4	blocked -3	in_progress 9
LACK SOCIAL	in_progress -8	unrelated 10
LACK SOFT	done -3	in_progress 8	not_started -3
LACK SOON	blocked 5	in_progress -4
LACK STEP	in_progress -7	not_started 10
LACK TELL	blocked -3	in_progress 6
LACK UNIT	blocked -14	done 15	extension -7	in_progress 8
LACK WH	not_started 5
LACK WHO	ack -3	blocked 4	done -5	in_progress 9
LACK WORD	ack -9	blocked 26	done -9	in_progress -5	not_started 7	question -3	unrelated -6
LACK |	done -12	in_progress 4	not_started -5	unrelated 15
LATE	ack -5	blocked 12	done -3	extension 43	in_progress -30	not_started -5	unrelated -12
LATE BECAUSE	blocked 11	in_progress -9
LATE FINISH	done -3	in_progress 4
LATE FOR	extension 3
LATE LATER	extension 3
LATE NUMBER	blocked -3	done -6	extension 26	in_progress -6	question -5	unrelated -3
LATE OVER	ack 3
LATE SPAN	extension 4
LATE TERM	ack -3	blocked 11	in_progress -3	question -3
LATE THEN	in_progress -3
LATE UNSURE	blocked 8	in_progress -3
LATE UNTIL	extension 3
LATE WH	done 3	in_progress -3
LATE WHO	question 4	unrelated -3
LATE WORD	blocked -7	done -4	extension 3	question 6	unrelated 4
LATER	ack -15	blocked -108	done -24	extension 118	in_progress 23	not_started 35	question -51	unrelated 21
LATER ABLE	blocked -3	extension 6
LATER BECAUSE	extension 11	in_progress -3
LATER BEFORE	done 3
LATER BEGIN	in_progress -6	not_started 9
LATER COMMA	ack 11	blocked -16	done -11	extension 26	in_progress -8
LATER DO	done -4	in_progress 19	not_started -10
LATER EARLY	done -5	in_progress -3	not_started -3	unrelated 19
LATER FINISH	blocked -3	done -17	extension -6	in_progress 36	unrelated -5
LATER GIVE	blocked -3	done -12	in_progress 25	not_started -3
LATER HA	extension 9
LATER JUST	blocked -5	done 8	extension -3	in_progress -9	not_started 24	unrelated -10
LATER LACK	blocked 7	extension -6	in_progress -4	unrelated 3
LATER LATER	extension 4
LATER LET	extension 5
LATER NO	blocked 4	done -3	extension -3	question 7	unrelated -5
LATER NOW	in_progress 3
LATER NUMBER	blocked -5	extension 7	in_progress -9	not_started 11
LATER OVER	ack -3	blocked 14	done 13	extension -4	in_progress -15	unrelated -4
LATER PART	not_started 3
LATER PAST	done 6	in_progress -3
LATER SOCIAL	in_progress -6	unrelated 14
LATER SOFT	ack -5	blocked -7	done -3	extension 36	in_progress -3	not_started -9	question -5	unrelated -3
LATER SPAN	in_progress 4	question -3
LATER STEP	done -3	in_progress 9
LATER STOP	extension 7	in_progress -3
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -22	unrelated 23
LATER THEN	done -3	extension -3	in_progress 8
LATER UNIT	in_progress 4	unrelated 3
LATER UNSURE	unrelated 5
LATER UNTIL	blocked 6	extension -3	in_progress -4	unrelated 3
LATER WH	unrelated 4
LATER WHO	ack 6	blocked -23	done 6	extension -6	in_progress 12	not_started 33	question -9	unrelated -17
LATER WORD	ack -3	blocked -24	done 3	extension 18	in_progress 18	not_started -5	question -9	unrelated 3
LATER |	blocked -21	done 21	extension 41	in_progress -31	not_started -4	question -9	unrelated 3
LET	ack 20	blocked -16	done -19	extension 26	in_progress -26	not_started 23	question 24	unrelated -33
LET ALMOST	ack 8	in_progress -4
LET COMMA	blocked 4	not_started -3
LET COND	ack -6	not_started 7
LET DO	ack -6	blocked 6	done -4	in_progress 7	not_started -3
LET EARLY	not_started -4
LET FINISH	done -9	in_progress -6	not_started 17
LET FUTURE	ack 4
LET GIVE	ack 4	blocked -5	done -7	extension 7	unrelated 5
LET HELP	ack 3
LET HOW	ack 3	done -5	in_progress 9	unrelated -4
LET INPUT	extension 3
LET LATER	ack -6	done -3	extension -3	in_progress -4	not_started 24	unrelated -4
LET NO	blocked 3	unrelated -3
LET NOTYET	in_progress 10	question -5	unrelated -4
LET NOUN	in_progress 3
LET NOW	in_progress -5	not_started 7
LET RECEIVE	in_progress -7	not_started -7	question 18
LET REMAIN	done 3
LET SOFT	ack 3	done 4	in_progress -6
LET STEP	in_progress -13	question 14
LET THEY	blocked 9	unrelated -3
LET UNDO	done -3	in_progress 4
LET UNIT	ack 5	blocked -4	done -5	in_progress 3	question 3
LET WHO	ack 6	blocked -6	done 4	extension 29	in_progress -17	not_started -6	question 5	unrelated -14
LET WORD	blocked -13	done 7	extension -7	in_progress 12
LET |	done 8	in_progress -10	question 3
LIMIT	ack -5	blocked -6	done -4	in_progress 10	question 10	unrelated -4
LIMIT LATER	ack -4	blocked -5	done -4	in_progress 10	question 6	unrelated -3
MORE	ack -6	blocked -6	done -11	extension 67	in_progress -12	not_started -8	question -14	unrelated -10
MORE ABLE	extension 3
MORE INPUT	blocked 8	done -3	extension -4
MORE NUMBER	ack -3	blocked -6	done -10	extension 40	in_progress -11	not_started -3	question -3	unrelated -5
MORE SPAN	extension 4
MORE TERM	extension 6
MORE WORD	extension 8
MORE |	blocked -3	done 5
MUST	blocked -4	done -9	not_started -22	question 49	unrelated -16
MUST DO	blocked -4	done 9	in_progress -10	question 13	unrelated -4
MUST DOING	done 22	in_progress -21
MUST EARLY	blocked -5	done -4	in_progress 8	question 3
MUST FINISH	ack 8	blocked -4	done -19	in_progress 14	question 7	unrelated -3
MUST FOR	blocked 3
MUST FUTURE	done 9	in_progress -7
MUST GIVE	question 8
MUST HOW	blocked 8	question -7
MUST INPUT	blocked -5	unrelated 4
MUST LATER	done -3	in_progress 10
MUST MORE	in_progress 3
MUST NO	question 3
MUST NOTYET	blocked -5	done 14	in_progress -5	not_started -3
MUST POSTPONE	blocked -5	in_progress 4
MUST REPORT	question 3
MUST SIGN	blocked -3	question 8
MUST SUBMIT	question 4
MUST THEN	blocked 8	done -3	in_progress -3
MUST UNDO	blocked -16	done -12	extension 8	in_progress 29	not_started -3	question -4
MUST UNIT	blocked 4
MUST WAIT	blocked 4	in_progress -3
MUST WHO	blocked 3	question 4
MUST WORD	blocked 29	done -7	in_progress -19	not_started -3	unrelated 4
MUST |	blocked -5	done -4	in_progress 9
NO	ack -21	blocked 53	done -22	extension -6	in_progress -45	not_started 3	question -14	unrelated 50
NO ABLE	blocked 6	in_progress -3
NO ASK	extension -5	question 9
NO ASKS	question 6
NO BUT	done 7	in_progress -5
NO CALM	done 10	in_progress -9
NO COMMA	blocked -10	in_progress -5	not_started 15
NO DENY	blocked 5	done -5
NO DO	blocked 6	done 4	in_progress -4
NO EARLY	blocked 10	done -4	in_progress -3
NO FINISH	done -14	extension 6	in_progress 23	not_started -3	question -5	unrelated -4
NO FOR	blocked 9	unrelated -4
NO GIVE	blocked 16	done -6	in_progress -4
NO INPUT	blocked -4	done 6
NO MUST	blocked -14	done 26	in_progress -8
NO NOUN	blocked 8	extension -3	in_progress -3
NO OVER	blocked 3	done -3	in_progress -4	unrelated 6
NO PART	blocked -5	unrelated 7
NO POSTPONE	done 3	in_progress -3
NO RECEIVE	in_progress 5	not_started -3	question -3
NO SIGN	blocked 15	in_progress -12
NO SOFT	blocked -10	done -4	extension 3	in_progress 4	question -3	unrelated 10
NO STEP	blocked 7	unrelated -3
NO SUBMIT	blocked -3	extension 3
NO TELL	blocked 14	done -5	in_progress -4
NO UNIT	blocked 7	question -4
NO WH	blocked 39	done -11	in_progress -6	unrelated -14
NO WHO	ack -3	blocked -17	done -8	extension -4	in_progress -5	not_started -5	question 8	unrelated 33
NO WORD	extension 6	not_started 7	unrelated -11
NO |	ack -3	blocked -29	done -8	extension -4	in_progress 5	question -11	unrelated 51
NOTYET	ack -36	blocked -6	done -35	extension -11	in_progress -9	not_started 84	question 11
NOTYET ASKS	done 3	in_progress -3	question 4
NOTYET BEGIN	ack -5	blocked -4	done -9	extension -5	in_progress -34	not_started 65	question -5	unrelated -4
NOTYET COMMA	blocked -16	done 30	in_progress 16	not_started -16	question -11
NOTYET DENY	blocked -6	done 13	not_started -7
NOTYET DO	ack -3	done -9	in_progress -5	not_started 28	question -4	unrelated -3
NOTYET EARLY	done 18	in_progress -24	not_started 15	unrelated -3
NOTYET FINISH	blocked 6	done -4	in_progress 42	not_started -31	question -5	unrelated -6
NOTYET FOR	blocked 6	in_progress -4
NOTYET FUTURE	in_progress -6	not_started 10
NOTYET GIVE	ack -4	blocked 8	done -24	extension 3	in_progress 19	not_started -3	question 6	unrelated -5
NOTYET HA	question 7
NOTYET HELP	blocked 6	not_started -3
NOTYET LET	in_progress -17	not_started -3	question 22
NOTYET NO	blocked -6	done -4	in_progress -4	not_started 14
NOTYET NOUN	in_progress 9	not_started -8
NOTYET OBSTACLE	blocked 6	in_progress -4
NOTYET PART	in_progress -4	not_started 4
NOTYET RECEIVE	in_progress -10	not_started 10
NOTYET REPORT	in_progress 10	not_started -5
NOTYET SIGN	blocked -7	done -5	in_progress 31	not_started -14
NOTYET SOFT	blocked -10	done -6	in_progress -4	not_started 10	question 15
NOTYET STEP	blocked -5	done -7	in_progress -20	not_started 37	question -6	unrelated -4
NOTYET SUBMIT	blocked 4	not_started -4
NOTYET TELL	blocked 7	in_progress -3
NOTYET THEN	done 4
NOTYET UNDO	done -3	in_progress -3	not_started 6
NOTYET UNIT	done -3	in_progress -4	not_started -3	question 7	unrelated 4
NOTYET WH	blocked 34	done -5	in_progress 3	not_started -3	question -17	unrelated -9
NOTYET WHEN	done 3
NOTYET WHO	ack -3	blocked -4	done -3	not_started -21	question -4	unrelated 35
NOTYET WORD	ack -3	done -14	not_started 35	question -8	unrelated -9
NOTYET |	ack -5	blocked -10	done -3	extension -3	not_started -17	question 20	unrelated 20
NOUN	ack -42	blocked 5	done 38	extension -14	in_progress -14	not_started -9	question 40	unrelated -3
NOUN ABLE	not_started 3
NOUN ALMOST	blocked 12	done -4	in_progress -14	unrelated 7
NOUN BEFORE	blocked -5	done 10
NOUN BUT	blocked -5	not_started -3	question -3	unrelated 10
NOUN COMMA	ack -8	blocked 15	done 7	extension -8	in_progress 11	not_started -5	question -4	unrelated -7
NOUN DENY	blocked 6	in_progress 6	question -5
NOUN DO	blocked -3	in_progress 3
NOUN DOING	blocked 6	done 5	not_started -3
NOUN DRAFT	done -4	in_progress 7
NOUN EARLY	blocked 3	done -12	in_progress -8	question 6	unrelated 14
NOUN FINISH	blocked -11	done 42	extension -7	in_progress -22	not_started 9	question -3	unrelated -6
NOUN FOR	blocked 11	done 7	extension -7	unrelated -6
NOUN GIVE	ack 7	in_progress -6
NOUN HA	done 5
NOUN HELP	ack 3
NOUN INPUT	blocked -13	done 17	extension -5	in_progress 7	not_started -13	question 18	unrelated -8
NOUN JUST	blocked 11	done 9	extension 5	in_progress 13	not_started -31	question -4
NOUN LACK	in_progress -7	not_started 9
NOUN LATER	blocked -7	done -8	extension 27	in_progress -6
NOUN LET	blocked -3	done 4	extension 3	in_progress -8	unrelated 4
NOUN MUST	blocked 8	question -7
NOUN NO	blocked -3	done 3	not_started -3	question 4	unrelated 3
NOUN NOTYET	blocked -4	done -10	in_progress 15	not_started -7	unrelated 3
NOUN NOUN	blocked -15	done 18	in_progress -5	not_started 4	question 8	unrelated -11
NOUN NOW	blocked -3	done 4	in_progress -11	not_started 17	question -3	unrelated -4
NOUN NUMBER	done -7	in_progress 4
NOUN OBSTACLE	blocked 5	done -11	in_progress -4	question 12
NOUN OTHER	blocked 3
NOUN OVER	ack -16	blocked -8	in_progress 18	not_started -5	question -9	unrelated 19
NOUN PAST	blocked 12	done -6	in_progress -3	unrelated -3
NOUN POSTPONE	blocked 10	in_progress -5
NOUN RECEIVE	ack -16	done 10	not_started 10
NOUN SIGN	in_progress 3
NOUN SO	done -3	extension 9
NOUN SOCIAL	done -5	in_progress 4
NOUN SOFT	ack 3	blocked -3	in_progress -8	not_started 6
NOUN SOON	blocked 8	in_progress -7
NOUN SPAN	done -3	in_progress 3
NOUN STEP	ack -3	blocked -3	done 12	not_started -5
NOUN STOP	blocked -10	not_started 10
NOUN SUBMIT	done 4
NOUN TELL	blocked -6	in_progress 5
NOUN THEN	done -3	in_progress 6	question 3
NOUN THEY	done 3	in_progress -3
NOUN UNDO	blocked 9	in_progress -9
NOUN UNIT	ack 8	blocked -10	done -4	extension -3	question 15	unrelated -9
NOUN UNSURE	blocked 12	in_progress -8
NOUN UNTIL	done 4	unrelated -3
NOUN WAIT	blocked -4	done 4
NOUN WH	blocked -9	done -7	in_progress -3	question 13	unrelated 7
NOUN WHO	ack 3	done -19	extension -5	in_progress 17	question -5	unrelated 8
NOUN WORD	blocked -24	done 23	extension -14	not_started 4	question 36	unrelated -26
NOUN |	blocked 9	done -25	extension 7	in_progress -5	not_started 16	question -7	unrelated 8
NOW	ack -25	blocked -28	done 28	extension -4	in_progress 19	not_started -4	question -15	unrelated 29
NOW ALMOST	question -3	unrelated 3
NOW BEGIN	in_progress 8	not_started -7
NOW COMMA	blocked -4	extension -4	in_progress 11	not_started -3	unrelated 4
NOW DO	in_progress 4	not_started -4	question 6
NOW DOING	done 5	in_progress -5	not_started 4
NOW EARLY	blocked -4	not_started -4	question -4	unrelated 14
NOW FINISH	blocked -3	in_progress 3	not_started 4	question -3
NOW GIVE	blocked -5	done -7	in_progress 14
NOW JUST	done 4
NOW LATER	done -4	in_progress 8
NOW LET	blocked -3	extension 5
NOW NO	unrelated 3
NOW NOTYET	blocked 11	done -4	in_progress -21	not_started 15
NOW NOUN	done -3
NOW NOW	blocked -3	done 8	in_progress -6	not_started 4
NOW OBSTACLE	blocked -6	extension 3	in_progress -5	unrelated 9
NOW OVER	done 17	in_progress -19	unrelated 3
NOW PAST	done 9	in_progress -8
NOW REMAIN	blocked 3
NOW SOCIAL	blocked -3	in_progress -3	unrelated 13
NOW SOFT	done 18	in_progress -24	unrelated 11
NOW SPAN	done 3
NOW STEP	in_progress 4
NOW THEN	done 4	in_progress -3
NOW UNIT	blocked 5	done -5	in_progress 7	not_started -5
NOW WH	question 7	unrelated -3
NOW WHO	ack -5	blocked -9	done -6	in_progress 26	not_started 4	question -4	unrelated -6
NOW WORD	ack -3	blocked -13	done -11	in_progress 27	not_started 3	question -7	unrelated 5
NOW |	ack -4	blocked 13	done 14	extension -7	in_progress 6	not_started -3	question -6	unrelated -13
NUMBER	ack -38	blocked -33	done 9	extension 77	in_progress 23	not_started -12	question -37	unrelated 12
NUMBER ALMOST	blocked -4	unrelated 7
NUMBER BECAUSE	blocked -4	extension 6
NUMBER BEGIN	blocked 3
NUMBER BUT	extension 4	question -3
NUMBER COMMA	blocked -3	done -3	in_progress 7	unrelated 3
NUMBER DO	in_progress -5	not_started 6
NUMBER EARLY	blocked -3	done -3	in_progress 3
NUMBER FINISH	done -12	in_progress 17
NUMBER GIVE	blocked -4	done -6	extension 3	in_progress 18	question -7
NUMBER HA	extension 5
NUMBER INPUT	blocked 3	done 5	in_progress -12	unrelated 6
NUMBER JUST	blocked -3	done -3	in_progress -23	not_started 25	unrelated 6
NUMBER LATER	done -3	extension 6
NUMBER NO	blocked -4	unrelated 7
NUMBER NOUN	done 5	in_progress 11	not_started -13
NUMBER NOW	blocked -4	done 3	extension -3	in_progress -8	unrelated 15
NUMBER OVER	blocked -3	done -24	in_progress 26	unrelated 4
NUMBER PART	done 5	in_progress -5
NUMBER RECEIVE	done -3	in_progress 3
NUMBER REMAIN	done 3
NUMBER SOFT	done 9	in_progress -3
NUMBER SPAN	ack -11	blocked -10	done -10	extension 75	in_progress -20	not_started -6	question -4	unrelated -14
NUMBER STEP	done 3
NUMBER SUBMIT	extension 4	question -3
NUMBER THEN	blocked 5	in_progress -4
NUMBER UNDO	blocked 4
NUMBER UNIT	ack -3	blocked -10	done 12	extension -5	in_progress 12	question -4	unrelated -4
NUMBER UNTIL	in_progress 4
NUMBER WH	blocked -3	in_progress 5
NUMBER WHO	blocked -7	done 15	in_progress -5	not_started 7	question -4	unrelated -6
NUMBER WORD	ack -8	blocked 23	done 29	extension -5	in_progress -18	not_started -5	question -7	unrelated -9
NUMBER |	ack -4	blocked -8	done -10	extension -3	in_progress 22	not_started -4	question -3	unrelated 10
OBSTACLE	ack -8	blocked 90	done -13	extension -4	in_progress -35	not_started -20	question -8	unrelated -3
OBSTACLE BECAUSE	blocked 5
OBSTACLE BUT	blocked -8	done 5	in_progress 4
OBSTACLE COMMA	done 4	extension 3	not_started -4
OBSTACLE DENY	blocked -13	in_progress 16
OBSTACLE DO	blocked 4
OBSTACLE DOING	blocked -6	in_progress 6
OBSTACLE DRAFT	blocked 15	done -3	in_progress -6
OBSTACLE EARLY	blocked 5	in_progress -4
OBSTACLE FINISH	blocked 11	done -4	in_progress -4
OBSTACLE INPUT	blocked 4	done 4	in_progress -4
OBSTACLE LATER	blocked -4	extension -8	unrelated 12
OBSTACLE NO	blocked 6
OBSTACLE NOTYET	blocked -10	in_progress 6	not_started 7
OBSTACLE NOUN	blocked 3	done 5	in_progress -8
OBSTACLE NUMBER	blocked 5	done -3
OBSTACLE OBSTACLE	blocked -4	in_progress 5
OBSTACLE OVER	blocked 16	in_progress -5	unrelated -7
OBSTACLE PART	blocked 4	in_progress -4
OBSTACLE SIGN	blocked 8	in_progress -4
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -5
OBSTACLE SOFT	blocked 24	in_progress -24	unrelated 4
OBSTACLE SPAN	blocked 3
OBSTACLE TELL	ack 7	blocked -7
OBSTACLE UNIT	blocked -9	done 3	in_progress 11	unrelated -3
OBSTACLE UNTIL	blocked -4	unrelated 6
OBSTACLE WH	blocked 3
OBSTACLE WHO	ack 8	blocked 19	done -13	extension 3	in_progress -10	unrelated -3
OBSTACLE WORD	ack -3	blocked -9	done -9	in_progress 11	not_started -5	unrelated 14
OBSTACLE |	ack -7	blocked 28	done -7	in_progress -8	not_started -7	question 10	unrelated -8
OTHER	ack -18	blocked -9	done -5	extension -5	in_progress -10	not_started 6	question 11	unrelated 28
OTHER ALMOST	done 8	in_progress -6
OTHER COMMA	done 5	in_progress -4
OTHER DO	done -3	in_progress -3	not_started 7
OTHER EARLY	in_progress -3	unrelated 5
OTHER FINISH	done -12	not_started 8	question 5	unrelated 3
OTHER GIVE	done -6	in_progress 6
OTHER JUST	in_progress -9	not_started 10
OTHER LACK	done 6	in_progress -5
OTHER NO	blocked 5	in_progress -4
OTHER OVER	done -11	unrelated 11
OTHER RECEIVE	ack -4	blocked -3	in_progress 9
OTHER SOCIAL	question 6	unrelated -6
OTHER SOFT	in_progress 10	not_started -6
OTHER STEP	done -4	in_progress -8	unrelated 11
OTHER TELL	ack -5	unrelated 5
OTHER THEN	in_progress 4	not_started -3
OTHER WHO	done -3	not_started 4
OTHER WORD	blocked 3	done 7	in_progress -17	not_started 3	unrelated 5
OTHER |	blocked -6	done 11	in_progress 14	not_started -16
OVER	ack 18	blocked 3	done 38	extension -44	in_progress 4	not_started -25	question -8	unrelated 17
OVER BECAUSE	done 3
OVER BUT	ack -3	blocked 21	done 10	extension -3	in_progress 8	not_started -6	question -12	unrelated -14
OVER COMMA	ack 6	blocked -35	done -28	extension -6	in_progress 27	not_started 12	question -4	unrelated 29
OVER CONFIRM	done 5	in_progress -3
OVER DENY	in_progress 8
OVER DO	done -3	in_progress -11	not_started 16
OVER DOING	blocked 12	in_progress -12
OVER EARLY	in_progress -4	unrelated 7
OVER FINISH	in_progress 4	question -3
OVER FOR	not_started 4
OVER GIVE	ack 3	done -21	in_progress 14	question 7
OVER HA	done -3	in_progress -4	question 14	unrelated -5
OVER LET	ack 5	in_progress -4
OVER NO	in_progress 3
OVER NOUN	blocked -4	done -18	extension 3	in_progress -18	unrelated 38
OVER OBSTACLE	ack 7	blocked -3
OVER REMAIN	blocked 8	done -3	not_started -3
OVER SO	blocked 6	done -4
OVER SOCIAL	unrelated 3
OVER SOFT	ack 18	blocked -18	done 73	extension -11	not_started -18	question -15	unrelated -28
OVER STOP	ack -8	done 11
OVER TELL	ack 6	in_progress 3	question -3
OVER THEN	blocked 5	done -5	in_progress -7	question 9
OVER UNDO	blocked 6	done -4
OVER UNIT	done -3	unrelated 3
OVER UNSURE	ack 10	blocked -3	in_progress -3
OVER WH	done -9	in_progress 16	not_started -3	question 4	unrelated -7
OVER WHO	ack -4	blocked 17	done 28	extension -12	in_progress -10	not_started -8	unrelated -13
OVER WORD	done 5	in_progress -14	unrelated 9
OVER |	ack -11	blocked -6	done 41	extension -13	in_progress 10	not_started -14	question -15	unrelated 9
PART	ack -31	blocked 5	done 11	in_progress 40	unrelated -27
PART BEFORE	blocked 5	in_progress -4
PART BUT	blocked -3	in_progress 4
PART COMMA	blocked 7	done -3	extension 9	in_progress -7
PART DRAFT	in_progress 4
PART EARLY	blocked 21	done -5	in_progress -8	not_started 5	question -8	unrelated -5
PART FINISH	done -3	in_progress 7
PART GIVE	in_progress 3
PART INPUT	blocked -5	done -3	question 7
PART LATER	blocked -3	in_progress 3
PART LET	done 11	in_progress -10
PART NO	done 3	in_progress -5	question 4
PART NOTYET	in_progress -6	not_started 8
PART NOUN	done 4	in_progress -4
PART NOW	in_progress 6	not_started -4
PART NUMBER	blocked 4	done -19	in_progress 29	not_started -3	unrelated -5
PART OBSTACLE	blocked -4	in_progress 6
PART OVER	ack -3	blocked 3	done -10	in_progress 17	unrelated -4
PART PART	done -4	in_progress -4	unrelated 9
PART RECEIVE	blocked -3	done 10	in_progress -5
PART REMAIN	done 11	in_progress -11
PART SHARE	done -5	in_progress 12
PART SOCIAL	in_progress 7	unrelated -5
PART SOFT	blocked -4	in_progress 9	not_started -3
PART SOON	blocked 3
PART SPAN	in_progress 3
PART STEP	extension -3	in_progress 8
PART SUBMIT	done -5	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -4	in_progress 4
PART UNIT	in_progress 3
PART WHO	ack -9	blocked 8	done 25	in_progress -31	not_started 13
PART WORD	ack -5	blocked -11	done -5	extension 3	in_progress 19	not_started -13	question 12
PART |	blocked 7	done 11	in_progress -19	not_started 4	question -6	unrelated 5
PAST	ack -11	blocked -8	done 35	extension -32	in_progress 10	not_started 6	question 11	unrelated -10
PAST BEGIN	ack -5	blocked -5	done -39	in_progress 49
PAST DO	ack -4	done -5	in_progress 12	not_started 3	question -5
PAST DRAFT	done -4	in_progress 8
PAST EARLY	ack -12	blocked -6	done -29	in_progress 54	unrelated -3
PAST FINISH	ack -8	extension -3	in_progress -22	not_started 5	question 23	unrelated 5
PAST FUTURE	ack -3	done 7	not_started 4	question -3
PAST GIVE	ack -10	blocked 8	done 17	extension -8	in_progress -4	not_started 4	question -3	unrelated -4
PAST HELP	blocked -5	in_progress 10
PAST INPUT	blocked 8	done -6	in_progress -13	unrelated 11
PAST NOUN	ack -3	blocked -4	not_started 15	unrelated -3
PAST RECEIVE	ack 55	blocked -10	done -6	extension -4	in_progress -28	not_started 4	question -3	unrelated -7
PAST REPORT	ack -4	done 28	in_progress -19
PAST SIGN	blocked -6	done 25	in_progress -15
PAST SOCIAL	blocked 8	done -6	in_progress 7	not_started -3	unrelated -3
PAST SOON	done 3
PAST STEP	ack -4	blocked -6	done 41	in_progress -12	not_started -9	unrelated -6
PAST SUBMIT	ack -3	blocked -7	done -4	in_progress 16	not_started -9	question 9
PAST TELL	done -3	in_progress 6
PAST THEY	blocked 7	in_progress -4	unrelated -4
PAST UNDO	done 15	in_progress -14
PAST UNIT	done 9	in_progress -16	question 9
PAST UNTIL	blocked 4	done -4
PAST WAIT	blocked 3	done -4
PAST WH	not_started 8	question -5	unrelated 3
PAST WHO	ack 3
PAST WORD	ack -10	blocked 7	done 17	extension -5	in_progress -3	not_started -12	question -5	unrelated 9
PAST |	blocked 5
POSTPONE	ack -13	blocked -5	done -19	extension 114	in_progress -43	not_started -14	question 8	unrelated -28
POSTPONE COMMA	blocked 4	done 3	in_progress -5
POSTPONE FINISH	blocked -3	extension 5
POSTPONE FOR	blocked -8	extension 10	in_progress 4
POSTPONE HA	extension -20	question 23
POSTPONE LATER	blocked 13	done -3	extension -5	unrelated -3
POSTPONE LET	extension 4
POSTPONE NOTYET	not_started 4
POSTPONE NOUN	extension 5
POSTPONE NUMBER	extension 11
POSTPONE OVER	blocked 15	in_progress -9
POSTPONE REPORT	blocked -3	extension 6
POSTPONE SOFT	blocked 11	done -5
POSTPONE SPAN	extension 3
POSTPONE TERM	extension 4
POSTPONE UNIT	extension 4
POSTPONE UNTIL	ack -4	blocked -7	done -7	extension 36	in_progress -8	not_started -4	question -4	unrelated -3
POSTPONE WHO	done 6	extension -5
POSTPONE WORD	blocked -10	done -3	extension 40	in_progress -6	question -7	unrelated -11
POSTPONE |	extension 5
RECEIVE	ack 108	blocked -23	done -27	extension -19	in_progress -37	not_started 7	question 8	unrelated -17
RECEIVE BUT	in_progress -5	question 8
RECEIVE COMMA	ack 8	in_progress -3
RECEIVE COND	blocked 5	done 3	in_progress -5
RECEIVE EARLY	done 3
RECEIVE FINISH	done -5	in_progress 7
RECEIVE GIVE	in_progress -12	not_started 13
RECEIVE HELP	blocked -4	done 3
RECEIVE INPUT	ack 18	blocked -6	done -13	extension -3	not_started 6	question -3	unrelated -3
RECEIVE MUST	ack 9	in_progress -7
RECEIVE NOTYET	in_progress -4	question 7
RECEIVE NOUN	ack 20	blocked -4	in_progress -7	not_started -5
RECEIVE NOW	in_progress -9	not_started 10	question 3
RECEIVE OVER	ack 54	blocked -9	done -13	extension -3	in_progress -20	question -3	unrelated -4
RECEIVE REPORT	done -6	in_progress 4	question 8
RECEIVE SOFT	ack -5	done 11	in_progress -8	not_started 5	unrelated -3
RECEIVE SPAN	done -8	unrelated 8
RECEIVE TARGET	ack 6	done -4
RECEIVE THEN	in_progress 3
RECEIVE UNDO	ack -3	question -4	unrelated 4
RECEIVE UNIT	done 9	in_progress -6
RECEIVE WH	in_progress 5	not_started -3	question 4	unrelated -3
RECEIVE WHO	ack -5	blocked 6	done 4	extension 3	not_started -3
RECEIVE WORD	ack 9	done -10	extension -5	in_progress 13	question -3
RECEIVE |	ack -7	blocked -4	done 10	extension -5	in_progress 8	not_started 9	question -3	unrelated -8
REMAIN	ack -5	blocked -17	done -21	extension -5	in_progress 22	not_started 12	question 28	unrelated -12
REMAIN ABLE	blocked -6	done 10	in_progress -4
REMAIN ALMOST	blocked 3
REMAIN COMMA	done -4
REMAIN DRAFT	blocked -3	done 8	in_progress -3
REMAIN FINISH	in_progress -3	unrelated 4
REMAIN HELP	done 4
REMAIN INPUT	blocked 8	done -8
REMAIN LATER	in_progress 7	not_started -3
REMAIN NOTYET	in_progress -7	not_started 10
REMAIN NOUN	done -6	not_started 8
REMAIN NUMBER	blocked 10	done -4	in_progress 9	not_started -4	question -4	unrelated -4
REMAIN PART	blocked -6	done -4	in_progress 7	question 8
REMAIN POSTPONE	blocked -3	done -4	in_progress 7	not_started 3
REMAIN REPORT	in_progress -5	question 6
REMAIN SOFT	in_progress 9	question -3	unrelated -4
REMAIN THEN	ack -7	done 13	unrelated -4
REMAIN THEY	done -6	in_progress 8
REMAIN UNDO	in_progress 4
REMAIN UNIT	done 5
REMAIN WAIT	blocked -10	in_progress 16
REMAIN WH	in_progress -12	question 13
REMAIN WHO	ack 4	blocked 7	done 6	in_progress -32	not_started 9	unrelated 10
REMAIN WORD	ack 5	blocked -12	done -26	extension 3	in_progress 20	not_started 4	question 12	unrelated -5
REMAIN |	blocked 3
REPORT	blocked -14	extension -9	in_progress 9	not_started -6	question 17
REPORT BEFORE	in_progress -3	question 5
REPORT DOING	done -4	in_progress 4
REPORT FINISH	done 17	in_progress -12
REPORT GIVE	done 10	in_progress -8
REPORT INPUT	blocked -3	in_progress 4
REPORT LIMIT	done -3	in_progress 5
REPORT NOTYET	in_progress 3
REPORT NOUN	blocked -4	done -4	in_progress 7
REPORT NUMBER	done -6	extension -7	in_progress 4	question 7
REPORT OBSTACLE	blocked 4
REPORT PART	blocked -3	extension 5
REPORT PAST	done 7	in_progress -7
REPORT SOFT	done 9	in_progress -4	question -3
REPORT SPAN	blocked 5	done 7	in_progress -4	question -4
REPORT STEP	done -4	in_progress 4
REPORT UNIT	done 4	in_progress 6	question -3
REPORT UNTIL	done -5	in_progress 12	not_started -5
REPORT WHO	blocked 6	done -25	not_started 12	question -11	unrelated 21
REPORT WORD	ack -4	blocked -11	done 4	question 18	unrelated -5
REPORT |	ack 6	done -5	in_progress 11	not_started -5	unrelated -4
SHARE	ack -12	blocked -25	done -41	in_progress 103	not_started 8	question -13	unrelated -21
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
SHARE WORD	blocked -5	done -7	in_progress 26	unrelated -8
SHARE |	ack -3	blocked -9	done -7	extension 5	in_progress 23	not_started 3	question -6	unrelated -6
SIGN	ack -29	done 29	extension -12	in_progress 47	not_started -31	question 30	unrelated -33
SIGN ABLE	blocked -6	done -8	in_progress 15
SIGN COMMA	blocked -4	done 18	in_progress -9
SIGN DRAFT	ack 3	blocked -4	in_progress 3
SIGN EARLY	in_progress -4
SIGN GIVE	done 5	in_progress -3
SIGN INPUT	blocked -6	in_progress 8	question 3
SIGN NO	question 6
SIGN NOTYET	question 6
SIGN NOUN	done -4	in_progress 7
SIGN OVER	ack -6	done -7	in_progress 10	question 8
SIGN RECEIVE	ack -12	blocked -3	done 22	in_progress -5
SIGN SIGN	done 5	in_progress -5
SIGN SOFT	blocked 9	in_progress -4	not_started -3
SIGN SPAN	in_progress -3
SIGN THEN	blocked -4	done -6	in_progress 12
SIGN THEY	blocked 6	in_progress -4
SIGN UNDO	blocked 14	done -9	in_progress -3
SIGN WH	in_progress -4	question 8
SIGN WHO	blocked 3	done 3	in_progress 3	not_started -3
SIGN WORD	blocked 3	done 39	in_progress -29	not_started -3	unrelated -7
SIGN |	ack -4	blocked 7	done -15	extension -3	in_progress 43	not_started -13	question -4	unrelated -12
SO	ack -5	blocked 70	done -16	extension 7	in_progress -23	not_started -24	question -3	unrelated -5
SO GIVE	blocked 6	done -4
SO NO	blocked 3
SO NOTYET	blocked 26	in_progress -5	not_started -16
SO NOUN	blocked 4	in_progress -4
SO UNDO	blocked 3
SO UNIT	blocked 8	in_progress -5
SO WHO	blocked 5	not_started -3
SO WORD	ack -3	blocked 9	done -5	extension 9	in_progress -6
SOCIAL	ack -23	blocked 35	done -59	extension -25	in_progress -3	not_started -25	question -8	unrelated 109
SOCIAL BEFORE	done -8	unrelated 9
SOCIAL BEGIN	blocked 3
SOCIAL COMMA	blocked 16	not_started -4	unrelated -8
SOCIAL DOING	in_progress 7
SOCIAL FINISH	blocked -5	done -27	not_started -3	unrelated 40
SOCIAL FOR	done -17	unrelated 20
SOCIAL GIVE	done 3
SOCIAL INPUT	blocked -5	done -7	in_progress 8	unrelated 7
SOCIAL LET	blocked -4	unrelated 4
SOCIAL NO	blocked -9	unrelated 18
SOCIAL NOTYET	blocked -3	not_started -4	unrelated 10
SOCIAL NOUN	done 13	unrelated -8
SOCIAL NOW	done -7	unrelated 12
SOCIAL NUMBER	unrelated -3
SOCIAL OBSTACLE	blocked 3	unrelated -3
SOCIAL OVER	blocked 14	done -7	in_progress -8	unrelated 4
SOCIAL PAST	blocked 4	unrelated -5
SOCIAL SOCIAL	blocked -3	extension -3	unrelated 13
SOCIAL SOFT	extension -3	in_progress -7	unrelated 13
SOCIAL SPAN	unrelated 4
SOCIAL UNIT	unrelated 3
SOCIAL WH	done 4
SOCIAL WHO	ack -3	blocked 19	done -15	extension -4	in_progress -3	question -3	unrelated 11
SOCIAL WORD	ack -4	blocked -5	done 8	extension -5	in_progress 9	question 6	unrelated -9
SOCIAL |	ack -6	extension -6	in_progress -15	not_started -6	question 5	unrelated 29
SOFT	blocked -24	done 31	in_progress 9	question -8	unrelated -10
SOFT ACK	ack 10	done -4	in_progress -4
SOFT ALMOST	done -6	in_progress 10
SOFT ASK	blocked 3	done -7	extension 12	in_progress -4
SOFT ASKS	blocked -3	done -4	extension 3	not_started 6
SOFT BEFORE	blocked -4	done 15	in_progress -9
SOFT BEGIN	blocked 3	not_started -3
SOFT BUT	blocked -4	in_progress 10
SOFT COMMA	ack 19	blocked -24	done 37	extension 5	in_progress -3	not_started -10	question -9	unrelated -15
SOFT COND	blocked -6	in_progress 8	unrelated -3
SOFT DENY	blocked 9	done -7	extension 3
SOFT DO	done -6	in_progress 9	question -5
SOFT DOING	blocked 6	done 5	in_progress -17	not_started 7
SOFT DRAFT	blocked 6	done 4	in_progress -8
SOFT EARLY	blocked 4	done 6	in_progress -6	unrelated -3
SOFT FINISH	ack -5	blocked 5	done 28	in_progress -32	not_started 10	question -3
SOFT FOR	blocked -9	done 13	in_progress -3
SOFT FUTURE	ack -7	blocked -4	done -5	in_progress 13	not_started 11	question -4
SOFT GIVE	ack -4	blocked -9	done 36	extension -3	in_progress -14	unrelated -3
SOFT HA	question -8	unrelated 11
SOFT HELP	done -3	in_progress 6
SOFT INPUT	ack -3	blocked 12	done 4	in_progress -17	unrelated 3
SOFT JUST	in_progress 10	not_started -3
SOFT LACK	blocked 7	done -3	in_progress -6	not_started 4
SOFT LATER	done -5	in_progress 5	unrelated 4
SOFT LET	ack 18	done -11	in_progress -5	not_started 4	unrelated -4
SOFT MUST	in_progress 8
SOFT NO	done 3	question -6	unrelated 6
SOFT NOTYET	blocked -9	done -6	in_progress 4	not_started -5	question 22	unrelated -3
SOFT NOUN	ack -5	blocked 11	done -3	extension -4	in_progress 3	question 3
SOFT NOW	in_progress -7	not_started 12	question -4
SOFT NUMBER	ack -7	blocked -19	done 49	extension -3	in_progress -20	not_started -3	question 4
SOFT OBSTACLE	blocked -9	done 11
SOFT OTHER	blocked -5	unrelated 5
SOFT OVER	ack -12	blocked -10	done 38	extension -3	in_progress -17	unrelated 4
SOFT PART	blocked 4	done 9	in_progress -11
SOFT PAST	ack 9	blocked -5	done -5	in_progress 14	not_started -10	unrelated -3
SOFT POSTPONE	blocked -3	extension 9	unrelated -3
SOFT RECEIVE	ack 5	blocked 4
SOFT REMAIN	blocked -8	done -7	in_progress 12	question 7
SOFT REPORT	done 4	extension -7	in_progress -4	question 8
SOFT SOCIAL	done -5	in_progress -3	unrelated 11
SOFT SOFT	ack -11	blocked -19	done 40	extension -7	in_progress -6	not_started -11	question -16	unrelated 30
SOFT SPAN	blocked 13	done -9	extension -6	not_started 4	unrelated -4
SOFT STEP	in_progress 5	not_started -3
SOFT STOP	done 4
SOFT SUBMIT	done 14	in_progress -13
SOFT TELL	blocked -3
SOFT THANKS	ack 3
SOFT THEN	blocked 4	done -8	in_progress 4
SOFT THEY	done 9	in_progress -8
SOFT UNDO	blocked -3	done 3
SOFT UNIT	ack -4	blocked -7	in_progress -5	not_started 4	unrelated 8
SOFT UNSURE	ack -4	done -17	in_progress 26
SOFT UNTIL	ack -4	done -10	in_progress 8	unrelated 7
SOFT WAIT	blocked -4	extension 6
SOFT WH	blocked -5	question -4	unrelated 10
SOFT WHEN	done -3	in_progress 5
SOFT WHO	blocked 8	done 4	extension 10	not_started 12	unrelated -34
SOFT WHOLE	done 11	in_progress -8
SOFT WORD	ack -11	blocked 22	done 12	extension 14	in_progress -21	question -18
SOFT |	ack 11	blocked 4	done 5	extension -5	not_started -3	question -19	unrelated 7
SOON	ack 9	blocked 10	done -3	extension 5	not_started 4	question -10	unrelated -16
SOON COMMA	blocked -4	done 8	in_progress -3
SOON COND	in_progress -4	not_started 6
SOON DOING	blocked 3	extension 3	in_progress -3
SOON GIVE	extension 4	in_progress -4	question 3
SOON NOTYET	in_progress -7	not_started 5
SOON NOUN	in_progress 7	not_started -3
SOON OBSTACLE	blocked 4	done 4	in_progress -6
SOON OVER	in_progress 4
SOON SIGN	question 5
SOON SOFT	ack 3	done -7	extension 3	in_progress 12	unrelated -6
SOON SOON	blocked 10	done -8	in_progress -4	not_started 5
SOON STEP	blocked 6	done -3	extension 10	in_progress -11
SOON TELL	blocked 4	done 8	extension -6
SOON THEN	blocked 3	done -3
SOON UNIT	ack -4	blocked 3
SOON WAIT	blocked -4	in_progress 4
SOON WHO	done -6	not_started 3	question -3	unrelated 7
SOON WORD	ack -3	done 21	in_progress -11	unrelated -7
SOON |	ack 19	blocked -10	done -19	extension -7	in_progress 23	question -6
SPAN	ack -24	blocked -6	done 16	extension 77	in_progress -14	not_started -15	question -6	unrelated -30
SPAN ASK	extension 3
SPAN BECAUSE	blocked -3	extension 9
SPAN BEFORE	ack -4	blocked -14	done 26	in_progress 3	not_started -3	question -3	unrelated -4
SPAN COMMA	blocked 5	done -7	extension 8	in_progress -4
SPAN FINISH	done -3	in_progress 4
SPAN HA	extension 10	question -5
SPAN LATER	ack -4	blocked -6	done 51	extension -4	in_progress -25	question -9
SPAN LET	extension 4
SPAN NO	extension 4
SPAN NOUN	in_progress 3
SPAN NOW	blocked 23	in_progress -7	not_started -12
SPAN NUMBER	ack -3	blocked -9	done -23	extension 5	in_progress 14	not_started 20	question -9	unrelated 6
SPAN PART	blocked -7	done -5	question 12
SPAN SOFT	blocked -3	extension 17	unrelated -8
SPAN SPAN	extension 3	question -3
SPAN STEP	unrelated 3
SPAN TELL	in_progress 3
SPAN THEN	blocked 13	not_started -10
SPAN UNIT	done -3
SPAN WH	blocked -3	in_progress 3
SPAN WHO	not_started 3	question 6
SPAN WORD	blocked -7	extension 12	question 3	unrelated -6
SPAN |	blocked 3	done -4	extension 21	not_started -7	question -4	unrelated -7
STEP	ack -3	blocked -6	done 13	extension -3	in_progress 14	not_started 7	unrelated -21
STEP ABLE	blocked 9	done -3	in_progress 9	not_started -8	unrelated -3
STEP ALMOST	blocked 8	done -6
STEP BECAUSE	done -5	in_progress 5
STEP BUT	in_progress 4
STEP CALM	blocked -7	done 7
STEP COMMA	blocked -3	in_progress 11	not_started -4
STEP DOING	done 6	in_progress -6
STEP DRAFT	done -3	in_progress 3
STEP EARLY	blocked 3
STEP FINISH	done 15	in_progress -23	not_started -5	unrelated 18
STEP GIVE	blocked -5	done 8
STEP INPUT	ack -3	blocked -4	done 8	not_started 5	unrelated -6
STEP MUST	blocked 6	in_progress -6
STEP NO	blocked 3
STEP NOTYET	ack 5	blocked -9	extension 3	in_progress 5	not_started -6	question 4
STEP NOUN	blocked -8	done 10
STEP NOW	done -4	in_progress 7
STEP OBSTACLE	blocked 3
STEP OVER	blocked -5	done -3	in_progress 10
STEP PART	blocked 6	in_progress -3
STEP RECEIVE	done -9	unrelated 11
STEP REPORT	done -3	in_progress 9
STEP SOFT	ack 3	blocked -4	done 9	in_progress -11	not_started 6	unrelated -4
STEP SOON	blocked 3	in_progress 3
STEP SPAN	in_progress 4
STEP STOP	ack 11	done -4	in_progress -6
STEP THEN	blocked 3
STEP THEY	blocked -9	in_progress 11
STEP UNDO	blocked 7	question -3
STEP UNIT	in_progress 9	question -4	unrelated -3
STEP UNTIL	unrelated 3
STEP WH	in_progress -3	not_started 4
STEP WHO	blocked -3	not_started 10
STEP WORD	blocked 8	done 8	extension 9	in_progress 5	not_started -11	unrelated -18
STEP |	ack -3	blocked -6	extension -8	in_progress -9	not_started 21	question 8	unrelated -5
STOP	ack 15	blocked -23	done 20	extension 5	in_progress -26	not_started 12	question -5
STOP DO	ack 11	done -3	in_progress -8
STOP SOFT	done 5
STOP THANKS	done 6	in_progress -3
STOP WHO	done 9	in_progress -6
STOP |	ack 8	blocked -21	done 3	extension 4	in_progress -7	not_started 12	question -4	unrelated 5
SUBMIT	ack -9	blocked -36	extension 22	in_progress 57	not_started -24	question 8	unrelated -16
SUBMIT BEFORE	blocked -3	in_progress 4
SUBMIT COMMA	in_progress 6
SUBMIT DRAFT	done 9	in_progress -8
SUBMIT FINISH	done 9	in_progress -9
SUBMIT FUTURE	blocked -3	extension 3
SUBMIT GIVE	done -9	in_progress 9
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	in_progress 4
SUBMIT LATER	done 7	in_progress -7
SUBMIT LET	done -4	in_progress 4
SUBMIT NOUN	not_started -6	question 11
SUBMIT OVER	blocked -3	done -7	in_progress 11
SUBMIT POSTPONE	blocked -3	extension 5
SUBMIT SIGN	done -11	in_progress 13
SUBMIT SO	blocked 5	in_progress -4
SUBMIT STEP	done 10	in_progress -12
SUBMIT TERM	extension 4	in_progress -4
SUBMIT THEY	in_progress 3
SUBMIT UNIT	blocked -4	done -6	extension -3	in_progress 16
SUBMIT WHO	blocked -3	in_progress 9	unrelated -3
SUBMIT WORD	blocked -15	done 11	extension 8	in_progress 3	not_started -4	unrelated -4
SUBMIT |	done -4	extension -3	in_progress 15	not_started -3
TARGET	ack 5	blocked -6	done -9	in_progress 10
TARGET COMMA	ack 8	done -6	in_progress -3
TARGET FUTURE	blocked -4	in_progress 7
TARGET SOFT	in_progress 3
TARGET WORD	done -3	in_progress 5
TELL	ack 15	blocked 8	done 18	in_progress -5	not_started -26	question -24	unrelated 12
TELL ABLE	blocked -8	extension 9
TELL BUT	question -3	unrelated 3
TELL COMMA	done -4	in_progress 6
TELL DENY	in_progress -9	unrelated 13
TELL DO	blocked -3	in_progress 3
TELL FINISH	blocked -10	done 14	in_progress 7	not_started -5	question 4	unrelated -6
TELL FOR	in_progress 6	unrelated -4
TELL GIVE	done -7	in_progress 9
TELL HELP	done -4	in_progress 3
TELL INPUT	ack -3	in_progress -3	unrelated 8
TELL LACK	blocked -3	done -4	in_progress 7
TELL LATER	ack 7	blocked -5
TELL LET	blocked 10	extension -5
TELL MORE	extension 4	in_progress -3
TELL NO	blocked 4	done -3	in_progress -4	unrelated 3
TELL NOTYET	done 11	in_progress -3	question -6
TELL NOUN	done 3	in_progress -3	question 3
TELL NOW	in_progress -3	unrelated 3
TELL OBSTACLE	blocked 11	done -8
TELL OVER	blocked -5	done 14	unrelated -7
TELL PART	in_progress 5
TELL PAST	blocked 3
TELL RECEIVE	ack -4	done 6
TELL SIGN	ack -5	in_progress 6
TELL SOCIAL	blocked 7	in_progress -3
TELL SOFT	ack -6	blocked -5	done 9	in_progress 12	unrelated -6
TELL SOON	ack 4
TELL SPAN	done 4
TELL TELL	in_progress 4
TELL UNDO	blocked 4	done -4
TELL UNIT	done 4	in_progress -4	unrelated 3
TELL UNTIL	done 7	extension -4
TELL WHO	ack 21	done -5	not_started 3	question -12	unrelated -8
TELL WORD	ack 10	blocked 6	done -4	extension 3	in_progress -31	not_started -5	unrelated 23
TELL |	ack -4	blocked 13	done -8	extension -3	in_progress 4	not_started -3	unrelated 4
TERM	ack -11	blocked 10	extension 36	in_progress -27	not_started -10	question 21	unrelated -18
TERM BUT	done 5	in_progress -5
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
TERM WORD	done -3	extension 16	question -9
TERM |	done 4
THANKS	ack 18	blocked -9	done -7	in_progress -19	not_started -4	question -5	unrelated 27
THANKS COMMA	ack -3	in_progress -4	unrelated 10
THANKS HELP	ack 3
THANKS PAST	ack 3
THANKS UNIT	done -3	unrelated 4
THANKS WHO	ack 13	blocked -4	done -4	extension -3	in_progress -11	unrelated 13
THANKS |	extension 3
THEN	ack -15	blocked 35	done -62	extension -8	in_progress -8	not_started 44	question 34	unrelated -19
THEN ALMOST	blocked -6	in_progress 7
THEN BEFORE	done 11	in_progress -10
THEN BEGIN	blocked 3	in_progress -6	not_started 3
THEN DO	not_started -4
THEN DOING	blocked -6	in_progress 9
THEN FINISH	blocked 5	done -4	in_progress 4
THEN FUTURE	ack -9	done 13	unrelated -4
THEN GIVE	blocked -7	done -5	not_started 6	question 10
THEN HA	extension 4	question -3
THEN INPUT	done -5	question 5	unrelated 4
THEN LACK	blocked 6	in_progress -3
THEN LATE	blocked 4
THEN LATER	blocked -5	in_progress 7
THEN NOTYET	blocked -13	done -3	not_started 23
THEN NOUN	blocked 4	done -4	in_progress -20	not_started 9	question 3	unrelated 8
THEN NOW	blocked -5	done -3	in_progress 13	unrelated -3
THEN NUMBER	blocked -3	done 5
THEN OBSTACLE	blocked 23	in_progress -16
THEN PAST	done -4	in_progress 4
THEN RECEIVE	unrelated 3
THEN REMAIN	in_progress 3
THEN SOFT	blocked 7	done 3	in_progress -11
THEN SOON	blocked 4	in_progress -3
THEN SPAN	in_progress -4	not_started 3
THEN TELL	done -3	question 4
THEN UNDO	blocked 10	done -8
THEN UNIT	blocked 21	done -6	in_progress -21	not_started 3	question 6
THEN UNSURE	blocked -3	not_started 5
THEN UNTIL	in_progress 4
THEN WH	blocked -10	in_progress 5	question 8
THEN WHO	ack -3	blocked -10	done -21	extension -6	in_progress 37	not_started 6	question -4
THEN WORD	ack 4	blocked 26	done -18	in_progress 8	not_started -5	unrelated -11
THEN |	done 4	extension 5	in_progress -8
THEY	ack -15	blocked 31	extension -12	in_progress 28	not_started -25	question 12	unrelated -18
THEY ABLE	done 3
THEY COMMA	blocked 22	done -13	in_progress -3	unrelated -4
THEY DOING	in_progress 3
THEY EARLY	blocked 4	in_progress -4	unrelated 3
THEY FINISH	in_progress -9	question 14
THEY GIVE	blocked 3	done -5	in_progress 4
THEY HELP	blocked 3
THEY MUST	blocked -4	in_progress 7
THEY NOTYET	blocked 11	in_progress -6
THEY OBSTACLE	in_progress 3
THEY OTHER	done -7	in_progress 10
THEY OVER	ack -4	blocked -3	in_progress 19	unrelated -7
THEY PAST	done 8	in_progress -10	question 7
THEY SIGN	done 6	in_progress -6
THEY SOFT	in_progress 3
THEY TELL	done -3	unrelated 3
THEY UNIT	done 3
THEY WHO	done -7	in_progress 8	not_started -3
THEY WORD	ack -4	blocked -11	done 18	in_progress 3	not_started -3	unrelated -3
THEY |	blocked 9	done 7	extension -3	not_started -3	question -3	unrelated -5
TROUBLE	blocked -4
TROUBLE |	in_progress 3
UNDO	ack -31	blocked 55	done -15	in_progress 4	not_started -24	unrelated 8
UNDO ABLE	blocked -3	done 5
UNDO BECAUSE	in_progress 3
UNDO BEFORE	blocked 10	done -7	in_progress -3
UNDO BEGIN	extension 3
UNDO COMMA	blocked 32	done -13	in_progress -10	not_started -3
UNDO COND	blocked 4
UNDO FINISH	in_progress 4	not_started -4
UNDO FOR	ack -4	blocked 5
UNDO INPUT	blocked 5	in_progress -10	not_started -3	question -3	unrelated 13
UNDO MUST	blocked -13	in_progress 16
UNDO NO	done 3
UNDO NOUN	ack -4	blocked -19	done 12	extension -3	question 6	unrelated 11
UNDO NUMBER	blocked 9	done -3	in_progress -4
UNDO OBSTACLE	in_progress 3
UNDO OTHER	blocked -3	in_progress 3
UNDO OVER	blocked 12	done 12	in_progress -22	question 3
UNDO PART	in_progress 8	not_started -6
UNDO PAST	done 4	in_progress -3
UNDO SO	blocked 6	in_progress -5
UNDO SOFT	ack -5	done 5	unrelated 4
UNDO SOON	done -4	in_progress 8
UNDO SPAN	blocked 6	done -3
UNDO UNDO	done -3	in_progress 4
UNDO UNIT	blocked -8	done 12
UNDO WAIT	blocked -6	done 7
UNDO WHO	blocked 4	done -16	in_progress 8	unrelated 9
UNDO WORD	ack -8	blocked 8	done 6	extension 8	not_started 6	question -7	unrelated -12
UNDO |	done -28	extension -4	in_progress 34	not_started -3	question 10	unrelated -8
UNIT	ack -10	blocked 34	done 8	extension -38	not_started 15	question -5	unrelated -6
UNIT ABLE	extension 5
UNIT ALMOST	blocked 4
UNIT ASK	ack 16	blocked -7	in_progress -3	unrelated -3
UNIT ASKS	question 3
UNIT BECAUSE	done 6	in_progress -4	unrelated -3
UNIT BEFORE	blocked -3	done 9
UNIT COMMA	blocked -15	done -9	extension -4	in_progress 42	unrelated -9
UNIT COND	done -3	not_started 5
UNIT CONFIRM	done 4
UNIT DENY	blocked -7	done 6	in_progress 3
UNIT DOING	blocked -3	done -14	extension -4	in_progress 28	unrelated -3
UNIT DRAFT	blocked -3	done 8	extension -7	in_progress -6	question 6
UNIT EARLY	ack 3	blocked -5	done 6	extension -3	not_started 5	question -3
UNIT FINISH	blocked -7	done 7	in_progress 6	not_started 3	question -4
UNIT FOR	done 6	in_progress -3
UNIT FUTURE	ack 5	blocked -3	done -17	extension 5	in_progress 12
UNIT GIVE	blocked 20	extension -9	unrelated -3
UNIT HELP	blocked 17	done -5	extension -5
UNIT INPUT	blocked -8	done -3	extension -7	in_progress 9	question 9
UNIT JUST	done -4	extension 3
UNIT LACK	blocked 9	done -4	in_progress -3	not_started 4	unrelated -3
UNIT LATE	blocked 5
UNIT LATER	done 3
UNIT LET	blocked 6	in_progress -5	not_started -6	question 10	unrelated -4
UNIT MUST	blocked 4	done -3
UNIT NO	blocked 10	done -5	in_progress -3
UNIT NOTYET	blocked 38	done -12	in_progress -21	not_started 6	question -5	unrelated -4
UNIT NOUN	blocked -20	done 4	in_progress 20	not_started 14	question -8	unrelated -8
UNIT NOW	done 3
UNIT NUMBER	blocked -6	in_progress 4
UNIT OBSTACLE	blocked 21	done -4	in_progress -11
UNIT OTHER	done 5	in_progress -3
UNIT OVER	blocked -13	done -17	in_progress 16	not_started 18	question -5	unrelated 3
UNIT PART	blocked 3	done 5	in_progress -3	question -4
UNIT PAST	ack 10	blocked -11	done -3	extension -3	not_started 14	question -3
UNIT POSTPONE	done 6	extension -5
UNIT RECEIVE	ack -3	done 6	in_progress -4
UNIT SIGN	done 13	in_progress -13	not_started -3	question 9
UNIT SOCIAL	done -8	unrelated 8
UNIT SOFT	ack -6	blocked -15	in_progress -15	question 5	unrelated 31
UNIT SOON	blocked 6	done -8	in_progress 3	question 5	unrelated -3
UNIT SPAN	done 9	in_progress -3	not_started -3
UNIT STEP	blocked 5	done 13	in_progress -6	not_started -10
UNIT STOP	ack 6
UNIT SUBMIT	blocked -4	done -4	extension 5	in_progress 4
UNIT TELL	done 4
UNIT THEN	done 8	in_progress -14	not_started 7
UNIT THEY	blocked -5	done -4	in_progress 10	question 3
UNIT UNDO	blocked 13	done -13	in_progress 7	unrelated -3
UNIT UNIT	ack 6	blocked 28	done -12	extension 3	in_progress 4	not_started -9	question -4	unrelated -15
UNIT UNSURE	blocked 4
UNIT UNTIL	extension 5	in_progress -6	question -4	unrelated 7
UNIT WAIT	done 5	extension -5
UNIT WH	blocked -6	done 10	in_progress -3	not_started -6	question 13	unrelated -5
UNIT WHO	ack -12	done -17	in_progress -19	not_started 5	unrelated 44
UNIT WORD	ack -11	done 11	extension 8	in_progress 13	not_started -10	unrelated -9
UNIT |	ack 11	blocked -12	done 29	extension -3	in_progress 5	not_started -4	question -8	unrelated -17
UNSURE	ack -12	blocked 66	done -28	extension 4	in_progress -10	question -13	unrelated -5
UNSURE COMMA	ack -3	blocked 5
UNSURE DENY	blocked 5	in_progress -5
UNSURE DO	blocked 11	in_progress -3	not_started -3	question -4
UNSURE FINISH	blocked 19	done -14	unrelated -4
UNSURE GIVE	blocked -9	done -5	in_progress -3	question 10	unrelated 10
UNSURE LATE	blocked 6
UNSURE LET	blocked 4	not_started -3
UNSURE MUST	question 4
UNSURE NOTYET	not_started 3
UNSURE NOUN	blocked 6	done -3	in_progress 4	question -3	unrelated -3
UNSURE OBSTACLE	blocked 3
UNSURE OVER	ack 7	blocked -3	done 3	in_progress -5
UNSURE PAST	done -5	in_progress 5	question 4
UNSURE RECEIVE	in_progress 3
UNSURE REPORT	done -3	in_progress 3
UNSURE SO	blocked 9	not_started -9
UNSURE SOCIAL	unrelated 5
UNSURE SOFT	ack -3	blocked 16	done -4	unrelated -6
UNSURE STEP	done -4	in_progress 6
UNSURE THEN	in_progress 3
UNSURE UNDO	blocked -3	not_started 4
UNSURE UNIT	blocked -5	extension 5	in_progress 7
UNSURE WAIT	done 3	in_progress -4
UNSURE WHO	blocked -4	done 25	in_progress -30	not_started 15
UNSURE WORD	blocked 12	done -3	in_progress -4	not_started -3	question -5	unrelated 4
UNSURE |	blocked -5	in_progress 6	not_started 4	question -4
UNTIL	ack -23	blocked -23	done -27	extension 88	in_progress -11	question -19	unrelated 14
UNTIL ABLE	blocked -5	in_progress 6
UNTIL BEFORE	blocked -3	extension 5
UNTIL COMMA	ack 3	blocked 17	done -10	extension -3	unrelated -5
UNTIL DENY	question 5
UNTIL DO	not_started 3
UNTIL LATER	ack -9	blocked -24	done -15	extension 92	in_progress -19	not_started -8	question -8	unrelated -9
UNTIL NOTYET	blocked 5	question -3
UNTIL NOUN	in_progress -4	not_started 3
UNTIL NOW	blocked -5	extension 6
UNTIL NUMBER	extension 5	question -3
UNTIL OTHER	in_progress 6	not_started -4
UNTIL OVER	ack -3	done 3
UNTIL PART	done -10	in_progress 13	unrelated -3
UNTIL SHARE	in_progress 3
UNTIL SOFT	blocked -5	done -7	in_progress 14	not_started -6	unrelated 9
UNTIL SPAN	blocked -5	extension 8
UNTIL TERM	done 7	in_progress -7
UNTIL THEY	done 3
UNTIL UNIT	blocked 5	done 5	extension -9
UNTIL WH	question 3
UNTIL WHO	blocked 8	done -10	extension -3	unrelated 10
UNTIL WORD	ack -8	blocked -14	done 19	extension -3	in_progress -6	not_started 11	question -3	unrelated 4
UNTIL |	ack 4	blocked 7	done -12	in_progress -14	unrelated 19
WAIT	ack -9	blocked 18	extension 8	in_progress 13	not_started -9	question -15	unrelated -7
WAIT BUT	blocked 8	done -3	in_progress -4
WAIT COMMA	done 6	in_progress -6
WAIT EARLY	in_progress 7
WAIT GIVE	done 4	extension -5
WAIT INPUT	blocked -9	done 14
WAIT JUST	blocked 13	in_progress -8
WAIT LET	extension 5	in_progress -3
WAIT NOUN	blocked 7	in_progress -5
WAIT NUMBER	done 4	in_progress -4
WAIT OTHER	blocked -3	in_progress 4
WAIT REPORT	done -3	in_progress 3
WAIT SIGN	in_progress 6
WAIT SOFT	done -5	in_progress 5
WAIT SOON	extension 4	question -3
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 4	done 8	not_started -3
WAIT UNTIL	in_progress -4	not_started 5
WAIT WHO	blocked -6	in_progress 12
WAIT WORD	blocked -14	done -4	extension 5	in_progress 14	question -3	unrelated 6
WAIT |	blocked 18	done -9	not_started -3	unrelated -3
WH	ack -29	blocked -21	done -7	extension -31	in_progress -30	not_started 34	question 79	unrelated 5
WH ASKS	question 4
WH BECAUSE	unrelated 3
WH BUT	blocked 7	unrelated -4
WH COMMA	blocked -3	not_started 11	question -7
WH COND	blocked 18	question -13
WH DENY	not_started 11	question -9
WH DO	blocked -4	done -3	in_progress -7	not_started 20	unrelated -4
WH DOING	done -7	in_progress -20	question 28
WH EARLY	blocked 18	question -8	unrelated -4
WH FINISH	done -9	not_started -6	question 16
WH FOR	blocked -3	in_progress 4	question -9	unrelated 10
WH GIVE	blocked 16	done -13	in_progress 13	not_started -15	question 5	unrelated -4
WH HA	in_progress 4	question 3	unrelated -3
WH INPUT	question -4	unrelated 7
WH LACK	blocked -6	done 7
WH LET	blocked 5	done -3	in_progress 11	not_started -3	question -6	unrelated -3
WH MUST	question 4
WH NOTYET	done 3	in_progress -11	not_started -5	question 15
WH NOUN	blocked -3	not_started 3	question 5
WH OBSTACLE	done 4
WH OVER	done 6	unrelated -5
WH PART	done 14	in_progress -3	question -11
WH RECEIVE	ack -3	blocked 15	not_started -4	question -10	unrelated 5
WH REMAIN	ack -7	done 21	question -4	unrelated -6
WH REPORT	in_progress 9	not_started -5
WH SIGN	blocked 8	done -3	question 3	unrelated -4
WH SOCIAL	unrelated 5
WH SOFT	ack -5	blocked -11	extension -4	in_progress -13	not_started 15	question 26	unrelated -7
WH SOON	in_progress -4	question 6
WH STEP	blocked 4
WH TELL	done 9	in_progress -3	question -9	unrelated 7
WH THEN	question 8
WH UNDO	blocked 3	done -4	in_progress 6
WH UNIT	blocked -3	extension 3	unrelated 4
WH UNSURE	blocked -7	in_progress 3	unrelated 8
WH UNTIL	done -3	in_progress 4
WH WH	done -3	in_progress 7
WH WHO	ack 10	blocked -10	done -4	extension -4	not_started -6	unrelated 14
WH WORD	ack -5	blocked -27	done -9	extension -7	in_progress 11	not_started 9	question 12	unrelated 16
WH |	ack -5	blocked -11	done 8	in_progress -23	not_started 29	question 16	unrelated -14
WHEN	ack 16	blocked -10	done -16	extension -7	in_progress 16	not_started -5	question 18	unrelated -12
WHEN BUT	in_progress -3	question 4
WHEN FINISH	ack 11	done -5	in_progress 4	question -6
WHEN GIVE	question 5
WHEN LET	done 3
WHEN MUST	in_progress -6	question 9
WHEN NOUN	in_progress 7	question -4
WHEN SIGN	done -3	in_progress 9	question -3
WHEN SOCIAL	blocked -4	question 8	unrelated -3
WHEN WORD	ack 8	done -3	extension -4
WHO	ack 34	blocked -15	done -8	extension 12	in_progress -24	not_started 9	question -18	unrelated 11
WHO ABLE	blocked -4	in_progress -3	question 6
WHO ACK	ack 17	blocked -3	done -6	in_progress -7
WHO ALMOST	ack -5	done -12	in_progress 32	not_started -15
WHO ASK	ack 3	blocked 8	done 4	in_progress -15	not_started -3	question -3	unrelated 8
WHO ASKS	blocked -3	done -4	extension 5	question 6
WHO BECAUSE	done -3	extension 4	in_progress -5
WHO BEFORE	ack -4	blocked -3	done -3	in_progress 11
WHO BEGIN	ack 9	in_progress -9	not_started 5
WHO BUT	blocked 9	in_progress -8
WHO CALM	in_progress 3
WHO COMMA	blocked -12	done -13	extension 24	in_progress -26	not_started -9	question 22	unrelated 16
WHO COND	ack 5	done -6	in_progress 4
WHO CONFIRM	ack 10	extension -3	in_progress -4
WHO DENY	blocked 9	done -3	in_progress 24	not_started -7	question -9	unrelated -11
WHO DO	ack 4	done 26	extension -4	in_progress -18	not_started 22	question -9	unrelated -18
WHO DOING	ack 10	blocked -16	done -12	extension -3	in_progress 26	not_started -9	question -6	unrelated 10
WHO EARLY	ack 37	blocked -9	done -14	in_progress -6	not_started -3
WHO FINISH	ack -7	blocked 13	done 39	in_progress -9	not_started -6	question -6	unrelated -22
WHO FOR	blocked -4	done 3	extension 9	in_progress -9	not_started -3	question -4	unrelated 9
WHO FUTURE	ack 21	blocked -3	done -14	extension -3	in_progress 15	not_started -3	question -5	unrelated -7
WHO GIVE	blocked -9	done 33	in_progress 12	not_started -3	question 7	unrelated -38
WHO HA	ack 8	in_progress -5
WHO HELP	ack 8	blocked 9	extension -6	in_progress -3	unrelated -4
WHO HOW	blocked 7	done -12	question 9
WHO INPUT	blocked 3	done 14	extension -7	not_started -6	question 6	unrelated -10
WHO JUST	ack -14	blocked -8	done -13	extension -3	not_started 57	question -7	unrelated -11
WHO LACK	ack -4	blocked -16	done -6	in_progress 12	not_started 11	question 7	unrelated -4
WHO LATE	blocked -3	done -6	extension 7
WHO LATER	ack -3	blocked 4	done -10	extension 4	in_progress 9	not_started -5	question -3	unrelated 4
WHO LET	ack -8	done 9	extension -3	in_progress -7	not_started 14	unrelated -5
WHO MORE	blocked -3	done -3	extension 23	in_progress -3	question -9
WHO MUST	blocked -6	done -7	question 25	unrelated -6
WHO NO	done 11	in_progress -9
WHO NOTYET	ack -7	blocked -8	done 5	extension -3	in_progress -18	not_started 38	unrelated -4
WHO NOUN	ack -11	blocked 12	done 6	in_progress -20	question 11
WHO NOW	blocked 5	done -9	extension -3	in_progress 8	unrelated 3
WHO NUMBER	done 8	extension 4	in_progress -5
WHO OBSTACLE	ack -4	done -4	in_progress 9	not_started -3
WHO OTHER	done -3	in_progress -8	not_started 3	unrelated 12
WHO OVER	ack -3	blocked 19	done -6	in_progress -15	not_started -3	unrelated 12
WHO PART	done 5	not_started 4	unrelated -4
WHO PAST	done -25	extension -3	in_progress 47	not_started -14	question -6
WHO POSTPONE	blocked -4	done -4	extension 5	question 11
WHO RECEIVE	ack 53	blocked -8	done -38	extension -3	not_started -6	question 6	unrelated -3
WHO REMAIN	in_progress 4	not_started 5	unrelated -4
WHO REPORT	ack -7	blocked -8	done 28	extension -4	question -13	unrelated 4
WHO SHARE	extension 9	in_progress -5
WHO SIGN	ack -8	blocked 5	in_progress 9	not_started -6	question 11	unrelated -7
WHO SOCIAL	ack -4	blocked -5	done -16	extension -3	in_progress -13	not_started -3	question -3	unrelated 48
WHO SOFT	ack 10	blocked 13	done 10	extension -9	in_progress 9	not_started 25	question -49	unrelated -9
WHO SOON	ack 5
WHO SPAN	done -12	in_progress 7	not_started 3
WHO STEP	ack 9	blocked 6	done -17	extension -4	in_progress 11	not_started -4
WHO STOP	done 7	in_progress -5
WHO SUBMIT	blocked -5	extension -3	in_progress 17	not_started -4	unrelated -4
WHO TARGET	in_progress 4
WHO TELL	ack 11	done 7	extension -4	in_progress 8	question -13	unrelated -8
WHO THEN	ack 8	blocked -6	done -5	in_progress -3	unrelated 7
WHO THEY	ack -3	done 4	unrelated 3
WHO UNDO	blocked -7	done 5	in_progress -11	unrelated 16
WHO UNIT	done -21	in_progress 7	question 9	unrelated 6
WHO UNSURE	ack -3	done -17	in_progress 19
WHO UNTIL	ack -10	blocked -5	done -5	extension 15	in_progress -10	unrelated 18
WHO WAIT	blocked 9	done -3	in_progress -7
WHO WH	ack 5	blocked -4	done 8	extension -3	in_progress 3	not_started 7	question -25	unrelated 9
WHO WHEN	in_progress 6	question -3
WHO WHO	ack 15	blocked -26	done 43	extension 14	in_progress -24	not_started -14	question -14	unrelated 5
WHO WORD	ack 5	blocked 23	done -10	extension -16	in_progress -17	not_started -7	question 7	unrelated 15
WHO |	ack -5	blocked -18	done 9	extension 6	in_progress -30	question 17	unrelated 19
WHOLE	blocked -8	done 87	in_progress -66	unrelated -5
WHOLE INPUT	done 3	in_progress -3
WHOLE NOUN	done 4	in_progress -4
WHOLE OVER	done 4	in_progress -3
WHOLE SOFT	done 20	in_progress -15
WHOLE UNIT	done 4
WHOLE WHO	done 8	in_progress -6
WHOLE WORD	done 10	in_progress -9
WHOLE |	blocked -3	done 26	in_progress -20
WORD	ack -27	blocked 14	done -3	extension 6	in_progress -27	not_started 20	question 15
WORD ABLE	blocked -7	done 26	extension -5	in_progress -3	not_started -5	question -4	unrelated -4
WORD ACK	ack -6	blocked 4	done 3	in_progress -5	unrelated 5
WORD ALMOST	blocked 9	done 4	in_progress -6	question -4	unrelated -5
WORD ASK	blocked -6	done -10	extension 18	in_progress -4	question -7	unrelated 8
WORD ASKS	blocked -4	in_progress 6
WORD BECAUSE	ack -4	blocked -20	done 3	in_progress 10	not_started 5	unrelated 6
WORD BEFORE	ack -3	blocked 16	done 13	extension 3	in_progress -8	not_started -10	question -6	unrelated -5
WORD BEGIN	done 5	in_progress -9
WORD BUT	ack -5	blocked 5	done 12	in_progress -3	not_started -3	unrelated -7
WORD COMMA	blocked 30	done -28	extension -4	in_progress 15	not_started -4	question -16	unrelated 7
WORD COND	ack -6	done -3	in_progress 3	question 7
WORD CONFIRM	ack -8	done 12	in_progress -3
WORD DENY	blocked -10	done 3	in_progress -17	question 8	unrelated 17
WORD DO	ack 4	done 6	extension -3	in_progress -37	not_started 17	question -3	unrelated 15
WORD DOING	blocked -17	in_progress 21	not_started 3	question -7
WORD DRAFT	blocked 4	done -5	in_progress 12	not_started -8
WORD EARLY	ack 6	blocked -5	done 23	extension 5	in_progress -29	not_started -4	unrelated 3
WORD FINISH	ack -10	blocked -28	done 27	extension -7	in_progress -23	not_started -8	question -17	unrelated 65
WORD FOR	ack 5	blocked 3	done 14	extension 5	in_progress -7	not_started -3	question -8	unrelated -9
WORD FUTURE	blocked 7	done 18	in_progress -6	not_started -6	unrelated -7
WORD GIVE	ack -4	blocked 20	done 13	extension 6	in_progress -12	not_started -7	question -6	unrelated -8
WORD HA	ack -3	blocked 12	done -6	question -3	unrelated 3
WORD HELP	blocked 16	done -5	in_progress -6	unrelated -5
WORD HOW	done 3	in_progress 4
WORD INPUT	ack -11	blocked -5	done -6	extension -5	in_progress 5	not_started 7	question 5	unrelated 10
WORD JUST	blocked -4	extension 8	in_progress -9	not_started 4	question 5	unrelated -6
WORD LACK	not_started 4	question -5
WORD LATE	blocked -4	extension 8
WORD LATER	ack 6	blocked 4	done 14	extension 6	in_progress -24	question -8
WORD LET	ack -5	blocked -8	done 3	extension 6	not_started -4	question 6
WORD LIMIT	blocked -3	extension 3
WORD MORE	extension 10
WORD MUST	ack -3	blocked 3	done -12	not_started -3	question 21	unrelated -5
WORD NO	ack -4	blocked 15	done -25	in_progress -7	unrelated 20
WORD NOTYET	ack -3	blocked 11	done -9	extension 5	not_started -9	question -9	unrelated 14
WORD NOUN	ack 8	blocked -50	done 22	extension 11	in_progress 5	not_started 22	question 6	unrelated -25
WORD NOW	blocked -10	done 17	in_progress -8	question 7
WORD NUMBER	ack -5	blocked -15	done 10	extension -6	in_progress 25	question -6
WORD OBSTACLE	ack -3	blocked -24	done 10	in_progress 20	question 3	unrelated -6
WORD OTHER	in_progress -3	unrelated 9
WORD OVER	ack 26	blocked -3	done 20	extension -12	in_progress -25	not_started -9	question -16	unrelated 19
WORD PART	ack -8	blocked 11	extension 4	in_progress -14	not_started 3	question 10	unrelated -3
WORD PAST	ack -12	blocked 18	done 5	unrelated -8
WORD POSTPONE	ack 3	blocked 12	extension -11	in_progress -10	question 9
WORD RECEIVE	ack -14	blocked -3	done 18	in_progress 5	question 3	unrelated -10
WORD REMAIN	ack 10	blocked 10	done -13	in_progress -10	question 10	unrelated -6
WORD REPORT	ack 8	done -6	question 5	unrelated -4
WORD SHARE	blocked -4	done -5	in_progress 29	question -5	unrelated -11
WORD SIGN	ack -6	blocked 7	done 3	in_progress 7	not_started -3	unrelated -6
WORD SO	ack -3	blocked 22	done -3	not_started -11
WORD SOCIAL	blocked 21	in_progress 8	not_started -4	question -3	unrelated -25
WORD SOFT	ack -8	blocked 9	done 7	extension -4	in_progress -15	not_started -4	question 6	unrelated 9
WORD SOON	blocked -8	done 6	not_started 13	question -4	unrelated -10
WORD SPAN	ack 6	blocked 9	done 28	extension 7	in_progress -14	not_started -21	question 4	unrelated -17
WORD STEP	ack -5	blocked 23	done -6	in_progress 3	not_started -8	unrelated -4
WORD STOP	ack 10	blocked -6	in_progress -3	unrelated -3
WORD SUBMIT	blocked -3	done -15	extension 4	in_progress 16
WORD TELL	ack 10	blocked 16	done -7	extension -5	in_progress 5	not_started -5	unrelated -15
WORD TERM	blocked -3	extension 14	in_progress -8	question 5	unrelated -6
WORD THEN	ack -3	blocked -7	done -10	not_started 25	question -7	unrelated 3
WORD THEY	extension -3	in_progress 15	not_started -5	unrelated -6
WORD UNDO	ack -7	blocked 4	done 14	in_progress 6	not_started -12	question 10	unrelated -12
WORD UNIT	blocked -7	done -3	extension -14	in_progress 19	not_started 21	question -7	unrelated -9
WORD UNSURE	ack -3	blocked 10	done 5	not_started -4	unrelated -5
WORD UNTIL	ack 8	blocked -23	done 11	extension 15	in_progress -16	question -3	unrelated 9
WORD WAIT	blocked 5
WORD WH	ack -5	blocked -9	extension -7	in_progress -5	not_started 18	question 13	unrelated -5
WORD WHO	ack -17	done -51	extension 30	in_progress -6	not_started 30	unrelated 16
WORD WHOLE	done 17	in_progress -13
WORD WORD	ack -5	blocked 21	extension -11	in_progress -4	not_started -10	question -16	unrelated 26
WORD |	ack -10	blocked 21	done -10	extension -4	in_progress -6	not_started 4	question -14	unrelated 19
a	ack 6	blocked -12	extension -7	not_started 5	question 23	unrelated -16
a ,	ack 6	blocked -6	done -5	in_progress -11	not_started 7	question 7
a .	done 6	in_progress -3
a :	done 6	in_progress -6
a ?	blocked -3	done -5	not_started 9	question 3
a a	ack 6	done 5	in_progress -5	unrelated -4
a anh	ack -6	done 19	in_progress -9
a ay	not_started 5
a chi	blocked 3
a chua	done 24	in_progress -23
a dung	in_progress -4	not_started 5
a e	not_started 5
a em	blocked 3	done -5	in_progress 3
a nha	done 5	in_progress -3	unrelated -5
a nhe	not_started 3	unrelated -3
a oi	in_progress 8	not_started -6
a roi	done -3	in_progress 4
a sep	in_progress 4
a ui	done 3
a |	ack 9	blocked -11	done -13	extension -6	in_progress 15	not_started -14	question 14	unrelated 6
ach	blocked 3
ach |	blocked 3
ai	ack -14	blocked 32	done -24	extension -16	in_progress -9	unrelated 34
ai a	question 5
ai an	unrelated 3
ai ban	unrelated 5
ai bao	done 14	in_progress -4	unrelated -6
ai bat	blocked 4	unrelated -3
ai bay	in_progress 4
ai biet	blocked -4	question -6	unrelated 11
ai cam	unrelated 3
ai cap	blocked 6	unrelated -4
ai cat	question 5	unrelated -3
ai cho	question -3	unrelated 6
ai chu	question 12	unrelated -9
ai chua	in_progress -12	question 13
ai co	blocked -8	question -19	unrelated 31
ai dang	blocked 11	done -5	in_progress -3
ai de	in_progress 27	not_started -3	question -14	unrelated -7
ai di	blocked -10	not_started 9	question -4	unrelated 10
ai do	question -3	unrelated 6
ai don	blocked -4	done 4	in_progress 10	question -7	unrelated -3
ai du	blocked 4	question 4	unrelated -7
ai dua	unrelated 3
ai dung	in_progress -4	not_started 6
ai giao	blocked 10	question -7
ai gui	blocked 6	in_progress -4
ai ki	blocked 6	done -3	question 3	unrelated -3
ai la	question 5
ai lam	blocked -4	done -3	in_progress -7	not_started 20	unrelated -4
ai ma	blocked 5	unrelated -3
ai mang	question -4	unrelated 5
ai mua	unrelated 4
ai nhan	blocked 13	not_started -3	unrelated -7
ai nhat	blocked -3	unrelated 5
ai noi	in_progress 3
ai nop	in_progress 10	not_started -9
ai phu	question 16	unrelated -13
ai quan	blocked 4
ai quen	blocked -3	in_progress -3	unrelated 9
ai soan	question 4
ai sua	blocked 3
ai thay	blocked 3	not_started -3
ai thua	unrelated 3
ai tra	blocked 11	question -8
ai truc	question 5	unrelated -5
ai vang	done 5
ai vay	question 3
ai xong	done -8	not_started -5	question 8	unrelated 7
ai |	question 5
alam	not_started 9
alam nha	not_started 9
alo	ack -3	blocked -5	in_progress -4	unrelated 13
alo |	ack -3	blocked -4	in_progress -3	unrelated 12
am	blocked -3	in_progress -3	unrelated 5
am |	blocked -3	unrelated 5
an	ack -9	blocked -3	extension 5	in_progress -22	not_started -15	question -11	unrelated 56
an bi	blocked -4	extension 7
an binh	not_started 4
an bun	unrelated 3
an chi	unrelated 4
an com	in_progress -4	not_started -4	question -7	unrelated 20
an dang	in_progress 3
an dinh	extension 6	in_progress -3
an gi	unrelated 5
an ke	blocked -5	done 5
an nhe	blocked 3
an ninh	done 3
an phuong	blocked 6	done 12	in_progress -13
an sang	in_progress -3	unrelated 8
an sap	done 6
an tinh	blocked 3
an toan	in_progress 4	question 3	unrelated -3
an trua	done -10	unrelated 13
an truong	done 3
an ung	done 5
an xa	done 4	in_progress -4
an xong	blocked -3	done -8	in_progress 4	unrelated 8
an |	blocked 8	done -5	in_progress -6	unrelated 5
anh	ack -30	done 8	extension -8	in_progress 16	not_started 7	unrelated 7
anh ,	blocked -5	done 11	extension 11	in_progress -12	not_started -3	question 6	unrelated -8
anh a	ack -15	blocked 4	done -7	in_progress 28	not_started 8	question -27	unrelated 10
anh ai	in_progress 4
anh ay	in_progress 4
anh ba	done 3
anh bai	blocked 3	in_progress -3
anh bao	done 15	in_progress -5	question -7
anh be	done 4
anh ben	done 5
anh bo	blocked -3	unrelated 7
anh cap	done 3
anh chac	done -7	in_progress 8
anh cham	done -3	in_progress 4
anh chanh	blocked -6	done -4	in_progress 7	question 4	unrelated -3
anh chi	in_progress -10	unrelated 16
anh cho	extension 4	in_progress -7	unrelated 6
anh chong	ack -4	done -3	in_progress -6	unrelated 13
anh chu	done 4	in_progress -3
anh chua	ack -3	blocked -5	in_progress -3	not_started 12
anh chuong	blocked 7	in_progress -4
anh chuyen	done 4	extension -3
anh clip	blocked 3
anh co	done -3	in_progress -4	not_started 8
anh da	ack 6	done -11	in_progress 19	not_started -5	question -3	unrelated -3
anh dang	blocked 6	in_progress -3
anh dat	done -4	in_progress -5	unrelated 9
anh dau	not_started -3	unrelated 4
anh de	blocked 4	done -3	in_progress -3	not_started 3
anh dep	blocked -3	in_progress -3	unrelated 8
anh dong	done -4	unrelated 4
anh duc	blocked 16	done -13
anh duyet	done -7	in_progress 6	question 6
anh em	ack 4	done -4	extension -6	in_progress -11	not_started -5	question -10	unrelated 33
anh gia	extension 5
anh giai	extension -6	question 9	unrelated -3
anh giao	done -8	in_progress 13
anh goi	blocked 3	done 3	in_progress -3
anh gop	done -3	in_progress 4
anh gui	done -11	in_progress 10	unrelated 4
anh hoan	blocked 7	in_progress -4
anh hoi	blocked 13	done -15	question 3
anh hung	done -9	in_progress 13
anh khai	done 3
anh khi	in_progress 3
anh kho	in_progress -3
anh khoi	done 5	in_progress -3
anh khong	blocked -7	in_progress 13	unrelated -3
anh kiem	done 4	in_progress -3
anh kien	done 3	in_progress -3
anh lam	done 6
anh lien	ack 3
anh mat	unrelated 4
anh may	done 5	in_progress -5
anh minh	blocked -3	in_progress 7
anh moi	done -5	in_progress 10	unrelated -4
anh mua	done -4	unrelated 6
anh nam	done -8	in_progress 9
anh neu	in_progress 3
anh ngay	done -4	in_progress 6
anh nghe	in_progress 3
anh nha	blocked 7
anh nhac	ack 4
anh nhan	in_progress -3	question 8
anh nhe	blocked -4	in_progress 17	unrelated -12
anh nho	blocked 5	done -3
anh niem	not_started 4
anh noi	blocked 5	done 4	in_progress -3
anh oi	blocked 12	done -19	extension -3	in_progress 5	not_started 12	question -3
anh ok	ack 7	done -3	in_progress -3
anh phan	blocked -3	in_progress 5
anh phong	blocked 3
anh phuong	in_progress -3
anh quyet	blocked -4	in_progress 3
anh roi	done 13	in_progress -11
anh sau	ack 14	question -6	unrelated -6
anh sep	done 5	in_progress -3
anh so	not_started 3
anh tac	blocked 5
anh tap	done -4	in_progress 5
anh thang	done -6	in_progress 6
anh tinh	done -4	in_progress 4
anh to	blocked 3	done 5	in_progress -8
anh trang	in_progress 3
anh trong	blocked -4	done 8	unrelated -3
anh truoc	done 11	in_progress -7
anh tu	blocked 3	in_progress -4
anh tuan	blocked 4	done -3	question 3
anh van	done 5	in_progress -4
anh vang	ack 5	done -3
anh viec	blocked 7	done 5	in_progress -8
anh xay	done 4
anh xem	unrelated 5
anh xong	blocked 5	done 10	in_progress -7	unrelated -6
anh yen	done 4	in_progress -3
anh |	ack -7	blocked -19	done 24	in_progress -13	not_started 10	question 33	unrelated -29
ap	blocked 5	done -6	in_progress 10	unrelated -6
ap cai	blocked 3
ap chua	blocked 3	not_started -3
ap roi	not_started 3
ap |	blocked -3	in_progress 3
ay	done -7	in_progress 6	not_started 5
ay chuyen	blocked 3
ay roi	in_progress -4	not_started 5
ay |	done -3	in_progress 6
ba	ack -7	blocked 15	in_progress -8	not_started -15	question -4	unrelated 18
ba ,	blocked 6	done -12	in_progress 8
ba bua	blocked 11	not_started -9
ba con	blocked 7	in_progress -17	unrelated 15
ba dong	done 3
ba ho	blocked -6	in_progress 5
ba nhat	blocked 8	in_progress -8
ba nu	blocked 7	unrelated -3
ba roi	in_progress 3
ba sau	blocked 8	in_progress -8
ba thang	done 3
ba tu	blocked -3	in_progress 4
ba vao	blocked -5	done 6
ba |	in_progress -7	unrelated 10
bac	blocked 3	done -8	extension -4	in_progress -5	not_started -5	question -5	unrelated 23
bac chua	blocked 3	extension 3	in_progress -3
bac con	blocked -4	in_progress 6
bac da	done -6	in_progress 7
bac dan	ack 3
bac dang	blocked -9	in_progress 9
bac don	blocked 4
bac duyet	done 3	in_progress -3
bac goi	in_progress -3	unrelated 5
bac mot	extension 3
bac nhe	unrelated 3
bac oi	done 11	extension -7
bac roi	blocked 7	in_progress -6
bac si	done -3	unrelated 5
bac tap	done -4	unrelated 6
bac to	blocked 4	done -3
bac vi	blocked 5	in_progress -3
bac |	done -4	unrelated 10
bai	ack -4	blocked -19	done 27	in_progress 4	unrelated -6
bai ,	blocked -6	done 6
bai dang	done 5	in_progress -4
bai len	done 10	in_progress -20	not_started 12
bai rac	blocked -3	done 5	in_progress 9	not_started -8
bai tam	done 4
bai thi	blocked -4	in_progress 4
bai tuyen	blocked 3	done -7	in_progress 7
bai |	in_progress 3	not_started -3
bam	ack -3	in_progress 5	not_started -5	unrelated 3
bam lung	unrelated 5
bam nham	in_progress 5	not_started -4
ban	ack -3	blocked -23	extension -18	in_progress 18	not_started 7	unrelated 18
ban ,	done 6	in_progress -7
ban a	in_progress -6	unrelated 6
ban cam	done 9	in_progress -8
ban chi	blocked -6	done 8
ban chinh	done 8	in_progress -4
ban cho	in_progress 3
ban chu	blocked -4	done -4	in_progress 14	unrelated -4
ban chua	in_progress -7	question 9
ban cung	blocked -4	done 10	unrelated -6
ban cuoi	done -8	extension -6	in_progress 22	unrelated -5
ban da	ack 3
ban dau	in_progress 3
ban de	blocked -8	in_progress 13
ban dep	done -6	in_progress 8
ban do	blocked 13	in_progress -9	unrelated -3
ban doan	blocked 17	in_progress -17
ban dong	blocked 4
ban ga	blocked -3	in_progress -7	unrelated 15
ban gi	not_started 3
ban giao	ack -3	done 23	in_progress -31	not_started 18	unrelated -6
ban giay	blocked -3	done 8
ban gop	done 12	in_progress -11
ban hanh	done 5	unrelated -3
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
ban mem	blocked -5	done -5	in_progress 11
ban nam	in_progress 3
ban nao	blocked 11	not_started -4	question -4
ban nghiem	done 3	in_progress -3
ban nha	blocked -3	question -4	unrelated 11
ban nhap	blocked -6	done -4	in_progress 14	not_started -3
ban nhau	done -9	unrelated 9
ban phao	done 4	question -3
ban qua	blocked -10	in_progress 8	not_started 4
ban ra	blocked -5	not_started 7
ban roi	ack 4	done 5	in_progress -6
ban sat	blocked 9	done -7
ban sep	ack -4	done -4	in_progress 13	unrelated -4
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
ban voi	done 9	in_progress -5	unrelated -3
ban word	blocked -3	in_progress 5
ban xay	done 10	in_progress -12
ban xe	done -5	in_progress -3	unrelated 11
ban xem	done -8	in_progress 9
ban xong	done -11	in_progress -3	unrelated 16
ban yeu	in_progress 3
ban |	blocked -6	done 4	extension -3	not_started 7	question -5
bang	ack -7	blocked -22	done 39	extension -7	in_progress -9	question 11	unrelated -4
bang a	blocked 5	done 7	in_progress -8
bang chua	blocked -5	not_started 4
bang doan	blocked 5	question -5
bang du	blocked -5	done 5
bang hieu	done 8	in_progress -4
bang lai	in_progress -4	question -5	unrelated 12
bang luong	in_progress 4
bang nhac	done 3
bang roi	done -3	in_progress 3
bang ron	blocked -12	done 8	in_progress -3	question 13	unrelated -6
bang sach	done 7	in_progress -5
bang theo	done -3	in_progress 4
bang van	done 7	in_progress -5
bang |	done -3	in_progress 4
banh	blocked 3	done -6	unrelated 4
banh toi	done -4	unrelated 5
bao	ack 21	blocked 32	extension -19	in_progress 8	not_started -16	question 6	unrelated -35
bao ,	done 5
bao a	done -3	in_progress 5
bao anh	ack 4	blocked 6	extension 4	not_started 4	question -14	unrelated -6
bao cam	done 3
bao cao	ack -5	blocked -15	done 16	extension -6	not_started -3	question 17
bao chi	done 3
bao chinh	done -3	in_progress 3
bao chua	done 33	in_progress -20	question -7
bao da	done 4
bao day	done 3
bao em	in_progress 3
bao gio	ack 7	blocked -7	done -4	extension -6	in_progress 3	not_started -3	question 19	unrelated -8
bao hiem	blocked -10	done 3	not_started 7
bao hoan	blocked 4
bao ket	ack 3
bao ki	ack -5	in_progress 8
bao lai	ack 15	blocked -3	in_progress -6	unrelated -3
bao lien	in_progress 3
bao loi	blocked 12	done -9
bao mieng	in_progress 3
bao nay	in_progress -3	unrelated 5
bao nen	blocked 5
bao ngay	ack 6	blocked 6	in_progress -7
bao nha	done -4	in_progress 5
bao nham	in_progress 5	not_started -3
bao nhan	ack -3	done 4
bao nhe	ack -4	blocked 5	done -4	in_progress 9	unrelated -6
bao nhieu	blocked -3	unrelated 9
bao nop	done -5	in_progress 5
bao on	done -3	unrelated 4
bao pha	blocked 16	done -5	in_progress -8
bao quat	blocked 13	done -7	in_progress -6
bao roi	ack 5	blocked -3	unrelated -3
bao so	blocked -5	unrelated 7
bao thieu	done -4	in_progress 7
bao toi	in_progress 3
bao tri	blocked 3
bao tro	done 3
bao va	ack 3
bao vao	question 3
bao ve	blocked 4
bao vua	blocked 9	done -7
bao xong	blocked -3	done 9	question 3	unrelated -8
bao |	blocked 18	done -6	in_progress 9	not_started -7	unrelated -10
bat	ack -10	blocked -15	done -38	extension -4	in_progress 41	not_started 50	question -7	unrelated -17
bat buoc	question 3
bat dau	ack -8	blocked -12	done -34	extension -6	in_progress 36	not_started 36	question -4	unrelated -8
bat den	done 11	in_progress -6
bat dong	not_started 4
bat dung	extension 4	question -3
bat loi	blocked -4	in_progress 6
bat may	blocked 4	unrelated -3
bat sua	done -10	in_progress 12
bat tay	not_started 5
bat viet	in_progress 3
bau	blocked 6	in_progress -13	not_started 9
bau cu	blocked 9	in_progress -9
bau truong	not_started 4
bau xong	not_started 3
bay	blocked -7	done 9	question -3
bay dat	in_progress 4
bay khong	unrelated 3
bay ra	blocked -5	done 4	in_progress 3
bay |	done 3	in_progress -3
bd	blocked -5	not_started 8
bd nua	blocked -5	not_started 7
be	ack -4	blocked -5	done 9	extension -3	in_progress 3
be giang	ack -3	blocked -3	done 15	in_progress -3	unrelated -4
be nha	done -6	unrelated 7
be tong	in_progress 7	unrelated -4
ben	ack -21	blocked 58	done -6	extension -11	in_progress 20	question -7	unrelated -32
ben anh	done 8	in_progress -6
ben bien	blocked 3	in_progress -3
ben cong	blocked 8	done -5	not_started -3
ben dang	blocked 3
ben dia	blocked 8
ben dien	blocked 17	in_progress -10
ben em	ack -4	blocked 9	done 24	extension -4	in_progress -16	unrelated -11
ben hoi	blocked -3	done -3	in_progress 12	question -3	unrelated -3
ben ke	done -11	in_progress 10
ben kho	blocked -4	in_progress 7
ben ki	blocked -9	done 11
ben kia	ack -9	in_progress 15	not_started -3
ben mat	question 4
ben nao	question 3
ben nay	done -3	not_started 5
ben quan	blocked -4	not_started 5
ben so	blocked 4	done -4	in_progress 3
ben tai	blocked 13	question -8
ben thue	blocked 14	in_progress -5
ben toi	done 3
ben tram	done 12	in_progress -12
ben trong	done -3	in_progress 4
ben tu	done -4	in_progress 6
ben van	done 4	in_progress -3
ben xa	blocked -5	done -3	in_progress 8
ben xong	in_progress 3
benh	blocked 3	done -3
benh |	blocked 3
bep	in_progress -5	unrelated 6
bep an	done 4
bep |	unrelated 4
bi	ack -6	blocked 82	done -50	in_progress -13	not_started 6	question 8	unrelated -29
bi ,	not_started 4
bi bac	blocked 12	in_progress -8
bi bao	blocked 16	done -5	in_progress -8
bi cat	blocked 18	done -3	in_progress -7	question -4	unrelated -3
bi chua	in_progress -6	not_started 7
bi duoi	blocked -4	done 4
bi gat	blocked -4	extension 7
bi hoan	blocked -6	unrelated 10
bi hoi	blocked -3	in_progress 4
bi ket	blocked 12	in_progress -8	unrelated -3
bi khoa	blocked 5	done -3
bi khoanh	blocked 8	in_progress -6
bi luon	blocked 6	in_progress -4
bi moi	blocked 10	done -10
bi muon	blocked 3
bi nhe	not_started 5	unrelated -5
bi om	blocked 3
bi so	blocked 4
bi thu	blocked 4
bi tra	blocked -5	done -15	in_progress 27
bi tru	blocked -4	question 11	unrelated -6
bi trung	blocked 3
bi van	done -5	in_progress 5
bi xong	blocked -4	in_progress 9	unrelated -4
bi |	blocked -3	question 4
bia	done 4	in_progress 6	unrelated -7
bia nao	done 5	unrelated -3
bia |	in_progress 6	unrelated -4
bien	ack -4	done 36	extension -4	in_progress -3	not_started -5	question -5	unrelated -12
bien ban	blocked -4	done 25	in_progress -8	not_started -3	unrelated -7
bien bao	done 3
bien dong	blocked 3
bien gioi	in_progress 5
bien phong	blocked 11	done -3	in_progress -6
bien quang	blocked -6	in_progress 6
bien tap	blocked -3	in_progress 3
bien ten	done 5
biet	ack 21	done -19	extension -3	in_progress 6	not_started -16	question 6	unrelated 3
biet ap	blocked 3
biet cho	blocked -4	unrelated 6
biet da	in_progress 3
biet di	ack -3	unrelated 5
biet gui	blocked -7	in_progress 8
biet lam	blocked 3
biet lay	blocked 9	in_progress -5
biet ma	in_progress -5	question 8
biet phong	blocked -3	in_progress 3
biet roi	ack 16	blocked -6	done -4	in_progress -3
biet sua	question -4	unrelated 5
biet theo	blocked 5	unrelated -3
biet |	not_started -5	question 10
bieu	blocked 6	done -19	extension 5	in_progress 17	not_started -4	question 5	unrelated -8
bieu a	in_progress 3
bieu anh	done -3	in_progress 4
bieu moi	extension 5	question -3
bieu quyet	blocked 4
bieu roi	done 3
bieu thay	blocked 6	in_progress -4
bieu voi	question 5	unrelated -3
bieu xong	done -7	in_progress 8
bieu |	done -4	in_progress 6
binh	blocked -9	done 18	extension 9	in_progress -7	unrelated -10
binh bat	not_started 4
binh cho	blocked -3	extension 9	unrelated -4
binh chua	done 3
binh lam	done 4
binh ra	done 5	unrelated -3
bit	ack 4
bit roi	ack 4
bk	ack 4
bk roi	ack 4
bn	question 6
bn a	question 6
bo	blocked 5	done 7	extension -5	in_progress -12	not_started -8	question -6	unrelated 21
bo a	in_progress 7	not_started -3
bo anh	done -4	in_progress 8
bo cong	blocked -3	done 4
bo di	blocked 11	done -4	in_progress -3	question -3
bo do	blocked 4	in_progress -7	unrelated 6
bo duong	blocked -3	in_progress 4
bo em	ack -6	unrelated 11
bo ghi	blocked -5	in_progress 5
bo hop	in_progress -3
bo khu	done 4
bo kinh	blocked -3	done 5
bo ngang	blocked 8	unrelated -3
bo phan	ack 9	done -4
bo phat	blocked 9	done -7
bo phieu	done 6	in_progress -6
bo qua	blocked -3	unrelated 7
bo qui	not_started 4
bo ra	in_progress 3
bo roi	done 3
bo sang	unrelated 3
bo sung	blocked -6	in_progress 15	not_started -4
bo tay	blocked 4
bo thu	done 11	extension -5	in_progress -10	question 6
bo tra	blocked 3
bo tri	blocked 3
bo ve	blocked 9	in_progress -4	unrelated -4
bo viec	blocked -5	done 6
bo vo	done -7	in_progress -7	unrelated 17
bo von	blocked -3	extension 4
bo xin	ack 6
bo |	done 3
boc	blocked -7	done 8	in_progress 7	question -4	unrelated -5
boc do	blocked -4	in_progress 10	question -3	unrelated -3
boc sach	done 4
boc xep	done 4	in_progress -3
boi	blocked -4	done 9	not_started 3	unrelated -5
boi cho	done 3
boi duong	blocked -6	done 5	not_started 3
boi kho	blocked -3	in_progress 4
boi thuong	blocked 6	unrelated -3
bom	ack -3	done 14	in_progress -6	question -10	unrelated 4
bom chay	done 9	in_progress -5
bom nam	ack -3	blocked 7	unrelated -3
bom nghi	ack -3	blocked 7	unrelated -3
bom van	blocked -3	done 5
bon	ack 4	blocked -5	done 3	in_progress -3	not_started 6	unrelated -7
bon em	ack 5	in_progress -6	not_started 7
bon ngay	extension 3
bon phuong	in_progress 3
bon sao	done 6	unrelated -5
bong	blocked -14	done 4	extension 5	unrelated 8
bong ,	in_progress -5	unrelated 5
bong chuyen	ack 3	done 7	extension 6	in_progress 5	unrelated -24
bong da	unrelated 3
bong het	unrelated 3
bong voi	in_progress -4	unrelated 6
bong xong	done -3
bot	ack 3	blocked -9	done 7	in_progress -5	question 7	unrelated -4
bot co	blocked -7	question 10
bot con	done 3
bot nhac	done 5	in_progress -5
bot |	ack 3
bu	done -3	in_progress 6
bu dien	done -4	in_progress 7
bua	ack -8	done 12	extension 20	in_progress 3	not_started -16	question -5	unrelated -8
bua coi	extension 6	question -4
bua di	extension 6	in_progress -3
bua khong	extension 3
bua la	blocked 11	not_started -9
bua nao	ack -6	not_started 7
bua nay	done 3	in_progress 13	not_started -12
bua nua	done -3	in_progress 3
bua roi	done 4	in_progress -3
bua sua	blocked -3	done 5
bua te	done 3
bun	unrelated 3
bung	blocked 9	done -6
bung len	blocked 6	done -4
bung o	blocked 3
buoc	done -15	in_progress 19	not_started -3
buoc ,	in_progress 3
buoc khong	question 3
buoc roi	done -4	in_progress 6
buoc tham	in_progress 3
buoc thi	blocked 5	in_progress -5
buoi	extension -3	in_progress 3	not_started -3	unrelated 4
buoi dau	in_progress 5
buoi doi	done 3
buoi ra	done -3
buoi sang	unrelated 4
buoi sau	in_progress 5
buoi tuyen	done 4	in_progress -5
buoi |	in_progress 3
buom	blocked -6	in_progress 3	question 6	unrelated -3
buom dang	blocked -4	in_progress 5
buom nhan	question 6	unrelated -3
buon	unrelated 5
buon cung	unrelated 5
but	in_progress 5
buu	in_progress 3
buu dien	in_progress 3
c	extension 6	in_progress 3	not_started -3	unrelated -3
c ,	done -4	in_progress 5
c cho	unrelated 3
c |	done 4	extension 5	unrelated -4
ca	ack -16	blocked 16	done -12	extension -4	in_progress -38	not_started 5	question -10	unrelated 60
ca ,	blocked -6	done 11	in_progress 5	not_started -5	unrelated -4
ca a	not_started 3
ca anh	ack -3	blocked 4
ca dong	in_progress 3
ca gieng	blocked -7	done 7
ca ho	question 3
ca khu	blocked 7	in_progress -7
ca lop	blocked 7	done -5
ca nam	blocked -3	in_progress 4
ca nguoi	done -3	in_progress -3	unrelated 6
ca nha	ack -5	blocked -10	done -12	extension -3	in_progress -5	not_started -5	unrelated 42
ca nhe	done -5	in_progress 5
ca phe	blocked -3	done -4	in_progress -4	unrelated 13
ca phong	ack -3	blocked 12	done -14	in_progress -9	question -5	unrelated 18
ca phu	done 3	in_progress -3
ca roi	done 9	in_progress -9	not_started 4
ca thon	done 7	in_progress -4
ca to	blocked 9	in_progress -3
ca tru	blocked 7	done -6
ca tuan	blocked 21	done -4	in_progress -14
ca xong	done 4	in_progress -3
ca |	blocked -13	done -8	in_progress 20	not_started 9	question -7	unrelated -3
cac	ack -14	blocked -32	done 29	extension -8	not_started -8	question 4	unrelated 29
cac anh	done -3	unrelated 7
cac ap	in_progress 5
cac ba	blocked -6	done 5	in_progress -7	unrelated 9
cac bac	blocked -4	done -15	in_progress -9	unrelated 31
cac buoi	in_progress 5
cac chau	done 6
cac chi	done -5	in_progress 6
cac chu	done 8	in_progress -6
cac cu	blocked -9	done 8	unrelated 6
cac don	done 8	in_progress -3
cac dong	blocked 5	done -3
cac gia	done 5
cac ho	blocked -16	done 24	in_progress 3	unrelated -6
cac khu	ack -5	blocked 4	done 5	not_started -7	question 6	unrelated -3
cac may	done 4	in_progress -3
cac ngo	done 3
cac noi	blocked -5	done 6	in_progress -10	not_started 15	question -4
cac phong	done 3	in_progress -13	question 14
cac thay	extension 3
cac thon	blocked 6	done -7	in_progress 6
cac to	blocked -4	done -13	in_progress 26	unrelated -4
cac truong	done 3
cac tuyen	done 4
cac xa	blocked 15	done -10	in_progress -3
cach	done -4	in_progress 4
cach hanh	done -3	in_progress 4
cai	ack -7	blocked 8	done -20	extension -4	in_progress 16	not_started 6	unrelated 3
cai ,	in_progress 3
cai bao	question 5
cai cach	done -3	in_progress 4
cai da	done -4	in_progress -4	not_started 11
cai de	in_progress 5	not_started -4
cai do	in_progress 3
cai du	blocked 4	done -3
cai han	extension 3
cai kia	in_progress 7	not_started -5
cai may	unrelated 4
cai nao	blocked 5	not_started 3	unrelated -6
cai nay	blocked 5	done -6	question 8	unrelated -4
cai nhau	blocked 3	in_progress 3	unrelated -3
cai noi	blocked 6	done -4
cai o	unrelated 3
cai roi	done -4	in_progress 4
cai rup	done 3
cai suon	in_progress 4
cai xe	done -10	unrelated 11
cai xong	done 6	in_progress -5
cai |	question -10	unrelated 10
cam	ack 11	blocked -4	extension -5	question -3
cam dao	ack -3	blocked 4
cam du	done 6	in_progress -3
cam het	done 3
cam ket	ack -10	blocked -3	done 6	in_progress 9	unrelated -3
cam moc	in_progress 7	unrelated -4
cam nham	unrelated 3
cam on	ack 27	blocked -5	done -10	extension -3	in_progress -10	question -3	unrelated 7
cam ra	blocked 7	in_progress -6
cam thuoc	blocked -5	in_progress 5
cam tu	blocked 5	done -4
camera	blocked -5	in_progress 9	unrelated -3
camera ,	done 3	in_progress -3
camera a	done -3	in_progress 3
camera lap	in_progress 3
camera xong	in_progress 3
camera |	in_progress 4
can	ack -3	blocked -8	done 18	in_progress -7	not_started -8	question 21	unrelated -11
can ,	blocked 4
can anh	blocked 4
can bo	blocked -3	done 6	in_progress 3	unrelated -3
can cu	blocked -5	in_progress 5
can cuoc	blocked -4	done 8	in_progress -3
can dong	question 3
can lam	question 3
can moi	question 3
can ngheo	blocked -4	done 6
can than	blocked -4	unrelated 4
can them	blocked 4
can thiep	blocked 4
canh	blocked -4	done 3
canh ngap	blocked -4	done 4
cao	ack -6	blocked -17	done 13	extension -7	in_progress 7	question 15	unrelated -3
cao a	done 12	question -7
cao anh	blocked 6	done -4	extension -4	in_progress 4	not_started 14	question -17
cao bang	done 14	in_progress -11
cao cap	in_progress 3	question -3
cao cham	extension 3
cao chay	not_started 4
cao chua	blocked 5
cao con	done -4	in_progress 4
cao cua	question 5
cao da	blocked 3	done 6	in_progress -7
cao den	done -5	in_progress 11	not_started -5
cao diem	done 3	in_progress -3
cao dong	ack 8	in_progress -8
cao go	blocked -5	in_progress 7
cao gui	done 8	in_progress -6
cao ket	ack -4	done 13	in_progress -5
cao la	blocked 3	in_progress -3
cao lai	blocked -4	extension 5
cao lanh	blocked -5	in_progress 8
cao nam	in_progress -6	question 7
cao nao	done 3
cao nay	blocked -3	question 6
cao nha	in_progress 3
cao qui	in_progress -8	question 8
cao sep	blocked 5	done -24	in_progress -4	question 6	unrelated 21
cao so	blocked -4	done 7
cao thang	blocked 7	extension -8	question 9
cao thu	extension 3
cao thuong	blocked -11	in_progress 12
cao truoc	done -3	in_progress 5
cao tuoi	blocked -6	in_progress 10	not_started 3	unrelated -5
cao ve	done -7	in_progress 8
cao vien	blocked 9	done -6
cao viet	done -4	in_progress 4
cao xin	blocked 4
cao xong	done 9	in_progress -3
cao |	ack 5	done -3	extension -3	in_progress 10	not_started -6	unrelated -4
cap	ack -6	blocked 10	done 38	extension 6	in_progress -19	question -15	unrelated -15
cap cho	done 3
cap du	done 4
cap giay	ack -3	done 4	not_started 4	unrelated -5
cap kinh	blocked 5	in_progress -3
cap lai	blocked 7	unrelated -4
cap li	done -3	unrelated 4
cap ma	done 3
cap mang	blocked 3
cap phan	blocked -3	done 10	in_progress -4
cap phat	done 4
cap phep	blocked -4	done 4
cap quang	blocked 6	done -6
cap roi	ack -3	done 6
cap sac	unrelated 3
cap the	blocked -3	done -5	in_progress 5	not_started 6	unrelated -4
cap thong	done 3
cap tiep	blocked 5	in_progress -4
cap toi	blocked -4	done 5
cap tren	ack -3	blocked -3	done 4	extension 11	question -6
cap xong	done 9	in_progress -8
cat	blocked 15	in_progress -10	question -3	unrelated 3
cat a	blocked 4	in_progress -3
cat duoc	blocked -3	in_progress 4
cat mot	blocked 4	in_progress -3
cat sach	blocked 4	question -3
cat tia	question 5	unrelated -5
cat tiep	blocked -3	in_progress 4
cat toc	blocked -3	done -3	in_progress -5	question -3	unrelated 15
cau	ack 7	blocked 19	done -17	in_progress -7	not_started -5	question 6	unrelated -5
cau a	ack 5	in_progress -3
cau anh	question 4
cau bo	in_progress 4
cau chu	blocked -4	in_progress 7
cau cua	blocked -3	in_progress 5
cau da	blocked 7	unrelated -4
cau do	question 6	unrelated -4
cau dung	blocked 22	in_progress -13	unrelated -3
cau hoan	ack 9	done -3	in_progress -6
cau lac	blocked -4	in_progress 4
cau long	done -4	unrelated 8
cau sang	done 4	in_progress -3
cau sua	done -3	in_progress 3
cau tam	blocked 9	done -3	in_progress -5
cau them	in_progress 3
cau |	blocked 4
cay	blocked -3	done 4
cay cat	blocked -3	in_progress 3
cay nha	done -5	unrelated 8
cay thang	blocked -3	done 3
cay xanh	blocked 4	question 4	unrelated -6
cay xuong	blocked -3	done 3
cha	not_started -3	question -3	unrelated 7
cha con	done 3	in_progress -3
cha hieu	in_progress 6	not_started -3	question -3
cha roi	in_progress -4	unrelated 7
cha xuoi	blocked 3
chac	ack -4	blocked 15	in_progress -8	not_started -3	question 6	unrelated -5
chac a	done 24	in_progress -23
chac chi	done 4	in_progress -3
chac la	in_progress -9	question 11
chac luon	blocked 7	in_progress -3
chac tre	blocked 6
chac xong	in_progress 3
cham	ack -3	blocked -11	done -7	extension 14	in_progress 25	question -8	unrelated -10
cham bai	blocked -4	in_progress 4
cham diem	blocked 5	in_progress 3	question -5
cham do	blocked 11	in_progress -9
cham ngay	extension 6
cham nhat	in_progress 8
cham nhung	blocked -4	in_progress 4
cham thi	in_progress -3
cham vach	blocked -4	in_progress 4
cham xong	done -3	in_progress 5
cham |	blocked -11	in_progress 13
chan	blocked 7	done 6	not_started -6	question -3
chan cong	question -3	unrelated 6
chan dau	blocked 7	unrelated -3
chan ngang	done 10	in_progress -3	not_started -6
chang	blocked 11	done -4	in_progress -8	not_started -3	unrelated 5
chang ai	blocked 7	done -5
chang con	done 6	in_progress -6
chang nha	blocked -4	unrelated 7
chang noi	blocked 6	done -4
chanh	blocked -8	done -4	in_progress 9	question 4	unrelated -3
chanh duyet	done -4	in_progress 6
chanh van	blocked -4	question 5
chao	unrelated 6
chao buoi	unrelated 6
chao co	in_progress 3
chap	ack 46	blocked -15	done -8	extension -4	in_progress -4	question -3	unrelated -11
chap hanh	ack 46	blocked -11	done -7	extension -4	in_progress -10	question -3	unrelated -10
chap xong	blocked -3
chat	blocked 6	done -3
chat nha	blocked 3	done -3
chat vat	blocked 3
chau	ack 7	blocked -22	done 14	extension -7	in_progress 8	unrelated 3
chau bi	blocked -4	done 4
chau chiu	blocked -9	in_progress 9
chau dang	in_progress 5
chau khac	ack 3
chau lop	done 3
chau nha	done -5	unrelated 5
chau trai	unrelated 3
chau trinh	extension -4	in_progress 4
chau xin	ack 5	extension -3
chay	ack 3	blocked -9	done 13	extension 7	in_progress 14	not_started -18	question -4	unrelated -6
chay bo	blocked 10	done -9
chay chua	ack 6	blocked -3	extension 3	in_progress 5	not_started -9
chay cong	in_progress 5
chay lai	done 9	in_progress -5
chay mua	extension 4	in_progress -3
chay nuoc	blocked -3	in_progress 7
chay on	done 5	in_progress -3
chay roi	blocked -9	done 10	in_progress -3
chay rung	extension 3	in_progress -3	not_started 3
chay thu	done -4	in_progress 12	not_started -3
chay vao	done 10	in_progress -3	not_started -6
chay xong	blocked -3	in_progress 4
chay |	ack 5	not_started -3
che	blocked 7	extension -4	in_progress 15	not_started -3	question -3	unrelated -12
che do	in_progress 12	unrelated -4
che duoc	in_progress 4
che lan	done 4
che phoi	in_progress 4
che xong	done 3
che |	blocked 12	in_progress -3	unrelated -5
chep	blocked -9	in_progress 9
chep tay	blocked -9	in_progress 9
chet	blocked 12	done -5	in_progress -3	unrelated -3
chet ,	blocked 6	done -4
chet ngac	blocked 6	in_progress -3	unrelated -3
chi	ack 11	blocked -8	done 15	extension 12	in_progress -39	question 23	unrelated -16
chi ,	ack 12	done -6	extension 9	in_progress -10	unrelated -4
chi ?	extension 3
chi a	in_progress 6	not_started -3
chi bay	done 6	in_progress -6
chi ben	done 3
chi bo	ack 5	blocked -8	in_progress 5	unrelated -3
chi cho	extension 5
chi chua	done 4	in_progress -3
chi con	done -3	in_progress 8
chi cu	ack 10	done -7
chi da	done -5	unrelated 4
chi dao	ack 6	blocked 9	extension -6	not_started -3	question -3	unrelated -5
chi de	ack -4	blocked 8	not_started -3
chi doan	blocked -3	in_progress 6
chi dong	done 4
chi du	unrelated 4
chi em	blocked -6	unrelated 9
chi ha	ack -5	in_progress 8
chi het	in_progress -3
chi hoa	ack -5	blocked 3	in_progress 4	question 4	unrelated -3
chi hoi	done -4	unrelated 4
chi huong	not_started 3	unrelated 3
chi ke	in_progress 3
chi khoi	ack 10	done -6	in_progress -4
chi lan	done -8	in_progress 5	question 10	unrelated -3
chi lap	unrelated 3
chi ma	blocked 4	done -4
chi mo	done 9	in_progress -8
chi nao	ack -7	done 13	question -3
chi nhe	ack 4	in_progress -3
chi o	done 12	in_progress -8
chi oi	ack 3	done -10	extension 5	in_progress 21	unrelated -16
chi pho	in_progress 3
chi phu	blocked 5	not_started -3
chi qua	in_progress -3	unrelated 5
chi roi	ack -3	blocked -3	done -3	in_progress -8	unrelated 18
chi sau	ack 8	in_progress -7
chi so	done 12	in_progress -10
chi thi	done -3	in_progress -3	unrelated 6
chi thieu	done -4	in_progress 4
chi thu	in_progress 4
chi tien	done 4
chi tieu	ack -5	blocked -6	done 15
chi tra	done 5	in_progress -3
chi uy	in_progress -7	not_started 9
chi xong	done 19	in_progress -18
chi |	ack -8	done -13	extension 3	in_progress 6	not_started 11	question 20	unrelated -21
chia	blocked -6	extension -4	in_progress -4	unrelated 17
chia buon	unrelated 5
chia khoa	blocked -3	in_progress -9	unrelated 15
chia nhau	in_progress 6	unrelated -3
chiem	done 5
chiem o	done 4
chien	blocked -3	done 6
chien binh	blocked -3	done 5
chieu	ack -7	blocked -24	done -3	extension -5	in_progress 41	not_started -3	question -10	unrelated 11
chieu a	in_progress 4
chieu cat	blocked -3	in_progress 4
chieu chup	blocked -3	in_progress 5
chieu khop	blocked -4	done 6
chieu mai	in_progress 3
chieu mot	in_progress 7	unrelated -4
chieu nay	blocked -8	done -12	in_progress 29	question -7
chieu nhe	unrelated 3
chieu qua	blocked 3	in_progress -4
chieu sep	unrelated 3
chieu thu	extension -3	unrelated 6
chieu voi	blocked -4	in_progress 4
chieu |	blocked 4	in_progress -4
chin	in_progress 5	unrelated 3
chin phan	done -4	in_progress 8
chin roi	in_progress -3	unrelated 4
chinh	ack -5	blocked 8	done -11	in_progress 27	not_started -11	unrelated -6
chinh ,	in_progress 3
chinh :	in_progress 4
chinh cong	blocked 3
chinh cu	blocked 6	done -3
chinh da	done 6	in_progress -6
chinh dang	blocked -4	in_progress 4
chinh giup	blocked 4
chinh khong	blocked 3
chinh lai	done -4	in_progress 7
chinh ngay	in_progress 3
chinh nhung	done 3
chinh roi	done 4	in_progress -3
chinh sach	blocked 10	done -6
chinh sua	done 11	in_progress -6
chinh ta	in_progress 4
chinh tham	done -11	in_progress 10
chinh the	in_progress 3
chinh thoi	blocked -4	extension 7
chinh tin	in_progress 3
chinh tri	blocked -3
chinh ve	done 4	in_progress -3
chinh xong	done 5	in_progress -5
chinh |	done 3	in_progress -4
chiu	blocked 14	done -8
chiu kho	blocked -9	in_progress 9
chiu ki	blocked 8	in_progress -4
chiu |	blocked 5
cho	ack -39	blocked 19	done -3	extension 71	in_progress 9	not_started -30	question -12	unrelated -14
cho %	done 9	in_progress -8
cho ,	done 3	in_progress -3
cho :	blocked -3	done 4
cho ai	question 6
cho anh	blocked 16	done -13	extension -10	in_progress 18	unrelated -9
cho ba	blocked -7	in_progress 5
cho bac	extension 3
cho ban	blocked 3	done 10	in_progress -13
cho bao	done -5	in_progress 8
cho bau	blocked 9	in_progress -8
cho ben	blocked 10	in_progress -8
cho bo	blocked 3
cho ca	blocked -6	done 12	in_progress -3
cho cac	blocked -9	done 4	extension -3	in_progress 18	unrelated -6
cho can	blocked -5	done 8
cho chau	unrelated 4
cho chi	blocked -8	question 3	unrelated 9
cho chu	ack 9	extension -5
cho chua	blocked 4
cho chuyen	in_progress 3
cho coc	blocked -5	done 6
cho con	done -4	in_progress -7	unrelated 15
cho dan	ack -4	blocked -15	done 11	in_progress 6	not_started 4
cho dien	blocked 3
cho do	blocked 7
cho doan	blocked 3
cho don	extension 7	in_progress -6
cho dong	ack -5	blocked -3	in_progress 4	unrelated 5
cho duyet	blocked -3	done -4	in_progress 10
cho e	blocked -3	extension 10	question -4	unrelated 3
cho em	ack -7	blocked -19	done -21	extension 42	in_progress -12	not_started -6	question 10	unrelated 12
cho gia	blocked 6	done 4	in_progress -11
cho gian	extension 11	in_progress -8
cho giao	in_progress 8	unrelated -5
cho hai	in_progress 4
cho hdnd	done -8	in_progress 11
cho ho	done 11	in_progress -4	unrelated -3
cho hoi	blocked -12	extension 14	in_progress 14	question -13
cho hop	in_progress 4
cho huong	blocked 7	in_progress -3
cho ket	blocked 18	done -6	in_progress -10
cho kho	blocked -4	in_progress 11	question -3
cho khu	blocked -3	in_progress 4
cho ki	blocked -3	done -6	in_progress 12
cho kip	blocked -3	in_progress 7
cho lich	blocked 13	in_progress -8
cho lui	extension 5
cho minh	unrelated 4
cho moi	blocked -5	done 6
cho muon	blocked -7	question -3	unrelated 13
cho ngoai	not_started 4
cho nguoi	blocked -5	done -6	in_progress 13	unrelated 3
cho nha	blocked -8	done 6	in_progress 6	unrelated -3
cho phan	blocked 15	done -4	in_progress -9
cho phep	blocked -3	extension 4
cho phong	blocked -8	extension 3	in_progress 10	not_started -3
cho qua	in_progress -6	not_started 6
cho roi	done 3
cho rut	blocked 6	in_progress -4
cho sep	blocked -3	done -7	in_progress 19	question -3	unrelated -4
cho so	ack -3	blocked 18	in_progress -7
cho sua	blocked -4	unrelated 6
cho thong	blocked 3
cho tinh	blocked 11	done -10
cho to	blocked 6	in_progress -5
cho toan	blocked -3	done 3
cho tre	done 6
cho trung	done 5
cho truong	blocked 11	done -4	unrelated -4
cho tui	extension 3	question -3	unrelated 3
cho ubnd	done 3
cho van	done 22	extension -10	unrelated -9
cho xa	extension 5	in_progress -4
cho xem	blocked -4	question 11
cho xin	blocked -7	question 9
cho xong	ack 4	done -6	extension 6
cho y	blocked 16	extension -3	in_progress -6
cho |	ack -4	blocked 19	in_progress -11
choi	done -8	in_progress -9	unrelated 19
choi hoai	blocked 4	done -4
choi |	blocked -7	done -3	in_progress -7	unrelated 17
chon	done -7	in_progress 8	not_started -3
chon nha	done -5	in_progress 5
chong	ack -9	blocked 12	done -11	in_progress -10	unrelated 18
chong bao	blocked 12	unrelated -8
chong dong	blocked 3
chong em	ack -5	done -7	in_progress -16	unrelated 30
chong ki	in_progress 6
chong lan	blocked 5
chong lut	not_started 4
chong thien	blocked -9	done 3	in_progress 6	question 3
chot	done 12	not_started -5	unrelated -6
chot duoc	blocked 3
chot roi	done 4	in_progress -3
chot so	done 3
chot |	in_progress 6	not_started -3
chu	blocked 43	done 34	extension -8	in_progress -19	not_started 5	question -10	unrelated -45
chu a	blocked -5	done -3	in_progress -5	not_started 4	question 11
chu bao	done -4	in_progress 4
chu chua	done 13	in_progress -3	question -11
chu dat	blocked 3	done -3
chu dau	done 17	in_progress -17
chu dia	blocked -5	in_progress 5
chu dong	extension 3	question -3
chu em	done 9	in_progress -7
chu khong	blocked 3	done 13	in_progress -6	not_started -4	unrelated -4
chu ki	blocked 23	done -19	in_progress 5	not_started -3	unrelated -3
chu lo	blocked 3
chu mot	ack 9	extension -4
chu nao	blocked -5	done -4	in_progress -3	not_started 15
chu nha	unrelated -3
chu nhat	done 9	in_progress -3
chu nhe	done 8	in_progress -6
chu oi	blocked 10	done -7
chu phan	in_progress 7	not_started -3	question -3
chu phong	in_progress 3
chu sap	blocked 7	in_progress -7
chu tich	ack -3	blocked -8	done 14	in_progress 10	not_started -3	unrelated -8
chu tri	blocked 4	question 14	unrelated -11
chu truong	blocked 4	done -9	in_progress 7
chu van	in_progress 3
chu |	blocked 10	done 6	question -11	unrelated -3
chua	ack -55	blocked 13	done -40	extension -11	in_progress -10	not_started 120	question -12	unrelated -5
chua ,	blocked -16	done 30	in_progress 16	not_started -16	question -11
chua ?	done 3	in_progress -3	question 4
chua a	ack -3	blocked -7	done -6	in_progress -3	not_started -7	question 25
chua ai	blocked 34	done -4	question -18	unrelated -9
chua anh	blocked 3	not_started -4	question 3
chua ba	in_progress -3	unrelated 5
chua ban	blocked 3	in_progress 7	not_started -7
chua bao	blocked 4	in_progress 8	not_started -8
chua bat	blocked -4	in_progress -11	not_started 22
chua bd	blocked -5	in_progress -3	not_started 8
chua biet	blocked 9	in_progress -5
chua bo	blocked 3
chua boc	not_started 3
chua cap	ack -4	blocked 4	done -4	not_started 10
chua chay	ack 5	blocked -6	done 13	extension 5	not_started -17
chua chiu	blocked 6	in_progress -4
chua cho	blocked 6	in_progress -4
chua chot	in_progress 6	not_started -4
chua co	ack -4	blocked 12	done -14	in_progress 3	not_started 14	question -9
chua coi	in_progress -4	not_started 7
chua cung	blocked 6	not_started -3
chua dam	blocked 10	in_progress 5	not_started -14
chua dau	blocked -7	done 13	in_progress 7	not_started -9	question -3
chua de	in_progress -17	not_started -3	question 22
chua di	blocked 7	in_progress -5
chua don	in_progress 8	not_started -4
chua dong	in_progress 4
chua du	blocked -8	in_progress 11	not_started -3
chua dung	blocked -11	in_progress -7	not_started 23
chua duoc	ack -3	blocked 10	done -4	extension 3	in_progress -20	not_started 7	question -3	unrelated 10
chua duyet	blocked 6	done -5	in_progress 4	not_started -3
chua em	done 3	in_progress -8	question -7	unrelated 15
chua gi	done 13	question -11
chua giai	blocked 4	in_progress -9	not_started 7
chua go	blocked 8	in_progress -8
chua gop	blocked 5	in_progress -4
chua gui	blocked 19	done -12	extension 3	not_started -5	unrelated -3
chua ha	question 5
chua hay	in_progress -10	question 11
chua hoan	done -4	in_progress 16	not_started -6
chua hop	not_started 3
chua khoi	blocked -11	done -5	in_progress -17	not_started 37
chua khui	blocked -5	not_started 7
chua ki	blocked -6	done -4	in_progress 24	not_started -10
chua kiem	in_progress 3
chua kip	done 3
chua lam	ack -3	blocked 16	done -9	in_progress -4	not_started 10	question -4	unrelated -3
chua lap	blocked -6	in_progress 9	not_started 5	unrelated -4
chua lay	blocked -3	in_progress 3
chua len	in_progress -4	not_started 8
chua man	in_progress -3	not_started 5
chua mo	done 6	in_progress -8	not_started 6
chua moi	not_started -6	question -10	unrelated 20
chua nam	in_progress -10	not_started 9
chua nghiem	blocked -4	in_progress 7	not_started -3
chua nha	blocked -3	not_started 6
chua nhan	blocked -4	done 5	in_progress 4
chua nhe	blocked -3	done -4	in_progress 9
chua nop	not_started -6	question 15
chua phan	not_started 3
chua phat	blocked -10	done -3	in_progress 11	not_started 5
chua quay	in_progress -5	not_started 6
chua ra	blocked 6	done -5	in_progress 5	not_started -4
chua ro	ack -3	blocked 15	in_progress -14	not_started 8	unrelated -3
chua rot	blocked 11	not_started -9
chua rut	done -3	not_started 5
chua so	not_started 3
chua soan	done -3	not_started 6
chua thanh	in_progress 4
chua thay	ack -5	done -6	in_progress 21	not_started -3	question -4
chua thu	in_progress 3	not_started -3
chua thuc	blocked -6	in_progress -3	not_started 13
chua to	blocked -4	in_progress -9	not_started 18
chua toi	in_progress 3
chua tong	blocked 4
chua tra	blocked 6	in_progress -3
chua tren	in_progress -3	not_started 4
chua treo	in_progress -4	not_started 5
chua trien	blocked -5	done -3	in_progress -9	not_started 24
chua trinh	in_progress 6	not_started -4
chua ung	in_progress 5	not_started -4
chua vay	done 3	question 3
chua ve	blocked 4
chua viet	done -5	in_progress -5	not_started 14
chua xay	blocked -4	done -3	in_progress -3	not_started 10
chua xem	done 23	in_progress -22
chua xong	blocked 8	done 4	extension 3	in_progress 21	not_started -24	question -4	unrelated -6
chua |	ack -5	blocked -10	done -3	extension -3	in_progress 3	not_started -19	question 17	unrelated 20
chuan	blocked -8	done -6	in_progress 19
chuan bi	blocked -8	done -7	in_progress 19
chuc	done -21	extension -7	in_progress -15	not_started 17	question -8	unrelated 32
chuc ,	done 3	in_progress -9	not_started 8
chuc anh	unrelated 4
chuc dai	done -3	in_progress 4
chuc danh	in_progress -3	not_started 3
chuc doi	in_progress 5
chuc le	ack 4	done -4
chuc met	blocked -3	in_progress 5
chuc mung	blocked -4	done -6	in_progress -3	unrelated 20
chuc nang	blocked 10	done -3	not_started -5
chuc nhe	blocked 4
chuc thanh	done 3
chuc thuc	ack 5	done -6	not_started 3
chuc tre	extension 3
chuc tuoi	in_progress -5	unrelated 7
chuc xong	done 10	in_progress -6
chuc |	ack -3	blocked 5	in_progress -20	not_started 20
chung	blocked -4	done -3	extension -3	in_progress 9	unrelated 3
chung ,	blocked -3	in_progress 5
chung chuc	blocked -3	in_progress 5
chung nao	ack 8
chung nhan	ack -7	blocked -5	done 7	not_started 4
chung thu	blocked 4	done -3
chung toi	blocked 6	unrelated -3
chung vui	done -5	unrelated 9
chuong	ack -4	blocked 7	done 13	extension -6	in_progress -7	unrelated -3
chuong nao	done 3
chuong trinh	ack -4	blocked 12	done 11	extension -6	in_progress -11
chup	ack 13	blocked -3	done -5	not_started -4
chup anh	in_progress 4	not_started -3
chup bo	blocked -3	in_progress 5
chup gui	ack 14	done -4	in_progress -9
chut	blocked -6	done -4	extension 11
chut duoc	extension 3
chut nhung	blocked -3	in_progress 3
chut xiu	extension 9	in_progress -4
chuyen	ack 19	blocked 10	done -23	extension 3	question -7	unrelated -5
chuyen anh	in_progress 4
chuyen cho	in_progress 3
chuyen doi	blocked -10	done 15	in_progress -3
chuyen dung	blocked 5
chuyen giao	blocked 3	unrelated -3
chuyen giup	extension 6	unrelated -3
chuyen ke	blocked 4
chuyen khoan	blocked -6	done 11
chuyen loi	ack 13	blocked -7
chuyen mon	ack 9	done -4	in_progress -3
chuyen nha	done -4	in_progress -7	unrelated 12
chuyen roi	blocked -3	done 5
chuyen sang	blocked 10	done -7
chuyen sinh	done 5	in_progress -3
chuyen thoi	extension 3
chuyen tien	blocked -4	done -10	unrelated 15
chuyen trang	done 4	extension -3
chuyen tru	blocked 3	in_progress -11	not_started 8
chuyen van	done -22	in_progress 25
chuyen ve	blocked 28	done -24
chuyen vien	in_progress 3
chuyen xiu	blocked -7	unrelated 8
chuyen xong	done 3
clip	done 4
clip gioi	done 3
co	ack -16	blocked -25	done 3	extension -14	in_progress 10	not_started 5	question 37
co ,	blocked 6
co a	in_progress 8	unrelated -8
co ai	blocked -7	not_started 16	question -21	unrelated 17
co ban	blocked -3	done -11	in_progress 18
co bao	done 7
co bat	question 3
co bi	blocked -4	question 11	unrelated -6
co bien	done 9	in_progress -6
co cai	in_progress 4	not_started -4
co can	blocked -11	question 21	unrelated -4
co cap	unrelated 3
co chau	blocked -4	done 4
co che	blocked 13	in_progress -3	unrelated -6
co chi	ack -4	blocked 8	done 7	in_progress -6	not_started -3
co chia	in_progress -8	unrelated 10
co cho	blocked 7	in_progress -6
co chu	blocked 3	in_progress -5	not_started 6
co chua	done 17	in_progress -17	question -3	unrelated 5
co chuc	blocked 6	not_started -5
co chung	done 4
co cong	blocked 10	extension 6	in_progress -12
co dau	ack -6	done 9	in_progress 4	question -5
co di	extension 3
co dien	done 5	unrelated -3
co don	done 3
co du	done -4	in_progress 12	question -3
co duoc	blocked -6	extension 4	question 7
co file	blocked -6	question 12
co gang	in_progress 4
co ghi	extension 3
co gi	ack 12	done -19	in_progress 20	not_started 8	question -9	unrelated -10
co gia	extension -27	question 29
co gio	unrelated 4
co hd	blocked 6	not_started -5
co hieu	done 4	in_progress -4
co ho	done -4	in_progress 5
co hoat	blocked -5	not_started 6
co huong	blocked 3	done -6	in_progress -3	unrelated 9
co ke	blocked -5	not_started 6
co ket	blocked -21	in_progress 23	not_started -5
co khung	done -3	in_progress 5
co ki	ack -8	done 10
co kinh	blocked 4
co lam	done -4	in_progress -20	not_started 27
co le	in_progress -4	question 7
co luon	done 3
co ma	done 4	in_progress -3
co mang	in_progress 7	unrelated -5
co mot	extension 9	in_progress -7
co nghi	blocked 4
co nguoi	blocked 9	unrelated -4
co nguon	blocked 4	not_started -3
co nuoc	blocked -3	done 4
co oi	done 6	unrelated -5
co phai	blocked -9	done -4	question 26	unrelated -7
co phan	in_progress 5	question -3
co quan	done -10	in_progress -10	not_started 7	unrelated 12
co qui	blocked 4
co quyet	blocked -4	in_progress 3
co roi	blocked 4	done -4
co sac	unrelated 3
co san	blocked -3	in_progress 3
co so	blocked -14	done -16	extension 3	in_progress 21	not_started -3	question -5	unrelated 12
co tb	done 3	in_progress -3
co thay	ack 3
co the	blocked -3	extension 8	in_progress 3
co thu	done -3	in_progress 3
co thuoc	question -3	unrelated 4
co tien	blocked 11	in_progress 6	not_started -10	unrelated -4
co tin	ack 10	done -8	in_progress -6	not_started -7	unrelated 14
co trong	done 4	question -3
co truong	blocked -7	done 9
co xin	extension 3
co y	blocked -7	done 8
co yeu	question 6	unrelated -4
co |	blocked 3	done -4	in_progress 11	not_started -5	question -4
coc	blocked -5	done 4
coc duong	blocked -5	done 6
coi	ack 7	blocked -13	done 9	extension 6	in_progress -4	not_started 5	question -4	unrelated -5
coi lai	ack 8	in_progress -3
coi nhu	done 6	in_progress -3
coi |	blocked -10	extension 5	in_progress 4	not_started 6	question -4
com	blocked -3	done -16	extension -3	in_progress -12	not_started -5	question -7	unrelated 48
com chin	unrelated 4
com gan	unrelated 3
com nuoc	unrelated 5
com o	question -3	unrelated 3
com xong	done -11	in_progress -5	unrelated 18
com |	unrelated 4
con	ack -4	blocked -37	done 17	extension -11	in_progress 9	not_started -13	question 16	unrelated 22
con ,	blocked 11	not_started -3	unrelated -6
con ai	in_progress -12	question 13
con bao	in_progress -6	question 7
con ben	in_progress -7	not_started 8
con ca	in_progress 3
con cai	not_started 4
con chat	blocked 3
con chinh	in_progress 3
con cho	blocked -8	in_progress 13
con chua	in_progress -7	not_started 10
con dang	blocked -9	done -9	in_progress 26	not_started -3	unrelated -3
con dau	done 21	in_progress -21
con dung	blocked -7	in_progress 12
con duoc	blocked -6	done 10	in_progress -4
con em	ack -3	done -12	in_progress -7	unrelated 25
con ga	ack 18	in_progress -8	unrelated -5
con gai	done -4	in_progress -3	unrelated 8
con gi	blocked -6	done 21	in_progress -13
con hai	in_progress 12	not_started -8
con ho	blocked -5	done 8	not_started -3
con keo	done -4	in_progress 7
con khong	unrelated 3
con lai	blocked -8	done 7	in_progress 7	not_started -4
con lam	question 3
con may	done -5	in_progress 4
con moi	blocked 11	unrelated -5
con ngoi	in_progress 6	unrelated -3
con nguyen	in_progress -11	not_started 14
con nhac	done 11	question -6	unrelated -3
con nhiem	in_progress -3	not_started 4
con nhung	in_progress -5	question 7
con no	ack -7	done 14	unrelated -4
con oi	blocked -7	done -3	in_progress -6	unrelated 17
con phan	blocked 7	done -3	in_progress -8	question 8
con phu	blocked 3
con so	in_progress 4
con thieu	blocked -5	done -6	in_progress 15
con tiem	done 3
con tien	blocked 9	in_progress -9
con ton	blocked -5	done 6
con trai	in_progress -3	unrelated 5
con tren	in_progress 3
con viec	in_progress 13	not_started -13
con xong	done -7	in_progress -6	unrelated 14
cong	ack -3	blocked 10	done 9	extension -9	in_progress -3	not_started 7	question -8	unrelated -3
cong ,	blocked 11	in_progress -10
cong a	in_progress -3	not_started 8
cong an	blocked 22	done 6	extension -4	in_progress -13	not_started -5	question -3
cong bo	done 4	in_progress -6	not_started 4	question -3
cong chuc	done -4	in_progress 7
cong chuyen	blocked -7	unrelated 8
cong cu	blocked 3
cong dan	blocked -4	done 7
cong day	question -3	unrelated 5
cong don	in_progress 5
cong dong	in_progress 5
cong duoc	blocked 3
cong dvc	done 3
cong hom	done -19	in_progress 18	not_started 4
cong i	blocked 3
cong khai	blocked -3	done 10	in_progress -5
cong nao	blocked -4	done 5
cong nguoi	blocked -6	done -3	in_progress 12
cong nhan	blocked -4	done 3	in_progress 5	question -3
cong phai	blocked 5	in_progress -5
cong roi	ack -10	unrelated 16
cong sang	done 4	in_progress -3
cong sap	blocked 4	in_progress -4
cong so	blocked -3	done -3	in_progress 10	not_started -4
cong tac	ack 11	in_progress -4	unrelated -4
cong tao	blocked -3	done 4
cong thi	in_progress -5	not_started 6
cong thong	done 17	in_progress -13
cong thuc	in_progress 5
cong toi	in_progress 6
cong tot	done 3
cong trinh	done 5	in_progress -12	unrelated 9
cong truong	blocked -3	done -8	in_progress 16	unrelated -3
cong van	ack 7	blocked 6	done -12	extension -4	in_progress -3	question 13	unrelated -7
cong vao	done -3	extension 7	in_progress -3
cong xong	done 3
cong |	blocked -4	in_progress 6
cot	blocked 6	done 16	in_progress -19	not_started -4	question 4	unrelated -4
cot den	done 3	in_progress -4	not_started 3
cot dien	done 10	in_progress -3	not_started -6
cot ghi	ack 3
cot moc	done 4
cot nao	question 3
cot |	blocked 11	in_progress -8
cu	ack 4	blocked 24	extension 15	in_progress -34	not_started -11	question 5
cu ,	in_progress 5
cu cuu	done 5	unrelated -3
cu de	blocked -3	in_progress 4
cu deu	blocked 4
cu het	blocked 5
cu khen	done 4
cu la	blocked 5
cu mat	blocked 6	done -3
cu nghi	blocked 4	unrelated -3
cu nguoi	ack -4	in_progress 6
cu nha	ack -3	unrelated 5
cu nho	blocked -3	unrelated 5
cu phap	in_progress 3
cu qua	unrelated 5
cu sap	blocked 8	done -3	in_progress -5
cu the	question 3
cu tri	ack 4	blocked -4	done 8	extension 5	in_progress -9
cu vang	blocked 3
cu yen	ack 10	done -7
cu |	blocked 3	done 14	in_progress -15
cua	ack -20	blocked 55	done -24	extension -5	in_progress -10	not_started -7	question -9	unrelated 20
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
cua con	in_progress -3	unrelated 5
cua dan	blocked 4
cua don	question 3
cua em	ack -10	blocked -9	done 9	in_progress 6	unrelated 6
cua ho	done -3	in_progress 3
cua khu	in_progress 3
cua minh	blocked -3	not_started 7
cua ong	blocked 3	done 6	in_progress -8
cua phong	done -3	question 5
cua ptckh	unrelated 3
cua so	done -5	in_progress -4	question -5	unrelated 13
cua thanh	blocked 3
cua tinh	blocked 7	in_progress -4
cua tra	blocked -4	done 5
cua tram	blocked 8	done -7
cua treo	blocked 6
cua tu	blocked 14	question -10
cua van	in_progress 5
cua xa	blocked 3	done -3
cua |	unrelated 4
cuc thue	in_progress 3
cum	in_progress 4
cum ,	in_progress 4
cung	ack -5	blocked 12	done 19	extension -6	in_progress 15	not_started -14	question -11	unrelated -9
cung ,	in_progress 3
cung cap	blocked 9	done 4	in_progress -4	not_started -4
cung cho	done 12	extension -7	unrelated -4
cung chua	done -3	in_progress 12	not_started -4	question -5
cung da	done 12	in_progress -10
cung dung	blocked 4
cung gia	unrelated 5
cung khong	blocked 10	done -9
cung lam	in_progress 7	question -4
cung len	extension 7
cung phai	done -3	in_progress 7
cung ra	blocked -4	in_progress 6
cung roi	blocked -4	done 5
cung vang	blocked 3
cung xong	done 10	in_progress -9
cuoc	blocked 7	done 8	in_progress -9	unrelated -5
cuoc cac	done 3
cuoc cho	done 5	in_progress -3
cuoc hop	blocked 9	in_progress -4
cuoi	ack -11	blocked -23	done -3	extension -3	in_progress 28	not_started -7	question -3	unrelated 22
cuoi ,	unrelated 4
cuoi cho	done 7	unrelated -3
cuoi cung	blocked -8	done 19	in_progress -8
cuoi da	done -3	in_progress 4
cuoi day	done -7	in_progress 7
cuoi hom	unrelated 3
cuoi nam	done 8	in_progress -7
cuoi nha	done -3	in_progress 4
cuoi nhe	in_progress -6	unrelated 6
cuoi roi	ack -3	done -5	in_progress 6	unrelated 3
cuoi thang	blocked -3	done -6	extension 7	in_progress 4
cuoi tuan	ack -3	blocked -6	done -5	in_progress 18	not_started -5	unrelated 3
cuoi xong	done -10	unrelated 8
cuoi |	blocked -4	done 4	extension -6	unrelated 5
cuon	blocked 7	done -3
cuon chieu	in_progress 4
cuon mat	blocked 7	in_progress -3
cuong	blocked -3	in_progress 16	not_started -8
cuong che	in_progress 3
cuong |	in_progress 7	not_started -5
cup	blocked 9	in_progress -7
cup nuoc	blocked 9	in_progress -7
cuu	blocked -7	done 7	extension 6	in_progress 3	unrelated -7
cuu binh	done 5	unrelated -3
cuu chien	blocked -3	done 5
cuu dan	blocked -3	extension 3
cuu giao	extension 3
cuu tro	in_progress 5	unrelated -3
da	ack 22	blocked -47	done 57	extension -43	in_progress 8	not_started -4	question 17	unrelated -12
da ,	ack 29	blocked -3	done -12	in_progress -26	not_started 17
da ai	not_started -3	question 4
da anh	ack -12	blocked 11	done -30	in_progress 9	not_started 4	unrelated 20
da ban	blocked -8	done -9	in_progress 17	question 3
da banh	done -4	unrelated 5
da bao	ack -4	done 20	in_progress -9
da bat	blocked -5	done -6	in_progress 19	unrelated -3
da ben	done -10	in_progress 10
da boc	done 4	in_progress -3
da bong	blocked -3	in_progress -9	unrelated 16
da cap	done 5	in_progress -3
da chac	done -7	in_progress 7
da chi	ack -3	done 5
da chong	unrelated 5
da chua	blocked -8	in_progress 16
da chuyen	blocked 20	done -43	in_progress 11	not_started 6	unrelated 8
da co	blocked 6	done -3	in_progress -20	not_started 8	unrelated 10
da con	in_progress -4
da cong	done 3
da cu	ack -4	in_progress 6
da cung	done 5
da da	ack 6	blocked -6	in_progress 6	not_started -5
da dan	done 4
da dang	blocked -4	done 14	in_progress -6
da dat	done -3	in_progress 13	unrelated -6
da de	ack 19	done -9	question -3	unrelated -4
da den	ack -3	blocked 7	done -7
da di	blocked -3	in_progress 3
da dieu	done 3
da doan	done 3	in_progress -3
da doc	in_progress -4	not_started 3
da doi	blocked 4	done -4
da don	done -4	in_progress 10
da dong	ack -7	blocked -3	done 23	in_progress -12
da du	in_progress 4
da duoc	ack 4	blocked -5	done 37	in_progress -34
da e	ack 3
da em	ack 15	blocked 16	done 10	in_progress -20	not_started -5	question -6	unrelated -8
da gan	blocked 3	in_progress -3
da gia	blocked 5
da giai	blocked -4	in_progress 9
da giam	done 3	in_progress -3
da giao	ack -6	blocked -4	done -4	in_progress 17
da goi	done 6	in_progress -3
da gui	ack -3	blocked -9	extension -3	in_progress 30	question -8	unrelated -4
da hay	unrelated 4
da hen	in_progress 3	not_started -3
da hoan	ack -5	blocked -5	done 29	in_progress -36	question 18
da hoi	extension -6	question 7
da hom	in_progress -3
da hop	done -7	in_progress 10	not_started 3
da hua	in_progress -5	not_started 11
da ke	done 9	in_progress -10
da ket	in_progress -3	not_started 3
da khac	done 4	in_progress -3
da khai	done 3
da khi	in_progress 4
da khoi	done -15	in_progress 22	not_started -4
da ki	blocked -3	done 11	in_progress -6
da kiem	done 3	in_progress -3
da lam	ack -3	blocked 11	done -11	not_started 12	question -4
da lap	done 8	in_progress -7
da len	ack -7	done -6	in_progress 19
da lien	done -7	in_progress 11
da lop	in_progress 3
da may	question 6	unrelated -3
da mo	done -4	in_progress -5	not_started 9
da moi	blocked -3	done -3	in_progress 18	not_started -3	unrelated -6
da mua	blocked 6	done -7	in_progress -7	unrelated 9
da nam	ack 9
da nang	blocked -3	done 10	in_progress -4
da neu	in_progress 5
da nghe	done -4	in_progress 4
da nghiem	done 4	in_progress -3
da nha	unrelated 5
da nhac	ack 5	blocked -3	not_started 3
da nhan	ack 13	blocked -4	done 4	in_progress -3	not_started -3	unrelated -5
da nhap	done 9	in_progress -7
da nhe	done -3
da niem	done 8	in_progress -7
da nop	ack -3	blocked 11	in_progress -7	not_started -3	question 4
da phan	ack -3	blocked -7	done -3	in_progress 17
da phat	done 6	not_started -3
da phoi	done 4	in_progress -4
da ptckh	ack -3	done 3
da qua	done -8	unrelated 8
da quay	in_progress 6	not_started -4
da ra	ack -20	blocked -4	done 17	in_progress 11	not_started -3
da ro	ack 16	done -7	in_progress -4
da roi	ack -28	done 27	in_progress 4
da rua	ack 6	done -6
da sap	done -6	in_progress 5
da so	done 3
da soan	done -3	in_progress 4
da sua	blocked -3	in_progress 3
da tham	done 40	in_progress -32
da thanh	done 6	in_progress -3
da thay	ack 8	done -3	unrelated -3
da thong	ack 9	done -9
da thu	done 6	in_progress -5
da thuc	ack -4	done 6	in_progress 7	not_started -5
da thue	blocked 7	unrelated -3
da tiem	done 4	in_progress -3
da tiep	ack 27	blocked -4	done -7	in_progress -8	not_started -4
da to	done 6	in_progress -3
da toi	in_progress 8	unrelated -6
da tong	in_progress -3	not_started 4
da tra	done 10	in_progress -6
da treo	done 3
da trien	blocked -6	in_progress 14	not_started -6
da trinh	blocked -5	in_progress 7	not_started -6	question 10
da tui	ack 12	in_progress -6	unrelated -3
da tuy	done 3
da va	done 4	in_progress -4
da vang	ack 7	blocked -4
da ve	done 4
da viec	done -4
da xin	done -7	extension 7	in_progress 7
da xong	ack -6	done -15	in_progress 4	not_started 4	question 4	unrelated 9
da xu	done 10	in_progress -6
da |	blocked 5	done -7	not_started -4	question 20	unrelated -13
dac	blocked -4	in_progress 4	not_started 5	unrelated -5
dac thua	not_started 6
dac xong	in_progress 4
dai	ack -4	blocked 3	done -25	not_started 17	question 6	unrelated 3
dai bieu	in_progress 3
dai ca	blocked 11	in_progress -9
dai doan	in_progress 5
dai het	done -4	in_progress 7
dai hoc	blocked -3	done -3	in_progress -8	question -5	unrelated 19
dai hoi	blocked -4	done -13	not_started 21	unrelated -3
dai toi	question 6	unrelated -4
dai |	blocked 6	in_progress -4
dam	blocked 24	done -14	extension -5	in_progress 5	not_started -12	question -6	unrelated 10
dam bao	in_progress 4
dam bien	in_progress 5
dam cuoi	unrelated 5
dam gio	done -6	not_started 3	question -3	unrelated 9
dam ki	blocked 3
dam lam	blocked 18	in_progress -4	not_started -12
dam |	in_progress 3
dan	ack -16	blocked 30	done 30	extension 5	in_progress -40	question 3	unrelated -10
dan cai	done -4	in_progress -5	not_started 11
dan chau	ack 3
dan cho	blocked -4	in_progress 4
dan chua	in_progress -3	not_started 4
dan co	blocked -3	done 4
dan cu	blocked 5	done -4	extension 10	in_progress -7
dan cua	done -5	in_progress -4	unrelated 9
dan da	done 3
dan dang	blocked 4	done -5
dan den	blocked 13	done -7	in_progress -6
dan du	blocked -3	done 3
dan dung	blocked -3	done 9	in_progress -4
dan duoi	blocked -6	done 7
dan hai	blocked 3
dan hien	blocked 4	done -3
dan khong	question 9	unrelated -3
dan kien	blocked 10	done -9
dan lon	blocked -3	done 8	in_progress -3
dan o	done 3
dan phan	blocked 8	in_progress -6
dan pho	blocked 5
dan quan	blocked -4	done 4
dan roi	ack -4	blocked -7	done 5	in_progress 7
dan so	ack -4	in_progress 3
dan suot	blocked -3	extension 3
dan tem	done 4
dan thong	done 11	in_progress -9
dan thu	in_progress 3	not_started -3
dan trong	done 3
dan tu	blocked 10	done -7
dan van	in_progress -3
dan vao	blocked -3	in_progress 4
dan xong	done 4	in_progress -3
dan |	ack -4	blocked 5	done 5	in_progress 4	not_started -4
dang	ack -12	blocked -20	done -14	extension -10	in_progress 107	not_started -24	question -26
dang ,	done -4	in_progress 4
dang a	blocked 4	in_progress -5
dang bai	blocked -8	done 19	in_progress -21	not_started 12
dang ban	ack 16	blocked 17	in_progress -32
dang bi	blocked 17	in_progress -16
dang bien	blocked -3	in_progress 4
dang bo	ack -3	blocked -8	done -5	in_progress 20	not_started -3
dang boc	blocked -4	in_progress 11	question -3	unrelated -3
dang boi	blocked -3	in_progress 4
dang cai	blocked 3
dang cap	done -3	in_progress 3
dang cham	blocked 7
dang chay	blocked -5	done -3	extension 4	in_progress 7
dang chep	blocked -9	in_progress 9
dang chinh	blocked -5	in_progress 9
dang cho	blocked 7	in_progress -5
dang chuan	in_progress 3
dang co	blocked -3	in_progress 5
dang cong	done 4
dang cuoi	in_progress -6	unrelated 6
dang da	done 3	in_progress -8	unrelated 5
dang dang	done -3	in_progress 4
dang dao	done -4	in_progress 4
dang dat	in_progress -6	unrelated 7
dang dau	blocked -3	in_progress 3
dang day	done 3
dang dem	blocked 4	in_progress -4
dang di	done -5	in_progress 9
dang dich	blocked -4	in_progress 8
dang do	blocked -8	in_progress 12
dang doc	blocked -4	in_progress 7
dang doi	blocked 13	in_progress -11
dang don	blocked 7	in_progress -4
dang gap	blocked 11	in_progress -10
dang go	blocked -5	done -4	in_progress 10
dang gom	blocked -4	in_progress 7
dang gui	blocked -6	in_progress 7
dang hi	in_progress 4
dang hoan	in_progress 5
dang huong	done 8	in_progress -7
dang in	in_progress 7
dang ket	blocked 17	in_progress -16
dang khai	done -4	in_progress 6
dang kham	in_progress 6
dang ki	blocked 11	done 5	in_progress -12
dang kiem	in_progress 5
dang lam	ack -3	blocked -8	done 5	extension -3	in_progress 15	not_started -3	unrelated -4
dang lap	in_progress 3
dang lay	in_progress 4
dang len	done 8	in_progress -6
dang loi	blocked -5	in_progress 5
dang mac	blocked 7	in_progress -6
dang may	blocked -3	in_progress 5
dang mo	in_progress -5	unrelated 5
dang mua	extension 4	in_progress -8	unrelated 4
dang nay	blocked 7	in_progress -6
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	in_progress 6
dang niem	in_progress 3
dang o	blocked -9	in_progress 13
dang phai	extension 3
dang phat	blocked -4	in_progress 6
dang phi	done 3	in_progress -3
dang qui	blocked 8	in_progress -8
dang ra	in_progress 4
dang roi	done 3	in_progress -3
dang sang	done 4	in_progress -3
dang siet	in_progress 3
dang soan	in_progress 4
dang sua	done -5	in_progress 9
dang tai	done 9	in_progress -8
dang tham	blocked -3	in_progress 5
dang thay	in_progress 3
dang thi	unrelated 4
dang thieu	blocked 3	in_progress -3
dang thu	blocked 5	done -6
dang thuc	done -3	in_progress 10
dang thuong	in_progress 3
dang tien	done -3	in_progress 4
dang tiep	in_progress 4
dang tin	blocked 6	done 13	in_progress -17
dang tinh	blocked -7	in_progress 8
dang to	done -3	in_progress 5
dang tong	in_progress 6
dang tranh	blocked 3
dang trat	in_progress 3
dang tret	done -3	in_progress 4
dang trien	in_progress 3
dang trinh	in_progress 5
dang trong	in_progress 3
dang up	blocked -8	in_progress 8
dang uy	blocked 5	done 14	in_progress -16	not_started -4	question -3	unrelated 3
dang van	done -5	in_progress 6
dang vien	blocked -10	done 19	in_progress -11	not_started 3	unrelated -3
dang viet	blocked -7	done -4	in_progress 13
dang vuong	blocked 9	in_progress -8
dang xay	done -4	in_progress 6
dang xin	in_progress 4
danh	ack -3	blocked -4	done -20	extension 14	in_progress 7	not_started 10	question -4
danh cau	done -4	unrelated 6
danh chay	blocked 9	done -7
danh cua	blocked 5	done -4
danh gia	blocked -4	done -5	in_progress 9	unrelated -3
danh lam	in_progress -3	not_started 5
danh muc	blocked -5	extension 7
danh sach	ack -3	extension -3	in_progress 7	not_started 6	unrelated -4
danh van	unrelated 5
danh xin	blocked -8	extension 9
danh xong	done 3	in_progress -4	not_started 3
dao	blocked 21	done -12	in_progress 11	not_started -6	question -4	unrelated -12
dao ,	in_progress 5
dao a	blocked 5
dao di	blocked 9	in_progress -7
dao duoc	in_progress 4
dao duyet	done -4	in_progress 5
dao ho	blocked 3
dao lai	in_progress 3
dao mong	in_progress 6
dao ra	ack -3	blocked 4
dao thi	blocked 5	in_progress -5
dao |	ack 4	blocked -4	done -4	extension 7	in_progress 5	question -3	unrelated -3
dap	done 13	in_progress -11
dap xong	done 12	in_progress -11
dat	ack -5	blocked -11	done 12	extension -3	in_progress -30	not_started 7	unrelated 32
dat %	blocked -6	done 33	in_progress -21	unrelated -3
dat ,	blocked -5	done 7
dat .	done 3
dat ban	done -5	in_progress -18	question -3	unrelated 27
dat chua	blocked 7	in_progress -6
dat co	done -6	in_progress -3	unrelated 11
dat com	done -8	unrelated 9
dat dai	blocked 3	done -4	extension -4	in_progress 4	question 6	unrelated -5
dat de	in_progress 3
dat do	in_progress 6	unrelated -3
dat du	blocked -6	done 7
dat hang	in_progress 8	unrelated -5
dat in	done -3	in_progress 6
dat kien	blocked 4
dat moc	extension 4
dat rung	blocked 4
dat tick	in_progress 4
dat trong	blocked -3	done 4
dat xong	blocked 4	done -8	in_progress -4	unrelated 8
dat |	blocked -7	not_started 11
dau	ack -35	blocked -23	done 16	extension -13	in_progress 12	not_started 49	question -10	unrelated 4
dau ,	blocked -10	done 8	in_progress 8
dau a	blocked 8	done -11	not_started -3	question 13	unrelated -5
dau anh	blocked -7	done 12	extension 4	in_progress -10	not_started 5
dau bao	done -6	in_progress 13	not_started -5
dau ca	done 4	not_started -4
dau choi	blocked -7	in_progress -4	unrelated 11
dau co	blocked 6	done 19	in_progress -17	not_started -6
dau cung	blocked 4
dau da	in_progress 9	unrelated -7
dau dam	blocked 5	in_progress -4
dau dang	in_progress 3
dau dau	in_progress -4	not_started 7	question -3	unrelated 4
dau day	not_started 3
dau den	done 3
dau di	done -4	in_progress 3
dau em	in_progress 11	question -4
dau giai	not_started 3
dau hay	in_progress 6
dau het	blocked 4	in_progress 6	not_started -3	question -6
dau hoan	done -3	in_progress 4
dau khong	unrelated 3
dau lam	done -8	in_progress 22	not_started -10
dau ma	done -9	in_progress -17	not_started 30
dau mo	not_started 3
dau moi	done 13	in_progress -12	unrelated 3
dau nam	done -7	in_progress -4	unrelated 11
dau nghen	in_progress 4
dau nha	done -3	not_started 3
dau nhan	ack -6	done 6
dau nhe	not_started 3
dau noi	blocked -3	in_progress 3
dau phai	blocked 8	not_started -4
dau ra	done 10	in_progress -8
dau roi	ack -4	blocked -4	done -16	in_progress 19	question -3	unrelated 10
dau se	in_progress 3
dau thang	done 30	in_progress -30	not_started 5
dau thau	blocked 5
dau tien	in_progress 3
dau tre	done 4	in_progress -3
dau tu	done -12	in_progress 5	not_started 7
dau tuan	extension 3	in_progress 3	not_started -4
dau tuyen	blocked -3	in_progress 5
dau vao	done 7	in_progress 10	not_started -7	question -3
dau vay	question 3
dau viec	not_started 4
dau vuong	blocked -5	done 7	in_progress -3
dau xe	blocked 7	unrelated -3
dau xong	done 18	in_progress -23	unrelated 6
dau |	ack -3	blocked -6	done -10	extension -3	not_started 34	question -7	unrelated -8
day	ack -23	blocked -32	done 5	in_progress 49	not_started 8	question -14	unrelated 6
day ,	not_started 9
day a	blocked -5	unrelated 11
day anh	done -4	in_progress 6
day ca	done 3	in_progress -3
day cac	done -6	in_progress -3	unrelated 11
day cai	extension 3
day du	blocked -4	done 12	in_progress -4
day em	not_started 3
day len	blocked 5
day nay	blocked -4	in_progress 10	question -3	unrelated -3
day nhe	blocked -6	done 6
day qua	ack -4	blocked -3	in_progress 9
day thi	not_started 4
day van	done 4
day xong	in_progress 7	unrelated -5
day |	ack -12	blocked -8	done -6	in_progress 29	question -4
de	ack 19	blocked -17	done -6	extension 35	in_progress -9	not_started 14	unrelated -36
de ,	blocked 4	in_progress 3	not_started -3
de an	blocked -3	done 8	not_started -3
de anh	done 4	in_progress -4
de bau	not_started 3
de bua	ack -6	not_started 7
de chi	blocked 4	not_started -3
de chua	in_progress 20	question -11	unrelated -6
de chuyen	blocked -3	unrelated 5
de cuong	done -3	in_progress 14	not_started -8
de da	in_progress 3
de dan	blocked -3	in_progress 4
de danh	in_progress -3	not_started 5
de dat	extension 4
de e	ack 7	in_progress -3
de em	ack 36	blocked -24	done -18	extension 4	question 20	unrelated -15
de hoan	blocked 3
de khong	blocked 3	unrelated -3
de lam	ack -4	blocked 6
de mo	in_progress 3
de nghi	ack -7	blocked 20	done 3	extension 15	in_progress -10	not_started -6	question -8	unrelated -7
de sep	done 3
de sot	done 3
de thieu	in_progress 9	question -3	unrelated -3
de thu	not_started 7
de toi	ack 7
de tren	ack -5	done 9
de trong	done 5	in_progress -6	not_started 5
de van	done 6	in_progress -5
de xe	unrelated 3
de xong	done -8	in_progress -4	not_started 15
de xuat	blocked -7	extension 19	in_progress -5
de |	done 11	in_progress -10
dem	blocked 3	done 4	in_progress -4
dem sua	blocked 4	in_progress -4
den	ack 3	blocked -9	done 9	extension 43	in_progress -23	not_started 3	unrelated -25
den ,	blocked 6	in_progress -6	not_started 5	unrelated -4
den ben	blocked -3	done 5
den buoc	blocked 5	in_progress -5
den cac	done 3
den cam	in_progress 3
den chua	not_started 3
den chung	done -5	unrelated 5
den cuoi	extension 3
den dau	done -6	in_progress 13	not_started -5
den do	done -6	in_progress 13	not_started -5
den duong	done 5
den han	done 7	in_progress -6
den het	extension 5
den hoi	done 3
den mung	extension -4	in_progress 5
den nay	not_started 3
den ngay	extension 3
den noi	in_progress 4
den phong	in_progress 3
den roi	done 3	in_progress -3
den tan	done 4
den thu	extension 7
den trang	done 11	in_progress -6
den vi	extension 4
den vua	blocked 13	done -7	in_progress -6
den |	ack 16	blocked -5	done -6	extension 11	in_progress -6	question -3	unrelated -7
dep	blocked -12	done 4	extension -3	in_progress -3	question -3	unrelated 18
dep ,	not_started 4
dep a	done 4
dep qua	blocked -5	in_progress -4	unrelated 15
dep yen	blocked -5	done 6
dep |	done -3	in_progress 6
det	in_progress 3
det ,	in_progress 3
deu	done 7	in_progress -3
deu lac	blocked 4
deu xong	done 8	in_progress -7
di	ack -23	done -16	extension 29	in_progress -6	not_started -6	question -26	unrelated 48
di ,	blocked 7	done -4	in_progress -3
di a	unrelated 3
di an	unrelated 5
di cac	done 7	in_progress -6
di chi	done -4	extension 13	in_progress -4
di cho	extension 4	in_progress -4	unrelated 3
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
di duoc	in_progress 3
di duong	blocked -5	unrelated 4
di ha	unrelated 4
di hoc	in_progress -4	not_started 3
di khao	in_progress 3
di kiem	blocked -3	in_progress 4
di lam	in_progress 6	not_started -10	question -4	unrelated 9
di nhau	blocked -3	unrelated 4
di nho	question -6	unrelated 9
di nuoc	blocked 11	in_progress -5
di qua	blocked 9	done -7
di roi	ack -3	done 6	in_progress -3	question -3	unrelated 5
di tham	done -4	in_progress 4
di thuc	ack -4	in_progress 6
di tung	in_progress 5
di van	in_progress 6	unrelated -3
di vang	done -3	in_progress 5
di vien	blocked 5	in_progress -4
di |	ack -7	done 9	in_progress -3	unrelated 3
dia	blocked 17	done -7	not_started -4	question -4
dia ,	done 4
dia chi	blocked 8	done -3	in_progress -4
dia chinh	blocked 11	in_progress -3
dia voi	question -3	unrelated 5
dia xong	in_progress 3
dich	ack -3	blocked 5	done -11	in_progress 19	not_started -3	question -5
dich ,	in_progress 9	unrelated -7
dich bung	blocked 8	done -6
dich den	blocked -4	in_progress 4
dich do	blocked -3
dich het	in_progress 3
dich moc	extension 5	question -3
dich ta	blocked 8	in_progress -7
dich tai	in_progress 5
dich toi	done -3	in_progress 8
dich vu	blocked 13	extension -3	in_progress -5
diem	ack -5	blocked -24	done 8	in_progress -4	not_started -3	question 33	unrelated -8
diem ,	done 6	in_progress -3
diem cham	in_progress 3
diem cuoi	done 6	in_progress -6
diem duoc	blocked 5	question -5
diem khong	blocked -5	question 11	unrelated -5
diem nhe	blocked 7	done -3
diem roi	blocked -3	done 7
diem trinh	extension 3
diem xong	done -6	unrelated 6
diem |	blocked -8	in_progress -3	question 13
dien	ack 4	blocked -8	done 28	extension -8	in_progress -21	not_started -10	question -3	unrelated 17
dien bao	ack 10	done -5	in_progress -4
dien chan	done 10	in_progress -3	not_started -6
dien em	blocked -3	in_progress 3
dien khong	unrelated 4
dien luc	blocked 20	in_progress -13
dien nhung	question 3
dien nuoc	unrelated 5
dien ra	done 9	in_progress -5
dien tap	blocked -3	done 12	extension 3	unrelated -8
dien thoai	ack -3	blocked -12	done -5	extension -4	in_progress -3	unrelated 29
dien tu	blocked -9	done 15	in_progress -3
dien xong	done 4	in_progress -4
dien |	done -5	in_progress 10	unrelated -5
diet	blocked 6	unrelated -3
diet muoi	blocked 6
dieu	extension 11	unrelated -4
dieu chinh	blocked -4	extension 9
dieu duong	extension 3
dieu tra	blocked 3
dinh	ack -5	blocked 29	extension -4	in_progress 12	not_started -26	unrelated -10
dinh ,	blocked -8	done 5	in_progress 9
dinh a	done -6	in_progress 6
dinh anh	done -5	in_progress 4
dinh bac	blocked 4
dinh chinh	blocked -4	extension -3	in_progress 12	not_started -3
dinh chua	blocked 13	done -3	in_progress -9
dinh co	blocked -4	done 4
dinh cua	in_progress 3
dinh danh	done 3	in_progress -3
dinh dong	unrelated 3
dinh gia	blocked 6	done 10	in_progress -7	unrelated -6
dinh kem	blocked -10	question 12
dinh khac	blocked 3
dinh kien	blocked -11	done 6	in_progress 6
dinh lai	extension 5	in_progress -3
dinh liet	done 6
dinh moi	blocked 11	not_started -9
dinh nhe	in_progress -7	unrelated 9
dinh qui	blocked 3
dinh thanh	blocked -3	in_progress 4
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh venh	blocked 3
dinh xong	done -5	in_progress 4
dinh |	blocked 16	done -9	not_started -5
do	ack -18	extension 11	in_progress 35	not_started -10	question -15	unrelated -6
do ,	blocked 3	done -4	in_progress 3
do a	done -4	question 6
do anh	done 7	unrelated -3
do ban	blocked -5	done 4
do ben	blocked -5	in_progress 6
do chan	question -3	unrelated 5
do cho	extension -4	in_progress 10	unrelated -4
do chua	blocked -3	extension 5
do cong	blocked -10	unrelated 10
do cu	blocked -4	extension 4
do dac	blocked -3	in_progress 4	not_started 5	unrelated -5
do dai	question 6
do dang	blocked 11	done -4	in_progress -5
do dat	blocked -10	done 10	in_progress -6	not_started 10	unrelated -3
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
do nha	in_progress 4
do nhe	done -3	in_progress 4
do phan	in_progress 6	unrelated -3
do phoi	unrelated 5
do qui	blocked -5	done -3	extension 3	in_progress 4
do roi	done 11	in_progress -5
do rut	ack -3	blocked 4
do sach	blocked 13	done -3	in_progress -7
do tay	in_progress 3
do thieu	blocked 7	in_progress -6
do tu	done 3
do xa	blocked 10	in_progress -9
do xang	done -5	unrelated 5
do xong	blocked 8	done -9	in_progress -4	question -12	unrelated 20
do |	ack -4	blocked -7	extension -3	in_progress 26	not_started -4	question -4	unrelated -5
doa	ack -3	blocked 4
doa nen	ack -3	blocked 4
doan	blocked 17	done 6	in_progress -8	not_started -3	question -5	unrelated -5
doan dang	done -3	in_progress 5
doan dau	blocked -6	in_progress 9
doan de	done 12	in_progress -11
doan ket	in_progress 5
doan kiem	in_progress -3
doan moi	in_progress 3
doan phuong	ack 3	blocked -3	done 7	in_progress -7
doan qua	blocked 5	question -5
doan sau	blocked -3	in_progress 4
doan thanh	blocked 17	in_progress -14
doan toi	extension 4	in_progress -3
doan va	done -3	in_progress 3
doan |	in_progress 5
doanh	blocked -7	done 6	in_progress 6
doanh nghiep	blocked 3
doanh thu	blocked -4	done 5
doanh |	blocked -7	in_progress 7
doc	blocked -8	done -10	extension 6	in_progress 19	not_started 4	question -4	unrelated -4
doc cong	in_progress -3	not_started 3
doc dai	in_progress 4
doc dang	blocked 4	in_progress -4
doc lan	in_progress 6
doc noi	blocked 3
doc thay	blocked -8	extension 9
doc tren	ack -4	done 5
doc xong	done -3	in_progress 5
doc |	blocked -3	in_progress 5
doi	ack -10	blocked 8	done 28	extension 13	in_progress -26	not_started -9	question -12	unrelated 8
doi ,	blocked 5	done 6	in_progress -8
doi a	ack 10	blocked 3	in_progress -11
doi bac	done 12	extension -7	unrelated -4
doi ben	blocked 5	done -4
doi cac	blocked -8	in_progress 8
doi chi	in_progress 3
doi chieu	blocked -6	done 10
doi chua	not_started 3
doi con	done 10	in_progress -10
doi cot	blocked 12	in_progress -10
doi day	in_progress -7	unrelated 12
doi em	ack -5	done -5	in_progress 9
doi ghi	done -3	in_progress 4
doi giup	extension 6	in_progress -3
doi han	extension 13	in_progress -3	unrelated -4
doi hoan	blocked 6
doi ki	in_progress 4
doi lai	blocked 3	extension 7	in_progress -3	unrelated -3
doi ma	blocked 6	in_progress -4
doi mai	blocked 7	extension -7
doi minh	blocked -4	done 7	in_progress -4	unrelated 4
doi nao	in_progress -6	unrelated 8
doi ngan	blocked 4	in_progress -4
doi ngay	extension 4	question -4
doi nghi	blocked 7	in_progress -6
doi nop	done 8	extension -6
doi phan	blocked 12	in_progress -12
doi phun	blocked 3	done -3
doi roi	done -8	in_progress 8
doi sang	blocked 7	unrelated -3
doi sep	in_progress 3
doi so	blocked -16	done 14	in_progress 8	not_started -3
doi soat	blocked -3
doi thanh	blocked 4	done -3
doi thi	blocked 5	done -3
doi thoai	blocked -7	done 5	extension -8	in_progress 6	question 5
doi ti	extension -3	in_progress 4
doi tuyen	done -3	unrelated 6
doi van	in_progress 3
doi voi	blocked -5	not_started 6
doi xong	blocked -6	done 8
doi y	blocked -7	in_progress 8
doi |	ack -3	blocked 4	done 5	in_progress -4
don	ack -5	blocked 24	done 11	extension 6	question -12	unrelated -22
don ben	blocked -4	in_progress 11	question -3	unrelated -3
don bien	blocked 8	done -3	in_progress -4
don ca	ack -3	blocked 4
don chua	done 4	question -3
don con	unrelated 3
don doc	done -7	in_progress 18	question -3
don nha	unrelated 3
don sach	done 10	in_progress -4
don san	unrelated 3
don suc	blocked 9	in_progress -8
don thu	done 7	in_progress -3
don to	blocked 5	in_progress -4
don toi	in_progress 5
don trang	blocked -3	done 4
don vi	ack 4	blocked 16	done -16	extension 9	unrelated -15
don xin	blocked -5	in_progress 4
don xong	in_progress -4	not_started 4
don |	blocked 4	in_progress -3
dong	ack -13	blocked 3	done 43	in_progress -34	not_started 13	question -8	unrelated -5
dong ,	ack -7	done 15	in_progress -7
dong bo	done 3
dong chi	ack 7	done 7	extension 6	in_progress -11	not_started -5
dong chu	not_started 4
dong chua	in_progress -6	not_started 9
dong cua	blocked 4
dong dau	blocked -8	done 6	in_progress 9	not_started -6	question 4
dong ghe	in_progress -3	unrelated 6
dong gi	done 3
dong giup	blocked 4	done 3	in_progress -3
dong ho	blocked -4	done 17	in_progress -11
dong hoi	done -4	in_progress 4
dong hom	done -3	in_progress 3
dong khan	blocked 7	done -5
dong kho	done 4	in_progress -3
dong ki	blocked -5	done 7
dong nao	blocked 6	in_progress -3
dong nghia	blocked -6	done 7
dong nha	in_progress 5	not_started -4
dong quan	extension 3
dong quyen	done 6	in_progress -4
dong roi	done -3	in_progress 5
dong sep	done 4	in_progress -4
dong soan	in_progress 4
dong tham	blocked 4
dong thi	blocked 3
dong tien	blocked -4	done -7	unrelated 15
dong toi	in_progress -3	not_started 5
dong tung	in_progress 6	unrelated -3
dong voi	done -6	in_progress 7
dong xong	blocked 6	in_progress -6
dong y	blocked 5
dong |	blocked -5	not_started 10	unrelated -3
dot	ack -3	blocked 10	done 8	extension -3	in_progress -8	not_started 5	unrelated -7
dot ,	done -3
dot a	in_progress 3
dot cao	done 3	in_progress -3
dot cuoi	done 6	in_progress -5
dot hien	not_started 4
dot kiem	done 6	in_progress -8	not_started 4
dot luon	done 5	in_progress -5
dot nay	blocked 5	done -8	in_progress 5
dot ra	done -4	in_progress 8
dot roi	done 5	in_progress -5
dot tiem	in_progress 4
dot truoc	done 6	in_progress -6
dot tuyen	blocked 8	in_progress -5
dot voi	done 5	in_progress -5
dt	done -11	in_progress 7	unrelated 6
dt cho	done -3	in_progress 7
dt viet	done -8	unrelated 8
du	ack -25	blocked -7	done 85	extension 9	in_progress 18	not_started -27	question -24	unrelated -28
du %	done 10	in_progress -8
du ,	blocked -11	done 16
du a	blocked -8	in_progress 13	not_started -3
du an	blocked -6	extension 7
du bang	done -3	in_progress 4
du buoi	done 3
du ca	blocked -8	done 7	in_progress 3
du chi	ack -4	done 10
du cho	blocked -6	done 7
du chung	unrelated 4
du danh	in_progress 4
du di	extension 7	in_progress -4
du giai	done 3
du giay	done 8	in_progress -8
du ha	question -3	unrelated 5
du ho	blocked -5	done 6	in_progress 3	unrelated -3
du hop	question 5	unrelated -4
du khong	question -3	unrelated 5
du kien	blocked -3	done -13	extension -3	in_progress 26	unrelated -4
du lam	blocked 10	in_progress -6
du len	done 4	in_progress -3
du lich	unrelated 4
du lieu	blocked 9	extension 9	in_progress -13
du ngay	ack -4	done 5
du ngoai	done 4
du nguoi	done -3	in_progress 3
du phong	blocked 4	done -3
du quan	done 3
du roi	blocked -4	in_progress 5
du so	done 3
du tai	in_progress 3
du thao	done -21	in_progress 33	not_started -5	unrelated -3
du thau	blocked 6	unrelated -3
du thieu	done 6	in_progress -4
du toan	blocked 39	done 4	in_progress -28	question -9	unrelated -3
du tren	done 3
du tru	done -16	in_progress 18
du van	ack 5	done -5
du |	ack -6	blocked -6	done 28	in_progress -5	not_started -5	question -3	unrelated -3
dua	blocked -23	extension 3	in_progress 12	not_started -4	question 14
dua ban	extension 5	in_progress 5	unrelated -4
dua chi	blocked -3	in_progress 5
dua don	unrelated 3
dua khong	blocked -15	question 14	unrelated 3
dua len	done 3	in_progress 3
dua nam	in_progress 4
dua vao	done 5	in_progress -3
duc	blocked 14	done -12
duc roi	blocked 16	done -13
duc |	blocked 12	done -9
dum	extension 3
dum em	in_progress 4
dung	ack -5	blocked 19	done -4	extension -14	in_progress -29	not_started 69	question 3	unrelated -39
dung ,	in_progress 4
dung a	blocked 9	in_progress -9
dung bao	done -7	in_progress 8
dung chi	ack 6	done -3	in_progress -3
dung cho	blocked 4	in_progress -3
dung dang	done 10	in_progress -11
dung den	in_progress -6	not_started 7
dung duoc	blocked -13	done 13	in_progress -4	not_started 6
dung duong	blocked 5	in_progress -5
dung giai	blocked 6	done -5
dung han	ack -18	blocked 6	extension -3	in_progress 23	unrelated -3
dung hen	done 5	extension 4	in_progress -3	question -4
dung im	blocked 7	done -4	in_progress -3
dung ke	blocked -4	done 4	in_progress -3	not_started 6
dung khong	question 3
dung lam	in_progress -4	not_started 5
dung mot	blocked -6	in_progress 11
dung nam	blocked 5
dung nay	in_progress -3	not_started 8
dung ngoai	blocked 3
dung ngon	not_started 4
dung nhac	ack 4
dung nhan	blocked 5	in_progress -4
dung nhiem	blocked -4	question 11
dung o	not_started 3
dung roi	ack 3
dung tay	not_started 8	question -4
dung tien	blocked -6	in_progress 13
dung toi	not_started 5
dung tot	done 6	unrelated -5
dung tra	blocked -5	done 4
dung tu	blocked 3
dung vao	blocked -6	not_started 9
dung voi	question 9
dung yeu	ack 3	in_progress -4
dung |	blocked 7	done -3	in_progress -7	not_started 18	question -5	unrelated -6
duoc	ack 18	blocked -3	done -24	extension 53	not_started -25	question -5	unrelated -14
duoc %	in_progress 9
duoc ,	blocked 21	done -18	extension 4	in_progress -4	not_started -3
duoc a	ack 7	not_started -4
duoc anh	blocked -6	not_started 7
duoc ba	in_progress 5
duoc ban	done -3	in_progress 4
duoc bao	question 6
duoc bua	extension 3
duoc cap	blocked 6	done 5	in_progress -5	unrelated -5
duoc chi	blocked 7	in_progress -5
duoc chia	unrelated 3
duoc chu	blocked -6	done 16	extension 3	in_progress -9	question -3
duoc chua	in_progress -3	question 6
duoc cong	done -3	in_progress 4
duoc do	blocked 7	not_started -5
duoc doan	blocked -6	in_progress 9
duoc dong	blocked 4
duoc duyet	blocked -4	in_progress -4	unrelated 11
duoc gi	not_started 4
duoc giao	blocked -9	in_progress -8	not_started 28	question -4
duoc giay	ack -3	done 4
duoc gui	blocked -3	question 4
duoc hai	in_progress 5
duoc ho	blocked -5	in_progress 12	not_started -4
duoc hoan	blocked -3	extension 6
duoc hom	in_progress 3
duoc it	blocked -3	in_progress 13	not_started -3
duoc ke	blocked -3
duoc kha	blocked -3	in_progress 6
duoc khac	done 7	in_progress -7
duoc khi	blocked 5	in_progress -4
duoc khong	ack -3	blocked -24	done -8	extension 41	in_progress -9	not_started -3	question 13	unrelated -6
duoc kiem	done 3
duoc may	in_progress 5
duoc moi	blocked 6	in_progress -4
duoc mot	blocked -7	done -7	in_progress 11	unrelated 8
duoc nha	blocked 3	unrelated 4
duoc nhac	not_started 4
duoc nua	in_progress 6
duoc phan	blocked -3	extension 3	in_progress 4
duoc phe	blocked 4	done 15	in_progress -17
duoc roi	ack 24	blocked -8	done -4	not_started -3	question -4	unrelated -3
duoc sep	blocked 3
duoc so	blocked -4	done 4
duoc su	blocked 4
duoc tham	done 3
duoc thon	blocked -3	in_progress 4
duoc thong	ack 5	in_progress -4
duoc to	ack 3
duoc ton	in_progress 3
duoc trien	in_progress -6	not_started 10
duoc va	blocked -4	done 4
duoc van	in_progress -3
duoc vi	blocked 12	in_progress -5	question -5
duoc viec	ack 4
duoc vong	blocked -6	in_progress 8
duoc xac	blocked 7	extension -3
duoc |	ack -3	blocked 40	done -4	extension 5	in_progress -4	not_started -27	question -4	unrelated -3
duoi	blocked -22	done 9	in_progress 19	unrelated -4
duoi ap	blocked -3	in_progress 3
duoi day	blocked -6	done 7
duoi khu	blocked -5	in_progress 6
duoi nuoc	blocked -4	done 4
duoi qua	blocked 4	unrelated -3
duoi thon	blocked -6	in_progress 6
duong	ack -3	done 23	extension -4	in_progress -11	not_started 6	question -3	unrelated -9
duong can	blocked -4	unrelated 4
duong chinh	done 3
duong dang	blocked -3	done 3	in_progress -3	not_started 3
duong khu	done -3	in_progress 3
duong la	extension -4	in_progress 5
duong link	blocked -6	done 7
duong nay	blocked 4
duong ong	blocked 5	in_progress -5
duong qua	blocked 3
duong roi	blocked -5	done 6
duong sam	extension 3
duong sang	done 3
duong sat	blocked 10	done -6
duong sinh	blocked -3	done -5	unrelated 6
duong thon	done 5	in_progress -6	not_started 5
duong truyen	in_progress 3	unrelated -3
duong vao	blocked 9	done -3	in_progress -5
duong xong	done 7	in_progress -3
duong |	in_progress 3
dut	ack -3	blocked 8	done 6	unrelated -6
dut cap	blocked 9	done -7
dut diem	ack -3	blocked -6	done 14	unrelated -3
duy	blocked -6	in_progress 17	unrelated -5
duy tri	blocked -6	in_progress 17	unrelated -5
duyet	done -6	extension -3	in_progress 11	not_started -9	question 8
duyet ,	blocked 3
duyet a	done 4
duyet chua	question 4
duyet danh	blocked 4	in_progress -4
duyet du	ack 3	blocked -4	in_progress 3
duyet ket	question 3
duyet nhe	in_progress 3
duyet qui	blocked 8	in_progress -5
duyet roi	done -4	in_progress 6
duyet sep	done 3	in_progress -3
duyet va	blocked -4	done 13	in_progress -9
duyet xong	done -3	in_progress 4
duyet |	done -13	in_progress 12	unrelated 5
dvc |	done 3
e	ack 37	blocked -24	done -16	extension 15	in_progress -3	not_started 4	unrelated -12
e ban	done 5
e bao	in_progress 3
e bit	ack 4
e bk	ack 4
e chiu	blocked 4	done -4
e chua	done -5	in_progress 4
e cung	in_progress 3
e dang	blocked -5	done -8	in_progress 16
e de	done 3	in_progress -7	not_started 5
e goi	ack 10	done -3	in_progress -5
e gui	blocked -6	done 7
e hoi	blocked -3	not_started -5	question 12
e kiem	ack 5	in_progress -3
e lam	in_progress 4	not_started 3
e moi	in_progress -3	not_started 9
e nam	ack 5
e nhan	ack 3
e nop	done 6
e qua	extension 6	in_progress -3
e se	ack 4
e soan	in_progress 5
e thay	ack 7	in_progress -6
e them	extension 9	question -7
e thi	in_progress -4	not_started 5
e trinh	blocked -3	in_progress 4
e xin	extension 4
em	ack 37	blocked -22	done -55	extension 19	not_started -9	question -16	unrelated 44
em ,	ack -10	done 9	extension 3	in_progress -3
em a	ack -3	blocked -6	done -7	extension 8	in_progress -3	question 7	unrelated 7
em ai	in_progress 3
em an	unrelated 5
em anh	done -3
em bam	in_progress 5	not_started -5
em ban	blocked 14	done -13	in_progress -3	not_started 3
em bao	ack 8	blocked -6	done 6	in_progress 13	question -19	unrelated -3
em bat	in_progress -3	not_started 6
em biet	ack 9	done -10	in_progress -7	not_started -3	question 7	unrelated 4
em bo	done 5	in_progress -6
em cac	ack -3	done 3
em cam	ack -7	in_progress 9	not_started 3	unrelated -3
em cap	ack 3
em chay	in_progress 4
em chi	done 3
em chia	in_progress 6	unrelated -3
em cho	in_progress -4
em chot	done 7	unrelated -4
em chu	blocked 3
em chua	ack -6	blocked -10	done -17	in_progress 12	not_started 26	question 5	unrelated -9
em chuong	extension -5	question 5
em chup	ack 14	done -5	in_progress -9
em chuyen	ack 13	done -5	unrelated -3
em co	blocked -4	done 6	in_progress -3	not_started -8	unrelated 9
em coi	ack 8	blocked -8	in_progress 6
em con	blocked -5	in_progress 3	not_started 4
em cong	in_progress 5
em cuoi	ack -3	done -7	unrelated 14
em da	ack -4	blocked -5	done 15	in_progress 13	question -6	unrelated -10
em dan	blocked -6	done 10	in_progress -3
em dang	ack 11	blocked 8	done -5	in_progress -22	not_started -5	question -4	unrelated 18
em danh	done -3	unrelated 4
em dau	blocked 5	in_progress -3
em de	ack -9	done 11	extension -3	in_progress -3	not_started 8	unrelated -4
em den	extension 5
em di	blocked -5	extension 3	question -5	unrelated 7
em dien	done 3
em dinh	not_started 3
em do	unrelated 3
em doi	in_progress 3
em don	done 4	in_progress -3	unrelated 3
em du	in_progress 5
em dua	blocked -5	extension 6
em dung	blocked 4	in_progress -3
em duoi	in_progress 4	unrelated -3
em e	done 4	in_progress -4
em em	blocked 3	in_progress -5	unrelated 6
em ghi	ack 13	done -5	unrelated -3
em gia	extension 3
em giai	ack -7	blocked 12	unrelated -6
em goi	ack -6	done 8
em gui	ack -12	blocked -7	done 11	extension -7	in_progress 12	not_started -5	unrelated 6
em het	done 3
em hieu	ack 6	in_progress -4
em ho	extension -5	in_progress -3	question 7
em hoan	ack -3	in_progress 7	question -3
em hoc	in_progress 7	unrelated -6
em hoi	ack 7	blocked -9	done -9	in_progress 10	not_started -3	question 12	unrelated -7
em hom	unrelated 3
em hop	in_progress -4	unrelated 4
em hu	ack 10	in_progress -6
em in	done -6	in_progress 7
em ke	done -8	in_progress 8
em khat	extension 3
em khoe	ack -6	unrelated 11
em khong	not_started -4	question 3
em ki	done 8	in_progress -4	unrelated -3
em kiem	done -3	in_progress 3
em lam	blocked -6	done 16	extension -4	in_progress 21	question -8	unrelated -16
em lap	ack 5	done -3
em lay	done -4	in_progress 8
em lo	ack 4
em lop	done 13	extension -7	unrelated -4
em lui	extension 3
em luu	ack 5
em may	done 3
em mo	done -8	unrelated 9
em moi	ack -13	blocked -8	done -7	not_started 42	question -6	unrelated -5
em mua	in_progress -3	unrelated 7
em muon	blocked 3	done -3	extension -4	in_progress -9	unrelated 16
em nam	ack 13	done -5	in_progress -4
em nghe	ack -4	in_progress 7
em nghi	blocked 8	done -3	in_progress 3	unrelated -4
em nghich	unrelated 5
em ngoi	in_progress 4
em nhac	ack 3
em nhan	ack 13	done -18	in_progress 15	question -7
em nhap	blocked -4	done 7
em nhe	done -4	extension 3	unrelated 5
em nhiem	blocked 4	done -3
em nho	ack 11	done -3	in_progress -4	unrelated -3
em noi	blocked -3	question 9
em nop	ack -8	blocked -12	done 6	extension 24	in_progress -4	question 5	unrelated -12
em nua	blocked 7	done -6
em oi	blocked -4	done -3	unrelated 10
em om	ack -5	blocked 19	not_started -6	unrelated -6
em phat	done -4	in_progress 5	not_started 4	unrelated -3
em phong	in_progress -3	not_started 5
em photo	done 5	in_progress -3
em quen	blocked -4	done 3	in_progress -12	not_started 5	unrelated 10
em ro	ack 12	in_progress -6
em roi	ack -5	blocked 16	done -15	in_progress 8	unrelated -4
em sap	ack 9	done -9	in_progress 3
em scan	done 6	in_progress -5
em se	ack 22	blocked -5	done -5	extension -3	not_started -3	question -3	unrelated -4
em sep	extension 3
em sinh	done -3	in_progress 5
em so	blocked 7	in_progress -5
em soan	blocked 3
em soat	ack -6	in_progress 9
em sua	done -7	in_progress -17	unrelated 25
em tam	unrelated 3
em tap	in_progress 4	not_started -3
em tham	done 3
em thao	done 4	unrelated -3
em thap	done -3	in_progress -3	unrelated 6
em thay	ack 3	blocked -3	question 9	unrelated -6
em them	extension 8
em theo	ack 10	in_progress -8
em thi	done -16	unrelated 20
em thong	done 3
em thu	blocked 6	done 6	extension -9
em thung	unrelated 3
em tiem	not_started 3
em tinh	done -3	in_progress 4
em to	done 3	in_progress 3
em toi	ack -10	extension 10	in_progress -5	unrelated 10
em tong	in_progress -8	question 14
em tra	ack 5	blocked -4	in_progress -5	unrelated 8
em tre	unrelated 3
em trinh	in_progress 7	unrelated -3
em truc	blocked 6	unrelated -3
em truong	unrelated 3
em tuoi	done -4	unrelated 6
em tuong	in_progress 19	question -8	unrelated -7
em tuyen	question 4	unrelated -3
em van	blocked 4	in_progress -3	not_started 3
em vang	ack 3	in_progress -3
em vay	extension -4	in_progress 3	unrelated 5
em ve	ack -4	unrelated 7
em viet	in_progress 3
em voi	blocked 3	extension 10	unrelated -8
em vua	ack -3	blocked 9	in_progress -5	not_started -4	unrelated 5
em xem	ack 25	done -3	in_progress -16	unrelated -3
em xin	blocked -16	done 7	extension -3	in_progress -13	question 10	unrelated 18
em xong	ack -6	done 27	in_progress -8	unrelated -11
em |	blocked 5	done -6	extension 6	not_started -9	question -15	unrelated 22
fax	ack -5	done 9
fax qua	ack -4	done 7
file	ack -7	blocked -7	extension -5	in_progress -10	not_started 11	question 25	unrelated -7
file dinh	blocked -6	question 8
file em	ack -5	done 7
file huong	blocked -7	question 10
file luon	not_started 3
file mau	extension -3	question 6
file ra	done -3	in_progress -6	not_started 10
file roi	in_progress 3
file |	blocked 3
ga	ack 17	in_progress -19	question -3	unrelated 9
ga den	ack 18	in_progress -8	unrelated -5
ga doi	in_progress -7	unrelated 12
ga o	done 4	in_progress -4
ga ta	unrelated 3
gac	in_progress 3
gac de	in_progress 3
gach	done 3
gach khoa	blocked 3
gach ten	done 3
gai	done -4	in_progress -3	unrelated 8
gai chi	done -3	in_progress -3	unrelated 6
gan	ack -3	blocked 13	done -23	in_progress 18
gan du	done -8	in_progress 9
gan duoc	in_progress 3
gan het	blocked -6	done -4	in_progress 12
gan nhu	done -3	in_progress 4
gan tiep	in_progress 3
gan uy	unrelated 3
gan xong	blocked 21	done -5	in_progress -9	unrelated -5
gang	in_progress 4
gap	blocked 16	in_progress -27	unrelated 13
gap a	in_progress -6	unrelated 7
gap kho	blocked 12	in_progress -11
gat	blocked -4	extension 7
gat khoi	blocked -4	extension 7
gd	done -9	in_progress 9
gd roi	done -9	in_progress 9
ghe	blocked -3	done -4	unrelated 10
ghe |	blocked -3	done -4	unrelated 10
ghep	in_progress 3
ghi	ack 38	blocked -20	done -14	extension 4	in_progress 3	not_started -3	question 6	unrelated -14
ghi chua	done 4	in_progress -3
ghi giup	extension 3
ghi han	question 6	unrelated -3
ghi hoan	done -4	in_progress 3
ghi nhan	ack 7	in_progress -3
ghi so	ack 11	done -5	unrelated -3
ghi tam	ack 3
ghi vao	ack 13	done -8	unrelated -3
ghi von	blocked -4	extension 7
ghi |	ack 5	blocked -5	extension -3	in_progress 5
gi	ack 4	done 4	in_progress -16	not_started 44	question -18	unrelated -16
gi ,	in_progress -6	not_started 11	question -4
gi a	question 6
gi ca	in_progress -10	not_started 17
gi cho	blocked 3
gi dau	not_started 4
gi duoc	blocked 13	not_started -12
gi em	ack 13	question -6	unrelated -6
gi het	in_progress -5	not_started 9
gi khi	blocked 14	question -10
gi ma	blocked 3	done -6	in_progress 9	not_started -5
gi noi	extension 8	in_progress -4
gi nua	done 16	question -11
gi phai	done 10	in_progress -9
gi sep	not_started 3
gi sua	done -3	in_progress 7
gi them	blocked -7	done 7
gi vao	blocked -3	not_started 3
gi vuong	blocked -4	done 5
gi xong	done -16	in_progress 18
gi |	blocked -12	in_progress -9	not_started 18	question 9	unrelated -4
gia	ack -23	done 6	extension 15	in_progress -24	not_started -13	question 21	unrelated 17
gia cat	blocked 3
gia cong	done -7	in_progress 8
gia dang	extension 3	in_progress 4
gia dat	blocked 6	in_progress -5
gia dinh	blocked -6	done 14	extension -4	question -3	unrelated 3
gia han	ack -7	blocked -15	done -5	extension 21	in_progress -11	not_started -6	question 30	unrelated -8
gia hoi	done 9	in_progress -3
gia re	unrelated 5
gia vang	ack -4	done -11	unrelated 17
gia vat	blocked 6
gia xong	done 4
gia |	blocked 11	in_progress -6
giai	ack -9	done 16	in_progress 16	not_started 5	question 3	unrelated -34
giai bong	ack 3	blocked 3	done 5	extension 6	in_progress 8	unrelated -26
giai doan	done -4	in_progress 6
giai ngan	blocked 3	done 5	in_progress -12	not_started 7
giai phong	extension -4	in_progress 10
giai quyet	blocked -4	done 3	in_progress 5
giai tan	blocked 6	done -7	not_started 3
giai thanh	blocked -3	done 5
giai the	ack -7	blocked 13	done -3	unrelated -3
giai thich	question 4
giai toa	blocked -3	done 4
giai tranh	blocked -9	in_progress 7
giai xong	done 7	in_progress -7
giam	blocked 3	done 7	in_progress -5
giam doc	blocked 4	in_progress -4
giam sat	done 5
gian	blocked -5	done -6	extension 30	in_progress -12	not_started -3
gian hoan	blocked -4	extension 6
gian nay	blocked 3
gian |	extension 3
giang	ack -3	blocked 3	done 12	in_progress -5	unrelated -4
giang ,	done 4
giang hom	done 3
giang vien	blocked 6	done -3
giao	ack -10	blocked 15	done -6	extension -7	in_progress 9	not_started 35	question 3	unrelated -39
giao ,	in_progress -11	not_started 10
giao .	blocked -5	not_started 6
giao ban	in_progress -4
giao cac	done -14	in_progress 16
giao chieu	blocked -3	not_started 3
giao cho	ack -6	blocked -3	extension -3	in_progress 7	question 9	unrelated -5
giao chuc	extension 3	in_progress -3	not_started 3
giao dia	done 4
giao du	blocked 12	question -7
giao em	done 3	in_progress -3
giao ho	blocked -3	not_started 4
giao hoan	ack 5	done -5
giao hop	blocked -3	done 5
giao lai	blocked 3
giao lon	blocked 10	done -4	unrelated -4
giao ma	blocked 4
giao mat	blocked -5	done 7	in_progress -6	not_started 4
giao nham	blocked 6	unrelated -3
giao phong	question 4
giao quan	done 3	in_progress 6	unrelated -4
giao sang	blocked -3	done -5	in_progress -5	not_started 18
giao tan	done 3
giao tron	in_progress 5
giao uoc	done -4	in_progress 7
giao ve	blocked -4	done 11	in_progress -5
giao viec	blocked 22	done -13	not_started -5	unrelated -3
giao |	done 5	in_progress 5	not_started -4	unrelated -5
giap	blocked -5	in_progress 5
giap ranh	blocked -5	in_progress 6
giat	done -7	in_progress -3	question -11	unrelated 23
giat do	done -7	in_progress -3	question -11	unrelated 23
giay	ack -13	blocked -12	done 33	extension -3	in_progress -11	not_started 20	question -4	unrelated -11
giay ,	blocked -9	in_progress 9
giay bon	done 6	unrelated -5
giay chua	in_progress 9	question -6
giay chung	ack -5	blocked -3	done 3	not_started 4
giay de	done 6	in_progress -5
giay in	blocked 6	in_progress -4
giay moi	in_progress -3	not_started 5
giay phep	ack -6	done 14	question -4
giay roi	done 4	in_progress -4
giay to	done 5	in_progress -7	not_started 3
giay trang	in_progress -6	not_started 9
giay |	in_progress 3
gieng	blocked -7	done 7
gieng khoan	blocked -7	done 7
gio	blocked -13	done -8	extension -16	in_progress 8	question 20	unrelated 12
gio ,	unrelated 4
gio :	in_progress 5
gio chao	done -3	in_progress 3
gio chieu	in_progress 3
gio chua	in_progress -9	not_started 10
gio co	in_progress 7	question -4
gio da	done 3
gio dang	done 5	in_progress -3
gio de	done 3
gio dung	done -7	in_progress 8
gio em	done -3	in_progress 12	not_started -3
gio giai	blocked -4	done 4
gio het	done 8	in_progress -6	question 3
gio lam	in_progress 4
gio moi	in_progress 6	not_started -4
gio mua	blocked -4	question 8	unrelated -3
gio nay	in_progress -5	not_started 11
gio ngay	done 3
gio nhe	done -6	in_progress -11	unrelated 17
gio phai	question 6
gio ranh	ack 9	extension -4
gio roi	unrelated 5
gio sang	done 7	in_progress -3
gio tap	unrelated 3
gio thi	done 5
gio to	not_started 3
gio xa	blocked 11	not_started -9
gio xong	done -5	unrelated 8
gio |	blocked 4	done -3	extension -3
gioi	ack -3	blocked 5	done 7	extension -4	in_progress 3	question -4	unrelated -6
gioi a	blocked 4	in_progress -3	not_started 3
gioi cam	done 4
gioi lam	in_progress 6
gioi roi	done 4
gioi thieu	done 3
gioi |	in_progress 3
giu	blocked 5
giua	extension 3
giua thang	extension 3
giuc	in_progress 4
giuc |	in_progress 3
gium	blocked 6	extension 13	in_progress -5	question -4	unrelated -7
gium em	blocked 4	extension 10	question -3	unrelated -7
giup	ack -11	blocked 11	extension 28	in_progress -9	not_started -7	question 6	unrelated -17
giup ben	blocked 10	unrelated -3
giup cho	extension 3
giup e	extension 6	in_progress -4
giup em	ack -8	blocked -3	done 5	extension 23	in_progress -7	not_started -4	question 6	unrelated -11
giup moc	blocked -4	extension 4
giup viec	blocked -3	in_progress 4
giup voi	blocked 5	extension -3
giup |	done -3	question 3
go	ack 6	done -7	extension -7	in_progress 19	not_started -3	unrelated -7
go cho	ack 9	extension -4
go duoc	blocked 8	in_progress -8
go gan	blocked -5	in_progress 7
go lai	blocked -3	in_progress 6
go not	blocked -4	in_progress 4
go vuong	blocked 5	in_progress -3
go |	done -3	in_progress 4
goc	blocked 18	done -13
goc nat	blocked 10	done -10
goc roi	blocked 5
goi	blocked -20	done 30	extension -5	in_progress -23	not_started -4	question -4	unrelated 25
goi cho	in_progress 6	unrelated -4
goi dau	in_progress -11	unrelated 13
goi giup	blocked 4
goi hom	done 4
goi khong	blocked 5	unrelated -3
goi la	blocked -17	in_progress 19
goi lai	in_progress -21	unrelated 23
goi nha	done 7	in_progress -6
goi roi	ack -6	blocked -4	done 12	unrelated -4
goi sep	ack 10	done -6	in_progress -5
goi so	in_progress -3	unrelated 5
goi thau	blocked -3
goi |	done -4	in_progress 8
gom	question 7	unrelated -5
gom duoc	in_progress 4
gom giay	blocked -3	in_progress 3
gom nhung	question 8	unrelated -3
gom rac	blocked 5	done 5	in_progress -8
gon	blocked -6	done 20	in_progress -9
gon roi	blocked -3	done 8
gon trong	blocked -3	done 12	in_progress -7
gop	done 22	in_progress -15	not_started -3	unrelated -5
gop duoc	in_progress 4
gop y	done 23	in_progress -18	unrelated -4
got	in_progress 3
got |	in_progress 3
gui	ack -27	blocked -8	done 19	extension -18	in_progress 38	not_started -32	question 20	unrelated 8
gui ,	blocked -6	done -4	in_progress 14	not_started -3
gui a	done -5	in_progress 12	question -3
gui anh	blocked -3	done 20	in_progress -5	question -7
gui ban	blocked -5	done -15	extension -3	in_progress 25
gui bao	ack -5	blocked 4	done 16	in_progress -9	question -3
gui buoi	done -3	in_progress 3
gui cac	blocked 13	done 4	in_progress -15
gui cai	done -3	in_progress 4
gui cho	question 5
gui chua	blocked -7	in_progress 9
gui cong	done -11	in_progress 14
gui dai	done -5	in_progress 5
gui dang	done 5	in_progress -5
gui danh	blocked 9	in_progress -8
gui de	blocked 4	in_progress -3
gui den	done -6	in_progress 7
gui di	done 16	in_progress -12
gui dt	done -3	in_progress 7
gui du	in_progress 9	not_started -4
gui duoc	done -4	in_progress 9
gui em	question 4
gui giay	in_progress -4	not_started 5
gui he	done -4	in_progress 4
gui het	done 3	in_progress -3
gui ho	done -5	extension 6
gui hom	done 10	in_progress -9
gui kem	done 3
gui lai	ack -4	blocked -4	done 31	in_progress -18	unrelated -3
gui lam	blocked 8	done -3	in_progress -3
gui lon	ack -3	unrelated 5
gui luc	done 5	in_progress -4
gui luon	done -12	in_progress 14
gui mai	blocked -6	in_progress -4	unrelated 11
gui mau	blocked 6	in_progress -4
gui mot	done -3	question 7
gui ngay	ack -6	in_progress 8
gui nha	done -3
gui nham	ack -3	blocked -8	done -6	in_progress -7	question -4	unrelated 29
gui nhom	done 6	in_progress -5
gui not	done 22	in_progress -21
gui qua	blocked -3	done 9	in_progress -10	question 7
gui roi	ack -5	done -6	question 18	unrelated -6
gui sang	done 3
gui sau	ack 6	done -3
gui sep	ack 4	done -5
gui so	blocked 19	extension 3	in_progress -17
gui som	ack 4
gui song	done -3	in_progress 3
gui tai	done -10	in_progress 10
gui tin	done -4	in_progress 5
gui trong	in_progress 4
gui truc	done 6	in_progress -4
gui tu	done 9	in_progress -8
gui van	blocked -10	done 6	in_progress 9	question -4
gui xong	done 3
gui |	blocked 3	done -10	extension -9	in_progress 29	not_started -3	question -5	unrelated -3
ha	ack -7	extension -5	not_started -9	question 20
ha ,	blocked 5	in_progress 4	question -5
ha anh	question 5
ha chi	extension -6	in_progress -3	question 20	unrelated -4
ha roi	done 10	in_progress -3	not_started -6
ha thuc	ack -4	in_progress 8
ha tuan	extension 3	question -3
ha |	in_progress -4	question 3	unrelated 4
haha	in_progress -5	unrelated 9
haha |	unrelated 5
hai	ack -5	blocked -4	extension 6	in_progress 18	not_started -9	unrelated -6
hai ,	done -9	unrelated 11
hai a	done 4	in_progress -3
hai bai	in_progress 10	not_started -8
hai ben	blocked -8	done 11
hai chu	blocked -5	in_progress 5
hai cong	question 6	unrelated -3
hai gia	blocked -4	done 4
hai la	in_progress 4
hai lan	blocked 4	not_started 3
hai long	done 12	in_progress -10
hai nghi	blocked 6	unrelated -4
hai nguoi	blocked 4
hai nhe	done -4	in_progress -3	unrelated 6
hai nop	blocked -3	extension 7
hai phan	in_progress 4
hai phong	blocked 5
hai thoi	in_progress 6	question -3
hai thong	blocked 3
hai toi	blocked -3	in_progress 4
hai van	blocked 7	unrelated -5
hai |	done -4	in_progress 5
han	ack -32	blocked -8	done -10	extension 70	in_progress -32	not_started -20	question 72	unrelated -39
han ,	done 4	in_progress -3
han a	ack -10	in_progress 13
han bua	question 5
han cho	extension 4
han chu	done 7	in_progress -7
han danh	extension 4
han dau	blocked 10	done -7
han den	extension 9
han duoc	extension -28	question 31
han giai	blocked -3	extension 8
han gium	extension 8	unrelated -3
han giup	extension 4
han hoan	ack 8	done -6
han khac	question 7	unrelated -3
han la	blocked -4	extension 4
han ma	extension 4	question -3
han mat	blocked 9	question -3
han moi	extension 6	in_progress -4
han nay	blocked -3	extension 17	in_progress -3	question -8
han ngay	done 7	in_progress -7	question 10	unrelated -3
han nhe	done 7
han nhung	done 6	in_progress -4
han nua	done 4	in_progress -3
han roi	ack -3	blocked -4	done -4	in_progress 3	question 10	unrelated -3
han sang	extension 3
han them	extension 4
han toi	extension 3	question 3
han tu	blocked 12	done -8	in_progress -3
han vay	question 4
han |	ack -9	blocked -5	done -4	in_progress 10	not_started -3	question 13	unrelated -3
hang	blocked 3	done -9	in_progress 21	not_started 7	question -12	unrelated -7
hang ,	in_progress 8	unrelated -5
hang chinh	blocked 11	done -5	in_progress -4
hang cuu	done -3	in_progress 6
hang dang	blocked -4	in_progress 10	question -3	unrelated -3
hang gio	in_progress 3
hang lam	in_progress -5	not_started 9
hang muc	in_progress 3
hang nao	question -7	unrelated 8
hanh	ack 42	blocked -27	done 30	extension -10	in_progress -8	not_started -12	question 3	unrelated -18
hanh ,	in_progress 5	not_started -4
hanh .	ack 10
hanh a	ack 6	blocked -3	done 4	in_progress -4	question 3	unrelated -3
hanh anh	blocked -3	in_progress 7	not_started -3
hanh cai	done -3	in_progress 3
hanh chang	blocked 6	done -4
hanh chinh	done 7	extension -5	in_progress -5	question 6
hanh chua	in_progress -3	question 5
hanh chuyen	done 3
hanh clip	done 3	in_progress -3
hanh cong	done 4	in_progress -5
hanh huong	in_progress 3
hanh ke	done -7	in_progress 8
hanh kiem	done -3	in_progress 3
hanh lich	done -3	in_progress 3
hanh phai	extension 5	question -3
hanh qd	done 7	in_progress -6
hanh roi	blocked -4	done 8	in_progress -8	not_started 6
hanh so	done -6	in_progress 7
hanh theo	done 9	in_progress -5
hanh thu	blocked -4	done 5
hanh to	done -6	in_progress 7
hanh vi	blocked 4	in_progress -3
hanh xong	done 3	in_progress -3
hanh |	ack 26	blocked -11	done -3	extension -5	in_progress 4	not_started -4	unrelated -5
hat	done -4	unrelated 7
hat ban	unrelated 4
hat karaoke	unrelated 3
hau	done -5	in_progress 6
hau nhu	done -4	in_progress 5
hay	ack -3	blocked -15	done -26	not_started -5	question 57	unrelated -4
hay cap	extension 4	question -3
hay chua	blocked -4	in_progress 7
hay ghe	unrelated 4
hay gui	question 5
hay khong	blocked -5	in_progress 8
hay ngay	in_progress -4	question 6
hay phai	question 3
hay qua	blocked 4
hay sao	in_progress 3
hay toi	in_progress 5
hay van	in_progress -10	question 10
hd	blocked 6	not_started -5
hd nen	blocked 6	not_started -5
hdnd	blocked 20	done -10	unrelated -6
hdnd bac	blocked 5	done -3
hdnd hop	blocked 4
hdnd nhan	done 3
hdnd thong	blocked 7	in_progress -5
hdnd |	blocked 3	done -7	in_progress 7
he	ack -5	blocked 13	done -11	in_progress -5	unrelated 6
he ngay	unrelated 5
he thong	blocked 16	in_progress -9	not_started -3	question -5	unrelated 4
he toi	not_started 3
he tuyen	in_progress 3
he xanh	extension 4	in_progress -4
he |	in_progress -5	question 8
hen	ack -3	blocked -5	done 8	extension 14	in_progress -3	not_started -5	question -4
hen ?	extension 4	question -3
hen dan	in_progress 3	not_started -3
hen lai	extension 7	in_progress -3
hen |	done 5
heo	in_progress 3
het	ack -22	blocked 61	done -4	extension 4	in_progress -24	not_started -5	question 22	unrelated -32
het ,	blocked -4	done 14	unrelated -4
het a	in_progress 6	not_started -3	question -3
het bao	blocked -3	question -5	unrelated 9
het cac	done 16	in_progress -10
het canh	blocked -4	done 4
het chi	not_started 3
het cho	blocked -6	done 4
het chu	blocked 10	done -10
het chua	in_progress -18	not_started -4	question 24
het chuc	blocked 3
het cot	done 3	in_progress -3
het du	blocked 4	done -3
het giay	blocked 5	in_progress -4
het gio	done -3	unrelated 5
het han	done -11	in_progress -7	question 23	unrelated -3
het hieu	blocked 11	done -5	in_progress -3
het hoi	not_started 4
het hom	done 3	in_progress -3
het khong	blocked 3
het khu	in_progress 5
het kinh	blocked 3
het luot	blocked 5
het muc	blocked 8	done -7	in_progress -6	question 6
het nhe	in_progress 3
het no	done 9	in_progress -6
het phan	blocked 3	in_progress -4
het qua	blocked -4	in_progress 10	question -3	unrelated -3
het qui	blocked -9	extension 11
het roi	ack -4	blocked -15	done 11	in_progress 14
het sach	blocked 8	done -6
het so	blocked -3	in_progress 4
het suc	blocked 10	done -7
het thang	blocked -3	extension 8	unrelated -4
het thi	blocked -3	in_progress 5
het tien	blocked 9	in_progress -6
het trieu	done -10	unrelated 11
het tron	blocked 4	in_progress -5
het tru	done -11	in_progress 12
het tu	done 4
het tuan	done -5	in_progress 10
het vac	blocked 7	done -4
het vat	blocked 15	in_progress -13
het viec	blocked -6	done 10	in_progress -4
het vuong	blocked -8	done 12	in_progress -3
het xi	blocked 4
het |	ack -4	blocked 29	extension -3	in_progress 6	not_started 3	question -9	unrelated -21
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -8	not_started 6
hiem nha	not_started 4
hiem xa	blocked -4	in_progress 4
hiem xong	done -6	in_progress 6
hiem y	blocked -4	done 5
hiem |	done 7	in_progress -6
hien	ack 23	blocked -19	extension -5	in_progress 8	not_started 13	question -5	unrelated -13
hien .	ack 5	done -5
hien a	blocked -5	done 6	in_progress -5	not_started 6
hien dang	blocked -3	done -5	in_progress 9
hien dat	blocked 4	done -3
hien mau	in_progress -3
hien nghiem	ack 5
hien nhiem	done -3	in_progress 4
hien qua	blocked 8	in_progress -4
hien sua	in_progress 3
hien tai	blocked -3	not_started 4
hien theo	in_progress 3
hien truong	in_progress 4
hien xong	ack 10	in_progress -9
hien |	ack 7	blocked -13	done 9	extension -3	not_started 5	unrelated -3
hieu	ack 26	blocked 4	in_progress -18	not_started -8
hieu gan	done 9	in_progress -8
hieu luc	blocked 10	in_progress -7	not_started -3
hieu moi	in_progress 3
hieu roi	ack 20	done -6	in_progress -12
hieu sao	in_progress 6	not_started -3	question -3
hieu truong	done 3	in_progress -3
hieu y	ack 6	done -3	in_progress -3
hinh	blocked -8	in_progress 14	not_started -4	unrelated -3
hinh nhu	done -7	in_progress 10
hinh roi	blocked -3	done 4
hinh |	in_progress 4
ho	ack -12	done 40	extension -10	in_progress 9	not_started 11	question 9	unrelated -48
ho ,	blocked -3	in_progress 14	not_started -3	unrelated -4
ho can	blocked -4	done 6
ho chua	blocked 5
ho cuoi	done 12	in_progress -10
ho dan	blocked 11	done -8
ho dang	blocked -3	in_progress 3
ho di	in_progress 4
ho kinh	blocked -10	done 5	in_progress 7
ho nao	blocked -12	done 15
ho ngheo	blocked 5	done -7	in_progress 5	unrelated -3
ho nhe	done 5	in_progress -4
ho roi	in_progress 6	unrelated -3
ho so	ack -6	blocked 18	in_progress -15	not_started 17	question 12	unrelated -24
ho thue	question 3
ho tich	in_progress -3
ho toi	not_started 3
ho tro	blocked 11	done 6	extension -4	in_progress -6	unrelated -5
ho vung	blocked -14	done 8	in_progress 6
ho xong	in_progress -3	not_started 6
ho |	done 3	in_progress 6	unrelated -3
hoa	ack -9	blocked -16	done 42	not_started 3	unrelated -17
hoa ,	done -4	in_progress 8
hoa a	blocked 7	done -4
hoa anh	ack -3	done 3
hoa cac	done 4
hoa chat	blocked 3
hoa co	done 4	question -3
hoa giai	blocked -11	done 5	in_progress 8
hoa gui	done -3	in_progress 3
hoa kieng	blocked -5	done 6
hoa lac	done 3
hoa lap	done 6	unrelated -5
hoa roi	done -3
hoa sinh	unrelated 3
hoa thi	blocked -3	in_progress -3	not_started 7
hoa toc	done 6	in_progress -4
hoa xac	ack -4	done 5
hoa xong	done 11	in_progress -6	unrelated -3
hoa |	blocked -4	done 6
hoach	ack -10	blocked -11	done 5	not_started 29	unrelated -12
hoach ,	in_progress 4	not_started -3
hoach cho	ack -5	blocked 3	done -4	in_progress 9
hoach chua	blocked -3	not_started 3
hoach cua	in_progress -3	not_started 7
hoach da	blocked 8	in_progress -5
hoach gi	blocked -9	not_started 10
hoach hoan	done 6	in_progress -5
hoach la	in_progress -4	not_started 4
hoach lam	blocked 4	not_started -4
hoach ngay	done 7	in_progress -6
hoach nua	in_progress -10	not_started 11
hoach phong	blocked -9	in_progress 6	question 3
hoach roi	in_progress 3
hoach thi	in_progress -3	not_started 3
hoach tinh	blocked -3	in_progress -3	not_started 7
hoach trien	done -3	in_progress 4
hoach |	done 6	question -4
hoai	blocked 10	done 4	in_progress -8	question -4
hoai ,	blocked 6	in_progress -6
hoai khong	blocked 5	done -3
hoai vay	done 8	question -3	unrelated -3
hoan	ack -9	blocked 3	in_progress 16	not_started -7	question -3	unrelated -4
hoan bao	blocked -3	extension 5
hoan binh	blocked -3	extension 9	unrelated -4
hoan chinh	in_progress 4
hoan cho	blocked -7	in_progress 7
hoan cong	in_progress 3
hoan lai	blocked -10	unrelated 11
hoan roi	blocked 14	in_progress -9
hoan tat	blocked -5	done 8	extension -3	in_progress 8	unrelated -7
hoan thanh	ack -3	blocked 6	done 3	extension -12	in_progress 9	not_started -5
hoan thien	in_progress 5
hoan ung	done 3
hoanh	done 6
hoanh thanh	done 5
hoat	blocked -6	done 9	in_progress -4	not_started 5
hoat dang	done 5	in_progress -3
hoat dinh	done 3
hoat dong	blocked -3	not_started 6
hoc	ack -3	extension 9	in_progress -10	not_started 3	question -8	unrelated 11
hoc ,	in_progress -4	unrelated 4
hoc gui	done -5	in_progress 6
hoc khat	extension 8
hoc khong	question -3	unrelated 5
hoc roi	in_progress -4	unrelated 6
hoc sinh	blocked 4	in_progress -4
hoc tap	blocked 4	in_progress -4
hoc ve	not_started 3
hoc vien	done 4
hoc xong	done 3	in_progress 5	unrelated -6
hoi	blocked 16	in_progress -12	not_started 20	question -7	unrelated -18
hoi .	ack 6
hoi a	in_progress 6	question -3
hoi ai	question 3
hoi anh	blocked 18	done -14
hoi ben	blocked 8	question -7
hoi chi	blocked -4	done -3	in_progress 7	question 3
hoi cuu	blocked -3	done 5	extension 3
hoi dai	done -4	in_progress 6
hoi dam	in_progress 4
hoi dau	blocked -4	done 4
hoi de	not_started -5	question 11
hoi diem	blocked 6	done -7	in_progress 5
hoi dien	blocked -3	in_progress 5	question -3
hoi dong	blocked -4	done 6
hoi du	done 8	in_progress -8
hoi gio	done 3
hoi hien	done 3
hoi hom	done 3
hoi khuyen	extension 8
hoi lai	ack 8	done -8	in_progress -6	question 13	unrelated -4
hoi lan	blocked 11	question -8
hoi moi	in_progress -6	not_started 10
hoi nao	question 3
hoi nghi	blocked -12	done -4	extension -8	in_progress 15	not_started 4	unrelated 6
hoi nguoi	blocked -4	not_started 4
hoi nha	blocked 3	in_progress -3	question -7	unrelated 8
hoi nong	done -5	not_started 5
hoi phat	blocked -4	in_progress 10	question -3	unrelated -3
hoi phu	blocked -3	done 6	in_progress -3
hoi roi	done -5	in_progress -13	not_started 20
hoi sang	in_progress 5	not_started -4
hoi som	in_progress 3
hoi tham	done -3	unrelated 4
hoi thanh	done 5
hoi thao	done 9	in_progress -4
hoi thi	done 9	in_progress -10
hoi thoi	done -4	in_progress 4
hoi trai	not_started 3
hoi trua	done 3
hoi truong	blocked 7	done 3	in_progress -7	unrelated -3
hoi tuan	done 4
hoi tui	extension 6	question -4
hoi vien	blocked 6	done -9	in_progress 4
hoi |	blocked 13	in_progress -9
hom	ack -19	blocked -28	done 46	extension 20	not_started -33	question -7	unrelated 21
hom ,	blocked -9	done 8	extension 4	in_progress -3
hom bua	blocked -3	done 5
hom chu	done 5	in_progress -4
hom em	done 3	in_progress -3
hom hom	in_progress 3
hom kia	done 9	in_progress -5	unrelated -3
hom lan	done 3
hom nao	done -8	in_progress -8	unrelated 20
hom nay	ack -3	done -17	extension 8	in_progress 18	not_started -9	unrelated 6
hom nua	done -3	extension 4
hom qua	ack -7	in_progress 20	not_started -17	question -3	unrelated 7
hom roi	done -7	in_progress 13
hom sep	done 3
hom thu	blocked -3	done 13	in_progress -9	unrelated 3
hom |	blocked -4	done 21	in_progress -11	not_started -4
hon	extension 5	question -3
hon ngay	extension 4	question -3
hong	blocked 7	in_progress -7
hong ,	blocked -5	done 6
hong het	blocked -5	in_progress 6
hong nhe	blocked 4	in_progress -3
hong |	blocked 6	in_progress -3
hop	blocked 19	done -5	extension -8	not_started -9	question 15	unrelated -13
hop ,	ack 15	blocked 4	in_progress -12
hop ban	done -10	in_progress 8	not_started 8
hop bi	blocked 4
hop chi	not_started 3
hop cho	in_progress 3
hop dan	blocked 4
hop doi	blocked 8
hop dong	blocked -6	done 3	in_progress 12	unrelated -3
hop duoc	blocked 4	not_started -3
hop go	blocked 5	in_progress -3
hop hdnd	blocked 6	in_progress -4
hop huy	blocked 8	in_progress -4
hop lai	blocked -4	extension 4
hop lop	in_progress -5	unrelated 6
hop nao	blocked -7	done 9
hop nghiem	in_progress 4
hop nhe	in_progress 4
hop nop	done -3	in_progress 4
hop phan	in_progress -3	not_started 3
hop phu	done -6	in_progress -5	unrelated 15
hop sang	done 3
hop so	blocked -3	in_progress 3
hop tac	done 6
hop thang	in_progress 3
hop thuong	in_progress 5
hop to	done 3	in_progress 4	not_started -7
hop trien	blocked 3	done -3
hop tuyen	blocked 3
hop xong	blocked -3	done 9	not_started 5	question -3	unrelated -4
hop |	ack -4	blocked 6	in_progress -4	not_started -8	question 16	unrelated -8
hu	ack 6	blocked 29	done -4	in_progress -11	not_started -6	question -9	unrelated -6
hu ,	blocked 11	in_progress -4	not_started -5
hu lien	ack 10	in_progress -7
hu roi	ack -3	blocked 13	done -5
hu |	blocked 6	question -6
hua	ack -4	blocked -3	not_started 10	question -3
hua thi	in_progress -5	not_started 11
huan	ack -3	done -5	in_progress 11	unrelated -5
huan can	in_progress 5
huan roi	in_progress 3
huc	in_progress 4
huc voi	in_progress 4
hung	done -8	in_progress 13
hung xem	done -6	in_progress 7
huong	blocked 6	done -10	extension -3	in_progress -20	question 5	unrelated 25
huong dan	blocked 6	done -8	in_progress -4	not_started -4	question 8	unrelated 6
huong ke	unrelated 3
huong lam	not_started 3
huong xong	in_progress -10	unrelated 10
huu	done 3	unrelated -3
huy	blocked 16	done -5	extension 4	in_progress -8	not_started -3	unrelated -3
huy dong	extension 3
huy lich	blocked 3
huy roi	blocked 8	in_progress -4
huyet	blocked 5	in_progress -3
huynh	done -8	in_progress -6	unrelated 14
huynh cho	done -6	in_progress -5	unrelated 15
i	blocked -8	done 4	extension 13	in_progress -4	unrelated -4
i /	blocked -3	extension 4
i ach	blocked 3
i chi	done 12	in_progress -8
i moi	blocked -8	extension 9
i |	done 6	in_progress -4
ii	in_progress 5
ii dang	done -3	in_progress 3
ii |	in_progress 3
iii	done -3	in_progress -4	not_started 9
iii moi	in_progress -8	not_started 9
im	ack -3	blocked 20	done -5	in_progress -7	unrelated -4
im |	ack -3	blocked 16	done -3	in_progress -6	unrelated -4
in	ack -5	blocked 12	done -15	in_progress 32	not_started -7	question -7	unrelated -8
in ban	done -7	in_progress 7
in hu	blocked 6
in khong	blocked 3	question -4	unrelated 4
in lai	in_progress 8
in roi	done -4	in_progress 15	not_started -5	unrelated -3
in sai	in_progress 5
in tai	in_progress 3
in va	done 4	in_progress -3
in voi	blocked 6	in_progress -4
ioffice	ack -9	done 11	in_progress 6	unrelated -8
ioffice ,	blocked 6	unrelated -4
ioffice ma	ack -4	blocked -3	in_progress 9
ioffice roi	ack -5	done 11
it	blocked -8	done -3	extension 6	in_progress 12	not_started -4
it a	in_progress 8
it lau	blocked -3	extension 5
it |	in_progress 3
iv	blocked -4	extension 8
iv ,	blocked -4	extension 7
karaoke	unrelated 4
ke	ack 3	blocked -26	done -5	extension -5	in_progress 34	not_started 22	question -3	unrelated -20
ke cho	done -3	not_started 5
ke con	ack 18	in_progress -8	unrelated -5
ke dan	ack -4
ke doi	blocked -4	done 6
ke hoach	ack -10	blocked -19	done 12	extension -5	in_progress 7	not_started 23	unrelated -10
ke moi	in_progress 6	question -3
ke song	blocked -5	done 5
ke tai	in_progress 3	question 3	unrelated -3
ke toan	blocked 7	done -25	in_progress 20
kem	blocked -8	done 4	in_progress -3	question 14	unrelated -5
kem anh	blocked -4	question 5
kem qua	blocked 4	unrelated -3
kenh	blocked -3	done 8	in_progress 6	not_started -4	question -4
kenh muong	done 3	in_progress 6	not_started -4
kenh xong	done 6
keo	blocked 11	done -7	extension 5	unrelated -7
keo dai	blocked 9	done -3	in_progress -4
keo day	in_progress 9	unrelated -5
ket	ack -16	blocked 48	done 18	in_progress -29	not_started -6	unrelated -15
ket ,	done 4
ket anh	blocked 3
ket ca	question 3
ket cai	blocked 8	done -4
ket chu	blocked 6	in_progress -4
ket chua	blocked 8	in_progress -8
ket dut	in_progress 3
ket giao	done -4	in_progress 7
ket ho	blocked 4	unrelated -3
ket hop	blocked 6	extension 4	in_progress -8
ket kinh	blocked 9	in_progress -7
ket luan	ack 3
ket nam	done 5
ket nap	done 8	in_progress -5
ket nha	blocked 4	unrelated -3
ket nop	ack -9	in_progress 11
ket o	blocked 21	done -5	in_progress -14
ket qua	ack -4	blocked -12	done 14	in_progress 15	not_started -9	unrelated -4
ket thu	blocked 3	in_progress -3
ket thuc	done 16	in_progress -11
ket tien	blocked 5	done -4
ket xe	blocked -13	unrelated 13
ket xong	done -3	not_started 7
keu	in_progress 3
keu xong	blocked -3	in_progress 3
kha	blocked -4	in_progress 7
kha kha	blocked -3	in_progress 6
kha roi	blocked -3	in_progress 6
khac	blocked -8	extension -3	in_progress 3	not_started 13	question 5	unrelated -12
khac cot	ack 3
khac lai	done 3	unrelated -3
khac lam	in_progress 4
khac nhau	question 6	unrelated -6
khac phuc	blocked -3	done 12	in_progress -8
khac roi	done -3	in_progress 4
khac va	done 9	in_progress -9
khac xong	done -10	not_started 11
khac |	blocked -4	in_progress 9	not_started -3
khach	done -6	in_progress 3	unrelated 5
khai	ack -5	blocked -20	done 11	extension -8	not_started 41	question -7	unrelated -12
khai ,	blocked -5	in_progress 9	not_started -3
khai a	in_progress -5	not_started 8
khai bao	done 3
khai du	done -5	in_progress 6	not_started 3
khai duoc	blocked 7	not_started -4
khai gi	in_progress -3	not_started 4
khai lai	done -4	in_progress 6
khai mac	in_progress 3
khai nhe	done 3	in_progress -6	not_started 4
khai nhung	in_progress 5
khai noi	blocked -7	not_started 7
khai tai	done 4
khai thuc	in_progress 3
khai truong	blocked -3	done 15	in_progress -6	unrelated -3
khai tu	done 6	in_progress -5
khai xong	blocked 3
khai |	blocked -6	extension -3	in_progress -8	not_started 22
kham	in_progress 7	not_started -3	unrelated -5
kham cho	in_progress 5
kham nghia	unrelated -3
khan	blocked 10	done -4
khan co	blocked 7	done -5
khanh	done 3
khanh thanh	done 3
khao	blocked -4	done -14	in_progress -4	unrelated 26
khao ca	done -12	in_progress -7	unrelated 22
khao nhe	in_progress -3	unrelated 6
khao sat	in_progress 3	unrelated -4
khat	blocked -4	extension 17	in_progress -4	question -3	unrelated -3
khat den	extension 3
khat no	extension 8
khau	blocked 24	done -5	question -4	unrelated -7
khau a	in_progress 5
khau ioffice	blocked 6	unrelated -4
khau tham	blocked 17	in_progress -11
khau trang	blocked 3	done -3
khen	ack 3	blocked -8	done 13	unrelated -11
khen lam	done 4
khen thuong	ack 3	in_progress 6	unrelated -10
khen |	blocked -5	done 7
khep	blocked -8	done 15	in_progress -4
khep lai	blocked -7	done 13	in_progress -3
khi	blocked 20	done -15	in_progress 5	not_started -4	unrelated -5
khi chua	blocked 10	question -7
khi don	blocked 4	question -3
khi kinh	blocked 8	in_progress -4	question -3
khi mo	blocked -10	question 13
khi nao	ack 4	done -9	in_progress 11
khi phan	blocked 8	done -3	in_progress -5
kho	blocked 8	done 14	in_progress 8	not_started -5	question -10	unrelated -12
kho bac	ack -5	done 5	extension 3	in_progress 6	not_started -4	unrelated -3
kho ca	in_progress 6	question -3
kho hoan	blocked 5	in_progress -3
kho lam	ack 7	blocked -4
kho may	done 6	in_progress -6
kho qua	blocked 4
kho roi	done -3	in_progress 6
kho thu	in_progress 6	question -3
kho thuc	blocked 8	in_progress -4
kho tim	blocked -3	in_progress 4
kho xong	done 4
kho |	done 6
khoa	blocked 3	done 9	extension -3	in_progress -15	unrelated 12
khoa ,	blocked 3
khoa a	in_progress -5	unrelated 6
khoa cua	blocked 3
khoa ket	blocked 3	unrelated -3
khoa o	unrelated 3
khoa so	done 9
khoa xe	blocked -3	unrelated 6
khoan	ack -4	blocked -8	done 21	extension -3	in_progress -12	not_started 7
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
khoang hai	in_progress 3
khoanh	blocked 11	done -3	in_progress -7
khoanh tay	blocked 3	done -3
khoanh vung	blocked 8	in_progress -6
khoe	ack -7	blocked -3	unrelated 12
khoe roi	ack -6	unrelated 11
khoi	ack 3	blocked -29	done -18	extension 8	in_progress 17	not_started 28	question -3	unrelated -6
khoi bang	done 3
khoi cong	ack -3	done -30	in_progress 36
khoi danh	blocked -10	done 5	extension 7
khoi dau	not_started 4
khoi dong	not_started 8
khoi lo	done -3	in_progress 4
khoi lui	done 3	in_progress -3
khoi luong	blocked -3	extension 3
khoi nhac	ack 8	in_progress -5
khoi phai	done 9	in_progress -7
khoi su	blocked -8	done -4	in_progress -5	not_started 18
khong	ack -37	blocked 66	done -15	extension 11	in_progress -24	not_started -23	question 14	unrelated 8
khong ,	blocked -12	extension 6	in_progress -7	not_started 15
khong ?	extension -5	question 10
khong a	blocked -6	done -6	extension 14	in_progress -4	question -3	unrelated 9
khong ai	blocked 31	in_progress -7	question -3	unrelated -15
khong anh	blocked -22	done -5	extension 4	in_progress -4	question 12	unrelated 20
khong bang	in_progress 3
khong biet	blocked 5	done -5	in_progress 24	not_started -6	question -5	unrelated -10
khong bieu	blocked 4
khong c	extension 5	question -3
khong can	done 4
khong chac	in_progress 3
khong chi	blocked -15	done -5	extension 13	in_progress -3	question 8	unrelated 3
khong chiu	blocked 5
khong cho	extension -3	question 9
khong co	ack -6	blocked 18	done -6	extension -3	in_progress 5	question -3	unrelated -3
khong con	blocked -18	done 31	in_progress -8	unrelated -3
khong dam	blocked 4
khong do	blocked -5	in_progress 6
khong doc	blocked 3
khong don	blocked 6	question -4
khong du	blocked 4
khong duoc	blocked 9	done -14	unrelated 8
khong giao	blocked 6
khong gui	blocked 7	done -3
khong ha	extension -5	question 5
khong hay	extension 3
khong het	in_progress 6	question -3
khong hoan	blocked -4	in_progress 7
khong khop	in_progress -3
khong ki	blocked 15	in_progress -12
khong kip	blocked 8	done -3	extension 4	in_progress -3
khong lam	blocked 6	done 4	in_progress -4
khong may	unrelated 3
khong mo	blocked 5
khong moi	question -3	unrelated 4
khong mua	blocked -3	in_progress 7
khong nhan	blocked 6	done -4
khong nho	done -3	in_progress 7
khong nhung	blocked -6	done 15	in_progress -9
khong noi	blocked 11	done -3
khong nop	blocked 3
khong phai	blocked -12	done 34	in_progress -10	not_started -5	unrelated -4
khong phat	done 4
khong ra	blocked 6	done -5	in_progress 3
khong ranh	blocked 4
khong ro	done -3	in_progress 4
khong roi	blocked 3
khong rot	in_progress 4
khong sep	extension 4	question -3
khong sot	blocked -4	done 13	in_progress -5	unrelated -3
khong thay	extension -7	question 9
khong the	blocked -16	done -6	in_progress 11	question 13
khong thi	blocked 3
khong thieu	blocked -5	done 9	in_progress -3
khong thong	blocked 3
khong thuoc	blocked 9	done -7
khong ton	blocked -6	done 7
khong tra	blocked 5
khong trinh	blocked -3	extension 3
khong vao	blocked 11	done -3	extension -3
khong xin	blocked 7	extension -3
khong xong	blocked 13	done -14	extension 7	in_progress 8	not_started -3	question -5	unrelated -4
khong xue	blocked 9	unrelated -4
khong |	ack -4	blocked -34	done -10	extension -7	not_started 5	question 7	unrelated 45
khop	done 8	in_progress -4
khop ,	blocked -4	done 6
khop nhung	done 4
khop |	blocked 4
khu	ack -7	blocked -14	done 11	in_progress 21	not_started -3	question 3	unrelated -10
khu ,	done -9	in_progress 9
khu bao	in_progress 3
khu be	done -3	in_progress 3
khu da	in_progress -7	question 8
khu dan	in_progress 3
khu dang	blocked 7	in_progress -6
khu duoc	done 4
khu em	in_progress -4	not_started 6
khu hoa	done 3
khu khu	in_progress -5	not_started 6
khu lam	in_progress -5	not_started 6
khu moi	blocked -4	extension 6
khu nop	blocked -3	in_progress 5
khu nua	in_progress 4
khu pho	ack -3	done 12	not_started -4
khu roi	done 4
khu sang	in_progress 5
khu tu	done 3
khu |	blocked -4	extension -6	in_progress 14
khuc	blocked -3	done -4	in_progress 9
khui	blocked -5	not_started 7
khui van	blocked -5	not_started 7
khung	blocked -3	done -3	in_progress 11
khung ,	in_progress 3
khung roi	in_progress 4
khuon	blocked -4	in_progress 6
khuon roi	blocked -4	in_progress 6
khuyen	extension 8	unrelated -4
khuyen dung	blocked 3
khuyen hoc	extension 8
ki	ack -27	blocked 3	done 38	extension -11	in_progress 29	not_started -20	question 19	unrelated -31
ki ,	blocked 6	done 6	in_progress -7
ki a	blocked 5	done -3	in_progress 4	not_started -5
ki anh	in_progress 3
ki ba	blocked 8	in_progress -7
ki ban	done 6	in_progress -4
ki ben	blocked 6	in_progress -4
ki bien	done 13	in_progress -9	unrelated -3
ki cai	done 3
ki cam	blocked -3	question 3
ki cua	blocked 3	done -3	in_progress 4
ki dat	blocked 3
ki dong	done 5	in_progress -6
ki du	done 3
ki duoc	blocked -6	done -8	in_progress 15
ki em	done -3	in_progress 7
ki hay	in_progress -4	question 7
ki hop	done -5	in_progress 5	not_started 4
ki ket	in_progress 6
ki khong	question 3
ki la	done -4	in_progress 6
ki luon	done 4	in_progress -3
ki mau	done 9	in_progress -9
ki nhan	ack -12	blocked -4	done 23	in_progress -6
ki nhay	done -4	in_progress 6
ki nhe	done -3	in_progress 4
ki niem	ack 4	done -5
ki roi	ack -5	done 12	in_progress -11	question 7
ki so	blocked 23	done -10	in_progress -10
ki ten	blocked -4	done 6
ki tham	blocked 3	in_progress -3
ki thi	blocked -3	not_started 3
ki thuat	done -3
ki tu	blocked -3	in_progress 4
ki xong	done 9	in_progress -8
ki yeu	blocked -4	in_progress 6
ki |	ack -4	done -16	extension -4	in_progress 42	not_started -8	question -4	unrelated -8
kia	ack -11	blocked -5	done -3	in_progress 26	not_started -14	question 3	unrelated 5
kia ,	done -3	in_progress 3
kia a	done -3	in_progress 3
kia bao	ack -3	done 4
kia khong	blocked 5	in_progress -4
kia moi	in_progress -9	not_started 10
kia nhan	ack -4	blocked -3	in_progress 9
kia nhe	done 3	not_started -6	unrelated 5
kia nop	done -4	in_progress 6
kia roi	done 8	not_started -3
kia ve	in_progress 3
kia xong	done -4	in_progress 3	question 5
kia |	in_progress 5	not_started -12	unrelated 5
kich	blocked -8	done 7	in_progress 4
kich ban	in_progress 4
kich chi	blocked -4	done 5
kich hoat	done 3
kiem	blocked -13	done 31	extension -4	question 3	unrelated -12
kiem diem	done 7	in_progress -6
kiem dinh	done 4	in_progress -3
kiem ke	in_progress 8	unrelated -3
kiem tra	blocked -8	done 15	extension -4	question 4	unrelated -7
kien	blocked -8	extension -5	in_progress 26	unrelated -16
kien bao	in_progress 3
kien cac	in_progress 3
kien chi	blocked 10	done -3
kien cua	blocked 6	done 3	in_progress -8
kien gi	blocked -7	done 7
kien hoan	in_progress 5
kien lan	blocked -5	in_progress 5
kien ngay	done -7	in_progress 8
kien nghi	done 14	extension 3	in_progress -16
kien nha	blocked -6	not_started 7
kien ra	blocked 13	done -10
kien so	blocked 8	done -4
kien thu	in_progress 3
kien toan	blocked -12	done 19	in_progress -4
kien |	ack 4	blocked -5	done -3	in_progress 10
kieng	blocked -5	done 6
kieng bay	blocked -5	done 6
kieu	blocked 18	done -4	question -10
kieu gi	blocked 14	question -9
kin	blocked -4	in_progress 5
kin trang	blocked -3	in_progress 5
kinh	ack -14	blocked 23	done -18	in_progress -4	question 7	unrelated 3
kinh de	extension 3
kinh doanh	blocked -10	done 5	in_progress 7
kinh phi	ack -3	blocked 35	done -16	in_progress -9	not_started -5	question 8	unrelated -7
kinh te	done -8	in_progress 3	not_started 6
kip	ack -6	blocked 27	done 7	extension 17	in_progress -28	question -11	unrelated -8
kip ,	done 5	extension 4	in_progress -6
kip bao	done 4	in_progress -3
kip gi	extension 8	in_progress -4
kip gio	done 3
kip gui	in_progress 3
kip han	blocked 11	done -7
kip lam	blocked 4	question -3
kip nhe	blocked 5	in_progress -4
kip nop	done 11	in_progress -9
kip phien	blocked -3	extension 3
kip |	blocked 11	in_progress -8
km	unrelated 3
km chay	unrelated 3
kt-ht-dt	in_progress -3
la	blocked 9	done -34	extension -7	in_progress 35	not_started -11	question 35	unrelated -24
la ,	extension 5	in_progress -5
la cai	question 6
la chau	extension -4	in_progress 5
la co	blocked -3	in_progress 4
la cua	blocked 12	in_progress -5
la dau	in_progress 4
la don	blocked 9	done -4	in_progress -4
la du	done 3	in_progress -3
la dut	blocked 4
la em	ack 3	blocked -3	done -4	in_progress 6
la gan	blocked -6	in_progress 7
la gui	in_progress -6	question 10
la hoan	question 3
la hoi	done 4
la nguoi	question 3
la nhe	blocked -3	done 4
la noi	in_progress 4
la sai	blocked 5
la so	in_progress -5	not_started 11
la thang	in_progress -4	not_started 4
la toi	blocked 13	done -7	in_progress -4
la trach	blocked -3	in_progress 5
la tre	blocked 4
la viec	in_progress -3	not_started 3	question 5
la xong	blocked -8	done -7	in_progress 39	not_started -13	question -4	unrelated -4
lac	blocked 9	done -4
lac bo	blocked -4	in_progress 4
lac dai	done 3
lac |	blocked 3
lai	ack 16	blocked -54	done 9	extension 28	in_progress 15	not_started -28	question 14
lai ,	blocked 5	done 4	in_progress -6
lai a	ack -5	blocked -6	done -4	in_progress 9	unrelated 7
lai anh	in_progress 3
lai ban	blocked -4	done 15	in_progress -10
lai bao	done 7	in_progress -3	question -3
lai bi	blocked 16	done -5	in_progress -8
lai bo	ack 8	done -6
lai ca	done 5	unrelated -3
lai chi	in_progress -5	question 7
lai cho	ack -3	done 4
lai chua	question -4	unrelated 5
lai da	ack -5	done -3	in_progress 9
lai dau	in_progress -4	unrelated 6
lai day	in_progress 5
lai di	extension 7
lai du	blocked -3	in_progress 4
lai em	done 9	in_progress -10
lai giao	question 9	unrelated -4
lai gium	blocked 6	unrelated -4
lai giup	blocked -3	question 8
lai han	blocked -4	extension 10	in_progress -3
lai het	done 5	unrelated -3
lai hong	blocked 3
lai it	blocked -3	extension 6
lai khong	blocked 3
lai lan	blocked 3	done -3	in_progress 4
lai loi	in_progress 3
lai mai	in_progress 7	not_started -3
lai nghe	ack 8	in_progress -3
lai nha	blocked -4	done -3	in_progress 8
lai nhe	done -3
lai noi	blocked -4	question 11
lai rai	in_progress 5	question -3
lai roi	ack 9	blocked -5	done 24	in_progress -16	question -4	unrelated -7
lai sep	in_progress 4
lai so	in_progress 3
lai thu	extension 3
lai tien	done 4	in_progress -3
lai tru	done 5	in_progress -5
lai truong	ack 10	blocked -3	in_progress -3
lai tu	blocked -3	done -3	extension 5	in_progress 8	question -3
lai vach	done 4	in_progress -4
lai xe	unrelated 3
lai y	in_progress 3
lai |	blocked -16	done -14	in_progress 3	question 7	unrelated 20
lam	ack -12	blocked 34	done -17	extension -15	in_progress 38	not_started 30	question -4	unrelated -54
lam ,	blocked -6	in_progress -4	not_started 16	question -4
lam a	blocked -3	done -3	not_started 15	question -5
lam anh	not_started 4
lam bao	in_progress 5	not_started -3
lam bo	done -8	in_progress -7	unrelated 17
lam ca	not_started 4
lam cai	in_progress 5	not_started -5
lam chi	done 3
lam cho	blocked -3	done -3	in_progress 9
lam chu	blocked 3
lam chua	in_progress 3	not_started -6	question -4	unrelated 9
lam cung	in_progress 6
lam cuon	in_progress 4
lam dau	done 6	in_progress -36	not_started 36	question -4
lam day	ack -3	in_progress 7
lam den	blocked 5	in_progress -4
lam deu	in_progress 3
lam di	in_progress 6	not_started -5
lam dia	blocked 8	done -3	in_progress -3
lam do	in_progress 5
lam duoc	ack -3	blocked 26	done -4	extension -3	in_progress 13	not_started -24	question -3
lam em	in_progress -4	not_started 7
lam gi	blocked 11	done -4	not_started -6	question 6
lam gon	blocked -5	done 16	in_progress -8
lam het	blocked 10	in_progress -10
lam ho	in_progress 6	question -3
lam hoai	blocked 3
lam hom	in_progress 13	not_started -13
lam khong	blocked 19	done -3	in_progress -5	not_started -3	unrelated -4
lam kip	done 3
lam lai	blocked -21	done -7	extension 5	in_progress 36	not_started -7	question -4
lam lien	ack 4
lam ma	blocked -7	done 18	in_progress -6
lam mieng	not_started 11	question -9
lam ngay	ack 3
lam ngoai	in_progress 4	not_started -3
lam nha	done -3	in_progress 4
lam nhe	ack 4	in_progress -8	not_started 7
lam nhu	in_progress 3
lam nhung	done 3	not_started -3
lam noi	ack 7	blocked -4
lam not	ack -5	blocked -4	done 8	in_progress 20	not_started -16
lam nua	done 9	in_progress -10
lam on	extension 9	in_progress -7
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
lam tiep	blocked 5	done -7	in_progress 9	not_started -5
lam to	blocked 5
lam toi	done -6	in_progress 17	not_started -4
lam truong	blocked 4
lam tu	done -6	in_progress 8
lam viec	blocked -9	done -11	in_progress 18
lam xong	blocked -6	done 20	not_started 3	question 6	unrelated -21
lam |	ack 3	blocked 8	done -19	extension -10	in_progress -8	not_started 34	question 7	unrelated -15
lan	ack -9	blocked 26	done -12	extension -5	in_progress 20	not_started -6	question -4	unrelated -11
lan ,	blocked 3
lan ba	in_progress 3
lan ban	done 5	in_progress -4
lan bao	done -5	in_progress 5
lan chiem	done 5
lan chua	blocked 11	question -8
lan chung	blocked -3	in_progress 5
lan cuoi	done -3	in_progress 4
lan lan	blocked 3
lan nao	blocked 3
lan nua	in_progress 3
lan roi	blocked 10	done -7	not_started 3
lan so	blocked 4
lan tinh	blocked 5	in_progress -3
lan trai	done 5	in_progress -3
lan |	ack -4	blocked -7	done -4	in_progress 10	question 9	unrelated -3
lanh	ack -3	done -9	in_progress 11	not_started -3	unrelated 4
lanh dao	blocked 6	done -9	in_progress 11	not_started -3	unrelated -3
lanh khong	blocked -4	unrelated 6
lap	blocked -6	done 9	extension -5	in_progress 17	unrelated -15
lap a	blocked -3	in_progress 7
lap ca	blocked -7	done 7
lap cai	not_started 3
lap cau	blocked -3	in_progress 4
lap cho	ack 3
lap danh	done 5	in_progress -6
lap dat	done 4
lap doan	done -3	in_progress 3
lap nhe	in_progress 3
lap roi	in_progress 4
lap to	done 7	in_progress -5
lap wifi	unrelated 3
lap xong	blocked 13	done -7	in_progress 3	unrelated -7
lap |	done -3	extension -3	in_progress 4
lat	ack 15	done -4	in_progress -35	unrelated 29
lat em	ack 16	in_progress -14
lat goi	in_progress -22	unrelated 23
lat nua	done -5	unrelated 7
lau	blocked 3	done -3	extension 5
lau a	blocked -3	extension 5
lau roi	blocked 5	done -9	in_progress 5
lau |	done 3
lay	ack -3	blocked -8	done -12	in_progress 10	not_started -5	question 22	unrelated -3
lay ban	done 4	in_progress -3
lay chi	blocked 4	done -4
lay dau	blocked 6	in_progress -5
lay duoc	blocked -3	in_progress 3
lay gi	blocked 5
lay o	question 3
lay so	blocked -9	done -3	in_progress 4	question 11
lay tu	blocked -4	question 6
lay y	in_progress 4
lay |	in_progress 4
le	done -5	in_progress -16	not_started 5	question 5	unrelated 7
le da	in_progress -5	question 7
le di	blocked -7	in_progress -4	unrelated 11
le ki	ack 4	done -5
le lam	done 3
le moi	in_progress -6	not_started 6
le phai	blocked 3
le ra	blocked 8	done -4
lech	blocked 4
len	ack -16	blocked -14	done 5	extension 3	in_progress -9	not_started 9	question 6	unrelated 16
len ,	blocked 9	done -5
len cai	in_progress 3
len cong	done 12	in_progress -22	not_started 12
len danh	in_progress 4
len de	in_progress 3
len hdnd	done 3
len he	blocked -5	done 4	in_progress -6	unrelated 10
len hinh	in_progress 4
len ho	in_progress 3
len ke	ack -5	done -4	not_started 11
len khuon	blocked -4	in_progress 6
len lanh	done -3	in_progress 4
len lich	ack -3	in_progress 6
len phan	done 10	in_progress -6
len phong	in_progress 4
len roi	ack -4	done -9	unrelated 17
len so	done 3
len tinh	done -8	in_progress 8
len trang	done 8	in_progress -7
len |	extension 7
lenh	ack 12	in_progress -3	unrelated -3
let	in_progress 3
let det	in_progress 3
leu	done 3	not_started 3	unrelated -6
leu quan	in_progress 3	unrelated -5
leu trai	not_started 4
li	blocked -12	done 19	extension 7	in_progress -10
li do	blocked -6	extension 9
li dut	blocked -3	done 6
li hop	done 4
li luan	done -3	unrelated 4
li tai	done 3
li tuyen	blocked 4
li |	blocked -3	done 5
lich	ack -4	blocked 21	done -12	not_started -4
lich ,	done -3	in_progress 3
lich hop	blocked 8	unrelated -3
lich moi	blocked 13	in_progress -8
lich |	in_progress 4	not_started -3
lien	ack 12	blocked -3	done -4	extension -4	in_progress 4	not_started -4	question -4	unrelated 3
lien he	done -8	in_progress 9	unrelated 3
lien hoan	unrelated 3
lien nganh	done 4
lien nhe	ack 4	in_progress -3
lien thong	done 7	in_progress -5
lien |	ack 9	done -3
liet	done 11	question -4	unrelated -5
liet si	done 11	unrelated -5
lieu	ack -4	blocked 5	extension 8	in_progress 9	not_started -15	question 16	unrelated -18
lieu ,	blocked -7	in_progress 7
lieu ben	blocked 7	in_progress -6
lieu cho	blocked -6	in_progress 8
lieu chuong	blocked 4	in_progress -3
lieu cua	done -3	in_progress 3
lieu da	in_progress 3
lieu dan	blocked -3	extension 10	in_progress -4
lieu ho	done -3
lieu khong	blocked 3	in_progress -3
lieu khu	in_progress 4
lieu lay	blocked -4	question 7
lieu len	done 3	in_progress -3
lieu nam	blocked 3
lieu nen	blocked 4	not_started -3
lieu nha	extension 3
lieu nhe	blocked 4	in_progress -3
lieu roi	in_progress 4
lieu sang	in_progress 5
lieu tam	done 4	in_progress -3
lieu tang	blocked 6
lieu thang	blocked 3	done -4	question 4
lieu thi	blocked -4	in_progress 4
lieu tinh	question 3
lieu tu	blocked -7	question 12
lieu ve	in_progress 4
lieu voi	blocked -3	in_progress 3
lieu xong	blocked -5	done 11	in_progress -4
lieu |	blocked 8	done -3
linh	ack 15	extension -3	unrelated -4
linh hoi	ack 6
linh y	ack 9	extension -4
link	blocked -6	done 7
link em	blocked -6	done 7
lo	ack -4	blocked -4	done 24	in_progress -8	unrelated -6
lo di	ack -7	done 13	unrelated -4
lo gach	blocked 3
lo roi	blocked 9	done -7
lo xong	not_started 3
lo |	ack 3	blocked -14	done 15
loa	ack -4	done 7	in_progress 4
loa du	ack -4	done 5
loa truyen	in_progress 5
loai	done 4
loai va	done 4	in_progress -3
loai xong	in_progress 3
loi	ack 27	done -3	extension -7	in_progress -12	not_started -5	question -14	unrelated 14
loi ,	ack -3	not_started -4	unrelated 10
loi bac	ack 3
loi ca	ack -3	unrelated 6
loi chi	ack 8	done 3	in_progress -10
loi chung	blocked 4	done -4
loi cong	blocked 7	in_progress -3
loi file	blocked 5	in_progress -3
loi kien	done 8	in_progress -7
loi noi	not_started 3
loi phan	blocked -3	done 5
loi roi	ack 6	done -3	in_progress -3
loi ruong	blocked -5	in_progress 5
loi so	blocked -5	done 5
loi thi	in_progress 3
loi toi	ack 13	blocked -7
loi tung	blocked -4	in_progress 5
loi van	blocked -4	in_progress 4
loi ve	blocked 5	done -4
loi xong	done -3	in_progress 3
loi |	ack 6	blocked 11	in_progress -6	question -11
lon	ack -4	blocked 13	in_progress -3	not_started -3
lon ,	blocked 7	in_progress -6
lon cho	blocked 10	done -4	unrelated -4
lon con	done 3
lon viec	in_progress 5
lon |	done 4
long	blocked -3	done 8	in_progress -11	unrelated 7
long xong	done -3	unrelated 4
lop	ack -4	blocked -3	extension -10	in_progress -3	unrelated 24
lop ban	done 12	extension -7	unrelated -4
lop boi	blocked -3	done 4
lop cao	done -3	unrelated 4
lop phai	blocked 7	done -5
lop roi	done -3	in_progress -3	unrelated 6
lop tap	blocked 3	done -5	in_progress 6
lop tra	done 3
lop xoa	done 5
lop xong	done -8	in_progress -6	unrelated 14
lop |	unrelated 6
lu	blocked 4	done -3	extension 4	in_progress -3
lu anh	blocked -3	extension 3
lu cuon	blocked 6	in_progress -3
luan	ack 3	done -3
luan chinh	done -3	unrelated 4
luan da	done 5
luan giao	ack 5	done -5
luan thanh	blocked 3
luat	blocked 3	done 8	in_progress -3	not_started -4	unrelated -3
luat da	done -4	in_progress 3
luat gui	done 5	in_progress -5
luat moi	blocked 4
luat |	done 5	in_progress -3
luc	blocked 21	done 13	extension -4	in_progress -21	not_started -7	question 5	unrelated -7
luc ,	blocked 5
luc chua	blocked 7	in_progress -5
luc dau	done 3
luc di	blocked 6	in_progress -5
luc gio	blocked -3	done 9
luc hoan	ack 7	in_progress -6
luc khong	blocked -3	in_progress 4
luc mo	blocked -4	question 8
luc nao	ack -3	done 3	in_progress 4
luc nay	done 4
luc roi	blocked 6	in_progress -4
luc sang	in_progress 3
luc thi	done 10	in_progress -10
luc tu	done 6	in_progress -4
luc |	blocked 5	done -6	in_progress 6
lui	ack -3	blocked -7	extension 42	in_progress -12	not_started -4	question -11	unrelated -3
lui den	extension 6
lui duoc	extension 8	question -8
lui han	done 4	extension 5	in_progress -5
lui sang	extension 3
lui thoi	extension 4
lung	unrelated 5
lung tung	unrelated 5
luon	blocked 7	done 27	in_progress -27	not_started 11	question -4	unrelated -10
luon a	blocked -4	done 5	in_progress -4	not_started 5
luon chia	blocked 4	unrelated -3
luon mot	done 3	in_progress -3
luon roi	done 8	in_progress -6
luon trong	done 3
luon |	blocked 9	done 3	in_progress -6	unrelated -3
luong	blocked -5	done 7	extension 3	in_progress 4	not_started -4	question -7	unrelated 4
luong con	blocked 3
luong dot	done 6	in_progress -5
luong thang	blocked -3	done 4	question -3	unrelated 4
luong ve	question -3	unrelated 4
luong voi	in_progress 3
luot	blocked 4	not_started 6	unrelated -3
luot viec	not_started 6
luot |	blocked 4	done -3
lut	in_progress -3	not_started 4
lut anh	not_started 4
luu	ack 4	done 10	in_progress -9	unrelated -4
luu kho	blocked -4	done 5
luu roi	done 5	in_progress -3
luu tai	done 4
luu tru	blocked 12	done -11
luu y	ack 6
luu |	done 5	in_progress -3
luyen	blocked -3
ma	ack -11	blocked 29	done 3	in_progress 7	not_started 9	question -8	unrelated -27
ma a	done 4
ma anh	done 13	in_progress -6	unrelated -3
ma ba	blocked 8	in_progress -8
ma ban	blocked -7	done -5	in_progress 13
ma ben	blocked 5	in_progress -4
ma bi	done -6	in_progress 8
ma cau	in_progress 3
ma chi	blocked 4	done -4
ma cho	blocked 5
ma chu	blocked 3
ma chua	ack -4	blocked -4	done -11	in_progress 27	not_started -5
ma con	blocked -6	done 10	in_progress -4
ma doi	blocked 4
ma em	blocked -3	in_progress 4	not_started 3
ma giam	blocked -3	in_progress 3
ma giao	blocked 6	not_started -5
ma gio	blocked 11	not_started -9
ma he	blocked 7	done -3	in_progress -3
ma ket	blocked 7	done -3	in_progress -4
ma kho	done -3	in_progress 3
ma khong	blocked -10	done -5	in_progress 15
ma la	blocked -6	in_progress 7
ma lam	in_progress -3	not_started 5
ma lo	done 7	in_progress -6
ma loi	blocked 5	in_progress -3
ma luu	done 4	in_progress -3
ma mat	blocked 5	in_progress -4
ma may	blocked 9	in_progress -8
ma mo	not_started 3
ma nhac	in_progress -5	question 8
ma oi	done 6	in_progress -5
ma sai	done -5	in_progress 5
ma sang	extension 4	question -3
ma sao	done 6	unrelated -3
ma sep	blocked -9	done -4	in_progress 14
ma sot	not_started 3
ma tac	blocked 3
ma tho	blocked 5	in_progress -4
ma tinh	in_progress 3
ma van	blocked -3	in_progress 6
ma xong	blocked -4	done 5	in_progress -29	not_started 26	question 5
ma |	ack 3	done 23	in_progress -6	question -10	unrelated -6
mac	blocked 20	in_progress -8	unrelated -4
mac am	blocked -3	unrelated 5
mac cho	blocked 7	in_progress -6
mac co	blocked 13	in_progress -3	unrelated -6
mac o	blocked 3
mai	blocked -24	done -13	extension -18	in_progress 45	not_started -10	question -12	unrelated 31
mai a	in_progress 10	unrelated -6
mai anh	in_progress 9	unrelated -7
mai bat	in_progress -5	not_started 5
mai che	done 4
mai co	in_progress 4
mai da	done -4	in_progress 4
mai e	not_started 6
mai em	ack 5	blocked -8	done -8	extension 3	not_started 4	unrelated 6
mai gan	in_progress 3
mai hop	in_progress 5
mai khong	blocked 9	done -3	extension -10	in_progress -4	unrelated 9
mai lam	in_progress 10	not_started -5
mai lap	in_progress 4
mai moi	done 13	in_progress -4	not_started -4	unrelated -3
mai nghi	question -3	unrelated 4
mai nha	done -4	in_progress -9	unrelated 11
mai to	in_progress -6	unrelated 9
mai ton	done 3	in_progress -3
mai trong	in_progress 3
mai xong	done -5	in_progress 9
mai |	blocked -6	done 7	extension -3	not_started -6	unrelated 10
mail	ack -3	done 15	in_progress -9	unrelated -3
mail hay	question 3
mail thoi	done 4	in_progress -3
mam	blocked -8	done 5	in_progress 3
mam non	blocked -6	done 5	in_progress 4
man	in_progress -3	not_started 10	unrelated -6
man chi	in_progress -3	not_started 4
man |	blocked -5	not_started 7
mang	blocked 13	done -4	extension -7	in_progress 15	not_started -4	question -6	unrelated -8
mang ay	blocked 3
mang cham	blocked -16	in_progress 16
mang du	question -4	unrelated 5
mang khong	in_progress 3
mang luon	blocked 4	unrelated -3
mang nay	blocked 3
mang sang	done 8	extension -6
mang tu	blocked 4
mang |	blocked 8	done -3	unrelated -4
mat	blocked 56	done -29	extension -9	in_progress -9	not_started 3	question -5	unrelated -5
mat a	blocked 6
mat bang	done 4	extension -5	unrelated -4
mat cau	blocked 5	in_progress -3
mat chi	ack 6
mat dien	blocked -3	in_progress -4	unrelated 9
mat khau	blocked 7	unrelated -4
mat mang	blocked 7	in_progress -6
mat mo	blocked -4	done 6
mat ngoai	done -3	in_progress 4
mat roi	blocked 8	done -4
mat sach	blocked 13	done -8	in_progress -3
mat so	blocked 5
mat tieng	blocked 7	done -5
mat tran	question 3
mat truoc	done -13	in_progress 15
mat |	not_started 3
mau	ack -4	blocked 7	done 7	extension -5	in_progress -23	not_started -6	question 40	unrelated -17
mau bao	question 4
mau bieu	blocked 5	in_progress -4	question 6	unrelated -3
mau cu	blocked 3
mau da	not_started 4
mau dau	done 9	in_progress -9
mau hom	done 3
mau moi	blocked 8	in_progress -5
mau nao	question 7
mau phu	blocked -4	question 8
mau thuan	blocked 8	unrelated -5
mau voi	question 3
may	ack -13	blocked 37	done -8	extension -4	in_progress -26	not_started -29	question 27	unrelated 16
may ,	blocked 4
may a	blocked -7	in_progress -3	question 13
may bang	done 9	in_progress -7
may bua	in_progress 6	not_started -5
may chieu	extension -6	in_progress -8	unrelated 18
may chu	blocked 10	in_progress -9
may cung	done 6	in_progress -6
may diem	blocked -7	question 14
may em	blocked 5	done -4
may gio	blocked -3	question 5	unrelated 4
may het	done -10	unrelated 11
may ho	done -7	in_progress 8
may hom	blocked 13	not_started -12
may in	ack -3	blocked 11	in_progress -4	question -6	unrelated 3
may khong	blocked 6	done 5	in_progress -5	unrelated -4
may lan	done 5	in_progress -5
may lanh	blocked -4	unrelated 6
may loi	blocked -3	in_progress 3
may mo	blocked -3	in_progress 5
may moc	blocked -9	done -6	in_progress 16
may muc	done -5	in_progress 5
may ngay	extension 7	question -5
may nha	in_progress 3
may o	done 4	in_progress -4
may scan	blocked 15	in_progress -3	question -6	unrelated -4
may sep	done 7	in_progress -7
may tinh	blocked 10	in_progress -5	not_started -5
may trang	question 6	unrelated -4
may tuan	blocked 5	in_progress -4
may xuc	blocked -3	in_progress 5
may |	blocked 3	done 3	unrelated -3
me	done -9	unrelated 7
me em	done -8	unrelated 9
mem	ack -3	blocked -6	done 20	extension 7	not_started -6	question -6	unrelated -5
mem ,	in_progress 4
mem cai	done 4
mem chu	in_progress 7	not_started -3	question -3
mem dan	blocked 8	done -3	in_progress -5
mem hom	blocked -3	done 5
mem lan	done 5	in_progress -4
mem nen	blocked -8	extension 9
mem roi	in_progress 11	question -8
mem |	done 10	in_progress -3
met	blocked -3	done -18	unrelated 21
met lam	in_progress 3
met qua	done -17	in_progress -4	unrelated 22
met |	blocked -3	in_progress 5
mieng	blocked -3	not_started 11	question -8
mieng la	in_progress 3
mieng nao	not_started 11	question -9
minh	ack -3	extension -4	in_progress -6	not_started 9	question -8	unrelated 15
minh chay	in_progress 4
minh chua	done -4	not_started 5
minh chung	blocked -4	done 3	in_progress 4
minh co	question -4	unrelated 5
minh da	done 8	in_progress -4
minh dang	blocked -6	done 3	in_progress 4
minh em	blocked 9	question -4	unrelated -3
minh ma	blocked 8	in_progress -7
minh muon	unrelated 3
minh roi	blocked 11	in_progress -8
minh ta	in_progress 3
minh thang	done -4	unrelated 9
minh |	blocked -4	in_progress -3	not_started 8
mo	ack -5	blocked -16	done -3	extension -5	in_progress -9	not_started 16	question 27	unrelated -4
mo a	done -3	in_progress -6	not_started 9
mo anh	in_progress 4	not_started -3
mo cua	blocked 3
mo dau	in_progress 3
mo dot	done -4	in_progress 8
mo duong	in_progress 3
mo file	done -3	in_progress -8	not_started 12
mo het	blocked -10	question 13
mo hinh	blocked -4	done 7
mo hoi	done -4	in_progress 4
mo khac	done 5	unrelated -3
mo liet	done 5	unrelated -3
mo ma	done 7	in_progress -6
mo mail	done 8	in_progress -6
mo rua	blocked -3	question 10	unrelated -3
mo ruot	in_progress -6	unrelated 7
mo thau	in_progress 3
mo the	blocked -3	done -3	question 9
mo vao	not_started 3
mo viec	in_progress -4	not_started 6
mo xong	done -8	unrelated 9
mo zalo	done 3
mo |	blocked -4	not_started 3
moc	blocked -17	done -6	extension 20	in_progress 16	unrelated -7
moc het	blocked -5	in_progress 6
moc moi	extension 3
moc nop	extension 5	question -3
moc ranh	done 5	in_progress -5	not_started 3	unrelated -3
moc sang	blocked -6	extension 7
moc vao	blocked -9	done -6	in_progress 16
moc |	extension 4	in_progress 3
moi	ack -35	blocked -21	extension 10	in_progress -15	not_started 59	question -34	unrelated 37
moi ,	blocked 6	in_progress -3
moi :	extension 4	in_progress -4
moi a	blocked 5	in_progress -3
moi anh	in_progress -7	unrelated 8
moi ban	extension 5	question -3
moi bat	blocked -3	done -4	extension -3	in_progress 14	not_started 5	unrelated -5
moi ben	question 3
moi ca	not_started -4	unrelated 12
moi cac	done -3	in_progress -3	unrelated 8
moi chi	in_progress 4
moi cho	not_started 4
moi chu	blocked 8	done -3	in_progress -4
moi chua	blocked 15	not_started -11
moi co	blocked -4	done 3	in_progress 9	not_started -5
moi cuong	in_progress 3
moi dai	in_progress 4
moi day	done 3
moi den	done 7	in_progress -4
moi di	blocked -3	not_started 3
moi dong	not_started 4
moi dung	not_started 6
moi duoc	blocked -4	not_started 8
moi em	blocked 4	unrelated -3
moi gach	done 3
moi gan	in_progress 3
moi gom	in_progress 4
moi hoi	done 6	in_progress -5
moi hop	blocked -6	extension 4	not_started 5
moi khac	done 9	in_progress -9
moi khoi	in_progress 5
moi la	blocked 6	extension 3	in_progress -5
moi lam	ack -3	blocked 3	done -5	extension -4	in_progress 13	unrelated -3
moi len	in_progress 3
moi minh	in_progress 3
moi mo	in_progress -4	not_started 5
moi moi	done -6	in_progress -9	unrelated 16
moi mua	in_progress 4	not_started 5	unrelated -8
moi ngay	blocked -3	in_progress 5
moi ngoi	blocked -5	done 5
moi nguoi	blocked -18	extension -4	in_progress -17	not_started -11	question -15	unrelated 63
moi nha	in_progress -5	not_started 5	unrelated 3
moi nhan	not_started 6
moi nhap	in_progress 3
moi nop	done 8	extension 4	in_progress -14	question 4
moi o	in_progress 3
moi phan	not_started 8
moi phu	done 10	in_progress -10
moi qua	in_progress 12	not_started -3	unrelated -8
moi quay	in_progress -3	not_started 6
moi ranh	not_started 3
moi roi	done 5
moi so	unrelated 4
moi thay	blocked 3
moi thu	done 6
moi thuc	in_progress -6	not_started 7
moi to	in_progress -19	not_started 22
moi toi	done -3	not_started 13	question -4	unrelated -4
moi tra	blocked -8	extension 9
moi treo	in_progress 8	not_started -4
moi trien	extension -3	in_progress -4	not_started 14
moi truong	ack 3	blocked -3	done 9	not_started -6
moi vao	blocked -3	in_progress 4
moi ve	ack -9	in_progress -5	not_started 9	unrelated 6
moi xa	blocked 4
moi xong	blocked 6	done -4	in_progress 21	not_started -13	question -5
moi |	blocked 9	in_progress -4	not_started -4	unrelated 3
mon	ack 9	done -9	in_progress -6	unrelated 8
mon roi	ack 8	done -4	in_progress -3
mon toan	done -5	in_progress -3	unrelated 9
mong	blocked 4	done -9	extension 10	in_progress 5	not_started -3	unrelated -3
mong ba	done 3
mong cap	extension 5	in_progress -3
mong nha	in_progress 4
mong roi	blocked 6	done -9	in_progress 5
mot	ack 3	blocked -8	done -27	extension 28	in_progress 31	question -10	unrelated -18
mot ban	done 4
mot bieu	done -8	in_progress 9
mot cau	blocked 4
mot chut	extension 3
mot cua	in_progress -6	question 4
mot dao	extension 8
mot dong	blocked -4	done 4	in_progress -6	not_started 9
mot em	blocked -3	done -3	extension 6	in_progress 5	unrelated -7
mot ho	in_progress 4
mot khau	blocked -3	in_progress 7
mot khu	blocked -3	in_progress 4
mot minh	blocked 9	question -4	unrelated -3
mot nha	extension 5	unrelated -4
mot nua	extension 9	in_progress -6
mot phan	done -4	in_progress -3	unrelated 9
mot so	blocked -3	done -8	in_progress 14
mot tieng	ack 9	blocked 3	extension -6
mot tuan	blocked -3	extension 5
mot xong	done -5	in_progress 6
mttq chua	blocked 3
mu	blocked 4
mu be	done 4
mua	ack -6	blocked 5	done -24	extension 8	in_progress -14	not_started -5	unrelated 33
mua bao	blocked 16	not_started -6	unrelated -6
mua dien	done -4	unrelated 5
mua du	question -3	unrelated 5
mua duoc	unrelated 4
mua he	extension 4	in_progress -4
mua keo	blocked 11	in_progress -9
mua lu	blocked -3	extension 4
mua qua	in_progress -3	unrelated 4
mua sam	blocked -8	done 7	in_progress -8	not_started 5	question 10	unrelated -5
mua thi	blocked -3	extension 3	in_progress 4
mua to	blocked -9	unrelated 11
mua vat	blocked 6	done -8	in_progress 8	unrelated -5
mua ve	done -3	in_progress -4	unrelated 8
mua xe	unrelated 3
mua xong	blocked -4	done -10	in_progress 9	unrelated 8
muc	blocked 6	done -12	extension 4	in_progress 6	not_started -8	question 12	unrelated -6
muc ca	blocked 6	in_progress -4
muc chi	blocked 4
muc do	done -5	question 6
muc ghi	blocked -4	extension 7
muc ii	in_progress 4	not_started -3
muc ke	blocked -4	done 6
muc moi	blocked 4	done -5	not_started -3	question 6
muc nao	done -5	question 7
muc nay	question 5
muc roi	done -5	in_progress 5
mun	blocked 3
mun het	blocked 3
mung	ack -3	blocked -9	extension -5	in_progress 4	question -3	unrelated 18
mung dong	done -3	unrelated 5
mung qua	done 6	unrelated -3
mung sinh	unrelated 7
mung thang	extension -3	in_progress 5
muoi	blocked 5	done 5	in_progress -5	unrelated -4
muoi xong	done 7	in_progress -7
muon	blocked -8	done -16	extension 7	in_progress -7	not_started -3	question -18	unrelated 45
muon cai	question -10	unrelated 13
muon hon	extension 4	question -3
muon mat	blocked 3
muon may	extension -5	in_progress -8	unrelated 15
muon ngay	extension 3
muon roi	ack 3	blocked -3	in_progress -3	unrelated 6
muon xe	blocked -7	unrelated 8
muon xiu	unrelated 3
muon xong	blocked 5	done -10	in_progress 6
muong	blocked -3	done 3	in_progress 10	not_started -4	unrelated -3
muong thoat	in_progress 4
muong xong	done 3
muu	done 28	in_progress -23
muu ban	done 14	in_progress -12
muu chu	done 4	in_progress -3
muu ubnd	done 10	in_progress -8
muu van	in_progress 3
n	extension 3
n nua	extension 3
nam	ack 11	done -42	extension -3	in_progress 11	not_started 23	question 3
nam ,	in_progress 4
nam a	unrelated 3
nam ai	done -6	in_progress -3	unrelated 11
nam bao	done -3	in_progress 3
nam ben	blocked -3	in_progress 3
nam chua	in_progress -6	question 7
nam da	done 8	in_progress -9	unrelated 5
nam duoc	ack 16	done -5	in_progress -6
nam em	not_started 3
nam hoc	done 3
nam im	ack -3	blocked 11	in_progress -4	unrelated -4
nam khoanh	blocked 3	done -3
nam khoe	in_progress 3
nam nay	done -9	not_started 9	question 3
nam ngoai	done -3	in_progress -8	not_started 9	question 4
nam nha	not_started 3
nam noi	ack 4
nam o	ack -5	blocked -22	done -5	in_progress 43	unrelated -9
nam ra	blocked 7	unrelated -3
nam roi	ack 4	done -7	in_progress 5
nam thang	done -8	unrelated 8
nam thi	in_progress 4
nam trong	not_started 7
nam tuan	done 3
nam xuong	blocked 5
nam |	extension 3	in_progress -8	not_started 7	unrelated -3
nang	blocked 22	done 7	in_progress -4	not_started -6	unrelated -15
nang cap	blocked -3	done 10	in_progress -4
nang nong	blocked 14	unrelated -14
nang thanh	blocked 6	not_started -5
nang |	blocked 3	done -3
nao	ack -14	blocked -9	done 17	extension -15	in_progress -10	not_started 13	question 8	unrelated 10
nao ,	in_progress 7	question -3
nao a	blocked -4	in_progress -3	question 11
nao chi	question 3
nao cho	question -3	unrelated 4
nao chua	blocked -7	done 7	in_progress -5	question 7
nao con	ack -7	done 13	unrelated -4
nao cung	in_progress 7	question -5
nao da	not_started -4	question 6
nao dau	not_started 11	question -9
nao de	blocked 3
nao doi	blocked -5	not_started 6
nao duoc	blocked 12	done -8	in_progress -4
nao gui	done -4	in_progress 11	not_started -3	question -3
nao ha	question 4
nao khao	done -7	in_progress -7	unrelated 17
nao ki	done -3	in_progress 8
nao ma	in_progress -3	question 4
nao mo	done 5	unrelated -3
nao ngon	question -7	unrelated 8
nao nhan	blocked 6	question -4
nao nop	done -8	question 9
nao phai	in_progress -4	question 5
nao ranh	ack -6	not_started 7
nao roi	done 4
nao sach	blocked -4	done 5
nao thang	in_progress -4	unrelated 8
nao toi	in_progress 4
nao vay	done -3	question 8
nao vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
nao xong	ack 12	done -4	question -7
nao |	blocked 7	done 10	extension -5	in_progress -17	not_started 14	question 4	unrelated -11
nap	done 9	extension 9	in_progress -12
nap dang	done 6	in_progress -4
nat	blocked 10	done -10
nat het	blocked 10	done -10
nau	done -4	in_progress -8	unrelated 13
nau com	in_progress -4	unrelated 7
nau xong	in_progress -4	unrelated 7
nay	ack -31	blocked 10	done -29	extension 25	in_progress -22	not_started 34	question 13
nay ,	in_progress -3
nay .	blocked -4	not_started 4
nay a	done 15	in_progress -9
nay ai	question 10	unrelated -4
nay an	question -4	unrelated 8
nay bat	in_progress 8	not_started -7
nay ca	blocked -5	not_started 6
nay cho	blocked 15	done -13	in_progress -3	unrelated 4
nay chua	blocked 11	done -12	in_progress -28	not_started 19	question 13
nay co	blocked -4	extension 3	in_progress 10	question -7	unrelated 3
nay con	question 3
nay cua	blocked 8	in_progress -3	question -5	unrelated 4
nay da	blocked 17	done -11	in_progress -4
nay dau	blocked 7	not_started -3
nay den	not_started -3
nay di	done -5	unrelated 5
nay dien	done -3	in_progress 8	unrelated -4
nay don	blocked -3	in_progress -4	not_started 9
nay duoc	in_progress -3	not_started 5
nay e	not_started 6
nay em	blocked -5	done -10	in_progress 22	not_started 6	unrelated -7
nay gap	in_progress -5	unrelated 6
nay giao	question 7
nay giup	extension 6
nay hoan	done 8	in_progress -6	not_started 5	unrelated -6
nay hoi	done 4
nay ket	blocked 5	extension 4	in_progress -8
nay khep	done 3
nay khoi	blocked -6	done 7
nay la	question 4
nay lai	unrelated 3
nay lam	not_started -4	question 9
nay lui	extension 8	question -8
nay moi	done 5	in_progress 16	not_started -19
nay mua	blocked -9	question -3	unrelated 14
nay nam	question 3
nay nha	extension 4
nay nhe	done 6	in_progress -5	unrelated -4
nay nong	question -7	unrelated 10
nay nua	not_started 3
nay phai	blocked 8	question -7
nay phat	done -7	in_progress 10
nay phong	not_started 3
nay ra	in_progress -4	not_started 5
nay roi	done 14	in_progress -12
nay sang	blocked -6	done -3	extension 7	in_progress 3
nay thang	done -3	in_progress 3
nay thanh	done -5	in_progress 5
nay thuoc	blocked 3
nay tinh	blocked -16	question 17
nay uy	in_progress 3
nay va	in_progress 4
nay van	blocked -4	not_started 8
nay vao	extension 5	in_progress -3
nay xong	blocked -3	done 5	in_progress 4	unrelated -4
nay |	ack -6	blocked 21	done 4	extension -5	not_started 18	question -7	unrelated -22
ne	ack -3	done 4	in_progress 3
ne |	ack -3	done 4
nen	ack -5	blocked 72	done -21	extension 6	in_progress -19	not_started -24	question -3	unrelated -5
nen ban	blocked 6	done -4
nen chua	blocked 26	in_progress -5	not_started -16
nen cong	blocked 4	in_progress -4
nen dang	blocked 5	in_progress -3
nen danh	blocked -6	extension 9
nen e	blocked 4	not_started -3
nen ket	blocked 5	in_progress -4
nen khong	blocked 4
nen phai	blocked 4
nen to	ack -3	blocked 4
nen xong	in_progress 4
neu	ack -5	blocked -13	done -11	in_progress 32	unrelated -6
neu du	done -3	in_progress 3
neu hoan	ack -4	in_progress 4
neu khong	blocked -4	in_progress 7
neu mang	in_progress 4
ngac	blocked 6	in_progress -3	unrelated -3
ngac |	blocked 6	in_progress -3	unrelated -3
ngam	blocked 5	in_progress -4
ngam ,	blocked 5	in_progress -5
ngan	blocked 8	done 8	in_progress -23	not_started 15	unrelated -5
ngan %	done 12	in_progress -11
ngan dot	blocked 6	done -5
ngan hang	blocked 13	done -6	in_progress -4
ngan sach	done 4
ngan tu	in_progress -4	not_started 7
ngan von	not_started 7
ngang	blocked 6	done 9	in_progress -5	not_started -5	unrelated -4
ngang ngo	done 10	in_progress -3	not_started -6
ngang |	blocked 3
nganh	blocked -10	done 4	extension 7
nganh doc	blocked -8	extension 9
nganh thao	done 4
ngap	done 3
ngap roi	blocked -4	done 4
ngay	ack -16	blocked -34	done 10	extension 70	in_progress 10	not_started -14	question -5	unrelated -21
ngay ,	extension 3
ngay a	done 3	extension 4	in_progress -4
ngay anh	done 6	in_progress -6
ngay bn	question 6
ngay cho	extension 3
ngay co	extension 3
ngay dang	extension 3
ngay day	ack -5	in_progress 8
ngay de	extension 4
ngay duoc	blocked -4	extension 13	question -6
ngay em	done 5	extension -4
ngay hoi	in_progress 3
ngay khong	question 6	unrelated -3
ngay lan	blocked -3	in_progress 5
ngay mai	done -8	in_progress 10
ngay may	question 3
ngay moi	blocked 5
ngay mong	done 3
ngay nao	blocked -4	in_progress 8	question 6
ngay nghiem	done -7	in_progress 7
ngay nha	extension 3
ngay nhe	done 5	extension 3	in_progress -6
ngay nop	extension 4	question -4
ngay nua	extension 4
ngay please	extension 3
ngay thang	extension 4	question -3
ngay thoi	in_progress 8	unrelated -3
ngay thu	done -6	in_progress 9
ngay to	in_progress 3
ngay |	blocked -10	done 26	extension 16	in_progress -17	not_started -5	question -11
nghe	ack 19	blocked -3	extension 4	in_progress -14	not_started -4	question -5	unrelated 3
nghe a	in_progress -3
nghe anh	in_progress 4
nghe bao	ack -5	in_progress 7
nghe chau	extension 3
nghe cho	done 4
nghe dien	done 4	in_progress -4
nghe gui	done 3	in_progress -3
nghe may	done 7	in_progress -7
nghe noi	done -12	in_progress 15
nghe roi	ack 7	blocked -4	done 5	in_progress -5
nghe tap	in_progress -6	unrelated 9
nghe xong	done -5	in_progress 5
nghe |	ack 18	done -6	in_progress -8
nghen	blocked -12	done 5	in_progress 10	not_started -8	unrelated 4
nghen ,	in_progress 13	not_started -7
nghen anh	done 3
nghen chi	done 10	in_progress -7
nghen |	ack 4	blocked -8	done -7	in_progress 3	unrelated 8
ngheo	in_progress 4	unrelated -3
ngheo a	done 6	in_progress -6
ngheo cap	blocked -4	done 5
ngheo khong	blocked 4
ngheo roi	ack 3
ngheo xong	done -3	in_progress 6
nghi	ack -15	blocked 40	done 5	in_progress -14	not_started -14	question -12	unrelated 9
nghi ,	ack -3	blocked 8	unrelated -4
nghi anh	blocked 3	done 4	extension -4
nghi bi	blocked -8	unrelated 10
nghi bo	blocked -6	done 7
nghi cap	blocked 5	in_progress -3
nghi chuyen	blocked 13	done -4	extension -4	in_progress -3
nghi cu	done 10	in_progress -12
nghi da	in_progress -3	not_started 4
nghi de	blocked 5	not_started -3
nghi dep	blocked -5	done 6
nghi dich	extension 5	question -3
nghi dieu	extension 4
nghi dinh	blocked 13	not_started -3	unrelated -5
nghi doi	extension -6	question 6
nghi em	done -3	in_progress 5
nghi gia	blocked -3	extension 6
nghi giao	blocked 5
nghi het	blocked 20	done -4	unrelated -14
nghi hop	blocked 5	in_progress -3
nghi khong	question -3	unrelated 4
nghi lanh	blocked 3
nghi le	blocked -7	in_progress -4	unrelated 11
nghi lui	extension 3
nghi om	in_progress -8	unrelated 11
nghi phep	blocked -3	extension -8	unrelated 12
nghi phoi	blocked -8	in_progress 13
nghi phong	blocked 3
nghi quyet	in_progress 5
nghi roi	done -4	in_progress 5
nghi so	done -8	in_progress 7
nghi tinh	blocked -3	extension 3
nghi trua	blocked -3	in_progress 4
nghi van	blocked 5	done 3	in_progress -5
nghi xoa	done 3
nghi |	blocked -6	done 6	in_progress 4	question -3
nghia	blocked -7	done 10	in_progress -3	unrelated 3
nghia trang	done 12	unrelated -9
nghia vu	blocked -7	done -4	unrelated 14
nghich	unrelated 5
nghich dien	unrelated 5
nghiem	ack 25	blocked -12	done -7	in_progress 11	not_started -7	question -4	unrelated -4
nghiem thu	blocked -8	done -5	in_progress 22	not_started -5	question -3
nghiem tuc	ack 21	blocked -6	in_progress -8
nghiem |	ack 4
nghiep	blocked 4	done -4	in_progress -7	unrelated 6
nghiep bon	in_progress -3	not_started 4
nghiep xong	done -5	in_progress 3	unrelated 5
nghin	blocked -3	unrelated 6
nghin |	extension -4	unrelated 6
ngo	blocked -3	done 16	in_progress -5	not_started -5
ngo ha	done 10	in_progress -3	not_started -6
ngo roi	done 3
ngoai	blocked 10	done -7	in_progress -15	not_started 9	question 3
ngoai doi	not_started 4
ngoai duong	blocked 3
ngoai khong	blocked 3
ngoai lam	in_progress -9	not_started 9	question 3
ngoai nha	done -3	in_progress 4
ngoai san	unrelated 5
ngoai thuc	done 3
ngoai |	blocked 4	in_progress -4
ngoi	blocked -8	in_progress 24	not_started -3	unrelated -7
ngoi bat	blocked -4	in_progress 6
ngoi cong	in_progress 8	not_started -4
ngoi go	blocked -3	in_progress 5
ngoi het	blocked -5	done 6
ngoi tren	blocked -5	in_progress 5
ngon	blocked -3	not_started 3	question -8	unrelated 10
ngon tay	not_started 4
ngon |	question -7	unrelated 10
ngu	question -9	unrelated 13
ngu ngon	unrelated 3
ngung	blocked 10	done -3	in_progress -6
ngung lai	blocked 5	in_progress -5
nguoc	blocked 6	done -3
nguoc nhau	blocked 3
nguoi	ack -12	blocked 19	done -8	extension -4	in_progress -17	not_started -3	question -16	unrelated 41
nguoi ,	blocked 3
nguoi a	blocked 12	done -7	in_progress -4
nguoi cao	blocked -6	in_progress 10	not_started 3	unrelated -5
nguoi co	blocked -3	extension 6
nguoi cuoi	blocked -4	done 5
nguoi da	done -5	unrelated 5
nguoi dan	blocked -8	done 9
nguoi di	ack -4	in_progress 8
nguoi duyet	question 3
nguoi lam	done -6	not_started 8
nguoi oi	blocked -10	unrelated 13
nguoi qua	blocked 3	done -3
nguoi roi	blocked 15	done -9	unrelated -4
nguoi ta	blocked 3	done -4
nguoi thi	blocked 5	done -4
nguoi xuong	in_progress -4	unrelated 6
nguoi |	blocked 3	done 16	in_progress -19	not_started -9	question -17	unrelated 28
nguon	blocked 6	not_started -3
nguon nao	blocked 3	not_started -3
nguyen	blocked 7	done -3	in_progress -15	not_started 19	question -8
nguyen ,	in_progress -4	not_started 6
nguyen trong	in_progress -9	not_started 12
nguyen |	blocked 8	question -7
nha	ack -18	blocked -4	done -18	extension 16	in_progress -9	not_started 3	question -42	unrelated 72
nha ,	ack -3	done 4	unrelated -4
nha a	extension 10	unrelated -5
nha an	unrelated 3
nha anh	done 3	extension 5	in_progress 6	not_started -4	unrelated -4
nha ba	blocked 7	unrelated -3
nha c	in_progress 5
nha chi	ack -3	done -18	extension 4	in_progress 30	not_started 14	question -12	unrelated -15
nha cho	in_progress 4
nha cua	blocked -4	unrelated 7
nha di	blocked -3	unrelated 4
nha em	ack -4	blocked -3	done -18	in_progress -7	not_started -8	unrelated 42
nha gia	unrelated 5
nha hang	question -7	unrelated 8
nha khong	unrelated 3
nha nhe	done 3
nha oi	unrelated 5
nha roi	done -4	in_progress -9	unrelated 16
nha sep	blocked 4	done -3	in_progress 4	unrelated -4
nha ta	done 6	unrelated -5
nha tam	done 16	in_progress -8	unrelated -4
nha thau	ack -3	blocked 21	done -6	in_progress 3	not_started -3	unrelated -13
nha thuoc	blocked 3	done -3
nha toi	done -4	in_progress -3	unrelated 10
nha van	blocked -3	done 15	in_progress -11	not_started 6	unrelated -9
nha xong	done -9	in_progress -16	unrelated 25
nha |	ack 8	extension 5	not_started 6	question -16
nhac	ack 34	done 6	extension -7	in_progress -32	question 26	unrelated -30
nhac ,	ack 4	done 3	question -3
nhac a	in_progress -5	question 8
nhac anh	ack 4
nhac cac	done -4	in_progress 4
nhac hai	not_started 3
nhac hoai	done 13	in_progress -6	question -3	unrelated -3
nhac lai	question 9
nhac nham	blocked 24	done -7	unrelated -15
nhac nho	ack 4
nhac nua	ack -3	done 11	in_progress -4	unrelated -3
nhac o	not_started 4
nhac viec	ack 4
nhac |	ack 13	blocked -10	in_progress -14	question 17
nham	ack -9	blocked 21	done -16	extension -4	in_progress 3	not_started -10	question -7	unrelated 24
nham a	blocked -3	in_progress -9	question -3	unrelated 18
nham don	blocked 7	unrelated -3
nham file	done -3	in_progress 4
nham nguoi	blocked 24	done -7	unrelated -15
nham nhom	ack -3	in_progress -3	unrelated 13
nham tin	blocked -3	unrelated 9
nham xong	in_progress 8	not_started -7
nhan	ack 18	blocked -9	done 33	extension -19	not_started 10	question -7	unrelated -25
nhan ,	blocked -7	done 7
nhan a	done 3
nhan anh	ack 3	in_progress -3
nhan ban	in_progress -12	not_started 13
nhan bao	done -6	in_progress 7
nhan cap	done 3
nhan cho	done 3
nhan chuong	ack -3	done 4
nhan cong	done 3	in_progress -3
nhan da	ack -8	done 13	in_progress -3
nhan dau	done 3
nhan du	ack -7	blocked -8	done 17	in_progress 3	unrelated -3
nhan duoc	ack 16	done -13	not_started -4	question 8	unrelated -3
nhan e	unrelated 3
nhan em	blocked 3
nhan giai	ack 3
nhan het	done 5
nhan ho	ack 3	done -3
nhan khoan	ack -3	blocked 4
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan lon	in_progress 4
nhan luc	blocked 3
nhan nha	ack -5	done 7
nhan nhac	done -4	in_progress 4
nhan nham	unrelated 6
nhan nhe	ack -3	not_started 4
nhan nhiem	ack 13	done -3	not_started -3
nhan noi	ack 3
nhan o	question 6	unrelated -3
nhan ocop	in_progress 6	question -3
nhan roi	done 4	in_progress -3
nhan su	blocked 3	in_progress -4
nhan thay	blocked 11	not_started -3	unrelated -6
nhan thong	ack 8	done -5
nhan viec	ack -9	not_started 12
nhan xong	in_progress 4
nhan y	ack 3
nhan yeu	ack 9	in_progress -7
nhan |	ack -9	blocked 13	done 5	extension -6	in_progress 19	not_started -3	question -13	unrelated -6
nhanh	in_progress -3	unrelated 9
nhanh thoi	in_progress -3	unrelated 9
nhap	blocked -7	done 18	in_progress 6	not_started -8	unrelated -5
nhap du	done 11	in_progress -7
nhap duoc	in_progress 6
nhap lan	in_progress 4
nhap lieu	blocked -3	done 7
nhap xong	blocked 3	done 8	in_progress -9
nhap |	in_progress 9	not_started -3
nhat	ack 3	done 4	extension -5	not_started -4	question -3	unrelated 8
nhat chu	in_progress 4
nhat danh	done -3	in_progress 3
nhat duoc	unrelated 5
nhat hang	in_progress 3
nhat len	done 3
nhat nay	in_progress 4
nhat quyet	blocked 9	in_progress -8
nhat thu	in_progress 4
nhat tri	ack 4
nhat xong	done 3
nhat |	done 3	in_progress -3
nhau	blocked 19	done -13	extension -4	in_progress 6	question 4	unrelated -9
nhau ,	blocked 7	unrelated -5
nhau cho	done -9	unrelated 9
nhau di	in_progress 6	unrelated -3
nhau khong	blocked -3	unrelated 6
nhau ve	blocked 7	unrelated -4
nhau |	blocked 5	question 6	unrelated -8
nhay	done -4	in_progress 6
nhay roi	done -3	in_progress 5
nhe	ack 3	blocked -5	done -14	extension 16	in_progress -10	not_started 7	question -29	unrelated 32
nhe ,	blocked -4	extension 6	in_progress 6	unrelated -4
nhe a	done 4	in_progress -7	unrelated 4
nhe anh	ack 7	blocked 6	done -7	in_progress 13	question -6	unrelated -15
nhe ca	done -5	in_progress -3	unrelated 10
nhe cac	done 7	in_progress -7
nhe chi	ack -4	in_progress 6	not_started 3	question -11	unrelated 7
nhe nhe	in_progress -6	unrelated 6
nhe sep	blocked -6	done 9
nhe |	blocked -3	done -13	extension 8	in_progress -15	not_started 3	question -11	unrelated 29
nhen	done 10	in_progress -4	unrelated -6
nhen moi	done 10	in_progress -4	unrelated -6
nhi	blocked -5	done 6	in_progress -7	unrelated 9
nhi |	blocked -3	done 7	in_progress -7	unrelated 8
nhich	blocked -3	in_progress 8	not_started 3	unrelated -4
nhich tung	in_progress 8	unrelated -3
nhiem	ack 10	done -17	extension -10	not_started 8	question 17	unrelated -7
nhiem can	in_progress 3
nhiem cua	blocked -3	in_progress 5
nhiem vu	ack 10	done -15	extension -10	in_progress -3	not_started 8	question 16	unrelated -6
nhieu	done -5	question -3	unrelated 7
nhieu tien	blocked -3	question -5	unrelated 9
nho	ack 14	blocked 22	done -15	extension -7	in_progress -14	not_started -4	question -12	unrelated 16
nho anh	blocked 4
nho chang	blocked -4	unrelated 7
nho da	in_progress 3
nho dang	extension 4	in_progress -3
nho khong	unrelated 3
nho ma	ack 6
nho mac	blocked -3	unrelated 5
nho ro	in_progress 4
nho roi	ack 4
nho ubnd	blocked 3
nho van	blocked 7	in_progress -3
nho xe	question -4	unrelated 6
nho |	ack 5
nhom	ack -7	blocked -9	done 22	extension -4	in_progress -13	question -7	unrelated 21
nhom ,	ack -3	unrelated 7
nhom a	done 5
nhom minh	question -4	unrelated 5
nhom nay	unrelated 3
nhom roi	done 3
nhom |	done 11	in_progress -6
nhu	done -9	in_progress 19	unrelated -7
nhu da	done 3
nhu het	done 3
nhu khep	done 5
nhu nop	in_progress 4
nhu xong	done -9	in_progress 14
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -5	blocked -6	done -9	extension -4	in_progress 11	not_started 13	question 8	unrelated -8
nhung bac	blocked -4	in_progress 6
nhung ben	blocked 6	in_progress -5
nhung bi	blocked -3	done -12	in_progress 15
nhung chac	done 24	in_progress -23
nhung chua	blocked -10	done -9	in_progress 18	question -6	unrelated 9
nhung co	in_progress 8	unrelated -3
nhung dang	in_progress 3
nhung don	in_progress -5	question 7
nhung em	done 6	in_progress -4
nhung gi	not_started -3	question 8	unrelated -3
nhung he	done -7	in_progress 6
nhung ket	blocked 4	done -3
nhung khong	blocked 12	done -8
nhung lam	blocked -6	done 10	in_progress -3
nhung ma	blocked -3	in_progress 5
nhung mau	blocked 6	in_progress -4
nhung ngay	done 3	in_progress -3
nhung nhiem	in_progress -6	not_started 8
nhung phai	done -6	in_progress 7
nhung phong	blocked -3	in_progress -3	not_started 7
nhung sai	in_progress 4
nhung sep	in_progress 4
nhung tai	blocked 3
nhung thieu	done -3	in_progress 3
nhung thu	in_progress -5	not_started 11
nhung toi	blocked -4	done 3
nhung van	blocked -10	done 11
niem	ack 6	blocked -11	done 8	not_started 3
niem phong	blocked -3	done 5
niem xong	done -4	in_progress 5
niem yet	blocked -7	done 7	not_started 4
nien	done 7	in_progress -4
nien hoan	done -3	in_progress 3
nien |	done 8	in_progress -7
ninh	done 3
ninh ,	done 3
nmai	done -6	in_progress 11
nmai nop	done -6	in_progress 11
no	ack 8	done 24	extension 7	in_progress -22	question -3	unrelated -13
no cac	done 8	in_progress -6
no co	blocked 6	unrelated -4
no luc	ack 7	in_progress -6
no mot	extension 8
no thi	ack -7	done 13	unrelated -4
no toi	ack 9	extension -3
noi	ack -5	blocked -4	done -42	extension 12	in_progress 34	not_started 10	question 5	unrelated -9
noi ,	ack -6	blocked 4	done 5	in_progress -4
noi a	blocked -3	in_progress 7
noi anh	blocked -3	extension 8
noi bo	in_progress 3
noi cha	in_progress -4	unrelated 7
noi cho	extension 9	question -6
noi dung	ack 6	blocked -23	done -4	extension -6	in_progress -9	not_started 27	question 17	unrelated -8
noi duong	blocked -3	in_progress 3
noi gi	blocked 6	done -4
noi giup	blocked 7	extension -5
noi gui	in_progress 3
noi han	extension 3
noi het	blocked 4	done -3
noi hoan	in_progress 3
noi khi	blocked 8	done -3	in_progress -5
noi roi	done -4	in_progress 10
noi toi	extension 3
noi trong	blocked 3
noi voi	blocked 4
noi vu	in_progress 3	question -4	unrelated 6
noi xong	done -5	in_progress 14	not_started -4
noi |	blocked 8	done 3	in_progress -6
non	blocked -6	done 5	in_progress 3
non ,	done 3	in_progress -3
non duoc	done 3
nong	blocked 11	done -8	not_started 3	question -8	unrelated 5
nong dan	done -6	in_progress 3	not_started 5
nong qua	blocked 14	unrelated -11
nong the	blocked -4	question -7	unrelated 15
nop	ack -42	blocked -32	done 21	extension 50	in_progress 13	not_started -24	question 31	unrelated -16
nop ,	blocked -4	done -4	in_progress 8
nop .	done 3
nop a	done -3	in_progress 6
nop ban	done 3	in_progress -4	question 3
nop bao	done -4	in_progress -5	not_started 9
nop bo	done 6	in_progress -6
nop bua	done 4	in_progress -3
nop ca	in_progress 6	not_started -6
nop cham	extension 5
nop cho	question 4
nop chua	question 5
nop danh	in_progress -5	not_started 6
nop don	in_progress 3
nop du	done 7	in_progress -3
nop dung	ack -16	done -3	in_progress 23
nop duoc	blocked -6	done -4	extension 23	question -9
nop hay	done -5	question 5
nop het	in_progress -5	question 8
nop ho	blocked 12	done -3	in_progress -13	not_started 6
nop hom	done 12	extension -6	question -3
nop kho	done 3
nop kip	done 4	in_progress -3
nop lai	done 4
nop len	blocked -5	done -11	in_progress 9	unrelated 11
nop luon	done 8	in_progress -8
nop mo	done -7	in_progress 3	question 7
nop muon	ack 3	done -3	extension 5
nop ngay	extension 3
nop nha	blocked -3	done -9	extension 7	in_progress 10	unrelated -3
nop nhe	blocked 4	done -5	in_progress 3
nop not	in_progress 3
nop o	question 4
nop oi	done 3
nop qua	in_progress -3	question 5
nop roi	ack -3	done -20	in_progress 13	not_started 3	question 12	unrelated -4
nop sang	done 13	in_progress -11
nop so	blocked 4	not_started -3
nop tan	ack -6	done 6
nop the	done 3	in_progress -8	question 7
nop thi	extension 4	question -3
nop to	done 3
nop tre	extension 3
nop tu	done 16	in_progress -6	question -6
nop van	done 5	in_progress -5
nop vao	extension 3
nop ve	extension 5	question -3
nop xong	done -4	in_progress 7
nop |	ack -4	blocked -5	done -11	in_progress 21	not_started -10	question 7	unrelated 3
not	ack -6	blocked -13	done 32	in_progress 8	not_started -16	unrelated -3
not ho	done 5	in_progress -5
not may	blocked -4	in_progress 4
not roi	ack -3	done 8	in_progress -3
not sang	done 12	in_progress -12
not toi	done 8	in_progress 9	not_started -15
not va	done 3
not |	blocked -3	done -3	in_progress 10
nu	blocked 4	done 4	in_progress -3	unrelated -5
nu nam	blocked 7	unrelated -3
nu ra	blocked -3	done 4
nua	ack -13	blocked -12	extension 16	not_started 30	question -14	unrelated -7
nua ,	done 14	in_progress -12
nua a	done 10	extension 5	in_progress -7	not_started 6	question -12
nua anh	in_progress -6	not_started 9
nua chi	ack -3	done 5
nua dau	in_progress 6
nua khong	in_progress -3	question 4
nua la	in_progress 4
nua moi	not_started 4
nua nhe	done 4	in_progress -3
nua roi	done -3	in_progress 7
nua sep	blocked 5	done -4
nua thang	done -3
nua thoi	done -3	in_progress 4
nua tuyen	blocked -3	in_progress 4
nua xong	done -9	in_progress 12
nua |	blocked -10	done -3	extension 9	in_progress -7	not_started 16
nuoc	blocked 5	done 8	extension -4	in_progress -7	not_started -4	unrelated 4
nuoc dang	done -3	in_progress 3
nuoc dung	blocked -3	done 4
nuoc ngam	blocked 5	in_progress -5
nuoc ngoai	blocked 11	in_progress -5
nuoc nhan	blocked -4	done 4
nuoc rut	blocked -8	done 3	in_progress 7
nuoc sach	done 5
nuoc thong	blocked -3	done 4
nuoc to	blocked -4	done 4
nuoc xong	unrelated 4
nuoc |	blocked 5	in_progress -7	unrelated 6
o	ack 6	done 13	extension -7	in_progress -9	not_started -5	question 8	unrelated -5
o ap	blocked 3
o bai	done 6	in_progress -3
o ban	ack -5	blocked -4	done -8	in_progress 26	unrelated -8
o ben	blocked 3
o buoc	in_progress 4
o cho	blocked 7	unrelated -4
o cua	unrelated 4
o cung	blocked 7	done -5
o dau	done -3	in_progress -3	question 14
o day	not_started 4
o duoi	blocked -8	in_progress 8
o duong	done 4	in_progress -4
o ga	done 5	in_progress -4
o i	done 12	in_progress -8
o ke	ack 18	in_progress -8	unrelated -5
o khau	blocked 15	in_progress -11
o loi	not_started 3
o nha	done 5	in_progress -3
o quan	unrelated 3
o san	in_progress -7	unrelated 9
o so	blocked -14	in_progress 14
o tinh	blocked 3
o van	done 5	in_progress -4
ocop	blocked -3	done 7	in_progress 5	question -3	unrelated -5
ocop nha	done 6	unrelated -5
ocop sao	in_progress 6	question -3
oi	ack -3	blocked -6	extension -8	in_progress 8	not_started 3	question -8	unrelated 16
oi ,	blocked 7	done -6	not_started -6	unrelated 5
oi bai	done -3	in_progress 4
oi ban	unrelated 3
oi bao	blocked -4	extension -7	question 8	unrelated 6
oi bien	done -3	in_progress 4
oi cai	done -3	in_progress 4
oi chac	done -4	in_progress 5
oi chi	done 7	in_progress -6
oi chieu	unrelated 3
oi cho	extension 5
oi chu	blocked 3
oi chua	not_started 4
oi co	question -3	unrelated 4
oi da	ack 8	blocked -6	done -6	in_progress 16	not_started -9
oi dang	blocked 7	in_progress -8
oi dat	done -6	unrelated 6
oi de	done -3	in_progress -3	not_started 5
oi dinh	in_progress 4
oi doi	extension 6
oi don	done 7	in_progress -6
oi dong	unrelated 3
oi du	done -3	in_progress 4
oi e	ack 3
oi em	ack 3	done 3
oi gia	extension 5
oi gui	unrelated 3
oi hoan	blocked -4	done 6	extension 9	in_progress -5	unrelated -5
oi hoi	blocked -5	not_started 6
oi hop	blocked 3	done -3
oi ke	done -3	in_progress 4
oi kho	done -4	in_progress 3
oi khong	blocked -6	done 5
oi lam	done -5	in_progress 9
oi mo	in_progress 3
oi moi	in_progress 8
oi nam	not_started 3
oi nau	unrelated 4
oi neu	in_progress 3
oi ngay	done -4	in_progress 5
oi nghe	in_progress 3
oi nghi	done -7	in_progress 7
oi nha	unrelated 5
oi nhe	blocked 3
oi ok	ack 5
oi phieu	done 3
oi phong	done 3
oi san	done 6	unrelated -5
oi sua	done 3	in_progress -3
oi tham	done 4
oi the	blocked 3
oi toi	done 4	in_progress -3
oi vua	in_progress -5	not_started 3	unrelated 3
oi xong	blocked 3	done 8	in_progress -3	not_started 3	unrelated -7
oi |	blocked 5	done 10	extension -11	in_progress -8	unrelated 7
ok	ack 23	blocked -9	done 26	extension -4	in_progress -14	not_started -10	question -4	unrelated -8
ok ,	ack -14	done 19	in_progress -4
ok a	in_progress 6	not_started -6
ok em	ack 10	done -3
ok roi	ack 10	in_progress -5
ok xong	done 9	in_progress -6
om	ack -7	blocked 34	done -3	extension 3	in_progress -14	not_started -14
om a	blocked -4	in_progress -4	unrelated 11
om may	blocked 13	not_started -12
om |	ack -5	blocked 17	extension 3	in_progress -6	unrelated -7
on	ack 27	blocked -11	done -6	extension 6	in_progress -12	not_started -5	question -4	unrelated 4
on ,	done -4	unrelated 4
on a	ack 3
on anh	ack 8	done 5	in_progress -5	unrelated -3
on bot	ack 3
on ca	done -3	unrelated 5
on cac	done -3	unrelated 4
on chi	ack 3
on cho	extension 9	in_progress -7
on da	ack 3
on dinh	done 5	in_progress -3
on moi	done -5	unrelated 5
on nhac	ack 3
on roi	in_progress 4
ong	ack -4	blocked 17	done 5	in_progress -21	unrelated 5
ong binh	done 6	in_progress -3
ong chu	blocked 3
ong giam	blocked 4	in_progress -4
ong hai	done -5	unrelated 6
ong ki	done 4	in_progress -3
ong nhan	ack -3	blocked 4
ong nuoc	blocked 5	in_progress -5
p /	done 3
pccc	done 4
pdf	done -3	in_progress -5	question 10
pha	blocked 27	done -6	in_progress -10	question -3	unrelated -6
pha hong	blocked 13	done -4	in_progress -8
pha san	blocked 12	unrelated -6
phai	ack -8	blocked 4	done 12	in_progress 3	not_started -22	question 38	unrelated -29
phai bao	question 3
phai cho	blocked 6	in_progress -4
phai chua	blocked -5	done 14	in_progress -5	not_started -3
phai cua	blocked 10	not_started -4
phai dang	done 22	in_progress -21
phai dung	blocked 7	done -3
phai giai	blocked 7	done -5
phai got	in_progress 3
phai hoan	blocked -4	in_progress 8
phai hoi	blocked 8	question -7
phai huy	extension 3
phai in	in_progress 7
phai khong	question 9	unrelated -4
phai ki	question 3
phai la	blocked 8	done -3	in_progress -3
phai lam	blocked -18	done 7	extension 4	in_progress 7	not_started -3	question 9	unrelated -5
phai lo	done 9	in_progress -7
phai ngung	blocked 9	in_progress -5
phai nhac	done 5	in_progress -3
phai nop	done -3	question 5
phai thu	done -3	in_progress 7
phai xong	blocked -8	done -6	in_progress 11	question 8
phai |	blocked -4	done -4	in_progress 9
pham	blocked -6	done 8	in_progress 7	question 3	unrelated -8
pham a	in_progress 3
pham chua	question 3
pham cuoi	blocked -3	in_progress 3
pham ocop	done 6	unrelated -5
phan	ack -9	blocked 37	done -9	extension 7	in_progress 4	question -10	unrelated -19
phan a	in_progress -3	not_started 5
phan ba	done -3	in_progress 5
phan bo	blocked -4	done 4	extension 3
phan chuyen	ack 9	done -4
phan con	done 12	in_progress -11
phan cong	blocked -9	done -5	in_progress 12	not_started 10	unrelated -3
phan cu	blocked -3	in_progress 4
phan cua	done -6	in_progress 5
phan cung	done -3	in_progress 12	not_started -4	question -5
phan dan	blocked 4	done -3
phan dau	done -4	in_progress 7
phan doi	blocked 9	in_progress -6
phan em	blocked 6	in_progress -4
phan hoi	blocked 27	done -3	in_progress -22
phan ket	in_progress 3
phan kien	done -3	in_progress 4
phan kinh	blocked -3	in_progress -3	question 8
phan loai	done 3
phan loi	in_progress 5	not_started -4
phan lon	in_progress 3
phan mem	done 25	extension 8	in_progress -13	not_started -6	question -7	unrelated -4
phan minh	blocked 20	in_progress -21	not_started 3
phan mo	in_progress 4
phan nguoi	in_progress -6	not_started 9
phan phan	extension 3
phan roi	done -6	in_progress 11
phan so	in_progress 6	not_started -4
phan thu	extension 3
phan tich	extension 3
phan toi	ack -7	done 13	unrelated -4
phan tong	in_progress 4	not_started -4
phan tram	blocked -3	in_progress 7	unrelated -4
phan tru	in_progress 3
phan ung	blocked 12	done -3	in_progress -6
phan viec	blocked -4	done -4	in_progress 11
phan |	question -4	unrelated 9
phao	ack -3	done 8	question -3
phao hoa	ack -3	done 6	question -3
phap	blocked 5	done -12	in_progress 20	not_started -3	question -4	unrelated -6
phap ,	blocked -3	in_progress 3
phap chu	blocked 7	question -5
phap gui	done -3	in_progress 3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	blocked -3	done -3	in_progress 7
phap to	done -4	in_progress 4
phat	ack -9	blocked -40	done 46	extension -6	in_progress 30	not_started 5	unrelated -27
phat anh	done -6	in_progress 6
phat cac	in_progress 3
phat cho	done 7	in_progress -5
phat cua	blocked 9	done -7
phat dan	blocked -4	in_progress 5
phat den	done 4
phat di	done 3	in_progress -3
phat dong	done -4	not_started 6
phat hanh	blocked -14	done 19	in_progress 9	not_started -10	unrelated -3
phat het	blocked -6	done 8	in_progress 9	question -4	unrelated -5
phat phieu	done -4	in_progress 6
phat qua	not_started 5
phat sau	blocked -3	done 4
phat sep	done -3	in_progress 4
phat sinh	blocked -3	done 4
phat tan	done 5
phat to	blocked -3	done -7	in_progress 6	question 3
phat xong	blocked -7	done 18	in_progress -9
phat |	done -5	in_progress 6	not_started 3
phe	blocked 7	done 10	in_progress -21	not_started -3	unrelated 10
phe duyet	blocked 10	done 15	in_progress -20
phe khong	unrelated 3
phe nhe	unrelated 4
phep	ack -7	blocked -14	done 27	extension 7	in_progress -13	question -5	unrelated 7
phep ,	ack -3	done 4
phep ban	done 4	question -3
phep cap	ack -3	done 6
phep gui	done -4	extension 9	in_progress -4
phep mai	blocked -3	extension -8	unrelated 12
phep nop	extension 3
phep thu	done 8	extension -6
phep xay	blocked -5	done 4
phep |	done 4	in_progress -3
phi	ack -3	blocked 34	done -8	in_progress -15	not_started -6	question 7	unrelated -7
phi ,	blocked -4	done 5
phi a	blocked 4
phi bi	blocked 15	in_progress -7	question -3
phi khong	blocked -3	question 4
phi thi	blocked -3	in_progress -4	question 8
phi tu	blocked 3
phi xong	done -8	in_progress 12
phi |	blocked 17	in_progress -11
phia	blocked -5	in_progress 6
phia minh	blocked -5	in_progress 6
phien	blocked -3	done -3	extension 5	in_progress 3
phien ,	blocked -3	extension 3
phien co	extension 3
phien gac	in_progress 3
phien |	blocked -3	extension 3
phieu	ack -3	blocked -4	done 9	unrelated -4
phieu ,	in_progress 4	not_started -3
phieu khao	done 9	in_progress -7
phieu roi	in_progress 5
phieu xong	done -4	in_progress 3
phieu |	blocked -3	done 4	in_progress -7	not_started 5
phim	done -10	question -12	unrelated 25
phim chua	question -11	unrelated 13
phim xong	done -11	unrelated 11
pho	ack -6	done 17	not_started -5	unrelated -8
pho anh	done 4
pho bao	done 5
pho chinh	in_progress 3
pho chu	blocked 4	in_progress -4
pho chua	in_progress 6
pho xin	blocked 6	done -4
pho xong	blocked 3	done 3	in_progress -4
pho |	done 4	unrelated -3
phoi	ack -3	extension -7	in_progress 7	not_started -3	question 3
phoi hop	ack -3	blocked 3	extension -8	in_progress 10	not_started -3	question 3	unrelated -4
phoi ngoai	unrelated 5
phong	ack 17	blocked -11	done -12	extension -13	in_progress 5	not_started -7	question 26	unrelated -6
phong a	in_progress -4	not_started 4
phong ben	in_progress 3
phong chay	ack 6	blocked -3	extension 3	in_progress 5	not_started -9
phong cho	blocked 5
phong chong	blocked -9	done 3	in_progress 6	question 3
phong chu	blocked -3	in_progress 5
phong chua	blocked -7	not_started 10
phong con	blocked 4	unrelated -3
phong da	ack 3
phong dang	in_progress 5
phong di	blocked 10	extension 3	unrelated -9
phong doi	done 12	extension -7	unrelated -4
phong em	not_started -3	question 5	unrelated -5
phong hop	unrelated 3
phong khac	blocked -3	done -3	in_progress 5	not_started 4
phong kinh	done -7	in_progress 3	not_started 6
phong kt-ht-dt	in_progress -3
phong la	blocked -3	done 5
phong mat	done -7	extension -4	in_progress 10
phong mot	done 4	question -3
phong nao	question 3
phong ngay	done 5	in_progress -4
phong nha	done -3	unrelated 7
phong nhe	done -5	unrelated 5
phong oi	in_progress -7	question 5	unrelated 5
phong roi	done 7	in_progress -3
phong se	done -3	in_progress 8
phong tc	done -3	in_progress 5
phong tckh	done 3	in_progress -3
phong toa	blocked 3
phong tra	done -3	in_progress 3
phong tu	blocked -7	in_progress 4	question 5
phong van	blocked 3
phong vhxh	blocked 3	done -3	in_progress 3
phong xai	blocked 4	done -4
phong xong	blocked -5	done 8	in_progress -15	question 14
phong |	ack 22	blocked -12	done -6	in_progress -6	unrelated 4
photo	done 4
photo phat	done 5	in_progress -3
phu	ack -3	done 3	in_progress -13	not_started -5	question 22	unrelated -5
phu huynh	done -8	in_progress -6	unrelated 14
phu luc	blocked -10	done 7	question 9	unrelated -3
phu nu	blocked -3	done 6	in_progress -3
phu thuoc	blocked 5	in_progress -3
phu trach	blocked 9	in_progress -3	not_started -4	question 16	unrelated -15
phuc	done 12	in_progress -8
phuc duoc	in_progress 3
phuc triet	done 7	in_progress -7
phuc xong	done 4	in_progress -3
phun	blocked 4	done 7	in_progress -8
phun nam	blocked 3	done -3
phun thuoc	done 7	in_progress -7
phuong	done 27	extension -3	in_progress -24
phuong ,	blocked 3
phuong an	blocked -3	in_progress 6	unrelated -4
phuong ban	done 9	in_progress -8
phuong can	blocked 3
phuong chua	blocked -4	not_started 4
phuong da	done 12	in_progress -10
phuong gui	done -6	in_progress 6
phuong het	blocked 3
phuong ho	blocked 3
phuong ki	done 3	in_progress -3
phuong kia	in_progress 3
phuong kich	done 3
phuong minh	blocked -6	unrelated 7
phuong roi	done 9	in_progress -8
phuong to	done 3
phuong |	done 6	in_progress -5
phut	blocked 4	done -4	question 3
phut chot	blocked 5	done -3
please	extension 3
please 🙏	extension 3
ptckh	ack -5
ptckh da	ack -4	done 4
ptckh khong	unrelated 3
qd	done 10	in_progress -7
qua	ack -30	done -6	extension -3	in_progress 5	not_started -13	question -10	unrelated 58
qua ,	ack 3	blocked 12	in_progress -10	unrelated -3
qua ?	blocked -4	in_progress 10	question -3	unrelated -3
qua a	done -10	not_started 3	unrelated 11
qua anh	blocked 14	done -3	unrelated -8
qua ca	blocked 7	done -6
qua cac	blocked -4	done -10	unrelated 16
qua cho	in_progress 3
qua choi	done -4	in_progress -3	unrelated 8
qua chu	done -3	in_progress 3
qua chua	blocked -4	done 10	in_progress -5	not_started 4	question -3
qua co	done 6	unrelated -5
qua dau	question 5
qua doi	blocked -4	done -5	unrelated 11
qua dt	done -8	unrelated 8
qua duoc	blocked -6	in_progress 8
qua em	done 7	in_progress -10	unrelated 4
qua ha	blocked 4
qua han	in_progress 5
qua hom	done 4	in_progress -4
qua ioffice	ack -4	blocked -4	done 3	in_progress 8
qua lam	done 3
qua le	in_progress -6	not_started 7
qua len	done 3
qua ma	done -7	in_progress 8
qua moi	blocked 7	in_progress -6
qua nay	question 3
qua nen	blocked -3	not_started 3
qua nha	done 7	in_progress -8	not_started -3	unrelated 4
qua nhe	done -4	unrelated 6
qua nhung	blocked 3
qua nua	blocked 3
qua roi	ack -4	blocked -6	done -4	in_progress 17
qua sep	done -3	unrelated 3
qua tet	done 4
qua thang	not_started 3
qua thuc	ack -4	done 14	in_progress -7
qua troi	blocked -3	in_progress -3	unrelated 7
qua truc	done 8	in_progress -9
qua trung	in_progress -5	not_started 9
qua tuan	extension 5	in_progress -3
qua viec	in_progress 4	not_started -3
qua viet	unrelated 4
qua xong	done 10	in_progress -9
qua zalo	blocked -3	question 7
qua |	ack -9	blocked -12	done -17	extension -3	in_progress 36	not_started -24	question -7	unrelated 36
quai	blocked 9	done -7
quai nao	blocked 9	done -7
quan	ack 3	blocked -5	done -9	extension -5	in_progress 5	not_started 8
quan buoi	in_progress 4
quan chua	question 3
quan com	unrelated 3
quan da	in_progress -7	not_started 8
quan dang	done -3	in_progress 4
quan day	done -6	in_progress -3	unrelated 11
quan di	in_progress -3
quan gan	blocked 3
quan li	done 4	in_progress -3
quan nha	in_progress 3
quan ong	done -4	unrelated 6
quan roi	blocked 4	done -5	in_progress 3
quan sang	done -4	in_progress 7
quan su	blocked -9	extension 6	in_progress 4
quan thi	unrelated 3
quan triet	ack 11	done -3	in_progress -8
quan xong	done 4	in_progress 8	unrelated -7
quan |	done 5	extension -6	unrelated -3
quang	done -5	in_progress 7
quang cao	blocked -6	in_progress 6
quat	blocked 13	done -9	in_progress -4
quat do	blocked 13	done -7	in_progress -6
quay	done -8	in_progress 3	not_started 8
quay phim	done -8	in_progress 8
quay sang	in_progress -3	not_started 6
que	blocked 6	in_progress -4
que het	blocked 5	in_progress -4
quen	blocked -3	done 4	in_progress -18	not_started 6	question -3	unrelated 16
quen bao	done 8	in_progress -7
quen chia	unrelated 5
quen do	unrelated 5
quen mat	blocked 4	not_started 5	unrelated -4
quen nop	in_progress -8	unrelated 10
qui	ack -3	blocked 26	done -29	extension 27	in_progress -24	question 3
qui a	in_progress 3
qui che	in_progress 4
qui dinh	blocked 35	done -4	extension 3	in_progress -14	not_started -12	unrelated -6
qui hoach	blocked 8	done -8	extension 3	in_progress -6	not_started 6	unrelated -3
qui i	blocked -12	done -7	extension 13	in_progress 5
qui iii	extension 3	in_progress -6	not_started 9
qui iv	blocked -4	extension 8
qui lop	done -7	unrelated 12
qui nhe	unrelated 3
qui xong	in_progress -3	question 7
quoc	blocked 3
quyen	blocked 8	done 3	extension -3	unrelated -4
quyen gop	in_progress 4
quyen ki	blocked -3	in_progress 5
quyen nop	done 7	in_progress -6
quyen tren	blocked 3
quyen |	blocked 4
quyet	ack -3	blocked -14	done 15	in_progress 14	question -3	unrelated -6
quyet da	blocked -3
quyet dinh	blocked -16	done 10	in_progress 11
quyet duoc	blocked -3	in_progress 7
quyet hdnd	blocked 7	in_progress -6
quyet khong	blocked 9	in_progress -8
quyet tam	done -5	in_progress 7
quyet toan	blocked -5	done 10	in_progress -6
quyet xong	blocked 5	in_progress -5
quyet |	blocked -3
ra	ack -32	blocked 4	done 6	in_progress 29	not_started 8	question -6	unrelated -12
ra ,	blocked -5	in_progress 7
ra chan	blocked 7	unrelated -4
ra chuc	in_progress -5	unrelated 7
ra dao	blocked 3
ra dau	done -3	in_progress -6	not_started 9
ra do	done 9	in_progress -7
ra doa	ack -3	blocked 4
ra duong	blocked -5	done 6
ra em	in_progress 4	not_started -3
ra giay	blocked -9	in_progress 9
ra hien	in_progress 4
ra hom	blocked -6	done 8
ra lam	in_progress 3
ra mat	blocked -5	done 8
ra nua	blocked -5	not_started 7
ra quan	done -15	extension -3	in_progress 15	not_started -4	unrelated 6
ra sang	done 4
ra sau	extension 3
ra soat	blocked -9	done 11	in_progress 6
ra thanh	done 3
ra thay	blocked 3
ra thong	in_progress 3
ra toa	blocked 15	done -11
ra vao	blocked 7	in_progress -6
ra xem	done 4	unrelated -3
ra xong	blocked 7	done -5	not_started -3
ra |	ack -19	blocked 9	done 7	not_started 3
rac	blocked -3	done 19	not_started -9	unrelated -4
rac chua	in_progress 10	not_started -8
rac o	done 4
rac tu	blocked -3	done 5
rac |	done 3	in_progress -3
rai	blocked -3	in_progress 5	question -3
rai ,	in_progress 5
rang	ack -5	done -4	in_progress 8	question 7	unrelated -3
rang xong	in_progress 4
ranh	blocked 3	extension -5	not_started 13	unrelated -7
ranh cam	blocked -5	in_progress 6
ranh em	ack -6	not_started 7
ranh gioi	blocked 5	done 4	in_progress -6	not_started 3	unrelated -3
ranh ma	not_started 3
ranh no	ack 9	extension -4
ranh thoat	done -3	in_progress 3
ranh viec	blocked 4
re	unrelated 5
re lien	unrelated 5
reo	done 3
ret	blocked -3	unrelated 5
ret qua	blocked -3	unrelated 5
rieng	done -5	in_progress -4	not_started 9
rieng chua	not_started 4
rieng khu	in_progress -5	not_started 6
ro	ack 65	blocked 9	done -10	extension -4	in_progress -49	not_started 4	question -6	unrelated -9
ro ,	ack 18	done -5	in_progress -8
ro a	blocked 3	in_progress -4
ro ai	blocked 4
ro gi	blocked -3	not_started 3
ro han	ack 5	done -3
ro i	done 12	in_progress -8
ro lam	blocked 8	not_started -3	question -4
ro nen	blocked 9	not_started -9
ro nhe	blocked 4	in_progress -3
ro noi	ack 3
ro roi	ack 19	done -3	in_progress -10
ro thoi	ack 3
ro thua	ack 9	in_progress -5
ro toi	blocked -7	in_progress -6	not_started 19
ro yeu	question 4
ro |	ack 8
roi	ack 3	done 35	extension -43	in_progress 9	not_started -27	unrelated 27
roi ,	blocked -31	done -15	extension -6	in_progress 22	not_started 12	question -5	unrelated 24
roi .	ack -8	done 11
roi a	ack 11	done 20	extension -10	in_progress 4	not_started -8	question 3	unrelated -20
roi ai	in_progress 23	not_started -3	question -11	unrelated -7
roi anh	done -15	extension -3	in_progress 3	not_started -4	unrelated 23
roi bao	ack 6	in_progress 5	question -4
roi bo	blocked 7	done -4	in_progress -3
roi c	done 5	in_progress -3
roi cac	blocked 4	done -5	unrelated 3
roi chi	ack 9	blocked 13	done 8	extension -3	in_progress -4	not_started -3	unrelated -19
roi cho	not_started 4
roi chu	blocked -7	done 50	in_progress -26	not_started -6	question -5	unrelated -3
roi chua	blocked 4
roi co	done 3
roi con	blocked 9	in_progress -3	not_started -3
roi dang	blocked 12	in_progress -12
roi dau	done -3	in_progress 9
roi day	done 3
roi de	ack 5	in_progress -4
roi di	done -7	unrelated 8
roi do	blocked -3	done 20	in_progress -11	unrelated -3
roi dong	blocked 9	done -6
roi dung	question 3
roi em	ack -3	done 7	not_started 3	unrelated -4
roi gui	ack -10	done -16	in_progress 21	question 8
roi ha	question 5
roi hay	in_progress 3
roi ket	blocked 4
roi khao	in_progress -3	unrelated 6
roi khong	done 3
roi lai	blocked 6	question -3
roi lam	done -3	in_progress -11	not_started 16
roi ma	ack -6	blocked -7	done 15	in_progress 20	question -9	unrelated -13
roi moi	blocked -12	done -7	in_progress -6	unrelated 26
roi ne	ack -3	done 6
roi nen	blocked 6	done -4
roi nghe	ack 10	blocked -4	done -7	in_progress -5	unrelated 7
roi nghen	done 13	not_started -7	unrelated -5
roi nha	in_progress 14	unrelated -6
roi nhe	ack 3	blocked -8	done 8	unrelated 4
roi nhung	blocked 22	done -21	in_progress 14	question -5	unrelated -6
roi phai	question 7	unrelated -4
roi phat	done 4
roi pho	blocked 6	in_progress -6
roi sao	done -5	in_progress -10	question 15
roi sep	blocked 5	done 15	in_progress -10	unrelated -7
roi thi	blocked 5	done -12	question 9
roi tra	ack 8	done -4	in_progress -3
roi vay	question 4
roi ve	blocked -3	done -17	in_progress -18	unrelated 38
roi viec	blocked -4	extension 7
roi xong	in_progress 7	question -3
roi |	ack -11	blocked -9	done 36	extension -13	in_progress 16	not_started -15	question -16	unrelated 11
ron	blocked -12	done 8	in_progress -3	question 13	unrelated -6
ron in	in_progress 8	not_started -4
ron treo	blocked -8	done 3	in_progress -5	question 13	unrelated -3
ron |	in_progress -4	not_started 5
rot	blocked 11	in_progress 3	not_started -9
rot dong	blocked 11	not_started -9
rot thi	in_progress 4
rua	ack 4	blocked -3	done -9	in_progress -4	not_started -3	question 14
rua anh	blocked -3	question 13	unrelated -4
rua xe	unrelated 6
rua xong	unrelated 3
rung	blocked 5	done -3	extension 3	in_progress -5
rung chong	blocked 4
rung xong	not_started 4
rung |	extension 3
ruong	blocked -5	in_progress 5
ruong cam	blocked -5	in_progress 5
ruot	in_progress -7	unrelated 7
ruot ,	not_started 3
ruot thua	in_progress -6	unrelated 7
rup	done 3
rup sang	done 3
rut	blocked -8	done 6	in_progress 4	not_started 3	unrelated -3
rut day	in_progress 4
rut lai	done -4	in_progress 5
rut ra	done -3	not_started 5
rut roi	blocked -9	done 11
rut ve	ack -3	blocked 4
rut von	blocked 3	in_progress -3
rut |	in_progress 3
sac	question -4	unrelated 7
sac dien	unrelated 3
sac type	unrelated 3
sach	ack -13	blocked 29	done 39	extension -9	in_progress -19	question -7	unrelated -21
sach ,	blocked -5	done 4	in_progress 4
sach a	in_progress -5	not_started 6
sach cac	in_progress 5
sach cho	done 7	in_progress -5
sach cu	ack 3	done -4	in_progress 5
sach cua	blocked -4	in_progress 4
sach da	done 5
sach dan	blocked 13	done -7	in_progress -6
sach du	blocked 5
sach dung	blocked 6	done -5
sach ho	done -4	in_progress 3
sach hoc	blocked 4	in_progress -3
sach khong	blocked -4	done 4
sach ki	done 4
sach mai	done 4
sach nhac	blocked -6	done 7
sach phe	blocked 4	in_progress -4
sach phuong	blocked 3
sach roi	blocked 3	done 7	in_progress -6
sach se	ack -7	done 13	unrelated -4
sach thanh	done -3	in_progress 3
sach tra	done 3
sach vay	blocked 4	in_progress -4
sach xong	done -3	in_progress 4
sach |	blocked 14	done -5	question -3
sai	blocked 13	done -15	in_progress 12	not_started -4
sai het	done -5	in_progress 5
sai phai	in_progress 5
sai qui	blocked 9	in_progress -5
sai |	blocked 3	done -3
sam	blocked -8	done 7	in_progress -8	not_started 5	question 9	unrelated -7
sam duoc	in_progress -9	unrelated 10
sam son	extension 3
sam thiet	blocked -7	done 5	not_started 5	question 10	unrelated -14
san	ack -3	in_progress -4	unrelated 9
san bay	unrelated 3
san cho	done 3
san chua	question 3
san dinh	in_progress -7	unrelated 9
san kia	unrelated 5
san nen	in_progress 4
san pham	blocked -5	done 6	in_progress 3	unrelated -5
san roi	blocked 8	unrelated -5
san xong	done -5	unrelated 4
san |	blocked 5
sang	ack -12	blocked -20	done 36	extension 30	in_progress -25	not_started 14	question -24
sang ,	done -4	in_progress 6
sang anh	blocked 3
sang ban	blocked 8	done -8	in_progress 3
sang chu	done 3
sang chua	in_progress 8	not_started -5
sang em	extension 4	question -3
sang giua	extension 3
sang ha	extension 3	question -3
sang het	done 4
sang khu	in_progress 5
sang lam	not_started 3
sang lay	done 4	in_progress -3
sang mai	blocked -3	done -8	in_progress 4	unrelated 9
sang nay	ack -3	blocked -12	done 59	extension -4	in_progress -45	not_started 13	question -8
sang ngay	extension 5
sang qua	done 3
sang qui	blocked -7	done -3	extension 13	in_progress -3
sang sep	in_progress 6	not_started -3
sang so	done 4	in_progress -3
sang thang	blocked -3	extension 4	not_started 3
sang thu	in_progress 7
sang tieng	in_progress 5
sang tinh	done 8	extension -6
sang toi	blocked 6	extension -3
sang trong	extension 4
sang tuan	blocked 6	done -9	in_progress 4	not_started 5	unrelated -3
sang voi	blocked -4	extension 4
sang |	blocked 7	done -6	extension 3	in_progress -5	unrelated 4
sao	ack -4	blocked -3	done 18	extension -3	in_progress -10	question 21	unrelated -19
sao ay	in_progress 3
sao bao	done 4	question -3
sao bot	done 3
sao cho	in_progress 6	question -3
sao chua	done 3	in_progress 6	not_started -3	question -5
sao con	done 8	question -3	unrelated -3
sao em	blocked -7	question 13	unrelated -3
sao gui	done 4
sao khi	blocked 4	question -3
sao lai	done 7	in_progress -3
sao ma	in_progress -4	not_started 7
sao noi	blocked 15	done -3	in_progress -10
sao roi	done 6	unrelated -5
sao van	done -7	in_progress -10	question 18
sao |	blocked -7	in_progress 4	question 5
sap	ack 8	blocked 38	done -23	in_progress -12	not_started -7	question -4
sap cap	in_progress 3
sap hoan	in_progress 3
sap ki	done -7	in_progress 7
sap nhap	blocked 4	in_progress -5
sap toi	in_progress 3
sap tu	blocked 13	done -5	in_progress -7
sap ve	blocked -5	unrelated 7
sap xep	ack 10	blocked -3	done 10	in_progress -10	not_started -4
sap xong	blocked 6	done -11	extension 3	in_progress 7
sap |	blocked 14	in_progress -11
sat	blocked 5	done 3	in_progress 6	unrelated -7
sat ,	in_progress 3
sat chua	blocked -3	in_progress 3
sat het	blocked 9	done -7
sat lo	blocked -4	in_progress 4
sat ve	in_progress 5	not_started -3
sat xong	done 8	in_progress -4
sau	ack 23	blocked -8	done -7	extension 4	not_started 14	question -19	unrelated -6
sau ,	in_progress -3	not_started 5
sau a	ack 4	done -3
sau cho	blocked -5	done 4	in_progress 3
sau da	in_progress -3	unrelated 5
sau duoc	extension 3
sau em	done 3	in_progress 5
sau la	blocked 8	in_progress -7
sau lam	in_progress 5
sau moi	blocked -3	in_progress -3	not_started 15	unrelated -3
sau mot	extension 3
sau ngay	extension 3
sau nha	ack 13	question -6	unrelated -6
sau nua	not_started 3
sau roi	blocked 8	extension -4	unrelated -3
sau to	in_progress 3
sau tuan	done 7	in_progress -6
sau |	ack 13	done -7	extension 3
scan	blocked 14	done 6	in_progress -9	question -5	unrelated -5
scan chet	blocked 6	in_progress -3	unrelated -3
scan gui	done 6	in_progress -5
scan hu	blocked 7	question -6
se	ack 80	blocked -14	done -36	extension -10	in_progress 8	not_started -9	question -8	unrelated -12
se bao	ack 13	done -8
se cap	ack 5	in_progress -3
se co	ack 14	done -6	in_progress -5
se dien	ack 11	done -3	in_progress -8
se gui	ack 8	in_progress -4
se hoan	ack -7	done -9	in_progress 20
se ket	in_progress 3
se lam	ack 16	done -3	in_progress -9
se no	ack 7	in_progress -6
se nop	ack -7	in_progress 11
se roi	ack -7	done 13	unrelated -4
se thuc	ack 8
se to	ack 8	done -5
se trien	ack 3
se vao	in_progress 3
se xong	in_progress 4
sep	ack 10	blocked -6	done -12	in_progress 32	not_started -9	question -5	unrelated -9
sep ,	blocked 5	done -26	in_progress -4	question 6	unrelated 21
sep a	done 9	in_progress -8
sep bat	in_progress 5
sep chua	in_progress 6
sep cu	blocked 4	unrelated -3
sep da	not_started 3
sep di	blocked -3	in_progress 8
sep em	done 3
sep ki	in_progress 5
sep nhe	ack 6
sep oi	ack 3	blocked 3	done 5	in_progress 7	not_started -3	question -10	unrelated -3
sep tu	ack -4	done -4	in_progress 13	unrelated -4
sep ve	in_progress 3
sep xem	blocked -3	done -4	in_progress 11
sep |	ack 12	done 8	in_progress -9	unrelated -8
set	blocked 9	done -7
set danh	blocked 9	done -7
si	done 7	question -3
si bao	done -3	unrelated 4
si son	done 5	unrelated -3
si |	done 3
siet	in_progress 3
siet via	in_progress 3
sinh	done 12	in_progress -4	not_started -11	unrelated 4
sinh ,	done 3
sinh chau	unrelated 3
sinh con	blocked 11	not_started -3	unrelated -6
sinh hoat	done 5	in_progress -3
sinh moi	ack 3	blocked -3	done 9	not_started -6
sinh nhat	unrelated 8
sinh xong	done -6	in_progress 4	unrelated 4
so	ack -9	blocked 16	done -4	extension -13	in_progress -12	question 21
so ,	blocked -17	done -3	in_progress 24
so a	blocked -5	done 3	not_started 4
so bao	done -3
so bi	blocked 11	done -6	in_progress -3
so bo	in_progress 3
so cap	blocked -3
so chi	unrelated 3
so cho	blocked 8	done 8	in_progress -13
so chua	blocked 3	in_progress 3	not_started -6
so con	done -3	in_progress -4	not_started 9
so cong	ack 13	blocked -3	done -8	in_progress 4	unrelated -3
so cua	blocked -3	in_progress 4	question -9	unrelated 12
so da	done -8	in_progress 6	not_started -5	question 10
so dang	blocked -4	in_progress 5
so dat	blocked -4	extension -4	in_progress 6	question 7	unrelated -5
so dau	done 6
so den	blocked -3	done 5
so dien	extension -3	unrelated 7
so do	blocked -7	done 4
so du	done -3
so dung	blocked -3	done 4
so e	blocked -5	done 5
so goc	blocked 16	done -12
so hai	done 12	in_progress -10
so het	blocked 20	done -14	in_progress -5
so ho	in_progress 3
so hoa	done 3
so hoan	in_progress 3
so ket	done -4	in_progress 5
so khac	in_progress -4	not_started 6
so khen	ack 3	done -6	in_progress 7	unrelated -7
so khong	blocked 14	in_progress -18	not_started 10
so kia	in_progress -3	unrelated 5
so la	blocked 5
so lai	unrelated 3
so lam	blocked 7	in_progress -4
so lan	blocked 7	done -4
so lieu	ack -4	done -3	in_progress 5	not_started -9	question 20	unrelated -12
so luu	blocked -5	done 10	in_progress -3
so may	question 4
so mot	done 6
so muc	blocked -4	done 6
so nam	blocked -14	in_progress 14
so nguoi	extension 7	in_progress -3
so nhan	done 5
so noi	in_progress 4	question -4	unrelated 6
so o	done 3	in_progress -3
so roi	ack 9	blocked -10	done 13	in_progress -25	unrelated 14
so sach	blocked -3
so sap	blocked -4	unrelated 7
so sep	in_progress -4	not_started 5
so so	done 3
so tai	blocked 5	in_progress -10	unrelated 8
so tay	blocked -3	done 3
so that	blocked 8	done -3	in_progress -5
so theo	ack -4	done -10	in_progress 13
so thieu	blocked 7	in_progress -6
so tho	unrelated 5
so thua	done -4	not_started 5
so thue	blocked -7	in_progress 7
so toi	not_started 6
so tra	blocked 17	done -4	in_progress -9
so tren	blocked -3	in_progress 3
so tu	blocked -3	in_progress 7	not_started -5
so va	done 4	in_progress -3
so van	blocked -8	question 9
so ve	blocked -8	done 4	in_progress 11	unrelated -4
so viec	blocked -3	done -5	in_progress 10
so voi	blocked -3	extension 5
so xay	blocked 3
so xong	blocked 6	in_progress -10	not_started 8
so |	ack -5	blocked 15	done 13	extension -3	not_started -7	question -4	unrelated -8
soan	ack -4	blocked 9	done -17	in_progress 13	not_started 5	unrelated -7
soan dong	not_started 4
soan du	blocked 3
soan hop	blocked 6	done -4
soan xong	blocked 3	done -7	in_progress 11	unrelated -3
soan |	not_started 3	question 3
soat	ack -6	blocked -13	done 8	in_progress 18	unrelated -3
soat dang	done 5	in_progress -4
soat du	in_progress 3
soat ho	in_progress -3
soat lai	ack -6	done -5	in_progress 13
soat xong	blocked -7	done 10
soat |	blocked -3	in_progress 4
som	ack 3	done -6	in_progress 8
som ,	in_progress 3
som thi	blocked 3
som |	ack 4
son	ack -3	blocked -3	done -8	in_progress 17
son ca	extension 3
son lai	done 14	in_progress -9	unrelated -4
son nha	in_progress -5	unrelated 6
son nua	done -4	in_progress 8
son xong	done -17	in_progress 20
son |	in_progress 3
song	blocked -5	done 3	not_started 3
song ,	blocked -5	done 5
song chua	done -3	in_progress 3
song nhiem	not_started 4
sot	done 14	in_progress -7	unrelated -3
sot bao	done 3
sot cai	done 5	in_progress -3
sot chuong	done 3
sot may	in_progress 3
sot ruot	not_started 3
sot xuat	blocked 5	in_progress -3
su	ack -4	blocked -8	done 8	extension 5	in_progress -9	not_started 12	unrelated -3
su ,	blocked 5	in_progress -4
su chua	blocked -4	not_started 5
su dong	blocked 4
su dung	done 5	in_progress -3
su ra	blocked -6	done 7
su tro	done -3	in_progress 3
su ve	done 3
su xin	extension 4
su yeu	blocked 4
su |	blocked -8	done -5	not_started 15
sua	ack -5	blocked -14	done 7	extension -4	in_progress -12	question -10	unrelated 38
sua ,	blocked 8	in_progress -7
sua duoc	done 5
sua duong	done 5	in_progress -6	not_started 5
sua loi	blocked -5	in_progress 5
sua may	blocked -4	done 3	in_progress -3	question -6	unrelated 11
sua nha	done 6	in_progress -5
sua nhe	done -3	in_progress 3
sua roi	done 5	in_progress -5
sua theo	blocked -3	done 7
sua tiep	done -4	in_progress 8
sua truong	blocked -4	in_progress 7
sua va	done 10	in_progress -7
sua xe	in_progress -8	unrelated 11
sua xong	blocked 3	done -11	in_progress -17	unrelated 25
sua |	done -11	in_progress 12
suc	blocked 19	done -7	in_progress -11
suc ,	blocked 10	done -7
suc cho	blocked 9	in_progress -8
sung	blocked -6	in_progress 14	not_started -3
sung du	done 7	in_progress -6
sung phu	done -3	in_progress 3
sung theo	blocked -3	in_progress 5
sung xong	done 6	in_progress -6
sung |	done -6	in_progress 11
suon	in_progress 4
suon kich	in_progress 3
suot	blocked 3	extension 5	unrelated -3
suot ,	blocked -3	done 4
suot |	blocked 6	done -3	extension 3
suyt	blocked -8	in_progress 11
suyt xong	blocked -8	in_progress 9
t	ack 4	in_progress -3
t se	ack 4	in_progress -3
ta	in_progress 5	unrelated -4
ta duoc	done 6	unrelated -5
ta khong	unrelated 3
ta let	in_progress 3
ta lon	blocked 7	in_progress -6
ta nop	not_started 3
ta |	blocked -4	in_progress 4
tac	ack 7	blocked 36	done -5	in_progress -21	question -3	unrelated -10
tac ,	done 7	in_progress -5
tac dang	in_progress 3
tac dong	blocked 5
tac duong	blocked 3
tac o	blocked 10	in_progress -6
tac roi	ack 12	done -9	unrelated -3
tac ti	blocked 7	done -3
tac vi	blocked 4
tac xa	blocked -3	done 6
tac |	blocked 8	in_progress -6
tai	ack -7	blocked -3	done 19	extension -9	in_progress 18	not_started -3	question -6	unrelated -9
tai cac	done -3	in_progress 3
tai chinh	blocked 10	done -10
tai cho	blocked -4	done 6
tai co	done -3	in_progress 3
tai cong	done 8	in_progress -9
tai khoan	done 11	extension -3	in_progress -6
tai lieu	blocked -8	done -3	in_progress 20	question -3
tai nguyen	blocked 11	question -8
tai phong	done 4
tai san	blocked -3	done 5	question 3	unrelated -3
tai sep	blocked -3	in_progress 3
tai tru	done 4
tam	ack 11	blocked 13	done 13	extension -5	in_progress -33	not_started -6	question -4	unrelated 10
tam ,	ack 5	done 4	in_progress -11	unrelated 4
tam boc	done 4
tam chin	done -4	in_progress 8
tam cho	done 3	in_progress -3
tam chua	blocked 4	done -3
tam cua	ack -3	blocked 3
tam doi	done 6	in_progress -5
tam hoan	done -5	in_progress 7
tam nop	done 3
tam on	in_progress 4
tam roi	blocked 5	done 3	in_progress -9
tam tru	done 4	in_progress -4
tam ung	blocked 4
tam xong	done -3	in_progress 4
tam |	ack 13	done -6	in_progress -15	unrelated 12
tan	ack -7	done 17	in_progress -8	unrelated -3
tan noi	ack -6	done 6
tan tay	blocked -4	done 15	in_progress -6	unrelated -3
tan xong	not_started 3
tan |	blocked 7	done -5
tang	ack -13	blocked 4	in_progress 4	unrelated 8
tang gia	ack -12	unrelated 12
tang qua	done 3
tang |	in_progress 4
tao	blocked -7	done 12	in_progress -4
tao du	blocked -3	done 4
tao tai	blocked -4	done 6
tap	ack -4	blocked 4	done -12	extension 3	in_progress 11	unrelated 3
tap duong	done -4	unrelated 6
tap hop	blocked 3
tap huan	done -7	in_progress 11	unrelated -4
tap nhe	not_started 3
tap o	in_progress -7	unrelated 9
tap roi	done 5	unrelated -3
tap sep	blocked 3
tap trung	blocked 3	in_progress -4	unrelated 3
tap van	done -5	in_progress 5
tap xong	in_progress 4	unrelated -4
tap |	done -4	in_progress 4
tat	blocked -5	done 14	extension -3	in_progress 4	unrelated -8
tat ,	blocked -3	in_progress 3	not_started 4
tat ca	done 6	in_progress -4
tat roi	done -6	in_progress 7
tat zoi	done 10	in_progress -4	unrelated -6
tau	done 8	in_progress -4	unrelated -3
tau khong	blocked 3
tay	ack -3	blocked -18	done 22	not_started 18	question -5	unrelated -12
tay cac	done 6	unrelated -3
tay nao	not_started 4
tay ra	blocked -9	in_progress 9
tay roi	done 3	question -3
tay tung	done 4
tay vao	in_progress 3	not_started 7	question -4
tay |	blocked 4	in_progress -6	not_started 5	question 4	unrelated -4
tb	done 3	in_progress -3
tb ngay	done 3	in_progress -3
tc	done -3	in_progress 5
tc xong	done -3	in_progress 5
tckh	done 3	in_progress -3
tckh da	done 3	in_progress -3
te	in_progress 4	not_started 5	question -5
te de	extension 3
te gui	done -5	in_progress 5
te ho	blocked -4	done 5
te roi	done 3
te thi	in_progress -8	not_started 8
te |	blocked 6
tem	done 4
tem moi	done 3
ten	blocked -4	done 13	in_progress -4
ten dong	blocked -4	done 6
ten moi	done 4
ten |	done 3
tet	blocked -5	done 8	unrelated -3
tet trong	blocked -3	done 4
thai	done 4	extension -3
thai hoan	done 4	extension -3
tham	ack -3	blocked 19	done 15	extension -4	not_started -8	question -9	unrelated -10
tham dinh	blocked 13	done -15	in_progress 22	not_started -6	question -3	unrelated -8
tham gia	done 7	unrelated -3
tham hoi	done 4
tham muu	done 28	in_progress -23
tham quyen	blocked 11	done -3	in_progress -3
tham tra	in_progress 3
tham tung	done -4	in_progress 4
tham |	unrelated 3
than	blocked -4	unrelated 4
than |	blocked -4	unrelated 4
thang	ack -14	blocked -25	done -21	extension 12	in_progress -18	not_started 32	question 11	unrelated 23
thang ,	in_progress -3	unrelated 4
thang a	done 8	in_progress -4	not_started -4
thang anh	done 3	in_progress -3
thang bon	not_started 3
thang chin	done 3
thang cu	ack -3	unrelated 5
thang duoc	blocked -3	extension 7
thang duong	extension -4	in_progress 5
thang em	not_started 8	unrelated -3
thang hay	question 4
thang hoan	blocked 3
thang khong	question 4
thang loi	blocked -3	done 3
thang may	blocked -7	question 13
thang moi	done -4	in_progress -22	not_started 26	unrelated 5
thang nay	done -7	extension 8	in_progress 3	not_started -3	question -4	unrelated 5
thang nop	done -3	extension 4	in_progress 6	question -6
thang roi	blocked -4	done 4	in_progress -5	unrelated 5
thang sau	not_started 5
thang tam	done 3
thang thong	in_progress 3
thang toi	in_progress -4	unrelated 8
thang trinh	extension 4	question -3
thang truoc	question 5
thang xong	done -11	in_progress 13
thang |	blocked 3	extension 6	in_progress -4	not_started -3
thanh	ack -9	blocked 33	done 43	extension -16	in_progress -20	not_started -19	unrelated -12
thanh %	done 12	in_progress -8
thanh ,	ack 7	blocked -5	done 7	extension -7	in_progress -5	not_started -3	question 7
thanh .	done 4
thanh a	done -3	in_progress 7	not_started 9	question -11
thanh anh	in_progress 3
thanh ban	done -4	in_progress 5
thanh cai	blocked 6	done -4
thanh can	blocked 3
thanh chua	in_progress -12	question 13
thanh chuyen	blocked -3	done 5
thanh cong	blocked -4	done 19	in_progress -12
thanh dum	in_progress 4
thanh dung	ack -3	blocked 3	done -4	in_progress 7
thanh em	ack -7	done 5
thanh giup	blocked 3	done 4	extension -4
thanh ho	in_progress -4	not_started 6
thanh ke	done 5	in_progress -4
thanh kieu	blocked 14	question -10
thanh kip	blocked -4	in_progress 7
thanh km	unrelated 3
thanh la	ack 3	done -3	in_progress -6	question 7
thanh lap	blocked -4	done 4
thanh li	done 8	in_progress -4
thanh lop	done -3	unrelated 4
thanh mot	in_progress 3
thanh ngay	done 4
thanh nghia	done -10	in_progress -4	unrelated 17
thanh nhe	done -4	in_progress 7
thanh nhiem	blocked -3	done 3	in_progress 3
thanh nien	done 7	in_progress -4
thanh phan	in_progress 3
thanh qui	done -3	in_progress 3
thanh roi	ack -3	blocked 7	unrelated -4
thanh sang	blocked -4	extension 7
thanh sep	ack 3
thanh the	blocked 4	in_progress -4
thanh theo	ack 11	done -4	in_progress -6
thanh thi	blocked -3	question 3
thanh thong	in_progress 4
thanh thu	done 8	in_progress -8
thanh toan	done 3
thanh tra	blocked 28	done -4	in_progress -15	not_started -6
thanh truoc	ack 11	done -11	in_progress 5
thanh uy	blocked 9	done -4
thanh va	in_progress 5
thanh viec	done 11	in_progress -8
thanh vuot	done 7	in_progress -3
thanh xong	done 4	in_progress -3
thanh |	ack -8	blocked 3	done -7	in_progress 21	not_started -3	unrelated -3
thao	ack -3	extension -5	in_progress 35	not_started -8	question -5	unrelated -12
thao ,	done 8
thao cho	done -4	in_progress 5
thao do	done 17	in_progress -4	unrelated -8
thao go	blocked 3
thao lan	done -5	in_progress 8
thao luat	done 10	in_progress -6
thao roi	done -9	in_progress 10
thao xong	blocked 3	done -5	in_progress 4
thao |	in_progress 7
thap	done -12	extension 3	in_progress -5	unrelated 18
thap huong	done -8	in_progress -9	unrelated 18
thap xong	extension 3
that	blocked 10	done -5	in_progress -10	not_started 10
that gio	in_progress -5	not_started 11
that lac	blocked 11	done -4	in_progress -5
thau	blocked 24	done -7	in_progress 11	not_started -5	unrelated -20
thau a	done 3
thau anh	blocked -4	in_progress 5
thau bo	blocked 6	in_progress -6	unrelated 4
thau dang	in_progress 4
thau do	blocked 7	done -4	in_progress -3
thau keu	in_progress 3
thau pha	blocked 12	unrelated -6
thau roi	blocked -4	in_progress 7
thau thi	blocked 3
thau thiet	blocked -4
thau vao	in_progress 3
thau xong	done -5	in_progress 5
thau |	blocked 4	unrelated -3
thay	ack 23	blocked 15	done -25	extension 5	in_progress 6	not_started -13	question 12	unrelated -23
thay a	in_progress 3
thay ben	ack -4	blocked -3	in_progress 9
thay bien	blocked -3	in_progress 3
thay cai	unrelated 3
thay co	extension 3
thay dau	blocked 4
thay doi	blocked 9	in_progress -6
thay hai	question 6	unrelated -3
thay mat	ack 6
thay nguoi	not_started 3
thay phan	blocked -8	extension 9
thay phien	in_progress 3
thay roi	ack 5
thay the	blocked 4
thay thong	ack 7	done -3
thay tien	blocked 5	question -3
thay tin	ack 15	done -3	in_progress -7	unrelated -3
thay tra	blocked -3	in_progress 4
thay vi	extension 5
thay xa	blocked 7	extension -7
thay |	blocked 13	in_progress -3	not_started -6	question 7	unrelated -7
the	ack -17	blocked -8	done -26	extension 3	in_progress -6	not_started -6	question 41	unrelated 19
the a	ack -3	unrelated 8
the anh	question 5
the bao	blocked -7	done 5	in_progress -3	not_started 6
the can	done 3
the chi	blocked -3	question 6
the con	blocked -3	in_progress -4	question 8
the day	extension 3
the em	ack 7	in_progress -4
the goi	blocked -17	in_progress 17
the hoa	blocked -3	in_progress 4
the la	blocked 9	done -5	in_progress -4
the nao	blocked 4	done -3	question 6	unrelated -4
the nhi	question -7	unrelated 8
the quai	blocked 9	done -7
the roi	ack -7	blocked 18	in_progress -8	unrelated -3
the thuc	blocked -4	done -3	in_progress 9
the xong	blocked 11	done -5
the |	ack -12	blocked -14	done -5	in_progress -6	not_started -3	question 21	unrelated 20
them	ack -6	blocked -6	done -12	extension 72	in_progress -13	not_started -8	question -15	unrelated -11
them bon	extension 3
them duoc	extension 3
them hom	extension 6
them may	extension 8	question -7
them n	extension 3
them ngay	blocked -4	done -7	extension 28	in_progress -8	unrelated -3
them nguoi	blocked 4
them nhan	blocked 3
them so	in_progress 3
them thoi	extension 6
them tuan	extension 6
them |	blocked -3	done 5
theo	ack 11	done -3	extension -5	in_progress 14	not_started -16	question 10	unrelated -12
theo cai	blocked 3
theo cong	not_started -4	question 6
theo cu	blocked 4
theo doi	ack 7	done -14	in_progress 9
theo dung	ack 9	in_progress -6
theo gop	done 8	in_progress -3
theo ke	blocked -3	in_progress 10	question -3
theo lich	in_progress 5
theo mau	question 8
theo qui	in_progress 3
theo so	done 9	in_progress -5
theo van	blocked 8	not_started -3	question -3
theo y	done 3
theo yeu	blocked -4	in_progress 5
thi	ack -17	blocked 17	done -52	in_progress -31	not_started 40	question 18	unrelated 22
thi ba	blocked 11	not_started -9
thi bang	in_progress -4	question -5	unrelated 12
thi bao	in_progress -3	question 5
thi chieu	in_progress 5
thi chong	blocked 3
thi chua	blocked -13	done -3	in_progress -4	not_started 24	question -3
thi co	done -4
thi con	in_progress 3
thi cong	blocked 15	done -6	in_progress 4	question -4	unrelated -6
thi da	done -4	in_progress 4
thi dai	in_progress -5	question -5	unrelated 13
thi dang	in_progress 3
thi don	not_started 4
thi dua	blocked -16	in_progress 5	question 14
thi dung	blocked 5	in_progress -5
thi duoc	extension 4
thi em	blocked -8	done -16	in_progress 25	not_started 9	question -4	unrelated -4
thi gui	blocked -3	done -4	question 10
thi he	blocked 7	in_progress -6
thi het	blocked 15	in_progress -15
thi hom	blocked -3	done 9	in_progress -4
thi khong	blocked 3
thi lo	ack -7	done 13	unrelated -4
thi mai	in_progress 3
thi mat	blocked 7	in_progress -7
thi met	in_progress 3
thi moi	in_progress -6	not_started 7
thi nghi	blocked -3	in_progress 4
thi nhan	unrelated 3
thi sao	blocked -9	in_progress 6	question 5
thi so	blocked 3	in_progress -3
thi tac	blocked 5	in_progress -5
thi tai	blocked 3
thi thieu	blocked 3
thi thu	in_progress 3
thi tim	blocked -4	in_progress 4
thi to	blocked -3	in_progress 4
thi tot	blocked 4	done -10	not_started 4
thi vuong	blocked 3
thi xong	done -9	in_progress -18	not_started 14	unrelated 17
thi |	done 6	extension 5	in_progress -9
thich	question 4
thich giup	question 4
thien	blocked -11	in_progress 11
thien tai	blocked -9	done 3	in_progress 6	question 3
thiep	blocked 4
thiep voi	blocked 3
thiet	blocked -14	done 10	in_progress 5	not_started 4	question 10	unrelated -16
thiet bi	blocked -12	done 10	in_progress 3	not_started 4	question 10	unrelated -16
thieu	ack -5	blocked 18	in_progress 17	not_started -8	question -10	unrelated -10
thieu ,	in_progress 3
thieu anh	blocked -3	in_progress 6
thieu bieu	in_progress 4
thieu chu	blocked -7	done -5	in_progress 15
thieu moi	done 7	in_progress -6
thieu mot	blocked -4	done 4
thieu nguoi	blocked 13	done 6	in_progress -15
thieu phu	blocked -3	in_progress 4
thieu so	blocked 8	in_progress -7
thieu trieu	blocked 6	in_progress -5
thieu truong	done -4	in_progress 6
thieu viec	blocked 3
thieu |	done 4
tho	ack -5	blocked 13	extension -3	unrelated -3
tho bo	blocked 6	in_progress -4
tho bom	ack -3	blocked 7	unrelated -3
tho da	blocked 7	unrelated -3
tho dang	done -3	in_progress 6
tho dien	unrelated 6
tho |	done 9	in_progress -5	unrelated -3
thoai	ack -3	blocked -20	done 11	extension -12	not_started -6	question 4	unrelated 26
thoai a	in_progress 3
thoai bam	unrelated 5
thoai chua	not_started 3
thoai dien	done 3
thoai mai	done 10	in_progress -3	not_started -6
thoai quan	unrelated 3
thoai roi	blocked -9	unrelated 9
thoai tho	unrelated 3
thoai xong	done -3	unrelated 4
thoat	blocked -3	in_progress 7
thoat nuoc	blocked -3	in_progress 7
thoi	ack -3	blocked -17	done -16	extension 29	in_progress 16	not_started -8	question -7	unrelated 5
thoi a	in_progress 6
thoi anh	in_progress -4	unrelated 9
thoi chu	done -4	in_progress 5
thoi diem	extension 3
thoi gian	blocked -4	done -5	extension 18	in_progress -3
thoi han	blocked -3	done 3	extension 9	in_progress -9
thoi nhung	in_progress 8	unrelated -3
thoi |	in_progress 7	question -3
thon	ack -3	in_progress 6	not_started 3	unrelated -6
thon a	done 4	in_progress -4
thon gui	done -4	in_progress 4
thon lay	blocked -6	in_progress 6
thon |	ack -3	done -5	in_progress 7	not_started 3
thong	ack 23	blocked 6	done 19	extension -7	in_progress -7	not_started -12	question -9	unrelated -13
thong ,	ack 10	done -7
thong bao	ack 15	blocked -3	in_progress -3	unrelated -5
thong camera	done -7	in_progress 10
thong chay	blocked -8	done 9
thong ghi	done 4	in_progress -3
thong ke	ack -4	in_progress 6
thong khong	blocked 4	done -4
thong minh	in_progress 4
thong mot	blocked 8
thong nhat	in_progress 3
thong nhung	blocked -4	in_progress -4	unrelated 11
thong nuoc	blocked -3	done 4
thong qua	done -9	in_progress 14	unrelated -3
thong roi	blocked -4	done 8
thong sang	done 5	in_progress -4
thong sap	blocked 12	done -3	in_progress -9
thong suot	blocked -4	done 4
thong tin	ack 6	blocked -12	done 18	in_progress -6	unrelated -3
thong tu	blocked 13	done -5	in_progress -3	unrelated -3
thong van	done 3
thu	ack -11	blocked -14	done 42	extension 3	in_progress 19	question -17	unrelated -23
thu ,	blocked -7	in_progress 5
thu 2	done -3	in_progress 3
thu 4	done -3	in_progress 5
thu a	in_progress 8	unrelated -3
thu ba	blocked 5	done -14	in_progress 10
thu bay	in_progress 4
thu cua	done 6	in_progress -4
thu dat	blocked -3	done 5
thu dau	done 13	in_progress -11
thu don	not_started 4
thu dong	done -9	in_progress 11
thu du	done 9	in_progress -8
thu em	not_started 6
thu gan	done -8	in_progress 9
thu giai	in_progress 3
thu gom	blocked 5	done 6	in_progress -9
thu hai	blocked -8	extension 7	in_progress 10	question -5
thu hoi	blocked 3	done 7	in_progress -9
thu kich	blocked -4	done 5
thu lam	in_progress 4	not_started -3
thu luc	blocked -3	in_progress 4
thu moi	in_progress -5	not_started 9
thu nam	blocked -6	done 3	in_progress 3	not_started 3
thu nha	done -3	in_progress 4
thu nhe	done -4	extension 7
thu phat	done -3	in_progress 3
thu quan	done 8	extension -6
thu qui	blocked 3	in_progress 4	unrelated -4
thu roi	done 12	in_progress -9
thu sang	done 3
thu sau	done 7	extension -4	in_progress 4	unrelated -3
thu sep	done 4	in_progress -4
thu so	blocked 4	done -4
thu thap	done -4	extension 3
thu that	in_progress -5	not_started 11
thu thue	in_progress 5
thu toi	in_progress -5	not_started 9
thu truong	ack 3	done 9	extension -4	in_progress -4
thu tu	blocked 5
thu tuan	extension 3	not_started -3	unrelated 8
thu tuc	blocked 11	done 15	extension -6	in_progress -18	question 5	unrelated -3
thu tung	in_progress 4
thu vao	done 3	in_progress -3
thu ve	done -6	in_progress 10	not_started -3
thu xong	done -8	in_progress 15	not_started -3
thu y	ack 5	in_progress -3
thu |	blocked -3	done 4	extension 3	in_progress 3	not_started -4
thua	ack 18	done -4	in_progress -5	not_started 3	question -11
thua ,	in_progress -5	unrelated 5
thua anh	ack 9	in_progress 15	not_started -4	question -8	unrelated -9
thua cho	done 4	in_progress -3
thua dat	not_started 5	unrelated -3
thua ke	done -3	not_started 5
thua roi	done -4	unrelated 5
thua sep	ack 4	in_progress -3
thua thu	ack 4
thua ve	unrelated 3
thua |	blocked 3
thuan	blocked 9	unrelated -5
thuan loi	in_progress 3
thuan nhau	blocked 6	unrelated -5
thuan |	blocked 3
thuat	done -3
thuc	ack 19	blocked -26	done 8	extension -8	in_progress 24	unrelated -17
thuc ,	blocked -3	in_progress 3
thuc dia	done 3	not_started -3
thuc dot	done 3
thuc hien	ack 24	blocked -15	extension -5	not_started 8	question -6	unrelated -9
thuc pham	done -3	in_progress 7	question 3	unrelated -3
thuc ra	in_progress 5	not_started -3
thuc tot	done 3	in_progress -5	not_started 3
thuc viec	in_progress 3
thuc |	blocked -4	in_progress 10
thue	ack -4	blocked 8	done -3	in_progress 5	not_started -3	unrelated -3
thue ,	blocked 7	unrelated -4
thue a	in_progress 4
thue bao	in_progress -3	unrelated 5
thue doi	blocked 5	in_progress -4
thue ho	blocked -4	done 5
thue nha	question 3
thue phai	blocked -7	in_progress 7
thue xong	in_progress 3
thue |	blocked 6
thung	unrelated 3
thung lop	unrelated 3
thuoc	blocked 25	done -6	in_progress -7	question -5
thuoc ,	blocked -5	in_progress 5
thuoc ben	blocked 10	done -7	in_progress -3
thuoc cong	blocked 3
thuoc dau	question -3	unrelated 4
thuoc het	blocked 3	done -3
thuoc muoi	done 7	in_progress -7
thuong	blocked -15	done -4	in_progress 32	not_started -8	question 11	unrelated -17
thuong a	ack 3	blocked 3	done -4	unrelated -3
thuong chau	done 3
thuong luong	in_progress 3
thuong truc	blocked -16	done -5	in_progress 19	not_started -6	question 11
thuong vu	in_progress 3
thuong xong	in_progress 4	unrelated -3
thuong |	blocked 5	unrelated -3
thuyet	in_progress 3
thuyet minh	in_progress 3
ti	ack -3	blocked 6	done -4	extension -4	in_progress 7
ti roi	blocked 7	done -3
ti xong	extension -3	in_progress 4
tia	question 5	unrelated -5
tia cay	question 5	unrelated -5
tich	ack -3	blocked -6	done 15	in_progress 5	not_started -3	unrelated -9
tich a	in_progress 5
tich ban	done 4	in_progress -4
tich chua	blocked 8	in_progress -7
tich ghi	done 3
tich khen	blocked -6	done 10	in_progress -4
tich ki	blocked 5	in_progress -4
tich nhe	in_progress 4	unrelated -3
tich phe	done 4	in_progress -4
tich roi	blocked -3	in_progress 7
tich sua	blocked -3	in_progress 5
tich xin	extension 3
tich |	blocked -3	in_progress 4
tick	in_progress 3
tick hoan	in_progress 4
tiec	done -3	unrelated 6
tiec qua	done -3	unrelated 6
tiem	ack -3	blocked -4	done 13	in_progress -3	unrelated -4
tiem phong	done 3	not_started 3
tiem sach	done 3
tiem xong	done 5	in_progress -3
tien	ack -11	blocked 38	done -15	extension -8	in_progress -9	not_started -15	question -16	unrelated 36
tien a	blocked 3
tien an	done -10	unrelated 10
tien chi	ack -3	blocked -3	unrelated 9
tien chua	blocked 11	in_progress -9
tien dam	blocked -3	unrelated 5
tien dau	blocked 5	question -3
tien do	ack -3	blocked 5	done -4	in_progress 11	unrelated -4
tien du	blocked 4	done -4
tien hanh	done -4	in_progress 3
tien ho	blocked -3	done 8
tien khong	blocked 4
tien nha	blocked 3	in_progress -3	question -3	unrelated 3
tien qui	blocked -4	done -8	unrelated 16
tien roi	blocked 4
tien rut	blocked -5	done 6
tien tam	blocked 4	done -3
tien thi	blocked 11	not_started -9
tien thua	done 4	in_progress -3
tien trien	in_progress 8	unrelated -3
tien |	unrelated 3
tieng	ack 8	blocked 9	done -8	extension -8	in_progress 4	unrelated -3
tieng ,	blocked 7	done -6
tieng trung	in_progress 5
tieng |	ack 9	blocked 3	extension -6
tiep	ack 32	done -15	extension -12	in_progress 18	not_started -9	question -5	unrelated -11
tiep dan	blocked 10	done -8	in_progress -4	not_started 5
tiep duoc	blocked 3
tiep mang	done 8	extension -6
tiep nhan	ack 30	blocked -5	done -3	extension -3	in_progress -11	not_started -4
tiep theo	in_progress 5
tiep thu	ack 7
tiep tuc	blocked -6	done -3	in_progress 14
tiep |	blocked 3	done -7	in_progress 17	not_started -4
tieu	ack -6	blocked -3	done 18	in_progress -3	unrelated -3
tieu ,	blocked -4	done 6
tieu het	blocked 5	in_progress -4
tieu roi	ack -4	done 8
tieu |	in_progress 5
tim	done -4	in_progress 6
tim hieu	blocked -4	in_progress 4
tim quyet	blocked -3	in_progress 4
tin	ack 29	blocked -18	done 16	extension -7	in_progress -17	not_started -13	question -3	unrelated 13
tin ,	ack 11	blocked -3	done -8	in_progress -6	unrelated 7
tin a	done 7	in_progress -5
tin bai	ack -3	done 6
tin bao	in_progress 3
tin dien	blocked -7	done 11
tin luc	in_progress 3
tin nhan	done -4	in_progress 4
tin roi	ack 11	done 11	in_progress -19
tin truoc	in_progress 4
tin tuc	in_progress 3
tin vui	not_started -7	unrelated 14
tin xong	done 6	in_progress -6
tin |	ack 6
tinh	ack -6	blocked 35	done -48	in_progress -8	not_started 13	question 26	unrelated -10
tinh ,	done -3	not_started 7
tinh bac	blocked 5	in_progress -3
tinh bao	blocked 5
tinh ca	question 3
tinh chua	blocked 7	in_progress -3
tinh da	blocked -3	done -14	in_progress 11	not_started 7
tinh day	in_progress -6	not_started 9
tinh doi	done 7	extension -6
tinh hu	blocked 9	in_progress -4	not_started -5
tinh lai	blocked -3	extension 3
tinh ngay	in_progress -4	question 6
tinh phe	blocked 8	done -9	in_progress 3
tinh roi	blocked 19	done -24	in_progress 8
tinh toan	blocked -7	in_progress 7
tinh toi	not_started 4
tinh trang	done -3	in_progress 4
tinh tu	question 4
tinh yeu	in_progress 3
tinh |	blocked 11	in_progress -5
to	ack -5	blocked 5	done -7	extension -10	in_progress 9	not_started 18	unrelated -11
to ,	unrelated 4
to a	done -5	in_progress 5
to anh	done -5	in_progress 6
to bi	blocked 3
to buom	blocked -6	in_progress 3	question 6	unrelated -3
to cao	blocked 5	in_progress -4
to chuc	blocked 6	extension -4	in_progress -15	not_started 23	unrelated -8
to con	in_progress -3	not_started 4
to cong	blocked -3	done 13	in_progress -8
to cu	done 8	in_progress -8
to dang	in_progress 3
to do	ack -3	blocked 4
to duoi	blocked -3	in_progress 3
to em	in_progress 6	unrelated -3
to giup	blocked -3	in_progress 4
to ho	done -4	in_progress -3	not_started 9
to lien	done 4
to minh	done -3	not_started 6
to mun	blocked 3
to nao	blocked -4	done 4
to qua	blocked -5	unrelated 7
to roi	blocked -7	done -17	in_progress 34	not_started -7	question 3	unrelated -5
to trinh	blocked 13	in_progress -3	not_started -3	question -3	unrelated -4
to truong	blocked 5	in_progress -3
to tu	in_progress 3
to van	in_progress -7	unrelated 9
to voi	done -3	not_started 6
toa	blocked 16	done -7	unrelated -3
toa bai	blocked -3	done 4
toa roi	blocked 14	done -10
toan	ack -3	blocked 11	done 36	extension -4	in_progress -26	question -10
toan a	done 9	in_progress -11
toan anh	done -4	in_progress 6
toan ban	done 3
toan bao	in_progress 3
toan bi	blocked 4
toan bo	done 14	in_progress -10
toan cho	done -3	in_progress 5
toan chua	blocked 5	in_progress -3
toan da	blocked -3	done 8	in_progress -5
toan gui	done -4	in_progress 4
toan hoi	blocked -6	done 7
toan khong	unrelated 3
toan ki	done 4	in_progress -4
toan lap	done -10	in_progress 10
toan nha	in_progress 3
toan noi	blocked 4	done -3
toan roi	ack 3	done -10	unrelated 9
toan so	blocked -7	in_progress 7
toan tham	blocked 4	done -3
toan thuc	done -3	in_progress 7	question 3	unrelated -3
toan to	done 3	in_progress -3
toan tuyen	done 11	in_progress -6
toan vuot	blocked 4
toan xong	blocked -6	done 18	in_progress -12
toan |	blocked 16	done 4	in_progress -11	question -6
toc	blocked -4	done 3	in_progress -8	question -4	unrelated 14
toc khong	question -3	unrelated 6
toc trua	done 6	in_progress -4
toc xong	in_progress -5	unrelated 7
toi	ack 32	blocked -54	done -23	extension 14	in_progress 13	not_started 33	question -9	unrelated -6
toi ,	blocked -3	extension 8	in_progress -6	unrelated 5
toi bao	ack 4
toi buoc	in_progress 5
toi cai	in_progress -3	not_started 5
toi chua	blocked -3	done 3
toi cong	ack -10	blocked 12	done -8	in_progress -10	unrelated 16
toi cung	in_progress 4
toi da	question 6	unrelated -4
toi dang	blocked -3	in_progress 5
toi danh	in_progress -3	unrelated 4
toi dau	blocked 4	in_progress 12	not_started -7	question -3	unrelated -3
toi dich	in_progress 10	unrelated -8
toi do	in_progress 8
toi duoc	in_progress -3	not_started 4
toi em	ack -3	in_progress 5
toi ghi	ack 13	done -8	unrelated -3
toi gio	blocked 6	extension -3
toi go	ack 9	extension -4
toi hang	in_progress -5	not_started 9
toi het	extension 3
toi kho	in_progress 6	question -3
toi khong	blocked 4	unrelated -3
toi ki	done 4	in_progress -3
toi la	ack 8	blocked -6	in_progress 3
toi luon	blocked -3	not_started 7
toi luot	not_started 6
toi mai	extension 3
toi moi	done -4	in_progress -5	not_started 10
toi mot	extension 5	unrelated -4
toi muc	in_progress 6	not_started -3
toi nay	blocked -8	done -17	in_progress 27	not_started -18	unrelated 22
toi nghe	extension 3
toi ngoi	blocked -5	in_progress 5
toi nguoi	blocked -4	done 5
toi nhan	in_progress 4
toi noi	done -4	in_progress 12	not_started -3
toi nua	not_started 3
toi phan	done -3	in_progress 4
toi qua	blocked -6	done 20	in_progress -18	unrelated 10
toi sach	ack -7	done 13	unrelated -4
toi se	ack 8	in_progress -7
toi tang	in_progress 4
toi tay	done 3
toi thay	ack 6
toi thu	extension 4
toi trieu	blocked 3
toi truc	done 8	extension -6
toi truong	ack 13	blocked -7
toi viec	in_progress -8	not_started 13
toi |	ack -3	blocked -5	extension 6	in_progress -20	not_started 28	unrelated -3
ton	blocked -14	done 19	in_progress -3
ton dong	done 5
ton truong	done 3	in_progress -3
ton |	blocked -9	done 10
tong	ack -3	extension -3	in_progress 9	not_started -4	question 12	unrelated -12
tong do	blocked -3	in_progress 4
tong duyet	in_progress 3
tong hop	ack -3	in_progress 5	not_started -10	question 12	unrelated -3
tong ket	done 4	in_progress -6	not_started 7	unrelated -4
tong |	in_progress 3
tot	ack -3	blocked -4	in_progress 9	not_started 5	question -3	unrelated -5
tot ,	blocked 7	in_progress -6
tot a	blocked -6	in_progress 18	unrelated -5
tot dep	done 6	in_progress -6	not_started 3
tot nghiep	done -6	in_progress -5	not_started 4	unrelated 9
tot qua	done -3
tot |	blocked -4	done 4	in_progress 6	unrelated -6
tra	ack 12	blocked 30	done 10	extension 3	in_progress -12	not_started -17	question -12	unrelated -14
tra ,	blocked 7	done -5
tra an	question 3
tra bai	blocked -4	extension 4
tra cua	in_progress -3
tra dan	blocked -3	done 3
tra du	done 5
tra dung	blocked 3
tra duoc	blocked -9	extension 8	in_progress 5
tra em	done 4	in_progress -3
tra gan	in_progress 3
tra het	blocked -13	done 16
tra ho	blocked 14	in_progress -8
tra ket	done -5	in_progress 7
tra khong	blocked -7	done 7
tra lai	ack 3	done -11	extension -3	in_progress 18
tra loi	ack 20	blocked 25	in_progress -26	not_started -4	question -10	unrelated -3
tra luong	blocked 3
tra ma	blocked 6	not_started -5
tra nay	in_progress -3	not_started 4
tra nhe	in_progress 3
tra pccc	done 4
tra so	blocked 3
tra tai	done -3	in_progress 3
tra the	in_progress 3
tra tien	ack -3	blocked -3	unrelated 9
tra tro	done -3
tra truong	done -3	in_progress 4
tra ve	done -6	in_progress 13
tra xong	done 10	in_progress -8
tra |	blocked 16	in_progress -15
trach	blocked 6	done -3	not_started -4	question 16	unrelated -15
trach da	question 14	unrelated -13
trach nghi	blocked 6	not_started -3
trach nhiem	blocked -3	in_progress 5
trai	blocked 3	in_progress -11	not_started 6	unrelated 5
trai chong	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai phep	done 6	in_progress -4
trai roi	unrelated 3
trai toi	in_progress -3	unrelated 5
trai trai	done 5	in_progress -3
tram	ack -4	blocked 10	done 21	extension -3	in_progress -6	question -3	unrelated -14
tram ,	not_started 3
tram bom	ack -3	done 14	in_progress -6	unrelated -6
tram da	done 12	in_progress -12
tram dang	in_progress 5
tram lap	blocked -7	done 7
tram truyen	blocked 9	done -7
tram y	blocked 4	done -3
tram |	in_progress 9	unrelated -3
tran	blocked 3	done -12	in_progress -7	unrelated 15
tran ,	blocked 4
tran chua	blocked 5	in_progress -4
tran hom	done -8	unrelated 8
tran khong	question 3
tran roi	unrelated 3
trang	ack -5	blocked -12	done 21	extension -9	in_progress 7	not_started 13	unrelated -15
trang ,	in_progress 5
trang :	done -3	in_progress 4
trang dich	blocked 14	done -4	extension -3	in_progress -5
trang diem	done -6	unrelated 7
trang khong	question 6	unrelated -4
trang phuong	done 7	in_progress -7
trang thai	done 4	extension -3
trang thong	blocked -8	in_progress 10
trang tinh	blocked -5	in_progress -7	not_started 16
trang tri	done 13	in_progress -7
trang xong	done 12	unrelated -10
trang |	blocked -6	in_progress 11
tranh	blocked -6	in_progress 5
tranh chap	blocked -6	in_progress 5
trao	blocked -5	done 21	in_progress -12
trao cho	done 4
trao giai	done 9	in_progress -8
trat	in_progress 4
tre	ack -7	blocked 9	done 10	extension 15	in_progress -25	not_started -3	question 6	unrelated -4
tre ai	done 4	in_progress -3
tre bua	extension 6	in_progress -3
tre chac	blocked 8	in_progress -3
tre cho	extension 3
tre co	blocked -4	question 11	unrelated -6
tre han	ack -3	blocked 11	in_progress -3	question -3
tre ra	in_progress -5	unrelated 7
tre sau	extension 3
tre trong	done 3
tre |	done 3
tren	ack -15	blocked -7	done 21	extension 11	in_progress 4	question -8	unrelated -8
tren an	extension 5	in_progress -3
tren ban	blocked -3
tren bat	extension 4	question -3
tren bo	blocked -5	in_progress 5
tren cac	done 4	in_progress -3
tren cong	done 3
tren giay	in_progress 3
tren ioffice	ack -5	done 7
tren khai	in_progress -3	not_started 4
tren loa	ack -4	done 6
tren xong	done 3	question -3
tren |	done 3
treo	done 12	in_progress -9	question 13	unrelated -10
treo bang	blocked -3	in_progress -4	not_started 5
treo bien	done 4
treo co	done 4	in_progress -3
treo may	blocked -7	question 14
treo suot	blocked 6
treo xong	done 5	in_progress -4
treo |	in_progress 8	not_started -4
tret	done -3	in_progress 4
tret |	in_progress 3
tri	ack 5	blocked -4	done 11	extension 3	not_started -4	question 11	unrelated -19
tri a	ack 4
tri cho	blocked 3	done 3	in_progress -4
tri da	in_progress 3
tri khu	blocked -4	extension 4
tri la	blocked 3
tri roi	in_progress -3
tri toan	done 11	in_progress -6
tri tot	blocked -5	in_progress 16	unrelated -5
tri xong	done 10	in_progress -7
tri |	blocked 3	done -3	in_progress -3	question 10	unrelated -7
trien	blocked -12	done -15	extension -8	in_progress 15	not_started 38	question -5	unrelated -10
trien anh	in_progress 8	unrelated -3
trien khai	blocked -11	done -13	extension -7	in_progress 7	not_started 38	question -5	unrelated -7
triet	ack 10	done 5	in_progress -15
triet !	ack 11	done -3	in_progress -8
triet de	done 7	in_progress -7
trieu	blocked 10	done -10	in_progress -6	unrelated 9
trieu ,	blocked 6
trieu hai	done -10	unrelated 11
trieu tap	blocked 3
trinh	ack -9	blocked 3	done 10	extension -3	in_progress 22	not_started -21	question 3	unrelated -4
trinh ban	extension -5	in_progress 7
trinh bi	blocked 8	in_progress -6
trinh chi	in_progress 4
trinh da	done 7	in_progress -5
trinh dang	blocked 3	in_progress -3
trinh dung	blocked 7	done -4	in_progress -3
trinh duoc	extension 4	question -3
trinh hoan	blocked 3
trinh ki	blocked -4	done 5	in_progress 5	not_started -3
trinh kip	blocked -3	extension 3
trinh lan	blocked 4
trinh lanh	in_progress 3
trinh len	not_started -6	question 11
trinh mat	blocked 5	done -3
trinh nam	in_progress 6
trinh phe	ack 3	blocked -4	in_progress 3
trinh phien	blocked -3	extension 3
trinh phoi	blocked 3	done 4	extension -5
trinh roi	done 3
trinh sang	extension 3
trinh thuong	in_progress 4
trinh ubnd	done -4	in_progress 5
trinh va	done 8	in_progress -8
trinh van	ack -4	blocked 9	done 7	in_progress -10
trinh |	blocked -10	in_progress 4	unrelated 10
tro	blocked 7	done 5	extension -4	unrelated -5
tro ,	blocked -5	done 4
tro phat	done 4
tro them	blocked 3
tro ve	done -5	in_progress 8
tro xong	done 3
troi	blocked -10	done 6	in_progress -7	question -6	unrelated 21
troi ,	unrelated 4
troi nong	blocked -4	unrelated 9
troi ret	blocked -3	unrelated 5
troi roi	done 3
troi |	done 5
tron	done 4	extension -3
tron goi	in_progress 5
tron |	blocked 3	in_progress -3
trong	ack -8	blocked -22	done 21	in_progress 10	not_started 30	question -8	unrelated -24
trong ,	in_progress 3
trong bi	in_progress -9	not_started 11
trong cay	blocked -3	done 3	in_progress 3
trong chong	in_progress 6
trong danh	blocked -3	done 4
trong giao	done 3
trong het	blocked 4	in_progress -4
trong hoa	blocked -3	done 4
trong hom	done -15	extension 4	in_progress 18	unrelated -4
trong mo	done -3	in_progress -5	not_started 9
trong ngan	blocked -3	in_progress -5	not_started 9
trong nhom	blocked -5	done 18	in_progress -6	unrelated -4
trong qui	in_progress 4
trong sang	in_progress 3
trong tay	done 4	question -3
trong tho	done -3	in_progress 4
trong thoi	blocked 3
trong tuan	done 5	in_progress -8	not_started 5
trong tuyen	blocked -3	in_progress 11	unrelated -7
trong xong	done 4	in_progress -3
tru	blocked 12	done -27	in_progress 12	not_started 6	question 9	unrelated -9
tru bi	blocked 9	done -10
tru bieu	in_progress 3
tru cho	done 4	in_progress -3
tru diem	blocked -4	question 11	unrelated -6
tru dot	blocked 3
tru kinh	done -16	in_progress 18
tru mot	done -8	in_progress 9
tru so	blocked 7	done 7	in_progress -17	not_started 8
trua	ack -3	blocked -7	done -3	extension -4	question -6	unrelated 24
trua ,	blocked -3	in_progress 4
trua an	unrelated 4
trua cho	done -10	unrelated 10
trua e	done 3
trua mai	in_progress 6
trua nay	done 6	in_progress -9	not_started 4	question -5	unrelated 8
truc	blocked -10	done 23	extension -7	not_started -7	question 17	unrelated -11
truc ,	blocked 6	unrelated -3
truc a	question 5	unrelated -5
truc lien	done 6	in_progress -5
truc ngay	done 10	in_progress -9
truc roi	blocked -11	in_progress 12
truc thong	in_progress 5
truc tiep	done 10	extension -6	in_progress -4
trung	ack -3	blocked 19	done -4	in_progress -14	not_started 5	question -3
trung cho	in_progress 5
trung ki	blocked 6	in_progress -4
trung so	blocked -4	done -3	unrelated 9
trung tam	blocked 5	done 3
trung thu	in_progress -5	not_started 9
trung voi	blocked 9	in_progress -4
trung |	blocked 4	in_progress -3
truoc	blocked -8	done 5	extension -6	in_progress 9	question 20	unrelated -21
truoc ,	ack 5
truoc chua	done 9	in_progress -7
truoc duoc	blocked -5	extension 3	in_progress -3	question 7
truoc em	in_progress 5
truoc gio	done -4	in_progress 7
truoc han	done 14	extension -3	in_progress -8
truoc khi	in_progress 3
truoc ngay	ack -4	done -4	in_progress 10	question 6	unrelated -3
truoc nha	in_progress 3
truoc roi	done 4	unrelated -3
truoc sau	done 4
truoc thu	done -5	in_progress 7
truoc toi	in_progress 4
truoc xong	in_progress -6	question 5
truoc |	ack 7	blocked 6	done -15	not_started 5
truong	ack 24	blocked -7	done 18	extension -3	in_progress 8	not_started -11	question -4	unrelated -24
truong ,	blocked 3	done -5	in_progress 7
truong ap	not_started 3
truong ban	done 6	in_progress -6
truong cho	done 8	extension -4
truong chua	blocked 4	in_progress -4
truong chuyen	done 3
truong da	in_progress 4	not_started -3
truong dan	blocked 6	done -4
truong dang	blocked 5	in_progress -5
truong dau	blocked 3	done -3
truong de	blocked 3	unrelated -3
truong du	done -7	in_progress 8
truong em	blocked 10	done -5	unrelated -4
truong het	done 5	in_progress -3
truong hoc	done -8	in_progress 9
truong hop	blocked -8	done 17	in_progress -9
truong khu	blocked -3	not_started 4
truong ki	done 4	in_progress -3
truong mam	blocked -6	done 5	in_progress 4
truong nhe	done 8	in_progress -7
truong phong	ack 23	blocked -10	in_progress -5	unrelated -3
truong roi	blocked -9	done -6	in_progress 17
truong |	ack 3	done -3	in_progress 4
truyen	blocked 12	done -4	extension -3	in_progress 10	not_started -4	unrelated -12
truyen ,	done 5	in_progress -4
truyen kem	blocked 4	unrelated -3
truyen nhe	done -3	in_progress 4
truyen thanh	blocked 7	done -6	in_progress 5	unrelated -3
truyen xong	done 3
truyen xuong	blocked -3	in_progress 3
tu	ack -15	blocked 69	done -3	extension -4	not_started -5	question 3	unrelated -45
tu ,	blocked -4	in_progress 4	not_started 5	unrelated -4
tu bua	done 10	in_progress -6
tu choi	blocked 4	done -4
tu cuoi	done -3	in_progress 4
tu dang	blocked -6	done 7
tu dau	blocked -7	done -5	extension 5	in_progress 10	unrelated -3
tu doi	done 5	in_progress -3
tu hoi	done -3	in_progress 6	not_started -3
tu hom	ack -5	blocked 8	done -3	in_progress 13	not_started -6	unrelated -5
tu lau	done 8	in_progress -7
tu luu	blocked 10	done -10
tu moi	blocked 5
tu nhe	done 3
tu noi	blocked -3	in_progress 4
tu phap	blocked 6	done -12	in_progress 18	question -4	unrelated -5
tu phat	blocked -3	done 5
tu quan	in_progress 3
tu qui	blocked 3
tu roi	blocked 8	done 7	in_progress -6	question -4	unrelated -4
tu sang	blocked 14	done -10	in_progress 7	not_started -6
tu tam	done 6	in_progress -5
tu tap	blocked 5	done -4
tu thang	blocked -6	question 12
tu thu	blocked 7	in_progress -5
tu toi	done 3
tu tu	done 3
tu tuan	blocked 9	done -6	in_progress -12	not_started 13
tu van	blocked 8	in_progress -5
tu ve	in_progress 4
tu xong	blocked 6	done -8	in_progress 7	unrelated -5
tu |	blocked 7	done 7	in_progress -12
tuan	ack -16	blocked 10	done -17	extension 20	not_started 20	question -16	unrelated -4
tuan ,	done -7	in_progress 8
tuan a	blocked 3
tuan anh	unrelated 3
tuan bao	question 3
tuan co	in_progress 10	unrelated -5
tuan em	blocked -3	done -4	in_progress 3	not_started 8
tuan nao	in_progress 4
tuan nay	blocked 11	done -4	in_progress -3	not_started -3	unrelated 3
tuan nghe	extension 3
tuan nha	extension 5	in_progress -3
tuan roi	done 3	unrelated -3
tuan sau	ack -5	blocked -3	done -14	extension 5	in_progress 6	not_started 10	question -7	unrelated 7
tuan thang	extension 3	question -3
tuan toi	extension 3	in_progress -13	not_started 15
tuan tra	in_progress 6
tuan truoc	blocked 5	done 30	in_progress -22	unrelated -6
tuan vui	unrelated 3
tuan xong	in_progress 3
tuan |	done -6	extension 6	in_progress 6
tuc	ack 18	done 4	extension -8	in_progress -7	not_started -4	question 4	unrelated -6
tuc ,	done 3	in_progress -3
tuc a	blocked 3
tuc cap	in_progress 3
tuc dat	blocked 4	in_progress -3
tuc hanh	done 11	extension -5	in_progress -9	question 6
tuc khep	blocked -4	done 4
tuc thuc	ack 18	blocked -6	in_progress -5
tuc van	in_progress 3
tuc vao	blocked -3	in_progress 3
tuc |	blocked 3
tui	ack 12	extension 16	in_progress -26	not_started 13	question -9	unrelated -7
tui chua	blocked -5	not_started 6
tui dang	done -3	in_progress 4
tui dia	question -3	unrelated 5
tui em	blocked 11	extension 5	in_progress -18	not_started 8	unrelated -4
tui nghe	ack 12	in_progress -4	unrelated -3
tui nho	extension 4	in_progress -4
tui nop	done 3
tui vai	extension 6	question -4
tung	ack -3	blocked -14	done -7	extension -3	in_progress 36	not_started -3	unrelated -6
tung cum	in_progress 4
tung ho	in_progress 7	unrelated -3
tung ngay	in_progress 8	unrelated -3
tung nha	done -5	in_progress 8
tung trang	blocked -4	in_progress 6
tung |	unrelated 5
tuoi	blocked -9	extension -3	question -3	unrelated 12
tuoi cay	done -4	unrelated 10
tuoi chua	blocked -4	not_started 4
tuoi haha	in_progress -5	unrelated 7
tuong	blocked -9	in_progress 35	question -16	unrelated -13
tuong bao	in_progress 3	question -3
tuong chi	not_started 3
tuong dau	done 4	in_progress -3
tuong mai	done 7	in_progress -7
tuong nop	in_progress 3
tuong thi	not_started 4
tuong tuong	not_started 4
tuong xong	blocked -4	done -8	in_progress 21	question -3	unrelated -5
tuy	blocked -4	done 8
tuyen	ack -3	blocked 4	done 9	in_progress 11	not_started -5	unrelated -20
tuyen ,	blocked -4	in_progress 7
tuyen duong	blocked 4	done -3
tuyen quan	blocked 11	done -3	in_progress -4	question 3	unrelated -7
tuyen thi	blocked -3	in_progress 4
tuyen thua	done -3	unrelated 6
tuyen truyen	blocked 4	unrelated -5
tuyen |	done 14	in_progress -7
type	unrelated 3
type c	unrelated 3
u	ack 4	done -3
ua	done 8	unrelated -4
ua sao	done 3
ua xong	done 8	question -3	unrelated -3
ubkt	ack -3	done 6	in_progress -3
ubkt da	done 9	in_progress -5
ubnd	in_progress 3	unrelated 4
ubnd tinh	done -3	unrelated 4
ui	done 3
ung	blocked 12	done 8	in_progress -7	not_started -6	unrelated -6
ung du	blocked 12	done -3	in_progress -6
ung lam	done 5	unrelated -3
ung pho	done 5
ung tieu	blocked 5	in_progress -4
ung xong	done 3
ung |	in_progress 3
uoc	done -6	in_progress 12
uoc thi	done -4	in_progress 7
uong	unrelated 3
uong ca	unrelated 4
up	blocked -8	in_progress 8
up ,	blocked -8	in_progress 8
upload	done -4	in_progress 6
upload roi	done -4	in_progress 6
uy	ack -3	blocked 8	done 3	in_progress -9	not_started 5	question -4
uy ban	blocked -4	done -5	extension -3	in_progress 13
uy chua	blocked 5
uy dan	blocked 5	in_progress -4
uy dang	blocked -5	in_progress 6
uy hom	done 5	in_progress -4
uy hop	in_progress -6	not_started 9
uy yeu	blocked 4	in_progress -4
va	blocked -16	done 81	extension -3	in_progress -48	not_started -5	question -3	unrelated -7
va ban	done 4
va bao	in_progress 5
va da	done 3	in_progress -3
va dang	done 9	in_progress -9
va dong	done 4	in_progress -3
va duoc	done 7	in_progress -7
va giao	blocked -3	done -5	in_progress 11
va gui	blocked -3	done 25	in_progress -18
va lam	blocked -4	done 5
va nop	done 4
va phat	done 8	in_progress -6
va tra	done 3	in_progress -3
va xin	ack 3
va xong	done 4	in_progress -4
vac	blocked 11	done -6
vac xin	blocked 11	done -6
vach	blocked -4	in_progress 3
vach dich	blocked -4	in_progress 4
vach duong	done 4	in_progress -4
vai	extension 9	question -5
vai bua	extension 7	question -4
van	ack -3	blocked -17	done 45	extension -22	in_progress -9	question 40	unrelated -31
van an	not_started 4
van ban	ack 3	blocked -6	done 6	extension -4	in_progress 3	question 8	unrelated -12
van cho	done -3	in_progress 4
van chua	blocked -3	done -3	in_progress 6
van co	unrelated 5
van con	in_progress 13	not_started -13
van dang	blocked -11	done -6	in_progress 16	not_started -4	question 9
van dong	done -10	in_progress 14	unrelated -5
van ghi	question 6	unrelated -3
van gui	blocked 13	done -8	in_progress -3
van hanh	blocked -4	done 5
van hoa	done 21	in_progress -17	not_started 5	unrelated -10
van khong	blocked 4
van la	in_progress -5	not_started 11
van lam	in_progress 3
van may	blocked 5	in_progress -4
van nao	not_started -4	question 6
van nghe	ack -4	blocked 8	done 6	in_progress -15	unrelated 8
van nhac	done -7	in_progress -10	question 17
van nhap	blocked -4	in_progress 4
van phai	in_progress 3
van phong	done 16	extension -9	not_started -7	question 7	unrelated -6
van ra	done 5	in_progress -5
van reo	done 3
van roi	in_progress -3	not_started 3
van thi	blocked -4	in_progress 4
van thu	blocked -3	done 25	in_progress -17
van tra	ack 6	blocked -7
van xa	done -3	not_started 5
van xuong	done -8	in_progress 8
van |	blocked 4	in_progress -5
vang	ack 23	blocked 4	done -25	extension -5	in_progress -11	not_started -5	question -3	unrelated 22
vang ,	ack 25	blocked -5	done 3	in_progress -17	unrelated -3
vang a	ack 5
vang chua	blocked -7	in_progress 8
vang em	ack -3	in_progress 8
vang len	ack -4	done -11	unrelated 17
vang qua	blocked 3
vang ra	blocked 4
vang xong	ack 3	blocked 6	done -8
vao	ack 5	blocked -16	extension 14	in_progress 14	not_started 11	question -8	unrelated -20
vao .	extension 5	in_progress -3
vao ban	blocked 9	done -7
vao can	blocked -3	in_progress 4
vao chieu	extension 4
vao cho	blocked -5	done 10	in_progress -4
vao cong	blocked -9	done -6	in_progress 16
vao dao	blocked -3	in_progress 5
vao dau	in_progress 7	question -3
vao day	done 3
vao do	done 3
vao duoc	blocked -3	not_started 7
vao lam	in_progress 3
vao so	ack 13	blocked -4	done -5	unrelated -3
vao su	done 5	in_progress -3
vao thoai	done 10	in_progress -3	not_started -6
vao thu	done -4	extension 8	in_progress -3
vao |	blocked 4	done -4	not_started 6
vat	blocked 25	done -15	in_progress 9	not_started -5	unrelated -12
vat lieu	blocked 6
vat tu	blocked 16	done -13	in_progress 11	not_started -3	unrelated -10
vat |	blocked 3
vay	ack -5	blocked -11	done -3	extension -10	in_progress -19	not_started -8	question 65	unrelated -9
vay ,	done 4	question -3
vay a	question 6
vay anh	blocked -3	done -4	extension -6	in_progress -3	question 21	unrelated -3
vay c	question 6
vay chi	question 6
vay co	extension 3
vay em	unrelated 3
vay nghin	extension -4	unrelated 6
vay troi	done 7	question -4	unrelated -4
vay |	done -6	in_progress -12	not_started -3	question 27	unrelated -4
ve	ack -23	blocked 16	done -58	in_progress 18	not_started -12	question -19	unrelated 79
ve ,	blocked 7	done -3	not_started -4
ve a	done -3	in_progress -6	unrelated 9
ve anh	done -3
ve ban	done 3
ve cac	done 8	in_progress -4
ve chua	question -3	unrelated 4
ve cong	blocked 3
ve da	done -4	unrelated 4
ve dai	blocked 3	done -4
ve den	done 4
ve dich	blocked -3	done -4	in_progress 11
ve don	ack -3	blocked 4
ve du	in_progress 4
ve em	done -3	in_progress 7
ve kho	done -3	in_progress 6
ve ki	in_progress 4
ve kiem	blocked -7	done 7
ve ma	done 4	in_progress -3
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve nhan	ack -9	not_started 10
ve nhi	done 9	in_progress -3
ve nho	blocked -4	unrelated 7
ve phai	blocked -13	in_progress 16
ve que	blocked 6	in_progress -4
ve roi	ack -5	blocked 6	done -11	unrelated 13
ve sinh	ack 3	blocked -3	done 12	not_started -6	unrelated -4
ve tam	in_progress -14	unrelated 16
ve tham	blocked 4
ve tinh	blocked 19	done -16
ve vi	done -3	extension 5	question -3
ve xem	done -3	unrelated 8
ve xong	blocked -4	not_started 3	unrelated 3
ve |	blocked 7	done -24	in_progress -3	not_started -5	unrelated 26
ven	blocked -3	done 4
venh	blocked 4
venh nhau	blocked 4
vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
vet kenh	done 8	in_progress 5	not_started -4	question -4	unrelated -4
vet thong	blocked -4	done 4
vhxh	blocked 4	done -4	in_progress 3
vi	blocked 42	done -23	extension 25	in_progress -15	not_started -3	question -10	unrelated -18
vi ben	blocked 3
vi bieu	extension 5	question -3
vi cho	blocked 5	in_progress -3
vi chua	blocked -4	done -3	in_progress -6	not_started 18
vi cuoi	extension 4
vi da	ack 3
vi dang	blocked -5	extension 3	in_progress 4
vi de	blocked -5	extension 8
vi duoc	blocked -3	extension 5
vi em	ack -11	blocked 16	done 4	in_progress -4	unrelated -5
vi nao	blocked 7	done -5	not_started -6	question 7
vi nha	done 3	in_progress -3
vi pham	done 5	in_progress -4
vi roi	blocked 3	done -3
vi sai	blocked 5	done -6
vi se	ack 7	done -7
vi thi	done -5	in_progress 7	question -3
vi toi	blocked 6	not_started -5
vi tu	blocked 4	in_progress -3
vi xin	ack 9	blocked -5
vi |	done 4
via	blocked -3	in_progress 4
via he	blocked -3	in_progress 4
video xong	done 3
viec	ack -8	blocked 5	done -18	in_progress -17	not_started 45	question 30	unrelated -35
viec ,	done -3	in_progress 4
viec anh	done -3
viec chua	in_progress 13	not_started -10
viec cua	not_started 4	question 3
viec dai	done -3	in_progress -11	not_started 16
viec dang	blocked -3	done 4
viec duoc	in_progress 4
viec e	ack 10	done -6	in_progress -5
viec gi	question 3
viec khac	done -5	in_progress 4	not_started 5
viec kia	in_progress 4	not_started -4	question 5
viec nay	ack -7	blocked 8	done -10	extension 5	in_progress -21	not_started 18	question 27	unrelated -20
viec nha	blocked -5	done 15	in_progress -8
viec niem	ack 3	done -4
viec ra	in_progress 3
viec thang	in_progress 4
viec voi	done -8	in_progress 9
viec |	ack -10	in_progress 9	not_started 7
vien	ack -4	blocked 14	done 5	extension 3	in_progress -10	unrelated -6
vien chang	blocked 7	done -5
vien chua	blocked -3	not_started 3
vien co	done 3
vien cuoi	done 3
vien dang	done -4	in_progress 4
vien lam	in_progress 3
vien mat	blocked 7	done -5
vien moi	done 7	in_progress -6
vien qua	in_progress 3
vien roi	done -3	in_progress 3
vien xong	done 7	in_progress -5
vien |	blocked 4	in_progress -3
vieng	done 10	unrelated -8
vieng nghia	done 10	unrelated -9
viet	blocked -8	done -24	in_progress 22	not_started 12	question -6	unrelated 8
viet bai	in_progress 4	not_started -3
viet bao	done 4
viet chu	done -3	not_started 6
viet lai	in_progress 4
viet nam	done -9	unrelated 13
viet xong	done -9	in_progress 11
viet |	blocked -5	not_started 8
vo	blocked -6	done -12	in_progress -6	not_started 3	unrelated 23
vo em	done -3	in_progress 5
vo roi	done -7	in_progress -7	unrelated 17
voi	ack -7	blocked 3	done -7	extension 6	in_progress 5	question 9	unrelated -10
voi bang	in_progress 4
voi ben	in_progress 4
voi cac	in_progress 3
voi cha	blocked 3
voi chi	question 5	unrelated -3
voi danh	blocked -4	in_progress 4
voi don	done -5	in_progress 7
voi dot	blocked 8	done 5	in_progress -9
voi het	blocked 6	in_progress -4
voi kho	done 3
voi khu	blocked 4	extension -3
voi li	blocked -4	extension 4
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	blocked -3	extension 5
voi so	done -7	in_progress 9
voi tho	done 9	in_progress -5
voi to	done -3	not_started 6
voi tu	blocked 3
voi |	ack -3	extension 5	in_progress -3	question 4
von	blocked -5	extension 11	in_progress -7	not_started 6
von |	blocked -4	done -3	extension 10	in_progress -7	not_started 4
vong	blocked -6	done -8	in_progress 26	unrelated -9
vong tham	blocked -6	in_progress 8
vong xong	in_progress 3
vu	ack 7	blocked 4	done -14	extension -14	in_progress -10	not_started 5	question 13	unrelated 8
vu cho	blocked -5	done 6
vu cong	blocked 12	extension -3	in_progress -5
vu da	in_progress 6
vu do	done 3
vu duoc	in_progress -4	not_started 4
vu hoan	done 9	extension -6
vu khong	question -4	unrelated 4
vu la	blocked -3	in_progress 5
vu lam	done -8	in_progress -7	unrelated 17
vu nay	blocked 16	done -27	not_started 10	question 8	unrelated -4
vu quan	blocked -6	done 4	in_progress 3
vu |	ack 6	blocked -7	extension -3	question 9
vua	ack -7	blocked 22	done -8	in_progress -30	not_started 18	question -6	unrelated 13
vua bat	in_progress 5	not_started -3
vua di	blocked 9	done -8	in_progress 4	not_started -3
vua duoc	blocked -3	done -5	in_progress -5	not_started 18
vua gui	done 8	in_progress -7
vua hoan	unrelated 3
vua hop	done -5	unrelated 6
vua kip	done 11	in_progress -10
vua lap	blocked 13	done -7	in_progress -6
vua mo	done -4	in_progress 7
vua mua	unrelated 3
vua nhan	in_progress -10	not_started 10
vua nop	done 6	in_progress -3
vua phat	done -3	in_progress 3
vua roi	done 4	in_progress -3
vua rua	unrelated 3
vua sinh	blocked 11	not_started -3	unrelated -6
vui	blocked -4	done -11	extension -4	in_progress -7	not_started -9	unrelated 39
vui ,	done -3	not_started -7	unrelated 14
vui qua	done -4	unrelated 10
vui ve	unrelated 7
vui |	done -4	unrelated 7
vung	blocked -6	done 7
vung dich	blocked 7	in_progress -6
vung sat	blocked -14	done 8	in_progress 6
vuong	ack -4	blocked 33	done 20	in_progress -25	not_started -4	question -9	unrelated -9
vuong a	blocked 4	in_progress -4
vuong chut	blocked -3	in_progress 3
vuong giai	blocked 7	question -5
vuong kinh	done 4
vuong mat	blocked 7
vuong phan	done 3
vuong roi	blocked -6	done 11	in_progress -3
vuong thu	blocked 14	done -3	in_progress -6
vuong |	blocked 5	in_progress -3
vuot	blocked 4	done 6	in_progress -6
vuot thoi	done 6	in_progress -3
vuot tran	blocked 4
wifi	done 3	in_progress 5	unrelated -8
wifi keo	in_progress 7	unrelated -5
wifi nha	done 6	unrelated -5
wifi xong	unrelated 3
word	blocked -3	done -4	question 10
word thi	in_progress 3
xa	blocked 45	done -14	extension -4	in_progress -12	not_started -6	question -4	unrelated -3
xa ,	blocked 17	done -4	in_progress -12
xa a	done -4	in_progress 4
xa chua	blocked 28	in_progress -15	not_started -10
xa cu	blocked 3	in_progress -3
xa da	done 6	in_progress -4
xa doan	extension 4	in_progress -4
xa giap	blocked -5	in_progress 6
xa gui	blocked 8	extension -7
xa hoi	in_progress 3
xa khac	done -9	in_progress 10
xa moi	blocked 4
xa nop	done -3	not_started 5
xa quan	blocked -3	done 5
xa |	in_progress 3
xac	ack -12	blocked 4	done 18	extension -3	in_progress -3	unrelated -3
xac nhan	ack -12	blocked 5	done 19	extension -4	in_progress -4	unrelated -3
xai	blocked 4	done -3
xai sach	blocked 4	done -4
xang	done -5	unrelated 5
xang xong	done -5	unrelated 5
xanh	blocked 5	extension 3	in_progress -5	question 4	unrelated -6
xanh |	extension 4	in_progress -4	question 5	unrelated -4
xay	blocked -6	done 5	in_progress -8	not_started 12	unrelated -3
xay dung	done 8	in_progress -9	not_started 4
xay nha	done -3	in_progress 5
xay tho	not_started 3
xay xong	in_progress -8	not_started 7
xe	ack -7	blocked -18	done -20	extension -5	in_progress -12	not_started -9	question -23	unrelated 94
xe ai	question -3	unrelated 5
xe cau	blocked 7	unrelated -3
xe chua	done 10	in_progress -3	not_started -6
xe chuyen	blocked 5
xe di	blocked -6	unrelated 8
xe dua	unrelated 3
xe em	done -8	unrelated 13
xe hang	blocked -4	in_progress 10	question -3	unrelated -3
xe khong	blocked 3	question -8	unrelated 7
xe may	done -10	unrelated 11
xe moi	unrelated 3
xe qua	blocked -13	unrelated 13
xe ve	unrelated 4
xe voi	question -4	unrelated 6
xe xong	done -7	in_progress -19	unrelated 30
xe |	blocked 6
xem	ack 30	blocked -18	done -4	in_progress -21	question -7	unrelated 21
xem a	done 24	in_progress -23
xem ban	blocked -3	in_progress 3
xem hat	unrelated 4
xem hoi	unrelated 3
xem lai	blocked -4	question 11
xem phim	done -3	in_progress -8	question -12	unrelated 26
xem roi	ack 8	done -4	unrelated -3
xem truoc	done -13	in_progress 15
xem ung	done 5	unrelated -3
xem xet	extension 3
xem |	ack 23	in_progress -15
xep	ack 10	blocked -5	done 15	in_progress -12	not_started -4
xep ,	done 4	in_progress -3
xep khu	done 10	in_progress -3	not_started -3
xep |	ack 10	in_progress -7
xet	extension 3
xet |	in_progress 5
xi	blocked 7	done -4
xi mang	blocked 7	done -4
xin	ack 16	blocked -49	done -48	extension 98	in_progress -29	not_started -15	question 7	unrelated 19
xin ,	blocked 3
xin cap	blocked -5	done 5
xin chap	ack 17	blocked -3	done -5	extension -4	unrelated -3
xin chi	blocked 5
xin chia	unrelated 3
xin cho	blocked 4
xin chu	in_progress 3
xin den	extension 6
xin dinh	extension -3	in_progress 5
xin doi	extension 6
xin duoc	blocked 6
xin file	extension -3	question 5
xin ghi	ack 8	extension -4
xin gia	extension 10
xin gui	ack -4	done 14	in_progress -7
xin hen	extension 7	in_progress -3
xin het	blocked -9	extension 14
xin hoan	extension 4
xin khat	extension 3
xin linh	ack 6
xin loi	ack -8	blocked -3	done 3	in_progress -9	unrelated 22
xin lui	blocked -3	done -3	extension 13	in_progress -3
xin mau	question 8	unrelated -4
xin nen	blocked 3
xin nghi	blocked 4	done -5	extension -10	in_progress -3	unrelated 15
xin nghiem	ack 9	blocked -4
xin nhan	not_started 3
xin noi	extension 5	in_progress -3
xin nop	extension 6
xin phep	done 3	extension 10	in_progress -6
xin roi	blocked 4	done -3
xin rut	done -3
xin so	blocked -5	extension -7	unrelated 13
xin them	ack -3	blocked -3	done -7	extension 34	in_progress -8	not_started -4	question -5	unrelated -5
xin tiep	ack 7
xin toi	extension 3
xin trinh	blocked -3	extension 3
xin y	blocked -3	done -17	in_progress 19	not_started 5
xin |	blocked -9	question 9
xiu	blocked -7	done -7	extension 9	question -3	unrelated 10
xiu nghen	blocked -7	unrelated 8
xiu nua	in_progress 3
xiu |	unrelated 3
xoa	ack -4	blocked -6	done 24	in_progress -7	unrelated -6
xoa khoi	done 3
xoa mu	done 5
xoa nha	done 14	in_progress -7	unrelated -4
xoay	blocked 11	extension -3	unrelated -4
xoay khong	blocked 4	unrelated -3
xong	ack -20	blocked -19	done 15	extension -17	in_progress 27	not_started -21	unrelated 32
xong !	done 6	in_progress -5
xong %	in_progress 3
xong ,	ack -11	done 10	in_progress 7	question -3	unrelated -7
xong ?	in_progress -5	not_started 9
xong a	ack -3	blocked -4	done 10	in_progress 11	not_started -9	unrelated -7
xong ai	question -3	unrelated 5
xong anh	in_progress 5
xong bai	in_progress 3
xong ban	done -5	not_started -4	unrelated 8
xong bao	done -3	in_progress 4
xong bo	in_progress 4
xong bua	in_progress 3
xong buoc	done -6	in_progress 8
xong ca	blocked -3	done -3	in_progress 11	unrelated -3
xong cac	blocked -7	done 15	in_progress -4
xong cai	blocked -3	done -21	in_progress 20	not_started -4	unrelated 10
xong camera	done 3	in_progress -3
xong can	done 4	in_progress -3
xong chi	in_progress 4
xong cho	blocked -9	done 33	in_progress -17	unrelated -4
xong chu	done -3	in_progress 4
xong chua	blocked -9	done -8	in_progress -17	not_started -12	question 18	unrelated 30
xong chuong	done 4	in_progress -3
xong chuyen	blocked -5	done 7
xong cong	done 9	in_progress -8
xong cung	blocked 10	done -10
xong cuoi	done 4
xong da	done -5	in_progress 7
xong dai	in_progress -6	not_started 10
xong dam	not_started 4
xong dan	done 5	in_progress -4
xong danh	done -6	in_progress 7
xong dat	done -6	in_progress -3	unrelated 11
xong dau	blocked -4	done -13	in_progress 24	not_started -3
xong de	done 4
xong do	blocked 7	in_progress -6
xong doan	done 11	in_progress -10
xong doi	ack -5	blocked 6	done -7	in_progress 7
xong dong	done 7	in_progress -6
xong dot	unrelated -3
xong du	done 13	in_progress -9
xong dung	blocked 7	in_progress -3
xong duoc	blocked 11	done -8	in_progress 3
xong e	done -3	in_progress 5
xong em	ack 22	blocked -3	done -11	in_progress 13	not_started -3	question -14
xong gd	done -9	in_progress 9
xong gi	done -6	in_progress 7	not_started 5	question -4
xong giai	done -4	in_progress 5
xong goi	done 13	in_progress -12
xong han	in_progress 4	not_started -3
xong hay	blocked -8	in_progress 12
xong het	blocked -9	done -12	in_progress 9	question 19	unrelated -4
xong ho	done -4	not_started 4
xong hoi	done 10	in_progress -13	not_started 4	question 3
xong hom	in_progress 4
xong ke	in_progress 3	not_started -3
xong khau	in_progress 4
xong khoi	done 5	in_progress -5
xong khong	blocked -3	done -3	in_progress 7
xong khung	in_progress 4
xong ki	in_progress -3	not_started 4
xong kip	blocked 27	done -6	in_progress -19
xong la	blocked -3	in_progress 15	question -4	unrelated -4
xong lai	blocked 16	done -5	in_progress -8
xong lam	blocked -4	not_started 6
xong lan	done 4
xong lat	in_progress -3	unrelated 3
xong lau	blocked 6	done -11	in_progress 6
xong leu	not_started 4
xong lien	in_progress 4
xong loi	blocked 4	in_progress -3
xong lop	done -3	in_progress -3	unrelated 5
xong luon	blocked -3	done 14	in_progress -9
xong ma	done -8	in_progress 19	not_started -4
xong mai	in_progress -11	unrelated 11
xong mat	blocked -5	done -11	in_progress 19
xong may	done 5	in_progress -3
xong met	unrelated 4
xong mo	in_progress 6	not_started -3
xong moi	done -5	in_progress 3	unrelated 3
xong mon	done -5	in_progress -3	unrelated 9
xong mong	blocked 6	done -8	in_progress 3
xong mot	done -3	in_progress 3
xong muc	done -4	question 6
xong muon	extension 5	question -3
xong nen	blocked 6	in_progress -4
xong ngay	extension -4	in_progress 4
xong nghen	done -5	in_progress 5
xong nha	blocked -6	done 17	in_progress -11	not_started 10	unrelated -8
xong nhe	in_progress 12	not_started -4	unrelated -5
xong nhung	done -6	in_progress 4	not_started 5
xong noi	blocked -8	done -3	in_progress 7	unrelated 5
xong o	done 4
xong phan	blocked 20	done -22	in_progress 23	not_started -10	question -7	unrelated -3
xong ra	in_progress -8	unrelated 8
xong ro	done 12	in_progress -8
xong roi	ack -23	blocked 5	done -19	in_progress 6	question 13	unrelated 21
xong sang	done 13	unrelated -10
xong sao	blocked 15	done -4	in_progress -10
xong se	ack 11	done -3	in_progress -8
xong sep	blocked -5	done 4	in_progress 9	unrelated -5
xong so	in_progress 3
xong som	done -3	in_progress 3
xong tai	blocked -5	in_progress 7
xong the	blocked 7	question -3
xong theo	done 7	in_progress -4
xong thi	blocked 13	done -16	in_progress 19	not_started -6	unrelated -7
xong tiep	in_progress -3	not_started 5
xong toan	done 11	in_progress -9
xong toi	ack 8	in_progress -10	unrelated 5
xong tran	done -10	unrelated 13
xong tre	done -4	extension 6	in_progress -8	unrelated 7
xong tren	done 5
xong trong	done -6	not_started 8
xong truoc	blocked -3	question 7	unrelated -7
xong truong	done 8	in_progress -9	not_started 3
xong tu	blocked -4	done 26	in_progress -16	unrelated -3
xong tuan	in_progress -3	unrelated 3
xong tui	in_progress -4	not_started 5
xong va	done 6	in_progress -5
xong vat	blocked -4	in_progress 11	unrelated -4
xong vay	question 3
xong ve	done -4	in_progress -22	unrelated 27
xong viec	ack 9	blocked -5	in_progress -9	not_started 10
xong voi	blocked 3	in_progress -3
xong vong	done -5	in_progress 6
xong xa	done -4	in_progress 4
xong xoa	done 8	in_progress -8
xong xuoi	ack 14	done 16	in_progress -25
xong |	ack -3	blocked -23	done 35	extension -4	in_progress 13	not_started -5	unrelated -12
xot	done -10	unrelated 11
xot qua	done -10	unrelated 11
xu	blocked -3	done 20	in_progress -8	unrelated -4
xu li	blocked -3	done 10	in_progress -3
xu phat	done 8	in_progress -5
xuat	done -5	extension 19	in_progress -8
xuat dieu	blocked -3	extension 4
xuat huyet	blocked 5	in_progress -3
xuat roi	blocked -4	extension 7
xuat thoi	extension 4	in_progress -4
xuc	blocked -3	in_progress 5
xuc moi	blocked -3	in_progress 5
xue	blocked 9	unrelated -4
xue |	blocked 6	unrelated -4
xuoi	ack 14	done 15	in_progress -26	unrelated -3
xuoi ,	blocked 3	done 3	in_progress -4
xuoi a	done 6	in_progress -6
xuoi se	ack 10	done -6	in_progress -4
xuoi t	ack 4	in_progress -3
xuoi |	done 4	in_progress -3
xuong	blocked -3	done -12	in_progress 10	unrelated 8
xuong ,	blocked 5
xuong an	unrelated 4
xuong bep	in_progress -4	unrelated 7
xuong cac	done -8	in_progress 8
xuong dat	blocked -3	done 3
xuong khu	blocked -3	in_progress 3
xuyen	in_progress 3
y	ack 25	done 9	extension -10	in_progress -3	question -6	unrelated -15
y a	done -3	in_progress 4
y cua	blocked 3
y du	done 8	in_progress -8
y em	done 3	in_progress -3
y giup	in_progress 3
y kien	ack 4	blocked -6	done -9	extension -5	in_progress 23	unrelated -7
y nen	blocked 5	in_progress -4
y nguyen	not_started 3
y nhe	done 3
y roi	ack 20	extension -4	in_progress -7	unrelated -4
y te	done 3
y va	done 5	in_progress -3
y xong	done 5	in_progress -4
y |	in_progress 3
yen	ack 15	blocked -6	in_progress -6	unrelated -3
yen roi	blocked -5	done 6
yen tam	ack 15	done -4	in_progress -5	unrelated -3
yet	blocked -7	done 7	not_started 4
yet cong	done 7	in_progress -5
yet danh	not_started 4
yet roi	ack 3
yet se	in_progress 3
yet |	done 5
yeu	ack 10	blocked 7	done -11	not_started -3	question 8	unrelated -10
yeu cau	ack 10	blocked 11	done -12	in_progress -6	not_started -3	question 8	unrelated -8
yeu len	blocked -4	in_progress 6
zalo	blocked -4	in_progress -3	question 7
zalo khong	blocked -3	question 4
zoi	done 10	in_progress -4	unrelated -6
zoi nhen	done 10	in_progress -4	unrelated -6
zu	done 10	in_progress -4	unrelated -6
zu nay	done 10	in_progress -4	unrelated -6
|	ack -25	blocked 24	done 26	extension -60	in_progress 49	not_started -30	unrelated 15
| %	in_progress -10	not_started 18
| +	extension 3
| ABLE	ack 12	blocked -3	done -3	in_progress -3
| ACK	ack 55	blocked -13	done 4	extension -11	in_progress -14	not_started -11	question -9
| ALMOST	ack -5	blocked -7	done -16	in_progress 42	not_started -3	question -3	unrelated -7
| ASK	ack -4	blocked 27	done -18	extension 50	in_progress -27	not_started -14	question -10	unrelated -4
| BECAUSE	not_started 3
| BEFORE	ack -4	blocked -8	done 6	unrelated 11
| BEGIN	ack 20	done -12	in_progress -7	not_started 8	unrelated -4
| BUT	not_started 3
| CALM	done 5	in_progress 8	question -5	unrelated -3
| COND	ack -5	blocked -17	in_progress 19	question 11	unrelated -5
| CONFIRM	ack 5
| DENY	blocked -11	done 8	in_progress 12	not_started 8	question -9	unrelated -10
| DO	ack -5	done 14	extension 7	not_started -12	question 4	unrelated -8
| DOING	ack -8	blocked 25	done -8	extension -10	in_progress 21	not_started -8	question -12
| DRAFT	ack -4	blocked 9	done -8	not_started 3	unrelated -3
| EARLY	ack -6	blocked -4	done 25	in_progress 6	not_started -18	question -14	unrelated 13
| FINISH	ack -7	blocked 16	done 29	extension -6	in_progress -21	question 22	unrelated -33
| FOR	ack -6	blocked 7	done -13	extension 32	in_progress -14	not_started -5	question -3	unrelated 3
| FUTURE	ack -8	done -15	in_progress 39	not_started -4	question -7	unrelated -7
| GIVE	ack -13	blocked -33	done 44	extension -9	in_progress -20	not_started 5	question 15	unrelated 11
| HELP	ack -3	blocked 11	question 9	unrelated -15
| HOW	blocked 4
| INPUT	ack -17	blocked 19	done 8	extension -15	not_started -17	question 30	unrelated -10
| JUST	ack -3	blocked -14	done 8	extension -3	in_progress 48	not_started -23	question -7	unrelated -6
| LACK	ack -11	blocked 35	extension -6	in_progress 15	not_started -11	question -13	unrelated -9
| LATE	extension 4	in_progress -5	question 10	unrelated -9
| LATER	ack -15	blocked -27	done -23	extension -14	in_progress 55	not_started 45	question -15	unrelated -7
| LET	ack 20	blocked -9	done -12	extension -5	in_progress -6	not_started 31	question -7	unrelated -12
| LIMIT	question 3
| MORE	extension 16	in_progress -4	unrelated -4
| MUST	blocked 9	done -10	in_progress 7
| NO	ack -4	blocked -15	done 27	not_started 10	question -15	unrelated -4
| NOTYET	ack -10	blocked -16	done -14	extension -9	in_progress 39	not_started 43	question -20	unrelated -14
| NOUN	ack -18	blocked 22	done 12	extension -15	in_progress 7	not_started -25	question 22	unrelated -3
| NOW	ack -6	blocked -22	done -5	extension -4	in_progress 16	not_started 4	question -16	unrelated 35
| NUMBER	in_progress -3	not_started -3	unrelated 10
| OBSTACLE	ack -7	blocked 29	done -4	in_progress -12	question -10	unrelated 4
| OTHER	in_progress -23	not_started 7	question 5	unrelated 13
| OVER	ack -23	blocked -3	done 39	in_progress -4	unrelated -6
| PART	ack -9	blocked 5	done 40	in_progress -27	not_started 7	question -8	unrelated -10
| PAST	ack 4	blocked -9	done -8	extension -17	in_progress 14	not_started -9	question 10	unrelated 16
| POSTPONE	ack -4	done -5	extension 30	in_progress -6	not_started -5	unrelated -7
| RECEIVE	ack 41	blocked -11	done -15	extension -3	in_progress -6	question -3	unrelated -6
| REMAIN	ack -3	blocked 10	extension -3	in_progress -16	not_started -6	question 13	unrelated 3
| REPORT	blocked 12	done -29	in_progress -18	not_started 10	question 14	unrelated 11
| SHARE	ack -3	done -4	in_progress -6	not_started 20
| SIGN	blocked -4	in_progress 6
| SOCIAL	ack -9	blocked -8	done -11	extension -9	in_progress -11	not_started -10	question -9	unrelated 68
| SOFT	ack 31	blocked 15	done -14	extension -3	in_progress -7	not_started -12	question -18	unrelated 8
| SOON	done 6	in_progress -8	unrelated 7
| SPAN	ack -3	done -5	in_progress 3	not_started 11	question -4
| STEP	ack 6	blocked -12	done 11	extension -3	not_started -3
| SUBMIT	blocked -5	done 9	extension 12	in_progress -11
| TARGET	blocked -4	in_progress 6
| TELL	ack -5	extension 10	in_progress -5	not_started -7	question -6	unrelated 10
| TERM	ack -4	blocked 4	done -5	extension 7	in_progress -8	not_started -3	question 15	unrelated -7
| THANKS	ack 13	blocked -3	in_progress -6	unrelated 4
| THEN	blocked -3	question 7
| THEY	blocked 7	in_progress -17	not_started -8	question 18	unrelated 3
| UNDO	ack -8	blocked -17	done 6	extension 3	not_started -4	unrelated 19
| UNIT	ack 3	blocked 13	done -21	extension -9	in_progress -7	not_started 19
| UNSURE	ack 3	blocked 15	done -26	extension 8	in_progress 3	not_started 8	unrelated -11
| UNTIL	blocked -6	extension -7	in_progress 9	not_started 13	question -4	unrelated -4
| WAIT	ack -3	blocked 4	extension 7	question -9	unrelated 4
| WH	ack -6	blocked -31	done 4	extension -7	in_progress 11	not_started -8	question 26	unrelated 10
| WHEN	ack -8	blocked -5	done -6	in_progress 14	question 15	unrelated -5
| WHO	ack 48	blocked 14	done 5	extension -31	in_progress -15	not_started -10	question 14	unrelated -24
| WORD	blocked 39	done 30	extension -17	in_progress -4	not_started -27	question -16	unrelated -7
| a	in_progress -3
| ai	ack -4	blocked -31	done 6	extension -6	not_started -5	question 25	unrelated 15
| alo	ack -3	blocked -4	in_progress -3	unrelated 13
| an	question -3	unrelated 9
| anh	ack -8	blocked 3	done -24	in_progress 12	not_started 9	question 5
| ap	blocked 3	not_started -3
| ba	in_progress -5	unrelated 5
| bac	ack 5	blocked -9	extension -3	in_progress 7
| ban	blocked -25	done -12	in_progress 6	not_started 7	question 4	unrelated 24
| bang	blocked -9	in_progress 7	not_started -5	question 13	unrelated -5
| bao	ack -3	blocked 21	done -39	extension -4	in_progress -10	not_started 6	question 24	unrelated 5
| bat	done -5	in_progress -6	not_started 12
| bau	not_started 3
| be	blocked -3	done -4	in_progress 3	unrelated 6
| ben	blocked -11	done 9	in_progress 15	not_started -3	unrelated -8
| bep	done 4
| bi	blocked 20	in_progress -8	unrelated -6
| bien	blocked -4	done 3	in_progress 8	unrelated -3
| binh	done 3
| bo	ack -6	done 3	extension -5	in_progress -5	question 5	unrelated 11
| bon	in_progress 3
| bot	blocked -7	done 4	in_progress -4	question 10
| bua	done -6	in_progress 6
| ca	ack -3	blocked 26	in_progress -12	question -5
| cac	blocked 6	done -13	in_progress -18	not_started 9	question 16
| cai	blocked 7	in_progress -5	not_started -4	question 7	unrelated -3
| cam	ack 14	blocked -3	unrelated -5
| camera	in_progress 3
| can	blocked 12	in_progress -4
| cap	blocked -4	done 15	in_progress -8
| cat	in_progress -3
| cay	blocked -5	done 10	in_progress -3
| cha	in_progress 3	question -3
| chac	blocked 8	done -5	in_progress -5	question 8
| cham	blocked -5	in_progress 7
| chang	done 4	in_progress -3
| chao	unrelated 7
| chap	ack 17	blocked -4	in_progress -3	unrelated -5
| chau	in_progress 3	unrelated 3
| chay	in_progress 6
| chi	ack 4	blocked -15	done 7	extension 8	in_progress 15	not_started -10	question -7
| chieu	blocked -3	in_progress 18	question -5	unrelated -5
| chinh	done 8	in_progress -6
| cho	ack -10	blocked 12	done -17	extension 36	in_progress -24	not_started -5	question 4	unrelated 5
| chong	in_progress -8	unrelated 12
| chu	blocked 22	done -11	in_progress -6	not_started 8	unrelated -8
| chua	ack -17	blocked 18	done -14	extension -12	in_progress 35	not_started 49	question -39	unrelated -20
| chuan	blocked -4	in_progress 8
| chuc	ack -3	blocked -8	done -6	extension -4	in_progress -5	question -3	unrelated 31
| chung	blocked 3	in_progress 3
| chuong	done 6	in_progress -5
| chup	in_progress 3
| chuyen	blocked -3	done 6	extension 4	in_progress -13	unrelated 7
| co	ack 8	blocked -20	done -15	extension 7	in_progress -6	not_started 13	question 35	unrelated -21
| com	done -3	in_progress -4	unrelated 8
| con	ack -3	blocked 11	done -11	extension -3	in_progress -7	not_started -9	question 13	unrelated 9
| cong	blocked -11	done 25	in_progress -8	not_started 4	question -3	unrelated -4
| cot	blocked -3	done 14	in_progress -6	not_started -3
| cuoc	blocked 9	in_progress -6
| cuoi	blocked -3	in_progress 6	not_started -3	unrelated 7
| da	ack 40	blocked -5	done -11	extension -24	in_progress 24	not_started -35	question -5	unrelated 14
| dai	done 3
| dan	blocked 6	done 9	in_progress -8	unrelated -3
| dang	ack -7	blocked 25	extension -7	question -14	unrelated 6
| danh	blocked -6	in_progress 8
| dap	done 8	in_progress -7
| dat	blocked 4	done -17	in_progress -5	not_started -3	unrelated 23
| dau	done -4	not_started 10
| day	ack -7	blocked -4	done 9	in_progress 7	unrelated -3
| de	ack 16	blocked 6	done -14	extension 10	in_progress -19	not_started 27	question -11	unrelated -15
| den	blocked -3	done 4	extension -4	in_progress 6
| dep	unrelated 5
| deu	done 8	in_progress -6
| di	blocked -9	done 3	in_progress 8	not_started -4	question -7	unrelated 11
| dich	blocked 9	done -6
| dien	blocked -4	done 3
| dinh	blocked 3	done -4	in_progress 7	not_started -4
| do	done -8	in_progress 5	not_started 4
| doan	in_progress -5	not_started 3
| doc	in_progress 3
| doi	ack -5	blocked -9	done 7	extension 20	in_progress -7	not_started -4	question -11	unrelated 9
| don	done 5	in_progress -4	question 3	unrelated -7
| dong	done 16	in_progress -13
| dot	done 6	in_progress -6	not_started 4
| du	ack -5	blocked 11	done -12	in_progress 11	unrelated -3
| dung	blocked -3	in_progress 8	unrelated -3
| duoc	ack 15	blocked -3	done -3	in_progress -5
| duong	blocked 6	unrelated -4
| dut	blocked 7
| duy	blocked -5	in_progress 16	unrelated -5
| e	ack 19	blocked -8	extension 3	not_started -4	unrelated -8
| em	ack 5	blocked 14	done 12	extension -38	not_started -9	unrelated 18
| fax	ack -4	done 7
| file	blocked -6	question 8
| gan	blocked 8	done -4
| gia	ack -5	done -14	extension 10	in_progress -3	not_started -4	question 3	unrelated 15
| giai	blocked -9	done 22	in_progress -8	unrelated -6
| giang	blocked 3
| giao	blocked 11	done -7	unrelated -5
| giat	question -10	unrelated 12
| giay	ack -3	done 10	in_progress -4	not_started 4	question -4
| gioi	in_progress 7
| goi	done 6	in_progress -7
| gop	done 3
| gui	ack -7	blocked -9	done 12	extension -3	in_progress -13	not_started -3	unrelated 24
| hai	blocked 4	done 3	in_progress 6	unrelated -10
| han	ack -3	blocked -5	done -3	extension 7	in_progress -4	question 17	unrelated -6
| hang	done -4	in_progress 7
| hau	done -4	in_progress 4
| hdnd	blocked 7	done -3
| he	blocked -3	done 13	in_progress -5
| het	blocked 8	done -4	in_progress -5	question 6
| hien	blocked -3	not_started 4
| hieu	ack 16	done -6	in_progress -9
| hinh	done -4	in_progress 5
| ho	ack -3	blocked -9	done 5	in_progress 9	not_started -6	question 10	unrelated -5
| hoa	done 4
| hoan	ack -4	blocked 6	done 18	in_progress -23	not_started 4	question -7	unrelated 7
| hoanh	done 5
| hoi	blocked 12	in_progress -6	not_started 3	question -10	unrelated 5
| hom	blocked -10	unrelated 16
| hong	blocked -3	in_progress 4
| hop	blocked -5	in_progress 14	not_started -12
| in	done 7
| ke	done 6	in_progress -9	not_started 7	unrelated -3
| keo	extension 4
| ket	done 8	in_progress -12	unrelated 9
| khac	in_progress 3
| khai	done 6
| kham	done 3
| khau	blocked 3	done -3
| khi	blocked -11	question 18
| kho	ack -3	blocked 22	done 3	in_progress -15	not_started -3	unrelated -4
| khoa	done 5	in_progress -4
| khoan	in_progress -4	not_started 7
| khoi	done -11	in_progress 14
| khong	ack -11	blocked -26	done 24	in_progress 38	not_started 7	question -21	unrelated -11
| khu	in_progress -3	not_started 5
| ki	blocked -4	in_progress 3	not_started 3	question 4
| kiem	blocked -3	done 4	not_started 3
| kien	done 7	in_progress -7
| kinh	blocked 4	extension 3	in_progress -3
| kip	blocked 3	extension 7	in_progress -4	question -3
| la	question 9
| lam	ack -6	blocked 3	done 4	extension 6	in_progress 14	not_started -15	question 5	unrelated -11
| lap	done 5	unrelated -3
| lay	blocked -7	in_progress -3	question 12
| le	blocked 7	in_progress -6
| lich	blocked 8	unrelated -3
| linh	ack 9	extension -4
| loa	in_progress 4
| loi	blocked -3	done 4
| lop	done 4
| lu	blocked 8	in_progress -5
| luat	blocked 4
| luc	ack -4	in_progress 4
| lui	extension 6
| luong	done -3	question -6	unrelated 12
| luu	blocked -4	done 4
| ma	done 3	in_progress -5
| mac	blocked 16	in_progress -3	unrelated -9
| mai	ack -5	blocked -10	done 3	in_progress 4	not_started 7	question -7	unrelated 6
| mang	blocked 6	done -4
| mat	done -5	unrelated 10
| mau	blocked -4	in_progress -3	question 12
| may	ack -5	blocked 37	done -3	not_started -6	question -6	unrelated -15
| me	done -6	unrelated 6
| minh	done 6	in_progress -5
| mo	done 8	unrelated -4
| moi	ack -5	blocked -23	done 5	extension -5	in_progress 56	not_started -20	question -8
| mong	extension 7	in_progress -3
| mot	blocked 8	done -8	in_progress 5	question -4	unrelated -3
| mua	done -8	unrelated 8
| mung	done 5	unrelated -3
| muon	done -7	in_progress 6	unrelated 6
| muong	blocked -3	done 3
| nam	ack -3	blocked -3	done -5	not_started 14	unrelated -4
| nang	blocked 17	unrelated -14
| nao	done 5
| nau	done -3	in_progress -6	unrelated 9
| neu	ack -4	blocked -6	done -7	in_progress 20	unrelated -3
| ngan	blocked 13	done -7
| nganh	blocked -8	extension 9
| ngay	done -6	in_progress 18	question -6
| nghe	ack 10	blocked -5	done -8	in_progress 6
| nghi	blocked -10	done 4	in_progress -4	unrelated 11
| nghiem	ack 9	blocked -3	done -5	in_progress 4
| ngu	question -9	unrelated 11
| nha	ack -3	blocked 18	done -6	in_progress -11	not_started -4	question 3	unrelated 6
| nhac	ack -3	blocked 12	question 8	unrelated -15
| nham	unrelated 3
| nhan	ack 5	done -3	in_progress 4
| nhanh	in_progress -4	unrelated 9
| nhap	done 5	in_progress -4
| nhat	ack 4
| nhich	in_progress 8	unrelated -3
| nhiem	blocked 9	done -9	extension -6	in_progress 5	question 8	unrelated -3
| nho	blocked 21	extension -6	in_progress -6
| nhom	question -5	unrelated 7
| nmai	done -6	in_progress 11
| no	blocked 5	unrelated -4
| noi	done -3	extension 12	in_progress 3	question -4	unrelated -3
| nop	ack -3	blocked -7	done -13	in_progress 5	question 14	unrelated 6
| not	done 4	in_progress -4
| nuoc	done 4
| o	ack 18	done -5	in_progress -5	unrelated -6
| ok	ack 12	blocked -5	done 20	extension -4	in_progress -11	not_started -4	question -3	unrelated -5
| om	blocked 8	not_started -7
| ong	ack -3	blocked 7
| phai	question 4
| phan	ack -8	blocked 3	done 23	in_progress -12	unrelated -6
| phat	blocked -5	done 5	question 6
| phien	extension 3
| pho	in_progress 4
| phong	ack 4	done -5	in_progress 5	unrelated -5
| phu	blocked 4
| phun	done 5	in_progress -4
| phuong	in_progress 3
| qua	not_started 12	unrelated -7
| quan	ack 9	done -3	in_progress -5
| quay	done -6	in_progress 7
| quen	blocked 6	unrelated -4
| qui	blocked 13	in_progress -5	not_started -4
| quyen	blocked -5	in_progress 7
| quyet	blocked -11	done 11
| ra	blocked -7	in_progress 18	unrelated -8
| rac	done 5	in_progress -3
| rang	ack -4	done -3	in_progress 12
| ro	ack 37	blocked -4	done -5	in_progress -20	unrelated -3
| roi	ack -4	done 16	unrelated -5
| san	in_progress 3
| sang	blocked -4	done -13	extension -4	in_progress 8	not_started 4	question -7	unrelated 18
| sao	done 8
| sap	done -4	in_progress 9
| se	ack -3	in_progress 13	question -3
| sep	blocked 5	in_progress -6	question 5	unrelated -3
| set	blocked 9	done -7
| so	ack -4	blocked 16	done 4	extension -4	in_progress -9	not_started -4	question 8	unrelated -7
| soan	blocked 9	done -3
| son	done -13	in_progress 20
| sua	in_progress -12	unrelated 11
| suyt	blocked -6	in_progress 6
| tac	blocked 18	done -5	in_progress -4	unrelated -5
| tai	done 3
| tam	blocked -3	done -7	in_progress 15
| tao	blocked -4	done 7
| tap	done -4	in_progress 7
| tat	done 3	in_progress -3
| tham	done 5
| thang	ack -3	done -6	in_progress -6	not_started 15	unrelated 5
| thanh	done 11	in_progress -8
| thao	done 6	in_progress -3
| thap	done -5	unrelated 5
| thay	ack 4	blocked -3	done -3	extension 5
| the	ack -3	blocked -4	in_progress -8	question 10	unrelated 7
| them	extension 3
| theo	blocked -3	in_progress 8
| thi	blocked -3	unrelated 5
| thieu	done 5	in_progress 5	not_started -4	unrelated -4
| tho	ack -3	blocked 7	unrelated -4
| thu	ack -4	blocked -9	done -7	extension 5	in_progress 16	not_started 6	question -4	unrelated -4
| thua	ack 3	blocked 3	in_progress 15	not_started -5	question -8	unrelated -9
| thue	blocked -5	done 4	in_progress -3	unrelated 5
| tiec	done -3	unrelated 6
| tiem	done 7	in_progress -3
| tien	blocked 19	done -4	extension -3	in_progress -6
| tiep	blocked -4	in_progress 5
| tinh	blocked 9	done -6	in_progress 3
| to	blocked -7	done 8	extension -3	in_progress 12	question 4	unrelated -11
| toi	ack 20	blocked -9	done -6	extension -9	in_progress 5	not_started -5	question -3	unrelated 8
| tong	done 4	unrelated -3
| tram	blocked -5	done 17	unrelated -6
| trang	done 6	extension -3	in_progress -5	not_started 6	unrelated -3
| trao	done 7	in_progress -7
| tre	extension 3	in_progress -4	question 11	unrelated -9
| tren	done -3
| treo	done 6
| trinh	in_progress 3
| troi	blocked -8	unrelated 16
| trua	extension -3	question -5	unrelated 11
| trung	blocked 6	done -3	in_progress -5	unrelated 5
| truoc	in_progress 3
| truong	blocked 4	done -4
| tu	blocked 5
| tuan	blocked -4	not_started 16	unrelated -10
| tui	in_progress -9	not_started 9
| tuong	blocked -6	in_progress 13	not_started 3	question -6	unrelated -4
| tuy	done 3
| u	ack 4
| ua	done 5	unrelated -3
| ubkt	done 5	in_progress -3
| uy	blocked -3	done -7	in_progress 11
| van	blocked -9	in_progress 19	not_started -6	question 3	unrelated -3
| vang	ack 11	done -8	extension -4	not_started -3	question -3	unrelated 9
| vat	in_progress 4
| ve	blocked -3	done -6	in_progress 13	not_started -3
| viec	ack -3	blocked 3	done 5	in_progress -14	question 20	unrelated -9
| vieng	done 7	unrelated -7
| vo	in_progress 3
| vu	done 6
| vua	ack -3	blocked -5	extension -3	in_progress -10	not_started 20	question -3	unrelated 6
| vuong	blocked 21	in_progress -4	question -7	unrelated -3
| wifi	blocked 3	done 4	in_progress 3	unrelated -7
| xa	blocked 6	in_progress -3
| xay	in_progress -5	not_started 5
| xe	ack -3	blocked 12	done -11	in_progress -4	question -4	unrelated 12
| xem	question -12	unrelated 16
| xin	blocked -9	done -15	extension 55	in_progress -15	not_started -10	question -8
| xoa	done 4	unrelated -3
| xong	ack -5	blocked 10	extension -4	in_progress 10	not_started -4	question 26	unrelated -34
| xu	done 10	in_progress -6
| yen	ack 5
| zu	done 8	in_progress -3	unrelated -5
~-dt	in_progress -3
~-ht	in_progress -3
~<al	blocked -3	in_progress -3	not_started 8
~<ba	blocked 6	in_progress -12	not_started 9
~<be	in_progress -4	unrelated 6
~<bi	ack 4	blocked -5	in_progress -3	unrelated 7
~<bo	ack -4	blocked -5	done 21	question -14
~<bu	blocked -8	in_progress 11	question 5	unrelated -4
~<ca	blocked -8	done 4	in_progress 11	not_started -3
~<ch	blocked -24	done 4	in_progress 22	not_started -3	question 4
~<cl	done 4
~<cu	in_progress 5
~<da	done 12	in_progress -11
~<de	done 6
~<di	blocked 5	unrelated -3
~<do	ack -3	blocked -3	done 6	in_progress 6	unrelated -3
~<du	ack -3	blocked 9	done 6	unrelated -7
~<fa	ack -6	done 10
~<ga	blocked -3	done -7	extension 7	in_progress -3	unrelated 7
~<gh	blocked -3	done -4	unrelated 10
~<gi	ack -3	blocked 5	not_started -3	question -12	unrelated 17
~<go	blocked 16	done -13
~<ha	blocked -5	done -5	in_progress -4	unrelated 17
~<hd	blocked 20	done -10	unrelated -6
~<ho	done 7
~<hu	blocked 6	done -14	in_progress 7	question -3	unrelated 7
~<ii	done -3	in_progress -4	not_started 9
~<io	ack -9	done 11	in_progress 6	unrelated -8
~<ke	blocked -11	done 13	in_progress 3	not_started -5	question 10	unrelated -8
~<kh	blocked -21	done 32	extension -3	in_progress 4	not_started 4	unrelated -19
~<ki	blocked -17	done 13	in_progress 8
~<kt	blocked 3	in_progress -3
~<le	blocked 4	not_started 3	unrelated -7
~<li	blocked -7	done 17	question -4	unrelated -4
~<lo	ack -9	blocked -6	done 5	extension -11	not_started -3	question -3	unrelated 24
~<lu	done 5	not_started -4
~<ma	blocked -7	done 3	in_progress 3	not_started 9	unrelated -5
~<mi	blocked -3	not_started 10	question -8
~<mu	blocked 4	done 8	in_progress 5	not_started -6	question -3	unrelated -8
~<na	blocked -3	done 5	extension 8	in_progress -20	unrelated 12
~<ng	ack -5	done -3	in_progress 13	not_started -3	question -4
~<ni	done 9	in_progress -4
~<nm	done -6	in_progress 11
~<nu	blocked 4	done 7	in_progress -7	not_started -4	unrelated 5
~<oc	blocked -3	done 7	in_progress 5	question -3	unrelated -5
~<pc	done 4
~<pd	done -3	in_progress -5	question 10
~<ph	ack -4	blocked 4	extension 6	in_progress 15	not_started -4	question -7	unrelated -8
~<pt	ack -5
~<ql	done 7	in_progress -5
~<qu	blocked 7	done -6	not_started 7	unrelated -3
~<ra	extension -5	not_started 13	unrelated -6
~<re	blocked -4	in_progress -3	unrelated 5
~<ro	blocked -13	done 11	in_progress -4	question 13	unrelated -7
~<ru	ack 3	blocked -7	done -11	in_progress -11	question 13	unrelated 11
~<sa	blocked -11	done 7	in_progress -7	not_started 4	question 5
~<se	blocked 9	done -7
~<so	ack -3	blocked -3	done -8	in_progress 16	question -3
~<ta	done 8	in_progress -4	unrelated -3
~<tc	done 3	in_progress -3
~<te	blocked 3	done 3	unrelated -3
~<th	blocked -6	done -3	in_progress 6	unrelated 4
~<ti	ack -3	done 8	unrelated -8
~<to	blocked 12	done -4	in_progress -11	question -4	unrelated 10
~<tr	blocked 8	done -13	unrelated 8
~<tu	blocked -7	extension -3	question -3	unrelated 11
~<ty	unrelated 3
~<ub	ack -3	done 6	in_progress -3
~<un	blocked 12	done 8	in_progress -7	not_started -6	unrelated -6
~<va	ack 13	blocked -7	unrelated -5
~<ve	blocked -3	done 15	in_progress 6	not_started -5	question -5	unrelated -7
~<vh	blocked 4	done -4	in_progress 3
~<vi	done 3
~<vu	blocked -6	done 10	unrelated -3
~<wo	blocked -3	done -4	question 10
~<xa	blocked 8	done -3	extension 3	in_progress -5	question 4	unrelated -7
~<xo	blocked 10	done -12	extension -3	unrelated 7
~<xu	done -14	in_progress 16	unrelated 4
~<zo	done 10	in_progress -4	unrelated -6
~ac>	blocked 4	done -4	question -4	unrelated 4
~ach	blocked -4	done 5
~ai>	done -13	in_progress 8	unrelated 5
~ala	not_started 9
~am>	blocked -14	done 12	in_progress -3	not_started 9	question 9	unrelated -11
~ame	blocked -5	in_progress 9	unrelated -3
~an>	ack 3	blocked -3	in_progress -4	not_started 9
~ang	ack 9	done 13	in_progress -9	unrelated -9
~anh	ack -3	blocked -6	done 8	extension 6	not_started 9	question 6	unrelated -21
~ao>	ack -3	done 8	question -3
~ap>	blocked -6	done 9	extension 8	in_progress 7	not_started -4	question -4	unrelated -8
~at>	blocked -4	done -11	extension 6	in_progress 4	not_started -7	question -11	unrelated 24
~au>	blocked 6	done 3	in_progress -24	not_started 7	unrelated 11
~ax>	ack -5	done 9
~ay>	ack -3	blocked 3	done -6	extension -5	not_started 5	unrelated 4
~bau	blocked 6	in_progress -13	not_started 9
~bep	in_progress -5	unrelated 6
~bit	ack 4
~bkt	ack -3	done 6	in_progress -3
~boc	blocked -7	done 8	in_progress 7	question -4	unrelated -5
~bom	ack -3	done 14	in_progress -6	question -10	unrelated 4
~buo	blocked -6	in_progress 3	question 6	unrelated -3
~but	in_progress 5
~buu	in_progress 3
~cam	blocked -5	in_progress 9	unrelated -3
~cay	blocked -3	done 4
~cc>	done 5
~ccc	done 4
~ce>	ack -9	done 11	in_progress 6	unrelated -8
~ch>	ack -3	blocked -8	done 11	unrelated 3
~cha	blocked -8	done -4	in_progress 10	question 4	unrelated -3
~che	blocked -9	in_progress 9
~chi	blocked -6	done 8	in_progress 4	not_started -3
~ck>	in_progress 3
~ckh	ack -5	done 5
~cli	done 4
~cop	blocked -3	done 7	in_progress 5	question -3	unrelated -5
~cum	in_progress 4
~dap	done 13	in_progress -11
~det	in_progress 3
~deu	done 7	in_progress -3
~df>	done -3	in_progress -5	question 10
~die	blocked 6	unrelated -3
~dnd	blocked 20	done -10	unrelated -6
~doa	ack -3	blocked -3	done 6	in_progress 6	unrelated -3
~dt>	blocked 3	in_progress -3
~dum	extension 3
~dut	ack -3	blocked 8	done 6	unrelated -6
~ech	blocked 4
~em>	ack -3	blocked -14	done 26	extension -4	in_progress -7	question 13	unrelated -10
~en>	blocked -20	done 21	extension 5	in_progress 5	question 3	unrelated -14
~eng	blocked -9	done 5	not_started 10	question -8
~enh	done 7	in_progress 6	not_started -4	question -4	unrelated -5
~eo>	done 7	unrelated -5
~ep>	blocked -10	done 13	in_progress -7	unrelated 8
~era	blocked -5	in_progress 9	unrelated -3
~et>	blocked 7	done 12	in_progress 10	not_started -7	question -9	unrelated -11
~eu>	blocked 13	in_progress -9
~fax	ack -5	done 9
~ffi	ack -9	done 11	in_progress 6	unrelated -8
~fic	ack -9	done 11	in_progress 6	unrelated -8
~gac	blocked 6	unrelated -3
~gai	done -4	in_progress -3	unrelated 8
~gam	blocked 5	in_progress -4
~gan	blocked -8	done 4	extension 7
~gat	blocked -4	extension 7
~ghe	blocked -3	done -4	unrelated 7
~ghi	ack -3	done -5	extension -3	in_progress -9	unrelated 18
~gia	ack -3	done 4	in_progress -3	question -12	unrelated 18
~giu	blocked 4	done -3
~goc	blocked 18	done -13
~goi	blocked -8	in_progress 24	not_started -3	unrelated -7
~got	in_progress 3
~gun	blocked 10	done -3	in_progress -6
~ham	in_progress 7	not_started -3	unrelated -5
~han	blocked -12	done -4	in_progress 10	question 4
~hao	ack -3	done 8	question -3
~hap	done -11	in_progress 18	not_started -4	question -5	unrelated 3
~hat	done -4	unrelated 7
~hdn	blocked 20	done -10	unrelated -6
~he>	done -5	unrelated 12
~hen	blocked -8	done 12	unrelated -9
~heo	in_progress 4	unrelated -4
~hep	blocked -16	done 14	in_progress 5
~hic	unrelated 5
~hie	blocked -3	done 3	extension 3	in_progress -5	unrelated 3
~hin	blocked -5	in_progress 5	unrelated 9
~hoa	ack -3	blocked 8	done 4	in_progress -5	unrelated -3
~hop	done 8	in_progress -4
~hpn	done 3
~ht-	in_progress -3
~huc	blocked -3	done -4	in_progress 13	unrelated -3
~hui	blocked -5	not_started 7
~hun	in_progress 4
~huo	blocked -5	in_progress 6
~huu	done 3	unrelated -3
~huy	blocked 7	done -8	in_progress -8	unrelated 13
~hxh	blocked 4	done -4	in_progress 3
~ia>	question 5	unrelated -5
~ian	ack -3	blocked 4	done 12	in_progress -5	unrelated -5
~iap	blocked -5	in_progress 5
~iat	done -7	in_progress -3	question -11	unrelated 23
~ice	ack -9	done 11	in_progress 6	unrelated -8
~ich	ack -3	blocked -8	done 7	unrelated 4
~ick	in_progress 3
~iem	ack -3	blocked -5	done 18	extension -3	in_progress -3	unrelated -5
~ien	blocked -15	done 14	extension 5	not_started 8	question -7	unrelated -3
~iep	blocked 4	done -4	in_progress -7	unrelated 6
~iet	blocked 3	done 10	question -5	unrelated -8
~ieu	blocked 10	done -10	in_progress -6	unrelated 9
~ii>	in_progress -4	not_started 9
~iii	in_progress -4	not_started 9
~in>	blocked -9	in_progress 9	unrelated 7
~inh	done 3
~ink	blocked -6	done 7
~iof	ack -9	done 11	in_progress 6	unrelated -8
~iot	blocked 3
~ip>	done 5
~it>	ack 4	blocked 5	done -6
~iu>	blocked 5
~iuc	in_progress 4
~kem	blocked -8	done 4	in_progress -3	question 14	unrelated -5
~ken	blocked -3	done 8	in_progress 6	not_started -4	question -4
~kh>	ack -5	done 5
~kha	in_progress 7	not_started -3	unrelated -5
~khe	blocked -15	done 29	in_progress -5	unrelated -11
~kho	blocked 8	done 4	in_progress -10
~khu	blocked -13	done -3	in_progress 12	not_started 7
~kic	blocked -8	done 7	in_progress 4
~kie	blocked -5	done 6
~kin	blocked -4	in_progress 5
~kt-	in_progress -3
~kt>	ack -3	done 6	in_progress -3
~lam	not_started 9
~lec	blocked 4
~let	in_progress 3
~leu	done 3	not_started 3	unrelated -6
~lie	done 11	question -4	unrelated -5
~lin	blocked -6	done 7
~lip	done 4
~loa	ack -4	done 7	in_progress 4
~lop	ack -4	blocked -3	extension -10	in_progress -3	unrelated 24
~lua	blocked 4	done 6	in_progress -4	not_started -5
~luy	in_progress 3
~mai	done -6	in_progress 11
~mam	blocked -8	done 5	in_progress 3
~man	in_progress -3	not_started 10	unrelated -6
~mer	blocked -5	in_progress 9	unrelated -3
~mie	blocked -3	not_started 10	question -8
~mun	blocked 3
~muo	done 8	in_progress 5	not_started -5	question -3	unrelated -7
~nap	done 9	extension 9	in_progress -12
~nau	done -4	in_progress -8	unrelated 13
~nd>	blocked 20	done -10	unrelated -6
~ng>	ack -10	blocked -4	done 14	in_progress 13	question -12	unrelated -5
~nga	done 5	extension 7	in_progress -7	unrelated -4
~ngh	done -5	extension -4	in_progress -5	unrelated 14
~ngo	blocked -8	in_progress 24	not_started -3	unrelated -7
~ngu	blocked 10	done -3	in_progress -6
~nh>	ack -4	blocked -4	done 11	extension 4	not_started 5	unrelated -12
~nie	done 7	in_progress -4
~nin	done 3
~nk>	blocked -6	done 7
~nma	done -6	in_progress 11
~nuo	blocked 4	done 7	in_progress -7	not_started -4	unrelated 5
~oa>	ack -7	blocked 19	not_started -3	unrelated -6
~oan	ack -3	done 12	in_progress -5	unrelated -4
~oat	blocked -3	in_progress 7
~oay	blocked 11	extension -3	unrelated -4
~oc>	ack -4	blocked 12	done 5	extension -5	in_progress -12	not_started -3	question -12	unrelated 18
~oco	blocked -3	done 7	in_progress 5	question -3	unrelated -5
~off	ack -9	done 11	in_progress 6	unrelated -8
~oi>	ack -3	blocked -13	done 12	in_progress 18	not_started -3	question -6	unrelated -6
~om>	ack -4	blocked -5	done 14	question -4
~on>	ack -4	blocked -19	in_progress 19	question 11	unrelated -8
~ong	blocked -14	done -8	in_progress 25	not_started -5	question -3	unrelated 6
~op>	ack -5	blocked -9	done 14	extension -10	question -5	unrelated 19
~ord	blocked -3	done -4	question 10
~ot>	done -13	in_progress -5	unrelated 18
~pcc	done 4
~pdf	done -3	in_progress -5	question 10
~pe>	unrelated 3
~pha	ack -4	blocked 3	done -4	in_progress 20	not_started -3	question -7	unrelated -6
~phi	blocked -3	done -3	extension 5	in_progress 3
~phu	blocked 4	done 7	in_progress -8
~pn>	done 3
~ptc	ack -5
~qua	done -8	in_progress 3	not_started 8
~que	blocked 5	in_progress -4
~quo	blocked 3
~ra>	blocked -5	in_progress 9	unrelated -3
~ran	blocked 3	extension -5	not_started 13	unrelated -7
~rat	in_progress 4
~rd>	blocked -3	done -4	question 10
~reo	done 3
~ret	blocked -4	done -3	in_progress 3	unrelated 5
~rie	blocked 10	done -10	in_progress -6	unrelated 9
~ron	blocked -13	done 11	in_progress -4	question 13	unrelated -7
~rua	ack 4	blocked -3	done -9	in_progress -4	not_started -3	question 14
~run	blocked 5	done -3	extension 3	in_progress -5
~ruo	blocked -8	unrelated 10
~rup	done 3
~sac	question -4	unrelated 7
~sam	blocked -8	done 7	in_progress -8	not_started 5	question 9	unrelated -7
~set	blocked 9	done -7
~sie	in_progress 3
~son	ack -3	blocked -3	done -8	in_progress 17
~t-d	in_progress -3
~t-h	in_progress -3
~tau	done 8	in_progress -4	unrelated -3
~tck	ack -5	done 5
~tem	done 4
~tha	blocked -4	unrelated 4
~tho	in_progress 4
~thu	done -4	unrelated 3
~tia	question 5	unrelated -5
~tic	in_progress 3
~tie	ack -3	blocked -4	done 13	in_progress -3	unrelated -4
~toa	blocked 16	done -7	unrelated -3
~toc	blocked -4	done 3	in_progress -8	question -4	unrelated 14
~tra	in_progress 4
~tre	done -3	in_progress 4
~tri	blocked 10	done -10	in_progress -7	unrelated 9
~tuo	blocked -9	extension -3	question -3	unrelated 12
~typ	unrelated 3
~ua>	ack 4	blocked -4	done -9	in_progress -4	not_started -3	question 14	unrelated 3
~uan	ack 3
~uat	blocked 5	done 6	not_started -4	unrelated -4
~uay	done -8	in_progress 3	not_started 8
~ubk	ack -3	done 6	in_progress -3
~uc>	blocked -6	done -7	in_progress 21	not_started -3	unrelated -3
~ue>	blocked 15	in_progress -6	unrelated -5
~ui>	blocked -6	not_started 6
~um>	extension 3	in_progress 5
~un>	blocked 7	done 4	in_progress -8
~ung	ack -4	blocked 17	in_progress -5	not_started -3	unrelated -6
~uoc	blocked 6	done 8	extension -4	in_progress -8	not_started -4	question -3	unrelated 8
~uoi	blocked -5	done 4	in_progress -3	question -4	unrelated 7
~uom	blocked -7	in_progress 3	question 6
~uon	blocked -17	done -8	in_progress 31	not_started -5	unrelated 5
~uot	in_progress -7	unrelated 7
~up>	done 3
~ut>	ack -3	blocked 6	done 6	extension -3	in_progress 4	unrelated -7
~uu>	in_progress 4	unrelated -3
~uy>	done -3
~uye	unrelated -3
~uyn	done -8	in_progress -6	unrelated 14
~vac	blocked -4	in_progress 3
~ven	done 3	unrelated -3
~vet	blocked -4	done 12	in_progress 5	not_started -4	question -4	unrelated -4
~vhx	blocked 4	done -4	in_progress 3
~vun	blocked -6	done 7
~wor	blocked -3	done -4	question 10
~xai	blocked 4	done -3
~xan	blocked 5	extension 3	in_progress -5	question 4	unrelated -6
~xh>	blocked 4	done -4	in_progress 3
~xoa	blocked 11	extension -3	unrelated -4
~xot	done -10	unrelated 11
~xuc	blocked -3	in_progress 5
~xue	blocked 9	unrelated -4
~xuo	blocked -3	done -12	in_progress 10	unrelated 8
~xuy	in_progress 3
~yen	blocked -4	in_progress 4
~yet	blocked 5	in_progress -3
~ynh	done -8	in_progress -6	unrelated 14
~ype	unrelated 3
~zoi	done 10	in_progress -4	unrelated -6
🙏	extension 3
🙏 |	extension 3
"""
