import type { Rows } from './rows.ts';

export const vi: Rows = {
  differ: [
    'Tôi {thích|không thích|chưa thích|chẳng thích} bài hát này',
    'Quán này {ngon|không ngon|dở} lắm',
    '{Đừng|Hãy|Nên} mua cái màu xanh',
    'Chúng tôi đến {hôm nay|hôm qua|ngày mai}',
    'Gói hàng mất {hai|ba|năm|4|13} ngày',
    'Vé giá {30|300|80} nghìn đồng',
    'Gặp nhau {tháng ba|tháng tư|tháng mười} ở cổng',
    'Cây cầu {cũ|mới} đẹp hơn',
    'Món {canh|bánh|cá} rất ngon',
    'Chào từ {Huế|Hà Nội|Đà Lạt}',
    'Tôi {đã|chưa|sẽ} đến đó rồi',
    'Giá đã {tăng|giảm}',
    'Cửa hàng mở cửa{|?}',
    'Rẽ {trái|phải} ở ngã ba',
    'Con {chó|mèo|bò} cắn hàng xóm',
    '{Bà|Mẹ|Bố} tôi làm bánh này',
    'Có {ma|má|mạ|mả} trong nhà',
    'Tôi uống cà phê {có|không} đường',
    'Con thuyền {của|và|với} bà tôi sơn màu xanh',
  ],
  same: [
    [
      'Bài hát này hay quá',
      'bài hát này hay quá!!!',
      'Bai hat nay hay qua',
      'Bài hát này hay quááá',
      'Bài hát này hay quá ❤️❤️',
    ],
    [
      'Cảm ơn bạn đã chia sẻ công thức',
      'Cam on ban da chia se cong thuc',
      'cảm ơn bạn đã chia sẻ công thức 🙏',
      'CẢM ƠN BẠN ĐÃ CHIA SẺ CÔNG THỨC',
    ],
    ['Chúc mừng sinh nhật em', 'chúc mừng sinh nhật em!!', 'Chúc mừng sinh nhật em 🎂🎉'],
    ['Không biết ai sơn ngọn hải đăng này', 'ko biết ai sơn ngọn hải đăng này'],
    ['Gói hàng mất ba ngày', 'Gói hàng mất 3 ngày'],
    ['Bà ngoại bán xôi ở đầu làng hai mươi năm', 'Bà ngoại bán xôi ở đầu làng 20 năm'],
  ],
};
