/** Of files that were dropped together the one that is taken: the first that is called like a model, else the first. */
export const chooseFile = <F extends { name: string }>(files: readonly F[]): F | undefined =>
  files.find(({ name }) => /\.(?:ifc|ifczip|zip)$/i.test(name)) ?? files[0]
