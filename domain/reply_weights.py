"""Written by `make learn`: what each sign of a reply weighs for each intent, in hundredths."""

WEIGHTS = """\
!	ack 5
! thuc	ack 7
#0	ack 54	blocked -51	extension -42	in_progress 30	not_started -21	question -60	unrelated 113
#1	ack 56	blocked 62	done -84	extension -109	in_progress 139	not_started -52	unrelated -9
#2	blocked 67	done -99	extension -7	in_progress 108	not_started -13	question 35
#3	blocked 48	done -98	extension -16	in_progress 62	question 3
#4	blocked 62	done -4	extension -6	not_started 37	question -3
#5	done 74	extension 4	in_progress -6
#6	blocked -23	done 71	extension 9
%	in_progress 163
,	blocked 13	done 42	extension 29	question -109	unrelated -81
, ai	unrelated 3
, ca	blocked 4
, da	not_started 59
, dang	in_progress 30
, dong	done 10
, khong	done 11
.	done 22	in_progress -24
. |	ack 3	in_progress -13
=a'	not_started 23
=a.	ack 5	done -13	question 40
=a`	question 5
=ban?	in_progress 21
=bao'	ack 20	in_progress 12	not_started -13
=bi.	blocked 34
=biêu?	in_progress 15
=bên	blocked 8
=băt'	done -12	in_progress 42	not_started 13
=ca?	done 10	unrelated 2
=cac'	not_started -24	unrelated 41
=cai'	in_progress 11
=cam?	ack 24
=cao'	done 48
=chi.	done 17
=chi?	in_progress 6
=chinh'	blocked 16
=cho	blocked -16	extension 37
=chuc'	unrelated 16
=chuyên?	done -15	in_progress 8
=châp'	ack 19
=chăc'	blocked 4
=chơ`	blocked 77	done -54
=chưa	ack -73	blocked 37	done -69	not_started 44	question 33
=chưc'	in_progress -8	not_started 18
=co'	ack -11	blocked -20	done 2
=con`	in_progress 42
=cua?	done -24	in_progress 5
=cung~	in_progress 10
=công	blocked 41	done -34	in_progress 20
=da.	in_progress -17	not_started 49
=do	blocked 17	in_progress -3
=dơi`	blocked 25
=dư.	blocked 27	done -40
=gi`	blocked -4	not_started 34
=giây'	blocked -3	in_progress 16
=giêng'	done 2
=giơ`	question 18
=gưi?	extension -14	in_progress 48	not_started -43
=ha?	question 35
=han.	blocked -8	extension 63	in_progress -16	question 36
=hay	question 39
=hiên.	ack 3	blocked -3
=hoach.	blocked -9
=hoan`	done 21	in_progress 47
=hop.	blocked 63	done -70	not_started 13
=hêt'	question 18
=hô`	blocked -8	done 14	in_progress 10
=hôm	done 25
=hơp.	question 14
=khac'	done -32	in_progress 30
=khi	blocked 5
=không	ack -10	blocked 96	done -17	extension 10	in_progress -52	not_started -12	unrelated 3
=ki'	done 14	in_progress 47	not_started -13
=kip.	blocked 32	in_progress -14
=kiêm?	done 33
=kê'	blocked -11
=la`	in_progress 6
=lai.	done -10	extension 3	in_progress 3
=lam`	ack -19	blocked 75	not_started 28
=lich.	blocked 25
=liên`	in_progress 10
=liêu.	question 3
=lo	done 11
=luc.	in_progress 13
=lân`	blocked 20
=lâp'	done 2
=lây'	done -17
=lưc.	blocked 12
=ma`	blocked 6	done -12	not_started 22
=may'	blocked 20
=moi.	not_started -6	unrelated 55
=muc.	in_progress 6
=mât'	blocked 26
=mâu~	question 75
=mơ?	not_started 14
=mơi'	blocked -3	in_progress 63	not_started 71
=mưng`	unrelated 17
=nao`	blocked 3
=nay	blocked -7	done 3	unrelated 28
=nay`	not_started 11	question 34	unrelated -27
=nghi.	blocked 21
=ngươi`	in_progress -3	unrelated 34
=nha`	unrelated 48
=nhe'	done 7	in_progress -29	unrelated 18
=nhâm`	unrelated 57
=nhân.	ack 51	in_progress -17
=nhưng	done -20	in_progress 12
=nên	blocked 5
=nêu'	in_progress 9
=nôp.	blocked -33	extension 43	in_progress 48	not_started -17
=nơ.	done 52
=nơi	in_progress 4
=nưa?	blocked 10
=phai?	done -10	question 74
=phi'	blocked 33	in_progress -7	question 12
=phong`	question 23
=phân	not_started 10
=qua	done 5	question 12	unrelated -10
=qua'	blocked 28	in_progress -22	unrelated 73
=quan'	ack 7
=qui'	extension 6
=quyêt'	done 13
=ro~	ack 36
=rôi`	ack 21	extension -36	in_progress 16
=sang	extension 11	not_started 15
=sang'	done 27
=sau	done -10
=se~	ack 103	done -12
=sân	unrelated 29
=sô'	unrelated 12
=sô?	ack 15
=sơ	blocked -11	done 7	in_progress 26
=sơ?	done 19	in_progress -15
=sưa?	in_progress 4
=tac'	ack 10	done -7
=thang'	in_progress -10
=thanh`	in_progress 20
=thao?	in_progress 39
=thi`	blocked 24	done -9	question 8
=thiêu'	blocked 23	done -10
=thâm?	blocked 40
=thê?	in_progress 6
=thêm	extension 88
=thôn	in_progress 28
=thơi`	extension 22
=thư'	in_progress 28
=thưc.	ack 2	blocked -2
=tich.	done 3
=tinh?	blocked 14
=tiên`	blocked 39	unrelated 13
=tiêp'	ack 18
=tram'	done 2
=trinh`	in_progress 22
=triên?	not_started 11
=triêt.	ack 7
=trong	in_progress 10	not_started 10
=trơi`	unrelated 63
=tuân`	extension 10	question -8
=tât'	done 12
=tô?	not_started 3
=tôi	ack 2
=tông?	question 4
=tơi'	done -36	extension 8	not_started 27
=tư`	done 63	in_progress -9
=va`	done 18
=vi.	blocked 4	done -32
=vi`	extension 11
=viêc.	in_progress 16
=vâng	ack 8
=vây.	question 52
=văn	blocked -9	in_progress 30
=vương'	blocked 28	in_progress -17
=xa~	blocked 25	done -25
=xuât'	extension 6
=y'	ack 9	blocked 7
=ăn	unrelated 20
=đang	blocked 44	done -61	in_progress 106
=đa~	blocked -28	done 12	extension -6	in_progress 88
=đep.	unrelated 47
=đi	done 24	unrelated 53
=đinh`	unrelated 10
=đong'	blocked -6	in_progress 9
=đu?	blocked -14	done 48
=đâu	done -33	in_progress -12	not_started 47	question 49
=đâu`	done -42	in_progress 59	not_started 11	question -4
=đây'	done 6
=đê?	ack 32
=đê`	extension 51	in_progress 8	not_started -25
=đên'	extension 10
=đơn	done -18
=đươc.	blocked 16	done -17	extension 56	in_progress 3	not_started -38	unrelated -29
=ơ?	in_progress -16	question 3
=ơi	unrelated 26
=ơn	ack 24
?	question 82
? |	question 91
ABLE	blocked 18	done -40	in_progress 88	unrelated -7
ABLE BECAUSE	blocked 8
ABLE NUMBER	in_progress 43
ABLE OVER	ack 25
ABLE SHARE	in_progress 27
ABLE |	blocked 32
ACK	ack 236	in_progress -4	not_started -20	question -3	unrelated -10
ACK SOFT	ack 4
ACK WHO	ack 30
ACK |	ack 49
ALMOST	done -73	in_progress 191
ALMOST FINISH	done -22	in_progress 66
ASK	blocked 19	done -10	extension 118	in_progress -38	not_started -13	unrelated 16
ASK HELP	done -7	in_progress 4
ASK NOUN	question 12
ASK POSTPONE	extension 46
ASK SOCIAL	unrelated 10
ASK UNIT	blocked 16
ASK UNTIL	extension 14
ASKS	question 82
ASKS |	question 91
BECAUSE	blocked 81	extension 49	in_progress -57	not_started -3
BEFORE	done 171	not_started -11	unrelated -2
BEFORE OVER	in_progress 34
BEFORE |	done 79	in_progress -21
BEGIN	done -36	not_started 167
BEGIN DO	in_progress 17
BEGIN NOUN	not_started 15
BEGIN |	not_started 42
BUT	blocked 9	in_progress 62	question -32
BUT LACK	in_progress 17
CALM	blocked -11	done 76
COMMA	blocked 12	done 59	extension 47	in_progress -4	question -109	unrelated -82
COMMA ASK	done 27
COMMA CALM	done 20
COMMA DOING	in_progress 51
COMMA INPUT	blocked -18	done 34
COMMA PAST	not_started 59
COMMA REMAIN	done -2	in_progress 7
COMMA SOFT	blocked 23
COMMA WH	unrelated 3
COMMA WHEN	ack 3
COMMA WHO	done 39	not_started 10
COMMA WORD	blocked 107
COND	blocked 5	done -20	in_progress 16
DENY	blocked 63	done -111	in_progress 28	not_started 64
DENY COND	blocked 5
DENY FINISH	done -25	in_progress 10	not_started 26
DENY SOFT	question 14
DENY WHO	in_progress 11
DENY |	blocked 14	done -36	not_started 23
DO	extension -10	not_started 42	question -20
DO BEFORE	in_progress 7
DO DENY	in_progress -20	not_started 52
DO FINISH	done 30	not_started -12
DO NOTYET	not_started -4
DO OVER	done 36
DO |	not_started 81
DOING	ack -20	done -51	in_progress 309	not_started -34	question -5	unrelated -8
DOING DO	in_progress 39
DOING OBSTACLE	blocked 75	in_progress -56
DOING STEP	blocked -3	in_progress 36
DOING WAIT	blocked 37	in_progress -33
DOING WORD	blocked -9	in_progress 61
DRAFT	blocked 63	done -108	in_progress 183	not_started -26
DRAFT |	done -5	in_progress 39
EARLY	done -56	in_progress 54	not_started 45
EARLY EARLY	done -6	in_progress 48
EARLY FINISH	not_started 14
EARLY OVER	done -3
EARLY WORD	done 39
FINISH	ack -68	done 206	extension -35	in_progress 134	not_started -31	unrelated -85
FINISH BEFORE	done 25	in_progress -16
FINISH COMMA	done 8	in_progress -15
FINISH DENY	done -48	in_progress 64
FINISH DRAFT	done -6	in_progress 25
FINISH FUTURE	blocked 2
FINISH HA	question 8
FINISH NOTYET	in_progress -27	question 125
FINISH NOUN	done 16	in_progress -18
FINISH OVER	ack -4	done 52
FINISH PART	done -43	in_progress 61
FINISH SHARE	in_progress 2
FINISH SOFT	blocked -10	done 61	not_started -3	question 9
FINISH SOON	done -18	in_progress 59
FINISH STOP	done 48
FINISH WHO	in_progress 29	question -11
FINISH WHOLE	done 56	in_progress -33
FINISH WORD	done 41	in_progress -57	not_started 15
FINISH |	ack -15	done 125	in_progress 48	not_started -15
FOR	blocked -48	done 50	extension 76	question -7
FOR UNIT	done 52
FOR WHO	extension 13	unrelated 16
FUTURE	ack 95	blocked 17	done -8	extension -10	in_progress 42	question -30
FUTURE COMMA	done 20
FUTURE DENY	blocked 6
FUTURE FINISH	done -5	in_progress 52
FUTURE GIVE	in_progress 4
FUTURE LATER	in_progress 23
GIVE	ack -80	done 218	extension -3	in_progress 64	not_started -72	question 45	unrelated -68
GIVE ABLE	in_progress 31
GIVE FINISH	done 28	in_progress -30
GIVE INPUT	blocked 5
GIVE NOUN	done 14	in_progress -22
GIVE OVER	done 20
GIVE SOFT	done 37
GIVE SUBMIT	in_progress 4
GIVE WH	question 40
GIVE WORD	done 41
GIVE |	in_progress 51
HA	done -96	extension 44	in_progress -62	question 106
HA |	done -23	question 94
HELP	blocked 73	done -39	extension -39	in_progress 12	unrelated -5
HELP |	blocked 13	in_progress 7
HOW	question 62
INPUT	ack -7	blocked 142	done 16	extension -85	in_progress -50	not_started -31	question 28
INPUT ASK	done -6	in_progress 20
INPUT FINISH	done 31
INPUT NO	blocked -12	question 36
INPUT SOCIAL	unrelated 3
INPUT WORD	extension -5	in_progress -3	question 10	unrelated 15
INPUT |	blocked 46	question -16
JUST	done -4	not_started 130
JUST DO	not_started 15
JUST FINISH	in_progress 5
JUST WORD	done -29	not_started 17
LACK	blocked 165	question -31
LACK INPUT	blocked 49	in_progress -28
LACK NOUN	in_progress 4
LATE	extension 70
LATE NUMBER	extension 14
LATER	blocked -137	done -116	extension 220	in_progress 130	not_started 70	question -71	unrelated -14
LATER COMMA	extension 31
LATER FINISH	in_progress 41
LATER JUST	in_progress -16	not_started 3
LATER SOFT	extension 15
LATER WHO	in_progress 32	not_started 62
LATER WORD	blocked -5	in_progress 2
LATER |	ack 7	blocked -4	done -2	extension 49	in_progress 19
LET	in_progress -16
LET EARLY	ack 10
LET STEP	question 17
MORE	extension 113
MORE INPUT	blocked 22	extension -3
MORE NUMBER	extension 25
MORE TERM	extension 12
MORE |	blocked -3	done 7
MUST	done -38	not_started -4	question 153	unrelated -22
NO	blocked 43	done -102	in_progress -7	question 35	unrelated 45
NO SOFT	question 7
NO WHO	blocked -11	question 44
NO |	blocked -41	unrelated 80
NOTYET	ack -74	done -87	not_started 175	question 41
NOTYET BEGIN	not_started 58
NOTYET DO	not_started 18
NOTYET EARLY	not_started 34
NOTYET FINISH	in_progress 97	not_started -64
NOTYET GIVE	blocked 14	in_progress 15	question -17
NOTYET LET	question 17
NOTYET SIGN	in_progress 24
NOTYET SOFT	in_progress -20	question 59
NOTYET STEP	not_started 78
NOTYET WHO	not_started -18	question 37
NOTYET WORD	not_started 47
NOTYET |	question 81
NOUN	done 47	extension -6	in_progress -42	not_started -4	question 61
NOUN FINISH	done 19
NOUN INPUT	question 35
NOUN LATER	extension 49
NOUN NOUN	done 16
NOUN STEP	done 2
NOUN WORD	done -19
NOUN |	blocked 84	in_progress -6	not_started 5	question -21
NOW	blocked -12	in_progress 154	not_started -13	question -38	unrelated 16
NOW WHO	in_progress 20
NUMBER	ack -15	blocked -116	extension 90	in_progress 53	question -23
NUMBER INPUT	in_progress 3
NUMBER SPAN	extension 90
NUMBER UNIT	in_progress 20
NUMBER WORD	done 67
NUMBER |	unrelated 19
OBSTACLE	blocked 407	done -34	extension 21	in_progress -145	not_started -14	unrelated -12
OBSTACLE WORD	blocked 43	in_progress -5
OBSTACLE |	blocked 45
OTHER	in_progress 77
OVER	ack 23	done 129	extension -37	in_progress 98	not_started -40	question -82
OVER BUT	in_progress 23
OVER COMMA	blocked -11	in_progress 31
OVER SOFT	ack 36	done 118	in_progress -3	question -48
OVER WHO	done 49	in_progress -4
OVER |	done 58
PART	blocked 13	done -52	in_progress 151	not_started -25
PART WORD	in_progress 57	not_started -12
PAST	blocked -43	done 195	extension -18
PAST BEGIN	in_progress 45
PAST DO	done 55	in_progress -38
PAST EARLY	done -37	in_progress 125
PAST FINISH	done 54	in_progress -22
PAST GIVE	ack -18	done 131
PAST RECEIVE	ack 126	done -27
PAST SIGN	done 8
PAST SUBMIT	done -5	in_progress 51
POSTPONE	done -11	extension 224	in_progress -47	question -5
POSTPONE UNTIL	extension 21
RECEIVE	ack 307	blocked -12	done -56	in_progress -49
RECEIVE OVER	ack 76
RECEIVE WORD	ack 16
RECEIVE |	ack 19
REMAIN	done -8	in_progress 99	not_started 47
REMAIN THEN	done 10
REMAIN WORD	done -2
REPORT	ack 2	done 12
REPORT NOTYET	in_progress 4
REPORT WHO	in_progress -14
SHARE	done -85	in_progress 308
SHARE OVER	in_progress 5
SHARE WORD	in_progress 4
SHARE |	in_progress 12
SIGN	blocked -9	done 100	in_progress 43	not_started -35	unrelated -3
SIGN OVER	done 8
SIGN WORD	done 9
SIGN |	in_progress 49
SO	blocked 5
SOCIAL	ack -8	done -16	extension -7	in_progress -32	not_started -11	question -36	unrelated 405
SOCIAL WHO	unrelated 21
SOCIAL WORD	unrelated 5
SOCIAL |	unrelated 64
SOFT	ack 13	done 54	in_progress -21	not_started -12	question 8
SOFT COMMA	ack 7
SOFT NOTYET	question 15
SOFT NOUN	blocked 4
SOFT NUMBER	blocked -9	done 52
SOFT OVER	done 6
SOFT REMAIN	in_progress 9
SOFT SOFT	done 5
SOFT UNIT	question -3	unrelated 67
SOFT WHO	unrelated -3
SOFT WORD	blocked 19	done 3
SOFT |	ack 15	blocked -40
SOON	ack 53	blocked -10	done -24	in_progress 25
SOON |	ack 58	done -26
SPAN	done 63	extension 139	in_progress -46	unrelated -32
SPAN BEFORE	done 40
SPAN THEN	blocked 28
SPAN |	extension 19
STEP	blocked -18	done 42	extension -4	not_started 36
STEP ABLE	in_progress 5
STEP FINISH	done 75	in_progress -58
STEP LACK	done 2
STEP STOP	ack 7
STOP	ack 49	in_progress -51
STOP DO	ack 7
STOP |	in_progress -17
SUBMIT	blocked -6	done -42	extension 6	in_progress 133
SUBMIT GIVE	done -13	in_progress 13
SUBMIT |	in_progress 37
TARGET	in_progress 30
TELL	blocked 42	done -38	in_progress 29
TELL |	blocked 31	done -11
TERM	question 57
THANKS	ack 43
THANKS WHO	ack 3
THEN	blocked 27	done -92	question 45
THEN FUTURE	done 10
THEN WORD	blocked 5	done -2
THEY	blocked 135	done -72	in_progress 27	not_started -9
THEY FINISH	question 17
THEY NOTYET	blocked 36
THEY |	in_progress 16
UNDO	done -75	in_progress 58	unrelated 25
UNDO SOFT	unrelated 28
UNDO |	done -56	in_progress 75
UNIT	ack -26	blocked 114	done 47	in_progress -43	question -6
UNIT HELP	blocked 10
UNIT NOTYET	blocked 79	in_progress -9
UNIT NOUN	done 4
UNIT SIGN	done 23
UNIT STEP	blocked 6
UNIT UNIT	blocked 48	in_progress -15
UNIT WHO	unrelated 9
UNIT |	in_progress 10
UNSURE	blocked 69	done -71	in_progress 42
UNSURE FINISH	done -5	in_progress 7
UNSURE NO	blocked 6
UNSURE PAST	in_progress 31
UNTIL	blocked -38	extension 144	in_progress -6	not_started 12	unrelated -9
UNTIL LATER	extension 141	in_progress -8
UNTIL WORD	not_started 5
WAIT	blocked 160	done -72
WAIT FINISH	in_progress 5
WAIT SIGN	in_progress 4
WAIT WORD	blocked 44
WH	ack -55	blocked -57	extension -73	in_progress -76	not_started 33	question 287	unrelated 52
WH FOR	unrelated 15
WH MORE	done 2
WH REMAIN	done 10
WH SOFT	question 62
WH WHO	question 32
WH WORD	blocked -6	unrelated 3
WH |	in_progress -8	not_started 10
WHEN	done -20	in_progress -14	question 108
WHO	ack 31	blocked -63	done 35	in_progress -23	unrelated 48
WHO DOING	in_progress 50
WHO FUTURE	ack 48
WHO GIVE	in_progress 30
WHO HELP	blocked 29
WHO HOW	question 9
WHO JUST	in_progress -24	not_started 113
WHO MORE	extension 28
WHO MUST	question 9
WHO NOTYET	not_started 118	question -31
WHO RECEIVE	ack 9	done -21
WHO SOCIAL	unrelated 5
WHO SOFT	done 14
WHO WH	done 7
WHO WORD	blocked -15	done 7
WHO |	blocked -9	done 20	in_progress -110	not_started -27	question 30	unrelated 18
WHOLE	done 117	in_progress -87
WORD	ack -11	done 27	extension -11	in_progress -23	not_started 3	unrelated 35
WORD ABLE	question 17
WORD BEFORE	blocked 7
WORD COMMA	blocked 41
WORD DO	not_started 7
WORD DRAFT	in_progress 35
WORD EARLY	in_progress -44	not_started 13
WORD FINISH	done 5
WORD GIVE	blocked 3	done 32	in_progress -18
WORD INPUT	unrelated 41
WORD MUST	question 87
WORD NO	blocked 30
WORD NOTYET	blocked -6	not_started 15
WORD NOUN	blocked -7
WORD NUMBER	done 35
WORD OBSTACLE	blocked -7	done 13
WORD OVER	ack 19	done 8
WORD PART	blocked 7
WORD REPORT	in_progress 13
WORD SOFT	blocked -30	done 53	unrelated 35
WORD SPAN	done 39	in_progress -9
WORD STOP	ack 19
WORD TELL	blocked 34
WORD UNIT	blocked 30	in_progress 2	unrelated -17
WORD WHO	not_started 16	unrelated 28
WORD WORD	blocked 19	done 25	extension -11	in_progress -26	question -44	unrelated 36
WORD |	ack -18	blocked 30	done 3	in_progress -31	not_started -7	unrelated 82
a	ack 7	blocked -10	in_progress -4	question 63
a ,	not_started 10
a |	ack 26	in_progress -9	question 79
ai	unrelated 133
anh	ack -22	in_progress -17	question 78
anh cho	blocked 6
anh |	blocked -7	question 21
ba	extension 4
ba ,	blocked 4
ban	blocked -32	done 27	in_progress 17
ban de	done -6	in_progress 12
ban hanh	done 23
bao	not_started -53	question 53	unrelated -7
bao cao	done 64
bao gio	question 48
bao |	in_progress 32
bat	done -12	in_progress 34	not_started 23
bat dau	done -8	in_progress 36	not_started 16
ben	blocked 37	unrelated -3
ben cong	blocked 13
bi	blocked 83	done -3	in_progress -24
bi cat	blocked 18
bieu	in_progress 15
bieu |	done -9	in_progress 35
bua	extension 9	not_started -5
ca	unrelated 12
ca gieng	done 2
ca nha	unrelated 11
ca tru	blocked 4
cac	not_started -25	unrelated 41
cac bac	unrelated 5
cac phong	question 16
cac xa	blocked 5
cai	in_progress 5
cam	ack 39
cam on	ack 50
can	blocked 26	question 8	unrelated -4
can anh	blocked 6
can them	extension 6
cao	done 32
cao chua	in_progress 4
cap	blocked 37
cap quang	blocked 7
cat	blocked 35
chac	blocked 4
chac khong	blocked 7
chap	ack 19
chap hanh	ack 19
chi	ack -7
chi con	in_progress 21
chi dao	blocked 4
chi nao	done 7
chieu	in_progress 8
chieu nay	in_progress 15
chinh	blocked 16	done -36
cho	ack -25	blocked 63	extension 82	in_progress -13
cho dong	in_progress 55
cho e	question 7
cho em	extension 28	unrelated 32
cho van	done 6
cho y	blocked 41
chu	done 43	in_progress -50
chu em	done 5
chua	ack -89	blocked 29	done -91	in_progress 4	not_started 132	question 3	unrelated -4
chua a	question 59
chua co	blocked 15
chua de	question 17
chua gui	blocked 6
chua khoi	not_started 17
chua ki	in_progress 18
chua moi	unrelated 9
chua nop	in_progress 8
chua thuc	not_started 10
chua to	not_started 20
chua tra	blocked 6
chua xong	in_progress 18	not_started -18
chua |	question 56
chuc	in_progress -17	not_started 12	unrelated 44
chuyen	done -23	in_progress 20
chuyen van	done -13	in_progress 13
co	ack -31	blocked -9	in_progress 27
co ai	question -24	unrelated 15
co bao	in_progress 10
co can	question 45
co duoc	question 22
co lam	in_progress -8	not_started 17
co y	done 2
con	blocked -7	in_progress 83
con no	done 10
cong	blocked 34
cong an	blocked 52	done -7
cong tac	ack 13	done -7
cua	blocked 31	done -22
da	ack 89	blocked -69	done 64	extension -39	not_started 5	question -6
da ,	ack 21
da chua	not_started 7
da chuyen	done -13	in_progress 13
da giao	in_progress 11
da gui	in_progress 64
da hoan	done 21	in_progress -45
da hop	done -6
da nhan	ack 8
da phan	in_progress 9
da thuc	done 38	in_progress -6
da tiep	ack 20
dan	blocked 36	in_progress -21
dang	done -80	in_progress 226	not_started -7
dang bi	blocked 13	in_progress -4
dang cho	blocked 6
dang lam	in_progress 28
dao	blocked 54
dau	ack -10	blocked -34	done -60	in_progress 35	not_started 83
dau a	question 22
dau lam	in_progress 20
dau ma	not_started 31
dau |	done -76	not_started 22
day	in_progress 9	question -12
de	ack 11	extension 27	not_started -13
de em	ack 36	question 6
de xuat	extension 6
den	blocked -11	extension 40
dep	unrelated 71
dep qua	unrelated 9
di	done 24	not_started -29	unrelated 40
di lam	not_started -8
di |	done 23
dien bao	ack 7
dinh	unrelated 2
doc	done -4	in_progress 14
doi	blocked 94	in_progress -32
don vi	blocked 4	done -32
dong	done 26	in_progress 11
du	question -11
du thao	in_progress 16
du toan	blocked 51
dung	not_started 62
duoc	blocked 16	done -17	extension 56	in_progress 3	not_started -38	unrelated -29
duoc khi	blocked 5
duoc khong	extension 69
duoc roi	ack 44
dut cap	blocked 4
e	ack 8	question 2
e xin	question 3
em	ack 48	blocked -40	done -10	extension 10	in_progress -14
em chua	not_started 53
em di	unrelated 8
em gui	in_progress 14
em lam	in_progress 3
em moi	in_progress -3	not_started 19
em se	ack 5
em tong	question 16
em xem	ack 15
file	question 19
file mau	question 27
ghi	ack 19
ghi vao	ack 16	done -3
gi	blocked -9	not_started 42
gi them	done 2
gia	extension 42
gia han	extension 74
gian	extension 9
giao	done 13
giay	blocked -9	in_progress 18
gieng	blocked -3
gieng khoan	done 2
gio	question 18
giup	blocked 14
gui	extension -14	in_progress 39	not_started -43
gui a	in_progress 6
gui mot	done -8	in_progress 16
gui nham	unrelated 31
ha	question 15
hai	blocked 13
han	ack -5	blocked -16	extension 87	in_progress -24	question 83
hanh .	ack 19
hanh roi	in_progress 10
hay	done -8	question 62
het	ack -9	blocked 8	question 12
het chua	question 17
hien	blocked -4	not_started 15
hien xong	ack 5	in_progress -20
ho	blocked -20	done 37	in_progress 5
ho so	blocked -13	done 24	in_progress 7
hoach	blocked -10	in_progress 5
hoach |	in_progress 8
hoan	blocked 4	done 14	in_progress 54	not_started -7
hoan tat	done 6
hoan thanh	blocked 7	in_progress 28
hoi	question 18
hom	done 33
hong ,	done 2
hop	ack -2	blocked 59	done -40
hop xong	not_started 15
hop |	done -28	question 5
ke	blocked -12
ke hoach	blocked -12	in_progress 5
ket	blocked 14
khac	done -24	in_progress 20
khai	not_started 28
khi	blocked 5
khoan	blocked -26
khoan hong	done 2
khoi	blocked -29	not_started 20
khoi su	not_started 8
khong	ack -10	blocked 96	done -17	extension 10	in_progress -52	not_started -12	unrelated 3
khong con	done 6
khong xong	blocked 3
khong |	blocked -50	question 40	unrelated 61
khu	done 59	in_progress -10
ki	done 31	in_progress 20
ki |	in_progress 29
kia	in_progress 7
kiem	done 35
kiem tra	done 12
kien	in_progress 10
kien gi	done 2
kinh	blocked 22	in_progress -4	question 6
kinh phi	blocked 45	in_progress -5	question 12
kip	blocked 19	in_progress -15
kip dau	blocked 6
la	done -11	in_progress 24	not_started -4	question 3
la xong	in_progress 5
lai	blocked -8	done -18	in_progress 58
lai |	done -8	in_progress 19
lam	ack -43	blocked 5	not_started 20
lam dau	in_progress -21	not_started 52
lam duoc	blocked 4
lam roi	done 36
lam tu	in_progress 7
lam viec	in_progress 21
lam xong	done 14	not_started -10
lam |	done -8	not_started 88
lan	blocked 18
lap	done 21
lap ca	done 2
lay	done -21
len	done 3
lich	blocked 25
lien	done -8	in_progress 13
lieu xong	done 2
lieu |	blocked 26
lo	done 3
lo di	done 10
loi	blocked 17
luc	blocked 26
ma	not_started 14	question -5
ma xong	not_started 39
mat	blocked 19
mau	question 84
mau voi	question 12
may	blocked 12	done -7
mo	not_started 6
moi	ack -14	done -10	in_progress 20	not_started 66	unrelated 29
moi lam	not_started 7
moi nguoi	not_started -8	unrelated 52
moi xong	in_progress 11
mot	blocked 3	in_progress 13
mu	blocked 4
mu tit	blocked 4
muc	done -6
mung	unrelated 25
nao	in_progress -35	question 27
nao a	question 11
nao con	done 10
nay	ack -18	blocked -18	done 13	question 9
nen	blocked 5
neu	in_progress 9
ngay	extension 13
nghen	done 2
nghi	blocked 77	done -16
nghi phoi	done -6	in_progress 12
nghi phong	blocked 9
nguoi	blocked 5	unrelated 29
nguyen	not_started 8
nha	blocked -12	unrelated 78
nhac	ack 23
nham	unrelated 72
nham a	unrelated 29
nhan	ack 44	in_progress -18
nhap	in_progress 37
nhat	in_progress 18
nhe	done 15	in_progress -36	unrelated 17
nhe |	ack 4	in_progress -5
nhiem vu	done 4
nho	blocked 17
nhung	done -9	in_progress 7
no	done 50
no thi	done 10
noi	done -50	in_progress 68
noi roi	done -3	in_progress 5
nop	ack -23	blocked -27	done 4	extension 40	in_progress 20	not_started -34	question 34	unrelated -14
nop duoc	extension 15
nop |	in_progress 104
o	in_progress -40
o dau	question 18
oi	unrelated 16
oi |	done 24
ok	done 38
ok xong	done 14
om	blocked 15
on	ack 73
on a	ack 5
phai	done -12	question 81
phai khong	question 24
phan	blocked 38	done -39	in_progress 28
phan cong	in_progress 3
phan toi	done 10
phi	blocked 44	in_progress -9	question 11
phi khong	blocked -24	question 35
phi |	blocked 11
phong	blocked 5	extension -2	question 19
phong xong	question 17
qua	ack -4	done 4	not_started -2	unrelated 10
qua roi	done -7	in_progress 40
quan	ack 3	blocked -6
quan triet	ack 7
quang	blocked 4
quang tu	blocked 4
qui	extension 15
quyet	done 13
ro	ack 34	in_progress -27
roi	blocked -5	done 105	extension -3	unrelated -9
roi a	done 22
roi ha	question 35
roi ma	in_progress 7
roi nghen	done 9
roi nhe	ack 7
roi nhung	done -6
roi |	done 63
sach	blocked 3	done 46
sach se	done 10
san	unrelated 28
sang	in_progress -21
sang nay	done 25	in_progress -10
sang qui	extension 4
sao	question 6
sau	not_started 5
sau |	ack 28
se	ack 144	done -18
se dien	ack 7
se roi	done 10
so	extension -12
so cong	ack 14
so mu	blocked 4
so ve	done 2
so |	done 3
su	not_started 6
su |	not_started 8
sua	in_progress 8
tac	ack 10	done -16
tac roi	ack 16	done -3
tai	in_progress -6
tam	in_progress 34
tat	done 13
tham	blocked 32
thang	in_progress -20
thanh	blocked 34	done 26
thanh .	done 6
thanh dung	in_progress 15
thao	done -5	in_progress 45
them	extension 125
them thoi	extension 12
them |	blocked -3	done 7
thi	blocked 44	done -59
thi lo	done 10
thieu	blocked 49	done -14
thieu bieu	in_progress 5
thieu nguoi	blocked 6
thoi	extension 23
thoi gian	extension 4
thon	in_progress 30
thon |	in_progress 36
thu	in_progress 2	unrelated -16
thu ba	blocked 3
thu phat	done -13	in_progress 13
thuc	blocked -16
thuc hien	ack 3	not_started 9
tich	done 3
tien	blocked 20
tiep	ack 22
tin	ack 12
tit	blocked 4
tit |	blocked 4
to	not_started 22
to chuc	in_progress -6	not_started 19
toan	done 11
toi	blocked -15	done -51	not_started 55
toi ghi	ack 16	done -3
toi noi	done -3	in_progress 5
toi sach	done 10
tong	question 4
tong hop	question 7
tra	blocked 13	done 40	in_progress -17
tra khong	done 2
tra |	blocked 4
tram	blocked -19
tram lap	done 2
tre	extension 3
trien	not_started 28
trien khai	not_started 28
triet	ack 7
triet !	ack 7
trinh	in_progress 51
troi	unrelated 63
trong	in_progress 17	not_started 9
tru	blocked 19	done -20
tru so	blocked 4
truoc	done 3
tu	blocked 33	done 37	in_progress -6
tuan	extension 5	not_started 15	question -24
tuan truoc	done 13
tuong xong	in_progress 23
tuyen	done 2
va	done 31
van	done 28	in_progress 27
van phong	done 5
vang	ack 20
vao	in_progress -2
vao so	ack 16
vay	question 84
ve kiem	done 2
vi	blocked 74	done -56	extension 11
vi |	in_progress 13
viec	question 17
viec nay	question 15
voi	extension -4
voi |	unrelated 12
vu	done 18
vuong	blocked 31	in_progress -19
xa	blocked 40	done -25
xa chua	blocked 32
xe	question -11	unrelated 51
xem	ack 8
xem |	ack 4
xin	blocked -19	done -28	extension 156	in_progress -30	unrelated 11
xin file	question 12
xong	ack -40	blocked -59	done 30	in_progress 140
xong %	done 21
xong ,	in_progress -3
xong a	done 40
xong chua	in_progress -27	question 125
xong dau	in_progress 38
xong em	ack 25
xong het	question 5
xong kip	blocked 6
xong roi	question 64
xong se	ack 7
xong toi	done -21	in_progress 28
xong tu	done 18
xong |	done 85	in_progress 23
xuat	extension 6
y	ack 7
|	blocked 4	done -3	extension -5	in_progress 6	not_started -4
| .	unrelated 25
| ABLE	ack 20
| ACK	ack 197	done 11	in_progress -66	unrelated -11
| ALMOST	done -40	in_progress 115
| ASK	blocked 52	extension 37	in_progress -40
| BEFORE	in_progress 32
| BEGIN	in_progress 8
| COND	in_progress 42
| DO	done 14
| DOING	blocked 27	in_progress 42
| FINISH	ack -22	done 127	in_progress -24	question 54	unrelated -8
| FOR	extension 46
| FUTURE	in_progress 71
| GIVE	blocked -14	done 46	question 64
| INPUT	blocked 62	done 29	in_progress -21	question 31	unrelated -12
| JUST	in_progress 100	not_started -30
| LACK	blocked 112	question -12
| LATER	done -41	extension -13	in_progress 78	not_started 130	question -25
| LET	ack 2
| MORE	extension 6
| MUST	blocked 25	question -4
| NO	done -9	in_progress 4
| NOTYET	in_progress 82	not_started 72	question -83
| NOUN	done 20	in_progress -60
| NOW	unrelated 25
| NUMBER	unrelated 23
| OBSTACLE	blocked 111
| PART	done 28
| PAST	blocked -8	done 103	in_progress 55	not_started -67
| POSTPONE	extension 43
| RECEIVE	ack 107
| SOCIAL	done -13	unrelated 122
| SOFT	ack 78	done -9	in_progress -59	not_started 33	question -4
| STEP	ack 4	in_progress -31
| STOP	unrelated 25
| SUBMIT	extension 5
| TARGET	in_progress 29
| TERM	question 41
| THANKS	ack 44
| UNDO	unrelated 26
| UNSURE	blocked 26	done -70	in_progress 75
| UNTIL	not_started 10
| WAIT	in_progress 27
| WH	blocked -2	question 29
| WHEN	done -13	question 88
| WHO	ack 35	done 32	not_started -51	question 33
| WORD	done 22	extension -17	in_progress -73	not_started 9	unrelated 69
| ai	unrelated 19
| anh	question 70
| ban	unrelated 30
| bao	in_progress -14	question 25
| bat	in_progress 7
| bi	blocked 13
| ca	unrelated 2
| cam	ack 22
| can	blocked 33
| chac	blocked 5
| chap	ack 17
| cho	done -40	extension 33	question 6
| chua	in_progress 60	not_started 63	question -102
| chuc	unrelated 50
| co	blocked -69	question 123
| da	ack 64	blocked -29	done 11	extension -6	unrelated -12
| dang	blocked 19
| de	extension 26	in_progress -13
| duoc	ack 20
| dut	blocked 4
| e	ack 4
| em	done 20
| gui	in_progress -26	unrelated 17
| han	question 43
| hoan	done 40	in_progress -58
| kho	blocked 10
| khong	done -23	in_progress 77	question -54
| mai	not_started 4
| moi	in_progress 73	not_started -20
| neu	in_progress 9
| nho	blocked 48
| nop	question 16
| ok	done 45	in_progress -19
| quan	ack 7
| ro	ack 2
| roi	done -34	in_progress 42
| toi	ack 27
| tram	done 3
| vang	ack 15
| xin	extension 64
| xong	ack -10	done 14	in_progress 6	question 40
| |	unrelated 24
"""
