"""Written by `make learn`: what each sign of a reply weighs for each intent, in hundredths."""

WEIGHTS = """\
!	ack 5
! thuc	ack 4
#0	ack 64	blocked -52	done 22	extension -48	in_progress 35	not_started -40	question -68	unrelated 90
#1	ack 63	blocked 36	done -4	extension -130	in_progress 158	not_started -73	unrelated -19
#2	blocked 4	done -48	extension -49	in_progress 111	not_started -44	question 12
#3	blocked 27	done -50	extension -31	in_progress 44	not_started -45	unrelated 19
#4	ack -29	blocked 71	done -23	in_progress -2	unrelated 18
#5	ack -26	done 42	extension 29	in_progress -11	not_started 29	question -3	unrelated -53
#6	done 87	extension 19	in_progress -38	unrelated -15
%	ack -14	blocked -20	in_progress 155	question -11	unrelated -12
% |	in_progress 11
,	blocked 18	done 29	extension 11	not_started 4	question -98	unrelated -56
, ai	unrelated 32
, bao	blocked 2
, ca	done -8
, cac	done 4
, cam	unrelated 9
, chua	done -15	in_progress 39	not_started 19
, co	done 3
, con	done -8	in_progress 29
, da	ack -12	in_progress -5	not_started 22	unrelated 16
, dang	done -20	in_progress 65
, du	extension 28
, e	question 5
, em	blocked 47
, gio	in_progress 21
, hom	unrelated 4
, khong	blocked 3	done 63	in_progress -7
, moi	in_progress 41	not_started -8
, ngoi	in_progress 4
, nhac	blocked 7
, nhung	not_started 9
, niem	done 3
, phai	blocked 4
, se	ack 6
, so	blocked -3	done 23
, xong	ack 3	done -11
, |	done 15
.	blocked -14	done 25	in_progress -16	question -12
. |	ack 6	blocked -17	in_progress -7
:	blocked -21	done 17
=a'	not_started 41
=a.	ack 2	done -9	in_progress -24	question 31
=a`	question 20
=ba`	in_progress -14	unrelated 8
=bac'	unrelated 29
=ban'	unrelated 8
=ban?	in_progress 60	unrelated -2
=ban`	blocked -19	in_progress 4
=bao'	done 14	in_progress 29	not_started -31	unrelated -12
=bao~	blocked 8
=bi.	blocked 54
=biêu?	in_progress 12
=bo?	blocked 3
=bên	unrelated -4
=bô'	unrelated 5
=bô.	in_progress 9
=băt'	done -8	in_progress 51
=ca?	unrelated 25
=cac'	done -8	in_progress 24	not_started -33	unrelated 55
=cam?	ack 19
=cao'	done 42	not_started -11
=chau'	blocked -12	in_progress 3
=chi.	in_progress -17	unrelated 34
=chinh'	blocked 39	done -17
=chinh?	in_progress 4
=cho	blocked -37	extension 50	question 11
=chuc'	unrelated 23
=chup.	ack 2
=chuyên?	blocked -8	done -4	in_progress 10
=châm.	in_progress 6
=châp'	ack 28
=chô~	blocked 26	in_progress -11
=chăc'	blocked 9
=chăng?	blocked 7
=chơ.	done 35
=chơ`	blocked 85	done -40
=chưa	ack -65	blocked 8	done -46	in_progress 36	not_started 27
=chưa~	done 7
=chưng'	done 5
=co'	blocked -57	in_progress 8	not_started 25
=con`	blocked -8	done 11	in_progress 86	unrelated -6
=cu.	done 16
=cua?	done -37	in_progress 19
=cung~	in_progress 6
=cuôi'	in_progress 5
=cân`	question 4
=công	blocked 73	done -46	in_progress 15	unrelated -6
=công.	in_progress 4
=côt.	done 5
=cươi'	unrelated 35
=cương	in_progress 7
=da.	ack 28	in_progress -11	not_started 19
=do	blocked 16	extension 5	in_progress -4
=dâu'	blocked -9	done 11
=dơ?	in_progress 7
=dơi`	blocked 35
=dư.	blocked 59	done -75	in_progress 25
=dưng.	done -9	in_progress 6
=dưng`	blocked 30
=ga`	ack 16
=gi`	not_started 13
=gia'	blocked 23	in_progress -3
=giây'	blocked -13	not_started 4
=giêng'	blocked -4	done 4
=giơ`	in_progress 23	question 24
=go~	in_progress 22
=gưi?	extension -26	in_progress 46	not_started -61	question 4
=ha?	question 38
=ha`	in_progress 8
=han.	ack -7	extension 39	in_progress -29	question 56
=hanh`	ack 8
=hay	question 26
=hiên.	in_progress 6
=hiêu?	ack 18
=hoach.	in_progress 10
=hoan`	ack -9	done 54	in_progress 47
=hoi?	question 12
=hop.	blocked 37	done -61	in_progress 22	not_started 2
=hêt'	in_progress 19	question 9
=hô`	in_progress 17
=hôi.	unrelated -4
=hôi`	blocked 3
=hôm	blocked -7	done 22	extension 11	not_started -4
=hđnd	blocked 14
=hơp.	question 15
=hương'	blocked 16
=khac'	done -41	in_progress 47
=khi	blocked 7
=khoi?	blocked -2
=không	ack -22	blocked 119	done -27	extension 7	in_progress -59	question 21
=khơi?	not_started 9
=ki'	done 3	in_progress 39	not_started -19
=kip.	blocked 10	in_progress -5
=kiêm?	blocked -7	done 34
=kiên'	in_progress 13
=kê	ack 16
=kê'	blocked -5	in_progress 15
=kêt'	done 5
=la`	blocked 14	in_progress 3
=lai.	extension 26	in_progress 6
=lam`	blocked 4	not_started 11
=lanh~	in_progress 7
=li'	in_progress -8
=lich.	blocked 14	done -6
=linh~	ack 27
=liên`	in_progress 24
=liêt.	done 8
=liêu.	question 4
=lo	done 15
=lân`	blocked 30	done -6
=lâp'	blocked -4	done 4
=lây'	done -20	in_progress 6
=lên	in_progress 5
=lôi~	unrelated 8
=lăm'	done 12
=lơp'	unrelated 9
=lưc.	blocked 27
=ma`	in_progress 6
=mai	not_started 10
=mai'	done 25
=may'	done -13
=moi.	not_started -20	unrelated 53
=muc.	blocked -5
=mât'	blocked 89	done -33
=mâu~	question 51
=mêm`	in_progress -8
=môc'	extension 4
=mơ?	not_started 6
=mơi'	blocked -52	in_progress 82	not_started 39	question -6
=mơi`	unrelated 3
=nao`	not_started 8
=nay	blocked -12	done 12	unrelated 32
=nay`	extension 10	question 30	unrelated -19
=ngay`	extension 30	in_progress 43	unrelated -5
=nghi.	blocked 17
=nghiêm.	in_progress 19
=ngo~	done 6
=nguyên	not_started 5
=ngôi`	blocked -8	in_progress 59
=ngươi`	in_progress -5	unrelated 50
=nha`	unrelated 63
=nhap'	in_progress 14
=nhe'	blocked -9	done 12	in_progress -11	unrelated 19
=nhich'	in_progress 3
=nhiêm.	not_started 9
=nhom'	unrelated 2
=nhâm`	unrelated 52
=nhân.	ack 58	blocked -15	in_progress -18
=nhăc'	ack 3	blocked -18	question 8
=nhơ`	blocked 21
=nhưng	done -26	in_progress 22	not_started 39
=nhưng~	blocked -6	done 22
=nên	blocked 30	extension 2
=nêu'	in_progress 11
=nôp.	ack -17	blocked -31	done 3	extension 44	in_progress 62	not_started -50
=nôt'	done 2
=năm`	in_progress 7
=nơ.	done 39	in_progress -7
=nơi	in_progress 10
=nưa?	blocked 4
=nưa~	done 7
=phai?	blocked 12	done -24	question 42
=phan?	blocked 6
=phi'	blocked 36
=phong`	blocked 5	done -22	question 24
=phân	not_started 15
=phân`	in_progress 17
=phê	in_progress -9
=qua	done 21	question 5	unrelated -13
=qua'	blocked 12	done -6	in_progress -41	unrelated 89
=quan'	ack 4
=qui'	extension 33
=quyêt'	done 4
=quân	blocked -5
=ro~	ack 35
=rôi`	extension -48	in_progress 41	not_started -12
=sach'	done 8
=sach.	blocked 32	done 13
=san?	done 4
=sang	extension 17	not_started 29
=se~	ack 73	done -18	in_progress 37
=sot'	blocked -7	done 45
=sân	unrelated 32
=sô'	done -25	extension -5	unrelated 36
=sô?	ack 15	blocked -4	in_progress 19
=sơ	in_progress 23
=sơ?	done 9	in_progress -19
=sơm'	in_progress 6
=sưa?	in_progress 25	unrelated 5
=tai.	question 6
=tam.	in_progress 4
=thang'	done 6
=thanh`	ack -2	in_progress 32
=thao?	done -27	in_progress 34
=thi`	blocked 58	done -9	question 5
=thiêu'	blocked 12
=thoai.	unrelated 23
=thu'	not_started 4
=thu?	done 12
=thâu`	blocked 4
=thê'	blocked 22	done -36	question 18
=thê?	extension 11	in_progress 18	question -5
=thêm	extension 60
=thôi	in_progress 44
=thôn	in_progress 22
=thông	ack 30
=thơi`	extension 20
=thư	in_progress 4
=thư'	in_progress 69
=thưc'	in_progress 18
=tich.	blocked -21	done 34
=tinh?	blocked 54	in_progress -3
=tiên'	in_progress 28
=tiên`	blocked 20	unrelated 28
=tiêng'	blocked 5
=tiêp'	ack 31	in_progress 5
=toan'	blocked 13
=tram'	blocked -4	done 4
=tram.	blocked 2
=tri`	blocked 6
=trinh`	blocked 37	done -15	in_progress 30
=triên?	not_started 17
=triêt.	ack 4
=trong	blocked -2	in_progress 27	not_started 12
=trăng'	not_started 8
=trơi`	unrelated 40
=trươc'	blocked -3	done 21	in_progress 12
=tuân`	question -5
=tâm	ack 21
=tât'	done 30
=tôi	ack 40	in_progress -4
=tơi'	in_progress 8
=tư	in_progress 4
=tư`	done 49	not_started -17
=tưng`	in_progress 58
=tương?	in_progress 5
=uy?	in_progress -7
=va`	done 14
=vi.	done -29
=vi`	blocked 20	extension 3
=viêc.	in_progress 53	not_started -35
=viên	blocked 9
=vâng	ack 19
=vây.	question 56
=văn	blocked -17	in_progress 7	question 6
=vơ.	unrelated 5
=vương'	blocked 31	in_progress -19
=xa~	blocked 32	done -9
=xoa'	done 2
=xuât'	extension 10
=y'	ack 27	blocked 7
=yên	ack 23
=zu.	done 5
=zôi`	done 5
=ô	ack 12
=ăn	unrelated 22
=đang	blocked 43	done -94	in_progress 126
=đat.	blocked -7
=đa~	blocked -16	done 27	extension -28	in_progress 77	not_started 16	unrelated -22
=đen	ack 16
=đep.	unrelated 35
=đi	in_progress -4	unrelated 27
=đinh`	unrelated 8
=điên.	unrelated 10
=đong'	blocked -9	in_progress 4
=đu?	blocked -45	done 67
=đung'	in_progress 10
=đung.	in_progress -8
=đâu	done -34	in_progress -9	not_started 72	question 39
=đâu`	done -33	in_progress 74
=đây	blocked -10	in_progress 34
=đây'	done 5
=đê?	ack 22	blocked -18
=đê`	extension 45	in_progress 4	not_started -22
=đô?	blocked 6
=đôc'	in_progress 6
=đôi'	blocked -9
=đôn	in_progress 6
=đông.	not_started 32
=đông`	blocked 4	not_started -20
=đơi.	blocked 18
=đơn	done -10
=đươc.	ack 3	blocked 20	done -36	extension 80	not_started -24	question -3	unrelated -37
=đương`	blocked 17
=ơ?	in_progress -19	question 3
=ơi	in_progress -7	unrelated 5
=ơn	ack 34
?	blocked -40	extension 24	question 62
? |	blocked -17	extension 16	question 102
ABLE	done -17	in_progress 96	not_started -26	unrelated -14
ABLE BECAUSE	blocked 10
ABLE NUMBER	in_progress 49
ABLE OVER	ack 32
ABLE SHARE	in_progress 47
ABLE UNIT	done 12
ABLE |	blocked 33
ACK	ack 227	blocked -12	done 7	in_progress -37	not_started -27	question -14
ACK COMMA	done 23
ACK FINISH	done 8
ACK SOFT	ack 16
ACK WHO	ack 25
ACK WORD	unrelated 7
ACK |	ack 57
ALMOST	done -68	in_progress 153
ALMOST FINISH	done -29	in_progress 79
ASK	done -18	extension 162	in_progress -75	not_started -38
ASK HELP	blocked 4	done -5
ASK POSTPONE	extension 48
ASK SOCIAL	unrelated 12
ASK UNIT	blocked 19
ASK UNTIL	extension 51
ASK WHO	blocked 4
ASK WORD	ack 62
ASKS	blocked -40	extension 24	question 62
ASKS |	blocked -17	extension 16	question 102
BECAUSE	blocked 82	extension 63	in_progress -50	not_started -15
BECAUSE WORD	blocked 35
BEFORE	ack -3	done 178	in_progress -29	not_started -27
BEFORE NOTYET	in_progress 4
BEFORE OVER	in_progress 12
BEFORE WORD	unrelated 14
BEFORE |	done 135	in_progress -51
BEGIN	ack -23	done -52	not_started 234
BEGIN DO	in_progress 22
BEGIN NOUN	not_started 4
BEGIN STEP	in_progress 3
BEGIN WHO	not_started 33
BEGIN WORD	blocked 4
BEGIN |	not_started 40
BUT	blocked 48	in_progress 25	not_started 5	question -36	unrelated -4
BUT LACK	in_progress 18
BUT UNDO	in_progress 7
CALM	blocked -58	done 103
CALM WORD	blocked -25	done 5
COMMA	done 35	extension 23	in_progress -4	not_started 2	question -100	unrelated -58
COMMA ASK	done 25
COMMA BUT	not_started 17
COMMA CALM	done 40
COMMA COND	unrelated 5
COMMA DOING	done -33	in_progress 95
COMMA EARLY	blocked -12	done 59
COMMA FINISH	ack 9
COMMA FUTURE	ack 6
COMMA GIVE	done 60	in_progress -11
COMMA HELP	blocked 7
COMMA INPUT	extension 53	in_progress -25
COMMA LACK	in_progress 27
COMMA MUST	blocked 6
COMMA NO	blocked 17
COMMA NOTYET	not_started 25
COMMA NOUN	done 6
COMMA NOW	blocked -4	in_progress 37
COMMA PART	in_progress 17
COMMA PAST	ack -13	in_progress -7	not_started 22	unrelated 16
COMMA REMAIN	done -17	in_progress 40
COMMA SOCIAL	done 10	unrelated -15
COMMA SOFT	blocked 4
COMMA THANKS	unrelated 9
COMMA UNIT	not_started -9
COMMA WH	unrelated 23
COMMA WHEN	ack 33	done -6
COMMA WHO	ack 9	extension -11
COMMA WORD	blocked 100	done 17	not_started -20	unrelated -4
COMMA |	done 15
COND	blocked 72	done -99
COND FINISH	in_progress 24
COND WORD	unrelated 4
CONFIRM	ack 18
CONFIRM |	ack 24
DENY	blocked 78	done -63	in_progress 57	not_started 34	unrelated -39
DENY COND	blocked 19
DENY FINISH	in_progress 9	not_started 22
DENY NOUN	in_progress 9
DENY SOFT	in_progress 19	question 37
DENY WORD	blocked 31
DENY |	blocked 13	done -41	not_started 50
DO	blocked 30	not_started 60	question -13
DO ABLE	blocked 13
DO BEFORE	in_progress 6
DO BUT	blocked 5
DO COMMA	not_started 8
DO DENY	not_started 35
DO FINISH	ack 9	done 51	in_progress -14	not_started -7
DO NOTYET	not_started -32	unrelated 3
DO NOUN	blocked 5
DO OVER	blocked -6	done 94
DO WORD	in_progress 7
DO |	in_progress 16	not_started 74
DOING	ack -36	done -39	in_progress 301	question -25	unrelated -36
DOING DO	in_progress 64
DOING EARLY	in_progress 18
DOING GIVE	in_progress 15
DOING OBSTACLE	blocked 76	in_progress -67
DOING RECEIVE	in_progress 2
DOING STEP	blocked -11	in_progress 53
DOING WAIT	blocked 40	in_progress -37
DOING WORD	blocked -5	in_progress 44
DRAFT	blocked 63	done -61	in_progress 128	not_started -45
DRAFT OVER	in_progress 2
DRAFT |	blocked 21	done -10	in_progress 31	not_started -10
EARLY	blocked 22	done -18	extension -9	in_progress 45	not_started 16	question -36
EARLY EARLY	done -5	in_progress 52
EARLY FINISH	blocked 5	done -28	not_started 13
EARLY OVER	done -11
EARLY SOFT	unrelated 7
EARLY WORD	blocked -7	done 122	not_started -12	question -3
EARLY |	done -15	not_started 2
FINISH	ack -66	blocked -11	done 155	extension -57	in_progress 121	not_started -11
FINISH BEFORE	done 28	in_progress -13
FINISH COMMA	blocked -10	done 72	in_progress -9	not_started 7
FINISH DENY	blocked 4	done -68	in_progress 80
FINISH DRAFT	done -25	in_progress 45
FINISH FUTURE	ack 22	blocked 4	done -15
FINISH HA	question 15
FINISH JUST	not_started 5
FINISH NOTYET	in_progress -27	not_started -5	question 98
FINISH NOUN	in_progress -10	unrelated 8
FINISH NOW	in_progress 8
FINISH OTHER	in_progress 14
FINISH OVER	ack -43	blocked -7	done 59
FINISH PART	done -31	in_progress 69
FINISH SHARE	in_progress 3
FINISH SO	blocked 3
FINISH SOFT	done 32	unrelated -11
FINISH SOON	done -8	in_progress 35
FINISH STOP	done 38
FINISH WHO	ack 13	in_progress 27
FINISH WHOLE	done 65	in_progress -37
FINISH WORD	in_progress -57	not_started 19	unrelated 11
FINISH |	done 114	in_progress 42	not_started -35	unrelated -22
FOR	blocked -89	done 61	extension 94	question -18
FOR SOFT	blocked -3	done 31
FOR UNIT	done 13	extension 5
FOR WHO	done -44	extension 23	in_progress 29	unrelated 13
FUTURE	ack 103	done -14	in_progress 2	question -58	unrelated -35
FUTURE COMMA	done 24
FUTURE FINISH	done -16	in_progress 53
FUTURE GIVE	in_progress 7
FUTURE LATER	in_progress 27
GIVE	ack -89	done 187	in_progress 33	not_started -43	question 31	unrelated -111
GIVE ABLE	in_progress 28
GIVE BEFORE	done 37
GIVE FINISH	done 37	in_progress -42
GIVE HA	extension 6
GIVE INPUT	blocked 38	done -22	in_progress 12
GIVE LATER	extension 3
GIVE NOUN	done 22	in_progress -56
GIVE OVER	done 38
GIVE SOFT	done 37
GIVE SUBMIT	in_progress 4
GIVE UNIT	done 42
GIVE UNTIL	blocked 4	in_progress -10
GIVE WH	done -10	question 58
GIVE WHO	in_progress 9
GIVE WORD	done 54	question 4
GIVE |	in_progress 48	question -7
HA	blocked -21	done -70	extension 59	in_progress -53	question 113
HA WHO	extension 13
HA |	done -20	question 82
HELP	ack 4	blocked 84	done -41	extension -64	in_progress 5	question 13	unrelated -24
HELP SOCIAL	blocked 7
HELP WORD	ack 17
HELP |	blocked 14	in_progress 4
HOW	question 74
INPUT	ack -15	blocked 128	done 63	extension -75	in_progress -31	not_started -81	question 73
INPUT ASK	in_progress 14
INPUT COMMA	in_progress 26
INPUT DENY	done 7	in_progress -3
INPUT EARLY	blocked 3
INPUT FINISH	in_progress -3	unrelated 8
INPUT JUST	in_progress -7
INPUT LACK	blocked 8
INPUT NO	blocked -14	question 47
INPUT NOTYET	question 19
INPUT OVER	done -9
INPUT POSTPONE	blocked 15
INPUT SOFT	blocked -18	done 25
INPUT STEP	done 26
INPUT THEN	blocked 7
INPUT WORD	blocked 11	done -13	extension -14	in_progress 7	question 15
INPUT |	blocked 81	question -30	unrelated -9
JUST	blocked -9	done -4	extension 31	not_started 120	unrelated -9
JUST BEGIN	not_started 3
JUST FINISH	in_progress 11
JUST OTHER	done 7	in_progress -3
JUST WORD	done -8	not_started 31
LACK	blocked 173	done -30	not_started 29	question -42	unrelated -18
LACK BEGIN	not_started 16
LACK INPUT	blocked 91	in_progress -39	not_started -4
LACK WH	blocked 9
LACK |	blocked 4
LATE	extension 100
LATE NUMBER	extension 7
LATE WORD	extension 21
LATER	blocked -150	done -108	extension 218	in_progress 149	not_started 90	question -86	unrelated -32
LATER BEGIN	not_started 9
LATER COMMA	blocked -2	extension 48
LATER FINISH	in_progress 40
LATER GIVE	in_progress 11
LATER JUST	in_progress -29	not_started 30
LATER OVER	blocked 15
LATER SOFT	extension 56
LATER WHO	in_progress 35	not_started 55
LATER WORD	blocked -32	done 9	in_progress 25
LATER |	ack 8	extension 35
LET	ack 24	done -27	extension 11	in_progress -44	question 11
LET EARLY	ack 3
LET RECEIVE	question 11
LET STEP	question 10
LET WORD	blocked -8
MORE	extension 128	in_progress -3
MORE INPUT	blocked 18	extension -4
MORE NUMBER	extension 47
MORE TERM	extension 9
MORE WORD	extension 3
MORE |	blocked -5	done 7
MUST	blocked 32	done -87	not_started -38	question 157
MUST SUBMIT	question 7
MUST WHO	blocked 6
MUST WORD	blocked 10
NO	blocked 65	done -64	in_progress -38	question 45	unrelated 42
NO FINISH	in_progress 17
NO FOR	blocked 3
NO MUST	in_progress 9
NO SOFT	blocked -7
NO WH	blocked 48
NO WHO	blocked -22	question 76
NO |	blocked -81	unrelated 74
NOTYET	ack -76	done -105	in_progress -7	not_started 174	question 65
NOTYET BEGIN	in_progress -42	not_started 107
NOTYET COMMA	done 4
NOTYET DO	not_started 33
NOTYET EARLY	in_progress -2	not_started 51
NOTYET FINISH	in_progress 95	not_started -63
NOTYET GIVE	blocked 32	done -12	in_progress 7	question -29
NOTYET LET	question 28
NOTYET REPORT	blocked 8
NOTYET SIGN	in_progress 12
NOTYET SOFT	in_progress -18	question 44
NOTYET STEP	in_progress -46	not_started 116
NOTYET WHO	not_started -48	question 65	unrelated 12
NOTYET WORD	blocked -8	not_started 57	question -2
NOTYET |	not_started -20	question 85
NOUN	ack -31	done 73	extension -47	in_progress -15	question 89	unrelated -52
NOUN FINISH	done 17	not_started 6
NOUN INPUT	blocked -28	extension -5	question 46
NOUN LATER	extension 49
NOUN NOUN	done 29
NOUN NUMBER	done -11
NOUN OVER	in_progress 15
NOUN PAST	unrelated 4
NOUN STEP	blocked -5
NOUN UNIT	blocked -26	question 7
NOUN WORD	done 5	in_progress -13
NOUN |	blocked 82	in_progress -34	question -36
NOW	ack -18	extension -7	in_progress 117	question -77	unrelated 60
NOW NOTYET	in_progress -17	not_started 33
NOW OVER	unrelated 4
NOW SOFT	done 8
NOW WHO	in_progress 66
NOW WORD	done -10
NOW |	done 17	not_started -5
NUMBER	ack -41	blocked -103	done 24	extension 88	in_progress 44	question -28	unrelated 25
NUMBER COMMA	unrelated 8
NUMBER NOW	done 7
NUMBER SPAN	done -14	extension 110
NUMBER UNIT	in_progress 6
NUMBER WORD	done 43	unrelated -29
NUMBER |	unrelated 34
OBSTACLE	ack -2	blocked 385	done -36	in_progress -141	not_started -39	unrelated -12
OBSTACLE COMMA	blocked -4	done 12
OBSTACLE OVER	blocked 6
OBSTACLE WORD	blocked 31
OBSTACLE |	blocked 52	in_progress -13	question 5
OTHER	in_progress 17
OTHER FINISH	done -11
OTHER WORD	done 14	in_progress -27
OTHER |	in_progress 14
OVER	ack 48	done 62	extension -60	in_progress 44	not_started -22	question -99	unrelated 18
OVER BUT	in_progress 44
OVER COMMA	ack 16	blocked -45	done -70	in_progress 34	unrelated 39
OVER GIVE	done -10
OVER HA	question 13
OVER SOFT	ack 6	done 98	in_progress -18	question -63
OVER WHO	done 104	in_progress -24	question -4
OVER |	done 72
PART	ack -39	blocked 24	done -34	in_progress 145
PART EARLY	blocked 6
PART NUMBER	done -3
PART WHO	done 21	in_progress -25
PART WORD	blocked 2	done -10	not_started -18
PAST	ack -27	blocked -14	done 132	extension -32	in_progress -3	unrelated 11
PAST BEGIN	in_progress 24	not_started -18
PAST DO	done 45	in_progress -35
PAST EARLY	done -63	in_progress 111
PAST FINISH	done 57	in_progress -36
PAST FUTURE	not_started 30
PAST GIVE	ack -40	blocked -18	done 103	in_progress 7
PAST RECEIVE	ack 146	done -47	in_progress -5
PAST SIGN	done 42
PAST SUBMIT	in_progress 32
PAST UNTIL	done -26	unrelated 26
PAST WORD	done 15
POSTPONE	done -33	extension 256	in_progress -33	unrelated -5
POSTPONE UNTIL	extension 23
POSTPONE WORD	extension 9
RECEIVE	ack 253	blocked -18	done -41	extension -27	in_progress -63	question 9
RECEIVE INPUT	not_started 21
RECEIVE OVER	ack 109	done -12	in_progress -7
RECEIVE SPAN	done -11	unrelated 18
RECEIVE |	ack 24	blocked -4
REMAIN	done -5	in_progress 68	not_started 32	question -16
REMAIN ABLE	done 14
REMAIN THEN	done 16
REMAIN WORD	done -36
REPORT	done 18	unrelated -4
REPORT NOTYET	in_progress 14
REPORT WHO	in_progress -10
REPORT |	blocked 3
SHARE	ack -6	done -117	in_progress 287	question -4	unrelated -3
SHARE OVER	in_progress 17
SHARE UNIT	in_progress 7
SHARE WORD	in_progress 6
SHARE |	extension 10	in_progress 24
SIGN	ack -12	blocked -6	done 89	in_progress 65	not_started -50	question 18	unrelated -37
SIGN THEN	in_progress 5
SIGN WORD	done 13
SIGN |	in_progress 26
SO	blocked 83
SOCIAL	ack -28	blocked 58	done -48	extension -36	in_progress -7	not_started -46	question -42	unrelated 319
SOCIAL FOR	unrelated 21
SOCIAL WHO	done -14
SOCIAL |	unrelated 84
SOFT	blocked -38	done 72	in_progress -28	not_started 11	question 20
SOFT BUT	in_progress 45
SOFT COMMA	in_progress 27
SOFT DOING	done 4	in_progress -7
SOFT FOR	done 51
SOFT NOTYET	question 23
SOFT NUMBER	blocked -41	done 66
SOFT OVER	done 37
SOFT REMAIN	in_progress 3
SOFT SOFT	done 5	unrelated 8
SOFT UNIT	done -2	unrelated 62
SOFT WHO	not_started 4	question 3	unrelated -37
SOFT WORD	ack -2	blocked 22	done 31	in_progress -21	question -9
SOFT |	in_progress 7	not_started -36
SOON	in_progress 6	question -4
SOON SOON	blocked 6
SOON |	ack 43	done -19
SPAN	extension 126	question -16	unrelated -38
SPAN BEFORE	done 79	in_progress -7
SPAN NO	extension 4
SPAN NUMBER	unrelated 4
SPAN THEN	blocked 27
SPAN WORD	blocked -13	in_progress 24
SPAN |	done -3
STEP	done 12	extension -9	in_progress 3	not_started 19
STEP FINISH	done 66	in_progress -42
STEP LACK	blocked -3	done 4
STEP RECEIVE	done -11	unrelated 18
STEP STOP	ack 4	done -5
STEP WORD	blocked -4	done 20	unrelated -2
STEP |	extension -11	not_started 33
STOP	ack 37	blocked -15	done 3	in_progress -29	question -14
STOP DO	ack 4
STOP |	ack 8	blocked -17	in_progress -9
SUBMIT	blocked -56	done -18	extension 22	in_progress 134	not_started -15	question 8
SUBMIT GIVE	done -13	in_progress 14
SUBMIT WORD	blocked -21	question 4
SUBMIT |	done -3	in_progress 31
TARGET	in_progress 17
TELL	ack 20	done -22	in_progress 9	not_started -27
TELL OBSTACLE	blocked 11
TELL |	blocked 3
TERM	ack -11	blocked 4	extension 37	in_progress -14	question 43
THANKS	ack 31	in_progress -23	unrelated 38
THANKS WHO	ack 12
THEN	blocked 40	done -86	extension -8	not_started 14	question 60	unrelated -6
THEN BEGIN	in_progress -6
THEN FUTURE	done 16
THEN WHO	done -7
THEN WORD	question 17
THEY	blocked 101	done -16	in_progress 29	not_started -29
THEY COMMA	blocked 7
THEY FINISH	question 10
THEY NOTYET	blocked 60	in_progress -3
THEY |	blocked 5	in_progress 14
UNDO	ack -14	blocked 40	done -33	in_progress 100	not_started -10	question -14
UNDO FINISH	done 4
UNDO SOFT	unrelated 32
UNDO WORD	in_progress 5
UNDO |	done -17	in_progress 40
UNIT	ack -45	blocked 81	done 34	extension -5	in_progress -21	not_started -5	question 13
UNIT FUTURE	done -4	in_progress 16
UNIT GIVE	done 18
UNIT NOTYET	blocked 62
UNIT NUMBER	blocked -23	done 17
UNIT OVER	in_progress 30
UNIT PART	done 4
UNIT PAST	not_started 6
UNIT SIGN	blocked -3	done 22
UNIT SOFT	unrelated 25
UNIT SOON	blocked 10	done -4
UNIT UNIT	blocked 78
UNIT WH	question 24
UNIT WHO	done -5	in_progress -25	unrelated 89
UNIT WORD	blocked 6	done 29	unrelated -29
UNSURE	blocked 85	done -59	extension 20	in_progress 33	question -50
UNSURE FINISH	done -10	in_progress 15
UNSURE PAST	in_progress 35
UNSURE WORD	blocked 19
UNTIL	blocked -4	done -19	extension 121	not_started 8	unrelated -3
UNTIL LATER	blocked -12	extension 164	in_progress -10
UNTIL UNIT	blocked 6
UNTIL WORD	done 10
UNTIL |	unrelated 17
WAIT	blocked 160	done -71	not_started -4
WAIT SIGN	in_progress 3
WAIT WORD	blocked 19	in_progress -15
WAIT |	blocked 7
WH	ack -71	blocked -13	done -9	extension -69	in_progress -100	not_started 37	question 256	unrelated 51
WH COND	blocked 12
WH EARLY	blocked 6
WH FOR	unrelated 5
WH MORE	blocked -5	done 4
WH REMAIN	done 16
WH SOFT	question 74
WH THEN	question 9
WH WHO	question 6
WH WORD	blocked -26	not_started 3	unrelated 28
WH |	done 5	in_progress -13	not_started 33	question 3
WHEN	ack 18	done -31	question 78
WHEN GIVE	question 7
WHEN MUST	question 8
WHO	ack 84	blocked -27	extension -3	in_progress -21	unrelated 16
WHO COMMA	done 6	not_started -26	question 17
WHO DENY	blocked 32
WHO DO	done 16
WHO DOING	in_progress 86
WHO EARLY	ack 7	done -8	unrelated 3
WHO FINISH	done 45
WHO FUTURE	ack 24
WHO GIVE	ack -7	done 30	in_progress 26	unrelated -9
WHO HELP	blocked 26
WHO HOW	question 14
WHO JUST	in_progress -36	not_started 149
WHO MORE	extension 17
WHO MUST	question 22
WHO NOTYET	blocked -5	not_started 99	question -12
WHO OBSTACLE	blocked 24
WHO PAST	done 9
WHO RECEIVE	ack 5	done -12	question 18
WHO REMAIN	in_progress 18
WHO SOCIAL	unrelated 31
WHO SOFT	ack -15	done 19	in_progress 31	question -16	unrelated -2
WHO STEP	blocked 2	done -9	in_progress 6
WHO THEN	unrelated 6
WHO UNIT	in_progress 3	question 6
WHO UNTIL	extension 13
WHO WH	done 22	question -12	unrelated 17
WHO WORD	blocked -16	done -10	in_progress 14	unrelated 60
WHO |	blocked -18	done 21	in_progress -86	question 45
WHOLE	done 149	in_progress -92
WHOLE UNIT	done 10
WORD	ack -33	extension -31	in_progress -22	not_started 25	unrelated 58
WORD ABLE	done 19
WORD ASK	extension 4
WORD BECAUSE	done 8
WORD BEFORE	blocked 18
WORD COMMA	blocked 51	done -6	in_progress 22	question -18
WORD DO	in_progress -42	not_started 37	unrelated 16
WORD DOING	blocked -24	done 22
WORD DRAFT	in_progress 19
WORD EARLY	blocked -13	done 52	in_progress -39	not_started 17
WORD FINISH	not_started 28	unrelated 18
WORD FUTURE	done 27
WORD GIVE	blocked 44	done 28	in_progress -23
WORD LATER	in_progress 5
WORD MUST	question 49
WORD NO	blocked 17	done -22
WORD NOTYET	blocked -11
WORD NOUN	blocked -74	done 54	in_progress -6	not_started 60	unrelated -19
WORD NOW	done -5
WORD NUMBER	blocked -4	done 50
WORD OBSTACLE	blocked -48	done 13	question 7
WORD OVER	ack 47	in_progress -22	question -12
WORD PART	blocked 3
WORD RECEIVE	ack -3	done 56
WORD REMAIN	ack 27	blocked 7	done -4	in_progress -9
WORD REPORT	in_progress 5
WORD SHARE	in_progress 32
WORD SIGN	in_progress 16
WORD SOCIAL	blocked 5	unrelated 23
WORD SOFT	ack -50	unrelated 84
WORD SPAN	done 59	extension 22	in_progress -8	question -15	unrelated -18
WORD TELL	blocked 81	done -10
WORD TERM	extension 5
WORD THEN	not_started 11
WORD UNIT	blocked 7	extension -15
WORD UNTIL	blocked -3	done 7
WORD WH	in_progress -11
WORD WHO	extension 7	in_progress -22	not_started 12	question -8	unrelated 14
WORD WORD	ack -10	blocked 58	done 29	not_started -29	question -30	unrelated 12
WORD |	done 24	extension -32	question -55	unrelated 56
a	ack 5	blocked -10	done -10	question 70	unrelated -15
a oi	in_progress 4
a |	ack 33	done -39	question 62
ai	blocked 46	done -47	question -17	unrelated 115
ai co	unrelated 7
an	in_progress -10	question -11	unrelated 43
an |	blocked 9
anh	ack -46	done 11	in_progress -10	question 52	unrelated 55
anh a	blocked 26	question -12
anh chi	unrelated 2
anh cho	blocked 9
anh em	unrelated 31
anh nao	question -8	unrelated 11
anh nhe	in_progress 4
anh |	blocked -16	question 33
asdfgh	unrelated 2
asdfgh |	unrelated 2
ba	blocked 39	not_started -16
ba ,	done -3
bac	unrelated 20
bac |	unrelated 13
ban	blocked -5	extension -3	in_progress 43	question 17
ban cuoi	in_progress 58
ban de	in_progress 8
ban hanh	done 23
ban tiep	blocked 7
bang	blocked -19	done 84
bang ron	done 7
banh	done -10	unrelated 4
banh toi	done -2	unrelated 6
bao	ack 13	blocked 11	extension -16	not_started -41	question 61
bao cao	done 54	unrelated -7
bao gio	in_progress -6	question 41
bao loi	blocked 12
bao |	in_progress 29
bat	done -49	in_progress 52	not_started 67
bat dau	done -28	in_progress 53	not_started 20
ben	blocked 41	done 12	extension -5	unrelated -26
ben cong	blocked 22
ben dien	blocked 6
bi	blocked 144	done -19	in_progress -40
bi tra	in_progress 7
bien	blocked 7	done 11	in_progress -7
biet	ack 5
biet roi	ack 4
bieu	done -6	in_progress 27
bieu |	done -9	in_progress 29
binh	blocked -8	done 33
birthday	unrelated 10
birthday anh	unrelated 10
bo	blocked 29	done -26
bo vo	unrelated 5
bom	question -8	unrelated 11
bom muon	question -8	unrelated 11
bong	unrelated 22
bong phuong	unrelated 9
bua	done 14	extension 7	not_started -24
buoc	in_progress 3
ca	ack -10	blocked 31	unrelated 26
ca ,	done 3
ca gieng	blocked -4	done 4
ca nha	unrelated 29
ca phong	done -6	unrelated 34
ca to	blocked 11
ca tru	blocked 3
ca |	in_progress 15
cac	in_progress 15	not_started -36	unrelated 37
cac anh	unrelated 3
cac bac	unrelated 47
cac phong	question 9
cac xa	blocked 16	done -4
cai	not_started 12	question -11	unrelated 18
cai |	question -8	unrelated 11
cam	ack 35
cam on	ack 50	in_progress -6
can	extension 3	question 26
can anh	blocked 10
cao	blocked 5	done 38	in_progress -19
cao |	blocked 2
cap	blocked 14	done 3
cat	blocked 16
cau	question 20
chac	blocked 19
cham	in_progress 19
cham nhat	in_progress 10
chan	blocked 8
chang	blocked 9
chap	ack 84
chap hanh	ack 85
chau	blocked -23	done 4	extension -9
chet	blocked 24
chi	ack 10	done 12	in_progress -20
chi con	in_progress 22
chi dao	blocked 7
chi ha	in_progress 8
chi luon	not_started 8
chi nao	done 15
chi |	blocked 23	question 9	unrelated -8
chieu	in_progress 21
chieu nay	in_progress 41
chinh	blocked 12
chinh lai	in_progress 12
cho	ack -34	blocked 22	done 16	extension 87	in_progress -46	not_started -27
cho anh	extension -4
cho ca	done 10
cho dong	in_progress 48
cho e	question 8
cho em	extension 34	unrelated 5
cho so	blocked 15
cho xong	in_progress 10
cho y	blocked 39
chong	done -3
chu	blocked 25	done 47	in_progress -5	unrelated -35
chu em	done 7
chu ki	blocked 2
chu nao	not_started 8
chu tich	blocked -24	done 27
chua	ack -96	blocked 33	done -134	not_started 188	question 31	unrelated -12
chua ,	done 4
chua a	question 72
chua ai	blocked 2
chua bao	blocked 8
chua bat	not_started 4
chua chay	done 7
chua co	blocked 15	done -4	not_started 45	question -6
chua de	question 28
chua gui	blocked 13
chua khoi	not_started 42
chua ki	in_progress 5
chua moi	not_started -12	unrelated 17
chua nop	in_progress 37
chua thay	in_progress 13
chua thuc	not_started 31
chua to	in_progress -13	not_started 32
chua tra	blocked 19
chua viet	not_started 15
chua xong	in_progress 30	not_started -22
chua |	not_started -25	question 64
chuc	in_progress -8	not_started 34	unrelated 42
chuc mung	unrelated 12
chuc xong	done 3
chuc |	in_progress -11	not_started 22
chup	ack 2
chup gui	ack 2
chuyen	done -32	in_progress 20
chuyen sang	blocked 7
chuyen van	done -16	in_progress 17
co	ack -19	blocked -45	extension 38	not_started 5
co ai	question -44	unrelated 24
co bom	question -8	unrelated 11
co can	blocked -6	question 55
co duoc	question 12
co file	question 3
co lam	in_progress -11	not_started 22
co nhuc	not_started 8
co phai	question 13
co so	done -8	in_progress 7
co the	extension 12	question -6
co y	blocked -2	done 4
com	unrelated 29
con	blocked -49	done 13	in_progress 40	question -5	unrelated 6
con dau	done 5	in_progress -2
con duoc	done 14
con ga	ack 16
con nguyen	not_started 4
con no	done 16
cong	done 23	in_progress 16	unrelated -25
cong an	blocked 29
cong dan	done 5
cong so	in_progress 4
cong tac	ack 5
cti	blocked 8
cti trung	blocked 8
cu	extension 30	not_started -24	unrelated -6
cu tri	done 3
cua	blocked 80	done -95	in_progress 19
cung	blocked 3
cuoi	done -5	in_progress 34	unrelated 18
cuong	in_progress 7
cuong |	in_progress 7
da	ack 58	blocked -98	done 24	extension -44	not_started 60
da ,	ack 17	done -14	not_started 11
da banh	done -2	unrelated 6
da chua	not_started 5
da chuyen	done -45	in_progress 14
da dong	done 9
da giao	in_progress 21
da gui	in_progress 40
da hoan	done 38	in_progress -34
da ki	done 43
da nhan	ack 27
da nop	in_progress 9
da phan	in_progress 18
da qua	done -12	unrelated 17
da ra	ack -3
da thuc	done 37	in_progress -8
da tiep	ack 25
da |	in_progress 10
dam	blocked 14	done -9
dan	blocked 59	done 24	in_progress -41	unrelated -6
dan tu	blocked 7
dang	done -48	in_progress 239	not_started -30	question -5	unrelated -19
dang bi	blocked 8	in_progress -6
dang cho	blocked 10	in_progress -7
dang ki	in_progress -6
dang lam	in_progress 33
dang uy	in_progress -14
dang vien	done 5
danh sach	blocked -8	done 8
dao	blocked 62	done -6
dat	done 26
dau	ack -30	done -26	extension -5	in_progress 70	not_started 67	unrelated -13
dau ,	in_progress 5
dau a	in_progress -6	question 23
dau da	in_progress 8
dau lam	in_progress 8
dau ma	not_started 29
dau moi	done 7	in_progress -3
dau xong	done 7
dau |	done -34	not_started 63
day	blocked -13	done 25	in_progress 15	question -17
day |	in_progress 6
de	ack 4	done -3	extension 52
de cuong	in_progress 8
de em	ack 34	in_progress -6
de xuat	extension 10
den	extension 32	in_progress -21
den |	ack 15
dep	unrelated 55
dep qua	unrelated 11
di	ack -16	extension 54	not_started -28	question -6	unrelated 33
di lam	not_started -22	unrelated 3
di |	done 26
dia	blocked 5
dich ,	in_progress 7
dich roi	unrelated 9
diem	blocked -21	question 23
diem thi	blocked -10	question 11
dien	in_progress -15	unrelated 2
dien bao	ack 4
dien luc	blocked 6
dien thoai	unrelated 23
dien tu	done 2
dinh	done 57	not_started -12
do	ack -20	blocked 12	done 4	in_progress 21	not_started -8	question -3
doc	blocked -18	done -5	in_progress 33
doi	blocked 57	in_progress -37	question -14
doi bong	unrelated 9
doi sang	blocked 14
don doc	in_progress 6
don vi	done -36
dong	done 32	not_started 7
dong dau	blocked -8	done 23
dt	done -11	unrelated 18
dt viet	done -11	unrelated 18
du	done 73	extension 10	not_started -18	question -15
du kien	in_progress 8
du thao	done -14	in_progress 43
du toan	blocked 51	in_progress -8
du |	done 23
dua	blocked -26	done 14	in_progress 16
dua khong	blocked -11	question 11
dung	blocked 81	done -7	extension -31	in_progress -10	not_started 79	question -4	unrelated -17
dung |	done -14	in_progress 17
duoc	ack 3	blocked 20	done -36	extension 80	not_started -24	question -3	unrelated -37
duoc ,	blocked 15
duoc chu	done 32
duoc khong	extension 93
duoc roi	ack 38	in_progress -3
duoc |	blocked 10
duong	done 27	in_progress -26
dut	blocked 38
e	ack 8	blocked -22	done -41	in_progress 17	question 21
e dua	in_progress 2
e hoi	question 11
e moi	not_started 3
em	ack 36	blocked -12	done -37	extension 14	in_progress -14	question -5	unrelated 18
em bao	in_progress 5
em chua	not_started 64
em chup	ack 2
em chuyen	blocked 5
em day	done 11
em di	unrelated 6
em gui	in_progress 27
em lam	done 10
em moi	in_progress -5	not_started 47
em nop	done 17	extension 27	question -7
em tong	question 10
em xem	ack 7
em |	done -4	unrelated 19
file	extension -3	question 33
file mau	question 5
ga	ack 13
ga den	ack 16
ghi	ack 75	blocked -9	done -19
ghi vao	ack 6
gi	not_started 10
gi a	question 5
gi khi	blocked 2
gi ma	in_progress 16
gi them	blocked -5	done 4
gi xong	in_progress 12
gia	ack -27	extension 45	in_progress -37	unrelated 51
gia han	blocked -2	extension 73
gia kinh	unrelated 17
gian	extension 65
giao	done 55	in_progress -29	not_started 4	unrelated -9
giay	blocked -14	done 3	not_started 5
gieng	blocked -6	done 3
gieng khoan	blocked -4	done 4
gio	done -10	extension -5	question 32
gio chua	not_started 7
gio dung	done -6	in_progress 9
gio nop	question 7
giup	extension 3
go	in_progress 35
goc	blocked 13
gui	done 3	extension -26	in_progress 39	not_started -61	question 4
gui a	in_progress 14
gui ban	question 8
gui mot	done -4	in_progress 11
gui nham	unrelated 34
gui roi	done 21	in_progress -13
ha	question 18
ha thuc	in_progress 8
han	ack -17	extension 130	in_progress -42	not_started -18	question 67	unrelated -10
hanh	ack 60
hanh roi	done -5	in_progress 7
hanh |	ack 23
happi	unrelated 10
happi birthday	unrelated 10
hay	done -55	question 89
hdnd	blocked 15
he	in_progress -7
het	ack -49	blocked 76	question 8	unrelated -38
het chua	question 28
het no	done 15
hien	ack 17	blocked -18	done 8	not_started 4
hien xong	done 19	in_progress -43
hieu	ack 19
hieu roi	ack 14
ho	ack -6	blocked -22	done 68	extension -2	in_progress 3	not_started 3	unrelated -31
ho so	not_started 8	unrelated -7
hoa	in_progress -7
hoan	done 7	in_progress 33	question -3
hoan tat	done 26
hoan thanh	in_progress 16
hoi	blocked 18	question 21	unrelated -13
hom	blocked -25	done 21	extension 16	not_started -4	unrelated 36
hom kia	done 16
hom nao	unrelated 4
hom qua	done -5	unrelated 15
hong ,	blocked -4	done 4
hop	ack -8	blocked 10	done -18	in_progress 28	question 6
hop doi	blocked 15
hop |	blocked 5	done -27	in_progress 5
huong	blocked 19
huong dan	blocked 7
huyet	blocked 4
huyet nam	blocked 4
iii	in_progress 3
ke	ack 5	blocked -62	done 5
ke con	ack 16
ke hoach	blocked -6
ket	done 25	unrelated -3
khac	not_started 2
khac va	done 7	in_progress -3
khac xong	done -11
khai	not_started 30
khao	done -16	unrelated 19
khao ca	unrelated 13
khen	blocked -8	done 29
khen |	done 8
khep	done 6
khi	blocked 43	done -16
khoan	done 2
khoan hong	blocked -4	done 4
khoanh	blocked 10
khoi	blocked -38	done 6	not_started 37
khoi su	not_started 16
khong	ack -22	blocked 119	done -27	extension 7	in_progress -59	question 21
khong a	blocked -18	extension 12	question 13
khong ai	blocked 18
khong anh	blocked -17	question 37
khong biet	blocked 16
khong con	done 20
khong nhung	done 14
khong phai	in_progress 9
khong sot	done 15
khong xong	in_progress 2
khong |	blocked -78	in_progress -7	question 33	unrelated 68
khu	blocked -9	done 52
khu |	done 6
ki	ack -13	done 74	not_started -18	question 9	unrelated -22
ki mau	done 7	in_progress -3
ki nhan	done 8
ki so	blocked 4
ki |	blocked 13	done -6	in_progress 14
kia	in_progress 19	not_started -13
kich	blocked -12
kiem	blocked -7	done 31
kiem tra	done 7
kien	blocked 7	in_progress 8
kien gi	blocked -4	done 4
kien |	blocked 7
kieu	blocked 9
kinh	ack -10	blocked 11
kinh phi	blocked 56
kinh the	unrelated 17
kip	blocked 17	in_progress -14
la	blocked 36	done -47	in_progress 33	question 14	unrelated -19
la xong	in_progress 8	not_started -3
lai	blocked -10	extension 28	in_progress 69	not_started -42
lam	ack -31	blocked 33	not_started 61	unrelated -18
lam ,	not_started 8
lam bo	unrelated 5
lam chua	unrelated 4
lam dau	in_progress -21	not_started 42
lam duoc	blocked 15
lam on	extension 3
lam roi	blocked -6	done 94
lam tu	in_progress 6
lam xong	done 3	not_started -2
lam |	not_started 71	unrelated -13
lan	blocked 26	in_progress 25
lanh	in_progress 16
lanh dao	in_progress 16
lap ca	blocked -4	done 4
lap xong	done -8
lay	done -22	in_progress 4	question 22
len	in_progress 27
lenh	ack 11
lich	blocked 21	done -13
lich hop	blocked 15
lien |	done -7	in_progress 10
liet	done 9
liet si	done 10
lieu	blocked 19	unrelated -8
lieu |	blocked 21	in_progress -2
linh	ack 26
lo di	done 16
loi	blocked 26
loi |	blocked 5
lop	unrelated 22
luc	blocked 49
luc gio	done 6
lui	extension 20
luon	not_started 20	unrelated -11
luon a	not_started 26
luu	done 3
ma	blocked 11	question -19	unrelated -2
ma chua	in_progress 8
ma con	done 14
ma xong	not_started 32
ma |	done 20
mac cho	blocked 4
mai	done 5	extension -17	in_progress 6	question -3
mai em	not_started 3
man	not_started 13
mang	blocked 28
mat	blocked 30	unrelated -7
mat sach	blocked 9
mau	done 15	in_progress -49	question 60
mau dau	done 7	in_progress -3
may	blocked 22	done -42	not_started -17	unrelated 13
mem	in_progress -14
met |	in_progress 2
minh	done -6	unrelated 7
minh vo	unrelated 9
mo	not_started 34
mo file	not_started 4
moc	extension 7
moi	ack -29	extension 11	in_progress -10	not_started 83	unrelated 7
moi hop	in_progress 3
moi khac	done 7	in_progress -3
moi nguoi	not_started -23	unrelated 69
moi trien	not_started 14
moi xong	done -11	in_progress 13
mot	done -22	extension 28	in_progress 2
mua	done -6	unrelated 41
mua xong	done -3	unrelated 6
mung	unrelated 3
muon	extension 5	question -37	unrelated 10
muon cai	question -8	unrelated 11
nam	blocked 16	done -73	in_progress 24
nam het	blocked 4
nam thang	done -11	unrelated 18
nao	blocked -16	extension -8	in_progress -8	not_started 31	question 22
nao a	question 14
nao co	question -8	unrelated 11
nao con	done 16
nao khao	unrelated 5
nao |	done 3	not_started 9
nau	unrelated 3
nay	ack -39	blocked -18	not_started 45	question 11	unrelated 15
nay ai	question 8
nay an	unrelated 2
nay chua	not_started 14
nay em	in_progress 10
nay tinh	blocked -14	question 20
nay |	question -4	unrelated -10
nen	blocked 83
neu	in_progress 8
ngan	blocked 15
ngay	blocked -39	extension 72	in_progress 9
ngay |	done 45	in_progress -28
nghe	unrelated 11
nghi	blocked 98	done -5	extension 16	unrelated -11
nghi phoi	done -3	in_progress 8
nghi phong	blocked 12
nghia vu	unrelated 5
nghiem	in_progress 8
nghiem thu	in_progress 9
ngo	done 3
ngoai	blocked 2
ngoi	in_progress 69
ngoi cong	in_progress 4
nguoi	blocked 39	done -13	in_progress -45	unrelated 71
nguoi a	blocked 7
nguoi |	done 6	not_started -9	unrelated 6
nguyen	not_started 21
nguyen trong	not_started 5
nha	ack -4	unrelated 129
nhac	ack 51	question 6
nhac nham	blocked 7
nhac nua	done 6
nhac |	blocked -4
nham	blocked 16	done -12	unrelated 64
nham a	unrelated 33
nham nguoi	blocked 7
nhan	ack 45	blocked -17	done 83	extension -8	in_progress -60
nhap	in_progress 50
nhau	blocked 23	done -9
nhe	blocked -17	done 2	in_progress -10	unrelated 36
nhe ,	in_progress 6
nhe ca	unrelated 7
nhe |	ack 10	done 15
nhen moi	done 5
nhich	not_started 5
nhich chi	not_started 8
nhiem	in_progress -5	not_started 7
nho	ack 2	blocked 27	in_progress -26	unrelated 13
nhom	unrelated 26
nhuc	not_started 8
nhuc nhich	not_started 8
nhung	done -14	not_started 21
nhung lam	done 14
niem	done 3
no	done 55	in_progress -27
no thi	done 16
noi	done -39	in_progress 28
noi roi	done -3	in_progress 5
nop	ack -39	blocked -36	done 3	extension 61	in_progress 11	not_started -39	question 48	unrelated -10
nop duoc	extension 6
nop tu	done 37
nop |	in_progress 89
not	done 2
nua	extension 19	in_progress -7	not_started 14
nua la	in_progress 5
nua |	in_progress -2
o	in_progress -67
o dau	question 15
o ke	ack 16
oi	done 12	not_started -15
ok	done 50
ok ,	ack -2	done 13
ok xong	done 10
om	blocked 32
on	ack 55	blocked -18	in_progress -5
on a	ack 5
on cho	extension 3
ong	blocked 39	in_progress -16
pdf	question 19
pha	blocked 6
pha san	blocked 8
phai	blocked 11	done -34	not_started -8	question 116
phai khong	question 9
phan	ack -24	blocked 15	done -27	extension 5	in_progress 26	unrelated -15
phan cong	in_progress 9
phan mem	in_progress -18
phan toi	done 16
phap	in_progress 25
phat	done 15
phep	done 17
phi	blocked 40	in_progress -2
phi khong	blocked -11	question 17
phi |	blocked 19
phim	done -9	in_progress 9
phim xong	done -7	in_progress 9
phong	extension -2	not_started -5	question 13
phong chu	in_progress 6
phong xong	question 10
phong |	done -3
phuong	done 8	in_progress -20
qua	in_progress -11	unrelated 52
qua ,	done 16
qua cac	unrelated 16
qua dt	done -11	unrelated 18
qua roi	in_progress 13
qua |	unrelated 27
quan	blocked -29	not_started 3
quan triet	ack 4
quay phim	done -7	in_progress 9
qui	done -24	extension 42
quyet	done 7
ra	ack -31	blocked 6	in_progress 56	unrelated -14
ra quan	in_progress 9
ra |	ack -2
ro	ack 36	in_progress -9
roi	ack 13	blocked -13	done 66	extension -34	not_started -4	unrelated 2
roi ,	blocked -42	done -13	in_progress 4	unrelated 31
roi a	blocked 4	done 66	in_progress -22
roi dong	blocked 3
roi gui	done -7
roi ha	question 35
roi ma	in_progress 7
roi nghen	done 5
roi nha	unrelated 8
roi nhung	done -18	in_progress 27
roi sep	done 28
roi |	done 72
ron	done 7
sach	blocked 45	done 59	unrelated -8
sach se	done 16
sai	blocked 20
san |	blocked 9
sang	blocked 23	in_progress -18	question -15
sang chua	in_progress 4
sang nay	done 48
sang qui	extension 3
sang tuan	blocked 11
sang |	blocked 3
sao	in_progress -7	question 24	unrelated -6
sao em	question 13
sap	blocked 18	done -11
sau	not_started 22
sau roi	blocked 14
sau |	ack 16
se	ack 171	done -40	extension -4
se dien	ack 4
se hoan	in_progress 2
se roi	done 16
sep	blocked 3	done 24	in_progress -13	unrelated -7
sep |	done 15	in_progress -10
so	extension -23
so cong	ack 6
so het	blocked 6
so tu	in_progress 4
so ve	blocked -4	done 4
so |	blocked 17	in_progress 11	unrelated -5
song	done 3
sot	done 27
sot xuat	blocked 4
su	in_progress -5	not_started 5
su |	not_started 16
sua	blocked -5	in_progress 17	unrelated 3
tac roi	ack 6
tam	ack 8
tan	done 5
tang	ack -4	unrelated 16
tang gia	unrelated 17
tat	done 30
tat zoi	done 5
tay	done 24	not_started 29
tham	blocked 20
tham quyen	blocked 6
thang	in_progress -22	not_started 47
thang ,	unrelated 9
thanh	blocked 15	done 15	in_progress 2
thanh .	done 5
thanh cong	done 12
thanh dung	in_progress 27
thanh kieu	blocked 2
thanh nghia	done -3	unrelated 5
thanh tra	blocked 16
thao	in_progress 48
thau	blocked 47
thau pha	blocked 8
thay	ack 15	done -14
thay tin	ack 8
thay xuong	in_progress 2
the	ack -15	done -40	extension 3	question 25
the |	ack -4	blocked -18	question 15	unrelated 15
them	extension 130	in_progress -4
them ngay	extension 12
them thoi	extension 9
them |	blocked -5	done 7
thi	ack -8	done -16	in_progress -17	not_started 14	question 27
thi dua	blocked -20	question 10
thi lo	done 16
thieu	blocked 14
thieu nguoi	blocked 4
tho	blocked 16
thoai	unrelated 16
thoi	done -6	extension 34	in_progress 27
thoi gian	extension 14
thon	blocked 8	done -10	in_progress 19
thon |	in_progress 28
thong	ack 23	done 8
thu	blocked -21	done 45	in_progress 31	question -5	unrelated -25
thu ba	done -5
thu hai	in_progress 12
thu phat	done -16	in_progress 17
thu sau	in_progress 7
thu that	not_started 4
thua	blocked 14	done -3
thuc	ack 3	blocked -32	in_progress 14
thuc hien	ack 21	in_progress -8
thuc |	in_progress 14
thuoc	blocked 5
thuong	unrelated -2
tich	blocked -24	done 26
tich khen	done 14
tich roi	in_progress 34
tien	blocked 15	in_progress 25	question -4	unrelated 4
tieng	blocked 5
tiep	ack 22	done -4
tiep dan	blocked 6
tiep thu	ack 6
tin	ack 67
tinh	done -29	not_started 7	question 54	unrelated -3
tinh diem	blocked -10	question 11
to	blocked 37	not_started 12
to chuc	in_progress -21	not_started 29
to sot	blocked 4
to trinh	blocked 19
toa	blocked 4
toan	blocked 12	done 17	in_progress -10
toan |	blocked 3
toi	ack 55	blocked -9	done -56	in_progress 30	not_started 15
toi ghi	ack 6
toi moi	not_started 7
toi nay	done -31	in_progress 25	unrelated 35
toi noi	done -2	in_progress 9
toi sach	done 16
toi |	not_started 8
ton	done 5
tong	done 6
tong hop	question 3
tra	done 70
tra khong	blocked -4	done 4
tra loi	blocked 21
tra |	in_progress -7
trai	done -4
tram	done 18
tram lap	blocked -4	done 4
tran hom	done -11	unrelated 18
trang	in_progress 23
trang tinh	not_started 9
trang |	in_progress 20
tre	extension 20
tren	done 7
treo	done 4	in_progress -3
tri	in_progress -12
trien	not_started 39
trien khai	not_started 43
triet	ack 4
triet !	ack 4
trinh	blocked 9	done -11	in_progress 84	not_started -23	unrelated -4
troi	unrelated 33
tron	done 8
trong	blocked -13	done 24	in_progress 15	not_started 4
tru	blocked 42	done -51
tru so	blocked 15	done -10
trua mai	in_progress 4
truc	done 41	in_progress -14
trung thau	blocked 3
truoc	blocked -2	extension -5	question 10	unrelated -13
truong	blocked 17
truyen xong	done 2
tu	blocked 93	done 70	not_started -36	unrelated -25
tu sang	blocked 21
tu thu	blocked 4
tuan	extension 10	in_progress -6	not_started 22	question -17
tuan sau	in_progress -4	not_started 16
tuan truoc	done 29
tui	not_started 23
tung	blocked -12	in_progress 103
tung nha	in_progress 15
tuoi	blocked -9	done 10
tuong	in_progress 8
tuong xong	in_progress 26
uy	blocked 6	in_progress -31
va	done 78	in_progress -12
va dang	done 7	in_progress -3
van	blocked -19	done 26	extension -6	not_started 7	unrelated -19
van phong	done 16	question 8
vang	ack 3	unrelated 2
vang tang	unrelated 17
vao so	ack 6
vay	done -20	question 143
vay |	question 56
ve	blocked 3	question -3	unrelated 10
ve da	done -2	unrelated 6
ve kiem	blocked -4	done 4
vi	blocked 63	done -74	extension 19
vi chua	not_started 11
vi |	in_progress 7
viec	in_progress -6	not_started 28	question 24	unrelated -7
viec kia	in_progress 24
viec nay	blocked -15	in_progress -17	not_started 14	question 44
vien	blocked 33
viet	done -12	not_started 4	unrelated 14
viet nam	done -11	unrelated 18
vo	done -9	unrelated 38
vo dich	unrelated 9
vo roi	unrelated 5
voi	done -13
voi |	unrelated 2
von	extension 5
vong	in_progress 16
vu	extension -7	in_progress -17
vu lam	unrelated 5
vui	unrelated 13
vuong	blocked 29	in_progress -21
word	question 17
xa	blocked 65	done -12
xa chua	blocked 30
xay	not_started 3
xe	in_progress 12	question -21	unrelated 62
xem	ack 11
xem |	ack 23
xin	ack 28	blocked -44	done -38	extension 153	in_progress -63	not_started -15	unrelated 19
xin ghi	ack 3
xin loi	unrelated 11
xin nop	extension 5
xin them	extension 9
xiu	extension 9
xoa	done 9
xoay	blocked 4
xong	ack -45	blocked -46	done 4	extension -17	in_progress 96	unrelated 21
xong %	done 12
xong a	done 57	in_progress -10
xong chua	in_progress -27	not_started -5	question 98
xong dau	in_progress 25
xong em	ack 41	done -24
xong gi	in_progress 7
xong het	question 21
xong kip	blocked 9
xong lien	in_progress 5
xong moi	not_started 4
xong nen	blocked 3
xong roi	ack -40	blocked -4	question 30
xong sao	blocked 4
xong se	ack 4
xong toi	done -6	in_progress 17
xong tran	done -11	unrelated 18
xong tu	done 24
xong ve	done -2	unrelated 6
xong |	ack -13	done 101	in_progress 21	not_started -22	unrelated -7
xuat	extension 14
xuat huyet	blocked 4
xuong	in_progress 3
xuong |	in_progress 2
y	ack 36
yen	ack 23
yen tam	ack 23
yeu	question 21
yeu cau	question 22
zoi	done 5
zoi nhen	done 5
zu	done 5
zu nay	done 5
|	blocked 5	extension -6	in_progress 5	not_started -5
| .	unrelated 23
| ABLE	ack 31
| ACK	ack 179	done 11	in_progress -66	question -8
| ALMOST	done -46	in_progress 128
| ASK	blocked 81	done -15	extension 41	in_progress -41
| BEFORE	done -14	in_progress 35
| BEGIN	in_progress 30
| COND	in_progress 40
| DENY	in_progress 40	unrelated -2
| DO	done 28	not_started -5
| DOING	blocked 64	in_progress 23
| FINISH	ack -16	done 109	in_progress -39	question 30
| FOR	extension 45
| FUTURE	in_progress 60
| GIVE	blocked -18	done 43	in_progress -15	question 52
| HOW	question 3
| INPUT	blocked 56	done 37	extension -10	in_progress -25	not_started -7	question 40	unrelated -12
| JUST	in_progress 76	not_started -30
| LACK	blocked 78	question -8
| LATER	done -57	extension -24	in_progress 82	not_started 117	question -30
| MORE	extension 6
| MUST	blocked 50
| NO	blocked -15	in_progress 26
| NOTYET	in_progress 71	not_started 62	question -85
| NOUN	done 34	in_progress -22	question 26
| NOW	blocked -5	question -4	unrelated 62
| NUMBER	unrelated 15
| OBSTACLE	blocked 107	done -7
| PART	done 46
| PAST	done 87	in_progress 31	not_started -80
| POSTPONE	extension 60
| RECEIVE	ack 116	done -7	in_progress -3
| REMAIN	blocked 13	done -11
| SOCIAL	done -15	unrelated 121
| SOFT	ack 54	blocked 38	in_progress -75	not_started 24	question -26
| STEP	done 36	in_progress -5
| STOP	unrelated 23
| TARGET	in_progress 17
| TERM	question 54
| THANKS	ack 33
| THEY	not_started -6	question 7
| UNDO	in_progress -5	unrelated 28
| UNIT	in_progress -8
| UNSURE	blocked 9	done -67	extension 6	in_progress 84	question -25
| UNTIL	extension -5	in_progress 3	not_started 17
| WAIT	done -8	in_progress 6
| WH	blocked -29	question 34	unrelated 13
| WHEN	question 66
| WHO	ack 34	done 43	not_started -37	question 22
| WORD	blocked 40	done 55	extension -51	in_progress -50	question -13	unrelated 22
| ai	blocked -24	unrelated 30
| anh	ack -5	question 29	unrelated 18
| asdfgh	unrelated 2
| ban	done -29	in_progress 58	unrelated 4
| bao	in_progress -11	question 23
| bat	in_progress 6
| ca	blocked 30
| cac	blocked 13	question 9
| cam	ack 26
| can	blocked 36	question -5
| chac	blocked 11
| chap	ack 16
| cho	done -14	extension 37	question 16
| chua	blocked 5	in_progress 49	not_started 38	question -91	unrelated -3
| chuc	unrelated 51
| co	blocked -68	question 81
| con	blocked 19	in_progress -4
| cot	done 6
| cti	blocked 8
| da	ack 88	done 16	not_started -11	unrelated -23
| dang	blocked 62
| di	unrelated 20
| doan	done 16
| duoc	ack 40
| e	in_progress 5	not_started -7
| em	done 26
| giai	blocked -3	done 17
| gui	in_progress -23	unrelated 21
| han	question 52
| happi	unrelated 10
| hieu	ack 11
| hoan	blocked 4	done 19	in_progress -58
| hoi	blocked 8
| khong	blocked -19	in_progress 94	not_started 4	question -56
| lam	not_started -17
| lich	blocked 14
| mai	not_started 14
| mo	done 16
| moi	in_progress 62	not_started -28
| mua	done -3	unrelated 21
| nau	unrelated 3
| neu	in_progress 9
| ngan	blocked 15
| nhich	in_progress 3
| nho	blocked 52
| nop	question 15
| o	ack 15
| ok	ack 6	done 53	in_progress -20
| qua	not_started 12
| quan	ack 4
| quay	done -7	in_progress 9
| roi	in_progress 15
| so	done 26
| to	blocked -9	in_progress 25
| toi	ack 31
| tram	blocked -16	done 55
| tuan	not_started 19
| tui	not_started 12
| tuong	in_progress 5
| tuyen	done 2
| van	in_progress 8	question -3
| vang	unrelated 6
| viec	blocked -6	question 6
| xe	blocked 8
| xin	extension 60	in_progress -12	unrelated 31
| xong	ack -4	done 29	in_progress 23	question 43	unrelated -22
| zu	done 5
| |	unrelated 17
"""
