"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 9	in_progress -6
! thuc	ack 8	in_progress -6
!ack	ack 86	blocked -4	done 19	extension -25	in_progress -3	not_started -20	question -35	unrelated -18
!ack 0.5	ack 6	blocked 11	done 20	extension -3	in_progress -7	not_started -6	question -5	unrelated -15
!ack 0.8	ack 80	blocked -15	extension -22	in_progress 4	not_started -13	question -30	unrelated -3
!against ALMOST	ack -4	blocked 26	done -7	not_started -6	question -7
!against ASK	blocked -5	done -4	extension 14	in_progress 5	not_started -3	question -4
!against ASKS	blocked -3	done -8	in_progress -12	not_started 16	question 11	unrelated -3
!against BEGIN	blocked 6	done -19	in_progress -5	not_started 21
!against BUT	ack -6	blocked 23	done 32	in_progress -27	not_started 6	question -14	unrelated -13
!against CALM	done -13	in_progress 16
!against COND	ack -9	blocked 5	done -14	in_progress 19	not_started 4	question -12	unrelated 9
!against DENY	done -16	extension 7	in_progress 8	not_started 39	question -24	unrelated -13
!against DOING	ack -6	blocked -16	done 24	extension -8	in_progress -8	not_started 10	question 8	unrelated -4
!against DRAFT	blocked 17	done 26	in_progress -16	not_started -10	question -8	unrelated -6
!against EARLY	ack 4	blocked -7	done -7	in_progress -3	not_started 12	question -13	unrelated 15
!against FUTURE	ack 21	blocked 10	done -17	in_progress -4	question -4	unrelated -7
!against HA	ack 4	done -10	extension 7	in_progress -7	question 12	unrelated -5
!against HELP	ack -10	done -3	in_progress 8	question 15	unrelated -7
!against JUST	ack -3	blocked -12	done 8	extension 6	in_progress -20	not_started 30	unrelated -6
!against LACK	ack -3	in_progress 8	question -7
!against LATE	extension 3	question -3	unrelated 4
!against LATER	blocked -14	done 6	extension 8	in_progress 12	not_started -6	question -4
!against LET	ack 5	done -9	extension 4	in_progress -11	not_started 12
!against LIMIT	ack -6	done -4	in_progress 11	question 6	unrelated -3
!against MUST	ack 8	blocked -22	done 11	not_started -10	question 20	unrelated -7
!against NO	ack -3	blocked 12	done 10	in_progress -16	not_started 5	question 7	unrelated -15
!against NOTYET	ack -8	blocked 3	done 7	in_progress 25	not_started -29	question 21	unrelated -18
!against NOW	done -17	in_progress 25	not_started 13	unrelated -14
!against NUMBER	done 21	in_progress -12	unrelated -7
!against OBSTACLE	blocked 29	done -6	in_progress -10	question -3	unrelated -5
!against OTHER	blocked -6	done -21	in_progress 15	not_started 12	question 10	unrelated -6
!against PART	ack -5	blocked 10	done 15	in_progress -22	question 11	unrelated -9
!against POSTPONE	blocked -4	extension 6	in_progress -6
!against RECEIVE	ack 19	blocked -3	done -10	in_progress -12	not_started 8
!against REMAIN	blocked -16	done -6	extension -3	in_progress 7	not_started 23	question -6	unrelated 3
!against SHARE	done -12	in_progress 15	not_started -5	question 3
!against SOCIAL	done -11	in_progress -4	unrelated 19
!against SOON	ack 3	blocked 3	done -8	extension -3	in_progress -7	not_started 8	question 9	unrelated -5
!against SUBMIT	done 5	in_progress 3
!against TARGET	ack 7	done -6
!against TELL	ack 8	blocked -13	done -15	extension -7	in_progress -16	not_started -3	question 25	unrelated 21
!against THEN	blocked 19	done -44	in_progress 13	not_started 7	question 11	unrelated -6
!against THEY	ack -3	blocked -7	done -23	in_progress 18	not_started -3	question 19	unrelated -3
!against UNDO	ack -4	blocked 17	done 3	in_progress -4	not_started -6	question -7
!against UNSURE	ack -6	done -11	in_progress 34	not_started -3	question -10	unrelated -4
!against WAIT	done 7	not_started -4
!against WH	ack -4	blocked 7	done 12	extension -4	in_progress -16	not_started 18	unrelated -14
!against WHEN	ack 4	done -9	in_progress 10	not_started -3	question 3	unrelated -3
!against WORD	blocked 3	done -5	unrelated 3
!blocked	ack -18	blocked 66	extension -13	in_progress 9	not_started -3	question -34	unrelated -6
!blocked 0.8	ack -18	blocked 66	extension -13	in_progress 9	not_started -3	question -34	unrelated -6
!done	ack -30	blocked -5	done 77	extension -18	in_progress -7	not_started -20	question -15	unrelated 16
!done 0.65	done 8	in_progress 5	question -3	unrelated -5
!done 0.8	ack -19	blocked 4	done 6	extension -12	in_progress 9	not_started -13	question -14	unrelated 38
!done 0.95	ack -9	blocked -7	done 62	extension -5	in_progress -20	not_started -6	unrelated -17
!doubted	ack -5	blocked -20	done -14	extension -8	in_progress 37	not_started 11	question 11	unrelated -12
!doubted 1	ack 6	blocked -27	done 27	extension -12	in_progress 10	not_started -31	unrelated 27
!doubted 2	ack -9	blocked -15	done -5	extension -7	in_progress 42	not_started -3	unrelated -5
!doubted 3	ack 4	blocked -3	done -4	in_progress 14	not_started 5	question -7	unrelated -12
!doubted 4	ack -6	blocked 24	done -33	extension 9	in_progress -30	not_started 40	question 18	unrelated -22
!extension	ack -17	blocked -17	done -27	extension 117	in_progress -28	not_started -14	question 4	unrelated -16
!extension 0.75	extension 7
!extension 0.95	ack -17	blocked -16	done -26	extension 110	in_progress -27	not_started -13	question 5	unrelated -16
!finished	ack -33	blocked 3	done 93	extension -20	in_progress -6	not_started -23	question -19	unrelated 6
!finished 0.0	ack -3	done 28	extension -4	in_progress 3	not_started -3	question -4	unrelated -16
!finished 0.65	done 8	in_progress 5	question -3	unrelated -4
!finished 0.8	ack -19	blocked 13	done -5	extension -10	in_progress 6	not_started -13	question -15	unrelated 43
!finished 0.95	ack -9	blocked -7	done 62	extension -5	in_progress -20	not_started -6	unrelated -17
!in_progress	ack -3	blocked 13	done 15	extension -52	in_progress 71	not_started -11	question -19	unrelated -13
!in_progress 0.5	ack 13	blocked 21	done 19	extension -19	in_progress 25	not_started -43	question -4	unrelated -12
!in_progress 0.8	ack -11	blocked -12	done -4	extension -30	in_progress 22	not_started 25	question 9
!in_progress 0.95	ack -5	blocked 4	in_progress 24	not_started 7	question -24	unrelated -3
!not_started	ack -24	blocked -13	done -27	extension -26	in_progress 4	not_started 113	question -15	unrelated -12
!not_started 0.8	ack -11	blocked -13	done -17	extension -12	in_progress 23	not_started 29
!not_started 0.95	ack -13	done -10	extension -15	in_progress -18	not_started 84	question -16	unrelated -13
!nothing finished	ack 17	blocked 33	done -54	extension -22	in_progress 10	not_started -12	question 6	unrelated 21
!question	ack -13	blocked -32	done -42	extension 3	in_progress -7	not_started -51	question 122	unrelated 19
!question 0.75	blocked -9	done -17	extension -23	in_progress 12	not_started -24	question 59
!question 0.95	ack -14	blocked -22	done -25	extension 26	in_progress -19	not_started -26	question 62	unrelated 19
!unrelated	blocked 7	done 12	extension -36	not_started -19	question -10	unrelated 45
!unrelated 0.3	ack 24	blocked 3	done 12	extension -8	in_progress 5	not_started 16	question -37	unrelated -15
!unrelated 0.5	ack -5	blocked -25	done 5	extension -6	not_started -7	question 39
!unrelated 0.8	ack -21	blocked 29	done -5	extension -22	in_progress -3	not_started -28	question -12	unrelated 62
#0	ack 23	blocked -35	done 5	extension -15	in_progress -4	question -16	unrelated 45
#1	ack 9	blocked 14	done -17	extension -66	in_progress 34	not_started 4	question 25	unrelated -3
#2	ack -6	done -23	in_progress 5	question 8	unrelated 17
#3	ack 12	blocked 7	done 15	extension -23	in_progress 15	not_started -25	question -11	unrelated 10
#4	ack -26	blocked 30	done -5	in_progress 9	not_started -18	question 8
#5	ack -29	blocked 16	done 22	extension 27	not_started 18	question -16	unrelated -36
#6	ack -3	blocked -16	done 28	extension 27	in_progress -16	unrelated -17
%	ack -14	blocked -39	done 30	in_progress 40	not_started 20	question -15	unrelated -24
% ,	not_started 3
% .	in_progress 3
% a	done 6
% anh	in_progress -23	not_started 25
% ho	blocked -5	done 8
% nhe	done 6	in_progress -3
% roi	blocked -3	done -6	in_progress 12
% sep	blocked -3	done 8
% thanh	done 7	in_progress -7
% thoi	in_progress 7	not_started -5
% |	ack -3	blocked -6	done 15	in_progress -9	not_started 10	question -3	unrelated -3
)	ack 4	blocked -7	in_progress -8	unrelated 12
) )	ack -3	done 3	in_progress -9	unrelated 12
) |	ack 4	blocked -7	done 3	in_progress -10	unrelated 12
+	ack -4	extension 5
+ ngay	ack -4	extension 5
,	ack 28	done 31	extension 26	in_progress 10	question -70	unrelated -25
, ai	done -5	question -10	unrelated 20
, anh	ack -3	blocked 3	done 27	in_progress -25	not_started -4	question 4
, ba	blocked 3
, bac	done -3	unrelated 3
, ban	blocked -6	done 12	question -4
, bang	done 5
, bao	ack 11	blocked 13	extension -4	in_progress -21	question 3	unrelated -4
, ben	ack -4	blocked 10	done -14	extension -6	in_progress 13	not_started 5	unrelated -3
, bi	blocked 5	in_progress -3
, bia	done 4	unrelated -3
, bien	done 9	in_progress -7
, bieu	in_progress 4
, bon	ack 5
, bua	done 5	in_progress 3	not_started -6
, ca	done -8	in_progress 3	unrelated 4
, cac	blocked -10	done 6	in_progress 8	not_started -3
, cai	done -3	not_started 4
, cam	ack 10	blocked 8	done -16	in_progress -8	unrelated 8
, can	extension 3
, cau	done 5	in_progress -4
, chac	done 3
, chau	ack 6	blocked -9	extension -3	in_progress 7
, chay	done 5
, chi	ack 7	done -4	in_progress -11	not_started 12
, chieu	blocked 4	done -10	in_progress 9
, cho	blocked 11	done -43	extension 11	in_progress 30	unrelated -5
, chu	blocked 3
, chua	ack -6	blocked -10	done -35	extension -5	in_progress 54	not_started 27	question -6	unrelated -19
, chuan	in_progress 4
, chung	ack 6	blocked 3	in_progress -5
, chuyen	blocked -6	done 9	unrelated -4
, co	ack -12	blocked -4	done 28	question -5	unrelated -4
, coi	done 3
, con	ack -4	blocked -20	done -28	extension -5	in_progress 43	not_started 6	question -3	unrelated 10
, cong	blocked 5	in_progress -6
, cuoi	done -3	in_progress 5
, da	ack -14	blocked -11	done 17	in_progress -17	not_started 27	question -4	unrelated 3
, dan	done 9	in_progress -7
, dang	ack -5	blocked -11	done -36	in_progress 56	question -5
, danh	done 5	in_progress -3
, dat	done 3	unrelated -3
, de	blocked -14	extension 7	in_progress 15	question -5	unrelated -3
, dem	extension 4	unrelated -3
, do	blocked 11	done 4	in_progress -11
, doan	blocked 4
, doi	blocked -3	done -5	in_progress 11
, don	ack 9	blocked -5	done -8	extension 6
, dong	ack 5	done 10	in_progress -9	unrelated -4
, dot	done 5	in_progress -4
, du	blocked -4	done -3	extension 17	in_progress -6
, dua	done 5
, duoc	blocked -5	in_progress 4
, duong	blocked 13	done -7	in_progress -4
, e	blocked -3	done -14	in_progress 6	not_started 3	question 9
, em	ack 11	blocked 8	done 8	extension -4	in_progress 11	not_started -18	unrelated -13
, file	ack -6	done 7
, gia	extension 3
, giao	blocked -8	done 9
, giay	done 3
, gio	ack -4	blocked -11	done 5	extension -3	in_progress 7	unrelated 5
, gui	ack -5	blocked -3	done 32	in_progress -21
, hai	done 11	in_progress -7
, hang	blocked -4	in_progress 3
, he	done 3
, het	blocked -5	in_progress 7
, hien	blocked -3	in_progress 4
, hieu	done 4	in_progress -3
, ho	blocked 8	done 3	in_progress -12	not_started 5
, hoa	blocked 4	done -3
, hoan	done 10	in_progress -12
, hoc	done 5
, hoi	blocked 5	done -3	in_progress -3
, hom	blocked -7	done -12	extension 7	unrelated 14
, hop	in_progress 5
, ke	blocked 4	in_progress -3
, ket	blocked 5	in_progress -4
, khao	done -3	unrelated 3
, khi	ack 3	done -4	in_progress 5
, kho	blocked 5	done -5
, khoi	done 5
, khong	ack -4	blocked 19	done 25	extension -5	in_progress -16	not_started -4	question -7	unrelated -8
, ki	done 5
, kiem	in_progress 3	question -3
, kien	done 3	in_progress -3
, lam	ack 9	blocked 8	done -5	in_progress -7	not_started -3
, lan	blocked 4	in_progress -3
, lat	ack 16	in_progress -38	unrelated 23
, lay	blocked 9	done -6
, li	blocked -4	extension 5
, loi	ack 3	blocked -6	in_progress 5
, luu	done 3
, ma	blocked 11	not_started -9
, mai	ack 5	blocked -3	done -8	in_progress 11
, mang	ack 3	blocked -9	in_progress 10
, mat	blocked 7	in_progress -3
, met	done -14	unrelated 17
, minh	done 4
, moi	blocked -11	extension -3	in_progress 25	not_started -11	unrelated 4
, mot	done -3	extension 6	in_progress -10	not_started 9
, mua	extension 4
, nam	in_progress -7	not_started 7	question 3
, nay	blocked -3	done 20	in_progress -15
, ngay	done 7	extension -3
, nghi	done 3	in_progress -3
, ngoi	done -4	in_progress 10	not_started -5
, nguoi	blocked -7	done 10
, nha	blocked 9	done -3	unrelated -4
, nhe	done -4	unrelated 5
, nho	unrelated 3
, nhung	blocked 3	done -6	in_progress -9	not_started 15
, niem	blocked -4	done 9	in_progress -4
, nop	done 6
, phai	blocked 24	done -5	extension -8	in_progress -8	not_started -3
, phan	blocked -3	done -4	extension 3	in_progress 9	not_started -4
, phat	blocked -5	done 14	in_progress -5
, phia	blocked -5	in_progress 7
, phong	done -3	in_progress 5
, phuong	blocked 3
, quyet	blocked -3	done 4
, rieng	done -4	in_progress -4	not_started 8
, sang	not_started 4
, sao	done 6	in_progress -4
, se	ack 23	done -8	in_progress -11
, sep	done 3
, so	blocked -6	done 15	in_progress -7
, song	not_started 4
, sot	done -3	in_progress 5
, sua	done 3
, tac	blocked 5	done -3
, tap	blocked -5	done 5
, tau	blocked 3
, tet	blocked -3	done 4
, thang	done -8	in_progress 6	unrelated 5
, thanh	done 8	in_progress -7
, thi	blocked 5	in_progress -6
, thieu	blocked 6	in_progress -3
, tho	blocked 7	unrelated -3
, thu	blocked -8	in_progress 6	unrelated 4
, thuc	in_progress 7	not_started -4
, tin	done -3	in_progress 6
, to	done -7	in_progress 3	not_started 3
, toi	blocked -7	done -14	in_progress 26	unrelated -3
, tra	blocked 3
, tram	blocked 3
, trao	done 4	in_progress -3
, trinh	done -3	in_progress 4
, trong	done -8	in_progress 8
, trung	blocked 4
, tu	blocked 3
, tuan	blocked -4	in_progress 10	unrelated -5
, tuc	done -4	in_progress 4
, tui	blocked 4	extension 4	unrelated -3
, van	done 7	in_progress -6
, ve	done 9	in_progress -4
, viec	blocked 9	in_progress -5	not_started 4
, vua	in_progress 4	not_started -5
, xa	blocked 3
, xe	done 12	in_progress -5	not_started -6
, xin	blocked -7	extension 13	in_progress -10	unrelated 6
, xiu	done -4	in_progress 5
, xoay	blocked 7	unrelated -6
, xong	ack 12	in_progress -22	not_started 12	unrelated -3
, xot	done -7	unrelated 8
, |	ack -5	done 37	in_progress -27
-	done 3	in_progress -3
.	ack 7	blocked -23	done 6	extension 5	in_progress -9	not_started 11	question -4	unrelated 6
. ho	done 3
. |	ack 8	blocked -23	done 3	extension 4	in_progress -8	not_started 11	question -4	unrelated 7
/	blocked -4	done 5	extension 3	in_progress -3
/ do	blocked -3	extension 3
/ du	done 3
4	in_progress 5
4 e	in_progress 5
:	blocked -16	done 9	extension 7	in_progress -5	not_started -4	unrelated 11
: %	in_progress 3
: )	ack 4	blocked -6	in_progress -9	unrelated 12
: ;	done 3
: dat	done 3
: don	blocked -3	done 4
: tin	in_progress 3
: uy	done 3
: |	extension 4	in_progress -3
;	in_progress 3
; noi	done 3
=a'	ack -3	blocked 4	done -5	in_progress 5	not_started 10	question -9
=a.	ack 22	blocked -3	done -9	in_progress -23	not_started 10	question 10	unrelated -7
=a`	in_progress -5	question 9
=an'	blocked -4	extension 4	not_started 3
=anh?	blocked -5	done 9	not_started -3	unrelated 3
=ba`	blocked 8	in_progress -10	unrelated 5
=bac'	unrelated 6
=bac.	ack -3	blocked -3	done -4	extension 3	in_progress 10
=bai`	blocked -3	in_progress 11	not_started -3	unrelated -3
=bai~	done 4
=ban	done -9	in_progress 8	not_started -5	question 11	unrelated -3
=ban'	blocked -5	done -6	in_progress -8	unrelated 23
=ban?	extension -12	in_progress 29	not_started -5	unrelated -15
=ban`	ack -3	blocked -3	in_progress 3	not_started 5
=bang?	blocked -3	in_progress 4
=bao	ack 3	blocked -9	done -3	extension -3	in_progress -4	question 15	unrelated 3
=bao'	ack 4	blocked -19	done 19	in_progress 18	not_started -3	question -5	unrelated -14
=bao?	ack -3	blocked -4	done 8	not_started 4	question -3
=bao~	blocked 30	done -11	extension -7	in_progress -7	not_started -4
=bay?	in_progress 3
=be'	done -3	unrelated 5
=bi.	ack -3	blocked 20	done -15	extension -4	in_progress 9	question 14	unrelated -21
=bi`	in_progress -4	not_started 5
=biên	blocked 3	done 10	in_progress -6	unrelated -3
=biên?	done 16	unrelated -12
=biêt'	ack 11	blocked 3	done -11	not_started -5	question -3	unrelated 4
=biêu?	done -10	in_progress 14	question 3	unrelated -6
=bo?	blocked 20	done -3	in_progress -7	unrelated -6
=boc'	in_progress -4	not_started 5
=bon.	ack 3	in_progress -3	not_started 4
=bong'	ack 3	blocked -3	extension 5	in_progress -7
=bung`	blocked 3
=but'	in_progress 4
=buôi?	done 6	in_progress -5
=buôn`	unrelated 4
=bâm'	unrelated 3
=bân.	ack 10	blocked -8	in_progress -8	not_started 4
=bât'	not_started 3
=bâu`	not_started 4
=bê'	ack -3	blocked -3	done 16	in_progress -3	unrelated -5
=bên	ack -5	blocked 25	done -7	extension -9	in_progress 16	not_started -3	question -5	unrelated -12
=bô'	done -10	in_progress -5	not_started 3	unrelated 16
=bô.	ack 6	done 4	extension -6	not_started -3
=bô?	blocked -8	done 9
=bôi`	done 5
=băn'	done 4
=băng	blocked -3	done 7
=băng`	ack -3	blocked 3	done 12	in_progress -12	question -4	unrelated 5
=băt'	ack -4	blocked -11	done -21	in_progress 24	not_started 24	question -3	unrelated -7
=bđ	not_started 4
=bơm	blocked -3	done 4
=bưa~	ack -4	blocked 4	done -3	extension 5	in_progress 6	not_started -5
=bưu	done -3	in_progress 3
=bươc'	done -3	in_progress 8
=ca?	ack -6	done -6	in_progress -15	not_started 8	question -7	unrelated 23
=ca`	done -4	unrelated 9
=cac'	ack -10	blocked -7	done 13	extension -6	in_progress -4	question 5	unrelated 10
=cai'	ack -4	blocked 9	done -6	in_progress 12	not_started -7	question -7	unrelated 3
=cam?	ack 12	done -7	in_progress -3	unrelated 4
=can'	in_progress 3
=can.	blocked 3
=cao	blocked -4	in_progress 4
=cao'	ack -4	blocked -13	done 13	extension 4	not_started 4
=chao`	unrelated 3
=chau'	blocked -12	done 7	in_progress 8
=chay'	blocked 8	in_progress -3	not_started -5
=chay.	blocked -10	in_progress 13	not_started -4	unrelated 3
=chi	ack 4	blocked -11	extension 5	in_progress -5	not_started 3	question 7	unrelated -6
=chi'	not_started -3
=chi.	ack 3	done -21	in_progress 10	question 8
=chi?	done 13	extension -4	not_started -3	question -4
=chia`	in_progress -4	unrelated 6
=chin'	done -4	in_progress 7
=chinh'	blocked 13	done -8	extension -8	in_progress 8	not_started -5	question 3
=chinh?	blocked -5	done -4	extension 4	in_progress 8
=chiu.	blocked 7
=chiêu'	blocked -8	done 5	extension -5	in_progress -4	unrelated 15
=chiêu`	blocked -5	done -5	in_progress 18	not_started 4	unrelated -7
=cho	ack -14	blocked -20	done 10	extension 26	in_progress -5	not_started -11	question 16
=chon.	done -6	in_progress 5
=chu'	ack 6	in_progress -7
=chu?	done -11	in_progress 25	not_started -3	question 12	unrelated -18
=chuc'	blocked -4	done -5	in_progress -3	unrelated 19
=chuc.	blocked -3	in_progress 5
=chup.	ack 6
=chut'	blocked -3	in_progress 3
=chuyên	ack 4	done -3
=chuyên.	unrelated 3
=chuyên?	ack 4	blocked 16	done -24	extension -5	in_progress 4	unrelated 5
=chuyên`	ack 4	done 3	extension 6	not_started 3	unrelated -15
=chuân?	blocked -6	done -5	in_progress 13
=châm.	extension 5	unrelated -3
=châp'	ack 19	blocked -9	done -6	extension -3	unrelated -3
=chê'	blocked 4	in_progress 7	unrelated -5
=chêt'	blocked 3
=chông'	blocked -5	not_started 4
=chông`	blocked 3	done -8	unrelated 8
=chôt'	done 8	in_progress -4
=chô~	blocked 10	in_progress -9	unrelated 3
=chăc'	blocked 9	done 6	in_progress -6
=chăn'	done 5	in_progress -4	unrelated 3
=chăn.	blocked 4	unrelated -3
=chăng?	blocked 8	in_progress -4
=chơ.	blocked -5	done 11
=chơ`	blocked 33	done -23	extension -3	in_progress 10	not_started -6	question -3	unrelated -5
=chơi	blocked -4	in_progress -5	unrelated 10
=chư'	done 19	in_progress -10	not_started -6	question -3
=chưa	ack -28	blocked -4	extension -7	in_progress 19	not_started 16	question 7	unrelated -3
=chưa~	done 7	in_progress -3	not_started -5
=chưc'	ack 8	blocked 8	done -4	in_progress -8	unrelated -4
=chưng'	ack -7	blocked -5	done 3	in_progress 6	not_started 5
=chưng`	in_progress 5
=chư~	blocked 6	done -9	not_started 5
=chương	ack -4	done 6	extension -4	in_progress 4
=co'	ack -10	blocked -9	done 6	extension -15	in_progress 5	question 28	unrelated -7
=con	ack 8	blocked 4	done -13	in_progress -9	not_started -5	unrelated 17
=con`	ack -8	blocked -23	done 17	extension -4	in_progress 31	not_started -6	question 11	unrelated -18
=cu.	blocked -6	done 7
=cua?	ack -7	blocked 16	done -8	not_started -4	question -5	unrelated 9
=cuc.	in_progress 3
=cung`	blocked -6	done 11	in_progress -4	unrelated 4
=cung~	blocked 7	in_progress 7	not_started -3	question -4	unrelated -3
=cup'	blocked 10	in_progress -8
=cu~	blocked 9	done -5	unrelated -3
=cuôc.	blocked 6	in_progress -4
=cuôi'	ack -3	blocked -10	done 15	in_progress 6	not_started -4
=câm'	blocked 6	in_progress -3
=cân`	in_progress -3	question 11	unrelated -3
=câp'	ack -8	blocked 5	done 11	extension 5	in_progress -4	not_started 6	question -8	unrelated -7
=câu	blocked -4	in_progress 5
=câu.	done 3	in_progress -3
=câu`	ack 5	blocked 3	done -6	in_progress -8	question 5	unrelated 3
=cây	blocked -4	done 3	in_progress 5	unrelated -3
=cô	done 5	unrelated -3
=cô'	blocked -3	in_progress 3
=cô?	blocked 4	done -3
=công	ack 9	blocked 14	done -12	extension -11	in_progress 5	question 4	unrelated -11
=công.	done -3	in_progress 10	not_started -3
=côt.	blocked 3	done 9	in_progress -10
=căm'	blocked -6	done 15	unrelated -8
=căn	blocked -3
=căt'	question 4	unrelated -3
=cơ	blocked 4	done -10	extension 4	in_progress 3	not_started 3
=cơm	done -7	unrelated 17
=cơ~	in_progress 4
=cư	in_progress 5
=cư'	ack 7	done -8
=cư?	blocked -3	done 3
=cưa?	done -3	unrelated 6
=cưng'	done 6	unrelated -4
=cưu'	in_progress -4
=cưu.	done 5
=cươc'	done 3
=cươi'	blocked -3	done -3	in_progress -4	unrelated 12
=cương	in_progress 8	not_started -5
=da.	ack 17	done -8	extension -11	in_progress -4	not_started 8	question 7	unrelated -10
=dai`	blocked 4	done -4	question 4	unrelated -3
=dam'	blocked 12	in_progress 5	not_started -13
=dan'	done 4
=de`	in_progress 14	question -6	unrelated -5
=dich.	blocked 8	done -4	in_progress -3
=diên~	blocked -7	done 10	in_progress 5	not_started -4
=do	blocked 16	extension 13	in_progress -18	not_started -5
=doc.	blocked -6	extension 7
=doi~	ack 7	done -8
=don.	blocked -3	done 8	in_progress -3
=dong`	in_progress -7	not_started 9
=du`	blocked -3	done 6	in_progress -3	unrelated 3
=dung.	done 6	in_progress -4
=dung`	blocked -6	done 7
=duyêt.	blocked 6	done -5	in_progress 4	not_started -7	question 9	unrelated -5
=dân	ack -5	done 8	in_progress 5	not_started -5
=dân~	blocked 11	in_progress -4	not_started -6	question 6	unrelated -3
=dâu'	blocked -7	in_progress 11
=dơ?	blocked 6	done -3	in_progress 7	question -3	unrelated -4
=dơi`	blocked 12	extension 6	in_progress -7	not_started -3	unrelated -5
=dơ~	done 7	unrelated -6
=dư.	blocked 12	done -18	in_progress 27	not_started -7	unrelated -12
=dưng.	blocked 5	done -8
=dưng`	blocked 25	done -7	in_progress -10	question -3	unrelated -3
=dưt'	blocked -4	done 8
=dư~	blocked 6	done -3
=dương	extension -3	in_progress 4
=dương~	blocked -3	done 5
=ga`	ack 12	blocked -4	done -3	in_progress -6	unrelated 3
=gai'	done -4	unrelated 4
=gi`	ack -4	blocked -11	done -6	in_progress -6	not_started 34	unrelated -5
=gia'	ack 3	blocked 8	not_started -3
=giai?	ack -7	blocked -3	extension 7	in_progress 8	not_started 10	question 3	unrelated -21
=giam'	done 4
=giang?	done 8	in_progress -3
=giao	ack -4	blocked 11	done -4	extension -4	in_progress 3	not_started 6	question 4	unrelated -12
=giap'	blocked -3	in_progress 4
=gioi?	in_progress 6
=giuc.	done -3	in_progress 5
=gium`	extension 6	unrelated -4
=giup'	ack -7	blocked 3	done 3	extension 10	unrelated -6
=giây'	ack -11	blocked -6	done 11	extension -6	in_progress 3	not_started 15	unrelated -4
=giô~	done -4	unrelated 5
=giơ`	blocked -13	extension -7	in_progress 5	not_started -5	question 17
=giơi'	done 6
=goi'	blocked -3	done 3
=goi.	blocked -7	in_progress -4	unrelated 15
=goi`	done 3
=gon.	done 8	in_progress -5
=gop'	blocked -4	done 18	in_progress -10	unrelated -3
=go~	ack 4	blocked -4	done -3	in_progress 9
=gân`	blocked 4	done -15	in_progress 14
=gôc'	blocked 8	done -4
=gôm`	question 7	unrelated -3
=găp.	blocked 6	in_progress -9	unrelated 5
=gơ~	blocked 3	in_progress 3
=gưi?	ack -24	blocked -12	done 20	extension -13	in_progress 36	not_started -30	question 18	unrelated 4
=ha.	done 5	in_progress -4
=ha?	done -3	extension -6	not_started -3	question 21	unrelated -4
=hai`	done 6	in_progress -5
=han.	ack -17	done -3	extension 40	in_progress -15	not_started -9	question 23	unrelated -16
=hang`	blocked 3	in_progress 5
=hanh`	ack 17	blocked -8	done -3	extension -10	in_progress 12	not_started -3	question 3	unrelated -8
=hay	blocked -3	done -7	question 16	unrelated -3
=he`	extension 3
=hen.	blocked -3	extension 7
=hinh`	blocked -3	done -5	in_progress 10
=hiêm?	blocked -3	done 4	in_progress -3	not_started 5
=hiên.	ack 14	blocked -10	done -3	extension -3	in_progress 5	not_started 6	question -3	unrelated -5
=hiêu.	blocked 3	done -4
=hiêu?	ack 14	done -5	in_progress -7
=hoa'	blocked 4	unrelated -4
=hoa`	blocked -9	in_progress 7
=hoach.	ack -7	blocked -4	done 4	in_progress -3	not_started 17	unrelated -7
=hoai`	done 3
=hoan`	done 8	extension -8	in_progress 9	not_started -3	question -8
=hoan~	blocked 15	in_progress -9
=hoat.	blocked -5	done 5	not_started 3
=hoc.	done 5	extension 6	in_progress -14	unrelated 9
=hoi?	ack 6	blocked 19	done -9	in_progress 6	not_started -3	question -13	unrelated -3
=hom`	in_progress 3
=hong?	blocked 10	in_progress -10
=hop.	ack 6	blocked 16	done -26	not_started 4	question 3	unrelated -3
=huy?	blocked 5
=huân'	done -3	in_progress 8
=hâu`	done -3	in_progress 4
=hê.	blocked 3	in_progress 3
=hêt'	ack -8	blocked 26	done 6	extension 4	in_progress -9	not_started -9	question 9	unrelated -19
=hô.	done 21	not_started -5	question -3	unrelated -9
=hô`	ack -4	blocked 7	done 5	extension -6	in_progress 6	not_started 6	question 4	unrelated -17
=hôi.	blocked -5	done 5	extension -8	in_progress 6	not_started 11	unrelated -10
=hôi`	blocked 8	done 7	in_progress -9
=hôm	ack -7	blocked -23	done 21	extension 15	in_progress 4	not_started -12	question -8	unrelated 11
=hô~	blocked 10	in_progress -3	unrelated -4
=hđnd	blocked 4	done -4	in_progress 3
=hơp.	ack -5	blocked -8	done 13	extension -6	in_progress 13	not_started -9	question 8	unrelated -7
=hưa'	not_started 6
=hưu	blocked 3	unrelated -3
=hương	done -4	in_progress -7	unrelated 14
=hương'	blocked 10	in_progress -6	not_started -4	question 6
=i`	blocked 3
=in	done -8	in_progress 14
=it'	blocked -4	extension 4
=keo'	blocked 7	done -5	extension 4
=ket.	blocked 4	done -5	in_progress -8	unrelated 8
=kha'	blocked -3	in_progress 5
=khac'	done -11	in_progress 12	question 4	unrelated -4
=kham'	in_progress 4	question 3	unrelated -3
=khanh'	done 4
=khep'	blocked -6	done 11	in_progress -4
=khi	blocked 10	done -7	in_progress 4	question -3
=kho'	blocked 6	done 3	in_progress -3
=khoa'	done 3	in_progress -6	unrelated 5
=khoan'	blocked 3
=khoan?	unrelated 5
=khoang?	in_progress 4
=khoe?	ack -3	unrelated 8
=khoi?	ack 4	blocked -6	done 5	extension 3	in_progress -4
=khât'	blocked -3	extension 8	in_progress -3
=khâu	in_progress 9
=khâu?	blocked 10	done -4	unrelated -4
=không	ack -30	blocked 69	done -19	extension 10	in_progress -26	not_started -28	question 17	unrelated 7
=khăc'	done 10	in_progress -5
=khơi?	blocked -4	done -19	in_progress 19	not_started 8
=khơp'	done 6	in_progress -7
=ki'	ack -13	blocked 3	done 17	extension -5	in_progress 22	not_started -15	question 3	unrelated -11
=ki?	ack 4	blocked -4	done -6	in_progress 6
=ki`	blocked -3	in_progress -3	not_started 4
=kich.	blocked -4	in_progress 3
=kin'	blocked -3	in_progress 3
=kip.	blocked 12	done 7	extension 7	in_progress -15	not_started -3	question -3
=kiêm?	blocked -6	done 13	in_progress -3	question 5	unrelated -8
=kiên'	done 3	extension -3	in_progress 4	not_started 4	question -3	unrelated -6
=kiêu?	blocked 6	question -4
=kê	ack 10	blocked -8	done 5	not_started -3	unrelated -7
=kê'	ack -7	blocked -9	done -9	extension -3	in_progress 20	not_started 13	unrelated -5
=kêt'	ack -9	blocked -14	done 20	extension -4	in_progress 12	question 4	unrelated -9
=la`	blocked 3	done -19	extension -4	in_progress 27	not_started -3	question 7	unrelated -8
=lai'	question -5	unrelated 11
=lai.	ack 11	blocked -18	done 16	extension 13	in_progress -4	not_started -10	unrelated -8
=lam`	blocked 10	done 11	extension -10	not_started 11	question -4	unrelated -17
=lanh~	done -4	in_progress 7
=lat'	ack 10	done -3	in_progress -20	unrelated 17
=li'	blocked -5	done 4	extension 4	in_progress -6	not_started 3
=lich.	blocked 14	done -7
=linh~	ack 9
=liên	unrelated 5
=liên`	ack 4	done -3
=liêt.	done 6	unrelated -3
=liêu.	ack -4	blocked 9	extension 3	in_progress 6	not_started -8	question 4	unrelated -9
=lo	done 12	in_progress -6
=long`	done 6	in_progress -5
=luc'	blocked -4	done 9
=luc.	blocked -7	done 4	question 4
=lui`	blocked -4	extension 24	in_progress -4	question -10
=lut.	blocked 3	in_progress -4	not_started 3
=lu~	extension 3
=luân.	blocked 4	in_progress -4
=luât.	blocked 3	done 8	in_progress -5	not_started -4	unrelated -3
=luôn	blocked 9	done 12	in_progress -12	unrelated -5
=lân'	in_progress 3
=lân.	done 3
=lân`	ack -3	blocked 22	done -12	in_progress 5	question -8
=lâu	done 6	extension 3	in_progress -5
=lây'	blocked 4	in_progress -3	not_started -4	question 6
=lêch.	blocked 3
=lên	ack -5	blocked -5	in_progress 11	unrelated -3
=lênh.	ack 3
=lêu`	unrelated -5
=lê~	ack 4	blocked -4	done -6	unrelated 7
=lôi~	ack -5	blocked -5	in_progress 4	unrelated 10
=lôn.	blocked 4
=lông	done -4	unrelated 8
=lăm'	done 3	in_progress 7	unrelated -5
=lăp'	done -5	in_progress 16	unrelated -9
=lơ?	blocked 5	done -4
=lơi`	ack 18	blocked 16	done -6	in_progress -10	not_started -4	question -10
=lơn.	in_progress -3
=lơp'	ack -3	done -9	in_progress 7	unrelated 10
=lưc.	blocked 13	done -3	in_progress -8
=lưu	done 9	in_progress -8
=lương.	blocked -3	in_progress 4
=ma`	blocked -6	done 13	in_progress 4	not_started 3	question -3	unrelated -8
=mac.	done 6	unrelated -4
=mai	done -10	extension -7	in_progress 21	question -6
=mai'	done 3	unrelated 3
=mang.	in_progress 5
=mang?	blocked 5	in_progress -3
=may	blocked 13	done -4	unrelated -6
=may'	done -10	extension -6	in_progress -6	question -3	unrelated 27
=ma~	done 4	in_progress -3
=me.	done -3	unrelated 4
=met'	in_progress 3
=minh`	question -3	unrelated 4
=moi.	blocked -10	done 5	in_progress -5	not_started -8	question -4	unrelated 26
=mong	extension 5
=mong'	done -7	in_progress 7
=mu`	done 4
=mua	blocked -9	done -11	in_progress 20	question 8	unrelated -6
=mua`	blocked -4	done 4	extension 3	in_progress -3
=muc.	blocked -8	done -3	extension 3	in_progress 9
=mung`	in_progress 4
=muôn'	done -5
=muôn.	extension 6
=mâm`	blocked -4	in_progress 4
=mân`	not_started 9	unrelated -9
=mât'	blocked 22	done -9	in_progress -13	not_started 3	unrelated 4
=mât.	blocked 4
=mâu	blocked 4	unrelated -3
=mâu~	extension -5	in_progress -4	not_started -4	question 22	unrelated -4
=mây'	blocked -4	done -5	not_started -5	question 18
=mêm`	extension 6	in_progress -4
=mêt.	done -12	unrelated 12
=mô	blocked -4	done 4	in_progress -4	question 5
=mô?	done -5	in_progress -6	unrelated 11
=môc'	blocked -4	done 3	extension 9	in_progress -3
=môi	done 8	in_progress -5	unrelated -3
=môi~	blocked 7	unrelated -5
=môn	ack 4
=môt.	blocked -6	done -7	extension 10	in_progress 11	not_started 6	question -8	unrelated -8
=măc'	blocked 15	in_progress -6	unrelated -4
=măt'	done 3
=măt.	done -8	in_progress 11	question 4	unrelated -6
=mơ	done -7	not_started 7
=mơ?	blocked -7	done -9	in_progress 10	not_started 14	unrelated -4
=mơi'	ack -15	blocked -4	in_progress 19	not_started 33	question -10	unrelated -24
=mơi`	blocked -3	done -9	extension -7	in_progress 10	not_started -7	unrelated 16
=mưa	done 6	in_progress -12	not_started -4	unrelated 12
=mưng`	blocked -5	unrelated 11
=mưu	done 11	in_progress -8
=mươn.	extension -6	in_progress -8	unrelated 19
=mương	blocked -6	in_progress 5
=nam	ack 4	done -3
=nao.	blocked -5	done 4
=nao`	ack -12	done 5	extension -7	not_started 4	question 12	unrelated -3
=nap.	done 3
=nay	ack -6	blocked -13	done 20	in_progress 12	not_started -17	question -3	unrelated 9
=nay`	ack -9	blocked 23	done -32	extension 21	in_progress 11	not_started 6	question -4	unrelated -15
=nay~	done 5	in_progress -4
=ne`	done 3
=nganh`	blocked -7	extension 6
=ngay	blocked -3	done -4	extension 4	in_progress 3	question -4	unrelated 3
=ngay`	ack -14	blocked -6	done -7	extension 21	in_progress 20	not_started -5	unrelated -10
=nghe	ack 7	blocked -3	done -7	in_progress 9	unrelated -5
=ngheo`	blocked 4	in_progress -4
=nghi.	ack -4	blocked 15	done 4	in_progress 3	not_started -5	unrelated -11
=nghi?	blocked 17	done -5	in_progress -7	unrelated -4
=nghia~	done 6	question 3	unrelated -4
=nghi~	in_progress 3
=nghiêm	ack 17	blocked -4	done -3	in_progress -7
=nghiêm.	in_progress 7
=nghiêp.	blocked 5	in_progress -4
=nghê.	ack -4	done -8	in_progress 10	unrelated 4
=ngoai`	blocked 5	in_progress -4
=ngo~	done 9	in_progress -5
=nguyên	blocked 7	in_progress -5	not_started 6	question -7
=nguôn`	blocked 7	not_started -5
=ngân	blocked 3	done 5	in_progress -8	not_started 6	unrelated -3
=ngâp.	done 4
=ngôi`	blocked -7	in_progress 14
=ngăn	not_started 4
=ngưng`	blocked 4	in_progress -3
=ngươi`	ack -8	blocked 9	done 10	extension -5	in_progress -8	not_started -3	question -4	unrelated 9
=nha`	ack -5	blocked 4	done -11	extension -6	in_progress -12	not_started -10	unrelated 41
=nhap'	done -4	in_progress 9
=nhe'	blocked -4	done -8	in_progress 19	not_started 4	question -9	unrelated -5
=nhi?	unrelated 5
=nhich'	in_progress 6
=nhiêm.	ack 5	blocked 6	done -9	extension -5	not_started 6	unrelated -3
=nhiêu	unrelated 6
=nhiêu`	blocked 4
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -4	done 10	in_progress -7	question -3	unrelated 9
=nhâm`	ack -3	blocked 7	done -3	in_progress -6	not_started -3	question -4	unrelated 15
=nhân.	ack 10	blocked -8	done 16	extension -6	in_progress -12	not_started 12	unrelated -12
=nhâp.	done 6
=nhât'	blocked 3	in_progress 3
=nhât.	blocked -3	unrelated 3
=nhăc'	ack 12	blocked 4	in_progress -14	question 14	unrelated -14
=nhăn'	unrelated 4
=nhăt.	unrelated 3
=nhơ'	ack 6	blocked -6	done -4	unrelated 6
=nhơ`	blocked 20	done -5	extension -3	in_progress -5	question -4
=như	blocked -3	done -4	in_progress 12
=nhưng	blocked -4	done 6	in_progress 5	not_started 8	question -4	unrelated -7
=nhưng~	blocked -4	done 6	in_progress -7	not_started -3	question 11	unrelated -3
=niêm	in_progress 4	not_started 4
=niêm.	ack 4	done -6
=niên	in_progress -3
=no?	blocked 9	unrelated -6
=noi'	done -9	in_progress 20	not_started -5
=nong'	blocked 7	question -4
=nâng	done 3
=nên	ack -3	blocked 26	done -6	extension 6	in_progress -7	not_started -12
=nêu'	ack -5	blocked -5	done -5	in_progress 17	unrelated -3
=nôi'	blocked -3	in_progress 4
=nôi.	blocked -8	done -9	in_progress 5	not_started 17
=nôi?	blocked 14	done -7	in_progress -4
=nông	done -3	in_progress 5
=nôp.	ack -22	blocked -19	done 7	extension 21	in_progress 10	not_started -12	question 28	unrelated -13
=nôt'	blocked -7	done 20	not_started -11
=năm	blocked -5	unrelated 4
=năm'	ack 11	done -4	in_progress -8	not_started 4
=năm`	blocked -5	done -9	extension 3	in_progress 23	not_started 4	unrelated -13
=năng	blocked 7	not_started -4
=năng'	blocked 10	unrelated -9
=nơ.	blocked -4	done 13	extension 6	in_progress -9	unrelated -4
=nơi	ack -3	blocked -5	in_progress 8
=nơi'	extension 4
=nưa?	blocked 5	done -6	in_progress 6
=nưa~	ack -5	blocked -7	extension 7	not_started 11	unrelated -4
=nư~	done 3
=nươc'	blocked 5	done 6	in_progress -6	not_started -3
=pha'	blocked 16	done -4	in_progress -9
=phai?	ack -3	blocked 9	done 7	extension -13	in_progress 7	not_started -12	question 19	unrelated -13
=pham.	not_started 3
=phan?	blocked 16	done -4	in_progress -8
=phao'	ack -3	blocked -4	done 10
=phap'	blocked 3	done -6	in_progress 7
=phat'	ack -6	blocked -11	done 18	extension -4	in_progress 14	not_started 4	question -4	unrelated -11
=phat.	done 4	in_progress -3
=phep'	ack -4	done 11
=phi'	blocked 17	done -7	extension -3	in_progress -4	not_started -4	question 8	unrelated -4
=phia'	blocked -3	in_progress 4
=phiêu'	done 6	not_started -3
=pho'	in_progress 5
=phong'	done -3	extension 3	in_progress 4
=phong`	blocked 12	extension -7	in_progress -17	question 16
=phu.	blocked -4	in_progress -3	question 14	unrelated -5
=phuc.	done 6	in_progress -5
=phâm?	blocked -3	question 4	unrelated -4
=phân	blocked -5	not_started 13
=phân'	in_progress 3
=phân.	ack 4
=phân`	ack -7	extension 4	in_progress 25	not_started -13	unrelated -8
=phê	blocked 4	done 6	in_progress -15	unrelated 7
=phô'	ack -3	blocked 5	done 13	in_progress -11
=phôi'	done 3	extension -5	in_progress 6
=phơi	unrelated 4
=phương	done -4	in_progress 7
=phương`	done 6	in_progress -5
=qua	ack -4	blocked -9	done 28	extension 3	in_progress -8	not_started -6	question 4	unrelated -8
=qua'	ack -4	blocked 5	done -27	in_progress -16	unrelated 42
=qua?	blocked -11	done 3	in_progress 13	not_started -4	question 3
=qua`	ack -3	blocked -4	done 7	in_progress 7	not_started 3	unrelated -7
=quai'	blocked 5	done -5
=quan'	ack 5
=qui'	blocked -12	extension 15	in_progress -4	not_started 4
=qui~	done -6	unrelated 9
=quyên?	blocked -4	in_progress 3
=quyên`	blocked 5
=quyêt'	blocked -9	done 3	in_progress 13	unrelated -4
=quân	ack -3	blocked -4	done 6	question 8	unrelated -7
=quên	done 4	in_progress -7	not_started 5
=ra	ack -4	done -10	in_progress 9	not_started 11	unrelated -8
=ra`	blocked -4	done 7
=rac'	done 6
=ranh?	not_started 5
=riêng	in_progress -4	not_started 5
=ro~	ack 16	blocked 11	done -6	in_progress -11	not_started -9
=rut'	blocked -3	in_progress 6
=ruôt.	in_progress -5	unrelated 7
=rôi`	ack 9	blocked 17	done 11	extension -24	in_progress 19	not_started -4	question -15	unrelated -13
=rôn	done 6
=rơi	in_progress 3
=rơi`	extension 4
=rơt'	in_progress 3
=rưa'	blocked -3	question 5
=rưa?	unrelated 3
=rưng`	blocked 3
=sach'	in_progress 3	not_started 7	question -3	unrelated -5
=sach.	ack -5	blocked 11	done 14	in_progress -11	unrelated -5
=san?	done 5	question 4	unrelated -4
=sang	blocked -8	done -9	extension 20	not_started 9	question -4	unrelated -4
=sang'	ack -3	blocked -6	done 24	extension -4	in_progress -3	not_started -8	question -4	unrelated 4
=sao	done 6	in_progress -13	question 18	unrelated -7
=sat'	done 8	in_progress -4
=sat.	blocked 11	done -9
=sau	ack 5	blocked -6	done -8	in_progress 5	question -3	unrelated 5
=sau'	done 8	in_progress -3
=se~	ack 34	blocked -7	done -13	extension -6	in_progress 5	not_started -4	question -4	unrelated -6
=si~	done 4
=soan.	blocked 3	done -10	in_progress 12	unrelated -5
=soat'	ack -3	blocked -4	done 5	in_progress 7
=sot'	blocked -6	done 10
=suôt'	extension 3
=sân	blocked -3	in_progress -5	unrelated 11
=sêp'	done -11	in_progress 8	question -3
=sô'	ack -7	extension -4	not_started -5	question -3	unrelated 20
=sô?	ack 9	done -7	in_progress 7	not_started -6	unrelated -4
=sôt'	extension 3
=săm'	blocked -6	in_progress 4	not_started 4	question 9	unrelated -13
=săp'	blocked -3	done -3	in_progress 7
=sơ	ack -5	blocked 5	extension -5	in_progress 16	not_started 5	question 3	unrelated -19
=sơ.	blocked 10	in_progress -7
=sơ?	ack -4	blocked 18	extension 3	in_progress -10	question -5
=sơm'	done -4	in_progress 7
=sơn	done -10	in_progress 16	unrelated -4
=sư.	blocked -5	not_started 5
=sư?	done 7	in_progress -3
=sưa?	ack -3	blocked -11	done -3	in_progress 3	question -5	unrelated 19
=tac'	ack 6	done 4	in_progress -4	unrelated -4
=tai.	blocked -6	done 5
=tai?	blocked 3
=tai`	blocked 10	done -6	extension -3	in_progress 10	not_started -4	question -4
=tam'	in_progress 6
=tam.	done 4	unrelated -5
=tan'	blocked 4	done -3
=tay	blocked -5	done 14	in_progress 3	unrelated -5
=thai'	done 4
=thang'	ack -3	blocked -8	done -10	extension 6	in_progress 8	not_started 11	question -3
=thanh`	done 22	extension -7	in_progress -5	not_started -6	question -8	unrelated 4
=thao'	blocked 4	done 7	unrelated -6
=thao?	blocked -5	done -12	in_progress 22
=the?	blocked -3	done 7	in_progress -6	not_started 6	unrelated -3
=theo	ack 10	blocked -4	done 4	not_started -10	question 10	unrelated -6
=thi	blocked 4	done -11	in_progress -9	question -7	unrelated 23
=thi`	ack -7	blocked 20	done -10	in_progress -13	not_started 13	question 10	unrelated -12
=thiên	blocked -4	in_progress 3
=thiên.	in_progress 3
=thiêt'	blocked -9	done 5	in_progress 6	not_started 3	question 9	unrelated -13
=thiêu'	blocked 8	done 10	in_progress -4	not_started -4	question -4	unrelated -5
=thiêu.	in_progress 3
=thoai.	ack -3	blocked -7	done -9	extension -9	in_progress 4	question 5	unrelated 19
=thoat'	blocked -5	done 3	in_progress 4
=thu	blocked -8	done 4	in_progress 8	unrelated -7
=thu'	in_progress -3	not_started 6
=thu?	blocked 3	done 14	extension -9	in_progress -10	question 4
=thuc'	done 9	in_progress -6
=thuân~	blocked 4	unrelated -3
=thuê	blocked 3
=thuê'	in_progress 5
=thuôc'	blocked 4	done -4
=thuôc.	blocked 10	done -7
=thâm?	blocked 3	done -16	in_progress 21	not_started -4	unrelated -4
=thât.	in_progress -3	not_started 6
=thâu`	blocked 16	done -6	in_progress 7	not_started -4	unrelated -12
=thây'	done -4	in_progress 4	question 5
=thê'	blocked 8	done -14	in_progress -8	not_started -4	question 13	unrelated 8
=thê?	ack -8	blocked 6	done -8	extension 3	in_progress 12	not_started -3
=thêm	ack -3	blocked -6	done -3	extension 32	in_progress -3	not_started -5	question -5	unrelated -8
=thôi	done -3	in_progress 16	not_started -5	unrelated -3
=thôn	blocked 3	done 3	not_started 4	unrelated -4
=thông	ack 14	blocked -7	done -3	in_progress 11	not_started -4	unrelated -6
=thông'	done 4	in_progress 5
=thăm	in_progress 4
=thăp'	done -5	in_progress -7	unrelated 14
=thơ.	blocked 4	in_progress 3
=thơi`	blocked -5	extension 15	in_progress -6
=thư	blocked -8	done -4	in_progress 16
=thư'	ack -7	blocked -13	in_progress 27	question -7
=thư?	blocked -3	in_progress 7	not_started -3
=thưa	ack 3
=thưa?	not_started 6
=thưa`	in_progress -7	unrelated 7
=thưc'	blocked -3	in_progress 7
=thưc.	ack 13	blocked -8	done -3	extension -3	in_progress 4	not_started 3	unrelated -8
=thương	blocked -4	extension 3	in_progress 5	unrelated -6
=thương?	blocked 3	in_progress 3	unrelated -7
=thương`	blocked -7	in_progress 11
=tia?	blocked -4	done 3	question 5	unrelated -5
=tich.	blocked -9	done -4	in_progress 21	unrelated -6
=tin	ack 9	blocked -6	done -10	in_progress 14	not_started -4
=tinh'	blocked -5	question 9
=tinh?	blocked 34	done -20	extension -5	in_progress -5
=tiêm	in_progress 3	not_started 3
=tiên'	done -6	in_progress 14	unrelated -4
=tiên`	ack -3	blocked 9	extension -3	in_progress -9	not_started -7	question -6	unrelated 20
=tiêng'	ack 5	blocked 5	done -5	extension -3
=tiêp'	ack 13	done -13	in_progress 13	not_started -5	question -3	unrelated -3
=tiêu	blocked -3	done 6
=tiêu?	done 3
=toa`	blocked 8	done -5
=toan'	blocked 14	in_progress -7	question -5
=toan`	blocked -10	done 19	in_progress -8	question 3	unrelated -4
=toc'	unrelated 3
=tra	blocked 5	done 7	not_started -5	question 3	unrelated -7
=tra?	ack 11	blocked 9	done -8	extension 6	in_progress 4	not_started -4	question -11	unrelated -6
=trach'	blocked 5	in_progress -4	question 11	unrelated -9
=trai.	in_progress -3	not_started 4
=tram.	blocked 6	done 4	in_progress -6	question -3
=trang.	done 3
=tre?	done 6	in_progress -3
=tri'	done 4
=tri.	done -4	in_progress 3
=tri`	done -3	in_progress 10	question 11	unrelated -14
=trinh`	ack -6	blocked 3	done -4	in_progress 25	not_started -8	question -4	unrelated -6
=triên?	blocked -3	done -10	extension -4	in_progress 10	not_started 16	question -3	unrelated -6
=triêt.	ack 5	done 3	in_progress -7
=triêu.	blocked 7	done -8	in_progress -3	unrelated 5
=tron.	blocked -3	done 3
=trong	ack -4	blocked -10	extension -3	in_progress 5	not_started 23	question -4	unrelated -6
=tru.	done 4	in_progress -7	not_started 4
=tru`	done -12	in_progress 13
=truc.	done 5	in_progress -6
=trung'	blocked -3	unrelated 5
=trung`	blocked 7	in_progress -4
=truyên`	blocked 6	in_progress 5	unrelated -7
=trân.	blocked -3	question 3
=trên	ack -8	blocked -4	done 12	extension 8	question -5	unrelated -3
=trê~	blocked 5	extension 3	in_progress -5	question 6	unrelated -6
=trông`	done 4	in_progress 3	unrelated -4
=trăm	in_progress 6
=trăng'	blocked -5	in_progress -9	not_started 14
=trơ.	blocked 9	in_progress -3	unrelated -4
=trơi`	blocked -8	done 5	in_progress -8	question -3	unrelated 15
=trư`	blocked -4	done -5	in_progress 6	question 7	unrelated -4
=trưa	question -3	unrelated 7
=trưc.	blocked -4	in_progress 8	unrelated -4
=trư~	blocked 5	done -4
=trươc'	blocked -7	done 5	extension -4	in_progress 11	not_started -3	question 3	unrelated -7
=trương	done 9	in_progress -5
=trương?	ack 9	done 3	extension -4	in_progress -6	not_started 3	unrelated -4
=trương`	done 15	not_started -4	unrelated -10
=tu?	in_progress -3	not_started 4
=tuc'	ack 15	blocked -3	in_progress -6
=tuc.	blocked 3	done 4	extension -5	question 4
=tui.	blocked 6	extension 4	in_progress -8
=tuyên	done 7	unrelated -4
=tuyên'	ack -3	done 5	in_progress 5
=tuyên?	blocked 3	done -4	extension 3	question 4
=tuân'	blocked 4
=tuân`	ack -7	blocked 6	done -4	extension 6	in_progress -9	not_started 14	question -9	unrelated 4
=tuôi?	blocked -6	done 5	in_progress 5	unrelated -3
=tâm	ack 11	done -6	unrelated -3
=tâm`	in_progress 3
=tân.	blocked -4	done 12	in_progress -3	unrelated -3
=tâp.	in_progress 8	not_started -5	unrelated 4
=tât'	done 4	in_progress 5	unrelated -5
=tê'	in_progress -3	not_started 3
=tên	blocked -4	done 13	in_progress -3	unrelated -5
=têt'	done 3	in_progress 4	not_started -3	unrelated -3
=tô?	done -5	extension -4	in_progress 11	not_started 3	unrelated -5
=tôi	ack 17	blocked 5	extension -8	in_progress -12	not_started 3	question -3	unrelated -3
=tôi'	blocked -8	done 12	in_progress 10	not_started -13	question 3
=tôn`	blocked -6	done 7
=tông?	in_progress 4	question 7	unrelated -3
=tôt'	blocked -6	in_progress 9	not_started 3	unrelated -4
=tăc'	blocked 5
=tăm'	in_progress -8	unrelated 11
=tăng	blocked 7
=tơ`	blocked 8	done -7	in_progress 3	unrelated -3
=tơi'	blocked -15	done -8	extension 11	in_progress 10	not_started 15	question -6	unrelated -8
=tư	blocked 16	done -14	in_progress 18	not_started -4	unrelated -14
=tư`	ack -4	blocked 5	done 4	question 4	unrelated -9
=tưc'	done -4	in_progress 4
=tưng`	blocked -8	in_progress 18	unrelated -7
=tươi'	unrelated 6
=tương?	blocked -4	done -3	in_progress 20	question -7	unrelated -6
=ua?	done 5
=uy?	done 4	in_progress -9	not_started 5
=uông'	unrelated 3
=va`	blocked -9	done 29	in_progress -14
=vai`	extension 3
=vao`	ack 4	blocked -9	done 3	extension 7	in_progress 3	unrelated -6
=ve'	done -4	in_progress -4	unrelated 10
=ve?	unrelated 4
=ven.	blocked -3	done 3
=vet'	blocked -5	done 4
=vi.	ack -3	blocked 11	done -4	extension 4	unrelated -6
=vi`	blocked 12	done -4	extension 7	in_progress -7	not_started -3
=viêc.	ack -11	blocked 11	done -17	extension 5	in_progress 17	not_started 8	question 3	unrelated -15
=viên	blocked 6	done 4	in_progress -4	unrelated -3
=viên.	blocked 14	in_progress -13
=viêng'	done 11	unrelated -9
=viêt'	in_progress 3	not_started 6	question -3
=vong`	blocked -5	done -5	in_progress 11
=vu.	ack 3	blocked 8	done -18	extension -5	not_started 4	unrelated 8
=vung`	blocked 4	in_progress -3
=vân.	in_progress 3	unrelated -3
=vâng	ack 20	done -3	in_progress -8
=vân~	blocked -11	done 3	in_progress 6	question 8	unrelated -3
=vât.	blocked 14	done -8	in_progress 12	not_started -4	unrelated -13
=vây.	blocked -8	extension -3	in_progress -5	not_started -3	question 33	unrelated -8
=vê.	done 8	in_progress -3	unrelated -4
=vê`	ack -12	blocked 10	done -23	extension -7	in_progress 10	question -5	unrelated 27
=vôn'	blocked -4	extension 6	in_progress -3	not_started 6
=văn	done 6	extension -15	in_progress 4	question 24	unrelated -13
=vơ.	done -6	unrelated 9
=vơi'	ack -3	blocked 3	done -6	in_progress 10	question 3	unrelated -7
=vưa`	ack -3	blocked 17	done -11	in_progress -9	unrelated 10
=vương'	blocked 17	done 8	in_progress -16	unrelated -3
=vươt.	done 4	in_progress -3
=xac'	ack -8	done 11
=xa~	blocked 16	done -6	in_progress -3	not_started -5
=xet'	blocked 4
=xiu'	in_progress 3	unrelated 4
=xoa'	done 14	in_progress -4	unrelated -5
=xuc'	in_progress 4
=xuât'	blocked -4	extension 11	in_progress -3
=xuê?	blocked 8	unrelated -4
=xuôi	ack 5	done 8	in_progress -13
=xây	blocked 3	done -5
=xêp'	blocked -3	done 14	in_progress -9
=xông	blocked 3	done -5	unrelated 3
=xư?	done 3	in_progress -5	not_started 3
=y'	ack 13	done 14	extension -3	in_progress -17	not_started 4	unrelated -7
=yên	ack 11	blocked -3	done -3
=yêt'	in_progress 5	not_started 4
=yêu	ack 6	blocked 5	done -6	in_progress -5	question 6	unrelated -6
=âm'	unrelated 3
=ân'	extension 3
=âp'	in_progress 5
=ô	ack 12	blocked -4	in_progress -3
=ôm'	blocked 8	in_progress -4	not_started -3
=ôn?	done -3	in_progress 5
=ông	blocked 6	in_progress -4
=ăn	blocked -6	not_started -4	question -4	unrelated 22
=đa	question 5	unrelated -3
=đa'	blocked -3	in_progress -15	unrelated 25
=đac.	blocked -3	not_started 6	unrelated -3
=đai	extension -5	question 6	unrelated -3
=đai.	blocked -5	done -7	not_started 8	question -3	unrelated 7
=đam'	blocked -3	done -3	unrelated 8
=đan`	done 3
=đang	blocked 29	done -39	extension -6	in_progress 44	not_started -16	question -13
=đang?	blocked 4	done 26	in_progress -26	not_started -3	question 3	unrelated -4
=đanh'	blocked 3	done -9	unrelated 6
=đanh`	blocked -5	extension 6
=đao.	blocked 8	extension -4	not_started -4	unrelated -4
=đat.	blocked -9	done 18	unrelated -4
=đa~	ack -10	blocked -27	done 29	extension -16	in_progress 42	not_started 13	unrelated -31
=đen	ack 12	in_progress -3	unrelated -4
=đen`	blocked 3	done 5	unrelated -4
=đep.	blocked -7	unrelated 10
=đi	ack -12	blocked 11	done -5	extension 4	in_progress -13	not_started -4	question -9	unrelated 27
=đia.	blocked 8	in_progress -3
=đich'	blocked -5	done -3	in_progress 10
=đinh'	in_progress 3
=đinh.	blocked 15	done -5	in_progress 17	not_started -15	question -3	unrelated -10
=đinh`	blocked -4	done 9	extension -3	in_progress -6	unrelated 7
=điêm?	ack -3	blocked -5	done 4	question 7
=điên.	blocked 5	done -3	extension -5	in_progress -14	unrelated 19
=điêu`	extension 5
=đnag	blocked -3	in_progress 5
=đo	in_progress 3	not_started 5	unrelated -4
=đo'	in_progress 12	not_started -4
=đo?	in_progress 3
=đoan.	blocked -4	done 7
=đoan`	blocked -4	done 5	in_progress -3
=đoc.	ack 4	done -4	not_started 3
=đoi`	blocked 3
=đon'	unrelated 4
=đong'	blocked -11	in_progress 10	unrelated 6
=đong.	done 3
=đu?	ack -7	blocked -27	done 53	in_progress 4	not_started -9	question -4	unrelated -7
=đua	unrelated 3
=đung'	ack -6	done -8	in_progress 25	not_started -3	question -3	unrelated -3
=đung.	in_progress -6	not_started 8
=đuôi'	done 3
=đât'	blocked 8	extension -6	in_progress -4	not_started 3	question 5	unrelated -5
=đâu	ack -4	blocked -3	extension -5	in_progress -14	not_started 21	unrelated 4
=đâu'	blocked 3	done -3	in_progress 3
=đâu.	unrelated 4
=đâu`	ack -6	blocked -9	done -15	extension -4	in_progress 26	not_started 15	question -6
=đây	ack -5	blocked -11	done -6	in_progress 14	not_started 9	question -4	unrelated 3
=đây'	blocked -3	done 3	in_progress -5	unrelated 5
=đây`	done 5
=đê	done 8	in_progress -7
=đê?	ack 12	blocked -15	done 3	in_progress -10	not_started 20	unrelated -9
=đê`	ack -4	done 6	extension 21	in_progress -3	not_started -10	question -6	unrelated -6
=đêm	extension 3	unrelated -4
=đên'	ack -5	blocked -10	extension 17	in_progress 7	unrelated -8
=đô.	extension -3	in_progress 15	unrelated -9
=đô?	blocked 5	done -8
=đô`	blocked 4	in_progress -4	question -5	unrelated 10
=đôc'	done -5	in_progress 7
=đôi'	blocked -6	done 3	extension -6	in_progress 3	not_started 3	question 5
=đôi.	blocked 3	done -3
=đôi?	done 4
=đôn	done -5	in_progress 6
=đôn`	in_progress 3
=đông.	blocked 3	done -6	in_progress -4	not_started 16	unrelated -6
=đông`	blocked 10	in_progress 3	not_started -10	unrelated -3
=đô~	blocked -3	unrelated 7
=đăng	blocked 6	done 5	in_progress -8
=đăng`	blocked 3
=đăp'	done 9	in_progress -8
=đăt.	done -6	in_progress -6	unrelated 13
=đơi.	blocked 8	done -9	extension -6	in_progress 11
=đơn	ack -3	blocked 9	extension 4	in_progress -3	unrelated -6
=đơt.	blocked 9	not_started 3	unrelated -4
=đưa	blocked -3	in_progress 5
=đưc'	blocked 9	done -4
=đưng'	blocked 9	done -3	in_progress -4
=đưt'	blocked 4
=đươc.	ack 25	blocked -6	done -12	extension 59	in_progress 5	not_started -37	question -8	unrelated -28
=đương`	ack -3	blocked 9	not_started 5	unrelated -9
=ơ?	blocked -7	done -3	extension -3	in_progress 11	question 6
=ơi	ack -4	blocked 20	done -5	in_progress -7	not_started -8	question -11	unrelated 16
=ơn	ack 14	done -7	in_progress -3	unrelated 4
=ư`	ack 4
=ưng	in_progress 3	not_started -3
=ưng'	blocked 6	done -3	unrelated -3
=ươc'	done -3	in_progress 6
?	ack -4	blocked -17	done -14	in_progress -8	not_started 12	question 40	unrelated -11
? da	not_started 11	question -9
? giay	in_progress -8	not_started 10
? xe	blocked -3	in_progress 10	question -3	unrelated -3
? |	ack -4	blocked -13	done -14	in_progress -11	not_started -9	question 57	unrelated -7
ABLE	blocked 18	done -5	extension 16	in_progress 42	not_started -43	question -17	unrelated -10
ABLE ALMOST	blocked -3	done -3	in_progress 7
ABLE BECAUSE	blocked 19	in_progress -5	not_started -7	question -6
ABLE COMMA	blocked 10	done -7	extension 3	in_progress -4
ABLE COND	done 4
ABLE DENY	blocked 4	in_progress -4
ABLE DOING	done 4	in_progress -4
ABLE EARLY	done 3
ABLE GIVE	done 4	in_progress -4	question 4
ABLE HELP	blocked -4	not_started 4	question 3
ABLE INPUT	done 4	in_progress 3
ABLE NOUN	blocked 8	done -3
ABLE NUMBER	blocked -8	done -5	in_progress 22	not_started -4	question -3
ABLE OVER	ack 21	blocked -4	in_progress -10	question -3
ABLE PART	blocked -11	in_progress 18	not_started -3
ABLE POSTPONE	blocked -4	extension 7
ABLE SHARE	ack -4	blocked -11	done -9	extension -3	in_progress 37	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	unrelated 5
ABLE UNIT	blocked -4	done 10	in_progress -6
ABLE WH	blocked 4	done -4
ABLE WHO	not_started 7
ABLE WORD	ack -3	blocked -9	done 6	in_progress 5	not_started -3
ABLE |	ack -4	blocked 44	extension 6	in_progress -13	not_started -23	question -4	unrelated -7
ACK	ack 79	blocked -15	done 17	extension -11	in_progress -40	not_started -18	question -12
ACK COMMA	ack 14	blocked -6	done 20	in_progress -17	unrelated -4
ACK FINISH	blocked 4	done 6	in_progress -8
ACK INPUT	ack 4
ACK LET	ack 4
ACK OBSTACLE	not_started 3
ACK OVER	ack 6	in_progress -3
ACK SOFT	ack 7
ACK TARGET	ack 3
ACK WHO	ack 34	blocked -7	done -3	extension -4	not_started -9	question -4	unrelated -4
ACK WORD	ack -13	unrelated 15
ACK |	ack 15	extension -3	not_started -5	question -3
ALMOST	ack -10	blocked 29	done -26	extension -4	in_progress 41	not_started -24	question -14	unrelated 7
ALMOST BEFORE	blocked 11	done 3	in_progress -13
ALMOST COMMA	blocked 3	in_progress -7	unrelated 7
ALMOST DRAFT	done 3	in_progress -4
ALMOST FINISH	blocked 15	done -44	in_progress 42	unrelated -7
ALMOST FOR	in_progress -4	unrelated 4
ALMOST INPUT	done -5	in_progress 6
ALMOST NO	question -3
ALMOST NOUN	blocked -4	unrelated 6
ALMOST NOW	done 9	not_started -10
ALMOST NUMBER	done 4	in_progress -6
ALMOST OVER	in_progress 8
ALMOST PART	blocked -3	in_progress 3
ALMOST PAST	in_progress 3
ALMOST REMAIN	done 3
ALMOST SOFT	done -12	in_progress 14
ALMOST THEN	in_progress 3
ALMOST WHO	blocked 5	in_progress -5
ALMOST WORD	ack -6	blocked -6	done 21	in_progress 6	not_started -5	question -3	unrelated -6
ALMOST |	blocked 8	done -6	in_progress -7	unrelated 6
ASK	ack 12	blocked 3	done -32	extension 98	in_progress -46	not_started -25	question -13	unrelated 3
ASK DOING	blocked 9	done -3	in_progress -6
ASK EARLY	blocked 5
ASK FOR	extension 4
ASK FUTURE	extension 9	in_progress -4
ASK GIVE	blocked 13	done -13	extension 11	in_progress -7
ASK HELP	blocked 4	done -7	extension -3	in_progress 10
ASK INPUT	done 8	extension -6	question -6	unrelated 5
ASK LATE	extension 9
ASK LATER	extension 4
ASK MORE	extension 4
ASK NOUN	extension -3	question 4
ASK OBSTACLE	blocked 3
ASK OVER	blocked 4
ASK POSTPONE	ack -5	blocked -13	done -7	extension 49	in_progress -9	not_started -5	question -5	unrelated -5
ASK SO	blocked 3
ASK SOCIAL	blocked -5	extension -7	unrelated 15
ASK SOFT	blocked -9	extension 15	unrelated -3
ASK SUBMIT	blocked -3	extension 3
ASK TELL	blocked -10	extension 8	in_progress 4
ASK THANKS	ack -4	extension 5
ASK UNDO	blocked -5	in_progress 3
ASK UNIT	ack -9	blocked 21	in_progress -9
ASK UNTIL	extension 9
ASK WHO	done 12	extension -4	in_progress -4
ASK WORD	ack 37	done -11	extension -5	in_progress -8	not_started -4	question -4	unrelated -3
ASK |	blocked -9	question 10
ASKS	ack -4	blocked -17	done -14	in_progress -8	not_started 12	question 40	unrelated -11
ASKS INPUT	blocked -3	in_progress 10	question -3	unrelated -3
ASKS PAST	not_started 11	question -9
ASKS WORD	in_progress -8	not_started 10
ASKS |	ack -4	blocked -13	done -14	in_progress -11	not_started -9	question 57	unrelated -7
BECAUSE	ack -9	blocked 14	done 11	extension 41	in_progress -32	not_started -8	question -14	unrelated -3
BECAUSE COMMA	extension 4
BECAUSE DOING	ack 4	blocked -5	extension 3	in_progress -5	not_started 3
BECAUSE FINISH	done -10	question -3	unrelated 11
BECAUSE INPUT	blocked 4	done 9	in_progress -6	question -4	unrelated -3
BECAUSE LACK	blocked 7	extension 6	in_progress -9
BECAUSE LATER	extension 5
BECAUSE NO	blocked -4	done 3	in_progress 3
BECAUSE NOTYET	not_started 4
BECAUSE NOUN	blocked -6	done 11	extension 4	in_progress -4
BECAUSE OBSTACLE	blocked 10	in_progress -3	not_started -6
BECAUSE OVER	ack -4	blocked -8	done 13
BECAUSE STEP	blocked -4	extension 4
BECAUSE THEY	done -3	in_progress 3
BECAUSE UNIT	blocked 10	extension 5	in_progress -9
BECAUSE WAIT	blocked 6	done 3	in_progress -5	not_started -3
BECAUSE WHO	blocked -3	in_progress 5
BECAUSE WORD	blocked 12	done -5	extension 6	in_progress -8	not_started 4	question -5
BEFORE	ack -25	blocked -7	done 103	extension 16	in_progress -25	not_started -34	question -17	unrelated -12
BEFORE BECAUSE	extension 3
BEFORE BEFORE	done 6
BEFORE BUT	blocked -5	done -4	in_progress 9
BEFORE COMMA	ack -4	blocked 6	done 10	in_progress -7	unrelated -3
BEFORE FINISH	done 14	in_progress -12
BEFORE GIVE	done -8	unrelated 8
BEFORE LACK	blocked 4
BEFORE LATER	done 7	in_progress -5
BEFORE NOTYET	done 17	in_progress -11	not_started -5
BEFORE OVER	ack -3	blocked 5	done 8	in_progress 3	question -4	unrelated -5
BEFORE SO	blocked -4	not_started 5
BEFORE SOFT	extension 18	not_started -3	unrelated -7
BEFORE THEN	done -9	in_progress 11
BEFORE WHO	ack -3	blocked -7	done 30	in_progress -5	not_started -5	unrelated -6
BEFORE WORD	blocked -4	done -12	in_progress 3	unrelated 16
BEFORE |	ack -10	blocked 8	done 50	in_progress -3	not_started -21	question -4	unrelated -18
BEGIN	ack -18	done -47	extension -11	in_progress 18	not_started 83	question -13	unrelated -11
BEGIN ABLE	blocked 6	not_started -4
BEGIN BEFORE	done -16	in_progress 22	not_started -3
BEGIN COMMA	ack -3	done 13	in_progress -20	not_started 10
BEGIN DENY	in_progress -3	not_started 8
BEGIN DO	done -6	in_progress 23	not_started -10
BEGIN FINISH	blocked 3
BEGIN INPUT	blocked -4	done 6	in_progress -8	unrelated 7
BEGIN LATER	in_progress 4	not_started -3
BEGIN NOUN	done -3	in_progress -8	not_started 15
BEGIN PART	blocked 5	question -3
BEGIN SOFT	in_progress 3	not_started 3
BEGIN SPAN	done -15	in_progress 16
BEGIN STEP	done -3	in_progress 3
BEGIN UNTIL	not_started 3
BEGIN WH	blocked 3	in_progress -5	not_started 4
BEGIN WHO	blocked -3	in_progress -6	not_started 16
BEGIN WORD	done -11	in_progress 9	not_started 13	unrelated -4
BEGIN |	ack -4	done -6	extension -4	in_progress -4	not_started 27	question -3	unrelated -4
BUT	ack -10	blocked 21	done 25	in_progress 4	question -15	unrelated -22
BUT BECAUSE	blocked 5	unrelated -4
BUT BEFORE	done 3
BUT BEGIN	not_started 4
BUT COMMA	blocked -4	done 4
BUT DENY	blocked 4	done 11	in_progress -14
BUT DOING	blocked -16	done 19
BUT DRAFT	blocked 3
BUT EARLY	blocked 6	not_started -5
BUT FINISH	done 10	in_progress -10
BUT FUTURE	done 9	in_progress -7
BUT HELP	in_progress -3	question 7
BUT INPUT	blocked 20	done -8	in_progress -7	not_started -4
BUT LACK	blocked -6	done 4	in_progress 4
BUT MUST	done 5	not_started -4
BUT NO	done -7	in_progress 8	question -3
BUT NOTYET	blocked -3	done -26	in_progress 35	question -4
BUT NOUN	blocked 5	done -15	not_started 11
BUT NOW	blocked 12	in_progress -4	not_started -9
BUT OBSTACLE	done -4	in_progress 7
BUT REMAIN	blocked -5	done 5	in_progress -3	not_started 4
BUT SOFT	blocked 6	in_progress -7
BUT STEP	in_progress 3
BUT THEN	blocked -6	in_progress 8
BUT UNDO	blocked -4	done -11	in_progress 17
BUT UNIT	done -14	not_started 10
BUT UNSURE	done 20	in_progress -19
BUT UNTIL	extension 3	question -3
BUT WH	done 17	question -7	unrelated -4
BUT WHO	blocked -11	done 5	in_progress 19	not_started -6	unrelated -4
BUT WORD	blocked 13	done -4	in_progress -11	not_started 8	unrelated -4
BUT |	blocked 4	done 4	in_progress -5
CALM	blocked -30	done 58	extension -3	in_progress -9	not_started -3	question -4	unrelated -6
CALM COMMA	blocked -4	done 10	in_progress -3
CALM DENY	done 4	in_progress -3
CALM DRAFT	done 3
CALM FINISH	done -13	in_progress 15
CALM FOR	blocked 3
CALM MORE	blocked -6	done 7
CALM MUST	done 8	in_progress -7
CALM SOON	done 6	in_progress -4
CALM UNIT	done 3
CALM WH	done 4
CALM WHO	done 3
CALM WORD	blocked -9	done 15	in_progress -3
CALM |	blocked -5	done 8
COMMA	ack 29	blocked -6	done 30	extension 31	question -71	unrelated -14
COMMA ABLE	blocked -5	in_progress 4
COMMA ASK	ack 3	blocked -10	done 11	extension 11	in_progress -11	not_started -3
COMMA BECAUSE	blocked 6	extension 7	in_progress -10
COMMA BEFORE	blocked 6	extension 4	unrelated -4
COMMA BUT	blocked 12	done -15	in_progress -7	not_started 15
COMMA CALM	blocked -10	done 30	in_progress -9	question -3	unrelated -3
COMMA COMMA	done 3
COMMA COND	done -10	in_progress -3	unrelated 14
COMMA CONFIRM	done 5
COMMA DENY	done 3	in_progress -3
COMMA DO	ack 9	blocked 7	done -3	in_progress -8	not_started -3
COMMA DOING	ack -5	blocked -19	done -31	in_progress 62	question -5
COMMA DRAFT	done 6	in_progress -3
COMMA EARLY	ack -3	blocked -16	done 21	not_started -3	unrelated 3
COMMA FINISH	ack 15	done 13	in_progress -34	not_started 12	unrelated -3
COMMA FOR	done -21	extension 8	in_progress 20	unrelated -3
COMMA FUTURE	ack 23	blocked -3	done -12	in_progress -4
COMMA GIVE	blocked -8	done 49	in_progress -30	unrelated -3
COMMA HELP	blocked 9	done -7
COMMA INPUT	ack -3	blocked 3	done 33	extension 13	in_progress -34	not_started -6	unrelated -5
COMMA JUST	blocked -5	done -4	in_progress 17	not_started -5
COMMA LACK	blocked -10	done -5	in_progress 22	unrelated -4
COMMA LATER	ack 19	blocked -9	done -25	in_progress -9	unrelated 26
COMMA LET	blocked -10	done -10	extension 5	in_progress 19	question -5
COMMA MORE	done -4	extension 9
COMMA MUST	blocked 24	done -5	extension -8	in_progress -8	not_started -3
COMMA NO	blocked 15	in_progress -5	unrelated -4
COMMA NOTYET	ack -5	done -22	in_progress 26	not_started 26	question -5	unrelated -17
COMMA NOUN	ack -11	blocked 5	done 26	extension 6	in_progress -15	question -6	unrelated -7
COMMA NOW	ack -5	blocked -23	done 11	in_progress 39	not_started -7	question -3	unrelated -13
COMMA NUMBER	blocked 3	done -3	in_progress -11	unrelated 12
COMMA OBSTACLE	done -11	extension 3	in_progress 11
COMMA OTHER	ack -3	done 4
COMMA PART	blocked -15	done 3	extension 4	in_progress 21	not_started -10
COMMA PAST	ack -15	blocked -11	done 19	in_progress -13	not_started 22	question -4	unrelated 3
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -11	not_started 6	question 3
COMMA REMAIN	blocked -21	done -32	extension -4	in_progress 50	not_started 7	unrelated 5
COMMA REPORT	done 13	in_progress -11
COMMA SHARE	in_progress 3
COMMA SIGN	done 5
COMMA SOCIAL	done 13	unrelated -12
COMMA SOFT	done -3	extension -3	not_started -3	unrelated 11
COMMA SOON	done 7	in_progress -6
COMMA SPAN	blocked -6	in_progress 6	unrelated 4
COMMA STEP	done 7	in_progress -7
COMMA SUBMIT	done -3
COMMA TELL	blocked 16	done -6	in_progress -7	unrelated -3
COMMA THANKS	ack 6	done -10	in_progress -7	unrelated 17
COMMA THEY	done 4
COMMA UNDO	ack -5	blocked 5	done 12	in_progress -9
COMMA UNIT	ack 3	done -9	extension 10	question -3	unrelated -3
COMMA UNSURE	blocked 8	done -5	in_progress 3
COMMA UNTIL	done -3	in_progress 3	not_started 4
COMMA WAIT	blocked 6	done -23	in_progress 23
COMMA WH	question -9	unrelated 17
COMMA WHEN	ack 20	done -7	extension -4	in_progress -3	unrelated -4
COMMA WHO	ack 22	blocked 5	done 21	extension -17	not_started -20	question 7	unrelated -18
COMMA WORD	ack -21	blocked 64	done 5	in_progress -30	not_started -6	question -15
COMMA |	ack -5	done 37	in_progress -27
COND	ack -29	blocked 9	in_progress 17	not_started 7	question -13	unrelated 6
COND COMMA	blocked 4
COND FINISH	ack -8	in_progress 8
COND GIVE	ack -7	blocked 3	done -3	in_progress 9
COND INPUT	in_progress 3	question -3
COND NOTYET	blocked 8	question -6
COND NOUN	blocked 6	in_progress -4
COND SOCIAL	in_progress 4
COND SOFT	done -5	in_progress 5	unrelated 3
COND UNIT	blocked 4
COND WHO	ack -5	done 14	in_progress -7
COND WORD	ack -6	blocked -3	done -5	in_progress -4	not_started 7	question -3	unrelated 13
COND |	done -5	in_progress 3	not_started 3
CONFIRM	ack 11	blocked -4	done 25	in_progress -19	not_started -3	unrelated -8
CONFIRM COMMA	ack 5
CONFIRM PART	done 4	in_progress -3
CONFIRM PAST	ack -9	done 13
CONFIRM SOON	done 6
CONFIRM |	ack 20	done -9	in_progress -9
DENY	ack -12	blocked 8	done -13	extension 4	in_progress 3	not_started 22	question -17	unrelated 4
DENY ABLE	blocked 6	done -6
DENY BECAUSE	blocked -8	done 12
DENY CALM	done 3
DENY COMMA	blocked 7	in_progress -3
DENY COND	blocked 10	in_progress -6
DENY DENY	not_started 3
DENY DO	in_progress -3	not_started 4
DENY DOING	blocked -3	in_progress 3
DENY EARLY	in_progress 7	unrelated -3
DENY FINISH	blocked -19	done -14	in_progress 18	not_started 18	question -3	unrelated 3
DENY GIVE	in_progress 6
DENY HA	done 6	not_started -6
DENY INPUT	blocked 3	done -4	in_progress 4
DENY LATE	extension 3	in_progress -4
DENY LATER	done 4	in_progress -3
DENY NOTYET	done 35	in_progress -29
DENY NOUN	in_progress 15	not_started -8
DENY OBSTACLE	blocked -5	done 9	in_progress -4
DENY OVER	unrelated 9
DENY REPORT	in_progress 5
DENY SOFT	done -12	in_progress 18	question 4	unrelated -8
DENY THEN	not_started 3
DENY WH	blocked -7	question 7
DENY WHO	ack -3	extension 7	unrelated 3
DENY WORD	blocked 22	done -13	in_progress -4	not_started -8	question -6	unrelated 11
DENY |	ack 3	blocked 8	done -24	in_progress -8	not_started 32	question -7	unrelated -4
DO	ack 19	done 4	extension -24	in_progress -7	not_started 54	question -12	unrelated -34
DO ABLE	ack -7	blocked 22	done -4	extension -3	in_progress 15	not_started -18	question -4
DO ACK	blocked 3
DO BECAUSE	in_progress 3
DO BEFORE	done -4	in_progress 19	not_started -13
DO BUT	done 20	in_progress -15	not_started -4
DO COMMA	blocked -4	in_progress -5	not_started 14	question -3
DO DENY	blocked -8	done 7	in_progress -27	not_started 29
DO DRAFT	in_progress 3
DO FINISH	ack 6	done 28	in_progress -23	question 7	unrelated -18
DO FUTURE	done 4
DO INPUT	in_progress 6
DO LATER	in_progress -3	not_started 5
DO NO	blocked 10	in_progress 18	not_started -12	question -6	unrelated -5
DO NOTYET	not_started -10	unrelated 10
DO NOUN	blocked 4	done -8	in_progress 4	not_started -7	question 10
DO OTHER	in_progress 9	not_started -7
DO OVER	blocked -9	done 18	in_progress -7	question 3	unrelated -3
DO PART	blocked -4	not_started 4	question 3
DO REMAIN	in_progress 3
DO SOFT	ack 6	blocked -16	done -9	extension -3	in_progress 8	not_started 23	question -6	unrelated -3
DO SOON	ack 5	blocked 3	done -7	in_progress 8	not_started -5
DO STEP	blocked 4	in_progress -3
DO STOP	ack 4	done -4
DO THEN	blocked 16	in_progress -15
DO UNIT	blocked 3	done -4	in_progress -3	unrelated 5
DO UNTIL	blocked 7	in_progress -4
DO WH	question 7
DO WHO	blocked -13	done -4	in_progress 6	not_started 19	question -4
DO WORD	ack 6	blocked -6	extension 9	in_progress -4	question -10	unrelated 3
DO |	ack 6	blocked -7	done -17	extension -16	in_progress -3	not_started 51	question -4	unrelated -10
DOING	ack -5	blocked -20	done 4	extension -11	in_progress 62	not_started -18	question -17	unrelated 3
DOING ALMOST	in_progress -6	unrelated 7
DOING ASK	blocked -5	in_progress 6
DOING BECAUSE	in_progress 3
DOING BEGIN	done -4	in_progress 5
DOING COMMA	in_progress 4
DOING DO	ack -6	blocked -3	extension -3	in_progress 33	not_started -6	question -10	unrelated -5
DOING DOING	blocked -4	done -3	in_progress 5
DOING DRAFT	blocked -3	in_progress 7
DOING EARLY	blocked -12	done -14	in_progress 34	unrelated -3
DOING FINISH	done 14	in_progress -13
DOING FUTURE	blocked -9	extension -4	in_progress 15
DOING GIVE	blocked -13	done -8	in_progress 28
DOING HELP	done -11	question 17
DOING INPUT	blocked 7	in_progress -13	unrelated 7
DOING LACK	blocked 6	in_progress -6
DOING LATE	blocked 7	in_progress -4
DOING MUST	blocked -4	extension 3
DOING NOUN	blocked 11	done 5	in_progress -15
DOING NOW	blocked 6	in_progress -8
DOING NUMBER	in_progress 14	not_started -13
DOING OBSTACLE	blocked 32	in_progress -24
DOING PART	in_progress 3
DOING RECEIVE	done -6	in_progress 10
DOING SOCIAL	blocked -3	in_progress -3	unrelated 9
DOING SOFT	blocked -6	done 8
DOING STEP	ack -3	blocked -26	done -13	in_progress 51	not_started -4	question -3	unrelated -3
DOING SUBMIT	blocked -3	done -5	in_progress 13
DOING THEN	blocked -5	not_started 9
DOING UNDO	ack 3	blocked -21	done -9	in_progress 36	not_started -3
DOING UNIT	ack 5	blocked -9	done 20	extension 4	in_progress -29	not_started 7
DOING UNSURE	blocked 8	done 9	in_progress -19	unrelated 4
DOING WAIT	blocked 15	done -3	in_progress -8
DOING WHO	done -4	in_progress 4
DOING WORD	ack 9	done 21	in_progress -26	not_started 6	question -11
DOING |	blocked 3
DRAFT	ack -9	blocked 25	done -11	extension -10	in_progress 38	not_started -21	unrelated -12
DRAFT ABLE	blocked -4	in_progress 4
DRAFT COMMA	in_progress 8	not_started -4
DRAFT DOING	in_progress 4
DRAFT EARLY	blocked 5	done -4
DRAFT FINISH	blocked 5	done 7	in_progress -10
DRAFT FOR	in_progress 4
DRAFT INPUT	blocked 3	done -3
DRAFT LACK	blocked 5
DRAFT NOUN	done -3	in_progress 6
DRAFT NUMBER	blocked -3	in_progress 4	question 3
DRAFT OVER	done -19	in_progress 22
DRAFT PAST	done 8	in_progress -8
DRAFT REMAIN	not_started 3
DRAFT SIGN	done 4	in_progress -3
DRAFT SOFT	done 11	unrelated -3
DRAFT STEP	done -8	in_progress 8
DRAFT THEN	done 6	in_progress -7	not_started 5
DRAFT UNDO	blocked 10	in_progress -9
DRAFT WH	done 3
DRAFT WHO	blocked 8	done -4
DRAFT WORD	blocked -13	done 11	extension -5	not_started -5	question 13
DRAFT |	blocked 12	done -9	in_progress 18	not_started -10	question -7
EARLY	ack -14	blocked 21	done -27	extension -7	in_progress 17	question -22	unrelated 33
EARLY ABLE	done -5	in_progress 7
EARLY ALMOST	in_progress 4	not_started -4
EARLY BECAUSE	blocked -3	done 5
EARLY BEFORE	blocked -4	not_started 5
EARLY BUT	blocked 3
EARLY COMMA	ack 13	blocked -8	in_progress 3	not_started -4
EARLY DRAFT	blocked 8	question -6
EARLY EARLY	blocked -6	done -7	in_progress 18
EARLY FINISH	blocked -5	done 14	in_progress -15	not_started 15	question -4	unrelated -8
EARLY FOR	ack -6	blocked -3	done -6	in_progress 13	question 10	unrelated -6
EARLY GIVE	ack 9	in_progress -4
EARLY HA	blocked 12	in_progress -4	question -6
EARLY HELP	ack -3	blocked 9
EARLY INPUT	blocked -3	done -4	in_progress 14	unrelated -4
EARLY JUST	blocked 4	extension -5
EARLY NO	blocked 3	question -6	unrelated 6
EARLY NOTYET	blocked 5
EARLY NOUN	in_progress 9	not_started -8	unrelated -4
EARLY NOW	in_progress -6	not_started 6
EARLY NUMBER	done 4
EARLY OBSTACLE	blocked 8	in_progress -5
EARLY OVER	done -4	unrelated 12
EARLY PART	blocked 3
EARLY PAST	blocked -4	done 7
EARLY POSTPONE	blocked -3	extension 10
EARLY SOCIAL	unrelated 6
EARLY SOFT	blocked 3	done 4	in_progress -16	not_started 4	question -6	unrelated 14
EARLY SOON	done -4	unrelated 5
EARLY STEP	blocked 4	done -5
EARLY STOP	done 3
EARLY THEN	in_progress 5
EARLY THEY	done -15	in_progress 17
EARLY UNDO	blocked 10	done -4	in_progress -5
EARLY UNIT	ack -7	done -7	in_progress 21	unrelated -4
EARLY UNSURE	blocked -3	done 4
EARLY WH	blocked -4	in_progress -3	not_started 6
EARLY WHO	ack -4	blocked -3	in_progress -4	not_started -5	question 4	unrelated 15
EARLY WORD	ack -8	blocked -4	done 19	extension 3	not_started -14	question -7	unrelated 9
EARLY |	ack 19	blocked 7	done -20	in_progress -11	not_started -5	question 6	unrelated 5
FINISH	ack -24	blocked -14	done 62	extension -35	in_progress 35	not_started -17	question -10	unrelated 4
FINISH ABLE	blocked 8	done -5
FINISH ALMOST	in_progress 4
FINISH ASKS	in_progress -7	not_started 10
FINISH BECAUSE	blocked 6	in_progress -7
FINISH BEFORE	blocked -7	done 19	unrelated -4
FINISH BUT	blocked -3	done -4	in_progress 11
FINISH COMMA	ack -6	blocked -5	done 22	extension -8	not_started 7	question -6	unrelated -3
FINISH COND	done -8	in_progress 10
FINISH DENY	blocked 16	done -40	in_progress 38	not_started -7
FINISH DO	in_progress 3
FINISH DRAFT	done -4	in_progress 14	not_started -4
FINISH EARLY	done 3	in_progress -3
FINISH FOR	blocked -6	done 24	in_progress -13	unrelated -3
FINISH FUTURE	ack 15	blocked 17	done -11	in_progress -21
FINISH GIVE	blocked -4	done 17	in_progress -11
FINISH HA	question 7
FINISH INPUT	blocked -13	done 15	in_progress 5	question -3	unrelated -3
FINISH JUST	done -9	in_progress -3	not_started 12
FINISH LACK	in_progress -4	unrelated 6
FINISH LATE	extension 3	in_progress -4	unrelated 5
FINISH LATER	blocked -3	extension 3	in_progress -13	unrelated 14
FINISH LET	blocked -3	done 6
FINISH LIMIT	ack -3	in_progress 5	question 6	unrelated -3
FINISH MUST	done 4	in_progress -4
FINISH NOTYET	blocked -8	done -6	in_progress -6	not_started -12	question 23	unrelated 12
FINISH NOUN	ack 11	blocked -10	done 22	in_progress -24	not_started -9	question -9	unrelated 21
FINISH NOW	done 12	unrelated -8
FINISH NUMBER	done 22	in_progress -17
FINISH OTHER	done -6	not_started 9
FINISH OVER	ack -19	done -7	in_progress 13	question -11	unrelated 23
FINISH PART	ack -3	blocked 9	done -21	in_progress 31	not_started -6	unrelated -6
FINISH SHARE	done -10	in_progress 15
FINISH SO	blocked 10	done -3	in_progress -6
FINISH SOCIAL	unrelated 3
FINISH SOFT	ack -7	done 12	extension -7	in_progress 8	not_started -4	question 22	unrelated -25
FINISH SOON	done 3	not_started 3
FINISH SPAN	in_progress 3
FINISH STEP	done 6	in_progress -10	unrelated 4
FINISH STOP	done 4
FINISH TELL	blocked 3	done 6	in_progress -10	unrelated 3
FINISH TERM	in_progress 3
FINISH THEN	blocked 12	done -25	in_progress 14	not_started -8	question 11	unrelated -3
FINISH UNDO	done 10	in_progress -9
FINISH UNIT	done -7	not_started 3	unrelated 6
FINISH UNSURE	blocked 4	done -4
FINISH WAIT	done 6	in_progress -3
FINISH WH	blocked 11	done -3	not_started 5	question -13	unrelated 3
FINISH WHO	ack 7	blocked -11	in_progress 36	not_started -5	question -14	unrelated -13
FINISH WHOLE	done 13	in_progress -8
FINISH WORD	ack 3	done -9	in_progress -25	not_started 28	unrelated 5
FINISH |	ack -5	blocked -15	done 16	extension -5	in_progress 39	not_started -11	unrelated -18
FOR	ack -33	blocked -4	done 35	extension 55	in_progress -8	not_started -19	question -28	unrelated 3
FOR DOING	done 5	in_progress -4
FOR EARLY	done 3
FOR INPUT	done -6	in_progress 16	unrelated -4
FOR LATE	done 3
FOR MUST	blocked -6	question -3	unrelated 9
FOR NOUN	blocked -4	done -5	extension 3	in_progress 8
FOR NUMBER	done 12	in_progress -15	unrelated 6
FOR POSTPONE	extension 9	in_progress -3
FOR REMAIN	blocked -3	in_progress -4	not_started 3	unrelated 8
FOR SOFT	blocked -9	done 17	in_progress -5
FOR SOON	blocked -9	done 8
FOR THEY	extension -3	in_progress 12	unrelated -4
FOR UNDO	blocked 5	in_progress -3
FOR UNIT	ack -10	blocked 17	done 25	extension 8	in_progress -11	not_started -6	unrelated -22
FOR UNTIL	extension 3
FOR WHO	ack -8	blocked -4	done -19	extension 37	in_progress 6	not_started -9	question -9	unrelated 5
FOR WHOLE	done 7	in_progress -7
FOR WORD	ack -4	done -7	in_progress 6	question -6	unrelated 9
FOR |	ack -4	blocked 13	done -4
FUTURE	ack 44	blocked -23	done -24	extension 16	in_progress 36	not_started 3	question -24	unrelated -27
FUTURE BEGIN	not_started 4
FUTURE COMMA	ack -6	blocked -3	done 19	extension 10	in_progress -13	not_started -3	unrelated -3
FUTURE DENY	extension 8	in_progress -3
FUTURE DO	ack 25	blocked -3	done -5	in_progress -13
FUTURE EARLY	in_progress 3
FUTURE FINISH	ack 4	blocked -6	done -22	extension -3	in_progress 35	not_started -3
FUTURE FOR	ack -5	done -8	in_progress 15
FUTURE FUTURE	ack 8	in_progress -4
FUTURE GIVE	in_progress 18	not_started -5	question -4
FUTURE INPUT	ack 6	blocked -4
FUTURE LATER	ack -3	blocked -4	done -4	extension -3	in_progress 22	unrelated -5
FUTURE NO	done 5	in_progress -4
FUTURE NOW	blocked -3	in_progress 5
FUTURE PART	in_progress -6	not_started 7
FUTURE PAST	done 3
FUTURE REPORT	ack 8	done -8	in_progress 6
FUTURE SOON	in_progress -3	not_started 3
FUTURE SPAN	done -5	in_progress 6
FUTURE STEP	ack 3	done 3	in_progress -3
FUTURE TELL	ack -4	in_progress 5
FUTURE TERM	blocked 6
FUTURE THEN	in_progress -6	not_started 9
FUTURE WH	blocked 4
FUTURE WHO	done -3	in_progress 6
FUTURE WORD	ack 9	blocked -10	done 12	extension 13	in_progress -16	not_started 5	question -6	unrelated -6
FUTURE |	ack 4	blocked 6	done 17	in_progress -19	not_started -5
GIVE	ack -34	blocked -8	done 69	extension -8	in_progress 35	not_started -14	question 25	unrelated -64
GIVE ABLE	done -6	in_progress 17	not_started -5	question -4
GIVE ACK	in_progress 5
GIVE ALMOST	blocked -3	done 12	in_progress -8
GIVE BECAUSE	blocked 5	in_progress -5
GIVE BEFORE	done 13	extension 5	in_progress -11
GIVE BUT	done -3	in_progress 5
GIVE COMMA	ack -3	blocked -19	in_progress 16	not_started 7
GIVE DENY	in_progress 6
GIVE DO	ack 4	done -5	in_progress -3	not_started 3
GIVE DRAFT	blocked -4	done -4	in_progress 7	not_started 3
GIVE EARLY	done 3	in_progress -6	not_started 4
GIVE FINISH	done 32	in_progress -24	unrelated -5
GIVE FOR	blocked -6	done 11	extension -3	question 5
GIVE GIVE	done 14	in_progress -11
GIVE HA	blocked -7	done -3	extension 20	in_progress -6
GIVE INPUT	ack 3	blocked 30	done -43	extension 8	in_progress -12	not_started 25	question -12
GIVE JUST	blocked 3
GIVE LATER	ack 4	extension 7	in_progress -6
GIVE MUST	extension 4
GIVE NO	blocked 4	in_progress 5	question -5
GIVE NOTYET	in_progress -5	not_started -4	question 10
GIVE NOUN	ack -5	blocked 33	done -19	in_progress -14	not_started 5	question 13	unrelated -11
GIVE NOW	done 13	in_progress -8
GIVE NUMBER	done 6	in_progress -6
GIVE OBSTACLE	ack 8	blocked -8
GIVE OVER	ack -3	blocked -19	done 6	extension -3	in_progress 7	not_started 7	question 13	unrelated -8
GIVE PART	blocked 4	done -12	in_progress 16
GIVE SHARE	done -6	in_progress 6
GIVE SIGN	done -3	in_progress 4
GIVE SOFT	ack -28	blocked -4	done 25	extension -3	in_progress 22	not_started -20	unrelated 6
GIVE SOON	ack -3	blocked -3	done -3	in_progress 11
GIVE SPAN	done 20	extension -5	in_progress -7	question -4
GIVE STEP	done -6	not_started 5
GIVE SUBMIT	done 7	in_progress -4
GIVE THEN	blocked 8	extension 3	question -4	unrelated -3
GIVE THEY	blocked 12	done 5	in_progress -16
GIVE UNDO	blocked -4	done 7
GIVE UNIT	blocked -12	in_progress 17	question 7	unrelated -3
GIVE UNTIL	blocked 7	done 4	in_progress -10	question 3
GIVE WAIT	blocked -4	done 10
GIVE WH	blocked -3	done -9	in_progress -12	not_started 5	question 24
GIVE WHO	ack 5	blocked -10	done -7	in_progress 25	not_started -10	question 3	unrelated -3
GIVE WHOLE	done 12	in_progress -11
GIVE WORD	ack 6	blocked -15	done 13	extension -11	in_progress 12	not_started -8	question 9	unrelated -7
GIVE |	blocked 13	extension -15	in_progress 34	not_started -12	question -10	unrelated -10
HA	ack -5	blocked -4	done -16	extension 40	in_progress -28	not_started -21	question 37
HA ASKS	extension -5	question 8
HA COMMA	blocked 8	done -4	extension 7	not_started -4	question -3
HA HA	extension -4	question 5
HA OVER	blocked 11	in_progress -3	not_started -6
HA SOFT	blocked -3	extension 13	question -3
HA WH	extension 3
HA WHO	ack -3	blocked -10	done -6	extension 18	in_progress -8	not_started -5	question 22	unrelated -6
HA WORD	blocked -8	done -3	extension 7	question 6
HA |	ack -3	extension -3	in_progress -9	not_started -3	question 12	unrelated 8
HELP	ack 3	blocked 55	done -7	extension -25	in_progress 4	not_started -12	question 18	unrelated -36
HELP COMMA	ack 4	done 3	extension -3	unrelated -3
HELP FINISH	done 5
HELP GIVE	done 3	in_progress -4
HELP INPUT	blocked 3
HELP LET	ack -3	blocked 9
HELP NOUN	ack 3	blocked 7	done -5
HELP OVER	done -5	in_progress 5
HELP REMAIN	blocked -3	in_progress 6
HELP SOCIAL	blocked 24	done -8	unrelated -14
HELP SOFT	done 6	in_progress -9	question 5
HELP THEY	done -3	in_progress 3
HELP UNIT	done -4	in_progress 4
HELP WHO	in_progress -3	question 3
HELP WORD	ack -3	blocked 11	done 6	extension -11	question 4	unrelated -7
HELP |	ack 3	done -10	extension -4	in_progress 3	not_started -3	question 14
HOW	ack 3	blocked 9	done -12	in_progress 9	not_started -6	question 8	unrelated -12
HOW INPUT	question 6
HOW LET	blocked -3	question 5
HOW NOUN	extension -3	question 10	unrelated -3
HOW REPORT	question 3
HOW SOFT	in_progress 3
HOW UNIT	blocked 7	question -6
HOW UNSURE	in_progress 4
HOW WH	question 4
HOW WHO	blocked 8	done -5
HOW WORD	ack 6	done -3	extension 10	in_progress 3	question -9	unrelated -5
HOW |	done -3	in_progress 4
INPUT	ack -27	blocked 52	done 11	extension -38	in_progress -21	not_started -19	question 37	unrelated 4
INPUT ABLE	blocked -3	in_progress 5
INPUT ALMOST	blocked 5	done 3	in_progress -6
INPUT ASK	blocked -3	done -7	in_progress 12
INPUT BECAUSE	blocked -4	in_progress 4
INPUT BEFORE	blocked 5	in_progress -5
INPUT BUT	done 6	in_progress -3
INPUT CALM	blocked -4	done 5
INPUT COMMA	blocked -5	done 15	in_progress 9	not_started -8	unrelated -7
INPUT DENY	done 12	in_progress -12	not_started -5	question 7
INPUT DO	not_started -3
INPUT DOING	blocked -4	done -4	in_progress 10
INPUT DRAFT	in_progress -3	question 8
INPUT EARLY	in_progress 4
INPUT FINISH	done -9	in_progress 5	not_started -5	unrelated 9
INPUT FOR	blocked -4	done 12
INPUT FUTURE	done -5	in_progress 5
INPUT GIVE	blocked 11	in_progress -7	unrelated -3
INPUT HA	blocked 6	not_started -4
INPUT HELP	blocked -7	done 8	in_progress 5
INPUT INPUT	ack -5	blocked -10	done 5	extension 5	in_progress 8	not_started -4	question 3
INPUT JUST	blocked 7	done 10	in_progress -17	not_started -4	unrelated 5
INPUT LACK	blocked 9	not_started -4
INPUT LATER	done -4	in_progress 6
INPUT LET	done -3	in_progress 9
INPUT MUST	ack 3
INPUT NO	in_progress -4	question 8
INPUT NOTYET	blocked -3	not_started -7	question 14
INPUT NOUN	ack -3	done 12	not_started -5	question -4
INPUT NOW	extension -6	not_started 5	unrelated -3
INPUT NUMBER	done 5
INPUT OBSTACLE	blocked 15	in_progress -4	unrelated -5
INPUT OTHER	in_progress -3	not_started 3
INPUT OVER	ack -4	blocked -5	done 10	in_progress -8	not_started 3	unrelated 7
INPUT PAST	blocked -4	done -3	in_progress 3	not_started -5	question 11
INPUT POSTPONE	blocked 9	done -3
INPUT RECEIVE	in_progress 5
INPUT REMAIN	in_progress -3	not_started 7
INPUT REPORT	blocked -3
INPUT SHARE	in_progress 4
INPUT SIGN	ack -4	done 7	in_progress -3	question 5
INPUT SO	blocked 8	not_started -4
INPUT SOCIAL	blocked -5	unrelated 8
INPUT SOFT	ack 6	blocked -7	done -5	in_progress -7	not_started 15	question -5	unrelated 4
INPUT SOON	extension 10	in_progress -8
INPUT SPAN	done 3
INPUT STEP	extension -3	in_progress 6	not_started -3	question 6	unrelated -5
INPUT SUBMIT	done 5
INPUT TELL	blocked -4	in_progress 3
INPUT THEN	done -4	in_progress -6	not_started 4	question 6
INPUT THEY	blocked 3	in_progress 4
INPUT UNDO	blocked 24	in_progress -15	unrelated -3
INPUT UNIT	ack -4	blocked 7	done -13	in_progress -7	not_started 4	question -6	unrelated 20
INPUT UNTIL	blocked 4
INPUT WH	blocked -4	in_progress -5	not_started 9	unrelated 5
INPUT WHO	ack 3	done -7	in_progress -9	not_started 5	question 3	unrelated 7
INPUT WHOLE	blocked -3	done 17	in_progress -11
INPUT WORD	ack -8	blocked 10	done -15	extension -22	in_progress 26	not_started 3	unrelated 6
INPUT |	ack 3	blocked 16	done 5	in_progress -7	question -4	unrelated -15
JUST	ack -30	blocked -3	extension 7	not_started 54	question -12	unrelated -16
JUST BEGIN	ack -3	blocked -6	done -6	extension -4	in_progress 24	unrelated -5
JUST COMMA	blocked 5	extension 4	in_progress -6
JUST DO	ack -7	blocked -3	done -4	extension -9	in_progress 4	not_started 23
JUST EARLY	blocked -4	done -3	in_progress 3	not_started 4
JUST FINISH	in_progress 10	not_started -10
JUST FOR	not_started 4
JUST GIVE	blocked -3	done 11	extension 8	in_progress -21	not_started 6
JUST LACK	blocked 10	done -3	not_started -4
JUST NOUN	ack -10	blocked -6	in_progress 8	not_started 10
JUST OVER	done 10	unrelated -5
JUST RECEIVE	not_started 9
JUST SOCIAL	in_progress 4	not_started 4	unrelated -7
JUST SOFT	done 3	in_progress -5	unrelated 3
JUST STEP	blocked -3	extension -3	not_started 11
JUST TELL	blocked -8	extension 9
JUST UNIT	in_progress -4	not_started -7	unrelated 9
JUST UNSURE	blocked 10	not_started -10
JUST UNTIL	done 3	in_progress 11	not_started -3	unrelated -9
JUST WHO	blocked 9	in_progress -10	not_started -5	unrelated 11
JUST WORD	blocked -11	done -8	extension 9	in_progress -8	not_started 25	unrelated -4
JUST |	blocked 7	extension -5	not_started -3	unrelated 5
LACK	ack -17	blocked 81	done -30	extension -13	in_progress 3	not_started 14	question -18	unrelated -19
LACK BEGIN	not_started 5
LACK COMMA	blocked 6	in_progress -4
LACK DO	blocked 4	question -3
LACK DRAFT	blocked 7	in_progress -5
LACK INPUT	ack -4	blocked 35	extension 3	in_progress -17	not_started -4	question -7	unrelated -6
LACK NOUN	done -3	not_started 4
LACK NUMBER	blocked 9	in_progress -6
LACK SIGN	in_progress 3
LACK SOCIAL	in_progress -4	unrelated 6
LACK SOFT	in_progress 11	not_started -4
LACK SOON	blocked 3
LACK STEP	in_progress -6	not_started 9
LACK TELL	in_progress 4
LACK UNIT	blocked -6	done 8	extension -8	in_progress 8
LACK WH	not_started 4
LACK WHO	blocked -3	done -3	in_progress 9
LACK WORD	ack -6	blocked 16	done -11	not_started 14	question -3	unrelated -6
LACK |	blocked 6	done -8	in_progress 14	not_started -6	question 3	unrelated -6
LATE	ack -7	blocked 10	done -4	extension 39	in_progress -17	not_started -5	unrelated -14
LATE BECAUSE	blocked 11	in_progress -9
LATE FINISH	in_progress 4
LATE FOR	extension 3
LATE LATER	extension 3
LATE NUMBER	blocked -3	done -4	extension 21	in_progress -5	question -4	unrelated -3
LATE SPAN	extension 4
LATE TERM	blocked 10	in_progress -3
LATE UNSURE	blocked 7	in_progress -3
LATE UNTIL	extension 3
LATE WHO	question 5	unrelated -3
LATE WORD	blocked -6	extension 3	in_progress 5
LATER	ack -13	blocked -101	done -27	extension 111	in_progress 28	not_started 41	question -50	unrelated 11
LATER ABLE	blocked -3	extension 6
LATER BECAUSE	blocked -3	extension 10
LATER BEFORE	done 6	in_progress -5
LATER BEGIN	in_progress -6	not_started 9
LATER COMMA	ack 9	blocked -17	done -6	extension 28	in_progress -8	unrelated -5
LATER DO	in_progress 8
LATER EARLY	blocked -3	done -6	not_started -8	unrelated 21
LATER FINISH	blocked -3	done -16	in_progress 30	not_started -3	unrelated -4
LATER FOR	extension 3
LATER GIVE	blocked -3	done -7	in_progress 18	not_started -3
LATER HA	extension 9
LATER JUST	blocked -5	done 5	extension -8	in_progress -11	not_started 29	unrelated -6
LATER LACK	blocked 9	extension -7
LATER LATER	extension 4
LATER LET	extension 6
LATER NO	blocked 5	done -3	extension -3	question 7	unrelated -4
LATER NUMBER	blocked -5	extension 7	in_progress -11	not_started 13
LATER OBSTACLE	blocked -3	in_progress 4
LATER OVER	blocked 9	done 8	extension -3	in_progress -10
LATER PAST	done 10	in_progress -8
LATER SOCIAL	in_progress -5	unrelated 14
LATER SOFT	ack -3	blocked -7	done -6	extension 26	in_progress 5	not_started -9	question -5
LATER SOON	extension 3
LATER SPAN	in_progress 4	question -3
LATER STEP	done -4	in_progress 10
LATER STOP	extension 6	in_progress -4
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -22	unrelated 23
LATER THEN	done -3	in_progress 6
LATER UNIT	in_progress 3	question -3	unrelated 4
LATER UNTIL	blocked 6	done -3
LATER WH	unrelated 4
LATER WHO	ack 5	blocked -20	done -11	extension -9	in_progress 32	not_started 30	question -10	unrelated -16
LATER WORD	ack -3	blocked -23	extension 15	in_progress 20	not_started -4	question -6
LATER |	ack -5	blocked -19	done 27	extension 44	in_progress -27	not_started -4	question -8	unrelated -8
LET	ack 19	blocked -20	done -5	extension 27	in_progress -25	not_started 21	question 8	unrelated -26
LET COMMA	blocked 4	done -4	in_progress 3	not_started -3
LET COND	ack -6	not_started 6
LET DO	blocked -3	done -4	in_progress 10	not_started -4
LET EARLY	not_started -4
LET FINISH	in_progress -8	not_started 11
LET FUTURE	ack 5
LET GIVE	ack 7	blocked -6	done -8	extension 6	in_progress -4	unrelated 6
LET HOW	ack 6	done -4	in_progress 9	question -7	unrelated -3
LET INPUT	extension 3
LET LACK	in_progress 3
LET LATER	ack -7	blocked -3	done -3	in_progress -5	not_started 25	unrelated -4
LET NOTYET	in_progress 8	question -3	unrelated -4
LET NOUN	in_progress 3
LET NOW	in_progress -4	not_started 7
LET RECEIVE	done -4	in_progress -5	not_started -7	question 18
LET REMAIN	done 3
LET SOFT	ack 3
LET STEP	in_progress -10	not_started -3	question 12
LET TELL	ack 3
LET THEY	blocked 4
LET UNDO	done -3	in_progress 3
LET UNIT	ack 3	done -5	in_progress 7
LET UNTIL	extension -5	not_started 7
LET WHO	ack 9	blocked -6	done 8	extension 32	in_progress -21	not_started -7	question -4	unrelated -11
LET WORD	ack -3	blocked -10	done 18	extension -3	in_progress 3	question -3
LET |	done 11	in_progress -12	question 4
LIMIT	ack -7	blocked -5	done -4	in_progress 11	question 10	unrelated -4
LIMIT LATER	ack -6	blocked -5	done -4	in_progress 12	question 6	unrelated -3
MORE	ack -6	blocked -8	done -11	extension 66	in_progress -6	not_started -9	question -14	unrelated -12
MORE ABLE	extension 3
MORE INPUT	blocked 6	done -3	extension -4	in_progress 3
MORE NUMBER	ack -3	blocked -6	done -9	extension 37	in_progress -9	not_started -3	question -3	unrelated -5
MORE SPAN	extension 4
MORE TERM	extension 6
MORE WORD	extension 11	unrelated -4
MORE |	blocked -3	done 4	in_progress 3	not_started -3
MUST	done -8	extension -15	not_started -25	question 59	unrelated -12
MUST BEGIN	question 3
MUST DO	blocked -4	done 7	in_progress -8	not_started -3	question 13	unrelated -4
MUST DOING	done 19	in_progress -19
MUST EARLY	blocked -5	done -4	in_progress 7	question 3
MUST FINISH	ack 6	blocked -5	done -15	in_progress 6	question 10
MUST FOR	blocked 3
MUST GIVE	question 8
MUST HOW	blocked 7	question -6
MUST INPUT	blocked -5	unrelated 5
MUST LATER	done -4	in_progress 13	not_started -4
MUST MORE	done -3	in_progress 4
MUST NO	question 3
MUST NOTYET	blocked -4	done 11	in_progress -4	not_started -3
MUST POSTPONE	blocked 6	extension -10	in_progress 4
MUST REPORT	question 3
MUST SIGN	blocked -3	question 9
MUST SUBMIT	question 4
MUST THEN	blocked 5	in_progress -3
MUST UNDO	blocked -18	done -9	extension 7	in_progress 27	question -3
MUST UNIT	blocked 4
MUST WAIT	blocked 9	extension -5
MUST WHO	blocked 7	extension -3	in_progress -4	question 5
MUST WORD	blocked 27	done -7	in_progress -19	not_started -4	unrelated 5
MUST |	blocked -5	done -4	in_progress 9
NO	ack -18	blocked 31	done -15	extension -7	in_progress -26	not_started -5	question -8	unrelated 49
NO ABLE	blocked 8	in_progress -4
NO ASK	blocked -9	question 10
NO ASKS	question 6
NO BUT	done 6	in_progress -5
NO CALM	done 8	in_progress -7
NO COMMA	blocked -9	in_progress -5	not_started 16
NO DENY	blocked 9	done -4	in_progress -5
NO DO	blocked 4	done 4	in_progress -3
NO DRAFT	blocked -4	in_progress 4
NO EARLY	blocked 11	done -7	in_progress -3
NO FINISH	done -15	extension 5	in_progress 16	unrelated -3
NO FOR	blocked 5
NO GIVE	blocked 18	done -8	in_progress -4
NO INPUT	blocked -3	done 5
NO MUST	blocked -20	done 26
NO NOUN	blocked 11	extension -3	in_progress -5
NO NOW	in_progress 7	not_started -8
NO OVER	done -5	in_progress 3	unrelated 3
NO PART	blocked -13	in_progress 7	unrelated 7
NO SIGN	blocked 13	in_progress -11
NO SOFT	blocked -5	done -3	extension 3	question -3	unrelated 9
NO STEP	blocked 4
NO SUBMIT	blocked -3	extension 3
NO TELL	blocked 19	done -6	in_progress -7
NO WH	ack -3	blocked 34	done -4	in_progress -7	question -3	unrelated -15
NO WHO	ack -3	blocked -15	done -3	extension -4	in_progress -6	not_started -5	question 7	unrelated 30
NO WORD	blocked 8	extension 3	in_progress -8	not_started 7	unrelated -7
NO |	ack -4	blocked -34	done -5	extension -5	in_progress 21	question -17	unrelated 43
NOTYET	ack -33	done -34	extension -11	in_progress -10	not_started 78	question 12	unrelated -4
NOTYET ASKS	question 3
NOTYET BEGIN	ack -4	blocked -5	done -8	extension -5	in_progress -32	not_started 63	question -5	unrelated -4
NOTYET COMMA	blocked -11	done 24	in_progress 16	not_started -18	question -7
NOTYET DENY	blocked -5	done 10	in_progress 8	not_started -10	question -3
NOTYET DO	ack -3	blocked -4	done -10	in_progress -6	not_started 32	question -4	unrelated -3
NOTYET EARLY	done 15	in_progress -22	not_started 15	unrelated -3
NOTYET FINISH	blocked 6	done -5	in_progress 43	not_started -33	question -4	unrelated -7
NOTYET FOR	blocked 5	in_progress -3
NOTYET FUTURE	blocked -3	not_started 7
NOTYET GIVE	ack -4	blocked 13	done -24	extension 4	in_progress 16	unrelated -5
NOTYET HA	question 7
NOTYET HELP	blocked 8	not_started -5
NOTYET INPUT	blocked -5	done 4
NOTYET LET	in_progress -13	not_started -4	question 19
NOTYET MUST	in_progress 3
NOTYET NO	blocked -5	done -4	in_progress -3	not_started 13
NOTYET NOUN	blocked 4
NOTYET OBSTACLE	blocked 9	in_progress -6
NOTYET OVER	done 5	in_progress -3
NOTYET PART	in_progress -15	question 13
NOTYET RECEIVE	in_progress -7	not_started 7
NOTYET REPORT	done -4	in_progress 10	not_started -5
NOTYET SIGN	blocked -8	done -5	in_progress 30	not_started -12
NOTYET SOFT	ack -3	blocked -9	done -7	in_progress -12	not_started 15	question 18
NOTYET STEP	blocked -12	done -8	in_progress -15	not_started 38	question -4	unrelated -3
NOTYET SUBMIT	blocked 3
NOTYET TELL	blocked 7
NOTYET UNDO	not_started 4
NOTYET UNIT	done -3	not_started -4	question 4	unrelated 3
NOTYET UNTIL	done 3
NOTYET WH	blocked 37	done -6	in_progress 9	not_started -11	question -17	unrelated -9
NOTYET WHEN	done 3
NOTYET WHO	ack -3	blocked -7	done -4	not_started -20	question 5	unrelated 32
NOTYET WORD	ack -3	done -13	in_progress -10	not_started 40	question -6	unrelated -8
NOTYET |	ack -4	blocked -10	done 11	extension -3	not_started -19	question 10	unrelated 14
NOUN	ack -35	blocked 15	done 33	extension -12	in_progress -18	not_started -4	question 44	unrelated -23
NOUN ABLE	not_started 3
NOUN ALMOST	blocked 13	done -4	in_progress -16	unrelated 8
NOUN BECAUSE	done 5	in_progress -3
NOUN BEFORE	blocked -6	extension 8
NOUN COMMA	ack -6	blocked 18	done 7	extension -12	unrelated -4
NOUN DENY	blocked 6	in_progress 5	question -5
NOUN DO	blocked -3	in_progress 3
NOUN DOING	blocked 8	not_started -3
NOUN DRAFT	done -4	in_progress 9	not_started -3
NOUN EARLY	blocked 3	done -11	in_progress -11	question 6	unrelated 15
NOUN FINISH	blocked -6	done 3	extension -7	in_progress 9	not_started 9	unrelated -5
NOUN FOR	blocked 13	done 4	extension -7	in_progress -4	unrelated -6
NOUN FUTURE	blocked 3	in_progress -3
NOUN GIVE	ack 3	done 8	in_progress -10
NOUN HA	done 4	in_progress -3	question 3
NOUN HELP	blocked -3	done 13	extension -4	in_progress -6
NOUN INPUT	ack 3	blocked -25	done 15	extension -6	in_progress 7	not_started -10	question 22	unrelated -7
NOUN JUST	blocked 9	extension 4	in_progress 20	not_started -28
NOUN LACK	in_progress -6	not_started 8
NOUN LATER	blocked -6	done -7	extension 21	in_progress -3
NOUN LET	done 5	in_progress -7	unrelated 4
NOUN MUST	ack 3	blocked 7	in_progress -3	question -6
NOUN NO	blocked -4	question 8
NOUN NOTYET	blocked -3	done -9	in_progress 21	not_started -9	question -6	unrelated 4
NOUN NOUN	ack -4	blocked -13	done 30	extension 5	in_progress -9	not_started 5	question -6	unrelated -9
NOUN NOW	done 7	in_progress -5
NOUN NUMBER	done -7	in_progress 5
NOUN OBSTACLE	done -9	in_progress -3	question 15
NOUN OTHER	question 3
NOUN OVER	ack -11	blocked -7	done 17	in_progress 14	not_started -4	question -5	unrelated -3
NOUN PART	in_progress -3
NOUN PAST	blocked 10	done -5	in_progress -6	not_started 3
NOUN POSTPONE	blocked 9	in_progress -4
NOUN RECEIVE	ack -10	not_started 10
NOUN SIGN	in_progress 4
NOUN SO	blocked -7	extension 9
NOUN SOCIAL	done -5	in_progress 4
NOUN SOFT	blocked -8	done 3	in_progress -7	not_started 6	question -3	unrelated 7
NOUN SOON	blocked 4
NOUN SPAN	blocked -3	done -5	extension 3	in_progress 4
NOUN STEP	blocked -5	done 13	not_started -3
NOUN STOP	blocked -10	not_started 10
NOUN SUBMIT	done 3
NOUN TELL	blocked -8	in_progress 5
NOUN THEY	blocked 3	in_progress -4
NOUN UNDO	blocked 12	in_progress -6
NOUN UNIT	ack 8	blocked -11	done -5	extension -3	in_progress -5	not_started 3	question 18	unrelated -5
NOUN UNSURE	blocked 14	in_progress -11
NOUN UNTIL	blocked -3	done 5	extension 3
NOUN WAIT	blocked -3
NOUN WH	blocked -10	done -3	not_started 3	question 13
NOUN WHO	done -15	extension -4	in_progress 6	unrelated 13
NOUN WORD	blocked -3	done 30	extension -12	in_progress -13	not_started 4	question 16	unrelated -23
NOUN |	ack -10	blocked -7	done -10	extension 11	in_progress 4	not_started 26	question -13
NOW	ack -21	blocked -22	done 29	extension -8	in_progress 30	not_started -16	question -15	unrelated 23
NOW ALMOST	question -3	unrelated 3
NOW BEGIN	in_progress 7	not_started -6
NOW COMMA	extension -3	unrelated 6
NOW DO	blocked -3	in_progress 4	not_started -5	question 7
NOW DOING	done 5	in_progress -3
NOW EARLY	in_progress -5	question -4	unrelated 10
NOW FINISH	not_started 3
NOW GIVE	blocked -3	done -5	in_progress 10
NOW INPUT	blocked 3
NOW JUST	done 4
NOW LATER	done -3	in_progress 8
NOW LET	not_started 5
NOW NO	unrelated 3
NOW NOTYET	blocked 11	done -5	in_progress -18	not_started 13
NOW NOW	done 8	in_progress -5
NOW OBSTACLE	blocked -7	extension 3	in_progress -6	unrelated 11
NOW OVER	done 15	in_progress -16
NOW PAST	done 6	in_progress -5
NOW REMAIN	question 3
NOW SOCIAL	blocked -3	done -3	unrelated 14
NOW SOFT	blocked -6	done 16	in_progress -18	unrelated 9
NOW STEP	in_progress 4
NOW THEN	done 8	in_progress -8
NOW UNDO	question 3
NOW UNIT	blocked 5	done -6	in_progress 8	not_started -5
NOW UNTIL	in_progress 3
NOW WH	unrelated 3
NOW WHO	ack -4	blocked -10	done -10	in_progress 34	not_started 5	question -4	unrelated -10
NOW WORD	ack -3	blocked -14	done -7	in_progress 28	not_started 3	question -8
NOW |	ack -3	blocked 18	done 22	extension -6	in_progress 10	not_started -21	question -4	unrelated -16
NUMBER	ack -33	blocked -32	done 23	extension 72	in_progress 11	not_started -18	question -37	unrelated 13
NUMBER ALMOST	blocked -4	unrelated 6
NUMBER BECAUSE	blocked -3	extension 5
NUMBER BEFORE	done -4	in_progress 3
NUMBER COMMA	blocked -6	done -3	in_progress 9
NUMBER DO	in_progress -5	not_started 5
NUMBER EARLY	done -5	in_progress 5
NUMBER FINISH	done -16	in_progress 18
NUMBER FOR	done 3
NUMBER GIVE	blocked -3	done -7	extension 3	in_progress 20	question -11
NUMBER HA	extension 4
NUMBER INPUT	done 6	in_progress -9	unrelated 6
NUMBER JUST	blocked -3	in_progress -17	not_started 19	unrelated 5
NUMBER LATER	extension 6
NUMBER MUST	question 3
NUMBER NO	blocked -3	unrelated 7
NUMBER NOUN	done 9	in_progress 5	not_started -14
NUMBER NOW	blocked -7	done 6	extension -3	in_progress -3	unrelated 10
NUMBER OVER	done -14	in_progress 13	unrelated 4
NUMBER PART	done 4	in_progress -4
NUMBER PAST	done 3
NUMBER RECEIVE	done -4	in_progress 4
NUMBER REMAIN	done 3
NUMBER SOFT	blocked 4	done 4	in_progress -5
NUMBER SPAN	ack -9	blocked -12	done -8	extension 65	in_progress -17	not_started -7	unrelated -12
NUMBER STEP	done 3
NUMBER SUBMIT	extension 4	question -3
NUMBER THEN	blocked 6	in_progress -4
NUMBER UNDO	blocked 4
NUMBER UNIT	ack -4	blocked -9	done 18	extension -5	in_progress 6	question -4	unrelated -5
NUMBER UNTIL	done -3	in_progress 6
NUMBER WH	in_progress 4
NUMBER WHO	blocked -3	done 15	in_progress -10	not_started 8	question -5	unrelated -4
NUMBER WORD	ack -5	blocked 23	done 30	extension -7	in_progress -21	not_started -6	question -6	unrelated -8
NUMBER |	ack -4	blocked -14	done -11	in_progress 23	not_started -4	question -4	unrelated 14
OBSTACLE	ack -6	blocked 103	done -15	extension 3	in_progress -42	not_started -21	question -9	unrelated -11
OBSTACLE BECAUSE	blocked 5
OBSTACLE BUT	blocked -15	done 10	in_progress 6
OBSTACLE COMMA	done 3	not_started -4	unrelated 3
OBSTACLE DENY	blocked -10	in_progress 13
OBSTACLE DO	blocked 3
OBSTACLE DOING	blocked -5	in_progress 6
OBSTACLE DRAFT	blocked 18	done -4	in_progress -9
OBSTACLE FINISH	blocked 8	done -4
OBSTACLE INPUT	blocked 7	done 3	in_progress -6
OBSTACLE NO	blocked 6
OBSTACLE NOTYET	blocked -3	not_started 7
OBSTACLE NOUN	done 6	in_progress -7
OBSTACLE NUMBER	blocked 8	done -5
OBSTACLE OBSTACLE	blocked -5	in_progress 5
OBSTACLE OVER	ack -3	blocked 17	in_progress -4	unrelated -5
OBSTACLE PART	blocked 4	in_progress -4
OBSTACLE SIGN	blocked 11	in_progress -7
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -4
OBSTACLE SOFT	blocked 28	in_progress -20	unrelated -3
OBSTACLE SPAN	blocked 3
OBSTACLE TELL	ack 6	blocked -7
OBSTACLE UNDO	blocked -5	in_progress 5
OBSTACLE UNIT	blocked -3	in_progress 6	unrelated -3
OBSTACLE UNTIL	blocked -5	unrelated 7
OBSTACLE WH	blocked 3
OBSTACLE WHO	ack 8	blocked 16	done -9	in_progress -11	unrelated -3
OBSTACLE WORD	ack -3	blocked -4	done -7	in_progress 9	not_started -4	question -7	unrelated 14
OBSTACLE |	ack -5	blocked 26	done -11	in_progress -11	not_started -6	question 13	unrelated -5
OTHER	ack -6	done -11	extension -5	in_progress 6	not_started 17	question 9	unrelated -12
OTHER DO	in_progress -8	not_started 6	question 3
OTHER FINISH	done -11	in_progress 4	not_started 9
OTHER GIVE	done -4	not_started 3
OTHER JUST	in_progress -10	not_started 11
OTHER LACK	done 3	in_progress -3
OTHER NO	blocked 4	in_progress -3
OTHER OVER	done -5	in_progress 5
OTHER SOCIAL	question 6	unrelated -5
OTHER TELL	in_progress 4
OTHER THEN	in_progress 5	not_started -4
OTHER WHO	not_started 3
OTHER WORD	done 10	in_progress -16	not_started 7
OTHER |	blocked -3	done -4	in_progress 28	not_started -18
OVER	ack 29	blocked -5	done 29	extension -40	in_progress 9	not_started -25	question -20	unrelated 23
OVER BUT	ack -3	blocked 21	done 4	in_progress 10	not_started -3	question -16	unrelated -10
OVER COMMA	ack 5	blocked -24	done -28	extension -4	in_progress 31	not_started 12	question -16	unrelated 23
OVER CONFIRM	done 4
OVER DENY	in_progress 4
OVER DO	in_progress -7	not_started 10
OVER EARLY	in_progress -3	unrelated 6
OVER FINISH	in_progress 3
OVER FOR	not_started 3
OVER GIVE	ack 6	blocked -4	done -24	in_progress 17	question 7
OVER HA	question 8
OVER LACK	in_progress 3
OVER LET	ack 6	in_progress -6
OVER NOUN	blocked -5	done -23	extension 3	in_progress -8	unrelated 34
OVER OBSTACLE	ack 6	blocked -3
OVER REMAIN	in_progress 4
OVER SO	blocked 5	done -4
OVER SOFT	ack 7	blocked -12	done 79	extension -10	in_progress -14	not_started -18	question -14	unrelated -18
OVER STEP	done 3
OVER TELL	ack 6
OVER THEN	blocked 7	done -4	in_progress -11	question 10
OVER UNDO	blocked 4	done -3
OVER UNIT	blocked 3	done -4	unrelated 4
OVER UNSURE	ack 10	blocked -5	in_progress -5
OVER WH	done -12	in_progress 12	question 9	unrelated -7
OVER WHO	ack -5	blocked 13	done 31	extension -13	in_progress -17	not_started -9	question 3	unrelated -4
OVER WORD	blocked -4	done 8	in_progress -10	unrelated 7
OVER |	blocked 3	done 42	extension -11	in_progress -3	not_started -13	question -11	unrelated -6
PART	ack -29	blocked 7	done -3	extension -5	in_progress 46	question 9	unrelated -27
PART BEFORE	blocked 4
PART BUT	blocked -3	in_progress 3
PART COMMA	blocked 5	in_progress -3
PART DRAFT	in_progress 3
PART EARLY	blocked 28	done -6	in_progress -17	not_started 7	question -9	unrelated -3
PART FINISH	blocked -3	in_progress 6
PART GIVE	in_progress 6	question -3
PART INPUT	blocked -3	done -6	not_started 4	question 7
PART NO	in_progress -5	question 4
PART NOUN	in_progress 4
PART NOW	blocked 3	done -4	in_progress 4	not_started -4
PART NUMBER	blocked 4	done -16	in_progress 23	not_started -3	unrelated -4
PART OBSTACLE	blocked -7	in_progress 9
PART OVER	ack -3	done -10	in_progress 18	unrelated -3
PART PART	done -3	extension 3	in_progress 3
PART RECEIVE	blocked -3	done 9	in_progress -4
PART REMAIN	done 11	in_progress -10
PART SHARE	blocked -4	done -3	in_progress 14
PART SOCIAL	in_progress 7	unrelated -6
PART SOFT	blocked -5	in_progress 6
PART SOON	blocked 4	done -3
PART SPAN	blocked -4	done 3	in_progress 4
PART STEP	in_progress 11	not_started -4
PART SUBMIT	blocked -3	done -6	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -5	in_progress 4
PART UNIT	done 4	unrelated -3
PART UNTIL	blocked 3
PART WHO	ack -9	blocked 7	done 17	in_progress -25	not_started 11
PART WORD	ack -5	blocked -5	done -10	extension 5	in_progress 6	not_started -13	question 18	unrelated 3
PART |	blocked 4	done 12	in_progress -9	not_started 4	question -5	unrelated -4
PAST	ack -14	blocked -12	done 49	extension -19	in_progress 3	unrelated -4
PAST ASK	done -8	extension 9
PAST BEGIN	ack -5	blocked -7	done -21	in_progress 43	not_started -10
PAST COMMA	done -3	in_progress -4	not_started 8
PAST DO	ack -4	done 6	not_started 4	question -4
PAST DRAFT	in_progress 5
PAST EARLY	ack -11	done -34	in_progress 54
PAST FINISH	ack -7	done 4	in_progress -11	not_started 6	unrelated 9
PAST FUTURE	ack -7	not_started 17	question -6
PAST GIVE	ack -9	done 31	extension -7	in_progress -11	not_started 4	unrelated -9
PAST HELP	blocked -4	in_progress 10
PAST INPUT	blocked 10	in_progress -10	question 3
PAST LATER	unrelated 3
PAST LET	ack 11	done -3	in_progress -6
PAST NOUN	ack -5	blocked -3	in_progress 16	not_started -3
PAST PART	done -4	in_progress 3
PAST RECEIVE	ack 58	blocked -9	done -9	extension -4	in_progress -28	question -4	unrelated -5
PAST REPORT	blocked -4	done 27	in_progress -18
PAST SIGN	blocked -5	done 35	in_progress -25
PAST SOCIAL	blocked 11	done -4	in_progress 3	not_started -3	unrelated -3
PAST STEP	ack -4	done 36	in_progress -15	not_started -9	unrelated -4
PAST SUBMIT	ack -3	blocked -8	done 5	in_progress 10	not_started -9	question 9
PAST TELL	blocked -5	in_progress 5
PAST THEY	blocked 7	in_progress -3	unrelated -3
PAST UNDO	done 8	in_progress -8	question 3
PAST UNIT	done 10	in_progress -15	not_started -3	question 9
PAST UNSURE	done -13	in_progress 14
PAST UNTIL	blocked 7	done -12	in_progress -3	unrelated 7
PAST WAIT	blocked 4	done -6
PAST WH	done -3	in_progress -3	not_started 6	unrelated 3
PAST WHO	ack 4
PAST WORD	ack -22	blocked 4	done 29	extension -4	in_progress -5	not_started -3
PAST |	blocked 4	in_progress -3
POSTPONE	ack -13	blocked 9	done -15	extension 98	in_progress -44	not_started -15	question 5	unrelated -25
POSTPONE COMMA	blocked 3
POSTPONE FINISH	blocked -3	extension 4
POSTPONE FOR	blocked -4	extension 5	in_progress 4
POSTPONE HA	extension -15	question 18
POSTPONE INPUT	extension 3
POSTPONE LATER	blocked 16	done -4	in_progress -3
POSTPONE LET	extension 4
POSTPONE NOUN	extension 6
POSTPONE NUMBER	extension 9
POSTPONE OVER	blocked 13	in_progress -9
POSTPONE PART	blocked 4	in_progress -4
POSTPONE REPORT	blocked -3	extension 6
POSTPONE SOFT	blocked 11	done -5
POSTPONE SPAN	blocked 4
POSTPONE TERM	extension 4
POSTPONE UNIT	extension 4
POSTPONE UNTIL	ack -3	blocked -6	done -5	extension 30	in_progress -6	not_started -4	question -3	unrelated -3
POSTPONE WHO	done 6	extension -5
POSTPONE WORD	blocked -12	done -4	extension 41	in_progress -7	question -6	unrelated -9
POSTPONE |	blocked 3	done 4
RECEIVE	ack 107	blocked -28	done -25	extension -17	in_progress -38	not_started 7	question 10	unrelated -15
RECEIVE BUT	in_progress -3	question 7
RECEIVE COMMA	ack 9	blocked -4
RECEIVE COND	blocked 5	in_progress -4
RECEIVE FINISH	in_progress 3
RECEIVE FOR	done 4
RECEIVE GIVE	in_progress -9	not_started 10
RECEIVE HELP	blocked -5	done 4
RECEIVE INPUT	ack 17	blocked -5	done -10	not_started 5
RECEIVE MUST	ack 7	in_progress -4
RECEIVE NOUN	ack 15	blocked -5	done 4	in_progress -4	not_started -6
RECEIVE NOW	in_progress -8	not_started 8	question 3
RECEIVE NUMBER	blocked 3
RECEIVE OVER	ack 48	blocked -8	done -9	extension -3	in_progress -19	question -3	unrelated -3
RECEIVE REPORT	question 7
RECEIVE SOFT	ack -6	blocked 3	done 12	in_progress -6	not_started 3	unrelated -3
RECEIVE SOON	done -3	in_progress 4
RECEIVE SPAN	done -6	unrelated 7
RECEIVE TARGET	ack 5	done -4
RECEIVE UNDO	ack -3	done 3	question -3	unrelated 4
RECEIVE UNIT	blocked -3	done 8	in_progress -5
RECEIVE WHO	ack -6	blocked 9	done 5	not_started -3	unrelated -4
RECEIVE WORD	ack 14	blocked -6	done -10	extension -4	in_progress 16	question -3	unrelated -5
RECEIVE |	blocked -6	extension -3	in_progress 3	not_started 10	question 4	unrelated -6
REMAIN	ack -4	blocked -26	done -13	extension -3	in_progress 33	not_started 15	question 14	unrelated -16
REMAIN ABLE	blocked -4	done 8	in_progress -4
REMAIN DO	question 3
REMAIN DRAFT	blocked -3	done 4
REMAIN HELP	done 9	question -4	unrelated -3
REMAIN INPUT	blocked -3	done -7	in_progress 13
REMAIN LATER	in_progress 7	not_started -3
REMAIN NO	blocked 3	question -3
REMAIN NOTYET	in_progress -6	not_started 7
REMAIN NOUN	done -4	not_started 9
REMAIN NUMBER	blocked 14	done -5	in_progress 6	not_started -5	question -4	unrelated -4
REMAIN PART	blocked -5	done -3	in_progress 5	question 8
REMAIN POSTPONE	done -5	in_progress 7
REMAIN SOFT	done -4	in_progress 9
REMAIN THEN	ack -6	done 13	unrelated -3
REMAIN THEY	done -4	in_progress 6
REMAIN UNDO	in_progress 3
REMAIN UNIT	done 5
REMAIN WAIT	blocked -10	in_progress 20	question -6
REMAIN WH	in_progress -12	question 13
REMAIN WHO	ack 4	blocked 9	done 6	in_progress -26	not_started 7	unrelated 5
REMAIN WORD	ack 5	blocked -14	done -21	extension 3	in_progress 10	not_started 11	question 13	unrelated -6
REMAIN |	blocked -3	done 3	in_progress 4
REPORT	ack -6	blocked -13	done 10	extension -10	in_progress 5	not_started -4	question 17
REPORT DOING	done -4	in_progress 4
REPORT FINISH	done 15	in_progress -10
REPORT GIVE	done 7	in_progress -5
REPORT INPUT	in_progress 3
REPORT LATER	ack 3
REPORT LIMIT	ack -3	done -3	in_progress 6
REPORT NOTYET	in_progress 6
REPORT NOUN	blocked -4	done 4
REPORT NOW	in_progress -3	question 3
REPORT NUMBER	done -6	extension -9	in_progress 5	question 9
REPORT OVER	done 3	in_progress -3
REPORT PART	blocked -4	extension 6
REPORT PAST	done 8	in_progress -8
REPORT SOFT	done -5	in_progress 7
REPORT SPAN	blocked 5	done 7	in_progress -6	question -3
REPORT STEP	done -3	in_progress 3
REPORT THEN	done 6	in_progress -4
REPORT UNIT	done 3	in_progress 6
REPORT UNTIL	done -5	in_progress 9
REPORT WHO	ack -3	blocked 4	done -14	in_progress -8	not_started 8	question -3	unrelated 18
REPORT WORD	ack -3	blocked -10	in_progress 4	question 9	unrelated -4
REPORT |	ack 4	blocked 3	done -4	in_progress 7	not_started -4	unrelated -3
SHARE	ack -12	blocked -27	done -52	in_progress 97	not_started 23	question -13	unrelated -19
SHARE COMMA	blocked -3	not_started 6
SHARE INPUT	in_progress 3
SHARE NO	blocked 4
SHARE NOUN	done -3	in_progress 10	not_started -3
SHARE OVER	ack -3	blocked -4	done -13	in_progress 24
SHARE SOFT	in_progress 12	not_started -6
SHARE STOP	in_progress 3
SHARE TROUBLE	in_progress 3
SHARE UNIT	blocked -5	done -7	in_progress 16
SHARE WHO	in_progress -17	not_started 23
SHARE WORD	blocked -5	done -10	in_progress 26	unrelated -6
SHARE |	ack -4	blocked -8	done -9	extension 6	in_progress 18	not_started 9	question -5	unrelated -6
SIGN	ack -26	done 25	extension -12	in_progress 40	not_started -28	question 32	unrelated -30
SIGN BEFORE	done 3
SIGN COMMA	blocked -5	done 9
SIGN DRAFT	blocked -4	in_progress 3
SIGN EARLY	blocked -4	done 5
SIGN FUTURE	blocked -5	done 7
SIGN GIVE	done 6	in_progress -3
SIGN INPUT	done 3	question 4
SIGN NO	question 6
SIGN NOTYET	not_started -3	question 7
SIGN NOUN	done 3	in_progress -3
SIGN OVER	blocked -3	done -12	in_progress 10	question 9
SIGN RECEIVE	ack -13	blocked -3	done 23	in_progress -4
SIGN SIGN	done 6	in_progress -6
SIGN SOFT	blocked 9	done 4	in_progress -7	not_started -3
SIGN SOON	done -3	in_progress 4
SIGN SPAN	in_progress -3	question 3
SIGN THEN	blocked -4	done -11	in_progress 19
SIGN THEY	blocked 5	done -3
SIGN UNDO	blocked 12	done -9
SIGN UNIT	blocked -3
SIGN WH	in_progress -4	question 6
SIGN WHO	done 6	not_started -3
SIGN WORD	done 31	in_progress -19	not_started -3	unrelated -5
SIGN |	ack -3	blocked 8	done -23	extension -3	in_progress 44	not_started -9	question -4	unrelated -11
SO	ack -6	blocked 65	done -15	extension 6	in_progress -20	not_started -24	question -3	unrelated -4
SO DOING	blocked 9	done -4	in_progress -5
SO GIVE	blocked 5	done -4
SO NO	blocked 3
SO NOTYET	blocked 23	in_progress -4	not_started -15
SO NOUN	blocked 4	in_progress -3
SO UNIT	blocked 3
SO WHO	blocked 5	not_started -3
SO WORD	ack -4	blocked 4	extension 8	in_progress -4
SOCIAL	ack -21	blocked 28	done -39	extension -22	not_started -29	question -12	unrelated 97
SOCIAL BEFORE	done -6	unrelated 8
SOCIAL COMMA	ack -3	blocked 17	in_progress -8	not_started -4	unrelated -3
SOCIAL DOING	in_progress 5
SOCIAL FINISH	blocked -4	done -24	in_progress 5	not_started -3	unrelated 28
SOCIAL FOR	blocked 3	done -9	extension -3	unrelated 11
SOCIAL INPUT	blocked -6	done -5	in_progress 8	unrelated 8
SOCIAL LET	blocked -5	unrelated 6
SOCIAL NO	blocked -8	unrelated 16
SOCIAL NOTYET	blocked -4	not_started -5	unrelated 11
SOCIAL NOUN	done 12	unrelated -6
SOCIAL NOW	done -8	unrelated 14
SOCIAL OBSTACLE	blocked 3	unrelated -3
SOCIAL OVER	blocked 14	done -7	in_progress -6
SOCIAL PAST	blocked 4	unrelated -4
SOCIAL SOCIAL	blocked -3	extension -3	unrelated 14
SOCIAL SOFT	done -5	extension -3	in_progress -4	question -3	unrelated 14
SOCIAL WH	done 4
SOCIAL WHO	blocked 18	done -15	question -4	unrelated 3
SOCIAL WORD	ack -4	blocked -12	done 18	extension -6	in_progress 15	question 5	unrelated -16
SOCIAL |	ack -6	done -7	extension -6	in_progress -18	not_started -7	question 3	unrelated 42
SOFT	ack -16	blocked -19	done 34	in_progress 10	question -9
SOFT ACK	ack 7	done -3
SOFT ALMOST	blocked -3	done -3	in_progress 10
SOFT ASK	blocked 4	done -4	extension 4
SOFT ASKS	blocked -3	done -4	extension 4	not_started 5
SOFT BEFORE	done 12	in_progress -7
SOFT BUT	blocked -3	in_progress 7
SOFT COMMA	ack 18	blocked -22	done 23	extension 4	in_progress 3	not_started -5	question -8	unrelated -12
SOFT COND	blocked -6	in_progress 7
SOFT DENY	done 4	in_progress -3
SOFT DO	done -6	in_progress 8	question -7
SOFT DOING	done 25	in_progress -26	not_started 4	unrelated -4
SOFT DRAFT	blocked 7	done -4
SOFT EARLY	blocked 5	done 4	in_progress -7
SOFT FINISH	blocked -5	done 24	in_progress -30	not_started 6	question -6	unrelated 13
SOFT FOR	blocked -12	done 18	in_progress -4
SOFT GIVE	done 3
SOFT HA	question -6	unrelated 10
SOFT HELP	done -3	in_progress 5
SOFT INPUT	ack -4	blocked 12	done 17	in_progress -20	not_started -4
SOFT JUST	in_progress 9
SOFT LACK	blocked 6	done -4	in_progress -3	not_started 3
SOFT LET	ack 12	done -3	in_progress -3
SOFT MUST	in_progress 8
SOFT NO	question -6	unrelated 8
SOFT NOTYET	blocked -10	done -6	in_progress -7	not_started -3	question 31
SOFT NOUN	ack -5	blocked 4	extension -4	in_progress 8	not_started -4	question 3
SOFT NOW	in_progress -5	not_started 9	question -3
SOFT NUMBER	ack -6	blocked -20	done 46	extension -3	in_progress -19	not_started -3	question 3
SOFT OBSTACLE	blocked -6	done 10
SOFT OVER	ack -14	blocked -8	done 28	in_progress -9	unrelated 7
SOFT PART	blocked 8	done 3	in_progress -9
SOFT PAST	ack 9	blocked -7	done -6	in_progress 16	not_started -9
SOFT POSTPONE	extension 8	unrelated -3
SOFT RECEIVE	blocked 4	not_started -3
SOFT REMAIN	blocked -10	done -5	in_progress 15	question 4
SOFT REPORT	extension -9	question 9
SOFT SIGN	question 3
SOFT SOCIAL	done -4	in_progress -3	unrelated 9
SOFT SOFT	ack -15	blocked -21	done 31	extension -6	in_progress -5	not_started -8	question -10	unrelated 33
SOFT SPAN	blocked 13	done -7	extension -5	not_started 4	unrelated -4
SOFT STEP	in_progress 4
SOFT SUBMIT	done 6	in_progress -6
SOFT THANKS	ack 3
SOFT THEN	blocked 10	done -7	in_progress -5
SOFT UNIT	ack -3	blocked -4	done -7	extension 6	in_progress -15	not_started 5	question -6	unrelated 24
SOFT UNSURE	ack -3	done -4	in_progress 9
SOFT UNTIL	in_progress 3	unrelated -3
SOFT WAIT	extension 6
SOFT WH	blocked -4	question -4	unrelated 12
SOFT WHEN	in_progress 3
SOFT WHO	ack -13	blocked 4	extension 15	in_progress 9	not_started 15	question 3	unrelated -33
SOFT WHOLE	blocked -5	done 13	in_progress -6
SOFT WORD	ack -18	blocked 27	extension 12	not_started -6	question -15	unrelated -3
SOFT |	ack 9	done 5	extension -6	question -17	unrelated 11
SOON	blocked -4	done -4	extension 9	not_started 7	question -8
SOON COMMA	done 7	in_progress -3
SOON COND	done -3	in_progress -3	not_started 7
SOON DENY	done 6	in_progress -5
SOON GIVE	extension 4	in_progress -4	question 3
SOON JUST	in_progress 3
SOON NOTYET	in_progress -5	not_started 4
SOON NOUN	in_progress 5
SOON OBSTACLE	blocked 6	done 4	in_progress -7
SOON OVER	ack -3	blocked -9	done 3	in_progress 10
SOON SIGN	question 5
SOON SOFT	ack -3	blocked -5	extension 3	in_progress 13	unrelated -4
SOON SOON	blocked 9	done -8	not_started 3
SOON STEP	blocked 4	done -5	extension 11	in_progress -8
SOON TELL	done 7	extension -6
SOON THEN	done -5	in_progress 3
SOON UNIT	ack -3	blocked 5
SOON WHO	ack -3	done -9	in_progress -7	not_started 3	unrelated 17
SOON WORD	blocked 7	done 13	in_progress -12	unrelated -5
SOON |	ack 18	blocked -10	done -18	in_progress 15	not_started 3	question -6
SPAN	ack -21	done 4	extension 64	not_started -16	unrelated -30
SPAN ASK	ack -4	extension 5
SPAN BECAUSE	blocked -3	extension 8
SPAN BEFORE	ack -3	blocked -12	done 27	not_started -3	question -3	unrelated -4
SPAN COMMA	blocked 9	done -6	extension 4	in_progress -4
SPAN FINISH	done -3	in_progress 4
SPAN HA	extension 9	question -4
SPAN LATER	ack -3	blocked -8	done 35	in_progress -13	question -9
SPAN LET	done -3	extension 4
SPAN NO	extension 4
SPAN NOUN	blocked -3	in_progress 3
SPAN NOW	blocked 22	in_progress -7	not_started -11
SPAN NUMBER	ack -3	blocked -8	done -24	extension 4	in_progress 21	not_started 14	question -8	unrelated 5
SPAN PART	blocked -8	in_progress -3	question 13
SPAN SOFT	blocked -4	extension 16	unrelated -8
SPAN SPAN	extension 3
SPAN STEP	in_progress -3	question 3
SPAN STOP	done -3	in_progress 4
SPAN THEN	blocked 14	not_started -9
SPAN WH	blocked -3	done -3	in_progress 3
SPAN WHO	blocked -3	extension -3	not_started 3	question 8
SPAN WORD	blocked -8	extension 9	in_progress 3	question 5	unrelated -5
SPAN |	ack 3	blocked 7	done -6	extension 18	in_progress -4	not_started -7	question -4	unrelated -7
STEP	ack -3	blocked -19	done 17	extension -3	in_progress 20	not_started 3	unrelated -17
STEP ABLE	blocked 8	done -4	in_progress 8	not_started -7
STEP ALMOST	blocked 7	done -5
STEP BECAUSE	done -6	in_progress 6
STEP BUT	in_progress 5	not_started -3
STEP CALM	blocked -6	done 6
STEP COMMA	in_progress 7	not_started -3
STEP DOING	done 14	in_progress -14
STEP DRAFT	done -4	in_progress 5
STEP EARLY	done 4	in_progress -8	not_started 3	question 3
STEP FINISH	blocked 3	done 13	in_progress -20	not_started -6	unrelated 15
STEP FOR	blocked 5	extension -3	in_progress 3
STEP GIVE	done 5	in_progress -4
STEP INPUT	ack -3	blocked -6	done 11	in_progress 3	not_started 3	unrelated -6
STEP MUST	blocked 6	in_progress -5
STEP NO	blocked 4
STEP NOTYET	ack 4	blocked -9	in_progress 5	not_started -6	question 5
STEP NOUN	blocked -8	done 7	in_progress 3	not_started 3
STEP NOW	done -5	in_progress 7
STEP OBSTACLE	blocked 3
STEP OVER	blocked -9	in_progress 12
STEP PART	in_progress 4
STEP PAST	in_progress -3
STEP RECEIVE	done -9	unrelated 11
STEP REPORT	done -5	in_progress 10
STEP SHARE	in_progress 3
STEP SOFT	ack 7	done 4	in_progress -9	unrelated -3
STEP SOON	blocked 4
STEP SPAN	in_progress 3
STEP STOP	ack 8	done -6
STEP TELL	blocked -8	done 8
STEP THEN	blocked 3
STEP UNDO	blocked 6
STEP UNIT	in_progress 11	question -3	unrelated -4
STEP UNTIL	done 5	in_progress -3
STEP WH	not_started 3
STEP WHO	done -5	not_started 7
STEP WORD	blocked 4	done 13	extension 9	in_progress 3	not_started -13	unrelated -17
STEP |	ack -4	blocked -17	extension -9	not_started 23	question 7
STOP	ack 16	blocked -23	done 4	extension 5	in_progress -15	not_started 11	question -5	unrelated 6
STOP DO	ack 8	in_progress -6
STOP INPUT	done 3
STOP SOFT	done 3
STOP |	ack 9	blocked -23	done 4	extension 4	in_progress -8	not_started 11	question -4	unrelated 7
SUBMIT	ack -9	blocked -37	done 8	extension 22	in_progress 43	not_started -22	question 8	unrelated -14
SUBMIT BEFORE	in_progress 4
SUBMIT COMMA	done -3	in_progress 6
SUBMIT DOING	done 4	in_progress -4
SUBMIT DRAFT	done 6	in_progress -4
SUBMIT FINISH	done 8	in_progress -7
SUBMIT FUTURE	blocked -3	extension 3
SUBMIT GIVE	done -11	in_progress 11
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	done -6	in_progress 8
SUBMIT LATER	done 8	extension 3	in_progress -8
SUBMIT LET	done -4	in_progress 4
SUBMIT NOUN	in_progress -3	not_started -5	question 11
SUBMIT OVER	done 3	extension 3
SUBMIT POSTPONE	blocked -3	extension 4
SUBMIT SIGN	done -6	in_progress 7
SUBMIT STEP	done 10	in_progress -13
SUBMIT TERM	extension 4	in_progress -3
SUBMIT THEY	in_progress 4
SUBMIT UNIT	done -7	in_progress 13
SUBMIT WHO	blocked -3	in_progress 8
SUBMIT WORD	blocked -16	done 14	extension 7	not_started -4	question 3	unrelated -4
SUBMIT |	done -11	extension -3	in_progress 21
TARGET	ack 7	done -6
TARGET COMMA	ack 8	done -6	in_progress -3
TARGET WORD	in_progress 3
TELL	ack 24	blocked -7	done 24	in_progress 7	not_started -33	question -24	unrelated 6
TELL ABLE	blocked -8	extension 9
TELL ACK	done 3
TELL BUT	unrelated 3
TELL COMMA	blocked -3	done -5	in_progress 8
TELL DENY	done -4	in_progress -9	unrelated 14
TELL DO	in_progress 3
TELL FINISH	blocked -9	done 13	in_progress 7	not_started -8
TELL FOR	blocked -5	done 5	in_progress 5	unrelated -4
TELL INPUT	done 3	in_progress -3
TELL LACK	blocked -3	done -5	in_progress 8
TELL LATER	ack 6	blocked -4
TELL LET	blocked 8	extension -4
TELL MORE	extension 3	in_progress -3
TELL NO	blocked 4
TELL NOTYET	done 6	question -5
TELL NOUN	in_progress -3	question 4
TELL NOW	in_progress -4	unrelated 3
TELL OBSTACLE	blocked 10	done -8
TELL OVER	blocked -4	done 11	unrelated -6
TELL PART	in_progress 5
TELL PAST	blocked 3
TELL RECEIVE	in_progress 3
TELL SOCIAL	blocked 6
TELL SOFT	blocked -5	done 12	in_progress 5	unrelated -7
TELL SOON	ack 3	in_progress 3
TELL SPAN	done 4
TELL TELL	in_progress 3
TELL UNDO	blocked 5	done -4
TELL UNIT	in_progress -3	unrelated 4
TELL UNTIL	done 6	extension -4
TELL WHO	ack 30	done -14	in_progress 11	question -9	unrelated -12
TELL WORD	ack 7	blocked -4	done 12	extension 3	in_progress -25	not_started -4	question -3	unrelated 14
TELL |	ack -8	blocked 5	done -9	extension -3	in_progress 11	not_started -4	unrelated 9
TERM	ack -11	blocked 11	extension 35	in_progress -28	not_started -13	question 23	unrelated -17
TERM DENY	blocked 6	done -4
TERM DOING	blocked 11	in_progress -9
TERM JUST	extension 6	in_progress -4
TERM LATER	extension 3
TERM NOW	extension 4
TERM NUMBER	extension 4	question -3
TERM OTHER	question 7	unrelated -3
TERM SHARE	in_progress 3
TERM SOFT	done 5	in_progress -4
TERM SPAN	extension -3	question 10
TERM UNDO	blocked 5
TERM WH	question 5
TERM WHO	question 4
TERM WORD	done -3	extension 16	question -8
TERM |	done 5
THANKS	ack 16	blocked -8	done -11	in_progress -16	not_started -4	question -4	unrelated 27
THANKS COMMA	ack -3	in_progress -3	unrelated 10
THANKS UNIT	done -3	unrelated 3
THANKS WHO	ack 17	blocked -5	done -7	extension -3	in_progress -9	question -3	unrelated 11
THANKS |	ack -3	extension 4
THEN	ack -10	blocked 43	done -71	extension -7	in_progress -15	not_started 37	question 38	unrelated -16
THEN ALMOST	blocked -6	in_progress 8
THEN BEFORE	done 7	in_progress -6
THEN BEGIN	blocked 3	in_progress -5	not_started 3
THEN DENY	in_progress 3
THEN DO	blocked 3	in_progress 3	not_started -5
THEN DOING	blocked -4	in_progress 8
THEN EARLY	blocked 3
THEN FINISH	blocked 10	done -7	in_progress 6	question -3
THEN FUTURE	ack -6	done 13	unrelated -3
THEN GIVE	blocked -15	done -5	in_progress 8	not_started 5	question 11
THEN INPUT	blocked -4	done -3	question 5	unrelated 6
THEN LACK	blocked 5
THEN LATE	blocked 4
THEN LATER	blocked -6	in_progress 8
THEN NOTYET	blocked -14	done -3	not_started 23	question -3
THEN NOUN	blocked 5	in_progress -14	not_started 8
THEN NOW	done -3	in_progress 8
THEN OBSTACLE	blocked 22	in_progress -16
THEN OVER	blocked -3
THEN REMAIN	in_progress 4
THEN SOFT	blocked 6	in_progress -7
THEN SOON	blocked 4	in_progress -3
THEN SPAN	in_progress -3
THEN TELL	done -3	question 4
THEN UNDO	blocked 8	done -6
THEN UNIT	blocked 10	done -3	in_progress -14	not_started 3	question 6
THEN UNSURE	in_progress -4	not_started 3
THEN UNTIL	in_progress 4
THEN WH	blocked -4	in_progress -4	question 12
THEN WHO	blocked -6	done -26	extension -5	in_progress 33	not_started 7
THEN WORD	ack 5	blocked 34	done -17	in_progress -8	not_started -4	unrelated -9
THEN |	extension 6	in_progress -4
THEY	ack -16	blocked 41	done -12	extension -16	in_progress 28	not_started -25	question 8	unrelated -9
THEY ABLE	done 3
THEY COMMA	blocked 22	done -6	in_progress -9	unrelated -3
THEY EARLY	blocked 3	unrelated 4
THEY FINISH	done -6	question 12
THEY GIVE	blocked 3	done -8	in_progress 8
THEY LET	in_progress 3
THEY MUST	extension -4	in_progress 7
THEY NOTYET	blocked 15	in_progress -9	not_started -3
THEY OBSTACLE	in_progress 4
THEY OTHER	done -8	in_progress 9
THEY OVER	ack -3	blocked -3	done -5	in_progress 17	unrelated -4
THEY PAST	done 8	in_progress -9	question 6
THEY SIGN	done 6	in_progress -6
THEY SOFT	blocked 3	done -4	in_progress 5
THEY SOON	blocked -3
THEY UNIT	done 5
THEY WHO	blocked 3	done -6	in_progress 4
THEY WORD	ack -4	done 13	in_progress -3	not_started -3
THEY |	blocked 6	done 5	in_progress 3	not_started -3	question -3	unrelated -5
TROUBLE	blocked -3
TROUBLE |	in_progress 3
UNDO	ack -23	blocked 56	done -19	extension 3	in_progress 6	not_started -22	question -9	unrelated 8
UNDO ABLE	done 4	in_progress -3
UNDO BECAUSE	done -3	in_progress 3
UNDO BEFORE	blocked 8	done -7
UNDO BEGIN	extension 3
UNDO BUT	blocked -3
UNDO COMMA	blocked 27	done -10	in_progress -9	not_started -3
UNDO COND	blocked 5
UNDO DOING	done 4	in_progress -5
UNDO FOR	ack -4	blocked 5	done 3
UNDO INPUT	in_progress -10	not_started -4	question -4	unrelated 17
UNDO MORE	in_progress 4
UNDO MUST	blocked -14	in_progress 16
UNDO NO	blocked -3	done 3
UNDO NOUN	ack -4	blocked -6	done 6	in_progress 8
UNDO NUMBER	blocked 7	in_progress -5
UNDO OBSTACLE	blocked -4	in_progress 5
UNDO OVER	ack 3	blocked 15	done 9	in_progress -31	question 6
UNDO PART	in_progress 8	not_started -5	unrelated 3
UNDO PAST	done 5	in_progress -4
UNDO SO	blocked 6	in_progress -5
UNDO SOFT	ack -4	unrelated 5
UNDO SOON	done -3	in_progress 6
UNDO SPAN	blocked 6	done -3
UNDO THEN	blocked 4	done -3
UNDO UNDO	in_progress 3
UNDO UNIT	blocked -7	done 11
UNDO WAIT	blocked -6	done 7
UNDO WHO	blocked 5	done -10	in_progress 4	unrelated 4
UNDO WORD	ack -5	done 4	extension 7	in_progress 5	not_started 4	question -5	unrelated -8
UNDO |	blocked 7	done -28	extension -3	in_progress 34	unrelated -5
UNIT	ack -16	blocked 41	done -3	extension -31	not_started 7	question -5	unrelated 7
UNIT ABLE	extension 6
UNIT ALMOST	blocked 4
UNIT ASK	ack 13	blocked -6
UNIT ASKS	question 3
UNIT BECAUSE	done 6	in_progress -4	unrelated -3
UNIT BEFORE	done 7
UNIT BEGIN	blocked 3
UNIT BUT	in_progress 3
UNIT COMMA	blocked -17	done -3	extension -4	in_progress 36	unrelated -8
UNIT CONFIRM	done 4
UNIT DENY	blocked -5	done 4
UNIT DOING	blocked -6	done -19	extension -3	in_progress 31	not_started -3	unrelated -3
UNIT DRAFT	done 12	extension -6	in_progress -12	question 5	unrelated 3
UNIT EARLY	ack -4	blocked 6	done -3	extension -5	in_progress 5	not_started 5	question -3
UNIT FINISH	blocked -7	done 8	in_progress 5	not_started 3	question -3	unrelated -3
UNIT FUTURE	ack 5	blocked -4	done -15	extension 5	in_progress 12
UNIT GIVE	ack -3	blocked 19	extension -10	unrelated -4
UNIT HELP	blocked 13	done -5	extension -3
UNIT INPUT	blocked -6	done -7	extension -6	in_progress 13	question 8
UNIT JUST	extension 3	in_progress -7
UNIT LACK	blocked 10	done -3	in_progress -3	not_started 3	unrelated -3
UNIT LATE	blocked 5	unrelated -3
UNIT LATER	done 6	in_progress -3
UNIT LET	ack -6	blocked 8	done -4	extension 7	in_progress -7	not_started -6	question 10	unrelated -3
UNIT MUST	done -5	in_progress 5
UNIT NO	blocked 7	done 3	in_progress -9	unrelated 3
UNIT NOTYET	blocked 19	done -13	in_progress -5	not_started 8	question -5	unrelated -3
UNIT NOUN	blocked -19	done 7	in_progress 5	not_started 16	question -4	unrelated -4
UNIT NUMBER	blocked -14	extension 5	in_progress 15	question -7
UNIT OBSTACLE	blocked 19	done -5	in_progress -10
UNIT OVER	blocked 5	done -21	in_progress 8	not_started 13
UNIT PART	blocked 3	done 6	in_progress -3	question -3
UNIT PAST	ack 9	blocked -9	in_progress -6	not_started 11
UNIT POSTPONE	blocked 6	done 6	extension -9
UNIT RECEIVE	ack -4	done 10	in_progress -4
UNIT REMAIN	blocked 6	unrelated -6
UNIT SIGN	blocked -11	done 19	in_progress -7	not_started -3	question 7
UNIT SOCIAL	done -7	unrelated 9
UNIT SOFT	ack -6	blocked -12	done 8	extension -7	in_progress -13	unrelated 29
UNIT SOON	blocked 9	done -11	question 5
UNIT SPAN	done 4
UNIT STEP	ack -3	done 21	in_progress -12	not_started -10
UNIT STOP	ack 6
UNIT SUBMIT	blocked -4	extension 5
UNIT TELL	ack -3	blocked 3	done 4	in_progress -3
UNIT THEN	in_progress -7	not_started 5
UNIT THEY	done -4	extension -5	in_progress 9
UNIT UNDO	blocked 12	done -11	in_progress 6	unrelated -3
UNIT UNIT	blocked 22	in_progress 3	not_started -8	question -4	unrelated -15
UNIT UNSURE	blocked 4
UNIT UNTIL	done -3	extension 5	in_progress -5	question -4	unrelated 7
UNIT WAIT	blocked 3	done 6	extension -6
UNIT WH	blocked -7	done 6	not_started -7	question 13	unrelated -3
UNIT WHO	ack -12	blocked -7	done -3	in_progress -20	not_started 5	question -3	unrelated 40
UNIT WORD	ack -8	blocked -7	done 8	extension 9	in_progress 17	not_started -10	unrelated -9
UNIT |	ack 7	blocked 5	done 3	extension -3	not_started -7	question -4
UNSURE	ack -6	blocked 65	done -25	extension 7	in_progress -4	not_started -5	question -18	unrelated -14
UNSURE COMMA	done 5	in_progress -5
UNSURE DENY	blocked 4	in_progress -4
UNSURE FINISH	blocked 17	done -6	in_progress -9
UNSURE GIVE	done -4	in_progress 8
UNSURE LATE	blocked 5
UNSURE LET	blocked 4	not_started -3
UNSURE MUST	blocked -3	question 5
UNSURE NOTYET	not_started 3
UNSURE NOUN	in_progress 4	unrelated -3
UNSURE OVER	ack 8	blocked -4	in_progress -3
UNSURE PAST	done -5	in_progress 8
UNSURE RECEIVE	in_progress 6
UNSURE REPORT	done -3	in_progress 3
UNSURE SO	blocked 10	not_started -10
UNSURE SOCIAL	unrelated 4
UNSURE SOFT	ack -3	blocked 17	done -4	in_progress -4	unrelated -6
UNSURE STEP	done -5	in_progress 7
UNSURE UNDO	blocked -3	not_started 5
UNSURE UNIT	blocked -4	done -3	extension 5	in_progress 9
UNSURE WAIT	done 3	in_progress -3
UNSURE WHO	done 24	in_progress -31	not_started 12
UNSURE WORD	blocked 16	done -12	not_started -3	question -6	unrelated 3
UNSURE |	in_progress 4
UNTIL	ack -5	blocked -22	done -27	extension 77	in_progress -20	not_started 4	question -20	unrelated 12
UNTIL ABLE	blocked -7	in_progress 7
UNTIL BEFORE	blocked -3	extension 5
UNTIL COMMA	ack 4	blocked 20	done -11	extension -3	in_progress -3	unrelated -5
UNTIL DO	not_started 3
UNTIL DOING	done 10	in_progress -9
UNTIL EARLY	blocked -3
UNTIL LATER	ack -7	blocked -23	done -12	extension 76	in_progress -15	not_started -3	question -7	unrelated -8
UNTIL NOTYET	blocked 4	question -4
UNTIL NOUN	not_started 3
UNTIL NOW	blocked -5	extension 7
UNTIL NUMBER	blocked -3	extension 7	question -3
UNTIL OTHER	in_progress 5	not_started -3
UNTIL PART	done -9	in_progress 13	unrelated -3
UNTIL SHARE	in_progress 4
UNTIL SOFT	blocked -4	done -6	in_progress 10	not_started -4	unrelated 7
UNTIL SPAN	blocked -5	extension 7
UNTIL TELL	blocked -5	in_progress 6
UNTIL TERM	done 8	in_progress -7
UNTIL THEY	done 4
UNTIL UNIT	blocked 6	extension -8	in_progress 3
UNTIL WH	question 3
UNTIL WHO	blocked 9	done -6	extension -3	in_progress -4	unrelated 6
UNTIL WORD	blocked -11	done 18	in_progress -7	not_started 6	unrelated -5
UNTIL |	ack 5	blocked 8	done -16	in_progress -21	unrelated 25
WAIT	ack -9	blocked 19	done 4	extension 4	in_progress 14	not_started -12	question -18	unrelated -3
WAIT BUT	blocked 7	done -4	in_progress -3
WAIT COMMA	done 6	in_progress -6
WAIT DOING	blocked -4	in_progress 4
WAIT EARLY	blocked 5	extension -5
WAIT FINISH	done -3
WAIT GIVE	done 6	extension -6
WAIT INPUT	blocked -5	done 5
WAIT JUST	blocked 13	in_progress -9
WAIT LET	extension 5	in_progress -3
WAIT NOUN	blocked 3
WAIT NUMBER	done 11	in_progress -11
WAIT OTHER	in_progress 4
WAIT SIGN	blocked -3	in_progress 6
WAIT SOFT	blocked -4	done -3	in_progress 9
WAIT SOON	extension 3	question -3
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 8	done 7	not_started -3	question -7
WAIT WHO	blocked -3	in_progress 7
WAIT WORD	blocked -9	done -6	extension 6	in_progress 7	question -3	unrelated 8
WAIT |	blocked 12	done -8	in_progress 4	not_started -3
WH	ack -25	blocked -15	done -9	extension -32	in_progress -48	not_started 22	question 88	unrelated 20
WH ACK	done 4
WH ASKS	question 4
WH BECAUSE	question -3	unrelated 3
WH BUT	blocked 8	unrelated -4
WH COMMA	blocked -3	not_started 9	question -5
WH COND	blocked 15	question -10
WH DENY	not_started 11	question -9
WH DO	blocked -3	done -3	in_progress -8	not_started 17	question 3	unrelated -4
WH DOING	done -9	in_progress -7	question 17
WH EARLY	blocked 11	not_started -3	question -4
WH FINISH	done -6	in_progress 4	not_started -6	question 4	unrelated 3
WH FOR	in_progress 3	question -8	unrelated 9
WH GIVE	blocked 15	done -10	in_progress 12	not_started -15	question 3	unrelated -3
WH HA	question 3
WH HELP	question 3
WH INPUT	blocked 3	question -5	unrelated 7
WH LACK	blocked -5	done 5
WH LET	blocked 9	done -4	in_progress 9	not_started -5	question -4	unrelated -3
WH MUST	question 4
WH NOTYET	in_progress -16	question 20
WH NOUN	blocked -3	question 5
WH OBSTACLE	done 3
WH OVER	done 4
WH PART	done 12	in_progress -3	question -9
WH RECEIVE	ack -4	blocked 10	not_started -3	question -5	unrelated 5
WH REMAIN	ack -6	done 19	in_progress -3	question -3	unrelated -5
WH REPORT	in_progress 6	not_started -3
WH SIGN	blocked 10	done -4	unrelated -4
WH SOCIAL	blocked -3	unrelated 6
WH SOFT	ack -4	blocked -5	done -5	extension -5	in_progress -13	not_started 13	question 23	unrelated -4
WH SOON	in_progress -4	question 6
WH STEP	blocked 3
WH TELL	done 6	question -8	unrelated 6
WH THEN	question 8
WH UNDO	blocked 3	done -3	in_progress 3
WH UNIT	blocked -3	extension 3	unrelated 3
WH UNSURE	blocked -5	in_progress 4	unrelated 6
WH UNTIL	done -3	in_progress 4
WH WHO	ack 11	blocked -10	extension -4	not_started -6	unrelated 14
WH WORD	ack -4	blocked -20	done -5	extension -7	question 21	unrelated 14
WH |	ack -5	blocked -19	done 9	in_progress -28	not_started 31	question 26	unrelated -12
WHEN	ack 11	blocked -8	done -13	extension -6	in_progress 6	not_started -4	question 24	unrelated -8
WHEN FINISH	ack 6	done -3	in_progress 3	question -3
WHEN GIVE	question 3
WHEN LET	done 3
WHEN MUST	in_progress -9	question 13
WHEN SIGN	done -3	in_progress 6
WHEN SOCIAL	blocked -3	question 7	unrelated -3
WHEN WORD	ack 8	done -4	extension -4	in_progress 4
WHO	ack 31	blocked -19	done -10	extension 11	in_progress -23	not_started 14	question -11	unrelated 8
WHO ABLE	blocked -4	done 3	in_progress -3	question 4
WHO ACK	ack 6
WHO ALMOST	blocked 6	done -6	in_progress 12	not_started -10
WHO ASK	ack 7	blocked 14	done -8	extension 6	in_progress -9	question -3	unrelated -5
WHO ASKS	blocked -4	done -4	extension 5	question 7
WHO BECAUSE	done -4	extension 5	in_progress -5
WHO BEFORE	ack -6	done -4	in_progress 13
WHO BEGIN	in_progress -3	not_started 3
WHO BUT	blocked 8	in_progress -7
WHO COMMA	ack -8	blocked -10	done -14	extension 23	in_progress -21	not_started -6	question 19	unrelated 16
WHO COND	ack 7	done -7
WHO CONFIRM	ack 8	in_progress -7
WHO DENY	blocked 19	done -9	in_progress 17	not_started -9	question -6	unrelated -10
WHO DO	blocked -7	done 23	extension -4	in_progress -4	not_started 14	question -8	unrelated -14
WHO DOING	ack 7	done -22	extension -3	in_progress 24	not_started -11	question -8	unrelated 14
WHO EARLY	ack 27	blocked -8	done -15	in_progress -6	not_started -3	unrelated 7
WHO FINISH	ack -5	blocked -7	done 40	in_progress -12	not_started -5	unrelated -12
WHO FOR	blocked -4	done 5	extension 8	in_progress -10	question -5	unrelated 9
WHO FUTURE	ack 19	blocked -4	done -10	extension -4	in_progress 12	not_started -4	question -5	unrelated -5
WHO GIVE	blocked -18	done 41	question 7	unrelated -25
WHO HA	ack 5
WHO HELP	ack 8	blocked 9	done 5	extension -6	in_progress -9	unrelated -3
WHO HOW	blocked 5	done -8	in_progress -4	question 11
WHO INPUT	blocked 3	done 5	extension -6	in_progress 6	not_started -5	question 6	unrelated -7
WHO JUST	ack -14	blocked -11	done -10	extension -3	in_progress -4	not_started 59	question -7	unrelated -10
WHO LACK	ack -5	blocked -11	done -9	in_progress 10	not_started 12	question 7	unrelated -3
WHO LATE	blocked -3	done -5	extension 7
WHO LATER	ack -3	blocked 4	done -4	extension 3	in_progress 4	not_started -5	question -4	unrelated 5
WHO LET	ack -9	blocked -6	done 23	extension -3	in_progress -11	not_started 13	unrelated -6
WHO MORE	blocked -3	done -3	extension 25	in_progress -3	question -9	unrelated -4
WHO MUST	blocked -4	done -3	extension -6	in_progress -3	question 25	unrelated -5
WHO NO	blocked -7	done 9	in_progress -5	unrelated 5
WHO NOTYET	ack -5	blocked -8	extension -4	in_progress -6	not_started 34	question -6	unrelated -3
WHO NOUN	ack -5	blocked 9	done 6	extension 3	in_progress -18	not_started 3	question 3
WHO NOW	blocked 5	done -10	extension -3	in_progress 7	unrelated 4
WHO NUMBER	extension 4
WHO OBSTACLE	ack -3	blocked 9	done -3	in_progress 8	not_started -3	unrelated -4
WHO OTHER	not_started 4
WHO OVER	ack 3	blocked 18	done 18	in_progress -32	not_started -3
WHO PART	in_progress -4	not_started 4	question 3	unrelated -3
WHO PAST	ack 5	done -15	extension -3	in_progress 31	not_started -8	question -6	unrelated -3
WHO POSTPONE	blocked -4	done -3	extension 4	in_progress -4	question 11
WHO RECEIVE	ack 47	blocked -8	done -25	extension -3	in_progress -4	not_started -7	question 6	unrelated -6
WHO REMAIN	blocked -6	in_progress 7	not_started 4
WHO REPORT	ack -8	done 17	extension -5	in_progress -3	not_started 5	question -10	unrelated 6
WHO SHARE	extension 9	in_progress -6
WHO SIGN	ack -7	blocked 6	done -6	in_progress 6	not_started -6	question 12	unrelated -4
WHO SOCIAL	ack -4	blocked -5	done -13	extension -3	in_progress -9	not_started -4	question -3	unrelated 40
WHO SOFT	ack 3	blocked 14	done 11	extension -10	in_progress 7	not_started 20	question -31	unrelated -14
WHO SOON	blocked -5	in_progress -6	unrelated 13
WHO SPAN	done -12	in_progress 9
WHO STEP	ack 11	blocked 7	done -25	extension -6	in_progress 9	not_started -5	unrelated 10
WHO SUBMIT	blocked -4	done 4	extension -3	in_progress 12	not_started -4	unrelated -3
WHO TELL	ack 15	blocked -3	done 6	extension -5	in_progress 16	not_started -5	question -11	unrelated -13
WHO THEN	ack 8	blocked -5	done -5	in_progress -6	not_started 3	unrelated 5
WHO THEY	ack -3	done 3	unrelated 4
WHO UNDO	ack 3	blocked -7	done 9	in_progress -10	unrelated 9
WHO UNIT	done -16	in_progress 7	not_started -7	question 7	unrelated 10
WHO UNSURE	done -13	in_progress 21	not_started 3	unrelated -8
WHO UNTIL	blocked -7	extension 15	in_progress -5	unrelated 3
WHO WAIT	blocked 6	done -3	in_progress -3
WHO WH	ack 7	blocked -7	done 9	extension -3	in_progress -3	not_started 9	question -22	unrelated 10
WHO WHO	ack 23	blocked -26	done 22	extension 14	in_progress -16	not_started -7	question -15	unrelated 6
WHO WORD	blocked 11	done -17	extension -12	in_progress -14	not_started -3	unrelated 34
WHO |	ack -15	blocked -13	done 29	in_progress -22	not_started -6	question 23	unrelated 3
WHOLE	blocked -12	done 82	in_progress -57	not_started -3	unrelated -5
WHOLE INPUT	done 3
WHOLE NOUN	done 4	in_progress -3
WHOLE SOFT	done 19	in_progress -15
WHOLE UNIT	blocked -5	done 9	in_progress -3
WHOLE WHO	done 8	in_progress -5
WHOLE WORD	done 8	in_progress -7
WHOLE |	blocked -3	done 25	in_progress -19
WORD	ack -27	blocked 21	done 11	in_progress -16	not_started 9	question -7	unrelated 8
WORD ABLE	blocked -3	done 21	extension -5	in_progress -7	not_started -5	question -5	unrelated 3
WORD ACK	done 5	in_progress -4
WORD ALMOST	blocked 14	in_progress -7	question -3	unrelated -5
WORD ASK	done -9	extension 17	in_progress -8	question -6	unrelated 5
WORD ASKS	blocked -3	in_progress 5
WORD BECAUSE	blocked -11	done 4	extension 3	unrelated 7
WORD BEFORE	ack -4	blocked 11	done 26	extension 3	in_progress -8	not_started -10	question -4	unrelated -15
WORD BEGIN	blocked 3	in_progress -4
WORD BUT	blocked 11	done 17	in_progress -18	unrelated -7
WORD COMMA	blocked 23	done -15	extension -4	in_progress 17	question -15
WORD COND	ack -6	in_progress 8
WORD CONFIRM	ack -9	done 13
WORD DENY	ack -4	blocked -12	done -11	in_progress -8	question 8	unrelated 23
WORD DO	ack 4	blocked 12	extension -3	in_progress -28	not_started 4	question -3	unrelated 16
WORD DOING	blocked -23	done 10	extension 9	in_progress 5	not_started 3	question -7
WORD DRAFT	blocked 6	done -7	in_progress 11	not_started -7
WORD EARLY	ack 6	blocked -15	done 25	extension 5	in_progress -25	unrelated 4
WORD FINISH	ack -7	blocked -22	done 12	extension -9	question -11	unrelated 38
WORD FOR	ack 5	extension 6	not_started -3	question -7
WORD FUTURE	blocked 4	done 18	extension 8	in_progress -13	not_started -6	unrelated -6
WORD GIVE	ack -4	blocked 21	done 11	extension 6	in_progress -18	not_started -7	question -4	unrelated -7
WORD HA	ack -3	blocked 4	done -10	question 6	unrelated 6
WORD HELP	blocked 16	done -4	extension -3	in_progress -3	not_started -3	unrelated -5
WORD HOW	in_progress 3
WORD INPUT	ack -14	blocked -3	done -10	extension -4	in_progress 9	not_started 11	question 6	unrelated 4
WORD JUST	done 8	extension 10	in_progress -5	not_started -7	question 4	unrelated -10
WORD LACK	blocked 5	not_started 11	question -5	unrelated -5
WORD LATE	blocked -4	extension 8
WORD LATER	ack 5	done 12	extension 8	in_progress -20	not_started 3	question -7
WORD LET	blocked -8	extension 7	in_progress 4
WORD LIMIT	blocked -3	extension 3
WORD MORE	extension 9
WORD MUST	ack -3	blocked 5	done -10	in_progress -6	not_started -4	question 21	unrelated -3
WORD NO	ack -4	blocked 10	done -28	in_progress 6	unrelated 16
WORD NOTYET	blocked 6	done 17	extension 5	in_progress -15	not_started -12	question -15	unrelated 14
WORD NOUN	ack 6	blocked -52	done 4	extension 4	in_progress 10	not_started 36	question 14	unrelated -23
WORD NOW	blocked -9	done 9	in_progress -4	question 10	unrelated -3
WORD NUMBER	ack -5	blocked -12	done 4	extension -7	in_progress 25	question -5
WORD OBSTACLE	ack -3	blocked -10	done 11	in_progress 11	question -3	unrelated -5
WORD OVER	ack 28	extension -11	in_progress -20	not_started -9	question -10	unrelated 21
WORD PART	ack -7	blocked 14	extension -4	not_started 5	unrelated -10
WORD PAST	ack -14	blocked 7	done 9	in_progress 8	not_started 4	question -3	unrelated -9
WORD POSTPONE	ack 3	blocked 13	done 4	extension -6	in_progress -14	question 3
WORD RECEIVE	ack -14	blocked -4	done 21	in_progress 6	question -3	unrelated -7
WORD REMAIN	ack 10	blocked 8	done -9	in_progress -8	not_started -3	question 11	unrelated -10
WORD REPORT	ack 4	done -4	in_progress 4
WORD SHARE	blocked -3	done -7	in_progress 27	question -4	unrelated -8
WORD SIGN	ack -7	blocked 4	in_progress 15	not_started -3	unrelated -7
WORD SO	ack -4	blocked 21	done -3	not_started -11
WORD SOCIAL	blocked 18	done 6	in_progress 8	not_started -4	question -3	unrelated -26
WORD SOFT	ack -8	blocked 5	done 19	extension -3	in_progress -28	question -3	unrelated 15
WORD SOON	blocked -4	done 7	in_progress -8	not_started 14	question -3	unrelated -6
WORD SPAN	ack 3	blocked 12	done 30	extension 5	in_progress -19	not_started -20	question 4	unrelated -15
WORD STEP	ack -5	blocked 12	in_progress 14	not_started -11	unrelated -4
WORD STOP	ack 11	blocked -6	in_progress -4
WORD SUBMIT	blocked -3	done -6	extension 5	in_progress 6
WORD TELL	ack 10	blocked 17	done -10	extension -4	in_progress 4	not_started -4	unrelated -11
WORD TERM	blocked -5	extension 14	in_progress -6	question 5	unrelated -6
WORD THEN	blocked -8	done -11	not_started 21	question -6	unrelated 5
WORD THEY	done 7	extension -3	in_progress 9	not_started -5	unrelated -4
WORD UNDO	ack -7	blocked 10	done 9	in_progress 8	not_started -9	question -3	unrelated -7
WORD UNIT	ack -6	done 16	extension -19	in_progress 15	not_started 15	question -10	unrelated -11
WORD UNSURE	blocked 7	done 4	not_started -4	unrelated -4
WORD UNTIL	ack 14	blocked -22	extension 16	in_progress -20	question -4	unrelated 17
WORD WAIT	blocked 6	in_progress -5
WORD WH	ack -5	done -4	extension -6	in_progress -9	not_started 12	question 21	unrelated -8
WORD WHO	ack -18	done -43	extension 28	not_started 31	question -5	unrelated 6
WORD WHOLE	blocked -3	done 15	in_progress -10
WORD WORD	ack -10	blocked 10	done 5	extension -4	not_started -16	question 3	unrelated 15
WORD |	ack -7	blocked 9	done -13	extension -6	in_progress -6	not_started 14	question -23	unrelated 32
a	ack 5	blocked -15	done -4	extension -8	not_started 11	question 24	unrelated -13
a ,	ack 3	blocked -10	done -8	extension 3	in_progress -3	not_started 7	question 7
a :	done 5	in_progress -5
a ?	blocked -3	done -5	not_started 9	question 3
a a	ack 7	done 3	in_progress -3	unrelated -5
a anh	ack -5	done 12	in_progress -5
a ay	not_started 4
a chi	blocked 6	not_started -4
a chua	done 20	in_progress -19
a e	not_started 3
a nhe	in_progress -5	not_started 4
a oi	in_progress 3	not_started -5
a roi	done 6	in_progress -4
a xong	done 4
a |	ack 6	blocked -7	done -16	extension -9	in_progress 21	not_started -6	question 14	unrelated -3
ach	blocked 3
ach |	blocked 3
ai	ack -14	blocked 35	done -25	extension -16	in_progress -6	not_started -12	question -3	unrelated 40
ai a	question 5
ai an	unrelated 3
ai ban	unrelated 4
ai bao	done 13	in_progress -7	unrelated -3
ai bat	blocked 3
ai biet	blocked -5	question -5	unrelated 12
ai cam	unrelated 3
ai cap	blocked 6	unrelated -5
ai cat	question 5	unrelated -3
ai cho	unrelated 5
ai chu	question 14	unrelated -10
ai chua	in_progress -12	question 13
ai co	blocked -7	question -19	unrelated 30
ai dang	blocked 7	done -4
ai de	done -5	in_progress 24	not_started -3	question -10	unrelated -7
ai di	question -3	unrelated 8
ai do	question -3	unrelated 7
ai don	blocked -3	in_progress 9	question -6	unrelated -3
ai du	blocked 4	question 5	unrelated -7
ai dua	done -4	unrelated 5
ai dung	in_progress -4	not_started 6
ai giao	blocked 8	question -6
ai ki	blocked 8	done -3	question 3	unrelated -4
ai la	question 4
ai lam	blocked -3	done -3	in_progress -8	not_started 17	question 3	unrelated -4
ai mang	question -4	unrelated 5
ai mua	unrelated 5
ai nhan	ack -3	blocked 16	not_started -3	unrelated -9
ai nhat	blocked -3	unrelated 5
ai nop	in_progress 11	not_started -9
ai phu	question 17	unrelated -14
ai quan	blocked 3
ai quen	unrelated 7
ai soan	question 4
ai sua	blocked 3
ai thay	blocked 3	not_started -3	unrelated 3
ai thua	unrelated 3
ai tra	blocked 10	question -8
ai vang	blocked -4	done 8
ai xong	done -3	in_progress 4	not_started -5	unrelated 7
ai |	question 5
alam	blocked -3	in_progress -3	not_started 10
alam nha	blocked -3	in_progress -3	not_started 10
all	done 3
all xong	done 3
alo	ack -4	blocked -4	in_progress -4	unrelated 15
alo |	ack -3	blocked -4	in_progress -4	unrelated 13
am	blocked -4	in_progress -3	unrelated 5
am |	blocked -3	unrelated 6
an	ack -7	done 5	extension 5	in_progress -19	not_started -11	question -12	unrelated 40
an bi	blocked -3	done -3	extension 7
an binh	not_started 4
an bun	unrelated 4
an com	done -3	in_progress -3	not_started -4	question -8	unrelated 22
an dinh	extension 6	in_progress -3
an gi	unrelated 6
an mung	blocked -3	in_progress 3
an ninh	done 4
an phuong	blocked 5	done 10	in_progress -11
an sang	in_progress -3	unrelated 9
an sap	done 7	not_started -3
an toan	question 3	unrelated -3
an truong	done 3
an ung	done 4	unrelated -3
an xa	done 4	in_progress -3
an xong	done -7	unrelated 8
an |	blocked 8	done -6	in_progress -3
anh	ack -35	blocked -3	done 7	extension -9	in_progress 6	not_started 9	question 16	unrelated 10
anh ,	blocked -4	done 9	extension 9	in_progress -9	not_started -3	question 6	unrelated -6
anh a	ack -12	blocked 7	done -20	in_progress 17	not_started 18	question -19	unrelated 13
anh ai	done -3	in_progress 5
anh ay	in_progress 3
anh bai	blocked 4	in_progress -3
anh bao	in_progress 3
anh be	done 3
anh ben	done 3
anh bo	done -3	unrelated 6
anh cay	blocked 3
anh chac	done -6	in_progress 7
anh cham	done -3	in_progress 4
anh chanh	blocked -4	done -3	in_progress 4	question 4	unrelated -3
anh chi	in_progress -10	unrelated 16
anh cho	extension 4	in_progress -7	unrelated 5
anh chong	ack -5	done -3	in_progress -5	unrelated 14
anh chu	blocked 5	done 5	in_progress -5
anh chua	ack -5	blocked -3	in_progress -4	not_started 15
anh chuong	blocked 8	in_progress -6
anh chuyen	blocked -3	done 6
anh clip	blocked 4	question -3
anh da	ack 8	blocked -3	done -17	in_progress 23	not_started -5	unrelated -4
anh dang	blocked 4	unrelated -3
anh dat	done -4	unrelated 4
anh dau	in_progress 4	not_started -3
anh de	blocked 4
anh dep	unrelated 7
anh don	done 4
anh dot	done 4
anh duc	blocked 16	done -11
anh duyet	done -9	in_progress 5	question 8
anh e	done 3	in_progress -3
anh em	extension -3	in_progress -14	not_started -4	question -10	unrelated 31
anh gia	extension 6	in_progress -4
anh giai	extension -6	question 10
anh giao	done -8	in_progress 12
anh goi	done 3
anh gui	in_progress -3
anh hoan	done 3	in_progress -3
anh hoi	blocked 14	done -7	in_progress -4
anh hung	in_progress 3
anh ke	not_started 3
anh khai	done 3
anh khoi	blocked -7	done 12	in_progress -3
anh khong	blocked -3	in_progress 9
anh kiem	done 3
anh kien	done 4	in_progress -3
anh lam	blocked -5	done 9	in_progress -4
anh mat	blocked -3	done 3	unrelated 3
anh may	done 4	in_progress -4
anh moi	in_progress 9	unrelated -3
anh mua	done -4	unrelated 5
anh nam	in_progress 3
anh ngay	in_progress 4
anh nghe	in_progress 3
anh nha	blocked 6	in_progress -3
anh nhac	ack 5
anh nhan	question 6
anh nhe	blocked -3	done -3	in_progress 15	unrelated -7
anh nho	blocked 6
anh niem	not_started 4
anh noi	blocked 6	done 3
anh oi	blocked 13	done -5	in_progress 4	unrelated -10
anh phan	in_progress 5
anh pho	in_progress 4
anh phong	blocked 4	in_progress -3
anh quyet	blocked -3	in_progress 3
anh roi	done 20	in_progress -14
anh sao	question 3
anh sau	ack 16	question -7	unrelated -7
anh so	not_started 3
anh tac	blocked 5
anh tap	done -5	in_progress 6
anh thang	done -7	in_progress 7
anh tinh	done -6	in_progress 6
anh to	blocked 4	done 7	in_progress -12
anh trang	in_progress 4
anh trong	done 11	in_progress -3	unrelated -3
anh truoc	done 11	in_progress -7
anh truong	done -5	in_progress 4
anh tu	done 3	in_progress -4
anh tuan	blocked 4	done -3	extension -3
anh tuyen	in_progress -3
anh van	done 4	in_progress -4
anh viec	blocked 8	in_progress -4
anh vua	in_progress -3
anh xem	done -5	unrelated 3
anh xong	not_started -4	question 3
anh yen	done 4	in_progress -3
anh |	ack -6	blocked -32	done 18	not_started 7	question 34	unrelated -21
ap	blocked 4	done -3	in_progress 9	unrelated -6
ap cai	blocked 3
ap chua	blocked 3	not_started -3
ap roi	not_started 3
ap |	blocked -3	in_progress 3
ay	done -5	not_started 5
ay roi	in_progress -3	not_started 4
ay |	in_progress 3
ba	ack -6	blocked 26	done -3	in_progress -10	not_started -16	question -4	unrelated 12
ba ,	blocked 6	done -9	in_progress 5
ba bua	blocked 11	not_started -9
ba con	blocked 8	in_progress -14	not_started -3	unrelated 13
ba dong	done 4
ba ho	extension -4	in_progress 5
ba nhat	blocked 8	in_progress -8
ba nu	blocked 7	unrelated -3
ba roi	in_progress 4
ba sau	blocked 8	in_progress -8
ba sot	extension 4	unrelated -3
ba thang	done 3
ba tu	in_progress 3
ba vao	blocked -3	done 4
ba |	in_progress -7	unrelated 9
bac	done -3	extension -4	not_started -3	question -5	unrelated 14
bac chua	extension 3	in_progress -3
bac con	blocked -5	in_progress 6
bac da	done -10	in_progress 11
bac dan	ack 3
bac dang	blocked -8	in_progress 8
bac giao	done 4
bac goi	unrelated 5
bac mot	extension 3
bac oi	done 11	extension -6
bac roi	blocked 5	in_progress -4
bac si	done -3	unrelated 4
bac tap	unrelated 5
bac to	blocked 4	done -3
bac vi	blocked 5
bac |	in_progress -4	unrelated 7
bai	ack -5	blocked -20	done 25	not_started 5	unrelated -5
bai ,	blocked -5	done 5
bai dang	done 4	in_progress -3
bai len	done 6	in_progress -14	not_started 10
bai rac	done 4
bai sach	done 5
bai thi	blocked -4	in_progress 5
bai trieu	done 5
bai tuyen	blocked 4	done -6	in_progress 6
bai |	not_started -3
bam	ack -3	unrelated 4
bam lung	unrelated 5
ban	blocked -30	done -13	extension -17	in_progress 22	not_started 6	question 7	unrelated 23
ban ,	ack 5	done 4	in_progress -9
ban :	done 3
ban a	in_progress -9	unrelated 7
ban anh	done 9	in_progress -3
ban cam	done 8	in_progress -6
ban chi	blocked -5	done 8	not_started -3
ban chinh	done 9	in_progress -6
ban chu	blocked -3	done -4	in_progress 13	unrelated -4
ban chua	in_progress -4	question 9
ban coi	blocked -3	extension 3
ban cung	blocked -4	done 10	unrelated -5
ban cuoi	done -5	extension -6	in_progress 20	unrelated -5
ban da	ack 3	done 9	in_progress -9
ban dau	blocked -3	in_progress 3
ban de	blocked -3	done -6	in_progress 11
ban dep	in_progress 4
ban do	blocked 12	in_progress -8	unrelated -3
ban dong	blocked 4
ban em	done 3	in_progress -3
ban ga	blocked -3	in_progress -7	unrelated 15
ban gi	not_started 3
ban giam	in_progress 3
ban giao	blocked 3	done 22	in_progress -34	not_started 18	unrelated -5
ban giay	blocked -3	done 5
ban goc	blocked 3
ban gop	done 10	in_progress -9
ban gui	blocked 3
ban hanh	blocked 3	in_progress -4	unrelated -3
ban het	unrelated 5
ban hoan	done -5	in_progress 9
ban hoi	in_progress 3
ban hop	ack 16	in_progress -7	not_started -3
ban huong	blocked 3
ban khac	in_progress 3
ban khong	question -4	unrelated 7
ban ki	blocked -3	in_progress -3	question 9
ban kiem	done 4
ban lanh	in_progress 4
ban mau	blocked 5	unrelated -4
ban mem	blocked -4	in_progress 3	question 5
ban nam	in_progress 4
ban nha	blocked -3	question -4	unrelated 11
ban nhap	blocked -3	done -6	in_progress 11
ban nhung	done 3	in_progress -3
ban phao	done 6	in_progress -3
ban qua	blocked -11	done -4	in_progress 9	not_started 7
ban quan	blocked 5
ban ra	blocked -4	not_started 5
ban roi	ack 3	done 5	in_progress -5
ban sat	blocked 7	done -5
ban sep	ack -6	done -4	in_progress 13	unrelated -3
ban sua	done 3
ban thanh	done -3	in_progress 4
ban thao	in_progress 3
ban thong	blocked -3	done -7	in_progress 10
ban thuong	done -3	in_progress 6
ban tiep	blocked 9	done -7
ban to	blocked 11
ban trinh	done -5	in_progress 7
ban ve	blocked 5	done -4
ban word	blocked -3	in_progress 7
ban xay	blocked 4	done 11	in_progress -15
ban xe	done -4	in_progress -3	unrelated 10
ban xem	done -18	in_progress 18
ban xong	done -11	in_progress 3	unrelated 10
ban |	blocked -5	done 9	extension -3	in_progress -3	question -3
bang	ack -7	blocked -12	done 32	extension -6	in_progress -5	not_started -3	unrelated 3
bang a	blocked 5	done 8	in_progress -9
bang chua	blocked -5	not_started 4
bang doan	blocked 5	question -4
bang lai	in_progress -3	question -5	unrelated 12
bang luong	in_progress 4
bang nhac	blocked -3	done 3
bang roi	done -4	in_progress 4
bang ron	blocked -4	done 7
bang sach	done 7	in_progress -5
bang van	done 9	in_progress -6
bang xong	blocked -3
banh	blocked 3	done -5	unrelated 4
banh toi	done -3	unrelated 4
bao	ack 30	blocked 5	done 10	extension -28	in_progress 10	not_started -18	question 15	unrelated -24
bao ,	blocked -4	done 4
bao a	ack 4	done -4
bao anh	ack 15	done -6	in_progress 12	question -9	unrelated -10
bao cam	done 10	unrelated -7
bao cao	ack -8	blocked -12	done 13	extension -6	in_progress -3	question 16
bao chi	done 3	in_progress -3
bao chua	done 27	in_progress -16	question -6
bao da	done 3
bao gia	blocked -4	in_progress 7
bao gio	ack 9	blocked -6	extension -6	in_progress -9	not_started -4	question 24	unrelated -6
bao hiem	blocked -6	not_started 6
bao hoan	blocked 5	done -3
bao ket	in_progress -3
bao ki	in_progress 3
bao lai	ack 11	in_progress -3
bao loi	blocked 11	done -8
bao mieng	blocked -3	in_progress 3
bao nay	unrelated 5
bao ngay	ack 3	blocked 5	in_progress -4
bao nha	done -4	in_progress 6
bao nham	in_progress 5	not_started -4
bao nhe	done -3	in_progress 5
bao nhieu	blocked -3	question -4	unrelated 10
bao on	done -3	unrelated 3
bao pha	blocked 16	done -4	in_progress -9	question -3
bao quat	blocked 12	done -5	in_progress -6
bao roi	ack 5	blocked -3	unrelated -3
bao so	blocked -4	unrelated 6
bao tri	blocked 4
bao tro	done 4
bao va	ack 3
bao vao	in_progress -3	question 4
bao ve	blocked 9	extension -7
bao vua	blocked 12	done -8
bao xong	done 9	in_progress -3
bao |	ack -5	in_progress 13	not_started -6
bat	ack -9	blocked -17	done -37	extension -4	in_progress 40	not_started 47	question -7	unrelated -13
bat buoc	question 3
bat dau	ack -7	blocked -13	done -33	extension -6	in_progress 33	not_started 36	question -4	unrelated -6
bat den	done 10	in_progress -5
bat dong	not_started 4
bat dung	extension 4	question -3
bat loi	blocked -5	in_progress 6
bat may	blocked 4
bat sua	done -9	in_progress 10
bat tay	not_started 3
bat viet	in_progress 3
bau	blocked -3	in_progress -3	not_started 8
bau truong	not_started 4
bau xong	not_started 3
bay khong	unrelated 3
bay ra	in_progress 3
bay |	done 5	in_progress -5
bd	blocked -4	not_started 7
bd nua	blocked -4	not_started 7
be	ack -4	blocked -9	done 18
be giang	ack -3	blocked -4	done 13	in_progress -3
be mac	blocked -3	done 12	unrelated -6
be nha	done -5	unrelated 6
be tong	in_progress 6
ben	ack -19	blocked 61	extension -18	in_progress 14	not_started -4	question -6	unrelated -28
ben anh	blocked -5	done 10	in_progress -4
ben bien	blocked 4	in_progress -4
ben cong	blocked 9	done -8
ben dang	blocked 3
ben dia	blocked 7
ben dien	ack -5	blocked 16	in_progress -7
ben em	ack -4	blocked 5	done 28	extension -4	in_progress -13	unrelated -9
ben hoi	done -3	in_progress 11	question -3	unrelated -3
ben ke	done -10	in_progress 10
ben ki	blocked -10	done 10
ben kia	ack -3	blocked 4
ben mat	question 4
ben nao	question 3
ben nay	done -4	not_started 5
ben quan	blocked -4	not_started 5
ben so	done -3	in_progress 4
ben tai	blocked 13	question -7
ben thue	blocked 12	in_progress -4
ben tiep	done 3
ben tinh	blocked -3	in_progress 3
ben toi	blocked 6	done 4	extension -5
ben tram	done 11	in_progress -11
ben trong	in_progress 3
ben tu	done -5	in_progress 7
ben van	in_progress -4
ben xa	blocked -4	in_progress 7
ben xong	in_progress 4
benh	done -3
benh |	blocked 3
bep	done 3	extension 3	in_progress -3
bep an	done 5
bep |	extension 4	in_progress -3
bi	ack -5	blocked 86	done -40	extension -3	in_progress -14	question 9	unrelated -35
bi ,	not_started 3
bi bac	blocked 5	in_progress -4
bi bao	blocked 16	done -4	in_progress -9	question -3
bi cat	blocked 16	done -3	in_progress -7	question -3
bi cho	done 3
bi chua	in_progress -4	not_started 5
bi duoi	blocked -5	done 5
bi gat	blocked -3	done -3	extension 7
bi hoan	blocked 4
bi hoi	blocked -3	in_progress 5
bi ket	blocked 13	in_progress -8	unrelated -3
bi khoa	blocked 3
bi khoanh	blocked 6	in_progress -4
bi moi	blocked 7	done -7
bi om	blocked 3
bi so	blocked 5
bi sot	done 4
bi tai	blocked 5	done -3
bi thiet	blocked -3	in_progress 4
bi thu	blocked 4	in_progress -4
bi tinh	blocked 5	extension -5
bi tra	blocked -5	done -12	in_progress 23
bi tru	blocked -5	question 13	unrelated -7
bi trung	blocked 3
bi van	done -3	in_progress 3
bi xong	blocked -5	in_progress 9	unrelated -4
bi |	question 4
bia	done 4	unrelated -4
bia nao	done 4	unrelated -3
bien	ack -3	blocked 3	done 42	extension -3	in_progress -13	not_started -5	question -3	unrelated -19
bien ,	blocked 5	in_progress -5
bien ban	blocked -4	done 17	not_started -4	unrelated -4
bien bao	done 10	unrelated -7
bien dong	blocked 3
bien gioi	in_progress 4
bien phong	blocked 9	in_progress -8
bien ten	done 8	unrelated -5
biet	ack 20	blocked 6	done -18	extension -3	in_progress 3	not_started -14	question 6
biet ap	blocked 3
biet cho	blocked -5	unrelated 7
biet da	in_progress 3
biet lam	blocked 3
biet lay	blocked 7	in_progress -3
biet ma	in_progress -3	question 7
biet phong	blocked -3	in_progress 3
biet roi	ack 13	blocked -6
biet sua	question -3	unrelated 4
biet theo	blocked 5
biet |	not_started -5	question 11
bieu	blocked 4	done -23	in_progress 28	not_started -4	question 3	unrelated -8
bieu anh	done -4	in_progress 4
bieu moi	extension 4
bieu quyet	blocked 5
bieu roi	done 5	in_progress -4
bieu voi	question 5
bieu xong	done -13	in_progress 16	unrelated -3
bieu |	done -6	in_progress 9
binh	blocked -8	done 12	extension 9	in_progress -3	unrelated -9
binh bat	not_started 4
binh cho	extension 9	unrelated -4
binh lam	done 4
binh len	blocked -4	done 4
binh ra	done 4	unrelated -3
binh xet	done -3	in_progress 3
bit	ack 5	in_progress -4
bit roi	ack 5	done -3
bk	ack 6	done -4
bk roi	ack 6	done -4
bn	extension -3	question 8
bn a	extension -3	question 8
bo	ack 3	blocked 8	extension -4	in_progress -16	not_started -4	question -5	unrelated 17
bo a	in_progress 7	not_started -4
bo anh	in_progress 4
bo cong	blocked -3	done 5
bo di	blocked 8	done -3
bo do	blocked 11	in_progress -6	unrelated -3
bo em	ack -4	done -5	unrelated 11
bo ghi	blocked -4	in_progress 4
bo ho	done 3
bo khu	done 3
bo kinh	blocked -4	done 5
bo ngang	blocked 5
bo nhiem	in_progress 3
bo phan	ack 8	done -3
bo phat	blocked 9	done -7
bo phieu	done 5	in_progress -5
bo qua	unrelated 6
bo qui	not_started 4
bo sang	done -4	unrelated 5
bo sung	blocked -7	done 5	in_progress 6
bo tay	blocked 4
bo thu	done 13	extension -4	in_progress -12	question 5
bo tra	blocked 3
bo tri	blocked 3	done -3
bo ve	blocked 6
bo viec	blocked -4	done 5
bo vo	done -10	in_progress -3	unrelated 14
bo von	extension 3
bo xin	ack 6
boc	blocked -4	in_progress 3	not_started 8	question -3	unrelated -3
boc do	blocked -3	in_progress 10	question -3	unrelated -3
boc |	in_progress -6	not_started 8
boi	ack 3	blocked -3	done 10	unrelated -6
boi duong	ack 4	blocked -6	done 7	in_progress -4
boi kho	blocked -3	in_progress 3
boi thuong	blocked 6	unrelated -4
bom	blocked -4	done 6	question -9	unrelated 10
bom van	blocked -3	done 6
bon	ack 4	blocked -6	not_started 6	unrelated -5
bon em	ack 5	in_progress -5	not_started 7
bon ngay	extension 3
bon phuong	in_progress 3
bon sao	done 4
bong	blocked -16	done 9	extension 4	in_progress -3	unrelated 7
bong ,	in_progress -4	unrelated 5
bong chuyen	ack 5	done 11	extension 5	in_progress 5	unrelated -28
bong da	unrelated 4
bong het	unrelated 3
bong voi	in_progress -3	unrelated 5
bot	ack 3	blocked -9	done 8	in_progress -6	question 8	unrelated -4
bot co	blocked -7	question 10
bot con	done 3
bot |	ack 3
bu	in_progress 5
bu dien	done -3	in_progress 5
bua	ack -7	done 13	extension 17	not_started -15	unrelated -6
bua coi	extension 6	question -3
bua khong	extension 3
bua la	blocked 11	not_started -9
bua nao	ack -6	not_started 6
bua nay	done 5	in_progress 8	not_started -11
bun	unrelated 4
bung	blocked 8	done -5
bung len	blocked 5	done -3
bung o	blocked 3
buoc	done -11	in_progress 21	not_started -5
buoc ,	in_progress 3
buoc cong	in_progress 5	question -3
buoc khao	in_progress 3
buoc khong	question 3
buoc niem	blocked -4	in_progress 4
buoc tham	in_progress 3	not_started -3
buoc thi	blocked 6	in_progress -5
buoi	blocked -3	unrelated 3
buoi .	done -3	in_progress 4
buoi dau	in_progress 3
buoi ra	done -3	question 3
buoi sang	unrelated 5
buoi sau	in_progress 3
buoi tuyen	done 4	in_progress -5
buoi |	done 3
buon	extension -3	unrelated 6
buon cung	extension -3	unrelated 6
but	in_progress 5
buu	done -3	in_progress 3
buu dien	done -3	in_progress 3
c	extension 5	in_progress 4	not_started -3	unrelated -3
c ,	done -4	in_progress 6
c a	blocked 3
c cho	unrelated 3
c |	done 6	extension 4	in_progress -4	unrelated -4
ca	ack -15	blocked 11	done -15	in_progress -28	not_started 4	question -15	unrelated 59
ca ,	blocked -4	done 12	in_progress 4	not_started -6	unrelated -4
ca a	not_started 4
ca anh	ack -3	blocked 4
ca ba	extension 4	unrelated -3
ca dong	in_progress 3
ca gieng	blocked -6	done 6
ca khu	blocked 5	in_progress -4
ca lop	blocked 6	done -5
ca nam	blocked -3	in_progress 4
ca nguoi	done -4	unrelated 5
ca nha	ack -6	blocked -10	done -11	extension -3	in_progress -5	not_started -6	unrelated 44
ca phe	done -4	in_progress -3	unrelated 12
ca phong	done -15	extension 3	in_progress -5	question -4	unrelated 20
ca phu	done 3	in_progress -3
ca roi	done 9	in_progress -11	not_started 5
ca thon	done 7	in_progress -3
ca to	blocked 9	in_progress -3
ca tru	blocked 7	done -6
ca tuan	blocked 20	done -5	in_progress -12
ca |	blocked -11	done -10	in_progress 23	not_started 9	question -8	unrelated -4
cac	ack -15	blocked -28	done 24	extension -7	in_progress 3	not_started -6	question 6	unrelated 24
cac anh	done -3	unrelated 7
cac ap	in_progress 6
cac ba	blocked -4	done 3	in_progress -8	unrelated 9
cac bac	blocked -4	done -8	in_progress -7	unrelated 22
cac buoi	in_progress 3
cac chau	done 4
cac chi	done -3	in_progress 4
cac chu	blocked -5	done 10	in_progress -4
cac cu	blocked -8	done 10	in_progress -3	unrelated 6
cac don	done 5
cac dong	blocked 4	done -3
cac gia	done 3
cac ho	done 10	unrelated -3
cac khu	ack -6	blocked 7	done 8	in_progress -3	not_started -7	question 5
cac ngo	done 3
cac noi	blocked -9	done 5	in_progress -9	not_started 16
cac phong	blocked -3	done 4	in_progress -10	question 12
cac thay	extension 3
cac thon	blocked 6	done -4
cac to	blocked -7	done -17	in_progress 29	unrelated -3
cac truong	blocked -4	in_progress 4
cac xa	blocked 15	done -11
cai	ack -6	blocked 10	done -12	extension -5	in_progress 10	question -3	unrelated 5
cai da	done -3	in_progress -3	not_started 7
cai de	in_progress 6	not_started -5
cai do	done 3
cai du	blocked 5	done -3
cai han	extension 3
cai khung	done -4	in_progress 4
cai kia	in_progress 5	not_started -4
cai leu	done 5
cai may	unrelated 4
cai nao	blocked 5	done 3	in_progress -3	unrelated -4
cai nay	ack -3	blocked 6	done -5	question 4	unrelated -4
cai nhau	blocked 3	in_progress 3	unrelated -3
cai noi	blocked 4	done -3
cai o	unrelated 3
cai rup	done 3
cai suon	in_progress 4
cai xe	done -7	unrelated 8
cam	ack 11	blocked -6	done 10	extension -5	question -6	unrelated -5
cam dao	ack -3	blocked 4
cam du	done 5	in_progress -3
cam het	done 10	unrelated -7
cam ket	ack -12	blocked -6	done 13	in_progress 10
cam moc	in_progress 5	not_started 3	unrelated -4
cam nham	unrelated 4
cam on	ack 28	blocked -5	done -12	in_progress -8	question -3	unrelated 5
cam ra	blocked 5	in_progress -4
cam thuoc	blocked -4	in_progress 4
cam tu	blocked 5	done -3
camera	blocked -5	in_progress 9
camera a	done -4	in_progress 5
camera xong	in_progress 3
camera |	in_progress 5
can	ack -4	blocked -3	done 7	in_progress -3	not_started -9	question 22	unrelated -9
can ,	blocked 4
can anh	blocked 8
can bo	in_progress 6	unrelated -3
can cu	blocked -5	in_progress 5
can cuoc	blocked -5	done 10	in_progress -4
can dong	question 3
can lam	question 3
can moi	question 3
can ngheo	blocked -3	done 4
can than	blocked -4	unrelated 5
can them	extension 3
can thiep	blocked 3
canh	blocked -5	done 5
canh ngap	blocked -5	done 5
cao	ack -8	blocked -6	done 5	extension -7	not_started 3	question 15
cao a	done -3	in_progress 6
cao anh	ack -4	done 9	extension -4	not_started 7	question -11
cao bang	done 16	in_progress -13
cao cap	done -3	in_progress 5
cao cham	extension 3
cao chua	blocked 9	done -4
cao con	done -4	in_progress 4
cao cua	question 3
cao da	blocked 3	done 7	in_progress -8
cao den	done -5	in_progress 9
cao dong	ack 3	in_progress -3
cao e	done 6	in_progress -4
cao gui	done 6	in_progress -4
cao la	blocked 3	done 5	in_progress -6
cao lai	blocked -4	extension 5
cao lanh	blocked -5	in_progress 7
cao nao	done 4
cao nay	extension 3	in_progress -4	question 6
cao nhe	done -4	in_progress 4
cao qui	in_progress -3	not_started 3
cao roi	done 4	in_progress -3
cao sau	ack 3
cao sep	blocked 8	done -25	in_progress -6	not_started 3	question 4	unrelated 18
cao so	done 5
cao thang	blocked 7	extension -10	question 6
cao thu	extension 3
cao thuong	blocked -10	in_progress 11
cao truoc	ack -3	done -3	in_progress 6
cao tuoi	blocked -6	in_progress 9	not_started 3	unrelated -3
cao va	done -3	in_progress 4
cao ve	extension 3
cao vien	blocked 8	done -5
cao viet	done -3	in_progress 3
cao xong	done 4
cao |	ack 4	blocked 4	done 3	extension -3	not_started -5	unrelated -3
cap	ack -10	blocked 5	done 25	extension 5	question -13	unrelated -11
cap can	ack 3	blocked -3
cap cho	done 3
cap cuu	blocked 5	in_progress -5
cap giay	ack -5	in_progress 5	not_started 5
cap het	done 3
cap lai	blocked 7	unrelated -4
cap li	done -3	unrelated 4
cap ma	done 5	in_progress -3
cap mang	blocked 4
cap nhat	in_progress 4
cap phat	ack -3	done 5
cap phep	blocked -7	done 6
cap quang	blocked 7	done -6
cap roi	ack -3	done 5
cap sac	unrelated 3
cap so	blocked -7	in_progress 9
cap the	done -6	in_progress 6	not_started 5	unrelated -3
cap tiep	blocked 3
cap toi	blocked -3	done 3
cap tren	ack -3	blocked -3	done 3	extension 11	question -6
cap xong	done 10	in_progress -9
cat	blocked 9	in_progress -11	unrelated 3
cat a	blocked 4	in_progress -3
cat mot	blocked 3
cat tia	blocked -7	done 7	question 5	unrelated -5
cat toc	blocked -3	done -3	in_progress -4	unrelated 11
cau	ack 4	blocked 11	done -9	in_progress -7	not_started -6	question 10
cau a	ack 4
cau anh	blocked -3	question 5
cau bo	blocked -3	in_progress 6
cau chu	blocked -3	in_progress 7
cau cua	blocked -5	in_progress 5
cau da	blocked 3	done 7	unrelated -4
cau do	question 6	unrelated -4
cau dung	blocked 24	done -3	in_progress -14	unrelated -3
cau hoan	ack 7	in_progress -4
cau lac	blocked -3
cau long	done -4	unrelated 9
cau sang	done 5	in_progress -4
cau tam	blocked 9	done -3	in_progress -4
cay	blocked -5	done 5	in_progress 4
cay nha	done -4	unrelated 6
cay thang	blocked -3	done 4
cay xanh	question 5	unrelated -6
cay xuong	blocked -3	done 4
cha	in_progress -4	unrelated 5
chac	ack -3	blocked 15	done -3	in_progress 3	not_started -3	question -3	unrelated -4
chac a	done 20	in_progress -19
chac da	done -3	in_progress 3
chac luon	blocked 7
chac tre	blocked 5
cham	ack -3	blocked -10	done -5	extension 14	in_progress 23	question -8	unrelated -10
cham bai	blocked -4	in_progress 5
cham diem	blocked 5	question -5
cham do	blocked 11	in_progress -9
cham ngay	extension 6
cham nhat	in_progress 8
cham nhung	blocked -5	in_progress 6
cham vach	blocked -7	in_progress 8
cham xong	in_progress 4
cham |	blocked -5	in_progress 6
chan	ack -3	blocked 8	done 5	not_started -6	question -4
chan cong	question -3	unrelated 7
chan dau	blocked 7	unrelated -3
chan ngang	done 11	in_progress -4	not_started -6
chang	blocked 9	done -4	in_progress -8	not_started -3	unrelated 4
chang ,	extension 3
chang ai	blocked 6	done -3
chang con	done 5	in_progress -5
chang nha	blocked -4	unrelated 6
chang noi	blocked 5	done -4
chanh	blocked -6	done -3	in_progress 7	question 4	unrelated -3
chanh duyet	done -4	in_progress 5
chanh van	blocked -3	question 4
chao	unrelated 4
chao buoi	unrelated 5
chao co	in_progress 3
chao khu	done 3
chap	ack 46	blocked -14	done -10	extension -5	in_progress -4	question -3	unrelated -10
chap chon	blocked 3
chap hanh	ack 47	blocked -13	done -6	extension -6	in_progress -9	unrelated -9
chap xong	blocked -3
chat	blocked 7	done -4
chat nha	blocked 4	done -4
chat vat	blocked 3
chau	ack 7	blocked -22	done 17	extension -7	in_progress 8	question -4	unrelated 4
chau bi	blocked -5	done 5
chau chiu	blocked -8	in_progress 9
chau dang	in_progress 4
chau duoc	done 4
chau khac	ack 3
chau lop	done 3
chau nao	done 4
chau nha	done -3	unrelated 3
chau nhe	done 4
chau trai	unrelated 3
chau trinh	extension -4	in_progress 4
chau xin	ack 5	extension -3
chay	ack 3	blocked -10	done 5	extension 7	in_progress 17	not_started -18	question -3
chay bo	blocked 10	done -11	unrelated 4
chay chua	ack 5	blocked -3	in_progress 5	not_started -9
chay cong	in_progress 5
chay mua	extension 4	in_progress -4
chay nuoc	blocked -3	in_progress 7
chay on	done 4
chay roi	blocked -10	done 11	in_progress -3
chay rung	extension 3	in_progress -5	not_started 4
chay thu	done -4	in_progress 12	not_started -4
chay vao	done 11	in_progress -4	not_started -6
chay xong	blocked -3	in_progress 5
chay |	ack 5	not_started -4
che	blocked 7	extension -3	in_progress 11	not_started -3	unrelated -9
che do	done -3	in_progress 10
che lan	done 4
che phoi	blocked -3	done 4
che |	blocked 13	unrelated -5
chep	blocked -8	in_progress 9
chep tay	blocked -8	in_progress 9
chet	blocked 11	done -4	in_progress -3
chet ,	blocked 5	done -4
chet ngac	blocked 6	in_progress -3
chi	ack 15	blocked -14	done 13	extension 4	in_progress -18	not_started 10	question 10	unrelated -20
chi ,	ack 7	extension 9	in_progress -11
chi ?	extension 3	question 3
chi a	in_progress 4
chi ben	done 3
chi bo	ack 5	blocked -8	not_started 3	unrelated -3
chi cho	extension 4
chi con	blocked -3	done -4	in_progress 12	question -3
chi cu	ack 11	done -9
chi da	done -7	in_progress 6	unrelated 3
chi dan	blocked -4	done 6
chi dao	ack 6	blocked 8	extension -7	not_started -3	question -3	unrelated -4
chi den	done 4
chi doan	blocked -6	done 5	in_progress 3
chi dong	done 4	in_progress -3
chi du	unrelated 4
chi duoc	blocked 3
chi em	blocked -6	unrelated 10
chi ha	ack -5	in_progress 8
chi het	blocked 5	in_progress -3
chi hoa	ack -6	blocked 4	done -5	in_progress 7
chi hoi	done -3	unrelated 3
chi huong	not_started 3	unrelated 4
chi khoi	ack 8	done -5	in_progress -3
chi lan	in_progress 6
chi lap	extension -3	unrelated 4
chi ma	blocked 4	done -4
chi mai	done 5	in_progress -5
chi mo	done 8	in_progress -7
chi nao	ack -6	done 13	question -4
chi oi	ack 4	blocked 6	done -15	in_progress 18	not_started 3	question -4	unrelated -11
chi phu	blocked 9	in_progress -6	not_started -3
chi qua	in_progress -3	unrelated 6
chi roi	done 5	in_progress -4
chi sang	done 3
chi sau	ack 7	in_progress -6
chi so	done 10	in_progress -8
chi thi	done -4	unrelated 5
chi thu	done -13	in_progress 14
chi tien	done 4
chi tieu	ack -5	blocked -7	done 16
chi tra	blocked -3	done 4
chi uy	done -6	in_progress -4	not_started 11
chi xong	done 16	in_progress -15
chi |	blocked 10	done -18	extension 4	not_started 9	question 23	unrelated -27
chia	blocked -3	extension -4	unrelated 14
chia buon	extension -3	unrelated 6
chia khoa	in_progress -5	unrelated 11
chia nhau	in_progress 5	unrelated -3
chiem	done 7
chiem o	done 4
chien	blocked -3	done 4
chien binh	done 3
chieu	ack -5	blocked -21	extension -3	in_progress 36	question -10	unrelated 6
chieu .	done 3
chieu a	in_progress 4
chieu khop	blocked -4	done 8	in_progress -4
chieu mai	in_progress 6
chieu mot	in_progress 8	unrelated -5
chieu nay	blocked -9	done -11	in_progress 29	question -7	unrelated -3
chieu nhe	unrelated 3
chieu qua	in_progress -3	not_started 3
chieu thu	extension -3	in_progress -3	unrelated 6
chieu voi	blocked -3	in_progress 3
chieu |	blocked 3
chin	in_progress 7
chin phan	done -5	in_progress 8
chin roi	done 3
chinh	blocked 7	done -9	extension -3	in_progress 22	not_started -12	unrelated -5
chinh :	in_progress 3
chinh cong	blocked 4
chinh cu	blocked 5	done -3
chinh da	done 5	in_progress -5
chinh dang	blocked -3	in_progress 3
chinh giup	blocked 4
chinh hom	in_progress 3
chinh khong	blocked 3
chinh lai	done -3	in_progress 6
chinh mot	blocked 3
chinh nhung	done 3
chinh roi	done 6	in_progress -6
chinh sach	blocked 12	done -8
chinh sua	done 7	in_progress -3
chinh ta	blocked -8	in_progress 10
chinh tham	done -9	in_progress 8
chinh thi	blocked -3	in_progress 3
chinh thoi	blocked -3	extension 5
chinh tin	in_progress 3
chinh tri	ack 5	blocked -3
chinh ve	done 5	in_progress -4
chinh xong	done 9	in_progress -7
chinh |	blocked 5	done 6	in_progress -8
chiu	blocked 16	done -7	not_started -3
chiu kho	blocked -8	in_progress 9
chiu ki	blocked 11	in_progress -7
chiu |	blocked 6	done -4
cho	ack -44	blocked 18	done 10	extension 64	in_progress 6	not_started -36	question -7	unrelated -11
cho %	done 7	in_progress -7
cho :	done 4
cho ai	question 6
cho anh	blocked 18	done -9	extension -11	in_progress 13	unrelated -9
cho ba	blocked -3	extension -4	in_progress 5
cho bac	extension 3
cho ban	done 9	in_progress -11
cho ben	blocked 8	in_progress -10
cho bo	blocked 3
cho ca	blocked -6	done 14	in_progress -5
cho cac	blocked -12	done 4	in_progress 18	unrelated -4
cho chau	unrelated 3
cho chi	blocked -7	done 10	question 3
cho chu	ack 8	extension -4
cho chua	blocked 4
cho chuyen	in_progress 3
cho coc	blocked -3	done 4
cho con	done -6	in_progress -5	unrelated 14
cho cong	done 6	in_progress -3
cho dan	ack -5	blocked -11	done 12	in_progress 4
cho do	blocked 4
cho doan	blocked 3
cho don	blocked -4	done 5	extension 7	in_progress -7
cho dong	ack -6	in_progress 9
cho duyet	blocked -5	in_progress 8
cho e	blocked -3	extension 8	unrelated 3
cho em	ack -7	blocked -19	done -13	extension 34	in_progress -18	not_started -6	question 14	unrelated 15
cho gia	blocked 6	done 9	in_progress -15
cho gian	extension 12	in_progress -9
cho hai	in_progress 5
cho hdnd	done -7	in_progress 7
cho ho	done 14	in_progress -8	unrelated -3
cho hoi	blocked -13	extension 16	in_progress 10	question -3	unrelated -7
cho huong	blocked 8	in_progress -4
cho ket	blocked 10	done -3	in_progress -4
cho kho	in_progress 6
cho khu	in_progress 10	question -5
cho ki	blocked -6	done -6	in_progress 15
cho lich	blocked 13	in_progress -9
cho lui	extension 4
cho minh	unrelated 4
cho moi	blocked -3	done 4
cho muon	blocked -8	question -3	unrelated 13
cho nguoi	blocked -5	done -9	in_progress 13	unrelated 5
cho nha	blocked -6	done 3	in_progress 5
cho phan	blocked 13	done -4	in_progress -7
cho phe	in_progress 3
cho phep	blocked -3	extension 4
cho phong	blocked -4	extension 3	in_progress 4
cho quan	done -3
cho roi	done 4
cho rut	blocked 5	in_progress -3
cho sep	blocked -3	done -5	in_progress 14
cho so	ack -3	blocked 16	done -3	in_progress -6
cho sua	blocked -5	unrelated 7
cho them	extension 5	unrelated -3
cho thong	blocked 3
cho tieu	done 3
cho tinh	blocked 11	done -10	in_progress 3
cho to	blocked 5	in_progress -3
cho toan	blocked -3	done 4
cho tre	done 7	in_progress -3
cho trung	done 4
cho truong	blocked 11	done -5	unrelated -4
cho tui	extension 3	unrelated 3
cho van	done 21	extension -10	unrelated -9
cho viec	extension 3
cho xa	extension 5	in_progress -4
cho xin	blocked -7	question 10
cho xong	ack 3	done -5	extension 3
cho y	blocked 16	extension -3	in_progress -6
cho |	ack -4	blocked 19	done -4	in_progress -6
choi	blocked -3	done -6	in_progress -9	unrelated 19
choi |	blocked -8	done -3	in_progress -8	unrelated 19
chon	done -8	in_progress 5
chon ,	blocked 3
chon nha	done -5	in_progress 6
chong	ack -9	done -14	in_progress -5	unrelated 24
chong em	ack -6	done -9	in_progress -9	unrelated 27
chong ki	in_progress 5
chong lan	blocked 4
chong lut	not_started 4
chong thien	blocked -6	in_progress 5
chot	done 9	not_started -3	unrelated -5
chot roi	done 5	in_progress -4
chot |	in_progress 3
chu	blocked 35	done 15	extension -8	in_progress -12	not_started 12	question -3	unrelated -39
chu a	not_started 4
chu bao	done -4	in_progress 4
chu chua	done 11	in_progress -3	question -9
chu dat	blocked 3	done -4	in_progress 4	unrelated -3
chu dau	done 15	in_progress -14
chu dia	blocked -4	in_progress 4
chu dong	extension 3
chu em	done 5	in_progress -3
chu khong	blocked 5	done 10	in_progress -4	not_started -4	unrelated -4
chu ki	blocked 22	done -14
chu lo	blocked 4
chu mot	ack 8	extension -3
chu nao	blocked -6	done -6	in_progress -3	not_started 17
chu nhat	done 8	in_progress -3
chu nhe	blocked -5	done 10	in_progress -4
chu oi	blocked 7	done -4
chu phong	in_progress 4
chu sap	blocked 8	in_progress -7
chu tich	ack -4	blocked -8	extension -3	in_progress 27	not_started -3	unrelated -8
chu tri	blocked 4	question 15	unrelated -12
chu trung	blocked 3
chu truong	blocked 5	done -3
chu van	in_progress 4
chu |	blocked 3	done 5
chua	ack -47	blocked 8	done -38	extension -12	in_progress -3	not_started 115	question -7	unrelated -15
chua ,	blocked -11	done 24	in_progress 16	not_started -18	question -7
chua ?	question 3
chua a	ack -4	blocked -7	done -8	in_progress -9	not_started -4	question 30	unrelated 3
chua ai	blocked 37	done -5	in_progress 4	not_started -8	question -17	unrelated -9
chua anh	in_progress 4
chua ba	unrelated 3
chua ban	blocked 5	in_progress 3	not_started -5
chua bao	blocked 6	in_progress 8	not_started -7	question -3
chua bat	blocked -4	done -3	in_progress -10	not_started 21
chua bd	blocked -4	not_started 7
chua biet	blocked 7	not_started -3
chua bo	blocked 3
chua boc	in_progress -6	not_started 8
chua cap	ack -5	blocked 4	not_started 10
chua chay	ack 5	blocked -6	done 13	extension 5	not_started -17
chua chiu	blocked 9	in_progress -6
chua cho	blocked 5	in_progress -3
chua chot	in_progress 4
chua co	ack -4	blocked 15	done -16	in_progress 3	not_started 15	question -11
chua coi	in_progress -3	not_started 5
chua cong	blocked -5	done 7	in_progress -4	not_started 3
chua cung	blocked 8	not_started -5
chua dam	blocked 12	in_progress 9	not_started -19
chua danh	blocked -5	done 4
chua dau	blocked -5	done 10	in_progress 8	not_started -10	question -3
chua de	in_progress -13	not_started -4	question 19
chua di	blocked 5	in_progress -3
chua don	in_progress 11	not_started -4	question -4
chua dong	not_started 3
chua du	blocked -7	in_progress 11	not_started -5
chua dung	blocked -11	in_progress -8	not_started 24
chua duoc	blocked 7	done -3	in_progress -9	not_started 6
chua duyet	blocked 5	done -6	in_progress 7	not_started -4
chua em	in_progress -4	not_started -3	unrelated 10
chua gi	done 11	question -9
chua giai	blocked 8	done -4	in_progress -10	not_started 6
chua go	blocked 9	in_progress -8
chua gui	blocked 15	done -12	extension 4	in_progress 6	not_started -3	question -8
chua ha	question 6
chua hoan	done -5	in_progress 17	not_started -6
chua hop	not_started 3
chua khoi	blocked -10	done -6	in_progress -16	not_started 35
chua khui	blocked -4	not_started 5
chua ki	blocked -7	done -5	in_progress 28	not_started -11
chua kiem	in_progress 3
chua kip	done 3
chua lam	ack -3	blocked 12	done -10	extension -3	in_progress -4	not_started 15	question -4	unrelated -3
chua lap	blocked -4	in_progress 10	unrelated -4
chua len	in_progress -7	not_started 8
chua man	in_progress -3	not_started 5
chua may	in_progress -10	question 13
chua mo	blocked -11	done 3	in_progress -8	not_started 18
chua moi	not_started -9	question -10	unrelated 22
chua nam	in_progress -6	not_started 7
chua nghiem	blocked -5	in_progress 6
chua nha	not_started 6
chua nhan	blocked -3	done 5
chua nhe	blocked -3	done -3	in_progress 4
chua nop	done -6	in_progress 3	not_started -6	question 11
chua phai	in_progress 3
chua phan	not_started 3
chua phat	blocked -9	done -4	in_progress 13	not_started 4
chua quay	in_progress -5	not_started 6
chua ra	blocked 6	done -8	in_progress 8	not_started -4
chua ro	blocked 12	in_progress -17	not_started 6	question 3
chua roi	done 5	in_progress -3
chua rot	blocked 11	not_started -9
chua saon	in_progress -3	not_started 4
chua se	in_progress 5
chua so	not_started 3
chua soan	in_progress -4	not_started 7
chua thay	blocked -6	done -6	in_progress 17
chua thu	in_progress 5	not_started -4
chua thuc	blocked -6	in_progress -5	not_started 14
chua to	blocked -5	in_progress -8	not_started 17
chua toi	done 5	in_progress -3
chua tong	blocked 3
chua tra	blocked 9	in_progress -6
chua tren	in_progress -3	not_started 3
chua trien	blocked -4	done -4	in_progress -8	not_started 23
chua trinh	in_progress 3
chua ung	in_progress 6	not_started -4
chua vao	in_progress -4	not_started 5
chua vay	question 4
chua ve	blocked 5	not_started -3
chua viet	done -5	in_progress -7	not_started 16
chua xay	blocked -3	done -3	not_started 9
chua xem	done 20	in_progress -20
chua xong	blocked 8	extension 3	in_progress 21	not_started -24	question -3	unrelated -6
chua |	ack -4	blocked -11	done 10	extension -3	in_progress 5	not_started -21	question 9	unrelated 14
chuan	blocked -9	done -7	in_progress 20
chuan bi	blocked -9	done -7	in_progress 21
chuc	blocked -3	done -13	extension -6	in_progress -14	not_started 10	question -7	unrelated 30
chuc ,	in_progress -5	not_started 7
chuc buoi	done 4	in_progress -4
chuc chi	unrelated 3
chuc chua	blocked 3
chuc dai	done -3	in_progress 4
chuc doi	in_progress 3
chuc giai	done -3	in_progress 3
chuc le	ack 4	done -6
chuc met	blocked -4	in_progress 5
chuc mung	blocked -4	done -5	in_progress -3	unrelated 20
chuc nang	blocked 9	not_started -5
chuc thanh	blocked -6	done 9
chuc thuc	ack 4	done -4	not_started 3
chuc tre	extension 3
chuc tuyen	done -3	in_progress 4
chuc xong	done 10	in_progress -4
chuc |	blocked 5	in_progress -16	not_started 15
chung	ack -4	blocked -4	extension -3	in_progress 9
chung chuc	blocked -4	in_progress 6
chung nao	ack 6	in_progress -3
chung nhan	ack -9	blocked -6	done 7	in_progress 5	not_started 5
chung thu	blocked 3	done -3
chung toi	blocked 4	done -3	in_progress 3	unrelated -3
chung vui	done -4	unrelated 7
chuong	ack -5	blocked 5	done 16	extension -4	in_progress -7
chuong nao	done 3
chuong trinh	ack -5	blocked 9	done 14	extension -4	in_progress -11
chup	ack 9	done -4	not_started -3
chup anh	in_progress 5	not_started -3
chup gui	ack 10	in_progress -7
chut	ack -5	blocked -6	done -3	extension 12	in_progress 4
chut nhung	blocked -3	in_progress 3
chut xiu	ack -4	extension 9
chuyen	ack 20	blocked 6	done -23	not_started 3	question -6
chuyen be	done 8	unrelated -6
chuyen cho	blocked 5
chuyen chu	done -19	in_progress 19
chuyen doi	blocked -11	done 16
chuyen dung	blocked 5
chuyen giao	blocked 3	unrelated -3
chuyen giup	blocked -3	extension 6	unrelated -3
chuyen ke	blocked 4	in_progress -3
chuyen ket	done 5	in_progress -5
chuyen khoan	blocked -7	done 9
chuyen loi	ack 13	blocked -8
chuyen mon	ack 8	done -4	in_progress -4
chuyen nha	done -12	in_progress -7	unrelated 20
chuyen sang	blocked 9	done -7
chuyen sinh	done 4
chuyen thoi	extension 3
chuyen tien	blocked -4	unrelated 6
chuyen trang	blocked -3	done 6
chuyen tru	blocked 3	done 3	in_progress -11	not_started 7
chuyen van	done -21	in_progress 24
chuyen ve	blocked 24	done -21
chuyen vien	in_progress 3
chuyen xiu	blocked -7	unrelated 8
chuyen xong	done 4
clip	question -3
clip gioi	question -3
co	ack -13	blocked -22	done -3	extension -6	in_progress 8	not_started 4	question 34	unrelated -3
co ,	blocked 6
co a	in_progress 12	unrelated -9
co ai	blocked -6	done -3	not_started 15	question -21	unrelated 16
co ban	done -11	in_progress 17
co bao	done 7
co bat	question 3
co bi	blocked -5	question 13	unrelated -7
co bien	done 9	in_progress -5
co cai	in_progress 5	not_started -5
co can	blocked -10	question 21	unrelated -4
co cap	unrelated 3
co chau	blocked -5	done 5
co che	blocked 13	unrelated -6
co chi	done 6	in_progress -5
co chia	in_progress -4	unrelated 6
co cho	blocked 6	in_progress -5
co chu	blocked -3	in_progress -3	not_started 6
co chua	done 15	in_progress -13	not_started -3	question -3	unrelated 5
co chuc	blocked 6	not_started -5
co chung	done 5
co cong	blocked 12	done -5	extension 8	in_progress -11
co danh	ack -3	done 3
co dau	done 4	in_progress -3
co di	extension 3
co dien	done 7	unrelated -3
co don	blocked 4	in_progress -3
co du	blocked -4	done -6	in_progress 15	question -3
co duoc	blocked -7	extension 3	question 7
co file	blocked -7	question 12
co gang	ack 3	in_progress 4
co ghi	extension 3
co gi	ack 13	done -17	in_progress 17	not_started 8	question -9	unrelated -10
co gia	extension -23	question 25
co gio	unrelated 4
co hd	blocked 6	not_started -5
co hieu	done 3	in_progress -3
co ho	done -5	in_progress 5
co hoat	blocked -5	not_started 6
co huong	blocked 9	done -4	in_progress -3
co ke	blocked -8	not_started 9
co ket	blocked -18	in_progress 18	not_started -4
co khung	done -5	in_progress 8
co ki	ack -9	done 10
co kinh	blocked 5	not_started -3
co lam	done -5	in_progress -16	not_started 23
co lap	in_progress -3
co luon	done 3
co ma	done 3
co man	blocked -10	not_started 13
co mau	blocked 5
co mot	extension 9	in_progress -7
co nghi	blocked 5	not_started -3
co nguoi	blocked 14	unrelated -8
co nguon	blocked 8	not_started -6
co nop	done 3	in_progress -3
co oi	done 4
co phai	blocked -7	done -4	question 23	unrelated -6
co phan	in_progress 4
co quan	done -7	in_progress -8	not_started 7	unrelated 6
co qui	blocked 6	in_progress -3
co quyet	blocked -4	done 4
co roi	done -4	unrelated 3
co so	blocked -11	done -11	extension 4	in_progress 10	question -4	unrelated 15
co tb	done 4	in_progress -4
co thay	ack 3
co the	blocked -3	extension 8
co thoa	done 4
co thong	done 3	in_progress -3
co thu	in_progress 3
co thuoc	question -3	unrelated 4
co tien	blocked 9	done -3	in_progress 8	not_started -10	unrelated -4
co tin	ack 8	done -7	in_progress -5	not_started -5	unrelated 12
co trong	done 6	in_progress -3
co truong	blocked -6	done 6
co xin	extension 3
co y	blocked -6	done 7
co yeu	question 6	unrelated -4
co |	done -4	in_progress 17	not_started -6	question -4
coc	blocked -3	in_progress 3
coc ,	done -4	in_progress 4
coc duong	blocked -3	done 4
coi	ack 9	blocked -7	done 7	extension 8	in_progress -12	not_started 3	question -3	unrelated -7
coi lai	ack 10	in_progress -3	unrelated -3
coi nhu	done 5	in_progress -3
coi thi	blocked -3	extension 3
coi |	blocked -3	extension 6	in_progress -4	not_started 5	question -3
com	blocked -3	done -13	extension -3	in_progress -8	not_started -6	question -8	unrelated 44
com nuoc	unrelated 3
com o	question -3	unrelated 4
com trua	unrelated 3
com xong	done -10	in_progress -3	unrelated 15
com |	unrelated 4
con	blocked -38	done 24	extension -9	in_progress 15	not_started -11	question 3	unrelated 18
con ,	blocked 12	not_started -3	unrelated -7
con ai	in_progress -12	question 13
con ben	in_progress -4	not_started 5
con ca	in_progress 3
con cai	not_started 5
con chat	blocked 3
con chinh	in_progress 3
con cho	blocked -5	in_progress 16	question -6
con chua	in_progress -6	not_started 8
con dang	blocked -9	done -9	in_progress 27	not_started -3	unrelated -3
con dau	done 23	in_progress -23
con di	blocked 3
con do	blocked -3
con dung	blocked -8	in_progress 12
con duoc	blocked -3	done 8	in_progress -4
con em	ack -3	done -6	in_progress -11	unrelated 23
con ga	ack 19	blocked -3	in_progress -8	unrelated -5
con gai	done -5	unrelated 8
con gi	done 18	in_progress -14
con ho	done 6	not_started -3
con keo	done -5	in_progress 7
con khong	unrelated 3
con lai	blocked -8	done 8	in_progress 5	not_started -3
con lam	question 3
con moi	blocked 15	in_progress -6	unrelated -6
con nam	not_started 3
con ngoi	in_progress 6	unrelated -4
con nguyen	in_progress -8	not_started 12
con nhac	done 9	question -4	unrelated -3
con nhiem	in_progress -3	not_started 4
con nhung	in_progress -4	question 7
con no	ack -6	done 15	unrelated -3
con oi	blocked -7	in_progress -5	unrelated 15
con phan	blocked 6	done -3	in_progress -5	question 6
con so	blocked -3	done -3	in_progress 7
con thieu	blocked -7	done -4	in_progress 16
con tiem	done 3
con ton	blocked -6	done 7
con trai	unrelated 5
con viec	in_progress 14	not_started -13
con xong	done -8	in_progress -4	unrelated 12
cong	ack 6	blocked 8	done 18	extension -11	in_progress -4	not_started 8	question -6	unrelated -19
cong ,	blocked 10	in_progress -8
cong a	in_progress -4	not_started 7
cong an	blocked 21	extension -5	in_progress -9	not_started -5	question -3
cong bo	in_progress -4	not_started 3	question -3
cong chao	done 3
cong chuc	done -6	in_progress 10
cong chuyen	blocked -7	unrelated 8
cong dan	blocked -10	done 13
cong day	question -3	unrelated 6
cong doan	done 3
cong don	in_progress 6
cong dong	in_progress 4
cong hom	done -19	in_progress 16	not_started 5
cong i	blocked 3
cong khai	blocked -8	done 14	in_progress -3	question -4
cong nguoi	blocked -6	done -3	in_progress 12
cong nhan	blocked -3	in_progress 5
cong phai	blocked 5	in_progress -5
cong sap	blocked 4	in_progress -3
cong so	done -4	in_progress 10	not_started -5
cong tac	ack 11	done -4	unrelated -5
cong thi	in_progress -4	not_started 5
cong thong	done 14	in_progress -12
cong thuc	in_progress 5
cong toi	in_progress 6
cong tot	blocked -6	done 9
cong treo	blocked 3
cong trinh	blocked 5	done 4	in_progress -7
cong truong	blocked 3
cong van	ack 6	blocked 6	done -5	extension -9	in_progress -11	question 16	unrelated -6
cong vao	done -8	extension 9
cong |	blocked -8	done 8
cot	done 15	in_progress -12	not_started -7	question 3
cot dien	done 11	in_progress -4	not_started -6
cot ghi	ack 3
cot moc	done 5	in_progress -3
cot nao	question 3
cot |	blocked 7	in_progress -5
cu	ack 6	blocked 9	done -10	extension 16	in_progress -7	not_started -13	question 5	unrelated -6
cu ,	done -4	in_progress 6
cu .	done -3	in_progress 4
cu cuu	done 4	unrelated -3
cu dang	blocked -3	in_progress 3
cu de	blocked -3	in_progress 3
cu deu	blocked 3
cu het	blocked 4
cu khen	done 4
cu la	blocked 6	in_progress -3
cu mat	blocked 5	done -3
cu nghi	blocked 4	unrelated -3
cu nguoi	ack -7	in_progress 9
cu nho	blocked -3	unrelated 6
cu phap	in_progress 3
cu qua	unrelated 3
cu the	question 3
cu tri	ack 4	blocked -3	done 7	extension 5	in_progress -10
cu yen	ack 11	done -9
cu |	blocked -5	done 8
cua	ack -17	blocked 50	done -27	extension -5	in_progress -5	not_started -9	question -5	unrelated 17
cua ,	blocked 4
cua a	blocked -3	in_progress -5	not_started 3	question 8
cua ai	question 4
cua ban	blocked 8	in_progress -3
cua bao	blocked -3	in_progress 3
cua ben	blocked 8	not_started -3
cua bi	done 3
cua cac	blocked 3
cua chu	done -4	in_progress 8
cua con	unrelated 5
cua dong	unrelated 3
cua em	ack -10	blocked -5	done 10	unrelated 8
cua minh	not_started 6
cua ong	done 3
cua phong	blocked 7	done -3
cua phuong	blocked 3
cua ptckh	unrelated 3
cua so	blocked 4	in_progress -3	question -4	unrelated 3
cua thanh	blocked 4	in_progress -3
cua tinh	blocked 4	in_progress -3
cua tram	blocked 9	done -8
cua treo	blocked 5
cua tu	blocked 7
cua van	blocked -4	in_progress 5
cua viec	question 4
cua xa	done -3	in_progress 5
cua |	in_progress -3	unrelated 6
cum	in_progress 4
cum ,	in_progress 4
cung	ack -5	blocked 7	done 29	extension -7	in_progress 4	not_started -12	question -9	unrelated -7
cung cap	blocked 9	done 3	in_progress -4	not_started -5
cung cho	done 12	extension -6	unrelated -4
cung cung	blocked -4	done 4
cung da	blocked -5	done 12	in_progress -7
cung dung	blocked 3
cung gia	extension -3	unrelated 6
cung khong	blocked 9	done -7
cung lam	in_progress 9	question -5
cung len	extension 7
cung o	done 5
cung phai	done -3	in_progress 8
cung ra	blocked -3	in_progress 5
cung roi	blocked -3	done 3
cung vang	blocked 5	in_progress -3
cung xong	blocked -4	done 13	in_progress -8
cuoc	blocked 4	done 9	in_progress -9	unrelated -3
cuoc a	ack 3
cuoc cac	done 3
cuoc cho	done 6	in_progress -5
cuoc giam	done 3
cuoc hop	blocked 7	done -3	in_progress -3
cuoi	ack -11	blocked -31	done 3	extension -5	in_progress 29	not_started -7	question -3	unrelated 24
cuoi ,	unrelated 3
cuoi cho	done 3	in_progress 3	unrelated -3
cuoi cung	blocked -14	done 24	in_progress -6
cuoi da	done -3	in_progress 4
cuoi hom	unrelated 3
cuoi nam	done 9	in_progress -9
cuoi nha	done -4	in_progress 5
cuoi roi	done -3	in_progress 4	unrelated 3
cuoi thang	blocked -4	done -6	extension 7	in_progress 3	not_started 3
cuoi tuan	ack -3	blocked -6	done -7	in_progress 21	not_started -5	unrelated 4
cuoi xong	done -8	unrelated 6
cuoi |	blocked -5	done 5	extension -6	unrelated 6
cuon	blocked 6	done -3
cuon chieu	in_progress 4
cuon mat	blocked 6	in_progress -3
cuong	done -5	in_progress 17	not_started -9
cuong xong	in_progress 3
cuong |	in_progress 9	not_started -7
cup	blocked 10	in_progress -8
cup nuoc	blocked 10	in_progress -8
cuu	done 6	extension 6	in_progress -7	unrelated -5
cuu binh	done 4	unrelated -3
cuu chien	done 3
cuu dan	blocked -3	extension 3
cuu giao	extension 3
cuu o	blocked 5	in_progress -5
da	ack 26	blocked -50	done 54	extension -35	in_progress 4	question 14	unrelated -12
da ,	ack 24	blocked -3	done -14	in_progress -20	not_started 17
da ai	in_progress -3	not_started -5	question 8
da anh	ack -12	blocked 17	done -30	in_progress 16	question -5	unrelated 13
da ban	blocked -3	done -24	in_progress 23	not_started 3	question 3
da banh	done -3	unrelated 4
da bao	blocked -4	done 15	in_progress -4
da bat	ack -3	blocked -5	done -9	in_progress 22	unrelated -3
da ben	done -11	in_progress 11
da bong	in_progress -8	unrelated 16
da cap	done 3
da chac	done -8	in_progress 8
da chi	ack -3	done 5
da chua	blocked -6	in_progress 17	question -4
da chuan	done -3
da chuyen	blocked 21	done -43	in_progress 16	not_started 7
da co	blocked 8	in_progress -13	not_started 7
da cu	ack -7	in_progress 9
da cung	done 4
da da	ack 7	blocked -5	done -6	in_progress 13	not_started -5
da dang	done 28	in_progress -23
da de	ack 23	done -7	in_progress -9	unrelated -3
da den	blocked 7	done -5
da di	blocked -6	done 4	in_progress 4
da doc	ack 5	in_progress -3
da doi	blocked 5	done -6
da don	done -5	in_progress 7
da dong	blocked -3	done 18	in_progress -14
da dot	done -4	in_progress 3
da du	done -3	in_progress 3
da dua	done -6	in_progress 12
da duoc	ack 3	blocked -4	done 37	in_progress -33
da em	ack 28	done -3	in_progress -17	unrelated -3
da giai	blocked -3	done -5	in_progress 12
da giam	done 4	in_progress -3
da giao	ack -6	blocked -3	done -3	in_progress 15
da giuc	done -4	in_progress 6
da goi	done 7	in_progress -5
da gui	ack -3	blocked -8	done 3	in_progress 18	question -5
da hay	done -3	unrelated 6
da hoan	ack -4	blocked -3	done 30	in_progress -18	unrelated -4
da hoi	extension -6	question 8
da hom	done -4	in_progress -4	unrelated 8
da hop	done -11	in_progress 14	not_started 3
da hua	in_progress -7	not_started 9
da ke	done 9	in_progress -7
da khac	done 4	in_progress -4
da kham	blocked 3
da khi	in_progress 5	question -3
da khoi	done -15	in_progress 21	not_started -4
da ki	done 21	in_progress -20	question 3
da kiem	done 3	in_progress -4	question 3
da lam	blocked 7	done -6	in_progress -5	not_started 10	question -3
da lap	done 6	in_progress -6
da len	ack -6	done -11	in_progress 22
da lien	done -4	in_progress 8
da lop	in_progress 3
da mat	blocked 3
da may	question 6	unrelated -3
da mo	done -12	not_started 11
da moi	in_progress 14	not_started -5	unrelated -3
da mua	blocked 8	done -5
da nam	ack 8
da neu	in_progress 4
da nghe	done -7	in_progress 7
da nha	unrelated 4
da nhac	ack 5
da nhan	ack 15	blocked -4	done 7	in_progress -9	not_started -3	unrelated -3
da nhap	done 12	in_progress -9
da nho	blocked 4
da niem	done 7	in_progress -6
da nop	blocked -3	done 9	in_progress -6	not_started -3	question 6
da phan	ack -3	blocked -7	done -4	in_progress 17
da phat	done 5	not_started -4
da phe	done 4
da phoi	done 3	in_progress -3
da ptckh	ack -3	done 3
da qua	done -7	question 3	unrelated 6
da quyet	done -3	in_progress 3
da ra	ack -18	blocked -4	done 14	in_progress 11
da ro	ack 15	done -7	in_progress -4
da roi	ack -23	done 35	in_progress -6	unrelated -3
da sap	done -5	in_progress 5
da so	done 6
da soan	done -3	in_progress 3
da sua	in_progress 3
da tham	done 36	in_progress -32
da thanh	done 5
da thay	ack 6	done -3
da thong	ack 10	blocked -6	in_progress -3
da thu	done -6	in_progress 6
da thuc	ack -3	done 7	not_started -3
da thue	blocked 7	unrelated -3
da tiep	ack 22	blocked -3	done -9	not_started -4	unrelated -4
da to	done 11	in_progress -9
da toi	in_progress 7	unrelated -6
da tong	in_progress -4	not_started 4
da tra	blocked -4	done 12	in_progress -6
da trao	done 4	in_progress -4
da trien	blocked -4	done 3	in_progress 9	not_started -6
da trinh	blocked -6	done -6	in_progress 13	not_started -6	question 10
da tuan	unrelated 3
da tuy	done 3
da vang	ack 7	blocked -3
da vao	done -4	in_progress 10
da ve	done 4
da viec	in_progress 3
da xin	done -14	extension 9	in_progress 10
da xong	ack -4	blocked -3	done -9	in_progress -7	not_started 8	unrelated 13
da xonhg	done 10	in_progress -4
da xu	done 9	in_progress -7
da |	blocked 5	done -8	not_started -5	question 22	unrelated -13
dac	blocked -4	done -3	in_progress 4	not_started 6	unrelated -5
dac thua	blocked -3	not_started 6
dac xong	in_progress 4
dai	ack -4	blocked 3	done -26	in_progress 8	not_started 9	question 5	unrelated 4
dai bieu	done -5	in_progress 10	unrelated -3
dai ca	blocked 11	in_progress -9
dai doan	done -3	in_progress 4
dai het	done -5	in_progress 7
dai hoc	done -3	in_progress -8	question -5	unrelated 20
dai hoi	blocked -5	done -8	in_progress 4	not_started 14	unrelated -4
dai toi	question 6	unrelated -4
dai |	blocked 6	in_progress -4
dam	blocked 27	done -15	extension -4	in_progress 6	not_started -18	question -4	unrelated 11
dam bao	in_progress 4
dam bien	in_progress 4
dam cuoi	unrelated 6
dam gio	done -4	not_started 3	unrelated 7
dam ki	blocked 3
dam lam	blocked 25	done -4	in_progress -6	not_started -14
dam |	in_progress 7	not_started -5
dan	ack -12	blocked 34	done 20	extension 6	in_progress -32	not_started -7	question 5	unrelated -14
dan cai	done -3	in_progress -3	not_started 7
dan chau	ack 3
dan chua	blocked 4	in_progress -4	not_started 3
dan cu	blocked 3	done -7	extension 10	in_progress -3	not_started -3
dan cua	blocked 7	in_progress -4
dan dang	blocked 4	done -8	in_progress 6
dan den	blocked 12	done -5	in_progress -6
dan du	blocked -4	done 4
dan dung	done 7	in_progress -6
dan duoi	blocked -5	done 6
dan hai	blocked 5	in_progress -3
dan hien	blocked 5	done -3
dan khong	blocked -3	question 10
dan kien	blocked 7	done -6
dan lon	blocked -3	done 6
dan o	done 4
dan phan	blocked 10	in_progress -8
dan pho	blocked 4	done -3
dan quan	blocked -4	done 4
dan roi	ack -4	blocked -11	done 8	in_progress 8
dan so	ack -3	blocked 4
dan suot	blocked -3	extension 3
dan tem	done 3
dan trong	blocked -3	done 3
dan vao	blocked -3	in_progress 3
dan xong	done 4	in_progress -3
dan |	blocked 6	done 6	not_started -6
dang	ack -7	blocked -11	done -19	extension -9	in_progress 104	not_started -27	question -30
dang ,	in_progress 3
dang a	blocked 4	in_progress -5
dang bai	blocked -7	done 17	in_progress -19	not_started 10
dang ban	ack 16	in_progress -15
dang bi	blocked 16	in_progress -14
dang bo	blocked -9	done 4	in_progress 6
dang boc	blocked -3	in_progress 10	question -3	unrelated -3
dang boi	blocked -3	in_progress 3
dang cai	blocked 3
dang cap	blocked 5
dang cham	blocked 7
dang chay	blocked -5	done -3	extension 4	in_progress 6
dang chep	blocked -8	in_progress 9
dang chinh	blocked -5	in_progress 9
dang chuan	blocked -3	in_progress 3
dang co	in_progress 3
dang cuoi	in_progress -7	unrelated 8
dang da	done 3	in_progress -7	unrelated 5
dang dang	done -3	in_progress 4
dang dao	done -5	in_progress 5
dang dat	in_progress -4	unrelated 7
dang dau	blocked -4	in_progress 4
dang di	blocked 18	done -9	unrelated -5
dang dich	blocked -3	in_progress 6
dang do	blocked -7	done -3	in_progress 12
dang doc	blocked -3	done -3	in_progress 9
dang doi	blocked 8	in_progress -6
dang ep	done -4	in_progress 4
dang gap	blocked 12	in_progress -11
dang giam	done -3	in_progress 4
dang go	blocked -11	done -5	in_progress 18
dang gom	blocked -5	in_progress 9
dang gui	blocked -4	in_progress 6
dang hen	blocked -3	in_progress 3
dang hi	in_progress 4
dang hoan	in_progress 7
dang huong	done 9	in_progress -8
dang in	done -3	in_progress 6
dang ket	blocked 19	in_progress -18
dang kham	done -4	in_progress 6
dang ki	blocked 6	done 11	in_progress -15
dang kiem	in_progress 5
dang lam	ack -3	extension -3	in_progress 23	not_started -4	question -9	unrelated -4
dang lap	in_progress 3
dang lay	in_progress 4
dang len	done 6	in_progress -4
dang loi	blocked -4	in_progress 4
dang lu	in_progress 3
dang mac	blocked 6	in_progress -6
dang may	blocked -3	in_progress 4
dang mo	in_progress -5	unrelated 5
dang mua	extension 3	in_progress -7	unrelated 5
dang nay	blocked 7	in_progress -6
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	done -3	in_progress 6
dang niem	blocked -5	in_progress 7
dang o	blocked -6	in_progress 10
dang phai	extension 3
dang phi	done 5	in_progress -4
dang quet	in_progress 3
dang qui	blocked 10	in_progress -10
dang ra	in_progress 6
dang sang	done 3
dang soan	in_progress 4
dang sua	done -7	in_progress 12
dang tai	done 8	in_progress -7
dang tap	in_progress 3
dang tham	blocked -3	done -3	in_progress 7
dang thay	done -4	in_progress 4
dang thi	unrelated 4
dang thieu	blocked 6	in_progress -6
dang thong	blocked -3	in_progress 4
dang thu	blocked 6	done -5
dang thuc	done -4	in_progress 10
dang thuong	blocked -3	in_progress 6
dang tien	done -3	in_progress 3
dang tiep	in_progress 5
dang tin	blocked 5	done 19	in_progress -22
dang tinh	blocked -3	extension -4	in_progress 9
dang to	done -5	in_progress 7
dang tong	in_progress 7
dang tranh	blocked 3
dang trat	blocked -3	in_progress 4
dang tren	done 3
dang tret	in_progress 3
dang trien	in_progress 3
dang trinh	in_progress 4
dang trong	in_progress 3
dang up	blocked -5	in_progress 6
dang uy	ack 4	blocked 10	done 21	extension 3	in_progress -33	not_started -4
dang van	done -5	in_progress 6
dang vien	blocked -9	done 29	extension 4	in_progress -24	not_started 3	unrelated -3
dang viet	blocked -6	done -6	in_progress 14
dang vuong	blocked 11	in_progress -10
dang xay	in_progress 5
dang xin	blocked -5	in_progress 8
danh	ack -4	blocked -9	done -12	extension 15	in_progress 7	not_started 8	question -6
danh cau	done -4	unrelated 7
danh chay	blocked 9	done -7
danh cua	blocked 5	done -3
danh gia	blocked -4	done -3	extension 4	in_progress 6
danh lam	not_started 3
danh muc	blocked -5	extension 7
danh sach	ack -4	blocked -7	done 7	extension -3	in_progress 12	not_started 4	question -5	unrelated -4
danh van	unrelated 3
danh xin	blocked -8	extension 9
danh xong	done 5	in_progress -6	not_started 4
dao	blocked 20	done -14	in_progress 17	not_started -7	question -4	unrelated -11
dao ,	in_progress 5
dao a	blocked 7	extension -3
dao di	blocked 7	in_progress -5
dao duoc	in_progress 5
dao duyet	done -3	in_progress 5
dao hop	ack -3	blocked 5
dao mong	blocked -3	in_progress 6
dao ra	ack -3	blocked 4
dao thao	blocked 3
dao thi	blocked 5	in_progress -5
dao |	ack 5	blocked -8	done -4	extension 8	in_progress 7	question -3	unrelated -3
dap	done 11	in_progress -9
dap xong	done 10	in_progress -9
dat	ack -3	blocked -5	done 16	in_progress -29	not_started -3	question -3	unrelated 29
dat %	blocked -7	done 29	in_progress -16	unrelated -3
dat ,	blocked -5	done 8	in_progress -3
dat .	done 3
dat ban	done -5	in_progress -13	question -4	unrelated 23
dat camera	done 4
dat chi	in_progress 3
dat chua	blocked 6	in_progress -6
dat co	done -3	unrelated 6
dat com	done -7	unrelated 9
dat dai	blocked 3	extension -3	question 6	unrelated -4
dat de	blocked -3	in_progress 5
dat do	in_progress 5	unrelated -3
dat du	blocked -6	done 9
dat khoang	in_progress 4
dat kien	blocked 4
dat moc	extension 5
dat rung	blocked 3
dat trong	done 4
dat xong	blocked 5	done -10	in_progress -3	unrelated 8
dau	ack -25	blocked -28	extension -12	in_progress 8	not_started 51	question -5	unrelated 13
dau ,	blocked -8	done 5	in_progress 6
dau a	blocked 5	done -5	in_progress -4	not_started -3	question 11
dau anh	blocked -6	done 9	in_progress -6	not_started 3
dau bao	done -5	in_progress 10
dau ca	done 4	not_started -5
dau choi	blocked -8	in_progress -5	unrelated 14
dau co	blocked 6	done 16	in_progress -15	not_started -6
dau con	done 3
dau cung	blocked 3
dau da	in_progress 8	unrelated -7
dau dang	blocked -3	in_progress 3
dau dau	in_progress -6	not_started 8	question -3	unrelated 3
dau day	not_started 3
dau den	done 3
dau giai	not_started 4
dau hay	in_progress 6
dau het	in_progress 6
dau khong	unrelated 3
dau lam	done -5	in_progress 19	not_started -9
dau ma	done -10	in_progress -11	not_started 25
dau mo	not_started 3
dau moi	done 15	in_progress -14	question -3	unrelated 4
dau nam	done -3	unrelated 6
dau nghen	in_progress 3
dau noi	blocked -4	in_progress 4
dau phai	blocked 8	not_started -3
dau ra	blocked -7	done 13	in_progress -4
dau roi	ack -5	blocked -4	done -15	in_progress 16	unrelated 10
dau thang	done 32	in_progress -35	not_started 8
dau thau	blocked 9	done -3	in_progress -4
dau tu	done -12	in_progress 5	not_started 8
dau tuan	extension 3	in_progress 6	not_started -7
dau tuyen	blocked -4	in_progress 5
dau vao	done 3	in_progress 11	not_started -8
dau vay	question 3
dau viec	in_progress -4	not_started 5
dau vuong	done 7	in_progress -5
dau xe	blocked 7	unrelated -3
dau xong	done 18	in_progress -24	unrelated 8
dau |	ack -3	blocked -7	done -31	in_progress 20	not_started 42	question -12	unrelated -7
day	ack -17	blocked -32	done 15	in_progress 32	not_started 10	question -16	unrelated 8
day ,	in_progress -7	not_started 10
day a	blocked -5	done -4	in_progress 5	question -4	unrelated 11
day ca	done 3
day cac	done -3	unrelated 6
day du	blocked -4	done 10	in_progress -3
day em	not_started 3
day len	blocked 5	unrelated -3
day nay	blocked -3	in_progress 9	question -3	unrelated -3
day nhe	blocked -5	done 6
day thi	not_started 4
day |	ack -11	blocked -9	done -8	in_progress 32	question -5	unrelated 3
de	ack 24	blocked -21	done -5	extension 29	not_started 10	question -7	unrelated -30
de ,	blocked 4	done -4	in_progress 3	not_started -3
de an	blocked -3	done 8	not_started -3
de bau	not_started 3
de bua	ack -6	not_started 6
de chi	blocked 7	not_started -5
de chua	in_progress 18	question -7	unrelated -7
de chuyen	blocked -4	unrelated 6
de cuong	done -4	in_progress 16	not_started -9
de da	in_progress 3
de dan	blocked -3	in_progress 3
de danh	not_started 4
de dat	extension 5
de e	ack 9	in_progress -4
de em	ack 35	blocked -16	done -22	extension 4	in_progress 5	not_started -3	question 10	unrelated -11
de mo	blocked -3	in_progress 5
de nghi	ack -7	blocked 18	extension 14	in_progress -7	not_started -6	question -7	unrelated -6
de qua	extension -5	not_started 7
de sep	done 3
de sot	done 3
de thieu	in_progress 9	unrelated -3
de thu	not_started 8
de toi	ack 10	blocked -4	in_progress -3
de tren	ack -8	done 16	in_progress -4
de trong	done 9	in_progress -9	not_started 6
de van	done 6	in_progress -6
de xe	unrelated 3
de xong	in_progress -7	not_started 10
de xuat	blocked -6	done -3	extension 19	in_progress -5	not_started -3
de |	done 12	in_progress -11
dem	done 3	extension 3	unrelated -4
dem qua	extension 3	unrelated -3
den	ack 8	blocked -11	done 19	extension 36	in_progress -31	not_started 6	question -3	unrelated -23
den ,	blocked 7	done -3	in_progress -8	not_started 7	unrelated -3
den buoc	blocked 6	in_progress -5
den cac	done 4
den chung	done -3	unrelated 4
den dau	done -5	in_progress 10
den do	done -5	in_progress 10
den duong	done 11	in_progress -6	unrelated -3
den han	done 4	in_progress -3
den het	extension 5
den hoi	done 3
den ki	done 3	in_progress -3
den mung	extension -4	in_progress 5
den nay	not_started 3
den noi	blocked -6	in_progress 8
den tan	done 4
den thu	extension 6
den trang	done 10	in_progress -5
den vi	extension 4
den vua	blocked 12	done -5	in_progress -6
den |	ack 18	blocked -5	extension 9	in_progress -11	unrelated -6
dep	blocked -12	done 6	extension -3	in_progress -3	unrelated 15
dep ,	not_started 3
dep a	blocked -6	done 9
dep qua	blocked -4	done -3	in_progress -3	unrelated 13
dep yen	blocked -3	done 4
dep |	in_progress 4
det	in_progress 3
det ,	in_progress 3
deu	done 3
deu duoc	done 4
deu lac	blocked 3
di	ack -21	blocked 15	done -22	extension 28	in_progress -10	not_started -14	question -22	unrelated 46
di ,	blocked 4
di an	unrelated 5
di cac	done 5	in_progress -5
di chi	done -3	extension 11
di cho	extension 3	in_progress -4	unrelated 3
di chua	extension 3
di co	done -6	in_progress 10
di cong	blocked -5	unrelated 8
di cuu	blocked -3	extension 3
di dau	blocked -8	done 4	in_progress -8	unrelated 14
di dieu	extension 3
di doi	blocked 6	done 5	in_progress -8
di du	unrelated 4
di duoc	done -4	in_progress 7
di duong	blocked -6	done 3	unrelated 5
di ha	unrelated 4
di hoc	extension 3	in_progress -4
di hop	done -3	in_progress 4
di kiem	blocked -3	in_progress 6
di lam	in_progress 6	not_started -11	question -4	unrelated 10
di nhau	unrelated 3
di nho	question -5	unrelated 7
di nuoc	blocked 8	unrelated -4
di qua	blocked 12	done -8
di roi	done 8	in_progress -3
di thuc	ack -7	in_progress 9
di tung	done -5	in_progress 10
di van	in_progress 5	unrelated -3
di vang	blocked 5	done -3
di vien	blocked 20	in_progress -19
di xin	in_progress 3
di |	ack -6	done 11	in_progress -7	not_started 3
dia	blocked 13	done -5	not_started -3
dia ,	done 5	in_progress -3
dia chi	blocked 6	in_progress -3
dia chinh	blocked 11	in_progress -3
dia xong	in_progress 3
dich	ack -4	done -16	in_progress 25	not_started -3	question -4	unrelated 3
dich ,	in_progress 9	unrelated -7
dich bung	blocked 7	done -4
dich den	blocked -8	in_progress 8
dich het	in_progress 3
dich moc	extension 4
dich ta	blocked 6	in_progress -4
dich tai	in_progress 4
dich toi	done -4	in_progress 8
dich vu	blocked 14	done -5	extension -3	in_progress -4
diem	ack -5	blocked -18	done 5	extension 3	not_started -3	question 24	unrelated -5
diem ,	done 4
diem cham	in_progress 3
diem cuoi	done 7	in_progress -7
diem duoc	blocked 6	question -5
diem khong	blocked -6	question 13	unrelated -6
diem nhe	blocked 8	done -5
diem roi	ack -3	blocked -4	done 7
diem trinh	extension 3
diem xong	done -6	unrelated 6
dien	ack -3	blocked -6	done 31	extension -8	in_progress -20	not_started -11	unrelated 19
dien bao	ack 8	done -5
dien chan	done 11	in_progress -4	not_started -6
dien khong	unrelated 4
dien luc	ack -5	blocked 18	in_progress -8
dien nhung	question 3
dien nuoc	extension -3	unrelated 5
dien ra	done 5
dien tap	ack -3	blocked -4	done 13	extension 3	unrelated -9
dien thoai	ack -3	blocked -13	done -5	extension -4	unrelated 30
dien tu	blocked -8	done 17	in_progress -7
dien xong	done 6	in_progress -6
dien |	blocked 4	done -5	in_progress 7	unrelated -5
diet	blocked 6	unrelated -3
diet muoi	blocked 6	unrelated -3
dieu	extension 10	unrelated -4
dieu chinh	blocked -3	extension 8
dieu duong	extension 3
dieu tra	blocked 3	done 3
dinh	blocked 26	done 6	extension -3	in_progress 9	not_started -31	question 3	unrelated -8
dinh ,	blocked -11	done 8	in_progress 10	not_started -3
dinh a	done -5	in_progress 5
dinh anh	done -6	in_progress 6
dinh bac	blocked 5	in_progress -3
dinh chinh	blocked -3	done -3	in_progress 12
dinh chua	blocked 17	in_progress -13
dinh co	blocked -5	done 5
dinh cu	in_progress 5
dinh danh	done 5	in_progress -4
dinh dong	extension -3	unrelated 4
dinh gia	blocked 10	done 4	in_progress -5	unrelated -5
dinh giai	blocked -3	done 3
dinh kem	blocked -9	question 11
dinh khac	blocked 3
dinh kien	blocked -9	done 4	in_progress 6
dinh lai	extension 5	in_progress -4
dinh liet	done 5
dinh moi	blocked 13	not_started -11
dinh nha	done -3	in_progress 4
dinh nhe	ack 5	in_progress -10	unrelated 9
dinh qui	blocked 3
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh trao	done 4
dinh venh	blocked 3
dinh xong	in_progress 3
dinh |	blocked 13	done -9	in_progress 5	not_started -7
dnag	blocked -6	in_progress 14
dnag do	in_progress 6
dnag lam	blocked -3	in_progress 6
do	ack -19	extension 12	in_progress 44	not_started -14	question -13	unrelated -9
do %	in_progress 3
do ,	done -4	in_progress 5
do a	done -4	question 5
do anh	blocked -3	done 5	in_progress 5	unrelated -5
do ban	blocked -5	done 4	extension 3
do be	blocked -3
do chan	question -3	unrelated 6
do cho	extension -4	in_progress 8
do chua	extension 4
do cu	blocked -4	extension 4
do dac	blocked -4	in_progress 4	not_started 6	unrelated -5
do dai	blocked -3	in_progress -3	question 6
do dang	blocked 11	done -3	in_progress -6
do dat	done 10	in_progress -4
do dau	blocked 3
do day	blocked -3	in_progress 10	question -3	unrelated -3
do dia	blocked 9	done -4	in_progress -3
do het	in_progress 3
do khong	blocked -3	done 3
do kin	blocked -3	in_progress 6
do leu	in_progress 3	unrelated -5
do mua	blocked 18	in_progress -10	not_started -5
do nen	blocked 4	in_progress -3
do phan	in_progress 5	unrelated -3
do phoi	unrelated 5
do qui	blocked -4	done -3	extension 3	in_progress 4
do roi	blocked -9	done 10
do rut	ack -3	blocked 4
do sach	blocked 11	in_progress -7
do thieu	blocked 7	in_progress -6
do tuoi	done 4
do xa	blocked 9	in_progress -9
do xang	done -3	unrelated 3
do xong	blocked 5	done -14	question -8	unrelated 18
do |	ack -4	blocked -11	extension -3	in_progress 26	not_started -3	question -3	unrelated -4
doa	ack -3	blocked 4
doa nen	ack -3	blocked 4
doan	ack -4	done 14	not_started -3	question -4	unrelated -5
doan cuoi	in_progress 3
doan dang	done -3	in_progress 5
doan dau	blocked -4	in_progress 5
doan de	done 10	in_progress -9
doan ket	done -3	in_progress 4
doan kiem	blocked 3	in_progress -4
doan phuong	done 6	in_progress -6
doan qua	blocked 5	question -4
doan tan	blocked -4	done 4
doan thanh	blocked 4	done -4
doan to	blocked -6	done 9
doan toi	extension 4	in_progress -4
doan va	done -3	in_progress 3
doan |	in_progress 5
doanh	done 6	extension -4	in_progress 5
doanh nghiep	blocked 5
doanh thu	blocked -4	done 5
doanh |	blocked -3	extension -4	in_progress 7
doc	ack 4	blocked -12	done -17	extension 7	in_progress 21	not_started 3	question -3
doc cac	done -4	in_progress 5
doc cong	not_started 3
doc thay	blocked -8	extension 9
doc |	blocked -3	in_progress 5
doi	ack -3	blocked 8	done 21	extension 12	in_progress -25	not_started -7	question -7
doi ,	blocked 5	done 5	in_progress -7
doi a	ack 11	in_progress -13
doi bac	done 12	extension -6	unrelated -4
doi ben	blocked 4	in_progress -4
doi chieu	blocked -4	done 10
doi cho	done -3	in_progress 4
doi con	done 10	in_progress -9
doi cot	blocked 6	in_progress -4
doi day	in_progress -7	unrelated 12
doi giay	blocked 5	extension -5
doi gium	blocked -3	extension 3
doi giup	extension 5	in_progress -3
doi han	extension 11	unrelated -3
doi hoan	blocked 5
doi ki	in_progress 4
doi lai	blocked 3	extension 8	in_progress -3	unrelated -3
doi mai	blocked 8	extension -8
doi minh	done 9	in_progress -4
doi ngan	blocked 4	in_progress -3
doi ngay	blocked 5	question -3
doi nghi	blocked 3
doi nop	done 7	extension -6
doi phun	blocked 4	done -4
doi roi	done -9	in_progress 9
doi sang	blocked 9	done -3
doi so	blocked -12	done 15
doi soat	blocked -3
doi thanh	blocked 5	done -5
doi thi	blocked 4	done -3
doi thoai	blocked -6	done 5	extension -7	in_progress 4	question 5
doi tuyen	done -4	unrelated 7
doi van	blocked -9	in_progress 11
doi voi	blocked -5	not_started 6
doi xong	in_progress 3
doi y	blocked -3	in_progress 4
doi |	ack -3	done 7	in_progress -4
don	ack -8	blocked 14	done 16	extension 7	in_progress -4	question -9	unrelated -17
don ben	blocked -3	in_progress 10	question -3	unrelated -3
don bien	blocked 5	in_progress -4
don ca	ack -3	blocked 4
don con	unrelated 3
don doc	done -10	in_progress 17
don khieu	blocked -3	done 3
don nhieu	blocked 4
don sach	done 14	in_progress -9
don san	unrelated 3
don thu	done 4	in_progress -3
don toi	in_progress 6
don trang	done 4
don vi	blocked 17	done -15	extension 9	unrelated -12
don xong	in_progress -5	not_started 4
dong	ack -4	done 17	in_progress -17	not_started 18	question -7	unrelated -6
dong ,	done 17	in_progress -13
dong chi	ack 7	done 5	extension 5	in_progress -9	not_started -6
dong chu	not_started 4
dong chua	in_progress -8	not_started 10
dong cua	blocked 4
dong dau	blocked -9	done -5	in_progress 18	question 4	unrelated -3
dong gi	done 3
dong giup	blocked 4	done 4	in_progress -3
dong ho	blocked -7	done 14	in_progress -6
dong hoi	done -5	in_progress 5
dong hom	done -3	in_progress 3
dong khan	blocked 6	done -3
dong ki	done 4
dong nao	blocked 5	in_progress -5
dong nghia	blocked -5	done 5
dong quan	extension 3
dong quyen	done 7	in_progress -4
dong roi	done -5	in_progress 8
dong sep	done 4	in_progress -4
dong soan	blocked -3	in_progress 5
dong tham	blocked 5	in_progress -3
dong thuan	blocked 3
dong tien	blocked -4	done -6	in_progress -3	unrelated 16
dong toi	in_progress -4	not_started 6
dong tung	in_progress 5	unrelated -3
dong xong	blocked 7	done -5
dong |	blocked -4	not_started 9	unrelated -3
dot	ack -3	blocked 9	done 7	in_progress -9	not_started 4	unrelated -6
dot a	in_progress 3
dot cao	done 3
dot cuoi	done 5	in_progress -5
dot hien	not_started 3
dot kiem	done 3	in_progress -5
dot nay	blocked 8	done -6
dot phao	blocked -5	done 5
dot ra	done -5	in_progress 8
dot roi	done 5	in_progress -5
dot thang	done 4
dot tiem	done -3	in_progress 7
dot truoc	done 3	in_progress -3
dot tuyen	blocked 9	in_progress -6
dt	done -9	in_progress 5	unrelated 6
dt cho	in_progress 5
du	ack -23	blocked -9	done 76	extension 10	in_progress 18	not_started -27	question -24	unrelated -20
du %	blocked -5	done 12	in_progress -6
du ,	blocked -13	done 17
du a	blocked -7	in_progress 14	not_started -4
du an	blocked -5	extension 7
du buoi	done 4
du ca	blocked -7	done 8
du cay	done 3
du chi	ack -5	done 9
du cho	blocked -4	done 7
du chu	done 3
du chung	unrelated 4
du danh	in_progress 4
du di	extension 7	in_progress -4
du giai	done 4
du ha	question -3	unrelated 6
du ho	blocked -6	done 8
du hop	question 6	unrelated -5
du khong	question -3	unrelated 4
du kien	blocked -3	done -12	extension -3	in_progress 24	unrelated -3
du lam	blocked 10	in_progress -5
du len	done 5	in_progress -3
du lich	unrelated 4
du lieu	blocked 8	done -3	extension 9	in_progress -10
du ngoai	done 5	in_progress -3
du phong	blocked 4	done -4
du quan	done 3	in_progress -3
du roi	done -8	in_progress 11
du so	done 3
du tai	in_progress 3
du thao	done -23	in_progress 35	not_started -3	question -3	unrelated -3
du thau	blocked 8	done -3	unrelated -3
du thieu	blocked -4	done 10	in_progress -6
du toan	blocked 38	done 4	in_progress -29	question -8	unrelated -3
du tren	done 3
du tru	done -14	in_progress 16
du van	ack 4	done -4
du |	ack -4	blocked -5	done 25	not_started -5	question -6	unrelated -3
dua	ack -4	blocked -28	done 3	extension 3	in_progress 3	not_started -7	question 29
dua ban	blocked -3	extension 5	in_progress 6	unrelated -4
dua chi	done -14	in_progress 17
dua don	unrelated 3
dua khong	blocked -17	done -4	question 17	unrelated 5
dua len	blocked -3	done 3	in_progress 3
dua nam	in_progress 4
dua nop	question 3
dua roi	in_progress 3
dua vao	blocked -3	done 14	in_progress -6
dua |	in_progress -10	question 13
duc	blocked 13	done -9	in_progress -3
duc roi	blocked 16	done -11
duc |	blocked 16	done -11
dung	ack -10	blocked 27	done -7	extension -12	in_progress -25	not_started 67	question -13	unrelated -27
dung ,	in_progress 3
dung a	blocked 10	in_progress -9
dung bao	done -9	in_progress 9
dung chi	ack 5	done -3
dung cho	blocked 4
dung cu	question 4
dung dang	blocked 4	done 10	in_progress -14
dung den	in_progress -8	not_started 9
dung duoc	blocked -15	done 11	not_started 6
dung duong	blocked 5	in_progress -5
dung giai	blocked 9	done -6
dung han	ack -19	blocked 11	done -3	extension -3	in_progress 21	question -3	unrelated -3
dung hen	blocked -3	done 8	extension 4	in_progress -4	question -4
dung im	blocked 5
dung ke	blocked -4	done 3	not_started 5
dung mot	blocked -7	in_progress 12
dung nam	blocked 5
dung nay	blocked -3	in_progress -3	not_started 9
dung ngoai	blocked 4
dung so	blocked 3
dung tay	in_progress -3	not_started 10	question -4
dung tien	blocked -8	in_progress 15
dung toi	not_started 5
dung tra	blocked -8	done 7
dung vao	blocked -6	not_started 9
dung yeu	ack 3	in_progress -3
dung |	in_progress -4	not_started 16	question -3	unrelated -5
duoc	ack 25	blocked -6	done -12	extension 59	in_progress 5	not_started -37	question -8	unrelated -28
duoc %	done -3	in_progress 11
duoc ,	blocked 17	done -14	extension 3	in_progress -5
duoc a	ack 7	blocked 3	not_started -4
duoc anh	blocked -5	not_started 7
duoc ba	in_progress 4
duoc bao	question 5
duoc bua	extension 3
duoc cap	blocked 5	done 3	in_progress -3
duoc chang	blocked -3
duoc chia	unrelated 3
duoc chu	blocked -4	done 16	extension 3	in_progress -11	question -3
duoc dang	done 5	in_progress -4
duoc do	blocked 6	not_started -5
duoc doan	blocked -4	in_progress 5
duoc don	in_progress 3
duoc gi	not_started 5
duoc giao	blocked -9	not_started 13
duoc giay	ack -4	done 4
duoc gui	blocked -3	question 4
duoc hai	done -4	in_progress 7
duoc he	blocked 3
duoc ho	blocked -6	done -3	in_progress 14	not_started -3
duoc hoan	blocked -4	extension 6
duoc it	blocked -3	in_progress 13
duoc ke	in_progress 3
duoc kha	blocked -3	done -3	in_progress 7
duoc khac	done 7	in_progress -6
duoc khi	blocked 4	in_progress -3
duoc khong	ack -3	blocked -23	done -8	extension 43	in_progress -9	not_started -4	question 11	unrelated -6
duoc ki	done 3	in_progress -3
duoc kiem	done 3
duoc mien	done 4
duoc mot	blocked -6	done -5	in_progress 16
duoc nang	done 4
duoc nguoi	done 3
duoc nha	unrelated 7
duoc nhac	not_started 4
duoc nua	blocked 3
duoc phan	in_progress 4
duoc phe	blocked 5	done 11	in_progress -13
duoc roi	ack 28	blocked -4	in_progress -11	not_started -3	question -3
duoc so	blocked -3	done 4
duoc tham	done 3
duoc thon	blocked -4	in_progress 6
duoc thong	ack 5	in_progress -4
duoc ton	in_progress 3
duoc trien	in_progress -5	not_started 9
duoc tuan	done -3	in_progress 4
duoc tuyen	ack 4	done -3
duoc va	done 4
duoc van	ack 5	in_progress -4
duoc vi	blocked 12	in_progress -4	not_started -3	question -6
duoc vong	blocked -7	in_progress 8
duoc |	ack -3	blocked 45	done -3	extension 5	in_progress -5	not_started -25	question -5	unrelated -9
duoi	blocked -17	done 9	in_progress 13
duoi ap	in_progress 3
duoi day	blocked -5	done 6
duoi khu	blocked -5	in_progress 7
duoi nuoc	blocked -5	done 5
duoi qua	blocked 3
duong	ack 3	blocked 3	done 42	extension -5	in_progress -38	not_started 6	unrelated -11
duong can	blocked -4	unrelated 5
duong chinh	ack 5	blocked -3	done 5	in_progress -4
duong cong	done 3
duong dang	blocked -3	done 4	in_progress -3	not_started 3
duong hoa	in_progress -3
duong la	extension -4	in_progress 5
duong link	blocked -5	done 6
duong nay	blocked 3
duong ong	blocked 5	in_progress -5
duong sam	extension 3
duong sang	done 3
duong sat	blocked 13	done -7	in_progress -3
duong sinh	unrelated 5
duong so	done -3	in_progress 4
duong thon	done 7	in_progress -9	not_started 5
duong thong	done 3
duong truyen	in_progress 3	unrelated -4
duong vao	blocked 8	done -6
duong xong	done 16	in_progress -13
duong |	in_progress 3
dut	ack -3	blocked 9	done 5	unrelated -4
dut cap	blocked 10	done -7
dut diem	ack -3	blocked -7	done 13
duy	blocked -6	in_progress 19	unrelated -7
duy tri	blocked -6	in_progress 19	unrelated -7
duyet	blocked 6	done -6	extension -3	in_progress 15	not_started -11	question 11	unrelated -10
duyet ,	done -3
duyet a	blocked -3	done 3	in_progress 5
duyet chua	question 6
duyet danh	blocked 4	in_progress -3
duyet du	blocked -4	in_progress 3
duyet ket	question 3
duyet qui	blocked 8	in_progress -4
duyet roi	done -8	in_progress 8
duyet sep	done 4	in_progress -4
duyet va	blocked -3	done 13	in_progress -7
duyet |	blocked 5	done -10	in_progress 10	unrelated -3
e	ack 32	blocked -23	done -7	extension 13	not_started -3	unrelated -11
e ban	done 3
e bao	done 5	in_progress -4
e bi	blocked 3
e bit	ack 5	done -3
e bk	ack 6	done -4
e chiu	blocked 4	done -3
e chua	done -5	in_progress 5
e con	in_progress 3
e dang	blocked -5	done -10	in_progress 17
e de	ack -3	done 14	in_progress -9	not_started 3	unrelated -3
e goi	ack 6
e gui	blocked -5	done 8
e hoi	blocked -3	done -3	not_started -5	question 13
e kiem	ack 5	in_progress -3
e lam	in_progress 4
e moi	in_progress -4	not_started 9
e nam	ack 5
e nhan	ack 3
e nop	in_progress 4
e qua	extension 6	in_progress -3
e se	ack 4	in_progress -3
e soan	in_progress 4
e them	extension 9	question -7
e thi	in_progress -3	not_started 4
e trinh	in_progress 4
e xin	extension 3	question 3
em	ack 43	blocked -19	done -54	extension 24	in_progress -8	not_started -3	question -21	unrelated 37
em ,	ack -10	done 9	unrelated 3
em a	ack -4	blocked -6	done -8	extension 8	in_progress -3	not_started -3	question 7	unrelated 8
em an	unrelated 5
em anh	extension 3
em ban	ack 5	blocked 14	done -12	in_progress -9	not_started 3
em bao	ack 10	blocked -5	done 5	extension -6	in_progress 16	not_started 3	question -19	unrelated -4
em bat	not_started 4
em biet	ack 12	done -8	in_progress -6	question 7
em bo	done 6	in_progress -6
em cam	ack -9	in_progress 13	not_started 3
em chay	in_progress 4
em chi	done 5	in_progress -3
em chia	in_progress 5	unrelated -3
em cho	extension 4
em chot	done 6	unrelated -3
em chua	ack -4	blocked -9	done -18	extension -3	in_progress 13	not_started 25	question 3	unrelated -7
em chuong	extension -4	question 4
em chup	ack 10	done -3	in_progress -7
em chuyen	ack 12	done -12	in_progress 3
em co	blocked -4	done 13	in_progress -9	not_started -7	unrelated 9
em coi	ack 10	in_progress -3	unrelated -3
em con	blocked -4	in_progress 6
em cong	in_progress 5
em cuoi	done -5	unrelated 11
em da	blocked -6	done -3	in_progress 22	question -5	unrelated -6
em dan	blocked -5	done 6
em dang	ack 12	blocked 25	done -9	in_progress -35	not_started -6	question -6	unrelated 20
em danh	done -4	unrelated 4
em day	blocked -6	done 8
em de	ack -10	done 10	extension -4	in_progress -4	not_started 10	unrelated -4
em den	extension 4
em di	blocked -4	extension 3	question -5	unrelated 8
em dien	done 3	in_progress -3
em do	in_progress -3	unrelated 5
em don	done 6	in_progress -4
em dua	blocked -4	extension 6
em dung	done 4	in_progress -4
em duoi	in_progress 4
em em	done 4	in_progress -9	unrelated 6
em ghi	ack 12	blocked -3	done -5
em gia	extension 3
em giai	ack -11	blocked 15	unrelated -5
em goi	ack -6	done 7
em gui	ack -14	blocked -9	done 10	extension -7	in_progress 20	not_started -6	unrelated 6
em hieu	ack 4
em ho	extension -4	question 6
em hoan	blocked -3	in_progress 6
em hoi	ack 11	blocked -10	done -5	in_progress 15	not_started -4	unrelated -4
em hom	unrelated 3
em hu	ack 6	in_progress -3
em ke	done -9	in_progress 8
em khoa	in_progress 3
em khoe	ack -4	done -5	unrelated 11
em khong	done -3	in_progress -3	question 4	unrelated 4
em lam	blocked -11	done 23	extension -4	in_progress 22	not_started -9	question -7	unrelated -13
em lay	done -5	in_progress 8
em lo	ack 5
em lop	done 14	extension -6	unrelated -4
em luu	ack 3
em mo	done -6	unrelated 6
em moi	ack -13	blocked -9	done -4	in_progress -9	not_started 45	question -6	unrelated -3
em mua	ack -3	done -4	in_progress -3	unrelated 10
em muon	extension -4	in_progress -7	unrelated 15
em nam	ack 11	done -4	in_progress -4
em nghi	blocked 13	done -3	in_progress 3	unrelated -12
em nghich	unrelated 5
em ngoi	blocked 3
em nhan	ack 14	done -11	in_progress 4	question -4
em nhap	done 7	in_progress -5
em nhe	extension 5	in_progress -5
em nho	ack 11	done -3	in_progress -3	unrelated -3
em nop	ack -5	blocked -10	done 7	extension 22	in_progress -17	question 7	unrelated -5
em nua	blocked 8	done -7
em oi	blocked -3	done -4	unrelated 9
em om	blocked 7	not_started -5
em phat	done -3	in_progress 4	not_started 5	unrelated -3
em photo	done 6	in_progress -3
em qua	blocked -3	extension 4
em quat	in_progress 7	unrelated -5
em quen	blocked -4	done 4	in_progress -4	not_started 6
em qui	in_progress 3
em ro	ack 3
em roi	blocked 16	done -9	in_progress -3	unrelated -3
em scan	done 6	in_progress -6
em se	ack 26	blocked -5	done -5	extension -3	in_progress -3	not_started -3	question -3	unrelated -4
em sep	extension 4
em so	blocked 5
em soan	blocked 5	done -6	in_progress 4
em soat	ack -6	in_progress 9
em sua	blocked -3	done -4	in_progress -10	unrelated 19
em thay	ack 4	blocked -6	question 9	unrelated -5
em them	extension 7
em theo	ack 12	in_progress -9
em thi	done -8	unrelated 9
em thong	done 3
em thu	blocked 6	done 6	extension -9
em thung	blocked -3	unrelated 4
em tiem	not_started 4
em tinh	done -6	in_progress 7
em to	in_progress 5
em toi	extension 10	unrelated -6
em tong	in_progress -4	not_started -3	question 12
em tra	ack 6	in_progress -3
em tre	unrelated 3
em trinh	in_progress 6
em truc	blocked 8	unrelated -6
em tuoi	done -3	unrelated 5
em tuong	in_progress 15	question -5	unrelated -6
em tuyen	done 3	question 4	unrelated -3
em van	blocked 3	in_progress -3	not_started 3
em vay	extension -5	unrelated 7
em viet	in_progress 3
em voi	blocked 4	extension 10	unrelated -9
em vua	ack -4	blocked 9	done 4	in_progress -7	not_started -5	unrelated 4
em xem	ack 18	done -3	in_progress -12
em xin	blocked -11	done -5	extension 6	in_progress -6	question 11	unrelated 6
em xong	done 17	in_progress -4	unrelated -10
em xu	in_progress 3
em |	ack -9	blocked 8	extension 7	in_progress -12	not_started -9	question -9	unrelated 25
ep	done -4	in_progress 4
ep coc	done -4	in_progress 4
fanpage	done 5	in_progress -5
fanpage roi	done 3	in_progress -3
fax	ack -3	done 5
file	ack -7	blocked -13	done -5	extension -6	in_progress -4	not_started 15	question 26	unrelated -5
file dinh	blocked -6	question 7
file em	ack -6	done 7
file huong	blocked -7	question 10
file mau	extension -4	question 7
file ra	done -10	not_started 13
ga	ack 18	in_progress -19	question -3	unrelated 9
ga den	ack 19	blocked -3	in_progress -8	unrelated -5
ga doi	in_progress -7	unrelated 12
gac	done -4	in_progress 4
gac de	done -4	in_progress 4
gach	done 3	in_progress -3
gach khoa	blocked 4
gach ten	done 3
gai	done -5	unrelated 8
gai chi	done -4	unrelated 5
gan	blocked 8	done -27	in_progress 21	unrelated 3
gan du	done -9	in_progress 10
gan het	in_progress 4
gan xong	blocked 12	done -12	in_progress 6
gang	ack 3	in_progress 4
gap	blocked 18	in_progress -28	unrelated 13
gap a	in_progress -4	unrelated 5
gap duoc	blocked 3	done -3
gap kho	blocked 13	in_progress -12
gap tuyen	done 3
gat	blocked -3	done -3	extension 7
gat khoi	blocked -3	done -3	extension 7
ghe	done -5	unrelated 6
ghe |	done -5	unrelated 6
ghep	in_progress 4
ghi	ack 34	blocked -18	done -16	extension 5	in_progress 4	not_started -3	question 6	unrelated -12
ghi giup	extension 3
ghi han	question 6	unrelated -3
ghi hoan	done -3
ghi nhan	ack 5
ghi so	ack 10	done -5
ghi tam	ack 3
ghi vao	ack 12	done -8
ghi von	blocked -3	done -3	extension 7
ghi |	ack 5	blocked -5	extension -4	in_progress 4
gi	ack 5	in_progress -15	not_started 42	question -15	unrelated -13
gi ,	in_progress -5	not_started 9	question -3
gi a	in_progress -3	question 8
gi ca	in_progress -10	not_started 18	question -3
gi cho	blocked 3
gi dau	not_started 4
gi duoc	blocked 11	not_started -12
gi het	in_progress -4	not_started 9
gi khi	blocked 11	question -8
gi ma	blocked 4	done -8	in_progress 12	not_started -5
gi noi	extension 7
gi nua	done 17	in_progress -6	question -9
gi phai	done 8	in_progress -7
gi sep	not_started 3
gi sua	in_progress 5
gi them	blocked -6	done 6
gi vay	question 3
gi xong	done -14	in_progress 15
gi |	blocked -12	in_progress -8	not_started 20	question 6	unrelated -4
gia	ack -21	blocked -5	done 21	extension 18	in_progress -25	not_started -14	question 19	unrelated 7
gia cat	blocked 3
gia cong	done -7	in_progress 9
gia dang	extension 4
gia dat	blocked 5	in_progress -5
gia dinh	blocked -7	done 16	extension -4	in_progress -5	unrelated 4
gia han	ack -6	blocked -16	done -3	extension 25	in_progress -13	not_started -6	question 27	unrelated -7
gia hoi	done 9	in_progress -4
gia re	unrelated 6
gia vat	blocked 6
gia |	blocked 6	done 3	in_progress -5
giai	ack -12	blocked 11	done 8	in_progress 16	not_started 7	question 5	unrelated -37
giai bong	ack 3	done 9	extension 5	in_progress 8	unrelated -29
giai doan	in_progress 4
giai ngan	blocked 6	in_progress -10	not_started 6
giai phong	done -5	extension -3	in_progress 12
giai quyet	done 4
giai tan	blocked 6	done -6	not_started 3
giai thanh	blocked -3	done 4
giai the	ack -10	blocked 15	done -3
giai thich	blocked -3	question 5
giai toa	done 7
giai tranh	blocked -8	in_progress 7
giam	done 7	question -3
giam hoc	done 4
giam khao	in_progress 3
giam sat	done 3
gian	blocked -4	done -6	extension 30	in_progress -12	not_started -3
gian hoan	blocked -3	extension 5
gian nay	blocked 3
gian |	extension 3
giang	ack -3	done 10	in_progress -4	unrelated -3
giang ,	done 5
giang vien	blocked 6	done -3
giao	ack -8	blocked 15	done 6	extension -5	in_progress -7	not_started 20	question 12	unrelated -32
giao ,	in_progress -7	not_started 7
giao .	blocked -5	not_started 6
giao cac	done -13	in_progress 14
giao chieu	blocked -4	not_started 5
giao cho	ack -6	blocked -7	done 6	in_progress 6	question 11	unrelated -6
giao chuc	extension 3	in_progress -3	not_started 4
giao dia	done 5	in_progress -3
giao du	blocked 10	question -6
giao ho	blocked -3	not_started 4
giao hoan	ack 5	done -4
giao hop	blocked -3	done 6
giao lon	blocked 11	done -5	unrelated -3
giao ma	blocked 3
giao mat	blocked -4	done 6	in_progress -5	not_started 3
giao nen	not_started 3
giao nham	blocked 7	unrelated -3
giao phong	question 4
giao quan	in_progress 5	unrelated -4
giao tan	blocked -3	done 7
giao tron	in_progress 4
giao uoc	blocked -4	done 5
giao ve	blocked -3	done 8	in_progress -4
giao viec	blocked 21	done -11	in_progress -3	not_started -5	unrelated -3
giao xong	done 5	in_progress -4
giao |	done 6	in_progress -6
giap	blocked -4	in_progress 5
giap ranh	blocked -4	in_progress 5
giat	done -8	question -8	unrelated 19
giat do	done -8	question -8	unrelated 19
giay	ack -16	blocked -10	done 25	extension -8	in_progress -8	not_started 23	unrelated -8
giay ,	blocked -8	in_progress 8
giay bon	done 4
giay chua	done -3	in_progress 7	question -3
giay chung	ack -7	blocked -4	in_progress 5	not_started 5
giay de	done 6	in_progress -6
giay moi	blocked 5	extension -5	in_progress -3	not_started 6
giay phep	ack -7	done 16	in_progress -4	question -3
giay roi	done 3	in_progress -3
giay trang	in_progress -8	not_started 10
giay |	in_progress 3
gieng	blocked -6	done 6
gieng khoan	blocked -6	done 6
gio	blocked -17	extension -16	not_started -4	question 23	unrelated 14
gio ,	unrelated 4
gio :	in_progress 4
gio chao	in_progress 3
gio chieu	in_progress 3
gio chua	in_progress -7	not_started 8
gio da	done 3	in_progress -3
gio dang	done 5
gio de	done 3
gio dung	done -7	in_progress 9
gio em	done -3	in_progress 11
gio giai	done 4
gio het	blocked -7	done 9	in_progress -5	question 5
gio kem	blocked -4	done 4
gio lam	in_progress 3
gio moi	in_progress 7	not_started -4
gio mua	blocked -3	question 7	unrelated -3
gio nay	in_progress -6	not_started 9
gio nhe	done -5	in_progress -6	unrelated 11
gio nop	question 3
gio phai	question 6
gio ranh	ack 8	extension -3
gio roi	blocked -4	unrelated 6
gio sang	done 6
gio tap	unrelated 3
gio thi	done 9	in_progress -8
gio thiet	in_progress 3
gio to	not_started 3
gio xa	blocked 11	not_started -9
gio xong	ack 3	done -4	in_progress -6	unrelated 6
gio |	blocked 5	done -5	extension -3
gioi	blocked 7	extension -4	in_progress 5	question -5	unrelated -5
gioi a	blocked 5	done -3	not_started 4
gioi cam	done 5	in_progress -3
gioi lam	done -3	in_progress 8
gioi thieu	question -3
giong	blocked 3
giu	blocked 6
giu ho	blocked 3
giua	done 8	in_progress -7
giuc	done -5	in_progress 8
giuc |	done -5	in_progress 8
gium	blocked 4	extension 14	in_progress -4	question -3	unrelated -6
gium em	extension 11	question -3	unrelated -7
giup	ack -17	blocked 10	done 4	extension 34	in_progress -11	not_started -6	unrelated -13
giup ben	ack -3	blocked 11	extension -4
giup cho	extension 3
giup don	ack -3	blocked 5
giup e	extension 6	in_progress -4
giup em	ack -10	done 8	extension 26	in_progress -9	not_started -4	question -3	unrelated -8
giup moc	blocked -4	extension 4
giup viec	blocked -3	in_progress 3
giup |	question 4
go	ack 4	done -8	extension -7	in_progress 23	not_started -4	unrelated -5
go cho	ack 8	extension -3
go duoc	blocked 9	in_progress -8
go giup	ack -3	blocked 5
go khong	blocked -7	in_progress 8
go lai	blocked -3	in_progress 6
go toi	in_progress 3
go xong	in_progress 3
go |	done -4	in_progress 5
goc	blocked 18	done -11	in_progress -3
goc nat	blocked 7	done -7
goc roi	blocked 7	done -3
goi	blocked -19	done 28	extension -4	in_progress -22	not_started -4	question -4	unrelated 27
goi anh	done 6	in_progress -5
goi cho	in_progress 7	unrelated -5
goi dau	done -3	in_progress -9	unrelated 14
goi hom	done 4
goi khong	blocked 4
goi la	blocked -14	in_progress 15
goi lai	in_progress -21	unrelated 23
goi nha	done 8	in_progress -6
goi roi	ack -5	done 10	unrelated -3
goi so	unrelated 5
goi thau	blocked -3
goi |	done -4	in_progress 7
gom	done 3	not_started -3	question 8	unrelated -5
gom duoc	in_progress 3
gom giay	in_progress 3
gom nhung	question 9	unrelated -3
gom rac	blocked 8	done 5	in_progress -9
gom |	in_progress 3
gon	blocked -4	done 17	in_progress -9
gon roi	done 7
gon trong	done 10	in_progress -7
gop	done 18	extension -3	in_progress -9	question 3	unrelated -4
gop duoc	in_progress 4
gop y	done 19	in_progress -12	unrelated -3
got	in_progress 4
got |	in_progress 4
gui	ack -24	blocked -12	done 21	extension -13	in_progress 34	not_started -30	question 19	unrelated 4
gui ,	done -3	in_progress 9
gui a	done -4	in_progress 13	question -4
gui ai	question 3
gui anh	done 3	in_progress 3
gui ban	blocked -4	done -21	in_progress 25	question 5
gui bao	blocked 7	done 5	in_progress -8
gui cac	blocked 12	done 3	in_progress -14
gui cho	question 5
gui cong	done -7	in_progress 8
gui dai	done -7	in_progress 7
gui dang	done 3	in_progress -3
gui di	done 15	in_progress -11
gui dt	in_progress 5
gui du	done 7	in_progress 6	not_started -5	question -3
gui duoc	done -6	in_progress 12
gui em	question 3
gui giay	in_progress -4	not_started 6
gui he	done -4	in_progress 4
gui ho	done -9	extension 9
gui hom	done 6	in_progress -5
gui khong	done 3
gui lai	ack -5	blocked -5	done 30	in_progress -16	unrelated -3
gui lam	blocked 5	in_progress -3
gui lay	in_progress 3
gui lon	ack -3	unrelated 5
gui luc	done 3	in_progress -3
gui luon	done -6	in_progress 8
gui mail	question 3
gui mot	blocked -3	done -4	question 8
gui ngay	ack -7	in_progress 8
gui nham	blocked -6	done -4	in_progress -12	question -3	unrelated 30
gui nhe	done -4	in_progress 5
gui nhom	done 8	in_progress -7
gui not	done 14	in_progress -14
gui phan	in_progress 3
gui qua	blocked -3	done 7	in_progress -9	question 8
gui roi	ack -3	blocked -7	done 4	in_progress 11	unrelated -4
gui sau	ack 5	done -3
gui sep	in_progress 3
gui so	blocked 19	extension 4	in_progress -18	question -3
gui som	ack 4	in_progress -3
gui tai	done -8	in_progress 8
gui trong	done -3	in_progress 5
gui truc	done 7	in_progress -5
gui truong	done 3	in_progress -3
gui tu	done 5	in_progress -5
gui van	blocked -4	done 12	in_progress -4	question -3
gui ve	in_progress 3
gui viec	in_progress 3
gui xe	in_progress 3
gui xong	done 3
gui |	blocked -4	done -5	extension -10	in_progress 30	not_started -4	question -5
ha	ack -7	extension -5	not_started -10	question 20	unrelated 4
ha ,	blocked 5	done -3	in_progress 3
ha anh	question 5
ha chi	blocked -3	done -3	extension -5	in_progress -3	not_started -3	question 20	unrelated -3
ha roi	done 11	in_progress -4	not_started -6
ha thuc	ack -5	in_progress 8
ha tuan	extension 3
ha |	in_progress -3	unrelated 6
haha	in_progress -4	unrelated 8
haha |	in_progress -4	unrelated 7
hai	ack -5	blocked -6	done 8	extension 6	in_progress 4	unrelated -5
hai ,	done -6	unrelated 8
hai a	done 5	in_progress -3
hai ben	blocked -8	done 10
hai buoi	done -3	in_progress 4
hai chu	blocked -4	in_progress 4
hai cong	question 6	unrelated -3
hai don	blocked -3	done 3
hai gia	blocked -5	done 5
hai la	in_progress 3
hai lan	blocked 5	in_progress -3	not_started 3
hai long	done 10	in_progress -8
hai nghi	blocked 5	unrelated -3
hai nguoi	blocked 3
hai nhe	in_progress -3	unrelated 5
hai nop	blocked -3	extension 7
hai phong	blocked 4
hai sau	blocked -3	in_progress 4
hai thoi	in_progress 4	question -3
hai thong	blocked 3
hai van	blocked 6	unrelated -5
hai |	in_progress 4
han	ack -29	blocked -9	done -6	extension 70	in_progress -35	not_started -22	question 64	unrelated -33
han ,	done 3
han a	ack -8	in_progress 8
han cho	extension 4
han chu	done 4	in_progress -3
han cu	extension 3
han cuoi	question 3
han danh	extension 5	in_progress -4
han dau	blocked 6
han den	extension 6
han duoc	extension -24	question 27
han giai	blocked -3	extension 8
han gium	extension 8	unrelated -3
han giup	extension 4
han hoan	ack 8	done -5	in_progress -3
han khac	question 7	unrelated -3
han la	blocked -3	extension 4
han ma	done 6	extension 3	in_progress -5	question -3
han mat	blocked 7
han moi	extension 6	in_progress -4
han nay	blocked -3	extension 18	in_progress -3	question -8
han ngay	blocked -3	done 4	extension -3	in_progress -5	question 12
han nhe	blocked -4	done 7
han nhung	done 4	in_progress -3
han nua	done 4
han roi	blocked -3	in_progress -5	question 11
han sang	extension 3
han them	extension 3
han toi	question 3
han tu	blocked 10	done -8
han vay	question 5
han |	ack -11	blocked 11	done -10	in_progress 14	not_started -3
hang	blocked 7	done -8	in_progress 9	not_started 6	question -4	unrelated -7
hang chinh	blocked 13	done -6	in_progress -5
hang dang	blocked -3	in_progress 10	question -3	unrelated -3
hang gio	done -4	in_progress 4
hang lam	in_progress -5	not_started 8
hang muc	blocked -4	in_progress 4
hanh	ack 46	blocked -27	done 26	extension -12	in_progress -7	not_started -13	question 4	unrelated -17
hanh ,	in_progress 4	not_started -3
hanh .	ack 11	blocked -3	done -3	in_progress -3
hanh a	ack 8	blocked -5	not_started -3	question 3	unrelated -3
hanh anh	blocked -3	in_progress 7	not_started -4
hanh cai	done -6	in_progress 6
hanh chang	blocked 5	done -4
hanh chinh	done 10	extension -4	in_progress -7	question 5
hanh chua	question 5
hanh cong	in_progress -3
hanh hop	done -4	in_progress 4
hanh ke	done -6	in_progress 6	not_started 3
hanh kiem	done -3	in_progress 3
hanh lich	done -3	in_progress 3
hanh ngay	done 5
hanh nha	done 3	in_progress -3
hanh phai	extension 4
hanh qd	done 5	in_progress -5
hanh quyet	ack 5	in_progress -3
hanh roi	blocked -3	done 3	not_started 5
hanh so	done -8	in_progress 8
hanh theo	done 11	in_progress -7
hanh thu	blocked -3	done 5
hanh to	done -8	in_progress 8
hanh tu	done 3
hanh vi	blocked 5	in_progress -3
hanh |	ack 25	blocked -11	done 8	extension -6	in_progress -6	not_started -4	unrelated -5
hat	done -4	in_progress -3	unrelated 9
hat ban	unrelated 5
hat karaoke	unrelated 4
hau	done -6	in_progress 7
hau nhu	done -5	in_progress 6
hay	ack -3	blocked -7	done -22	in_progress -7	not_started -5	question 47
hay cap	extension 4	question -3
hay chua	in_progress 3
hay ghe	done -3	unrelated 6
hay gui	question 6
hay ngay	in_progress -4	question 6
hay phai	question 4
hay qua	blocked 3
hay toi	in_progress 5
hd	blocked 6	not_started -5
hd nen	blocked 6	not_started -5
hdnd	blocked 12	done -9	in_progress 5	unrelated -5
hdnd bac	blocked 4	done -3
hdnd hop	blocked 5	in_progress -3
hdnd nhan	done 3
hdnd thong	blocked 3
hdnd |	blocked -3	done -7	in_progress 10
he	ack -9	blocked 18	question -4	unrelated -4
he ngay	unrelated 6
he thong	blocked 15	done 3	not_started -3	unrelated -5
he toi	not_started 3
he va	done 3
he xanh	extension 4	in_progress -4
he xong	done 3	in_progress -3
hen	blocked -8	done 10	extension 13	in_progress -5	not_started -3	question -4
hen ,	done 5
hen ?	extension 4	question -3
hen lai	extension 6	in_progress -3
hen lich	blocked -3	in_progress 3
hen |	done 6	in_progress -3
het	ack -21	blocked 61	done 10	extension 4	in_progress -38	not_started -6	question 21	unrelated -32
het ,	blocked 3	done 7	in_progress -3	unrelated -4
het a	blocked 5	in_progress 5	not_started -6	question -4
het anh	not_started 4
het bao	question -6	unrelated 10
het cac	blocked -6	done 12	in_progress -3
het canh	blocked -5	done 5
het chi	done -3	in_progress 4	not_started 3
het cho	blocked -9	done 8
het chu	blocked 7	done -7
het chua	in_progress -23	not_started -5	question 32
het du	blocked 5	done -4
het giay	blocked 3	in_progress -3
het gio	blocked -3	done -3	unrelated 6
het han	blocked 6	done -11	in_progress -4	question 13
het hieu	blocked 10	done -5
het khu	done -4	in_progress 6
het kinh	blocked 3
het luot	blocked 3
het muc	blocked 6	done -5	in_progress -4	question 5
het no	blocked -5	done 10	in_progress -4
het phan	blocked 3
het qua	blocked -3	in_progress 10	question -3	unrelated -3
het qui	blocked -9	extension 11
het roi	ack -3	blocked -14	done 17	in_progress 9	unrelated -6
het sach	blocked 8	done -5
het thang	blocked -3	extension 8	unrelated -4
het tien	blocked 8	in_progress -6
het trieu	done -7	unrelated 8
het tron	blocked 3	in_progress -4
het tru	done -9	in_progress 11
het tu	done 6
het tuan	done -6	in_progress 9
het vac	blocked 5
het vat	blocked 16	done -3	in_progress -12
het viec	done 6
het vuong	blocked -7	done 10
het |	ack -5	blocked 30	done 5	extension -3	in_progress -6	not_started 3	question -5	unrelated -20
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -4	not_started 5
hiem nha	not_started 4
hiem xa	blocked -3	in_progress 3
hiem xong	done -6	in_progress 7
hiem y	blocked -3	done 3
hiem |	done 10	in_progress -9
hien	ack 24	blocked -17	done -12	extension -5	in_progress 9	not_started 16	question -4	unrelated -11
hien .	ack 4	done -4
hien a	blocked -5	not_started 6
hien dang	blocked -3	done -7	in_progress 11
hien dat	blocked 5	done -3
hien nghiem	ack 5
hien qua	blocked 9	in_progress -5
hien tai	blocked -3	not_started 4
hien theo	in_progress 5
hien truong	blocked -3	in_progress 5
hien xong	ack 8	done 10	in_progress -15
hien |	ack 10	blocked -12	in_progress 4	not_started 5
hieu	ack 21	blocked 3	done -8	in_progress -11	not_started -5
hieu luc	blocked 9	in_progress -5	not_started -3
hieu nghi	in_progress 3
hieu roi	ack 15	done -4	in_progress -9
hieu y	ack 5	done -3
hinh	blocked -7	in_progress 11	unrelated -3
hinh nhu	done -9	in_progress 13
hinh roi	done 3
ho	ack -10	done 31	extension -9	in_progress 8	not_started 13	question 8	unrelated -40
ho ,	blocked -3	in_progress 11	unrelated -4
ho bi	blocked -3	in_progress 4
ho can	blocked -3	done 4
ho chua	blocked 8	in_progress -3	not_started -3
ho cuoi	blocked -4	done 12	in_progress -7
ho dan	blocked 9	done -7
ho dang	in_progress 3
ho di	in_progress 4
ho ki	blocked -5	done 4
ho kinh	blocked -7	done 5	extension -4	in_progress 7
ho nao	blocked -10	done 12
ho ngheo	blocked 4	done -6	in_progress 4	unrelated -3
ho nhe	done 10	in_progress -10
ho roi	in_progress 5
ho so	ack -5	done -3	extension 3	in_progress -5	not_started 19	question 13	unrelated -22
ho tich	done 4	in_progress -5
ho toi	not_started 3
ho tro	blocked 11	done 3	in_progress -4	unrelated -5
ho van	done -3	in_progress 3
ho xong	done -3	not_started 5
ho |	done 4
hoa	ack -8	blocked -8	done 21	not_started 5	unrelated -7
hoa ,	done -4	in_progress 7
hoa a	blocked 8	done -6
hoa anh	ack -3	done 3
hoa cac	done 3
hoa chat	blocked 4	done -3
hoa chu	blocked 3
hoa co	done 6	in_progress -3
hoa giai	blocked -10	done 3	in_progress 7
hoa gui	done -5	in_progress 5
hoa roi	ack 4	done -4
hoa sinh	unrelated 3
hoa thi	blocked -3	not_started 5
hoa toc	done 4
hoa xac	ack -5	done 6
hoa xong	done 14	in_progress -11
hoa |	blocked -4	done 3
hoach	ack -12	blocked -10	in_progress 7	not_started 29	unrelated -12
hoach ,	in_progress 4	not_started -3
hoach cho	ack -5	blocked 3	done -7	in_progress 12
hoach chua	blocked -3	not_started 3
hoach cua	not_started 5
hoach da	blocked 8	in_progress -4
hoach gi	blocked -8	not_started 10
hoach hoan	done 5	in_progress -4
hoach la	not_started 3
hoach nua	in_progress -9	not_started 10
hoach phong	blocked -6	in_progress 6
hoach roi	done 4
hoach thi	not_started 3
hoach tinh	not_started 6
hoach va	done -3	in_progress 3
hoach |	done 10	question -4
hoai	blocked 7	done 5	in_progress -6	question -3
hoai ,	blocked 4	done 3	in_progress -6
hoai khong	blocked 4
hoai vay	done 6	unrelated -3
hoan	blocked 25	extension -7	in_progress 14	not_started -8	question -15	unrelated -13
hoan bao	blocked -4	extension 6
hoan binh	extension 9	unrelated -4
hoan chinh	in_progress 4
hoan cho	blocked -3	extension -4	in_progress 7
hoan cong	in_progress 3
hoan roi	blocked 13	in_progress -9
hoan tat	blocked -4	done 7	in_progress 9	unrelated -9
hoan thanh	ack 7	blocked 12	done -4	extension -12	in_progress 6	not_started -5	question -9	unrelated 4
hoan thien	in_progress 7
hoan |	blocked 9	extension -7
hoanh	done 4
hoanh thanh	done 3
hoat	blocked -7	done 8	in_progress -3	not_started 5
hoat dang	done 4
hoat dinh	blocked -3	done 3
hoat dong	blocked -3	not_started 6
hoc	ack -3	blocked -6	done 5	extension 10	in_progress -17	question -10	unrelated 19
hoc ,	in_progress -4	unrelated 4
hoc gui	done -5	in_progress 5
hoc ho	blocked 4
hoc khat	extension 9
hoc khong	question -3	unrelated 5
hoc nghi	extension 3
hoc phi	done 4
hoc roi	in_progress -7	unrelated 7
hoc tap	blocked 4	in_progress -4
hoc vien	done 5
hoc xong	blocked -3	done 4
hoi	ack 8	blocked 22	done -4	extension -3	in_progress 6	not_started 12	question -11	unrelated -31
hoi .	ack 6
hoi a	in_progress 7	question -3
hoi ai	question 4
hoi anh	blocked 15	done -11
hoi ben	blocked 7	question -6
hoi chi	blocked -7	done 4	in_progress 6
hoi cuu	done 4	extension 3
hoi dai	in_progress 4
hoi dau	done 4
hoi de	not_started -5	question 11
hoi diem	blocked 7	done -10	in_progress 6
hoi dien	blocked -3	in_progress 5	unrelated 3
hoi dong	done 4
hoi gio	done 3
hoi khuyen	extension 9
hoi lai	ack 13	done -6	question -3
hoi lan	blocked 10	question -8
hoi moi	in_progress -5	not_started 8
hoi nghi	extension -13	in_progress 9	not_started 5	question 3	unrelated -4
hoi nguoi	blocked -5	not_started 4
hoi noi	question 4
hoi nong	done -7	in_progress 3	not_started 4
hoi phat	blocked -3	in_progress 10	question -3	unrelated -3
hoi phu	done 5	in_progress -3
hoi roi	done -3	in_progress -10	not_started 15
hoi sang	done 3	in_progress 4	not_started -4
hoi tham	done -3	unrelated 3
hoi thao	done 9	in_progress -4
hoi thi	in_progress -3
hoi thoi	done -4	in_progress 4
hoi trai	not_started 3
hoi trua	done 3
hoi truong	blocked 4	done 6	in_progress -8
hoi tui	extension 6	question -3
hoi vien	blocked 5	done -8	in_progress 4
hoi |	blocked 7
hom	ack -19	blocked -35	done 40	extension 23	not_started -30	question -12	unrelated 33
hom ,	blocked -10	done 9	extension 3
hom bua	done 4	in_progress -3
hom ca	extension 3
hom chu	done 4	in_progress -3
hom hom	done -3	in_progress 5
hom kia	done 3
hom lan	done 3
hom nao	done -11	in_progress -4	question 3	unrelated 17
hom nay	ack -3	blocked -3	done -16	extension 8	in_progress 14	not_started -7	question -7	unrelated 14
hom nhe	done 3	in_progress -3
hom nua	extension 7	unrelated -3
hom qua	ack -8	blocked -5	done 7	in_progress 18	not_started -17	unrelated 9
hom roi	done -9	in_progress 15
hom thu	blocked -3	done 11	in_progress -13	unrelated 9
hom truoc	done 6	in_progress -5
hom |	blocked -5	done 23	in_progress -9	not_started -4	unrelated -3
hon	extension 4
hon ngay	extension 3
hong	blocked 10	in_progress -10
hong ,	blocked -4	done 5
hong |	blocked 4
hop	blocked 13	done -5	extension -6	in_progress 11	not_started -9	question 14	unrelated -15
hop ,	ack 15	blocked 5	in_progress -11	not_started -3
hop ban	done -10	in_progress 12	not_started 3
hop ben	done 3
hop bi	blocked 4
hop chi	not_started 4
hop cho	in_progress 4
hop dan	blocked 5
hop doi	blocked 9	done -3
hop dong	blocked -3	done -5	in_progress 16	unrelated -3
hop duoc	blocked 4	not_started -3
hop huy	blocked 7	done -3	in_progress -3
hop lai	blocked -4	extension 4
hop nao	blocked -6	done 7
hop nghiem	in_progress 4
hop nhe	done 4	in_progress -3
hop nop	done -3	in_progress 3
hop phan	not_started 3
hop phu	done -7	in_progress -3	unrelated 14
hop so	in_progress 3
hop tac	done 6	in_progress -3
hop thao	ack -3	blocked 5
hop thu	done 6	in_progress -4
hop to	in_progress 4	not_started -6
hop trien	blocked 5	done -6
hop tuyen	blocked 3
hop ve	in_progress 4
hop xong	blocked -4	done 12	in_progress -14	not_started 14	question -3	unrelated -4
hop |	ack -4	done -4	in_progress 7	not_started -13	question 16	unrelated -6
hu	ack 3	blocked 28	done -4	in_progress -10	not_started -6	question -8	unrelated -4
hu ,	blocked 9	in_progress -3	not_started -5
hu roi	blocked 12	done -5	in_progress -3
hu |	blocked 7	question -6
hua	in_progress -6	not_started 9
hua thi	in_progress -6	not_started 9
huan	ack -3	done -5	in_progress 13	unrelated -5
huan can	in_progress 5
huan roi	done -3	in_progress 4
huc	in_progress 4
huc voi	in_progress 4
hung	in_progress 3
hung roi	in_progress 3
huong	blocked 15	done -3	extension -3	in_progress -23	not_started -3	question 6	unrelated 13
huong dan	blocked 13	extension -3	in_progress -7	not_started -5	question 9	unrelated -4
huong ke	unrelated 3
huong lam	not_started 3
huong xong	in_progress -8	unrelated 6
huong xu	blocked 4	done -3
huu	unrelated -3
huy	blocked 14	done -5	extension 3	in_progress -7
huy dong	extension 3
huy lich	blocked 3
huy roi	blocked 7	done -3	in_progress -3
huyet	blocked 7
huynh	done -8	in_progress -4	unrelated 14
huynh cho	done -7	in_progress -3	unrelated 14
i	blocked -6	done -5	extension 12	not_started 3
i /	blocked -3	extension 3
i ach	blocked 3
i moi	blocked -8	extension 9
ii	in_progress 4
ii |	in_progress 5	not_started -4
iii	done -6	not_started 8
iii moi	in_progress -7	not_started 9
iii |	done -5	in_progress 5
im	blocked 10	done -3	in_progress -6
im |	blocked 9	done -3	in_progress -5
in	blocked 7	done -9	in_progress 15	not_started -3	question -4
in hu	blocked 5	in_progress -3
in khong	question -3	unrelated 3
in lai	done -3	in_progress 7
in sai	in_progress 4
in va	done 4
in xong	done -3	in_progress 4
ioffice	ack -6	blocked 6	done 8	unrelated -6
ioffice ,	blocked 7	unrelated -4
ioffice roi	ack -6	done 7
it	blocked -9	done -3	extension 7	in_progress 12	not_started -3
it a	in_progress 7
it hom	extension 3
it lau	blocked -4	extension 6
it nha	in_progress 3
iv	blocked -3	done -3	extension 8
iv ,	blocked -3	done -3	extension 7
karaoke	unrelated 4
ke	ack 3	blocked -25	done -5	extension -4	in_progress 29	not_started 22	unrelated -17
ke con	ack 19	blocked -3	in_progress -8	unrelated -5
ke dan	ack -3	blocked 4
ke doi	blocked -4	done 7	in_progress -3
ke hoach	ack -12	blocked -19	done 9	extension -5	in_progress 11	not_started 23	unrelated -9
ke moi	in_progress 4	question -3
ke so	blocked -3	in_progress 4
ke tai	in_progress 3	question 3	unrelated -3
ke toan	blocked 6	done -24	in_progress 18	unrelated 3
kem	blocked -9	done 6	in_progress -3	question 14	unrelated -5
kem ,	blocked -3	done 4
kem anh	blocked -3	question 4
kem qua	blocked 5	unrelated -4
kenh	blocked -3	done 6	in_progress 6	not_started -4	question -3
kenh muong	in_progress 6	not_started -3
kenh xong	done 5
keo	blocked 11	done -8	extension 6	in_progress -4
keo dai	blocked 9	done -5	in_progress -4
keo toi	extension 3
ket	ack -16	blocked 33	done 13	in_progress -21	not_started -6	question 3	unrelated -6
ket ,	done 7	in_progress -3
ket cai	blocked 8	done -5
ket chu	blocked 6	done -3
ket chua	blocked 9	in_progress -9
ket chuong	done 3
ket con	in_progress 3
ket dut	in_progress 3
ket giao	blocked -3	done -3	in_progress 5
ket ho	blocked 4	unrelated -3
ket hop	extension 4
ket khong	blocked -5	done 5
ket kinh	blocked 9	in_progress -6
ket luan	blocked 6	in_progress -5
ket nam	blocked -5	done 5
ket nap	done 7	in_progress -5
ket nha	blocked 5	unrelated -3
ket nop	ack -11	in_progress 11
ket o	blocked 25	done -7	in_progress -17
ket qua	blocked -24	done 7	in_progress 26	not_started -8	question 4	unrelated -3
ket so	in_progress 3
ket thu	blocked 3	in_progress -3
ket thuc	blocked -3	done 14	in_progress -10
ket tien	blocked 6	done -4
ket xe	blocked -14	unrelated 15
ket xong	done -3	in_progress -3	not_started 7
ket |	blocked 3	done -3
keu xong	in_progress 3
kha	blocked -3	done -3	in_progress 7
kha kha	blocked -3	done -3	in_progress 7
kha roi	blocked -3	done -3	in_progress 7
khac	blocked -3	done 4	extension -3	in_progress -6	not_started 13	question 5	unrelated -10
khac cot	ack 3
khac lai	done 3	unrelated -3
khac nhau	question 6	unrelated -5
khac phuc	blocked -3	done 11	in_progress -7
khac roi	done -4	in_progress 5
khac xong	done -10	in_progress 3	not_started 9
khac |	blocked -3	done -3	in_progress 10	not_started -3
khach	done -5	unrelated 4
khai	ack -4	blocked -21	done 15	extension -8	not_started 36	question -10	unrelated -11
khai ,	blocked -5	in_progress 7
khai a	in_progress -4	not_started 7
khai den	in_progress 3
khai du	not_started 4
khai duoc	blocked 7	done -3	not_started -3
khai gi	not_started 3
khai mac	in_progress 3
khai nhe	done 3	in_progress -3
khai nhung	done -3	in_progress 6	not_started -3
khai niem	in_progress 5	question -3
khai noi	blocked -6	not_started 5
khai tai	done 4
khai thuc	done 3	in_progress -3
khai truong	blocked -3	done 15	in_progress -6
khai tu	done 6	in_progress -5
khai va	done 4	in_progress -3
khai xong	blocked 5
khai |	blocked -9	extension -3	in_progress -5	not_started 22
kham	done -4	in_progress 7	not_started -3	question 3	unrelated -4
kham cho	done -4	in_progress 6
kham nghia	blocked 3	done -3	question 3	unrelated -3
khan	blocked 9	done -3	in_progress -3
khan co	blocked 6	done -3
khanh	done 8
khanh thanh	done 8
khao	blocked -5	done -12	unrelated 18
khao ca	done -13	in_progress -3	unrelated 17
khao dang	in_progress 3
khao nhe	unrelated 6
khao sat	done 5	in_progress 4	unrelated -8
khap	done 3
khap cac	done 3
khat	blocked -4	extension 17	in_progress -4	question -3	unrelated -3
khat no	extension 9
khau	blocked 26	done -7	not_started -3	question -5	unrelated -7
khau a	blocked -3	in_progress 5
khau ioffice	blocked 7	unrelated -4
khau tham	blocked 18	in_progress -13
khau trang	blocked 4	done -4
khen	ack 3	blocked -3	done 5	unrelated -8
khen lam	done 4
khen thuong	ack 3	blocked 3	done -6	in_progress 5	unrelated -7
khen |	blocked -4	done 7	in_progress -3
khep	blocked -9	done 16	in_progress -4
khep lai	blocked -8	done 15	in_progress -4
khi	blocked 23	done -13	in_progress 4	not_started -3	question -7	unrelated -3
khi chua	blocked 8	question -6
khi don	blocked 4
khi kinh	blocked 6	in_progress -3
khi nao	done -9	in_progress 8	question 3
khieu	done 3
khieu nai	done 3
kho	blocked 34	done -9	not_started -6	question -8	unrelated -9
kho bac	ack -4	blocked 3	extension 3	in_progress 4	not_started -4
kho ca	in_progress 4
kho hoan	blocked 19	done -16	in_progress -3
kho lam	ack 6	blocked -3
kho may	done 5	in_progress -5
kho nhung	in_progress 3
kho qua	blocked 4
kho thu	in_progress 4	question -3
kho thuc	blocked 9	in_progress -5
kho tim	blocked -3	in_progress 3
kho |	blocked 3	in_progress -3
khoa	blocked 3	done 6	extension -3	in_progress -11	unrelated 9
khoa a	in_progress -3	unrelated 4
khoa cua	blocked 4
khoa ket	blocked 3	unrelated -3
khoa so	done 6
khoa xe	blocked -4	unrelated 6
khoan	ack -4	blocked -5	done 7	extension -3	in_progress -8	not_started 10	unrelated 4
khoan cam	ack -3	blocked 4
khoan da	done -6	in_progress -4	not_started 11
khoan de	blocked -4	unrelated 7
khoan ve	blocked -4	done 5
khoang	blocked -3	in_progress 9
khoang %	in_progress 6
khoanh	blocked 10	done -4	in_progress -4
khoanh tay	blocked 4	done -4
khoanh vung	blocked 6	in_progress -4
khoe	ack -4	blocked -3	done -3	unrelated 12
khoe re	done 3
khoe roi	ack -4	done -5	unrelated 11
khoi	ack 3	blocked -34	done -5	extension 7	in_progress 14	not_started 23	question -3	unrelated -5
khoi bang	blocked -3	done 3
khoi cong	done -28	in_progress 33
khoi danh	blocked -8	done 3	extension 7
khoi dau	not_started 4
khoi dong	not_started 5
khoi luong	blocked -4	extension 3
khoi nhac	ack 7	in_progress -4
khoi phai	blocked -7	done 12	in_progress -3
khoi su	blocked -6	done -4	in_progress -4	not_started 16
khong	ack -30	blocked 69	done -19	extension 10	in_progress -26	not_started -28	question 17	unrelated 7
khong ,	blocked -12	extension 6	in_progress -7	not_started 15
khong ?	extension -4	question 10
khong a	blocked -5	done -6	extension 15	in_progress -4	question -5	unrelated 9
khong ai	ack -3	blocked 29	in_progress -5	question -4	unrelated -15
khong anh	blocked -21	done -4	extension 4	in_progress -4	not_started -3	question 9	unrelated 21
khong biet	blocked 10	done -6	in_progress 17	not_started -4	question -7	unrelated -9
khong bieu	blocked 5	in_progress -4
khong c	extension 5
khong can	done 3
khong chac	done -3	in_progress 3
khong chau	done 4
khong chi	blocked -15	done -6	extension 12	in_progress -3	question 9	unrelated 4
khong chiu	blocked 4
khong cho	blocked -4	extension -3	question 9
khong co	blocked 10	done -10	in_progress 7	question -3	unrelated -3
khong con	blocked -12	done 30	in_progress -10	unrelated -3
khong dam	blocked 4
khong dang	blocked 4
khong day	in_progress 3
khong dot	blocked -5	done 5
khong du	blocked 3
khong duoc	blocked 17	done -10	in_progress -3
khong gap	blocked 3
khong giao	blocked 6	done -3
khong gui	blocked 7	done -3
khong ha	extension -4	question 5
khong hay	extension 3
khong het	blocked 6	question -3
khong khop	blocked 4	in_progress -5
khong ki	blocked 13	in_progress -11
khong kip	blocked 5	extension 4	in_progress -3
khong lam	blocked 4	done 4	in_progress -3
khong may	blocked -8	in_progress 7
khong nhan	blocked 6	done -4
khong nho	in_progress 6
khong nhung	blocked -4	done 12	in_progress -8
khong noi	blocked 18	done -3	in_progress -8
khong nop	blocked 4	done -3
khong phai	blocked -10	done 29	in_progress -7	not_started -4	unrelated -4
khong phu	blocked -3	in_progress 4
khong ra	blocked 8	done -5	unrelated -3
khong ro	blocked 4
khong roi	done -3	in_progress 5
khong rot	in_progress 4
khong sep	extension 4
khong sot	blocked -6	done 15	in_progress -4
khong thay	blocked 3	extension -8	question 9
khong the	blocked -22	done -5	in_progress 12	question 16
khong thieu	blocked -6	done 9
khong thong	blocked 4
khong thuoc	blocked 11	done -8
khong toi	blocked -4	done 4	in_progress 8	not_started -8
khong tra	blocked 6	done -3
khong trinh	blocked -3	extension 3
khong vao	blocked 12	done -3	extension -3
khong xong	blocked 15	done -15	extension 5	unrelated -3
khong xue	blocked 12	in_progress -3	unrelated -7
khong |	ack -4	blocked -36	done -14	extension -7	in_progress 21	not_started 3	unrelated 39
khop	done 9	in_progress -7
khop ,	blocked -4	done 7	in_progress -3
khop nhung	done 4
khop |	blocked 6
khu	ack -8	blocked -13	done 10	in_progress 26	not_started -4	unrelated -10
khu bao	blocked -3	in_progress 3
khu chua	blocked 4
khu da	in_progress -5	question 7
khu dan	done -4	in_progress 4
khu dang	blocked 5	in_progress -3
khu duoc	done 3
khu em	in_progress -4	not_started 5
khu khu	in_progress -4	not_started 5
khu lam	in_progress -4	not_started 5
khu moi	blocked -5	extension 6
khu nop	in_progress 10	question -5
khu nua	in_progress 3
khu pho	ack -4	done 15	in_progress -4	not_started -4	question -3
khu roi	in_progress 5
khu sang	done -4	in_progress 6
khu sua	done 3
khu tro	done 3
khu |	blocked -7	in_progress 15
khuc	blocked -3	in_progress 6
khui	blocked -4	not_started 5
khui van	blocked -4	not_started 5
khung	done -7	in_progress 13
khung ,	in_progress 3
khung roi	done -5	in_progress 7
khuon	blocked -5	in_progress 6
khuon roi	blocked -5	in_progress 6
khuyen	extension 9	unrelated -4
khuyen dung	blocked 3
khuyen hoc	extension 9
ki	ack -23	blocked -6	done 45	extension -9	in_progress 21	not_started -20	question 17	unrelated -25
ki ,	blocked 4
ki a	blocked 8	done -4	not_started -4
ki anh	in_progress 3
ki ba	blocked 8	in_progress -7
ki ban	done 5	in_progress -4
ki ben	blocked 6	done -3
ki bien	done 3	in_progress -3
ki cai	done 3
ki cam	blocked -5	done 7
ki cua	blocked -3	done -3	in_progress 8
ki dat	blocked 3
ki dau	in_progress -3
ki deu	done 4
ki dong	done 6	in_progress -6
ki du	done 4	in_progress -3
ki em	in_progress 5
ki giao	done 7	in_progress -6
ki hop	blocked -5	not_started 3
ki ket	blocked -4
ki khong	question 3
ki la	done -9	in_progress 14
ki nha	in_progress 3
ki nhan	ack -13	blocked -4	done 24	in_progress -5
ki nhay	in_progress 3
ki niem	ack 4	done -6
ki nua	done -3	in_progress 4
ki roi	done 7	in_progress -10	question 8
ki so	blocked 17	done -11	in_progress -4
ki ten	blocked -4	done 8	in_progress -4
ki thi	blocked -3	in_progress 3	not_started 3
ki tu	in_progress 4
ki tuoi	done 3
ki xong	done 8	in_progress -5
ki yeu	blocked -5	in_progress 6
ki |	ack -3	blocked 5	done -18	extension -3	in_progress 40	not_started -9	question -4	unrelated -8
kia	ack -4	blocked -5	done -4	in_progress 19	not_started -9	unrelated 6
kia ,	done -3	in_progress 3
kia a	done -3	in_progress 3
kia dang	in_progress 4
kia khong	blocked 4	in_progress -3
kia moi	in_progress -10	not_started 11
kia nhe	in_progress -3	unrelated 5
kia roi	done 5	not_started -4
kia ve	in_progress 3
kia xong	done -4	in_progress 5
kia |	in_progress 11	not_started -15	unrelated 4
kich	blocked -9	done 5	in_progress 6
kich ban	done -3	in_progress 6
kich chi	blocked -4	done 5
kich hoat	blocked -3	done 3
kiem	ack -3	blocked -8	done 28	extension -3	in_progress -6	question 3	unrelated -12
kiem diem	done 7	in_progress -7
kiem dinh	done 4
kiem ke	in_progress 7	unrelated -3
kiem tra	blocked -5	done 14	extension -4	in_progress -3	question 3	unrelated -7
kien	blocked -5	done -3	extension -4	in_progress 26	unrelated -14
kien ,	in_progress 3
kien cac	in_progress 4
kien chi	blocked 6
kien cua	in_progress -3
kien gi	blocked -6	done 6
kien hoan	done -3	in_progress 5
kien lan	blocked -4	in_progress 4
kien ngay	done -5	in_progress 6
kien nghi	done 14	extension 4	in_progress -16
kien nha	blocked -5	not_started 8
kien ra	blocked 11	done -9
kien so	blocked 12	done -5	in_progress -5
kien thu	in_progress 3
kien toan	blocked -10	done 12
kien |	done -3	in_progress 8
kieu	blocked 14	done -4	question -7
kieu gi	blocked 11	done -3	question -6
kin	blocked -5	in_progress 5
kin trang	blocked -3	in_progress 6
kinh	ack -17	blocked 26	done -18	extension -4	not_started -4	question 7	unrelated 6
kinh doanh	blocked -7	done 5	extension -4	in_progress 7
kinh phi	ack -3	blocked 34	done -15	extension -4	in_progress -5	not_started -8	question 8	unrelated -7
kinh te	done -7	in_progress 3	not_started 5
kip	ack -10	blocked 17	done 12	extension 15	in_progress -22	question -10	unrelated -5
kip ,	extension 4	in_progress -3
kip bao	done 4	in_progress -3
kip dau	blocked 3
kip gi	extension 7
kip gio	done 3
kip gui	in_progress 3
kip han	blocked 6	in_progress -3
kip lam	blocked 4
kip nop	done 9	in_progress -7
kip phien	blocked -3	extension 3
kip |	blocked 14	in_progress -12
km	done -4	unrelated 5
km chay	done -4	unrelated 5
kt-ht-dt	done 5	in_progress -5
la	blocked 12	done -36	extension -6	in_progress 33	not_started -11	question 25	unrelated -19
la ,	extension 5	in_progress -3
la cai	question 6
la chau	extension -4	in_progress 5
la co	in_progress 3
la cua	blocked 14	in_progress -7
la dau	in_progress 3
la don	blocked 6	in_progress -3
la dut	blocked 4	unrelated -3
la em	done -3	in_progress 5
la gan	blocked -6	in_progress 8
la gi	question 3
la gui	blocked -9	in_progress 10
la hoan	question 3
la nguoi	question 4
la noi	in_progress 5
la sai	blocked 6	in_progress -3
la so	in_progress -6	not_started 9
la thang	not_started 3
la toi	blocked 12	done -5	in_progress -5
la tre	blocked 4
la viec	in_progress -3	question 6
la xong	done -10	in_progress 35	not_started -13	question -5	unrelated -5
la |	done 4	in_progress -4
lac	blocked 12	in_progress -8
lac bo	blocked -3
lac |	blocked 3
lai	ack 20	blocked -44	done 6	extension 30	in_progress 28	not_started -28	question -13
lai ,	blocked 4	done 6	in_progress -6
lai a	blocked -5	unrelated 7
lai ban	done 11	in_progress -8
lai bao	done 5	question -3
lai bi	blocked 16	done -4	in_progress -8	question -3
lai bo	ack 8	done -5
lai ca	done 4	unrelated -3
lai cho	ack -4	done 4
lai chua	question -5	unrelated 6
lai cong	question 3
lai da	ack -6	in_progress 8
lai dau	in_progress -3	unrelated 6
lai day	in_progress 6
lai di	extension 7
lai du	blocked -3	in_progress 4
lai em	done 11	in_progress -11
lai giao	question 10	unrelated -6
lai gium	blocked 7	unrelated -4
lai han	blocked -5	extension 10	in_progress -3
lai het	done 4	unrelated -3
lai it	blocked -4	extension 7
lai lan	blocked 5	done -3	in_progress 3
lai loi	in_progress 3
lai mai	in_progress 5
lai nghe	ack 10	in_progress -3	unrelated -3
lai nha	blocked -4	done -4	in_progress 9
lai rai	in_progress 6	question -3
lai roi	ack 9	blocked -6	done 16	in_progress -11	question -3	unrelated -5
lai sep	in_progress 4
lai so	in_progress 3
lai tien	done 4
lai truong	ack 6
lai tu	blocked -3	done -3	extension 4	in_progress 7
lai vach	done 8	in_progress -8
lai vi	in_progress 3
lai xe	unrelated 3
lai |	blocked -10	done -18	in_progress 17	not_started -3	unrelated 12
lam	ack -8	blocked 25	done -11	extension -20	in_progress 38	not_started 32	question -16	unrelated -39
lam ,	blocked -4	in_progress -6	not_started 14	question -3
lam a	blocked -8	done -3	in_progress 5	not_started 16	question -7
lam bo	done -10	in_progress -3	unrelated 14
lam ca	not_started 4
lam cai	in_progress 4	not_started -4
lam chi	done 3
lam cho	blocked -3	done -4	in_progress 10
lam chu	blocked 4	done -3	in_progress -3	not_started 3
lam chua	not_started -6	question -4	unrelated 10
lam cung	done -3	in_progress 8
lam cuon	in_progress 4
lam dau	blocked -8	done 9	in_progress -27	not_started 29	question -3
lam day	in_progress 4
lam den	blocked 5	in_progress -4
lam deu	in_progress 3
lam di	in_progress 6	not_started -5
lam dia	blocked 5	in_progress -3
lam do	in_progress 6
lam duoc	ack -7	blocked 24	done -4	extension -4	in_progress 18	not_started -24
lam gi	blocked 12	done -3	in_progress -3	not_started -3
lam gon	blocked -4	done 14	in_progress -8
lam he	in_progress 3
lam het	blocked 5	done 7	in_progress -10
lam ho	in_progress 4
lam hom	in_progress 12	not_started -12
lam khong	blocked 11	done -3	in_progress 18	not_started -12	question -6	unrelated -5
lam lai	blocked -19	done -6	extension 4	in_progress 33	not_started -7	question -3
lam lien	ack 6	in_progress -4
lam lop	ack 4
lam ma	blocked -5	done 14	in_progress -6
lam mieng	not_started 11	question -9
lam ngay	ack 3
lam ngoai	in_progress 3
lam nha	in_progress 3
lam nhe	ack 6	in_progress -4	not_started 3
lam nhung	not_started -3
lam noi	ack 6	blocked -3
lam not	done 3	in_progress 11	not_started -11
lam nua	done 6	in_progress -8	question 3
lam on	extension 10	in_progress -7
lam phan	not_started 4
lam qua	blocked 6	in_progress -6
lam roi	blocked -9	done 18	in_progress -7	question 3	unrelated -3
lam sach	done 3
lam sao	blocked 3	in_progress -4	not_started 5
lam sau	not_started 4
lam sep	blocked -4	not_started 4
lam the	question 4
lam theo	blocked 3	in_progress -4	not_started -7	question 12
lam thi	blocked 20	in_progress -18
lam tiep	blocked 8	done -9	in_progress 6	not_started -3
lam to	blocked 5
lam toi	done -4	in_progress 18	not_started -6	question -3
lam truong	blocked 3
lam tu	done -4	in_progress 6
lam viec	blocked -9	done -8	in_progress 12	not_started 5	question 4
lam xong	done 21	in_progress -11	not_started 3	question 7	unrelated -16
lam |	ack -4	blocked 7	done -16	extension -14	in_progress -11	not_started 52	unrelated -12
lan	ack -7	blocked 27	done -8	extension -4	in_progress 14	not_started -5	question -12	unrelated -6
lan ba	in_progress 4
lan ban	done 4	in_progress -3
lan chiem	done 7
lan chua	blocked 10	question -8
lan chung	blocked -4	in_progress 5
lan cuoi	done -4	in_progress 5
lan lan	blocked 5	in_progress -3
lan ma	blocked 3
lan nao	blocked 4	in_progress -3
lan nua	in_progress 4
lan roi	blocked 11	done -6	in_progress -4	not_started 3
lan so	blocked 3
lan tinh	blocked 5
lan |	blocked -4	in_progress 8
lanh	ack -5	done -11	in_progress 13	not_started -3	unrelated 5
lanh dao	ack -5	blocked 7	done -11	in_progress 14	not_started -3	unrelated -3
lanh khong	blocked -5	unrelated 7
lap	blocked -4	done 8	extension -5	in_progress 15	not_started -4	unrelated -8
lap a	in_progress 6
lap ca	blocked -6	done 6
lap danh	done 5	in_progress -5
lap dat	blocked -3	done 4
lap den	done 8	in_progress -4
lap doan	done -3	in_progress 3
lap du	done -3	in_progress 4
lap nhe	in_progress 3
lap to	done 7	in_progress -5
lap xong	blocked 12	done -13	in_progress 5
lap |	done -3	extension -3	in_progress 6	unrelated 3
lat	ack 15	done -4	in_progress -36	unrelated 30
lat em	ack 16	in_progress -14
lat goi	in_progress -22	unrelated 23
lat nua	done -5	unrelated 8
lau	blocked 3	done -3	extension 5	in_progress -4
lau a	blocked -5	done 3	extension 6
lau roi	blocked 5	done -12	in_progress 6	not_started 3
lau |	in_progress -3
lay	ack -3	done -11	not_started -6	question 24	unrelated -3
lay ban	done 5	in_progress -4
lay chi	blocked 4	done -4
lay dau	blocked 5	in_progress -3
lay gi	blocked 5
lay moc	extension 3
lay so	blocked -4	done -3	question 12
lay tu	blocked -3	question 6
lay y	in_progress 4
lay |	in_progress 5
le	ack 3	in_progress -14	unrelated 12
le di	blocked -8	in_progress -5	unrelated 14
le ki	ack 4	done -6
le lam	done 3
le ra	blocked 8	in_progress -9
lech	blocked 4
len	ack -11	blocked -18	done 19	extension 3	in_progress 3	not_started 8	question 8	unrelated -11
len ,	blocked 8	done -4
len cai	in_progress 3
len cong	done 10	in_progress -17	not_started 10
len danh	in_progress 4
len de	in_progress 4
len hdnd	done 3
len he	done 6	in_progress -4
len ho	in_progress 3
len ke	ack -6	done -7	in_progress 6	not_started 10
len khuon	blocked -5	in_progress 6
len lanh	done -3	in_progress 4
len lich	done -3	in_progress 4
len phan	done 13	in_progress -8
len phong	in_progress 4
len tinh	done -7	in_progress 8
len trang	done 7	in_progress -6
len xe	blocked -4	done 4
len |	extension 7
lenh	ack 12	blocked -3	in_progress -3
let	in_progress 3
let det	in_progress 3
leu	done 5	not_started 4	unrelated -6
leu cuoi	done 5
leu quan	in_progress 3	unrelated -5
leu trai	not_started 4
li	blocked -9	done 11	extension 8	in_progress -9
li do	blocked -8	extension 10
li dut	done 4
li hop	done 4
li luan	done -3	unrelated 4
li tuyen	blocked 3
li xong	done 4	in_progress -3
li |	done 3	in_progress -4
lich	ack -3	blocked 20	done -14	not_started -3
lich ,	done -3	in_progress 3
lich bao	extension 3
lich hop	blocked 10	done -3
lich moi	blocked 13	in_progress -9
lich voi	blocked -3	in_progress 3
lich |	done -3	in_progress 3
lien	ack 6	extension -4	not_started -4	question -4	unrelated 5
lien he	ack -6	blocked 5	done -5	in_progress 6	unrelated 3
lien hoan	unrelated 4
lien nganh	done 4
lien thong	done 7	in_progress -5
lien |	ack 10	done -5
liet	done 9	unrelated -5
liet si	done 9	unrelated -5
lieu	ack -6	blocked 9	done -7	extension 11	in_progress 10	not_started -16	question 14	unrelated -16
lieu ,	blocked -8	in_progress 8
lieu ben	blocked 7	in_progress -5
lieu cho	blocked -6	in_progress 7
lieu chuong	blocked 3
lieu cua	done -3	in_progress 6
lieu da	in_progress 3
lieu dan	extension 10	in_progress -4
lieu khong	blocked 4	in_progress -4
lieu lay	blocked -4	question 7
lieu len	blocked -5	done 8
lieu nam	done -3
lieu nen	blocked 3	not_started -3
lieu nha	extension 3
lieu roi	in_progress 4
lieu sang	in_progress 4
lieu tam	done 4
lieu tang	blocked 6
lieu thang	blocked 4	done -4	question 3
lieu thi	blocked -4	in_progress 5
lieu tinh	question 3
lieu tu	blocked -9	question 13
lieu ve	in_progress 4
lieu voi	blocked -3	in_progress 4
lieu xong	in_progress 5
lieu |	blocked 21	done -3	in_progress -11	not_started -3
linh	ack 14	blocked -3	unrelated -3
linh hoi	ack 6
linh y	ack 8	extension -3
link	blocked -4	done 5
link em	blocked -5	done 6
lo	ack -3	done 22	in_progress -13	unrelated -5
lo di	ack -6	done 13	unrelated -3
lo gach	blocked 4
lo roi	blocked 8	done -6
lo xong	not_started 3
lo |	ack 3	blocked -8	done 17	in_progress -9
loa	done 3	in_progress 3
loa truyen	done 3	in_progress 3
loai	done 3
loi	ack 26	blocked -7	done -7	extension -7	in_progress -3	not_started -5	question -13	unrelated 16
loi ,	ack -3	not_started -3	unrelated 9
loi bac	ack 3
loi ca	ack -3	unrelated 7
loi chi	ack 6	done 3	in_progress -8
loi chinh	blocked -8	in_progress 8
loi cong	blocked 6	done -3
loi kien	done 8	in_progress -7
loi roi	ack 5	blocked 4	done -4	in_progress -5
loi ruong	blocked -4	in_progress 4
loi so	blocked -5	done 5
loi suot	blocked 3	done -3
loi toi	ack 13	blocked -8
loi tung	blocked -5	in_progress 5
loi van	blocked -4	in_progress 5
loi ve	blocked 6	done -5
loi xong	done -4	in_progress 5
loi |	ack 7	blocked 9	done 3	in_progress -9	question -10
lon	ack -5	blocked 12	done -3	not_started -3
lon ,	blocked 5	in_progress -4
lon cho	blocked 11	done -5	unrelated -3
lon con	done 3
lon viec	in_progress 4
lon |	done 3
long	blocked -4	done 7	in_progress -10	unrelated 9
long xong	done -3	unrelated 4
lop	blocked -5	extension -9	not_started -3	question -3	unrelated 21
lop ban	done 12	extension -6	unrelated -4
lop boi	ack 3	blocked -3	done 5
lop cao	done -3	unrelated 4
lop phai	blocked 6	done -5
lop roi	done -4	unrelated 5
lop tap	blocked 3	done -5	in_progress 6
lop tra	done 3
lop xoa	done 6
lop xong	done -6	unrelated 8
lop |	unrelated 7
lu	blocked 3	done -3	extension 4
lu anh	blocked -3	extension 3
lu cuon	blocked 5
luan	blocked 6	done -3	in_progress -4
luan chinh	done -3	unrelated 4
luan da	done 4
luan giao	ack 5	done -4
luan thanh	blocked 5	in_progress -3
luat	blocked 4	done 8	in_progress -3	not_started -5	unrelated -4
luat da	done -5	in_progress 4
luat gui	done 4	in_progress -4
luat moi	blocked 5	not_started -3
luat |	done 5	in_progress -3
luc	ack -9	blocked 11	done 16	in_progress -9	not_started -7	question 5	unrelated -6
luc ,	blocked 5
luc chua	blocked 5	in_progress -3
luc dau	done 3	in_progress -3
luc gio	blocked -6	done 10
luc khong	in_progress 3
luc mo	blocked -5	question 8
luc nao	ack -6	in_progress 8	question -3
luc nay	done 5	in_progress -3
luc roi	blocked 5	in_progress -4
luc thi	done 6	in_progress -5
luc tu	done 4	in_progress -3
luc |	done -4	in_progress 10
lui	ack -3	blocked -8	extension 39	in_progress -8	not_started -3	question -12	unrelated -3
lui den	extension 5
lui duoc	extension 9	question -9
lui han	extension 5	in_progress -3
lui lich	extension 3
lui thoi	extension 3
lung	unrelated 5
lung tung	unrelated 5
luon	blocked 5	done 28	in_progress -28	not_started 13	question -4	unrelated -10
luon a	blocked -5	done 5	in_progress -3	not_started 7
luon chia	blocked 4	unrelated -3
luon roi	done 16	in_progress -12
luon |	blocked 11	in_progress -9	unrelated -3
luong	blocked -6	done 4	extension 3	in_progress 7	not_started -6	question -7	unrelated 5
luong ,	done 3
luong con	blocked 3
luong dot	done 5	in_progress -5
luong thang	question -4	unrelated 7
luong ve	question -3	unrelated 5
luong voi	blocked -3	in_progress 5
luong |	in_progress 3
luot	in_progress -3	not_started 6	unrelated -3
luot viec	not_started 5
luot |	blocked 4	in_progress -3
lut	blocked 3	in_progress -4	not_started 4
lut anh	not_started 4
luu	done 13	in_progress -10
luu roi	done 5	in_progress -3
luu tai	done 5
luu tru	blocked 8	done -7
luu y	ack 4
luu |	done 8	in_progress -5
luyen	blocked -3	in_progress 3
ma	ack -7	blocked 20	done 15	in_progress 3	not_started 6	question -11	unrelated -22
ma ,	done -4	question 3
ma a	done 3
ma anh	done 9	in_progress -4	unrelated -3
ma ba	blocked 8	in_progress -8
ma ban	blocked -5	done -4	in_progress 10
ma ben	blocked 3
ma bi	done -3	in_progress 5
ma cau	in_progress 3
ma chi	blocked 4	done -4	in_progress 3
ma cho	blocked 5
ma chu	blocked 3
ma chua	blocked -6	done -13	in_progress 23
ma con	blocked -4	done 8	in_progress -4
ma dinh	done 3	in_progress -4
ma doi	blocked 3
ma em	blocked -3	done 3
ma giam	in_progress 3
ma giao	blocked 6	not_started -5
ma gio	blocked 11	not_started -9
ma he	blocked 3
ma kho	done -3	in_progress 3
ma khong	blocked -4	done -4	in_progress 9
ma la	blocked -6	in_progress 7
ma lam	in_progress -3	not_started 4
ma lo	done 6	in_progress -5
ma luu	done 5	in_progress -4
ma mat	blocked 4	in_progress -3
ma may	blocked 8	in_progress -7
ma mo	not_started 3
ma nhac	in_progress -4	question 7
ma oi	done 6	in_progress -5
ma sao	done 6	unrelated -3
ma sep	done -3	in_progress 7
ma tac	blocked 3
ma tinh	blocked -3	in_progress 5
ma tuy	done 3
ma van	done 3
ma xong	blocked -4	done -3	in_progress -12	not_started 21
ma |	done 29	in_progress -9	question -10	unrelated -6
mac	ack -3	blocked 18	done 8	in_progress -9	unrelated -9
mac am	blocked -3	unrelated 6
mac cho	blocked 6	in_progress -6
mac co	blocked 13	unrelated -6
mac o	blocked 3
mac toi	done 8	unrelated -6
mai	blocked -9	done -9	extension -12	in_progress 43	not_started -7	question -11	unrelated 3
mai a	in_progress 9	unrelated -4
mai anh	in_progress 6	unrelated -3
mai bat	in_progress -5	not_started 6
mai che	done 4
mai co	in_progress 5
mai e	not_started 5
mai em	ack 4	blocked -4	done -7	extension 3	in_progress 6	not_started 3	unrelated -3
mai hom	done 5	in_progress -5
mai hop	in_progress 7	not_started -3
mai khong	blocked 17	done -3	extension -11
mai lam	in_progress 5
mai lap	in_progress 5
mai moi	done 8	in_progress -7
mai nha	done -5	in_progress -5	unrelated 8
mai to	in_progress -6	unrelated 9
mai xong	done -4	in_progress 8
mai |	blocked -3	done 8	extension 4	not_started -6
mail	ack -3	done 14	in_progress -7	question 3	unrelated -3
mail hay	question 3
mail thoi	done 4	in_progress -3
mail |	done 3
mam	blocked -6	done 3	in_progress 5
mam non	blocked -5	done 3	in_progress 5
man	in_progress -3	not_started 16	unrelated -12
man anh	blocked 11	unrelated -7
man chi	in_progress -3	not_started 5
man xong	done 4	unrelated -3
man |	blocked -10	not_started 13
mang	blocked 18	extension -7	not_started -3	question -5	unrelated -3
mang cham	blocked -10	in_progress 10
mang chap	blocked 3
mang du	question -4	unrelated 5
mang khong	in_progress 3
mang luon	blocked 4	unrelated -3
mang nay	blocked 6	in_progress -5
mang sang	done 7	extension -6
mang tu	blocked 5
mang |	blocked 7	in_progress -3
map	in_progress 7	unrelated -5
map me	in_progress 7	unrelated -5
mat	blocked 48	done -29	extension -9	in_progress -5	unrelated -3
mat ,	blocked -4	done 4
mat a	blocked 5
mat bang	ack -3	extension -4	in_progress 5	unrelated -4
mat cau	blocked 4	in_progress -3
mat chi	ack 6
mat dien	in_progress -6	unrelated 11
mat duong	done 3
mat khau	blocked 7	unrelated -4
mat mang	blocked 4	in_progress -4
mat mo	blocked -3	done 5
mat ngoai	in_progress 3
mat roi	blocked 7	done -4
mat sach	blocked 11	done -8
mat so	blocked 7	done -3
mat tieng	blocked 6	done -5
mat tran	question 3
mat truoc	done -15	in_progress 16
mat |	not_started 4
mau	ack -4	blocked 8	done 10	extension -7	in_progress -26	not_started -7	question 38	unrelated -12
mau bao	question 5
mau bieu	blocked 4	in_progress -3	question 5
mau chua	question 3
mau cu	blocked 3
mau da	not_started 3
mau moi	blocked 8	in_progress -3	not_started -3
mau nao	question 5
mau phu	blocked -5	question 8
mau thuan	blocked 8	unrelated -4
mau tu	blocked 3
mau voi	extension -3	question 4
may	ack -10	blocked 38	done -23	extension -3	in_progress -20	not_started -29	question 25	unrelated 22
may ,	blocked 4
may a	blocked -8	in_progress -4	question 14
may bua	in_progress 6	not_started -5
may chieu	extension -6	in_progress -7	unrelated 17
may chu	blocked 11	done -3	in_progress -7
may cung	done 5	in_progress -5
may dua	in_progress -10	question 13
may gio	blocked -4	question 5	unrelated 5
may het	done -7	unrelated 8
may ho	done -4	in_progress 6
may hom	blocked 12	not_started -11
may in	blocked 7	in_progress -4	question -3	unrelated 3
may khong	blocked 7	done 4	in_progress -4	unrelated -5
may lanh	blocked -5	unrelated 7
may loi	blocked -7	in_progress 8
may mo	blocked -3	in_progress 4
may muc	done -7	in_progress 7
may scan	blocked 15	in_progress -4	question -7	unrelated -3
may tinh	blocked 9	in_progress -3	not_started -5
may trang	question 6	unrelated -4
may tuan	blocked 4
may xuc	blocked -3	in_progress 5
may |	blocked 3
me	done -6	in_progress 7
me em	done -6	unrelated 6
me xong	in_progress 7	unrelated -5
mem	done 14	extension 7	in_progress -18	question 6	unrelated -4
mem hom	done 4	in_progress -3
mem lan	done 4	in_progress -3
mem nen	blocked -8	extension 9
mem nha	done 3
mem nhe	done 3
mem roi	in_progress 6	question -3
mem |	done 3
met	done -15	unrelated 16
met qua	done -14	unrelated 17
met |	blocked -4	in_progress 5
mien	done 4
mien giam	done 4
mieng	blocked -3	in_progress 3	not_started 11	question -9
mieng la	blocked -3	in_progress 3
mieng nao	not_started 11	question -9
minh	ack -4	blocked -6	extension -4	in_progress -6	not_started 8	question -6	unrelated 16
minh chay	in_progress 4
minh chua	done -4	not_started 5
minh co	question -3	unrelated 4
minh da	done 8	in_progress -5
minh dang	blocked -6	in_progress 5
minh em	blocked 10	question -3
minh ma	blocked 6	in_progress -5
minh muon	unrelated 3
minh roi	blocked 7	in_progress -5
minh ta	in_progress 3
minh |	blocked -4	done -3	not_started 10
mo	ack -4	blocked -16	done -10	extension -4	not_started 31	question 8	unrelated -3
mo a	done -10	not_started 11
mo dau	in_progress 4
mo dot	done -6	in_progress 8
mo duong	blocked -3	in_progress 5
mo file	done -12	in_progress -4	not_started 17
mo hinh	blocked -4	done 8
mo ho	blocked -10	not_started 11
mo hoi	done -4	in_progress 4
mo khac	done 4	unrelated -3
mo liet	done 4	unrelated -3
mo ma	done 5	in_progress -5
mo mail	done 7	in_progress -5
mo rua	blocked -6	question 13
mo ruot	in_progress -6	unrelated 7
mo thau	in_progress 3
mo vao	not_started 3
mo xong	done -6	unrelated 6
mo |	blocked -3	not_started 3
moc	blocked -5	done -4	extension 19	in_progress -3	unrelated -5
moc het	blocked -4	in_progress 5
moc moi	extension 4
moc nop	extension 4
moc ranh	blocked 4	done 4	in_progress -5	not_started 3	unrelated -3
moc sang	blocked -6	extension 6
moc |	extension 5
moi	ack -37	blocked -21	done -3	in_progress -5	not_started 57	question -28	unrelated 36
moi ,	blocked 5
moi :	extension 4	in_progress -3
moi a	blocked 5	in_progress -3
moi anh	in_progress -6	unrelated 9
moi ban	extension 4
moi bat	blocked -4	done -5	extension -3	in_progress 17	unrelated -4
moi ben	question 3
moi ca	blocked -3	in_progress -3	not_started -4	unrelated 14
moi cac	in_progress -3	unrelated 7
moi chi	in_progress 3
moi cho	not_started 4
moi chu	blocked 8	in_progress -5
moi chua	blocked 17	not_started -14
moi co	in_progress 5	not_started -5
moi dai	done -7	in_progress 10	unrelated -3
moi day	done 3
moi den	done 3
moi di	done -3	in_progress 4
moi dong	not_started 3
moi dung	not_started 6
moi duoc	blocked -7	in_progress -3	not_started 12
moi em	blocked 7	unrelated -6
moi gach	done 3
moi go	in_progress 3
moi gom	in_progress 3
moi gui	done 3
moi hoi	done 6	in_progress -5
moi hop	blocked -6	extension 4	in_progress 7
moi khoi	in_progress 4
moi la	blocked 4	extension 4	in_progress -4
moi lam	ack -7	done -5	extension -9	in_progress 15	not_started 12
moi len	in_progress 3
moi minh	in_progress 3
moi mo	in_progress -3	not_started 3
moi moi	blocked 5	done -3	extension -5	in_progress -6	unrelated 10
moi mua	in_progress 4	not_started 4	unrelated -7
moi ngay	blocked -4	in_progress 5
moi ngoi	blocked -3	done 4
moi nguoi	blocked -17	done 5	extension -4	in_progress -12	not_started -14	question -13	unrelated 56
moi nha	in_progress -6	not_started 6	unrelated 3
moi nhan	not_started 6
moi nhap	in_progress 4
moi nop	done 12	extension 4	in_progress -17	question 3
moi o	in_progress 4	not_started -3
moi phan	done -7	in_progress -3	not_started 11
moi phu	done 6	in_progress -5
moi qua	in_progress 12	not_started -3	unrelated -7
moi quay	in_progress -3	not_started 6
moi ranh	not_started 3
moi roi	done 9	unrelated -5
moi so	unrelated 3
moi thay	blocked 4
moi thu	done 3
moi thuc	in_progress -5	not_started 6
moi to	in_progress -12	not_started 14
moi toi	not_started 11	question -3
moi tra	blocked -8	extension 9
moi trien	extension -3	not_started 12
moi truong	ack 3	blocked -3	done 8	not_started -6	unrelated -4
moi vao	blocked -4	in_progress 5
moi ve	ack -10	not_started 10
moi xa	blocked 3
moi xong	blocked 4	in_progress 10	not_started -10
moi |	blocked 12	extension -6	in_progress -4	not_started -4	unrelated 6
mon	ack 8	done -3	in_progress -4
mon roi	ack 9	done -3	in_progress -4
mong	done -9	extension 10	in_progress 7	not_started -3	question -3	unrelated -3
mong ba	done 3
mong cap	extension 5	in_progress -3
mong nha	in_progress 4
mong roi	blocked 3	done -9	in_progress 7
mot	blocked -4	done -30	extension 32	in_progress 32	not_started 3	question -8	unrelated -27
mot ban	done 6	in_progress -3
mot bieu	done -7	in_progress 9
mot cua	blocked 6	done -4	in_progress -6	question 5
mot dao	extension 9
mot dong	blocked -4	done 4	in_progress -8	not_started 10
mot em	blocked -3	done -3	extension 7	in_progress 6	unrelated -7
mot hom	extension 5	unrelated -4
mot khau	blocked -4	in_progress 7
mot khu	blocked -3	in_progress 4
mot minh	blocked 9	question -3
mot nha	extension 6	unrelated -5
mot nua	extension 9	in_progress -5
mot phan	done -4	in_progress 6
mot so	blocked -4	done -5	in_progress 11
mot tieng	ack 6	blocked 8	extension -8
mot tuan	blocked -4	extension 5
mot xong	done -7	in_progress 8
mttq	blocked 3
mttq chua	blocked 4
mu	blocked 4
mu be	done 5
mua	ack -6	blocked -9	done -11	extension 7	in_progress -12	not_started -6	unrelated 36
mua bao	done 7	not_started -5
mua dien	done -4	unrelated 5
mua du	question -3	unrelated 6
mua duoc	ack -3	unrelated 6
mua he	extension 4	in_progress -4
mua keo	blocked 11	in_progress -9
mua lu	blocked -3	extension 4
mua mua	blocked -6	done 6
mua qua	done 6	in_progress -8	unrelated 4
mua sam	blocked -6	done 6	not_started 4	question 9	unrelated -13
mua to	blocked -9	unrelated 12
mua vat	blocked 7	done -7	in_progress 8	unrelated -7
mua ve	in_progress -5	unrelated 8
mua xe	unrelated 5
mua xong	blocked -3	done -10	in_progress 9	unrelated 6
muc	done -12	extension 5	in_progress 11	not_started -9	question 10	unrelated -5
muc chi	blocked 3
muc do	done -4	question 5
muc ghi	blocked -3	done -3	extension 7
muc ii	in_progress 5	not_started -4
muc ke	blocked -4	done 7	in_progress -3
muc moi	blocked 3	done -4	question 5
muc nao	done -4	question 6
muc nay	question 4
muc phu	blocked -3	in_progress 3
muc roi	done -7	in_progress 7
mung	blocked -9	extension -5	in_progress 4	question -3	unrelated 20
mung ,	blocked -3	in_progress 3
mung dong	done -3	unrelated 4
mung ngay	unrelated 3
mung qua	done 3
mung sinh	unrelated 6
mung thang	in_progress 5
muoi	blocked 5	done 4	in_progress -3	unrelated -4
muoi xong	done 6	in_progress -6
muon	blocked -7	done -12	extension 7	in_progress -6	not_started -3	question -17	unrelated 39
muon cai	question -10	unrelated 13
muon hon	extension 3
muon may	extension -5	in_progress -7	unrelated 14
muon ngay	extension 3
muon xe	blocked -7	unrelated 8
muon xiu	unrelated 3
muon xong	blocked 3	done -7	in_progress 5
muong	blocked -5	in_progress 12	not_started -3	unrelated -3
muong thoat	blocked -4	in_progress 6
muong xong	done 3
muu	blocked -3	done 27	in_progress -21
muu ban	done 9	in_progress -8
muu chu	done 4	in_progress -4
muu dang	done 11	in_progress -11
muu ubnd	done 6	in_progress -6
muu van	done -5	in_progress 7
n	extension 3
n nua	extension 3
nai	done 3
nai co	blocked -3	done 3
nam	ack 9	blocked -6	done -35	in_progress 18	not_started 17
nam ,	done -3	in_progress 4
nam a	unrelated 3
nam ai	done -3	unrelated 6
nam bep	extension 4	unrelated -3
nam da	done 7	in_progress -9	unrelated 7
nam duoc	ack 15	done -5	in_progress -5
nam em	not_started 4
nam im	blocked 4	in_progress -3
nam khoanh	blocked 4	done -4
nam khoe	in_progress 3
nam nay	done -9	not_started 7	question 4
nam ngoai	done -3	in_progress -7	not_started 7	question 4
nam noi	ack 3
nam o	ack -6	blocked -23	in_progress 41	unrelated -7
nam ra	blocked 7	unrelated -3
nam roi	ack 4	done -3
nam thi	in_progress 4
nam trong	not_started 5
nam xuong	blocked 5
nam |	extension 3	in_progress -8	not_started 7	unrelated -3
nang	blocked 22	not_started -5	unrelated -14
nang luong	done 4
nang nong	blocked 13	unrelated -12
nang thanh	blocked 6	not_started -5
nao	ack -18	blocked -16	done 14	extension -15	not_started 11	question 21
nao ,	in_progress 6	question -3
nao a	in_progress -3	question 11
nao bi	done 4
nao cho	question -3	unrelated 5
nao chua	blocked -5	done 5	in_progress -4	question 6
nao con	ack -6	done 13	unrelated -3
nao cung	in_progress 6	question -6
nao da	not_started -5	question 7
nao dau	not_started 11	question -9
nao de	blocked 6	not_started -4	question -3
nao doi	blocked -5	not_started 6
nao duoc	blocked 8	done -7
nao gui	in_progress 10	not_started -4	question -4
nao ha	question 3
nao khao	done -10	in_progress -3	unrelated 14
nao ki	done -3	in_progress 5
nao mo	done 4	unrelated -3
nao nop	blocked 4	done -9	question 8
nao phai	in_progress -7	question 8
nao phoi	question 3
nao ranh	ack -6	not_started 6
nao toi	in_progress 4
nao vay	done -3	question 7
nao vet	blocked -5	done 11	in_progress 4	not_started -3	question -3	unrelated -4
nao xong	ack 3	in_progress 7	question -6
nao |	blocked -4	done 11	extension -5	in_progress -17	not_started 16	question 11	unrelated -9
nap	done 9	extension 9	in_progress -13
nap dang	done 5	in_progress -3
nat	blocked 7	done -7
nat het	blocked 7	done -7
nau	done -3	in_progress -5	unrelated 10
nau com	in_progress -3	unrelated 6
nay	ack -28	blocked 5	done -22	extension 27	in_progress -13	not_started 18	question 7	unrelated 5
nay ,	extension 3	in_progress -6	unrelated 3
nay .	blocked -4	not_started 4
nay a	done 14	in_progress -5	not_started -3
nay ai	not_started -3	question 5
nay an	question -4	unrelated 9
nay bai	done 5
nay ban	in_progress 3
nay bat	in_progress 7	not_started -6
nay bi	blocked 7	in_progress -5
nay ca	blocked -4	not_started 5
nay cho	blocked 16	done -11
nay chua	blocked 10	done -11	in_progress -20	not_started 19	question 4
nay co	blocked -4	done -5	extension 7	in_progress 10	not_started -3	question -10	unrelated 6
nay con	question 4
nay cua	blocked 5	in_progress -3	unrelated 4
nay da	blocked 13	done -9	in_progress -4
nay dau	blocked 7
nay de	extension -6	not_started 6
nay di	done -5	in_progress 7
nay dien	done -3	in_progress 7	unrelated -4
nay don	in_progress -5	not_started 9
nay duoc	in_progress -3	not_started 5
nay e	not_started 4
nay em	blocked -5	done -9	in_progress 26	not_started 4	unrelated -13
nay gap	in_progress -4	unrelated 4
nay giao	question 7
nay giup	extension 6
nay hoan	done 8	in_progress -3	not_started 3	unrelated -8
nay hoi	done 4
nay ket	blocked 6	extension 4	in_progress -8
nay khep	done 3
nay khoi	blocked -5	done 5
nay la	question 5
nay lai	unrelated 3
nay lam	not_started -5	question 9
nay lui	extension 9	question -9
nay moi	done 4	in_progress 14	not_started -15
nay mua	blocked -9	question -3	unrelated 17
nay nam	question 4
nay nha	extension 4	in_progress -5
nay nong	question -6	unrelated 9
nay nop	in_progress -3
nay nua	not_started 3
nay phai	blocked 7	question -6
nay phat	done -3	in_progress 3
nay phong	not_started 3
nay ra	not_started 3
nay roi	ack -3	done 10	in_progress -7
nay sang	blocked -5	done -4	extension 7	in_progress 3
nay thang	done -4	in_progress 4
nay thanh	done -5	in_progress 5
nay tinh	blocked -18	question 19
nay troi	unrelated 3
nay van	not_started 7
nay vao	extension 5	in_progress -3
nay xong	in_progress 3
nay |	ack -5	blocked 17	done 15	extension -5	not_started 4	unrelated -23
ne	ack -3	done 8
ne |	ack -3	done 9
nen	ack -6	blocked 66	done -20	extension 6	in_progress -14	not_started -24	question -3	unrelated -5
nen ban	blocked 5	done -4
nen chua	blocked 24	in_progress -4	not_started -15
nen cong	blocked 4	in_progress -3
nen dang	blocked 9	done -4	in_progress -5
nen danh	blocked -5	extension 9
nen e	blocked 4	not_started -3
nen khong	blocked 4
nen phai	blocked 4
nen to	ack -3	blocked 4
nen xong	done -3	in_progress 6
neu	ack -7	blocked -14	done -8	in_progress 31	unrelated -4
neu hoan	ack -7	in_progress 7
neu mang	in_progress 4
ngac	blocked 6	in_progress -3
ngac |	blocked 6	in_progress -3
ngam	blocked 5	in_progress -4
ngam ,	blocked 5	in_progress -5
ngan	blocked 12	done 6	in_progress -20	not_started 12	unrelated -5
ngan %	done 11	in_progress -10
ngan dot	blocked 9	done -6
ngan hang	blocked 15	done -7	in_progress -6
ngan sach	done 6	in_progress -3
ngan trieu	done -4	in_progress 4
ngan tu	in_progress -3	not_started 5
ngan von	not_started 7
ngang	blocked 4	done 11	in_progress -6	not_started -6
ngang ngo	done 11	in_progress -4	not_started -6
nganh	blocked -9	done 4	extension 8
nganh doc	blocked -8	extension 9
nganh thao	done 4
ngap	done 4
ngap lut	blocked 3
ngap roi	blocked -5	done 5
ngay	ack -21	blocked -28	done 4	extension 68	in_progress 14	not_started -13	question -7	unrelated -17
ngay ,	blocked 5	in_progress -3
ngay :	done 3
ngay a	extension 4
ngay bn	extension -3	question 8
ngay cac	extension 3
ngay cho	extension 4
ngay dang	extension 3
ngay day	ack -6	in_progress 10
ngay de	done -3	extension 4
ngay duoc	blocked -5	extension 13	question -5
ngay em	extension -3	in_progress 6
ngay khong	question 6	unrelated -3
ngay lan	blocked -4	in_progress 5
ngay mai	done -4	in_progress 6
ngay moi	blocked 5
ngay mong	done 3
ngay nao	blocked -4	extension -3	in_progress 8	not_started -3	question 5
ngay nghiem	done -5	in_progress 5
ngay nha	extension 3
ngay nop	extension 4	question -3
ngay nua	extension 4
ngay please	ack -4	extension 5
ngay thang	extension 4	question -3
ngay thoi	in_progress 9	unrelated -3
ngay thu	in_progress 5
ngay |	blocked -8	done 30	extension 19	in_progress -24	not_started -5	question -11
nghe	ack 15	blocked -3	done -7	extension 3	in_progress -6	not_started -4	question -4	unrelated 6
nghe ,	done 4	in_progress -3
nghe chau	extension 3
nghe cho	done 3
nghe dien	done 6	in_progress -6
nghe may	done 4	in_progress -4
nghe noi	done -15	in_progress 18
nghe roi	ack 8	blocked -5	done 4	in_progress -5
nghe tap	in_progress -5	unrelated 9
nghe xong	done -5	in_progress 6
nghe |	ack 8	done -6	unrelated 3
nghen	ack 3	blocked -11	done 6	in_progress 4	not_started -7	unrelated 6
nghen ,	blocked -3	in_progress 10	not_started -6
nghen chi	done 7	in_progress -6
nghen |	ack 3	blocked -8	done -3	unrelated 9
ngheo	in_progress 4	unrelated -3
ngheo a	done 7	in_progress -7
ngheo cap	blocked -3	done 3
ngheo khong	blocked 3
ngheo lam	in_progress -3
ngheo xong	in_progress 5
nghi	ack -12	blocked 48	done 6	extension 8	in_progress -12	not_started -13	question -6	unrelated -21
nghi anh	blocked -3	done 7
nghi bi	blocked 6	extension -5
nghi bo	blocked -5	done 5
nghi chuyen	blocked 15	done -3	extension -5	in_progress -4
nghi cu	done 10	in_progress -13
nghi da	in_progress -3	not_started 4
nghi de	blocked 4	not_started -3
nghi dep	blocked -3	done 4
nghi dich	extension 4
nghi dieu	extension 4
nghi dinh	blocked 13	not_started -4	unrelated -4
nghi doi	extension -6	question 5
nghi duoc	extension 3
nghi gia	blocked -4	extension 7
nghi giao	blocked 5
nghi het	blocked 17	done -3	unrelated -12
nghi lanh	ack -3	blocked 7
nghi le	blocked -9	in_progress -5	unrelated 13
nghi om	blocked 5	in_progress -3
nghi phoi	blocked -3	done -7	in_progress 11
nghi phong	blocked 3
nghi quyet	blocked -7	done -3	in_progress 13
nghi roi	done -5	in_progress 6
nghi so	done -7	in_progress 7
nghi tinh	blocked -3	extension 3
nghi van	blocked 6	in_progress -4
nghi xoa	blocked -3	done 3
nghi xong	done 4	in_progress -3
nghi |	blocked -6	done 5	in_progress 5
nghia	blocked -5	done 7	in_progress 3	not_started -3	question 3	unrelated -4
nghia trang	done 13	unrelated -10
nghia vu	blocked -3	done -9	question 3	unrelated 11
nghich	unrelated 5
nghich dien	unrelated 5
nghiem	ack 27	blocked -11	done -5	not_started -6	unrelated -4
nghiem thu	blocked -8	in_progress 15	not_started -4
nghiem tuc	ack 24	blocked -7	done -3	in_progress -10
nghiem |	ack 4	blocked 4	in_progress -4
nghiep	blocked 5	done -3	in_progress -7	unrelated 5
nghiep bon	not_started 4
nghiep xong	done -3	unrelated 3
nghin	blocked -3	extension -3	unrelated 7
nghin |	extension -5	unrelated 7
ngo	blocked -3	done 15	in_progress -4	not_started -5
ngo ha	done 11	in_progress -4	not_started -6
ngo roi	done 3
ngoai	blocked 9	done -6	in_progress -11	not_started 6	question 4
ngoai ,	blocked 3
ngoai duong	blocked 4
ngoai khong	blocked 4	unrelated -3
ngoai lam	in_progress -8	not_started 7	question 3
ngoai nha	in_progress 3
ngoai san	unrelated 5
ngoai thuc	done 3
ngoi	blocked -3	done -4	in_progress 23	not_started -3	unrelated -8
ngoi bat	blocked -5	in_progress 6
ngoi cong	done -4	in_progress 10	not_started -5
ngoi go	blocked -3	in_progress 6
ngoi het	blocked -3	done 4
ngoi tren	blocked -4	in_progress 4
ngung	blocked 8	in_progress -5
ngung lai	blocked 5	in_progress -5
nguoc	blocked 6	done -3
nguoc nhau	blocked 3
nguoi	ack -15	blocked 21	done -10	in_progress -15	not_started -3	question -14	unrelated 37
nguoi cao	blocked -6	in_progress 9	not_started 3	unrelated -3
nguoi co	extension 8
nguoi cuoi	blocked -3	done 3
nguoi da	done -3	unrelated 4
nguoi dan	blocked -9	done 10
nguoi di	ack -7	blocked -3	in_progress 12
nguoi duyet	question 3
nguoi lam	blocked 5	done -11	not_started 10
nguoi man	blocked 11	unrelated -7
nguoi oi	blocked -12	unrelated 15
nguoi qua	blocked 4
nguoi roi	blocked 16	done -9	unrelated -4
nguoi ta	blocked 3	done -6	not_started 4
nguoi tham	done 5	in_progress -4
nguoi thi	blocked 3
nguoi xuong	in_progress -3	unrelated 4
nguoi |	done 18	in_progress -16	not_started -11	question -14	unrelated 27
nguon	blocked 9	not_started -6
nguon nao	blocked 6	not_started -5
nguyen	blocked 5	in_progress -12	not_started 17	question -7
nguyen ,	in_progress -4	not_started 6
nguyen trong	in_progress -7	not_started 10
nguyen |	blocked 7	question -6
nha	ack -17	done -23	extension 15	in_progress -4	not_started -3	question -38	unrelated 72
nha ,	done 3	in_progress 4	unrelated -4
nha a	done 8	extension 9	in_progress -6	unrelated -7
nha an	unrelated 3
nha anh	blocked -4	done 3	extension 6	in_progress 5	not_started -3	unrelated -4
nha ba	blocked 7	unrelated -3
nha c	done -3	in_progress 7
nha chi	ack -5	blocked 7	done -25	extension 3	in_progress 38	not_started 18	question -18	unrelated -17
nha cua	blocked -4	unrelated 6
nha cuoi	unrelated 3
nha di	blocked -4	unrelated 5
nha em	blocked -3	done -11	in_progress -6	not_started -6	unrelated 29
nha gia	unrelated 6
nha khong	question -5	unrelated 7
nha oi	unrelated 5
nha roi	ack -3	done -5	in_progress -6	unrelated 15
nha sep	blocked 5	unrelated -4
nha ta	done 4
nha tam	done 14	in_progress -6	unrelated -4
nha thau	ack -3	blocked 20	done -7	in_progress 3	not_started -3	question 3	unrelated -13
nha thuoc	blocked 4	done -4
nha tinh	done 3	in_progress 5	unrelated -5
nha toi	done -3	in_progress -3	unrelated 10
nha van	blocked -3	done 7	in_progress -5	not_started 5	unrelated -5
nha xong	done -8	in_progress -13	unrelated 21
nha |	ack 9	blocked -10	done 9	extension 6	in_progress -13	question -10	unrelated 10
nhac	ack 27	blocked 6	done 4	extension -7	in_progress -29	question 20	unrelated -25
nhac ,	ack 5
nhac a	in_progress -3	question 7
nhac hai	not_started 3
nhac hoai	done 13	in_progress -6	unrelated -3
nhac nham	blocked 24	done -8	unrelated -14
nhac nua	done 10	in_progress -4	unrelated -3
nhac o	not_started 4
nhac |	ack 14	blocked -9	done -7	in_progress -11	question 17
nham	ack -7	blocked 21	done -15	extension -4	in_progress -9	not_started -7	question -7	unrelated 28
nham a	blocked -4	in_progress -9	question -3	unrelated 19
nham don	blocked 8	unrelated -3
nham nguoi	blocked 24	done -8	unrelated -14
nham nhom	ack -3	in_progress -3	unrelated 13
nham tin	unrelated 8
nham xong	in_progress 5	not_started -4
nhan	ack 21	blocked -12	done 39	extension -12	in_progress -25	not_started 11	question -6	unrelated -16
nhan ,	blocked -6	done 5
nhan a	done 3
nhan anh	ack 3
nhan ban	in_progress -9	not_started 10
nhan cap	done 3
nhan cho	done 4
nhan chuong	ack -4	done 4
nhan cong	in_progress -3
nhan da	ack -9	done 13
nhan dan	done -3	in_progress 4
nhan dau	done 3
nhan du	ack -7	blocked -9	done 18
nhan duoc	ack 21	done -8	in_progress -9	not_started -3	question 6
nhan giai	ack 4	done -3
nhan het	done 5
nhan ho	ack 3	done -4
nhan khoan	ack -3	blocked 4
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan lon	in_progress 3
nhan nha	ack -5	done 7
nhan nham	unrelated 6
nhan nhe	ack -4	not_started 5
nhan nhiem	ack 13	done -4	not_started -3
nhan ocop	in_progress 4
nhan quan	blocked -4	done 4
nhan roi	done 4	in_progress -3
nhan sep	done 3
nhan su	blocked 8	in_progress -6
nhan thay	blocked 12	not_started -3	unrelated -7
nhan thong	ack 7	done -5
nhan va	ack 3
nhan viec	ack -9	not_started 12
nhan xong	in_progress 3
nhan yeu	ack 7	in_progress -4
nhan |	blocked 8	in_progress 6	question -5	unrelated -3
nhap	blocked -5	done 17	not_started -6	unrelated -5
nhap du	done 14	in_progress -9
nhap duoc	in_progress 7
nhap lan	in_progress 6
nhap lieu	blocked -5	done 6
nhap roi	in_progress 3
nhap xong	blocked 3	done 9	in_progress -11
nhap |	done -4	in_progress 6
nhat	done 3	extension -4	not_started -4	question -3	unrelated 8
nhat chu	in_progress 3
nhat duoc	unrelated 5
nhat hang	done -4	in_progress 4
nhat len	done 4	in_progress -3
nhat nay	in_progress 3
nhat quyet	blocked 9	in_progress -8
nhat thu	in_progress 5
nhat tri	ack 3
nhat |	done 4	in_progress -3
nhau	blocked 19	done -13	extension -4	in_progress 6	question 4	unrelated -8
nhau ,	blocked 7	unrelated -4
nhau di	in_progress 5	unrelated -3
nhau khong	unrelated 5
nhau ve	blocked 7	unrelated -3
nhau |	blocked 5	question 5	unrelated -8
nhay	in_progress 3
nhe	ack 7	blocked -13	done -7	extension 18	in_progress -18	question -16	unrelated 29
nhe ,	done -3	extension 5	in_progress 5	unrelated -4
nhe a	in_progress -5	unrelated 4
nhe anh	done 4	in_progress -3
nhe ca	done -6	unrelated 10
nhe cac	done 7	in_progress -7
nhe sep	blocked -5	done 6
nhe |	ack 10	done -18	extension 7	not_started 3	question -13	unrelated 15
nhen	done 10	unrelated -8
nhen moi	done 10	unrelated -8
nhi	blocked -5	done 6	in_progress -5	unrelated 9
nhi |	blocked -4	done 7	in_progress -5	unrelated 8
nhich	blocked -4	done -3	in_progress 9	not_started 4	unrelated -4
nhich tung	in_progress 9	unrelated -3
nhiem	ack 10	blocked 8	done -13	extension -7	in_progress -4	not_started 8	question 3	unrelated -5
nhiem can	in_progress 3
nhiem vu	ack 11	blocked 8	done -10	extension -7	in_progress -7	not_started 8	unrelated -3
nhieu	blocked 6	done -4	in_progress -5	question -5	unrelated 9
nhieu qua	blocked 5	in_progress -4
nhieu tien	question -6	unrelated 10
nho	ack 6	blocked 26	done -16	extension -5	in_progress -13	not_started -3	question -8	unrelated 14
nho anh	blocked 6	extension -3
nho chang	blocked -4	unrelated 6
nho dang	extension 4	in_progress -4
nho ma	ack 6
nho mac	blocked -3	unrelated 6
nho ro	in_progress 6
nho roi	ack 4
nho van	ack -5	blocked 12	done -3	in_progress -3
nho xe	question -5	unrelated 7
nhom	ack -7	blocked -8	done 26	extension -4	in_progress -21	question -6	unrelated 22
nhom ,	ack -4	unrelated 8
nhom a	done 5	in_progress -3	unrelated 3
nhom minh	question -3	unrelated 4
nhom roi	done 3	in_progress -3
nhom |	done 13	in_progress -8
nhu	done -7	in_progress 16	unrelated -6
nhu da	done 4
nhu khep	done 5	in_progress -3
nhu nop	in_progress 6
nhu xong	done -7	in_progress 9
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -5	blocked 4	done -9	extension -4	in_progress 8	not_started 8	question 13	unrelated -15
nhung ba	blocked 3
nhung bac	blocked -5	in_progress 6
nhung ben	blocked 4	in_progress -3
nhung bi	blocked -3	done -9	in_progress 12
nhung chac	done 20	in_progress -19
nhung chua	done -11	in_progress 20	question -3
nhung co	in_progress 9	unrelated -3
nhung dang	in_progress 4
nhung dau	blocked 4	done -3
nhung don	in_progress -5	question 6
nhung em	done 6	in_progress -4
nhung gi	not_started -3	question 10	unrelated -3
nhung he	done -7	in_progress 6
nhung ket	blocked 4	done -4	in_progress 4	not_started -3
nhung khong	blocked 7	done -4
nhung lam	blocked -4	done 8	in_progress -4
nhung ngay	done 3
nhung nhiem	in_progress -6	not_started 7
nhung phai	done -4	in_progress 5
nhung phe	done -3	in_progress 5
nhung phong	not_started 6
nhung sang	done 3	in_progress -3
nhung sep	in_progress 4
nhung thu	in_progress -6	not_started 9
nhung toi	blocked -5	done 3	in_progress 3
nhung van	blocked -12	done 14
niem	ack 6	blocked -19	done 29	in_progress 8	not_started -6	question -13	unrelated -3
niem chua	blocked -17	done 35	not_started -10	question -11
niem xong	done -5	in_progress 6
niem yet	in_progress 5	not_started 4
nien	blocked 3	done 3	in_progress -4
nien |	done 8	in_progress -7
ninh	done 4
ninh ,	done 4
nmai	done -8	in_progress 13
nmai nop	done -8	in_progress 13
no	ack 5	done 22	extension 8	in_progress -17	question -3	unrelated -16
no cac	blocked -5	done 10	in_progress -4
no co	blocked 13	unrelated -8
no mot	extension 9
no thi	ack -6	done 13	unrelated -3
no toi	ack 8	extension -3
noi	ack -6	blocked 4	done -42	extension 15	in_progress 33	not_started 13	question -12	unrelated -4
noi a	in_progress 4
noi anh	extension 7	in_progress -3
noi chi	blocked 4
noi cho	extension 9	question -5
noi dung	ack 4	blocked -18	extension -3	in_progress -6	not_started 27	unrelated -4
noi duong	blocked -4	in_progress 4
noi gi	blocked 4	done -3
noi giup	blocked 8	extension -4
noi het	blocked 4	done -4
noi hoan	in_progress 3
noi nhan	done 3
noi ok	done 3
noi roi	done -4	in_progress 10
noi som	in_progress 4
noi toi	extension 3	in_progress -3
noi trong	blocked 3
noi voi	blocked 4
noi vu	ack -3	in_progress 3	question -4	unrelated 5
noi xong	blocked -3	done -3	in_progress 13	not_started -6
noi |	blocked 14	in_progress -9
non	blocked -5	done 3	in_progress 5
non duoc	done 4
nong	blocked 9	done -10	question -6	unrelated 7
nong dan	done -7	in_progress 3	not_started 4
nong qua	blocked 12	unrelated -9
nong the	blocked -4	question -6	unrelated 15
nop	ack -41	blocked -32	done 32	extension 47	in_progress 13	not_started -21	question 27	unrelated -25
nop ,	blocked -3	done -4	in_progress 8
nop a	in_progress 6	not_started -3
nop ban	done 3	in_progress -3	question 3
nop bao	done -6	in_progress -4	not_started 10
nop bo	done 3	in_progress -3
nop ca	in_progress 8	not_started -5
nop cham	extension 5
nop chi	done 3
nop cho	done 5	in_progress -4	question 4
nop chua	question 6
nop danh	in_progress -4	not_started 6
nop du	done 8	in_progress -3
nop dung	ack -19	in_progress 23	question -4
nop duoc	blocked -7	done -4	extension 23	question -9
nop het	in_progress -4	question 7
nop ho	blocked 3	in_progress -6	not_started 6
nop hom	done 8	extension -7
nop kho	done 5	in_progress -3
nop khong	in_progress 6	question -5
nop lai	done 7	in_progress -4
nop len	done -10	in_progress 13
nop luon	done 9	in_progress -8
nop mo	done -4	in_progress 4
nop muon	extension 5
nop nha	blocked -3	done -11	extension 6	in_progress 14	unrelated -3
nop nhe	blocked 6
nop o	in_progress -3	question 8
nop roi	ack -4	done -6	in_progress -6	not_started 5	question 16
nop sang	done 10	in_progress -9
nop so	blocked 3	not_started -3
nop the	in_progress -4	question 7
nop to	done 4
nop tre	extension 3
nop tu	done 11	in_progress -5	question -4
nop van	done 8	in_progress -7
nop vao	extension 3
nop ve	extension 4
nop xong	done -3	in_progress 6
nop |	ack -4	done -7	in_progress 20	not_started -11	question 8
not	blocked -7	done 20	not_started -11
not may	in_progress 3
not toi	done 5	in_progress 6	not_started -10
not |	in_progress 5
nu	blocked 6	done 3	in_progress -3	unrelated -4
nu nam	blocked 7	unrelated -3
nu ra	done 3
nu roi	done 3	in_progress -3
nua	ack -12	blocked -10	extension 20	in_progress -5	not_started 27	question -13	unrelated -6
nua ,	done 11	extension 4	in_progress -9	unrelated -3
nua a	done 7	extension 5	in_progress -6	not_started 5	question -10
nua anh	in_progress -4	not_started 6
nua chi	done 4
nua dau	done 3	in_progress 3
nua khong	blocked 4	in_progress -4	question 4
nua la	done -4	in_progress 7
nua moi	not_started 3
nua nhe	done 4
nua roi	done -3	in_progress 9
nua sep	blocked 5	done -5
nua thoi	in_progress 3
nua xong	done -4	in_progress 6
nua |	blocked -13	done -4	extension 10	in_progress -6	not_started 17
nuoc	blocked 6	done 4	extension -4	in_progress -4	not_started -3	unrelated 4
nuoc ngam	blocked 5	in_progress -5
nuoc ngoai	blocked 8	unrelated -4
nuoc nhan	blocked -5	done 5
nuoc rut	blocked -4	in_progress 8
nuoc sach	blocked -3	done 6
nuoc to	blocked -5	done 5
nuoc xong	unrelated 3
nuoc |	blocked 6	extension -3	in_progress -9	unrelated 7
o	ack 8	blocked 10	done -6	extension -8	in_progress -6	not_started -4	question 5
o ap	blocked 3
o bai	done 5
o ban	ack -6	blocked -4	done -8	in_progress 26	unrelated -6
o ben	blocked 3
o buoc	blocked -4	in_progress 8	not_started -3
o cho	blocked 8	unrelated -3
o cua	unrelated 5
o cung	blocked 7	done -5
o dau	done -3	in_progress -5	question 11	unrelated 3
o day	not_started 4
o ke	ack 19	blocked -3	in_progress -8	unrelated -5
o khau	blocked 17	in_progress -13
o nha	done 3
o san	in_progress -7	unrelated 9
o so	blocked -12	in_progress 12
o tinh	blocked 7	in_progress -6
o tu	blocked -5	done 5
o van	done 3	in_progress -3
ocop	blocked -3	done 4	in_progress 4
ocop nha	done 4
ocop sao	in_progress 4
oi	extension -10	in_progress 6	not_started -5	question -3	unrelated 15
oi ,	blocked 4	done -6	unrelated 6
oi bai	in_progress 4
oi ban	unrelated 3
oi bao	blocked -3	extension -9	question 9	unrelated 6
oi ben	done 3
oi cai	in_progress 3
oi chac	done -4	in_progress 4
oi chi	done 3	in_progress -3
oi chua	not_started 6
oi co	question -3	unrelated 4
oi da	ack 7	blocked -5	done -8	in_progress 12	not_started -5
oi dang	blocked 8	in_progress -9
oi dat	done -3	unrelated 3
oi doi	extension 6
oi don	done 6	in_progress -4
oi dong	unrelated 3
oi em	ack 4	done 4	in_progress -7
oi gia	extension 5
oi hoan	extension 9	unrelated -5
oi hoi	blocked -3	not_started 5
oi hop	blocked 5
oi ke	done -3	in_progress 6
oi lam	done -5	in_progress 6
oi lay	in_progress -3
oi mo	in_progress 3
oi moi	in_progress 7
oi neu	in_progress 4
oi ngay	done -3	in_progress 3
oi nghi	done -8	in_progress 9
oi nha	unrelated 4
oi ok	ack 3
oi phieu	done 3	in_progress -3
oi phong	done 5	in_progress -4
oi quen	done 3	in_progress -3
oi san	done 4
oi xong	done 13	in_progress -4	question -6
oi |	blocked 8	done 9	extension -11	in_progress -7
ok	ack 18	blocked -8	done 27	extension -4	in_progress -13	not_started -9	question -4	unrelated -7
ok ,	ack -14	done 18	in_progress -3
ok a	in_progress 6	not_started -5
ok em	ack 12	done -3	in_progress -3
ok roi	ack 6	in_progress -3
ok xong	done 9	in_progress -5
ok |	done 4	in_progress -3
om	blocked 26	extension 4	in_progress -8	not_started -13	unrelated -3
om may	blocked 12	not_started -12
om |	blocked 6	extension 3	in_progress -5
on	ack 29	blocked -12	done -10	extension 7	in_progress -8	not_started -5	question -3	unrelated 3
on ,	done -3	in_progress 3	unrelated 3
on a	ack 3
on anh	ack 9
on bot	ack 4
on ca	unrelated 3
on cac	done -3	unrelated 3
on chi	ack 3
on cho	extension 10	in_progress -7
on dong	ack 5
on moi	done -3	unrelated 4
on roi	in_progress 5
ong	ack -4	blocked 16	in_progress -15	unrelated 5
ong chu	blocked 4
ong hai	done -3	in_progress -3	unrelated 5
ong nhan	ack -3	blocked 4
ong nuoc	blocked 5	in_progress -5
pccc	done 5	not_started -3
pccc xong	done 3	not_started -3
pdf	done -4	in_progress -5	question 10
pha	blocked 25	done -6	in_progress -11	question -4
pha hong	blocked 13	done -4	in_progress -8
pha san	blocked 10	unrelated -3
phai	ack -6	blocked 7	done 13	extension -16	in_progress 6	not_started -22	question 42	unrelated -24
phai ban	in_progress 3
phai cho	blocked 6	in_progress -3
phai chua	blocked -4	done 11	in_progress -4	not_started -3
phai cua	blocked 10	not_started -3	question -3
phai dang	done 19	in_progress -19
phai doi	blocked 6	extension -5
phai dung	blocked 4
phai giai	blocked 6	done -5
phai got	in_progress 4
phai hoan	blocked 6	extension -11	in_progress 6
phai hoi	blocked 7	question -6
phai huy	extension 3
phai in	in_progress 6
phai khong	question 8
phai ki	question 3
phai la	blocked 5	in_progress -3
phai lam	blocked -18	done 5	extension 3	in_progress 10	not_started -4	question 10	unrelated -5
phai ngung	blocked 8	in_progress -5
phai nhac	done 4	in_progress -3
phai nop	question 5
phai thu	done -3	in_progress 10
phai xong	blocked -8	done -4	in_progress 5	question 11
phai |	blocked -4	done -4	in_progress 9
pham	blocked -6	done 5	not_started 3	question 4	unrelated -6
pham a	in_progress 3
pham chua	blocked -3	not_started 3	question 4
pham ocop	done 4
phan	ack -9	blocked 27	done -24	extension 7	in_progress 21	unrelated -23
phan a	not_started 4
phan ba	in_progress 3
phan bo	blocked -6	done 6	extension 3
phan chuyen	ack 9	done -3	in_progress -4
phan con	done 11	in_progress -10
phan cong	ack -3	blocked -8	done -5	in_progress 10	not_started 10
phan cu	blocked -3	in_progress 3
phan cua	done -3
phan dan	blocked 5	done -3
phan dau	in_progress 7
phan doi	blocked 10	in_progress -8
phan em	blocked 5	done -3
phan hoi	blocked 14	done -4	in_progress -7
phan kien	done -4	in_progress 5
phan kinh	blocked -4	question 7
phan loi	in_progress 4	not_started -3
phan mem	blocked 4	done 16	extension 8	in_progress -21	unrelated -3
phan minh	blocked 15	done -4	in_progress -13	not_started 3
phan mo	in_progress 5	not_started -3
phan nguoi	done -6	in_progress -4	not_started 11
phan phan	extension 3	in_progress -3
phan roi	done -9	in_progress 13
phan so	in_progress 5	not_started -3
phan thu	extension 3	in_progress -3
phan tich	extension 3	in_progress -3
phan toi	ack -6	done 13	unrelated -3
phan tong	in_progress 5	not_started -5
phan tram	blocked -3	in_progress 8	unrelated -3
phan ung	blocked 11	done -3	in_progress -5
phan viec	blocked -3	done -4	in_progress 12
phan |	in_progress 7	question -3
phao	ack -4	blocked -5	done 12	question -3
phao ,	blocked -5	done 5
phao hoa	ack -4	done 7	question -3
phap	blocked 5	done -13	in_progress 19	not_started -4	unrelated -5
phap chu	blocked 4
phap gui	done -3	in_progress 3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	done -3	in_progress 6
phap to	done -4	in_progress 5
phat	ack -11	blocked -31	done 41	extension -6	in_progress 27	unrelated -23
phat anh	done -7	in_progress 7
phat cac	in_progress 3
phat cho	done 6	in_progress -3
phat cua	blocked 9	done -7
phat den	done 4
phat di	done 5	in_progress -5
phat dong	done -3	not_started 5
phat hanh	blocked -13	done 13	in_progress 15	not_started -10	unrelated -3
phat het	ack -3	blocked -4	done 7	in_progress 9	question -4	unrelated -4
phat phieu	done -4	in_progress 7
phat qua	not_started 5	unrelated -3
phat sau	done 4
phat tan	done 3
phat to	blocked -3	done -8	in_progress 8	question 6
phat xong	blocked -6	done 17	in_progress -10
phe	blocked 7	done 10	in_progress -16	not_started -3	question -5	unrelated 9
phe duyet	blocked 11	done 17	in_progress -20	question -4	unrelated -3
phe nhe	unrelated 3
phep	ack -8	blocked -13	done 20	extension 16	in_progress -7	question -4	unrelated -3
phep ,	ack -4	done 4
phep ban	done 6	in_progress -3
phep cap	ack -3	done 5
phep gui	done -9	extension 11
phep nop	extension 3
phep thu	done 8	extension -6
phep xay	blocked -8	done 6
phi	ack -4	blocked 34	done -5	extension -4	in_progress -11	not_started -8	question 5	unrelated -7
phi ,	done 5	in_progress -3
phi a	blocked 4
phi bi	blocked 14	in_progress -6	question -3
phi da	done 5
phi khong	blocked -4	question 5
phi thi	blocked -4	in_progress -3	question 7
phi tu	blocked 3
phi xong	blocked -4	done -4	in_progress 9
phi |	blocked 15	in_progress -8
phia	blocked -5	in_progress 7
phia minh	blocked -4	in_progress 5
phien	blocked -3	done -5	extension 6	in_progress 4
phien ,	blocked -3	extension 3
phien co	extension 3
phien gac	done -4	in_progress 4
phien |	blocked -3	extension 3
phieu	blocked -5	done 10	unrelated -5
phieu ,	in_progress 6	not_started -5
phieu khao	done 10	in_progress -6
phieu roi	in_progress 3
phieu xong	done -3	in_progress 3
phieu |	blocked -3	done 5	in_progress -8	not_started 5
phim	done -16	in_progress 5	question -12	unrelated 23
phim chua	question -11	unrelated 15
phim xong	done -16	in_progress 9	unrelated 7
pho	ack -6	done 15	in_progress 5	not_started -5	unrelated -7
pho anh	done 4
pho bao	done 4	unrelated -3
pho chua	in_progress 6
pho xin	blocked 4	done -3
pho xong	blocked 3	done 3	in_progress -5
pho |	in_progress 6
phoi	ack -3	done 7	extension -6	not_started -3	question 3
phoi hop	ack -3	blocked 4	done 7	extension -6	not_started -3	question 3	unrelated -4
phoi ngoai	unrelated 5
phong	ack 14	blocked -5	done -12	extension -11	in_progress 4	not_started -13	question 22
phong a	in_progress -3	not_started 5
phong ben	in_progress 4
phong chay	ack 5	blocked -3	in_progress 5	not_started -9
phong cho	blocked 6	in_progress -3
phong chong	blocked -6	in_progress 5
phong chu	blocked -3	in_progress 6
phong chua	blocked -5	not_started 8
phong con	blocked 7	unrelated -6
phong da	ack 4
phong dang	ack 4	done -3	in_progress 3
phong di	blocked -3	extension 3
phong doi	done 12	extension -6	unrelated -4
phong em	not_started -4	question 5	unrelated -5
phong hop	unrelated 3
phong khac	done -3	not_started 4
phong khong	blocked 3
phong kinh	done -7	in_progress 3	not_started 5
phong kt-ht-dt	done 5	in_progress -5
phong mat	done -8	extension -3	in_progress 12
phong mot	done 6	in_progress -3
phong nao	question 3
phong ngay	done 4	in_progress -3
phong nha	blocked 3	extension -3	unrelated 3
phong nhe	done -3	unrelated 3
phong oi	in_progress -5	question 5	unrelated 4
phong roi	done 5	in_progress -5
phong se	done -3	in_progress 8
phong tu	in_progress 4
phong van	blocked 3
phong vhxh	blocked 3	in_progress 3
phong xai	blocked 4	done -4
phong xong	blocked -4	done 3	in_progress -8	question 12
phong |	ack 18	blocked -19	done -4	unrelated 5
photo	done 6	in_progress -3
photo phat	done 6	in_progress -3
phu	ack -3	blocked -6	done 4	in_progress -8	not_started -5	question 23	unrelated -5
phu chung	blocked -3	in_progress 3
phu huynh	done -8	in_progress -4	unrelated 14
phu luc	blocked -15	done 6	in_progress 5	question 9	unrelated -3
phu nu	done 5
phu trach	blocked 12	in_progress -7	not_started -4	question 17	unrelated -14
phuc	done 11	in_progress -7
phuc duoc	in_progress 3
phuc triet	done 7	in_progress -6
phuc xong	done 3	in_progress -3
phun	blocked 5	done 4	in_progress -7
phun nam	blocked 4	done -4
phun thuoc	done 6	in_progress -6
phuong	ack -3	blocked -5	done 19	extension -3	in_progress -19	unrelated 8
phuong an	in_progress 3	unrelated -3
phuong ban	done 6	in_progress -6
phuong can	blocked 3
phuong chua	blocked -3	not_started 4
phuong da	done 12	in_progress -9
phuong gui	done -9	in_progress 9
phuong kia	in_progress 3
phuong kich	blocked -3	done 3
phuong minh	blocked -12	unrelated 13
phuong roi	done 4	in_progress -4
phuong |	done 9	in_progress -9
phut	blocked 4	done -3	question 4
phut chot	blocked 4	done -3
please	ack -4	extension 5
please 🙏	ack -4	extension 5
ptckh	ack -5
ptckh da	ack -4	done 5
ptckh khong	unrelated 3
qd	done 8	in_progress -6
qua	ack -19	blocked -17	done -6	extension -3	in_progress 6	not_started -10	question -6	unrelated 55
qua ,	ack 3	blocked 11	in_progress -10	not_started -3
qua :	done 3
qua ?	blocked -3	in_progress 10	question -3	unrelated -3
qua a	ack -3	done -8	not_started 4	unrelated 11
qua anh	blocked 14	done -3	unrelated -8
qua bi	done -3	in_progress 3
qua ca	blocked 6	done -5	extension 3	unrelated -4
qua cac	blocked -4	done -7	unrelated 14
qua choi	in_progress -3	unrelated 6
qua chua	blocked -3	done 12	in_progress -8	not_started 3
qua co	done 4
qua doi	done -4	unrelated 7
qua duoc	blocked -7	in_progress 9
qua em	done 7	in_progress -6
qua ha	blocked 3
qua han	question 3
qua hom	done 4	in_progress -4
qua lam	done 3
qua ma	blocked -5	done -5	in_progress 10
qua moi	blocked 3	extension -5	not_started 5
qua nay	question 3
qua nen	blocked -4	not_started 5
qua nha	done 7	in_progress -8	unrelated 3
qua nhe	done -3	unrelated 6
qua nua	blocked 4
qua roi	blocked -4	done -7	in_progress 14
qua tai	blocked 4
qua tet	in_progress 5	unrelated -3
qua tham	blocked -4	done 5
qua thang	not_started 3
qua troi	blocked -3	done 5	in_progress -9	unrelated 7
qua truc	done 7	in_progress -8
qua trung	in_progress -5	not_started 8
qua tuan	extension 5	in_progress -3
qua viec	in_progress 4	not_started -3
qua viet	done -3	unrelated 6
qua xet	blocked 4
qua xong	done 9	in_progress -6
qua zalo	blocked -3	question 8
qua |	ack -11	blocked -17	done -18	extension -3	in_progress 37	not_started -22	question -5	unrelated 38
quai	blocked 6	done -6
quai nao	blocked 6	done -6
quan	blocked -5	done 4	extension -5	in_progress -3	not_started 10	question 4	unrelated -6
quan a	blocked 3
quan an	blocked -3	in_progress 3
quan buoi	in_progress 3
quan cho	in_progress 3
quan chua	question 4
quan da	in_progress -6	not_started 7
quan dang	done -4	in_progress 5
quan day	done -3	unrelated 6
quan di	in_progress -4	not_started 3
quan gan	blocked 3
quan li	blocked 5	done 5	in_progress -4
quan nam	blocked 3
quan nha	in_progress 3
quan ong	unrelated 5
quan roi	done -3	in_progress 4
quan sang	done -5	in_progress 7
quan su	blocked -7	extension 6	in_progress 4
quan triet	ack 8	in_progress -6
quan tron	blocked -4	done 4
quan xong	done 13	in_progress -3	unrelated -6
quan |	blocked 3	done 6	extension -7	not_started 3	unrelated -3
quang	blocked 6	done -6
quat	blocked 12	done -6	unrelated -5
quat do	blocked 12	done -5	in_progress -6
quay	done -8	in_progress 3	not_started 8
quay phim	done -9	in_progress 8	not_started 3
quay sang	in_progress -3	not_started 6
que	blocked 5
que het	blocked 3
quen	done 7	in_progress -13	not_started 7	unrelated 4
quen bao	done 10	in_progress -8
quen chia	unrelated 4
quen do	unrelated 5
quen mat	blocked 4	not_started 6	unrelated -4
qui	ack -4	blocked 28	done -21	extension 27	in_progress -26	question -5	unrelated 3
qui che	blocked -4	done 4
qui dinh	blocked 34	extension 3	in_progress -15	not_started -15	unrelated -5
qui hoach	blocked 10	done -8	in_progress -5	not_started 6	unrelated -3
qui i	blocked -11	done -5	extension 13	not_started 3
qui ii	not_started 3
qui iii	done -5	extension 3	not_started 8
qui iv	blocked -3	done -3	extension 8
qui lop	blocked -3	done -7	unrelated 14
qui nhe	unrelated 3
qui xong	in_progress 3
qui |	blocked 4
quoc	blocked 3
quyen	blocked 7	done 3	extension -3	not_started -3	unrelated -4
quyen gop	in_progress 4
quyen ki	in_progress 5
quyen nop	done 7	in_progress -7
quyen tren	blocked 3
quyen |	blocked 3	in_progress 3
quyet	blocked -9	done 11	in_progress 10	question -3	unrelated -7
quyet ,	blocked -3	done 3
quyet da	blocked -3	in_progress 3
quyet dinh	ack 3	blocked -13	done 10	in_progress 5	unrelated -3
quyet duoc	in_progress 4
quyet hdnd	blocked 3
quyet khong	blocked 9	in_progress -8
quyet tam	done -3	in_progress 5
quyet toan	blocked -5	done 9	in_progress -5
quyet xong	blocked 9	in_progress -7
quyet |	blocked -5	extension 3	in_progress 3
ra	ack -28	blocked -6	done 12	extension 4	in_progress 17	not_started 18	question -4	unrelated -13
ra ,	blocked -3	in_progress 6
ra chan	blocked 8	unrelated -3
ra con	in_progress 3
ra dao	blocked 3
ra dau	done -10	not_started 11
ra do	blocked -7	done 12	in_progress -3
ra doa	ack -3	blocked 4
ra em	in_progress 5	not_started -4
ra giay	blocked -8	in_progress 9
ra hien	in_progress 4
ra hom	blocked -5	done 6
ra mat	blocked -4	done 7
ra nua	blocked -8	not_started 10
ra quan	done -4	extension -3	in_progress 3	question 3	unrelated 4
ra sang	done 3
ra soat	blocked -7	done 13
ra thay	blocked 3
ra thong	in_progress 3
ra toa	blocked 13	done -9
ra vao	blocked 5	in_progress -4
ra xem	done 4	unrelated -3
ra xong	blocked 7	in_progress -4	not_started -3
ra |	ack -18	blocked 8	done 3	in_progress 3	not_started 7
rac	done 16	in_progress -12	unrelated -3
rac tu	done 5
rac |	done 4	in_progress -4
rai	blocked -4	in_progress 6	question -3
rai ,	in_progress 5
rai khap	done 3
rang	ack -7	done 3	in_progress 8
rang em	done 5	in_progress -3
ranh	extension -5	not_started 13	unrelated -5
ranh cam	blocked -4	in_progress 5
ranh em	ack -6	not_started 6
ranh gioi	blocked 6	done 3	in_progress -6	not_started 3	unrelated -3
ranh ma	not_started 3
ranh no	ack 8	extension -3
rap	in_progress 3
re	in_progress -3	unrelated 5
re lien	unrelated 6
re |	done 3
ret	blocked -3	unrelated 6
ret qua	blocked -3	unrelated 6
rieng	done -4	in_progress -4	not_started 8
rieng chua	not_started 3
rieng khu	in_progress -4	not_started 5
ro	ack 27	blocked 10	done -8	extension -3	in_progress -27	not_started 5	unrelated -5
ro ,	ack 10	in_progress -6
ro a	blocked 5	in_progress -5
ro ai	blocked 3
ro han	ack 5	done -3
ro nen	blocked 10	not_started -10
ro rang	done 5	in_progress -3
ro roi	ack 4
ro thoi	ack 3
ro thua	ack 3
ro toi	blocked -6	in_progress -6	not_started 17
ro yeu	blocked -3	question 5
ro |	done -3	in_progress 5
roi	ack 3	blocked -13	done 49	extension -39	in_progress 17	not_started -27	question -13	unrelated 23
roi ,	blocked -21	done -15	extension -4	in_progress 25	not_started 14	question -16	unrelated 19
roi .	ack -7	done 15	in_progress -6
roi a	ack -9	done 28	extension -11	in_progress 5	not_started -9	question 9	unrelated -15
roi ai	in_progress 19	question -7	unrelated -7
roi anh	ack -4	blocked 3	done -9	extension -4	in_progress 4	not_started -4	question -4	unrelated 18
roi bao	ack 6
roi bo	blocked 4
roi c	done 5	in_progress -4
roi cac	blocked 3	done -5	unrelated 4
roi chau	done 4
roi chi	ack 6	blocked 13	done 17	extension -3	in_progress -16	unrelated -14
roi cho	not_started 3
roi chu	blocked -6	done 44	in_progress -20	not_started -6	question -9
roi con	in_progress 3
roi dau	in_progress 5
roi day	done 3
roi de	ack 6	in_progress -6
roi di	done -5	unrelated 6
roi do	blocked -3	done 18	in_progress -9	unrelated -3
roi dong	blocked 10	done -7
roi em	not_started 3
roi gui	ack -8	blocked -3	done -21	in_progress 27	question 8
roi ha	question 4
roi ket	blocked 3
roi khao	unrelated 6
roi khong	done 4	in_progress -3
roi lam	in_progress -7	not_started 10
roi ma	ack -8	blocked -7	done 16	in_progress 19	question -8	unrelated -12
roi moi	blocked -13	done -8	unrelated 24
roi ne	ack -3	done 11	in_progress -6
roi nen	blocked 5	done -4
roi nghe	ack 10	blocked -5	done -6	in_progress -7	unrelated 7
roi nghen	ack 3	done 9	not_started -6	unrelated -3
roi nha	blocked -6	done 5	in_progress 3
roi nhe	ack 9	blocked -6	in_progress 6	unrelated -6
roi nhung	blocked 29	done -18	question -4	unrelated -3
roi phai	question 6
roi phat	done 3
roi sao	done -9	in_progress -7	question 17
roi sep	ack 3	blocked -4	done 21	in_progress -10	unrelated -7
roi thi	blocked 7	done -12	in_progress -3	question 10
roi tra	ack 9	done -3	in_progress -4
roi ve	blocked -4	done -21	in_progress -8	unrelated 34
roi viec	blocked -3	done -3	extension 7
roi xong	in_progress 6
roi |	done 34	extension -12	in_progress 8	not_started -14	question -11	unrelated -6
ron	blocked -4	done 7
ron treo	done 4
rong	extension 3
rot	blocked 10	not_started -8
rot dong	blocked 11	not_started -9
rot thi	in_progress 4
rua	ack -3	blocked -4	done -3	in_progress -5	question 19
rua anh	blocked -3	question 11	unrelated -3
rua chi	blocked -5	question 8
rua xe	unrelated 5
rung	blocked 4	in_progress -6	not_started 3
rung chong	blocked 3
rung |	extension 3
ruong	blocked -4	in_progress 4
ruong cam	blocked -4	in_progress 4
ruot	done -3	in_progress -7	not_started 3	unrelated 7
ruot thua	in_progress -6	unrelated 7
rup	done 3
rup sang	done 3
rut	ack -3	in_progress 5
rut day	in_progress 4
rut quan	blocked -3	in_progress 3
rut ve	ack -3	blocked 4
rut |	in_progress 4
sac	question -3	unrelated 6
sac type	unrelated 3
sach	ack -13	blocked 27	done 42	extension -10	in_progress -18	question -10	unrelated -18
sach ,	in_progress 4
sach a	in_progress -3	not_started 6
sach cac	in_progress 6
sach chau	done 4
sach cho	done 7	in_progress -5
sach cu	ack 3	done -4	in_progress 4
sach cua	blocked -3	in_progress 3
sach da	done 6
sach dan	blocked 12	done -5	in_progress -6
sach du	blocked 5
sach dung	blocked 9	done -6
sach ho	done -4	in_progress 3
sach khong	blocked -3	done 4
sach ki	ack -3	done 5
sach kinh	blocked 3
sach mai	done 4
sach nhac	blocked -5	done 5
sach phe	blocked 4	in_progress -3
sach phuong	blocked 3
sach roi	blocked 4	done 3	in_progress -5
sach se	ack -6	done 13	unrelated -3
sach tra	done 3
sach tron	done 5
sach vay	blocked 4	in_progress -3
sach xong	blocked -3	in_progress 3
sach |	blocked 11	done -8	in_progress 3	question -3
sai	blocked 13	done -12	in_progress 5	not_started -4
sai phai	in_progress 4
sai qui	blocked 6	in_progress -3
sai so	in_progress 3
sai the	done -3	in_progress 3
sai |	blocked 4	done -3
sam	blocked -6	done 6	extension 3	not_started 4	question 8	unrelated -15
sam son	extension 3
sam thiet	blocked -6	done 5	not_started 4	question 9	unrelated -12
san	ack -3	done -4	in_progress -3	question 3	unrelated 14
san bay	unrelated 3
san chua	question 3
san dinh	in_progress -7	unrelated 9
san kia	unrelated 5
san nen	done -3	in_progress 6
san pham	blocked -3	done 5
san roi	blocked 5
san xong	done -4	unrelated 3
san |	blocked 5
sang	ack -11	blocked -17	done 41	extension 30	in_progress -22	not_started -4	question -21	unrelated 3
sang ,	done -3	in_progress 4
sang ban	blocked 7	done -8	in_progress 3
sang chua	done -4	in_progress 10	not_started -5
sang doi	done 3
sang ha	extension 3
sang het	done 5
sang khu	done -4	in_progress 6
sang lam	not_started 3
sang lay	done 5	in_progress -4
sang mai	blocked -3	done -8	in_progress 5	unrelated 9
sang nay	blocked -9	done 63	extension -3	in_progress -39	not_started -3	question -6
sang ngay	extension 4
sang qui	blocked -6	done -3	extension 12	in_progress -3
sang sep	in_progress 6	not_started -3
sang thang	blocked -3	extension 4	not_started 3
sang thu	in_progress 7
sang tieng	in_progress 4
sang tinh	done 7	extension -6
sang toi	blocked 6	done -3	extension -3
sang trong	extension 4
sang tuan	blocked 7	done -6	not_started 5	unrelated -3
sang viec	not_started 3
sang voi	blocked -4	extension 4
sang |	blocked 8	done -6	extension 3	in_progress -7	unrelated 5
sao	ack -3	done 11	extension -3	in_progress -24	question 35	unrelated -15
sao bao	done 3
sao bot	done 3
sao cho	in_progress 4
sao con	done 6	unrelated -3
sao em	blocked -7	question 13
sao gui	done 6	in_progress -3
sao khi	blocked 4
sao lai	done 4
sao ma	in_progress -4	not_started 5
sao noi	blocked 10	in_progress -7
sao roi	done 4
sao van	done -9	in_progress -7	question 17
sao |	blocked -3	in_progress -3	question 7
saon	in_progress -3	not_started 4
saon |	in_progress -3	not_started 4
sap	blocked 36	done -17	in_progress -8	not_started -6	question -4
sap cap	done -5	in_progress 6
sap hoan	in_progress 3
sap nhap	blocked 3	in_progress -4
sap toi	in_progress 3
sap tu	blocked 12	done -6	in_progress -6
sap ve	blocked -4	unrelated 6
sap xep	done 12	in_progress -4	not_started -3
sap xong	blocked 5	done -11	in_progress 7
sap |	blocked 13	in_progress -11
sat	blocked 20	done -4	unrelated -11
sat ,	in_progress 3
sat het	blocked 12	done -8
sat lo	blocked 7	done -5
sat xong	done 8	unrelated -7
sau	ack 22	blocked -5	done -6	extension 5	not_started 10	question -19	unrelated -4
sau ,	not_started 3
sau cho	done 4
sau da	unrelated 4
sau duoc	extension 3
sau em	in_progress 7
sau la	blocked 8	in_progress -7
sau lam	in_progress 3
sau moi	blocked -3	in_progress -4	not_started 14
sau mua	blocked -3	in_progress 4
sau ngay	extension 3
sau nha	ack 14	question -7	unrelated -7
sau roi	blocked 9	extension -3	in_progress -3
sau to	in_progress 3
sau tuan	done 9	in_progress -8
sau xong	in_progress 3
sau |	ack 12	blocked -3	done -7
scan	blocked 15	done 10	in_progress -13	question -7	unrelated -3
scan chet	blocked 6	in_progress -3
scan gui	done 6	in_progress -6
scan hu	blocked 8	question -6
se	ack 76	blocked -16	done -31	extension -10	in_progress 9	not_started -10	question -8	unrelated -10
se bao	ack 5	done -9	in_progress 10
se cap	ack 5
se co	ack 11	done -6	in_progress -3
se dien	ack 8	in_progress -6
se gui	ack 8	in_progress -3
se hoan	ack 3	done -8	in_progress 9
se lam	ack 17	done -3	in_progress -11
se nop	ack -7	in_progress 11
se roi	ack -6	done 13	unrelated -3
se thuc	ack 8	done -3
se to	ack 8	done -5
se trien	ack 3
se xong	in_progress 6
sep	ack 6	blocked -3	done -22	in_progress 33	not_started -4	question -5	unrelated -8
sep ,	blocked 8	done -27	in_progress -6	question 4	unrelated 18
sep a	done 5
sep bat	in_progress 3
sep chua	done -3	in_progress 8
sep cu	blocked 4	unrelated -3
sep da	not_started 3
sep di	blocked 5	done -3	in_progress 3	unrelated -4
sep duyet	question 4
sep ki	blocked -3	in_progress 8
sep oi	ack 4	done -6	in_progress 12	question -7	unrelated -4
sep tu	ack -6	done -4	in_progress 13	unrelated -3
sep xem	done -3	in_progress 8
sep |	ack 11	blocked -6	done 13	in_progress -10	unrelated -7
set	blocked 9	done -7
set danh	blocked 9	done -7
si	done 6
si bao	done -3	unrelated 3
si son	done 4	unrelated -3
sinh	done 12	not_started -12	unrelated 3
sinh ,	done 3
sinh chau	unrelated 3
sinh con	blocked 12	not_started -3	unrelated -7
sinh hoat	done 4
sinh moi	ack 3	blocked -3	done 8	not_started -6	unrelated -4
sinh nhat	unrelated 7
sinh xong	unrelated 4
slide	in_progress 3
so	ack -11	blocked 8	extension -11	in_progress -5	not_started 3	question 23	unrelated -3
so ,	blocked -15	done -5	in_progress 24
so a	blocked -4	done 4	not_started 4
so bao	done -3
so bi	blocked 15	done -8	in_progress -5
so chi	unrelated 3
so cho	done 4
so chua	blocked 5	not_started -5
so con	in_progress -5	not_started 7
so cong	ack 12	done -8	in_progress 3	unrelated -3
so cua	in_progress 3	question -9	unrelated 12
so da	done -7	in_progress 4	not_started -6	question 11
so dang	blocked -3	in_progress 5
so dat	blocked -3	extension -3	in_progress 4	question 6	unrelated -4
so dau	done 8	in_progress -6
so den	in_progress -3
so dien	extension -3	unrelated 7
so do	blocked -6	done 4
so du	blocked 3
so dung	blocked -3	done 5
so e	blocked -5	done 5
so goc	blocked 15	done -10
so gui	done -3	in_progress 3
so hai	done 10	in_progress -8
so het	blocked 18	done -12	in_progress -3
so ho	blocked -3	done 3
so hoa	done 5	in_progress -5
so hoan	in_progress 3
so ket	done -3	in_progress 4
so khen	ack 3	blocked 3	done -7	in_progress 6	unrelated -6
so khong	blocked 12	in_progress -17	not_started 9
so kia	unrelated 5
so la	in_progress 6
so lai	unrelated 3
so lan	blocked 6	done -3
so lieu	ack -4	blocked 9	done -3	extension 3	not_started -10	question 18	unrelated -11
so luu	blocked -5	done 11	in_progress -3
so may	question 4
so muc	blocked -4	done 7	in_progress -3
so nam	blocked -11	in_progress 12
so nguoi	done -3	extension 9	in_progress -3
so nha	blocked 3
so nhan	done 5
so nhe	done 3
so noi	ack -3	in_progress 4	question -4	unrelated 5
so o	done 3	in_progress -3
so ra	blocked -10	not_started 11
so roi	ack 8	blocked -8	done 12	in_progress -16	unrelated 5
so sach	in_progress 3
so sap	blocked -4	unrelated 6
so sep	in_progress -5	not_started 5
so so	done 5	in_progress -4
so tai	blocked 3	in_progress -10	unrelated 9
so tay	blocked -3	done 5
so that	blocked 10	done -3	in_progress -6
so theo	ack -4	done -11	in_progress 15
so tho	extension -3	unrelated 5
so thua	done -3	not_started 3
so thue	blocked -3	extension -4	in_progress 7
so toi	not_started 6
so tra	blocked 16	done -4	in_progress -9
so tu	blocked -5	done 3	in_progress 8	not_started -5
so va	done 6	in_progress -5
so van	blocked -3	in_progress -3	question 9
so ve	blocked -6	done 5
so viec	blocked -3	done -4	in_progress 10
so voi	blocked -3	extension 5
so xep	done 3
so xong	done -7	in_progress 7	not_started 7	unrelated -3
so |	ack -5	blocked 13	done 13	extension -3	not_started -9	question -3	unrelated -8
soan	ack -3	blocked 8	done -17	in_progress 13	not_started 5	unrelated -8
soan du	blocked 4
soan hop	blocked 7	done -8	in_progress 4
soan xong	done -3	in_progress 7
soan |	question 4
soat	ack -6	blocked -11	done 11	in_progress 14	not_started -3	unrelated -3
soat dang	done 13	in_progress -12
soat du	in_progress 4
soat lai	ack -6	done -5	in_progress 15
soat xong	blocked -6	done 8
soat |	blocked -4	in_progress 6
som	ack 4	done -5	in_progress 9
som moi	in_progress 3
som |	ack 5
son	done -9	in_progress 15
son ca	extension 3
son lai	done 13	in_progress -8	unrelated -3
son nha	in_progress -4	unrelated 5
son nua	done -5	in_progress 8
son xong	done -16	in_progress 19
song	blocked -5	done 3
song nhiem	not_started 4
sot	done 16	in_progress -6	question -4	unrelated -6
sot bao	done 3
sot cai	done 4
sot chuong	done 3
sot may	in_progress 4
sot nam	extension 4	unrelated -3
sot xuat	blocked 7
sot |	done 4
su	ack -3	blocked -5	done 8	extension 5	in_progress -10	not_started 10	unrelated -3
su chua	blocked -3	not_started 5
su dung	done 11	in_progress -5
su ra	blocked -5	done 5
su xin	extension 4
su yeu	blocked 4
su |	blocked -7	done -8	not_started 15
sua	ack -5	blocked -19	extension -4	question -7	unrelated 35
sua ,	blocked 6	in_progress -5
sua duoc	done 4	in_progress -3
sua duong	done 7	in_progress -9	not_started 5
sua loi	blocked -4	in_progress 5
sua may	blocked -5	question -4	unrelated 11
sua nha	done 8	in_progress -6
sua roi	done 6	in_progress -5
sua them	in_progress 4
sua theo	blocked -4	done 5
sua tiep	done -3	in_progress 6
sua truong	blocked -3	in_progress 7
sua va	done 8	in_progress -4
sua xe	in_progress -9	unrelated 11
sua xong	done -10	in_progress -9	unrelated 21
sua |	done -11	in_progress 13
suc	blocked 6	done -3
sung	blocked -7	done 5	in_progress 5
sung du	done 4	in_progress -3
sung theo	blocked -5	in_progress 5
sung xong	done 7	in_progress -7
sung |	done -4	in_progress 7
suon	in_progress 4
suon kich	in_progress 3
suot	blocked 3	extension 5	in_progress -3	unrelated -3
suot ,	blocked -4	done 5
suot |	blocked 7	done -4	extension 3
ta	blocked -8	done -5	in_progress 13	not_started 3
ta duoc	done 4
ta let	in_progress 3
ta lon	blocked 5	in_progress -4
ta |	blocked -11	in_progress 10
tac	ack 9	blocked 24	done -4	in_progress -15	unrelated -8
tac ,	done 7	in_progress -6
tac dang	done -3	in_progress 7
tac dong	blocked 5
tac o	blocked 10	in_progress -6
tac roi	ack 12	blocked 3	done -9	unrelated -3
tac vi	blocked 4
tac xa	blocked -3	done 6	in_progress -3
tac |	blocked 8	in_progress -6
tai	ack -8	blocked 4	done 11	extension -9	in_progress 15	not_started -3	question -4	unrelated -5
tai bien	blocked 5	in_progress -5
tai cac	done -4	in_progress 4
tai chinh	blocked 15	done -8	extension -3	in_progress -3
tai cho	done 4
tai co	done -3	in_progress 3
tai cong	done 7	in_progress -7
tai dinh	blocked -4	in_progress 4
tai khoan	blocked 5	extension -3	in_progress -3
tai lieu	blocked -9	done -5	in_progress 22	question -3
tai nguyen	blocked 9	question -7
tai phong	done 5
tai roi	blocked 3
tai san	blocked -3	done 4	question 3	unrelated -3
tai sep	in_progress 3
tai tru	blocked -4	done 10	in_progress -4
tai |	in_progress 3
tam	ack 14	blocked 9	done 5	extension -6	in_progress -24	not_started -5	question -5	unrelated 12
tam %	in_progress 4
tam ,	ack 5	done 4	in_progress -11	unrelated 5
tam chin	done -5	in_progress 7
tam cho	done 3	in_progress -3
tam chua	blocked 4
tam cua	ack -3	done 3
tam doi	done 6	in_progress -5
tam hanh	blocked 3
tam hoan	done -3	in_progress 5
tam nop	done 3
tam on	in_progress 5
tam roi	blocked 4	in_progress -6
tam tru	done 4
tam ung	in_progress -3
tam xong	in_progress 3
tam |	ack 14	done -10	in_progress -16	unrelated 15
tan	blocked -5	done 18	in_progress -8	unrelated -3
tan binh	blocked -4	done 4
tan tay	blocked -6	done 17	in_progress -6	unrelated -4
tan xong	not_started 3
tan |	blocked 6	done -5
tang	ack -16	blocked 4	in_progress 8	unrelated 9
tang gia	ack -14	unrelated 15
tang nha	in_progress 6	unrelated -4
tang |	in_progress 4
tao	done 3
tap	ack -6	done -5	extension 3	in_progress 12	not_started -4	question -3
tap cam	blocked -5	done 5
tap duong	unrelated 5
tap hop	blocked 4	in_progress -3
tap huan	done -5	in_progress 11	unrelated -4
tap nhe	not_started 3
tap o	in_progress -7	unrelated 9
tap roi	done 7	unrelated -3
tap sep	blocked 3
tap trung	blocked 3	in_progress -4	unrelated 3
tap van	done -7	in_progress 7
tap xong	in_progress 5	unrelated -5
tap |	blocked 3	done -3	in_progress 3
tat	blocked -4	done 9	in_progress 7	unrelated -9
tat ,	blocked -3	in_progress 3	not_started 4
tat roi	done -5	in_progress 7
tat zoi	done 10	unrelated -8
tau	done 8	in_progress -4
tau khong	blocked 3
tay	ack -3	blocked -17	done 27	in_progress -5	not_started 16	question -9	unrelated -8
tay cac	done 4
tay co	done 4
tay cong	blocked -3	done 3
tay ra	blocked -8	in_progress 9
tay roi	done 5	in_progress -3
tay tung	done 3
tay vao	in_progress 3	not_started 7	question -5
tay |	blocked 5	in_progress -6	not_started 5
tb	done 4	in_progress -4
tb ngay	done 4	in_progress -4
te	blocked 3	done -4	not_started 4	question -3
te de	extension 3
te gui	done -5	in_progress 5
te ho	done 3
te thi	in_progress -6	not_started 6
te |	blocked 6
tem	done 3
tem moi	done 3
ten	blocked -5	done 18	in_progress -6	unrelated -6
ten dong	blocked -4	done 8	in_progress -4
ten moi	done 8	unrelated -5
ten |	done 3
tet	blocked -5	done 5	in_progress 4	unrelated -4
tet trong	blocked -3	done 4
thai	done 6	extension -3
thai hoan	blocked -3	done 6
tham	blocked 17	done 12	extension -3	not_started -9	question -7	unrelated -9
tham dinh	blocked 16	done -20	in_progress 23	not_started -7	question -3	unrelated -6
tham gia	done 10	in_progress -3
tham muu	blocked -3	done 27	in_progress -21
tham quyen	blocked 10
tham tra	blocked -3	in_progress 4
tham |	done -3	unrelated 3
than	blocked -5	unrelated 4
than |	blocked -4	unrelated 5
thang	ack -10	blocked -23	done -9	extension 9	in_progress -14	not_started 29	question 10	unrelated 8
thang ,	done 4	in_progress -3	unrelated 3
thang a	done 11	in_progress -6	not_started -4
thang anh	done 3
thang bon	not_started 3
thang chin	done 3
thang duoc	blocked -3	extension 6
thang duong	extension -4	in_progress 5
thang em	not_started 10	unrelated -3
thang hay	question 4
thang hoan	blocked 3
thang khong	question 3
thang loi	blocked -3	done 4
thang may	blocked -8	in_progress -4	question 13
thang moi	in_progress -18	not_started 20	unrelated 4
thang nay	done -9	extension 9	in_progress 3	not_started -4	question -5	unrelated 8
thang nop	done -5	extension 4	in_progress 7	question -5
thang roi	done 5	in_progress -4
thang sau	not_started 4
thang tam	done 3
thang trinh	extension 4	question -3
thang truoc	in_progress 4
thang xong	done -14	in_progress 15
thang |	blocked 3	extension 6	in_progress -5
thanh	blocked 20	done 38	extension -16	in_progress -4	not_started -18	question -10	unrelated -9
thanh %	done 10	in_progress -6
thanh ,	ack 7	blocked -5	done 8	extension -7
thanh .	done 3
thanh a	done -3	in_progress 7	not_started 9	question -9
thanh anh	in_progress 3
thanh bao	blocked 3
thanh cai	blocked 4	done -3
thanh chuyen	blocked -4	done 5
thanh cong	blocked -13	done 27	in_progress -9
thanh dung	blocked 10	done -11	in_progress 5
thanh em	ack -7	in_progress 7
thanh giup	blocked -3	done 6
thanh ho	in_progress -3	not_started 4
thanh ke	done 5	in_progress -5
thanh kieu	blocked 11	question -8
thanh km	done -4	unrelated 5
thanh la	done -3	in_progress -5	question 7
thanh lap	blocked -3	done 4
thanh li	done 6	in_progress -3
thanh lop	unrelated 4
thanh nghia	done -11	unrelated 14
thanh nhe	in_progress 3
thanh nien	blocked 3	done 3	in_progress -4
thanh roi	ack -5	blocked 7	unrelated -3
thanh sang	blocked -4	extension 6
thanh the	blocked 3	in_progress -3
thanh theo	ack 9	done -4	in_progress -4
thanh thi	question 4
thanh thong	in_progress 4
thanh thu	done 8	in_progress -7
thanh toan	done 3
thanh tra	blocked 12	done -5	in_progress 3	not_started -6
thanh trong	done -3	in_progress 6
thanh truoc	ack 8	done -9	in_progress 5
thanh uy	blocked 11	done -7
thanh va	ack -3	in_progress 6
thanh viec	done 11	in_progress -8
thanh vuot	blocked -3	done 6
thanh xong	done 6	in_progress -4
thanh |	blocked 12	done -16	in_progress 10	not_started -3	unrelated -3
thao	ack -6	done -8	extension -7	in_progress 39	not_started -5	question -5	unrelated -10
thao ,	done 8
thao a	in_progress 3
thao do	done 13	extension -3	unrelated -6
thao go	ack -3	blocked 7
thao ke	in_progress 3
thao lan	done -6	in_progress 9
thao luat	done 9	in_progress -5
thao roi	done -8	in_progress 8
thao viec	in_progress 3
thao xong	blocked 5	done -7	in_progress 4
thao |	done -3	in_progress 6
thap	done -14	extension 3	unrelated 15
thap huong	done -7	in_progress -7	unrelated 16
thap xong	extension 3	in_progress -3
that	blocked 14	done -6	in_progress -12	not_started 8
that gio	in_progress -6	not_started 9
that lac	blocked 13	done -4	in_progress -6
thau	blocked 28	done -12	in_progress 10	not_started -6	unrelated -19
thau anh	in_progress 3
thau bo	blocked 11	in_progress -5	unrelated -3
thau chinh	blocked -3	in_progress 3
thau dang	blocked -3	in_progress 5
thau do	blocked 4
thau khong	blocked 6	in_progress -3
thau lam	in_progress 3
thau nghen	blocked 3
thau pha	blocked 10	unrelated -3
thau roi	blocked -4	in_progress 7
thau thi	blocked 3
thau thiet	blocked -3
thau vao	in_progress 3
thau xong	done -6	in_progress 6
thau |	blocked 4	unrelated -3
thay	ack 19	blocked 9	done -24	extension 6	in_progress 6	not_started -10	question 15	unrelated -20
thay bien	blocked -7	done 6
thay cai	unrelated 3
thay co	extension 3
thay doi	blocked 7	in_progress -4
thay hai	question 6	unrelated -3
thay ki	in_progress 3
thay mat	ack 6
thay phan	blocked -8	extension 9
thay phien	done -4	in_progress 4
thay roi	ack 4	done -3
thay the	blocked 4
thay thong	ack 6	done -3
thay tin	ack 10	done -3	in_progress -4
thay tra	in_progress 4
thay vi	extension 5
thay xa	blocked 8	extension -8
thay |	blocked 14	done -3	not_started -6	question 7	unrelated -8
thcs	in_progress 3
the	ack -27	done -26	extension 3	not_started -6	question 38	unrelated 20
the bao	blocked -4	done 5	in_progress -3	not_started 6
the can	done 3
the con	blocked -4	in_progress -3	question 7
the cua	question 3
the goi	blocked -14	in_progress 14
the hoa	blocked -3	in_progress 3
the la	blocked 12	done -5	in_progress -7
the nao	blocked 3	done -4	question 6	unrelated -3
the nhi	question -5	unrelated 7
the quai	blocked 6	done -6
the roi	ack -10	blocked 20	in_progress -5
the thuc	blocked -4	done -4	in_progress 9
the xong	blocked 6	done -4
the |	ack -15	blocked -16	done -5	in_progress -6	not_started -4	question 22	unrelated 24
them	ack -6	blocked -9	done -12	extension 69	in_progress -7	not_started -9	question -14	unrelated -12
them bon	extension 3
them duoc	extension 3
them hom	extension 5
them kinh	blocked 3
them may	extension 8	question -7
them mot	extension 4	unrelated -3
them n	extension 3
them ngay	blocked -4	done -7	extension 26	in_progress -7
them thoi	extension 6
them tuan	extension 6
them |	blocked -3	done 4	in_progress 3	not_started -3
theo	ack 12	blocked -11	done -4	extension -4	in_progress 18	not_started -14	question 13	unrelated -10
theo cai	blocked 3
theo cong	not_started -5	question 7
theo cu	blocked 4
theo doi	ack 8	done -14	in_progress 8
theo dung	ack 9	done -3	in_progress -4
theo gop	done 7
theo ke	blocked -4	in_progress 12	question -3
theo lich	in_progress 3
theo mau	question 6
theo nhung	in_progress 4
theo qui	in_progress 3
theo so	done 11	in_progress -7
theo yeu	blocked -5	in_progress 5
thi	ack -15	blocked 18	done -41	extension 3	in_progress -45	not_started 34	question 28	unrelated 19
thi ba	blocked 11	not_started -9
thi bang	in_progress -3	question -5	unrelated 12
thi bao	in_progress -4	question 6
thi chieu	blocked -3	in_progress 7
thi chua	blocked -14	done -3	not_started 22	question -3
thi co	done -5	in_progress 3
thi con	in_progress 4
thi cong	blocked 14	in_progress -3	question -3	unrelated -3
thi dai	in_progress -5	question -5	unrelated 13
thi dang	in_progress 4
thi don	not_started 4
thi dua	blocked -20	done 8	in_progress -3	question 18
thi dung	blocked 5	in_progress -5
thi duoc	extension 3
thi em	blocked -4	done -21	in_progress 23	not_started 8	question -3	unrelated -3
thi gui	blocked -4	done -4	question 10
thi he	blocked 7	in_progress -7
thi het	blocked 14	in_progress -14
thi hom	done 6	in_progress -5
thi khong	blocked 3
thi lo	ack -6	done 13	unrelated -3
thi mai	in_progress 3
thi mat	blocked 8	in_progress -7
thi moi	in_progress -3	not_started 5
thi roi	blocked -3
thi rut	blocked -3	in_progress 3
thi sao	blocked -4	in_progress -3	question 7
thi so	blocked 3	in_progress -3
thi tac	blocked 6	in_progress -5
thi tim	blocked -4	in_progress 5
thi to	blocked -3	in_progress 3
thi tot	blocked 4	done -8	not_started 3
thi vuong	blocked 3
thi xong	in_progress -15	not_started 11	unrelated 8
thi |	blocked -3	extension 6
thich	blocked -3	question 5
thich giup	blocked -3	question 5
thien	ack -3	blocked -8	in_progress 12
thien tai	blocked -6	in_progress 5
thiep	blocked 3
thiet	blocked -13	done 7	in_progress 8	not_started 3	question 8	unrelated -14
thiet bi	blocked -9	done 7	in_progress 3	not_started 3	question 9	unrelated -13
thiet hai	blocked -3	in_progress 4
thiet ke	in_progress 3
thieu	ack -5	blocked 23	done 8	in_progress 3	not_started -9	question -11	unrelated -7
thieu bieu	done -3	in_progress 4
thieu chu	in_progress 3
thieu moi	done 4
thieu mot	blocked -4	done 5
thieu nguoi	blocked 12	done 9	in_progress -17
thieu phu	blocked -4	in_progress 5
thieu so	blocked 8	in_progress -6
thieu trieu	blocked 5	in_progress -3
thieu |	in_progress 5	unrelated -3
tho	blocked 7	done -8	extension -3	in_progress 3	unrelated 4
tho bo	blocked 4
tho da	blocked 7	unrelated -3
tho dang	in_progress 6
tho dien	extension -3	unrelated 6
thoa	done 3
thoa van	done 4
thoai	ack -4	blocked -20	done 11	extension -12	not_started -6	question 4	unrelated 28
thoai bam	unrelated 5
thoai mai	done 11	in_progress -4	not_started -6
thoai roi	blocked -11	unrelated 11
thoai tho	unrelated 3
thoai xong	unrelated 4
thoang	done 3
thoang |	done 3
thoat	blocked -4	in_progress 7
thoat nuoc	blocked -4	in_progress 7
thoi	blocked -18	done -13	extension 27	in_progress 23	not_started -11	question -5
thoi a	in_progress 9	not_started -6
thoi chu	done -4	in_progress 5
thoi diem	blocked -3	extension 3
thoi gian	blocked -3	done -5	extension 16
thoi han	ack 3	blocked -5	done 3	extension 8	in_progress -7
thoi nhung	in_progress 9	unrelated -3
thoi |	in_progress 6	question -3
thon	ack -3	blocked 5	done 6	in_progress -3	not_started 3	unrelated -6
thon a	done 3	in_progress -4
thon anh	blocked 3
thon gui	done -5	in_progress 5
thon roi	in_progress 3
thon xong	done 5	in_progress -5
thon |	ack -3	done -4	in_progress 7	not_started 3
thong	ack 23	blocked 4	done 19	extension -7	not_started -12	question -8	unrelated -20
thong ,	ack 11	done -9
thong bao	ack 14	blocked -9	done -3	in_progress 5	unrelated -4
thong camera	done -8	in_progress 12
thong chay	blocked -9	done 10
thong ke	ack -4	done 3	in_progress 4
thong khong	blocked 3	done -3
thong minh	in_progress 4
thong mot	blocked 8
thong nhat	in_progress 3
thong qua	done -3	in_progress 6
thong roi	done 5
thong sang	done 6	in_progress -5
thong sap	blocked 14	done -4	in_progress -9
thong suot	blocked -5	done 5
thong thoang	done 3
thong tin	ack 5	blocked -10	done 10
thong tu	blocked 13	done -5	in_progress -4
thong xe	blocked -5	done 9
thong xong	done 3	in_progress -3
thong |	blocked 4	in_progress -3
thu	ack -14	blocked -8	done 21	extension 5	in_progress 27	question -14	unrelated -16
thu ,	blocked -6	done 4	in_progress 3
thu 4	in_progress 5
thu a	done 6	in_progress 4	unrelated -3
thu ba	blocked 5	done -10	in_progress 5
thu bay	done -4	in_progress 4
thu cap	blocked -9	in_progress 9
thu cua	done 3
thu dang	done 4	in_progress -3
thu dat	blocked -3	done 6
thu dau	done 11	in_progress -10
thu don	not_started 4
thu dong	done -19	in_progress 21
thu du	done 10	in_progress -9
thu duoc	in_progress 3
thu em	not_started 7
thu gan	done -9	in_progress 10
thu giai	in_progress 3
thu gom	blocked 7	done 7	in_progress -11
thu hai	blocked -7	done 3	extension 7	in_progress 4	question -4
thu hoi	blocked 3
thu kich	blocked -4	done 5
thu luc	in_progress 3
thu moi	not_started 3
thu nam	blocked -6	in_progress 4
thu nha	done -3	in_progress 4
thu nhe	done -9	extension 9
thu phat	done -6	in_progress 6
thu quan	done 8	extension -6
thu qui	blocked 5	in_progress 3	unrelated -4
thu roi	done 9	in_progress -4
thu sang	done 3
thu sau	done 7	extension -3	in_progress 4	not_started -3	unrelated -3
thu so	blocked 3	done -3
thu thap	done -7	extension 3	in_progress 7
thu that	in_progress -6	not_started 9
thu thue	in_progress 4
thu toi	in_progress -5	not_started 8
thu tra	done -3	in_progress 3
thu truong	done 10	extension -4	in_progress -3
thu tu	blocked 6
thu tuan	done -3	question -3	unrelated 7
thu tuc	blocked 14	done 16	extension -5	in_progress -24	question 5	unrelated -3
thu tung	in_progress 4
thu vao	done 5	in_progress -5
thu ve	done -5	in_progress 11	not_started -4
thu xong	in_progress 3
thu y	ack 5
thu |	blocked -4	done 8	extension 3	not_started -4
thua	ack 4	blocked 3	done -5	in_progress -14	not_started 6	question -4	unrelated 11
thua ,	in_progress -5	unrelated 5
thua cho	done 4
thua dat	not_started 6	unrelated -3
thua dong	done 3
thua roi	done -6	unrelated 6
thua ve	unrelated 3
thuan	blocked 10	not_started -3	unrelated -5
thuan nhau	blocked 5	unrelated -4
thuan |	blocked 4
thuc	ack 22	blocked -23	extension -7	in_progress 15	not_started 7	unrelated -15
thuc ,	blocked -3	in_progress 5
thuc dia	done 3
thuc dot	done 4	in_progress -3
thuc hien	ack 25	blocked -13	done -4	extension -5	not_started 12	question -5	unrelated -8
thuc pham	question 3	unrelated -3
thuc ra	in_progress 7	not_started -4
thuc tot	not_started 3
thuc |	blocked -4	in_progress 10
thue	ack -4	blocked 11	extension -6	in_progress 6	not_started -3
thue ,	blocked 7	unrelated -3
thue a	in_progress 3
thue bao	unrelated 5
thue doi	blocked 4	in_progress -3
thue ho	blocked -4	done 5
thue phai	blocked -3	extension -4	in_progress 7
thue xong	in_progress 3
thue |	blocked 5
thung	blocked -3	unrelated 4
thung lop	blocked -3	unrelated 4
thuoc	blocked 21	done -7	in_progress -5	question -4
thuoc ,	blocked -4	in_progress 4
thuoc ben	blocked 9	done -7
thuoc dau	question -3	unrelated 4
thuoc het	blocked 4	done -4
thuoc muoi	done 6	in_progress -6
thuong	blocked -11	done -10	extension 3	in_progress 33	not_started -9	question 12	unrelated -19
thuong a	ack 4	blocked 4	done -5	unrelated -3
thuong anh	extension 4	unrelated -3
thuong cho	done 3
thuong luong	blocked -3	in_progress 5
thuong truc	blocked -14	done -7	in_progress 17	not_started -6	question 12
thuong vu	in_progress 3
thuong xong	in_progress 4	unrelated -3
thuong |	blocked 6	unrelated -4
tia	blocked -7	done 7	question 5	unrelated -5
tia cay	blocked -7	done 7	question 5	unrelated -5
tich	ack -5	blocked -7	in_progress 19	not_started -3	unrelated -8
tich a	in_progress 5
tich ban	done 4	in_progress -4
tich khen	blocked -4	done 8	in_progress -4
tich ki	done 4	in_progress -3
tich nha	done -3
tich phe	done 7	in_progress -6
tich roi	blocked -3	done -3	in_progress 9
tich sua	blocked -3	in_progress 6
tich xin	extension 3	in_progress -3
tich |	blocked -4	done -14	in_progress 20
tiec	done -4	unrelated 7
tiec qua	done -4	unrelated 7
tiem	ack -3	blocked -4	done 8	unrelated -3
tiem phong	in_progress 6	not_started 4
tiem sach	done 3
tiem xong	done 6	in_progress -3
tien	ack -8	blocked 27	done -10	extension -9	in_progress 4	not_started -14	question -15	unrelated 25
tien a	blocked 4
tien chua	blocked 3
tien dam	blocked -4	unrelated 7
tien do	ack -3	blocked 3	done -4	in_progress 14	unrelated -4
tien du	blocked 4	done -4
tien hanh	done -3	in_progress 3	not_started 3
tien ho	blocked -4	done 6
tien khong	blocked 3
tien nha	blocked 3	question -4	unrelated 4
tien qui	blocked -4	done -8	in_progress -3	unrelated 18
tien roi	blocked 6	done -4
tien tam	blocked 3
tien thi	blocked 11	not_started -9
tien thua	done 4
tien trien	in_progress 9	unrelated -3
tien |	blocked 3	unrelated 3
tieng	ack 6	blocked 14	done -8	extension -9	unrelated -3
tieng ,	blocked 7	done -5
tieng trung	in_progress 4
tieng |	ack 6	blocked 8	extension -8
tiep	ack 24	blocked 4	done -19	extension -10	in_progress 23	not_started -8	question -5	unrelated -9
tiep dan	blocked 9	done -8	not_started 3
tiep mang	done 7	extension -6
tiep nhan	ack 21	blocked -4	in_progress -9	not_started -4
tiep theo	in_progress 3
tiep thu	ack 8
tiep tuc	ack -3	blocked -7	done -5	in_progress 22	unrelated -4
tiep |	blocked 11	done -10	in_progress 7	not_started -3
tieu	ack -6	blocked -6	done 19	unrelated -3
tieu ,	blocked -5	done 7
tieu het	blocked 3
tieu roi	ack -5	done 7
tieu thuong	done 3
tieu |	in_progress 5
tim	done -4	in_progress 7
tim hieu	blocked -4	in_progress 5
tim quyet	blocked -3	in_progress 3
tin	ack 21	blocked -18	done 19	extension -6	in_progress -15	not_started -10	question -3	unrelated 12
tin ,	ack 9	done -9	in_progress -3	unrelated 6
tin a	done 9	in_progress -8
tin bai	ack -3	blocked -5	done 6	in_progress 5
tin cho	in_progress 4
tin dien	blocked -6	done 11	in_progress -5
tin luc	in_progress 3
tin roi	ack 8	done 4	in_progress -10
tin truoc	in_progress 3
tin tuc	done -4	in_progress 4
tin vui	not_started -5	unrelated 12
tin xong	done 7	in_progress -7
tin |	ack 3
tinh	ack -5	blocked 33	done -44	extension -12	in_progress -4	not_started 13	question 30	unrelated -10
tinh ,	not_started 7
tinh bac	blocked 5
tinh bao	blocked 6	in_progress -3
tinh chua	blocked 8	not_started -3
tinh da	blocked -3	done -13	in_progress 11	not_started 6
tinh day	in_progress -8	not_started 10
tinh de	blocked -3	in_progress 3
tinh doi	blocked 6	done 6	extension -11
tinh hu	blocked 7	not_started -5
tinh lai	blocked -3	extension 3
tinh ngay	in_progress -4	question 6
tinh nghia	done 3	in_progress 5	unrelated -5
tinh phe	blocked 8	done -10	in_progress 4
tinh roi	blocked 15	done -22	in_progress 7
tinh thuong	done 3
tinh toan	blocked -3	extension -4	in_progress 8
tinh toi	not_started 3
tinh tu	question 4
tinh yeu	in_progress 5
tinh |	blocked 11	in_progress -8
to	ack -4	blocked 8	done -14	extension -8	in_progress 13	not_started 11	unrelated -4
to ,	unrelated 5
to a	done -6	in_progress 7
to chuc	ack 4	blocked 3	done 7	extension -3	in_progress -17	not_started 16	unrelated -7
to con	not_started 3
to cong	blocked -4	done 9
to dang	in_progress 4
to do	ack -3	blocked 4
to duoi	in_progress 3
to em	in_progress 5	unrelated -3
to gap	done 3
to giup	blocked -3	in_progress 3
to ho	done -4	not_started 7
to lien	done 4
to nao	blocked -5	done 5
to qua	blocked -6	unrelated 9
to roi	blocked -9	done -16	in_progress 31	not_started -7	question 5	unrelated -4
to trinh	blocked 12	in_progress -3	not_started -3	unrelated -3
to truong	done 4	in_progress -3
to tu	done -3	in_progress 3
to van	in_progress -7	unrelated 9
to |	in_progress 3
toa	blocked 14	done -3	in_progress -5	unrelated -3
toa bai	done 4
toa roi	blocked 11	done -8
toan	ack -3	blocked 15	done 35	extension -8	in_progress -26	question -7	unrelated -8
toan a	done 9	in_progress -11
toan anh	in_progress 3
toan bi	blocked 4	in_progress -3
toan bo	done 18	in_progress -13
toan cho	done -4	in_progress 6
toan chua	blocked 4
toan da	done 4
toan hoi	blocked -5	done 5
toan khong	unrelated 3
toan ki	done 3	in_progress -3
toan kinh	done -3	in_progress 3
toan lap	done -8	in_progress 8
toan nha	done -3	in_progress 3
toan noi	blocked 4	done -4
toan roi	done -6	in_progress 4
toan so	blocked -3	extension -4	in_progress 7
toan tham	blocked 5	done -3
toan thuc	question 3	unrelated -3
toan tuyen	done 10	in_progress -5
toan vuot	blocked 5	in_progress -3
toan xong	blocked -7	done 18	in_progress -10
toan |	blocked 14	done 3	in_progress -8	question -6
toc	blocked -4	in_progress -5	unrelated 11
toc khong	blocked -3	unrelated 4
toc trua	done 4
toi	ack 41	blocked -54	done -6	extension 10	in_progress 26	not_started 27	question -9	unrelated -33
toi ,	blocked -3	extension 8	in_progress -6	unrelated 5
toi bao	ack 5
toi buoc	in_progress 9	question -3
toi cai	in_progress -3	not_started 5
toi chua	blocked -3	done 3
toi co	in_progress 3
toi cong	blocked 12	done -5	in_progress -6
toi cung	in_progress 4
toi da	question 6	unrelated -4
toi dang	blocked -4	in_progress 6
toi danh	unrelated 3
toi dau	blocked 4	in_progress 11	not_started -6	unrelated -3
toi de	extension 3
toi dich	in_progress 10	unrelated -7
toi do	in_progress 8
toi duoc	in_progress -3	not_started 4
toi em	in_progress 3
toi ghi	ack 12	done -8
toi gio	blocked 6	done -3	extension -3	in_progress 3
toi go	ack 8	extension -3
toi han	done 6	in_progress -4
toi hang	in_progress -5	not_started 8
toi het	extension 4
toi kho	in_progress 4	question -3
toi khong	blocked 3
toi ki	done 5	in_progress -4
toi la	ack 8	blocked -5
toi luon	blocked -3	not_started 6
toi luot	not_started 5
toi moi	done -4	in_progress -4	not_started 10
toi mot	extension 6	unrelated -5
toi muc	in_progress 7	not_started -4
toi nay	blocked -9	done -16	in_progress 34	not_started -20	question -3	unrelated 19
toi ngoi	blocked -4	in_progress 4
toi nguoi	blocked -3	done 3
toi nhan	in_progress 3
toi noi	done -4	in_progress 9
toi phai	blocked 5	extension -5
toi phan	done -4	in_progress 5
toi qua	blocked -8	done 28	in_progress -11	unrelated -7
toi sach	ack -6	done 13	unrelated -3
toi se	ack 3
toi tang	in_progress 4
toi tay	done 4
toi thay	ack 6
toi thu	extension 5
toi trieu	blocked 5	in_progress -3
toi truc	done 7	extension -6
toi truong	ack 13	blocked -8
toi viec	in_progress -7	not_started 11
toi |	blocked -6	extension 6	in_progress -24	not_started 33	unrelated -3
ton	blocked -9	done 13
ton dong	blocked -3	done 5
ton |	blocked -4	done 4
tong	ack -3	blocked -4	in_progress 13	not_started -6	question 11	unrelated -7
tong duyet	in_progress 3
tong hop	ack -3	in_progress 8	not_started -12	question 11	unrelated -4
tong ket	in_progress -5	not_started 7
tong |	blocked -3	in_progress 4
tot	blocked -9	in_progress 13	not_started 4	question -3	unrelated -5
tot ,	blocked 7	in_progress -6
tot a	blocked -8	in_progress 21	unrelated -7
tot dep	blocked -6	done 9	in_progress -3
tot nghiep	done -4	in_progress -5	not_started 4	unrelated 7
tot |	blocked -4	in_progress 6	unrelated -3
tra	ack 13	blocked 24	done 9	extension 4	not_started -17	question -11	unrelated -21
tra ,	blocked 8	done -3	in_progress -3
tra an	blocked -3	not_started 3	question 4
tra bai	blocked -4	extension 4
tra cap	done 3
tra cho	blocked -4	done 6
tra cua	in_progress -3
tra dan	blocked -4	done 4
tra du	done 5
tra dung	blocked 4
tra duoc	blocked -8	extension 8	in_progress 5
tra gan	in_progress 4
tra het	blocked -10	done 14
tra ho	blocked 15	done -5	in_progress -8
tra ket	done -7	in_progress 8
tra khong	blocked -6	done 6
tra lai	ack 3	done -10	extension -3	in_progress 15
tra loi	ack 19	blocked 28	in_progress -25	not_started -4	question -10
tra luong	blocked 3
tra ma	blocked 6	not_started -5
tra nhan	done -3	in_progress 4
tra pccc	done 5	not_started -3
tra tai	done -3	in_progress 3
tra the	in_progress 4
tra truong	blocked -3	in_progress 5
tra ve	done -7	in_progress 14
tra xong	done 9	in_progress -6
tra |	blocked 3
trach	blocked 12	in_progress -7	not_started -4	question 17	unrelated -14
trach da	question 15	unrelated -13
trach mang	blocked 6	in_progress -5
trach nghi	blocked 6	not_started -3
trai	done -7	in_progress -8	not_started 7	unrelated 8
trai chong	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai roi	unrelated 3
trai toi	unrelated 5
tram	blocked 7	done 8	extension -3	question -3	unrelated -7
tram ,	not_started 3
tram bom	blocked -4	done 6
tram da	done 11	in_progress -11
tram dang	done -4	in_progress 6
tram lap	blocked -6	done 6
tram truyen	blocked 9	done -7
tram y	blocked 5	question -3
tram |	in_progress 9	unrelated -3
tran	blocked 4	done -6	in_progress -9	question 3	unrelated 10
tran ,	blocked 5	in_progress -3
tran chua	blocked 5	in_progress -3
tran khong	question 3
tran |	done 4	in_progress -3
trang	ack -5	blocked -15	done 16	extension -9	in_progress 11	not_started 14	unrelated -13
trang ,	in_progress 5
trang dich	blocked 12	done -4	extension -3	in_progress -4
trang diem	done -6	unrelated 7
trang khong	question 6	unrelated -4
trang phuong	done 5	in_progress -4
trang thai	blocked -4	done 7
trang thong	blocked -6	done -4	in_progress 14
trang tinh	blocked -6	in_progress -8	not_started 17
trang tri	done 10	in_progress -5
trang xong	done 13	unrelated -11
trang |	blocked -6	in_progress 12
tranh	blocked -5	in_progress 5
tranh chap	blocked -5	in_progress 5
trao	blocked -5	done 20	in_progress -11
trao cho	done 3
trao tan	done 4
trat	blocked -3	in_progress 4
trat vua	blocked -3	in_progress 3
tre	ack -5	blocked 6	done 11	extension 12	in_progress -20	not_started -4	question 7	unrelated -7
tre bua	extension 3
tre chac	blocked 7	in_progress -3
tre cho	extension 3
tre co	blocked -5	question 13	unrelated -7
tre han	blocked 10	in_progress -3
tre sau	extension 3
tre trong	done 4
tre |	done 5	in_progress -3
tren	ack -13	blocked -8	done 26	extension 11	in_progress -4	question -7	unrelated -8
tren an	extension 5	in_progress -3
tren ban	blocked -4	done 8
tren bat	extension 4	question -3
tren bo	blocked -4	in_progress 4
tren cong	done 5
tren duong	done 3	in_progress -3
tren he	blocked 3
tren ioffice	ack -6	done 7
tren khai	in_progress -3	not_started 3
tren truc	blocked 3	in_progress -4
tren xong	in_progress 3
tren |	done 3
treo	blocked 4	done 13	in_progress -5	unrelated -9
treo bang	in_progress 3
treo bien	done 8	unrelated -5
treo suot	blocked 6
treo tu	blocked 3
treo xong	done 3	in_progress -3
tret	in_progress 3
tret |	in_progress 3
tri	ack 9	blocked -4	done 6	not_started -6	question 13	unrelated -21
tri a	ack 4	in_progress -3
tri cho	blocked 4	done 3	in_progress -4
tri da	in_progress 3
tri khu	blocked -4	extension 4
tri la	blocked 3
tri nha	in_progress 3
tri sep	ack 4
tri toan	done 10	in_progress -5
tri tot	blocked -6	in_progress 19	unrelated -6
tri xong	done 11	in_progress -8
tri |	blocked 3	done -5	in_progress -3	question 11	unrelated -7
trien	blocked -9	done -15	extension -8	in_progress 15	not_started 34	question -5	unrelated -10
trien anh	in_progress 9	unrelated -3
trien khai	blocked -7	done -13	extension -7	in_progress 5	not_started 35	question -5	unrelated -7
triet	ack 8	done 4	in_progress -11
triet !	ack 8	in_progress -6
triet de	done 7	in_progress -6
trieu	blocked 8	done -7	in_progress -3	unrelated 7
trieu ,	blocked 5	done -4
trieu hai	done -7	unrelated 8
trieu hom	done 5
trieu tap	blocked 5	in_progress -3
trinh	ack -11	blocked 6	in_progress 34	not_started -21	question 3	unrelated -11
trinh ban	extension -5	in_progress 7
trinh bi	blocked 6	in_progress -4
trinh chi	in_progress 4
trinh chua	extension 3
trinh da	done 5	in_progress -4
trinh dang	blocked 3
trinh dau	in_progress 3
trinh dung	blocked 4
trinh duoc	extension 4	question -3
trinh duong	done -3	in_progress 4
trinh hoan	blocked 3
trinh ki	blocked -3	in_progress 7
trinh kip	blocked -3	extension 3
trinh lan	blocked 4	done -4
trinh lanh	done -4	in_progress 6
trinh mat	blocked 4	done -3
trinh nam	in_progress 5
trinh phe	blocked -4	in_progress 3
trinh phien	blocked -3	extension 3
trinh phoi	done 11	extension -3	in_progress -6
trinh sang	extension 3
trinh thuong	done -4	in_progress 8
trinh ubnd	done -4	in_progress 5
trinh va	done 12	in_progress -11
trinh van	ack -4	blocked 9	done 4	in_progress -5
trinh |	done 3
tro	blocked 7	done 5	extension -3	in_progress -5
tro ,	blocked -5	done 5
tro kinh	question 3
tro roi	done -3	in_progress 4
tro xong	done 3
troi	blocked -12	done 7	in_progress -9	question -5	unrelated 23
troi ,	unrelated 4
troi ma	done 6	in_progress -5
troi nong	blocked -4	unrelated 10
troi ret	blocked -3	unrelated 6
troi |	done 5
tron	blocked -5	done 9	extension -4	in_progress 3
tron goi	in_progress 4
tron ven	blocked -5	done 5
tron |	done 4
trong	ack -8	blocked -21	done 19	in_progress 11	not_started 27	question -6	unrelated -21
trong ,	in_progress 3
trong bi	in_progress -6	not_started 8
trong cay	blocked -3	done 3	in_progress 4	unrelated -3
trong chong	in_progress 5
trong danh	blocked -3	done 4
trong do	done 4
trong du	done 3
trong hoa	done 4
trong hom	done -13	extension 4	in_progress 17	unrelated -4
trong hop	done 6	in_progress -4
trong mo	done -10	not_started 11
trong ngan	blocked -3	in_progress -3	not_started 7
trong nhom	blocked -3	done 21	in_progress -11	unrelated -3
trong qui	done -5	in_progress 5
trong sang	done -3	in_progress 4
trong tay	done 6	in_progress -3
trong tho	in_progress 3
trong thoi	blocked 3
trong tuan	blocked -3	done 3	in_progress -5	not_started 5	unrelated 3
trong tuyen	blocked -3	in_progress 9	unrelated -5
tru	blocked 7	done -16	in_progress 8	not_started 5	question 9	unrelated -9
tru bi	blocked 7	done -7
tru cho	done 4
tru diem	blocked -5	question 13	unrelated -7
tru kinh	done -14	in_progress 16
tru mot	done -7	in_progress 9
tru so	blocked 5	done 8	in_progress -16	not_started 6
trua	blocked -5	done 5	extension -4	question -6	unrelated 11
trua mai	in_progress 7	unrelated -3
trua nay	done 5	in_progress -7	question -5	unrelated 9
truc	blocked -8	done 21	extension -7	not_started -7	question 12	unrelated -8
truc ,	blocked 9	done -3	unrelated -6
truc ban	blocked -5	done 5
truc lien	done 7	in_progress -5
truc ngay	done 8	in_progress -8
truc roi	blocked -10	in_progress 11
truc tiep	done 8	extension -6
trung	ack -3	blocked 17	done -5	in_progress -12	not_started 4	question -3	unrelated 3
trung cho	in_progress 4
trung so	blocked -3	done -4	unrelated 8
trung tam	blocked 6	extension -3
trung thu	in_progress -5	not_started 8
trung voi	blocked 10	in_progress -5
trung |	blocked 3	in_progress -4
truoc	blocked -15	done 11	extension -7	in_progress 13	question 15	unrelated -16
truoc ,	ack 4	done -3
truoc chua	done 11	in_progress -10
truoc duoc	blocked -4	question 7
truoc gio	done -3	in_progress 6
truoc han	done 11	extension -3	in_progress -5
truoc lan	done 3
truoc mua	blocked -7	done 8
truoc ngay	ack -6	done -4	in_progress 12	question 6	unrelated -3
truoc roi	done -6	in_progress 10
truoc sau	done 4
truoc thu	done -5	in_progress 6
truoc toi	in_progress 3
truoc xong	done 4	in_progress -4
truoc |	ack 5	blocked 9	done -15	not_started 6
truong	ack 17	blocked -7	done 29	extension -3	not_started -10	question -4	unrelated -21
truong ,	done -6	in_progress 9
truong ap	not_started 3
truong ban	done 10	in_progress -10
truong bo	in_progress 3
truong cho	done 8	extension -4	in_progress -3
truong chuyen	done 4	in_progress -3
truong da	in_progress 6	not_started -3
truong dan	blocked 4	done -3
truong dau	blocked 3
truong du	done -5	in_progress 5
truong em	blocked 11	done -5	unrelated -3
truong het	done 6	in_progress -3
truong hoc	done -3	in_progress 5
truong hop	blocked -6	done 15	in_progress -8
truong khu	not_started 4
truong ki	done 4
truong mam	blocked -5	done 3	in_progress 5
truong nhe	done 8	in_progress -5
truong phong	ack 20	blocked -10	in_progress -3
truong thcs	in_progress 3
truong |	in_progress 5
truyen	ack -3	blocked 13	done -3	in_progress 10	not_started -4	unrelated -13
truyen ,	done 5	in_progress -4
truyen kem	blocked 5	unrelated -4
truyen ma	done 3
truyen nhe	done -3	in_progress 3
truyen tai	done -3	in_progress 4
truyen thanh	blocked 7	done -5	in_progress 3	unrelated -3
truyen xuong	blocked -4	in_progress 4
tu	ack -16	blocked 61	done 4	extension -6	in_progress -4	not_started -10	question 10	unrelated -40
tu ,	blocked -3	in_progress 5	not_started 3	unrelated -4
tu bua	done 8	in_progress -6
tu choi	blocked 4	done -3
tu cuoi	done -4	in_progress 6
tu dang	blocked -5	done 6
tu dau	blocked -6	done -5	extension 3	in_progress 9	question 3
tu doi	done 3
tu hoi	in_progress 6	not_started -4
tu hom	ack -6	blocked 7	in_progress 13	not_started -6	unrelated -4
tu lau	done 10	in_progress -8
tu luu	blocked 7	done -7
tu moi	blocked 6	in_progress -3
tu noi	in_progress 3
tu phap	blocked 6	done -12	in_progress 16	unrelated -5
tu phat	done 5
tu phuong	done 3
tu quan	done -3	in_progress 3
tu qui	blocked 3
tu roi	blocked 3	done 7	in_progress -4
tu sang	blocked 15	done -13	in_progress 11	not_started -7
tu tam	done 6	in_progress -5
tu tap	blocked 5	done -3
tu thang	blocked -8	in_progress -3	question 13
tu thu	blocked 9	done -6
tu truc	blocked -5	done 5
tu tu	done 4
tu tuan	blocked 8	in_progress -18	not_started 14
tu van	blocked 6	in_progress -4
tu ve	in_progress 4
tu xong	blocked 7	done -6	in_progress 5	unrelated -6
tu |	blocked 5	done 14	in_progress -16
tuan	ack -15	blocked 9	done -17	extension 19	in_progress 6	not_started 19	question -21
tuan ,	done -3	in_progress 4
tuan a	blocked 3
tuan co	in_progress 8	unrelated -4
tuan em	done -5	in_progress 3	not_started 8
tuan nao	in_progress 4
tuan nay	blocked 9	done -3	in_progress 3	not_started -3	unrelated -3
tuan nghe	extension 3
tuan nha	extension 5	in_progress -3
tuan roi	in_progress 7	unrelated -3
tuan sau	ack -5	done -13	extension 5	in_progress 7	not_started 7	question -8	unrelated 10
tuan thang	extension 3
tuan toi	extension 3	in_progress -14	not_started 16
tuan tra	in_progress 5
tuan truoc	blocked 6	done 30	in_progress -26	unrelated -4
tuan vui	unrelated 3
tuan xong	done -4	in_progress 5
tuan |	done -4	extension 5	in_progress 6
tuc	ack 19	extension -7	in_progress -3	not_started -6	question 4	unrelated -8
tuc %	done -4	in_progress 4
tuc ,	done 3	in_progress -3
tuc a	blocked 4
tuc cap	done -4	in_progress 4
tuc dat	blocked 4	in_progress -3
tuc dau	blocked 3
tuc hanh	done 13	extension -4	in_progress -11	question 6
tuc khep	blocked -5	done 5
tuc thuc	ack 20	blocked -7	done -3	in_progress -5	not_started -3
tuc van	in_progress 3
tuc |	blocked 4	in_progress -3
tui	extension 17	in_progress -20	not_started 18	question -8	unrelated -5
tui chua	blocked -10	not_started 13
tui dang	done -3	in_progress 5
tui em	blocked 13	extension 5	in_progress -16	not_started 6	unrelated -4
tui nho	extension 4	in_progress -4
tui vai	extension 6	question -3
tung	ack -4	blocked -15	done -9	extension -3	in_progress 41	not_started -3	unrelated -7
tung cum	in_progress 4
tung ho	in_progress 6	unrelated -3
tung ngay	in_progress 9	unrelated -3
tung nha	blocked -3	done -5	in_progress 11
tung trang	blocked -5	in_progress 6
tung |	unrelated 5
tuoi	blocked -10	question -3	unrelated 11
tuoi cay	done -4	unrelated 9
tuoi chua	blocked -4	not_started 4
tuoi cua	done 3
tuoi em	in_progress 3
tuoi uong	done 4
tuong	blocked -13	in_progress 35	question -11	unrelated -12
tuong bao	in_progress 3
tuong chi	not_started 3
tuong mai	done 4	in_progress -3
tuong nop	in_progress 3
tuong xong	blocked -4	done -8	in_progress 20	unrelated -4
tuot	done 3
tuot luot	done 3
tuy	blocked -6	done 7
tuy in	done 3
tuy kho	in_progress 3
tuyen	ack -3	blocked 8	in_progress 12	not_started -4	question 4	unrelated -21
tuyen ,	blocked -4	in_progress 13	unrelated -6
tuyen duong	blocked 3	in_progress -4
tuyen quan	blocked 11	done -5	in_progress -5	question 4	unrelated -7
tuyen thua	done -4	unrelated 7
tuyen truyen	blocked 5	in_progress 4	unrelated -6
tuyen |	done 10	in_progress -4
type	unrelated 3
type c	unrelated 3
u	ack 5
ua	done 7	unrelated -3
ua sao	done 3
ua xong	done 6	unrelated -3
ubkt	ack -3	done 6	in_progress -3
ubkt da	done 9	in_progress -5
ubnd	done -6	in_progress 6	unrelated 4
ubnd phuong	done -3	in_progress 4
ubnd tinh	unrelated 4
ubnd |	in_progress 3
ung	blocked 10	done 8	in_progress -3	not_started -6	unrelated -7
ung ,	in_progress 3
ung du	blocked 11	done -3	in_progress -5
ung lam	done 4	unrelated -3
ung pho	done 4	unrelated -3
ung tieu	blocked 3
uoc	blocked -5	in_progress 6
uoc thi	blocked -4	done 5
uong	unrelated 4
uong ca	unrelated 5
uong vitamin	done 4
up	blocked -5	done 5
up ,	blocked -5	in_progress 5
uy	blocked 17	in_progress -24	not_started 8
uy ban	done 9	extension -3
uy chua	blocked 4
uy dang	blocked -4	in_progress 5
uy hom	done 3	in_progress -3
uy hop	done -6	in_progress -4	not_started 11
uy nhan	ack 4	in_progress -3
uy yeu	blocked 5	in_progress -4
va	blocked -16	done 82	extension -3	in_progress -50	not_started -3	question -5	unrelated -5
va ban	done 5	in_progress -4
va bao	ack -3	in_progress 6
va duoc	done 11	in_progress -11
va giao	blocked -3	done -7	in_progress 10
va gui	blocked -4	done 24	in_progress -16
va hien	done -3	in_progress 4
va hoan	done 4	in_progress -3
va lam	done 5	in_progress -3
va niem	done 4
va nop	done 5
va phat	done 9	in_progress -8
va rai	done 3
va se	ack 3
va xin	ack 3
vac	blocked 8
vac xin	blocked 8
vach	blocked -8	done 6
vach dich	blocked -7	in_progress 8
vach duong	done 8	in_progress -8
vai	blocked -3	extension 10	question -5
vai bua	extension 7	question -3
van	ack -6	blocked -18	done 39	extension -28	question 39	unrelated -26
van an	not_started 4
van ban	ack 6	blocked -5	extension -3	in_progress -4	not_started 3	question 11	unrelated -9
van chua	done -4	in_progress 8
van co	unrelated 3
van con	in_progress 16	not_started -13
van dang	blocked -12	done -8	in_progress 28	not_started -4
van don	done -3	in_progress 3
van dong	done -10	in_progress 15	unrelated -4
van ghi	question 6	unrelated -3
van gui	blocked 12	done -3	in_progress -9
van hanh	blocked -4	done 8	in_progress -3
van hoa	done 10	in_progress -10	not_started 4	unrelated -5
van khong	blocked 4
van la	in_progress -6	not_started 9
van lam	in_progress 3
van may	blocked 4
van nao	not_started -5	question 7
van nghe	ack -4	blocked 8	in_progress -10	unrelated 8
van nhac	done -9	in_progress -7	question 17
van nhap	blocked -5	in_progress 5
van phai	in_progress 4
van phong	blocked 4	done 22	extension -10	in_progress -9	not_started -7	question 9	unrelated -7
van ra	done 11	in_progress -10
van roi	not_started 3
van thi	blocked -4	in_progress 5
van thu	blocked -6	done 23	in_progress -10
van tra	ack 5	blocked -6
van xa	done -4	not_started 5
van |	done 3	in_progress -5	question 3
vang	ack 25	blocked 6	done -4	extension -4	in_progress -23	not_started -5	question -3	unrelated 8
vang ,	ack 20	blocked -5	done 4	in_progress -11	unrelated -4
vang a	ack 4
vang em	ack 4
vang mat	blocked -4	done 4
vang qua	blocked 5	in_progress -3
vang ra	blocked 3
vang xong	blocked 5	done -3	in_progress -3
vang |	in_progress 4
vao	ack 4	blocked -14	done 4	extension 17	not_started 12	question -10	unrelated -14
vao .	extension 5	in_progress -3
vao ban	blocked 6	done -4
vao can	blocked -3	in_progress 3
vao chieu	extension 3
vao cho	blocked -3	done 4
vao dao	blocked -4	in_progress 5
vao dau	in_progress 6	question -3
vao day	done 3
vao do	in_progress 3
vao duoc	blocked -3	not_started 7
vao lam	in_progress 3
vao so	ack 12	blocked -3	in_progress -3
vao su	done 11	in_progress -5
vao thoai	done 11	in_progress -4	not_started -6
vao thu	done -8	extension 10
vao van	done 3
vao viec	done -4	in_progress 4	not_started 6
vao |	done -5	in_progress 3	not_started 5
vat	blocked 28	done -14	in_progress 9	not_started -6	unrelated -14
vat lieu	blocked 6
vat tu	blocked 19	done -13	in_progress 12	not_started -4	unrelated -11
vat |	blocked 3
vay	ack -5	blocked -11	done -6	extension -11	in_progress -17	not_started -8	question 61	unrelated -3
vay a	blocked -3	question 7
vay anh	blocked -3	done -4	extension -5	in_progress -3	question 20	unrelated -3
vay c	question 6
vay chi	question 6
vay co	extension 3
vay em	unrelated 3
vay nghin	extension -5	unrelated 7
vay troi	done 6	question -3	unrelated -4
vay |	done -5	in_progress -10	not_started -3	question 21
ve	ack -19	blocked 16	done -52	extension -6	in_progress 17	not_started -13	question -18	unrelated 74
ve ,	blocked 12	extension -7	in_progress -3
ve a	done -6	unrelated 7
ve anh	blocked 3
ve cac	done 5	in_progress -3
ve chua	question -3	unrelated 5
ve dai	blocked 4	done -5	in_progress 3
ve den	done 5
ve dich	blocked -4	done -5	in_progress 12
ve don	ack -3	blocked 4
ve du	in_progress 5
ve ki	done -3	in_progress 4
ve kiem	blocked -6	done 6
ve ma	done 5	in_progress -4
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve ngay	extension 3
ve nhan	ack -10	not_started 10
ve nhi	done 9	in_progress -4
ve nho	blocked -4	unrelated 6
ve phai	blocked -13	in_progress 17
ve que	blocked 5
ve roi	blocked 5	done -10	unrelated 5
ve sinh	blocked -4	done 12	in_progress 3	not_started -7	unrelated -5
ve tam	in_progress -15	unrelated 17
ve tham	blocked 4
ve tinh	blocked 15	done -14
ve vi	done -3	extension 4
ve xem	blocked -3	done -3	unrelated 9
ve xong	blocked -3
ve |	blocked 9	done -19	in_progress -3	not_started -7	unrelated 22
ven	blocked -6	done 4	in_progress 4
ven |	blocked -4	done 4
venh	blocked 4
venh nhau	blocked 4
vet	blocked -5	done 11	in_progress 5	not_started -3	question -3	unrelated -4
vet kenh	done 6	in_progress 4	not_started -3	question -3	unrelated -4
vet thong	blocked -5	done 5
vhxh	blocked 4	done -3	in_progress 3
vi	ack -4	blocked 40	done -25	extension 23	in_progress -11	question -10	unrelated -13
vi bieu	extension 4
vi cho	blocked 7	in_progress -4	not_started -3
vi chua	blocked -3	done -4	in_progress -5	not_started 17
vi cuoi	extension 5
vi da	ack 3
vi dang	blocked -3	extension 3	in_progress 3
vi de	blocked -4	extension 8
vi duoc	blocked -4	extension 6
vi em	ack -12	blocked 14	done 5	in_progress -3	unrelated -3
vi nao	blocked 3	done -7	in_progress 3	not_started -6	question 8
vi nha	done 3	in_progress -3
vi nhan	blocked -4	done 4
vi pham	done 3
vi roi	blocked 3	done -4	in_progress 3
vi sai	blocked 5	done -7	in_progress 3
vi se	ack 6	done -6
vi thi	blocked 4
vi toi	blocked 6	not_started -5
vi tu	blocked 4	in_progress -3
vi xin	ack 7	blocked -4
vi |	ack -3	blocked 3
via	done 3
via he	done 3
video	done 3
video xong	done 3
viec	ack -16	done -22	in_progress -3	not_started 40	question 27	unrelated -29
viec ,	in_progress 3
viec a	in_progress 3
viec chua	in_progress 14	not_started -12
viec cua	question 3
viec dai	in_progress -7	not_started 10
viec dang	blocked -3	done 4
viec don	blocked 4
viec duoc	in_progress 5
viec gi	question 4
viec khac	done -5	not_started 7
viec kia	in_progress 6
viec nay	ack -7	blocked -3	done -16	extension 9	in_progress -13	not_started 13	question 33	unrelated -15
viec niem	done 4	in_progress 6	not_started -3	question -6
viec thang	in_progress 4
viec voi	done -6	in_progress 8
viec |	ack -12	blocked -4	done -4	in_progress 12	not_started 13	question -3
vien	ack -4	blocked 29	done 13	extension 5	in_progress -38	unrelated -6
vien chang	blocked 6	done -3
vien chua	blocked -3	not_started 3
vien co	done 4
vien cuoi	done 3
vien dang	done -5	in_progress 5
vien lam	in_progress 3
vien mat	blocked 6	done -5
vien moi	done 7	in_progress -7
vien roi	done -3	in_progress 3
vien xong	done 15	in_progress -12
vien |	blocked 19	in_progress -18
vieng	done 13	in_progress -3	unrelated -9
vieng nghia	done 13	unrelated -10
viet	blocked -7	done -24	in_progress 19	not_started 13	question -5	unrelated 8
viet bai	in_progress 4	not_started -3
viet bao	done 4
viet chu	done -4	not_started 6
viet lai	in_progress 3
viet nam	done -9	unrelated 13
viet xong	done -7	in_progress 11	not_started -3
viet |	blocked -5	not_started 12
vitamin	done 4
vitamin a	done 4
vo	blocked -7	done -12	in_progress -5	not_started 3	unrelated 23
vo roi	done -10	in_progress -3	unrelated 14
voi	ack -5	done -8	extension 9	in_progress 3	not_started 4	question 4	unrelated -7
voi bang	in_progress 4
voi ben	in_progress 6
voi cac	in_progress 4
voi chi	question 4
voi chu	in_progress 4
voi danh	blocked -3	in_progress 3
voi dot	blocked 9	done 4	in_progress -10
voi li	blocked -4	extension 4
voi mat	done 3
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	blocked -3	extension 5
voi so	done -6	in_progress 7
voi |	done -3	extension 5	in_progress -3	question -3	unrelated 4
von	blocked -3	done -4	extension 10	in_progress -5	not_started 5
von |	blocked -3	done -4	extension 10	in_progress -5	not_started 3
vong	blocked -7	done -12	in_progress 29	unrelated -8
vong roi	done -3	in_progress 3
vong tham	blocked -7	in_progress 8
vong xong	done -4	in_progress 5
vu	ack 8	blocked 17	done -19	extension -11	in_progress -12	not_started 5	unrelated 11
vu cho	blocked -3	done 4
vu cong	blocked 14	done -5	extension -3	in_progress -4
vu da	done -6	in_progress 8
vu duoc	not_started 4
vu hoan	done 8	extension -6
vu khong	question -3	unrelated 4
vu lam	done -10	in_progress -3	unrelated 14
vu lan	done 3
vu nay	blocked 15	done -21	not_started 10	question 3	unrelated -3
vu quan	blocked -5	done 3
vu |	ack 5
vua	ack -8	blocked 26	done -3	in_progress -24	not_started -4	unrelated 16
vua bat	in_progress 5	not_started -3
vua di	blocked 12	done -8
vua gui	done 8	in_progress -7
vua hoan	done -4	unrelated 5
vua hop	done -4	unrelated 5
vua khoi	in_progress 5	not_started -5
vua kip	done 9	in_progress -9
vua lap	blocked 12	done -5	in_progress -6
vua mo	done -5	in_progress 7
vua mua	unrelated 5
vua nhan	in_progress -6	not_started 7
vua nop	done 5	in_progress -3
vua phat	in_progress 3
vua roi	done 3
vua sinh	blocked 12	not_started -3	unrelated -7
vua |	blocked -3	in_progress 3
vui	blocked -4	done -16	extension -4	in_progress -7	not_started -7	unrelated 43
vui ,	not_started -5	unrelated 12
vui qua	done -11	unrelated 17
vui ve	unrelated 7
vui |	done -4	unrelated 7
vung	blocked 6	in_progress -4
vung dich	blocked 5	in_progress -4
vuong	ack -4	blocked 39	done 14	in_progress -29	not_started -4	question -8	unrelated -7
vuong a	blocked 5	in_progress -5
vuong chut	blocked -3	in_progress 3
vuong giai	blocked 6	question -4
vuong kinh	done 4	in_progress -4
vuong mat	blocked 7
vuong phan	done 3	in_progress -3
vuong roi	blocked -6	done 9
vuong thu	blocked 17	done -4	in_progress -9
vuot	blocked 3	done 5	in_progress -5
vuot thoi	done 6
vuot tran	blocked 5	in_progress -3
wifi	blocked 4
word	blocked -3	done -5	question 10
word thi	blocked -3	in_progress 5
xa	blocked 40	done -10	extension -5	in_progress -10	not_started -6	question -5
xa ,	blocked 15	done -5	in_progress -10
xa chua	blocked 23	in_progress -10	not_started -10
xa cu	in_progress -3
xa da	done 5	in_progress -3
xa doan	extension 4	in_progress -4
xa giap	blocked -4	in_progress 5
xa gui	blocked 9	extension -8
xa khac	done -9	in_progress 10
xa moi	blocked 3
xa nop	done -4	not_started 5
xa quan	blocked -3	done 6
xa |	done -3	in_progress 7
xac	ack -12	done 19	in_progress -3
xac nhan	ack -12	done 19	in_progress -5
xai	blocked 4
xai sach	blocked 4	done -4
xang	done -3	unrelated 3
xang xong	done -3	unrelated 3
xanh	extension 3	in_progress -3	question 4	unrelated -7
xanh xong	blocked -6	done 5
xanh |	extension 4	in_progress -4	question 5	unrelated -5
xay	blocked -7	done 6	in_progress -6	not_started 10	unrelated -3
xay dung	blocked -4	done 9	in_progress -7	not_started 3
xay tho	not_started 3
xay xong	in_progress -6	not_started 5
xe	ack -8	blocked -27	done -5	extension -6	in_progress -11	not_started -10	question -24	unrelated 90
xe ai	question -3	unrelated 6
xe cau	blocked 7	unrelated -3
xe chua	done 11	in_progress -4	not_started -6
xe chuyen	blocked 5
xe di	blocked -6	unrelated 8
xe dua	unrelated 3
xe em	blocked -3	done -7	unrelated 11
xe hang	blocked -3	in_progress 10	question -3	unrelated -3
xe khong	blocked 4	question -8	unrelated 7
xe luc	blocked -4	done 4
xe may	done -7	unrelated 8
xe moi	unrelated 5
xe o	unrelated 3
xe qua	blocked -14	unrelated 15
xe voi	question -5	unrelated 7
xe xong	done -7	in_progress -16	unrelated 24
xe |	blocked 3	done 7	in_progress -3	unrelated -3
xem	ack 25	blocked -16	done -14	in_progress -6	question -16	unrelated 27
xem a	done 20	in_progress -19
xem hat	unrelated 5
xem hoi	unrelated 3
xem lai	in_progress 4
xem phim	done -8	question -11	unrelated 24
xem roi	done -3	in_progress 5
xem truoc	done -19	in_progress 23
xem ung	done 4	unrelated -3
xem xet	extension 4
xem |	ack 24	in_progress -18
xep	blocked -4	done 16	in_progress -4	not_started -3
xep kho	done 4
xep khu	done 11	in_progress -4	not_started -3
xet	blocked 3	done -3	extension 4	in_progress 3	unrelated -3
xet ho	done -3	in_progress 3
xet nghiem	blocked 4
xet |	blocked -3	in_progress 6
xi	blocked 5	done -3
xi mang	blocked 5	done -3
xin	ack 18	blocked -60	done -50	extension 99	in_progress -20	not_started -12	question 12	unrelated 14
xin bao	blocked -4	in_progress 7
xin chap	ack 17	blocked -3	done -4	extension -5	unrelated -3
xin chi	blocked 8	extension -4
xin chia	extension -3	unrelated 4
xin cho	blocked 4
xin chu	in_progress 4
xin den	extension 5
xin dinh	in_progress 4
xin doi	extension 5
xin duoc	extension 4
xin file	extension -3	question 6
xin ghi	ack 6	extension -4
xin gia	extension 8
xin hen	extension 8	in_progress -4
xin het	blocked -8	extension 13
xin hoan	extension 3
xin khat	extension 3
xin lai	question 3
xin linh	ack 6
xin loi	ack -8	in_progress -8	unrelated 22
xin lui	extension 10
xin mau	extension -3	question 8	unrelated -3
xin nen	blocked 3
xin nghi	blocked 5	done -3
xin nghiem	ack 10	blocked -4
xin nhan	not_started 3
xin noi	extension 6	in_progress -3
xin nop	extension 5
xin phep	extension 10	in_progress -4
xin roi	blocked 4
xin so	blocked -6	extension -7	unrelated 15
xin them	ack -3	done -8	extension 32	in_progress -7	not_started -3	question -5	unrelated -4
xin tiep	ack 3
xin toi	extension 3
xin trinh	blocked -3	extension 3
xin y	blocked -5	done -17	in_progress 20	not_started 6
xin |	blocked -10	question 10
xiu	ack -5	blocked -7	done -7	extension 9	in_progress 4	question -3	unrelated 11
xiu nghen	blocked -7	unrelated 8
xiu |	unrelated 3
xoa	ack -4	blocked -6	done 22	in_progress -4	unrelated -6
xoa khoi	blocked -3	done 3
xoa mu	done 6
xoa nha	done 12	in_progress -4	unrelated -4
xoay	blocked 13	done -3	extension -3	unrelated -7
xoay khong	blocked 7	unrelated -6
xogn	ack -4	done 7
xogn roi	ack -4	done 7
xong	ack -21	blocked -27	done 24	extension -15	in_progress 26	not_started -15	unrelated 27
xong %	in_progress 3
xong ,	ack -5	blocked 4	done 5	not_started 4	question -7
xong ?	in_progress -7	not_started 10
xong a	ack -3	blocked -8	done 11	in_progress 14	not_started -7	unrelated -7
xong ai	unrelated 4
xong anh	done -5	in_progress 9
xong bai	in_progress 3
xong ban	done -8	unrelated 8
xong bo	in_progress 3
xong buoc	done -3	in_progress 4
xong ca	blocked -3	in_progress 9	unrelated -3
xong cai	done -12	in_progress 9	not_started -3	unrelated 8
xong can	done 6	in_progress -4
xong cho	blocked -8	done 30	in_progress -17	unrelated -3
xong chua	blocked -9	done -7	in_progress -11	not_started -12	question 23	unrelated 19
xong chuong	done 3	in_progress -3
xong chuyen	blocked -5	done 7
xong cong	done 8	in_progress -6
xong cung	blocked 7	done -6
xong cuoi	done 3
xong da	done -9	in_progress 11
xong dai	in_progress -4	not_started 7
xong dam	not_started 3
xong dan	done 4	in_progress -3
xong danh	done -4	in_progress 5
xong dat	done -3	unrelated 6
xong dau	blocked -3	done -19	in_progress 30	not_started -5
xong de	done 3
xong do	blocked 7	in_progress -6
xong doan	done 8	in_progress -7
xong doi	blocked 5	done -3
xong dong	done 7	in_progress -7
xong dot	done 6
xong du	blocked -5	done 15	in_progress -8
xong dung	blocked 6	done -3
xong duoc	blocked 7	done -4
xong em	ack 15	done -14	in_progress 14	question -10
xong gi	done -7	in_progress 10
xong giai	done -3	in_progress 4
xong goi	done 14	in_progress -12
xong gui	done 5	in_progress -5
xong han	in_progress 4	not_started -3
xong hay	in_progress 3
xong het	blocked -8	done -19	in_progress 6	question 26
xong hoi	done 6	in_progress -7	not_started 5
xong hom	blocked -8	in_progress 7
xong ke	in_progress 4	not_started -3
xong khau	in_progress 5
xong khoe	done 3
xong khoi	done 5	in_progress -5
xong khong	blocked 3
xong khung	in_progress 4
xong ki	not_started 4
xong kip	blocked 17	done -3	in_progress -14
xong la	in_progress 10	question -3
xong lai	blocked 16	done -4	in_progress -9	question -3
xong lam	blocked -5	in_progress 3	not_started 5
xong lat	in_progress -4	unrelated 4
xong lau	blocked 5	done -14	in_progress 7	not_started 3
xong leu	not_started 4
xong lien	done -4	in_progress 5
xong lop	done -5	unrelated 5
xong luc	done 3
xong luon	done 15	in_progress -12
xong ma	done -5	in_progress 13	not_started -3
xong mai	in_progress -6	unrelated 8
xong mat	blocked -4	done -13	in_progress 18
xong moi	done -9	in_progress -3	not_started 12	unrelated 3
xong mong	blocked 4	done -8	in_progress 4
xong mot	done -3	in_progress 3
xong muc	done -3	question 5
xong muon	extension 4
xong nen	blocked 10	done -3	in_progress -6
xong nha	done 12	in_progress -5	not_started 3	unrelated -6
xong nhe	done -6	in_progress 15	not_started -4
xong nhung	done -8	in_progress 7
xong noi	in_progress 3	unrelated 3
xong phan	blocked 16	done -17	in_progress 14	not_started -7
xong ra	done 5	in_progress -10	unrelated 6
xong roi	ack -18	done -21	in_progress 6	question -4	unrelated 34
xong sang	done 18	in_progress -7	unrelated -11
xong sao	blocked 11	done -3	in_progress -6
xong se	ack 8	in_progress -6
xong sep	blocked -5	done 7	in_progress 5	unrelated -4
xong so	in_progress 3
xong som	in_progress 3
xong tai	blocked -4	in_progress 5
xong tam	in_progress 3
xong the	blocked 5	done 3	question -3
xong theo	done 4	in_progress -3
xong thi	blocked 15	done -20	in_progress 20	not_started -7	unrelated -7
xong toan	done 15	in_progress -12
xong toi	ack 3	in_progress -4	unrelated 3
xong tran	done -7	unrelated 9
xong trang	done -3	in_progress 4
xong tre	extension 3	in_progress -5	unrelated 5
xong trong	done -11	in_progress 3	not_started 9
xong truoc	blocked -8	done 6	in_progress 4	question 7	unrelated -5
xong truong	done 8	in_progress -9	not_started 3
xong tu	blocked -5	done 30	in_progress -19	not_started -3
xong tuan	in_progress -3	unrelated 3
xong tui	in_progress -3	not_started 4
xong tuot	done 3
xong tuyen	in_progress 8	unrelated -5
xong va	done 4	in_progress -4
xong vat	blocked -3	in_progress 11	unrelated -4
xong vay	question 3
xong ve	done -3	in_progress -21	unrelated 25
xong viec	ack 5	blocked -3	not_started 6	question -6
xong vong	done -6	in_progress 8
xong vu	in_progress -3
xong xoa	done 9	in_progress -8
xong xuoi	ack 10	done 21	in_progress -26	unrelated -3
xong |	ack -3	blocked -26	done 38	extension -4	in_progress 17	not_started -8	unrelated -14
xonhg	done 10	in_progress -4
xonhg nha	done 10	in_progress -4
xot	done -7	unrelated 8
xot qua	done -7	unrelated 8
xu	done 13	in_progress -9
xu li	done 5	in_progress -4	not_started 3
xu phat	done 9	in_progress -6
xuat	done -4	extension 19	in_progress -8	unrelated -3
xuat dieu	blocked -3	extension 3
xuat huyet	blocked 7
xuat lay	extension 3
xuat roi	blocked -3	done -3	extension 7
xuat thoi	extension 4	in_progress -3
xuc	blocked -3	in_progress 5
xuc moi	blocked -4	in_progress 5
xue	blocked 12	in_progress -3	unrelated -7
xue |	blocked 8	unrelated -6
xuoi	ack 10	done 20	in_progress -26	unrelated -3
xuoi ,	done 4	in_progress -4
xuoi a	done 9	in_progress -8
xuoi se	ack 8	done -5	in_progress -3
xuoi |	done 5	in_progress -3
xuong	blocked -4	done -3	in_progress 8
xuong ,	blocked 5
xuong dat	blocked -3	done 4
xuong khu	blocked -4	in_progress 4
xuyen	in_progress 3
y	ack 23	done 6	extension -9	in_progress -3	question -6	unrelated -12
y du	done 7	in_progress -6
y em	done 3
y kien	blocked -3	done -9	extension -4	in_progress 20	unrelated -6
y nguyen	not_started 3
y roi	ack 17	done -3	extension -4	in_progress -6
y te	done 3	question -3
y va	done 6	in_progress -4
y xong	done 4	in_progress -3
y |	done -5	in_progress 6
yen	ack 17	blocked -5	in_progress -6	unrelated -3
yen roi	blocked -3	done 4
yen tam	ack 17	done -4	in_progress -5	unrelated -3
yet	in_progress 5	not_started 4
yet danh	not_started 4
yeu	ack 7	blocked 5	done -11	not_started -4	question 11	unrelated -9
yeu cau	ack 7	blocked 10	done -12	in_progress -6	not_started -4	question 11	unrelated -8
yeu len	blocked -5	in_progress 6
zalo	blocked -4	in_progress -3	question 8
zalo duoc	question 3
zalo khong	blocked -3	question 4
zoi	done 10	unrelated -8
zoi nhen	done 10	unrelated -8
zu	done 10	unrelated -8
zu nay	done 10	unrelated -8
|	ack -22	blocked 17	done 27	extension -54	in_progress 46	not_started -27	question -3	unrelated 16
| %	in_progress -31	not_started 38
| +	ack -4	extension 5
| ABLE	ack 15	blocked -3	done -6
| ACK	ack 69	blocked -13	done 5	extension -11	in_progress -35	not_started -10	question -9	unrelated 4
| ALMOST	ack -5	blocked -6	done -23	in_progress 49	not_started -4	question -3	unrelated -6
| ASK	ack -7	blocked 25	done -13	extension 45	in_progress -27	not_started -14	question -9
| BECAUSE	not_started 3
| BEFORE	blocked -4	done 13	in_progress -10	unrelated 8
| BEGIN	blocked 5	done -12	in_progress 6	not_started 9	question -4
| BUT	done -3
| CALM	blocked -9	done 6	in_progress 9
| COND	ack -21	blocked -10	done 28	in_progress 10	unrelated -4
| CONFIRM	ack 5
| DENY	blocked -11	done 10	in_progress 18	question -6	unrelated -13
| DO	ack -5	blocked 6	done 13	extension 7	not_started -13	unrelated -7
| DOING	ack -9	blocked 12	done -13	extension -14	in_progress 42	not_started -10	question -11	unrelated 3
| DRAFT	blocked 8	done -10	in_progress 4	unrelated -3
| EARLY	ack -5	done 7	extension -3	in_progress 19	not_started -10	question -5
| FINISH	ack -8	blocked 21	done 22	extension -7	in_progress -19	question 22	unrelated -34
| FOR	ack -5	blocked 7	done -12	extension 32	in_progress -14	not_started -5	question -12	unrelated 9
| FUTURE	ack -4	blocked -6	done -14	in_progress 40	not_started -4	question -7	unrelated -6
| GIVE	ack -13	blocked -29	done 29	extension -9	in_progress -9	not_started 9	question 19	unrelated 3
| HELP	blocked 12	unrelated -13
| HOW	blocked 3	in_progress -3	question 13	unrelated -6
| INPUT	ack -17	blocked 26	done 12	extension -20	in_progress -14	not_started -14	question 30	unrelated -5
| JUST	ack -7	blocked -12	done 11	extension -3	in_progress 45	not_started -26	question -3	unrelated -5
| LACK	ack -4	blocked 33	extension -5	not_started -12	question -9	unrelated -6
| LATE	blocked -4	extension 4	question 10	unrelated -9
| LATER	ack -14	blocked -22	done -19	extension -13	in_progress 55	not_started 36	question -14	unrelated -8
| LET	ack 15	blocked -11	done -11	extension -5	in_progress -4	not_started 30	question -5	unrelated -10
| LIMIT	question 4
| MORE	extension 14	in_progress -4	unrelated -3
| MUST	ack -3	blocked 15	done -10	extension -3	in_progress 3	question 3
| NO	ack -3	blocked -21	done 26	extension 4	in_progress -11	not_started 12	question -5	unrelated -3
| NOTYET	ack -10	blocked -9	done -11	extension -9	in_progress 38	not_started 45	question -31	unrelated -13
| NOUN	ack -13	blocked 21	done 12	extension -15	in_progress 4	not_started -22	question 21	unrelated -8
| NOW	ack -5	blocked -23	done -7	extension -4	in_progress 18	not_started 7	question -20	unrelated 33
| NUMBER	ack -3	blocked -3	done 4	in_progress -5	not_started -3	unrelated 12
| OBSTACLE	ack -7	blocked 24	done -5	in_progress -10	not_started -3	question -9	unrelated 10
| OTHER	blocked -3	in_progress -8	not_started 11
| OVER	ack -9	done 20	in_progress -4	unrelated -3
| PART	ack -9	blocked 9	done 31	in_progress -25	not_started 8	question -8	unrelated -8
| PAST	extension -6	in_progress 13	not_started -24	question 5	unrelated 12
| POSTPONE	ack -4	blocked -6	done -5	extension 32	in_progress -6	not_started -5	unrelated -6
| RECEIVE	ack 43	blocked -11	done -9	extension -3	in_progress -13	question -3	unrelated -4
| REMAIN	blocked 14	extension -3	in_progress -17	question 8
| REPORT	ack -4	blocked 5	done -16	in_progress -6	not_started 4	question 12	unrelated 6
| SHARE	ack -3	blocked -3	done -8	in_progress -22	not_started 40	unrelated -3
| SIGN	blocked -5	done -4	in_progress 12
| SOCIAL	ack -9	blocked -14	done -7	extension -6	in_progress -13	not_started -11	question -8	unrelated 67
| SOFT	ack 29	blocked 18	done -13	extension -6	in_progress -18	not_started -5	question -10	unrelated 5
| SOON	unrelated 4
| SPAN	in_progress 3	not_started 7	question -4
| STEP	ack 5	blocked -15	done 23	extension -3	in_progress -3	not_started -6
| SUBMIT	blocked -5	done 8	extension 12	in_progress -11
| TELL	ack -5	done -3	extension 9	not_started -12	question -5	unrelated 14
| TERM	ack -4	blocked 3	done -5	extension 7	in_progress -7	not_started -3	question 16	unrelated -7
| THANKS	ack 9	in_progress -5	unrelated 6
| THEN	blocked -4	question 7
| THEY	blocked 12	in_progress -15	not_started -9	question 16
| UNDO	ack -6	blocked -16	done 4	extension 4	in_progress -9	not_started -3	question 5	unrelated 21
| UNIT	ack 3	blocked 7	done -17	extension -9	in_progress -5	not_started 18	question 8	unrelated -6
| UNSURE	ack 4	blocked 13	done -26	extension 9	in_progress 8	not_started 9	question -9	unrelated -7
| UNTIL	blocked -5	extension -7	in_progress 8	not_started 11	question -4	unrelated -3
| WAIT	ack -3	blocked -4	extension 8	in_progress 7	not_started -3	question -8	unrelated 5
| WH	ack -6	blocked -30	extension -8	in_progress 12	not_started -8	question 22	unrelated 17
| WHEN	ack -8	blocked -5	done -5	in_progress 3	question 22	unrelated -4
| WHO	ack 43	blocked 8	done 8	extension -25	in_progress -9	not_started -19	question 16	unrelated -22
| WHOLE	done 4	in_progress -3
| WORD	ack 13	blocked 34	done 30	extension -22	in_progress -13	not_started -15	question -24	unrelated -3
| a	in_progress -3	question 3
| ai	ack -4	blocked -30	done 6	extension -6	not_started -5	question 19	unrelated 22
| all	done 3
| alo	ack -4	blocked -4	in_progress -4	unrelated 15
| an	question -4	unrelated 11
| anh	ack -7	blocked -4	done -6	extension 3	not_started -7	question 10	unrelated 9
| ap	blocked 3
| ba	blocked 4	in_progress -5	unrelated 3
| bac	ack 5	blocked -9	done 4	extension -3	in_progress 6
| ban	blocked -23	done -8	not_started 8	question 3	unrelated 24
| bang	done 4
| bao	ack -6	blocked 21	done -26	extension -9	in_progress -10	question 30
| bat	done -4	in_progress -8	not_started 13
| bau	not_started 4
| be	done -3	unrelated 6
| ben	ack -3	blocked -17	done 14	in_progress 19	not_started -6	question 3	unrelated -7
| bep	done 5
| bi	blocked 16	in_progress -6	unrelated -5
| bien	done 9	unrelated -9
| bo	ack -4	extension -4	in_progress -5	question 5	unrelated 11
| bon	in_progress 4
| bot	blocked -7	done 6	in_progress -6	question 10
| bua	done -7	in_progress 7
| ca	blocked 16	done -3	in_progress -9	question -5
| cac	blocked 7	done -13	in_progress -15	not_started 8	question 16
| cai	blocked 7	not_started -5	question 4	unrelated -4
| cam	ack 11	unrelated -3
| can	ack -3	blocked 15	in_progress -5
| cap	blocked -5	done 19	in_progress -10
| cat	blocked -7	done 6	in_progress -4	unrelated 5
| cau	blocked -5	done 9
| cay	done 7	in_progress -4
| chac	blocked 8	done -4	in_progress 3
| cham	blocked -9	in_progress 11
| chang	done 5	in_progress -4
| chao	unrelated 6
| chap	ack 20	blocked -5	done -3	in_progress -4	unrelated -4
| chau	unrelated 3
| chay	in_progress 6
| chi	ack 4	blocked -4	extension 4	in_progress 13	not_started -7	question -12	unrelated 4
| chieu	blocked -3	done -4	in_progress 22	question -5	unrelated -6
| chinh	done 4	in_progress -3
| cho	ack -9	blocked 9	done -17	extension 33	in_progress -17	not_started -10	question 6	unrelated 4
| chong	done -5	in_progress -4	unrelated 11
| chu	blocked 15	done -16	not_started 9	unrelated -4
| chua	ack -14	blocked 8	done -12	extension -11	in_progress 37	not_started 47	question -38	unrelated -18
| chuan	blocked -5	in_progress 9
| chuc	ack -3	blocked -7	done -7	extension -4	in_progress -5	not_started -3	question -3	unrelated 32
| chung	blocked 5
| chuong	done 6	in_progress -4
| chup	in_progress 4	not_started -3
| chuyen	blocked -4	done 7	extension 4	in_progress -17	unrelated 10
| co	ack 10	blocked -17	done -15	extension 6	in_progress -7	not_started 15	question 27	unrelated -18
| com	unrelated 3
| con	blocked 14	extension -3	in_progress -23	question 8	unrelated 10
| cong	blocked -9	done 23	extension -7	in_progress -10	not_started 10	question -3	unrelated -4
| cot	blocked -3	done 16	in_progress -7	not_started -6
| cung	in_progress 3
| cuoc	blocked 7	in_progress -5
| cuoi	blocked -3	done -3	in_progress 5	not_started -3	unrelated 9
| da	ack 47	done -14	extension -18	in_progress 20	not_started -34	question -5	unrelated 6
| dai	blocked -7	done 9
| dam	in_progress 3
| dan	blocked 4	done 6	in_progress -3
| dang	ack -7	blocked 23	done -3	extension -10	in_progress 7	not_started -3	question -9	unrelated 3
| danh	blocked -5	done 4	in_progress 4	question -3	unrelated 3
| dap	done 10	in_progress -9
| dat	blocked 3	done -20	in_progress -3	not_started -3	unrelated 25
| dau	in_progress -4	not_started 10
| day	ack -3	done 6
| de	ack 10	done -11	extension 12	in_progress -15	not_started 25	question -9	unrelated -13
| den	blocked -3	done 4	extension -5	in_progress 7
| dep	unrelated 5
| di	not_started -5	question -6	unrelated 15
| dich	blocked 8	done -5
| dien	blocked -4	in_progress 3
| dinh	done -5	in_progress 12	not_started -4
| dnag	blocked -6	in_progress 14
| do	done -10	in_progress 8	not_started 4
| doan	done 5	in_progress -7
| doi	ack -5	blocked -17	done 6	extension 23	not_started -3	question -8	unrelated 4
| don	ack -6	blocked 3	done 4	question 3	unrelated -4
| dong	blocked -4	done 12	in_progress -6
| dot	in_progress -5	not_started 5
| du	ack -6	blocked 6	done -12	in_progress 16	not_started -3	unrelated -3
| dua	done 3
| dung	blocked -4	in_progress 8	unrelated -3
| duoc	ack 18	blocked -3	done -6	in_progress -5
| duong	blocked 7	unrelated -4
| dut	ack -3	blocked 6	in_progress -3
| duy	blocked -6	in_progress 19	unrelated -6
| e	ack 21	blocked -7	in_progress 4	not_started -11	question -3	unrelated -7
| em	ack 6	blocked 19	done -3	extension -29	in_progress 10
| file	blocked -6	question 7
| gan	blocked 5	done -3
| gia	done -3	extension 10	not_started -5	question 4
| giai	blocked -10	done 30	in_progress -9	unrelated -11
| giang	blocked 3
| giao	blocked 12	done -7	unrelated -4
| giat	question -8	unrelated 11
| giay	ack -3	done 12	in_progress -6	not_started 3	question -3
| gioi	done -4	in_progress 9
| goi	in_progress -5	unrelated 4
| gop	blocked -3	question 3
| gui	ack -6	blocked -11	done 6	extension -3	in_progress -10	not_started -4	question 12	unrelated 17
| hai	done 6	in_progress 5	unrelated -9
| han	ack -3	blocked -6	done -3	extension 7	in_progress -5	not_started -3	question 19	unrelated -6
| hau	done -6	in_progress 7
| hay	blocked 3
| hdnd	blocked 7	done -3
| he	done 9	in_progress -3
| het	done -3	extension -3	in_progress -3	question 8
| hien	blocked -3	not_started 3
| hieu	ack 16	done -6	in_progress -9
| hinh	done -5	in_progress 9
| ho	blocked -12	in_progress 16	not_started -7	question 11	unrelated -5
| hoa	done 4
| hoan	ack -3	blocked 7	done 16	in_progress -23	not_started 6	question -9	unrelated 8
| hoanh	done 3
| hoi	blocked 25	extension -6	in_progress -6	not_started 4	question -8	unrelated -6
| hom	blocked -10	done 5	in_progress -6	question -7	unrelated 23
| hop	blocked -4	in_progress 9	not_started -4
| in	blocked -3	done 7	in_progress -3
| ke	done 6	in_progress -10	not_started 8	unrelated -3
| keo	extension 4
| ket	blocked -6	done 12	in_progress -13	unrelated 11
| khac	in_progress 3
| khai	done 5
| kham	done 3
| khanh	done 3
| khao	in_progress 6	unrelated -5
| khau	blocked 4	done -4
| khi	in_progress -3	question 7
| kho	ack -3	blocked 39	done -11	in_progress -16	not_started -3	unrelated -4
| khoa	done 4	in_progress -4
| khoan	done -6	in_progress -4	not_started 11
| khoi	done -11	in_progress 14
| khong	ack -5	blocked -35	done 23	extension 4	in_progress 22	not_started 12	question -11	unrelated -9
| khu	in_progress -3	not_started 6
| ki	blocked -5	done -6	in_progress 10	not_started 3
| kich	in_progress 3
| kiem	blocked -3	done 6	not_started 3
| kien	done 7	in_progress -7
| kinh	blocked 5	done -3	extension 3	in_progress -3
| kip	extension 7	in_progress -4
| la	blocked -3	question 10
| lam	ack -6	blocked 11	done 4	extension 7	in_progress 12	not_started -17	question -4	unrelated -8
| lap	blocked -3	done 9	in_progress -4
| lay	blocked -8	in_progress -3	question 13
| le	blocked 8	done 5	in_progress -10
| len	in_progress 3
| lich	blocked 10	done -3
| linh	ack 8	extension -3
| loa	in_progress 4
| loi	done 4	in_progress -3
| lop	done 4
| lu	blocked 7	in_progress -4
| luat	blocked 5	not_started -3
| luc	ack -6	in_progress 6
| lui	blocked -3	extension 7
| luong	done -4	not_started -3	question -6	unrelated 15
| ma	done 3	in_progress -4
| mac	blocked 16	done -3	unrelated -8
| mai	ack -4	blocked -6	extension 3	in_progress 5	not_started 7	question -5
| mang	blocked 7	done -4
| map	in_progress 7	unrelated -5
| mat	done -6	unrelated 11
| mau	blocked -4	in_progress -3	question 13
| may	ack -4	blocked 41	done -7	in_progress -8	not_started -6	question -4	unrelated -11
| me	done -6	unrelated 6
| minh	done 3	in_progress -3
| mo	done 8	unrelated -3
| moi	ack -9	blocked -22	extension -4	in_progress 61	not_started -21	question -5
| mong	extension 6	in_progress -3
| mot	blocked 7	done -11	in_progress 10	question -4
| mua	in_progress -4	unrelated 8
| mung	done 4
| muon	blocked 4	done -7	in_progress 5
| muong	blocked -5	done 4
| nam	ack -5	blocked -3	done -5	in_progress 3	not_started 13	unrelated -3
| nang	blocked 15	unrelated -12
| nao	done 4
| nau	done -3	in_progress -5	unrelated 10
| neu	ack -7	blocked -6	done -6	in_progress 20
| ngan	blocked 15	done -7	in_progress -4
| nganh	blocked -8	extension 9
| ngay	in_progress 17	question -9
| nghe	ack 10	blocked -6	done -9	in_progress 6
| nghi	blocked -10	done 4	in_progress -5	unrelated 13
| nghiem	ack 11	blocked -3	done -3
| nguoi	blocked 3
| nha	ack -3	blocked 17	done -3	extension -3	in_progress -8	not_started -4	question 3
| nhac	blocked 15	unrelated -13
| nham	unrelated 4
| nhan	ack 5	done -3
| nhap	done 8	in_progress -7
| nhat	ack 3
| nhich	in_progress 9	unrelated -3
| nhiem	blocked 12	done -8	extension -7	in_progress 5	question 4
| nho	ack -5	blocked 23	done -4	extension -4	in_progress -5
| nhom	question -4	unrelated 6
| niem	blocked -5	done 12	in_progress -4
| nmai	done -8	in_progress 13
| no	blocked 11	unrelated -8
| noi	blocked -4	done -3	extension 12	in_progress 7	not_started -5	question -3	unrelated -3
| nop	ack -3	done -10	in_progress 8	question 8	unrelated -3
| nuoc	done 5
| o	ack 19	done -6	in_progress -6	unrelated -6
| ok	ack 16	blocked -6	done 17	extension -4	in_progress -12	not_started -4	question -3	unrelated -5
| om	blocked 7	not_started -7
| ong	ack -3	blocked 8
| phai	question 4
| phan	ack -7	blocked 5	done 22	in_progress -14	unrelated -5
| phat	blocked -5	done 5	question 7
| phien	extension 3
| phong	blocked -3	done -6	in_progress 7	unrelated -5
| phu	question 3
| phun	done 7	in_progress -6
| phuong	done 4
| qua	in_progress -6	not_started 11	unrelated -4
| quan	ack 8	done -4	in_progress -5
| quay	done -8	in_progress 9
| quen	blocked 6	unrelated -4
| qui	blocked 13	in_progress -4	not_started -5
| quyen	blocked -5	in_progress 8
| quyet	blocked -10	done 10
| ra	blocked -8	done 10	in_progress 7	unrelated -6
| rang	ack -4	blocked -3	in_progress 10
| ro	ack 10	done 3	in_progress -8
| roi	ack -9	done 18	unrelated -4
| san	done -3	in_progress 5
| sang	blocked -3	done -9	extension -3	in_progress 5	not_started 5	question -7	unrelated 13
| sao	done 7
| sap	done -6	in_progress 11
| se	in_progress 9
| sep	blocked 6	done -3	question 3	unrelated -7
| set	blocked 9	done -7
| so	ack -4	blocked 13	done 8	extension -4	in_progress -11	not_started -4	question 9	unrelated -7
| soan	blocked 11	in_progress -6
| som	in_progress 4
| son	done -13	in_progress 19
| sua	done -3	in_progress -6	unrelated 12
| tac	blocked 7	in_progress -3
| tam	blocked -4	done -9	in_progress 18
| tap	done -4	in_progress 7	unrelated -3
| tham	done 4
| thang	done -3	in_progress -4	not_started 10
| thanh	done 12	in_progress -8
| thao	done 4
| thap	done -5	unrelated 5
| thau	blocked -3	in_progress 3
| thay	done -6	extension 6	not_started 3
| the	blocked 4	in_progress -12	question 11
| them	extension 3
| theo	blocked -3	in_progress 10
| thi	blocked -3	in_progress 3	unrelated 5
| thieu	blocked 14	done 4	in_progress -8	not_started -4
| thu	ack -4	blocked -9	done -9	extension 5	in_progress 22	question -4	unrelated -3
| thua	blocked 4	in_progress -3
| thue	blocked -5	done 4	unrelated 4
| thuong	extension 4	unrelated -4
| tiec	done -4	unrelated 7
| tiem	done 6	in_progress -3
| tien	blocked 18	done -4	extension -3	in_progress -3	question -3
| tiep	blocked -4	in_progress 6
| tinh	blocked 9	done -4	not_started -3
| to	blocked -5	done 6	extension -3	in_progress 14	unrelated -8
| toi	ack 19	blocked -6	extension -10	not_started -5	unrelated 6
| tong	not_started 3
| tram	done 7	unrelated -4
| trang	extension -3	in_progress -3	not_started 6
| tre	done 3	in_progress -3	question 11	unrelated -10
| treo	done 8	unrelated -5
| trien	in_progress 5
| trinh	in_progress 4
| troi	blocked -8	done -4	unrelated 16
| trua	extension -3	in_progress 3	question -5	unrelated 7
| trung	done -3	unrelated 6
| truong	done -4	in_progress 3
| tu	blocked 5	done -3
| tuan	blocked -4	not_started 15	unrelated -7
| tui	in_progress -10	not_started 14	unrelated -3
| tuong	blocked -10	in_progress 17	not_started 4	question -4	unrelated -4
| tuy	blocked -3	done 3
| tuyen	done 3
| u	ack 5
| ua	done 7	unrelated -3
| ubkt	done 6	in_progress -4
| uy	blocked -3	done -7	in_progress 10
| van	blocked -11	in_progress 18	not_started -6	unrelated -3
| vang	ack 17	done -6	extension -3	in_progress -14	not_started -3	question -3	unrelated 12
| vat	in_progress 4
| ve	ack -3	blocked -4	done -6	in_progress 13	not_started -4	unrelated 4
| viec	ack -3	blocked -7	done 4	extension 4	in_progress -7	question 19	unrelated -8
| vieng	done 13	unrelated -10
| viet	in_progress 4
| vong	done -4	in_progress 4
| vu	done 5
| vua	ack -3	in_progress -10	not_started 5	unrelated 12
| vuong	blocked 19	done -3	in_progress -4	question -6	unrelated -3
| wifi	blocked 4
| xay	in_progress -4	not_started 5
| xe	ack -4	blocked 12	done -14	question -3	unrelated 14
| xem	done -3	in_progress -3	question -11	unrelated 17
| xin	blocked -8	done -12	extension 47	in_progress -18	not_started -9	question -7	unrelated 6
| xoa	done 3	unrelated -3
| xogn	ack -4	done 7
| xong	ack -6	blocked 11	done -5	extension -5	in_progress 14	not_started -5	question 28	unrelated -33
| xu	done 11	in_progress -8
| yen	ack 5
| zu	done 10	unrelated -8
~-dt	done 5	in_progress -5
~-ht	done 5	in_progress -5
~<al	blocked -3	done 3	in_progress -5	not_started 10	unrelated -3
~<ba	ack -4	blocked -3	in_progress -4	not_started 7	unrelated 4
~<be	done 3	extension 3	in_progress -3
~<bi	ack 3	blocked -12	done 10	extension 9	in_progress -8
~<bo	blocked -8	done 5	not_started 8	question -13	unrelated 7
~<bu	done -3	in_progress 9
~<ca	blocked -10	done 4	in_progress 13	not_started -3	unrelated -3
~<ch	blocked -21	done 5	in_progress 20	not_started -3	question 3
~<cl	question -3
~<cu	in_progress 5
~<da	done 11	in_progress -9
~<de	blocked -13	done 8	extension -5	question -3	unrelated 13
~<di	blocked 6	unrelated -3
~<dn	blocked -6	in_progress 14
~<do	ack -3	done 5	extension -4	in_progress 5
~<du	ack -3	blocked 9	done 4	not_started -3	unrelated -6
~<fa	ack -3	done 11	in_progress -5
~<ga	done -9	extension 7	unrelated 7
~<gh	done -5	unrelated 6
~<gi	ack -4	in_progress 3	question -9	unrelated 15
~<go	ack -3	blocked 11	done 5	in_progress -7	not_started -3	unrelated -3
~<ha	blocked -6	done -6	in_progress -4	unrelated 21
~<hd	blocked 12	done -9	in_progress 5	unrelated -5
~<ho	ack -3	blocked 7	done 10	in_progress -8	question -3
~<hu	blocked 8	done -7	question -3	unrelated 7
~<ii	done -6	not_started 8
~<io	ack -6	blocked 6	done 8	unrelated -6
~<ke	blocked -12	done 13	in_progress 3	not_started -4	question 10	unrelated -8
~<kh	ack -3	blocked -20	done 28	extension -4	unrelated -4
~<ki	blocked -14	done 7	in_progress 11
~<kt	done 5	in_progress -5
~<le	blocked 3	done 3	not_started 3	unrelated -6
~<li	blocked -5	done 14	unrelated -3
~<lo	blocked -7	done 3	extension -10	in_progress 3	not_started -4	question -4	unrelated 21
~<lu	blocked 7	done 3	not_started -5	unrelated -3
~<ma	blocked -4	in_progress 8	not_started 15	unrelated -16
~<mi	blocked -3	in_progress 3	not_started 10	question -9
~<mt	blocked 3
~<mu	done 6	in_progress 8	not_started -5	question -3	unrelated -7
~<na	blocked -3	done 6	extension 9	in_progress -18	unrelated 9
~<ng	ack -6	done -3	in_progress 10	not_started -3	question -4	unrelated 4
~<ni	done 6	in_progress -5
~<nm	done -8	in_progress 13
~<nu	blocked 5	done 3	in_progress -4	not_started -3	unrelated 5
~<oc	blocked -3	done 4	in_progress 4
~<pc	done 4	not_started -3
~<pd	done -4	in_progress -5	question 10
~<ph	ack -6	blocked -4	done 5	extension 5	in_progress 15	unrelated -14
~<pt	ack -5
~<ql	done 7	in_progress -5
~<qu	blocked 12	done -14	not_started 7	unrelated -4
~<ra	done -4	extension -5	not_started 12	unrelated -5
~<re	blocked -3	unrelated 6
~<ro	blocked -6	done 9	unrelated -3
~<ru	ack -3	blocked -7	done -7	in_progress -14	not_started 6	question 17	unrelated 8
~<sa	blocked -8	done 7	in_progress -3	not_started 7	question 5	unrelated -9
~<se	blocked 9	done -7
~<sl	in_progress 3
~<so	ack -3	blocked -3	done -9	in_progress 15
~<su	extension 5	unrelated -3
~<ta	done 8	in_progress -4
~<te	done 21	in_progress -8	unrelated -9
~<th	blocked -11	done 9	in_progress 5
~<ti	ack -3	blocked -5	done 8	in_progress 4	question 3	unrelated -7
~<to	ack -3	in_progress 4	question -4	unrelated 3
~<tr	blocked 3	done -4	extension -4	in_progress 6	not_started -3	unrelated 4
~<tt	done 3	in_progress -3
~<tu	blocked -8	done 5	question -3	unrelated 9
~<ty	unrelated 3
~<ub	ack -3	done 6	in_progress -3
~<un	blocked 10	done 8	in_progress -3	not_started -6	unrelated -7
~<va	ack 15	blocked -3	extension -3	unrelated -8
~<ve	blocked -8	done 15	in_progress 8	not_started -4	question -3	unrelated -6
~<vh	blocked 4	done -3	in_progress 3
~<vi	blocked -4	done 11
~<vu	blocked 6	in_progress -4
~<wo	blocked -3	done -5	question 10
~<xa	blocked 6	extension 3	in_progress -4	question 4	unrelated -7
~<xo	ack -6	blocked 12	done 7	extension -3	in_progress -6
~<xu	ack -3	blocked 4	done -5	in_progress 13	unrelated -5
~<zo	done 10	unrelated -8
~ac>	blocked 12	done -7	extension -3	question -4	unrelated 3
~ach	blocked -7	done 9
~ag>	blocked -6	in_progress 14
~age	done 5	in_progress -5
~ah>	done 9	in_progress -3	unrelated -4
~ai>	blocked 8	done -10	in_progress 5	question -4	unrelated 4
~ala	blocked -3	in_progress -3	not_started 10
~all	done 3
~am>	ack -5	blocked -15	done 10	in_progress 6	not_started 12	question 14	unrelated -21
~ame	blocked -5	in_progress 9
~ami	done 4
~an>	blocked 3	in_progress -7	not_started 15	unrelated -7
~ang	ack 12	blocked 4	done 5	in_progress -8	unrelated -9
~anh	ack -4	blocked -5	done 14	not_started 9	question 6	unrelated -20
~anp	done 5	in_progress -5
~ao>	ack -4	blocked -4	done 13	question -3
~aon	in_progress -3	not_started 4
~ap>	blocked -6	done 7	extension 9	in_progress 9	not_started -5	unrelated -11
~at>	blocked -9	done -9	extension 6	in_progress 5	not_started -7	question -7	unrelated 22
~au>	blocked -4	done 5	in_progress -13	not_started 6	unrelated 9
~ax>	ack -3	done 5
~ay>	ack -3	blocked 3	done -9	extension -4	in_progress 5	not_started 5	unrelated 3
~bam	ack -3	unrelated 4
~bau	blocked -3	in_progress -3	not_started 8
~bep	done 3	extension 3	in_progress -3
~bin	blocked -8	done 12	extension 9	in_progress -3	unrelated -9
~bit	ack 5	in_progress -4
~bkt	ack -3	done 6	in_progress -3
~boc	blocked -4	in_progress 3	not_started 8	question -3	unrelated -3
~bom	blocked -4	done 6	question -9	unrelated 10
~but	in_progress 5
~buu	done -3	in_progress 3
~cam	blocked -5	in_progress 9
~cay	blocked -5	done 5	in_progress 4
~cc>	done 5	not_started -3
~ccc	done 5	not_started -3
~ce>	ack -6	blocked 6	done 8	unrelated -6
~ch>	ack -3	blocked -13	done 15	unrelated 3
~cha	blocked -6	done -3	in_progress 7	question 4	unrelated -3
~che	blocked -9	in_progress 8
~chi	blocked -6	done 9	in_progress 5	not_started -3
~ckh	ack -5	done 4
~cli	question -3
~cop	blocked -3	done 4	in_progress 4
~cs>	in_progress 3
~cum	in_progress 4
~dap	done 11	in_progress -9
~de>	in_progress 3
~deo	done 3
~dep	blocked -12	done 6	extension -3	in_progress -3	unrelated 15
~det	in_progress 3
~deu	done 3
~df>	done -4	in_progress -5	question 10
~die	blocked 6	unrelated -3
~dna	blocked -6	in_progress 14
~dnd	blocked 12	done -9	in_progress 5	unrelated -5
~doa	ack -3	done 5	extension -4	in_progress 5
~dt>	done 8	in_progress -8
~dut	ack -3	blocked 9	done 5	unrelated -4
~ech	blocked 4
~em>	ack -4	blocked -15	done 24	extension -4	in_progress -4	question 12	unrelated -10
~en>	blocked -20	done 24	extension 5	in_progress 4	not_started -3	question 4	unrelated -16
~eng	blocked -11	done 6	not_started 13	question -9
~enh	done 5	in_progress 6	not_started -4	question -3	unrelated -4
~eo>	done 5	unrelated -5
~ep>	ack -3	blocked -22	done 22	in_progress -9	question -4	unrelated 16
~era	blocked -5	in_progress 9
~et>	blocked 10	done 8	in_progress 8	not_started -6	question -7	unrelated -11
~eu>	blocked 11	done -4	extension -4
~fan	done 5	in_progress -5
~fax	ack -3	done 5
~ffi	ack -6	blocked 6	done 8	unrelated -6
~fic	ack -6	blocked 6	done 8	unrelated -6
~gac	blocked 6
~gai	done -5	unrelated 8
~gam	blocked 5	in_progress -4
~gan	blocked -7	done 3	extension 7
~gat	blocked -3	done -3	extension 7
~ge>	done 5	in_progress -5
~ghe	done -7	in_progress 5
~ghi	ack -3	done -4	extension -4	in_progress -9	unrelated 18
~gia	ack -4	question -8	unrelated 16
~gie	blocked -6	done 6
~giu	blocked 6	done -7	in_progress 6	not_started -3
~gn>	ack -4	done 7
~goc	blocked 18	done -11	in_progress -3
~goi	blocked -3	done -4	in_progress 23	not_started -3	unrelated -8
~gon	blocked -4	done 17	in_progress -9
~got	in_progress 4
~gun	blocked 8	in_progress -5
~ham	blocked -5	in_progress 8	question 7	unrelated -10
~han	blocked -12	done 4	in_progress 6	question 4
~hao	ack -4	blocked -5	done 12	question -3
~hap	done -13	in_progress 16	not_started -5	unrelated 7
~hat	done -4	in_progress -3	unrelated 9
~hcs	in_progress 3
~hdn	blocked 12	done -9	in_progress 5	unrelated -5
~he>	done -6	unrelated 7
~hen	ack 3	blocked -4	done 5	unrelated -5
~heo	in_progress 5	unrelated -3
~hep	blocked -17	done 16	in_progress 4
~hg>	done 10	in_progress -4
~hic	unrelated 5
~hie	done 3	extension 4	in_progress -6
~hin	blocked -4	extension -3	in_progress 7	unrelated 6
~hoa	ack -4	blocked 12	done 12	in_progress -9	question -3	unrelated -5
~hoe	ack -4	done -4	unrelated 12
~hop	done 9	in_progress -7
~ht-	done 5	in_progress -5
~huc	blocked -3	in_progress 10
~hui	blocked -4	not_started 5
~hun	done 4	in_progress -5
~huo	blocked -5	in_progress 6
~huu	unrelated -3
~huy	blocked 9	done -9	in_progress -6	question -3	unrelated 12
~hxh	blocked 4	done -3	in_progress 3
~ia>	blocked -9	done 10	question 5	unrelated -6
~ian	ack -3	blocked 3	done 10	in_progress -4	unrelated -3
~iap	blocked -4	in_progress 5
~iat	done -8	question -8	unrelated 19
~ice	ack -6	blocked 6	done 8	unrelated -6
~ich	ack -3	blocked -10	done 6	in_progress 4	unrelated 4
~ide	done 3
~iem	ack -3	blocked -5	done 15	extension -3	unrelated -4
~ien	blocked -12	done 9	extension 6	not_started 10	question -7	unrelated -4
~iep	blocked 5	done -3	in_progress -7	unrelated 5
~iet	blocked 5	done 8	question -3	unrelated -8
~ieu	blocked 8	done -7	in_progress -3	unrelated 7
~ii>	done -4	not_started 8
~iii	done -4	not_started 8
~in>	blocked -10	in_progress 11	unrelated 5
~inh	blocked -11	done 16	extension 9	in_progress -4	unrelated -9
~ink	blocked -4	done 5
~iof	ack -6	blocked 6	done 8	unrelated -6
~ip>	done 3	question -3
~it>	ack 5	blocked 6	done -6	in_progress -3
~ita	done 4
~iu>	blocked 6
~iuc	done -5	in_progress 8
~kem	blocked -9	done 6	in_progress -3	question 14	unrelated -5
~ken	blocked -3	done 6	in_progress 6	not_started -4	question -3
~kh>	ack -5	done 4
~kha	done 6	in_progress 5	not_started -3	question 3	unrelated -6
~khe	ack 3	blocked -11	done 23	in_progress -6	unrelated -8
~kho	ack -4	blocked 5	in_progress -11	unrelated 11
~khu	blocked -12	in_progress 10	not_started 5
~kic	blocked -9	done 5	in_progress 6
~kin	blocked -5	in_progress 5
~kt-	done 5	in_progress -5
~kt>	ack -3	done 6	in_progress -3
~lam	blocked -3	in_progress -3	not_started 10
~lec	blocked 4
~let	in_progress 3
~leu	done 5	not_started 4	unrelated -6
~lid	in_progress 3
~lie	done 9	unrelated -5
~lin	blocked -4	done 5
~lip	question -3
~ll>	done 3
~loa	done 3	in_progress 3
~lop	blocked -5	extension -9	not_started -3	question -3	unrelated 21
~lua	blocked 9	done 6	in_progress -7	not_started -6
~luy	done -3	in_progress 5
~mai	done -8	in_progress 13
~mam	blocked -6	done 3	in_progress 5
~man	in_progress -3	not_started 16	unrelated -13
~map	in_progress 7	unrelated -5
~mer	blocked -5	in_progress 9
~mie	blocked -3	in_progress 3	not_started 10	question -9
~min	done 4
~mtt	blocked 3
~muo	done 7	in_progress 8	not_started -5	question -3	unrelated -7
~nag	blocked -6	in_progress 14
~nap	done 9	extension 9	in_progress -13
~nau	done -3	in_progress -5	unrelated 10
~nd>	blocked 12	done -9	in_progress 5	unrelated -5
~ng>	ack -9	blocked 3	done 18	not_started 6	question -13	unrelated -6
~nga	blocked -3	done 9	extension 7	in_progress -8	unrelated -3
~ngh	ack -3	blocked 3	done -5	extension -4	in_progress -5	unrelated 15
~ngo	blocked -3	done -4	in_progress 23	not_started -3	unrelated -8
~ngu	blocked 8	in_progress -5
~nh>	ack -6	blocked -13	done 27	extension 9	in_progress -3	not_started 6	unrelated -20
~nhg	done 10	in_progress -4
~nie	blocked 3	done 3	in_progress -4
~nin	done 4
~nk>	blocked -4	done 5
~nma	done -8	in_progress 13
~npa	done 5	in_progress -5
~nuo	blocked 5	done 3	in_progress -4	not_started -3	unrelated 5
~oa>	ack -4	blocked 17	done 3	in_progress -4	not_started -3	unrelated -7
~oai	blocked 7	done 5	in_progress -6	question -3
~oan	blocked 6	done 10	extension -5	in_progress -4	unrelated -3
~oat	blocked -4	in_progress 7
~oay	blocked 13	done -3	extension -3	unrelated -7
~oc>	ack -4	blocked 16	done -8	extension -5	in_progress -10	not_started 3	question -9	unrelated 16
~oco	blocked -3	done 4	in_progress 4
~oe>	ack -4	done -4	unrelated 12
~off	ack -6	blocked 6	done 8	unrelated -6
~ogn	ack -4	done 7
~oi>	ack -3	blocked -10	done 10	in_progress 20	not_started -3	question -6	unrelated -9
~om>	blocked -6	done 5	question -10	unrelated 11
~on>	ack -6	blocked -21	done 23	in_progress 13	unrelated -6
~ong	ack -3	blocked -16	in_progress 23	not_started -4	question -3
~onh	done 10	in_progress -4
~op>	blocked -8	done 14	extension -10	in_progress -4	not_started -3	question -6	unrelated 18
~ord	blocked -3	done -5	question 10
~ot>	ack -4	blocked -8	done -7	extension 5	in_progress 5	not_started 7	question -4	unrelated 7
~pag	done 5	in_progress -5
~pcc	done 5	not_started -3
~pdf	done -4	in_progress -5	question 10
~pe>	unrelated 3
~pha	ack -5	blocked -6	done 5	in_progress 18	unrelated -11
~phi	blocked -3	done -5	extension 6	in_progress 4
~phu	blocked 5	done 4	in_progress -7
~ptc	ack -5
~qua	blocked 5	done -14	in_progress 4	not_started 8
~que	blocked 4
~quo	blocked 3
~ra>	blocked -5	in_progress 9
~ran	done -3	extension -6	not_started 13	unrelated -5
~rap	in_progress 3
~rat	blocked -3	in_progress 4
~rd>	blocked -3	done -5	question 10
~ret	blocked -4	done -3	unrelated 5
~rie	blocked 8	done -7	in_progress -3	unrelated 7
~ron	blocked -11	done 19	unrelated -5
~rua	ack -3	blocked -4	done -3	in_progress -5	question 19
~run	blocked 4	in_progress -6	not_started 3
~ruo	blocked -6	done -4	not_started 3	unrelated 10
~rup	done 3
~sac	question -3	unrelated 6
~sam	blocked -6	done 6	extension 3	not_started 4	question 8	unrelated -15
~sao	in_progress -3	not_started 4
~set	blocked 9	done -7
~sli	in_progress 3
~son	done -9	in_progress 15
~suo	blocked 3	extension 5	in_progress -3	unrelated -3
~t-d	done 5	in_progress -5
~t-h	done 5	in_progress -5
~tam	done 4
~tau	done 8	in_progress -4
~tck	ack -5	done 4
~tdt	done 3	in_progress -3
~tem	done 3
~ten	blocked -5	done 18	in_progress -6	unrelated -6
~tha	blocked -5	done 8
~thc	in_progress 3
~tho	blocked -4	done 5	in_progress 3	unrelated -3
~thu	done -3	unrelated 4
~tia	blocked -7	done 7	question 5	unrelated -5
~tie	ack -3	blocked -4	done 8	unrelated -3
~toa	blocked 14	done -3	in_progress -5	unrelated -3
~toc	blocked -4	in_progress -5	unrelated 11
~tot	blocked -9	in_progress 13	not_started 4	question -3	unrelated -5
~tq>	blocked 3
~tra	blocked -3	in_progress 4
~tre	in_progress 3
~tri	blocked 9	done -7	in_progress -3	unrelated 6
~tro	blocked -5	done 9	extension -4	in_progress 3
~ttq	blocked 3
~tuo	blocked -11	done 5	question -3	unrelated 11
~typ	unrelated 3
~ua>	ack -3	blocked -6	done -3	in_progress -4	question 18
~uan	blocked 11	done -6	in_progress -3
~uat	blocked 4	done 6	not_started -5	unrelated -4
~uay	done -8	in_progress 3	not_started 9
~ubk	ack -3	done 6	in_progress -3
~uc>	blocked -6	done -8	in_progress 23	not_started -3	unrelated -3
~ue>	blocked 17	in_progress -5	unrelated -7
~ui>	blocked -4	not_started 5
~um>	in_progress 5	unrelated -3
~un>	blocked 7	done 3	in_progress -7
~ung	blocked 23	done 3	in_progress -17	unrelated -5
~uoc	blocked 7	done 4	extension -4	in_progress -5	not_started -4	question -3	unrelated 7
~uoi	blocked -6	done 5	question -4	unrelated 6
~uon	blocked -18	in_progress 30	not_started -4	question -3
~uot	blocked 3	extension 5	in_progress -12	not_started 3	unrelated 3
~up>	done 3
~ut>	ack -3	blocked 6	done 4	extension -3	in_progress 4	not_started -3	unrelated -5
~uu>	in_progress 5	unrelated -3
~uye	in_progress 3	unrelated -3
~uyn	done -8	in_progress -4	unrelated 14
~vac	done 4	extension -3
~ven	blocked -3	done 4	in_progress 4
~vet	blocked -5	done 11	in_progress 5	not_started -3	question -3	unrelated -4
~vhx	blocked 4	done -3	in_progress 3
~via	done 3
~vid	done 3
~vit	done 4
~vun	blocked 6	in_progress -4
~wor	blocked -3	done -5	question 10
~xai	blocked 4
~xan	extension 3	in_progress -3	question 4	unrelated -7
~xh>	blocked 4	done -3	in_progress 3
~xoa	blocked 13	done -3	extension -3	unrelated -7
~xog	ack -4	done 7
~xon	done 10	in_progress -4
~xot	done -7	unrelated 8
~xuc	blocked -3	in_progress 5
~xue	blocked 12	in_progress -3	unrelated -7
~xuo	blocked -4	done -3	in_progress 8
~xuy	in_progress 3
~yen	blocked -5	in_progress 6
~yet	blocked 7
~ynh	done -8	in_progress -4	unrelated 14
~ype	unrelated 3
~zoi	done 10	unrelated -8
🙏	ack -4	extension 5
🙏 |	ack -4	extension 5
"""
