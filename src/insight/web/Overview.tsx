import type { JSX } from 'preact'
import { sayDay, sayDayTime } from '../../kernel/core/dates.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Menu, MenuItem, MenuLink } from '../../kernel/web/parts/Menu.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useNow } from '../../kernel/web/useNow.ts'
import { useHere } from '../../kernel/web/router.ts'
import type { Figures } from '../core/contract.ts'
import { csvBlob, saveFile, workbookBlob } from '../../kernel/web/save-file.ts'
import { figuresCsv, figureSheets } from '../core/figures-csv.ts'
import { Buildings } from './WorstBuildings.tsx'
import { ChoosePeriod, figuresInput } from './ChoosePeriod.tsx'
import { MeasureCharts } from './MeasureCharts.tsx'
import { MonthCharts } from './MonthCharts.tsx'
import { NatureFigures } from './NatureFigures.tsx'
import { OpenNow, FigureSentences, Watch } from './FigureSentences.tsx'
import { useAsk, useWords } from './figure-words.ts'
import { useCalmly } from './useCalmly.ts'
import { WaitingTimes } from './WaitingTimes.tsx'
import './Overview.css'

/** Three sentences with numbers first, then the charts that say more. Nobody typed any of it; each number opens its threads. */
export const Overview = (): JSX.Element => {
  const { t } = useWords()
  const { query } = useHere()
  const { data, again, ...answer } = useAsk('overview.figures', figuresInput(query))
  useCalmly(again)
  if (data) return <OverviewFigures figures={data} fresh={answer.state === 'ready'} />
  if (answer.state === 'refused') return <RefusalNotice>{answer.no.message}</RefusalNotice>
  return <Loading label={t('overview.loading')} shape="text" />
}

const OverviewFigures = ({ figures, fresh }: { figures: Figures; fresh: boolean }): JSX.Element => {
  const speech = useWords()
  const { t, lang } = speech
  const now = useNow()
  const save = (): void =>
    saveFile(
      csvBlob(figuresCsv(figures, t, lang)),
      t('overview.file', { since: figures.since, until: figures.until }),
    )
  const saveSheets = async (): Promise<void> => {
    const name = t('overview.file', { since: figures.since, until: figures.until })
    saveFile(await workbookBlob(figureSheets(figures, t)), name.replace(/csv$/, 'xlsx'))
  }
  return (
    <div class="overview stack-l" aria-busy={!fresh}>
      <header class="overview-head">
        <div class="stack-s">
          <h1>{t('overview.title')}</h1>
          <p class="secondary">
            {t('overview.period', {
              since: sayDay(`${figures.since}T12:00:00Z`, lang, now),
              until: sayDay(`${figures.until}T12:00:00Z`, lang, now),
            })}
            {'\u00a0· '}
            <a href="/bureau/satisfaction">{t('overview.satisfaction')}</a>
          </p>
        </div>
        <ChoosePeriod figures={figures} />
        <Menu label={t('overview.exports')} isWorded>
          <MenuItem onClick={save}>{t('overview.export')}</MenuItem>
          <MenuItem onClick={() => void saveSheets()}>{t('overview.export.sheets')}</MenuItem>
          <MenuLink href={measuresFileOf(figures)}>{t('overview.parquet')}</MenuLink>
          <MenuLink href={reportOf(figures)}>{t('overview.paper')}</MenuLink>
        </Menu>
      </header>
      <FigureSentences figures={figures} />
      <OpenNow figures={figures} />
      <MeasureCharts agency={figures.agency} until={figures.until} />
      {figures.filed.n === 0 ? <Empty title={t('overview.nothing')} /> : <NatureFigures figures={figures} />}
      <WaitingTimes figures={figures} />
      <Watch figures={figures} />
      <Buildings figures={figures} />
      <MonthCharts figures={figures} />
      {figures.summedAt && (
        <p class="secondary">{t('overview.summed', { at: sayDayTime(figures.summedAt, lang) })}</p>
      )}
    </div>
  )
}

/** The month in which the period ends, as a paper for the board. */
const reportOf = ({ until, agency }: Figures): string =>
  `/api/figures/${until.slice(0, 7)}.pdf${agency ? `?agency=${encodeURIComponent(agency)}` : ''}`

/** Every measure of every agency and month, for who reckons elsewhere. */
const measuresFileOf = ({ agency }: Figures): string =>
  `/api/figures/measures.parquet${agency ? `?agency=${encodeURIComponent(agency)}` : ''}`
