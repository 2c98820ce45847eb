"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 9	in_progress -6
! thuc	ack 8	in_progress -6
!ack	ack 85	blocked -7	done 27	extension -30	not_started -19	question -36	unrelated -20
!ack 0.5	blocked 11	done 25	extension -3	in_progress -4	not_started -6	question -5	unrelated -15
!ack 0.8	ack 87	blocked -18	extension -26	in_progress 4	not_started -13	question -31	unrelated -5
!against ALMOST	ack -4	blocked 26	done -13	in_progress 9	not_started -6	question -7	unrelated -5
!against ASK	blocked -3	done -3	extension 14	not_started -3	question -4
!against ASKS	blocked -3	done -8	in_progress -10	not_started 15	question 12	unrelated -3
!against BEGIN	blocked 6	done -24	in_progress -3	not_started 25
!against BUT	ack -6	blocked 22	done 43	in_progress -35	not_started 6	question -12	unrelated -16
!against CALM	done -12	in_progress 15
!against COND	ack -10	blocked 3	in_progress 14	not_started 4	question -13	unrelated 6
!against DENY	blocked 8	done -16	extension 7	in_progress 4	not_started 41	question -26	unrelated -16
!against DOING	ack -7	blocked -24	done 20	extension -8	in_progress 8	not_started 9	question 6	unrelated -5
!against DRAFT	blocked 20	done 16	in_progress -8	not_started -10	question -9	unrelated -7
!against EARLY	ack 4	done -8	in_progress -11	not_started 14	question -13	unrelated 16
!against FUTURE	ack 24	blocked 8	done -20	in_progress -3	question -5	unrelated -8
!against HA	ack 3	done -10	extension 8	in_progress -6	question 11	unrelated -5
!against HELP	ack -9	done -8	in_progress 8	question 16	unrelated -7
!against JUST	ack -3	blocked -11	done 5	extension 6	in_progress -24	not_started 38	question -3	unrelated -7
!against LACK	ack -3	in_progress 6	question -7
!against LATE	blocked -3	done 6	extension 3	in_progress -6	question -3	unrelated 3
!against LATER	blocked -17	done 4	extension 10	in_progress 10	question -3
!against LET	ack 4	done -9	extension 4	in_progress -10	not_started 13
!against LIMIT	ack -5	done -4	in_progress 10	question 7	unrelated -4
!against MUST	ack 8	blocked -16	done 6	not_started -10	question 20	unrelated -8
!against NO	ack -3	blocked 16	done 3	in_progress -14	not_started 5	question 8	unrelated -15
!against NOTYET	ack -9	blocked 9	done 16	in_progress 13	not_started -30	question 20	unrelated -18
!against NOW	done -9	in_progress 17	not_started 12	unrelated -13
!against NUMBER	done 34	in_progress -31	question 4	unrelated -5
!against OBSTACLE	blocked 30	done 8	extension -3	in_progress -21	question -3	unrelated -7
!against OTHER	blocked -4	done -20	in_progress 13	not_started 12	question 10	unrelated -7
!against PART	ack -5	blocked 16	done 18	in_progress -31	question 11	unrelated -9
!against POSTPONE	blocked -4	extension 7	in_progress -6
!against RECEIVE	ack 21	blocked -3	done -11	in_progress -12	not_started 8
!against REMAIN	ack -3	blocked -19	done -7	extension -3	in_progress 11	not_started 24	question -4
!against SHARE	blocked -4	done -23	in_progress 37	not_started -3
!against SOCIAL	done -4	in_progress -4	unrelated 11
!against SOON	ack 3	blocked 5	done -8	extension -3	in_progress -9	not_started 8	question 10	unrelated -6
!against SUBMIT	in_progress 7
!against TARGET	ack 8	done -8
!against TELL	ack 10	blocked -7	done -35	extension -8	in_progress -16	question 24	unrelated 32
!against THEN	blocked 24	done -47	in_progress 12	not_started 9	question 10	unrelated -7
!against THEY	ack -3	blocked -6	done -25	in_progress 19	not_started -3	question 21	unrelated -3
!against UNDO	ack -4	done 8	in_progress 7	not_started -5	question -7
!against UNSURE	ack -6	blocked 4	done -15	in_progress 35	not_started -3	question -10	unrelated -5
!against WAIT	blocked 5	done 4	not_started -4	unrelated -3
!against WH	ack -4	blocked 11	done 13	extension -4	in_progress -14	not_started 18	unrelated -17
!against WHEN	ack 5	blocked -3	done -10	in_progress 13	not_started -3	unrelated -3
!against WORD	blocked 3	done -5	unrelated 3
!blocked	ack -25	blocked 75	extension -13	in_progress 5	question -41
!blocked 0.8	ack -25	blocked 75	extension -13	in_progress 5	question -41
!done	ack -36	blocked 3	done 74	extension -21	in_progress 7	not_started -22	question -20	unrelated 14
!done 0.65	done 12	in_progress 3	question -3	unrelated -6
!done 0.8	ack -22	blocked 14	done -5	extension -14	in_progress 14	not_started -14	question -16	unrelated 44
!done 0.95	ack -12	blocked -8	done 68	extension -6	in_progress -10	not_started -7	unrelated -24
!doubted	blocked -14	done -16	extension -11	in_progress 36	not_started 18	question 9	unrelated -21
!doubted 1	ack 11	blocked -28	done 26	extension -15	in_progress 8	not_started -31	question 3	unrelated 27
!doubted 2	ack -7	blocked -16	done -7	extension -8	in_progress 49	unrelated -9
!doubted 3	ack 3	done 3	in_progress 13	not_started 6	question -11	unrelated -15
!doubted 4	ack -6	blocked 29	done -37	extension 11	in_progress -35	not_started 42	question 19	unrelated -24
!extension	ack -20	blocked -27	done -36	extension 125	in_progress -38	not_started -17	question 4	unrelated -19
!extension 0.75	extension 7
!extension 0.95	ack -20	blocked -26	done -35	extension 125	in_progress -36	not_started -17	question 5	unrelated -18
!finished	ack -40	blocked 6	done 107	extension -24	not_started -26	question -25	unrelated 3
!finished 0.0	ack -3	blocked -6	done 44	extension -4	in_progress -6	not_started -3	question -4	unrelated -17
!finished 0.65	done 11	in_progress 3	question -3	unrelated -4
!finished 0.8	ack -22	blocked 22	done -16	extension -13	in_progress 12	not_started -14	question -16	unrelated 48
!finished 0.95	ack -12	blocked -8	done 68	extension -6	in_progress -10	not_started -7	unrelated -24
!in_progress	ack 3	blocked 14	done 24	extension -66	in_progress 70	not_started -20	question -15	unrelated -9
!in_progress 0.5	ack 18	blocked 13	done 13	extension -25	in_progress 33	not_started -38	question -10	unrelated -4
!in_progress 0.8	ack -10	blocked -7	extension -35	in_progress 19	not_started 20	question 19	unrelated -5
!in_progress 0.95	ack -5	blocked 8	done 12	extension -6	in_progress 17	question -25
!not_started	ack -26	blocked -12	done -33	extension -31	in_progress 6	not_started 125	question -18	unrelated -14
!not_started 0.8	ack -12	blocked -13	done -18	extension -13	in_progress 30	not_started 28
!not_started 0.95	ack -14	done -16	extension -18	in_progress -23	not_started 101	question -17	unrelated -14
!nothing finished	ack 16	blocked 30	done -62	extension -20	in_progress 13	not_started -18	question 13	unrelated 28
!question	ack -16	blocked -38	done -50	in_progress 5	not_started -54	question 125	unrelated 28
!question 0.75	blocked -10	done -24	extension -26	in_progress 18	not_started -25	question 59	unrelated 10
!question 0.95	ack -14	blocked -28	done -26	extension 27	in_progress -13	not_started -29	question 65	unrelated 18
!unrelated	ack 13	blocked 14	done 20	extension -47	in_progress -8	not_started -21	unrelated 30
!unrelated 0.3	ack 39	blocked 3	done 17	extension -15	not_started 16	question -32	unrelated -27
!unrelated 0.5	ack -3	blocked -24	done 6	extension -7	not_started -6	question 41	unrelated -5
!unrelated 0.8	ack -22	blocked 35	done -3	extension -25	in_progress -7	not_started -30	question -10	unrelated 62
#0	ack 25	blocked -34	done 13	extension -16	not_started -8	question -16	unrelated 37
#1	ack 13	blocked 5	done -25	extension -72	in_progress 35	not_started 9	question 28	unrelated 6
#2	ack -9	done -26	extension -9	in_progress 12	question 16	unrelated 15
#3	ack 9	blocked 12	done 18	extension -20	in_progress 21	not_started -36	question -22	unrelated 17
#4	ack -27	blocked 38	done -11	extension 4	in_progress 3	not_started -11	question 7	unrelated -4
#5	ack -32	blocked 17	done 26	extension 30	not_started 20	question -18	unrelated -41
#6	ack -3	blocked -16	done 33	extension 29	in_progress -20	unrelated -20
%	ack -14	blocked -43	done 38	in_progress 43	not_started 14	question -15	unrelated -23
% ,	not_started 3
% a	done 5
% anh	in_progress -16	not_started 17
% ho	blocked -6	done 9
% nhe	done 5	in_progress -3
% roi	blocked -3	done -5	in_progress 11
% sep	blocked -3	done 7	in_progress -3
% thanh	done 8	in_progress -7
% thoi	in_progress 4	not_started -3
% |	ack -3	blocked -7	done 18	extension -3	in_progress -6	not_started 6	question -3	unrelated -3
)	ack 4	blocked -6	in_progress -7	unrelated 9
) )	done 4	in_progress -9	unrelated 9
) |	ack 4	blocked -6	done 4	in_progress -9	unrelated 9
+	ack -4	extension 5
+ ngay	ack -4	extension 5
,	ack 30	blocked 8	done 33	extension 30	in_progress 14	not_started -4	question -81	unrelated -30
, ai	done -5	question -10	unrelated 18
, anh	ack -3	done 31	extension -3	in_progress -23	not_started -4
, ba	blocked 3
, bac	done -3	unrelated 3
, ban	blocked -4	done 14	in_progress -3	question -3
, bang	done 5	in_progress -3
, bao	ack 11	blocked 12	extension -4	in_progress -16	question 3	unrelated -5
, ben	ack -5	blocked 10	done -11	extension -7	in_progress 12	not_started 5	unrelated -3
, bi	blocked 6	in_progress -3
, bia	done 5	unrelated -3
, bien	done 9	in_progress -6
, bieu	in_progress 4
, bon	ack 5
, bua	done 5	in_progress 3	not_started -7
, ca	done -7	in_progress 3	unrelated 4
, cac	blocked -10	done 7	in_progress 7	not_started -3
, cai	done -3	not_started 4
, cam	ack 11	blocked 8	done -17	in_progress -9	unrelated 9
, can	extension 3
, cau	done 4	in_progress -4
, chau	ack 6	blocked -9	extension -3	in_progress 6
, chay	blocked -3	done 5
, chi	ack 7	done -4	in_progress -12	not_started 12
, chieu	blocked 4	done -11	in_progress 10
, cho	blocked 11	done -41	extension 13	in_progress 27	unrelated -5
, chu	blocked 3
, chua	ack -7	blocked -8	done -37	extension -6	in_progress 59	not_started 26	question -6	unrelated -20
, chuan	done -3	in_progress 5
, chung	ack 5	blocked 3	in_progress -3	unrelated -3
, chuyen	blocked -6	done 9	unrelated -4
, co	ack -13	blocked -4	done 33	in_progress -3	question -5	unrelated -4
, coi	done 4
, con	ack -5	blocked -22	done -28	extension -5	in_progress 48	not_started 5	question -3	unrelated 10
, cong	blocked 8	in_progress -5
, cuoi	done -3	in_progress 5
, da	ack -13	blocked -12	done 16	in_progress -20	not_started 27	question -4	unrelated 8
, dan	done 10	in_progress -8
, dang	ack -5	blocked -11	done -40	in_progress 63	not_started -4	question -5	unrelated 3
, danh	done 5	in_progress -3
, dat	done 3	in_progress 3	unrelated -3
, de	blocked -14	extension 8	in_progress 14	question -5	unrelated -3
, dem	extension 4	unrelated -3
, do	blocked 8	done 5	in_progress -11
, doan	blocked 5
, doi	done -4	in_progress 9
, don	ack 10	blocked -4	done -9	extension 6
, dong	ack 4	done 12	in_progress -9	unrelated -4
, dot	done 4	in_progress -3
, du	blocked -4	done -3	extension 17	in_progress -5
, dua	done 5
, duoc	blocked -5	done 3	in_progress 4
, duong	blocked 12	done -6	in_progress -4
, e	blocked -3	done -13	in_progress 6	not_started 4	question 7
, em	ack 14	blocked 12	done 6	extension -5	in_progress 12	not_started -21	unrelated -16
, file	ack -5	done 6
, gia	extension 3
, giao	blocked -8	done 10
, giay	done 3
, gio	ack -4	blocked -18	done 7	in_progress 15
, gui	ack -6	blocked -3	done 35	in_progress -22
, hai	done 11	in_progress -6
, hang	blocked -3
, he	done 4
, het	blocked -3	in_progress 6
, hien	blocked -3	in_progress 5
, hieu	done 4	in_progress -3
, ho	blocked 8	done 3	in_progress -12	not_started 5
, hoa	blocked 4	done -4
, hoan	ack 3	done 7	in_progress -10
, hoc	done 5
, hoi	blocked 4	in_progress -3
, hom	blocked -6	done -13	extension 8	unrelated 13
, hop	in_progress 5
, ke	blocked 4	done -3	in_progress -3
, ket	blocked 5	in_progress -5
, khao	done -3	unrelated 4
, khi	ack 3	done -4	in_progress 5	question -3
, kho	blocked 7	done -4
, khoi	done 4
, khong	ack -4	blocked 18	done 31	extension -6	in_progress -19	not_started -4	question -7	unrelated -10
, ki	done 5
, kiem	in_progress 4	question -3
, kien	done 3
, lam	ack 9	blocked 9	done -5	in_progress -8	not_started -3
, lan	blocked 5	in_progress -4
, lat	ack 15	in_progress -37	unrelated 23
, lay	blocked 9	done -5
, li	blocked -4	extension 6
, loi	ack 3	blocked -6	in_progress 4
, luu	done 3
, ma	blocked 11	not_started -8
, mai	ack 6	blocked -3	done -8	in_progress 11
, mang	ack 3	blocked -8	in_progress 9
, mat	blocked 8	in_progress -3
, met	done -13	unrelated 15
, minh	done -4	unrelated 9
, moi	blocked -14	extension -3	in_progress 23	not_started -12	unrelated 6
, mot	done -3	extension 6	in_progress -9	not_started 8
, mua	extension 4
, mung	unrelated 3
, nam	in_progress -6	not_started 6	question 3
, nay	blocked -3	done 18	in_progress -13
, ngay	done 6	extension -3
, nghi	done 4	in_progress -3
, ngoi	done -3	in_progress 8	not_started -4
, nguoi	blocked -6	done 9
, nha	blocked 10	unrelated -4
, nhap	extension 3
, nhe	done -4	unrelated 6
, nho	unrelated 3
, nhung	blocked 3	done -7	in_progress -8	not_started 15
, niem	blocked -3	done 8	in_progress -3
, nop	done 6
, phai	blocked 24	done -5	extension -8	in_progress -7
, phan	done -4	extension 4	in_progress 8	not_started -4
, phat	blocked -5	done 15	in_progress -5
, phia	blocked -4	in_progress 6
, phong	done -3	in_progress 5
, phuong	blocked 3
, quyet	blocked -3	done 5
, rieng	done -3	in_progress -3	not_started 7
, sang	not_started 4
, sao	done 5	in_progress -3
, se	ack 26	done -9	in_progress -12
, sep	done 3
, so	blocked -6	done 14	in_progress -5
, song	not_started 4
, sot	in_progress 5
, sua	done 3
, tac	blocked 6	done -3
, tap	blocked -6	done 6
, tau	blocked 3
, tet	blocked -3	done 4
, thang	done -7	in_progress 4	unrelated 5
, thanh	done 7	in_progress -6
, thi	blocked 5	in_progress -6
, thieu	blocked 7	done -3	in_progress -3
, tho	blocked 7	unrelated -3
, thon	blocked 3
, thu	blocked -9	in_progress 5	not_started 3	unrelated 4
, thuc	in_progress 6	not_started -3
, tim	blocked 3
, tin	done -3	in_progress 5
, to	done -7	not_started 3
, toi	blocked -7	done -12	in_progress 23
, tra	blocked 3
, trang	blocked 3
, trao	done 4	in_progress -3
, trinh	done -3	in_progress 4
, trong	done -8	in_progress 7
, trung	blocked 4
, tu	blocked 3
, tuan	blocked -5	in_progress 10	unrelated -5
, tuc	done -4	in_progress 4
, tui	blocked 4	extension 4	not_started -3	unrelated -3
, van	done 6	in_progress -4
, ve	done 8	in_progress -3
, viec	blocked 7	in_progress -3	not_started 4
, xa	blocked 3
, xe	done 12	in_progress -5	not_started -5
, xin	blocked -8	extension 15	in_progress -10	unrelated 6
, xiu	done -3	in_progress 4
, xoay	blocked 6	unrelated -5
, xong	ack 10	blocked 4	in_progress -25	not_started 13
, xot	done -7	unrelated 9
, |	ack -4	done 32	in_progress -24
-	done 3	in_progress -3
.	ack 13	blocked -24	done 4	extension 5	in_progress -8	not_started 12	question -5
. ho	done 3
. |	ack 14	blocked -24	extension 5	in_progress -8	not_started 12	question -4	unrelated 3
/	blocked -4	done 5	extension 3	in_progress -3
/ do	blocked -3	extension 4
/ du	done 3
4	in_progress 4
4 e	in_progress 4
:	blocked -17	done 12	extension 9	in_progress -7	not_started -4	unrelated 8
: %	in_progress 3
: )	ack 4	blocked -6	in_progress -8	unrelated 10
: ;	done 3
: chua	extension 3
: dat	done 3
: don	blocked -3	done 5
: tin	in_progress 3
: uy	done 3
: |	extension 5	in_progress -3
;	in_progress 3
; noi	done 3
=a'	ack -4	done -5	in_progress 6	not_started 11	question -9
=a.	ack 20	blocked -3	done -13	in_progress -28	not_started 9	question 15
=a`	in_progress -5	question 9
=an'	blocked -4	extension 5	in_progress -3	not_started 4
=anh?	blocked -5	done 11	in_progress -3	not_started -3	unrelated 3
=ba`	blocked 8	in_progress -10	unrelated 6
=bac'	done -5	unrelated 9
=bac.	ack -3	blocked -3	extension 3	in_progress 8
=bai`	blocked -3	in_progress 12	not_started -3	unrelated -4
=bai~	done 5
=ban	done -3	in_progress 4	not_started -4	question 10	unrelated -3
=ban'	blocked -6	done -9	in_progress -8	unrelated 27
=ban?	blocked -3	done 5	extension -12	in_progress 27	not_started -4	question 5	unrelated -16
=ban`	ack -3	blocked -5	in_progress 6	not_started 6	unrelated -3
=bang?	blocked -3	done 3	in_progress 4
=bao	ack 3	blocked -7	done -3	extension -3	in_progress -4	question 14	unrelated 3
=bao'	ack 7	blocked -20	done 21	in_progress 19	not_started -6	question -5	unrelated -15
=bao?	ack -3	blocked -4	done 7	not_started 3	question -3	unrelated -3
=bao~	blocked 24	done -11	extension -7	not_started -4
=bay?	in_progress 3
=be'	done -4	unrelated 5
=bi.	ack -3	blocked 23	done -16	extension -4	in_progress 11	question 14	unrelated -23
=bi`	in_progress -5	not_started 6
=binh`	done 3
=biên	blocked 3	done 10	in_progress -6	unrelated -3
=biên?	done 14	unrelated -11
=biêt'	ack 12	blocked 5	done -11	not_started -5
=biêu?	done -9	in_progress 13	question 3	unrelated -5
=bo?	blocked 28	done -5	in_progress -15	unrelated -5
=boc'	in_progress -5	not_started 6
=bon.	ack 3	in_progress -3	not_started 5
=bong'	extension 5	in_progress -7
=bung`	blocked 4
=but'	in_progress 5
=buôi?	done 5
=buôn`	unrelated 4
=bâm'	ack -3	unrelated 4
=bân.	ack 10	blocked -9	extension 3	in_progress -7	not_started 5
=bât'	not_started 3
=bâu`	not_started 5
=bê'	ack -3	blocked -3	done 17	in_progress -3	unrelated -6
=bên	ack -5	blocked 31	done -4	extension -10	in_progress 10	not_started -3	question -6	unrelated -12
=bêp'	done 3
=bô'	done -10	in_progress -4	unrelated 14
=bô.	ack 7	done 3	extension -6	not_started -3
=bô?	blocked -6	done 7
=bôi`	done 6	in_progress -3
=băn'	done 4
=băng	done 7
=băng`	ack -4	done 10	in_progress -9	question -3	unrelated 5
=băt'	ack -4	blocked -12	done -23	in_progress 30	not_started 22	question -3	unrelated -7
=bđ	not_started 4
=bơm	blocked -3	done 4
=bưa~	ack -4	blocked 4	done -3	extension 6	in_progress 7	not_started -5
=bưu	done -3	in_progress 4
=bươc'	done -4	in_progress 9
=ca'	in_progress 3
=ca?	ack -6	blocked 4	in_progress -20	not_started 5	question -6	unrelated 24
=ca`	done -4	unrelated 10
=cac'	ack -10	blocked -8	done 11	extension -6	not_started -4	question 6	unrelated 12
=cai'	ack -4	blocked 9	done -5	in_progress 11	not_started -7	question -6
=cai~	blocked 3
=cam?	ack 13	done -8	in_progress -3	unrelated 5
=can'	in_progress 4
=can.	blocked 3
=cao	blocked -4	in_progress 6
=cao'	ack -5	blocked -14	done 15	extension 4	in_progress 3
=cap'	blocked 3
=chao`	unrelated 4
=chau'	blocked -12	done 7	in_progress 8
=chay'	blocked 6	in_progress -3	not_started -4
=chay.	blocked -9	in_progress 13	not_started -5	unrelated 3
=chi	ack 4	blocked -12	extension 4	in_progress -5	not_started 6	question 7	unrelated -6
=chi'	not_started -3
=chi.	done -16	in_progress 8	question 10
=chi?	done 15	extension -4	in_progress -3	not_started -3	question -3
=chia`	in_progress -5	unrelated 7
=chin'	done -3	in_progress 6
=chinh'	blocked 14	done -10	extension -8	in_progress 10	not_started -5	question 3	unrelated -3
=chinh?	blocked -5	done -4	extension 5	in_progress 8
=chiu.	blocked 7
=chiên'	done 3
=chiêu'	blocked -8	done 6	extension -5	in_progress -5	unrelated 15
=chiêu`	blocked -4	done -7	in_progress 20	question -4	unrelated -4
=cho	ack -14	blocked -25	done 6	extension 34	not_started -12	question 14
=chon.	done -5	in_progress 5
=chu'	ack 6	in_progress -8	unrelated -3
=chu?	ack -3	done -10	in_progress 23	not_started -3	question 11	unrelated -17
=chuc'	blocked -4	done -5	extension -3	in_progress -3	unrelated 21
=chuc.	blocked -4	in_progress 5
=chung'	blocked 3	unrelated -3
=chup.	ack 6
=chut'	blocked -3	in_progress 3
=chuyên	ack 4	done -3
=chuyên.	blocked -3	unrelated 3
=chuyên?	ack 4	blocked 16	done -24	extension -4	in_progress 4	unrelated 6
=chuyên`	ack 3	done 4	extension 6	unrelated -17
=chuân?	blocked -4	done -7	in_progress 12
=châm.	extension 5	unrelated -3
=châp'	ack 19	blocked -10	done -5	extension -3	unrelated -3
=chê'	blocked 4	in_progress 8	unrelated -5
=chêt'	blocked 3
=chông'	blocked -5	not_started 5
=chông`	done -8	unrelated 8
=chôt'	done 8	in_progress -3
=chô~	blocked 12	in_progress -10
=chăc'	blocked 9	done 3	in_progress -4
=chăn'	done 5	in_progress -4	unrelated 3
=chăn.	blocked 5	unrelated -3
=chăng?	blocked 9	done -3	in_progress -4
=chơ.	blocked -5	done 12
=chơ`	ack -3	blocked 37	done -24	extension -3	in_progress 8	not_started -7	question -3	unrelated -5
=chơi	blocked -3	in_progress -5	unrelated 10
=chư'	done 17	in_progress -10	not_started -6	question -3
=chưa	ack -30	extension -11	in_progress 27	not_started 12	question 6	unrelated -5
=chưa~	done 8	not_started -4
=chưc'	ack 7	blocked 8	done -6	in_progress -7	not_started 5	unrelated -4
=chưng'	ack -7	blocked -4	done 6	in_progress 4	not_started 4
=chưng`	in_progress 5
=chư~	blocked 8	done -11	not_started 5
=chương	ack -5	done 5	extension -4	in_progress 6
=co'	ack -12	blocked -13	done 7	extension -21	in_progress 7	question 36	unrelated -5
=con	ack 5	blocked 3	done -12	in_progress -10	not_started -5	unrelated 21
=con`	ack -8	blocked -28	done 19	extension -5	in_progress 34	not_started -6	question 12	unrelated -18
=cu.	blocked -7	done 8
=cua?	ack -8	blocked 18	done -7	not_started -4	unrelated 5
=cuc.	in_progress 3
=cung`	blocked -7	done 11	in_progress -4	unrelated 4
=cung~	blocked 5	in_progress 7	question -4	unrelated -3
=cup'	blocked 8	in_progress -6
=cu~	blocked 11	done -6	in_progress -3	unrelated -3
=cuôc.	blocked 8	in_progress -6
=cuôi'	ack -3	blocked -11	done 16	in_progress 4	not_started -3
=câm'	blocked 7	in_progress -4
=cân`	in_progress -3	question 11	unrelated -3
=câp'	ack -9	blocked 5	done 14	extension 5	in_progress -4	not_started 5	question -8	unrelated -8
=câu	blocked -5	in_progress 6
=câu`	ack 5	blocked 6	done -6	in_progress -11	question 6
=cây	blocked -4	done 4	in_progress 4
=cô	done 5	unrelated -3
=cô'	blocked -3	in_progress 3
=cô?	blocked 4	done -3
=công	ack 8	blocked 20	done -18	extension -12	in_progress 8	question 4	unrelated -13
=công.	done -3	in_progress 9	not_started -3
=côt.	blocked 3	done 8	in_progress -9
=căm'	blocked -5	done 13	unrelated -7
=căn	blocked -3	done 3
=căt'	done 3	in_progress -3	question 4	unrelated -3
=cơ	blocked 3	done -10	extension 4	in_progress 3	not_started 3
=cơm	done -7	question -3	unrelated 18
=cơ~	in_progress 4	question -3
=cư	in_progress 6
=cư'	ack 6	done -7
=cư?	blocked -3	done 3
=cưa?	unrelated 6
=cưng'	done 5	unrelated -3
=cưu'	in_progress -4
=cưu.	done 5
=cươc'	done 3
=cươi'	blocked -3	done -3	in_progress -4	unrelated 12
=cương	in_progress 8	not_started -5
=da.	ack 22	done -7	extension -11	in_progress -6	not_started 6	question 7	unrelated -9
=dai`	blocked 4	done -3	extension 3	in_progress -3	question 5	unrelated -4
=dam'	blocked 13	in_progress 4	not_started -13
=dan'	done 5
=de`	in_progress 15	question -6	unrelated -5
=dich.	blocked 9	done -4	in_progress -3
=diên~	blocked -8	done 9	in_progress 6	not_started -4
=do	blocked 15	done -3	extension 14	in_progress -17	not_started -6
=doc.	blocked -6	extension 7
=doi~	ack 7	done -6	in_progress -3
=don.	blocked -3	done 8	in_progress -4
=dong`	in_progress -6	not_started 8
=du`	done 4	question -3	unrelated 3
=dung.	done 6	in_progress -4
=dung`	blocked -5	done 6
=duyêt.	blocked 8	done -7	in_progress 5	not_started -7	question 7	unrelated -5
=dân	ack -6	done 9	in_progress 5	not_started -5
=dân~	blocked 11	in_progress -4	not_started -6	question 6	unrelated -3
=dâu'	blocked -7	in_progress 9	question 3
=dơ?	blocked 11	done -3
=dơi`	blocked 12	extension 6	in_progress -8	not_started -4	unrelated -4
=dơ~	done 7	unrelated -6
=dư.	blocked 12	done -23	in_progress 34	not_started -7	unrelated -12
=dưng.	blocked 4	done -11	in_progress 5	not_started 3
=dưng`	blocked 25	done -7	in_progress -11	unrelated -4
=dưt'	blocked -3	done 7
=dư~	blocked 6
=dương	extension -3	in_progress 4
=dương~	blocked -3	done 6
=ga`	ack 10	blocked -4	in_progress -6	unrelated 4
=gai'	done -4	unrelated 4
=gi`	ack -5	blocked -11	done -3	in_progress -9	not_started 35	unrelated -6
=gia'	ack 3	blocked 9	in_progress -3	not_started -3
=giai?	ack -7	done 3	extension 7	in_progress 10	not_started 10	unrelated -23
=giam'	done 4	in_progress -3
=giang?	done 9	in_progress -3
=giao	ack -4	blocked 13	done -4	extension -4	in_progress 4	not_started 4	question 4	unrelated -13
=giap'	blocked -3	in_progress 3
=gioi?	in_progress 5
=giuc.	in_progress 4
=gium`	blocked 3	extension 6	unrelated -4
=giup'	ack -7	blocked 5	done 3	extension 10	in_progress -3	unrelated -6
=giây'	ack -12	blocked -6	done 15	extension -7	not_started 13	unrelated -5
=giô~	done -3	unrelated 5
=giơ`	blocked -16	done 5	extension -8	in_progress 12	not_started -7	question 16
=giơi'	done 5
=goi'	blocked -3
=goi.	blocked -7	in_progress -5	unrelated 15
=goi`	done 4
=gon.	done 8	in_progress -4
=gop'	blocked -3	done 19	in_progress -11	unrelated -3
=go~	ack 5	blocked -4	done -4	in_progress 9	unrelated -3
=gân`	blocked 5	done -14	in_progress 13
=gôc'	blocked 9	done -5
=gôm`	question 6	unrelated -3
=găp.	blocked 6	in_progress -8	unrelated 5
=gơ~	blocked 3	in_progress 3
=gưi?	ack -29	blocked -8	done 26	extension -17	in_progress 37	not_started -33	question 22
=ha.	done 6	in_progress -4
=ha?	blocked -3	done -4	extension -6	not_started -3	question 22	unrelated -4
=hai`	done 6	in_progress -5
=han.	ack -17	done -7	extension 40	in_progress -18	not_started -10	question 30	unrelated -17
=hang`	blocked 3	in_progress 5
=hanh`	ack 17	blocked -9	extension -10	in_progress 10	not_started -3	question 3	unrelated -9
=hat'	done -5	unrelated 6
=hay	blocked -4	done -8	question 19	unrelated -4
=he`	extension 3	in_progress -3
=hen.	blocked -3	extension 7	question -3
=hinh`	done -5	in_progress 9
=hiêm?	blocked -3	not_started 5
=hiên'	in_progress -3
=hiên.	ack 16	blocked -12	done -4	extension -3	in_progress 6	not_started 7	question -4	unrelated -5
=hiêu.	blocked 4	done -3
=hiêu?	ack 15	done -5	in_progress -7
=hoa'	blocked 3	in_progress 3	unrelated -4
=hoa`	blocked -9	in_progress 7
=hoach.	ack -7	blocked -4	not_started 17	unrelated -7
=hoai`	done 3
=hoan`	ack 3	done 8	extension -8	in_progress 11	not_started -4	question -10
=hoan~	blocked 15	done -3	in_progress -8
=hoat.	blocked -6	done 6	not_started 3
=hoc.	done 6	extension 6	in_progress -15	unrelated 9
=hoi?	ack 6	blocked 19	done -8	extension -3	in_progress 7	not_started -3	question -14	unrelated -4
=hom`	in_progress 3
=hong?	done 6	in_progress -6
=hop.	ack 4	blocked 14	done -24	not_started 5	unrelated -3
=huy?	blocked 6	in_progress -3
=huân'	in_progress 8
=hâu`	done -3	in_progress 4
=hê.	blocked 4	in_progress 3
=hêt'	ack -9	blocked 30	extension 4	in_progress -13	not_started -8	question 9	unrelated -16
=hô.	blocked -5	done 24	extension -3	in_progress 4	not_started -6	question -3	unrelated -10
=hô`	ack -4	blocked 7	done 5	extension -7	in_progress 8	not_started 7	question 4	unrelated -19
=hôi.	blocked -4	done 4	extension -8	in_progress 9	not_started 11	unrelated -10
=hôi`	blocked 8	done 10	in_progress -12
=hôm	ack -8	blocked -25	done 18	extension 17	in_progress 11	not_started -15	question -9	unrelated 11
=hô~	blocked 10	in_progress -3	unrelated -4
=hđnd	blocked 5	done -4	in_progress 3
=hơp.	ack -5	blocked -7	done 15	extension -6	in_progress 10	not_started -9	question 9	unrelated -6
=hưa'	not_started 5
=hưu	blocked 4	unrelated -3
=hương	done -5	in_progress -6	unrelated 13
=hương'	blocked 10	done -3	in_progress -5	not_started -4	question 6
=i`	blocked 3
=in	done -8	in_progress 14
=it'	blocked -5	extension 5
=keo'	blocked 7	done -4	extension 5	in_progress -3
=ket'	blocked 3
=ket.	blocked 6	done -5	extension 3	in_progress -9	unrelated 7
=kha'	in_progress 4
=khac'	done -10	in_progress 11	question 4	unrelated -5
=kham'	in_progress 4	question 3	unrelated -3
=khanh'	done 5
=khep'	blocked -7	done 12	in_progress -4
=khi	blocked 11	done -7	in_progress 5	question -5
=kho'	blocked 7	in_progress -3
=khoa'	done 3	in_progress -6	unrelated 5
=khoan'	blocked 3
=khoan?	unrelated 6
=khoang?	in_progress 4
=khoe?	unrelated 7
=khoi?	ack 4	blocked -7	done 6	extension 4	in_progress -5
=khât'	blocked -3	extension 9	in_progress -3
=khâu	in_progress 8
=khâu?	blocked 10	done -3	unrelated -4
=khô	in_progress 3
=không	ack -33	blocked 84	done -21	extension 13	in_progress -34	not_started -31	question 20
=khăc'	done 10	in_progress -5
=khơi?	blocked -5	done -18	in_progress 16	not_started 11
=khơp'	done 6	in_progress -6
=ki'	ack -14	blocked 5	done 20	extension -6	in_progress 20	not_started -16	question 4	unrelated -13
=ki?	ack 4	blocked -4	done -5	in_progress 6
=ki`	blocked -3	in_progress -3	not_started 4
=kich.	blocked -5	done 3	in_progress 3
=kin'	blocked -3	in_progress 4
=kip.	blocked 12	done 6	extension 8	in_progress -15	not_started -3	question -3	unrelated -3
=kiêm?	blocked -6	done 16	in_progress -4	question 4	unrelated -8
=kiên'	extension -3	in_progress 10	unrelated -7
=kiêu?	blocked 7	question -4
=kê	ack 9	blocked -9	done 7	not_started -3	unrelated -6
=kê'	ack -8	blocked -10	done -7	extension -3	in_progress 18	not_started 15	unrelated -6
=kênh	in_progress 3
=kêt'	ack -9	blocked -15	done 22	extension -4	in_progress 13	question 3	unrelated -9
=la`	blocked 5	done -20	extension -5	in_progress 29	not_started -5	question 7	unrelated -9
=lai'	question -4	unrelated 10
=lai.	ack 11	blocked -22	done 20	extension 14	not_started -10	question -3	unrelated -10
=lam`	ack -4	blocked 13	done 17	extension -13	not_started 15	question -6	unrelated -23
=lanh~	ack -3	done -5	in_progress 8
=lat'	ack 9	done -3	in_progress -19	unrelated 17
=li'	blocked -5	done 5	extension 5	in_progress -6
=lich.	blocked 13	done -6	in_progress -3
=linh~	ack 10	extension -3
=liên	unrelated 5
=liên`	ack 4
=liêt.	done 6	unrelated -4
=liêu.	ack -4	blocked 10	in_progress 5	not_started -9	question 7	unrelated -9
=lo	done 12	in_progress -6	unrelated -3
=long`	done 6	in_progress -5
=luc'	blocked -5	done 12	in_progress -3
=luc.	blocked -6	in_progress 3	question 5
=lui`	blocked -4	extension 27	in_progress -5	question -10
=lut.	in_progress -3	not_started 3
=lu~	extension 4
=luân.	blocked 5	in_progress -6
=luât.	blocked 4	done 8	in_progress -4	not_started -4	unrelated -3
=luôn	blocked 10	done 11	in_progress -12	unrelated -6
=lân'	in_progress 4
=lân.	done 3
=lân`	ack -3	blocked 22	done -15	in_progress 8	question -8
=lâp.	done 3
=lâu	done 5	extension 3	in_progress -5
=lây'	blocked 5	done -3	in_progress -3	not_started -4	question 7
=lêch.	blocked 3
=lên	ack -5	blocked -5	done 3	in_progress 13	unrelated -3
=lênh.	ack 3
=lêu`	not_started 3	unrelated -5
=lê~	ack 3	blocked -3	done -5	unrelated 7
=lôi~	ack -5	blocked -6	done -3	in_progress 6	unrelated 11
=lôn.	blocked 5
=lông	done -3	unrelated 7
=lăm'	done 5	in_progress 5	unrelated -6
=lăp'	done -7	in_progress 17	unrelated -9
=lơ?	blocked 4
=lơi`	ack 19	blocked 15	done -6	in_progress -10	not_started -4	question -10	unrelated -3
=lơn.	done 3	in_progress -3
=lơp'	ack -3	done -9	in_progress 6	unrelated 10
=lưc.	blocked 15	done -3	in_progress -9
=lưu	done 10	in_progress -8
=lương.	blocked -3	in_progress 3
=ma`	blocked -3	done 12	extension -3	in_progress 4	unrelated -9
=mac.	done 7	unrelated -4
=mai	blocked -4	done -12	extension -4	in_progress 23	question -6
=mai'	blocked -3	done 3	unrelated 3
=mang.	in_progress 5
=mang?	blocked 5	in_progress -3
=may	blocked 12	done -3	unrelated -5
=may'	done -9	extension -6	in_progress -6	question -3	unrelated 26
=ma~	done 4	in_progress -3
=me.	done -3	unrelated 4
=met'	in_progress 4
=minh`	blocked 4	done -6	in_progress -3	question -3	unrelated 8
=moi.	blocked -11	done 4	in_progress -5	not_started -9	question -4	unrelated 29
=mong	extension 6
=mong'	blocked 3	done -17	in_progress 17
=mu`	done 4
=mua	blocked -7	done -11	in_progress 20	question 8	unrelated -7
=mua`	blocked -4	done 4	extension 3	in_progress -4
=muc.	blocked -8	done -4	extension 4	in_progress 10	question 3
=mung`	extension -3	in_progress 4
=muôn'	blocked 3	done -5
=muôn.	extension 7	in_progress -3
=mâm`	blocked -3	in_progress 3
=mân`	not_started 9	unrelated -8
=mât'	blocked 30	done -12	in_progress -16	unrelated 4
=mât.	blocked 5
=mâu	blocked 5	unrelated -3
=mâu~	blocked -3	extension -5	in_progress -4	not_started -4	question 23	unrelated -4
=mây'	blocked -4	done -4	in_progress -3	not_started -5	question 19
=mêm`	done 5	extension 6	in_progress -5
=mêt.	done -10	unrelated 11
=mô	blocked -4	done 4	in_progress -3	question 5
=mô?	done -5	in_progress -5	unrelated 11
=môc'	blocked -4	done 3	extension 9	in_progress -3	unrelated -3
=môi	done 5
=môi~	blocked 5	unrelated -4
=môn	ack 4
=môt.	ack 3	blocked -6	done -8	extension 10	in_progress 14	not_started 4	question -8	unrelated -9
=măc'	blocked 14	in_progress -7	unrelated -4
=măt'	done 3
=măt.	done -6	in_progress 10	question 3	unrelated -6
=mơ	done -7	not_started 8
=mơ?	blocked -8	done -9	in_progress 9	not_started 15	unrelated -4
=mơi'	ack -15	done -6	in_progress 22	not_started 38	question -11	unrelated -26
=mơi`	blocked -3	done -6	extension -8	in_progress 5	not_started -6	unrelated 19
=mưa	done 5	in_progress -10	not_started -5	unrelated 12
=mưng`	blocked -5	unrelated 13
=mưu	done 12	in_progress -9
=mươn.	extension -6	in_progress -7	unrelated 20
=mương	blocked -6	in_progress 6
=nam	ack 4	done -3
=nao.	blocked -5	done 4
=nao`	ack -12	done 7	extension -8	not_started 7	question 15	unrelated -5
=nap.	done 3
=nay	ack -6	blocked -15	done 18	in_progress 18	not_started -21	question -6	unrelated 14
=nay`	ack -10	blocked 21	done -33	extension 17	in_progress 10	not_started 9	unrelated -17
=nay~	done 5	in_progress -3
=ne`	done 4
=nganh`	blocked -7	extension 6
=ngay	ack 3	blocked -4	done -3	extension 4	in_progress 3	question -4	unrelated 3
=ngay`	ack -15	blocked -8	done -8	extension 26	in_progress 20	not_started -7	question 3	unrelated -12
=nghe	ack 8	blocked -3	done -7	in_progress 9	unrelated -5
=nghi.	ack -5	blocked 18	done 4	not_started -6	unrelated -12
=nghi?	blocked 18	done -5	in_progress -7	unrelated -4
=nghia~	blocked -3	done 5	question 3	unrelated -3
=nghiêm	ack 17	blocked -4	done -3	in_progress -7
=nghiêm.	in_progress 9	not_started -3
=nghiêp.	blocked 4	in_progress -4
=nghê.	ack -4	done -4	in_progress 7	unrelated 4
=ngoai`	blocked 5	in_progress -3
=ngo~	done 10	in_progress -5
=nguyên	blocked 7	in_progress -6	not_started 7	question -6
=nguôn`	blocked 5	not_started -3
=ngân	blocked 4	done 5	in_progress -9	not_started 5	unrelated -3
=ngâp.	done 4
=ngôi`	blocked -7	in_progress 15	unrelated -3
=ngăn	not_started 4
=ngưng`	blocked 4	in_progress -4
=ngươi`	ack -7	blocked 6	done 9	extension -6	in_progress -8	not_started -3	question -5	unrelated 15
=nha`	ack -5	blocked 9	done -15	extension -6	in_progress -20	not_started -10	unrelated 49
=nhap'	blocked -3	done -4	in_progress 9
=nhe'	blocked -9	done -6	in_progress 17	not_started 4	question -9
=nhi?	unrelated 5
=nhich'	in_progress 6
=nhiêm.	ack 5	blocked 6	done -9	extension -5	not_started 6	unrelated -3
=nhiêu	unrelated 6
=nhiêu`	blocked 4
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -4	done 11	in_progress -8	question -3	unrelated 10
=nhâm`	ack -3	blocked 7	done -5	in_progress -6	not_started -3	question -4	unrelated 16
=nhân.	ack 9	blocked -10	done 24	extension -8	in_progress -15	not_started 12	unrelated -13
=nhâp.	done 8
=nhât'	blocked 3	in_progress 4
=nhât.	blocked -3	unrelated 4
=nhăc'	ack 13	in_progress -15	question 13	unrelated -13
=nhăn'	unrelated 4
=nhăt.	unrelated 3
=nhơ'	ack 6	blocked -7	done -4	unrelated 7
=nhơ`	blocked 20	done -5	extension -3	in_progress -5	question -4
=như	blocked -3	done -3	in_progress 11
=nhưng	ack -3	blocked -7	done 12	in_progress 5	not_started 7	question -5	unrelated -8
=nhưng~	blocked -5	done 6	in_progress -7	question 11	unrelated -3
=niêm	blocked -3	in_progress 5	not_started 3
=niêm.	ack 4	done -5
=niên	done 3	in_progress -4
=no?	blocked 7	unrelated -5
=noi'	done -9	in_progress 20	not_started -4	unrelated -3
=nong'	blocked 6	question -4	unrelated 3
=nâng	done 3
=nên	ack -4	blocked 32	done -7	extension 6	in_progress -8	not_started -16
=nên`	in_progress 3
=nêu'	ack -5	blocked -5	done -6	in_progress 18	unrelated -3
=nôi'	blocked -3	in_progress 4
=nôi.	blocked -9	done -8	in_progress 3	not_started 18
=nôi?	blocked 14	done -7	in_progress -4
=nông	done -3	in_progress 5
=nôp.	ack -23	blocked -20	done 3	extension 24	in_progress 16	not_started -16	question 29	unrelated -14
=nôt'	blocked -7	done 19	not_started -11
=năm	blocked -5	in_progress 3	unrelated 4
=năm'	ack 12	done -4	in_progress -8	not_started 4
=năm`	blocked -6	done -8	extension 3	in_progress 23	not_started 3	unrelated -12
=năng	blocked 7	not_started -4
=năng'	blocked 10	unrelated -8
=nơ.	blocked -5	done 13	extension 6	in_progress -9	unrelated -5
=nơi	ack -3	blocked -5	done -9	in_progress 19
=nơi'	extension 4
=nưa?	blocked 5	done -6	in_progress 7
=nưa~	ack -5	blocked -8	extension 7	not_started 12	unrelated -5
=nư~	done 3
=nươc'	blocked 4	done 7	in_progress -5	not_started -3
=pha'	blocked 7	done -3
=phai?	ack -3	blocked 13	done 3	extension -14	in_progress 6	not_started -11	question 21	unrelated -15
=phan?	blocked 15	done -5	in_progress -7
=phao'	ack -3	blocked -4	done 10
=phap'	blocked 3	done -6	in_progress 7
=phat'	ack -6	blocked -13	done 20	extension -4	in_progress 18	question -4	unrelated -13
=phat.	done 4	in_progress -3
=phep'	ack -5	done 13	extension 3	in_progress -3
=phi'	blocked 20	done -6	extension -3	in_progress -7	not_started -5	question 7	unrelated -4
=phia'	blocked -3	in_progress 3
=phiêu'	done 5	in_progress 3	not_started -4
=pho'	in_progress 3
=phong'	done -4	extension 3	in_progress 5
=phong`	blocked 10	done -3	extension -7	in_progress -17	question 17
=phu.	in_progress -6	question 14	unrelated -4
=phuc.	done 7	in_progress -5
=phâm?	blocked -4	question 3	unrelated -4
=phân	blocked -5	done -4	not_started 11
=phân'	in_progress 3
=phân.	ack 4
=phân`	ack -6	blocked -3	extension 4	in_progress 26	not_started -13	unrelated -10
=phê	blocked 5	done 5	in_progress -15	unrelated 8
=phô'	ack -3	blocked 5	done 13	in_progress -10
=phôi'	done 3	extension -5	in_progress 4
=phơi	unrelated 4
=phương	done -3	in_progress 4
=phương`	done 7	in_progress -6
=qua	ack -4	blocked -8	done 23	extension 3	not_started -7	question 4	unrelated -10
=qua'	ack -4	done -27	in_progress -14	unrelated 46
=qua?	blocked -11	done 3	in_progress 15	not_started -5
=qua`	blocked -5	done 7	in_progress 7	not_started 3	unrelated -7
=quai'	blocked 4	done -4
=quan'	ack 5
=qui'	blocked -13	extension 16	in_progress -3	not_started 4
=qui~	blocked 4	done -6	in_progress -4	unrelated 9
=quyên?	blocked -4	in_progress 4
=quyên`	blocked 5
=quyêt'	blocked -10	done 6	in_progress 14	unrelated -5
=quân	ack -3	blocked -3	done 6	not_started 3	question 7	unrelated -7
=quên	done 4	in_progress -6	not_started 3
=ra	ack -5	blocked 4	done -11	in_progress 10	not_started 13	unrelated -9
=ra`	blocked -6	done 6	in_progress 6	not_started -3
=rac'	blocked -3	done 6
=ranh?	not_started 6
=riêng	in_progress -3	not_started 5
=ro~	ack 19	blocked 12	done -8	in_progress -11	not_started -10
=rut'	in_progress 4
=ruôt.	in_progress -4	unrelated 6
=rôi`	ack 14	blocked 19	done 16	extension -28	in_progress 16	not_started -9	question -20	unrelated -8
=rôn	done 6
=rơi	in_progress 4
=rơi`	blocked -3	extension 5
=rơt'	in_progress 3
=rưa'	blocked -3	question 5
=rưa?	unrelated 3
=sach'	ack -3	done 6	in_progress 4	not_started 6	question -3	unrelated -5
=sach.	ack -5	blocked 13	done 13	in_progress -10	unrelated -6
=san?	done 5	question 4	unrelated -4
=sang	ack -3	blocked -11	done -12	extension 23	not_started 9	question -5	unrelated -4
=sang'	ack -3	blocked -7	done 27	extension -4	in_progress -5	not_started -8	question -4	unrelated 4
=sao	done 7	in_progress -14	question 17	unrelated -8
=sat'	done 6	in_progress -3
=sat.	blocked 11	done -7
=sau	ack 4	blocked -9	done -7	extension 3	in_progress 4	not_started 4	question -4	unrelated 5
=sau'	done 7
=se~	ack 36	blocked -7	done -15	extension -6	in_progress 8	not_started -4	question -5	unrelated -6
=si~	done 5
=soan.	done -9	in_progress 11	unrelated -4
=soat'	ack -3	blocked -5	done 5	in_progress 10
=sot'	blocked -6	done 12
=suôt'	extension 3
=sân	blocked -4	in_progress -5	unrelated 11
=sêp'	done -10	in_progress 12	question -5
=sô'	ack -7	done -5	extension -6	in_progress 4	not_started -5	unrelated 19
=sô?	ack 10	done -3	in_progress 3	not_started -5	unrelated -5
=sôt'	extension 3
=săm'	blocked -4	in_progress 4	not_started 4	question 9	unrelated -13
=săp'	blocked -3	done -3	in_progress 6
=sơ	ack -5	blocked 4	extension -5	in_progress 18	not_started 6	question 3	unrelated -21
=sơ.	blocked 10	in_progress -7
=sơ?	ack -4	blocked 19	extension 3	in_progress -11	question -4
=sơm'	done -3	in_progress 6
=sơn	done -8	in_progress 15	unrelated -4
=sư.	blocked -6	done 3	in_progress -3	not_started 6
=sư?	done 6	in_progress -3
=sưa?	ack -3	blocked -8	done -3	question -5	unrelated 19
=sươn`	in_progress 3
=ta?	in_progress 3
=tac'	ack 6	done 4	in_progress -4	unrelated -4
=tai.	blocked -6	done 5
=tai`	blocked 12	done -6	extension -4	in_progress 10	not_started -4	question -4
=tam'	in_progress 5
=tam.	blocked 3	done 4	unrelated -4
=tan'	blocked 4	done -4
=tau`	blocked 3
=tay	blocked -5	done 15	in_progress 3	unrelated -6
=thai'	done 4
=thang'	ack -4	blocked -9	done -7	extension 7	in_progress 3	not_started 14	question -3
=thanh`	blocked 4	done 22	extension -7	in_progress -4	not_started -6	question -10
=thao'	blocked 5	done 7	extension -3	unrelated -6
=thao?	blocked -5	done -13	in_progress 24
=the?	blocked -3	done 6	in_progress -5	not_started 6	unrelated -3
=theo	ack 11	done 7	extension -3	in_progress -7	not_started -9	question 10	unrelated -7
=thi	blocked 4	done -12	in_progress -10	question -6	unrelated 23
=thi`	ack -7	blocked 27	done -5	in_progress -22	not_started 11	question 11	unrelated -13
=thiên	blocked -5
=thiêt'	blocked -7	done 4	in_progress 6	not_started 3	question 8	unrelated -14
=thiêu'	blocked 8	done 12	in_progress -4	not_started -4	question -4	unrelated -6
=thiêu.	in_progress 3
=thoai.	ack -3	blocked -7	done -9	extension -9	in_progress 4	question 4	unrelated 21
=thoat'	blocked -5	done 3	in_progress 4
=thu	blocked -6	done 4	in_progress 8	unrelated -7
=thu'	not_started 5
=thu?	blocked 3	done 12	extension -9	in_progress -8	question 4
=thuc'	done 9	in_progress -6
=thuân~	blocked 5	unrelated -3
=thuê	blocked 3
=thuê'	in_progress 6
=thuôc'	blocked 5	done -4
=thuôc.	blocked 12	done -8
=thâm?	blocked 3	done -17	in_progress 23	not_started -4	unrelated -4
=thât'	blocked 3
=thât.	not_started 5
=thâu`	blocked 24	done -12	not_started -3	unrelated -10
=thây'	done -5	in_progress 4	question 6
=thê'	blocked 10	done -16	in_progress -8	not_started -4	question 14	unrelated 7
=thê?	ack -7	blocked 6	done -9	extension 3	in_progress 12	not_started -4
=thêm	ack -3	blocked -8	done -4	extension 38	in_progress -4	not_started -5	question -5	unrelated -8
=thô	in_progress 3
=thôi	done -4	in_progress 17	not_started -3	unrelated -3
=thôn	blocked 3	done 5	in_progress -5	not_started 3	unrelated -3
=thông	ack 14	blocked -6	extension -3	in_progress 9	not_started -4	unrelated -7
=thông'	done 6	in_progress 4	unrelated -3
=thăm	in_progress 4
=thăng'	done -4	unrelated 5
=thăp'	done -6	in_progress -5	unrelated 13
=thơ.	blocked 4	in_progress 3
=thơi`	blocked -5	extension 17	in_progress -7
=thư	blocked -8	done -3	in_progress 16
=thư'	ack -7	blocked -15	done -5	in_progress 33	question -7
=thư?	blocked -4	in_progress 8	not_started -3
=thưa	ack 4
=thưa?	not_started 5
=thưa`	in_progress -6	unrelated 9
=thưc'	blocked -3	in_progress 8
=thưc.	ack 16	blocked -10	done -4	extension -3	in_progress 5	not_started 4	unrelated -7
=thương	blocked -3	extension 3	in_progress 4	unrelated -6
=thương?	blocked 3	in_progress 3	unrelated -9
=thương`	blocked -6	in_progress 11
=tia?	blocked -4	done 4	question 5	unrelated -4
=tich.	blocked -10	done -3	in_progress 20	unrelated -5
=tin	ack 10	blocked -7	done -10	extension -3	in_progress 15	not_started -5
=tinh'	blocked -4	done -3	question 9
=tinh?	blocked 36	done -20	extension -6	in_progress -7
=tiêm	done 3	in_progress 3	not_started 3
=tiên'	done -6	extension -3	in_progress 14	unrelated -5
=tiên`	ack -3	blocked 12	extension -4	in_progress -10	not_started -7	question -7	unrelated 21
=tiêng'	ack 5	blocked 7	done -5	extension -3
=tiêp'	ack 13	done -12	in_progress 12	not_started -4	question -3	unrelated -3
=tiêu	blocked -3	done 8
=tiêu?	done 3
=toa?	done 3
=toa`	blocked 8	done -6
=toan'	blocked 15	in_progress -6	question -5
=toan`	blocked -11	done 19	in_progress -6	unrelated -4
=toc'	unrelated 3
=tra	blocked 4	done 8	not_started -4	question 3	unrelated -8
=tra?	ack 11	blocked 13	done -7	extension 5	not_started -5	question -11	unrelated -7
=trach'	blocked 6	in_progress -5	question 10	unrelated -8
=trai.	in_progress -3	not_started 5
=tram.	blocked 5	done 3	in_progress -4
=trang.	done 3
=tre?	done 7	in_progress -3
=tri'	done 4
=tri.	done -3
=tri`	done -3	in_progress 7	question 11	unrelated -11
=trinh`	ack -6	blocked 6	done -4	in_progress 25	not_started -8	question -4	unrelated -7
=triên?	blocked -5	done -10	extension -5	in_progress 10	not_started 20	question -3	unrelated -6
=triêt.	ack 5	done 3	in_progress -7
=triêu.	blocked 6	done -8	unrelated 6
=tron.	blocked -3	done 3
=trong	ack -4	blocked -11	extension -3	in_progress 6	not_started 21	question -4	unrelated -6
=tru.	done 3	in_progress -6	not_started 4
=tru`	done -10	in_progress 11
=truc.	done 5	in_progress -5
=trung'	blocked -3	unrelated 4
=trung`	blocked 6	in_progress -4
=truyên`	blocked 5	in_progress 6	unrelated -7
=trân.	done -3	unrelated 7
=trên	ack -7	blocked -5	done 11	extension 8	question -5	unrelated -4
=trê~	blocked 7	extension 4	in_progress -7	question 6	unrelated -6
=trông`	done 5	unrelated -4
=trăm	in_progress 6
=trăng'	blocked -5	in_progress -7	not_started 12
=trơ.	blocked 9	in_progress -3	unrelated -5
=trơi`	blocked -9	done 4	in_progress -7	question -3	unrelated 16
=trư`	blocked -4	done -5	in_progress 6	question 7	unrelated -4
=trưa	question -3	unrelated 8
=trưc.	blocked -5	done 3	in_progress 7	unrelated -4
=trư~	blocked 5	done -4
=trươc'	blocked -10	done 12	extension -4	in_progress 7	not_started -4	question 4	unrelated -7
=trương	done 8	in_progress -4
=trương?	ack 10	done 3	extension -4	in_progress -6	not_started 3	unrelated -4
=trương`	done 15	not_started -3	unrelated -9
=tu?	not_started 3
=tuc'	ack 15	blocked -3	done -3	in_progress -6
=tuc.	blocked 3	done 3	extension -5	question 4
=tui.	blocked 6	extension 4	in_progress -8
=tuyên	done 6	unrelated -5
=tuyên'	ack -3	blocked -3	done 5	in_progress 6	unrelated -3
=tuyên?	blocked 4	done -4	extension 3	in_progress -3	question 3
=tuân'	blocked 3
=tuân`	ack -8	blocked 5	done -5	extension 9	in_progress -10	not_started 14	question -9	unrelated 5
=tuôi?	blocked -6	done 5	in_progress 6	unrelated -3
=tâm	ack 10	done -3	unrelated -4
=tâm`	in_progress 3
=tân	blocked -3
=tân.	blocked -5	done 13	in_progress -3	unrelated -4
=tâp.	blocked -4	in_progress 8	not_started -6	unrelated 4
=tât'	done 5	in_progress 5	unrelated -6
=tê'	blocked 3	not_started 3
=tên	blocked -4	done 13	in_progress -4	unrelated -5
=têt'	done 3	in_progress 3	unrelated -3
=tô?	done -6	extension -5	in_progress 11	not_started 5	unrelated -6
=tôi	ack 19	blocked 4	extension -8	in_progress -11	not_started 3	question -3	unrelated -4
=tôi'	blocked -9	done 12	in_progress 12	not_started -12	question 3
=tôn`	blocked -6	done 7
=tông?	blocked -3	in_progress 5	not_started -3	question 7	unrelated -4
=tôt'	blocked -3	in_progress 5	not_started 3	unrelated -3
=tăc'	blocked 5
=tăm'	in_progress -7	unrelated 10
=tăng	blocked 6
=tơ`	blocked 9	done -7	in_progress 4	unrelated -3
=tơi'	blocked -16	done -18	extension 13	in_progress 20	not_started 16	question -6	unrelated -9
=tư	blocked 16	done -14	in_progress 19	not_started -5	unrelated -15
=tư`	ack -4	blocked 7	done 4	question 4	unrelated -10
=tưc'	done -4	in_progress 4
=tưng`	blocked -8	in_progress 20	unrelated -7
=tươi'	unrelated 6
=tương?	blocked -3	done -3	in_progress 20	question -7	unrelated -6
=ua?	done 5
=uy?	blocked 4	done 5	in_progress -12	not_started 5
=uông'	unrelated 4
=va`	blocked -8	done 31	in_progress -16	unrelated -3
=vach.	blocked -3
=vai`	extension 4
=vao`	ack 3	blocked -12	done 4	extension 7	in_progress 6	question -3	unrelated -7
=ve'	blocked -3	done -7	in_progress -4	question -4	unrelated 17
=ve?	unrelated 5
=ven.	blocked -3	done 4
=vet'	blocked -5	done 4
=ve~	blocked 3
=vi.	blocked 10	done -8	extension 4	unrelated -7
=vi`	blocked 13	done -5	extension 8	in_progress -7	not_started -4
=viêc.	ack -12	blocked 10	done -17	in_progress 17	not_started 10	question 8	unrelated -17
=viên	blocked 8	done 6	in_progress -7	unrelated -4
=viên.	blocked 12	in_progress -11
=viêng'	done 9	unrelated -7
=viêt'	in_progress 6	not_started 4	question -3	unrelated -3
=vong`	blocked -5	done -5	in_progress 11
=vu.	ack 3	blocked 8	done -18	extension -5	not_started 3	unrelated 7
=vung`	blocked 4	in_progress -3
=vân.	in_progress 3	unrelated -3
=vâng	ack 23	done -4	extension -3	in_progress -10
=vân~	blocked -14	done 7	in_progress 7	question 7	unrelated -3
=vât.	blocked 13	done -8	in_progress 13	not_started -4	unrelated -12
=vây.	ack -3	blocked -8	done -3	extension -3	in_progress -6	not_started -3	question 35	unrelated -9
=vê.	done 6	unrelated -3
=vê`	ack -12	blocked 12	done -26	extension -7	in_progress 13	question -6	unrelated 28
=vôn'	blocked -3	extension 7	in_progress -3	not_started 5
=văn	ack -3	done 8	extension -16	question 26	unrelated -13
=vơ.	done -7	unrelated 9
=vơi'	ack -3	blocked 3	done -6	in_progress 8	unrelated -7
=vưa`	ack -4	blocked 19	done -11	in_progress -9	unrelated 8
=vương'	blocked 15	done 14	in_progress -18	unrelated -4
=vươt.	blocked 3	done 4	in_progress -3
=xac'	ack -8	done 12
=xa~	blocked 18	done -7	in_progress -5	not_started -6
=xet'	blocked 3
=xiu'	blocked -3	unrelated 4
=xoa'	done 14	in_progress -5	unrelated -4
=xuc'	blocked -3	in_progress 4
=xuât'	blocked -5	extension 12	in_progress -3
=xuê?	blocked 8	unrelated -4
=xuôi	ack 5	done 7	in_progress -11
=xuông'	in_progress 3
=xây	done -5
=xêp'	blocked -3	done 14	in_progress -8
=xông	blocked 3	done -5	unrelated 3
=xư?	done 3	in_progress -5	not_started 3
=y'	ack 14	done 15	extension -4	in_progress -15	unrelated -8
=yên	ack 10	blocked -3
=yêt'	blocked -3	in_progress 5	not_started 3
=yêu	ack 6	blocked 7	done -4	in_progress -8	question 6	unrelated -6
=âm'	blocked -3	unrelated 4
=ân'	extension 3
=âp'	in_progress 5
=ô	ack 10	blocked -3	in_progress -3
=ôm'	blocked 9	extension 3	in_progress -5	not_started -3
=ôn?	done -3	in_progress 5
=ông	ack -3	blocked 7	in_progress -5
=ăn	blocked -6	in_progress -4	not_started -4	question -4	unrelated 24
=đa	question 5	unrelated -3
=đa'	in_progress -15	unrelated 24
=đac.	blocked -3	not_started 5	unrelated -3
=đai	extension -5	in_progress 3	question 6	unrelated -3
=đai.	blocked -5	done -5	not_started 9	question -3	unrelated 7
=đam'	blocked -3	done -3	unrelated 8
=đan`	done 3
=đang	blocked 30	done -48	extension -7	in_progress 59	not_started -17	question -15
=đang?	blocked 4	done 30	in_progress -30	not_started -3	unrelated -5
=đanh'	blocked 3	done -8	unrelated 5
=đanh`	blocked -5	extension 7
=đao.	blocked 8	extension -3	not_started -3	unrelated -4
=đao`	in_progress 3
=đat.	blocked -10	done 18	unrelated -4
=đa~	ack -12	blocked -25	done 36	extension -19	in_progress 44	not_started 13	unrelated -36
=đen	ack 10	in_progress -3	unrelated -3
=đen`	blocked 5	unrelated -5
=đep.	blocked -7	unrelated 10
=đi	ack -10	blocked 12	done -9	extension 4	in_progress -11	not_started -4	question -10	unrelated 28
=đia.	blocked 9
=đich'	blocked -5	in_progress 11
=đinh'	in_progress 3
=đinh.	blocked 14	done -4	in_progress 19	not_started -16	question -3	unrelated -11
=đinh`	blocked -4	done 8	extension -3	in_progress -4	unrelated 7
=điêm?	ack -3	blocked -5	done 3	question 7
=điên.	blocked 6	done -3	extension -6	in_progress -15	unrelated 21
=điêu`	extension 5
=đnag	in_progress 5
=đo	ack -3	in_progress 3	not_started 4	unrelated -3
=đo'	in_progress 11	not_started -3	unrelated -3
=đo?	blocked -3	in_progress 3
=đoan.	blocked -4	done 6
=đoan`	blocked -3	done 4	in_progress -3
=đoc.	ack 4	done -4	not_started 3
=đoi`	blocked 3
=đon'	unrelated 4
=đong'	blocked -10	in_progress 9	unrelated 6
=đong.	done 3
=đu?	ack -9	blocked -28	done 57	extension -3	in_progress 3	not_started -9	question -4	unrelated -8
=đung'	ack -6	done -8	in_progress 24	not_started -3	question -3	unrelated -3
=đung.	in_progress -7	not_started 10
=đuôi'	done 3
=đât'	blocked 9	extension -6	in_progress -4	not_started 3	question 5	unrelated -4
=đâu	ack -5	blocked -3	extension -5	in_progress -12	not_started 21	unrelated 3
=đâu'	blocked 4	done -4	in_progress 3
=đâu.	unrelated 4
=đâu`	ack -7	blocked -11	done -16	extension -5	in_progress 29	not_started 18	question -5
=đây	ack -6	blocked -11	done -5	in_progress 16	not_started 8	question -4	unrelated 3
=đây'	blocked -3	done 3	in_progress -4	unrelated 5
=đây`	done 5
=đê	done 7	in_progress -6
=đê?	ack 16	blocked -17	done 3	in_progress -11	not_started 21	unrelated -10
=đê`	ack -5	done 7	extension 24	in_progress -5	not_started -10	question -6	unrelated -6
=đêm	extension 3	unrelated -4
=đên'	ack -5	blocked -12	extension 22	in_progress 4	unrelated -9
=đô.	extension -3	in_progress 16	question 3	unrelated -10
=đô?	blocked 10	done -20	in_progress 12
=đô`	blocked 4	done -3	in_progress -4	question -5	unrelated 10
=đôc'	done -6	in_progress 8
=đôi'	blocked -6	done 4	extension -6	in_progress 3	not_started 3	question 4
=đôi.	blocked 4	done -3
=đôi?	done 3	in_progress -3
=đôn	done -6	in_progress 7
=đôn`	blocked 3	in_progress 4
=đông.	blocked 4	done -6	in_progress -5	not_started 19	unrelated -7
=đông`	blocked 9	done 3	not_started -10	unrelated -3
=đô~	blocked -3	unrelated 7
=đăng	blocked 6	done 5	in_progress -8
=đăng`	blocked 3
=đăp'	done 8	in_progress -7
=đăt.	done -7	in_progress -6	unrelated 13
=đơi.	blocked 8	done -8	extension -6	in_progress 10
=đơi`	blocked 3
=đơn	blocked 8	done -3	extension 4	unrelated -8
=đơt.	blocked 8	in_progress -3	not_started 4	unrelated -5
=đưa	blocked -4	done 4	in_progress 3
=đưc'	blocked 8	done -4
=đưng'	blocked 11	done -6	in_progress -3
=đưt'	blocked 4
=đươc.	ack 26	done -10	extension 63	in_progress 6	not_started -46	question -6	unrelated -33
=đương`	ack -4	blocked 10	not_started 4	unrelated -7
=ơ?	blocked -8	extension -4	in_progress 11	question 6
=ơi	ack -5	blocked 16	done -5	in_progress -3	not_started -5	question -12	unrelated 15
=ơn	ack 14	blocked -3	done -8	in_progress -4	unrelated 5
=ư`	ack 5
=ưng	done 3	in_progress 3	not_started -3
=ưng'	blocked 7	unrelated -3
=ươc'	done -3	in_progress 5
?	ack -5	blocked -18	done -15	in_progress -7	not_started 11	question 45	unrelated -11
? da	not_started 11	question -9
? giay	in_progress -7	not_started 9
? xe	blocked -3	in_progress 10	question -4	unrelated -3
? |	ack -4	blocked -14	done -16	in_progress -13	not_started -8	question 63	unrelated -8
ABLE	blocked 18	done -4	extension 17	in_progress 48	not_started -46	question -17	unrelated -14
ABLE ALMOST	blocked -3	done -3	in_progress 7
ABLE BECAUSE	blocked 18	in_progress -4	not_started -8	question -5
ABLE COMMA	blocked 9	done -6	extension 3	in_progress -4
ABLE COND	done 4
ABLE DENY	blocked 4	in_progress -3
ABLE DOING	done 4	in_progress -4
ABLE EARLY	done 3
ABLE GIVE	done 3	in_progress -4	question 4
ABLE HELP	blocked -3	not_started 4	question 3
ABLE INPUT	blocked -3	done 4	in_progress 3	unrelated -3
ABLE NOUN	blocked 5	done -3
ABLE NOW	in_progress 4
ABLE NUMBER	blocked -8	done -5	in_progress 23	not_started -4	question -3
ABLE OVER	ack 19	blocked -3	in_progress -9	not_started -3	question -3
ABLE PART	blocked -12	in_progress 19	not_started -3
ABLE POSTPONE	blocked -4	extension 7
ABLE SHARE	ack -4	blocked -13	done -9	extension -3	in_progress 40	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	blocked 3	unrelated 4
ABLE UNIT	blocked -5	done 11	in_progress -5
ABLE WH	blocked 4	done -4	not_started 3
ABLE WHO	blocked -3	not_started 7
ABLE WORD	blocked -9	done 8	in_progress 3	not_started -3
ABLE |	ack -4	blocked 51	extension 6	in_progress -15	not_started -25	question -4	unrelated -8
ACK	ack 92	blocked -15	done 19	extension -13	in_progress -45	not_started -20	question -13	unrelated -6
ACK COMMA	ack 20	blocked -6	done 18	extension -3	in_progress -19	not_started -3	unrelated -5
ACK FINISH	blocked 5	done 6	in_progress -8
ACK INPUT	ack 3
ACK LET	ack 5
ACK OBSTACLE	not_started 3
ACK OVER	ack 3	in_progress -3
ACK SOFT	ack 8
ACK TARGET	ack 3
ACK WHO	ack 36	blocked -7	extension -5	in_progress -4	not_started -10	question -4	unrelated -5
ACK WORD	ack -9	unrelated 11
ACK |	ack 18	extension -4	in_progress -3	not_started -5	question -3
ALMOST	ack -10	blocked 26	done -27	extension -4	in_progress 44	not_started -22	question -14	unrelated 6
ALMOST BEFORE	blocked 10	done 5	in_progress -13
ALMOST COMMA	blocked 3	in_progress -6	unrelated 5
ALMOST DRAFT	in_progress -3
ALMOST FINISH	blocked 16	done -47	in_progress 44	not_started -3	unrelated -7
ALMOST FOR	in_progress -4	unrelated 3
ALMOST INPUT	done -4	in_progress 5
ALMOST NO	question -3
ALMOST NOUN	blocked -4	unrelated 6
ALMOST NOW	done 9	not_started -9
ALMOST NUMBER	done 3	in_progress -5
ALMOST OVER	in_progress 5
ALMOST PART	blocked -3	in_progress 4
ALMOST PAST	in_progress 3
ALMOST REMAIN	done 3
ALMOST SOFT	done -10	in_progress 13
ALMOST THEN	in_progress 3
ALMOST UNIT	unrelated 3
ALMOST WHO	blocked 4	in_progress -4
ALMOST WORD	ack -6	blocked -5	done 20	in_progress 4	not_started -3	question -3	unrelated -5
ALMOST |	blocked 6	done -5	in_progress -4	unrelated 4
ASK	ack 12	done -34	extension 117	in_progress -56	not_started -27	question -14	unrelated 3
ASK DOING	blocked 8	in_progress -5
ASK EARLY	blocked 5
ASK FOR	extension 5
ASK FUTURE	extension 9	in_progress -4
ASK GIVE	blocked 11	done -10	extension 11	in_progress -7
ASK HELP	blocked 5	done -7	extension -3	in_progress 8
ASK INPUT	done 8	extension -5	question -6	unrelated 7
ASK LATE	extension 10
ASK LATER	extension 4
ASK MORE	extension 4
ASK NOUN	extension -3	question 4
ASK OBSTACLE	blocked 3
ASK OVER	blocked 4
ASK POSTPONE	ack -6	blocked -15	done -9	extension 59	in_progress -11	not_started -6	question -6	unrelated -5
ASK SO	blocked 3
ASK SOCIAL	blocked -5	extension -8	unrelated 15
ASK SOFT	blocked -9	extension 15	unrelated -3
ASK SUBMIT	blocked -3	extension 3
ASK TELL	blocked -10	extension 9	in_progress 3
ASK THANKS	ack -4	extension 5
ASK UNDO	blocked -5	in_progress 3
ASK UNIT	ack -10	blocked 24	in_progress -10
ASK UNTIL	extension 11	in_progress -3
ASK WHO	blocked 3	done 11	extension -3	in_progress -4
ASK WORD	ack 39	done -11	extension -5	in_progress -9	not_started -4	question -4	unrelated -3
ASK |	blocked -9	question 10
ASKS	ack -5	blocked -18	done -15	in_progress -7	not_started 11	question 45	unrelated -11
ASKS INPUT	blocked -3	in_progress 10	question -4	unrelated -3
ASKS PAST	not_started 11	question -9
ASKS WORD	in_progress -6	not_started 9
ASKS |	ack -4	blocked -14	done -16	in_progress -13	not_started -8	question 63	unrelated -8
BECAUSE	ack -11	blocked 20	done 12	extension 45	in_progress -37	not_started -10	question -13	unrelated -6
BECAUSE COMMA	extension 4
BECAUSE DOING	ack 3	blocked -4	extension 4	in_progress -6
BECAUSE FINISH	done -7	question -3	unrelated 8
BECAUSE INPUT	blocked 3	done 8	in_progress -6	question -3
BECAUSE LACK	blocked 6	extension 6	in_progress -8
BECAUSE LATER	extension 5
BECAUSE NO	blocked -4	done 3	in_progress 3
BECAUSE NOTYET	blocked -3	not_started 4
BECAUSE NOUN	blocked -6	done 11	extension 4	in_progress -4	question -3
BECAUSE OBSTACLE	blocked 10	not_started -6
BECAUSE OVER	ack -3	blocked -8	done 12
BECAUSE STEP	blocked -4	extension 5
BECAUSE THEY	done -4	in_progress 4
BECAUSE UNIT	blocked 11	extension 5	in_progress -9
BECAUSE WAIT	blocked 6	in_progress -4	not_started -4
BECAUSE WHO	blocked -3	in_progress 5
BECAUSE WORD	blocked 18	done -7	extension 5	in_progress -10	not_started 3	question -4	unrelated -4
BEFORE	ack -26	blocked -6	done 116	extension 12	in_progress -28	not_started -36	question -18	unrelated -15
BEFORE BECAUSE	extension 4
BEFORE BEFORE	done 6
BEFORE BUT	blocked -5	done -4	in_progress 9
BEFORE COMMA	ack -4	blocked 7	done 19	in_progress -13	unrelated -3
BEFORE FINISH	done 10	in_progress -8
BEFORE GIVE	done -5	unrelated 5
BEFORE LACK	blocked 4	in_progress -3
BEFORE LATER	done 5	in_progress -4
BEFORE NOTYET	done 15	in_progress -9	not_started -5
BEFORE OVER	ack -3	blocked 4	done 14	question -4	unrelated -6
BEFORE SO	blocked -3	not_started 3
BEFORE SOFT	extension 16	not_started -3	unrelated -8
BEFORE THEN	done -8	in_progress 10
BEFORE WHO	ack -4	blocked -6	done 31	in_progress -6	not_started -5	unrelated -7
BEFORE WORD	blocked -5	done -15	unrelated 21
BEFORE |	ack -10	blocked 7	done 54	extension -3	in_progress -5	not_started -20	question -5	unrelated -20
BEGIN	ack -18	blocked -6	done -58	extension -14	in_progress 25	not_started 98	question -14	unrelated -13
BEGIN ABLE	blocked 5	not_started -4
BEGIN BEFORE	done -15	in_progress 21	not_started -4
BEGIN COMMA	done 9	in_progress -15	not_started 9
BEGIN DENY	not_started 7
BEGIN DO	blocked -3	done -7	in_progress 25	not_started -10
BEGIN INPUT	blocked -4	done 4	in_progress -6	unrelated 7
BEGIN LATER	in_progress 3
BEGIN NOUN	done -3	in_progress -8	not_started 15
BEGIN PART	blocked 4	in_progress 3	question -3
BEGIN SOFT	blocked -3	not_started 6
BEGIN SPAN	done -13	in_progress 14
BEGIN STEP	done -3	in_progress 4
BEGIN UNTIL	not_started 4
BEGIN WH	in_progress -5	not_started 6
BEGIN WHO	blocked -4	done -3	in_progress -7	not_started 17
BEGIN WORD	done -14	in_progress 10	not_started 15	unrelated -5
BEGIN |	ack -5	blocked -4	done -6	extension -5	in_progress -8	not_started 36	question -3	unrelated -4
BUT	ack -10	blocked 25	done 27	question -14	unrelated -24
BUT BECAUSE	blocked 4	unrelated -4
BUT BEFORE	done 3
BUT BEGIN	not_started 4
BUT COMMA	blocked -5	done 5
BUT DENY	blocked 4	done 10	in_progress -13
BUT DOING	blocked -16	done 17
BUT DRAFT	blocked 3	done -3
BUT EARLY	blocked 6	not_started -4
BUT FINISH	done 8	in_progress -8
BUT FUTURE	done 9	in_progress -7
BUT GIVE	done 4
BUT HELP	in_progress -4	question 8
BUT INPUT	blocked 20	done -9	in_progress -5	not_started -4
BUT LACK	in_progress 4
BUT MUST	done 4	not_started -4
BUT NO	done -7	in_progress 6	question -3	unrelated 3
BUT NOTYET	done -23	in_progress 32	question -4
BUT NOUN	blocked 6	done -16	not_started 11
BUT NOW	blocked 12	in_progress -4	not_started -9
BUT OBSTACLE	done -4	in_progress 7
BUT OTHER	blocked 4
BUT REMAIN	blocked -6	done 5	not_started 4
BUT SOFT	blocked 5	in_progress -5
BUT STEP	blocked -3	in_progress 3
BUT THEN	blocked -5	in_progress 7
BUT UNDO	done -11	in_progress 13
BUT UNIT	blocked 4	done -14	not_started 9
BUT UNSURE	done 16	in_progress -15
BUT UNTIL	extension 4	question -3
BUT WH	done 15	question -7	unrelated -4
BUT WHO	blocked -15	done 12	in_progress 14	not_started -5	unrelated -4
BUT WORD	blocked 13	done -3	in_progress -11	not_started 8	unrelated -5
BUT |	blocked 3	done 5	in_progress -5
CALM	ack -3	blocked -34	done 67	extension -3	in_progress -12	not_started -3	question -4	unrelated -7
CALM COMMA	blocked -5	done 10	in_progress -3
CALM DENY	done 4	in_progress -3
CALM DRAFT	done 3
CALM FINISH	done -12	in_progress 13
CALM FOR	blocked 3
CALM MORE	blocked -6	done 7
CALM MUST	done 8	in_progress -7
CALM SOON	done 6	in_progress -4
CALM UNIT	done 3
CALM WH	done 4
CALM WHO	done 3
CALM WORD	blocked -10	done 16	in_progress -3
CALM |	blocked -5	done 9
COMMA	ack 32	done 34	extension 35	in_progress 6	not_started -5	question -82	unrelated -21
COMMA ABLE	blocked -5	done 3	in_progress 4
COMMA ASK	ack 4	blocked -10	done 10	extension 15	in_progress -13	not_started -3
COMMA BECAUSE	blocked 5	extension 8	in_progress -9
COMMA BEFORE	blocked 6	done -3	extension 4	unrelated -4
COMMA BUT	blocked 13	done -16	in_progress -7	not_started 15
COMMA CALM	blocked -11	done 34	in_progress -10	question -3	unrelated -4
COMMA COMMA	done 3
COMMA COND	done -10	unrelated 13
COMMA CONFIRM	done 4
COMMA DENY	done 3	in_progress -3
COMMA DO	ack 9	blocked 8	done -3	in_progress -8	not_started -3
COMMA DOING	ack -5	blocked -21	done -36	in_progress 71	not_started -4	question -6	unrelated 3
COMMA DRAFT	done 6	in_progress -3
COMMA EARLY	ack -3	blocked -16	done 21	unrelated 3
COMMA FINISH	ack 13	done 14	in_progress -34	not_started 12	unrelated -3
COMMA FOR	blocked -3	done -18	extension 9	in_progress 16	unrelated -3
COMMA FUTURE	ack 26	blocked -4	done -13	in_progress -5
COMMA GIVE	ack -3	blocked -8	done 52	in_progress -32	unrelated -3
COMMA HELP	blocked 9	done -7
COMMA INPUT	ack -4	blocked 3	done 34	extension 14	in_progress -38	not_started -4	unrelated -5
COMMA JUST	blocked -6	in_progress 14	not_started -5
COMMA LACK	blocked -10	done -5	in_progress 23	unrelated -4
COMMA LATER	ack 19	blocked -10	done -24	in_progress -10	unrelated 27
COMMA LET	ack 3	blocked -10	done -10	extension 5	in_progress 18	question -5
COMMA MORE	done -4	extension 10
COMMA MUST	blocked 25	done -5	extension -8	in_progress -7
COMMA NO	blocked 15	in_progress -5	unrelated -5
COMMA NOTYET	ack -5	done -23	in_progress 29	not_started 24	question -5	unrelated -18
COMMA NOUN	ack -9	blocked 3	done 27	extension 7	in_progress -15	question -5	unrelated -8
COMMA NOW	ack -5	blocked -30	done 11	in_progress 47	not_started -8	question -3	unrelated -14
COMMA NUMBER	blocked 4	done -3	in_progress -11	unrelated 11
COMMA OBSTACLE	done -13	extension 4	in_progress 9
COMMA OTHER	ack -3	done 4
COMMA PART	blocked -15	done 3	extension 4	in_progress 22	not_started -11
COMMA PAST	ack -13	blocked -12	done 18	in_progress -19	not_started 25	question -4	unrelated 7
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -10	not_started 6	question 3
COMMA REMAIN	blocked -22	done -32	extension -5	in_progress 55	not_started 6	question -3	unrelated 4
COMMA REPORT	done 13	in_progress -11
COMMA SHARE	in_progress 3
COMMA SIGN	done 6
COMMA SOCIAL	done 13	unrelated -12
COMMA SOFT	ack 3	extension -3	not_started -3	unrelated 8
COMMA SOON	done 8	in_progress -6
COMMA SPAN	blocked -7	in_progress 6	unrelated 4
COMMA STEP	done 7	in_progress -7
COMMA SUBMIT	done -3
COMMA TELL	blocked 14	done -7	in_progress -4	unrelated -3
COMMA THANKS	ack 7	blocked -3	done -12	in_progress -6	unrelated 19
COMMA THEY	done 4
COMMA UNDO	ack -6	blocked 8	done 11	in_progress -10
COMMA UNIT	ack 3	blocked 8	done -9	extension 11	in_progress -4	question -4	unrelated -4
COMMA UNSURE	blocked 8	done -5
COMMA UNTIL	done -3	not_started 5
COMMA WAIT	blocked 8	done -23	in_progress 21
COMMA WH	question -10	unrelated 16
COMMA WHEN	ack 20	done -7	extension -4	unrelated -4
COMMA WHO	ack 24	blocked 6	done 23	extension -19	not_started -22	question 4	unrelated -16
COMMA WORD	ack -23	blocked 75	done 6	in_progress -33	not_started -8	question -16
COMMA |	ack -4	done 32	in_progress -24
COND	ack -28	blocked 10	done 4	in_progress 16	not_started 8	question -14	unrelated 4
COND COMMA	blocked 4
COND FINISH	ack -8	in_progress 10
COND GIVE	ack -8	blocked 4	done -3	in_progress 9
COND INPUT	question -3
COND LACK	blocked -4	done 7
COND NOTYET	blocked 9	question -6
COND NOUN	blocked 7	in_progress -4
COND OBSTACLE	blocked -3	done 3
COND SOCIAL	in_progress 3
COND SOFT	done -5	in_progress 4	unrelated 3
COND TELL	in_progress 3
COND UNIT	blocked 4
COND WHO	ack -4	done 10	in_progress -4
COND WORD	ack -7	blocked -4	done -4	in_progress -4	not_started 7	question -3	unrelated 12
COND |	done -4	in_progress 3	not_started 3
CONFIRM	ack 10	blocked -5	done 31	in_progress -21	not_started -3	unrelated -10
CONFIRM COMMA	ack 5	done 3	unrelated -3
CONFIRM PART	done 4
CONFIRM PAST	ack -9	done 13
CONFIRM SOON	done 6	unrelated -3
CONFIRM |	ack 19	done -5	in_progress -10
DENY	ack -12	blocked 12	done -11	extension 3	in_progress 4	not_started 25	question -19
DENY ABLE	blocked 6	done -5
DENY BECAUSE	blocked -8	done 11
DENY CALM	done 3
DENY COMMA	blocked 8
DENY COND	blocked 11	in_progress -7
DENY DENY	not_started 3
DENY DO	in_progress -3	not_started 4
DENY DOING	in_progress 3
DENY EARLY	in_progress 5	unrelated -3
DENY FINISH	blocked -16	done -14	in_progress 21	not_started 15	question -4
DENY GIVE	in_progress 6
DENY HA	done 5	not_started -5
DENY INPUT	blocked 3	done -4	in_progress 5
DENY LATE	extension 3	in_progress -4
DENY LATER	done 4	in_progress -4
DENY NOTYET	done 32	in_progress -27
DENY NOUN	in_progress 16	not_started -9	question -3
DENY OBSTACLE	blocked -5	done 8	in_progress -3
DENY OVER	unrelated 8
DENY REPORT	in_progress 5
DENY SOFT	done -11	in_progress 18	question 3	unrelated -6
DENY THEN	not_started 3
DENY WH	blocked -6	question 7
DENY WHO	ack -3	extension 7	in_progress -3
DENY WORD	blocked 21	done -11	in_progress -5	not_started -7	question -5	unrelated 10
DENY |	ack 3	blocked 9	done -24	in_progress -10	not_started 34	question -9	unrelated -4
DO	ack 18	blocked 3	done 10	extension -28	in_progress -4	not_started 63	question -18	unrelated -43
DO ABLE	ack -7	blocked 25	done -5	extension -3	in_progress 16	not_started -20	question -5
DO ACK	blocked 3
DO ALMOST	in_progress 3
DO BEFORE	done -4	in_progress 17	not_started -11
DO BUT	done 13	in_progress -11	not_started -4
DO COMMA	blocked -4	done -3	in_progress -4	not_started 14	question -3
DO DENY	ack 3	blocked -8	done 6	in_progress -22	not_started 25
DO DRAFT	in_progress 3
DO FINISH	ack 6	blocked -8	done 43	in_progress -26	question 7	unrelated -23
DO FUTURE	done 4
DO INPUT	in_progress 7
DO LATER	in_progress -3	not_started 6
DO NO	blocked 11	in_progress 17	not_started -11	question -6	unrelated -6
DO NOTYET	not_started -10	unrelated 10
DO NOUN	blocked 3	done -7	in_progress 3	not_started -4	question 9
DO OTHER	in_progress 9	not_started -7
DO OVER	blocked -9	done 18	in_progress -7	unrelated -3
DO PART	blocked -4	not_started 5
DO REMAIN	in_progress 3
DO SOFT	ack 5	blocked -14	done -9	extension -4	in_progress 11	not_started 21	question -6	unrelated -3
DO SOON	ack 4	blocked 3	done -5	in_progress 7	not_started -5
DO STEP	blocked 3	in_progress -3
DO STOP	ack 5	done -5
DO THEN	blocked 17	in_progress -16
DO UNIT	blocked 3	done -4	in_progress -3	unrelated 4
DO UNTIL	blocked 5	in_progress -3
DO WH	question 8
DO WHO	blocked -11	done -4	in_progress 5	not_started 19	question -4
DO WORD	ack 7	blocked -6	extension 8	in_progress -5	question -10	unrelated 3
DO |	ack 7	blocked -6	done -21	extension -18	not_started 57	question -5	unrelated -12
DOING	ack -7	blocked -14	extension -12	in_progress 73	not_started -21	question -22
DOING ALMOST	in_progress -4	unrelated 5
DOING ASK	blocked -4	in_progress 5
DOING BEGIN	done -4	in_progress 5
DOING COMMA	in_progress 3
DOING DO	ack -5	blocked -7	extension -4	in_progress 42	not_started -7	question -11	unrelated -6
DOING DOING	blocked -3	in_progress 4
DOING DRAFT	blocked -3	in_progress 7
DOING EARLY	blocked -12	done -14	in_progress 35
DOING FINISH	done 11	in_progress -9
DOING FUTURE	blocked -8	extension -4	in_progress 14
DOING GIVE	blocked -11	done -8	in_progress 27
DOING HELP	done -10	question 15
DOING INPUT	blocked 6	in_progress -12	unrelated 5
DOING LACK	blocked 5	in_progress -5
DOING LATE	blocked 7	in_progress -4
DOING MUST	blocked -4	extension 3
DOING NOUN	blocked 9	done 4	in_progress -12
DOING NOW	blocked 6	in_progress -8
DOING NUMBER	in_progress 11	not_started -11
DOING OBSTACLE	blocked 33	in_progress -25
DOING PART	in_progress 3
DOING RECEIVE	blocked -3	done -6	in_progress 11
DOING SOCIAL	unrelated 6
DOING SOFT	done 6	in_progress -4
DOING STEP	ack -3	blocked -29	done -13	in_progress 55	not_started -4	question -3	unrelated -3
DOING SUBMIT	blocked -3	done -5	in_progress 13
DOING THEN	blocked -5	not_started 8
DOING UNDO	blocked -17	done -8	extension -3	in_progress 33	not_started -3
DOING UNIT	ack 4	blocked -8	done 21	extension 4	in_progress -28	not_started 6
DOING UNSURE	blocked 7	done 8	in_progress -17	unrelated 4
DOING WAIT	blocked 14	done -3	in_progress -7
DOING WHO	done -3
DOING WORD	ack 9	done 26	in_progress -32	not_started 5	question -11	unrelated 4
DOING |	blocked 8	in_progress -5
DRAFT	ack -10	blocked 27	done -19	extension -11	in_progress 48	not_started -22	unrelated -15
DRAFT ABLE	blocked -3	in_progress 3
DRAFT COMMA	in_progress 7	not_started -4
DRAFT DOING	in_progress 4
DRAFT EARLY	blocked 5	done -4
DRAFT FINISH	blocked 6	done 3	in_progress -6
DRAFT FOR	in_progress 6
DRAFT INPUT	blocked 3	done -3
DRAFT LACK	blocked 5	in_progress -3
DRAFT NOUN	done -3	in_progress 5
DRAFT NUMBER	blocked -3	in_progress 3	question 3
DRAFT OVER	done -16	in_progress 19
DRAFT PAST	blocked 3	done 7	in_progress -7
DRAFT REMAIN	not_started 3
DRAFT SIGN	done 3	in_progress -3
DRAFT SOFT	done 9	unrelated -4
DRAFT STEP	done -7	in_progress 7
DRAFT THEN	done 6	in_progress -7	not_started 4
DRAFT UNDO	blocked 6	in_progress -5
DRAFT UNIT	blocked 6
DRAFT WH	done 3
DRAFT WHO	blocked 7	done -3
DRAFT WORD	blocked -16	done 11	extension -5	in_progress 4	not_started -5	question 13
DRAFT |	blocked 13	done -11	in_progress 20	not_started -10	question -8
EARLY	ack -16	blocked 29	done -31	extension -9	in_progress 19	not_started -7	question -30	unrelated 44
EARLY ABLE	done -4	in_progress 5
EARLY BECAUSE	blocked -3	done 7
EARLY BEFORE	blocked -3	not_started 3
EARLY BUT	blocked 3
EARLY COMMA	ack 12	blocked -9	extension -3	in_progress 5	not_started -4
EARLY DENY	not_started 3
EARLY DRAFT	blocked 9	question -7
EARLY EARLY	blocked -6	done -7	in_progress 17
EARLY FINISH	done 10	in_progress -17	not_started 16	question -4	unrelated -8
EARLY FOR	ack -6	blocked -3	done -6	in_progress 11	question 9	unrelated -5
EARLY GIVE	ack 9	in_progress -4
EARLY HA	blocked 10	in_progress -3	question -5
EARLY HELP	ack -3	blocked 10
EARLY INPUT	done -5	in_progress 14	unrelated -3
EARLY JUST	blocked 5	extension -6
EARLY NO	blocked 3	question -7	unrelated 7
EARLY NOTYET	blocked 5	question -3
EARLY NOUN	blocked 3	in_progress 8	not_started -8	question 3	unrelated -4
EARLY NOW	in_progress -3	not_started 4
EARLY NUMBER	done 4
EARLY OBSTACLE	blocked 8	in_progress -5
EARLY OVER	done -4	unrelated 11
EARLY PART	blocked 3
EARLY PAST	blocked -4	done 6
EARLY POSTPONE	blocked -3	extension 10
EARLY SOCIAL	done -3	unrelated 5
EARLY SOFT	blocked 4	in_progress -12	question -5	unrelated 13
EARLY SOON	done -3	unrelated 5
EARLY STEP	blocked 4	done -5
EARLY STOP	done 3
EARLY THEN	in_progress 4
EARLY THEY	done -13	in_progress 15
EARLY UNDO	blocked 13	done -8	in_progress -4
EARLY UNIT	ack -7	done -8	in_progress 22	question -3
EARLY UNSURE	blocked -3	done 3
EARLY WH	blocked -4	in_progress -3	not_started 6	unrelated 3
EARLY WHO	ack -4	blocked -4	extension -3	in_progress -4	not_started -4	question 3	unrelated 18
EARLY WORD	ack -9	blocked -10	done 24	extension 3	in_progress 3	not_started -15	question -10	unrelated 14
EARLY |	ack 18	blocked 7	done -20	in_progress -10	not_started -5	question 5	unrelated 6
FINISH	ack -27	blocked -13	done 67	extension -38	in_progress 41	not_started -17	question -16	unrelated 4
FINISH ABLE	blocked 9	done -6
FINISH ALMOST	in_progress 3
FINISH ASKS	in_progress -6	not_started 8
FINISH BECAUSE	blocked 5	in_progress -6
FINISH BEFORE	blocked -6	done 20	unrelated -5
FINISH BUT	done -6	in_progress 12
FINISH COMMA	ack -7	blocked -4	done 22	extension -7	not_started 8	question -7	unrelated -5
FINISH COND	done -7	in_progress 9
FINISH DENY	blocked 18	done -36	in_progress 28	not_started -3
FINISH DRAFT	done -5	in_progress 15	not_started -3
FINISH EARLY	done 3	in_progress -3
FINISH FOR	blocked -6	done 26	in_progress -14	unrelated -3
FINISH FUTURE	ack 15	blocked 16	done -10	in_progress -20
FINISH GIVE	blocked -3	done 16	in_progress -11
FINISH HA	question 8
FINISH INPUT	blocked -13	done 14	in_progress 7	question -3	unrelated -4
FINISH JUST	done -8	in_progress -5	not_started 12
FINISH LACK	in_progress -5	unrelated 7
FINISH LATE	extension 4	in_progress -3	question -3	unrelated 5
FINISH LATER	blocked -3	extension 3	in_progress -15	unrelated 16
FINISH LET	blocked -3	done 6
FINISH LIMIT	ack -3	in_progress 4	question 7	unrelated -4
FINISH MUST	done 3	in_progress -3
FINISH NOTYET	blocked -8	done -6	in_progress -5	not_started -12	question 21	unrelated 12
FINISH NOUN	ack 9	blocked -10	done 10	in_progress -11	not_started -8	question -8	unrelated 19
FINISH NOW	done 12	not_started -3	unrelated -7
FINISH NUMBER	done 14	in_progress -10
FINISH OTHER	done -4	not_started 8
FINISH OVER	ack -19	blocked -13	done 9	in_progress 14	question -13	unrelated 25
FINISH PART	ack -3	blocked 9	done -15	in_progress 27	not_started -6	unrelated -7
FINISH SHARE	done -9	in_progress 14
FINISH SO	blocked 10	done -3	in_progress -6
FINISH SOFT	ack -8	done 19	extension -7	not_started -3	question 23	unrelated -27
FINISH SOON	done 4	in_progress -3	not_started 3
FINISH SPAN	in_progress 4
FINISH STEP	done 5	in_progress -8	unrelated 3
FINISH STOP	done 5
FINISH TELL	blocked 3	done 4	in_progress -9	unrelated 3
FINISH THEN	blocked 16	done -27	in_progress 11	not_started -7	question 11	unrelated -4
FINISH UNDO	done 9	in_progress -8
FINISH UNIT	done -5	not_started 4	unrelated 5
FINISH UNSURE	blocked 5	done -4
FINISH WAIT	done 4
FINISH WH	blocked 12	done -3	not_started 5	question -15
FINISH WHO	ack 8	blocked -11	done 3	extension -3	in_progress 34	not_started -5	question -14	unrelated -13
FINISH WHOLE	done 16	in_progress -10
FINISH WORD	ack 4	blocked -3	done -31	extension -3	in_progress -21	not_started 29	unrelated 23
FINISH |	ack -6	blocked -18	done 26	extension -7	in_progress 43	not_started -13	question -4	unrelated -21
FOR	ack -36	blocked -12	done 36	extension 65	in_progress -6	not_started -20	question -31	unrelated 5
FOR DOING	done 4	in_progress -4
FOR EARLY	done 3
FOR INPUT	blocked -3	done -5	in_progress 17	unrelated -4
FOR LATE	done 3
FOR MUST	blocked -5	unrelated 8
FOR NOUN	blocked -3	done -4	extension 3	in_progress 6
FOR NUMBER	done 11	in_progress -13	unrelated 5
FOR POSTPONE	extension 10	in_progress -3
FOR REMAIN	blocked -3	in_progress -3	not_started 3	question -3	unrelated 7
FOR SOFT	blocked -9	done 17	in_progress -5
FOR SOON	blocked -9	done 10	not_started 3
FOR THEY	in_progress 13	unrelated -4
FOR UNDO	blocked 6	in_progress -3
FOR UNIT	ack -10	blocked 13	done 26	extension 10	in_progress -11	not_started -7	unrelated -20
FOR UNTIL	extension 4
FOR WHO	ack -7	blocked -9	done -21	extension 43	in_progress 6	not_started -9	question -11	unrelated 9
FOR WHOLE	done 8	in_progress -7
FOR WORD	ack -4	done -6	in_progress 6	question -7	unrelated 8
FOR |	ack -5	blocked 12	done -3
FUTURE	ack 46	blocked -27	done -26	extension 14	in_progress 47	question -24	unrelated -31
FUTURE BEGIN	not_started 3
FUTURE COMMA	ack -6	blocked -4	done 19	extension 10	in_progress -13	unrelated -4
FUTURE DENY	extension 8	in_progress -3
FUTURE DO	ack 25	blocked -3	done -6	in_progress -12
FUTURE EARLY	in_progress 3
FUTURE FINISH	ack 6	blocked -7	done -23	extension -3	in_progress 35	not_started -3	unrelated -3
FUTURE FOR	ack -6	done -6	in_progress 14
FUTURE FUTURE	ack 8	in_progress -4
FUTURE GIVE	ack -4	blocked -3	in_progress 21	not_started -6	question -4
FUTURE INPUT	ack 5	blocked -4
FUTURE LATER	ack -3	blocked -4	done -4	extension -3	in_progress 24	unrelated -6
FUTURE NO	done 6	in_progress -4
FUTURE NOW	blocked -3	in_progress 5
FUTURE PART	in_progress -5	not_started 6
FUTURE REPORT	ack 9	done -7	in_progress 5
FUTURE SOON	in_progress -3	not_started 3
FUTURE SPAN	done -5	in_progress 5
FUTURE STEP	ack 3	in_progress -3
FUTURE TELL	ack -3	in_progress 4
FUTURE TERM	blocked 6
FUTURE THEN	in_progress -4	not_started 8
FUTURE WH	blocked 4
FUTURE WHO	done -3	in_progress 5
FUTURE WORD	ack 10	blocked -11	done 13	extension 13	in_progress -16	not_started 3	question -6	unrelated -7
FUTURE |	ack 4	blocked 5	done 16	in_progress -17	not_started -4
GIVE	ack -43	done 78	extension -10	in_progress 39	not_started -21	question 32	unrelated -74
GIVE ABLE	done -8	in_progress 18	not_started -5	question -5
GIVE ACK	in_progress 4
GIVE ALMOST	blocked -3	done 12	in_progress -7
GIVE BECAUSE	blocked 6	in_progress -5
GIVE BEFORE	done 14	extension 5	in_progress -11
GIVE BUT	done -4	in_progress 5
GIVE COMMA	ack -3	blocked -18	in_progress 16	not_started 6
GIVE DENY	in_progress 6
GIVE DO	ack 5	done -5	not_started 5
GIVE DRAFT	blocked -3	done -6	in_progress 9
GIVE EARLY	done 3	in_progress -4	not_started 3
GIVE FINISH	done 41	in_progress -30	unrelated -6
GIVE FOR	blocked -7	done 11	extension -3	question 5
GIVE GIVE	done 13	in_progress -10
GIVE HA	blocked -7	done -3	extension 20	in_progress -5
GIVE INPUT	blocked 34	done -41	extension 4	in_progress -10	not_started 19	question -9
GIVE LATER	ack 4	extension 8	in_progress -6
GIVE MUST	extension 4
GIVE NO	blocked 5	in_progress 3	question -4
GIVE NOTYET	in_progress -5	not_started -3	question 10
GIVE NOUN	ack -6	blocked 32	done -21	in_progress -10	not_started 5	question 13	unrelated -12
GIVE NOW	done 13	in_progress -7
GIVE NUMBER	done 4	in_progress -4
GIVE OBSTACLE	ack 6	blocked -6
GIVE OVER	blocked -15	done 3	extension -4	in_progress 9	not_started 7	question 10	unrelated -8
GIVE PART	blocked 3	done -13	in_progress 17
GIVE SHARE	done -5	in_progress 6
GIVE SIGN	in_progress 3
GIVE SOFT	ack -29	blocked -6	done 28	extension -3	in_progress 24	not_started -21	question 4	unrelated 4
GIVE SOON	ack -4	blocked -3	done -3	in_progress 13
GIVE SPAN	done 19	extension -4	in_progress -7	question -4
GIVE STEP	done -6	not_started 5
GIVE SUBMIT	done 6
GIVE THEN	blocked 7	extension 3	question -4	unrelated -3
GIVE THEY	blocked 11	done 4	in_progress -15
GIVE UNDO	blocked -3	done 6
GIVE UNIT	ack -3	blocked -13	done 3	in_progress 13	question 7	unrelated -3
GIVE UNTIL	blocked 7	done 4	in_progress -10	question 3	unrelated -3
GIVE WAIT	blocked -4	done 9
GIVE WH	blocked -4	done -10	in_progress -11	not_started 4	question 26
GIVE WHO	ack 5	blocked -10	done -3	extension -3	in_progress 19	not_started -8	question 3	unrelated -3
GIVE WHOLE	done 12	in_progress -11
GIVE WORD	ack 4	blocked -12	done 18	extension -10	in_progress 7	not_started -7	question 9	unrelated -8
GIVE |	blocked 10	done -4	extension -13	in_progress 39	not_started -13	question -9	unrelated -11
HA	ack -7	blocked -8	done -18	extension 42	in_progress -27	not_started -21	question 42	unrelated -3
HA ASKS	extension -5	question 9
HA COMMA	blocked 8	done -4	extension 8	not_started -4	question -3
HA HA	extension -4	question 5
HA OVER	blocked 10	in_progress -3	not_started -5
HA SOFT	blocked -3	extension 12
HA WH	extension 3
HA WHO	ack -3	blocked -11	done -7	extension 21	in_progress -9	not_started -6	question 22	unrelated -7
HA WORD	blocked -8	done -3	extension 6	question 6
HA |	ack -3	extension -5	in_progress -9	not_started -4	question 17	unrelated 7
HELP	ack 5	blocked 59	done -10	extension -28	not_started -12	question 20	unrelated -35
HELP COMMA	ack 4	done 4	extension -3	unrelated -4
HELP FINISH	done 5
HELP GIVE	in_progress -3
HELP INPUT	blocked 4
HELP LET	ack -4	blocked 11	extension -3
HELP NOUN	ack 3	blocked 6	done -4
HELP OVER	done -4	in_progress 4
HELP REMAIN	in_progress 4
HELP SOCIAL	blocked 21	done -8	unrelated -10
HELP SOFT	done 4	in_progress -8	question 5
HELP THEY	done -4	in_progress 5
HELP UNIT	done -4	in_progress 4
HELP WHO	in_progress -3	question 4
HELP WORD	blocked 10	done 5	extension -11	question 4	unrelated -7
HELP |	ack 4	done -9	extension -4	not_started -3	question 14	unrelated -3
HOW	ack 4	blocked 10	done -12	in_progress 11	not_started -6	question 4	unrelated -12
HOW INPUT	question 7
HOW LET	question 3
HOW NOUN	question 8
HOW REPORT	question 3
HOW SOFT	in_progress 3
HOW UNIT	blocked 7	question -6
HOW UNSURE	in_progress 4
HOW WH	question 3
HOW WHO	blocked 8	done -5
HOW WORD	ack 7	done -3	extension 9	in_progress 3	question -9	unrelated -5
HOW |	in_progress 4
INPUT	ack -38	blocked 59	done 10	extension -42	in_progress -18	not_started -20	question 42	unrelated 7
INPUT ABLE	blocked -3	in_progress 5
INPUT ALMOST	blocked 5	in_progress -6
INPUT ASK	blocked -3	done -7	in_progress 11
INPUT BECAUSE	blocked -3	in_progress 4
INPUT BEFORE	blocked 5	in_progress -4
INPUT BUT	blocked -6	done 12	in_progress -5
INPUT CALM	blocked -4	done 5
INPUT COMMA	ack -3	blocked -7	done 18	in_progress 9	not_started -8	unrelated -8
INPUT DENY	done 11	in_progress -11	not_started -4	question 5
INPUT DOING	blocked -4	done -4	in_progress 11
INPUT DRAFT	in_progress -3	question 8
INPUT FINISH	blocked -3	done -8	in_progress 9	not_started -4	unrelated 9
INPUT FOR	blocked -4	done 11
INPUT FUTURE	done -5	in_progress 4
INPUT GIVE	blocked 9	in_progress -7	unrelated -4
INPUT HA	blocked 6	in_progress -3	not_started -4
INPUT HELP	blocked -5	done 6	in_progress 5
INPUT INPUT	ack -5	blocked -10	done 5	in_progress 9	not_started -4	question 4
INPUT JUST	blocked 9	done 8	in_progress -16	not_started -4	unrelated 4
INPUT LACK	blocked 10	in_progress -3	not_started -5
INPUT LATER	done -4	in_progress 5
INPUT LET	ack -3	done -3	in_progress 8
INPUT NO	done -3	extension -3	in_progress -3	question 9
INPUT NOTYET	blocked -3	not_started -7	question 13
INPUT NOUN	ack -3	done 12	not_started -5	question -5
INPUT NOW	extension -6	not_started 5	unrelated -3
INPUT NUMBER	done 6	in_progress -3
INPUT OBSTACLE	blocked 16	in_progress -6	unrelated -6
INPUT OTHER	in_progress -3	not_started 4
INPUT OVER	ack -5	blocked -4	done 9	in_progress -7	not_started 3	unrelated 6
INPUT PART	blocked 3	in_progress -3
INPUT PAST	blocked -4	not_started -4	question 10
INPUT POSTPONE	blocked 7
INPUT RECEIVE	in_progress 4
INPUT REMAIN	in_progress -3	not_started 8
INPUT REPORT	blocked -3	extension 3
INPUT SHARE	in_progress 3
INPUT SIGN	ack -5	done 8	in_progress -3	question 4
INPUT SO	blocked 10	not_started -4
INPUT SOCIAL	blocked -4	extension -3	unrelated 9
INPUT SOFT	ack 4	blocked -10	done -5	in_progress -7	not_started 13	question -4	unrelated 9
INPUT SOON	extension 10	in_progress -7
INPUT SPAN	done 3
INPUT STEP	in_progress 5	not_started -4	question 4	unrelated -5
INPUT SUBMIT	done 6
INPUT TELL	blocked -4	in_progress 3
INPUT THEN	blocked 4	done -4	in_progress -7	not_started 3	question 6
INPUT THEY	ack -3	blocked 3	in_progress 5
INPUT UNDO	blocked 13	in_progress -9
INPUT UNIT	ack -5	blocked 9	done -16	in_progress -4	not_started 5	question -4	unrelated 15
INPUT UNTIL	blocked 4
INPUT WH	blocked -6	in_progress -5	not_started 10	unrelated 4
INPUT WHO	done -7	in_progress -6	not_started 4	unrelated 9
INPUT WHOLE	done 16	in_progress -11
INPUT WORD	ack -10	blocked 16	done -17	extension -24	in_progress 26	not_started 5	question 3	unrelated 3
INPUT |	blocked 26	extension 3	in_progress -7	not_started -3	question -4	unrelated -15
JUST	ack -31	blocked -3	done -5	extension 7	in_progress -10	not_started 71	question -13	unrelated -17
JUST BEGIN	ack -3	blocked -6	done -7	extension -5	in_progress 23	not_started 6	question -3	unrelated -6
JUST COMMA	blocked 6	extension 5	in_progress -7
JUST DO	ack -8	blocked -3	done -5	extension -9	not_started 28	unrelated -3
JUST EARLY	blocked -4	done -3	in_progress 4	not_started 3
JUST FINISH	done 3	in_progress 8	not_started -8
JUST FOR	in_progress -3	not_started 4
JUST GIVE	blocked -4	done 8	extension 9	in_progress -18	not_started 6
JUST LACK	blocked 9	not_started -3
JUST NOUN	ack -9	blocked -8	in_progress 9	not_started 10
JUST OVER	done 9	unrelated -5
JUST RECEIVE	blocked -3	not_started 11
JUST SOCIAL	in_progress 4	not_started 4	unrelated -7
JUST SOFT	done 3	in_progress -5	unrelated 3
JUST STEP	blocked -4	done -3	extension -3	not_started 13
JUST TELL	blocked -8	extension 10
JUST UNIT	in_progress -5	not_started -5	unrelated 8
JUST UNSURE	blocked 11	not_started -11
JUST UNTIL	done 3	in_progress 9	not_started -3	unrelated -7
JUST WHO	blocked 9	in_progress -11	not_started -5	unrelated 12
JUST WORD	blocked -11	done -10	extension 9	in_progress -7	not_started 26	unrelated -5
JUST |	blocked 9	extension -5	not_started -3	unrelated 4
LACK	ack -18	blocked 82	done -31	extension -11	not_started 12	question -18	unrelated -15
LACK BEGIN	not_started 5
LACK COMMA	blocked 7	in_progress -4
LACK DO	blocked 4	question -3
LACK DRAFT	blocked 8	in_progress -5
LACK INPUT	ack -5	blocked 34	in_progress -15	not_started -6	question -7	unrelated -6
LACK NOUN	done -4	not_started 4
LACK NUMBER	blocked 6	done -3	in_progress -7	unrelated 6
LACK SIGN	in_progress 3
LACK SOCIAL	in_progress -5	unrelated 7
LACK SOFT	in_progress 9	not_started -3
LACK SOON	blocked 3
LACK STEP	in_progress -6	not_started 9
LACK TELL	in_progress 4
LACK UNIT	blocked -10	done 9	extension -6	in_progress 8
LACK WH	not_started 4
LACK WHO	done -3	in_progress 7
LACK WORD	ack -6	blocked 18	done -11	not_started 12	question -3	unrelated -6
LACK |	blocked 10	done -9	in_progress 12	not_started -6	question 3	unrelated -7
LATE	ack -8	blocked 11	extension 44	in_progress -23	not_started -5	unrelated -15
LATE BECAUSE	blocked 11	in_progress -9
LATE BUT	done 5	in_progress -4
LATE FINISH	in_progress 4
LATE FOR	extension 3
LATE LATER	extension 3
LATE NUMBER	blocked -4	done -4	extension 24	in_progress -5	question -5	unrelated -3
LATE SPAN	extension 4
LATE TERM	blocked 11	in_progress -3
LATE UNSURE	blocked 7	in_progress -3
LATE UNTIL	extension 4
LATE WHO	question 4	unrelated -3
LATE WORD	blocked -5	extension 3	in_progress 4
LATER	ack -13	blocked -124	done -36	extension 125	in_progress 22	not_started 49	question -50	unrelated 18
LATER ABLE	blocked -3	extension 6
LATER BECAUSE	blocked -4	extension 12
LATER BEFORE	done 4	in_progress -3
LATER BEGIN	in_progress -5	not_started 7
LATER COMMA	ack 9	blocked -19	done -5	extension 31	in_progress -9	unrelated -5
LATER DO	in_progress 9
LATER EARLY	blocked -3	done -6	not_started -9	unrelated 24
LATER FINISH	blocked -3	done -16	in_progress 31	unrelated -5
LATER FOR	done 3	extension 3
LATER GIVE	blocked -3	done -8	in_progress 19
LATER HA	extension 10
LATER JUST	blocked -5	done 4	extension -8	in_progress -12	not_started 31	unrelated -6
LATER LACK	blocked 6	extension -4
LATER LATER	extension 4
LATER LET	extension 6
LATER NO	blocked 4	done -3	extension -3	question 8	unrelated -5
LATER NUMBER	blocked -6	extension 8	in_progress -12	not_started 14
LATER OBSTACLE	blocked -3	in_progress 4
LATER OVER	blocked 7	done 9	extension -3	in_progress -10
LATER PART	not_started 3
LATER PAST	done 9	in_progress -6
LATER SOCIAL	in_progress -6	unrelated 15
LATER SOFT	ack -3	blocked -8	done -8	extension 29	not_started -8	question -5
LATER SOON	extension 3
LATER SPAN	in_progress 4	question -4
LATER STEP	done -4	in_progress 10	not_started -3
LATER STOP	extension 7	in_progress -3
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -23	unrelated 23
LATER THEN	done -3	in_progress 7
LATER UNIT	in_progress 3	question -3	unrelated 4
LATER UNTIL	blocked 6
LATER WH	unrelated 4
LATER WHO	ack 6	blocked -22	done -14	extension -9	in_progress 30	not_started 33	question -10	unrelated -15
LATER WORD	ack -3	blocked -26	extension 18	in_progress 17	not_started -3	question -7
LATER |	ack -5	blocked -21	done 24	extension 53	in_progress -29	not_started -5	question -8	unrelated -9
LET	ack 22	blocked -19	done -5	extension 26	in_progress -30	not_started 26	question 7	unrelated -27
LET COMMA	blocked 4	done -4	in_progress 3	not_started -3
LET COND	ack -6	not_started 7
LET DO	blocked -3	done -4	in_progress 8
LET EARLY	not_started -3
LET FINISH	in_progress -7	not_started 11
LET FUTURE	ack 5
LET GIVE	ack 6	blocked -6	done -7	extension 6	in_progress -3	unrelated 6
LET HOW	ack 7	done -4	in_progress 10	question -8	unrelated -4
LET INPUT	extension 3
LET LACK	in_progress 3
LET LATER	ack -5	blocked -3	done -3	extension -3	in_progress -5	not_started 23	unrelated -4
LET NOTYET	in_progress 7	unrelated -3
LET NOW	in_progress -3	not_started 6
LET RECEIVE	done -3	in_progress -5	not_started -6	question 18
LET REMAIN	done 3
LET SOFT	ack 3
LET STEP	in_progress -10	not_started -3	question 12
LET TELL	ack 3
LET THEY	blocked 5
LET UNIT	done -5	in_progress 7
LET UNTIL	extension -5	not_started 7
LET WHO	ack 10	blocked -6	done 8	extension 32	in_progress -22	not_started -6	question -4	unrelated -11
LET WORD	blocked -12	done 17	extension -4	in_progress 3	question -3
LET |	done 10	in_progress -11	question 3
LIMIT	ack -6	blocked -6	done -4	in_progress 11	question 11	unrelated -5
LIMIT LATER	ack -6	blocked -6	done -4	in_progress 12	question 7	unrelated -4
MORE	ack -6	blocked -11	done -13	extension 75	in_progress -8	not_started -10	question -14	unrelated -13
MORE ABLE	extension 3
MORE INPUT	blocked 5	done -4	extension -3	in_progress 3
MORE NUMBER	ack -3	blocked -8	done -10	extension 43	in_progress -10	not_started -3	question -4	unrelated -5
MORE SPAN	extension 5
MORE TERM	extension 7
MORE WORD	extension 12	unrelated -4
MORE |	blocked -3	done 5	in_progress 3	not_started -3
MUST	blocked 9	done -14	extension -16	in_progress -3	not_started -24	question 67	unrelated -18
MUST DO	blocked -4	done 7	in_progress -8	question 14	unrelated -5
MUST DOING	done 14	in_progress -13
MUST EARLY	blocked -5	done -4	in_progress 7
MUST FINISH	ack 5	done -15	in_progress 7	question 9
MUST FOR	blocked 3
MUST GIVE	done -3	question 9
MUST HOW	blocked 7	question -6
MUST INPUT	blocked -4	unrelated 4
MUST LATER	in_progress 10	not_started -3
MUST MORE	done -3	in_progress 4
MUST NO	question 3
MUST NOTYET	done 10	in_progress -4	not_started -3
MUST POSTPONE	blocked 6	extension -10	in_progress 4
MUST REPORT	question 3
MUST SIGN	blocked -3	question 9
MUST SOFT	ack 3
MUST SUBMIT	question 4
MUST THEN	blocked 4	in_progress -3
MUST UNDO	blocked -15	done -9	extension 7	in_progress 24	question -3
MUST UNIT	blocked 4
MUST WAIT	blocked 10	extension -6
MUST WHO	blocked 8	extension -3	in_progress -3	question 4
MUST WORD	blocked 26	done -8	in_progress -20	not_started -4	question 6
MUST |	blocked -5	done -3	in_progress 8
NO	ack -20	blocked 34	done -23	extension -7	in_progress -25	not_started -6	unrelated 47
NO ABLE	blocked 6
NO ASK	blocked -9	question 10
NO ASKS	question 6
NO BUT	done 6	in_progress -4
NO CALM	done 8	in_progress -7
NO COMMA	blocked -10	in_progress -4	not_started 15
NO DENY	blocked 8	done -5	in_progress -4
NO DO	blocked 5	done 3	in_progress -3
NO DRAFT	blocked -3	in_progress 3
NO EARLY	blocked 11	done -7	in_progress -3
NO FINISH	done -13	extension 5	in_progress 13	unrelated -3
NO FOR	blocked 6
NO GIVE	blocked 19	done -9	in_progress -4	unrelated -3
NO INPUT	blocked -3	done 5
NO MUST	blocked -19	done 21	in_progress 3
NO NOUN	blocked 10	extension -3	in_progress -5
NO NOW	in_progress 5	not_started -6
NO OBSTACLE	blocked 3
NO OVER	done -4	unrelated 3
NO PART	blocked -12	in_progress 7	unrelated 6
NO SIGN	blocked 13	in_progress -11
NO SOFT	blocked -3	done -3	extension 3	question -3	unrelated 8
NO STEP	blocked 5
NO SUBMIT	blocked -3	extension 3
NO TELL	blocked 18	done -7	in_progress -6
NO WH	ack -3	blocked 36	done -4	in_progress -7	unrelated -16
NO WHO	ack -3	blocked -16	done -4	extension -5	in_progress -7	not_started -5	question 12	unrelated 29
NO WORD	blocked 6	extension 5	in_progress -7	not_started 7	unrelated -7
NO |	ack -4	blocked -35	done -6	extension -6	in_progress 20	question -15	unrelated 46
NOTYET	ack -37	blocked 4	done -32	extension -16	in_progress -8	not_started 81	question 13	unrelated -5
NOTYET ASKS	question 3
NOTYET BEGIN	ack -5	blocked -7	done -10	extension -7	in_progress -32	not_started 71	question -6	unrelated -4
NOTYET COMMA	blocked -9	done 23	in_progress 14	not_started -17	question -8
NOTYET DENY	blocked -4	done 9	in_progress 9	not_started -11	question -3
NOTYET DO	ack -4	blocked 3	done -10	extension -3	in_progress -10	not_started 33	question -4	unrelated -3
NOTYET EARLY	done 11	in_progress -19	not_started 17
NOTYET FINISH	blocked 4	done -4	in_progress 44	not_started -34	question -3	unrelated -7
NOTYET FOR	blocked 6	in_progress -3
NOTYET FUTURE	blocked -3	not_started 6
NOTYET GIVE	ack -4	blocked 10	done -23	extension 3	in_progress 21	unrelated -5
NOTYET HA	question 7
NOTYET HELP	blocked 8	not_started -5
NOTYET INPUT	blocked -4	done 3
NOTYET LET	in_progress -13	not_started -4	question 20
NOTYET MUST	in_progress 3
NOTYET NO	blocked -6	done -3	in_progress -3	not_started 13
NOTYET NOUN	blocked 4
NOTYET OBSTACLE	blocked 7	in_progress -5
NOTYET OVER	done 5	in_progress -3
NOTYET PART	in_progress -12	question 12
NOTYET RECEIVE	in_progress -7	not_started 7
NOTYET REPORT	done -4	in_progress 10	not_started -5
NOTYET SIGN	blocked -9	done -5	in_progress 32	not_started -13
NOTYET SOFT	ack -3	blocked -8	done -6	in_progress -11	not_started 13	question 16
NOTYET STEP	blocked -14	done -8	in_progress -15	not_started 43	question -5	unrelated -4
NOTYET SUBMIT	blocked 3	not_started -3
NOTYET TELL	blocked 8	in_progress -3
NOTYET THEN	done 9	in_progress -7
NOTYET UNDO	in_progress -3	not_started 4
NOTYET UNIT	done -3	not_started -4	question 4	unrelated 3
NOTYET UNTIL	done 4	in_progress -3
NOTYET WH	blocked 40	done -7	in_progress 7	not_started -12	question -17	unrelated -8
NOTYET WHEN	done 3
NOTYET WHO	ack -3	blocked -8	done -4	not_started -20	question 5	unrelated 33
NOTYET WORD	ack -3	done -13	in_progress -10	not_started 43	question -6	unrelated -9
NOTYET |	ack -4	blocked -10	done 11	extension -3	not_started -19	question 9	unrelated 14
NOUN	ack -43	blocked 15	done 37	extension -21	in_progress -11	question 49	unrelated -28
NOUN ABLE	not_started 4
NOUN ALMOST	blocked 10	done -3	in_progress -12	unrelated 5
NOUN BECAUSE	done 6	in_progress -4
NOUN BEFORE	blocked -6	done 5	extension 5
NOUN COMMA	ack -6	blocked 18	done 11	extension -13	in_progress -6
NOUN DENY	blocked 6	in_progress 8	not_started -3	question -6
NOUN DO	blocked -3	in_progress 3
NOUN DOING	blocked 8	not_started -3
NOUN DRAFT	done -4	in_progress 9	not_started -3
NOUN EARLY	blocked 3	done -8	in_progress -10	question 6	unrelated 13
NOUN FINISH	blocked -5	done 3	extension -7	in_progress 4	not_started 9
NOUN FOR	blocked 11	done 5	extension -6	in_progress -4	unrelated -5
NOUN FUTURE	blocked 3
NOUN GIVE	ack 3	done 4	in_progress -6	question 3	unrelated -3
NOUN HA	done 3	question 3
NOUN HELP	blocked -3	done 14	extension -4	in_progress -7
NOUN INPUT	ack 4	blocked -25	done 16	extension -6	in_progress 7	not_started -9	question 22	unrelated -7
NOUN JUST	blocked 10	extension 4	in_progress 18	not_started -26	question -3
NOUN LACK	in_progress -5	not_started 8
NOUN LATER	blocked -7	done -7	extension 23	in_progress -3
NOUN LET	done 5	in_progress -7	unrelated 4
NOUN MUST	ack 4	blocked 7	in_progress -4	question -6
NOUN NO	blocked -4	question 9
NOUN NOTYET	blocked -4	done -7	in_progress 16	not_started -7	question -5	unrelated 4
NOUN NOUN	ack -4	blocked -14	done 32	extension 3	in_progress -8	not_started 6	question -5	unrelated -9
NOUN NOW	done 6	in_progress -5
NOUN NUMBER	done -7	in_progress 4
NOUN OBSTACLE	blocked 9	done -10	in_progress -3	question 10
NOUN OTHER	blocked 3	question 3
NOUN OVER	ack -11	blocked -7	done 5	in_progress 28	not_started -4	question -5	unrelated -5
NOUN PAST	blocked 9	done -8	in_progress -7	unrelated 5
NOUN POSTPONE	blocked 10	in_progress -4
NOUN RECEIVE	ack -9	not_started 10
NOUN SIGN	in_progress 5	unrelated -3
NOUN SO	blocked -8	extension 10
NOUN SOCIAL	in_progress 4
NOUN SOFT	blocked -8	in_progress -7	not_started 7	unrelated 6
NOUN SOON	blocked 5	in_progress -3
NOUN SPAN	blocked -3	done -4	extension 3	in_progress 3
NOUN STEP	blocked -5	done 12	not_started -3
NOUN STOP	blocked -11	not_started 12
NOUN SUBMIT	done 4
NOUN TELL	blocked -7	done 3	in_progress 5
NOUN THEN	question 3
NOUN THEY	blocked 4	in_progress -4
NOUN UNDO	blocked 13	done -3	in_progress -7
NOUN UNIT	ack 7	blocked -8	done -4	extension -3	in_progress -3	question 13	unrelated -5
NOUN UNSURE	ack -3	blocked 13	in_progress -10
NOUN UNTIL	blocked -4	done 5	extension 4
NOUN WAIT	blocked -3
NOUN WH	blocked -10	done -3	not_started 4	question 14
NOUN WHO	ack -3	done -11	extension -5	in_progress 4	unrelated 11
NOUN WORD	blocked -5	done 37	extension -16	in_progress -11	not_started 4	question 20	unrelated -27
NOUN |	ack -11	blocked -6	done -14	extension 10	in_progress 7	not_started 26	question -10
NOW	ack -22	blocked -33	done 26	extension -8	in_progress 46	not_started -22	question -20	unrelated 33
NOW ALMOST	question -3	unrelated 3
NOW BEGIN	in_progress 8	not_started -7
NOW COMMA	extension -3	unrelated 5
NOW DO	in_progress 3	not_started -4	question 5
NOW EARLY	in_progress -3	question -4	unrelated 9
NOW FINISH	blocked -6	done 8	not_started 3
NOW GIVE	blocked -3	done -6	in_progress 11
NOW INPUT	blocked 3
NOW JUST	in_progress 4
NOW LACK	blocked -3	unrelated 6
NOW LATER	done -3	in_progress 8
NOW LET	blocked -3	not_started 5
NOW NO	question -3	unrelated 5
NOW NOTYET	blocked 10	done -5	in_progress -17	not_started 13
NOW NOW	done 7	in_progress -4
NOW OBSTACLE	blocked -8	extension 4	in_progress -5	unrelated 12
NOW OVER	done 12	in_progress -16	unrelated 5
NOW PAST	done 7	in_progress -5
NOW REMAIN	question 3
NOW SOCIAL	blocked -3	done -4	unrelated 15
NOW SOFT	blocked -5	done 16	in_progress -17	unrelated 8
NOW SPAN	done 3
NOW STEP	in_progress 4
NOW THEN	done 13	in_progress -13
NOW UNDO	question 3
NOW UNIT	blocked 6	done -7	in_progress 8	not_started -5
NOW UNTIL	blocked -3	in_progress 3
NOW WH	unrelated 3
NOW WHO	ack -4	blocked -11	done -10	in_progress 37	not_started 3	question -4	unrelated -9
NOW WORD	ack -3	blocked -15	done -10	in_progress 31	not_started 3	question -7	unrelated 3
NOW |	ack -4	blocked 17	done 21	extension -6	in_progress 12	not_started -22	question -4	unrelated -15
NUMBER	ack -35	blocked -46	done 14	extension 91	in_progress 13	not_started -17	question -41	unrelated 21
NUMBER ALMOST	blocked -4	unrelated 7
NUMBER BECAUSE	blocked -4	extension 6
NUMBER BEFORE	done -3	in_progress 3
NUMBER COMMA	blocked -6	done -7	in_progress 8	unrelated 6
NUMBER DO	in_progress -4	not_started 4
NUMBER EARLY	blocked -3	done -4	in_progress 5
NUMBER FINISH	done -13	in_progress 16
NUMBER FOR	done 3
NUMBER GIVE	blocked -4	done -4	extension 3	in_progress 17	question -10
NUMBER HA	extension 5
NUMBER INPUT	done 6	in_progress -11	unrelated 10
NUMBER JUST	blocked -3	in_progress -18	not_started 20	unrelated 4
NUMBER LATER	extension 7
NUMBER MUST	question 3
NUMBER NO	blocked -3	unrelated 7
NUMBER NOUN	done 8	in_progress 4	not_started -12
NUMBER NOW	blocked -7	done 6	extension -3	unrelated 8
NUMBER OVER	done -14	in_progress 13	unrelated 5
NUMBER PAST	done 3
NUMBER RECEIVE	done -4	in_progress 4
NUMBER REMAIN	done 3
NUMBER SOFT	blocked 4
NUMBER SPAN	ack -11	blocked -14	done -12	extension 80	in_progress -18	not_started -8	question -4	unrelated -14
NUMBER STEP	done 3
NUMBER SUBMIT	extension 4	question -4
NUMBER TELL	blocked -3
NUMBER THEN	blocked 4	in_progress -3
NUMBER UNDO	blocked 3
NUMBER UNIT	ack -4	blocked -12	done 22	extension -6	in_progress 8	question -4	unrelated -5
NUMBER UNTIL	in_progress 5
NUMBER WH	in_progress 4
NUMBER WHO	blocked -4	done 15	in_progress -10	not_started 8	question -5	unrelated -5
NUMBER WORD	ack -5	blocked 24	done 31	extension -6	in_progress -20	not_started -7	question -6	unrelated -10
NUMBER |	ack -4	blocked -15	done -18	in_progress 25	not_started -4	question -4	unrelated 17
OBSTACLE	ack -11	blocked 125	done -16	extension 3	in_progress -51	not_started -26	question -15	unrelated -11
OBSTACLE BECAUSE	blocked 6
OBSTACLE BEFORE	blocked 3
OBSTACLE BUT	blocked -17	done 14	in_progress 3
OBSTACLE COMMA	blocked -5	done 8	extension 3	not_started -5	unrelated 3
OBSTACLE DENY	blocked -8	in_progress 12
OBSTACLE DO	blocked 3
OBSTACLE DOING	blocked -5	in_progress 6
OBSTACLE DRAFT	blocked 17	done -4	in_progress -8
OBSTACLE FINISH	blocked 9	done -5
OBSTACLE INPUT	blocked 8	done 3	in_progress -6
OBSTACLE NO	blocked 7
OBSTACLE NOTYET	blocked -3	not_started 7
OBSTACLE NOUN	done 7	in_progress -8
OBSTACLE NUMBER	blocked 7	done -4
OBSTACLE OBSTACLE	blocked -4	in_progress 5
OBSTACLE OVER	ack -3	blocked 19	in_progress -5	unrelated -5
OBSTACLE PART	blocked 4	in_progress -4
OBSTACLE SIGN	blocked 10	in_progress -5
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -4
OBSTACLE SOFT	blocked 32	done -3	in_progress -21	unrelated -3
OBSTACLE SPAN	blocked 3	not_started -3
OBSTACLE TELL	ack 6	blocked -7
OBSTACLE UNDO	blocked -4	in_progress 5
OBSTACLE UNIT	in_progress 6	unrelated -3
OBSTACLE UNTIL	blocked -5	unrelated 7
OBSTACLE WH	blocked 3
OBSTACLE WHO	ack 6	blocked 22	done -12	extension 3	in_progress -12	unrelated -3
OBSTACLE WORD	ack -3	blocked -6	done -6	in_progress 10	not_started -5	question -6	unrelated 15
OBSTACLE |	ack -6	blocked 36	done -13	in_progress -12	not_started -7	question 8	unrelated -5
OTHER	ack -7	blocked 4	done -10	extension -6	in_progress 6	not_started 16	question 10	unrelated -13
OTHER DO	in_progress -7	not_started 5	question 3
OTHER FINISH	done -11	in_progress 4	not_started 8
OTHER GIVE	done -4	not_started 3
OTHER JUST	in_progress -8	not_started 10
OTHER LACK	done 3
OTHER NO	blocked 4	in_progress -3
OTHER OVER	done -4	in_progress 4
OTHER SOCIAL	question 7	unrelated -6
OTHER TELL	in_progress 3
OTHER THEN	in_progress 4	not_started -4
OTHER WHO	not_started 3
OTHER WORD	blocked -3	done 11	in_progress -14	not_started 5
OTHER |	blocked -3	done -4	in_progress 25	not_started -16
OVER	ack 35	done 36	extension -46	in_progress 13	not_started -27	question -32	unrelated 23
OVER BUT	ack -3	blocked 23	extension -3	in_progress 10	not_started -4	question -16	unrelated -10
OVER COMMA	ack 6	blocked -22	done -31	extension -5	in_progress 27	not_started 13	question -16	unrelated 29
OVER CONFIRM	done 4
OVER DENY	in_progress 4
OVER DO	in_progress -7	not_started 10
OVER EARLY	in_progress -4	unrelated 7
OVER FINISH	in_progress 3
OVER FOR	not_started 3
OVER GIVE	ack 5	blocked -4	done -24	in_progress 18	question 6
OVER HA	question 8
OVER LACK	in_progress 3
OVER LET	ack 6	in_progress -6
OVER NOUN	blocked -4	done -24	extension 3	in_progress -9	unrelated 35
OVER OBSTACLE	ack 6	blocked -3
OVER REMAIN	in_progress 4
OVER SO	blocked 6	done -4
OVER SOFT	ack 11	blocked -20	done 87	extension -12	in_progress -13	not_started -18	question -17	unrelated -19
OVER STEP	done 3
OVER TELL	ack 8
OVER THEN	blocked 7	done -4	in_progress -10	question 8
OVER UNIT	blocked 5	done -6	unrelated 4
OVER UNSURE	ack 6	blocked -3	in_progress -3
OVER WH	done -10	in_progress 12	question 8	unrelated -7
OVER WHO	ack -3	blocked 8	done 43	extension -14	in_progress -15	not_started -9	unrelated -7
OVER WORD	in_progress -9	unrelated 8
OVER |	ack -3	blocked 10	done 40	extension -13	not_started -15	question -12	unrelated -8
PART	ack -30	blocked 12	extension -4	in_progress 47	not_started -8	question 11	unrelated -29
PART BEFORE	blocked 4	in_progress -3
PART BUT	in_progress 3
PART COMMA	blocked 5	in_progress -3
PART DRAFT	in_progress 3
PART EARLY	blocked 29	done -7	in_progress -13	question -7	unrelated -4
PART FINISH	done 3
PART GIVE	in_progress 5	question -3
PART HA	extension 3
PART INPUT	blocked -3	done -5	not_started 4	question 7
PART NO	in_progress -4	question 4
PART NOUN	in_progress 3
PART NOW	blocked 3	done -3	in_progress 4	not_started -4
PART NUMBER	blocked 3	done -16	in_progress 25	not_started -3	unrelated -5
PART OBSTACLE	blocked -7	in_progress 9
PART OVER	ack -3	done -5	in_progress 14	unrelated -3
PART PART	extension 3
PART RECEIVE	blocked -3	done 9	in_progress -4
PART REMAIN	done 10	in_progress -10
PART SHARE	blocked -4	done -3	in_progress 14
PART SOCIAL	in_progress 5	unrelated -4
PART SOFT	blocked -5	in_progress 6
PART SOON	blocked 4	done -3
PART SPAN	blocked -5	done 3	in_progress 5
PART STEP	in_progress 11	not_started -4
PART SUBMIT	blocked -3	done -5	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -4	in_progress 3
PART UNIT	in_progress 3	unrelated -3
PART WHO	ack -8	blocked 13	done 15	in_progress -25	not_started 8
PART WORD	ack -5	blocked -6	done -12	extension 5	in_progress 9	not_started -13	question 19
PART |	blocked 5	done 9	in_progress -7	not_started 4	question -5	unrelated -4
PAST	ack -20	blocked -11	done 55	extension -27	in_progress 4	not_started 3	unrelated -4
PAST ASK	done -6	extension 6
PAST BEGIN	ack -5	blocked -7	done -23	in_progress 41	not_started -6
PAST COMMA	done -3	in_progress -5	not_started 8
PAST DO	ack -4	done 7	not_started 4	question -5	unrelated -3
PAST DRAFT	in_progress 7
PAST EARLY	ack -11	done -39	in_progress 57	unrelated -3
PAST FINISH	ack -8	done 9	extension -3	in_progress -14	not_started 7	unrelated 5
PAST FUTURE	ack -7	not_started 15	question -6	unrelated -3
PAST GIVE	ack -11	done 30	extension -8	in_progress -12	not_started 4	question 4	unrelated -10
PAST HELP	blocked -4	done -3	in_progress 9
PAST INPUT	blocked 9	in_progress -9	question 3
PAST LATER	unrelated 3
PAST LET	ack 9	done -4	in_progress -5
PAST NOUN	ack -6	blocked -3	in_progress 14	not_started -3	unrelated -3
PAST PART	done -3
PAST RECEIVE	ack 56	blocked -10	done -4	extension -5	in_progress -29	question -4	unrelated -6
PAST REPORT	blocked -4	done 25	in_progress -16
PAST SIGN	blocked -5	done 36	in_progress -26
PAST SOCIAL	blocked 11	done -4	not_started -4	unrelated -3
PAST STEP	ack -4	blocked -5	done 36	in_progress -10	not_started -10	unrelated -4
PAST SUBMIT	ack -3	blocked -8	done 6	in_progress 9	not_started -8	question 8	unrelated -3
PAST TELL	blocked -4	in_progress 6
PAST THEY	blocked 7	unrelated -3
PAST UNDO	done 6	in_progress -6	question 3
PAST UNIT	done 10	in_progress -15	not_started -3	question 8
PAST UNSURE	done -12	in_progress 12
PAST UNTIL	blocked 7	done -16	in_progress -3	unrelated 12
PAST WAIT	blocked 3	done -5
PAST WH	done -3	in_progress -3	not_started 7	unrelated 3
PAST WHO	ack 3
PAST WORD	ack -22	done 29	extension -4	in_progress -9	unrelated 8
PAST |	blocked 5	in_progress -3
POSTPONE	ack -15	blocked 3	done -19	extension 118	in_progress -50	not_started -18	question 7	unrelated -26
POSTPONE COMMA	blocked 3	in_progress -3
POSTPONE FINISH	blocked -3	extension 4
POSTPONE FOR	blocked -4	extension 6	in_progress 3
POSTPONE HA	extension -17	question 20
POSTPONE INPUT	blocked -3	extension 3
POSTPONE LATER	blocked 11	done -4	in_progress -3
POSTPONE LET	extension 5
POSTPONE NOUN	extension 6
POSTPONE NUMBER	blocked -3	extension 12
POSTPONE OVER	blocked 14	in_progress -9
POSTPONE PART	blocked 4	in_progress -4
POSTPONE REPORT	blocked -3	extension 7
POSTPONE SOFT	blocked 11	done -5	in_progress -3
POSTPONE SPAN	blocked 5
POSTPONE TERM	extension 5
POSTPONE THEN	question 3
POSTPONE UNIT	extension 4
POSTPONE UNTIL	ack -4	blocked -8	done -6	extension 37	in_progress -7	not_started -4	question -4	unrelated -4
POSTPONE WHO	done 5	extension -4
POSTPONE WORD	blocked -11	done -4	extension 40	in_progress -7	question -6	unrelated -9
POSTPONE |	blocked 3	done 4
RECEIVE	ack 118	blocked -31	done -22	extension -20	in_progress -49	not_started 8	question 10	unrelated -14
RECEIVE BUT	in_progress -4	question 8
RECEIVE COMMA	ack 10	blocked -5
RECEIVE COND	blocked 6	in_progress -4
RECEIVE FINISH	in_progress 3
RECEIVE FOR	done 5
RECEIVE GIVE	in_progress -9	not_started 10
RECEIVE HELP	blocked -5	done 5
RECEIVE INPUT	ack 14	blocked -6	done -5	extension -3	not_started 5
RECEIVE MUST	ack 6	in_progress -4
RECEIVE NOUN	ack 14	blocked -5	done 4	in_progress -5	not_started -5
RECEIVE NOW	in_progress -6	not_started 7	question 3
RECEIVE NUMBER	blocked 3
RECEIVE OVER	ack 54	blocked -9	done -11	extension -4	in_progress -20	not_started -3	question -3	unrelated -3
RECEIVE REPORT	question 7
RECEIVE SOFT	ack -6	blocked 3	done 12	in_progress -6	unrelated -3
RECEIVE SPAN	done -11	unrelated 11
RECEIVE TARGET	ack 6	done -4
RECEIVE UNDO	ack -3	done 3	question -3	unrelated 4
RECEIVE UNIT	done 7	in_progress -6
RECEIVE WHO	ack -6	blocked 9	done 5	not_started -3	unrelated -4
RECEIVE WORD	ack 15	blocked -6	done -8	extension -5	in_progress 13	unrelated -7
RECEIVE |	ack 3	blocked -7	extension -4	not_started 10	question 4	unrelated -6
REMAIN	ack -5	blocked -32	done -13	extension -4	in_progress 34	not_started 18	question 18	unrelated -16
REMAIN ABLE	blocked -5	done 9	in_progress -4
REMAIN DO	question 3
REMAIN DRAFT	blocked -3	done 5
REMAIN HELP	done 9	question -4	unrelated -3
REMAIN INPUT	blocked -3	done -7	in_progress 12
REMAIN LATER	in_progress 7	not_started -3
REMAIN NO	blocked 4	question -3
REMAIN NOTYET	in_progress -5	not_started 7
REMAIN NOUN	done -4	not_started 8
REMAIN NUMBER	blocked 12	done -5	in_progress 7	not_started -5	question -3	unrelated -4
REMAIN PART	blocked -5	done -3	in_progress 4	question 8
REMAIN POSTPONE	done -4	in_progress 6
REMAIN SIGN	in_progress 3
REMAIN SOFT	done -4	in_progress 9
REMAIN THEN	ack -5	done 13	unrelated -3
REMAIN THEY	done -4	in_progress 6
REMAIN UNDO	in_progress 3
REMAIN UNIT	done 5
REMAIN WAIT	blocked -11	in_progress 20	question -5
REMAIN WH	in_progress -11	question 12
REMAIN WHO	ack 4	blocked 8	done 6	in_progress -26	not_started 6	unrelated 5
REMAIN WORD	ack 3	blocked -16	done -23	extension 3	in_progress 12	not_started 12	question 14	unrelated -5
REMAIN |	blocked -3	done 3	in_progress 3
REPORT	ack -7	blocked -15	done 9	extension -6	in_progress 8	not_started -5	question 15
REPORT DOING	done -4	in_progress 4
REPORT FINISH	done 13	in_progress -8
REPORT GIVE	done 8	in_progress -6
REPORT INPUT	in_progress 3
REPORT LATER	ack 3
REPORT LIMIT	done -3	in_progress 6
REPORT NOTYET	in_progress 5
REPORT NOUN	blocked -4	done 4	extension 3
REPORT NOW	in_progress -3	question 3
REPORT NUMBER	done -6	extension -6	in_progress 5	question 6
REPORT OVER	done 3	in_progress -3
REPORT PART	blocked -4	extension 6
REPORT PAST	done 7	in_progress -7
REPORT SOFT	done -4	in_progress 6
REPORT SPAN	blocked 4	done 7	in_progress -5	question -3
REPORT STEP	done -3	in_progress 3
REPORT THEN	done 4	in_progress -3
REPORT UNIT	done 3	in_progress 5
REPORT UNTIL	done -4	in_progress 8
REPORT WHO	ack -3	done -14	in_progress -5	not_started 7	question -5	unrelated 20
REPORT WORD	blocked -8	in_progress 3	question 10	unrelated -4
REPORT |	ack 4	blocked 3	done -3	extension -3	in_progress 8	not_started -5	unrelated -3
SHARE	ack -12	blocked -30	done -47	in_progress 103	not_started 16	question -13	unrelated -18
SHARE COMMA	blocked -3	not_started 6
SHARE INPUT	in_progress 3
SHARE NO	blocked 3
SHARE NOUN	in_progress 7
SHARE OVER	blocked -4	done -11	in_progress 23
SHARE SOFT	in_progress 9	not_started -3
SHARE STOP	in_progress 3
SHARE TROUBLE	in_progress 3
SHARE UNIT	blocked -5	done -6	in_progress 17
SHARE WHO	in_progress -11	not_started 16
SHARE WORD	blocked -5	done -9	in_progress 25	unrelated -5
SHARE |	ack -4	blocked -9	done -8	extension 5	in_progress 24	not_started 4	question -6	unrelated -6
SIGN	ack -28	blocked 3	done 31	extension -13	in_progress 39	not_started -29	question 30	unrelated -33
SIGN BEFORE	done 3
SIGN COMMA	blocked -5	done 11
SIGN DRAFT	blocked -3	in_progress 4
SIGN EARLY	blocked -4	done 3
SIGN FUTURE	blocked -6	done 8
SIGN GIVE	done 6	in_progress -3
SIGN INPUT	done 3	question 3
SIGN NO	blocked -3	question 7
SIGN NOTYET	not_started -3	question 7
SIGN NOUN	done 3	in_progress -3
SIGN OVER	done -12	in_progress 10	question 8
SIGN RECEIVE	ack -15	blocked -3	done 25	in_progress -5
SIGN SIGN	done 6	in_progress -6
SIGN SOFT	blocked 9	done 4	in_progress -7	not_started -3
SIGN SOON	done -3	in_progress 4
SIGN THEN	blocked -3	done -11	in_progress 18
SIGN THEY	blocked 5	done -3
SIGN UNDO	blocked 15	done -11
SIGN UNTIL	done -5	in_progress 6
SIGN WH	in_progress -4	question 6
SIGN WHO	done 4	not_started -3
SIGN WORD	ack -3	done 33	in_progress -20	not_started -4	unrelated -5
SIGN |	ack -3	blocked 9	done -17	extension -3	in_progress 40	not_started -10	question -4	unrelated -12
SO	ack -7	blocked 76	done -22	extension 7	in_progress -16	not_started -29	question -3	unrelated -5
SO DOING	blocked 9	done -3	in_progress -5
SO FINISH	done -6	in_progress 7
SO GIVE	blocked 6	done -4
SO NO	blocked 3
SO NOTYET	blocked 29	in_progress -4	not_started -19
SO NOUN	blocked 4	in_progress -4
SO UNDO	blocked 3
SO UNIT	blocked 3
SO WHO	blocked 6	not_started -4
SO WORD	ack -5	blocked 6	extension 9	in_progress -5
SOCIAL	ack -23	blocked 34	done -35	extension -25	in_progress -5	not_started -31	question -11	unrelated 96
SOCIAL COMMA	ack -3	blocked 19	in_progress -7	not_started -4	unrelated -5
SOCIAL DOING	in_progress 5
SOCIAL FINISH	blocked -4	done -22	in_progress 5	not_started -3	unrelated 27
SOCIAL FOR	blocked 3	done -8	extension -3	unrelated 10
SOCIAL INPUT	blocked -6	done -5	in_progress 6	unrelated 9
SOCIAL LET	blocked -4	unrelated 6
SOCIAL NO	blocked -8	unrelated 17
SOCIAL NOTYET	blocked -3	not_started -5	unrelated 12
SOCIAL NOUN	done 11	unrelated -7
SOCIAL NOW	done -4	unrelated 9
SOCIAL OBSTACLE	blocked 4	unrelated -3
SOCIAL OVER	blocked 11	done -6	in_progress -4
SOCIAL PAST	blocked 4	unrelated -4
SOCIAL SOCIAL	blocked -3	extension -4	unrelated 15
SOCIAL SOFT	done -4	extension -3	in_progress -5	question -3	unrelated 14
SOCIAL SPAN	unrelated 3
SOCIAL UNIT	unrelated 4
SOCIAL WH	done 4
SOCIAL WHO	blocked 16	done -15	question -4	unrelated 8
SOCIAL WORD	ack -4	blocked -8	done 14	extension -6	in_progress 14	question 5	unrelated -12
SOCIAL |	ack -6	done -8	extension -7	in_progress -17	not_started -7	question 4	unrelated 42
SOFT	ack -21	blocked -24	done 29	in_progress 17	question -8	unrelated 6
SOFT ACK	ack 7
SOFT ALMOST	in_progress 9
SOFT ASK	blocked 5	done -4	extension 4
SOFT ASKS	blocked -3	done -5	extension 4	not_started 5	question 4
SOFT BEFORE	done 11	in_progress -7
SOFT BUT	in_progress 8	unrelated -3
SOFT COMMA	ack 18	blocked -22	done 17	extension 4	in_progress 14	not_started -6	question -10	unrelated -15
SOFT COND	blocked -7	done 7	in_progress 4	unrelated -4
SOFT DENY	done 4
SOFT DO	done -5	in_progress 8	question -6
SOFT DOING	done 26	in_progress -28	not_started 5
SOFT DRAFT	blocked 7	done -4
SOFT EARLY	blocked 5	done 3	in_progress -6
SOFT FINISH	blocked -6	done 23	in_progress -28	not_started 6	question -5	unrelated 11
SOFT FOR	blocked -12	done 19	in_progress -4
SOFT HA	question -6	unrelated 9
SOFT HELP	done -3	in_progress 5
SOFT INPUT	ack -4	blocked 12	done 16	in_progress -20	not_started -3
SOFT JUST	in_progress 7
SOFT LACK	blocked 7	done -5	in_progress -3	not_started 3
SOFT LET	ack 12	done -3	in_progress -3	unrelated -3
SOFT MUST	in_progress 7
SOFT NO	question -6	unrelated 8
SOFT NOTYET	blocked -8	done -6	in_progress -7	not_started -6	question 33
SOFT NOUN	ack -6	blocked 3	extension -4	in_progress 7	not_started -3
SOFT NOW	in_progress -3	not_started 8	question -4
SOFT NUMBER	ack -7	blocked -21	done 52	in_progress -24	not_started -3	question 3
SOFT OBSTACLE	blocked -6	done 9
SOFT OVER	ack -12	blocked -8	done 24	extension -3	in_progress -8	question -3	unrelated 8
SOFT PART	blocked 8	done 3	in_progress -9
SOFT PAST	ack 7	blocked -7	done -4	in_progress 16	not_started -8	unrelated -3
SOFT POSTPONE	extension 9	unrelated -3
SOFT RECEIVE	blocked 5	not_started -3
SOFT REMAIN	blocked -10	done -6	in_progress 13	question 6
SOFT REPORT	extension -6	question 6
SOFT SOCIAL	blocked 3	done -5	in_progress -3	unrelated 9
SOFT SOFT	ack -10	blocked -23	done 34	extension -6	in_progress -6	not_started -3	question -10	unrelated 24
SOFT SPAN	blocked 14	done -8	extension -5	not_started 4	unrelated -4
SOFT SUBMIT	done 6	in_progress -5
SOFT THANKS	ack 3
SOFT THEN	blocked 10	done -12
SOFT UNIT	ack -3	blocked -3	done -9	extension 6	in_progress -18	not_started 4	question -6	unrelated 28
SOFT UNSURE	done -5	in_progress 8
SOFT UNTIL	in_progress 3
SOFT WAIT	extension 6
SOFT WH	blocked -3	question -5	unrelated 11
SOFT WHO	ack -16	blocked 3	extension 13	in_progress 9	not_started 17	question 6	unrelated -31
SOFT WHOLE	blocked -6	done 14	in_progress -7
SOFT WORD	ack -19	blocked 25	done 7	extension 12	not_started -5	question -14	unrelated -3
SOFT |	ack 7	blocked -3	done 6	extension -10	question -18	unrelated 20
SOON	ack -5	done -3	extension 10	in_progress 4	not_started 8	question -9	unrelated -3
SOON COMMA	done 8	in_progress -3
SOON COND	done -3	in_progress -3	not_started 8
SOON DENY	done 7	in_progress -5
SOON GIVE	extension 4	in_progress -4	question 3
SOON NOTYET	in_progress -5	not_started 4
SOON NOUN	in_progress 5
SOON OBSTACLE	blocked 7	done 3	in_progress -7
SOON OVER	ack -4	blocked -9	done 5	in_progress 9
SOON SIGN	question 5
SOON SOFT	ack -3	blocked -4	extension 3	in_progress 12	unrelated -4
SOON SOON	blocked 9	done -8	not_started 3
SOON STEP	blocked 4	done -4	extension 10	in_progress -9
SOON TELL	done 6	extension -5
SOON THEN	done -5	in_progress 3
SOON UNIT	ack -4	blocked 4	extension 3	in_progress 3
SOON WHO	done -10	in_progress -5	not_started 3	unrelated 14
SOON WORD	blocked 7	done 14	in_progress -14	unrelated -5
SOON |	ack 14	blocked -12	done -17	extension -3	in_progress 19	not_started 3	question -6
SPAN	ack -23	blocked -3	extension 86	in_progress -7	not_started -17	question -7	unrelated -27
SPAN ASK	ack -4	extension 5
SPAN BECAUSE	blocked -3	extension 9
SPAN BEFORE	ack -4	blocked -14	done 34	in_progress -5	not_started -3	question -3	unrelated -5
SPAN COMMA	blocked 10	done -7	extension 5	in_progress -4
SPAN FINISH	done -3	in_progress 4
SPAN HA	extension 10	question -5
SPAN LATER	ack -3	blocked -9	done 31	in_progress -11	question -9
SPAN LET	extension 4
SPAN NO	done -3	extension 5
SPAN NOUN	blocked -3	in_progress 3
SPAN NOW	blocked 23	in_progress -7	not_started -11
SPAN NUMBER	ack -3	blocked -9	done -27	extension 6	in_progress 15	not_started 14	question -9	unrelated 12
SPAN PART	blocked -6	question 11
SPAN SOFT	blocked -4	done -4	extension 18	unrelated -8
SPAN SPAN	extension 3	question -3
SPAN STOP	in_progress 3
SPAN THEN	blocked 15	done -3	not_started -9
SPAN WH	blocked -3	in_progress 3	question 3
SPAN WHO	blocked -3	not_started 3	question 5
SPAN WORD	blocked -8	extension 10	in_progress 4	question 4	unrelated -5
SPAN |	blocked 6	done -7	extension 24	in_progress -5	not_started -8	question -4	unrelated -8
STEP	ack -7	blocked -27	done 20	extension -4	in_progress 28	not_started 9	unrelated -17
STEP ABLE	blocked 8	done -3	in_progress 8	not_started -8
STEP ALMOST	blocked 8	done -5
STEP BECAUSE	done -6	in_progress 6
STEP BUT	in_progress 5	not_started -3
STEP CALM	blocked -6	done 6
STEP COMMA	ack -3	blocked -4	in_progress 11	not_started -3
STEP DOING	done 13	extension 3	in_progress -12
STEP DRAFT	done -3	in_progress 4
STEP EARLY	done 4	in_progress -7	question 3
STEP FINISH	done 14	in_progress -18	not_started -6	unrelated 16
STEP FOR	blocked 5	extension -3	in_progress 3
STEP GIVE	done 5	in_progress -4
STEP INPUT	ack -3	blocked -8	done 13	in_progress 4	not_started 4	unrelated -6
STEP MUST	blocked 7	in_progress -6
STEP NO	blocked 4
STEP NOTYET	ack 4	blocked -8	in_progress 5	not_started -6	question 4
STEP NOUN	blocked -9	done 7	not_started 5
STEP NOW	done -4	in_progress 6
STEP OBSTACLE	blocked 3
STEP OVER	blocked -8	in_progress 10
STEP PART	blocked -3	in_progress 5
STEP RECEIVE	done -13	unrelated 14
STEP REPORT	done -5	in_progress 11
STEP SOFT	ack 8	done 4	in_progress -9	unrelated -3
STEP SOON	blocked 3
STEP SPAN	in_progress 3
STEP STOP	ack 8	done -6
STEP TELL	blocked -7	done 8
STEP THEN	blocked 3
STEP UNIT	in_progress 11	question -4	unrelated -4
STEP UNTIL	done 4	in_progress -3
STEP WH	not_started 3
STEP WHO	blocked -3	done -4	not_started 7
STEP WORD	blocked 4	done 14	extension 11	in_progress 4	not_started -11	unrelated -19
STEP |	ack -5	blocked -18	done -3	extension -10	in_progress 4	not_started 26	question 6
STOP	ack 22	blocked -25	done 3	extension 5	in_progress -14	not_started 12	question -5
STOP DO	ack 8	in_progress -6
STOP INPUT	done 3
STOP SOFT	done 4
STOP |	ack 15	blocked -24	done 3	extension 4	in_progress -8	not_started 12	question -4	unrelated 3
SUBMIT	ack -10	blocked -40	done 8	extension 24	in_progress 48	not_started -23	question 7	unrelated -15
SUBMIT BEFORE	in_progress 5
SUBMIT COMMA	done -3	in_progress 6
SUBMIT DOING	done 4	in_progress -4
SUBMIT DRAFT	done 7	in_progress -5
SUBMIT FINISH	done 7	in_progress -6
SUBMIT FUTURE	blocked -3	extension 3
SUBMIT GIVE	done -10	in_progress 10
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	done -4	in_progress 7
SUBMIT LATER	blocked -3	done 5	extension 3	in_progress -5
SUBMIT LET	done -3	in_progress 3
SUBMIT NOUN	not_started -5	question 10
SUBMIT OVER	done 3	extension 3
SUBMIT POSTPONE	blocked -3	extension 5
SUBMIT SIGN	done -6	in_progress 8
SUBMIT STEP	done 8	in_progress -11
SUBMIT TERM	extension 5	in_progress -3
SUBMIT THEY	in_progress 4
SUBMIT UNIT	blocked -3	done -6	in_progress 14
SUBMIT WHO	blocked -3	in_progress 8
SUBMIT WORD	blocked -17	done 15	extension 8	not_started -4	question 3	unrelated -4
SUBMIT |	done -9	extension -3	in_progress 21	not_started -3
TARGET	ack 8	done -8
TARGET COMMA	ack 9	done -6	in_progress -3
TARGET WORD	in_progress 3
TELL	ack 27	blocked -5	done 23	in_progress 5	not_started -31	question -26	unrelated 4
TELL ABLE	blocked -8	extension 10
TELL ACK	done 3
TELL BUT	question -3	unrelated 3
TELL COMMA	done -6	in_progress 8
TELL DENY	done -3	in_progress -6	unrelated 11
TELL DO	in_progress 3
TELL FINISH	blocked -8	done 9	in_progress 8	not_started -6
TELL FOR	blocked -5	done 4	in_progress 4	unrelated -3
TELL INPUT	done 3
TELL LACK	done -4	in_progress 7
TELL LATER	ack 6	blocked -4
TELL LET	blocked 8	extension -4
TELL MORE	extension 3	in_progress -3
TELL NO	blocked 4
TELL NOTYET	done 8	question -6
TELL NOUN	question 3
TELL NOW	in_progress -3	unrelated 3
TELL OBSTACLE	blocked 9	done -7
TELL OVER	blocked -4	done 10	unrelated -6
TELL PART	in_progress 4
TELL PAST	blocked 3
TELL SOCIAL	blocked 7	in_progress -3
TELL SOFT	blocked -5	done 11	in_progress 7	unrelated -7
TELL SOON	ack 3	in_progress 3
TELL SPAN	done 5
TELL UNDO	in_progress 5
TELL UNIT	in_progress -3	unrelated 4
TELL UNTIL	done 5
TELL WHO	ack 26	done -9	in_progress 8	question -9	unrelated -10
TELL WORD	ack 8	done 5	extension 3	in_progress -27	not_started -5	question -3	unrelated 16
TELL |	ack -4	blocked 6	done -9	extension -3	in_progress 10	not_started -4	unrelated 6
TERM	ack -11	blocked 12	done -3	extension 38	in_progress -30	not_started -13	question 26	unrelated -19
TERM DENY	blocked 6	done -3
TERM DOING	blocked 11	in_progress -8
TERM JUST	extension 7	in_progress -4
TERM LATER	extension 3
TERM NOW	extension 4
TERM NUMBER	extension 5	question -3
TERM OTHER	question 8	unrelated -4
TERM SHARE	in_progress 4
TERM SOFT	done 6	in_progress -5
TERM SPAN	extension -3	question 10
TERM UNDO	blocked 6
TERM UNTIL	extension 3
TERM WH	question 6
TERM WHO	question 4
TERM WORD	done -3	extension 16	question -8	unrelated -3
TERM |	done 4
THANKS	ack 15	blocked -8	done -12	in_progress -16	not_started -4	question -4	unrelated 30
THANKS COMMA	ack -3	in_progress -4	unrelated 10
THANKS UNIT	done -3	unrelated 3
THANKS WHO	ack 17	blocked -5	done -8	extension -3	in_progress -9	question -3	unrelated 13
THANKS |	ack -4	extension 4
THEN	ack -10	blocked 51	done -77	extension -7	in_progress -13	not_started 38	question 37	unrelated -19
THEN ALMOST	blocked -6	in_progress 7
THEN BEFORE	done 7	in_progress -6
THEN BEGIN	blocked 3	in_progress -6	not_started 3
THEN DENY	in_progress 3
THEN DO	blocked 3	not_started -4
THEN DOING	blocked -4	in_progress 7
THEN FINISH	blocked 10	done -4	in_progress 6	not_started -3	question -3
THEN FUTURE	ack -5	done 13	unrelated -3
THEN GIVE	blocked -14	done -6	in_progress 9	not_started 5	question 10
THEN INPUT	done -3	in_progress -3	question 4	unrelated 5
THEN LACK	blocked 6	in_progress -3
THEN LATE	blocked 4
THEN LATER	blocked -7	in_progress 9
THEN NOTYET	blocked -12	done -3	in_progress -4	not_started 23
THEN NOUN	blocked 4	done -3	in_progress -13	not_started 7	question 3
THEN NOW	blocked -3	done -4	in_progress 9
THEN OBSTACLE	blocked 19	done 3	in_progress -18
THEN PAST	done -3
THEN REMAIN	in_progress 4
THEN SOFT	blocked 6	in_progress -8
THEN SOON	blocked 4	in_progress -3
THEN SPAN	in_progress -3
THEN TELL	done -4	in_progress 3	question 3
THEN UNDO	in_progress 3
THEN UNIT	blocked 11	in_progress -16	not_started 3	question 6
THEN UNSURE	in_progress -4	not_started 4
THEN UNTIL	in_progress 3
THEN WH	blocked -4	in_progress -5	question 13
THEN WHO	ack -3	blocked 7	done -36	extension -5	in_progress 33	not_started 6	question -3
THEN WORD	ack 4	blocked 37	done -15	in_progress -10	not_started -4	unrelated -10
THEN |	extension 6	in_progress -4
THEY	ack -17	blocked 42	done -13	extension -16	in_progress 32	not_started -26	question 10	unrelated -11
THEY ABLE	done 3
THEY COMMA	blocked 22	done -7	in_progress -8	unrelated -3
THEY EARLY	blocked 3	unrelated 4
THEY FINISH	done -6	not_started -3	question 12
THEY GIVE	blocked 3	done -9	in_progress 8
THEY LET	in_progress 3
THEY MUST	extension -4	in_progress 6
THEY NOTYET	blocked 13	in_progress -7	not_started -3
THEY OBSTACLE	in_progress 4
THEY OTHER	done -8	in_progress 8
THEY OVER	ack -3	done -5	in_progress 17	unrelated -4
THEY PAST	done 6	in_progress -9	question 7
THEY SIGN	done 5	in_progress -4
THEY SOFT	done -5	in_progress 6
THEY SOON	blocked -3
THEY UNIT	done 4
THEY WHO	blocked 3	done -5	in_progress 4
THEY WORD	ack -4	done 13	not_started -3
THEY |	ack -3	blocked 7	done 7	extension -3	not_started -3	question -3	unrelated -5
TROUBLE	blocked -4	in_progress 3
TROUBLE |	in_progress 3
UNDO	ack -25	blocked 52	done -18	extension 3	in_progress 12	not_started -25	question -10	unrelated 10
UNDO ABLE	done 4	in_progress -4
UNDO BECAUSE	in_progress 3
UNDO BEFORE	blocked 11	done -9
UNDO BEGIN	extension 3
UNDO BUT	blocked -3
UNDO COMMA	blocked 14	done -3	in_progress -3	not_started -4
UNDO COND	blocked 6
UNDO DOING	done 4	in_progress -4
UNDO FOR	ack -5	blocked 5	done 4
UNDO INPUT	blocked 3	in_progress -9	not_started -4	question -4	unrelated 16
UNDO MORE	in_progress 4	not_started -3
UNDO MUST	blocked -12	in_progress 15
UNDO NO	blocked -3	done 3
UNDO NOUN	ack -4	blocked -3	done 7	in_progress 6
UNDO NUMBER	blocked 8	in_progress -6
UNDO OBSTACLE	blocked -4	in_progress 5
UNDO OVER	ack 3	blocked 14	done 9	in_progress -33	question 6
UNDO PART	in_progress 8	not_started -6	unrelated 3
UNDO PAST	done 4	in_progress -4
UNDO SOFT	ack -5	in_progress 5	unrelated 6
UNDO SOON	done -3	in_progress 6
UNDO SPAN	blocked 7	done -3
UNDO THEN	blocked 5	done -4
UNDO UNIT	blocked -7	done 9
UNDO WAIT	blocked -4	done 5
UNDO WHO	done -7	in_progress 6	unrelated 4
UNDO WORD	ack -6	blocked -7	done 7	extension 6	in_progress 7	not_started 4	question -5	unrelated -6
UNDO |	blocked 6	done -26	extension -3	in_progress 34	not_started -4	unrelated -4
UNIT	ack -21	blocked 46	extension -30	in_progress -5	not_started 11	question -5	unrelated 5
UNIT ABLE	extension 6
UNIT ALMOST	blocked 4
UNIT ASK	ack 14	blocked -6	in_progress -3
UNIT ASKS	question 3
UNIT BECAUSE	done 4	in_progress -4
UNIT BEFORE	done 8	in_progress -3
UNIT BEGIN	blocked 4
UNIT BUT	in_progress 3
UNIT COMMA	blocked -15	done -6	extension -5	in_progress 39	unrelated -9
UNIT CONFIRM	done 4
UNIT DENY	blocked -4	done 3
UNIT DOING	blocked -4	done -16	extension -3	in_progress 28	not_started -3	unrelated -3
UNIT DRAFT	done 10	extension -6	in_progress -9	question 5
UNIT EARLY	ack -5	blocked 10	done -3	extension -5	not_started 6	question -3
UNIT FINISH	blocked -8	done 13	question -4	unrelated -3
UNIT FUTURE	ack 6	blocked -5	done -15	extension 5	in_progress 12
UNIT GIVE	ack -3	blocked 19	extension -7	unrelated -4
UNIT HELP	blocked 14	done -4	extension -3
UNIT INPUT	blocked -6	done -4	extension -6	in_progress 10	question 8
UNIT JUST	extension 3	in_progress -8
UNIT LACK	blocked 9	done -3	in_progress -3	not_started 4	unrelated -3
UNIT LATE	blocked 5	unrelated -3
UNIT LATER	done 4
UNIT LET	ack -6	blocked 9	done -3	extension 6	in_progress -6	not_started -5	question 9	unrelated -4
UNIT MUST	done -5	in_progress 4
UNIT NO	blocked 9	in_progress -8
UNIT NOTYET	blocked 16	done -13	in_progress -6	not_started 13	question -5	unrelated -3
UNIT NOUN	blocked -13	done 6	in_progress 4	not_started 12	question -3	unrelated -4
UNIT NUMBER	blocked -16	done 5	extension 5	in_progress 12	question -6
UNIT OBSTACLE	blocked 20	done -6	in_progress -9
UNIT OVER	blocked 3	done -20	in_progress 11	not_started 12	question -3
UNIT PART	done 6	in_progress -3	question -3
UNIT PAST	ack 9	blocked -9	done 5	extension -3	in_progress -9	not_started 12	unrelated -3
UNIT POSTPONE	blocked 6	done 4	extension -8
UNIT RECEIVE	ack -4	done 10	in_progress -3
UNIT REMAIN	blocked 5	unrelated -5
UNIT SIGN	blocked -12	done 22	in_progress -8	not_started -3	question 7	unrelated -3
UNIT SO	blocked 3
UNIT SOCIAL	done -6	unrelated 8
UNIT SOFT	ack -7	blocked -11	done 4	extension -7	in_progress -12	unrelated 32
UNIT SOON	blocked 10	done -12	question 5
UNIT SPAN	done 4
UNIT STEP	ack -4	blocked 3	done 21	in_progress -12	not_started -9
UNIT STOP	ack 7
UNIT SUBMIT	blocked -4	extension 6
UNIT TELL	ack -3	done 3
UNIT THEN	in_progress -6	not_started 5
UNIT THEY	done -4	extension -5	in_progress 9
UNIT UNDO	blocked 15	done -12	in_progress 6	not_started -3	unrelated -4
UNIT UNIT	blocked 27	done -7	in_progress 6	not_started -7	question -4	unrelated -15
UNIT UNSURE	blocked 4
UNIT UNTIL	extension 5	in_progress -6	question -3	unrelated 7
UNIT WAIT	blocked 3	done 5	extension -5
UNIT WH	blocked -8	done 7	not_started -7	question 15	unrelated -3
UNIT WHO	ack -11	blocked -5	done -4	in_progress -23	not_started 6	question -3	unrelated 40
UNIT WORD	ack -9	blocked -7	done 10	extension 10	in_progress 22	not_started -8	question -7	unrelated -12
UNIT |	ack 6	blocked 4	done 11	extension -4	in_progress -4	not_started -9
UNSURE	ack -8	blocked 79	done -31	extension 6	not_started -10	question -19	unrelated -18
UNSURE COMMA	done 5	in_progress -5
UNSURE DENY	blocked 4	in_progress -3
UNSURE FINISH	blocked 16	done -6	in_progress -7
UNSURE GIVE	done -5	in_progress 8
UNSURE LATE	blocked 5
UNSURE LATER	in_progress 3
UNSURE LET	blocked 4	not_started -3
UNSURE MUST	question 3
UNSURE NOTYET	not_started 3
UNSURE NOUN	in_progress 4	unrelated -3
UNSURE OBSTACLE	blocked 3
UNSURE OVER	ack 6
UNSURE PAST	done -4	in_progress 7
UNSURE RECEIVE	in_progress 5
UNSURE REPORT	done -3	in_progress 3
UNSURE SO	blocked 11	not_started -11
UNSURE SOCIAL	unrelated 4
UNSURE SOFT	ack -3	blocked 17	done -3	in_progress -3	unrelated -6
UNSURE STEP	done -4	in_progress 7
UNSURE UNDO	not_started 3
UNSURE UNIT	blocked -3	done -4	extension 5	in_progress 9
UNSURE WAIT	done 3	in_progress -3
UNSURE WH	blocked 3
UNSURE WHO	done 19	in_progress -25	not_started 11
UNSURE WORD	blocked 18	done -10	question -6
UNSURE |	in_progress 4	question -3
UNTIL	ack -8	blocked -36	done -34	extension 97	in_progress -19	not_started 5	question -21	unrelated 15
UNTIL ABLE	blocked -7	in_progress 7
UNTIL BEFORE	blocked -4	extension 5
UNTIL COMMA	ack 4	blocked 19	done -10	extension -3	in_progress -3	unrelated -5
UNTIL DO	in_progress -3	not_started 3
UNTIL DOING	done 9	in_progress -8
UNTIL EARLY	blocked -3	in_progress 3
UNTIL LATER	ack -9	blocked -27	done -14	extension 92	in_progress -21	not_started -4	question -9	unrelated -9
UNTIL NOTYET	blocked 3	question -3
UNTIL NOUN	not_started 4
UNTIL NOW	blocked -5	extension 7
UNTIL NUMBER	blocked -3	extension 8	question -3
UNTIL OTHER	in_progress 5	not_started -3
UNTIL OVER	done -5	in_progress 6
UNTIL PART	done -12	in_progress 14
UNTIL SHARE	in_progress 4
UNTIL SOFT	blocked -3	done -4	in_progress 9	not_started -3	unrelated 6
UNTIL SPAN	blocked -5	extension 9
UNTIL TELL	blocked -3	in_progress 5
UNTIL TERM	done 8	in_progress -7
UNTIL THEY	done 4
UNTIL UNIT	blocked 5	extension -7	in_progress 3
UNTIL WH	question 3
UNTIL WHO	blocked 9	done -5	extension -3	in_progress -4	unrelated 6
UNTIL WORD	blocked -12	done 17	in_progress -5	not_started 6	unrelated -5
UNTIL |	ack 4	blocked 4	done -18	in_progress -18	unrelated 29
WAIT	ack -9	blocked 30	extension 5	in_progress 10	not_started -13	question -18	unrelated -4
WAIT BUT	blocked 7	done -3	in_progress -3
WAIT COMMA	done 6	in_progress -6
WAIT DOING	blocked -4	in_progress 4
WAIT EARLY	blocked 6	extension -5
WAIT FINISH	done -3
WAIT GIVE	done 5	extension -5
WAIT INPUT	blocked -4	done 3
WAIT JUST	blocked 14	in_progress -9
WAIT LET	extension 5	in_progress -3
WAIT NUMBER	done 10	in_progress -9
WAIT OTHER	in_progress 4
WAIT SIGN	in_progress 5
WAIT SOFT	done -3	in_progress 7
WAIT SOON	extension 3	question -3
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 10	done 5	not_started -3	question -6
WAIT WHO	blocked -3	in_progress 6
WAIT WORD	blocked -6	done -6	extension 6	in_progress 7	question -3	unrelated 6
WAIT |	blocked 14	done -9	in_progress 4	not_started -4
WH	ack -30	blocked -14	done -10	extension -38	in_progress -51	not_started 27	question 98	unrelated 18
WH ACK	done 4
WH ASKS	question 5
WH BECAUSE	question -3	unrelated 3
WH BUT	blocked 8	unrelated -4
WH COMMA	blocked -3	not_started 10	question -6
WH COND	blocked 17	question -11
WH DENY	not_started 11	question -9
WH DO	done -4	in_progress -8	not_started 19	unrelated -4
WH DOING	done -8	in_progress -7	question 15
WH EARLY	blocked 13	not_started -3	question -6
WH FINISH	done -6	in_progress 4	not_started -5	question 5	unrelated 3
WH FOR	in_progress 4	question -8	unrelated 9
WH GIVE	blocked 17	done -11	in_progress 11	not_started -16	question 5	unrelated -3
WH HA	in_progress 3	question 4
WH HELP	question 3
WH INPUT	blocked 4	question -5	unrelated 6
WH LACK	blocked -6	done 6
WH LET	blocked 7	done -4	in_progress 9	not_started -3	question -4	unrelated -3
WH MUST	question 4
WH NOTYET	in_progress -15	question 19
WH NOUN	blocked -3	question 6
WH OBSTACLE	done 3
WH OVER	done 4	unrelated -3
WH PART	done 11	in_progress -3	question -8
WH RECEIVE	ack -4	blocked 11	not_started -4	question -4	unrelated 4
WH REMAIN	ack -5	done 19	in_progress -3	question -3	unrelated -5
WH REPORT	in_progress 5	not_started -3
WH SIGN	blocked 10	done -3	in_progress -3	question 3	unrelated -5
WH SOCIAL	blocked -3	unrelated 6
WH SOFT	ack -5	blocked -7	done -6	extension -6	in_progress -13	not_started 12	question 29	unrelated -4
WH SOON	in_progress -4	question 6
WH STEP	blocked 4
WH TELL	done 7	question -9	unrelated 7
WH THEN	question 7
WH UNDO	blocked 4	done -4	in_progress 3
WH UNIT	blocked -3	extension 3	unrelated 4
WH UNSURE	blocked -5	in_progress 4	unrelated 6
WH UNTIL	done -3	in_progress 4
WH WHO	ack 7	blocked -10	extension -5	not_started -6	question 4	unrelated 13
WH WORD	ack -5	blocked -20	done -5	extension -8	question 18	unrelated 16
WH |	ack -6	blocked -21	done 12	extension -3	in_progress -30	not_started 33	question 28	unrelated -14
WHEN	ack 12	blocked -8	done -13	extension -7	in_progress 7	not_started -4	question 23	unrelated -9
WHEN FINISH	ack 6	done -4
WHEN GIVE	question 3
WHEN LET	done 3
WHEN MUST	in_progress -7	question 11
WHEN SIGN	done -3	in_progress 7
WHEN SOCIAL	blocked -3	question 7	unrelated -3
WHEN SOFT	question 3
WHEN WORD	ack 8	done -3	extension -4	in_progress 4
WHO	ack 37	blocked -16	done -14	extension 12	in_progress -30	not_started 18	question -16	unrelated 9
WHO ABLE	blocked -4	done 4	in_progress -3	question 3
WHO ACK	ack 6	blocked -3
WHO ALMOST	blocked 4	done -6	in_progress 13	not_started -10
WHO ASK	ack 7	blocked 13	done -8	extension 9	in_progress -10	not_started -3	question -3	unrelated -5
WHO ASKS	blocked -4	done -5	extension 5	in_progress -3	question 9
WHO BECAUSE	blocked 3	done -4	extension 5	in_progress -5
WHO BEFORE	ack -5	in_progress 10
WHO BEGIN	not_started 3
WHO BUT	blocked 9	in_progress -7
WHO COMMA	ack -8	blocked -11	done -12	extension 25	in_progress -22	not_started -7	question 17	unrelated 18
WHO COND	ack 6	done -6
WHO CONFIRM	ack 8	done 4	in_progress -8
WHO DENY	blocked 18	done -8	in_progress 17	not_started -9	question -6	unrelated -10
WHO DO	blocked -5	done 28	extension -5	in_progress -6	not_started 17	question -9	unrelated -18
WHO DOING	ack 8	blocked -5	done -18	extension -3	in_progress 30	not_started -11	question -9	unrelated 9
WHO DRAFT	done 4
WHO EARLY	ack 28	blocked -8	done -14	in_progress -7	not_started -3	question -3	unrelated 9
WHO FINISH	ack -6	blocked -6	done 39	in_progress -10	not_started -5	unrelated -13
WHO FOR	blocked -4	done 4	extension 10	in_progress -9	question -5	unrelated 9
WHO FUTURE	ack 20	blocked -4	done -10	extension -4	in_progress 14	not_started -4	question -5	unrelated -6
WHO GIVE	blocked -18	done 50	in_progress -4	not_started -4	question 4	unrelated -26
WHO HA	ack 3
WHO HELP	ack 8	blocked 9	done 3	extension -6	in_progress -7	unrelated -4
WHO HOW	blocked 6	done -8	in_progress -3	question 9
WHO INPUT	blocked 4	done 6	extension -6	in_progress 3	not_started -4	question 6	unrelated -7
WHO JUST	ack -14	blocked -11	done -10	extension -3	in_progress -10	not_started 67	question -7	unrelated -11
WHO LACK	ack -5	blocked -9	done -8	in_progress 11	not_started 9	question 6	unrelated -3
WHO LATE	blocked -3	done -5	extension 8
WHO LATER	ack -3	blocked 3	done -5	in_progress 4	not_started -4	question -4	unrelated 6
WHO LET	ack -6	blocked -6	done 22	extension -4	in_progress -10	not_started 12	unrelated -7
WHO MORE	blocked -4	done -3	extension 27	in_progress -3	question -9	unrelated -5
WHO MUST	blocked -5	done -4	extension -6	in_progress -3	question 27	unrelated -5
WHO NO	blocked -6	done 8	in_progress -4	unrelated 4
WHO NOTYET	ack -6	blocked -7	done -4	extension -4	in_progress -12	not_started 42	question -5	unrelated -3
WHO NOUN	ack -5	blocked 7	done 6	extension 3	in_progress -15	not_started 3	question 3
WHO NOW	blocked 5	done -9	extension -3	in_progress 7	unrelated 3
WHO NUMBER	extension 4
WHO OBSTACLE	ack -4	blocked 10	done -5	in_progress 8	not_started -3	unrelated -3
WHO OTHER	not_started 4
WHO OVER	ack 3	blocked 20	done 18	in_progress -32	not_started -3	unrelated -4
WHO PART	in_progress -3	question 3	unrelated -3
WHO PAST	ack 3	done -16	extension -3	in_progress 34	not_started -8	question -6	unrelated -4
WHO POSTPONE	blocked -4	done -3	extension 8	in_progress -4	question 9
WHO RECEIVE	ack 54	blocked -9	done -25	extension -4	in_progress -9	not_started -7	question 7	unrelated -7
WHO REMAIN	blocked -6	in_progress 8	not_started 3
WHO REPORT	ack -8	blocked -3	done 18	extension -6	not_started 5	question -11	unrelated 5
WHO SHARE	extension 9	in_progress -6
WHO SIGN	ack -8	blocked 8	done -3	in_progress 4	not_started -6	question 11	unrelated -4
WHO SOCIAL	ack -5	blocked -5	done -14	extension -3	in_progress -10	not_started -4	question -3	unrelated 44
WHO SOFT	ack -3	blocked 10	done 12	extension -8	in_progress 14	not_started 21	question -36	unrelated -10
WHO SOON	in_progress -6	unrelated 11
WHO SPAN	done -13	in_progress 7	unrelated 6
WHO STEP	ack 10	blocked 10	done -23	extension -6	in_progress 7	not_started -4	unrelated 10
WHO SUBMIT	blocked -5	done 4	extension -3	in_progress 13	not_started -4	unrelated -3
WHO TELL	ack 13	blocked -4	done 9	extension -5	in_progress 13	not_started -5	question -10	unrelated -10
WHO THEN	ack 8	blocked -4	done -6	in_progress -6	not_started 3	unrelated 6
WHO THEY	ack -3	done 3	unrelated 3
WHO UNDO	ack 4	blocked -6	done 7	in_progress -9	unrelated 9
WHO UNIT	done -13	in_progress 7	not_started -6	question 6	unrelated 10
WHO UNSURE	blocked 3	done -12	in_progress 20	unrelated -9
WHO UNTIL	blocked -8	extension 18	in_progress -6	unrelated 4
WHO WAIT	blocked 7	done -3	in_progress -3
WHO WH	ack 5	blocked -8	done 10	extension -3	in_progress -3	not_started 8	question -19	unrelated 10
WHO WHO	ack 23	blocked -23	done 18	extension 12	in_progress -15	not_started -6	question -16	unrelated 8
WHO WORD	ack 8	blocked 15	done -26	extension -16	in_progress -13	not_started -6	unrelated 35
WHO |	ack -17	blocked -19	done 30	in_progress -22	not_started -8	question 24	unrelated 9
WHOLE	blocked -13	done 85	in_progress -59	unrelated -5
WHOLE INPUT	done 3	in_progress -3
WHOLE NOUN	done 4	in_progress -3
WHOLE SOFT	done 17	in_progress -14
WHOLE UNIT	blocked -6	done 11	in_progress -4
WHOLE WHO	done 8	in_progress -5
WHOLE WORD	done 9	in_progress -8
WHOLE |	blocked -3	done 26	in_progress -20
WORD	ack -25	blocked 21	done 12	extension -8	in_progress -23	not_started 17	question -8	unrelated 12
WORD ABLE	blocked -6	done 23	extension -5	in_progress -5	not_started -5	question -3
WORD ACK	done 5	in_progress -4
WORD ALMOST	blocked 14	in_progress -9	question -3	unrelated -4
WORD ASK	done -10	extension 19	in_progress -9	question -6	unrelated 5
WORD ASKS	blocked -3	in_progress 5
WORD BECAUSE	ack -3	blocked -6	done 3	extension 4	unrelated 4
WORD BEFORE	ack -4	blocked 10	done 23	in_progress -12	not_started -10	question -4	unrelated -5
WORD BEGIN	blocked 3	in_progress -4
WORD BUT	blocked 11	done 16	in_progress -17	unrelated -7
WORD COMMA	ack -4	blocked 41	done -24	extension -5	in_progress 15	not_started -3	question -16	unrelated -4
WORD COND	ack -7	done -3	in_progress 10
WORD CONFIRM	ack -8	done 12
WORD DENY	ack -4	blocked -12	done -10	in_progress -7	not_started 3	question 8	unrelated 20
WORD DO	ack 7	blocked 10	extension -3	in_progress -25	unrelated 16
WORD DOING	blocked -9	done 12	extension 10	in_progress -9	not_started 3	question -7
WORD DRAFT	blocked 5	done -10	in_progress 15	not_started -6
WORD EARLY	ack 6	blocked -19	done 27	extension 6	in_progress -28	question -4	unrelated 10
WORD FINISH	ack -8	blocked -26	done 4	extension -9	in_progress 10	question -12	unrelated 41
WORD FOR	ack 5	extension 6	in_progress 4	not_started -3	question -8	unrelated -3
WORD FUTURE	blocked 4	done 17	extension 7	in_progress -11	not_started -6	unrelated -7
WORD GIVE	ack -4	blocked 24	done 10	extension 5	in_progress -16	not_started -7	question -4	unrelated -8
WORD HA	ack -3	blocked 3	done -9	question 6	unrelated 6
WORD HELP	blocked 16	done -5	extension -3	unrelated -6
WORD HOW	in_progress 3
WORD INPUT	ack -16	blocked -3	done -13	extension -5	in_progress 14	not_started 11	question 6	unrelated 7
WORD JUST	done 8	extension 10	in_progress -7	not_started -6	question 4	unrelated -10
WORD LACK	blocked 8	done -3	not_started 10	question -6	unrelated -6
WORD LATE	blocked -4	extension 9	in_progress -3
WORD LATER	ack 6	blocked -6	done 15	extension 8	in_progress -21	not_started 3	question -7
WORD LET	blocked -8	extension 7	in_progress 3
WORD LIMIT	blocked -4	extension 4
WORD MORE	extension 10
WORD MUST	blocked 4	done -12	in_progress -6	not_started -3	question 27	unrelated -6
WORD NO	ack -4	blocked 11	done -28	in_progress 4	unrelated 16
WORD NOTYET	blocked 6	done 18	extension 5	in_progress -15	not_started -12	question -13	unrelated 11
WORD NOUN	ack 5	blocked -52	done 12	in_progress 6	not_started 36	question 12	unrelated -19
WORD NOW	blocked -11	question 7	unrelated 9
WORD NUMBER	ack -5	blocked -15	extension -6	in_progress 28	not_started -3	question -6	unrelated 5
WORD OBSTACLE	ack -3	blocked -7	done 13	in_progress 9	question -3	unrelated -6
WORD OVER	ack 34	blocked 12	done -14	extension -13	in_progress -15	not_started -9	question -15	unrelated 20
WORD PART	ack -7	blocked 15	extension -3	not_started 4	question 3	unrelated -11
WORD PAST	ack -15	blocked 11	done 10	in_progress 4	not_started 5	question -3	unrelated -10
WORD POSTPONE	ack 3	blocked 14	done 4	extension -10	in_progress -15	question 8
WORD RECEIVE	ack -15	blocked -4	done 25	in_progress 4	question -3	unrelated -8
WORD REMAIN	ack 9	blocked 7	done -8	in_progress -7	question 11	unrelated -10
WORD REPORT	ack 4	done -3	in_progress 3
WORD SHARE	blocked -4	done -6	in_progress 26	question -4	unrelated -8
WORD SIGN	ack -8	blocked 7	extension -3	in_progress 15	not_started -3	unrelated -7
WORD SO	ack -4	blocked 24	done -9	in_progress 7	not_started -13
WORD SOCIAL	blocked 23	done 6	in_progress 10	not_started -4	question -3	unrelated -32
WORD SOFT	ack -9	blocked 5	done 15	extension -3	in_progress -30	not_started 3	question -5	unrelated 25
WORD SOON	ack -3	blocked -7	done 6	extension 3	in_progress -4	not_started 15	question -3	unrelated -6
WORD SPAN	ack 4	blocked 13	done 33	extension 5	in_progress -20	not_started -20	unrelated -16
WORD STEP	ack -4	blocked 12	done -4	in_progress 12	not_started -10
WORD STOP	ack 11	blocked -7	in_progress -4
WORD SUBMIT	blocked -3	done -5	extension 5	in_progress 5
WORD TELL	ack 12	blocked 18	done -8	extension -4	not_started -4	unrelated -12
WORD TERM	blocked -4	extension 15	in_progress -7	question 7	unrelated -7
WORD THEN	blocked -9	done -9	not_started 20	question -6	unrelated 4
WORD THEY	done 7	extension -3	in_progress 10	not_started -5	unrelated -5
WORD UNDO	ack -7	done 15	in_progress 13	not_started -9	question -3	unrelated -6
WORD UNIT	ack -4	done 19	extension -20	in_progress 14	not_started 18	question -6	unrelated -18
WORD UNSURE	blocked 9	done 3	not_started -4	unrelated -4
WORD UNTIL	ack 13	blocked -26	extension 17	in_progress -16	question -4	unrelated 15
WORD WAIT	blocked 7	in_progress -5
WORD WH	ack -5	blocked -4	extension -7	in_progress -10	not_started 13	question 23	unrelated -9
WORD WHO	ack -17	blocked -3	done -42	extension 28	in_progress -9	not_started 36	unrelated 9
WORD WHOLE	done 14	in_progress -9
WORD WORD	ack -6	blocked 14	done 13	extension -9	not_started -13	unrelated 3
WORD |	ack -4	blocked 4	done -7	extension -8	in_progress -8	not_started 15	question -25	unrelated 33
a	ack 4	blocked -19	done -7	extension -8	in_progress -9	not_started 19	question 21
a ,	ack 5	blocked -9	done -8	extension 3	in_progress -4	not_started 8	question 6
a :	done 5	in_progress -5
a ?	blocked -3	done -5	not_started 9	question 5
a a	ack 8	in_progress -3	unrelated -3
a anh	ack -6	done 13	in_progress -5
a ay	not_started 4
a chi	blocked 4
a chua	done 16	in_progress -15
a e	not_started 3
a nhe	in_progress -4	not_started 4
a oi	in_progress 3	not_started -3
a roi	done 6	in_progress -4
a xong	done 4
a |	ack 6	blocked -9	done -20	extension -9	in_progress 14	not_started -4	question 11	unrelated 11
ai	ack -15	blocked 42	done -28	extension -18	in_progress -6	not_started -11	question -6	unrelated 42
ai ?	question 3
ai a	question 6
ai an	unrelated 3
ai ban	unrelated 4
ai bao	done 13	in_progress -6	unrelated -3
ai bat	blocked 3
ai biet	blocked -4	question -5	unrelated 11
ai cam	unrelated 3
ai cap	blocked 7	unrelated -5
ai cat	question 4	unrelated -3
ai chiu	blocked 3
ai cho	unrelated 4
ai chu	question 12	unrelated -8
ai chua	in_progress -11	question 12
ai co	blocked -7	question -16	unrelated 29
ai dang	blocked 8	done -4
ai de	done -5	in_progress 24	not_started -3	question -10	unrelated -7
ai di	question -3	unrelated 9
ai do	question -3	unrelated 7
ai don	blocked -3	done 3	in_progress 10	question -6	unrelated -3
ai du	blocked 3	question 4	unrelated -6
ai dua	done -3	unrelated 4
ai dung	in_progress -4	not_started 7
ai giao	blocked 9	question -6
ai ki	blocked 8	done -3	question 3	unrelated -4
ai la	question 3
ai lam	done -4	in_progress -8	not_started 19	unrelated -4
ai mang	question -4	unrelated 5
ai mua	unrelated 5
ai nhan	ack -3	blocked 15	not_started -3	unrelated -8
ai nhat	blocked -3	unrelated 5
ai nop	in_progress 11	not_started -9
ai phu	question 15	unrelated -12
ai quan	blocked 4
ai quen	unrelated 7
ai soan	question 4
ai sua	blocked 4
ai thay	blocked 4	not_started -3
ai thua	question -3	unrelated 5
ai tra	blocked 10	question -7
ai vang	blocked -5	done 8
ai vay	question 3
ai xong	done -4	in_progress 4	not_started -5	unrelated 7
ai |	question 6
alam	not_started 7
alam nha	not_started 7
all	done 3
all xong	done 3
alo	ack -3	blocked -4	in_progress -3	unrelated 12
alo alo	unrelated 3
alo |	ack -3	blocked -3	in_progress -3	unrelated 11
am	blocked -4	unrelated 6
am |	blocked -4	unrelated 6
an	ack -8	done 7	extension 6	in_progress -26	not_started -9	question -12	unrelated 43
an bi	blocked -4	extension 8
an binh	in_progress -3	not_started 4
an bun	unrelated 4
an com	done -3	in_progress -3	not_started -4	question -7	unrelated 22
an dinh	extension 6	in_progress -3
an gi	unrelated 6
an ninh	blocked -3	done 4
an phuong	blocked 5	done 10	in_progress -10
an sang	in_progress -3	unrelated 10
an sap	done 7
an toan	unrelated -3
an truong	done 3
an ung	done 3	unrelated -3
an xa	done 3	in_progress -3
an xong	done -6	unrelated 9
an |	blocked 8	done -6	in_progress -3
anh	ack -39	blocked -10	done 15	extension -10	in_progress 9	not_started 8	question 19	unrelated 9
anh ,	blocked -4	done 9	extension 10	in_progress -9	not_started -3	question 7	unrelated -7
anh ?	question 3
anh a	ack -13	blocked 5	done -17	extension -3	in_progress 22	not_started 13	question -19	unrelated 12
anh ai	done -3	in_progress 5
anh ay	in_progress 4
anh bai	blocked 3	in_progress -3
anh bao	in_progress 3
anh be	done 4
anh bo	unrelated 6
anh cam	done 3
anh chac	done -6	in_progress 6
anh cham	done -3	in_progress 4
anh chanh	blocked -4	done -3	in_progress 4	question 5
anh chi	in_progress -11	unrelated 17
anh cho	extension 4	in_progress -6	unrelated 4
anh chong	ack -4	done -3	in_progress -4	unrelated 12
anh chu	blocked 5	done 5	in_progress -5
anh chua	ack -4	in_progress -3	not_started 12
anh chuong	blocked 7	in_progress -6
anh chuyen	blocked -3	done 6
anh clip	blocked 4	question -3
anh da	ack 7	done -17	in_progress 24	not_started -4	unrelated -4
anh dang	blocked 3	unrelated -3
anh dat	done -4	unrelated 5
anh dau	in_progress 3
anh de	blocked 4
anh dep	blocked -3	unrelated 7
anh don	done 4
anh dot	done 3
anh duc	blocked 13	done -9
anh duyet	done -7	in_progress 4	question 6
anh e	done 3
anh em	done -7	in_progress -14	not_started -3	question -11	unrelated 38
anh gia	extension 6	in_progress -4
anh giai	extension -5	question 8
anh giao	done -8	in_progress 12
anh goi	done 3
anh gui	in_progress -3	unrelated 3
anh hoan	done 4	in_progress -3
anh hoi	blocked 12	done -7	in_progress -3
anh hung	in_progress 3
anh ke	not_started 3
anh khai	done 3
anh khoi	blocked -7	done 11
anh khong	blocked -3	in_progress 8
anh kiem	done 4
anh kien	done 3
anh lam	blocked -4	done 9	in_progress -5
anh mat	blocked -3	done 3	unrelated 3
anh may	done 3	in_progress -3
anh moi	in_progress 6	unrelated -3
anh mua	done -4	unrelated 5
anh ngay	in_progress 3
anh nghe	in_progress 3
anh nha	blocked 8	in_progress -6
anh nhac	ack 4
anh nhan	question 6
anh nhe	blocked -3	done -3	in_progress 14	unrelated -7
anh nho	blocked 5
anh niem	not_started 4
anh noi	blocked 6	done 3	extension -3	unrelated -3
anh oi	blocked 12	done -4	unrelated -8
anh phan	in_progress 5
anh pho	in_progress 3
anh qua	done -3	in_progress 3
anh quyet	blocked -3	in_progress 3
anh roi	done 19	in_progress -13
anh sau	ack 12	question -7	unrelated -4
anh so	not_started 3
anh tac	blocked 6
anh tap	done -4	in_progress 4
anh thang	done -5	in_progress 5
anh tinh	done -5	in_progress 5
anh to	blocked 4	done 7	in_progress -11
anh trang	in_progress 4
anh trong	done 11	in_progress -3	unrelated -3
anh truoc	done 9	in_progress -5
anh truong	done -4	in_progress 3
anh tu	done 3	in_progress -3
anh tuan	blocked 4	done -4	extension -3
anh tuong	in_progress 3
anh tuyen	in_progress -3
anh van	done 4	in_progress -4
anh viec	blocked 7	in_progress -3
anh xem	done -5	in_progress 3	unrelated 3
anh xong	not_started -4	question 3
anh yen	done 4	in_progress -3
anh |	ack -7	blocked -33	done 22	extension -3	in_progress 3	not_started 7	question 37	unrelated -27
ap	blocked 5	in_progress 9	unrelated -7
ap cai	blocked 3
ap chua	blocked 4	not_started -3
ap roi	in_progress -3	not_started 3
ap |	blocked -3	in_progress 3
ay	done -5	not_started 5
ay roi	in_progress -3	not_started 4
ay |	in_progress 4
ba	ack -5	blocked 25	in_progress -12	not_started -15	question -4	unrelated 12
ba ,	blocked 6	done -8	in_progress 4
ba bua	blocked 11	not_started -9
ba con	blocked 6	in_progress -14	not_started -3	unrelated 13
ba dong	done 4
ba ho	extension -4	in_progress 5
ba nhat	blocked 8	in_progress -7
ba nu	blocked 8	unrelated -3
ba roi	in_progress 4
ba sau	blocked 8	in_progress -7
ba sot	extension 4	unrelated -3
ba thang	done 3
ba vao	done 4
ba |	blocked -3	in_progress -7	unrelated 9
bac	done -6	extension -3	in_progress -4	not_started -4	question -5	unrelated 18
bac chua	blocked 3	extension 3	in_progress -3
bac con	blocked -6	in_progress 7
bac da	done -8	in_progress 9
bac dan	ack 3
bac dang	blocked -8	in_progress 8
bac giao	done 4
bac goi	unrelated 5
bac mot	extension 3
bac oi	done 9	extension -6
bac roi	blocked 6	in_progress -4
bac si	done -3	unrelated 4
bac tap	unrelated 4
bac to	blocked 5	done -3
bac tra	blocked 3
bac vi	blocked 5	in_progress -3
bac |	done -5	in_progress -3	unrelated 10
bai	ack -5	blocked -21	done 28	not_started 3	unrelated -6
bai ,	blocked -5	done 5
bai dang	done 4	in_progress -3
bai len	done 7	in_progress -13	not_started 9
bai rac	blocked -3	done 5
bai sach	done 5
bai thi	blocked -4	in_progress 4
bai trieu	done 5
bai tuyen	blocked 3	done -5	in_progress 6
bai |	not_started -3
bam	ack -3	unrelated 4
bam lung	ack -3	unrelated 6
ban	blocked -36	done -10	extension -19	in_progress 26	not_started 7	question 12	unrelated 23
ban ,	ack 5	in_progress -6
ban :	done 3
ban a	in_progress -8	unrelated 5
ban anh	done 8	in_progress -3
ban ban	blocked 3
ban cam	done 7	in_progress -5
ban chi	blocked -5	done 8
ban chinh	done 7	in_progress -3
ban chu	blocked -4	done -4	in_progress 13	unrelated -3
ban chua	in_progress -3	question 8
ban coi	blocked -3	extension 3
ban cung	blocked -4	done 9	unrelated -4
ban cuoi	done -6	extension -7	in_progress 20	unrelated -4
ban da	ack 3	done 8	in_progress -9
ban dau	in_progress 3
ban de	done -6	in_progress 9
ban dep	in_progress 4
ban do	blocked 12	in_progress -7
ban dong	blocked 4
ban em	done 3
ban ga	blocked -3	in_progress -6	unrelated 13
ban gi	not_started 3
ban giam	in_progress 3
ban giao	done 21	in_progress -29	not_started 16	unrelated -5
ban giay	blocked -3	done 6	question 3
ban goc	blocked 3
ban gop	done 10	in_progress -9
ban hanh	blocked 4	done 7	in_progress -8	unrelated -3
ban het	blocked -3	done -4	unrelated 8
ban hoan	done -6	in_progress 10
ban hoi	blocked -3	in_progress 4
ban hop	ack 14	in_progress -6	not_started -3
ban khong	question -3	unrelated 6
ban ki	blocked -3	in_progress -3	question 9
ban kiem	done 4
ban lanh	in_progress 4
ban luon	blocked 3
ban mau	blocked 5	unrelated -4
ban mem	blocked -4	in_progress 3	question 6
ban nam	in_progress 4
ban nha	blocked -4	question -4	unrelated 12
ban nhap	blocked -3	done -5	in_progress 10
ban nhung	done 3	in_progress -3
ban phao	done 6	in_progress -3
ban qua	blocked -12	done -3	in_progress 9	not_started 7
ban quan	blocked 5
ban ra	blocked -4	not_started 5
ban roi	done 6	in_progress -5
ban sat	blocked 6	done -5
ban sep	ack -5	done -3	in_progress 11
ban tham	blocked -3	in_progress 3
ban thanh	in_progress 3
ban thao	in_progress 3
ban thong	done -6	in_progress 8
ban thuong	done -3	in_progress 6
ban tiep	blocked 9	done -7
ban to	blocked 10
ban trinh	done -3	in_progress 5
ban ve	blocked 6	done -4
ban word	blocked -3	in_progress 6
ban xay	blocked 3	done 11	in_progress -14
ban xe	done -5	in_progress -3	unrelated 10
ban xem	done -14	in_progress 14
ban xong	done -11	in_progress 3	unrelated 9
ban |	blocked -6	done 10	extension -3	in_progress -3	question -3
bang	ack -7	blocked -15	done 33	extension -6	in_progress -3	not_started -4
bang a	blocked 5	done 7	in_progress -8
bang chua	blocked -4	not_started 3
bang doan	blocked 4	question -3
bang ki	done 3
bang lai	in_progress -3	question -4	unrelated 11
bang luong	in_progress 4
bang nhac	blocked -3	done 3
bang roi	done -4	in_progress 4
bang ron	blocked -3	done 9	in_progress -3
bang sach	done 5	in_progress -4
bang van	done 9	in_progress -6
bang xong	blocked -3
banh	done -10	unrelated 11
banh toi	blocked -3	done -8	unrelated 12
bao	ack 32	blocked -4	done 8	extension -25	in_progress 19	not_started -20	question 12	unrelated -21
bao ,	blocked -4	done 3
bao a	ack 4	done -3
bao anh	ack 13	done -3	in_progress 9	question -9	unrelated -7
bao cam	done 9	unrelated -6
bao cao	ack -9	blocked -14	done 13	question 15
bao chi	done 4	in_progress -3
bao chua	done 26	in_progress -15	question -7
bao da	done 3
bao day	done 3
bao gia	blocked -3	in_progress 6
bao gio	ack 10	blocked -6	done -3	extension -6	in_progress -9	not_started -3	question 25	unrelated -7
bao hiem	blocked -6	in_progress 4	not_started 5
bao hoan	blocked 4	done -3	in_progress 3
bao ket	ack 3	in_progress -5
bao ki	in_progress 3
bao lai	ack 12	blocked -3	in_progress -4
bao loi	blocked 11	done -8
bao mieng	in_progress 3
bao nay	unrelated 5
bao ngay	ack 4	blocked 6	in_progress -5
bao nha	done -4	in_progress 6
bao nham	in_progress 4	not_started -3
bao nhe	done -3	in_progress 5
bao nhieu	question -5	unrelated 10
bao on	done -3	unrelated 3
bao pha	blocked 8	question -3
bao quat	blocked 12	done -10
bao roi	ack 5	unrelated -3
bao so	blocked -4	unrelated 6
bao toi	in_progress 3
bao tri	blocked 4
bao tro	done 4
bao va	ack 3
bao vao	question 3
bao ve	blocked 9	extension -7
bao vua	blocked 11	done -7
bao xong	done 7
bao |	in_progress 11	not_started -6
bat	ack -10	blocked -19	done -40	extension -5	in_progress 48	not_started 47	question -7	unrelated -14
bat buoc	question 3
bat dau	ack -7	blocked -14	done -34	extension -7	in_progress 39	not_started 36	question -4	unrelated -7
bat den	done 9	in_progress -4
bat dong	in_progress -3	not_started 4
bat dung	extension 4	question -4
bat loi	blocked -6	in_progress 7
bat may	blocked 4
bat sua	done -8	in_progress 9
bat tay	not_started 3
bat viet	in_progress 3
bau	blocked -3	in_progress -4	not_started 9
bau truong	not_started 4
bau xong	not_started 3
bay khong	blocked -3	unrelated 4
bay ra	in_progress 3
bay |	done 4	in_progress -5
bd	blocked -4	not_started 7
bd nua	blocked -4	not_started 6
be	ack -5	blocked -8	done 19
be giang	ack -4	blocked -3	done 13	in_progress -3
be mac	blocked -3	done 13	unrelated -7
be nha	done -5	unrelated 7
be tong	done -3	in_progress 5
ben	ack -21	blocked 68	done 3	extension -19	in_progress 8	not_started -4	question -6	unrelated -29
ben anh	blocked -4	done 9	in_progress -5
ben bien	blocked 3	in_progress -3
ben cong	blocked 10	done -7
ben dang	blocked 3
ben dia	blocked 8
ben dien	ack -5	blocked 17	in_progress -7
ben em	ack -5	blocked 3	done 29	extension -4	in_progress -13	unrelated -9
ben hoi	done -3	in_progress 12	question -3	unrelated -3
ben ke	done -8	in_progress 8
ben ki	blocked -9	done 10
ben kia	ack -3	blocked 5
ben mat	question 3
ben nao	question 3
ben nay	done -3	not_started 5
ben quan	blocked -4	not_started 5
ben so	done -3	in_progress 3
ben tai	blocked 13	question -7
ben thue	blocked 12	in_progress -4
ben tinh	blocked -3	in_progress 3
ben toi	blocked 6	done 3	extension -6
ben tram	done 8	in_progress -8
ben trong	in_progress 3
ben tu	done -4	in_progress 6
ben van	blocked 3	in_progress -3
ben xa	blocked -4	in_progress 6
ben xong	in_progress 3
benh	blocked 3	done -3
benh |	blocked 3
bep	done 3	extension 3	in_progress -3
bep an	done 5
bep |	extension 4	in_progress -3
bi	ack -6	blocked 93	done -42	extension -3	in_progress -13	question 7	unrelated -38
bi ,	not_started 3
bi bac	blocked 6	in_progress -4
bi bao	blocked 8	question -3
bi cat	blocked 17	done -4	in_progress -6	question -3	unrelated -3
bi chua	in_progress -5	not_started 6
bi do	in_progress 3
bi duoi	blocked -5	done 6
bi gat	blocked -4	extension 8
bi hoan	blocked 4
bi hoi	blocked -3	in_progress 4
bi ket	blocked 13	in_progress -8	unrelated -3
bi khoa	blocked 4
bi khoanh	blocked 6	in_progress -5
bi moi	blocked 7	done -7
bi muon	blocked 3
bi om	blocked 3
bi so	blocked 4
bi sot	done 4
bi tai	blocked 5	done -3
bi thiet	blocked -4	in_progress 4
bi thu	blocked 5	in_progress -4
bi tinh	blocked 6	extension -5
bi tra	done -11	in_progress 20
bi tru	blocked -5	question 12	unrelated -6
bi trung	blocked 3
bi van	done -3	in_progress 3
bi xong	blocked -3	in_progress 10	unrelated -4
bi |	question 4
bia	done 4	unrelated -4
bia nao	done 5	unrelated -3
bien	ack -3	blocked 5	done 40	extension -4	in_progress -12	not_started -5	question -3	unrelated -18
bien ,	blocked 5	in_progress -5
bien ban	blocked -3	done 17	not_started -3	unrelated -5
bien bao	done 9	unrelated -6
bien dong	blocked 3
bien gioi	in_progress 4
bien phong	blocked 8	in_progress -7
bien ten	done 8	unrelated -5
biet	ack 21	blocked 8	done -18	extension -3	not_started -14	question 6
biet ap	blocked 3
biet cho	blocked -4	unrelated 6
biet da	in_progress 3
biet lam	blocked 3
biet lay	blocked 7	in_progress -3
biet ma	in_progress -4	question 8
biet phong	blocked -3
biet roi	ack 14	blocked -6	done -3	in_progress -3
biet sua	question -3	unrelated 4
biet theo	blocked 5
biet |	not_started -5	question 10
bieu	blocked 3	done -23	extension 3	in_progress 27	not_started -5	question 3	unrelated -7
bieu anh	done -4	in_progress 4
bieu moi	extension 4
bieu quyet	blocked 4
bieu roi	done 4	in_progress -3
bieu so	in_progress 3
bieu voi	question 4
bieu xong	done -10	in_progress 12
bieu |	blocked -3	done -6	in_progress 10
binh	blocked -10	done 16	extension 8	in_progress -5	unrelated -9
binh bat	in_progress -3	not_started 4
binh cho	extension 7	unrelated -4
binh chua	done 3
binh lam	done 4
binh len	blocked -4	done 4
binh ra	done 5	unrelated -3
binh xet	in_progress 3
bit	ack 4	in_progress -4
bit roi	ack 4
bk	ack 5	done -3
bk roi	ack 5	done -3
bn	question 7
bn a	question 7
bo	ack 4	blocked 21	done -3	extension -4	in_progress -20	not_started -6	question -5	unrelated 14
bo a	in_progress 6	not_started -3
bo anh	in_progress 3
bo cong	blocked -4	done 5
bo di	blocked 11	done -6
bo do	blocked 17	in_progress -15
bo duong	in_progress 3
bo em	ack -3	done -5	unrelated 10
bo ghi	blocked -4	in_progress 4
bo ho	done 3
bo khu	done 4
bo kinh	blocked -4	done 5
bo ngang	blocked 5	unrelated -3
bo nhiem	in_progress 3
bo phan	ack 8	done -3
bo phat	blocked 9	done -7
bo phieu	done 5	in_progress -4
bo qua	unrelated 6
bo qui	not_started 3
bo sang	done -4	unrelated 4
bo sung	blocked -3	done 3	in_progress 4
bo tay	blocked 4
bo thu	done 11	extension -4	in_progress -10	question 5
bo tra	blocked 3
bo tri	blocked 3	done -3
bo ve	blocked 7
bo viec	blocked -4	done 5
bo vo	done -10	in_progress -3	unrelated 13
bo von	extension 3
bo xin	ack 7
bo |	blocked -3
boc	blocked -5	in_progress 3	not_started 9	question -4	unrelated -3
boc do	blocked -3	in_progress 10	question -4	unrelated -3
boc |	in_progress -7	not_started 9
boi	blocked -3	done 12	in_progress -5	unrelated -5
boi duong	ack 3	blocked -5	done 8	in_progress -6
boi kho	blocked -3	in_progress 3
boi thuong	blocked 6	unrelated -3
bom	blocked -5	done 6	question -7	unrelated 7
bom van	blocked -3	done 6
bon	ack 5	blocked -6	not_started 7	unrelated -5
bon em	ack 5	in_progress -5	not_started 8
bon ngay	extension 3
bon phuong	in_progress 3
bon sao	done 5
bong	blocked -12	done 11	extension 4	in_progress -3	question -4	unrelated 4
bong ,	in_progress -5	unrelated 5
bong chuyen	ack 4	done 12	extension 5	in_progress 6	unrelated -30
bong da	unrelated 4
bong het	unrelated 4
bong voi	in_progress -3	unrelated 6
bot	ack 3	blocked -9	done 7	in_progress -5	question 8	unrelated -4
bot co	blocked -7	question 10
bot con	done 3
bot |	ack 3	extension 3
bu	in_progress 4
bu dien	done -3	in_progress 5
bua	ack -8	done 12	extension 17	not_started -16	unrelated -6
bua coi	extension 6	question -3
bua khong	extension 4
bua la	blocked 11	not_started -9
bua nao	ack -6	not_started 7
bua nay	done 5	in_progress 9	not_started -12
bua thu	in_progress 3
bun	unrelated 4
bung	blocked 9	done -5
bung len	blocked 6	done -3
bung o	blocked 3
buoc	done -10	in_progress 22	not_started -5
buoc ,	in_progress 3
buoc cong	in_progress 5
buoc khao	in_progress 3
buoc khong	question 3
buoc niem	blocked -3	in_progress 4
buoc tham	in_progress 4	not_started -3
buoc thi	blocked 5	in_progress -4
buoi	blocked -3	unrelated 4
buoi .	in_progress 3
buoi dau	in_progress 3
buoi ra	done -3	in_progress 3
buoi sang	unrelated 6
buoi sau	in_progress 3
buoi tuyen	in_progress -4
buoi |	done 4
buon	extension -3	unrelated 6
buon cung	extension -3	unrelated 6
but	blocked -3	in_progress 6
buu	done -3	in_progress 4
buu dien	done -3	in_progress 4
c	blocked -3	extension 6	in_progress 6	not_started -3	unrelated -4
c ,	done -4	in_progress 5
c cho	unrelated 3
c |	done 5	extension 4	unrelated -5
ca	ack -17	blocked 11	done -7	in_progress -38	question -15	unrelated 64
ca ,	blocked -5	done 12	in_progress 6	not_started -6	unrelated -5
ca a	not_started 3
ca anh	ack -4	blocked 5
ca ba	extension 4	unrelated -3
ca dong	in_progress 3
ca gieng	blocked -6	done 6
ca hai	done 7	in_progress -6
ca khu	blocked 6	in_progress -5
ca lop	blocked 7	done -6
ca nam	blocked -3	in_progress 3
ca nguoi	done -4	unrelated 6
ca nha	ack -6	blocked -12	done -12	extension -4	in_progress -6	not_started -6	unrelated 48
ca phe	blocked -3	done -5	in_progress -3	unrelated 14
ca phong	done -15	extension 3	in_progress -4	question -4	unrelated 20
ca phu	done 3	in_progress -3
ca roi	done 8	in_progress -9	not_started 4
ca thon	done 12	in_progress -8
ca to	blocked 10	in_progress -4
ca tru	blocked 6	done -6
ca tuan	blocked 21	done -6	in_progress -12
ca |	blocked -11	done -9	in_progress 23	not_started 7	question -7	unrelated -4
cac	ack -16	blocked -29	done 19	extension -8	in_progress 9	not_started -11	question 9	unrelated 26
cac anh	done -3	unrelated 7
cac ap	in_progress 6
cac ba	blocked -4	done 3	in_progress -8	unrelated 9
cac bac	blocked -5	done -10	in_progress -7	unrelated 25
cac buoi	in_progress 3
cac chau	done 5
cac chi	done -3	in_progress 4
cac chu	blocked -4	done 9	in_progress -5
cac cu	blocked -9	done 11	in_progress -3	unrelated 6
cac don	done 4	not_started -3
cac dong	blocked 4	done -3
cac gia	done 3
cac ho	done 11	unrelated -4
cac khu	ack -7	blocked 4	done 7	not_started -7	question 6	unrelated -3
cac ngo	done 4
cac noi	blocked -7	done 5	in_progress -7	not_started 13
cac phong	blocked -3	done 3	in_progress -9	not_started -3	question 12
cac thay	extension 3
cac thon	blocked 6	done -5	in_progress 3
cac to	blocked -6	done -16	in_progress 27	unrelated -3
cac truong	blocked -3	in_progress 4
cac xa	blocked 15	done -11
cai	ack -6	blocked 11	done -10	extension -5	in_progress 10
cai da	done -3	in_progress -3	not_started 8
cai de	in_progress 7	not_started -6
cai do	done 4
cai du	blocked 5	done -3
cai han	extension 3
cai khung	done -3	in_progress 3
cai kia	in_progress 5	not_started -4
cai leu	done 5
cai may	unrelated 5
cai nao	blocked 5	done 4	in_progress -3	unrelated -5
cai nay	ack -3	blocked 7	done -4	question 3	unrelated -4
cai nhau	blocked 4	in_progress 3	unrelated -3
cai noi	blocked 5	done -4
cai rup	done 3
cai suon	blocked -3	in_progress 5
cai xe	done -7	unrelated 9
cam	ack 10	blocked -5	done 9	extension -5	question -6	unrelated -3
cam dao	ack -4	blocked 5
cam du	done 4
cam het	done 9	unrelated -6
cam ket	ack -12	blocked -7	done 13	in_progress 10
cam moc	in_progress 4	not_started 3	unrelated -4
cam nham	unrelated 3
cam on	ack 28	blocked -5	done -12	extension -3	in_progress -9	not_started -3	question -3	unrelated 6
cam ra	blocked 5	in_progress -5
cam thuoc	blocked -4	in_progress 4
cam tu	blocked 5	done -3
camera	blocked -5	in_progress 9
camera a	done -3	in_progress 4
camera |	in_progress 5
can	ack -4	blocked -4	done 6	not_started -9	question 23	unrelated -9
can ,	blocked 5
can anh	blocked 8
can bo	in_progress 6	unrelated -3
can cu	blocked -5	in_progress 5	not_started -3
can cuoc	blocked -5	done 9	in_progress -3
can dong	question 4
can lam	question 3
can moi	question 3
can ngheo	blocked -3	done 4
can than	blocked -4	unrelated 5
can them	extension 3
can thiep	blocked 3
canh	blocked -5	done 5
canh ngap	blocked -5	done 5
cao	ack -9	blocked -8	done 6	question 13
cao a	in_progress 4
cao anh	ack -5	done 10	extension -5	in_progress 4	not_started 6	question -11
cao bang	done 14	in_progress -11
cao cap	done -3	in_progress 5
cao cham	extension 3
cao chua	blocked 8	done -3
cao con	done -4	in_progress 4
cao cua	question 3
cao da	blocked 3	done 5	in_progress -7
cao den	done -4	in_progress 8
cao diem	done 3
cao dong	ack 3	in_progress -3
cao e	done 6	in_progress -4
cao gui	done 7	in_progress -5
cao la	blocked 3	done 4	in_progress -4
cao lai	blocked -5	extension 5
cao lanh	blocked -4	in_progress 6
cao nao	done 3
cao nay	extension 3	in_progress -5	question 7
cao nhe	done -3	in_progress 4
cao roi	done 5	in_progress -4
cao sau	ack 3
cao sep	blocked 7	done -26	in_progress -5	unrelated 20
cao so	done 4
cao thang	blocked 6	extension -7	question 3
cao thu	extension 3
cao thuong	blocked -9	in_progress 9
cao truoc	done -3	in_progress 6
cao tuoi	blocked -7	in_progress 10	not_started 3	unrelated -3
cao va	done -3	in_progress 3
cao ve	blocked -3	extension 3
cao vien	blocked 9	done -6
cao viet	done -3	in_progress 3
cao xong	done 5
cao |	ack 3	blocked 4	done 3	extension -3	in_progress 3	not_started -5	unrelated -3
cap	ack -12	blocked 7	done 28	extension 5	question -13	unrelated -13
cap can	blocked -3
cap cho	done 3
cap cuu	blocked 5	in_progress -5
cap giay	ack -4	in_progress 4	not_started 4	unrelated -3
cap het	done 3
cap lai	blocked 8	unrelated -4
cap li	done -3	unrelated 4
cap ma	done 5	in_progress -3
cap mang	blocked 4
cap nhat	in_progress 4
cap phat	ack -3	done 5
cap phep	blocked -7	done 6
cap quang	blocked 6	done -6
cap roi	ack -3	done 6
cap sac	unrelated 3
cap so	blocked -7	in_progress 9
cap the	done -4	in_progress 5	not_started 5	unrelated -3
cap tiep	blocked 3
cap toi	blocked -3	done 3
cap tren	ack -3	blocked -4	done 3	extension 12	question -6
cap xong	done 6	in_progress -5
cat	blocked 11	in_progress -11
cat a	blocked 4
cat mot	blocked 3	in_progress -3
cat roi	blocked 3
cat tia	blocked -7	done 7	question 5	unrelated -4
cat toc	blocked -3	done -3	in_progress -3	unrelated 10
cau	ack 4	blocked 14	done -10	in_progress -10	not_started -6	question 10	unrelated -3
cau a	ack 4	in_progress -3
cau anh	question 3
cau bo	in_progress 4
cau chu	blocked -4	in_progress 7
cau cua	blocked -4	in_progress 4
cau da	blocked 4	done 5	unrelated -4
cau do	question 7	unrelated -4
cau dung	blocked 22	in_progress -13	unrelated -3
cau hoan	ack 6	in_progress -4
cau lac	blocked -3	in_progress 3
cau long	done -4	unrelated 8
cau sang	done 4	in_progress -4
cau tam	blocked 10	done -3	in_progress -5
cay	blocked -5	done 6	in_progress 3
cay nha	done -4	unrelated 7
cay thang	blocked -3	done 4
cay xanh	done 3	question 4	unrelated -6
cay xuong	blocked -3	done 4
cha	in_progress -5	unrelated 5
chac	ack -4	blocked 16	done -7	in_progress 6	not_started -3	question -3	unrelated -4
chac a	done 16	in_progress -15
chac da	in_progress 3
chac luon	blocked 7
chac tre	blocked 5
cham	ack -3	blocked -10	done -7	extension 16	in_progress 22	question -7	unrelated -10
cham bai	blocked -4	in_progress 4
cham diem	blocked 4	question -4
cham do	blocked 11	in_progress -9
cham ngay	extension 7
cham nhat	in_progress 8
cham nhung	blocked -5	in_progress 5
cham thi	not_started 3
cham vach	blocked -7	in_progress 7
cham xong	in_progress 5
cham |	blocked -4	in_progress 5
chan	ack -3	blocked 8	done 5	not_started -5	question -4
chan cong	question -3	unrelated 7
chan dau	blocked 8	unrelated -3
chan moi	in_progress 3
chan ngang	done 11	in_progress -4	not_started -5
chang	blocked 10	done -5	in_progress -8	not_started -3	unrelated 5
chang ,	extension 3
chang ai	blocked 6	done -4
chang con	done 5	in_progress -5
chang nha	blocked -4	unrelated 7
chang noi	blocked 6	done -4
chanh	blocked -6	in_progress 7	question 4	unrelated -3
chanh duyet	done -3	in_progress 5
chanh ta	in_progress 3
chanh van	blocked -4	question 5
chao	unrelated 6
chao buoi	unrelated 6
chao co	in_progress 3
chap	ack 45	blocked -14	done -9	extension -5	in_progress -3	question -3	unrelated -9
chap chon	blocked 3
chap hanh	ack 46	blocked -12	done -6	extension -6	in_progress -9	unrelated -8
chap xong	blocked -3
chat	blocked 7	done -4
chat nha	blocked 4	done -3
chat vat	blocked 3
chau	ack 7	blocked -23	done 18	extension -7	in_progress 8	question -4	unrelated 4
chau bi	blocked -5	done 6
chau chiu	blocked -8	in_progress 8
chau dang	in_progress 4
chau duoc	done 4
chau khac	ack 3
chau lop	done 3
chau nao	done 4
chau nha	done -3	unrelated 4
chau nhe	done 4
chau trai	done -3	unrelated 3
chau trinh	extension -4	in_progress 5
chau xin	ack 5	extension -3
chau |	extension 3
chay	ack 3	blocked -10	done 4	extension 7	in_progress 18	not_started -17	question -3
chay bo	blocked 10	done -10	unrelated 4
chay chua	ack 5	blocked -4	in_progress 5	not_started -8
chay cong	in_progress 5
chay mua	extension 4	in_progress -4
chay nuoc	blocked -3	in_progress 6
chay on	blocked -3	done 4
chay roi	blocked -9	done 10	in_progress -3
chay rung	extension 3	in_progress -5	not_started 4
chay thu	done -4	in_progress 13	not_started -4
chay vao	done 11	in_progress -4	not_started -5
chay xong	blocked -3	in_progress 4
chay |	ack 4	not_started -3
che	blocked 6	extension -4	in_progress 13	unrelated -8
che do	done -4	in_progress 11
che lan	done 4
che phoi	in_progress 3
che |	blocked 10	unrelated -4
chep	blocked -8	in_progress 8
chep tay	blocked -8	in_progress 8
chet	blocked 11	done -4	in_progress -4
chet ,	blocked 5	done -4
chet ngac	blocked 6	in_progress -3
chi	ack 15	blocked -19	done 26	extension 5	in_progress -24	not_started 9	question 12	unrelated -25
chi ,	ack 8	extension 8	in_progress -11
chi ?	extension 4	question 3
chi a	in_progress 4
chi ben	done 3
chi bo	ack 6	blocked -8	not_started 3	unrelated -3
chi cho	extension 5
chi con	blocked -3	done -4	in_progress 10
chi cu	ack 9	done -7
chi da	done -6	in_progress 4	unrelated 4
chi dan	blocked -3	done 5
chi dao	ack 7	blocked 7	extension -7	not_started -3	unrelated -4
chi den	done 4
chi doan	blocked -5	done 4	in_progress 3
chi dong	done 4
chi du	unrelated 4
chi duoc	blocked 3
chi em	blocked -5	unrelated 8
chi ha	ack -5	in_progress 7
chi het	blocked 3	in_progress -3	not_started 3
chi hoa	ack -5	blocked 3	done -3	in_progress 5
chi hoi	done -4	unrelated 3
chi huong	in_progress -3	not_started 3	unrelated 3
chi khoi	ack 8	done -5	in_progress -3
chi lan	in_progress 6
chi lap	extension -3	unrelated 4
chi ma	blocked 4	done -3
chi mai	done 3
chi mo	done 8	in_progress -6
chi nao	ack -5	done 13	question -4
chi oi	blocked 3	done -9	extension 3	in_progress 18	not_started 4	question -8	unrelated -12
chi phu	blocked 10	in_progress -6	not_started -3
chi qua	in_progress -4	unrelated 6
chi roi	done 5	in_progress -4
chi sang	done 3
chi sau	ack 7	in_progress -6
chi so	done 9	in_progress -8
chi thi	done -4	unrelated 6
chi thu	done -9	in_progress 11
chi tien	done 3
chi tieu	ack -6	blocked -7	done 19
chi tra	blocked -3	done 6
chi uy	done -6	in_progress -4	not_started 11
chi xong	done 12	in_progress -11
chi |	blocked 7	done -12	extension 3	not_started 4	question 26	unrelated -30
chia	blocked -3	extension -4	unrelated 15
chia buon	extension -3	unrelated 6
chia khoa	in_progress -6	unrelated 12
chia nhau	in_progress 5	unrelated -3
chiem	done 7
chiem o	done 4
chien	blocked -3	done 4
chien binh	done 3
chieu	ack -6	blocked -21	done -4	extension -4	in_progress 36	not_started -4	question -12	unrelated 14
chieu .	done 3
chieu a	in_progress 3
chieu khop	blocked -4	done 8	in_progress -3
chieu mai	done -3	in_progress 3
chieu mot	in_progress 6	unrelated -4
chieu nay	blocked -10	done -12	in_progress 31	question -9
chieu nhe	unrelated 3
chieu qua	blocked 3
chieu thu	extension -3	in_progress -3	unrelated 5
chieu voi	blocked -3	in_progress 3
chieu |	blocked 3
chin	in_progress 6
chin phan	done -5	in_progress 7
chin roi	done 3
chinh	blocked 10	done -12	extension -3	in_progress 24	not_started -13	unrelated -6
chinh :	in_progress 3
chinh cong	blocked 4
chinh cu	blocked 6	done -4
chinh da	done 5	in_progress -4
chinh dang	blocked -3	in_progress 3
chinh giup	blocked 4
chinh khong	blocked 3
chinh lai	done -3	in_progress 7
chinh mot	blocked 3
chinh nhung	done 3
chinh roi	done 5	in_progress -5
chinh sach	blocked 11	done -7
chinh sua	done 6
chinh ta	blocked -7	in_progress 10
chinh tham	done -8	in_progress 7
chinh thoi	blocked -3	extension 6
chinh tin	in_progress 3
chinh tri	ack 4	blocked -3	in_progress -3
chinh ve	done 4	in_progress -4
chinh xong	done 7	in_progress -6
chinh |	blocked 3	done 5	in_progress -6
chiu	blocked 16	done -7	not_started -3
chiu kho	blocked -8	in_progress 8
chiu ki	blocked 10	in_progress -5
chiu |	blocked 6	done -3
cho	ack -47	blocked 19	done 7	extension 77	not_started -37	question -11	unrelated -9
cho %	done 8	in_progress -7
cho :	blocked -3	done 5
cho ai	question 7
cho anh	blocked 15	done -7	extension -10	in_progress 13	unrelated -8
cho ba	extension -4	in_progress 5
cho bac	extension 3
cho ban	done 7	extension 3	in_progress -9
cho ben	blocked 8	in_progress -8
cho bo	blocked 3
cho ca	blocked -6	done 14	in_progress -5
cho cac	blocked -12	done 3	in_progress 18	unrelated -4
cho chau	unrelated 3
cho chi	blocked -7	done 8	question 3
cho chu	ack 9	extension -4
cho chua	blocked 4
cho chuyen	in_progress 3
cho coc	done 4
cho con	done -6	in_progress -4	unrelated 13
cho cong	done 5
cho dan	ack -6	blocked -11	done 14
cho do	blocked 4
cho don	blocked -4	done 6	extension 8	in_progress -6
cho dong	ack -5	in_progress 8
cho duyet	blocked -3	in_progress 5
cho e	blocked -4	extension 9	unrelated 4
cho em	ack -7	blocked -21	done -14	extension 38	in_progress -18	not_started -7	question 9	unrelated 19
cho gia	blocked 6	done 7	in_progress -13
cho gian	extension 12	in_progress -9
cho hai	in_progress 4
cho hdnd	done -6	in_progress 6
cho ho	done 14	in_progress -7	unrelated -3
cho hoi	blocked -10	extension 15	in_progress 10	question -4	unrelated -6
cho huong	blocked 9	in_progress -3	not_started -3
cho ket	blocked 9	done -4	in_progress -3
cho kho	in_progress 7	question -3
cho khu	blocked -3	in_progress 8	question -5
cho ki	blocked -4	done -6	in_progress 13
cho lich	blocked 13	in_progress -9
cho lui	extension 5
cho minh	unrelated 4
cho moi	done 4
cho muon	blocked -7	question -3	unrelated 12
cho nguoi	blocked -5	done -8	in_progress 13	unrelated 3
cho nha	blocked -6	in_progress 6
cho phan	blocked 12	done -5	in_progress -6
cho phe	in_progress 3
cho phep	blocked -3	extension 5
cho phong	blocked -5	extension 3	in_progress 4
cho quan	done -3	not_started 3
cho roi	done 4
cho rut	blocked 6	in_progress -3
cho sep	done -5	in_progress 14
cho so	ack -4	blocked 17	done -3	in_progress -6
cho sua	blocked -4	unrelated 6
cho them	extension 6	unrelated -3
cho thong	blocked 3
cho tieu	done 3
cho tinh	blocked 10	done -8
cho to	blocked 5	in_progress -4
cho toan	blocked -3	done 4
cho tre	done 7	in_progress -3
cho trung	done 4
cho truong	blocked 9	done -4	unrelated -3
cho tui	extension 4
cho van	done 19	extension -9	unrelated -7
cho viec	extension 3
cho xa	extension 5	in_progress -4
cho xin	blocked -7	question 9
cho xong	ack 4	done -5	extension 3
cho y	blocked 15	extension -3	in_progress -4	not_started -3
cho |	ack -5	blocked 19	done -4	in_progress -5
choi	done -5	in_progress -10	unrelated 18
choi |	blocked -6	done -3	in_progress -9	unrelated 18
chon	done -8	in_progress 5
chon ,	blocked 3
chon nha	done -5	in_progress 5
chong	ack -9	done -16	in_progress -3	not_started 4	unrelated 22
chong em	ack -6	done -9	in_progress -8	unrelated 25
chong ki	in_progress 5
chong lan	blocked 3
chong lut	in_progress -3	not_started 4
chong thien	blocked -6	in_progress 5
chot	blocked 3	done 7	not_started -3	unrelated -5
chot roi	done 4	in_progress -3
chot |	in_progress 3
chu	blocked 39	done 15	extension -8	in_progress -15	not_started 10	unrelated -39
chu a	in_progress -3	not_started 4
chu bao	done -4	in_progress 4
chu chua	done 9	in_progress -3	question -8
chu dat	blocked 4	done -4	in_progress 4	unrelated -3
chu dau	done 13	in_progress -13
chu dia	blocked -4	in_progress 4
chu dong	extension 3	question -3
chu em	done 5	in_progress -4
chu khong	blocked 5	done 9	in_progress -5	not_started -4	unrelated -4
chu ki	blocked 26	done -16	in_progress -6
chu lo	blocked 4
chu mot	ack 9	extension -3
chu nao	blocked -6	done -5	in_progress -3	not_started 16
chu nhat	done 8
chu nhe	blocked -4	done 9	in_progress -5
chu oi	blocked 7	done -4	in_progress -3
chu phong	in_progress 3
chu sap	blocked 6	in_progress -6
chu tich	ack -5	blocked -9	extension -3	in_progress 26	not_started -3	unrelated -8
chu tri	blocked 4	question 14	unrelated -10
chu trung	blocked 3
chu truong	blocked 5	done -3
chu van	in_progress 3
chu |	done 5	unrelated -3
chua	ack -51	blocked 15	done -40	extension -17	not_started 117	question -6	unrelated -17
chua ,	blocked -9	done 23	in_progress 14	not_started -17	question -8
chua ?	question 3
chua a	ack -4	blocked -7	done -8	in_progress -6	not_started -5	question 28	unrelated 3
chua ai	blocked 41	done -6	in_progress 3	not_started -9	question -17	unrelated -8
chua anh	in_progress 3
chua ba	unrelated 4
chua ban	blocked 5	in_progress 5	not_started -7
chua bao	blocked 7	in_progress 7	not_started -7	question -3
chua bat	blocked -5	done -3	in_progress -10	not_started 23
chua bd	blocked -4	not_started 7
chua biet	blocked 7	not_started -3
chua bo	blocked 3
chua boc	in_progress -7	not_started 9
chua cap	ack -4	blocked 4	not_started 9
chua chay	ack 5	blocked -7	done 13	extension 5	not_started -16
chua chi	question 3
chua chiu	blocked 7	in_progress -5
chua cho	blocked 6	in_progress -3
chua chot	in_progress 4
chua co	ack -4	blocked 13	done -18	in_progress 5	not_started 16	question -10
chua coi	not_started 5
chua cong	blocked -4	done 6	in_progress -3
chua cung	blocked 8	not_started -5
chua dam	blocked 13	in_progress 8	not_started -19
chua danh	blocked -4	done 3
chua dau	blocked -4	done 9	in_progress 9	not_started -11	question -3
chua de	in_progress -13	not_started -4	question 20
chua di	blocked 5	in_progress -4
chua don	in_progress 10	not_started -5	question -3
chua dong	not_started 3
chua du	blocked -6	in_progress 9	not_started -3
chua dung	blocked -11	in_progress -8	not_started 24
chua duoc	blocked 10	done -4	in_progress -11	not_started 6
chua duyet	blocked 6	done -5	in_progress 7	not_started -3
chua em	in_progress -4	not_started -3	unrelated 10
chua gi	done 9	question -8
chua giai	blocked 8	done -3	in_progress -10	not_started 6
chua go	blocked 7	in_progress -7
chua gui	blocked 15	done -12	extension 3	in_progress 8	not_started -5	question -6
chua ha	question 5
chua hoan	done -4	in_progress 16	not_started -7
chua hop	not_started 3
chua khoi	blocked -10	done -6	in_progress -15	not_started 35
chua khui	blocked -4	not_started 5
chua ki	blocked -8	done -5	in_progress 29	not_started -12
chua kip	done 3
chua lam	ack -4	blocked 18	done -11	extension -4	in_progress -9	not_started 18	question -5	unrelated -3
chua lap	blocked -4	in_progress 10	unrelated -5
chua len	in_progress -5	not_started 7
chua man	in_progress -3	not_started 6
chua may	in_progress -10	question 12
chua mo	blocked -12	in_progress -8	not_started 20
chua moi	not_started -9	question -9	unrelated 21
chua nam	in_progress -6	not_started 7
chua nghiem	blocked -5	extension 3	in_progress 6
chua nha	not_started 6
chua nhan	blocked -4	done 5
chua nhe	blocked -3
chua nop	done -5	in_progress 6	not_started -9	question 12
chua phai	in_progress 3
chua phan	not_started 3
chua phat	blocked -9	done -3	in_progress 12	not_started 4
chua quay	in_progress -4	not_started 5
chua ra	blocked 6	done -7	in_progress 6	not_started -3
chua ro	blocked 14	in_progress -15	not_started 4	unrelated -3
chua roi	done 5	in_progress -3
chua rot	blocked 11	not_started -9
chua saon	not_started 3
chua se	in_progress 5
chua so	not_started 4
chua soan	in_progress -4	not_started 7
chua thay	blocked -6	done -7	in_progress 18
chua thu	in_progress 5	not_started -5
chua thuc	blocked -5	in_progress -4	not_started 14
chua tien	not_started 3
chua to	blocked -7	in_progress -8	not_started 19
chua toi	done 6	in_progress -4
chua tong	blocked 4
chua tra	blocked 9	in_progress -5
chua tren	in_progress -3	not_started 3
chua trien	blocked -7	done -4	in_progress -9	not_started 27
chua trinh	in_progress 3
chua ung	in_progress 6	not_started -4
chua vao	in_progress -3	not_started 3
chua vay	question 3
chua ve	blocked 4	extension 3	not_started -3
chua viet	done -5	in_progress -6	not_started 14
chua xay	blocked -3	done -3	not_started 8
chua xem	done 16	in_progress -16	not_started 3
chua xong	blocked 6	done 10	extension 3	in_progress 16	not_started -26	unrelated -5
chua |	ack -4	blocked -11	done 11	extension -3	in_progress 6	not_started -21	question 9	unrelated 13
chuan	blocked -6	done -9	in_progress 20
chuan bi	blocked -6	done -9	in_progress 20
chuc	blocked -4	done -17	extension -7	in_progress -12	not_started 15	question -8	unrelated 32
chuc ,	in_progress -5	not_started 7
chuc buoi	done 3	in_progress -3
chuc chi	unrelated 3
chuc dai	done -4	in_progress 4
chuc le	ack 4	done -5
chuc met	blocked -5	in_progress 6
chuc mung	blocked -4	done -6	extension -3	in_progress -4	unrelated 22
chuc nang	blocked 10	not_started -5
chuc thanh	blocked -4	done 7
chuc thuc	ack 5	blocked -4	done -5	not_started 5
chuc tre	extension 3
chuc tuyen	done -3	in_progress 4
chuc xong	done 10	in_progress -4
chuc |	blocked 5	done -3	in_progress -16	not_started 15
chung	ack -6	blocked -3	done 3	in_progress 7
chung chuc	blocked -5	in_progress 6
chung em	done 3
chung nao	ack 5
chung nhan	ack -9	blocked -5	done 9	in_progress 4	not_started 4
chung thu	blocked 3	done -3
chung toi	blocked 6	done -3	unrelated -3
chung vui	done -4	unrelated 8
chuong	ack -5	blocked 3	done 15	extension -5	in_progress -4	unrelated -3
chuong hai	done -5	in_progress 6
chuong nao	done 4
chuong trinh	ack -5	blocked 8	done 17	extension -4	in_progress -12
chup	ack 9	done -4	not_started -3
chup anh	in_progress 5	not_started -3
chup gui	ack 9	in_progress -7
chut	ack -5	blocked -6	done -3	extension 12	in_progress 5
chut duoc	extension 3
chut nhung	in_progress 3
chut xiu	ack -5	extension 9
chuyen	ack 17	blocked 12	done -23	extension 3	not_started 3	question -6	unrelated -6
chuyen a	unrelated -3
chuyen be	done 8	unrelated -6
chuyen cho	blocked 5
chuyen chu	done -14	in_progress 14
chuyen doi	blocked -8	done 13
chuyen dung	blocked 4
chuyen giao	blocked 4	unrelated -3
chuyen giup	blocked -3	extension 7
chuyen ke	blocked 4	in_progress -3
chuyen ket	done 3
chuyen khoan	blocked -6	done 9
chuyen loi	ack 12	blocked -6
chuyen mon	ack 8	done -4	in_progress -3
chuyen nha	done -10	in_progress -7	unrelated 17
chuyen sang	blocked 9	done -7
chuyen sinh	done 4
chuyen thoi	blocked -3	extension 3
chuyen tien	blocked -4	unrelated 7
chuyen trang	blocked -3	done 6
chuyen tru	blocked 5	in_progress -10	not_started 7
chuyen van	done -20	in_progress 23
chuyen ve	blocked 25	done -22
chuyen vien	in_progress 3
chuyen xiu	blocked -7	unrelated 8
chuyen xong	done 3
clip	blocked 3	question -3
clip gioi	blocked 3	question -3
co	ack -18	blocked -27	done 3	extension -12	in_progress 7	not_started 3	question 45
co ,	blocked 8	in_progress -3
co a	in_progress 10	unrelated -7
co ai	blocked -5	not_started 14	question -22	unrelated 17
co ban	done -12	in_progress 18
co bao	done 7
co bat	question 3
co bi	blocked -5	question 12	unrelated -6
co bien	done 9	in_progress -5
co cai	in_progress 6	not_started -6
co can	blocked -10	done -3	question 22	unrelated -4
co cap	unrelated 3
co chau	blocked -5	done 6
co che	blocked 11	unrelated -5
co chi	done 6	in_progress -5
co chia	in_progress -5	unrelated 7
co cho	blocked 6	in_progress -5
co chu	blocked -3	in_progress -3	not_started 7
co chua	done 13	in_progress -13	question -3	unrelated 5
co chuc	blocked 6	not_started -4
co chung	done 5
co cong	blocked 11	done -4	extension 6	in_progress -10
co danh	ack -3	done 4
co dau	done 4	in_progress -3
co di	extension 3
co dien	done 6	unrelated -3
co don	blocked 4	in_progress -3
co du	blocked -4	done -6	in_progress 16	question -4
co duoc	blocked -6	extension 3	question 7
co file	blocked -7	question 12
co gang	ack 3	done -3	in_progress 5
co ghi	extension 3
co gi	ack 10	done -15	in_progress 16	not_started 8	question -9	unrelated -7
co gia	extension -25	question 27
co gio	unrelated 4
co hd	blocked 7	not_started -6
co hieu	done 3
co ho	done -4	in_progress 4
co hoat	blocked -5	not_started 6
co huong	blocked 10	done -4
co ke	blocked -8	not_started 9
co ket	blocked -17	in_progress 18	not_started -4
co khung	done -4	in_progress 7
co ki	ack -10	done 11
co kinh	blocked 6
co lam	done -4	in_progress -12	not_started 18
co lap	in_progress -3
co luon	done 3
co ma	done 3
co man	blocked -8	not_started 11
co mau	blocked 4
co mot	extension 9	in_progress -7
co nghi	blocked 4	not_started -3
co nguoi	blocked 12	unrelated -6
co nguon	blocked 6	not_started -3
co oi	done 5
co phai	blocked -8	done -4	question 26	unrelated -7
co phan	in_progress 4
co quan	done -7	in_progress -7	not_started 7	unrelated 7
co qui	blocked 5
co quyet	blocked -5	done 4
co roi	blocked 3	done -3
co so	blocked -11	done -10	extension 4	in_progress 8	question -3	unrelated 14
co tb	done 3	in_progress -3
co thay	ack 3
co the	blocked -3	extension 8
co thoa	done 4
co thong	done 3	in_progress -3
co thu	in_progress 3
co thuoc	unrelated 3
co tien	blocked 10	done -3	in_progress 9	not_started -10	unrelated -4
co tin	ack 8	done -7	in_progress -5	not_started -5	unrelated 11
co trong	done 6	in_progress -3
co truong	blocked -6	done 7
co xin	extension 3
co y	blocked -6	done 7
co yeu	question 7	unrelated -4
co |	done -4	in_progress 16	not_started -5	question -4
coc	blocked -3
coc ,	done -3	in_progress 3
coc duong	done 4
coi	ack 9	blocked -7	done 8	extension 8	in_progress -10	not_started 3	question -3	unrelated -7
coi lai	ack 10	in_progress -3	unrelated -3
coi nhu	done 6	in_progress -3
coi thi	blocked -3	extension 3
coi |	blocked -3	extension 5	in_progress -3	not_started 4	question -3
com	blocked -3	done -15	extension -4	in_progress -9	not_started -6	question -8	unrelated 47
com gan	unrelated 3
com nuoc	unrelated 3
com o	question -3	unrelated 4
com trua	unrelated 4
com xong	done -11	in_progress -4	unrelated 17
com |	not_started -3	unrelated 5
con	ack -5	blocked -48	done 27	extension -10	in_progress 16	not_started -7	question 6	unrelated 21
con ,	blocked 12	not_started -3	unrelated -6
con ai	in_progress -11	question 12
con ben	in_progress -3	not_started 5
con ca	in_progress 3
con cai	not_started 5
con chat	blocked 3
con chinh	in_progress 3
con cho	blocked -7	in_progress 16	question -5
con chua	in_progress -5	not_started 7
con dang	blocked -9	done -9	in_progress 27	not_started -3	unrelated -3
con dau	done 20	in_progress -21
con di	blocked 3
con do	blocked -3
con doi	in_progress 3
con dung	blocked -7	in_progress 11
con duoc	blocked -4	done 9	in_progress -4
con em	ack -3	done -6	in_progress -11	unrelated 24
con ga	ack 16	in_progress -7	unrelated -4
con gai	done -5	in_progress -3	unrelated 8
con gi	blocked -3	done 20	in_progress -14
con ho	blocked -3	done 8	not_started -3
con keo	done -4	in_progress 6
con khong	unrelated 3
con lai	blocked -9	done 7	in_progress 7	not_started -3
con lam	question 3
con moi	blocked 14	in_progress -5	unrelated -5
con nam	not_started 3
con ngoi	in_progress 7	unrelated -4
con nguyen	in_progress -9	not_started 13
con nhac	done 9	question -4	unrelated -3
con nhiem	in_progress -3	not_started 3
con nhung	in_progress -4	question 7
con no	ack -5	done 14	unrelated -3
con oi	blocked -7	in_progress -6	unrelated 16
con phan	blocked 4	done -3	in_progress -4	question 7
con so	done -3	in_progress 6
con thieu	blocked -5	done -4	in_progress 14
con tiem	done 4
con ton	blocked -6	done 8
con trai	unrelated 5
con viec	in_progress 12	not_started -11
con xong	done -8	in_progress -3	unrelated 11
cong	ack 5	blocked 18	done 10	extension -14	in_progress 3	not_started 7	question -5	unrelated -22
cong ,	blocked 10	done -4	in_progress -3
cong a	in_progress -3	not_started 7
cong an	blocked 21	extension -4	in_progress -10	not_started -5
cong bo	blocked 3	in_progress -4	not_started 3
cong chuc	blocked -3	done -6	in_progress 9
cong chuyen	blocked -7	unrelated 8
cong cu	blocked 3
cong dan	blocked -10	done 13
cong day	question -3	unrelated 5
cong doan	done 3
cong don	in_progress 6
cong dong	in_progress 4
cong dvc	done 3
cong hom	done -17	in_progress 17
cong khai	blocked -6	done 11	question -3
cong nguoi	blocked -5	done -3	in_progress 12
cong nhan	in_progress 6	question -3
cong phai	blocked 6	in_progress -6
cong sap	blocked 3	in_progress -3
cong so	done -3	in_progress 8	not_started -4
cong tac	ack 10	done -3	unrelated -5
cong thi	in_progress -3	not_started 5
cong thong	done 13	in_progress -11
cong thuc	in_progress 5
cong toi	in_progress 6
cong tot	blocked -5	done 7
cong treo	blocked 3
cong trinh	blocked 7	in_progress -7
cong truong	blocked 4
cong van	ack 7	blocked 8	done -7	extension -9	in_progress -10	not_started 3	question 16	unrelated -7
cong vao	done -6	extension 6
cong |	blocked -7	done 7
cot	done 14	in_progress -12	not_started -7	question 3
cot dien	done 11	in_progress -4	not_started -5
cot ghi	ack 3
cot moc	done 4
cot nao	question 4
cot |	blocked 8	in_progress -5
cu	ack 4	blocked 12	done -8	extension 17	in_progress -10	not_started -13	question 5	unrelated -7
cu ,	done -3	in_progress 5
cu .	done -3	in_progress 4
cu cuu	done 5	unrelated -3
cu dang	blocked -3
cu de	blocked -3	in_progress 3
cu deu	blocked 4
cu go	in_progress 3
cu het	blocked 5
cu khen	done 4
cu la	blocked 6	in_progress -3
cu mat	blocked 6	done -4
cu nghi	blocked 4	unrelated -4
cu nguoi	ack -5	in_progress 7
cu nho	blocked -4	unrelated 6
cu phap	in_progress 3
cu qua	unrelated 3
cu tri	ack 4	blocked -4	done 6	extension 6	in_progress -8
cu vang	blocked 3
cu yen	ack 10	done -7
cu |	blocked -5	done 7
cua	ack -18	blocked 54	done -27	extension -5	in_progress -6	not_started -8	unrelated 13
cua ,	blocked 4
cua a	done -3	in_progress -3	not_started 3	question 6
cua ai	question 4
cua ban	blocked 7
cua bao	blocked -3	in_progress 3
cua ben	blocked 7
cua bi	done 3
cua cac	blocked 3
cua chu	done -4	in_progress 7
cua con	unrelated 5
cua dong	unrelated 3
cua em	ack -11	blocked -4	done 10	unrelated 6
cua khu	in_progress 3
cua minh	blocked -3	not_started 6
cua ong	done 4	in_progress -3
cua phong	blocked 7	done -3
cua ptckh	unrelated 3
cua so	blocked 5	in_progress -3	question -3	unrelated 3
cua thanh	blocked 4	in_progress -3
cua tinh	blocked 4	in_progress -4
cua tram	blocked 8	done -7
cua treo	blocked 4
cua tu	blocked 6
cua van	in_progress 4
cua viec	question 3
cua xa	done -3	in_progress 4
cua |	unrelated 6
cuc thue	in_progress 3
cum	in_progress 4
cum ,	in_progress 5
cung	ack -5	blocked 5	done 30	extension -7	not_started -10	question -8	unrelated -6
cung cap	blocked 10	done 3	in_progress -4	not_started -5
cung cho	done 10	extension -6	unrelated -3
cung cung	blocked -4	done 4
cung da	blocked -5	done 13	in_progress -7
cung gia	extension -3	unrelated 6
cung khong	blocked 10	done -8
cung lam	in_progress 8	question -5
cung len	extension 6
cung o	done 5
cung phai	in_progress 7
cung ra	blocked -3	in_progress 5
cung roi	blocked -3	done 3
cung vang	blocked 4	in_progress -3
cung xong	blocked -4	done 13	in_progress -7
cuoc	blocked 6	done 9	in_progress -9	unrelated -4
cuoc cac	done 3
cuoc cho	done 6	in_progress -4
cuoc hop	blocked 8	done -3	in_progress -4
cuoi	ack -10	blocked -34	done 5	extension -4	in_progress 27	not_started -6	question -3	unrelated 24
cuoi ,	unrelated 4
cuoi cho	done 4	in_progress 3	unrelated -3
cuoi cung	blocked -15	done 25	in_progress -6
cuoi da	done -4	in_progress 5
cuoi hom	unrelated 3
cuoi nam	done 9	in_progress -9
cuoi nha	done -3	in_progress 4
cuoi roi	done -3	in_progress 4	unrelated 3
cuoi thang	blocked -4	done -6	extension 7	in_progress 3	not_started 3
cuoi tuan	ack -3	blocked -7	done -6	in_progress 18	not_started -4	unrelated 5
cuoi xong	done -8	unrelated 7
cuoi |	blocked -5	done 5	extension -7	unrelated 6
cuon	blocked 8	done -4
cuon chieu	in_progress 3
cuon mat	blocked 7	done -3	in_progress -3
cuong	done -4	in_progress 17	not_started -8
cuong |	in_progress 10	not_started -7
cup	blocked 8	in_progress -6
cup nuoc	blocked 8	in_progress -6
cuu	done 7	extension 7	in_progress -7	unrelated -5
cuu binh	done 5	unrelated -3
cuu chien	done 3
cuu dan	blocked -4	extension 4
cuu giao	extension 3
cuu o	blocked 5	in_progress -5
da	ack 30	blocked -51	done 61	extension -44	question 12	unrelated -10
da ,	ack 24	done -14	in_progress -20	not_started 17
da ai	in_progress -3	not_started -4	question 7
da anh	ack -13	blocked 19	done -28	in_progress 15	question -5	unrelated 11
da ban	blocked -3	done -20	in_progress 18	not_started 3	question 4
da banh	blocked -3	done -8	unrelated 12
da bao	blocked -4	done 14	in_progress -3
da bat	ack -3	blocked -6	done -9	in_progress 23	unrelated -3
da ben	done -9	in_progress 9
da bong	in_progress -8	unrelated 17
da cap	done 3
da chac	done -7	in_progress 7
da chi	ack -3	done 5
da chua	blocked -4	in_progress 17	not_started -3	question -3
da chuan	done -3
da chuyen	blocked 21	done -43	in_progress 15	not_started 7
da co	blocked 8	done -3	in_progress -11	not_started 8
da con	done 3
da cong	done 3
da cu	ack -5	in_progress 7
da cung	done 4
da da	ack 6	blocked -4	done -6	in_progress 13	not_started -5
da dan	done 3
da dang	done 27	in_progress -22
da de	ack 21	done -7	in_progress -8	unrelated -3
da den	blocked 7	done -5
da di	blocked -7	done 7
da doc	ack 5	in_progress -3
da doi	blocked 4	done -5
da don	done -5	in_progress 7
da dong	blocked -3	done 15	in_progress -12
da dot	done -4	in_progress 3
da du	done -3	in_progress 3
da dua	done -4	in_progress 10
da duoc	blocked -4	done 36	in_progress -32
da em	ack 29	blocked -3	done -4	in_progress -17	unrelated -3
da giai	blocked -3	done -5	in_progress 11
da giam	done 3	in_progress -3
da giao	ack -6	blocked -3	done -5	in_progress 17
da giuc	done -3	in_progress 4
da goi	done 6	in_progress -5
da gui	ack -3	blocked -6	in_progress 20	question -4
da hay	unrelated 5
da hoan	ack -5	done 31	in_progress -18	unrelated -4
da hoi	extension -5	question 7
da hom	in_progress -3	unrelated 5
da hop	done -11	in_progress 13	not_started 3
da hua	in_progress -6	not_started 8
da ke	done 8	in_progress -6
da ket	in_progress -3
da khac	done 5	in_progress -4
da khai	done 3
da khi	in_progress 4	question -3
da khoi	done -14	in_progress 19	not_started -3
da ki	done 21	in_progress -20	question 3
da kiem	done 3	in_progress -4	question 3
da lam	blocked 7	done -5	in_progress -6	not_started 10	question -3
da lap	done 6	in_progress -5
da len	ack -6	done -9	in_progress 20
da lien	done -6	in_progress 10
da lop	done -3	in_progress 4
da mat	blocked 3
da may	question 7	unrelated -3
da mo	done -12	not_started 11
da moi	in_progress 13	not_started -5	unrelated -3
da mua	blocked 6	done -4
da nam	ack 8
da neu	in_progress 4
da nghe	done -6	in_progress 6
da nha	unrelated 4
da nhac	ack 5	blocked -3
da nhan	ack 13	blocked -5	done 11	in_progress -10	not_started -3	unrelated -4
da nhap	done 13	in_progress -8
da nho	blocked 4
da niem	done 6	in_progress -4
da nop	blocked -3	done 8	in_progress -6	not_started -3	question 7
da phan	ack -3	blocked -6	done -4	in_progress 17
da phat	done 5	not_started -5
da phe	done 4
da phoi	done 3
da ptckh	ack -3	done 3
da qua	done -11	question 3	unrelated 11
da quyet	in_progress 3
da ra	ack -16	blocked -3	done 12	in_progress 9
da ro	ack 17	done -8	in_progress -5
da roi	ack -20	done 26
da sap	done -4	in_progress 4
da so	done 4
da soan	done -3	in_progress 3
da sua	in_progress 3
da tham	done 35	in_progress -31
da thanh	done 5	in_progress -3
da thay	ack 6	done -3
da thong	ack 9	blocked -4	in_progress -3
da thu	done -5	in_progress 5
da thuc	ack -3	done 7	not_started -3
da thue	blocked 8	unrelated -3
da tiem	done 3
da tiep	ack 21	blocked -3	done -7	not_started -4	unrelated -3
da to	done 10	in_progress -7
da toi	in_progress 6	unrelated -4
da tong	done 3	in_progress -5	not_started 3
da tra	blocked -4	done 11	in_progress -5
da trao	done 3	in_progress -3
da treo	done 3
da trien	blocked -4	done 5	in_progress 9	not_started -6
da trinh	blocked -6	done -3	in_progress 11	not_started -6	question 9
da tuan	unrelated 3
da tuy	blocked -3	done 5
da vang	ack 7	blocked -4
da vao	done -3	in_progress 7
da ve	done 4
da viec	done -3	in_progress 3
da xem	ack 3
da xin	done -11	extension 6	in_progress 10
da xong	ack -4	done -9	in_progress -5	not_started 8	unrelated 10
da xonhg	done 8	in_progress -3
da xu	done 9	in_progress -7
da |	blocked 5	done -7	not_started -5	question 19	unrelated -11
dac	blocked -4	done -3	in_progress 4	not_started 5	unrelated -4
dac thua	not_started 5
dac xong	in_progress 4
dai	ack -4	done -24	in_progress 6	not_started 10	question 5	unrelated 3
dai bieu	done -3	in_progress 7	unrelated -3
dai ca	blocked 11	in_progress -9
dai doan	done -3	in_progress 5
dai het	done -4	in_progress 6
dai hoc	done -3	in_progress -9	question -5	unrelated 20
dai hoi	blocked -6	done -8	in_progress 5	not_started 15	unrelated -4
dai nhiem	extension 3
dai toi	question 7	unrelated -4
dai |	blocked 6	in_progress -4
dam	blocked 28	done -15	extension -5	in_progress 5	not_started -18	question -4	unrelated 10
dam bao	in_progress 4
dam bien	in_progress 4
dam cuoi	unrelated 7
dam gio	done -4	not_started 3	unrelated 6
dam ki	blocked 3
dam lam	blocked 26	done -3	in_progress -7	not_started -15
dam |	in_progress 5	not_started -4
dan	ack -14	blocked 36	done 21	extension 6	in_progress -32	not_started -7	question 5	unrelated -15
dan cai	done -3	in_progress -3	not_started 8
dan chau	ack 3
dan chua	blocked 4	in_progress -3
dan cu	blocked 3	done -7	extension 10	in_progress -3	not_started -3
dan cua	blocked 7	in_progress -3
dan da	done 3
dan dang	blocked 3	done -6	in_progress 4
dan den	blocked 12	done -10
dan du	blocked -4	done 4
dan dung	done 7	in_progress -7
dan duoi	blocked -4	done 5
dan hai	blocked 4	in_progress -3
dan hien	blocked 5	done -3
dan khong	blocked -3	question 9
dan kien	blocked 8	done -7
dan lon	blocked -3	done 7
dan o	done 5	in_progress -3
dan phan	blocked 10	in_progress -7
dan pho	blocked 5	done -4
dan quan	blocked -4	done 4
dan roi	ack -5	blocked -11	done 11	in_progress 6
dan so	ack -4	blocked 3	done 3
dan suot	blocked -4	extension 4
dan tem	done 4
dan trong	blocked -3	done 3
dan vao	blocked -3	in_progress 3
dan xong	done 3
dan |	blocked 6	done 5	not_started -5
dang	ack -8	blocked -11	done -26	extension -9	in_progress 125	not_started -32	question -34	unrelated -5
dang ,	in_progress 3
dang a	blocked 4	in_progress -4
dang bai	blocked -6	done 17	in_progress -18	not_started 9
dang ban	ack 15	in_progress -14
dang bi	blocked 17	in_progress -15
dang bo	blocked -8	done 3	in_progress 5
dang boc	blocked -3	in_progress 10	question -4	unrelated -3
dang boi	blocked -3	in_progress 3
dang cai	blocked 4
dang cap	blocked 5
dang cham	blocked 7
dang chay	blocked -5	done -3	extension 4	in_progress 7
dang chep	blocked -8	in_progress 8
dang chinh	blocked -4	done -3	in_progress 9
dang cho	blocked 3
dang chuan	in_progress 3
dang co	in_progress 4
dang cuoi	in_progress -5	unrelated 6
dang da	done 3	in_progress -8	unrelated 5
dang dang	in_progress 3
dang dao	done -5	in_progress 5
dang dat	in_progress -4	unrelated 5
dang dau	blocked -4	in_progress 4
dang dem	blocked 3
dang di	blocked 15	done -8	unrelated -3
dang dich	in_progress 6
dang do	blocked -7	in_progress 12
dang doc	blocked -4	done -3	in_progress 9
dang doi	blocked 7	in_progress -4
dang ep	done -3	in_progress 3
dang gap	blocked 9	in_progress -9
dang giam	in_progress 3
dang go	blocked -11	done -5	in_progress 17
dang gom	blocked -5	done -3	in_progress 8
dang gui	blocked -3	in_progress 5
dang hen	blocked -3	in_progress 3
dang hi	in_progress 4
dang hoan	in_progress 8
dang huong	done 6	in_progress -6
dang in	done -3	in_progress 6
dang ket	blocked 16	in_progress -15
dang kham	done -3	in_progress 5
dang ki	blocked 8	done 11	in_progress -16
dang kiem	in_progress 5
dang lam	ack -3	blocked -3	done -5	extension -3	in_progress 34	not_started -5	question -10	unrelated -5
dang lap	in_progress 3
dang lay	in_progress 4
dang len	done 6	in_progress -4
dang loi	blocked -4	in_progress 4
dang mac	blocked 6	in_progress -6
dang may	in_progress 4
dang mo	in_progress -4	unrelated 4
dang mua	extension 3	in_progress -9	unrelated 6
dang nay	blocked 7	in_progress -6
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	done -3	in_progress 7
dang niem	blocked -4	in_progress 6
dang o	blocked -6	in_progress 10
dang phai	extension 3
dang phi	done 4	in_progress -4
dang phoi	in_progress 3
dang quet	in_progress 3
dang qui	blocked 8	in_progress -8
dang ra	in_progress 6
dang sang	done 3
dang soan	in_progress 5
dang sua	done -6	in_progress 12
dang tai	done 7	in_progress -6
dang tap	in_progress 4
dang tham	blocked -3	done -3	in_progress 7
dang thay	done -3	in_progress 4
dang thi	unrelated 4
dang thieu	blocked 5	in_progress -5
dang thong	blocked -4	in_progress 4
dang thu	blocked 4	done -5
dang thuc	done -4	in_progress 10
dang thuong	blocked -3	in_progress 6
dang tien	done -3	in_progress 3
dang tiep	in_progress 5
dang tin	blocked 4	done 15	in_progress -18
dang tinh	blocked -3	extension -4	in_progress 8
dang to	done -5	in_progress 7
dang tong	in_progress 7
dang tranh	blocked 3
dang trat	in_progress 3
dang tren	done 3
dang tret	in_progress 3
dang trien	in_progress 4
dang trinh	in_progress 4
dang trong	in_progress 3
dang up	blocked -4	in_progress 5
dang uy	ack 4	blocked 11	done 23	extension 3	in_progress -36	not_started -4
dang van	done -4	in_progress 6
dang vien	blocked -8	done 29	extension 4	in_progress -25	not_started 3	unrelated -3
dang viet	blocked -6	done -5	in_progress 14
dang vuong	blocked 12	in_progress -10
dang xay	in_progress 5
dang xin	blocked -5	in_progress 7
danh	ack -6	blocked -12	done -7	extension 17	in_progress 8	not_started 6	question -6
danh cau	done -4	unrelated 7
danh chay	blocked 9	done -7
danh cua	blocked 4	done -3
danh gia	blocked -4	extension 4	in_progress 5
danh lam	not_started 3
danh muc	blocked -5	extension 8
danh sach	ack -6	blocked -8	done 10	extension -3	in_progress 13	not_started 3	question -5	unrelated -4
danh van	unrelated 3
danh xin	blocked -8	extension 10
danh xong	done 5	in_progress -6	not_started 3
dao	blocked 19	done -16	in_progress 18	not_started -7	question -3	unrelated -10
dao ,	in_progress 5
dao a	blocked 5
dao di	blocked 7	in_progress -5
dao duoc	in_progress 6
dao duyet	done -4	in_progress 5
dao hop	ack -3	blocked 5
dao mong	in_progress 6
dao ra	ack -4	blocked 5
dao thao	blocked 3
dao thi	blocked 6	in_progress -6
dao |	ack 6	blocked -8	done -4	extension 7	in_progress 6	question -3	unrelated -3
dap	done 10	in_progress -8
dap xong	done 9	in_progress -8
dat	ack -3	blocked -4	done 15	in_progress -28	not_started -3	unrelated 27
dat %	blocked -6	done 27	in_progress -15
dat ,	blocked -4	done 8	in_progress -3
dat .	done 4
dat ban	done -5	in_progress -11	question -3	unrelated 19
dat camera	blocked -3	done 4
dat chua	blocked 6	in_progress -6
dat co	done -3	unrelated 6
dat com	done -9	unrelated 10
dat dai	blocked 3	done -3	extension -3	in_progress 3	question 5	unrelated -4
dat de	blocked -3	in_progress 5
dat di	blocked 3
dat do	in_progress 5	unrelated -3
dat du	blocked -6	done 9
dat khoang	in_progress 3
dat kien	blocked 4
dat moc	extension 5
dat rung	blocked 3
dat trong	blocked -3	done 5
dat xong	blocked 5	done -9	in_progress -3	unrelated 7
dau	ack -27	blocked -31	done -7	extension -15	in_progress 20	not_started 56	question -5	unrelated 8
dau ,	blocked -9	done 6	in_progress 6
dau a	blocked 5	done -5	in_progress -4	question 10
dau anh	blocked -5	done 9	in_progress -6	not_started 3
dau bao	done -4	in_progress 9
dau ca	done 4	not_started -6
dau choi	blocked -6	in_progress -5	unrelated 12
dau co	blocked 6	done 15	in_progress -14	not_started -5
dau con	done 3
dau da	in_progress 7	unrelated -5
dau dang	in_progress 3
dau dau	in_progress -5	not_started 8	unrelated 3
dau day	in_progress -3	not_started 3
dau den	done 3
dau di	done -3
dau do	done 3	in_progress -3
dau giai	not_started 4
dau hay	in_progress 6
dau het	in_progress 6	question -3
dau lam	done -6	in_progress 20	not_started -9
dau lop	unrelated 3
dau ma	done -9	in_progress -9	not_started 22
dau mo	not_started 3
dau moi	done 13	in_progress -13	question -3	unrelated 4
dau nam	done -4	unrelated 6
dau nghen	in_progress 3
dau noi	blocked -4	in_progress 4
dau phai	blocked 8	not_started -3
dau ra	blocked -7	done 12	in_progress -3
dau roi	ack -5	blocked -4	done -15	in_progress 17	unrelated 10
dau thang	done 25	in_progress -30	not_started 11
dau thau	blocked 10	done -4	in_progress -3
dau tu	done -11	in_progress 6	not_started 6
dau tuan	blocked -3	extension 3	in_progress 5	not_started -5
dau tuyen	blocked -5	in_progress 6
dau vao	in_progress 13	not_started -9	question -3
dau vay	question 4
dau viec	in_progress -3	not_started 4
dau vuong	blocked -3	done 8	in_progress -5
dau xe	blocked 8	unrelated -3
dau xong	done 16	in_progress -20	unrelated 5
dau |	ack -4	blocked -7	done -28	in_progress 16	not_started 44	question -12	unrelated -8
day	ack -16	blocked -30	done 13	in_progress 33	not_started 10	question -16	unrelated 7
day ,	in_progress -5	not_started 9
day a	blocked -4	done -3	in_progress 5	question -4	unrelated 10
day cac	done -3	unrelated 6
day cai	extension 3
day con	in_progress 3
day du	blocked -4	done 11	in_progress -4
day em	in_progress -3	not_started 3
day len	blocked 5	unrelated -3
day nay	blocked -3	in_progress 10	question -4	unrelated -3
day nhe	blocked -4	done 5
day thi	not_started 4
day |	ack -12	blocked -9	done -7	in_progress 31	question -4
de	ack 26	blocked -24	done -4	extension 33	in_progress -6	not_started 14	question -7	unrelated -32
de ,	blocked 4	done -3	in_progress 3	not_started -3
de an	blocked -3	done 9	in_progress -3
de bau	not_started 3
de bua	ack -6	not_started 7
de chi	blocked 5	not_started -3
de chua	in_progress 16	question -7	unrelated -6
de chuyen	blocked -4	unrelated 7
de cuong	done -4	in_progress 16	not_started -9
de dan	blocked -3	in_progress 3
de danh	not_started 4
de dat	extension 5
de e	ack 9	in_progress -4
de em	ack 36	blocked -16	done -22	extension 3	in_progress 5	not_started -4	question 10	unrelated -12
de mo	blocked -3	in_progress 5
de nghi	ack -8	blocked 19	extension 18	in_progress -11	not_started -6	question -7	unrelated -7
de qua	extension -5	not_started 7
de sot	done 3
de thieu	in_progress 9	unrelated -4
de thu	not_started 8
de toi	ack 11	blocked -4	in_progress -3
de tren	ack -6	done 14	in_progress -3	unrelated -3
de trong	done 9	in_progress -8	not_started 5
de van	done 6	in_progress -6
de xe	unrelated 4
de xong	in_progress -6	not_started 10
de xuat	blocked -7	done -3	extension 20	in_progress -5	not_started -3
de |	done 11	in_progress -10
dem	done 3	extension 3	unrelated -4
dem qua	extension 4	unrelated -3
dem sua	blocked 3
den	ack 3	blocked -14	done 14	extension 45	in_progress -26	not_started 5	question -3	unrelated -23
den ,	blocked 7	in_progress -6	not_started 5	unrelated -3
den a	extension 3
den buoc	blocked 5	in_progress -4
den cac	done 4
den chung	done -4	unrelated 4
den cuoi	extension 3
den dau	done -4	in_progress 9
den do	done -4	in_progress 8
den duong	done 11	in_progress -5	unrelated -3
den han	done 4	in_progress -4
den het	extension 6
den hoi	done 3
den ki	blocked -3	done 4	in_progress -3
den mung	extension -4	in_progress 5
den nay	not_started 3
den ngay	extension 3
den nhe	extension 3
den noi	blocked -6	in_progress 8
den tan	done 5
den thu	extension 7
den trang	done 9	in_progress -4
den vi	extension 5	in_progress -3
den vua	blocked 12	done -10
den |	ack 14	blocked -5	extension 11	in_progress -11	unrelated -5
dep	blocked -11	done 5	extension -3	in_progress -3	unrelated 16
dep ,	not_started 3
dep a	blocked -4	done 7
dep qua	blocked -4	done -3	in_progress -3	unrelated 14
dep yen	done 4
dep |	in_progress 4
det	in_progress 3
det ,	in_progress 3
deu	done 3
deu duoc	done 4
deu lac	blocked 4
di	ack -19	blocked 18	done -23	extension 29	in_progress -14	not_started -15	question -22	unrelated 47
di ,	blocked 7	done -6
di an	unrelated 5
di cac	done 5	in_progress -4
di chi	done -3	extension 10
di cho	extension 4	in_progress -4	unrelated 3
di chua	extension 3
di co	done -4	in_progress 7
di cong	blocked -4	unrelated 8
di cuu	blocked -4	extension 4
di dau	blocked -7	done 3	in_progress -7	unrelated 12
di dieu	extension 3
di doi	blocked 7	done 6	in_progress -8
di du	unrelated 4
di duoc	done -3	in_progress 6
di duong	blocked -6	done 3	unrelated 5
di ha	unrelated 4
di hoc	blocked 3	extension 3	in_progress -4
di hop	done -3	in_progress 4
di kiem	in_progress 5
di lam	in_progress 5	not_started -12	question -4	unrelated 10
di nhau	unrelated 3
di nho	question -5	unrelated 8
di nuoc	blocked 9	unrelated -4
di qua	blocked 11	done -7
di roi	done 6	in_progress -3
di thuc	ack -5	in_progress 7
di tung	done -4	in_progress 9
di van	in_progress 5	unrelated -3
di vang	blocked 5	done -3
di vien	blocked 16	in_progress -16
di |	ack -6	done 11	in_progress -7	not_started 3
dia	blocked 14	done -7	not_started -4
dia ,	done 4
dia chi	blocked 5	in_progress -3
dia chinh	blocked 12	done -4
dia xong	in_progress 3
dich	ack -4	blocked 3	done -15	in_progress 22	not_started -3	question -4
dich ,	in_progress 7	unrelated -5
dich bung	blocked 8	done -5
dich den	blocked -7	in_progress 8
dich het	in_progress 3
dich moc	extension 4
dich ta	blocked 6	in_progress -5
dich tai	in_progress 4
dich toi	ack -3	in_progress 8
dich vu	blocked 13	done -5	extension -3	in_progress -4
diem	ack -4	blocked -14	done 6	extension 3	question 19	unrelated -6
diem ,	done 4
diem cham	in_progress 3
diem cuoi	done 7	in_progress -7
diem duoc	blocked 5	question -4
diem khong	blocked -5	question 13	unrelated -6
diem nhe	blocked 7	done -4
diem roi	blocked -3	done 5
diem trinh	extension 3
diem xong	done -5	unrelated 4
dien	ack -3	blocked -4	done 29	extension -9	in_progress -22	not_started -11	question -3	unrelated 23
dien bao	ack 8	done -4	in_progress -3
dien ca	blocked 3
dien chan	done 11	in_progress -4	not_started -5
dien khong	question -4	unrelated 6
dien luc	ack -5	blocked 19	in_progress -9
dien nhung	question 3
dien nuoc	unrelated 5
dien ra	done 5
dien tap	blocked -4	done 11	extension 3	unrelated -8
dien thoai	ack -3	blocked -13	done -5	extension -5	in_progress -3	unrelated 31
dien tu	blocked -7	done 17	in_progress -7
dien xong	done 4	in_progress -5
dien |	blocked 4	done -4	in_progress 6	unrelated -4
diet	blocked 5
diet muoi	blocked 5
dieu	extension 11	unrelated -4
dieu chinh	blocked -4	extension 9
dieu duong	extension 3
dieu nam	in_progress 3
dieu tra	blocked 3
dieu trong	in_progress 3
dinh	blocked 26	done 8	extension -4	in_progress 13	not_started -33	question 3	unrelated -10
dinh ,	blocked -11	done 9	in_progress 9	not_started -4
dinh a	done -5	in_progress 5
dinh anh	done -6	in_progress 6
dinh bac	blocked 4
dinh chinh	done -3	in_progress 11
dinh chua	blocked 15	in_progress -12
dinh co	blocked -5	done 6
dinh cu	in_progress 5
dinh danh	done 6	in_progress -5
dinh dong	extension -3	unrelated 4
dinh gia	blocked 10	done 4	in_progress -5	unrelated -5
dinh giai	blocked -3	done 3
dinh hom	blocked -3	extension 3
dinh kem	blocked -9	question 12
dinh khac	blocked 3
dinh kien	blocked -9	done 5	in_progress 6
dinh lai	extension 5	in_progress -4
dinh liet	done 6
dinh moi	blocked 13	not_started -11
dinh nha	done -3	in_progress 4
dinh nhe	ack 4	in_progress -9	unrelated 9
dinh qui	blocked 3
dinh thanh	in_progress 3
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh trao	done 4
dinh venh	blocked 3
dinh xong	done -3	in_progress 6
dinh |	blocked 14	done -9	in_progress 3	not_started -7
dnag	blocked -5	in_progress 12
dnag do	in_progress 5
dnag lam	in_progress 5
do	ack -19	blocked 6	done -14	extension 15	in_progress 51	not_started -15	question -12	unrelated -12
do %	in_progress 3
do ,	blocked 3	done -4	in_progress 4
do a	blocked 3	done -4	in_progress -3	question 5
do anh	blocked -3	done 6	in_progress 3	unrelated -4
do ban	blocked -5	done 3	extension 4
do be	in_progress 3
do chan	question -3	unrelated 5
do cho	extension -3	in_progress 9
do chua	blocked -3	extension 5
do cu	blocked -4	extension 5
do dac	blocked -3	in_progress 3	not_started 5	unrelated -4
do dai	blocked -3	in_progress -3	question 7
do dang	blocked 11	done -3	in_progress -6
do dat	blocked -3	done 10	in_progress -4
do day	blocked -3	in_progress 10	question -4	unrelated -3
do dia	blocked 9	done -5	in_progress -3
do het	in_progress 3
do khong	blocked -3	done 3
do kin	blocked -3	in_progress 6
do leu	in_progress 3	unrelated -5
do mua	blocked 18	in_progress -10	not_started -5
do nen	blocked 4	in_progress -4
do phan	in_progress 5	unrelated -3
do phoi	unrelated 5
do qui	blocked -3	done -4	extension 3	in_progress 4
do roi	blocked -9	done 9
do rut	ack -4	blocked 5
do sach	blocked 11	done -6
do thieu	blocked 6	in_progress -5
do tuoi	done 4
do xa	blocked 9	in_progress -8
do xang	done -3	unrelated 4
do xong	blocked 7	done -20	in_progress 9	question -7	unrelated 13
do |	ack -4	blocked -5	extension -3	in_progress 21	question -3	unrelated -3
doa	ack -4	blocked 5
doa nen	ack -4	blocked 5
doan	ack -4	done 12	in_progress 4	not_started -3	question -4	unrelated -4
doan cuoi	in_progress 3
doan dang	in_progress 5
doan dau	blocked -5	in_progress 6
doan de	done 9	in_progress -8
doan ket	done -3	in_progress 5
doan kiem	blocked 3	in_progress -4
doan phuong	done 6	in_progress -6
doan qua	blocked 4	question -3
doan tan	blocked -4	done 4
doan thanh	blocked 3	done -3
doan to	blocked -4	done 7
doan toi	extension 4	in_progress -4
doan va	done -3	in_progress 3
doan |	in_progress 5
doanh	done 6	extension -4	in_progress 5
doanh nghiep	blocked 4
doanh thu	blocked -4	done 5
doanh |	extension -4	in_progress 6
doc	ack 4	blocked -12	done -18	extension 7	in_progress 22	not_started 3	question -3	unrelated -3
doc cac	done -5	in_progress 7
doc cong	not_started 3
doc thay	blocked -8	extension 10
doc |	blocked -4	in_progress 5
doi	ack -4	blocked 11	done 21	extension 16	in_progress -30	not_started -6	question -8
doi ,	blocked 5	done 5	in_progress -8
doi a	ack 12	in_progress -13
doi bac	done 10	extension -6	unrelated -3
doi ben	blocked 5	in_progress -4
doi chieu	blocked -5	done 11
doi cho	done -3	in_progress 3
doi con	done 8	in_progress -8
doi cot	blocked 7	in_progress -5
doi day	in_progress -6	unrelated 11
doi giay	blocked 6	extension -5
doi gium	blocked -3	extension 3
doi giup	extension 5	in_progress -3
doi han	extension 11	unrelated -3
doi hoan	blocked 5
doi ki	in_progress 3
doi lai	blocked 4	extension 7	in_progress -3	unrelated -3
doi mai	blocked 6	extension -6
doi minh	done 8	in_progress -3
doi nao	done 3
doi ngan	blocked 4	in_progress -3
doi ngay	blocked 6	question -3
doi nop	done 6	extension -5
doi phun	blocked 4	done -3
doi roi	done -7	in_progress 7
doi sang	blocked 7	done -3
doi so	blocked -10	done 12
doi soat	blocked -3	in_progress 3
doi thanh	blocked 4	done -4
doi thi	blocked 5	done -4
doi thoai	blocked -5	done 4	extension -7	in_progress 3	question 5
doi tuong	done 3
doi tuyen	done -4	unrelated 7
doi van	blocked -9	in_progress 11
doi voi	blocked -5	not_started 6
doi xong	in_progress 3
doi y	blocked -3	in_progress 4
doi |	ack -3	done 7	in_progress -4
don	ack -6	blocked 11	done 13	extension 7	not_started 3	question -8	unrelated -19
don ben	blocked -3	in_progress 10	question -4	unrelated -3
don bien	blocked 5	in_progress -4
don ca	ack -4	blocked 5
don con	unrelated 3
don doc	done -11	in_progress 17
don khieu	blocked -3	done 3
don nhieu	blocked 3
don sach	done 14	in_progress -9
don san	blocked -3	unrelated 4
don thu	done 5	in_progress -4
don toi	in_progress 6
don trang	blocked -3	done 5
don vi	blocked 16	done -18	extension 9	not_started 4	unrelated -13
don xong	in_progress -6	not_started 4
dong	ack -4	done 18	in_progress -22	not_started 22	question -6	unrelated -8
dong ,	done 13	in_progress -11
dong chi	ack 7	done 7	extension 5	in_progress -12	not_started -6
dong chu	in_progress -3	not_started 4
dong chua	in_progress -7	not_started 9
dong cua	blocked 5
dong dau	blocked -9	done -3	in_progress 15	question 5	unrelated -3
dong gi	blocked -3	done 3
dong giup	blocked 4	done 4	in_progress -3	unrelated -3
dong ho	blocked -6	done 12	in_progress -4
dong hoi	done -4	in_progress 4
dong khan	blocked 6	done -4
dong ki	done 4
dong nao	blocked 5	in_progress -4
dong nghia	blocked -5	done 5
dong quan	extension 3
dong quyen	done 5
dong roi	done -4	in_progress 6
dong sep	done 3	in_progress -3
dong soan	in_progress 4
dong tham	blocked 4
dong thuan	blocked 3
dong tien	blocked -4	done -6	in_progress -3	unrelated 16
dong toi	in_progress -4	not_started 6
dong tung	in_progress 5	unrelated -3
dong xong	blocked 5	done -4
dong |	blocked -4	not_started 11	unrelated -3
dot	ack -3	blocked 7	done 10	in_progress -8	not_started 5	unrelated -7
dot a	in_progress 3
dot cao	done 3
dot cuoi	done 6	in_progress -5
dot hien	not_started 3
dot kiem	done 3	in_progress -4	not_started 3
dot nay	blocked 7	done -5
dot phao	blocked -6	done 6
dot ra	done -4	in_progress 7
dot roi	done 4	in_progress -4
dot thang	done 4
dot tiem	in_progress 6
dot truoc	done 3
dot tuyen	blocked 8	in_progress -5
dt	done -13	in_progress 5	unrelated 10
dt cho	in_progress 5
du	ack -27	blocked -12	done 81	extension 10	in_progress 24	not_started -29	question -25	unrelated -21
du %	blocked -6	done 14	in_progress -7
du ,	blocked -14	done 17	in_progress 4
du a	blocked -5	in_progress 11	not_started -3
du an	blocked -6	extension 8
du buoi	done 4
du ca	blocked -7	done 8
du cay	done 3
du chi	ack -5	done 10
du cho	blocked -4	done 7
du chu	done 3
du chung	unrelated 4
du danh	in_progress 4
du di	extension 7	in_progress -4
du giai	done 4
du ha	unrelated 5
du ho	blocked -6	done 9
du hop	question 5	unrelated -4
du khong	question -3	unrelated 5
du kien	blocked -3	done -12	extension -3	in_progress 25	unrelated -4
du lam	blocked 8	in_progress -4
du len	done 5	in_progress -3
du lich	unrelated 4
du lieu	blocked 8	extension 9	in_progress -10
du ngoai	done 4
du phong	blocked 4	done -3
du quan	done 3
du roi	done -7	in_progress 10
du so	done 3
du tai	in_progress 4
du thao	done -22	in_progress 37	not_started -3	unrelated -4
du thau	blocked 8	done -4
du thieu	blocked -3	done 7	in_progress -4
du tien	done 3
du toan	blocked 40	in_progress -23	not_started -3	question -8	unrelated -3
du tren	done 3
du tru	done -12	in_progress 14
du van	ack 3	done -3
du ve	question -3	unrelated 3
du |	ack -4	blocked -6	done 26	not_started -6	question -5	unrelated -3
dua	ack -4	blocked -23	done 6	not_started -6	question 24
dua ban	extension 4	in_progress 5	unrelated -3
dua chi	done -11	in_progress 14
dua don	blocked -3	unrelated 4
dua khong	blocked -12	done -3	question 12	unrelated 4
dua len	blocked -3	done 3	in_progress 3
dua nam	in_progress 4
dua vao	blocked -3	done 13	in_progress -6
dua |	in_progress -10	question 12
duc	blocked 11	done -7	in_progress -3
duc roi	blocked 13	done -9
duc |	blocked 13	done -9
dung	ack -8	blocked 28	done -13	extension -13	in_progress -25	not_started 72	question -12	unrelated -29
dung a	blocked 9	in_progress -9
dung bao	done -8	in_progress 8
dung chi	ack 6	done -4
dung cho	blocked 4	in_progress -3
dung cu	question 3
dung dang	blocked 3	done 10	in_progress -13
dung den	in_progress -6	not_started 7
dung duoc	blocked -14	done 10	not_started 6
dung duong	blocked 6	in_progress -6
dung giai	blocked 8	done -5
dung han	ack -19	blocked 10	extension -3	in_progress 21	question -3	unrelated -4
dung hen	done 8	extension 4	in_progress -3	question -4
dung im	blocked 7	done -6
dung ke	blocked -5	done 4	in_progress -3	not_started 6
dung mot	blocked -6	in_progress 11
dung nam	blocked 4
dung nay	blocked -6	in_progress -4	not_started 12
dung ngoai	blocked 4
dung o	not_started 3
dung tay	not_started 9	question -4
dung tien	blocked -6	in_progress 12
dung toi	not_started 5
dung tra	blocked -8	done 7
dung vao	blocked -6	not_started 10
dung yeu	ack 4	in_progress -4
dung |	blocked 4	done -8	not_started 15	unrelated -7
duoc	ack 26	done -10	extension 63	in_progress 6	not_started -46	question -6	unrelated -33
duoc %	blocked -3	done -3	in_progress 12
duoc ,	blocked 16	done -14	extension 3	in_progress -4
duoc a	ack 7	blocked 3	not_started -4
duoc anh	blocked -6	not_started 7
duoc ba	in_progress 3
duoc bao	done -3	question 5
duoc bua	extension 3
duoc cap	blocked 5	done 3	in_progress -3	unrelated -3
duoc chang	blocked -3	extension 3
duoc chia	unrelated 3
duoc chu	blocked -5	done 17	extension 3	in_progress -11	question -3
duoc dang	done 5	in_progress -5
duoc do	blocked 6	not_started -5
duoc doan	blocked -5	in_progress 6
duoc don	in_progress 3
duoc gi	not_started 5
duoc giao	blocked -6	not_started 10
duoc giay	ack -5	done 5
duoc gui	question 4
duoc hai	done -3	in_progress 7
duoc ho	blocked -6	in_progress 14	not_started -3
duoc hoan	blocked -4	extension 7
duoc hom	in_progress 4
duoc it	blocked -3	in_progress 11
duoc ke	in_progress 3
duoc keo	extension 3
duoc kha	blocked -3	in_progress 6
duoc khac	done 7	in_progress -6
duoc khi	blocked 4	in_progress -3
duoc khong	ack -3	blocked -25	done -9	extension 45	in_progress -10	not_started -4	question 12	unrelated -6
duoc ki	done 3	in_progress -3
duoc kiem	done 3
duoc mien	done 4
duoc mot	blocked -6	done -5	in_progress 15
duoc nang	done 4
duoc nguoi	done 3	in_progress -3
duoc nha	unrelated 5
duoc nhac	not_started 4
duoc nua	blocked 3
duoc phan	blocked -3	in_progress 7
duoc phe	blocked 5	done 12	in_progress -15
duoc roi	ack 27	blocked -4	in_progress -10	not_started -4	question -4
duoc so	blocked -3	done 3
duoc tham	done 3
duoc thon	blocked -4	in_progress 6
duoc thong	ack 6	in_progress -4
duoc ton	in_progress 3
duoc trien	in_progress -5	not_started 9
duoc tuan	in_progress 3
duoc tuyen	ack 4
duoc va	done 3
duoc van	ack 5	in_progress -4
duoc vi	blocked 11	in_progress -3	not_started -3	question -5
duoc vong	blocked -7	in_progress 9
duoc |	ack -4	blocked 55	done -4	extension 4	in_progress -11	not_started -26	question -5	unrelated -9
duoi	blocked -17	done 8	in_progress 13
duoi day	blocked -4	done 5
duoi khu	blocked -5	in_progress 7
duoi nuoc	blocked -5	done 6
duoi qua	blocked 3
duong	blocked 5	done 46	extension -4	in_progress -45	not_started 6	unrelated -8
duong can	blocked -4	unrelated 5
duong chinh	ack 4	done 6	in_progress -6
duong cong	done 3
duong dang	done 4	in_progress -4
duong hoa	in_progress -5
duong la	extension -4	in_progress 5
duong link	blocked -4	done 5
duong nay	blocked 4
duong ong	blocked 6	in_progress -6
duong sam	extension 3
duong sang	done 4
duong sat	blocked 12	done -5	in_progress -4
duong sinh	unrelated 4
duong so	in_progress 3
duong thon	done 6	in_progress -8	not_started 5
duong thong	done 3
duong truyen	in_progress 4
duong vao	blocked 7	done -5
duong xong	done 13	in_progress -10
dut	ack -3	blocked 10	done 4	not_started -3	unrelated -4
dut cap	blocked 10	done -7
dut diem	ack -3	blocked -6	done 12
duy	blocked -5	in_progress 14	unrelated -4
duy tri	blocked -5	in_progress 14	unrelated -4
duyet	blocked 10	done -5	extension -3	in_progress 13	not_started -11	question 8	unrelated -10
duyet ,	blocked 3
duyet a	in_progress 4
duyet chua	question 6
duyet danh	blocked 4	in_progress -3
duyet du	blocked -3	in_progress 4
duyet qua	done -5	in_progress 6
duyet qui	blocked 8	in_progress -5
duyet roi	done -5	in_progress 6
duyet sep	done 3	in_progress -3
duyet va	blocked -3	done 14	in_progress -8
duyet |	blocked 6	done -8	in_progress 9	unrelated -3
dvc |	done 3
e	ack 29	blocked -23	done -7	extension 14	unrelated -13
e ban	done 3
e bao	done 4
e bit	ack 4
e bk	ack 5	done -3
e chiu	blocked 4	done -3
e chua	done -5
e con	in_progress 3
e dang	blocked -5	done -10	in_progress 18
e de	done 13	in_progress -8	not_started 3	unrelated -3
e goi	ack 3
e gui	blocked -4	done 7
e hoi	blocked -3	not_started -5	question 12
e kiem	ack 5	in_progress -3
e lam	in_progress 4	unrelated -3
e moi	in_progress -4	not_started 10
e nam	ack 5
e nhan	ack 3
e nop	in_progress 4
e qua	extension 5	in_progress -3
e se	ack 3
e soan	in_progress 3
e them	extension 8	question -6
e thi	in_progress -4	not_started 4
e trinh	in_progress 4
e xin	extension 5	question 3
em	ack 52	blocked -16	done -54	extension 26	in_progress -13	not_started -3	question -29	unrelated 37
em ,	ack -11	done 10	extension 3	unrelated 3
em a	ack -4	blocked -5	done -8	extension 9	in_progress -3	not_started -3	question 6	unrelated 9
em an	unrelated 4
em ban	ack 4	blocked 12	done -9	in_progress -7	not_started 3
em bao	ack 9	blocked -6	done 8	extension -7	in_progress 16	question -19	unrelated -3
em bat	not_started 4
em biet	ack 13	done -9	in_progress -7	not_started -3	question 7
em bo	done 5	in_progress -5
em cam	ack -9	in_progress 12	not_started 3
em cham	extension 3
em chay	in_progress 5
em chi	done 4
em chia	in_progress 5	unrelated -3
em cho	extension 4
em chot	done 5	unrelated -3
em chua	ack -4	blocked -6	done -18	extension -3	in_progress 8	not_started 28	unrelated -7
em chuong	extension -4	question 4
em chup	ack 9	done -3	in_progress -6
em chuyen	ack 11	done -12	in_progress 3
em co	blocked -5	done 11	in_progress -7	not_started -6	unrelated 8
em coi	ack 10	in_progress -3	unrelated -3
em con	blocked -4	in_progress 6
em cong	in_progress 6
em cuoi	done -5	unrelated 11
em da	blocked -6	done -3	in_progress 24	question -5	unrelated -7
em dan	blocked -4	done 5
em dang	ack 11	blocked 23	done -11	in_progress -27	not_started -6	question -7	unrelated 16
em danh	done -4	unrelated 4
em day	blocked -6	done 7
em de	ack -7	done 9	extension -4	in_progress -3	not_started 9	unrelated -4
em den	extension 5
em di	blocked -5	extension 3	question -6	unrelated 9
em dien	done 3
em do	in_progress -3	unrelated 5
em don	done 6	in_progress -4
em dua	blocked -3	extension 5
em dung	blocked 3	done 3	in_progress -4
em duoi	in_progress 4
em em	done 4	in_progress -8	unrelated 5
em ghi	ack 13	blocked -3	done -5
em gia	extension 3
em giai	ack -9	blocked 13	unrelated -5
em goi	ack -4	done 6
em gui	ack -14	blocked -8	done 15	extension -8	in_progress 15	not_started -6	unrelated 6
em hieu	ack 5	in_progress -3
em ho	extension -4	question 6
em hoan	ack -3	in_progress 7
em hoi	ack 12	blocked -9	done -7	in_progress 17	not_started -4	unrelated -5
em hom	unrelated 4
em hu	ack 5
em ke	done -6	in_progress 6
em khoa	in_progress 4
em khoe	ack -3	done -5	unrelated 10
em khong	blocked 3	done -3	in_progress -3	not_started -3	question 4
em lam	ack -3	blocked -9	done 28	extension -5	in_progress 15	not_started -3	question -8	unrelated -15
em lay	done -5	in_progress 7
em lo	ack 5
em lop	done 12	extension -6	unrelated -4
em lui	extension 3
em luu	ack 3
em mo	done -6	unrelated 7
em moi	ack -13	blocked -9	done -4	in_progress -9	not_started 47	question -6	unrelated -4
em mua	done -3	in_progress -3	unrelated 9
em muon	extension -4	in_progress -7	unrelated 15
em nam	ack 11	done -4	in_progress -4
em nghi	blocked 12	in_progress 3	unrelated -11
em nghich	ack -3	unrelated 6
em ngoi	in_progress 4
em nhan	ack 16	done -9	question -3
em nhap	done 7	in_progress -5
em nhe	extension 4	in_progress -5
em nho	ack 12	done -3	in_progress -3	unrelated -3
em nop	ack -5	blocked -11	done 8	extension 23	in_progress -15	question 5	unrelated -6
em nua	blocked 10	done -9
em oi	blocked -3	done -4	unrelated 9
em om	blocked 7	not_started -6
em phat	done -3	in_progress 4	not_started 4
em photo	done 5
em qua	blocked -3	extension 4
em quat	in_progress 6	unrelated -4
em quen	done 3	in_progress -3	not_started 4
em qui	in_progress 3
em ro	ack 3
em roi	blocked 15	done -8	in_progress -3	unrelated -3
em scan	done 6	in_progress -6
em se	ack 26	blocked -5	done -6	extension -4	not_started -3	question -3	unrelated -4
em sep	extension 3
em so	blocked 5
em soan	blocked 5	done -5
em soat	ack -7	in_progress 10
em sua	done -6	in_progress -10	unrelated 19
em thay	ack 3	blocked -5	question 10	unrelated -6
em them	blocked -3	extension 9
em theo	ack 12	in_progress -10
em thi	done -9	unrelated 10
em thong	done 3
em thu	blocked 6	done 5	extension -8
em thung	blocked -3	unrelated 4
em tiem	not_started 4
em tinh	done -5	in_progress 6
em to	in_progress 4
em toi	extension 9	unrelated -5
em tong	ack -3	in_progress -3	not_started -4	question 12
em tra	ack 7	in_progress -4
em trinh	in_progress 6
em truc	blocked 8	unrelated -5
em tuoi	done -3	unrelated 5
em tuong	in_progress 15	question -5	unrelated -6
em tuyen	done 3	question 4	unrelated -3
em van	done 4	in_progress -5	not_started 3
em vay	extension -5	unrelated 6
em viet	in_progress 3
em voi	blocked 5	extension 8	unrelated -8
em vua	ack -5	blocked 9	done 4	in_progress -6	not_started -5	unrelated 3
em xay	in_progress 3
em xem	ack 17	in_progress -12
em xin	blocked -12	done -6	extension 9	in_progress -7	question 9	unrelated 6
em xong	done 15	in_progress -3	unrelated -10
em |	ack -9	blocked 9	done -5	extension 6	in_progress -12	not_started -9	question -9	unrelated 29
ep	done -3	in_progress 3
ep coc	done -3	in_progress 3
fanpage	done 6	in_progress -5
fanpage roi	done 4	in_progress -3
fax	ack -3	done 6
file	ack -6	blocked -13	done -7	extension -6	in_progress -5	not_started 16	question 26	unrelated -5
file dinh	blocked -6	question 7
file em	ack -5	done 6
file huong	blocked -7	question 10
file mau	extension -3	question 7
file ra	done -10	in_progress -3	not_started 13
ga	ack 15	blocked -3	in_progress -17	question -3	unrelated 9
ga den	ack 16	in_progress -7	unrelated -4
ga doi	in_progress -6	unrelated 11
gac	done -3	in_progress 4
gac de	done -3	in_progress 4
gach	done 4	in_progress -3
gach khoa	blocked 4
gach ten	done 4
gai	done -5	in_progress -3	unrelated 8
gai chi	done -4	unrelated 6
gai em	unrelated 3
gan	blocked 8	done -28	in_progress 21	unrelated 3
gan du	done -8	in_progress 9
gan het	in_progress 4
gan uy	unrelated 3
gan xong	blocked 13	done -14	in_progress 7	unrelated -3
gang	ack 3	done -3	in_progress 5
gap	blocked 16	in_progress -27	unrelated 14
gap a	in_progress -6	unrelated 7
gap duoc	blocked 3
gap kho	blocked 11	in_progress -10
gap tuyen	done 3
gat	blocked -4	done -3	extension 8
gat khoi	blocked -4	extension 8
ghe	done -5	unrelated 5
ghe |	done -4	unrelated 5
ghep	done -3	in_progress 4
ghi	ack 35	blocked -20	done -16	extension 5	in_progress 4	not_started -3	question 7	unrelated -13
ghi giup	extension 3
ghi han	question 7	unrelated -4
ghi hoan	done -3
ghi nhan	ack 5
ghi so	ack 11	done -5
ghi tam	ack 3
ghi vao	ack 12	done -7	unrelated -3
ghi von	blocked -4	extension 8
ghi |	ack 5	blocked -5	extension -4	in_progress 4
gi	extension -3	in_progress -19	not_started 46	question -16	unrelated -11
gi ,	in_progress -6	not_started 9	question -3
gi a	question 8
gi ca	in_progress -8	not_started 17	question -3
gi cho	blocked 3
gi dau	in_progress -3	not_started 4
gi duoc	blocked 11	not_started -11
gi het	in_progress -5	not_started 10
gi khi	blocked 13	question -9
gi ma	blocked 3	done -7	in_progress 10	not_started -5
gi noi	extension 7
gi nua	done 16	in_progress -6	question -8
gi phai	done 8	in_progress -7
gi sep	not_started 3
gi sua	in_progress 5
gi them	blocked -6	done 7
gi vay	question 3
gi xong	done -13	in_progress 14
gi |	blocked -12	in_progress -9	not_started 22	question 6	unrelated -4
gia	ack -19	blocked -4	done 19	extension 20	in_progress -27	not_started -14	question 22	unrelated 3
gia cat	blocked 3
gia cong	done -7	in_progress 9
gia dang	extension 4
gia dat	blocked 6	in_progress -6
gia dinh	blocked -7	done 15	extension -4	in_progress -3	unrelated 4
gia han	ack -7	blocked -17	done -4	extension 27	in_progress -15	not_started -6	question 29	unrelated -8
gia hoi	done 8	in_progress -3
gia re	unrelated 6
gia vat	blocked 6
gia |	blocked 6	done 3	in_progress -5
giai	ack -11	blocked 8	done 12	in_progress 18	not_started 6	question 4	unrelated -40
giai bong	ack 3	done 10	extension 5	in_progress 8	unrelated -31
giai doan	in_progress 4
giai ngan	blocked 6	done 3	in_progress -10	not_started 5
giai phong	blocked -4	done -4	in_progress 13	question 3
giai quyet	done 4
giai tan	blocked 7	done -7	not_started 3
giai thanh	blocked -3	done 4
giai the	ack -9	blocked 13
giai thich	question 3
giai toa	blocked -3	done 6
giai tranh	blocked -8	in_progress 7
giam	done 8	question -3
giam hoc	done 4
giam khao	in_progress 3
giam sat	done 3
gian	blocked -5	done -7	extension 32	in_progress -12	not_started -3
gian hoan	blocked -3	extension 5
gian nay	blocked 3
gian |	extension 3
giang	ack -4	blocked 4	done 10	in_progress -4	unrelated -3
giang ,	done 5
giang vien	blocked 7	done -4
giao	ack -8	blocked 19	done 4	extension -6	in_progress -4	not_started 16	question 10	unrelated -31
giao ,	in_progress -6	not_started 7
giao .	blocked -5	not_started 6
giao ban	in_progress -3
giao cac	done -11	in_progress 12
giao chieu	blocked -3	not_started 3
giao cho	ack -6	blocked -7	done 5	in_progress 6	question 9	unrelated -5
giao chuc	extension 3	in_progress -3	not_started 3
giao dia	done 4
giao du	blocked 11	question -6
giao ho	blocked -3	not_started 3
giao hoan	ack 5	done -4
giao hop	blocked -3	done 6
giao lon	blocked 10	done -4	unrelated -3
giao ma	blocked 3
giao mat	blocked -4	done 5	in_progress -3	not_started 3
giao moc	blocked 3
giao nham	blocked 8	unrelated -3
giao phong	question 4
giao quan	in_progress 4	unrelated -3
giao tan	blocked -3	done 7
giao tron	in_progress 3
giao uoc	blocked -3	done 3
giao ve	blocked -3	done 8	in_progress -4
giao viec	blocked 19	done -9	in_progress -3	not_started -5	unrelated -3
giao xong	done 5	in_progress -4
giao |	done 6	in_progress -5
giap	blocked -4	in_progress 4
giap ranh	blocked -4	in_progress 4
giat	done -6	question -7	unrelated 16
giat do	done -6	question -7	unrelated 16
giay	ack -17	blocked -10	done 30	extension -9	in_progress -9	not_started 20	question 3	unrelated -9
giay ,	blocked -8	in_progress 8
giay bon	done 5
giay chua	in_progress 5	question -3
giay chung	ack -7	blocked -4	done 5	in_progress 4	not_started 4
giay co	done 3
giay de	done 6	in_progress -6
giay khong	question 3
giay moi	blocked 5	extension -5	not_started 5
giay phep	ack -8	done 17	in_progress -4	question -3
giay roi	done 3
giay to	not_started 3
giay trang	in_progress -7	not_started 9
giay |	in_progress 3
gieng	blocked -6	done 6
gieng khoan	blocked -6	done 6
gio	blocked -22	extension -16	in_progress 8	not_started -5	question 22	unrelated 9
gio ,	unrelated 4
gio :	in_progress 4
gio chao	in_progress 3
gio chieu	in_progress 4
gio chua	in_progress -7	not_started 9
gio da	done 5	in_progress -3
gio dang	done 3
gio de	done 3
gio dung	done -13	in_progress 15
gio em	ack -3	blocked -3	done -3	in_progress 11
gio giai	done 3
gio het	blocked -5	done 9	in_progress -5	question 4
gio ho	blocked 3
gio kem	blocked -4	done 4
gio moi	done -6	in_progress 11	not_started -4
gio mua	blocked -3	question 7	unrelated -3
gio nay	in_progress -4	not_started 8
gio nhe	done -5	in_progress -5	unrelated 10
gio nop	question 3
gio phai	question 6
gio ranh	ack 9	extension -3
gio roi	blocked -3	unrelated 5
gio sang	done 6
gio tap	unrelated 4
gio thi	done 13	in_progress -12
gio thiet	in_progress 3
gio to	not_started 3
gio xa	blocked 11	not_started -9
gio xong	ack 3	blocked -6	done 3	in_progress -5	unrelated 5
gio |	blocked 5	done -4	extension -3
gioi	blocked 7	done 3	extension -4	in_progress 5	question -5	unrelated -5
gioi a	blocked 4	not_started 3
gioi cam	done 4
gioi lam	in_progress 7
gioi thieu	blocked 3	question -3
giong	blocked 3
giu	blocked 6	in_progress -3
giu ho	blocked 3
giua	done 7	extension 3	in_progress -5
giua thang	extension 3
giuc	done -4	in_progress 6
giuc |	done -4	in_progress 6
gium	blocked 5	extension 13	in_progress -4	question -3	unrelated -6
gium em	blocked 3	extension 11	question -3	unrelated -7
giup	ack -18	blocked 13	done 5	extension 35	in_progress -13	not_started -6	unrelated -13
giup ben	ack -3	blocked 12	extension -4
giup cho	extension 3
giup don	ack -3	blocked 5
giup e	extension 6	in_progress -3
giup em	ack -10	done 8	extension 26	in_progress -9	not_started -4	question -3	unrelated -9
giup moc	blocked -4	extension 5
giup viec	in_progress 3
giup |	question 3
go	ack 4	done -8	extension -8	in_progress 24	not_started -3	unrelated -6
go cho	ack 9	extension -3
go duoc	blocked 7	in_progress -7
go giup	ack -3	blocked 5
go khong	blocked -6	in_progress 7
go lai	blocked -3	in_progress 6
go tung	in_progress 3
go |	done -4	in_progress 5
goc	blocked 19	done -11	in_progress -3
goc nat	blocked 7	done -7
goc roi	blocked 7	done -3
goi	ack -3	blocked -17	done 30	extension -4	in_progress -22	not_started -4	question -4	unrelated 25
goi anh	done 6	in_progress -5
goi cho	in_progress 5	unrelated -4
goi dau	in_progress -7	unrelated 11
goi hom	done 5
goi khong	blocked 4
goi la	blocked -12	in_progress 14
goi lai	in_progress -21	unrelated 23
goi nha	done 7	in_progress -5
goi roi	ack -4	done 10	unrelated -3
goi so	unrelated 5
goi thau	in_progress 3
goi |	done -3	in_progress 6
gom	done 4	question 8	unrelated -5
gom duoc	in_progress 3
gom giay	in_progress 3
gom nhung	question 8	unrelated -3
gom rac	blocked 6	done 5	in_progress -8
gom sach	done 3
gom |	in_progress 3
gon	blocked -5	done 17	in_progress -8
gon roi	done 8
gon trong	done 9	in_progress -6
gop	done 20	in_progress -11	unrelated -5
gop duoc	in_progress 3
gop y	done 21	in_progress -14	unrelated -3
got	in_progress 4
got |	in_progress 3
gui	ack -29	blocked -8	done 27	extension -17	in_progress 36	not_started -33	question 23
gui ,	done -3	in_progress 9
gui a	done -4	in_progress 13	question -4
gui ai	question 3
gui anh	done 6
gui ban	blocked -5	done -17	extension -3	in_progress 21	question 6
gui bao	blocked 6	done 6	in_progress -8
gui cac	blocked 12	in_progress -12
gui cho	question 6
gui cong	done -7	in_progress 8
gui dai	done -6	in_progress 6
gui dang	done 3	in_progress -3
gui di	done 14	in_progress -11
gui dt	in_progress 5
gui du	done 6	in_progress 6	not_started -5	question -3
gui duoc	done -7	in_progress 12
gui em	question 3
gui giay	in_progress -3	not_started 5
gui he	done -4	in_progress 4
gui ho	done -7	extension 6
gui hom	done 5	in_progress -4
gui khong	done 3
gui lai	ack -6	blocked -4	done 30	in_progress -15	unrelated -3
gui lam	blocked 4	in_progress -3
gui lon	ack -3	unrelated 5
gui luc	done 3
gui luon	done -6	in_progress 9
gui mail	question 3
gui mot	done -4	question 5
gui ngay	ack -7	in_progress 9
gui nham	blocked -5	done -4	in_progress -11	question -3	unrelated 27
gui nhe	done -3	in_progress 4
gui nhom	done 8	in_progress -7
gui not	done 14	in_progress -13
gui phan	in_progress 3
gui qua	blocked -3	done 7	in_progress -8	question 8
gui roi	ack -3	blocked -7	done 3	in_progress 11	unrelated -3
gui sau	ack 5
gui sep	in_progress 3
gui so	blocked 18	extension 3	in_progress -16
gui som	ack 3
gui tai	done -7	in_progress 7
gui trong	in_progress 4
gui truc	done 7	in_progress -5
gui truong	done 3	in_progress -3
gui tu	done 6	in_progress -5
gui van	blocked -4	done 9
gui xong	done 4	in_progress -3
gui |	blocked -6	done -5	extension -8	in_progress 32	not_started -4	question -5	unrelated -3
ha	ack -7	extension -4	not_started -10	question 22
ha ,	blocked 5	done -3	in_progress 3	question -3
ha anh	question 6
ha chi	blocked -3	done -3	extension -5	in_progress -3	not_started -3	question 21	unrelated -4
ha roi	done 11	in_progress -4	not_started -5
ha thuc	ack -5	in_progress 7
ha tuan	extension 3	question -3
ha |	unrelated 5
haha	in_progress -4	unrelated 8
haha |	in_progress -3	unrelated 6
hai	ack -5	blocked -7	done 11	extension 5	in_progress 4	unrelated -7
hai ,	done -7	unrelated 9
hai a	done 4	in_progress -3
hai ben	blocked -8	done 10
hai buoi	in_progress 3
hai chu	blocked -4	in_progress 4
hai cong	question 7	unrelated -4
hai don	blocked -3	done 3
hai gia	blocked -5	done 6
hai la	in_progress 3
hai lan	blocked 4	in_progress -3	not_started 3
hai long	done 9	in_progress -8
hai nghi	blocked 6	unrelated -4
hai nguoi	blocked 3
hai nhe	in_progress -3	unrelated 4
hai nop	blocked -3	extension 6
hai phong	blocked 5
hai sau	blocked -4	in_progress 4
hai thoi	in_progress 5	question -3
hai thong	blocked 3
hai toi	in_progress 3
hai van	blocked 6	unrelated -4
hai |	in_progress 3
han	ack -29	blocked -4	done -10	extension 76	in_progress -40	not_started -23	question 67	unrelated -35
han ,	done 3
han a	ack -8	in_progress 9
han bao	question 3
han cho	extension 5
han chu	done 4	in_progress -4
han cu	extension 3
han cuoi	question 3
han danh	extension 5	in_progress -3
han dau	blocked 6
han den	extension 8
han duoc	extension -25	question 28
han giai	blocked -3	extension 8
han gium	extension 7
han giup	extension 4
han hoan	ack 9	done -5	in_progress -3
han khac	question 8	unrelated -4
han la	blocked -4	extension 4
han ma	done 6	extension 3	in_progress -5	question -3
han mat	blocked 8
han moi	extension 7	in_progress -4
han nay	blocked -3	extension 17	in_progress -3	question -7
han ngay	blocked -3	done 3	in_progress -4	question 12	unrelated -3
han nhe	blocked -3	done 7
han nhung	done 4
han nua	done 4
han roi	in_progress -4	question 9
han sang	extension 3
han them	extension 4
han thi	question 3
han toi	extension 3	question 3
han tu	blocked 12	done -10
han vay	question 4
han |	ack -11	blocked 10	done -9	in_progress 14	not_started -3	unrelated -3
hang	blocked 8	done -7	in_progress 9	not_started 5	question -4	unrelated -7
hang chinh	blocked 12	done -5	in_progress -5
hang dang	blocked -3	in_progress 10	question -4	unrelated -3
hang gio	done -3	in_progress 4
hang lam	in_progress -4	not_started 7
hang muc	in_progress 3
hanh	ack 44	blocked -26	done 29	extension -13	in_progress -11	not_started -10	question 4	unrelated -17
hanh ,	in_progress 4	not_started -3
hanh .	ack 11	blocked -3	done -3
hanh a	ack 7	blocked -4	done 3	in_progress -3	question 3	unrelated -3
hanh anh	blocked -3	in_progress 5
hanh cai	done -5	in_progress 5
hanh chang	blocked 6	done -4
hanh chinh	done 8	extension -4	in_progress -5	question 5
hanh chua	question 5
hanh hop	done -3	in_progress 3
hanh ke	done -5	in_progress 6	not_started 3
hanh kiem	done -3	in_progress 3
hanh lich	done -3	in_progress 3
hanh ngay	done 6	in_progress -3
hanh nha	done 3	in_progress -3
hanh phai	extension 4
hanh qd	done 5	in_progress -4
hanh quyet	ack 4
hanh roi	blocked -4	done 3	not_started 6
hanh so	done -5	in_progress 6
hanh theo	done 9	in_progress -5
hanh thu	blocked -4	done 6
hanh to	done -7	in_progress 7
hanh tu	done 3
hanh vi	blocked 5	in_progress -3
hanh |	ack 25	blocked -11	done 9	extension -6	in_progress -7	not_started -4	unrelated -4
hat	blocked -3	done -6	unrelated 12
hat ban	done -5	unrelated 8
hat karaoke	unrelated 3
hau	done -6	in_progress 7
hau nhu	done -5	in_progress 6
hay	ack -3	blocked -8	done -23	in_progress -8	not_started -5	question 52
hay cap	extension 4	question -4
hay chua	in_progress 3
hay ghe	unrelated 5
hay gui	question 7
hay ngay	in_progress -4	question 6
hay phai	question 4
hay qua	blocked 3
hay toi	in_progress 6
hd	blocked 7	not_started -6
hd nen	blocked 6	not_started -6
hdnd	blocked 12	done -8	in_progress 4	unrelated -5
hdnd bac	blocked 5	done -3
hdnd hop	blocked 4
hdnd nhan	done 3
hdnd |	done -5	in_progress 9
he	ack -10	blocked 15	done -3	in_progress 5	question -4	unrelated -4
he ngay	unrelated 6
he nhieu	blocked 3
he thong	ack -3	blocked 11	done 5	not_started -3	unrelated -6
he toi	not_started 3
he xanh	extension 4	in_progress -4
hen	blocked -7	done 10	extension 14	in_progress -5	not_started -3	question -5
hen ,	done 4
hen ?	extension 4	question -4
hen lai	extension 6	in_progress -3
hen lich	blocked -3	in_progress 3
hen |	done 6
het	ack -22	blocked 74	done 4	extension 5	in_progress -46	question 18	unrelated -30
het ,	blocked 4	done 8	in_progress -3	unrelated -4
het a	blocked 3	in_progress 5	not_started -4	question -4
het anh	not_started 4
het bao	question -7	unrelated 10
het cac	blocked -5	done 12	in_progress -3	unrelated -3
het canh	blocked -5	done 5
het chi	done -3	in_progress 3	not_started 3
het cho	blocked -9	done 9
het chu	blocked 7	done -7
het chua	in_progress -23	not_started -6	question 33
het du	blocked 4	done -4
het giay	blocked 3
het gio	done -3	unrelated 6
het han	blocked 12	done -13	in_progress -4	question 10
het hieu	blocked 11	done -5
het khu	done -3	in_progress 5
het kinh	blocked 3
het luot	blocked 4
het muc	blocked 6	done -6	in_progress -3	question 5
het no	blocked -4	done 10	in_progress -5
het phan	blocked 3
het qua	blocked -3	in_progress 10	question -4	unrelated -3
het qui	blocked -9	extension 12
het roi	ack -3	blocked -13	done 14	in_progress 9	unrelated -3
het sach	blocked 8	done -5
het thang	blocked -3	extension 8	unrelated -4
het tien	blocked 9	in_progress -6
het trieu	done -7	unrelated 9
het tron	blocked 3	in_progress -3
het tru	done -9	in_progress 11
het tu	done 6
het tuan	done -5	in_progress 8
het vac	blocked 5
het vat	blocked 15	done -3	in_progress -11
het viec	done 6
het vuong	blocked -7	done 10
het |	ack -5	blocked 30	done 6	extension -3	in_progress -7	not_started 4	question -6	unrelated -19
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -4	in_progress 3	not_started 5
hiem nha	not_started 4
hiem xa	blocked -3	in_progress 3
hiem xong	done -5	in_progress 5
hiem y	blocked -3	done 3
hiem |	done 6	in_progress -5
hien	ack 28	blocked -22	done -10	extension -6	in_progress 8	not_started 17	question -4	unrelated -11
hien .	ack 5	done -5
hien a	blocked -4	not_started 6
hien dang	blocked -4	done -7	in_progress 12
hien dat	blocked 5	done -3
hien mau	in_progress -3
hien nghiem	ack 6
hien noi	not_started 3
hien qua	blocked 6	in_progress -3
hien tai	blocked -3	not_started 4
hien theo	in_progress 4
hien truong	blocked -3	in_progress 4
hien xong	ack 7	done 12	in_progress -15	unrelated -3
hien |	ack 13	blocked -11	done -3	extension -3	in_progress 4	not_started 4
hieu	ack 23	blocked 5	done -9	in_progress -13	not_started -5
hieu luc	blocked 10	in_progress -5	not_started -3
hieu nghi	in_progress 3
hieu roi	ack 16	done -5	in_progress -10
hieu y	ack 6	done -4
hinh	blocked -6	in_progress 10	unrelated -3
hinh nhu	done -8	in_progress 12
hinh roi	done 3
ho	ack -12	blocked -8	done 41	extension -13	in_progress 15	not_started 14	question 8	unrelated -45
ho ,	blocked -3	in_progress 12	unrelated -4
ho bi	blocked -4	in_progress 4
ho can	blocked -3	done 4
ho chua	blocked 7	not_started -3
ho cuoi	blocked -5	done 13	in_progress -7
ho dan	blocked 9	done -7
ho dang	blocked -3	in_progress 3
ho di	in_progress 4
ho dong	blocked 3
ho ki	blocked -6	done 5
ho kinh	blocked -6	done 5	extension -4	in_progress 6
ho nao	blocked -11	done 14
ho ngheo	blocked 3	done -6	in_progress 6	unrelated -3
ho nhe	done 8	in_progress -8
ho roi	in_progress 4
ho so	ack -7	not_started 20	question 12	unrelated -25
ho tich	done 3	in_progress -4
ho toi	not_started 3
ho tro	blocked 12	done 3	extension -3	in_progress -5	unrelated -5
ho xong	done -3	not_started 4
ho |	done 4
hoa	ack -9	blocked -9	done 27	in_progress -7	not_started 5	unrelated -7
hoa ,	done -3	in_progress 7
hoa a	blocked 6	done -4
hoa anh	ack -3	done 3
hoa cac	done 4
hoa chat	blocked 4	done -3
hoa chu	blocked 3
hoa co	done 6	in_progress -3
hoa giai	blocked -10	done 3	in_progress 6
hoa gui	done -4	in_progress 4
hoa khanh	done 3
hoa ra	in_progress 3
hoa roi	ack 4	done -3
hoa sinh	done -3	unrelated 3
hoa thi	in_progress -3	not_started 6
hoa toc	done 3
hoa xac	ack -5	done 6
hoa xong	done 13	in_progress -11
hoa |	blocked -4	done 4
hoach	ack -13	blocked -9	in_progress 8	not_started 30	unrelated -12
hoach ,	in_progress 4
hoach cho	ack -6	blocked 3	done -5	in_progress 11
hoach chua	not_started 3
hoach cua	not_started 6
hoach da	blocked 8	in_progress -4
hoach gi	blocked -8	not_started 9
hoach hoan	done 4	in_progress -3
hoach la	not_started 3
hoach nua	in_progress -8	not_started 9
hoach phong	blocked -6	in_progress 6
hoach thi	not_started 3
hoach tinh	not_started 6
hoach va	done -3	in_progress 3
hoach xong	done 4
hoach |	done 7	question -3
hoai	blocked 8	done 4	in_progress -5	question -3
hoai ,	blocked 4	in_progress -4
hoai khong	blocked 4
hoai vay	done 6	unrelated -3
hoan	blocked 27	done 4	extension -7	in_progress 18	not_started -8	question -18	unrelated -17
hoan bao	blocked -4	extension 6
hoan binh	extension 7	unrelated -4
hoan chinh	in_progress 5
hoan cho	extension -4	in_progress 6
hoan cong	in_progress 3
hoan roi	blocked 13	in_progress -9
hoan tat	blocked -4	done 7	in_progress 9	unrelated -9
hoan thanh	ack 9	blocked 15	extension -11	in_progress 7	not_started -5	question -12
hoan thien	in_progress 7
hoan |	blocked 9	extension -7
hoanh	done 4
hoanh thanh	done 4
hoat	blocked -7	done 10	in_progress -3	not_started 6
hoat dang	done 4
hoat dinh	blocked -3	done 3
hoat dong	blocked -4	not_started 6
hoc	ack -4	blocked -5	done 6	extension 10	in_progress -19	question -10	unrelated 20
hoc ,	in_progress -4	unrelated 4
hoc gui	done -4	in_progress 4
hoc ho	blocked 4
hoc khat	extension 9
hoc khong	question -3	unrelated 4
hoc nghi	extension 3
hoc phi	done 4
hoc roi	in_progress -7	unrelated 7
hoc tap	blocked 4	in_progress -4
hoc vien	done 5
hoc xong	blocked -3	done 4
hoi	ack 9	blocked 23	extension -4	in_progress 9	not_started 11	question -16	unrelated -32
hoi .	ack 7
hoi a	in_progress 7	question -3
hoi ai	question 3
hoi anh	blocked 13	done -9
hoi ben	blocked 7	question -6
hoi chi	blocked -6	in_progress 6
hoi cuu	blocked -3	done 4	extension 3
hoi dai	done -3	in_progress 4
hoi dau	done 3
hoi de	not_started -5	question 10
hoi diem	blocked 6	done -9	in_progress 6
hoi dien	blocked -4	in_progress 5	question -4	unrelated 4
hoi dong	done 4
hoi gio	done 3
hoi khuyen	extension 9
hoi lai	ack 13	done -6	question -3
hoi lan	blocked 10	question -7
hoi moi	in_progress -5	not_started 8
hoi nghi	blocked 4	extension -13	in_progress 9	not_started 4	unrelated -5
hoi nguoi	blocked -5	not_started 4
hoi noi	question 3
hoi nong	done -6	in_progress 3	not_started 3
hoi phat	blocked -3	in_progress 10	question -4	unrelated -3
hoi phu	done 5	in_progress -3
hoi roi	done -3	in_progress -10	not_started 15
hoi sang	done 4	in_progress 3	not_started -3
hoi tham	done -3	unrelated 3
hoi thao	done 8	in_progress -3
hoi thi	in_progress -3
hoi thoi	done -4	in_progress 4
hoi trai	not_started 3
hoi tre	done 3	in_progress -3
hoi trua	done 3
hoi truong	blocked 5	in_progress -6
hoi tuan	done 9	in_progress -7
hoi tui	extension 6	question -3
hoi vien	blocked 6	done -8	in_progress 3
hoi |	blocked 8	done -3
hom	ack -19	blocked -41	done 36	extension 26	in_progress 7	not_started -33	question -13	unrelated 35
hom ,	blocked -11	done 9	extension 4
hom bua	done 4	in_progress -3
hom ca	extension 3
hom chu	done 4	in_progress -3
hom hom	in_progress 4
hom kia	done 5	unrelated -3
hom lan	done 3
hom nao	done -11	in_progress -3	question 3	unrelated 16
hom nay	ack -4	blocked -5	done -17	extension 8	in_progress 18	not_started -10	question -7	unrelated 17
hom nua	extension 8	unrelated -3
hom qua	ack -7	blocked -5	in_progress 17	not_started -15	unrelated 13
hom roi	done -5	in_progress 11
hom thu	blocked -3	done 10	in_progress -9	unrelated 7
hom truoc	done 4	in_progress -4
hom |	blocked -5	done 21	extension 3	in_progress -8	not_started -5	unrelated -3
hon	extension 5	question -3
hon ngay	extension 3
hong	done 6	in_progress -6
hong ,	blocked -4	done 5
hong nhung	done 4
hop	ack -5	blocked 14	done -3	extension -6	in_progress 11	not_started -10	question 15	unrelated -15
hop ,	ack 14	blocked 5	in_progress -10	not_started -3
hop ban	done -10	in_progress 12	not_started 3
hop ben	done 3
hop bi	blocked 4
hop chi	not_started 4
hop cho	in_progress 3
hop dan	blocked 5
hop doi	blocked 7
hop dong	blocked -4	in_progress 13
hop duoc	blocked 4	not_started -3
hop huy	blocked 8	done -3	in_progress -4
hop lai	blocked -5	extension 5
hop nao	blocked -6	done 7
hop nghiem	in_progress 5
hop nop	done -3	in_progress 3
hop phan	not_started 3
hop phu	done -7	in_progress -3	unrelated 14
hop sang	done 3
hop so	done 3
hop tac	done 6	in_progress -3
hop thao	ack -3	blocked 5
hop thu	done 6	in_progress -4
hop to	in_progress 5	not_started -7
hop trien	blocked 4	done -6	in_progress 3
hop tuyen	blocked 3
hop ve	in_progress 5
hop voi	question 3
hop xong	blocked -3	done 12	in_progress -14	not_started 14	question -3	unrelated -4
hop |	ack -5	done -4	in_progress 8	not_started -13	question 16	unrelated -5
hu	blocked 26	done -4	in_progress -8	not_started -6	question -7	unrelated -4
hu ,	blocked 10	in_progress -3	not_started -5
hu roi	blocked 11	done -4	in_progress -3
hu |	blocked 6	question -5
hua	in_progress -4	not_started 8
hua thi	in_progress -4	not_started 8
huan	ack -3	done -5	in_progress 12	unrelated -5
huan can	in_progress 5
huan roi	in_progress 3
huc	in_progress 4
huc voi	in_progress 4
hung roi	in_progress 3
huong	blocked 16	done -8	extension -4	in_progress -18	not_started -3	question 7	unrelated 12
huong dan	blocked 14	done -3	extension -3	in_progress -7	not_started -6	question 10	unrelated -4
huong ke	unrelated 3
huong lam	not_started 3
huong uoc	in_progress 3
huong xong	in_progress -6	unrelated 7
huong xu	blocked 4	done -4
huu	unrelated -4
huy	blocked 16	done -5	extension 4	in_progress -10
huy dong	extension 3
huy lich	blocked 3
huy roi	blocked 8	done -3	in_progress -4
huyet	blocked 6
huynh	done -9	in_progress -3	unrelated 13
huynh cho	done -7	in_progress -3	unrelated 14
i	blocked -7	done -4	extension 13
i /	blocked -3	extension 4
i moi	blocked -8	extension 10
ii	in_progress 5
ii |	in_progress 4	not_started -3
iii	done -4	extension 3	not_started 8
iii moi	in_progress -7	not_started 9
iii |	done -4	in_progress 4
im	blocked 13	done -7	in_progress -5
im |	blocked 12	done -6	in_progress -4
in	blocked 9	done -11	in_progress 14	not_started -3	question -4
in hu	blocked 5	in_progress -3
in khong	question -3	unrelated 4
in lai	done -3	in_progress 7
in sai	in_progress 4
in tai	in_progress 3
in va	done 3
in xong	done -4	in_progress 4
ioffice	ack -5	blocked 6	done 6	unrelated -6
ioffice ,	blocked 7	unrelated -4
ioffice roi	ack -5	done 6
it	blocked -10	done -3	extension 9	in_progress 10	not_started -3
it a	in_progress 6
it hom	extension 3
it lau	blocked -4	extension 6
it nha	in_progress 3
iv	blocked -4	done -3	extension 9
iv ,	blocked -4	extension 8
karaoke	unrelated 4
ke	blocked -29	extension -4	in_progress 30	not_started 24	unrelated -17
ke con	ack 16	in_progress -7	unrelated -4
ke dan	ack -4	blocked 3	done 3
ke doi	blocked -4	done 7	in_progress -3
ke hoach	ack -12	blocked -20	done 6	extension -5	in_progress 13	not_started 25	unrelated -9
ke moi	in_progress 5	question -3
ke so	blocked -4	in_progress 4
ke tai	in_progress 3	question 3	unrelated -3
ke toan	blocked 6	done -20	in_progress 14
kem	blocked -11	done 7	in_progress -3	question 14	unrelated -4
kem ,	blocked -4	done 4
kem anh	blocked -4	question 5
kem qua	blocked 3
kenh	blocked -3	done 6	in_progress 6	not_started -3	question -3
kenh muong	in_progress 5	not_started -3
kenh xong	done 4
keo	blocked 11	done -7	extension 7	in_progress -6	unrelated -3
keo dai	blocked 9	done -4	extension 3	in_progress -5
keo toi	extension 3
ket	ack -15	blocked 30	done 20	in_progress -21	not_started -7	unrelated -7
ket ,	done 7	in_progress -3
ket cai	blocked 9	done -5
ket chu	blocked 5	done -3
ket chua	blocked 7	in_progress -7
ket chuong	done 3	in_progress -3
ket dut	in_progress 3
ket giao	blocked -3	in_progress 4
ket ho	blocked 4	unrelated -3
ket hop	extension 4
ket khong	blocked -5	done 6
ket kinh	blocked 9	in_progress -6
ket luan	blocked 7	done 3	in_progress -8
ket nam	blocked -6	done 6
ket nap	done 8	in_progress -6
ket nha	blocked 5	unrelated -3
ket nop	ack -11	in_progress 10
ket o	blocked 23	done -6	in_progress -16
ket qua	blocked -24	done 7	in_progress 27	not_started -9
ket so	blocked -3	in_progress 3
ket thu	blocked 3
ket thuc	blocked -3	done 15	in_progress -10
ket tien	blocked 6	done -4
ket xe	blocked -12	unrelated 13
ket xong	done -3	not_started 6
ket |	blocked 3	done -3
kha	blocked -3	in_progress 6
kha kha	blocked -3	in_progress 6
kha roi	blocked -3	in_progress 6
khac	blocked -3	done 6	extension -3	in_progress -7	not_started 12	question 6	unrelated -12
khac cot	ack 3
khac lai	done 4	unrelated -3
khac nhau	question 7	unrelated -6
khac phuc	blocked -3	done 12	in_progress -7
khac roi	done -3	in_progress 4
khac xong	done -10	in_progress 3	not_started 9
khac |	in_progress 9	not_started -3
khach	done -4	unrelated 3
khai	ack -4	blocked -23	done 14	extension -9	not_started 43	question -10	unrelated -12
khai ,	blocked -5	in_progress 8
khai a	in_progress -4	not_started 7
khai bao	done 3
khai den	in_progress 3
khai du	not_started 4
khai duoc	blocked 7	not_started -3
khai gi	not_started 3
khai mac	in_progress 3
khai nhe	done 3	in_progress -3
khai nhung	done -3	in_progress 6	not_started -3
khai niem	in_progress 5
khai noi	blocked -7	not_started 8
khai tai	done 3
khai thuc	done 3	in_progress -3
khai truong	blocked -3	done 15	in_progress -5	unrelated -3
khai tu	done 5	in_progress -4
khai va	done 4	in_progress -3
khai xong	blocked 4
khai |	blocked -10	extension -4	in_progress -6	not_started 27
kham	in_progress 8	not_started -3	unrelated -4
kham cho	done -3	in_progress 5
kham nghia	done -3	in_progress 3	question 3	unrelated -3
khan	blocked 11	done -3	in_progress -3
khan co	blocked 6	done -4
khanh	done 9
khanh thanh	done 9
khao	blocked -5	done -15	in_progress 3	unrelated 18
khao ca	done -13	in_progress -3	unrelated 17
khao dang	in_progress 3
khao nhe	in_progress -3	unrelated 6
khao sat	done 3	in_progress 4	unrelated -8
khap	done 3
khap cac	done 3
khat	blocked -4	extension 18	in_progress -4	question -3	unrelated -3
khat den	extension 3
khat no	extension 9
khau	blocked 28	done -7	in_progress -4	question -4	unrelated -8
khau a	in_progress 4
khau ioffice	blocked 7	unrelated -4
khau tham	blocked 19	done -3	in_progress -13
khau trang	blocked 4	done -3
khen	blocked -5	done 8	unrelated -9
khen lam	done 4
khen thuong	ack 3	blocked 3	done -4	in_progress 6	unrelated -9
khen |	blocked -5	done 8
khep	blocked -10	done 18	in_progress -5
khep lai	blocked -9	done 16	in_progress -4
khi	blocked 27	done -14	in_progress 6	not_started -4	question -10	unrelated -3
khi chua	blocked 9	question -6
khi don	blocked 4
khi hoan	in_progress 3
khi kinh	blocked 7	in_progress -3	question -3
khi nao	done -8	in_progress 10
khieu	done 3
khieu nai	done 3
kho	blocked 29	done -4	not_started -6	question -9	unrelated -8
kho bac	ack -4	blocked 5	not_started -4
kho ca	in_progress 5	question -3
kho hoan	blocked 15	done -11	in_progress -3
kho lam	ack 6	blocked -3
kho may	done 5	in_progress -5
kho nhung	in_progress 3
kho qua	blocked 4
kho thu	in_progress 5	question -3
kho thuc	blocked 6	in_progress -3
kho tim	blocked -3	in_progress 3
kho |	done 3
khoa	blocked 4	done 5	extension -3	in_progress -10	unrelated 9
khoa a	in_progress -3	unrelated 4
khoa cua	blocked 3
khoa ket	blocked 3	unrelated -4
khoa so	done 6
khoa xe	blocked -4	unrelated 7
khoan	ack -5	done 6	extension -3	in_progress -9	not_started 9	unrelated 5
khoan bi	blocked 3
khoan cam	ack -4	blocked 5
khoan da	done -6	in_progress -4	not_started 11
khoan de	blocked -4	unrelated 7
khoan ve	blocked -4	done 5
khoang	blocked -3	in_progress 9
khoang %	in_progress 6
khoanh	blocked 10	done -4	in_progress -5
khoanh tay	blocked 4	done -3
khoanh vung	blocked 6	in_progress -5
khoe	ack -3	blocked -3	done -3	unrelated 11
khoe re	done 3
khoe roi	ack -3	done -5	unrelated 10
khoi	ack 3	blocked -36	done -3	extension 8	in_progress 9	not_started 28	question -3	unrelated -6
khoi bang	blocked -3	done 3
khoi cong	done -25	in_progress 29
khoi danh	blocked -9	done 3	extension 8
khoi dau	not_started 4
khoi dong	not_started 8
khoi luong	blocked -4	extension 3
khoi nhac	ack 7	in_progress -4
khoi phai	blocked -7	done 11
khoi su	blocked -7	done -4	in_progress -4	not_started 17
khong	ack -33	blocked 84	done -21	extension 13	in_progress -34	not_started -31	question 20
khong ,	blocked -12	extension 6	in_progress -6	not_started 15
khong ?	extension -4	question 10
khong a	ack -3	blocked -5	done -7	extension 16	in_progress -5	not_started -3	unrelated 8
khong ai	ack -3	blocked 30	in_progress -5	question -3	unrelated -15
khong anh	blocked -22	done -5	extension 4	in_progress -4	not_started -3	question 12	unrelated 20
khong biet	blocked 11	done -5	in_progress 17	not_started -4	question -6	unrelated -10
khong bieu	blocked 4	in_progress -3
khong c	extension 5
khong can	done 3
khong chac	in_progress 3
khong chau	done 4
khong chi	blocked -13	done -5	extension 11	in_progress -3	question 9	unrelated 3
khong chiu	blocked 5
khong cho	blocked -3	extension -3	question 9
khong co	blocked 11	done -8	extension -3	in_progress 5	question -3	unrelated -3
khong con	blocked -15	done 34	in_progress -11	unrelated -3
khong dam	blocked 4
khong dang	blocked 3
khong day	in_progress 3
khong doan	in_progress 3
khong dot	blocked -6	done 6
khong du	blocked 3
khong duoc	blocked 19	done -11	in_progress -3
khong gap	blocked 3
khong giao	blocked 6	done -3
khong gui	blocked 8	done -4
khong ha	extension -4	question 5
khong hay	extension 3
khong het	blocked 7	question -4
khong khop	blocked 4	in_progress -4
khong ki	blocked 13	in_progress -11
khong kip	blocked 6	extension 5	in_progress -3
khong lam	blocked 5	done 3	in_progress -3
khong mat	blocked 3
khong may	blocked -7	in_progress 6
khong nhan	blocked 6	done -4
khong nho	in_progress 5
khong nhung	blocked -5	done 12	in_progress -7
khong noi	blocked 16	done -3	in_progress -6	not_started -3
khong nop	blocked 4
khong phai	blocked -7	done 23	in_progress -3	not_started -5	unrelated -5
khong phat	done 3
khong phu	in_progress 3
khong ra	blocked 8	done -6	unrelated -3
khong ro	blocked 5
khong roi	done -3	in_progress 4
khong rot	in_progress 5
khong sep	extension 5
khong sot	blocked -6	done 16	in_progress -5
khong thay	extension -6	question 8
khong the	blocked -15	done -5	in_progress 11	question 11
khong thieu	blocked -6	done 10
khong thong	blocked 4
khong thuoc	blocked 13	done -9
khong toi	blocked -3	done 4	in_progress 6	not_started -6
khong tra	blocked 6	done -3
khong trinh	blocked -3	extension 3
khong vao	blocked 11	done -3	extension -3
khong xong	blocked 14	done -13	extension 5
khong xue	blocked 12	in_progress -3	unrelated -6
khong |	ack -5	blocked -37	done -15	extension -8	in_progress 19	question 3	unrelated 41
khop	done 9	in_progress -6
khop ,	blocked -4	done 7	in_progress -3
khop nhung	done 3
khop |	blocked 5
khu	ack -9	blocked -19	done 12	in_progress 28	not_started -3	unrelated -10
khu bao	in_progress 3
khu da	done -3	in_progress -5	question 8
khu dan	done -4	in_progress 4
khu dang	blocked 5	in_progress -4
khu duoc	done 4
khu em	in_progress -4	not_started 5
khu khanh	done 3
khu khu	in_progress -4	not_started 5
khu lam	in_progress -4	not_started 5
khu moi	blocked -5	extension 6
khu nop	in_progress 9	question -4
khu nua	in_progress 3
khu pho	ack -4	done 15	in_progress -5	question -3	unrelated -3
khu roi	in_progress 6
khu sang	done -3	in_progress 5
khu tro	done 3
khu |	blocked -9	in_progress 16
khuc	blocked -3	in_progress 6
khui	blocked -4	not_started 5
khui van	blocked -4	not_started 5
khung	done -7	in_progress 13
khung ,	in_progress 4
khung roi	done -5	in_progress 7
khuon	blocked -6	in_progress 7
khuon roi	blocked -6	in_progress 7
khuyen	extension 8	unrelated -4
khuyen dung	blocked 3
khuyen hoc	extension 9
ki	ack -26	done 53	extension -11	in_progress 16	not_started -20	question 18	unrelated -28
ki ,	blocked 5	done 3
ki a	blocked 6	done -3	in_progress 3	not_started -4
ki ba	blocked 8	in_progress -7
ki ban	done 6	in_progress -4
ki ben	blocked 5	done -3
ki bien	done 3	in_progress -3
ki cai	done 3
ki cam	blocked -6	done 8
ki cua	done -3	in_progress 7
ki dat	blocked 3
ki dau	in_progress -4
ki deu	done 4
ki dong	done 6	in_progress -6
ki du	done 5	in_progress -3
ki em	in_progress 5
ki giao	done 6	in_progress -4
ki hop	blocked -5	not_started 3
ki ket	blocked -4
ki khong	question 3
ki la	done -9	in_progress 14
ki nha	in_progress 3
ki nhan	ack -15	blocked -4	done 26	in_progress -5
ki nhay	in_progress 3
ki niem	ack 4	done -5
ki nua	done -3	in_progress 4
ki roi	done 6	in_progress -9	question 7
ki so	blocked 21	done -13	in_progress -4
ki ten	blocked -4	done 8	in_progress -4
ki thi	blocked -3	not_started 3
ki tu	in_progress 4
ki tuoi	done 3
ki xong	done 8	in_progress -5
ki yeu	blocked -6	in_progress 7
ki |	ack -3	blocked 8	done -15	extension -3	in_progress 36	not_started -10	question -3	unrelated -9
kia	ack -5	blocked -6	in_progress 18	not_started -9	unrelated 6
kia a	in_progress 3
kia dang	in_progress 4
kia khong	blocked 4	in_progress -3
kia moi	in_progress -9	not_started 10
kia nhe	in_progress -3	unrelated 5
kia roi	done 6	not_started -3
kia ve	in_progress 3
kia xong	done -4	in_progress 6
kia |	blocked -3	done 3	in_progress 10	not_started -13	unrelated 5
kich	blocked -10	done 6	in_progress 7
kich ban	blocked -3	done -3	in_progress 7
kich chi	blocked -4	done 5
kich hoat	blocked -3	done 3
kiem	ack -3	blocked -10	done 30	extension -3	in_progress -5	unrelated -12
kiem diem	done 7	in_progress -7
kiem dinh	done 4	in_progress -3
kiem ke	blocked -3	in_progress 7	unrelated -3
kiem tra	blocked -6	done 16	extension -4	in_progress -3	question 3	unrelated -7
kien	blocked -5	done -6	extension -4	in_progress 35	not_started -3	unrelated -15
kien ,	in_progress 3
kien cac	in_progress 4
kien chi	blocked 7	extension -3
kien cua	done 3	in_progress -3
kien gi	blocked -6	done 6
kien hoan	done -4	in_progress 5
kien lan	blocked -3	in_progress 4
kien ngay	done -5	in_progress 6
kien nghi	done 11	extension 4	in_progress -12
kien nha	blocked -4	not_started 6
kien ra	blocked 11	done -9
kien so	blocked 10	done -5	in_progress -3
kien thu	in_progress 3
kien toan	blocked -10	done 12
kien |	done -3	in_progress 8
kieu	blocked 16	done -3	question -8
kieu gi	blocked 13	question -8
kin	blocked -5	in_progress 6
kin trang	blocked -3	in_progress 6
kinh	ack -13	blocked 30	done -17	not_started -4	question 6
kinh doanh	blocked -6	done 5	extension -4	in_progress 6
kinh phi	ack -4	blocked 38	done -15	extension -4	in_progress -7	not_started -8	question 7	unrelated -8
kinh te	done -7	in_progress 3	not_started 4
kip	ack -10	blocked 19	done 11	extension 16	in_progress -22	question -10	unrelated -6
kip ,	extension 5	in_progress -3
kip bao	done 4	in_progress -3
kip dau	blocked 3
kip gi	extension 7
kip gio	done 3
kip gui	in_progress 3
kip han	blocked 7	in_progress -3
kip lam	blocked 5
kip nop	done 8	in_progress -6
kip phien	blocked -3	extension 3
kip |	blocked 14	in_progress -11
km	done -3	unrelated 4
km chay	done -3	unrelated 4
kt-ht-dt	done 4	in_progress -4
la	blocked 13	done -41	extension -6	in_progress 39	not_started -12	question 26	unrelated -21
la ,	extension 5	in_progress -3
la cai	question 6
la chau	extension -4	in_progress 5
la co	in_progress 3
la cua	blocked 13	in_progress -5
la dau	in_progress 3
la don	blocked 6	in_progress -3
la dut	blocked 4	unrelated -3
la em	done -4	in_progress 5
la gan	blocked -6	in_progress 7
la gi	question 4
la gui	blocked -9	in_progress 10
la hoan	question 3
la hoi	done 8	in_progress -6
la nguoi	question 3
la noi	done -3	in_progress 5
la roi	unrelated 3
la sai	blocked 6	in_progress -3
la so	in_progress -4	not_started 8
la thang	not_started 3
la toi	blocked 12	done -10
la tre	blocked 4
la viec	question 6
la xong	done -11	in_progress 37	not_started -13	question -5	unrelated -5
la |	in_progress -3
lac	blocked 11	in_progress -6
lac bo	blocked -3	in_progress 3
lac |	blocked 4
lai	ack 20	blocked -48	done 9	extension 32	in_progress 32	not_started -29	question -15
lai ,	blocked 4	done 7	in_progress -7
lai a	blocked -5	unrelated 9
lai ban	done 9	in_progress -7
lai bao	done 5	question -3
lai bi	blocked 8	question -3
lai bo	ack 8	done -5
lai ca	done 5	unrelated -3
lai cho	ack -5	done 5
lai chua	question -4	unrelated 5
lai cong	question 3
lai da	ack -6	in_progress 9
lai dau	in_progress -3	unrelated 6
lai day	in_progress 6
lai di	extension 6
lai du	blocked -3	in_progress 4
lai em	done 11	in_progress -10
lai giao	question 8	unrelated -4
lai gium	blocked 7	unrelated -4
lai han	blocked -5	extension 11	in_progress -3
lai het	done 5	unrelated -3
lai it	blocked -4	extension 7
lai lan	blocked 4
lai loi	in_progress 3
lai mai	in_progress 6
lai nghe	ack 10	in_progress -3	unrelated -3
lai nha	blocked -3	done -3	in_progress 8
lai rai	in_progress 6	question -3
lai roi	ack 10	blocked -5	done 17	in_progress -12	question -3	unrelated -5
lai sep	in_progress 3
lai so	in_progress 4
lai tien	done 3
lai truong	ack 7	blocked -3
lai tu	extension 4	in_progress 6
lai vach	done 6	in_progress -6
lai xe	blocked -3	unrelated 4
lai |	ack 3	blocked -9	done -16	in_progress 15	not_started -3	unrelated 11
lam	ack -14	blocked 32	extension -25	in_progress 36	not_started 45	question -23	unrelated -49
lam ,	blocked -4	done -3	in_progress -5	not_started 14	question -3
lam a	blocked -6	done -4	in_progress 5	not_started 15	question -6
lam bo	done -10	in_progress -3	unrelated 13
lam ca	not_started 4
lam cai	in_progress 4	not_started -4
lam chi	done 3
lam cho	done -4	in_progress 8
lam chu	blocked 4	in_progress -3	not_started 3
lam chua	not_started -6	question -4	unrelated 10
lam cung	in_progress 7
lam cuon	in_progress 3
lam dau	blocked -8	done 9	in_progress -22	not_started 25	question -3
lam day	in_progress 4
lam den	blocked 4	in_progress -3
lam deu	in_progress 3
lam di	in_progress 6	not_started -6
lam dia	blocked 4	in_progress -3
lam do	in_progress 5
lam duoc	ack -7	blocked 27	done -4	extension -3	in_progress 19	not_started -26	question -4
lam gi	blocked 11	done -4	in_progress -4
lam gon	blocked -4	done 13	in_progress -6
lam he	in_progress 3
lam het	blocked 4	done 8	in_progress -10
lam ho	in_progress 5	question -3
lam hoai	blocked 3
lam hom	in_progress 10	not_started -10
lam khong	blocked 12	done -3	in_progress 17	not_started -11	question -6	unrelated -6
lam lai	blocked -16	done -6	extension 4	in_progress 31	not_started -7	question -3
lam lien	ack 4
lam lop	ack 4
lam ma	done 9	in_progress -3
lam mieng	not_started 11	question -9
lam ngay	ack 4
lam ngoai	in_progress 3
lam nha	in_progress 3
lam nhe	ack 5	in_progress -3	not_started 3
lam nhung	not_started -3
lam noi	ack 6	blocked -3
lam not	done 3	in_progress 11	not_started -10
lam nua	done 6	in_progress -8	question 3
lam on	extension 10	in_progress -7
lam phan	in_progress -3	not_started 4
lam qua	blocked 5	in_progress -5
lam roi	blocked -9	done 18	in_progress -7	unrelated -3
lam sach	done 3
lam sao	blocked 4	in_progress -5	not_started 5
lam sau	in_progress -3	not_started 4
lam sep	blocked -3	not_started 4
lam the	question 5
lam theo	blocked 4	in_progress -4	not_started -6	question 11
lam thi	blocked 20	in_progress -18
lam tiep	blocked 8	done -9	in_progress 5	not_started -3
lam to	blocked 5	in_progress -3
lam toi	done -4	in_progress 17	not_started -4	question -3
lam tu	done -4	in_progress 7
lam video	done 3
lam viec	blocked -8	done -6	in_progress 9	not_started 6	question 3
lam xong	blocked -8	done 34	in_progress -13	not_started 3	question 7	unrelated -21
lam |	ack -6	blocked 7	done -17	extension -15	in_progress -11	not_started 59	question -4	unrelated -13
lan	ack -7	blocked 26	done -11	extension -5	in_progress 21	not_started -4	question -12	unrelated -8
lan ,	blocked 3
lan ba	in_progress 4
lan ban	done 3
lan chiem	done 7
lan chua	blocked 10	question -7
lan chung	blocked -5	in_progress 6
lan cuoi	done -3	in_progress 5
lan lan	blocked 4	in_progress -3
lan ma	blocked 3
lan nao	blocked 4
lan nua	in_progress 4
lan roi	blocked 11	done -7	in_progress -3	not_started 3
lan sang	done -5	in_progress 6
lan thu	in_progress 3
lan tinh	blocked 5	in_progress -3
lan |	blocked -4	in_progress 7
lanh	ack -6	blocked 3	done -11	in_progress 14	not_started -3	unrelated 3
lanh dao	ack -5	blocked 7	done -11	in_progress 14	not_started -3	unrelated -3
lanh khong	blocked -4	unrelated 6
lap	blocked -3	done 5	extension -5	in_progress 21	not_started -4	unrelated -10
lap a	in_progress 6
lap ca	blocked -6	done 6
lap cau	in_progress 3
lap danh	done 5	in_progress -5
lap dat	blocked -3	done 5
lap den	done 7	in_progress -4
lap doan	done -3	in_progress 3
lap du	in_progress 3
lap nhe	in_progress 4
lap to	done 7	in_progress -5
lap xong	blocked 12	done -17	in_progress 9
lap |	done -3	extension -3	in_progress 6	unrelated 3
lat	ack 14	done -3	in_progress -36	unrelated 31
lat em	ack 15	in_progress -13
lat goi	in_progress -23	unrelated 23
lat nua	done -4	unrelated 8
lau	blocked 5	done -3	extension 5	in_progress -4
lau a	blocked -5	extension 6
lau roi	blocked 5	done -10	in_progress 6
lau |	in_progress -3
lay	ack -4	done -11	not_started -6	question 22	unrelated -3
lay ban	done 4	in_progress -4
lay chi	blocked 4	done -3
lay dau	blocked 5	in_progress -3
lay gi	blocked 4
lay moc	extension 3
lay o	question 3
lay so	done -3	in_progress -3	question 9
lay tu	blocked -3	question 6
lay y	in_progress 4
lay |	in_progress 5
le	ack 3	extension 3	in_progress -13	unrelated 10
le di	blocked -6	in_progress -5	unrelated 12
le ki	ack 4	done -5
le lam	done 3
le ra	blocked 7	in_progress -7
lech	blocked 4
len	ack -11	blocked -20	done 23	in_progress 5	not_started 6	question 7	unrelated -12
len ,	blocked 8	done -5
len cai	blocked -3	in_progress 4
len cong	done 10	in_progress -16	not_started 9
len danh	in_progress 4
len de	in_progress 4
len hdnd	done 3
len he	done 6	in_progress -4
len ho	in_progress 3
len ke	ack -6	done -5	in_progress 6	not_started 9
len khuon	blocked -6	in_progress 7
len lanh	done -4	in_progress 5
len lich	in_progress 4
len phan	done 13	in_progress -8
len phong	blocked -3	in_progress 5
len tinh	done -6	in_progress 6
len trang	done 6	in_progress -6
len xe	blocked -4	done 4
len |	extension 6
lenh	ack 12	in_progress -3
let	in_progress 3
let det	in_progress 3
leu	done 4	not_started 4	unrelated -6
leu cuoi	done 5
leu quan	in_progress 3	unrelated -5
leu trai	in_progress -3	not_started 4
li	ack -3	blocked -9	done 12	extension 9	in_progress -10
li do	blocked -9	extension 12
li dut	done 4
li hop	done 4
li luan	done -3	unrelated 4
li tuyen	blocked 4
li xong	done 5	in_progress -4
li |	done 3	in_progress -3
lich	ack -3	blocked 19	done -12	not_started -3
lich ,	done -3	in_progress 3
lich bao	blocked -3	extension 3
lich hop	blocked 8
lich moi	blocked 13	in_progress -9
lich voi	blocked -3	in_progress 3
lich |	done -3	in_progress 3
lien	ack 3	extension -4	in_progress 4	not_started -4	question -4	unrelated 5
lien he	ack -7	blocked 6	done -7	in_progress 7	unrelated 3
lien hoan	unrelated 4
lien nganh	done 4
lien thong	done 7	in_progress -5
lien |	ack 8	done -4
liet	done 10	unrelated -5
liet si	done 10	unrelated -5
lieu	ack -6	blocked 14	done -8	extension 9	in_progress 9	not_started -17	question 16	unrelated -17
lieu ,	blocked -7	in_progress 8
lieu ben	blocked 6	in_progress -5
lieu cho	blocked -4	in_progress 6
lieu chuong	blocked 3
lieu cua	done -4	in_progress 4
lieu da	in_progress 3
lieu dan	extension 10	in_progress -3
lieu ho	blocked 3
lieu khong	blocked 4	in_progress -4
lieu lay	blocked -4	question 8
lieu len	blocked -5	done 8
lieu nam	done -3
lieu nen	blocked 4	not_started -3
lieu nha	extension 3
lieu roi	in_progress 4
lieu sang	in_progress 4
lieu tam	done 3
lieu tang	blocked 6
lieu thang	blocked 4	done -4	question 3
lieu thi	blocked -4	in_progress 5
lieu tinh	question 3
lieu tu	blocked -7	question 10
lieu ve	in_progress 5
lieu voi	blocked -3	in_progress 3
lieu xong	done 3
lieu |	blocked 21	done -4	in_progress -10	not_started -3
linh	ack 15	blocked -3	unrelated -3
linh hoi	ack 7
linh y	ack 9	extension -3
link	blocked -4	done 5
link em	blocked -4	done 5
lo	done 23	in_progress -14	unrelated -5
lo di	ack -5	done 13	unrelated -3
lo gach	blocked 4
lo roi	blocked 7	done -5
lo xong	not_started 3
lo |	ack 4	blocked -8	done 16	in_progress -8
loa	done 4	in_progress 3
loa truyen	done 3	in_progress 3
loai	done 3
loi	ack 25	blocked -5	done -11	extension -8	not_started -6	question -14	unrelated 18
loi ,	ack -4	not_started -4	unrelated 10
loi bac	ack 3
loi ca	ack -4	unrelated 7
loi chanh	in_progress 3
loi chi	ack 7	in_progress -8
loi chinh	blocked -7	in_progress 7
loi cong	blocked 6	done -3
loi khong	blocked 3
loi kien	done 6	in_progress -5
loi noi	not_started 3
loi roi	ack 6	blocked 3	done -4	in_progress -4
loi ruong	blocked -4	in_progress 4
loi so	blocked -4	done 4
loi suot	blocked 3	done -3
loi toi	ack 12	blocked -6
loi tung	blocked -6	in_progress 6
loi van	blocked -4	in_progress 5
loi ve	blocked 6	done -4
loi xong	done -3	in_progress 4
loi |	ack 6	blocked 9	in_progress -7	question -10
lon	ack -5	blocked 11	not_started -3
lon ,	blocked 5	in_progress -4
lon cho	blocked 10	done -4	unrelated -3
lon con	done 4
lon viec	in_progress 3
lon |	done 3
long	blocked -4	done 6	in_progress -9	unrelated 8
long xong	done -3	unrelated 4
lop	ack -3	blocked -3	extension -9	in_progress -3	question -3	unrelated 22
lop ban	done 10	extension -6	unrelated -3
lop boi	blocked -3	done 6	in_progress -3
lop cao	done -3	unrelated 4
lop la	unrelated 3
lop nhe	unrelated 3
lop phai	blocked 7	done -6
lop roi	done -4	unrelated 6
lop tap	blocked 3	done -5	in_progress 6
lop tra	done 3
lop xoa	done 6
lop xong	done -6	unrelated 8
lop |	blocked -3	unrelated 7
lu	blocked 5	done -3	extension 5	in_progress -3
lu anh	blocked -4	extension 4
lu cuon	blocked 6	in_progress -3
luan	blocked 6	in_progress -7
luan chinh	done -3	unrelated 4
luan da	done 4
luan giao	ack 5	done -4
luan thanh	blocked 4	in_progress -3
luat	blocked 5	done 8	in_progress -4	not_started -5	unrelated -4
luat da	done -4	in_progress 3
luat gui	done 4	in_progress -3
luat moi	blocked 4	not_started -3
luat |	done 5	in_progress -3
luc	ack -8	blocked 15	done 13	in_progress -11	not_started -7	question 7	unrelated -8
luc ,	blocked 6	not_started -3
luc chua	blocked 5	in_progress -4
luc dau	done 5	in_progress -3
luc duyet	done -5	in_progress 6
luc gio	blocked -6	done 10
luc mo	blocked -5	question 8
luc nao	ack -4	in_progress 6
luc nay	done 4	in_progress -3
luc roi	blocked 6	in_progress -4
luc thi	done 6	in_progress -5
luc tu	done 4	in_progress -3
luc |	done -4	in_progress 8
lui	ack -4	blocked -9	done -4	extension 45	in_progress -10	not_started -4	question -12	unrelated -3
lui den	extension 6
lui duoc	extension 8	question -8
lui han	extension 5	in_progress -4
lui lich	extension 3
lui sang	extension 3
lui thoi	extension 3
lung	ack -3	unrelated 6
lung tung	ack -3	unrelated 6
luon	blocked 9	done 24	in_progress -26	not_started 13	question -5	unrelated -12
luon a	blocked -5	done 4	in_progress -3	not_started 8
luon chia	blocked 4	unrelated -3
luon roi	done 17	in_progress -12
luon trong	done 3
luon |	blocked 13	in_progress -8	unrelated -4
luong	blocked -5	done 6	extension 3	in_progress 6	not_started -6	question -7	unrelated 3
luong ,	done 3
luong con	blocked 3
luong dot	done 6	in_progress -5
luong thang	question -3	unrelated 6
luong ve	question -3	unrelated 5
luong voi	blocked -3	in_progress 5
luong |	in_progress 3
luot	in_progress -4	not_started 7	unrelated -3
luot viec	not_started 6
luot |	blocked 4	in_progress -4
lut	blocked 3	in_progress -4	not_started 4
lut anh	in_progress -3	not_started 4
luu	done 15	in_progress -11
luu roi	done 6	in_progress -3
luu tai	blocked -3	done 6
luu tru	blocked 9	done -8
luu y	ack 4
luu |	blocked -3	done 8	in_progress -5
luyen	blocked -3
ma	ack -6	blocked 25	done 15	extension -3	not_started 5	question -12	unrelated -24
ma ,	done -3	question 3
ma a	done 3
ma anh	done 8	in_progress -3	unrelated -3
ma ba	blocked 8	in_progress -7
ma ban	blocked -5	done -4	in_progress 10
ma ben	blocked 4
ma bi	done -3	in_progress 5
ma cau	in_progress 3
ma chi	blocked 4	done -4
ma cho	blocked 4
ma chu	blocked 3
ma chua	blocked -3	done -11	in_progress 18
ma con	blocked -5	done 9	in_progress -4
ma dinh	done 4	in_progress -4
ma doi	blocked 3
ma em	blocked -3	done 3
ma giao	blocked 6	not_started -4
ma gio	blocked 11	not_started -9
ma he	blocked 3
ma kho	done -3	in_progress 3
ma khong	blocked -3	done -3	in_progress 7
ma la	blocked -6	in_progress 7
ma lam	in_progress -3	not_started 4
ma lo	done 6	in_progress -5
ma luu	done 4	in_progress -4
ma mat	blocked 4	in_progress -3
ma may	blocked 6	in_progress -6
ma mo	not_started 3
ma nhac	in_progress -4	question 8
ma oi	done 6	in_progress -4
ma sao	done 6	unrelated -3
ma sep	in_progress 6
ma tac	blocked 3
ma tinh	in_progress 4
ma tuy	done 3
ma xong	done -7	in_progress -6	not_started 18
ma |	done 29	in_progress -8	question -11	unrelated -6
mac	ack -3	blocked 16	done 9	in_progress -9	unrelated -8
mac am	blocked -4	unrelated 6
mac cho	blocked 7	in_progress -6
mac co	blocked 11	unrelated -5
mac o	blocked 3
mac toi	done 8	unrelated -6
mai	ack 3	blocked -14	done -11	extension -10	in_progress 41	not_started -6	question -11	unrelated 8
mai a	in_progress 6
mai anh	in_progress 5
mai bat	in_progress -4	not_started 4
mai che	done 4
mai co	in_progress 4
mai do	in_progress 3
mai e	not_started 5
mai em	ack 5	blocked -5	done -7	extension 3	in_progress 6	not_started 3	unrelated -3
mai hom	done 3
mai hop	in_progress 7	not_started -3
mai khong	blocked 15	done -3	extension -9
mai lam	in_progress 5
mai lap	in_progress 5
mai moi	done 8	in_progress -7
mai nha	done -4	in_progress -4	unrelated 7
mai to	in_progress -6	unrelated 9
mai xong	done -4	in_progress 9
mai |	blocked -4	done 9	extension 4	not_started -6
mail	ack -4	done 14	in_progress -7	question 3	unrelated -3
mail hay	question 3
mail thoi	done 3	in_progress -3
mam	blocked -6	done 4	in_progress 4
mam non	blocked -5	done 4	in_progress 4
man	in_progress -3	not_started 15	unrelated -11
man anh	blocked 9	unrelated -6
man chi	in_progress -3	not_started 6
man xong	done 4	unrelated -3
man |	blocked -8	not_started 11
mang	blocked 22	done -6	extension -7	not_started -4	question -6	unrelated -3
mang cham	blocked -9	in_progress 9
mang chap	blocked 3
mang du	question -4	unrelated 5
mang khong	done -3	in_progress 4
mang luon	blocked 4	unrelated -3
mang nay	blocked 6	in_progress -5
mang sang	done 6	extension -5
mang tu	blocked 6
mang |	blocked 8	in_progress -3
map	in_progress 6	unrelated -4
map me	in_progress 6	unrelated -4
mat	blocked 57	done -29	extension -10	in_progress -8	question -3	unrelated -4
mat ,	blocked -4	done 4
mat a	blocked 5
mat bang	ack -3	extension -4	in_progress 7	unrelated -4
mat bien	blocked 3
mat cau	blocked 4	in_progress -3
mat chi	ack 7
mat dien	in_progress -7	unrelated 10
mat duong	done 3
mat khau	blocked 8	unrelated -5
mat mang	blocked 5	in_progress -4
mat mo	blocked -3	done 5
mat ngoai	in_progress 3
mat roi	blocked 8	done -4
mat sach	blocked 13	done -8
mat so	blocked 7	done -3
mat tieng	blocked 7	done -6
mat tran	in_progress -3	question 3
mat truoc	done -12	in_progress 13
mau	ack -4	blocked 8	done 9	extension -6	in_progress -27	not_started -8	question 39	unrelated -11
mau bao	question 5
mau bieu	blocked 5	done -3	in_progress -4	question 4
mau chua	question 3
mau cu	blocked 3
mau da	not_started 3
mau khong	question 3
mau moi	blocked 9	in_progress -4	not_started -3
mau nao	question 5
mau phu	blocked -5	question 8
mau thuan	blocked 8	unrelated -4
mau voi	extension -3	question 4
may	ack -11	blocked 39	done -22	extension -4	in_progress -21	not_started -30	question 26	unrelated 23
may ,	blocked 4
may a	blocked -6	in_progress -3	question 11
may bua	in_progress 6	not_started -6
may chieu	extension -6	in_progress -6	unrelated 17
may chu	blocked 10	done -3	in_progress -6
may cu	in_progress 3
may cung	done 5	in_progress -5
may dua	in_progress -10	question 12
may gio	blocked -3	question 5	unrelated 5
may het	done -7	unrelated 9
may ho	done -4	in_progress 6
may hom	blocked 12	not_started -11
may in	blocked 8	in_progress -4	question -3	unrelated 3
may khong	blocked 5	done 3	in_progress -3	unrelated -3
may lanh	blocked -4	unrelated 6
may loi	blocked -7	in_progress 7
may mo	in_progress 4
may muc	done -4	in_progress 5
may scan	blocked 13	in_progress -4	question -5	unrelated -3
may tinh	blocked 9	in_progress -4	not_started -5
may trang	question 7	unrelated -4
may tuan	blocked 4	in_progress -3
may xuc	blocked -4	in_progress 5
may |	blocked 3
me	done -6	in_progress 6
me em	done -6	unrelated 7
me xong	in_progress 6	unrelated -4
mem	ack -3	blocked -3	done 17	extension 7	in_progress -19	not_started -3	question 7	unrelated -4
mem ,	done 4
mem hom	done 4	in_progress -3
mem lan	done 3
mem nen	blocked -8	extension 10
mem nhe	done 3
mem roi	in_progress 4	question -3
mem |	done 3
met	blocked -3	done -14	in_progress 3	unrelated 15
met qua	done -13	unrelated 15
met |	blocked -5	in_progress 6
mien	done 4
mien giam	done 4
mieng	not_started 11	question -9
mieng la	in_progress 3
mieng nao	not_started 11	question -9
minh	ack -4	done -8	extension -4	in_progress -8	not_started 8	question -6	unrelated 21
minh chay	in_progress 5
minh chua	done -3	not_started 5
minh co	question -3	unrelated 4
minh da	done 7	in_progress -4
minh dang	blocked -5	in_progress 5
minh em	blocked 11	question -4	unrelated -3
minh ma	blocked 7	in_progress -6
minh muon	unrelated 3
minh roi	blocked 9	in_progress -6
minh ta	in_progress 3
minh thang	done -9	unrelated 10
minh |	blocked -4	done -3	in_progress -3	not_started 10
mo	ack -4	blocked -16	done -12	extension -4	not_started 34	question 8	unrelated -3
mo a	done -9	not_started 11
mo dau	in_progress 4
mo dot	done -5	in_progress 7
mo duong	blocked -3	in_progress 5
mo file	done -12	in_progress -4	not_started 17
mo hinh	blocked -4	done 7
mo ho	blocked -11	not_started 12
mo hoi	done -4	in_progress 4
mo khac	done 5	unrelated -3
mo liet	done 5	unrelated -3
mo ma	done 5	in_progress -5
mo mail	done 6	in_progress -4
mo rua	blocked -6	question 13
mo ruot	in_progress -5	unrelated 6
mo thau	in_progress 3
mo vao	not_started 3
mo xong	done -6	unrelated 7
mo |	not_started 3
moc	blocked -6	done -3	extension 20	in_progress -3	unrelated -5
moc ,	blocked 3
moc het	blocked -4	in_progress 4
moc moi	extension 4
moc nop	extension 4
moc ranh	blocked 3	done 4	in_progress -5	not_started 3	unrelated -3
moc sang	blocked -6	extension 7
moc |	extension 5
moi	ack -39	blocked -19	done -7	in_progress -13	not_started 66	question -30	unrelated 40
moi ,	blocked 6
moi :	extension 5	in_progress -3
moi a	blocked 5	in_progress -3
moi anh	in_progress -7	unrelated 9
moi ban	extension 4
moi bat	blocked -5	done -5	extension -4	in_progress 19	not_started 3	unrelated -4
moi ben	question 3
moi ca	blocked -4	in_progress -4	not_started -5	unrelated 16
moi cac	in_progress -3	unrelated 7
moi cho	in_progress -3	not_started 5
moi chu	blocked 7	in_progress -5
moi chua	blocked 18	not_started -14
moi co	in_progress 7	not_started -6
moi dai	done -5	in_progress 8
moi dam	blocked 3
moi day	done 3
moi den	done 3
moi di	in_progress 3
moi dong	blocked -3	done 3	not_started 4
moi dung	blocked -3	not_started 6
moi duoc	blocked -4	not_started 6
moi em	blocked 6	unrelated -5
moi gach	done 4
moi gom	in_progress 3
moi gui	done 4
moi hoi	done 6	in_progress -4
moi hop	blocked -6	extension 4	in_progress 7
moi khoi	in_progress 3
moi la	blocked 4	extension 4	in_progress -4
moi lam	ack -8	done -5	extension -9	in_progress 11	not_started 18	unrelated -3
moi lan	done -5	in_progress 5
moi len	blocked -3	in_progress 4
moi minh	in_progress 3
moi mo	in_progress -3	not_started 4
moi moi	blocked 5	done -3	extension -6	in_progress -6	unrelated 11
moi mua	in_progress 4	not_started 4	unrelated -7
moi ngay	blocked -5	in_progress 6
moi ngoi	blocked -3	done 3
moi nguoi	blocked -17	done 4	extension -4	in_progress -13	not_started -14	question -12	unrelated 58
moi nha	in_progress -4	not_started 4	unrelated 3
moi nhan	not_started 8
moi nhap	in_progress 4
moi nop	done 8	extension 4	in_progress -12	question 3
moi o	in_progress 4	not_started -3
moi phan	done -7	in_progress -3	not_started 11
moi phu	done 6	in_progress -5
moi qua	in_progress 10	not_started -3	unrelated -5
moi quay	in_progress -3	not_started 6
moi ranh	not_started 3
moi roi	done 8	unrelated -5
moi sang	in_progress 3
moi so	unrelated 3
moi thay	blocked 5
moi thu	done 3
moi thuc	in_progress -5	not_started 6
moi to	in_progress -13	not_started 14
moi toi	not_started 11	question -3
moi tra	blocked -8	extension 10
moi trien	extension -3	in_progress -3	not_started 13
moi truong	blocked -4	done 7	in_progress 3	not_started -5	unrelated -3
moi vao	blocked -5	in_progress 5
moi ve	ack -9	not_started 10
moi xa	blocked 4
moi xong	blocked 5	in_progress 8	not_started -9
moi |	blocked 15	extension -6	in_progress -5	not_started -5	unrelated 5
mon	ack 8	done -3	in_progress -3
mon roi	ack 8	done -3	in_progress -3
mong	blocked 4	done -18	extension 11	in_progress 15	not_started -3	question -3	unrelated -5
mong ba	done 3
mong cap	extension 5
mong nha	blocked -3	in_progress 5
mong roi	blocked 6	done -18	in_progress 15
mot	blocked -3	done -28	extension 30	in_progress 33	question -9	unrelated -26
mot ban	done 6	in_progress -3
mot bieu	done -7	in_progress 9
mot chut	extension 3
mot cua	blocked 5	done -3	in_progress -4	question 3
mot dao	extension 9
mot dong	blocked -5	done 5	in_progress -7	not_started 9
mot em	blocked -3	extension 6	in_progress 5	unrelated -5
mot hom	extension 5	unrelated -4
mot khau	blocked -3	in_progress 6
mot khu	blocked -3	in_progress 4
mot minh	blocked 10	question -4	unrelated -3
mot nha	extension 5	unrelated -4
mot nua	extension 9	in_progress -5
mot phan	done -4	in_progress 7
mot so	blocked -4	done -4	in_progress 11
mot tieng	ack 7	blocked 8	extension -8
mot tuan	blocked -4	extension 6
mot xong	done -5	in_progress 5
mttq	blocked 3
mttq chua	blocked 4
mu	ack -3	blocked 4
mu be	done 5
mua	ack -5	blocked -10	done -17	extension 9	in_progress -14	not_started -6	unrelated 42
mua bao	done 7	not_started -5
mua dien	done -4	unrelated 5
mua du	unrelated 5
mua duoc	unrelated 5
mua he	extension 4	in_progress -4
mua keo	blocked 11	in_progress -9
mua lu	blocked -3	extension 4
mua mua	blocked -5	done 6
mua qua	done 5	in_progress -7	unrelated 4
mua sam	blocked -4	done 5	not_started 4	question 9	unrelated -14
mua thi	extension 3
mua to	blocked -10	unrelated 13
mua vat	blocked 5	done -6	in_progress 8	unrelated -6
mua ve	done -4	in_progress -9	unrelated 14
mua xe	unrelated 5
mua xong	blocked -3	done -13	in_progress 10	unrelated 8
muc	blocked 4	done -13	extension 5	in_progress 10	not_started -8	question 11	unrelated -6
muc chi	blocked 4
muc do	done -4	question 5
muc ghi	blocked -4	extension 8
muc ii	in_progress 4	not_started -3
muc ke	blocked -4	done 7	in_progress -3
muc luc	done -5	in_progress 6
muc moi	blocked 4	done -5	question 5
muc nao	done -4	question 6
muc nay	question 5
muc roi	done -4	in_progress 5
mung	ack -3	blocked -9	extension -5	question -3	unrelated 22
mung dong	done -3	unrelated 4
mung ngay	unrelated 3
mung qua	done 4
mung sinh	unrelated 6
mung thang	extension -3	in_progress 5
muoi	blocked 4	done 3	unrelated -3
muoi xong	done 5	in_progress -5
muon	blocked -4	done -12	extension 8	in_progress -9	not_started -3	question -14	unrelated 35
muon cai	question -7	unrelated 10
muon hon	extension 4
muon mat	blocked 3
muon may	extension -5	in_progress -6	unrelated 14
muon ngay	extension 3
muon nhung	done 3	in_progress -3
muon xe	blocked -7	unrelated 8
muon xiu	unrelated 3
muon xong	blocked 6	done -9	in_progress 4
muong	blocked -6	done 3	in_progress 12	not_started -3	unrelated -4
muong thoat	blocked -5	in_progress 6
muong xong	done 4
muu	blocked -3	done 27	in_progress -21
muu ban	done 9	in_progress -8
muu chu	done 4	in_progress -3
muu dang	done 11	in_progress -10
muu ubnd	done 6	in_progress -5
muu van	done -3	in_progress 5
n	extension 3
n nua	extension 3
nai	done 3
nai co	blocked -3	done 3
nam	ack 10	blocked -8	done -40	in_progress 20	not_started 16	unrelated 3
nam ,	done -3	in_progress 5
nam a	unrelated 3
nam ai	done -3	unrelated 6
nam bep	extension 4	unrelated -3
nam da	done 6	in_progress -8	unrelated 6
nam duoc	ack 15	done -4	in_progress -5
nam em	not_started 3
nam im	blocked 4	in_progress -4
nam khoanh	blocked 4	done -3
nam khoe	in_progress 3
nam nay	done -9	not_started 6	question 4
nam ngoai	done -3	in_progress -5	not_started 6	question 4
nam o	ack -5	blocked -24	in_progress 38	unrelated -7
nam ra	blocked 8	unrelated -3
nam roi	ack 4	done -3
nam thi	in_progress 3
nam trong	not_started 5
nam tuan	done 3
nam xuong	blocked 4
nam |	extension 4	in_progress -8	not_started 7	unrelated -3
nang	blocked 22	not_started -5	unrelated -13
nang luong	done 4
nang nong	blocked 12	unrelated -11
nang thanh	blocked 6	not_started -4
nang |	blocked 3
nao	ack -18	blocked -22	done 17	extension -17	not_started 16	question 28	unrelated -5
nao ,	in_progress 7	question -3
nao a	in_progress -3	question 13
nao bi	done 4
nao cho	question -4	unrelated 5
nao chu	question 3
nao chua	blocked -6	done 6	in_progress -5	question 7
nao con	ack -5	done 13	unrelated -3
nao cung	in_progress 6	question -6
nao da	not_started -4	question 6
nao dau	not_started 11	question -9
nao de	blocked 4
nao doi	blocked -5	not_started 6
nao duoc	blocked 8	done -6
nao gui	in_progress 9	not_started -4	question -3
nao ha	question 4
nao khao	done -10	in_progress -3	unrelated 13
nao ki	done -3	in_progress 5
nao mo	done 5	unrelated -3
nao nop	blocked 5	done -10	question 8
nao phai	in_progress -5	question 5
nao phoi	question 3
nao ranh	ack -6	not_started 7
nao roi	done 3
nao toi	in_progress 4
nao vay	done -3	question 8
nao vet	blocked -5	done 11	in_progress 4	not_started -3	question -3	unrelated -4
nao xong	ack 3	in_progress 6	question -5
nao |	ack -3	blocked -6	done 14	extension -5	in_progress -18	not_started 17	question 12	unrelated -11
nap	done 9	extension 9	in_progress -13
nap dang	done 5	in_progress -4
nat	blocked 7	done -7
nat het	blocked 7	done -7
nau	done -3	in_progress -6	unrelated 10
nau com	in_progress -3	unrelated 6
nay	ack -29	done -27	extension 21	in_progress -7	not_started 23	question 6	unrelated 15
nay ,	in_progress -8
nay .	blocked -5	not_started 6
nay a	done 13	in_progress -5	not_started -3
nay ai	question 4
nay an	question -4	unrelated 10
nay bai	done 5
nay ban	in_progress 3
nay bat	in_progress 8	not_started -7
nay bi	blocked 7	in_progress -5
nay ca	blocked -4	not_started 4
nay cho	blocked 13	done -9
nay chua	blocked 10	done -11	in_progress -18	not_started 17	question 3
nay co	blocked -4	done -4	in_progress 8	not_started -3	question -4	unrelated 6
nay con	question 3
nay cua	blocked 5	in_progress -3	unrelated 4
nay da	blocked 11	done -8	in_progress -4
nay dau	blocked 7
nay de	extension -6	not_started 6
nay di	done -5	in_progress 6
nay dien	in_progress 5	unrelated -3
nay don	in_progress -4	not_started 8
nay duoc	in_progress -4	not_started 5
nay e	not_started 4
nay em	blocked -6	done -10	in_progress 29	not_started 3	unrelated -13
nay gap	in_progress -3	unrelated 3
nay giao	question 7
nay giup	blocked -3	extension 6
nay hoan	done 8	in_progress -3	not_started 3	unrelated -8
nay hoi	done 4
nay ket	blocked 5	extension 4	in_progress -8
nay khep	done 3
nay khoi	blocked -5	done 5
nay khong	unrelated 3
nay la	question 5
nay lai	unrelated 3
nay lam	not_started -4	question 8
nay lui	extension 8	question -8
nay moi	done 4	in_progress 12	not_started -14
nay mua	blocked -11	question -3	unrelated 17
nay nam	question 4
nay nha	extension 4	in_progress -5
nay nong	question -6	unrelated 10
nay nop	in_progress -3	question 3
nay nua	not_started 3
nay phai	blocked 7	question -6
nay phat	done -3	in_progress 3
nay phong	not_started 3
nay ra	extension 3	not_started 4
nay roi	ack -3	done 8	in_progress -8	unrelated 5
nay sang	blocked -6	done -4	extension 8	in_progress 3
nay thang	done -3	in_progress 3
nay thanh	done -4	in_progress 4
nay thuoc	blocked 3
nay tinh	blocked -12	question 14
nay troi	unrelated 3
nay van	not_started 6
nay vao	extension 5
nay vay	question 3
nay xong	in_progress 4
nay |	ack -5	blocked 15	done 12	extension -5	not_started 7	question -4	unrelated -22
ne	ack -3	blocked -4	done 7	unrelated 6
ne |	ack -3	blocked -4	done 8	unrelated 5
nen	ack -7	blocked 78	done -26	extension 6	in_progress -13	not_started -29	question -4	unrelated -6
nen ban	blocked 6	done -4
nen chua	blocked 30	in_progress -4	not_started -20
nen cong	blocked 4	in_progress -4
nen dang	blocked 9	done -3	in_progress -5
nen danh	blocked -5	extension 9
nen e	blocked 4	not_started -3
nen hoi	blocked 3
nen khong	blocked 5
nen phai	blocked 4
nen to	ack -4	blocked 5
nen xong	done -8	in_progress 10
neu	ack -7	blocked -13	done -10	in_progress 32	unrelated -4
neu hoan	ack -6	in_progress 7
neu mang	in_progress 5
ngac	blocked 6	in_progress -3
ngac |	blocked 6	in_progress -3
ngam	blocked 6	in_progress -5
ngam ,	blocked 6	in_progress -6
ngan	blocked 11	done 8	in_progress -20	not_started 11	unrelated -6
ngan %	done 11	in_progress -10
ngan dot	blocked 8	done -5
ngan hang	blocked 14	done -6	in_progress -5
ngan sach	done 7	in_progress -3
ngan trieu	done -4	in_progress 4
ngan tu	not_started 5
ngan von	not_started 6
ngang	blocked 3	done 10	in_progress -4	not_started -5	unrelated -3
ngang ngo	done 11	in_progress -4	not_started -5
nganh	blocked -9	done 4	extension 8
nganh doc	blocked -8	extension 10
nganh thao	done 4
ngap	done 4
ngap lut	blocked 3
ngap roi	blocked -5	done 5
ngay	ack -22	blocked -32	extension 79	in_progress 11	not_started -15	question -5	unrelated -19
ngay ,	blocked 6	in_progress -3
ngay :	done 3
ngay a	extension 5
ngay bn	question 7
ngay cac	extension 3
ngay cho	extension 4
ngay dang	extension 3
ngay day	ack -7	in_progress 10
ngay de	extension 4
ngay do	extension 3
ngay duoc	blocked -5	extension 14	question -5
ngay em	extension -3	in_progress 5
ngay hoi	in_progress 3
ngay khong	question 7	unrelated -4
ngay lan	blocked -5	in_progress 6
ngay mai	done -4	in_progress 6
ngay moi	blocked 5	in_progress -3
ngay mong	done 3
ngay nao	blocked -4	extension -3	in_progress 7	question 7
ngay nghiem	done -4	in_progress 5
ngay nha	extension 4
ngay nhe	extension 3
ngay nop	extension 4	question -3
ngay nua	extension 5
ngay please	ack -4	extension 5
ngay thang	extension 5	question -4
ngay thoi	done -3	in_progress 9	unrelated -4
ngay thu	in_progress 5
ngay vi	extension 3
ngay |	blocked -11	done 30	extension 21	in_progress -25	not_started -6	question -10
nghe	ack 13	done -5	extension 3	in_progress -6	not_started -4	question -4	unrelated 6
nghe ,	done 3	in_progress -3
nghe anh	in_progress 3
nghe chau	extension 3
nghe cho	done 3
nghe dien	done 5	in_progress -4
nghe may	done 4	in_progress -4
nghe noi	done -14	in_progress 17
nghe roi	ack 6	blocked -3	in_progress -4
nghe tap	in_progress -5	unrelated 9
nghe xong	done -4	in_progress 4
nghe |	ack 8	done -5
nghen	ack 3	blocked -11	done 6	in_progress 5	not_started -8	unrelated 5
nghen ,	blocked -3	in_progress 11	not_started -7
nghen chi	done 6	in_progress -5
nghen |	ack 3	blocked -7	unrelated 8
ngheo	in_progress 5	unrelated -3
ngheo a	done 5	in_progress -5
ngheo cap	blocked -3	done 3
ngheo xong	in_progress 4
nghi	ack -12	blocked 58	done 5	extension 13	in_progress -18	not_started -15	question -6	unrelated -24
nghi anh	blocked -3	done 6
nghi bi	blocked 7	extension -6
nghi bo	blocked -5	done 5
nghi cho	extension 3
nghi chuyen	blocked 14	done -3	extension -3	in_progress -4
nghi cu	done 8	in_progress -11
nghi da	in_progress -3	not_started 3
nghi de	blocked 4	not_started -3
nghi dep	done 4
nghi dich	extension 4
nghi dieu	extension 4
nghi dinh	blocked 14	not_started -4	unrelated -5
nghi doi	blocked 3	extension -5	question 5
nghi duoc	extension 3
nghi gia	blocked -4	extension 6
nghi giao	blocked 5
nghi het	blocked 17	done -4	unrelated -11
nghi lanh	ack -3	blocked 8
nghi le	blocked -7	in_progress -6	unrelated 12
nghi lui	extension 3
nghi om	blocked 6	in_progress -3
nghi phoi	done -6	in_progress 9
nghi phong	blocked 3
nghi quyet	blocked -7	in_progress 9
nghi roi	done -4	in_progress 5
nghi so	done -6	in_progress 7
nghi tinh	blocked -4	extension 4
nghi van	blocked 6	done 3	in_progress -5
nghi xoa	blocked -3	done 3
nghi xong	done 3
nghi |	blocked -5	done 4	in_progress 5
nghia	blocked -6	done 6	in_progress 4	not_started -3
nghia khu	done 3
nghia trang	done 11	unrelated -9
nghia vu	blocked -4	done -9	in_progress 3	not_started -3	unrelated 10
nghich	ack -3	unrelated 6
nghich dien	ack -3	unrelated 6
nghiem	ack 28	blocked -12	done -6	in_progress 4	not_started -7	unrelated -4
nghiem thu	blocked -9	in_progress 16	not_started -4
nghiem tuc	ack 24	blocked -6	done -3	in_progress -9	not_started -3
nghiem |	ack 4	blocked 3	in_progress -3
nghiep	blocked 4	done -4	in_progress -6	unrelated 6
nghiep bon	in_progress -3	not_started 4
nghiep xong	done -3	unrelated 3
nghin	blocked -3	unrelated 7
nghin |	extension -5	unrelated 7
ngo	blocked -4	done 17	in_progress -5	not_started -4
ngo ha	done 11	in_progress -4	not_started -5
ngo roi	done 4
ngoai	blocked 9	done -6	in_progress -9	not_started 5	question 4
ngoai ,	blocked 3
ngoai duong	blocked 4
ngoai khong	blocked 4	unrelated -3
ngoai lam	in_progress -7	not_started 6	question 3
ngoai nha	in_progress 3
ngoai san	unrelated 5
ngoai thuc	done 3
ngoi	blocked -6	done -3	in_progress 25	not_started -3	unrelated -8
ngoi bat	blocked -6	in_progress 7
ngoi cong	done -3	in_progress 8	not_started -4
ngoi go	blocked -3	in_progress 6
ngoi het	done 4
ngoi tren	blocked -4	in_progress 4
ngoi voi	in_progress 3
ngon	not_started 3	unrelated 3
ngung	blocked 9	in_progress -6
ngung lai	blocked 6	in_progress -6
nguoc	blocked 6
nguoc nhau	blocked 3
nguoi	ack -14	blocked 15	done -9	extension -4	in_progress -18	not_started -3	question -15	unrelated 48
nguoi cao	blocked -7	in_progress 10	not_started 3	unrelated -3
nguoi co	extension 6
nguoi cuoi	blocked -3	done 3
nguoi da	done -4	unrelated 4
nguoi dan	blocked -8	done 9
nguoi di	ack -5	in_progress 10
nguoi dong	unrelated 3
nguoi lam	blocked 6	done -12	not_started 10
nguoi man	blocked 9	unrelated -6
nguoi nhung	blocked -4	done 7
nguoi oi	blocked -11	unrelated 15
nguoi qua	blocked 5
nguoi roi	blocked 13	done -8
nguoi ta	blocked 3	done -6	not_started 4
nguoi tham	done 5	in_progress -4
nguoi thi	blocked 3
nguoi xuong	in_progress -3	unrelated 4
nguoi |	done 14	in_progress -15	not_started -11	question -14	unrelated 29
nguon	blocked 7	not_started -4
nguon nao	blocked 4	not_started -3
nguyen	blocked 5	done -3	in_progress -13	not_started 18	question -7
nguyen ,	in_progress -4	not_started 6
nguyen trong	in_progress -8	not_started 11
nguyen |	blocked 7	question -6
nha	ack -22	blocked 4	done -31	extension 13	not_started -8	question -38	unrelated 84
nha ,	blocked -3	done 3	in_progress 4	unrelated -4
nha a	done 7	extension 8	in_progress -5	unrelated -6
nha an	unrelated 3
nha anh	blocked -4	extension 5	in_progress 5	not_started -3
nha ba	blocked 8	unrelated -3
nha c	in_progress 6
nha chi	ack -7	blocked 9	done -25	in_progress 45	not_started 12	question -17	unrelated -19
nha cua	blocked -4	unrelated 7
nha cuoi	unrelated 3
nha de	unrelated 3
nha di	blocked -4	unrelated 5
nha em	blocked -3	done -11	in_progress -6	not_started -6	unrelated 30
nha gia	unrelated 6
nha khong	question -5	unrelated 7
nha oi	unrelated 6
nha roi	done -5	in_progress -5	unrelated 14
nha sep	blocked 5	unrelated -3
nha ta	done 5
nha tam	done 14	in_progress -6	unrelated -3
nha thau	ack -3	blocked 28	done -12	not_started -3	unrelated -11
nha thuoc	blocked 4	done -3
nha tinh	done 4	in_progress 4	unrelated -4
nha toi	done -3	in_progress -3	unrelated 10
nha van	blocked -4	done 8	in_progress -6	not_started 5	unrelated -4
nha xong	done -8	in_progress -11	unrelated 20
nha |	ack 6	blocked -9	done 7	extension 6	in_progress -12	question -10	unrelated 14
nhac	ack 29	blocked 3	done 4	extension -7	in_progress -28	question 19	unrelated -22
nhac ,	ack 5	done 3
nhac a	in_progress -4	question 8
nhac hai	not_started 3
nhac hoai	done 12	in_progress -5	unrelated -3
nhac nham	blocked 21	done -8	unrelated -10
nhac nua	done 10	in_progress -4	unrelated -4
nhac o	not_started 4
nhac |	ack 15	blocked -10	done -5	in_progress -11	question 16
nham	ack -7	blocked 21	done -17	extension -5	in_progress -9	not_started -6	question -7	unrelated 30
nham a	blocked -3	in_progress -8	question -3	unrelated 17
nham don	blocked 9	done -3	unrelated -4
nham nguoi	blocked 21	done -8	unrelated -10
nham nhom	ack -3	in_progress -4	unrelated 15
nham tin	unrelated 8
nham xong	in_progress 4	not_started -3
nhan	ack 22	blocked -15	done 52	extension -14	in_progress -34	not_started 11	question -6	unrelated -16
nhan ,	blocked -6	done 6
nhan a	done 4
nhan anh	ack 3
nhan ban	in_progress -8	not_started 10
nhan cap	done 3
nhan cho	done 5
nhan chuong	ack -4	done 4
nhan cong	in_progress -3
nhan da	ack -9	done 13
nhan dan	in_progress 3
nhan dau	done 3
nhan du	ack -9	blocked -9	done 21
nhan duoc	ack 22	blocked -3	done -7	in_progress -10	not_started -3	question 5
nhan giai	ack 4
nhan het	done 5
nhan ho	ack 3	done -4
nhan khoan	ack -4	blocked 5
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan lon	in_progress 3
nhan luu	done 3
nhan nha	ack -5	done 7
nhan nham	unrelated 7
nhan nhe	ack -4	not_started 4
nhan nhiem	ack 13	done -4	not_started -3
nhan ocop	in_progress 5	question -3
nhan quan	blocked -4	done 4
nhan roi	done 4	in_progress -3
nhan sep	ack -3	done 3
nhan su	blocked 8	in_progress -7
nhan thay	blocked 12	not_started -3	unrelated -6
nhan thong	ack 8	done -5
nhan va	ack 3
nhan viec	ack -9	not_started 12
nhan xong	in_progress 3
nhan yeu	ack 6	in_progress -4
nhan |	blocked 7	in_progress 4	question -4	unrelated -3
nhap	blocked -6	done 19	in_progress 4	not_started -6	unrelated -5
nhap cho	in_progress 3
nhap du	done 14	in_progress -8
nhap duoc	in_progress 8
nhap lan	in_progress 6
nhap lieu	blocked -5	done 5
nhap tay	extension 3
nhap xong	blocked 3	done 10	in_progress -12
nhap |	done -4	in_progress 6
nhat	done 3	extension -5	not_started -4	question -3	unrelated 9
nhat chi	unrelated 3
nhat chu	in_progress 4
nhat duoc	unrelated 5
nhat hang	done -3	in_progress 4
nhat len	done 3
nhat nay	in_progress 4
nhat quyet	blocked 8	in_progress -7
nhat thu	in_progress 5
nhat tri	ack 3
nhat |	done 3	in_progress -3
nhau	blocked 21	done -13	extension -5	in_progress 6	question 5	unrelated -11
nhau ,	blocked 8	unrelated -5
nhau chan	in_progress 3
nhau di	in_progress 5	unrelated -3
nhau khong	unrelated 5
nhau ve	blocked 8	unrelated -3
nhau |	blocked 4	question 7	unrelated -8
nhay	in_progress 3
nhe	ack 6	blocked -19	done -11	extension 16	in_progress -10	question -16	unrelated 32
nhe ,	done -9	extension 5	in_progress 12	unrelated -5
nhe a	in_progress -5	unrelated 4
nhe anh	done 4	in_progress -4
nhe ca	done -7	unrelated 11
nhe cac	done 5	in_progress -7	unrelated 4
nhe chi	unrelated 3
nhe sep	blocked -5	done 6
nhe |	ack 9	blocked -9	done -14	extension 6	not_started 4	question -13	unrelated 16
nhen	done 9	unrelated -8
nhen moi	done 9	unrelated -8
nhi	blocked -5	done 6	in_progress -4	unrelated 9
nhi |	blocked -4	done 7	in_progress -5	unrelated 8
nhich	blocked -4	done -3	in_progress 9	not_started 4	unrelated -4
nhich tung	done -3	in_progress 9	unrelated -4
nhiem	ack 10	blocked 8	done -12	extension -7	in_progress -4	not_started 8	question 3	unrelated -5
nhiem can	in_progress 3
nhiem vu	ack 11	blocked 7	done -10	extension -7	in_progress -8	not_started 8	unrelated -4
nhieu	blocked 6	done -5	in_progress -4	question -5	unrelated 8
nhieu lan	blocked 3
nhieu qua	blocked 3
nhieu tien	question -7	unrelated 10
nho	ack 7	blocked 25	done -16	extension -6	in_progress -14	not_started -4	question -9	unrelated 15
nho anh	blocked 6	extension -3
nho chang	blocked -4	unrelated 7
nho dang	extension 4	in_progress -4
nho ma	ack 6
nho mac	blocked -4	unrelated 6
nho ro	in_progress 5
nho roi	ack 4
nho van	ack -5	blocked 11
nho xe	question -5	unrelated 8
nhom	ack -8	blocked -9	done 27	extension -4	in_progress -21	question -6	unrelated 23
nhom ,	ack -4	unrelated 8
nhom a	done 5	in_progress -3	unrelated 3
nhom minh	question -3	unrelated 4
nhom roi	done 3	in_progress -3
nhom |	done 14	in_progress -8
nhu	done -6	in_progress 15	unrelated -6
nhu da	done 4
nhu khep	done 6	in_progress -3
nhu nop	in_progress 5
nhu xong	done -7	in_progress 9
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -5	extension -5	in_progress 7	not_started 8	question 12	unrelated -17
nhung bac	blocked -6	in_progress 7
nhung ben	done 6	in_progress -6
nhung bi	done -8	in_progress 10
nhung chac	done 16	in_progress -15
nhung chua	done -11	in_progress 21	question -4
nhung co	done -3	in_progress 9	unrelated -4
nhung dang	in_progress 4
nhung dau	blocked 4	done -4
nhung do	in_progress 3
nhung don	in_progress -5	question 7
nhung em	done 8	in_progress -7
nhung gi	not_started -3	question 9	unrelated -3
nhung he	done -7	in_progress 6
nhung ket	blocked 4	done -4	in_progress 4	not_started -3
nhung khong	blocked 8	done -5
nhung lam	blocked -5	done 9	in_progress -4
nhung nhiem	in_progress -5	not_started 7
nhung phai	done -4	in_progress 5
nhung phe	done -3	in_progress 4
nhung phong	not_started 6
nhung sang	done 3	in_progress -3
nhung sep	in_progress 4
nhung thieu	in_progress 3
nhung thu	in_progress -4	not_started 8
nhung toi	blocked -4	done 3
nhung van	blocked -12	done 14
nhung xong	done 3	in_progress -3
niem	ack 5	blocked -17	done 28	in_progress 8	not_started -7	question -12	unrelated -3
niem chua	blocked -15	done 32	not_started -10	question -10
niem xong	done -5	in_progress 5
niem yet	blocked -3	in_progress 5	not_started 3
nien	done 5	in_progress -5
nien |	done 9	in_progress -8
ninh	blocked -3	done 4
ninh ,	blocked -3	done 4
nmai	done -7	in_progress 12
nmai nop	done -7	in_progress 12
no	ack 7	done 22	extension 8	in_progress -18	question -3	unrelated -15
no cac	blocked -4	done 9	in_progress -5
no co	blocked 10	unrelated -6
no mot	extension 9
no thi	ack -5	done 13	unrelated -3
no toi	ack 9	extension -3
noi	ack -7	blocked 5	done -58	extension 14	in_progress 47	not_started 16	question -12	unrelated -5
noi ,	done -3
noi a	in_progress 4
noi anh	extension 7	in_progress -3
noi chi	blocked 3
noi cho	extension 9	question -5
noi dung	ack 3	blocked -20	extension -4	in_progress -7	not_started 30	unrelated -4
noi duong	blocked -4	in_progress 4
noi gi	blocked 5	done -4
noi giup	blocked 8	extension -4
noi han	extension 3
noi het	blocked 4	done -4
noi nhan	done 3
noi ok	done 3
noi roi	ack -3	done -20	in_progress 26
noi som	in_progress 4
noi toi	extension 3	in_progress -3
noi trong	blocked 3
noi voi	blocked 4
noi vu	question -3	unrelated 5
noi xong	blocked -3	done -4	in_progress 12	not_started -5
noi |	blocked 14	in_progress -8
non	blocked -5	done 4	in_progress 4
non duoc	done 4
nong	blocked 8	done -9	question -6	unrelated 8
nong dan	done -6	in_progress 3	not_started 3
nong qua	blocked 11	unrelated -7
nong the	blocked -3	question -6	unrelated 15
nop	ack -42	blocked -34	done 26	extension 51	in_progress 20	not_started -26	question 30	unrelated -26
nop ,	blocked -4	done -4	in_progress 9
nop a	in_progress 5	not_started -3
nop ban	done 3	question 3
nop bao	done -5	in_progress -3	not_started 8
nop bo	done 3
nop ca	in_progress 8	not_started -5
nop cham	extension 6
nop chi	done 3
nop cho	done 4	in_progress -4	question 4
nop chua	question 6
nop danh	in_progress -3	not_started 5
nop du	done 8
nop dung	ack -19	in_progress 23	question -4
nop duoc	blocked -6	done -4	extension 23	question -9
nop het	in_progress -4	question 8
nop ho	blocked 4	done -3	in_progress -5	not_started 5
nop hoi	done 3	in_progress -3
nop hom	done 8	extension -6
nop kho	done 5	in_progress -3
nop khong	in_progress 5	question -4
nop lai	done 6	in_progress -4
nop len	done -9	in_progress 11
nop luon	done 9	in_progress -8
nop mo	done -4	in_progress 4
nop muon	extension 5
nop nha	blocked -3	done -10	extension 6	in_progress 12
nop nhe	blocked 4
nop nua	in_progress 3
nop o	in_progress -3	question 8
nop roi	ack -4	done -7	in_progress -4	not_started 5	question 13	unrelated -3
nop sang	done 9	in_progress -8
nop so	blocked 4	not_started -3
nop the	in_progress -4	question 7
nop thu	in_progress -3
nop tre	extension 3
nop tu	done 11	in_progress -5	question -4
nop van	done 6	in_progress -6
nop vao	extension 3
nop ve	extension 4
nop xong	done -3	in_progress 7
nop |	ack -4	blocked -3	done -7	in_progress 21	not_started -11	question 9
not	blocked -7	done 19	not_started -11
not may	blocked -3	in_progress 3
not toi	done 6	in_progress 5	not_started -10
not |	in_progress 6
nu	blocked 6	in_progress -3	unrelated -4
nu nam	blocked 8	unrelated -3
nu ra	done 3
nua	ack -12	blocked -12	extension 21	in_progress -3	not_started 27	question -12	unrelated -8
nua ,	done 12	extension 4	in_progress -10	unrelated -3
nua a	done 5	extension 5	in_progress -6	not_started 5	question -9
nua anh	in_progress -4	not_started 6
nua chi	blocked -3	done 4
nua dau	ack -3	done 3
nua khong	blocked 3	in_progress -3	question 3
nua la	done -5	in_progress 8
nua moi	not_started 4
nua nhe	done 4
nua roi	done -3	in_progress 8
nua sep	blocked 6	done -6
nua thoi	in_progress 3
nua xong	done -3	in_progress 5
nua |	blocked -14	done -4	extension 10	in_progress -5	not_started 18
nuoc	blocked 5	done 5	extension -4	in_progress -3	not_started -4	unrelated 4
nuoc ngam	blocked 6	in_progress -6
nuoc ngoai	blocked 9	unrelated -4
nuoc nhan	blocked -5	done 6
nuoc rut	blocked -3	in_progress 7
nuoc sach	done 7
nuoc to	blocked -5	done 5
nuoc xong	unrelated 3
nuoc |	blocked 3	extension -3	in_progress -6	unrelated 7
o	ack 6	blocked 10	extension -9	in_progress -9	not_started -4	question 7
o ap	blocked 3
o bai	done 5
o ban	ack -5	blocked -4	done -8	in_progress 24	unrelated -6
o ben	blocked 3
o buoc	blocked -4	in_progress 8	not_started -3
o cho	blocked 9	unrelated -4
o cua	unrelated 4
o cung	blocked 7	done -4
o dau	done -3	in_progress -5	question 12	unrelated 3
o day	not_started 4
o ke	ack 16	in_progress -7	unrelated -4
o khau	blocked 17	in_progress -12
o loi	not_started 3
o nha	done 3
o san	in_progress -7	unrelated 9
o so	blocked -11	in_progress 11
o tinh	blocked 7	in_progress -6
o tu	blocked -6	done 6
o van	done 3
ocop	blocked -3	done 5	in_progress 5	question -3	unrelated -3
ocop nha	done 5
ocop sao	in_progress 5	question -3
oi	ack -4	extension -7	in_progress 7	question -9	unrelated 16
oi ,	blocked 3	done -6	unrelated 6
oi bai	in_progress 4
oi ban	unrelated 3
oi bao	blocked -4	extension -6	question 6	unrelated 6
oi cai	in_progress 3
oi chac	done -4	in_progress 4
oi chi	done 3	in_progress -3
oi chua	not_started 6
oi co	question -3	unrelated 5
oi da	ack 5	blocked -4	done -6	in_progress 11	not_started -4
oi dang	blocked 6	in_progress -7
oi dat	done -3	unrelated 3
oi doi	extension 6
oi don	done 6	in_progress -4
oi dong	unrelated 3
oi em	ack 4	done 3	in_progress -6
oi gia	extension 5
oi hoan	extension 7	unrelated -4
oi hoi	blocked -3	not_started 4
oi hop	blocked 4
oi ke	done -3	in_progress 5
oi lam	done -4	in_progress 5
oi lay	in_progress -3
oi mo	in_progress 3
oi moi	in_progress 5
oi neu	in_progress 4
oi ngay	done -3	in_progress 4
oi nghi	done -6	in_progress 7
oi nha	in_progress -3	unrelated 4
oi phieu	done 3
oi phong	done 4	in_progress -3
oi quen	done 3	in_progress -3
oi san	done 5
oi tuy	done 3
oi xong	done 13	in_progress -4	question -5
oi |	ack -3	blocked 9	done 7	extension -11	in_progress -5	not_started 3
ok	ack 19	blocked -8	done 30	extension -5	in_progress -14	not_started -10	question -4	unrelated -8
ok ,	ack -11	done 15	in_progress -3
ok a	in_progress 6	not_started -6
ok de	ack 3
ok em	ack 11	done -3	in_progress -3
ok roi	ack 3	in_progress -3
ok sep	ack 3
ok xong	done 10	in_progress -5
ok |	done 3	in_progress -3
om	blocked 27	done -3	extension 4	in_progress -9	not_started -13	unrelated -3
om may	blocked 12	not_started -11
om nen	blocked 3
om |	blocked 6	extension 4	in_progress -6
on	ack 29	blocked -13	done -9	extension 6	in_progress -8	not_started -6	question -3	unrelated 4
on ,	done -3	in_progress 4	unrelated 3
on a	ack 3
on anh	ack 8
on bot	ack 4
on ca	unrelated 4
on cac	done -3	unrelated 3
on chi	ack 3
on cho	extension 10	in_progress -7
on dong	ack 6
on moi	done -4	unrelated 4
on roi	in_progress 4
ong	ack -4	blocked 18	in_progress -16	unrelated 4
ong binh	done 3	in_progress -3
ong chu	blocked 4
ong hai	in_progress -3	unrelated 4
ong nhan	ack -4	blocked 5
ong nuoc	blocked 6	in_progress -6
pccc	done 5
pccc xong	done 3
pdf	done -4	in_progress -5	question 10
pha	blocked 15	done -4	in_progress -4	question -4
pha hong	blocked 4
pha san	blocked 8
phai	ack -7	blocked 11	done 7	extension -16	in_progress 7	not_started -21	question 45	unrelated -27
phai ban	in_progress 3
phai cho	blocked 6	in_progress -4
phai chua	done 10	in_progress -4	not_started -3
phai cua	blocked 10	not_started -3
phai dang	done 14	in_progress -13
phai doi	blocked 7	extension -6
phai dung	blocked 5
phai giai	blocked 7	done -6
phai got	in_progress 3
phai hoan	blocked 7	extension -11	in_progress 6
phai hoi	blocked 7	question -6
phai huy	extension 3
phai in	in_progress 6
phai khong	question 8	unrelated -3
phai ki	question 3
phai la	blocked 4	in_progress -3
phai lam	blocked -16	done 5	extension 3	in_progress 8	not_started -4	question 11	unrelated -6
phai ngung	blocked 9	in_progress -6
phai nhac	done 4
phai nop	question 5
phai thu	in_progress 8
phai xong	blocked -8	done -4	in_progress 6	question 9
phai |	blocked -4	done -3	in_progress 8
pham	blocked -7	done 7	not_started 3	question 3	unrelated -6
pham a	in_progress 3
pham chua	blocked -3	question 3
pham ocop	done 5
phan	ack -9	blocked 28	done -25	extension 7	in_progress 26	unrelated -25
phan a	in_progress -3	not_started 4
phan ba	in_progress 3
phan bo	blocked -5	done 5	extension 3
phan chuyen	ack 8	done -4	in_progress -3
phan con	done 10	in_progress -10
phan cong	ack -4	blocked -8	done -5	in_progress 13	not_started 8
phan cu	in_progress 3
phan cua	done -4
phan dan	blocked 5	done -3
phan dau	in_progress 6
phan doi	blocked 10	in_progress -7
phan em	blocked 5	done -3
phan hoi	blocked 13	done -5	in_progress -6
phan kien	done -3	in_progress 4
phan kinh	blocked -4	in_progress -3	question 8
phan loi	in_progress 4	not_started -3
phan mem	done 19	extension 8	in_progress -21	unrelated -3
phan minh	blocked 18	done -4	in_progress -15	not_started 3
phan mo	in_progress 4	not_started -3
phan mong	in_progress 3
phan nguoi	done -6	in_progress -4	not_started 11
phan phan	extension 3	in_progress -3
phan roi	done -9	in_progress 13
phan so	in_progress 6	not_started -4
phan thu	extension 3	in_progress -3
phan tich	extension 3	in_progress -3
phan toi	ack -5	done 13	unrelated -3
phan tong	in_progress 6	not_started -5
phan tram	blocked -4	in_progress 9	unrelated -4
phan ung	blocked 10	in_progress -4
phan viec	blocked -3	done -5	in_progress 12
phan |	in_progress 7	question -3
phao	ack -3	blocked -6	done 13	question -3
phao ,	blocked -6	done 6
phao hoa	ack -3	done 7	question -3
phap	blocked 4	done -13	in_progress 20	not_started -4	unrelated -6
phap ,	blocked -3	in_progress 3
phap a	blocked 3
phap chu	blocked 4
phap gui	done -4	in_progress 3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	done -3	in_progress 6
phap to	done -4	in_progress 4
phat	ack -10	blocked -32	done 44	extension -7	in_progress 29	unrelated -24
phat anh	done -5	in_progress 6
phat cac	in_progress 3
phat cho	done 5
phat cua	blocked 9	done -7
phat den	done 5
phat di	done 5	in_progress -4
phat dong	done -3	not_started 5
phat hanh	blocked -12	done 13	extension -3	in_progress 14	not_started -7	unrelated -4
phat het	ack -3	blocked -4	done 7	in_progress 9	question -4	unrelated -5
phat phieu	done -4	in_progress 8
phat qua	not_started 4	unrelated -3
phat sau	blocked -3	done 5
phat sinh	blocked -3	done 3
phat tan	done 4
phat to	blocked -3	done -8	in_progress 9	question 4
phat toi	done 3
phat xong	blocked -6	done 16	in_progress -8
phe	blocked 9	done 10	in_progress -18	not_started -4	question -4	unrelated 11
phe duyet	blocked 12	done 18	in_progress -20	question -4	unrelated -3
phe nhe	unrelated 4
phe xong	unrelated 3
phep	ack -9	blocked -14	done 23	extension 15	in_progress -7	question -4	unrelated -3
phep ,	ack -5	done 5
phep ban	done 6	in_progress -3
phep cap	ack -3	done 6
phep gui	done -6	extension 8
phep nop	extension 4
phep thu	done 8	extension -6
phep xay	blocked -8	done 7
phi	ack -4	blocked 37	done -5	extension -4	in_progress -14	not_started -8	question 5	unrelated -8
phi ,	done 5	in_progress -3
phi a	blocked 5
phi bi	blocked 15	in_progress -6	question -3
phi da	done 5
phi khong	blocked -3	question 4
phi thi	blocked -3	in_progress -4	question 8
phi tu	blocked 3
phi xong	blocked -3	done -4	in_progress 9
phi |	blocked 15	in_progress -8
phia	blocked -4	in_progress 6
phia minh	blocked -4	in_progress 4
phien	blocked -3	done -4	extension 6	in_progress 3
phien ,	blocked -3	extension 3
phien co	extension 3
phien gac	done -3	in_progress 4
phien |	blocked -3	extension 3
phieu	blocked -5	done 9	in_progress 5	not_started -3	unrelated -4
phieu ,	in_progress 6	not_started -5
phieu khao	done 8	in_progress -6
phieu roi	in_progress 3
phieu xong	done -3	in_progress 3
phieu |	blocked -3	done 4	in_progress -6	not_started 3
phim	done -21	in_progress 11	question -10	unrelated 21
phim chua	question -9	unrelated 13
phim xong	done -22	in_progress 15	unrelated 7
pho	ack -5	done 14	in_progress 3	not_started -4	unrelated -7
pho anh	done 4
pho bao	done 3	unrelated -3
pho chu	done 3
pho chua	in_progress 4
pho xin	blocked 5	done -4
pho xong	blocked 3	done 3	in_progress -4
pho |	in_progress 5
phoi	ack -3	blocked 5	done 4	extension -7	not_started -3	question 4
phoi hop	ack -3	blocked 7	done 5	extension -7	not_started -3	question 4	unrelated -4
phoi ngoai	unrelated 5
phong	ack 13	blocked -7	done -14	extension -10	in_progress 5	not_started -10	question 24
phong a	in_progress -3	not_started 4
phong ben	in_progress 3
phong chay	ack 5	blocked -4	in_progress 5	not_started -8
phong cho	blocked 5	in_progress -3
phong chong	blocked -6	in_progress 5
phong chu	blocked -3	in_progress 6
phong chua	blocked -6	not_started 9
phong con	blocked 6	unrelated -5
phong da	ack 4
phong dang	ack 4
phong di	blocked -3	extension 4
phong doi	done 10	extension -6	unrelated -3
phong em	not_started -4	question 5	unrelated -5
phong hop	in_progress -3	unrelated 3
phong khac	done -3	not_started 3
phong kinh	done -7	in_progress 3	not_started 4
phong kt-ht-dt	done 4	in_progress -4
phong mat	done -9	in_progress 13	question 3
phong mot	done 6	in_progress -3
phong nao	question 3
phong ngay	done 4	in_progress -3
phong nha	unrelated 3
phong nhe	done -4	unrelated 4
phong oi	in_progress -5	question 4	unrelated 5
phong roi	done 5	in_progress -4
phong se	done -3	in_progress 8
phong tra	extension 3
phong tu	in_progress 4
phong van	blocked 3
phong vhxh	blocked 3	in_progress 3
phong xai	blocked 4	done -3
phong xong	blocked -5	done 5	in_progress -8	not_started -3	question 12
phong |	ack 17	blocked -17	done -4	unrelated 5
photo	done 5
photo phat	done 5
phu	ack -3	done 3	in_progress -11	not_started -5	question 23	unrelated -5
phu huynh	done -9	in_progress -3	unrelated 13
phu luc	blocked -13	done 7	question 10	unrelated -3
phu nu	done 4
phu trach	blocked 13	in_progress -8	not_started -4	question 15	unrelated -13
phuc	done 12	in_progress -8
phuc duoc	in_progress 3
phuc triet	done 7	in_progress -6
phuc xong	done 4	in_progress -3
phun	blocked 5	done 4	in_progress -6
phun nam	blocked 4	done -3
phun thuoc	done 5	in_progress -5
phuong	ack -3	blocked -3	done 21	extension -3	in_progress -20	unrelated 6
phuong ,	blocked 3
phuong an	done 3	unrelated -3
phuong ban	done 5	in_progress -5
phuong can	blocked 3
phuong chua	blocked -3	not_started 4
phuong da	done 12	in_progress -8
phuong gui	done -7	in_progress 7
phuong kia	in_progress 3
phuong kich	blocked -3	done 3
phuong minh	blocked -10	unrelated 10
phuong roi	done 4	in_progress -3
phuong |	done 8	in_progress -8
phut	blocked 4	done -4	question 4
phut chot	blocked 5	done -3
please	ack -4	extension 5
please 🙏	ack -4	extension 5
ptckh	ack -5	done 3
ptckh da	ack -5	done 5
ptckh khong	unrelated 3
qd	done 7	in_progress -5
qua	ack -18	blocked -28	done -10	in_progress 13	not_started -12	question -6	unrelated 64
qua ,	ack 3	blocked 11	in_progress -10	not_started -3	unrelated -3
qua :	done 3
qua ?	blocked -3	in_progress 10	question -4	unrelated -3
qua a	done -9	not_started 3	unrelated 11
qua anh	blocked 13	done -3	unrelated -7
qua bi	done -3	in_progress 3
qua ca	blocked 7	done -6	extension 3	unrelated -4
qua cac	blocked -5	done -7	unrelated 15
qua choi	in_progress -4	unrelated 6
qua chua	blocked -4	done 11	in_progress -6	not_started 3
qua co	done 5
qua doi	done -4	unrelated 7
qua duoc	blocked -7	in_progress 9
qua em	done 7	in_progress -6
qua ha	blocked 3
qua han	question 4
qua hom	done 4	in_progress -3
qua lam	done 3
qua ma	blocked -5	done -4	in_progress 10
qua moi	extension -5	not_started 5
qua nen	blocked -3	not_started 3
qua nha	done 6	in_progress -7	unrelated 3
qua nhe	done -3	unrelated 6
qua nua	blocked 4
qua phat	done 3
qua roi	blocked -3	done -10	in_progress 17
qua tai	blocked 3
qua tet	in_progress 5	unrelated -3
qua tham	blocked -4	done 4
qua thang	not_started 3
qua troi	blocked -3	done 4	in_progress -8	unrelated 8
qua truc	done 6	in_progress -8
qua trung	in_progress -4	not_started 7
qua tuan	extension 4
qua viec	in_progress 4	not_started -3
qua viet	unrelated 5
qua xet	blocked 3
qua xong	done 7	in_progress -4
qua zalo	blocked -3	question 8
qua |	ack -10	blocked -24	done -16	extension -3	in_progress 37	not_started -21	question -5	unrelated 42
quai	blocked 6	done -5
quai nao	blocked 6	done -5
quan	blocked -5	done 6	extension -6	in_progress -6	not_started 11	question 3	unrelated -4
quan buoi	in_progress 3
quan cho	in_progress 3
quan com	unrelated 3
quan da	in_progress -6	not_started 7
quan dang	done -4	in_progress 5
quan day	done -3	unrelated 6
quan di	in_progress -4	not_started 4
quan gan	blocked 3
quan li	blocked 5	done 5	in_progress -4
quan nha	in_progress 3
quan ong	unrelated 4
quan roi	done -3	in_progress 4
quan sang	done -4	in_progress 6
quan su	blocked -8	extension 6	in_progress 3
quan triet	ack 8	in_progress -6
quan tron	blocked -4	done 4
quan xong	done 11	unrelated -5
quan |	blocked 3	done 6	extension -7	not_started 3	unrelated -3
quang	blocked 6	done -6
quat	blocked 12	done -11	in_progress 4	unrelated -5
quat do	blocked 12	done -10
quay	done -13	in_progress 9	not_started 9	unrelated -3
quay phim	done -14	in_progress 14	not_started 3
quay sang	in_progress -3	not_started 6
que	blocked 6
que het	blocked 4
quen	done 6	in_progress -12	not_started 5	unrelated 4
quen bao	done 9	in_progress -7
quen chia	unrelated 4
quen do	unrelated 5
quen mat	blocked 6	not_started 4	unrelated -5
qui	ack -4	blocked 31	done -23	extension 29	in_progress -26	not_started -5	question -4
qui che	blocked -3	in_progress 3
qui dinh	blocked 34	extension 3	in_progress -14	not_started -16	unrelated -6
qui hoach	blocked 11	done -9	in_progress -5	not_started 4	unrelated -3
qui i	blocked -11	done -4	extension 13
qui iii	done -4	extension 3	in_progress -4	not_started 8
qui iv	blocked -4	done -3	extension 9
qui lop	blocked -3	done -6	unrelated 13
qui nhe	unrelated 3
qui xong	in_progress 3
qui |	blocked 4
quoc	blocked 3
quyen	blocked 7	extension -3	in_progress 4	unrelated -4
quyen gop	in_progress 3
quyen ki	blocked -3	in_progress 6
quyen nop	done 5	in_progress -5
quyen tren	blocked 3
quyen |	blocked 3
quyet	blocked -9	done 16	in_progress 7	question -3	unrelated -8
quyet ,	blocked -3	done 4
quyet dinh	blocked -13	done 11	in_progress 6	unrelated -3
quyet duoc	in_progress 5
quyet hdnd	blocked 3
quyet khong	blocked 8	in_progress -7
quyet tam	done -3	in_progress 5
quyet toan	blocked -4	done 9	in_progress -6	not_started 3
quyet xong	blocked 8	in_progress -7
quyet |	blocked -5	extension 3	in_progress 3
ra	ack -27	blocked -7	done 10	extension 3	in_progress 21	not_started 21	question -6	unrelated -15
ra ,	in_progress 5
ra chan	blocked 8	unrelated -3
ra con	in_progress 3
ra dao	blocked 3
ra dau	done -9	not_started 11
ra do	blocked -7	done 11
ra doa	ack -4	blocked 5
ra em	in_progress 4	not_started -3
ra giay	blocked -8	in_progress 9
ra hien	in_progress 4
ra hom	blocked -5	done 7
ra mat	blocked -5	done 7
ra nua	blocked -9	not_started 11
ra quan	done -3	extension -3	in_progress 4	unrelated 4
ra sang	done 3
ra sau	extension 3
ra soat	blocked -9	done 12	in_progress 5	not_started -3
ra thong	in_progress 3
ra toa	blocked 14	done -9
ra vao	blocked 5	in_progress -5
ra xem	done 4	unrelated -3
ra xong	blocked 6	not_started -3
ra |	ack -15	blocked 8	not_started 8
rac	done 18	in_progress -11	unrelated -3
rac roi	blocked -3
rac thu	done 3
rac tu	blocked -3	done 5
rac |	done 3	in_progress -3
rai	blocked -4	in_progress 6	question -3
rai ,	in_progress 5
rai khap	done 3
rang	ack -6	in_progress 7
rang em	done 3
ranh	extension -5	in_progress -3	not_started 13	unrelated -6
ranh cam	blocked -4	in_progress 4
ranh em	ack -6	not_started 7
ranh gioi	blocked 5	done 3	in_progress -5	not_started 3	unrelated -3
ranh ma	not_started 3
ranh no	ack 9	extension -3
re	in_progress -4	unrelated 5
re lien	unrelated 6
re |	done 3
ret	blocked -4	unrelated 6
ret qua	blocked -4	unrelated 6
rieng	done -4	in_progress -4	not_started 7
rieng chua	not_started 3
rieng khu	in_progress -4	not_started 5
ro	ack 32	blocked 13	done -10	extension -4	in_progress -28	not_started 3	unrelated -6
ro ,	ack 11	in_progress -7
ro a	blocked 4	in_progress -5
ro ai	blocked 4
ro han	ack 5	done -3
ro nen	blocked 11	not_started -11
ro rang	done 3
ro roi	ack 4
ro thoi	ack 4
ro thua	ack 3
ro toi	blocked -5	in_progress -6	not_started 16
ro yeu	question 3
ro |	ack 3	done -3	in_progress 4
roi	ack 13	blocked -9	done 50	extension -44	in_progress 22	not_started -28	question -26	unrelated 23
roi ,	blocked -19	done -18	extension -5	in_progress 21	not_started 14	question -17	unrelated 25
roi .	ack -5	done 11	in_progress -4
roi a	ack -4	blocked -6	done 37	extension -12	in_progress 4	not_started -9	question 3	unrelated -14
roi ai	in_progress 18	question -7	unrelated -7
roi anh	ack -4	blocked 3	done -13	extension -4	in_progress 8	not_started -4	question -4	unrelated 18
roi bao	ack 8
roi bo	blocked 7	done -6
roi c	done 3
roi cac	blocked 4	done -5	unrelated 4
roi chau	done 4
roi chi	ack 6	blocked 12	done 25	extension -3	in_progress -20	not_started -3	unrelated -15
roi cho	not_started 3
roi chu	blocked -4	done 42	in_progress -20	not_started -6	question -8
roi chua	blocked 3
roi con	in_progress 3
roi dau	in_progress 5
roi day	done 4
roi de	ack 6	in_progress -6
roi di	done -5	unrelated 7
roi do	blocked -3	done 18	in_progress -8	unrelated -3
roi dong	blocked 10	done -7
roi em	not_started 3
roi gui	ack -9	blocked -3	done -21	in_progress 27	question 7
roi ha	question 4
roi ket	blocked 4
roi khao	in_progress -3	unrelated 6
roi khong	done 3
roi lam	in_progress -7	not_started 10
roi ma	ack -6	blocked -7	done 18	in_progress 17	question -10	unrelated -12
roi moi	blocked -13	done -8	unrelated 24
roi ne	ack -3	done 12	in_progress -6
roi nen	blocked 6	done -4
roi nghe	ack 7	blocked -3	done -4	in_progress -6	unrelated 6
roi nghen	ack 3	done 8	not_started -7	unrelated -3
roi nha	blocked -8	done 9	unrelated 3
roi nhe	ack 10	blocked -7	in_progress 9	unrelated -6
roi nhung	blocked 29	done -23	in_progress 5	question -4	unrelated -4
roi phai	question 6
roi phat	done 3
roi sao	done -8	in_progress -7	question 15
roi sep	ack 3	blocked -4	done 24	in_progress -11	unrelated -9
roi thi	blocked 8	done -12	question 8
roi tra	ack 8	done -3	in_progress -3
roi ve	blocked -3	done -23	in_progress -8	unrelated 35
roi viec	blocked -4	extension 8
roi xong	in_progress 5
roi |	blocked 8	done 34	extension -14	in_progress 10	not_started -15	question -12	unrelated -9
ron	blocked -3	done 9	in_progress -3
ron treo	done 5
rong	extension 3
rot	blocked 10	done -3	not_started -8
rot dong	blocked 11	not_started -9
rot thi	in_progress 5
rua	blocked -4	done -4	in_progress -4	question 19
rua anh	blocked -3	question 10	unrelated -3
rua chi	blocked -5	question 8
rua xe	unrelated 5
rung	blocked 3	done -3	in_progress -6	not_started 3
rung |	extension 3
ruong	blocked -4	in_progress 5
ruong cam	blocked -4	in_progress 4
ruot	done -4	in_progress -6	not_started 4	unrelated 6
ruot thua	in_progress -5	unrelated 6
rup	done 3
rup sang	done 3
rut	ack -3	blocked 3
rut day	in_progress 3
rut ve	ack -4	blocked 5
rut |	in_progress 3
sac	question -3	unrelated 5
sac type	unrelated 3
sach	ack -14	blocked 25	done 42	extension -10	in_progress -10	question -10	unrelated -21
sach ,	in_progress 4
sach a	not_started 5
sach cac	in_progress 6
sach chau	done 4
sach cho	done 5	in_progress -3
sach cu	done -3	in_progress 4
sach cua	blocked -3	in_progress 3
sach da	done 6
sach dan	blocked 12	done -10
sach du	blocked 4
sach dung	blocked 8	done -5
sach ho	done -3	in_progress 4
sach khong	blocked -4	done 5
sach ki	ack -3	done 6
sach kinh	blocked 3
sach mai	done 4
sach nhac	blocked -5	done 5
sach phe	blocked 4	in_progress -3
sach roi	blocked 4	done 4	in_progress -6
sach se	ack -5	done 13	unrelated -3
sach tra	done 4
sach tron	done 5
sach vay	blocked 4	in_progress -3
sach xong	blocked -3	in_progress 3
sach |	blocked 13	done -8	in_progress 3	question -3
sai	blocked 15	done -12	in_progress 4	not_started -4
sai phai	in_progress 4
sai qui	blocked 6	in_progress -3
sai so	in_progress 3
sai the	done -3	in_progress 3
sai |	blocked 5	done -3
sam	blocked -5	done 4	extension 3	not_started 3	question 8	unrelated -15
sam son	extension 3
sam thiet	blocked -4	done 3	not_started 4	question 9	unrelated -13
san	ack -3	blocked -4	done -8	question 3	unrelated 13
san bay	blocked -3	unrelated 4
san chua	question 3
san dinh	in_progress -7	unrelated 9
san kia	unrelated 5
san nen	done -8	in_progress 10
san pham	blocked -4	done 5	unrelated -3
san roi	blocked 4
san xong	done -3
san |	blocked 5
sang	ack -12	blocked -23	done 43	extension 38	in_progress -25	question -22	unrelated 3
sang ,	in_progress 4
sang ban	blocked 6	done -8	in_progress 4
sang chua	done -3	in_progress 8	not_started -5
sang chuong	done -5	in_progress 6
sang dau	extension 3
sang dieu	in_progress 3
sang doi	done 3
sang ha	extension 3	question -3
sang het	done 6
sang hom	done 3
sang khu	done -3	in_progress 5
sang lam	in_progress -3	not_started 3
sang lay	done 4	in_progress -4
sang mai	blocked -4	done -7	in_progress 4	unrelated 9
sang nay	blocked -8	done 63	extension -3	in_progress -38	not_started -3	question -5
sang ngay	extension 5
sang qua	done 3
sang qui	blocked -7	done -3	extension 14	in_progress -4
sang sep	in_progress 5	not_started -3
sang thang	blocked -3	extension 5	not_started 3
sang thu	in_progress 6
sang tieng	in_progress 4
sang tinh	done 6	extension -5
sang toi	blocked 5	done -3	extension -3
sang trong	extension 4
sang tuan	blocked 5	done -6	not_started 5
sang viec	not_started 3
sang voi	blocked -4	extension 5
sang |	blocked 9	done -7	extension 3	in_progress -8	unrelated 5
sao	ack -3	done 13	extension -3	in_progress -26	question 31	unrelated -15
sao bao	done 3
sao bot	done 3
sao cho	in_progress 5	question -3
sao con	done 6	unrelated -3
sao em	blocked -6	question 13
sao gui	done 6	in_progress -3
sao khi	blocked 4
sao lai	done 5
sao ma	in_progress -5	not_started 6
sao noi	blocked 11	done -3	in_progress -7
sao roi	done 5
sao van	done -8	in_progress -7	question 16
sao |	blocked -3	in_progress -4	question 7
saon	not_started 3
saon |	not_started 3
sap	blocked 33	done -17	in_progress -7	not_started -5	question -4
sap cap	done -4	in_progress 5
sap hoan	in_progress 3
sap nhap	blocked 4	in_progress -4
sap toi	in_progress 3
sap tu	blocked 11	done -4	in_progress -5
sap ve	blocked -5	unrelated 6
sap xep	done 12	in_progress -5
sap xong	blocked 6	done -11	extension 3	in_progress 6
sap |	blocked 12	in_progress -9
sat	ack -3	blocked 20	done -4	unrelated -11
sat ,	in_progress 3
sat het	blocked 11	done -7
sat lo	blocked 7	done -3	in_progress -3
sat xong	done 6	unrelated -6
sau	ack 18	blocked -11	done -6	extension 7	not_started 14	question -20
sau ,	not_started 3
sau a	ack 3
sau cho	blocked -3	done 5
sau da	unrelated 4
sau duoc	extension 3
sau em	done 3	in_progress 6
sau la	blocked 8	in_progress -6
sau lam	in_progress 3
sau moi	blocked -4	extension -3	in_progress -5	not_started 15
sau mot	extension 3
sau mua	blocked -4	in_progress 4
sau ngay	extension 3
sau nha	ack 11	question -7	unrelated -4
sau nua	not_started 3
sau roi	blocked 7	extension -3
sau tuan	done 7	in_progress -5
sau xong	in_progress 3
sau |	ack 12	blocked -3	done -5	unrelated -3
scan	blocked 13	done 9	in_progress -13	question -5	unrelated -3
scan chet	blocked 6	in_progress -3
scan gui	done 6	in_progress -6
scan hu	blocked 6	question -5
se	ack 78	blocked -17	done -33	extension -11	in_progress 12	not_started -10	question -9	unrelated -11
se bao	ack 5	done -8	in_progress 10
se cap	ack 4
se co	ack 11	done -5	in_progress -4
se dien	ack 8	in_progress -6
se gui	ack 6
se hoan	ack 4	done -8	in_progress 8
se lam	ack 16	done -3	in_progress -9
se nop	ack -7	in_progress 12
se roi	ack -5	done 13	unrelated -3
se thuc	ack 9	done -3
se to	ack 8	done -5
se trien	ack 3
se xong	in_progress 6
sep	ack 4	done -18	in_progress 32	not_started -4	question -8	unrelated -6
sep ,	blocked 7	done -28	in_progress -4	unrelated 20
sep a	done 5	in_progress -3
sep bat	in_progress 3
sep chua	done -3	in_progress 7
sep cu	blocked 4	unrelated -3
sep da	not_started 3
sep di	blocked 5	done -3	in_progress 4	unrelated -4
sep duyet	question 4
sep ki	blocked -3	in_progress 7
sep oi	ack 3	done -7	in_progress 14	question -8	unrelated -4
sep tu	ack -5	done -3	in_progress 12
sep xem	done -3	in_progress 8
sep |	ack 10	blocked -7	done 17	in_progress -12	unrelated -7
set	blocked 9	done -7
set danh	blocked 9	done -7
si	done 7
si bao	done -3	unrelated 3
si roi	done 3
si son	done 5	unrelated -3
si |	done 3
sinh	done 12	not_started -11	unrelated 4
sinh ,	done 3
sinh chau	done -3	unrelated 3
sinh con	blocked 12	not_started -3	unrelated -6
sinh hoat	done 5
sinh moi	blocked -3	done 7	in_progress 3	not_started -5	unrelated -3
sinh nhat	unrelated 8
sinh xong	unrelated 4
so	ack -14	blocked 15	done -4	extension -17	not_started 4	question 26	unrelated -8
so ,	blocked -14	done -4	in_progress 24
so a	not_started 4
so bao	done -4
so bi	blocked 13	done -7	in_progress -4
so chi	unrelated 3
so cho	done 3
so chua	blocked 5	not_started -6
so con	in_progress -5	not_started 8
so cong	ack 11	blocked -3	done -7	in_progress 4	unrelated -4
so cua	in_progress 3	question -7	unrelated 10
so da	done -5	in_progress 3	not_started -5	question 10
so dang	blocked -3	in_progress 5
so dat	blocked -4	extension -3	in_progress 5	question 5	unrelated -3
so dau	done 6	in_progress -5
so dien	extension -4	unrelated 8
so do	blocked -6	in_progress 3
so du	blocked 3	done -3
so dung	done 4
so e	blocked -4	done 4
so goc	blocked 16	done -10	in_progress -3
so gui	done -3	in_progress 3
so hai	done 9	in_progress -8
so het	blocked 21	done -15	in_progress -4
so ho	blocked -3
so hoa	done 4	in_progress -4
so hoan	in_progress 3
so ket	done -3	in_progress 4
so khen	ack 3	blocked 3	done -6	in_progress 6	unrelated -8
so khong	blocked 11	in_progress -15	not_started 8
so kia	unrelated 5
so la	in_progress 7
so lai	blocked -3	unrelated 4
so lan	blocked 6	done -3
so lieu	ack -5	blocked 13	done -5	in_progress -3	not_started -11	question 20	unrelated -11
so luu	blocked -7	done 12	in_progress -3
so may	question 4
so muc	blocked -4	done 7	in_progress -3
so nam	blocked -11	in_progress 11
so nguoi	extension 6
so nha	blocked 3
so nhan	done 5
so noi	in_progress 3	question -3	unrelated 5
so o	done 3
so ra	blocked -11	not_started 12
so roi	ack 8	blocked -6	done 9	in_progress -14	unrelated 5
so sach	in_progress 3
so sap	blocked -4	unrelated 7
so sep	in_progress -4	not_started 4
so so	done 5	in_progress -3
so tai	blocked 3	in_progress -8	unrelated 8
so tay	blocked -3	done 5
so that	blocked 8	done -3	in_progress -4
so theo	ack -4	done -8	in_progress 12
so tho	unrelated 5
so thua	blocked 3	done -4	not_started 3
so thue	extension -4	in_progress 6
so toi	not_started 6
so tra	blocked 17	done -3	in_progress -9
so tren	blocked -3	in_progress 3
so tu	blocked -5	done 4	in_progress 6	not_started -5
so va	done 6	in_progress -4
so van	blocked -3	question 8
so ve	blocked -6	done 5
so viec	blocked -3	done -4	in_progress 10
so voi	blocked -3	extension 6
so xep	done 3
so xong	blocked -3	done -3	in_progress 3	not_started 7	unrelated -3
so |	ack -5	blocked 16	done 12	extension -4	in_progress 3	not_started -9	question -3	unrelated -9
soan	blocked 8	done -16	in_progress 11	not_started 5	unrelated -7
soan du	blocked 4
soan hop	blocked 5	done -7	in_progress 3
soan xong	done -3	in_progress 6
soan |	question 3
soat	ack -6	blocked -13	done 9	in_progress 19	not_started -3	unrelated -3
soat dang	done 11	in_progress -10
soat du	in_progress 4
soat lai	ack -7	done -5	in_progress 14
soat xong	blocked -6	done 9
soat |	blocked -4	in_progress 6
soc	question -3	unrelated 3
soc trang	question -3	unrelated 3
som	ack 3	done -5	in_progress 9	unrelated -3
som |	ack 4
son	ack -3	done -8	in_progress 16	unrelated -3
son ca	extension 3
son lai	done 11	in_progress -6	unrelated -3
son nha	in_progress -3	unrelated 4
son nua	done -4	in_progress 8
son xong	done -14	in_progress 16
song	blocked -6	done 4
song nhiem	not_started 4
sot	blocked -3	done 18	in_progress -7	question -3	unrelated -7
sot bao	done 3
sot cai	done 4
sot chuong	done 4
sot ho	done 3
sot may	in_progress 4
sot nam	extension 4	unrelated -3
sot xuat	blocked 6
sot |	done 4
su	blocked -6	done 10	extension 5	in_progress -12	not_started 11	unrelated -3
su chua	blocked -3	not_started 5
su dung	done 11	in_progress -5
su ra	blocked -5	done 5
su xin	extension 4
su yeu	blocked 4
su |	blocked -7	done -7	not_started 15
sua	ack -5	blocked -14	extension -4	not_started -3	question -8	unrelated 36
sua ,	blocked 6	in_progress -5
sua duoc	done 4	in_progress -4
sua duong	done 6	in_progress -8	not_started 5
sua loi	blocked -4	in_progress 5
sua may	blocked -4	question -4	unrelated 10
sua nha	done 7	in_progress -6
sua roi	done 4	in_progress -4
sua them	in_progress 4	not_started -3
sua theo	blocked -3	done 6
sua tiep	done -3	in_progress 6
sua truong	blocked -3	in_progress 7
sua va	done 7	in_progress -4
sua xe	in_progress -8	unrelated 11
sua xong	done -11	in_progress -9	unrelated 22
sua |	done -11	in_progress 13
suc	blocked 6	done -3
sung	blocked -4	done 3	in_progress 3
sung du	done 4
sung theo	blocked -4	in_progress 4
sung xong	done 6	in_progress -6
sung |	done -4	in_progress 5
suon	blocked -3	in_progress 5
suon kich	blocked -3	in_progress 4
suot	extension 5	in_progress -3	unrelated -3
suot ,	blocked -4	done 5
suot |	blocked 6	done -4	extension 4
ta	blocked -7	done -5	in_progress 12	not_started 3
ta duoc	done 5
ta let	in_progress 3
ta lon	blocked 5	in_progress -5
ta |	blocked -11	in_progress 10
tac	ack 9	blocked 25	done -3	extension -3	in_progress -15	unrelated -8
tac ,	done 7	in_progress -5
tac dang	in_progress 6
tac dong	blocked 6
tac o	blocked 12	in_progress -7
tac roi	ack 11	done -8	unrelated -3
tac vi	blocked 4
tac xa	blocked -3	done 6	in_progress -3
tac |	blocked 8	in_progress -5
tai	ack -8	blocked 6	done 10	extension -11	in_progress 15	question -4	unrelated -6
tai bien	blocked 5	in_progress -5
tai cac	done -4	in_progress 4
tai chinh	blocked 14	done -8	extension -3
tai cho	done 3
tai co	done -3	in_progress 3
tai cong	done 6	in_progress -6
tai dinh	blocked -3	in_progress 4
tai khoan	blocked 6	extension -3	in_progress -4
tai lieu	blocked -7	done -5	in_progress 21	question -3
tai nguyen	blocked 9	question -7
tai phong	blocked -3	done 6
tai san	blocked -3	done 4	question 3	unrelated -4
tai sep	in_progress 3
tai tru	blocked -4	done 10	in_progress -4
tai |	in_progress 3
tam	ack 12	blocked 12	done 8	extension -6	in_progress -25	not_started -5	question -4	unrelated 8
tam %	in_progress 3
tam ,	ack 5	done 5	extension -3	in_progress -9
tam chin	done -4	in_progress 6
tam cho	done 3
tam chua	blocked 4
tam cua	ack -3	done 3
tam doi	done 6	in_progress -4
tam hanh	blocked 3
tam hoan	done -3	in_progress 5
tam nop	done 3
tam on	in_progress 4
tam roi	blocked 5	in_progress -6
tam tru	done 3	in_progress -3
tam xong	done -3	in_progress 4
tam |	ack 13	done -6	in_progress -15	unrelated 12
tan	blocked -5	done 18	in_progress -9	unrelated -3
tan binh	blocked -4	done 4
tan tay	blocked -6	done 19	in_progress -6	unrelated -4
tan xong	not_started 3
tan |	blocked 7	done -6
tang	ack -12	blocked 3	in_progress 6	unrelated 7
tang gia	ack -10	unrelated 11
tang nha	in_progress 4
tang qua	done 3
tang |	in_progress 4
tao	done 3
tap	ack -4	done -3	in_progress 10	not_started -4	question -3	unrelated 3
tap cam	blocked -6	done 6
tap duong	unrelated 4
tap hop	blocked 4
tap huan	done -5	in_progress 11	not_started -3	unrelated -4
tap o	in_progress -7	unrelated 9
tap roi	done 6	unrelated -3
tap sep	blocked 3
tap trung	blocked 3	in_progress -4	unrelated 4
tap van	done -5	in_progress 6
tap xong	in_progress 3	unrelated -4
tap |	blocked 4	done -3	in_progress 3
tat	blocked -4	done 10	in_progress 8	unrelated -10
tat ,	blocked -3	in_progress 3	not_started 4
tat roi	done -5	in_progress 7
tat zoi	done 9	unrelated -8
tau	done 6	in_progress -4
tau khong	blocked 3
tay	ack -3	blocked -18	done 28	in_progress -4	not_started 16	question -9	unrelated -9
tay cac	done 5
tay co	done 4
tay cong	blocked -3	done 3
tay ra	blocked -8	in_progress 8
tay roi	done 5	in_progress -3
tay tung	done 4
tay vao	in_progress 5	not_started 6	question -4
tay |	blocked 5	in_progress -5	not_started 5
tb	done 3	in_progress -3
tb ngay	done 3	in_progress -3
te	blocked 3	done -4	not_started 4
te de	blocked -3	extension 3
te gui	done -5	in_progress 5
te ho	blocked -3	done 3
te thi	in_progress -5	not_started 6
te |	blocked 6
tem	done 4
tem moi	done 3
ten	blocked -4	done 18	in_progress -6	unrelated -6
ten dong	blocked -4	done 8	in_progress -3
ten moi	done 8	unrelated -5
ten |	done 4
tet	blocked -5	done 5	in_progress 3	unrelated -3
tet trong	blocked -3	done 4
thai	done 6
thai hoan	blocked -3	done 6
tham	ack -3	blocked 19	done 11	extension -4	in_progress 3	not_started -10	question -7	unrelated -10
tham dinh	blocked 17	done -21	in_progress 24	not_started -7	question -3	unrelated -7
tham gia	blocked -3	done 10	in_progress -3
tham hoi	done 3
tham muu	blocked -3	done 27	in_progress -21
tham quyen	blocked 12	done -3	in_progress -3
tham tra	blocked -4	in_progress 4
tham |	done -3	unrelated 3
than	blocked -5	unrelated 5
than |	blocked -5	unrelated 5
thang	ack -10	blocked -23	done -21	extension 14	in_progress -15	not_started 34	question 5	unrelated 16
thang ,	in_progress -3	unrelated 7
thang a	done 7	in_progress -4	not_started -3
thang bon	not_started 3
thang chin	done 3
thang duoc	blocked -3	extension 7
thang duong	extension -4	in_progress 5
thang em	not_started 10	unrelated -3
thang hay	question 4
thang hoan	blocked 3
thang khong	question 4
thang loi	blocked -3	done 4
thang may	blocked -6	in_progress -3	question 11
thang moi	in_progress -18	not_started 22	unrelated 4
thang nay	done -7	extension 8	in_progress 3	not_started -3	question -4	unrelated 6
thang nop	done -3	extension 4	in_progress 5	question -6
thang roi	done 5	in_progress -4
thang sau	not_started 5
thang tam	done 3
thang trinh	extension 4	question -4
thang truoc	in_progress 3
thang xong	done -11	in_progress 13
thang |	blocked 3	done -8	extension 7	in_progress -4	unrelated 7
thanh	blocked 22	done 47	extension -16	in_progress -8	not_started -18	question -14	unrelated -15
thanh %	done 11	in_progress -7
thanh ,	ack 8	blocked -5	done 8	extension -7	in_progress -3
thanh .	done 3
thanh a	done -3	in_progress 7	not_started 9	question -9
thanh anh	in_progress 3
thanh bao	blocked 3
thanh cai	blocked 5	done -4
thanh chuyen	blocked -3	done 5
thanh cong	blocked -12	done 24	in_progress -8
thanh dung	blocked 8	done -9	in_progress 5
thanh em	ack -6	in_progress 7
thanh giup	blocked -3	done 6
thanh ho	in_progress -3	not_started 4
thanh ke	done 3	in_progress -3
thanh kieu	blocked 13	question -9
thanh km	done -3	unrelated 4
thanh la	ack 3	done -3	in_progress -5	question 7
thanh lap	blocked -3	done 4
thanh li	done 6	in_progress -3
thanh lop	unrelated 4
thanh nghia	done -12	unrelated 13
thanh nhe	in_progress 3
thanh nien	done 5	in_progress -5
thanh roi	ack -5	blocked 7	done 3	unrelated -4
thanh sang	blocked -4	extension 6
thanh the	blocked 3	in_progress -3
thanh theo	ack 10	done -4	in_progress -5
thanh thi	question 3
thanh thong	in_progress 4
thanh thu	done 6	in_progress -5
thanh toan	done 4
thanh tot	done 3
thanh tra	blocked 11	done -3	not_started -6
thanh trong	in_progress 4
thanh truoc	ack 8	done -8	in_progress 5
thanh uy	blocked 10	done -6
thanh va	ack -3	in_progress 6
thanh viec	done 10	in_progress -7
thanh vuot	done 6
thanh xong	done 6	in_progress -4
thanh |	blocked 10	done -12	in_progress 9	not_started -3	unrelated -4
thao	ack -7	done -7	extension -8	in_progress 42	not_started -5	question -5	unrelated -11
thao ,	done 7
thao a	in_progress 3
thao do	blocked -3	done 14	extension -3	unrelated -7
thao go	ack -3	blocked 8	extension -3
thao ke	in_progress 3
thao lan	done -6	in_progress 9
thao luat	done 9	in_progress -5
thao roi	done -7	in_progress 7
thao xong	blocked 4	done -7	in_progress 4
thao |	done -4	in_progress 7
thap	done -13	extension 3	unrelated 14
thap huong	done -8	in_progress -5	unrelated 15
thap xong	extension 3	in_progress -3
that	blocked 13	done -6	in_progress -9	not_started 8
that gio	in_progress -4	not_started 8
that lac	blocked 13	done -4	in_progress -5
thau	blocked 37	done -18	in_progress 6	not_started -5	unrelated -17
thau anh	in_progress 4
thau bo	blocked 11	in_progress -4	unrelated -4
thau dang	blocked -3	in_progress 5
thau do	blocked 7	done -6
thau khong	blocked 7	done -3
thau pha	blocked 8
thau roi	blocked -4	in_progress 7
thau thiet	blocked -3	in_progress 3
thau vao	blocked -3	in_progress 3
thau xong	done -5	in_progress 6
thau |	blocked 4	unrelated -3
thay	ack 20	blocked 10	done -25	extension 9	in_progress 4	not_started -11	question 16	unrelated -22
thay bien	blocked -5	done 5
thay co	extension 3
thay doi	blocked 9	done -3	in_progress -5
thay hai	question 7	unrelated -4
thay ki	in_progress 3
thay mat	ack 7
thay phan	blocked -8	extension 10
thay phien	done -3	in_progress 4
thay roi	ack 4
thay the	blocked 5
thay thong	ack 6	done -3
thay tin	ack 10	done -3	in_progress -4
thay tra	in_progress 4
thay vi	extension 5
thay xa	blocked 6	extension -6
thay |	blocked 16	done -3	not_started -7	question 6	unrelated -7
the	ack -22	blocked 4	done -31	extension 3	in_progress 6	not_started -7	question 34	unrelated 14
the bao	blocked -4	done 3	not_started 5
the can	done 3
the con	blocked -3	in_progress -4	question 8
the day	extension 3
the goi	blocked -12	in_progress 13
the hoa	in_progress 3
the la	blocked 12	done -10
the nao	blocked 4	done -4	question 7	unrelated -3
the nhi	question -6	unrelated 7
the quai	blocked 6	done -5
the roi	ack -9	blocked 18	in_progress -4
the thuc	blocked -4	done -4	in_progress 9
the xong	blocked 6	done -4
the |	ack -11	blocked -11	done -5	in_progress -6	not_started -4	question 18	unrelated 19
them	ack -7	blocked -12	done -14	extension 80	in_progress -9	not_started -10	question -14	unrelated -13
them bon	extension 3
them duoc	extension 3
them hom	extension 6
them may	extension 8	question -6
them mot	extension 4	unrelated -3
them n	extension 3
them ngay	blocked -5	done -7	extension 30	in_progress -8	unrelated -3
them thoi	extension 7
them tuan	extension 7
them |	blocked -3	done 5	in_progress 3	not_started -3
theo	ack 13	blocked -7	extension -5	in_progress 9	not_started -13	question 15	unrelated -11
theo cai	blocked 3
theo cong	not_started -4	question 6
theo cu	blocked 5
theo doi	ack 8	done -11	in_progress 4
theo dung	ack 10	done -3	in_progress -5
theo gop	done 8	in_progress -3
theo ke	blocked -3	in_progress 10
theo lich	in_progress 3
theo mau	question 7
theo nhung	in_progress 4
theo qui	in_progress 3
theo so	done 9	in_progress -5
theo y	done 3
theo yeu	blocked -4	in_progress 4
thi	ack -14	blocked 29	done -40	extension 4	in_progress -54	not_started 34	question 23	unrelated 18
thi ba	blocked 11	not_started -9
thi bang	in_progress -3	question -4	unrelated 11
thi bao	in_progress -3	question 5
thi chieu	blocked -4	in_progress 8
thi chua	blocked -11	done -3	in_progress -3	not_started 22
thi co	done -5	in_progress 3
thi con	in_progress 4
thi cong	blocked 15	in_progress -3	question -3	unrelated -3
thi dai	in_progress -6	question -5	unrelated 13
thi dang	in_progress 4
thi dau	unrelated 3
thi don	not_started 4
thi dua	blocked -15	done 6	question 14
thi dung	blocked 6	in_progress -6
thi duoc	extension 3
thi em	blocked -4	done -21	in_progress 24	not_started 8	question -3	unrelated -3
thi gui	blocked -3	done -5	question 9
thi he	blocked 6	in_progress -6
thi het	blocked 16	in_progress -15
thi hom	done 6	in_progress -5
thi khong	blocked 3
thi lo	ack -5	done 13	unrelated -3
thi mai	in_progress 4
thi mat	blocked 8	in_progress -8
thi moi	in_progress -4	not_started 6
thi sao	blocked -3	in_progress -4	question 8
thi so	blocked 4	in_progress -4
thi tac	blocked 5	in_progress -4
thi tim	blocked -4	in_progress 5
thi to	in_progress 3
thi tot	blocked 6	done -9	not_started 4
thi vuong	done 5
thi xong	in_progress -19	not_started 10	unrelated 9
thi |	blocked -3	extension 7	in_progress -3
thich	question 3
thich giup	question 3
thien	ack -3	blocked -8	in_progress 13
thien tai	blocked -6	in_progress 5
thiep	blocked 3
thiep voi	blocked 3
thiet	blocked -11	done 4	in_progress 10	not_started 3	question 8	unrelated -15
thiet bi	blocked -7	done 5	in_progress 5	not_started 3	question 8	unrelated -14
thiet hai	blocked -4	in_progress 4
thiet ke	in_progress 3
thieu	ack -5	blocked 19	done 11	not_started -10	question -11	unrelated -3
thieu bieu	done -3	in_progress 5
thieu moi	done 4
thieu mot	blocked -5	done 5
thieu nguoi	blocked 6	done 11	in_progress -17	unrelated 4
thieu phu	blocked -3	in_progress 4
thieu so	blocked 7	in_progress -5
thieu trieu	blocked 5	in_progress -3
thieu |	in_progress 6	unrelated -3
tho	blocked 8	done -9	extension -3	in_progress 5	unrelated 3
tho bo	blocked 5
tho da	blocked 8	unrelated -3
tho dang	in_progress 6
tho dien	extension -3	unrelated 6
thoa	done 3
thoa van	done 4
thoai	ack -4	blocked -20	done 10	extension -11	in_progress -3	not_started -5	question 4	unrelated 30
thoai a	in_progress 3
thoai bam	ack -3	unrelated 6
thoai mai	done 11	in_progress -4	not_started -5
thoai quan	unrelated 3
thoai roi	blocked -10	unrelated 10
thoai tho	unrelated 3
thoai xong	done -3	unrelated 4
thoang	done 3
thoang |	done 3
thoat	blocked -5	in_progress 7
thoat nuoc	blocked -5	in_progress 7
thoi	blocked -17	done -16	extension 31	in_progress 20	not_started -8	question -5	unrelated -4
thoi ,	in_progress 3
thoi a	in_progress 7	not_started -3
thoi chu	done -4	in_progress 5
thoi diem	blocked -3	extension 4
thoi gian	blocked -3	done -6	extension 19	in_progress -3
thoi han	ack 3	blocked -3	extension 10	in_progress -8
thoi nhung	done -3	in_progress 9	unrelated -4
thoi |	in_progress 6	question -3
thon	ack -4	blocked 6	done 9	in_progress -7	unrelated -6
thon a	done 5	in_progress -5
thon gui	done -5	in_progress 5
thon nhe	done 3
thon roi	done -3	in_progress 4
thon xong	done 5	in_progress -4
thon |	ack -3	in_progress 5
thong	ack 22	blocked 3	done 24	extension -8	not_started -12	question -7	unrelated -22
thong ,	ack 9	done -7
thong bao	ack 15	blocked -8	unrelated -4
thong camera	blocked -3	done -7	in_progress 12
thong chay	blocked -8	done 9
thong ke	ack -4	done 4	in_progress 5
thong khong	blocked 4	done -3
thong minh	in_progress 5
thong mot	blocked 6
thong nhat	in_progress 3
thong qua	in_progress 5
thong roi	done 5
thong sang	done 6	in_progress -5
thong sap	blocked 10	done -3	in_progress -7
thong suot	blocked -5	done 5
thong thoang	done 3
thong tin	ack 6	blocked -9	done 10	unrelated -3
thong tu	blocked 14	done -5	in_progress -4	unrelated -3
thong xe	blocked -4	done 7
thong xong	done 3
thong |	blocked 3
thu	ack -14	blocked -16	done 25	extension 4	in_progress 39	question -15	unrelated -20
thu ,	blocked -6	done 4	in_progress 3
thu 4	in_progress 4
thu a	done 6	unrelated -3
thu ba	blocked 5	done -9	in_progress 5
thu bay	done -4	in_progress 4
thu cap	blocked -9	in_progress 9
thu cua	done 4	in_progress -3
thu dang	done 4	in_progress -3
thu dat	blocked -3	done 6
thu dau	done 7	in_progress -7
thu don	in_progress -3	not_started 4
thu dong	done -16	in_progress 19
thu du	done 10	in_progress -9
thu duoc	in_progress 3
thu em	not_started 7
thu gan	done -8	in_progress 9
thu giai	in_progress 3
thu gom	blocked 6	done 8	in_progress -10
thu hai	blocked -7	extension 6	in_progress 7	question -5
thu hoi	blocked 3
thu kich	blocked -4	done 5
thu moi	not_started 3
thu nam	blocked -6	in_progress 5
thu nha	done -3	in_progress 4
thu nhe	done -6	extension 7
thu phat	done -5	in_progress 5
thu quan	done 8	extension -6
thu qui	blocked 7	unrelated -3
thu roi	done 8	in_progress -4
thu sang	done 3
thu sau	done 7	extension -3	in_progress 6	not_started -3	unrelated -3
thu so	blocked 3	done -3
thu thap	done -6	extension 3	in_progress 5
thu that	in_progress -5	not_started 9
thu thue	in_progress 5
thu toi	in_progress -4	not_started 7
thu tra	done -3	in_progress 3
thu truong	done 9	extension -4	in_progress -3
thu tu	blocked 5
thu tuan	blocked -3	done -3	question -3	unrelated 7
thu tuc	blocked 12	done 15	extension -6	in_progress -20	question 5	unrelated -3
thu tung	in_progress 5
thu vao	done 5	in_progress -4
thu ve	done -6	in_progress 12	not_started -5
thu xong	in_progress 3
thu y	ack 4
thu |	blocked -4	done 7	extension 4	not_started -4	unrelated -3
thua	ack 5	blocked 4	done -7	in_progress -13	not_started 6	question -6	unrelated 13
thua ,	in_progress -4	unrelated 4
thua cho	done 3
thua dat	not_started 5	unrelated -3
thua dong	done 3
thua roi	done -6	unrelated 7
thua ve	question -3	unrelated 5
thua |	blocked 3
thuan	blocked 10	not_started -3	unrelated -5
thuan nhau	blocked 5	unrelated -4
thuan qui	blocked 3
thuan |	blocked 4
thuc	ack 26	blocked -28	extension -8	in_progress 16	not_started 9	unrelated -15
thuc ,	blocked -3	in_progress 5
thuc dia	in_progress 3
thuc dot	done 4	in_progress -3
thuc hien	ack 29	blocked -17	done -4	extension -5	not_started 13	question -5	unrelated -9
thuc ra	in_progress 6	not_started -3
thuc tot	not_started 3
thuc |	blocked -5	in_progress 10
thue	ack -4	blocked 12	extension -7	in_progress 6	not_started -3
thue ,	blocked 7	unrelated -3
thue a	in_progress 3
thue bao	unrelated 5
thue doi	blocked 3
thue ho	blocked -4	done 5
thue phai	extension -4	in_progress 6
thue xong	done -3	in_progress 3
thue |	blocked 6
thung	blocked -3	unrelated 4
thung lop	blocked -3	unrelated 4
thuoc	blocked 23	done -10	in_progress -4	question -4
thuoc ,	blocked -4	in_progress 4
thuoc ben	blocked 10	done -9
thuoc dau	unrelated 3
thuoc het	blocked 4	done -3
thuoc muoi	done 5	in_progress -5
thuong	blocked -11	done -6	extension 3	in_progress 31	not_started -8	question 11	unrelated -20
thuong a	ack 3	blocked 4	done -4	unrelated -3
thuong anh	extension 4	unrelated -3
thuong cho	done 3
thuong luong	blocked -3	in_progress 5
thuong truc	blocked -13	done -5	in_progress 15	not_started -5	question 10
thuong vu	in_progress 3
thuong xong	in_progress 4	unrelated -4
thuong xuyen	in_progress 3
thuong |	blocked 5	unrelated -4
tia	blocked -7	done 7	question 5	unrelated -4
tia cay	blocked -7	done 7	question 5	unrelated -4
tich	ack -5	blocked -8	done 4	in_progress 19	not_started -3	unrelated -8
tich a	in_progress 5
tich ban	done 4	in_progress -3
tich khen	blocked -5	done 9	in_progress -4
tich ki	done 4	in_progress -3
tich nha	done -3
tich phe	done 7	in_progress -6
tich roi	blocked -3	done -3	in_progress 10
tich sua	blocked -3	in_progress 6
tich xin	extension 3	in_progress -3
tich |	blocked -3	done -11	in_progress 15
tiec	done -4	unrelated 7
tiec qua	done -4	unrelated 7
tiem	ack -3	blocked -4	done 9	unrelated -3
tiem phong	in_progress 5	not_started 4
tiem sach	done 4
tiem xong	done 6	in_progress -3
tien	ack -9	blocked 33	done -12	extension -10	not_started -14	question -15	unrelated 25
tien ,	done 3
tien a	blocked 4
tien dam	blocked -4	unrelated 7
tien do	blocked 5	done -4	in_progress 12	unrelated -4
tien du	blocked 4	done -3
tien hanh	done -3	in_progress 3	not_started 3
tien ho	done 5
tien khong	blocked 3
tien nha	blocked 3	question -3	unrelated 3
tien qui	blocked -4	done -8	in_progress -3	unrelated 18
tien roi	blocked 5	done -4
tien tam	blocked 3
tien thi	blocked 11	not_started -9
tien thua	done 3
tien trien	done -3	in_progress 9	unrelated -4
tien |	unrelated 4
tieng	ack 6	blocked 15	done -9	extension -9	unrelated -3
tieng ,	blocked 8	done -6
tieng trung	in_progress 4
tieng |	ack 7	blocked 8	extension -8
tiep	ack 25	blocked 4	done -18	extension -10	in_progress 20	not_started -7	question -5	unrelated -8
tiep dan	blocked 9	done -8	not_started 3
tiep mang	done 6	extension -5
tiep nhan	ack 21	blocked -4	in_progress -8	not_started -3
tiep theo	in_progress 3
tiep thu	ack 7
tiep tuc	blocked -6	done -4	in_progress 18	unrelated -3
tiep |	blocked 9	done -9	in_progress 8	not_started -3
tieu	ack -6	blocked -7	done 22	unrelated -3
tieu ,	blocked -5	done 8
tieu het	blocked 3
tieu roi	ack -5	done 7
tieu thuong	done 3
tieu |	in_progress 4
tim	done -4	in_progress 6
tim ca	blocked 3
tim hieu	blocked -4	in_progress 5
tim quyet	blocked -3	in_progress 3
tin	ack 23	blocked -19	done 17	extension -6	in_progress -13	not_started -10	question -3	unrelated 11
tin ,	ack 9	done -8	in_progress -4	unrelated 6
tin a	done 8	in_progress -7
tin bai	ack -3	blocked -5	done 7	in_progress 4
tin cho	in_progress 4
tin dien	blocked -5	done 11	in_progress -5
tin luc	in_progress 3
tin roi	ack 9	done 4	in_progress -10
tin truoc	in_progress 3
tin tuc	done -3	in_progress 4
tin vui	not_started -5	unrelated 11
tin xong	done 4	in_progress -4
tin |	ack 4
tinh	ack -6	blocked 39	done -43	extension -10	in_progress -9	not_started 12	question 27	unrelated -10
tinh ,	not_started 7
tinh bac	blocked 5	in_progress -3
tinh bao	blocked 5
tinh chua	blocked 7
tinh da	blocked -3	done -12	in_progress 8	not_started 6
tinh day	in_progress -7	not_started 9
tinh de	blocked -3	in_progress 3
tinh doi	blocked 7	done 5	extension -11
tinh hu	blocked 8	in_progress -3	not_started -5
tinh lai	blocked -4	extension 4
tinh ngay	in_progress -4	question 6
tinh nghia	done 3	in_progress 4	unrelated -4
tinh phe	blocked 8	done -8
tinh roi	blocked 14	done -20	in_progress 6
tinh toan	extension -4	in_progress 7
tinh toi	not_started 3
tinh tu	question 5
tinh yeu	in_progress 4
tinh |	blocked 11	in_progress -9
to	ack -5	blocked 10	done -17	extension -10	in_progress 14	not_started 15	question -4	unrelated -4
to ,	unrelated 5
to a	done -6	in_progress 6
to chuc	ack 4	done 3	extension -4	in_progress -16	not_started 21	question -3	unrelated -7
to con	not_started 3
to cong	blocked -4	done 9
to dang	in_progress 4
to do	ack -4	blocked 5
to em	in_progress 5	unrelated -3
to gap	done 3
to giup	in_progress 3
to ho	done -3	not_started 7
to lien	done 4
to nao	blocked -5	done 5
to qua	blocked -7	unrelated 10
to roi	blocked -8	done -14	in_progress 32	not_started -7	question 3	unrelated -5
to trinh	blocked 14	not_started -4	unrelated -3
to truong	blocked 3	in_progress -3
to tu	done -3	in_progress 3
to van	in_progress -7	unrelated 9
toa	blocked 14	done -4	in_progress -3	unrelated -4
toa bai	blocked -3	done 5
toa roi	blocked 11	done -9
toan	ack -3	blocked 18	done 34	extension -8	in_progress -24	question -9	unrelated -9
toan a	done 8	in_progress -9
toan bi	blocked 3
toan bo	blocked -3	done 17	in_progress -12
toan cho	done -4	in_progress 6
toan chua	blocked 5	in_progress -3
toan da	done 5	in_progress -4
toan hoi	blocked -5	done 5
toan ki	done 3	in_progress -3
toan kinh	done -3	in_progress 3
toan lap	done -7	in_progress 7
toan nha	done -3	in_progress 3
toan noi	blocked 4	done -4
toan roi	done -5	in_progress 3
toan so	extension -4	in_progress 6
toan tham	blocked 5	done -3
toan tuyen	done 9	in_progress -4
toan vuot	blocked 4
toan xong	blocked -6	done 18	in_progress -12	not_started 3
toan |	blocked 14	in_progress -6	question -6
toc	blocked -4	in_progress -4	unrelated 9
toc khong	unrelated 3
toc trua	done 3
toi	ack 42	blocked -57	done -29	extension 12	in_progress 38	not_started 32	question -9	unrelated -28
toi ,	blocked -4	extension 9	in_progress -6	unrelated 5
toi bao	ack 6
toi buoc	in_progress 8	question -3
toi cai	in_progress -4	not_started 5
toi chua	blocked -3	done 3
toi co	in_progress 3
toi cong	blocked 12	done -10
toi cung	in_progress 4
toi da	question 7	unrelated -5
toi dang	blocked -3	in_progress 5
toi danh	unrelated 3
toi dau	blocked 3	in_progress 12	not_started -6	unrelated -3
toi de	extension 3
toi dich	in_progress 8	unrelated -5
toi do	in_progress 9
toi duoc	in_progress -3	not_started 4
toi em	in_progress 3
toi ghi	ack 12	done -7	unrelated -3
toi gio	blocked 6	done -3	extension -3
toi go	ack 9	extension -3
toi han	done 6	in_progress -5
toi hang	in_progress -4	not_started 7
toi het	extension 4
toi kho	in_progress 5	question -3
toi khong	blocked 4
toi ki	done 4	in_progress -4
toi la	ack 8	blocked -5	in_progress 3
toi luon	not_started 6
toi luot	not_started 6
toi moi	done -4	in_progress -4	not_started 11
toi mot	extension 5	unrelated -4
toi muc	in_progress 6	not_started -3
toi nay	blocked -13	done -20	in_progress 30	not_started -18	question -3	unrelated 27
toi ngoi	blocked -4	in_progress 4
toi nguoi	blocked -3	done 3
toi nhan	in_progress 3
toi noi	ack -3	done -20	in_progress 25
toi phai	blocked 6	extension -5
toi phan	done -3	in_progress 4
toi qua	blocked -7	done 27	in_progress -9	unrelated -8
toi sach	ack -5	done 13	unrelated -3
toi se	ack 3
toi tang	in_progress 4
toi tay	done 4
toi thay	ack 7	extension -3
toi thu	extension 5
toi trieu	blocked 4	in_progress -3
toi truc	done 6	extension -5
toi truong	ack 12	blocked -6
toi viec	in_progress -7	not_started 11
toi |	blocked -5	extension 7	in_progress -23	not_started 31	unrelated -3
ton	blocked -10	done 14
ton dong	blocked -3	done 5
ton tai	in_progress 3
ton |	blocked -4	done 5
tong	ack -4	blocked -3	in_progress 14	not_started -7	question 10	unrelated -7
tong duyet	in_progress 3
tong hop	ack -4	in_progress 9	not_started -13	question 10	unrelated -4
tong ket	in_progress -4	not_started 6
tong |	done -3	in_progress 6
tot	blocked -5	in_progress 8	not_started 5	question -3	unrelated -3
tot ,	blocked 7	in_progress -6
tot a	blocked -6	in_progress 16	unrelated -5
tot dep	blocked -5	done 8	in_progress -3
tot nghiep	done -5	in_progress -5	not_started 4	unrelated 7
tot |	blocked -3	in_progress 6	unrelated -4
tra	ack 13	blocked 27	done 13	extension 5	in_progress -5	not_started -17	question -12	unrelated -23
tra ,	blocked 7	done -3
tra an	blocked -3	not_started 3	question 3
tra bai	blocked -4	extension 5
tra cap	done 3
tra cho	blocked -4	done 5
tra cua	extension 3	in_progress -3
tra dan	blocked -4	done 4
tra du	done 5
tra dung	blocked 4
tra duoc	blocked -9	extension 9	in_progress 4
tra gan	in_progress 4
tra het	blocked -10	done 14
tra ho	blocked 16	done -5	in_progress -9
tra ket	done -4	in_progress 6
tra khong	blocked -6	done 6
tra lai	ack 3	done -10	extension -3	in_progress 12
tra loi	ack 19	blocked 29	done -5	in_progress -24	not_started -5	question -10	unrelated -3
tra luong	blocked 3
tra ma	blocked 6	not_started -4
tra nhan	in_progress 3
tra pccc	done 5
tra tai	done -3	in_progress 3
tra the	in_progress 4
tra truong	blocked -3	in_progress 3
tra ve	done -7	in_progress 14
tra xong	done 9	in_progress -6
tra |	blocked 3
trach	blocked 13	done -3	in_progress -8	not_started -4	question 15	unrelated -13
trach da	question 13	unrelated -11
trach mang	blocked 6	in_progress -5
trach nghi	blocked 7	not_started -3
trai	done -7	in_progress -8	not_started 7	unrelated 8
trai chong	in_progress -3	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai roi	done -3	unrelated 3
trai toi	unrelated 5
tram	blocked 5	done 7	extension -3	in_progress 4	question -3	unrelated -8
tram ,	not_started 3
tram bom	blocked -4	done 6
tram da	done 8	in_progress -8
tram dang	done -3	in_progress 5
tram lap	blocked -6	done 6
tram truyen	blocked 9	done -7
tram y	blocked 5
tram |	in_progress 10	unrelated -3
tran	blocked 5	done -17	in_progress -10	unrelated 24
tran ,	blocked 4
tran bong	unrelated 3
tran chua	blocked 5	in_progress -3
tran khong	question 3
tran roi	done -9	unrelated 10
tran |	done 4	in_progress -3
trang	ack -3	blocked -17	done 16	extension -8	in_progress 12	not_started 13	unrelated -13
trang ,	in_progress 6
trang chieu	question -3	unrelated 3
trang dich	blocked 12	done -4	extension -3	in_progress -4
trang diem	done -4	unrelated 5
trang khong	question 7	unrelated -4
trang phuong	done 4	in_progress -4
trang thai	blocked -3	done 6
trang thong	blocked -6	done -3	in_progress 13
trang tinh	blocked -6	in_progress -7	not_started 16
trang tri	done 9	in_progress -4
trang xong	done 11	unrelated -9
trang |	blocked -7	in_progress 11
tranh	blocked -5	in_progress 5
tranh chap	blocked -5	in_progress 5
trao	blocked -5	done 17	in_progress -8
trao cho	done 3
trao tan	done 4
trat	in_progress 3
tre	ack -6	blocked 7	done 14	extension 14	in_progress -23	not_started -4	question 6	unrelated -8
tre bua	extension 4
tre chac	blocked 7	in_progress -3
tre cho	extension 3
tre co	blocked -5	question 12	unrelated -6
tre han	blocked 11	in_progress -3
tre nhung	done 3	in_progress -3
tre sau	extension 3
tre trong	done 4
tre |	done 5	in_progress -3
tren	ack -12	blocked -9	done 27	extension 12	in_progress -5	question -7	unrelated -9
tren an	extension 5
tren ban	blocked -4	done 7
tren bat	extension 4	question -4
tren bo	blocked -4	in_progress 4
tren cong	done 5
tren duong	done 3	in_progress -3
tren ioffice	ack -5	done 6
tren khai	in_progress -3	not_started 3
tren truc	done 3	in_progress -4
tren xong	in_progress 3
tren |	done 3
treo	blocked 5	done 15	in_progress -7	unrelated -9
treo bien	done 8	unrelated -5
treo suot	blocked 5
treo tu	blocked 3
treo xong	done 4	in_progress -3
tret	in_progress 3
tret |	in_progress 3
tri	ack 8	done 6	extension 4	in_progress -4	not_started -6	question 12	unrelated -17
tri a	ack 4	in_progress -3
tri cho	blocked 3	done 3	in_progress -4
tri da	in_progress 3
tri khu	blocked -4	extension 5
tri la	blocked 4
tri sep	ack 4
tri toan	done 9	in_progress -4
tri tot	blocked -5	in_progress 14	unrelated -4
tri xong	done 9	in_progress -6
tri |	blocked 4	done -5	in_progress -3	question 10	unrelated -5
trien	blocked -12	done -14	extension -9	in_progress 13	not_started 41	question -5	unrelated -11
trien anh	done -3	in_progress 9	unrelated -4
trien khai	blocked -10	done -11	extension -8	in_progress 3	not_started 41	question -5	unrelated -7
triet	ack 8	done 4	in_progress -12
triet !	ack 8	in_progress -6
triet de	done 7	in_progress -6
trieu	blocked 7	done -7	in_progress -3	unrelated 7
trieu ,	blocked 5	done -4
trieu hai	done -7	unrelated 9
trieu hom	done 5
trieu tap	blocked 4	in_progress -3
trinh	ack -11	blocked 7	done 5	in_progress 34	not_started -21	unrelated -14
trinh ban	extension -5	in_progress 8
trinh bi	blocked 6	in_progress -4
trinh chi	in_progress 3
trinh chua	extension 3
trinh da	done 5	in_progress -4
trinh dang	blocked 3
trinh dau	in_progress 3
trinh dung	blocked 7	done -6
trinh duoc	extension 4	question -4
trinh duong	in_progress 3
trinh hoan	blocked 3
trinh ki	blocked -3	done 3	in_progress 6
trinh kip	blocked -3	extension 3
trinh lan	blocked 4	done -4
trinh lanh	done -3	in_progress 5
trinh mat	blocked 5	done -3
trinh nam	in_progress 5
trinh phe	blocked -3	in_progress 4
trinh phien	blocked -3	extension 3
trinh phoi	done 11	extension -4	in_progress -6
trinh sang	blocked -3	extension 3
trinh thuong	done -3	in_progress 7
trinh ubnd	done -4	in_progress 5
trinh va	done 12	in_progress -12
trinh van	ack -4	blocked 8	done 6	in_progress -6
trinh vi	done 3
trinh |	done 3	in_progress 3
tro	blocked 7	done 6	extension -3	in_progress -7
tro ,	blocked -6	done 6
tro kinh	question 3
tro nhan	done 3
tro roi	in_progress 4
troi	blocked -12	done 6	in_progress -9	question -5	unrelated 23
troi ,	unrelated 4
troi ma	done 5	in_progress -4
troi nong	blocked -4	unrelated 9
troi ret	blocked -4	unrelated 6
troi |	done 6
tron	blocked -5	done 10	extension -3
tron goi	in_progress 3
tron ven	blocked -5	done 6
tron |	done 3
trong	ack -8	blocked -23	done 24	in_progress 11	not_started 26	question -6	unrelated -22
trong ,	in_progress 3
trong bi	in_progress -7	not_started 9
trong cay	blocked -3	done 3	in_progress 4	unrelated -3
trong chong	in_progress 5
trong danh	blocked -3	done 4
trong do	done 4
trong du	done 3
trong het	blocked 3
trong hoa	blocked -3	done 5
trong hom	done -13	extension 3	in_progress 18	unrelated -4
trong hop	done 6	in_progress -4
trong huong	in_progress 3
trong mo	done -10	not_started 11
trong ngan	blocked -3	in_progress -3	not_started 7
trong nhom	blocked -4	done 21	in_progress -10	unrelated -3
trong qui	done -3	in_progress 4
trong sang	in_progress 3
trong tay	done 6	in_progress -3
trong tho	in_progress 3
trong thoi	blocked 3
trong tuan	blocked -3	done 3	in_progress -3	not_started 4
trong tuyen	blocked -3	in_progress 8	unrelated -4
tru	blocked 9	done -17	in_progress 7	not_started 5	question 9	unrelated -9
tru bi	blocked 7	done -7
tru cho	done 3
tru diem	blocked -5	question 12	unrelated -6
tru kinh	done -12	in_progress 14
tru mot	done -7	in_progress 9
tru so	blocked 6	done 7	in_progress -15	not_started 6
trua	blocked -5	done 4	extension -4	question -6	unrelated 12
trua mai	in_progress 7
trua nay	done 4	in_progress -6	question -5	unrelated 10
truc	blocked -9	done 23	extension -6	in_progress -3	not_started -6	question 11	unrelated -7
truc ,	blocked 7	unrelated -5
truc ban	blocked -6	done 6
truc lien	done 7	in_progress -5
truc ngay	done 8	in_progress -7
truc roi	blocked -8	in_progress 9
truc tiep	done 7	extension -5
trung	ack -3	blocked 14	done -3	in_progress -11	not_started 4	question -3	unrelated 3
trung cho	in_progress 4
trung di	unrelated 3
trung so	done -4	unrelated 8
trung tam	blocked 6	done 3	extension -3
trung thu	in_progress -4	not_started 7
trung voi	blocked 9	in_progress -4
trung |	blocked 3	in_progress -3
truoc	blocked -20	done 24	extension -8	in_progress 9	question 16	unrelated -18
truoc ,	ack 5	done 3	in_progress -3
truoc chua	done 9	in_progress -8
truoc duoc	blocked -5	question 7
truoc gio	done -3	in_progress 6
truoc han	done 10	in_progress -5
truoc lan	done 3
truoc mua	blocked -7	done 8
truoc ngay	ack -6	done -4	in_progress 12	question 7	unrelated -4
truoc roi	done -3	in_progress 7
truoc sau	done 4
truoc thi	blocked -5	done 6
truoc thu	done -3	in_progress 4
truoc toi	in_progress 3
truoc xong	done 3	in_progress -3
truoc |	ack 5	blocked 10	done -15	not_started 5	unrelated -3
truong	ack 15	blocked -5	done 27	extension -3	not_started -7	question -4	unrelated -21
truong ,	done -6	in_progress 9
truong ap	not_started 3
truong ban	done 7	in_progress -7
truong cho	done 7	extension -4
truong chuyen	done 3
truong da	in_progress 5	not_started -3
truong dan	blocked 5	done -4
truong dang	blocked 3
truong dau	blocked 4
truong du	done -5	in_progress 5
truong em	blocked 10	done -4	unrelated -3
truong het	done 5
truong hoc	in_progress 4
truong hop	blocked -7	done 14	in_progress -6
truong khu	not_started 4
truong ki	done 4	in_progress -3
truong mam	blocked -5	done 4	in_progress 4
truong nhe	done 6	in_progress -4
truong phong	ack 19	blocked -8	in_progress -3
truong |	in_progress 5
truyen	ack -3	blocked 10	in_progress 12	not_started -4	unrelated -12
truyen ,	done 4	in_progress -3
truyen kem	blocked 3
truyen ma	done 3
truyen nhe	done -3	in_progress 3
truyen tai	done -3	in_progress 4
truyen thanh	blocked 7	done -4	in_progress 3	unrelated -3
truyen xong	done 4
truyen xuong	blocked -4	in_progress 4
tu	ack -16	blocked 65	done 4	extension -7	not_started -12	question 8	unrelated -43
tu ,	in_progress 6	unrelated -5
tu bua	done 6	in_progress -4
tu choi	blocked 4	done -3
tu cuoi	done -4	in_progress 5
tu dang	blocked -4	done 5
tu dau	blocked -6	done -5	extension 4	in_progress 8	question 3	unrelated -3
tu doi	done 4
tu hoi	in_progress 6	not_started -3
tu hom	ack -5	blocked 5	in_progress 14	not_started -7	unrelated -4
tu lau	done 9	in_progress -8
tu luu	blocked 7	done -7
tu moi	blocked 6	in_progress -3
tu phap	blocked 5	done -12	in_progress 17	unrelated -5
tu phat	blocked -3	done 5
tu phuong	done 3
tu quan	done -3	in_progress 3
tu qui	blocked 3
tu roi	blocked 4	done 7	in_progress -4	question -3
tu sang	blocked 15	done -11	in_progress 9	not_started -6
tu tam	done 6	in_progress -4
tu tap	blocked 5	done -3
tu thang	blocked -5	question 10
tu thu	blocked 9	done -5
tu toi	done 3
tu truc	blocked -6	done 6
tu tu	done 4
tu tuan	blocked 10	done -3	in_progress -16	not_started 12
tu van	blocked 6	in_progress -3
tu ve	blocked -3	in_progress 5
tu xong	blocked 6	done -5	in_progress 5	unrelated -5
tu |	blocked 6	done 13	in_progress -15
tuan	ack -15	blocked 8	done -17	extension 25	not_started 20	question -22
tuan ,	done -3	in_progress 3
tuan a	blocked 3
tuan co	in_progress 7	unrelated -3
tuan em	done -4	not_started 7
tuan khong	blocked 3
tuan nao	in_progress 4
tuan nay	blocked 9	done -4	unrelated -3
tuan nghe	extension 3
tuan nha	extension 5	in_progress -3
tuan roi	in_progress 5	unrelated -3
tuan sau	ack -5	blocked -5	done -14	extension 7	in_progress 5	not_started 10	question -9	unrelated 11
tuan thang	extension 3	question -3
tuan toi	extension 4	in_progress -13	not_started 14
tuan tra	in_progress 4
tuan truoc	blocked 8	done 31	in_progress -28	not_started -3	unrelated -4
tuan vui	unrelated 4
tuan xong	done -4	in_progress 5
tuan |	done -4	extension 6	in_progress 4
tuc	ack 20	extension -8	in_progress -4	not_started -6	question 3	unrelated -7
tuc %	done -4	in_progress 4
tuc ,	done 3	in_progress -3
tuc a	blocked 4
tuc cap	done -3	in_progress 4
tuc dat	blocked 3
tuc dau	blocked 3
tuc hanh	done 11	extension -4	in_progress -9	question 5
tuc khep	blocked -5	done 6
tuc thuc	ack 21	blocked -7	done -3	in_progress -5	not_started -3
tuc van	in_progress 3
tuc |	blocked 4	in_progress -3
tui	extension 17	in_progress -18	not_started 16	question -8	unrelated -6
tui chua	blocked -8	not_started 11
tui dang	done -3	in_progress 5
tui em	blocked 11	extension 5	in_progress -15	not_started 6	unrelated -4
tui nho	extension 4	in_progress -4
tui nop	done 3
tui vai	extension 6	question -3
tung	ack -4	blocked -17	done -7	extension -4	in_progress 42	not_started -3	unrelated -7
tung cum	in_progress 5
tung dieu	in_progress 3
tung gia	done 3
tung ho	in_progress 7	unrelated -3
tung ngay	done -3	in_progress 9	unrelated -4
tung nha	blocked -3	done -5	in_progress 10
tung trang	blocked -6	in_progress 7
tung |	ack -3	unrelated 6
tuoi	blocked -11	in_progress 3	question -3	unrelated 10
tuoi cay	done -4	unrelated 9
tuoi chua	blocked -4	not_started 4
tuoi cua	done 3
tuoi em	in_progress 3
tuoi uong	done 4
tuong	blocked -12	in_progress 34	question -11	unrelated -12
tuong bao	in_progress 3
tuong chi	not_started 3
tuong mai	done 4	in_progress -4
tuong nop	in_progress 3
tuong xong	blocked -3	done -7	in_progress 19	question -3	unrelated -5
tuot	done 4
tuot luot	done 4
tuy	blocked -11	done 20	in_progress -6
tuy in	done 3
tuy kho	in_progress 3
tuy muon	done 3	in_progress -3
tuy thieu	blocked -4	done 7
tuyen	ack -3	blocked 7	done 3	in_progress 12	not_started -3	question 4	unrelated -20
tuyen ,	blocked -5	in_progress 13	unrelated -5
tuyen duong	blocked 4	in_progress -4
tuyen quan	blocked 11	done -5	in_progress -5	question 4	unrelated -6
tuyen thua	done -4	unrelated 7
tuyen truyen	blocked 4	in_progress 5	unrelated -7
tuyen |	done 9	in_progress -3
type	unrelated 3
type c	unrelated 3
u	ack 6
ua	done 7	unrelated -3
ua sao	done 3
ua xong	done 6	unrelated -3
ubkt	ack -3	done 5	in_progress -3
ubkt da	done 8	in_progress -4
ubnd	done -5	in_progress 6	unrelated 4
ubnd phuong	in_progress 4
ubnd tinh	unrelated 4
ubnd |	in_progress 3
ung	blocked 10	done 8	not_started -6	unrelated -7
ung ,	in_progress 3	not_started -3
ung du	blocked 10	in_progress -4
ung lam	done 5	unrelated -3
ung pho	done 3	unrelated -3
ung tieu	blocked 3
uoc	blocked -5	in_progress 6	unrelated -3
uoc day	in_progress 3
uoc thi	blocked -3	done 4
uong	unrelated 4
uong ca	unrelated 5
uong vitamin	done 4
up	blocked -4	done 5
up ,	blocked -4	in_progress 4
uy	blocked 18	done 7	in_progress -30	not_started 8
uy ban	ack -3	done 11	extension -3	in_progress -3
uy chua	blocked 5
uy dang	blocked -4	in_progress 4
uy hom	done 3	in_progress -3
uy hop	done -6	in_progress -4	not_started 11
uy nhan	ack 4	in_progress -4
uy yeu	blocked 5	in_progress -4
va	blocked -15	done 82	extension -3	in_progress -52	not_started -3	question -5	unrelated -5
va ban	done 5	in_progress -3
va bao	ack -3	in_progress 5
va duoc	done 12	in_progress -11
va giao	done -5	in_progress 8
va gui	blocked -4	done 24	in_progress -16
va hien	done -3	in_progress 4
va hoan	done 4	in_progress -3
va lam	done 4
va niem	done 4
va nop	done 4
va phat	done 9	in_progress -7
va rai	done 3
va se	ack 3
va xin	ack 3
vac	blocked 9	done -3
vac xin	blocked 9	done -3
vach	blocked -7	done 4	in_progress 4
vach dich	blocked -7	in_progress 7
vach duong	done 6	in_progress -6
vai	blocked -3	extension 10	question -5
vai bua	extension 7	question -3
van	ack -7	blocked -26	done 45	extension -29	not_started 4	question 41	unrelated -25
van an	in_progress -3	not_started 4
van ban	ack 5	blocked -7	done 4	extension -4	in_progress -5	not_started 4	question 13	unrelated -9
van chua	done -4	in_progress 8
van co	unrelated 3
van con	in_progress 13	not_started -11
van dang	blocked -12	done -8	in_progress 28	not_started -3
van don	done -4	in_progress 4
van dong	done -9	in_progress 14	unrelated -4
van ghi	question 7	unrelated -4
van gui	blocked 12	done -4	in_progress -8
van hanh	blocked -4	done 9	in_progress -3
van hoa	done 11	in_progress -11	not_started 4	unrelated -5
van khong	blocked 4
van la	in_progress -4	not_started 8
van lam	blocked -6	done 6
van may	blocked 4	in_progress -3
van nao	not_started -4	question 6
van nghe	ack -5	blocked 6	done 5	in_progress -10	unrelated 8
van nhac	done -8	in_progress -7	question 15
van nhap	blocked -5	in_progress 5
van phai	in_progress 3
van phong	blocked 5	done 20	extension -9	in_progress -11	not_started -7	question 10	unrelated -6
van ra	done 9	in_progress -8
van roi	not_started 3
van thi	blocked -4	in_progress 5
van thu	blocked -8	done 21	in_progress -6
van tra	ack 5	blocked -4
van xa	done -3	not_started 5
van |	done 3	in_progress -4
vang	ack 35	blocked 6	done -6	extension -5	in_progress -25	not_started -5	question -3	unrelated 4
vang ,	ack 22	blocked -6	done 3	in_progress -12	unrelated -4
vang a	ack 5
vang em	ack 5
vang mat	blocked -4	done 4
vang qua	blocked 4	in_progress -3
vang ra	blocked 3
vang xong	blocked 6	done -4	in_progress -4
vang |	done -3	in_progress 4
vao	ack 3	blocked -16	done 8	extension 15	in_progress 5	not_started 11	question -10	unrelated -16
vao .	extension 5
vao ban	blocked 5	done -4
vao can	blocked -3	in_progress 3
vao chieu	extension 3
vao cho	done 4
vao dao	blocked -5	in_progress 6
vao dau	in_progress 9	question -4
vao do	in_progress 3
vao duoc	blocked -3	not_started 7
vao lam	in_progress 4
vao so	ack 11	blocked -4	in_progress -3	unrelated -3
vao su	done 10	in_progress -4
vao thoai	done 11	in_progress -4	not_started -5
vao thu	done -6	extension 7
vao van	done 3
vao viec	done -3	in_progress 3	not_started 5
vao |	done -5	not_started 5
vat	blocked 25	done -13	in_progress 11	not_started -6	unrelated -13
vat lieu	blocked 6
vat tu	blocked 16	done -13	in_progress 14	not_started -4	unrelated -11
vat |	blocked 3
vay	ack -5	blocked -11	done -7	extension -10	in_progress -17	not_started -9	question 64	unrelated -5
vay a	question 7
vay anh	blocked -3	done -4	extension -5	in_progress -3	question 21	unrelated -3
vay bot	extension 3
vay c	question 6
vay chi	question 7
vay co	extension 3
vay em	unrelated 3
vay nghin	extension -5	unrelated 7
vay troi	done 6	question -3	unrelated -4
vay |	done -6	in_progress -9	not_started -3	question 22
ve	ack -21	blocked 18	done -62	extension -7	in_progress 19	not_started -13	question -20	unrelated 86
ve ,	blocked 13	extension -7	in_progress -5	unrelated 4
ve a	done -6	unrelated 8
ve cac	done 5	in_progress -3
ve chua	question -3	unrelated 5
ve dai	blocked 3	done -5	in_progress 3
ve den	done 5
ve dich	ack -3	blocked -4	done -4	in_progress 11
ve don	ack -4	blocked 5
ve du	in_progress 5
ve ki	done -3	in_progress 5
ve kiem	blocked -6	done 6
ve ma	done 4	in_progress -4
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve ngay	extension 3
ve nhan	ack -9	not_started 10
ve nhi	done 8	in_progress -3
ve nho	blocked -4	unrelated 7
ve phai	blocked -12	in_progress 16
ve que	blocked 6
ve roi	blocked 5	done -10	in_progress 3	unrelated 5
ve sinh	blocked -4	done 10	in_progress 4	not_started -6	unrelated -4
ve soc	question -3	unrelated 3
ve tam	in_progress -12	unrelated 14
ve tham	blocked 4
ve tinh	blocked 14	done -13
ve vi	done -3	extension 4
ve xe	question -3	unrelated 3
ve xem	blocked -4	done -5	question -4	unrelated 14
ve xong	blocked -3	done -3	in_progress -3	unrelated 7
ve |	blocked 8	done -21	not_started -7	unrelated 23
ven	blocked -7	done 5	in_progress 4
ven kenh	in_progress 3
ven |	blocked -4	done 4
venh	blocked 4
venh nhau	blocked 4
vet	blocked -5	done 11	in_progress 5	not_started -3	question -3	unrelated -4
vet kenh	done 6	in_progress 4	not_started -3	question -3	unrelated -4
vet thong	blocked -5	done 5
vhxh	blocked 4	in_progress 3
vi	blocked 41	done -29	extension 26	in_progress -11	question -8	unrelated -16
vi ,	blocked 3
vi bieu	extension 4
vi cho	blocked 7	in_progress -3	not_started -3
vi chua	blocked -7	done -4	in_progress -5	not_started 21
vi cuoi	extension 5
vi da	ack 3
vi dang	blocked -3	extension 3	in_progress 3
vi de	blocked -5	extension 9
vi duoc	blocked -4	extension 6
vi em	ack -11	blocked 13	done 5	in_progress -3	unrelated -3
vi nao	blocked 3	done -7	not_started -6	question 9
vi nhan	blocked -4	done 4
vi pham	done 3
vi roi	blocked 4	done -6	in_progress 4
vi sai	blocked 5	done -6
vi se	ack 7	done -7
vi thi	blocked 5
vi toi	blocked 6	not_started -4
vi tu	blocked 3
vi xin	ack 8	blocked -4
vi |	ack -3	blocked 4
video	done 4	in_progress -4
video xong	done 4	in_progress -3
viec	ack -20	done -15	extension -4	in_progress -7	not_started 45	question 30	unrelated -32
viec chua	blocked -3	in_progress 11	not_started -9
viec cua	question 3
viec dai	in_progress -6	not_started 10
viec dang	done 4
viec don	blocked 3
viec duoc	in_progress 5
viec gi	question 4
viec khac	done -4	not_started 6
viec kia	in_progress 5
viec nay	ack -7	done -14	extension 4	in_progress -16	not_started 20	question 32	unrelated -17
viec niem	done 3	in_progress 7	not_started -4	question -5
viec thang	in_progress 3
viec voi	done -4	in_progress 6
viec |	ack -11	blocked -4	done -3	in_progress 10	not_started 12
vien	ack -4	blocked 31	done 13	extension 4	in_progress -38	unrelated -6
vien chang	blocked 6	done -4
vien co	done 4
vien cuoi	done 3
vien dang	done -4	in_progress 4
vien lam	in_progress 3
vien mat	blocked 7	done -6
vien moi	done 7	in_progress -7
vien roi	done -3	in_progress 3
vien xong	done 14	in_progress -11
vien |	blocked 16	in_progress -15
vieng	done 11	in_progress -3	unrelated -7
vieng nghia	done 11	unrelated -9
viet	blocked -7	done -27	extension -3	in_progress 22	not_started 11	question -5	unrelated 11
viet bai	in_progress 4	not_started -3
viet bao	done 3	in_progress 3
viet chu	done -3	not_started 6
viet lai	in_progress 3
viet nam	done -13	unrelated 16
viet xong	done -6	in_progress 10	not_started -3
viet |	blocked -5	not_started 10
vitamin	done 4
vitamin a	done 4
vo	blocked -4	done -12	in_progress -5	not_started 3	unrelated 19
vo roi	done -10	in_progress -3	unrelated 13
voi	ack -5	done -9	extension 10	in_progress 4	not_started 4	unrelated -7
voi bang	in_progress 4
voi ben	in_progress 5
voi cac	in_progress 4
voi chi	question 3
voi chu	in_progress 4
voi danh	blocked -3	in_progress 3
voi dot	blocked 8	done 3	in_progress -8
voi li	blocked -4	extension 5
voi mat	done 3	in_progress -3
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	blocked -3	extension 5
voi so	done -5	in_progress 5
voi |	blocked 3	done -3	extension 4	in_progress -3	question -3	unrelated 4
von	blocked -3	done -3	extension 11	in_progress -6	not_started 4
von |	blocked -4	done -3	extension 12	in_progress -5
vong	blocked -8	done -11	in_progress 28	unrelated -6
vong roi	done -3	in_progress 3
vong tham	blocked -7	in_progress 9
vong xong	done -4	in_progress 5
vu	ack 8	blocked 17	done -18	extension -11	in_progress -10	not_started 4	unrelated 9
vu cho	done 4
vu cong	blocked 13	done -5	extension -3	in_progress -4
vu da	done -5	in_progress 8
vu duoc	not_started 4
vu hoan	done 8	extension -6
vu khong	question -3	unrelated 3
vu lam	done -10	in_progress -3	unrelated 13
vu lan	done 3	in_progress -3
vu nay	blocked 15	done -20	not_started 9	question 4	unrelated -3
vu quan	blocked -5	done 4
vu |	ack 6	blocked -3
vua	ack -9	blocked 27	done -5	in_progress -21	unrelated 13
vua bat	in_progress 5	not_started -3
vua di	blocked 11	done -7
vua gui	done 8	in_progress -7
vua hoan	done -3	unrelated 4
vua hop	done -4	unrelated 5
vua khoi	in_progress 3
vua kip	done 8	in_progress -8
vua lap	blocked 12	done -10
vua mo	done -4	in_progress 6
vua mua	unrelated 5
vua nhan	in_progress -6	not_started 7
vua nop	done 4
vua roi	done 3
vua sinh	blocked 12	not_started -3	unrelated -6
vui	blocked -5	done -14	extension -5	in_progress -7	not_started -7	unrelated 42
vui ,	not_started -5	unrelated 11
vui qua	done -9	unrelated 15
vui ve	unrelated 8
vui |	done -4	unrelated 8
vung	blocked 6	in_progress -4
vung dich	blocked 5	in_progress -5
vuong	ack -4	blocked 34	done 21	extension -3	in_progress -30	not_started -4	question -7	unrelated -7
vuong ,	blocked -5	done 8
vuong a	blocked 5	in_progress -5
vuong chut	in_progress 3
vuong giai	blocked 5	question -3
vuong kinh	done 3	in_progress -4
vuong mat	blocked 6
vuong phan	done 5	in_progress -3
vuong roi	blocked -5	done 9
vuong thu	blocked 17	done -4	in_progress -8
vuot	blocked 4	done 5	in_progress -5
vuot thoi	done 5
vuot tran	blocked 4
wifi	blocked 4
word	blocked -3	done -5	question 10
word thi	in_progress 4
xa	blocked 41	done -11	extension -3	in_progress -14	not_started -7	question -3
xa ,	blocked 15	done -5	in_progress -9
xa chua	blocked 22	in_progress -9	not_started -10
xa cu	in_progress -4
xa da	done 4	in_progress -3
xa doan	extension 4	in_progress -4
xa giap	blocked -4	in_progress 4
xa gui	blocked 7	extension -6
xa khac	done -9	in_progress 9
xa moi	blocked 4
xa nop	done -3	not_started 5
xa quan	blocked -3	done 6
xa |	done -3	in_progress 5
xac	ack -12	blocked -3	done 20	in_progress -3
xac nhan	ack -12	done 21	in_progress -5
xai	blocked 3
xai sach	blocked 4	done -3
xang	done -4	unrelated 4
xang xong	done -3	unrelated 4
xanh	done 3	extension 4	in_progress -5	question 4	unrelated -7
xanh xong	blocked -6	done 6
xanh |	extension 4	in_progress -4	question 5	unrelated -4
xay	blocked -8	done 8	in_progress -7	not_started 10	unrelated -3
xay dung	blocked -5	done 11	in_progress -10	not_started 4
xay xong	in_progress -6	not_started 6
xe	ack -8	blocked -26	done -6	extension -6	in_progress -14	not_started -9	question -25	unrelated 94
xe ai	question -3	unrelated 5
xe cau	blocked 8	unrelated -3
xe chua	done 11	in_progress -4	not_started -5
xe chuyen	blocked 4
xe di	blocked -6	unrelated 8
xe dua	blocked -3	unrelated 4
xe em	blocked -3	done -8	unrelated 12
xe hang	blocked -3	in_progress 10	question -4	unrelated -3
xe khong	blocked 3	question -8	unrelated 7
xe luc	blocked -4	done 4
xe may	done -7	unrelated 9
xe moi	unrelated 5
xe o	unrelated 3
xe qua	blocked -12	unrelated 13
xe ve	question -3	unrelated 3
xe voi	question -5	unrelated 8
xe xong	done -7	in_progress -16	unrelated 25
xe |	blocked 4	done 5	unrelated -3
xem	ack 25	blocked -16	done -16	in_progress -7	question -18	unrelated 32
xem a	done 16	in_progress -16
xem hat	done -5	unrelated 8
xem hoi	question -3	unrelated 5
xem lai	in_progress 3
xem phim	done -9	question -10	unrelated 23
xem roi	in_progress 5
xem tran	unrelated 3
xem truoc	done -15	in_progress 20
xem ung	done 5	unrelated -3
xem xet	extension 4
xem |	ack 24	in_progress -17
xep	blocked -4	done 16	in_progress -6
xep kho	done 4
xep khu	done 11	in_progress -5
xet	extension 4
xet nghiem	blocked 3
xet |	in_progress 5
xi	blocked 5	done -3
xi mang	blocked 5	done -3
xin	ack 19	blocked -67	done -54	extension 118	in_progress -25	not_started -17	question 9	unrelated 17
xin anh	extension 3
xin bao	blocked -4	in_progress 6
xin cham	extension 3
xin chap	ack 17	blocked -3	done -4	extension -5	in_progress -3
xin chi	blocked 5	extension -3
xin chia	extension -3	unrelated 4
xin cho	blocked 4
xin chu	in_progress 3
xin den	extension 6
xin dinh	in_progress 4
xin doi	extension 7
xin duoc	extension 5
xin file	extension -3	question 6
xin ghi	ack 6	extension -4
xin gia	extension 10
xin hen	extension 8	in_progress -4
xin het	blocked -9	extension 13
xin hoan	extension 4
xin khat	extension 4
xin lai	question 3
xin linh	ack 7
xin loi	ack -9	blocked -3	extension -3	in_progress -7	unrelated 24
xin lui	blocked -3	extension 13
xin mau	question 7
xin nen	blocked 3
xin nghi	blocked 6	done -4
xin nghiem	ack 11	blocked -4	in_progress -3
xin nhan	not_started 3
xin noi	extension 6	in_progress -3
xin nop	extension 6
xin phep	extension 9	in_progress -3
xin roi	blocked 4
xin so	blocked -6	extension -8	unrelated 15
xin them	ack -3	blocked -4	done -8	extension 37	in_progress -8	not_started -4	question -5	unrelated -5
xin tiep	ack 3
xin toi	extension 3
xin trinh	blocked -3	extension 3
xin y	blocked -4	done -16	in_progress 20	not_started 4
xin |	blocked -10	question 10
xiu	ack -5	blocked -7	done -6	extension 9	in_progress 4	question -3	unrelated 10
xiu nghen	blocked -7	unrelated 8
xiu |	unrelated 3
xoa	ack -5	blocked -5	done 22	in_progress -5	unrelated -5
xoa khoi	blocked -3	done 3
xoa mu	done 6
xoa nha	done 12	in_progress -5	unrelated -3
xoay	blocked 13	extension -3	unrelated -6
xoay khong	blocked 6	unrelated -5
xogn	ack -4	done 6
xogn roi	ack -4	done 6
xong	ack -24	blocked -27	done 24	extension -18	in_progress 35	not_started -13	unrelated 26
xong %	in_progress 3
xong ,	ack -5	blocked 5	done 4	not_started 5	question -7	unrelated -3
xong ?	in_progress -6	not_started 9
xong a	ack -3	blocked -8	done 14	in_progress 12	not_started -7	unrelated -8
xong ai	unrelated 3
xong anh	done -4	in_progress 7
xong bai	in_progress 3
xong ban	done -6	unrelated 7
xong buoc	done -3	in_progress 4
xong ca	blocked -3	done 12	in_progress -4	unrelated -3
xong cac	done 3
xong cai	done -11	in_progress 9	not_started -3	unrelated 8
xong can	done 5	in_progress -4
xong chieu	in_progress -3	unrelated 3
xong cho	blocked -8	done 30	in_progress -17	unrelated -3
xong chua	blocked -8	done -7	in_progress -10	not_started -13	question 21	unrelated 20
xong chuong	done 3	in_progress -3
xong chuyen	blocked -4	done 6
xong cong	done 8	in_progress -6
xong cung	blocked 8	done -7
xong cuoi	done 3
xong da	done -7	in_progress 9
xong dai	in_progress -4	not_started 7
xong dam	not_started 4
xong dan	done 4	in_progress -3
xong danh	done -3	in_progress 4
xong dat	done -3	unrelated 6
xong dau	blocked -3	done -16	in_progress 25	not_started -3
xong de	done 3
xong do	blocked 6	in_progress -5
xong doan	done 8	in_progress -7
xong doi	blocked 6	done -4
xong dong	done 5	in_progress -5
xong dot	done 5	unrelated -3
xong du	blocked -3	done 9	in_progress -4
xong dung	blocked 6	done -3
xong duoc	blocked 8	done -5
xong em	ack 16	done -14	in_progress 12	question -9
xong gi	done -6	in_progress 8	not_started 3	question -3
xong giai	in_progress 3
xong goi	done 13	in_progress -10
xong gui	done 5	in_progress -4
xong han	in_progress 4	not_started -3
xong hay	in_progress 3
xong het	blocked -7	done -18	in_progress 4	question 27	unrelated -3
xong ho	not_started 3
xong hoi	done 6	in_progress -7	not_started 5
xong hom	blocked -8	done 3	in_progress 8
xong ke	in_progress 4	not_started -3
xong khau	in_progress 5
xong khoe	done 3
xong khoi	done 5	in_progress -5
xong khong	blocked 4
xong khung	in_progress 4
xong ki	in_progress -3	not_started 4
xong kip	blocked 16	done -3	in_progress -14
xong la	done 4	in_progress 5	question -3
xong lai	blocked 8	question -3
xong lam	done -3	not_started 5
xong lat	in_progress -3	unrelated 4
xong lau	blocked 6	done -12	in_progress 6
xong leu	in_progress -3	not_started 4
xong lien	in_progress 3
xong lop	done -5	unrelated 5
xong luc	done 3
xong luon	done 13	in_progress -11
xong ma	done -4	in_progress 11	not_started -3
xong mai	in_progress -6	unrelated 7
xong mat	blocked -5	done -9	in_progress 16
xong moi	done -8	in_progress -5	not_started 12	unrelated 3
xong mong	blocked 7	done -16	in_progress 12
xong mot	done -3	in_progress 4
xong muc	done -3	question 5
xong muon	extension 4
xong nen	blocked 10	done -3	in_progress -6
xong nha	done 8	not_started 3	unrelated -7
xong nhe	done -6	in_progress 14	not_started -4
xong nhung	done -8	in_progress 7
xong noi	unrelated 3
xong phan	blocked 19	done -18	in_progress 14	not_started -8
xong ra	done 3	in_progress -8	unrelated 6
xong roi	ack -17	blocked -11	done -7	in_progress 5	question -6	unrelated 38
xong sang	done 17	in_progress -7	unrelated -9
xong sao	blocked 12	done -3	in_progress -7
xong se	ack 8	in_progress -6
xong sep	blocked -5	done 5	in_progress 7	unrelated -4
xong so	in_progress 3
xong som	in_progress 3
xong tai	blocked -3	in_progress 4
xong the	blocked 5	question -3
xong theo	done 4	in_progress -3
xong thi	blocked 18	done -21	in_progress 17	not_started -6	unrelated -7
xong toan	done 14	in_progress -11
xong toi	ack 3	done -18	in_progress 13
xong tran	done -20	unrelated 21
xong trang	in_progress 3
xong tre	extension 4	in_progress -5	unrelated 5
xong trong	done -11	in_progress 3	not_started 9
xong truoc	blocked -8	done 7	question 9	unrelated -6
xong truong	done 7	in_progress -8	not_started 3
xong tu	blocked -4	done 30	in_progress -19	not_started -3	unrelated -3
xong tuan	in_progress -3	unrelated 3
xong tui	in_progress -3	not_started 4
xong tuot	done 4
xong tuyen	in_progress 7	unrelated -5
xong va	done 5	in_progress -4
xong vat	blocked -3	in_progress 12	unrelated -5
xong vay	question 3
xong ve	done -7	in_progress -17	unrelated 25
xong viec	blocked -3	done 3	not_started 7	question -5
xong vong	done -6	in_progress 8
xong vu	in_progress -3
xong xoa	done 8	in_progress -8
xong xuoi	ack 11	done 19	in_progress -23	unrelated -3
xong |	ack -4	blocked -26	done 40	extension -5	in_progress 24	not_started -10	unrelated -17
xonhg	done 8	in_progress -3
xonhg nha	done 8	in_progress -3
xot	done -7	unrelated 9
xot qua	done -7	unrelated 9
xu	done 12	in_progress -8
xu li	done 5	in_progress -4	not_started 3
xu phat	done 7	in_progress -4
xuat	done -4	extension 21	in_progress -9	unrelated -3
xuat dieu	blocked -3	extension 4
xuat huyet	blocked 6
xuat lay	extension 3
xuat roi	blocked -4	extension 8
xuat thoi	extension 5	in_progress -3
xuc	blocked -4	in_progress 5
xuc moi	blocked -5	in_progress 6
xue	blocked 12	in_progress -3	unrelated -6
xue |	blocked 8	unrelated -5
xuoi	ack 11	done 18	in_progress -24	unrelated -3
xuoi ,	done 4	in_progress -4
xuoi a	done 7	in_progress -7
xuoi se	ack 8	done -5	in_progress -3
xuoi |	done 4	in_progress -3
xuong	blocked -5	in_progress 9	unrelated 3
xuong ,	blocked 4
xuong dat	blocked -3	done 4
xuong khu	blocked -4	in_progress 5
xuyen	in_progress 3
y	ack 23	done 8	extension -10	question -5	unrelated -13
y du	done 7	in_progress -6
y em	done 3
y kien	blocked -4	done -8	extension -5	in_progress 23	unrelated -6
y nguyen	not_started 3
y roi	ack 18	done -3	extension -4	in_progress -6	unrelated -3
y te	done 3
y va	done 7	in_progress -4
y xong	done 4	in_progress -3
y |	done -4	in_progress 5
yen	ack 15	blocked -5	in_progress -7	unrelated -4
yen roi	done 4
yen tam	ack 15	in_progress -6	unrelated -3
yet	blocked -3	in_progress 5	not_started 3
yet danh	not_started 4
yeu	ack 7	blocked 6	done -10	not_started -3	question 11	unrelated -10
yeu cau	ack 7	blocked 11	done -11	in_progress -8	not_started -3	question 11	unrelated -8
yeu len	blocked -6	in_progress 7
zalo	blocked -4	in_progress -3	question 8
zalo duoc	question 3
zalo khong	question 4
zoi	done 9	unrelated -8
zoi nhen	done 9	unrelated -8
zu	done 9	unrelated -8
zu nay	done 9	unrelated -8
|	ack -24	blocked 23	done 30	extension -58	in_progress 51	not_started -28	question -4	unrelated 10
| %	in_progress -24	not_started 29
| +	ack -4	extension 5
| ABLE	ack 13	blocked -4	done -5
| ACK	ack 82	blocked -13	done 7	extension -12	in_progress -41	not_started -11	question -10
| ALMOST	ack -6	blocked -5	done -25	in_progress 50	not_started -4	question -3	unrelated -6
| ASK	ack -9	blocked 21	done -16	extension 59	in_progress -31	not_started -15	question -11
| BEFORE	blocked -5	done 11	in_progress -5	unrelated 7
| BEGIN	blocked 4	done -13	in_progress 9	not_started 8	question -3
| CALM	blocked -10	done 9	in_progress 7
| COND	ack -18	blocked -15	done 28	in_progress 12	unrelated -3
| CONFIRM	ack 5
| DENY	blocked -11	done 11	in_progress 15	not_started 3	question -6	unrelated -12
| DO	ack -5	blocked 6	done 18	extension 7	not_started -14	unrelated -9
| DOING	ack -9	blocked 15	done -14	extension -15	in_progress 44	not_started -10	question -12
| DRAFT	blocked 6	done -10	in_progress 6	question 3	unrelated -4
| EARLY	ack -5	done 9	extension -3	in_progress 17	not_started -12	question -6
| FINISH	ack -9	blocked 28	done 14	extension -8	in_progress -29	not_started 5	question 19	unrelated -19
| FOR	ack -6	blocked 5	done -12	extension 34	in_progress -14	not_started -5	question -11	unrelated 10
| FUTURE	ack -7	blocked -6	done -15	in_progress 46	not_started -4	question -7	unrelated -8
| GIVE	ack -13	blocked -26	done 31	extension -11	in_progress -13	not_started 8	question 22
| HELP	blocked 10	unrelated -9
| HOW	blocked 4	in_progress -3	question 10	unrelated -6
| INPUT	ack -18	blocked 25	done 9	extension -21	in_progress -10	not_started -12	question 33	unrelated -6
| JUST	ack -8	blocked -14	done 6	extension -3	in_progress 49	not_started -23	question -3	unrelated -4
| LACK	ack -4	blocked 33	extension -6	not_started -8	question -9	unrelated -7
| LATE	blocked -3	extension 4	question 9	unrelated -9
| LATER	ack -14	blocked -25	done -22	extension -15	in_progress 51	not_started 40	question -14
| LET	ack 15	blocked -11	done -10	extension -4	in_progress -5	not_started 33	question -6	unrelated -11
| LIMIT	question 4
| MORE	done -3	extension 17	in_progress -4	unrelated -4
| MUST	ack -3	blocked 18	done -12	extension -3	question 4	unrelated -3
| NO	ack -3	blocked -25	done 25	extension 5	in_progress -7	not_started 12	question -4	unrelated -3
| NOTYET	ack -12	blocked -17	done -7	extension -11	in_progress 46	not_started 45	question -30	unrelated -14
| NOUN	ack -14	blocked 30	done 12	extension -22	in_progress 3	not_started -23	question 25	unrelated -10
| NOW	ack -5	blocked -24	done -7	extension -5	in_progress 17	not_started 6	question -20	unrelated 39
| NUMBER	done 5	in_progress -3	not_started -4	unrelated 9
| OBSTACLE	ack -8	blocked 32	done -9	in_progress -14	not_started -4	question -9	unrelated 11
| OTHER	blocked -3	in_progress -7	not_started 9
| OVER	ack -9	done 20	in_progress -4	unrelated -4
| PART	ack -8	blocked 12	done 31	in_progress -27	not_started 5	question -6	unrelated -8
| PAST	ack -5	done 10	extension -11	in_progress 20	not_started -24	question 4	unrelated 7
| POSTPONE	ack -5	blocked -9	done -6	extension 37	in_progress -7	not_started -6	unrelated -6
| RECEIVE	ack 49	blocked -12	done -11	extension -4	in_progress -15	question -3	unrelated -4
| REMAIN	ack -3	blocked 12	extension -3	in_progress -18	not_started 3	question 10
| REPORT	ack -4	blocked 5	done -19	in_progress -7	question 14	unrelated 9
| SHARE	blocked -3	done -7	in_progress -15	not_started 31
| SIGN	blocked -5	done -4	in_progress 12
| SOCIAL	ack -9	blocked -14	done -4	extension -6	in_progress -15	not_started -11	question -8	unrelated 68
| SOFT	ack 33	blocked 18	done -14	extension -6	in_progress -20	not_started -5	question -10	unrelated 3
| SOON	unrelated 3
| SPAN	not_started 7	question -5
| STEP	ack 5	blocked -16	done 26	extension -3	in_progress -5	not_started -5
| SUBMIT	blocked -6	done 7	extension 13	in_progress -10
| TARGET	in_progress 4
| TELL	ack -5	blocked 3	extension 8	not_started -9	question -5	unrelated 9
| TERM	ack -4	done -5	extension 7	in_progress -7	not_started -3	question 17	unrelated -8
| THANKS	ack 8	blocked -3	in_progress -5	unrelated 8
| THEN	blocked -4	question 7
| THEY	blocked 8	in_progress -14	not_started -10	question 18
| UNDO	ack -6	blocked -9	done 4	extension 3	in_progress -12	not_started -3	question 3	unrelated 19
| UNIT	done -13	extension -9	in_progress -7	not_started 23	question 9	unrelated -5
| UNSURE	blocked 19	done -26	extension 10	in_progress 9	not_started 7	question -9	unrelated -9
| UNTIL	blocked -5	extension -7	in_progress 8	not_started 11	question -4	unrelated -3
| WAIT	ack -3	extension 7	in_progress 3	not_started -3	question -8	unrelated 4
| WH	ack -6	blocked -30	extension -9	in_progress 11	not_started -8	question 22	unrelated 19
| WHEN	ack -7	blocked -5	done -6	in_progress 4	question 21	unrelated -4
| WHO	ack 44	blocked 10	done 13	extension -22	in_progress -10	not_started -15	question 12	unrelated -32
| WHOLE	done 5	in_progress -3
| WORD	ack 4	blocked 39	done 26	extension -26	in_progress -4	not_started -16	question -27
| a	in_progress -4	not_started 3
| ai	ack -4	blocked -30	done 5	extension -6	not_started -5	question 17	unrelated 24
| all	done 3
| alo	ack -3	blocked -4	in_progress -3	unrelated 12
| an	question -4	unrelated 11
| anh	ack -7	blocked -4	done -7	extension 4	not_started -7	question 12	unrelated 6
| ap	blocked 4	not_started -3
| ba	in_progress -4	unrelated 4
| bac	ack 5	blocked -9	done 4	extension -3	in_progress 6	unrelated -3
| ban	blocked -23	done -8	not_started 9	unrelated 24
| bang	done 5
| bao	ack -6	blocked 21	done -28	extension -8	in_progress -11	question 31	unrelated 4
| bat	done -5	in_progress -5	not_started 12
| bau	not_started 4
| be	unrelated 6
| ben	ack -3	blocked -15	done 14	extension -3	in_progress 17	not_started -6	question 3	unrelated -7
| bep	done 5
| bi	blocked 18	in_progress -6	unrelated -5
| bien	done 8	unrelated -8
| binh	done 3
| bo	ack -3	extension -4	in_progress -4	question 5	unrelated 10
| bon	in_progress 3
| bot	blocked -7	done 5	in_progress -4	question 10
| bua	done -6	in_progress 7
| ca	blocked 16	done -3	in_progress -9	question -5	unrelated 4
| cac	blocked 6	done -13	in_progress -12	not_started 4	question 17
| cai	blocked 7	not_started -4	unrelated -4
| cam	ack 10
| can	ack -3	blocked 14	in_progress -4
| cap	blocked -5	done 17	in_progress -7	unrelated -3
| cat	blocked -7	done 6	in_progress -4	unrelated 5
| cau	blocked -4	done 7
| cay	done 7	in_progress -4
| chac	blocked 9	done -4	in_progress 3
| cham	blocked -8	in_progress 12
| chang	done 5	in_progress -4
| chao	unrelated 7
| chap	ack 19	blocked -5	done -3	in_progress -4	unrelated -4
| chau	unrelated 3
| chay	in_progress 5
| chi	blocked -5	extension 6	in_progress 14	not_started -5	question -14	unrelated 3
| chieu	blocked -4	done -4	in_progress 20	question -5	unrelated -3
| chinh	done 4	in_progress -3
| cho	ack -10	blocked 12	done -18	extension 38	in_progress -21	not_started -10	question 3	unrelated 7
| chong	done -5	in_progress -4	unrelated 10
| chu	blocked 19	done -17	not_started 7	unrelated -5
| chua	ack -15	done -8	extension -14	in_progress 44	not_started 48	question -36	unrelated -19
| chuan	blocked -4	in_progress 9
| chuc	ack -3	blocked -8	done -8	extension -4	in_progress -6	not_started -3	question -3	unrelated 35
| chung	blocked 5	unrelated -3
| chuong	done 5	in_progress -3
| chup	in_progress 4	not_started -3
| chuyen	blocked -4	done 6	extension 4	in_progress -16	unrelated 11
| co	ack 7	blocked -17	done -15	extension 6	not_started 10	question 29	unrelated -17
| com	unrelated 3
| con	ack -3	blocked 11	done -3	extension -4	in_progress -22	question 9	unrelated 11
| cong	blocked -8	done 21	extension -7	in_progress -10	not_started 9	unrelated -3
| cot	blocked -3	done 15	in_progress -6	not_started -5
| cung	in_progress 3
| cuoc	blocked 8	in_progress -6
| cuoi	blocked -3	done -3	in_progress 4	unrelated 10
| da	ack 53	blocked -5	done -11	extension -25	in_progress 27	not_started -35	question -6
| dai	blocked -5	done 8
| dam	in_progress 3
| dan	blocked 4	done 6	in_progress -4
| dang	ack -7	blocked 27	done -4	extension -11	in_progress 9	not_started -5	question -11	unrelated 3
| danh	blocked -4	done 4	in_progress 4	question -3
| dap	done 9	in_progress -8
| dat	done -17	in_progress -3	unrelated 23
| dau	in_progress -6	not_started 10
| day	done 4
| de	ack 9	done -11	extension 16	in_progress -17	not_started 28	question -10	unrelated -14
| den	blocked -3	done 5	extension -5	in_progress 6	unrelated -3
| dep	unrelated 5
| di	not_started -5	question -6	unrelated 14
| dich	blocked 9	done -5
| dien	blocked -4	in_progress 3
| dinh	done -5	in_progress 12	not_started -3
| dnag	blocked -5	in_progress 12
| do	done -16	in_progress 13	not_started 3
| doan	done 6	in_progress -5
| doi	ack -5	blocked -17	done 7	extension 24	not_started -3	question -8
| don	ack -4	blocked -3	done 5	not_started 5	question 3	unrelated -5
| dong	blocked -3	done 9	in_progress -5
| dot	in_progress -5	not_started 5
| du	ack -6	blocked 3	done -8	extension 3	in_progress 16	not_started -3	unrelated -3
| dua	done 3
| dung	in_progress 7
| duoc	ack 17	blocked -4	done -6	in_progress -3
| duong	blocked 5
| dut	blocked 7
| duy	blocked -5	in_progress 14	unrelated -4
| e	ack 21	blocked -8	extension 3	in_progress 4	not_started -7	question -3	unrelated -7
| em	ack 9	blocked 23	done 4	extension -31	in_progress 4	question -6	unrelated -4
| file	blocked -5	question 7
| gan	blocked 5	done -4
| gia	done -4	extension 11	in_progress -4	not_started -5	question 5
| giai	blocked -12	done 31	in_progress -7	unrelated -12
| giang	blocked 3
| giao	blocked 12	done -7	unrelated -3
| giat	question -7	unrelated 11
| giay	ack -3	done 12	in_progress -6	not_started 3	question -3
| gioi	in_progress 8
| goi	done 3	in_progress -3
| gop	blocked -3
| gui	ack -7	blocked -9	done 5	extension -4	in_progress -10	not_started -4	question 14	unrelated 14
| haha	unrelated 3
| hai	done 7	in_progress 4	unrelated -9
| han	ack -3	blocked -6	done -4	extension 7	in_progress -5	not_started -3	question 21	unrelated -7
| hau	done -6	in_progress 7
| hay	blocked 3
| hdnd	blocked 7	done -3
| he	done 9	in_progress -3
| het	blocked 4	done -3	extension -3	in_progress -5	not_started 3	question 6
| hien	blocked -3	not_started 3
| hieu	ack 17	done -7	in_progress -9
| hinh	done -5	in_progress 8
| ho	blocked -13	in_progress 17	not_started -6	question 10	unrelated -5
| hoa	done 3
| hoan	ack -3	blocked 11	done 20	extension -3	in_progress -25	not_started 6	question -11	unrelated 5
| hoanh	done 4
| hoi	blocked 29	done -3	extension -7	in_progress -7	not_started 3	question -8	unrelated -6
| hom	blocked -11	done 3	in_progress -4	question -7	unrelated 25
| hop	blocked -3	in_progress 10	not_started -5
| in	done 4
| ke	done 4	in_progress -9	not_started 8
| keo	extension 4
| ket	blocked -5	done 12	in_progress -13	unrelated 10
| khac	in_progress 3
| khai	done 5
| kham	done 3
| khanh	done 3
| khao	in_progress 5	unrelated -5
| khau	blocked 4	done -4
| khi	question 5
| kho	ack -3	blocked 33	done -7	in_progress -15	not_started -3
| khoa	done 4	in_progress -3
| khoan	done -6	in_progress -4	not_started 11
| khoang	in_progress 3
| khoi	done -9	in_progress 11
| khong	ack -6	blocked -38	done 24	extension 5	in_progress 23	not_started 11	question -11	unrelated -9
| khu	in_progress -3	not_started 6
| ki	blocked -4	done -6	in_progress 10	not_started 3
| kich	in_progress 3
| kiem	done 6	not_started 3
| kien	done 6	in_progress -6
| kinh	blocked 5	done -3	extension 3	in_progress -3
| kip	blocked 3	extension 7	in_progress -4
| la	blocked -3	question 10
| lam	ack -6	blocked 10	done 8	extension 6	in_progress 14	not_started -18	question -4	unrelated -10
| lap	blocked -3	done 8	in_progress -3
| lay	blocked -6	in_progress -3	question 10
| le	blocked 6	done 5	in_progress -9
| len	in_progress 3
| lich	blocked 8
| linh	ack 9	extension -3
| loa	in_progress 4
| loi	done 4	in_progress -4
| lop	ack -3	done 4
| lu	blocked 8	in_progress -5
| luat	blocked 5	not_started -3
| luc	ack -4	done 4	in_progress 3
| lui	blocked -4	extension 7
| luong	done -3	not_started -3	question -6	unrelated 14
| ma	done 4	in_progress -4
| mac	blocked 14	unrelated -7
| mai	ack -4	blocked -6	in_progress 5	not_started 6	question -5
| mang	blocked 7	done -4
| map	in_progress 6	unrelated -4
| mat	done -6	unrelated 11
| mau	blocked -5	in_progress -3	question 14
| may	ack -4	blocked 39	done -6	in_progress -9	not_started -6	question -3	unrelated -10
| me	done -6	unrelated 7
| minh	done 3	in_progress -3
| mo	done 9	unrelated -3
| moi	ack -10	blocked -22	extension -5	in_progress 62	not_started -21	question -5	unrelated 3
| mong	extension 6	in_progress -3
| mot	blocked 8	done -8	in_progress 7	question -4	unrelated -3
| mua	done -7	in_progress -6	unrelated 16
| muc	done -5	in_progress 5
| mung	done 4
| muon	blocked 7	done -9	in_progress 4
| muong	blocked -5	done 4
| nam	ack -3	blocked -3	done -4	in_progress 3	not_started 11	unrelated -3
| nang	blocked 14	unrelated -11
| nao	done 4
| nau	done -3	in_progress -6	unrelated 10
| neu	ack -7	blocked -7	done -7	in_progress 22
| ngan	blocked 14	done -7	in_progress -4
| nganh	blocked -8	extension 10
| ngay	in_progress 17	question -9
| nghe	ack 7	blocked -4	done -9	in_progress 8
| nghi	blocked -7	done 3	in_progress -6	unrelated 12
| nghiem	ack 10	blocked -3	done -3
| nguoi	blocked 3
| nha	ack -3	blocked 20	done -5	extension -3	in_progress -7	not_started -4	question 3
| nhac	blocked 12	unrelated -9
| nham	unrelated 4
| nhan	ack 6	blocked -3	done -3
| nhap	done 7	in_progress -6
| nhat	ack 3
| nhich	done -3	in_progress 10	unrelated -4
| nhiem	blocked 12	done -8	extension -7	in_progress 5	question 4
| nho	ack -5	blocked 24	done -4	extension -5	in_progress -5
| nhom	question -4	unrelated 6
| niem	blocked -5	done 11	in_progress -4
| nmai	done -7	in_progress 12
| no	blocked 9	unrelated -6
| noi	blocked -3	extension 12	in_progress 5	not_started -4	question -3	unrelated -3
| nop	ack -3	done -9	in_progress 6	question 8	unrelated -3
| nuoc	done 5
| o	ack 16	done -5	in_progress -5	unrelated -4
| ok	ack 17	blocked -6	done 20	extension -4	in_progress -14	not_started -4	question -4	unrelated -6
| om	blocked 7	not_started -6
| ong	ack -4	blocked 9
| phai	question 5
| phan	ack -7	blocked 5	done 21	in_progress -14	unrelated -5
| phat	blocked -4	done 5	question 5
| phien	extension 3
| phong	ack 3	done -5	in_progress 5	unrelated -5
| phu	question 3
| phun	done 7	in_progress -5
| phuong	done 3
| qua	in_progress -5	not_started 10	unrelated -4
| quan	ack 8	done -3	in_progress -4
| quay	done -13	in_progress 15
| quen	blocked 7	in_progress -3	unrelated -5
| qui	blocked 15	in_progress -5	not_started -5
| quyen	blocked -6	in_progress 9
| quyet	blocked -8	done 10	not_started 3
| ra	blocked -9	done 11	in_progress 6	unrelated -6
| rac	done 3
| rang	ack -4	in_progress 8
| ro	ack 12	in_progress -8
| roi	ack -9	done 19	in_progress -3	unrelated -4
| san	done -7	in_progress 10
| sang	blocked -4	done -8	extension -3	in_progress 4	not_started 6	question -7	unrelated 12
| sao	done 8	in_progress -3
| sap	done -8	in_progress 12
| se	in_progress 13	question -3
| sep	blocked 7	done -3	question 3	unrelated -8
| set	blocked 9	done -7
| so	ack -5	blocked 11	done 9	extension -5	in_progress -10	not_started -4	question 11	unrelated -7
| soan	blocked 10	in_progress -5
| som	in_progress 3
| son	done -12	in_progress 19
| sua	done -3	in_progress -7	unrelated 12
| tac	blocked 8	in_progress -4
| tam	blocked -3	done -8	in_progress 16
| tap	done -3	in_progress 6
| tham	done 4
| thang	done -3	in_progress -4	not_started 11
| thanh	done 13	in_progress -8
| thao	done 4
| thap	done -5	unrelated 5
| thay	blocked -3	done -5	extension 6	not_started 3
| the	blocked 4	done -4	in_progress -7	question 11
| them	extension 3
| theo	blocked -3	in_progress 8
| thi	blocked -3	unrelated 5
| thieu	blocked 16	done 3	in_progress -8	not_started -4
| thu	ack -3	blocked -10	done -7	extension 4	in_progress 21	question -4
| thua	blocked 4	in_progress -3
| thuc	done 4
| thue	blocked -6	done 5	unrelated 4
| thuong	extension 4	unrelated -4
| tiec	done -4	unrelated 7
| tiem	done 6	in_progress -3
| tien	blocked 17	done -3	extension -3	in_progress -3
| tiep	blocked -4	in_progress 6
| tinh	blocked 9	done -4	not_started -3
| to	blocked -4	done 7	extension -4	in_progress 14	unrelated -9
| toi	ack 20	blocked -8	extension -9	not_started -5	unrelated 6
| tong	done 3	not_started 3
| tram	blocked -4	done 9	unrelated -3
| trang	extension -3	in_progress -3	not_started 7
| tre	done 3	extension 3	in_progress -3	question 10	unrelated -10
| treo	done 8	unrelated -5
| trien	in_progress 4
| trinh	in_progress 4
| troi	blocked -8	done -4	unrelated 16
| trua	extension -3	in_progress 3	question -5	unrelated 8
| trung	done -3	unrelated 6
| truoc	blocked -6	done 8
| truong	done -3	in_progress 3
| tu	blocked 6	done -5
| tuan	blocked -4	not_started 15	unrelated -7
| tui	in_progress -8	not_started 13
| tuong	blocked -10	in_progress 16	not_started 4	question -4	unrelated -5
| tuy	blocked -7	done 11	in_progress -3
| tuyen	done 4
| u	ack 6
| ua	done 7	unrelated -3
| ubkt	done 5	in_progress -3
| uy	done -6	in_progress 8
| van	blocked -13	in_progress 18	not_started -3	question 3	unrelated -3
| vang	ack 26	done -7	extension -4	in_progress -17	not_started -4	question -3	unrelated 8
| vat	in_progress 5
| ve	ack -3	blocked -5	done -8	in_progress 13	not_started -3	unrelated 7
| viec	ack -3	blocked -3	done 3	in_progress -6	question 21	unrelated -9
| vieng	done 11	unrelated -9
| viet	in_progress 4	not_started -3
| vong	done -4	in_progress 4
| vu	done 4
| vua	ack -4	done 3	in_progress -9	not_started 5	unrelated 9
| vuong	blocked 20	done -4	in_progress -4	question -5	unrelated -3
| wifi	blocked 4
| xay	in_progress -4	not_started 6
| xe	ack -4	blocked 10	done -13	question -3	unrelated 14
| xem	done -4	question -9	unrelated 16
| xin	blocked -14	done -14	extension 59	in_progress -20	not_started -11	question -8	unrelated 8
| xogn	ack -4	done 6
| xong	ack -6	blocked 15	done -9	extension -5	in_progress 7	question 27	unrelated -25
| xu	done 11	in_progress -7
| yen	ack 5
| zu	done 9	unrelated -8
~-dt	done 4	in_progress -4
~-ht	done 4	in_progress -4
~<al	done 4	in_progress -4	not_started 7	unrelated -3
~<ba	ack -4	blocked -4	done -8	in_progress -6	not_started 7	unrelated 16
~<be	done 3	extension 3	in_progress -3
~<bi	blocked -13	done 16	extension 7	in_progress -10
~<bo	blocked -9	done 5	not_started 9	question -10	unrelated 4
~<bu	done -4	in_progress 9
~<ca	blocked -11	done 6	in_progress 11	unrelated -3
~<ch	blocked -22	done 7	in_progress 19	not_started -3	question 3
~<cl	blocked 3	question -3
~<cu	blocked 7	done -5	in_progress 3
~<da	done 10	in_progress -8
~<de	blocked -12	done 8	extension -5	question -3	unrelated 14
~<di	blocked 4
~<dn	blocked -5	in_progress 12
~<do	ack -4	blocked 3	done 5	extension -4	in_progress 5	unrelated -3
~<du	ack -3	blocked 10	done 3	not_started -3	unrelated -6
~<fa	ack -3	done 12	in_progress -5
~<ga	done -8	extension 8	in_progress -3	unrelated 7
~<gh	done -5	unrelated 5
~<gi	ack -4	question -8	unrelated 12
~<go	ack -4	blocked 12	done 4	in_progress -7	not_started -3	unrelated -3
~<ha	blocked -5	done -8	in_progress -4	unrelated 20
~<hd	blocked 12	done -8	in_progress 4	unrelated -5
~<ho	ack -3	blocked 8	done 9	in_progress -7	question -3
~<hu	blocked 8	done -8	question -3	unrelated 6
~<ii	done -4	extension 3	not_started 8
~<io	ack -5	blocked 6	done 6	unrelated -6
~<ke	blocked -15	done 14	not_started -4	question 11	unrelated -6
~<kh	ack -3	blocked -25	done 36	extension -4	unrelated -8
~<ki	blocked -15	done 7	in_progress 12	unrelated -3
~<kt	done 4	in_progress -4
~<le	not_started 4	unrelated -6
~<li	blocked -5	done 14	question -3	unrelated -4
~<lo	ack -4	blocked -5	done 3	extension -10	not_started -4	question -4	unrelated 23
~<lu	blocked 8	done 5	in_progress -7	not_started -5
~<ma	blocked -5	done 3	in_progress 6	not_started 15	unrelated -14
~<mi	not_started 11	question -9
~<mt	blocked 3
~<mu	done 5	in_progress 9	not_started -4	question -3	unrelated -7
~<na	blocked 5	extension 9	in_progress -20	unrelated 9
~<ng	ack -6	blocked -3	done -4	in_progress 14	question -4	unrelated 4
~<ni	done 9	in_progress -6
~<nm	done -7	in_progress 12
~<nu	blocked 4	done 4	in_progress -4	not_started -4	unrelated 5
~<oc	blocked -3	done 5	in_progress 5	question -3	unrelated -3
~<pc	done 5
~<pd	done -4	in_progress -5	question 10
~<ph	ack -7	blocked 9	done 3	extension 5	in_progress 14	not_started -3	question -4	unrelated -16
~<pt	ack -5	done 3
~<ql	done 5	in_progress -3
~<qu	blocked 25	done -31	in_progress 11	not_started 8	unrelated -10
~<ra	extension -4	not_started 13	unrelated -6
~<re	blocked -4	unrelated 6
~<ro	blocked -6	done 12	extension 3	in_progress -4	unrelated -3
~<ru	ack -3	blocked -7	done -8	in_progress -12	not_started 7	question 16	unrelated 7
~<sa	blocked -7	done 5	not_started 6	question 5	unrelated -10
~<se	blocked 9	done -7
~<so	ack -3	blocked -3	done -8	in_progress 16	question -4
~<su	extension 5	unrelated -3
~<ta	done 6	unrelated -3
~<te	done 21	in_progress -8	unrelated -9
~<th	blocked -12	done 9	in_progress 4	unrelated 3
~<ti	ack -3	blocked -6	done 10	in_progress 3	unrelated -7
~<to	ack -3	blocked 5	done -4	not_started 3	question -4	unrelated 3
~<tr	blocked 3	done -3	extension -3	in_progress 5	not_started -3	unrelated 4
~<tt	done 4	in_progress -4
~<tu	blocked -9	done 5	question -3	unrelated 9
~<ty	unrelated 3
~<ub	ack -3	done 5	in_progress -3
~<un	blocked 10	done 8	not_started -6	unrelated -7
~<va	ack 11	extension -3	unrelated -5
~<ve	blocked -8	done 15	in_progress 8	not_started -4	question -3	unrelated -7
~<vh	blocked 4	in_progress 3
~<vi	blocked -4	done 11
~<vu	blocked 6	in_progress -4
~<wo	blocked -3	done -5	question 10
~<xa	blocked 5	extension 4	in_progress -5	question 4	unrelated -7
~<xo	ack -5	blocked 11	done 5	extension -3	in_progress -5
~<xu	ack -3	done -5	in_progress 15	unrelated -4
~<zo	done 9	unrelated -8
~ac>	blocked 12	done -7	extension -3	question -3	unrelated 3
~ach	blocked -7	done 8
~ag>	blocked -5	in_progress 12
~age	done 6	in_progress -5
~ah>	done 8	unrelated -3
~ai>	blocked 9	done -10	in_progress 4	question -4	unrelated 5
~ala	not_started 7
~all	done 3
~am>	ack -5	blocked -15	done 13	in_progress 8	not_started 9	question 13	unrelated -21
~ame	blocked -5	in_progress 9
~ami	done 4
~an>	in_progress -11	not_started 14	unrelated -5
~ang	ack 7	blocked 6	done 6	in_progress -8	unrelated -7
~anh	ack -5	blocked -8	done 8	in_progress -3	not_started 10	question 6	unrelated -11
~anp	done 6	in_progress -5
~ao>	ack -4	blocked -5	done 14	question -3
~aon	not_started 3
~ap>	blocked -6	done 7	extension 8	in_progress 10	not_started -6	unrelated -11
~at>	blocked 11	done -26	extension 7	in_progress 7	not_started -7	question -7	unrelated 17
~au>	blocked -3	done 3	in_progress -14	not_started 7	unrelated 10
~ax>	ack -3	done 6
~ay>	ack -3	blocked 3	done -11	extension -5	in_progress 9	not_started 7
~bam	ack -3	unrelated 4
~ban	done -10	unrelated 11
~bau	blocked -3	in_progress -4	not_started 9
~bep	done 3	extension 3	in_progress -3
~bin	blocked -10	done 16	extension 8	in_progress -5	unrelated -9
~bit	ack 4	in_progress -4
~bkt	ack -3	done 5	in_progress -3
~boc	blocked -5	in_progress 3	not_started 9	question -4	unrelated -3
~bom	blocked -5	done 6	question -7	unrelated 7
~but	blocked -3	in_progress 6
~buu	done -3	in_progress 4
~cam	blocked -5	in_progress 9
~cay	blocked -5	done 6	in_progress 3
~cc>	done 6
~ccc	done 5
~ce>	ack -5	blocked 6	done 6	unrelated -6
~ch>	ack -4	blocked -15	done 14	in_progress 4	unrelated 3
~cha	blocked -6	done -3	in_progress 7	question 4	unrelated -3
~che	blocked -9	in_progress 8
~chi	blocked -7	done 11	in_progress 4
~ckh	ack -5	done 5
~cli	blocked 3	question -3
~cop	blocked -3	done 5	in_progress 5	question -3	unrelated -3
~cum	in_progress 4
~cuo	blocked 8	done -4
~dap	done 10	in_progress -8
~deo	done 4	in_progress -4
~dep	blocked -11	done 5	extension -3	in_progress -3	unrelated 16
~det	in_progress 3
~deu	done 3
~df>	done -4	in_progress -5	question 10
~die	blocked 5
~dna	blocked -5	in_progress 12
~dnd	blocked 12	done -8	in_progress 4	unrelated -5
~doa	ack -4	blocked 3	done 5	extension -4	in_progress 5	unrelated -3
~dt>	done 7	in_progress -8
~dut	ack -3	blocked 10	done 4	not_started -3	unrelated -4
~ech	blocked 4
~em>	ack -3	blocked -18	done 27	extension -4	in_progress -6	question 12	unrelated -9
~en>	blocked -22	done 30	extension 5	in_progress 3	not_started -3	question 4	unrelated -18
~eng	blocked -10	done 6	not_started 13	question -9
~enh	done 5	in_progress 6	not_started -3	question -3	unrelated -4
~eo>	done 6	unrelated -5
~ep>	ack -3	blocked -23	done 22	in_progress -10	not_started 3	question -4	unrelated 17
~era	blocked -5	in_progress 9
~et>	blocked 8	done 10	in_progress 7	not_started -5	question -7	unrelated -11
~eu>	blocked 11	done -4	extension -4
~fan	done 6	in_progress -5
~fax	ack -3	done 6
~ffi	ack -5	blocked 6	done 6	unrelated -6
~fic	ack -5	blocked 6	done 6	unrelated -6
~gac	blocked 6
~gai	done -5	in_progress -3	unrelated 8
~gam	blocked 6	in_progress -5
~gan	blocked -8	done 3	extension 7
~gat	blocked -4	done -3	extension 8
~ge>	done 6	in_progress -5
~ghe	done -6	in_progress 6
~ghi	ack -3	done -5	extension -3	in_progress -8	unrelated 18
~gia	ack -4	done 3	question -8	unrelated 13
~gie	blocked -6	done 6
~giu	blocked 6	done -6	in_progress 4
~gn>	ack -4	done 6
~goc	blocked 19	done -11	in_progress -3
~goi	blocked -6	done -3	in_progress 25	not_started -3	unrelated -8
~gon	blocked -5	done 17	in_progress -8
~got	in_progress 4
~gun	blocked 9	in_progress -6
~ha>	blocked 15	done -4	in_progress -4	question -4
~ham	blocked -7	done 4	in_progress 10	question 5	unrelated -10
~han	blocked -13	done 6	in_progress 6	question 4
~hao	ack -3	blocked -6	done 13	question -3
~hap	done -12	in_progress 18	not_started -5	unrelated 3
~hat	blocked -3	done -6	unrelated 12
~hdn	blocked 12	done -8	in_progress 4	unrelated -5
~he>	done -5	unrelated 6
~hen	blocked -6	done 8	unrelated -7
~heo	in_progress 7	unrelated -4
~hep	blocked -17	done 18	in_progress 4
~hg>	done 8	in_progress -3
~hic	ack -3	unrelated 6
~hie	blocked -4	done 3	extension 4	in_progress -6
~hin	blocked -4	in_progress 6	unrelated 6
~hoa	ack -4	blocked 14	done 11	in_progress -9	question -3	unrelated -6
~hoe	ack -3	done -3	unrelated 11
~hop	done 9	in_progress -6
~ht-	done 4	in_progress -4
~huc	blocked -3	in_progress 10	unrelated -3
~hui	blocked -4	not_started 5
~hun	done 3	in_progress -4	unrelated 3
~huo	blocked -6	in_progress 7
~huu	unrelated -4
~huy	blocked 9	done -9	in_progress -5	question -3	unrelated 11
~hxh	blocked 4	in_progress 3
~ia>	blocked -9	done 10	question 5	unrelated -5
~ian	ack -4	blocked 5	done 10	in_progress -4	unrelated -3
~iap	blocked -4	in_progress 4
~iat	done -6	question -7	unrelated 16
~ice	ack -5	blocked 6	done 6	unrelated -6
~ich	ack -3	blocked -11	done 7	in_progress 4	unrelated 5
~ide	done 4
~iem	ack -3	blocked -5	done 16	extension -4	unrelated -5
~ien	blocked -13	done 11	extension 7	in_progress -3	not_started 11	question -7	unrelated -4
~iep	blocked 4	done -4	in_progress -6	unrelated 6
~iet	blocked 3	done 9	question -3	unrelated -8
~ieu	blocked 7	done -7	in_progress -3	unrelated 7
~ii>	blocked -3	done -3	extension 3	not_started 8
~iii	blocked -3	done -3	extension 3	not_started 8
~in>	blocked -11	done 3	in_progress 11	unrelated 4
~inh	blocked -12	done 20	extension 7	in_progress -6	unrelated -9
~ink	blocked -4	done 5
~iof	ack -5	blocked 6	done 6	unrelated -6
~ip>	done 3	question -3
~it>	ack 4	blocked 5	done -4	in_progress -3
~ita	done 4
~iu>	blocked 6	in_progress -3
~iuc	done -4	in_progress 6
~kem	blocked -11	done 7	in_progress -3	question 14	unrelated -4
~ken	blocked -3	done 6	in_progress 6	not_started -3	question -3
~kh>	ack -5	done 5
~kha	blocked -3	done 9	in_progress 6	not_started -3	unrelated -7
~khe	blocked -14	done 27	in_progress -5	unrelated -10
~kho	ack -4	blocked 5	in_progress -11	unrelated 10
~khu	blocked -13	in_progress 11	not_started 5
~kic	blocked -10	done 6	in_progress 7
~kin	blocked -5	in_progress 6
~kt-	done 4	in_progress -4
~kt>	ack -3	done 5	in_progress -3
~lam	not_started 7
~lec	blocked 4
~let	in_progress 3
~leu	done 4	not_started 4	unrelated -6
~lie	done 10	unrelated -5
~lin	blocked -4	done 5
~lip	blocked 3	question -3
~ll>	done 3
~loa	done 4	in_progress 3
~lop	ack -3	blocked -3	extension -9	in_progress -3	question -3	unrelated 22
~lua	blocked 10	done 7	in_progress -11	not_started -6
~luy	in_progress 4
~mai	done -7	in_progress 12
~mam	blocked -6	done 4	in_progress 4
~man	in_progress -4	not_started 15	unrelated -11
~map	in_progress 6	unrelated -4
~mer	blocked -5	in_progress 9
~mie	not_started 11	question -9
~min	done 4
~mtt	blocked 3
~muo	done 6	in_progress 9	not_started -4	question -3	unrelated -7
~nag	blocked -5	in_progress 12
~nap	done 9	extension 9	in_progress -13
~nat	blocked 7	done -7
~nau	done -3	in_progress -6	unrelated 10
~nd>	blocked 12	done -8	in_progress 4	unrelated -5
~ng>	ack -9	blocked 3	done 18	not_started 7	question -14	unrelated -7
~nga	done 8	extension 7	in_progress -8	unrelated -3
~ngh	ack -3	done -7	extension -4	in_progress -3	unrelated 15
~ngo	blocked -6	done -3	in_progress 25	not_started -3	unrelated -8
~ngu	blocked 9	in_progress -6
~nh>	ack -7	blocked -17	done 25	extension 8	in_progress -6	not_started 8	unrelated -11
~nhg	done 8	in_progress -3
~nie	done 5	in_progress -5
~nin	blocked -3	done 4
~nk>	blocked -4	done 5
~nma	done -7	in_progress 12
~npa	done 6	in_progress -5
~nuo	blocked 4	done 4	in_progress -4	not_started -4	unrelated 5
~oa>	ack -5	blocked 18	done 3	in_progress -3	not_started -3	unrelated -7
~oai	blocked 8	done 4	in_progress -5	question -3
~oan	blocked 7	done 10	extension -5	in_progress -4	unrelated -3
~oat	blocked -5	in_progress 7
~oay	blocked 13	extension -3	unrelated -6
~oc>	ack -4	blocked 15	done -8	extension -5	in_progress -9	not_started 4	question -10	unrelated 17
~oco	blocked -3	done 5	in_progress 5	question -3	unrelated -3
~oe>	ack -3	done -3	unrelated 11
~off	ack -5	blocked 6	done 6	unrelated -6
~ogn	ack -4	done 6
~oi>	ack -3	blocked -14	done 11	in_progress 25	not_started -3	question -6	unrelated -10
~om>	blocked -6	done 6	question -7	unrelated 8
~on>	ack -6	blocked -14	done 23	in_progress 12	question -3	unrelated -9
~ong	ack -3	blocked -18	in_progress 24	not_started -3	question -3
~onh	done 8	in_progress -3
~op>	ack -3	blocked -6	done 14	extension -9	in_progress -5	not_started -3	question -6	unrelated 19
~ord	blocked -3	done -5	question 10
~ot>	ack -3	blocked -5	done -8	extension 5	not_started 7	question -4	unrelated 8
~pag	done 6	in_progress -5
~pcc	done 5
~pdf	done -4	in_progress -5	question 10
~pe>	unrelated 3
~pha	ack -7	blocked 7	done 3	in_progress 16	question -4	unrelated -13
~phi	blocked -3	done -4	extension 6	in_progress 3
~phu	blocked 5	done 4	in_progress -6
~ptc	ack -5	done 3
~qua	blocked 16	done -29	in_progress 14	not_started 9	unrelated -8
~que	blocked 6
~quo	blocked 3
~ra>	blocked -5	in_progress 9
~ran	extension -5	not_started 13	unrelated -6
~rat	in_progress 3
~rd>	blocked -3	done -5	question 10
~ret	blocked -4	unrelated 5
~rie	blocked 7	done -7	in_progress -3	unrelated 7
~ron	blocked -11	done 22	unrelated -5
~rua	blocked -4	done -4	in_progress -4	question 19
~run	blocked 3	done -3	in_progress -6	not_started 3
~ruo	blocked -6	done -4	not_started 3	unrelated 9
~rup	done 3
~sac	question -3	unrelated 5
~sam	blocked -5	done 4	extension 3	not_started 3	question 8	unrelated -15
~sao	not_started 3
~set	blocked 9	done -7
~soc	question -3	unrelated 3
~son	ack -3	done -8	in_progress 16	unrelated -3
~suo	extension 5	in_progress -3	unrelated -3
~t-d	done 4	in_progress -4
~t-h	done 4	in_progress -4
~tam	done 4
~tau	done 6	in_progress -4
~tck	ack -5	done 5
~tdt	done 3	in_progress -3
~tem	done 4
~ten	blocked -4	done 18	in_progress -6	unrelated -6
~tha	blocked -6	done 6
~tho	blocked -4	done 6	in_progress 3	unrelated -3
~thu	blocked -3	done -3	unrelated 4
~tia	blocked -7	done 7	question 5	unrelated -4
~tie	ack -3	blocked -4	done 9	unrelated -3
~toa	blocked 14	done -4	in_progress -3	unrelated -4
~toc	blocked -4	in_progress -4	unrelated 9
~tot	blocked -5	in_progress 8	not_started 5	question -3	unrelated -3
~tq>	blocked 3
~tra	in_progress 3
~tre	in_progress 3
~tri	blocked 8	done -7	in_progress -3	unrelated 7
~tro	blocked -5	done 10	extension -3
~ttq	blocked 3
~tuo	blocked -11	done 6	question -3	unrelated 10
~typ	unrelated 3
~ua>	ack -3	blocked -5	done -3	in_progress -5	question 18
~uan	blocked 11	done -4	in_progress -7
~uat	blocked 16	done -4	in_progress 3	not_started -5	unrelated -9
~uay	done -13	in_progress 9	not_started 10	unrelated -3
~ubk	ack -3	done 5	in_progress -3
~uc>	blocked -7	done -7	in_progress 22	unrelated -3
~ue>	blocked 18	done -3	in_progress -4	unrelated -7
~ui>	blocked -5	not_started 5
~um>	in_progress 6
~un>	blocked 7	in_progress -6
~ung	blocked 23	in_progress -17	unrelated -4
~uoc	blocked 6	done 5	extension -4	in_progress -5	not_started -4	question -3	unrelated 7
~uoi	blocked -8	done 4	question -5	unrelated 6
~uon	ack -3	blocked -13	done -5	in_progress 30	not_started -4	question -3
~uot	extension 5	in_progress -11	not_started 3
~up>	done 3
~ut>	ack -3	blocked 7	done 3	extension -3	in_progress 5	not_started -3	unrelated -5
~uu>	blocked 3	in_progress 5	unrelated -4
~uye	in_progress 3	unrelated -3
~uyn	done -9	in_progress -3	unrelated 13
~vac	in_progress 3
~ven	blocked -3	done 4	in_progress 4	unrelated -3
~vet	blocked -5	done 11	in_progress 5	not_started -3	question -3	unrelated -4
~vhx	blocked 4	in_progress 3
~vid	done 4	in_progress -4
~vit	done 4
~vun	blocked 6	in_progress -4
~wor	blocked -3	done -5	question 10
~xai	blocked 3
~xan	done 3	extension 4	in_progress -5	question 4	unrelated -7
~xh>	blocked 4	in_progress 3
~xoa	blocked 13	extension -3	unrelated -6
~xog	ack -4	done 6
~xon	done 8	in_progress -3
~xot	done -7	unrelated 9
~xuc	blocked -4	in_progress 5
~xue	blocked 12	in_progress -3	unrelated -6
~xuo	blocked -5	in_progress 9	unrelated 3
~xuy	in_progress 3
~yen	blocked -5	in_progress 6
~yet	blocked 6
~ynh	done -9	in_progress -3	unrelated 13
~ype	unrelated 3
~zoi	done 9	unrelated -8
🙏	ack -4	extension 5
🙏 |	ack -4	extension 5
"""
