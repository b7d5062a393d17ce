import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A burst that a meter told of: who is on call for the agency at this hour, whether the matter still waits for somebody, and behind which door. */
export type BurstNow = { onCall: readonly Recipients[]; waits: boolean; door: string; stairs: string }

const mail = mailsAbout<BurstNow>()

/** Whoever is on call hears of water that runs at night or in an empty home: nobody is awake to call. */
export const burstMailRows = [
  mail('request.filed', {
    to: ['onCall'],
    template: 'burst',
    lines: ['what', ['where', ({ door, stairs }) => door !== '' && stairs !== ''], 'do'],
    holes: ({ door, stairs }) => ({ door, stairs }),
    still: ({ waits }, { data: { channel, nature, urgency } }) =>
      waits && channel === 'sensor' && nature === 'plumbing.pipe_leak' && urgency === 'U1',
    opens: 'request',
  }),
]
