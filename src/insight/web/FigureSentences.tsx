import type { JSX } from 'preact'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { Figure } from '../../kernel/web/parts/Figure.tsx'
import type { Figures, MeasureName } from '../core/contract.ts'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import { fewestForShare, measures } from '../core/measures.ts'
import { saidHours, saidPart, saidWhole } from '../core/say-overview.ts'
import { hrefOf, sayLine, useWords } from './figure-words.ts'
import { floorOf, Sparkline } from './Sparkline.tsx'

/** The months of a line: the twelve that end with the period, whichever it is. */
const shownMonths = ({ months, until }: Figures): Figures['months'] =>
  months.filter(({ month }) => month <= until.slice(0, 7)).slice(-12)

/** The three numbers to move: in time, at the first visit, told before asking; each with its last twelve months. */
export const FigureSentences = ({ figures }: { figures: Figures }): JSX.Element => {
  const floor = floorOf(shownMonths(figures).flatMap((m) => [m.kept, m.firstVisit, m.toldFirst]))
  return (
    <div class="overview-three">
      <OneSentence figures={figures} floor={floor} name="kept" of="keptDelays" />
      <OneSentence figures={figures} floor={floor} name="firstVisit" of="firstVisit" />
      <OneSentence figures={figures} floor={floor} name="toldFirst" of="toldFirst" />
      <ClosedSentence figures={figures} />
    </div>
  )
}

/** What was closed, beside how much of it had nothing to repair. */
const ClosedSentence = ({ figures }: { figures: Figures }): JSX.Element | null => {
  const { t, lang } = useWords()
  const closed = figures.beside.find(({ measure }) => measure === 'closed')
  if (!closed) return null
  return (
    <Figure
      number={sayNumber(closed.n, lang)}
      detail={<BesideFigures figures={figures} name="closed" />}
      {...(closed.n > 0 ? { href: hrefOf(closed.opens) } : {})}
    >
      {t('overview.closed.sentence', { n: closed.n })}
    </Figure>
  )
}

/** What moves when a measure is gamed, with its interval; each opens its threads. */
const BesideFigures = ({
  figures: { beside },
  name,
}: {
  figures: Figures
  name: MeasureName
}): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const counterweights: readonly MeasureName[] = measures.find(
    (measure) => measure.name === name,
  )!.counterweights
  return (
    <span class="overview-detail">
      {t('overview.beside')}
      {beside
        .filter(({ measure }) => counterweights.includes(measure))
        .map((one) => (
          <span class="overview-detail" key={one.measure}>
            {one.n > 0 ? (
              <a href={hrefOf(one.opens)}>{t(`overview.measure.${one.measure}`)}</a>
            ) : (
              t(`overview.measure.${one.measure}`)
            )}
            {speech.lang === 'fr' ? '\u00a0: ' : ': '}
            {saidWhole(one, speech)}
          </span>
        ))}
    </span>
  )
}

type SentenceProps = {
  figures: Figures
  /** where the lines of all three begin */
  floor: number
  name: 'kept' | 'firstVisit' | 'toldFirst'
  of: 'keptDelays' | 'firstVisit' | 'toldFirst'
}

const OneSentence = ({ figures, floor, name, of: key }: SentenceProps): JSX.Element => {
  const speech = useWords()
  const { t, lang } = speech
  const { n, of, opens } = figures[key]
  const before = figures.before?.[key]
  const interval = wilsonInterval(n, of)
  const points = shownMonths(figures).map((month) => ({ month: month.month, value: month[name] }))
  return (
    <Figure
      number={saidPart({ n, of }, speech)}
      beside={
        <Sparkline values={points.map(({ value }) => value)} floor={floor} said={sayLine(points, speech)} />
      }
      detail={
        <>
          {t(`overview.${name}.detail`, { n: sayNumber(n, lang), of: sayNumber(of, lang) })}
          {of > 0 && of < fewestForShare && <span class="overview-detail">{t('overview.part.why')}</span>}
          {interval && of >= fewestForShare && (
            <span class="overview-detail">
              {t('overview.interval', {
                low: sayShare(interval.low, lang),
                high: sayShare(interval.high, lang),
              })}
              {before && before.share !== null && (
                <> {t('overview.before', { share: sayShare(before.share, lang) })}</>
              )}
            </span>
          )}
          <BesideFigures figures={figures} name={name} />
        </>
      }
      {...(of > 0 ? { href: hrefOf(opens) } : {})}
    >
      {t(`overview.${name}.sentence`)}
    </Figure>
  )
}

/** What is open now, whatever the period: one line. */
export const OpenNow = ({ figures: { now } }: { figures: Figures }): JSX.Element => {
  const { t, lang } = useWords()
  return (
    <section class="overview-now" aria-labelledby="overview-now">
      <h2 id="overview-now">{t('overview.now.title')}</h2>
      <ul>
        {(['open', 'late', 'stuck', 'desks'] as const).map((key) => (
          <li key={key}>
            <a
              href={hrefOf(now[key].opens)}
              {...(key === 'stuck' ? { title: t('overview.now.stuck.detail') } : {})}
            >
              <b class="figures">{sayNumber(now[key].n, lang)}</b>{' '}
              {t(`overview.now.${key}`, { n: now[key].n })}
            </a>
          </li>
        ))}
      </ul>
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
        <Figure
          number={saidPart(contested, speech)}
          href={hrefOf(contested.opens)}
          detail={saidWhole(contested, speech)}
        >
          {t('overview.contested.sentence')}
        </Figure>
        {more
          .filter(({ n, of }) => (of ?? n) > 0)
          .map(({ name, n, of, sentence, detail, opens, page }) => (
            <Figure
              key={name}
              number={of === null ? sayNumber(n, lang) : saidPart({ n, of }, speech)}
              href={page ?? (opens ? hrefOf(opens) : undefined)}
              detail={
                <>
                  {detail}
                  {of !== null && <span class="overview-detail">{saidWhole({ n, of }, speech)}</span>}
                </>
              }
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
