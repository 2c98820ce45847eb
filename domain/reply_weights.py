"""Written by `make learn`: what each sign of a reply weighs for each intent, in fiftieths."""

WEIGHTS = """\
!	ack 9	in_progress -6
! thuc	ack 8	in_progress -6
!ack	ack 83	blocked -15	done 24	extension -28	not_started -15	question -30	unrelated -20
!ack 0.5	blocked 11	done 16	extension -3	not_started -6	question -5	unrelated -14
!ack 0.8	ack 83	blocked -26	done 8	extension -25	not_started -10	question -25	unrelated -6
!against ALMOST	ack -5	blocked 25	done -15	in_progress 11	not_started -6	question -5	unrelated -5
!against ASK	ack -3	done -4	extension 13	not_started -3	question -4
!against ASKS	blocked -3	done -8	in_progress -9	not_started 13	question 12	unrelated -3
!against BEGIN	blocked 4	done -26	in_progress -3	not_started 27
!against BUT	ack -6	blocked 22	done 24	in_progress -19	not_started 3	question -8	unrelated -16
!against CALM	done -8	in_progress 12
!against COND	ack -7	blocked 10	done -15	in_progress 12	not_started 3	question -11	unrelated 7
!against DENY	done -9	extension 8	in_progress 5	not_started 36	question -23	unrelated -16
!against DOING	ack -6	blocked -17	done 14	extension -7	in_progress 11	not_started 7	question 4	unrelated -5
!against DRAFT	blocked 15	done 12	not_started -10	question -8	unrelated -6
!against EARLY	ack 7	blocked -5	done -7	in_progress -13	not_started 10	question -12	unrelated 21
!against FUTURE	ack 24	blocked 6	done -13	in_progress -6	question -5	unrelated -8
!against HA	ack 4	blocked -3	done -10	extension 10	in_progress -8	question 14	unrelated -6
!against HELP	ack -5	blocked 6	done -6	question 13	unrelated -6
!against JUST	ack -3	blocked -13	done 4	extension 8	in_progress -20	not_started 31	question -3	unrelated -5
!against LACK	done -7	in_progress 10	question -6
!against LATE	blocked -3	extension 4	in_progress -3	question -3	unrelated 4
!against LATER	blocked -21	done 5	extension 12	in_progress 9
!against LET	ack 5	done -9	extension 3	in_progress -11	not_started 14
!against LIMIT	ack -4	done -4	in_progress 9	question 6	unrelated -3
!against MUST	ack 7	blocked -15	done 11	extension 3	in_progress -5	not_started -10	question 16	unrelated -7
!against NO	ack -5	blocked 4	done 20	extension 3	in_progress -15	question 5	unrelated -13
!against NOTYET	ack -9	blocked 9	done 5	in_progress 13	not_started -21	question 17	unrelated -13
!against NOW	ack -3	blocked -4	done -29	in_progress 28	not_started 13	question -3
!against NUMBER	done 17	in_progress -12	unrelated -4
!against OBSTACLE	ack -3	blocked 34	extension -3	in_progress -16	question -3	unrelated -6
!against OTHER	blocked -7	done -19	in_progress 19	not_started 8	question 9	unrelated -6
!against PART	ack -6	blocked 18	done 10	in_progress -13	unrelated -7
!against POSTPONE	blocked -4	done 3	extension 6	in_progress -6
!against RECEIVE	ack 22	blocked -3	done -16	in_progress -7	not_started 7
!against REMAIN	ack -3	blocked -22	done -3	extension -3	in_progress 10	not_started 21
!against SHARE	ack -3	done -22	in_progress 29	not_started -5	question 3
!against SOCIAL	done -11	in_progress -4	unrelated 19
!against SOON	ack 6	blocked 4	done -9	extension -4	in_progress -6	not_started 6	question 8	unrelated -6
!against SUBMIT	blocked -3	extension 3	in_progress 8
!against TARGET	ack 7	done -11	extension 3	in_progress 5
!against TELL	ack 15	blocked -5	done -24	extension -8	in_progress -18	question 24	unrelated 17
!against THEN	blocked 12	done -45	in_progress 20	not_started 10	question 9	unrelated -7
!against THEY	ack -4	blocked -9	done -29	in_progress 25	question 19
!against TROUBLE	blocked 6	in_progress -5
!against UNDO	ack -4	blocked 25	in_progress -4	not_started -6	question -7	unrelated -3
!against UNSURE	ack -5	blocked 3	done -17	in_progress 35	not_started -5	question -7	unrelated -5
!against WAIT	blocked 12	done -5	not_started -4	unrelated -3
!against WH	ack -5	done 19	extension -4	not_started 14	question -6	unrelated -17
!against WHEN	ack 9	blocked -3	done -12	in_progress 13	not_started -4	unrelated -3
!against WORD	ack -5	blocked -6	done 106	extension -4	in_progress -66	not_started -4	question -6	unrelated -15
!blocked	ack -25	blocked 79	done -5	extension -12	in_progress 5	question -36	unrelated -7
!blocked 0.8	ack -25	blocked 79	done -5	extension -12	in_progress 5	question -36	unrelated -7
!done	ack -31	blocked -11	done 99	extension -20	in_progress -5	not_started -22	question -20	unrelated 10
!done 0.65	done 10	in_progress 7	question -3	unrelated -7
!done 0.8	ack -18	done 7	extension -13	in_progress 13	not_started -14	question -14	unrelated 41
!done 0.95	ack -11	blocked -8	done 83	extension -6	in_progress -25	not_started -6	question -3	unrelated -24
!doubted	blocked -4	done -16	extension -10	in_progress 48	not_started 7	question 7	unrelated -33
!doubted 1	ack 4	blocked -25	done 23	extension -18	in_progress 26	not_started -31	question 11	unrelated 10
!doubted 2	ack -5	blocked 5	done -13	extension -7	in_progress 36	question -13	unrelated -4
!doubted 3	ack 6	blocked -9	done 14	in_progress 14	question -13	unrelated -16
!doubted 4	ack -4	blocked 25	done -41	extension 14	in_progress -29	not_started 36	question 21	unrelated -22
!extension	ack -18	blocked -23	done -37	extension 125	in_progress -38	not_started -15	unrelated -17
!extension 0.75	extension 6
!extension 0.95	ack -17	blocked -22	done -37	extension 125	in_progress -37	not_started -14	unrelated -16
!finished	ack -32	done 86	extension -19	in_progress -7	not_started -22	question -20	unrelated 16
!finished 0.65	done 9	in_progress 7	question -3	unrelated -5
!finished 0.8	ack -19	blocked 8	done -6	extension -12	in_progress 12	not_started -14	question -14	unrelated 45
!finished 0.95	ack -11	blocked -8	done 83	extension -6	in_progress -25	not_started -6	question -3	unrelated -24
!in_progress	ack 3	blocked 11	done 17	extension -60	in_progress 83	not_started -33	question -19	unrelated -3
!in_progress 0.5	ack 21	blocked 11	done 21	extension -22	in_progress 23	not_started -40	question -11	unrelated -3
!in_progress 0.8	ack -12	blocked -16	done -9	extension -30	in_progress 27	not_started 30	question 12
!in_progress 0.95	ack -5	blocked 16	done 5	extension -7	in_progress 33	not_started -22	question -20
!not_started	ack -25	blocked -9	done -30	extension -28	not_started 121	question -18	unrelated -12
!not_started 0.8	ack -12	blocked -12	done -15	extension -13	in_progress 30	not_started 25
!not_started 0.95	ack -13	blocked 4	done -14	extension -15	in_progress -29	not_started 96	question -16	unrelated -12
!nothing finished	ack 12	blocked 27	done -53	extension -23	in_progress 8	not_started -16	question 17	unrelated 28
!question	ack -18	blocked -31	done -60	in_progress 7	not_started -48	question 125	unrelated 25
!question 0.75	ack -5	blocked -4	done -27	extension -26	in_progress 16	not_started -22	question 55	unrelated 13
!question 0.95	ack -13	blocked -26	done -33	extension 25	in_progress -9	not_started -26	question 70	unrelated 13
!unrelated	ack 13	blocked 20	done 9	extension -49	in_progress -5	not_started -20	unrelated 34
!unrelated 0.3	ack 38	blocked 4	done 14	extension -18	not_started 13	question -28	unrelated -20
!unrelated 0.5	ack -3	blocked -20	done 4	extension -6	not_started -5	question 35	unrelated -4
!unrelated 0.8	ack -22	blocked 36	done -9	extension -24	in_progress -3	not_started -27	question -8	unrelated 58
#0	ack 25	blocked -24	done 9	extension -15	in_progress 5	not_started -12	question -16	unrelated 27
#1	ack 7	blocked 5	done -28	extension -65	in_progress 37	not_started 10	question 26	unrelated 8
#2	ack -9	blocked -3	done -25	extension -16	in_progress 14	question 25	unrelated 15
#3	blocked 5	done 17	extension -11	in_progress 36	not_started -43	question -14	unrelated 11
#4	ack -8	blocked 22	extension 3	in_progress 3	not_started -17	unrelated -5
#5	ack -27	blocked 22	done 21	extension 24	in_progress -11	not_started 21	question -19	unrelated -30
#6	ack -4	blocked -6	done 22	extension 27	in_progress -34	not_started 12	unrelated -15
%	ack -13	blocked -36	done 39	in_progress 43	question -14	unrelated -20
% ,	not_started 3
% .	in_progress 3
% anh	in_progress -5	not_started 7
% ho	blocked -5	done 8	in_progress -3
% nghe	done 7	in_progress -6
% nhe	done 3
% roi	in_progress 7
% sep	done 6
% thanh	done 7	in_progress -7
% |	ack -3	blocked -5	done 16	extension -3
)	ack 4	blocked -6	done 5	in_progress -7	unrelated 6
) )	done 6	in_progress -8	unrelated 6
) |	ack 4	blocked -5	done 4	in_progress -7	unrelated 6
,	ack 38	blocked 14	done 33	extension 25	in_progress 5	not_started -3	question -79	unrelated -33
, ai	done -5	question -10	unrelated 16
, anh	ack -3	blocked 8	done 24	in_progress -22	not_started -4
, ba	blocked 3
, bac	done -3	unrelated 3
, ban	done 12	in_progress -3	not_started -4	question -4
, bang	done 6	in_progress -4
, bao	ack 10	blocked 10	extension -3	in_progress -18	question 3	unrelated -4
, bat	done -3	in_progress 4
, ben	ack -4	blocked 8	done -5	extension -6	in_progress 8	unrelated -3
, bi	blocked 5	in_progress -3
, bia	done 4	unrelated -3
, bien	done 8	in_progress -6
, bieu	in_progress 3
, bon	ack 4
, bua	done 4	in_progress 4	not_started -6
, ca	done -6	unrelated 4
, cac	blocked -7	done 6	in_progress 5	not_started -3
, cai	not_started 3
, cam	ack 8	blocked 7	done -16	in_progress -8	unrelated 11
, can	extension 3
, cau	done 4	in_progress -4
, chac	done 3
, chau	ack 5	blocked -7	extension -3	in_progress 6
, chay	done 4
, chi	ack 8	done -6	in_progress -9	not_started 10
, chieu	blocked 4	done -9	in_progress 8
, cho	blocked 6	done -37	extension 13	in_progress 26	unrelated -4
, chu	blocked 3
, chua	ack -7	blocked -8	done -31	extension -5	in_progress 54	not_started 20	question -5	unrelated -18
, chuan	in_progress 3
, chung	ack 6	blocked 3	in_progress -4	unrelated -3
, chuyen	blocked -5	done 8	unrelated -4
, co	ack -12	blocked -4	done 33	in_progress -5	question -5	unrelated -4
, coi	done 4	in_progress -3
, con	ack -5	blocked -22	done -28	extension -5	in_progress 50	not_started 4	question -3	unrelated 8
, cong	blocked 7	in_progress -6
, cuoi	done -3	in_progress 4
, da	ack -10	blocked -11	done 16	in_progress -20	not_started 26	question -4	unrelated 3
, dan	done 9	in_progress -7
, dang	ack -4	blocked -12	done -33	in_progress 60	not_started -5	question -4
, danh	done 6	in_progress -3
, dat	done 3	in_progress 3	unrelated -3
, de	blocked -11	extension 5	in_progress 14	question -4	unrelated -3
, dem	extension 3	unrelated -3
, do	blocked 8	done 3	in_progress -9
, doan	blocked 5
, doi	done -4	in_progress 7
, don	ack 10	blocked -4	done -9	extension 5
, dong	done 12	in_progress -8	unrelated -3
, dot	done 3	in_progress -3
, du	blocked -5	done -3	extension 14
, dua	done 4
, duoc	blocked -4	in_progress 6
, duong	blocked 10	done -4	in_progress -4
, e	blocked -3	done -9	in_progress 5	not_started 5	question 4
, em	ack 14	blocked 5	done 7	extension -5	in_progress 12	not_started -16	unrelated -14
, file	ack -3	done 4
, gia	extension 3
, giao	blocked -7	done 8
, giay	done 3
, gio	ack -4	blocked -11	in_progress 10	unrelated 5
, gui	ack -6	blocked -3	done 30	in_progress -18
, hai	done 9	in_progress -5
, he	done 3
, hien	blocked -3	in_progress 4
, hieu	done 3	in_progress -3
, ho	blocked 10	in_progress -12	not_started 5
, hoa	blocked 3	done -3
, hoan	ack 3	done 7	in_progress -10
, hoc	done 4
, hoi	blocked 4	in_progress -3
, hom	blocked -6	done -11	extension 6	unrelated 12
, hop	in_progress 4
, ke	blocked 3
, ket	blocked 3	in_progress -4
, khao	done -4	unrelated 4
, khen	done 3
, khi	ack 4	done -5	in_progress 6	question -3
, kho	blocked 6	done -3
, khoi	done 4
, khong	ack -3	blocked 13	done 32	extension -5	in_progress -18	not_started -4	question -5	unrelated -9
, khuc	in_progress 3
, ki	done 4
, kiem	in_progress 4	question -3
, lam	ack 9	blocked 7	done -3	in_progress -7	not_started -3
, lan	blocked 4
, lat	ack 11	in_progress -26	unrelated 16
, lay	blocked 7	done -4
, li	blocked -3	extension 5
, loi	blocked -5	in_progress 3
, luu	done 3
, ma	blocked 10	not_started -8
, mai	ack 5	blocked -3	done -8	in_progress 10
, mang	blocked -6	in_progress 7
, mat	blocked 8	done -3	in_progress -3
, met	done -11	unrelated 13
, minh	unrelated 3
, moi	blocked -12	in_progress 20	not_started -11	unrelated 7
, mot	extension 4	in_progress -6	not_started 6
, mua	extension 4
, nam	in_progress -5	not_started 5
, nay	blocked -3	done 16	in_progress -11
, ngay	done 8	extension -3	in_progress -3
, nghi	done 4	in_progress -3
, nghiem	done 3
, ngoi	in_progress 7	not_started -4
, nguoi	blocked -3	done 6
, nha	blocked 8	unrelated -4
, nhac	blocked 10	done -8
, nhe	done -5	unrelated 7
, nhung	blocked 3	done -5	in_progress -9	not_started 14
, nop	done 7
, phai	blocked 21	done -4	extension -7	in_progress -6
, phan	done -4	extension 3	in_progress 9	not_started -4
, phat	blocked -7	done 16	in_progress -6
, phia	in_progress 4
, phong	done -3	in_progress 5
, phuong	blocked 3
, quyet	blocked -3	done 4
, rieng	done -3	in_progress -4	not_started 7
, sang	not_started 4
, sao	done 4
, se	ack 27	done -9	in_progress -14
, sep	done 3
, so	blocked -5	done 12	in_progress -5
, song	not_started 4
, sot	in_progress 3
, sua	done 3
, tac	blocked 5
, tap	blocked -5	done 5
, tau	blocked 3
, tet	done 3
, thang	done -5	in_progress 3	unrelated 3
, thanh	done 5	in_progress -5
, thi	blocked 5	in_progress -6
, thieu	blocked 5
, tho	blocked 6	unrelated -4
, thu	blocked -7	in_progress 3	not_started 3	unrelated 3
, thuc	in_progress 6	not_started -3
, tien	done 3
, tim	blocked 3
, tin	in_progress 5
, to	done -7	not_started 3
, toi	blocked -6	done -11	in_progress 20
, tra	blocked 3
, tram	blocked 3
, trang	blocked 3
, trao	done 3
, trinh	done -4	in_progress 5
, trong	done -7	in_progress 6
, trung	blocked 3
, tu	blocked 3
, tuan	blocked -4	in_progress 8
, tuc	done -3	in_progress 3
, tui	blocked 4	extension 4	unrelated -3
, van	done 6	in_progress -4
, ve	done 6
, viec	blocked 4	in_progress -3	not_started 5
, xa	blocked 4
, xe	done 9	in_progress -4	not_started -3
, xin	ack 4	blocked -7	extension 15	in_progress -12	unrelated 5
, xiu	in_progress 3
, xoay	blocked 5	unrelated -4
, xong	ack 15	blocked 3	in_progress -26	not_started 12
, xot	done -7	unrelated 9
, xuong	in_progress 3
, |	ack -3	done 24	in_progress -17
-	done 3	in_progress -3
.	ack 15	blocked -21	done 5	extension 5	in_progress -8	not_started 11	question -4
. ho	done 3
. |	ack 14	blocked -20	extension 4	in_progress -7	not_started 11	question -4
/	blocked -4	done 5	extension 3	in_progress -3
/ do	blocked -3	extension 4
/ du	done 3
4	in_progress 3
4 e	in_progress 3
:	blocked -16	done 13	extension 8	in_progress -5	not_started -3	unrelated 4
: %	in_progress 3
: )	ack 4	blocked -5	done 4	in_progress -8	unrelated 6
: ;	done 3
: dat	done 3
: don	blocked -3	done 4
: uy	done 3
: |	extension 4	in_progress -3
; noi	done 3
=a'	ack -3	done -5	in_progress 4	not_started 13	question -8
=a.	ack 12	blocked 6	done -17	extension -5	in_progress -15	not_started 4	question 16
=a`	in_progress -3	question 6
=an'	blocked -4	extension 4	not_started 3
=anh?	blocked -4	done 10	not_started -3
=ba`	blocked 7	in_progress -8	unrelated 4
=bac'	blocked -3	done -7	in_progress -3	unrelated 12
=bac.	ack -3	in_progress 4
=bai`	blocked -3	in_progress 9	not_started -3	unrelated -3
=bai~	done 4
=ban	blocked -5	not_started -3	question 8	unrelated -3
=ban'	blocked -5	done -5	in_progress -6	unrelated 20
=ban?	ack -3	extension -10	in_progress 27	not_started -4	question 5	unrelated -14
=ban`	ack -4	not_started 7
=bang?	blocked -3	in_progress 4
=bao	blocked -7	done -5	extension -3	not_started -3	question 14
=bao'	blocked -7	done 27	in_progress 10	not_started -8	question -9	unrelated -14
=bao?	ack -5	blocked -5	done 4	in_progress 9
=bao~	blocked 24	done -8	extension -6	in_progress -7	not_started -3
=be'	done -4	unrelated 6
=bi.	ack -3	blocked 25	done -19	extension -4	in_progress 8	question 12	unrelated -18
=bi`	in_progress -5	not_started 6
=biên	done 9	in_progress -5
=biên?	done 11	unrelated -10
=biêt'	ack 11	blocked 5	done -11	not_started -5
=biêu?	done -10	in_progress 14	unrelated -6
=bo?	blocked 16	done -3	in_progress -7
=boc'	in_progress -5	not_started 6
=bon.	ack 3	in_progress -3	not_started 5
=bong'	done 3	extension 3	in_progress -4	unrelated -3
=bung`	blocked 3
=but'	in_progress 4
=buôi?	done 5
=buôn`	unrelated 3
=bâm'	ack -3	unrelated 3
=bân.	ack 7	blocked -8	done -3	not_started 3
=bât'	not_started 3
=bâu`	not_started 5
=bê	in_progress 3
=bê'	ack -3	done 15	in_progress -3	unrelated -5
=bên	ack -5	blocked 30	done -5	extension -9	in_progress 5	question -5	unrelated -11
=bô'	done -9	in_progress -4	unrelated 13
=bô.	ack 6	done 3	extension -5	not_started -3
=bô?	blocked -6	done 8
=bôi`	done 6	in_progress -3
=băn'	done 3
=băng	done 7
=băng`	ack -3	done 7	in_progress -6	unrelated 3
=băt'	ack -4	blocked -10	done -21	in_progress 29	not_started 18	question -3	unrelated -7
=bđ	not_started 3
=bơm	done 3
=bưa~	ack -4	blocked 5	extension 5	in_progress 5	not_started -6
=bưu	in_progress 3
=bươc'	done -4	in_progress 8
=ca'	in_progress 3
=ca?	ack -6	in_progress -21	not_started 4	question -4	unrelated 26
=ca`	done -4	unrelated 9
=cac'	ack -9	blocked -7	done 10	extension -6	not_started -5	question 5	unrelated 15
=cai'	ack -3	blocked 8	done -8	in_progress 16	not_started -8	question -5
=cam?	ack 10	done -9	in_progress -3	unrelated 7
=can.	blocked 3
=cao	blocked -4	in_progress 6
=cao'	ack -5	blocked -11	done 7	extension 3	in_progress 8
=chao`	unrelated 3
=chau'	blocked -11	done 6	in_progress 6
=chay'	blocked 6	in_progress -4	not_started -3
=chay.	blocked -7	done -3	in_progress 12	not_started -4
=chi	ack 3	blocked -9	done 6	in_progress -8	not_started 6	question 6	unrelated -6
=chi'	done 3	in_progress -3	not_started -3
=chi.	ack 3	blocked 10	done -18	extension -3	in_progress 10	question 6	unrelated -7
=chi?	done 13	in_progress -5	not_started -3
=chia`	in_progress -4	unrelated 5
=chin'	in_progress 5
=chinh'	blocked 10	done -10	extension -6	in_progress 11	not_started -4	question 3
=chinh?	blocked -5	done -3	extension 6	in_progress 6
=chiu.	blocked 5
=chiêu'	blocked -8	done 5	extension -4	in_progress -4	unrelated 13
=chiêu`	blocked -4	done -6	in_progress 18
=cho	ack -12	blocked -21	done 7	extension 31	in_progress -3	not_started -11	question 11
=chon.	done -4	in_progress 3
=chu'	ack 5	blocked 5	in_progress -6
=chu?	ack -3	blocked 3	done -12	in_progress 22	not_started -3	question 8	unrelated -14
=chuc'	blocked -3	done -5	extension -3	in_progress -3	unrelated 19
=chuc.	blocked -3	in_progress 5
=chung'	blocked 3
=chup.	ack 7	done -3
=chut'	in_progress 3
=chuyên	ack 4	done -3
=chuyên.	unrelated 3
=chuyên?	ack 3	blocked 14	done -24	extension -4	in_progress 4	not_started 3	unrelated 5
=chuyên`	done 5	extension 4	unrelated -15
=chuân?	blocked -3	done -6	in_progress 11
=châm.	done -3	extension 5	in_progress 3	unrelated -3
=châp'	ack 18	blocked -9	done -5	extension -3	unrelated -3
=chê'	in_progress 8	unrelated -4
=chông'	blocked -4	not_started 4
=chông`	blocked 3	done -9	unrelated 7
=chôt'	done 7	in_progress -3
=chô~	blocked 13	in_progress -10
=chăc'	blocked 8	done 4	in_progress -4
=chăn'	done 4
=chăn.	blocked 4	unrelated -3
=chăng?	blocked 9	in_progress -5
=chơ.	blocked -5	done 10
=chơ`	ack -3	blocked 36	done -26	extension -3	in_progress 9	not_started -6	question -3	unrelated -4
=chơi	in_progress -6	unrelated 10
=chư'	blocked -3	done 21	in_progress -12	not_started -6	question -3
=chưa	ack -29	blocked 14	done -19	extension -8	in_progress 21	not_started 8	question 14	unrelated -3
=chưa~	done 6	in_progress -4	not_started -3
=chưc'	ack 7	blocked 8	done -7	in_progress -6	not_started 4	unrelated -4
=chưng'	ack -6	blocked -4	done 7	not_started 3
=chưng`	in_progress 5
=chư~	blocked 10	done -11	not_started 4
=chương	ack -4	done 7	extension -4
=co'	ack -11	blocked -16	done 11	extension -18	in_progress 3	question 33	unrelated -4
=con	ack 3	done -8	in_progress -12	not_started -4	unrelated 21
=con`	ack -7	blocked -30	done 19	extension -4	in_progress 30	question 12	unrelated -17
=cu.	blocked -5	done 7
=cua?	ack -8	blocked 9	done -10	unrelated 11
=cung`	blocked -6	done 11	in_progress -4
=cung~	blocked 6	in_progress 4	question -3
=cup'	blocked 6	in_progress -4
=cu~	blocked 12	done -7	in_progress -3	unrelated -3
=cuôc.	blocked 5	in_progress -4
=cuôi'	ack -3	blocked -11	done 13	in_progress 5	not_started -3
=câm'	blocked 6	in_progress -3
=cân`	done -3	in_progress -3	question 9
=câp'	ack -7	blocked 5	done 18	extension 5	in_progress -11	not_started 3	question -7	unrelated -7
=câu	blocked -4	in_progress 5
=câu.	done 3	in_progress -3
=câu`	ack 7	blocked 7	done -5	in_progress -11	question 5
=cây	blocked -4	done 4	in_progress 3
=cô	done 5	unrelated -3
=cô'	blocked -3	in_progress 3
=cô?	blocked 4	done -3
=công	ack 6	blocked 19	done -15	extension -11	in_progress 6	unrelated -7
=công.	in_progress 9	not_started -3
=côt.	blocked 4	done 6	in_progress -8
=căm'	blocked -3	done 9	unrelated -6
=căn	blocked -3	done 4
=căt'	done 4	question 3	unrelated -3
=cơ	done -10	extension 3	not_started 4
=cơm	done -7	unrelated 18
=cơ~	in_progress 4	question -3
=cư	in_progress 5
=cư'	ack 4	done -5
=cư?	blocked -3	done 3
=cưa?	unrelated 5
=cưng'	done 5	unrelated -3
=cưu'	in_progress -4
=cưu.	done 4
=cươc'	done 3
=cươi'	done -5	in_progress -4	unrelated 13
=cương	in_progress 8	not_started -5
=da.	ack 12	blocked 18	done -7	extension -5	in_progress -12	not_started 8	unrelated -12
=dai`	blocked 3	extension 3	in_progress -3	question 4	unrelated -3
=dam'	blocked 11	in_progress 4	not_started -11
=dan'	done 4
=dan`	blocked 7	done -4
=de`	in_progress 14	question -6	unrelated -5
=dich.	blocked 8	done -4	in_progress -3
=diên~	blocked -6	done 9	in_progress 4	not_started -3
=do	blocked 14	done -3	extension 12	in_progress -15	not_started -5
=do`	in_progress 3
=doc.	blocked -5	extension 5
=doi~	ack 7	done -4	in_progress -3
=don.	blocked -3	done 7	in_progress -4
=dong`	in_progress -4	not_started 6
=du`	unrelated 3
=dung.	done 6	in_progress -3
=dung`	blocked -4	done 4
=duyêt.	blocked 7	done -6	not_started -6	question 5
=dân	ack -6	blocked 3	done 7	not_started -5
=dân~	blocked 7	done -4	not_started -4	question 5
=dâu'	blocked -6	done 3	in_progress 7	question 3
=dơ?	done -3	in_progress 6
=dơi`	blocked 11	extension 5	in_progress -7	not_started -3	unrelated -4
=dơ~	done 7	unrelated -5
=dư.	blocked 13	done -23	in_progress 32	not_started -7	question -3	unrelated -10
=dưng.	done -6	not_started 4
=dưng`	blocked 22	done -6	in_progress -9	unrelated -3
=dưt'	done 5
=dư~	blocked 4
=dương	in_progress 3
=dương~	blocked -3	done 5
=ga`	ack 7	blocked -3	in_progress -3	unrelated 3
=gai'	done -5	unrelated 5
=gi`	ack -5	blocked -7	done -5	in_progress -6	not_started 30	unrelated -6
=gia'	blocked 7	in_progress -3	not_started -3
=giai?	ack -6	blocked -3	done 4	extension 5	in_progress 11	not_started 7	unrelated -20
=giam'	done 3
=giang?	done 8
=giao	blocked 17	done -8	extension -4	in_progress 4	not_started 4	unrelated -13
=gioi?	in_progress 5
=gium`	blocked 3	extension 5	unrelated -4
=giup'	ack -5	blocked 4	done 4	extension 8	in_progress -3	unrelated -6
=giây'	ack -10	blocked -6	done 15	extension -6	in_progress 3	not_started 9	unrelated -5
=giô~	done -3	unrelated 4
=giăt.	question -4	unrelated 7
=giơ`	blocked -10	extension -7	in_progress 13	not_started -9	question 13
=giơi'	done 3
=goi'	blocked -3
=goi.	blocked -6	in_progress -3	unrelated 12
=goi`	done 8	in_progress -6
=gon.	done 7	in_progress -4
=gop'	blocked -3	done 15	in_progress -7	unrelated -3
=go~	ack 4	blocked -3	done -4	in_progress 8
=gân`	blocked 7	done -12	in_progress 9
=gôc'	blocked 10	done -7
=gôm`	question 5
=găp.	blocked 5	in_progress -8	unrelated 5
=gơ~	in_progress 3
=gưi?	ack -28	blocked -3	done 20	extension -17	in_progress 34	not_started -30	question 22
=ha.	done 4	in_progress -3
=ha?	done -3	extension -5	question 18	unrelated -3
=ha`	in_progress 4
=hai`	done 5	in_progress -4
=han.	ack -15	done -10	extension 34	in_progress -16	not_started -9	question 29	unrelated -15
=hang`	blocked 3	in_progress 5
=hanh`	ack 15	blocked -8	extension -7	in_progress 9	unrelated -8
=hay	blocked -4	done -9	in_progress 6	question 16	unrelated -4
=he`	extension 3	in_progress -3
=hen.	extension 6	question -3
=hinh`	done -5	in_progress 8
=hiêm?	blocked -3	done 4	not_started 4
=hiên'	in_progress -3
=hiên.	ack 19	blocked -10	done -8	extension -3	in_progress 4	not_started 6	question -3	unrelated -5
=hiêu.	blocked 4	done -3
=hiêu?	ack 16	done -6	in_progress -6
=ho.	in_progress 3
=hoa'	blocked 3	in_progress 3	unrelated -4
=hoa`	blocked -9	done 3	in_progress 5
=hoach.	ack -6	blocked -3	not_started 16	unrelated -7
=hoai`	blocked 3	done 4
=hoan`	done 6	extension -7	in_progress 12	not_started -5	question -9
=hoan~	blocked 11	in_progress -6
=hoat.	blocked -5	done 6	not_started 3
=hoc.	done 7	extension 5	in_progress -14	unrelated 8
=hoi?	ack 4	blocked 17	done -8	in_progress 9	not_started -3	question -13	unrelated -4
=hong?	blocked 8	in_progress -7
=hop.	ack 4	blocked 8	done -20	not_started 4
=hung`	in_progress 5
=huy?	blocked 5
=huân'	in_progress 5
=hâu`	done -3	in_progress 4
=hê.	blocked 5	in_progress -3	unrelated 4
=hêt'	ack -9	blocked 24	extension 3	not_started -5	question 4	unrelated -15
=hô.	blocked -7	done 23	in_progress 4	not_started -6	question -3	unrelated -9
=hô`	ack -4	blocked 7	extension -5	in_progress 7	not_started 6	question 3	unrelated -13
=hôi.	blocked -3	done -4	extension -6	in_progress 7	not_started 15	unrelated -6
=hôi`	blocked 13	done 4	in_progress -11
=hôm	ack -7	blocked -24	done 23	extension 13	in_progress 8	not_started -16	question -6	unrelated 10
=hô~	blocked 7	unrelated -3
=hăn?	in_progress 3
=hđnd	blocked 4	done -4	in_progress 4
=hơn	extension 3
=hơp.	ack -5	blocked -9	done 17	extension -6	in_progress 8	not_started -8	question 8	unrelated -6
=hưa'	not_started 5
=hưu	blocked 3	unrelated -3
=hương	done -6	in_progress -4	unrelated 11
=hương'	blocked 7	done -4	in_progress -3	not_started -3	question 5
=i`	blocked 3
=in	done -6	in_progress 11
=it'	blocked -4	extension 4
=keo'	blocked 5	done -3	extension 4
=ket.	blocked 5	done -4	extension 3	in_progress -7	unrelated 6
=kha'	in_progress 4
=khac'	done -9	in_progress 12	question 4	unrelated -4
=kham'	in_progress 4
=khanh'	done 4
=khao?	in_progress 3
=khep'	blocked -6	done 10	in_progress -3
=khi	blocked 12	done -8	in_progress 6	question -6
=kho'	blocked 7	in_progress -5
=khoa'	done 5	in_progress -6	unrelated 4
=khoan'	blocked 3
=khoan?	unrelated 4
=khoang?	in_progress 4
=khoe?	in_progress -4	unrelated 5
=khoi?	ack 5	blocked -6	done 5	extension 3	in_progress -5
=khât'	extension 8	in_progress -3
=khâu	in_progress 7
=khâu?	blocked 9	done -3	unrelated -4
=không	ack -30	blocked 66	done -5	extension 17	in_progress -36	not_started -29	question 14	unrelated 3
=khăc'	done 9	in_progress -4
=khơi?	blocked -4	done -16	in_progress 12	not_started 12
=khơp'	done 6	in_progress -4
=ki'	ack -15	blocked 11	done 14	extension -6	in_progress 19	not_started -15	question 3	unrelated -12
=ki?	ack 3	blocked -3	done -3	in_progress 5
=ki`	blocked -3	in_progress -4	not_started 5
=kich.	blocked -4	in_progress 3
=kin'	blocked -3	in_progress 3
=kip.	blocked 15	done 7	extension 7	in_progress -17	not_started -3	question -3
=kiêm?	blocked -6	done 14	unrelated -7
=kiên'	blocked -3	extension -3	in_progress 15	unrelated -6
=kiên.	blocked 3
=kiêu?	blocked 8	question -4
=kê	ack 6	blocked -8	done 5	in_progress 4	not_started -3	unrelated -5
=kê'	ack -7	blocked -9	done -11	extension -3	in_progress 19	not_started 14	unrelated -5
=kêt'	ack -5	blocked -10	done 20	extension -4	in_progress 5	question 3	unrelated -8
=la`	blocked 3	done -28	extension -4	in_progress 37	not_started -3	question 7	unrelated -10
=lai'	question -3	unrelated 7
=lai.	ack 7	blocked -14	done 18	extension 14	in_progress -4	not_started -10	question -5	unrelated -6
=lam`	ack -7	blocked 13	done 10	extension -10	in_progress 5	not_started 14	question -6	unrelated -20
=lanh~	done -5	in_progress 9
=lat'	ack 6	in_progress -16	unrelated 14
=le.	in_progress 3
=li'	blocked -3	done 6	extension 4	in_progress -7
=lich.	blocked 10	done -6
=linh~	ack 8
=liên	unrelated 4
=liên`	ack 3	done -3
=liêt.	done 7	unrelated -3
=liêu.	ack -4	blocked 6	in_progress 5	not_started -8	question 7	unrelated -8
=lo	done 11	in_progress -6
=long`	done 6	in_progress -4
=luc'	blocked -4	done 8
=luc.	blocked -6	done 6	question 4
=lui`	blocked -4	extension 23	in_progress -6	question -7
=lut.	in_progress -3	not_started 3
=lu~	extension 3
=luân.	ack 3	blocked 3	in_progress -4
=luât.	blocked 3	done 5	not_started -3	unrelated -3
=luôn	blocked 9	done 7	in_progress -8	unrelated -5
=luôt'	done 4	in_progress -3
=lân'	in_progress 4
=lân.	done 3
=lân`	ack -3	blocked 17	done -11	in_progress 6	question -7
=lâp.	done 3
=lâu	done 6	in_progress -4
=lây'	blocked 4	done -3	not_started -3	question 5
=lên	ack -4	blocked -6	done 4	in_progress 9
=lêu`	not_started 3	unrelated -5
=lê~	ack 3	done -3	unrelated 5
=lôi~	ack -5	done -4	in_progress 3	unrelated 9
=lôn.	blocked 3
=lông	unrelated 5
=lăc'	blocked 3
=lăm'	done 5	in_progress 6	unrelated -5
=lăp'	done -4	in_progress 14	unrelated -8
=lơ?	blocked 3
=lơi`	ack 17	blocked 13	done -4	in_progress -9	not_started -5	question -8	unrelated -3
=lơn.	done 3	in_progress -3
=lơp'	ack -3	done -7	in_progress 3	unrelated 11
=lơp.	in_progress 3
=lưc.	blocked 15	done -3	in_progress -9
=lưu	done 7	in_progress -7
=lương.	in_progress 4
=lươt.	blocked 3	done -3
=ma`	done 7	extension -3	in_progress 8	unrelated -10
=mac.	done 6	unrelated -4
=mai	blocked -6	done -8	extension -3	in_progress 18	question -5	unrelated 4
=mai'	unrelated 4
=mai~	unrelated 3
=mang.	in_progress 6
=mang?	blocked 5	in_progress -3
=may	blocked 8	in_progress -4	unrelated -3
=may'	blocked 3	done -10	extension -5	in_progress -5	question -3	unrelated 24
=ma~	done 5	in_progress -4
=me.	done -5	unrelated 5
=met'	in_progress 4
=minh`	blocked 6	in_progress -7	not_started 3	question -3	unrelated 5
=miêng'	not_started 7	question -6
=moi.	blocked -9	in_progress -7	not_started -7	question -4	unrelated 29
=mong	extension 5
=mong'	done -6	in_progress 5
=mu`	done 3
=mua	blocked -5	done -10	in_progress 14	question 7	unrelated -3
=mua`	blocked -4	done 5	extension 3	in_progress -3
=muc.	blocked -7	done -3	extension 3	in_progress 8
=mung`	in_progress 4
=muôn'	blocked 5	done -6
=muôn.	blocked -3	extension 7
=mâm`	blocked -4	in_progress 3
=mân`	not_started 7	unrelated -7
=mât'	blocked 28	done -11	in_progress -15	unrelated 3
=mât.	blocked 4
=mâu	blocked 4
=mâu~	blocked -3	extension -4	in_progress -4	not_started -3	question 21	unrelated -4
=mây'	not_started -4	question 11
=mêm`	extension 4
=mêt.	done -9	unrelated 9
=mô	blocked -4	done 5	in_progress -4	question 4
=mô?	done -6	in_progress -4	unrelated 10
=môc'	blocked -3	extension 9
=môi	done 3
=môi'	blocked 6	done -6
=môi~	blocked 4	done 3	unrelated -4
=môn	ack 4
=môt.	blocked -6	done -9	extension 9	in_progress 14	not_started 3	question -7	unrelated -6
=măc'	blocked 11	in_progress -6	unrelated -3
=măt.	done -5	in_progress 10	unrelated -5
=mơ	done -8	not_started 8
=mơ?	blocked -8	done -8	in_progress 8	not_started 15	unrelated -4
=mơi'	ack -14	done -3	in_progress 24	not_started 32	question -11	unrelated -25
=mơi`	done -8	extension -8	in_progress 6	not_started -6	unrelated 19
=mưa	blocked -5	done 5	in_progress -7	not_started -4	unrelated 11
=mưng`	blocked -4	unrelated 11
=mưu	done 12	in_progress -9
=mươn.	extension -5	in_progress -7	unrelated 18
=mương	blocked -5	in_progress 5
=nam	ack 3	done -3
=nao.	blocked -4	done 3
=nao`	ack -9	blocked -5	done 8	extension -7	not_started 6	question 13	unrelated -4
=nap.	done 4	in_progress -3
=nat'	blocked 6	done -6
=nay	ack -6	blocked -14	done 20	in_progress 11	not_started -18	question -5	unrelated 13
=nay`	ack -9	blocked 21	done -36	extension 12	in_progress 10	not_started 10	question 4	unrelated -11
=nay~	done 3
=nganh`	blocked -5	extension 4
=ngay	ack 3	blocked -3	done -4	extension 3	in_progress 3	question -4	unrelated 3
=ngay`	ack -11	blocked -8	extension 24	in_progress 10	not_started -7	question 3	unrelated -11
=nghe	ack 5	blocked -3	done -6	in_progress 11	unrelated -5
=nghi.	ack -3	blocked 16	done 3	not_started -6	unrelated -8
=nghi?	blocked 16	done -6	in_progress -5	unrelated -3
=nghia~	blocked -3	done 4
=nghiêm	ack 15	blocked -3	done -3	in_progress -6
=nghiêm.	blocked -3	done -4	in_progress 11	not_started -3
=nghiêp.	blocked 3	done -3	in_progress -4	unrelated 4
=nghê.	ack -4	in_progress 4	unrelated 3
=ngoai`	blocked 4	not_started -3
=ngo~	done 8	in_progress -4
=nguyên	blocked 5	in_progress -6	not_started 7	question -5
=nguôn`	blocked 3
=ngân	blocked 4	done 5	in_progress -8	not_started 4	unrelated -3
=ngâp.	done 3
=ngôi`	blocked -7	in_progress 14	not_started -3
=ngăn	not_started 3
=ngưng`	blocked 4	in_progress -4
=ngươi`	ack -5	blocked 6	done -4	extension -6	in_progress -4	question -4	unrelated 19
=nha`	ack -5	done -19	extension -6	in_progress -12	not_started -10	question -3	unrelated 53
=nhap'	done -3	in_progress 7
=nhay'	in_progress 3
=nhe'	ack -3	blocked 4	done -9	extension 4	in_progress 19	not_started 5	question -23	unrelated 3
=nhe.	done -4	unrelated 4
=nhi?	question 3	unrelated 5
=nhich'	in_progress 5
=nhiêm.	ack 3	blocked 4	done -10	extension -4	not_started 6
=nhiêu	unrelated 4
=nhiêu`	blocked 3
=nho?	extension 3	in_progress -3
=nhom'	ack -3	blocked -4	done 9	in_progress -6	question -3	unrelated 8
=nhâm`	ack -3	blocked 5	done -5	not_started -3	question -3	unrelated 12
=nhân.	ack 7	blocked -12	done 21	extension -7	in_progress -8	not_started 12	unrelated -12
=nhâp.	done 6	in_progress -3
=nhât'	blocked 3	in_progress 3
=nhât.	blocked -3	unrelated 3
=nhăc'	ack 13	done 3	in_progress -13	question 10	unrelated -11
=nhăn'	done -3	unrelated 4
=nhăt.	unrelated 3
=nhơ'	ack 5	blocked -6	done -5	unrelated 6
=nhơ`	blocked 15	done -3	in_progress -3	question -3
=như	blocked -3	done -4	in_progress 12
=nhưng	ack -3	blocked -10	done 6	in_progress 9	not_started 9	question -6	unrelated -4
=nhưng~	blocked -5	done 8	in_progress -7	question 9	unrelated -3
=niêm.	ack 3	done -3
=niên	done 4	in_progress -4
=no?	blocked 5	unrelated -4
=noi'	done -10	in_progress 20	not_started -4	unrelated -3
=nong'	blocked 5	question -4	unrelated 3
=nâng	done 3
=nên	ack -3	blocked 33	done -7	extension 4	in_progress -8	not_started -15
=nêu'	ack -3	blocked -5	done -5	in_progress 16
=nôi'	blocked -3	in_progress 4
=nôi.	blocked -6	done -9	in_progress 5	not_started 13
=nôi?	blocked 13	done -7	in_progress -4
=nôi~	blocked 4	done -3
=nông	in_progress 4
=nôp.	ack -19	blocked -18	extension 21	in_progress 16	not_started -17	question 26	unrelated -6
=nôt'	blocked -7	done 20	not_started -8
=năm	blocked -6	in_progress 3	unrelated 6
=năm'	ack 9	done -4	in_progress -8	not_started 6
=năm`	blocked -4	done -8	extension 3	in_progress 19	not_started 3	unrelated -10
=năng	blocked 6	not_started -3
=năng'	blocked 7	unrelated -6
=nơ.	blocked -4	done 10	extension 5	in_progress -7	unrelated -4
=nơi	ack -3	blocked -4	in_progress 7
=nơi'	extension 4
=nưa?	blocked 5	done -5	in_progress 6
=nưa~	ack -5	blocked -10	extension 7	in_progress 3	not_started 10	unrelated -4
=nươc'	done 6	in_progress -3	not_started -3
=pha'	blocked 14	done -4	in_progress -7
=phai?	ack -3	blocked 8	done 6	extension -11	in_progress 7	not_started -11	question 17	unrelated -12
=phan?	blocked 19	done -4	in_progress -12
=phao'	ack -3	blocked -3	done 8
=phap'	done -7	in_progress 7
=phat'	ack -5	blocked -9	done 17	extension -4	in_progress 13	question -4	unrelated -10
=phat.	done 3	in_progress -3
=phep'	ack -5	done 12	extension 3	in_progress -4
=phi'	blocked 19	done -5	in_progress -9	not_started -4	question 6	unrelated -3
=phiêu'	done 5	not_started -3
=phong'	done -3	in_progress 5
=phong`	ack 5	blocked 4	done -5	extension -8	in_progress -18	not_started 4	question 14	unrelated 4
=phu.	in_progress -8	question 11
=phuc.	done 6	in_progress -4
=phâm?	blocked -3	unrelated -3
=phân	blocked -5	not_started 9
=phân'	in_progress 3
=phân.	ack 4
=phân`	ack -6	done -3	in_progress 25	not_started -13	unrelated -6
=phê	blocked 5	done 3	in_progress -13	unrelated 8
=phô'	ack -3	blocked 4	done 8	in_progress -7
=phôi'	done 4	extension -5	question 3
=phơi	unrelated 4
=phương	in_progress 3
=phương`	done 7	in_progress -6
=qua	ack -4	blocked -10	done 16	extension 3	in_progress 7	not_started -8	question 3	unrelated -7
=qua'	ack -4	blocked -4	done -25	in_progress -5	unrelated 39
=qua?	blocked -5	done 3	in_progress 9	not_started -5
=qua`	blocked -4	done 6	in_progress 4	not_started 3	unrelated -5
=quai'	blocked 4	done -4
=quan'	ack 5
=qui'	blocked -11	done -3	extension 14	not_started 5
=qui~	done -4	unrelated 6
=quyên?	blocked -4	in_progress 4
=quyên`	blocked 4
=quyêt'	blocked -9	done 5	in_progress 12	unrelated -5
=quân	blocked -5	done 6	not_started 3	question 5	unrelated -7
=quât.	blocked 7	done -4
=quên	in_progress -6	unrelated 5
=ra	ack -5	blocked 8	done -14	in_progress 10	not_started 11	unrelated -8
=ra`	blocked -7	done 6	in_progress 7
=rac'	blocked -3	done 6
=rang`	done 3	in_progress -3
=ranh?	not_started 5
=riêng	in_progress -4	not_started 5
=rot'	blocked 7	not_started -5
=ro~	ack 20	blocked 11	done -9	in_progress -10	not_started -8
=rut'	in_progress 4
=ruôt.	in_progress -4	unrelated 5
=rôi`	ack 16	blocked 22	extension -26	in_progress 19	not_started -9	question -16	unrelated -5
=rôn	done 5
=rơ`	not_started 3
=rơi	in_progress 3
=rơi`	extension 4
=rơt'	in_progress 4
=rưa'	blocked -3	question 4
=sach'	ack -4	done 8	not_started 3	unrelated -5
=sach.	ack -4	blocked 13	done 10	in_progress -10	unrelated -5
=san?	done 6	question 3	unrelated -5
=sang	blocked -11	done -5	extension 22	in_progress -5	not_started 9	question -4	unrelated -3
=sang'	ack -3	blocked -7	done 28	extension -4	in_progress -7	not_started -7	question -4	unrelated 3
=sao	blocked -3	done 9	in_progress -5	question 9	unrelated -8
=sap'	blocked 3
=sat'	done 4
=sat.	blocked 9	done -6
=sau	ack 4	blocked -10	done -8	extension 3	in_progress 4	not_started 4	question -3	unrelated 5
=sau'	done 6
=se~	ack 33	blocked -7	done -18	extension -6	in_progress 11	not_started -4	question -4	unrelated -5
=si~	done 5
=soan.	done -7	in_progress 10	unrelated -3
=soat'	blocked -7	done 5	in_progress 11
=sot'	blocked -5	done 11
=suôt'	extension 3
=sân	blocked -3	in_progress -4	unrelated 9
=sêp'	done -5	in_progress 10	not_started 4	question -5
=sô'	ack -6	done -8	extension -7	in_progress 12	not_started -5	unrelated 15
=sô?	ack 8	in_progress 3	not_started -4	unrelated -4
=sôt'	extension 3
=săm'	blocked -4	not_started 3	question 8	unrelated -9
=săp'	blocked -3	done -4	in_progress 7
=sơ	ack -5	blocked 5	done -7	extension -4	in_progress 17	not_started 5	unrelated -15
=sơ.	blocked 10	in_progress -8
=sơ?	ack -4	blocked 11	done -3	extension 3	in_progress -8	question -3
=sơm'	done -4	in_progress 7
=sơn	done -6	in_progress 13	unrelated -4
=sư.	blocked -6	done 3	in_progress -3	not_started 5
=sư?	done 6	in_progress -3
=sưa?	blocked -8	done -5	in_progress 3	question -4	unrelated 18
=sươn`	in_progress 3
=tac'	ack 5	in_progress -3	unrelated -3
=tai.	blocked -6	done 6
=tai`	blocked 8	done -5	extension -3	in_progress 11	not_started -4	question -4
=tam'	in_progress 4
=tam.	done 3
=tan'	blocked 3	done -3
=tau`	blocked 3
=tay	blocked -5	done 13	in_progress 3	unrelated -5
=thai'	blocked -3	done 5
=thang'	ack -4	blocked -9	done -5	extension 7	not_started 14
=thanh`	blocked 8	done 17	extension -6	not_started -8	question -9
=thao'	done 6	unrelated -5
=thao?	blocked -4	done -13	in_progress 23
=the?	done 7	in_progress -5	not_started 5	unrelated -3
=theo	ack 12	done 7	in_progress -9	not_started -7	question 8	unrelated -6
=thi	blocked 5	done -14	in_progress -11	question -5	unrelated 23
=thi`	ack -6	blocked 24	done -11	in_progress -11	not_started 8	question 11	unrelated -12
=thiên	blocked -4
=thiêt'	blocked -6	done 4	in_progress 6	not_started 3	question 7	unrelated -13
=thiêu'	blocked 9	done 4	not_started -4	question -3	unrelated -6
=thoai.	ack -3	blocked -6	done -7	extension -7	question 3	unrelated 19
=thoat'	blocked -4	in_progress 3
=thu	blocked -7	in_progress 14	unrelated -6
=thu'	not_started 5
=thu?	done 10	extension -7	in_progress -6	question 3
=thuc'	done 8	in_progress -5
=thuân~	blocked 4
=thuê	blocked 3
=thuê'	in_progress 5
=thuôc'	blocked 4	done -3
=thuôc.	blocked 9	done -5
=thâm?	blocked 3	done -13	in_progress 18	not_started -4	unrelated -3
=thât.	not_started 5
=thâu`	blocked 15	done -8	in_progress 8	not_started -3	unrelated -8
=thây'	done -5	in_progress 3	question 6
=thê'	blocked 9	done -13	in_progress -8	not_started -4	question 12	unrelated 8
=thê?	ack -5	blocked 5	done -8	extension 3	in_progress 11	not_started -4
=thêm	ack -3	blocked -6	done -4	extension 34	in_progress -5	not_started -5	question -5	unrelated -7
=thôi	done -6	in_progress 17	not_started -3
=thôn	unrelated -3
=thông	ack 13	blocked -6	in_progress 8	not_started -4	unrelated -7
=thông'	done 5
=thăp'	done -6	in_progress -4	unrelated 12
=thơ.	blocked 4	in_progress 4	unrelated -3
=thơi`	blocked -5	done -3	extension 18	in_progress -8
=thư	blocked -7	done -5	in_progress 16
=thư'	ack -7	blocked -13	done -4	in_progress 29	question -6
=thư?	blocked -3	in_progress 7	not_started -3
=thưa	ack 6	in_progress 4	not_started 3	question -5	unrelated -6
=thưa?	not_started 4
=thưa`	in_progress -5	unrelated 5
=thưc'	blocked -3	in_progress 8
=thưc.	ack 19	blocked -8	done -8	extension -3	in_progress 7	unrelated -6
=thương	blocked -3	extension 3	in_progress 4	unrelated -6
=thương?	in_progress 3	unrelated -8
=thương`	blocked -5	in_progress 8
=tia?	blocked -5	done 4	question 3	unrelated -3
=tich.	blocked -7	done -3	in_progress 17	unrelated -4
=tin	ack 9	blocked -7	done -7	in_progress 11	not_started -4
=tinh'	blocked -4	done -3	question 8
=tinh?	blocked 34	done -20	extension -6	in_progress -6
=tiêm	done 3
=tiên'	blocked 3	done -5	in_progress 11	unrelated -4
=tiên`	ack -3	blocked 12	extension -3	in_progress -10	not_started -7	question -6	unrelated 16
=tiêng'	ack 4	blocked 5	done -4
=tiêp'	ack 14	done -8	extension -4	in_progress 9	not_started -5	unrelated -4
=tiêu	blocked -3	done 7
=tiêu?	done 3
=toa`	blocked 9	done -6
=toan'	blocked 16	in_progress -6	question -5
=toan`	blocked -9	done 17	in_progress -6	unrelated -3
=tra	done 8	not_started -3	unrelated -6
=tra?	ack 10	blocked 9	done -3	extension 4	not_started -4	question -9	unrelated -6
=trach'	blocked 4	question 8	unrelated -6
=trai.	in_progress -3	not_started 5
=tram.	blocked 4	done 3	in_progress -5
=trang.	blocked -3	done 4
=tre?	blocked -3	done 8	in_progress -4
=tri'	done 3
=tri.	unrelated 3
=tri`	in_progress 4	question 8	unrelated -8
=trinh`	ack -6	in_progress 20	not_started -8	question -3
=triên?	blocked -6	done -10	extension -4	in_progress 8	not_started 22	question -3	unrelated -6
=triêt.	ack 5	in_progress -7
=triêu.	blocked 5	done -7	unrelated 6
=tron.	blocked -3	done 3
=trong	ack -4	blocked -11	extension -3	in_progress 8	not_started 19	question -4	unrelated -6
=tru.	done 3	in_progress -6	not_started 5
=tru`	done -8	in_progress 10
=truc.	done 5	in_progress -7
=trung'	blocked -3	unrelated 3
=trung`	blocked 5
=truyên`	blocked 3	done 4	in_progress 4	unrelated -6
=trên	ack -5	blocked -4	done 8	extension 8	question -5	unrelated -3
=trê~	blocked 6	extension 3	in_progress -6	question 5	unrelated -6
=trông`	done 4	unrelated -3
=trăm	in_progress 6
=trăng'	blocked -5	in_progress -5	not_started 10
=trơ.	blocked 6	in_progress -3	unrelated -4
=trơi`	blocked -7	done 4	in_progress -5	question -3	unrelated 12
=trư`	blocked -3	done -5	in_progress 5	question 6	unrelated -3
=trưa	question -3	unrelated 8
=trưc.	blocked -4	done 5	in_progress 5	unrelated -4
=trư~	blocked 8	done -7
=trươc'	ack 3	blocked -7	done 7	in_progress 5	not_started -3	question 5	unrelated -7
=trương	done 4
=trương?	ack 8	extension -4	in_progress -6	not_started 4	unrelated -4
=trương`	done 14	unrelated -6
=tu	done 3
=tu?	done -3	not_started 3
=tuc'	ack 13	blocked -3	in_progress -5
=tuc.	done 3	extension -4	question 3
=tui.	blocked 5	extension 4	in_progress -8
=tuyên	done 8	unrelated -4
=tuyên'	ack -3	done 4	in_progress 6
=tuyên?	question 3	unrelated -3
=tuân'	blocked 3
=tuân`	ack -7	blocked 3	done -7	extension 8	in_progress -7	not_started 12	question -8	unrelated 6
=tuôi?	blocked -7	done 4	in_progress 7	unrelated -3
=tuôt'	done 4	in_progress -3
=tâm	ack 7	unrelated -3
=tâm`	done -4	in_progress 6
=tân.	blocked -4	done 12	in_progress -3	unrelated -4
=tâp.	blocked -4	done 3	in_progress 5	not_started -5	unrelated 4
=tât'	blocked -3	done 9	unrelated -5
=tê'	in_progress -3	not_started 3
=tên	blocked -3	done 10	unrelated -5
=têt'	in_progress 3
=tô?	blocked 3	done -9	extension -4	in_progress 11	not_started 3	unrelated -5
=tôi	ack 16	blocked 4	extension -8	in_progress -11	not_started 3	unrelated -4
=tôi'	blocked -8	done 10	in_progress 10	not_started -9	question 3
=tôn`	blocked -5	done 7
=tông	in_progress 3
=tông?	ack -3	blocked -3	in_progress 6	question 6	unrelated -4
=tôt'	done -5	in_progress 4	not_started 3
=tăc'	blocked 5
=tăm'	in_progress -7	unrelated 10
=tăng	blocked 4
=tơ`	blocked 8	done -9	in_progress 6	unrelated -3
=tơi'	blocked -15	done -11	extension 12	in_progress 12	not_started 16	question -6	unrelated -8
=tư	blocked 12	done -13	in_progress 17	not_started -4	unrelated -9
=tư?	done 3
=tư`	ack -4	blocked 4	done 8	not_started -3	question 3	unrelated -9
=tưc'	done -3	in_progress 3
=tưng`	blocked -7	in_progress 17	unrelated -6
=tươi'	unrelated 5
=tương?	blocked -4	in_progress 19	question -6	unrelated -6
=ua?	done 7	question -3
=uy?	done 6	in_progress -11	not_started 4
=uông'	unrelated 3
=va`	blocked -7	done 29	in_progress -16
=vach.	done 3
=vai`	extension 3
=vao`	blocked -10	extension 7	in_progress 7	question -3	unrelated -6
=ve'	done -4	in_progress -3	unrelated 10
=ve?	unrelated 4
=ven.	blocked -3	done 3
=vet'	blocked -4	done 3
=ve~	blocked 3
=vi.	ack 3	blocked 5	done -6	extension 5	in_progress -3	unrelated -6
=vi`	blocked 11	done -4	extension 9	in_progress -6	not_started -3	question -3
=viêc.	ack -10	blocked 8	done -20	in_progress 18	not_started 11	question 9	unrelated -15
=viên	blocked 6	done 7	in_progress -7	unrelated -3
=viên.	blocked 8	in_progress -8
=viêng'	done 8	unrelated -7
=viêt'	done -4	in_progress 10	not_started 3	question -3	unrelated -3
=vong`	blocked -5	done -3	in_progress 9
=vu.	blocked 6	done -18	extension -4	not_started 4	unrelated 10
=vung`	blocked 4	in_progress -3
=vân.	in_progress 3	unrelated -3
=vâng	ack 20	done -6	extension -3	in_progress -6
=vân~	blocked -10	done 3	in_progress 6	question 5	unrelated -3
=vât.	blocked 10	done -6	in_progress 12	not_started -4	unrelated -11
=vây.	blocked -7	extension -3	in_progress -6	not_started -3	question 32	unrelated -9
=vê.	done 3
=vê`	ack -11	blocked 9	done -24	extension -5	in_progress 12	question -5	unrelated 25
=vôn'	blocked -3	extension 6	in_progress -3	not_started 3
=văn	blocked -3	done 4	extension -14	in_progress 6	question 21	unrelated -13
=vơ.	done -6	in_progress -3	unrelated 9
=vơi'	ack -3	blocked 4	done -4	in_progress 6	unrelated -6
=vưa`	ack -4	blocked 16	done -11	in_progress -9	not_started 3	unrelated 6
=vương'	blocked 14	done 7	in_progress -13	unrelated -3
=vươt.	done 4	in_progress -4
=xac'	ack -6	done 9
=xa~	blocked 21	done -10	in_progress -5	not_started -5
=xiu'	unrelated 3
=xoa'	done 12	in_progress -5
=xot'	done -5	unrelated 7
=xuc'	blocked -3	in_progress 4
=xuât'	blocked -5	extension 11
=xuê?	blocked 6	unrelated -3
=xuôi	ack 6	done 4	in_progress -9
=xây	not_started 3
=xêp'	blocked -3	done 11	in_progress -6
=xông	blocked 6	done -9	unrelated 5
=xăng	done -3	unrelated 3
=xư?	done 4	in_progress -4
=y'	ack 13	done 11	extension -4	in_progress -8	unrelated -7
=yên	ack 7	blocked -3
=yêt'	in_progress 3
=yêu	ack 7	blocked 7	done -5	in_progress -8	question 5	unrelated -5
=zu.	done 4	unrelated -3
=zôi`	done 4	unrelated -3
=âm'	unrelated 3
=ân'	extension 3
=âp'	in_progress 4
=ây'	done -4	in_progress 4
=ô	ack 7	blocked -3
=ôm'	blocked 8	in_progress -4
=ôn?	done -3	in_progress 3
=ông	blocked 7	in_progress -5
=ăn	blocked -5	done -3	in_progress -4	not_started -4	question -4	unrelated 24
=đa	question 4	unrelated -3
=đa'	done -3	in_progress -13	unrelated 22
=đac.	not_started 3
=đai	extension -4	in_progress 3	question 5
=đai.	blocked -4	done -10	not_started 12	unrelated 6
=đam'	done -3	unrelated 6
=đan`	done 4
=đang	ack -3	blocked 27	done -45	extension -6	in_progress 58	not_started -15	question -13
=đang?	done 27	in_progress -25	not_started -3	unrelated -4
=đanh'	done -5	unrelated 4
=đanh`	blocked -3	extension 5
=đao.	ack 3	blocked 5	not_started -3	unrelated -3
=đat.	blocked -7	done 15	unrelated -3
=đa~	ack -9	blocked -20	done 17	extension -19	in_progress 39	not_started 16	unrelated -24
=đen	ack 7	unrelated -3
=đen`	blocked 5	done 3	in_progress -3	unrelated -4
=đep.	blocked -4	unrelated 8
=đi	ack -7	blocked 8	done -10	extension 3	in_progress -10	question -9	unrelated 27
=đia.	blocked 9	done -3	not_started -3
=đich'	blocked -4	in_progress 9
=đinh'	in_progress 3
=đinh.	blocked 10	done -3	in_progress 19	not_started -14	unrelated -10
=đinh`	blocked -4	done 8	extension -3	in_progress -3	unrelated 5
=điêm?	blocked -4	done 4	question 5
=điên.	blocked 7	extension -5	in_progress -16	unrelated 19
=điêu`	extension 6
=đo	not_started 3	unrelated -3
=đo'	in_progress 10	not_started -3	unrelated -3
=đo?	in_progress 3
=đoan.	blocked -4	done 6
=đoc.	ack 3	done -3	not_started 3
=đoi`	blocked 4
=đon'	unrelated 4
=đong'	blocked -10	in_progress 9	unrelated 7
=đong.	done 3
=đu?	ack -9	blocked -23	done 55	in_progress -3	not_started -8	question -3	unrelated -7
=đung'	ack -4	done -8	in_progress 18	unrelated -3
=đung.	in_progress -6	not_started 9
=đuôi'	done 3
=đât'	blocked 8	extension -5	in_progress -4	question 4
=đâu	ack -5	blocked -4	extension -4	in_progress -11	not_started 22
=đâu'	blocked 3	done -3	in_progress 4
=đâu.	unrelated 3
=đâu`	ack -7	blocked -9	done -24	extension -3	in_progress 31	not_started 17	question -5
=đây	ack -5	blocked -10	done -5	in_progress 16	not_started 7	question -4
=đây'	blocked -3	in_progress -3	unrelated 6
=đây`	done 5
=đê	done 7	in_progress -6
=đê?	ack 16	blocked -14	in_progress -11	not_started 21	unrelated -11
=đê`	ack -4	done 6	extension 22	in_progress -6	not_started -9	question -6	unrelated -6
=đêm	extension 3	unrelated -4
=đên'	ack -6	blocked -11	extension 21	in_progress 6	unrelated -8
=đô.	extension -3	in_progress 15	question 3	unrelated -9
=đô?	blocked 7	done -10	unrelated 3
=đô`	blocked 4	done -4	in_progress -3	question -5	unrelated 10
=đôc'	done -5	in_progress 6
=đôi'	blocked -5	done 4	extension -4	not_started 3	question 3
=đôi.	blocked 3	done -3
=đôi?	done 4	in_progress -5
=đôn	done -5	in_progress 6
=đôn`	in_progress 3
=đông.	blocked 4	done -6	in_progress -7	not_started 20	unrelated -6
=đông`	blocked 7	done 8	not_started -10	unrelated -3
=đô~	unrelated 5
=đăng	blocked 6	done 4	in_progress -7
=đăp'	done 8	in_progress -7
=đăt.	done -6	in_progress -7	unrelated 14
=đơi.	blocked 10	done -5	extension -6	in_progress 5
=đơi`	blocked 3
=đơn	blocked 3	extension 5	in_progress -4	unrelated -6
=đơt.	blocked 5	in_progress -3	not_started 3	unrelated -5
=đưa	blocked -3	in_progress 6
=đưc'	blocked 9	done -5
=đưng'	blocked 10	done -3	in_progress -4
=đưt'	blocked 3
=đươc.	ack 23	done -20	extension 57	in_progress 6	not_started -41	question -6	unrelated -18
=đương`	ack -3	blocked 8	done 3	not_started 3	unrelated -6
=ơ?	blocked -8	extension -3	in_progress 9	question 5	unrelated 3
=ơi	ack -4	blocked 17	done -3	extension -3	question -16	unrelated 11
=ơn	ack 12	done -9	in_progress -3	unrelated 7
=ư`	ack 4
=ưng	in_progress 3
=ưng'	blocked 6
=ươc'	in_progress 4
?	ack -4	blocked -16	done -14	in_progress -6	not_started 8	question 40	unrelated -10
? bao	done 3	question -3
? da	not_started 10	question -8
? giay	in_progress -4	not_started 7
? xe	blocked -3	in_progress 8	question -3
? |	ack -4	blocked -13	done -14	in_progress -11	not_started -8	question 56	unrelated -7
ABLE	blocked 13	done -4	extension 14	in_progress 43	not_started -39	question -12	unrelated -16
ABLE ALMOST	blocked -3	in_progress 5
ABLE BECAUSE	blocked 15	in_progress -4	not_started -6	question -3
ABLE COMMA	blocked 8	done -6	extension 4	in_progress -4
ABLE DENY	blocked 5	in_progress -4
ABLE DOING	done 4	in_progress -4
ABLE EARLY	done 3
ABLE GIVE	in_progress -3	question 3
ABLE HELP	blocked -3	not_started 4
ABLE INPUT	done 4	unrelated -3
ABLE NOUN	blocked 4
ABLE NUMBER	blocked -6	done -5	in_progress 21	not_started -4	question -3
ABLE OVER	ack 14	blocked -7	done 4	in_progress -4	not_started -3	question -3
ABLE PART	blocked -11	in_progress 18	not_started -3
ABLE POSTPONE	blocked -4	extension 6
ABLE SHARE	ack -3	blocked -11	done -8	extension -3	in_progress 34	not_started -4	question -3	unrelated -3
ABLE SOCIAL	unrelated 3
ABLE SOFT	blocked 4
ABLE UNIT	blocked -5	done 10	in_progress -5
ABLE WH	blocked 3	done -3
ABLE WHO	blocked -3	not_started 6
ABLE WORD	blocked -8	done 7	in_progress 4	not_started -4
ABLE |	ack -3	blocked 46	extension 4	in_progress -12	not_started -21	question -4	unrelated -7
ACK	ack 87	blocked -14	done 12	extension -12	in_progress -36	not_started -18	question -11	unrelated -8
ACK COMMA	ack 26	blocked -6	done 12	extension -3	in_progress -20	unrelated -5
ACK FINISH	blocked 5	done 6	in_progress -8
ACK LET	ack 4
ACK OBSTACLE	not_started 3
ACK OVER	ack 6	in_progress -4
ACK SOFT	ack 6
ACK TELL	in_progress 3
ACK WHO	ack 26	blocked -6	extension -4	not_started -9	question -3	unrelated -4
ACK WORD	ack -6	unrelated 7
ACK |	ack 17	done -3	extension -4	not_started -5
ALMOST	ack -10	blocked 21	done -20	extension -4	in_progress 35	not_started -17	question -11	unrelated 6
ALMOST BEFORE	blocked 9	done 4	in_progress -12
ALMOST COMMA	blocked 4	in_progress -4	unrelated 3
ALMOST FINISH	ack -3	blocked 15	done -41	in_progress 37	not_started -3	unrelated -6
ALMOST FOR	in_progress -3	unrelated 3
ALMOST GIVE	in_progress 4
ALMOST INPUT	in_progress 3
ALMOST NO	question -3	unrelated 3
ALMOST NOUN	blocked -4	unrelated 6
ALMOST NOW	done 9	not_started -7
ALMOST NUMBER	in_progress -3
ALMOST PART	blocked -3	in_progress 3
ALMOST PAST	in_progress 3
ALMOST SOFT	done -7	in_progress 9
ALMOST THEN	in_progress 3
ALMOST WHO	blocked 3
ALMOST WORD	ack -5	blocked -5	done 17	question -3	unrelated -4
ALMOST |	blocked 4	done -4
ASK	ack 24	blocked -4	done -34	extension 104	in_progress -52	not_started -24	question -14
ASK DOING	blocked 6	in_progress -5
ASK EARLY	blocked 5
ASK FOR	extension 5
ASK FUTURE	extension 7
ASK GIVE	blocked 8	done -7	extension 8	in_progress -5
ASK HELP	blocked 7	done -4	extension -3	in_progress 3
ASK INPUT	done 5	extension -3	question -6	unrelated 7
ASK LATE	extension 9
ASK LATER	extension 5
ASK MORE	extension 4
ASK NOUN	question 3
ASK OBSTACLE	blocked 3
ASK OVER	blocked 3
ASK POSTPONE	ack -5	blocked -12	done -10	extension 56	in_progress -12	not_started -6	question -5	unrelated -5
ASK RECEIVE	ack 4
ASK SO	blocked 3
ASK SOCIAL	blocked -3	extension -7	unrelated 11
ASK SOFT	blocked -8	extension 12
ASK SUBMIT	extension 3
ASK TELL	blocked -8	extension 7	in_progress 3
ASK UNDO	blocked -5	in_progress 3
ASK UNIT	blocked 13	in_progress -9
ASK UNTIL	extension 10	in_progress -3
ASK WHO	blocked 3	done 10	in_progress -5
ASK WORD	ack 35	done -12	extension -3	in_progress -9	not_started -3	question -4
ASK |	blocked -7	question 8
ASKS	ack -4	blocked -16	done -14	in_progress -6	not_started 8	question 40	unrelated -10
ASKS INPUT	blocked -3	in_progress 8	question -3
ASKS PAST	not_started 10	question -8
ASKS REPORT	done 3	question -3
ASKS WORD	in_progress -4	not_started 7
ASKS |	ack -4	blocked -13	done -14	in_progress -11	not_started -8	question 56	unrelated -7
BECAUSE	ack -10	blocked 22	done 3	extension 42	in_progress -35	not_started -7	question -10	unrelated -6
BECAUSE COMMA	extension 4
BECAUSE DOING	ack 3	blocked -3	done 3	extension 3	in_progress -6
BECAUSE FINISH	done -5	unrelated 6
BECAUSE INPUT	done 6	in_progress -5
BECAUSE LACK	blocked 5	extension 7	in_progress -7
BECAUSE LATER	extension 4
BECAUSE NO	blocked -4	in_progress 3
BECAUSE NOTYET	not_started 3
BECAUSE NOUN	done 4	extension 4	question -3
BECAUSE OBSTACLE	blocked 8	not_started -5
BECAUSE STEP	blocked -4	extension 4
BECAUSE UNIT	blocked 11	extension 3	in_progress -8
BECAUSE WAIT	blocked 4	in_progress -3	not_started -3
BECAUSE WHO	blocked -3	in_progress 4
BECAUSE WORD	blocked 14	done -3	extension 6	in_progress -11	question -3	unrelated -3
BEFORE	ack -23	blocked -7	done 108	extension 10	in_progress -25	not_started -31	question -14	unrelated -19
BEFORE BECAUSE	extension 4
BEFORE BEFORE	done 6
BEFORE BUT	blocked -6	done -5	in_progress 11
BEFORE COMMA	ack -4	blocked 6	done 14	in_progress -8	unrelated -3
BEFORE FINISH	done 7	in_progress -4
BEFORE GIVE	done -4	unrelated 4
BEFORE LACK	blocked 5	in_progress -4
BEFORE LATER	done 4
BEFORE NOTYET	done 18	in_progress -12	not_started -4
BEFORE OVER	ack -3	blocked 6	done 13	question -4	unrelated -6
BEFORE SOFT	blocked 3	done 3	extension 9	in_progress -3	unrelated -7
BEFORE THEN	done -7	in_progress 9
BEFORE UNDO	blocked -4	done 6
BEFORE WHO	ack -4	blocked -6	done 33	in_progress -11	not_started -5	unrelated -7
BEFORE WORD	blocked -4	done -12	in_progress 4	unrelated 13
BEFORE |	ack -7	blocked 3	done 46	in_progress -5	not_started -14	question -4	unrelated -15
BEGIN	ack -16	blocked -7	done -58	extension -12	in_progress 16	not_started 94	question -7	unrelated -10
BEGIN ABLE	blocked 3
BEGIN BEFORE	done -12	in_progress 18	not_started -3
BEGIN COMMA	done 6	in_progress -10	not_started 7
BEGIN DENY	not_started 6
BEGIN DO	done -7	in_progress 26	not_started -10
BEGIN FINISH	blocked 3
BEGIN INPUT	blocked -4	in_progress -6	unrelated 8
BEGIN NOUN	done -3	in_progress -7	not_started 14
BEGIN SOFT	not_started 8
BEGIN SPAN	done -11	in_progress 12
BEGIN STEP	in_progress 3
BEGIN UNTIL	not_started 3
BEGIN WH	in_progress -4	not_started 5
BEGIN WHO	blocked -3	done -3	in_progress -7	not_started 17
BEGIN WORD	done -15	in_progress 11	not_started 14	unrelated -4
BEGIN |	ack -4	blocked -3	done -5	extension -4	in_progress -12	not_started 32	unrelated -4
BUT	ack -10	blocked 15	done 24	question -11	unrelated -15
BUT BECAUSE	blocked 4	unrelated -4
BUT BEFORE	done 3
BUT BEGIN	not_started 3
BUT COMMA	blocked -5	done 6
BUT DENY	blocked 4	done 11	in_progress -13
BUT DOING	blocked -13	done 12
BUT DRAFT	blocked 4
BUT EARLY	blocked 4	not_started -3
BUT FINISH	blocked 3	done 6	in_progress -9
BUT FUTURE	done 11	in_progress -8
BUT HELP	in_progress -4	question 7
BUT INPUT	blocked 15	done -7	in_progress -3	not_started -3
BUT LACK	done -5	in_progress 4	unrelated 5
BUT MUST	done 7	not_started -4
BUT NO	done -6	in_progress 6	question -3
BUT NOTYET	done -15	in_progress 24	question -3
BUT NOUN	blocked 6	done -14	not_started 11
BUT NOW	blocked 11	done 4	in_progress -6	not_started -8
BUT OBSTACLE	done -5	in_progress 5
BUT OTHER	blocked 4
BUT PART	blocked 4	in_progress -4
BUT RECEIVE	blocked 5	unrelated -3
BUT REMAIN	blocked -7	done 6	not_started 4
BUT SOFT	in_progress -3	unrelated 3
BUT STEP	in_progress 3
BUT THEN	blocked -4	in_progress 5
BUT UNDO	blocked -3	done -10	in_progress 14
BUT UNIT	blocked 3	done -12	not_started 10
BUT UNSURE	done 13	in_progress -13
BUT UNTIL	extension 4	question -3
BUT WH	done 14	in_progress -3	question -4	unrelated -4
BUT WHO	blocked -10	done 7	in_progress 13	not_started -5	unrelated -4
BUT WORD	blocked 8	done -4	in_progress -3	not_started 7	unrelated -4
BUT |	blocked 3	done 5	in_progress -4
CALM	ack -3	blocked -26	done 59	extension -3	in_progress -11	not_started -3	question -6	unrelated -7
CALM COMMA	blocked -4	done 13	in_progress -6
CALM DRAFT	done 3
CALM FINISH	done -8	in_progress 10
CALM FOR	blocked 3
CALM MORE	blocked -5	done 6
CALM MUST	done 10	in_progress -9
CALM UNIT	done 3
CALM WHO	done 5
CALM WORD	blocked -5	done 14	in_progress -3	question -3
CALM |	blocked -5	done 8
COMMA	ack 39	blocked 8	done 36	extension 31	not_started -4	question -80	unrelated -28
COMMA ABLE	blocked -4	in_progress 6
COMMA ASK	ack 6	blocked -9	done 7	extension 14	in_progress -13	not_started -3
COMMA BECAUSE	blocked 5	extension 7	in_progress -9
COMMA BEFORE	blocked 5	done -3	extension 4	unrelated -4
COMMA BEGIN	done -3	in_progress 3
COMMA BUT	blocked 11	done -13	in_progress -8	not_started 15	question -3
COMMA CALM	blocked -9	done 29	in_progress -9	unrelated -3
COMMA COMMA	done 3
COMMA COND	done -8	in_progress -3	unrelated 12
COMMA CONFIRM	done 4
COMMA DENY	done 3	in_progress -3
COMMA DO	ack 9	blocked 6	in_progress -8	not_started -3
COMMA DOING	ack -5	blocked -21	done -29	in_progress 66	not_started -5	question -5
COMMA DRAFT	done 5
COMMA EARLY	ack -3	blocked -14	done 20	in_progress -3	unrelated 3
COMMA FINISH	ack 18	done 11	in_progress -36	not_started 11
COMMA FOR	blocked -3	done -15	extension 10	in_progress 12	unrelated -3
COMMA FUTURE	ack 27	blocked -3	done -12	in_progress -7
COMMA GIVE	ack -3	blocked -8	done 48	in_progress -30	unrelated -3
COMMA HELP	blocked 10	done -8
COMMA INPUT	ack -3	blocked 4	done 29	extension 11	in_progress -32	unrelated -5
COMMA JUST	blocked -6	done -3	in_progress 12	not_started -4	unrelated 3
COMMA LACK	blocked -13	in_progress 22	unrelated -4
COMMA LATER	ack 14	blocked -9	done -22	unrelated 20
COMMA LET	blocked -8	done -8	extension 4	in_progress 18	question -4
COMMA MORE	done -4	extension 9
COMMA MUST	blocked 21	done -4	extension -7	in_progress -6
COMMA NO	blocked 13	in_progress -5	unrelated -5
COMMA NOTYET	ack -5	done -19	in_progress 26	not_started 20	question -3	unrelated -16
COMMA NOUN	ack -7	done 25	extension 6	in_progress -14	question -6	unrelated -7
COMMA NOW	ack -5	blocked -23	done 3	in_progress 40	not_started -6	question -3	unrelated -8
COMMA NUMBER	blocked 3	in_progress -13	unrelated 12
COMMA OBSTACLE	done -9	extension 3	in_progress 6
COMMA OTHER	ack -3	done 4
COMMA PART	blocked -13	extension 3	in_progress 22	not_started -11
COMMA PAST	ack -10	blocked -11	done 19	in_progress -21	not_started 26	question -4	unrelated 3
COMMA POSTPONE	extension 3
COMMA RECEIVE	in_progress -8	not_started 5
COMMA REMAIN	blocked -22	done -31	extension -4	in_progress 54	not_started 4	unrelated 3
COMMA REPORT	done 11	in_progress -9
COMMA SHARE	in_progress 3
COMMA SIGN	done 5
COMMA SOCIAL	done 12	unrelated -13
COMMA SOFT	in_progress -6	unrelated 5
COMMA SOON	done 8	in_progress -6
COMMA SPAN	blocked -5	done 4	unrelated 3
COMMA STEP	done 6	in_progress -6
COMMA SUBMIT	done -4	in_progress 3
COMMA TELL	blocked 13	done -4	in_progress -5	unrelated -3
COMMA THANKS	ack 5	done -11	in_progress -7	unrelated 19
COMMA THEY	done 4
COMMA UNDO	ack -5	blocked 7	done 9	in_progress -7
COMMA UNIT	ack 3	blocked 10	done -8	extension 9	in_progress -6	question -3	unrelated -3
COMMA UNSURE	blocked 9	done -5
COMMA UNTIL	done -3	in_progress 3	not_started 4
COMMA WAIT	blocked 5	done -22	in_progress 23
COMMA WH	question -10	unrelated 14
COMMA WHEN	ack 20	done -8	extension -3	unrelated -4
COMMA WHO	ack 22	blocked 7	done 28	extension -17	not_started -18	unrelated -20
COMMA WORD	ack -22	blocked 67	done 7	in_progress -30	not_started -8	question -15
COMMA |	ack -3	done 24	in_progress -17
COND	ack -22	blocked 14	done -8	in_progress 15	not_started 7	question -12	unrelated 5
COND COMMA	blocked 3
COND FINISH	ack -5	in_progress 8
COND GIVE	ack -6	blocked 4	in_progress 7
COND INPUT	question -3
COND NOTYET	blocked 8	question -6
COND NOUN	blocked 7	in_progress -5
COND SOFT	done -3	in_progress 3
COND UNIT	blocked 3
COND WHO	ack -3	done 7	in_progress -4
COND WORD	ack -6	done -7	in_progress -4	not_started 7	unrelated 11
CONFIRM	ack 8	blocked -4	done 27	in_progress -19	not_started -3	unrelated -7
CONFIRM COMMA	ack 4
CONFIRM PART	done 4
CONFIRM PAST	ack -7	done 11
CONFIRM SOON	done 5
CONFIRM |	ack 14	done -4	in_progress -7
DENY	ack -11	blocked 15	done -14	extension 5	in_progress 7	not_started 23	question -19	unrelated -6
DENY ABLE	blocked 5	done -4
DENY COMMA	blocked 9	done -4
DENY COND	blocked 12	in_progress -8
DENY DENY	blocked -3	not_started 4
DENY DO	in_progress -4	not_started 5
DENY DOING	in_progress 3
DENY EARLY	in_progress 4
DENY FINISH	blocked -15	done -12	in_progress 24	not_started 12	question -5
DENY GIVE	in_progress 5
DENY HA	done 4	not_started -3
DENY INPUT	done -3	in_progress 4
DENY LATE	done 3	extension 5	in_progress -6
DENY LATER	done 6	in_progress -5
DENY NOTYET	done 30	in_progress -24
DENY NOUN	done -3	in_progress 16	not_started -8	question -3
DENY OBSTACLE	blocked -9	done 10
DENY OVER	unrelated 6
DENY REPORT	in_progress 4
DENY SOFT	done -13	in_progress 18	not_started 3	unrelated -6
DENY THEN	blocked -3	not_started 4
DENY WH	blocked -5	question 5
DENY WHO	ack -3	extension 6	in_progress -3
DENY WORD	blocked 18	done -8	in_progress -6	not_started -6	question -4	unrelated 7
DENY |	blocked 7	done -17	in_progress -8	not_started 24	question -5	unrelated -3
DO	ack 18	blocked 9	extension -26	in_progress -6	not_started 55	question -16	unrelated -36
DO ABLE	blocked 20	done -4	extension -3	in_progress 14	not_started -18	question -4
DO ACK	blocked 3
DO ALMOST	in_progress 3
DO BEFORE	done -4	in_progress 16	not_started -10
DO BUT	blocked 3	done 13	in_progress -12	not_started -3
DO COMMA	blocked -4	in_progress -3	not_started 12	question -4
DO DENY	ack 3	done -5	in_progress -18	not_started 23
DO DRAFT	in_progress 3
DO FINISH	ack 6	blocked -6	done 41	in_progress -26	question 7	unrelated -20
DO FUTURE	done 4
DO INPUT	in_progress 6
DO LATER	in_progress -3	not_started 5
DO NO	blocked 10	in_progress 12	not_started -8	question -5	unrelated -4
DO NOTYET	not_started -7	unrelated 8
DO NOUN	blocked 5	done -6	in_progress 3	not_started -5	question 7
DO OTHER	in_progress 10	not_started -9
DO OVER	ack -3	blocked -8	done 16	in_progress -3	unrelated -3
DO PART	blocked -3	not_started 5
DO REMAIN	in_progress 4	not_started -3
DO SOFT	blocked -10	done -12	extension -3	in_progress 3	not_started 28	question -4	unrelated -4
DO SOON	in_progress 8	not_started -6
DO STOP	ack 5	done -5
DO THEN	blocked 15	in_progress -13
DO UNIT	done -3	unrelated 3
DO UNTIL	blocked 3
DO WH	question 7
DO WHO	blocked -8	done -5	in_progress 3	not_started 17	question -3
DO WORD	ack 6	blocked -5	extension 6	in_progress -5	question -9	unrelated 5
DO |	ack 8	blocked -6	done -19	extension -15	not_started 46	question -5	unrelated -10
DOING	ack -8	blocked -9	extension -11	in_progress 63	not_started -17	question -20
DOING ALMOST	unrelated 4
DOING ASK	blocked -4	in_progress 5
DOING BEGIN	in_progress 4
DOING COMMA	in_progress 3
DOING DO	ack -5	blocked -3	done -6	extension -3	in_progress 38	not_started -7	question -9	unrelated -5
DOING DOING	blocked -3	in_progress 3
DOING EARLY	blocked -9	done -12	in_progress 28
DOING FINISH	done 7	in_progress -6
DOING FUTURE	blocked -6	extension -3	in_progress 11
DOING GIVE	blocked -10	done -6	in_progress 23
DOING HELP	done -7	in_progress -3	question 13
DOING INPUT	blocked 6	in_progress -10	unrelated 3
DOING LACK	blocked 3
DOING LATE	blocked 7	in_progress -5
DOING MUST	blocked -3
DOING NOUN	blocked 7	done 4	in_progress -10
DOING NOW	blocked 4	in_progress -6
DOING NUMBER	in_progress 8	not_started -8
DOING OBSTACLE	blocked 26	in_progress -20
DOING OVER	done 3
DOING RECEIVE	done -4	in_progress 8
DOING SOCIAL	unrelated 6
DOING SOFT	blocked -3	done 7
DOING STEP	ack -3	blocked -25	done -14	in_progress 52	not_started -5	question -3	unrelated -3
DOING SUBMIT	blocked -3	done -5	in_progress 12
DOING THEN	blocked -4	not_started 7
DOING UNDO	blocked -15	done -4	in_progress 26	not_started -3
DOING UNIT	ack 3	blocked -7	done 20	extension 3	in_progress -24	not_started 4
DOING UNSURE	blocked 4	done 6	in_progress -13	unrelated 3
DOING WAIT	blocked 15	done -3	in_progress -8
DOING WHO	done -3
DOING WORD	ack 6	blocked 3	done 21	in_progress -26	not_started 6	question -10
DOING |	blocked 3
DRAFT	ack -8	blocked 22	done -18	extension -9	in_progress 43	not_started -22	unrelated -10
DRAFT COMMA	in_progress 5	not_started -4
DRAFT DOING	in_progress 3
DRAFT EARLY	blocked 4
DRAFT FOR	in_progress 5
DRAFT LACK	blocked 5
DRAFT NOUN	in_progress 4
DRAFT NUMBER	in_progress 3
DRAFT OVER	blocked -3	done -13	in_progress 17
DRAFT PAST	done 7	in_progress -6
DRAFT REMAIN	not_started 3
DRAFT SOFT	blocked 3	in_progress 5
DRAFT STEP	done -6	in_progress 6
DRAFT THEN	done 7	in_progress -8	not_started 3
DRAFT UNDO	blocked 9	in_progress -7
DRAFT WH	done 3
DRAFT WHO	blocked 5	done -4
DRAFT WORD	blocked -13	done 8	extension -4	in_progress 4	not_started -5	question 11
DRAFT |	blocked 10	done -7	in_progress 15	not_started -8	question -6
EARLY	ack -7	blocked 18	done -30	extension -7	in_progress 10	not_started -10	question -29	unrelated 55
EARLY ABLE	done -4	in_progress 5
EARLY ASK	blocked -5	done 5
EARLY BECAUSE	done 3
EARLY BEGIN	not_started 4
EARLY BUT	blocked 4
EARLY COMMA	ack 8	blocked -6	in_progress 6	not_started -3
EARLY DRAFT	blocked 9	question -6
EARLY EARLY	blocked -4	done -5	in_progress 13
EARLY FINISH	ack 3	blocked -4	done 12	in_progress -18	not_started 13	question -4	unrelated -3
EARLY FOR	ack -3	done -6	in_progress 8	question 7	unrelated -3
EARLY GIVE	ack 9	in_progress -6
EARLY HA	blocked 7	in_progress -3	question -3
EARLY HELP	blocked 4
EARLY INPUT	done -4	in_progress 12	unrelated -3
EARLY JUST	blocked 4	extension -5
EARLY NO	question -6	unrelated 6
EARLY NOTYET	blocked 4	question -3
EARLY NOUN	in_progress 6	not_started -6	unrelated -3
EARLY NUMBER	done 3
EARLY OBSTACLE	blocked 7	in_progress -4
EARLY OVER	done -4	unrelated 9
EARLY PAST	done 5
EARLY POSTPONE	extension 8
EARLY SOCIAL	unrelated 6
EARLY SOFT	blocked 4	done 3	in_progress -10	question -4	unrelated 10
EARLY SOON	done -3	unrelated 5
EARLY STEP	done -4	in_progress 3
EARLY STOP	done 3
EARLY THEN	blocked -3	in_progress 5
EARLY THEY	done -11	in_progress 14
EARLY UNDO	blocked 9	done -3	in_progress -5
EARLY UNIT	ack -3	blocked -5	done -7	in_progress 17
EARLY UNSURE	blocked -3	done 4
EARLY WH	blocked -3	in_progress -3	not_started 6	unrelated 3
EARLY WHO	ack -4	blocked -4	done -6	in_progress -5	not_started -4	unrelated 22
EARLY WORD	ack -8	blocked -6	done 17	in_progress 4	not_started -14	question -8	unrelated 13
EARLY |	ack 14	blocked 6	done -17	in_progress -7	not_started -3	unrelated 6
FINISH	ack -21	blocked -25	done 88	extension -34	in_progress 31	not_started -24	question -15
FINISH ABLE	blocked 11	done -7
FINISH ALMOST	in_progress 4
FINISH ASKS	in_progress -4	not_started 7
FINISH BECAUSE	blocked 4	in_progress -3
FINISH BEFORE	blocked -12	done 19	unrelated -4
FINISH BUT	done -7	in_progress 11
FINISH COMMA	ack -6	blocked -7	done 25	extension -7	in_progress -3	not_started 9	question -6	unrelated -5
FINISH COND	done -3	in_progress 5
FINISH DENY	blocked 17	done -28	in_progress 20	not_started -4	unrelated -3
FINISH DRAFT	done -6	in_progress 16	not_started -3
FINISH EARLY	done 3	in_progress -3
FINISH FOR	blocked -6	done 26	in_progress -15
FINISH FUTURE	ack 15	blocked 17	done -11	extension 3	in_progress -22
FINISH GIVE	done 15	in_progress -12
FINISH HA	question 9
FINISH INPUT	blocked -13	done 11	in_progress 9	unrelated -3
FINISH JUST	done -6	in_progress -4	not_started 10
FINISH LACK	unrelated 5
FINISH LATE	done -3	extension 4	in_progress -3	unrelated 5
FINISH LATER	blocked -3	extension 3	in_progress -10	unrelated 12
FINISH LET	done 6	extension -3
FINISH LIMIT	in_progress 3	question 6	unrelated -3
FINISH NOTYET	blocked -7	done -6	in_progress -7	not_started -12	question 22	unrelated 13
FINISH NOUN	ack 11	blocked -13	done 11	in_progress -14	not_started -6	question -3	unrelated 15
FINISH NOW	done 5	in_progress 4	unrelated -7
FINISH NUMBER	done 13	in_progress -9
FINISH OTHER	done -6	in_progress 4	not_started 5
FINISH OVER	ack -18	blocked -16	done 10	in_progress 11	question -10	unrelated 26
FINISH PART	ack -3	blocked 12	done -19	in_progress 28	not_started -7	unrelated -7
FINISH RECEIVE	done 3
FINISH SHARE	done -9	in_progress 14
FINISH SO	blocked 9	in_progress -5
FINISH SOCIAL	unrelated 3
FINISH SOFT	ack -10	blocked -6	done 30	extension -7	in_progress 15	not_started -5	question 11	unrelated -27
FINISH SOON	not_started 4
FINISH STEP	done 3	in_progress -6	unrelated 3
FINISH STOP	done 5
FINISH TELL	in_progress -6	unrelated 5
FINISH THEN	blocked 11	done -22	in_progress 8	not_started -6	question 10
FINISH UNDO	blocked 8	done 6	in_progress -11
FINISH UNIT	done -4	not_started 3	unrelated 6
FINISH UNSURE	blocked 5	done -4
FINISH WH	blocked 12	done -5	not_started 6	question -14
FINISH WHO	ack 14	blocked -12	done 11	extension -3	in_progress 22	not_started -4	question -13	unrelated -15
FINISH WHOLE	done 19	in_progress -13
FINISH WORD	ack 6	blocked -4	done -9	in_progress -35	not_started 27	question 3	unrelated 12
FINISH |	ack -9	blocked -15	done 24	extension -6	in_progress 39	not_started -14	question -5	unrelated -15
FOR	ack -30	blocked -11	done 32	extension 59	in_progress -11	not_started -16	question -29	unrelated 7
FOR DOING	done 4	in_progress -4
FOR EARLY	done 3
FOR INPUT	done -5	in_progress 15	unrelated -4
FOR LATE	done 3
FOR MUST	blocked -3	unrelated 6
FOR NOUN	blocked -3	in_progress 5
FOR NUMBER	done 10	in_progress -13	unrelated 6
FOR POSTPONE	extension 10	in_progress -3
FOR REMAIN	blocked -3	in_progress -3	not_started 4	question -3	unrelated 6
FOR SOFT	blocked -8	done 15	in_progress -4
FOR SOON	ack -3	blocked -7	done 11
FOR THEY	in_progress 10	unrelated -3
FOR UNDO	blocked 5	in_progress -3
FOR UNIT	ack -10	blocked 10	done 27	extension 9	in_progress -14	not_started -6	unrelated -16
FOR UNTIL	extension 5
FOR WHO	ack -5	blocked -5	done -28	extension 38	in_progress 9	not_started -8	question -10	unrelated 9
FOR WHOLE	done 7	in_progress -7
FOR WORD	done -4	in_progress 4	question -7	unrelated 7
FOR |	ack -4	blocked 10	done -3
FUTURE	ack 47	blocked -16	done -28	extension 5	in_progress 38	question -22	unrelated -27
FUTURE BEGIN	not_started 3
FUTURE COMMA	ack -4	blocked -3	done 17	in_progress -5	unrelated -3
FUTURE DENY	extension 8
FUTURE DO	ack 21	blocked -3	done -5	in_progress -9
FUTURE FINISH	blocked -9	done -24	extension -3	in_progress 39	unrelated -3
FUTURE FOR	ack -5	done -3	in_progress 10
FUTURE FUTURE	ack 10	in_progress -5
FUTURE GIVE	done -4	in_progress 19	not_started -5	question -3
FUTURE INPUT	ack 4	blocked -3
FUTURE LATER	ack -3	blocked -4	done -4	extension -3	in_progress 22	unrelated -5
FUTURE NO	done 4	in_progress -4
FUTURE NOW	blocked -3	in_progress 5
FUTURE PART	in_progress -5	not_started 5
FUTURE REPORT	ack 9	done -6	in_progress 3
FUTURE SOFT	done 3
FUTURE SOON	not_started 3
FUTURE SPAN	done -6	in_progress 6
FUTURE TERM	blocked 6
FUTURE THEN	in_progress -4	not_started 7
FUTURE UNIT	extension -3	in_progress 4
FUTURE WH	blocked 4	question -3
FUTURE WHO	ack 4	in_progress -4
FUTURE WORD	ack 11	blocked -9	done 10	extension 11	in_progress -14	question -5	unrelated -6
FUTURE |	ack 4	blocked 9	done 10	in_progress -15	not_started -4
GIVE	ack -39	blocked 8	done 67	extension -11	in_progress 16	not_started -22	question 36	unrelated -56
GIVE ABLE	done -6	in_progress 14	not_started -4	question -4
GIVE ACK	in_progress 3
GIVE ALMOST	done 13	in_progress -10
GIVE ASK	blocked 4
GIVE BECAUSE	blocked 4	in_progress -3
GIVE BEFORE	blocked -3	done 14	extension 5	in_progress -10
GIVE BUT	done -3	in_progress 5
GIVE COMMA	ack -4	blocked -17	done 3	in_progress 12	not_started 9
GIVE DENY	in_progress 5
GIVE DO	ack 5	done -6	not_started 3
GIVE DRAFT	done -5	in_progress 8
GIVE FINISH	done 43	in_progress -32	unrelated -5
GIVE FOR	blocked -6	done 11	in_progress -4	question 4
GIVE GIVE	done 15	in_progress -11
GIVE HA	blocked -5	extension 15	in_progress -4
GIVE INPUT	blocked 36	done -40	in_progress -4	not_started 12	question -6
GIVE LATER	ack 3	blocked -3	extension 6	in_progress -5
GIVE MUST	extension 5
GIVE NO	blocked 5	question -3
GIVE NOTYET	in_progress -4	not_started -3	question 9
GIVE NOUN	ack -5	blocked 29	done -20	in_progress -11	not_started 5	question 10	unrelated -7
GIVE NOW	done 13	in_progress -8
GIVE NUMBER	done 4	in_progress -3
GIVE OBSTACLE	ack 4	blocked -4
GIVE OVER	blocked -13	done -3	extension -4	in_progress 17	not_started 5	question 8	unrelated -8
GIVE PART	done -9	in_progress 15
GIVE PAST	in_progress -3
GIVE SHARE	done -4	in_progress 5
GIVE SOFT	ack -25	blocked -6	done 27	extension -3	in_progress 11	not_started -15	question 9
GIVE SOON	ack -5	blocked -3	done -3	in_progress 12
GIVE SPAN	done 23	extension -4	in_progress -10	question -4
GIVE STEP	done -5	not_started 4
GIVE SUBMIT	done 5
GIVE THEN	blocked 6	extension 4	question -4	unrelated -3
GIVE THEY	blocked 10	done 5	in_progress -13
GIVE UNDO	blocked -3	done 7	in_progress -3
GIVE UNIT	blocked -11	in_progress 13	question 5	unrelated -3
GIVE UNTIL	blocked 8	in_progress -6	unrelated -3
GIVE WAIT	blocked -4	done 7
GIVE WH	blocked -3	done -9	in_progress -9	not_started 3	question 24
GIVE WHO	ack 7	blocked -8	in_progress 9	not_started -6	question 3	unrelated -3
GIVE WHOLE	done 10	in_progress -9
GIVE WORD	ack 3	blocked -9	done 13	extension -9	not_started -4	question 9	unrelated -5
GIVE |	blocked 7	done -9	extension -10	in_progress 33	not_started -10	question -6	unrelated -4
HA	ack -5	blocked -10	done -18	extension 38	in_progress -24	not_started -17	question 39	unrelated -3
HA ASKS	extension -4	question 7
HA COMMA	blocked 8	done -4	extension 6	not_started -3	question -4
HA HA	extension -3	question 4
HA OVER	blocked 8	not_started -3
HA SOFT	blocked -3	extension 9
HA SOON	ack 6	in_progress -3
HA WH	extension 3
HA WHO	ack -3	blocked -11	done -7	extension 21	in_progress -9	not_started -5	question 21	unrelated -6
HA WORD	blocked -6	extension 4	question 5
HA |	ack -3	blocked -3	extension -3	in_progress -9	not_started -3	question 17	unrelated 6
HELP	ack 11	blocked 48	done -5	extension -24	in_progress -5	not_started -11	question 16	unrelated -31
HELP COMMA	ack 3	done 4	extension -3	question -3	unrelated -3
HELP FINISH	done 4
HELP INPUT	blocked 3
HELP LET	blocked 6
HELP NOUN	ack 4	blocked 4	done -4
HELP OVER	done -3	in_progress 3
HELP SOCIAL	blocked 19	done -8	unrelated -9
HELP SOFT	in_progress -5	question 5
HELP THEY	done -5	in_progress 6
HELP UNIT	done -3	in_progress 3
HELP WHO	question 3
HELP WORD	blocked 6	done 7	extension -10	unrelated -7
HELP |	ack 4	done -3	extension -4	in_progress -5	not_started -3	question 12
HOW	blocked 11	done -12	in_progress 12	not_started -6	question 4	unrelated -10
HOW FINISH	done 3
HOW INPUT	question 6
HOW NOUN	question 7
HOW SOFT	in_progress 3
HOW UNIT	blocked 5	question -5
HOW UNSURE	in_progress 3
HOW WHO	blocked 9	done -6
HOW WORD	ack 5	done -3	extension 7	in_progress 6	question -8	unrelated -4
HOW |	done -3	in_progress 3
INPUT	ack -41	blocked 54	done 10	extension -39	in_progress -11	not_started -19	question 37	unrelated 9
INPUT ABLE	in_progress 4
INPUT ALMOST	blocked 4	done 3	in_progress -6
INPUT ASK	blocked -3	done -4	in_progress 8
INPUT BEFORE	blocked 3	in_progress -4
INPUT BUT	done 7	in_progress -3
INPUT CALM	blocked -4	done 5
INPUT COMMA	ack -4	blocked -6	done 16	in_progress 11	not_started -8	unrelated -7
INPUT DENY	done 10	in_progress -9	not_started -3	question 3
INPUT DO	blocked 4	not_started -4
INPUT DOING	blocked -3	done -3	in_progress 7
INPUT DRAFT	in_progress -3	question 7
INPUT FINISH	blocked -5	done -5	in_progress 5	not_started -4	unrelated 9
INPUT FOR	blocked -4	done 5	in_progress 6
INPUT FUTURE	done -3	in_progress 3
INPUT GIVE	blocked 7	in_progress -4	unrelated -3
INPUT HA	blocked 5	not_started -3
INPUT HELP	blocked -4	done 6	in_progress 3
INPUT INPUT	ack -5	blocked -13	done 9	in_progress 7	not_started -3	question 3
INPUT JUST	blocked 8	done 7	in_progress -14	not_started -3
INPUT LACK	blocked 8	in_progress -3	not_started -3
INPUT LATER	done -3	in_progress 3
INPUT LET	in_progress 7
INPUT NO	question 7
INPUT NOTYET	blocked -4	in_progress 3	not_started -6	question 11
INPUT NOUN	ack -3	done 10	not_started -4	question -3
INPUT NOW	extension -5	not_started 5
INPUT OBSTACLE	blocked 15	done -3	in_progress -4	unrelated -5
INPUT OTHER	in_progress -3	not_started 4
INPUT OVER	ack -4	blocked -4	done 4	unrelated 6
INPUT PART	blocked 4	in_progress -4
INPUT PAST	blocked -4	not_started -3	question 7
INPUT POSTPONE	blocked 5
INPUT RECEIVE	in_progress 3
INPUT REMAIN	in_progress -4	not_started 8
INPUT SIGN	ack -4	done 7	in_progress -3	question 3
INPUT SO	blocked 8	not_started -3
INPUT SOCIAL	unrelated 5
INPUT SOFT	ack 3	blocked -5	in_progress -6	not_started 8	unrelated 5
INPUT SOON	extension 8	in_progress -5
INPUT SPAN	done 6	in_progress -5
INPUT STEP	done -3	in_progress 10	not_started -3	question 3	unrelated -4
INPUT SUBMIT	done 7	in_progress -5
INPUT TELL	blocked -4	in_progress 4
INPUT THEN	blocked 6	done -4	in_progress -9	not_started 3	question 6
INPUT THEY	ack -3	blocked 3	in_progress 5
INPUT UNDO	blocked 14	in_progress -11
INPUT UNIT	ack -4	done -14	not_started 6	unrelated 15
INPUT UNTIL	in_progress 3
INPUT WAIT	blocked 6	in_progress -3
INPUT WH	blocked -6	in_progress -4	not_started 9	unrelated 4
INPUT WHO	ack 3	blocked 3	done -4	in_progress -12	not_started 4	unrelated 6
INPUT WHOLE	done 12	in_progress -9
INPUT WORD	ack -11	blocked 5	done -13	extension -21	in_progress 29	not_started 6	unrelated 5
INPUT |	blocked 21	done -5	not_started -6	question -5	unrelated -9
JUST	ack -24	blocked -8	done -3	extension 6	in_progress -10	not_started 68	question -11	unrelated -17
JUST BEGIN	ack -3	blocked -6	done -7	extension -4	in_progress 15	not_started 11	unrelated -5
JUST COMMA	blocked 5	extension 4	in_progress -6
JUST DO	ack -3	blocked -4	done -4	extension -8	in_progress -3	not_started 26
JUST EARLY	blocked -4	done -3	in_progress 4
JUST FINISH	done 4	in_progress 12	not_started -11
JUST FOR	not_started 4
JUST GIVE	blocked -4	done 4	extension 11	in_progress -14	not_started 5
JUST LACK	blocked 7	not_started -3
JUST NOUN	ack -8	blocked -6	in_progress 8	not_started 8
JUST OTHER	done 10	in_progress -9
JUST OVER	done 8	unrelated -5
JUST PART	not_started 3
JUST RECEIVE	not_started 9
JUST SOCIAL	in_progress 4	not_started 3	unrelated -6
JUST SOFT	done 3	in_progress -4
JUST STEP	blocked -3	done -3	extension -3	not_started 15
JUST TELL	blocked -7	extension 8
JUST UNIT	in_progress -3	unrelated 6
JUST UNSURE	blocked 9	not_started -9
JUST UNTIL	done 5	in_progress 5	not_started -3	unrelated -6
JUST WHO	blocked 7	in_progress -8	not_started -5	unrelated 11
JUST WORD	blocked -10	done -6	extension 7	in_progress -7	not_started 22	unrelated -4
JUST |	blocked 8	extension -5	unrelated 3
LACK	ack -15	blocked 68	done -29	extension -8	not_started 10	question -16	unrelated -9
LACK BEGIN	not_started 5
LACK COMMA	blocked 7	done 3	in_progress -6
LACK DO	blocked 3
LACK DRAFT	blocked 7	in_progress -4
LACK INPUT	ack -4	blocked 28	done -6	extension 3	in_progress -5	not_started -5	question -5	unrelated -5
LACK NOUN	done -3	not_started 4
LACK NUMBER	blocked 7	in_progress -5
LACK SOCIAL	in_progress -4	unrelated 5
LACK SOFT	in_progress 6
LACK SOON	blocked 3
LACK STEP	in_progress -6	not_started 9
LACK TELL	in_progress 3
LACK UNIT	blocked -15	done 14	extension -4	in_progress 7
LACK WH	not_started 3
LACK WHO	done -3	in_progress 7
LACK WORD	ack -5	blocked 16	done -9	not_started 8	question -3	unrelated -6
LACK |	blocked 5	done -8	in_progress 4	not_started -5	unrelated 5
LATE	ack -6	blocked 8	done -6	extension 41	in_progress -21	not_started -5	unrelated -12
LATE BECAUSE	blocked 9	in_progress -7
LATE LATER	extension 3
LATE NUMBER	blocked -3	done -5	extension 24	in_progress -6	question -5	unrelated -3
LATE SPAN	extension 4
LATE TERM	blocked 9	in_progress -3
LATE UNSURE	blocked 6
LATE UNTIL	extension 3
LATE WHO	question 3	unrelated -3
LATE WORD	blocked -6	extension 3	question 5
LATER	ack -12	blocked -117	done -29	extension 125	in_progress 19	not_started 45	question -43	unrelated 14
LATER ABLE	blocked -3	extension 6
LATER BECAUSE	blocked -4	extension 11
LATER BEFORE	done 5	in_progress -4
LATER BEGIN	in_progress -3	not_started 5
LATER COMMA	ack 9	blocked -17	done -6	extension 28	in_progress -8	unrelated -5
LATER DO	in_progress 9	not_started -3
LATER EARLY	blocked -3	done -5	not_started -7	unrelated 19
LATER FINISH	blocked -3	done -15	extension -4	in_progress 32	unrelated -4
LATER GIVE	blocked -3	done -10	in_progress 19
LATER HA	extension 9
LATER JUST	blocked -5	done 5	extension -8	in_progress -12	not_started 28	unrelated -5
LATER LACK	blocked 4
LATER LATER	extension 3
LATER LET	extension 5
LATER NO	blocked 3	question 7	unrelated -4
LATER NUMBER	blocked -5	extension 8	in_progress -10	not_started 12
LATER OBSTACLE	blocked -3	in_progress 3
LATER OVER	blocked 4	done 12	in_progress -11
LATER PAST	done 7	in_progress -5
LATER SOCIAL	in_progress -4	unrelated 13
LATER SOFT	blocked -8	extension 28	in_progress -8	not_started -7	question -5
LATER SPAN	in_progress 3	question -3
LATER STEP	in_progress 7
LATER STOP	extension 6	in_progress -3
LATER SUBMIT	in_progress 4
LATER TELL	in_progress -16	unrelated 16
LATER THEN	done -3	in_progress 7
LATER UNIT	in_progress 3	unrelated 3
LATER UNTIL	blocked 5
LATER WH	unrelated 4
LATER WHO	ack 3	blocked -19	done -9	extension -7	in_progress 19	not_started 33	question -8	unrelated -11
LATER WORD	ack -3	blocked -24	extension 16	in_progress 15	question -6
LATER |	blocked -18	done 13	extension 49	in_progress -24	not_started -4	question -7	unrelated -7
LET	ack 28	blocked -21	extension 19	in_progress -33	not_started 28	question 5	unrelated -24
LET COMMA	blocked 3	done -3	not_started -3
LET COND	ack -5	not_started 6
LET DO	done -3	in_progress 4
LET FINISH	done -4	in_progress -8	not_started 12
LET FUTURE	ack 4
LET GIVE	ack 5	blocked -4	done -5	extension 4	in_progress -3	unrelated 4
LET HOW	ack 5	done -4	in_progress 11	question -7	unrelated -3
LET LATER	ack -4	in_progress -3	not_started 19	unrelated -4
LET NOTYET	in_progress 6
LET NOW	in_progress -3	not_started 4
LET RECEIVE	in_progress -5	not_started -5	question 14
LET SOFT	ack 3	done 3	in_progress -4
LET STEP	in_progress -9	question 10
LET THEY	blocked 5
LET UNIT	ack 5	blocked -3	done -5	in_progress 6
LET UNTIL	extension -4	not_started 6
LET WHO	ack 12	blocked -9	done 7	extension 25	in_progress -19	not_started -4	question -3	unrelated -9
LET WORD	blocked -11	done 15	extension -3	not_started 3
LET |	blocked 3	done 7	in_progress -9
LIMIT	ack -5	blocked -6	done -5	in_progress 9	question 10	unrelated -4
LIMIT LATER	ack -4	blocked -5	done -4	in_progress 10	question 6	unrelated -3
MORE	ack -5	blocked -9	done -13	extension 66	in_progress -8	not_started -8	question -11	unrelated -12
MORE ABLE	extension 3
MORE INPUT	blocked 5	done -4	in_progress 3
MORE NUMBER	ack -3	blocked -6	done -10	extension 39	in_progress -10	not_started -3	question -3	unrelated -5
MORE SPAN	extension 4
MORE TERM	extension 6
MORE WORD	extension 10	unrelated -4
MORE |	done 5
MUST	blocked 13	done -15	extension -12	in_progress -5	not_started -22	question 58	unrelated -18
MUST DO	blocked -4	done 9	in_progress -10	question 12	unrelated -4
MUST DOING	done 12	in_progress -11
MUST EARLY	blocked -3	done -3	in_progress 5
MUST FINISH	ack 6	done -16	in_progress 6	question 6
MUST FOR	blocked 3
MUST FUTURE	done 7	in_progress -5
MUST GIVE	question 8
MUST HOW	blocked 5	question -5
MUST INPUT	blocked -3	unrelated 3
MUST LATER	done -3	in_progress 9
MUST MORE	done -3	in_progress 4
MUST NO	question 3
MUST NOTYET	blocked -3	done 11	in_progress -5	not_started -3
MUST POSTPONE	blocked 5	extension -8
MUST REPORT	question 3
MUST SIGN	blocked -3	question 8
MUST SOFT	ack 3
MUST SUBMIT	question 3
MUST THEN	blocked 4
MUST UNDO	blocked -14	done -8	extension 7	in_progress 22	question -3
MUST UNIT	blocked 4
MUST WAIT	blocked 9	extension -5
MUST WHO	blocked 4	in_progress -3	question 3
MUST WORD	blocked 24	done -8	in_progress -18	not_started -3	question 9
MUST |	blocked -4	done -3	in_progress 6
NO	ack -19	blocked 32	done -15	extension -4	in_progress -25	not_started -7	unrelated 41
NO ABLE	blocked 5
NO ASK	blocked -7	question 8
NO ASKS	question 6
NO BUT	done 4	in_progress -3
NO CALM	done 10	in_progress -8
NO COMMA	blocked -8	in_progress -4	not_started 12
NO DENY	blocked 8	done -5	in_progress -4
NO DO	blocked 5	done 3	in_progress -3
NO EARLY	blocked 10	done -5	in_progress -3
NO FINISH	done -12	extension 7	in_progress 14	not_started -3	question -3	unrelated -3
NO FOR	blocked 6
NO GIVE	blocked 17	done -7	in_progress -3	unrelated -3
NO INPUT	done 4
NO MUST	blocked -11	done 15
NO NOUN	blocked 8	extension -3	in_progress -4
NO NOW	in_progress 3	not_started -3
NO OVER	done -3	unrelated 5
NO PART	blocked -9	in_progress 5	unrelated 5
NO POSTPONE	done 3
NO SIGN	blocked 13	in_progress -10
NO SOFT	blocked -6	done -3	extension 3	question -4	unrelated 9
NO STEP	blocked 5
NO SUBMIT	extension 3
NO TELL	blocked 15	done -5	in_progress -5
NO WH	blocked 32	done -3	in_progress -7	unrelated -16
NO WHO	ack -3	blocked -17	done -4	extension -4	in_progress -6	not_started -4	question 13	unrelated 25
NO WORD	extension 5	in_progress -5	not_started 6	unrelated -3
NO |	ack -3	blocked -29	done -5	extension -5	in_progress 16	question -13	unrelated 40
NOTYET	ack -35	blocked 11	done -36	extension -14	in_progress -15	not_started 74	question 22	unrelated -7
NOTYET BEGIN	ack -4	blocked -7	done -8	extension -5	in_progress -28	not_started 62	question -5	unrelated -4
NOTYET COMMA	blocked -7	done 21	in_progress 8	not_started -13	question -7
NOTYET DENY	blocked -4	done 11	in_progress 6	not_started -9	question -3
NOTYET DO	ack -3	blocked 5	done -9	in_progress -11	not_started 26	question -4	unrelated -3
NOTYET EARLY	done 10	in_progress -18	not_started 16
NOTYET FINISH	done 4	in_progress 35	not_started -33	question -3	unrelated -6
NOTYET FOR	blocked 5	in_progress -3
NOTYET FUTURE	in_progress -3	not_started 7
NOTYET GIVE	ack -4	blocked 9	done -22	in_progress 18	not_started -3	question 4	unrelated -4
NOTYET HA	question 6
NOTYET HELP	blocked 5	not_started -3
NOTYET LET	in_progress -12	not_started -3	question 17
NOTYET MUST	in_progress 3
NOTYET NO	blocked -5	done -3	in_progress -3	not_started 12
NOTYET NOUN	not_started -3
NOTYET OBSTACLE	blocked 5	in_progress -3
NOTYET PART	in_progress -4	not_started 3
NOTYET RECEIVE	in_progress -6	not_started 8
NOTYET REPORT	in_progress 7	not_started -4
NOTYET SIGN	done -4	in_progress 22	not_started -11
NOTYET SOFT	blocked -6	in_progress -11	not_started 8	question 15
NOTYET STEP	blocked -12	done -7	in_progress -14	not_started 40	question -4	unrelated -3
NOTYET SUBMIT	blocked 4
NOTYET TELL	blocked 6
NOTYET UNDO	not_started 3
NOTYET UNIT	not_started -3	question 4	unrelated 4
NOTYET WH	blocked 35	done -5	not_started -8	question -13	unrelated -8
NOTYET WHO	ack -3	blocked -5	done -7	in_progress 5	not_started -20	question 4	unrelated 27
NOTYET WORD	ack -3	done -13	in_progress -8	not_started 37	question -5	unrelated -8
NOTYET |	ack -3	blocked -8	extension -3	not_started -16	question 19	unrelated 10
NOUN	ack -35	blocked 6	done 34	extension -20	in_progress -14	not_started 6	question 42	unrelated -19
NOUN ABLE	not_started 3
NOUN ALMOST	blocked 7	in_progress -8	unrelated 3
NOUN BECAUSE	done 5	in_progress -3
NOUN BEFORE	blocked -6	done 5	extension 3
NOUN BUT	blocked -3	unrelated 5
NOUN COMMA	ack -4	blocked 15	done 5	extension -11	unrelated -5
NOUN DENY	blocked 5	in_progress 8	not_started -4	question -5
NOUN DO	blocked -3
NOUN DOING	blocked 6
NOUN DRAFT	in_progress 7	not_started -3
NOUN EARLY	blocked 3	done -8	in_progress -10	question 4	unrelated 14
NOUN FINISH	blocked -6	done 6	extension -6	in_progress 5	not_started 9	unrelated -6
NOUN FOR	blocked 12	done 3	extension -4	in_progress -3	unrelated -5
NOUN GIVE	ack 5	done 4	in_progress -8	question 3
NOUN HA	question 3
NOUN HELP	ack 3	blocked -3	done 11	extension -4	in_progress -6
NOUN INPUT	ack 4	blocked -19	done 15	extension -5	in_progress 5	not_started -9	question 17	unrelated -6
NOUN JUST	blocked 8	extension 5	in_progress 17	not_started -24	question -3
NOUN LACK	in_progress -6	not_started 8
NOUN LATER	blocked -6	done -6	extension 20	in_progress -3
NOUN LET	done 5	in_progress -7	unrelated 4
NOUN MUST	ack 4	blocked 6	in_progress -3	question -5
NOUN NO	question 7
NOUN NOTYET	blocked -3	done -6	in_progress 12	not_started -4	question -3	unrelated 3
NOUN NOUN	ack -5	blocked -11	done 28	in_progress -7	not_started 5	question -4	unrelated -9
NOUN NOW	done 6	in_progress -4
NOUN NUMBER	done -6	in_progress 4
NOUN OBSTACLE	blocked 8	done -7	in_progress -3	question 6
NOUN OVER	ack -10	blocked -7	done 15	in_progress 14	not_started -4	question -3	unrelated -3
NOUN PAST	blocked 11	done -4	in_progress -6
NOUN POSTPONE	blocked 8	in_progress -3
NOUN RECEIVE	ack -8	not_started 8
NOUN SIGN	in_progress 6
NOUN SO	blocked -6	extension 8
NOUN SOCIAL	done -5	in_progress 4
NOUN SOFT	blocked -8	in_progress -8	not_started 9	unrelated 7
NOUN SOON	blocked 7	in_progress -6
NOUN SPAN	done -3
NOUN STEP	blocked -4	done 8
NOUN STOP	blocked -9	not_started 10
NOUN SUBMIT	done 5
NOUN TELL	blocked -3	in_progress 4
NOUN THEN	done -3	in_progress 3	question 3
NOUN THEY	blocked 4	in_progress -5
NOUN UNDO	blocked 10	in_progress -6
NOUN UNIT	ack 5	done -5	extension -3	question 9	unrelated -5
NOUN UNSURE	blocked 10	in_progress -7
NOUN UNTIL	blocked -3	done 4	extension 3
NOUN WAIT	blocked -3
NOUN WH	blocked -9	done -4	in_progress -3	not_started 4	question 12	unrelated 4
NOUN WHO	done -12	extension -4	in_progress 3	not_started 3	unrelated 7
NOUN WORD	ack -6	blocked -12	done 28	extension -14	in_progress -10	not_started 10	question 19	unrelated -16
NOUN |	ack -9	blocked -3	done -14	extension 7	in_progress 6	not_started 19	question -8	unrelated 4
NOW	ack -22	blocked -31	done 25	extension -8	in_progress 36	not_started -16	question -19	unrelated 36
NOW ALMOST	question -3	unrelated 3
NOW BEGIN	in_progress 7	not_started -6
NOW COMMA	extension -3	in_progress 5	unrelated 3
NOW DO	in_progress 5	not_started -3	question 3
NOW EARLY	in_progress -3	question -4	unrelated 9
NOW FINISH	not_started 3	question -3
NOW GIVE	blocked -3	in_progress 7
NOW JUST	in_progress 3
NOW LATER	in_progress 7
NOW LET	blocked -3	not_started 5
NOW NO	unrelated 3
NOW NOTYET	blocked 8	done -4	in_progress -16	not_started 14
NOW NOW	done 7	in_progress -3
NOW OBSTACLE	blocked -8	extension 3	in_progress -4	unrelated 10
NOW OVER	done 14	in_progress -16	unrelated 3
NOW PAST	done 6	in_progress -5
NOW SOCIAL	blocked -3	done -3	unrelated 13
NOW SOFT	blocked -3	done 15	in_progress -17	unrelated 7
NOW SPAN	done 3
NOW STEP	in_progress 5
NOW THEN	done 9	in_progress -9
NOW UNIT	blocked 5	done -6	in_progress 7	not_started -4
NOW UNTIL	in_progress 3
NOW WHO	ack -5	blocked -11	done -10	in_progress 36	question -4	unrelated -4
NOW WORD	ack -3	blocked -14	done -6	in_progress 20	not_started 3	question -7	unrelated 8
NOW |	ack -3	blocked 14	done 16	extension -5	in_progress 8	not_started -17	question -3	unrelated -10
NUMBER	ack -29	blocked -42	done 19	extension 87	in_progress 5	not_started -12	question -35	unrelated 6
NUMBER ALMOST	blocked -4	unrelated 6
NUMBER BECAUSE	blocked -4	extension 6
NUMBER BUT	extension 4	question -3
NUMBER COMMA	blocked -6	in_progress 6
NUMBER DO	in_progress -4	not_started 4
NUMBER EARLY	done -3	in_progress 3
NUMBER FINISH	done -9	in_progress 11
NUMBER GIVE	blocked -3	extension 3	in_progress 12	question -9
NUMBER HA	extension 5
NUMBER INPUT	done 4	in_progress -7	unrelated 6
NUMBER JUST	blocked -3	in_progress -17	not_started 19	unrelated 3
NUMBER LATER	extension 6
NUMBER NO	blocked -3	unrelated 7
NUMBER NOUN	done 5	in_progress 4	not_started -9
NUMBER NOW	blocked -7	done 6	extension -3	in_progress -3	unrelated 9
NUMBER OVER	done -13	in_progress 10	unrelated 6
NUMBER PART	done 3	in_progress -3
NUMBER PAST	done 3
NUMBER RECEIVE	done -4	in_progress 4
NUMBER SPAN	ack -6	blocked -10	done -11	extension 75	in_progress -23	not_started -6	question -5	unrelated -12
NUMBER SUBMIT	extension 4	question -3
NUMBER THEN	blocked 3
NUMBER UNDO	blocked 3
NUMBER UNIT	ack -4	blocked -13	done 16	extension -5	in_progress 11	question -3	unrelated -3
NUMBER UNTIL	in_progress 4
NUMBER WH	in_progress 4
NUMBER WHO	blocked -3	done 9	extension 3	in_progress -7	not_started 7	question -4	unrelated -3
NUMBER WORD	ack -5	blocked 19	done 26	extension -4	in_progress -17	not_started -5	question -4	unrelated -10
NUMBER |	ack -3	blocked -12	done -9	in_progress 23	not_started -4	question -3	unrelated 7
OBSTACLE	ack -12	blocked 106	done -11	extension 3	in_progress -42	not_started -22	question -15	unrelated -8
OBSTACLE BECAUSE	blocked 5
OBSTACLE BUT	blocked -12	done 11	in_progress 3
OBSTACLE COMMA	not_started -4	unrelated 3
OBSTACLE DENY	blocked -7	in_progress 9
OBSTACLE DOING	blocked -4	in_progress 5
OBSTACLE DRAFT	blocked 12	in_progress -6
OBSTACLE FINISH	blocked 11	done -5	in_progress -3
OBSTACLE INPUT	blocked 6	in_progress -4
OBSTACLE NO	blocked 6
OBSTACLE NOTYET	blocked -3	not_started 6
OBSTACLE NOUN	done 6	in_progress -6
OBSTACLE NUMBER	blocked 5	done -3
OBSTACLE OBSTACLE	blocked -3	in_progress 4
OBSTACLE OVER	blocked 12	done 3	in_progress -5	unrelated -4
OBSTACLE PART	blocked 3	in_progress -5
OBSTACLE SIGN	blocked 7	in_progress -3
OBSTACLE SO	blocked 3
OBSTACLE SOCIAL	blocked 5	unrelated -4
OBSTACLE SOFT	blocked 24	done -4	in_progress -13
OBSTACLE SPAN	blocked 3
OBSTACLE TELL	ack 5	blocked -7
OBSTACLE UNDO	blocked -3	in_progress 4
OBSTACLE UNIT	in_progress 5	unrelated -3
OBSTACLE UNTIL	blocked -4	unrelated 5
OBSTACLE WH	blocked 3
OBSTACLE WHO	ack 4	blocked 20	done -10	in_progress -11
OBSTACLE WORD	ack -3	blocked -7	done -6	in_progress 9	not_started -4	question -5	unrelated 15
OBSTACLE |	ack -5	blocked 34	done -6	in_progress -14	not_started -7	question 4	unrelated -4
OTHER	ack -5	done -10	extension -4	in_progress 13	not_started 11	question 9	unrelated -12
OTHER DO	in_progress -3	not_started 4
OTHER FINISH	done -9	not_started 9
OTHER GIVE	done -7	in_progress 5	not_started 3
OTHER JUST	in_progress -6	not_started 7
OTHER LACK	done 4	in_progress -3
OTHER NO	blocked 5	in_progress -4
OTHER OVER	done -5	in_progress 5
OTHER SOCIAL	question 6	unrelated -5
OTHER TELL	in_progress 3
OTHER THEN	in_progress 4	not_started -3
OTHER WHO	in_progress 3
OTHER WORD	done 11	in_progress -13	not_started 3
OTHER |	blocked -3	in_progress 20	not_started -13
OVER	ack 36	done 37	extension -41	in_progress 9	not_started -23	question -28	unrelated 11
OVER BECAUSE	done 3
OVER BUT	ack -3	blocked 16	done 9	extension -3	in_progress 9	not_started -6	question -11	unrelated -11
OVER COMMA	ack 10	blocked -19	done -38	extension -4	in_progress 28	not_started 12	question -17	unrelated 28
OVER CONFIRM	done 3
OVER DENY	in_progress 5
OVER DO	done -3	in_progress -7	not_started 11
OVER DOING	blocked 7	in_progress -7
OVER EARLY	done -3	in_progress -5	unrelated 9
OVER FINISH	in_progress 3
OVER FOR	blocked -3	not_started 4
OVER GIVE	ack 4	blocked -3	done -20	in_progress 16	question 5
OVER HA	in_progress -4	question 11	unrelated -3
OVER LET	ack 5	in_progress -5
OVER NOUN	blocked -4	done -23	extension 3	in_progress -7	unrelated 32
OVER OBSTACLE	ack 5
OVER REMAIN	in_progress 3
OVER SO	blocked 6	done -4
OVER SOFT	ack 15	blocked -21	done 76	extension -11	in_progress -6	not_started -18	question -16	unrelated -20
OVER TELL	ack 9
OVER THEN	blocked 6	done -5	in_progress -6	question 7
OVER UNDO	blocked 5	done -3
OVER UNIT	blocked 3	done -4	unrelated 3
OVER UNSURE	ack 4
OVER WH	done -7	in_progress 12	question 4	unrelated -6
OVER WHO	ack -3	blocked 7	done 48	extension -12	in_progress -16	not_started -7	question -4	unrelated -13
OVER WORD	in_progress -9	unrelated 8
OVER |	ack -6	blocked 9	done 35	extension -12	in_progress 8	not_started -13	question -9	unrelated -12
PART	ack -28	blocked 8	extension 3	in_progress 45	not_started -11	unrelated -20
PART BEFORE	blocked 5	in_progress -4
PART COMMA	blocked 3	extension 7	in_progress -7
PART EARLY	blocked 24	done -6	in_progress -7	not_started -3	question -5	unrelated -3
PART FINISH	in_progress 3
PART INPUT	done -4	question 7
PART LET	done 8	in_progress -7
PART NO	in_progress -3	question 3
PART NOTYET	in_progress -4	not_started 6
PART NOUN	in_progress 3
PART NOW	in_progress 4	not_started -4
PART NUMBER	done -13	in_progress 21	unrelated -4
PART OBSTACLE	blocked -5	in_progress 7
PART OVER	ack -3	done -9	in_progress 15	unrelated -3
PART PART	done -4	unrelated 4
PART RECEIVE	done 8	in_progress -3
PART REMAIN	done 10	in_progress -10
PART SHARE	blocked -3	done -3	in_progress 12
PART SOCIAL	in_progress 4	unrelated -3
PART SOFT	blocked -3	in_progress 5
PART SPAN	blocked -4	done 3	in_progress 4
PART STEP	in_progress 10	not_started -4
PART SUBMIT	blocked -3	done -4	in_progress 9
PART THEN	not_started 3
PART UNDO	blocked -4
PART WHO	ack -6	blocked 10	done 17	in_progress -24	not_started 8	unrelated -3
PART WORD	ack -5	blocked -5	done -9	extension 3	in_progress 16	not_started -11	question 7	unrelated 3
PART |	blocked 4	done 7	in_progress -8	not_started 4	question -4
PAST	ack -15	blocked -18	done 56	extension -26	in_progress -3	not_started 12	unrelated -8
PAST ASK	done -4	extension 4
PAST BEGIN	ack -4	blocked -7	done -21	in_progress 32	unrelated 3
PAST COMMA	in_progress -5	not_started 8
PAST DO	ack -4	done 3	in_progress 4	not_started 5	question -4	unrelated -3
PAST DRAFT	done -3	in_progress 7
PAST EARLY	ack -7	done -32	in_progress 47
PAST FINISH	ack -7	done 8	extension -3	in_progress -9	not_started 4	question 5
PAST FUTURE	ack -6	not_started 12	question -5
PAST GIVE	ack -9	blocked 6	done 26	extension -8	in_progress -11	not_started 4	question 3	unrelated -11
PAST HELP	blocked -4	in_progress 3
PAST INPUT	blocked 6	in_progress -9	unrelated 6
PAST LET	ack 8	done -3	in_progress -4
PAST NOUN	ack -5	blocked -3	done 5	in_progress 9	not_started -3
PAST RECEIVE	ack 47	blocked -9	done -4	extension -4	in_progress -25	not_started 4	question -3	unrelated -5
PAST REPORT	ack -4	done 24	in_progress -15
PAST SIGN	blocked -4	done 33	in_progress -25
PAST SOCIAL	blocked 9	done -4	not_started -3
PAST STEP	ack -4	blocked -6	done 33	in_progress -8	not_started -8	unrelated -5
PAST SUBMIT	ack -3	blocked -7	done 8	in_progress 7	not_started -7	question 6
PAST TELL	blocked -3	in_progress 5
PAST THEY	blocked 7	unrelated -3
PAST UNDO	done 4	in_progress -4
PAST UNIT	done 7	in_progress -11	question 6
PAST UNSURE	done -8	in_progress 8
PAST UNTIL	blocked 6	done -12	unrelated 8
PAST WAIT	done -3
PAST WH	done -3	in_progress -3	not_started 6
PAST WORD	ack -17	done 22	extension -4	in_progress -5	unrelated 3
PAST |	blocked 4
POSTPONE	ack -14	done -18	extension 108	in_progress -44	not_started -15	question 5	unrelated -22
POSTPONE COMMA	blocked 3	in_progress -3
POSTPONE FINISH	blocked -3	extension 5
POSTPONE FOR	blocked -3	extension 6
POSTPONE HA	extension -13	question 17
POSTPONE LATER	blocked 7	done -3
POSTPONE LET	extension 4
POSTPONE NOTYET	blocked -3	not_started 4
POSTPONE NOUN	extension 5
POSTPONE NUMBER	extension 11
POSTPONE OVER	blocked 11	in_progress -6
POSTPONE PART	blocked 5	in_progress -5
POSTPONE REPORT	blocked -3	extension 6
POSTPONE SOFT	blocked 8	done -4
POSTPONE SPAN	blocked 4
POSTPONE TERM	extension 4
POSTPONE UNIT	extension 3
POSTPONE UNTIL	ack -4	blocked -7	done -7	extension 37	in_progress -8	not_started -4	question -4	unrelated -3
POSTPONE WHO	done 3
POSTPONE WORD	blocked -8	done -4	extension 32	in_progress -6	question -4	unrelated -8
POSTPONE |	done 4
RECEIVE	ack 106	blocked -27	done -14	extension -19	in_progress -44	not_started 7	question 8	unrelated -17
RECEIVE BUT	in_progress -4	question 7
RECEIVE COMMA	ack 10	blocked -4
RECEIVE COND	blocked 4	in_progress -3
RECEIVE FOR	done 4
RECEIVE GIVE	in_progress -8	not_started 11
RECEIVE HELP	blocked -5	done 3
RECEIVE INPUT	ack 8	blocked -5	extension -3	not_started 4	unrelated -3
RECEIVE MUST	ack 7	in_progress -5
RECEIVE NOUN	ack 13	blocked -3	in_progress -6	not_started -3
RECEIVE NOW	in_progress -6	not_started 6	question 3
RECEIVE OVER	ack 47	blocked -8	done -12	extension -3	in_progress -15	question -3	unrelated -3
RECEIVE REPORT	done -5	in_progress 3	question 6
RECEIVE SOFT	ack -5	done 12	in_progress -6
RECEIVE SPAN	done -6	unrelated 6
RECEIVE TARGET	ack 7	done -4
RECEIVE UNDO	question -3	unrelated 4
RECEIVE UNIT	done 6	in_progress -5
RECEIVE WH	in_progress 3
RECEIVE WHO	ack -6	blocked 6	done 4	unrelated -4
RECEIVE WORD	ack 13	blocked -4	done -3	extension -4	in_progress 6	unrelated -7
RECEIVE |	ack 5	blocked -5	extension -4	not_started 8	unrelated -6
REMAIN	ack -6	blocked -32	done -9	extension -4	in_progress 29	not_started 16	question 20	unrelated -14
REMAIN ABLE	blocked -6	done 9	in_progress -4
REMAIN DRAFT	done 6
REMAIN FINISH	unrelated 3
REMAIN HELP	done 10	question -5	unrelated -3
REMAIN INPUT	done -6	in_progress 10
REMAIN LATER	in_progress 7	not_started -3
REMAIN NO	blocked 3	question -3
REMAIN NOTYET	in_progress -6	not_started 7
REMAIN NOUN	done -4	not_started 7
REMAIN NUMBER	blocked 9	done -4	in_progress 7	not_started -4	unrelated -4
REMAIN PART	blocked -4	done -3	in_progress 3	question 8
REMAIN POSTPONE	blocked -3	done -4	in_progress 5	not_started 3
REMAIN SOFT	done -3	in_progress 8
REMAIN THEN	ack -4	done 10	unrelated -3
REMAIN THEY	done -3	in_progress 5
REMAIN UNDO	in_progress 3
REMAIN UNIT	done 4
REMAIN WAIT	blocked -12	in_progress 20	question -3
REMAIN WH	in_progress -8	question 9
REMAIN WHO	ack 3	blocked 7	done 7	in_progress -25	not_started 7	unrelated 4
REMAIN WORD	blocked -13	done -21	extension 3	in_progress 12	not_started 10	question 12	unrelated -4
REMAIN |	in_progress 3
REPORT	ack -5	blocked -12	done 7	extension -4	in_progress 6	not_started -6	question 12	unrelated 3
REPORT DOING	done -3	in_progress 3
REPORT FINISH	done 11	in_progress -7
REPORT GIVE	done 8	in_progress -6
REPORT LIMIT	done -3	in_progress 6
REPORT NOUN	blocked -3	done 4
REPORT NOW	question 3
REPORT NUMBER	done -4	extension -4	in_progress 3	question 4
REPORT OBSTACLE	blocked 3
REPORT OVER	done 4	in_progress -4
REPORT PART	blocked -3	extension 5
REPORT PAST	done 5	in_progress -5
REPORT SOFT	done -4	in_progress 6
REPORT SPAN	blocked 3	done 6	in_progress -3
REPORT STEP	done -3	in_progress 3
REPORT UNIT	done 3	in_progress 3
REPORT UNTIL	done -3	in_progress 6
REPORT WHO	done -17	not_started 6	question -7	unrelated 17
REPORT WORD	blocked -7	question 9	unrelated -3
REPORT |	ack 4	done -3	in_progress 6	not_started -3
SHARE	ack -11	blocked -25	done -40	in_progress 101	not_started 4	question -12	unrelated -16
SHARE COMMA	blocked -3	not_started 6
SHARE NO	blocked 3
SHARE NOUN	in_progress 6
SHARE OVER	blocked -3	done -8	in_progress 18
SHARE SOFT	in_progress 6
SHARE STOP	in_progress 3
SHARE TROUBLE	in_progress 3
SHARE UNIT	blocked -4	done -6	in_progress 15
SHARE WHO	not_started 6
SHARE WORD	blocked -4	done -7	in_progress 21	unrelated -5
SHARE |	ack -3	blocked -8	done -6	extension 3	in_progress 26	question -5	unrelated -6
SIGN	ack -28	blocked 7	done 27	extension -11	in_progress 32	not_started -26	question 27	unrelated -28
SIGN BEFORE	done 3
SIGN COMMA	blocked -4	done 12
SIGN DRAFT	blocked -3	in_progress 4
SIGN EARLY	blocked -4	done 4
SIGN FINISH	in_progress 4
SIGN FUTURE	blocked -5	done 7
SIGN GIVE	done 5	in_progress -3
SIGN NO	question 6
SIGN NOTYET	question 6
SIGN NOUN	done 3	in_progress -3
SIGN OVER	ack -3	done -6	in_progress 5	question 7
SIGN RECEIVE	ack -14	blocked -3	done 23	in_progress -4
SIGN SIGN	done 6	in_progress -6
SIGN SOFT	blocked 9	done 3	in_progress -6	not_started -3
SIGN SOON	done -3	in_progress 4
SIGN THEN	done -11	in_progress 17
SIGN THEY	blocked 4
SIGN UNDO	blocked 13	done -9
SIGN WH	in_progress -4	question 6
SIGN WHO	done -4	in_progress 8	not_started -3
SIGN WORD	done 28	in_progress -19	not_started -3	unrelated -5
SIGN |	ack -3	blocked 11	done -16	in_progress 32	not_started -8	question -3	unrelated -10
SO	ack -5	blocked 71	done -14	extension 5	in_progress -23	not_started -27	question -3	unrelated -4
SO DOING	blocked 8	in_progress -4
SO GIVE	blocked 6	done -4
SO NO	blocked 3
SO NOTYET	blocked 28	in_progress -4	not_started -19
SO NOUN	blocked 4	in_progress -4
SO UNIT	blocked 3
SO WHO	blocked 5	not_started -3
SO WORD	ack -3	blocked 6	extension 7	in_progress -5
SOCIAL	ack -22	blocked 35	done -45	extension -25	not_started -28	question -8	unrelated 95
SOCIAL BEFORE	done -6	unrelated 7
SOCIAL COMMA	blocked 16	in_progress -7	not_started -3	unrelated -4
SOCIAL DOING	in_progress 6
SOCIAL FINISH	blocked -3	done -24	in_progress 3	not_started -3	unrelated 30
SOCIAL FOR	done -8	unrelated 10
SOCIAL INPUT	blocked -5	done -4	in_progress 6	unrelated 8
SOCIAL LET	unrelated 4
SOCIAL NO	blocked -7	unrelated 15
SOCIAL NOTYET	not_started -4	unrelated 8
SOCIAL NOUN	done 10	unrelated -7
SOCIAL NOW	done -6	unrelated 12
SOCIAL OBSTACLE	blocked 3
SOCIAL OVER	blocked 8	done -8	in_progress -5	unrelated 7
SOCIAL PAST	blocked 4	unrelated -4
SOCIAL SOCIAL	blocked -3	extension -3	unrelated 13
SOCIAL SOFT	done -3	extension -3	in_progress -4	unrelated 13
SOCIAL UNIT	blocked 3
SOCIAL WH	done 4
SOCIAL WHO	blocked 16	done -15	question -3	unrelated 8
SOCIAL WORD	ack -4	blocked -8	done 15	extension -6	in_progress 13	question 4	unrelated -13
SOCIAL |	ack -6	done -6	extension -6	in_progress -13	not_started -6	question 3	unrelated 34
SOFT	ack -27	blocked -18	done 27	in_progress 18	not_started -6	question -8	unrelated 12
SOFT ACK	ack 8	in_progress -5
SOFT ALMOST	done -5	in_progress 12
SOFT ASK	extension 4
SOFT ASKS	blocked -3	done -5	extension 3	in_progress -3	not_started 5	question 4
SOFT BEFORE	done 9	in_progress -5
SOFT BUT	in_progress 7
SOFT COMMA	ack 17	blocked -18	done 20	extension 4	in_progress 4	not_started -6	question -9	unrelated -12
SOFT COND	blocked -4	in_progress 5
SOFT DENY	blocked -3	done 3
SOFT DO	in_progress 7	question -5
SOFT DOING	done 8	in_progress -13	not_started 5
SOFT DRAFT	blocked 5	in_progress -3
SOFT EARLY	blocked 5	in_progress -6
SOFT FINISH	ack -4	done 32	in_progress -33	not_started 8	question -5	unrelated 4
SOFT FOR	blocked -8	done 14	in_progress -4
SOFT FUTURE	done -3	in_progress 6
SOFT GIVE	done 7	unrelated -3
SOFT HA	question -5	unrelated 8
SOFT HELP	in_progress 4
SOFT INPUT	ack -4	blocked 8	done 12	in_progress -18	unrelated 3
SOFT JUST	in_progress 6	not_started -3
SOFT LACK	blocked 7	done -5	in_progress -3
SOFT LATER	done -4	in_progress 5
SOFT LET	ack 11	done -5	in_progress -4	not_started 3
SOFT MUST	in_progress 7
SOFT NO	question -5	unrelated 6
SOFT NOTYET	blocked -6	done -4	not_started -6	question 20
SOFT NOUN	ack -6	blocked 3	done 4	extension -3
SOFT NOW	in_progress -3	not_started 7	question -4
SOFT NUMBER	ack -3	blocked -19	done 45	in_progress -22	question 4
SOFT OBSTACLE	blocked -7	done 11
SOFT OVER	ack -8	blocked -5	done 22	extension -3	in_progress -10
SOFT PART	blocked 3	done 8	in_progress -10
SOFT PAST	ack 4	blocked -6	done -6	in_progress 17	not_started -5
SOFT POSTPONE	extension 8	unrelated -3
SOFT RECEIVE	ack 4	blocked 4	done -3
SOFT REMAIN	blocked -8	done -3	in_progress 9	question 6
SOFT REPORT	done 4	extension -4	in_progress -3	question 4
SOFT SOCIAL	done -10	in_progress -4	unrelated 14
SOFT SOFT	ack -8	blocked -25	done 43	extension -6	in_progress -9	question -11	unrelated 17
SOFT SPAN	blocked 13	done -8	extension -4	not_started 4	unrelated -3
SOFT SUBMIT	done 4	in_progress -3
SOFT THEN	blocked 4	done -9	in_progress 5
SOFT UNDO	done 3
SOFT UNIT	blocked -4	extension 4	in_progress -12	not_started 6	unrelated 11
SOFT UNSURE	blocked 3	done -6	in_progress 7
SOFT UNTIL	in_progress 4
SOFT WAIT	extension 4
SOFT WH	blocked -3	question -4	unrelated 9
SOFT WHEN	in_progress 3
SOFT WHO	ack -18	blocked 16	done 10	extension 9	in_progress 8	not_started 14	question -7	unrelated -32
SOFT WHOLE	blocked -5	done 14	in_progress -7
SOFT WORD	ack -17	blocked 28	done 12	extension 9	in_progress -18	question -12
SOFT |	ack 6	blocked -5	done 3	extension -9	in_progress -5	not_started 3	question -13	unrelated 20
SOON	ack -4	extension 6	in_progress 5	not_started 5	question -7	unrelated -6
SOON COMMA	done 10	in_progress -5
SOON COND	in_progress -4	not_started 7
SOON DOING	in_progress -3
SOON GIVE	extension 3	in_progress -4	question 3
SOON NOTYET	in_progress -4	not_started 3
SOON NOUN	in_progress 4
SOON OBSTACLE	blocked 5	in_progress -5
SOON OVER	ack -3	blocked -6	done 4	in_progress 6
SOON SIGN	question 5
SOON SOFT	blocked -4	done -3	in_progress 13	unrelated -5
SOON SOON	blocked 10	done -8	in_progress -3	not_started 3
SOON STEP	blocked 5	done -3	extension 8	in_progress -8
SOON TELL	done 6	extension -4
SOON THEN	done -4	in_progress 3
SOON UNIT	ack -3	blocked 3
SOON WHO	done -9	in_progress -6	unrelated 10
SOON WORD	ack -3	blocked 8	done 11	in_progress -11	unrelated -5
SOON |	ack 10	blocked -13	done -12	extension -4	in_progress 21	not_started 3	question -5
SPAN	ack -17	done 24	extension 82	in_progress -31	not_started -14	question -10	unrelated -31
SPAN BECAUSE	blocked -3	extension 8
SPAN BEFORE	ack -3	blocked -11	done 30	in_progress -4	not_started -3	question -3	unrelated -4
SPAN COMMA	blocked 9	done -6	extension 4	in_progress -3
SPAN FINISH	done -3	in_progress 3
SPAN HA	extension 9	question -4
SPAN LATER	ack -3	blocked -8	done 42	in_progress -22	question -8
SPAN LET	extension 4
SPAN NO	extension 4
SPAN NOW	blocked 18	in_progress -6	not_started -8
SPAN NUMBER	ack -3	blocked -8	done -11	extension 6	in_progress 6	not_started 14	question -9	unrelated 3
SPAN PART	blocked -3	question 7
SPAN SOFT	blocked -4	done -3	extension 17	unrelated -7
SPAN SPAN	extension 3	question -3
SPAN THEN	blocked 12	not_started -8
SPAN WHO	in_progress -3	question 3
SPAN WORD	blocked -7	extension 10	question 4	unrelated -5
SPAN |	ack 3	done -7	extension 23	in_progress -3	not_started -7	question -3	unrelated -6
STEP	ack -5	blocked -31	done 20	extension -4	in_progress 23	not_started 16	question -5	unrelated -14
STEP ABLE	blocked 6	in_progress 7	not_started -6
STEP ALMOST	blocked 8	done -4	in_progress -3
STEP BECAUSE	done -4	in_progress 4
STEP BUT	in_progress 3
STEP CALM	blocked -5	done 5
STEP COMMA	blocked -4	done 3	in_progress 9	not_started -3
STEP DOING	done 11	in_progress -12
STEP DRAFT	in_progress 3
STEP EARLY	done 3	in_progress -5
STEP FINISH	blocked -3	done 9	in_progress -11	not_started -5	unrelated 16
STEP GIVE	done 3	in_progress -3
STEP INPUT	blocked -7	done 7	in_progress 4	not_started 5	unrelated -5
STEP MUST	blocked 6	in_progress -5
STEP NO	blocked 3
STEP NOTYET	ack 3	blocked -6	in_progress 4	not_started -4	question 4
STEP NOUN	blocked -8	in_progress 6	not_started 4
STEP NOW	done -3	in_progress 5
STEP OVER	blocked -6	in_progress 6
STEP PART	in_progress 4
STEP RECEIVE	done -8	unrelated 9
STEP REPORT	done -4	in_progress 9
STEP SOFT	ack 6	done 7	in_progress -11	not_started 5	unrelated -4
STEP SOON	in_progress 3
STEP SPAN	in_progress 3
STEP STOP	ack 8	done -4	in_progress -4
STEP TELL	blocked -5	done 5
STEP THEN	blocked 3
STEP THEY	in_progress 3
STEP UNDO	blocked 6	question -3
STEP UNIT	in_progress 9	question -3	unrelated -3
STEP UNTIL	done 3
STEP WH	not_started 3
STEP WHO	ack 3	blocked -3	done -3	not_started 7
STEP WORD	done 9	extension 9	in_progress 7	not_started -8	unrelated -16
STEP |	ack -5	blocked -14	done -3	extension -9	in_progress 4	not_started 22	question 5
STOP	ack 23	blocked -21	done 4	extension 5	in_progress -14	not_started 11	question -4	unrelated -3
STOP DO	ack 8	in_progress -6
STOP INPUT	done 3
STOP SOFT	done 3
STOP |	ack 15	blocked -20	extension 4	in_progress -7	not_started 11	question -4
SUBMIT	ack -8	blocked -34	done 7	extension 22	in_progress 40	not_started -20	question 4	unrelated -12
SUBMIT BEFORE	in_progress 3
SUBMIT COMMA	in_progress 5
SUBMIT DOING	done 3	in_progress -3
SUBMIT DRAFT	done 6	in_progress -3
SUBMIT FINISH	done 6	in_progress -5
SUBMIT FUTURE	extension 3
SUBMIT GIVE	done -8	in_progress 8
SUBMIT HA	extension 4	question -3
SUBMIT INPUT	in_progress 4
SUBMIT LATER	done 3	in_progress -3
SUBMIT NOUN	not_started -4	question 7
SUBMIT OVER	done 3	extension 3
SUBMIT POSTPONE	blocked -3	extension 5
SUBMIT SIGN	done -4	in_progress 6
SUBMIT SO	blocked 4	in_progress -3
SUBMIT STEP	done 6	in_progress -8
SUBMIT TERM	extension 4	in_progress -3
SUBMIT THEY	in_progress 4
SUBMIT UNIT	done -6	in_progress 12
SUBMIT WHO	blocked -3	in_progress 6
SUBMIT WORD	blocked -15	done 12	extension 7	in_progress 3	not_started -4	unrelated -3
SUBMIT |	done -5	in_progress 15
TARGET	ack 7	done -11	extension 3	in_progress 5
TARGET COMMA	ack 9	done -7	in_progress -3
TARGET WORD	done -3	in_progress 5
TELL	ack 26	done 11	extension 4	in_progress 10	not_started -28	question -24
TELL ABLE	blocked -7	extension 8
TELL BUT	unrelated 3
TELL COMMA	blocked -3	done -3	in_progress 6
TELL DENY	in_progress -5	unrelated 7
TELL DO	blocked -3	in_progress 4
TELL FINISH	blocked -8	in_progress 15	not_started -5
TELL FOR	blocked -3	done 3	in_progress 3
TELL GIVE	done -5	in_progress 6
TELL LACK	blocked -3	done -3	in_progress 6
TELL LATER	ack 5	blocked -4
TELL MORE	extension 3	in_progress -3
TELL NO	blocked 4	done -3	unrelated 3
TELL NOTYET	done 9	question -7
TELL NOW	in_progress -3
TELL OBSTACLE	blocked 10	done -7
TELL OVER	blocked -4	done 9	unrelated -6
TELL PART	in_progress 3
TELL SIGN	in_progress 3
TELL SOCIAL	blocked 6
TELL SOFT	ack -3	blocked -3	done 5	in_progress 10	unrelated -5
TELL SOON	ack 4
TELL SPAN	done 4
TELL UNDO	blocked 3	done -3	in_progress 3
TELL UNIT	unrelated 3
TELL UNTIL	done 5
TELL WHO	ack 16	blocked 9	in_progress -4	not_started -4	question -12	unrelated -6
TELL WORD	ack 9	done 3	extension 3	in_progress -20	not_started -4	unrelated 10
TELL |	blocked 6	done -8	in_progress 5	not_started -3	unrelated 3
TERM	ack -10	blocked 11	done -5	extension 33	in_progress -25	not_started -11	question 24	unrelated -17
TERM BUT	done 4	in_progress -4
TERM DENY	blocked 6	done -4
TERM DOING	blocked 9	in_progress -7
TERM JUST	extension 6	in_progress -4
TERM NOW	extension 4
TERM NUMBER	extension 5	question -4
TERM OTHER	question 7	unrelated -3
TERM SHARE	in_progress 3
TERM SPAN	question 8
TERM UNDO	blocked 5
TERM UNTIL	extension 3
TERM WH	question 5
TERM WHO	question 4
TERM WORD	done -3	extension 13	question -5
TERM |	done 4
THANKS	ack 15	blocked -7	done -10	extension -3	in_progress -15	not_started -4	question -4	unrelated 28
THANKS COMMA	ack -3	in_progress -3	unrelated 9
THANKS PAST	ack 3
THANKS UNIT	done -3	unrelated 3
THANKS WHO	ack 13	blocked -4	done -6	extension -3	in_progress -9	unrelated 13
THEN	ack -9	blocked 42	done -78	extension -5	not_started 36	question 35	unrelated -19
THEN ALMOST	blocked -4	in_progress 6
THEN BEFORE	done 8	in_progress -7
THEN BEGIN	blocked 3	in_progress -6	not_started 3
THEN DO	not_started -4
THEN DOING	blocked -4	in_progress 6
THEN FINISH	blocked 5	done -11	in_progress 14	unrelated -4
THEN FUTURE	ack -4	done 10	unrelated -3
THEN GIVE	blocked -10	done -6	in_progress 7	not_started 5	question 7
THEN HA	extension 4	question -3
THEN INPUT	done -3	in_progress -3	question 3	unrelated 4
THEN LACK	blocked 5
THEN LATE	blocked 4
THEN LATER	blocked -6	in_progress 8
THEN NOTYET	blocked -8	done -3	in_progress -4	not_started 17
THEN NOUN	in_progress -11	not_started 8
THEN NOW	blocked -3	done -3	in_progress 8
THEN OBSTACLE	blocked 23	in_progress -17
THEN SOFT	blocked 6	in_progress -8
THEN SOON	blocked 3
THEN SPAN	in_progress -4	not_started 4
THEN TELL	done -4
THEN UNDO	blocked 7	done -6
THEN UNIT	blocked 9	done -3	in_progress -12	not_started 3	question 6
THEN UNSURE	in_progress -3	not_started 3
THEN UNTIL	in_progress 3
THEN WH	blocked -6	question 10
THEN WHO	blocked -7	done -21	extension -4	in_progress 30	not_started 5	question -3
THEN WORD	blocked 32	done -20	not_started -3	unrelated -11
THEN |	extension 6	in_progress -3
THEY	ack -16	blocked 35	done -8	extension -14	in_progress 26	not_started -22	question 9	unrelated -10
THEY ABLE	done 3
THEY COMMA	blocked 19	done -5	in_progress -7	unrelated -3
THEY EARLY	unrelated 3
THEY FINISH	done -5	question 10
THEY GIVE	blocked 3	done -5	in_progress 5
THEY MUST	extension -3	in_progress 5
THEY NOTYET	blocked 8	in_progress -4
THEY OBSTACLE	in_progress 3
THEY OTHER	done -5	in_progress 6
THEY OVER	ack -4	done -6	in_progress 18	unrelated -3
THEY PAST	done 6	in_progress -8	question 6
THEY SIGN	done 3	in_progress -3
THEY SOFT	done -3	in_progress 5
THEY UNIT	done 3
THEY WORD	ack -3	done 11	not_started -3
THEY |	blocked 8	done 5	extension -3	question -3	unrelated -5
TROUBLE	blocked 3	in_progress -3
UNDO	ack -25	blocked 68	done -18	in_progress 5	not_started -24	question -14	unrelated 7
UNDO ABLE	blocked -3	done 6
UNDO BECAUSE	in_progress 3
UNDO BEFORE	blocked 9	done -7
UNDO BUT	blocked -3
UNDO COMMA	blocked 26	done -11	in_progress -8	not_started -3
UNDO COND	blocked 4
UNDO DOING	done 4	in_progress -4
UNDO FOR	ack -5	blocked 4	done 4
UNDO INPUT	in_progress -6	not_started -3	question -3	unrelated 12
UNDO MORE	in_progress 3
UNDO MUST	blocked -11	in_progress 13
UNDO NO	done 3
UNDO NOUN	ack -4	blocked -7	done 6	in_progress 5	unrelated 3
UNDO NUMBER	blocked 6	in_progress -4
UNDO OBSTACLE	in_progress 4
UNDO OVER	blocked 14	done 5	in_progress -20
UNDO PART	in_progress 7	not_started -5	unrelated 3
UNDO PAST	done 4	in_progress -3
UNDO SO	blocked 6	in_progress -5
UNDO SOFT	ack -5	in_progress 4
UNDO SOON	done -3	in_progress 6
UNDO SPAN	blocked 6	done -3
UNDO THEN	blocked 5	done -4
UNDO TROUBLE	blocked 6	in_progress -5
UNDO UNDO	done -3	in_progress 3
UNDO UNIT	blocked -7	done 7
UNDO WAIT	blocked -4	done 4
UNDO WHO	blocked 3	done -9	in_progress 4	unrelated 5
UNDO WORD	ack -6	blocked 5	done 4	extension 6	question -5	unrelated -7
UNDO |	blocked 9	done -19	extension -3	in_progress 25	not_started -4	unrelated -5
UNIT	ack -16	blocked 29	done -6	extension -24	not_started 14	question -3	unrelated 8
UNIT ABLE	extension 5
UNIT ALMOST	blocked 3
UNIT ASK	ack 12	blocked -5
UNIT ASKS	question 3
UNIT BECAUSE	done 3
UNIT BEFORE	done 5
UNIT BEGIN	blocked 4
UNIT COMMA	blocked -12	done -4	extension -4	in_progress 34	unrelated -8
UNIT CONFIRM	done 3
UNIT DENY	blocked -5	done 4
UNIT DOING	done -12	extension -3	in_progress 20	unrelated -3
UNIT DRAFT	done 6	extension -5	in_progress -4	question 4
UNIT EARLY	extension -4	in_progress -3	not_started 5
UNIT FINISH	blocked -10	done 14	not_started 3	question -3
UNIT FOR	done 3
UNIT FUTURE	ack 7	blocked -4	done -17	extension 4	in_progress 13
UNIT GIVE	ack -3	blocked 18	extension -5	in_progress -4	unrelated -3
UNIT HELP	blocked 12	done -4	extension -3
UNIT INPUT	blocked -6	extension -5	in_progress 6	question 6
UNIT JUST	extension 3	in_progress -6
UNIT LACK	blocked 8	done -3	in_progress -3	not_started 4	unrelated -3
UNIT LATE	blocked 5	unrelated -3
UNIT LATER	done 3
UNIT LET	blocked 4	extension 5	in_progress -5	not_started -4	question 7	unrelated -3
UNIT MUST	done -5	in_progress 5
UNIT NO	blocked 8	in_progress -7
UNIT NOTYET	blocked 20	done -11	in_progress -10	not_started 10	question -4	unrelated -3
UNIT NOUN	blocked -13	done 10	in_progress 3	not_started 9	question -3	unrelated -3
UNIT NOW	done 3
UNIT NUMBER	blocked -15	done 4	extension 4	in_progress 11	question -5
UNIT OBSTACLE	blocked 18	done -4	in_progress -7
UNIT OVER	blocked 3	done -22	in_progress 8	not_started 13	unrelated 3
UNIT PART	done 6	question -3
UNIT PAST	ack 8	blocked -10	done 5	extension -3	in_progress -10	not_started 13
UNIT POSTPONE	blocked 6	done 3	extension -7
UNIT RECEIVE	ack -4	done 10	in_progress -3
UNIT SIGN	blocked -6	done 17	in_progress -8	not_started -3	question 6
UNIT SOCIAL	done -7	unrelated 8
UNIT SOFT	ack -7	blocked -10	extension -5	in_progress -12	question 5	unrelated 26
UNIT SOON	blocked 10	done -12	question 5
UNIT SPAN	done 4
UNIT STEP	ack -4	done 19	in_progress -10	not_started -7
UNIT STOP	ack 6
UNIT SUBMIT	blocked -4	extension 5
UNIT THEN	in_progress -6	not_started 6
UNIT THEY	extension -4	in_progress 6
UNIT UNDO	blocked 10	done -10	in_progress 7	unrelated -3
UNIT UNIT	blocked 27	done -6	extension 3	not_started -7	question -3	unrelated -14
UNIT UNSURE	blocked 4
UNIT UNTIL	extension 5	in_progress -4	unrelated 4
UNIT WAIT	done 3	extension -3
UNIT WH	blocked -10	done 10	in_progress -3	not_started -6	question 15	unrelated -3
UNIT WHO	ack -10	blocked -4	done -12	in_progress -16	not_started 6	unrelated 36
UNIT WORD	ack -8	blocked -7	done 10	extension 9	in_progress 18	not_started -7	question -9	unrelated -6
UNIT |	ack 6	blocked 3	done 17	extension -3	not_started -7	unrelated -12
UNSURE	ack -9	blocked 70	done -30	extension 5	in_progress 4	not_started -13	question -16	unrelated -12
UNSURE DENY	blocked 4	in_progress -3
UNSURE FINISH	blocked 14	done -7
UNSURE GIVE	done -7	in_progress 6	unrelated 5
UNSURE LATE	blocked 4
UNSURE LET	blocked 4	not_started -3
UNSURE NOUN	in_progress 3	unrelated -3
UNSURE OBSTACLE	blocked 3
UNSURE OVER	ack 3
UNSURE PAST	done -4	in_progress 6
UNSURE RECEIVE	done -3	in_progress 5
UNSURE SO	blocked 9	not_started -9
UNSURE SOCIAL	unrelated 3
UNSURE SOFT	ack -3	blocked 14	done -3	unrelated -5
UNSURE STEP	done -3	in_progress 5
UNSURE UNIT	done -3	extension 5	in_progress 7
UNSURE WH	blocked 3
UNSURE WHO	done 19	in_progress -24	not_started 8
UNSURE WORD	blocked 17	done -5	in_progress -3	not_started -3	question -4
UNSURE |	in_progress 4
UNTIL	ack -10	blocked -39	done -28	extension 93	in_progress -16	not_started 7	question -17	unrelated 11
UNTIL ABLE	blocked -7	in_progress 6
UNTIL BEFORE	blocked -3	extension 5
UNTIL COMMA	ack 3	blocked 15	done -7	extension -3	in_progress -3	unrelated -5
UNTIL DOING	done 7	in_progress -6
UNTIL EARLY	blocked -3	in_progress 3
UNTIL LATER	ack -8	blocked -25	done -16	extension 88	in_progress -20	not_started -3	question -8	unrelated -8
UNTIL NOUN	not_started 3
UNTIL NOW	blocked -5	extension 5
UNTIL NUMBER	blocked -3	extension 8	question -4
UNTIL OTHER	in_progress 4	not_started -3
UNTIL PART	done -10	in_progress 11
UNTIL PAST	blocked 3
UNTIL SHARE	in_progress 3
UNTIL SOFT	blocked -3	done -3	in_progress 8	not_started -3	unrelated 5
UNTIL SPAN	blocked -4	extension 8
UNTIL TELL	blocked -3	in_progress 4
UNTIL TERM	done 6	in_progress -5
UNTIL THEY	done 4
UNTIL UNIT	blocked 6	extension -6
UNTIL WH	question 3
UNTIL WHO	blocked 6	done -5	extension -3	in_progress -3	unrelated 7
UNTIL WORD	blocked -11	done 13	in_progress -4	not_started 5	unrelated -3
UNTIL |	done -11	in_progress -10	unrelated 18
WAIT	ack -8	blocked 30	done -8	extension 5	in_progress 11	not_started -11	question -14	unrelated -4
WAIT BUT	blocked 6	in_progress -3
WAIT COMMA	done 4	in_progress -4
WAIT DOING	blocked -3	in_progress 3
WAIT EARLY	blocked 5	extension -4
WAIT GIVE	extension -3
WAIT INPUT	done 3
WAIT JUST	blocked 9	in_progress -5
WAIT LET	extension 3	in_progress -3
WAIT NUMBER	done 7	in_progress -7
WAIT OTHER	blocked -3	in_progress 5
WAIT SIGN	in_progress 4
WAIT SOFT	blocked 4	done -5	in_progress 3
WAIT SOON	extension 3
WAIT THEY	blocked 5	in_progress -4
WAIT UNIT	blocked 8	done 4	not_started -3	question -4
WAIT WHO	in_progress 7
WAIT WORD	blocked -10	done -6	extension 6	in_progress 12	unrelated 4
WAIT |	blocked 15	done -6	not_started -3
WH	ack -30	blocked -15	done -4	extension -34	in_progress -40	not_started 24	question 82	unrelated 17
WH ACK	done 5	unrelated -3
WH ASKS	question 4
WH BUT	blocked 6	unrelated -4
WH COMMA	blocked -3	not_started 10	question -5
WH COND	blocked 17	question -11
WH DENY	not_started 10	question -8
WH DO	done -4	in_progress -7	not_started 17	unrelated -3
WH DOING	done -6	in_progress -7	question 13
WH EARLY	blocked 12	not_started -3	question -7
WH FINISH	done -6	not_started -4	question 5	unrelated 3
WH FOR	in_progress 4	question -8	unrelated 9
WH GIVE	blocked 14	done -11	in_progress 8	not_started -13	question 7	unrelated -3
WH HA	in_progress 3	question 3
WH INPUT	blocked 3	question -3	unrelated 4
WH LACK	blocked -6	done 7
WH LET	blocked 4	done -4	in_progress 6	question -3
WH MUST	question 4
WH NOTYET	in_progress -10	not_started -4	question 14
WH NOUN	question 5
WH OBSTACLE	done 3
WH OVER	done 4	unrelated -3
WH PART	done 11	in_progress -3	question -6
WH RECEIVE	ack -3	blocked 9	not_started -3	question -4	unrelated 3
WH REMAIN	ack -4	done 16	question -3	unrelated -5
WH REPORT	in_progress 3
WH SIGN	blocked 9	unrelated -4
WH SOCIAL	unrelated 6
WH SOFT	ack -4	blocked -7	done -3	extension -5	in_progress -14	not_started 9	question 26	unrelated -4
WH SOON	in_progress -4	question 5
WH STEP	blocked 4
WH TELL	done 8	question -9	unrelated 6
WH THEN	question 6
WH UNDO	blocked 3	done -3	in_progress 5
WH UNIT	extension 3	unrelated 3
WH UNSURE	blocked -4	in_progress 3	unrelated 6
WH UNTIL	done -3	in_progress 4
WH WH	in_progress 6
WH WHO	ack 4	blocked -9	extension -4	in_progress -3	not_started -4	question 6	unrelated 12
WH WORD	ack -5	blocked -15	done -7	extension -7	in_progress 5	question 14	unrelated 15
WH |	ack -5	blocked -19	done 10	extension -3	in_progress -21	not_started 26	question 24	unrelated -12
WHEN	ack 15	blocked -7	done -15	extension -6	in_progress 9	not_started -5	question 18	unrelated -9
WHEN FINISH	ack 11	done -5	question -3
WHEN GIVE	question 3
WHEN MUST	in_progress -4	question 8
WHEN SIGN	done -4	in_progress 7
WHEN SOCIAL	question 6	unrelated -3
WHEN WORD	ack 7	done -3	extension -3	in_progress 3
WHO	ack 33	blocked -22	done -20	extension 14	in_progress -23	not_started 15	question -9	unrelated 11
WHO ABLE	blocked -3	in_progress -3	question 5
WHO ACK	ack 10	in_progress -8
WHO ALMOST	blocked 3	done -10	in_progress 17	not_started -7
WHO ASK	ack 8	blocked 10	done -8	extension 8	in_progress -8	not_started -3	question -4	unrelated -3
WHO ASKS	blocked -4	done -4	extension 5	in_progress -3	question 9
WHO BECAUSE	done -3	extension 4	in_progress -4
WHO BEFORE	ack -3	in_progress 7
WHO BEGIN	not_started 3
WHO BUT	blocked 9	in_progress -7
WHO COMMA	ack -6	blocked -11	done -7	extension 21	in_progress -18	not_started -8	question 15	unrelated 15
WHO COND	ack 3	done -5	in_progress 5
WHO CONFIRM	ack 9	done 3	in_progress -7
WHO DENY	blocked 14	done -8	in_progress 17	not_started -6	question -6	unrelated -9
WHO DO	ack -5	done 26	extension -4	in_progress -3	not_started 10	question -8	unrelated -15
WHO DOING	ack 5	blocked -6	done -20	extension -3	in_progress 35	not_started -9	question -8	unrelated 4
WHO EARLY	ack 23	blocked -7	done -15	question -3	unrelated 6
WHO FINISH	ack -8	blocked 9	done 39	in_progress -13	question -3	unrelated -20
WHO FOR	blocked -4	extension 9	in_progress -8	question -4	unrelated 8
WHO FUTURE	ack 13	blocked -4	done -11	extension -4	in_progress 18	not_started -4	question -4	unrelated -5
WHO GIVE	ack -3	blocked -8	done 40	in_progress -4	not_started -4	question 4	unrelated -22
WHO HA	ack 5
WHO HELP	ack 6	blocked 9	extension -5	in_progress -5	unrelated -3
WHO HOW	blocked 8	done -10	question 8
WHO INPUT	done 7	extension -5	question 5	unrelated -5
WHO JUST	ack -13	blocked -11	done -12	in_progress -7	not_started 60	question -7	unrelated -9
WHO LACK	ack -3	blocked -10	done -4	in_progress 10	not_started 6	question 5	unrelated -3
WHO LATE	blocked -3	done -4	extension 7
WHO LATER	ack -3	done -4	in_progress 3	not_started -3	question -3	unrelated 6
WHO LET	ack -3	blocked -4	done 17	extension -3	in_progress -10	not_started 11	unrelated -6
WHO MORE	blocked -4	done -3	extension 24	in_progress -3	question -7	unrelated -4
WHO MUST	done -6	extension -6	in_progress -3	question 24	unrelated -4
WHO NO	done 12	in_progress -11
WHO NOTYET	ack -5	blocked -3	extension -4	in_progress -15	not_started 33	question -4	unrelated -3
WHO NOUN	ack -4	blocked 8	done 7	in_progress -16	not_started 4	question 3	unrelated -3
WHO NOW	blocked 4	done -7	extension -3	in_progress 5	unrelated 3
WHO NUMBER	extension 3
WHO OBSTACLE	ack -3	blocked 8	done -4	in_progress 5	not_started -3
WHO OTHER	done -3	in_progress -3	not_started 7
WHO OVER	blocked 16	done 12	in_progress -21	not_started -3	unrelated -4
WHO PART	question 3
WHO PAST	blocked 3	done -16	extension -3	in_progress 29	not_started -5	question -7	unrelated -4
WHO POSTPONE	blocked -4	done -3	extension 9	in_progress -4	question 6
WHO RECEIVE	ack 48	blocked -8	done -28	extension -3	in_progress -5	not_started -6	question 7	unrelated -6
WHO REMAIN	in_progress 4	not_started 3	unrelated -5
WHO REPORT	ack -6	blocked -9	done 16	extension -4	not_started 4	question -6	unrelated 8
WHO SHARE	extension 7	in_progress -4
WHO SIGN	ack -7	blocked 5	in_progress 4	not_started -5	question 8	unrelated -4
WHO SOCIAL	ack -4	blocked -4	done -11	extension -3	in_progress -8	not_started -4	unrelated 36
WHO SOFT	ack -9	blocked 16	done 21	extension -5	not_started 21	question -40	unrelated -3
WHO SOON	in_progress -5	unrelated 8
WHO SPAN	done -6	in_progress 4
WHO STEP	ack 9	blocked 3	done -12	extension -5	not_started -3	unrelated 8
WHO SUBMIT	blocked -4	done 6	in_progress 7	not_started -3
WHO TELL	ack 7	blocked 6	done 11	extension -3	in_progress 5	not_started -8	question -13	unrelated -6
WHO THEN	ack 6	blocked -3	done -5	in_progress -4	not_started 3	unrelated 4
WHO THEY	ack -3	unrelated 3
WHO UNDO	ack 4	blocked -6	done 6	in_progress -7	unrelated 6
WHO UNIT	done -9	not_started -3	question 5	unrelated 10
WHO UNSURE	ack -3	blocked 4	done -15	in_progress 20	unrelated -4
WHO UNTIL	blocked -7	done -3	extension 16	in_progress -7	unrelated 7
WHO WAIT	blocked 7	done -3	in_progress -3
WHO WH	blocked -5	done 9	extension -3	not_started 5	question -17	unrelated 9
WHO WHEN	in_progress 4
WHO WHO	ack 18	blocked -17	done 15	extension 8	in_progress -15	not_started -5	question -13	unrelated 10
WHO WORD	ack 11	done -14	extension -15	in_progress -15	question 3	unrelated 28
WHO |	ack -17	blocked -10	done 15	in_progress -15	not_started -3	question 19	unrelated 9
WHOLE	blocked -10	done 79	in_progress -58	unrelated -4
WHOLE INPUT	done 3	in_progress -3
WHOLE NOUN	done 4	in_progress -3
WHOLE OVER	done 4
WHOLE SOFT	done 13	in_progress -11
WHOLE UNIT	blocked -5	done 10	in_progress -4
WHOLE WHO	done 6	in_progress -4
WHOLE WORD	done 9	in_progress -8
WHOLE |	done 21	in_progress -17
WORD	ack -20	done 19	extension -8	in_progress -25	not_started 30	question -11	unrelated 17
WORD ABLE	blocked -4	done 20	extension -5	in_progress -3	not_started -5
WORD ACK	done 4	in_progress -3
WORD ALMOST	blocked 8	in_progress -7
WORD ASK	blocked 3	done -12	extension 15	in_progress -6	question -6	unrelated 5
WORD ASKS	blocked -3	in_progress 5
WORD BECAUSE	ack -3	blocked -6	done 7	extension 3	in_progress -3
WORD BEFORE	ack -4	blocked 11	done 24	in_progress -8	not_started -8	question -4	unrelated -15
WORD BEGIN	in_progress -4
WORD BUT	blocked 5	done 14	in_progress -14	unrelated -3
WORD COMMA	ack -5	blocked 30	done -15	extension -5	in_progress 15	not_started -3	question -15
WORD COND	ack -6	in_progress 8
WORD CONFIRM	ack -7	done 10
WORD DENY	ack -4	blocked -9	done -9	in_progress -6	not_started 5	question 6	unrelated 15
WORD DO	ack 9	blocked 9	extension -3	in_progress -30	not_started 4	unrelated 15
WORD DOING	blocked -16	done 18	extension 8	in_progress -10	not_started 4	question -7	unrelated 3
WORD DRAFT	blocked 3	done -6	in_progress 14	not_started -7
WORD EARLY	ack 4	blocked -15	done 20	extension 5	in_progress -28	not_started 3	unrelated 12
WORD FINISH	ack -9	blocked -33	done 17	extension -8	in_progress -8	not_started -4	question -12	unrelated 56
WORD FOR	ack 4	blocked -3	extension 4	in_progress 6	not_started -3	question -7
WORD FUTURE	blocked 4	done 13	in_progress -4	not_started -5	unrelated -6
WORD GIVE	ack -4	blocked 18	done 16	extension 3	in_progress -16	not_started -6	question -3	unrelated -8
WORD HA	ack -3	blocked 3	done -6	question 3	unrelated 5
WORD HELP	blocked 13	done -3	extension -3	unrelated -5
WORD HOW	done 3
WORD INPUT	ack -14	blocked -6	done -3	extension -5	in_progress 7	not_started 7	question 7	unrelated 8
WORD JUST	done 9	extension 8	in_progress -8	not_started -3	question 4	unrelated -10
WORD LACK	blocked 5	done -3	not_started 7	question -4
WORD LATE	blocked -3	extension 8
WORD LATER	ack 7	blocked -8	done 11	extension 10	in_progress -17	not_started 3	question -6
WORD LET	blocked -6	extension 6
WORD LIMIT	blocked -3	extension 3
WORD MORE	extension 8
WORD MUST	blocked 4	done -11	in_progress -6	not_started -3	question 26	unrelated -7
WORD NO	ack -4	blocked 14	done -26	unrelated 16
WORD NOTYET	ack -3	blocked 16	done -8	extension 5	in_progress -12	question -5	unrelated 9
WORD NOUN	ack 4	blocked -42	done 16	in_progress 13	not_started 30	question 8	unrelated -29
WORD NOW	blocked -8	done 9	question 5
WORD NUMBER	ack -4	blocked -13	extension -6	in_progress 26	not_started -3	question -5	unrelated 4
WORD OBSTACLE	ack -3	blocked -12	done 11	in_progress 12	question -3	unrelated -5
WORD OTHER	done -3	in_progress 4
WORD OVER	ack 37	blocked 10	done -8	extension -11	in_progress -15	not_started -7	question -12	unrelated 5
WORD PART	ack -7	blocked 12	extension 3	in_progress -7	question 3	unrelated -5
WORD PAST	ack -13	blocked 7	done 15	not_started 6	unrelated -10
WORD POSTPONE	blocked 12	done 3	extension -9	in_progress -13	question 7
WORD RECEIVE	ack -13	blocked -4	done 24	question -3	unrelated -6
WORD REMAIN	ack 6	blocked 6	done -8	in_progress -5	question 9	unrelated -8
WORD REPORT	ack 5
WORD SHARE	blocked -3	done -4	in_progress 22	question -4	unrelated -7
WORD SIGN	ack -7	blocked 9	done -7	in_progress 18	not_started -3	unrelated -6
WORD SO	ack -4	blocked 21	done -3	not_started -11
WORD SOCIAL	blocked 20	done 8	in_progress 11	not_started -4	question -3	unrelated -28
WORD SOFT	ack -10	blocked 8	done 5	in_progress -14	question -8	unrelated 20
WORD SOON	ack -3	blocked -6	done 8	extension 3	in_progress -6	not_started 12	question -3	unrelated -6
WORD SPAN	ack 4	blocked 9	done 32	extension 6	in_progress -19	not_started -17	unrelated -14
WORD STEP	ack -3	blocked 14	done -5	in_progress 7	not_started -7	unrelated -3
WORD STOP	ack 9	blocked -6	in_progress -3
WORD SUBMIT	blocked -3	done -5	extension 4	in_progress 5
WORD TELL	ack 12	blocked 13	done -15	extension -4	in_progress 8	not_started -4	unrelated -10
WORD TERM	blocked -3	extension 13	in_progress -7	question 6	unrelated -5
WORD THEN	done -11	in_progress -3	not_started 19	question -5	unrelated 3
WORD THEY	done 5	extension -3	in_progress 9	not_started -5	unrelated -4
WORD UNDO	ack -7	blocked 16	done 7	in_progress 5	not_started -9	question -3	unrelated -8
WORD UNIT	ack -5	done 9	extension -18	in_progress 7	not_started 19	question -4	unrelated -9
WORD UNSURE	blocked 8	done 3	not_started -4	unrelated -4
WORD UNTIL	ack 9	blocked -25	done 6	extension 14	in_progress -15	question -3	unrelated 12
WORD WAIT	blocked 6	done 3	in_progress -5
WORD WH	ack -4	blocked -4	extension -7	in_progress -7	not_started 13	question 20	unrelated -10
WORD WHO	ack -19	blocked -4	done -43	extension 22	in_progress -9	not_started 34	unrelated 19
WORD WHOLE	done 11	in_progress -8
WORD WORD	ack -7	blocked 9	done 13	extension -11	not_started -7	question -7	unrelated 10
WORD |	ack -3	blocked -5	extension -8	not_started 13	question -30	unrelated 31
a	ack 5	blocked -18	extension -9	in_progress -6	not_started 15	question 23	unrelated -11
a ,	ack 7	blocked -8	done -9	in_progress -4	not_started 7	question 3
a :	done 6	in_progress -5
a ?	blocked -3	done -5	not_started 8	question 6
a a	ack 8	done 4	in_progress -9	unrelated -3
a anh	ack -5	done 9	in_progress -3
a ay	not_started 4
a chua	done 14	in_progress -14
a dung	in_progress -3	not_started 4
a em	done 7	in_progress -4
a nha	done 3	unrelated -4
a nhe	in_progress 4	unrelated -3
a oi	not_started -3
a sep	done 4
a xong	done 4
a |	ack 9	done -23	extension -11	in_progress 8	not_started -4	question 17	unrelated 5
ach	blocked 3
ach |	blocked 3
ai	ack -13	blocked 39	done -24	extension -16	in_progress -9	not_started -8	question -9	unrelated 41
ai a	question 5
ai an	unrelated 3
ai ban	unrelated 4
ai bao	done 12	in_progress -6	unrelated -3
ai bat	blocked 3
ai bay	in_progress 3
ai biet	question -5	unrelated 9
ai cam	unrelated 3
ai cap	blocked 6	unrelated -4
ai cat	question 3
ai cho	unrelated 5
ai chu	question 9	unrelated -6
ai chua	in_progress -8	question 9
ai co	blocked -7	question -13	unrelated 25
ai dang	blocked 7	done -4
ai de	done -4	in_progress 21	question -9	unrelated -6
ai di	question -3	unrelated 8
ai do	question -3	unrelated 6
ai don	blocked -3	done 3	in_progress 8	question -6
ai du	blocked 4	unrelated -5
ai dua	unrelated 3
ai dung	in_progress -4	not_started 6
ai giao	blocked 8	question -6
ai gui	blocked 5	in_progress -3
ai ki	blocked 7	question 3	unrelated -3
ai la	question 3
ai lam	done -4	in_progress -7	not_started 17	unrelated -3
ai ma	blocked 4	unrelated -4
ai mang	question -4	unrelated 5
ai mua	unrelated 4
ai nhan	blocked 12	not_started -3	unrelated -7
ai nhat	blocked -3	unrelated 5
ai nop	in_progress 7	not_started -7
ai phu	question 11	unrelated -9
ai quan	blocked 4
ai quen	unrelated 6
ai soan	question 3
ai sua	blocked 3
ai thay	blocked 3	not_started -3
ai thua	unrelated 3
ai tra	blocked 8	question -6
ai vang	blocked -4	done 9
ai xong	done -5	not_started -3	unrelated 9
ai |	question 5
alam	not_started 5
alam nha	not_started 5
all	done 5	in_progress -4
all xong	done 5	in_progress -4
alo	unrelated 8
alo |	unrelated 7
am	blocked -3	unrelated 5
am |	blocked -3	unrelated 5
an	ack -8	blocked -4	done 6	extension 5	in_progress -22	not_started -8	question -11	unrelated 42
an bi	blocked -3	extension 7
an binh	not_started 4
an bun	unrelated 4
an com	in_progress -3	not_started -4	question -7	unrelated 20
an dinh	extension 6	in_progress -3
an gi	unrelated 5
an ke	blocked -5	done 5
an ninh	done 3
an phuong	blocked 4	done 9	in_progress -10
an sang	unrelated 8
an sap	done 5
an tinh	blocked 3
an trua	unrelated 3
an truong	done 3
an ung	done 3
an xa	done 3	in_progress -3
an xong	done -6	unrelated 8
an |	blocked 6	done -4
anh	ack -44	blocked 8	done 12	extension -6	in_progress 13	not_started 5	question 10	unrelated 3
anh ,	blocked -4	done 9	extension 9	in_progress -10	not_started -3	question 6	unrelated -6
anh a	ack -15	blocked 13	done -13	extension -4	in_progress 24	not_started 6	question -18	unrelated 7
anh ai	in_progress 4
anh ay	in_progress 4
anh be	done 3
anh ben	done 3
anh bo	unrelated 4
anh chac	done -5	in_progress 5
anh cham	in_progress 3
anh chanh	blocked -3	done -3	in_progress 4	question 4
anh chi	done -4	in_progress -8	unrelated 17
anh cho	done -3	extension 4	in_progress -6	unrelated 5
anh chong	done -4	in_progress -4	unrelated 10
anh chu	blocked 3	done 4	in_progress -5
anh chua	ack -3	not_started 6
anh chuong	blocked 5	in_progress -5
anh chuyen	blocked -4	done 6
anh clip	blocked 3
anh da	ack 9	done -18	in_progress 17	question -3
anh dat	done -4	in_progress -3	unrelated 7
anh de	blocked 3
anh dep	unrelated 5
anh don	done 5
anh dong	done -3	unrelated 3
anh duc	blocked 13	done -9
anh duyet	done -4	in_progress 3	question 5
anh e	done 5	in_progress -4
anh em	blocked -5	in_progress -12	not_started -6	question -9	unrelated 30
anh gan	in_progress 3
anh gia	extension 4	in_progress -3
anh giai	extension -4	question 6
anh giao	done -6	in_progress 9
anh goi	done 3
anh gui	done -12	in_progress 12
anh hoan	blocked 3	done 6	in_progress -5
anh hoi	blocked 11	done -7	in_progress -3	unrelated -3
anh hung	done -4	in_progress 7
anh ke	not_started 4
anh khai	done 3
anh khoi	done 8	in_progress -6
anh khong	blocked -6	in_progress 9	unrelated -3
anh ki	done -3	in_progress 4
anh kiem	done 3
anh lam	done 9	in_progress -3
anh moi	in_progress 5	unrelated -3
anh mua	done -3	unrelated 4
anh nam	done -4	in_progress 3
anh ngay	in_progress 3
anh nghe	in_progress 3
anh nha	blocked 4
anh nhac	ack 3
anh nhan	question 5
anh nhe	blocked -3	in_progress 11	unrelated -8
anh nhiem	blocked 3	done -3
anh nho	blocked 3
anh niem	not_started 3
anh noi	blocked 4
anh oi	blocked 7	done -3	in_progress 9	not_started -4	unrelated -3
anh ok	done 4	in_progress -3
anh phan	in_progress 3
anh phong	blocked 3
anh quyet	blocked -3
anh roi	done 18	in_progress -13
anh sau	ack 8	question -5
anh tac	blocked 5
anh tam	in_progress 3
anh thang	done -3	in_progress 3
anh tinh	done -3	in_progress 3
anh to	blocked 3	done 4	in_progress -6
anh trang	in_progress 3
anh trong	done 9	unrelated -3
anh truoc	done 6	in_progress -3
anh tu	done 3	in_progress -3
anh tuan	blocked 3
anh tuong	in_progress 4
anh tuyen	in_progress -3
anh van	done 3	in_progress -3
anh vang	ack 3
anh viec	blocked 5	in_progress -3
anh xay	in_progress -3
anh xem	done -5	unrelated 3
anh xong	blocked 4	in_progress 3	not_started -4	unrelated -4
anh yen	done 4	in_progress -3
anh |	ack -17	blocked -19	done 22	not_started 6	question 23	unrelated -15
ap	blocked 4	done -4	in_progress 9	unrelated -6
ap cai	blocked 3
ap chua	blocked 3	not_started -3
ap roi	not_started 3
ap |	in_progress 3
ay	done -8	in_progress 5	not_started 5
ay chuyen	blocked 3
ay roi	in_progress -3	not_started 4
ay |	done -3	in_progress 4
ba	ack -5	blocked 21	in_progress -11	not_started -14	question -3	unrelated 10
ba ,	blocked 5	done -7	in_progress 4
ba bua	blocked 10	not_started -8
ba con	blocked 4	in_progress -12	unrelated 13
ba dong	done 4
ba ho	extension -3	in_progress 4
ba nhat	blocked 7	in_progress -6
ba nu	blocked 7	unrelated -3
ba sau	blocked 7	in_progress -6
ba sot	extension 3	unrelated -3
ba vao	done 3
ba |	in_progress -6	unrelated 8
bac	done -6	extension -3	in_progress -7	question -4	unrelated 21
bac chua	blocked 4	in_progress -3
bac con	blocked -5	in_progress 6
bac da	done -5	in_progress 6
bac dang	blocked -7	in_progress 7
bac giao	done 3
bac goi	unrelated 4
bac moi	not_started 3
bac oi	done 7	extension -4
bac roi	blocked 5	in_progress -4
bac si	done -3	unrelated 4
bac tap	unrelated 4
bac to	blocked 4
bac tra	blocked 3
bac vi	blocked 4
bac |	done -6	in_progress -3	unrelated 10
bai	ack -4	blocked -14	done 18	unrelated -4
bai ,	blocked -4	done 3
bai dang	done 3	in_progress -3
bai len	done 5	in_progress -10	not_started 6
bai rac	done 4
bai sach	done 3
bai trieu	done 3
bai tuyen	done -4	in_progress 5
bam	ack -3	unrelated 4
bam lung	ack -3	unrelated 5
ban	ack -5	blocked -34	done -5	extension -13	in_progress 24	not_started 5	question 10	unrelated 18
ban ,	ack 3	in_progress -5
ban :	done 3
ban a	in_progress -5	unrelated 3
ban anh	done 6
ban cam	done 5	in_progress -3
ban chi	blocked -5	done 7
ban chinh	done 6	in_progress -3
ban chu	blocked -3	done -3	in_progress 9
ban chua	in_progress -3	question 6
ban coi	extension 3
ban cung	blocked -3	done 8	unrelated -4
ban cuoi	done -4	extension -5	in_progress 17	unrelated -4
ban da	ack 3	done 6	in_progress -7
ban dau	in_progress 3
ban de	blocked -3	done -3	in_progress 6
ban dep	in_progress 4
ban do	blocked 11	in_progress -5
ban dong	blocked 3
ban em	done 3
ban ga	in_progress -4	unrelated 10
ban giao	ack -3	blocked 3	done 17	in_progress -25	not_started 14	unrelated -6
ban giay	blocked -3	done 5	question 3
ban goc	blocked 3
ban gop	done 9	in_progress -9
ban hanh	done 11	in_progress -11	unrelated -3
ban het	unrelated 3
ban hoan	done -5	in_progress 8
ban hoi	in_progress 3
ban hop	ack 10	in_progress -4
ban khong	question -3	unrelated 6
ban ki	in_progress -3	question 8
ban kiem	done 3
ban lanh	in_progress 3
ban mau	blocked 5	unrelated -4
ban mem	blocked -4	done -3	in_progress 5	question 3
ban nam	in_progress 3
ban nha	blocked -3	question -3	unrelated 10
ban nhap	done -4	in_progress 8
ban nhau	done -8	unrelated 8
ban phao	done 5
ban qua	blocked -9	done -3	in_progress 9	not_started 4
ban ra	blocked -4	not_started 5
ban roi	done 7	in_progress -5
ban sat	blocked 5	done -4
ban sep	ack -3	done -3	in_progress 9
ban sua	done 3	in_progress -3
ban thao	in_progress 4
ban thong	done -5	in_progress 8
ban thuong	in_progress 5
ban tiep	blocked 10	done -8
ban to	blocked 7
ban trinh	in_progress 3
ban ve	blocked 5	done -3
ban word	in_progress 4
ban xay	done 11	in_progress -12
ban xe	done -4	in_progress -3	unrelated 9
ban xem	done -11	in_progress 12
ban xong	done -9	unrelated 11
ban yeu	done -3	in_progress 4
ban |	blocked -6	done 8	extension -3	question -3
bang	ack -6	blocked -14	done 29	extension -4	not_started -4
bang a	blocked 3	done 5	in_progress -6
bang chua	blocked -3
bang doan	blocked 3
bang du	blocked -5	done 5
bang lai	question -3	unrelated 8
bang luong	in_progress 4
bang nhac	blocked -3	done 3
bang roi	done -3	in_progress 3
bang ron	blocked -3	done 10	in_progress -5
bang sach	done 4
bang van	done 7	in_progress -5
bang xong	blocked -3
banh	done -5	unrelated 4
banh toi	done -3	unrelated 4
bao	ack 21	blocked 3	done 15	extension -18	in_progress 8	not_started -20	question 9	unrelated -18
bao ,	blocked -3	done 5
bao a	ack 4
bao anh	blocked 10	done 9	not_started -3	question -12	unrelated -4
bao cam	done 7	unrelated -5
bao cao	ack -6	blocked -12	done 10	not_started -3	question 12
bao chi	done 3
bao chua	done 26	in_progress -14	question -7
bao em	ack 3
bao gia	in_progress 5
bao gio	ack 9	blocked -5	done -4	extension -5	in_progress -5	not_started -4	question 21	unrelated -6
bao hiem	blocked -5	done 3	not_started 4
bao hoan	blocked 3
bao ket	ack 4	in_progress -4
bao ki	in_progress 4
bao lai	ack 11	in_progress -4
bao loi	blocked 11	done -8
bao mieng	in_progress 3
bao nay	unrelated 4
bao ngay	ack 4	blocked 5	in_progress -4
bao nha	done -3	in_progress 5
bao nham	in_progress 4	not_started -3
bao nhe	done -4	in_progress 7
bao nhieu	unrelated 7
bao nop	done -4	in_progress 5
bao on	done -3	unrelated 3
bao pha	blocked 13	done -3	in_progress -7
bao quat	blocked 10	done -5	in_progress -5
bao roi	ack 4	unrelated -3
bao sep	done -3	in_progress 4
bao so	blocked -4	unrelated 6
bao thieu	done -3	in_progress 5
bao tri	blocked 3
bao tro	done 3
bao va	ack 3
bao ve	blocked 7	extension -6
bao vua	blocked 8	done -5
bao xong	in_progress 3
bao |	in_progress 7	not_started -4
bat	ack -9	blocked -17	done -36	extension -4	in_progress 42	not_started 43	question -6	unrelated -13
bat buoc	question 3
bat dau	ack -6	blocked -13	done -31	extension -6	in_progress 34	not_started 33	question -4	unrelated -6
bat den	done 8	in_progress -3
bat dong	not_started 4
bat dung	extension 4	question -3
bat loi	blocked -5	in_progress 6
bat may	blocked 4
bat sua	done -7	in_progress 8
bat tay	not_started 4
bat viet	in_progress 4
bau	blocked -3	in_progress -4	not_started 8
bau truong	not_started 4
bau xong	not_started 3
bay	done 3
bay dat	in_progress 3
bay khong	unrelated 3
bay |	done 3	in_progress -3
bd	blocked -3	not_started 5
bd nua	blocked -3	not_started 5
be	ack -5	blocked -7	done 15
be giang	ack -4	blocked -3	done 12
be mac	done 12	unrelated -6
be nha	done -6	unrelated 7
be tong	in_progress 5
ben	ack -14	blocked 62	extension -15	question -5	unrelated -25
ben anh	blocked -3	done 7	in_progress -4
ben cong	blocked 8	done -5
ben dang	blocked 3
ben dia	blocked 8
ben dien	blocked 12	in_progress -7
ben em	ack -4	blocked 8	done 22	extension -3	in_progress -18	not_started 3	unrelated -8
ben hoi	in_progress 10	question -3
ben ke	done -9	in_progress 9
ben ki	blocked -8	done 7
ben kia	ack -3	blocked 4	in_progress 4
ben nao	question 3
ben nay	not_started 3
ben quan	blocked -3	not_started 4
ben tai	blocked 9	question -5
ben thue	blocked 11	in_progress -3
ben toi	blocked 6	done 3	extension -5
ben tram	done 8	in_progress -8
ben trong	in_progress 4
ben tu	done -3	in_progress 4
ben van	blocked 3
ben xa	in_progress 3
benh	done -3
benh |	blocked 3
bep	extension 3	in_progress -3
bep an	done 4
bep |	extension 3
bi	ack -7	blocked 83	done -40	extension -3	in_progress -13	question 6	unrelated -28
bi ,	not_started 3
bi bac	blocked 5	in_progress -4
bi bao	blocked 13	done -3	in_progress -7
bi cat	blocked 16	done -3	in_progress -6	question -4
bi chua	in_progress -5	not_started 6
bi duoi	blocked -5	done 5
bi gat	blocked -3	extension 7
bi hoan	unrelated 5
bi hoi	in_progress 3
bi ket	blocked 10	in_progress -6
bi khoa	blocked 4
bi khoanh	blocked 6	in_progress -4
bi luon	blocked 5	in_progress -3
bi moi	blocked 9	done -9
bi nhe	not_started 3	unrelated -3
bi om	blocked 3
bi so	blocked 3
bi sot	done 4
bi tai	blocked 5	done -3
bi thiet	blocked -3	in_progress 3
bi thu	blocked 4	in_progress -4
bi tinh	blocked 5	extension -5
bi tra	blocked -6	done -11	in_progress 22
bi tru	blocked -3	question 9	unrelated -5
bi trung	blocked 3
bi van	done -3	in_progress 3
bi xong	in_progress 9	unrelated -3
bi |	question 3
bia	done 4	unrelated -4
bia nao	done 4	unrelated -3
bien	blocked 5	done 33	extension -3	in_progress -11	not_started -4	unrelated -16
bien ,	blocked 5	in_progress -4
bien ban	blocked -3	done 14	unrelated -3
bien bao	done 7	unrelated -5
bien dong	blocked 3
bien gioi	in_progress 3
bien phong	blocked 6	in_progress -5
bien ten	done 7	unrelated -5
biet	ack 19	blocked 9	done -15	extension -3	not_started -13	question 6
biet ap	blocked 3
biet cho	unrelated 4
biet lay	blocked 7	in_progress -3
biet ma	in_progress -4	question 7
biet roi	ack 12	blocked -5
biet sua	question -3	unrelated 4
biet theo	blocked 5
biet |	not_started -4	question 7
bieu	blocked 4	done -20	extension 5	in_progress 23	not_started -4	question 3	unrelated -8
bieu anh	done -3	in_progress 3
bieu moi	extension 5
bieu quyet	blocked 4
bieu thay	blocked 5	in_progress -3
bieu voi	question 4
bieu xong	done -9	in_progress 13	unrelated -3
bieu |	done -4	in_progress 6
binh	blocked -9	done 15	extension 6	in_progress -4	unrelated -7
binh bat	not_started 4
binh cho	extension 5	unrelated -3
binh lam	done 3
binh len	blocked -3	done 4
binh ra	done 4	unrelated -3
bit	ack 3	in_progress -4
bit roi	ack 3
bk	ack 4
bk roi	ack 4
bn	question 6
bn a	question 6
bo	ack 3	blocked 9	done 4	extension -3	in_progress -15	not_started -6	question -5	unrelated 13
bo a	in_progress 4
bo anh	in_progress 4
bo cong	blocked -3	done 5
bo di	blocked 9	done -3	question -3
bo do	blocked 5	in_progress -5
bo duong	in_progress 3
bo em	done -3	unrelated 6
bo ghi	blocked -3	in_progress 4
bo khu	done 4
bo kinh	blocked -4	done 6
bo ngang	blocked 5
bo phan	ack 7	done -3
bo phat	blocked 7	done -5
bo phieu	done 6	in_progress -5
bo qua	unrelated 4
bo sang	unrelated 3
bo sung	blocked -3	done 3	in_progress 4
bo tay	blocked 3
bo thu	done 8	extension -4	in_progress -7	question 4
bo tri	blocked 3	done -3
bo ve	blocked 7	in_progress -3
bo viec	blocked -3	done 4
bo vo	done -8	in_progress -3	unrelated 12
bo von	extension 3
bo xin	ack 6
bo |	in_progress 3
boc	blocked -4	not_started 9	question -3
boc do	blocked -3	in_progress 8	question -3
boc |	in_progress -6	not_started 8
boi	done 14	in_progress -7	unrelated -4
boi duong	blocked -4	done 10	in_progress -7
boi thuong	blocked 5	unrelated -3
bom	blocked -3	done 4	question -3	unrelated 3
bom van	blocked -3	done 5
bon	ack 4	blocked -5	not_started 6	unrelated -5
bon em	ack 4	in_progress -5	not_started 7
bon phuong	in_progress 3
bon sao	done 4
bong	blocked -7	done 11	unrelated -3
bong ,	in_progress -4	unrelated 4
bong chuyen	blocked 3	done 12	extension 4	in_progress 6	unrelated -26
bong da	unrelated 3
bong voi	unrelated 5
bot	ack 3	blocked -7	done 5	in_progress -3	question 6	unrelated -4
bot co	blocked -5	question 8
bot con	done 3
bot nhac	done 3
bot |	ack 3
bu	in_progress 3
bu dien	in_progress 4
bua	ack -7	done 10	extension 17	in_progress 3	not_started -14	unrelated -5
bua coi	extension 4
bua di	extension 5	in_progress -3
bua khong	extension 3
bua la	blocked 10	not_started -8
bua nao	ack -5	not_started 6
bua nay	done 4	in_progress 9	not_started -11
bua roi	done 3
bua sua	blocked -4	done 6
bua thu	in_progress 4
bun	unrelated 4
bung	blocked 7	done -4
bung len	blocked 5	done -3
bung o	blocked 3
buoc	done -10	in_progress 15	not_started -3
buoc khao	in_progress 3
buoc khong	question 3
buoc roi	in_progress 3
buoc tham	in_progress 3	not_started -3
buoc thi	blocked 3
buoi	done 3	unrelated 3
buoi dau	in_progress 3
buoi doi	done 3
buoi ra	done -3	in_progress 3
buoi sang	unrelated 5
buoi sau	in_progress 3
buoi tuyen	done 4	in_progress -6
buon	unrelated 4
buon cung	unrelated 4
but	in_progress 5
buu	in_progress 3
buu dien	in_progress 3
c	blocked -3	extension 5	in_progress 6	not_started -3	unrelated -3
c ,	done -3	in_progress 4
c cho	unrelated 3
c |	extension 4	unrelated -3
ca	ack -15	blocked 10	done -8	in_progress -36	question -12	unrelated 61
ca ,	blocked -4	done 10	in_progress 5	not_started -5	unrelated -4
ca a	not_started 3
ca anh	ack -3	blocked 4
ca ba	extension 3	unrelated -3
ca gieng	blocked -5	done 5
ca khu	blocked 5	in_progress -4
ca lop	blocked 6	done -5
ca nguoi	done -5	unrelated 7
ca nha	ack -5	blocked -10	done -12	extension -3	not_started -5	unrelated 41
ca phe	done -5	in_progress -3	unrelated 12
ca phong	done -14	in_progress -5	question -4	unrelated 21
ca phu	done 3	in_progress -3
ca roi	done 9	in_progress -10	not_started 4
ca thon	done 8	in_progress -5
ca to	blocked 7	in_progress -3
ca tru	blocked 5	done -5
ca tuan	blocked 18	done -5	in_progress -11
ca xong	done 3	in_progress -3
ca |	blocked -9	done -4	in_progress 14	not_started 6	question -5	unrelated -3
cac	ack -15	blocked -22	done 16	extension -7	in_progress 5	not_started -11	question 7	unrelated 28
cac anh	done -3	unrelated 6
cac ap	in_progress 5
cac ba	blocked -3	in_progress -6	unrelated 7
cac bac	blocked -5	done -12	in_progress -7	unrelated 26
cac buoi	in_progress 3
cac chau	done 4
cac chi	in_progress 3
cac chu	blocked -3	done 7	in_progress -4
cac cu	blocked -8	done 8	unrelated 5
cac don	done 5
cac dong	blocked 4	done -3
cac gia	done 5
cac ho	done 10	unrelated -4
cac khoi	done 6	in_progress -4
cac khu	ack -6	done 8	not_started -7	question 6
cac ngo	done 3
cac noi	blocked -5	done 3	in_progress -5	not_started 10
cac phong	done 5	in_progress -11	question 10
cac thon	blocked 4	done -5	in_progress 4
cac to	blocked -4	done -16	in_progress 26
cac truong	done 3
cac xa	blocked 12	done -9
cach hanh	in_progress 3
cai	ack -6	blocked 9	done -11	extension -4	in_progress 15	unrelated -4
cai bia	in_progress 3
cai cach	in_progress 3
cai da	in_progress -3	not_started 7
cai de	in_progress 6	not_started -5
cai du	blocked 4
cai han	extension 3
cai kia	in_progress 5	not_started -5
cai leu	done 3
cai may	unrelated 4
cai nao	blocked 4	done 3	unrelated -5
cai nay	blocked 5	done -3	unrelated -4
cai nhau	blocked 3	in_progress 3	unrelated -3
cai noi	blocked 5	done -4
cai roi	done -4	in_progress 4
cai rup	done 3
cai suon	in_progress 4
cai xe	done -7	unrelated 9
cam	ack 9	blocked -3	done 6	extension -4	question -5
cam dao	ack -3	blocked 4
cam du	done 3
cam het	done 7	unrelated -5
cam ket	ack -9	blocked -6	done 11	in_progress 7
cam moc	in_progress 3	unrelated -3
cam nham	unrelated 3
cam on	ack 23	blocked -5	done -11	in_progress -8	question -3	unrelated 8
cam ra	blocked 5	in_progress -4
cam thuoc	blocked -3	in_progress 4
cam tu	blocked 4
camera	blocked -4	in_progress 6
camera |	in_progress 4
can	ack -3	done 5	in_progress -3	not_started -8	question 20	unrelated -8
can ,	blocked 5	unrelated -3
can anh	blocked 3
can bo	in_progress 5
can cu	blocked -4	in_progress 4
can cuoc	blocked -4	done 8	in_progress -3
can dong	question 3
can ngheo	done 3
can than	blocked -4	unrelated 4
can thiep	blocked 3
canh	blocked -4	done 3
canh ngap	blocked -3	done 4
cao	ack -7	blocked -8	question 11
cao a	in_progress 3
cao anh	ack -4	in_progress 9	not_started 7	question -13	unrelated 3
cao bang	done 11	in_progress -9
cao cap	done -3	in_progress 4	unrelated 3
cao cham	extension 3
cao chay	not_started 4
cao chua	blocked 7	in_progress -3
cao con	done -3	in_progress 3
cao cua	question 3
cao da	done 4	in_progress -5
cao den	done -3	in_progress 6
cao diem	done 3	in_progress -3
cao dong	ack 4	in_progress -4
cao e	done 4	in_progress -3
cao em	done 3	in_progress -3
cao gui	done 7	in_progress -5
cao la	in_progress -3
cao lai	blocked -4	extension 4
cao lanh	blocked -3	in_progress 5
cao nao	done 3
cao nay	in_progress -4	question 6
cao nhe	in_progress 3
cao roi	done 5	in_progress -4
cao sep	blocked 4	done -23	question 3	unrelated 17
cao so	done 6
cao thang	blocked 5	extension -5
cao thuong	blocked -7	in_progress 7
cao truoc	done -3	in_progress 6
cao tuoi	blocked -6	in_progress 10	not_started 3
cao vien	blocked 8	done -5
cao viet	done -3	in_progress 3
cao xong	done 7	in_progress -3
cao |	ack 3	extension -3	in_progress 5	not_started -3	unrelated -3
cap	ack -11	blocked 9	done 31	extension 5	in_progress -11	question -11	unrelated -11
cap cho	done 3
cap cuu	blocked 5	in_progress -5
cap giay	ack -3	done 3	not_started 3	unrelated -3
cap het	done 3
cap kinh	blocked 5	in_progress -3
cap lai	blocked 7	unrelated -4
cap li	done -3	unrelated 4
cap ma	done 6	in_progress -4
cap mang	blocked 3
cap phat	ack -3	done 4
cap phep	blocked -5	done 5
cap quang	blocked 5	done -5
cap roi	ack -3	done 5
cap sac	unrelated 3
cap so	blocked -5	in_progress 6
cap the	in_progress 3	not_started 4	unrelated -3
cap tiep	blocked 3
cap toi	done 3
cap tren	ack -3	blocked -3	extension 11	question -5
cap xong	done 7	in_progress -6
cat	blocked 10	in_progress -9
cat a	blocked 3
cat mot	blocked 3	in_progress -3
cat sach	blocked 4	question -3
cat tia	blocked -7	done 7	question 3	unrelated -3
cat toc	done -3	in_progress -3	unrelated 9
cau	ack 5	blocked 12	done -7	in_progress -9	not_started -5	question 8	unrelated -5
cau a	ack 4	in_progress -3
cau bo	in_progress 4
cau chu	blocked -3	in_progress 5
cau da	blocked 3	done 5	unrelated -4
cau do	question 7	unrelated -4
cau dung	blocked 18	in_progress -12	unrelated -3
cau hoan	ack 7	in_progress -4
cau lac	blocked -3
cau long	done -3	unrelated 6
cau sang	done 4	in_progress -4
cau tam	blocked 7	in_progress -4
cau them	done -3	in_progress 4
cay	blocked -6	done 6
cay nha	done -3	unrelated 6
cay thang	done 3
cay xanh	done 3	question 3	unrelated -4
cay xuong	done 3
cha	in_progress -3	unrelated 6
cha con	done 3	in_progress -3
cha hieu	in_progress 3
cha roi	in_progress -3	unrelated 5
chac	ack -3	blocked 15	done -3	not_started -3	question -3	unrelated -4
chac a	done 14	in_progress -14
chac chi	done 3
chac luon	blocked 6
chac tre	blocked 4
cham	ack -3	blocked -6	done -7	extension 15	in_progress 16	question -6	unrelated -8
cham diem	blocked 3	question -3
cham do	blocked 9	in_progress -7
cham ngay	extension 6
cham nhat	in_progress 7
cham nhung	blocked -3	in_progress 4
cham vach	blocked -6	in_progress 6
cham xong	in_progress 3
cham |	blocked -4	in_progress 5
chan	ack -3	blocked 6	done 3	not_started -4	question -3
chan cong	unrelated 5
chan dau	blocked 7	unrelated -3
chan ngang	done 8	in_progress -3	not_started -3
chang	blocked 9	done -3	in_progress -9	not_started -3	unrelated 4
chang ai	blocked 6	done -3
chang con	done 6	in_progress -5
chang nha	blocked -4	unrelated 6
chang noi	blocked 6	done -4
chanh	blocked -5	done -3	in_progress 6	question 4
chanh duyet	done -3	in_progress 5
chanh van	blocked -3	question 4
chao	unrelated 5
chao buoi	unrelated 5
chao co	in_progress 3
chap	ack 39	blocked -12	done -7	extension -4	in_progress -3	unrelated -9
chap hanh	ack 39	blocked -9	done -6	extension -5	in_progress -7	unrelated -9
chap xong	blocked -3
chat	blocked 6	done -3
chat nha	blocked 4	done -3
chat vat	blocked 3
chau	ack 6	blocked -20	done 13	extension -5	in_progress 6	unrelated 4
chau bi	blocked -5	done 5
chau chiu	blocked -7	in_progress 7
chau dang	in_progress 3
chau nao	done 4
chau nha	done -4	unrelated 4
chau nhe	done 3
chau trinh	extension -3	in_progress 4
chau xin	ack 4
chay	blocked -5	extension 5	in_progress 15	not_started -13
chay bo	blocked 8	done -8
chay chua	ack 4	not_started -6
chay cong	in_progress 5
chay mua	extension 4	in_progress -3
chay nuoc	blocked -3	in_progress 6
chay on	done 3
chay roi	blocked -6	done 7	in_progress -3
chay rung	in_progress -4	not_started 4
chay thu	done -4	in_progress 12	not_started -4
chay vao	done 8	in_progress -3	not_started -3
chay xong	in_progress 3
chay |	ack 3
che	blocked 4	extension -3	in_progress 13	unrelated -6
che do	done -5	in_progress 11
che lan	done 4
che |	blocked 7	unrelated -3
chep	blocked -7	in_progress 7
chep tay	blocked -7	in_progress 7
chet	blocked 9	done -4	in_progress -3
chet ,	blocked 5	done -3
chet ngac	blocked 5	in_progress -3
chi	ack 15	blocked -7	done 21	extension 6	in_progress -32	not_started 6	question 17	unrelated -27
chi ,	ack 9	extension 7	in_progress -9
chi ?	extension 3	question 3
chi a	in_progress 4
chi bay	done 5	in_progress -5
chi bo	ack 5	blocked -8	done 3	not_started 3	unrelated -3
chi cho	extension 4
chi chua	done 3
chi con	done -3	in_progress 7
chi cu	ack 6	done -4
chi da	done -4	unrelated 3
chi dan	done 3
chi dao	ack 6	blocked 7	extension -5	unrelated -3
chi den	done 4
chi dong	done 3
chi du	unrelated 3
chi duoc	blocked 3
chi em	blocked -4	done 3	in_progress -3	unrelated 6
chi ha	in_progress 5
chi het	in_progress -3	not_started 4
chi hoa	ack -5	question 4
chi hoi	done -3	unrelated 3
chi huong	not_started 3	unrelated 3
chi khoi	ack 8	done -5	in_progress -3
chi lan	done -6	in_progress 8
chi lap	unrelated 3
chi ma	blocked 3	done -3
chi mai	done 4	in_progress -3
chi mo	done 8	in_progress -6
chi nao	ack -4	done 10	question -4
chi o	done 3
chi oi	blocked 3	done -8	in_progress 13	not_started 6	question -3	unrelated -11
chi phu	blocked 9	in_progress -5	not_started -3
chi qua	done -3	in_progress -4	unrelated 7
chi roi	done 7	in_progress -5
chi sang	done 3
chi sau	ack 7	in_progress -6
chi so	done 8	in_progress -6
chi thi	done -5	unrelated 7
chi thu	done -10	in_progress 11
chi tieu	ack -5	blocked -6	done 16
chi tra	done 5
chi uy	done -4	in_progress -4	not_started 9
chi xong	done 11	in_progress -10
chi |	blocked 14	done -12	in_progress 8	not_started 4	question 19	unrelated -32
chia	extension -4	unrelated 11
chia buon	unrelated 4
chia khoa	in_progress -5	unrelated 9
chia nhau	in_progress 5	unrelated -3
chiem	done 8	in_progress -3
chiem le	done 3	in_progress -3
chiem o	done 4
chien	blocked -3	done 3
chieu	ack -5	blocked -18	done -4	extension -4	in_progress 31	not_started -5	question -10	unrelated 14
chieu .	done 3
chieu a	in_progress 3
chieu khop	blocked -3	done 6
chieu mai	in_progress 5
chieu mot	in_progress 4	unrelated -3
chieu nay	blocked -10	done -10	in_progress 25	question -7	unrelated 4
chieu nhe	unrelated 3
chieu qua	blocked 4
chieu thu	in_progress -3	unrelated 5
chin	in_progress 6
chin phan	done -3	in_progress 6
chinh	blocked 3	done -9	in_progress 22	not_started -10	unrelated -5
chinh cong	blocked 3
chinh cu	blocked 6	done -4
chinh da	done 4	in_progress -4
chinh dang	in_progress 3
chinh giup	blocked 4
chinh khong	blocked 3
chinh lai	done -3	in_progress 6
chinh nhung	done 3
chinh roi	done 4	in_progress -3
chinh sach	blocked 9	done -5
chinh sua	done 6
chinh ta	blocked -6	in_progress 8
chinh tham	done -7	in_progress 6
chinh thoi	blocked -3	extension 7
chinh tin	in_progress 3
chinh tri	ack 3	in_progress -4	unrelated 3
chinh ve	done 4	in_progress -4
chinh xong	done 3	in_progress -3
chinh |	done 4	in_progress -3
chiu	blocked 12	done -6
chiu kho	blocked -7	in_progress 7
chiu ki	blocked 7	in_progress -3
chiu |	blocked 3
cho	ack -40	blocked 21	extension 71	in_progress -6	not_started -32	question -12	unrelated -4
cho %	done 7	in_progress -7
cho :	done 4
cho ai	question 6
cho anh	blocked 15	done -7	extension -9	in_progress 11	unrelated -8
cho ba	extension -3	in_progress 4
cho ban	done 6	in_progress -8
cho ben	blocked 6	in_progress -6
cho ca	blocked -5	done 12	in_progress -4
cho cac	blocked -9	done 3	in_progress 14	unrelated -3
cho chau	unrelated 3
cho chi	blocked -5	done 8	question 3
cho chu	ack 7	extension -3
cho chua	blocked 4
cho chuyen	in_progress 3
cho coc	done 3
cho con	done -5	in_progress -4	unrelated 12
cho cong	done 4
cho dan	ack -6	blocked -8	done 16
cho do	blocked 5
cho don	blocked -4	done 5	extension 7	in_progress -5
cho dong	ack -3	in_progress 5
cho duyet	in_progress 3
cho e	blocked -3	extension 8	unrelated 3
cho em	ack -6	blocked -18	done -19	extension 35	in_progress -11	not_started -6	question 6	unrelated 19
cho gia	blocked 5	done 5	in_progress -11
cho gian	extension 9	in_progress -7
cho hai	in_progress 4
cho hdnd	done -5	in_progress 6
cho ho	done 11	in_progress -6
cho hoi	blocked -8	extension 11	in_progress 9	question -4	unrelated -5
cho huong	blocked 7
cho ket	blocked 12	done -5	in_progress -5
cho kho	in_progress 6	question -3
cho khu	in_progress 6	question -3
cho ki	blocked -3	done -6	in_progress 11
cho lich	blocked 9	in_progress -5
cho lui	extension 5
cho minh	unrelated 4
cho moi	done 3
cho muon	blocked -5	unrelated 10
cho ngoai	blocked -3	not_started 4
cho nguoi	blocked -5	done -9	in_progress 13	unrelated 5
cho nha	blocked -6	in_progress 5
cho phan	blocked 11	done -4	in_progress -5
cho phep	extension 4
cho phong	blocked -6	in_progress 6
cho quan	not_started 3
cho roi	done 4
cho rut	blocked 5	in_progress -3
cho sep	done -5	in_progress 13
cho so	ack -3	blocked 16	done -3	in_progress -6
cho sua	unrelated 4
cho them	extension 5	unrelated -3
cho thong	blocked 3
cho tieu	done 3
cho tinh	blocked 9	done -6
cho to	blocked 4	in_progress -3
cho toan	blocked -3	done 4
cho toi	extension 3
cho tre	done 8	in_progress -4
cho trung	done 4
cho truong	blocked 7	done -3
cho tui	extension 3	question -3	unrelated 3
cho van	done 16	extension -6	unrelated -6
cho xa	extension 5	in_progress -4
cho xin	blocked -5	question 8
cho xong	ack 4	done -5	extension 5
cho y	blocked 11	extension -3
cho |	ack -4	blocked 16	done -3	in_progress -5
choi	done -5	in_progress -10	unrelated 16
choi hoai	blocked 3	done -3
choi |	blocked -4	in_progress -7	unrelated 14
chon	done -6	in_progress 3
chon nha	done -4	in_progress 4
chong	ack -6	done -15	not_started 3	unrelated 17
chong em	ack -3	done -8	in_progress -7	unrelated 19
chong ki	done -3	in_progress 6
chong lan	blocked 3
chong lut	not_started 4
chong thien	blocked -6	in_progress 4
chot	blocked 3	done 8	unrelated -5
chot ,	in_progress -3
chot roi	done 4	in_progress -3
chu	blocked 33	done 16	extension -6	in_progress -16	not_started 4	question -3	unrelated -29
chu a	blocked -4	done -4	not_started 4	unrelated 5
chu bao	done -3	in_progress 3
chu chua	done 9	in_progress -3	question -6
chu dat	blocked 3	done -3	in_progress 3	unrelated -3
chu dau	done 13	in_progress -13
chu dia	blocked -3	in_progress 4
chu dong	extension 3	question -3
chu em	done 7	in_progress -6
chu khong	blocked 3	done 11	in_progress -5	not_started -4	unrelated -3
chu ki	blocked 23	done -13	in_progress -6
chu lo	blocked 4
chu mot	ack 7	extension -3
chu nao	blocked -5	done -3	not_started 12
chu nhat	done 7
chu nhe	blocked -3	done 7	in_progress -4
chu oi	blocked 9	done -6	in_progress -3
chu sap	blocked 4	in_progress -4
chu tich	ack -3	blocked -8	in_progress 21	not_started -3	unrelated -6
chu tri	blocked 4	question 11	unrelated -8
chu truong	blocked 4	done -6	in_progress 4
chu |	blocked 3	done 5
chua	ack -47	blocked 22	done -38	extension -14	in_progress -16	not_started 103	question 5	unrelated -15
chua ,	blocked -7	done 21	in_progress 8	not_started -13	question -7
chua a	ack -3	blocked -5	done -6	not_started -7	question 23
chua ai	blocked 35	done -5	not_started -6	question -14	unrelated -8
chua anh	in_progress 4	not_started -4
chua ba	unrelated 4
chua ban	blocked 3	in_progress 6	not_started -7
chua bao	blocked 5	in_progress 5	not_started -6
chua bat	blocked -4	done -3	in_progress -10	not_started 21
chua bd	blocked -3	not_started 5
chua biet	blocked 7	not_started -3
chua bo	blocked 3
chua boc	in_progress -7	not_started 9
chua cap	ack -3	blocked 3	not_started 7
chua chay	ack 4	blocked -4	done 10	extension 4	not_started -12
chua chiu	blocked 5	in_progress -3
chua cho	blocked 5	in_progress -3
chua chot	in_progress 3
chua co	ack -4	blocked 10	done -15	in_progress 6	not_started 14	question -8
chua coi	not_started 4
chua cung	blocked 5	not_started -3
chua dam	blocked 11	in_progress 6	not_started -15
chua dau	blocked -4	done 11	in_progress 6	not_started -9	question -3
chua de	in_progress -12	not_started -3	question 17
chua di	blocked 6	in_progress -4
chua don	in_progress 7	not_started -4
chua dong	not_started 3
chua du	blocked -3	in_progress 5
chua dung	blocked -10	in_progress -5	not_started 21
chua duoc	blocked 7	done -4	in_progress -14	not_started 6	unrelated 5
chua duyet	blocked 4	done -4	in_progress 5	not_started -3
chua em	in_progress -3	not_started -3	unrelated 10
chua gi	done 9	question -6
chua giai	blocked 7	in_progress -8	not_started 4
chua go	blocked 5	in_progress -4
chua gop	blocked 4	in_progress -3
chua gui	blocked 13	done -10	in_progress 6	not_started -4	question -4
chua ha	question 5
chua hoan	done -3	in_progress 15	not_started -6
chua hop	not_started 3
chua khoi	blocked -9	done -5	in_progress -14	not_started 32
chua khui	blocked -4	not_started 5
chua ki	done -4	in_progress 19	not_started -10
chua kip	done 3
chua lam	ack -3	blocked 17	done -9	extension -3	in_progress -11	not_started 16	question -4	unrelated -3
chua lap	blocked -3	in_progress 9	unrelated -4
chua len	in_progress -3	not_started 5
chua man	in_progress -3	not_started 5
chua mo	blocked -12	done 4	in_progress -8	not_started 17
chua moi	not_started -7	question -8	unrelated 18
chua nam	in_progress -6	not_started 8
chua nghiem	blocked -4	in_progress 6
chua nha	not_started 5
chua nhan	blocked -5	done 6
chua nop	blocked -3	in_progress 4	not_started -8	question 12
chua phai	in_progress 3
chua phan	not_started 3
chua phat	blocked -7	in_progress 8	not_started 4
chua quay	in_progress -3	not_started 4
chua ra	blocked 6	done -5	in_progress 4	not_started -3
chua ro	blocked 12	in_progress -11	not_started 3
chua rot	blocked 10	not_started -8
chua so	not_started 3
chua soan	in_progress -3	not_started 6
chua thay	blocked -3	done -5	in_progress 12
chua thu	in_progress 4	not_started -3
chua thuc	blocked -4	not_started 11
chua to	blocked -5	in_progress -7	not_started 16
chua tong	blocked 3
chua tra	blocked 7	in_progress -4
chua tren	not_started 3
chua trien	blocked -6	done -3	in_progress -8	not_started 23
chua trinh	in_progress 3
chua ung	in_progress 5	not_started -3
chua vao	not_started 3
chua vay	done 3
chua ve	blocked 3
chua viet	done -3	in_progress -4	not_started 11
chua xay	blocked -4	in_progress -3	not_started 9
chua xem	done 14	in_progress -14	not_started 3
chua xong	blocked 5	done 10	extension 3	in_progress 15	not_started -24	unrelated -5
chua |	ack -3	blocked -8	extension -3	not_started -17	question 19	unrelated 10
chuan	blocked -5	done -7	in_progress 17
chuan bi	blocked -5	done -8	in_progress 17
chuc	blocked -3	done -18	extension -6	in_progress -12	not_started 14	question -7	unrelated 30
chuc ,	in_progress -6	not_started 7
chuc buoi	done 3	in_progress -3
chuc dai	done -3	in_progress 3
chuc danh	in_progress -3	not_started 3
chuc le	ack 3	done -3
chuc met	blocked -4	in_progress 5
chuc mung	blocked -3	done -6	in_progress -3	unrelated 19
chuc nang	blocked 8	done -3	not_started -3
chuc nhe	blocked 3
chuc thuc	ack 5	done -5	not_started 3
chuc tuoi	in_progress -3	unrelated 6
chuc xong	done 9	in_progress -4
chuc |	blocked 4	in_progress -13	not_started 13
chung	ack -4	blocked -3	in_progress 6
chung chuc	blocked -4	in_progress 6
chung nao	ack 6
chung nhan	ack -7	blocked -5	done 10	not_started 3
chung thu	blocked 3
chung toi	blocked 5	done -3	unrelated -3
chung vui	done -5	unrelated 8
chuong	ack -5	done 17	extension -4	in_progress -6
chuong nao	done 3
chuong trinh	ack -5	blocked 5	done 16	extension -4	in_progress -11
chup	ack 9	done -4	in_progress -3	not_started -3
chup anh	in_progress 4	not_started -3
chup gui	ack 9	done -3	in_progress -6
chut	blocked -5	done -3	extension 9
chut xiu	extension 7	in_progress -3
chuyen	ack 12	blocked 13	done -21	extension 3	in_progress 5	not_started 3	question -6	unrelated -9
chuyen be	done 7	unrelated -6
chuyen cho	blocked 3
chuyen chu	done -13	in_progress 14
chuyen doi	blocked -7	done 10
chuyen dung	blocked 4
chuyen giao	blocked 3
chuyen giup	blocked -3	extension 6
chuyen ke	blocked 3
chuyen ket	done 4	in_progress -3
chuyen khoan	blocked -6	done 8
chuyen loi	ack 9	blocked -4
chuyen mon	ack 7	done -4
chuyen nha	done -8	in_progress -7	unrelated 16
chuyen sang	blocked 10	done -8
chuyen sinh	done 4
chuyen thoi	extension 3
chuyen tien	unrelated 4
chuyen trang	blocked -4	done 7
chuyen tru	blocked 4	in_progress -9	not_started 7
chuyen van	done -16	in_progress 19
chuyen ve	blocked 22	done -20
chuyen vien	in_progress 3
chuyen xiu	blocked -5	unrelated 6
chuyen xong	done 4
co	ack -18	blocked -35	done 14	extension -11	in_progress 3	not_started 3	question 42
co ,	blocked 7	in_progress -3
co a	in_progress 8	unrelated -5
co ai	blocked -4	not_started 13	question -19	unrelated 15
co ban	done -10	in_progress 16
co bao	done 6
co bi	blocked -3	question 9	unrelated -5
co bien	done 7	in_progress -5
co cai	in_progress 5	not_started -5
co can	blocked -9	question 19	unrelated -3
co cap	unrelated 3
co chau	blocked -5	done 5
co che	blocked 8	unrelated -4
co chi	done 6	in_progress -5
co chia	in_progress -4	unrelated 5
co cho	blocked 5	in_progress -5
co chu	not_started 5
co chua	done 13	in_progress -12	unrelated 4
co chuc	blocked 5	not_started -3
co chung	done 4
co cong	blocked 9	extension 3	in_progress -9
co danh	ack -3	done 3
co dau	done 3
co dien	done 4
co don	blocked 3	in_progress -3
co du	done -3	in_progress 11
co duoc	blocked -6	extension 3	question 7
co file	blocked -5	question 10
co gang	in_progress 5
co gi	ack 6	blocked -3	done -10	in_progress 15	not_started 7	question -7	unrelated -6
co gia	extension -19	question 21
co gio	unrelated 3
co hd	blocked 6	not_started -5
co ho	done -3	in_progress 3
co hoat	blocked -5	not_started 6
co huong	blocked 5	done -5	unrelated 4
co ke	blocked -5	not_started 6
co ket	blocked -15	in_progress 16	not_started -4
co khung	done -3	in_progress 5
co ki	ack -9	done 10
co kinh	blocked 4
co lam	done -3	in_progress -10	not_started 15
co luon	done 3
co ma	done 3
co man	blocked -6	not_started 8
co mot	extension 7	in_progress -5
co nghi	blocked 4
co nguoi	blocked 9	unrelated -5
co nguon	blocked 3
co oi	done 4
co phai	blocked -8	done -4	question 23	unrelated -5
co phan	in_progress 4	question -3
co quan	done -7	in_progress -6	not_started 7	unrelated 8
co qui	blocked 4
co quyet	blocked -4	done 4
co roi	blocked 3
co so	blocked -10	done -7	extension 3	in_progress 6	not_started -3	question -3	unrelated 14
co tb	done 4	in_progress -3
co thay	ack 3
co the	blocked -4	extension 7
co thoa	done 3
co thu	in_progress 3
co thuoc	unrelated 3
co tien	blocked 9	done -3	in_progress 7	not_started -9	unrelated -3
co tin	ack 8	done -7	in_progress -4	not_started -4	unrelated 8
co trong	done 5
co truong	blocked -7	done 7
co xin	extension 3
co y	blocked -5	done 6
co yeu	question 7	unrelated -4
co |	done -3	in_progress 12	not_started -4	question -3
coc duong	done 3
coi	ack 7	blocked -7	done 9	extension 6	in_progress -9	not_started 3	question -3	unrelated -5
coi lai	ack 8	unrelated -3
coi nhu	done 6	in_progress -3
coi thi	extension 3
coi |	extension 4	not_started 4
com	blocked -3	done -14	extension -3	in_progress -8	not_started -5	question -7	unrelated 42
com gan	unrelated 3
com nuoc	unrelated 3
com o	question -3	unrelated 4
com trua	unrelated 3
com xong	done -10	in_progress -3	unrelated 15
com |	unrelated 4
con	ack -8	blocked -49	done 28	extension -9	in_progress 11	not_started -4	question 10	unrelated 21
con ,	blocked 10	unrelated -6
con ai	in_progress -8	question 9
con ben	in_progress -4	not_started 6
con cai	not_started 4
con chat	blocked 3
con chinh	in_progress 3
con cho	blocked -7	in_progress 15	question -4
con chua	in_progress -6	not_started 7
con dang	blocked -8	done -7	in_progress 23	not_started -3	unrelated -3
con dau	done 20	in_progress -20
con do	blocked -3	in_progress 3
con doi	in_progress 4
con dung	blocked -6	in_progress 10
con duoc	blocked -5	done 9	in_progress -4
con em	ack -3	done -6	in_progress -9	unrelated 21
con ga	ack 11	in_progress -4	unrelated -3
con gai	done -6	unrelated 9
con gi	done 17	in_progress -12
con ho	blocked -6	done 9	not_started -3
con keo	done -3	in_progress 5
con khong	unrelated 3
con lai	blocked -8	done 6	in_progress 7	not_started -4
con moi	blocked 12	in_progress -4	unrelated -4
con nam	not_started 3
con ngoi	in_progress 6	unrelated -3
con nguyen	in_progress -9	not_started 12
con nhac	done 10	question -5	unrelated -3
con nhiem	not_started 3
con nhung	in_progress -4	question 6
con no	ack -4	done 11	unrelated -3
con oi	blocked -6	in_progress -5	unrelated 15
con phan	blocked 3	in_progress -3	question 6
con so	in_progress 4
con son	done -3	in_progress 3
con thieu	blocked -4	done -3	in_progress 10
con tiem	done 3
con ton	blocked -6	done 7
con trai	unrelated 4
con viec	in_progress 8	not_started -8
con xong	done -7	in_progress -3	unrelated 11
cong	ack 3	blocked 18	done 5	extension -15	not_started 5	question -4	unrelated -13
cong ,	blocked 8	in_progress -6
cong a	in_progress -3	not_started 5
cong an	blocked 17	done 3	extension -3	in_progress -8	not_started -4
cong bo	blocked 3	in_progress -3	question -3
cong chuc	done -5	in_progress 7
cong chuyen	blocked -5	unrelated 6
cong cu	blocked 3
cong dan	blocked -8	done 11
cong day	unrelated 5
cong don	in_progress 5
cong dong	in_progress 3
cong hom	done -13	in_progress 15
cong i	blocked 3
cong khai	done 8	in_progress -6
cong nghe	done 4	in_progress -4
cong nguoi	blocked -5	in_progress 10
cong nhan	in_progress 5	question -3
cong phai	blocked 5	in_progress -5
cong sang	done 4	in_progress -3
cong so	done -3	in_progress 7	not_started -4
cong tac	ack 9	unrelated -4
cong thi	not_started 3
cong thong	done 8	in_progress -6
cong thuc	in_progress 5
cong toi	in_progress 5
cong trinh	done 3	in_progress -8	unrelated 4
cong truong	blocked 4
cong van	ack 5	blocked 8	done -9	extension -8	in_progress -7	not_started 4	question 13	unrelated -6
cong vao	done -3	extension 4
cong |	blocked -5	done 4
cot	blocked 3	done 10	in_progress -10	not_started -5	question 3
cot dien	done 8	in_progress -3	not_started -3
cot moc	done 3
cot nao	question 3
cot |	blocked 7	in_progress -4
cu	ack 4	blocked 15	done -10	extension 14	in_progress -11	not_started -10	question 4	unrelated -6
cu ,	in_progress 4
cu cuu	done 4	unrelated -3
cu deu	blocked 4
cu het	blocked 4
cu khen	done 3
cu la	blocked 6
cu mat	blocked 6	done -4
cu nghi	blocked 4	unrelated -3
cu nguoi	in_progress 4
cu nho	blocked -3	unrelated 5
cu phap	in_progress 3
cu qua	unrelated 3
cu sap	blocked 7	in_progress -5
cu tri	ack 3	blocked -5	done 4	extension 5	in_progress -4
cu vang	blocked 3
cu yen	ack 6	done -4
cu |	blocked -4	done 5
cua	ack -17	blocked 40	done -25	extension -4	in_progress -4	not_started -7	unrelated 19
cua ,	blocked 4
cua a	question 3
cua ai	question 3
cua ban	blocked 5
cua ben	blocked 6
cua bi	done 3
cua chu	done -4	in_progress 7
cua con	unrelated 4
cua em	ack -10	blocked -5	done 8	in_progress 6	unrelated 4
cua khu	blocked -3	in_progress 4
cua minh	blocked -3	not_started 7
cua ong	done 4	in_progress -3
cua phong	blocked 3	done -3	unrelated 4
cua so	done -3	in_progress -3	question -3	unrelated 7
cua thanh	blocked 3
cua tinh	blocked 4	in_progress -4
cua tram	blocked 7	done -6
cua treo	blocked 4
cua tu	blocked 6
cua xa	done -3
cua |	unrelated 5
cum	in_progress 4
cum ,	in_progress 4
cung	ack -5	blocked 3	done 29	extension -5	not_started -8	question -6	unrelated -6
cung cap	blocked 6	done 4	in_progress -3	not_started -3
cung cho	done 8	extension -4	unrelated -3
cung cung	blocked -5	done 6
cung da	blocked -5	done 12	in_progress -6
cung gia	unrelated 4
cung khong	blocked 10	done -8
cung lam	in_progress 5	question -3
cung len	extension 5
cung o	done 3
cung phai	in_progress 7
cung ra	in_progress 4
cung roi	done 3
cung vang	blocked 3
cung xong	blocked -6	done 14	in_progress -7
cuoc	blocked 4	done 8	in_progress -8	unrelated -3
cuoc cho	done 5	in_progress -3
cuoc hop	blocked 6	in_progress -3
cuoi	ack -8	blocked -31	done 6	extension -3	in_progress 23	not_started -5	unrelated 20
cuoi ,	unrelated 3
cuoi cho	done 4
cuoi cung	blocked -15	done 24	in_progress -6
cuoi da	done -4	in_progress 5
cuoi nam	done 8	in_progress -7
cuoi nha	in_progress 3
cuoi nhe	in_progress -4	unrelated 4
cuoi roi	done -3	in_progress 4
cuoi thang	blocked -3	done -5	extension 6	in_progress 4
cuoi tuan	blocked -6	done -5	in_progress 14	not_started -3	unrelated 5
cuoi xong	done -9	unrelated 8
cuoi |	blocked -3	done 4	extension -5	unrelated 4
cuon	blocked 5
cuon chieu	in_progress 3
cuon mat	blocked 5	in_progress -3
cuong	done -3	in_progress 15	not_started -7
cuong |	in_progress 7	not_started -6
cup	blocked 6	in_progress -4
cup nuoc	blocked 6	in_progress -4
cuu	done 6	extension 6	in_progress -6	unrelated -4
cuu binh	done 4	unrelated -3
cuu dan	blocked -3	extension 3
cuu o	blocked 5	in_progress -4
da	ack 26	blocked -39	done 47	extension -36	in_progress -4	not_started 9	question 8	unrelated -12
da ,	ack 22	blocked -3	done -10	in_progress -19	not_started 14
da ai	in_progress -3	not_started -3	question 6
da anh	ack -8	blocked 9	done -17	in_progress 6	unrelated 10
da ban	blocked -5	done -13	in_progress 12	not_started 5	question 3
da banh	done -3	unrelated 4
da bao	ack -3	done 14	in_progress -4
da bat	blocked -5	done -7	in_progress 18	unrelated -3
da ben	done -3	in_progress 4
da bong	in_progress -7	unrelated 13
da cap	done 3
da chac	done -5	in_progress 5
da chi	done 6	in_progress -3
da cho	in_progress -3
da chot	done 3
da chu	blocked 3
da chua	blocked -4	in_progress 12	not_started -3
da chuan	done -3
da chuyen	blocked 17	done -37	in_progress 14	not_started 7
da co	blocked 7	done -3	in_progress -15	not_started 8	unrelated 5
da cu	in_progress 4
da cung	done 4
da da	ack 5	blocked -5	done -3	in_progress 10	not_started -4
da dang	blocked -3	done 11	in_progress -3
da de	ack 18	done -7	in_progress -9	not_started 3	unrelated -3
da den	blocked 6	done -7
da di	blocked -6	done 7
da doan	done 3	in_progress -3
da doc	ack 5	in_progress -3
da doi	done -3
da don	done -4	in_progress 5
da dong	blocked -3	done 10	in_progress -12	unrelated 5
da dua	done -5	in_progress 10
da duoc	blocked -3	done 29	in_progress -26
da em	ack 18	blocked 14	done -7	in_progress -7	question -7	unrelated -8
da giai	blocked -3	done -3	in_progress 10
da giao	ack -3	blocked -3	done -6	in_progress 15
da goi	done 5	in_progress -4
da gui	ack -3	done -3	extension -3	in_progress 20	question -4	unrelated -3
da hay	unrelated 4
da hieu	ack 3
da hoan	ack -4	done 20	in_progress -15
da hoi	extension -4	question 5
da hom	unrelated 4
da hop	done -8	in_progress 10	not_started 3
da hua	in_progress -5	not_started 7
da ke	done 5	in_progress -4
da ket	in_progress -3
da khac	done 4	in_progress -3
da khi	in_progress 4
da khoi	done -12	in_progress 16
da khong	extension 3
da ki	done 20	in_progress -17	question 3
da kiem	done 3	in_progress -3
da kip	not_started 6	question -3
da lam	ack -4	blocked 7	done -7	not_started 8	question -3
da lap	done 6	in_progress -5
da len	ack -5	done -5	in_progress 15
da lien	done -4	in_progress 7
da lop	in_progress 3
da may	question 6	unrelated -3
da mo	done -10	not_started 10
da moi	in_progress 12	not_started -5
da mua	blocked 3	done -4	in_progress -3	unrelated 4
da nam	ack 6
da nghe	done -4	in_progress 4
da nha	unrelated 3
da nhac	ack 6	blocked -3
da nhan	ack 7	blocked -4	done 10	in_progress -6	unrelated -3
da nhap	done 9	in_progress -5
da nho	blocked 3
da niem	done 4	in_progress -3
da nop	blocked 3	in_progress -3	not_started -3	question 6
da phan	blocked -6	done -3	in_progress 14
da phat	done 4	not_started -4
da qua	done -7	question 3	unrelated 6
da ra	ack -11	done 10	in_progress 6
da ro	ack 16	done -7	in_progress -5
da roi	ack -13	done 18
da sap	done -3	in_progress 3
da soan	done -3	in_progress 3
da sua	in_progress 3
da tham	done 34	in_progress -30
da thanh	done 5	in_progress -3
da thay	ack 5
da thong	ack 6	blocked -4
da thu	done -4	in_progress 5
da thuc	done 6
da thue	blocked 7	unrelated -3
da tiep	ack 20	blocked -3	done -6	in_progress -5	not_started -3
da to	done 8	in_progress -4
da toi	in_progress 5	unrelated -3
da tong	in_progress -3	not_started 3
da tra	blocked -3	done 9	in_progress -4
da trao	done 3
da trien	blocked -5	done 5	in_progress 9	not_started -5
da trinh	blocked -5	in_progress 7	not_started -5	question 6
da vang	ack 6	blocked -3
da vao	in_progress 5
da ve	done 4
da vua	not_started 3
da xin	done -8	extension 4	in_progress 8
da xong	ack -5	done -5	in_progress -5	not_started 7	unrelated 8
da xu	done 9	in_progress -7
da |	blocked 4	done -4	not_started -4	question 14	unrelated -8
dac	blocked -3	in_progress 3	not_started 3	unrelated -3
dac thua	not_started 4
dac xong	in_progress 3
dai	ack -3	done -27	in_progress 7	not_started 14	question 5	unrelated 3
dai bieu	done -4	in_progress 8	unrelated -4
dai ca	blocked 9	in_progress -7
dai doan	done -3	in_progress 5
dai het	done -3	in_progress 5
dai hoc	done -3	in_progress -8	question -4	unrelated 17
dai hoi	blocked -5	done -11	not_started 18
dai toi	question 7	unrelated -4
dai |	blocked 4	in_progress -3
dam	blocked 25	done -13	extension -4	in_progress 4	not_started -13	question -5	unrelated 8
dam bao	in_progress 4
dam bien	in_progress 3
dam cuoi	unrelated 4
dam gio	done -4	unrelated 6
dam ki	blocked 3
dam lam	blocked 21	in_progress -6	not_started -12
dan	ack -14	blocked 35	done 21	extension 4	in_progress -35	not_started -6	question 4	unrelated -9
dan cai	in_progress -4	not_started 7
dan cu	blocked 4	done -5	extension 7	in_progress -3
dan cua	blocked 3	done -3	in_progress -3	unrelated 4
dan da	done 3
dan dang	blocked 3	done -5	in_progress 3
dan den	blocked 10	done -5	in_progress -5
dan du	blocked -3	done 4
dan dung	done 4	in_progress -6
dan duoi	blocked -4	done 4
dan hai	blocked 3
dan hien	blocked 4
dan khong	question 8
dan kien	blocked 8	done -7
dan lon	blocked -3	done 6
dan o	done 4	in_progress -3
dan phan	blocked 7	in_progress -5
dan pho	blocked 5	done -4
dan quan	blocked -3	done 4
dan roi	ack -5	blocked -8	done 10	in_progress 4
dan so	ack -3
dan suot	blocked -3	extension 3
dan tem	done 4
dan trong	blocked -3	done 3
dan tu	blocked 10	done -8
dan van	in_progress -3
dan xong	done 3
dan |	blocked 5	done 3	not_started -4
dang	ack -10	blocked -4	done -22	extension -10	in_progress 116	not_started -30	question -30	unrelated -10
dang ,	in_progress 3
dang a	in_progress -3
dang bai	blocked -5	done 12	in_progress -11	not_started 6
dang ban	ack 11	in_progress -10
dang bi	blocked 14	in_progress -13
dang bo	blocked -5	done 3	in_progress 3
dang boc	blocked -3	in_progress 8	question -3
dang cai	blocked 3
dang cap	blocked 5
dang cham	blocked 7	in_progress -3
dang chay	blocked -4	done -3	extension 3	in_progress 6
dang chep	blocked -7	in_progress 7
dang chinh	blocked -4	in_progress 8
dang co	in_progress 3
dang cuoi	in_progress -3	unrelated 4
dang da	done 3	in_progress -6	unrelated 4
dang dang	in_progress 3
dang dao	done -5	in_progress 4
dang dat	in_progress -3	unrelated 4
dang dau	blocked -3	in_progress 4
dang day	done 3
dang di	blocked 9	done -5
dang dich	in_progress 5
dang do	blocked -4	in_progress 8
dang doc	blocked -3	in_progress 7
dang doi	blocked 11	in_progress -9
dang don	in_progress 3
dang gap	blocked 7	in_progress -6
dang go	blocked -8	done -3	in_progress 13
dang gom	blocked -4	in_progress 7
dang gui	in_progress 3
dang hi	in_progress 4
dang hoan	in_progress 8
dang huong	done 5	in_progress -3
dang in	in_progress 5
dang ket	blocked 12	in_progress -11
dang khai	done -3	in_progress 5
dang kham	in_progress 5
dang ki	blocked 7	done 10	in_progress -14
dang kiem	in_progress 4
dang lam	ack -3	blocked -3	done -5	extension -3	in_progress 32	not_started -5	question -9	unrelated -4
dang lap	in_progress 3
dang lay	in_progress 3
dang len	done 5	in_progress -3
dang loi	blocked -3	in_progress 4
dang mac	blocked 6	in_progress -6
dang may	in_progress 3
dang mo	in_progress -3	unrelated 4
dang mua	extension 3	in_progress -6	unrelated 4
dang nam	blocked 3
dang nay	blocked 6	in_progress -5
dang nghi	blocked 3	in_progress -3
dang ngoi	in_progress 3
dang nhap	in_progress 5
dang o	in_progress 5
dang qui	blocked 6	in_progress -6
dang ra	in_progress 5
dang roi	done 3
dang soan	in_progress 4
dang sua	done -5	in_progress 10
dang tai	done 5	in_progress -5
dang tham	in_progress 5
dang thay	in_progress 3
dang thi	unrelated 3
dang thong	blocked -3	in_progress 4
dang thu	blocked 3	done -4
dang thuc	done -3	in_progress 7
dang thuong	in_progress 5
dang tiep	in_progress 4
dang tin	blocked 3	done 8	in_progress -9
dang tinh	extension -3	in_progress 6
dang to	done -4	in_progress 5
dang tong	in_progress 5
dang tret	in_progress 3
dang trien	in_progress 3
dang trinh	in_progress 4
dang trong	in_progress 3
dang up	blocked -4	in_progress 5
dang uy	blocked 9	done 22	in_progress -32	not_started -3
dang van	done -3	in_progress 4
dang vien	blocked -7	done 29	extension 3	in_progress -25
dang viet	blocked -5	done -5	in_progress 12
dang vuong	blocked 9	in_progress -8
dang xay	blocked -3	done -3	in_progress 6
dang xin	blocked -4	in_progress 6
danh	ack -6	blocked -8	done -5	extension 13	in_progress 3	not_started 6	question -3
danh cau	done -3	unrelated 4
danh chay	blocked 7	done -5
danh cua	blocked 3
danh gia	blocked -4	in_progress 3
danh lam	not_started 3
danh muc	blocked -5	extension 7
danh sach	ack -6	blocked -4	done 5	in_progress 11	unrelated -4
danh van	unrelated 3
danh xin	blocked -7	extension 8
danh xong	done 6	in_progress -6	not_started 3
dao	blocked 14	done -14	in_progress 15	not_started -6	question -3	unrelated -8
dao ,	in_progress 4
dao a	blocked 3
dao di	blocked 5	in_progress -4
dao duoc	in_progress 5
dao duyet	done -4	in_progress 6
dao lai	done -3	in_progress 4
dao mong	in_progress 4
dao ra	ack -3	blocked 4
dao thao	blocked 3
dao thi	blocked 5	in_progress -5
dao |	ack 4	blocked -4	done -3	extension 6	in_progress 4	question -3
dap	done 10	in_progress -8
dap xong	done 9	in_progress -8
dat	ack -3	done 10	in_progress -25	not_started -3	unrelated 27
dat %	blocked -4	done 22	in_progress -13
dat ,	blocked -3	done 5
dat .	done 3
dat ban	done -4	in_progress -10	unrelated 18
dat camera	done 3
dat chua	blocked 6	in_progress -6
dat co	done -4	unrelated 7
dat com	done -7	unrelated 8
dat dai	done -3	in_progress 3	question 4	unrelated -3
dat de	in_progress 4
dat do	in_progress 5	unrelated -3
dat du	blocked -5	done 7
dat khoang	in_progress 3
dat kien	blocked 3
dat moc	extension 4
dat tick	in_progress 3
dat trong	done 4
dat xong	blocked 4	done -8	unrelated 7
dau	ack -25	blocked -27	done -12	extension -11	in_progress 24	not_started 53	question -6	unrelated 5
dau ,	blocked -8	done 4	in_progress 8
dau a	blocked 5	done -6	not_started -3	question 8
dau anh	blocked -6	done 11	in_progress -7
dau bao	done -3	in_progress 7
dau ca	done 4	not_started -5
dau choi	blocked -4	in_progress -4	unrelated 9
dau co	blocked 4	done 15	in_progress -14	not_started -4
dau da	in_progress 6	unrelated -4
dau dam	blocked 8	in_progress -5
dau dang	in_progress 3
dau dau	in_progress -4	not_started 6	unrelated 3
dau den	done 3
dau di	done -3	in_progress 3
dau em	done -5	in_progress 6
dau giai	not_started 3
dau hay	in_progress 5
dau het	in_progress 6
dau lam	done -7	in_progress 20	not_started -9
dau ma	done -6	in_progress -10	not_started 19
dau mo	not_started 3
dau moi	done 12	in_progress -11	question -3	unrelated 4
dau nam	done -5	unrelated 7
dau nghen	in_progress 4
dau nhe	done -4	not_started 5	question -3
dau noi	blocked -3	in_progress 4
dau phai	blocked 6
dau ra	done 8	in_progress -6
dau roi	ack -4	blocked -4	done -10	in_progress 14	unrelated 7
dau thang	done 17	in_progress -22	not_started 10
dau thau	blocked 7	done -3
dau thuc	in_progress 3
dau tu	done -10	in_progress 6	not_started 5
dau tuan	extension 3	in_progress 3	not_started -3
dau tuyen	blocked -4	in_progress 5
dau vao	in_progress 12	not_started -8	question -3
dau vay	question 4
dau viec	in_progress -3	not_started 4
dau vuong	blocked -3	done 5
dau xe	blocked 7	unrelated -3
dau xong	done 17	in_progress -18	unrelated 3
dau |	ack -3	blocked -6	done -20	in_progress 11	not_started 34	question -8	unrelated -7
day	ack -14	blocked -25	done 7	in_progress 32	not_started 7	question -14	unrelated 7
day ,	in_progress -3	not_started 7
day a	blocked -4	in_progress 4	question -3	unrelated 7
day cac	done -4	unrelated 7
day du	blocked -5	done 11	in_progress -3
day len	blocked 5	unrelated -3
day nay	blocked -3	in_progress 8	question -3
day nhe	blocked -4	done 4
day thi	not_started 4
day |	ack -10	blocked -7	done -6	in_progress 26	question -4
de	ack 25	blocked -18	extension 28	in_progress -15	not_started 17	question -7	unrelated -30
de ,	blocked 3	not_started -3
de an	blocked -3	done 7
de bau	not_started 3
de bua	ack -5	not_started 6
de chi	blocked 3
de chua	in_progress 14	question -6	unrelated -5
de chuyen	unrelated 4
de cuong	done -3	in_progress 14	not_started -8
de danh	not_started 4
de dat	extension 4
de e	ack 7	in_progress -4
de em	ack 31	blocked -14	done -18	in_progress 4	question 9	unrelated -11
de mo	in_progress 4
de nghi	ack -5	blocked 18	done 4	extension 16	in_progress -15	not_started -6	question -6	unrelated -6
de qua	extension -5	not_started 6
de thieu	in_progress 10	unrelated -3
de thu	not_started 6
de toi	ack 9	blocked -3	in_progress -3
de tren	ack -4	done 11	in_progress -3
de trong	done 8	in_progress -6	not_started 3
de van	done 6	in_progress -6
de xe	unrelated 3
de xong	done -3	in_progress -6	not_started 11
de xuat	blocked -7	done -3	extension 18	in_progress -5	not_started -3
de |	done 9	in_progress -8
dem	done 3	extension 3	unrelated -4
dem qua	extension 3	unrelated -3
den	ack -3	blocked -12	done 10	extension 43	in_progress -20	not_started 3	unrelated -20
den ,	blocked 6	in_progress -4	not_started 3	unrelated -3
den buoc	blocked 3
den cac	done 4
den chung	done -5	unrelated 5
den cuoi	extension 3
den dau	done -3	in_progress 7
den do	done -3	in_progress 7
den duong	done 8	in_progress -4
den han	done 5	in_progress -4
den het	extension 5
den hoi	done 3
den ki	blocked -3	done 3	in_progress -3
den mung	extension -3	in_progress 4
den nay	not_started 3
den ngay	extension 3
den noi	blocked -4	in_progress 6
den tan	done 4
den thu	extension 7
den trang	done 8	in_progress -3
den vi	extension 4
den vua	blocked 10	done -5	in_progress -5
den |	ack 9	blocked -4	done -4	extension 10	in_progress -5	unrelated -4
dep	blocked -8	extension -3	in_progress -3	unrelated 14
dep ,	not_started 3
dep qua	blocked -4	unrelated 11
dep yen	done 3
dep |	in_progress 4
det	in_progress 3
det ,	in_progress 3
deu	done 5
deu duoc	done 4
deu lac	blocked 4
deu xong	done 4	in_progress -3
di	ack -14	blocked 13	done -20	extension 26	in_progress -16	not_started -12	question -21	unrelated 44
di ,	blocked 5	done -3
di an	unrelated 5
di cac	done 3	in_progress -3
di chi	extension 10	in_progress -3
di cho	extension 3	in_progress -4	unrelated 3
di co	done -3	in_progress 5
di cong	blocked -3	unrelated 6
di cuu	blocked -3	extension 3
di dam	unrelated 4
di dau	blocked -4	in_progress -6	unrelated 9
di dieu	extension 3
di doi	blocked 6	done 6	in_progress -8
di du	unrelated 3
di duoc	in_progress 5
di duong	blocked -5	done 3	unrelated 4
di ha	unrelated 4
di het	done 3
di hoc	in_progress -3
di hop	done -3	in_progress 5
di kiem	in_progress 4
di lam	in_progress 5	not_started -9	question -3	unrelated 8
di nhau	unrelated 3
di nhe	done -3
di nho	question -5	unrelated 7
di nuoc	blocked 7	unrelated -3
di qua	blocked 8	done -5
di roi	done 5	in_progress -3	question -3
di tham	done -3	in_progress 4
di thuc	in_progress 4
di tung	in_progress 5
di van	in_progress 5	unrelated -3
di vang	blocked 4	done -3
di vien	blocked 11	in_progress -11
di |	ack -4	done 7	in_progress -4
dia	blocked 13	done -8	in_progress 3	not_started -5
dia ,	done 3
dia chi	blocked 5
dia chinh	blocked 12	done -5
dia voi	unrelated 4
dia xong	in_progress 4	not_started -3
dich	ack -4	blocked 5	done -13	in_progress 19	not_started -3	question -4
dich ,	in_progress 6	unrelated -4
dich bung	blocked 6	done -4
dich den	blocked -6	in_progress 6
dich het	in_progress 3
dich moc	extension 5
dich ta	blocked 6	in_progress -4
dich tai	in_progress 3
dich toi	in_progress 7
dich vu	blocked 11	done -4	in_progress -3
diem	ack -4	blocked -11	done 6	question 14	unrelated -6
diem ,	done 5	in_progress -3
diem cham	in_progress 3
diem cuoi	done 5	in_progress -5
diem duoc	blocked 3	question -3
diem khong	blocked -4	question 10	unrelated -5
diem nhe	blocked 4	done -3
diem roi	done 4
diem trinh	extension 3
diem xong	done -3	unrelated 3
dien	blocked -4	done 23	extension -8	in_progress -22	not_started -9	unrelated 20
dien bao	ack 8	done -3	in_progress -4
dien chan	done 8	in_progress -3	not_started -3
dien khong	unrelated 4
dien luc	blocked 13	in_progress -8
dien nuoc	unrelated 4
dien ra	done 6	in_progress -3
dien tap	blocked -4	done 9	unrelated -6
dien thoai	ack -3	blocked -10	done -5	extension -4	unrelated 27
dien tu	blocked -6	done 13	in_progress -5
dien xong	done 3	in_progress -3
dien |	blocked 4	done -3	in_progress 4	unrelated -3
diet	blocked 4
diet muoi	blocked 4
dieu	extension 11	unrelated -3
dieu chinh	blocked -4	extension 9
dieu duong	extension 3
dinh	ack -3	blocked 21	done 11	extension -3	in_progress 10	not_started -28	unrelated -10
dinh ,	blocked -9	done 7	in_progress 8	not_started -3
dinh a	done -4	in_progress 4
dinh anh	done -4	in_progress 4
dinh bac	blocked 3
dinh chinh	blocked -3	in_progress 9
dinh chua	blocked 11	in_progress -9
dinh co	blocked -5	done 5
dinh danh	done 7	in_progress -5
dinh dong	unrelated 3
dinh gia	blocked 8	in_progress -4	unrelated -4
dinh giai	blocked -3	done 3
dinh kem	blocked -7	question 10
dinh khac	blocked 3
dinh kien	blocked -8	done 4	in_progress 5
dinh lai	extension 5	in_progress -3
dinh liet	done 6
dinh moi	blocked 11	not_started -9
dinh nha	in_progress 3
dinh nhe	ack 3	in_progress -8	unrelated 7
dinh qui	blocked 3
dinh thay	blocked 4	in_progress -3
dinh trai	blocked 3
dinh trao	done 4
dinh venh	blocked 3
dinh xong	blocked -3	done -4	in_progress 9
dinh |	blocked 13	done -7	not_started -6
do	ack -18	blocked 3	done -8	extension 14	in_progress 33	not_started -13	question -8	unrelated -3
do %	in_progress 3
do ,	done -4	in_progress 5
do a	done -5	question 5
do anh	done 6	unrelated -3
do ban	blocked -4	done 3	extension 3
do chan	unrelated 5
do cho	done -3	extension -3	in_progress 10
do chua	blocked -3	extension 5
do cong	blocked -5	unrelated 5
do cu	blocked -4	extension 4
do dac	in_progress 3	not_started 3	unrelated -3
do dai	in_progress -3	question 6
do dang	blocked 9	done -3	in_progress -5
do dat	done 7	in_progress -3
do day	blocked -3	in_progress 8	question -3
do dia	blocked 9	done -5
do khong	blocked -3
do kin	blocked -3	in_progress 5
do lai	in_progress 3
do leu	in_progress 3	unrelated -4
do mua	blocked 14	in_progress -8	not_started -4
do nen	blocked 4	in_progress -4
do nhe	in_progress 3
do phan	in_progress 5	unrelated -3
do phoi	unrelated 5
do qui	blocked -3	done -3	in_progress 4
do roi	done 7	in_progress -4
do rut	ack -3	blocked 4
do sach	blocked 9	in_progress -5
do thieu	blocked 4	in_progress -4
do tuoi	done 4
do xa	blocked 8	in_progress -8
do xang	done -4	unrelated 5
do xong	blocked 6	done -8	question -7	unrelated 12
do |	ack -3	blocked -5	done -3	extension -3	in_progress 22	question -3	unrelated -3
doa	ack -3	blocked 4
doa nen	ack -3	blocked 4
doan	done 8	in_progress 3	not_started -3	question -3	unrelated -3
doan cuoi	in_progress 3
doan dang	in_progress 4
doan dau	blocked -4	in_progress 5
doan de	done 9	in_progress -8
doan ket	done -3	in_progress 5
doan kiem	blocked 3	in_progress -4
doan phuong	ack 3	blocked -3	done 5	in_progress -6
doan qua	blocked 3
doan tan	blocked -3	done 3
doan toi	extension 4	in_progress -3
doan |	in_progress 5
doanh	done 5	extension -3	in_progress 3
doanh nghiep	blocked 3
doanh thu	blocked -4	done 5
doanh |	extension -3	in_progress 5
doc	ack 4	blocked -9	done -15	extension 5	in_progress 17	not_started 3
doc cac	done -3	in_progress 4
doc cong	not_started 3
doc thay	blocked -7	extension 8
doc |	in_progress 4
doi	blocked 11	done 20	extension 15	in_progress -27	not_started -4	question -9	unrelated -4
doi ,	blocked 5	done 4	in_progress -6
doi a	ack 11	in_progress -11
doi bac	done 8	extension -4	unrelated -3
doi ben	blocked 4	done -4
doi chieu	blocked -4	done 8
doi chua	not_started 3
doi con	done 9	in_progress -8
doi cot	blocked 7	in_progress -5
doi day	in_progress -4	unrelated 8
doi giay	blocked 5	extension -5
doi gium	extension 3
doi giup	extension 4	in_progress -3
doi han	extension 9	unrelated -3
doi hoan	blocked 5
doi ki	in_progress 3
doi lai	blocked 3	extension 5	unrelated -3
doi ma	blocked 5	in_progress -3
doi mai	blocked 4	extension -4
doi minh	done 6
doi ngan	blocked 3	in_progress -3
doi ngay	blocked 5	question -3
doi nop	done 6	extension -4
doi phan	blocked 7	in_progress -7
doi phun	blocked 4	done -3
doi roi	done -4	in_progress 4
doi sang	blocked 4
doi so	blocked -10	done 9	in_progress 4
doi soat	blocked -3
doi thanh	blocked 3	done -3
doi thi	blocked 5	done -4
doi thoai	blocked -5	done 4	extension -5	in_progress 3	question 3
doi tuyen	done -3	unrelated 5
doi van	blocked -7	in_progress 8
doi voi	blocked -5	not_started 6
doi y	blocked -3	in_progress 4
doi |	ack -3	done 7	in_progress -3
don	blocked 6	done 12	extension 6	in_progress -4	question -7	unrelated -14
don ben	blocked -3	in_progress 9	question -3
don bien	blocked 4	in_progress -3
don ca	ack -3	blocked 4
don chua	done 3	question -3
don con	unrelated 3
don doc	done -9	in_progress 14
don khieu	blocked -3	done 3
don sach	done 10	in_progress -6
don san	unrelated 3
don thu	done 5	in_progress -4
don to	blocked 8	in_progress -5
don toi	in_progress 5
don trang	done 4
don vi	ack 5	blocked 9	done -12	extension 9	in_progress -5	not_started 3	unrelated -11
don xin	blocked -5	done 3
don xong	in_progress -5	not_started 4
dong	ack -3	done 17	in_progress -28	not_started 22	question -5	unrelated -4
dong ,	done 9	in_progress -7
dong chi	ack 7	done 10	extension 6	in_progress -14	not_started -5
dong chu	not_started 4
dong chua	in_progress -4	not_started 7
dong cua	blocked 4
dong dau	blocked -8	done -3	in_progress 14	question 4	unrelated -3
dong gi	done 3
dong giup	blocked 4	done 3
dong ho	blocked -6	done 9	in_progress -6	unrelated 5
dong hoi	done -3	in_progress 3
dong khan	blocked 6	done -3
dong ki	done 4
dong nao	blocked 5	in_progress -4
dong nghia	blocked -4	done 5
dong nhe	not_started 3
dong quyen	done 3
dong roi	in_progress 4
dong sep	done 3	in_progress -4
dong soan	in_progress 4
dong tham	blocked 3
dong tien	blocked -4	done -5	unrelated 13
dong toi	in_progress -4	not_started 6
dong tung	in_progress 5	unrelated -3
dong xong	blocked 3
dong |	blocked -4	in_progress -3	not_started 10
dot	ack -3	blocked 3	done 13	in_progress -8	not_started 4	unrelated -7
dot a	in_progress 3
dot cao	done 3	in_progress -3
dot cuoi	done 5	in_progress -4
dot hien	not_started 3
dot kiem	done 3	in_progress -3
dot luon	done 4	in_progress -4
dot nay	blocked 5	done -4
dot phao	blocked -5	done 5
dot ra	done -4	in_progress 6
dot roi	done 4	in_progress -3
dot thang	done 4
dot tiem	in_progress 4
dot truoc	done 4	in_progress -4
dot tuyen	blocked 6	in_progress -3
dot voi	done 4	in_progress -4
dt	done -8	in_progress 6	unrelated 5
dt cho	done -3	in_progress 6
dt viet	done -6	unrelated 6
du	ack -26	blocked -8	done 78	extension 7	in_progress 15	not_started -26	question -21	unrelated -19
du %	blocked -5	done 12	in_progress -6
du ,	blocked -11	done 16
du a	blocked -3	in_progress 7
du an	blocked -6	extension 7
du buoi	done 3
du ca	blocked -6	done 7
du cay	done 3
du chi	ack -5	done 9
du cho	blocked -3	done 6
du chung	unrelated 3
du danh	ack -3	in_progress 4
du di	extension 7	in_progress -4
du giai	done 3
du ha	unrelated 4
du ho	blocked -5	done 8
du hop	question 3
du khong	question -3	unrelated 5
du kien	blocked -3	done -13	extension -3	in_progress 25	unrelated -3
du lam	blocked 6	in_progress -3
du len	done 4
du lich	unrelated 3
du lieu	blocked 7	extension 6	in_progress -8
du ngoai	done 3
du phong	blocked 3
du roi	done -3	in_progress 6
du tai	in_progress 4
du thao	done -16	in_progress 28	not_started -3	unrelated -3
du thau	blocked 7	unrelated -3
du thieu	done 3
du toan	blocked 35	in_progress -22	not_started -3	question -7	unrelated -3
du tren	done 3
du tru	done -9	in_progress 11
du |	ack -4	blocked -6	done 23	in_progress -3	not_started -5	question -3	unrelated -3
dua	ack -3	blocked -16	done 6	in_progress 10	not_started -5	question 9
dua ban	extension 3	in_progress 4	unrelated -3
dua chi	done -11	in_progress 14
dua danh	blocked 3
dua don	unrelated 3
dua giua	done 6	in_progress -4
dua khong	blocked -7	question 7	unrelated 3
dua len	done 3	in_progress 3
dua nam	in_progress 3
dua vao	done 12	in_progress -5
duc	blocked 11	done -8
duc roi	blocked 13	done -9
duc |	blocked 10	done -7
dum em	in_progress 3
dung	ack -6	blocked 30	done -14	extension -11	in_progress -28	not_started 61	question -7	unrelated -25
dung ,	in_progress 4
dung a	blocked 8	in_progress -7
dung bao	done -5	in_progress 6
dung chi	ack 6	done -4
dung cho	blocked 4
dung dang	done 11	in_progress -11
dung den	in_progress -4	not_started 5
dung duoc	blocked -10	done 7	not_started 5
dung duong	blocked 5	in_progress -5
dung giai	blocked 6	done -4
dung han	ack -16	blocked 9	done -3	extension -3	in_progress 17	unrelated -3
dung hen	done 4	extension 4	question -4
dung im	blocked 6	done -3
dung ke	blocked -5	not_started 7
dung lam	in_progress -3	not_started 4
dung mot	blocked -6	in_progress 9
dung nam	blocked 4
dung nay	not_started 8
dung ngoai	blocked 4
dung ngon	blocked -3	not_started 4
dung nhac	ack 3
dung nhan	blocked 8	in_progress -5
dung tay	not_started 6	question -3
dung tien	blocked -4	in_progress 9
dung toi	not_started 5
dung tra	blocked -5	done 4
dung vao	blocked -5	not_started 9
dung yeu	ack 4	in_progress -4
dung |	blocked 5	in_progress -6	not_started 12	unrelated -5
duoc	ack 23	done -20	extension 57	in_progress 6	not_started -41	question -6	unrelated -18
duoc %	in_progress 10
duoc ,	blocked 16	done -14	extension 4	in_progress -5
duoc a	ack 7	blocked 3	done -3	not_started -4
duoc anh	blocked -5	not_started 7
duoc ban	in_progress 3
duoc bao	question 4
duoc bua	extension 3
duoc cap	blocked 4	done 3	in_progress -3	unrelated -3
duoc chia	unrelated 3
duoc chu	blocked -6	done 15	extension 3	in_progress -9	question -3
duoc dang	done 5	in_progress -4
duoc do	blocked 5	not_started -4
duoc doan	blocked -4	in_progress 6
duoc dong	blocked 3
duoc duyet	unrelated 5
duoc gi	not_started 4
duoc giao	blocked -3	not_started 7
duoc giay	ack -5	done 5
duoc gui	question 3
duoc hai	in_progress 6
duoc ho	blocked -5	in_progress 12	not_started -3
duoc hoan	blocked -3	extension 5
duoc hom	in_progress 3
duoc it	in_progress 9
duoc kha	blocked -3	in_progress 5
duoc khac	done 6	in_progress -5
duoc khi	blocked 5	in_progress -4
duoc khong	ack -3	blocked -21	done -8	extension 42	in_progress -8	not_started -4	question 8	unrelated -6
duoc kiem	done 3
duoc moi	blocked 6	in_progress -3
duoc mot	blocked -5	done -5	in_progress 10	unrelated 3
duoc nang	done 4
duoc nha	unrelated 3
duoc nhac	not_started 4
duoc phan	blocked -3	in_progress 7
duoc phe	blocked 5	done 12	in_progress -15
duoc roi	ack 20	blocked -8	not_started -3	question -4
duoc tham	done 3
duoc thon	blocked -4	in_progress 5
duoc thong	ack 5	in_progress -3
duoc ton	in_progress 3
duoc trien	in_progress -5	not_started 9
duoc tuyen	ack 3
duoc va	done 3
duoc van	ack 4	in_progress -4
duoc vi	blocked 10	in_progress -3	question -3
duoc vong	blocked -7	in_progress 8
duoc |	ack -3	blocked 48	done -5	extension 3	in_progress -12	not_started -23	question -4	unrelated -4
duoi	blocked -16	done 7	in_progress 13
duoi dang	in_progress 3
duoi day	blocked -4	done 4
duoi khu	blocked -5	in_progress 6
duoi noi	in_progress 3
duoi nuoc	blocked -5	done 5
duong	blocked 6	done 46	extension -3	in_progress -46	not_started 4	unrelated -5
duong can	blocked -4	unrelated 4
duong chinh	ack 3	done 8	in_progress -7
duong cong	done 3
duong dang	done 4	in_progress -4
duong hoa	done 3	in_progress -5
duong la	extension -3	in_progress 4
duong link	blocked -4	done 4
duong nay	blocked 4
duong ong	blocked 5	in_progress -5
duong sang	done 3
duong sat	blocked 9	done -4	in_progress -3
duong sinh	unrelated 4
duong thon	done 6	in_progress -7	not_started 4
duong thong	done 3
duong truyen	in_progress 3
duong vao	blocked 6	done -4
duong xong	done 12	in_progress -9
dut	ack -3	blocked 9	done 3	unrelated -4
dut cap	blocked 8	done -5
dut diem	blocked -4	done 9
duy	blocked -3	in_progress 9	unrelated -3
duy tri	blocked -3	in_progress 9	unrelated -3
duyet	blocked 8	done -3	extension -3	in_progress 6	not_started -10	question 7	unrelated -4
duyet ,	blocked 3
duyet chua	question 4
duyet danh	blocked 3	in_progress -3
duyet du	blocked -3	in_progress 4
duyet qui	blocked 7	in_progress -4
duyet roi	done -3	in_progress 4
duyet va	done 11	in_progress -8
duyet xong	in_progress 3
duyet |	blocked 3	done -8	in_progress 6
e	ack 28	blocked -19	done -8	extension 11	not_started 4	unrelated -11
e ban	done 4
e bao	in_progress 3
e bi	blocked 3
e bit	ack 3
e bk	ack 4
e chiu	blocked 3	done -3
e chua	done -3
e con	in_progress 3
e dang	blocked -5	done -9	in_progress 16
e de	done 10	in_progress -7	not_started 3
e goi	ack 6	in_progress -3
e gui	blocked -3	done 4
e hoi	not_started -4	question 8
e kiem	ack 5	in_progress -3
e lam	in_progress 4
e moi	in_progress -3	not_started 9
e nam	ack 4
e nhan	ack 3
e nop	done 5
e qua	extension 4	in_progress -3
e thay	ack 7	in_progress -5
e them	extension 7	question -5
e thi	in_progress -4	not_started 4
e trinh	in_progress 3
e xin	extension 4
em	ack 40	blocked -4	done -42	extension 22	in_progress -5	question -35	unrelated 25
em ,	ack -10	done 9	extension 3
em a	ack -4	blocked -6	done -5	extension 7	in_progress -4	question 5	unrelated 7
em an	unrelated 4
em ban	ack 3	blocked 12	done -10	in_progress -6
em bao	done 17	extension -4	in_progress 7	question -18	unrelated 3
em bat	not_started 3
em biet	ack 12	done -7	in_progress -7	question 6
em bo	done 3	in_progress -3
em cac	done 3
em cam	ack -7	in_progress 9
em chay	in_progress 4
em chia	in_progress 5	unrelated -3
em cho	extension 4
em chot	done 5	unrelated -3
em chua	ack -4	done -14	extension -3	in_progress 3	not_started 24	unrelated -6
em chuong	extension -3	question 3
em chup	ack 9	done -3	in_progress -5
em chuyen	ack 8	blocked 5	done -9
em co	blocked -5	done 6	in_progress -3	not_started -5	unrelated 6
em coi	ack 8	unrelated -3
em con	blocked -4	in_progress 6	not_started 3
em cong	in_progress 5
em cuoi	done -6	unrelated 10
em da	ack -4	blocked -4	in_progress 20	question -4	unrelated -7
em dan	blocked -4	done 4
em dang	ack 8	blocked 15	done -9	in_progress -14	not_started -5	question -6	unrelated 11
em danh	unrelated 3
em dat	done -3	unrelated 3
em dau	blocked 8	in_progress -5
em day	blocked -3	done 5
em de	ack -5	done 6	in_progress -3	not_started 6	unrelated -4
em den	extension 5
em di	blocked -4	extension 3	question -6	unrelated 9
em dien	done 3
em do	unrelated 3
em don	done 4
em du	in_progress 3
em dua	blocked -3	extension 4
em dung	blocked 4
em duoi	in_progress 4
em e	in_progress 3
em em	unrelated 3
em ghi	ack 11	done -4
em giai	ack -7	blocked 9	unrelated -4
em goi	ack -3	done 5
em gui	ack -12	blocked -8	done 24	extension -7	not_started -6	unrelated 5
em hieu	ack 5	in_progress -3
em ho	extension -3	question 5
em hoan	ack -3	done 4	question -3
em hoi	ack 9	blocked -7	done -8	in_progress 17	not_started -4	unrelated -4
em hom	in_progress -3	unrelated 3
em hop	unrelated 3
em hu	ack 6
em ke	done -4	in_progress 4
em khoa	in_progress 3
em khoe	done -3	unrelated 6
em khong	blocked 3	in_progress -5	question 3
em lam	ack -5	done 24	extension -4	in_progress 10	question -7	unrelated -13
em lay	done -5	in_progress 7
em lo	ack 4
em lop	done 9	extension -4	unrelated -3
em lui	extension 3
em luu	ack 3
em mo	done -6	unrelated 8
em moi	ack -12	blocked -9	done -7	not_started 40	question -6	unrelated -5
em mua	done -3	unrelated 7
em muon	extension -4	in_progress -6	unrelated 14
em nam	ack 10	done -4	in_progress -4
em neu	in_progress 3
em nghe	in_progress 3
em nghi	blocked 9	in_progress 4	unrelated -9
em nghich	ack -3	unrelated 5
em ngoi	in_progress 4
em nha	done -3
em nhan	ack 13	done -14	in_progress 7	question -3
em nhap	blocked -3	done 7
em nhe	extension 3	in_progress -4	unrelated 3
em nho	ack 10	done -3	unrelated -3
em nop	blocked -11	done 11	extension 20	in_progress -16	question 4	unrelated -5
em nua	blocked 6	done -5
em oi	done -3	unrelated 6
em om	blocked 6	not_started -5
em phat	done -3	in_progress 4	not_started 3
em photo	done 4
em qua	blocked -3	extension 4
em quat	in_progress 5	unrelated -3
em quen	done 3	in_progress -6	not_started 3	unrelated 5
em roi	blocked 10	done -10
em scan	done 6	in_progress -6
em se	ack 19	blocked -5	done -5	extension -3	in_progress 3	not_started -3	question -3	unrelated -3
em sep	extension 3
em so	blocked 3
em soan	blocked 5	done -3
em soat	ack -5	in_progress 8
em sua	done -7	in_progress -7	unrelated 17
em thap	done -3	unrelated 3
em thay	blocked -3	in_progress -3	question 9	unrelated -5
em them	extension 8
em theo	ack 11	in_progress -9
em thi	done -10	unrelated 12
em thu	blocked 4	done 5	extension -7
em thung	unrelated 3
em tiem	not_started 3
em tinh	done -5	in_progress 6
em toi	extension 7	unrelated -3
em tong	ack -3	in_progress -3	question 10
em tra	ack 6	in_progress -4
em trinh	in_progress 4
em truc	blocked 7	unrelated -4
em tuoi	done -3	unrelated 5
em tuong	in_progress 13	question -5	unrelated -5
em tuyen	done 3	question 3	unrelated -3
em ua	done 3
em van	blocked 3	in_progress -3	not_started 3
em vay	extension -3	unrelated 4
em viet	in_progress 3
em voi	blocked 4	extension 6	unrelated -7
em vua	ack -3	blocked 8	in_progress -4	not_started -3
em xem	ack 13	in_progress -8
em xin	ack 4	blocked -11	done -6	extension 6	in_progress -7	question 8	unrelated 7
em xong	ack -3	blocked 6	done 14	unrelated -14
em |	ack -4	blocked 4	done -5	extension 5	in_progress -4	not_started -8	question -8	unrelated 21
fax	ack -3	done 5
file	ack -5	blocked -4	done -11	extension -5	in_progress -6	not_started 14	question 21	unrelated -5
file dinh	blocked -4	question 5
file em	ack -3	done 4
file huong	blocked -5	question 8
file luon	not_started 4
file mau	extension -3	question 6
file ra	done -9	in_progress -3	not_started 12
file |	blocked 3
ga	ack 9	in_progress -12	unrelated 7
ga den	ack 11	in_progress -4	unrelated -3
ga doi	in_progress -4	unrelated 8
gac	in_progress 3
gac de	in_progress 3
gach	done 3
gach khoa	blocked 4
gach ten	done 3
gai	done -6	unrelated 9
gai chi	done -5	unrelated 7
gan	blocked 10	done -24	in_progress 16	unrelated 3
gan du	done -6	in_progress 6
gan het	in_progress 3
gan nhu	done -3	in_progress 4
gan uy	unrelated 3
gan xong	blocked 13	done -11	in_progress 3
gang	in_progress 5
gap	blocked 12	in_progress -20	unrelated 10
gap a	in_progress -3	unrelated 4
gap kho	blocked 8	in_progress -7
gat	blocked -3	extension 7
gat khoi	blocked -3	extension 7
ghe	done -3	unrelated 4
ghe |	done -3	unrelated 4
ghep	in_progress 3
ghi	ack 31	blocked -17	done -11	extension 4	not_started -4	question 7	unrelated -12
ghi chua	done 3
ghi han	question 6	unrelated -3
ghi hoan	done -3
ghi nhan	ack 6
ghi so	ack 9	done -4
ghi vao	ack 10	done -6
ghi von	blocked -3	extension 7
ghi |	ack 4	blocked -4	extension -3	in_progress 3
gi	ack -3	extension -3	in_progress -16	not_started 40	question -11	unrelated -11
gi ,	in_progress -5	not_started 10	question -3
gi a	question 6
gi ca	in_progress -7	not_started 13
gi cho	blocked 3
gi dau	not_started 3
gi duoc	blocked 9	not_started -8
gi em	ack 7	question -5
gi het	in_progress -4	not_started 9
gi khi	blocked 13	question -9
gi ma	done -6	in_progress 10	not_started -4
gi noi	extension 5
gi nua	done 12	in_progress -3	question -6
gi phai	done 10	in_progress -9
gi sua	done -3	in_progress 6
gi them	blocked -5	done 6
gi vay	question 3
gi xong	done -9	in_progress 11
gi |	blocked -10	in_progress -9	not_started 18	question 7	unrelated -3
gia	ack -14	done 13	extension 19	in_progress -21	not_started -13	question 17
gia cat	blocked 3
gia cong	done -5	in_progress 7
gia dang	extension 3
gia dat	blocked 6	in_progress -5
gia dinh	blocked -6	done 15	extension -4	in_progress -3	question -3
gia han	ack -6	blocked -13	done -5	extension 25	in_progress -13	not_started -6	question 24	unrelated -7
gia hoi	done 6
gia re	unrelated 5
gia vat	blocked 4
gia |	blocked 5
giai	ack -9	done 16	in_progress 18	not_started 4	question 3	unrelated -34
giai bong	blocked 3	done 10	extension 4	in_progress 8	unrelated -27
giai doan	in_progress 5
giai ngan	blocked 5	done 3	in_progress -9	not_started 4
giai phong	blocked -6	in_progress 11
giai quyet	done 4	in_progress 3
giai tan	blocked 6	done -6
giai thanh	done 3
giai the	ack -6	blocked 9
giai toa	blocked -3	done 5
giai tranh	blocked -8	in_progress 6
giam	done 4
gian	blocked -5	done -7	extension 29	in_progress -10	not_started -3
gian hoan	blocked -3	done -3	extension 6
gian nay	blocked 3
gian |	extension 3
giang	ack -4	blocked 3	done 9	in_progress -3
giang ,	done 4
giang vien	blocked 6	done -3
giao	ack -5	blocked 20	extension -5	in_progress -5	not_started 13	question 6	unrelated -25
giao ,	in_progress -6	not_started 8
giao .	blocked -5	not_started 6
giao ban	in_progress -3
giao cac	done -10	in_progress 11
giao cho	ack -3	blocked -6	done 3	in_progress 5	question 7	unrelated -4
giao chuc	in_progress -3	not_started 3
giao dia	done 3
giao du	blocked 10	question -6
giao hoan	ack 5	done -5
giao hop	blocked -3	done 5
giao lon	blocked 7	done -3
giao ma	blocked 4
giao mat	done 3
giao nham	blocked 6	unrelated -3
giao phong	question 3
giao quan	in_progress 3
giao tan	blocked -3	done 6
giao tron	in_progress 3
giao uoc	blocked -4	done 4
giao ve	done 8	in_progress -4
giao viec	blocked 17	done -10	not_started -3	unrelated -3
giao |	done 4	in_progress -3
giap ranh	in_progress 3
giat	done -4	question -6	unrelated 14
giat do	done -4	question -6	unrelated 14
giay	ack -16	blocked -7	done 29	extension -8	in_progress -7	not_started 14	question 3	unrelated -8
giay ,	blocked -7	in_progress 7
giay bon	done 4
giay chua	in_progress 4
giay chung	ack -5	blocked -3	done 6	not_started 3
giay de	done 6	in_progress -6
giay in	blocked 6	in_progress -3
giay khong	question 3
giay moi	blocked 5	extension -5	not_started 3
giay phep	ack -8	done 15	in_progress -3	question -3
giay trang	in_progress -4	not_started 7
giay |	in_progress 3
gieng	blocked -6	done 5	not_started 3
gieng bac	not_started 3
gieng khoan	blocked -5	done 5
gio	blocked -16	extension -15	in_progress 10	not_started -5	question 18	unrelated 11
gio ,	unrelated 3
gio :	in_progress 4
gio chao	in_progress 3
gio chieu	in_progress 4
gio chua	in_progress -7	not_started 9
gio dung	done -7	in_progress 7
gio em	ack -3	done -3	in_progress 13	not_started -3
gio giai	done 3
gio het	blocked -4	done 7	in_progress -4	question 3
gio kem	blocked -3	done 3
gio lam	in_progress 3
gio moi	in_progress 8	not_started -4
gio mua	question 6	unrelated -3
gio nay	in_progress -3	not_started 7
gio nhe	done -4	in_progress -7	unrelated 11
gio phai	question 5
gio ranh	ack 7	extension -3
gio roi	unrelated 5
gio sang	done 6
gio tap	unrelated 3
gio thi	done 10	in_progress -9
gio thiet	in_progress 3
gio xa	blocked 10	not_started -8
gio xong	ack 3	done -4	in_progress -3	unrelated 5
gio |	blocked 4	extension -3
gioi	blocked 5	extension -3	in_progress 6	question -4	unrelated -4
gioi a	blocked 3	not_started 3
gioi cam	done 3
gioi lam	in_progress 6
giu	blocked 6
giua	done 6	extension 3	in_progress -5
giua cac	done 6	in_progress -4
giua thang	extension 3
giuc	in_progress 4
giuc |	in_progress 3
gium	blocked 5	extension 11	in_progress -5	unrelated -6
gium em	blocked 3	extension 9	unrelated -6
giup	ack -8	blocked 4	done 5	extension 28	in_progress -11	not_started -5	question -3	unrelated -10
giup ben	blocked 6
giup e	extension 4	in_progress -3
giup em	ack -5	blocked -5	done 8	extension 21	in_progress -8	not_started -3	unrelated -7
giup moc	blocked -4	extension 4
giup |	blocked 4
go	ack 6	blocked -5	done -7	extension -6	in_progress 21	unrelated -5
go cho	ack 7	extension -3
go duoc	blocked 5	in_progress -4
go khong	blocked -5	in_progress 5
go lai	blocked -3	in_progress 6
goc	blocked 18	done -12
goc nat	blocked 9	done -9
goc roi	blocked 5
goi	blocked -14	done 29	extension -4	in_progress -21	not_started -3	question -3	unrelated 16
goi anh	done 8	in_progress -6
goi cho	in_progress 3
goi dau	in_progress -5	unrelated 7
goi hom	done 4
goi khong	blocked 4	unrelated -3
goi la	blocked -10	in_progress 12
goi lai	in_progress -14	unrelated 16
goi nha	done 7	in_progress -6
goi roi	ack -3	done 8	unrelated -3
goi sep	ack 6	done -3	in_progress -3
goi so	unrelated 4
goi |	in_progress 4
gom	blocked -3	done 3	question 6	unrelated -4
gom duoc	in_progress 4
gom nhung	question 7
gom rac	blocked 3	done 5	in_progress -6
gon	blocked -4	done 15	in_progress -6
gon roi	done 6
gon trong	done 9	in_progress -5
gop	done 18	in_progress -10	not_started -3	unrelated -4
gop duoc	in_progress 3
gop y	done 19	in_progress -13	unrelated -3
got	in_progress 3
gui	ack -29	blocked -3	done 22	extension -17	in_progress 33	not_started -30	question 23
gui ,	blocked -3	in_progress 8
gui a	done -4	in_progress 11	question -3
gui ai	question 3
gui anh	done 10	in_progress -4
gui ban	blocked -4	done -14	in_progress 19	question 3
gui bao	blocked 4	done 5	in_progress -6
gui cac	blocked 10	in_progress -11
gui cho	question 5
gui cong	done -7	in_progress 9
gui dai	done -4	in_progress 4
gui dang	done 3	in_progress -3
gui de	blocked 4
gui den	done -3	in_progress 4
gui di	done 12	in_progress -9
gui dt	done -3	in_progress 6
gui du	done 7	in_progress 3	not_started -4
gui duoc	blocked 3	done -5	in_progress 7
gui em	question 4
gui giay	not_started 3
gui ho	done -5	extension 4
gui hom	done 7	in_progress -6
gui khong	done 3
gui lai	ack -6	blocked -4	done 26	in_progress -12	unrelated -3
gui lam	blocked 4
gui lon	ack -3	unrelated 4
gui luc	done 3	in_progress -3
gui luon	done -5	in_progress 7
gui mai	blocked -3	unrelated 5
gui mail	question 3
gui mau	blocked 5	in_progress -3
gui mot	done -3	question 3
gui ngay	ack -6	in_progress 8
gui nham	blocked -4	done -5	in_progress -4	unrelated 19
gui nhe	done -3	in_progress 4
gui nhom	done 7	in_progress -6
gui not	done 15	in_progress -15
gui qua	blocked -3	done 8	in_progress -9	question 6
gui roi	ack -4	done -6	in_progress 13	unrelated -3
gui sang	done 3
gui sau	ack 4
gui sep	done -3	in_progress 4
gui so	blocked 17	in_progress -13
gui tai	done -6	in_progress 5
gui thuong	done 3
gui tin	done -3	in_progress 3
gui truc	done 5	in_progress -4
gui tu	done 7	in_progress -6
gui van	blocked -4	done 5	in_progress 3
gui xong	done 4
gui |	blocked -6	done -6	extension -5	in_progress 28	not_started -4	question -3
ha	ack -5	extension -4	not_started -7	question 18
ha ,	blocked 5	in_progress 3	question -4
ha anh	question 5
ha chi	done -3	extension -4	in_progress -3	not_started -3	question 19	unrelated -3
ha roi	done 8	in_progress -3	not_started -3
ha thuc	in_progress 5
ha tuan	extension 3	question -3
ha |	unrelated 4
haha	in_progress -3	unrelated 8
haha |	unrelated 4
hai	ack -4	blocked -5	done 5	extension 3	in_progress 10	unrelated -7
hai ,	done -6	unrelated 9
hai a	done 4
hai ben	blocked -6	done 7
hai chu	blocked -3	in_progress 4
hai cong	question 6	unrelated -3
hai don	blocked -3	done 3
hai gia	blocked -5	done 5
hai hom	in_progress 3
hai lan	blocked 4	not_started 3
hai long	done 8	in_progress -6
hai nghi	blocked 6	unrelated -4
hai nguoi	blocked 3
hai nhe	unrelated 4
hai nop	extension 4
hai phong	blocked 4
hai sau	blocked -3	in_progress 3
hai thoi	in_progress 5	question -3
hai thong	blocked 3
hai toi	in_progress 3
hai van	blocked 5	unrelated -4
hai |	in_progress 4
han	ack -26	done -13	extension 67	in_progress -33	not_started -20	question 59	unrelated -31
han ,	done 4	in_progress -3
han a	ack -7	in_progress 8
han cho	extension 5
han chu	done 6	in_progress -5
han cu	extension 3
han cuoi	question 3
han danh	extension 3	in_progress -3
han dau	blocked 6	done -3
han den	extension 8
han duoc	extension -20	question 22
han giai	extension 6
han gium	extension 6
han giup	extension 4
han hoan	ack 8	done -7
han khac	question 7	unrelated -3
han la	blocked -4	extension 4
han ma	extension 4	question -3
han mat	blocked 7
han moi	extension 6	in_progress -4
han nay	blocked -3	extension 14	in_progress -3	question -5
han ngay	blocked -3	done 5	in_progress -6	question 10
han nhe	done 3
han nhung	done 3
han nua	done 4
han roi	question 8
han sang	extension 3
han them	extension 4
han toi	extension 3	question 3
han tu	blocked 11	done -8
han vay	question 4
han |	ack -8	blocked 6	done -4	in_progress 8
hang	blocked 6	done -5	in_progress 8	not_started 5	question -4	unrelated -6
hang chinh	blocked 10	done -4	in_progress -4
hang dang	blocked -3	in_progress 8	question -3
hang gio	in_progress 3
hang lam	in_progress -4	not_started 7
hang muc	in_progress 3
hanh	ack 38	blocked -23	done 29	extension -9	in_progress -13	not_started -8	question 4	unrelated -16
hanh ,	in_progress 4	not_started -3
hanh .	ack 9
hanh a	ack 5	blocked -3	done 3	in_progress -3	question 3	unrelated -3
hanh anh	in_progress 3
hanh cai	done -3	in_progress 3
hanh chang	blocked 6	done -4
hanh chinh	done 6	extension -3	in_progress -3	question 4
hanh chua	question 4
hanh ke	done -6	in_progress 7
hanh ngay	done 5	in_progress -3
hanh phai	extension 5
hanh qd	done 4	in_progress -4
hanh quyet	ack 3
hanh roi	blocked -4	done 3	in_progress -3	not_started 6
hanh so	done -3	in_progress 3
hanh theo	done 6	in_progress -3
hanh thu	blocked -3	done 4
hanh to	done -5	in_progress 5
hanh tu	done 3
hanh vi	blocked 3
hanh xong	done 3	in_progress -3
hanh |	ack 22	blocked -9	done 6	extension -5	in_progress -4	not_started -3	unrelated -4
hat	done -3	unrelated 6
hat ban	unrelated 4
hat karaoke	unrelated 3
hau	done -5	in_progress 6
hau nhu	done -4	in_progress 5
hay	ack -3	blocked -8	done -22	in_progress -4	not_started -5	question 47
hay cap	extension 4	question -3
hay chua	question 3
hay ghe	unrelated 4
hay gui	question 6
hay ngay	in_progress -4	question 6
hay phai	question 4
hay qua	blocked 4
hay toi	in_progress 5
hd	blocked 6	not_started -5
hd nen	blocked 6	not_started -5
hdnd	blocked 10	done -7	in_progress 5	unrelated -4
hdnd bac	blocked 4
hdnd hop	blocked 3
hdnd nhan	done 3
hdnd |	done -4	in_progress 6
he	ack -5	blocked 10	question -4
he ngay	unrelated 5
he thong	ack -3	blocked 12	done 4	in_progress -4	not_started -4	question -3
he toi	not_started 3
he xanh	extension 4	in_progress -4
hen	blocked -4	done 7	extension 12	in_progress -5	question -4
hen ?	extension 4	question -3
hen lai	extension 5
hen |	done 5
het	ack -21	blocked 65	done 3	extension 3	in_progress -33	question 9	unrelated -26
het ,	done 11	in_progress -5	unrelated -4
het a	in_progress 5	question -3
het anh	not_started 4
het bao	question -5	unrelated 7
het cac	blocked -3	done 9	in_progress -3
het canh	blocked -3	done 4
het cho	blocked -6	done 6
het chu	blocked 9	done -9
het chua	in_progress -13	not_started -4	question 19
het chuc	blocked 3
het du	blocked 3	done -3
het giay	blocked 4	in_progress -3
het gio	done -3	unrelated 5
het han	blocked 10	done -10	in_progress -4	question 8
het hieu	blocked 10	done -5	in_progress -3
het hoi	not_started 4
het khu	in_progress 5
het kinh	blocked 3
het luot	blocked 5
het muc	blocked 8	done -6	in_progress -4	question 5
het no	blocked -3	done 8	in_progress -4
het phan	blocked 3
het qua	blocked -3	in_progress 8	question -3
het qui	blocked -8	extension 9
het roi	ack -3	blocked -10	done 13	in_progress 9	unrelated -5
het sach	blocked 7	done -4
het suc	blocked 6	done -3
het thang	blocked -3	extension 6	unrelated -3
het thi	in_progress 5
het tien	blocked 8	in_progress -6
het trieu	done -7	unrelated 9
het tron	blocked 4	in_progress -5
het tru	done -7	in_progress 8
het tu	done 3
het tuan	done -4	in_progress 6
het vac	blocked 5
het vat	blocked 12	in_progress -9
het viec	done 7	in_progress -3
het vuong	blocked -8	done 11
het |	ack -5	blocked 24	done 3	extension -3	in_progress -4	not_started 3	question -5	unrelated -15
hi	in_progress 4
hi huc	in_progress 4
hiem	blocked -3	not_started 4
hiem nha	not_started 3
hiem xong	done -3	in_progress 3
hiem y	done 3
hiem |	done 5	in_progress -5
hien	ack 30	blocked -20	done -11	extension -5	in_progress 4	not_started 15	question -4	unrelated -9
hien .	ack 5	done -5
hien a	blocked -4	not_started 5
hien dang	blocked -3	done -5	in_progress 9
hien dat	blocked 4
hien mau	in_progress -4
hien nghiem	ack 5
hien nhiem	in_progress 3
hien qua	blocked 4
hien tai	blocked -3	not_started 3
hien theo	in_progress 3
hien truong	in_progress 3
hien xong	ack 7	done 10	in_progress -13
hien |	ack 14	blocked -10	done -3	not_started 3
hieu	ack 23	blocked 6	done -9	in_progress -13	not_started -6
hieu luc	blocked 9	in_progress -5
hieu roi	ack 16	done -5	in_progress -9
hieu sao	in_progress 3
hieu y	ack 6	done -4
hinh	blocked -5	in_progress 8
hinh nhu	done -8	in_progress 10
ho	ack -13	blocked -10	done 40	extension -13	in_progress 13	not_started 11	question 5	unrelated -33
ho ,	blocked -3	in_progress 12	not_started -3	unrelated -4
ho bi	blocked -3	in_progress 3
ho can	done 3
ho chua	blocked 4
ho cuoi	blocked -4	done 12	in_progress -6
ho da	done 3
ho dan	blocked 10	done -7
ho di	in_progress 3
ho ki	blocked -5	done 4
ho kinh	blocked -5	done 5	extension -3	in_progress 5
ho nao	blocked -12	done 15
ho ngheo	done -6	in_progress 6
ho nhe	done 6	in_progress -6
ho roi	in_progress 5
ho so	ack -8	not_started 17	question 8	unrelated -16
ho tich	in_progress -3
ho tro	blocked 7	done 5	in_progress -5	unrelated -4
ho xong	done -3	not_started 4
ho |	done 5
hoa	ack -8	blocked -10	done 30	in_progress -10	not_started 5	unrelated -6
hoa ,	done -3	in_progress 6
hoa a	blocked 4
hoa anh	ack -3	done 3
hoa cac	done 3
hoa chat	blocked 3
hoa chu	blocked 3
hoa co	done 5
hoa giai	blocked -9	done 4	in_progress 5
hoa lac	done 3
hoa ra	in_progress 3
hoa roi	ack 3
hoa thi	in_progress -4	not_started 6
hoa toc	done 3
hoa xac	ack -4	done 5
hoa xong	done 11	in_progress -9
hoa |	blocked -3	done 4
hoach	ack -10	blocked -8	done -3	in_progress 7	not_started 25	unrelated -11
hoach ,	in_progress 4	not_started -3
hoach cho	ack -5	done -3	in_progress 8
hoach chua	not_started 3
hoach cua	in_progress -3	not_started 7
hoach da	blocked 7	in_progress -4
hoach gi	blocked -7	not_started 8
hoach hoan	done 3
hoach la	in_progress -4	not_started 4
hoach ngay	done 4	in_progress -4
hoach nua	in_progress -7	not_started 8
hoach phong	blocked -5	in_progress 5
hoach roi	in_progress 3
hoach tinh	blocked -3	not_started 7
hoach trien	in_progress 3
hoach |	done 5
hoai	blocked 8	done 3	in_progress -4	question -3
hoai ,	blocked 4	in_progress -3
hoai khong	blocked 5
hoai vay	done 7	question -3	unrelated -3
hoan	blocked 18	extension -7	in_progress 18	not_started -9	question -14	unrelated -7
hoan bao	blocked -3	extension 5
hoan binh	extension 5	unrelated -3
hoan chinh	in_progress 4
hoan cho	extension -3	in_progress 5
hoan cong	in_progress 3
hoan lai	blocked -5	unrelated 5
hoan roi	blocked 10	in_progress -5
hoan tat	blocked -5	done 8	in_progress 7	unrelated -6
hoan thanh	ack 8	blocked 14	extension -9	in_progress 7	not_started -7	question -9
hoan thien	in_progress 7
hoan ung	done 3
hoan |	blocked 8	extension -5
hoanh	done 4
hoanh thanh	done 3
hoat	blocked -7	done 9	in_progress -3	not_started 5
hoat dang	done 4
hoat dinh	blocked -3	done 3
hoat dong	blocked -3	not_started 5
hoc	ack -4	blocked -5	done 6	extension 8	in_progress -19	not_started 3	question -7	unrelated 18
hoc ,	in_progress -3	unrelated 3
hoc ho	blocked 3
hoc khat	extension 7
hoc khong	question -3	unrelated 4
hoc roi	in_progress -5	unrelated 7
hoc tap	blocked 3	in_progress -3
hoc vien	done 4
hoc xong	done 3
hoi	ack 5	blocked 25	done -14	extension -5	in_progress 11	not_started 15	question -14	unrelated -23
hoi .	ack 6
hoi a	in_progress 6
hoi anh	blocked 13	done -9	unrelated -3
hoi ben	blocked 6	question -5
hoi chi	blocked -3	in_progress 4
hoi cuu	done 3	extension 3
hoi dai	done -3	in_progress 5
hoi dau	done 3
hoi de	not_started -4	question 7
hoi diem	blocked 3	done -6	in_progress 5
hoi dien	blocked -3	in_progress 4
hoi dong	done 3
hoi gio	done 3
hoi khuyen	extension 7
hoi lai	ack 10	done -6	in_progress 3	question -3
hoi lan	blocked 8	question -6
hoi moi	in_progress -5	not_started 9
hoi nghi	extension -10	in_progress 10	not_started 3
hoi nguoi	blocked -4	not_started 4
hoi nha	blocked 3
hoi nong	done -4
hoi phat	blocked -3	in_progress 8	question -3
hoi phu	done 4
hoi roi	done -4	in_progress -9	not_started 15
hoi sang	done 3
hoi tham	done -3	unrelated 3
hoi thanh	done 3
hoi thao	done 6	in_progress -3
hoi thi	in_progress -3
hoi thoi	done -3	in_progress 3
hoi trai	not_started 3
hoi trua	done 3
hoi truong	blocked 5	in_progress -4
hoi tui	extension 4
hoi vien	blocked 5	done -6
hoi |	blocked 9	in_progress -5
hom	ack -17	blocked -40	done 44	extension 23	not_started -29	question -9	unrelated 27
hom ,	blocked -9	done 7	extension 4
hom bua	blocked -4	done 6
hom chu	done 5	in_progress -4
hom hom	in_progress 3
hom kia	done 4
hom lan	done 3
hom nao	done -9	in_progress -4	question 3	unrelated 15
hom nay	ack -3	blocked -4	done -17	extension 6	in_progress 16	not_started -8	question -4	unrelated 15
hom nhe	done 3	in_progress -3
hom nua	done -3	extension 7	unrelated -3
hom qua	ack -6	blocked -7	done 4	in_progress 18	not_started -13	unrelated 8
hom roi	done -3	in_progress 8
hom thu	blocked -3	done 11	in_progress -8	unrelated 4
hom truoc	done 7	in_progress -7
hom |	blocked -4	done 17	extension 4	in_progress -8	not_started -4
hon	extension 5	question -3
hon ngay	extension 4
hong	blocked 8	in_progress -7
hong ,	blocked -4	done 4
hong het	blocked -3	in_progress 3
hong |	blocked 5	in_progress -3
hop	ack -5	blocked 4	done 5	extension -5	in_progress 7	not_started -8	question 12	unrelated -10
hop ,	ack 10	blocked 4	in_progress -7
hop ban	done -8	in_progress 9
hop bi	blocked 3
hop chi	not_started 3
hop dan	blocked 5
hop doi	blocked 5
hop dong	blocked -5	in_progress 9
hop duoc	blocked 4	not_started -3
hop huy	blocked 6	in_progress -3
hop lai	blocked -4	extension 4
hop nao	blocked -7	done 8
hop nghiem	in_progress 4
hop nop	in_progress 3
hop phu	done -7	unrelated 12
hop tac	done 5
hop thu	done 4	in_progress -3
hop to	in_progress 5	not_started -6
hop trien	done -4	in_progress 3
hop ve	done -3	in_progress 5
hop xong	blocked -4	done 14	in_progress -14	not_started 12	unrelated -4
hop |	ack -4	in_progress 3	not_started -10	question 12	unrelated -3
hu	ack 3	blocked 20	done -3	in_progress -7	not_started -5	question -5	unrelated -4
hu ,	blocked 8	in_progress -3	not_started -4
hu lien	ack 6	in_progress -3
hu roi	blocked 8
hu |	blocked 4	question -3
hua	in_progress -3	not_started 7
hua thi	in_progress -3	not_started 7
huan	done -3	in_progress 9	unrelated -4
huan can	in_progress 4
huc	in_progress 4
huc voi	in_progress 4
hung	done -3	in_progress 7
huong	blocked 11	done -12	extension -3	in_progress -11	not_started -3	question 5	unrelated 15
huong dan	blocked 9	done -6	extension -3	in_progress -4	not_started -5	question 8
huong lam	not_started 3
huong xong	done -3	in_progress -4	unrelated 7
huong xu	blocked 3
huu	unrelated -3
huy	blocked 13	done -4	extension 4	in_progress -8
huy lich	blocked 3
huy roi	blocked 6	in_progress -3
huyet	blocked 4
huynh	done -8	in_progress -3	unrelated 12
huynh cho	done -7	unrelated 12
i	blocked -6	done -3	extension 11
i /	blocked -3	extension 4
i ach	blocked 3
i chi	done 3
i moi	blocked -7	extension 8
ii	in_progress 5
ii |	in_progress 3
iii	done -3	in_progress -3	not_started 8
iii moi	in_progress -7	not_started 9
im	blocked 12	done -4	in_progress -7
im |	blocked 8	done -3	in_progress -5
in	blocked 10	done -9	in_progress 9	question -4
in hu	blocked 4	in_progress -3
in khong	question -3	unrelated 4
in lai	in_progress 5
in sai	in_progress 3
in voi	blocked 6	in_progress -3
in xong	done -4	in_progress 4
ioffice	ack -3	blocked 6	done 4	unrelated -6
ioffice ,	blocked 6	unrelated -4
ioffice roi	ack -3	done 4
it	blocked -8	extension 7	in_progress 9
it a	in_progress 5
it hom	extension 3
it lau	blocked -3	extension 5
iv	blocked -4	extension 8
iv ,	blocked -3	extension 7
karaoke	unrelated 3
ke	ack -4	blocked -26	done -3	extension -4	in_progress 32	not_started 21	unrelated -14
ke con	ack 11	in_progress -4	unrelated -3
ke dan	ack -3
ke doi	blocked -3	done 6
ke hoach	ack -10	blocked -17	done 4	extension -4	in_progress 11	not_started 22	unrelated -8
ke moi	in_progress 5	question -3
ke so	blocked -3	in_progress 3
ke song	blocked -5	done 5
ke tai	in_progress 3	question 3
ke toan	blocked 5	done -17	in_progress 12
kem	blocked -10	done 6	in_progress -3	question 12	unrelated -3
kem ,	blocked -3	done 3
kem anh	blocked -3	question 4
kenh	done 5	in_progress 5	question -3
kenh muong	in_progress 4
kenh xong	done 3
keo	blocked 9	done -6	extension 7	in_progress -4
keo dai	blocked 7	done -3	extension 3	in_progress -4
ket	ack -10	blocked 27	done 22	in_progress -25	not_started -7	unrelated -8
ket ,	done 6	in_progress -3
ket cai	blocked 6	done -3
ket chu	blocked 4
ket chua	blocked 5	in_progress -5
ket chuong	done 3
ket dut	in_progress 3
ket giao	in_progress 3
ket ho	blocked 4	unrelated -3
ket hop	extension 4
ket khong	blocked -5	done 5
ket kinh	blocked 7	in_progress -5
ket luan	ack 4	blocked 5	in_progress -6
ket nam	blocked -5	done 5
ket nap	done 8	in_progress -7
ket nha	blocked 4
ket nop	ack -8	done 3	in_progress 6
ket o	blocked 17	done -4	in_progress -12
ket qua	blocked -13	done 7	in_progress 16	not_started -8
ket thuc	done 12	in_progress -8
ket tien	blocked 4	done -3
ket xe	blocked -9	unrelated 10
ket xong	not_started 5	unrelated -3
kha	blocked -3	in_progress 6
kha kha	blocked -3	in_progress 5
kha roi	blocked -3	in_progress 5
khac	blocked -6	done 6	in_progress -3	not_started 10	question 5	unrelated -10
khac lai	done 3	unrelated -3
khac nhau	question 6	unrelated -5
khac phuc	blocked -3	done 10	in_progress -6
khac va	done 10	in_progress -9
khac xong	done -8	not_started 9
khac |	blocked -3	in_progress 7
khach	done -4	unrelated 3
khai	ack -4	blocked -20	done 8	extension -9	in_progress -3	not_started 44	question -6	unrelated -11
khai ,	blocked -5	in_progress 8
khai a	in_progress -4	not_started 6
khai anh	not_started 3
khai duoc	blocked 5
khai gi	not_started 3
khai lai	done -3	in_progress 5
khai mac	in_progress 3
khai nhung	in_progress 4
khai noi	blocked -6	not_started 7
khai tai	done 3
khai truong	blocked -3	done 12	in_progress -4
khai tu	done 3	in_progress -3
khai va	done 3	in_progress -3
khai |	blocked -5	extension -4	in_progress -8	not_started 24
kham	in_progress 7	not_started -3	unrelated -3
kham cho	in_progress 5
kham nghia	in_progress 3	unrelated -3
khan	blocked 10	done -4
khan co	blocked 6	done -3
khanh	done 7
khanh thanh	done 7
khao	blocked -4	done -15	unrelated 19
khao ca	done -12	in_progress -3	unrelated 17
khao nhe	unrelated 5
khao sat	in_progress 3	unrelated -5
khat	blocked -3	extension 16	in_progress -4	question -3
khat den	extension 3
khat no	extension 7
khau	blocked 23	done -5	in_progress -3	question -3	unrelated -7
khau a	in_progress 3
khau ioffice	blocked 6	unrelated -4
khau tham	blocked 15	in_progress -10
khau trang	blocked 4	done -3
khen	blocked -5	done 10	unrelated -8
khen lam	done 3
khen thuong	in_progress 5	unrelated -8
khen |	blocked -5	done 7
khep	blocked -9	done 16	in_progress -4
khep lai	blocked -8	done 14	in_progress -3
khi	blocked 27	done -13	in_progress 6	not_started -4	question -12	unrelated -3
khi chua	blocked 9	question -6
khi don	blocked 4	question -3
khi kinh	blocked 8	in_progress -3	question -3
khi nao	ack 3	done -9	in_progress 11
khi phan	blocked 7	in_progress -5
khieu	done 3
khieu nai	done 3
kho	blocked 23	in_progress -3	not_started -5	question -8	unrelated -6
kho bac	ack -4	blocked 5	done 5	not_started -4
kho ca	in_progress 5	question -3
kho hoan	blocked 12	done -8	in_progress -3
kho lam	ack 5	blocked -3
kho ma	blocked 4
kho may	done 6	in_progress -5
kho qua	blocked 3
kho thu	in_progress 5	question -3
kho thuc	blocked 4
kho |	done 3
khoa	blocked 5	done 6	extension -3	in_progress -12	unrelated 7
khoa ,	blocked 3
khoa a	unrelated 3
khoa cua	blocked 3
khoa ket	blocked 3	unrelated -3
khoa so	done 8	in_progress -3
khoa xe	blocked -3	unrelated 6
khoan	ack -4	done 7	extension -3	in_progress -9	not_started 8
khoan bi	blocked 3
khoan cam	ack -3	blocked 4
khoan da	done -4	in_progress -4	not_started 9
khoan de	unrelated 4
khoan ve	blocked -4	done 5
khoang	in_progress 8
khoang %	in_progress 5
khoanh	blocked 9	done -4	in_progress -4
khoanh tay	blocked 4	done -3
khoanh vung	blocked 6	in_progress -4
khoe	in_progress -3	unrelated 7
khoe re	done 5	in_progress -4
khoe roi	done -3	unrelated 6
khoi	ack 3	blocked -26	done -4	extension 7	not_started 29	question -3	unrelated -5
khoi bang	blocked -3	done 3
khoi cong	done -21	in_progress 24
khoi danh	blocked -8	done 3	extension 7
khoi dau	not_started 4
khoi dong	in_progress -5	not_started 10
khoi lui	done 3
khoi luong	blocked -3	extension 3
khoi nhac	ack 7	in_progress -4
khoi phai	done 8	in_progress -5
khoi su	blocked -6	done -3	in_progress -4	not_started 15
khong	ack -30	blocked 66	done -5	extension 17	in_progress -36	not_started -29	question 14	unrelated 3
khong ,	blocked -10	extension 5	in_progress -5	not_started 11
khong ?	extension -3	question 9
khong a	blocked -7	done -6	extension 14	in_progress -5	unrelated 8
khong ai	blocked 27	in_progress -5	question -3	unrelated -15
khong anh	blocked -19	done -5	extension 3	in_progress -4	question 13	unrelated 16
khong biet	blocked 10	done -5	in_progress 13	not_started -4	question -3	unrelated -9
khong bieu	blocked 4
khong c	extension 4
khong can	done 3
khong chau	done 4
khong chi	blocked -10	done -4	extension 9	question 7
khong chiu	blocked 4
khong cho	extension -3	question 7
khong co	blocked 7	unrelated -4
khong con	blocked -15	done 30	in_progress -9	unrelated -3
khong dam	blocked 3
khong dot	blocked -5	done 5
khong du	blocked 3
khong dua	blocked 3
khong duoc	blocked 15	done -11	in_progress -5	unrelated 3
khong giao	blocked 6
khong gui	blocked 7	done -3
khong ha	extension -3	question 4
khong hay	extension 3
khong het	blocked 4	in_progress 3	question -3
khong khop	in_progress -3
khong ki	blocked 13	in_progress -10
khong kip	blocked 4	extension 4	in_progress -3
khong lam	blocked 5	done 3	in_progress -3
khong may	blocked -6	in_progress 5
khong mo	blocked 3
khong nhan	blocked 5	done -3
khong nho	done -3	in_progress 4
khong nhung	blocked -6	done 12	in_progress -6
khong noi	blocked 14	done -3	in_progress -4
khong nop	blocked 3
khong phai	blocked -8	done 21	not_started -5	unrelated -4
khong ra	blocked 8	done -6	unrelated -3
khong ro	blocked 4
khong rot	blocked -3	in_progress 5
khong sep	extension 4
khong sot	blocked -5	done 14	in_progress -5
khong thay	extension -4	question 7
khong the	blocked -7	done -5	in_progress 7	question 7
khong thieu	blocked -6	done 10	in_progress -3
khong thong	blocked 4
khong thuoc	blocked 9	done -6
khong toi	in_progress 4	not_started -4
khong tra	blocked 5	done -3
khong trinh	extension 3
khong vao	blocked 10	extension -3
khong xong	blocked 12	done -13	extension 7	in_progress 3	question -3	unrelated -3
khong xue	blocked 10	unrelated -5
khong |	ack -4	blocked -31	done -11	extension -6	in_progress 14	unrelated 36
khop	done 8	in_progress -5
khop ,	blocked -3	done 6
khop nhung	done 3
khop |	blocked 3
khu	ack -8	blocked -20	done 12	in_progress 24	unrelated -8
khu bao	in_progress 3
khu chua	in_progress 3
khu da	in_progress -5	question 7
khu dan	in_progress 3
khu dang	blocked 5	in_progress -4
khu duoc	done 3
khu em	in_progress -4	not_started 5
khu hoa	done 3
khu khu	in_progress -4	not_started 5
khu lam	in_progress -4	not_started 5
khu moi	blocked -4	extension 5
khu nop	in_progress 7	question -3
khu nua	in_progress 4
khu pho	ack -3	done 11
khu roi	in_progress 5
khu sang	in_progress 5
khu |	blocked -8	in_progress 13
khuc	blocked -3	in_progress 6
khuc dau	in_progress 3
khuc duoi	in_progress 3
khui	blocked -4	not_started 5
khui van	blocked -4	not_started 5
khung	done -6	in_progress 11
khung ,	in_progress 3
khung roi	done -3	in_progress 5
khuon	blocked -5	in_progress 6
khuon roi	blocked -5	in_progress 6
khuyen	extension 7	unrelated -3
khuyen dung	blocked 3
khuyen hoc	extension 7
ki	ack -26	blocked 3	done 46	extension -10	in_progress 12	not_started -17	question 16	unrelated -24
ki ,	blocked 4	done 4	in_progress -3
ki a	blocked 4	done -3	in_progress 3	not_started -3
ki ba	blocked 7	in_progress -6
ki ban	done 5	in_progress -3
ki ben	blocked 4
ki bien	done 3
ki cai	done 3
ki cam	blocked -5	done 7
ki cua	done -4	in_progress 7
ki dat	blocked 3
ki dau	in_progress -3
ki deu	done 4
ki dong	done 6	in_progress -6
ki du	done 3
ki em	done -4	in_progress 6
ki giao	done 6	in_progress -4
ki hop	blocked -4	not_started 3
ki ket	blocked -3	done 3
ki la	done -9	in_progress 14
ki mau	done 10	in_progress -9
ki nhan	ack -13	blocked -4	done 23	in_progress -4
ki nhay	done -3	in_progress 5
ki niem	ack 3	done -3
ki nua	done -3	in_progress 4
ki roi	done 4	in_progress -7	question 6
ki so	blocked 19	done -11	in_progress -5
ki ten	blocked -3	done 6
ki thi	not_started 3
ki tu	in_progress 3
ki tuoi	done 3
ki xong	done 7	in_progress -4
ki yeu	blocked -5	in_progress 6
ki |	ack -3	blocked 11	done -12	extension -3	in_progress 25	not_started -8	question -3	unrelated -7
kia	ack -5	blocked -4	done -6	in_progress 23	not_started -10	unrelated 5
kia a	in_progress 3
kia dang	in_progress 3
kia khong	blocked 5	in_progress -4
kia moi	in_progress -7	not_started 7
kia nhe	in_progress -3	unrelated 4
kia nop	done -4	in_progress 5
kia roi	done 6	not_started -3
kia ve	in_progress 3
kia xong	done -4	in_progress 6
kia |	in_progress 7	not_started -10	unrelated 4
kich	blocked -9	done 6	in_progress 5
kich ban	in_progress 5
kich chi	blocked -4	done 5
kich hoat	blocked -3	done 3
kiem	blocked -9	done 25	extension -3	in_progress -3	unrelated -9
kiem diem	done 5	in_progress -5
kiem dinh	done 4
kiem ke	blocked -3	in_progress 8	unrelated -3
kiem tra	blocked -5	done 15	extension -4	in_progress -4	unrelated -5
kien	blocked -5	done -9	extension -5	in_progress 36	not_started -4	unrelated -13
kien cac	in_progress 4
kien chi	blocked 8	in_progress -3
kien cua	done 3	in_progress -3
kien gi	blocked -5	done 6
kien hoan	done -3	in_progress 5
kien lan	blocked -3	in_progress 3
kien ngay	done -6	in_progress 6
kien nghi	blocked -3	done 7	extension 4	in_progress -8
kien nha	blocked -3	not_started 4
kien ra	blocked 11	done -9
kien so	blocked 6	done -4
kien thu	in_progress 3
kien toan	blocked -9	done 11
kien |	ack 3	blocked -3	in_progress 8
kieu	blocked 16	done -4	question -8
kieu gi	blocked 13	question -8
kin	blocked -4	in_progress 5
kin trang	blocked -3	in_progress 5
kinh	ack -9	blocked 27	done -11	in_progress -8	question 5
kinh de	extension 3
kinh doanh	blocked -5	done 5	extension -3	in_progress 5
kinh phi	ack -3	blocked 33	done -10	in_progress -11	not_started -6	question 6	unrelated -6
kinh te	done -6	not_started 5
kip	ack -9	blocked 18	done 12	extension 15	in_progress -23	question -9	unrelated -5
kip ,	extension 4	in_progress -3
kip anh	blocked 3	in_progress -3
kip bao	done 3
kip gi	extension 5
kip gio	done 3
kip gui	in_progress 3
kip han	blocked 7	in_progress -3
kip lam	blocked 4	question -3
kip ma	blocked -5	done 6
kip nop	done 7	in_progress -5
kip phien	extension 3
kip |	blocked 12	in_progress -9
km	unrelated 3
km chay	unrelated 3
la	blocked 12	done -45	extension -5	in_progress 44	not_started -9	question 24	unrelated -20
la ,	extension 5	in_progress -4
la cai	question 5
la chau	extension -3	in_progress 4
la co	in_progress 3
la cua	blocked 11	in_progress -4
la don	blocked 5
la dut	blocked 4	unrelated -3
la em	ack 3	done -4	in_progress 3
la gan	blocked -4	in_progress 5
la gi	question 3
la gui	blocked -7	in_progress 8
la hoan	in_progress 3	question 3
la noi	in_progress 4
la sai	blocked 6
la so	in_progress -4	not_started 7
la thang	in_progress -4	not_started 4
la toi	blocked 10	done -5	in_progress -4
la trach	in_progress 3
la tre	blocked 4
la viec	in_progress -3	question 5
la xong	done -15	in_progress 41	not_started -12	question -4	unrelated -6
lac	blocked 8	done -3
lac bo	blocked -3
lac dai	done 3
lac |	blocked 3
lai	ack 16	blocked -40	done 11	extension 27	in_progress 29	not_started -26	question -15
lai ,	done 5	in_progress -5
lai a	blocked -4	unrelated 5
lai anh	done -3	in_progress 5
lai ban	done 10	in_progress -7
lai bao	done 5	question -3
lai bi	blocked 13	done -3	in_progress -7
lai bo	ack 7	done -6	in_progress 3
lai ca	done 4	unrelated -3
lai cho	ack -5	done 5
lai chua	question -3	unrelated 3
lai da	ack -5	in_progress 7
lai dau	in_progress -3	unrelated 5
lai day	in_progress 6
lai di	extension 5
lai du	blocked -3	in_progress 4
lai em	done 10	in_progress -10
lai giao	question 7	unrelated -3
lai gium	blocked 6	unrelated -4
lai han	blocked -5	extension 9	in_progress -3
lai het	done 4	unrelated -3
lai it	blocked -3	extension 6
lai lan	in_progress 3
lai loi	blocked -3	in_progress 4
lai mai	in_progress 6
lai nghe	ack 8	unrelated -3
lai nha	blocked -3	done -3	in_progress 7
lai phat	blocked 6	in_progress -5
lai rai	in_progress 5	question -3
lai roi	ack 9	blocked -5	done 14	in_progress -11	question -3	unrelated -5
lai sep	in_progress 3
lai so	in_progress 5
lai tien	done 3
lai truong	ack 6
lai tu	blocked -3	extension 4	in_progress 7	question -3
lai vach	done 6	in_progress -6
lai xe	unrelated 3
lai |	blocked -13	done -9	in_progress 10	unrelated 13
lam	ack -16	blocked 28	done -6	extension -21	in_progress 30	not_started 43	question -16	unrelated -41
lam ,	blocked -3	in_progress -4	not_started 12	question -4
lam a	done -4	not_started 13	question -4
lam bo	done -8	in_progress -3	unrelated 12
lam ca	not_started 3
lam cai	in_progress 5	not_started -5
lam cho	done -3	in_progress 5
lam chu	blocked 3	in_progress -3
lam chua	not_started -4	question -3	unrelated 8
lam cung	in_progress 6
lam cuon	in_progress 3
lam dau	done 5	in_progress -22	not_started 23	question -3
lam day	in_progress 3
lam den	blocked 3
lam di	in_progress 5	not_started -5
lam dia	blocked 4
lam do	in_progress 4
lam duoc	blocked 22	done -4	extension -3	in_progress 16	not_started -23	question -3
lam gi	blocked 9	done -4	in_progress -4	question 4
lam gon	blocked -4	done 11	in_progress -5
lam het	blocked 4	done 6	in_progress -9
lam ho	in_progress 5	question -3
lam hoai	blocked 3
lam hom	in_progress 9	not_started -9
lam khong	blocked 10	in_progress 12	not_started -8	question -5	unrelated -5
lam kip	done 3
lam lai	blocked -16	done -5	extension 4	in_progress 28	not_started -6	question -3
lam lop	ack 3
lam ma	done 8	in_progress -4
lam mieng	not_started 10	question -8
lam ngay	ack 3
lam ngoai	in_progress 4	not_started -3
lam nha	not_started 5
lam nhe	ack 3	not_started 5
lam nhung	not_started -3
lam noi	ack 5	blocked -3
lam not	done 4	in_progress 7	not_started -8
lam nua	done 9	in_progress -9
lam on	extension 7	in_progress -5
lam phan	in_progress -3	not_started 4
lam qua	blocked 3
lam roi	ack -3	blocked -8	done 16	in_progress -3	unrelated -3
lam sach	done 3
lam sao	blocked 3	in_progress -5	not_started 6
lam sau	in_progress -3	not_started 4
lam sep	blocked -3	not_started 5
lam the	question 4
lam theo	blocked 3	in_progress -3	not_started -5	question 9
lam thi	blocked 17	in_progress -17
lam tiep	blocked 6	done -8	in_progress 8	not_started -4
lam to	blocked 4
lam toi	done -4	in_progress 13	not_started -3
lam tu	done -5	in_progress 7
lam viec	blocked -6	done -7	in_progress 10	not_started 3	question 3
lam xong	blocked -6	done 26	in_progress -8	question 8	unrelated -18
lam |	ack -7	blocked 4	done -14	extension -13	not_started 47	question -4	unrelated -11
lan	ack -6	blocked 20	done -11	extension -4	in_progress 20	not_started -3	question -8	unrelated -7
lan ,	blocked 3
lan bao	done -4	in_progress 5
lan chiem	done 8	in_progress -3
lan chua	blocked 8	question -6
lan chung	blocked -4	in_progress 5
lan cuoi	in_progress 4
lan lan	blocked 3
lan nao	blocked 3
lan nua	in_progress 3
lan roi	blocked 7	done -6
lan tinh	blocked 4
lan |	blocked -4	in_progress 7
lanh	ack -3	done -9	in_progress 14	not_started -3
lanh dao	done -10	in_progress 14	not_started -3
lanh khong	unrelated 4
lap	blocked -3	done 7	extension -4	in_progress 15	not_started -4	unrelated -9
lap a	in_progress 5
lap ca	blocked -5	done 5
lap cau	in_progress 3
lap danh	done 4	in_progress -4
lap dat	done 3
lap den	done 5	in_progress -3
lap nhe	in_progress 3
lap to	done 5	in_progress -4
lap xong	blocked 10	done -12	in_progress 5
lap |	in_progress 5
lat	ack 10	in_progress -27	unrelated 23
lat em	ack 11	in_progress -9
lat goi	in_progress -16	unrelated 16
lat nua	done -3	unrelated 7
lau	extension 4
lau a	blocked -4	extension 5
lau roi	blocked 4	done -7	in_progress 4
lay	ack -4	done -9	in_progress 4	not_started -5	question 15
lay ban	done 4	in_progress -4
lay chi	blocked 3	done -3
lay dau	blocked 5	in_progress -3
lay gi	blocked 4
lay so	question 6
lay tu	blocked -3	question 5
lay y	in_progress 4
lay |	in_progress 4
le	in_progress -4	unrelated 7
le di	blocked -4	in_progress -4	unrelated 9
le duong	done 3	in_progress -3
le ki	ack 3	done -3
le lam	done 3
le ra	blocked 5	in_progress -4
le thoi	done -4	in_progress 4
lech	blocked 3
len	ack -9	blocked -16	done 18	in_progress 6	question 4	unrelated -6
len ,	blocked 7	done -4
len cai	in_progress 3
len cong	done 7	in_progress -11	not_started 6
len danh	in_progress 4
len de	in_progress 3
len hdnd	done 3
len he	blocked -3	done 5	in_progress -4	unrelated 5
len ho	in_progress 4	not_started -3
len ke	ack -5	done -3	in_progress 3	not_started 8
len khuon	blocked -5	in_progress 6
len lanh	done -4	in_progress 5
len lich	in_progress 3
len phan	done 10	in_progress -6
len phong	in_progress 4
len so	done 3
len tinh	done -4	in_progress 5
len trang	done 4	in_progress -4
len xe	blocked -3	done 3
len |	extension 5
lenh	ack 10
let	in_progress 3
let det	in_progress 3
leu	done 3	not_started 4	unrelated -5
leu cuoi	done 3
leu quan	in_progress 3	unrelated -4
leu trai	not_started 4
li	blocked -10	done 15	extension 9	in_progress -11
li do	blocked -7	extension 10
li dut	done 4
li hop	done 4
li luan	done -3	unrelated 4
li tai	done 3	in_progress -3
li tuyen	blocked 4
li xong	done 5	in_progress -5
li |	done 3
lich	blocked 14	done -10	not_started -3
lich hop	blocked 5
lich moi	blocked 9	in_progress -5
lich |	in_progress 3
lien	ack 7	extension -3	not_started -3	question -4	unrelated 5
lien he	done -5	in_progress 5	unrelated 4
lien hoan	unrelated 3
lien nganh	done 3
lien thong	done 6	in_progress -4
lien |	ack 6	done -3
liet	done 10	question -3	unrelated -5
liet si	done 10	unrelated -5
lieu	ack -6	blocked 13	done -4	extension 5	in_progress 8	not_started -15	question 13	unrelated -14
lieu ,	blocked -5	in_progress 6
lieu ben	blocked 6	in_progress -4
lieu cho	blocked -4	in_progress 5
lieu cua	done -3	in_progress 3
lieu dan	blocked -3	extension 8
lieu ho	done -3
lieu khong	in_progress -3
lieu lay	blocked -3	question 6
lieu len	done 5
lieu nam	done -3
lieu nen	blocked 3	not_started -3
lieu roi	in_progress 4
lieu sang	in_progress 3
lieu tam	done 3	in_progress -3
lieu tang	blocked 4
lieu thang	blocked 3	done -3	question 3
lieu thi	blocked -3	in_progress 3
lieu tinh	question 3
lieu tu	blocked -4	question 6
lieu ve	in_progress 5
lieu xong	blocked -3	done 4
lieu |	blocked 13	done -3	in_progress -4	not_started -3
linh	ack 12	unrelated -3
linh hoi	ack 6
linh y	ack 7	extension -3
link	blocked -4	done 4
link em	blocked -4	done 4
lo	blocked 6	done 17	in_progress -16	unrelated -5
lo di	ack -4	done 10	unrelated -3
lo gach	blocked 4
lo roi	blocked 6	done -4
lo xong	not_started 3
lo |	ack 3	done 9	in_progress -9
loa	in_progress 5
loa truyen	in_progress 5
loai	done 3
loai dang	done 3
loi	ack 20	done -6	extension -7	in_progress -3	not_started -6	question -12	unrelated 14
loi ,	ack -3	in_progress 3	not_started -4	unrelated 8
loi ca	ack -3	unrelated 6
loi chi	ack 7	done 3	in_progress -9
loi chinh	blocked -6	in_progress 6
loi chung	blocked 3	done -3
loi cong	blocked 7	in_progress -3
loi file	blocked 4
loi kien	done 4	in_progress -4
loi phan	blocked -4	done 6
loi roi	ack 5	done -3	in_progress -3
loi ruong	blocked -3	in_progress 4
loi so	done 3
loi toi	ack 9	blocked -4
loi tung	blocked -5	in_progress 5
loi van	blocked -3	in_progress 3
loi ve	blocked 4	done -3
loi |	ack 5	blocked 8	in_progress -4	question -8
lon	ack -4	blocked 7
lon ,	blocked 5	in_progress -4
lon cho	blocked 7	done -3
lon con	done 3
lon viec	in_progress 3
long	blocked -3	done 6	in_progress -8	unrelated 6
long xong	unrelated 3
lop	ack -4	extension -7	in_progress -3	unrelated 20
lop ban	done 8	extension -4	unrelated -3
lop boi	blocked -3	done 7	in_progress -4
lop cao	done -3	unrelated 4
lop mai	done -3	in_progress 3
lop phai	blocked 6	done -5
lop roi	done -5	unrelated 7
lop tap	blocked 3	done -3	in_progress 4
lop xoa	done 5
lop xong	done -5	unrelated 6
lop |	unrelated 6
lu	extension 4
lu anh	blocked -3	extension 3
lu cuon	blocked 4
luan	ack 4	blocked 4	done -3	in_progress -5
luan chinh	done -3	unrelated 4
luan da	done 3
luan giao	ack 5	done -5
luan thanh	blocked 3
luat	blocked 5	done 6	not_started -5	unrelated -3
luat da	done -3
luat gui	done 3	in_progress -3
luat moi	blocked 4
luat |	done 4	in_progress -3
luc	blocked 10	done 16	in_progress -18	not_started -6	question 6	unrelated -6
luc ,	blocked 4
luc chua	blocked 6	in_progress -4
luc gio	blocked -6	done 10
luc hoan	ack 7	in_progress -5
luc mo	blocked -4	question 7
luc nao	done 3
luc nay	done 3
luc roi	blocked 6	in_progress -5
luc thi	done 7	in_progress -6
luc tu	done 4	in_progress -3
luc |	done -3	in_progress 5
lui	ack -3	blocked -7	done -3	extension 40	in_progress -11	not_started -4	question -9	unrelated -3
lui den	extension 6
lui duoc	extension 6	question -6
lui han	done 4	extension 5	in_progress -4
lui sang	extension 3
lui thoi	extension 4
lung	ack -3	unrelated 5
lung tung	ack -3	unrelated 5
luon	blocked 6	done 21	in_progress -20	not_started 11	question -4	unrelated -10
luon a	blocked -3	done 3	in_progress -3	not_started 7
luon chia	blocked 4	unrelated -3
luon roi	done 12	in_progress -9
luon trong	done 3
luon |	blocked 7	unrelated -3
luong	blocked -3	done 5	extension 3	in_progress 6	not_started -5	question -5
luong ,	done 3
luong con	blocked 3
luong dot	done 5	in_progress -4
luong thang	done 3	question -3	unrelated 4
luong ve	unrelated 4
luong voi	in_progress 4
luot	blocked 3	done 3	in_progress -6	not_started 6	unrelated -3
luot viec	not_started 5
luot |	blocked 3	in_progress -5
lut	in_progress -3	not_started 4
lut anh	not_started 4
luu	done 11	in_progress -9
luu roi	done 5
luu tai	done 5
luu tru	blocked 11	done -9
luu y	ack 3
luu |	blocked -3	done 6	in_progress -3
luyen	blocked -3
ma	ack -6	blocked 24	done 14	not_started 3	question -10	unrelated -23
ma anh	done 8	in_progress -3
ma ba	blocked 7	in_progress -6
ma ban	blocked -6	done -5	in_progress 12
ma ben	blocked 5	in_progress -3
ma bi	done -5	in_progress 8
ma chi	blocked 3
ma cho	blocked 4
ma chua	done -7	in_progress 13	not_started -3
ma con	blocked -6	done 9	in_progress -4
ma cuoi	blocked -5	done 6
ma dinh	done 5	in_progress -4
ma doi	blocked 4
ma em	in_progress 3
ma giao	blocked 4	not_started -3
ma gio	blocked 10	not_started -8
ma he	blocked 6	done -3	in_progress -3
ma kho	done -3	in_progress 3
ma khong	blocked -3	done -4	in_progress 7
ma la	blocked -4	in_progress 5
ma lam	not_started 4
ma lo	done 6	in_progress -5
ma loi	blocked 4
ma luu	done 4	in_progress -4
ma mat	blocked 5	in_progress -4
ma may	blocked 5	in_progress -4
ma nhac	in_progress -4	question 7
ma nhe	done 3
ma oi	done 5	in_progress -3
ma qr	done 3
ma sai	done -3	in_progress 4
ma sang	extension 4	question -3
ma sao	done 5	unrelated -3
ma sep	in_progress 5
ma sot	not_started 4
ma tac	blocked 3
ma tho	blocked 4	in_progress -3
ma tinh	in_progress 4
ma xong	done -4	in_progress -8	not_started 15
ma |	ack 3	done 22	in_progress -7	question -9	unrelated -5
mac	blocked 13	done 9	in_progress -7	unrelated -8
mac am	blocked -3	unrelated 5
mac cho	blocked 6	in_progress -6
mac co	blocked 8	unrelated -4
mac o	blocked 3
mac toi	done 7	unrelated -6
mai	blocked -18	done -10	extension -7	in_progress 34	not_started -4	question -10	unrelated 12
mai a	in_progress 5
mai anh	in_progress 4
mai bat	not_started 3
mai che	done 4
mai co	in_progress 3
mai do	in_progress 3
mai e	not_started 5
mai em	ack 5	blocked -4	done -6	extension 3	in_progress 4	not_started 3	unrelated -3
mai hom	done 4	in_progress -3
mai hop	in_progress 5
mai khong	blocked 8	extension -6	unrelated 4
mai lam	in_progress 6
mai lap	in_progress 4
mai moi	done 9	in_progress -9
mai nha	done -5	in_progress -4	unrelated 8
mai to	in_progress -5	unrelated 7
mai xong	done -5	in_progress 10
mai |	blocked -3	done 7	extension 4	not_started -4
mail	ack -4	done 14	in_progress -7	question 3	unrelated -3
mail hay	question 3
mail thoi	done 4	in_progress -3
mam	blocked -6	done 4	in_progress 3
mam non	blocked -5	done 4	in_progress 3
man	in_progress -3	not_started 13	unrelated -10
man anh	blocked 6	unrelated -5
man chi	in_progress -3	not_started 5
man xong	done 4	unrelated -3
man |	blocked -6	not_started 8
mang	blocked 18	done -4	extension -5	not_started -3	question -5	unrelated -3
mang ay	blocked 3
mang cham	blocked -7	in_progress 7
mang du	question -4	unrelated 5
mang khong	in_progress 4
mang luon	blocked 4	unrelated -3
mang nay	blocked 5	in_progress -5
mang sang	done 6	extension -4
mang tu	blocked 4
mang |	blocked 6	in_progress -3
map	in_progress 5	unrelated -3
map me	in_progress 5	unrelated -3
mat	blocked 52	done -22	extension -8	in_progress -10	question -4	unrelated -5
mat ,	blocked -4	done 4
mat a	blocked 4
mat bang	ack -3	in_progress 7	unrelated -3
mat cau	blocked 3
mat chi	ack 6
mat dien	blocked 3	in_progress -8	unrelated 8
mat duong	done 3
mat khau	blocked 7	unrelated -4
mat mang	blocked 4	in_progress -4
mat mo	done 4
mat ngoai	in_progress 3
mat roi	blocked 7	done -3
mat sach	blocked 13	done -9
mat so	blocked 5
mat tieng	blocked 6	done -5
mat tran	blocked 3	in_progress -5
mat truoc	done -9	in_progress 10
mau	ack -4	blocked 6	done 8	extension -4	in_progress -25	not_started -6	question 35	unrelated -10
mau bao	question 4
mau bieu	blocked 4	in_progress -3	question 4
mau cu	blocked 3
mau da	not_started 3
mau dau	done 10	in_progress -9
mau moi	blocked 7	in_progress -3
mau nao	question 5
mau phu	blocked -4	question 7
mau thuan	blocked 7	unrelated -4
mau voi	question 3
may	ack -10	blocked 34	done -17	extension -4	in_progress -14	not_started -24	question 14	unrelated 21
may ,	blocked 3
may a	blocked -3	in_progress -3	question 8
may bua	in_progress 5	not_started -5
may chieu	extension -5	in_progress -6	unrelated 15
may chu	blocked 7	in_progress -4
may cung	done 6	in_progress -5
may gio	blocked -3	question 4	unrelated 4
may het	done -7	unrelated 9
may ho	done -4	in_progress 5
may hom	blocked 9	not_started -8
may in	blocked 6	in_progress -3	question -3	unrelated 3
may khong	blocked 3
may lan	done 3
may lanh	unrelated 4
may loi	blocked -5	in_progress 6
may mo	in_progress 3
may muc	done -3	in_progress 3
may scan	blocked 10	in_progress -3	question -3
may sep	done 7	in_progress -6
may tinh	blocked 8	in_progress -3	not_started -4
may trang	question 7	unrelated -4
may tuan	blocked 5	in_progress -4
may xuc	blocked -3	in_progress 5
may |	blocked 3
me	done -8	in_progress 5	unrelated 4
me em	done -7	unrelated 8
me xong	in_progress 5	unrelated -3
mem	blocked -4	done 13	extension 6	in_progress -11	not_started -3	question 4	unrelated -4
mem dan	blocked 7	in_progress -5
mem hom	blocked -4	done 6
mem nen	blocked -7	extension 8
mem roi	in_progress 5	question -3
met	blocked -4	done -13	in_progress 6	unrelated 12
met lam	in_progress 3
met qua	done -11	unrelated 13
met |	blocked -4	in_progress 6
mieng	not_started 10	question -8
mieng la	in_progress 3
mieng nao	not_started 10	question -8
minh	ack -3	blocked 6	done -4	extension -3	in_progress -10	not_started 9	question -6	unrelated 11
minh chay	in_progress 4
minh chua	not_started 5
minh co	question -3	unrelated 4
minh da	done 5	in_progress -3
minh dang	blocked -3	in_progress 4
minh em	blocked 9	question -3
minh ma	blocked 7	in_progress -6
minh muon	unrelated 3
minh roi	blocked 10	in_progress -7
minh ta	in_progress 3
minh thang	unrelated 3
minh |	blocked -4	not_started 7
mo	ack -4	blocked -13	done -11	extension -3	in_progress -5	not_started 31	question 8	unrelated -3
mo a	done -9	not_started 10
mo dau	in_progress 3
mo dot	done -4	in_progress 6
mo duong	in_progress 4
mo file	done -11	in_progress -4	not_started 16
mo hinh	blocked -3	done 7
mo ho	blocked -10	not_started 11
mo hoi	done -3	in_progress 3
mo khac	done 4	unrelated -3
mo khong	blocked 3
mo liet	done 4	unrelated -3
mo ma	done 6	in_progress -5
mo mail	done 7	in_progress -5
mo rua	blocked -5	question 11
mo ruot	in_progress -4	unrelated 5
mo thau	in_progress 3
mo viec	in_progress -3	not_started 4
mo xong	done -7	unrelated 8
moc	blocked -5	done -4	extension 18	in_progress -3	unrelated -4
moc het	in_progress 3
moc moi	extension 3
moc nop	extension 5
moc ranh	done 3	in_progress -4
moc sang	blocked -6	extension 6
moc |	extension 4
moi	ack -32	blocked -16	done -15	in_progress -10	not_started 62	question -26	unrelated 38
moi ,	blocked 5
moi :	extension 4	in_progress -3
moi a	blocked 3
moi anh	in_progress -7	unrelated 10
moi ban	extension 4
moi bat	blocked -4	done -5	extension -3	in_progress 14	not_started 5	unrelated -4
moi ca	in_progress -3	not_started -4	unrelated 13
moi cac	in_progress -3	unrelated 6
moi cho	not_started 4
moi chu	blocked 6	in_progress -4
moi chua	blocked 15	not_started -12
moi co	in_progress 6	not_started -5
moi dai	done -6	in_progress 9	unrelated -3
moi day	done 3
moi den	done 5	in_progress -3
moi dong	not_started 4
moi dung	not_started 6
moi em	blocked 5	unrelated -4
moi gach	done 3
moi gom	in_progress 4
moi gui	done 3
moi hoi	done 5	in_progress -3
moi hop	blocked -5	extension 3	in_progress 5
moi khac	done 10	in_progress -9
moi la	blocked 5	extension 3	in_progress -4
moi lam	ack -3	blocked -3	done -5	extension -8	in_progress 7	not_started 16	unrelated -3
moi len	in_progress 3
moi minh	in_progress 3
moi mo	in_progress -3	not_started 4
moi moi	blocked 5	done -3	extension -5	in_progress -7	unrelated 12
moi mua	in_progress 4	not_started 3	unrelated -6
moi ngay	blocked -4	in_progress 6
moi ngoi	done 3
moi nguoi	blocked -14	extension -4	in_progress -14	not_started -12	question -10	unrelated 55
moi nha	in_progress -3
moi nhan	not_started 6
moi nhap	in_progress 3
moi nop	done 4	extension 4	in_progress -9	question 3
moi o	in_progress 4	not_started -3
moi phan	done -4	in_progress -3	not_started 9
moi phu	done 7	in_progress -6
moi qua	in_progress 9	not_started -3	unrelated -4
moi quay	in_progress -3	not_started 5
moi ro	not_started 3
moi roi	done 8	unrelated -5
moi thay	blocked 4
moi thu	done 3
moi thuc	in_progress -5	not_started 6
moi to	in_progress -12	not_started 13
moi toi	not_started 11	question -3
moi tra	blocked -7	extension 8
moi trien	extension -3	in_progress -5	not_started 15
moi truong	blocked -3	done 4	in_progress 3	not_started -3
moi vao	blocked -4	in_progress 5
moi ve	ack -8	not_started 9
moi xa	blocked 4
moi xong	blocked 6	done -3	in_progress 12	not_started -11
moi |	blocked 12	extension -6	not_started -3	unrelated 3
mon	ack 7	done -3
mon roi	ack 7	done -3
mong	blocked 3	done -8	extension 9	in_progress 4	not_started -3	unrelated -3
mong cap	extension 5
mong nha	in_progress 3
mong roi	blocked 5	done -7	in_progress 4
mot	blocked -6	done -21	extension 24	in_progress 26	question -9	unrelated -17
mot ban	done 5
mot bieu	done -6	in_progress 6
mot cua	blocked 6	done -3	in_progress -3
mot dao	extension 7
mot dong	blocked -4	done 4	in_progress -4	not_started 7
mot em	extension 4	in_progress 3	unrelated -4
mot hom	extension 5	unrelated -3
mot khau	blocked -3	in_progress 5
mot khu	blocked -3	in_progress 4
mot minh	blocked 8	question -3
mot nha	extension 3	unrelated -3
mot nua	extension 7	in_progress -4
mot phan	done -3	unrelated 4
mot so	blocked -3	done -5	in_progress 11
mot tieng	ack 7	blocked 3	extension -5
mot tuan	blocked -3	extension 5
mot xong	done -3	in_progress 3
mttq chua	blocked 3
mu	ack -3	blocked 4
mu be	done 4
mua	ack -4	blocked -12	done -12	extension 8	in_progress -7	not_started -5	unrelated 32
mua bao	blocked -3	done 8	not_started -4
mua dien	done -4	unrelated 5
mua du	unrelated 4
mua duoc	unrelated 3
mua he	extension 4	in_progress -4
mua keo	blocked 9	in_progress -7
mua lu	blocked -3	extension 4
mua mua	blocked -6	done 7
mua qua	in_progress -4	unrelated 4
mua sam	blocked -4	done 3	not_started 3	question 7	unrelated -8
mua to	blocked -9	unrelated 11
mua vat	blocked 3	done -5	in_progress 8	unrelated -5
mua ve	done -3	in_progress -3	unrelated 7
mua xe	unrelated 3
mua xong	done -10	in_progress 9	unrelated 5
muc	blocked 4	done -12	extension 4	in_progress 7	not_started -7	question 10	unrelated -5
muc ca	blocked 6	in_progress -3
muc chi	blocked 3
muc do	done -4	question 5
muc ghi	blocked -3	extension 7
muc ii	in_progress 4
muc ke	blocked -3	done 6
muc moi	blocked 3	done -5	question 5
muc nao	done -5	question 6
muc nay	question 4
muc roi	done -3	in_progress 3
mung	blocked -8	done -3	extension -4	in_progress 3	unrelated 19
mung dong	done -3	unrelated 4
mung ngay	unrelated 3
mung qua	done 4
mung sinh	unrelated 6
mung thang	in_progress 4
muoi	blocked 3	done 3	unrelated -3
muoi xong	done 4	in_progress -4
muon	done -14	extension 7	in_progress -11	not_started -3	question -9	unrelated 31
muon cai	question -3	unrelated 6
muon hon	extension 4
muon may	extension -4	in_progress -6	unrelated 13
muon ngay	extension 3
muon roi	unrelated 4
muon xe	blocked -5	unrelated 6
muon xiu	unrelated 3
muon xong	blocked 9	done -8
muong	blocked -5	done 3	in_progress 10	unrelated -3
muong thoat	blocked -4	in_progress 5
muong xong	done 3
muu	done 24	in_progress -20
muu ban	done 9	in_progress -8
muu chu	done 3	in_progress -3
muu dang	done 9	in_progress -8
muu ubnd	done 5	in_progress -5
muu van	in_progress 3
nai	done 3
nai co	blocked -3	done 3
nam	ack 7	blocked -8	done -37	in_progress 18	not_started 17	unrelated 3
nam ,	done -3	in_progress 5
nam ai	done -4	unrelated 7
nam bep	extension 3	unrelated -3
nam da	done 5	in_progress -6	unrelated 5
nam duoc	ack 14	done -4	in_progress -5
nam em	not_started 5
nam im	blocked 4	in_progress -4
nam khoanh	blocked 4	done -3
nam khoe	in_progress 3
nam nay	done -9	not_started 5	question 3
nam ngoai	done -3	in_progress -5	not_started 5	question 3
nam o	ack -4	blocked -20	in_progress 30	unrelated -3
nam ra	blocked 7	unrelated -3
nam roi	ack 3	done -4
nam thang	done -6	unrelated 6
nam trong	done -3	not_started 4
nam xuong	blocked 4
nam |	extension 3	in_progress -6	not_started 5	unrelated -3
nang	blocked 17	not_started -4	unrelated -11
nang luong	done 4
nang nong	blocked 10	unrelated -9
nang thanh	blocked 4	not_started -3
nang |	blocked 3
nao	ack -12	blocked -24	done 17	extension -15	in_progress -4	not_started 15	question 30	unrelated -7
nao ,	in_progress 7	question -3
nao a	in_progress -3	question 12
nao bi	done 4
nao cho	question -3	unrelated 5
nao chua	blocked -7	done 7	in_progress -4	question 6
nao con	ack -4	done 10	unrelated -3
nao cung	in_progress 4	question -4
nao da	not_started -3	question 4
nao dau	not_started 10	question -8
nao doi	blocked -5	not_started 6
nao duoc	blocked 8	done -5	in_progress -3
nao gui	in_progress 8	not_started -3
nao ha	question 3
nao khao	done -8	in_progress -3	unrelated 12
nao ki	done -3	in_progress 6
nao mo	done 4	unrelated -3
nao nop	blocked 3	done -8	question 8
nao phai	in_progress -3	question 3
nao ranh	ack -5	not_started 6
nao toi	in_progress 3
nao vay	done -3	question 7
nao vet	blocked -4	done 9	in_progress 3	unrelated -3
nao xong	ack 7	done -3	in_progress 3	question -5
nao |	blocked -5	done 13	extension -5	in_progress -14	not_started 12	question 10	unrelated -9
nap	done 9	extension 7	in_progress -12
nap dang	done 6	in_progress -5
nat	blocked 9	done -9
nat het	blocked 9	done -9
nau	done -4	in_progress -6	unrelated 11
nau com	in_progress -3	unrelated 6
nau xong	in_progress -3	unrelated 5
nay	ack -27	done -29	extension 13	in_progress -6	not_started 24	question 5	unrelated 19
nay ,	in_progress -4
nay .	blocked -4	not_started 4
nay a	done 10	in_progress -7
nay ai	question 4
nay an	question -4	unrelated 9
nay bai	done 3
nay bat	in_progress 7	not_started -6
nay bi	blocked 6	in_progress -5
nay ca	blocked -3	not_started 3
nay cho	blocked 13	done -9
nay chua	blocked 7	done -8	in_progress -18	not_started 17	question 3
nay co	blocked -4	in_progress 6	question -3	unrelated 5
nay con	question 3
nay cua	in_progress -3	unrelated 8
nay da	blocked 12	done -8	in_progress -4
nay dau	blocked 5
nay de	extension -5	not_started 5
nay di	done -5	in_progress 4	unrelated 3
nay dien	in_progress 4
nay don	in_progress -3	not_started 7
nay duoc	not_started 4
nay e	not_started 4
nay em	blocked -7	done -11	in_progress 28	unrelated -7
nay gap	in_progress -3	unrelated 3
nay giao	question 5
nay giup	blocked -3	extension 5
nay hoan	done 5	in_progress -3	not_started 4	unrelated -5
nay hoi	done 3
nay ket	blocked 4	extension 4	in_progress -6
nay khep	done 3
nay khoi	blocked -4	done 5
nay la	question 5
nay lai	unrelated 3
nay lam	question 6
nay lui	extension 6	question -6
nay moi	done 4	in_progress 13	not_started -14
nay mua	blocked -9	unrelated 14
nay nam	question 3
nay nha	extension 3	in_progress -3	not_started 3
nay nhe	done 3	unrelated -3
nay nong	question -6	unrelated 9
nay nop	done 4	in_progress -5	question 3
nay phai	blocked 6	question -5
nay phat	done -3	in_progress 3
nay ra	not_started 4
nay roi	done 12	in_progress -10
nay sang	blocked -6	done -3	extension 7	in_progress 3
nay thanh	done -3	in_progress 3
nay tinh	blocked -8	question 10
nay troi	unrelated 3
nay uy	done -3	in_progress 4
nay va	in_progress 3
nay van	not_started 6
nay vao	extension 5
nay xong	in_progress 3
nay |	ack -4	blocked 14	done 8	extension -4	in_progress 3	not_started 3	question -4	unrelated -16
ne	ack -3	in_progress 3
ne |	ack -3	done 3
nen	ack -5	blocked 73	done -17	extension 4	in_progress -19	not_started -27	question -3	unrelated -4
nen ban	blocked 6	done -4
nen chua	blocked 28	in_progress -4	not_started -19
nen cong	blocked 4	in_progress -4
nen dang	blocked 8	in_progress -4
nen danh	blocked -4	extension 7
nen e	blocked 4	not_started -3
nen ket	blocked 4	in_progress -3
nen khong	blocked 5
nen phai	blocked 3
nen to	ack -3	blocked 4
nen xong	in_progress 3
neu	ack -5	blocked -12	done -8	in_progress 26	unrelated -3
neu hoan	ack -4	in_progress 4
neu mang	blocked -3	in_progress 5
ngac	blocked 5	in_progress -3
ngac |	blocked 5	in_progress -3
ngam	blocked 5	in_progress -4
ngam ,	blocked 5	in_progress -5
ngan	blocked 10	done 7	in_progress -17	not_started 9	unrelated -6
ngan %	done 9	in_progress -8
ngan dot	blocked 6	done -4
ngan hang	blocked 11	done -5	in_progress -4
ngan sach	done 5
ngan trieu	done -3	in_progress 3
ngan tu	not_started 4
ngan von	not_started 5
ngang	blocked 3	done 7	in_progress -5	not_started -3
ngang ngo	done 8	in_progress -3	not_started -3
nganh	blocked -8	done 3	extension 6
nganh doc	blocked -7	extension 8
nganh thao	done 4
ngap	done 3
ngap roi	blocked -3	done 4
ngay	ack -15	blocked -28	done 10	extension 66	not_started -13	unrelated -17
ngay ,	blocked 5	in_progress -3
ngay :	done 3
ngay a	done 3	extension 4	in_progress -5
ngay anh	done 5	in_progress -6
ngay bn	question 6
ngay cho	extension 3
ngay day	ack -6	in_progress 8
ngay de	extension 4
ngay duoc	blocked -4	extension 12	question -5
ngay em	extension -3	in_progress 6
ngay hoi	in_progress 3
ngay khong	question 6	unrelated -3
ngay lan	blocked -4	in_progress 6
ngay mai	done -3	in_progress 5
ngay moi	blocked 4
ngay nao	blocked -4	extension -3	in_progress 4	question 8
ngay nghiem	done -5	in_progress 6
ngay nha	extension 3
ngay nhe	done 6	extension 3	in_progress -5
ngay nop	extension 3	question -3
ngay nua	extension 4
ngay thang	extension 5	question -3
ngay thoi	in_progress 8	unrelated -3
ngay thu	in_progress 4
ngay |	blocked -9	done 21	extension 17	in_progress -18	not_started -5	question -8
nghe	ack 8	blocked -3	done -4	extension 4	not_started -4	question -3	unrelated 5
nghe anh	done -3	in_progress 5
nghe bao	in_progress 4
nghe cho	done 3
nghe dien	done 3	in_progress -3
nghe em	done 3
nghe may	done 6	in_progress -6
nghe nhe	done -4	unrelated 3
nghe noi	done -11	in_progress 14
nghe roi	ack 4
nghe so	done 4	in_progress -4
nghe tap	in_progress -4	unrelated 7
nghe xong	in_progress 3
nghe |	ack 7	done -3	in_progress -3
nghen	ack 3	blocked -9	done 7	not_started -7	unrelated 4
nghen ,	blocked -3	in_progress 11	not_started -6
nghen chi	done 6	in_progress -6
nghen |	blocked -5	unrelated 7
ngheo	in_progress 6	unrelated -3
ngheo a	done 3	in_progress -3
ngheo cap	done 3
ngheo xong	in_progress 5
nghi	ack -9	blocked 50	done 3	extension 11	in_progress -18	not_started -14	question -7	unrelated -15
nghi anh	done 7	extension -3
nghi bi	extension -5	unrelated 5
nghi bo	blocked -4	done 5
nghi cap	blocked 4	in_progress -3
nghi chuyen	blocked 10	extension -3	in_progress -3
nghi cu	done 6	in_progress -8
nghi da	not_started 3
nghi de	blocked 4
nghi dep	done 3
nghi dich	extension 5
nghi dieu	extension 4
nghi dinh	blocked 13	not_started -4	unrelated -4
nghi doi	extension -4	question 3
nghi duoc	extension 3
nghi gia	extension 4
nghi giao	blocked 5
nghi het	blocked 15	done -4	unrelated -9
nghi lanh	blocked 3
nghi le	blocked -5	in_progress -5	unrelated 9
nghi lui	extension 3
nghi om	blocked 5	in_progress -3
nghi phoi	done -3	in_progress 6
nghi phong	blocked 3
nghi quyet	blocked -4	done 3	in_progress 4
nghi roi	done -3	in_progress 4
nghi so	done -5	in_progress 6
nghi tinh	blocked -3	extension 3
nghi van	blocked 5	done 3	in_progress -4
nghi xoa	blocked -3	done 3
nghi |	blocked -4	done 3	in_progress 4
nghia	blocked -6	done 5	not_started -3
nghia trang	done 9	unrelated -8
nghia vu	blocked -5	done -6	unrelated 10
nghich	ack -3	unrelated 5
nghich dien	ack -3	unrelated 5
nghiem	ack 24	blocked -11	done -8	in_progress 7	not_started -6	unrelated -3
nghiem thu	blocked -7	done -3	in_progress 17	not_started -4
nghiem tuc	ack 20	blocked -5	done -3	in_progress -8
nghiem |	ack 4
nghiep	blocked 3	done -5	in_progress -6	not_started 3	unrelated 7
nghiep bon	in_progress -3	not_started 4
nghiep xong	done -4	unrelated 4
nghin	unrelated 5
nghin |	extension -3	unrelated 5
ngo	blocked -3	done 13	in_progress -5	not_started -3
ngo ha	done 8	in_progress -3	not_started -3
ngo roi	done 3
ngoai	blocked 7	done -7	in_progress -6	not_started 5	question 3
ngoai doi	blocked -3	not_started 4
ngoai duong	blocked 4
ngoai khong	blocked 4
ngoai lam	in_progress -6	not_started 5
ngoai nha	in_progress 3
ngoai san	unrelated 5
ngoai thuc	not_started -3
ngoi	blocked -4	done -4	in_progress 22	not_started -3	unrelated -7
ngoi bat	blocked -5	in_progress 6
ngoi cong	in_progress 7	not_started -4
ngoi go	blocked -3	in_progress 5
ngoi het	done 3
ngoi tren	blocked -3	in_progress 4
ngon	blocked -3	not_started 4
ngon tay	blocked -3	not_started 4
ngung	blocked 8	in_progress -5
ngung lai	blocked 5	in_progress -5
nguoc	blocked 5
nguoc nhau	blocked 3
nguoi	ack -10	blocked 17	done -21	extension -5	in_progress -11	question -12	unrelated 44
nguoi a	blocked 11	done -8
nguoi cao	blocked -6	in_progress 10	not_started 3
nguoi co	done 3	extension 4
nguoi cuoi	done 3
nguoi da	done -5	unrelated 5
nguoi dan	blocked -5	done 6
nguoi di	in_progress 6
nguoi lam	done -7	not_started 8
nguoi man	blocked 6	unrelated -5
nguoi nhe	unrelated 3
nguoi oi	blocked -9	unrelated 12
nguoi qua	blocked 3
nguoi roi	blocked 10	done -8
nguoi ta	done -4	not_started 4
nguoi thi	blocked 3
nguoi xuong	in_progress -3	unrelated 5
nguoi |	done 7	in_progress -11	not_started -9	question -12	unrelated 27
nguon	blocked 4
nguyen	blocked 4	in_progress -12	not_started 17	question -6
nguyen ,	in_progress -4	not_started 5
nguyen trong	in_progress -8	not_started 11
nguyen |	blocked 6	question -5
nha	ack -19	blocked -11	done -24	extension 11	not_started -5	question -31	unrelated 78
nha ,	in_progress 3	unrelated -4
nha a	extension 6	in_progress -4
nha an	unrelated 3
nha anh	blocked -4	done 3	extension 3
nha ba	blocked 7	unrelated -3
nha c	in_progress 5
nha chi	ack -5	blocked 3	done -22	in_progress 36	not_started 8	question -11	unrelated -11
nha cua	blocked -4	unrelated 6
nha di	blocked -4	unrelated 4
nha em	blocked -3	done -12	in_progress -3	not_started -5	unrelated 27
nha gia	unrelated 5
nha khong	question -4	unrelated 6
nha oi	unrelated 5
nha roi	done -6	in_progress -4	unrelated 11
nha sep	blocked 4	unrelated -3
nha ta	done 4
nha tam	done 12	in_progress -7
nha thau	ack -3	blocked 18	done -9	in_progress 3	not_started -3	unrelated -6
nha thuoc	blocked 4	done -3
nha tinh	done 3
nha toi	done -3	unrelated 9
nha van	blocked -3	done 8	in_progress -7	not_started 5	unrelated -3
nha xong	done -7	in_progress -11	unrelated 19
nha |	ack 4	blocked -12	done 9	extension 8	in_progress -3	question -11	unrelated 4
nhac	ack 28	blocked 3	extension -6	in_progress -23	question 14	unrelated -19
nhac ,	ack 4	done 3
nhac a	in_progress -4	question 7
nhac cac	done -3	in_progress 3
nhac hai	not_started 3
nhac hoai	done 10	in_progress -3	question -3	unrelated -3
nhac nham	blocked 19	done -8	unrelated -9
nhac nua	done 9	in_progress -4	unrelated -3
nhac o	not_started 4
nhac viec	ack 4
nhac |	ack 12	blocked -9	done -3	in_progress -10	question 13
nham	ack -6	blocked 18	done -17	extension -4	not_started -5	question -5	unrelated 21
nham a	in_progress -6	unrelated 11
nham don	blocked 7	unrelated -3
nham file	in_progress 3
nham nguoi	blocked 19	done -8	unrelated -9
nham nhom	in_progress -3	unrelated 12
nham tin	unrelated 6
nham xong	in_progress 4
nhan	ack 17	blocked -18	done 47	extension -13	in_progress -24	not_started 11	question -5	unrelated -15
nhan ,	blocked -7	done 7
nhan a	done 3
nhan anh	ack 3	in_progress -3
nhan ban	in_progress -8	not_started 11
nhan bao	done -5	in_progress 6
nhan cap	done 3
nhan cho	done 4
nhan chuong	ack -3	done 4
nhan da	ack -7	done 11
nhan dau	done 3
nhan du	ack -9	blocked -8	done 18	in_progress 3
nhan duoc	ack 16	blocked -3	done -10	not_started -3	question 5
nhan het	done 5
nhan khoan	ack -3	blocked 4
nhan lenh	ack 3
nhan loi	blocked -3	not_started 3
nhan nha	ack -5	done 6
nhan nhac	done -3	in_progress 3
nhan nham	unrelated 6
nhan nhe	ack -3	not_started 3
nhan nhiem	ack 10	done -3
nhan noi	ack 3
nhan ocop	in_progress 5	question -3
nhan quan	blocked -3	done 3
nhan roi	done 5	in_progress -3
nhan sep	ack -3	done 3
nhan su	blocked 6	in_progress -6
nhan thay	blocked 10	unrelated -6
nhan thong	ack 8	done -5
nhan va	done 3
nhan viec	ack -7	not_started 10
nhan y	ack 3
nhan yeu	ack 7	in_progress -5
nhan |	blocked 4	question -3
nhanh	unrelated 4
nhanh thoi	unrelated 4
nhap	blocked -4	done 15	in_progress 4	not_started -6	unrelated -5
nhap du	done 11	in_progress -7
nhap duoc	in_progress 6
nhap lan	in_progress 4
nhap lieu	blocked -4	done 6
nhap xong	done 7	in_progress -6
nhap |	in_progress 4
nhat	done 5	extension -4	not_started -4	question -3	unrelated 8
nhat chu	in_progress 3
nhat duoc	unrelated 5
nhat hang	in_progress 3
nhat len	done 3	in_progress -3
nhat nay	in_progress 3
nhat quyet	blocked 7	in_progress -6
nhat thu	in_progress 4
nhat tri	ack 3
nhat |	done 3
nhau	blocked 19	done -12	extension -4	in_progress 6	question 5	unrelated -10
nhau ,	blocked 7	unrelated -4
nhau cho	done -8	unrelated 8
nhau di	in_progress 5	unrelated -3
nhau khong	unrelated 4
nhau ve	blocked 7	unrelated -3
nhau |	blocked 4	question 6	unrelated -7
nhay	done -3	in_progress 5
nhay roi	in_progress 4
nhe	blocked -8	done -7	extension 15	in_progress -10	not_started 3	question -28	unrelated 35
nhe ,	done -4	extension 5	in_progress 5	unrelated -3
nhe a	in_progress -4	unrelated 4
nhe anh	done -16	extension 3	in_progress 21	question -9	unrelated 4
nhe ca	done -7	unrelated 10
nhe cac	done 3	in_progress -5	unrelated 4
nhe chi	ack -4	blocked 13	done 8	question -8	unrelated -10
nhe em	done 7	in_progress -10	unrelated 3
nhe sep	blocked -4	done 6
nhe |	ack 8	blocked -12	done -8	extension 5	in_progress -10	question -9	unrelated 25
nhen	done 7	unrelated -4
nhen moi	done 7	unrelated -4
nhi	blocked -4	done 4	in_progress -6	question 3	unrelated 8
nhi |	blocked -3	done 4	in_progress -6	unrelated 7
nhich	blocked -3	in_progress 8	not_started 3	unrelated -4
nhich tung	in_progress 8	unrelated -3
nhiem	ack 7	blocked 3	done -14	extension -6	not_started 8	question 3
nhiem can	in_progress 3
nhiem cua	in_progress 3
nhiem vu	ack 7	blocked 3	done -12	extension -6	in_progress -3	not_started 8
nhieu	blocked 4	done -4	in_progress -3	unrelated 6
nhieu tien	question -5	unrelated 7
nho	ack 10	blocked 15	done -12	extension -4	in_progress -12	not_started -3	question -8	unrelated 14
nho anh	blocked 4
nho chang	blocked -4	unrelated 6
nho dang	extension 4	in_progress -3
nho ma	ack 5
nho mac	blocked -3	unrelated 5
nho ro	done -3	in_progress 4
nho roi	ack 4
nho van	blocked 5
nho xe	question -5	unrelated 7
nhom	ack -7	blocked -8	done 21	extension -4	in_progress -15	question -6	unrelated 19
nhom ,	ack -3	unrelated 7
nhom a	done 4
nhom minh	question -3	unrelated 4
nhom roi	done 3
nhom |	done 11	in_progress -6
nhu	done -7	in_progress 15	unrelated -5
nhu da	done 4
nhu het	done 3
nhu khep	done 5
nhu nop	done -3	in_progress 4
nhu xong	done -9	in_progress 11
nhuc	not_started 4
nhuc nhich	not_started 4
nhung	ack -5	blocked -10	extension -4	in_progress 10	not_started 9	question 8	unrelated -9
nhung bac	blocked -5	in_progress 6
nhung ben	blocked 5	in_progress -4
nhung bi	done -6	in_progress 8
nhung chac	done 14	in_progress -14
nhung chua	blocked -5	done -7	in_progress 15	question -4	unrelated 5
nhung co	in_progress 8	unrelated -3
nhung dang	in_progress 3
nhung don	in_progress -4	question 6
nhung em	done 6	in_progress -5
nhung gi	question 7
nhung he	done -5	in_progress 5
nhung ket	blocked 3
nhung khong	blocked 8	done -4
nhung lam	blocked -6	done 9	in_progress -4
nhung ma	blocked -3	in_progress 5
nhung mau	blocked 5	in_progress -3
nhung nhiem	in_progress -6	not_started 7
nhung phai	done -3	in_progress 4
nhung phong	blocked -3	not_started 7
nhung sang	done 5	in_progress -5
nhung sep	in_progress 4
nhung thieu	in_progress 3
nhung thu	in_progress -3	not_started 7
nhung toi	blocked -5	done 3
nhung van	blocked -9	done 10
niem	ack 4	blocked -3
niem xong	done -3	in_progress 3
niem yet	blocked -4	done 4
nien	done 6	in_progress -5
nien |	done 7	in_progress -6
ninh	done 3
ninh ,	done 3
nmai	done -5	in_progress 9
nmai nop	done -5	in_progress 9
no	ack 8	done 16	extension 7	in_progress -16	unrelated -12
no cac	blocked -3	done 7	in_progress -4
no co	blocked 8	unrelated -5
no luc	ack 7	in_progress -5
no mot	extension 7
no thi	ack -4	done 10	unrelated -3
no toi	ack 7
noi	ack -4	done -47	extension 13	in_progress 34	not_started 10	question -5	unrelated -3
noi a	in_progress 4
noi anh	extension 5
noi bo	in_progress 3
noi cha	in_progress -3	unrelated 5
noi cho	extension 7	question -4
noi dung	ack 4	blocked -15	done -4	extension -4	in_progress -3	not_started 23	unrelated -4
noi duong	blocked -3	in_progress 4
noi gi	blocked 5	done -4
noi han	extension 3
noi het	blocked 3	done -3
noi hoan	in_progress 3
noi khi	blocked 7	in_progress -5
noi lam	blocked -3
noi nhan	done 3
noi roi	done -3	in_progress 8
noi som	in_progress 3
noi toi	extension 3
noi trong	blocked 3
noi voi	blocked 4
noi vu	unrelated 4
noi xong	done -6	in_progress 14	not_started -3
noi |	blocked 12	in_progress -8
non	blocked -5	done 4	in_progress 3
non duoc	done 3
nong	blocked 6	done -5	question -5	unrelated 7
nong dan	done -4
nong qua	blocked 9	unrelated -6
nong the	blocked -3	question -6	unrelated 12
nop	ack -35	blocked -33	done 19	extension 44	in_progress 15	not_started -27	question 30	unrelated -14
nop ,	blocked -4	done -3	in_progress 7
nop a	in_progress 4
nop ban	in_progress -3	question 4
nop bao	done -3	in_progress -4	not_started 6
nop bo	done 4	in_progress -4
nop bua	done 3
nop ca	in_progress 5	not_started -4
nop cham	extension 5
nop cho	question 4
nop chua	question 5
nop danh	not_started 3
nop du	done 8	in_progress -4
nop dung	ack -16	in_progress 19
nop duoc	blocked -5	done -3	extension 18	question -7
nop het	in_progress -4	question 7
nop ho	blocked 9	done -3	in_progress -8	not_started 4
nop hom	done 10	extension -5
nop kho	done 3
nop khong	in_progress 3
nop lai	done 5	in_progress -4
nop len	blocked -4	done -8	in_progress 9	unrelated 5
nop luon	done 5	in_progress -5
nop mo	done -3	in_progress 3
nop muon	extension 5
nop nha	done -7	extension 5	in_progress 9
nop o	in_progress -3	question 7
nop roi	ack -4	done -5	in_progress 4	question 9	unrelated -3
nop sang	done 8	in_progress -7
nop so	blocked 3	not_started -3
nop the	in_progress -4	question 6
nop thi	extension 4	question -3
nop thu	in_progress -3
nop tre	extension 3
nop tu	done 11	in_progress -5	question -3
nop van	done 6	in_progress -6
nop vao	extension 3
nop ve	extension 5
nop xong	blocked -3	in_progress 6
nop |	ack -3	blocked -3	done -7	in_progress 13	not_started -9	question 8	unrelated 3
not	blocked -7	done 20	not_started -8
not ho	done 3	in_progress -3
not may	in_progress 3
not roi	done 4	in_progress -3
not sang	done 9	in_progress -9
not toi	done 5	in_progress 3	not_started -7
not |	in_progress 5
nu	blocked 5	done 3	unrelated -5
nu nam	blocked 7	unrelated -3
nua	ack -11	blocked -12	extension 18	not_started 23	question -10	unrelated -7
nua ,	done 14	extension 4	in_progress -11	unrelated -3
nua a	done 7	extension 5	in_progress -5	not_started 4	question -7
nua anh	in_progress -4	not_started 5
nua chi	done 4
nua dau	in_progress 5
nua khong	blocked 3	in_progress -3	question 3
nua la	done -4	in_progress 7
nua moi	not_started 3
nua nhe	done 3
nua roi	done -3	in_progress 7
nua sep	blocked 4	done -4
nua thoi	in_progress 3
nua xong	done -3	in_progress 4
nua |	blocked -13	done -3	extension 7	in_progress -3	not_started 15
nuoc	blocked 3	done 3	extension -3	not_started -3	unrelated 3
nuoc ngam	blocked 5	in_progress -5
nuoc ngoai	blocked 7	unrelated -3
nuoc nhan	blocked -5	done 5
nuoc rut	blocked -3	in_progress 6
nuoc sach	done 5
nuoc to	blocked -3	done 4
nuoc xong	unrelated 3
nuoc |	in_progress -4	unrelated 5
o	blocked 8	extension -7	in_progress -10	not_started -4	question 6	unrelated 4
o ap	blocked 3
o bai	done 3
o ban	ack -4	blocked -4	done -6	in_progress 18	unrelated -3
o ben	blocked 3
o buoc	in_progress 4	not_started -3
o cho	blocked 8	unrelated -3
o cua	unrelated 3
o cung	blocked 6	done -4
o dau	done -3	in_progress -4	question 10	unrelated 3
o day	not_started 4
o duoi	in_progress 3
o i	done 3
o ke	ack 11	in_progress -4	unrelated -3
o khau	blocked 13	in_progress -9
o quay	done 3
o san	in_progress -5	unrelated 7
o so	blocked -9	in_progress 9
o tinh	blocked 7	in_progress -6
o tu	blocked -5	done 5
o van	done 3
ocop	blocked -3	done 5	in_progress 4	question -3	unrelated -3
ocop nha	done 4
ocop sao	in_progress 5	question -3
oi	ack -5	done -5	extension -7	in_progress 5	question -11	unrelated 19
oi ,	blocked 4	done -6	not_started -3	unrelated 5
oi anh	done -3	in_progress 3
oi bai	in_progress 3
oi ban	unrelated 3
oi bao	blocked -3	extension -4	question 4	unrelated 6
oi bien	in_progress 3
oi cai	in_progress 3
oi chac	done -4	in_progress 4
oi chi	done 3
oi chua	not_started 3
oi co	question -3	unrelated 4
oi con	done 3
oi da	ack 4	blocked -3	done -8	in_progress 14	not_started -4
oi dang	blocked 4	in_progress -6
oi dat	unrelated 3
oi dinh	in_progress 3
oi doi	extension 5
oi don	done 3	in_progress -5
oi dong	unrelated 3
oi du	in_progress 4
oi e	ack 3
oi em	ack 3	blocked 6	in_progress -8
oi gia	extension 4
oi hoan	done 6	extension 5	in_progress -7
oi hoi	blocked -3	not_started 3
oi ke	done -3	in_progress 3
oi khai	done 3	in_progress -3
oi kho	done -3
oi khong	in_progress 5
oi lam	done -3	in_progress 5
oi mo	in_progress 3
oi moi	in_progress 5
oi neu	in_progress 3
oi ngay	done -3	in_progress 4
oi nghe	in_progress 3
oi nghi	done -4	in_progress 4
oi nha	in_progress -3
oi ok	ack 4	in_progress -4
oi san	done 4
oi so	blocked 3	in_progress -4
oi toi	done 4
oi xong	done 8	unrelated -6
oi |	ack -3	blocked 8	done 4	extension -10	in_progress -9	not_started 8	unrelated 5
ok	ack 22	blocked -7	done 25	extension -4	in_progress -17	not_started -9	question -4	unrelated -7
ok ,	ack -6	done 10	in_progress -3
ok a	in_progress 4	not_started -5
ok em	ack 9	in_progress -3
ok roi	ack 6	in_progress -4
ok xong	done 12	in_progress -7
om	blocked 22	extension 4	in_progress -8	not_started -10	unrelated -3
om may	blocked 9	not_started -9
om |	blocked 5	extension 3	in_progress -5
on	ack 24	blocked -10	done -8	extension 4	in_progress -8	not_started -5	question -3	unrelated 7
on ,	done -3	in_progress 3	unrelated 3
on a	ack 3
on anh	ack 6
on bot	ack 3
on ca	unrelated 4
on cac	done -3	unrelated 3
on chi	ack 3
on cho	extension 7	in_progress -5
on da	ack 3
on dong	ack 4
on moi	done -5	unrelated 5
on roi	in_progress 3
ong	ack -4	blocked 17	in_progress -16	unrelated 3
ong binh	done 3	in_progress -3
ong chu	blocked 4
ong hai	in_progress -3	unrelated 3
ong nhan	ack -3	blocked 4
ong nuoc	blocked 5	in_progress -5
pccc	done 4
pccc xong	done 3
pdf	done -3	in_progress -4	question 8
pha	blocked 21	done -5	in_progress -9	question -3
pha hong	blocked 11	done -3	in_progress -7
pha san	blocked 8	unrelated -3
phai	ack -7	blocked 13	done 7	extension -13	in_progress 4	not_started -19	question 38	unrelated -22
phai ban	in_progress 3
phai cho	blocked 6	in_progress -3
phai chua	blocked -3	done 11	in_progress -5	not_started -3
phai cua	blocked 8
phai dang	done 12	in_progress -11
phai doi	blocked 6	extension -5
phai dung	blocked 4
phai giai	blocked 6	done -5
phai hoan	blocked 5	extension -9	in_progress 6
phai hoi	blocked 6	question -5
phai in	in_progress 4
phai khong	question 7
phai ki	question 3
phai la	blocked 4
phai lam	blocked -15	done 7	extension 4	in_progress 5	not_started -4	question 9	unrelated -5
phai lo	done 7	in_progress -5
phai ngung	blocked 8	in_progress -5
phai nhac	done 3
phai nop	question 4
phai thu	in_progress 7
phai xong	blocked -7	done -5	in_progress 8	question 7
phai |	blocked -3	done -3	in_progress 6
pham	blocked -5	done 6	unrelated -5
pham ocop	done 4
phan	ack -8	blocked 25	done -17	extension 6	in_progress 16	not_started -3	unrelated -18
phan a	in_progress -3	not_started 4
phan ba	in_progress 3
phan bo	blocked -5	done 7	extension 3
phan chuyen	ack 7	done -3
phan con	done 10	in_progress -10
phan cong	ack -3	blocked -7	done -4	in_progress 12	not_started 6
phan cua	done -6	in_progress 5
phan dan	blocked 4
phan dau	in_progress 6
phan doi	blocked 7	in_progress -5
phan em	blocked 4
phan hoi	blocked 18	done -4	in_progress -12
phan kien	done -3	in_progress 4
phan kinh	blocked -3	in_progress -3	question 7
phan loi	in_progress 5	not_started -4
phan mem	done 16	extension 6	in_progress -16	unrelated -3
phan minh	blocked 18	done -4	in_progress -16
phan mo	in_progress 4
phan nguoi	done -4	in_progress -4	not_started 9
phan phan	extension 3
phan roi	done -6	in_progress 9
phan so	in_progress 6	not_started -4
phan thu	extension 3
phan tich	extension 3
phan toi	ack -4	done 10	unrelated -3
phan tong	in_progress 5	not_started -4
phan tram	blocked -3	in_progress 8	unrelated -4
phan ung	blocked 8	in_progress -3
phan viec	blocked -3	done -4	in_progress 11
phan |	in_progress 3	question -3	unrelated 4
phao	ack -3	blocked -5	done 12	question -3
phao ,	blocked -5	done 5
phao hoa	ack -3	done 6	question -3
phap	done -12	in_progress 17	not_started -4
phap a	blocked 3
phap chu	unrelated 4
phap gui	done -3
phap khuyen	blocked 3
phap li	in_progress 3
phap tham	done -4	in_progress 6
phap to	done -3	in_progress 3
phat	ack -10	blocked -23	done 39	extension -6	in_progress 19	unrelated -19
phat anh	done -4	in_progress 4
phat cho	done 4
phat cua	blocked 7	done -5
phat den	done 4
phat di	done 3	in_progress -3
phat dong	not_started 5
phat hanh	blocked -11	done 12	in_progress 10	not_started -6	unrelated -3
phat het	ack -3	blocked -4	done 6	in_progress 8	question -4	unrelated -3
phat phieu	done -4	in_progress 7
phat qua	not_started 3
phat sau	done 4
phat sep	done -3	in_progress 3
phat sinh	blocked 4	in_progress -6
phat tan	done 3
phat to	done -5	in_progress 6
phat toi	done 3
phat xong	blocked -7	done 15	in_progress -7
phe	blocked 8	done 7	in_progress -17	not_started -3	unrelated 10
phe duyet	blocked 12	done 13	in_progress -18	unrelated -3
phe nhe	unrelated 4
phep	ack -8	blocked -10	done 21	extension 13	in_progress -7	question -4
phep ,	ack -5	done 5
phep ban	done 5
phep cap	ack -3	done 5
phep gui	done -4	extension 6
phep nop	extension 3
phep thu	done 7	extension -5
phep xay	blocked -5	done 5
phi	ack -3	blocked 33	done -3	extension -3	in_progress -16	not_started -6	question 5	unrelated -6
phi ,	blocked -3	done 3
phi a	blocked 5
phi bi	blocked 14	in_progress -5	question -3
phi khong	blocked -3	question 4
phi thi	blocked -3	in_progress -4	question 7
phi tu	blocked 3
phi xong	blocked -3	in_progress 5
phi |	blocked 14	in_progress -8
phia	in_progress 4
phia minh	in_progress 3
phien	done -3	extension 5
phien ,	extension 3
phien gac	in_progress 3
phien |	extension 3
phieu	blocked -4	done 6	in_progress 4	unrelated -3
phieu ,	in_progress 5	not_started -4
phieu khao	done 5	in_progress -4
phieu roi	in_progress 3
phieu xong	done -3	in_progress 3
phieu |	blocked -3	done 4	in_progress -5	not_started 3
phim	done -16	in_progress 7	question -8	unrelated 19
phim chua	question -7	unrelated 10
phim xong	done -15	in_progress 8	unrelated 8
pho	ack -5	blocked 3	done 9	unrelated -5
pho anh	done 3
pho bao	done 3
pho chua	in_progress 3
pho xin	blocked 5	done -4
pho xong	in_progress -3
pho |	in_progress 3
phoi	ack -3	blocked 4	done 6	extension -6	in_progress -4	not_started -3	question 5
phoi hop	ack -3	blocked 6	done 6	extension -6	not_started -3	question 5	unrelated -4
phoi ngoai	unrelated 5
phong	ack 12	blocked -12	done -13	extension -9	not_started -4	question 18	unrelated 7
phong a	in_progress -3	not_started 3
phong anh	unrelated 3
phong chay	ack 4	not_started -6
phong cho	blocked 3
phong chong	blocked -6	in_progress 4
phong chu	in_progress 5
phong chua	blocked -6	not_started 9
phong con	blocked 5	unrelated -4
phong dang	ack 3
phong di	extension 3
phong doi	done 8	extension -4	unrelated -3
phong em	not_started -3	question 4	unrelated -4
phong hop	in_progress -3
phong khac	done -4	in_progress 4	not_started 3
phong kinh	done -6	not_started 5
phong mat	done -7	in_progress 11
phong mot	done 5
phong nao	question 3
phong ngay	done 4	in_progress -3
phong nhe	done -4	unrelated 5
phong oi	in_progress -4	unrelated 5
phong se	done -3	in_progress 7
phong tc	in_progress 3
phong tckh	done 3
phong tu	blocked -5	in_progress 3	unrelated 5
phong van	blocked 3
phong xai	blocked 3	done -3
phong xong	blocked -6	done 6	in_progress -9	question 10
phong |	ack 13	blocked -11	in_progress -5
photo	done 3
photo phat	done 4
phu	done 6	in_progress -13	not_started -4	question 17
phu huynh	done -8	in_progress -3	unrelated 12
phu luc	blocked -11	done 9	question 9	unrelated -3
phu nu	done 4
phu trach	blocked 11	in_progress -7	not_started -3	question 12	unrelated -9
phuc	done 10	in_progress -7
phuc duoc	in_progress 3
phuc triet	done 6	in_progress -5
phuc xong	done 4	in_progress -3
phun	blocked 4	done 4	in_progress -6
phun nam	blocked 4	done -3
phun thuoc	done 4	in_progress -4
phuong	done 18	extension -3	in_progress -18	unrelated 3
phuong ban	done 5	in_progress -4
phuong can	blocked 3
phuong chua	blocked -3	not_started 4
phuong da	done 10	in_progress -8
phuong gui	done -4	in_progress 5
phuong het	blocked 3
phuong kia	in_progress 3
phuong kich	blocked -3	done 3
phuong minh	blocked -6	unrelated 6
phuong roi	done 3	in_progress -3
phuong |	done 4	in_progress -4
phut	blocked 4	done -4	question 3
phut chot	blocked 4	done -3
ptckh	ack -4	done 3
ptckh da	ack -4	done 4
qd	done 6	in_progress -4
qd kien	done 4	in_progress -4
qr	done 3
qr nop	done 3
qua	ack -16	blocked -24	done -8	in_progress 16	not_started -12	question -7	unrelated 54
qua ,	ack 3	blocked 8	in_progress -9	not_started -3
qua :	done 3
qua ?	blocked -3	in_progress 8	question -3
qua a	done -7	unrelated 9
qua anh	blocked 10	done -4	unrelated -3
qua ca	blocked 6	done -5	extension 3	unrelated -4
qua cac	blocked -4	done -7	unrelated 14
qua cho	done 4
qua choi	done -3	in_progress -4	unrelated 7
qua chua	blocked -5	done 9	in_progress -5	not_started 3
qua co	done 4
qua doi	done -3	unrelated 5
qua dt	done -6	unrelated 6
qua duoc	blocked -7	in_progress 8
qua em	done 8	in_progress -5
qua ha	blocked 4
qua han	question 3
qua hom	done 3	in_progress -3
qua lam	done 3
qua len	done 3
qua ma	blocked -6	done -5	in_progress 12
qua moi	extension -5	not_started 5
qua nha	unrelated 3
qua nhe	unrelated 4
qua nua	blocked 3
qua phat	done 3
qua roi	blocked -3	done -7	in_progress 13
qua sep	done -3	unrelated 3
qua tet	in_progress 5
qua tham	done 3
qua thang	not_started 3
qua troi	blocked -3	in_progress -5	unrelated 7
qua truc	done 7	in_progress -9
qua trung	in_progress -4	not_started 7
qua tuan	extension 3
qua viec	in_progress 3
qua viet	unrelated 4
qua xong	done 7	in_progress -4
qua zalo	blocked -3	question 7
qua |	ack -7	blocked -17	done -6	extension -3	in_progress 29	not_started -18	question -4	unrelated 28
quai	blocked 5	done -4
quai nao	blocked 5	done -4
quan	blocked -10	done 3	extension -4	in_progress -3	not_started 11	question 3
quan buoi	in_progress 3
quan com	unrelated 3
quan da	in_progress -6	not_started 7
quan dang	done -3	in_progress 4
quan day	done -4	unrelated 7
quan di	in_progress -3	not_started 3
quan gan	blocked 3
quan li	blocked 3	done 3	in_progress -4
quan nha	in_progress 3
quan ong	unrelated 4
quan roi	in_progress 3
quan sang	done -4	in_progress 5
quan su	blocked -7	extension 6
quan triet	ack 8	in_progress -6
quan tron	blocked -3	done 3
quan xong	done 4	in_progress 3	unrelated -4
quan |	done 5	extension -5	not_started 3	unrelated -3
quang	blocked 5	done -5
quat	blocked 10	done -7	unrelated -3
quat do	blocked 10	done -5	in_progress -5
quay	done -6	in_progress 3	not_started 7
quay phim	done -7	in_progress 7
quay sang	in_progress -3	not_started 5
que	blocked 5	in_progress -3
que het	blocked 4	in_progress -3
quen	done 3	in_progress -12	not_started 4	question -3	unrelated 8
quen bao	done 7	in_progress -6
quen chia	unrelated 3
quen do	unrelated 5
quen mat	blocked 6	not_started 3	unrelated -4
quen nop	in_progress -3	unrelated 5
qui	ack -3	blocked 24	done -21	extension 25	in_progress -18	not_started -3	question -3
qui che	in_progress 3
qui dinh	blocked 29	extension 3	in_progress -11	not_started -13	unrelated -5
qui hoach	blocked 9	done -7	in_progress -4	not_started 3	unrelated -3
qui i	blocked -10	done -4	extension 11
qui iii	done -3	extension 3	in_progress -5	not_started 8
qui iv	blocked -4	extension 8
qui lop	done -5	unrelated 11
qui nhe	unrelated 3
qui xong	in_progress 3
quyen	blocked 7	extension -3	in_progress 5	unrelated -4
quyen gop	in_progress 3
quyen ki	blocked -3	in_progress 5
quyen nop	done 3	in_progress -3
quyen tren	blocked 3
quyen |	blocked 3
quyet	blocked -9	done 20	unrelated -7
quyet ,	blocked -3	done 3
quyet dinh	blocked -13	done 12	in_progress 4
quyet duoc	in_progress 6
quyet khong	blocked 7	in_progress -6
quyet tam	done -3	in_progress 5
quyet toan	blocked -3	done 9	in_progress -7
quyet xong	blocked 7	in_progress -7
quyet |	blocked -3
ra	ack -21	in_progress 20	not_started 18	question -6	unrelated -12
ra ,	in_progress 4
ra chan	blocked 7	unrelated -3
ra chuc	in_progress -3	unrelated 6
ra dao	blocked 3
ra dau	done -9	not_started 10
ra do	done 8	in_progress -6
ra doa	ack -3	blocked 4
ra em	in_progress 4
ra giay	blocked -7	in_progress 8
ra gieng	not_started 3
ra hien	in_progress 3
ra hom	blocked -4	done 6
ra mat	blocked -4	done 6
ra nua	blocked -9	not_started 10
ra quan	done -6	in_progress 7	unrelated 4
ra sang	done 3
ra soat	blocked -10	done 11	in_progress 6
ra toa	blocked 13	done -9
ra vao	blocked 5	in_progress -4
ra xem	done 4	unrelated -3
ra xong	blocked 4	not_started -3
ra |	ack -10	blocked 4	not_started 7
rac	blocked -3	done 15	in_progress -8
rac tu	done 5
rai	blocked -3	in_progress 6	question -3
rai ,	in_progress 5
rang	ack -5	done 4	in_progress 4
rang em	done 4	in_progress -3
ranh	done -3	extension -4	not_started 12	unrelated -4
ranh cam	in_progress 3
ranh em	ack -5	not_started 6
ranh gioi	blocked 4	in_progress -4	unrelated -3
ranh no	ack 7	extension -3
re	done 4	in_progress -6	unrelated 5
re lien	unrelated 5
re |	done 4	in_progress -3
ret	blocked -3	unrelated 5
ret qua	blocked -3	unrelated 5
rieng	done -3	in_progress -4	not_started 7
rieng chua	not_started 3
rieng khu	in_progress -4	not_started 5
ro	ack 30	blocked 12	done -10	extension -3	in_progress -24	not_started 3	unrelated -5
ro ,	ack 11	in_progress -6
ro a	blocked 3	in_progress -3
ro ai	blocked 4
ro han	ack 6	done -4
ro i	done 3
ro nen	blocked 9	not_started -9
ro nhe	blocked 3	in_progress -3
ro rang	done 4	in_progress -3
ro roi	ack 4
ro thoi	ack 4
ro thua	ack 3
ro toi	blocked -3	in_progress -5	not_started 13
ro |	ack 3	done -3	in_progress 3
roi	ack 18	done 47	extension -40	in_progress 8	not_started -25	question -24	unrelated 13
roi ,	ack 5	blocked -17	done -26	extension -4	in_progress 22	not_started 13	question -17	unrelated 24
roi .	ack -3	done 7	in_progress -3
roi a	ack 4	blocked -9	done 35	extension -10	in_progress 10	not_started -9	unrelated -20
roi ai	in_progress 16	question -6	unrelated -5
roi anh	ack -3	done -6	extension -4	in_progress 6	not_started -4	question -3	unrelated 12
roi bao	ack 9
roi bo	blocked 5	done -3
roi cac	blocked 3	done -4	unrelated 3
roi chau	done 3
roi chi	ack 6	blocked 8	done 18	extension -3	in_progress -13	unrelated -13
roi cho	blocked -3	not_started 4
roi chu	blocked -5	done 41	in_progress -20	not_started -6	question -7	unrelated -3
roi chua	blocked 4
roi co	question 3
roi dang	blocked 7	in_progress -7
roi dau	in_progress 5
roi de	ack 5	in_progress -5
roi di	done -7	unrelated 8
roi do	done 16	in_progress -7	unrelated -3
roi dong	blocked 8	done -5
roi em	ack -3	done 3	not_started 3
roi gui	ack -7	blocked -3	done -16	in_progress 22	question 6
roi ha	question 4
roi ket	blocked 4
roi khao	unrelated 5
roi khong	done 3
roi lai	blocked 10	in_progress -7
roi lam	done -3	in_progress -7	not_started 11
roi ma	ack -5	done 18	in_progress 8	question -8	unrelated -11
roi moi	blocked -11	done -8	in_progress -3	unrelated 23
roi ne	done 5
roi nen	blocked 6	done -4
roi nghe	ack 5	done -6	in_progress -3	unrelated 7
roi nghen	ack 3	done 9	not_started -6	unrelated -3
roi nha	blocked -6	done 12
roi nhe	ack 7	blocked -6	done 7	unrelated -3
roi nhi	question 3
roi nhung	blocked 16	done -15	in_progress 11	question -4	unrelated -4
roi phai	question 5
roi pho	blocked 4	in_progress -3
roi sao	done -4	in_progress -7	question 11
roi sep	done 18	in_progress -12	unrelated -5
roi thi	blocked 6	done -11	question 7
roi tra	ack 7	done -3
roi ve	blocked -3	done -22	in_progress -7	unrelated 32
roi viec	blocked -3	extension 7
roi xong	in_progress 5
roi |	ack -6	blocked 8	done 31	extension -12	in_progress 14	not_started -13	question -10	unrelated -12
ron	blocked -3	done 10	in_progress -5
ron tren	done 4	in_progress -4
ron treo	done 4
rot	blocked 9	not_started -7
rot dong	blocked 10	not_started -8
rot thi	blocked -3	in_progress 5
rua	blocked -3	in_progress -4	question 16	unrelated -3
rua anh	question 9	unrelated -3
rua chi	blocked -4	question 7
rua xe	unrelated 4
rung	blocked 3	done -3	in_progress -5	not_started 3
rung xong	not_started 4
ruong	blocked -3	in_progress 4
ruong cam	blocked -3	in_progress 4
ruot	done -3	in_progress -5	not_started 4	unrelated 5
ruot ,	not_started 4
ruot thua	in_progress -4	unrelated 5
rup	done 3
rup sang	done 3
rut ve	ack -3	blocked 4
rut |	in_progress 3
sac	unrelated 5
sac type	unrelated 3
sach	ack -13	blocked 26	done 30	extension -8	in_progress -9	question -7	unrelated -17
sach ,	in_progress 5
sach a	in_progress -3	not_started 3
sach cac	ack -3	in_progress 5
sach cho	done 4
sach cu	done -3	in_progress 4
sach da	done 5
sach dan	blocked 10	done -5	in_progress -5
sach du	blocked 4
sach dung	blocked 6	done -4
sach ho	in_progress 3
sach khong	blocked -3	done 4
sach ki	ack -3	done 5
sach mai	done 4
sach nhac	blocked -4	done 5
sach nhe	done -3
sach phe	blocked 3	in_progress -3
sach phuong	blocked 3
sach roi	blocked 3	done 3	in_progress -4
sach se	ack -4	done 10	unrelated -3
sach tra	done 3
sach tron	done 3
sach vay	blocked 3	in_progress -3
sach xong	done -3	in_progress 4
sach |	blocked 8	done -6	in_progress 3
sai	blocked 12	done -14	in_progress 9	not_started -4
sai het	done -3	in_progress 4
sai phai	in_progress 3
sai qui	blocked 5
sai so	in_progress 3
sai |	blocked 4
sam	blocked -4	done 3	not_started 3	question 7	unrelated -9
sam duoc	in_progress -4	unrelated 5
sam thiet	blocked -3	in_progress 3	not_started 3	question 8	unrelated -11
san	in_progress -5	unrelated 10
san bay	unrelated 3
san chua	question 3
san dinh	in_progress -5	unrelated 7
san kia	unrelated 5
san nen	in_progress 3
san pham	blocked -3	done 5	unrelated -3
san roi	blocked 5
san |	blocked 4
sang	ack -11	blocked -21	done 44	extension 37	in_progress -29	question -20
sang ,	in_progress 3
sang ban	blocked 8	done -9	in_progress 3
sang chua	done -3	in_progress 7	not_started -4
sang doi	done 3
sang em	extension 4	question -3
sang giua	extension 3
sang ha	extension 3	question -3
sang het	done 5
sang khu	in_progress 5
sang lay	done 4	in_progress -4
sang mai	blocked -3	done -5	unrelated 8
sang nay	blocked -8	done 56	extension -3	in_progress -33	not_started -3	question -4	unrelated -3
sang ngay	extension 5
sang nhe	blocked 3
sang qui	blocked -7	done -3	extension 12	in_progress -3
sang sep	in_progress 4
sang so	done 4	in_progress -3
sang thang	blocked -3	extension 4	not_started 3
sang thu	in_progress 5
sang tieng	in_progress 3
sang tinh	done 6	extension -4
sang toi	blocked 4
sang trong	extension 3
sang tuan	blocked 3	done -4	not_started 5
sang viec	not_started 3
sang voi	blocked -4	extension 4
sang |	blocked 6	done -5	extension 3	in_progress -6	unrelated 4
sao	ack -3	done 16	extension -3	in_progress -13	question 18	unrelated -14
sao bao	done 4	question -3
sao bot	done 3
sao cho	in_progress 5	question -3
sao chua	in_progress 3
sao con	done 7	question -3	unrelated -3
sao em	blocked -5	question 11
sao gui	done 5
sao khi	blocked 4	question -3
sao lai	done 5
sao ma	in_progress -4	not_started 6
sao noi	blocked 10	in_progress -7
sao roi	done 4
sao van	done -6	in_progress -7	question 13
sao |	blocked -5	question 5
sap	blocked 28	done -15	in_progress -6	not_started -4	question -3
sap hoan	in_progress 3
sap nhap	blocked 4	in_progress -4
sap tu	blocked 10	done -3	in_progress -6
sap ve	blocked -4	unrelated 6
sap xep	done 8	in_progress -4
sap xong	blocked 5	done -9	extension 3	in_progress 5
sap |	blocked 9	in_progress -7
sat	blocked 14	done -4	unrelated -7
sat ,	in_progress 3
sat het	blocked 8	done -5
sat lo	blocked 5	done -3
sat xong	done 6	unrelated -3
sau	ack 13	blocked -13	done -6	extension 7	not_started 14	question -16
sau ,	not_started 3
sau cho	done 4
sau da	unrelated 3
sau duoc	extension 3
sau em	in_progress 4
sau la	blocked 7	in_progress -6
sau lam	in_progress 3
sau moi	blocked -4	in_progress -3	not_started 14
sau mua	blocked -3	in_progress 3
sau ngay	extension 3
sau nha	ack 7	question -5
sau roi	blocked 4
sau to	in_progress 3
sau tuan	done 6	in_progress -4
sau |	ack 11	blocked -3	done -4
scan	blocked 10	done 10	in_progress -14	unrelated -3
scan chet	blocked 5	in_progress -3
scan gui	done 6	in_progress -6
scan hu	blocked 4	question -3
scan xong	done 4	in_progress -4
se	ack 73	blocked -14	done -35	extension -9	in_progress 10	not_started -7	question -7	unrelated -10
se bao	ack 9	done -7	in_progress 4
se cap	ack 4
se co	ack 11	done -6	in_progress -4
se dien	ack 8	in_progress -6
se gui	ack 4
se hoan	done -9	in_progress 12
se lam	ack 13	done -3	in_progress -6
se no	ack 7	in_progress -5
se nop	ack -7	in_progress 10
se roi	ack -4	done 10	unrelated -3
se thuc	ack 8	done -3
se to	ack 8	done -5
se trien	ack 3
se xong	in_progress 4
sep	ack 6	done -11	in_progress 21	question -8	unrelated -6
sep ,	blocked 4	done -24	unrelated 17
sep a	done 6	in_progress -4
sep bat	in_progress 4
sep chua	in_progress 6
sep cu	blocked 4	unrelated -3
sep da	not_started 3
sep di	blocked 4	done -3	in_progress 4	unrelated -4
sep duyet	question 3
sep em	done 4	in_progress -3
sep ki	in_progress 6
sep nha	done 3
sep nhe	ack 3
sep oi	blocked 4	done -5	extension -3	in_progress 8	not_started 6	question -8	unrelated -3
sep tu	ack -3	done -3	in_progress 9
sep xem	done -4	in_progress 8
sep |	ack 8	blocked -5	done 14	in_progress -10	unrelated -5
set	blocked 7	done -5
set danh	blocked 7	done -5
si	done 7
si bao	done -3	unrelated 3
si roi	done 3
si son	done 4	unrelated -3
si |	done 3
sinh	blocked 4	done 10	in_progress -8	not_started -8	unrelated 5
sinh ,	done 3
sinh con	blocked 10	unrelated -6
sinh hoat	done 4
sinh moi	blocked -3	done 4	in_progress 3	not_started -3
sinh nhat	unrelated 7
sinh xong	unrelated 4
sinh |	blocked 3
so	ack -16	blocked 17	done -12	extension -18	in_progress 7	not_started 3	question 19
so ,	blocked -13	done -4	in_progress 21
so a	blocked -3	not_started 3
so bao	done -3
so bi	blocked 10	done -5
so cho	blocked 5	done 3	in_progress -6
so chua	blocked 4	in_progress 3	not_started -6
so con	in_progress -5	not_started 8
so cong	ack 10	done -6	in_progress 4	unrelated -3
so cua	blocked -3	in_progress 4	question -6	unrelated 9
so da	done -6	in_progress 5	not_started -4	question 7
so dang	in_progress 3
so dat	blocked -3	in_progress 5	question 5	unrelated -3
so dau	done 4	in_progress -3
so dien	extension -3	unrelated 7
so do	blocked -5	in_progress 3
so dung	done 3
so e	blocked -3	done 3
so goc	blocked 15	done -11
so hai	done 8	in_progress -6
so het	blocked 19	done -13	in_progress -5
so ho	blocked -3	in_progress 3
so hoa	done 3	in_progress -3
so hoan	in_progress 3
so khac	in_progress -3	not_started 4
so khen	done -4	in_progress 6	unrelated -6
so khong	blocked 11	in_progress -13	not_started 7
so kia	unrelated 4
so la	in_progress 5
so lai	unrelated 3
so lan	blocked 5	done -3
so lieu	ack -4	blocked 11	not_started -10	question 16	unrelated -10
so luu	blocked -6	done 11	in_progress -3
so may	question 3
so muc	blocked -3	done 6
so nam	blocked -9	in_progress 9
so nguoi	extension 4	in_progress -3
so nhan	done 5
so noi	in_progress 3	unrelated 4
so ra	blocked -10	not_started 11
so roi	ack 6	blocked -8	done 8	in_progress -13	unrelated 7
so sach	in_progress 4
so sap	blocked -4	unrelated 6
so sep	in_progress -3	not_started 3
so so	done 3
so tai	blocked 5	in_progress -7	unrelated 5
so tay	done 4
so that	blocked 5	in_progress -3
so theo	ack -4	done -5	in_progress 8
so tho	unrelated 4
so thue	extension -3	in_progress 5
so toi	not_started 5
so tra	blocked 14	in_progress -8
so tu	in_progress 6	not_started -4
so va	done 4	in_progress -3
so van	blocked -3	question 6
so ve	blocked -5	done 5
so viec	blocked -3	done -4	in_progress 9
so voi	blocked -3	extension 5
so xep	done 3
so xong	blocked -3	not_started 7
so |	ack -5	blocked 10	done 8	extension -3	not_started -7	question -3
soan	blocked 6	done -13	in_progress 10	not_started 5	unrelated -6
soan dong	not_started 4
soan du	blocked 3
soan hop	blocked 3	done -4
soan xong	done -4	in_progress 8	unrelated -3
soat	ack -5	blocked -14	done 9	in_progress 18	not_started -3	unrelated -3
soat dang	done 8	in_progress -7
soat du	in_progress 3
soat lai	ack -5	done -4	in_progress 12
soat xong	blocked -7	done 9
soat |	blocked -3	in_progress 5
som	done -5	in_progress 10
son	ack -3	done -5	in_progress 13	unrelated -3
son lai	done 10	in_progress -6	unrelated -3
son nha	in_progress -3	unrelated 4
son nua	done -3	in_progress 7
son xong	done -11	in_progress 13
song	blocked -6	done 3
song ,	blocked -5	done 5
song nhiem	not_started 4
sot	done 15	in_progress -7	unrelated -6
sot cai	done 5	in_progress -3
sot chuong	done 3
sot may	in_progress 3
sot nam	extension 3	unrelated -3
sot ruot	not_started 4
sot xuat	blocked 4
sot |	done 3
su	blocked -7	done 11	extension 5	in_progress -12	not_started 10	unrelated -3
su ,	blocked 8	in_progress -5
su chua	blocked -3	not_started 4
su dung	done 10	in_progress -4
su ra	blocked -4	done 5
su ve	done 3
su xin	extension 4
su yeu	blocked 3
su |	blocked -6	done -5	not_started 12
sua	ack -4	blocked -18	extension -4	question -6	unrelated 32
sua ,	blocked 5	in_progress -5
sua duoc	blocked -3	done 6
sua duong	done 6	in_progress -7	not_started 4
sua loi	blocked -4	in_progress 5
sua may	blocked -3	question -4	unrelated 8
sua nha	done 5	in_progress -5
sua nhe	done -3	in_progress 3
sua roi	done 3	in_progress -3
sua them	in_progress 3
sua theo	blocked -3	done 7
sua tiep	done -3	in_progress 6
sua truong	blocked -3	in_progress 6
sua va	done 7	in_progress -5
sua xe	in_progress -6	unrelated 8
sua xong	done -12	in_progress -8	unrelated 22
sua |	done -7	in_progress 9
suc	blocked 6	done -3
suc ,	blocked 6	done -3
sung	blocked -3	done 3	in_progress 3
sung du	done 6	in_progress -4
sung xong	done 4	in_progress -4
sung |	done -3	in_progress 4
suon	in_progress 4
suon kich	in_progress 3
suot	extension 5	unrelated -3
suot ,	blocked -3	done 4
suot |	blocked 4	extension 3
suyt	in_progress 3
t	ack 4	in_progress -3
t se	ack 4	in_progress -3
ta	blocked -6	done -4	in_progress 9	not_started 3
ta duoc	done 4
ta let	in_progress 3
ta lon	blocked 5	in_progress -4
ta nop	not_started 4
ta |	blocked -9	in_progress 8
tac	ack 7	blocked 24	extension -3	in_progress -16	unrelated -7
tac ,	done 5	in_progress -4
tac dang	in_progress 3
tac dong	blocked 5
tac o	blocked 10	in_progress -6
tac roi	ack 9	done -7	unrelated -3
tac vi	blocked 4
tac xa	done 5
tac |	blocked 6	in_progress -3
tai	ack -7	blocked 8	done 6	extension -8	in_progress 13	question -3	unrelated -8
tai bien	blocked 5	in_progress -4
tai cac	done -3	in_progress 3
tai chinh	blocked 9	done -7
tai cho	done 3
tai cong	done 5	in_progress -5
tai khoan	blocked 8	extension -3	in_progress -3
tai lieu	blocked -6	done -5	in_progress 19
tai nguyen	blocked 7	question -5
tai phong	done 5
tai san	blocked -3	done 4	unrelated -3
tai tru	done 3
tam	ack 9	blocked 9	done 5	extension -5	in_progress -16	not_started -5	question -3	unrelated 7
tam ,	ack 4	done 4	in_progress -6
tam chin	done -3	in_progress 5
tam chua	blocked 3
tam doi	done 5	in_progress -3
tam hoan	done -3	in_progress 5
tam roi	blocked 3	in_progress -5
tam tay	done -3	in_progress 4
tam tru	done 3	in_progress -3
tam xong	done -4	in_progress 6
tam |	ack 9	done -3	in_progress -11	unrelated 8
tan	blocked -5	done 16	in_progress -7
tan binh	blocked -3	done 4
tan tay	blocked -6	done 17	in_progress -5	unrelated -4
tan |	blocked 6	done -5
tang	ack -8	in_progress 3	unrelated 6
tang gia	ack -7	unrelated 7
tang |	in_progress 3
tao	done 3
tao xong	done 3
tap	ack -3	in_progress 5	not_started -3	unrelated 4
tap cam	blocked -5	done 5
tap duong	unrelated 4
tap hop	blocked 3
tap huan	done -3	in_progress 8	unrelated -3
tap o	in_progress -5	unrelated 7
tap roi	done 4
tap trung	in_progress -3	unrelated 3
tap van	done -3	in_progress 3
tap xong	in_progress 3
tap |	blocked 3
tat	blocked -5	done 13	in_progress 3	unrelated -7
tat ,	blocked -3	in_progress 4	not_started 3
tat ca	done 5	in_progress -3
tat em	done 3
tat roi	done -5	in_progress 7
tat zoi	done 7	unrelated -4
tau	done 4	in_progress -3
tau khong	blocked 3
tay	ack -3	blocked -17	done 22	not_started 16	question -8	unrelated -8
tay cac	done 4
tay co	done 3
tay cong	blocked -3	done 3
tay nao	blocked -3	not_started 4
tay ra	blocked -7	in_progress 7
tay roi	done 4
tay tung	done 4
tay vao	in_progress 4	not_started 5	question -3
tay |	blocked 4	in_progress -3	not_started 4
tb	done 3	in_progress -3
tb ngay	done 4	in_progress -3
tc	in_progress 3
tc xong	in_progress 3
tckh	done 3
tckh da	done 3
te	blocked 4	done -4	not_started 4
te de	extension 3
te gui	done -4	in_progress 4
te ho	done 3
te thi	in_progress -6	not_started 6
te |	blocked 6
tem	done 4
tem moi	done 3
ten	blocked -3	done 15	in_progress -4	unrelated -6
ten dong	blocked -3	done 6
ten moi	done 7	unrelated -5
ten |	done 3
tet	blocked -5	in_progress 3
tet trong	done 3
tet xong	done -3	in_progress 4
thai	blocked -3	done 6
thai hoan	blocked -4	done 7
tham	ack -3	blocked 16	done 10	extension -3	in_progress 3	not_started -9	question -7	unrelated -7
tham dinh	blocked 14	done -15	in_progress 18	not_started -7	unrelated -5
tham gia	done 5
tham hoi	done 4
tham muu	done 24	in_progress -20
tham quyen	blocked 10
tham tra	blocked -3	in_progress 4
tham tung	done -3	in_progress 4
tham |	unrelated 3
than	blocked -4	unrelated 4
than |	blocked -4	unrelated 4
thang	ack -10	blocked -19	done -9	extension 15	in_progress -13	not_started 31	unrelated 4
thang ,	done 4	in_progress -3
thang a	done 5
thang bon	not_started 3
thang duoc	blocked -3	extension 7
thang duong	extension -3	in_progress 4
thang em	not_started 8
thang hay	question 4
thang khong	question 3
thang loi	done 3
thang may	blocked -3	question 7
thang moi	done -3	in_progress -15	not_started 20	unrelated 3
thang nay	done -6	extension 6	in_progress 3	not_started -3	question -3	unrelated 5
thang nop	extension 4	question -5
thang roi	done 3
thang sau	not_started 4
thang trinh	extension 4	question -3
thang truoc	in_progress 4
thang xong	done -7	in_progress 8
thang |	extension 6	in_progress -3
thanh	blocked 21	done 44	extension -14	in_progress -10	not_started -17	question -11	unrelated -14
thanh %	done 14	in_progress -10
thanh ,	ack 8	blocked -4	done 8	extension -6	in_progress -5
thanh .	done 3
thanh a	done -3	in_progress 6	not_started 8	question -8
thanh cai	blocked 5	done -4
thanh chua	question 3
thanh chuyen	done 3
thanh cong	blocked -7	done 17	in_progress -8
thanh dum	in_progress 3
thanh dung	blocked 7	done -7	in_progress 4
thanh em	ack -5	done 4
thanh giup	done 6	extension -3
thanh ho	in_progress -3	not_started 4
thanh ke	done 5	in_progress -5
thanh kieu	blocked 13	question -9
thanh km	unrelated 3
thanh la	ack 3	done -3	in_progress -5	question 7
thanh lap	blocked -3	done 4
thanh li	done 8	in_progress -5
thanh lop	unrelated 3
thanh nghia	done -9	unrelated 12
thanh nhe	blocked 3	done -3
thanh nien	done 6	in_progress -5
thanh roi	ack -4	blocked 5	done 3	unrelated -3
thanh sang	blocked -4	extension 7
thanh the	blocked 3	in_progress -3
thanh theo	ack 10	done -4	in_progress -5
thanh thong	in_progress 4
thanh thu	done 4	in_progress -4
thanh toan	done 4
thanh tra	blocked 9	not_started -4
thanh trong	in_progress 4
thanh truoc	ack 10	done -9	in_progress 4
thanh uy	blocked 8	done -3
thanh va	in_progress 5
thanh viec	done 7	in_progress -5
thanh vuot	done 7	in_progress -3
thanh xong	done 4
thanh |	blocked 6	done -8	in_progress 13	not_started -3	unrelated -3
thao	ack -3	blocked -3	done -5	extension -5	in_progress 34	not_started -6	question -4	unrelated -9
thao ,	done 6
thao do	done 11	unrelated -5
thao go	blocked 3
thao lan	done -4	in_progress 7
thao luat	done 7	in_progress -3
thao roi	done -7	in_progress 7
thao xong	blocked 3	done -5	in_progress 3
thao |	in_progress 4
thap	done -14	unrelated 13
thap huong	done -8	in_progress -4	unrelated 13
thap xong	extension 3
that	blocked 9	done -5	in_progress -6	not_started 7
that gio	in_progress -3	not_started 7
that lac	blocked 9	done -3	in_progress -3
thau	ack -3	blocked 25	done -13	in_progress 10	not_started -5	unrelated -13
thau bo	blocked 6	in_progress -6	unrelated 3
thau dang	in_progress 4
thau do	blocked 5	done -3
thau khong	blocked 4
thau pha	blocked 8	unrelated -3
thau roi	blocked -3	in_progress 6
thau thi	blocked 3
thau vao	in_progress 3
thau xong	done -4	in_progress 5
thau |	blocked 4	unrelated -3
thay	ack 19	blocked 10	done -23	extension 8	not_started -9	question 14	unrelated -20
thay bien	blocked -4	done 3
thay dau	blocked 3
thay doi	blocked 8	done -3	in_progress -4
thay hai	question 6	unrelated -3
thay mat	ack 6
thay nguoi	not_started 4
thay phan	blocked -7	extension 8
thay phien	in_progress 3
thay roi	ack 3
thay the	blocked 4
thay thong	ack 6	done -3
thay tin	ack 11	done -3	in_progress -5
thay tra	in_progress 3
thay vi	extension 4
thay xa	blocked 4	extension -4
thay |	blocked 14	in_progress -3	not_started -5	question 5	unrelated -7
the	ack -17	blocked 5	done -19	extension 3	in_progress -4	not_started -8	question 27	unrelated 12
the a	unrelated 4
the bao	blocked -4	done 5	in_progress -3	not_started 4
the con	blocked -3	in_progress -4	question 7
the goi	blocked -10	in_progress 10
the la	blocked 8	done -6
the nao	blocked 4	done -4	question 7	unrelated -3
the nhi	question -5	unrelated 6
the quai	blocked 5	done -4
the roi	ack -6	blocked 14	in_progress -4
the thuc	blocked -4	done -3	in_progress 7
the xong	blocked 7	done -3
the |	ack -7	blocked -7	done -3	in_progress -5	not_started -3	question 13	unrelated 13
them	ack -6	blocked -10	done -14	extension 71	in_progress -9	not_started -9	question -12	unrelated -12
them duoc	extension 3
them hom	extension 5
them may	extension 6	question -5
them mot	extension 3	unrelated -3
them ngay	blocked -4	done -7	extension 27	in_progress -8	unrelated -3
them nguoi	blocked 3
them so	done -3	in_progress 4
them thoi	extension 6
them tuan	extension 6
them |	done 5
theo	ack 12	blocked -3	extension -4	not_started -11	question 13	unrelated -10
theo cai	blocked 3
theo cong	not_started -3	question 4
theo cu	blocked 4
theo doi	ack 8	done -8
theo dung	ack 10	done -3	in_progress -6
theo gop	done 8	in_progress -3
theo ke	in_progress 8
theo lich	in_progress 3
theo mau	question 6
theo so	done 6	in_progress -3
theo y	done 3
thi	ack -12	blocked 29	done -45	extension 4	in_progress -40	not_started 30	question 17	unrelated 18
thi ba	blocked 10	not_started -8
thi bang	question -3	unrelated 8
thi bao	question 3
thi chieu	blocked -4	in_progress 7
thi chua	blocked -8	in_progress -3	not_started 17
thi co	blocked 3	done -6
thi cong	blocked 13	in_progress -3	question -3	unrelated -3
thi dai	in_progress -5	question -4	unrelated 11
thi dang	in_progress 3
thi don	not_started 4
thi dua	blocked -11	done 7	in_progress -3	question 9
thi dung	blocked 5	in_progress -5
thi duoc	extension 4
thi em	blocked -6	done -16	in_progress 22	not_started 7	question -3
thi gui	done -4	question 6
thi he	blocked 4	in_progress -4
thi het	blocked 14	in_progress -14
thi hom	done 7	in_progress -6
thi khong	blocked 3
thi lo	ack -4	done 10	unrelated -3
thi mai	in_progress 3
thi mat	blocked 9	in_progress -9
thi met	in_progress 3
thi moi	in_progress -4	not_started 6
thi sao	blocked -6	question 5
thi so	blocked 3	in_progress -3
thi tac	blocked 3
thi tot	blocked 4	done -9	not_started 3
thi vuong	blocked 3
thi xong	done -3	in_progress -15	not_started 12	unrelated 10
thi |	blocked -3	extension 6	in_progress -3
thien	blocked -7	in_progress 11
thien tai	blocked -6	in_progress 4
thiep	blocked 3
thiep voi	blocked 3
thiet	blocked -9	done 4	in_progress 9	question 7	unrelated -13
thiet bi	blocked -6	done 4	in_progress 4	question 7	unrelated -13
thiet hai	blocked -3	in_progress 3
thieu	ack -4	blocked 17	done 4	in_progress 8	not_started -8	question -9	unrelated -7
thieu bieu	done -3	in_progress 5
thieu moi	done 5	in_progress -4
thieu mot	blocked -4	done 5
thieu nguoi	blocked 9	in_progress -8
thieu phu	blocked -3	in_progress 3
thieu so	blocked 5	in_progress -4
thieu trieu	blocked 5	in_progress -3
thieu truong	done -3	in_progress 5
thieu |	in_progress 4
tho	blocked 8	done -7	extension -3	in_progress 3
tho bo	blocked 5	in_progress -3
tho da	blocked 7	unrelated -3
tho dang	in_progress 6
tho dien	unrelated 5
thoa van	done 3
thoai	ack -4	blocked -17	done 7	extension -9	not_started -3	unrelated 26
thoai bam	ack -3	unrelated 5
thoai dien	done 3
thoai mai	done 8	in_progress -3	not_started -3
thoai quan	unrelated 3
thoai roi	blocked -8	unrelated 8
thoai tho	unrelated 3
thoai xong	done -4	unrelated 4
thoang	done 3
thoat	blocked -4	in_progress 7
thoat nuoc	blocked -4	in_progress 7
thoi	blocked -16	done -18	extension 29	in_progress 17	not_started -7	question -5
thoi a	in_progress 4
thoi anh	unrelated 4
thoi chu	done -3	in_progress 4
thoi diem	extension 3
thoi gian	blocked -3	done -6	extension 18	in_progress -3
thoi han	ack 3	blocked -3	extension 9	in_progress -9
thoi nhung	in_progress 8	unrelated -3
thoi |	in_progress 9	question -3
thon	ack -3	done 5	unrelated -4
thon a	done 3	in_progress -3
thon gui	done -3	in_progress 3
thon roi	in_progress 3
thon xong	done 4	in_progress -3
thon |	in_progress 6
thong	ack 19	blocked 3	done 20	extension -7	not_started -11	question -7	unrelated -15
thong ,	ack 6	done -4
thong bao	ack 15	blocked -4	done -4	unrelated -4
thong camera	done -4	in_progress 8
thong chay	blocked -5	done 6
thong ghi	done 3
thong ke	ack -3	done 3	in_progress 5
thong khong	blocked 3
thong minh	in_progress 4
thong mot	blocked 6
thong nhung	unrelated 5
thong qua	done -4	in_progress 7
thong roi	done 4
thong sang	done 5	in_progress -4
thong sap	blocked 8	in_progress -5
thong suot	blocked -3	done 4
thong thoang	done 3
thong tin	ack 5	blocked -9	done 10
thong tu	blocked 13	done -4	in_progress -3	unrelated -3
thong xe	blocked -3	done 6
thong xong	done 3
thu	ack -13	blocked -21	done 23	in_progress 42	not_started -3	question -13	unrelated -18
thu ,	blocked -5	done 3	in_progress 3
thu 4	in_progress 3
thu a	done 4
thu ba	blocked 4	done -8	in_progress 4
thu cap	blocked -7	in_progress 7
thu cua	done 3	in_progress -3
thu dat	blocked -3	done 5
thu dau	done 5	in_progress -5
thu don	not_started 4
thu dong	done -14	in_progress 17
thu du	done 8	in_progress -7
thu duoc	in_progress 3
thu em	not_started 5
thu gan	done -6	in_progress 6
thu giai	in_progress 3
thu gom	blocked 3	done 6	in_progress -8
thu hai	blocked -6	extension 4	in_progress 8	question -4
thu hoi	blocked 3
thu kich	blocked -4	done 5
thu nam	blocked -5	in_progress 7
thu nha	in_progress 3
thu nhe	done -4	extension 4
thu phat	done -3	in_progress 4
thu quan	done 7	extension -5
thu qui	blocked 3	in_progress 3	unrelated -3
thu roi	done 9	in_progress -5
thu sau	done 6	extension -3	in_progress 5
thu so	blocked 3	done -3
thu thap	done -5	extension 3	in_progress 4
thu that	in_progress -4	not_started 8
thu thue	in_progress 5
thu toi	in_progress -4	not_started 7
thu truong	done 7	extension -3
thu tu	blocked 4
thu tuan	blocked -3	done -3	unrelated 6
thu tuc	blocked 8	done 14	extension -4	in_progress -16	question 4	unrelated -3
thu tung	in_progress 4
thu vao	done 3	in_progress -3
thu ve	done -4	in_progress 9	not_started -3
thu xong	in_progress 5
thu y	ack 3
thu |	blocked -3	done 6	extension 4	not_started -4
thua	ack 7	blocked 4	done -5	extension -3	in_progress -6	not_started 8	question -8	unrelated 3
thua ,	in_progress -4	unrelated 4
thua anh	ack 4	in_progress 5	not_started 4	question -5	unrelated -6
thua cho	done 3
thua dat	not_started 4
thua roi	done -4	unrelated 5
thua ve	unrelated 3
thuan	blocked 9	unrelated -4
thuan nhau	blocked 5	unrelated -4
thuan |	blocked 3
thuc	ack 28	blocked -25	done -3	extension -7	in_progress 17	not_started 4	unrelated -12
thuc ,	blocked -3	in_progress 4
thuc dia	in_progress 5	not_started -4
thuc dot	done 4	in_progress -3
thuc hien	ack 31	blocked -15	done -7	extension -5	not_started 10	question -4	unrelated -7
thuc ra	in_progress 6	not_started -3
thuc tot	not_started 3
thuc |	blocked -4	in_progress 9
thue	ack -4	blocked 11	extension -5	in_progress 6	not_started -3	unrelated -3
thue ,	blocked 6	unrelated -3
thue a	in_progress 3
thue bao	unrelated 4
thue doi	blocked 3
thue ho	blocked -4	done 5
thue phai	extension -3	in_progress 5
thue xong	in_progress 3
thue |	blocked 6
thung	unrelated 3
thung lop	unrelated 3
thuoc	blocked 17	done -6	in_progress -3	question -3
thuoc ,	blocked -3	in_progress 4
thuoc ben	blocked 7	done -5
thuoc dau	unrelated 3
thuoc het	blocked 4	done -3
thuoc muoi	done 5	in_progress -4
thuong	blocked -9	extension 3	in_progress 25	not_started -6	question 8	unrelated -19
thuong a	blocked 3	unrelated -3
thuong anh	extension 3	unrelated -3
thuong cho	done 3
thuong luong	in_progress 4
thuong truc	blocked -10	done -3	in_progress 12	not_started -4	question 8
thuong vu	in_progress 3
thuong xong	done 3	in_progress 3	unrelated -4
thuong |	blocked 4	unrelated -4
ti	in_progress 6
tia	blocked -7	done 7	question 3	unrelated -3
tia cay	blocked -7	done 7	question 3	unrelated -3
tich	ack -3	blocked -7	done 3	in_progress 16	not_started -3	unrelated -6
tich a	in_progress 4
tich ban	done 3	in_progress -3
tich chua	blocked 6	in_progress -4
tich khen	blocked -6	done 9	in_progress -4
tich ki	in_progress -3
tich phe	done 5	in_progress -4
tich roi	done -4	in_progress 10
tich sua	blocked -3	in_progress 5
tich xin	extension 3
tich |	done -8	in_progress 11
tick	in_progress 3
tick hoan	in_progress 3
tiec	done -3	unrelated 5
tiec qua	done -3	unrelated 5
tiem	blocked -3	done 10	unrelated -3
tiem phong	in_progress 3	not_started 3
tiem sach	done 3
tiem xong	done 5	in_progress -3
tien	ack -8	blocked 31	done -7	extension -8	in_progress -3	not_started -12	question -11	unrelated 18
tien a	blocked 3
tien dam	unrelated 4
tien do	blocked 5	done -4	in_progress 9	unrelated -3
tien du	blocked 3	done -3
tien hanh	not_started 3
tien ho	done 4
tien khong	blocked 4
tien nha	blocked 3	question -3	unrelated 3
tien qui	blocked -4	done -6	unrelated 15
tien roi	blocked 5	done -3
tien tam	blocked 3
tien thi	blocked 10	not_started -8
tien thua	done 3
tien trien	in_progress 8	unrelated -3
tien |	unrelated 3
tieng	ack 7	blocked 9	done -8	extension -6	in_progress 3
tieng ,	blocked 7	done -5
tieng trung	in_progress 4
tieng |	ack 7	blocked 3	extension -5
tiep	ack 24	blocked 5	done -15	extension -9	in_progress 14	not_started -7	question -4	unrelated -8
tiep dan	blocked 10	done -8	in_progress -3	not_started 3
tiep em	blocked 3
tiep mang	done 6	extension -4
tiep nhan	ack 21	blocked -4	in_progress -10
tiep theo	in_progress 3
tiep thu	ack 6
tiep tuc	blocked -5	in_progress 12
tiep |	blocked 5	done -6	in_progress 9	not_started -3
tieu	ack -6	blocked -6	done 20	unrelated -3
tieu ,	blocked -4	done 7
tieu het	blocked 3
tieu roi	ack -5	done 7
tieu thuong	done 3
tieu |	in_progress 3
tim	blocked 3	done -4	in_progress 3
tin	ack 22	blocked -16	done 6	extension -5	in_progress -4	not_started -8	unrelated 8
tin ,	ack 9	done -7	in_progress -4	unrelated 4
tin a	done 5	in_progress -4
tin bai	done 4
tin dien	blocked -5	done 8
tin luc	in_progress 3
tin nhan	done -3	in_progress 3
tin roi	ack 10	done 3	in_progress -10
tin tuc	in_progress 3
tin vui	not_started -3	unrelated 9
tin xong	done 3	in_progress -3
tin |	ack 3
tinh	ack -5	blocked 39	done -42	extension -8	in_progress -9	not_started 13	question 21	unrelated -8
tinh ,	done -3	not_started 6
tinh bac	blocked 4
tinh bao	blocked 4
tinh chua	blocked 6
tinh da	blocked -3	done -12	in_progress 9	not_started 7
tinh day	in_progress -4	not_started 7
tinh doi	blocked 6	done 5	extension -9
tinh em	not_started 3
tinh hu	blocked 6	not_started -4
tinh lai	blocked -3	extension 3
tinh ngay	in_progress -4	question 5
tinh phe	blocked 7	done -6
tinh roi	blocked 15	done -18	in_progress 4
tinh toan	extension -3	in_progress 6
tinh toi	not_started 3
tinh tu	question 4
tinh yeu	in_progress 4
tinh |	blocked 10	in_progress -8
to	ack -4	blocked 13	done -22	extension -8	in_progress 16	not_started 12	question -5
to ,	unrelated 4
to a	done -4	in_progress 4
to anh	in_progress 3
to cao	blocked 8	in_progress -5
to chuc	ack 4	blocked 3	extension -3	in_progress -15	not_started 18	unrelated -5
to con	not_started 3
to cong	blocked -3	done 8	in_progress -3
to dang	in_progress 3
to do	ack -3	blocked 4
to em	in_progress 5	unrelated -3
to ho	done -3	not_started 7
to lien	done 4
to minh	not_started 4
to nao	blocked -3	done 4
to qua	blocked -6	unrelated 8
to roi	blocked -5	done -13	in_progress 28	not_started -6	unrelated -3
to trinh	blocked 12	done -4	not_started -3	unrelated -3
to truong	blocked 4	in_progress -3
to van	in_progress -5	unrelated 7
to voi	not_started 4
to |	done -3	in_progress 4
toa	blocked 13	done -4	in_progress -3	unrelated -3
toa bai	done 4
toa roi	blocked 11	done -9
toan	ack -3	blocked 16	done 33	extension -6	in_progress -25	question -8	unrelated -7
toan a	done 6	in_progress -7
toan bo	done 13	in_progress -9
toan cho	done -3	in_progress 5
toan chua	blocked 4
toan da	done 7	in_progress -7
toan gui	done -4	in_progress 4
toan hoi	blocked -4	done 5
toan lap	done -6	in_progress 6
toan nha	in_progress 3
toan noi	blocked 3	done -3
toan roi	done -3
toan so	extension -3	in_progress 5
toan tham	blocked 4
toan tuyen	done 8	in_progress -3
toan vuot	blocked 3
toan xong	blocked -5	done 17	in_progress -12
toan |	blocked 10	in_progress -4	question -5
toc	blocked -3	in_progress -4	unrelated 9
toc khong	unrelated 3
toc trua	done 3
toc xong	in_progress -3	unrelated 6
toi	ack 34	blocked -46	done -13	extension 11	in_progress 15	not_started 33	question -5	unrelated -29
toi ,	blocked -4	extension 8	in_progress -5	unrelated 4
toi bao	ack 5
toi buoc	in_progress 4
toi cai	in_progress -3	not_started 5
toi chua	blocked -3
toi co	in_progress 3
toi cong	blocked 10	done -5	in_progress -5
toi cung	in_progress 3
toi da	question 6	unrelated -4
toi dang	blocked -3	in_progress 5
toi danh	unrelated 3
toi dau	in_progress 11	not_started -5
toi dich	in_progress 6	unrelated -4
toi do	in_progress 8
toi duoc	in_progress -3	not_started 4
toi ghi	ack 10	done -6
toi gio	blocked 5	extension -3
toi go	ack 7	extension -3
toi hang	in_progress -4	not_started 7
toi het	extension 3
toi kho	in_progress 5	question -3
toi khong	blocked 3
toi ki	done 4	in_progress -4
toi la	ack 6	blocked -4
toi luon	not_started 5
toi luot	not_started 5
toi moi	done -3	in_progress -3	not_started 9
toi mot	extension 3
toi muc	in_progress 6	not_started -3
toi nay	blocked -9	done -15	in_progress 24	not_started -13	unrelated 18
toi nghe	extension 3
toi ngoi	blocked -3	in_progress 4
toi nguoi	done 3
toi noi	in_progress 8
toi phai	blocked 5	extension -5
toi phan	done -3	in_progress 4
toi qua	blocked -6	done 23	in_progress -8	unrelated -7
toi sach	ack -4	done 10	unrelated -3
toi se	ack 4	in_progress -3
toi tang	in_progress 3
toi tay	done 4
toi thay	ack 6
toi thu	extension 5
toi trieu	blocked 3
toi truc	done 6	extension -4
toi truong	ack 9	blocked -4
toi viec	in_progress -7	not_started 12
toi |	blocked -4	extension 6	in_progress -18	not_started 24	unrelated -3
ton	blocked -8	done 12
ton dong	blocked -3	done 5
ton |	blocked -3	done 4
tong	ack -4	blocked -3	in_progress 14	not_started -6	question 9	unrelated -7
tong duyet	in_progress 3
tong hop	ack -4	in_progress 9	not_started -10	question 9	unrelated -3
tong ket	in_progress -4	not_started 6
tong |	in_progress 3
tot	done -7	in_progress 5	not_started 5
tot ,	blocked 6	in_progress -5
tot a	blocked -4	in_progress 10	unrelated -3
tot dep	in_progress -3
tot nghiep	done -6	in_progress -5	not_started 4	unrelated 8
tot |	in_progress 5
tra	ack 12	blocked 19	done 16	extension 3	in_progress -8	not_started -14	question -10	unrelated -18
tra ,	blocked 6	done -3
tra bai	blocked -3	extension 4
tra cap	done 3
tra cho	done 3
tra cua	in_progress -3
tra dan	blocked -3	done 4
tra du	done 4
tra dung	blocked 4
tra duoc	blocked -7	extension 7	in_progress 3
tra gan	in_progress 3
tra het	blocked -6	done 9
tra ho	blocked 11	in_progress -7
tra ket	in_progress 3
tra khong	blocked -5	done 5
tra lai	ack 3	done -8	extension -3	in_progress 13
tra loi	ack 17	blocked 24	in_progress -22	not_started -4	question -8
tra luong	blocked 3
tra ma	blocked 4	not_started -3
tra pccc	done 4
tra so	blocked 3
tra the	in_progress 3
tra ve	done -6	in_progress 13
tra xong	done 8	in_progress -6
trach	blocked 10	done -3	in_progress -4	not_started -4	question 11	unrelated -10
trach da	question 10	unrelated -8
trach mang	blocked 5	in_progress -5
trach nghi	blocked 6	not_started -3
trach nhiem	in_progress 3
trai	done -6	in_progress -7	not_started 6	unrelated 6
trai chong	not_started 4
trai he	not_started 3
trai nguoc	blocked 3
trai toi	unrelated 4
tram	blocked 4	done 7	extension -3	in_progress 3	question -3	unrelated -8
tram ,	not_started 3
tram bom	blocked -3	done 5
tram da	done 8	in_progress -8
tram dang	in_progress 4
tram lap	blocked -5	done 5
tram truyen	blocked 7	done -5
tram y	blocked 5
tram |	in_progress 9	unrelated -3
tran	blocked 5	in_progress -12	unrelated 10
tran ,	blocked 3
tran chua	blocked 5	in_progress -3
tran hom	done -6	unrelated 6
tran roi	unrelated 3
tran |	done 3	in_progress -3
trang	ack -3	blocked -15	done 16	extension -7	in_progress 12	not_started 10	unrelated -14
trang ,	in_progress 5
trang dich	blocked 11	done -4	in_progress -3
trang diem	done -3	unrelated 4
trang khong	question 7	unrelated -4
trang phuong	done 4	in_progress -4
trang thai	blocked -4	done 7
trang thong	blocked -5	in_progress 8
trang tinh	blocked -5	in_progress -5	not_started 13
trang tri	done 8	in_progress -3
trang xong	done 8	unrelated -8
trang |	blocked -6	in_progress 9
tranh	blocked -5	in_progress 4
tranh chap	blocked -5	in_progress 4
trao	blocked -4	done 15	in_progress -7
trao cho	done 3
trao tan	done 4
tre	ack -6	blocked 5	done 12	extension 14	in_progress -21	not_started -3	question 5	unrelated -6
tre bua	extension 6	in_progress -3
tre chac	blocked 6
tre co	blocked -3	question 9	unrelated -5
tre han	blocked 9	in_progress -3
tre ra	in_progress -3	unrelated 6
tre trong	done 4
tre |	done 5
tren	ack -9	blocked -8	done 21	extension 11	question -6	unrelated -8
tren an	extension 5
tren ban	blocked -3	done 6
tren bat	extension 4	question -3
tren bo	blocked -3	in_progress 4
tren cong	done 3
tren duong	done 3	in_progress -3
tren he	blocked 3
tren ioffice	ack -3	done 4
tren khai	not_started 3
tren truc	done 4	in_progress -4
tren |	done 3
treo	blocked 5	done 14	in_progress -8	unrelated -9
treo bien	done 7	unrelated -5
treo co	done 4	in_progress -4
treo suot	blocked 5
treo xong	done 3	in_progress -3
tret	in_progress 3
tri	ack 6	done 5	extension 3	in_progress -6	not_started -4	question 9	unrelated -13
tri a	ack 3	in_progress -3
tri cho	done 3	in_progress -4
tri khu	blocked -4	extension 4
tri la	blocked 3
tri sep	ack 3
tri toan	done 8	in_progress -3
tri tot	blocked -3	in_progress 9	unrelated -3
tri xong	done 6	in_progress -3
tri |	blocked 3	done -3	in_progress -3	question 7	unrelated -4
trien	blocked -13	done -13	extension -8	in_progress 10	not_started 41	question -5	unrelated -10
trien anh	in_progress 8	unrelated -3
trien khai	blocked -12	done -11	extension -8	not_started 41	question -4	unrelated -6
triet	ack 8	done 4	in_progress -11
triet !	ack 8	in_progress -6
triet de	done 6	in_progress -5
trieu	blocked 6	done -6	in_progress -4	unrelated 7
trieu ,	blocked 4	done -3
trieu hai	done -7	unrelated 9
trieu hom	done 3
trieu tap	blocked 3
trinh	ack -10	done 6	in_progress 26	not_started -18	unrelated -5
trinh ban	extension -4	in_progress 6
trinh bi	blocked 5	in_progress -4
trinh da	done 4	in_progress -3
trinh dang	blocked 4	in_progress -3
trinh dau	in_progress 3
trinh dung	blocked 5	done -3
trinh duoc	extension 4	question -3
trinh ki	blocked -3	in_progress 5
trinh kip	extension 3
trinh lan	blocked 4	done -3
trinh lanh	in_progress 4
trinh mat	blocked 4
trinh nam	done -3	in_progress 6
trinh phe	blocked -3	in_progress 4
trinh phien	extension 3
trinh phoi	done 9	extension -3	in_progress -6
trinh sang	extension 3
trinh thuong	done -3	in_progress 6
trinh ubnd	done -5	in_progress 5
trinh va	done 11	in_progress -10
trinh van	ack -4	blocked 5	done 7	in_progress -5
trinh vi	done 3
trinh |	blocked -5	in_progress 4	unrelated 5
tro	blocked 4	done 7	extension -3	in_progress -6
tro ,	blocked -5	done 5
troi	blocked -11	done 5	in_progress -4	question -5	unrelated 19
troi ,	unrelated 4
troi ma	done 3
troi nong	blocked -3	unrelated 7
troi ret	blocked -3	unrelated 5
troi |	done 4
tron	blocked -3	done 9
tron goi	in_progress 3
tron ven	blocked -4	done 5
tron |	done 3
trong	ack -8	blocked -22	done 16	in_progress 14	not_started 24	question -6	unrelated -19
trong ,	in_progress 3
trong bi	in_progress -7	not_started 9
trong cay	done 3	in_progress 3
trong chong	done -3	in_progress 6
trong danh	blocked -3	done 4
trong do	done 4
trong du	done 3
trong hoa	done 4
trong hom	done -11	extension 3	in_progress 14
trong hop	done 4	in_progress -3
trong mo	done -10	not_started 10
trong ngan	not_started 6
trong nhom	blocked -3	done 17	in_progress -7	unrelated -3
trong qui	in_progress 3
trong tam	done -3	in_progress 4
trong tay	done 5
trong tho	in_progress 3
trong thoi	blocked 3
trong tuan	blocked -3	done 5	in_progress -4
trong tuyen	in_progress 6	unrelated -4
tru	blocked 13	done -22	in_progress 6	not_started 6	question 8	unrelated -8
tru bi	blocked 9	done -9
tru cho	done 3	in_progress -3
tru diem	blocked -3	question 9	unrelated -5
tru kinh	done -9	in_progress 11
tru mot	done -6	in_progress 6
tru so	blocked 8	in_progress -10	not_started 7
trua	blocked -5	done 3	extension -3	question -6	unrelated 12
trua mai	in_progress 6
trua nay	done 3	in_progress -6	not_started 3	question -5	unrelated 9
truc	blocked -7	done 24	extension -5	in_progress -8	not_started -5	question 10	unrelated -8
truc ,	blocked 6	unrelated -4
truc ban	blocked -5	done 5
truc duong	done 4	in_progress -4
truc lien	done 6	in_progress -4
truc ngay	done 8	in_progress -8
truc roi	blocked -7	in_progress 7
truc tiep	done 7	extension -4
trung	ack -3	blocked 12	done -3	in_progress -7	not_started 4
trung cho	in_progress 3
trung so	unrelated 5
trung tam	blocked 5	done 3	extension -3
trung thu	in_progress -4	not_started 7
trung voi	blocked 7	in_progress -3
truoc	blocked -16	done 18	extension -4	in_progress 3	question 15	unrelated -16
truoc ,	ack 5	done -4
truoc a	done 3
truoc chua	done 14	in_progress -12
truoc duoc	blocked -4	extension 3	question 5
truoc gio	done -3	in_progress 6
truoc han	done 11	in_progress -7
truoc mua	blocked -7	done 8
truoc ngay	ack -4	done -4	in_progress 10	question 6	unrelated -3
truoc roi	in_progress 4
truoc sau	done 4
truoc thu	done -3	in_progress 5
truoc |	ack 4	blocked 6	done -7	not_started 3
truong	ack 11	blocked -4	done 19	extension -3	not_started -4	question -4	unrelated -16
truong ,	done -4	in_progress 7
truong ap	not_started 3
truong ban	done 4	in_progress -4
truong cho	done 6	extension -3
truong da	in_progress 4
truong dan	blocked 5	done -4
truong dang	blocked 4	in_progress -3
truong dau	blocked 3
truong du	done -6	in_progress 6
truong em	blocked 7	done -3
truong het	done 4
truong hop	blocked -7	done 13	in_progress -5
truong khu	not_started 3
truong ki	done 3
truong mam	blocked -5	done 4	in_progress 3
truong nhe	done 4	in_progress -3
truong phong	ack 14	blocked -6	in_progress -3
truong |	in_progress 4
truyen	blocked 6	in_progress 9	not_started -3	unrelated -9
truyen ,	done 6	in_progress -4
truyen thanh	blocked 5	done -4	in_progress 5	unrelated -3
truyen xong	done 4
truyen xuong	blocked -3	in_progress 4
tu	ack -13	blocked 60	done -3	extension -4	not_started -10	question 4	unrelated -33
tu ,	in_progress 5	unrelated -4
tu bua	done 5	in_progress -3
tu choi	blocked 3	done -3
tu cuoi	done -3	in_progress 4
tu dang	blocked -4	done 4
tu dau	blocked -6	done -4	extension 4	in_progress 8	unrelated -3
tu doi	done 3
tu hoi	in_progress 5
tu hom	ack -4	blocked 7	done -3	in_progress 10	not_started -6	unrelated -3
tu lau	done 7	in_progress -5
tu luu	blocked 9	done -9
tu moi	blocked 5	in_progress -3
tu phap	done -12	in_progress 14
tu phat	done 5
tu qui	blocked 3
tu roi	blocked 7	done 6	in_progress -6	question -3
tu sang	blocked 13	done -7	in_progress 5	not_started -6
tu sep	blocked 3	in_progress -3
tu tam	done 5	in_progress -3
tu tap	blocked 4
tu thang	blocked -3	question 7
tu thu	blocked 8	done -4
tu truc	blocked -5	done 5
tu tu	done 3
tu tuan	blocked 8	in_progress -15	not_started 9
tu van	blocked 5	in_progress -3
tu ve	blocked -3	in_progress 4
tu xong	blocked 3	done -4	in_progress 5	unrelated -4
tu |	blocked 6	done 7	in_progress -11
tuan	ack -14	blocked 5	done -15	extension 23	in_progress -4	not_started 19	question -18	unrelated 4
tuan ,	done -3	in_progress 3
tuan a	blocked 3
tuan co	in_progress 6	unrelated -3
tuan em	done -4	not_started 5
tuan nao	in_progress 3
tuan nay	blocked 6	done -3
tuan nha	extension 4
tuan sau	ack -5	blocked -7	done -12	extension 6	in_progress 3	not_started 11	question -7	unrelated 11
tuan thang	extension 3	question -3
tuan toi	extension 3	in_progress -9	not_started 11
tuan tra	in_progress 3
tuan truoc	blocked 6	done 25	in_progress -21	unrelated -4
tuan vui	unrelated 3
tuan xong	in_progress 3
tuan |	done -4	extension 6	in_progress 4
tuc	ack 17	done 3	extension -6	in_progress -6	not_started -4	question 3	unrelated -4
tuc %	done -3	in_progress 3
tuc ,	done 4	in_progress -4
tuc cap	in_progress 3
tuc hanh	done 8	extension -3	in_progress -7	question 4
tuc khep	blocked -5	done 5
tuc thuc	ack 17	blocked -6	done -3	in_progress -5
tuc van	in_progress 3
tuc |	blocked 3
tui	extension 14	in_progress -16	not_started 14	question -8	unrelated -4
tui chua	blocked -6	not_started 8
tui dang	in_progress 4
tui dia	unrelated 4
tui em	blocked 8	extension 5	in_progress -13	not_started 7	unrelated -3
tui nho	extension 4	in_progress -3
tui nop	done 3
tui vai	extension 4
tung	ack -4	blocked -14	done -6	extension -3	in_progress 35	not_started -3	unrelated -5
tung cum	in_progress 4
tung gia	done 3
tung ho	in_progress 6	unrelated -3
tung ngay	in_progress 8	unrelated -3
tung nha	done -5	in_progress 8
tung trang	blocked -5	in_progress 6
tung |	ack -3	unrelated 5
tuoi	blocked -11	in_progress 3	question -3	unrelated 10
tuoi cay	done -3	unrelated 8
tuoi chua	blocked -4	not_started 4
tuoi cua	done 3
tuoi em	in_progress 3
tuoi haha	in_progress -3	unrelated 6
tuoi uong	done 4
tuong	ack -3	blocked -13	done 6	in_progress 29	not_started 3	question -10	unrelated -10
tuong chi	not_started 3
tuong khong	blocked -5	done 6
tuong mai	done 6	in_progress -5
tuong nop	in_progress 3
tuong thi	blocked -3	not_started 4
tuong tuong	blocked -3	not_started 4
tuong xong	done -8	in_progress 19	question -3	unrelated -4
tuot	done 5	in_progress -4
tuot luot	done 5	in_progress -4
tuy	blocked -6	done 6	in_progress 3
tuyen	ack -3	blocked 3	done 7	in_progress 8	question 3	unrelated -17
tuyen ,	blocked -5	in_progress 10	unrelated -3
tuyen duong	blocked 4	in_progress -5
tuyen quan	blocked 7	done -3	in_progress -3	question 3	unrelated -6
tuyen thua	done -3	unrelated 5
tuyen truyen	blocked 3	done 4	unrelated -5
tuyen |	done 8	in_progress -3
type	unrelated 3
type c	unrelated 3
u	ack 5	done -3
u xong	in_progress 3
ua	done 8	unrelated -3
ua sao	done 3
ua xong	done 7	question -3	unrelated -3
ubkt	ack -3	done 4
ubkt da	done 6	in_progress -3
ubnd	done -5	in_progress 7	unrelated 3
ubnd tinh	done -3	unrelated 3
ubnd |	in_progress 3
ung	blocked 7	done 8	in_progress -3	not_started -5	unrelated -5
ung du	blocked 8	in_progress -3
ung lam	done 4	unrelated -3
ung pho	done 3
ung tieu	blocked 3
ung xong	done 3
uoc	blocked -5	done 3	in_progress 4
uoc thi	blocked -3	done 4
uong	blocked -3	unrelated 4
uong ca	unrelated 4
uong vitamin	done 4
up	blocked -4	done 5
up ,	blocked -4	in_progress 4
up xong	done 4	in_progress -4
upload	done -3	in_progress 5
upload roi	done -3	in_progress 5
uy	blocked 14	done 11	in_progress -27	not_started 6
uy ,	done 3
uy ban	done 8	extension -3
uy chua	blocked 4
uy dan	blocked 8	in_progress -5
uy dang	blocked -3	in_progress 4
uy hop	done -4	in_progress -4	not_started 9
uy nhan	in_progress -3
uy tu	done 3	in_progress -3
uy yeu	blocked 4	in_progress -4
va	blocked -14	done 73	in_progress -46	not_started -3	unrelated -5
va ban	done 5	in_progress -3
va bao	in_progress 5
va da	done 3
va dang	done 10	in_progress -9
va duoc	done 10	in_progress -10
va giao	done -3	in_progress 6
va gui	blocked -5	done 21	in_progress -13
va hoan	done 3	in_progress -3
va lam	done 4
va nop	done 3
va phat	done 5	in_progress -4
va tra	done 3
va xin	ack 3
vac	blocked 7
vac xin	blocked 7
vach	blocked -6	done 4
vach dich	blocked -6	in_progress 6
vach duong	done 6	in_progress -6
vai	extension 8	question -4
vai bua	extension 5
van	ack -6	blocked -20	done 42	extension -25	in_progress -11	not_started 7	question 34	unrelated -22
van an	not_started 4
van ban	blocked -8	done 5	extension -3	not_started 4	question 11	unrelated -8
van cho	done -3	in_progress 4
van chua	blocked -3	done -3	in_progress 6
van co	unrelated 3
van con	in_progress 10	not_started -8
van dang	blocked -9	done -6	in_progress 22
van don	in_progress 3
van dong	done -7	in_progress 11	unrelated -4
van ghi	question 6	unrelated -3
van gui	blocked 10	done -6	in_progress -3
van hanh	blocked -3	done 7	in_progress -3
van hoa	done 10	in_progress -10	not_started 4	unrelated -4
van khong	blocked 4
van la	in_progress -3	not_started 7
van may	blocked 5	in_progress -4
van nao	not_started -3	question 4
van nghe	ack -4	blocked 3	done 6	in_progress -9	unrelated 6
van nhac	done -6	in_progress -7	question 13
van nhap	blocked -3	in_progress 3
van phong	done 13	extension -7	in_progress -9	not_started -6	question 8	unrelated -5
van ra	done 5	in_progress -5
van roi	not_started 3
van thi	blocked -3	in_progress 3
van thu	blocked -8	done 23	in_progress -10
van tra	ack 5	blocked -3
van xa	not_started 3
van |	done 3	in_progress -4
vang	ack 33	blocked 6	done -7	extension -5	in_progress -19	not_started -5	question -3
vang ,	ack 22	blocked -5	done 4	in_progress -12	unrelated -4
vang a	ack 5
vang em	in_progress 4
vang mat	blocked -3	done 3
vang qua	blocked 3
vang ra	blocked 4
vang xong	ack 4	blocked 6	done -5	in_progress -4
vao	blocked -13	done 5	extension 12	in_progress 8	not_started 9	question -8	unrelated -14
vao .	extension 5
vao ban	blocked 5	done -3
vao chieu	extension 3
vao cho	done 3
vao dao	blocked -4	in_progress 5
vao dau	in_progress 9	question -4
vao duoc	not_started 6
vao lam	in_progress 3
vao so	ack 10	blocked -3	done -3	unrelated -3
vao su	done 9	in_progress -4
vao thoai	done 8	in_progress -3	not_started -3
vao thu	done -4	extension 5
vao van	done 3
vao viec	not_started 4
vao |	done -4	not_started 5
vat	blocked 19	done -9	in_progress 10	not_started -5	unrelated -12
vat lieu	blocked 4
vat tu	blocked 12	done -10	in_progress 13	not_started -4	unrelated -10
vat |	blocked 3
vay	ack -5	blocked -10	done -4	extension -8	in_progress -15	not_started -8	question 57	unrelated -7
vay ,	done 4	question -3
vay a	question 6
vay anh	blocked -3	done -4	extension -4	in_progress -3	question 19	unrelated -3
vay c	question 6
vay chi	question 6
vay co	extension 3
vay nghin	extension -3	unrelated 5
vay troi	done 6	question -4	unrelated -4
vay |	done -5	in_progress -8	not_started -3	question 19
ve	ack -19	blocked 16	done -52	extension -5	in_progress 20	not_started -10	question -15	unrelated 66
ve ,	blocked 10	extension -6
ve a	done -6	unrelated 7
ve ban	done 3
ve cac	done 6	in_progress -4
ve chua	unrelated 4
ve cong	blocked 3
ve da	done -3	unrelated 3
ve dai	done -3
ve den	done 5
ve dich	blocked -3	done -3	in_progress 10
ve don	ack -3	blocked 4
ve du	in_progress 4
ve ki	done -3	in_progress 5
ve kiem	blocked -5	done 5
ve ma	done 4	in_progress -4
ve muc	blocked 3
ve ngan	blocked -4	done 5
ve nhan	ack -8	not_started 9
ve nhe	unrelated 3
ve nhi	done 6
ve nho	blocked -4	unrelated 6
ve phai	blocked -11	in_progress 14
ve que	blocked 6	in_progress -3
ve roi	blocked 5	done -9	in_progress 3	unrelated 4
ve sep	done -3
ve sinh	blocked -4	done 7	in_progress 3	not_started -4
ve tam	in_progress -10	unrelated 12
ve tham	blocked 4
ve tinh	blocked 15	done -13
ve vi	done -3	extension 5
ve xem	unrelated 7
ve xong	blocked -3	unrelated 3
ve |	blocked 5	done -17	not_started -6	unrelated 20
ven	blocked -5	done 4	in_progress 3
ven |	blocked -3	done 3
venh	blocked 4
venh nhau	blocked 4
vet	blocked -4	done 8	in_progress 4	unrelated -3
vet kenh	done 5	in_progress 3	unrelated -3
vet thong	blocked -3	done 4
vhxh	blocked 3
vi	ack 3	blocked 30	done -21	extension 24	in_progress -16	question -6	unrelated -14
vi ben	blocked 3
vi bieu	extension 5
vi cho	blocked 5	not_started -3
vi chua	blocked -4	done -4	in_progress -4	not_started 15
vi cuoi	extension 4
vi da	ack 3
vi dang	extension 3
vi de	blocked -4	extension 8
vi duoc	blocked -3	extension 5
vi em	ack -8	blocked 10	done 5	in_progress -4
vi nao	done -5	not_started -5	question 9
vi nhan	blocked -3	done 3
vi pham	done 3
vi roi	blocked 3	done -3
vi sai	blocked 4	done -5
vi se	ack 8	done -7
vi thi	blocked 4	question -3
vi toi	blocked 4	not_started -3
vi tu	blocked 3
vi xin	ack 6	blocked -3
video xong	done 3
viec	ack -13	done -20	extension -5	in_progress -10	not_started 46	question 29	unrelated -29
viec chua	in_progress 8	not_started -6
viec dai	done -3	in_progress -7	not_started 11
viec duoc	in_progress 4
viec e	ack 6	done -3	in_progress -3
viec gi	question 4
viec khac	done -3	not_started 4
viec kia	in_progress 6
viec nay	ack -7	blocked 3	done -14	in_progress -17	not_started 22	question 26	unrelated -16
viec treo	done 4	in_progress -4
viec voi	done -4	in_progress 6
viec |	ack -10	blocked -3	in_progress 8	not_started 10
vien	ack -4	blocked 24	done 14	extension 3	in_progress -33	unrelated -5
vien chang	blocked 6	done -3
vien co	done 4
vien cuoi	done 4	in_progress -3
vien dang	done -3	in_progress 3
vien lam	in_progress 3
vien mat	blocked 6	done -5
vien moi	done 8	in_progress -7
vien xong	done 12	in_progress -10
vien |	blocked 10	in_progress -10
vieng	done 9	unrelated -6
vieng nghia	done 9	unrelated -8
viet	ack -3	blocked -6	done -20	in_progress 23	not_started 8	question -5	unrelated 5
viet bai	in_progress 3	not_started -3
viet bao	in_progress 3
viet chu	not_started 4
viet lai	in_progress 4
viet nam	done -7	unrelated 10
viet xong	done -7	in_progress 10
viet |	blocked -4	not_started 6
vitamin	done 4
vitamin a	done 4
vo	done -10	in_progress -6	not_started 3	unrelated 15
vo roi	done -8	in_progress -3	unrelated 12
voi	ack -5	blocked 5	done -8	extension 7	not_started 4	unrelated -4
voi bang	in_progress 4
voi ben	in_progress 3
voi cac	in_progress 3
voi chi	question 3
voi chu	in_progress 3
voi dot	blocked 6	done 3	in_progress -6
voi het	blocked 6	in_progress -3
voi li	blocked -4	extension 4
voi mat	done 3
voi may	in_progress 3
voi noi	blocked -5	not_started 6
voi qui	extension 4
voi so	done -4	in_progress 4
voi to	not_started 4
voi |	question -3	unrelated 5
von	blocked -3	extension 11	in_progress -6	not_started 3
von |	blocked -4	done -3	extension 10	in_progress -4
vong	blocked -7	done -7	in_progress 22	unrelated -5
vong tham	blocked -7	in_progress 8
vong xong	in_progress 3
vu	ack 5	blocked 10	done -17	extension -9	in_progress -7	not_started 5	unrelated 13
vu cho	done 3
vu cong	blocked 11	done -4	in_progress -3
vu da	done -3	in_progress 5
vu duoc	not_started 3
vu hoan	done 7	extension -5
vu la	in_progress 3
vu lam	done -8	in_progress -3	unrelated 12
vu lan	done 4	in_progress -3
vu nay	blocked 11	done -21	in_progress -3	not_started 9	question 4	unrelated 3
vu quan	blocked -4	done 3
vu |	ack 5	blocked -3
vua	ack -8	blocked 22	done -4	in_progress -19	not_started 3	unrelated 9
vua bat	in_progress 3
vua di	blocked 8	done -5
vua gui	done 5	in_progress -5
vua hoan	unrelated 3
vua hop	done -4	unrelated 4
vua kip	done 7	in_progress -7
vua lap	blocked 10	done -5	in_progress -5
vua mo	done -3	in_progress 5
vua mua	unrelated 3
vua nhan	in_progress -6	not_started 8
vua roi	done 3
vua sinh	blocked 10	unrelated -6
vui	blocked -4	done -12	extension -4	in_progress -5	not_started -5	unrelated 34
vui ,	not_started -3	unrelated 8
vui qua	done -6	unrelated 11
vui ve	unrelated 7
vui |	done -4	unrelated 7
vung	blocked 5	in_progress -4
vung dich	blocked 5	in_progress -4
vuong	ack -3	blocked 27	done 15	in_progress -21	not_started -3	question -5	unrelated -6
vuong a	blocked 4	in_progress -4
vuong giai	blocked 4
vuong mat	blocked 5
vuong roi	blocked -7	done 10
vuong thu	blocked 12	in_progress -6
vuot	blocked 4	done 6	in_progress -6
vuot thoi	done 5
vuot tran	blocked 3
wifi	blocked 4
word	done -4	question 8
word thi	in_progress 3
xa	blocked 39	done -12	in_progress -13	not_started -7
xa ,	blocked 13	done -4	in_progress -8
xa a	in_progress 3
xa chua	blocked 20	in_progress -9	not_started -9
xa cu	in_progress -3
xa da	done 4	in_progress -3
xa doan	extension 4	in_progress -4
xa giap	in_progress 3
xa gui	blocked 5	extension -4
xa khac	done -5	in_progress 6
xa moi	blocked 4
xa nop	not_started 3
xa quan	blocked -3	done 5
xa |	in_progress 3
xac	ack -10	done 17	in_progress -3
xac nhan	ack -10	done 17	in_progress -5
xai	blocked 3
xai sach	blocked 3	done -3
xang	done -5	unrelated 5
xang xong	done -4	unrelated 5
xanh	done 3	extension 3	in_progress -3	question 3	unrelated -5
xanh xong	blocked -6	done 6
xanh |	extension 4	in_progress -4	question 3	unrelated -3
xay	blocked -8	done 7	in_progress -8	not_started 11
xay do	in_progress 3
xay dung	blocked -4	done 10	in_progress -10	not_started 5
xay xong	in_progress -6	not_started 6
xe	ack -7	blocked -21	done -5	extension -6	in_progress -10	not_started -7	question -20	unrelated 75
xe ai	unrelated 5
xe cau	blocked 7	unrelated -3
xe chua	done 8	in_progress -3	not_started -3
xe chuyen	blocked 4
xe di	blocked -4	unrelated 6
xe dua	unrelated 3
xe em	done -7	unrelated 10
xe hang	blocked -3	in_progress 8	question -3
xe khong	question -6	unrelated 6
xe luc	blocked -3	done 3
xe may	done -7	unrelated 9
xe moi	unrelated 3
xe qua	blocked -9	unrelated 10
xe voi	question -5	unrelated 7
xe xong	done -6	in_progress -13	unrelated 20
xe |	blocked 4	done 5	unrelated -4
xem	ack 20	blocked -13	done -12	question -13	unrelated 21
xem a	done 14	in_progress -14
xem hat	unrelated 4
xem hoi	unrelated 3
xem lai	in_progress 3
xem phim	done -8	question -8	unrelated 19
xem roi	done -3	in_progress 6
xem thi	in_progress 3
xem truoc	done -12	in_progress 15
xem ung	done 4	unrelated -3
xem xet	extension 3
xem |	ack 19	in_progress -13
xep	blocked -4	done 12	in_progress -5
xep kho	done 4
xep khu	done 8	in_progress -3
xet	extension 3
xet |	in_progress 3
xi	blocked 4	done -3
xi mang	blocked 5	done -3
xin	ack 20	blocked -52	done -52	extension 106	in_progress -24	not_started -16	question 6	unrelated 13
xin bao	blocked -4	in_progress 5
xin chap	ack 17	done -5	extension -4
xin chi	blocked 3
xin chia	unrelated 3
xin cho	blocked 3
xin chu	in_progress 3
xin den	extension 6
xin dinh	in_progress 4
xin doi	extension 6
xin duoc	extension 5
xin file	extension -3	question 5
xin ghi	ack 7	extension -4
xin gia	extension 10
xin hen	extension 7	in_progress -3
xin het	blocked -7	extension 11
xin hoan	extension 4
xin khat	extension 4
xin linh	ack 6
xin loi	ack -7	in_progress -7	unrelated 20
xin lui	blocked -3	done -3	extension 13	in_progress -3
xin mau	question 6
xin nen	blocked 3
xin nghi	blocked 6	done -4
xin nghiem	ack 9	blocked -3
xin nhan	not_started 3
xin noi	extension 5	in_progress -3
xin nop	extension 5
xin phep	extension 7	in_progress -3
xin roi	blocked 3
xin so	blocked -3	extension -7	unrelated 11
xin them	ack -3	blocked -3	done -7	extension 33	in_progress -7	not_started -3	question -5	unrelated -4
xin tiep	ack 4
xin toi	extension 3
xin trinh	extension 3
xin y	done -13	in_progress 15
xin |	blocked -8	question 8
xiu	blocked -6	done -5	extension 6	unrelated 8
xiu nghen	blocked -5	unrelated 6
xiu |	unrelated 3
xoa	ack -4	blocked -5	done 19	in_progress -5	unrelated -3
xoa khoi	blocked -3	done 3
xoa mu	done 5
xoa nha	done 10	in_progress -6
xoay	blocked 10	unrelated -5
xoay khong	blocked 5	unrelated -4
xong	ack -15	blocked -32	done 14	extension -13	in_progress 38	not_started -18	question -3	unrelated 29
xong ,	ack -5	blocked 5	not_started 6	question -7	unrelated -3
xong ?	in_progress -4	not_started 7
xong a	blocked -6	done 15	in_progress 6	not_started -7	unrelated -7
xong ai	unrelated 4
xong anh	done -4	in_progress 12	unrelated -3
xong bai	in_progress 3
xong ban	done -6	unrelated 7
xong buoc	done -3	in_progress 5
xong ca	blocked -3	done 5	unrelated -3
xong cac	done 5
xong cai	done -15	in_progress 15	not_started -4	unrelated 8
xong can	done 5	in_progress -3
xong chi	done 5
xong cho	blocked -7	done 29	in_progress -15
xong chu	in_progress 3
xong chua	blocked -7	done -7	in_progress -9	not_started -13	question 18	unrelated 20
xong chuyen	blocked -3	done 5
xong cong	done 5	in_progress -4
xong cung	blocked 8	done -8
xong da	done -3	in_progress 5
xong dai	in_progress -5	not_started 8
xong dam	not_started 3
xong dan	done 4	in_progress -3
xong danh	done -4	in_progress 5
xong dat	done -4	unrelated 7
xong dau	blocked -3	done -10	in_progress 19	not_started -3
xong den	done -3
xong do	blocked 4	in_progress -3
xong doan	done 8	in_progress -7
xong doi	blocked 6	done -4
xong dong	done 3	in_progress -3
xong dot	blocked -3	done 5	unrelated -3
xong dung	blocked 4
xong duoc	blocked 10	done -7
xong e	done -3	in_progress 5
xong em	ack 20	done -13	in_progress 8	not_started -3	question -8
xong gi	done -6	in_progress 7	not_started 5	question -3
xong giai	in_progress 3
xong goi	done 15	in_progress -12
xong gui	done 5	in_progress -5
xong han	in_progress 4	not_started -3
xong het	blocked -10	done -12	in_progress 11	question 16	unrelated -3
xong hoi	done 4	in_progress -4	not_started 4
xong hom	blocked -8	in_progress 9
xong ke	in_progress 3	not_started -3
xong khau	in_progress 4
xong khoe	done 5	in_progress -4
xong khoi	done 5	in_progress -4
xong khong	blocked 3	done -3
xong khuc	in_progress 3
xong khung	in_progress 5
xong ki	in_progress -3	not_started 4
xong kip	blocked 18	done -3	extension 3	in_progress -14
xong la	done -3	in_progress 11	question -3
xong lai	blocked 13	done -3	in_progress -7
xong lam	in_progress -3	not_started 5
xong lat	in_progress -3	unrelated 3
xong lau	blocked 4	done -8	in_progress 4
xong le	done -4	in_progress 4
xong leu	not_started 4
xong lop	done -5	unrelated 6
xong luon	blocked -4	done 11	in_progress -5
xong ma	done -6	in_progress 14	not_started -3
xong mai	done -3	in_progress -5	unrelated 8
xong mat	blocked -5	done -6	in_progress 13
xong moi	done -6	in_progress -4	not_started 10	unrelated 3
xong mong	blocked 5	done -6
xong mot	in_progress 3
xong muc	done -4	question 5
xong muon	extension 5
xong nen	blocked 9	in_progress -5
xong nha	blocked -3	done 15	in_progress -5	not_started 3	unrelated -6
xong nhe	blocked -4	done -3	in_progress 20	not_started -6	unrelated -4
xong nhung	not_started 3
xong noi	blocked -3	done -3	unrelated 4
xong phan	blocked 17	done -18	in_progress 15	not_started -8
xong ra	in_progress -5	unrelated 6
xong ro	done 3
xong roi	ack -16	blocked -4	done -13	question -5	unrelated 38
xong sang	done 10	unrelated -8
xong sao	blocked 11	in_progress -7
xong se	ack 8	in_progress -6
xong sep	blocked -3	done 9	unrelated -3
xong so	in_progress 4
xong som	in_progress 3
xong tai	blocked -3	in_progress 5
xong the	blocked 4
xong theo	done 4	in_progress -3
xong thi	blocked 15	done -17	in_progress 12	not_started -5	question 3	unrelated -5
xong tiep	not_started 3
xong toan	done 10	in_progress -8
xong toi	ack 4	in_progress -4
xong tran	done -7	unrelated 9
xong tre	done -3	extension 5	in_progress -6	unrelated 5
xong trong	done -15	in_progress 7	not_started 10
xong truoc	blocked -9	done 6	question 8	unrelated -6
xong truong	done 5	in_progress -6	not_started 3
xong tu	blocked -4	done 24	in_progress -15
xong tuan	unrelated 3
xong tui	in_progress -4	not_started 4
xong tuot	done 5	in_progress -4
xong tuyen	in_progress 5	unrelated -3
xong up	done 4	in_progress -4
xong va	done 6	in_progress -5
xong vat	in_progress 10	unrelated -4
xong vay	question 3
xong ve	done -6	in_progress -14	unrelated 21
xong viec	ack 5	blocked -4	done -3	not_started 7
xong vong	done -4	in_progress 5
xong vu	done 3	in_progress -4
xong xa	done -3	in_progress 3
xong xoa	done 6	in_progress -6
xong xuoi	ack 12	done 13	in_progress -20
xong |	ack -3	blocked -20	done 34	extension -4	in_progress 19	not_started -11	question -3	unrelated -12
xot	done -7	unrelated 9
xot qua	done -7	unrelated 9
xu	done 13	in_progress -7
xu li	done 7	in_progress -4
xu phat	done 6	in_progress -3
xuat	done -3	extension 18	in_progress -8
xuat dieu	blocked -3	extension 4
xuat huyet	blocked 4
xuat roi	blocked -3	extension 7
xuat thoi	extension 4	in_progress -3
xuc	blocked -3	in_progress 5
xuc moi	blocked -4	in_progress 5
xue	blocked 10	unrelated -5
xue |	blocked 7	unrelated -4
xuoi	ack 12	done 13	in_progress -21
xuoi ,	done 3	in_progress -4
xuoi a	done 5	in_progress -5
xuoi se	ack 8	done -5	in_progress -3
xuoi t	ack 4	in_progress -3
xuoi |	done 3
xuong	blocked -4	done -3	in_progress 7	unrelated 4
xuong ,	blocked 4
xuong bep	in_progress -3	unrelated 5
xuong dat	done 3
xuong khu	blocked -3	in_progress 4
xuong xem	in_progress 3
xuyen	in_progress 3
y	ack 21	done 8	extension -9	not_started -3	question -4	unrelated -12
y du	done 5	in_progress -4
y kien	blocked -4	done -6	extension -5	in_progress 21	unrelated -6
y nen	blocked 4	in_progress -3
y nguyen	not_started 3
y roi	ack 15	done -3	extension -3	in_progress -6
y va	done 6	in_progress -3
y xong	done 3	in_progress -3
y |	in_progress 3
yen	ack 11	blocked -4	done 3	in_progress -5	unrelated -3
yen roi	done 3
yen tam	ack 11	in_progress -5	unrelated -3
yet	blocked -6	done 4
yet cong	done 4	in_progress -3
yet danh	not_started 3
yet |	blocked -3	done 3
yeu	ack 8	blocked 6	done -10	not_started -3	question 9	unrelated -9
yeu cau	ack 8	blocked 10	done -11	in_progress -7	not_started -3	question 9	unrelated -7
yeu len	blocked -5	in_progress 6
zalo	blocked -3	question 7
zalo duoc	question 3
zalo khong	question 3
zoi	done 7	unrelated -4
zoi nhen	done 7	unrelated -4
zu	done 7	unrelated -4
zu nay	done 7	unrelated -4
|	ack -18	blocked 22	done 17	extension -53	in_progress 51	not_started -32	question 3	unrelated 11
| %	in_progress -8	not_started 14
| ABLE	ack 10	blocked -3	done -3
| ACK	ack 71	blocked -13	extension -11	in_progress -25	not_started -10	question -9	unrelated -3
| ALMOST	ack -4	blocked -3	done -16	in_progress 35	not_started -3	unrelated -4
| ASK	ack -3	blocked 12	done -13	extension 55	in_progress -27	not_started -13	question -9
| BEFORE	blocked -4	done 8	in_progress -5	unrelated 6
| BEGIN	done -12	in_progress 9	not_started 6
| CALM	blocked -5	done 7	in_progress 5	question -4
| COND	ack -10	blocked -11	done 13	in_progress 13	unrelated -3
| CONFIRM	ack 4
| DENY	blocked -10	done 11	in_progress 12	question -6	unrelated -9
| DO	ack -4	blocked 3	done 15	extension 5	not_started -12	unrelated -6
| DOING	ack -8	blocked 17	done -10	extension -13	in_progress 31	not_started -8	question -10
| DRAFT	blocked 6	done -7	in_progress 4	unrelated -3
| EARLY	ack -4	done 7	in_progress 16	not_started -11	question -6
| FINISH	ack -6	blocked 20	done 23	extension -7	in_progress -24	question 20	unrelated -26
| FOR	ack -5	blocked 6	done -9	extension 28	in_progress -14	not_started -4	question -9	unrelated 7
| FUTURE	ack -8	blocked -6	done -11	in_progress 40	not_started -3	question -6	unrelated -6
| GIVE	ack -11	blocked -26	done 29	extension -9	in_progress -16	question 20	unrelated 13
| HELP	blocked 8	unrelated -8
| HOW	blocked 3	question 8	unrelated -4
| INPUT	ack -17	blocked 20	done 11	extension -18	in_progress -9	not_started -9	question 27	unrelated -5
| JUST	ack -3	blocked -12	done 4	extension -3	in_progress 36	not_started -15	question -3	unrelated -4
| LACK	ack -4	blocked 29	extension -5	in_progress -3	not_started -5	question -7	unrelated -6
| LATE	extension 4	question 7	unrelated -8
| LATER	ack -12	blocked -22	done -16	extension -13	in_progress 37	not_started 38	question -12
| LET	ack 14	blocked -9	done -8	extension -4	in_progress -6	not_started 28	question -5	unrelated -9
| LIMIT	question 3
| MORE	extension 15	in_progress -3	unrelated -3
| MUST	blocked 12	done -9	question 3
| NO	ack -3	blocked -24	done 21	extension 4	not_started 8	question -5
| NOTYET	ack -10	blocked -21	done -15	extension -9	in_progress 42	not_started 43	question -19	unrelated -12
| NOUN	ack -13	blocked 26	done 8	extension -20	not_started -21	question 20
| NOW	ack -5	blocked -22	done -6	extension -4	in_progress 14	not_started 3	question -17	unrelated 36
| NUMBER	done 3	not_started -3	unrelated 5
| OBSTACLE	ack -7	blocked 26	done -5	in_progress -13	not_started -3	question -7	unrelated 8
| OTHER	done 4	in_progress -7	not_started 6
| OVER	ack -4	done 13	unrelated -3
| PART	ack -6	blocked 9	done 24	in_progress -18	question -3	unrelated -7
| PAST	ack -3	blocked -8	done 4	extension -11	in_progress 23	not_started -24	question 7	unrelated 12
| POSTPONE	ack -4	blocked -7	done -5	extension 30	in_progress -5	not_started -5	unrelated -6
| RECEIVE	ack 41	blocked -10	done -9	extension -3	in_progress -12	question -3	unrelated -4
| REMAIN	blocked 8	extension -3	in_progress -15	question 9
| REPORT	ack -3	blocked 11	done -23	question 8	unrelated 5
| SHARE	done -4	in_progress -3	not_started 16
| SIGN	blocked -5	done -3	in_progress 10
| SOCIAL	ack -9	blocked -10	done -10	extension -6	in_progress -13	not_started -10	question -7	unrelated 65
| SOFT	ack 26	blocked 19	done -14	extension -4	in_progress -18	not_started 3	question -11
| SOON	unrelated 3
| SPAN	in_progress 4	not_started 4	question -4
| STEP	ack 4	blocked -13	done 19	extension -3	not_started -4
| SUBMIT	blocked -5	done 4	extension 12	in_progress -7
| TARGET	in_progress 3
| TELL	ack -3	blocked 3	extension 7	not_started -6	question -4	unrelated 4
| TERM	ack -4	done -5	extension 5	in_progress -6	not_started -3	question 17	unrelated -7
| THANKS	ack 7	in_progress -5	unrelated 7
| THEN	blocked -3	question 6
| THEY	blocked 3	done 3	in_progress -14	not_started -7	question 16
| UNDO	ack -6	blocked -13	done 3	unrelated 18
| UNIT	ack 3	blocked 7	done -12	extension -8	in_progress -7	not_started 15	question 7	unrelated -5
| UNSURE	blocked 16	done -21	extension 8	in_progress 10	not_started 4	question -8	unrelated -8
| UNTIL	blocked -5	extension -5	in_progress 7	not_started 11	question -4	unrelated -3
| WAIT	blocked 5	extension 5	not_started -3	question -6	unrelated 3
| WH	ack -6	blocked -27	extension -8	in_progress 8	not_started -7	question 18	unrelated 22
| WHEN	ack -4	blocked -4	done -5	question 17	unrelated -3
| WHO	ack 30	blocked 20	done 6	extension -19	not_started -9	question 6	unrelated -32
| WHOLE	done 4	in_progress -3
| WORD	ack -3	blocked 43	done 37	extension -24	in_progress -14	not_started -14	question -22	unrelated -4
| ai	ack -4	blocked -26	done 4	extension -6	not_started -5	question 13	unrelated 25
| all	done 4	in_progress -3
| alo	unrelated 8
| an	question -3	unrelated 9
| anh	ack -7	blocked -6	done -9	in_progress 18	not_started -8	question 10
| ap	blocked 3
| ba	in_progress -3	unrelated 3
| bac	ack 4	blocked -8	done 4	extension -3	in_progress 5
| ban	blocked -18	done -6	not_started 5	unrelated 19
| bang	done 3
| bao	ack -5	blocked 23	done -30	extension -6	in_progress -4	question 23
| bat	done -4	in_progress -3	not_started 9
| bau	not_started 3
| be	unrelated 6
| ben	blocked -6	done 12	in_progress 6	not_started -3	question 3	unrelated -6
| bep	done 4
| bi	blocked 15	in_progress -5	unrelated -4
| bien	done 6	unrelated -7
| binh	done 3
| bo	extension -3	in_progress -3	question 4	unrelated 6
| bon	in_progress 3
| bot	blocked -5	question 8
| bua	done -6	in_progress 5
| ca	blocked 13	in_progress -8	question -5	unrelated 5
| cac	blocked 3	done -7	in_progress -12	not_started 3	question 15
| cai	blocked 6	not_started -3	unrelated -3
| cam	ack 9
| can	blocked 9	in_progress -3
| cap	blocked -5	done 16	in_progress -7
| cat	blocked -6	done 5	unrelated 3
| cau	blocked -3	done 7
| cay	done 5	in_progress -3
| chac	blocked 7	done -3	in_progress 3
| cham	blocked -7	in_progress 10
| chang	done 5	in_progress -3
| chao	unrelated 6
| chap	ack 14	blocked -4	unrelated -4
| chau	unrelated 3
| chay	in_progress 4
| chi	done -7	extension 5	in_progress 11	question -7
| chieu	blocked -3	in_progress 15	question -5
| chinh	done 5	in_progress -4
| cho	ack -8	blocked 15	done -13	extension 32	in_progress -24	not_started -9	unrelated 6
| chong	done -4	in_progress -3	unrelated 8
| chu	blocked 17	done -11	in_progress -3	not_started 5	unrelated -4
| chua	ack -13	done -15	extension -12	in_progress 39	not_started 46	question -27	unrelated -17
| chuan	blocked -3	in_progress 6
| chuc	ack -3	blocked -7	done -6	extension -4	in_progress -4	not_started -3	question -3	unrelated 29
| chung	blocked 4
| chuong	done 4
| chuyen	blocked -4	done 4	extension 3	in_progress -12	unrelated 9
| co	ack 3	blocked -17	done -13	extension 5	in_progress 3	not_started 5	question 27	unrelated -13
| com	unrelated 3
| con	blocked 7	done -5	extension -3	in_progress -15	question 9	unrelated 11
| cong	blocked -6	done 15	extension -6	in_progress -6	not_started 7
| cot	blocked -3	done 11	in_progress -5	not_started -3
| cuoc	blocked 6	in_progress -5
| cuoi	blocked -3	done -3	in_progress 3	unrelated 9
| da	ack 41	done -18	extension -18	in_progress 23	not_started -29	question -5	unrelated 5
| dan	blocked 4	done 4
| dang	ack -6	blocked 25	done -4	extension -10	in_progress 8	not_started -4	question -9
| danh	blocked -3	in_progress 4
| dap	done 6	in_progress -6
| dat	done -13	unrelated 17
| dau	done -3	in_progress -4	not_started 9
| day	done 3
| de	ack 11	done -9	extension 13	in_progress -17	not_started 24	question -8	unrelated -12
| den	blocked -3	done 4	extension -4	in_progress 4
| dep	unrelated 4
| deu	done 4	in_progress -3
| di	not_started -4	question -5	unrelated 11
| dich	blocked 7	done -4
| dien	blocked -3
| dinh	blocked -3	done -3	in_progress 10
| do	done -7	in_progress 4
| doan	done 4	in_progress -4
| doi	ack -4	blocked -13	done 6	extension 18	question -6
| don	done 5	in_progress -5	unrelated -3
| dong	blocked -3	done 7	in_progress -4
| dot	done 3	in_progress -5	not_started 3
| du	ack -6	blocked 3	in_progress 9	not_started -3	unrelated -3
| dua	done 3
| dung	in_progress 5
| duoc	ack 12	blocked -3	done -4
| duong	blocked 4
| dut	blocked 6
| duy	blocked -3	in_progress 9	unrelated -3
| e	ack 16	blocked -6	extension 3	not_started -5	unrelated -7
| em	ack 4	blocked 23	done 14	extension -25	in_progress -4	not_started 5	question -11	unrelated -6
| file	blocked -4	question 5
| gan	blocked 5	done -4
| gia	done -4	extension 9	in_progress -3	not_started -4	question 4
| giai	blocked -10	done 27	in_progress -6	unrelated -11
| giang	blocked 3
| giao	blocked 8	done -7
| giat	question -5	unrelated 8
| giay	ack -3	done 10	in_progress -5	not_started 3	question -3
| gioi	in_progress 6
| goi	done 4	in_progress -3
| gui	ack -6	blocked -8	done 3	extension -3	in_progress -9	not_started -3	question 11	unrelated 14
| hai	done 6	in_progress 4	unrelated -9
| han	ack -3	blocked -5	done -3	extension 5	in_progress -4	question 19	unrelated -6
| hau	done -3	in_progress 4
| hdnd	blocked 7
| he	done 6	in_progress -3
| het	blocked 3	extension -3	in_progress -3	question 4
| hien	blocked -3	not_started 3
| hieu	ack 13	done -5	in_progress -7
| hinh	done -4	in_progress 6
| ho	blocked -9	in_progress 13	not_started -4	question 7	unrelated -5
| hoa	done 3
| hoan	ack -3	blocked 7	done 19	in_progress -20	not_started 4	question -7	unrelated 3
| hoanh	done 3
| hoi	blocked 19	extension -6	in_progress -5	question -7
| hom	blocked -10	done 3	in_progress -6	question -3	unrelated 20
| hop	in_progress 8	not_started -5
| in	done 3
| ke	done 3	in_progress -6	not_started 6
| keo	extension 3
| ket	blocked -3	done 9	in_progress -10	unrelated 7
| khac	in_progress 3
| khai	done 4
| kham	done 3
| khanh	done 3
| khao	in_progress 3	unrelated -3
| khau	blocked 3	done -3
| khi	question 3
| kho	blocked 24	done -3	in_progress -13
| khoa	done 4	in_progress -4
| khoan	done -3	in_progress -3	not_started 7
| khoi	done -7	in_progress 9
| khong	ack -5	blocked -31	done 21	extension 4	in_progress 19	not_started 8	question -9	unrelated -7
| khu	not_started 5
| ki	blocked -4	done -4	in_progress 8
| kiem	done 4	not_started 3
| kien	done 4	in_progress -4
| kinh	blocked 4	extension 3	in_progress -3
| kip	extension 5	in_progress -3	question -3
| la	question 9
| lam	ack -5	blocked 4	done 6	extension 4	in_progress 13	not_started -14	unrelated -7
| lap	blocked -3	done 5
| lay	blocked -3	question 7
| le	blocked 4	done 4	in_progress -6
| lich	blocked 5
| linh	ack 7	extension -3
| loa	in_progress 4
| loi	blocked -3	done 4
| lop	ack -3	done 3
| lu	blocked 6	in_progress -3
| luat	blocked 4
| luc	in_progress 3
| lui	extension 6
| luong	question -5	unrelated 11
| ma	done 3	in_progress -3
| mac	blocked 11	unrelated -6
| mai	ack -3	blocked -6	in_progress 3	not_started 6	question -4
| mang	blocked 5	done -3
| map	in_progress 5	unrelated -3
| mat	done -5	unrelated 9
| mau	blocked -4	in_progress -3	question 12
| may	ack -4	blocked 29	done -4	in_progress -8	not_started -5	unrelated -7
| me	done -6	unrelated 6
| minh	done 3
| mo	done 7	unrelated -3
| moi	ack -5	blocked -17	extension -4	in_progress 45	not_started -16	question -4
| mong	extension 6
| mot	blocked 7	done -5	in_progress 4	question -4
| mua	done -5	unrelated 8
| mung	done 4	unrelated -3
| muon	blocked 5	done -6	unrelated 4
| muong	blocked -4	done 3
| nam	done -4	in_progress 3	not_started 8
| nang	blocked 11	unrelated -9
| nao	done 3
| nau	done -3	in_progress -4	unrelated 8
| neu	ack -4	blocked -6	done -5	in_progress 16
| ngan	blocked 12	done -5	in_progress -3
| nganh	blocked -7	extension 8
| ngay	in_progress 13	question -7
| nghe	ack 4	done -9	in_progress 9
| nghi	blocked -4	done 3	in_progress -6	unrelated 8
| nghiem	ack 8	blocked -3	done -3
| nguoi	blocked 3
| nha	ack -3	blocked 14	extension -3	in_progress -8	not_started -3	unrelated 5
| nhac	blocked 9	unrelated -7
| nham	unrelated 4
| nhan	ack 4	done -3
| nhanh	unrelated 4
| nhap	done 5	in_progress -4
| nhat	ack 3
| nhich	in_progress 8	unrelated -3
| nhiem	blocked 5	done -6	extension -5	in_progress 3	question 3	unrelated 3
| nho	blocked 15	extension -3	in_progress -5
| nhom	question -4	unrelated 6
| nmai	done -5	in_progress 9
| no	blocked 6	unrelated -5
| noi	extension 10
| nop	ack -3	blocked -6	done -6	in_progress 5	question 10
| nuoc	done 5
| o	ack 11	done -4	unrelated -4
| ok	ack 18	blocked -5	done 14	extension -4	in_progress -12	not_started -4	question -3	unrelated -4
| om	blocked 5	not_started -5
| ong	ack -3	blocked 8
| phai	question 4
| phan	ack -5	blocked 3	done 18	in_progress -12	unrelated -4
| phat	blocked -3	done 4	question 3
| phong	ack 4	done -5	in_progress 4	unrelated -4
| phun	done 5	in_progress -3
| qua	not_started 9	unrelated -3
| quan	ack 7	in_progress -4
| quay	done -6	in_progress 6
| quen	blocked 6	unrelated -4
| qui	blocked 13	in_progress -4	not_started -5
| quyen	blocked -5	in_progress 7
| quyet	blocked -7	done 8
| ra	blocked -8	done 7	in_progress 7	unrelated -5
| rang	ack -4	in_progress 7
| ro	ack 11	in_progress -6
| roi	ack -4	done 12	unrelated -3
| sang	blocked -3	done -6	extension -3	in_progress 3	not_started 6	question -6	unrelated 10
| sao	done 6
| sap	done -5	in_progress 8
| se	ack -4	in_progress 12
| sep	blocked 6	done -3	unrelated -5
| set	blocked 7	done -5
| so	ack -4	blocked 8	done 6	extension -4	in_progress -4	not_started -3	question 9	unrelated -6
| soan	blocked 6
| son	done -8	in_progress 13
| sua	in_progress -6	unrelated 9
| tac	blocked 9	in_progress -5
| tam	done -5	in_progress 11
| tap	done -3	in_progress 4
| tat	done 3
| tham	done 4
| thang	in_progress -3	not_started 8
| thanh	done 11	in_progress -8
| thao	done 3
| thap	done -5	unrelated 5
| thay	done -3	extension 5
| the	in_progress -8	question 9	unrelated 3
| them	extension 3
| theo	in_progress 6
| thi	unrelated 4
| thieu	blocked 13	done 3	in_progress -8	not_started -3
| thong	done 3
| thu	ack -3	blocked -8	done -4	in_progress 15	question -3
| thua	blocked 3	in_progress 4	not_started 3	question -5	unrelated -6
| thuc	done 4
| thue	blocked -5	done 4	unrelated 4
| thuong	extension 4	unrelated -4
| tiec	done -3	unrelated 5
| tiem	done 5
| tien	blocked 14	done -3	in_progress -4
| tiep	blocked -4	in_progress 4
| tinh	blocked 7	done -6	in_progress 3
| to	blocked -3	done 6	extension -3	in_progress 10	unrelated -7
| toi	ack 17	blocked -7	extension -6	not_started -4	unrelated 5
| tong	done 3
| tram	blocked -3	done 7	unrelated -3
| trang	not_started 5
| tre	in_progress -3	question 8	unrelated -8
| treo	done 7	unrelated -5
| trinh	in_progress 3
| troi	blocked -6	unrelated 13
| trua	extension -3	question -5	unrelated 8
| trung	unrelated 3
| truong	done -4	in_progress 3
| tu	blocked 5	done -5
| tuan	blocked -4	not_started 13	unrelated -6
| tui	in_progress -6	not_started 10
| tuong	blocked -9	done 3	in_progress 11	not_started 3	question -4	unrelated -3
| tuy	blocked -3
| u	ack 5
| ua	done 5
| ubkt	done 4
| uy	done -4	in_progress 6
| van	blocked -9	in_progress 14	unrelated -3
| vang	ack 22	done -6	extension -4	in_progress -10	not_started -3	question -3	unrelated 4
| vat	in_progress 4
| ve	ack -3	blocked -3	done -5	in_progress 11	unrelated 3
| viec	ack -3	done 3	in_progress -7	question 17	unrelated -8
| vieng	done 7	unrelated -6
| viet	in_progress 3
| vu	done 3
| vua	ack -4	in_progress -4	not_started 3	unrelated 6
| vuong	blocked 16	in_progress -3	question -4
| wifi	blocked 4
| xay	in_progress -3	not_started 4
| xe	ack -4	blocked 10	done -9	question -3	unrelated 9
| xem	done -3	question -7	unrelated 13
| xin	blocked -12	done -12	extension 54	in_progress -17	not_started -9	question -7	unrelated 4
| xong	ack -4	blocked 13	done -4	extension -5	in_progress 5	not_started -5	question 24	unrelated -24
| xu	done 7	in_progress -5
| yen	ack 4
| zu	done 5	unrelated -3
~<al	done 6	in_progress -6	not_started 5
~<ba	ack -4	blocked -4	in_progress -5	not_started 7	unrelated 4
~<be	extension 3	in_progress -3
~<bi	blocked -11	done 16	extension 6	in_progress -9	unrelated -4
~<bo	blocked -7	done 4	not_started 9	question -6
~<bu	done -3	in_progress 8
~<ca	blocked -10	done 7	in_progress 8
~<ch	blocked -19	done 7	in_progress 15	not_started -3	question 4
~<cu	in_progress 5
~<da	done 10	in_progress -8
~<de	done 4
~<di	blocked 3
~<do	ack -3	done 4	extension -3	in_progress 3
~<du	ack -3	blocked 9	in_progress 3	not_started -3	unrelated -6
~<fa	ack -3	done 6
~<ga	done -9	extension 7	in_progress -3	unrelated 8
~<gh	done -3	unrelated 4
~<gi	ack -4	done 5	in_progress -3	question -8	unrelated 10
~<go	ack -3	blocked 12	in_progress -6	not_started -3	unrelated -3
~<ha	blocked -3	done -4	unrelated 11
~<hd	blocked 10	done -7	in_progress 5	unrelated -4
~<ho	ack -3	blocked 9	done 8	in_progress -6	question -4
~<hu	blocked 7	done -11	in_progress 5	question -3	unrelated 5
~<ii	done -3	in_progress -3	not_started 8
~<io	ack -3	blocked 6	done 4	unrelated -6
~<ke	blocked -13	done 12	not_started -3	question 9	unrelated -4
~<kh	ack -3	blocked -25	done 40	extension -3	unrelated -9
~<ki	blocked -13	done 8	in_progress 9
~<le	not_started 3	unrelated -6
~<li	blocked -5	done 14	question -3	unrelated -4
~<lo	ack -4	blocked -4	extension -8	not_started -3	question -3	unrelated 20
~<lu	blocked 7	in_progress -4	not_started -5
~<ma	blocked -5	done 4	in_progress 5	not_started 12	unrelated -12
~<mi	not_started 10	question -8
~<mu	done 5	in_progress 7	not_started -3	unrelated -6
~<na	blocked -3	done 5	extension 6	in_progress -18	unrelated 11
~<ng	ack -5	done -7	in_progress 13	not_started -3	question -3	unrelated 4
~<ni	done 9	in_progress -6
~<nm	done -5	in_progress 9
~<nu	blocked 3	not_started -3	unrelated 4
~<oc	blocked -3	done 5	in_progress 4	question -3	unrelated -3
~<pc	done 3
~<pd	done -3	in_progress -4	question 8
~<ph	ack -5	blocked -7	done 7	extension 5	in_progress 13	not_started -3	unrelated -8
~<pt	ack -4	done 3
~<ql	done 4
~<qu	blocked 11	done -11	not_started 6	unrelated -3
~<ra	done -4	extension -4	not_started 12	unrelated -4
~<re	blocked -3	unrelated 5
~<ro	blocked -5	done 12	in_progress -5	unrelated -3
~<ru	blocked -5	done -6	in_progress -11	not_started 5	question 15	unrelated 4
~<sa	blocked -6	done 4	question 5	unrelated -4
~<se	blocked 7	done -5
~<so	ack -3	blocked -3	done -5	in_progress 13
~<su	extension 5	unrelated -3
~<ta	done 4	in_progress -3
~<tc	done 3
~<te	done 17	in_progress -5	unrelated -9
~<th	blocked -9	in_progress 4	unrelated 4
~<ti	blocked -6	done 11	unrelated -6
~<to	blocked 10	done -4	in_progress -7	unrelated 5
~<tr	blocked 3	done -3	unrelated 5
~<tu	blocked -9	done 5	question -3	unrelated 9
~<ty	unrelated 3
~<ub	ack -3	done 5
~<un	blocked 7	done 8	in_progress -3	not_started -5	unrelated -5
~<va	ack 6	unrelated -3
~<ve	blocked -6	done 12	in_progress 7	not_started -3	question -3	unrelated -5
~<vh	blocked 3
~<vi	blocked -5	done 8
~<vu	blocked 5	in_progress -4
~<wo	done -4	question 8
~<xa	blocked 3	extension 3	in_progress -4	question 3	unrelated -5
~<xo	blocked 9	done -8	unrelated 4
~<xu	ack -3	done -5	in_progress 13
~<zo	done 7	unrelated -4
~ac>	blocked 10	done -5	extension -3	question -3	unrelated 3
~ach	blocked -5	done 7
~ai>	blocked 10	done -10	question -4	unrelated 5
~ala	not_started 5
~all	done 5	in_progress -4
~am>	ack -5	blocked -12	done 12	in_progress 4	not_started 5	question 10	unrelated -13
~ame	blocked -4	in_progress 6
~ami	done 4
~an>	ack 4	in_progress -10	not_started 12	unrelated -4
~ang	ack 3	blocked 6	done 6	in_progress -7	unrelated -5
~anh	ack -4	blocked -6	done 14	in_progress -3	not_started 10	question 5	unrelated -17
~ao>	ack -3	blocked -5	done 12	question -3
~ap>	blocked -6	done 8	extension 6	in_progress 5	not_started -5	unrelated -5
~at>	blocked -6	done -7	extension 6	in_progress 6	not_started -7	question -6	unrelated 15
~au>	in_progress -13	not_started 7	unrelated 11
~ax>	ack -3	done 5
~ay>	done -3	extension -4	in_progress 3	not_started 6
~bam	ack -3	unrelated 4
~bau	blocked -3	in_progress -4	not_started 8
~bep	extension 3	in_progress -3
~bin	blocked -9	done 15	extension 6	in_progress -4	unrelated -7
~bit	ack 3	in_progress -4
~bkt	ack -3	done 4
~boc	blocked -4	not_started 9	question -3
~bom	blocked -3	done 4	question -3	unrelated 3
~but	in_progress 5
~buu	in_progress 3
~cam	blocked -4	in_progress 6
~cay	blocked -6	done 6
~cc>	done 5
~ccc	done 4
~ce>	ack -3	blocked 6	done 4	unrelated -6
~ch>	ack -3	blocked -11	done 13	unrelated 3
~cha	blocked -6	done -3	in_progress 7	question 4
~che	blocked -7	in_progress 7
~chi	blocked -6	done 10
~ck>	in_progress 3
~ckh	ack -5	done 6
~cop	blocked -3	done 5	in_progress 4	question -3	unrelated -3
~cum	in_progress 4
~dap	done 10	in_progress -8
~det	in_progress 3
~deu	done 5
~df>	done -3	in_progress -4	question 8
~die	blocked 4
~dnd	blocked 10	done -7	in_progress 5	unrelated -4
~doa	ack -3	done 4	extension -3	in_progress 3
~dut	ack -3	blocked 9	done 3	unrelated -4
~ech	blocked 3
~em>	ack -3	blocked -16	done 27	extension -4	in_progress -8	question 10	unrelated -7
~en>	blocked -20	done 31	extension 5	not_started -3	question 3	unrelated -16
~eng	blocked -9	done 5	not_started 12	question -8
~enh	done 4	in_progress 4	not_started -3	question -3	unrelated -4
~eo>	done 4	in_progress 3	unrelated -4
~ep>	blocked -10	done 12	in_progress -7	unrelated 5
~era	blocked -4	in_progress 6
~et>	blocked 5	done 10	in_progress 7	not_started -4	question -7	unrelated -9
~eu>	blocked 10	extension -3	in_progress -4
~fax	ack -3	done 5
~ffi	ack -3	blocked 6	done 4	unrelated -6
~fic	ack -3	blocked 6	done 4	unrelated -6
~gac	blocked 5
~gai	done -6	unrelated 9
~gam	blocked 5	in_progress -4
~gan	blocked -7	done 3	extension 6
~gat	blocked -3	extension 7
~ghe	done -5	in_progress 6
~ghi	ack -3	done -6	in_progress -8	unrelated 17
~gia	ack -4	done 4	in_progress -3	question -7	unrelated 11
~gie	blocked -6	done 5	not_started 3
~giu	blocked 5	done -3
~goc	blocked 18	done -12
~goi	blocked -4	done -4	in_progress 22	not_started -3	unrelated -7
~gon	blocked -4	done 15	in_progress -6
~got	in_progress 3
~gun	blocked 8	in_progress -5
~ham	blocked -5	done 5	in_progress 8	question 3	unrelated -8
~han	blocked -11	done 4	in_progress 5	question 3
~hao	ack -3	blocked -5	done 12	question -3
~hap	done -10	in_progress 15	not_started -4	unrelated 4
~hat	done -3	unrelated 6
~hdn	blocked 10	done -7	in_progress 5	unrelated -4
~he>	done -4	unrelated 6
~hen	blocked -6	done 10	unrelated -7
~heo	in_progress 6	unrelated -3
~hep	blocked -16	done 16	in_progress 3
~hic	ack -3	unrelated 5
~hie	blocked -3	done 3	extension 4	in_progress -8	unrelated 4
~hin	blocked -4	in_progress 5	unrelated 4
~hoa	ack -3	blocked 14	done 9	in_progress -8	question -4	unrelated -5
~hoe	in_progress -3	unrelated 7
~hop	done 8	in_progress -5
~huc	blocked -3	in_progress 10
~hui	blocked -4	not_started 5
~huo	blocked -5	in_progress 6
~huu	unrelated -3
~huy	blocked 7	done -9	in_progress -5	question -3	unrelated 11
~hxh	blocked 3
~ia>	blocked -9	done 9	in_progress 3	question 3	unrelated -4
~ian	ack -4	blocked 4	done 8	in_progress -4	unrelated -3
~iat	done -4	question -6	unrelated 14
~ice	ack -3	blocked 6	done 4	unrelated -6
~ich	ack -3	blocked -10	done 7	in_progress 3	unrelated 4
~ick	in_progress 3
~iem	blocked -5	done 17	extension -3	in_progress -4	unrelated -4
~ien	blocked -13	done 11	extension 6	in_progress -4	not_started 10	question -7	unrelated -3
~iep	blocked 3	done -5	in_progress -6	not_started 3	unrelated 7
~iet	blocked 3	done 10	question -4	unrelated -7
~ieu	blocked 6	done -6	in_progress -4	unrelated 7
~ii>	in_progress -4	not_started 8
~iii	in_progress -4	not_started 8
~in>	blocked -10	done 3	in_progress 10
~inh	blocked -11	done 18	extension 6	in_progress -5	unrelated -7
~ink	blocked -4	done 4
~iof	ack -3	blocked 6	done 4	unrelated -6
~ip>	done 3
~it>	ack 3	blocked 4	done -3	in_progress -3
~ita	done 4
~iu>	blocked 6
~iuc	in_progress 4
~kem	blocked -10	done 6	in_progress -3	question 12	unrelated -3
~ken	done 5	in_progress 5	question -3
~kh>	ack -5	done 6
~kha	blocked -3	done 8	in_progress 5	not_started -3	unrelated -5
~khe	blocked -14	done 28	in_progress -6	unrelated -9
~kho	blocked 4	done 5	in_progress -11	unrelated 6
~khu	blocked -12	in_progress 10	not_started 5
~kic	blocked -9	done 6	in_progress 5
~kin	blocked -4	in_progress 5
~kt>	ack -3	done 5
~lam	not_started 5
~lec	blocked 3
~let	in_progress 3
~leu	done 3	not_started 4	unrelated -5
~lie	done 10	question -3	unrelated -5
~lin	blocked -4	done 4
~ll>	done 5	in_progress -4
~loa	in_progress 5
~lop	ack -4	extension -7	in_progress -3	unrelated 20
~lua	ack 3	blocked 9	done 3	in_progress -8	not_started -6
~luy	in_progress 4
~mai	done -5	in_progress 9
~mam	blocked -6	done 4	in_progress 3
~man	in_progress -3	not_started 13	unrelated -10
~map	in_progress 5	unrelated -3
~mer	blocked -4	in_progress 6
~mie	not_started 10	question -8
~min	done 4
~muo	done 6	in_progress 7	not_started -3	unrelated -6
~nap	done 9	extension 7	in_progress -12
~nau	done -4	in_progress -6	unrelated 11
~nd>	blocked 10	done -7	in_progress 5	unrelated -4
~ng>	ack -9	blocked 3	done 13	not_started 8	question -12	unrelated -5
~nga	done 6	extension 6	in_progress -7
~ngh	ack -3	done -7	unrelated 14
~ngo	blocked -4	done -4	in_progress 22	not_started -3	unrelated -7
~ngu	blocked 8	in_progress -5
~nh>	ack -6	blocked -14	done 28	extension 7	in_progress -7	not_started 8	unrelated -16
~nie	done 6	in_progress -5
~nin	done 3
~nk>	blocked -4	done 4
~nma	done -5	in_progress 9
~nuo	blocked 3	not_started -3	unrelated 4
~oa>	ack -4	blocked 16	not_started -3	unrelated -6
~oai	blocked 8	done 3	in_progress -4	question -3
~oan	blocked 6	done 9	extension -4	in_progress -5
~oat	blocked -4	in_progress 7
~oay	blocked 10	unrelated -5
~oc>	ack -4	blocked 14	done -10	extension -5	in_progress -6	not_started 5	question -8	unrelated 15
~oco	blocked -3	done 5	in_progress 4	question -3	unrelated -3
~oe>	in_progress -3	unrelated 7
~off	ack -3	blocked 6	done 4	unrelated -6
~oi>	ack -3	blocked -14	done 6	in_progress 23	not_started -3	question -5	unrelated -5
~om>	blocked -4	done 5	question -3	unrelated 4
~on>	ack -6	blocked -18	done 27	in_progress 8	not_started -4	unrelated -6
~ong	ack -3	blocked -14	in_progress 20	not_started -3
~op>	ack -4	blocked -7	done 12	extension -7	in_progress -4	question -5	unrelated 17
~ord	done -4	question 8
~ot>	done -5	extension 4	in_progress -10	not_started 3	unrelated 10
~pcc	done 4
~pdf	done -3	in_progress -4	question 8
~pe>	unrelated 3
~pha	ack -4	blocked -9	done 6	in_progress 17	not_started -3	unrelated -5
~phi	done -3	extension 5
~phu	blocked 4	done 4	in_progress -6
~ptc	ack -4	done 3
~qua	blocked 4	done -11	in_progress 3	not_started 7
~que	blocked 6	in_progress -3
~ra>	blocked -4	in_progress 6
~ran	done -3	extension -4	not_started 12	unrelated -4
~rd>	done -4	question 8
~ret	blocked -3	done -3	in_progress 3	unrelated 4
~rie	blocked 6	done -6	in_progress -4	unrelated 7
~ron	blocked -8	done 21	in_progress -6	unrelated -4
~rua	blocked -3	in_progress -4	question 16	unrelated -3
~run	blocked 3	done -3	in_progress -5	not_started 3
~ruo	blocked -4	done -4	not_started 3	unrelated 8
~rup	done 3
~sac	unrelated 5
~sam	blocked -4	done 3	not_started 3	question 7	unrelated -9
~set	blocked 7	done -5
~son	ack -3	done -5	in_progress 13	unrelated -3
~suo	extension 5	unrelated -3
~tam	done 4
~tau	done 4	in_progress -3
~tck	ack -5	done 6
~tem	done 4
~ten	blocked -3	done 15	in_progress -4	unrelated -6
~tha	blocked -5	unrelated 4
~tho	blocked -3	done 4	in_progress 3	unrelated -3
~thu	done -3	unrelated 3
~tia	blocked -7	done 7	question 3	unrelated -3
~tic	in_progress 3
~tie	blocked -3	done 10	unrelated -3
~toa	blocked 13	done -4	in_progress -3	unrelated -3
~toc	blocked -3	in_progress -4	unrelated 9
~tre	in_progress 3
~tri	blocked 7	done -7	in_progress -4	unrelated 7
~tro	blocked -3	done 9
~tuo	blocked -11	done 6	question -3	unrelated 10
~typ	unrelated 3
~ua>	blocked -4	in_progress -5	question 16
~uan	ack 4	blocked 9	done -4	in_progress -6
~uat	blocked 5	done 4	not_started -5	unrelated -3
~uay	done -6	not_started 8
~ubk	ack -3	done 4
~uc>	blocked -7	done -5	in_progress 19	not_started -4	unrelated -3
~ue>	blocked 16	in_progress -5	unrelated -6
~ui>	blocked -4	not_started 4
~um>	in_progress 7
~un>	blocked 6	done 3	in_progress -6
~ung	blocked 19	in_progress -11	unrelated -4
~uoc	blocked 4	done 3	extension -4	not_started -4	unrelated 6
~uoi	blocked -9	done 3	in_progress 3	question -4	unrelated 6
~uon	blocked -17	in_progress 26	not_started -3
~uot	blocked 3	done 3	extension 5	in_progress -12	not_started 3
~up>	done 3
~ut>	ack -3	blocked 7	in_progress 5	not_started -3	unrelated -5
~uu>	in_progress 5	unrelated -4
~uyn	done -8	in_progress -3	unrelated 12
~ven	done 3	in_progress 3	unrelated -3
~vet	blocked -4	done 8	in_progress 4	unrelated -3
~vhx	blocked 3
~vit	done 4
~vun	blocked 5	in_progress -4
~wor	done -4	question 8
~xai	blocked 3
~xan	done 3	extension 3	in_progress -3	question 3	unrelated -5
~xh>	blocked 3
~xoa	blocked 10	unrelated -5
~xot	done -7	unrelated 9
~xuc	blocked -3	in_progress 5
~xue	blocked 10	unrelated -5
~xuo	blocked -4	done -3	in_progress 7	unrelated 4
~xuy	in_progress 3
~yen	blocked -4	in_progress 4
~yet	blocked 4
~ynh	done -8	in_progress -3	unrelated 12
~ype	unrelated 3
~zoi	done 7	unrelated -4
"""
