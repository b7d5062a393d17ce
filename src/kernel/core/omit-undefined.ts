type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A row without the keys that say nothing: what is not given is not there, which is another thing than `null`. */
export const omitUndefined = <const T extends object>(row: T): WithoutUndefined<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>
