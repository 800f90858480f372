/**
 * Han characters of which Chinese writes a simplified and a traditional form: for each pair how
 * far both are from those of the pair before, to the base of 36. Packed from
 * `tests/core/han/pairs.ts`, where they can be read, since characters take half as many bytes more.
 */
const packed =
  'fev q3w a 2nk 2 -al0 7 2n9 2 -e4 1 4ch 7 -8p5 6 -9q g 6gf 3 925 1 -5n2 a 5o3 1 -64z 7 ' +
  '-49z g 4b4 1 3ef 5 -8b5 a 7gf p -58q 5 -2gh p 31i b 420 d -b6u f 2vu u -32l b 6g w 7k5 1 ' +
  '-7is 2 4bd 5 -4hm 1 2y 4 4 1b en1 6 -cc 7 -cit db -1nl r fbq m -4vv 3 33j 8 mm a -e5f k ' +
  '22s 2 a1u 1 6d m -6xo 0 5hj 1 -5ib 2 1z b 87 f 1f h -331 4 cc5 1a -epc 7 -1o 1 k 1 q 24 ' +
  'i 1j c2n 3 -c0d 7 -4 b 9 c 4 3f 2m 1 cbv j -2po 1 -9ln 6 gq 1 awl l -w8 9 -ag0 e 291 4 ' +
  '2hj 3 -4p1 1i 8dt 3 -8dc a d92 5 -6e5 7 45q 1 -7jm h 9r7 6 -43l 0 4hj 6 -414 1 eu 2 -9jt ' +
  'l 1vq 5 -1s5 4 -55 l 8fj 18 -8m4 4 6x c biv 28 2tk l -1a2 4j -cvq aa 27 b -6 g -7 1 b 8 ' +
  '-3 t 85f n -7xe l 4q 8 -44 3 -1x ba 7zh k 15v 3 -am4 6 2z4 0 866 i -9gn l cgd 4 -2p2 1 ' +
  '-9qh 1 18 h 4 b 540 1d -4x4 1 2f cx 4u d d r 33 s f 1 -g 3 3 s 3 1o x 2 -2 1 3 a -7 i ' +
  '-pe 5 -gu w 6h6 5 -58d 8 -u k 12 z 2yu 1 6hi p -9ci 9y a5 2 -2zf 2 2xp 3 6 u b 8 1h 29 ' +
  '3c 5 78n f -7a7 1 m6 5 -kq 2v ass 2 -6cb u -4e3 p j 1 -h o 2f5 1 1z2 2 5u6 12 -a4r 9 -14 ' +
  '1u f9 x -1g p 39 1 -4s 1m 5pu 3z 5jx u -b9e 7 b p 44v 1j 6py 43 -aqq 1p 1o 9 -2 v 6 x ' +
  '7vl f -9wg 4 2a4 1c -54 7 a3 2 7r5 1 -a4m w 2hv w -j 4 6 p -8c z 2b 1m v 3 -1e 60 8x a 1 ' +
  '3 -7b 79 9r 10 3 13 alp m -ajy 1f 296 7 3c9 f -5hk 20 9wt k -9s3 1 -z 1b -u 4t 6nc b ' +
  '-5x0 6 9n 2 8iq 1 -8nm u -h9 4 -4yf p eww 1 -11c 2 -8r5 3 2e 3n 26 1c a 1a 14 1t -3e1 q ' +
  '3gg 58 -3z bq 9a 5 -h 2s 20 22 1xm 1r -1tr 1h lb r -4z 1n 1a 2 -ej 1z 5ux 2 -5lt n ai h ' +
  '71 1f -gn 6 1e 3 c3 5 -s 20 x b -3k 2 -1e 2w 6 p -3x f 6n3 1y -6av 1 -3y 2j -5z 7 1 b0 ' +
  '-1m 2 lf 6 7eo 1w 1hy 9 -8ub t -5e 7 g 7 20 90 -39y 6 3dr 1q 1v 5 16 1o p 1i 4o 2 -z 1p ' +
  '4zy 3 -4yg 31 6n k 1y 1 -4y at 6wt 6 -6mo 2k 5z o -1j 1x 2e 64 7x8 1 -7tm 5 2qw 1 -2r3 1 ' +
  '8 2w 2nn 5d -2aj 1r 2a 1a -2c v 2n 4v 45 1o -x 1v 5sl i -5o4 y v 1 -s u -18 11 2s 1w 1x ' +
  '12 -5 1t 25 1i 28 1p 3n 19 38 2 -s 6z 5kt 1f -5fb 25 -8x1 0 97t 18 -4h ah -5o 2 7 4 -1 1 ' +
  'm 3 -q 5 k 4 -7 4 e 1 -2 7 5d 4 q 1 -4w 2 -k 1 84 1 -7m 7 29 4 -1v 2 7i 3 c 1 -78 4 -h 2 ' +
  's 8 7f 2 -1q 1 -30 3 56 7 -67 b -d k 21 3 -1 2 -5 h 23 14 -3g 6 cz 3 -l 6q 7b 8 -8 m 1 p ' +
  'l t 6r 4 y y z m -99c 1h 96x 9 d n -20 7 4e 6w 4d 22 on 8 -1zx 25 213 1g -20z 25 1ya v ' +
  '1r 20 -3n7 32 -b7 54 3xq ac -76n q 7lw i 2xw 1 -31s dj ae 20 46 o -45 70 4u 1 1h 2 -1d 1 ' +
  '4 1 3 3 10 t 1q cb g 1 -6 2 3v 4 -3j 1 at 4 -ao 1 9p 1 -9y 1 e 2 77 6 -6i 2 4l 4 -4p 1 ' +
  '-3 2 7z 3 -6s 2 77 7 -6y 4 7l 4 -7d 2 3 3 1j 3 -1b 8 1 1 1 7 17 2 6 5 6 3 x 1 19 3 3s 3 ' +
  '-5q 3 -2 2 f 2 j 3 -b 2 -b 4 26 5 -8 f r 6 s 6t 9w 2 3 3 1 1 b 2 -7rp 2 7rl 1 1u 2 -1s b ' +
  'a 4 7 1 5 a 7 b n 7 m 4 6 1 3 3 -9v 2 a6 2 7 j 3u 1 -4 l j 1k 6d 1e -3h a9 56 2 2 4 3h 2 ' +
  '-v 1 -23 c 1i 8 -i 3 o 2 e b f b 39 r 65 5 -1i 3 z 6 -15 9 -3 8 1l 1 -2z 2 p 1 1a 1 -b 1 ' +
  '-1e 1 27 q -i9 9 i0 7 f 9 -q 4c 47 d 1n m -3 4g 3j 2e -93f 3 94a 2 -1re jg 1rw b 6 c fp ' +
  '3 -7w f 12 g 7n 1h -c5 b 7q 4 -23 k -s l 1y p 1l l 1f z ba 2x 9 2 3 3 6 1 -coq 1 cqv 3 ' +
  '-1w 2 1 5 13o 2 -5ah a 47n q 61 k -d 1 -d 1 -d g 1k 1 -z 2 -5 x 1j 12 -2 1 9 1a 1e 1s 1w ' +
  '2j 1h 9 1g9 3r -1cy 3w 1a 1 1 3 3 1 1 1 2 3 2n 1 -2c 5 -3 2 8 b z 6 b 1 6 4 3 1 -2 1d 2j ' +
  'g 1f 3z k 1 3 h x 7 l 6e 3o i 15 4 -57k a 5b6 b -1q dh 8x w 2c ar 8n 2 -16v 3p 1jb u u ' +
  '3w 3r 1b 8 q 1n 6 f';

const simplified = new Map<number, number>();
let [simple, traditional] = [0, 0];
const steps = packed.split(' ').map(step => Number.parseInt(step, 36));
for (let index = 0; index < steps.length; index += 2) {
  simple += steps[index] ?? 0;
  traditional += steps[index + 1] ?? 0;
  simplified.set(traditional, simple);
}

/** The simplified form of a Han character; itself where it has none. */
export const simplify = (code: number): number => simplified.get(code) ?? code;
