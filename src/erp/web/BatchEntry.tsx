import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import type { BatchCard } from '../core/contract.ts'
import { sayCause } from './say-cause.ts'
import { send } from './erp-client.ts'

/** `isLast`: what a code means is asked at the newest batch alone. */
type BatchEntryProps = { source: string; batch: BatchCard; isLast: boolean; onDone: () => void }

/** A batch in a sentence; where it waits, why, and the two answers; where lines wait, their cause and what mends it. */
export const BatchEntry = ({ source, batch, isLast, onDone }: BatchEntryProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('erp.page.kept'))
  const { id, name, at, state, holds, causes, ...counts } = batch
  const answer = async (yes: boolean): Promise<void> => {
    const type = yes ? 'batch.release' : 'batch.refuse'
    if (await acts.act(send(type, id, {}), t(yes ? 'erp.page.released' : 'erp.page.refused'))) onDone()
  }
  const numbers = Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, sayNumber(n, lang)]))
  return (
    <article class="stack-s flux-batch">
      <h3>{name}</h3>
      <p class="secondary">
        <time dateTime={at}>{new Date(at).toLocaleString(lang === 'fr' ? 'fr-FR' : 'en-GB')}</time>.{' '}
        {t('erp.sum', numbers)} {state !== 'held' && t(`erp.state.${state}`)}
      </p>
      {state === 'held' && (
        <>
          <p>{t('erp.page.wait', { why: holds.map((code) => t(`erp.hold.${code}`)).join(' ; ') })}</p>
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
      {causes.length > 0 && (
        <ul class="stack-s">
          {causes.map((cause) => (
            <li key={`${cause.code} ${cause.column} ${cause.value}`}>
              {t('erp.cause', { n: cause.lines, why: sayCause(cause, t) })}
              {isLast && cause.list !== null && (
                <CodeForm
                  source={source}
                  list={cause.list}
                  theirs={cause.value}
                  acts={acts}
                  onDone={onDone}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </article>
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
