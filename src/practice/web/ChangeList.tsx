import { Fragment, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries as Requests } from '../../requests/core/contract.ts'
import { diffWords } from '../core/diff-words.ts'
import { OfferTemplate } from './OfferTemplate.tsx'
import { OfferToAll } from './OfferToAll.tsx'
import { useAsk } from './practice-client.ts'
import type { ListedChange } from './useChanges.ts'

/** How many changes are shown at once. */
const atOnce = 30

/** What agencies changed, the newest first: where, from what to what, by whom; what may be copied is held out to all from here. */
export const ChangeList = ({ rows }: { rows: readonly ListedChange[] }): JSX.Element => {
  const { t } = useSpeech()
  const { data: templates } = useAsk('template.list', {}, true)
  const [all, setAll] = useState(false)
  const rest = rows.length - atOnce
  if (rows.length === 0) return <Empty title={t('practice.changes.none')} />
  return (
    <>
      <ul class="practice-list">
        {(all ? rows : rows.slice(0, atOnce)).map((change) => (
          <li key={`${change.topic} ${change.key}`} class="practice-row">
            <OneChange change={change} />
            <OfferChange change={change} templates={templates?.templates ?? []} />
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <Button small kind="plain" onClick={() => setAll(true)}>
          {t('practice.more', { n: rest })}
        </Button>
      )}
    </>
  )
}

const OneChange = ({ change }: { change: ListedChange }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { what, agencyName, href, at, by } = change
  const before = change.before ?? t('practice.changes.new')
  const after = change.after ?? t('practice.changes.gone')
  return (
    <div>
      <p>
        <a href={href}>{what}</a> · {agencyName}
      </p>
      <dl class="practice-from">
        <dt>{t('practice.changes.before')}</dt>
        <dd>{before}</dd>
        <dt>{t('practice.changes.after')}</dt>
        <dd class="practice-diff">
          {diffWords(before, after).map(({ kind, words }, i) =>
            kind === 'added' ? (
              <ins key={i}>{words}</ins>
            ) : (
              <Fragment key={i}>{kind === 'same' && words}</Fragment>
            ),
          )}
        </dd>
      </dl>
      <p class="secondary">
        {sayAgo(at, now, lang)}
        {by && ` ${t('practice.by', { name: by })}`}
      </p>
    </div>
  )
}

type OfferProps = { change: ListedChange; templates: Requests['template.list']['output']['templates'] }

const OfferChange = ({ change: { offer, agency, what }, templates }: OfferProps): JSX.Element | null => {
  if (!offer) return null
  if ('code' in offer)
    return <OfferToAll code={offer.code} from={agency} offered={offer.offered} what={what} />
  const template = templates.find(({ id }) => id === offer.template)
  return template ? <OfferTemplate template={template} all={templates} /> : null
}
