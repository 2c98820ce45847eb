"""Written by `make learn`: what each sign of a reply weighs for each intent, in hundredths."""

WEIGHTS = """\
!	ack 9
! thuc	ack 10
#0	ack 64	blocked -55	extension -60	in_progress 49	near_done 15	not_started -35	question -60	unrelated 104
#1	ack 60	blocked 41	done -104	extension -133	in_progress 111	near_done 166	not_started -74	unrelated -27
#2	ack -5	blocked 34	done -126	extension -28	in_progress 49	near_done 145	not_started -41	question 18	unrelated -7
#3	blocked 74	done -102	extension -24	in_progress 61	not_started -12	unrelated 4
#4	blocked 70	done -85	near_done -64	not_started 36	question -20	unrelated 48
#5	ack -17	blocked 12	done 77	unrelated -21
#6	blocked -65	done 132	extension 39	unrelated -10
%	ack -7	done 13	in_progress 176	unrelated -4
,	ack 5	blocked 23	done 54	extension 42	near_done -96	question -92	unrelated -66
, ai	unrelated 20
, ban	blocked -10	near_done 5
, ca	done -12
, con	done -7
, da	ack -5	done 14	not_started 50
, dang	in_progress 38
, em	done 7
, hom	done -4	unrelated 12
, khong	done 44
, moi	done 6	in_progress 23
.	ack 5	blocked -21	done 50	near_done -37
. |	ack 13	blocked -20	done 8	near_done -22	unrelated 2
:	done 3
=a'	not_started 52
=a.	done -16	near_done -28	question 44
=a`	near_done -10	question 36
=ba`	unrelated 22
=ban'	unrelated 9
=ban?	blocked -3	extension -12	in_progress 50	question 4
=bao'	ack 11	done 14	in_progress 44	near_done -2	not_started -14
=bao?	in_progress 22	near_done -7
=bao~	blocked 14
=bi.	blocked 41
=biêt'	in_progress 14	question -11
=biêu?	in_progress 41	near_done -17
=bo?	near_done 4
=bân.	near_done 37
=bên	blocked 10	in_progress 18	near_done -8	unrelated -10
=bô'	done -3	unrelated 11
=bô.	in_progress 44	near_done -14
=băng	done 4
=băt'	done -22	in_progress 84	not_started 2
=ca?	near_done -37	unrelated 18
=cac'	in_progress 19	near_done -3	not_started -22	unrelated 26
=cai'	in_progress 14
=cam?	ack 30
=cao'	done 47
=chau'	blocked -9	in_progress 10
=chi'	near_done -5
=chi.	done 10	unrelated 15
=chi?	in_progress 31
=cho	blocked -58	done 4	extension 37	not_started -16	question 16
=chu?	blocked 4	near_done 4
=chuc'	unrelated 35
=chuyên.	in_progress 3
=chuyên?	blocked -4	done -22	in_progress 8	near_done 4
=châp'	ack 7
=chô~	blocked 32	in_progress -19
=chăc'	blocked 9	near_done -17
=chăn'	in_progress -9
=chơ`	blocked 76	done -51	in_progress 38	near_done -11
=chư'	near_done 10
=chưa	ack -70	blocked 4	done -95	near_done 26	not_started 41	question 32	unrelated -9
=chưc'	in_progress -32	near_done 13	not_started 24
=co'	ack -15	blocked -46
=con`	blocked -3	in_progress 25	near_done 31
=cu.	done 7
=cua?	done -43	in_progress 16	near_done 7
=cuôi'	in_progress 2
=cân`	near_done -9	question 12
=câu`	in_progress -11	near_done 4
=cô'	near_done -4
=công	blocked 40	done -26	in_progress 10	near_done 16	question -2	unrelated -5
=cư'	ack 6	in_progress 19	near_done -24
=cươi'	unrelated 3
=cương	in_progress 21
=da.	ack 34	in_progress -15	near_done -3	not_started 37
=do	blocked 10	extension 5	in_progress -5
=duyêt.	near_done 38
=dân	blocked 7
=dân~	question 3
=dơ?	in_progress 8
=dơi`	blocked 27
=dư.	blocked 54	done -35	in_progress 63	near_done -34
=dưt'	done 13
=ga`	ack 14
=gi`	in_progress 30	near_done -57	not_started 15
=gia'	blocked 16
=giuc.	in_progress 15
=giây'	blocked -13	in_progress 4
=giêng'	done 3
=giơ`	in_progress -11	near_done 30	not_started -6	question 22
=goi.	in_progress -26	near_done 20
=goi`	done 12
=gop'	near_done 13
=gân`	in_progress 25
=gưi?	ack -13	done -6	extension -28	in_progress 49	near_done 74	not_started -42	question 5
=ha?	near_done -27	question 68
=ha`	in_progress 3
=han.	extension 63	in_progress -28	question 58
=hay	done -24	question 42
=hen.	in_progress -22	near_done 28
=hiên.	ack 2
=hoach.	in_progress 7
=hoan`	ack -6	done 31	extension -5	in_progress 41	question -5
=hong?	blocked -2
=hop.	blocked 37	done -57	in_progress 53	near_done -15	not_started 16
=hut.	near_done 17
=hêt'	done 12	near_done -6	question 22	unrelated -18
=hô.	in_progress 4	near_done -4
=hô`	blocked -6	in_progress 4
=hôi.	unrelated -4
=hôi`	blocked 19	in_progress -46	near_done 13
=hôm	blocked -3	done 11	in_progress -16	near_done 66	not_started -29
=hđnd	in_progress -4
=hơn	near_done 4
=hơp.	done 5	near_done -6	question 18
=hương'	question 4
=ket.	blocked 20
=kha'	in_progress 5
=kha?	near_done 3
=khac'	done -27	in_progress 43
=khi	blocked 34	near_done -30
=khoa'	blocked 3
=khoe?	done 7
=khâu	in_progress 16	near_done -18
=khâu?	blocked 8
=không	ack -20	blocked 65	done -14	in_progress -50	question 2
=ki'	done 7	in_progress 20	near_done 24	not_started -28
=kip.	blocked 44	in_progress -20	near_done -2
=kiêm?	done 32
=kiên'	in_progress 54
=kiêu?	blocked 14	in_progress 13	near_done -22
=kê	ack 14
=kê'	blocked -39	in_progress 19	near_done 13
=kêt'	done 13	near_done 13
=la`	blocked 11	done -19	extension -4	in_progress 16	near_done 11
=lai.	blocked -32	extension 19	in_progress 28	unrelated -11
=lam`	ack -23	blocked 37	done -35	near_done 8	not_started 40	question -13
=lanh~	done -13	near_done 15
=li'	not_started 3
=lich.	blocked 26
=linh~	ack 24
=liên`	in_progress 19
=liêu.	done 7	question 6
=lo	done 11
=luc.	in_progress 20
=luôt'	done 7
=lân`	blocked 33	done -9
=lâp'	done 3
=lâu	near_done -15
=lây'	done -14
=lôi~	blocked -5	near_done 2
=lưc.	blocked 40
=ma`	in_progress 13	not_started 11	question -19
=mai	near_done -5	not_started 13
=may'	blocked 30
=moi.	not_started -15	unrelated 45
=muc.	in_progress 22	near_done -5
=mung`	near_done 4
=muôn'	in_progress 6
=muôn.	near_done 18
=mân`	not_started 8
=mât'	blocked 22	done -14
=mâu~	question 55
=mây'	in_progress 6	near_done -14
=môi~	in_progress -18	near_done 47
=môt.	done -18
=mơ?	not_started 21
=mơi'	blocked -18	in_progress 95	near_done -21	not_started 67
=mưc'	near_done 5
=mưng`	unrelated 10
=nao`	near_done -49	not_started 20	question 2
=nay	blocked -11	done 23	in_progress 12	not_started -5	question -18	unrelated 16
=nay`	extension 3	near_done -10	not_started 9	question 31
=ngay`	extension 41	in_progress 38	near_done -33
=nghi.	blocked 22
=nghi?	near_done 19
=ngươi`	unrelated 33
=nha`	done -6	near_done 18	unrelated 65
=nhap'	in_progress 54
=nhay'	near_done 12
=nhe'	blocked -2	done 12	near_done -3	unrelated 56
=nhiêm.	near_done 22
=nhom'	unrelated 6
=nhâm`	done -3	unrelated 57
=nhân.	ack 37	in_progress -38
=nhăc'	in_progress -34	near_done 19
=nhơ`	blocked 12
=như	in_progress 28	near_done -8
=nhưng	done -38	in_progress 44
=nhưng~	done 25
=nên	blocked 29
=nêu'	in_progress 15
=nôi?	blocked 23
=nôp.	ack -25	blocked -39	extension 39	in_progress 60	near_done 11	not_started -30
=nôt'	in_progress -3	near_done 13
=nơ.	done 44
=nơi	in_progress 21
=nưa?	in_progress -13	near_done 14
=nưa~	in_progress 18	near_done -33
=phai?	question 66
=phan?	in_progress -4
=phap'	near_done 13
=phat'	done 7
=phi'	blocked 35	question 4
=phong`	near_done -3	question 17
=phân	in_progress 16
=phê	done 6	in_progress -15
=phôi'	in_progress 17	near_done -18
=qua	blocked -5	done 7	in_progress -9	near_done 7	question 15	unrelated -11
=qua'	blocked 6	done -9	in_progress -32	unrelated 86
=quan'	ack 10
=qui'	done -8	extension 37
=quyên?	in_progress 9
=quyêt'	done 15
=quân	done 12
=quên	in_progress -25	near_done 57
=ra`	in_progress 15	near_done -7
=ro~	ack 44
=rôi`	extension -58	in_progress 35	near_done 44	not_started -21
=sach'	done 15
=sach.	blocked 41
=sang	extension 23	not_started 18
=sang'	done 34	near_done -8
=sau	done -42
=sau'	in_progress 8
=se~	ack 91	in_progress 49	near_done -14
=soat'	in_progress 10	near_done -8
=sot'	done 16
=sân	unrelated 24
=sêp'	near_done 17
=sô'	extension -2	not_started -6	unrelated 50
=sô?	ack 6
=săp'	in_progress 20
=sơ	blocked -8	in_progress 32
=sơ?	in_progress -19
=sơm'	in_progress 29	near_done -5
=sưa?	in_progress 40	near_done -7
=sươn`	in_progress 5
=tac'	ack 3
=tai`	blocked 3
=thang'	not_started 11
=thanh`	blocked 8	done 3	in_progress 59	near_done -16
=thao?	in_progress 83	near_done -26
=thi`	blocked 18	done -32	near_done 15	question 29
=thiêu'	blocked 14
=thu?	done 26	in_progress -3
=thâm?	blocked 12
=thâu`	near_done 40
=thê'	done -12
=thêm	extension 70
=thôi	in_progress 13	near_done 3
=thôn	near_done 10
=thông	ack 26	done -18
=thơi`	extension 30
=thư	near_done 20
=thư'	in_progress 98
=thưc.	ack 2	in_progress 7	near_done -8
=tich.	blocked -4	done 46
=tinh'	near_done 10
=tinh?	blocked 38	done -12
=tinh~	near_done 24
=tiên`	blocked 40	unrelated 16
=tiêp'	ack 33
=toan'	blocked 13	in_progress -23	near_done 22
=tra?	done 4	near_done -52
=tram'	done 3
=trinh`	done -5	in_progress 27	near_done 35
=triên?	near_done 15
=triêt.	ack 10
=trong	in_progress 13
=truc.	done 17
=trê~	extension 3
=trơi`	near_done -3	unrelated 68
=trưa	near_done 10
=trưc.	near_done 5
=trươc'	done 31	extension -26	in_progress 44	near_done -24
=trương	near_done 20
=tuân`	extension 9	near_done 15	question -14
=tuôt'	done 7
=tâm	ack 7	done -9
=tât'	done 26
=tô?	done -17	near_done 17	not_started 17
=tôi	ack 39
=tôi'	in_progress 24
=tông?	question 11
=tôt'	in_progress -13
=tăc'	blocked -2	near_done 26
=tơi'	done -13	in_progress 38	near_done -26	not_started 18
=tư	near_done 5
=tư`	done 64	near_done -30
=tương?	in_progress 27	near_done -14
=va`	done 16
=vai`	in_progress 15	near_done -19
=vao`	extension 5
=vi.	in_progress 14	near_done -24
=vi`	blocked 16	extension 12
=viêc.	question 7
=viêt'	in_progress -12	near_done 35	not_started 6
=vu.	blocked -3	near_done 26
=vâng	near_done 5
=vây.	near_done 27	question 53
=vê`	in_progress 5
=văn	blocked -14	in_progress 27
=vơ.	done -4	unrelated 12
=vương'	blocked 12	in_progress -17
=xa~	blocked 32	done -49
=xuât'	extension 4
=xơi	in_progress -4	near_done 7
=xư?	not_started 7
=y'	ack 45	blocked 6	done -7	near_done 12
=yên	ack 6
=yêu	in_progress -5	near_done 10
=ây'	near_done 6
=ô	ack 11
=ôm'	blocked 8
=ông	blocked 15
=ăn	unrelated 14
=đam'	unrelated 2
=đang	blocked 13	done -66	in_progress 76	near_done 65	unrelated -6
=đao.	done -4	near_done 31
=đa~	ack -12	blocked -36	extension -26	in_progress 102	near_done 51	unrelated -17
=đen	ack 14
=đep.	unrelated 56
=đi	done 32	unrelated 41
=đinh.	blocked 9
=đinh`	unrelated 4
=điêm?	done 7
=điên.	ack 4
=đo'	near_done 18
=đong'	near_done 3
=đu?	blocked -51	done 91
=đung'	in_progress 13
=đâu	done -14	near_done -51	not_started 47	question 35
=đâu`	done -50	in_progress 5	near_done 11	not_started 2
=đây	in_progress 29
=đê?	ack 41	blocked -23	in_progress -19
=đê`	extension 44	in_progress 27	near_done -3	not_started -7
=đên'	extension 10	near_done 10
=đô.	in_progress 16
=đôi.	done -24
=đăng	in_progress -2
=đơi.	in_progress -9
=đơn	done -13
=đơt.	near_done 21
=đươc.	blocked 26	done -20	extension 70	in_progress 13	not_started -26	question -7	unrelated -34
=đương`	blocked -2	in_progress 4	near_done 4
=ơ?	in_progress -37	question 25
=ơi	done 16	near_done 17	unrelated 21
=ơn	ack 37
?	blocked -19	not_started 13	question 71
? |	question 105
ABLE	done -22	in_progress 62	not_started -24	unrelated -11
ABLE ALMOST	in_progress 3
ABLE BECAUSE	blocked 11
ABLE NOUN	blocked 6
ABLE NUMBER	in_progress 65
ABLE OVER	ack 25	in_progress -3
ABLE SHARE	in_progress 17
ABLE UNIT	done 14
ABLE |	blocked 41
ACK	ack 211	in_progress -39	near_done 31	not_started -28	question -18	unrelated -13
ACK COMMA	done 5
ACK OVER	ack -5	near_done 29
ACK SOFT	ack 27	in_progress 4
ACK WHO	ack 22
ACK |	ack 68	in_progress -19	near_done 3
ALMOST	done -84	in_progress 136	near_done 44
ALMOST DENY	in_progress -19	near_done 20
ALMOST FINISH	done -52	in_progress 60
ALMOST LET	in_progress -19	near_done 19
ALMOST OVER	in_progress 11	near_done -6
ALMOST THEN	in_progress 24	near_done -10
ASK	blocked 12	done -44	extension 124	in_progress -68	not_started -25
ASK HELP	blocked 5	in_progress 6
ASK LATER	extension 6
ASK NOUN	question 6
ASK OTHER	blocked 6
ASK POSTPONE	extension 41
ASK SOCIAL	unrelated 20
ASK UNIT	blocked 13
ASK UNTIL	extension 50
ASKS	blocked -19	not_started 13	question 71
ASKS |	question 105
BECAUSE	blocked 99	extension 63	in_progress -48	not_started -3
BECAUSE WORD	blocked 40	done -6
BEFORE	done 237	in_progress -31	near_done -56	unrelated -8
BEFORE ALMOST	near_done 6
BEFORE OVER	in_progress 34	near_done -24
BEFORE |	done 95	in_progress -4	near_done -27
BEGIN	done -44	in_progress -6	near_done 31	not_started 208
BEGIN DO	in_progress 23
BEGIN NOUN	not_started 13
BEGIN WHO	not_started 47
BEGIN WORD	near_done 23
BEGIN |	not_started 57
BUT	blocked 7	done -22	in_progress 52	near_done 106	not_started -16	question -69
BUT FINISH	in_progress -18	near_done 39
BUT INPUT	in_progress -2
BUT LACK	in_progress 16
BUT MUST	in_progress 9
BUT NO	in_progress 3
BUT NOTYET	in_progress 10
BUT OBSTACLE	blocked 6
BUT REMAIN	done 9
BUT SOFT	near_done 50
BUT UNDO	in_progress 4
BUT WH	near_done 4
BUT WHO	done 9
BUT WORD	near_done 10
CALM	blocked -26	done 102
CALM WORD	done 29
COMMA	blocked 17	done 66	extension 49	near_done -100	question -93	unrelated -67
COMMA ASK	done 24
COMMA CALM	done 40
COMMA COND	done -4	unrelated 12
COMMA DOING	in_progress 71
COMMA EARLY	done 17
COMMA GIVE	done 23
COMMA INPUT	done 8	extension 16
COMMA JUST	in_progress 8
COMMA LATER	done -2
COMMA OBSTACLE	near_done 12
COMMA PAST	ack -5	done 17	not_started 50
COMMA REMAIN	done -26	in_progress 14
COMMA SOFT	blocked 2
COMMA WH	unrelated 20
COMMA WHEN	ack 40
COMMA WHO	done 17	near_done -2	not_started 7
COMMA WORD	blocked 111	done 4	near_done -10	unrelated -5
COND	blocked 13	done -66	in_progress 21	near_done -24
COND CONFIRM	ack 7
COND NOTYET	blocked 2
COND WORD	unrelated 10
COND |	in_progress 14
CONFIRM	ack 5
CONFIRM |	ack 7
DENY	blocked 52	done -111	in_progress 27	near_done 17	not_started 52	unrelated -15
DENY DENY	near_done 7
DENY FINISH	done -35	in_progress 15	not_started 31
DENY JUST	in_progress -4	near_done 7
DENY NOUN	near_done 34
DENY SOFT	in_progress 21	near_done -8	question 40
DENY THEN	near_done -6
DENY WHO	done -6	near_done 67
DENY |	blocked 33	done -53	in_progress -33	near_done 62	not_started 45	question -14
DO	blocked 4	extension -15	near_done -6	not_started 41	question -14
DO ABLE	blocked 3
DO BEFORE	in_progress 17
DO DENY	near_done -2	not_started 56
DO FINISH	done 68	near_done -43	not_started -17
DO NOTYET	not_started -5	unrelated 3
DO NOUN	done -12	near_done 4
DO OTHER	in_progress 13
DO OVER	blocked -3	done 91
DO THEN	near_done 29
DO WORD	unrelated 3
DO |	in_progress 4	near_done 13	not_started 41	unrelated -7
DOING	ack -27	done -80	in_progress 296	near_done 66	not_started -12	question -14	unrelated -26
DOING ALMOST	in_progress -24	near_done 24
DOING DO	in_progress 92
DOING EARLY	in_progress 18
DOING GIVE	in_progress 8
DOING NOUN	near_done 3
DOING OBSTACLE	blocked 86	in_progress -47
DOING STEP	blocked -19	near_done 42
DOING SUBMIT	near_done 7
DOING WAIT	blocked 23	in_progress -53
DOING WORD	blocked -17	in_progress 93
DRAFT	blocked 83	done -117	in_progress 100	near_done 56	not_started -45
DRAFT DOING	in_progress -14	near_done 15
DRAFT OVER	in_progress 8
DRAFT WORD	in_progress 17
DRAFT |	blocked 43	done -31	in_progress 41
EARLY	ack -4	blocked 6	done -86	in_progress 43	near_done 15	not_started 12
EARLY EARLY	done -7	in_progress 68
EARLY FINISH	done -36	in_progress -53	near_done 53	not_started 42
EARLY INPUT	in_progress 5
EARLY THEY	done -6
EARLY WH	near_done 51	not_started -3
EARLY WORD	done 106	near_done -14	unrelated -9
EARLY |	done -42	not_started 3
FINISH	ack -85	blocked -23	done 170	extension -64	in_progress 103	near_done 132	not_started -28	question -7	unrelated -60
FINISH ABLE	near_done 7
FINISH BEFORE	done 27	near_done -7
FINISH BUT	in_progress 23
FINISH COMMA	done 44	near_done -15
FINISH COND	in_progress 15
FINISH DENY	done -26	in_progress 69
FINISH DOING	near_done 3
FINISH DRAFT	done -7	near_done 13
FINISH FUTURE	ack 2	in_progress -13	near_done 7
FINISH HA	question 9
FINISH LATER	near_done 5
FINISH NOTYET	in_progress -23	question 114
FINISH NOUN	done 35	near_done -12
FINISH NOW	in_progress 56	near_done -6
FINISH NUMBER	in_progress -35	near_done 58
FINISH OVER	done 83	near_done -56
FINISH PART	done -77	in_progress 71	near_done 5
FINISH SHARE	done -10
FINISH SOFT	done 71	in_progress 3	near_done -73
FINISH SOON	done -13
FINISH STOP	done 62	near_done -14
FINISH THEN	question 10
FINISH WH	done -14	in_progress -3	near_done 27	question -4
FINISH WHO	ack 2	done -3	in_progress 27
FINISH WHOLE	done 82	in_progress -6	near_done -14
FINISH WORD	blocked -8	done 23	extension -11	in_progress -55	not_started 33
FINISH |	ack -73	blocked -20	done 165	in_progress 68	not_started -27	unrelated -2
FOR	blocked -45	done 29	extension 87	question -8
FOR UNIT	blocked -7	done 39
FOR WHO	done -36	extension 22	near_done 9	unrelated 7
FUTURE	ack 75	blocked 6	done -21	in_progress 38	question -49	unrelated -24
FUTURE COMMA	done 31
FUTURE DENY	blocked 8
FUTURE FINISH	ack -10	done -25	in_progress 25	near_done 42
FUTURE LATER	in_progress 16
FUTURE REPORT	ack 20
FUTURE WORD	near_done -18
FUTURE |	in_progress -12	near_done 10
GIVE	ack -103	blocked -14	done 202	in_progress 20	near_done 32	not_started -72	question 50	unrelated -67
GIVE ACK	near_done 6
GIVE BEFORE	done 17
GIVE COMMA	in_progress 8
GIVE DENY	in_progress 41	near_done -25
GIVE DRAFT	done -5	near_done 23
GIVE EARLY	done -4
GIVE FINISH	done 58	in_progress -15	near_done -13
GIVE HA	extension 9	near_done -6
GIVE INPUT	blocked 14	done -35	near_done 45
GIVE LATER	extension 7
GIVE NOTYET	question 25
GIVE NOUN	done 76	in_progress -26	near_done -15
GIVE NUMBER	near_done 3
GIVE OVER	blocked -7	done 55	near_done 45
GIVE REMAIN	near_done 17
GIVE SHARE	near_done 14
GIVE SOFT	done 44	near_done -14
GIVE SPAN	done 4
GIVE SUBMIT	in_progress 37	near_done -16
GIVE WH	near_done -16	question 64
GIVE WORD	blocked -6	done 27
GIVE |	extension -15	in_progress 59	question -13
HA	done -82	extension 43	in_progress -48	question 88
HA SOFT	extension 11
HA |	done -33	question 111
HELP	blocked 73	done -14	extension -29
HELP |	blocked 28	done -31
HOW	question 46
INPUT	ack -24	blocked 164	done 24	extension -60	in_progress -32	not_started -50	question 64
INPUT ASK	in_progress 27
INPUT DO	near_done 11
INPUT FINISH	done 56	in_progress -6
INPUT FOR	near_done 14
INPUT LACK	blocked 33
INPUT NO	blocked -7	question 51
INPUT POSTPONE	blocked 6
INPUT SOCIAL	unrelated 17
INPUT SOFT	done 30
INPUT STEP	near_done 4
INPUT THEN	blocked 2
INPUT WORD	blocked 19	done -10	near_done -19	question 17
INPUT |	blocked 76	near_done -41	question -22	unrelated -24
JUST	blocked -8	done -4	near_done 6	not_started 107	unrelated -10
JUST BEGIN	near_done 6
JUST DO	not_started 21
JUST FINISH	near_done 20
JUST GIVE	in_progress -44	near_done 7
JUST STEP	not_started 12
JUST WORD	done -8	not_started 16
LACK	blocked 173	done -31	in_progress -20	near_done 9	not_started 3	question -58	unrelated -5
LACK BEGIN	near_done 17
LACK INPUT	blocked 53	in_progress -28
LACK NOUN	in_progress 29	near_done -7
LACK WH	blocked 2
LACK WORD	in_progress -15
LACK |	near_done 13
LATE	extension 95
LATE NUMBER	extension 15
LATE OVER	near_done 18
LATE WORD	extension 4
LATER	blocked -144	done -154	extension 206	in_progress 106	near_done 40	not_started 56	question -88	unrelated -26
LATER COMMA	extension 42
LATER FINISH	done -33	near_done 66
LATER GIVE	done -5	near_done 13
LATER JUST	in_progress -6	not_started 21
LATER OVER	blocked 6
LATER PART	in_progress -9	near_done 16
LATER SOFT	extension 41
LATER THEN	near_done 41
LATER WHO	in_progress 51	near_done -36	not_started 78
LATER WORD	blocked -4	extension 33	in_progress 40	near_done -25
LATER |	ack 43	extension 49	in_progress 16	near_done -33
LET	ack 12	done -26	in_progress -44	question 3
LET DO	in_progress 14	near_done -12
LET EARLY	ack 9
LET FINISH	in_progress -37	near_done 66
LET STEP	question 18
MORE	extension 117
MORE INPUT	blocked 3	extension -4
MORE NUMBER	extension 34
MORE TERM	extension 11
MORE |	blocked -2	done 4
MUST	blocked 21	done -75	not_started -15	question 150	unrelated -19
MUST FINISH	near_done -23
MUST LATER	near_done 25
NO	blocked 82	done -69	in_progress -10	near_done -32	question 53	unrelated 49
NO DENY	blocked 16
NO FINISH	in_progress 68	near_done -40
NO MUST	in_progress 29	near_done -17
NO NOTYET	near_done 39
NO SOFT	question 16
NO WH	blocked 2
NO WHO	blocked -2	question 43
NO |	blocked -24	unrelated 87
NOTYET	ack -71	done -79	not_started 162	question 35
NOTYET BEGIN	in_progress -20	not_started 99
NOTYET DENY	near_done 31	not_started -39
NOTYET DO	near_done -7	not_started 53
NOTYET EARLY	in_progress -6	near_done 47
NOTYET FINISH	in_progress 155	near_done -37	not_started -21
NOTYET FUTURE	near_done -8
NOTYET GIVE	blocked 31	done -11	in_progress 53	near_done -15	question -17
NOTYET LET	question 18
NOTYET REPORT	blocked 2
NOTYET SIGN	in_progress 16	not_started -3
NOTYET SOFT	in_progress -21	question 58
NOTYET STEP	in_progress -34	not_started 81
NOTYET WH	near_done -3
NOTYET WHO	near_done 2	not_started -34	question 52
NOTYET WORD	not_started 45
NOTYET |	blocked -5	near_done 36	not_started -24	question 80
NOUN	ack -3	blocked 13	done 89	extension -10	in_progress -22	near_done -13	question 83
NOUN BUT	near_done 13
NOUN COMMA	in_progress -12
NOUN FINISH	done 29
NOUN INPUT	blocked -27	question 55
NOUN JUST	in_progress 7
NOUN LATER	extension 72	near_done -9
NOUN NO	question 15
NOUN NOUN	done 22
NOUN NUMBER	done -11	in_progress 14
NOUN THEN	near_done 19
NOUN UNIT	done 3
NOUN WORD	done -26	near_done 12
NOUN |	blocked 64	done 23	in_progress -5	near_done -16	not_started 16	question -30
NOW	ack -3	blocked -43	done 10	in_progress 150	near_done 22	not_started -60	question -62	unrelated 29
NOW FINISH	near_done 26
NOW FUTURE	in_progress 7
NOW GIVE	near_done 4
NOW LATER	in_progress 17
NOW WH	near_done 12
NOW WHO	near_done 64	not_started -15
NOW WORD	in_progress 8	near_done -18
NOW |	blocked -6	in_progress 54
NUMBER	ack -26	blocked -100	extension 96	in_progress 65	question -24
NUMBER JUST	not_started 5
NUMBER OVER	in_progress 9
NUMBER PART	in_progress -10	near_done 9
NUMBER REMAIN	near_done 7
NUMBER SPAN	done -20	extension 114
NUMBER UNIT	in_progress 51
NUMBER WORD	done 27
NUMBER |	done -15	unrelated 20
OBSTACLE	ack -23	blocked 383	done -46	in_progress -132	near_done 41	not_started -39	question -9	unrelated -30
OBSTACLE COMMA	done 16
OBSTACLE OVER	blocked 10
OBSTACLE SO	near_done 11
OBSTACLE WORD	blocked 7
OBSTACLE |	blocked 28	in_progress -16	near_done 52
OTHER	done -48	in_progress 45	near_done 25
OTHER FINISH	in_progress 15
OTHER NOW	near_done 6
OTHER OVER	in_progress 5
OTHER |	in_progress 4
OVER	done 86	extension -43	in_progress 65	near_done 62	not_started -42	question -113
OVER BUT	in_progress 38	near_done 16
OVER COMMA	ack 13	blocked -21	done -10	in_progress 52	near_done -6	unrelated 9
OVER DOING	in_progress -46	near_done 54
OVER GIVE	in_progress 9
OVER HA	done -4	question 4
OVER REMAIN	near_done 11
OVER SOFT	ack 37	done 127	in_progress -3	near_done -6	question -60
OVER TELL	in_progress 16
OVER WHO	ack -16	blocked 3	done 71	near_done -26
OVER |	done 56	near_done 16
PART	ack -22	blocked 2	done -50	in_progress 82	near_done 62	not_started -6
PART COMMA	in_progress -7
PART FINISH	in_progress 8
PART INPUT	near_done 21
PART NOUN	in_progress 26
PART NUMBER	done -4	in_progress 22
PART PART	in_progress -9	near_done 34
PART SHARE	in_progress 18
PART SUBMIT	in_progress -31	near_done 37
PART WHO	done 33
PART WORD	near_done 12	not_started -8
PART |	near_done 24
PAST	ack -9	blocked -4	done 169	extension -23	in_progress -6	near_done 20
PAST BEGIN	in_progress 54
PAST DO	done 40	in_progress -25
PAST EARLY	done -38	in_progress 98
PAST FINISH	done 48	in_progress -12
PAST FUTURE	near_done 19
PAST GIVE	ack -24	blocked -19	done 107	near_done 54	question -11
PAST RECEIVE	ack 139	done -27
PAST REPORT	near_done 46
PAST SIGN	done 26
PAST STEP	done 19
PAST SUBMIT	in_progress 84	near_done -22
PAST UNIT	done 4
PAST WORD	in_progress -17	near_done 33
POSTPONE	done -35	extension 250	in_progress -37
POSTPONE OVER	near_done 9
POSTPONE UNTIL	extension 22
RECEIVE	ack 292	blocked -30	done -35	in_progress -51	question -11
RECEIVE OVER	ack 73	done -18
RECEIVE WORD	ack 8
RECEIVE |	ack 29
REMAIN	blocked -41	done -5	in_progress 53	near_done 20	not_started 11	question -15
REMAIN ABLE	done 14
REMAIN FINISH	near_done 7
REMAIN INPUT	in_progress 5
REMAIN MUST	in_progress -2	near_done 4
REMAIN NOTYET	not_started 3
REMAIN THEN	done 14
REMAIN UNIT	in_progress -7	near_done 6
REMAIN WORD	done -28	in_progress 9
REMAIN |	near_done 16
REPORT NOTYET	in_progress 15
REPORT UNIT	near_done 3
REPORT WHO	in_progress -4	near_done 18
REPORT |	done -9
SHARE	done -118	in_progress 270	near_done 38
SHARE INPUT	in_progress 2
SHARE OVER	near_done 32
SHARE UNIT	in_progress 29
SHARE WORD	in_progress 36
SHARE |	in_progress 12	near_done 18
SIGN	ack -7	blocked -9	done 85	in_progress 82	not_started -42	unrelated -10
SIGN INPUT	near_done 12
SIGN OVER	done 16	in_progress -29	near_done 6
SIGN THEN	in_progress 7
SIGN WORD	done 35
SIGN |	blocked -13	in_progress 33	near_done 71
SO	blocked 29
SO NOTYET	near_done 4
SOCIAL	ack -21	blocked 25	extension -18	near_done -29	not_started -41	question -56	unrelated 350
SOCIAL NOTYET	unrelated 5
SOCIAL WHO	unrelated 22
SOCIAL |	unrelated 88
SOFT	ack 9	done 62	in_progress -19	near_done -24
SOFT BUT	in_progress 8
SOFT COMMA	ack 7	blocked -34
SOFT FINISH	near_done -17
SOFT MUST	near_done 26
SOFT NOTYET	question 27
SOFT NOUN	blocked 2
SOFT NOW	near_done 4
SOFT NUMBER	blocked -25	done 69
SOFT OVER	done 28
SOFT REMAIN	in_progress 23
SOFT SOFT	done 5	near_done 104
SOFT THEN	done -10	near_done 54
SOFT UNIT	done -9	unrelated 104
SOFT WHO	done 6	not_started 5	unrelated -15
SOFT WORD	blocked 35	done 19	extension 15	near_done -35
SOFT |	ack 17	blocked -22	done 10	in_progress 19	near_done -24
SOON	ack 58	done -16	in_progress 36	near_done -14
SOON THEN	near_done -15
SOON |	ack 62	done -34	near_done 14
SPAN	done 11	extension 123	in_progress -35	unrelated -40
SPAN BEFORE	done 55
SPAN LATER	done 6
SPAN THEN	blocked 44
SPAN |	extension 35	in_progress -11
STEP	blocked -35	done 54	extension -20	not_started 33
STEP ABLE	near_done 11
STEP FINISH	done 99	in_progress -118
STEP GIVE	near_done -15
STEP LACK	done 3
STEP NOUN	done -4	near_done 4
STEP STOP	ack 10
STEP UNTIL	in_progress 4
STEP |	near_done -38	not_started 33	question 3
STOP	ack 59	blocked -21	done 26	in_progress -10	near_done -44
STOP DO	ack 10
STOP |	ack 12	blocked -20	done 15	near_done -24	unrelated 2
SUBMIT	blocked -5	done -3	extension 7	in_progress 147	near_done -17
SUBMIT GIVE	done -14	in_progress 23
SUBMIT |	done -8	near_done 14
TARGET	in_progress 17
TELL	blocked 29	done -42	near_done 35	not_started -9
TELL FINISH	near_done 5
TELL |	blocked 8	done -4
TERM	extension 24	in_progress -2	question 43
THANKS	ack 48	near_done -2
THANKS WHO	ack 15
THEN	blocked 50	done -117	extension -50	near_done 68	question 18
THEN FUTURE	done 14
THEN NOTYET	near_done 29
THEN TELL	question 7
THEN WORD	done -27
THEY	blocked 124	done -85	in_progress 74	near_done -4	not_started -17
THEY FINISH	question 18
THEY NOTYET	blocked 53
THEY |	blocked 16	done -8	in_progress 43	near_done -9
UNDO	ack -13	blocked 17	done -112	in_progress 26	near_done 48	unrelated 17
UNDO JUST	in_progress -2	near_done 4
UNDO OVER	near_done 42
UNDO SOFT	unrelated 34
UNDO |	done -36	in_progress 117	near_done -58
UNIT	ack -26	blocked 89	done 8	in_progress -53	question -13
UNIT FINISH	in_progress -17	near_done 10
UNIT HELP	blocked 11
UNIT NOTYET	blocked 80
UNIT NUMBER	blocked -11	in_progress -40	near_done 47
UNIT PAST	near_done 13
UNIT SIGN	done 9
UNIT SOFT	unrelated 53
UNIT STEP	blocked 21
UNIT UNIT	blocked 49
UNIT WHO	done -6	unrelated 13
UNIT WORD	ack -2	done 23	in_progress 13	question -9	unrelated -10
UNIT |	blocked 4	in_progress 28	near_done -45
UNSURE	blocked 79	done -74	in_progress 6	near_done 17
UNSURE DENY	in_progress -3	near_done 5
UNSURE FINISH	done -5	in_progress 38
UNSURE GIVE	near_done 36
UNSURE NO	blocked 9
UNSURE PAST	done -9	in_progress 60
UNTIL	ack -26	blocked -40	extension 135	not_started 6	unrelated -24
UNTIL LATER	extension 147
UNTIL PART	in_progress 20
UNTIL THEY	in_progress 4
UNTIL WORD	not_started 14
WAIT	blocked 144	done -67
WAIT FINISH	in_progress 32
WAIT INPUT	in_progress -8
WAIT SIGN	in_progress 11
WAIT WORD	blocked 40
WH	ack -62	blocked -64	extension -68	in_progress -107	near_done 50	question 259	unrelated 22
WH BUT	near_done 6
WH COND	blocked 14
WH DO	blocked 15
WH DOING	near_done 4
WH FOR	unrelated 45
WH GIVE	in_progress 6
WH MORE	done 3
WH REMAIN	done 14
WH SOFT	question 94
WH WHO	question 47
WH WORD	blocked -15	not_started 30
WH |	in_progress -15	question 9
WHEN	ack 29	done -24	near_done -15	question 90
WHEN GIVE	question 6
WHO	ack 57	blocked -44	done 15	extension -3	near_done -36	unrelated 9
WHO ASK	near_done 20
WHO BEGIN	not_started 4
WHO COND	ack 6
WHO DO	near_done 47
WHO DOING	in_progress 99
WHO FINISH	done 26	in_progress 15	near_done -61
WHO FUTURE	ack 23
WHO GIVE	done 30	in_progress 17
WHO HELP	blocked 31
WHO JUST	in_progress -57	not_started 88
WHO LATE	near_done 15
WHO MORE	extension 30
WHO MUST	question 26
WHO NOTYET	in_progress 32	near_done -43	not_started 124	question -23
WHO PAST	done 7	near_done -14
WHO RECEIVE	ack 5	done -77	near_done 10
WHO REMAIN	in_progress 51
WHO SOCIAL	unrelated 33
WHO SOFT	ack -10	done 24	question -9
WHO STEP	in_progress 12
WHO SUBMIT	in_progress 20
WHO TELL	near_done 18
WHO UNSURE	near_done 4
WHO WH	done 9
WHO |	blocked -27	done 67	in_progress -87	near_done -15	not_started -34	question 44	unrelated 26
WHOLE	done 176	in_progress -49	near_done -43
WHOLE UNIT	done 3
WORD	extension -35	in_progress -28	near_done 27	not_started 20	question -7	unrelated 35
WORD ABLE	question 8
WORD BEFORE	blocked 13
WORD COMMA	blocked 87	done -37	in_progress 59	near_done -3	unrelated -7
WORD DO	near_done -39	not_started 22	unrelated 37
WORD DOING	blocked -26	in_progress 24
WORD DRAFT	in_progress 59	near_done -4
WORD EARLY	in_progress -42	not_started 52
WORD FINISH	in_progress 5	near_done -20
WORD FUTURE	done 4
WORD GIVE	done 33	in_progress -25
WORD LACK	not_started 7
WORD LATER	in_progress 5	near_done 32
WORD MUST	question 90
WORD NO	blocked 24
WORD NOTYET	blocked -10	near_done 10
WORD NOUN	blocked -74	done 70	near_done -17	not_started 26
WORD NUMBER	done 67
WORD OBSTACLE	blocked -2	done 25
WORD OVER	ack 50	near_done -76	unrelated 4
WORD PART	blocked 27	in_progress -4
WORD PAST	blocked 15	in_progress -21
WORD RECEIVE	done 20
WORD REMAIN	ack 41
WORD REPORT	in_progress 4
WORD SHARE	near_done 16
WORD SO	blocked 20
WORD SOCIAL	blocked 8
WORD SOFT	ack -15	blocked -13	done 21	in_progress -19	near_done 9	unrelated 66
WORD SPAN	done 38	extension 8	near_done -25
WORD TELL	blocked 29	done -22	in_progress -3	near_done 47
WORD THEN	in_progress 61	near_done -14
WORD THEY	in_progress 24
WORD UNDO	blocked 30	in_progress 4
WORD UNIT	blocked 24	in_progress 17	unrelated -41
WORD WHO	blocked -37	near_done -37	not_started 28	unrelated 40
WORD WORD	blocked 26	done 11	near_done -72	not_started 8	question -54	unrelated 47
WORD |	blocked 22	done 77	extension -16	near_done -40	question -14	unrelated 51
a	ack 14	blocked -7	near_done -14	not_started 12	question 66
a ,	not_started 11
a oi	in_progress 15
a |	ack 23	question 93
ai	not_started -9	question -20	unrelated 126
ai cho	unrelated 3
ai co	unrelated 3
ai giao	blocked 2
ai lam	blocked 15
ai nop	in_progress 11
ai truc	near_done 18
ai |	near_done 6
an	blocked 7	unrelated 3
an trua	near_done 12
an xong	near_done -13	unrelated 7
an |	blocked 19
anh	ack -85	done -10	in_progress -4	near_done 7	question 76	unrelated 20
anh a	blocked 43
anh cho	blocked 7
anh em	unrelated 6
anh gui	done -10	near_done 31
anh lam	near_done 21
anh nam	done -3
anh oi	near_done 28
anh |	near_done -29	question 27
asdfgh	unrelated 4
asdfgh |	unrelated 4
ay	near_done 6
ay |	near_done 11
ba	near_done -11
ba ,	blocked 5	done -6
ba con	unrelated 10
ban	blocked -39	done 2	near_done 51
ban ,	in_progress -12	near_done 5
ban de	in_progress 24
ban giao	near_done -12
ban hanh	done 20
ban nua	near_done 5
ban qua	near_done 13
ban xong	near_done 4
ban |	in_progress -24	near_done 21
bang	done 47	near_done -15
bao	ack 15	blocked 13	done -7	extension -19	near_done -4	not_started -46	question 61
bao cao	done 73
bao em	near_done 8
bao gio	question 43
bao xong	in_progress -7	near_done 30
bao |	in_progress 25
bat	done -34	in_progress 64	not_started 36
bat dau	done -8	in_progress 38	not_started 4
bay	unrelated 4
be	in_progress 11	near_done -8
ben	blocked 51	question 11	unrelated -21
ben cong	blocked 37	near_done -12
ben dien	blocked 8
bi	blocked 91	in_progress -9
bi hoan	near_done 3
bi tra	in_progress 9
biet	in_progress 12	question -14
biet da	in_progress 14	near_done -3
bieu	in_progress 41	near_done -19
bieu |	in_progress 60	near_done -17
binh	done 3
birthday	unrelated 4
birthday anh	unrelated 4
bo	done -3
bo do	near_done 7
bo ve	blocked 8
bo vo	done -4	unrelated 12
bua	done 20	extension 5	near_done -17	not_started -6
buoi |	near_done 3
ca	blocked 20	near_done -42	unrelated 28
ca ,	done 22
ca gieng	done 3
ca nha	unrelated 22
ca phong	done -20	unrelated 47
ca tru	blocked 5	done -3
ca |	in_progress 20
cac	in_progress 14	near_done -8	not_started -22	unrelated 26
cac bac	unrelated 30
cac phong	question 17
cac thon	in_progress 5
cac to	done -8
cac xa	blocked 10
cai	done -9
cai khung	in_progress 22	near_done -16
cai suon	in_progress 5
cam	ack 27
cam on	ack 58
can	extension 17	near_done -29	question 18
can anh	blocked 7
cao	done 49
cao anh	near_done 24
cao chua	in_progress 15
cao lanh	near_done 3
cap	blocked 29
cap quang	blocked 8	done -3
cat	blocked 13
cau	done -4
chac	blocked 8
chac khong	blocked 10
cham	in_progress 33
chan xong	in_progress -8	near_done 9
chap	ack 52
chap hanh	ack 52
chau	blocked -10	in_progress 4
chi	blocked -5	done 32	in_progress 5	near_done -73	unrelated 12
chi con	in_progress 58	near_done -4
chi cu	ack 6
chi dao	blocked 4
chi ha	in_progress 4
chi lan	near_done 26
chi luon	not_started 12
chi nao	done 13
chieu nay	in_progress 42
chieu nop	in_progress -15	near_done 18
chinh	blocked 7	done -3	in_progress 3
chinh moi	in_progress -2	near_done 4
cho	ack -13	blocked 77	extension 82	in_progress -40	not_started -28
cho ai	near_done 6	not_started -5
cho dong	in_progress 55
cho e	question 2
cho em	done -27	extension 18	near_done 9	unrelated 20
cho xong	in_progress 18
cho y	blocked 46
chu	done 3	in_progress -67	near_done 46	unrelated -20
chu a	near_done 49
chu em	done 22
chu tich	blocked -3	done 46
chu truong	done -21	near_done 24
chua	ack -86	blocked 15	done -109	in_progress 3	near_done 5	not_started 138	unrelated -9
chua a	near_done -14	question 72
chua ai	near_done -3
chua anh	near_done 42
chua bao	blocked 2
chua biet	in_progress 6	near_done -3
chua co	in_progress -13	near_done 32	not_started 14	question -23
chua dau	near_done 31	not_started -39
chua de	question 18
chua e	question 10
chua giao	near_done 13	not_started -5
chua gui	blocked 28	in_progress 12	near_done -18
chua hoan	in_progress 10
chua kha	near_done 3
chua khoi	not_started 31
chua ki	in_progress 24
chua kip	near_done -8
chua lam	near_done -20
chua nop	in_progress 26
chua phat	near_done 27
chua thuc	not_started 21
chua to	not_started 31
chua tra	blocked 21
chua trien	near_done 17
chua viet	not_started 10
chua xong	in_progress 66	near_done -14
chua xu	not_started 7
chua |	blocked -6	not_started -25	question 73
chuc	done -32	in_progress -29	not_started 19	unrelated 40
chuc buoi	near_done 3
chuc hop	near_done 20
chuc mung	unrelated 14
chuc xong	done 15	near_done -6
chuc |	done -8	near_done 9	not_started 5
chung	near_done -32
chuyen	done -40	in_progress 52
chuyen van	done -15	in_progress 23
chuyen xong	in_progress 3
co	ack -36	blocked -66	not_started 25
co ai	question -38	unrelated 11
co ban	near_done 16
co can	question 44
co chuyen	in_progress 3
co dong	near_done 24
co duoc	question 21
co ke	near_done 11
co ket	in_progress 2
co lam	not_started 24
co ma	in_progress -8
co man	not_started 8
co nhuc	not_started 12
co phai	question 19
co so	near_done 12
co the	in_progress -3	near_done 5
co y	done 3
coi	in_progress -5
coi nhu	near_done 2
con	blocked -67	in_progress 58	question -11
con ban	in_progress -6	near_done 29
con chua	not_started 3
con duoc	done 14
con ga	ack 14
con lai	near_done 6
con ngoi	in_progress 10
con no	done 14
con oi	unrelated 11
con phai	in_progress -2	near_done 4
con xoi	in_progress -4	near_done 7
cong	blocked 24	question -5	unrelated -7
cong an	blocked 48
cong tac	ack 5
cong trinh	near_done 5
cti	blocked 14
cti trung	blocked 14
cu	extension 15	in_progress 3	near_done -40
cu yen	ack 7
cua	blocked 72	done -61
cua phong	near_done 7
cung	question -6
cung phai	near_done 26
cuong	in_progress 21
cuong |	in_progress 42	near_done -4
cuu	extension 2
da	ack 70	blocked -76	done 84	extension -41	not_started 45	question -22	unrelated -11
da ,	ack 18	in_progress -6	not_started 12
da ban	in_progress -15	near_done 47
da bao	near_done 49
da bat	in_progress 12
da chua	not_started 18
da chuyen	done -41	in_progress 13	near_done 7
da co	in_progress -2
da dang	in_progress -4
da dau	near_done 17
da dong	near_done 2
da duoc	done 21	near_done -5
da giao	in_progress 14
da gui	done -5	in_progress 31	near_done 39
da hoan	done 58	in_progress -15	near_done -22
da ki	done 33
da lam	done -15	near_done 16
da nop	in_progress 8
da phan	in_progress 43	near_done -4
da ra	done 8
da tham	done 5
da thong	ack 6	done -2
da thuc	done 63	near_done -8
da tiep	ack 39	near_done -9
da tot	near_done 7
da trien	near_done -12
da trinh	in_progress 20
da xong	in_progress 23	near_done -13
da |	in_progress 19	near_done -7
dam	in_progress 14	near_done -12
dan	blocked 69	in_progress -30	question 5
dang	ack -4	done -81	in_progress 191	near_done 77	not_started -17	unrelated -18
dang bi	blocked 13	in_progress -3
dang cho	blocked 2
dang doi	in_progress -3
dang trinh	in_progress -10	near_done 12
dang viet	near_done 38
danh	extension 13	near_done -13
dao	blocked 64	done -18
dat	done 4
dau	ack -17	blocked -3	done -54	in_progress 42	near_done 4	not_started 45
dau a	in_progress -43	near_done 58	not_started -13	question 32
dau da	in_progress 12
dau dau	in_progress -8	near_done 16
dau gio	in_progress -15	near_done 18
dau lam	in_progress 10
dau ma	near_done -22	not_started 35
dau |	done -42	in_progress 31	near_done -34	not_started 69
day	blocked -8	done 10	in_progress 20	question -21
de	ack 17	extension 43
de cuong	in_progress 21
de em	ack 48	near_done -29	question 9
de nghi	blocked 4
de xong	in_progress -33	near_done 35
de xuat	extension 4
den	done -7	extension 29	in_progress -9	unrelated -5
den cac	in_progress 4
den thu	extension 6
dep	unrelated 76
dep qua	unrelated 14
di	ack -8	done 22	extension 25	near_done -14	not_started -13	unrelated 63
di lam	not_started -10	unrelated 3
di |	done 16
dich	in_progress 3
diem	done 8
dien	ack 2	blocked 4
dien bao	ack 10
dien luc	blocked 8
dinh	blocked 3
do	blocked 26	in_progress 54	not_started -5	question -35
do cong	near_done 7
do |	near_done 12
doc	done -13	in_progress 18
doi	blocked 103	in_progress -43
doi sang	blocked 2
don	blocked 24	done -28	not_started 16	question -11
don vi	in_progress 14	near_done -24
dong	near_done 6
dong chi	near_done -3
dong ho	near_done 6
dong tinh	near_done 24
dong voi	near_done 3
dot	near_done 20
du	done 33	in_progress 9
du kien	in_progress 10
du thao	in_progress 71	near_done -5
du toan	blocked 63	in_progress -40
dung	blocked 18	near_done -46	not_started 58	unrelated -13
dung ,	near_done 3
dung |	near_done -5
duoc	blocked 26	done -20	extension 70	in_progress 13	not_started -26	question -7	unrelated -34
duoc chu	done 57	near_done -7
duoc don	in_progress 10
duoc gi	not_started 2
duoc giao	done 6	not_started 4
duoc kha	in_progress 5
duoc khong	extension 62
duoc nua	in_progress -18	near_done 25
duoc roi	ack 38	in_progress -9
duoc |	blocked 6	in_progress 45	not_started -2
duong	blocked -17	in_progress 21
duong qua	blocked -21	near_done 30
dut cap	blocked 5	done -3
dut diem	done 9
duyet	near_done 21
duyet |	near_done 7
e	ack 24	near_done -20
e bao	in_progress -8	near_done 13
e chua	in_progress 10
e gui	in_progress -17	near_done 19
e hoan	in_progress 9
e se	ack 2
e |	near_done -3	question 8
em	ack 24	blocked -14	done -14	extension 10	near_done -18	unrelated 26
em bao	done -16	in_progress 15
em bat	not_started 4
em chua	near_done -25	not_started 76
em di	unrelated 12
em gui	done 23	in_progress 85	near_done -122
em lam	done 13	in_progress 19
em moi	in_progress -56	near_done 24
em nhan	done -12	near_done 11
em nhe	near_done 4
em nop	done 4	extension 10	in_progress -15	near_done 7
em quen	near_done 4
em tong	question 17
em xem	ack 17
em xin	near_done 16
em |	done -3	near_done 12
file	near_done 17	question 35
file mau	question 13
file |	near_done 5
ga	ack 14
ga den	ack 14
gan hoan	near_done 6
gan xong	in_progress 19
ghi	ack 20	extension 6
ghi vao	ack 8
gi	near_done -13	not_started 21
gi a	near_done 11
gi co	in_progress 3
gi khi	blocked 2
gi them	done 3
gi xong	in_progress 35
gia	extension 51	near_done -24	unrelated 12
gia han	extension 83
gian	extension 20
giao	done 2	in_progress -4
giao cac	done -6
giao cho	not_started -5
giao du	blocked 2
giay	blocked -18	in_progress 3
gieng	blocked -4	done 3
gieng khoan	done 3
gio	in_progress -16	near_done 22	question 18
gio chieu	near_done 5
gio em	in_progress -12	near_done 28
gio moi	in_progress 8
gio nop	question 6
giuc	in_progress 15
giuc |	in_progress 15
goi	done 8	in_progress -16
goi anh	done 12
goi la	in_progress -19	near_done 20
gop	in_progress -4	near_done 12
gop y	near_done 13
gui	ack -13	extension -28	in_progress 44	near_done 65	not_started -42	question 5
gui a	in_progress 19
gui bao	done 25	near_done -4
gui chu	done -2	near_done 5
gui dau	in_progress 21	near_done -14
gui giay	in_progress 10
gui hut	near_done 17
gui lay	in_progress 5
gui nham	unrelated 32
gui nhung	near_done 20
gui qua	done 4	near_done -11
gui roi	in_progress -26	near_done 12	question 3
gui so	blocked 6
gui |	done 13	in_progress 2	near_done -13
ha	near_done -3	question 29
ha anh	question 4
ha thuc	in_progress 3
hai	blocked 8	in_progress 12
han	blocked -10	extension 118	in_progress -64	question 92
han hoan	near_done 17
han roi	near_done 11
han |	in_progress 34	near_done -42
hanh	ack 30	not_started -5
hanh ke	in_progress -7	near_done 43
hanh roi	in_progress 8
hanh |	ack 2
happi	unrelated 4
happi birthday	unrelated 4
hay	done -37	near_done 2	question 53
hay chua	in_progress 2	question -11
hdnd	in_progress -4
hdnd thong	near_done 12
he	done 7
hen	in_progress -38	near_done 27
hen thu	in_progress -3	near_done 4
het	ack -3	blocked 34	done 3	question 17	unrelated -26
het chua	question 18
het |	near_done 4
hien	ack 6	blocked -3	near_done -2	not_started 17
hien nhiem	done -4	near_done 6
hien xong	ack 7
hien |	in_progress 21	near_done -17
ho	blocked -31	done 53	in_progress 33	not_started 6	unrelated -16
ho so	blocked -10	done 4	in_progress 2
hoach	in_progress 10
hoach lam	near_done 11
hoach trien	done -4	near_done 6
hoach |	done 8	in_progress 16	near_done -73
hoan	ack -20	done 3	extension -6	near_done 119	not_started -11	question -13
hoan lai	near_done 11
hoan roi	near_done 9
hoan tat	done 20
hoan thanh	ack -5	extension -2	near_done 36
hoi	near_done 37	unrelated -18
hoi nghi	near_done 24
hoi |	blocked 6
hom	blocked -9	done 27	near_done 13	not_started -30
hom kia	done 14
hom nao	done -6	unrelated 10
hom nay	in_progress 2	not_started -18
hom qua	near_done 13
hon	near_done 4
hon mot	near_done 11
hong	blocked -2
hong ,	done 3
hop	blocked 35	done -6	in_progress 34	near_done -29	question 3
hop doi	blocked 6
hop dong	near_done 3
hop gui	near_done -2
hop roi	in_progress 3
hop xong	in_progress -42	not_started 16
hop |	blocked 12	in_progress 27	near_done -32	question 8
huong	question 4
huong dan	question 4
hut	near_done 17
hut |	near_done 17
i	near_done 6
i |	near_done 7
iii	in_progress 15
iii |	in_progress 15
it |	near_done 4
ke	blocked -47
ke con	ack 14
ke hoach	blocked -38	in_progress 16
ket	blocked 38	in_progress -13
kha kha	in_progress 5
kha quan	near_done 3
kha roi	in_progress 5
khac	in_progress 6
khac gio	near_done 6
khac roi	in_progress 14
khac xong	in_progress 15
khai	not_started 19
khai den	in_progress 4
khai duoc	in_progress -6	near_done 28
khao	done -40	unrelated 29
khao ca	done -18	unrelated 30
khau	blocked 26	in_progress 6	near_done -40
khen	done 17
khen |	done 14
khi	blocked 34
khi chua	blocked 2
khoan	done 12
khoan hong	done 3
khoang	in_progress 4
khoanh	blocked 21
khoe	done 8
khoe re	done 7
khoi	blocked -4	not_started 33
khong	ack -20	blocked 65	done -14	in_progress -50	question 2
khong a	question 12
khong ai	blocked 3
khong biet	in_progress 10
khong chua	near_done 39
khong co	not_started 4
khong nhung	done 14
khong phai	in_progress 31	near_done -20
khong sot	done 8
khong the	blocked -3	near_done 21
khong |	blocked -28	done -2	in_progress -3	question 53	unrelated 74
khu	done 59	near_done -14
khung roi	in_progress 22	near_done -16
khuya	near_done 4
khuya nay	near_done 4
ki	ack -5	done 32	in_progress 15	near_done 12	not_started -9	unrelated -12
ki nhay	near_done 12
ki roi	in_progress -36	near_done 55
ki thi	in_progress 7
ki va	done 5
ki |	done -21	in_progress 47	near_done 18
kia	in_progress 59	near_done -2
kiem	done 32
kiem tra	done 19
kien	in_progress 27
kien gi	done 3
kieu	blocked 14	in_progress 13	near_done -22
kieu gi	blocked 3	in_progress 13	near_done -22
kinh	blocked 13
kinh phi	blocked 47	question 4
kip	blocked 12	in_progress -22
kip dau	blocked 9
kip |	near_done 44
la	done -35	extension -8	in_progress 14	near_done 7	not_started -9	question 6
la hoan	in_progress -19
la trach	near_done 3
la xong	in_progress 40
la |	in_progress -10	near_done 10
lai	blocked -40	extension 17	in_progress 25	near_done 9	not_started -21
lai xong	near_done 7
lai |	in_progress 6
lam	ack -42	blocked 36	near_done 30	not_started 23
lam bo	done -4	unrelated 12
lam chua	unrelated 3
lam dau	not_started 56
lam duoc	blocked 5	near_done 5
lam gi	near_done 29
lam ma	in_progress 4
lam not	in_progress -34	near_done 23
lam roi	blocked -3	done 91
lam sao	in_progress 2	near_done -22
lam tu	in_progress 17
lam viec	in_progress 5
lam xong	done 40	not_started -19
lam |	near_done 32	not_started 48	unrelated -24
lan	blocked 53	done -10	near_done 54
lan |	near_done 8
lanh	done -20
lanh dao	done -20
lap	done 15	in_progress -3
lap ca	done 3
lap xong	in_progress -20	near_done 6
lau	blocked 16	near_done -17
lay	done -18
le	near_done 6
len	done 7	in_progress 9
lenh	ack 25
li	not_started 3
li a	not_started 7
lich	blocked 21
lich hop	blocked 6
lien	in_progress 30	near_done -6
lieu	blocked 8	done 7	question 3
lieu |	blocked 19	in_progress -20	near_done 18
linh	ack 24
lo di	done 14
luan	done -4
luc	blocked 36
lui	extension 6
luon	not_started 21	unrelated -5
luon a	not_started 28
luot	done 8	near_done -3
ma	done -4	in_progress 4	not_started 5	question -26
ma bi	in_progress 15
ma chua	in_progress 32
ma con	done 14
ma ket	near_done 3
ma sao	near_done 4
ma xong	in_progress -18	not_started 38
ma |	done 11
mac cho	blocked 8
mai	blocked -3	near_done 36
mai em	not_started 9
mai la	in_progress -32	near_done 34
man	not_started 30
man |	not_started 8
mang	blocked 16
mat	blocked 3	in_progress -2
mau	question 69
mau voi	question 6
may	blocked 17	in_progress 21	near_done -51	unrelated 6
may chu	blocked 9
may muc	in_progress 7
minh	in_progress 7
mo	not_started 13	unrelated -8
moi	ack -19	blocked -37	near_done 54	not_started 66	question -7
moi bat	near_done 16	not_started -8
moi co	near_done 21
moi gui	in_progress -39	near_done 10
moi hop	in_progress 22	near_done -4
moi lam	not_started 16
moi nguoi	not_started -18	unrelated 43
moi qua	in_progress 2
moi trien	not_started 24
mot	done -24	near_done 21
mot nua	in_progress -53	near_done 51
mot phan	in_progress 34	near_done -7
mot the	in_progress 16	near_done -4
mu	blocked 5	done -3
mu tit	blocked 5	done -3
muc %	near_done 7
muc roi	in_progress 7
mung	unrelated 10
mung xong	near_done 4
muon	done -26
muon roi	near_done 43
muon xong	blocked 4
muu	done 5
nam	done -31	in_progress 20
nam roi	near_done 8
nao	extension -4	near_done -35	not_started 41	question 32
nao a	question 18
nao con	done 14
nao duoc	in_progress 9	near_done -13
nao khao	done -4	unrelated 12
nay	ack -32	blocked -33
nay cua	near_done 12
nay e	in_progress 19	near_done -4
nay em	near_done 30	not_started -12
nay hoan	in_progress -14	near_done 4
nay mai	in_progress -10	near_done 11
nay moi	in_progress 2
nay se	in_progress 7
nay va	done -4	near_done 6
nay xong	near_done 11
nay |	done 5	near_done -17	not_started 17
nen	blocked 29
nen chua	near_done 4
ngay	extension 69	in_progress 12	near_done -33
ngay day	in_progress 2
ngay xong	in_progress -3	near_done 27
ngay |	done 28	near_done -9
nghen	done 3
nghi	blocked 74	done -24	near_done 24	unrelated -32
nghi bi	near_done 3
nghi em	near_done 11
nghi phoi	in_progress 24
nghi phong	blocked 19
nghia vu	done -6	unrelated 12
ngoi	in_progress 17
nguoi	blocked 20	unrelated 24
nguoi |	near_done 22	not_started -3
nguyen	not_started 13
nha	blocked -9	unrelated 83
nha thau	near_done 41
nhac	ack 22	in_progress -37	near_done 17
nhac |	in_progress -18	near_done 17
nham	done -3	unrelated 74
nham a	unrelated 34
nhan	ack 30	in_progress -41
nhan duoc	near_done 6
nhanh	near_done 34
nhap	in_progress 82
nhap |	in_progress 15
nhat	in_progress 24
nhat thu	in_progress 10
nhay	near_done 12
nhe	blocked -4	done 20	in_progress -80	unrelated 53
nhe |	ack 9	done 11	in_progress -37
nhi	near_done 7
nhi |	near_done 8
nhich	not_started 12
nhich chi	not_started 12
nhiem cua	near_done 3
nhiem vu	done 5	near_done 4
nho	blocked 17	unrelated 26
nhom	unrelated 23
nhu	in_progress -4	near_done 33
nhu xong	in_progress -10	near_done 43
nhuc	not_started 12
nhuc nhich	not_started 12
nhung chua	in_progress 3
nhung lam	done 14
nhung ma	near_done 3
no	done 42
no thi	done 14
noi	done -39	in_progress 73
noi roi	in_progress 15
noi xong	in_progress 24
noi |	blocked 4
nop	ack -40	blocked -21	extension 32	near_done 39	not_started -45	question 35	unrelated -16
nop chua	question 25
nop dung	near_done 4
nop duoc	extension 15
nop muon	near_done 18
nop o	question 19
nop roi	near_done 21	question -25
nop tu	done 10
nop |	done -2	in_progress 74	near_done 6
not	in_progress -3	near_done 13
not de	in_progress -19	near_done 19
nua	not_started 30
nua la	in_progress 32	near_done -34
nua roi	in_progress -15	near_done 35
nua xong	in_progress 32	near_done -13
nua |	in_progress -28	near_done 15
o	in_progress -57	near_done -7	question 14
o dau	near_done -6	question 37
o ke	ack 14
o muc	near_done 7
oi	blocked -6	done 33	not_started -2	unrelated 11
oi ,	near_done 12
oi chieu	near_done 5
oi |	done 32	near_done -7
ok	done 44
ok ,	done 9
ok roi	ack -5	near_done 29
ok xong	done 17
om	blocked 26
on	ack 75	near_done -18
on a	ack 4
ong	blocked 15
pha	blocked 14
pha san	blocked 14
phai	done -17	in_progress -17	near_done 19	question 80
phai chinh	in_progress -2	near_done 4
phai hoan	near_done 17
phai khong	question 29
phai xong	near_done -20
phan	ack -8	blocked 26	done -31	in_progress 51	unrelated -5
phan cong	in_progress 25
phan dau	in_progress 5
phan roi	in_progress 37	near_done -15
phan tho	near_done 3
phan toi	done 14
phap	near_done 13
phap chu	near_done 17
phat	done 25
phat hanh	in_progress 6
phi	blocked 45	in_progress -3	question 3
phi khong	blocked -12	question 23
phi |	blocked 17
phoi	in_progress 15	near_done -19
phoi hop	in_progress 17	near_done -18
phong	extension -6	in_progress -12	question 12
phong khac	done -10
phong tu	near_done 16
phong xong	question 18
phong |	unrelated 11
phuong	done 3
qua	ack -13	in_progress -10	near_done 58	not_started -16	unrelated 36
qua chua	near_done 2
qua roi	in_progress 39
qua suyt	near_done 6
qua truc	done 13
qua |	blocked -11	done 5	in_progress -3	near_done 73
quan	ack 3	blocked -18	in_progress -24	near_done 10	not_started 5
quan triet	ack 10
quang	blocked 6	done -3
quang tu	blocked 5	done -3
que	blocked 8
quen	in_progress -25	near_done 57
qui	done -6	extension 35
qui hoach	blocked 4
qui i	done -18	near_done 25
qui iii	in_progress 15
quyet	done 16
ra	ack -30	blocked 29	unrelated -7
ra da	near_done 24
ra soat	in_progress 5	near_done -5
re	done 6
re |	done 7
ro	ack 50	in_progress -12	near_done -3
roi	blocked -10	done 95	extension -15	near_done 52	not_started -3
roi ,	blocked -8	in_progress 32	near_done -9	unrelated 4
roi a	ack 10	done 44	in_progress -24
roi anh	blocked 2	near_done 4
roi bao	in_progress 12
roi chua	in_progress 4
roi con	near_done 14
roi dang	in_progress -46	near_done 54
roi em	in_progress 21	near_done -11
roi gui	in_progress 21
roi ha	question 38
roi hay	near_done 20
roi ma	in_progress 30
roi nghen	done 8
roi nha	done 6
roi nhe	ack 5	near_done -24
roi nhung	done -10	in_progress 35
roi phai	question 14
roi |	done 67	near_done 9
sach	blocked 30	done 72	near_done -6
sach se	done 14
sai	done -6	near_done 13
san |	blocked 17
sang	done 9	near_done -59	not_started 4
sang nay	done 35
sang qui	extension 7
sang tuan	blocked 5
sao	in_progress -29	near_done 58
sao em	question 7
sao van	near_done 4
sap	in_progress 34	near_done -38
sap xong	in_progress 12
sau	ack 11	done -51	in_progress -8	near_done 32	not_started 4
sau khi	in_progress 22	near_done -5
sau moi	in_progress -10	near_done 21
sau roi	blocked 6
sau |	ack 39	done -10	in_progress -46	near_done 40
se	ack 133	done -6	in_progress 15
se bao	ack 10	near_done -14
se dien	ack 10
se gui	in_progress -21
se hoan	ack -4	near_done 31
se roi	done 14
se xong	in_progress 18	near_done -8
sep	blocked 24	unrelated -6
sep |	near_done -11
so	blocked 7	extension -28	in_progress -4	near_done 31	unrelated 11
so bo	near_done 8
so chua	near_done -17
so cong	ack 7
so da	near_done 11
so lieu	blocked 15
so mu	blocked 5	done -3
so ve	done 3
so |	done 14	in_progress 21
soat	in_progress 10	near_done -9
som thoi	in_progress 13	near_done -5
som |	in_progress -43	near_done 28
sot	done 15
sua	in_progress 44	near_done -8
sua |	in_progress 26	near_done -8
suon	in_progress 5
suyt nop	near_done 6
tac	done -7	near_done 33
tac duong	blocked -21	near_done 30
tac roi	ack 8
tai	blocked 10	near_done -33
tam	done -19	near_done 14
tam goi	in_progress -19	near_done 20
tam hoan	in_progress 8
tam |	ack 9
tan	done 23
tat	done 28
tat roi	in_progress -19	near_done 27
tay	not_started 16
tham	blocked 12
tham muu	done 5
tham quyen	blocked 3
thang	blocked -6	done 17	near_done -11	not_started 14
thang moi	in_progress -11	not_started 7
thanh	ack -9	done 30	extension -18	near_done 17	not_started -9
thanh .	done 22
thanh dau	near_done 5
thanh dung	in_progress 54	near_done -25
thanh kieu	blocked 2
thanh nghia	done -20	unrelated 12
thanh nhiem	near_done -2
thanh o	near_done 7
thanh qui	done -20	near_done 26
thanh roi	done 43	near_done -8
thanh som	in_progress -6	near_done 22
thanh tren	near_done 4
thanh trong	in_progress 16
thanh truoc	ack 10	near_done -6
thanh xong	in_progress -18	near_done 3
thanh |	ack -33	in_progress 19
thao	in_progress 83	near_done -8
thap	near_done 8
thau	near_done 30
thau bo	near_done 7
thau pha	blocked 14
thay	ack 7	blocked -15	extension 5
the	done -10	near_done 37	question 12
the a	near_done 28
the hoan	near_done 31
the nao	near_done -3	question 9
them	extension 126
them thoi	extension 11
them |	blocked -2	done 4
thi	blocked 25	done -63	near_done 20	question 12
thi bao	question 8
thi lo	done 14
thieu	blocked 22
thieu bieu	in_progress 31	near_done -7
thieu nguoi	blocked 12
tho	blocked 30
tho bo	blocked 8
tho |	near_done 3
thoi	done -9	extension 27	in_progress 3
thoi gian	extension 16
thon con	near_done 7
thon xong	in_progress -9	near_done 26
thon |	in_progress 68	near_done -2
thong	ack 19	near_done 5
thong ,	ack 7
thong qua	near_done 32
thu	done 26	near_done 20	unrelated -9
thu ba	blocked 5	done -6
thu chua	near_done 27
thu hai	in_progress 27
thu hoan	in_progress -3	near_done 4
thu phat	done -15	in_progress 23
thu tuan	in_progress -27	near_done 12
thu |	in_progress 53	near_done -11
thuc	not_started 4
thuc hien	ack 7	not_started 13
thuoc	blocked 9
thuong	in_progress 10
ti	in_progress -5	near_done 34
tich	blocked -4	done 48	in_progress -3
tich chua	near_done 9
tich khen	done 14
tich ki	near_done 29
tien	blocked 20	unrelated 6
tien do	in_progress 5
tiep	ack 38
tiep nhan	ack 17
tin	ack 17
tinh	done -10	in_progress -38	near_done 91
tinh da	near_done 20
tinh gi	near_done 24
tit	blocked 5	done -3
tit |	blocked 5	done -3
to	blocked 6	done -14	near_done 39	not_started 5
to chuc	in_progress -31	near_done 14	not_started 26
to |	done -7	near_done 21
toa	blocked 6
toan	blocked 24	in_progress -15	near_done 13
toan dang	in_progress -14	near_done 15
toan |	blocked 10
toi	ack 54	blocked -9	done -30	in_progress 23	near_done -38	not_started 64
toi ghi	ack 8
toi moi	not_started 9
toi noi	in_progress 15
toi sach	done 14
tong	done 4	near_done -10	question 10
tong hop	done 6	question 12
tot	in_progress -13
tot |	near_done 17
tra	blocked 22	done 61	near_done -15
tra em	near_done 2
tra khong	done 3
tra lai	in_progress 8
tra loi	blocked 15
tra ve	in_progress 2
tra |	in_progress -35	near_done 19
trach nhiem	near_done 3
trai	done -3	unrelated 12
tram	blocked -21	in_progress 10
tram lap	done 3
tre	extension 27
tren %	near_done 4
trien	near_done 8	not_started 22
trien khai	near_done 8	not_started 22
triet	ack 10
triet !	ack 10
trinh	done -7	in_progress 69	near_done 5
trinh hdnd	near_done 9
trinh ki	in_progress 15
trinh lanh	in_progress 8
trinh |	in_progress -35	near_done 91
troi	near_done -7	unrelated 66
trong	near_done 2
trong tuan	in_progress 13	near_done -5
trong viec	in_progress -34	near_done 35
tru	blocked 10	done -20
tru so	blocked 5
tru thon	near_done 7
trua	near_done 9
trua xong	near_done 12
truc	done 48
truc a	near_done 18
truc ngay	done 13
trung thau	blocked 11
truoc	done 19	extension -26	in_progress 19
truoc nhe	near_done 7
truong	blocked 24	done -6
truong |	done -6
tu	blocked 18	done 53
tu phap	near_done 13
tu roi	done 7
tu thu	blocked 4
tuan	extension 14	in_progress -12	near_done 2	not_started 31	question -25
tuan sau	in_progress -13	not_started 5
tuan truoc	done 28
tui	near_done -12	not_started 37
tui chua	not_started 8
tung	in_progress 17
tuong xong	in_progress 32
tuot	done 7
tuot luot	done 7
va	done 23
va giao	done -4	near_done 6
vai	in_progress 15	near_done -19
van	done 66	in_progress 39	near_done -3	unrelated -11
van ban	near_done -38
van nhac	near_done 4
van thu	near_done 14
van |	done 14
vang	ack 9	in_progress -11
vang em	ack -17	near_done 30
vao	extension 5
vao so	ack 8
vao |	near_done -7
vay	done -16	near_done 22	question 70
vay |	question 11
ve	blocked 15	in_progress 7	near_done -5	question -2
ve kiem	done 3
ve que	blocked 8
ve |	in_progress 15
vi	blocked 72	done -48	extension 21	near_done -42
vi chua	not_started 9
vi |	in_progress 12
viec	near_done -4	question 24
viec kia	in_progress 27
viec nay	near_done -52	not_started 15	question 27
viec trong	in_progress -34	near_done 35
viec |	near_done 26
viet	near_done 34
vo	done -3	unrelated 7
vo roi	done -4	unrelated 12
voi	done -26	near_done 16	unrelated 3
voi nha	near_done 3
voi |	unrelated 39
vong	in_progress 7
vong gop	near_done 2
vong roi	in_progress 7	near_done -2
vu la	near_done 3
vu lam	done -4	unrelated 12
vu nay	near_done 41
vu |	near_done -24
vua xong	in_progress -2
vuong	blocked 16	in_progress -18
vuong nen	near_done 13
xa	blocked 54	done -38
xa chua	blocked 39
xa xong	near_done 3
xa |	in_progress 4
xe	in_progress 27	question -30	unrelated 22
xem	ack 15
xem |	ack 5
xin	blocked -40	done -71	extension 150	in_progress -41	near_done 24	not_started -10
xin file	question 6
xin nghi	near_done 4
xin them	extension 6
xin y	in_progress 10
xoi	in_progress -4	near_done 7
xoi moi	in_progress -4	near_done 7
xong	ack -42	blocked -67	done 29	extension -28	in_progress 103	near_done 123	unrelated -3
xong %	done 13
xong ,	done 2	in_progress -8
xong a	done 50	near_done -24
xong ban	in_progress 11	near_done -3
xong cai	done -26	in_progress 9
xong chua	in_progress -14	question 116
xong da	in_progress 30	near_done -15
xong dang	near_done 3
xong dau	in_progress 19
xong de	in_progress 16	near_done -4
xong dung	done 2
xong duoc	near_done 18
xong e	in_progress -54	near_done 105
xong em	ack 19	in_progress 50	near_done -29
xong goi	done 12
xong hay	in_progress 7
xong het	question 6
xong hoi	near_done 44
xong hon	near_done 11
xong khau	in_progress 19	near_done -7
xong khoe	done 7
xong khung	in_progress -4	near_done 18
xong kip	in_progress -11	near_done 6
xong lam	in_progress 37	near_done -63
xong lan	near_done 6
xong lien	in_progress 13
xong may	in_progress 7
xong moi	in_progress -24	near_done 9
xong mot	in_progress 14	near_done -8
xong nhe	in_progress -6	near_done 8
xong phan	blocked 3
xong roi	near_done -55	question 69
xong sau	in_progress -9	near_done 38
xong se	ack 10
xong tam	in_progress 3
xong the	in_progress 43	near_done -5
xong toi	done -2	in_progress 35
xong trong	done -9
xong truoc	near_done 20
xong tu	done 25
xong tuot	done 7
xong viec	near_done 24
xong |	blocked -11	done 79	near_done 32	not_started -11
xu	not_started 7
xu li	not_started 7
xuat	extension 4
y	ack 43	blocked 5	done -6	near_done 2
y roi	ack 15
y |	near_done 11
yen	ack 6
yen tam	ack 7
yeu	done -8	near_done 4
yeu cau	in_progress -5	near_done 10
|	blocked 4	done -5	extension -6	in_progress 6	near_done 4	not_started -5
| .	unrelated 28
| ABLE	ack 22	near_done -3
| ACK	ack 177	in_progress -63	near_done 8	question -9	unrelated -14
| ALMOST	done -66	in_progress 134
| ASK	blocked 81	done -8	extension 38	in_progress -39
| BEFORE	done -3	in_progress 6
| BEGIN	in_progress 19
| COND	in_progress 13
| DENY	in_progress 19
| DO	done 10
| DOING	blocked 47	in_progress 82	near_done -36
| FINISH	ack -26	done 128	in_progress -56	question 23
| FOR	extension 43
| FUTURE	done -6	in_progress 29
| GIVE	blocked -36	done 105	in_progress -12	question 45
| INPUT	blocked 64	done 55	in_progress -47	question 37	unrelated -9
| JUST	in_progress 70	not_started -25
| LACK	blocked 97	near_done 6	question -35
| LATER	done -45	in_progress 137	near_done -79	not_started 157	question -16
| LET	ack 3
| MORE	extension 13
| MUST	blocked 86
| NO	in_progress 10	question -16
| NOTYET	in_progress 56	not_started 84	question -87	unrelated -6
| NOUN	done 49	in_progress -50
| NOW	in_progress 2	near_done 41	not_started -12	question -10	unrelated 21
| NUMBER	unrelated 20
| OBSTACLE	blocked 96	done -20	in_progress -18	near_done 33
| OVER	near_done 25
| PART	done 25
| PAST	blocked -28	done 83	near_done 67	not_started -69
| POSTPONE	extension 47
| RECEIVE	ack 120
| REMAIN	in_progress 8
| REPORT	done 36	near_done -34
| SHARE	in_progress 14
| SIGN	near_done 15
| SOCIAL	done -13	unrelated 131
| SOFT	ack 50	blocked 4	done -31	in_progress -82	near_done 84	not_started 17	question -48
| SPAN	near_done 21
| STEP	ack 6	done 3	in_progress -70
| STOP	unrelated 28
| TARGET	in_progress 23
| TERM	question 44
| THANKS	ack 42
| UNDO	in_progress -31	near_done 61	unrelated 22
| UNIT	done -11	in_progress -17	near_done 25	not_started 4
| UNSURE	blocked 37	done -94	in_progress 79
| UNTIL	not_started 19
| WAIT	blocked 12	in_progress 23
| WH	blocked -11	question 48	unrelated 10
| WHEN	done -4	question 68
| WHO	ack 48	extension -11	in_progress -22	near_done 10	not_started -36	question 27
| WHOLE	done 3
| WORD	blocked 25	done 68	extension -3	in_progress -72	near_done -48	unrelated 49
| ai	blocked -17	unrelated 24
| anh	ack -9	done -16	near_done 15	question 69
| asdfgh	unrelated 4
| ban	blocked -9	in_progress 14	unrelated 19
| bao	done 34	near_done -29	question 34
| bat	in_progress 17
| ben	in_progress 11
| bi	blocked 14
| cac	blocked 12	question 7
| cam	ack 26
| can	blocked 32
| chac	blocked 8
| chi	done -10	near_done 12	unrelated 14
| cho	extension 30	near_done -13	question 5
| chua	in_progress 67	near_done 46	not_started 11	question -119	unrelated -9
| chuc	unrelated 60
| chung	near_done -21
| co	blocked -41	question 92
| coi	near_done 2
| cti	blocked 14
| da	ack 80	blocked -48	done 16	extension -12	near_done 14	not_started -8	unrelated -6
| dang	blocked 29	in_progress 14
| dau	near_done 2
| di	unrelated 32
| duoc	ack 22	near_done -3
| e	ack 6	done 8	near_done -46
| em	done 22	near_done -11
| gan	in_progress -17	near_done 63
| gia	extension 4
| gui	in_progress -23	unrelated 20
| han	question 48
| happi	unrelated 4
| hen	in_progress -3	near_done 4
| hoan	done 8	in_progress -90
| hom	near_done 5	not_started -12
| hop	in_progress 2
| ke	done 3
| khi	in_progress -23	near_done 16
| kho	blocked 16
| khong	in_progress 87	question -59
| khuya	near_done 4
| ki	in_progress -14	near_done 17
| lap	in_progress -15
| le	in_progress -3
| lich	blocked 6
| mai	not_started 16
| mo	done 7
| moi	in_progress 62	not_started -17
| mung	near_done 3
| nay	in_progress -11	near_done 10
| nghe	near_done 5
| nghiem	in_progress -2	near_done 11
| nhiem	done 6	near_done 21
| nho	blocked 50
| nop	done 9
| o	ack 14
| ok	done 51	in_progress -2
| ong	blocked 17
| quan	ack 10
| ro	ack 6
| roi	done -76	in_progress 27	near_done 25
| sang	not_started 13
| sap	in_progress 6
| tac	blocked -17	near_done 28
| the	near_done 21
| to	in_progress 2
| toi	ack 39	extension -2
| tram	done 3
| tru	near_done 7
| tuan	not_started 11
| tui	not_started 8
| van	near_done 7
| vang	near_done 5
| vuong	near_done 6
| xin	extension 71	in_progress -5	unrelated 15
| xong	ack -15	blocked -37	done 12	in_progress 47	near_done 11	question 20	unrelated -22
| |	unrelated 24
"""
