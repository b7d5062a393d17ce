import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { list } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import type { PictogramName } from '../../../kernel/web/icons/pictograms.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { NatureOption } from '../../core/contract.ts'
import { useAsk } from './tenant-client.ts'
import { thingHere } from './filing-of-draft.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'

const picture = (name: string, size: number): JSX.Element => (
  <Pictogram name={name as PictogramName} size={size} />
)

/** What it is: what her words seem to say, at most three; else by family. One tap answers. */
export const WhatScreen = ({ draft, next }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [family, setFamily] = useState<string>()
  const [all, setAll] = useState(false)
  const where = draft.spot?.kind ?? 'dwelling'
  const part = draft.spot?.part
  const kind = thingHere(draft)?.kind
  const asked = useAsk('request.suggest', {
    words: draft.words,
    where,
    ...(part ? { part } : {}),
    ...(kind ? { kind } : {}),
    all,
  })
  const pick = (nature: NatureOption | undefined): void => {
    if (nature) next({ nature, answers: {} })
  }
  const natures = asked.data?.natures ?? []
  const families = asked.data?.families ?? []
  const inFamily = families.find((f) => f.label === family)?.natures
  if (!all && asked.state === 'ready' && !natures.length) setAll(true)
  if (asked.state === 'refused')
    return (
      <Screen title={t('tenant.what.title')}>
        <RefusalNotice
          kept={t('tenant.kept')}
          action={<Button onClick={asked.again}>{t('tenant.again')}</Button>}
        >
          {asked.no.message}
        </RefusalNotice>
      </Screen>
    )
  if (all)
    return (
      <Screen
        title={t(family ? 'tenant.what.which' : 'tenant.what.family')}
        action={
          (family || natures.length > 0) && (
            <Button full onClick={() => (family ? setFamily(undefined) : setAll(false))}>
              {t('tenant.what.back')}
            </Button>
          )
        }
      >
        {!families.length && <Loading label={t('tenant.loading')} />}
        {inFamily ? (
          <Taps
            label={family ?? ''}
            options={inFamily.map((n) => ({
              value: n.code,
              label: n.label,
              mark: picture(n.pictogram, 36),
            }))}
            onTap={(code) => pick(inFamily.find((n) => n.code === code))}
          />
        ) : (
          <Taps
            layout="grid"
            label={t('tenant.what.family')}
            options={families.map((f) => ({
              value: f.label,
              label: f.label,
              mark: picture(f.pictogram, 40),
            }))}
            onTap={setFamily}
          />
        )}
      </Screen>
    )
  return (
    <Screen title={t('tenant.what.title')} hint={natures.length ? t('tenant.what.hint') : undefined}>
      {asked.data?.matter && <p>{t('tenant.matter')}</p>}
      {asked.state === 'loading' ? (
        <Loading label={t('tenant.loading')} />
      ) : (
        <Taps
          label={t('tenant.what.title')}
          value={draft.nature?.code}
          options={[
            ...natures.map((n) => ({ value: n.code, label: n.label, mark: picture(n.pictogram, 40) })),
            { value: 'all', label: t('tenant.what.other'), mark: <Icon of={list} size={32} /> },
          ]}
          onTap={(code) => (code === 'all' ? setAll(true) : pick(natures.find((n) => n.code === code)))}
        />
      )}
    </Screen>
  )
}
