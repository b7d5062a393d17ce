import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Proposal, Queries, RequestRow } from '../../core/contract.ts'
import { RequestLine } from './RequestLine.tsx'
import { OutageAudience } from './OutageAudience.tsx'

export type AlreadyProps = {
  proposal: Proposal
  /** the caller's own requests, or those of the same dwelling: the same matter, maybe */
  same: readonly RequestRow[]
  now: string
  busy: boolean
  onAttach: (outage: string) => void
  onSame: (row: RequestRow) => void
  collective: boolean
  onCollective: (on: boolean) => void
  /** somebody is in danger: neither a follower, nor a word more in a calm thread */
  danger: boolean
  /** whom a collective incident would be told to */
  told: Queries['outage.told']['input']
}

/** Before a new one is filed: is it under way already? */
export const PossibleDuplicates = (props: AlreadyProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { proposal: p, now, danger } = props
  const outage = danger ? null : p.outage
  const same = danger ? props.same.filter(({ urgency }) => urgency === 'U0') : props.same
  const isCollective = p.collective && !outage && !danger
  if (!outage && same.length === 0 && !isCollective) return null
  return (
    <section class="already" aria-live="polite">
      {(outage || same.length > 0) && <h2>{t('say.already')}</h2>}
      <Rows>
        {outage && (
          <RequestLine
            row={outage}
            now={now}
            noPlace
            action={
              <Button small busy={props.busy} onClick={() => props.onAttach(outage.id)}>
                {t('say.attach')}
              </Button>
            }
          />
        )}
        {same.map((row) => (
          <RequestLine
            key={row.id}
            row={row}
            now={now}
            noPlace
            action={
              <Button small busy={props.busy} onClick={() => props.onSame(row)}>
                {t('say.same')}
              </Button>
            }
          />
        ))}
      </Rows>
      {isCollective && (
        <p class="line">
          {t('say.collective')}
          <Button small pressed={props.collective} onClick={() => props.onCollective(!props.collective)}>
            {t('say.collective.yes')}
          </Button>
          <OutageAudience {...props.told} />
        </p>
      )}
    </section>
  )
}
