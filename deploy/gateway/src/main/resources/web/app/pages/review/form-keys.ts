/** In a form: Ctrl+Enter sends it, Escape closes it, unless it closes a list or calendar that is open in it. */
export function formKeys(send: () => unknown, close: () => unknown) {
  return {
    capture: true,
    handleEvent(event: KeyboardEvent) {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.stopPropagation();
        send();
      } else if (event.key === 'Escape' && !event.composedPath().some((one) => (one as { opened?: boolean }).opened)) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    },
  };
}
