import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { sameBreakdown } from '../../core/nature/house-breakdown.ts'
import { useAsk } from '../office/requests-client.ts'
import { followersOf, incidentOf } from './followers.ts'

type Props = { thread: Thread; onAct: (act: 'attach' | 'gather') => void }

/** Neighbours have the same thing open, or the incident of the house is: said where one of them is read, with the act that gathers them. */
export const SameBreakdown = ({ thread: { request, can }, onAct }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const asks =
    request.kind === 'single' &&
    request.urgency !== 'U0' &&
    sameBreakdown(request.nature).length > 0 &&
    (can['gather'] === 'yes' || can['attach'] === 'yes')
  const { data } = useAsk('request.list', asks ? { building: request.place.building, limit: 200 } : null)
  if (!asks || !data) return null
  const incident = incidentOf(request, data.rows)
  const n = followersOf(request, data.rows).ticked.length
  const act = incident ? 'attach' : 'gather'
  if (can[act] !== 'yes' || (!incident && n === 0)) return null
  return (
    <section class="tp-outage" aria-label={t('thread.outage')}>
      <p class="line">
        {incident ? t('thread.same.incident', { no: String(incident.no) }) : t('thread.same', { n })}
        <Button small onClick={() => onAct(act)}>
          {t(`act.${act}`)}
        </Button>
      </p>
    </section>
  )
}
