"""Written by `make learn`: what each sign of a reply weighs for each intent, in hundredths."""

WEIGHTS = """\
!	ack 10
! thuc	ack 10
#0	ack 74	blocked -55	extension -50	in_progress 33	not_started -31	question -60	unrelated 102
#1	ack 63	blocked 58	done -61	extension -129	in_progress 139	not_started -52	question 9	unrelated -23
#2	blocked 33	done -104	extension -43	in_progress 78	not_started -15	question 33
#3	blocked 69	done -68	extension -40	in_progress 38	not_started -8	question 5	unrelated 4
#4	blocked 56	done -25	in_progress -14	not_started 5	question -7	unrelated 28
#5	ack -16	done 76	unrelated -35
#6	blocked -50	done 103	extension 33	unrelated -12
%	ack -6	in_progress 166	question -6	unrelated -2
% |	in_progress 5
,	blocked 17	done 50	extension 14	question -106	unrelated -60
, ai	unrelated 8
, ca	done -19
, chi	not_started 3
, chua	not_started 27
, con	in_progress 9
, da	ack -6	not_started 40
, dang	in_progress 21
, gio	in_progress 15
, hom	unrelated 11
, khong	done 47
, moi	in_progress 46	not_started -8
, |	done 4
.	blocked -19	done 25	in_progress -15
. |	ack 4	blocked -18	in_progress -6
:	done 21
=a'	not_started 45
=a.	ack 11	done -24	in_progress -15	question 47
=a`	question 18
=ba`	unrelated 12
=ban'	unrelated 4
=ban?	extension -15	in_progress 77
=bao'	ack 12	in_progress 23	not_started -17	unrelated -4
=bao~	blocked 14
=bi.	blocked 51
=biêu?	in_progress 10
=bên	blocked 8	unrelated -15
=bô'	unrelated 10
=bô.	in_progress 8
=băt'	done -19	in_progress 60
=ca?	unrelated 11
=cac'	done -2	in_progress 37	not_started -25	unrelated 39
=cai'	in_progress 3
=cam?	ack 18
=cao'	done 41
=chau'	blocked -7	in_progress 10
=chi.	done 13	unrelated 13
=chinh'	blocked 30	done -13
=chiêu`	in_progress 7
=cho	blocked -47	extension 48	question 18
=chu?	question 2
=chuc'	unrelated 28
=chuyên?	in_progress 24
=châp'	ack 36
=chô~	blocked 28	in_progress -4
=chăc'	blocked 19
=chơ.	done 31
=chơ`	blocked 77	done -50
=chưa	ack -75	blocked 20	done -66	not_started 56	question 25
=chưc'	not_started 14
=chưng'	done 5
=chư~	done -2
=co'	ack -17	blocked -45	not_started 13
=con`	in_progress 87	unrelated -6
=cu.	done 5
=cua?	done -25
=cung~	blocked 4	in_progress 2
=cu~	blocked 3	done -8
=câu`	question 7
=công	blocked 57	done -54	in_progress 43	unrelated -7
=cư'	ack 6
=cươi'	unrelated 25
=cương	in_progress 8
=da.	ack 19	in_progress -11	not_started 37
=do	blocked 9	extension 7	in_progress -4
=dâu'	blocked -7	done 8
=dơ?	in_progress 6
=dơi`	blocked 36
=dư.	blocked 55	done -72	in_progress 16
=dưng`	blocked 10
=ga`	ack 14
=gi`	not_started 10
=gia'	blocked 16
=giây'	blocked -7	not_started 8
=giơ`	question 16
=go~	in_progress 26
=gưi?	done 5	extension -28	in_progress 51	not_started -49
=ha?	question 39
=ha`	in_progress 4
=han.	ack -3	extension 52	in_progress -20	question 43
=hanh`	ack 15
=hay	done -6	question 48
=hiên.	blocked -2	in_progress 5
=hoach.	in_progress 3
=hoan`	done 28	extension -2	in_progress 23	question -9
=hoi?	question 11
=hop.	blocked 48	done -75	in_progress 16	not_started 10
=hêt'	question 9	unrelated -18
=hô`	in_progress 9
=hôi.	unrelated -2
=hôi`	blocked 18
=hôm	done 7	extension 11
=hơp.	question 33
=khac'	done -47	in_progress 51
=khi	blocked 34
=khoa'	blocked 6
=khâu?	blocked 3
=không	ack -19	blocked 98	done -35	extension 13	in_progress -46	not_started -3	question 18
=ki'	in_progress 60	not_started -16
=kip.	blocked 21	in_progress -18
=kiêm?	done 18
=kiên'	in_progress 14
=kiêu?	blocked 8
=kê	ack 14
=kê'	blocked -5	in_progress 9
=la`	blocked 33	done -17	in_progress 27
=lai.	blocked -7	extension 22	in_progress 40
=lam`	ack -19	blocked 50	done -24	not_started 45	question -10
=li'	in_progress -4
=lich.	blocked 16
=linh~	ack 26
=liên`	in_progress 18
=liêt.	done 6
=lo	done 12
=lân`	blocked 36	done -14
=lây'	done -10
=lôi~	unrelated 8
=lưc.	blocked 43
=lưu	done 2
=ma`	not_started 19	question -4
=mai	not_started 6
=mai'	done 16
=may'	blocked 29	done -5
=moi.	not_started -15	unrelated 55
=mât'	blocked 33	done -14
=mâu~	question 60
=môc'	extension 4
=môt.	done -13
=măc'	blocked 11
=mơ?	not_started 20
=mơi'	blocked -29	done -12	in_progress 64	not_started 66	question -4
=mưng`	unrelated 4
=nao`	in_progress -9	not_started 17	question 4
=nay	done 16	question -7	unrelated 27
=nay`	extension 3	question 5
=ngay`	extension 34	in_progress 29
=nghi.	blocked 29
=nghi?	done -3
=nghiêm.	in_progress 8
=ngôi`	in_progress 22
=ngươi`	in_progress -7	unrelated 37
=nha`	done -4	unrelated 79
=nhap'	in_progress 13
=nhe'	done 4	in_progress -35	unrelated 29
=nhâm`	unrelated 49
=nhân.	ack 54	in_progress -22
=nhơ`	blocked 17
=nhưng	done -20	in_progress 27
=nhưng~	blocked -3	done 23
=nên	blocked 53
=nêu'	in_progress 4
=nôi?	blocked 19
=nôp.	ack -10	blocked -23	extension 52	in_progress 56	not_started -33
=nơ.	done 37	in_progress -2
=nơi	in_progress 10
=nưa?	blocked 3
=phai?	done -11	question 37
=phan?	blocked 4
=phat'	in_progress 3
=phi'	blocked 36	in_progress -2
=phong`	blocked 10	done -23	question 12
=phân	not_started 17
=phê	in_progress -10
=qua	blocked -7	done 27	question 4	unrelated -10
=qua'	blocked 32	done -7	in_progress -38	unrelated 89
=quan'	ack 10
=qui'	extension 34
=ro~	ack 40
=rôi`	ack 6	extension -47	in_progress 37	not_started -18
=sach'	done 8
=sach.	blocked 60
=sang	done -12	extension 19	not_started 19
=sang'	done 12
=sau'	in_progress 6
=se~	ack 80	done -19	in_progress 24
=si~	done 6
=sot'	done 27
=sân	unrelated 28
=sêp'	blocked 8
=sô'	done -36	unrelated 37
=sô?	ack 5
=sơ	in_progress 22
=sơ?	blocked 3	done 24	in_progress -17
=sưa?	in_progress 34
=tai.	question 11
=thanh`	blocked 4	in_progress 14
=thao?	done -16	in_progress 45
=thi`	blocked 43	done -18
=thiêu'	blocked 11
=thoai.	unrelated 20
=thu?	done 5
=thê'	done -7	question 10
=thê?	in_progress 15
=thêm	extension 69
=thôi	in_progress 6
=thôn	in_progress 25
=thông	ack 38
=thơi`	extension 26
=thư'	in_progress 71
=thưc'	in_progress 10
=tich.	done 28
=tinh?	blocked 68	done -2
=tiên`	blocked 30	unrelated 11
=tiêp'	ack 21
=toan'	blocked 19
=trinh`	done -2	in_progress 41
=triên?	not_started 3
=triêt.	ack 10
=trong	in_progress 7	not_started 15
=trăng'	not_started 9
=trơi`	unrelated 49
=trươc'	done 20
=tuân`	question -3
=tâm	ack 3
=tât'	done 30
=tô?	not_started 5
=tôi	ack 37
=tông?	question 9
=tơi'	done -12	in_progress 8
=tư`	blocked 3	done 31	in_progress -22
=tưng`	in_progress 28
=tương?	in_progress 4
=vi.	done -30
=vi`	blocked 16	extension 9
=viêc.	in_progress 24
=viêt'	not_started 7
=vâng	ack 29
=vân~	in_progress 11
=vây.	question 64
=vê`	in_progress 8
=văn	blocked -9	in_progress 9
=vơ.	done -2	unrelated 11
=vương'	blocked 33	in_progress -21
=xa~	blocked 13	done -6
=xuât'	extension 6
=y'	ack 39	blocked 16	done -10
=yên	ack 6
=yêu	question 4
=ô	ack 11
=ông	blocked 20
=ăn	unrelated 27
=đang	blocked 36	done -86	in_progress 128
=đat.	in_progress 7
=đa~	extension -17	in_progress 96	unrelated -9
=đen	ack 14
=đep.	unrelated 33
=đi	blocked -5	done 18	unrelated 24
=điên.	unrelated 8
=đong'	in_progress 4
=đu?	blocked -32	done 62
=đung'	in_progress 3
=đâu	done -57	not_started 73	question 46
=đâu`	done -66	in_progress 83
=đây	in_progress 38
=đê?	ack 23	blocked -18
=đê`	extension 44	in_progress 9	not_started -20
=đên'	extension 8
=đôi'	blocked -7
=đôi.	done -3
=đôn`	blocked 3
=đông.	not_started 17
=đông`	not_started -5
=đơi.	blocked 19
=đơn	done -16
=đươc.	blocked 16	done -28	extension 76	in_progress 7	not_started -31	unrelated -35
=ơ?	in_progress -9	question 4
=ơi	done 3	unrelated 15
=ơn	ack 37
?	blocked -27	done -8	not_started 5	question 66
? |	blocked -5	question 93
ABLE	in_progress 96	not_started -20	unrelated -13
ABLE BECAUSE	blocked 3
ABLE NUMBER	in_progress 44
ABLE OVER	ack 36	in_progress -4
ABLE SHARE	in_progress 52
ABLE UNIT	done 13
ABLE |	blocked 32
ACK	ack 212	in_progress -30	not_started -27	question -12
ACK COMMA	done 10
ACK SOFT	ack 17
ACK WHO	ack 43
ACK |	ack 61
ALMOST	done -71	in_progress 167
ALMOST FINISH	done -26	in_progress 71
ASK	done -22	extension 133	in_progress -58	not_started -30
ASK HELP	done -4
ASK POSTPONE	extension 50
ASK SOCIAL	unrelated 17
ASK UNIT	blocked 18
ASK UNTIL	extension 48
ASK WORD	ack 69
ASKS	blocked -27	done -8	not_started 5	question 66
ASKS |	blocked -5	question 93
BECAUSE	blocked 99	extension 56	in_progress -39	not_started -16
BECAUSE WORD	blocked 51	done -12
BEFORE	done 184	in_progress -13	not_started -13	unrelated -13
BEFORE OVER	in_progress 18
BEFORE |	done 110	in_progress -18
BEGIN	ack -8	done -12	not_started 231
BEGIN DO	in_progress 22
BEGIN NOUN	not_started 5
BEGIN WHO	not_started 35
BEGIN |	not_started 31
BUT	blocked 7	in_progress 53	not_started -8	question -22
BUT LACK	in_progress 28
BUT REMAIN	done 5
BUT UNDO	in_progress 6
CALM	blocked -36	done 111
CALM WORD	done 9
COMMA	blocked 17	done 65	extension 23	question -109	unrelated -62
COMMA ASK	done 25
COMMA CALM	done 41
COMMA COND	done -2	unrelated 11
COMMA DOING	done -12	in_progress 54
COMMA EARLY	done 52
COMMA GIVE	done 32	in_progress -15
COMMA INPUT	extension 17
COMMA LATER	in_progress 19
COMMA NOTYET	not_started 13
COMMA NOUN	done 19
COMMA NOW	in_progress 30
COMMA PART	in_progress 10
COMMA PAST	ack -6	done 3	not_started 39
COMMA REMAIN	done -13	in_progress 16
COMMA SOFT	blocked 11	done -7
COMMA WH	unrelated 6
COMMA WHEN	ack 39
COMMA WHO	in_progress 3
COMMA WORD	blocked 107	unrelated -20
COMMA |	done 4
COND	blocked 22	done -87
COND CONFIRM	ack 7
COND FINISH	in_progress 23
COND WORD	done -4	unrelated 9
CONFIRM |	ack 6
DENY	blocked 40	done -75	in_progress 42	not_started 59	unrelated -16
DENY FINISH	not_started 27
DENY NOUN	in_progress 18
DENY SOFT	in_progress 6	question 37
DENY |	blocked 24	done -62	not_started 58
DO	blocked 14	extension -18	not_started 38	question -19
DO ABLE	blocked 10
DO BEFORE	in_progress 10
DO BUT	blocked 8
DO DENY	in_progress -17	not_started 41
DO FINISH	done 61	not_started -23
DO NOTYET	not_started -20
DO NOUN	done -5
DO OVER	done 92
DO |	in_progress 10	not_started 61
DOING	ack -28	done -38	in_progress 299	not_started -5	question -14	unrelated -33
DOING DO	in_progress 40
DOING EARLY	in_progress 12
DOING GIVE	in_progress 3
DOING OBSTACLE	blocked 74	in_progress -63
DOING STEP	in_progress 45
DOING WAIT	blocked 44	in_progress -35
DOING WORD	blocked -28	in_progress 52
DRAFT	blocked 76	done -73	in_progress 146	not_started -48
DRAFT |	blocked 33	done -13	in_progress 34	not_started -16
EARLY	ack -7	in_progress 67	not_started 42	question -12
EARLY EARLY	done -8	in_progress 40
EARLY FINISH	done -23	not_started 29
EARLY INPUT	done 5
EARLY OVER	done -4
EARLY WORD	blocked -3	done 95	not_started -3
EARLY |	done -15	not_started 9
FINISH	ack -85	done 168	extension -27	in_progress 135	not_started -36	unrelated -43
FINISH BEFORE	done 10	in_progress -11
FINISH COMMA	done 27	in_progress -23
FINISH DENY	done -41	in_progress 77
FINISH DRAFT	done -19	in_progress 40
FINISH HA	question 17
FINISH NOTYET	in_progress -29	question 111
FINISH NOUN	done 42	in_progress -20
FINISH NOW	in_progress 13
FINISH OTHER	in_progress 5
FINISH OVER	ack -11	done 63
FINISH PART	done -46	in_progress 78
FINISH SHARE	in_progress 2
FINISH SOFT	done 36	in_progress 5
FINISH SOON	done -32	in_progress 33
FINISH STOP	done 44
FINISH WHO	in_progress 30
FINISH WHOLE	done 66	in_progress -42
FINISH WORD	blocked -9	done 8	in_progress -57	not_started 45
FINISH |	ack -15	done 110	in_progress 36	not_started -31
FOR	blocked -69	done 61	extension 78
FOR SOFT	done 29
FOR UNIT	done 22	extension 10
FOR WHO	done -43	extension 29	unrelated 13
FUTURE	ack 103	blocked 20	done -9	in_progress 32	question -50	unrelated -31
FUTURE COMMA	done 32
FUTURE DENY	in_progress -13
FUTURE FINISH	done -9	in_progress 43
FUTURE GIVE	in_progress 12
FUTURE LATER	in_progress 11
GIVE	ack -94	done 194	in_progress 40	not_started -76	question 52	unrelated -76
GIVE ABLE	in_progress 20
GIVE BEFORE	done 10
GIVE FINISH	done 8	in_progress -24
GIVE INPUT	blocked 11
GIVE LATER	extension 5
GIVE NOTYET	question 5
GIVE NOUN	done 16	in_progress -32	question 4
GIVE OVER	done 41
GIVE SOFT	done 30
GIVE UNIT	done 52	in_progress -7
GIVE UNTIL	in_progress -9
GIVE WH	question 33
GIVE WORD	done 41
GIVE |	in_progress 58
HA	blocked -11	done -84	extension 58	in_progress -57	question 102
HA WHO	question 3
HA |	done -20	question 83
HELP	blocked 62	done -16	extension -65	in_progress 16	question 9	unrelated -16
HELP WORD	ack 17
HELP |	blocked 19	in_progress 15
HOW	question 77
INPUT	blocked 134	done 66	extension -74	in_progress -15	not_started -75	question 53	unrelated -6
INPUT ASK	done -2	in_progress 13
INPUT DENY	done 7	in_progress -5
INPUT EARLY	blocked 3
INPUT FINISH	done 6
INPUT JUST	done 5	in_progress -6
INPUT LACK	blocked 15
INPUT NO	blocked -12	question 49
INPUT POSTPONE	blocked 10
INPUT SOCIAL	unrelated 9
INPUT SOFT	done 37
INPUT STEP	done 13
INPUT THEN	blocked 16
INPUT WORD	blocked 13	done -37	in_progress 2	question 20
INPUT |	blocked 77	done -5	question -22	unrelated -17
JUST	blocked -23	not_started 118	unrelated -9
JUST FINISH	in_progress 7
JUST OTHER	done 8	in_progress -4
JUST WORD	done -12	not_started 22
LACK	blocked 177	done -28	not_started 28	question -45	unrelated -9
LACK BEGIN	not_started 15
LACK INPUT	blocked 61	in_progress -33
LACK WH	blocked 5
LACK WORD	not_started 10
LATE	extension 102
LATE NUMBER	extension 5
LATE WORD	extension 31
LATER	blocked -153	done -123	extension 229	in_progress 163	not_started 60	question -86	unrelated -13
LATER COMMA	extension 52
LATER FINISH	in_progress 44
LATER GIVE	in_progress 12
LATER JUST	in_progress -24	not_started 22
LATER OVER	blocked 10
LATER SOFT	extension 55
LATER WHO	extension -10	in_progress 32	not_started 52
LATER WORD	blocked -21	extension 6
LATER |	ack 9	extension 38	in_progress 5
LET	ack 22	done -17	extension 12	in_progress -30
LET STEP	question 19
MORE	extension 123	in_progress -5
MORE INPUT	blocked 16
MORE NUMBER	extension 42
MORE TERM	extension 10
MORE |	done 3
MUST	blocked 21	done -87	not_started -34	question 148
MUST FINISH	done -10
MUST SUBMIT	question 10
MUST WHO	blocked 14
NO	blocked 57	done -47	in_progress -42	question 37	unrelated 24
NO DENY	blocked 11
NO FINISH	in_progress 9
NO SOFT	question 15
NO WH	blocked 11
NO WHO	blocked -7	question 23
NO |	blocked -54	unrelated 81
NOTYET	ack -81	blocked 4	done -105	not_started 151	question 43
NOTYET BEGIN	in_progress -35	not_started 100
NOTYET DO	not_started 26
NOTYET EARLY	not_started 43
NOTYET FINISH	in_progress 92	not_started -52
NOTYET GIVE	blocked 13	done -17	in_progress 18	question -24
NOTYET LET	question 19
NOTYET SIGN	in_progress 15
NOTYET SOFT	in_progress -18	question 66
NOTYET STEP	in_progress -34	not_started 103
NOTYET WHO	not_started -28	question 35	unrelated 8
NOTYET WORD	not_started 42
NOTYET |	not_started -3	question 87
NOUN	ack -20	blocked 7	done 60	extension -25	in_progress -14	question 88	unrelated -38
NOUN FINISH	done 27
NOUN INPUT	blocked -20	question 49
NOUN LATER	extension 59
NOUN NOUN	done 19
NOUN NUMBER	done -27
NOUN OVER	in_progress 19
NOUN UNIT	blocked -22	question 19
NOUN |	blocked 84	in_progress -27	not_started 19	question -33
NOW	ack -11	blocked -31	in_progress 145	not_started -21	question -61	unrelated 55
NOW WHO	in_progress 46
NUMBER	ack -35	blocked -130	done 41	extension 88	in_progress 52	question -25
NUMBER SPAN	extension 109
NUMBER UNIT	in_progress 20
NUMBER WORD	done 34
NUMBER |	done -19	in_progress 11	unrelated 46
OBSTACLE	ack -18	blocked 385	done -41	extension 9	in_progress -138	not_started -32	unrelated -11
OBSTACLE COMMA	done 3
OBSTACLE WORD	blocked 23
OBSTACLE |	blocked 45	in_progress -15
OTHER	blocked 7	in_progress 35
OTHER FINISH	in_progress 4
OTHER WORD	done 15	in_progress -30
OTHER |	in_progress 15
OVER	ack 39	blocked -5	done 102	extension -40	in_progress 70	not_started -37	question -103
OVER BUT	in_progress 37
OVER COMMA	blocked -20	done -40	in_progress 49	unrelated 7
OVER SOFT	ack 26	done 91	in_progress -17	question -50
OVER WHO	done 76	in_progress -13
OVER |	done 64
PART	ack -21	blocked 9	done -32	in_progress 131
PART NUMBER	done -7	in_progress 7
PART WHO	done 25
PART WORD	in_progress 38	not_started -18
PAST	ack -2	done 172	extension -4
PAST BEGIN	in_progress 20
PAST COMMA	not_started 4
PAST DO	done 28	in_progress -40
PAST EARLY	done -48	in_progress 119
PAST FINISH	done 44	in_progress -25
PAST GIVE	ack -22	done 126
PAST RECEIVE	ack 129	done -41	in_progress -5
PAST SIGN	done 28
PAST SUBMIT	done -6	in_progress 46
POSTPONE	done -20	extension 245	in_progress -50	question -3
POSTPONE UNTIL	extension 18
RECEIVE	ack 267	blocked -30	done -23	extension -7	in_progress -51
RECEIVE OVER	ack 74	done -4
RECEIVE WORD	ack 2
RECEIVE |	ack 11
REMAIN	blocked -25	done -19	in_progress 76	not_started 26	question -8
REMAIN ABLE	done 13
REMAIN THEN	done 15
REMAIN WORD	done -39
REPORT	done 25	not_started -6
REPORT NOTYET	in_progress 6
REPORT WHO	in_progress -6
SHARE	done -101	in_progress 309
SHARE UNIT	in_progress 4
SHARE |	in_progress 36
SIGN	ack -7	done 100	in_progress 57	not_started -44	question 3	unrelated -23
SIGN OVER	done 2
SIGN WORD	done 15
SIGN |	blocked -14	in_progress 60
SO	blocked 68
SOCIAL	ack -24	blocked 28	done -18	extension -19	not_started -48	question -59	unrelated 319
SOCIAL WHO	unrelated 10
SOCIAL |	unrelated 86
SOFT	done 67	in_progress -25	question 4
SOFT COMMA	ack 2
SOFT FOR	done 30
SOFT NOTYET	question 14
SOFT NOUN	blocked 10
SOFT NUMBER	blocked -25	done 62
SOFT REMAIN	in_progress 10
SOFT SOFT	unrelated 7
SOFT UNIT	done -12	in_progress -5	unrelated 76
SOFT WHO	unrelated -36
SOFT WORD	blocked 29	done 19	in_progress -26
SOFT |	blocked -33	in_progress 3	not_started -35	unrelated 9
SOON	ack 30	blocked -9	in_progress 26
SOON WORD	done 8
SOON |	ack 51	done -34
SPAN	done 15	extension 139	unrelated -55
SPAN BEFORE	done 60
SPAN LATER	in_progress 6
SPAN THEN	blocked 39
SPAN WORD	in_progress 28
SPAN |	extension 2
STEP	blocked -29	done 38	extension -18	in_progress 5	not_started 36	unrelated -9
STEP FINISH	done 69	in_progress -56
STEP STOP	ack 10	done -10
STEP WORD	in_progress 14
STEP |	question 5
STOP	ack 46	blocked -20	in_progress -33	question -4
STOP DO	ack 10
STOP |	ack 4	blocked -19	in_progress -10
SUBMIT	blocked -30	done -33	extension 8	in_progress 146
SUBMIT GIVE	done -13	in_progress 14
SUBMIT WORD	blocked -6	question 7
SUBMIT |	in_progress 33
TARGET	in_progress 21
TELL	blocked 26	done -27	in_progress 19	not_started -4
TELL |	blocked 17	done -2
TERM	extension 33	question 51
THANKS	ack 35	in_progress -9
THANKS WHO	ack 11
THEN	blocked 37	done -95	extension -27	in_progress 14	question 73
THEN FUTURE	done 15
THEN WORD	done -7	question 3
THEY	blocked 103	done -24	in_progress 24	not_started -24
THEY COMMA	blocked 4
THEY FINISH	question 18
THEY NOTYET	blocked 52
THEY |	blocked 2	in_progress 9
UNDO	ack -13	blocked 7	done -23	in_progress 65	not_started -12	unrelated 13
UNDO SOFT	unrelated 30
UNDO |	done -39	in_progress 39
UNIT	ack -31	blocked 75	done 42	in_progress -32
UNIT HELP	blocked 3
UNIT NOTYET	blocked 84
UNIT NUMBER	blocked -8	done 10
UNIT SIGN	done 56
UNIT SOFT	unrelated 45
UNIT STEP	blocked 14
UNIT UNIT	blocked 66	done -9
UNIT WHO	in_progress -11	unrelated 74
UNIT WORD	done 30	extension 7	unrelated -23
UNSURE	blocked 75	done -47	extension 10	in_progress 45	question -34
UNSURE FINISH	done -14	in_progress 12
UNSURE PAST	in_progress 28
UNTIL	blocked -45	extension 123	not_started 11	unrelated -45
UNTIL LATER	blocked -8	extension 159	in_progress -8
UNTIL PART	in_progress 6
WAIT	blocked 140	done -71
WAIT SIGN	in_progress 3
WAIT WORD	blocked 13	in_progress -7
WAIT |	blocked 7
WH	ack -69	blocked -53	extension -63	in_progress -82	not_started 31	question 251	unrelated 51
WH COND	blocked 12
WH DO	blocked 2
WH FOR	unrelated 11
WH REMAIN	done 15
WH SOFT	question 81
WH THEN	question 6
WH WORD	blocked -6	not_started 4	unrelated 16
WH |	in_progress -8	not_started 17
WHEN	ack 25	done -32	in_progress -10	question 88
WHEN MUST	question 3
WHO	ack 82	blocked -43	extension -8	in_progress -12	unrelated 33
WHO BEGIN	not_started 3
WHO COMMA	done 11
WHO COND	ack 6
WHO DO	done 7
WHO DOING	done -6	in_progress 74
WHO FINISH	done 14
WHO FUTURE	ack 33
WHO GIVE	done 11	in_progress 29
WHO HELP	blocked 27
WHO HOW	question 12
WHO JUST	in_progress -27	not_started 121
WHO MORE	extension 28
WHO MUST	question 20
WHO NOTYET	not_started 103	question -11
WHO OBSTACLE	blocked 6
WHO RECEIVE	ack 18	done -33
WHO REMAIN	done -11	in_progress 40
WHO SOCIAL	unrelated 21
WHO SOFT	ack -14	question -5
WHO STEP	in_progress 12
WHO WH	done 17	question -11	unrelated 17
WHO WHO	done 4
WHO WORD	in_progress 5	unrelated 57
WHO |	blocked -40	done 57	in_progress -91	not_started -8	question 42	unrelated 14
WHOLE	done 141	in_progress -97
WORD	ack -25	done 30	extension -12	in_progress -36	not_started 13	unrelated 58
WORD ABLE	question 4
WORD COMMA	blocked 40	done -19	in_progress 69	question -4	unrelated -9
WORD DO	unrelated 25
WORD DOING	blocked -4	done 10
WORD DRAFT	in_progress 26	not_started -4
WORD EARLY	done 25	in_progress -64	not_started 42
WORD FUTURE	done 34
WORD GIVE	done 30	in_progress -27
WORD LATER	in_progress 4
WORD MUST	question 45
WORD NO	blocked 35
WORD NOTYET	blocked -19
WORD NOUN	blocked -59	done 48	in_progress -14	not_started 35	unrelated -9
WORD NUMBER	blocked -3	done 39
WORD OBSTACLE	blocked -65	done 23
WORD OVER	ack 33	done -13	unrelated 28
WORD PART	blocked 3	in_progress -6
WORD PAST	blocked 11	in_progress -4
WORD RECEIVE	done 39
WORD REMAIN	ack 47	in_progress -2
WORD REPORT	in_progress 16
WORD SHARE	in_progress 13
WORD SIGN	in_progress 6
WORD SO	blocked 13
WORD SOFT	ack -47	done 21	not_started -4	unrelated 103
WORD SPAN	done 37	extension 28	in_progress -23	question -24
WORD TELL	blocked 45
WORD THEN	blocked -33	in_progress 15
WORD UNDO	blocked 17
WORD UNIT	blocked 30
WORD WH	in_progress -10	not_started 19
WORD WHO	blocked -22	in_progress -26	not_started 19	question -8	unrelated 30
WORD WORD	ack -9	blocked 37	done 12	in_progress -4	question -29	unrelated 37
WORD |	blocked 14	done 14	extension -41	in_progress -9	question -41	unrelated 70
a	ack 6	blocked -22	not_started 10	question 56
a |	ack 24	done -4	question 74
ai	done -15	question -5	unrelated 126
ai co	unrelated 10
ai lam	blocked 2
an	in_progress -13	question -10	unrelated 51
an |	blocked 11
anh	ack -45	in_progress -31	question 53	unrelated 40
anh a	blocked 29
anh cho	blocked 7
anh nao	question -6	unrelated 11
anh nhan	question 4
anh |	question 35
ba	blocked 10	in_progress 4	not_started -2
ba ,	blocked 9	done -10
ban	blocked -29	in_progress 19	question 7
ban de	done -2	in_progress 8
bang	blocked -4	done 67
bao	ack 22	blocked 4	extension -8	not_started -56	question 57
bao cao	done 67	not_started -3
bao gio	question 42
bao |	done -4	in_progress 26
bat	done -38	in_progress 42	not_started 44
bat dau	done -7	in_progress 25	not_started 6
bay	unrelated 7
ben	blocked 57	extension -6	unrelated -32
ben cong	blocked 21
ben dien	blocked 3
bi	blocked 119	done -10	in_progress -30
bi cat	blocked 8
bi tra	in_progress 6
bien	done 25
biet	blocked 6
bieu	in_progress 10
bieu |	done -12	in_progress 32
binh	done 10
birthday	unrelated 4
birthday anh	unrelated 4
bo	done -4
bo ve	blocked 4
bo vo	done -2	unrelated 11
bom	question -6	unrelated 10
bom muon	question -6	unrelated 11
bong	unrelated 27
bong phuong	unrelated 7
bua	extension 7	not_started -17
ca	unrelated 25
ca ,	done 3
ca nha	unrelated 27
ca phong	done -23	unrelated 36
ca tru	blocked 9	done -7
ca |	in_progress 13
cac	in_progress 17	not_started -28	unrelated 25
cac bac	unrelated 18
cac phong	question 18
cac xa	blocked 11
cai	blocked 11	question -15
cai |	question -6	unrelated 11
cam	ack 31
cam on	ack 57
can	extension 5	question 24
can anh	blocked 8
cao	done 44
cao chua	in_progress 6
cap	blocked 9
cap quang	blocked 12	done -7
cat	blocked 22
cau	question 24
chac	blocked 30
chac khong	blocked 3
cham	in_progress 12
chap	ack 70
chap hanh	ack 70
chau	blocked -16	extension -8	unrelated 4
chi	blocked -8	done 8
chi con	in_progress 21
chi cu	ack 5
chi dao	blocked 3
chi ha	in_progress 8
chi luon	not_started 6
chi nao	done 14
chieu	in_progress 7
chieu nay	in_progress 23
chinh	blocked 17
chinh lai	in_progress 14
cho	ack -28	blocked 49	extension 65	in_progress -53	not_started -9
cho ca	done 3
cho dong	in_progress 51
cho e	question 14
cho em	extension 21	unrelated 12
cho y	blocked 39
chu	blocked 12	done 23	in_progress -37	unrelated -27
chu ki	blocked 7
chu tich	done 28
chua	ack -95	blocked 35	done -94	not_started 160	question 5
chua a	question 54
chua co	not_started 36	question -2
chua de	question 19
chua dung	not_started 9
chua gui	blocked 12
chua khoi	not_started 44
chua ki	in_progress 8
chua moi	not_started -3	unrelated 15
chua nop	in_progress 27
chua thuc	not_started 27
chua to	not_started 18
chua tra	blocked 12
chua viet	not_started 19
chua xong	in_progress 21	not_started -5
chua xu	not_started 3
chua |	not_started -7	question 67
chuc	done -23	not_started 8	unrelated 34
chuc mung	unrelated 13
chuyen	done -12	in_progress 28
chuyen van	done -15	in_progress 15
co	ack -39	blocked -58	done 4	not_started 17	question -10
co ai	question -40	unrelated 14
co bao	in_progress 8
co bom	question -6	unrelated 11
co can	question 41
co duoc	question 13
co lam	in_progress -5	not_started 16
co nhuc	not_started 6
co phai	question 8
com	unrelated 27
con	blocked -73	done 19	in_progress 49	question -3
con dau	done 8	in_progress -3
con duoc	done 13
con ga	ack 14
con no	done 15
cong	blocked 13	question -4	unrelated -14
cong an	blocked 26
cti	blocked 10
cti trung	blocked 10
cu	extension 5
cu yen	ack 7
cua	blocked 76	done -63
cuoi	unrelated 16
cuong	in_progress 7
cuong |	in_progress 8
cuu	extension 2
da	ack 73	blocked -71	done 76	extension -26	not_started 4	question -16	unrelated -31
da ,	ack 13	done -4	in_progress -4	not_started 15
da chua	not_started 9
da chuyen	done -15	in_progress 15
da giao	in_progress 21
da gui	in_progress 57
da hoan	done 33	in_progress -45
da ki	done 36
da nhan	ack 15
da phan	in_progress 8
da thong	ack 6
da thuc	done 47	in_progress -7
da tiep	ack 20
da trinh	in_progress 4
da |	in_progress 8
dam	done -16
dan	blocked 47	in_progress -20	not_started -4
dang	done -61	in_progress 218	unrelated -15
dang bi	blocked 7	in_progress -3
dang cho	blocked 10	in_progress -6
dang lam	in_progress 13
danh	extension 4
danh sach	done 6
dao	blocked 51
dat	done 38
dau	ack -10	blocked -31	done -32	in_progress 60	not_started 62	question 7
dau a	question 18
dau lam	in_progress 11
dau ma	not_started 27
dau moi	done 8	in_progress -4
dau vao	in_progress 7
dau xong	done 8
dau |	done -41	not_started 67
day	blocked -22	done 18	in_progress 22	question -23
day |	in_progress 12
de	ack 32	done -3	extension 49	not_started -2
de cuong	in_progress 8
de em	ack 38	in_progress -8
de xuat	extension 7
den	done -4	extension 26	in_progress -25	not_started 10	unrelated -12
den |	ack 12
dep	unrelated 53
dep qua	unrelated 7
di	ack -11	blocked -2	extension 46	not_started -11	question -4	unrelated 52
di lam	not_started -18
di |	done 15
dich roi	unrelated 7
diem	blocked -2
diem thi	blocked -6	question 6
dien	in_progress -2
dien bao	ack 10
dien luc	blocked 3
dien thoai	unrelated 20
dinh	done 47
do	ack -17	blocked 26	in_progress 32	not_started -3	question -25
doc	done -17	in_progress 17
doi	blocked 93	in_progress -28	question -21
doi bong	unrelated 7
doi sang	blocked 8
don	blocked 11	question -5
don vi	done -30
dong	done 32	not_started 4
dong dau	blocked -6	done 19
du	done 64	not_started -10	question -9
du thao	done -9	in_progress 35
du toan	blocked 60	in_progress -8
du |	done 14
dua	done 21
dua khong	blocked -6	question 6
dung	ack 5	blocked 22	extension -18	not_started 62	question -5	unrelated -19
duoc	blocked 16	done -28	extension 76	in_progress 7	not_started -31	unrelated -35
duoc chu	done 27
duoc khong	extension 74
duoc roi	ack 46	in_progress -6
dut cap	blocked 9	done -7
em	ack 29	blocked -27	done -4	extension 7	in_progress -6	unrelated 16
em bat	not_started 3
em chua	not_started 78
em di	unrelated 2
em gui	in_progress 15
em khong	blocked 8
em moi	in_progress -11	not_started 33
em nop	extension 33	question -5
em tong	question 18
em xem	ack 5
file	question 29
file mau	question 4
ga	ack 11
ga den	ack 14
ghi	ack 62	done -6
ghi vao	ack 3
gi	not_started 18
gi xong	in_progress 8
gia	ack -29	extension 44	in_progress -29	unrelated 48
gia han	extension 81
gia kinh	unrelated 15
gian	extension 18
giao	done 21	in_progress -15	not_started 2	unrelated -6
giay	blocked -15	not_started 6
gio	not_started -4	question 27
giup	blocked 3
go	in_progress 32
gui	done 14	extension -28	in_progress 43	not_started -49
gui a	in_progress 3
gui ban	question 11
gui mot	done -3	in_progress 11
gui nham	unrelated 31
gui roi	done 9	in_progress -9
ha	question 15
ha thuc	in_progress 4
hai	question -8
han	ack -13	extension 118	in_progress -35	question 84
hanh	ack 45
hanh roi	in_progress 6
hanh |	ack 31
happi	unrelated 4
happi birthday	unrelated 4
hay	done -21	question 56
het	ack -18	blocked 42	done 13	unrelated -43
het chua	question 19
het no	done 7
hien	ack 18	blocked -15	not_started 9
hien xong	ack 6	done 3	in_progress -40
ho	blocked -29	done 52	in_progress 20	unrelated -18
ho so	blocked -6	done 7
hoach	in_progress 5
hoan	done 18	in_progress 47	not_started -8	question -14
hoan tat	done 24
hoan thanh	blocked 10	in_progress 29	question -2
hoi	blocked 29	done -20	question 13	unrelated -32
hom	blocked -3	done 32	extension 14
hom nao	done -3	unrelated 9
hom qua	in_progress 3
hop	ack -9	blocked 28	done -40	in_progress 17	question 15
hop doi	blocked 10
hop xong	not_started 10
hop |	done -28	in_progress 4	question 6
iii	in_progress 11
ke	blocked -49	done 6
ke con	ack 14
ke hoach	blocked -5	in_progress 12
ket	blocked 42
khac va	done 8	in_progress -4
khac xong	in_progress 4
khai	not_started 29
khao	done -30	unrelated 30
khao ca	done -18	unrelated 30
khau	blocked 14
khen	done 29
khen |	done 13
khi	blocked 33
khoanh	blocked 18
khoi	blocked -22	not_started 43
khong	ack -19	blocked 98	done -35	extension 13	in_progress -46	not_started -3	question 18
khong a	question 9
khong ai	blocked 11
khong anh	question 3
khong con	done 5
khong duoc	blocked 28	done -15
khong nhung	done 13
khong sot	done 4
khong the	question 5
khong |	blocked -53	in_progress -4	question 42	unrelated 72
khu	done 42
ki	done 89	in_progress 10	not_started -17	unrelated -9
ki mau	done 8	in_progress -4
ki so	blocked 8
ki |	in_progress 24
kia	in_progress 20	not_started -2
kich	blocked -8
kiem	done 19
kien	in_progress 11
kieu	blocked 8
kinh	ack -9	blocked 7	in_progress -8
kinh phi	blocked 51	in_progress -3
kinh the	unrelated 15
kip	blocked 13	extension 3	in_progress -19
la	blocked 24	done -39	in_progress 31	question 13
la xong	in_progress 8
lai	blocked -22	extension 16	in_progress 96	not_started -34
lai |	in_progress 10
lam	ack -43	blocked 39	not_started 30
lam bo	done -2	unrelated 11
lam dau	in_progress -17	not_started 42
lam duoc	blocked 11
lam roi	done 92
lam tu	in_progress 10
lam xong	done 20	not_started -20
lam |	not_started 87	unrelated -11
lan	blocked 46	in_progress 20
lap	done 5
lau	blocked 5
lay	done -14	question 26
len	done 10
lenh	ack 13
li	blocked -9
li a	not_started 3
lich	blocked 14
lich hop	blocked 10
lien	in_progress 13
lien |	done -6	in_progress 3
liet	done 7
liet si	done 7
lieu |	blocked 21
linh	ack 26
lo di	done 15
loi	blocked 14
lop	unrelated 16
luc	blocked 39
lui	extension 14
luon	in_progress -3	not_started 16	unrelated -4
luon a	not_started 19
luu	done 10
ma	not_started 10	question -12
ma chua	in_progress 12
ma con	done 13
ma xong	not_started 40
mac	blocked 3
mac cho	blocked 3
mai	in_progress 4
mai em	not_started 9
man	not_started 17
mang	blocked 19
mat tran	question 3
mau	in_progress -24	question 74
mau dau	done 8	in_progress -4
may	done -3
minh	done -17	unrelated 6
minh vo	unrelated 7
mo	not_started 13
moc	extension 4
moi	ack -25	blocked -28	not_started 67	question -6	unrelated 10
moi khac	done 8	in_progress -4
moi nguoi	not_started -18	unrelated 51
moi trien	not_started 12
moi xong	in_progress 15
mot	done -30	in_progress 9
mu	blocked 5
mu tit	blocked 9	done -7
mung	unrelated 8
muon	question -46	unrelated 11
muon cai	question -6	unrelated 11
nam	done -28	in_progress 18
nao	extension -9	in_progress -25	not_started 28	question 3
nao a	question 21
nao co	question -6	unrelated 11
nao con	done 15
nao khao	done -2	unrelated 11
nay	ack -26	blocked -55	in_progress -9	question 23	unrelated 7
nay ai	question 4
nay tinh	blocked -6	question 14
nay |	not_started 17
nen	blocked 68
neu	in_progress 5
ngay	blocked -16	extension 72	in_progress 4
ngay |	done 29
nghi	blocked 91	done -15	extension 12	unrelated -15
nghi phoi	done -2	in_progress 8
nghia vu	done -7	unrelated 11
nghiem thu	in_progress 2
ngoi	in_progress 32
nguoi	blocked 21	in_progress -5	unrelated 21
nguoi |	not_started -4
nguyen	not_started 15
nha	unrelated 116
nha em	unrelated 6
nhac	ack 46	blocked -8
nham	unrelated 70
nham a	unrelated 30
nhan	ack 28	done 51	extension -5	in_progress -38
nhap	in_progress 54
nhat	in_progress 12
nhau	blocked 6
nhe	done 14	in_progress -44	unrelated 28
nhe |	ack 5	in_progress -13
nhich	not_started 7
nhich chi	not_started 6
nho	blocked 18	in_progress -7	unrelated 19
nhom	unrelated 18
nhuc	not_started 7
nhuc nhich	not_started 7
nhung	in_progress 4
nhung lam	done 13
no	done 55	in_progress -5
no thi	done 15
noi	done -53	in_progress 46
noi roi	done -5	in_progress 6
noi |	blocked 6
nop	ack -29	blocked -14	done 12	extension 53	in_progress 6	not_started -45	question 29	unrelated -11
nop chua	question 5
nop tu	done 13
nop |	in_progress 95
nua	in_progress -6	not_started 23
o	done 12	in_progress -66
o dau	question 16
o ke	ack 14
oi	done 14	unrelated 2
oi |	done 4
ok	done 52
ok ,	ack -2	done 9
om	blocked 23
on	ack 68
on a	ack 3
ong	blocked 20
pha	blocked 6
pha san	blocked 10
phai	done -22	question 120
phai khong	question 13
phan	ack -14	blocked 10	done -56	extension 7	in_progress 23	not_started 9	unrelated -8
phan cong	in_progress 8
phan toi	done 15
phap	in_progress 14
phat	done 27
phep	done 4
phi	blocked 38	in_progress -8
phi khong	blocked -11	question 20
phi |	blocked 8
phong	blocked 13	done -2	question 4
phong xong	question 18
phong |	done -7	unrelated 10
qua	done 6	unrelated 14
qua roi	in_progress 21
quan	ack 3	blocked -24
quan triet	ack 10
quang	blocked 10	done -7
quang tu	blocked 9	done -7
que	blocked 4
qui	done -23	extension 33
qui hoach	blocked 8
quyen	blocked 4
ra	ack -26	blocked 35	in_progress 3
ro	ack 49	in_progress -13
roi	ack 3	blocked -11	done 80	extension -13	not_started -6
roi ,	blocked -4	in_progress 29
roi a	blocked 5	done 37	in_progress -14
roi ha	question 34
roi nhung	done -15	in_progress 24
roi |	done 67
sach	blocked 35	done 71	in_progress -6
sach se	done 15
sai	blocked 8
san |	blocked 10
sang	in_progress -25	not_started 6
sang nay	done 29	in_progress -8
sang tuan	blocked 9
sao	question 14
sao em	question 4
sau	not_started 20
sau roi	blocked 10
sau |	ack 19
se	ack 152	done -31
se dien	ack 10
se roi	done 15
sep	blocked 40	in_progress -4
si	done 7
so	blocked 11	done 4	extension -19
so cong	ack 3
so het	blocked 10
so mu	blocked 9	done -7
sot	done 25
sua	in_progress 21
ta	blocked 8
tac roi	ack 3
tam |	ack 9	done -10
tan	done 3
tang	unrelated 20
tang gia	unrelated 14
tap	blocked 8
tat	done 29
tay	done 14
tham	blocked 30
thang	done 8	in_progress -9	not_started 13
thang moi	not_started 2
thanh	done 29	extension -11	in_progress 15	question -10
thanh .	done 9
thanh dung	in_progress 27
thanh nghia	done -14	unrelated 11
thanh roi	done 4
thao	in_progress 51
thau	blocked 23
thau pha	blocked 10
thay	blocked -16	extension 13
the	ack -14	done -35	question 49
the |	blocked -15	question 9	unrelated 12
them	extension 130	in_progress -6	unrelated -2
them thoi	extension 10
them |	done 3
theo	done -9
thi	done -31	question 45
thi dua	blocked -14	question 3
thi lo	done 15
thieu	blocked 21
thieu bieu	in_progress 2
thieu nguoi	blocked 7
tho	blocked 32
tho bo	blocked 4
thoai	unrelated 16
thoi	extension 29
thoi gian	extension 10
thon	in_progress 26
thon |	in_progress 36
thong	ack 27
thong ,	ack 7
thu	done 26	in_progress 36	unrelated -21
thu ba	blocked 8	done -12
thu hai	in_progress 23
thu phat	done -15	in_progress 15
thuc	ack 6	blocked -33	in_progress 5	not_started 7
thuc hien	ack 22	not_started 8
thuc |	in_progress 20
thuoc	blocked 17
tich	done 29
tich khen	done 13
tien	blocked 6
tiep	ack 16	in_progress 9
tin	ack 17
tinh	done -15	question 45
tinh diem	blocked -6	question 6
tit	blocked 9	done -7
tit |	blocked 9	done -7
to	not_started 19
to chuc	in_progress -5	not_started 16
toan	blocked 18	done 11
toan |	blocked 5
toi	ack 60	blocked -10	done -48	in_progress 13	not_started 29	unrelated -14
toi ghi	ack 3
toi moi	not_started 5
toi noi	done -5	in_progress 6
toi sach	done 15
tong	question 9
tong hop	question 12
tra	done 45
tra loi	blocked 7
tra |	in_progress -2
trai	done -5
tram	blocked -10	done 19
trang	in_progress 32
trang tinh	not_started 10
trang |	in_progress 27
tre	extension 19
tri	in_progress -6
trien	not_started 31
trien khai	not_started 31
triet	ack 10
triet !	ack 10
trinh	in_progress 84	not_started -4
troi	unrelated 46
trong	blocked -6	done 12	not_started 12
tru	blocked 12	done -16
tru so	blocked 8	done -2
trua	unrelated 10
truc	done 41
trung	blocked 5
trung thau	blocked 8
truoc	extension -8
truong	blocked 36
tu	blocked 7	done 76	in_progress -8
tu thu	blocked 7
tuan	extension 7	in_progress -15	not_started 29	question -15
tuan sau	in_progress -6	not_started 21
tuan truoc	done 23
tui	not_started 11
tung	in_progress 46
tuong	in_progress 6
tuong xong	in_progress 25
va	done 66	in_progress -4
va dang	done 8	in_progress -4
van	blocked -8	done 32	extension -3	in_progress 24	unrelated -19
van phong	done 4
vang	ack 4
vang tang	unrelated 15
vao so	ack 3
vay	done -9	question 129
vay |	question 51
ve	blocked 10
ve que	blocked 4
vi	blocked 68	done -87	extension 15
vi |	in_progress 8
viec	not_started 5	question 17
viec kia	in_progress 16
viec nay	question 41
viet	not_started 8
vo	done -13	unrelated 57
vo dich	unrelated 7
vo roi	done -2	unrelated 11
voi	done -18
voi |	unrelated 19
vong	in_progress 13
vu	in_progress -11
vu lam	done -2	unrelated 11
vuong	blocked 34	in_progress -22
xa	blocked 52	done -9
xa ,	blocked 2
xa chua	blocked 36
xa |	in_progress 3
xe	question -33	unrelated 34
xem	ack 31
xem |	ack 26
xin	ack 27	blocked -29	done -50	extension 142	in_progress -52	not_started -16	unrelated 19
xin chap	ack 3
xin den	extension 3
xin loi	unrelated 13
xin them	extension 7
xoa	done 2
xong	ack -51	blocked -51	done 48	in_progress 119
xong %	done 8
xong ,	in_progress -10
xong a	done 43	in_progress -14
xong chua	in_progress -29	question 111
xong dau	in_progress 33
xong em	ack 15
xong het	question 9
xong roi	ack -8	question 51
xong se	ack 10
xong toi	done -15	in_progress 21
xong tu	done 13
xong |	done 76	in_progress 8	not_started -19
xuat	extension 6
y	ack 41	blocked 7
y roi	ack 11
yen	ack 6
yen tam	ack 6
yeu	question 22
yeu cau	question 23
|	blocked 5	done -2	extension -6	in_progress 4	not_started -4	unrelated 2
| .	unrelated 23
| ABLE	ack 38
| ACK	ack 177	done 8	in_progress -65	question -9
| ALMOST	done -48	in_progress 126
| ASK	blocked 75	done -16	extension 52	in_progress -47
| BEFORE	done -17	in_progress 34
| BEGIN	in_progress 18
| COND	in_progress 40
| DENY	in_progress 41
| DO	done 26
| DOING	blocked 42	in_progress 37
| FINISH	ack -27	done 107	in_progress -54	question 27
| FOR	extension 48
| FUTURE	in_progress 39
| GIVE	blocked -3	done 55	question 60
| INPUT	blocked 78	done 33	extension -7	in_progress -28	not_started -8	question 30	unrelated -22
| JUST	in_progress 81	not_started -32
| LACK	blocked 95	question -8
| LATER	ack -4	done -58	extension -19	in_progress 59	not_started 137	question -21
| MORE	extension 8
| MUST	blocked 56
| NO	in_progress 15
| NOTYET	in_progress 89	not_started 74	question -80	unrelated -8
| NOUN	done 27	in_progress -53	question 22
| NOW	question -5	unrelated 68
| NUMBER	unrelated 17
| OBSTACLE	blocked 121	done -12
| PART	done 27	in_progress -5
| PAST	blocked -6	done 102	in_progress 41	not_started -72
| POSTPONE	extension 53
| RECEIVE	ack 110
| REPORT	done 3
| SOCIAL	done -16	in_progress -3	unrelated 142
| SOFT	ack 67	blocked 28	done -18	in_progress -70	not_started 25	question -7
| STEP	ack 5	done 23	in_progress -29
| STOP	unrelated 23
| SUBMIT	in_progress -5
| TARGET	in_progress 21
| TERM	question 51
| THANKS	ack 31	unrelated 3
| UNDO	in_progress -18	unrelated 28
| UNSURE	blocked 7	done -71	extension 13	in_progress 75	question -25
| UNTIL	not_started 15
| WAIT	done -7	in_progress 14
| WH	blocked -17	question 45	unrelated 7
| WHEN	done -4	question 69
| WHO	ack 43	done 40	extension -9	not_started -46	question 28
| WORD	blocked 15	done 51	extension -35	in_progress -55	unrelated 14
| ai	blocked -13	unrelated 29
| anh	ack -6	question 31	unrelated 23
| ban	in_progress 41	unrelated 3
| bao	in_progress -8	question 25
| bat	in_progress 11
| bi	blocked 10
| cac	blocked 5	question 3
| cam	ack 24
| can	blocked 35	question -4
| chac	blocked 20
| cho	done -18	extension 42	question 14
| chu	done -9
| chua	in_progress 64	not_started 48	question -86	unrelated -9
| chuc	unrelated 54
| co	blocked -44	done -4	extension 7	question 86	unrelated -4
| cti	blocked 10
| da	ack 90	blocked -28	unrelated -9
| dang	blocked 34
| de	done -6	in_progress -3
| di	unrelated 28
| duoc	ack 38
| dut	blocked 3
| em	done 40	unrelated -9
| gui	in_progress -18	unrelated 16
| han	question 48
| happi	unrelated 4
| hoan	blocked 12	done 16	in_progress -71
| khong	in_progress 79	not_started 5	question -57
| lich	blocked 10
| mai	not_started 15
| moi	in_progress 69	not_started -31
| neu	in_progress 5
| nho	blocked 51
| nop	question 12
| o	ack 14
| ok	done 67	in_progress -17
| ong	blocked 24
| quan	ack 10
| ro	ack 6
| roi	done -23	in_progress 29
| so	blocked -2	done 14
| thieu	blocked 2
| toi	ack 28
| tram	done 24
| tuan	not_started 19
| vang	unrelated 2
| viec	blocked -14	question 10
| xin	done -5	extension 61	in_progress -9	unrelated 32
| xong	ack -13	done 23	in_progress 23	question 39	unrelated -28
| |	unrelated 20
"""
