import * as sync from './sync'

/** What asks a server and checks what it says. In a package it is there from the start; a browser fetches it later (syncCode.h5.ts). */
export const syncCode = async (): Promise<typeof sync | null> => sync
