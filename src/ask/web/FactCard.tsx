import type { ComponentChildren, JSX } from 'preact'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Fact, QuestionNow } from '../core/contract.ts'
import { askPaths } from './ask-paths.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { sayDay } from '../../kernel/core/dates.ts'

/** What the house holds: the value first, then what it is, its date and its source. */
export const FactCard = ({
  fact,
  onMine,
}: {
  fact: Fact
  onMine?: (() => void) | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  const { code, title, said, period, readFrom, only, by, narrowed } = fact
  const cut = fact.cuts.find((each) => each.cut === by)
  return (
    <article class="ask-card">
      <p class="ask-value figures">{said}</p>
      <h3>{[title, ...narrowed, ...(cut ? [cut.said] : [])].join(', ')}</h3>
      <p class="secondary">{t('ask.found.source', { period, source: readFrom })}</p>
      <div class="line no-print">
        {onMine && (
          <Button onClick={onMine} label={t('ask.found.mine.of', { title })}>
            {t('ask.found.mine')}
          </Button>
        )}
        <Button kind="plain" href={askPaths.fact(code, only, by)} label={t('ask.found.open.of', { title })}>
          {t('ask.found.open')}
        </Button>
      </div>
    </article>
  )
}

type KnownRow = QuestionNow['known'][number]

/** An answer of head office that is kept: what was asked, what was answered, by whom and when. */
export const KnownCard = ({
  known,
  onMine,
}: {
  known: KnownRow
  onMine?: (() => void) | undefined
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { asked, reply, readFrom, keptAt } = known
  return (
    <article class="ask-card">
      <h3>{asked}</h3>
      <p>{reply}</p>
      <p class="secondary">{t('ask.known.at', { source: readFrom, day: sayDay(keptAt, lang, now) })}</p>
      {onMine && (
        <div class="line no-print">
          <Button onClick={onMine} label={t('ask.found.mine.of', { title: asked })}>
            {t('ask.found.mine')}
          </Button>
        </div>
      )}
    </article>
  )
}

type Source = QuestionNow['sources'][number]

/** Where it stands without being asked. */
export const SourceCard = ({
  source,
  onTake,
}: {
  source: Source
  onTake?: (() => void) | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  const { title, why } = source
  return (
    <article class="ask-card">
      <h3>{title}</h3>
      <p>{why}</p>
      {onTake && (
        <div class="line no-print">
          <Button onClick={onTake} label={t('ask.source.take.of', { title })}>
            {t('ask.source.take')}
          </Button>
        </div>
      )}
    </article>
  )
}

/** Cards side by side, as many as the page is wide for. */
export const CardRow = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="ask-cards">{children}</div>
)
