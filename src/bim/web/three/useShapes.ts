import { useEffect, useState } from 'preact/hooks'
import { headers, isNo } from '../../../kernel/web/http-headers.ts'
import { keptShapes } from '../../../kernel/web/shape-store.ts'
import type { Queries } from '../../core/contract.ts'
import { joinPacks } from '../../../ifc/core/pack/join-packs.ts'
import { readPack, type PackView } from '../../../ifc/core/pack/read-pack.ts'
import { ask } from '../bim-client.ts'

export type ShapePlace = Queries['bim.shapes']['input']

/** `none`: the estate shows none here; `away`: neither the house nor this device can give them now; or a refusal, in words. */
export type Shapes = PackView | 'coming' | 'none' | 'away' | { no: string }

const patience = 30_000

/** The shapes that the estate shows of a place; where the house does not answer, those that were seen on this device. */
export const useShapes = (of: ShapePlace): Shapes => {
  const place = JSON.stringify(of)
  const [read, setRead] = useState<{ of: string; is: Shapes }>()
  useEffect(() => {
    let gone = false
    void shapesOf(of, place).then((is) => gone || setRead({ of: place, is }))
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `place` says it: the same place in another object is not read again
  }, [place])
  return read?.of === place ? read.is : 'coming'
}

const shapesOf = async (of: ShapePlace, place: string): Promise<Shapes> => {
  const given = await ask('bim.shapes', of)
  if (given === null) return 'none'
  if (isNo(given)) return given.refused === 'offline' ? shapesFromDevice(place) : { no: given.message }
  const [bytes, ...beside] = await Promise.all(
    [given, ...(given.beside ?? [])].map(({ sha256 }) => fetchShapes(sha256)),
  )
  const shown = bytes && readPack(bytes)
  if (shown) keptShapes()?.keep(place, bytes)
  return shown
    ? joinPacks([shown, ...beside.flatMap((other) => (other && readPack(other)) ?? [])])
    : shapesFromDevice(place)
}

const shapesFromDevice = async (place: string): Promise<Shapes> => {
  const bytes = await keptShapes()?.read(place)
  return (bytes && readPack(bytes)) ?? 'away'
}

const fetchShapes = async (sha256: string): Promise<Uint8Array | undefined> => {
  const asked = { headers: headers(), signal: AbortSignal.timeout(patience) }
  const response = await fetch(`/api/files/${sha256}`, asked).catch(() => undefined)
  const bytes = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined
  return bytes && new Uint8Array(bytes)
}
