/** Whether a change is tried when only every `step`-th is: their ids count up through the code. */
export const isSampled = ({ id }: { readonly id: string }, step: number): boolean => Number(id) % step === 0
