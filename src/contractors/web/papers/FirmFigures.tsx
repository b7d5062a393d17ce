import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Figures as Counted } from '../../core/contract.ts'
import { paths } from './papers-client.ts'

type Props = { figures: Counted; firm: string; inDelay?: { n: number; of: number }; links?: boolean }

/** What follows from work, as sentences: counted from what was done, typed by nobody. */
export const FirmFigures = ({ figures, firm, inDelay, links = false }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { open, late, came, visits, refused, placed } = figures
  return (
    <section aria-labelledby="papers-figures" class="stack-s">
      <h2 id="papers-figures" class="papers-heading">
        {t('papers.figures')}
      </h2>
      <ul class="papers-figures">
        <li>{t('papers.figure.open', { n: open })}</li>
        {late > 0 && <li class="papers-soon">{t('papers.figure.late', { n: late })}</li>}
        <li>{visits ? t('papers.figure.came', { n: came, visits }) : t('papers.figure.came.none')}</li>
        {inDelay && inDelay.of > 0 && <li>{t('papers.figure.inDelay', { n: inDelay.n, of: inDelay.of })}</li>}
        {refused > 0 && <li>{t('papers.figure.refused', { n: refused, placed })}</li>}
      </ul>
      {links && open > 0 && <a href={paths.requests(firm)}>{t('papers.figures.requests')}</a>}
      <p class="secondary papers-how">{t('papers.figures.how')}</p>
    </section>
  )
}
