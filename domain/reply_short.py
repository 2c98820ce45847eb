"""Short forms of the phone keyboard, as the words they stand for."""

SHORT: dict[str, str] = {}
"""By the written form in lower case, accents and all; an accented form goes before its bare one."""

_TABLE = """
rồi: gòi gồi gòy r rr rui roy rùi ròi roài roai rùii oy òi ùi rầu ròy
xong: xg xog xonq xoq xomg xpng xonh xoong xoq done finish finished completed complete
hoàn thành: ht htanh hthanh hthành htah hoàn-thành
làm: lm lèm làmm mần
đang: dag đag dg đg dangg đng
được: dc đc dk đk đuợc đựơc duoc đươc
không: nỏ k ko kg hok hk hong hông hem khg kô hổng hôg khôg khum hăm khong hôk hông
chưa: ch chx chưaa chư chuă cha chưã chưá chưà chưạ chưả
chưa được: chđ chdc
có: có
gì: j ji jì gj
vậy: z v zậy dzậy zạ dzị zị dz zay
với: vs zới dới vơi
như thế nào: ntn nhtn
nhưng: nma nhma nhmà nhg nhưg but nhưn nhug
bao giờ: bgio bjo bg bgiờ
bây giờ: bh bgiờ
mọi người: mn mng mnguoi
mình: mk mik mjk
người: ng
anh em: ae
chị em: ce
anh chị: ac
đồng chí: đ/c d/c đ.c đc/ đchí đcí
báo cáo: bc b/c bcao bcáo bcáo
văn bản: vb vbản vban
công văn: cv
số liệu: sl slieu sliệu
hồ sơ: hs hso
nhiệm vụ: nv nvu nvụ
kinh phí: kp kphi kphí
tờ trình: ttr
kế hoạch: khoach khoạch k/h
gia hạn: gh gian-han giahan giahạn
văn phòng: vp
lãnh đạo: lđ ld lãnhđạo
chủ tịch: ctich
ủy ban: ub
cán bộ: cb cbo
công tác: ctac ctác c.tác
công việc: cviec cviệc
đơn vị: đv dv đvị dvi
hướng dẫn: hdan hdẫn
hệ thống: hthong hthống
triển khai: tkhai t.khai
tổng hợp: thop thợp t.hợp
thực hiện: t-hien th.hien t.hiện
kiểm tra: ktra ktr
chuẩn bị: cbi cbị
bổ sung: bsung bsug bổxung
giải quyết: gquyet gquyết gq
phối hợp: phop phợp
xử lý: xly xlý
thông tin: ttin
thời gian: tg tgian
thông báo: tbao tbáo
cũng: cx cg cũg
biết: bik bít bít biêt
trước: trc trcs tr'c
hôm nay: hnay hôm-nay bữa-nay
hôm qua: hqua
bữa nay: bnay
cảm ơn: tks thanks thank thks camon cám-ơn thankss tysm
vâng: vg vangg vag vâg
ừ: uh uk uhm um ukm ờ uhh
ok: oki oke okie okey okay okela okla okê okee k.o.k okela
mới: ms mơi mói
nữa: nx
luôn: lun
thôi: thui thoy
quá: wa wá qá
số điện thoại: sđt sdt
chuyển khoản: ck
giờ: h chừ
sao: răng
thế: rứa
gửi: gởi goi gui send
đã gửi: sent
nộp: submit
không phải: ko-phai kp-la
chưa xong: notyet
thứ 2: t2
thứ 3: t3
thứ 4: t4
thứ 5: t5
thứ 6: t6
thứ 7: t7
chủ nhật: cn
"""
for _line in _TABLE.strip().splitlines():
    _whole, _, _shorts = _line.partition(": ")
    for _short in _shorts.split():
        SHORT.setdefault(_short, _whole)
SHORT["goi"] = "goi"  # gọi, gói and gởi fold alike
SHORT["cha"] = "cha"

# "kh" is "kế hoạch" as a noun; before these it is "không".
KH_IS_NOT = frozenset(
    "xong kip duoc co lam biet the nop gui hoan phai con ai du thay vuong lien vao dang thuoc dung on sao can gi dc".split()
)
