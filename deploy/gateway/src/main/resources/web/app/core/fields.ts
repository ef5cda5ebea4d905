/**
 * Given to a Vaadin field as its `validate`: what is wrong with it is said by the page alone. Left to itself the field takes
 * an error away when the focus leaves it, and what stands below moves away under the pointer.
 */
export const asTold = (): boolean => true;
