import { expect, test } from 'vitest'
import { readDeviceLabel } from './device-label.ts'

const eui = { kind: 'eui', id: '0004a30b001c0530' }

test.each([
  // TR005, 5.2: an example with each part.
  [
    'LW:D0:1122334455667788:AABBCCDDEEFF0011:AABB1122:OAABBCCDDEEFF:SYYWWNNNNNN:PFOOBAR:CAF2C',
    { address: { kind: 'eui', id: 'aabbccddeeff0011' }, profile: 'AABB1122', serial: 'YYWWNNNNNN' },
  ],
  ['LW:D0:1122334455667788:0004A30B001C0530:AABB1122', { address: eui, profile: 'AABB1122' }],
  ['0004A30B001C0530', { address: eui }],
  [' 00-04-a3-0b-00-1c-05-30 ', { address: eui }],
  // Typed in a cupboard: capitals, blanks, an O for a nought and an l for a one.
  ['OO04 A3OB oo1c 0530', { address: eui }],
  ['ooo4a3ob-00lc-0530', { address: eui }],
  ['lw:d0: 1122334455667788 :0004-A30B-001C-0530: aabb1122', { address: eui, profile: 'AABB1122' }],
  [
    'LW:D0:1122334455667788:0004A30B001C0530:AABB1122:sN°42',
    { address: eui, profile: 'AABB1122', serial: 'N°42' },
  ],
  ['0076\u202f3217', { address: { kind: 'wmbus', id: '00763217' } }],
  ['00763217', { address: { kind: 'wmbus', id: '00763217' } }],
  ['D21 GA 102372', { address: { kind: 'serial', id: 'D21GA102372' } }],
])('«%s» names a device', (said, label) => expect(readDeviceLabel(said)).toEqual(label))

test.each([
  '',
  'LW:D1:1122334455667788:0004A30B001C0530:AABB1122',
  'LW:D0:1122:0004A30B001C0530:AABB1122',
  'Radiateur',
  'https://example.org/12',
  '12',
])('«%s» is no label', (said) => expect(readDeviceLabel(said)).toBeUndefined())
