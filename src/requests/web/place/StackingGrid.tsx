import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'
import { useWide } from '../office/useWide.ts'
import { sayStorey } from '../thread/say-step.ts'
import { StackBox } from './StackBox.tsx'
import { type StackProps, stackRows, sumStack } from './stack-rows.ts'
import { StackTable } from './StackTable.tsx'
import './stack.css'

/** Who lives where: the dwellings of a building as it stands, storey above storey, or the same as a table. On the `call` a door is who calls. */
export const StackingGrid = ({ building, call }: { building: string; call?: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const today = dayOf(useNow())
  const href = (unit: string): string => (call ? paths.caller({ unit }) : paths.estate(building, unit))
  const { data, ...answer } = useAsk('place.stack', { building }, true)
  const isWide = useWide('(min-width: 40rem)')
  const [chosen, setChosen] = useState<'grid' | 'table'>()
  const face = chosen ?? (isWide ? 'grid' : 'table')
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="rows" />
    )
  const { all, vacant, open } = sumStack(data.dwellings)
  return (
    <div class="stack">
      <div class="stack-head">
        <h2>{t('stack.title')}</h2>
        {all > 0 && (
          <p class="secondary figures">
            {[
              t('stack.all', { n: all }),
              vacant > 0 && t('stack.vacant.n', { n: vacant }),
              t('stack.open', { n: open }),
            ]
              .filter(Boolean)
              .join('\u00a0· ')}
          </p>
        )}
        {all > 0 && (
          <Button small onClick={() => setChosen(face === 'grid' ? 'table' : 'grid')}>
            {t(face === 'grid' ? 'stack.asTable' : 'stack.asGrid')}
          </Button>
        )}
      </div>
      {all === 0 && <p class="secondary">{t('stack.none')}</p>}
      {all > 0 && face === 'table' && <StackTable dwellings={data.dwellings} href={href} today={today} />}
      {all > 0 && face === 'grid' && <Grid dwellings={data.dwellings} href={href} today={today} />}
    </div>
  )
}

// A tower, or a street of stairs, has its own height: what follows is not three screens further down.
const mostAtOnce = 40

const Grid = ({ dwellings, href, today }: StackProps): JSX.Element => {
  const { t } = useSpeech()
  const entrances = stackRows(dwellings)
  return (
    <div class={`stack-entrances${dwellings.length > mostAtOnce ? ' stack-tall' : ''}`}>
      {entrances.map(({ entrance, storeys }) => (
        <div key={entrance}>
          {entrances.length > 1 && <h3>{entrance ? sayEntrance(entrance, t) : t('stack.entrance.none')}</h3>}
          {storeys.map(({ storey, dwellings: doors }) => (
            <div class="stack-storey" key={String(storey)}>
              <p class="secondary" aria-hidden="true">
                {sayStorey(storey, t) || t('stack.storey.none')}
              </p>
              <ul aria-label={sayStorey(storey, t) || t('stack.storey.none')}>
                {doors.map((each) => (
                  <StackBox key={each.id} dwelling={each} href={href} today={today} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
