import { useEffect } from 'preact/hooks'
import { useWaiting } from '../../../kernel/web/useWaiting.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from './tenant-client.ts'
import { keepReceipt, type Receipt, receiptOf } from './kept-receipts.ts'

export type ReceiptState = {
  receipt: Receipt | undefined
  /** what the house says of it now */
  now: Queries['request.receipt']['output'] | undefined
  /** `waits`: still on this device; `lost`: it left, and the house did not take it; `there`; `unknown` until something is heard */
  state: 'there' | 'waits' | 'lost' | 'unknown'
}

/** One receipt of this device, with what has become of it. Asked again whenever something has left. */
export const useReceipt = (request: string): ReceiptState => {
  const { waiting, kept } = useWaiting()
  const asked = useAsk('request.receipt', { id: request })
  const receipt = receiptOf(request)
  useEffect(() => {
    asked.again()
    // oxlint-disable-next-line react/exhaustive-deps -- asked again when something has left, not when it was answered
  }, [waiting, kept])
  const { data } = asked
  useEffect(() => {
    if (receipt && data && (receipt.no !== data.no || receipt.due !== data.due))
      keepReceipt({ ...receipt, no: data.no, due: data.due, urgency: data.urgency })
    // oxlint-disable-next-line react/exhaustive-deps -- what the house says is kept once; the receipt is read anew with each drawing
  }, [data])
  const known = data !== undefined || receipt?.no !== undefined
  const missing = asked.state === 'refused' && asked.no.refused === 'not_found'
  const state = known ? 'there' : waiting ? 'waits' : missing ? (kept ? 'lost' : 'unknown') : 'unknown'
  return { receipt, now: data, state }
}
