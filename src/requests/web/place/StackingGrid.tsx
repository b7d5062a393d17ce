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
import { type StackEntrance, type StackProps, stackRows, sumStack } from './stack-rows.ts'
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

// Of a whole estate under one roof, a browser lays out two hundred dwellings at once: its other entrances open when they are asked for.
const mostDrawn = 200

const Grid = ({ dwellings, href, today }: StackProps): JSX.Element => {
  const entrances = stackRows(dwellings)
  const isFolded = dwellings.length > mostDrawn && entrances.length > 1
  return (
    <div class={`stack-entrances${dwellings.length > mostAtOnce ? ' stack-tall' : ''}`}>
      {entrances.map((entrance, i) =>
        isFolded ? (
          <FoldedEntrance key={entrance.entrance} {...entrance} href={href} today={today} isFirst={i === 0} />
        ) : (
          <div key={entrance.entrance}>
            {entrances.length > 1 && <EntranceName entrance={entrance.entrance} />}
            <Storeys {...entrance} href={href} today={today} />
          </div>
        ),
      )}
    </div>
  )
}

const EntranceName = ({ entrance }: { entrance: string }): JSX.Element => {
  const { t } = useSpeech()
  return <h3>{entrance ? sayEntrance(entrance, t) : t('stack.entrance.none')}</h3>
}

type StoreysProps = StackEntrance & Pick<StackProps, 'href' | 'today'>

const FoldedEntrance = ({ isFirst, ...entrance }: StoreysProps & { isFirst: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(isFirst)
  const { all, vacant, open } = sumStack(entrance.storeys.flatMap(({ dwellings }) => dwellings))
  const dangers = entrance.storeys.some(({ dwellings }) => dwellings.some(({ danger }) => danger))
  return (
    <details open={isOpen} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <EntranceName entrance={entrance.entrance} />
        <span class={dangers ? 'stack-red' : 'secondary'}>
          {[
            t('stack.all', { n: all }),
            vacant > 0 && t('stack.vacant.n', { n: vacant }),
            t(dangers ? 'stack.danger' : 'stack.open', { n: open }),
          ]
            .filter(Boolean)
            .join('\u00a0· ')}
        </span>
      </summary>
      {isOpen && <Storeys {...entrance} />}
    </details>
  )
}

const Storeys = ({ storeys, href, today }: StoreysProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {storeys.map(({ storey, dwellings }) => (
        <div class="stack-storey" key={String(storey)}>
          <p class="secondary" aria-hidden="true">
            {sayStorey(storey, t) || t('stack.storey.none')}
          </p>
          <ul aria-label={sayStorey(storey, t) || t('stack.storey.none')}>
            {dwellings.map((each) => (
              <StackBox key={each.id} dwelling={each} href={href} today={today} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
