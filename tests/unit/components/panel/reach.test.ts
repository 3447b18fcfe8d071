import { expect, it } from 'vitest';
import { callAddress, mailAddress } from '../../../../components/panel/reach.ts';

it.each([
  ['kari.nes@eksempelvik.example', 'mailto:kari.nes@eksempelvik.example'],
  ["o'neil+post@a-b.example", "mailto:o'neil+post@a-b.example"],
  ['a@b.example?bcc=c@d.example', null],
  ['a@b.example,c@d.example', null],
  ['a b@c.example', null],
  ['kari@', null],
  ['@eksempelvik', null],
  ['', null],
])('a mail to «%s»', (email, address) => {
  expect(mailAddress(email)).toBe(address);
});

it.each([
  ['68 05 01 10', 'tel:68050110'],
  ['+47 68 05 01 10', 'tel:+4768050110'],
  ['(+47) 680.50-110', 'tel:+4768050110'],
  ['(0)68 05', 'tel:06805'],
  ['68 05 01 10 / 68 05 01 11', null],
  ['68 05 01 10, linje 2', null],
  ['68+05', null],
  ['spør sentralbordet', null],
  ['', null],
])('a call to «%s»', (phone, address) => {
  expect(callAddress(phone)).toBe(address);
});
