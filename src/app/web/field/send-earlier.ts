import { forget, recallJson } from '../../../kernel/web/local-memory.ts'
import { sender } from '../../../kernel/web/outbox.ts'

type Report = { subject: string; data: unknown; photos: string[]; effort: Record<string, number> }
type Tap = { building: string; data: unknown; state: string }

const send = sender<Record<string, unknown>>()

// Beside the outbox, where version 0.1 kept for some seconds what could still be taken back.
const earlier = ['loge-field-held', 'loge-round'] as const

/** Sends what a phone that died with that version still holds. */
export const sendEarlier = (): void => {
  for (const { subject, data, photos, effort } of (recallJson(earlier[0]) as Report[] | undefined) ?? [])
    void send('request.file', subject, data, { photos, effort, leave: true })
  for (const { building, data, state } of (recallJson(earlier[1]) as Tap[] | undefined) ?? [])
    if (state === 'held') void send('round.check', building, data, { leave: true })
  // Only once the outbox has them.
  setTimeout(() => earlier.forEach(forget), 500)
}
