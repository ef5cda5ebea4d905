import { Notification } from '@vaadin/notification';

/** Says for some seconds that something was done; read out too. What went wrong stands where it went wrong instead. */
export function toast(text: string): void {
  Notification.show(text, { position: 'bottom-start', duration: 6000, theme: 'contrast' });
}
