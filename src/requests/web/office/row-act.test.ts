import { expect, test } from 'vitest'
import type { RequestRow } from '../../core/contract.ts'
import { rowAct } from './row-act.ts'

const waiting = {
  status: 'approval',
  nature: 'plumbing.pipe_leak',
  ball: 'agency',
  unansweredSince: null,
} as Partial<RequestRow> as RequestRow

test('who may accept a price decides, and nobody reads «Décider» above what she may accept', () => {
  expect(rowAct(waiting, 'technician')).toBe('decide')
  expect(rowAct({ ...waiting, beyond: true }, 'technician')).toBeUndefined()
  expect(rowAct(waiting, 'agent')).toBeUndefined()
})
