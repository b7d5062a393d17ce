import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Role } from '../core/roles.ts'
import { DrawSpoken } from './draw-spoken.tsx'
import type { PagePart, Slots } from './web-slice.ts'

/** What the slices show on this page, and who looks at it; nobody known yet: what is for everybody alone. */
export const PageContext = createContext<{ parts: readonly PagePart[]; role?: Role | undefined }>({
  parts: [],
})

/** The role of who looks at this page. */
export const useRole = (): Role | undefined => useContext(PageContext).role

/** Brings what fills the places of this page, and what that opens, before any of it is drawn. */
export const useNextFills = (): (() => Promise<unknown>) => {
  const { parts } = useContext(PageContext)
  const loads = parts
    .flatMap(({ slots = [] }) => slots)
    .flatMap(({ next, load, ahead }): (() => Promise<unknown>)[] =>
      next ? [load, ...(ahead ? [ahead] : [])] : [],
    )
  return () => Promise.all(loads.map((each) => each()))
}

/** How many slices fill a place of this page for who looks at it. */
export const useFillCount = (name: keyof Slots): number => fillsOf(name, useContext(PageContext)).length

const fillsOf = (
  name: keyof Slots,
  { parts, role }: { parts: readonly PagePart[]; role?: Role | undefined },
) =>
  parts
    .flatMap(({ slots = [] }) => slots)
    .filter((each) => each.slot === name && (!each.for || (role && each.for.includes(role))))

type SlotOptions = {
  name: keyof Slots
  /** said while it comes; without one its place stays empty */
  label?: string
}
type SlotGiven<Name extends keyof Slots> = SlotOptions & { name: Name } & Slots[Name]

/** A place of a page that other slices fill, each with its own words: nothing where none does, or none for who looks. */
export const Slot: <Name extends keyof Slots>(props: SlotGiven<Name>) => JSX.Element = ({
  name,
  label,
  ...given
}: SlotOptions) => {
  const fills = fillsOf(name, useContext(PageContext))
  return (
    <>
      {fills.map((each, i) => (
        <DrawSpoken key={i} of={each} given={given} label={label} />
      ))}
    </>
  )
}
