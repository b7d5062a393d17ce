import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import type { BatchCard } from '../core/contract.ts'
import { saySum } from '../core/say-sum.ts'
import { BatchPlan } from './BatchPlan.tsx'
import { MendCost } from './MendCost.tsx'
import { sayCause } from './say-cause.ts'
import { send } from './erp-client.ts'

/** `isLast`: what a code means is asked at the newest batch alone. */
type BatchEntryProps = {
  source: string
  entity: string
  batch: BatchCard
  isLast: boolean
  onDone: () => void
}

/** A batch in a sentence; where it waits, why, and the two answers; where lines wait, their cause and what mends it. */
export const BatchEntry = ({ source, entity, batch, isLast, onDone }: BatchEntryProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('erp.page.kept'))
  const { id, name, at, state, holds, causes, plan, ...sums } = batch
  const answer = async (yes: boolean): Promise<void> => {
    const type = yes ? 'batch.release' : 'batch.refuse'
    if (await acts.act(send(type, id, {}), t(yes ? 'erp.page.released' : 'erp.page.refused'))) onDone()
  }
  const mending = { source, isLast, acts, onDone }
  return (
    <article class="stack-s flux-batch">
      <h3>
        {name}{' '}
        <time class="secondary" dateTime={at}>
          {sayDayTime(at, lang)}
        </time>
      </h3>
      <p class="secondary">
        {saySum(sums, t)} {state !== 'held' && t(`erp.state.${state}`)}
      </p>
      {state === 'held' && (
        <>
          <p>
            {t('erp.page.wait', {
              why: holds.map((code) => t(`erp.hold.${code}`)).join(lang === 'fr' ? '\u202f; ' : '; '),
            })}
          </p>
          <p class="line">
            <Button kind="primary" busy={acts.busy} onClick={() => void answer(true)}>
              {t('erp.page.release')}
            </Button>
            <Button busy={acts.busy} onClick={() => void answer(false)}>
              {t('erp.page.refuse')}
            </Button>
          </p>
        </>
      )}
      {plan && <BatchPlan plan={plan} entity={entity} />}
      <MendCost causes={causes} />
      <CauseList causes={causes.slice(0, shownCauses)} {...mending} />
      {causes.length > shownCauses && (
        <details>
          <summary>{t('erp.page.more', { n: causes.length - shownCauses })}</summary>
          <CauseList causes={causes.slice(shownCauses)} {...mending} />
        </details>
      )}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </article>
  )
}

/** The widest causes are read at once; the others open. */
const shownCauses = 5

type CauseListProps = Pick<BatchEntryProps, 'source' | 'isLast' | 'onDone'> & {
  causes: BatchCard['causes']
  acts: Acts
}

const CauseList = ({ source, causes, isLast, acts, onDone }: CauseListProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (causes.length === 0) return null
  return (
    <ul class="stack-s">
      {causes.map((cause) => (
        <li key={`${cause.code} ${cause.column} ${cause.value}`}>
          {t('erp.cause', { n: cause.lines, why: sayCause(cause, t) })}
          {isLast && cause.list !== null && (
            <CodeForm source={source} list={cause.list} theirs={cause.value} acts={acts} onDone={onDone} />
          )}
        </li>
      ))}
    </ul>
  )
}

type CodeFormProps = { source: string; list: string; theirs: string; acts: Acts; onDone: () => void }

const CodeForm = ({ source, list, theirs, acts, onDone }: CodeFormProps): JSX.Element => {
  const { t } = useSpeech()
  const [ours, setOurs] = useState('')
  const keep = async (): Promise<void> => {
    const sent = send('code.tell', newId(), { source, list, theirs, ours })
    if (await acts.act(sent, t('erp.page.code.done'))) onDone()
  }
  return (
    <div class="line">
      <Field
        kind="text"
        narrow
        label={t('erp.page.code', { value: theirs })}
        value={ours}
        onValue={setOurs}
      />
      <Button busy={acts.busy} onClick={() => void keep()}>
        {t('erp.page.code.send')}
      </Button>
    </div>
  )
}
