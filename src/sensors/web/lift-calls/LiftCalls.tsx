import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import type { Queries } from '../../core/contract.ts'
import { callOutcomes, liftNatures } from '../../core/lift-calls/lift-call-codes.ts'
import { send, useAsk } from '../sensors-client.ts'
import './lift-calls.css'

type CallRow = Queries['liftCall.ofRequest']['output']['rows'][number]

/** In the thread of a stopped lift: the homes that asked to be called, those first whom nothing else reaches; once it runs, the same again. */
export const LiftCalls = ({ thread }: { thread: Thread }): JSX.Element | null => {
  const { t } = useSpeech()
  const { id, nature } = thread.request
  const isOfLift = liftNatures.some((each) => each === nature)
  const { data, again } = useAsk('liftCall.ofRequest', isOfLift ? { request: id } : null, true)
  if (!data?.phase || !data.rows.length) return null
  const n = data.rows.filter(({ came }) => came !== 'reached').length
  return (
    <section class="stack-s no-print" aria-labelledby="lift-calls">
      <h2 class="section-head" id="lift-calls">
        {n === 0
          ? t('liftCall.head.done')
          : t(data.phase === 'stopped' ? 'liftCall.head.stopped' : 'liftCall.head.runs', { n })}
      </h2>
      <p class="secondary">{t('liftCall.why')}</p>
      <ul class="lift-calls">
        {data.rows.map((row) => (
          <CallLine key={row.household} row={row} request={id} again={again} />
        ))}
      </ul>
    </section>
  )
}

const CallLine = ({
  row,
  request,
  again,
}: {
  row: CallRow
  request: string
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { act, no } = useActs('')
  const { household, name, phone, storey, door, way, came } = row
  const place = [
    storey === null ? '' : storey === 0 ? t('liftCall.storey.ground') : t('liftCall.storey', { n: storey }),
    door && t('liftCall.door', { door }),
  ]
  return (
    <li class="stack-s">
      <p>
        <strong>{name}</strong>
        {', '}
        {place.filter(Boolean).join(', ')}
        {place.some(Boolean) && ' · '}
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{sayPhone(phone)}</a>
      </p>
      <p class="secondary">{t(`liftCall.way.${way}`)}</p>
      <Taps
        label={t('liftCall.taps', { name })}
        layout="grid"
        value={came ?? ''}
        onTap={(value) => {
          const outcome = callOutcomes.find((each) => each === value)
          if (outcome) void act(send('liftCall.note', request, { household, came: outcome }), '').then(again)
        }}
        options={callOutcomes.map((value) => ({ value, label: t(`liftCall.came.${value}`) }))}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </li>
  )
}
