/** Hands the player a text, or bytes, as a file. */
export const offerFile = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the file once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
