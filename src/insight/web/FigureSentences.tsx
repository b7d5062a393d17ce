import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Figure } from '../../kernel/web/parts/Figure.tsx'
import type { Figures } from '../core/contract.ts'
import { hrefOf, saidHours, saidShare, useWords } from './figure-words.ts'

/** The three numbers to move: in time, at the first visit, told before asking. */
export const FigureSentences = ({ figures }: { figures: Figures }): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const three = [
    ['kept', figures.keptDelays],
    ['firstVisit', figures.firstVisit],
    ['toldFirst', figures.toldFirst],
  ] as const
  return (
    <div class="overview-three">
      {three.map(([key, { n, of, share, opens }]) => (
        <Figure
          key={key}
          number={saidShare(share, speech)}
          detail={t(`overview.${key}.detail`, {
            n: sayNumber(n, speech.lang),
            of: sayNumber(of, speech.lang),
          })}
          {...(of > 0 ? { href: hrefOf(opens) } : {})}
        >
          {t(`overview.${key}.sentence`)}
        </Figure>
      ))}
    </div>
  )
}

/** What is open now, whatever the period. */
export const OpenNow = ({ figures: { now } }: { figures: Figures }): JSX.Element => {
  const { t, lang } = useWords()
  return (
    <section class="stack" aria-labelledby="overview-now">
      <h2 id="overview-now">{t('overview.now.title')}</h2>
      <div class="overview-three">
        {(['open', 'late', 'stuck'] as const).map((key) => (
          <Figure
            key={key}
            number={sayNumber(now[key].n, lang)}
            href={hrefOf(now[key].opens)}
            {...(key === 'stuck' ? { detail: t('overview.now.stuck.detail') } : {})}
          >
            {t(`overview.now.${key}`, { n: now[key].n })}
          </Figure>
        ))}
      </div>
    </section>
  )
}

/** What may hurt: contests, legal months, questions that wait. */
export const Watch = ({ figures }: { figures: Figures }): JSX.Element => {
  const speech = useWords()
  const { t, lang } = speech
  const { contested, more, legal, reserves, questions } = figures
  return (
    <section class="stack" aria-labelledby="overview-watch">
      <h2 id="overview-watch">{t('overview.more.title')}</h2>
      <div class="overview-three">
        <Figure number={saidShare(contested.share, speech)} href={hrefOf(contested.opens)}>
          {t('overview.contested.sentence')}
        </Figure>
        {more
          .filter(({ n, of }) => (of ?? n) > 0)
          .map(({ name, n, of, share, sentence, detail, opens, page }) => (
            <Figure
              key={name}
              number={of === null ? sayNumber(n, lang) : saidShare(share, speech)}
              href={page ?? (opens ? hrefOf(opens) : undefined)}
              detail={detail ?? undefined}
            >
              {sentence}
            </Figure>
          ))}
        <Figure
          number={sayNumber(legal.decencySoon.n, lang)}
          href={hrefOf(legal.decencySoon.opens)}
          detail={t('overview.decency.law')}
        >
          {t('overview.decency.soon', { n: legal.decencySoon.n })}
        </Figure>
        {legal.decencyPast.n > 0 && (
          <Figure number={sayNumber(legal.decencyPast.n, lang)} href={hrefOf(legal.decencyPast.opens)}>
            {t('overview.decency.past', { n: legal.decencyPast.n })}
          </Figure>
        )}
        {reserves.soon.n > 0 && (
          <Figure
            number={sayNumber(reserves.soon.n, lang)}
            href={hrefOf(reserves.soon.opens)}
            detail={
              reserves.last.n > 0
                ? t('overview.reserves.last', { n: reserves.last.n })
                : t('overview.reserves.law')
            }
          >
            {t('overview.reserves.soon', { n: reserves.soon.n })}
          </Figure>
        )}
        <Figure
          number={sayNumber(questions.asked, lang)}
          href={hrefOf(questions.opens)}
          detail={t('overview.questions.detail', {
            median: saidHours(questions.median, speech),
            open: sayNumber(questions.open, lang),
            late: sayNumber(questions.late, lang),
          })}
        >
          {t('overview.questions', { n: questions.asked })}
        </Figure>
      </div>
    </section>
  )
}
