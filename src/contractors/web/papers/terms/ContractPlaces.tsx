import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../../../kernel/web/http-headers.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Combo, type ComboOption } from '../../../../kernel/web/parts/Combo.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { ask } from '../papers-client.ts'
import { sayBuilding } from '../say-contract.ts'
import type { TermsProps } from './contract-draft.ts'
import { ContractThings } from './ContractThings.tsx'

type BuildingOption = ComboOption & { building: { id: string; name: string; address: string } }

/** The only buildings that a contract is for, and there the only things; none, and it is for all of its agencies. */
export const ContractPlaces = ({ draft, set, onEffort }: TermsProps): JSX.Element => {
  const { t } = useSpeech()
  const [q, setQ] = useState('')
  const find = async (typed: string): Promise<BuildingOption[]> => {
    const found = await ask('place.buildings', { q: typed, limit: 50 })
    if (isNo(found)) return []
    const known = new Set(draft.buildings.map(({ id }) => id))
    return found.rows
      .filter(({ id, agency }) => draft.agencies.includes(agency) && !known.has(id))
      .slice(0, 8)
      .map(({ id, name, address, commune }) => ({
        id,
        label: name,
        detail: [address === name ? '' : address, commune].filter(Boolean).join(', '),
        building: { id, name, address },
      }))
  }
  const drop = (building: string): void =>
    set({
      buildings: draft.buildings.filter(({ id }) => id !== building),
      assets: draft.assets.filter((asset) => asset.building !== building),
    })
  return (
    <fieldset class="papers-group">
      <legend>{t('papers.only')}</legend>
      <p class="secondary">{t('papers.only.hint')}</p>
      {draft.buildings.length > 0 && (
        <ul class="papers-only">
          {draft.buildings.map((building) => (
            <li key={building.id} class="stack-s">
              <div class="line">
                <strong>{sayBuilding(building)}</strong>
                <Button
                  small
                  label={t('papers.only.remove.name', { name: building.name })}
                  onClick={() => drop(building.id)}
                >
                  {t('papers.only.remove')}
                </Button>
              </div>
              <ContractThings
                building={building}
                trades={draft.trades}
                value={draft.assets}
                onValue={(assets) => set({ assets })}
                onEffort={onEffort}
              />
            </li>
          ))}
        </ul>
      )}
      <Combo<BuildingOption>
        label={t('papers.only.add')}
        value={q}
        onValue={setQ}
        load={find}
        onPick={({ building }) => {
          set({ buildings: [...draft.buildings, building] })
          setQ('')
        }}
        words={{
          loading: t('papers.only.loading'),
          none: t('papers.only.none'),
          count: (n) => t('papers.only.found', { n }),
        }}
        effortKey="contract.buildings"
        onEffort={onEffort}
      />
    </fieldset>
  )
}
