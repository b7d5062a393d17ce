import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { impactParts, noteParts, rulesInForce, type TextPart } from '../core/rules-in-force.ts'
import { useAsk } from './ledger-client.ts'
import './Ledger.css'

/** The note to the staff committee and the impact assessment, from the rules in force: to read, and to print. */
export const RulesPage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('ledger.rules', {})
  if (!data)
    return (
      <div class="ledger">
        <AwaitedPage title={t('ledger.note.title')} answer={answer} loading={t('ledger.loading')} />
      </div>
    )
  const { opening, questions, askers } = data
  const params = { ...rulesInForce, questions, askers }
  return (
    <article class="ledger stack-l">
      <header class="stack-s">
        <p class="no-print">
          <a href={path.replace(/\/regles$/, '')}>{t('ledger.back')}</a>
        </p>
        <h1>{t('ledger.note.title')}</h1>
        <p class="ledger-lead">{t('ledger.note.lead')}</p>
        <p class="secondary">
          {opening
            ? t('ledger.opened', {
                day: sayDay(`${opening.consultedOn}T12:00:00Z`, lang, now),
                reference: opening.reference,
              })
            : t('ledger.closed.why')}
        </p>
        <div class="line no-print">
          <Button kind="primary" onClick={() => print()}>
            {t('ledger.print')}
          </Button>
        </div>
      </header>
      <NoteParts parts={noteParts} params={params} />
      <h2 class="ledger-impact">{t('ledger.impact.title')}</h2>
      <NoteParts parts={impactParts} params={params} within />
    </article>
  )
}

type PartsProps = {
  parts: readonly TextPart[]
  params: Record<string, number>
  /** under a heading of their own */
  within?: boolean
}

const NoteParts = ({ parts, params, within = false }: PartsProps): JSX.Element => {
  const { t } = useSpeech()
  const Heading = within ? 'h3' : 'h2'
  return (
    <>
      {parts.map(({ title, paragraphs }) => (
        <section class="stack-s ledger-part" key={title}>
          <Heading>{t(title)}</Heading>
          {paragraphs.map((key) => (
            <p key={key}>{t(key, params)}</p>
          ))}
        </section>
      ))}
    </>
  )
}
