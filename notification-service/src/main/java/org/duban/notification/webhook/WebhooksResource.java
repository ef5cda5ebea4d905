package org.duban.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.duban.notification.delivery.DeliveryView;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.callbacks.Callback;
import org.eclipse.microprofile.openapi.annotations.callbacks.CallbackOperation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks of the system that calls; nobody sees another's. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed(Roles.SYSTEM)
@Tag(name = "webhooks")
public class WebhooksResource {
    private final RegisteringWebhook registering;
    private final ChangingWebhook changing;
    private final Paging paging;
    private final Callers callers;

    WebhooksResource(RegisteringWebhook registering, ChangingWebhook changing, Paging paging, Callers callers) {
        this.registering = registering;
        this.changing = changing;
        this.paging = paging;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "My webhooks, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<WebhookView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("webhooks", limit, cursor);
        List<Webhook> rows = Webhook.page(me(), page.after(), page.rowsToRead());
        return page.page(rows, row -> List.of(row.id().toString()), Webhook::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One of my webhooks")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response get(@PathParam("id") UUID id) {
        Webhook webhook = Webhook.of(me(), id);
        return Response.ok(webhook.view())
                .tag(Preconditions.tag(webhook.version()))
                .build();
    }

    /**
     * Each message is signed as Standard Webhooks says: HMAC-SHA256 over {@code id.timestamp.body}. An answer 2xx within
     * 10 s counts, anything else is tried again for a day under the same webhook-id; 410 ends it.
     */
    @POST
    @Operation(operationId = "registerWebhook", summary = "Have notices sent to an address of mine")
    @APIResponse(
            responseCode = "201",
            description = "The webhook with its secret, which is shown this once",
            content = @Content(schema = @Schema(implementation = WebhookWithSecret.class)))
    @Callback(
            name = "notice",
            callbackUrlExpression = "{$request.body#/url}",
            operations =
                    @CallbackOperation(
                            method = "post",
                            summary = "A notice, with the headers webhook-id, webhook-timestamp and webhook-signature",
                            requestBody =
                                    @RequestBody(
                                            required = true,
                                            content =
                                                    @Content(
                                                            mediaType = MediaType.APPLICATION_JSON,
                                                            schema = @Schema(implementation = WebhookMessage.class))),
                            responses = @APIResponse(responseCode = "204", description = "Taken")))
    public Response register(NewWebhook wanted) {
        Secret secret = Secret.draw();
        Webhook webhook = registering.register(me(), wanted, secret);
        return Response.created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .tag(Preconditions.tag(webhook.version()))
                .entity(new WebhookWithSecret(webhook.view(), secret.text()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Have nothing sent there any more")
    @APIResponse(responseCode = "204", description = "It is gone; what was waiting for it is cancelled")
    public Response delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        changing.delete(me(), id, ifMatch);
        return Response.noContent().build();
    }

    /** It is sent once; what became of it stands in the list of deliveries. */
    @POST
    @Path("/{id}/test")
    @Operation(operationId = "testWebhook", summary = "Send a message of type webhook.test there")
    @APIResponse(
            responseCode = "202",
            description = "The delivery that is on its way",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public Response test(@PathParam("id") UUID id) {
        return Response.accepted(changing.test(me(), id)).build();
    }

    /** For a day, unless configured otherwise, messages bear a signature with the old secret too. */
    @POST
    @Path("/{id}/secret-rotation")
    @Operation(operationId = "rotateWebhookSecret", summary = "Give a webhook another secret")
    @APIResponse(
            responseCode = "200",
            description = "The webhook with its new secret, which is shown this once",
            content = @Content(schema = @Schema(implementation = WebhookWithSecret.class)))
    public Response rotate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Secret secret = Secret.draw();
        Webhook webhook = changing.rotate(me(), id, ifMatch, secret);
        return Response.ok(new WebhookWithSecret(webhook.view(), secret.text()))
                .tag(Preconditions.tag(webhook.version()))
                .build();
    }

    private String me() {
        return callers.current().username();
    }
}
