/** Time zones. After the Javadoc of Bamboo 9.5.1's and Confluence 5.4.1's implementations of it. */
package com.atlassian.sal.api.timezone;
