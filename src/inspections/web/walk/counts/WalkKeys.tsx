import type { JSX } from 'preact'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { check } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { missingKeys } from '../../../core/walk/find-differences.ts'
import type { CountedKeys } from '../../../core/record/record-shapes.ts'
import { addUntold } from '../../../core/walk/walk-draft.ts'
import { CountTaps } from '../CountTaps.tsx'
import { TapRow } from '../rooms/TapRow.tsx'
import type { WalkProps } from '../walk-props.ts'

const usualOpens = ['home', 'hall', 'letterbox', 'cellar', 'garage'] as const

/** Keys and badges with what they open: «complet», or one less. */
export const WalkKeys = ({ walk, pack, change }: WalkProps): JSX.Element => {
  const { t } = useSpeech()
  const expected = pack?.last.keys ?? []
  const { keys } = walk
  const set = (to: (before: readonly CountedKeys[]) => readonly CountedKeys[]): void =>
    change((before) => addUntold({ ...before, keys: to(before.keys) }, 'keys'))
  const count = (of: string, counted: number): void =>
    set((before) => before.map((each) => (each.id === of ? { ...each, counted } : each)))
  const add = (opens: (typeof usualOpens)[number]): void =>
    set((before) => [
      ...before,
      {
        id: newId(),
        kind: opens === 'hall' ? 'badge' : 'key',
        opens: t(`walk.opens.${opens}`),
        expected: null,
        counted: 1,
      },
    ])
  const missing = missingKeys(keys).length
  return (
    <section class="stack" aria-labelledby="walk-keys">
      <h2 id="walk-keys">{t('walk.keysTitle')}</h2>
      {expected.length > 0 && (
        <Button
          full
          icon={check}
          pressed={keys.length > 0 && missing === 0}
          onClick={() => set(() => expected.map((each) => ({ ...each })))}
        >
          {t('walk.keys.whole', { keys: expected.map((each) => sayKeys(each)).join(', ') })}
        </Button>
      )}
      <ul class="walk-keys">
        {(keys.length ? keys : []).map((each) => (
          <li key={each.id}>
            <span>
              {`${t(`inspection.access.${each.kind}`)} · ${each.opens}`}
              {each.expected !== null && (
                <span class="secondary"> {t('walk.keys.of', { n: each.expected })}</span>
              )}
            </span>
            <CountTaps
              value={each.counted}
              least={0}
              most={50}
              label={each.opens}
              onValue={(n) => count(each.id, n)}
            />
          </li>
        ))}
      </ul>
      {keys.length === 0 && expected.length > 0 && (
        <Button kind="plain" onClick={() => set(() => expected.map((each) => ({ ...each })))}>
          {t('walk.keys.some')}
        </Button>
      )}
      <TapRow
        label={t('walk.keys.add')}
        options={usualOpens.map((value) => ({ value, label: t(`walk.opens.${value}`) }))}
        onTap={add}
      />
    </section>
  )
}

const sayKeys = ({ opens, counted }: CountedKeys): string => `${opens} × ${counted}`
