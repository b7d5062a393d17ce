import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choices } from '../../kernel/web/parts/Choice.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { longestDanger } from '../core/check-item.ts'
import type { ChosenReaders } from '../core/contract.ts'
import { NewsEnd, NewsWords } from './NewsFields.tsx'
import { NewsPrice } from './NewsPrice.tsx'
import { type NewsChoices, NewsReaders } from './NewsReaders.tsx'
import { send, useAsk } from './news-client.ts'
import { newsPaths } from './news-paths.ts'
import { emptyNews, type NewsDraft, useNewsDraft } from './useNewsDraft.ts'
import './news.css'

/** Publishing: what, for whom, until when, and what reading it will cost before it leaves. */
export const WriteNews = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('news.choices', {})
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('news.loading')} />
    )
  return <NewsForm choices={data} />
}

const NewsForm = ({ choices }: { choices: NewsChoices }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  // Who speaks to one agency need not choose it.
  const [only, ...others] = choices.agencies
  const mine = only && others.length === 0 ? [only.id] : []
  const [draft, change, drop] = useNewsDraft('new', { ...emptyNews, agencies: mine })
  const { act, busy, no } = useActs(t('news.publish.left'))
  const [fresh] = useState(newId)
  // Two windows on one draft publish one item; what is written after that is another.
  const [published, setPublished] = useState('')
  const id = draft.id || fresh
  const set = (part: Partial<NewsDraft>): void => change({ ...part, id: id === published ? newId() : id })
  const readers = useReaders(draft, choices)
  const publish = async (): Promise<void> => {
    if (!readers) return
    const { title, words, endsOn, danger } = draft
    const data = { title: title.trim(), words: words.trim(), endsOn, danger, ...readers }
    const sent = send('news.publish', id, data, { effort: effort() })
    const did = await act(sent, t('news.publish.done'))
    const outcome = did === 'kept' ? undefined : await sent
    if (outcome && !outcome.ok && outcome.refused === 'published_already') {
      setPublished(id)
      drop()
    }
    if (!did) return
    drop()
    tell(t(did === 'kept' ? 'news.publish.left' : 'news.publish.done'))
    goTo(newsPaths.list('own'))
  }
  return (
    <div class="news-page stack">
      <PageHead to={newsPaths.list()} from={t('news.title')} title={t('news.write.title')} />
      {no && (
        <RefusalNotice
          kept={published === id ? undefined : t('news.draft.kept')}
          action={published === id ? <a href={newsPaths.list('own')}>{t('news.title')}</a> : undefined}
        >
          {no}
        </RefusalNotice>
      )}
      <div class="news-write">
        <div class="stack">
          <NewsWords draft={draft} set={set} onEffort={onEffort} />
          <Choices
            legend={t('news.field.danger')}
            hideLegend
            options={[
              {
                value: 'danger',
                label: t('news.field.danger.yes'),
                detail: t('news.field.danger.detail', { days: longestDanger }),
                danger: true,
              },
            ]}
            value={draft.danger ? ['danger'] : []}
            onValue={(value) => set({ danger: value.includes('danger') })}
          />
          <NewsReaders choices={choices} draft={draft} set={set} onEffort={onEffort} />
          <NewsEnd draft={draft} set={set} onEffort={onEffort} />
        </div>
        <div class="stack news-side">
          <NewsPrice said={draft} readers={readers} account={choices.account} />
          <div>
            <Button
              kind="primary"
              busy={busy}
              busyLabel={t('news.publishing')}
              disabledReason={missingIn(draft, choices, t)}
              onClick={() => void publish()}
            >
              {t('news.publish')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  )
}

// The same readers are the same question.
const useReaders = (draft: NewsDraft, choices: NewsChoices): ChosenReaders | null => {
  const { families, agencies, contract, thing, trade } = draft
  const key = JSON.stringify([families, agencies, contract, thing, trade])
  return useMemo(
    () =>
      families.length === 0 || !isPlaced(draft, choices)
        ? null
        : {
            families: [...families],
            agencies: [...agencies],
            ...(contract ? { contract } : {}),
            ...(thing ? { thing } : {}),
            ...(trade ? { trade } : {}),
          },
    // oxlint-disable-next-line react/exhaustive-deps -- `key` is all that is read of the draft
    [key, choices],
  )
}

/** Whoever speaks to her own agencies says which. */
const isPlaced = ({ agencies }: NewsDraft, { families }: NewsChoices): boolean =>
  agencies.length > 0 || families.includes('directorate')

const missingIn = (draft: NewsDraft, choices: NewsChoices, t: Speech['t']): string | undefined => {
  if (!draft.title.trim() || !draft.words.trim()) return t('news.missing.words')
  if (draft.families.length === 0) return t('news.missing.readers')
  if (!isPlaced(draft, choices)) return t('news.missing.agency')
  return draft.endsOn ? undefined : t('news.missing.end')
}
