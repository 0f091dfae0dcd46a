/** Gives a person a file made in the page: `saveFile('testai.ics', text, 'text/calendar')`. UTF-8. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
